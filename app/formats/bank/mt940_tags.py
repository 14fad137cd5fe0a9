"""MT940 as text: files cut into messages and their tags, and the fields of movements and balances (BNK-01, 07)."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.facts import Term
from app.core.money import minor
from app.core.problems import Problem
from app.core.words import N_
from app.formats.bank import fixed
from app.formats.bank.finishing import decimals_of, misread

MOVEMENT, OPENING, CLOSING = N_("Movement"), N_("Opening balance"), N_("Closing balance")
AS_MOVEMENT = N_("a movement such as 2603020302C121,00NTRFNONREF")
AS_BALANCE = N_("a balance such as C260302EUR121,00")
AS_DATE = N_("a date as YYMMDD")

_TAG = re.compile(r":(\d{2}[A-Z]?|NS):(.*)", re.DOTALL)
_KNOWN = frozenset({"13", "13D", "20", "21", "25", "25P", "28", "28C", "34F", "60F", "60M", "61", "62F", "62M", "64", "65", "86",
                    "90C", "90D", "NS"})
_AFTER = 20
"""Tags that may follow the closing balance."""
_HEADS = frozenset({"25", "25P", "28", "28C", "60F", "60M"})
_BLOCKS = re.compile(r"^[\x01\x03]*(?:\{1:.*)?\{4:")
_END = re.compile(r"-(?:\}.*|[A-Z]{3})?")
_MOVEMENT = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})? ?(?P<mark>[RE]?[CD])(?P<funds>[A-Z])? ?(?P<amount>\d{1,18}(?:[,.]\d{0,6})?) ?"
    r"(?P<type>[NFS][A-Z0-9 ]{3})?(?P<rest>.*)", re.ASCII | re.DOTALL)
_BALANCE = re.compile(r"(?P<mark>[CD])(?P<day>\d{6})(?P<currency>[A-Z]{3})(?P<amount>\d{1,18}(?:[,.]\d{0,6})?)\s*", re.ASCII)


class UnreadError(Exception):
    """A tag cannot be read: what it is about and what was expected."""

    def __init__(self, tag: "Tag", about: str, expected: str) -> None:
        super().__init__(expected)
        self.tag, self.about, self.expected = tag, about, expected

    def problem(self, file: str) -> Problem:
        """The problem of the statement the tag belongs to."""
        return misread(file, self.tag.line, Term(self.about), f":{self.tag.code}:", self.tag.lines[0], Term(self.expected))


@dataclass(slots=True)
class Tag:
    """A tag with its lines; `line` is the number of the first in the file, from 1."""

    code: str
    line: int
    lines: list[str]

    @property
    def raw(self) -> str:
        """The tag as it stood."""
        return f":{self.code}:" + "\n".join(self.lines)


@dataclass(slots=True)
class Message:
    """One message of a file; a statement may need several. `last` is its last line in the file."""

    tags: list[Tag] = field(default_factory=list)
    last: int = 0


def messages(text: str) -> Iterator[Message]:
    """The messages of a file, with or without SWIFT blocks; what banks write around them is left out.

    A line `-` ends a message that has its closing balance; before that it belongs to a text.
    """
    lines = [line.rstrip("\x03\x1a \t") for line in re.split(r"\r\n|\n|\r", text)]
    message: Message | None = None
    for number, whole in enumerate(lines, 1):
        line = _BLOCKS.sub("", whole)
        hit = _TAG.match(line)
        code = hit[1] if hit and hit[1] in _KNOWN else ""
        if message is not None and (_begins(message, code) or _ends(message, line)):
            yield message
            message = None
        if hit and code:
            message = message or Message()
            message.tags.append(Tag(code, number, [hit[2]]))
            message.last = number
        elif message is not None and line:
            message.tags[-1].lines.append(line)
            message.last = number
    if message is not None:
        yield message


def _begins(message: Message, code: str) -> bool:
    """Does a tag begin the next message? Some banks leave out tag 20, or the end."""
    return code == "20" or (code in _HEADS and _closed(message))


def _ends(message: Message, line: str) -> bool:
    return _END.fullmatch(line) is not None and (line.startswith("-}") or _closed(message))


def _closed(message: Message) -> bool:
    """Has a message its closing balance? It is one of its last tags: further balances and a text follow."""
    return any(tag.code.startswith("62") for tag in message.tags[-_AFTER:])


# ---------------------------------------------------------------- fields

@dataclass(frozen=True, slots=True)
class Movement:
    """What tag 61 tells; `amount` in minor units, signed, and with the references as they stood. `name` follows the reference
    on the same line (Rabobank), `extra` is the line below."""

    value_date: date
    booking_date: date
    amount: int
    reversal: bool
    expected: bool
    type: str
    reference: str
    bank_reference: str
    name: str
    extra: str


@dataclass(frozen=True, slots=True)
class Balance:
    """A balance in minor units, signed; `final` is false between the pages of one statement."""

    amount: int
    currency: str
    day: date
    final: bool


def movement(tag: Tag, currency: str) -> Movement:
    """The fields of tag 61. Marks: C and RD come in, D and RC go out, EC and ED are expected. Raises `UnreadError`."""
    hit = _MOVEMENT.fullmatch(tag.lines[0])
    if hit is None:
        raise UnreadError(tag, MOVEMENT, AS_MOVEMENT)
    value = _day(hit["value"])
    booked = _beside(value, hit["entry"]) if value and hit["entry"] else value
    if value is None or booked is None:
        raise UnreadError(tag, fixed.DATE, AS_DATE)
    mark = hit["mark"]
    sign = 1 if mark in {"C", "RD", "EC"} else -1
    reference, bank, name, extra = _references(hit["rest"])
    extra = " ".join(part for part in (extra, *(line.strip() for line in tag.lines[1:])) if part)
    return Movement(value, booked, sign * _amount(tag, hit["amount"], currency), mark.startswith("R"), mark.startswith("E"),
                    (hit["type"] or "").strip(), reference, bank, name, extra)


def _references(rest: str) -> tuple[str, str, str, str]:
    """The reference of the customer, that of the bank behind `//`, and what some banks add on the same line: a name, codes."""
    customer, cut, bank = rest.partition("//")
    if not cut:
        return customer[:16].strip(), "", customer[16:].strip(), ""
    bank, *more = re.split(r"(?=/TRCD/|/IACC/)|\s{2,}", bank.strip(), maxsplit=1)
    return customer.strip(), bank.strip(), "", " ".join(part for part in more if part)


def balance(tag: Tag) -> Balance:
    """The fields of tags 60 and 62. Raises `UnreadError`."""
    about = OPENING if tag.code.startswith("60") else CLOSING
    hit = _BALANCE.fullmatch(tag.lines[0])
    day = _day(hit["day"]) if hit else None
    if hit is None or day is None:
        raise UnreadError(tag, about, AS_BALANCE)
    sign = 1 if hit["mark"] == "C" else -1
    return Balance(sign * _amount(tag, hit["amount"], hit["currency"]), hit["currency"], day, not tag.code.endswith("M"))


def _amount(tag: Tag, text: str, currency: str) -> int:
    try:
        return minor(Decimal(text.replace(",", ".")), decimals_of(currency))
    except ValueError:
        raise UnreadError(tag, fixed.AMOUNT, fixed.EXPECTED_DECIMALS) from None


def foreign(text: str) -> tuple[int, str] | None:
    """An amount such as `USD100,00` in minor units, and its currency; None when it is none."""
    hit = re.match(r"([A-Z]{3})\s?(\d{1,15}(?:[,.]\d{0,6})?)", text)
    try:
        return (minor(Decimal(hit[2].replace(",", ".")), decimals_of(hit[1])), hit[1]) if hit else None
    except ValueError:
        return None


def _day(text: str) -> date | None:
    """A date YYMMDD of 1980–2079."""
    year = int(text[:2])
    return _within(year + (1900 if year >= 80 else 2000), text[2:])


def _beside(value: date, text: str) -> date | None:
    """A date MMDD in the year that brings it nearest to the value date: entries of January may have values of December."""
    days = [day for year in (value.year - 1, value.year, value.year + 1) if (day := _within(year, text)) is not None]
    return min(days, key=lambda day: abs(day - value), default=None)


def _within(year: int, text: str) -> date | None:
    """A month and day MMDD; banks that reckon with months of thirty days write 30 February, which is its last day."""
    month, day = int(text[:2]), int(text[2:])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return date(year, month, min(day, monthrange(year, month)[1]))
