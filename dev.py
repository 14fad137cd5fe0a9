#!/usr/bin/env python3
"""Everything a developer does, in one place: run, test, check, bench, translations, shots.

Each command first sees to its own set-up: system libraries on Debian, a virtual environment beside this file, the locked packages
with their hashes, the compiled catalogues. The second time that takes a blink. Needs nothing but Python 3.11 or newer.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LOCK = HERE / "requirements.lock"
STAMP = VENV / "tegoed-set-up"
OLDEST = (3, 11)

DEBIAN = (
    # Qt draws into memory with these: import, window, screenshot
    "libglib2.0-0", "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libgssapi-krb5-2",
    "fonts-dejavu-core",
    # Qt on a real or virtual X display
    "xvfb", "xauth", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0", "libxcb-shape0",
)  # fmt: skip

NO_DISPLAY = """\
There is no display here, so no window can open. Three ways on:
  on a desktop                 open a terminal there and give the same command
  on a machine without screen  xvfb-run -a python3 dev.py run      (a display in memory)
  pictures only                python3 dev.py shots DIR            (every main window as PNG, light and dark, four languages)"""


# -- set-up -------------------------------------------------------------------------------------------------------------

def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def inside() -> bool:
    """Does this process run in the project's own environment?"""
    return Path(sys.prefix).resolve() == VENV.resolve()


def fingerprint() -> str:
    """What the environment was made from; another lock file or Python means set-up again."""
    recipe = LOCK.read_bytes() + f"{sys.version_info[:2]} {sys.platform}".encode()
    return hashlib.sha256(recipe).hexdigest()


def is_set_up() -> bool:
    """Was this environment made from this lock file?"""
    return python_of(VENV).exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == fingerprint()


def missing_on_debian() -> list[str]:
    """Debian packages that are not installed; empty on other systems."""
    if not (sys.platform == "linux" and shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    wanted = list(DEBIAN)
    if importlib.util.find_spec("ensurepip") is None and not python_of(VENV).exists():
        wanted.append("python3-venv")
    # Later releases carry some of them under a name that ends in t64.
    names = [*wanted, *(f"{name}t64" for name in wanted)]
    listing = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names],
                             capture_output=True, text=True, check=False).stdout
    there = {line.split()[0].removesuffix("t64") for line in listing.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if name not in there]


def install_on_debian() -> None:
    """Install the missing system libraries as root, or say which command does."""
    missing = missing_on_debian()
    if not missing:
        return
    if os.geteuid() != 0:
        print(f"Missing system libraries. Please run:\n  sudo apt-get install -y --no-install-recommends {' '.join(missing)}",
              file=sys.stderr)
        return
    print(f"Installing system libraries: {' '.join(missing)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], check=True, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing],
                   check=True, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def make_environment() -> None:
    """A virtual environment with exactly the locked packages; never the system's own pip."""
    if not python_of(VENV).exists():
        print("Making the virtual environment .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    print("Installing the locked packages", flush=True)
    subprocess.run([str(python_of(VENV)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "--require-virtualenv", "--prefer-binary", "--require-hashes", "-r", str(LOCK)], check=True)
    STAMP.write_text(fingerprint(), encoding="ascii")


def set_up() -> None:
    """Bring the machine and the environment to what the program needs; does nothing when they are."""
    if sys.version_info < OLDEST:
        sys.exit(f"Tegoed needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    try:
        install_on_debian()
        if not is_set_up():
            make_environment()
    except subprocess.CalledProcessError as trouble:
        command = trouble.cmd if isinstance(trouble.cmd, str) else " ".join(map(str, trouble.cmd[:4]))
        sys.exit(f"Set-up stopped: “{command} …” ended with {trouble.returncode}. Mend that, then give the same command again.")


def go_inside(arguments: Sequence[str]) -> int:
    """This script again, with the environment's Python."""
    command = [str(python_of(VENV)), str(HERE / "dev.py"), *arguments]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)


# -- commands -----------------------------------------------------------------------------------------------------------

def python(*arguments: str, **environment: str) -> int:
    """Run the environment's Python from the project's folder; the exit code."""
    return subprocess.run([sys.executable, *arguments], cwd=HERE, env={**os.environ, **environment}, check=False).returncode


def without_screen() -> dict[str, str]:
    """Qt draws into memory, unless the environment chose a platform."""
    return {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def has_display() -> bool:
    """Can a window be shown?"""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(rest: Sequence[str]) -> int:
    """Open the program: on the demo company, or on the company file that is named."""
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    return python("-m", "app", *(rest or ["--demo"]))


def test(rest: Sequence[str]) -> int:
    """All tests in random order on three workers, which keep two cores busy; what follows goes to pytest."""
    return python("-m", "pytest", "-n", "3", "-q", *rest, **without_screen())


def check(rest: Sequence[str]) -> int:
    """Lint, strict types, and the tests that hold the house together; types are looked at beside the rest."""
    house = [f"tests/test_{name}.py" for name in ("architecture", "text_rules", "catalogues", "licences")]
    steps = [
        ("-m", "ruff", "check", *rest, "."),
        ("-m", "pytest", "-q", "-p", "no:randomly", *house),
    ]
    with subprocess.Popen([sys.executable, "-m", "mypy"], cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          encoding="utf-8") as types:
        codes = [python(*step, **without_screen()) for step in steps]
        said, _nothing = types.communicate()
    print(said, end="", flush=True)
    return max(*codes, types.returncode)


def bench(rest: Sequence[str]) -> int:
    """The speed promises as ratios against bare SQLite."""
    return python("-m", "benchmarks", *rest, **without_screen())


def translations(rest: Sequence[str]) -> int:
    """Compile the catalogues and list what is missing or wrong, per language and source file."""
    return python("-m", "tests.catalogues", *rest)


def shots(rest: Sequence[str]) -> int:
    """Every main window of the demo company as PNG into DIR, light and dark, four languages."""
    if not rest:
        print("Where to? python3 dev.py shots DIR", file=sys.stderr)
        return 2
    return python("-m", "app", "--shots", *rest, QT_QPA_PLATFORM="offscreen")


COMMANDS = {f.__name__: f for f in (run, test, check, bench, translations, shots)}


def main(arguments: Sequence[str]) -> int:
    """Set up, then do what is asked; the exit code of the command."""
    helps = "\n".join(f"  {name:14}{(command.__doc__ or '').splitlines()[0]}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(prog="dev.py", description=f"{(__doc__ or '').splitlines()[0]}\n\n{helps}",
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="goes to the command")
    options = parser.parse_args(arguments)
    set_up()
    if not inside():
        return go_inside(arguments)
    sys.path.insert(0, str(HERE))
    from app import i18n

    i18n.compile_all()
    return COMMANDS[options.command](options.rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
