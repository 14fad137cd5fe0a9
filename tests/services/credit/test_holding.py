"""An order that breaks a rule goes to the hold list with every reason; nothing is posted (CRD-70, 75, 82…87)."""

from datetime import date
from decimal import Decimal

import pytest

from app.queries.listing import ListQuery
from app.queries.sales import order_listing
from app.services.credit import holds
from app.services.limits import posting as limits
from app.services.sales import orders
from tests.services.credit.bakery import Bakery


@pytest.mark.rule("CRD-82", "CRD-84", "CRD-87", "EX-H1", "CRD-83")
def test_smits_order_is_held_with_three_reasons_and_nothing_is_posted(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    result = smit.confirm(key)
    assert not result.made and result.hold_id is not None
    assert [p.code for p in result.problems] == ["CRD-82-sent", "CRD-87-days", "CRD-87-overdue", "CRD-87-used-all"]
    hold = smit.hold(key)
    assert smit.kinds(hold.id) == ["days_overdue", "overdue_amount", "credit_limit_used"]
    assert (hold.step, hold.state, hold.exposure, hold.total_limit, hold.available) == (
        "confirmation", "on_hold", 11_500_00, 10_000_00, -1_500_00)
    assert (str(hold.used), hold.overdue, hold.oldest_days, hold.amount) == ("115.0000", 3_000_00, 63, 3_500_00)
    again = smit.confirm(key)
    assert [p.code for p in again.problems] == ["CRD-83-held"] and again.hold_id is None
    assert {p.ways_out[0].target for p in (again.problems[0], result.problems[0])} == {("sales_order", key)}
    assert smit.hold(key).id == hold.id, "one active hold, a further attempt opens it"
    opened = orders.load(smit.desk, key)
    assert opened is not None and opened.hold == (hold.id, hold.number) and opened.status.value == "open"
    with smit.desk.reading() as session:
        query = ListQuery(smit.desk.company_id, scope={"view": "stopped"})
        listing = order_listing()
        (row,) = listing.rows(session, query, listing.keys(session, query))
        assert dict(zip([c.name for c in listing.columns], row, strict=False))["flag"] == "held"


@pytest.mark.rule("CRD-83", "BLK-18")
def test_an_order_on_hold_is_only_made_smaller(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    smit.confirm(key)
    document = orders.load(smit.desk, key).document  # type: ignore[union-attr]
    line = document.lines[0].id or 0
    assert orders.set_remainders(smit.desk, key, {line: Decimal(4)}).done
    assert [p.code for p in orders.set_remainders(smit.desk, key, {line: Decimal(5)}).problems] == ["CRD-83-larger"]
    assert [p.code for p in orders.reopen(smit.desk, key).problems] == ["CRD-83-larger"]


@pytest.mark.rule("P-36", "CRD-97", "BLK-18")
def test_an_order_that_is_closed_frees_another_one(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    other, key = smit.order(900_00), smit.order(800_00)
    assert smit.confirm(key).hold_id is not None
    assert orders.close(smit.desk, other).done and smit.hold(key).state == "ready_to_release"


@pytest.mark.rule("CRD-48", "P-36", "CRD-97")
def test_a_higher_limit_frees_the_order(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    key = smit.order(3_500_00)
    smit.confirm(key)
    raised = limits.change_one(smit.desk, ("customer", smit.smit), "limit", 12_777_78, ends=date(2025, 12, 31))
    assert raised.value is not None, raised.problems
    assert smit.hold(key).state == "ready_to_release"


@pytest.mark.rule("CRD-87", "EX-H1", "W-02", "CRD-101")
def test_the_panel_tells_reasons_calculation_and_what_clears_them(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    smit.confirm(key)
    panel = holds.panel(smit.desk, smit.hold(key).id)
    assert panel is not None and panel.now is not None
    days, late, used = panel.reasons
    assert (days.name, days.rule, days.measured, days.threshold) == ("Days overdue", "R1", "63\xa0days", "60\xa0days")
    assert days.calculation == "INV-501 was due on 10/01/2025." and days.clears == ("INV-501 (€3,000.00) is paid",)
    assert (late.measured, late.threshold) == ("€3,000.00 and 115.00%", "€2,500.00 and 50%")
    assert late.clears[0] == "€500.00 is received"
    assert (used.measured, used.threshold) == ("115.00%", "90%")
    assert used.clears[:2] == ("the exposure falls by €2,500.00", "the credit limit becomes €12,777.78 or more")
    assert [(s.amount, s.counted) for s in panel.now.split] == [
        (5_000_00, True), (1_200_00, True), (1_800_00, True), (3_500_00, True)]
    assert (panel.order_amount.amount, panel.days_held, panel.now.largest) == (3_500_00, 0, 2_000_00)
    (event,) = panel.history
    assert (event.kind, event.from_state, event.to_state, event.user) == ("held", None, "on_hold", "Anna")
