"""Amounts: rounding half away from zero, carry rounding that always adds up, conversion (MST-001…003, PST-031)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import money


@pytest.mark.rule("MST-002")
@pytest.mark.parametrize(("value", "cents"), [("2.345", 235), ("-2.345", -235), ("2.344", 234), ("-2.344", -234), ("0.005", 1),
                                              ("-0.005", -1), ("0", 0)])
def test_halves_are_rounded_away_from_zero_on_both_sides(value: str, cents: int) -> None:
    assert money.rounded(Decimal(value) * 100) == cents == -money.rounded(-Decimal(value) * 100)


@pytest.mark.rule("MST-003")
def test_vat_over_three_equal_lines_carries_its_rounding() -> None:
    assert money.shares(6_32, [10_03, 10_03, 10_03]) == [2_11, 2_10, 2_11]


@pytest.mark.rule("PST-031")
def test_instalments_of_a_dollar_invoice_add_up_to_its_accounting_amount() -> None:
    whole = money.convert(1_000_00, Decimal("0.9173"))
    assert whole == 917_30 and money.shares(whole, [333_33, 333_33, 333_34]) == [305_76, 305_77, 305_77]


@pytest.mark.rule("MST-036")
@pytest.mark.parametrize(("amount", "per_hundred", "euros"), [(1_000_00, 110, 1_100_00), (20_00, 80, 16_00)])
def test_a_rate_per_hundred(amount: int, per_hundred: int, euros: int) -> None:
    assert money.convert(amount, Decimal(per_hundred) / 100) == euros


@pytest.mark.rule("MST-001")
@pytest.mark.parametrize(("amount", "decimals", "shown"), [(12_100, 2, "121.00"), (121, 0, "121"), (121_000, 3, "121.000")])
def test_amounts_are_whole_minor_units_of_their_currency(amount: int, decimals: int, shown: str) -> None:
    assert str(money.major(amount, decimals)) == shown and money.minor(Decimal(shown), decimals) == amount
    with pytest.raises(ValueError, match="decimals"):
        money.minor(Decimal(shown) + Decimal("0.0001"), decimals)


@pytest.mark.rule("MST-003", "MST-002")
@given(st.integers(-10**9, 10**9), st.lists(st.integers(1, 10**6), min_size=1, max_size=12))
def test_parts_always_add_up_and_turn_with_the_sign(total: int, weights: list[int]) -> None:
    parts = money.shares(total, weights)
    assert sum(parts) == total and money.shares(-total, weights) == [-p for p in parts]
    whole = sum(weights)
    assert all(abs(p - Decimal(total) * w / whole) < 1 for p, w in zip(parts, weights, strict=True))
