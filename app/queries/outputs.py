"""What sales documents have still to leave the house by which way, and what became of it (DOC-004, WIN-30)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.words import N_
from app.models.archive import OutputAttempt, OutputItem
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.sales import OrderConfirmation, PackingSlip, PickingList, SalesOrder, SalesQuotation
from app.queries.listing import Column, Listing, ListQuery

TABLES = ("sales_invoice", "sales_quotation", "order_confirmation", "picking_list", "packing_slip")
KINDS = {"sales_invoice": N_("Invoice"), "sales_quotation": N_("Quotation"), "order_confirmation": N_("Order confirmation"),
         "picking_list": N_("Picking list"), "packing_slip": N_("Packing slip")}
WAYS = {"print": N_("Output::Print"), "email": N_("Output::E-mail")}
STATES = {"to_do": N_("To do"), "in_progress": N_("Unknown: was it sent?"), "done": N_("Done"), "failed": N_("Failed"),
          "not_needed": N_("Not needed")}
TONES = {"to_do": ("warning", "half"), "in_progress": ("violet", "square"), "done": ("success", "check"),
         "failed": ("danger", "cross"), "not_needed": ("neutral", "no")}
_O, _I, _Q, _C, _P, _S = OutputItem, SalesInvoice, SalesQuotation, OrderConfirmation, PickingList, PackingSlip


def _joined(chosen: Select[Any]) -> Select[Any]:
    """Each output with its document, whichever kind it is, and who gets it."""
    def of(model: Any, table: str) -> Any:
        return and_(_O.document_table == table, model.id == _O.document_id)

    order = func.coalesce(_C.order_id, _P.order_id, _S.order_id)
    receiver = func.coalesce(_I.invoice_account_id, _Q.order_account_id, SalesOrder.order_account_id)
    return (chosen.select_from(_O).outerjoin(_I, of(_I, "sales_invoice")).outerjoin(_Q, of(_Q, "sales_quotation"))
            .outerjoin(_C, of(_C, "order_confirmation")).outerjoin(_P, of(_P, "picking_list"))
            .outerjoin(_S, of(_S, "packing_slip")).outerjoin(SalesOrder, SalesOrder.id == order)
            .join(Customer, Customer.id == receiver))


def output_listing() -> Listing:
    """Every way out of every sales document; scope `view` is print, email, unknown, done or all."""
    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = _joined(chosen).where(_O.company_id == query.company_id, _O.document_table.in_(TABLES),
                                       _O.channel.in_(WAYS))
        match query.scope.get("view", "print"):
            case "print" | "email" as way:
                return joined.where(_O.channel == way, _O.status.in_(("to_do", "failed")))
            case "unknown":
                return joined.where(_O.status == "in_progress")
            case "done":
                return joined.where(_O.status.in_(("done", "not_needed")))
        return joined

    number = func.coalesce(_I.number, _Q.number, _P.number, _S.number, SalesOrder.number)
    day = func.coalesce(_I.document_date, _Q.quotation_date, _C.confirmed_on, _P.picking_date, _S.delivery_date)
    last, told = (select(column).where(OutputAttempt.item_id == _O.id).order_by(OutputAttempt.id.desc()).limit(1)
                  .correlate(_O).scalar_subquery() for column in (OutputAttempt.at, OutputAttempt.message))
    kind = case((_I.credit, "credit_note"), else_=_O.document_table)
    return Listing("outputs", N_("Outgoing documents"), _O.id, (
        Column("number", N_("Number"), "link", number, 130),
        Column("kind", N_("Document"), "chip", kind, 150, names={**KINDS, "credit_note": N_("Credit note")}),
        Column("date", N_("Date"), "date", day, 106),
        Column("customer_no", N_("Customer"), "text", Customer.number, 90),
        Column("customer", N_("Name"), "text", Customer.name, 200, stretch=True),
        Column("way", N_("Output::Way"), "chip", _O.channel, 100, names=WAYS),
        Column("to", N_("Recipient"), "text", func.coalesce(_O.recipient, ""), 190),
        Column("state", N_("Status"), "chip", _O.status, 170, names=STATES, tones=TONES),
        Column("last", N_("Last try"), "moment", last, 130, hidden=True),
        Column("told", N_("What happened"), "words", func.coalesce(told, ""), 200, hidden=True),
    ), source, (("date", True), ("number", True)), frozenset({"output_item"}))


def documents(session: Session, company_id: int, ids: Sequence[int]) -> list[Ref]:
    """The documents of some outputs, each once, in the order given."""
    found = {key: (table, document) for key, table, document in session.execute(
        select(_O.id, _O.document_table, _O.document_id).where(_O.company_id == company_id, _O.id.in_(list(ids)[:5_000])))}
    return list(dict.fromkeys(found[key] for key in ids if key in found))


def order_of(session: Session, ref: Ref) -> int | None:
    """The order a confirmation, picking list or packing slip belongs to."""
    model: Any = {"order_confirmation": _C, "picking_list": _P, "packing_slip": _S}.get(ref[0])
    return session.scalar(select(model.order_id).where(model.id == ref[1])) if model is not None else None


PAGES = {"sales_invoice": ("posted_invoice", "invoice_id"), "sales_quotation": ("sales_quotation", "document_id")}
"""The page of a document, and the name it takes it by; what belongs to an order is seen there."""


def page_of(session: Session, ref: Ref) -> tuple[str, str, int]:
    """Page, name of its argument and id that show a document."""
    page, name = PAGES.get(ref[0], ("sales_order", "document_id"))
    return page, name, order_of(session, ref) or ref[1]


def waiting(session: Session, company_id: int) -> int:
    """How many documents have still to be printed or mailed, or may not have left."""
    return session.scalar(select(func.count(_O.id)).where(
        _O.company_id == company_id, _O.document_table.in_(TABLES), _O.channel.in_(WAYS),
        _O.status.in_(("to_do", "failed", "in_progress")))) or 0
