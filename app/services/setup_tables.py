"""All set-up tables by name, and what can be done with them; each is one declaration under `app.services.setup`."""

from app.core.words import N_
from app.models.company import Country
from app.services.desk import Desk
from app.services.setup import (
    accountant,
    agencies,
    automating,
    banking,
    between,
    closing,
    collecting,
    credit,
    documents,
    emails,
    eu_sales,
    interest,
    law,
    layouts,
    ledger,
    money,
    payments,
    people,
    pools,
    pricing,
    products,
    sales,
    terms,
    vat,
    verbs,
)
from app.services.setup.declaration import Field, Kind, Lines, Record, SetupTable, Tick, words
from app.services.setup.stores import Line
from app.services.setup.verbs import (
    Shown,
    choices,
    columns,
    delete,
    export,
    load,
    new_line,
    preview,
    proposed,
    rows,
    save,
    where_used,
)

__all__ = ["GROUPS", "TABLES", "Field", "Kind", "Line", "Lines", "Record", "SetupTable", "Shown", "Tick", "choices", "columns",
           "counts", "delete",
           "export", "load", "new_line", "of_group", "preview", "proposed", "rows", "save", "table", "where_used"]

COUNTRIES = SetupTable(
    "countries", N_("Countries"), Country, "customers", (
        Field("code", N_("Code"), required=True, most=2, locked=True, listed=True, width=80),
        words(title=N_("Name")), Field("vat_prefix", N_("VAT prefix"), most=2, listed=True, width=100),
        Field("eu_from", N_("In the European Union from"), Kind.DATE, listed=True, width=190),
        Field("eu_to", N_("until"), Kind.DATE, listed=True, width=110)),
    key="code", deletable=False, creatable=False, icon="globe")

GROUPS = {"customers": N_("Customers"), "collecting": N_("Reminders and interest"), "credit": N_("Credit management"),
          "law": N_("Law"), "terms": N_("Terms"),
          "payments": N_("Payments and bank lines"),
          "sales": N_("Sales"), "products": N_("Products and charges"), "documents": N_("Documents"),
          "money": N_("Currencies and banks"), "ledger": N_("Ledger"), "vat": N_("VAT"),
          "people": N_("Users and rights")}
"""Groups of the set-up page, in their order."""

TABLES: dict[str, SetupTable] = {each.name: each for each in (
    *people.TABLES, COUNTRIES, *collecting.TABLES, *interest.TABLES, *pools.TABLES, *agencies.TABLES, *credit.TABLES,
    *emails.TABLES, *automating.TABLES, *layouts.TABLES, *law.TABLES, *terms.TABLES, *payments.TABLES, *banking.TABLES,
    between.INTERCOMPANY_PAIRS, credit.PAYMENT_GROUPS, *money.TABLES, *ledger.TABLES, *closing.TABLES,
    accountant.ACCOUNT_MAPPINGS, *vat.TABLES, *eu_sales.TABLES, *sales.TABLES,
    *products.COMMISSION, *products.TABLES, *pricing.TABLES, *documents.TABLES)}


def table(name: str) -> SetupTable:
    """A table by name; `KeyError` for one nobody declared."""
    return TABLES[name]


def counts(desk: Desk) -> dict[str, int]:
    """How many rows each table has for this company."""
    return verbs.counts(desk, list(TABLES.values()))


def of_group(group: str) -> list[SetupTable]:
    """The tables of a group that stand on their own."""
    return [each for each in TABLES.values() if each.group == group and each.parent is None]
