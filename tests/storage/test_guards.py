"""Posted is final: neither the program nor plain SQL changes a posted row (AUD-001, model 2.7)."""

import sqlite3
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError

import app.models  # noqa: F401 - completes the metadata
from app.models.archive import ArchiveContent
from app.models.base import Base
from app.models.collections import CollectionLetter, CollectionLetterLine, CollectionLetterSequence
from app.models.company import FiscalYear
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.storage import archive, errors, guards
from app.storage.engine import is_postgres
from tests.storage import given

FINAL = ("voucher", "general_ledger_entry", "customer_ledger_entry", "detailed_entry", "audit_record")
GUARDED = sorted(m.class_.__tablename__ for m in Base.registry.mappers if m.class_.guard == "final")


@pytest.mark.rule("AUD-001")
@pytest.mark.parametrize("table", FINAL)
@pytest.mark.parametrize("statement", ["update {t} set id = id where id = (select max(id) from {t})",
                                       "delete from {t} where id = (select max(id) from {t})"])
def test_plain_sql_changes_no_posted_row(office: given.Office, table: str, statement: str) -> None:
    office.post(12_100)
    with pytest.raises(errors.FinalRowError) as caught, office.desk.writing("tamper") as unit:
        unit.session.execute(text(statement.format(t=table)))
    assert caught.value.saw["table"] == table


@pytest.mark.rule("AUD-001")
@pytest.mark.parametrize("model", [Voucher, GeneralLedgerEntry, CustomerLedgerEntry])
def test_the_program_refuses_before_the_database_has_to(office: given.Office, model: type[Base]) -> None:
    office.post(12_100)
    with pytest.raises(errors.FinalRowError), office.desk.writing("bug") as unit:
        row = unit.session.scalars(select(model)).first()
        assert row is not None
        row.posting_date = date(2026, 1, 1)  # type: ignore[attr-defined]
    with pytest.raises(errors.FinalRowError), office.desk.writing("bug") as unit:
        unit.session.delete(unit.session.scalars(select(model)).first())


@pytest.mark.rule("AUD-001")
def test_replacing_a_posted_row_is_refused_too(local: given.Office) -> None:
    local.post(12_100)
    local.file.close()
    raw = sqlite3.connect(str(local.file.target))
    raw.execute("PRAGMA recursive_triggers = 1")
    with pytest.raises(sqlite3.IntegrityError, match="final rows: voucher"):
        raw.execute("replace into voucher select * from voucher")
    raw.close()


@pytest.mark.rule("AUD-001")
def test_every_final_table_has_its_guards(office: given.Office) -> None:
    postgres = is_postgres(office.file.target)
    names = ("select tgname from pg_trigger where not tgisinternal" if postgres
             else "select name from sqlite_master where type = 'trigger'")
    with office.file.reading() as session:
        found = set(session.scalars(text(names)))
    verbs = ("update", "delete", "truncate") if postgres else ("update", "delete")
    assert len(GUARDED) > 15
    assert {f"guard_{table}_{verb}" for table in GUARDED for verb in verbs} - found == set()


def letter(office: given.Office, state: str) -> int:
    """A letter with one line; `issued` = final."""
    with office.desk.writing("letter") as unit:
        sequence = unit.session.scalars(select(CollectionLetterSequence.id).where(
            CollectionLetterSequence.company_id == office.desk.company_id)).first()
        row = CollectionLetter(company_id=office.desk.company_id, customer_id=office.customer_id, currency="EUR", level=1,
                               sequence_id=sequence, document_date=given.DAY, posting_date=given.DAY, due_date=given.DAY)
        unit.session.add(row)
        unit.session.flush()
        unit.session.add(CollectionLetterLine(letter_id=row.id, line_no=1, kind="overdue", remaining=12_100))
        unit.session.flush()
        if state != "draft":
            row.state, row.number = state, "AM-1"
    return row.id


@pytest.mark.rule("AUD-001", "REM-14")
def test_a_draft_is_free_and_an_issued_document_is_final_with_its_lines(office: given.Office) -> None:
    with office.desk.writing("edit") as unit:
        line = unit.session.scalars(select(CollectionLetterLine).where(
            CollectionLetterLine.letter_id == letter(office, "draft"))).one()
        line.text = "still open"
    with office.desk.writing("delete") as unit:
        unit.session.delete(unit.session.scalars(select(CollectionLetter)).one())
    issued = letter(office, "issued")
    for statement in ("update collection_letter set total = 1 where id = :id", "delete from collection_letter where id = :id",
                      "update collection_letter_line set remaining = 1 where letter_id = :id",
                      "delete from collection_letter_line where letter_id = :id",
                      "insert into collection_letter_line (letter_id, line_no, kind, level, remaining, interest, amount, vat, "
                      "text) values (:id, 2, 'text', 0, 0, 0, 0, 0, '')"):
        with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
            unit.session.execute(text(statement), {"id": issued})


@pytest.mark.rule("AUD-001")
def test_no_line_moves_into_an_issued_document(office: given.Office) -> None:
    issued, draft = letter(office, "issued"), letter(office, "draft")
    with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
        unit.session.execute(text("update collection_letter_line set letter_id = :to, line_no = 5 where letter_id = :from"),
                             {"to": issued, "from": draft})


@pytest.mark.rule("AUD-043", "AUD-046")
def test_the_erasure_door_lets_one_change_through_and_no_other(office: given.Office) -> None:
    with office.desk.writing("keep") as unit:
        digest = archive.keep(unit.session, b"a letter to Mr De Vries")
    for values in ({"size": 1}, {"bytes": b"another letter"}, {"erased_at": given.CLOCK.now()}):
        with pytest.raises(errors.FinalRowError), office.desk.writing("tamper") as unit:
            unit.session.execute(update(ArchiveContent).values(**values))
    with office.desk.writing("erase") as unit:
        unit.session.execute(update(ArchiveContent).where(ArchiveContent.sha256 == digest)
                             .values(bytes=None, erased_at=given.CLOCK.now()))
    with pytest.raises(errors.FinalRowError), office.desk.writing("fill again") as unit:
        unit.session.execute(update(ArchiveContent).values(bytes=b"another letter"))
    with pytest.raises(errors.FinalRowError), office.desk.writing("delete") as unit:
        unit.session.execute(text("delete from archive_content"))


@pytest.mark.rule("MST-030")
@pytest.mark.parametrize(("shift", "fits"), [(0, True), (-1, False)])
def test_fiscal_years_of_one_calendar_never_overlap(office: given.Office, shift: int, fits: bool) -> None:
    with office.file.reading() as session:
        last = session.scalars(select(FiscalYear).order_by(FiscalYear.end.desc())).first()
    assert last is not None
    start = last.end + timedelta(days=1 + shift)
    new = FiscalYear(calendar_id=last.calendar_id, code="NEXT", start=start, end=start + timedelta(days=364))
    if fits:
        with office.desk.writing("year") as unit:
            unit.session.add(new)
    else:
        with pytest.raises(DBAPIError, match="overlap: fiscal_year"), office.desk.writing("year") as unit:
            unit.session.add(new)
        with pytest.raises(DBAPIError, match="overlap: fiscal_year"), office.desk.writing("year") as unit:
            unit.session.get_one(FiscalYear, last.id).start = last.start - timedelta(days=1)


def test_guards_come_off_and_go_on_again(office: given.Office) -> None:
    office.post(100)
    with office.file.engine.connect() as connection, connection.begin() as transaction:
        guards.remove(connection)
        connection.execute(text("update voucher set text = 'changed'"))
        guards.install(connection)
        with pytest.raises(DBAPIError, match="final rows"):
            connection.execute(text("update voucher set text = 'again'"))
        transaction.rollback()


def test_master_data_stays_editable(office: given.Office) -> None:
    office.post(100)
    with office.desk.writing("customer.update") as unit:
        unit.session.get_one(Customer, office.customer_id).name = "De Wit"
