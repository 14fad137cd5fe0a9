"""Receipts imported from a file: lines with their invoices marked, all rows or none (PAY-17)."""

from datetime import date
from pathlib import Path

import pytest

from app.models.customers import Customer, Party
from app.models.ledger import CustomerLedgerEntry
from app.services import payments
from app.services.payments.exporting import export_receipts
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, left, posted, receipt, whole


def number_of(office: Office, customer_id: int) -> str:
    with office.desk.reading() as session:
        return session.get_one(Customer, customer_id).number


@pytest.mark.postgres
@pytest.mark.rule("PAY-17")
def test_a_file_of_receipts_becomes_a_journal_that_settles_what_it_names(dunning_office: Office) -> None:
    office = dunning_office
    one, two = office.customer("One"), office.customer("Two")
    first, second = invoice(office, one, 100_00, number="2026-0001"), invoice(office, two, 250_00, number="2026-0002")
    content = (f"Klantnr;Factuurnr;Bedrag;Datum;Omschrijving\n{number_of(office, one)};2026-0001;100,00;{D:%d-%m-%Y};Januari\n"
               f";20260002;200,00;;\n{number_of(office, two)};;1.000,00;{date(2026, 2, 10):%d-%m-%Y};Voorschot\n").encode()
    done = payments.import_file(office.desk, "bank.csv", content).value
    assert done is not None and done.lines == 3
    loaded = payments.load(office.desk, done.kept.journal_id)
    assert loaded is not None and [(x.customer_id, x.credit, x.posting_date, x.text, x.origin) for x in loaded.lines] == [
        (one, 100_00, D, "Januari", "import"), (two, 200_00, D, "", "import"),
        (two, 1000_00, date(2026, 2, 10), "Voorschot", "import")]
    keys = frozenset(p.key for p in payments.check(office.desk, done.kept.journal_id) if p.key)
    posted(office, done.kept, confirmed=keys)
    assert left(office, first, second) == [0, 50_00] and whole(office)


@pytest.mark.rule("PAY-17")
def test_one_row_that_cannot_be_taken_keeps_all_of_them_out_with_every_reason(dunning_local: Office) -> None:
    office = dunning_local
    one, two = office.customer("One"), office.customer("Two")
    invoice(office, one, 100_00, number="A-1001")
    for who in (one, two):
        invoice(office, who, 10_00, number="SAME-1")
    number = number_of(office, two)
    rows = ["nobody,,5.00,,", f"{number},A-1001,5.00,,", ",B-9999,5.00,,", ",SAME-1,5.00,,", ",A-1001,5.00,CASHX,",
            ",A-1001,5.00,,XXQ"]
    content = "\n".join(["customer,invoice,amount,method,currency", *rows]).encode()
    told = payments.import_file(office.desk, "bad.csv", content).problems
    assert [(p.code, p.row) for p in told] == [
        ("PAY-17-customer", 0), ("PAY-17-other", 1), ("PAY-17-document", 2), ("PAY-17-several", 3), ("PAY-17-method", 4),
        ("PAY-17-twice", 5), ("PAY-17-currency", 5)]
    assert payments.newest(office.desk) is None
    assert [p.code for p in payments.import_file(office.desk, "x.csv", b"Name,Total\nA,1\n").problems] == [
        "PAY-17-amount-column", "PAY-17-who-column"]
    assert payments.import_file(office.desk, "empty.csv", b"").problems


@pytest.mark.rule("PAY-17", "PRF-06")
def test_a_structured_reference_finds_its_invoice_however_it_is_written(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00, number="R-1", reference="RF37FTI10010")
    content = b"reference,amount\nrf37 FTI1 0010,100.00\n"
    done = payments.import_file(office.desk, "ref.csv", content).value
    assert done is not None
    posted(office, done.kept)
    with office.desk.reading() as session:
        assert session.get_one(CustomerLedgerEntry, entry).payment_reference == "RF37FTI10010"
    assert left(office, entry) == [0] and whole(office)


@pytest.mark.rule("CEN-16")
def test_receipts_exported_here_are_imported_in_another_database_by_the_party_of_the_customer(
        dunning_local: Office, tmp_path: Path) -> None:
    office = dunning_local
    one, two = office.customer("One"), office.customer("Two")
    entry = invoice(office, one, 100_00, number="2026-0001", reference="RF18539007547034")
    with office.desk.writing("test.party") as unit:
        party = unit.session.get_one(Party, unit.session.get_one(Customer, one).party_id)
        party.no = "KOREL-7"
        unit.session.get_one(Customer, two).party_id = None
    journal = kept(office, receipt(office, 1, one, 60_00, structured_reference="RF18539007547034", text="Half"),
                   receipt(office, 2, two, 5_00))
    for name in ("receipts.csv", "receipts.xlsx"):
        assert export_receipts(office.desk, journal.journal_id, tmp_path / name).value == 1
        done = payments.import_file(office.desk, name, (tmp_path / name).read_bytes())
        assert done.value is not None, done.problems
        loaded = payments.load(office.desk, done.value.kept.journal_id)
        assert loaded is not None and [(x.customer_id, x.credit, x.currency, x.text) for x in loaded.lines] == [
            (one, 60_00, "EUR", "Half")]
        assert payments.discard(office.desk, done.value.kept.journal_id).done
    assert left(office, entry) == [100_00]
    stranger = payments.import_file(office.desk, "x.csv", b"Partij-id;Bedrag\nNOBODY;1,00\n")
    assert [p.code for p in stranger.problems] == ["CEN-16-party"]
    alone = kept(office, receipt(office, 1, two, 5_00))
    assert [p.code for p in export_receipts(office.desk, alone.journal_id, tmp_path / "none.csv").problems] == ["CEN-16-none"]
