"""Fees of payments: proposed by the set-up, changed on the line, booked to the customer or to the ledger (PAY-30…32)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.models.accounts import VatCode
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, VatEntry
from app.models.payments import PaymentFee, PaymentFeeRule
from app.rules.vat_periods import Length
from app.services import payments, vat_periods
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, whole
from tests.services.payments.test_settling import reason


def fee(office: Office, code: str, charge_to: str, vat: bool = False, **rule: object) -> None:
    with office.desk.writing("test.fee") as unit:
        session = unit.session
        vat_code = session.scalars(select(VatCode.id).where(VatCode.category == "S").order_by(VatCode.id)).first()
        row = PaymentFee(company_id=1, code=code, texts={"en": "Cheque fee"}, charge_to=charge_to, journal_kinds=["payment"],
                         vat_code_id=vat_code if vat else None)
        session.add(row)
        session.flush()
        session.add(PaymentFeeRule(company_id=1, fee_id=row.id, no=1, **rule))


@pytest.mark.rule("PAY-32", "PAY-31", "PAY-30")
def test_a_cheque_fee_is_the_customers_own_entry_and_a_bank_fee_is_taken_off_the_bank(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 1200_00)
    fee(office, "CHQ", "customer", kind="percent", percent=Decimal("1.5"), minimum=5_00, maximum=25_00)
    fee(office, "BNK", "ledger", kind="amount", amount=2_00)
    journal = kept(office, receipt(office, 1, who, 1200_00))
    marked(office, journal, 1, entry)
    assert payments.propose_fees(office.desk, journal.journal_id).value == 2
    assert [(f.code, f.amount) for f in payments.fees(office.desk, journal.journal_id)[1]] == [("CHQ", 18_00), ("BNK", 2_00)]
    assert payments.change_fee(office.desk, journal.journal_id, 1, 2, 3_00).done
    assert [p.code for p in payments.change_fee(office.desk, journal.journal_id, 1, 1, -1).problems] == ["PAY-32-amount"]
    assert [p.code for p in payments.change_fee(office.desk, journal.journal_id, 1, 9, 1).problems] == ["PAY-32-gone"]
    done = posted(office, journal)
    assert booked(office, done.vouchers[0][0]) == [
        ("AR", -1200_00), ("BANK", 1200_00), ("AR", 18_00), ("PAYFEE", -18_00), ("FEECOST", 3_00), ("BANK", -3_00)]
    with office.desk.reading() as session:
        row = session.scalars(select(CustomerLedgerEntry).where(
            CustomerLedgerEntry.entry_type == EntryType.PAYMENT_FEE)).one()
        assert (row.amount, row.customer_id) == (18_00, who)
        own = row.id
    assert left(office, entry, own) == [0, 18_00] and whole(office)


@pytest.mark.rule("PAY-32")
def test_a_fee_with_a_vat_code_posts_its_vat_and_a_removed_fee_posts_nothing(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    fee(office, "VAT", "customer", vat=True, kind="amount", amount=10_00)
    for keep_it in (True, False):
        entry = invoice(office, who, 100_00, number=f"F-{keep_it}")
        journal = kept(office, receipt(office, 1, who, 100_00, text=f"{keep_it}"))
        marked(office, journal, 1, entry)
        assert payments.propose_fees(office.desk, journal.journal_id, [1]).value == 1
        if not keep_it:
            assert payments.change_fee(office.desk, journal.journal_id, 1, 1, 0).value == 0
        done = posted(office, journal, confirmed=frozenset(
            p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
        roles = dict(booked(office, done.vouchers[0][0])[2:])
        assert roles == ({"AR": 12_10, "PAYFEE": -10_00, "VATOUT": -2_10} if keep_it else {})
    with office.desk.reading() as session:
        assert [(v.base, v.vat) for v in session.scalars(select(VatEntry))] == [(10_00, 2_10)]
    assert whole(office)


@pytest.mark.rule("PAY-43", "PAY-32")
def test_a_line_that_moves_to_a_new_draft_takes_its_fees_along_and_blank_lines_are_dropped(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    fee(office, "BNK", "ledger", kind="amount", amount=2_00)
    good, bad, blank = (receipt(office, no, customer, amount, prepayment=True) for no, customer, amount in (
        (1, who, 10_00), (2, None, 20_00), (3, None, 0)))
    journal = kept(office, good, replace(bad, customer_id=who), blank)
    assert payments.propose_fees(office.desk, journal.journal_id).value == 2
    again = kept(office, good, bad, blank, before=journal)
    done = posted(office, again, transfer_errors=True)
    assert done.moved == 1 and done.moved_to is not None
    loaded = payments.load(office.desk, done.moved_to.journal_id)
    assert loaded is not None and [line.no for line in loaded.lines] == [2]
    assert [f.amount for f in payments.fees(office.desk, done.moved_to.journal_id)[2]] == [2_00]
    kept_lines = payments.load(office.desk, journal.journal_id)
    assert kept_lines is not None and [line.no for line in kept_lines.lines] == [1] and whole(office)


@pytest.mark.rule("PAY-32", "MST-032")
def test_the_vat_of_a_fee_goes_into_the_first_period_that_is_not_filed(dunning_local: Office) -> None:
    office = dunning_local
    assert vat_periods.create(office.desk, date(2026, 1, 1), Length.MONTH).done
    month = next(h.id for h in vat_periods.held(office.desk) if h.start <= D <= h.end)
    asked = vat_periods.file(office.desk, [month], office.desk.today)
    assert asked.done or vat_periods.file(office.desk, [month], office.desk.today,
                                          confirmed=frozenset(str(p.key) for p in asked.problems)).done
    who = office.customer()
    fee(office, "VAT", "customer", vat=True, kind="amount", amount=10_00)
    journal = kept(office, receipt(office, 1, who, 100_00))
    assert payments.propose_fees(office.desk, journal.journal_id).value == 1
    posted(office, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    with office.desk.reading() as session:
        assert [v.vat_date for v in session.scalars(select(VatEntry))] == [date(2026, 3, 1)]


@pytest.mark.rule("PAY-32", "BRG-02", "BRG-04")
def test_a_fee_of_the_ledger_waits_on_the_bridge_beside_its_payment(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    fee(office, "BNK", "ledger", kind="amount", amount=2_00)
    journal = kept(office, receipt(office, 1, who, 100_00, offset=("bridge", office.accounts[AccountRole.TRANSIT])))
    assert payments.propose_fees(office.desk, journal.journal_id).value == 1
    posted(office, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    with office.desk.reading() as session:
        waits = session.scalars(select(ClearingItem)).all()
    assert sorted(i.amount for i in waits) == [-2_00, 100_00] and whole(office)
    with office.desk.reading() as session:
        payment = session.scalars(select(CustomerLedgerEntry.id)).one()
    assert payments.cancel(office.desk, payment, D, reason_id=reason(office)).done and whole(office)
    with office.desk.reading() as session:
        gone = {i.amount: session.scalar(select(func.sum(ClearingMatch.amount)).where(ClearingMatch.item_id == i.id)) for i in
                session.scalars(select(ClearingItem))}
    assert gone == {100_00: 100_00, -2_00: -2_00}
