"""Electronic invoices as a list: what is ready, what left, what came back (EIN-002)."""

from typing import Any

from sqlalchemy import Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from app.core.words import N_
from app.models.customers import Customer
from app.models.invoices import ElectronicInvoice, ElectronicInvoiceEvent, SalesInvoice
from app.queries.listing import Column, Listing, ListQuery
from app.queries.sales import E_NAMES, E_TONES

FORMAT_NAMES = {"peppol_ubl": N_("Peppol (UBL)"), "facturx": N_("Factur-X"), "xrechnung": N_("XRechnung"),
                "nlcius": N_("NLCIUS")}
FILE_NAMES = {"": "", "made": N_("File made"), "problems": N_("Problems"), "waiting": N_("To be made")}
FILE_TONES = {"made": ("success", "check"), "problems": ("danger", "triangle"), "waiting": ("neutral", "ring")}
_E, _I, _EV = ElectronicInvoice, SalesInvoice, ElectronicInvoiceEvent


def file_state() -> Any:
    """Is there a file, does one wait to be made, or do problems stand in its way? Nothing where there is no need of one."""
    return case((_E.document_id.is_not(None), literal("made")), (_E.status == "not_needed", literal("")),
                (_stands(), literal("problems")), else_=literal("waiting"))


def _stands() -> Any:
    """Problems count as long as there is no file: those beside a file are remarks of the rules."""
    return and_(_E.document_id.is_(None), _E.problems.is_not(None))


def e_invoice_listing() -> Listing:
    """Electronic invoices; scope `view` is ready, exported, sent, rejected or all (EIN-002). *Sent* shows what arrived too."""
    note = (select(_EV.note).where(_EV.e_invoice_id == _E.id).order_by(_EV.at.desc(), _EV.id.desc()).limit(1)
            .correlate(_E).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_E).join(_I, _I.id == _E.invoice_id).join(Customer, Customer.id == _I.invoice_account_id)
                  .where(_E.company_id == query.company_id))
        match query.scope.get("view", "ready"):
            case "ready" | "exported" | "rejected" as view:
                return joined.where(_E.status == view)
            case "sent":
                return joined.where(_E.status.in_(("sent", "delivered")))
        return joined

    return Listing("e_invoices", N_("Electronic invoices"), _E.id, (
        Column("number", N_("Number"), "link", _I.number, 128),
        Column("customer_no", N_("Customer"), "text", Customer.number, 84, hidden=True),
        Column("customer", N_("Name"), "text", Customer.name, 150, stretch=True),
        Column("date", N_("Document date"), "date", _I.document_date, 108),
        Column("total", N_("Total"), "amount", _I.total, 104, currency="currency"),
        Column("currency", N_("Cur."), "text", _I.currency, 50, sought=False),
        Column("status", N_("Status"), "chip", _E.status, 118, names=E_NAMES, tones=E_TONES),
        Column("file", N_("File"), "chip", file_state(), 136, names=FILE_NAMES, tones=FILE_TONES),
        Column("format", N_("Format"), "chip", _E.format, 116, names=FORMAT_NAMES, hidden=True),
        Column("credit", N_("Type"), "chip", _I.credit, 100, names={False: N_("Invoice"), True: N_("Credit note")}, hidden=True),
        Column("note", N_("Note"), "text", func.coalesce(note, ""), 200, sought=False, hidden=True),
    ), source, (("date", True), ("number", True)), frozenset({"electronic_invoice", "sales_invoice", "customer"}))


def waiting(session: Session, company_id: int) -> int:
    """How many want attention: refused by the receiver, or without a file because of problems."""
    return int(session.scalar(select(func.count()).select_from(_E).where(
        _E.company_id == company_id, or_(_E.status == "rejected", and_(_E.status == "ready", _stands())))) or 0)
