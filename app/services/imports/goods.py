"""Writing the products of an import: what a file leaves empty stays, new ones take the usual values (IMP-005, MST-111)."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import LANGUAGES
from app.models.accounts import Account, ItemVatGroup
from app.models.company import Company
from app.models.products import ChargesGroup, CommissionGroup, Product, ProductGroup
from app.queries.products import search_key
from app.rules.import_plan import Plan, ProductRow
from app.services.desk import Desk

UNIT = "C62"
"""The unit of a new product whose file names none: a piece."""


def write(session: Session, desk: Desk, plan: Plan, step: Callable[[int, int], None]) -> tuple[list[int], int]:
    """Write the valid rows; gives the ids of new products and how many were updated."""
    writer = _Writer(session, desk)
    rows = [(r.action, r.product) for r in plan.rows if r.product and r.action in ("create", "update")]
    made: list[Product] = []
    updated = 0
    for count, (action, row) in enumerate(rows):
        step(count, len(rows))
        if action == "create":
            made.append(writer.create(row))
        else:
            writer.update(row)
            updated += 1
    session.flush()
    return [product.id for product in made], updated


class _Writer:
    """Turns rows into products; codes are looked up once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session, self._desk = session, desk
        self._company = session.get_one(Company, desk.company_id)
        self._vat, self._groups = self._ids(ItemVatGroup.code), self._ids(ProductGroup.code)
        self._accounts = self._ids(Account.number)
        self._charges = self._ids(ChargesGroup.code, ChargesGroup.side == "product")
        self._commission = self._ids(CommissionGroup.code, CommissionGroup.side == "product")

    def _ids(self, code: Any, *where: Any) -> dict[str, int]:
        model = code.class_
        rows = self._session.execute(select(code, model.id).where(model.company_id == self._desk.company_id, *where))
        return {text.lower(): identity for text, identity in rows}

    def create(self, row: ProductRow) -> Product:
        """A new product."""
        first = next(iter(row.names.values()))
        values = {"unit_code": UNIT, "price": Decimal(0), "price_currency": self._company.accounting_currency,
                  **self._values(row),
                  "names": {language: row.names.get(language, "") for language in LANGUAGES}}
        if not values["names"][self._company.language]:
            values["names"][self._company.language] = first
        found = Product(company_id=self._desk.company_id, number=row.number, **values)
        self._sought(found)
        self._session.add(found)
        return found

    def update(self, row: ProductRow) -> None:
        """An existing product: what the file fills."""
        found = self._session.scalars(select(Product).where(Product.company_id == self._desk.company_id,
                                                            func.lower(Product.number) == row.number.lower())).one()
        for name, value in self._values(row).items():
            setattr(found, name, value)
        if row.names:
            found.names = {**found.names, **row.names}
        self._sought(found)

    def _sought(self, product: Product) -> None:
        product.search_key = search_key(product.number, product.names, product.gtin)

    def _values(self, row: ProductRow) -> dict[str, Any]:
        """Columns the file fills, by name."""
        given: dict[str, Any] = {
            "description": {self._company.language: row.description} if row.description else None, "kind": row.kind or None,
            "unit_code": row.unit or None, "price": row.price, "price_currency": row.currency or None,
            "price_unit": row.price_unit, "prices_include_vat": row.includes_vat,
            "item_vat_group_id": self._vat.get(row.vat_group.lower()), "group_id": self._group(row.group),
            "revenue_account_id": self._accounts.get(row.account.lower()),
            "charges_group_id": self._charges.get(row.charges_group.lower()),
            "commission_group_id": self._commission.get(row.commission_group.lower()), "over_percent": row.over_percent,
            "under_percent": row.under_percent, "gtin": row.gtin or None, "blocked": row.blocked}
        return {name: value for name, value in given.items() if value is not None}

    def _group(self, code: str) -> int | None:
        """The named group, made when it is missing (the dry run let it pass only when that was chosen)."""
        if code and code.lower() not in self._groups:
            made = ProductGroup(company_id=self._desk.company_id, code=code[:10], names=dict.fromkeys(LANGUAGES, code))
            self._session.add(made)
            self._session.flush()
            self._groups[code.lower()] = made.id
        return self._groups.get(code.lower())
