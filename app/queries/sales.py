"""Sales documents as lists: quotations, orders, what is delivered and not invoiced, drafts, posted invoices (SWN-02…08)."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, literal, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.accounts import ReasonCode
from app.models.archive import OutputItem
from app.models.credit_holds import ACTIVE_STATES, CreditHold
from app.models.customers import Customer
from app.models.invoices import (
    ElectronicInvoice,
    RecurringOccurrence,
    SalesInvoice,
)
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import PackingSlip, PackingSlipLine, PackingSlipLineState, SalesOrder, SalesOrderLine, SalesQuotation
from app.models.types import Minor, quantity
from app.queries.customers import BLOCKED_NAMES, BLOCKED_TONES
from app.queries.listing import Column, Listing, ListQuery

Tone = tuple[str, str]
QUOTATION_NAMES = {"created": N_("Created"), "sent": N_("Sent"), "confirmed": N_("Quotation::Confirmed"), "lost": N_("Lost"),
                   "cancelled": N_("Cancelled"), "expired": N_("Expired")}
QUOTATION_TONES: dict[str, Tone] = {"created": ("neutral", "ring"), "sent": ("info", "send"), "confirmed": ("success", "check"),
                                    "lost": ("neutral", "x"), "cancelled": ("neutral", "no"), "expired": ("warning", "clock")}
STATUS_NAMES = {"open": N_("Open order"), "delivered": N_("Delivered"), "invoiced": N_("Invoiced"), "cancelled": N_("Cancelled")}
STATUS_TONES: dict[str, Tone] = {"open": ("info", "ring"), "delivered": ("warning", "half"), "invoiced": ("success", "check"),
                                 "cancelled": ("neutral", "no")}
STEP_NAMES = {"none": "", "quotation": N_("Quotation"), "confirmation": N_("Confirmation"), "picking_list": N_("Picking list"),
              "packing_slip": N_("Packing slip"), "invoice": N_("Invoice")}
KIND_NAMES = {"order": N_("Order invoice"), "free_text": N_("Free text invoice"), "prepayment": N_("Prepayment invoice")}
STATE_NAMES = {"draft": N_("Draft"), "in_review": N_("In review"), "approved": N_("Approved"), "posted": N_("Posted")}
STATE_TONES: dict[str, Tone] = {"draft": ("neutral", "ring"), "in_review": ("info", "eye"), "approved": ("success", "check"),
                                "posted": ("success", "check")}
ROLE_NAMES = {"none": "", "original": N_("Original"), "cancelling": N_("Cancelling"), "corrected": N_("Corrected"),
              "cancelled": N_("Cancelled"), "replaced": N_("Replaced"), "correcting": N_("Correction in progress")}
ROLE_TONES: dict[str, Tone] = {"cancelled": ("neutral", "no"), "replaced": ("neutral", "repeat"),
                               "correcting": ("warning", "half")}
E_NAMES = {"not_needed": "", "ready": N_("Ready"), "exported": N_("Exported"), "sent": N_("Sent"), "delivered": N_("Delivered"),
           "rejected": N_("Rejected")}
E_TONES: dict[str, Tone] = {"ready": ("info", "ring"), "exported": ("neutral", "file"), "sent": ("info", "send"),
                            "delivered": ("success", "check"), "rejected": ("danger", "no")}
OUT_NAMES = {"to_do": N_("To do"), "in_progress": N_("In progress"), "done": N_("Done"), "failed": N_("Failed"),
             "not_needed": ""}
OUT_TONES: dict[str, Tone] = {"to_do": ("info", "ring"), "in_progress": ("warning", "half"), "done": ("success", "check"),
                              "failed": ("danger", "no")}
FLAG_NAMES = {"": "", "stop": N_("Do not process"), "rejected": N_("Credit rejected"), "held": N_("On credit hold")}
FLAG_TONES: dict[str, Tone] = {"stop": ("danger", "pause"), "rejected": ("danger", "no"), "held": ("warning", "pause")}
_Q, _O, _OL, _I = SalesQuotation, SalesOrder, SalesOrderLine, SalesInvoice
_PS, _PL, _PST = PackingSlip, PackingSlipLine, PackingSlipLineState


def _customer(row: Any) -> tuple[Column, ...]:
    """Number, name and block of the customer of a document."""
    return (Column("customer_no", N_("Customer"), "text", Customer.number, 90),
            Column("customer", N_("Name"), "text", Customer.name, 220, stretch=True),
            Column("blocked", N_("Blocked"), "chip", Customer.blocked, 110, names=BLOCKED_NAMES, tones=BLOCKED_TONES,
                   hidden=True))


def quotation_listing(day: date) -> Listing:
    """Quotations; scope `view` is all, open, confirmed or lost (SWN-02). One past its day shows as expired (ORD-010)."""
    state = case((and_(_Q.state.in_(("created", "sent")), _Q.valid_until < day), literal("expired")), else_=_Q.state)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_Q).join(Customer, Customer.id == _Q.order_account_id)
                  .where(_Q.company_id == query.company_id))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(state.in_(("created", "sent")))
            case "confirmed":
                return joined.where(_Q.state == "confirmed")
            case "lost":
                return joined.where(state.in_(("lost", "cancelled", "expired")))
        return joined

    return Listing("quotations", N_("Quotations"), _Q.id, (
        Column("number", N_("Number"), "link", _Q.number, 120), Column("revision", N_("Version"), "int", _Q.revision, 70),
        *_customer(_Q),
        Column("date", N_("Date"), "date", _Q.quotation_date, 106),
        Column("valid", N_("Valid until"), "date", _Q.valid_until, 106),
        Column("total", N_("Amount"), "amount", _Q.total, 120, currency="currency"),
        Column("currency", N_("Cur."), "text", _Q.currency, 60, sought=False),
        Column("reference", N_("Reference"), "text", func.coalesce(_Q.customer_reference, ""), 130, hidden=True),
        Column("state", N_("Status"), "chip", state, 120, names=QUOTATION_NAMES, tones=QUOTATION_TONES),
    ), source, (("date", True), ("number", True)), frozenset({"sales_quotation", "customer"}))


def order_listing() -> Listing:
    """Sales orders; scope `view` is open, to_deliver, to_invoice, stopped, done or all (SWN-03).

    Scope `customer_id` leaves those billed to one customer (MST-120).
    """
    held = exists(select(CreditHold.id).where(CreditHold.order_id == _O.id, CreditHold.state.in_(ACTIVE_STATES))).correlate(_O)
    flag = case((_O.do_not_process_id.is_not(None), literal("stop")), (_O.credit_rejected, literal("rejected")),
                (held, literal("held")), else_=literal(""))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_O).join(Customer, Customer.id == _O.order_account_id)
                  .where(_O.company_id == query.company_id))
        view = query.scope.get("view", "all")
        if customer := query.scope.get("customer_id"):
            joined = joined.where(_O.invoice_account_id == customer)
        if not query.scope.get("archived"):
            joined = joined.where(_O.archived.is_(False))
        match view:
            case "open":
                return joined.where(_O.status.in_(("open", "delivered")))
            case "to_deliver":
                return joined.where(_O.status == "open")
            case "to_invoice":
                return joined.where(_O.delivered_not_invoiced != 0)
            case "stopped":
                return joined.where(or_(_O.do_not_process_id.is_not(None), _O.credit_rejected, held))
            case "done":
                return joined.where(_O.status.in_(("invoiced", "cancelled")))
        return joined

    return Listing("sales_orders", N_("Sales orders"), _O.id, (
        Column("number", N_("Number"), "link", _O.number, 120), *_customer(_O),
        Column("reference", N_("Reference"), "text", func.coalesce(_O.customer_reference, ""), 130),
        Column("date", N_("Order date"), "date", _O.order_date, 106),
        Column("requested", N_("Requested"), "date", _O.requested, 106),
        Column("total", N_("Amount"), "amount", _O.total, 120, currency="currency"),
        Column("currency", N_("Cur."), "text", _O.currency, 60, sought=False),
        Column("uninvoiced", N_("Delivered, not invoiced"), "amount", _O.delivered_not_invoiced, 130, total=True),
        Column("open_amount", N_("To deliver"), "amount", _O.open_amount, 120, total=True, hidden=True),
        Column("status", N_("Status"), "chip", _O.status, 120, names=STATUS_NAMES, tones=STATUS_TONES),
        Column("step", N_("Document status"), "chip", _O.document_status, 120, names=STEP_NAMES),
        Column("flag", N_("Stopped"), "chip", flag, 130, names=FLAG_NAMES, tones=FLAG_TONES),
    ), source, (("date", True), ("number", True)), frozenset({"sales_order", "sales_order_line", "customer", "credit_hold"}))


def _slip_open() -> Any:
    """Quantity of a slip's lines that waits for an invoice, corrections counted."""
    fix = aliased(_PL)
    taken = (select(func.coalesce(func.sum(fix.quantity), 0)).where(fix.corrects_id == _PL.id).correlate(_PL).scalar_subquery())
    return (select(func.coalesce(func.sum(_PL.quantity + taken - func.coalesce(_PST.invoiced, 0)), 0))
            .select_from(_PL).outerjoin(_PST, _PST.line_id == _PL.id)
            .where(_PL.slip_id == _PS.id).correlate(_PS).scalar_subquery())


def slip_listing(day: date) -> Listing:
    """Packing slips; scope `view` is uninvoiced, late or all. Late = the day to invoice by is past (SWN-05, ORD-092)."""
    waiting = type_coerce(_slip_open(), quantity())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_PS).join(_O, _O.id == _PS.order_id).join(Customer, Customer.id == _O.order_account_id)
                  .where(_PS.company_id == query.company_id))
        match query.scope.get("view", "uninvoiced"):
            case "uninvoiced":
                return joined.where(_PS.correction == "none", waiting != 0)
            case "late":
                return joined.where(_PS.correction == "none", waiting != 0, _PS.invoice_by < day)
        return joined

    late = case((and_(waiting != 0, _PS.invoice_by < day), literal("late")), (waiting != 0, literal("open")), else_=literal(""))
    return Listing("packing_slips", N_("Packing slips"), _PS.id, (
        Column("number", N_("Number"), "link", _PS.number, 120), Column("order", N_("Sales order"), "text", _O.number, 110),
        *_customer(_O),
        Column("delivered", N_("Delivery date"), "date", _PS.delivery_date, 106),
        Column("invoice_by", N_("Invoice by"), "date", _PS.invoice_by, 106),
        Column("waiting", N_("Not invoiced"), "number", waiting, 110),
        Column("state", N_("Invoicing"), "chip", late, 130,
               names={"": "", "open": N_("To be invoiced"), "late": N_("Too late")},
               tones={"open": ("info", "ring"), "late": ("danger", "clock")}),
        Column("correction", N_("Correction"), "chip", _PS.correction, 120,
               names={"none": "", "cancellation": N_("Cancellation"), "correction": N_("Correction")}),
        Column("carrier", N_("Carrier"), "text", func.coalesce(_PS.carrier, ""), 120, hidden=True),
        Column("tracking", N_("Tracking"), "text", func.coalesce(_PS.tracking, ""), 140, hidden=True),
    ), source, (("invoice_by", False), ("number", False)),
        frozenset({"packing_slip", "packing_slip_line", "packing_slip_line_state", "sales_order"}))


def _pointing(role: str, posted: bool) -> ColumnElement[bool]:
    """Is there a document that cancels or corrects the invoice of the row?"""
    other = aliased(_I)
    state = other.state == "posted" if posted else other.state != "posted"
    return exists(select(other.id).where(other.original_id == _I.id, other.correction_role == role, state)).correlate(_I)


def _correction() -> Any:
    """Where an invoice stands in its chain, read from the rows that point at it (FTI-040, 045)."""
    return case((_pointing("corrected", True), literal("replaced")), (_pointing("cancelling", True), literal("cancelled")),
                (_pointing("corrected", False), literal("correcting")), else_=_I.correction_role)


def _output(channel: str) -> Any:
    """The state of one way out of the document of the row."""
    return (select(func.min(OutputItem.status)).where(
        OutputItem.document_table == "sales_invoice", OutputItem.document_id == _I.id, OutputItem.channel == channel)
        .correlate(_I).scalar_subquery())


def is_posted(session: Session, company_id: int, invoice_id: int) -> bool:
    """Was a draft posted meanwhile?"""
    found = select(_I.id).where(_I.id == invoice_id, _I.company_id == company_id, _I.state == "posted")
    return session.scalars(found).first() is not None


def draft_listing() -> Listing:
    """Free text and prepayment invoices that are not posted yet; scope `view` is all, review, credit or run (SWN-06).

    Scope `customer_id` leaves those billed to one customer (MST-120).
    """

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_I).join(Customer, Customer.id == _I.order_account_id)
                  .where(_I.company_id == query.company_id, _I.state != "posted"))
        if customer := query.scope.get("customer_id"):
            joined = joined.where(_I.invoice_account_id == customer)
        match query.scope.get("view", "all"):
            case "review":
                return joined.where(_I.state == "in_review")
            case "credit":
                return joined.where(_I.credit)
            case "run":
                return joined.where(exists(select(RecurringOccurrence.id).where(RecurringOccurrence.invoice_id == _I.id)))
        return joined

    return Listing("invoice_drafts", N_("Free text invoices"), _I.id, (
        Column("draft", N_("Draft"), "int", _I.id, 70), *_customer(_I),
        Column("date", N_("Document date"), "date", _I.document_date, 116),
        Column("due", N_("Due date"), "date", _I.due_date, 106, hidden=True),
        Column("reference", N_("Reference"), "text", func.coalesce(_I.customer_reference, ""), 130),
        Column("net", N_("Net"), "amount", _I.net, 110, currency="currency"),
        Column("vat", N_("Column::VAT"), "amount", _I.vat, 100, currency="currency"),
        Column("total", N_("Total"), "amount", _I.total, 120, currency="currency"),
        Column("currency", N_("Cur."), "text", _I.currency, 60, sought=False),
        Column("kind", N_("Kind"), "chip", _I.kind, 140, names=KIND_NAMES),
        Column("release", N_("Release date"), "date", _I.release_on, 106, hidden=True),
        Column("correction", N_("Correction"), "chip", _I.correction_role, 130, names=ROLE_NAMES, tones=ROLE_TONES),
        Column("state", N_("Status"), "chip", _I.state, 110, names=STATE_NAMES, tones=STATE_TONES),
    ), source, (("date", True), ("draft", True)), frozenset({"sales_invoice", "invoice_line", "customer"}))


def invoice_listing(day: date) -> Listing:
    """Posted invoices and credit notes; scope `view` is all, open, overdue, credit, to_send or e_invoice (SWN-08)."""
    state, entry = CustomerEntryState, CustomerLedgerEntry
    left = (select(func.coalesce(func.sum(state.remaining), 0)).select_from(entry).join(state, state.entry_id == entry.id)
            .where(entry.document_table == "sales_invoice", entry.document_id == _I.id, entry.voucher_id == _I.voucher_id)
            .correlate(_I).scalar_subquery())
    electronic = (select(func.max(ElectronicInvoice.status)).where(ElectronicInvoice.invoice_id == _I.id)
                  .correlate(_I).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_I).join(Customer, Customer.id == _I.invoice_account_id)
                  .outerjoin(ReasonCode, ReasonCode.id == _I.reason_id)
                  .where(_I.company_id == query.company_id, _I.state == "posted"))
        if customer := query.scope.get("customer_id"):
            joined = joined.where(_I.invoice_account_id == customer)
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(left != 0)
            case "overdue":
                return joined.where(left > 0, _I.due_date < day)
            case "credit":
                return joined.where(_I.credit)
            case "to_send":
                return joined.where(exists(select(OutputItem.id).where(
                    OutputItem.document_table == "sales_invoice", OutputItem.document_id == _I.id,
                    OutputItem.status.in_(("to_do", "failed")))))
            case "e_invoice":
                return joined.where(electronic.is_not(None))
        return joined

    return Listing("posted_invoices", N_("Posted invoices"), _I.id, (
        Column("number", N_("Number"), "link", _I.number, 130),
        Column("credit", N_("Type"), "chip", _I.credit, 100, names={False: N_("Invoice"), True: N_("Credit note")}),
        *_customer(_I),
        Column("date", N_("Document date"), "date", _I.document_date, 116),
        Column("posting", N_("Posting date"), "date", _I.posting_date, 106, hidden=True),
        Column("due", N_("Due date"), "date", _I.due_date, 106),
        Column("net", N_("Net"), "amount", _I.net, 110, currency="currency", hidden=True),
        Column("vat", N_("Column::VAT"), "amount", _I.vat, 100, currency="currency", hidden=True),
        Column("total", N_("Total"), "amount", _I.total, 120, currency="currency"),
        Column("remaining", N_("Remaining"), "amount", type_coerce(left, Minor()), 120, currency="currency"),
        Column("currency", N_("Cur."), "text", _I.currency, 60, sought=False),
        Column("reference", N_("Reference"), "text", func.coalesce(_I.customer_reference, ""), 130, hidden=True),
        Column("payment_reference", N_("Payment reference"), "text", func.coalesce(_I.payment_reference, ""), 160, hidden=True),
        Column("kind", N_("Kind"), "chip", _I.kind, 140, names=KIND_NAMES, hidden=True),
        Column("correction", N_("Correction"), "chip", _correction(), 130, names=ROLE_NAMES, tones=ROLE_TONES),
        Column("e_invoice", N_("E-invoice"), "chip", electronic, 110, names=E_NAMES, tones=E_TONES),
        Column("printed", N_("Printed"), "chip", _output("print"), 100, names=OUT_NAMES, tones=OUT_TONES, hidden=True),
        Column("mailed", N_("Sent"), "chip", _output("email"), 100, names=OUT_NAMES, tones=OUT_TONES),
    ), source, (("date", True), ("number", True)),
        frozenset({"sales_invoice", "customer_entry_state", "output_item", "electronic_invoice", "customer"}))
