"""Periods of EU sales lists: cutting, overlapping, the running total of goods, and crossing its limit (ESL-011…013)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import add_months
from app.core.eu_sales import COUNTED, MONTHS, PeriodKind, SupplyType
from app.core.money import HUNDRED
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.eu_sales.countries import CountryRule

declare({
    "ESL-013-overlap": N_("List {number} covers {first} to {last} already. Choose another period, or cancel that list."),
    "ESL-013-kind": N_("A list of two months exists only where a limit was crossed in the second month of a quarter. "
                       "Choose another kind of period."),
})

DAY = timedelta(1)
QUARTER_MONTHS = 3
QUARTERS_BEFORE = 4
"""So many quarters before the present one must not be above the limit either."""
AMBER = Decimal(80)
"""Percent of the limit from which the running total is shown amber (ESL-011)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period of a list: its kind, first and last day."""

    kind: PeriodKind
    start: date
    end: date


def span_of(day: date, kind: PeriodKind) -> Span:
    """The period of a kind a day lies in; two months are the first two of its quarter (of its third month: the quarter)."""
    if kind is PeriodKind.TWO_MONTHS:
        start = quarter_start(day)
        if day >= add_months(start, MONTHS[kind]):
            return span_of(day, PeriodKind.QUARTER)
    else:
        months = MONTHS[kind]
        start = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Span(kind, start, add_months(start, MONTHS[kind]) - DAY)


def quarter_start(day: date) -> date:
    """The first day of the quarter a day lies in."""
    return date(day.year, (day.month - 1) // QUARTER_MONTHS * QUARTER_MONTHS + 1, 1)


@dataclass(frozen=True, slots=True)
class Live:
    """A list that counts: not cancelled, rejected or corrected."""

    number: str
    start: date
    end: date
    types: str


def overlaps(live: Iterable[Live], start: date, end: date, types: str) -> Live | None:
    """The live list that shares a day and a type with a period; None = none does (ESL-013)."""
    return next((one for one in live if one.start <= end and start <= one.end and set(one.types) & set(types)), None)


def without(live: Iterable[Live], span: Span, types: str) -> tuple[Span, ...]:
    """What is left of a period to file: all of it, or the months no live list covers where a part was filed already (ESL-013).

    So a quarter whose first month was filed by itself, as its figures stood then, goes on month by month.
    """
    there = tuple(live)
    if overlaps(there, span.start, span.end, types) is None:
        return (span,)
    months = (span_of(add_months(span.start, n), PeriodKind.MONTH) for n in range(MONTHS[span.kind]))
    return tuple(month for month in months if overlaps(there, month.start, month.end, types) is None)


def check_overlap(live: Iterable[Live], start: date, end: date, types: str) -> tuple[Problem, ...]:
    """A period that a live list covers is refused (ESL-013)."""
    there = overlaps(live, start, end, types)
    if there is None:
        return ()
    return (error("ESL-013-overlap", at="period", number=there.number, first=there.start, last=there.end),)


# ---------------------------------------------------------------- the limit

@dataclass(frozen=True, slots=True)
class Counted:
    """What counts against the limit: a day, its type, its amount in minor units; a correction does not count (ESL-043)."""

    day: date
    type: SupplyType
    amount: int
    correction: bool = False


def by_month(entries: Iterable[Counted]) -> dict[date, int]:
    """Goods and triangular supplies per month, by its first day, in minor units (ESL-011)."""
    found: dict[date, int] = {}
    for one in entries:
        if one.type in COUNTED and not one.correction:
            month = one.day.replace(day=1)
            found[month] = found.get(month, 0) + one.amount
    return found


@dataclass(frozen=True, slots=True)
class Running:
    """Where the quarter of a day stands against the limit, in minor units."""

    start: date
    total: int
    limit: int

    @property
    def percent(self) -> Decimal:
        """The total as a percentage of the limit; below zero counts as nothing."""
        return max(Decimal(0), self.total * HUNDRED / self.limit)

    @property
    def amber(self) -> bool:
        """From 80 % of the limit on, and not above it."""
        return self.percent >= AMBER and not self.crossed

    @property
    def crossed(self) -> bool:
        """Is it above the limit? Exactly at the limit is not."""
        return self.total > self.limit


def running(months: Mapping[date, int], day: date, limit: int) -> Running:
    """The running total of goods in the quarter of a day (ESL-011)."""
    start = quarter_start(day)
    return Running(start, sum(_months(months, start)), limit)


def _months(months: Mapping[date, int], start: date) -> list[int]:
    return [months.get(add_months(start, n), 0) for n in range(QUARTER_MONTHS)]


def crossed_in(months: Mapping[date, int], start: date, limit: int) -> int | None:
    """The month (1…3) of a quarter whose end finds the total above the limit for the first time; None = never."""
    total = 0
    for number, amount in enumerate(_months(months, start), 1):
        total += amount
        if total > limit:
            return number
    return None


def monthly_before(months: Mapping[date, int], start: date, limit: int) -> bool:
    """Was one of the four quarters before above the limit, so that this one is monthly from its beginning (ESL-012)?"""
    return any(sum(_months(months, add_months(start, -QUARTER_MONTHS * n))) > limit for n in range(1, QUARTERS_BEFORE + 1))


def split_on_crossing(rule: CountryRule, months: Mapping[date, int], day: date,
                      kind: PeriodKind = PeriodKind.QUARTER) -> tuple[Span, ...]:
    """The lists the quarter of a day should be filed in, as far as its figures say (ESL-012).

    A company that files monthly, a country without limit and one without splitting stay with their kind; a year is not cut.
    """
    start = quarter_start(day)
    if kind is PeriodKind.YEAR:
        return (span_of(day, kind),)
    if kind is PeriodKind.MONTH or (rule.limit is not None and monthly_before(months, start, rule.limit)):
        return _monthly(start)
    crossed = crossed_in(months, start, rule.limit) if rule.limit is not None and rule.splits else None
    if crossed == 1:
        return _monthly(start)
    if crossed == MONTHS[PeriodKind.TWO_MONTHS]:
        return (span_of(start, PeriodKind.TWO_MONTHS), span_of(add_months(start, crossed), PeriodKind.MONTH))
    return (span_of(start, PeriodKind.QUARTER),)


def _monthly(start: date) -> tuple[Span, ...]:
    return tuple(span_of(add_months(start, n), PeriodKind.MONTH) for n in range(QUARTER_MONTHS))


def kind_after(rule: CountryRule, months: Mapping[date, int], day: date, kind: PeriodKind) -> PeriodKind:
    """The kind of the quarter after that of a day: monthly after crossing, quarterly after four quarters below (ESL-012)."""
    if rule.limit is None or kind is PeriodKind.YEAR or PeriodKind.QUARTER not in rule.kinds:
        return kind
    following = add_months(quarter_start(day), QUARTER_MONTHS)
    return PeriodKind.MONTH if monthly_before(months, following, rule.limit) else PeriodKind.QUARTER


def check_kind(rule: CountryRule, months: Mapping[date, int], span: Span) -> tuple[Problem, ...]:
    """Two months are only for a quarter whose limit was crossed in its second month (ESL-012)."""
    if span.kind is not PeriodKind.TWO_MONTHS or span in split_on_crossing(rule, months, span.start):
        return ()
    return (error("ESL-013-kind", at="kind"),)
