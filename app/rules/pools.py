"""Saved filters of customers: criteria joined with and, or, not over declared fields, evaluated when used (COL-01, COL-04)."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import chain, product
from typing import Any

from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together, Typing, Value, parse_filter
from app.core.problems import Problem, error
from app.core.search import folded, sort_key
from app.core.words import N_, declare

declare({
    "COL-01-field": N_("“{field}” is not a field of customers. Choose another one."),
    "COL-01-empty": N_("Enter at least one criterion in each group."),
    "COL-01-deep": N_("Groups lie in each other more than {most} times. Take one out."),
})

MOST_DEEP = 5


class Join(StrEnum):
    """How the parts of a group belong together; *not* = none of them holds (COL-01)."""

    AND = "and"
    OR = "or"
    NOT = "not"


FIELDS: Mapping[str, str] = {
    "group": "text", "country": "text", "language": "text", "agent": "text", "payment_terms": "text", "currency": "text",
    "risk_group": "text", "blocked": "text", "status": "text", "tag": "text", "email": "text", "text": "text",
    "overdue": "amount", "balance": "amount", "oldest_days": "int", "credit_used": "percent", "no_contact_days": "int",
    "promised_on": "date",
}
"""The fields and how their values are typed; amounts in minor units of the company currency (COL-01, COL-04)."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A field and the filter typed for it, in the grammar of lists (L10N-041)."""

    field: str
    typed: str


@dataclass(frozen=True, slots=True)
class Group:
    """Criteria and groups joined (COL-01)."""

    join: Join
    parts: tuple["Criterion | Group", ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A criterion that was read."""

    field: str
    filter: Filter


@dataclass(frozen=True, slots=True)
class ParsedGroup:
    """A group that was read."""

    join: Join
    parts: tuple["Parsed | ParsedGroup", ...]


Facts = Mapping[str, Value | None | frozenset[str]]
"""A customer by field: a value, nothing, or several texts (tags, statuses of her entries, the texts searched)."""


def from_json(stored: Mapping[str, Any]) -> Criterion | Group:
    """Criteria as stored: `{"field", "is"}` or `{"and" | "or" | "not": […]}`."""
    for join in Join:
        if join in stored:
            return Group(join, tuple(from_json(part) for part in stored[join]))
    return Criterion(stored["field"], stored["is"])


def to_json(criteria: Criterion | Group) -> dict[str, Any]:
    """The reverse of `from_json`."""
    if isinstance(criteria, Criterion):
        return {"field": criteria.field, "is": criteria.typed}
    return {str(criteria.join): [to_json(part) for part in criteria.parts]}


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion as a line of a form: rows of one group hold together, one group is enough; `negated` = it must not hold."""

    group: int
    criterion: Criterion
    negated: bool = False


def rows(criteria: Criterion | Group) -> tuple[Row, ...]:
    """Any criteria as rows in groups that mean the same."""
    return tuple(Row(number, criterion, negated) for number, together in enumerate(_alternatives(criteria, False), 1)
                 for criterion, negated in together)


def from_rows(given: Iterable[Row]) -> Criterion | Group:
    """The criteria of rows, groups in the order of their numbers."""
    groups: dict[int, list[Criterion | Group]] = {}
    for row in given:
        groups.setdefault(row.group, []).append(Group(Join.NOT, (row.criterion,)) if row.negated else row.criterion)
    made = [Group(Join.AND, tuple(groups[number])) for number in sorted(groups)]
    return made[0] if len(made) == 1 else Group(Join.OR, tuple(made))


_Literal = tuple[Criterion, bool]


def _alternatives(criteria: Criterion | Group, negated: bool) -> list[list[_Literal]]:
    """What of several lists of criteria must hold, each with whether it is turned round."""
    if isinstance(criteria, Criterion):
        return [[(criteria, negated)]]
    within = negated != (criteria.join is Join.NOT)
    parts = [_alternatives(part, within) for part in criteria.parts]
    if negated != (criteria.join is Join.OR):
        return [each for part in parts for each in part]
    return [list(chain.from_iterable(chosen)) for chosen in product(*parts)]


def read(criteria: Criterion | Group, how: Typing) -> tuple[Parsed | ParsedGroup | None, tuple[Problem, ...]]:
    """Criteria ready for use, or everything that is wrong with them; relative days count from `how.today` (COL-01)."""
    found: list[Problem] = []
    made = _read(criteria, how, found, 1)
    return (None if found else made), tuple(found)


def _read(criteria: Criterion | Group, how: Typing, found: list[Problem], depth: int) -> Parsed | ParsedGroup | None:
    if isinstance(criteria, Criterion):
        return _criterion(criteria, how, found)
    if not criteria.parts:
        found.append(error("COL-01-empty", at="criteria"))
    if depth > MOST_DEEP:
        found.append(error("COL-01-deep", at="criteria", most=MOST_DEEP))
        return None
    parts = [_read(part, how, found, depth + 1) for part in criteria.parts]
    return ParsedGroup(criteria.join, tuple(p for p in parts if p is not None))


def _criterion(criterion: Criterion, how: Typing, found: list[Problem]) -> Parsed | None:
    kind = FIELDS.get(criterion.field)
    if kind is None:
        found.append(error("COL-01-field", at="criteria", field=criterion.field))
        return None
    wanted = parse_filter(criterion.typed, replace(how, kind=kind))
    if isinstance(wanted, Problem):
        found.append(wanted)
        return None
    return Parsed(criterion.field, wanted)


def member(customer: Facts, criteria: Parsed | ParsedGroup) -> bool:
    """Is a customer in the pool now (COL-01)? Membership is never kept."""
    if isinstance(criteria, Parsed):
        return _field_holds(customer.get(criteria.field), criteria.filter)
    holds = (member(customer, part) for part in criteria.parts)
    if criteria.join is Join.AND:
        return all(holds)
    return any(holds) if criteria.join is Join.OR else not any(holds)


def _field_holds(value: Value | None | frozenset[str], wanted: Filter) -> bool:
    """Of several texts one must be as wanted; what is excluded none may be."""
    if not isinstance(value, frozenset):
        return holds(value, wanted)
    if _excludes(wanted):
        return all(holds(v, wanted) for v in value)
    return any(holds(v, wanted) for v in value or (None,))


def _excludes(wanted: Filter) -> bool:
    return isinstance(wanted, Compare) and wanted.sign == "<>" or isinstance(wanted, Like) and wanted.negated


def holds(value: Value | None, wanted: Filter) -> bool:
    """Does a value satisfy a filter, as in a list: texts without case and accents; nothing is only *empty* or *not equal*."""
    match wanted:
        case Alternatives(parts):
            return any(holds(value, p) for p in parts)
        case Together(parts):
            return all(holds(value, p) for p in parts)
        case Empty(negated):
            return (value is None or value == "") is not negated
        case Range(low, high):
            return (value is not None and (low is None or _key(low) <= _key(value))
                    and (high is None or _key(value) <= _key(high)))
        case Compare("<>", other):
            return value is None or _key(value) != _key(other)
        case Compare(sign, other):
            return value is not None and _ORDER[sign](_key(value), _key(other))
        case Like(pattern, _, negated):
            return (value is not None and _expression(folded(pattern)).fullmatch(folded(str(value))) is not None) is not negated


_ORDER: Mapping[str, Callable[[Any, Any], bool]] = {"=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt,
                                                    ">=": operator.ge}


def _key(value: Value) -> Any:
    return sort_key(value) if isinstance(value, str) else value


@lru_cache(maxsize=256)
def _expression(pattern: str) -> "re.Pattern[str]":
    """An SQL pattern (backslash escapes) as a regular expression."""
    signs = {"%": ".*", "_": "."}
    return re.compile("".join(re.escape(found[1]) if len(found) > 1 else signs.get(found, re.escape(found))
                              for found in re.findall(r"\\.|.", pattern, re.DOTALL)), re.DOTALL)
