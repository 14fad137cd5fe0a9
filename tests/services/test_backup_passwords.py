"""Backups under a password: chosen twice, asked for once per start, never lost in silence (SAF-029)."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app import settings
from app.core.clock import FixedClock
from app.services import backup_passwords, backups
from app.settings import ProgramSettings
from app.storage import backup, keystore, sealed
from app.storage.sealed import Cost
from tests.storage import given

CHEAP = Cost(2, 1, 1)
NEXT_DAY = FixedClock.on(given.DAY + timedelta(1))
WORDS = "kade 17 in de mist"


@pytest.fixture(autouse=True)
def no_store(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer without a key store, and a program that was just started."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    yield


@pytest.fixture
def own(tmp_path: Path) -> ProgramSettings:
    """Settings of a user with a folder for backups."""
    found = ProgramSettings(tmp_path / "program.json")
    found.set(settings.BACKUP_FOLDER, str(tmp_path / "backups"))
    return found


def started_again() -> None:
    """The program ends and is started again."""
    keystore._here.clear()


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize(("first", "second", "code", "at"), [
    ("", "", "SAF-029-short", "password"), ("1234567", "1234567", "SAF-029-short", "password"),
    ("12345678", "12345679", "SAF-029-differs", "again"), ("12345678", "", "SAF-029-differs", "again")])
def test_a_short_password_or_two_different_ones_change_nothing(own: ProgramSettings, first: str, second: str, code: str,
                                                               at: str) -> None:
    refused = backup_passwords.choose(own, first, second, keep=False, cost=CHEAP).problems
    assert [(p.code, p.field) for p in refused] == [(code, at)] and not backup_passwords.is_protected(own)


@pytest.mark.rule("SAF-029")
def test_eight_characters_are_enough_and_the_settings_never_hold_them(own: ProgramSettings) -> None:
    assert backup_passwords.choose(own, "12345678", "12345678", keep=False, cost=CHEAP).problems == ()
    assert backup_passwords.is_protected(own) and "12345678" not in own.file.read_text(encoding="utf-8")


@pytest.mark.rule("SAF-029", "SAF-022")
def test_from_then_on_every_backup_is_protected(local: given.Office, own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    made = backups.make(local.desk, own, "daily").value
    assert made is not None and backup_passwords.needs_password(made.path)
    line = backups.lines(local.desk, backups.places_of(own))[0]
    assert (line.protected, line.verified, line.vouchers, line.cause) == (True, True, 0, "daily")
    password = backup_passwords.known(own)
    assert password is not None and password.cost == CHEAP and backups.prove(made.path, password) is None
    problem = backups.prove(made.path)
    assert problem is not None and problem.code == "SAF-029-needed"
    assert backups.inside(made.path, password).value is not None and backups.inside(made.path).value is None
    assert backups.newest_good(backups.places_of(own), local.desk, password) == made.path


@pytest.mark.rule("SAF-029")
def test_after_a_start_no_backup_is_made_with_a_guess(local: given.Office, own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    started_again()
    assert not backup_passwords.was_entered(own)
    assert [p.code for p in backups.make(local.desk, own).problems] == ["SAF-029-locked"]
    assert not (own.file.parent / "backups").exists()
    assert [p.code for p in backup_passwords.enter(own, WORDS + "x", keep=False).problems] == ["SAF-029-other"]
    assert backup_passwords.known(own) is None
    assert backup_passwords.enter(own, WORDS, keep=False).problems == ()
    assert backup_passwords.was_entered(own) and backups.make(local.desk, own).value is not None


@pytest.mark.rule("SAF-029")
def test_a_password_kept_for_other_settings_is_not_used(own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    keystore.remember("backups", "the password of yesterday", for_good=False)
    assert backup_passwords.known(own) is None and backup_passwords.locked(own) is not None


@pytest.mark.rule("SAF-029")
def test_where_there_is_no_key_store_it_says_that_it_will_ask(own: ProgramSettings) -> None:
    told = backup_passwords.choose(own, WORDS, WORDS, keep=True, cost=CHEAP).problems
    assert [p.code for p in told] == ["SAF-029-session"] and backup_passwords.known(own) is not None


@pytest.mark.rule("SAF-029")
def test_without_protection_backups_are_open_again_and_old_ones_keep_their_password(local: given.Office,
                                                                                   own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    first = backups.make(local.desk, own).value
    backup_passwords.stop(own)
    second = backups.make(local.at(NEXT_DAY).desk, own).value
    assert first is not None and second is not None
    assert backups.prove(second.path) is None and backups.prove(first.path) is not None
    assert backups.prove(first.path, backup_passwords.typed(WORDS)) is None
    assert {line.protected for line in backups.lines(local.desk, backups.places_of(own))} == {True, False}


@pytest.mark.rule("SAF-029", "SAF-026")
def test_a_protected_backup_is_previewed_and_restored_with_its_password(local: given.Office, own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    made = backups.make(local.desk, own).value
    assert made is not None
    local.post(100)
    assert [p.code for p in backups.preview(local.desk, made.path).problems] == ["SAF-029-needed"]
    wrong = backup_passwords.typed("kade 18 in de mist")
    assert [p.code for p in backups.restore_here(local.desk, made.path, own, "bakker & zoon", wrong).problems] == [
        "SAF-029-password"]
    assert local.post(200), "nothing happened to the open file"
    right = backup_passwords.known(own)
    seen = backups.preview(local.desk, made.path, right).value
    assert seen is not None and len(seen.lost) == 2
    back = backups.restore_here(local.desk, made.path, own, "bakker & zoon", right).value
    assert back is not None and back.lost == 2 and back.safety is not None and back.safety.name.endswith(backup.PROTECTED)


@pytest.mark.rule("SAF-029")
def test_whether_a_password_opens_a_backup_is_known_before_anything_is_done(local: given.Office, own: ProgramSettings) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=CHEAP)
    made = backups.make(local.desk, own).value
    assert made is not None and backup_passwords.opens(made.path, backup_passwords.typed(WORDS)) is None
    problem = backup_passwords.opens(made.path, backup_passwords.typed("?"))
    assert problem is not None and problem.code == "SAF-029-password"


@pytest.mark.rule("SAF-029")
@pytest.mark.parametrize("kept", ["x", "AAAA", "!!!"])
def test_damaged_settings_lock_backups_rather_than_make_some_nobody_can_open(own: ProgramSettings, kept: str) -> None:
    rows = {"backup.lock": kept, "backup.folder": str(own.file.parent / "backups")}
    own.file.write_text(json.dumps(rows), encoding="utf-8")
    again = ProgramSettings(own.file)
    keystore.remember("backups", WORDS, for_good=False)
    assert backup_passwords.known(again) is None and backup_passwords.locked(again) is not None
    assert backup_passwords.enter(again, WORDS, keep=False).problems[0].code == "SAF-024-damaged"


@pytest.mark.rule("SAF-029")
def test_without_the_package_protection_is_not_offered(own: ProgramSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    assert backup_passwords.possible()
    monkeypatch.setattr(sealed, "find_spec", lambda _name: None)
    assert not backup_passwords.possible()
