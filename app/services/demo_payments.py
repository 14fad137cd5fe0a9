"""What came in at the bank of the demo company today: a payment journal in the middle of being marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select

from app.core.enums import Blocked
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Changed, Line, Wish

Open = tuple[int, int]
"""An open entry: its id and what is open, minor units."""


def fill(desk: Desk, today: date) -> None:
    """A draft to go on with: receipts that pay all or a part of what is open, an advance, money of a blocked customer."""
    head = replace(payments.begin(desk, next((n.name_id for n in payments.names(desk)), None)), text=f"Bank {today:%d-%m}")
    euro, pounds, shut = _open(desk, today)
    lone = [(who, found) for who, found in euro.items() if len(found) == 1]
    several = [(who, found) for who, found in euro.items() if len(found) > 1]
    wanted: list[tuple[Line, Sequence[Open]]] = []

    def line(customer_id: int, amount: int, marked: Sequence[Open] = (), *, currency: str = "EUR",
             prepayment: bool = False) -> None:
        base = payments.proposed(desk, replace(head, currency=currency), len(wanted) + 1)
        made = replace(base, customer_id=customer_id, credit=amount, currency=currency, prepayment=prepayment)
        wanted.append((replace(made, text=payments.described(desk, head, made)), marked))

    for who, found in (*lone[:2], *several[:1]):
        line(who, sum(left for _entry, left in found), found)
    for who, found in several[1:2]:
        line(who, found[0][1] + found[1][1] // 2, found[:2])
    for who, found in [*pounds.items()][:1]:
        line(who, found[0][1] * 7 // 10, found[:1], currency="GBP")
    for who, _found in lone[2:3]:
        line(who, 1_000_00, prepayment=True)
    for who, found in [*shut.items()][:1]:
        line(who, found[0][1])
    for who, _found in lone[3:4]:
        line(who, 215_00)
    kept = payments.keep(desk, None, Changed([*enumerate(x for x, _marked in wanted)],
                                             head=replace(head, control_count=len(wanted)))).value
    for made, marked in wanted if kept is not None else ():
        if marked and kept is not None:
            payments.mark(desk, kept.journal_id, made.no, [Wish(entry) for entry, _left in marked])


def _open(desk: Desk, today: date) -> tuple[Mapping[int, list[Open]], Mapping[int, list[Open]], Mapping[int, list[Open]]]:
    """What is open and not long overdue by customer: in euros, in pounds, and of those who are blocked altogether."""
    found: tuple[dict[int, list[Open]], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))
    state = CustomerEntryState
    with desk.reading() as session:
        for who, entry, left, currency, due, blocked in session.execute(
                select(state.customer_id, state.entry_id, state.remaining, state.currency, state.due_date, Customer.blocked)
                .join(Customer, Customer.id == state.customer_id)
                .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0,
                       state.on_hold.is_(None)).order_by(state.customer_id, state.entry_id)):
            if blocked == Blocked.ALL:
                found[2][who].append((entry, left))
            elif due >= today - timedelta(5) and blocked == Blocked.BLANK:
                found[1 if currency == "GBP" else 0][who].append((entry, left))
    return found[0], found[1], found[2]
