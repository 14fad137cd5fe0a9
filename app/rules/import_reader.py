"""Reads the cells of one row of an import and collects what is wrong with them (IMP-005, 006)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.core.facts import Saw, Term
from app.core.money import Money, minor
from app.core.problems import Problem, Weight
from app.core.words import N_, declare
from app.rules import import_values as values
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Known
from app.rules.imports import Existing, Reading

declare({
    "IMP-006-missing": N_("{field} is missing."),
    "IMP-006-date": N_("“{value}” is not a date ({order})."),
    "IMP-006-far": N_("{day} lies outside the years 1950 to 2099."),
    "IMP-006-amount": N_("“{value}” is not an amount."),
    "IMP-006-symbol": N_("“{value}” is no amount in {currency}. Choose the column or the fixed value that holds the currency."),
    "IMP-006-number": N_("“{value}” is not a number."),
    "IMP-006-large": N_("{amount} is more than can be posted."),
    "IMP-006-decimals": N_("“{value}” has more decimals than {currency} has."),
    "IMP-006-long": N_("{field} has more than {most} characters."),
    "IMP-006-characters": N_("{field} holds characters that cannot be printed."),
    "IMP-006-currency": N_("Currency {value} is not known."),
    "IMP-006-flag": N_("{value} is neither yes nor no."),
    "IMP-005-twice": N_("{key} stands in row {first} as well."),
    "IMP-005-exists": N_("{key} exists already."),
    "IMP-005-posted": N_("{key} is posted and cannot be updated; choose “is skipped” for what exists."),
})

MOST_AMOUNT = 10**14
"""Minor units; a trillion euro is a slip of the pen."""
ORDERS = {values.DateOrder.DMY: N_("day month year"), values.DateOrder.MDY: N_("month day year"),
          values.DateOrder.YMD: N_("year month day")}


class Reader:
    """Reads the cells of one row and collects its problems."""

    def __init__(self, reading: Reading, number: int, cells: Sequence[str]) -> None:
        self.reading, self._cells, self.number = reading, cells, number
        self.problems: list[Problem] = []
        self._fields = {f.name: f for f in FIELDS[reading.entity]}

    def text(self, name: str) -> str:
        """The text of a field: column or constant, replaced value, checked for length and printable characters."""
        column = self.reading.columns.get(name)
        raw = self._cells[column].strip() if column is not None and column < len(self._cells) else ""
        raw = raw or self.reading.constants.get(name, "")
        text = self.reading.values.get(name, {}).get(raw, raw)
        item = self._fields[name]
        if item.required and not text and not item.or_else:
            self.missing(name)
        if item.kind in ("text", "code") and len(text) > item.most:
            self.wrong("IMP-006-long", name, field=Term(item.label), most=item.most)
        if not text.isprintable() and any(ord(c) < 32 and c not in "\r\n\t" for c in text):
            self.wrong("IMP-006-characters", name, field=Term(item.label))
        return " ".join(text.split()) if "\n" in text or "\t" in text else text

    def missing(self, name: str) -> None:
        """A field that must be filled is not."""
        self.wrong("IMP-006-missing", name, field=Term(self._fields[name].label))

    def wrong(self, code: str, name: str, /, **saw: Saw) -> None:
        """Note a problem of one cell."""
        self.problems.append(Problem(code, saw, Weight.ERROR, name, self.number))

    def note(self, code: str, name: str, /) -> None:
        """Say why a row is left out without being wrong."""
        self.problems.append(Problem(code, {}, Weight.INFORMATION, name, self.number))

    def doubt(self, code: str, name: str, /, **saw: Saw) -> None:
        """Note a warning of one cell."""
        self.problems.append(Problem(code, saw, Weight.WARNING, name, self.number, key=f"{code}-{self.number}"))

    def day(self, name: str) -> date | None:
        """A date field; empty = None."""
        text = self.text(name)
        if text in values.NO_DATE:
            return None
        found = values.read_date(text, self.reading.date_order)
        if found is None:
            self.wrong("IMP-006-date", name, value=text[:40], order=Term(ORDERS[self.reading.date_order]))
        elif not values.FIRST_DAY <= found <= values.LAST_DAY:
            self.wrong("IMP-006-far", name, day=found)
            return None
        return found

    def amount(self, name: str, currency: str, decimals: int) -> int | None:
        """An amount field in minor units; empty = None."""
        text = self.text(name)
        if not text:
            return None
        value = values.read_amount(text, self.reading.decimal)
        if value is None:
            self.wrong("IMP-006-amount", name, value=text[:40])
            return None
        if not values.may_be(text, currency):
            self.wrong("IMP-006-symbol", name, value=text[:40], currency=currency)
        try:
            found = minor(value, decimals)
        except ValueError:
            self.wrong("IMP-006-decimals", name, value=text[:40], currency=currency)
            return None
        if abs(found) > MOST_AMOUNT:
            self.wrong("IMP-006-large", name, amount=Money(found, currency))
            return None
        return found

    def number_of(self, name: str, most: int) -> Decimal | None:
        """A positive number; empty = None."""
        text = self.text(name).removesuffix("%").strip()
        if not text:
            return None
        found = values.read_amount(text, self.reading.decimal)
        if found is None or not 0 <= found <= most:
            self.wrong("IMP-006-number", name, value=text[:40])
            return None
        return found

    def flag(self, name: str) -> bool:
        """A yes or no in four languages."""
        text = self.text(name)
        found = values.flag(text)
        if found is None:
            self.wrong("IMP-006-flag", name, value=text[:40])
        return bool(found)

    def code(self, name: str, problem: str, known: Collection[str], *, may_create: bool = False) -> str:
        """A code that must exist, unless missing ones are created."""
        text = self.text(name)
        if text and text.lower() not in known and not may_create:
            self.wrong(problem, name, value=text)
        return text


Faults = Mapping[int, list[Problem]]


def read(reading: Reading, number: int, cells: Sequence[str], faults: Faults) -> Reader:
    """A reader of one row that knows what reading the file found in it."""
    reader = Reader(reading, number, cells)
    reader.problems += faults.get(number, ())
    return reader


def keyed(reader: Reader, name: str, key: object, shown: str, seen: dict[object, int], existing: Collection[object]) -> str:
    """What becomes of a row by its key: twice in the file is an error, existing by the chosen rule (IMP-005)."""
    rule = reader.reading.existing
    first = seen.setdefault(key, reader.number)
    if first != reader.number:
        reader.wrong("IMP-005-twice", name, key=shown, first=first)
    exists = key in existing
    if exists and rule is Existing.ERROR:
        reader.wrong("IMP-005-exists", name, key=shown)
    if exists and rule is Existing.UPDATE and reader.reading.entity is Entity.OPEN_ITEMS:
        reader.wrong("IMP-005-posted", name, key=shown)
    if any(p.weight == "error" for p in reader.problems):
        return "error"
    if exists:
        return "update" if rule is Existing.UPDATE else "skip"
    return "create"


def currency_of(reader: Reader, known: Known) -> str:
    """The code in the row's currency; empty when it says none."""
    currency = values.currency(reader.text("currency"))
    if currency and currency not in known.decimals:
        reader.wrong("IMP-006-currency", "currency", value=currency)
    return currency
