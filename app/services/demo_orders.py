"""What the demo company is selling these weeks: orders at every step, invoices, a return, drafts, slips that wait too long."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select

from app.core.enums import Blocked
from app.models.accounts import Account
from app.models.customers import Customer
from app.models.products import Product
from app.services.desk import Desk
from app.services.sales import (
    assignments,
    corrections,
    editing,
    invoice_posting,
    invoices,
    order_invoices,
    orders,
    quotations,
    steps,
    templates,
)
from app.services.sales.document import Document, Line
from app.services.sales.order_invoices import InvoiceWish
from app.services.sales.steps import Step, Wish

ORDERS, LINES = 26, (1, 5)
WEEKS = 5


def fill(desk: Desk, chance: random.Random, today: date) -> None:
    """Orders of the last weeks, taken as far as their day allows."""
    with desk.reading() as session:
        buyers = session.scalars(select(Customer.id).where(
            Customer.company_id == desk.company_id, Customer.blocked == Blocked.BLANK, Customer.inactive.is_(False),
            Customer.currency == "EUR").order_by(Customer.id).limit(60)).all()
        goods = session.scalars(select(Product.id).where(Product.company_id == desk.company_id, Product.blocked.is_(False))
                                .order_by(Product.id)).all()
        service = session.scalars(select(Account.id).where(Account.company_id == desk.company_id, Account.number == "8000")).one()
    posted: list[int] = []
    for number in range(ORDERS):
        day = _workday(today - timedelta(days=(ORDERS - number) * 7 * WEEKS // ORDERS))
        made = _order(desk.on(day), chance, chance.choice(buyers), goods)
        if made is not None:
            posted += _go_on(desk.on(day), made, (today - day).days, chance)
    now = desk.on(today)
    _free_text(now, chance.sample(list(buyers), 3), service)
    _quote(now, chance, chance.sample(list(buyers), 3), goods)
    _recurring(now, chance.sample(list(buyers), 2), service)
    if posted:
        corrections.credit_note(now, posted[-1])


def _workday(day: date) -> date:
    """The day itself, or the Friday before."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _order(desk: Desk, chance: random.Random, customer_id: int, goods: Sequence[int]) -> Document | None:
    begun = orders.new(desk, customer_id).value
    if begun is None:
        return None
    editor = editing.Editor(desk)
    lines = []
    for number, product in enumerate(chance.sample(list(goods), chance.randint(*LINES)), 1):
        line = Line(number, quantity=Decimal(chance.choice((1, 2, 4, 5, 10, 12, 24))))
        lines.append(editor.priced(begun.head, editor.begun(begun.head, line, ("product", product), desk.today)))
    head = replace(begun.head, customer_reference=f"PO {chance.randint(1_000, 9_999)}" if chance.random() < 0.5 else None)
    own = {**begun.own, "requested": desk.today + timedelta(days=chance.choice((2, 5, 7)))}
    return orders.save(desk, replace(begun, head=head, own=own, lines=tuple(lines))).value


def _quote(desk: Desk, chance: random.Random, customers: Sequence[int], goods: Sequence[int]) -> None:
    """Quotations: one being written, one sent, one that became an order."""
    editor = editing.Editor(desk)
    for number, customer in enumerate(customers):
        begun = quotations.new(desk, customer).value
        if begun is None:
            continue
        head = begun.head
        lines = [editor.priced(head, editor.begun(head, Line(n, quantity=Decimal(24)), ("product", product), desk.today))
                 for n, product in enumerate(chance.sample(list(goods), 3), 1)]
        kept = quotations.save(desk, replace(begun, lines=tuple(lines))).value
        if kept is not None and number:
            quotations.send(desk, kept.ref[1])
        if kept is not None and number == 2:
            quotations.confirm(desk, kept.ref[1])


def _recurring(desk: Desk, customers: Sequence[int], account: int) -> None:
    """The rent of a cooling display that two customers pay every month."""
    blank = templates.new(desk)
    line = Line(1, "account", account_id=account, text="Huur koelvitrine {month} {year}", unit_price=Decimal(80))
    made = templates.save(desk, replace(blank, own={**blank.own, "name": "Huur koelvitrine"}, lines=(line,))).value
    if made is None or made.id is None:
        return
    start = desk.today.replace(day=1)
    for customer in customers:
        assignments.save(desk, assignments.Assigned(made.id, customer, start))


def _go_on(desk: Desk, order: Document, age: int, chance: random.Random) -> list[int]:
    """Confirmed after a day, delivered after four (one in six only in part), invoiced after eight; ids of the invoices."""
    key = order.ref[1]
    if age >= 1:
        steps.post(desk, Wish(Step.CONFIRMATION, desk.today, steps.propose(desk, Step.CONFIRMATION, [key])))
    if age < 4:
        return []
    later = desk.on(_workday(desk.today + timedelta(days=3)))
    proposed = steps.propose(later, Step.PACKING_SLIP, [key])
    if chance.random() < 1 / 6:
        half = {line.line_id: (line.quantity / 2).to_integral_value() for o in proposed for line in o.lines}
        proposed = tuple(steps.take(o, half) for o in proposed)
    steps.post(later, Wish(Step.PACKING_SLIP, later.today, proposed))
    if age < 8 or chance.random() < 0.2:
        return []
    billed = desk.on(_workday(desk.today + timedelta(days=7)))
    wish = InvoiceWish(order_invoices.of_slips(billed, [key]), billed.today, billed.today)
    results = order_invoices.post(billed, wish, confirmed=_every(billed, wish))
    return [ref[1] for result in results for _number, ref in result.made]


def _every(desk: Desk, wish: InvoiceWish) -> frozenset[str]:
    """The questions the person at the desk says yes to: she works on days past."""
    return frozenset(p.key for one in order_invoices.arrange(desk, wish) for p in one.problems if p.key)


def _free_text(desk: Desk, customers: Sequence[int], account: int) -> None:
    """Two drafts of services that wait to be posted, and one that is."""
    for number, (customer, text, price) in enumerate(zip(customers, (
            "Demonstratie en advies op locatie", "Huur koelvitrine, kwartaal", "Workshop desembrood"), ("385", "240", "95.50"),
            strict=True)):
        begun = invoices.new(desk, customer).value
        if begun is None:
            continue
        line = Line(1, "account", account_id=account, text=text, quantity=Decimal(1 + number), unit_price=Decimal(price))
        own = {**begun.own, "delivery_date": desk.today}
        kept = invoices.save(desk, replace(begun, own=own, lines=(line,))).value
        if kept is not None and number == 0:
            invoice_posting.post(desk, kept.ref[1])
