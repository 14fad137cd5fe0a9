"""Opening, refusing, backing up, restoring and proving as the windows and the command line see it (closing 6)."""

import json
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app import settings
from app.core.clock import FixedClock
from app.services import backups, company_files, desks, proofs
from app.services.company_files import Kind, Refused
from app.services.desk import Desk
from app.services.environment import words_and_formats
from app.settings import ProgramSettings
from app.storage import backup, lock, places
from app.storage.errors import DiskFullError
from tests.storage import given

NO_BACKUP = "SAF-030-alarm"


@pytest.fixture
def own(tmp_path: Path) -> ProgramSettings:
    """Settings with a folder for backups."""
    found = ProgramSettings(tmp_path / "program.json")
    found.set(settings.BACKUP_FOLDER, str(tmp_path / "backups"))
    return found


def opened(target: Path, *, read_only: bool = False, take_over: bool = False) -> Desk | Refused:
    """Open as the program does."""
    return company_files.open_file(target, clock=given.CLOCK, language="nl", region="nl_NL", read_only=read_only,
                                   take_over=take_over)


def refusal(target: Path) -> Refused:
    """Open what is refused."""
    found = opened(target)
    assert isinstance(found, Refused)
    return found


def later(office: given.Office, days: int) -> given.Office:
    """The same office some days on."""
    return office.at(FixedClock.on(given.DAY + timedelta(days)))


# ---------------------------------------------------------------- opening

@pytest.mark.rule("SAF-032", "SAF-033")
def test_each_refusal_has_its_kind(tmp_path: Path) -> None:
    text = tmp_path / "text.tegoed"
    text.write_text("hello" * 200, encoding="utf-8")
    given.office(tmp_path / "a.tegoed").file.close()
    assert refusal(tmp_path / "gone.tegoed").kind is Kind.MISSING
    assert refusal(text).kind is Kind.FOREIGN
    for version, kind in ((99, Kind.NEWER), (0, Kind.OLDER)):
        raw = sqlite3.connect(tmp_path / "a.tegoed")
        raw.execute(f"pragma user_version = {version}")
        raw.close()
        assert refusal(tmp_path / "a.tegoed").kind is kind


def test_a_file_without_a_company_says_so(tmp_path: Path) -> None:
    from app.storage.company_file import CompanyFile

    CompanyFile.create(tmp_path / "empty.tegoed", clock=given.CLOCK).close()
    assert refusal(tmp_path / "empty.tegoed").problem.code == "SAF-empty"


@pytest.mark.rule("SAF-005", "SAF-006")
def test_a_file_in_use_says_by_whom_and_opens_for_reading(local: given.Office) -> None:
    path = Path(local.file.target)
    found = refusal(path)
    assert (found.kind, found.here, found.silent) == (Kind.IN_USE, True, False)
    assert {"user", "computer", "since"} <= set(found.problem.saw)
    reader = opened(path, read_only=True)
    assert isinstance(reader, Desk)
    because = company_files.read_only_because(reader)
    assert because is not None and because.code == "SAF-011-read-only" and not company_files.can_try_again(reader)
    reader.file.close()


@pytest.mark.rule("SAF-006")
@pytest.mark.parametrize(("minutes", "silent"), [(9, False), (11, True)])
def test_a_silent_lock_of_another_computer_may_be_taken_over(tmp_path: Path, minutes: int, silent: bool) -> None:
    path = tmp_path / "a.tegoed"
    given.office(path).file.close()
    beat = (datetime.now(UTC) - timedelta(minutes=minutes)).isoformat()
    lock.lock_path(path).write_text(json.dumps(
        {"computer": "elsewhere", "user": "Bea", "process": 4, "since": beat, "beat": beat}), encoding="utf-8")
    found = refusal(path)
    assert (found.silent, found.here) == (silent, False)
    taken = opened(path, take_over=True)
    assert isinstance(taken, Desk) is silent
    if isinstance(taken, Desk):
        taken.file.close()


@pytest.mark.rule("SAF-012", "SAF-014", "SAF-015")
def test_books_that_fail_the_check_after_a_crash_are_not_written_to(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    office = given.office(path)
    office.post(100)
    office.file.close()
    raw = sqlite3.connect(path)
    raw.execute("update customer_entry_state set remaining = 99, remaining_accounting = 99")
    raw.execute("update company_file set open_marker = 'gone'")
    raw.commit()
    raw.close()
    desk = opened(path)
    assert isinstance(desk, Desk)
    because = company_files.read_only_because(desk)
    assert because is not None and because.code == "SAF-014-damaged"
    desk.file.close()


@pytest.mark.rule("SAF-017")
def test_a_full_disk_opens_for_reading_until_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.storage.company_file import CompanyFile

    path = tmp_path / "a.tegoed"
    given.office(path).file.close()
    from sqlalchemy.exc import OperationalError

    with monkeypatch.context() as full:
        def refuse(_self: object) -> None:
            raise OperationalError("update", {}, sqlite3.OperationalError("database or disk is full"))

        full.setattr("sqlalchemy.engine.Engine.begin", refuse)
        desk = opened(path)
        assert isinstance(desk, Desk) and isinstance(desk.file.read_only, DiskFullError)
        assert company_files.can_try_again(desk) and not company_files.try_again(desk)
    assert company_files.try_again(desk) and company_files.read_only_because(desk) is None
    desk.file.close()
    CompanyFile.open(path, clock=given.CLOCK).close()


# ---------------------------------------------------------------- places

@pytest.mark.rule("SAF-008", "SAF-009", "SAF-016")
def test_a_place_for_a_new_file_is_looked_at_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = tmp_path / "new" / "a.tegoed"
    assert company_files.check_place(good) == ()
    (tmp_path / "there.tegoed").touch()
    assert [p.code for p in company_files.check_place(tmp_path / "there")] == ["SAF-exists"]
    assert [p.code for p in company_files.check_place(Path(""))] == ["SAF-new-name"]
    assert [p.code for p in company_files.check_place(tmp_path / "there.tegoed" / "x")] == ["SAF-new-folder"]
    assert [p.code for p in company_files.check_place(tmp_path / "Dropbox" / "a.tegoed")] == ["SAF-009-sync"]
    monkeypatch.setattr(places, "free_bytes", lambda _path: 499 * places.MEGABYTE)
    assert [p.code for p in company_files.check_place(good)] == ["SAF-016-place"]
    monkeypatch.setattr(places, "place_of", lambda _path: places.Place(places.Kind.NETWORK, "//server"))
    assert [p.code for p in company_files.check_place(good)] == ["SAF-008-network", "SAF-016-place"]


def test_a_proposed_name_is_never_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TEGOED_HOME", str(tmp_path))
    first = company_files.free_place("Smit / Zn: “B.V.”")
    assert first.name == "Smit  Zn B.V.tegoed"
    first.parent.mkdir(parents=True)
    first.touch()
    assert company_files.free_place("Smit / Zn: “B.V.”").name == "Smit  Zn B.V 2.tegoed"
    assert company_files.free_place("").name == "Tegoed.tegoed"


def test_the_recent_list_marks_what_is_gone(tmp_path: Path) -> None:
    there = tmp_path / "there.tegoed"
    there.touch()
    found = company_files.recent((str(there), str(tmp_path / "gone.tegoed"), "postgresql://anna@host/office"))
    assert [(r.name, r.there) for r in found] == [("there", True), ("gone", False), ("office", True)]


# ---------------------------------------------------------------- backups

@pytest.mark.rule("SAF-020", "SAF-021", "SAF-024")
def test_a_backup_is_made_listed_and_proved(local: given.Office, own: ProgramSettings) -> None:
    local.post(12_100)
    made = backups.make(local.desk, own).value
    assert made is not None and made.problems == ()
    line, = backups.lines(local.desk, backups.places_of(own))
    assert (line.path, line.cause, line.vouchers, line.verified) == (made.path, "manual", 1, True)
    assert line.last_posting_date == given.DAY
    assert backups.prove(made.path) is None
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    damaged = backups.prove(made.path)
    assert damaged is not None and damaged.code == "SAF-024-damaged"


@pytest.mark.rule("SAF-T03", "SAF-024")
def test_the_newest_good_backup_is_offered_when_a_newer_one_is_damaged(local: given.Office, own: ProgramSettings) -> None:
    first = backups.make(local.desk, own).value
    second = backups.make(later(local, 1).desk, own).value
    assert first is not None and second is not None
    second.path.write_bytes(second.path.read_bytes()[:-200])
    assert backups.newest_good(backups.places_of(own), Path(local.file.target)) == first.path
    assert backups.newest_good(backups.places_of(own), Path("other.tegoed")) is None


@pytest.mark.rule("SAF-T03", "SAF-026")
def test_backups_of_another_file_in_the_same_folder_are_never_offered(local: given.Office, own: ProgramSettings,
                                                                      tmp_path: Path) -> None:
    mine = backups.make(local.desk, own).value
    other = given.office(tmp_path / f"{local.file.name}-old.tegoed", FixedClock(local.desk.clock.now() + timedelta(days=1)))
    theirs = backups.make(other.desk, own).value
    assert mine is not None and theirs is not None and theirs.path.name.startswith(f"{local.file.name}-")
    where = backups.places_of(own)
    assert backups.newest_good(where, Path(local.file.target)) == backups.newest_good(where, local.desk) == mine.path
    assert backups.newest_good(where, Path(other.file.target)) == backups.newest_good(where, other.desk) == theirs.path
    other.file.close()


@pytest.mark.rule("SAF-T03", "SAF-023")
def test_the_newest_of_both_folders_counts(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    first = backups.make(local.desk, own).value
    assert first is not None
    own.set(settings.BACKUP_SECOND, str(tmp_path / "second"))
    second = backups.make(later(local, 1).desk, own).value
    assert second is not None
    second.path.unlink()
    found = backups.newest_good(backups.places_of(own), local.desk)
    assert found is not None and found.parent == tmp_path / "second" and found.name == second.path.name


@pytest.mark.rule("SAF-022")
def test_a_daily_backup_is_due_once_a_day_and_only_after_changes(local: given.Office, own: ProgramSettings) -> None:
    assert backups.due_today(local.desk)
    backups.make(local.desk, own, "daily")
    assert not backups.due(local.desk) and not backups.due_today(local.desk)
    local.post(100)
    assert backups.due(local.desk) and not backups.due_today(local.desk)
    assert backups.due_today(later(local, 1).desk)


@pytest.mark.rule("SAF-023")
def test_a_second_folder_that_fails_is_told_and_the_first_counts(local: given.Office, own: ProgramSettings,
                                                                 tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    own.set(settings.BACKUP_SECOND, str(tmp_path / "file" / "x"))
    made = backups.make(local.desk, own).value
    assert made is not None and [p.code for p in made.problems] == ["SAF-023-second"] and made.path.exists()
    lost = backups.second_is_lost(own)
    assert lost is not None and lost.code == "SAF-023-second"
    own.set(settings.BACKUP_SECOND, str(tmp_path / "second"))
    assert backups.second_is_lost(own) is None
    assert backups.make(local.desk, own).value is not None
    # The first folder keeps one a day; the second has its copy.
    assert [line.place for line in backups.lines(local.desk, backups.places_of(own))] == [str(tmp_path / "backups"),
                                                                                          str(tmp_path / "second")]
    assert backups.same_disk(local.desk, backups.places_of(own))


@pytest.mark.rule("SAF-025")
def test_the_settings_say_how_many_days_stay(local: given.Office, own: ProgramSettings) -> None:
    own.set(settings.BACKUP_DAILY, 2)
    own.set(settings.BACKUP_WEEKLY, 0)
    own.set(settings.BACKUP_MONTHLY, 0)
    for days in range(5):
        assert backups.make(later(local, days).desk, own, "daily").value is not None
    kept = [line.moment.date() for line in backups.lines(local.desk, backups.places_of(own))]
    assert kept == [given.DAY + timedelta(4), given.DAY + timedelta(3)]


@pytest.mark.rule("SAF-016")
def test_a_backup_that_cannot_be_made_is_a_problem_not_a_crash(local: given.Office, own: ProgramSettings,
                                                               tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    own.set(settings.BACKUP_FOLDER, str(tmp_path / "file" / "below"))
    assert [p.code for p in backups.make(local.desk, own).problems] == ["SAF-io"]
    assert backups.check_folder(str(tmp_path / "file" / "below")) is not None
    assert backups.check_folder("relative/folder") is not None
    assert backups.check_folder("") is None and backups.check_folder(str(tmp_path / "new")) is None


def test_two_backups_in_one_second_are_both_found(local: given.Office, own: ProgramSettings) -> None:
    folder = backups.places_of(own).folder
    for _time in range(2):
        backup.pack(Path(local.file.target), folder, "manual", given.CLOCK.now())
    assert len(backups.lines(local.desk, backups.places_of(own))) == 2


def test_a_stopped_backup_leaves_nothing(local: given.Office, own: ProgramSettings) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        backups.make(local.desk, own, step=stop)
    assert list(backups.places_of(own).folder.iterdir()) == []


@pytest.mark.rule("SAF-030")
@pytest.mark.parametrize(("days", "heard"), [(6, None), (7, "SAF-030-remind"), (13, "SAF-030-remind"), (14, NO_BACKUP)])
def test_the_age_of_the_newest_backup_is_told(local: given.Office, own: ProgramSettings, days: int, heard: str | None) -> None:
    local.post(100)
    backups.make(local.desk, own)
    found = backups.reminder(later(local, days).desk, own)
    assert (found.code if found else None) == heard


@pytest.mark.rule("SAF-030")
def test_a_file_never_backed_up_is_as_old_as_its_creation(local: given.Office, own: ProgramSettings) -> None:
    assert backups.reminder(later(local, 30).desk, own) is None  # nothing posted: nothing to lose
    local.post(100)
    assert backups.reminder(local.desk, own) is None
    late = backups.reminder(later(local, 14).desk, own)
    assert late is not None and late.code == NO_BACKUP


# ---------------------------------------------------------------- restoring

@pytest.mark.rule("SAF-026", "SAF-028", "SAF-T07")
def test_a_restore_shows_its_losses_and_wants_the_name_typed(local: given.Office, own: ProgramSettings) -> None:
    local.post(1_000)
    made = backups.make(local.desk, own).value
    assert made is not None
    local.post(100, 200, 300, day=date(2026, 3, 20))
    seen = backups.preview(local.desk, made.path).value
    assert seen is not None and len(seen.lost) == 3 and dict(seen.lost_by_source) == {"OPN": 3}
    assert (seen.then["voucher"], seen.now["voucher"]) == (1, 4)
    assert (seen.last_then, seen.last_now) == (given.DAY, date(2026, 3, 20))
    wrong = backups.restore_here(local.desk, made.path, own, "Bakker")
    assert [p.code for p in wrong.problems] == ["SAF-026-name"] and company_files.is_open(local.desk)
    back = backups.restore_here(local.desk, made.path, own, "  bakker & zoon ").value
    assert back is not None and not company_files.is_open(local.desk)
    assert back.skipped == 3 and back.lost == 3 and back.kept is not None and back.safety is not None
    desk = opened(back.path)
    assert isinstance(desk, Desk)
    again = backups.preview(desk, back.safety).value
    assert again is not None and again.now["voucher"] == 1
    desk.file.close()


@pytest.mark.rule("SAF-026")
def test_a_backup_of_another_file_is_told_apart(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    other = given.office(tmp_path / "other.tegoed", FixedClock.on(date(2026, 1, 5)))
    other.post(100)
    made = backups.make(other.desk, own).value
    other.file.close()
    assert made is not None
    seen = backups.preview(local.desk, made.path).value
    assert seen is not None and [p.code for p in seen.problems] == ["SAF-026-other"]
    assert backups.lines(local.desk, backups.places_of(own)) == []
    (tmp_path / "no.zip").write_bytes(b"nothing")
    assert [p.code for p in backups.preview(local.desk, tmp_path / "no.zip").problems] == ["SAF-024-damaged"]


@pytest.mark.rule("SAF-014")
def test_a_damaged_file_is_set_aside_and_its_backup_takes_its_place(local: given.Office, own: ProgramSettings) -> None:
    local.post(5_000)
    made = backups.make(local.desk, own).value
    path = Path(local.file.target)
    local.file.close()
    path.write_bytes(b"rubbish" * 5_000)
    assert made is not None and backups.newest_good(backups.places_of(own), path) == made.path
    back = backups.restore_lost(made.path, path, given.CLOCK).value
    assert back is not None and back.kept is not None and back.kept.read_bytes().startswith(b"rubbish")
    desk = opened(path)
    assert isinstance(desk, Desk) and all(p.holds for p in proofs.run(desk))
    desk.file.close()


@pytest.mark.rule("SAF-027")
def test_a_restored_copy_is_known_as_one(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    made = backups.make(local.desk, own).value
    assert made is not None
    copy = backups.restore_copy(made.path, tmp_path / "copy").value
    assert copy == tmp_path / "copy.tegoed"
    desk = opened(copy)
    assert isinstance(desk, Desk) and company_files.is_copy(desk) and not backups.due(desk)
    desk.file.close()
    assert [p.code for p in backups.restore_copy(made.path, copy).problems] == ["SAF-exists"]


def test_a_backup_says_what_is_inside(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    local.post(100)
    made = backups.make(local.desk, own).value
    assert made is not None
    inside = backups.inside(made.path).value
    assert inside is not None and (inside.companies, inside.vouchers) == (("MAIN Bakker & Zoon",), 1)
    assert backups.inside(tmp_path / "nothing.zip").value is None
    assert backup.read_manifest(made.path).sha256.keys() == {backup.DATABASE, backup.SETTINGS}


# ---------------------------------------------------------------- proofs

@pytest.mark.rule("SAF-014", "SAF-015")
def test_sound_books_hold_and_broken_ones_stop_the_writing(local: given.Office) -> None:
    local.post(100, 200)
    seen: list[tuple[int, int]] = []
    found = proofs.run(local.desk, lambda done, of: seen.append((done, of)))
    assert all(p.holds for p in found) and seen[0] == (0, len(found)) and len(seen) == len(found)
    assert company_files.read_only_because(local.desk) is None
    raw = sqlite3.connect(local.file.target)
    raw.execute("update customer_entry_state set remaining = 1 where entry_id = 1")
    raw.commit()
    raw.close()
    wrong = [p for p in proofs.run(local.desk) if not p.holds]
    assert "L5" in {p.id for p in wrong} and all(p.meaning and p.title for p in wrong)
    because = company_files.read_only_because(local.desk)
    assert because is not None and because.code == "SAF-014-damaged"


@pytest.mark.rule("AUD-022")
def test_a_changed_audit_record_is_found_by_its_number(local: given.Office) -> None:
    raw = sqlite3.connect(local.file.target)
    for name, in raw.execute("select name from sqlite_master where type = 'trigger' and tbl_name = 'audit_payload'").fetchall():
        raw.execute(f'drop trigger "{name}"')
    raw.execute("update audit_payload set content = replace(content, 'Anna', 'Bert') where id = "
                "(select min(id) from audit_payload where content like '%Anna%')")
    assert raw.total_changes
    raw.commit()
    raw.close()
    found = next(p for p in proofs.run(local.desk) if p.id == "L19")
    assert not found.holds and found.offenders[0].startswith("audit record ")


def test_every_proof_has_a_meaning() -> None:
    from app.storage import verify

    assert set(proofs.MEANING) >= {*verify.proofs(), "SAF-integrity", "SAF-references"}


def test_the_health_of_the_file_names_no_customer(local: given.Office) -> None:
    health = company_files.health(local.desk)
    assert (health.companies, health.users, health.kind, health.journal) == (1, 1, "local", "WAL")
    assert health.size > 100_000 and "De Vries" not in str(health)


# ---------------------------------------------------------------- language

@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize(("language", "region", "expected"), [
    ("", "", ("nl", "nl_BE")), ("fr", "", ("fr", "nl_BE")), ("", "de_DE", ("nl", "de_DE")), ("de", "en_GB", ("de", "en_GB"))])
def test_language_and_region_are_two_choices(own: ProgramSettings, language: str, region: str, expected: tuple[str, str]) -> None:
    own.set(settings.LANGUAGE, language)
    own.set(settings.REGION, region)
    assert words_and_formats(own, "nl_BE") == expected


def test_a_desk_goes_to_another_company_with_todays_date(local: given.Office) -> None:
    moved = desks.at_company(local.desk.on(date(2026, 1, 1)), 7)
    assert (moved.company_id, moved.today) == (7, given.DAY)


@pytest.mark.rule("SAF-030", "SAF-023")
@pytest.mark.parametrize(("days", "told"), [(29, False), (30, True), (61, True)])
def test_a_month_after_the_first_backup_one_disk_for_all_is_told(local: given.Office, own: ProgramSettings, tmp_path: Path,
                                                                 days: int, told: bool) -> None:
    assert backups.one_disk_note(later(local, days).desk, own) is None, "nothing was backed up yet"
    assert backups.make(local.at(given.CLOCK).desk, own).value is not None
    note = backups.one_disk_note(later(local, days).desk, own)
    assert (note is not None) is told
    own.set(settings.BACKUP_SECOND, str(tmp_path / "Dropbox" / "backups"))
    assert backups.one_disk_note(later(local, days).desk, own) is None, "what is kept in step has a second home"


@pytest.mark.rule("SAF-030")
def test_the_note_about_one_disk_comes_once_a_month(local: given.Office, own: ProgramSettings) -> None:
    assert backups.make(local.desk, own).value is not None
    keys = [note.key for days in (30, 31, 61) if (note := backups.one_disk_note(later(local, days).desk, own)) is not None]
    assert keys == ["SAF-030-disk-2026-04", "SAF-030-disk-2026-04", "SAF-030-disk-2026-05"]


# ---------------------------------------------------------------- the weekly check

@pytest.mark.rule("SAF-014")
def test_a_week_after_the_last_proofs_the_file_is_to_be_checked_again(local: given.Office) -> None:
    assert not proofs.due(later(local, 6).desk) and proofs.due(later(local, 7).desk), "counted from its creation at first"
    assert all(proof.holds for proof in proofs.run(local.desk))
    assert not proofs.due(local.desk) and not proofs.due(later(local, 13).desk) and proofs.due(later(local, 14).desk)


@pytest.mark.rule("SAF-014")
def test_proofs_that_fail_do_not_count_as_a_check(local: given.Office) -> None:
    local.post(100)
    raw = sqlite3.connect(local.file.target)
    raw.execute("update customer_entry_state set remaining = remaining + 1")
    raw.commit()
    raw.close()
    due = later(local, 8).desk
    assert proofs.due(due) and not all(proof.holds for proof in proofs.run(due))
    assert not proofs.due(due) and due.file.read_only is not None, "a file that is only read is not checked over and over"
