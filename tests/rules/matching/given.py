"""A small trade for matching: items, customers and lines of a statement in a few words."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.enums import EntryType
from app.rules.matching import Customer, Discount, Index, Item, Source

DAY = date(2026, 3, 20)
SMIT = Customer(4032, "4032", "Bakkerij Smit B.V.", ("NL91ABNA0417164300",), "Utrecht", "3511 AB")
JANSEN = Customer(4033, "4033", "Jansen Bouw N.V.", ("BE68 5390 0754 7034",), "Gent", "9000")
MUELLER = Customer(4034, "4034", "Müller Maschinen GmbH", (), "Köln", "50667")
CUSTOMERS = (SMIT, JANSEN, MUELLER)


@dataclass(frozen=True)
class Line:
    """A line of a statement; amounts in minor units."""

    amount: int = 0
    remittance: str = ""
    iban: str = ""
    counterparty: str = ""
    reference: str = ""
    end_to_end: str = ""
    mandate_id: str = ""
    batch_id: str = ""
    code: str = ""
    own_code: str = ""
    reversal: bool = False
    return_code: str = ""
    charges: int = 0
    original_amount: int | None = None
    original_currency: str = ""
    address: str = ""
    currency: str = "EUR"
    position: int = 1
    booking_date: date = DAY
    value_date: date = DAY


def invoice(number: str | int, amount: int, customer: Customer = SMIT, *, due: date = date(2026, 3, 1), **more: Any) -> Item:
    """An open entry, owed when positive; its id follows from its number unless given."""
    entry_id = more.pop("id", None) or int("".join(c for c in str(number) if c.isdigit()) or 0)
    kind = more.pop("kind", EntryType.INVOICE if amount > 0 else EntryType.CREDIT_NOTE)
    return Item(more.pop("source", Source.ENTRY), entry_id, customer.id, str(number), amount, more.pop("currency", "EUR"), due,
                more.pop("posted", date(2026, 2, 1)), kind, **more)


def discount(amount: int, until: date = date(2026, 3, 31)) -> tuple[Discount, ...]:
    """One tier."""
    return (Discount(until, amount),)


def index(*items: Item, **more: Any) -> Index:
    """The items with three customers."""
    return Index(items, more.pop("customers", CUSTOMERS), **more)
