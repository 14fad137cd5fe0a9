"""The only wiring: command line, log, language, company file, desk, and then the windows; Qt is imported last."""

import argparse
import gc
import logging
import logging.handlers
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import i18n, paths, settings
from app.core.clock import Clock, SystemClock
from app.core.enums import LANGUAGES, Source
from app.core.problems import Problem, error
from app.core.version import VERSION
from app.services import company_files, desks, environment
from app.services.company_files import Kind, Refused
from app.services.desk import Desk
from app.services.sign_in import Door
from app.settings import ProgramSettings
from app.storage.engine import Target
from app.storage.errors import StorageError

LOG_BYTES, LOG_FILES = 1_000_000, 5
COULD_NOT_START = 1


@dataclass(frozen=True)
class Options:
    """What the command line asks for."""

    target: Target | None = None
    demo: bool = False
    shots: Path | None = None
    language: str | None = None
    region: str | None = None


def read_arguments(arguments: Sequence[str]) -> Options:
    """Parse the command line of the program with windows."""
    parser = argparse.ArgumentParser(prog="tegoed", description="Accounts receivable, credit control and collections.")
    parser.add_argument("target", nargs="?", metavar="FILE", help="a company file, or the address of a PostgreSQL database")
    parser.add_argument("--demo", action="store_true", help="open the demo company; it is made the first time")
    parser.add_argument("--shots", type=Path, metavar="DIR", help="draw every main window of the demo company into DIR and end")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--region", choices=i18n.REGIONS)
    parser.add_argument("--version", action="version", version=f"Tegoed {VERSION}")
    read = parser.parse_args(arguments)
    target = read.target if read.target is None or "://" in read.target else Path(read.target)
    return Options(target, read.demo or read.shots is not None, read.shots, read.language, read.region)


def keep_log(folder: Path | None = None) -> logging.Handler:
    """Write the log to a few files that never grow large; it never holds amounts, names or account numbers."""
    folder = folder or paths.log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(folder / "tegoed.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES,
                                                   encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("app").addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)
    return handler


def collect_rarely() -> None:
    """Look for cyclic garbage rarely: a run over 200,000 entries makes millions of small facts and hardly a cycle.

    Python's own threshold made the reminder proposal over all entries half as slow again.
    """
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)
    gc.enable()


def words_and_formats(options: Options, own: ProgramSettings, system: str | None = None) -> tuple[str, str]:
    """Language and region: the command line before the user's choice before the computer's (L10N-001)."""
    language, region = environment.words_and_formats(own, _system() if system is None else system)
    if options.language and not options.region and not own.get(settings.REGION):
        region = region if region.startswith(options.language) else i18n.region_for(options.language)
    return options.language or language, options.region or region


def _system() -> str:
    """The computer's language and region; Qt asks each system in its own way, Python only knows the environment."""
    from PySide6.QtCore import QLocale

    return QLocale.system().name()


def target_of(options: Options, own: ProgramSettings, clock: Clock) -> Target | None:
    """What to open: the named file, the demo, the last file; nothing when the user is to choose."""
    if options.target is not None:
        return options.target
    if options.demo:
        return company_files.make_demo(clock)
    recent = own.get(settings.RECENT)
    if not recent or not own.get(settings.OPEN_LAST):
        return None
    last = recent[0]
    return last if "://" in last else Path(last) if Path(last).exists() else None


def open_desk(target: Target, *, clock: Clock | None = None, language: str = "en", region: str = "en_GB",
              source: Source = Source.WINDOW, read_only: bool = False) -> Desk:
    """Open a company file and sit down at it: `services.desks.open_file` with the computer's clock."""
    return desks.open_file(target, clock=clock or SystemClock(), language=language, region=region, source=source,
                           read_only=read_only)


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program with its windows; the exit code of the process."""
    options = read_arguments(sys.argv[1:] if arguments is None else arguments)
    own, clock = ProgramSettings(), SystemClock()
    language, region = words_and_formats(options, own)
    i18n.use(language, region)
    keep_log()
    make_demo = options.demo and options.target is None and options.shots is None and not company_files.demo_is_ready()
    found = None if make_demo else _first(options, own, clock, language, region)
    if isinstance(found, Refused) and found.here and _bring_to_front(found.target):
        return 0
    from app.views import program

    if options.shots is not None:
        return program.draw(found, options.shots) if isinstance(found, Desk) else _refuse(found)
    return program.run(found, own, clock, make_demo=make_demo)


def _first(options: Options, own: ProgramSettings, clock: Clock, language: str, region: str) -> Desk | Refused | Door | None:
    """The desk at what is to be opened first, its door where people sign in, or why there is none; None = she is to choose."""
    try:
        target = target_of(options, own, clock)
    except StorageError as refused:
        return Refused(paths.demo_file(), Kind.OTHER, Problem(refused.code, refused.saw))
    return None if target is None else company_files.open_file(
        target, clock=clock, language=language, region=region, refuse_network=own.get(settings.REFUSE_NETWORK))


def _bring_to_front(target: Target) -> bool:
    """The window that has the file open already comes to the front (SAF-005)."""
    from app.views.kit import front

    return front.call(str(target))


def _refuse(found: Refused | Door | None) -> int:
    """Say on the terminal why it ends here."""
    if isinstance(found, Door):
        found.close()
        print(i18n.problem_text(error("AUD-015-needed"), i18n.language(), i18n.region()), file=sys.stderr)
    elif found is not None:
        print(i18n.problem_text(found.problem, i18n.language(), i18n.region()), file=sys.stderr)
    return COULD_NOT_START
