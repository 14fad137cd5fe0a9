"""The generic file: CSV with everything a line has, for any country and any program (3.7)."""

import csv
import io
from collections.abc import Iterator

from app.core.eu_sales import SupplyType
from app.core.money import major
from app.core.problems import Problem
from app.formats.eu_sales.layout import Layout, cents, require
from app.formats.eu_sales.record import EslLine, EslList, Totals

HEAD = ("ListNo", "Version", "CompanyVat", "PeriodFrom", "PeriodTo", "Country", "VatNumber", "Type", "Amount", "AmountExact",
        "Currency", "CustomerNo", "CustomerName", "Documents", "CorrectionOfPeriod", "Manual")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def check(told: EslList) -> Iterator[Problem]:
    """Everything fits."""
    yield from ()


def write(told: EslList) -> bytes:
    """UTF-8 with byte order mark, semicolons, decimal points, CRLF."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEAD)
    for line in told.lines:
        writer.writerow((told.number, told.edition, told.company.vat_number, told.start.isoformat(), told.end.isoformat(),
                         line.country, line.bare_number, line.type.value, _amount(line.reported), _amount(line.exact),
                         told.currency, _safe(line.customer_no), _safe(line.customer_name), _safe(" ".join(line.documents)),
                         _corrected(line), "1" if line.manual else "0"))
    return target.getvalue().encode("utf-8-sig")


def _amount(minor: int) -> str:
    return f"{major(minor):.2f}"


def _safe(text: str) -> str:
    """Words in one line that never begin like a formula of a spreadsheet."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(FORMULA) else flat


def _corrected(line: EslLine) -> str:
    return "/".join(day.isoformat() for day in line.correction_of) if line.correction_of else ""


def read(content: bytes) -> Totals:
    """The totals of the column Amount."""
    require(content.startswith(b"\xef\xbb\xbf"), "byte order mark")
    try:
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    except UnicodeDecodeError:
        require(False, "UTF-8")
    require(bool(rows) and tuple(rows[0]) == HEAD, "header")
    found = Totals()
    for number, row in enumerate(rows[1:], 2):
        require(len(row) == len(HEAD) and row[7] in set(SupplyType), f"line {number}")
        found = found.plus(SupplyType(row[7]), cents(row[8], f"line {number}"), correction=bool(row[14]))
    return found


LAYOUT = Layout(check, write, read)
