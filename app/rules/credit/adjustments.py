"""Limit adjustment journals: what a line changes, what keeps it from being posted, generated lines, reversal (CRD-40…49)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from app.core.money import HUNDRED, LARGEST, Money, convert
from app.core.problems import Problem, error, errors, warning
from app.core.words import N_, declare

declare({
    "CRD-40-both": N_("The line names a customer and a customer credit group. Keep one of them."),
    "CRD-40-neither": N_("The line names nobody. Choose a customer or a customer credit group."),
    "CRD-40-limit": N_("Enter the new credit limit."),
    "CRD-40-negative": N_("A credit limit is not below zero. Enter 0 or more."),
    "CRD-40-large": N_("That credit limit is too large. Enter {most} or less."),
    "CRD-40-to": N_("A credit limit needs a day until which it holds. Enter it."),
    "CRD-40-from": N_("A temporary limit needs its first day. Enter it."),
    "CRD-40-temporary-to": N_("A temporary limit needs its last day. Enter it."),
    "CRD-40-dates": N_("The last day {ends} comes before the first day {starts}. Enter a later one."),
    "CRD-40-past": N_("The limit would have ended on {ends} already. Post it all the same?"),
    "CRD-40-twice": N_("{name} stands in line {line} already. Keep one of the two lines."),
    "CRD-40-lines": N_("The journal has no lines. Enter at least one."),
    "CRD-41-earlier": N_("{name} has a temporary limit from {starts} to {ends}. End it on {before}, or enter other days."),
    "CRD-41-overlap": N_("{name} has a temporary limit from {starts} to {ends}. Enter other days."),
    "CRD-41-lines": N_("The days overlap those of line {line} for {name}. Enter other days."),
    "CRD-43-stale": N_("The limit of {name} is {live} by now, not {typed}. Refresh the line and look at it again."),
    "CRD-44-eligible": N_("{name} may have at most {eligible}. Enter that or less, or raise the eligible credit limit first."),
    "CRD-45-posted": N_("Journal {journal} is posted and cannot be changed. Create a reversing journal."),
    "CRD-47-lower": N_("{name}: exposure {exposure}, new limit {limit}, over by {over}; {held:order|orders} would be held. "
                       "Go on?"),
    "CRD-49-empty": N_("Enter an adjustment value."),
    "CRD-49-round": N_("What limits are rounded to is not below zero. Enter 0 for no rounding."),
    "CRD-49-to": N_("Enter the day until which the new limits hold."),
    "CRD-49-dates": N_("The last day {ends} comes before the first day {starts}. Enter a later one."),
    "CRD-49-days": N_("The dates would move by {days:day|days}. Enter at most {most}, forwards or back."),
    "P-26-number": N_("{name} has no registration number. Enter it on the customer card before a limit is set."),
    "P-26-number-from": N_("{name} has no registration number. Enter it on the customer card before a limit of {least} or more "
                           "is set."),
})

MOST_DAYS = 3660
"""Dates move by at most so many days (ten years)."""


class Kind(StrEnum):
    """What a journal changes: the limit itself, or a stretch of days beside it."""

    LIMIT = "limit"
    TEMPORARY = "temporary"


class Identification(StrEnum):
    """P-26: who needs a registration number; `minimum` from the amount of P-27 on."""

    NO = "no"
    YES = "yes"
    MINIMUM = "minimum"


class Mark(StrEnum):
    """What the program did to a generated line (CRD-44, CRD-49)."""

    CAPPED = "capped"
    NEGATIVE = "negative"


class ValueType(StrEnum):
    """How the value of *Generate* is meant (CRD-49)."""

    FIXED = "fixed"
    PERCENT = "percent"


class Rounding(StrEnum):
    """The rounding form of *Generate* (CRD-49)."""

    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


class DateMethod(StrEnum):
    """Dates of generated lines: as entered, or the current ones moved by days (CRD-49)."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class Parameters:
    """P-26 and P-27 (minor units of the accounting currency), P-30 `endless`, as they are delivered."""

    identification: Identification = Identification.NO
    identified_from: int = 0
    endless: bool = False
    currency: str = "EUR"


Target = tuple[str, int]
"""Whose limit: `("customer", id)` or `("group", id)`."""


@dataclass(frozen=True, slots=True)
class Temporary:
    """A temporary limit in force or to come; `amount` in minor units of the limit's currency, both days included."""

    temporary_id: int
    amount: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Line:
    """A line: amounts in minor units of `currency`; `current` and `current_ends` are stored when it is typed (CRD-43).

    `ends` = new to date, `starts` for temporary limits only; `replaces` = the temporary limit a line takes the place of.
    """

    customer_id: int | None = None
    group_id: int | None = None
    name: str = ""
    currency: str = "EUR"
    current: int = 0
    current_ends: date | None = None
    new: int | None = None
    starts: date | None = None
    ends: date | None = None
    marks: frozenset[Mark] = frozenset()
    replaces: int | None = None

    @property
    def target(self) -> Target | None:
        """Whose limit it is; None when the line names nobody or both."""
        if (self.customer_id is None) == (self.group_id is None):
            return None
        return ("customer", self.customer_id) if self.customer_id is not None else ("group", self.group_id or 0)

    @property
    def change(self) -> int:
        """By how much the limit changes, minor units; 0 while the new one is missing."""
        return 0 if self.new is None else self.new - self.current

    @property
    def change_percent(self) -> Decimal | None:
        """The change in per cent of the current limit; None from a limit of 0 or while the new one is missing."""
        return None if self.new is None or not self.current else HUNDRED * self.change / self.current


@dataclass(frozen=True, slots=True)
class Live:
    """How a customer or group stands now. Amounts in minor units of the limit's currency; `rate` leads to the accounting one.

    `exposure` as CRD-08 and `held` = orders that would be held under the new limit: for the warning of CRD-47.
    """

    limit: int = 0
    eligible: int | None = None
    registered: bool = True
    temporaries: tuple[Temporary, ...] = ()
    rate: Decimal = Decimal(1)
    exposure: int | None = None
    held: int = 0


@dataclass(frozen=True, slots=True)
class Posted:
    """A posted line as it is reversed: whose limit, what it was before, and the temporary limit it made (CRD-45)."""

    line: Line
    old_limit: int
    old_ends: date | None = None
    temporary_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """What *Generate* does (CRD-49): `amount` in minor units of each limit's own currency, or `percent`.

    `round_to` in minor units, 0 = no rounding; `days` for relative dates, `starts` and `ends` for absolute ones.
    """

    value_type: ValueType = ValueType.PERCENT
    amount: int | None = None
    percent: Decimal | None = None
    round_to: int = 0
    rounding: Rounding = Rounding.NEAREST
    dates: DateMethod = DateMethod.ABSOLUTE
    days: int = 0
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """Whose line is generated: the current limit and its dates (a temporary one's for temporary journals), the cap."""

    line: Line
    starts: date | None = None
    eligible: int | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A limit the program worked out, minor units, and what was done to it."""

    value: int
    marks: frozenset[Mark] = field(default=frozenset())


# ---------------------------------------------------------------- checks


def check(kind: Kind, lines: Sequence[Line], live: Mapping[Target, Live], parameters: Parameters,
          today: date) -> tuple[Problem, ...]:
    """What keeps a journal from being posted and what is asked first; `row` is the place of the line (CRD-40…47, P-26…30)."""
    found = [p for row, line in enumerate(lines) for p in _line(kind, line, live, parameters, today, row)]
    found += _twice(lines) if kind is Kind.LIMIT else _overlaps(lines, live)
    return tuple(found if lines else [error("CRD-40-lines", at="lines")])


def _line(kind: Kind, line: Line, live: Mapping[Target, Live], parameters: Parameters, today: date,
          row: int) -> Iterator[Problem]:
    target = line.target
    if target is None:
        yield error("CRD-40-both" if line.customer_id is not None else "CRD-40-neither", at="customer", row=row)
    yield from _amount(line, row)
    yield from _dates(kind, line, parameters, today, row)
    if target is not None and target in live:
        yield from _against(line, live[target], parameters, row)


def _amount(line: Line, row: int) -> Iterator[Problem]:
    if line.new is None:
        yield error("CRD-40-limit", at="new_limit", row=row)
    elif line.new < 0:
        yield error("CRD-40-negative", at="new_limit", row=row)
    elif line.new > LARGEST:
        yield error("CRD-40-large", at="new_limit", row=row, most=Money(LARGEST, line.currency))


def _dates(kind: Kind, line: Line, parameters: Parameters, today: date, row: int) -> Iterator[Problem]:
    temporary = kind is Kind.TEMPORARY
    if temporary and line.starts is None:
        yield error("CRD-40-from", at="starts", row=row)
    if line.ends is None:
        if temporary:
            yield error("CRD-40-temporary-to", at="ends", row=row)
        elif not parameters.endless:
            yield error("CRD-40-to", at="ends", row=row)
    elif temporary and line.starts is not None and line.ends < line.starts:
        yield error("CRD-40-dates", at="ends", row=row, starts=line.starts, ends=line.ends)
    elif line.ends < today:
        yield warning("CRD-40-past", key=f"CRD-40-past:{_key(line)}", at="ends", row=row, ends=line.ends)


def _against(line: Line, live: Live, parameters: Parameters, row: int) -> Iterator[Problem]:
    """What the customer or group itself says to a line: changed meanwhile, too much, not identified, exposure above."""
    if live.limit != line.current:
        yield error("CRD-43-stale", at="current_limit", row=row, name=line.name, live=Money(live.limit, line.currency),
                    typed=Money(line.current, line.currency))
    if line.new is None or line.new < 0:
        return
    if live.eligible is not None and line.new > live.eligible:
        yield error("CRD-44-eligible", at="new_limit", row=row, name=line.name, eligible=Money(live.eligible, line.currency))
    if line.customer_id is not None and not live.registered:
        yield from _identified(line, convert(line.new, live.rate), parameters, row)
    if live.exposure is not None and line.new < live.exposure and line.new < line.current:
        yield lowered(line, live.exposure, live.held, row)


def _identified(line: Line, accounting: int, parameters: Parameters, row: int) -> Iterator[Problem]:
    """A customer without a registration number; `accounting` = the new limit in the accounting currency (P-26, P-27)."""
    if parameters.identification is Identification.YES:
        yield error("P-26-number", at="new_limit", row=row, name=line.name)
    elif parameters.identification is Identification.MINIMUM and accounting >= parameters.identified_from:
        yield error("P-26-number-from", at="new_limit", row=row, name=line.name,
                    least=Money(parameters.identified_from, parameters.currency))


def lowered(line: Line, exposure: int, held: int, row: int | None = None) -> Problem:
    """The warning that a limit comes below what is used already, with its figures (CRD-47); amounts in minor units."""
    new = line.new or 0
    return warning("CRD-47-lower", key=f"CRD-47:{_key(line)}", at="new_limit", row=row, name=line.name,
                   exposure=Money(exposure, line.currency), limit=Money(new, line.currency),
                   over=Money(exposure - new, line.currency), held=held)


def _key(line: Line) -> str:
    return ":".join(str(part) for part in (*(line.target or ("", 0)), line.new, line.ends))


def _twice(lines: Sequence[Line]) -> list[Problem]:
    """A limit is changed once per journal: a second line would have another current limit."""
    first: dict[Target, int] = {}
    found = []
    for row, line in enumerate(lines):
        target = line.target
        if target is not None and first.setdefault(target, row) != row:
            found.append(error("CRD-40-twice", at="customer", row=row, name=line.name, line=first[target] + 1))
    return found


def overlap(starts: date, ends: date, other_starts: date, other_ends: date) -> bool:
    """Do two stretches of days share a day? Both ends count (CRD-41)."""
    return starts <= other_ends and other_starts <= ends


def _overlaps(lines: Sequence[Line], live: Mapping[Target, Live]) -> list[Problem]:
    found: list[Problem] = []
    for row, line in enumerate(lines):
        target, days = line.target, _days(line)
        if target is None or days is None:
            continue
        found += [_meets(line, days[0], earlier, row) for earlier in _met(line, days, live.get(target, Live()).temporaries)]
        found += [error("CRD-41-lines", at="starts", row=row, line=place + 1, name=line.name)
                  for place, other in enumerate(lines[:row])
                  if other.target == target and (others := _days(other)) is not None and overlap(*days, *others)]
    return found


def _days(line: Line) -> tuple[date, date] | None:
    """First and last day of a temporary limit; None while one is missing or they are the wrong way round."""
    if line.starts is None or line.ends is None or line.ends < line.starts:
        return None
    return line.starts, line.ends


def _met(line: Line, days: tuple[date, date], temporaries: Iterable[Temporary]) -> list[Temporary]:
    """The temporary limits whose days a line would share, without the one it replaces."""
    return [t for t in temporaries if t.temporary_id != line.replaces and overlap(*days, t.starts, t.ends)]


def _meets(line: Line, starts: date, earlier: Temporary, row: int) -> Problem:
    if ended(earlier, starts) is None:
        return error("CRD-41-overlap", at="starts", row=row, name=line.name, starts=earlier.starts, ends=earlier.ends)
    return error("CRD-41-earlier", at="starts", row=row, name=line.name, starts=earlier.starts, ends=earlier.ends,
                 before=starts - timedelta(1))


def ended(earlier: Temporary, starts: date) -> Temporary | None:
    """An earlier temporary limit that ends the day before another starts; None when it does not start before (CRD-41)."""
    return replace(earlier, ends=starts - timedelta(1)) if earlier.starts < starts else None


def endings(lines: Iterable[Line], live: Mapping[Target, Live]) -> tuple[Temporary, ...]:
    """The temporary limits as they end when the offer of CRD-41 is taken; those that cannot end earlier are not among them."""
    found: dict[int, Temporary] = {}
    for line in lines:
        target, days = line.target, _days(line)
        if target is None or days is None:
            continue
        cuts = (ended(earlier, days[0]) for earlier in _met(line, days, live.get(target, Live()).temporaries))
        for cut in (c for c in cuts if c is not None):
            found[cut.temporary_id] = min(found.get(cut.temporary_id, cut), cut, key=lambda t: t.ends)
    return tuple(found.values())


def in_force(temporaries: Iterable[Temporary], day: date) -> Temporary | None:
    """The temporary limit that counts on a day, its first and last included (CRD-40, CRD-02)."""
    return next((t for t in temporaries if t.starts <= day <= t.ends), None)


def split(lines: Sequence[Line], problems: Iterable[Problem]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Lines without and with an error: *Move faulty lines to a new journal* takes the second away (CRD-42)."""
    faulty = {p.row for p in errors(problems) if p.row is not None}
    return (tuple(line for row, line in enumerate(lines) if row not in faulty),
            tuple(line for row, line in enumerate(lines) if row in faulty))


# ---------------------------------------------------------------- reversal


def final(journal: str) -> Problem:
    """Why a posted journal cannot be changed, and what to do instead (CRD-45)."""
    return error("CRD-45-posted", journal=journal)


def reversing(kind: Kind, posted: Iterable[Posted], live: Mapping[Target, Live], today: date) -> tuple[Line, ...]:
    """Lines that propose the limits from before a posted journal; `current` is what counts now (CRD-45).

    What is left of a temporary limit gets the base limit that it had replaced; nothing is proposed for one that is over.
    """
    found = []
    for old in posted:
        target = old.line.target
        now = live.get(target, Live()) if target is not None else Live()
        line = _reversed(kind, old, now, today)
        if line is not None:
            found.append(replace(line, current=now.limit, marks=frozenset()))
    return tuple(found)


def _reversed(kind: Kind, old: Posted, now: Live, today: date) -> Line | None:
    if kind is Kind.LIMIT:
        return replace(old.line, new=old.old_limit, current_ends=old.line.ends, ends=old.old_ends)
    if old.line.starts is None or old.line.ends is None or old.line.ends < today:
        return None
    return replace(old.line, new=now.limit, starts=max(old.line.starts, today), replaces=old.temporary_id)


# ---------------------------------------------------------------- generate


def recipe_faults(kind: Kind, recipe: Recipe, parameters: Parameters) -> tuple[Problem, ...]:
    """What the dialog of *Generate* lacks, by field (CRD-49)."""
    return tuple(_recipe_faults(kind, recipe, parameters))


def _recipe_faults(kind: Kind, recipe: Recipe, parameters: Parameters) -> Iterator[Problem]:
    value = recipe.amount if recipe.value_type is ValueType.FIXED else recipe.percent
    if value is None:
        yield error("CRD-49-empty", at="value")
    if recipe.round_to < 0:
        yield error("CRD-49-round", at="round_to")
    if recipe.dates is DateMethod.RELATIVE:
        if abs(recipe.days) > MOST_DAYS:
            yield error("CRD-49-days", at="days", days=recipe.days, most=MOST_DAYS)
        return
    if recipe.ends is None and (kind is Kind.TEMPORARY or not parameters.endless):
        yield error("CRD-49-to", at="ends")
    if kind is Kind.TEMPORARY and recipe.starts is None:
        yield error("CRD-40-from", at="starts")
    if kind is Kind.TEMPORARY and recipe.starts and recipe.ends and recipe.ends < recipe.starts:
        yield error("CRD-49-dates", at="ends", starts=recipe.starts, ends=recipe.ends)


def generate(kind: Kind, bases: Iterable[Basis], recipe: Recipe) -> tuple[Line, ...]:
    """A line per customer or group with the adjusted limit, rounded, capped at the eligible one, and its dates (CRD-49)."""
    return tuple(_generated(kind, basis, recipe) for basis in bases)


def _generated(kind: Kind, basis: Basis, recipe: Recipe) -> Line:
    made = adjusted(basis.line.current, recipe, basis.eligible)
    relative = recipe.dates is DateMethod.RELATIVE
    starts = moved(basis.starts, recipe.days) if relative else recipe.starts
    ends = moved(basis.line.current_ends, recipe.days) if relative else recipe.ends
    return replace(basis.line, new=made.value, marks=made.marks, ends=ends, starts=starts if kind is Kind.TEMPORARY else None)


def adjusted(current: int, recipe: Recipe, eligible: int | None = None) -> Amount:
    """A limit (minor units) after the value of the recipe: rounded, not below zero, not above the eligible limit.

    Worked out exactly and rounded once; a half is rounded up (CRD-44, CRD-49, EX-J1, J2, J5).
    """
    if recipe.value_type is ValueType.FIXED:
        exact = Fraction(current + (recipe.amount or 0))
    else:
        exact = Fraction(current) * (100 + Fraction(recipe.percent or 0)) / 100
    if exact < 0:
        return Amount(0, frozenset({Mark.NEGATIVE}))
    return capped(rounded_to(exact, recipe.round_to, recipe.rounding), eligible)


def rounded_to(exact: Fraction, unit: int, rounding: Rounding) -> int:
    """An exact amount of minor units, not negative, as a multiple of `unit`; unit 0 rounds to the nearest minor unit only."""
    steps = exact / (unit or 1)
    below = steps.numerator // steps.denominator
    up = {Rounding.NEAREST: steps - below >= Fraction(1, 2), Rounding.UP: steps > below, Rounding.DOWN: False}
    return (below + up[rounding if unit else Rounding.NEAREST]) * (unit or 1)


def capped(value: int, eligible: int | None) -> Amount:
    """A generated limit, minor units, not above the eligible one, marked when it would have been (CRD-44)."""
    if eligible is None or value <= eligible:
        return Amount(value)
    return Amount(eligible, frozenset({Mark.CAPPED}))


def moved(day: date | None, days: int) -> date | None:
    """A current date moved by days; a date that is missing stays missing (CRD-49, EX-J3)."""
    return None if day is None else day + timedelta(days)
