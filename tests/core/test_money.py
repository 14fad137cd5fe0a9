"""Exact money: rounded once, half away from zero, and parts that add up (MST-001…004)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import money

AMOUNTS = st.integers(-10**11, 10**11)


@pytest.mark.rule("MST-002")
@pytest.mark.parametrize(("value", "wanted"), [
    ("234.5", 235), ("-234.5", -235), ("234.4999", 234), ("-234.4999", -234), ("0.5", 1), ("-0.5", -1), ("2.5", 3), ("3.5", 4)])
def test_a_half_cent_goes_away_from_zero_on_both_sides(value: str, wanted: int) -> None:
    assert money.rounded(Decimal(value)) == wanted


@pytest.mark.rule("MST-002")
@given(AMOUNTS, st.decimals(-1000, 1000, places=4))
def test_a_credit_note_with_the_same_figures_negated_gives_the_same_amounts_negated(amount: int, percent: Decimal) -> None:
    assert money.percent_of(-amount, percent) == -money.percent_of(amount, percent)
    assert money.times(-amount, percent) == -money.times(amount, percent)
    assert money.convert(-amount, percent, 2, 0) == -money.convert(amount, percent, 2, 0)


@pytest.mark.rule("MST-003")
def test_vat_over_three_equal_lines_carries_the_rounding_on() -> None:
    assert money.shares(632, [1003, 1003, 1003]) == [211, 210, 211]


@pytest.mark.rule("MST-003")
@given(AMOUNTS, st.lists(st.integers(1, 10**9), min_size=1, max_size=40))
def test_parts_add_up_and_none_is_more_than_a_cent_off(total: int, weights: list[int]) -> None:
    parts = money.shares(total, weights)
    assert sum(parts) == total
    assert all(abs(part - Decimal(total) * w / sum(weights)) <= 1 for part, w in zip(parts, weights, strict=True))
    assert money.shares(-total, weights) == [-part for part in parts]


@pytest.mark.rule("MST-001")
def test_minor_and_major_units_are_each_others_mirror_and_nothing_is_cut_off() -> None:
    assert money.minor(Decimal("19.99")) == 1999 and money.major(1999) == Decimal("19.99")
    assert money.minor(Decimal("158"), 0) == 158 and money.minor(Decimal("1.234"), 3) == 1234
    with pytest.raises(ValueError, match="more than 2 decimals"):
        money.minor(Decimal("2.345"))
