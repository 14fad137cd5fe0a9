"""What is delivered and not invoiced at the end of a period is accrued and taken back a day later (ORD-093)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.problems import Outcome
from app.models.accounts import AccountDimensionRule, RoleAccount
from app.models.ledger import Voucher
from app.rules.sales.quantities import Step
from app.services import corrections as vouchers
from app.services.posting import Posted
from app.services.sales import accruals, corrections, steps
from app.services.sales.document import Line
from tests.services.sales.test_corrections import reason
from tests.services.sales.test_order_invoices import invoiced
from tests.services.sales.test_orders import order, post
from tests.services.sales.trade import Trade

END, NEXT = date(2026, 3, 31), date(2026, 4, 1)


@pytest.fixture
def april(dutch: Trade) -> Trade:
    """The Dutch office in April, which delivered 40 of 100 pieces at 12.00 in March."""
    key = order(dutch).ref[1]
    assert post(dutch, Step.PACKING_SLIP, key, "40")[0].made
    return dutch.on(date(2026, 4, 2))


def go(office: Trade, day: date = END) -> Outcome[list[Posted]]:
    """Post the accrual, all questions confirmed."""
    asked = accruals.post(office.desk, day)
    keys = frozenset(p.key for p in asked.problems if p.key)
    return accruals.post(office.desk, day, confirmed=keys) if asked.value is None and keys else asked


def codes(outcome: Outcome[Any]) -> list[str]:
    """The codes of what stands in the way."""
    return [p.code for p in outcome.problems]


@pytest.mark.rule("ORD-093", "PST-004", "CLS-003")
def test_forty_pieces_delivered_in_march_are_revenue_of_march(april: Trade) -> None:
    assert accruals.last_end(april.desk) == END
    proposal = accruals.propose(april.desk, END).value
    assert proposal is not None
    assert [(r.account, r.orders, r.amount) for r in proposal.rows] == [("8000", 1, 48000)]
    assert (proposal.total, proposal.back) == (48000, NEXT)
    shown = accruals.preview(april.desk, END).value
    assert shown is not None
    assert [(x.account, x.accounting_amount) for x in shown] == [
        ("1380", 48000), ("8000", -48000), ("1380", -48000), ("8000", 48000)]
    posted = go(april).value
    assert posted is not None
    assert [april.voucher(p.voucher_id or 0) for p in posted] == ["Dr 1380 480.00 | Cr 8000 480.00",
                                                                  "Cr 1380 480.00 | Dr 8000 480.00"]
    with april.desk.reading() as session:
        kept = [session.get_one(Voucher, p.voucher_id) for p in posted]
        assert [(v.source.value, v.posting_date) for v in kept] == [("GEN", END), ("GEN", NEXT)]
    april.whole()


@pytest.mark.rule("ORD-093")
def test_a_period_is_accrued_once_until_both_vouchers_are_reversed(april: Trade) -> None:
    posted = go(april).value
    assert posted is not None
    again = go(april)
    assert codes(again) == ["ORD-093-twice"]
    assert str(again.problems[0].saw["vouchers"]) == ", ".join(p.number or "" for p in posted)
    for n, (made, day) in enumerate(zip(posted, (END, NEXT), strict=True)):
        keys = frozenset(p.key for p in vouchers.preview_reversal(april.desk, made.voucher_id or 0, day).problems if p.key)
        assert vouchers.reverse(april.desk, made.voucher_id or 0, day, reason="wrong", confirmed=keys).done
        assert go(april).done is bool(n)
    april.whole()


@pytest.mark.rule("ORD-093")
@pytest.mark.parametrize(("day", "waiting"), [(date(2026, 3, 1), 0), (date(2026, 3, 2), 48000)])
def test_only_what_was_delivered_by_that_day_counts(april: Trade, day: date, waiting: int) -> None:
    outcome = accruals.propose(april.desk, day)
    assert outcome.value is not None and outcome.value.total == waiting
    assert "ORD-093-end" in codes(outcome)
    assert codes(go(april, date(2026, 2, 28)))[-1] == "ORD-093-none"


@pytest.mark.rule("ORD-093", "ORD-071")
def test_an_invoice_counts_from_its_posting_date_until_it_is_cancelled(april: Trade) -> None:
    march = april.on(date(2026, 3, 2))
    line = Line(1, product_id=march.product("P2"), text="B", quantity=Decimal(10), unit_price=Decimal(12))
    key = order(march, line).ref[1]
    post(march, Step.PACKING_SLIP, key, "10")
    made = invoiced(march, key, quantities=("10",))
    assert accruals.propose(april.desk, END).value == accruals.propose(march.desk, END).value
    found = accruals.propose(april.desk, END).value
    assert found is not None and found.total == 48000
    assert corrections.cancel(march.on(date(2026, 3, 5)).desk, made.id, reason_id=reason(march)).done
    after = accruals.propose(april.on(date(2026, 4, 2)).desk, END).value
    assert after is not None and (after.total, after.rows[0].orders) == (60000, 2)


@pytest.mark.rule("ORD-093", "ORD-051")
def test_a_cancelled_slip_leaves_nothing_from_the_day_it_is_cancelled(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    slip = post(dutch, Step.PACKING_SLIP, key, "40")[0].made[0][1][1]
    assert steps.cancel_slip(dutch.desk, slip, day=date(2026, 3, 2)).done
    assert codes(go(dutch.on(date(2026, 4, 2)))) == ["ORD-093-none"]


@pytest.mark.rule("ORD-093")
def test_discounts_lower_it_and_accounts_stand_apart(dutch: Trade) -> None:
    product = dutch.product("B", price="7.77")
    lines = (Line(1, product_id=product, text="B", quantity=Decimal(9), unit_price=Decimal("7.77"),
                  discount_percent=Decimal(10)),
             Line(2, "account", account_id=dutch.account("8200"), text="Freight", quantity=Decimal(1), unit_price=Decimal(25)))
    key = order(dutch, *lines).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "3", "1")
    found = accruals.propose(dutch.on(date(2026, 4, 2)).desk, END).value
    assert found is not None
    assert [(r.account, r.amount) for r in found.rows] == [("8000", 2098), ("8200", 2500)]


@pytest.mark.rule("ORD-093", "MST-042")
def test_nothing_is_posted_without_an_account_or_a_dimension_it_wants(april: Trade) -> None:
    april.make(AccountDimensionRule(account_id=april.account("1380"), dimension="cost_centre", rule="required"))
    assert "MST-113-required" in codes(go(april))
    april.change(RoleAccount, april.one(RoleAccount, role="ACCR"), account_id=april.account("8000"))
    with april.desk.writing("test") as uow:
        uow.session.delete(uow.session.get_one(RoleAccount, april.one(RoleAccount, role="ACCR")))
    assert "MST-042-missing" in codes(go(april))
    april.whole()
