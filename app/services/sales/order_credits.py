"""Credit notes by way of an order: lines of an invoice come back as an order with negative quantities (ORD-070)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import select

from app.core.problems import Outcome, error, standing
from app.models.invoices import InvoiceLine, InvoiceVat, SalesInvoice
from app.models.sales import SalesOrderLine
from app.rules.customers import Event, Moment
from app.rules.sales import corrections as rules
from app.rules.sales import quantities
from app.services.desk import Desk
from app.services.sales import orders
from app.services.sales.books import Books
from app.services.sales.corrections import Chosen as Chosen
from app.services.sales.corrections import credit_discount, credit_line, creditable
from app.services.sales.document import ZERO, Document, Kind, load, renumbered
from app.services.sales.figures import TAXED
from app.storage.unit_of_work import UnitOfWork


def credit_order(desk: Desk, invoice_id: int, chosen: Mapping[int, Chosen] | None = None, *, reason_id: int | None = None,
                 keep_remainder: bool = True, same_rate: bool = False) -> Outcome[Document]:
    """A credit-note order of the chosen lines of a posted invoice, by number, or of all that is left (ORD-070).

    Prices, discounts, VAT codes and VAT rates are the invoice's; `same_rate` keeps its exchange rate too. Without
    `keep_remainder` what is still to be delivered of the original order lines is cancelled.
    """
    with desk.writing("order.credit") as uow:
        session = uow.session
        row = session.get(SalesInvoice, invoice_id)
        if row is None or row.company_id != desk.company_id or row.state != "posted":
            return Outcome(None, (error("FTI-gone"),))
        source = load(session, desk.company_id, Kind.INVOICE, invoice_id)
        assert source is not None
        parts = creditable(session, invoice_id)
        wanted = {line.line_no: Chosen(part.left) for line, part in parts if line.type in TAXED} if chosen is None else chosen
        problems = rules.check_credit([(part, wanted[line.line_no].quantity, wanted[line.line_no].amount)
                                       for line, part in parts if line.line_no in wanted], row.currency)
        problems += orders.blocked(session, row.order_account_id, row.invoice_account_id, Event.RETURN_ORDER, Moment.CREATE)
        if left := standing(problems):
            return Outcome(None, left)
        rates: dict[int, Decimal] = dict(session.execute(select(InvoiceVat.vat_code_id, InvoiceVat.rate).where(
            InvoiceVat.invoice_id == invoice_id)).all())
        lines = renumbered(credit_line(line, part, wanted[line.line_no], rates)
                           for line, part in parts if line.line_no in wanted and line.prepayment_id is None)
        head = replace(source.head, rate=source.head.rate if same_rate else None,
                       discount_amount=credit_discount(source, lines, parts))
        own = {"order_date": desk.today, "kind": "credit_note_order", "reason_id": reason_id, "original_rate": same_rate}
        outcome = orders.save(desk, Document(Kind.ORDER, head, own, lines))
        if outcome.value is not None and not keep_remainder:
            _cancel_rest(uow, desk, [line.order_line_id for line, _part in parts if line.line_no in wanted])
        return outcome


def _cancel_rest(uow: UnitOfWork, desk: Desk, line_ids: list[int | None]) -> None:
    """What is still to be delivered of some order lines is not delivered any more (ORD-070)."""
    books, touched = Books(uow.session, desk), set()
    for key in line_ids:
        line = uow.session.get(SalesOrderLine, key) if key is not None else None
        if line is not None:
            orders.keep_counters(line, quantities.set_remainder(orders.counters_of(books, line), ZERO))
            touched.add(line.order_id)
    for order_id in sorted(touched):
        orders.recount(uow.session, desk, order_id, books)


@dataclass(frozen=True, slots=True)
class Returnable:
    """An invoiced line of an order with what may still come back of it."""

    invoice_id: int
    invoice: str
    line_no: int
    text: str
    invoiced: Decimal
    left: Decimal


def returnable(desk: Desk, order_id: int) -> list[Returnable]:
    """The invoice lines of an order that can be credited, oldest invoice first (ORD-070)."""
    with desk.reading() as session:
        rows = session.execute(
            select(SalesInvoice.id, SalesInvoice.number).join(InvoiceLine, InvoiceLine.invoice_id == SalesInvoice.id)
            .join(SalesOrderLine, SalesOrderLine.id == InvoiceLine.order_line_id)
            .where(SalesOrderLine.order_id == order_id, SalesInvoice.state == "posted", SalesInvoice.credit.is_(False),
                   SalesInvoice.company_id == desk.company_id).distinct().order_by(SalesInvoice.id)).all()
        return [Returnable(key, number or "", line.line_no, line.text.split("\n")[0], part.quantity, part.left)
                for key, number in rows for line, part in creditable(session, key)
                if line.type in TAXED and line.prepayment_id is None and part.left]
