"""Payouts of card providers, CSV or XLSX: columns proposed from their headings, chosen, and kept (CCD-04, BNK-09)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import tables
from app.formats.bank.tabular_values import amount_of, date_of, date_style, decimal_style, folded

declare({
    "CCD-04-column": N_("{file}: choose the column for “{field}”."),
    "CCD-04-cell": N_("{file}, line {line}: “{text}” is no {field}. Correct the file or choose another column."),
})
MOST_PROBLEMS = 20
"""Damaged lines told; the rest is known by then."""


class PayoutField(StrEnum):
    """What a column can hold; the names are stored with a mapping."""

    TOKEN = "token"
    DAY = "day"
    GROSS = "gross"
    FEE = "fee"
    NET = "net"
    CURRENCY = "currency"


FIELD_NAMES = {
    PayoutField.TOKEN: N_("Provider reference"), PayoutField.DAY: N_("Date of the payout"), PayoutField.GROSS: N_("Gross"),
    PayoutField.FEE: N_("Provider fee"), PayoutField.NET: N_("Net"), PayoutField.CURRENCY: N_("Currency"),
}
NEEDED = (PayoutField.TOKEN, PayoutField.DAY, PayoutField.GROSS)
_WORDS: Mapping[PayoutField, tuple[str, ...]] = {
    PayoutField.TOKEN: ("provider reference", "transaction id", "transaction reference", "payment id", "psp reference",
                        "reference", "token", "transactie id", "transactiereferentie", "betaling id", "reference de transaction",
                        "id transaction", "transaktions id", "transaktionscode", "referenz", "referentie", "source id", "id"),
    PayoutField.DAY: ("payout date", "settlement date", "available on", "date", "datum", "uitbetaaldatum", "auszahlungsdatum",
                      "date de versement", "uitbetaling op"),
    PayoutField.GROSS: ("gross", "gross amount", "amount", "bruto", "bruto bedrag", "brutto", "bruttobetrag", "brut",
                        "montant brut", "bedrag", "betrag", "montant"),
    PayoutField.FEE: ("fee", "fees", "commission", "kosten", "transactiekosten", "gebuhr", "gebuhren", "frais", "commissie",
                      "provision"),
    PayoutField.NET: ("net", "net amount", "netto", "nettobedrag", "nettobetrag", "montant net", "payout amount"),
    PayoutField.CURRENCY: ("currency", "valuta", "munt", "devise", "wahrung"),
}


@dataclass(frozen=True, slots=True)
class PayoutColumns:
    """Which heading holds what; `decimal` (`,` or `.`) and `date_order` (`dmy`, `mdy`, `ymd`) are found when they are empty."""

    columns: Mapping[PayoutField, str] = field(default_factory=dict)
    decimal: str = ""
    date_order: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain data for a saved mapping."""
        return {"columns": {str(f): c for f, c in self.columns.items()}, "decimal": self.decimal, "date_order": self.date_order}

    @staticmethod
    def from_json(plain: Mapping[str, Any]) -> "PayoutColumns":
        """A saved mapping; fields an older or newer program does not know are left out."""
        known = {str(f) for f in PayoutField}
        return PayoutColumns({PayoutField(f): str(c) for f, c in dict(plain.get("columns", {})).items() if f in known},
                             str(plain.get("decimal", "")), str(plain.get("date_order", "")))


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """A line as the provider wrote it, in minor units; `line` = its number in the file. A fee is positive, what it costs."""

    line: int
    token: str
    day: date
    gross: int
    fee: int
    net: int
    currency: str


@dataclass(frozen=True, slots=True)
class PayoutFile:
    """What a file holds as these columns read it."""

    headings: tuple[str, ...]
    columns: PayoutColumns
    rows: tuple[PayoutRow, ...] = ()
    problems: tuple[Problem, ...] = ()


def headings_of(name: str, content: bytes) -> tuple[str, ...]:
    """The headings of a file; empty when it is no table."""
    table = tables.read_table(name, content)
    return () if isinstance(table, Problem) else table.headings


def proposed(headings: tuple[str, ...]) -> PayoutColumns:
    """The columns whose headings say what they hold, the surest word first; each column once."""
    plain = {heading: folded(heading) for heading in headings}
    found: dict[PayoutField, str] = {}
    for wanted in PayoutField:
        for word in _WORDS[wanted]:
            hit = next((h for h in headings if plain[h] == word and h not in found.values()), None)
            if hit is not None:
                found[wanted] = hit
                break
    return PayoutColumns(found)


def read(name: str, content: bytes, currency: str, columns: PayoutColumns | None = None, places: int = 2) -> PayoutFile:
    """The lines of a payout; amounts without a currency are in `currency`, with so many decimal places (CCD-04).

    A fee may be written with either sign. Without a column for it net follows from gross and fee, a fee from gross and net.
    """
    table = tables.read_table(name, content)
    if isinstance(table, Problem):
        return PayoutFile((), columns or PayoutColumns(), (), (table,))
    chosen = columns or proposed(table.headings)
    missing = [f for f in NEEDED if chosen.columns.get(f) not in table.headings]
    if missing:
        return PayoutFile(table.headings, chosen, (), tuple(
            error("CCD-04-column", at=str(f), file=name, field=Term(FIELD_NAMES[f])) for f in missing))
    reader = _Reader(name, table, _styled(table, chosen), currency, places)
    rows = tuple(row for row in map(reader.row, table.rows) if row is not None)
    return PayoutFile(table.headings, chosen, rows, tuple(reader.problems))


def _styled(table: tables.Table, chosen: PayoutColumns) -> PayoutColumns:
    """Decimal sign and order of dates, told by the values where nobody chose them."""
    def values(wanted: PayoutField) -> list[str]:
        heading = chosen.columns.get(wanted)
        if heading not in table.headings:
            return []
        at = table.headings.index(heading)
        return [row.cells[at] for row in table.rows if at < len(row.cells)]

    return replace(chosen, decimal=chosen.decimal or decimal_style(values(PayoutField.GROSS), ","),
                   date_order=chosen.date_order or date_style(values(PayoutField.DAY)))


class _Reader:
    """Reads one row after the other and keeps what is wrong."""

    def __init__(self, name: str, table: tables.Table, columns: PayoutColumns, currency: str, places: int) -> None:
        self.name, self.currency, self.columns, self.places = name, currency, columns, places
        self.problems: list[Problem] = []
        self._at = {f: table.headings.index(h) for f, h in columns.columns.items() if h in table.headings}
        self._workbook = bool(table.sheets)

    def row(self, row: tables.Row) -> PayoutRow | None:
        """One line; None when it says nothing or something in it cannot be read."""
        token = self._text(row, PayoutField.TOKEN)
        if not any(cell.strip() for cell in row.cells):
            return None
        before = len(self.problems)
        day = date_of(self._text(row, PayoutField.DAY), self.columns.date_order)
        if day is None:
            self._wrong(row, PayoutField.DAY)
        if not token:
            self._wrong(row, PayoutField.TOKEN)
        gross = self._amount(row, PayoutField.GROSS) or 0
        fee, net = self._amount(row, PayoutField.FEE), self._amount(row, PayoutField.NET)
        if len(self.problems) > before or day is None:
            return None
        if fee is None:
            fee = gross - net if net is not None else 0
        elif net is not None and gross - fee != net and gross + fee == net:
            fee = -fee
        elif net is None:
            fee = abs(fee)
        return PayoutRow(row.number, token, day, gross, fee, gross - fee if net is None else net,
                         self._text(row, PayoutField.CURRENCY).upper() or self.currency)

    def _text(self, row: tables.Row, wanted: PayoutField) -> str:
        at = self._at.get(wanted)
        return row.cells[at].strip() if at is not None and at < len(row.cells) else ""

    def _amount(self, row: tables.Row, wanted: PayoutField) -> int | None:
        """The amount of a column; None where there is no column or nothing in it (of the gross that is wrong)."""
        text = self._text(row, wanted)
        if not text and wanted is not PayoutField.GROSS:
            return None
        found = amount_of(text, self.columns.decimal, self.places, workbook=self._workbook)
        if found is None:
            self._wrong(row, wanted)
        return found

    def _wrong(self, row: tables.Row, wanted: PayoutField) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(error("CCD-04-cell", row=row.number, file=self.name, line=row.number,
                                       text=self._text(row, wanted)[:40], field=Term(FIELD_NAMES[wanted])))
