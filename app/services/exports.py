"""Any list to a spreadsheet or CSV: real numbers and dates, frozen head, totals as formulas (usability 2.3)."""

import csv
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app import i18n
from app.core.money import major
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk

_PAGE = 500
_DANGEROUS = ("=", "+", "-", "@", "\t")


def export_list(desk: Desk, listing: Listing, query: ListQuery, path: Path, currency: str,
                columns: Sequence[Column] | None = None) -> int:
    """Write what a list shows: its rows in their order, and the `columns` shown, else all that are not hidden.

    The format follows the ending. Gives the number of rows. A file of that name is replaced only once the new one is whole.
    """
    chosen = [c for c in listing.columns if not c.hidden] if columns is None else list(columns)
    rows = _rows(desk, listing, query, chosen, currency)
    draft = path.with_name(f".{path.name}.{os.getpid()}{path.suffix}")
    try:
        count = write_rows(desk, listing.title, chosen, rows, draft)
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return count


def write_rows(desk: Desk, title: str, columns: list[Column], rows: Iterable[list[Any]], path: Path) -> int:
    """Write rows of plain values under their columns; `title` (an English text) names the sheet. Gives the number of rows."""
    return _csv(path, columns, rows, desk) if path.suffix.lower() == ".csv" else _xlsx(path, title, columns, rows, desk)


def _rows(desk: Desk, listing: Listing, query: ListQuery, columns: list[Column], currency: str) -> Iterator[list[Any]]:
    place = {c.name: n for n, c in enumerate(listing.columns)}
    with desk.reading() as session:
        keys = listing.keys(session, query)
        for start in range(0, len(keys), _PAGE):
            for row in listing.rows(session, query, keys[start:start + _PAGE]):
                yield [plain_value(c, row[place[c.name]], str(row[place[c.currency]]) if c.currency else currency, desk)
                       for c in columns]


def plain_value(column: Column, value: Any, currency: str, desk: Desk) -> Any:
    """Numbers and dates stay what they are; words are translated."""
    if value is None:
        return ""
    if column.kind == "amount":
        return major(int(value), i18n.decimals_of(currency))
    if column.kind in ("late", "age"):
        return (desk.today - value).days if isinstance(value, date) else value
    if column.kind == "flag":
        return i18n.tr("Yes", desk.language) if value else ""
    if isinstance(value, date | Decimal | int) and not isinstance(value, bool) and value not in column.names:
        return value
    if column.kind == "words" and isinstance(value, Mapping):
        return value.get(desk.language) or value.get("en", "")
    name = column.names.get(value, value)
    return i18n.tr(str(name), desk.language) if name else ""


def _csv(path: Path, columns: list[Column], rows: Iterable[list[Any]], desk: Desk) -> int:
    """Semicolons where the comma is the decimal sign; text never begins like a formula."""
    decimal = i18n.separators(desk.region)[0]
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=";" if decimal == "," else ",")
        writer.writerow([i18n.tr(c.title, desk.language) if c.title else "" for c in columns])
        for row in rows:
            writer.writerow([_plain(v, decimal) for v in row])
            count += 1
    return count


def _plain(value: Any, decimal: str) -> str:
    if isinstance(value, Decimal):
        return str(value).replace(".", decimal)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_DANGEROUS) else text


def write_book(desk: Desk, sheets: Sequence[tuple[str, list[Column], Iterable[list[Any]]]], path: Path) -> int:
    """Write several sheets, each a title (an English text), columns and rows, into one spreadsheet. Gives the number of rows."""
    import xlsxwriter
    # A folder that refuses is an `OSError` now, before the library hides it behind an exception of its own at the end.
    path.write_bytes(b"")
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    count = sum(_sheet(book, title, columns, rows, desk) for title, columns, rows in sheets)
    book.close()
    return count


def _xlsx(path: Path, title: str, columns: list[Column], rows: Iterable[list[Any]], desk: Desk) -> int:
    return write_book(desk, [(title, columns, rows)], path)


def _sheet(book: Any, title: str, columns: list[Column], rows: Iterable[list[Any]], desk: Desk) -> int:
    """One sheet with its head, rows and totals; gives the number of rows."""
    sheet = book.add_worksheet(sheet_name(i18n.tr(title, desk.language)))
    head = book.add_format({"bold": True, "bottom": 1})
    money, days = book.add_format({"num_format": "#,##0.00"}), book.add_format({"num_format": "yyyy-mm-dd"})
    total = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
    for n, c in enumerate(columns):
        sheet.set_column(n, n, max(8, c.width / 7))
        sheet.write_string(0, n, i18n.tr(c.title, desk.language) if c.title else "", head)
    sheet.freeze_panes(1, 0)
    count, seen = 0, Counter[str]()
    place = _currency_place(columns)
    for count, row in enumerate(rows, 1):
        seen[str(row[place]) if place is not None else ""] += 1
        for n, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(count, n, _midnight(value), days)
            elif isinstance(value, Decimal | int) and not isinstance(value, bool):
                sheet.write_number(count, n, value, money if columns[n].kind == "amount" else None)
            else:
                sheet.write_string(count, n, str(value))
    for line, code in enumerate(_currencies(columns, seen), count + 1) if count else ():
        _total_line(sheet, columns, line, count, code, total)
    if count:
        sheet.autofilter(0, 0, count, len(columns) - 1)
    return count


def _currency_place(columns: list[Column]) -> int | None:
    """Where the currency of the totals stands; None where they are the company's or the column is not shown."""
    named = next((c.currency for c in columns if c.total and c.currency), None)
    return next((n for n, c in enumerate(columns) if c.name == named), None)


def _currencies(columns: list[Column], seen: Mapping[str, int]) -> list[str]:
    """One total line for each currency; none where amounts of unknown currency would be added up (GEN-06)."""
    named = any(c.total and c.currency for c in columns)
    return [] if named and _currency_place(columns) is None else sorted(seen)


def _total_line(sheet: Any, columns: list[Column], line: int, count: int, code: str, look: Any) -> None:
    """Totals as formulas: of the rows a filter leaves, or of one currency where there are several."""
    place = _currency_place(columns)
    if place is not None:
        sheet.write_string(line, place, code, look)
    for n, c in enumerate(columns):
        if c.total:
            cells = _cells(n, count)
            several = place is not None and n != place
            shown = f"SUBTOTAL(109,OFFSET({_cells(n, 0)},ROW({cells})-ROW({_cells(n, 0)}),0))"
            formula = f'=SUMPRODUCT(({_cells(place, count)}="{code}")*{shown})' if several and place is not None else (
                f"=SUBTOTAL(109,{cells})")
            sheet.write_formula(line, n, formula, look)


def _cells(n: int, count: int) -> str:
    """The cells of a column below the head; with no rows, the first of them."""
    from xlsxwriter.utility import xl_col_to_name
    name = xl_col_to_name(n)
    return f"{name}2:{name}{count + 1}" if count else f"{name}2"


def sheet_name(title: str) -> str:
    """A title as a sheet may be named: at most 31 characters, none of those a spreadsheet refuses."""
    return "".join(" " if c in "[]:*?/\\" else c for c in title).strip()[:31]


def _midnight(day: date) -> Any:
    from datetime import datetime
    return datetime(day.year, day.month, day.day)
