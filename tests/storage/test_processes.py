"""A file that another program keeps busy: the message names it, where the system tells it (SAF-018)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from app.storage import errors, processes
from tests.storage import given

LOCKS = ("import sqlite3, sys\nraw = sqlite3.connect(sys.argv[1], isolation_level=None)\nraw.execute('BEGIN IMMEDIATE')\n"
         "print('held', flush=True)\nsys.stdin.read()")
OPENS = "import sys\nfile = open(sys.argv[1], 'rb')\nprint('held', flush=True)\nsys.stdin.read()"


@contextmanager
def another(script: str, path: Path) -> Iterator[int]:
    """A second program that keeps the file until the end; its number."""
    worker = subprocess.Popen([sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdout is not None and worker.stdout.readline() == b"held\n"
    try:
        yield worker.pid
    finally:
        worker.communicate()


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="asks the system's own table of locks")
@pytest.mark.rule("SAF-018")
def test_the_program_that_keeps_the_file_busy_is_named_with_its_number(local: given.Office) -> None:
    path = Path(local.file.target)
    with local.file.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
    with another(LOCKS, path) as number, pytest.raises(errors.FileBusyError) as busy, local.desk.writing("post"):
        raise AssertionError("the unit began")
    assert busy.value.code == "SAF-018-named" and busy.value.saw["process"] == str(number)
    assert str(busy.value.saw["program"]).startswith("python") and busy.value.saw["path"] == str(path)
    local.post(100)


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="asks the system's own table of locks")
@pytest.mark.rule("SAF-018")
def test_a_scanner_that_only_reads_the_file_is_found_and_this_program_is_not(local: given.Office) -> None:
    path = Path(local.file.target)
    assert processes.holder(path) is None
    with another(OPENS, path) as number:
        found = processes.holder(path)
    assert found is not None and found.process == number and found.program.startswith("python")


@pytest.mark.rule("SAF-018")
def test_where_the_system_does_not_tell_the_general_words_stay(local: given.Office, monkeypatch: pytest.MonkeyPatch,
                                                               tmp_path: Path) -> None:
    monkeypatch.setattr(processes, "_PROC", tmp_path / "nothing")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    if sys.platform != "win32":
        assert processes.holder(Path(local.file.target)) is None
    monkeypatch.setattr(processes, "holder", lambda _path: None)
    with local.file.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
    with (another(LOCKS, Path(local.file.target)), pytest.raises(errors.FileBusyError) as busy,
          local.file.unit_of_work(local.desk.actor, action="x") as unit):
        unit.session.execute(text("update company_file set changes = changes"))
    assert busy.value.code == "SAF-018-busy"


@pytest.mark.skipif(sys.platform == "win32", reason="asks a program of the system")
@pytest.mark.rule("SAF-018")
def test_without_a_table_of_locks_lsof_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "lsof"
    program.write_text(f"#!/bin/sh\necho p{os.getpid()}\necho p{os.getppid()}\necho fcwd\n", encoding="ascii")
    program.chmod(0o755)
    named = tmp_path / "ps"
    named.write_text("#!/bin/sh\necho /usr/libexec/scanner\n", encoding="ascii")
    named.chmod(0o755)
    monkeypatch.setattr(processes, "_PROC", tmp_path / "nothing")
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "a.tegoed"
    file.touch()
    assert processes.holder(file) == processes.Holder("scanner", os.getppid())
