"""A prepayment kept for an order is settled when the order is invoiced, and with nothing else before (PAY-63)."""

import pytest
from sqlalchemy import select

from app.models.audit import AuditPayload, AuditRecord
from app.models.company import CompanyBankAccount
from app.models.ledger import CustomerEntryState
from app.rules.sales.quantities import Step
from app.services import payments, prepayment_orders
from app.services.payments import Basket, Changed, Line, Wish
from tests.services.sales.test_order_invoices import invoiced, proved
from tests.services.sales.test_orders import order, pieces, post, row
from tests.services.sales.trade import DAY, Trade


def prepaid(office: Trade, who: int, amount: int) -> int:
    """A prepayment in the bank."""
    with office.desk.reading() as session:
        bank = session.scalars(select(CompanyBankAccount.id).order_by(CompanyBankAccount.id)).first() or 0
    line = Line(1, None, DAY, who, credit=amount, currency="EUR", offset=("bank", bank), prepayment=True)
    kept = payments.keep(office.desk, None, Changed([(0, line)])).value
    assert kept is not None
    done = payments.post(office.desk, kept.journal_id)
    assert done.value is not None, done.problems
    return done.value.entries[1]


def open_of(office: Trade, *entries: int) -> list[int]:
    with office.desk.reading() as session:
        return [session.get_one(CustomerEntryState, key).remaining for key in entries]


@pytest.mark.rule("PAY-61", "PAY-63", "MST-084")
def test_money_kept_for_an_order_waits_for_its_invoice(dutch: Trade) -> None:
    product = dutch.product(price="100")
    document = order(dutch, pieces(product, "1000"))
    key, who = document.ref[1], document.head.invoice_account_id
    assert who is not None
    advance, other = prepaid(dutch, who, 500_00), prepaid(dutch, who, 100_00)
    assert prepayment_orders.reserve(dutch.desk, advance, key).value == advance
    assert [p.code for p in payments.mark_entries(dutch.desk, Basket(who, DAY), [Wish(advance)]).problems] == ["PAY-63-reserved"]
    post(dutch, Step.PACKING_SLIP, key, "1000")
    posted = invoiced(dutch, key)
    with dutch.desk.reading() as session:
        debt = session.scalars(select(CustomerEntryState.entry_id).where(CustomerEntryState.remaining > 0)).one()
    assert posted.total == 1210_00 and open_of(dutch, debt, advance, other) == [710_00, 0, -100_00]
    proved(dutch)
    problems = prepayment_orders.reserve(dutch.desk, advance, key).problems
    assert {p.code for p in problems} == {"PAY-63-kind", "PAY-63-order"}


@pytest.mark.rule("PAY-63")
def test_it_is_given_free_and_the_log_names_the_order(dutch: Trade) -> None:
    product = dutch.product(price="100")
    document = order(dutch, pieces(product, "1000"))
    key, who = document.ref[1], document.head.invoice_account_id
    assert who is not None
    advance = prepaid(dutch, who, 500_00)
    stranger = order(dutch, pieces(product, "1"), customer=dutch.customer())
    assert [p.code for p in prepayment_orders.reserve(dutch.desk, advance, stranger.ref[1]).problems] == ["PAY-63-order"]
    assert prepayment_orders.reserve(dutch.desk, advance, key).value
    assert prepayment_orders.reserve(dutch.desk, advance, None).value
    with dutch.desk.reading() as session:
        told = session.scalars(select(AuditPayload.content).join(AuditRecord, AuditRecord.payload_id == AuditPayload.id).where(
            AuditRecord.action == "prepayment.release")).all()
        assert any(row(dutch, key).number in str(data) for data in told)
    assert payments.mark_entries(dutch.desk, Basket(who, DAY), [Wish(advance)]).value == 1
    assert [p.code for p in prepayment_orders.reserve(dutch.desk, advance, key).problems] == ["PAY-63-marked"]
