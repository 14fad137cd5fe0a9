"""A file of an older program is brought up to date in a copy; whatever fails, the file is as it was (SAF-033…035)."""

import hashlib
import itertools
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Engine, Integer, String, event, inspect, select, text

from app.core.clock import FixedClock
from app.models.base import Base
from app.models.company import Role
from app.models.ledger import Voucher
from app.rules.limitation import DELIVERED
from app.services import company_data, company_files
from app.services.desk import Desk
from app.storage import backup, errors, keys, places, restore, verify
from app.storage.engine import SCHEMA_VERSION, driver, is_postgres, make_engine, unlocked
from app.storage.keys import FileKey
from app.storage.migrations import REVISIONS, Revision, run
from tests.storage import given, locked

KEPT = f"bakker.v{SCHEMA_VERSION}.tegoed"
"""How an old file is kept."""
FROZEN = Path(__file__).parent.parent / "data" / "schema"
COURT = "Amtsgericht Frankfurt a. M. HRB 123456 B"
"""As many characters as are kept of a registration number."""


def second(op: Any) -> None:
    """A new table, a new column, an index, and a table rebuilt with another column type."""
    op.create_table("parcel", Column("id", Integer, primary_key=True), Column("label", String(20), nullable=False))
    with op.batch_alter_table("customer") as batch:
        batch.add_column(Column("nickname", String(20)))
    with op.batch_alter_table("voucher", recreate="always") as batch:
        batch.alter_column("text", type_=String(200))
    op.create_index("ix_customer_nickname", "customer", ["nickname"])


def parcels(op: Any) -> None:
    """Only what every database does in place."""
    op.create_table("parcel", Column("id", Integer, primary_key=True), Column("label", String(20), nullable=False))


def third(op: Any) -> None:
    """Fill the new table."""
    op.execute("insert into parcel (label) select name from customer")


STEPS = (Revision(SCHEMA_VERSION + 1, "parcels", second), Revision(SCHEMA_VERSION + 2, "labels", third))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A closed file with posted vouchers."""
    office = given.office(tmp_path / "bakker.tegoed")
    office.post(12_100, 5_000)
    office.file.close()
    return tmp_path / "bakker.tegoed"


def thawed(source: Path, target: Path, key: FileKey | None = None) -> Path:
    """A closed file from its frozen statements, encrypted with a key."""
    raw = unlocked(driver(key).connect(target), key)
    raw.executescript(source.read_text(encoding="utf-8"))
    raw.execute("PRAGMA journal_mode = WAL")
    raw.close()
    return target


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A closed file with two posted vouchers, as the program of version 1 made it."""
    return thawed(FROZEN / "0001.sql", tmp_path / "bakker.tegoed")


def digest(path: Path) -> str:
    """Fingerprint of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.rule("SAF-033", "SAF-035")
def test_the_file_is_brought_up_to_date_and_the_old_one_kept(old: Path) -> None:
    before = digest(old)
    kept = run.migrate(old, revisions=STEPS)
    assert kept == old.with_name(KEPT) and digest(kept) == before
    assert run.version_of(old) == SCHEMA_VERSION + 2
    raw = sqlite3.connect(old)
    assert raw.execute("select label from parcel").fetchall() == [("De Vries",)]
    assert raw.execute("select schema_version from company_file").fetchone() == (str(SCHEMA_VERSION + 2),)
    with pytest.raises(sqlite3.IntegrityError, match="final rows: voucher"):
        raw.execute("update voucher set text = 'forged'")
    raw.close()
    assert sorted(p.name for p in old.parent.iterdir()) == ["bakker.tegoed", KEPT]


@pytest.mark.rule("SAF-033")
def test_a_second_old_file_gets_another_name(old: Path) -> None:
    old.with_name(KEPT).write_bytes(b"kept earlier")
    kept = run.migrate(old, revisions=STEPS)
    assert kept == old.with_name(f"bakker.v{SCHEMA_VERSION}-2.tegoed")
    assert old.with_name(KEPT).read_bytes() == b"kept earlier"


def test_nothing_is_done_to_a_file_that_is_up_to_date(old: Path) -> None:
    before = digest(old)
    assert run.migrate(old) is None and digest(old) == before


@pytest.mark.slow
@pytest.mark.rule("SAF-033", "SAF-T06")
def test_dying_at_any_statement_leaves_the_file_byte_for_byte(old: Path) -> None:
    dies_everywhere(old, STEPS, every=13)


@pytest.mark.slow
@pytest.mark.rule("SAF-033", "SAF-T06")
def test_dying_on_the_way_from_the_first_version_leaves_the_file_byte_for_byte(first: Path) -> None:
    dies_everywhere(first, REVISIONS, every=41)


def dies_everywhere(old: Path, steps: Sequence[Revision], every: int = 1) -> None:
    """Kill the migration before each of its statements (or every so many); only the last try comes through."""
    before, died = digest(old), 0
    for limit in itertools.count(0, every):
        with dying_at(limit) as spent:
            try:
                run.migrate(old, revisions=steps)
                break
            except (PowerCutError, errors.MigrationError):
                died += 1
                assert len(spent) > limit, "it died of something else"
        assert spent and digest(old) == before, f"statement {limit}"
        assert [p.name for p in old.parent.iterdir()] == [old.name], f"statement {limit}"
    assert died > 20 and run.version_of(old) == steps[-1].number


class PowerCutError(BaseException):
    """Not an error anybody catches."""


class dying_at:  # noqa: N801 - reads as a word
    """The program dies before the statement with this number, whichever connection it is for."""

    def __init__(self, limit: int) -> None:
        self._left, self._spent = limit, []

    def _count(self, *_arguments: object) -> None:
        self._spent.append(1)
        self._left -= 1
        if self._left < 0:
            raise PowerCutError

    def __enter__(self) -> list[int]:
        event.listen(Engine, "before_cursor_execute", self._count)
        return self._spent

    def __exit__(self, *_problem: object) -> None:
        event.remove(Engine, "before_cursor_execute", self._count)


@pytest.mark.rule("SAF-033")
def test_dying_between_the_two_names_leaves_one_whole_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest(old)

    def dies(*_names: object) -> None:
        raise PowerCutError

    monkeypatch.setattr("app.storage.copying.os.replace", dies)
    with pytest.raises(PowerCutError):
        run.migrate(old, revisions=STEPS)
    assert digest(old) == before == digest(old.with_name(KEPT))


@pytest.mark.rule("SAF-033", "SAF-035")
@pytest.mark.parametrize(("statement", "detail"), [
    ("update general_ledger_entry set accounting_amount = accounting_amount * 2", "control totals differ"),
    ("delete from detailed_entry", "control totals differ"),
    ("update audit_record set user_name = 'Bert' where seq = 4", "audit record 4"),
    ("update customer_ledger_entry set customer_id = 77", "foreign key of customer_ledger_entry"),
    ("update no_such_table set x = 1", "no such table"),
])
def test_a_step_that_changes_what_was_posted_is_refused(old: Path, statement: str, detail: str) -> None:
    before = digest(old)
    with pytest.raises(errors.MigrationError) as caught:
        run.migrate(old, revisions=(Revision(SCHEMA_VERSION + 1, "wrong", lambda op: op.execute(statement)),))
    assert detail in str(caught.value.saw["detail"])
    assert digest(old) == before and [p.name for p in old.parent.iterdir()] == [old.name]


@pytest.mark.rule("SAF-034")
@pytest.mark.parametrize("cancel_at", [0, 1])
def test_it_can_be_cancelled_until_the_switch(old: Path, cancel_at: int) -> None:
    before, told = digest(old), []

    def progress(done: int, of: int) -> bool:
        told.append((done, of))
        return done != cancel_at

    assert run.migrate(old, revisions=STEPS, progress=progress) is None
    assert told == [(n, 2) for n in range(cancel_at + 1)] and digest(old) == before


@pytest.mark.rule("SAF-034")
def test_three_times_the_space_is_needed_first(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "free_bytes", lambda _path: 3 * old.stat().st_size - 1)
    with pytest.raises(errors.NoSpaceError):
        run.migrate(old, revisions=STEPS)


@pytest.mark.rule("SAF-022", "SAF-033")
def test_a_verified_backup_is_made_first_when_a_folder_is_named(old: Path) -> None:
    run.migrate(old, revisions=STEPS, backup_to=old.parent / "backups", now=FixedClock.on(given.DAY).now())
    kept = backup.listed(old.parent / "backups")
    assert [(k.manifest.cause, k.manifest.schema) for k in kept] == [("migration", SCHEMA_VERSION)]
    backup.verify_backup(kept[0].path, full=True)


@pytest.mark.rule("SAF-012", "SAF-033")
def test_what_a_crash_left_in_the_log_is_migrated_too(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(100)
    for name in ("a.tegoed", "a.tegoed-wal"):
        shutil.copy(tmp_path / name, tmp_path / f"crashed{name[1:]}")
    office.file.close()
    run.migrate(tmp_path / "crashed.tegoed", revisions=STEPS)
    engine = make_engine(tmp_path / "crashed.tegoed", read_only=True)
    with engine.connect() as connection:
        assert connection.execute(text("select count(*) from voucher")).scalar_one() == 1
    engine.dispose()


@pytest.mark.rule("SAF-033")
def test_on_a_server_all_steps_are_one_transaction(office: given.Office) -> None:
    office.post(100)
    if not is_postgres(office.file.target):
        pytest.skip("files are migrated in a copy")
    wrong = (Revision(SCHEMA_VERSION + 1, "parcels", parcels),
             Revision(SCHEMA_VERSION + 2, "wrong", lambda op: op.execute("update voucher set text = no_such")))
    with pytest.raises(Exception, match="no_such"):
        run.upgrade(office.file.engine, wrong, run._go_on, "server")
    assert "parcel" not in inspect(office.file.engine).get_table_names()
    with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
        unit.session.execute(text("update voucher set text = 'forged'"))


# ------------------------------------------------------------------- the way from every released version


def schema(path: Path) -> dict[str, object]:
    """Tables with columns, keys and indexes, and the triggers, as the database tells them."""
    engine = make_engine(path, read_only=True)
    told = inspect(engine)
    found: dict[str, object] = {}
    for table in told.get_table_names():
        columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in told.get_columns(table)}
        keys = sorted(str((f["constrained_columns"], f["referred_table"])) for f in told.get_foreign_keys(table))
        indexes = sorted(str((i["name"], i["column_names"], i["unique"])) for i in told.get_indexes(table))
        checks = sorted(str(c["sqltext"]) for c in told.get_check_constraints(table))
        found[table] = (columns, keys, indexes, checks)
    with engine.connect() as connection:
        found["triggers"] = sorted(connection.execute(text("select sql from sqlite_master where type = 'trigger'")).scalars())
    engine.dispose()
    return found


def frozen() -> Iterator[Path]:
    """The schemas of released versions."""
    yield from sorted(FROZEN.glob("*.sql"))


@pytest.mark.rule("SAF-033")
@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_every_earlier_version_has_its_frozen_schema(version: int) -> None:
    assert (FROZEN / f"{version:04}.sql").exists()


@pytest.mark.rule("SAF-033")
def test_versions_are_numbered_without_a_gap() -> None:
    assert [r.number for r in REVISIONS] == list(range(2, SCHEMA_VERSION + 1))


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")
@pytest.mark.rule("SAF-033")
@pytest.mark.parametrize("source", list(frozen()), ids=lambda p: p.stem)
def test_every_released_version_becomes_what_a_new_file_is(tmp_path: Path, source: Path) -> None:
    given.CompanyFile.create(tmp_path / "new.tegoed").close()
    run.migrate(thawed(source, tmp_path / "old.tegoed"))
    assert schema(tmp_path / "old.tegoed") == schema(tmp_path / "new.tegoed")
    assert statements(tmp_path / "old.tegoed") == statements(tmp_path / "new.tegoed")


def statements(path: Path) -> dict[tuple[str, str], list[str]]:
    """Everything the database was told to make, line by line without blanks and order: a new column may stand last."""
    raw = sqlite3.connect(path)
    rows = raw.execute("select type, name, sql from sqlite_master").fetchall()
    raw.close()
    return {(kind, name): sorted(" ".join(part.replace('"', "").split()).rstrip(" )")
                                 for part in re.split(r",\s+(?=CONSTRAINT |\w+ [A-Z])|\(\n", sql or ""))
            for kind, name, sql in rows}


@pytest.mark.rule("SAF-033", "SAF-035")
def test_a_file_of_the_first_version_is_whole_and_works_on(first: Path) -> None:
    kept = run.migrate(first, backup_to=first.parent / "backups", now=given.CLOCK.now())
    assert kept is not None and kept.name == "bakker.v1.tegoed"
    desk = company_files.open_file(first, clock=given.CLOCK, language="nl", region="nl_NL")
    assert isinstance(desk, Desk)
    with desk.reading() as session:
        assert verify.prove(session) == []
        assert {role.code for role in session.scalars(select(Role))} >= {"CLERK", "ADMIN"}
        assert session.scalars(select(Voucher.own_number)).all() == [False, False]
    desk.file.close()
    office = given.reopened(first)
    assert [posted.number for posted in office.post(900)] == ["OPN-2026-000003"]
    with office.desk.reading() as session:
        assert verify.prove(session) == []
    with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
        unit.session.execute(text("update voucher set own_number = 1"))
    office.file.close()


@pytest.mark.rule("SAF-033", "SAF-035")
def test_journals_and_invoices_of_the_third_version_stand_as_they_were(tmp_path: Path) -> None:
    path = thawed(FROZEN / "0003.sql", tmp_path / "bakker.tegoed")
    assert run.migrate(path) == path.with_name("bakker.v3.tegoed")
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert session.execute(text("select kind, state, number, name_id from journal order by id")).all() == [
            ("general", "posted", "MJ-2026-0001", None), ("general", "draft", None, None)]
        assert session.execute(text("select journal_id, debit - credit, payment_status, origin, prepayment from journal_line "
                                    "order by journal_id, no")).all() == [
            (1, 2500, "none", "manual", 0), (1, -2500, "none", "manual", 0), (2, 1300, "none", "manual", 0),
            (2, -1300, "none", "manual", 0)]
        assert session.execute(text("select distinct period, bridging, required_status from payment_method")).all() == [
            ("invoice", "no", "none")]
        assert session.scalars(text("select number from sales_invoice where state = 'posted'")).all() == ["VF-2026-00001"]
    assert office.post(900)
    for statement in ("update journal set text = 'forged' where id = 1", "delete from journal_line where journal_id = 1"):
        with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
    office.file.close()


@pytest.mark.rule("SAF-033", "SAF-035", "CRD-52", "P-12", "P-28")
def test_payments_and_credit_limits_of_the_fourth_version_stand_as_they_were(tmp_path: Path) -> None:
    path = thawed(FROZEN / "0004.sql", tmp_path / "bakker.tegoed")
    assert run.migrate(path) == path.with_name("bakker.v4.tegoed")
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert session.execute(text("select number, state from journal order by id")).all() == [
            ("BJ-2026-0001", "posted"), (None, "draft")]
        assert session.execute(text("select count(*) from settlement_mark")).scalar_one() == 1
        assert session.execute(text("select c.credit_limit, c.expires_on, c.title_held, c.ignore_until, g.code, s.hold_type "
                                    "from customer_credit c join credit_management_group g on g.id = c.management_group_id "
                                    "join account_status s on s.id = c.account_status_id")).all() == [
            (1_000_000, "2026-12-31", 0, None, "STD", "all")]
        assert session.execute(text("select code, hold_type from account_status order by id")).all() == [
            ("STOP", "all"), ("NORMAL", "none"), ("WATCH", "none"), ("NO-INV", "invoice")]
        assert session.execute(text("select step, posting, grace from checkpoint_setup order by id")).all() == [
            ("confirmation", 1, 0), ("picking_list", 0, None), ("packing_slip", 1, 0), ("invoice", 0, None)]
        assert session.execute(text("select s.code, l.mask from number_series_use u join number_series s on s.id = u.series_id "
                                    "join number_series_line l on l.series_id = s.id "
                                    "where u.purpose = 'limit_adjustment'")).all() == [("KLC", "KLC-{N:5}")]
    office.file.close()


@pytest.mark.rule("SAF-033", "SAF-035", "COL-28")
def test_reminders_disputes_and_promises_of_the_fifth_version_stand_as_they_were(tmp_path: Path) -> None:
    path = thawed(FROZEN / "0005.sql", tmp_path / "bakker.tegoed")
    assert run.migrate(path) == path.with_name("bakker.v5.tegoed")
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert session.execute(text("select entry_id, status, disputed, promised_on, promised, closing_interest_done, promise_id "
                                    "from entry_collection where status <> 'not_disputed' order by entry_id")).all() == [
            (2, "disputed", 2000, None, None, 0, None), (3, "promised", None, "2026-03-01", 50000, 0, None)]
        assert session.execute(text("select do_not_remind, reason, statement_no, strategy_excluded, no_interest, region "
                                    "from customer_collection where statement_no > 0")).all() == [(1, "talks", 3, 0, 0, "")]
        assert session.execute(text("select distinct method, compounding, grace_mode, entries from interest_terms "
                                    "where code like 'NL%'")).all() == [("average_daily_balance", "yearly", "threshold", "open")]
        assert session.execute(text("select vat, possible_from, claimed from bad_debt_relief")).all() == [
            (1000, "2027-01-10", None)]
        assert session.execute(text("select count(*) from limitation_term where shipped")).scalar_one() == len(DELIVERED)
        assert session.execute(text("select u.purpose, l.mask from number_series_use u join number_series_line l "
                                    "on l.series_id = u.series_id where u.purpose in ('agency_file', 'payment_plan') "
                                    "order by u.purpose")).all() == [("agency_file", "AGY-{N:4}"), ("payment_plan", "PLAN-{N:4}")]
        assert session.execute(text("select count(*) from reason_code where code = 'WAIVE'")).scalar_one() == 1
    office.file.close()


@pytest.mark.rule("SAF-033", "SAF-035", "LAW-08", "AUD-035")
def test_notes_jobs_and_archived_documents_of_the_sixth_version_stand_as_they_were(tmp_path: Path) -> None:
    path = thawed(FROZEN / "0006.sql", tmp_path / "bakker.tegoed")
    assert run.migrate(path) == path.with_name("bakker.v6.tegoed")
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert session.execute(text("select number, interest, total, compensation, compensation_vat "
                                    "from interest_note")).all() == [
            ("RN-2026-00001", 1363, 1363, 0, 0)]
        assert session.execute(text("select business_date, state, by_hand, not_before, told from job_run")).all() == [
            ("2026-03-02", "finished", 0, None, None)]
        assert session.execute(text("select number, language, set_of_id, retained_until from archived_document")).all() == [
            ("RN-2026-00001", "nl", None, None)]
        assert session.execute(text("select distinct sole_trader from customer_collection")).all() == [(0,)]
        assert session.execute(text("select u.purpose, l.mask from number_series_use u join number_series_line l "
                                    "on l.series_id = u.series_id where u.purpose in ('eu_sales_list', 'revaluation_run') "
                                    "order by u.purpose")).all() == [("eu_sales_list", "ESL-{N:4}"),
                                                                     ("revaluation_run", "RV-{YYYY}-{N:4}")]
    for statement in ("update interest_note set compensation = 4000", "update job_attempt set outcome = 'failed'",
                      "update archived_document set set_of_id = id", "delete from archived_document"):
        with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement))
    with office.desk.writing("retention") as unit:
        unit.session.execute(text("delete from job_attempt"))
    office.file.close()


@pytest.mark.rule("SAF-033", "SAF-035", "MST-012")
def test_schedule_export_and_hold_of_the_seventh_version_stand_and_a_court_finds_room(tmp_path: Path) -> None:
    path = thawed(FROZEN / "0007.sql", tmp_path / "bakker.tegoed")
    assert run.migrate(path) == path.with_name("bakker.v7.tegoed")
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
        assert session.execute(text("select scheme, value from company_registration")).all() == [("kvk", "12345678")]
        assert session.execute(text("select count(*), sum(hard) > 0 from close_task")).all() == [(28, 1)]
        assert session.execute(text("select number, kind, file_name from accountant_export")).all() == [
            (1, "ledger", "ledger_MAIN_20260101_20260331.xlsx")]
        assert session.execute(text("select customer_id, until from legal_hold")).all() == [(1, "2028-12-31")]
    saved = company_data.save(office.desk, replace(company_data.read(office.desk), registrations={"hrb": COURT}))
    assert saved.problems == () and company_data.read(office.desk).registrations == {"hrb": COURT}
    office.file.close()


@pytest.mark.rule("MST-012")
def test_a_court_with_its_number_is_kept_on_every_database(office: given.Office) -> None:
    data = company_data.read(office.desk)
    assert company_data.save(office.desk, replace(data, registrations={"hrb": COURT})).problems == ()
    assert company_data.read(office.desk).registrations == {"hrb": COURT}
    longer = company_data.save(office.desk, replace(company_data.read(office.desk), registrations={"hrb": f"{COURT} X"}))
    assert [p.code for p in longer.problems] == ["MST-011-long"]


@pytest.mark.rule("SAF-033")
def test_a_file_of_the_first_version_is_not_opened_before(first: Path) -> None:
    before = digest(first)
    found = company_files.open_file(first, clock=given.CLOCK, language="nl", region="nl_NL")
    assert isinstance(found, company_files.Refused) and found.kind is company_files.Kind.OLDER
    assert digest(first) == before


@pytest.mark.rule("SAF-026", "SAF-033")
def test_a_backup_of_the_first_version_is_restored_up_to_date(first: Path, tmp_path: Path) -> None:
    packed = backup.pack(first, tmp_path / "backups", "manual", given.CLOCK.now()).path
    run.migrate(first)
    now = company_files.open_file(first, clock=given.CLOCK, language="nl", region="nl_NL")
    assert isinstance(now, Desk)
    done = restore.restore(packed, now.file, tmp_path / "backups", now.actor, given.CLOCK)
    assert run.version_of(done.path) == SCHEMA_VERSION


@pytest.mark.rule("SAF-031", "SAF-033")
def test_an_encrypted_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    key = locked.key()
    keys.remember(key)
    path = thawed(FROZEN / "0001.sql", tmp_path / "locked.tegoed", key)
    assert run.version_of(path) == 1 and keys.is_encrypted(path)
    kept = run.migrate(path, backup_to=tmp_path / "backups", now=given.CLOCK.now())
    assert kept is not None and keys.is_encrypted(path) and locked.holding(tmp_path, "De Vries") == []
    office = given.reopened(path)
    with office.desk.reading() as session:
        assert verify.prove(session) == []
    office.file.close()


STEPS_ON_A_SERVER = "".join((Path(run.__file__).parent / f"version_{number}_postgresql.sql").read_text(encoding="utf-8")
                            for number in range(3, SCHEMA_VERSION + 1))
_SECOND = ("journal_line", "journal", "entry_transfer", "outgoing_message")
FIRST_ON_A_SERVER = (
    *(f"drop table {table} cascade" for table in re.findall(r"CREATE TABLE (\w+)", STEPS_ON_A_SERVER)),
    *(f"drop table {table} cascade" for table in _SECOND),
    *(f"alter table if exists {table} drop column {column} cascade"
      for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", STEPS_ON_A_SERVER) if table not in _SECOND),
    *(f"drop index if exists {index}" for index in re.findall(r"CREATE (?:UNIQUE )?INDEX (\w+)", STEPS_ON_A_SERVER)),
    "alter table voucher drop column own_number", "alter table job_definition drop column starts_on",
    "update company_file set schema_version = '1'")
"""What makes the database of today one of version 1."""


@pytest.mark.rule("SAF-036")
def test_a_database_of_the_first_version_is_refused_and_its_steps_are_ready(office: given.Office) -> None:
    if not is_postgres(office.file.target):
        pytest.skip("files are migrated in a copy")
    office.post(100)
    with office.file.engine.begin() as connection:
        for statement in FIRST_ON_A_SERVER:
            connection.execute(text(statement))
    with pytest.raises(errors.ServerError) as caught:
        given.CompanyFile.open(office.file.target)
    assert caught.value.code == "SAF-036-older" and caught.value.saw["database_version"] == 1
    run.upgrade(office.file.engine, REVISIONS, run._go_on, "server")
    given.CompanyFile.open(office.file.target).close()
    assert [posted.number for posted in office.post(900)] == ["OPN-2026-000002"]


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection", "ignore:autogenerate skipping")
def test_a_new_file_is_what_the_models_say(tmp_path: Path) -> None:
    given.CompanyFile.create(tmp_path / "new.tegoed").close()
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext
    engine = make_engine(tmp_path / "new.tegoed", read_only=True)
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    engine.dispose()
    assert [str(f) for f in found] == []


def test_totals_of_the_migrated_file_are_those_of_the_old(old: Path) -> None:
    kept = run.migrate(old, revisions=STEPS)
    assert kept is not None
    found = []
    for path in (old, kept):
        engine = make_engine(path, read_only=True)
        with engine.connect() as connection:
            found.append(verify.totals(run.Session(connection)))
        engine.dispose()
    assert found[0] == found[1] and found[0].receivable == 17_100
