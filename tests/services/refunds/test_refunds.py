"""Refunds in the books: drafted, approved, posted, paid, returned and cancelled, every proof holding (REF-01…08)."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, EntryType
from app.models.company import User
from app.models.customers import CustomerBankAccount
from app.models.ledger import SettlementPair
from app.models.payments import Refund
from app.models.settlement_marks import SettlementMark
from app.services import company_parameters, corrections, payments, refunds
from app.services.payments import Basket
from app.services.refunds import Terms, Wish
from app.settings import PREPAYMENT_VAT, REFUND_MINIMUM
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, posted, receipt, whole, written
from tests.services.payments.test_prepayment_vat import code_21, vat_told, with_vat_name
from tests.services.payments.test_settling import reason
from tests.services.test_journal import block, rate

IBAN, OTHER = "NL91ABNA0417164300", "DE89370400440532013000"


def credits(office: Office, iban: str | None = IBAN) -> tuple[int, int, int]:
    """A customer with an overpayment of 37.50 and a credit note of 100.00, known by an account."""
    who = office.customer()
    if iban:
        with office.desk.writing("test.iban") as unit:
            unit.session.add(CustomerBankAccount(company_id=1, customer_id=who, iban=iban, holder="De Vries"))
    return (who, invoice(office, who, -37_50, kind=EntryType.PAYMENT, number="P-1", day=D - timedelta(3)),
            invoice(office, who, -100_00, kind=EntryType.CREDIT_NOTE, number="C-1", day=D - timedelta(2)))


def state(office: Office, refund_id: int) -> Refund:
    with office.desk.reading() as session:
        row = session.get_one(Refund, refund_id)
        session.expunge(row)
        return row


def codes(outcome: Any) -> list[str]:
    assert outcome.value is None
    return [p.code for p in outcome.problems]


@pytest.mark.postgres
@pytest.mark.rule("REF-01", "REF-02", "REF-04", "REF-05", "REF-08", "SET-06")
def test_the_example_of_the_chapter_from_proposal_to_paid(dunning_office: Office) -> None:
    office, desk = dunning_office, dunning_office.desk
    assert company_parameters.change(desk, REFUND_MINIMUM, 25_00).done
    who, over, note = credits(office)
    before = written(office)
    found = refunds.find(desk, Wish())
    assert [p.amount for p in found.planned] == [137_50] and found.named.ibans == {who: IBAN} and written(office) == before
    [draft] = refunds.make(desk, Wish()).value or ()
    assert codes(refunds.make(desk, Wish())) == ["REF-01-none"]
    assert [p.code for p in payments.mark_entries(desk, Basket(who, D), [payments.Wish(note)]).problems] == ["SET-06-held"]
    row = state(office, draft)
    assert (row.amount, row.iban, row.holder, row.remittance) == (137_50, IBAN, "De Vries", "Terugbetaling P-1, C-1")
    seen = refunds.preview(desk, [draft], D).value
    assert seen is not None and [[x.accounting_amount for x in v.lines] for v in seen] == [[137_50, -137_50]]
    assert written(office) == before and whole(office)
    [number] = refunds.post(desk, [draft], D).value or ()
    assert booked(office, number) == [("AR", 137_50), ("REFUND", -137_50)] and left(office, over, note) == [0, 0]
    assert (state(office, draft).state, state(office, draft).number) == ("posted", number) and whole(office)
    assert codes(refunds.pay(desk, [draft], D - timedelta(1))) == ["REF-04-early"]
    [paid] = refunds.pay(desk, [draft], D).value or ()
    assert booked(office, paid) == [("REFUND", 137_50), ("BANK", -137_50)] and state(office, draft).state == "paid"
    assert codes(refunds.pay(desk, [draft], D)) == ["REF-04-state"] and whole(office)


@pytest.mark.postgres
@pytest.mark.rule("REF-07", "UND-13", "UND-03")
def test_a_returned_refund_waits_again_and_cancelled_it_opens_its_credits(dunning_office: Office) -> None:
    office, desk, why = dunning_office, dunning_office.desk, reason(dunning_office)
    _who, over, note = credits(office)
    [draft] = refunds.make(desk, Wish()).value or ()
    refunds.post(desk, [draft], D)
    assert codes(refunds.returned(desk, draft, D, "closed")) == ["REF-07-state"]
    refunds.pay(desk, [draft], D)
    assert codes(refunds.cancel(desk, draft, D, reason_id=why)) == ["REF-07-paid"]
    assert codes(refunds.returned(desk, draft, D, " ")) == ["REF-07-reason"]
    back = refunds.returned(desk, draft, D, "Account closed").value
    assert back is not None and booked(office, back) == [("REFUND", -137_50), ("BANK", 137_50)]
    row = state(office, draft)
    assert (row.state, row.returned) == ("returned", "Account closed") and whole(office)
    assert refunds.pay(desk, [draft], D).done and refunds.returned(desk, draft, D, "Again").done and whole(office)
    with desk.reading() as session:
        settled = session.scalars(select(SettlementPair.settlement_id).where(SettlementPair.credit_entry_id == note)).first()
    assert codes(corrections.undo_settlement(desk, settled or 0, D, reason_id=why)) == ["UND-13-refund"]
    assert codes(payments.cancel(desk, over, D, reason_id=why)) == ["UND-13-first"]
    assert codes(refunds.cancel(desk, draft, D)) == ["PST-014-reason"]
    done = refunds.cancel(desk, draft, D, reason_id=why)
    assert done.value is not None and left(office, over, note) == [-37_50, -100_00] and state(office, draft).state == "cancelled"
    assert whole(office) and codes(refunds.cancel(desk, draft, D, reason_id=why)) == ["REF-gone"]
    assert refunds.make(desk, Wish()).value is not None


@pytest.mark.rule("REF-02")
def test_debits_are_paid_first_oldest_first_and_the_rest_is_given_back(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, over, note = credits(office)
    bills = [invoice(office, who, 20_00, D + timedelta(n), number=f"F-{n}", tiers=[(D, 1_00)], day=D - timedelta(1))
             for n in (1, 2)]
    assert refunds.find(desk, Wish()).planned == ()
    [draft] = refunds.make(desk, Wish(with_debits=True)).value or ()
    [number] = refunds.post(desk, [draft], D).value or ()
    assert booked(office, number) == [("AR", 97_50), ("REFUND", -97_50)]
    assert left(office, over, note, *bills) == [0, 0, 0, 0] and whole(office)


@pytest.mark.rule("REF-03", "REF-06", "BLK-M37")
def test_without_an_account_or_with_a_new_one_nothing_is_posted_until_somebody_else_approves(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, _over, note = credits(office, iban=None)
    [draft] = refunds.make(desk, Wish()).value or ()
    assert codes(refunds.post(desk, [draft], D)) == ["REF-03-iban"]
    assert codes(refunds.change(desk, draft, Terms("NL00ABNA0417164300"))) == ["REF-03-wrong"]
    assert refunds.change(desk, draft, Terms("de89 3704 0044 0532 0130 00", "De Vries")).done
    assert codes(refunds.post(desk, [draft], D)) == ["REF-06-new"]
    with desk.writing("test.user") as unit:
        unit.session.add(User(login="second", display_name="Second", language="nl", region="nl_NL"))
    assert codes(refunds.approve(desk, draft)) == ["REF-06-self"]
    with desk.writing("test.maker") as unit:
        second = unit.session.scalars(select(User.id).where(User.login == "second")).one()
        unit.session.get_one(Refund, draft).created_by_id = second
    assert refunds.approve(desk, draft).done
    assert refunds.change(desk, draft, Terms(IBAN)).done and codes(refunds.post(desk, [draft], D)) == ["REF-06-new"]
    with desk.writing("test.maker") as unit:
        unit.session.get_one(Refund, draft).created_by_id = second
    assert refunds.approve(desk, draft).done
    block(office, who, Blocked.ALL)
    assert "BM-2" in codes(refunds.post(desk, [draft], D))
    block(office, who, Blocked.BLANK)
    assert refunds.post(desk, [draft], D).done and left(office, note) == [0] and whole(office)


@pytest.mark.rule("SET-07", "REF-09")
def test_a_single_credit_is_given_back_and_a_discarded_draft_frees_it(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    _who, over, note = credits(office)
    [draft] = refunds.make(desk, Wish(entries=(note,))).value or ()
    assert state(office, draft).amount == 100_00
    assert refunds.cancel(desk, draft, D).done and codes(refunds.change(desk, draft, Terms())) == ["REF-gone"]
    with desk.reading() as session:
        assert session.scalars(select(SettlementMark)).all() == []
    assert refunds.find(desk, Wish()).planned[0].amount == 137_50 and left(office, over) == [-37_50] and whole(office)


@pytest.mark.rule("REF-04", "CUR-01", "REF-07")
def test_a_refund_in_another_currency_books_the_exchange_results_of_both_days(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    who, later = office.customer(), D + timedelta(5)
    with desk.writing("test.iban") as unit:
        unit.session.add(CustomerBankAccount(company_id=1, customer_id=who, iban=IBAN))
    credit = invoice(office, who, -100_00, kind=EntryType.PAYMENT, number="P-1", day=D, currency="USD", rate=Decimal("0.90"))
    rate(office, "USD", "0.95", D + timedelta(1))
    rate(office, "USD", "0.80", later)
    [draft] = refunds.make(desk, Wish()).value or ()
    [number] = refunds.post(office.on(D + timedelta(1)).desk, [draft], D + timedelta(1)).value or ()
    assert booked(office, number) == [("AR", 95_00), ("REFUND", -95_00)] and left(office, credit) == [0] and whole(office)
    bank = refunds.banks(desk)[0][0]
    [paid] = refunds.pay(office.on(later).desk, [draft], later, bank).value or ()
    assert booked(office, paid) == [("REFUND", 95_00), ("BANK", -80_00), ("FXGAIN", -15_00)] and whole(office)
    back = refunds.returned(office.on(later).desk, draft, later, "Closed").value
    assert back is not None and booked(office, back) == [("REFUND", -95_00), ("BANK", 80_00), ("FXLOSS", 15_00)]
    assert whole(office)


@pytest.mark.rule("PAY-62", "REF-04", "REF-07")
def test_a_prepayment_given_back_takes_its_vat_along_and_back_again(dunning_local: Office) -> None:
    office, desk = dunning_local, dunning_local.desk
    head, who = with_vat_name(office), office.customer()
    assert company_parameters.change(desk, PREPAYMENT_VAT, True).done
    line = receipt(office, 1, who, 500_00, prepayment=True, vat_code_id=code_21(office))
    advance = posted(office, kept(office, line, head=head)).entries[1]
    with desk.writing("test.iban") as unit:
        unit.session.add(CustomerBankAccount(company_id=1, customer_id=who, iban=IBAN))
    [draft] = refunds.make(desk, Wish()).value or ()
    assert refunds.post(desk, [draft], D).done and left(office, advance) == [0] and whole(office)
    assert vat_told(office, pending=False) == [(413_22, 86_78), (-413_22, -86_78)]
    assert refunds.cancel(desk, draft, D, reason_id=reason(office)).done and left(office, advance) == [-500_00]
    assert vat_told(office, pending=False)[-1] == (413_22, 86_78) and whole(office)
