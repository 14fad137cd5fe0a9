"""United Kingdom (Northern Ireland): CSV for the EC Sales List, goods and triangular supplies in whole pounds (3.7)."""

import csv
import io
import re
from collections.abc import Iterator

from app.core.eu_sales import PeriodKind, SupplyType
from app.core.problems import Problem, error
from app.core.words import N_
from app.formats.eu_sales.layout import CENTS, Layout, cents, in_currency, missing, require, units, whole_amounts
from app.formats.eu_sales.record import EslList, Totals

BRANCH, CURRENCY = "000", "GBP"
INDICATORS = {SupplyType.GOODS: "0", SupplyType.TRIANGULAR: "2"}
_TYPES = {sign: kind for kind, sign in INDICATORS.items()}
MOST = 99_999_999_999
_OWN = re.compile(r"(XI|GB)?(\d{9}|\d{12})")


def check(told: EslList) -> Iterator[Problem]:
    """Pounds, a month or a quarter, a number of nine or twelve digits, somebody to ask."""
    yield from in_currency(told, CURRENCY)
    if told.kind not in (PeriodKind.MONTH, PeriodKind.QUARTER):
        yield error("ESL-050-period", at="kind")
    if not _OWN.fullmatch(told.company.vat_number):
        yield error("ESL-050-registration", at="registration", number=told.company.vat_number)
    if not told.company.contact.name:
        yield missing(N_("a contact person"))
    yield from whole_amounts(told, MOST)


def write(told: EslList) -> bytes:
    """A header of who files for which last month, then a line each."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    own = told.company.vat_number.removeprefix("XI").removeprefix("GB")
    writer.writerow((own, BRANCH, told.end.year, f"{told.end.month:02d}", CURRENCY, told.company.contact.name, 0))
    writer.writerows((line.country, line.bare_number, units(line), INDICATORS[line.type]) for line in told.lines)
    return target.getvalue().encode()


def read(content: bytes) -> Totals:
    """The totals of a file."""
    try:
        rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))
    except UnicodeDecodeError:
        require(False, "UTF-8")
    require(bool(rows) and len(rows[0]) == 7 and rows[0][1] == BRANCH and rows[0][4] == CURRENCY, "header")
    found = Totals()
    for number, row in enumerate(rows[1:], 2):
        place = f"line {number}"
        require(len(row) == 4 and len(row[0]) == 2 and row[0].isalpha() and row[3] in _TYPES, place)
        amount = cents(row[2], place)
        require(not amount % CENTS, place)
        found = found.plus(_TYPES[row[3]], amount)
    return found


LAYOUT = Layout(check, write, read)
