"""Bank files of fixed columns: bytes to numbered records, dates and amounts of their positions (BNK-07, ERR-05)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.core.facts import Term
from app.core.problems import Problem
from app.core.words import N_
from app.formats.bank.finishing import decimals_of, misread

DATE, AMOUNT, SIGN, CURRENCY = N_("Date"), N_("Amount"), N_("Sign"), N_("Currency")
EXPECTED_DATE = N_("a date as DDMMYY")
EXPECTED_DIGITS = N_("digits only")
EXPECTED_DECIMALS = N_("no more decimals than the currency has")
EXPECTED_CURRENCY = N_("a currency of three letters")
_LETTERS = frozenset(range(0x81, 0x9B))
"""Where the letters with accents of code page 850 stand; Windows has signs there, ISO 8859 nothing."""


@dataclass(frozen=True, slots=True)
class Record:
    """A line of fixed columns, filled up with blanks, with its number in the file (from 1)."""

    number: int
    text: str

    def at(self, first: int, last: int) -> str:
        """What stands in the positions `first` to `last`, counted from 1 as the bank's manuals do."""
        return self.text[first - 1:last]


class MisreadError(Exception):
    """A field of a record cannot be read; told as a problem of its statement."""

    def __init__(self, record: Record, positions: tuple[int, int], field: str, expected: str) -> None:
        super().__init__(field)
        self.record, self.positions, self.field, self.expected = record, positions, field, expected

    def problem(self, file: str) -> Problem:
        """The problem of the statement the record belongs to."""
        first, last = self.positions
        place = f"{first}–{last}" if last > first else str(first)
        return misread(file, self.record.number, Term(self.field), place, self.record.at(first, last), Term(self.expected))


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, ISO 8859-15, Windows-1252 or code page 850 (BNK-07)."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace").lstrip("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        low = sum(byte in _LETTERS for byte in content)
        high = sum(byte > 0xBF for byte in content)
    if low > high:
        return content.decode("cp850")
    windows = any(0x7F < byte < 0xA0 for byte in content)
    return content.decode("cp1252", errors="replace") if windows else content.decode("iso8859-15")


def records(text: str, width: int) -> list[Record]:
    """The lines of a file, each at least `width` long, without empty ones; a file without line ends is cut into lines."""
    plain = text.rstrip("\x1a \r\n")
    if "\n" not in plain and "\r" not in plain and len(plain) > width:
        lines = [plain[n:n + width] for n in range(0, len(plain), width)]
    else:
        lines = re.split(r"\r\n|\n|\r", plain)
    return [Record(n, line.rstrip().ljust(width)) for n, line in enumerate(lines, 1) if line.strip()]


def day(record: Record, first: int, field: str = DATE) -> date:
    """The date DDMMYY at a position; two digits of a year are of this century."""
    text = record.at(first, first + 5)
    if text.isascii() and text.isdigit():
        try:
            return date(2000 + int(text[4:]), int(text[2:4]), int(text[:2]))
        except ValueError:
            pass
    raise MisreadError(record, (first, first + 5), field, EXPECTED_DATE)


def digits(record: Record, first: int, last: int, field: str = AMOUNT) -> int:
    """The number in the positions `first` to `last`: digits only."""
    text = record.at(first, last)
    if not (text.isascii() and text.isdigit()):
        raise MisreadError(record, (first, last), field, EXPECTED_DIGITS)
    return int(text)


def scaled(value: int, decimals: int, currency: str) -> int | None:
    """A number with so many decimals in minor units of the currency; None when it has more decimals than the currency."""
    places = decimals_of(currency)
    if places >= decimals:
        return value * int(10 ** (places - decimals))
    whole, rest = divmod(value, 10 ** (decimals - places))
    return None if rest else int(whole)


def minor(record: Record, first: int, last: int, decimals: int, currency: str, field: str = AMOUNT) -> int:
    """The amount in the positions `first` to `last`, without its sign, in minor units."""
    amount = scaled(digits(record, first, last, field), decimals, currency)
    if amount is None:
        raise MisreadError(record, (first, last), field, EXPECTED_DECIMALS)
    return amount


def signed(record: Record, position: int, signs: Mapping[str, int], expected: str) -> int:
    """1 or −1 by the sign at a position."""
    sign = signs.get(record.at(position, position))
    if sign is None:
        raise MisreadError(record, (position, position), SIGN, expected)
    return sign


def currency_at(record: Record, first: int) -> str:
    """The currency of three letters at a position."""
    text = record.at(first, first + 2)
    if not re.fullmatch(r"[A-Z]{3}", text):
        raise MisreadError(record, (first, first + 2), CURRENCY, EXPECTED_CURRENCY)
    return text


def squeezed(text: str) -> str:
    """A text without the blanks that only fill columns."""
    return " ".join(text.split())
