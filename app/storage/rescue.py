"""What can still be read of a damaged file: every table as CSV, every archived document as a file, and a list of what is lost.

Nothing is repaired and nothing is written into the damaged file (SAF-014).
"""

import csv
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from app.models.base import Base
from app.storage.engine import make_engine, translated

REPORT, DOCUMENTS = "report.txt", "documents"
_PAGE = 500
_LEFT_OUT = frozenset({("archive_content", "bytes"), ("user", "password_hash")})
"""Documents are written as files of their own, secrets not at all (AUD-012)."""
Progress = Callable[[int, int], None]
"""Told how many tables of how many are done; raising stops, and what was written stays."""


@dataclass(frozen=True, slots=True)
class Table:
    """How many rows of a table were read, and what stopped the reading."""

    name: str
    rows: int
    trouble: str | None


@dataclass(frozen=True, slots=True)
class Rescued:
    """Where everything lies: the tables, and how many documents came out whole."""

    folder: Path
    tables: tuple[Table, ...]
    documents: int

    @property
    def rows(self) -> int:
        """All rows that were read."""
        return sum(table.rows for table in self.tables)

    @property
    def damaged(self) -> tuple[str, ...]:
        """Tables of which something could not be read."""
        return tuple(table.name for table in self.tables if table.trouble)


def export_readable(path: Path, folder: Path, progress: Progress) -> Rescued:
    """Write what can be read into a new folder. Raises `DamagedFileError` when not even the header can be read."""
    engine = make_engine(path, read_only=True, still=True)
    names = [table.name for table in Base.metadata.sorted_tables]
    found: list[Table] = []
    try:
        with engine.connect():
            folder.mkdir(parents=True)
        for done, name in enumerate(names):
            progress(done, len(names))
            found.append(_table(engine, name, folder / f"{name}.csv"))
        documents = _documents(engine, folder / DOCUMENTS)
    except DBAPIError as problem:
        raise translated(problem, str(path)) from problem
    finally:
        engine.dispose()
    (folder / REPORT).write_text("".join(f"{t.name}\t{t.rows}\t{t.trouble or 'ok'}\n" for t in found), encoding="utf-8")
    return Rescued(folder, tuple(found), documents)


def _table(engine: Engine, name: str, target: Path) -> Table:
    """The rows from the first on, and when that stops at a damaged page, from the last one back.

    A connection that met a damaged page of an encrypted file reads no other page either, so the next attempt gets its own.
    """
    columns = [column.name for column in Base.metadata.tables[name].columns
               if (name, column.name) not in _LEFT_OUT]
    listed = ", ".join(f'"{column}"' for column in columns)
    seen: set[int] = set()
    trouble: str | None = None
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, delimiter=";")
        out.writerow(columns)
        for order in ("asc", "desc"):
            try:
                with engine.connect() as connection:
                    for row in _rows(connection, name, listed, order):
                        if row[0] in seen:
                            break
                        seen.add(row[0])
                        out.writerow(["" if value is None else value for value in row[1:]])
            except DBAPIError as problem:
                trouble = str(problem.orig)
                engine.dispose()
            if trouble is None:
                break
    return Table(name, len(seen), trouble)


def _rows(connection: Connection, name: str, listed: str, order: str) -> Iterator[Any]:
    """Page by page, so that a damaged page costs no more than its neighbours."""
    last: int | None = None
    sign = ">" if order == "asc" else "<"
    while True:
        where = "" if last is None else f"where rowid {sign} {last}"
        rows = connection.execute(text(f'select rowid, {listed} from "{name}" {where} order by rowid {order} limit {_PAGE}'))
        count = 0
        for row in rows:
            count, last = count + 1, row[0]
            yield row
        if count < _PAGE:
            return


def _documents(engine: Engine, folder: Path) -> int:
    """Every archived content that still unpacks, under its fingerprint."""
    count = 0
    try:
        with engine.connect() as connection:
            for row in _rows(connection, "archive_content", '"sha256", "codec", "bytes"', "asc"):
                count += _document(row, folder)
    except DBAPIError:
        # What came out before the damaged page stays.
        return count
    return count


def _document(row: Any, folder: Path) -> bool:
    """Write one content; False when there is none or it does not unpack."""
    if row.bytes is None:
        return False
    try:
        content = zlib.decompress(row.bytes) if row.codec == "zlib" else bytes(row.bytes)
    except zlib.error:
        return False
    folder.mkdir(exist_ok=True)
    ending = ".pdf" if content.startswith(b"%PDF") else ".bin"
    (folder / f"{row.sha256}{ending}").write_bytes(content)
    return True
