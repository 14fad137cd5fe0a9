"""The papers behind vouchers: the order and packing slip an invoice is about, and its document in the archive (EXP-018, 5.7)."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.archive import ArchivedDocument
from app.models.interest_notes import InterestNote
from app.models.invoices import InvoiceLine, InvoiceLineSource, SalesInvoice
from app.models.sales import PackingSlip, PackingSlipLine, SalesOrder, SalesOrderLine


@dataclass(frozen=True, slots=True)
class Papers:
    """Numbers of the order and the packing slip, each empty where there is none or several; the archived document's SHA-256."""

    order: str = ""
    slip: str = ""
    archived: str = ""


NO_PAPER = Papers()


def invoiced(session: Session, company_id: int, first: date, last: date) -> dict[int, Papers]:
    """By voucher of invoices and interest notes posted in the days."""
    found: dict[int, Papers] = {}
    for key, (orders, slips) in _sources(session, company_id, first, last).items():
        found[key] = Papers(_only(orders), _only(slips))
    for table in (SalesInvoice, InterestNote):
        for key, sha256 in session.execute(_archived(table, company_id, first, last)):
            found[key] = replace(found.get(key, NO_PAPER), archived=sha256)
    return found


def _only(numbers: set[str]) -> str:
    return next(iter(numbers)) if len(numbers) == 1 else ""


def _sources(session: Session, company_id: int, first: date, last: date) -> dict[int, tuple[set[str], set[str]]]:
    """Orders and packing slips by voucher: what the lines were taken from, else the order the invoice was made of."""
    found: dict[int, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    mine = (SalesInvoice.company_id == company_id, SalesInvoice.posting_date.between(first, last),
            SalesInvoice.voucher_id.is_not(None))
    lines = (select(SalesInvoice.voucher_id, SalesOrder.number, PackingSlip.number)
             .join(InvoiceLine, InvoiceLine.invoice_id == SalesInvoice.id)
             .join(InvoiceLineSource, InvoiceLineSource.invoice_line_id == InvoiceLine.id)
             .join(SalesOrderLine, SalesOrderLine.id == InvoiceLineSource.order_line_id)
             .join(SalesOrder, SalesOrder.id == SalesOrderLine.order_id)
             .outerjoin(PackingSlipLine, PackingSlipLine.id == InvoiceLineSource.slip_line_id)
             .outerjoin(PackingSlip, PackingSlip.id == PackingSlipLine.slip_id).where(*mine).distinct())
    heads = (select(SalesInvoice.voucher_id, SalesOrder.number).join(SalesOrder, SalesOrder.id == SalesInvoice.order_id)
             .where(*mine))
    rows = [*session.execute(lines), *((key, order, None) for key, order in session.execute(heads))]
    for key, order, slip in rows:
        if key is not None:
            found[key][0].update(n for n in (order,) if n)
            found[key][1].update(n for n in (slip,) if n)
    return found


def _archived(table: Any, company_id: int, first: date, last: date) -> Any:
    """The first archived document of each, which is the original: neither a duplicate nor what goes along with it."""
    return (select(table.voucher_id, ArchivedDocument.content_sha256)
            .join(ArchivedDocument, (ArchivedDocument.document_id == table.id)
                  & (ArchivedDocument.document_table == table.__tablename__))
            .where(table.company_id == company_id, table.posting_date.between(first, last), table.voucher_id.is_not(None),
                   ArchivedDocument.duplicate_of_id.is_(None), ArchivedDocument.set_of_id.is_(None))
            .order_by(ArchivedDocument.id.desc()))
