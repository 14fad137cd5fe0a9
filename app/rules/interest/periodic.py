"""Interest codes: so much every n days or months, in dated versions, with ranges by days, months or amount (INT-17, 40…46)."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from app.core.dates import DateFormula, add_months
from app.core.money import proportion
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.interest.days import ONE_DAY, passed_grace
from app.rules.interest.debts import Debt, Rate, Segment, Terms
from app.rules.interest.reckoning import limited, one_rate, share

declare({
    "INT-40-start": N_("Create a version of interest code {code} that is valid on {day}."),
    "INT-40-currency": N_("Interest code {code} has no amounts in {currency}. Enter a row for this currency."),
    "INT-40-overlap": N_("Two versions begin on {day}. Change the date of one of them."),
    "INT-40-every": N_("Enter at least 1 for the days or months of an interval."),
    "INT-40-negative": N_("Enter a percentage or amount of zero or more."),
    "INT-40-percent": N_("Enter a percentage of at most 100."),
    "INT-40-tier": N_("Two rows of the range begin at the same value. Change one of them."),
    "INT-40-daily": N_("A yearly percentage per day has no range and no fixed amount. Choose intervals instead."),
    "INT-40-limits": N_("The maximum is below the minimum. Change one of them."),
    "INT-40-used": N_("The version of {day} was used by posted interest notes. Create a new version with a later date."),
})


class Every(StrEnum):
    """The unit of an interval (INT-40)."""

    DAY = "day"
    MONTH = "month"


class Basis(StrEnum):
    """Is an interval charged a percentage of the amount due, or a fixed amount?"""

    PERCENT = "percent"
    AMOUNT = "amount"


class Range(StrEnum):
    """What chooses the row of a range (INT-43, 44)."""

    NONE = "none"
    AMOUNT = "amount"
    DAYS = "days"
    MONTHS = "months"


class Started(StrEnum):
    """How an interval that has begun and not ended is treated (INT-42)."""

    COMPLETED_ONLY = "completed_only"
    COUNTS = "counts"
    PRO_RATA = "pro_rata"


@dataclass(frozen=True, slots=True)
class Tier:
    """A row of a range: from this value on (days, months, or minor units), this percentage or amount (minor units)."""

    start: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class CurrencyRow:
    """What a version says of one currency, minor units: amount of an interval, range, limits of a transaction, fee of a note.

    0 = no minimum or maximum.
    """

    currency: str
    amount: int | None = None
    tiers: tuple[Tier, ...] = ()
    minimum: int = 0
    maximum: int = 0
    note_fee: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """An interest code from a day on (INT-40); `yearly` = the percentage is a year's and counts by the day / 365 (INT-41)."""

    valid_from: date
    every: int = 1
    unit: Every = Every.MONTH
    basis: Basis = Basis.PERCENT
    percent: Decimal = Decimal(0)
    range: Range = Range.NONE
    tiers: tuple[Tier, ...] = ()
    currencies: Mapping[str, CurrencyRow] = field(default_factory=dict)
    yearly: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """An interest code: its versions and how started intervals and the minimum are treated."""

    name: str
    versions: tuple[Version, ...]
    started: Started = Started.COMPLETED_ONLY
    grace: DateFormula = DateFormula()
    raise_to_minimum: bool = False

    def at(self, day: date) -> Version | None:
        """The version valid on a day."""
        valid = [v for v in self.versions if v.valid_from <= day]
        return max(valid, key=lambda v: v.valid_from) if valid else None


@dataclass(frozen=True, slots=True)
class Charge:
    """The interest of one entry by a code: its segments, and the last interval that is charged with it (INT-46)."""

    segments: tuple[Segment, ...] = ()
    intervals: int = 0


def boundary(start: date, version: Version, number: int) -> date:
    """The last day of the `number`-th interval after `start`; months clip and never drift (INT-42, GEN-04)."""
    steps = version.every * number
    return add_months(start, steps) if version.unit is Every.MONTH else start + timedelta(steps)


def completed(start: date, version: Version, day: date) -> int:
    """How many whole intervals end by `day`."""
    if day <= start:
        return 0
    if version.unit is Every.DAY:
        return (day - start).days // version.every
    number = ((day.year - start.year) * 12 + day.month - start.month) // version.every
    return number if boundary(start, version, number) <= day else number - 1


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The intervals of one version: numbers `first`…`last` counted from `anchor`; `before` were counted under older ones.

    `until` = the last day of the version, or of the calculation.
    """

    version: Version
    anchor: date
    first: int
    last: int
    before: int
    until: date

    def end(self, number: int) -> date:
        """The last day of an interval."""
        return boundary(self.anchor, self.version, number)


def charge(debt: Debt, code: Code, currency: str, day: date) -> tuple[Charge, tuple[Problem, ...]]:
    """What an interest code charges for an entry up to `day`, one segment per version, rate and balance (INT-40…46).

    Every interval is rounded once, so that several notes add up to one. Amounts in minor units of `currency`.
    """
    since = debt.since or debt.start
    if day <= debt.start or not passed_grace(debt.due, code.grace, day):
        return Charge(intervals=debt.intervals), ()
    version = code.at(since + ONE_DAY)
    if version is None:
        return Charge(intervals=debt.intervals), (error("INT-40-start", code=code.name, day=since + ONE_DAY),)
    found: list[Segment] = []
    reached = debt.intervals
    for stretch in _by_version(code, since, day):
        if stretch.version.basis is Basis.AMOUNT and currency not in stretch.version.currencies:
            return Charge(intervals=debt.intervals), (error("INT-40-currency", code=code.name, currency=currency),)
        if stretch.version.yearly:
            found += _daily(debt, stretch)
        else:
            part, reached = _intervals(debt, stretch, code, currency, day, reached)
            found += part
    row = version_row(code, currency, day)
    kept = limited(found, row.minimum, row.maximum, raised=code.raise_to_minimum)
    return Charge(tuple(kept), reached if kept or not found else debt.intervals), ()


def version_row(code: Code, currency: str, day: date) -> CurrencyRow:
    """Limits and note fee of the version of a day in a currency; none where nothing is set (INT-45)."""
    version = code.at(day)
    return version.currencies.get(currency, CurrencyRow(currency)) if version else CurrencyRow(currency)


def _by_version(code: Code, since: date, day: date) -> Iterator[_Stretch]:
    """Each version with the intervals that begin while it is valid; the same kind of interval goes on counting."""
    versions = sorted((v for v in code.versions if v.valid_from <= day), key=lambda v: v.valid_from)
    begun = [v for v in versions if v.valid_from <= since + ONE_DAY]
    used = [begun[-1], *(v for v in versions if v.valid_from > since + ONE_DAY)]
    anchor, number, before = since, 0, 0
    for version, following in [*pairwise(used), (used[-1], None)]:
        until = following.valid_from - ONE_DAY if following else day
        last = max(number, _begun_by(anchor, version, until))
        yield _Stretch(version, anchor, number + 1, last, before, until)
        if following and _kind(version) == _kind(following) and not version.yearly:
            number = last
        elif following:
            before += last
            anchor, number = max(anchor, until) if version.yearly else boundary(anchor, version, last), 0


def _kind(version: Version) -> tuple[int, Every, bool]:
    """Versions of the same kind share their intervals."""
    return version.every, version.unit, version.yearly


def _begun_by(anchor: date, version: Version, day: date) -> int:
    """How many intervals have their first day by `day`; a yearly percentage has none."""
    return completed(anchor, version, day - ONE_DAY) + 1 if day > anchor and not version.yearly else 0


def _daily(debt: Debt, stretch: _Stretch) -> list[Segment]:
    """Amount due x yearly percentage / 365 x days, for the days of this version that were not charged yet (INT-41)."""
    begin = max(stretch.anchor, debt.start)
    rate = Rate(stretch.version.valid_from, stretch.version.percent)
    return [one_rate(debt.moves, begin, stretch.until, rate, Terms())] if begin < stretch.until else []


def _intervals(debt: Debt, stretch: _Stretch, code: Code, currency: str, day: date,
               reached: int) -> tuple[list[Segment], int]:
    """The intervals of one version that are due and were not charged yet, in runs of the same rate and balance (INT-42…46)."""
    whole = min(stretch.last, completed(stretch.anchor, stretch.version, day))
    counted = stretch.last if code.started is Started.COUNTS else whole
    if code.started is Started.PRO_RATA:
        return _pro_rata(debt, stretch, currency, day), max(reached, stretch.before + whole)
    first = max(stretch.first, debt.intervals - stretch.before + 1)
    if first > counted:
        return [], reached
    found = []
    turns = sorted({first, counted + 1, *(n for n in _turns(debt, stretch, currency) if first < n <= counted)})
    for begin, after in pairwise(turns):
        base = max(0, debt.balance(min(stretch.end(begin), day)))
        found += _run(debt, stretch, currency, base, begin, after - 1, day)
    return found, stretch.before + counted


def _run(debt: Debt, stretch: _Stretch, currency: str, base: int, first: int, last: int, day: date) -> list[Segment]:
    """Intervals with the same balance and rate as one segment: so many times the interest of one."""
    if not base:
        return []
    percent, each = _price(debt, stretch, currency, base, first)
    of_one = each if each is not None else share(base, percent, 1)
    begin, end, count = stretch.end(first - 1), min(stretch.end(last), day), last - first + 1
    return [Segment(begin + ONE_DAY, end, (end - begin).days, base, percent, of_one * count, product=base * count,
                    intervals=count, each=each)]


def _pro_rata(debt: Debt, stretch: _Stretch, currency: str, day: date) -> list[Segment]:
    """Whole intervals and the charged part of a started one, by its days; what earlier notes charged is left out (INT-42)."""
    found: list[Segment] = []
    number = max(stretch.first, completed(stretch.anchor, stretch.version, debt.start) + 1)
    if number <= stretch.last and stretch.end(number - 1) < debt.start:
        found += _part(debt, stretch, currency, number, day)
        number += 1
    whole = min(stretch.last, completed(stretch.anchor, stretch.version, day))
    turns = sorted({number, whole + 1, *(n for n in _turns(debt, stretch, currency) if number < n <= whole)})
    for begin, after in pairwise(turns):
        if begin <= whole:
            found += _run(debt, stretch, currency, max(0, debt.balance(stretch.end(begin))), begin, after - 1, day)
    if max(whole + 1, number) <= stretch.last:
        found += _part(debt, stretch, currency, max(whole + 1, number), day)
    return found


def _part(debt: Debt, stretch: _Stretch, currency: str, number: int, day: date) -> list[Segment]:
    """A part of one interval: its price x days charged ÷ days of the interval."""
    opened, closed = stretch.end(number - 1), stretch.end(number)
    begin, end = max(opened, debt.start), min(closed, day)
    base = max(0, debt.balance(end))
    if begin >= end or not base:
        return []
    percent, each = _price(debt, stretch, currency, base, number)
    days, length = (end - begin).days, (closed - opened).days
    amount = proportion(each, days, length) if each is not None else share(base * days, percent, length)
    return [Segment(begin + ONE_DAY, end, days, base, percent, amount, product=proportion(base, days, length), each=each)]


def _turns(debt: Debt, stretch: _Stretch, currency: str) -> Iterator[int]:
    """The intervals at which the balance or the row of the range changes."""
    for move in debt.moves:
        if move.day > stretch.anchor:
            yield completed(stretch.anchor, stretch.version, move.day - ONE_DAY) + 1
    if stretch.version.range in (Range.DAYS, Range.MONTHS):
        since = debt.since or debt.start
        for tier in _tiers(stretch.version, currency):
            begins = _before_tier(since, stretch.version.range, tier.start)
            if begins > stretch.anchor:
                yield completed(stretch.anchor, stretch.version, begins - ONE_DAY) + 2


def _before_tier(since: date, kind: Range, start: int) -> date:
    """The last day before the `start`-th day or month of being overdue."""
    steps = max(0, start - 1)
    return add_months(since, steps) if kind is Range.MONTHS else since + timedelta(steps)


def _tiers(version: Version, currency: str) -> tuple[Tier, ...]:
    row = version.currencies.get(currency)
    return tuple(sorted(row.tiers if row and row.tiers else version.tiers, key=lambda t: t.start))


def _price(debt: Debt, stretch: _Stretch, currency: str, base: int, number: int) -> tuple[Decimal, int | None]:
    """Percentage, or fixed amount, of one interval: the version's own or the row it falls in (INT-43, 44)."""
    version = stretch.version
    row = version.currencies.get(currency)
    value = version.percent if version.basis is Basis.PERCENT else Decimal(row.amount or 0 if row else 0)
    tiers = _tiers(version, currency)
    if version.range is not Range.NONE and tiers:
        value = _tier(debt, stretch, tiers, base, number)
    return (value, None) if version.basis is Basis.PERCENT else (Decimal(0), int(value))


def _tier(debt: Debt, stretch: _Stretch, tiers: Sequence[Tier], base: int, number: int) -> Decimal:
    """The row of a range: by the whole amount due, or by the first day of the interval; below the first row nothing."""
    if stretch.version.range is Range.AMOUNT:
        found = bisect_right([t.start for t in tiers], base)
    else:
        since, before = debt.since or debt.start, stretch.end(number - 1)
        found = _reached(since, stretch.version.range, tiers, before)
    return tiers[found - 1].value if found else Decimal(0)


def _reached(since: date, kind: Range, tiers: Sequence[Tier], before: date) -> int:
    """How many rows of a range by days or months begin by the day after `before`."""
    number = (before - since).days + 1
    if kind is Range.MONTHS:
        number = (before.year - since.year) * 12 + before.month - since.month
        number += 1 if add_months(since, number) <= before else 0
    return bisect_right([t.start for t in tiers], number)


def check_code(code: Code, used: frozenset[date] = frozenset(), before: Code | None = None) -> tuple[Problem, ...]:
    """Every reason why an interest code cannot be saved (INT-40); `used` = first days of versions in posted notes."""
    found: list[Problem] = []
    seen: set[date] = set()
    for row, version in enumerate(code.versions):
        if version.valid_from in seen:
            found.append(error("INT-40-overlap", at="valid_from", row=row, day=version.valid_from))
        seen.add(version.valid_from)
        found += _wrong(version, row)
    old = {v.valid_from: v for v in before.versions} if before else {}
    new = {v.valid_from: v for v in code.versions}
    found += [error("INT-40-used", at="valid_from", day=day) for day in sorted(used) if day in old and new.get(day) != old[day]]
    return tuple(found)


def _wrong(version: Version, row: int) -> Iterator[Problem]:
    """What is wrong inside one version."""
    if version.every < 1:
        yield error("INT-40-every", at="every", row=row)
    groups = [version.tiers, *(c.tiers for c in version.currencies.values())]
    values = [version.percent, *(t.value for tiers in groups for t in tiers),
              *(Decimal(c.amount or 0) for c in version.currencies.values())]
    if min(values) < 0:
        yield error("INT-40-negative", at="percent", row=row)
    if version.basis is Basis.PERCENT and max([version.percent, *(t.value for tiers in groups for t in tiers)]) > 100:
        yield error("INT-40-percent", at="percent", row=row)
    if any(len({t.start for t in tiers}) < len(tiers) for tiers in groups):
        yield error("INT-40-tier", at="tiers", row=row)
    if version.yearly and (version.range is not Range.NONE or version.basis is Basis.AMOUNT):
        yield error("INT-40-daily", at="range", row=row)
    if any(c.maximum and c.maximum < c.minimum for c in version.currencies.values()):
        yield error("INT-40-limits", at="maximum", row=row)
