"""Card authorisations of an order: reserved for it, voided when it is paid another way (CCD-02, 03)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.models.terms import PaymentMethod
from app.models.tills import CardTransaction
from app.queries import cards as queries
from app.services.cards import registering
from app.services.cards.registering import Authorisation
from app.services.sales import orders
from tests.services.sales.test_orders import order
from tests.services.sales.trade import Trade


@pytest.mark.rule("CCD-02", "CCD-03")
def test_another_method_of_payment_voids_the_authorisations_of_an_order_after_a_question(dutch: Trade) -> None:
    desk = dutch.desk
    kept = order(dutch)
    assert kept.id is not None
    until = desk.today + timedelta(7)
    made = registering.authorise(desk, Authorisation(kept.head.invoice_account_id, "Mollie", "ch_1", "4242", 150_00, "EUR",
                                                     desk.today, until, order_id=kept.id))
    assert made.value is not None, made.problems
    with desk.reading() as session:
        assert queries.authorised(session, desk.company_id, [kept.id, -1], until) == {kept.id: 150_00}
        assert queries.authorised(session, desk.company_id, [kept.id], until + timedelta(1)) == {}
        other = session.scalars(select(PaymentMethod.id).where(PaymentMethod.id != (kept.head.payment_method_id or 0))).first()
    assert orders.save(desk, kept).value is not None
    changed = replace(kept, head=replace(kept.head, payment_method_id=other))
    asked = orders.save(desk, changed)
    assert asked.value is None and [(p.code, p.field) for p in asked.problems] == [("CCD-03-void", "payment_method_id")]
    with desk.reading() as session:
        assert session.get_one(CardTransaction, made.value).state == "authorised"
    done = orders.save(desk, changed, confirmed=frozenset(p.key for p in asked.problems if p.key))
    assert done.value is not None, done.problems
    with desk.reading() as session:
        assert session.get_one(CardTransaction, made.value).state == "voided"
        assert queries.authorised(session, desk.company_id, [kept.id], until) == {}
