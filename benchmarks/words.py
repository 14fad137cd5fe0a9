"""How quickly figures are written in a region's way, against Babel doing the same."""

from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from app import i18n
from benchmarks import Measured, Size, best, promise

ROWS = 20_000


@promise("amounts written for a list", ratio=0.2, rate=200_000)
def amounts(size: Size) -> Measured:
    """Amounts of a column."""
    values = [n * 1_237 - 9_000_000 for n in range(ROWS)]
    ours = best(lambda: [i18n.amount(value, "EUR", "nl_NL") for value in values])
    bare = best(lambda: [format_decimal(Decimal(value).scaleb(-2), "#,##0.00", "nl_NL") for value in values], times=1)
    return Measured(ours, bare, ROWS)


@promise("days written for a list", ratio=0.2, rate=200_000)
def days(size: Size) -> Measured:
    """Due dates of a column."""
    values = [date(2024, 1, 1) + timedelta(days=n % 900) for n in range(ROWS)]
    ours = best(lambda: [i18n.day(value, "nl_NL") for value in values])
    bare = best(lambda: [format_date(value, "short", "nl_NL") for value in values], times=1)
    return Measured(ours, bare, ROWS)
