"""Tables from files a bookkeeper has: CSV in any usual dress and XLSX; what was detected can be overruled (IMP-001, 002)."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "IMP-file-open": N_("{file} cannot be read: {cause}. If it is open in another program, such as Excel, close it there and "
                        "choose it again."),
    "IMP-file-gone": N_("{file} is not there any more. Choose it again where it is now."),
    "IMP-file-folder": N_("{file} is a folder. Choose a file in it."),
    "IMP-file-empty": N_("{file} is empty."),
    "IMP-file-binary": N_("{file} is not a text or spreadsheet file. Save it as CSV or XLSX and choose it again."),
    "IMP-file-web": N_("{file} is a web page or XML, whatever its name says. Open it in your spreadsheet program and save it as "
                       ".xlsx or CSV."),
    "IMP-file-zero": N_("{file} holds a zero byte in line {line}, so it is damaged. Export it again and choose it again."),
    "IMP-file-large": N_("{file} has {size} MB; at most {most} MB can be read at once. Split the file."),
    "IMP-file-mixed": N_("Most of {file} is written in UTF-8, but line {line} is not: letters with accents may come out wrong. "
                         "Look at them below; if need be, export the file again."),
    "IMP-file-bytes": N_("{file} is not written in {encoding}: line {line} cannot be read. Choose another encoding."),
    "IMP-file-rows": N_("{file} has headings but no rows."),
    "IMP-file-many": N_("{file} has more than {most} rows. Split the file."),
    "IMP-file-wide": N_("{file} has {count} columns; at most {most} can be read."),
    "IMP-file-quote": N_("In {file} a quotation mark is opened in line {line} and never closed: everything behind it would be "
                         "lost. Mend that line and choose the file again."),
    "IMP-row-ragged": N_("The row has {count:column|columns} instead of {expected}."),
    "IMP-row-quote": N_("The row runs over {lines} lines and has {count} columns instead of {expected}: "
                        "look for a stray quotation mark."),
    "IMP-row-swallowed": N_("The row runs over {lines} lines that look like rows of their own: look for a stray quotation mark."),
    "IMP-row-cut": N_("The last line, {row}, has {count} of {expected} columns. Is the file complete?"),
})

MOST_BYTES = 50_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
MOST_CELL = 1_000_000
SEPARATORS = ";,\t|"
ENCODINGS = ("utf-8-sig", "cp1252", "utf-16", "iso8859-15", "cp850")
"""What can be chosen by hand."""
_SAMPLE = 65_536
_UTF8 = re.compile(rb"[\xc3-\xc5][\x80-\xbf](?![\x80-\xff])|\xe2[\x80-\x82][\x80-\xbf]")
"""A letter with an accent, or a dash or the euro sign, as UTF-8 writes it."""
_AS_TEXT = re.compile(r"=\"([^\"]*)\"|'([-=+@].*|\d+)", re.DOTALL)
"""How programs keep a spreadsheet from reckoning with a text: `="0012"`, or an apostrophe before a sign or a number."""
_PICTURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")


Line = tuple[int, int, tuple[str, ...]]
"""A record of a text file: its first and last line, its cells."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a file is read: everything here was detected and may be set by hand. `sheet` only for spreadsheets.

    `heading_row` is the line of the file with the headings, 0 = find it.
    """

    encoding: str = "utf-8-sig"
    separator: str = ";"
    heading_row: int = 0
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its number in the file (1-based) and its cells as text."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows; `sheets` names the sheets of a workbook; problems with a row number are about that row."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    settings: Settings
    problems: tuple[Problem, ...] = ()
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawRows:
    """The filled rows of a file or sheet as they stand, and how they were read."""

    rows: tuple[Row, ...]
    settings: Settings


def read_file(path: Path) -> bytes | Problem:
    """The bytes of a file, unless it cannot be read or is larger than can be read at once."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return error("IMP-file-large", file=path.name, size=size // 1_000_000, most=MOST_BYTES // 1_000_000)
        return path.read_bytes()
    except FileNotFoundError:
        return error("IMP-file-gone", file=path.name)
    except IsADirectoryError:
        return error("IMP-file-folder", file=path.name)
    except OSError as trouble:
        return error("IMP-file-folder" if path.is_dir() else "IMP-file-open", file=path.name,
                     cause=trouble.strerror or str(trouble))


def read_table(name: str, content: bytes, settings: Settings | None = None) -> Table | Problem:
    """A CSV or XLSX file as a table; what cannot be read at all is one clear problem."""
    refused = _refused(name, content)
    if refused:
        return refused
    if _is_workbook(content):
        # openpyxl takes a fifth of a second to import: only who reads a workbook pays it.
        from app.formats import workbooks
        return workbooks.read(name, content, settings)
    return _text(name, content, settings)


def read_rows(name: str, content: bytes, settings: Settings | None = None) -> RawRows | Problem:
    """Every filled row of a CSV or XLSX file as it stands, for tables that have other things above their headings."""
    refused = _refused(name, content)
    if refused:
        return refused
    if _is_workbook(content):
        from app.formats import workbooks
        return workbooks.read_rows(name, content, settings)
    found = _text_lines(name, content, settings)
    if isinstance(found, Problem):
        return found
    chosen, _written, lines = found
    return RawRows(tuple(Row(number, cells) for number, _last, cells in lines), chosen)


def _refused(name: str, content: bytes) -> Problem | None:
    """What cannot be a table: nothing, too much, a picture."""
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return error("IMP-file-empty", file=name)
    if len(content) > MOST_BYTES:
        return error("IMP-file-large", file=name, size=len(content) // 1_000_000, most=MOST_BYTES // 1_000_000)
    return error("IMP-file-binary", file=name) if content.startswith(_PICTURES) else None


def _is_workbook(content: bytes) -> bool:
    return content[:4] == b"PK\x03\x04" or content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


# ---------------------------------------------------------------- text

def detect(content: bytes) -> Settings:
    """Encoding by mark or by what decodes, separator by which splits the first lines most evenly."""
    encoding = _encoding(content)
    sample = content[:_SAMPLE].decode(encoding, errors="replace")
    return Settings(encoding, _named_separator(sample) or _separator(sample))


def _encoding(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    head = content[:2_000]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 8 and head[start::2].count(0) * 10 > len(head) * 4 and _decodes(content, encoding):
            return encoding
    return "utf-8-sig" if _decodes(content, "utf-8-sig") else "cp1252"


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _two_encodings(name: str, content: bytes, encoding: str) -> tuple[Problem, ...]:
    """Files glued together from two programs: UTF-8, except for a line that is not."""
    if encoding != "cp1252" or not _UTF8.search(content):
        return ()
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = content[:problem.start].count(b"\n") + 1
        return (warning("IMP-file-mixed", key="IMP-file-mixed", file=name, line=line),)
    return ()


def _named_separator(sample: str) -> str | None:
    """Excel's own first line `sep=;`."""
    found = re.match(r"\ufeff?\"?sep=(.)\"?\r?\n", sample, re.IGNORECASE)
    return found.group(1) if found else None


def _separator(sample: str) -> str:
    """The separator that gives the most columns, the same number in most of the first lines."""
    lines = sample.splitlines()[:50]
    if len(lines) > 1 and len(sample) >= _SAMPLE - 4:
        lines = lines[:-1]
    best, score = ";", (0, 0)
    csv.field_size_limit(MOST_CELL)
    for separator in SEPARATORS:
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
        except csv.Error:
            continue
        if not counts or max(counts) < 2:
            continue
        usual = max(set(counts), key=counts.count)
        found = (counts.count(usual) if usual > 1 else 0, usual)
        if found > score:
            best, score = separator, found
    return best


def _text(name: str, content: bytes, settings: Settings | None) -> Table | Problem:
    read = _text_lines(name, content, settings)
    if isinstance(read, Problem):
        return read
    chosen, text, lines = read
    found = shaped(name, [(n, cells) for n, _last, cells in lines], chosen, ())
    if isinstance(found, Problem):
        return found
    return replace(found, problems=(*_two_encodings(name, content, chosen.encoding), *_doubts(found, lines, text)))


def _text_lines(name: str, content: bytes, settings: Settings | None) -> tuple[Settings, str, list[Line]] | Problem:
    """How a text file is written, its text, its records."""
    chosen = settings or detect(content)
    if b"\x00" in content and not chosen.encoding.startswith("utf-16"):
        rare = content.count(0) * 100 < len(content)
        line = content[:content.index(0)].count(b"\n") + 1
        return error("IMP-file-zero", file=name, line=line) if rare else error("IMP-file-binary", file=name)
    try:
        text = content.decode(chosen.encoding)
    except UnicodeDecodeError as problem:
        line = content[:problem.start].count(b"\n") + 1
        return error("IMP-file-bytes", file=name, encoding=chosen.encoding, line=line)
    if sum(ord(c) < 32 and c not in "\t\r\n\x0c" for c in text[:_SAMPLE]) > 8:
        return error("IMP-file-binary", file=name)
    if re.match(r"\s*<(?:!doctype|html|table|\?xml|meta|head)\b", text.lstrip("\ufeff"), re.IGNORECASE):
        return error("IMP-file-web", file=name)
    text = _unwrapped(text, chosen.separator)
    if _named_separator(text):
        text = "\n" + text.partition("\n")[2]
    lines = _lines(name, text, chosen.separator)
    return lines if isinstance(lines, Problem) else (chosen, text, lines)


def _unwrapped(text: str, separator: str) -> str:
    """Lines that were quoted as a whole, as happens when one column is saved once more, without those marks."""
    lines = text.splitlines(keepends=True)
    bodies = [line.rstrip("\r\n") for line in lines if line.strip()]
    if len(bodies) < 2 or not all(re.fullmatch(r'"(?:[^"]|"")*"', b) and separator in b for b in bodies):
        return text
    return "".join(re.sub(r'^"(.*)"(\r?\n?)$', lambda m: m[1].replace('""', '"') + m[2], line) for line in lines)


def _lines(name: str, text: str, separator: str) -> list[Line] | Problem:
    """Records with the lines they stand on; empty lines are passed over."""
    csv.field_size_limit(MOST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: list[Line] = []
    begin = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                found.append((begin, reader.line_num, tuple(map(_cell, row))))
            begin = reader.line_num + 1
            if len(found) > MOST_ROWS + 1:
                return error("IMP-file-many", file=name, most=MOST_ROWS)
    except csv.Error:
        return error("IMP-file-quote", file=name, line=begin)
    if found and _unclosed(text, found[-1], separator):
        return error("IMP-file-quote", file=name, line=found[-1][0])
    return found


def _cell(raw: str) -> str:
    """A cell without what only kept a spreadsheet from reckoning with it."""
    cell = raw.strip()
    marked = _AS_TEXT.fullmatch(cell) if cell[:1] in ("=", "'") else None
    return (marked[1] if marked[1] is not None else marked[2]).strip() if marked else cell


def _unclosed(text: str, last: Line, separator: str) -> bool:
    """Did the last record end with the file only because its quotation mark was never closed?"""
    begin, end, _cells = last
    if begin == end and '"' not in text[-MOST_CELL:].rstrip("\r\n").rpartition("\n")[2]:
        return False
    tail = "".join(text.splitlines(keepends=True)[begin - 1:end])
    try:
        list(csv.reader(io.StringIO(tail, newline=""), delimiter=separator, strict=True))
    except csv.Error as trouble:
        return "unexpected end" in str(trouble)
    return False


def _doubts(table: Table, lines: Sequence[Line], text: str) -> tuple[Problem, ...]:
    """Rows that ran over several lines into the wrong columns, and a last line that looks cut off."""
    width, spans = len(table.headings), {begin: (last, len(cells)) for begin, last, cells in lines}
    ragged, raw = {p.row for p in table.problems}, text.splitlines()
    found = list(table.problems)
    for row in table.rows:
        last, count = spans[row.number]
        if last == row.number or row.number in ragged:
            continue
        if count != width:
            found.append(error("IMP-row-quote", row=row.number, lines=last - row.number + 1, count=count, expected=width))
        elif width > 2 and all(line.count(table.settings.separator) == width - 1 for line in raw[row.number - 1:last]):
            found.append(error("IMP-row-swallowed", row=row.number, lines=last - row.number + 1))
    begin, _last, cells = lines[-1]
    if not text.endswith(("\n", "\r")) and len(cells) < width and len(table.rows) > 1:
        found.append(warning("IMP-row-cut", key=f"IMP-row-cut-{begin}", row=begin, count=len(cells), expected=width))
    return tuple(found)


# ---------------------------------------------------------------- headings and rows

def shaped(
    name: str, lines: Sequence[tuple[int, tuple[str, ...]]], settings: Settings, sheets: tuple[str, ...]
) -> Table | Problem:
    """Headings and rows; short rows are filled, long ones with content beyond the headings are reported."""
    first = _heading(lines, settings.heading_row)
    if first is None:
        return error("IMP-file-empty", file=name)
    number, headings = lines[first]
    while headings and not headings[-1]:
        headings = headings[:-1]
    width = len(headings)
    if width > MOST_COLUMNS:
        return error("IMP-file-wide", file=name, count=width, most=MOST_COLUMNS)
    rows, problems = [], []
    for place, cells in lines[first + 1:]:
        if len(cells) > width and any(cells[width:]):
            problems.append(error("IMP-row-ragged", row=place, count=_filled(cells), expected=width))
        rows.append(Row(place, (*cells[:width], *("",) * (width - len(cells)))))
    if not rows:
        return error("IMP-file-rows", file=name)
    return Table(headings, tuple(rows), replace(settings, heading_row=number), tuple(problems), sheets)


def _filled(cells: Sequence[str]) -> int:
    """Columns up to the last one with something in it."""
    return max(n for n, c in enumerate(cells, 1) if c)


def _heading(lines: Sequence[tuple[int, tuple[str, ...]]], wanted: int) -> int | None:
    """The index of the headings: the wanted line, else the first line at least half as full as the fullest of the first."""
    if wanted:
        return next((n for n, (number, _cells) in enumerate(lines) if number >= wanted), None)
    if not lines:
        return None
    widest = max(sum(bool(c) for c in cells) for _, cells in lines[:20])
    return next(n for n, (_, cells) in enumerate(lines) if sum(bool(c) for c in cells) * 2 >= widest)


def numbered(rows: Iterator[tuple[str, ...]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Rows of a sheet with their number; empty ones are passed over."""
    return ((number, cells) for number, cells in enumerate(rows, 1) if any(cells))
