"""When an automation group is due next, and on which day its letters are posted (REM-53, JOB-004)."""

from datetime import date

import pytest

from app.rules.automation import next_due, posting_day

START = date(2026, 1, 31)


@pytest.mark.rule("REM-53", "JOB-004")
@pytest.mark.parametrize(("schedule", "formula", "start", "last", "due"), [
    ("manual", "", START, None, None), ("weekly", "", None, None, None), ("weekly", "", START, None, START),
    ("weekly", "", START, date(2026, 1, 1), START), ("weekly", "", START, START, date(2026, 2, 7)),
    ("weekly", "", START, date(2026, 2, 6), date(2026, 2, 7)), ("weekly", "", START, date(2026, 2, 7), date(2026, 2, 14)),
    ("monthly", "", START, START, date(2026, 2, 28)), ("monthly", "", START, date(2026, 2, 27), date(2026, 2, 28)),
    ("monthly", "", START, date(2026, 2, 28), date(2026, 3, 31)), ("monthly", "", START, date(2026, 12, 31), date(2027, 1, 31)),
    ("custom", "10D", START, START, date(2026, 2, 10)), ("custom", "CM", START, date(2026, 2, 10), date(2026, 2, 28)),
    ("custom", "", START, START, None), ("custom", "-1D", START, START, None),
])
def test_a_late_run_does_not_move_the_days_after_it(schedule: str, formula: str, start: date | None, last: date | None,
                                                    due: date | None) -> None:
    assert next_due(schedule, formula, start, last) == due


@pytest.mark.rule("REM-53")
@pytest.mark.parametrize(("choice", "formula", "day"), [
    ("no", "5D", None), ("letter", "", date(2026, 2, 1)), ("letter", "CM", date(2026, 2, 28)), ("today", "", date(2026, 2, 16)),
    ("today", "-1D", date(2026, 2, 15)),
])
def test_the_posting_date_is_kept_or_replaced_and_moved(choice: str, formula: str, day: date | None) -> None:
    assert posting_day(choice, formula, date(2026, 2, 1), date(2026, 2, 16)) == day
