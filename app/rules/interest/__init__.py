"""Late-payment interest: day counts, changing rates, part payments, compounding; notes, codes, adjustments beside it (INT-)."""

from app.rules.interest.days import ONE_DAY, DayCount, GraceMode, days_between, passed_grace, position, unit, year_fraction
from app.rules.interest.debts import Course, Debt, Method, Move, Rate, Segment, Terms, start_of
from app.rules.interest.reckoning import (
    Stretch,
    base_of,
    less,
    limited,
    rates_between,
    segments,
    stretches,
    total,
)

__all__ = [
    "ONE_DAY", "Course", "DayCount", "Debt", "GraceMode", "Method", "Move", "Rate", "Segment", "Stretch", "Terms", "base_of",
    "days_between", "less", "limited", "passed_grace", "position", "rates_between", "segments", "start_of", "stretches", "total",
    "unit", "year_fraction",
]
