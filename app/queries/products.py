"""Products: their list, and finding them by number, name or GTIN while typing (MST-111)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from app.core.search import folded, words
from app.core.words import N_
from app.models.accounts import ItemVatGroup
from app.models.products import Product, ProductGroup
from app.queries.listing import Column, Listing, ListQuery

BLOCKED_NAMES, BLOCKED_TONES = {True: N_("Blocked"), False: ""}, {True: ("danger", "no")}
KIND_NAMES = {"goods": N_("Goods"), "service": N_("Service")}
CHANGES = frozenset({"product", "product_group", "item_vat_group"})
"""Tables whose changes make the list look again."""


def name_of(names: Mapping[str, str], language: str) -> str:
    """A name in a language, else in English, else in any."""
    return names.get(language) or names.get("en") or next((text for text in names.values() if text), "")


def called(number: str, names: Mapping[str, str], language: str) -> str:
    """`A-100 — Office chair`."""
    name = name_of(names, language)
    return f"{number} — {name}" if name else number


def _viewed(found: Select[Any], view: Any) -> Select[Any]:
    """All, the goods, the services, or what is blocked."""
    if view == "blocked":
        return found.where(Product.blocked)
    return found.where(Product.kind == view) if view in KIND_NAMES else found


def product_listing() -> Listing:
    """The list of products with their prices."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return _viewed(chosen.select_from(Product).outerjoin(ProductGroup, ProductGroup.id == Product.group_id)
                .join(ItemVatGroup, ItemVatGroup.id == Product.item_vat_group_id)
                .where(Product.company_id == query.company_id), query.scope.get("view"))

    return Listing("products", N_("Products"), Product.id, (
        Column("number", N_("No."), "link", Product.number, 120),
        Column("names", N_("Name"), "words", Product.names, 280, stretch=True),
        Column("group", N_("Group"), "text", ProductGroup.code, 110),
        Column("kind", N_("Kind"), "text", Product.kind, 90, names=KIND_NAMES, hidden=True),
        Column("unit_code", N_("Unit"), "text", Product.unit_code, 70),
        Column("price", N_("Price"), "price", Product.price, 110),
        Column("price_unit", N_("Price unit"), "number", Product.price_unit, 90, hidden=True),
        Column("currency", N_("Currency"), "text", Product.price_currency, 80),
        Column("prices_include_vat", N_("Price includes VAT"), "flag", Product.prices_include_vat, 120, hidden=True),
        Column("vat", N_("Item VAT group"), "text", ItemVatGroup.code, 130),
        Column("gtin", N_("GTIN"), "text", Product.gtin, 130, hidden=True),
        Column("blocked", N_("Blocked"), "chip", Product.blocked, 110, names=BLOCKED_NAMES, tones=BLOCKED_TONES),
        Column("search_key", "", "text", Product.search_key, 0, searchable=True, hidden=True),
    ), source, (("number", False),), CHANGES)


@dataclass(frozen=True, slots=True)
class Hit:
    """A product found while typing; `price` in whole units of `currency` per `price_unit`."""

    product_id: int
    number: str
    name: str
    unit_code: str
    price: Decimal
    currency: str
    gtin: str
    blocked: bool


def find(session: Session, company_id: int, text: str, language: str, most: int = 8, *, blocked: bool = False) -> list[Hit]:
    """Products whose number, name in any language or GTIN holds every word; the number that is typed comes first.

    Blocked products are offered only on demand.
    """
    plain, number = text.strip().lower(), func.lower(Product.number)
    query = select(Product.id, Product.number, Product.names, Product.unit_code, Product.price, Product.price_currency,
                   Product.gtin, Product.blocked).where(Product.company_id == company_id)
    query = query if blocked else query.where(Product.blocked.is_(False))
    for word in words(text):
        query = query.where(Product.search_key.contains(word, autoescape=True))
    first = case((number == plain, 0), (number.startswith(plain, autoescape=True), 1), else_=2)
    rows = session.execute(query.order_by(first, Product.number).limit(most))
    return [Hit(r.id, r.number, name_of(r.names, language), r.unit_code, r.price, r.price_currency, r.gtin or "", r.blocked)
            for r in rows]


def search_key(number: str, names: Mapping[str, str], gtin: str | None) -> str:
    """What the words of a search are looked for in: number, GTIN, names in every language."""
    return folded(" ".join([number, gtin or "", *dict.fromkeys(text for text in names.values() if text)]))[:260]
