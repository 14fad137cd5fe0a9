"""Lists as declarations: keys first, rows by pages, search, filter, order and totals in SQL (promise 10, usability 2.2)."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, not_, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together
from app.core.search import words
from app.models.types import Minor

_CHUNK = 900


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` says how it is shown (text link amount date int percent chip icon flag words).

    `currency` names the column that holds the currency of an amount; without it the company's is meant. `tone` gives the
    colour of a chip from its value. `words` are JSON texts by language; `names` turn stored words into English ones.
    """

    name: str
    title: str
    kind: str
    expression: Any
    width: int = 120
    total: bool = False
    searchable: bool = False
    hidden: bool = False
    currency: str | None = None
    tones: Mapping[Any, tuple[str, str]] = field(default_factory=dict)
    names: Mapping[Any, str] = field(default_factory=dict)
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is wanted of a list: search words, filters by column, order as (column, descending), and the list's own scope."""

    company_id: int
    search: str = ""
    filters: tuple[tuple[str, Filter], ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    scope: Mapping[str, Any] = field(default_factory=dict)

    def with_order(self, column: str, descending: bool) -> "ListQuery":
        """The same query in another order."""
        return replace(self, order=((column, descending),))


Source = Callable[[Select[Any], ListQuery], Select[Any]]


@dataclass(frozen=True)
class Listing:
    """A list: its key, columns, and how to reach the rows. `changes` are the tables whose changes make it look again."""

    name: str
    title: str
    key: Any
    columns: tuple[Column, ...]
    source: Source
    order: tuple[tuple[str, bool], ...] = ()
    changes: frozenset[str] = frozenset()
    empty: str = ""

    def column(self, name: str) -> Column:
        """A column by name."""
        return next(c for c in self.columns if c.name == name)

    def keys(self, session: Session, query: ListQuery) -> "array[int]":
        """The ids of all wanted rows in order; a million take a fraction of a second."""
        chosen = self._wanted(select(self.key), query).order_by(*self._order(query), self.key)
        return array("q", session.scalars(chosen))

    def count(self, session: Session, query: ListQuery) -> int:
        """How many rows there are with the filters."""
        return int(session.scalars(select(func.count()).select_from(self._wanted(select(self.key), query).subquery())).one())

    def rows(self, session: Session, query: ListQuery, keys: Sequence[int]) -> list[tuple[Any, ...]]:
        """The shown values of the named rows, in the order of the keys."""
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(keys), _CHUNK):
            part = list(keys[start:start + _CHUNK])
            base = self.source(select(self.key, *(c.expression for c in self.columns)), query).where(self.key.in_(part))
            for row in session.execute(base):
                found[row[0]] = tuple(row[1:])
        return [found[k] for k in keys if k in found]

    def totals(self, session: Session, query: ListQuery) -> dict[str, dict[str, int]]:
        """Sums of the total columns by currency ('' = the company's), minor units; currencies are never added up (GEN-06)."""
        found: dict[str, dict[str, int]] = {}
        for column in (c for c in self.columns if c.total):
            money: Any = self.column(column.currency).expression if column.currency else literal("")
            sums = self._wanted(select(money, type_coerce(func.sum(column.expression), Minor())), query).group_by(money)
            found[column.name] = {str(code): int(total or 0) for code, total in session.execute(sums)}
        return found

    def _wanted(self, chosen: Select[Any], query: ListQuery) -> Select[Any]:
        chosen = self.source(chosen, query)
        for word in words(query.search):
            tests = [_contains(c, word) for c in self.columns if c.searchable]
            chosen = chosen.where(or_(*tests))
        for name, wanted in query.filters:
            chosen = chosen.where(condition(self.column(name), wanted))
        return chosen

    def _order(self, query: ListQuery) -> list[Any]:
        return [self.column(name).expression.desc() if descending else self.column(name).expression.asc()
                for name, descending in (query.order or self.order)]


def _contains(column: Column, word: str) -> ColumnElement[bool]:
    """The folded word anywhere in the column; search keys are folded already."""
    pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    expression = column.expression
    target = expression if getattr(expression, "key", "") == "search_key" else func.lower(expression)
    return or_(target.like(pattern, escape="\\"), func.lower(expression).like(pattern, escape="\\"))


def condition(column: Column, wanted: Filter) -> ColumnElement[bool]:
    """A filter as a condition on a column (usability 2.2)."""
    expression = column.expression
    match wanted:
        case Alternatives(parts):
            return or_(*(condition(column, p) for p in parts))
        case Together(parts):
            return and_(*(condition(column, p) for p in parts))
        case Range(low, high):
            tests = [expression >= low] if low is not None else []
            tests += [expression <= high] if high is not None else []
            return and_(*tests)
        case Compare(sign, value):
            return _compared(expression, sign, value)
        case Like(pattern, ignore_case, negated):
            target = func.lower(expression) if ignore_case else expression
            found: ColumnElement[bool] = target.like(pattern.lower() if ignore_case else pattern, escape="\\")
            return or_(not_(found), expression.is_(None)) if negated else found
        case Empty(negated):
            empty = or_(expression.is_(None), expression == "")
            return not_(empty) if negated else empty
    raise TypeError(wanted)


def _compared(expression: Any, sign: str, value: int | str | date | Decimal) -> ColumnElement[bool]:
    tests: dict[str, ColumnElement[bool]] = {
        "=": expression == value, "<>": or_(expression != value, expression.is_(None)), ">": expression > value,
        ">=": expression >= value, "<": expression < value, "<=": expression <= value}
    return tests[sign]
