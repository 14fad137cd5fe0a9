"""An order that breaks a rule goes to the hold list with every reason; nothing is posted (CRD-70, 75, 82…87)."""

import pytest

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
    assert smit.hold(key).id == hold.id, "one active hold, a further attempt opens it"
