"""What a set-up table declares: model, fields in order, lines, checks; list, form, export and audit come from that."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.core.words import N_
from app.services.desk import Desk
from app.services.setup.stores import Line, LineStore


class Kind(StrEnum):
    """What a field holds.

    AMOUNT is minor units, PERCENT and RATE are `Decimal` (4 and 5 places), FORMULA a date formula in English letters, WORDS and
    TEXTS a text per language (a line, a paragraph), NUMBERS a list of days, SEVERAL a list of choices, ENDED yes or no kept as
    the moment it became yes. LINK leads to another set-up table, CUSTOMER to a customer, PRODUCT to a product, COMPANY to a
    company of the file. DECIMAL is a `Decimal` with the `places` of its field.
    """

    TEXT = "text"
    COUNT = "count"
    PERCENT = "percent"
    DECIMAL = "decimal"
    RATE = "rate"
    AMOUNT = "amount"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    LINK = "link"
    CUSTOMER = "customer"
    PRODUCT = "product"
    COMPANY = "company"
    WORDS = "words"
    TEXTS = "texts"
    FORMULA = "formula"
    NUMBERS = "numbers"
    SEVERAL = "several"
    ENDED = "ended"


PLACES = {Kind.PERCENT: 4, Kind.RATE: 5}
LEADING = (Kind.LINK, Kind.CUSTOMER, Kind.PRODUCT, Kind.COMPANY)
"""Kinds whose value is the key of a row elsewhere."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `name` is the attribute, `inside` the JSON column that holds it instead; `title` an English text.

    `choices` are (stored value, English text); `link` names the set-up table a LINK leads to; `currency` names the field
    that holds the currency of an AMOUNT (none = the company's); `locked` cannot change once the row exists; `shown` fields
    are never typed; `listed` fields are columns of the list. `when` = (field, values): only there while that field has one of
    the values, else kept empty. A listed choice shows the first of the fields `beside` it that is filled instead of its word.
    A LINK offers `only` the rows whose attribute has this value; an `own` currency begins as the company's.
    """

    name: str
    title: str
    kind: Kind = Kind.TEXT
    required: bool = False
    most: int = 250
    least: int = 0
    top: int = 99_999_999_999_999
    choices: tuple[tuple[str, str], ...] = ()
    link: str = ""
    currency: str = ""
    default: Any = None
    inside: str = ""
    locked: bool = False
    shown: bool = False
    listed: bool = False
    width: int = 110
    note: str = ""
    places: int = 0
    when: tuple[str, tuple[str, ...]] | None = None
    beside: tuple[str, ...] = ()
    only: tuple[str, str] | None = None
    own: bool = False

    def fits(self, values: Mapping[str, Any]) -> bool:
        """Is the field there beside these values?"""
        return self.when is None or values.get(self.when[0]) in self.when[1]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line that is there or not: the value of its first field, its title under a heading, and the field typed beside it."""

    value: str
    title: str
    group: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Small lines that live with their row; `unique` fields may not repeat together; `opens` names the table that edits one.

    With `ticks` the lines are chosen from a fixed list instead of being typed.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    store: LineStore
    unique: tuple[str, ...] = ()
    opens: str = ""
    note: str = ""
    ticks: tuple[Tick, ...] = ()

    def field(self, name: str) -> Field:
        """A field by name."""
        return next(f for f in self.fields if f.name == name)


@dataclass(slots=True)
class Record:
    """A row as plain values by field name, with its lines by their name; `version` None = not kept for this table."""

    key: int | str | None
    version: int | None
    values: dict[str, Any]
    lines: dict[str, list[Line]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a check sees: the record about to be written, the row as it is, and the transaction it runs in."""

    session: Session
    desk: Desk
    record: Record
    row: Any

    @property
    def values(self) -> Mapping[str, Any]:
        """The typed values."""
        return self.record.values

    def lines(self, name: str) -> Sequence[Line]:
        """The typed lines."""
        return self.record.lines.get(name, ())

    def changed(self, name: str) -> bool:
        """Does the row exist with another value?"""
        return self.row is not None and getattr(self.row, name) != self.values.get(name)


Check = Callable[[Draft], Iterable[Problem]]
After = Callable[[Draft], None]
"""Runs inside the unit of work once the row and its lines are written; `row` is the written one."""


def nothing_wrong(_draft: Draft) -> Iterable[Problem]:
    """No checks beyond those of the fields."""
    return ()


def no_columns(_draft: Draft) -> Mapping[str, Any]:
    """A new row needs nothing but its fields."""
    return {}


def nothing_more(_draft: Draft) -> None:
    """Nothing beside the row and its lines."""


Preview = Callable[[Draft], Iterable[Problem]]
"""What the record means, as messages: a due date, the next number, the dates a formula gives today."""


@dataclass(frozen=True)
class SetupTable:
    """One set-up table. `label` names the field people call a row by; `parent` = (attribute, table) for rows below another row.

    `blanks` are (table, column) pairs that may refer to a row that is deleted: after one confirm they are emptied.
    `repeats` = two rows may share their label; `card` = kept like a
    customer card, by whoever keeps cards, not by whoever changes the set-up.
    `fixed` rows (by label) were delivered for the program's own use and cannot be deleted or renamed. `unique` fields together
    name a row only once (none = the label); `keep` says what stands against deleting; `more` fills columns of a new row;
    `proof` looks at what was written or deleted, and what it finds takes it back. `delivered` = the values of rows, by label,
    that are there without being kept: a company that changes one keeps its own, and deleting that brings the delivered one back.
    `rows` = which rows of the model belong to the table, as a condition; none = all.
    """

    name: str
    title: str
    model: Any
    group: str
    fields: tuple[Field, ...]
    lines: tuple[Lines, ...] = ()
    label: str = "code"
    key: str = "id"
    order: tuple[str, ...] = ("code",)
    parent: tuple[str, str] | None = None
    unique: tuple[str, ...] = ()
    check: Check = nothing_wrong
    keep: Check = nothing_wrong
    preview: Preview | None = None
    more: Callable[[Draft], Mapping[str, Any]] = no_columns
    after: After = nothing_more
    proof: Check = nothing_wrong
    delivered: Callable[[], Mapping[str, Mapping[str, Any]]] | None = None
    rows: Callable[[], Any] | None = None
    blanks: tuple[tuple[str, str], ...] = ()
    fixed: frozenset[str] = frozenset()
    repeats: bool = False
    card: bool = False
    deletable: bool = True
    creatable: bool = True
    icon: str = "settings"
    about: str = ""

    def field(self, name: str) -> Field:
        """A field by name."""
        return next(f for f in self.fields if f.name == name)

    def lines_of(self, name: str) -> Lines:
        """Lines by name."""
        return next(part for part in self.lines if part.name == name)

    @property
    def of_company(self) -> bool:
        """Does each company have rows of its own?"""
        return hasattr(self.model, "company_id")

    @property
    def shared(self) -> bool:
        """Do all companies of the file use the same rows?"""
        return not self.of_company and self.parent is None


NAMES_WIDTH = 200


def code(most: int = 10, *, locked: bool = False, title: str = "") -> Field:
    """The usual first field."""
    return Field("code", title or N_("Code"), required=True, most=most, locked=locked, listed=True, width=110)


def words(name: str = "names", title: str = "", most: int = 60) -> Field:
    """The usual second field: a name in four languages."""
    return Field(name, title or N_("Description"), Kind.WORDS, required=True, most=most, listed=True, width=NAMES_WIDTH)
