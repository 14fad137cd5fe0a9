"""Germany: the CSV the portal of the Bundeszentralamt imports, 1,500 lines a file (3.7)."""

import csv
import io
import re
from collections.abc import Iterator

from app.core.eu_sales import SupplyType
from app.core.problems import Problem, error
from app.formats.eu_sales.layout import CENTS, Layout, cents, in_currency, require, units, whole_amounts
from app.formats.eu_sales.record import EslList, Totals

VERSION = "#v3.0"
"""The first line; it must be the version the portal works with."""
HEAD = ("Länderkennzeichen und USt-IdNr.", "Summe (Euro)", "Art der Leistung")
MOST_LINES = 1500
MOST = 999_999_999
LETTERS = {SupplyType.GOODS: "L", SupplyType.SERVICES: "S", SupplyType.TRIANGULAR: "D"}
"""Triangular supplies are D here."""
_TYPES = {letter: kind for kind, letter in LETTERS.items()}
_NUMBER = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,12}")


def check(told: EslList) -> Iterator[Problem]:
    """Whole euros of at most nine digits, numbers of at most fourteen characters."""
    yield from in_currency(told, "EUR")
    yield from whole_amounts(told, MOST)
    for row, line in enumerate(told.lines):
        if not _NUMBER.fullmatch(line.vat_number):
            yield error("ESL-050-number", row=row, number=line.vat_number)


def write(told: EslList) -> bytes:
    """UTF-8, commas, the version, the field names, a line each."""
    target = io.StringIO(newline="")
    target.write(f"{VERSION}\r\n")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(HEAD)
    writer.writerows((line.vat_number, units(line), LETTERS[line.type]) for line in told.lines)
    return target.getvalue().encode()


def read(content: bytes) -> Totals:
    """The totals of a file."""
    try:
        rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    except UnicodeDecodeError:
        require(False, "UTF-8")
    require(rows[:1] == [[VERSION]], "version line")
    require(len(rows) > 1 and tuple(rows[1]) == HEAD, "field names")
    require(len(rows) - 2 <= MOST_LINES, f"{MOST_LINES} lines")
    found = Totals()
    for number, row in enumerate(rows[2:], 3):
        place = f"line {number}"
        require(len(row) == len(HEAD) and bool(_NUMBER.fullmatch(row[0])) and row[2] in _TYPES, place)
        amount = cents(row[1], place)
        require(not amount % CENTS and abs(amount) <= MOST * CENTS, place)
        found = found.plus(_TYPES[row[2]], amount)
    return found


LAYOUT = Layout(check, write, read)
