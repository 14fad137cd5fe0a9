"""Products: their card, copies, price agreements and look-up by number, name or GTIN (MST-111, 112)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, or_, select

from app import i18n
from app.core import identifiers
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, errors, information, warning
from app.core.words import N_, declare
from app.models.customers import Customer, CustomerGroup
from app.models.products import PriceAgreement, Product, ProductGroup
from app.queries import products as queries
from app.queries.products import Hit
from app.services.desk import Desk
from app.services.setup import verbs
from app.services.setup.declaration import Draft, Field, Kind, Record, SetupTable, words
from app.services.setup.products import OF_PRODUCTS, PRICE_AGREEMENTS
from app.services.setup.relations import check_posting
from app.services.setup.used import Use
from app.storage import numbering

declare({
    "MST-111-gtin": N_("The GTIN {value} is wrong: {why}. Keep it all the same?"),
    "MST-111-price-unit": N_("The price is for a number of units above 0, such as 1 or 100."),
    "MST-111-block": N_("Block it instead: then nobody can choose it any more."),
})

KINDS = (("goods", N_("Goods")), ("service", N_("Service")))


def _check(draft: Draft) -> Iterator[Problem]:
    values = draft.values
    if values["price_unit"] <= 0:
        yield error("MST-111-price-unit", at="price_unit")
    gtin = values["gtin"]
    fault = identifiers.gtin_fault(gtin) if gtin else None
    if fault is not None:
        yield warning("MST-111-gtin", key=f"MST-111-{gtin}", at="gtin", value=gtin, why=Term(identifiers.FAULT_NAMES[fault]))
    yield from check_posting(draft.session, values["revenue_account_id"], "revenue_account_id", N_("Revenue account"))


def _number(draft: Draft) -> Mapping[str, Any]:
    """A product without a number takes the next free one of the series *item* (MST-022)."""
    while not draft.record.values["number"]:
        drawn = numbering.draw(draft.session, draft.desk.company_id, "item", draft.desk.today).number
        taken = draft.session.scalars(select(Product.id).where(
            Product.company_id == draft.desk.company_id, func.lower(Product.number) == drawn.lower())).first()
        draft.record.values["number"] = None if taken else drawn
    return {}


def _sought(draft: Draft) -> None:
    row = draft.row
    row.search_key = queries.search_key(row.number, row.names, row.gtin)


PRODUCTS = SetupTable(
    "products", N_("Products"), Product, "products", (
        Field("number", N_("No."), most=20, listed=True, width=110), words(title=N_("Name"), most=100),
        Field("kind", N_("Kind"), Kind.CHOICE, True, choices=KINDS, default="goods"),
        Field("group_id", N_("Product group"), Kind.LINK, link="product_groups"),
        Field("gtin", N_("GTIN"), most=14), Field("description", N_("Description"), Kind.TEXTS, most=2_000),
        Field("unit_code", N_("Unit"), Kind.LINK, True, link="units", default="C62"),
        Field("price", N_("Price"), Kind.DECIMAL, places=6, default=0),
        Field("price_currency", N_("Currency"), Kind.LINK, True, link="currencies", own=True),
        Field("price_unit", N_("Price per"), Kind.DECIMAL, places=5, default=1),
        Field("prices_include_vat", N_("Price includes VAT"), Kind.FLAG),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, True, link="item_vat_groups"),
        Field("revenue_account_id", N_("Revenue account"), Kind.LINK, link="accounts"),
        Field("charges_group_id", N_("Charges group"), Kind.LINK, link="charges_groups", only=OF_PRODUCTS),
        Field("commission_group_id", N_("Commission group"), Kind.LINK, link="commission_groups", only=OF_PRODUCTS),
        Field("over_percent", N_("Over-delivery in percent"), Kind.PERCENT, top=100),
        Field("under_percent", N_("Under-delivery in percent"), Kind.PERCENT, top=100),
        Field("cost_centre_id", N_("Cost centre"), Kind.LINK, link="dimension_values", only=("dimension", "cost_centre")),
        Field("project_id", N_("Project"), Kind.LINK, link="dimension_values", only=("dimension", "project")),
        Field("blocked", N_("Blocked"), Kind.FLAG)),
    label="number", order=("number",), check=_check, more=_number, after=_sought, card=True, icon="tag")


def load(desk: Desk, product_id: int) -> Record | None:
    """The card of a product; None = gone."""
    return verbs.load(desk, PRODUCTS, product_id)


def proposed(desk: Desk, like: int | None = None) -> Record:
    """A new product: with the values of another one but for number and GTIN, else with the usual ones."""
    source = load(desk, like) if like else None
    if source is None:
        return verbs.proposed(PRODUCTS)
    return Record(None, None, {**source.values, "number": None, "gtin": None, "blocked": False})


def save(desk: Desk, record: Record, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Create or change a product; all problems at once, nothing written while one stands (MST-111)."""
    outcome = verbs.save(desk, PRODUCTS, record, confirmed=confirmed)
    return Outcome(None if outcome.value is None else int(outcome.value), outcome.problems)


def delete(desk: Desk, product_id: int) -> Outcome[int]:
    """Delete a product nothing refers to; else every place that does, and to block it instead."""
    outcome = verbs.delete(desk, PRODUCTS, product_id)
    if outcome.value is None:
        more = (information("MST-111-block"),) if any(p.code == "SETUP-used" for p in errors(outcome.problems)) else ()
        return Outcome(None, (*outcome.problems, *more))
    return Outcome(product_id, outcome.problems)


def where_used(desk: Desk, product_id: int) -> list[Use]:
    """Every place that refers to a product."""
    return verbs.where_used(desk, PRODUCTS, product_id)


def find(desk: Desk, text: str, most: int = 8) -> list[Hit]:
    """Products that may be sold, by number, name in any language or GTIN, while it is typed; the exact number comes first."""
    with desk.reading() as session:
        return queries.find(session, desk.company_id, text, desk.language, most)


def name_of(desk: Desk, product_id: int) -> str:
    """`1001 — Flour`, empty when it is gone."""
    with desk.reading() as session:
        row = session.get(Product, product_id)
        mine = row is not None and row.company_id == desk.company_id
        return queries.called(row.number, row.names, desk.language) if row is not None and mine else ""


def neighbour(desk: Desk, product_id: int, step: int) -> int | None:
    """The product after (1) or before (-1) one, by number."""
    with desk.reading() as session:
        number = session.scalars(select(Product.number).where(Product.id == product_id)).first()
        query = select(Product.id).where(Product.company_id == desk.company_id)
        query = (query.where(Product.number > number).order_by(Product.number) if step > 0
                 else query.where(Product.number < number).order_by(Product.number.desc()))
        return session.scalars(query.limit(1)).first()


# ---------------------------------------------------------------- price agreements

def agree(desk: Desk, product_id: int, values: Mapping[str, Any]) -> Outcome[int]:
    """A new price agreement for a product, with one customer or with everybody (MST-112).

    `values`: customer_id (None = everybody), quantity_from, price or percent, valid_from, valid_to; in the product's currency.
    """
    card = load(desk, product_id)
    if card is None:
        return Outcome(None, (error("SETUP-gone"),))
    record = verbs.proposed(PRICE_AGREEMENTS)
    record.values |= {name: values.get(name) for name in ("customer_id", "price", "percent", "valid_from", "valid_to")}
    record.values |= {
        "customer_code": "table" if values.get("customer_id") else "all", "item_code": "table", "product_id": product_id,
        "quantity_from": values.get("quantity_from") or Decimal(0), "currency": card.values["price_currency"]}
    outcome = verbs.save(desk, PRICE_AGREEMENTS, record)
    return Outcome(None if outcome.value is None else int(outcome.value), outcome.problems)


@dataclass(frozen=True, slots=True)
class Agreed:
    """A price agreement that can count for a product: for whom and what, in words; `price` or `percent` is set."""

    agreement_id: int
    customer: str
    item: str
    quantity_from: Decimal
    price: Decimal | None
    percent: Decimal | None
    currency: str
    valid_from: date | None
    valid_to: date | None


def agreements(desk: Desk, product_id: int) -> Sequence[Agreed]:
    """Agreements for the product itself, its group and all products, the nearest first (MST-112)."""
    with desk.reading() as session:
        product = session.get(Product, product_id)
        if product is None or product.company_id != desk.company_id:
            return []
        a = PriceAgreement
        rows = session.execute(
            select(a, Customer.number, Customer.name, CustomerGroup.code, ProductGroup.code)
            .outerjoin(Customer, Customer.id == a.customer_id).outerjoin(CustomerGroup, CustomerGroup.id == a.customer_group_id)
            .outerjoin(ProductGroup, ProductGroup.id == a.product_group_id)
            .where(a.company_id == desk.company_id, or_(a.item_code == "all", a.product_id == product_id,
                                                        a.product_group_id == (product.group_id or 0))))
        found = [_agreed(desk, *row) for row in rows]
        own = queries.called(product.number, product.names, desk.language)
        return sorted((replace(x, item=x.item or own) for x in found),
                      key=lambda x: (x.item != own, x.customer, x.quantity_from, x.agreement_id))


def _agreed(desk: Desk, row: PriceAgreement, number: str | None, name: str | None, group: str | None, item: str | None) -> Agreed:
    everybody = i18n.tr("All", desk.language)
    who = f"{number} — {name}" if number else group or everybody
    what = "" if row.product_id else item or everybody
    return Agreed(row.id, who, what, row.quantity_from, row.price, row.percent, row.currency, row.valid_from, row.valid_to)
