"""Where lines of a set-up row are kept: in rows of their own, or inside a JSON column."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol

from sqlalchemy import select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified


@dataclass(slots=True)
class Line:
    """One line as plain values; `key` None = not written yet."""

    key: int | None
    values: dict[str, Any]


class LineStore(Protocol):
    """Reads the lines of a row and writes what was typed; `write` says whether anything changed."""

    def read(self, session: Session, row: Any) -> list[Line]:
        """The lines in their order."""

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """Make them so."""


def no_more(_row: Any) -> Mapping[str, Any]:
    """Nothing beside the parent."""
    return {}


@dataclass(frozen=True)
class OwnRows:
    """Lines in a table of their own; `numbered` is a column that counts them from 1; `also` fills columns from the parent row."""

    model: Any
    parent: str
    order: tuple[str, ...]
    numbered: str = ""
    only: Callable[[], Any] | None = None
    also: Callable[[Any], Mapping[str, Any]] = no_more

    def rows(self, session: Session, row: Any) -> list[Any]:
        """The mapped rows, in order."""
        query = select(self.model).where(getattr(self.model, self.parent) == row.id)
        if self.only is not None:
            query = query.where(self.only())
        return list(session.scalars(query.order_by(*(getattr(self.model, name) for name in self.order))))

    def read(self, session: Session, row: Any) -> list[Line]:
        """All columns of each line."""
        names = [c.key for c in self.model.__mapper__.column_attrs]
        return [Line(r.id, {n: getattr(r, n) for n in names}) for r in self.rows(session, row)]

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """Delete, change, add: in this order, because a code may move from one line to another."""
        held = {r.id: r for r in self.rows(session, row)}
        kept = {line.key for line in lines}
        gone = [r for r in held.values() if r.id not in kept]
        for each in gone:
            session.delete(each)
        if gone:
            session.flush()
        changed = bool(gone) | self._renumber(session, held, lines)
        for number, line in enumerate(lines, 1):
            values = {n: line.values.get(n) for n in names}
            if self.numbered:
                values[self.numbered] = number
            there = held.get(line.key) if line.key is not None else None
            if there is None:
                changed = True
                session.add(self.model(**{self.parent: row.id}, **self.also(row), **values))
                continue
            different = {n: v for n, v in values.items() if getattr(there, n) != v}
            changed |= bool(different)
            for name, value in different.items():
                setattr(there, name, value)
        session.flush()
        return changed

    def _renumber(self, session: Session, held: Mapping[int, Any], lines: Sequence[Line]) -> bool:
        """Step aside first, so that two lines may change places without meeting."""
        if not self.numbered:
            return False
        moved = [there for n, line in enumerate(lines, 1)
                 if (there := held.get(line.key or 0)) is not None and getattr(there, self.numbered) != n]
        column = getattr(self.model, self.numbered)
        if moved:
            session.execute(update(self.model).where(self.model.id.in_([r.id for r in moved])).values({column: column + 10_000})
                            .execution_options(synchronize_session=False))
        return bool(moved)


@dataclass(frozen=True)
class InsideJson:
    """Lines kept as a list inside a JSON column: amounts as minor units, percentages as text."""

    column: str
    name: str
    decimals: frozenset[str] = field(default_factory=frozenset)

    def read(self, session: Session, row: Any) -> list[Line]:
        """The list's items, numbered."""
        held = (getattr(row, self.column) or {}).get(self.name, ())
        return [Line(n, {k: Decimal(v) if k in self.decimals else v for k, v in item.items()}) for n, item in enumerate(held)]

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """The whole list anew."""
        held = dict(getattr(row, self.column) or {})
        items = [{n: str(line.values[n]) if n in self.decimals else line.values[n] for n in names if line.values.get(n)
                  or n == names[0]} for line in lines]
        if items == list(held.get(self.name, ())):
            return False
        setattr(row, self.column, {**held, self.name: items})
        flag_modified(row, self.column)
        session.flush()
        return True
