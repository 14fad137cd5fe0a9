"""A company file is opened by one writer, says where it lies, and keeps whole pieces of work or none (closing 6, promise 2)."""

import errno
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections import namedtuple
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import OperationalError

from app.core.changes import Changes
from app.core.clock import FixedClock
from app.core.words import template_of
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import Voucher
from app.storage import engine as door
from app.storage import errors, lock, places, verify
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor, BrokenUnitError, ForeignRowError
from tests.storage import given

ANNA = Actor(1, "Anna")
Usage = namedtuple("Usage", "total used free")


def codes(file: CompanyFile) -> list[str]:
    """What the user hears about the file."""
    return [notice.code for notice in file.notices]


# ------------------------------------------------------------------- creating and opening


def test_creating_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    path.write_bytes(b"somebody's letter")
    with pytest.raises(errors.FileExistsAlreadyError):
        CompanyFile.create(path)
    assert path.read_bytes() == b"somebody's letter"


def test_creating_in_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(errors.NotFoundError):
        CompanyFile.create(tmp_path / "nowhere" / "a.tegoed")


def test_a_creation_that_fails_leaves_the_name_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.guards.statements", lambda _dialect: ["no such statement"])
    with pytest.raises(Exception, match="syntax error"):
        CompanyFile.create(tmp_path / "a.tegoed")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.rule("SAF-001", "SAF-032")
def test_every_connection_is_set_up_and_the_header_says_what_it_is(local: given.Office) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "trusted_schema": 0,
              "cell_size_check": 1, "recursive_triggers": 1, "application_id": door.APPLICATION_ID,
              "user_version": door.SCHEMA_VERSION}
    with local.file.reading() as session:
        assert {name: session.execute(text(f"PRAGMA {name}")).scalar_one() for name in wanted} == wanted


@pytest.mark.rule("SAF-001")
def test_a_setting_that_does_not_take_stops_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_pragmas", lambda *_a: [("foreign_keys", "0", "1")])
    with pytest.raises(errors.DamagedFileError):
        CompanyFile.create(tmp_path / "a.tegoed")


@pytest.mark.rule("SAF-032")
@pytest.mark.parametrize("content", [b"", b"not a database at all, but a letter to a customer " * 40])
def test_other_files_are_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tegoed"
    path.write_bytes(content)
    with pytest.raises(errors.NotOurFileError):
        CompanyFile.open(path)
    assert path.read_bytes() == content


@pytest.mark.rule("SAF-032")
def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    sqlite3.connect(path).execute("create table t (x)").connection.close()
    with pytest.raises(errors.NotOurFileError):
        CompanyFile.open(path)


@pytest.mark.rule("SAF-032", "SAF-033")
@pytest.mark.parametrize(("version", "refusal"), [
    (door.SCHEMA_VERSION + 1, errors.NewerFileError), (door.SCHEMA_VERSION - 1, errors.OlderFileError)])
def test_another_version_is_not_opened_for_writing(tmp_path: Path, version: int, refusal: type[errors.StorageError]) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version = {version}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(refusal) as caught:
        CompanyFile.open(path)
    assert caught.value.saw["file_version"] == version and caught.value.saw["program_version"] == door.SCHEMA_VERSION
    assert path.read_bytes() == before


def test_every_refusal_has_its_words() -> None:
    assert all(template_of(code) for code in ("SAF-032-newer", "SAF-006-open", "SAF-017-full", "SAF-033-older"))


# ------------------------------------------------------------------- one writer


def other_process(code: str, path: Path) -> subprocess.CompletedProcess[str]:
    """Run a few lines in a process of its own, with `file` bound to CompanyFile and `path` to the file."""
    source = ("import sys\nfrom pathlib import Path\nfrom app.storage import errors\nfrom app.storage.company_file import "
              f"CompanyFile as file\npath = Path(sys.argv[1])\n{code}")
    return subprocess.run([sys.executable, "-c", source, str(path)], capture_output=True, text=True, check=False)


@pytest.mark.rule("SAF-006", "SAF-007", "SAF-T08")
def test_a_second_program_is_told_who_has_the_file_and_may_read_it(local: given.Office) -> None:
    local.post(100)
    path = Path(str(local.file.target))
    refused = other_process("try:\n    file.open(path)\nexcept errors.AlreadyOpenError as e:\n    print(e.saw['computer'])", path)
    assert refused.stdout.strip() == platform.node(), refused.stderr
    read = other_process("f = file.open(path, read_only=True)\nprint(f.read_only.code, len(f.notices))\n"
                         "from app.models.ledger import Voucher\nwith f.reading() as s:\n    print(s.query(Voucher).count())\n"
                         "try:\n    f.try_again()\nfinally:\n    f.close()", path)
    assert read.stdout.split() == ["SAF-011-read-only", "0", "1"], read.stderr
    assert local.post(200)


@pytest.mark.rule("SAF-006")
def test_a_lock_left_by_a_process_that_is_gone_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True)
    held(path, process=int(gone.stdout))
    CompanyFile.open(path).close()
    assert not lock.lock_path(path).exists()


@pytest.mark.rule("SAF-006")
def test_a_lock_left_behind_whose_process_number_another_program_has_now_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    held(path, process=os.getppid())
    CompanyFile.open(path).close()
    assert not lock.lock_path(path).exists()


@pytest.mark.rule("SAF-006", "SAF-012")
def test_a_killed_program_leaves_the_file_to_the_next_one_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    words = "import sys, pathlib\nfrom app.storage.company_file import CompanyFile\n" \
            "file = CompanyFile.open(pathlib.Path(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", words, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          cwd=Path(__file__).parents[2]) as holder:
        assert holder.stdout is not None and holder.stdout.readline().strip() == b"open"
        with pytest.raises(errors.AlreadyOpenError):
            CompanyFile.open(path)
        os.kill(holder.pid, 9)
        holder.stdout.read()
        # Not waited for: the system still lists the process, as it does while its parent is busy.
        file = CompanyFile.open(path)
        assert [n.code for n in file.notices] == ["SAF-012-unclean"]
        file.close()


@pytest.mark.rule("SAF-006")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks on every file system")
def test_where_the_system_cannot_lock_the_process_number_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(*_arguments: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("fcntl.flock", no_locks)
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    held(path, process=os.getppid())
    with pytest.raises(errors.AlreadyOpenError):
        CompanyFile.open(path)
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True)
    held(path, process=int(gone.stdout))
    CompanyFile.open(path).close()


def held(path: Path, computer: str = "", process: int = 1, beat: timedelta = timedelta()) -> None:
    """Write a lock as another program would have left it; `beat` = how long ago it was heard last."""
    when = (datetime.now(UTC) - beat).isoformat(timespec="seconds")
    lock.lock_path(path).write_text(json.dumps({
        "computer": computer or platform.node(), "user": "bert", "process": process, "since": when, "beat": when}))


@pytest.mark.rule("SAF-006")
@pytest.mark.parametrize(("minutes", "asked", "opens"), [(9, True, False), (11, True, True), (11, False, False)])
def test_another_computers_lock_yields_only_after_ten_minutes_and_when_she_says_so(
        tmp_path: Path, minutes: int, asked: bool, opens: bool) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    held(path, "OFFICE-2", beat=timedelta(minutes=minutes))
    if opens:
        CompanyFile.open(path, take_over=asked).close()
    else:
        with pytest.raises(errors.AlreadyOpenError):
            CompanyFile.open(path, take_over=asked)


@pytest.mark.rule("SAF-006")
def test_the_lock_beats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "HEARTBEAT_SECONDS", 0.01)
    path = tmp_path / "a.tegoed"
    beaten = threading.Event()
    file = CompanyFile.create(path)
    monkeypatch.setattr(lock, "_now", lambda: beaten.set() or "2026-03-07T10:00:00+00:00")
    assert beaten.wait(5)
    file.close()


@pytest.mark.rule("SAF-003", "SAF-018")
def test_a_writer_waits_and_then_says_that_another_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "BUSY_MS", 50)
    file = CompanyFile.create(tmp_path / "a.tegoed")
    other = sqlite3.connect(tmp_path / "a.tegoed", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.FileBusyError), file.unit_of_work(ANNA, action="test"):
        pass
    other.execute("ROLLBACK")
    other.close()
    file.close()


# ------------------------------------------------------------------- units of work


def number(office: given.Office, customer_id: int) -> str:
    """A customer's number."""
    with office.desk.reading() as session:
        return session.get_one(Customer, customer_id).number


def test_a_unit_is_kept_whole_and_announced_once(office: given.Office) -> None:
    heard: list[Changes] = []
    office.file.announcer.listen(heard.append)
    with office.desk.writing("customer.update") as outer:
        outer.session.get_one(Customer, office.customer_id).name = "De Wit"
        with office.desk.writing("customer.update") as inner:
            assert inner is outer
            inner.session.get_one(Customer, office.customer_id).number = "K7"
        assert heard == []
    assert [changes.kinds["customer"] for changes in heard] == [{office.customer_id}]
    assert number(office, office.customer_id) == "K7"


def test_nothing_stays_of_a_unit_that_fails(office: given.Office) -> None:
    before, heard = number(office, office.customer_id), []
    office.file.announcer.listen(heard.append)
    with pytest.raises(RuntimeError), office.desk.writing("customer.update") as unit:
        unit.session.get_one(Customer, office.customer_id).number = "K8"
        unit.session.flush()
        raise RuntimeError("the power went")
    assert number(office, office.customer_id) == before and heard == []
    assert office.post(100), "the next unit starts afresh"


def test_a_failure_inside_spoils_the_whole_even_when_it_is_caught(office: given.Office) -> None:
    before = number(office, office.customer_id)
    with pytest.raises(BrokenUnitError), office.desk.writing("outer") as unit:
        unit.session.get_one(Customer, office.customer_id).number = "K9"
        try:
            with office.desk.writing("inner"):
                raise RuntimeError("half done")
        except RuntimeError:
            unit.session.flush()
    assert number(office, office.customer_id) == before


def test_a_trial_leaves_nothing(office: given.Office) -> None:
    with office.desk.writing("import.try") as unit:
        unit.session.get_one(Customer, office.customer_id).number = "TRY"
        unit.abandon()
    assert number(office, office.customer_id) != "TRY"


def test_reading_inside_a_unit_sees_what_it_wrote_and_outside_does_not(office: given.Office) -> None:
    seen: list[str] = []
    with office.desk.writing("customer.update") as unit:
        unit.session.get_one(Customer, office.customer_id).name = "Nieuw"
        unit.session.flush()
        with office.desk.reading() as session:
            assert session.get_one(Customer, office.customer_id).name == "Nieuw"
        beside = threading.Thread(target=lambda: seen.append(name_of(office)))
        beside.start()
        beside.join()
    assert seen == ["De Vries"] and name_of(office) == "Nieuw"


def name_of(office: given.Office) -> str:
    """The customer's name, read in a transaction of its own."""
    with office.desk.reading() as session:
        return session.get_one(Customer, office.customer_id).name


def test_reading_never_writes(office: given.Office) -> None:
    with office.desk.reading() as session:
        session.get_one(Customer, office.customer_id).name = "By mistake"
    assert name_of(office) == "De Vries"


@pytest.mark.rule("AUD-004")
@pytest.mark.parametrize("statement", [
    "insert into general_ledger_entry (company_id, voucher_id, line_no, posting_date, account_id, role, currency, amount, "
    "accounting_amount, correction, text) select company_id, voucher_id, 99, posting_date, account_id, role, currency, 1, 1, "
    "correction, text from general_ledger_entry where id = (select max(id) from general_ledger_entry)",
    "update customer_entry_state set remaining = remaining - 1, remaining_accounting = remaining_accounting - 1",
])
def test_a_bug_that_would_break_the_books_rolls_back(office: given.Office, statement: str) -> None:
    with pytest.raises(verify.BrokenBooksError), office.desk.writing("bug") as unit:
        posted = given.posting.post(office.desk, unit, office.plan(5_000))
        unit.session.execute(text(statement))
        assert posted.voucher_id
    with office.file.reading() as session:
        assert session.query(Voucher).count() == 0


@pytest.mark.rule("MST-010", "MST-011")
def test_no_row_refers_to_another_company(office: given.Office) -> None:
    other = given.company(office.file, code="TWO")
    with pytest.raises(ForeignRowError), office.desk.writing("bug") as unit:
        unit.session.get_one(Customer, office.customer_id).group_id = (
            unit.session.get_one(Customer, other.customer_id).group_id)


@pytest.mark.rule("SAF-004")
def test_two_programs_on_one_server_take_turns(office: given.Office) -> None:
    if not door.is_postgres(office.file.target):
        pytest.skip("two programs share a server, never a file")
    beside = CompanyFile.open(office.file.target, clock=given.CLOCK)
    second = given.Office(given.replace(office.desk, file=beside), office.customer_id, office.profile_id, office.receivable,
                          office.contra, office.penny)
    threads = [threading.Thread(target=lambda o=o: [o.post(100) for _ in range(10)]) for o in (office, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with office.file.reading() as session:
        assert session.query(Voucher).count() == 20
        assert verify.prove(session) == []
    beside.close()


# ------------------------------------------------------------------- after a crash


@pytest.mark.rule("SAF-012")
def test_an_unclean_end_is_noticed_and_checked(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(100, 200)
    office.file.close()
    assert codes(CompanyFile.open(tmp_path / "a.tegoed", clock=given.CLOCK)) == []
    lock.lock_path(tmp_path / "a.tegoed").unlink()
    again = CompanyFile.open(tmp_path / "a.tegoed", clock=given.CLOCK)
    assert codes(again) == ["SAF-012-unclean"]
    again.close()
    CompanyFile.open(tmp_path / "a.tegoed", clock=given.CLOCK).close()


@pytest.mark.rule("SAF-012", "SAF-015")
def test_a_fault_found_after_an_unclean_end_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    office = given.office(path)
    office.post(100)
    office.file.close()
    raw = sqlite3.connect(path)
    raw.execute("update customer_entry_state set remaining = 99, remaining_accounting = 99")
    raw.execute("update company_file set open_marker = 'gone'")
    raw.commit()
    raw.close()
    file = CompanyFile.open(path, clock=given.CLOCK)
    assert [(n.code, n.saw["detail"][:3]) for n in file.notices] == [("SAF-012-fault", "L5 ")]  # type: ignore[index]
    file.close()


@pytest.mark.rule("SAF-019")
@pytest.mark.parametrize(("days", "heard"), [(0, []), (1, []), (2, ["SAF-019-clock"])])
def test_a_clock_that_runs_behind_the_newest_posting_is_noticed(tmp_path: Path, days: int, heard: list[str]) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(100)
    office.file.close()
    file = CompanyFile.open(tmp_path / "a.tegoed", clock=FixedClock.on(given.DAY - timedelta(days=days)))
    assert codes(file) == heard
    file.close()


# ------------------------------------------------------------------- where it lies


@pytest.mark.rule("SAF-008", "SAF-T04")
def test_on_a_network_drive_there_is_a_warning_and_no_log_beside_the_file(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/share {tmp_path} nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    file = CompanyFile.create(tmp_path / "a.tegoed")
    assert codes(file) == ["SAF-008-network"]
    with file.reading() as session:
        assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "delete"
    file.close()


@pytest.mark.rule("SAF-009", "SAF-T05")
@pytest.mark.parametrize("name", ["OneDrive - Office", "Dropbox", "Nextcloud", "Google Drive"])
def test_a_synchronised_folder_is_warned_about(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    file = CompanyFile.create(tmp_path / name / "a.tegoed")
    assert codes(file) == ["SAF-009-sync"] and file.notices[0].saw["client"] == name
    file.close()


@pytest.mark.rule("SAF-009")
def test_a_folder_with_a_sync_marker_is_recognised_and_a_plain_one_is_not(tmp_path: Path) -> None:
    assert places.place_of(tmp_path / "a.tegoed").kind is places.Kind.LOCAL
    (tmp_path / ".stfolder").mkdir()
    assert places.place_of(tmp_path / "a.tegoed").kind is places.Kind.SYNC


@pytest.mark.rule("SAF-010")
def test_conflict_copies_are_reported_and_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.tegoed"
    CompanyFile.create(path).close()
    for name in ("a (Anna's conflicted copy 2026-03-07).tegoed", "a (1).tegoed", "another.tegoed", "a 2025.tegoed"):
        (tmp_path / name).touch()
    file = CompanyFile.open(path)
    assert codes(file) == ["SAF-010-copies"] * 2
    assert {str(n.saw["copy"])[:4] for n in file.notices} == {"a (A", "a (1"}
    file.close()


@pytest.mark.rule("SAF-011")
@pytest.mark.parametrize(("tells", "kind"), [("usb", places.Kind.REMOVABLE), ("removable", places.Kind.REMOVABLE),
                                             ("fixed", places.Kind.LOCAL), ("unknown", places.Kind.LOCAL)])
def test_a_stick_is_told_from_a_fixed_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tells: str,
                                           kind: places.Kind) -> None:
    stick, disk = tmp_path / "stick", tmp_path / "sys" / ("usb1" if tells == "usb" else "pci0") / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    stick.mkdir()
    (disk / "removable").write_text("1\n" if tells == "removable" else "0\n")
    blocks = tmp_path / "block"
    blocks.mkdir()
    if tells != "unknown":
        (blocks / "sdb1").symlink_to(disk / "sdb1")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {stick} vfat rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    monkeypatch.setattr(places, "_BLOCKS", blocks)
    assert places.place_of(stick / "a.tegoed").kind is kind
    file = given.office(stick / "a.tegoed").file
    assert ("SAF-011-removable" in codes(file)) is (kind is places.Kind.REMOVABLE)
    file.close()


@pytest.mark.rule("SAF-008", "SAF-011", "SAF-T04")
@pytest.mark.parametrize(("drive", "kind"), [(2, places.Kind.REMOVABLE), (3, places.Kind.LOCAL), (4, places.Kind.NETWORK)])
def test_a_mapped_drive_and_a_stick_are_known_by_what_windows_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drive: int,
                                                                   kind: places.Kind) -> None:
    monkeypatch.setattr(places, "_drive_type", lambda _anchor: drive)
    assert places.place_of(tmp_path / "a.tegoed").kind is kind


@pytest.mark.rule("SAF-011")
def test_a_write_protected_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.tegoed"
    office = given.office(path)
    office.post(100)
    office.file.close()
    monkeypatch.setattr(os, "access", lambda *_a: False)
    file = CompanyFile.open(path)
    with file.reading() as session:
        assert session.scalars(select(Company.code)).all() == ["MAIN"]
    with pytest.raises(errors.ReadOnlyError), file.unit_of_work(ANNA, action="test"):
        pass
    file.close()
    assert [p.name for p in tmp_path.iterdir()] == ["a.tegoed"]


@pytest.mark.rule("SAF-011", "SAF-017")
def test_a_medium_that_was_taken_out_makes_it_read_only_until_it_is_back(tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    office = given.office(stick / "a.tegoed")
    office.post(100)
    stick.rename(away)
    with pytest.raises(errors.DiskError) as refused:
        office.post(200)
    assert refused.value.code == "SAF-io" and office.file.read_only is refused.value
    assert not office.file.try_again() and office.file.read_only is refused.value
    away.rename(stick)
    assert office.file.try_again() and office.file.read_only is None
    office.post(200)
    with office.file.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 2
    office.file.close()


@pytest.mark.rule("SAF-011", "SAF-017")
def test_what_the_system_says_of_a_disk_that_is_gone_is_told(tmp_path: Path) -> None:
    trouble = OperationalError("insert", None, sqlite3.OperationalError("disk I/O error"))
    said = door.translated(trouble, str(tmp_path / "gone" / "a.tegoed"))
    assert isinstance(said, errors.DiskError) and said.code == "SAF-io"


# ------------------------------------------------------------------- a full disk


@pytest.mark.rule("SAF-016")
@pytest.mark.parametrize(("megabytes", "heard", "writes"), [
    (500, [], True), (499, ["SAF-016-low"], True), (100, ["SAF-016-low"], True), (99, ["SAF-016-low"], False)])
def test_little_space_is_told_and_too_little_refused_before_writing(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, megabytes: int, heard: list[str], writes: bool) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(0, 0, megabytes * places.MEGABYTE))
    file = CompanyFile.create(tmp_path / "a.tegoed")
    assert codes(file) == heard
    if writes:
        with file.unit_of_work(ANNA, action="test"):
            pass
    else:
        with pytest.raises(errors.NoSpaceError) as caught, file.unit_of_work(ANNA, action="test"):
            pass
        assert caught.value.saw["free"] == 99
    file.close()


@pytest.mark.rule("SAF-017", "SAF-T02")
def test_a_full_disk_rolls_back_reads_on_and_goes_on_when_there_is_room(local: given.Office) -> None:
    local.post(100)
    limit = {"pages": 1}

    @event.listens_for(local.file.engine, "checkout")
    def _full(connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {limit['pages']}")

    with pytest.raises(errors.DiskFullError):
        local.post(*range(1_000, 1_400))
    with pytest.raises(errors.DiskFullError):
        local.post(100)
    with local.file.reading() as session:
        assert session.query(Voucher).count() == 1 and verify.prove(session) == []
    limit["pages"] = 1_000_000
    assert local.file.try_again()
    assert local.post(200)[0].number == "OPN-2026-000002"


@pytest.mark.rule("SAF-017")
def test_trying_again_while_the_cause_stands_stays_read_only(local: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    local.file.read_only = errors.DiskFullError("SAF-017-full", path="a")
    other = sqlite3.connect(str(local.file.target), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with local.file.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
    assert not local.file.try_again() and local.file.read_only is not None
    other.execute("ROLLBACK")
    other.close()
    assert local.file.try_again()


@pytest.mark.parametrize(("words", "kind"), [
    ("database or disk is full", errors.DiskFullError), ("database is locked", errors.FileBusyError),
    ("attempt to write a readonly database", errors.ReadOnlyError), ("disk I/O error", errors.DiskError),
    ("database disk image is malformed", errors.DamagedFileError)])
def test_what_the_environment_does_has_its_own_exception(words: str, kind: type[Exception]) -> None:
    from sqlalchemy.exc import OperationalError
    assert type(door.translated(OperationalError("x", {}, sqlite3.OperationalError(words)), "a.tegoed")) is kind


def test_the_desk_dates_with_the_work_date_or_today(local: given.Office) -> None:
    assert local.desk.today == given.DAY
    assert local.desk.on(date(2026, 1, 31)).today == date(2026, 1, 31)


@pytest.mark.rule("SAF-005")
def test_an_opening_that_fails_half_way_leaves_no_lock_behind(local: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(str(local.file.target))
    local.file.close()

    def busy(_file: CompanyFile) -> None:
        raise PermissionError("held by another program")

    with monkeypatch.context() as broken:
        broken.setattr(CompanyFile, "_begin_use", busy)
        with pytest.raises(PermissionError):
            CompanyFile.open(path, clock=given.CLOCK)
    opened = CompanyFile.open(path, clock=given.CLOCK)
    assert opened.read_only is None
    opened.close()
