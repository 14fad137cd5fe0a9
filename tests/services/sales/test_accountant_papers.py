"""The accountant's books name the order, the packing slip and the archived document of an invoice (EXP-018, 5.7)."""

import hashlib
from datetime import timedelta

import pytest

from app.models.sales import PackingSlip, SalesOrder
from app.queries.accountant_papers import Papers, invoiced
from app.rules.sales.quantities import Step
from app.services.sales import archive
from tests.services.sales.test_order_invoices import invoiced as billed
from tests.services.sales.test_orders import order, post
from tests.services.sales.trade import DAY, Trade


@pytest.mark.rule("EXP-018", "PST-044")
def test_order_and_slip_of_an_invoice_are_known_and_of_two_slips_none_is_named(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    slip = post(dutch, Step.PACKING_SLIP, key, "30")[0].made[0][1][1]
    first = billed(dutch, key, quantities=("30",))
    kept = archive.file_of(dutch.desk, first.id).value
    assert kept is not None
    for quantity in ("10", "20"):
        post(dutch, Step.PACKING_SLIP, key, quantity)
    second = billed(dutch, key, quantities=("30",))
    with dutch.desk.reading() as session:
        number, delivered = session.get_one(SalesOrder, key).number, session.get_one(PackingSlip, slip).number
        found = invoiced(session, dutch.desk.company_id, DAY, DAY)
        assert invoiced(session, dutch.desk.company_id, DAY + timedelta(1), DAY + timedelta(31)) == {}
    assert found == {first.voucher_id: Papers(number, delivered, hashlib.sha256(kept.content).hexdigest()),
                     second.voucher_id: Papers(number)}
