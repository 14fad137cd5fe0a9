"""Who sits down at a file: names, passwords, waiting after wrong ones, and what the trail tells (AUD-015, AUD-012)."""

import logging
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core import passwords
from app.core.clock import FixedClock
from app.core.enums import Source
from app.core.problems import Outcome
from app.models.audit import AuditPayload, AuditRecord
from app.models.company import User
from app.services import company_files, desks, setup_tables, sign_in, trail, user_passwords
from app.services.desk import Desk
from app.services.sign_in import Door, SignInError
from app.storage import rescue
from app.storage.engine import Target
from tests.services import signing
from tests.services.signing import ANNA, BERT, wrong_so_far
from tests.storage import given


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A password costs little to make, and nothing is remembered of the test before."""
    made = passwords.hashed
    monkeypatch.setattr(passwords, "hashed", lambda text, cost=signing.CHEAP: made(text, cost))
    sign_in._memory.clear()
    yield
    sign_in._memory.clear()


def at_door(target: Target, minutes: float = 0, *, read_only: bool = False) -> Door:
    """The file opened again, so many minutes later."""
    clock = FixedClock(given.CLOCK.now() + timedelta(minutes=minutes))
    return desks.at_door(target, clock=clock, read_only=read_only)


def codes(outcome: Outcome[object]) -> list[str]:
    """The problems of a refusal."""
    return [p.code for p in outcome.problems]


def guarded(office: given.Office) -> Target:
    """Anna's file under her password, closed."""
    signing.give(office.desk, 1, ANNA)
    office.file.close()
    return office.file.target


# ---------------------------------------------------------------- the door

@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_a_single_person_without_a_password_is_asked_nothing_and_her_name_is_known(office: given.Office) -> None:
    office.file.close()
    door = at_door(office.file.target)
    assert not door.asks and not door.guarded
    desk = sign_in.come_in(door)
    assert desk.actor.name == "Anna" and signing.trail(desk) == []
    desk.file.close()
    found = company_files.open_file(office.file.target, clock=given.CLOCK, language="en", region="en_GB")
    assert isinstance(found, Desk)
    found.file.close()


@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_of_several_people_without_passwords_one_says_who_she_is(office: given.Office) -> None:
    bert = signing.add(office.desk, "bert", "Bert Smit")
    office.file.close()
    door = at_door(office.file.target)
    assert door.asks and not door.guarded and [p.name for p in door.people] == ["Anna", "Bert Smit"]
    desk = sign_in.enter(door, bert, "").value
    assert desk is not None and desk.actor.name == "Bert Smit" and signing.trail(desk) == [("Bert Smit", "sign_in")]
    sign_in.sign_out(desk)
    assert signing.trail(desk)[-1] == ("Bert Smit", "sign_out")
    desk.file.close()


@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_a_file_with_a_password_opens_with_it_and_only_with_it(office: given.Office) -> None:
    target = guarded(office)
    door = company_files.open_file(target, clock=given.CLOCK, language="en", region="en_GB")
    assert isinstance(door, Door) and door.guarded
    assert codes(sign_in.enter(door, 1, "")) == ["AUD-015-wrong"] == codes(sign_in.enter(door, 1, ANNA.upper()))
    desk = sign_in.enter(door, 1, ANNA).value
    assert desk is not None and desk.actor.name == "Anna"
    assert signing.trail(desk) == [("Anna", "sign_in_failed"), ("Anna", "sign_in_failed"), ("Anna", "sign_in")]
    assert wrong_so_far(desk, 1) == 0
    desk.file.close()


@pytest.mark.rule("AUD-015")
def test_one_password_is_enough_to_guard_a_file_against_the_names_without_one(local: given.Office) -> None:
    bert = signing.add(local.desk, "bert", "Bert Smit")
    door = at_door(guarded(local))
    assert codes(sign_in.enter(door, bert, "")) == ["AUD-015-none"] == codes(sign_in.enter(door, bert, ANNA))
    door.close()


@pytest.mark.rule("AUD-015")
def test_who_was_switched_off_stays_in_the_file_but_cannot_sign_in(local: given.Office) -> None:
    bert = signing.add(local.desk, "bert", "Bert Smit", BERT)
    with local.desk.writing("off") as unit:
        unit.session.get_one(User, bert).disabled_at = given.CLOCK.now()
    door = at_door(guarded(local))
    assert [p.name for p in door.people] == ["Anna"]
    assert codes(sign_in.enter(door, bert, BERT)) == ["AUD-015-nobody"]
    door.close()


@pytest.mark.rule("AUD-015")
def test_nobody_who_cannot_be_asked_comes_into_a_guarded_file(local: given.Office) -> None:
    target = guarded(local)
    for login, password, code in ((None, None, "AUD-015-needed"), ("Anna", None, "AUD-015-needed"),
                                  (None, "something else", "AUD-015-wrong")):
        with pytest.raises(SignInError) as refused:
            desks.open_file(target, clock=given.CLOCK, login=login, own_password=password)
        assert refused.value.code == code
    desk = desks.open_file(target, clock=given.CLOCK, login="ANNA", own_password=ANNA, source=Source.CLI)
    assert desk.actor.name == "Anna"
    desk.file.close()


@pytest.mark.rule("AUD-015")
def test_who_sat_there_a_moment_ago_goes_on_only_where_there_are_no_passwords(local: given.Office) -> None:
    signing.add(local.desk, "bert", "Bert Smit")
    local.file.close()
    door = at_door(local.file.target)
    again = sign_in.stay(door, local.desk)
    assert again is not None and again.actor == local.desk.actor
    signing.give(again, 1, ANNA)
    door.close()
    door = at_door(local.file.target)
    assert sign_in.stay(door, local.desk) is None
    door.close()


# ---------------------------------------------------------------- wrong passwords

@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_after_five_wrong_ones_she_waits_a_minute_also_when_the_program_starts_again(office: given.Office) -> None:
    target = guarded(office)
    door = at_door(target)
    told = [sign_in.enter(door, 1, "guess") for _time in range(5)]
    door.close()
    assert [codes(t)[0] for t in told] == ["AUD-015-wrong"] * 4 + ["AUD-015-wait"]
    door = at_door(target, 0.9)
    refused = sign_in.enter(door, 1, ANNA)
    until = (given.CLOCK.now() + timedelta(minutes=1, seconds=59)).astimezone()
    assert codes(refused) == ["AUD-015-wait"] and refused.problems[0].saw["time"] == f"{until:%H:%M}"
    door.close()
    door = at_door(target, 1)
    desk = sign_in.enter(door, 1, ANNA).value
    assert desk is not None and wrong_so_far(desk, 1) == 0
    assert signing.trail(desk) == [("Anna", "sign_in_failed")] * 5 + [("Anna", "sign_in")]
    desk.file.close()


@pytest.mark.rule("AUD-015")
def test_each_further_wrong_one_doubles_the_waiting_to_fifteen_minutes(local: given.Office) -> None:
    target = guarded(local)
    minute = 0.0
    for wait in (0, 0, 0, 0, 1, 2, 4, 8, 15, 15):
        door = at_door(target, minute)
        assert codes(sign_in.enter(door, 1, "guess")) == ["AUD-015-wait" if wait else "AUD-015-wrong"]
        door.close()
        if wait:
            door = at_door(target, minute + wait - 0.01)
            assert codes(sign_in.enter(door, 1, ANNA)) == ["AUD-015-wait"]
            door.close()
        minute += wait
    door = at_door(target, minute)
    assert sign_in.enter(door, 1, ANNA).value is not None
    door.close()


@pytest.mark.rule("AUD-015")
def test_one_person_who_guesses_keeps_nobody_else_out(local: given.Office) -> None:
    bert = signing.add(local.desk, "bert", "Bert Smit", BERT)
    door = at_door(guarded(local))
    for _time in range(7):
        sign_in.enter(door, 1, "guess")
    assert sign_in.enter(door, bert, BERT).value is not None
    door.close()


@pytest.mark.rule("AUD-015")
def test_a_file_that_is_only_read_counts_until_the_program_ends(local: given.Office) -> None:
    target = guarded(local)
    before = Path(str(target)).read_bytes()
    for _time in range(5):
        door = at_door(target, read_only=True)
        sign_in.enter(door, 1, "guess")
        door.close()
    door = at_door(target, read_only=True)
    assert codes(sign_in.enter(door, 1, ANNA)) == ["AUD-015-wait"]
    door.close()
    door = at_door(target, 1, read_only=True)
    assert sign_in.enter(door, 1, ANNA).value is not None
    door.close()
    assert Path(str(target)).read_bytes() == before


@pytest.mark.rule("AUD-015")
def test_a_clock_for_another_day_does_not_shorten_the_waiting(local: given.Office) -> None:
    target = guarded(local)
    for _time in range(5):
        with pytest.raises(SignInError):
            desks.open_file(target, clock=given.CLOCK, own_password="guess", watch=given.CLOCK)
    with pytest.raises(SignInError) as refused:
        desks.open_file(target, clock=FixedClock.on(given.DAY + timedelta(400)), own_password=ANNA, watch=given.CLOCK)
    assert refused.value.code == "AUD-015-wait"


def test_a_damaged_count_counts_as_none(local: given.Office) -> None:
    from app.services import memory

    for kept in ("x", {"wrong": "many"}, {"wrong": 9, "until": "tomorrow"}):
        memory.remember(local.desk, sign_in.TRIES, kept)
        signing.give(local.desk, 1, ANNA)
        assert sign_in.proved(local.desk, 1, ANNA).value is not None


# ---------------------------------------------------------------- lock

@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_locking_and_unlocking_are_told_and_wrong_ones_count_as_at_the_door(office: given.Office) -> None:
    signing.give(office.desk, 1, ANNA)
    sign_in.note(office.desk, sign_in.LOCK)
    assert codes(sign_in.unlock(office.desk, "guess")) == ["AUD-015-wrong"] and wrong_so_far(office.desk, 1) == 1
    assert sign_in.unlock(office.desk, ANNA).value == office.desk.actor
    assert signing.trail(office.desk) == [("Anna", "lock"), ("Anna", "sign_in_failed"), ("Anna", "unlock")]


@pytest.mark.rule("AUD-015")
def test_a_desk_stays_no_riddle_when_all_passwords_were_taken_away_elsewhere(local: given.Office) -> None:
    signing.give(local.desk, 1, ANNA)
    sign_in.note(local.desk, sign_in.LOCK)
    signing.give(local.desk, 1, None)
    assert sign_in.unlock(local.desk, "").value == local.desk.actor
    assert signing.trail(local.desk) == [("Anna", "lock"), ("Anna", "unlock")]


# ---------------------------------------------------------------- the own password

@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_a_password_is_set_changed_with_the_old_one_and_taken_away(office: given.Office) -> None:
    desk = office.desk
    assert user_passwords.set_password(desk, 1, "", ANNA, ANNA).value == "Anna"
    assert codes(user_passwords.set_password(desk, 1, "", BERT, BERT)) == ["AUD-015-wrong"]
    assert codes(user_passwords.set_password(desk, 1, "guess", BERT, BERT)) == ["AUD-015-wrong"]
    assert user_passwords.set_password(desk, 1, ANNA, BERT, BERT).value == "Anna"
    assert codes(sign_in.unlock(desk, ANNA)) == ["AUD-015-wrong"] and sign_in.unlock(desk, BERT).value is not None
    assert codes(user_passwords.remove_password(desk, ANNA)) == ["AUD-015-wrong"]
    assert user_passwords.remove_password(desk, BERT).value == "Anna"
    assert not user_passwords.standing(desk).guarded
    assert codes(user_passwords.remove_password(desk, "")) == ["AUD-015-without"]


@pytest.mark.rule("AUD-015")
@pytest.mark.parametrize(("new", "again", "code", "field"), [
    ("", "", "AUD-015-short", "new"), ("seven77", "seven77", "AUD-015-short", "new"),
    ("x" * 201, "x" * 201, "AUD-015-long", "new"), ("Anna Vries", "Anna Vries", "AUD-015-easy", "new"),
    (" anna vries ", " anna vries ", "AUD-015-easy", "new"), ("eight888", "eight889", "AUD-015-differs", "again")])
def test_what_is_no_good_password_is_refused_at_its_field(local: given.Office, new: str, again: str, code: str,
                                                          field: str) -> None:
    desk = user_passwords.give_name(local.desk, "Anna Vries").value
    assert desk is not None
    refused = user_passwords.set_password(desk, 1, "", new, again)
    assert [(p.code, p.field) for p in refused.problems] == [(code, field)]
    assert not user_passwords.standing(desk).guarded
    assert user_passwords.set_password(desk, 1, "", "eight888", "eight888").done


@pytest.mark.rule("AUD-015")
def test_the_first_password_of_several_people_warns_and_she_gives_the_others_theirs(local: given.Office) -> None:
    desk, bert = local.desk, signing.add(local.desk, "bert", "Bert Smit")
    assert codes(user_passwords.set_password(desk, bert, "", BERT, BERT)) == ["AUD-015-own-first"]
    asked = user_passwords.set_password(desk, 1, "", ANNA, ANNA)
    assert codes(asked) == ["AUD-015-everybody"] and asked.problems[0].saw["names"] == "Bert Smit"
    assert not user_passwords.standing(desk).guarded
    assert user_passwords.set_password(desk, 1, "", ANNA, ANNA, confirmed=frozenset({"AUD-015-everybody"})).done
    assert codes(user_passwords.set_password(desk, bert, "guess", BERT, BERT)) == ["AUD-015-wrong"]
    assert user_passwords.set_password(desk, bert, ANNA, BERT, BERT).value == "Bert Smit"
    door = sign_in.door_of(desk)
    assert sign_in.enter(door, bert, BERT).done


@pytest.mark.rule("AUD-015")
def test_a_new_password_ends_the_waiting_of_who_lost_the_old_one(local: given.Office) -> None:
    desk, bert = local.desk, signing.add(local.desk, "bert", "Bert Smit", BERT)
    signing.give(desk, 1, ANNA)
    for _time in range(6):
        sign_in.proved(desk, bert, "guess")
    assert codes(sign_in.proved(desk, bert, BERT)) == ["AUD-015-wait"]
    assert user_passwords.set_password(desk, bert, ANNA, "sneeuw in januari", "sneeuw in januari").done
    assert sign_in.proved(desk, bert, "sneeuw in januari").done


@pytest.mark.rule("AUD-015")
def test_who_takes_hers_away_takes_all_of_them_away_and_is_asked_first(local: given.Office) -> None:
    desk, bert = local.desk, signing.add(local.desk, "bert", "Bert Smit", BERT)
    signing.give(desk, 1, ANNA)
    assert codes(user_passwords.remove_password(desk, ANNA)) == ["AUD-015-others"]
    assert user_passwords.standing(desk).guarded
    assert user_passwords.remove_password(desk, ANNA, confirmed=frozenset({"AUD-015-others"})).done
    assert not user_passwords.standing(desk).guarded
    assert sign_in.enter(sign_in.door_of(desk), bert, "").done


@pytest.mark.rule("AUD-015", "AUD-016")
def test_without_the_set_up_nobody_gives_or_takes_the_passwords_of_others(local: given.Office) -> None:
    bert = signing.add(local.desk, "bert", "Bert Smit")
    clerk = sign_in.enter(sign_in.door_of(local.desk), bert, "").value
    assert clerk is not None and not user_passwords.standing(clerk).administrator
    # The first one would keep everybody else out.
    refused = user_passwords.set_password(clerk, bert, "", BERT, BERT)
    assert codes(refused) == ["AUD-016-missing"] and refused.problems[0].saw["admins"] == "Anna"
    signing.give(local.desk, 1, ANNA)
    assert user_passwords.set_password(local.desk, bert, ANNA, BERT, BERT).done
    assert codes(user_passwords.set_password(clerk, 1, BERT, "sneeuw in maart", "sneeuw in maart")) == ["AUD-016-missing"]
    assert user_passwords.set_password(clerk, bert, BERT, "regen in maart", "regen in maart").done
    assert codes(user_passwords.remove_password(clerk, "regen in maart")) == ["AUD-015-keep"]
    assert sign_in.proved(local.desk, 1, ANNA).done


@pytest.mark.rule("AUD-015")
def test_nobody_gives_a_password_to_who_was_switched_off(local: given.Office) -> None:
    desk, bert = local.desk, signing.add(local.desk, "bert", "Bert Smit")
    signing.give(desk, 1, ANNA)
    with desk.writing("off") as unit:
        unit.session.get_one(User, bert).disabled_at = given.CLOCK.now()
    assert codes(user_passwords.set_password(desk, bert, ANNA, BERT, BERT)) == ["AUD-015-gone"]


# ---------------------------------------------------------------- the own name

@pytest.mark.postgres
@pytest.mark.rule("AUD-015")
def test_a_fresh_install_asks_for_the_name_until_it_is_given(office: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = office.desk
    assert user_passwords.name_is_missing(desk) is None
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    missing = user_passwords.name_is_missing(desk)
    assert missing is not None and missing.saw["name"] == "Anna"
    for typed in ("  ", "x" * 81):
        assert codes(user_passwords.give_name(desk, typed)) == ["AUD-015-name-empty"]
    named = user_passwords.give_name(desk, " Anna  de Wit ").value
    assert named is not None and named.actor.name == "Anna de Wit" and user_passwords.name_is_missing(named) is None
    with named.writing("test") as unit:
        unit.audit("test.after", "company", 1, "MAIN", {})
    with named.reading() as session:
        assert session.scalars(select(AuditRecord.user_name).order_by(AuditRecord.seq.desc())).first() == "Anna de Wit"


@pytest.mark.rule("AUD-015")
def test_who_is_really_called_as_her_computer_says_it_once(local: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "anna")
    desk = user_passwords.give_name(local.desk, "Anna").value
    assert desk is not None and user_passwords.name_is_missing(desk) is None


# ---------------------------------------------------------------- secrets

@pytest.mark.postgres
@pytest.mark.rule("AUD-012", "AUD-011", "AUD-015")
def test_a_password_change_is_told_but_never_the_password_nor_its_hash(office: given.Office) -> None:
    desk = office.desk
    user_passwords.set_password(desk, 1, "", ANNA, ANNA)
    user_passwords.set_password(desk, 1, ANNA, BERT, BERT)
    sign_in.unlock(desk, "a wrong guess")
    user_passwords.remove_password(desk, BERT)
    with desk.reading() as session:
        told = "\n".join(c or "" for c in session.scalars(select(AuditPayload.content)))
        changed = session.scalars(select(AuditPayload.content).join(AuditRecord, AuditRecord.payload_id == AuditPayload.id).where(
            AuditRecord.action == "user.update").order_by(AuditRecord.seq)).all()
    assert [('"old":"•"' in str(c), '"new":"•"' in str(c)) for c in changed] == [(False, True), (True, True), (True, False)]
    assert not any(secret in told for secret in ("scrypt", ANNA, BERT, "a wrong guess"))


@pytest.mark.rule("AUD-012", "AUD-015")
def test_no_hash_leaves_the_file_in_exports_logs_or_what_is_shown(local: given.Office, tmp_path: Path,
                                                                  caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    desk = local.desk
    user_passwords.set_password(desk, 1, "", ANNA, ANNA)
    refused = sign_in.unlock(desk, "a wrong guess")
    with pytest.raises(SignInError) as stopped:
        sign_in.come_in(sign_in.door_of(desk), "Anna", "another guess")
    with desk.reading() as session:
        kept = session.get_one(User, 1).password_hash
    assert kept is not None and kept.startswith("scrypt$")
    setup_tables.export(desk, setup_tables.TABLES["users"], tmp_path / "users.csv", "EUR")
    local.file.close()
    rescue.export_readable(Path(str(local.file.target)), tmp_path / "rescued", lambda _done, _of: None)
    written = [p.read_bytes().decode("utf-8", "replace") for p in tmp_path.rglob("*") if p.is_file() and p.suffix != ".tegoed"]
    told = "\n".join([caplog.text, repr(refused), str(stopped.value), *written])
    assert any("Anna" in text for text in written)
    for secret in (kept, kept.split("$")[4], kept.split("$")[5], ANNA, "a wrong guess", "another guess"):
        assert secret not in told


@pytest.mark.rule("AUD-012")
def test_a_person_as_she_was_shows_no_hash(local: given.Office) -> None:
    user_passwords.set_password(local.desk, 1, "", ANNA, ANNA)
    shown = [trail.as_it_was(local.desk, "user", 1, given.DAY), trail.changes(local.desk, "user", 1)]
    assert "Anna" in repr(shown) and "scrypt" not in repr(shown)


@pytest.mark.rule("AUD-015")
def test_a_restored_backup_keeps_the_passwords_it_was_made_with(local: given.Office, tmp_path: Path) -> None:
    from app.storage import backup, restore

    user_passwords.set_password(local.desk, 1, "", ANNA, ANNA)
    made = backup.make(local.file, local.desk.actor, tmp_path / "backups", "manual")
    user_passwords.set_password(local.desk, 1, ANNA, BERT, BERT)
    local.file.close()
    copy = restore.restore_as_copy(made.path, tmp_path / "copy.tegoed").path
    for path, password in ((copy, ANNA), (Path(str(local.file.target)), BERT)):
        with pytest.raises(SignInError):
            desks.open_file(path, clock=given.CLOCK)
        desk = desks.open_file(path, clock=given.CLOCK, own_password=password)
        desk.file.close()


@pytest.mark.rule("AUD-015")
def test_the_password_guards_the_program_and_not_the_bytes_as_the_window_says(local: given.Office) -> None:
    user_passwords.set_password(local.desk, 1, "", ANNA, ANNA)
    local.file.close()
    raw = sqlite3.connect(Path(str(local.file.target)))
    assert raw.execute("select count(*) from customer").fetchone() == (1,)
    raw.close()


@pytest.mark.rule("AUD-015")
def test_the_set_up_of_users_says_who_still_needs_a_password(local: given.Office) -> None:
    signing.add(local.desk, "bert", "Bert Smit")
    users = setup_tables.TABLES["users"]

    def told() -> list[str]:
        record = setup_tables.load(local.desk, users, 2)
        assert record is not None
        record.values["display_name"] += "x"
        return [p.code for p in setup_tables.save(local.desk, users, record).problems]

    assert "AUD-015-give" not in told()
    signing.give(local.desk, 1, ANNA)
    assert "AUD-015-give" in told()
    signing.give(local.desk, 2, BERT)
    assert "AUD-015-give" not in told()
