"""Any list on paper: the rows and columns it shows, with totals, as a PDF (usability 2.3, PST-042)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.queries.listing import Column, Listing, ListQuery
from app.services.desk import Desk

declare({
    "LST-print-many": N_("{count} rows are too many for paper; at most {most} are printed. Narrow the list, or export it."),
})

MOST = 20_000
"""Rows that are printed at most: about 400 pages."""
_PAGE, _WIDE, _LANDSCAPE = 500, 60, 6
_RIGHT = frozenset({"amount", "int", "number", "price", "percent", "gauge", "late", "age"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the rows: title (an English text), company, and in words what was chosen."""

    title: str
    company: str
    selection: tuple[str, ...] = ()


def print_list(desk: Desk, listing: Listing, query: ListQuery, path: Path, currency: str, columns: Sequence[Column],
               sheet: Sheet) -> Outcome[int]:
    """Write the rows of a list, as filtered and ordered, to a PDF; gives how many. More than `MOST` are refused."""
    with desk.reading() as session:
        keys = listing.keys(session, query)
        if len(keys) > MOST:
            return Outcome(None, (error("LST-print-many", count=len(keys), most=MOST),))
        rows = [row for start in range(0, len(keys), _PAGE)
                for row in listing.rows(session, query, keys[start:start + _PAGE])]
        totals = listing.totals(session, query)
    place = {c.name: n for n, c in enumerate(listing.columns)}
    cells = [[words_of(c, row[place[c.name]], str(row[place[c.currency]]) if c.currency else currency, desk) for c in columns]
             for row in rows]
    path.write_bytes(as_pdf(desk, sheet, columns, cells, _total_rows(desk, columns, totals, currency)))
    return Outcome(len(rows))


def words_of(column: Column, value: Any, currency: str, desk: Desk) -> str:
    """A value as it is printed in the language and region of the desk."""
    if value is None:
        return ""
    if column.kind == "amount":
        return i18n.amount(int(value), currency, desk.region)
    if isinstance(value, Mapping):
        return str(value.get(desk.language) or value.get("en", ""))
    if column.kind in ("late", "age") and isinstance(value, date):
        return str((desk.today - value).days)
    if column.kind == "moment" and isinstance(value, datetime):
        return i18n.moment(value, desk.region)
    if column.kind == "number":
        return i18n.number(value, desk.region)
    if column.kind == "price":
        return i18n.price(value, desk.region)
    if column.kind in ("percent", "gauge"):
        return i18n.percent(value, desk.region)
    if isinstance(value, date):
        return i18n.day(value, desk.region)
    if column.kind == "flag":
        return i18n.tr("Yes", desk.language) if value else ""
    name = column.names.get(value, value)
    return i18n.tr(name, desk.language) if name in column.names.values() and name else str(name)


def _total_rows(desk: Desk, columns: Sequence[Column], totals: Mapping[str, Mapping[str, int]], currency: str) -> list[list[str]]:
    """One line of totals for each currency; amounts of different currencies are never added up (GEN-06)."""
    codes = sorted({code for sums in totals.values() for code in sums})
    lines = []
    for code in codes:
        line = [i18n.amount(totals[c.name][code], code or currency, desk.region) if code in totals.get(c.name, {}) else ""
                for c in columns]
        line[0] = line[0] or " ".join(filter(None, (i18n.tr("Total", desk.language), code)))
        lines.append(line)
    return lines


def as_pdf(desk: Desk, sheet: Sheet, columns: Sequence[Column], rows: Iterable[Sequence[str]],
           totals: Iterable[Sequence[str]]) -> bytes:
    """Finished words under their columns as a PDF; wide lists lie on their side."""
    from app.reports import letter_data, lists
    from app.reports.words import Words
    words = Words.of(desk.language, i18n.letters)
    whole = sum(max(c.width, _WIDE) for c in columns)
    heads = tuple(letter_data.Column(
        i18n.tr(c.title, desk.language) if c.title else "", max(c.width, _WIDE) / whole,
        letter_data.Align.RIGHT if c.kind in _RIGHT else letter_data.Align.LEFT)
        for c in columns)
    lines = tuple(letter_data.Row(tuple(row)) for row in rows)
    sums = tuple(letter_data.Row(tuple(row), letter_data.RowKind.TOTAL) for row in totals) if lines else ()
    printed = words["list_printed"].format(day=i18n.day(desk.clock.today(), desk.region))
    return lists.render(lists.ListData(i18n.tr(sheet.title, desk.language), sheet.company, desk.language, heads, lines, sums,
                                       sheet.selection, printed, words["page"], words["list_empty"],
                                       len(columns) > _LANDSCAPE))
