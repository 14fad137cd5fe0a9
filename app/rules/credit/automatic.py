"""Automatic credit limits: which limit a customer's risk group, revenue and scoring values lead to (CRD-38)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from operator import eq, ge, gt, le, lt, ne

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.credit.adjustments import Amount, capped
from app.rules.credit.scoring import CODES, GroupType, Value, as_text

declare({
    "CRD-38-lines": N_("The automatic limit has no lines. Enter at least one."),
    "CRD-38-group": N_("The line names no scoring group. Choose one."),
    "CRD-38-value": N_("The line needs a value to compare with. Enter it."),
    "CRD-38-number": N_("“{value}” is not a number. Enter one, or compare with = or ≠."),
    "CRD-38-operator": N_("A code is not larger or smaller than another. Choose = or ≠."),
    "CRD-38-limit": N_("The line needs a credit limit. Enter 0 or more."),
    "CRD-38-revenue": N_("A revenue is not below zero. Enter 0 or more, or leave it empty."),
    "CRD-38-twice": N_("There is an automatic limit for this risk group, currency and revenue already. Change that one."),
})


class Operator(StrEnum):
    """How the value of a customer is compared with the one of a line (7.3)."""

    EQUAL = "="
    NOT_EQUAL = "≠"
    LESS = "<"
    AT_MOST = "≤"
    MORE = ">"
    AT_LEAST = "≥"


_COMPARES: Mapping[Operator, Callable[[Decimal, Decimal], bool]] = {
    Operator.EQUAL: eq, Operator.NOT_EQUAL: ne, Operator.LESS: lt, Operator.AT_MOST: le, Operator.MORE: gt,
    Operator.AT_LEAST: ge}
_TEXT = frozenset({Operator.EQUAL, Operator.NOT_EQUAL})


@dataclass(frozen=True, slots=True)
class LimitLine:
    """A line: the value of a scoring group compared with `value` leads to `limit`, minor units of the header's currency."""

    group_id: int
    operator: Operator
    value: Value
    limit: int


@dataclass(frozen=True, slots=True)
class Header:
    """The lines of a risk group in a currency; `revenue` = highest revenue they are meant for, minor units, None = any."""

    header_id: int
    risk_id: int
    currency: str
    revenue: int | None
    lines: tuple[LimitLine, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer: `limit`, `revenue` (latest, None = not known) and `eligible` in minor units of `currency`, that of the limit.

    `values` by scoring group, as they are scored.
    """

    risk_id: int | None
    currency: str
    limit: int
    revenue: int | None
    values: Mapping[int, Value]
    eligible: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """The limit a customer would get, and from which header and line (their place)."""

    header_id: int
    line: int
    amount: Amount


def header_of(candidate: Candidate, headers: Iterable[Header]) -> Header | None:
    """The header of a customer's risk group and currency with the smallest sufficient revenue; *any* comes last (CRD-38).

    Of a customer whose revenue is not known only *any* is sufficient.
    """
    fitting = [h for h in headers if h.risk_id == candidate.risk_id and h.currency == candidate.currency
               and (h.revenue is None or (candidate.revenue is not None and h.revenue >= candidate.revenue))]
    return min(fitting, key=lambda h: (h.revenue is None, h.revenue or 0), default=None)


def matches(line: LimitLine, value: Value) -> bool:
    """Does a value fulfil a line? A missing one never does; texts are only equal or not (CRD-38)."""
    if value is None or line.value is None:
        return False
    if isinstance(value, Decimal) and isinstance(line.value, Decimal):
        return _COMPARES[line.operator](value, line.value)
    same = as_text(value) == as_text(line.value)
    return line.operator in _TEXT and same is (line.operator is Operator.EQUAL)


def proposed(candidate: Candidate, headers: Iterable[Header]) -> Proposal | None:
    """The highest limit of the matching lines, capped at the eligible one; None when nothing would change (CRD-38, EX-R2)."""
    header = header_of(candidate, headers) if candidate.risk_id is not None else None
    if header is None:
        return None
    fitting = [(line.limit, -place) for place, line in enumerate(header.lines)
               if matches(line, candidate.values.get(line.group_id))]
    if not fitting:
        return None
    limit, place = max(fitting)
    amount = capped(limit, candidate.eligible)
    return Proposal(header.header_id, -place, amount) if amount.value != candidate.limit else None


def faults(header: Header, others: Sequence[Header], types: Mapping[int, GroupType]) -> tuple[Problem, ...]:
    """What keeps an automatic limit from being saved; `types` of the scoring groups, `row` = place of the line (CRD-38)."""
    found = [p for row, line in enumerate(header.lines) for p in _line(line, types, row)]
    if not header.lines:
        found.append(error("CRD-38-lines", at="lines"))
    if header.revenue is not None and header.revenue < 0:
        found.append(error("CRD-38-revenue", at="revenue"))
    kind = (header.risk_id, header.currency, header.revenue)
    if any((o.risk_id, o.currency, o.revenue) == kind for o in others if o.header_id != header.header_id):
        found.append(error("CRD-38-twice", at="revenue"))
    return tuple(found)


def _line(line: LimitLine, types: Mapping[int, GroupType], row: int) -> Iterator[Problem]:
    kind = types.get(line.group_id)
    if kind is None:
        yield error("CRD-38-group", at="group", row=row)
    if line.value is None or not str(line.value).strip():
        yield error("CRD-38-value", at="value", row=row)
    elif kind in CODES and line.operator not in _TEXT:
        yield error("CRD-38-operator", at="operator", row=row)
    elif isinstance(line.value, str) and kind not in CODES and line.operator not in _TEXT:
        yield error("CRD-38-number", at="value", row=row, value=line.value)
    if line.limit < 0:
        yield error("CRD-38-limit", at="limit", row=row)
