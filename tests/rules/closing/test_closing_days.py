"""On which day a task of the close is due."""

from datetime import date

import pytest

from app.rules.closing.days import Workdays, due

SATURDAY = date(2026, 1, 31)


@pytest.mark.rule("CLS-023")
@pytest.mark.parametrize(("days", "expected"), [
    (-2, date(2026, 1, 29)), (-1, date(2026, 1, 30)), (0, SATURDAY), (1, date(2026, 2, 2)), (3, date(2026, 2, 4)),
    (5, date(2026, 2, 6)), (10, date(2026, 2, 13))])
def test_only_open_days_count_with_a_calendar(days: int, expected: date) -> None:
    assert due(SATURDAY, days, Workdays()) == expected


@pytest.mark.rule("CLS-023")
@pytest.mark.parametrize(("days", "expected"), [(-2, date(2026, 1, 29)), (1, date(2026, 2, 1)), (10, date(2026, 2, 10))])
def test_without_a_calendar_every_day_counts(days: int, expected: date) -> None:
    assert due(SATURDAY, days) == expected


@pytest.mark.rule("CLS-023")
def test_holidays_and_days_that_differ_are_passed_over() -> None:
    dutch = Workdays(base="nl")
    assert due(date(2026, 4, 2), 1, dutch) == date(2026, 4, 3)
    assert due(date(2026, 4, 3), 1, dutch) == date(2026, 4, 7)  # the Monday after Easter
    assert due(date(2026, 4, 2), 1, Workdays(base="target")) == date(2026, 4, 7)  # and Good Friday with it
    own = Workdays(differing={date(2026, 2, 2): True, date(2026, 2, 1): False})
    assert due(SATURDAY, 1, own) == date(2026, 2, 1)
    assert due(SATURDAY, 2, own) == date(2026, 2, 3)


def test_a_calendar_in_which_nobody_works_counts_every_day() -> None:
    assert due(SATURDAY, 3, Workdays("0000000")) == date(2026, 2, 3)
