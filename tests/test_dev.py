"""The developer commands on a machine that lacks something."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux machine without a screen."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[list[str]]]:
    """Commands that would have been run."""
    given: list[list[str]] = []

    def remember(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        given.append(command)
        return subprocess.CompletedProcess(command, 0, stdout="libgl1 installed\nlibglib2.0-0t64 installed\n")

    monkeypatch.setattr(subprocess, "run", remember)
    yield given


def test_run_without_a_display_says_what_to_do(no_display: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.run([]) == 2
    said = capsys.readouterr().err
    assert "xvfb-run -a python3 dev.py run" in said and "dev.py shots DIR" in said


def test_run_opens_the_demo_company_unless_a_file_is_named(monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    dev.run([])
    dev.run(["my.tegoed"])
    assert [call[1:] for call in calls] == [["-m", "app", "--demo"], ["-m", "app", "my.tegoed"]]


def test_shots_wants_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.shots([]) == 2
    assert "shots DIR" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")
def test_as_a_user_the_command_for_missing_libraries_is_printed(
        monkeypatch: pytest.MonkeyPatch, calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    dev.install_on_debian()
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends" in said and "libegl1" in said
    assert "libgl1 " not in said and "libglib2.0-0" not in said
    assert [call[0] for call in calls] == ["dpkg-query"]


def test_another_lock_file_means_set_up_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = dev.fingerprint()
    changed = tmp_path / "requirements.lock"
    changed.write_bytes(dev.LOCK.read_bytes() + b"\n")
    monkeypatch.setattr(dev, "LOCK", changed)
    assert dev.fingerprint() != before


def test_every_command_has_a_line_of_help(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dev.main(["--help"])
    said = capsys.readouterr().out
    assert all(name in said for name in ("run", "test", "check", "bench", "translations", "shots"))
