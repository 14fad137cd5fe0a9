"""A part of an order invoiced in advance: the draft of its prepayment invoice, by percentage, code by code (FTI-060)."""

from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Percent
from app.core.money import HUNDRED, Money, major
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.invoices import SalesInvoice
from app.rules.customers import Moment
from app.rules.sales.totals import carried
from app.services.desk import Desk
from app.services.sales import invoices, orders
from app.services.sales.books import Books
from app.services.sales.checks import prepayments_left
from app.services.sales.defaults import with_texts
from app.services.sales.document import Document, Kind, Line, load
from app.services.sales.figures import Figures, figures, proposed_vat_date

declare({
    "FTI-060-percent": N_("Enter a percentage above 0 and up to {most}."),
    "FTI-060-order": N_("{left} of order {order} is neither invoiced nor prepaid; {percent} would be {amount}. "
                        "Enter a smaller percentage."),
    "FTI-060-closed": N_("Nothing of order {order} is left to invoice. Choose another order."),
})


def draft(desk: Desk, order_id: int, percent: Decimal) -> Outcome[Document]:
    """A kept draft that invoices a percentage of an order in advance, one line per VAT code; posting it puts the net on ADVINV.

    Its lines add up to the percentage of the whole order (MST-003). Refused for what was invoiced or prepaid before.
    """
    with desk.writing("invoice.in_advance") as uow:
        session, books = uow.session, Books(uow.session, desk)
        row = orders.of_company(session, desk, order_id)
        order = load(session, desk.company_id, Kind.ORDER, order_id) if row is not None else None
        if row is None or order is None:
            return Outcome(None, (error("ORD-gone"),))
        found = figures(session, desk, order, books)
        made = _made(session, desk, books, found, percent)
        problems = list(_problems(session, desk, found, made, percent, row.status in ("open", "delivered")))
        problems += invoices.blocked(session, made, invoices.creating_event(session, made), Moment.CREATE)
        if left := standing(problems):
            return Outcome(None, left)
        key = invoices.keep(uow, desk, made, books)
        return Outcome(load(session, desk.company_id, Kind.INVOICE, key))


def _made(session: Session, desk: Desk, books: Books, found: Figures, percent: Decimal) -> Document:
    """The prepayment invoice in hand: head and VAT of the order, without its discounts and schedule; due by its terms."""
    order, day = found.document, desk.today
    gross, places = order.head.prices_include_vat, books.places[order.head.currency]
    rows = found.calculated.rows
    parts = carried([(row.net + (row.vat if gross else 0)) * percent for row in rows], HUNDRED)
    text = f"{order.number} · {percent.normalize():f} %"
    lines = tuple(Line(n, "account", text=text, unit_price=major(part, places), amount=part, discountable=False,
                       vat_code_id=row.code.id) for n, (row, part) in enumerate(zip(rows, parts, strict=True), 1) if part)
    head = replace(order.head, discount_percent=None, discount_amount=None, cash_discount_id=None, payment_schedule_id=None)
    own = {"kind": "prepayment", "credit": False, "settle": "designated", "document_date": day, "posting_date": day,
           "vat_date": day, "order_id": order.id}
    made = Document(Kind.INVOICE, with_texts(session, desk, head, "prepayment_invoice"), own, lines)
    return replace(made, own=own | {"vat_date": proposed_vat_date(books, made)})


def _problems(session: Session, desk: Desk, found: Figures, made: Document, percent: Decimal, is_open: bool) -> list[Problem]:
    """A percentage that can be, of an order with so much left that is neither invoiced nor prepaid."""
    order = found.document
    number, currency = order.number or "", order.head.currency
    if not is_open:
        return [error("FTI-060-closed", order=number)]
    if not 0 < percent <= HUNDRED:
        return [error("FTI-060-percent", at="percent", most=Percent(HUNDRED))]
    ahead = session.scalars(select(SalesInvoice.id).where(SalesInvoice.order_id == order.id,
                                                          SalesInvoice.kind == "prepayment")).all()
    nets = {share.key: share.net for share in found.calculated.lines}
    invoiced = sum((nets[line.line_no] * line.invoiced / line.quantity for line in order.lines
                    if line.line_no in nets and line.quantity), Decimal(0))
    left = found.calculated.net - int(invoiced) - sum(sum(one.left.values()) for one in prepayments_left(session, ahead))
    wanted = figures(session, desk, made).calculated.net
    if 0 < wanted <= left:
        return []
    return [error("FTI-060-order", at="percent", left=Money(max(left, 0), currency), order=number, percent=Percent(percent),
                  amount=Money(wanted, currency))]
