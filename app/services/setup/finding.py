"""Customers and products of a set-up row: found while they are typed, never listed whole, for there may be tens of thousands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.models.products import Product
from app.queries import customers, products
from app.services.desk import Desk
from app.services.setup.declaration import Field, Kind

KINDS = (Kind.CUSTOMER, Kind.PRODUCT)
"""Kinds of fields that are found and not chosen from a list."""
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Found:
    """What fits a typed text: its key, its name, and what tells it from others."""

    key: int
    name: str
    beside: str


def find(desk: Desk, each: Field, text: str) -> Sequence[Found]:
    """Customers or products whose number or name holds every word, the best first; inactive and blocked ones are not offered."""
    with desk.reading() as session:
        if each.kind is Kind.CUSTOMER:
            return [Found(h.customer_id, h.name, " · ".join(x for x in (h.number, h.city) if x))
                    for h in customers.find_customers(session, desk.company_id, text)]
        return [Found(h.product_id, h.name, h.number) for h in products.find(session, desk.company_id, text, desk.language)]


def name_of(desk: Desk, each: Field, key: int) -> str:
    """`1001 — De Vries`; empty when it is gone."""
    with desk.reading() as session:
        return names(session, desk, each, [key]).get(key, "")


def names(session: Session, desk: Desk, each: Field, keys: Iterable[Any]) -> dict[Any, str]:
    """What the rows behind these keys are called."""
    wanted, found = sorted({key for key in keys if key is not None}), dict[Any, str]()
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start:start + _CHUNK]
        if each.kind is Kind.CUSTOMER:
            found |= {key: f"{number} — {name}" for key, number, name in session.execute(
                select(Customer.id, Customer.number, Customer.name).where(
                    Customer.company_id == desk.company_id, Customer.id.in_(part)))}
        else:
            found |= {key: products.called(number, texts, desk.language) for key, number, texts in session.execute(
                select(Product.id, Product.number, Product.names).where(
                    Product.company_id == desk.company_id, Product.id.in_(part)))}
    return found
