"""A rate holds from its first day until the day before the next."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dated import Dated, Stretch

RATES = Dated([(date(2026, 7, 1), Decimal("2.15")), (date(2025, 7, 1), Decimal("2.4")), (date(2026, 1, 1), Decimal("2.3"))])


@pytest.mark.parametrize(("day", "rate"), [
    (date(2025, 6, 30), None), (date(2025, 7, 1), "2.4"), (date(2025, 12, 31), "2.4"), (date(2026, 1, 1), "2.3"),
    (date(2026, 6, 30), "2.3"), (date(2026, 7, 1), "2.15"), (date(2030, 1, 1), "2.15"),
])
def test_the_value_of_a_day_on_both_sides_of_every_change(day: date, rate: str | None) -> None:
    assert RATES.on(day) == (rate and Decimal(rate))


def test_when_the_value_of_a_day_began() -> None:
    assert RATES.since(date(2026, 3, 1)) == date(2026, 1, 1) and RATES.since(date(2025, 1, 1)) is None


def test_a_period_over_a_change_falls_into_stretches() -> None:
    assert list(RATES.stretches(date(2025, 12, 30), date(2026, 1, 2))) == [
        Stretch(date(2025, 12, 30), date(2025, 12, 31), Decimal("2.4")),
        Stretch(date(2026, 1, 1), date(2026, 1, 2), Decimal("2.3"))]
    first = date(2025, 7, 1)
    assert list(RATES.stretches(date(2025, 6, 29), first)) == [Stretch(first, first, Decimal("2.4"))]
    assert list(RATES.stretches(date(2025, 6, 1), date(2025, 6, 30))) == []


def test_the_later_of_two_values_of_one_day_wins() -> None:
    assert Dated([(date(2026, 1, 1), "a"), (date(2026, 1, 1), "b")]).on(date(2026, 1, 1)) == "b"


@given(st.lists(st.tuples(st.dates(date(2024, 1, 1), date(2027, 1, 1)), st.integers()), max_size=6),
       st.dates(date(2024, 1, 1), date(2026, 1, 1)), st.integers(0, 400))
def test_the_stretches_say_of_each_day_what_that_day_says(values: list[tuple[date, int]], first: date, days: int) -> None:
    dated, last = Dated(values), first + timedelta(days)
    told = {s.first + timedelta(n): s.value for s in dated.stretches(first, last) for n in range(s.days)}
    asked = {first + timedelta(n): dated.on(first + timedelta(n)) for n in range(days + 1)}
    assert told == {day: value for day, value in asked.items() if value is not None}
