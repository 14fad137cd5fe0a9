"""The provision for doubtful debts by ageing period (WOF-11, PWO-08)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.allowance import allowance, check

PERIODS = [("Not due", 750_00), ("1–30", 1200_00), ("31–60", 800_00), ("61–90", 390_00), ("over 90", 60_00)]
PERCENTS = [Decimal(p) for p in (0, 5, 20, 50, 100)]


@pytest.mark.rule("WOF-11", "PWO-08")
@pytest.mark.parametrize(("standing", "change"), [(0, 475_00), (400_00, 75_00), (500_00, -25_00)])
def test_the_example_of_the_chapter(standing: int, change: int) -> None:
    found = allowance(PERIODS, PERCENTS, standing)
    assert [s.amount for s in found.shares] == [0, 60_00, 160_00, 195_00, 60_00]
    assert (found.wanted, found.change, check(found)) == (475_00, change, ())


@pytest.mark.rule("WOF-11")
@pytest.mark.parametrize(("percents", "standing", "codes"), [
    ([Decimal("-0.01"), Decimal("100.01")], 0, ["WOF-11-percent", "WOF-11-percent"]), ([Decimal(0), Decimal(100)], 0, []),
    ([], 0, ["WOF-11-none"]), ([], 1, []), (PERCENTS, 475_00, ["WOF-11-same"])])
def test_percentages_lie_between_0_and_100_and_change_something(percents: list[Decimal], standing: int,
                                                                   codes: list[str]) -> None:
    assert [p.code for p in check(allowance(PERIODS, percents, standing))] == codes


@pytest.mark.rule("WOF-11")
@given(amounts=st.lists(st.integers(-10**9, 10**9), max_size=6), percent=st.integers(0, 100), standing=st.integers(-10**6, 10**6))
def test_a_credit_asks_for_none_and_the_change_always_leads_there(amounts: list[int], percent: int, standing: int) -> None:
    found = allowance([(str(a), a) for a in amounts], [Decimal(percent)] * 6, standing)
    assert all(0 <= s.amount <= max(s.open, 0) for s in found.shares) and found.standing + found.change == found.wanted
