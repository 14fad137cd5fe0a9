"""Charges: groups, codes, and rules by which they join documents (MST-090, 091, 093)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from app.core.money import Money
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.products import AutoCharge, ChargeCode, ChargesGroup
from app.services.setup.declaration import Draft, Field, Kind, SetupTable, code, words
from app.services.setup.products import OF_CUSTOMERS, OF_PRODUCTS, side
from app.services.setup.relations import check_alone, check_dates, check_posting, for_what, for_whom, validity

declare({
    "MST-090-inactive": N_("Charge {code} is inactive. Choose another charge, or make it active again."),
    "MST-091-zero": N_("A charge needs a value above 0."),
    "MST-091-percent": N_("A charge in percent is at most 100 %."),
    "MST-091-pieces": N_("A charge per piece belongs to lines. Choose “Line”, or another category."),
    "MST-093-tier": N_("The tier ends at {last}, which is not above its start at {first}. Correct one of the amounts."),
    "MST-093-mode": N_("Choose one delivery mode or a group of them, not both."),
})

BORNE = (("customer", N_("Customer: on the document")), ("ledger", N_("Ledger: internal, not on the document")))
CATEGORIES = (("fixed", N_("Fixed")), ("pieces", N_("Pieces")), ("percent", N_("Percent")))
LEVELS = (("main", N_("Document")), ("line", N_("Line")))
REASONS = (("FC", N_("FC freight")), ("DL", N_("DL delivery")), ("PC", N_("PC packing")), ("IS", N_("IS invoicing")),
           ("ABK", N_("ABK other")))
"""Reasons of charges on electronic invoices, of code list UNCL 7161."""
MAIN, LINE = ("level", ("main",)), ("level", ("line",))

CHARGES_GROUPS = SetupTable(
    "charges_groups", N_("Charges groups"), ChargesGroup, "products", (code(), words(title=N_("Name")), side()),
    order=("side", "code"), unique=("side", "code"), icon="users")


def _code(draft: Draft) -> Iterator[Problem]:
    for name, title in (("debit_account_id", N_("Debit account")), ("credit_account_id", N_("Credit account"))):
        yield from check_posting(draft.session, draft.values[name], name, title)


CHARGE_CODES = SetupTable(
    "charge_codes", N_("Charges"), ChargeCode, "products", (
        code(), words("texts", N_("Text on documents"), most=100),
        Field("debit", N_("Borne by"), Kind.CHOICE, True, choices=BORNE, default="customer"),
        Field("debit_account_id", N_("Debit account"), Kind.LINK, True, link="accounts", when=("debit", ("ledger",))),
        Field("credit_account_id", N_("Credit account"), Kind.LINK, link="accounts", listed=True, width=150,
              note=N_("Empty = the account of the role CHARGE.")),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, link="item_vat_groups", when=("debit", ("customer",)),
              note=N_("Empty = spread over the VAT codes of the goods.")),
        Field("uncl7161", N_("Reason on electronic invoices"), Kind.CHOICE, choices=REASONS, when=("debit", ("customer",)),
              listed=True, width=110),
        Field("discountable", N_("Cash discount applies"), Kind.FLAG), Field("active", N_("Active"), Kind.FLAG, default=True)),
    check=_code, icon="hand-coins")


def _rule(draft: Draft) -> Iterator[Problem]:
    values = draft.values
    charge = draft.session.get_one(ChargeCode, values["charge_id"])
    if not charge.active:
        yield error("MST-090-inactive", at="charge_id", code=charge.code)
    if values["value"] <= 0:
        yield error("MST-091-zero", at="value")
    if values["category"] == "percent" and values["value"] > Decimal(100):
        yield error("MST-091-percent", at="value")
    if values["category"] == "pieces" and values["level"] == "main":
        yield error("MST-091-pieces", at="category")
    if values["delivery_mode_id"] and values["delivery_group_id"]:
        yield error("MST-093-mode", at="delivery_group_id")
    yield from _tier(draft)
    yield from check_dates(draft)
    yield from check_alone(draft, AutoCharge, (
        "level", "customer_code", "customer_id", "customer_group_id", "item_code", "product_id", "product_group_id",
        "delivery_mode_id", "delivery_group_id", "charge_id", "currency"), _tiers_meet)


def _tiers_meet(values: Mapping[str, Any], row: AutoCharge) -> bool:
    """Is there an order amount in both tiers? A tier ends below its upper amount."""
    return ((values["to_amount"] is None or (row.from_amount or 0) < values["to_amount"])
            and (row.to_amount is None or (values["from_amount"] or 0) < row.to_amount))


def _tier(draft: Draft) -> Iterator[Problem]:
    first, last = draft.values["from_amount"], draft.values["to_amount"]
    if last is not None and last <= (first or 0):
        money = draft.values["currency"]
        yield error("MST-093-tier", at="to_amount", first=Money(first or 0, money), last=Money(last, money))


AUTO_CHARGES = SetupTable(
    "auto_charges", N_("Automatic charges"), AutoCharge, "products", (
        Field("charge_id", N_("Charge"), Kind.LINK, True, link="charge_codes", listed=True, width=140),
        Field("level", N_("Applies per"), Kind.CHOICE, True, choices=LEVELS, default="main"),
        *for_whom("charges_groups", N_("Charges group"), OF_CUSTOMERS),
        *for_what("charges_groups", N_("Charges group"), OF_PRODUCTS, LINE),
        Field("delivery_mode_id", N_("Delivery mode"), Kind.LINK, link="delivery_modes"),
        Field("delivery_group_id", N_("Group of delivery modes"), Kind.LINK, link="charges_groups", only=OF_CUSTOMERS),
        Field("category", N_("Category"), Kind.CHOICE, True, choices=CATEGORIES, default="fixed"),
        Field("value", N_("Value"), Kind.DECIMAL, True, places=4, listed=True, width=90),
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", own=True),
        Field("from_amount", N_("From order amount"), Kind.AMOUNT, currency="currency", when=MAIN, listed=True, width=120),
        Field("to_amount", N_("Below order amount"), Kind.AMOUNT, currency="currency", when=MAIN),
        Field("keep", N_("Keep after invoicing"), Kind.FLAG, when=MAIN), *validity()),
    label="charge_id", order=("charge_id", "customer_code", "from_amount", "id"), repeats=True, check=_rule, icon="hand-coins",
    about=N_("For each charge the most specific rule counts: customer, then product, then delivery mode."))

TABLES = (CHARGE_CODES, CHARGES_GROUPS, AUTO_CHARGES)
