"""Which orders and packing slips an invoice stands for, read from its lines, for the headings of combined invoices (ORD-063)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.invoices import InvoiceLine, InvoiceLineSource
from app.models.sales import PackingSlip, PackingSlipLine, SalesOrder, SalesOrderLine
from app.services.sales.document import Document, Kind, Line


@dataclass(frozen=True, slots=True)
class Slip:
    """A packing slip an invoice takes quantities from."""

    number: str
    day: date


@dataclass(frozen=True, slots=True)
class Order:
    """An order an invoice takes lines from."""

    number: str
    day: date
    reference: str = ""
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True)
class Sold:
    """The orders of a document in the order of its lines, and the one of each order line by its id."""

    orders: tuple[Order, ...] = ()
    by_line: Mapping[int, Order] | None = None

    def of(self, line: Line) -> Order | None:
        """The order a line comes from; None for one that comes from nowhere."""
        return (self.by_line or {}).get(line.order_line_id or 0)


def of_lines(session: Session, document: Document) -> Sold:
    """The orders of an invoice with their slips; empty for one that comes from none."""
    ids = [line.order_line_id for line in document.lines if line.order_line_id is not None]
    if not ids:
        return Sold()
    rows = session.execute(
        select(SalesOrderLine.id, SalesOrder.id.label("order"), SalesOrder.number, SalesOrder.order_date,
               SalesOrder.customer_reference)
        .join(SalesOrder, SalesOrder.id == SalesOrderLine.order_id).where(SalesOrderLine.id.in_(ids))).all()
    slips = _slips(session, document)
    orders = {r.order: Order(r.number, r.order_date, r.customer_reference or "", tuple(slips.get(r.order, ()))) for r in rows}
    by_line = {r.id: orders[r.order] for r in rows}
    return Sold(tuple(dict.fromkeys(by_line[i] for i in ids if i in by_line)), by_line)


def _slips(session: Session, document: Document) -> dict[int, list[Slip]]:
    """The packing slips of a posted invoice by the id of their order."""
    if document.kind is not Kind.INVOICE or document.id is None:
        return {}
    rows = session.execute(
        select(SalesOrderLine.order_id, PackingSlip.number, PackingSlip.delivery_date).distinct()
        .select_from(InvoiceLineSource).join(InvoiceLine, InvoiceLine.id == InvoiceLineSource.invoice_line_id)
        .join(PackingSlipLine, PackingSlipLine.id == InvoiceLineSource.slip_line_id)
        .join(PackingSlip, PackingSlip.id == PackingSlipLine.slip_id)
        .join(SalesOrderLine, SalesOrderLine.id == InvoiceLineSource.order_line_id)
        .where(InvoiceLine.invoice_id == document.id).order_by(PackingSlip.number))
    found: dict[int, list[Slip]] = {}
    for row in rows:
        found.setdefault(row.order_id, []).append(Slip(row.number, row.delivery_date))
    return found
