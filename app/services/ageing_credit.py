"""The credit figures of a kept ageing: deliveries, orders, the limit and what is left of it (AGE-20, ST-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.rules.credit.facts import Order, Step
from app.rules.credit.figures import figures
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk

if TYPE_CHECKING:
    from app.services.reminders import Steps

STRETCH = 400


@dataclass(frozen=True, slots=True)
class Credit:
    """Delivered and not invoiced, ordered and not delivered; the limit and what is left of it, None = there is no limit.

    Accounting minor units.
    """

    uninvoiced: int
    orders: int
    limit: int | None
    available: int | None


def of(desk: Desk, customer_ids: Sequence[int], progress: "Steps | None" = None) -> dict[int, Credit]:
    """The figures of customers now (CRD-10); who has orders in a currency without a rate is left out."""
    found: dict[int, Credit] = {}
    with desk.reading() as session:
        books = Books(session, desk)
        reader = Reader(session, books, desk.today)
        for start in range(0, len(customer_ids), STRETCH):
            if progress is not None:
                progress.step(start, len(customer_ids))
            stretch = list(customer_ids[start:start + STRETCH])
            reader.prepare(stretch)
            for customer_id in stretch:
                check = reader.of(customer_id, Order(), Step.CONFIRMATION)
                if check.missing:
                    continue
                parts, total = check.customer.components, figures(check).limit.total
                limit = None if check.customer.limit.unlimited or not total else total
                left = None if limit is None else limit - parts.balance - parts.packing_slips - parts.open_orders
                found[customer_id] = Credit(parts.packing_slips, parts.open_orders, limit, left)
    return found
