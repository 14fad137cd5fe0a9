"""Risk scores: what a value scores, the total and its risk group, and what a set-up means (CRD-56…59)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from app.core.facts import Saw
from app.core.problems import Problem, Weight, error, information, warning
from app.core.words import N_, declare

declare({
    "CRD-56-from": N_("A range needs a value to begin with. Enter it."),
    "CRD-56-order": N_("The range ends at {last}, before it begins at {first}. Enter a higher end, or leave it empty."),
    "CRD-56-overlap": N_("The range from {first} overlaps the one from {other}. Enter ranges that do not share a value."),
    "CRD-56-gap": N_("Values above {last} and below {first} have no line and score 0. Keep it like this?"),
    "CRD-56-below": N_("Values below {first} have no line and score 0. Keep it like this?"),
    "CRD-56-above": N_("Values above {last} have no line and score 0. Keep it like this?"),
    "CRD-56-value": N_("The line needs a value. Enter it."),
    "CRD-56-twice": N_("The value {value} stands in two lines. Keep one of them."),
    "CRD-56-type": N_("This kind of scoring group is scored by ranges. Choose “Range”."),
    "CRD-56-type-code": N_("This kind of scoring group is scored by single values. Choose “User defined”."),
    "CRD-56-lines": N_("The scoring group has no lines, so everybody scores 0. Enter at least one."),
    "CRD-59-order": N_("The risk group {code} ends at {last}, before it begins at {first}. Enter a higher end."),
    "CRD-59-overlap": N_("The risk groups {code} and {other} overlap. Enter scores that they do not share."),
    "CRD-59-gap": N_("Totals above {last} and below {first} belong to no risk group. Keep it like this?"),
    "CRD-59-high-bad": N_("A higher score means a higher risk: {first} is the best risk group, {last} the worst."),
    "CRD-59-high-good": N_("A higher score means a lower risk: {first} is the worst risk group, {last} the best."),
    "CRD-59-same": N_("Every risk group has the same indicator, so the score does not tell good customers from bad ones."),
    "CRD-59-mixed": N_("The risk does not rise or fall with the score: look at the indicators of {first} and {last}."),
    "CRD-59-nothing": N_("There are no risk groups, so no customer gets one."),
})


class GroupType(StrEnum):
    """Which value of a customer a scoring group looks at (7.1)."""

    PAYMENT_DAYS = "payment_days"
    CUSTOMER_SINCE = "customer_since"
    BUSINESS_SINCE = "business_since"
    DSO = "dso"
    AVERAGE_BALANCE = "average_balance"
    MANAGEMENT_GROUP = "management_group"
    ACCOUNT_STATUS = "account_status"
    COUNTRY = "country"
    USER_DEFINED = "user_defined"


class ScoreType(StrEnum):
    """How a value becomes a score: by the range it lies in, or by being exactly one of those listed (CRD-56)."""

    RANGE = "range"
    USER_DEFINED = "user_defined"


class Indicator(StrEnum):
    """The symbol of a risk group, always shown with its text (CRD-59)."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


GROUP_TYPE_NAMES: Mapping[GroupType, str] = {
    GroupType.PAYMENT_DAYS: N_("Average payment days"), GroupType.CUSTOMER_SINCE: N_("Customer since"),
    GroupType.BUSINESS_SINCE: N_("In business since"), GroupType.DSO: N_("Days sales outstanding (12 months)"),
    GroupType.AVERAGE_BALANCE: N_("Average balance (12 months)"), GroupType.MANAGEMENT_GROUP: N_("Credit management group"),
    GroupType.ACCOUNT_STATUS: N_("Account status"), GroupType.COUNTRY: N_("Country"),
    GroupType.USER_DEFINED: N_("User defined")}
SCORE_TYPE_NAMES: Mapping[ScoreType, str] = {ScoreType.RANGE: N_("Range"), ScoreType.USER_DEFINED: N_("User defined")}
INDICATOR_NAMES: Mapping[Indicator, str] = {
    Indicator.GREEN: N_("Low risk"), Indicator.AMBER: N_("Medium risk"), Indicator.RED: N_("High risk")}
WHOLE = frozenset({GroupType.CUSTOMER_SINCE, GroupType.BUSINESS_SINCE})
"""Their values are completed years: from 4 to 5 there is nothing between."""
CENT = Decimal("0.01")
"""The step of all other figures, which have two decimals: from 40 to 40.01 there is nothing between."""
CODES = frozenset({GroupType.MANAGEMENT_GROUP, GroupType.ACCOUNT_STATUS, GroupType.COUNTRY})
"""Their values are codes, which no range holds."""

Value = Decimal | str | None
"""What a customer has for a scoring group: years, days, an amount in whole units of currency, a code, a text, or nothing."""
NO_VALUE = N_("Score::no value")
"""How a score sheet marks what could not be scored (CRD-57)."""


@dataclass(frozen=True, slots=True)
class ScoringLine:
    """A line of a scoring group: `first` to `last` inclusive (None = no upper bound), or exactly `value`."""

    score: int
    first: Decimal | None = None
    last: Decimal | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class ScoringGroup:
    """A scoring group with its lines."""

    group_id: int
    type: GroupType
    score_type: ScoreType
    lines: tuple[ScoringLine, ...]


@dataclass(frozen=True, slots=True)
class RiskGroup:
    """A class of total scores, `first` to `last` inclusive."""

    risk_id: int
    code: str
    first: int
    last: int
    indicator: Indicator


@dataclass(frozen=True, slots=True)
class Scored:
    """What one scoring group gave: the value, the place of the line that matched (None = none) and the score."""

    group_id: int
    value: Value
    line: int | None
    score: int

    @property
    def missing(self) -> bool:
        """Is it marked *no value* on the score sheet (CRD-57)?"""
        return self.line is None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The score sheet of a customer: every scoring group, the total, and the risk group that contains it."""

    scores: tuple[Scored, ...]
    risk: RiskGroup | None

    @property
    def total(self) -> int:
        """The sum of the scores (CRD-58)."""
        return sum(s.score for s in self.scores)


def completed_years(start: date, day: date) -> int:
    """Whole years from `start` to `day`, not below 0; 29 February completes a year on 1 March (7.1)."""
    return max(0, day.year - start.year - ((day.month, day.day) < (start.month, start.day)))


def years(start: date | None, day: date) -> Decimal | None:
    """Completed years as a value to score; None when the start is not known."""
    return None if start is None else Decimal(completed_years(start, day))


def scored(group: ScoringGroup, value: Value) -> Scored:
    """The score of a value: of the line that holds it, else 0 (CRD-56, CRD-57)."""
    matches = _in_range if group.score_type is ScoreType.RANGE else _is_value
    place = next((n for n, line in enumerate(group.lines) if matches(line, value)), None)
    return Scored(group.group_id, value, place, 0 if place is None else group.lines[place].score)


def _in_range(line: ScoringLine, value: Value) -> bool:
    number = _number(value)
    return number is not None and line.first is not None and line.first <= number and (line.last is None or number <= line.last)


def _is_value(line: ScoringLine, value: Value) -> bool:
    return value is not None and line.value is not None and line.value.strip() == as_text(value)


def as_text(value: Decimal | str) -> str:
    """A value as it is typed: numbers without the zeros at their end, so that 12 and 12.00 are the same."""
    return f"{value.normalize():f}" if isinstance(value, Decimal) else value.strip()


def _number(value: Value) -> Decimal | None:
    return value if isinstance(value, Decimal) else None


def sheet(groups: Iterable[ScoringGroup], values: Mapping[int, Value], risks: Iterable[RiskGroup]) -> Sheet:
    """The score sheet of a customer; `values` by scoring group (CRD-58, EX-R1)."""
    found = tuple(scored(group, values.get(group.group_id)) for group in groups)
    return Sheet(found, risk_of(sum(s.score for s in found), risks))


def risk_of(total: int, risks: Iterable[RiskGroup]) -> RiskGroup | None:
    """The risk group whose scores contain a total; None = blank, and listed (CRD-58)."""
    return next((r for r in risks if r.first <= total <= r.last), None)


# ---------------------------------------------------------------- set-up


def faults(group: ScoringGroup) -> tuple[Problem, ...]:
    """What is wrong with a scoring group, overlaps refused and gaps asked; `row` is the place of the line (CRD-56)."""
    ranged = group.score_type is ScoreType.RANGE
    found = [*_type_faults(group), *(_range_faults(group.lines) if ranged else _value_faults(group.lines))]
    if not group.lines:
        found.append(error("CRD-56-lines", at="lines"))
    if ranged and not found:
        found += _gaps(group)
    return tuple(found)


def _type_faults(group: ScoringGroup) -> Iterator[Problem]:
    if group.type is GroupType.USER_DEFINED:
        return
    if group.type in CODES and group.score_type is ScoreType.RANGE:
        yield error("CRD-56-type-code", at="score_type")
    elif group.type not in CODES and group.score_type is ScoreType.USER_DEFINED:
        yield error("CRD-56-type", at="score_type")


def _range_faults(lines: Sequence[ScoringLine]) -> Iterator[Problem]:
    for row, line in enumerate(lines):
        if line.first is None:
            yield error("CRD-56-from", at="first", row=row)
        elif line.last is not None and line.last < line.first:
            yield error("CRD-56-order", at="last", row=row, first=line.first, last=line.last)
        else:
            yield from (error("CRD-56-overlap", at="first", row=row, first=line.first, other=other.first)
                        for other in lines[:row] if other.first is not None
                        and (other.last is None or line.first <= other.last) and (line.last is None or other.first <= line.last))


def _value_faults(lines: Sequence[ScoringLine]) -> Iterator[Problem]:
    seen: set[str] = set()
    for row, line in enumerate(lines):
        text = (line.value or "").strip()
        if not text:
            yield error("CRD-56-value", at="value", row=row)
        elif text in seen:
            yield error("CRD-56-twice", at="value", row=row, value=text)
        seen.add(text)


def _gaps(group: ScoringGroup) -> Iterator[Problem]:
    """Values no line holds: below the first line, between two, above the last."""
    ranges = sorted((line.first, line.last) for line in group.lines if line.first is not None and line.last is not None)
    ranges_open = [line.first for line in group.lines if line.first is not None and line.last is None]
    firsts = sorted([first for first, _ in ranges] + ranges_open)
    step = Decimal(1) if group.type in WHOLE else CENT
    if firsts and firsts[0] > 0:
        yield _asked("CRD-56-below", first=firsts[0])
    for (_, last), first in zip(ranges, firsts[1:], strict=False):
        if first - last > step:
            yield _asked("CRD-56-gap", last=last, first=first)
    if not ranges_open and ranges:
        yield _asked("CRD-56-above", last=ranges[-1][1])


def _asked(code: str, **saw: Saw) -> Problem:
    key = ":".join((code, *(str(v) for v in saw.values())))
    return Problem(code, saw, Weight.WARNING, "lines", key=key)


def risk_faults(risks: Sequence[RiskGroup]) -> tuple[Problem, ...]:
    """What is wrong with the classification: overlaps refused, gaps asked; `row` is the place (CRD-59)."""
    found = [error("CRD-59-order", at="last", row=row, code=r.code, first=r.first, last=r.last)
             for row, r in enumerate(risks) if r.last < r.first]
    found += [error("CRD-59-overlap", at="first", row=row, code=r.code, other=other.code)
              for row, r in enumerate(risks) for other in risks[:row] if r.first <= other.last and other.first <= r.last]
    return tuple(found or _risk_gaps(risks))


def _risk_gaps(risks: Sequence[RiskGroup]) -> list[Problem]:
    ordered = sorted(risks, key=lambda r: r.first)
    return [warning("CRD-59-gap", key=f"CRD-59-gap:{a.last}:{b.first}", at="first", last=a.last, first=b.first)
            for a, b in pairwise(ordered) if b.first > a.last + 1]


_SEVERITY: Mapping[Indicator, int] = {Indicator.GREEN: 0, Indicator.AMBER: 1, Indicator.RED: 2}


def meaning(risks: Sequence[RiskGroup]) -> Problem:
    """A plain sentence of what the classification means: is a high score good or bad (CRD-59)?"""
    ordered = sorted(risks, key=lambda r: r.first)
    if not ordered:
        return information("CRD-59-nothing")
    grades = [_SEVERITY[r.indicator] for r in ordered]
    ends: dict[str, str] = {"first": ordered[0].code, "last": ordered[-1].code}
    if grades[0] == grades[-1] and len(set(grades)) == 1:
        return information("CRD-59-same")
    directions: tuple[tuple[str, Callable[[int, int], bool]], ...] = (
        ("CRD-59-high-bad", lambda a, b: a <= b), ("CRD-59-high-good", lambda a, b: a >= b))
    code = next((c for c, fits in directions if all(fits(a, b) for a, b in pairwise(grades))), "CRD-59-mixed")
    return Problem(code, ends, Weight.INFORMATION)
