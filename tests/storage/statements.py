"""Statements compiled once for all company files a test process opens."""

from typing import Any

from sqlalchemy import Dialect, Engine, create_engine
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from app.storage import engine


def _alike(dialect: Dialect, other: object) -> bool:
    return type(dialect) is type(other)


def _kind(dialect: Dialect) -> int:
    return hash(type(dialect))


def one_cache_of_statements() -> None:
    """What was compiled for one company file serves the next.

    Every file opened makes a dialect, and SQLAlchemy keeps what it compiles by dialect: thousands of files would each compile all
    statements, and the mappers would hold them all to the end.
    """
    compiled: dict[object, object] = {}

    def made(*args: Any, **named: Any) -> Engine:
        return create_engine(*args, execution_options={"compiled_cache": compiled}, **named)

    for owner, name, better in (
            (SQLiteDialect_pysqlite, "__eq__", _alike), (SQLiteDialect_pysqlite, "__hash__", _kind),
            (PGDialect_psycopg, "__eq__", _alike), (PGDialect_psycopg, "__hash__", _kind), (engine, "create_engine", made)):
        setattr(owner, name, better)
