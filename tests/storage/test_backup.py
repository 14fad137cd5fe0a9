"""Backups can be trusted, and restoring one never loses anything silently (SAF-020…030)."""

import json
import os
import signal
import sqlite3
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError

from app.core.clock import FixedClock
from app.models.accounts import NumberSeriesLine
from app.models.archive import BackupRecord, OutputAttempt, OutputItem
from app.models.ledger import Voucher
from app.storage import audit, backup, copying, errors, places, restore, sealed, verify
from app.storage.company_file import CompanyFile
from app.storage.sealed import Cost, Password
from tests.storage import given

YESTERDAY = FixedClock(datetime(2026, 3, 6, 17, 0, tzinfo=UTC))
NOW = FixedClock(datetime(2026, 3, 7, 9, 0, tzinfo=UTC))


def office_with(tmp_path: Path, *amounts: int) -> given.Office:
    """An office of yesterday with vouchers."""
    made = given.office(tmp_path / "bakker.tegoed", YESTERDAY)
    if amounts:
        made.post(*amounts)
    return made


def make(office: given.Office, folder: Path, cause: str = "manual", second: Path | None = None) -> backup.Made:
    """Back up now."""
    return backup.make(office.file, office.desk.actor, folder, cause, second=second, settings=b"{}")


# ------------------------------------------------------------------- making


@pytest.mark.rule("SAF-020", "SAF-021", "SAF-024")
def test_a_backup_is_made_while_the_file_is_open_and_says_what_it_holds(tmp_path: Path) -> None:
    office = office_with(tmp_path, 12_100, 5_000)
    made = make(office, tmp_path / "backups")
    with zipfile.ZipFile(made.path) as packed:
        assert sorted(packed.namelist()) == ["company.tegoed", "manifest.json", "settings.json"]
        told = json.loads(packed.read("manifest.json"))
    assert (told["product"], told["cause"], told["companies"]) == ("Tegoed", "manual", ["MAIN Bakker & Zoon"])
    assert told["totals"]["rows"]["voucher"] == 2 and told["totals"]["receivable"] == 17_100
    assert told["numbers"]["MAIN/V-OPN/2026-01-01"] == 2 and told["last_posting_date"] == "2026-03-07"
    with office.file.reading() as session:
        assert audit.holds(session, audit.Anchor(**told["anchor"]))
        record = session.scalars(select(BackupRecord)).one()
        assert record.verified and record.path == str(made.path)
    assert backup.verify_backup(made.path, full=True) == made.manifest
    assert [p.name for p in (tmp_path / "backups").iterdir()] == [made.path.name]
    office.file.close()


@pytest.mark.rule("SAF-022")
def test_a_daily_backup_is_due_only_when_something_changed(tmp_path: Path) -> None:
    office = office_with(tmp_path)

    def is_due() -> bool:
        with office.file.reading() as session:
            return backup.due(session)

    assert is_due()
    make(office, tmp_path / "backups")
    assert not is_due()
    office.post(100)
    assert is_due()
    office.file.close()


@pytest.mark.rule("SAF-023")
def test_a_second_place_gets_a_copy_and_its_failure_does_not_undo_the_first(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    made = make(office, tmp_path / "one", second=tmp_path / "two")
    assert made.second is not None and made.second.read_bytes() == made.path.read_bytes() and made.trouble is None
    (tmp_path / "blocked").write_text("a file, not a folder")
    made = make(office, tmp_path / "one", second=tmp_path / "blocked")
    assert made.second is None and made.trouble and backup.verify_backup(made.path, full=False)
    office.file.close()


@pytest.mark.rule("SAF-016", "SAF-020")
def test_too_little_space_stops_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = office_with(tmp_path)
    monkeypatch.setattr(places, "free_bytes", lambda _path: 99 * places.MEGABYTE)
    with pytest.raises(errors.NoSpaceError):
        backup.pack(tmp_path / "bakker.tegoed", tmp_path / "backups", "manual", NOW.now())
    assert list((tmp_path / "backups").iterdir()) == []
    office.file.close()


@pytest.mark.rule("SAF-020", "SAF-024", "JOB-014")
def test_a_backup_that_was_not_proved_never_has_the_name_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class StopError(Exception):
        pass

    def stopping_after(looks: int) -> Callable[[int, int], None]:
        left = iter(range(looks))

        def step(done: int, _of: int) -> None:
            if done == 3 and next(left, None) is None:
                raise StopError
        return step

    office, folder = office_with(tmp_path, 100), tmp_path / "backups"
    for looks in (1, 3):
        with pytest.raises(StopError):
            backup.make(office.file, office.desk.actor, folder, "manual", progress=stopping_after(looks))
        assert list(folder.iterdir()) == [], "stopped within its proof it leaves nothing"
    monkeypatch.setattr(backup.verify, "totals", lambda _session: next(different))
    different = iter([verify.Totals({}, 0, 0, 0, 0), verify.Totals({}, 1, 0, 0, 0)])
    with pytest.raises(errors.BadBackupError):
        make(office, folder)
    assert list(folder.iterdir()) == [] and office.desk.file.read_only is None
    office.file.close()


@pytest.mark.rule("SAF-023", "SAF-025")
def test_the_second_place_is_rotated_too_and_keeps_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office, one, two = office_with(tmp_path, 100), tmp_path / "one", tmp_path / "two"
    keep = backup.Generations(2, 0, 0)
    for day in range(4):
        there = office.at(FixedClock(YESTERDAY.now() + timedelta(days=day)))
        there.file.clock = there.desk.clock
        backup.make(there.file, there.desk.actor, one, "daily", second=two, keep=keep)
    assert len(list(one.iterdir())) == 2 and {p.name for p in one.iterdir()} == {p.name for p in two.iterdir()}
    same = make(office, tmp_path / "same", second=tmp_path / "same")
    assert same.second is None and same.trouble is None and len(list((tmp_path / "same").iterdir())) == 1

    def full(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.shutil, "copyfile", full)
    before = {p.name for p in two.iterdir()}
    made = make(office, one, second=two)
    assert made.trouble and {p.name for p in two.iterdir()} == before
    office.file.close()


@pytest.mark.rule("SAF-025")
def test_an_old_backup_that_cannot_be_removed_does_not_undo_the_new_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office, folder, unlink = office_with(tmp_path, 100), tmp_path / "backups", Path.unlink
    old = make(office, folder).path

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path == old:
            raise PermissionError(13, "in use", str(path))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    later = office.at(NOW)
    later.file.clock = NOW
    made = backup.make(later.file, later.desk.actor, folder, "manual", keep=backup.Generations(1, 0, 0))
    assert made.path.exists() and old.exists()
    office.file.close()


@pytest.mark.rule("SAF-017", "SAF-020")
@pytest.mark.parametrize(("said", "kind"), [
    ("database or disk is full", errors.DiskFullError), ("disk I/O error", errors.DiskError),
    ("database is locked", errors.FileBusyError)])
def test_what_the_disk_says_while_the_copy_is_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str,
                                                           kind: type[errors.StorageError]) -> None:
    class Driver:
        Error = sqlite3.Error

        @staticmethod
        def connect(_target: Path) -> None:
            raise sqlite3.OperationalError(said)

    office = office_with(tmp_path, 100)
    monkeypatch.setattr(copying, "driver", lambda _key: Driver)
    with pytest.raises(kind):
        make(office, tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []
    office.file.close()


@pytest.mark.rule("SAF-017", "SAF-026")
def test_a_disk_that_fills_up_while_a_backup_is_restored_is_told_and_the_file_stays(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = office_with(tmp_path, 100)
    made, engine = make(office, tmp_path / "backups"), restore.make_engine

    def full(work: Path, **more: Any) -> Any:
        found = engine(work, **more)

        @event.listens_for(found, "begin")
        def _begin(_connection: Any) -> None:
            raise OperationalError("begin", None, sqlite3.OperationalError("database or disk is full"))

        return found

    monkeypatch.setattr(restore, "make_engine", full)
    with pytest.raises(errors.DiskFullError):
        restore.restore(made.path, office.file, tmp_path / "backups", office.desk.actor, NOW)
    assert {p.name for p in tmp_path.iterdir() if "restor" in p.name} == set() and office.post(200)
    office.file.close()


# ------------------------------------------------------------------- verifying


def flipped(path: Path, position: int) -> None:
    """Flip one bit of one byte."""
    content = bytearray(path.read_bytes())
    content[position % len(content)] ^= 0x10
    path.write_bytes(bytes(content))


@pytest.mark.rule("SAF-024", "SAF-T03")
@pytest.mark.parametrize("part", [0.3, 0.5, 0.7])
def test_one_flipped_byte_is_found_and_the_older_backup_offered(tmp_path: Path, part: float) -> None:
    office = office_with(tmp_path, 100)
    older = make(office, tmp_path / "backups")
    newest = make(office.at(NOW), tmp_path / "backups")
    flipped(newest.path, int(newest.path.stat().st_size * part))
    with pytest.raises(errors.BadBackupError):
        backup.verify_backup(newest.path, full=False)
    good = backup.newest_good(tmp_path / "backups", older.manifest.file)
    assert good is not None and good.path == older.path
    office.file.close()


@pytest.mark.rule("SAF-024")
@pytest.mark.parametrize(("wrong", "detail"), [
    ({"totals": {"rows": {}, "debit": 0, "credit": 0, "receivable": 0, "remaining": 0}}, "control totals"),
    ({"sha256": {"company.tegoed": "0" * 64}}, "SHA-256"),
    ({"product": "Other"}, "Other"),
    ({"anchor": {"seq": 3, "chain_hash": "0" * 64}}, "audit anchor"),
])
def test_a_backup_that_does_not_fit_its_manifest_is_refused(tmp_path: Path, wrong: dict[str, object], detail: str) -> None:
    office = office_with(tmp_path, 100)
    made = make(office, tmp_path / "backups")
    with zipfile.ZipFile(made.path) as packed:
        database = packed.read("company.tegoed")
        told = json.loads(packed.read("manifest.json"))
    with zipfile.ZipFile(made.path, "w") as packed:
        packed.writestr("company.tegoed", database)
        packed.writestr("manifest.json", json.dumps(told | wrong))
    with pytest.raises(errors.BadBackupError) as caught:
        backup.verify_backup(made.path, full=True)
    assert caught.value.saw["detail"] == detail
    office.file.close()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really", b"a letter"])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(errors.BadBackupError):
        backup.read_manifest(tmp_path / "x.zip")


# ------------------------------------------------------------------- rotating


def aged(made: backup.Made, day: date, cause: str = "daily", file: str | None = None) -> Path:
    """A copy of a backup as if it had been made on another day."""
    moment = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
    target = made.path.with_name(f"bakker-{moment:%Y%m%d-%H%M%S}-{cause}{backup.SUFFIX}")
    manifest = replace(made.manifest, made_at=moment.isoformat(), cause=cause, file=file or made.manifest.file)
    with zipfile.ZipFile(made.path) as packed, zipfile.ZipFile(target, "w") as out:
        out.writestr("company.tegoed", packed.read("company.tegoed"))
        out.writestr("manifest.json", json.dumps(backup.asdict(manifest)))
    return target


@pytest.mark.rule("SAF-025")
def test_days_weeks_and_months_are_kept_and_the_rest_removed(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    made = backup.pack(tmp_path / "bakker.tegoed", tmp_path / "backups", "daily", YESTERDAY.now())
    office.file.close()
    days = [aged(made, date(2026, 3, 5) - timedelta(days=n)) for n in range(40)]
    close = aged(made, date(2020, 1, 31), "close")
    foreign = aged(made, date(2020, 2, 1), file="another company file")
    letter = made.path.with_name(f"my own{backup.SUFFIX}")
    letter.write_bytes(b"kept by hand")
    removed = backup.rotate(tmp_path / "backups", made.manifest.file, date(2026, 3, 6))
    left = {p for p in days if p.exists()}
    assert {made.path, close, foreign, letter} <= set((tmp_path / "backups").iterdir())
    assert set(days[:13]) <= left, "fourteen days, the newest made"
    assert days[13] not in left and set(removed) == set(days) - left
    assert {p.name[7:15] for p in left - set(days[:13])} == {"20260215", "20260208", "20260201", "20260131", "20260125"}


@pytest.mark.rule("SAF-025")
def test_the_newest_verified_backup_outlives_newer_damaged_ones(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    made = backup.pack(tmp_path / "bakker.tegoed", tmp_path / "backups", "daily", YESTERDAY.now())
    office.file.close()
    old = aged(made, date(2019, 5, 5))
    for n in range(30):
        newer = aged(made, date(2026, 3, 5) - timedelta(days=40 * n))
        with zipfile.ZipFile(newer) as packed:
            told = packed.read("manifest.json")
        with zipfile.ZipFile(newer, "w") as packed:
            packed.writestr("company.tegoed", b"damaged")
            packed.writestr("manifest.json", told)
    made.path.unlink()
    assert backup.rotate(tmp_path / "backups", made.manifest.file, date(2026, 3, 6))
    assert old.exists()


@pytest.mark.rule("SAF-025")
def test_the_last_backup_is_never_removed(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    made = backup.pack(tmp_path / "bakker.tegoed", tmp_path / "backups", "daily", YESTERDAY.now())
    office.file.close()
    assert backup.rotate(tmp_path / "backups", made.manifest.file, date(2036, 1, 1)) == []


@pytest.mark.rule("SAF-030")
@pytest.mark.parametrize(("days", "heard"), [(0, None), (6, None), (7, "remind"), (13, "remind"), (14, "alarm")])
def test_she_is_reminded_after_a_week_and_alarmed_after_two(days: int, heard: str | None) -> None:
    assert backup.age_warning(NOW.now() - timedelta(days=days), NOW.now()) == heard
    assert backup.age_warning(None, NOW.now()) == "alarm"


# ------------------------------------------------------------------- restoring


@pytest.mark.rule("SAF-026", "SAF-028", "SAF-T07")
def test_restoring_yesterday_lists_the_three_new_vouchers_and_skips_their_numbers(tmp_path: Path) -> None:
    office = office_with(tmp_path, 12_100)
    made = make(office, tmp_path / "backups")
    today = office.at(NOW)
    today.post(100, 200, 300)
    done = restore.restore(made.path, office.file, tmp_path / "backups", office.desk.actor, NOW)
    assert done.losses is not None and done.losses.same_history
    assert [v.number for v in done.losses.vouchers] == [f"OPN-2026-00000{n}" for n in (2, 3, 4)]
    assert done.kept is not None and done.kept.name == "before-restore-20260307-090000-bakker.tegoed"
    assert backup.verify_backup(done.safety, full=True).totals["rows"]["voucher"] == 4  # type: ignore[arg-type]
    again = given.reopened(tmp_path / "bakker.tegoed", NOW)
    assert again.file.notices == []
    with again.file.reading() as session:
        assert session.scalars(select(Voucher.number)).all() == ["OPN-2026-000001"]
        line = session.scalars(select(NumberSeriesLine).join(Voucher, Voucher.series_line_id == NumberSeriesLine.id)).one()
        changed = [(x.field, x.old, x.new) for x in audit.history(session, "number_series_line", line.id) if x.field]
        assert ("last_used", 1, 4) in changed and ("skipped", 0, 3) in changed
        assert audit.history(session, "company_file", 1)[0].action == "company_file.restore"
    assert again.post(500)[0].number == "OPN-2026-000005"
    with again.file.reading() as session:
        assert verify.prove(session) == []
    again.file.close()
    before = CompanyFile.open(done.kept, clock=NOW)
    with before.reading() as session:
        assert session.query(Voucher).count() == 4
    before.close()


@pytest.mark.rule("SAF-028")
def test_a_year_begun_after_the_backup_goes_on_after_its_numbers(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    made = make(office, tmp_path / "backups")
    office.at(NOW).post(100, 200, day=date(2027, 1, 5))
    restore.restore(made.path, office.file, tmp_path / "backups", office.desk.actor, NOW)
    again = given.reopened(tmp_path / "bakker.tegoed", NOW)
    assert again.post(100, day=date(2027, 1, 6))[0].number == "OPN-2027-000003"
    with again.file.reading() as session:
        assert verify.prove(session, ("L13",)) == []
    again.file.close()


@pytest.mark.rule("SAF-028")
def test_documents_that_left_the_house_since_are_listed(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    made = make(office, tmp_path / "backups")
    with office.desk.writing("output") as unit:
        for identity, at in ((1, YESTERDAY.now() - timedelta(hours=1)), (2, NOW.now())):
            item = OutputItem(company_id=office.desk.company_id, document_table="collection_letter", document_id=identity,
                              channel="email", recipient="a@b.example", status="done", handed_over=True)
            unit.session.add(item)
            unit.session.flush()
            unit.session.add(OutputAttempt(item_id=item.id, at=at, result="sent"))
    with office.file.reading() as session:
        assert restore.losses(session, made.manifest).sent == (("collection_letter", 2, "a@b.example"),)
    office.file.close()


@pytest.mark.rule("SAF-026")
def test_a_damaged_backup_is_not_restored_and_the_file_stays_open(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    made = make(office, tmp_path / "backups")
    flipped(made.path, made.path.stat().st_size // 2)
    with pytest.raises(errors.BadBackupError):
        restore.restore(made.path, office.file, tmp_path / "backups", office.desk.actor, NOW)
    assert office.post(200)[0].number == "OPN-2026-000002"
    office.file.close()


@pytest.mark.rule("SAF-027")
def test_a_restored_copy_is_for_looking_only(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    made = make(office, tmp_path / "backups")
    copy = restore.restore_as_copy(made.path, tmp_path / "copy.tegoed").path
    looked = given.reopened(copy)
    assert looked.file.read_only is not None and looked.file.read_only.code == "SAF-027-copy"
    with looked.file.reading() as session:
        assert session.query(Voucher).count() == 1
    with pytest.raises(errors.ReadOnlyError):
        looked.post(200)
    assert not looked.file.try_again()
    with pytest.raises(errors.FileExistsAlreadyError):
        restore.restore_as_copy(made.path, copy)
    looked.file.close()
    assert office.post(200), "the present file goes on"
    office.file.close()


# ------------------------------------------------------------------- moving


@pytest.mark.rule("SAF-009", "SAF-T05")
def test_out_of_a_sync_folder_the_same_bytes_move_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    made = given.office(tmp_path / "OneDrive" / "bakker.tegoed")
    made.post(100)
    with pytest.raises(errors.AlreadyOpenError):
        restore.move(tmp_path / "OneDrive" / "bakker.tegoed", tmp_path / "local")
    made.file.close()
    moved = restore.move(tmp_path / "OneDrive" / "bakker.tegoed", tmp_path / "local")
    old = tmp_path / "OneDrive" / "bakker.moved.tegoed"
    assert moved == tmp_path / "local" / "bakker.tegoed" and moved.read_bytes() == old.read_bytes()
    assert [p.name for p in (tmp_path / "OneDrive").iterdir()] == [old.name]
    again = given.reopened(moved)
    assert again.file.notices == [] and again.post(200)
    again.file.close()


@pytest.mark.rule("SAF-009")
def test_moving_never_overwrites(tmp_path: Path) -> None:
    given.office(tmp_path / "bakker.tegoed").file.close()
    (tmp_path / "local").mkdir()
    (tmp_path / "local" / "bakker.tegoed").write_bytes(b"another company")
    with pytest.raises(errors.FileExistsAlreadyError):
        restore.move(tmp_path / "bakker.tegoed", tmp_path / "local")
    assert (tmp_path / "bakker.tegoed").exists() and (tmp_path / "local" / "bakker.tegoed").read_bytes() == b"another company"


# ------------------------------------------------------------------- protected by a password

RIGHT = Password("kade 17 in de mist", Cost(2, 1, 1))


def protected(office: given.Office, folder: Path, cause: str = "manual", second: Path | None = None) -> backup.Made:
    """Back up now, under the password."""
    return backup.make(office.file, office.desk.actor, folder, cause, second=second, settings=b"{}", password=RIGHT)


@pytest.mark.rule("SAF-029", "SAF-024")
def test_a_protected_backup_says_nothing_without_its_password_and_is_proved_with_it(tmp_path: Path) -> None:
    office = office_with(tmp_path, 12_100)
    made = protected(office, tmp_path / "one", second=tmp_path / "two")
    assert made.path.name.endswith(backup.PROTECTED) and made.second is not None
    content = made.path.read_bytes()
    assert made.second.read_bytes() == content and not zipfile.is_zipfile(made.path)
    assert b"Bakker" not in content and b"manifest" not in content and b"company.tegoed" not in content
    assert backup.verify_backup(made.path, full=True, password=RIGHT) == made.manifest
    for wrong, code in ((None, "SAF-029-needed"), (Password("kade 18 in de mist"), "SAF-029-password")):
        with pytest.raises(errors.WrongPasswordError) as caught:
            backup.verify_backup(made.path, full=True, password=wrong)
        assert caught.value.code == code
    assert made.path.read_bytes() == content
    office.file.close()


@pytest.mark.rule("SAF-029")
def test_nothing_unprotected_ever_lies_in_the_folder_of_the_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office, seen = office_with(tmp_path), set()

    def look(_done: int, _of: int) -> None:
        seen.update(p.name for p in (tmp_path / "one").rglob("*"))

    backup.pack(tmp_path / "bakker.tegoed", tmp_path / "one", "manual", NOW.now(), progress=look, password=RIGHT)
    assert {name.removesuffix(".part").rpartition(".")[2] for name in seen} <= {"locked"}
    office.file.close()


@pytest.mark.rule("SAF-029", "SAF-024")
@pytest.mark.parametrize("part", [0.0001, 0.3, 0.999])
def test_a_damaged_protected_backup_is_found_and_the_older_one_offered(tmp_path: Path, part: float) -> None:
    office = office_with(tmp_path, 100)
    older = protected(office, tmp_path / "backups")
    newest = protected(office.at(NOW), tmp_path / "backups")
    flipped(newest.path, int(newest.path.stat().st_size * part))
    with pytest.raises(errors.BadBackupError):
        backup.verify_backup(newest.path, full=False, password=RIGHT)
    good = backup.newest_good(tmp_path / "backups", older.manifest.file, RIGHT)
    assert good is not None and good.path == older.path
    assert backup.newest_good(tmp_path / "backups", older.manifest.file) is None
    office.file.close()


@pytest.mark.rule("SAF-029", "SAF-025")
def test_generations_count_protected_backups_without_opening_them(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    kept = backup.Generations(days=2, weeks=0, months=0)
    for day in range(3):
        office = office.at(FixedClock(YESTERDAY.now() + timedelta(days=day)))
        backup.make(office.file, office.desk.actor, tmp_path / "b", "daily", keep=kept, password=RIGHT if day else None)
    found = backup.listed(tmp_path / "b")
    assert [(k.moment.day, k.cause, k.manifest) for k in found] == [(8, "daily", None), (7, "daily", None)]
    assert backup.listed(tmp_path / "b", "another file") == []
    office.file.close()


@pytest.mark.rule("SAF-029", "SAF-025")
def test_a_stranger_s_label_is_passed_over_and_never_removed(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    made = protected(office, tmp_path / "b")
    for label in ({}, {"file": made.manifest.file, "made_at": "yesterday", "cause": "daily", "schema": 1},
                  {"file": made.manifest.file, "made_at": "2020-01-01T00:00:00", "cause": "daily", "schema": 1},
                  {"file": made.manifest.file, "made_at": "2020-01-01T00:00:00+00:00", "cause": "?", "schema": 1}):
        alien = tmp_path / "b" / f"x-20200101-000000-daily{backup.PROTECTED}"
        alien.unlink(missing_ok=True)
        with sealed.sealing(alien, RIGHT, label):
            pass
        assert [k.path for k in backup.listed(tmp_path / "b")] == [made.path]
        assert backup.rotate(tmp_path / "b", made.manifest.file, date(2026, 3, 9), password=RIGHT) == [] and alien.exists()
    office.file.close()


@pytest.mark.rule("SAF-029", "SAF-026", "SAF-028")
def test_a_protected_backup_is_restored_with_its_password_only(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    made = protected(office, tmp_path / "b")
    office = office.at(NOW)
    office.post(200)
    before = Path(office.file.target)
    with pytest.raises(errors.WrongPasswordError):
        restore.restore(made.path, office.file, tmp_path / "b", office.desk.actor, NOW, password=Password("another one"))
    assert len(office.post(300)) == 1, "the file is open and writable as before"
    done = restore.restore(made.path, office.file, tmp_path / "b", office.desk.actor, NOW, password=RIGHT, protect=RIGHT)
    assert done.safety is not None and done.losses is not None and len(done.losses.vouchers) == 2
    assert backup.verify_backup(done.safety, full=True, password=RIGHT).cause == "restore"
    assert {p.suffix for p in (tmp_path / "b").iterdir()} == {".locked"}
    again = CompanyFile.open(before, clock=NOW)
    with again.reading() as session:
        assert verify.prove(session) == [] and len(session.scalars(select(Voucher)).all()) == 1
    again.close()
    copy = restore.restore_as_copy(made.path, tmp_path / "copy.tegoed", RIGHT).path
    assert restore.replace_lost(made.path, tmp_path / "lost.tegoed", NOW, RIGHT).path.exists() and copy.exists()


@pytest.mark.rule("SAF-029", "SAF-020")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
def test_killed_in_the_middle_no_half_backup_counts_and_the_older_one_is_whole(tmp_path: Path) -> None:
    office = office_with(tmp_path, 100)
    older = protected(office, tmp_path / "b")
    for step in range(backup.STEPS):
        worker = os.fork()
        if worker == 0:
            def die(done: int, _of: int, at: int = step) -> None:
                if done == at:
                    os.kill(os.getpid(), signal.SIGKILL)

            backup.pack(tmp_path / "bakker.tegoed", tmp_path / "b", "daily", NOW.now(), progress=die, password=RIGHT)
            os._exit(0)
        _pid, status = os.waitpid(worker, 0)
        assert os.WIFSIGNALED(status)
        assert [k.path for k in backup.listed(tmp_path / "b")] == [older.path]
    assert backup.verify_backup(older.path, full=True, password=RIGHT)
    office.post(200)
    assert backup.verify_backup(protected(office.at(NOW), tmp_path / "b").path, full=True, password=RIGHT)
    office.file.close()


@pytest.mark.rule("SAF-020", "SAF-029")
def test_what_a_killed_backup_left_is_swept_away_after_a_day_and_nothing_else(tmp_path: Path) -> None:
    office, folder = office_with(tmp_path, 100), tmp_path / "b"
    left = folder / f"bakker-20260301-120000-daily{backup.PROTECTED}.part"
    work, own = folder / "tegoed-abc", folder / "tegoed-photos"
    for path in (work / backup.DATABASE, own / "cat.jpg"):
        path.parent.mkdir(parents=True)
        path.write_text("x")
    for path in (left, folder / "letter.part"):
        path.write_text("x")
    for path in (left, folder / "letter.part", work, own):
        os.utime(path, (0, 0))
    fresh = folder / f"bakker-20260302-120000-daily{backup.PROTECTED}.part"
    fresh.write_text("x")
    os.utime(fresh, (time.time() - 20 * 3600, time.time() - 20 * 3600))
    made = protected(office, folder)
    assert {p.name for p in folder.iterdir()} == {made.path.name, "letter.part", "tegoed-photos", fresh.name}
    office.file.close()


@pytest.mark.rule("SAF-020", "SAF-029")
def test_a_clock_ahead_sweeps_nothing_away_that_another_backup_works_with(tmp_path: Path) -> None:
    office, work = office_with(tmp_path, 100), tmp_path / "b" / "tegoed-abc" / backup.DATABASE
    work.parent.mkdir(parents=True)
    work.write_text("x")
    backup.pack(Path(office.file.target), tmp_path / "b", "daily", datetime(2040, 1, 1, tzinfo=UTC))
    assert work.exists()
    office.file.close()


@pytest.mark.rule("SAF-024")
def test_a_close_and_the_first_backup_of_a_week_are_proved_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office, proved, verified = office_with(tmp_path, 100), [], backup.verify_backup

    def watched(path: Path, *, full: bool, **more: Any) -> backup.Manifest:
        proved.append(full)
        return verified(path, full=full, **more)

    monkeypatch.setattr(backup, "verify_backup", watched)
    monday = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
    for days, cause in ((0, "daily"), (1, "daily"), (2, "close"), (6, "daily"), (7, "daily"), (7, "manual")):
        backup.pack(tmp_path / "bakker.tegoed", tmp_path / "b", cause, monday + timedelta(days=days))
    assert proved == [True, False, True, False, True, False]
    office.file.close()
