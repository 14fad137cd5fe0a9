"""Late-payment interest of one debt: both methods, changing rates, part payments, yearly compounding (INT-03…08, 12, 15)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.dates import add_months
from app.core.money import proportion
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.interest.days import ONE_DAY, GraceMode, days_between, passed_grace, position, unit
from app.rules.interest.debts import Course, Debt, Method, Move, Rate, Segment, Terms

declare({
    "INT-06-start": N_("Create an interest rate with a start date before {day}."),
})

NOTHING = Decimal(0)


def rates_between(rates: Sequence[Rate], start: date, end: date, *, locked: bool = False) -> list[tuple[date, date, Rate]]:
    """The interval (start, end] cut at every later rate: (from, to, rate) with `from` exclusive (INT-06, LAW-05)."""
    return Course(rates).between(start, end, locked=locked)


def segments(debt: Debt, rates: Sequence[Rate] | Course, terms: Terms, day: date) -> tuple[list[Segment], tuple[Problem, ...]]:
    """The interest of one debt up to `day`, one segment per rate, each rounded once (INT-04…06, 15).

    Negative resulting rates count as zero (GEN-02). Without a rate at the start: a problem. A result below the minimum of a
    transaction is nothing, or the minimum; above the maximum it is cut (INT-45).
    """
    begin = first_start(debt, terms)
    if day <= begin or not passed_grace(debt.due, terms.grace, day):
        return [], ()
    course = rates if isinstance(rates, Course) else Course(rates)
    if terms.method is Method.BALANCE_DUE:
        return _balance_due(debt, course, terms, begin, day)
    pieces = course.between(begin, day, locked=terms.locked)
    if not pieces:
        return [], (error("INT-06-start", day=begin + ONE_DAY),)
    if terms.locked and debt.since is not None and debt.since < begin:
        pieces = [(begin, day, course.at(debt.since + ONE_DAY) or pieces[0][2])]
    found = (_compounded(debt, pieces, terms, begin, day) if terms.compounding
             else [one_rate(debt.moves, a, b, rate, terms) for a, b, rate in pieces])
    return limited(found, terms.minimum, terms.maximum, raised=terms.raise_to_minimum), ()


def first_start(debt: Debt, terms: Terms) -> date:
    """The day after which interest runs; interest-free days push it to due + grace (INT-03)."""
    if terms.grace_mode is GraceMode.INTEREST_FREE:
        return max(debt.start, terms.grace.apply(debt.due))
    return debt.start


def _balance_due(debt: Debt, course: Course, terms: Terms, begin: date,
                 day: date) -> tuple[list[Segment], tuple[Problem, ...]]:
    """The rate of the day on what is open that day, once per note whatever the days (INT-04)."""
    rate = course.at((debt.since or begin) + ONE_DAY if terms.locked else day) or terms.own
    if rate is None:
        return [], (error("INT-06-start", day=day),)
    base, percent = debt.balance(day), max(rate.percent, NOTHING)
    segment = Segment(begin + ONE_DAY, day, (day - begin).days, base, percent, share(base, percent, 1), rate.provisional, base)
    return limited([segment], terms.minimum, terms.maximum, raised=terms.raise_to_minimum), ()


def share(weighted: int, percent: Decimal, parts: int) -> int:
    """`percent` of `weighted` / `parts`, rounded once; minor units."""
    above, below = percent.as_integer_ratio()
    return proportion(weighted, above, below * parts * 100)


def one_rate(moves: Sequence[Move], begin: date, end: date, rate: Rate, terms: Terms, extra: int = 0) -> Segment:
    """One stretch: each balance for its own days, added up and rounded once (INT-05)."""
    count = terms.day_count
    last = position(end, count)
    whole = last - position(begin, count)
    base, weighted = extra, 0
    for move in moves:
        if move.initial or move.day <= begin:
            base += move.amount
        elif move.day <= end:
            weighted += move.amount * (last - position(move.day, count))
    weighted += base * whole
    parts = unit(count, rate.period_days)
    percent = max(rate.percent, NOTHING)
    return Segment(begin + ONE_DAY, end, days_between(begin, end, count), proportion(weighted, 1, whole) if whole else base,
                   percent, share(weighted, percent, parts), rate.provisional, proportion(weighted, 1, parts), extra)


def _compounded(debt: Debt, pieces: Sequence[tuple[date, date, Rate]], terms: Terms, begin: date, day: date) -> list[Segment]:
    """Each full year's unpaid interest is added to the base of the next one (INT-15).

    Years end a year after the first interest day of all, also when earlier notes charged a part of them (INT-08, 16).
    """
    found: list[Segment] = []
    since = debt.since or begin
    year, year_start = 1, since
    while year_start < day:
        year_end = min(day, add_months(since + ONE_DAY, 12 * year) - ONE_DAY)
        carried = (sum(m.amount for m in debt.charged if m.day <= year_start)
                   + sum(s.amount for s in found))
        found += [one_rate(debt.moves, max(year_start, a), min(year_end, b), rate, terms, carried)
                  for a, b, rate in pieces if max(year_start, a) < min(year_end, b)]
        year_start, year = year_end, year + 1
    return found


def limited(found: list[Segment], minimum: int, maximum: int, *, raised: bool) -> list[Segment]:
    """Interest of one transaction inside its minimum and maximum (minor units, 0 = none): below it nothing, or raised; above
    it the last segments are cut (INT-45)."""
    sum_of = total(found)
    if minimum and 0 < sum_of < minimum:
        return [*found[:-1], replace(found[-1], amount=found[-1].amount + minimum - sum_of)] if raised else []
    if not maximum or sum_of <= maximum:
        return found
    kept, left = [], maximum
    for segment in found:
        amount = min(segment.amount, left)
        left -= amount
        if amount:
            kept.append(replace(segment, amount=amount))
    return kept


def total(found: Sequence[Segment]) -> int:
    """The interest of an entry: the sum of its rounded segments (GEN-01)."""
    return sum(s.amount for s in found)


def base_of(found: Sequence[Segment]) -> int:
    """The base shown on the line of an entry: amount x days / period, or the balance due (INT-07); minor units."""
    return sum(s.product for s in found)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which the balance stayed the same: first and last day inclusive, days, balance in minor units."""

    first: date
    last: date
    days: int
    balance: int


def stretches(debt: Debt, segment: Segment, terms: Terms) -> list[Stretch]:
    """A segment taken apart at every payment, so that its base can be checked: Σ balance x days = average x days (INT-05)."""
    begin = segment.first - ONE_DAY
    turns = sorted({m.day for m in debt.moves if begin < m.day < segment.last and not m.initial})
    cuts = [begin, *turns, segment.last]
    return [Stretch(a + ONE_DAY, b, days_between(a, b, terms.day_count), debt.balance(a) + segment.carried)
            for a, b in zip(cuts[:-1], cuts[1:], strict=True)]


def less(debt: Debt, fees: int) -> Debt:
    """A debt without the line fees inside it (minor units): payments clear the rest first, the fees bear nothing (INT-12)."""
    return replace(debt, moves=tuple(_above(debt.moves, fees))) if fees > 0 else debt


def _above(moves: Sequence[Move], floor: int) -> Iterator[Move]:
    """The moves of what a balance has above `floor`."""
    balance = seen = 0
    for move in sorted(moves, key=lambda m: (not m.initial, m.day)):
        balance += move.amount
        above = max(0, balance - floor)
        if above != seen:
            yield replace(move, amount=above - seen)
        seen = above
