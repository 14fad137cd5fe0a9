"""An EU sales list as plain data, the files made of it, and the totals read back from them (ESL-050…052)."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime

from app.core.eu_sales import PeriodKind, SupplyType


@dataclass(frozen=True, slots=True)
class EslLine:
    """One printed line: country and VAT number with prefix as reported; amounts in minor units.

    `correction_of` holds the first and last day of the period it corrects (ESL-040).
    """

    country: str
    vat_number: str
    type: SupplyType
    exact: int
    reported: int
    customer_no: str = ""
    customer_name: str = ""
    documents: tuple[str, ...] = ()
    correction_of: tuple[date, date] | None = None
    manual: bool = False

    @property
    def bare_number(self) -> str:
        """The number without its country."""
        return self.vat_number.removeprefix(self.country)


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the authority asks, and what some authorities want to know of the sender (3.7)."""

    initials: str = ""
    prefix: str = ""
    surname: str = ""
    telephone: str = ""
    vendor: str = ""
    """Account number of the vendor of the software (NL)."""
    consultant: str = ""
    """Number of the tax consultant (NL)."""
    division: str = ""
    """Division of a fiscal unit (NL)."""

    @property
    def name(self) -> str:
        """The whole name."""
        return " ".join(part for part in (self.initials, self.prefix, self.surname) if part)


@dataclass(frozen=True, slots=True)
class Declarant:
    """The company that files; `vat_number` with its prefix, `enterprise_no` as the register has it (BE: ten digits)."""

    vat_number: str
    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    enterprise_no: str = ""
    contact: Contact = field(default=Contact())


@dataclass(frozen=True, slots=True)
class EslList:
    """A list as it is filed. `edition` is its version from 1 on; `replacing` = it stands in for a filed list."""

    number: str
    edition: int
    kind: PeriodKind
    start: date
    end: date
    company: Declarant
    lines: tuple[EslLine, ...]
    currency: str = "EUR"
    created: datetime | None = None
    """When the file is made (the desk's clock); some formats state it."""
    sequence: int = 1
    """Counts the files a company sends in a year (FR num_des, BE declarant reference)."""
    replacing: bool = False
    replaces: str = ""
    """The receipt number the authority gave for the filed list this one stands in for; empty = not known."""


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file as bytes with its name; one of `parts` when the list was split (ESL-T07)."""

    name: str
    content: bytes
    profile: str
    profile_version: str
    part: int = 1
    parts: int = 1

    @property
    def sha256(self) -> str:
        """The fingerprint stored when the file is exported (3.5)."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Totals:
    """What stands in a file: lines and amounts in minor units by type, corrections among them (ESL-051)."""

    lines: int = 0
    goods: int = 0
    services: int = 0
    triangular: int = 0
    corrections: int = 0
    """The part of the amounts that corrects earlier periods."""

    @property
    def total(self) -> int:
        """All types together."""
        return self.goods + self.services + self.triangular

    def plus(self, kind: SupplyType, amount: int, *, correction: bool = False) -> "Totals":
        """These totals with one line more."""
        return Totals(self.lines + 1, self.goods + (amount if kind is SupplyType.GOODS else 0),
                      self.services + (amount if kind is SupplyType.SERVICES else 0),
                      self.triangular + (amount if kind is SupplyType.TRIANGULAR else 0),
                      self.corrections + (amount if correction else 0))

    def __add__(self, other: "Totals") -> "Totals":
        """Totals of several files."""
        return Totals(self.lines + other.lines, self.goods + other.goods, self.services + other.services,
                      self.triangular + other.triangular, self.corrections + other.corrections)


def totals_of(lines: tuple[EslLine, ...], types: str = "LST") -> Totals:
    """The totals a file with these lines should say, of the types it has."""
    found = Totals()
    for line in lines:
        if line.type in types:
            found = found.plus(line.type, line.reported, correction=line.correction_of is not None)
    return found
