"""What a sales document that leaves is known by: number, receiver, ways out, the words of its e-mail (DOC-004, COL-35)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Ref as Ref
from app.core.identifiers import iban_grouped
from app.models.archive import OutputItem
from app.models.company import Company
from app.models.customers import Customer, CustomerContact
from app.models.documents import OutputProfile
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.models.sales import OrderConfirmation, PackingSlip, PickingList, SalesOrder, SalesQuotation
from app.services import email_texts, letterheads
from app.services.desk import Desk

INVOICES, QUOTATIONS, CONFIRMATIONS = "sales_invoice", "sales_quotation", "order_confirmation"
PICKINGS, SLIPS = "picking_list", "packing_slip"
TABLES = (INVOICES, QUOTATIONS, CONFIRMATIONS, PICKINGS, SLIPS)
E_FORMAT = {"peppol_ubl": "peppol_ubl", "facturx": "facturx", "xrechnung": "xrechnung"}
"""The electronic form by what the customer receives."""
ROLES = {QUOTATIONS: "quotations", CONFIRMATIONS: "quotations", SLIPS: "delivery"}
"""Which of a customer's contacts gets a document; the others go to whoever gets invoices."""
_PLAIN = {"print": ("print",), "email": ("email",), "both": ("print", "email")}


@dataclass(frozen=True, slots=True)
class Leaving:
    """A document on its way out; `total` in minor units of `currency`, `kind` as output profiles name it."""

    ref: Ref
    kind: str
    number: str
    customer_id: int
    contact_id: int | None
    language: str
    currency: str
    total: int
    day: date
    until: date | None = None
    """Pay by, of an invoice; valid until, of a quotation."""
    reference: str = ""

    @property
    def purpose(self) -> str:
        """Which e-mail texts it takes: a prepayment invoice those of invoices."""
        return "invoice" if self.kind == "prepayment_invoice" else self.kind


# ---------------------------------------------------------------- what it is

def of(session: Session, company_id: int, ref: Ref) -> Leaving | None:
    """A document by table and id; None when it is gone, not posted yet, or of another company."""
    table, key = ref
    if table == INVOICES:
        invoice = session.get(SalesInvoice, key)
        return _invoice(invoice) if invoice is not None and invoice.company_id == company_id else None
    if table == QUOTATIONS:
        quotation = session.get(SalesQuotation, key)
        return _quotation(quotation) if quotation is not None and quotation.company_id == company_id else None
    row: Any = session.get({CONFIRMATIONS: OrderConfirmation, PICKINGS: PickingList, SLIPS: PackingSlip}[table], key)
    if row is None or row.company_id != company_id:
        return None
    return _of_order(session.get_one(SalesOrder, row.order_id), row, ref)


def _invoice(row: SalesInvoice) -> Leaving | None:
    if row.state != "posted":
        return None
    kind = "credit_note" if row.credit else "prepayment_invoice" if row.kind == "prepayment" else "invoice"
    return Leaving((INVOICES, row.id), kind, row.number or "", row.invoice_account_id, row.contact_id, row.language,
                   row.currency, row.total, row.document_date, row.due_date, row.payment_reference or "")


def _quotation(row: SalesQuotation) -> Leaving:
    number = f"{row.number}-{row.revision}" if row.revision else row.number
    return Leaving((QUOTATIONS, row.id), "quotation", number, row.order_account_id, row.contact_id, row.language, row.currency,
                   row.total, row.quotation_date, row.valid_until)


def _of_order(order: SalesOrder, row: Any, ref: Ref) -> Leaving:
    kind, number, day = _NAMED[ref[0]](order, row)
    return Leaving(ref, kind, number, order.order_account_id, order.contact_id, order.language, order.currency, order.total, day)


_NAMED: Mapping[str, Callable[[SalesOrder, Any], tuple[str, str, date]]] = {
    CONFIRMATIONS: lambda order, row: ("confirmation", f"{order.number}-{row.version}", row.confirmed_on),
    PICKINGS: lambda _order, row: ("picking_list", row.number, row.picking_date),
    SLIPS: lambda _order, row: ("packing_slip", row.number, row.delivery_date)}


def contact_of(session: Session, found: Leaving) -> CustomerContact | None:
    """Who gets it by e-mail: the contact it names, else the one for such documents, else any with an address (DOC-004)."""
    chosen = session.get(CustomerContact, found.contact_id) if found.contact_id is not None else None
    if chosen is not None and chosen.email:
        return chosen
    return session.scalars(select(CustomerContact).where(
        CustomerContact.customer_id == found.customer_id, CustomerContact.email.is_not(None),
        CustomerContact.privacy_blocked.is_(False))
        .order_by(CustomerContact.role != ROLES.get(found.ref[0], "invoices"), CustomerContact.role != "invoices",
                  CustomerContact.primary.desc(), CustomerContact.id)).first()


# ---------------------------------------------------------------- its ways out

def profile_of(session: Session, company_id: int, kind: str, customer_id: int) -> OutputProfile | None:
    """The output profile of a kind of document: that of the customer, else that of all (DOC-004)."""
    table = OutputProfile
    return session.scalars(select(table).where(table.company_id == company_id, table.document_kind == kind,
                                               (table.customer_id == customer_id) | table.customer_id.is_(None))
                           .order_by(table.customer_id.is_(None))).first()


def ways(session: Session, company_id: int, found: Leaving) -> tuple[str, ...]:
    """Print, e-mail, electronic: the output profile, else what the customer's card says; picking lists stay in the house."""
    profile = profile_of(session, company_id, found.kind, found.customer_id)
    if profile is not None:
        return tuple(profile.channels)
    if found.ref[0] == PICKINGS:
        return ("print",)
    customer = session.get_one(Customer, found.customer_id)
    plain = _PLAIN[customer.output_channel]
    if found.ref[0] != INVOICES:
        return plain
    if customer.e_invoice == "email":
        plain = ("email",)
    return ("e_invoice",) if customer.e_invoice in E_FORMAT else plain


def list_out(session: Session, company_id: int, ref: Ref, *, again: bool = False) -> int:
    """A to-do for every way a document takes (DOC-004, WIN-30); gives how many were added.

    `again`: it says something new, as the next version of a quotation does, so what was done is to do once more.
    """
    found = of(session, company_id, ref)
    if found is None:
        return 0
    known = {item.channel: item for item in session.scalars(select(OutputItem).where(
        OutputItem.document_table == ref[0], OutputItem.document_id == ref[1]))}
    added = 0
    for channel in ways(session, company_id, found):
        item = known.get(channel)
        if item is None:
            contact = contact_of(session, found) if channel == "email" else None
            session.add(OutputItem(company_id=company_id, document_table=ref[0], document_id=ref[1], channel=channel,
                                   recipient=contact.email if contact is not None else None))
            added += 1
        elif again and item.status in ("done", "failed", "not_needed"):
            item.status, item.token, item.handed_over = "to_do", None, False
    if ref[0] == INVOICES:
        _electronic(session, company_id, ref[1], found)
    return added


def drop(session: Session, ref: Ref) -> None:
    """Nothing of a document has to leave any more; what left stays told."""
    for item in session.scalars(select(OutputItem).where(
            OutputItem.document_table == ref[0], OutputItem.document_id == ref[1], OutputItem.status.in_(["to_do", "failed"]))):
        item.status = "not_needed"


def _electronic(session: Session, company_id: int, invoice_id: int, found: Leaving) -> None:
    """The electronic form of a document that its customer wants, ready to be written (EIN-002)."""
    form = E_FORMAT.get(session.get_one(Customer, found.customer_id).e_invoice)
    if form is None or session.scalars(select(ElectronicInvoice.id).where(ElectronicInvoice.invoice_id == invoice_id)).first():
        return
    session.add(ElectronicInvoice(company_id=company_id, invoice_id=invoice_id, format=form, status="ready"))


# ---------------------------------------------------------------- its e-mail

def message(session: Session, desk: Desk, found: Leaving) -> tuple[str, email_texts.Message]:
    """Address ("" where there is none) and words of its e-mail, in the language of the document (COL-35)."""
    company, contact = session.get_one(Company, desk.company_id), contact_of(session, found)
    region = i18n.region_for(found.language)
    fields = _fields(session, desk, found, company, contact, region)
    to = (contact.email or "").strip() if contact is not None else ""
    return to, email_texts.message(session, company, found.purpose, found.language, region, fields)


def _fields(session: Session, desk: Desk, found: Leaving, company: Company, contact: CustomerContact | None,
            region: str) -> Mapping[str, Any]:
    """What the texts of an e-mail may name, formatted for the reader (LTR-20)."""
    bank, customer = letterheads.account(session, company, found.currency), session.get_one(Customer, found.customer_id)
    money, until = i18n.money(abs(found.total), found.currency, region), i18n.long_day(found.until or found.day, region)
    return {"document_no": found.number, "document_date": i18n.long_day(found.day, region), "total": money,
            "remaining": money, "currency": found.currency, "pay_by": until, "valid_until": until,
            "customer_name": customer.name, "customer_no": customer.number,
            "contact_name": (contact.name if contact is not None else "") or customer.name,
            "company_name": company.legal_name, "company_number": letterheads.registration(session, company),
            "company_phone": company.phone or "", "company_email": company.email or "", "agent_name": desk.actor.name,
            "iban": iban_grouped(bank.iban) if bank is not None else "", "bic": (bank.bic or "") if bank is not None else "",
            "payment_reference": found.reference or found.number}
