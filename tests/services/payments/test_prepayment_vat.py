"""VAT on prepayments and VAT that is due when it is paid, from the journal to the books and back (PAY-62, VAT-014)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import VatCode
from app.models.archive import ArchivedDocument
from app.models.journals import JournalName
from app.models.ledger import SettlementPair, VatEntry
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedVat, entry_voucher
from app.services import company_parameters, corrections, payments
from app.services.payments import Head, WriteOff, advance_paper
from app.services.posting import post
from app.settings import PREPAYMENT_VAT
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, told, whole
from tests.services.payments.test_settling import reason
from tests.services.tills.test_receipts import text_of


def code_21(office: Office) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(VatCode.id).where(VatCode.category == "S").order_by(VatCode.id)).first() or 0


def with_vat_name(office: Office) -> Head:
    """A journal name whose amounts include VAT."""
    with office.desk.writing("test.name") as unit:
        name = JournalName(company_id=office.desk.company_id, code="PREVAT", names={"en": "Prepayments"}, includes_vat=True)
        unit.session.add(name)
        unit.session.flush()
        return Head(name_id=name.id, currency="EUR")


def last_settled(office: Office, entry: int) -> tuple[int, int | None]:
    """The newest settlement of an entry and the voucher id of its details."""
    with office.desk.reading() as session:
        pair = session.scalars(select(SettlementPair).where(
            (SettlementPair.debit_entry_id == entry) | (SettlementPair.credit_entry_id == entry))
            .order_by(SettlementPair.id.desc())).first()
        assert pair is not None
        return pair.settlement_id, pair.id


def vat_told(office: Office, *, pending: bool) -> list[tuple[int, int]]:
    with office.desk.reading() as session:
        rows = session.scalars(select(VatEntry).where(VatEntry.pending == pending).order_by(VatEntry.id))
        return [(v.base, v.vat) for v in rows]


@pytest.mark.postgres
@pytest.mark.rule("PAY-60", "PAY-61", "PAY-62", "FTI-061", "UND-03")
def test_a_prepayment_with_vat_is_received_used_in_parts_and_everything_goes_back(dunning_office: Office) -> None:
    office, head = dunning_office, with_vat_name(dunning_office)
    who, code = office.customer(), code_21(office)
    line = receipt(office, 1, who, 500_00, prepayment=True, vat_code_id=code)
    assert told(office, kept(office, line)) == [("PAY-62-off", 0, "vat_code")]
    assert company_parameters.change(office.desk, PREPAYMENT_VAT, True).value
    assert told(office, kept(office, line)) == [("PAY-62-net", 0, "vat_code")]
    back = receipt(office, 1, who, -500_00, prepayment=True, vat_code_id=code)
    assert told(office, kept(office, back, head=head)) == [("PAY-62-refund", 0, "vat_code")]
    done = posted(office, kept(office, line, head=head))
    advance = done.entries[1]
    assert booked(office, done.vouchers[0][1]) == [("PREPAY", -500_00), ("BANK", 500_00), ("VATPREP", 86_78), ("VATOUT", -86_78)]
    assert vat_told(office, pending=False) == [(413_22, 86_78)] and whole(office)
    small, large = invoice(office, who, 150_00), invoice(office, who, 1210_00)
    basket = payments.Basket(who, D)
    settled = []
    for entry in (small, large):
        assert payments.mark_entries(office.desk, basket, [payments.Wish(advance), payments.Wish(entry)]).value
        made = payments.settle_entries(office.desk, basket)
        assert made.value is not None, made.problems
        settled.append(made.value[0].voucher_id or 0)
    assert booked(office, settled[0]) == [("PREPAY", 150_00), ("AR", -150_00), ("VATOUT", 26_03), ("VATPREP", -26_03)]
    assert booked(office, settled[1]) == [("PREPAY", 350_00), ("AR", -350_00), ("VATOUT", 60_75), ("VATPREP", -60_75)]
    assert left(office, small, large, advance) == [0, 860_00, 0] and whole(office)
    first, latest = last_settled(office, small)[0], last_settled(office, large)[0]
    why = reason(office, "reversal")
    assert {p.code for p in corrections.undo_settlement(office.desk, first, D, reason_id=why).problems} == {"UND-02-latest"}
    for settlement in (latest, first):
        undone = corrections.undo_settlement(office.desk, settlement, D, reason_id=why)
        assert undone.value is not None, undone.problems
    assert left(office, small, large, advance) == [150_00, 1210_00, -500_00]
    assert sum(vat for _base, vat in vat_told(office, pending=False)) == 86_78 and whole(office)
    gone = payments.cancel(office.desk, advance, D, reason_id=why)
    assert gone.value is not None, gone.problems
    assert sum(vat for _base, vat in vat_told(office, pending=False)) == 0 and whole(office)


def due_when_paid(office: Office, who: int, net: int, vat: int, number: str) -> int:
    """An invoice of a company that owes VAT when it is paid."""
    with office.desk.writing("test.cash") as unit:
        code = unit.session.get_one(VatCode, code_21(office))
        waits = code.pending_account_id or office.accounts[AccountRole.VATPEND]
        entry = PlannedEntry(who, EntryType.INVOICE, number, D, D, net + vat, net + vat, office.profile_id,
                             office.accounts[AccountRole.AR])
        plan = entry_voucher(Heading(VoucherSource.GEN, D, D, "EUR", number), [entry],
                             [Contra(office.accounts[AccountRole.REV], AccountRole.REV, -net),
                              Contra(waits, AccountRole.VATPEND, -vat, vat_code_id=code.id)], Conversion(),
                             office.accounts[AccountRole.PENNY])
        told_vat = PlannedVat(code.id, "S", Decimal(20), who, "FR", D, net, vat, net, vat, 2, None, pending=True)
        return post(office.desk, unit, replace(plan, vat=(told_vat,))).entry_ids[0]


@pytest.mark.postgres
@pytest.mark.rule("VAT-014", "UND-02")
def test_vat_becomes_due_with_the_money_and_what_is_written_off_never_does(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    debt, other = due_when_paid(office, who, 1000_00, 200_00, "F-1"), due_when_paid(office, who, 83_33, 16_67, "F-2")
    later = D + timedelta(1)
    office = office.on(later)
    journal = kept(office, receipt(office, 1, who, 650_00, posting_date=later))
    marked(office, journal, 1, payments.Wish(debt, amount=600_00), payments.Wish(other, amount=50_00))
    paid = posted(office, journal).entries[1]
    with office.desk.reading() as session:
        rows = session.scalars(select(VatEntry).where(VatEntry.vat_date == later).order_by(VatEntry.id)).all()
        assert sorted((v.vat, v.pending) for v in rows) == [(-100_00, True), (-8_34, True), (8_34, False), (100_00, False)]
    assert whole(office)
    settlement, pair = last_settled(office, other)
    why = reason(office, "reversal")
    one = corrections.undo_settlement(office.desk, settlement, later, reason_id=why, pair_id=pair)
    assert one.value is not None, one.problems
    assert [v for _r, v in booked(office, one.value.voucher_id or 0)] == [-8_34, 8_34]
    rest = payments.write_off(office.desk, WriteOff({debt: None}, later, reason(office, "write_off")))
    assert rest.value is not None, rest.problems
    assert ("VATPEND", 100_00) in booked(office, rest.value.vouchers[0][1])
    assert left(office, debt, other) == [0, 100_00] and whole(office)
    assert sum(vat for _base, vat in vat_told(office, pending=True)) == 16_67
    done = corrections.settle(office.desk, other, paid, 50_00, later)
    assert done.value is not None and [v for _r, v in booked(office, done.value.voucher_id or 0)] == [8_34, -8_34]
    journal = kept(office, receipt(office, 1, who, 50_00, posting_date=later))
    marked(office, journal, 1, other)
    posted(office, journal)
    assert sum(vat for _base, vat in vat_told(office, pending=True)) == 0 and whole(office)


@pytest.mark.rule("PAY-62", "FTI-060")
def test_a_prepayment_with_vat_of_a_business_brings_its_invoice_and_that_of_a_person_none(dunning_local: Office) -> None:
    office, head = dunning_local, with_vat_name(dunning_local)
    who, person = office.customer(vat_number="NL123456782B90"), office.customer("Jansen", type="private")
    code = code_21(office)
    assert company_parameters.change(office.desk, PREPAYMENT_VAT, True).value
    done = posted(office, kept(office, receipt(office, 1, who, 500_00, prepayment=True, vat_code_id=code),
                               receipt(office, 2, person, 121_00, prepayment=True, vat_code_id=code), head=head))
    found = advance_paper.paper(office.desk, done.entries[1]).value
    assert found is not None
    words = " ".join(text_of(found).split())
    for part in ("Aanbetalingsfactuur", "500,00", "413,22", "21", "86,78", "De Vries", "NL123456782B90"):
        assert part in words, (part, words)
    assert [p.code for p in advance_paper.paper(office.desk, done.entries[2]).problems] == ["PAY-62-none"]
    with office.desk.reading() as session:
        rows = session.scalars(select(ArchivedDocument).where(ArchivedDocument.kind == "prepayment_invoice")).all()
    assert len(rows) == 1 and rows[0].number in words and whole(office)
    assert payments.cancel(office.desk, done.entries[1], D, reason_id=reason(office)).done
    assert "GEANNULEERD" in text_of(advance_paper.paper(office.desk, done.entries[1]).value) and whole(office)
