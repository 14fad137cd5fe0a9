"""Automation groups: on which day one is due next, and on which day its letters are posted (REM-53, JOB-004)."""

from datetime import date, timedelta

from app.core.dates import DateFormula, add_months

WEEK = timedelta(7)


def next_due(schedule: str, formula: str, start: date | None, last: date | None) -> date | None:
    """The next day; None = only by hand. `last` is the business day of the newest run, `formula` counts from it.

    Weekly and monthly days are counted from `start`, so that a late run does not move the ones after it.
    """
    if schedule == "manual" or start is None:
        return None
    if last is None or last < start:
        return start
    if schedule == "weekly":
        return start + WEEK * ((last - start) // WEEK + 1)
    if schedule == "monthly":
        months = (last.year - start.year) * 12 + last.month - start.month
        return next(day for day in (add_months(start, months + more) for more in (0, 1)) if day > last)
    found = DateFormula.parse(formula).apply(last)
    return found if found > last else None


def posting_day(choice: str, formula: str, letter_day: date, today: date) -> date | None:
    """The posting date that replaces the draft's: of the letter or today, moved by a formula; None = it stays (REM-53)."""
    if choice == "no":
        return None
    return DateFormula.parse(formula).apply(letter_day if choice == "letter" else today)
