"""Exports of a company file: all files or none, every voucher marked, the same bytes again (EXP-002…006, PST-044)."""

import errno
import hashlib
import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app import settings
from app.core.books import ExportKind
from app.core.enums import PeriodState
from app.core.problems import Outcome
from app.models.accounts import ReasonCode
from app.models.archive import ArchivedDocument
from app.models.company import FiscalPeriod, PeriodStatus
from app.models.exports import AccountantExport, ExportedVoucher
from app.models.ledger import GeneralLedgerEntry, Settlement
from app.queries import accountant as queries
from app.queries import accountant_exports
from app.queries.listing import ListQuery
from app.services import accountant, company_parameters, corrections, setup_tables
from app.services.accountant import Wanted, Written
from app.services.accountant.gathering import gather
from app.services.payments import Wish
from tests.accountant_books import made as files_of
from tests.services.dunning import D
from tests.services.dunning import Office as Dunning
from tests.services.payments.receipts import invoice, kept, marked, posted, receipt
from tests.services.sales import trade
from tests.storage.given import DAY, Office

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
OPEN = frozenset({"EXP-005-open"})


def wanted(kind: ExportKind = ExportKind.LEDGER, **more: Any) -> Wanted:
    """A file of March 2026."""
    return Wanted(kind, *MARCH, **more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for the files."""
    made = tmp_path / "files"
    made.mkdir()
    return made


def codes(outcome: Outcome[Any]) -> list[str]:
    """What stood in the way."""
    return [p.code for p in outcome.problems]


def done(outcome: Outcome[Written]) -> Written:
    """What was written."""
    assert outcome.value is not None, outcome.problems
    return outcome.value


def counts(session: Session) -> tuple[int, int, int]:
    """Exports, marked vouchers, cover sheets."""
    covers = select(func.count(ArchivedDocument.id)).where(ArchivedDocument.kind == "accountant_export")
    wanted = (select(func.count(AccountantExport.id)), select(func.count(ExportedVoucher.id)), covers)
    first, second, third = (session.scalar(query) or 0 for query in wanted)
    return first, second, third


@pytest.mark.postgres
@pytest.mark.rule("EXP-001", "EXP-002", "EXP-004", "PST-044")
def test_an_export_is_written_kept_and_every_voucher_marked(office: Office, folder: Path) -> None:
    office.post(100_00, 250_00, -30_00)
    made = done(accountant.write(office.desk, wanted(), folder, OPEN))
    assert [p.suffix for p in made.paths] == [".xlsx", ".pdf"]
    assert sorted(os.listdir(folder)) == sorted(p.name for p in made.paths)
    with office.desk.reading() as session:
        row = session.get_one(AccountantExport, made.export_id)
        assert (row.number, row.kind, row.first, row.last, row.file_name) == (1, "ledger", *MARCH, made.paths[0].name)
        assert row.sha256 == hashlib.sha256(made.paths[0].read_bytes()).hexdigest()
        assert (row.totals["vouchers"], row.totals["lines"], row.totals["debit"], row.totals["credit"]) == (3, 6, 380_00, 380_00)
        assert counts(session) == (1, 3, 1)
    name, cover = accountant.cover(office.desk, made.export_id).value or ("", b"")
    assert name == made.paths[1].name and cover == made.paths[1].read_bytes() and cover.startswith(b"%PDF")


@pytest.mark.postgres
@pytest.mark.rule("EXP-002")
def test_only_what_is_new_since_the_last_export_of_its_kind(office: Office, folder: Path) -> None:
    first, second = office.post(100_00, 200_00)
    new = wanted(only_new=True)
    done(accountant.write(office.desk, new, folder, OPEN))
    assert codes(accountant.write(office.desk, new, folder, OPEN)) == ["EXP-002-none"]
    late = office.post(5_00, day=DAY + timedelta(1))[0]
    assert accountant.check(office.desk, new).vouchers == 1
    assert accountant.check(office.desk, wanted()).vouchers == 3
    assert accountant.check(office.desk, wanted(ExportKind.GDPDU, only_new=True)).vouchers == 3
    keys = OPEN | {f"EXP-003-there-{f}" for f in accountant.names(office.desk, new)}
    done(accountant.write(office.desk, new, folder, keys))
    with office.desk.reading() as session:
        assert [accountant_exports.of_voucher(session, p.voucher_id or 0) for p in (first, second, late)] == [
            [(1, "ledger")], [(1, "ledger")], [(2, "ledger")]]


@pytest.mark.rule("EXP-002", "PST-044")
def test_the_same_bytes_again_are_an_export_of_their_own(local: Office, folder: Path) -> None:
    local.post(100_00)
    assert set_vat(local)
    first = done(accountant.write(local.desk, replace(wanted(ExportKind.XAF), last=DAY), folder, OPEN))
    before = {p.name: p.read_bytes() for p in first.paths}
    local.post(7_00, day=DAY + timedelta(2))
    other = folder / "other"
    other.mkdir()
    again = done(accountant.again(local.desk, first.export_id, other))
    assert {p.name: p.read_bytes() for p in again.paths} == before and again.number == 2
    assert codes(accountant.again(local.desk, first.export_id, other)) == ["EXP-003-there"]
    assert codes(accountant.again(local.desk, 999, other)) == ["EXP-002-gone"]
    with local.desk.reading() as session:
        assert session.get_one(AccountantExport, again.export_id).re_export_of_id == first.export_id
        listing = accountant_exports.listing()
        query = ListQuery(local.desk.company_id)
        keys = listing.keys(session, query)
        rows = [dict(zip([c.name for c in listing.columns], row, strict=True)) for row in listing.rows(session, query, keys)]
    assert [(r["number"], r["again"]) for r in rows] == [(2, 1), (1, None)]


def set_vat(office: Office) -> bool:
    """A VAT number for the XAF."""
    return company_parameters.change(office.desk, settings.EXPORT_VAT_NUMBER, "NL123456782B90").done


@pytest.mark.rule("EXP-002")
def test_the_same_selection_gives_the_same_content(local: Office, folder: Path) -> None:
    local.post(100_00, 20_00)
    assert set_vat(local)
    one, two = folder / "1", folder / "2"
    for each in (one, two):
        each.mkdir()
        done(accountant.write(local.desk, replace(wanted(ExportKind.XAF), last=DAY), each, OPEN))
    name = next(f for f in os.listdir(one) if f.endswith(".xaf"))
    assert (one / name).read_bytes() == (two / name).read_bytes()


@pytest.mark.rule("EXP-005")
def test_an_open_period_is_asked_about_first(local: Office, folder: Path) -> None:
    local.post(100_00)
    assert codes(accountant.write(local.desk, wanted(), folder)) == ["EXP-005-open"]
    assert os.listdir(folder) == []


@pytest.mark.rule("EXP-003", "EXP-004")
def test_the_cover_sheet_of_another_file_is_not_replaced_unasked(local: Office, folder: Path) -> None:
    local.post(100_00)
    first = done(accountant.write(local.desk, wanted(), folder, OPEN))
    sheet = first.paths[1].read_bytes()
    refused = accountant.write(local.desk, wanted(csv=True), folder, OPEN)
    assert [(p.code, p.saw["file"]) for p in refused.problems] == [("EXP-003-there", first.paths[1].name)]
    assert first.paths[1].read_bytes() == sheet and sorted(os.listdir(folder)) == sorted(p.name for p in first.paths)
    keys = OPEN | {p.key for p in refused.problems if p.key}
    assert accountant.write(local.desk, wanted(csv=True), folder, keys).done and first.paths[1].read_bytes() != sheet


@pytest.mark.rule("EXP-022")
def test_an_invoice_of_nothing_leaves_no_hole_in_the_numbers_of_a_fec(tmp_path: Path) -> None:
    office = trade.trade(tmp_path / "seller.tegoed")
    who = office.customer("Dupont")
    for amount in ("100", "0", "50"):
        office.post(office.draft(who, office.line(1, "8000", amount)))
    with office.desk.reading() as session:
        books = gather(session, office.desk, Wanted(ExportKind.FEC, trade.DAY, trade.DAY))
    assert [v.debit for v in books.vouchers] == [121_00, 0, 60_50]
    (file,) = files_of(ExportKind.FEC, books).files
    numbers = [row.split("|")[2] for row in file.content.decode().split("\r\n")[1:-1]]
    assert sorted(set(numbers)) == ["VE000001", "VE000002"] == list(dict.fromkeys(numbers))
    office.file.close()


@pytest.mark.postgres
@pytest.mark.rule("EXP-005")
def test_an_open_period_of_the_year_after_is_asked_about_too(office: Office) -> None:
    office.post(100_00)
    with office.desk.writing("close") as unit:
        old = select(FiscalPeriod.id).where(FiscalPeriod.end < date(2027, 1, 1))
        for key in unit.session.scalars(old).all():
            unit.session.add(PeriodStatus(company_id=office.desk.company_id, period_id=key, status=PeriodState.ON_HOLD))
    within = accountant.check(office.desk, replace(wanted(), last=date(2026, 12, 31)))
    beyond = accountant.check(office.desk, replace(wanted(), last=date(2027, 1, 31)))
    assert [p.code for p in within.problems] == [] and [p.code for p in beyond.problems] == ["EXP-005-open"]
    assert beyond.problems[0].saw["first"] == date(2027, 1, 1)


@pytest.mark.rule("EXP-003")
@pytest.mark.parametrize("at", ["write", "read", "name"])
def test_a_disk_that_refuses_leaves_no_file_and_no_record(local: Office, folder: Path, monkeypatch: pytest.MonkeyPatch,
                                                          at: str) -> None:
    local.post(100_00)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if at == "write":
        monkeypatch.setattr(os, "fsync", full)
    elif at == "read":
        real = Path.read_bytes
        monkeypatch.setattr(Path, "read_bytes", lambda path: b"something else" if path.suffix == ".part" else real(path))
    else:
        monkeypatch.setattr(os, "replace", full)
    found = accountant.write(local.desk, wanted(), folder, OPEN)
    monkeypatch.undo()
    assert codes(found) == ["EXP-003-kept" if at == "name" else "EXP-003-write"] and os.listdir(folder) == []
    with local.desk.reading() as session:
        assert counts(session) == ((1, 1, 1) if at == "name" else (0, 0, 0))
    if at == "name":
        assert len(done(accountant.again(local.desk, 1, folder)).paths) == 2


@pytest.mark.rule("EXP-003")
def test_a_folder_that_is_not_there_is_told(local: Office, folder: Path) -> None:
    local.post(100_00)
    assert codes(accountant.write(local.desk, wanted(), folder / "nowhere", OPEN)) == ["EXP-003-write"]
    assert codes(accountant.write(local.desk, replace(wanted(), last=date(2026, 2, 1)), folder)) == ["PST-042-order"]
    empty = Wanted(ExportKind.LEDGER, date(2025, 1, 1), date(2025, 1, 31))
    assert codes(accountant.write(local.desk, empty, folder, OPEN)) == ["EXP-003-none"]


@pytest.mark.rule("EXP-003", "EXP-023")
def test_a_voucher_unbalanced_by_hand_refuses_the_export_and_is_named(local: Office, folder: Path) -> None:
    good, bad = local.post(100_00, 200_00)
    with local.file.reading() as session:
        triggers = session.scalars(text("select name from sqlite_master where type = 'trigger' "
                                        "and tbl_name = 'general_ledger_entry'")).all()
    with local.desk.writing("damage") as unit:
        for name in triggers:
            unit.session.execute(text(f'drop trigger "{name}"'))
        line = unit.session.scalars(select(GeneralLedgerEntry.id).where(GeneralLedgerEntry.voucher_id == bad.voucher_id)).first()
        unit.session.execute(text("update general_ledger_entry set accounting_amount = accounting_amount + 1 where id = :id"),
                             {"id": line})
    found = accountant.write(local.desk, wanted(), folder, OPEN)
    assert [(p.code, p.saw["number"], p.refs) for p in found.problems] == [
        ("EXP-023-balance", bad.number, (("voucher", bad.voucher_id),))]
    assert os.listdir(folder) == [] and good.number != bad.number


@pytest.mark.rule("EXP-006")
def test_mapped_accounts_are_in_the_file_and_unmapped_ones_are_told(local: Office, folder: Path) -> None:
    local.post(100_00)
    assert accountant.check(local.desk, wanted()).unmapped == ()
    table = setup_tables.table("account_mappings")
    new = setup_tables.proposed(table)
    values = {**new.values, "account_id": local.receivable, "target": "12 00"}
    assert codes(setup_tables.save(local.desk, table, replace(new, values=values))) == ["EXP-006-target"]
    both = {**values, "target": "1200", "automatic": True, "tax_key": "3"}
    assert codes(setup_tables.save(local.desk, table, replace(new, values=both))) == ["EXP-033-key"]
    assert setup_tables.save(local.desk, table, replace(new, values={**values, "target": "1200"})).done
    report = accountant.check(local.desk, wanted())
    assert [a.id for a in report.unmapped] == [local.contra]
    assert [p.code for p in report.standing()] == ["EXP-005-open", "EXP-006-unmapped"]
    with local.desk.reading() as session:
        found = queries.books(session, queries.Take(local.desk.company_id, *MARCH), "en").books
    assert {line.account.shown for v in found.vouchers for line in v.lines} >= {"1200"}


@pytest.mark.rule("EXP-024", "EXP-020")
def test_a_siren_may_be_given_among_the_parameters(local: Office, folder: Path) -> None:
    local.post(100_00)
    assert "EXP-024-siren" in [p.code for p in accountant.check(local.desk, wanted(ExportKind.FEC)).problems]
    assert company_parameters.change(local.desk, settings.EXPORT_SIREN, "123 456 789").done
    assert accountant.check(local.desk, wanted(ExportKind.FEC)).files == ("123456789FEC20261231_partiel.txt",)


# ---------------------------------------------------------------- what the books say of settlements

@pytest.mark.rule("EXP-001", "EXP-018")
def test_match_letters_and_references_follow_a_settlement_and_go_when_it_is_undone(dunning_local: Dunning) -> None:
    office = dunning_local
    who = office.customer()
    one, two = invoice(office, who, 100_00, number="F-1", day=D), invoice(office, who, 50_00, number="F-2", day=D)
    line = receipt(office, 1, who, 120_00)
    journal = kept(office, line)
    marked(office, journal, 1, one, Wish(two, 20_00))
    posted(office, journal)
    take = Wanted(ExportKind.LEDGER, D - timedelta(60), D + timedelta(60))
    with office.desk.reading() as session:
        books = gather(session, office.desk, take)
    paid = next(v for v in books.vouchers if v.source == "PAY")
    assert [(r.document, r.accounting) for r in paid.references] == [("F-1", 100_00), ("F-2", 20_00)]
    matches = {x.match for v in books.vouchers for x in v.lines if x.receivable and x.match}
    assert matches == {"AA"} and all(x.settled_on is None for v in books.vouchers for x in v.lines)
    assert {i.document_no: i.remaining for i in books.open_items} == {"F-2": 30_00}
    with office.desk.reading() as session:
        settlement = session.scalars(select(Settlement.id)).first() or 0
        reason = session.scalars(select(ReasonCode.id)).first()
    assert corrections.undo_settlement(office.desk, settlement, day=D, reason_id=reason).done
    with office.desk.reading() as session:
        books = gather(session, office.desk, take)
    assert {x.match for v in books.vouchers for x in v.lines} == {""} and all(not v.references for v in books.vouchers)


@pytest.mark.rule("EXP-022", "EXP-023")
def test_a_fec_of_the_year_begins_with_what_customers_owed_before(local: Office, folder: Path) -> None:
    assert company_parameters.change(local.desk, settings.EXPORT_SIREN, "123456789").done
    local.post(100_00, 40_00, day=date(2025, 12, 1))
    local.post(7_00)
    asked = Wanted(ExportKind.FEC, date(2026, 1, 1), MARCH[1])
    keys = frozenset(p.key for p in accountant.check(local.desk, asked).problems if p.key)
    path = done(accountant.write(local.desk, asked, folder, keys)).paths[0]
    rows = [row.split("\t") for row in path.read_text("utf-8").split("\n")[1:-1]]
    assert [(row[2], row[8], row[11], row[12]) for row in rows[:3]] == [
        ("AN000000", "2025-1", "100,00", "0,00"), ("AN000000", "2025-2", "40,00", "0,00"), ("AN000000", "-", "0,00", "140,00")]
    assert {row[2] for row in rows[3:]} == {"AN000001"} and len(rows) == 5
