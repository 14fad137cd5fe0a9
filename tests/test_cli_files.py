"""Whole files from the command line: brought up to date, encrypted and decrypted, and nothing lost when it goes wrong."""

import os
import stat
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app import cli, cli_files
from app.cli_passwords import FILE_PASSWORD
from app.services import company_files
from app.storage import company_file, copying, encrypting, keys, keystore, places
from app.storage.copying import sha256
from app.storage.engine import SCHEMA_VERSION
from app.storage.lock import FileLock
from app.storage.migrations import Revision, run
from tests.catalogues import HERE
from tests.storage import given
from tests.storage.test_migrations import FROZEN, parcels, thawed, third
from tests.test_cli import Script, script  # noqa: F401

WORDS = "kade 17 in de mist"
STEPS = (Revision(SCHEMA_VERSION + 1, "parcels", parcels), Revision(SCHEMA_VERSION + 2, "labels", third))
NEEDLE = b"Bakkerij Smit BV"


@pytest.fixture(autouse=True)
def no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a key store, and a program that was just started."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keys, "_known", {})
    monkeypatch.delenv(FILE_PASSWORD, raising=False)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


# ---------------------------------------------------------------- up to date

@pytest.mark.rule("SAF-033", "SAF-035")
def test_an_old_file_is_brought_up_to_date_and_its_old_self_named(script: Script) -> None:  # noqa: F811
    old = thawed(FROZEN / "0001.sql", script.folder / "bakker.tegoed")
    before = sha256(old)
    assert script.run("companies", old) == cli.ENVIRONMENT and "made by an older Tegoed" in script.err
    assert script.run("migrate", old, "--backups", script.folder / "kept") == 0, script.err
    kept, told = script.out.splitlines()
    assert Path(kept).name == "bakker.v1.tegoed" and sha256(Path(kept)) == before
    assert told == f"{old} is up to date: version 1 became {SCHEMA_VERSION}."
    assert len(names(script.folder / "kept")) == 1
    assert script.run("verify", old) == 0 and "FAIL" not in script.out
    assert script.run("migrate", old) == 0 and script.out.strip() == f"{old} is up to date already."


@pytest.mark.rule("SAF-032")
def test_a_newer_file_a_foreign_one_and_none_are_refused(script: Script) -> None:  # noqa: F811
    office = given.office(script.file)
    with office.file.engine.begin() as connection:
        connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION + 1}"))
    office.file.close()
    before = sha256(script.file)
    for path, words in ((script.file, "newer Tegoed"), (script.write("notes.tegoed", "hello"), "not a company file"),
                        (script.folder / "none.tegoed", "is not there")):
        assert script.run("migrate", path) == cli.ENVIRONMENT and words in script.err and script.out == ""
    assert sha256(script.file) == before


@pytest.mark.rule("SAF-006", "SAF-033", "SAF-034")
@pytest.mark.parametrize("trouble", ["in use", "disk full", "stopped"])
def test_an_old_file_stays_as_it_was_when_something_is_in_the_way(script: Script, trouble: str,  # noqa: F811
                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    old = thawed(FROZEN / "0001.sql", script.folder / "bakker.tegoed")
    before = sha256(old)
    if trouble == "in use":
        lock = FileLock(old)
        lock.acquire()
    elif trouble == "disk full":
        monkeypatch.setattr(places, "free_bytes", lambda _path: 1_000_000)
    else:
        monkeypatch.setattr(run, "_migrate_copy", stopped)
    code = script.run("migrate", old, "--backups", script.folder / "kept")
    if trouble == "in use":
        lock.release()
    assert code == (cli.STOPPED if trouble == "stopped" else cli.ENVIRONMENT)
    assert {"in use": "in use by", "disk full": "MB are free", "stopped": "Stopped"}[trouble] in script.err
    assert sha256(old) == before and [n for n in names(script.folder) if n != "kept"] == ["bakker.tegoed"]


def stopped(*_arguments: Any) -> bool:
    """Ctrl+C at this moment."""
    raise KeyboardInterrupt


@pytest.mark.postgres
@pytest.mark.rule("SAF-033", "SAF-036")
def test_a_database_needs_a_yes_and_nobody_else_in_it(office: given.Office, script: Script,  # noqa: F811
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    target = office.file.target
    if isinstance(target, Path):
        pytest.skip("files are migrated in a copy")
    newest = a_newer_program(monkeypatch)
    assert script.run("companies", target) == cli.ENVIRONMENT and "older Tegoed" in script.err
    assert script.run("migrate", target) == cli.REFUSED and "--yes" in script.err and "backup" in script.err
    held = office.file.engine.connect()
    assert script.run("migrate", target, "--yes") == cli.ENVIRONMENT and "other connection uses" in script.err
    held.close()
    office.file.engine.dispose()
    assert script.run("migrate", target, "--yes") == 0, script.err
    assert f"version {SCHEMA_VERSION} became {newest}" in script.out
    assert script.run("migrate", target) == 0 and "already" in script.out


def a_newer_program(monkeypatch: pytest.MonkeyPatch) -> int:
    """The program of two versions later, with its two steps; gives its version."""
    for module in (company_file, company_files):
        monkeypatch.setattr(module, "SCHEMA_VERSION", STEPS[-1].number)
    monkeypatch.setattr(run, "migrate_server", partial(run.migrate_server, revisions=STEPS))
    return STEPS[-1].number


# ---------------------------------------------------------------- encryption

@pytest.mark.rule("SAF-031")
def test_a_file_is_encrypted_and_decrypted_and_its_code_opens_it_too(script: Script) -> None:  # noqa: F811
    script.make()
    secret = script.write("secret.txt", WORDS + "\n")
    kept = script.folder / "kept"
    assert script.run("encrypt", script.file, "--password-file", secret, "--backups", kept) == 0, script.err
    path, code, backup = script.out.splitlines()
    assert path == str(script.file) and keys.is_encrypted(script.file) and Path(backup).parent == kept
    assert NEEDLE not in script.file.read_bytes() and WORDS not in script.out + script.err
    assert script.run("encrypt", script.file, "--password-file", secret) == cli.REFUSED and "encrypted already" in script.err
    keys._known.clear()
    by_code = script.write("code.txt", code)
    assert script.run("decrypt", script.file, "--password-file", by_code, "--backups", kept) == 0, script.err
    assert script.out.splitlines()[0] == path and Path(script.out.splitlines()[1]).parent == kept
    assert NEEDLE in script.file.read_bytes() and script.run("verify", script.file) == 0
    assert script.run("encrypt", script.file, "--password-file", secret, "--backups", kept) == 0, script.err
    assert script.run("decrypt", script.file, "--password-file", secret, "--backups", kept) == 0, script.err
    assert script.run("decrypt", script.file, "--password-file", secret) == cli.REFUSED and "is not encrypted" in script.err


@pytest.mark.rule("SAF-031")
def test_the_code_goes_into_a_file_only_its_owner_reads_and_never_over_another(script: Script,  # noqa: F811
                                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    script.make()
    monkeypatch.setenv(FILE_PASSWORD, WORDS)
    code, kept = script.folder / "code.txt", script.folder / "kept"
    code.write_text("another")
    before = sha256(script.file)
    assert script.run("encrypt", script.file, "--code-file", code, "--backups", kept) == cli.ENVIRONMENT
    assert code.read_text() == "another" and sha256(script.file) == before
    code.unlink()
    assert script.run("encrypt", script.file, "--code-file", code, "--backups", kept) == 0, script.err
    assert script.out.splitlines()[1] == str(code) and len(code.read_text().strip()) > 20
    assert os.name != "posix" or stat.S_IMODE(code.stat().st_mode) == 0o600
    monkeypatch.setenv(FILE_PASSWORD, code.read_text().strip())
    keys._known.clear()
    assert script.run("companies", script.file) == 0


@pytest.mark.rule("SAF-031")
def test_a_code_that_cannot_be_kept_is_shown(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    script.make()
    monkeypatch.setenv(FILE_PASSWORD, WORDS)
    monkeypatch.setattr(cli_files, "_written", lambda _path, _code: OSError(28, "No space left on device"))
    code = script.folder / "code.txt"
    assert script.run("encrypt", script.file, "--code-file", code, "--backups", script.folder / "kept") == 0
    shown = script.out.splitlines()[1]
    assert "No space left" in script.err and not code.exists()
    monkeypatch.setenv(FILE_PASSWORD, shown)
    keys._known.clear()
    assert script.run("companies", script.file) == 0


@pytest.mark.rule("SAF-031")
@pytest.mark.parametrize(("password", "code", "words"), [
    ("short", cli.USAGE, "8"), (None, cli.USAGE, FILE_PASSWORD), ("\udcff\udcfe", cli.USAGE, "no text")],
    ids=["too short", "none", "no text"])
def test_a_password_that_is_none_leaves_the_file_as_it_was(script: Script, password: str | None, code: int,  # noqa: F811
                                                           words: str) -> None:
    script.make()
    before = sha256(script.file)
    secret = script.folder / "secret.txt"
    secret.write_bytes((password or "").encode("utf-8", "surrogateescape"))
    more = [] if password is None else ["--password-file", secret]
    assert script.run("encrypt", script.file, *more) == code and words in script.err and script.out == ""
    assert sha256(script.file) == before
    assert script.run("encrypt", script.file, "--password-file", script.folder / "gone.txt") == cli.ENVIRONMENT


@pytest.mark.rule("SAF-031")
def test_only_who_knows_the_password_takes_it_off(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    script.make()
    monkeypatch.setenv(FILE_PASSWORD, WORDS)
    assert script.run("encrypt", script.file, "--backups", script.folder / "kept") == 0
    before = sha256(script.file)
    wrong = script.write("wrong.txt", WORDS + "x")
    assert script.run("decrypt", script.file, "--password-file", wrong) == cli.ENVIRONMENT and "neither" in script.err
    monkeypatch.delenv(FILE_PASSWORD)
    assert script.run("decrypt", script.file) == cli.USAGE and FILE_PASSWORD in script.err
    assert sha256(script.file) == before and script.out == ""


@pytest.mark.rule("SAF-006", "SAF-016", "SAF-031")
@pytest.mark.parametrize("trouble", ["in use", "disk full", "stopped"])
def test_a_plain_file_stays_whole_and_plain_when_something_is_in_the_way(script: Script, trouble: str,  # noqa: F811
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    script.make()
    monkeypatch.setenv(FILE_PASSWORD, WORDS)
    code = script.folder / "code.txt"
    before = sha256(script.file)
    held = company_file.CompanyFile.open(script.file, clock=given.CLOCK) if trouble == "in use" else None
    if trouble == "disk full":
        monkeypatch.setattr(places, "free_bytes", lambda _path: 200_000)
    if trouble == "stopped":
        monkeypatch.setattr(encrypting, "_prove", stopped)
    found = script.run("encrypt", script.file, "--code-file", code, "--backups", script.folder / "kept")
    if held is not None:
        held.close()
    assert found == (cli.STOPPED if trouble == "stopped" else cli.ENVIRONMENT), script.err
    assert not keys.is_encrypted(script.file) and not code.exists() and script.out == ""
    assert [n for n in names(script.folder) if n.startswith(script.file.name)] == [script.file.name]
    monkeypatch.undo()
    assert len(before) == 64 and script.run("verify", script.file) == 0


@pytest.mark.rule("SAF-031")
def test_a_database_on_a_server_is_not_encrypted_here(script: Script) -> None:  # noqa: F811
    for command in ("encrypt", "decrypt"):
        assert script.run(command, "postgresql://anna:secret@127.0.0.1:1/books") == cli.REFUSED
        assert "database on a server" in script.err and "secret" not in script.err


@pytest.mark.rule("SAF-031")
def test_the_password_may_come_from_standard_input(script: Script, tmp_path: Path) -> None:  # noqa: F811
    script.make()
    done = subprocess.run([sys.executable, "-m", "app.cli", "encrypt", str(script.file), "--password-file", "-", "--backups",
                           str(tmp_path / "kept")], input=WORDS + "\n", cwd=HERE, capture_output=True, text=True, check=False,
                          env={**os.environ, "HOME": str(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert keys.is_encrypted(script.file) and len(done.stdout.splitlines()) == 3


@pytest.mark.rule("SAF-031")
def test_a_program_killed_in_the_middle_leaves_the_old_or_the_new_whole_file(script: Script, tmp_path: Path,  # noqa: F811
                                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    script.make()
    monkeypatch.setenv(FILE_PASSWORD, WORDS)
    work = script.file.with_name(script.file.name + copying.CONVERTING)
    command = [sys.executable, "-m", "app.cli", "encrypt", str(script.file), "--backups", str(tmp_path / "kept")]
    running = subprocess.Popen(command, cwd=HERE, env={**os.environ, "HOME": str(tmp_path)}, stdout=subprocess.DEVNULL)
    while running.poll() is None and not work.exists():
        time.sleep(0.001)
    running.kill()
    running.wait()
    assert script.run("verify", script.file) == 0 and "FAIL" not in script.out, script.err
    assert script.run("undo-import", script.file) == 0, script.err
    assert not work.exists() and sorted(n for n in names(script.folder) if n.startswith("smit")) == ["smit.tegoed"]
