"""Lists as declarations: keys first, rows by pages, search, filter, order and totals in SQL (promise 10, usability 2.2)."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, literal, not_, null, or_, select, true, type_coerce
from sqlalchemy.orm import Session

from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together
from app.core.search import folded, sort_key, spelled_out
from app.models.types import Minor, Scaled

_CHUNK = 900
TEXT_KINDS = frozenset({"text", "link", "tree", "person"})
_ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
_PLAIN = "aaaaaaceeeeiiiinooooouuuuyy"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` says how it is shown (text link amount date int percent number price marked chip icon flag words check
    gauge person late age). The days from a date on are `late` days in red, or just its `age`.

    `currency` names the column that holds the currency of an amount; without it the company's is meant. `mark` names the one
    that holds the threshold on a gauge, both in percent. A list with a `check` column has rows that can be marked. `tone`
    gives the colour of a chip from its value. `words` are JSON texts by language; `names` turn stored words into English ones.
    A text that is not `sought` is left out of the search by words: a finder of the list knows it, or nobody looks for it.
    Without an expression a column is reckoned for the rows that are shown, and neither sorted nor filtered.
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
    sought: bool = True
    mark: str | None = None

    @property
    def is_text(self) -> bool:
        """Does it hold free text: searched by words, sorted by the collator?"""
        return self.kind in TEXT_KINDS and not self.names and self.expression is not None


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is wanted of a list: search words, filters by column, order as (column, descending), and the list's own scope.

    `meanings` says what else a search word can stand for (a date, an amount, a translated word): filters by column, one of
    which has to hold where no text has the word.
    """

    company_id: int
    search: str = ""
    filters: tuple[tuple[str, Filter], ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    scope: Mapping[str, Any] = field(default_factory=dict)
    meanings: Mapping[str, tuple[tuple[str, Filter], ...]] = field(default_factory=dict)

    @property
    def narrowed(self) -> bool:
        """Do search words or filters leave rows out?"""
        return bool(self.search.split() or self.filters)

    def whole(self) -> "ListQuery":
        """The same list without search words and filters."""
        return replace(self, search="", filters=(), meanings={})

    def without(self, name: str) -> "ListQuery":
        """The same query without the filters on one column; an empty name stands for the search words."""
        if not name:
            return replace(self, search="", meanings={})
        return replace(self, filters=tuple((n, f) for n, f in self.filters if n != name))

    def with_order(self, column: str, descending: bool) -> "ListQuery":
        """The same query in another order."""
        return replace(self, order=((column, descending),))


Source = Callable[[Select[Any], ListQuery], Select[Any]]


@dataclass(frozen=True)
class Listing:
    """A list: its key, columns, and how to reach the rows. `changes` are the tables whose changes make it look again.

    `first` are the columns that lead as supplied; the others follow in their order. A finder gives the rows that have a folded
    word by a quicker way than the texts of each row, such as a search key that is read once.
    """

    name: str
    title: str
    key: Any
    columns: tuple[Column, ...]
    source: Source
    order: tuple[tuple[str, bool], ...] = ()
    changes: frozenset[str] = frozenset()
    empty: str = ""
    first: tuple[str, ...] = ()
    finders: tuple[Callable[[str], ColumnElement[bool]], ...] = ()

    def column(self, name: str) -> Column:
        """A column by name."""
        return next(c for c in self.columns if c.name == name)

    def keys(self, session: Session, query: ListQuery) -> "array[int]":
        """The ids of all wanted rows in order; texts are sorted by one collator on every database (L10N-009)."""
        wanted = [(self.column(name), descending) for name, descending in query.order or self.order]
        # A column that is reckoned from the rows shown has nothing to be sorted by.
        order = [(c, descending) for c, descending in wanted if c.expression is not None]
        if any(c.is_text for c, _down in order):
            return self._collated(session, query, order)
        # Straight from the cursor: a row object for each of a million ids would cost as much as finding them.
        found = session.connection().execute(self.statement(session, query, order)).cursor
        return array("q", [row[0] for row in found.fetchall()])

    def statement(self, session: Session, query: ListQuery, order: Sequence[tuple[Column, bool]]) -> Select[Any]:
        """The ids of all wanted rows in the order of plain columns, as one statement."""
        sorting = [c.expression.desc() if down else c.expression.asc() for c, down in order]
        if session.get_bind().dialect.name != "sqlite":
            # Nothing comes before everything else, as it does in SQLite by itself.
            sorting = [s.nulls_last() if down else s.nulls_first() for s, (_c, down) in zip(sorting, order, strict=True)]
        # Where the key itself sorts, a second one would keep an index from giving the order.
        last = [] if any(c.expression is self.key for c, _down in order) else [self.key]
        return self._wanted(session, select(self.key), query).order_by(*sorting, *last)

    def _collated(self, session: Session, query: ListQuery, order: Sequence[tuple[Column, bool]]) -> "array[int]":
        """Ids with what they are sorted by, sorted here: accents and case do not count, C9 stands before C10."""
        chosen = self._wanted(session, select(self.key, *(c.expression for c, _down in order)), query).order_by(self.key)
        rows = [tuple(row) for row in session.execute(chosen)]
        for place, (column, down) in reversed(list(enumerate(order, 1))):
            rows.sort(key=_by(place, column.is_text), reverse=down)
        return array("q", [row[0] for row in rows])

    def count(self, session: Session, query: ListQuery) -> int:
        """How many rows there are with the filters."""
        return int(session.scalars(select(func.count()).select_from(
            self._wanted(session, select(self.key), query).subquery())).one())

    def rows(self, session: Session, query: ListQuery, keys: Sequence[int]) -> list[tuple[Any, ...]]:
        """The shown values of the named rows, in the order of the keys; rows that are gone are left out."""
        found = self.found(session, query, keys)
        return [found[k] for k in keys if k in found]

    def found(self, session: Session, query: ListQuery, keys: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """The shown values of the named rows by their ids."""
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(keys), _CHUNK):
            part = list(keys[start:start + _CHUNK])
            shown = (null() if c.expression is None else c.expression for c in self.columns)
            base = self.source(select(self.key, *shown), query).where(self.key.in_(part))
            for row in session.execute(base):
                found[row[0]] = tuple(row[1:])
        return found

    def totals(self, session: Session, query: ListQuery) -> dict[str, dict[str, int]]:
        """Sums of the total columns by currency ('' = the company's), minor units; currencies are never added up (GEN-06)."""
        found: dict[str, dict[str, int]] = {c.name: {} for c in self.columns if c.total}
        for currency in dict.fromkeys(c.currency for c in self.columns if c.total):
            # All totals in one currency in one pass over the rows.
            mine = [c for c in self.columns if c.total and c.currency == currency]
            money: Any = self.column(currency).expression if currency else literal("")
            summed = [type_coerce(func.sum(c.expression), Minor()) for c in mine]
            for code, *totals in session.execute(self._wanted(session, select(money, *summed), query).group_by(money)):
                for column, total in zip(mine, totals, strict=True):
                    found[column.name][str(code)] = int(total or 0)
        return found

    def sums(self, session: Session, query: ListQuery, keys: Sequence[int], name: str) -> dict[str, int]:
        """What the named rows of a column add up to, by currency (GEN-06): the totals of a selection (CLW-002)."""
        column = self.column(name)
        money: Any = self.column(column.currency).expression if column.currency else literal("")
        found: dict[str, int] = {}
        for start in range(0, len(keys), _CHUNK):
            part = list(keys[start:start + _CHUNK])
            chosen = self.source(select(money, type_coerce(func.sum(column.expression), Minor())), query)
            summed: Sequence[Any] = session.execute(chosen.where(self.key.in_(part)).group_by(money)).all()
            for code, total in summed:
                found[str(code)] = found.get(str(code), 0) + int(total or 0)
        return found

    def beginning(self, session: Session, query: ListQuery, name: str, typed: str) -> set[int]:
        """Ids of the rows whose text in a column begins with what was typed (usability 2.2)."""
        tests = [_like(session, self.column(name).expression, w, start=True) for w in _spellings(typed)]
        return set(session.scalars(self._wanted(session, select(self.key), query).where(or_(*tests))))

    def _wanted(self, session: Session, chosen: Select[Any], query: ListQuery) -> Select[Any]:
        chosen = self.source(chosen, query)
        for word in query.search.split():
            chosen = chosen.where(self._has(session, word, query))
        for name, wanted in query.filters:
            chosen = chosen.where(condition(self.column(name), wanted))
        return chosen

    def _has(self, session: Session, word: str, query: ListQuery) -> ColumnElement[bool]:
        """The word in any text that is shown or searchable, or one of the things it can mean."""
        spelled = _spellings(word)
        quick = [find(w) for find in self.finders for w in spelled]
        texts = quick + [_like(session, c.expression, w) for c in self.columns
                         if c.sought and (c.searchable or (c.is_text and not c.hidden)) for w in spelled]
        meant = [condition(self.column(name), wanted) for name, wanted in query.meanings.get(word, ())]
        return or_(false(), *texts, *meant)


def _by(place: int, is_text: bool) -> Callable[[tuple[Any, ...]], Any]:
    """What rows are sorted by; nothing comes before everything else."""
    if is_text:
        return lambda row: sort_key(row[place])
    return lambda row: (row[place] is not None, row[place])


def _spellings(word: str) -> list[str]:
    """Müller is looked for as müller, muller and mueller (L10N-009)."""
    return sorted({word.casefold(), folded(word), spelled_out(word)} - {""})


def _like(session: Session, expression: Any, word: str, *, start: bool = False) -> ColumnElement[bool]:
    """The word anywhere (or at the start) in a text; accents are looked through only where a text has any."""
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pattern = f"{escaped}%" if start else f"%{escaped}%"
    low = func.lower(expression)
    if session.get_bind().dialect.name == "sqlite":
        accents = and_(expression.op("GLOB")("*[^ -~]*"), func.folded(expression).like(pattern, escape="\\"))
        return or_(low.like(pattern, escape="\\"), accents)
    return or_(low.like(pattern, escape="\\"), func.translate(low, _ACCENTED, _PLAIN).like(pattern, escape="\\"))


def condition(column: Column, wanted: Filter) -> ColumnElement[bool]:
    """A filter as a condition on a column (usability 2.2)."""
    expression = column.expression
    match wanted:
        case Alternatives(parts):
            return or_(*(condition(column, p) for p in parts))
        case Together(parts):
            return and_(*(condition(column, p) for p in parts))
        case Range(low, high):
            tests = [_compared(expression, ">=", low)] if low is not None else []
            tests += [_compared(expression, "<=", high)] if high is not None else []
            return and_(*tests)
        case Compare(sign, value):
            return _compared(expression, sign, value)
        case Like(pattern, ignore_case, negated):
            target = func.lower(expression) if ignore_case else expression
            found: ColumnElement[bool] = target.like(pattern.lower() if ignore_case else pattern, escape="\\")
            return or_(not_(found), expression.is_(None)) if negated else found
        case Empty(negated):
            blank = [expression == ""] if column.is_text else []
            empty = or_(expression.is_(None), *blank)
            return not_(empty) if negated else empty
    raise TypeError(wanted)


def _compared(expression: Any, sign: str, value: int | str | date | Decimal) -> ColumnElement[bool]:
    kept = expression.type
    if isinstance(value, Decimal) and isinstance(kept, Scaled):
        down = value.quantize(Decimal(1).scaleb(-kept.places), ROUND_FLOOR)
        if down != value:
            # Between two values the column can hold.
            above, below = expression > down, expression <= down
            between: dict[str, ColumnElement[bool]] = {
                "=": false(), "<>": true(), ">": above, ">=": above, "<": below, "<=": below}
            return between[sign]
    tests: dict[str, ColumnElement[bool]] = {
        "=": expression == value, "<>": or_(expression != value, expression.is_(None)), ">": expression > value,
        ">=": expression >= value, "<": expression < value, "<=": expression <= value}
    return tests[sign]
