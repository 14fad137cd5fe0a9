"""Many rows at once: ids are taken first, so that plain bulk inserts need no answer from the database."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Insert, Select, func, insert, select, text
from sqlalchemy.orm import Session

from app.models.base import Base


@cache
def _newest(table: Any) -> Select[Any]:
    """The statement for the highest id of a table, put together once."""
    return select(func.coalesce(func.max(table.c.id), 0))


@cache
def _insert(table: Any) -> Insert:
    """The statement that inserts into a table, put together once."""
    return insert(table)


def take_ids(session: Session, model: type[Base], count: int) -> list[int]:
    """`count` ids that nobody else gets, ascending. SQLite has one writer at a time, PostgreSQL gives them from its sequence."""
    table = model.__table__
    if not count:
        return []
    if session.get_bind().dialect.name == "postgresql":
        drawn = text("select nextval(pg_get_serial_sequence(:name, 'id')) from generate_series(1, :count)")
        return sorted(session.scalars(drawn, {"name": str(table.name), "count": count}))  # type: ignore[attr-defined]
    newest = session.scalar(_newest(table)) or 0
    return list(range(newest + 1, newest + count + 1))


def add(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows and give their ids in the same order; all rows fill the same columns."""
    if not rows:
        return []
    ids = take_ids(session, model, len(rows))
    session.execute(_insert(model.__table__), [{"id": i, **row} for i, row in zip(ids, rows, strict=True)])
    return ids


def add_keyed(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that bring their own key, or have none that anybody asks for."""
    if rows:
        session.execute(_insert(model.__table__), [dict(row) for row in rows])
