"""Tables from files a bookkeeper has: CSV in any usual dress and XLSX; what was detected can be overruled (IMP-001, 002)."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "IMP-file-empty": N_("{file} is empty."),
    "IMP-file-binary": N_("{file} is not a text or spreadsheet file. Save it as CSV or XLSX and choose it again."),
    "IMP-file-xls": N_("{file} is an old Excel file (.xls). Open it in Excel and save it as .xlsx."),
    "IMP-file-locked": N_("{file} is protected with a password. Save it without a password and choose it again."),
    "IMP-file-damaged": N_("{file} is damaged and cannot be read as a spreadsheet."),
    "IMP-file-large": N_("{file} has {size} MB; at most {most} MB can be read at once. Split the file."),
    "IMP-file-bytes": N_("{file} is not written in {encoding}: byte {place} cannot be read. Choose another encoding."),
    "IMP-file-rows": N_("{file} has headings but no rows."),
    "IMP-row-ragged": N_("Row {row} has {count} columns instead of {expected}."),
})

MOST_BYTES = 50_000_000
MOST_UNPACKED = 500_000_000
SEPARATORS = ";,\t|"
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Settings:
    """How a file is read: everything here was detected and may be set by hand. `sheet` only for spreadsheets."""

    encoding: str = "utf-8-sig"
    separator: str = ";"
    heading_row: int = 1
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its number in the file (1-based) and its cells as text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows; `sheets` names the sheets of a workbook."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    settings: Settings
    problems: tuple[Problem, ...] = ()
    sheets: tuple[str, ...] = ()


def read_table(name: str, content: bytes, settings: Settings | None = None) -> Table | Problem:
    """A CSV or XLSX file as a table; what cannot be read at all is one clear problem."""
    if not content.strip():
        return error("IMP-file-empty", file=name)
    if len(content) > MOST_BYTES:
        return error("IMP-file-large", file=name, size=len(content) // 1_000_000, most=MOST_BYTES // 1_000_000)
    if content[:4] == b"PK\x03\x04":
        return _workbook(name, content, settings)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        return error("IMP-file-locked" if encrypted else "IMP-file-xls", file=name)
    return _text(name, content, settings)


# ---------------------------------------------------------------- text

def detect(content: bytes) -> Settings:
    """Encoding by mark or by what decodes, separator by which splits the first lines most evenly."""
    encoding = _encoding(content)
    sample = content[:_SAMPLE].decode(encoding, errors="replace")
    return Settings(encoding, _separator(sample))


def _encoding(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(sample: str) -> str:
    """The separator that gives the most columns, the same number in most of the first lines."""
    lines = sample.splitlines()[:50]
    if len(lines) > 1 and len(sample) >= _SAMPLE - 4:
        lines = lines[:-1]
    best, score = ";", (0, 0)
    for separator in SEPARATORS:
        counts = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
        if not counts or max(counts) < 2:
            continue
        usual = max(set(counts), key=counts.count)
        found = (counts.count(usual) if usual > 1 else 0, usual)
        if found > score:
            best, score = separator, found
    return best


def _text(name: str, content: bytes, settings: Settings | None) -> Table | Problem:
    chosen = settings or detect(content)
    if b"\x00" in content and chosen.encoding != "utf-16":
        return error("IMP-file-binary", file=name)
    try:
        text = content.decode(chosen.encoding)
    except UnicodeDecodeError as problem:
        return error("IMP-file-bytes", file=name, encoding=chosen.encoding, place=problem.start)
    if sum(ord(c) < 32 and c not in "\t\r\n\x0c" for c in text[:_SAMPLE]) > 8:
        return error("IMP-file-binary", file=name)
    csv.field_size_limit(1_000_000)
    try:
        lines = [(n, tuple(c.strip() for c in row)) for n, row in _numbered(text, chosen.separator)]
    except csv.Error:
        return error("IMP-file-binary", file=name)
    return _table(name, lines, chosen, ())


def _numbered(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of the line they begin on; empty lines are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begin = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield begin, row
        begin = reader.line_num + 1


def _table(
    name: str, lines: Sequence[tuple[int, tuple[str, ...]]], settings: Settings, sheets: tuple[str, ...]
) -> Table | Problem:
    """Headings and rows; short rows are filled, long ones with content beyond the headings are reported."""
    if settings.heading_row == 1 and lines:
        widest = max(sum(bool(c) for c in cells) for _, cells in lines[:20])
        first = next(n for n, (_, cells) in enumerate(lines) if sum(bool(c) for c in cells) * 2 >= widest)
    else:
        first = max(0, settings.heading_row - 1)
    if first >= len(lines):
        return error("IMP-file-empty", file=name)
    headings = lines[first][1]
    while headings and not headings[-1]:
        headings = headings[:-1]
    width = len(headings)
    rows, problems = [], []
    for number, cells in lines[first + 1:]:
        if len(cells) > width and any(cells[width:]):
            problems.append(error("IMP-row-ragged", row=number, count=len(cells), expected=width))
        rows.append(Row(number, (*cells[:width], *("",) * (width - len(cells)))))
    if not rows:
        return error("IMP-file-rows", file=name)
    return Table(headings, tuple(rows), replace(settings, heading_row=first + 1), tuple(problems), sheets)


# ---------------------------------------------------------------- spreadsheets

def _workbook(name: str, content: bytes, settings: Settings | None) -> Table | Problem:
    """The chosen (or first visible) sheet; numbers exactly as shown by their shortest form, dates as ISO text."""
    from openpyxl import load_workbook
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(item.file_size for item in archive.infolist()) > MOST_UNPACKED:
                return error("IMP-file-large", file=name, size=MOST_UNPACKED // 1_000_000, most=MOST_BYTES // 1_000_000)
            if "xl/workbook.xml" not in archive.namelist():
                return error("IMP-file-binary", file=name)
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError):
        return error("IMP-file-damaged", file=name)
    visible = [s.title for s in book.worksheets if s.sheet_state == "visible"] or book.sheetnames
    chosen = settings or Settings()
    title = chosen.sheet if chosen.sheet in book.sheetnames else visible[0]
    lines = [(n, tuple(_cell(v) for v in row)) for n, row in enumerate(book[title].iter_rows(values_only=True), 1)]
    book.close()
    lines = [(n, cells) for n, cells in lines if any(cells)]
    if not lines:
        return error("IMP-file-empty", file=name)
    return _table(name, lines, replace(chosen, encoding="xlsx", sheet=title), tuple(visible))


def _cell(value: Any) -> str:
    """A cell as text that reads back the same: decimal point, ISO date."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case int():
            return str(value)
        case float():
            exact = Decimal(repr(value))
            return str(int(exact)) if exact == exact.to_integral_value() else format(exact, "f")
    return str(value).strip()
