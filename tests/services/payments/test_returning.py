"""A returned payment in one step: figures of the chapter, what stays as it was, the fee later, what follows (NSF, UND-09)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import CollectionsStatus, EntryType
from app.models.collecting import Activity, ActivityEntry, Promise, PromiseEntry
from app.models.collections import EntryCollection
from app.models.company import CompanyBankAccount
from app.models.ledger import CustomerEntryState
from app.models.payments import PaymentCancellation
from app.rules.payments.returns import CODES, proposed, read
from app.services import entries, journals, payments
from app.services.payments import Return, returning
from app.services.payments.returning import Follow
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, left, whole
from tests.services.payments.test_cancelling import paid
from tests.services.payments.test_settling import reason

LATER = D + timedelta(4)


@pytest.mark.rule("UND-09")
@pytest.mark.parametrize(("text", "code"), [("AM04", "AM04"), ("am04 geen saldo", "AM04"), ("/RTRN/MD06", "MD06"),
                                            ("saldo", None), ("", None)])
def test_the_code_of_the_bank_is_found_in_what_it_writes(text: str, code: str | None) -> None:
    found = read(text)
    assert (found.code if found else None) == code


@pytest.mark.rule("UND-09")
@pytest.mark.parametrize(("code", "fee", "hold", "follow"), [
    ("AM04", 15_00, False, Follow.CALL), ("MD01", 0, True, Follow.CALL), ("AC04", 15_00, True, Follow.CALL),
    ("BE05", 0, False, Follow.NOTHING), ("", 15_00, False, Follow.CALL)])
def test_each_code_proposes_fee_proposals_and_follow_up(code: str, fee: int, hold: bool, follow: Follow) -> None:
    assert proposed(CODES.get(code), 15_00) == (fee, hold, follow)


@pytest.mark.postgres
@pytest.mark.rule("NSF-01", "NSF-02", "NSF-04", "UND-09", "UND-10", "WIN-44")
def test_500_come_back_with_7_50_cost_and_15_fee_and_the_invoice_keeps_level_dates_and_status(dunning_office: Office) -> None:
    office = dunning_office
    who, why = office.customer(), reason(office, "returned_payment")
    bill = invoice(office, who, 500_00, number="F-1")
    entries.set_status(office.desk, bill, CollectionsStatus.PROMISED, promised_on=LATER)
    with office.desk.writing("test.level") as unit:
        row, state = unit.session.get_one(EntryCollection, bill), unit.session.get_one(CustomerEntryState, bill)
        row.level, row.last_letter, due = 2, D - timedelta(9), state.due_date
        made = Promise(company_id=1, customer_id=who, made_on=D, promised_on=LATER, amount=500_00, currency="EUR", state="kept",
                       paid=500_00, created_at=office.desk.clock.now(), created_by_id=1)
        unit.session.add(made)
        unit.session.flush()
        unit.session.add(PromiseEntry(promise_id=made.id, entry_id=bill, amount=500_00))
        for bank in unit.session.scalars(select(CompanyBankAccount)):
            bank.nsf_fee = 15_00
    money = paid(office, who, bill, 500_00)
    seen = returning.payment(office.desk, money)
    assert seen is not None and (seen.amount, seen.fee, seen.returns) == (500_00, 15_00, 0)
    assert [(p.document, p.amount, p.discount) for p in seen.paid] == [("F-1", 500_00, 0)]
    assert returning.payment(office.desk, bill) is None
    office = office.on(LATER)
    what = Return(7_50, 15_00, code="AM04", follow=Follow.CALL, follow_on=LATER + timedelta(1))
    done = payments.return_payment(office.desk, money, LATER, what, reason_id=why, comment="2nd time").value
    assert done is not None and done.fee_entry_id is not None and done.fee_journal_id is None
    assert [booked(office, number) for _id, number in done.vouchers] == [
        [("AR", 500_00), ("BANK", -500_00)], [("BANKFEE", 7_50), ("BANK", -7_50)], [("AR", 15_00), ("NSF", -15_00)]]
    assert left(office, bill, money, done.fee_entry_id) == [500_00, 0, 15_00] and whole(office)
    with office.desk.reading() as session:
        row, state = session.get_one(EntryCollection, bill), session.get_one(CustomerEntryState, bill)
        assert (row.level, row.last_letter, state.due_date, row.status) == (
            2, D - timedelta(9), due, CollectionsStatus.PROMISE_BROKEN)
        assert session.get_one(CustomerEntryState, done.fee_entry_id).due_date == LATER
        promise = session.scalars(select(Promise)).one()
        assert (promise.state, promise.paid, promise.judged_on) == ("broken", 0, LATER)
        kept = session.get_one(PaymentCancellation, done.cancellation_id)
        assert kept.comment == "AM04 Insufficient funds · 2nd time"
        call = session.scalars(select(Activity)).one()
        assert (call.id, call.type, call.due, call.purpose, call.origin_id) == (
            done.activity_id, "call", LATER + timedelta(1), f"Payment {seen.document} was returned: Insufficient funds", kept.id)
        assert session.scalars(select(ActivityEntry.entry_id)).all() == [bill]
        assert [returning.returned_since(session, who, LATER + timedelta(n)) for n in (0, 1)] == [1, 0]
    again = payments.return_payment(office.desk, money, LATER, what, reason_id=why)
    assert [p.code for p in again.problems] == ["UND-12-twice"]


@pytest.mark.rule("UND-09", "NSF-02")
def test_the_fee_waits_as_a_draft_when_wanted_and_a_follow_up_lies_not_before_the_return(dunning_local: Office) -> None:
    office = dunning_local
    who, why = office.customer(), reason(office, "returned_payment")
    money = paid(office, who, invoice(office, who, 500_00), 500_00)
    early = Return(0, 15_00, fee_later=True, follow=Follow.EMAIL, follow_on=D - timedelta(1))
    assert [p.code for p in payments.return_payment(office.desk, money, D, early, reason_id=why).problems] == ["NSF-02-early"]
    done = payments.return_payment(office.desk, money, D, Return(0, 15_00, fee_later=True), reason_id=why).value
    assert done is not None and done.fee_entry_id is None and done.activity_id is None and done.fee_journal_id is not None
    assert len(done.vouchers) == 1
    draft = journals.load(office.desk, done.fee_journal_id)
    assert draft is not None and [(x.entry_type, x.debit, x.credit) for x in draft.lines] == [
        (EntryType.PAYMENT_FEE, 15_00, 0), (None, 0, 15_00)] and draft.lines[0].party == ("customer", who)
    posted = journals.post(office.desk, done.fee_journal_id).value
    assert posted is not None and whole(office)
