"""Tables of an export with plain values, as a workbook, as CSV files, and as the set a German tax audit takes (5.4, EXP-036)."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from lxml import etree

from app.formats.accountant.workbook import NO_XML, added_up, written

RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "accountant"
DTD = "gdpdu-01-09-2004.dtd"
_DAY_ZERO = (1980, 1, 1, 0, 0, 0)
"""The moment every file of an archive carries, so that the same content is the same bytes."""
_DANGEROUS = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True, slots=True)
class Head:
    """A column: name in the language of the file, kind (`text`, `amount`, `day`, `moment`, `percent`), and for the tax audit
    a name of at most 20 characters, its place in the key, and the table whose key it names.
    """

    name: str
    kind: str = "text"
    short: str = ""
    key: bool = False
    leads_to: str = ""
    width: int = 14


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its file name without ending, its title, its columns, its rows of plain values (None = empty)."""

    name: str
    title: str
    heads: tuple[Head, ...]
    rows: Sequence[Sequence[Any]]


# ---------------------------------------------------------------- workbook

def workbook(sheets: Sequence[Sheet], created: datetime, comment: str) -> bytes:
    """A spreadsheet with a sheet for each table: numbers are numbers, days are days, the head stands still."""
    return written(sheets, created, comment, archive)


def read_workbook(content: bytes, sheet: str, columns: Sequence[int]) -> tuple[int, list[Decimal]]:
    """How many rows a sheet has, and the sums of its columns, from the bytes of the file."""
    return added_up(content, sheet, columns)


# ---------------------------------------------------------------- CSV

def csv_archive(sheets: Sequence[Sheet], comment: str) -> bytes:
    """A ZIP with a CSV for each table: UTF-8, commas, a point before decimals, days as 2026-01-31 (L10N-007)."""
    files = {f"{sheet.name}.csv": _csv(sheet) for sheet in sheets}
    return archive({"README.txt": (comment + "\n").encode(), **files})


def _csv(sheet: Sheet) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([head.name for head in sheet.heads])
    writer.writerows([_plain(v) for v in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig")


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_DANGEROUS) else text


def read_csv(content: bytes, name: str, columns: Sequence[int]) -> tuple[int, list[Decimal]]:
    """How many rows a table of the archive has, and the sums of its columns."""
    with zipfile.ZipFile(io.BytesIO(content)) as held:
        rows = list(csv.reader(io.StringIO(held.read(f"{name}.csv").decode("utf-8-sig"), newline="")))[1:]
    return len(rows), [sum((Decimal(row[n] or 0) for row in rows), Decimal(0)) for n in columns]


def archive(files: Mapping[str, bytes]) -> bytes:
    """Files in a ZIP that is the same bytes for the same content."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _DAY_ZERO)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            held.writestr(entry, content)
    return out.getvalue()


# ---------------------------------------------------------------- the set for a tax audit

def audit_set(sheets: Sequence[Sheet], supplier: tuple[str, str], comment: str, days: tuple[date, date]) -> bytes:
    """A ZIP with `index.xml`, its document type, and a CSV for each table (EXP-036); names of at most 20 characters."""
    files = {f"{sheet.name}.csv": _german(sheet) for sheet in sheets}
    return archive({"index.xml": index(sheets, supplier, comment, days), DTD: (RESOURCES / DTD).read_bytes(), **files})


def index(sheets: Sequence[Sheet], supplier: tuple[str, str], comment: str, days: tuple[date, date]) -> bytes:
    """What describes the tables: columns with their formats, keys and what they lead to."""
    root = etree.Element("DataSet")
    _put(root, "Version", "1.0")
    who = etree.SubElement(root, "DataSupplier")
    for name, value in (("Name", supplier[0]), ("Location", supplier[1]), ("Comment", comment)):
        _put(who, name, value)
    media = etree.SubElement(root, "Media")
    _put(media, "Name", "Tegoed")
    for sheet in sheets:
        _table(media, sheet, days)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True,
                                doctype=f'<!DOCTYPE DataSet SYSTEM "{DTD}">'))


def _put(parent: Any, name: str, text: str) -> Any:
    node = etree.SubElement(parent, name)
    node.text = NO_XML.sub(" ", text)
    return node


def _table(media: Any, sheet: Sheet, days: tuple[date, date]) -> None:
    table = etree.SubElement(media, "Table")
    for name, value in (("URL", f"{sheet.name}.csv"), ("Name", sheet.name[:20]), ("Description", sheet.title)):
        _put(table, name, value)
    span = etree.SubElement(etree.SubElement(table, "Validity"), "Range")
    _put(span, "From", f"{days[0]:%d.%m.%Y}")
    _put(span, "To", f"{days[1]:%d.%m.%Y}")
    etree.SubElement(table, "UTF8")
    _put(table, "DecimalSymbol", ",")
    _put(table, "DigitGroupingSymbol", ".")
    _put(etree.SubElement(table, "Range"), "From", "2")
    layout = etree.SubElement(table, "VariableLength")
    for name, value in (("ColumnDelimiter", ";"), ("RecordDelimiter", "\r\n"), ("TextEncapsulator", '"')):
        _put(layout, name, value)
    for tag, wanted in (("VariablePrimaryKey", True), ("VariableColumn", False)):
        for head in sheet.heads:
            if head.key is wanted:
                _column(etree.SubElement(layout, tag), head)
    for head in sheet.heads:
        if head.leads_to:
            link = etree.SubElement(layout, "ForeignKey")
            _put(link, "Name", head.short[:20])
            _put(link, "References", head.leads_to)


def _column(node: Any, head: Head) -> None:
    _put(node, "Name", head.short[:20])
    _put(node, "Description", head.name)
    if head.kind in ("amount", "percent"):
        _put(etree.SubElement(node, "Numeric"), "Accuracy", "2")
    elif head.kind == "day":
        _put(etree.SubElement(node, "Date"), "Format", "DD.MM.YYYY")
    else:
        etree.SubElement(node, "AlphaNumeric")


def _german(sheet: Sheet) -> bytes:
    """Keys first, as the index lists them; semicolons, a comma before decimals, days as 31.01.2026."""
    order = sorted(range(len(sheet.heads)), key=lambda n: not sheet.heads[n].key)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([sheet.heads[n].short[:20] for n in order])
    writer.writerows([_in_german(row[n]) for n in order] for row in sheet.rows)
    return out.getvalue().encode("utf-8")


def _in_german(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:.2f}".replace(".", ",")
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M:%S}"
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else " ".join(str(value).split())


def read_audit_set(content: bytes, table: str, columns: Iterable[str]) -> tuple[int, list[Decimal]]:
    """How many rows a table of the set has, and the sums of columns by their short names.

    Raises `ValueError` where the index does not fit its document type or a table has not the columns it is said to have.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as held:
        root = etree.fromstring(held.read("index.xml"), etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False))
        if not etree.DTD(io.BytesIO(held.read(DTD))).validate(root):
            raise ValueError("index.xml does not fit its document type")
        for node in root.iter("Table"):
            names = [c.findtext("Name") for tag in ("VariablePrimaryKey", "VariableColumn") for c in node.iter(tag)]
            head = held.read(node.findtext("URL")).decode().partition("\r\n")[0]
            if head.split(";") != names:
                raise ValueError(f"{node.findtext('URL')}: {head}")
        rows = list(csv.DictReader(io.StringIO(held.read(f"{table}.csv").decode(), newline=""), delimiter=";"))
    return len(rows), [sum((Decimal(row[c].replace(",", ".") or 0) for row in rows), Decimal(0)) for c in columns]
