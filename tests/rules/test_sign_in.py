"""How long somebody waits after wrong passwords."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.sign_in import LONGEST, Tries, after_wrong, delay_after, waits_until

NOON = datetime(2026, 3, 7, 12, tzinfo=UTC)


@pytest.mark.rule("AUD-015")
@pytest.mark.parametrize(("wrong", "minutes"), [
    (0, 0), (1, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 15), (10, 15), (500, 15)])
def test_the_fifth_wrong_one_costs_a_minute_which_doubles_to_fifteen(wrong: int, minutes: int) -> None:
    assert delay_after(wrong) == timedelta(minutes=minutes)


@pytest.mark.rule("AUD-015")
def test_the_next_one_is_heard_when_the_minute_is_over_and_not_before() -> None:
    tries = Tries()
    for _time in range(4):
        tries = after_wrong(tries, NOON)
        assert waits_until(tries, NOON) is None
    tries = after_wrong(tries, NOON)
    assert waits_until(tries, NOON + timedelta(seconds=59)) == NOON + timedelta(minutes=1)
    assert waits_until(tries, NOON + timedelta(seconds=60)) is None
    again = after_wrong(tries, NOON + timedelta(minutes=1))
    assert (again.wrong, again.until) == (6, NOON + timedelta(minutes=3))


@pytest.mark.rule("AUD-015")
def test_a_clock_that_was_set_back_keeps_nobody_out_for_long() -> None:
    tries = Tries(5, NOON + timedelta(days=400))
    assert waits_until(tries, NOON) == NOON + LONGEST


@pytest.mark.rule("AUD-015")
@given(st.integers(min_value=0, max_value=10_000))
def test_one_more_wrong_one_never_shortens_the_waiting(wrong: int) -> None:
    assert delay_after(wrong) <= delay_after(wrong + 1) <= LONGEST
