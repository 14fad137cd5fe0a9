"""What the rows of an import become: customers, open items, and the whole dry run (IMP-003…007)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.enums import Blocked, EntryType
from app.core.money import Money
from app.core.problems import Problem, Weight
from app.rules.customers import plain_name
from app.rules.import_fields import Entity
from app.rules.terms import Terms


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer to create or update; empty texts leave a field alone. `credit_limit` in minor units."""

    row: int
    number: str
    name: str
    street: str = ""
    house_no: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    currency: str = ""
    group: str = ""
    type: str = "business"
    email: str = ""
    phone: str = ""
    contact: str = ""
    vat_number: str = ""
    registration: str = ""
    iban: str = ""
    payment_term: str = ""
    blocked: Blocked | None = None
    credit_limit: int | None = None
    document_discount: Decimal | None = None
    delivery_term: str = ""
    delivery_mode: str = ""
    sales_group: str = ""
    charges_group: str = ""
    commission_group: str = ""
    includes_vat: bool | None = None
    e_invoice: str = ""
    e_invoice_id: str = ""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product to create or update; what is empty or None leaves a field alone. `price` in whole currency units."""

    row: int
    number: str
    names: Mapping[str, str]
    description: str = ""
    kind: str = ""
    unit: str = ""
    price: Decimal | None = None
    currency: str = ""
    price_unit: Decimal | None = None
    includes_vat: bool | None = None
    vat_group: str = ""
    group: str = ""
    account: str = ""
    charges_group: str = ""
    commission_group: str = ""
    over_percent: Decimal | None = None
    under_percent: Decimal | None = None
    gtin: str = ""
    blocked: bool | None = None


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit to create or update; languages that are missing stay as they are."""

    row: int
    code: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text of a set-up table: the names of table and field, the code of the row, what it says in some languages."""

    row: int
    table: str
    code: str
    field: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OpenItemRow:
    """An open item; `amount` in minor units, signed (+ = owes). `settled_on` = it was paid in full on that day."""

    row: int
    customer: str
    customer_name: str
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    amount: int
    currency: str
    settled_on: date | None = None
    disputed: bool = False
    on_hold: str | None = None
    level: int = 0
    last_letter: date | None = None
    text: str = ""
    rate: Decimal | None = None
    accounting_amount: int | None = None
    payment_term: str = ""
    profile: str = ""
    discount_date: date | None = None
    discount_percent: Decimal | None = None
    discount_amount: int | None = None

    @property
    def owner(self) -> str:
        """What stands for the customer while reading: the number in lower case, else the name behind a line break."""
        return self.customer.lower() or owner_by_name(self.customer_name)


def owner_by_name(name: str) -> str:
    """What stands for a customer without number while reading."""
    return f"\n{plain_name(name)}"


@dataclass(frozen=True, slots=True)
class Known:
    """What exists already; codes and numbers in lower case. `decimals` by currency; `by_*` lead to customer numbers.

    `by_name` = customer number by plain name, empty where several customers have it.
    `usual_term` = the terms of customers who do not exist yet. `language` is the company's; `products` to `commission_groups`
    are what products refer to, units in capitals. `selling` = codes by field of the customer (delivery, groups).
    `same` = number and name by what two customers may share: (text of what, value) (MST-072). `tables` = set-up tables by
    any of their names, `table_texts` = per table its texts by any of their names, `texts` = what is kept, by table, code in
    lower case and field; the three only for an import of texts.
    """

    customers: frozenset[str] = frozenset()
    by_vat: Mapping[str, str] = field(default_factory=dict)
    by_registration: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[tuple[str, str, str]] = frozenset()
    decimals: Mapping[str, int] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    terms: Mapping[str, Terms] = field(default_factory=dict)
    term_of: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    by_name: Mapping[str, str] = field(default_factory=dict)
    refuse_same_vat: bool = False
    currency: str = "EUR"
    usual_term: str = ""
    language: str = "en"
    products: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    item_vat_groups: frozenset[str] = frozenset()
    product_groups: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    charges_groups: frozenset[str] = frozenset()
    commission_groups: frozenset[str] = frozenset()
    selling: Mapping[str, frozenset[str]] = field(default_factory=dict)
    tables: Mapping[str, str] = field(default_factory=dict)
    table_texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    texts: Mapping[tuple[str, str, str], Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row of the file with what became of it: `action` create, update, skip or error (IMP-003)."""

    number: int
    action: str
    problems: tuple[Problem, ...] = ()
    customer: CustomerRow | None = None
    item: OpenItemRow | None = None
    product: ProductRow | None = None
    unit: UnitRow | None = None
    text: TextRow | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A dry run: every row's result, new customers open items need, totals per currency in minor units."""

    entity: Entity
    rows: tuple[RowResult, ...]
    new_customers: tuple[CustomerRow, ...] = ()
    totals: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def count(self, action: str) -> int:
        """Rows with that action."""
        return sum(r.action == action for r in self.rows)

    @property
    def wrong(self) -> tuple[RowResult, ...]:
        """Rows that cannot be imported."""
        return tuple(r for r in self.rows if r.action == "error")

    @property
    def doubts(self) -> int:
        """Rows that can be imported but have a warning."""
        return sum(r.action != "error" and any(p.weight is Weight.WARNING for p in r.problems) for r in self.rows)


def control_effect(made: Plan) -> list[Money]:
    """What the import adds to the control account, per currency (IMP-003)."""
    return [Money(amount, currency) for currency, amount in sorted(made.totals.items())]
