"""Workbooks (.xlsx, .xlsm) as tables: values as they are shown, formulas by their last result, macros never run (IMP-001)."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import Any, TypeVar

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.formats.tables import MOST_COLUMNS, MOST_ROWS, RawRows, Row, Settings, Table, numbered, shaped

declare({
    "IMP-file-xls": N_("{file} is an old Excel file (.xls). Open it in Excel and save it as .xlsx."),
    "IMP-file-kind": N_("{file} is a spreadsheet of another program ({kind}). Open it there and save it as .xlsx or CSV."),
    "IMP-file-locked": N_("{file} is protected with a password. Save it without a password and choose it again."),
    "IMP-file-damaged": N_("{file} is damaged and cannot be read as a spreadsheet."),
    "IMP-file-bomb": N_("{file} unpacks to {size} MB; at most {most} MB can be read. It may be damaged or made to do harm."),
    "IMP-file-formulas": N_("{file} has {count:formula|formulas} without a result. Open it in Excel, save it and "
                            "choose it again."),
    "IMP-file-merged": N_("{file} has merged cells ({cells}): a value counts for the first of its rows only. "
                          "Unmerge them if rows are missing something."),
})

T = TypeVar("T")
MOST_UNPACKED = 150_000_000
_DAMAGE = (zipfile.BadZipFile, zlib.error, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
           OSError, EOFError, SyntaxError, RuntimeError)
"""What reading a damaged workbook raises: a bad archive, XML that does not end (a SyntaxError), parts that are missing."""
_FORMULA = re.compile(rb'<c (?![^>]*t="str")[^>]*><f[ />](?:(?!</c>).)*?(?:</f>|/>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>', re.DOTALL)
"""A cell with a formula and no result; an empty text is a result."""
_ZEROS = re.compile(r"0{2,20}")
"""The format of numbers that always show as many digits."""
_MERGED = re.compile(rb'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


def read(name: str, content: bytes, settings: Settings | None) -> Table | Problem:
    """The chosen (or first visible) sheet as a table."""
    return _opened(name, content, lambda: _sheet(name, content, settings or Settings()))


def read_rows(name: str, content: bytes, settings: Settings | None) -> RawRows | Problem:
    """The filled rows of the chosen (or first visible) sheet as they stand."""
    return _opened(name, content, lambda: _rows(name, content, settings or Settings()))


def _opened(name: str, content: bytes, use: Callable[[], T | Problem]) -> T | Problem:
    """What is made of a workbook, unless it is none or damaged."""
    if content[:4] != b"PK\x03\x04":
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        return error("IMP-file-locked" if encrypted else "IMP-file-xls", file=name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            refused = _refused(name, archive)
        with warnings.catch_warnings():
            # openpyxl warns about everything it does not show: charts, validations, odd styles.
            warnings.simplefilter("ignore")
            return refused or use()
    except _DAMAGE:
        return error("IMP-file-damaged", file=name)


def _refused(name: str, archive: zipfile.ZipFile) -> Problem | None:
    """Archives that are no workbook, or too large once unpacked."""
    parts = set(archive.namelist())
    unpacked = sum(item.file_size for item in archive.infolist())
    if unpacked > MOST_UNPACKED:
        return error("IMP-file-bomb", file=name, size=unpacked // 1_000_000, most=MOST_UNPACKED // 1_000_000)
    if "xl/workbook.bin" in parts:
        return error("IMP-file-kind", file=name, kind=".xlsb")
    if "mimetype" in parts and archive.read("mimetype").startswith(b"application/vnd.oasis.opendocument"):
        return error("IMP-file-kind", file=name, kind=".ods")
    return None if "xl/workbook.xml" in parts else error("IMP-file-binary", file=name)


def _rows(name: str, content: bytes, chosen: Settings) -> RawRows | Problem:
    title, _visible, lines, _part = _chosen_lines(content, chosen)
    if len(lines) > MOST_ROWS + 1:
        return error("IMP-file-many", file=name, most=MOST_ROWS)
    return RawRows(tuple(Row(number, cells) for number, cells in lines), replace(chosen, encoding="xlsx", sheet=title))


def _sheet(name: str, content: bytes, chosen: Settings) -> Table | Problem:
    """One sheet as a table."""
    title, visible, lines, part = _chosen_lines(content, chosen)
    if len(lines) > MOST_ROWS + 1:
        return error("IMP-file-many", file=name, most=MOST_ROWS)
    found = shaped(name, lines, replace(chosen, encoding="xlsx", sheet=title), tuple(visible))
    if isinstance(found, Problem):
        return found
    return replace(found, problems=(*found.problems, *_doubts(name, content, part, found)))


def _chosen_lines(content: bytes, chosen: Settings) -> tuple[str, list[str], list[tuple[int, tuple[str, ...]]], str]:
    """Title, visible sheets, rows and part of one sheet; the size a sheet says it has is not believed."""
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        visible = [s.title for s in book.worksheets if s.sheet_state == "visible"] or [s.title for s in book.worksheets]
        titles = [chosen.sheet] if chosen.sheet in visible else visible
        for title in titles:
            sheet = book[title]
            lines = _lines(sheet)
            if lines:
                break
        part = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    finally:
        book.close()
    return str(title), visible, lines, part


def _lines(sheet: Any) -> list[tuple[int, tuple[str, ...]]]:
    """The filled rows of a sheet with their numbers, one more than can be read at most."""
    sheet.reset_dimensions()
    rows = (tuple(_shown(c) for c in row[:MOST_COLUMNS + 1]) for row in sheet.iter_rows())
    return list(islice(numbered(rows), MOST_ROWS + 2))


def _doubts(name: str, content: bytes, part: str, table: Table) -> Iterator[Problem]:
    """What the values alone do not show: formulas nobody calculated, merged cells among the rows."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read(part) if part in archive.namelist() else b""
    formulas = len(_FORMULA.findall(xml)) if b"<f" in xml else 0
    if formulas:
        yield error("IMP-file-formulas", file=name, count=formulas)
    merged = [b"".join(m[:2]) + b":" + b"".join(m[2:]) for m in _MERGED.findall(xml)
              if int(m[3]) > table.settings.heading_row]
    if merged:
        cells = ", ".join(m.decode() for m in merged[:3]) + (" …" if len(merged) > 3 else "")
        yield warning("IMP-file-merged", key="IMP-file-merged", file=name, cells=cells)


def _shown(cell: Any) -> str:
    """A cell as text; a number keeps what only its format shows: leading zeros, and that 0.02 is called 2 %."""
    value = cell.value
    if not isinstance(value, int | float) or isinstance(value, bool):
        return _text(value)
    form = cell.number_format
    if form == "General":
        return _text(value)
    if isinstance(value, int) and value >= 0 and _ZEROS.fullmatch(form):
        return str(value).zfill(len(form))
    return _number(value * 100) if form.endswith("%") else _text(value)


def _text(value: Any) -> str:
    """A value as text that reads back the same: decimal point, ISO date."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case datetime():
            return value.date().isoformat()
        case date() | time():
            return value.isoformat()
        case int():
            return str(value)
        case float():
            return _number(value)
    text = str(value)
    return (unescape(text) if "_x" in text else text).strip()


def _number(value: float) -> str:
    """A number with the fifteen digits a spreadsheet shows, never in powers of ten."""
    exact = Decimal(format(value, ".15g"))
    return str(int(exact)) if exact == exact.to_integral_value() else format(exact, "f")
