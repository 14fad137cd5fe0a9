"""A field that finds a customer by number, name or city, for forms of any area."""

from collections.abc import Sequence
from typing import Any

from app.queries import customers as queries
from app.services import customers
from app.views.customers import words
from app.views.customers.quick import new_customer
from app.views.kit.context import Context
from app.views.kit.fields import Hit, LookupField


def customer_field(context: Context, label: str, *, make: bool = True, **more: Any) -> LookupField:
    """The field; `make` = a name nobody has can be made a customer on the way."""
    desk = context.desk

    def find(text: str) -> Sequence[Hit]:
        with desk.reading() as session:
            hits = queries.find_customers(session, desk.company_id, text)
        return [Hit(h.customer_id, h.name, " · ".join(x for x in (
            h.number, h.city, words.block_name(h.blocked) if h.blocked else "") if x)) for h in hits]

    def name_of(customer_id: Any) -> str:
        card = customers.load(desk, int(customer_id))
        return f"{card.values['number']} {card.values['name']}" if card else ""

    return LookupField(label, find, name_of, new=new_customer(desk) if make else None, **more)
