"""FEC, the file of accounting entries of France: 18 columns, written and read back (EXP-020…024; article A47 A-1 LPF)."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

COLUMNS = ("JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
           "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
           "Idevise")
SEPARATORS = {"tab": "\t", "pipe": "|"}
ENCODINGS = ("utf-8", "iso-8859-15")


@dataclass(frozen=True, slots=True)
class FecLine:
    """A line. `debit` and `credit` in units of the company's currency; `foreign` signed, debit positive, with its ISO code."""

    journal: str
    journal_name: str
    number: str
    day: date
    account: str
    account_name: str
    customer: str
    customer_name: str
    document: str
    document_day: date
    text: str
    debit: Decimal
    credit: Decimal
    match: str
    matched_on: date | None
    valid_on: date
    foreign: Decimal | None = None
    currency: str = ""


def file_name(siren: str, year_end: date, *, whole: bool) -> str:
    """`<SIREN>FEC<AAAAMMJJ>.txt`; a part of a ledger ends in `_partiel` (EXP-020)."""
    return f"{siren}FEC{year_end:%Y%m%d}{'' if whole else '_partiel'}.txt"


def write(lines: Iterable[FecLine], separator: str = "\t", encoding: str = "utf-8") -> bytes:
    """The file: a line of names, then the lines as given, each ended by CRLF and never quoted (EXP-021)."""
    rows = (COLUMNS, *(_row(line) for line in lines))
    return "".join(separator.join(row) + "\r\n" for row in rows).encode(encoding)


def _row(line: FecLine) -> tuple[str, ...]:
    return (line.journal, line.journal_name, line.number, _day(line.day), line.account, line.account_name, line.customer,
            line.customer_name, line.document or "-", _day(line.document_day), line.text, _amount(line.debit),
            _amount(line.credit), line.match, _day(line.matched_on), _day(line.valid_on),
            "" if line.foreign is None else _amount(line.foreign), line.currency)


def _day(day: date | None) -> str:
    return f"{day:%Y%m%d}" if day else ""


def _amount(value: Decimal) -> str:
    return f"{value:.2f}".replace(".", ",")


@dataclass(frozen=True, slots=True)
class FecTotals:
    """What a file was read back to: lines without the head, entries, and both sides in units."""

    lines: int
    entries: int
    debit: Decimal
    credit: Decimal
    unbalanced: tuple[str, ...]


def read(content: bytes, separator: str = "\t", encoding: str = "utf-8") -> FecTotals:
    """Add a file up again; raises `ValueError` where it is no FEC."""
    rows = list(csv.reader(io.StringIO(content.decode(encoding), newline=""), delimiter=separator, quoting=csv.QUOTE_NONE))
    if not rows or tuple(rows[0]) != COLUMNS or any(len(row) != len(COLUMNS) for row in rows):
        raise ValueError("not 18 columns")
    sums: dict[str, Decimal] = {}
    for row in rows[1:]:
        sums[row[2]] = sums.get(row[2], Decimal(0)) + _number(row[11]) - _number(row[12])
    return FecTotals(len(rows) - 1, len(sums), _sum(rows, 11), _sum(rows, 12), tuple(n for n, total in sums.items() if total))


def _sum(rows: Sequence[Sequence[str]], place: int) -> Decimal:
    return sum((_number(row[place]) for row in rows[1:]), Decimal(0))


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
