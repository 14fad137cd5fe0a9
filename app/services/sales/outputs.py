"""Posted documents on their way out by paper and e-mail: what waits, in which order, what became of it (DOC-004, WIN-30)."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.archive import OutputAttempt, OutputItem
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.documents import OutputProfile
from app.models.invoices import SalesInvoice
from app.services import email_texts, letterheads, outgoing
from app.services.desk import Desk
from app.services.letters import bound
from app.services.sales import archive
from app.services.sales.archive import TABLE, Printed

declare({
    "DOC-004-none": N_("No document waits to be printed. Choose documents to print them again."),
    "DOC-004-again": N_("Document {number} was sent already. Send it again?"),
})

WAITING = ("to_do", "failed")


@dataclass(frozen=True, slots=True)
class Batch:
    """What was put on paper: the documents, each once, the PDF with all copies, and what could not be read."""

    ids: tuple[int, ...]
    printed: Printed
    problems: tuple[Problem, ...] = ()


# ---------------------------------------------------------------- paper

def to_print(desk: Desk) -> list[int]:
    """Documents that wait to be printed, in the order their output profiles want (DOC-004)."""
    with desk.reading() as session:
        ids = session.scalars(select(OutputItem.document_id).where(
            OutputItem.company_id == desk.company_id, OutputItem.document_table == TABLE, OutputItem.channel == "print",
            OutputItem.status.in_(WAITING))).all()
        return [row.key for row in _rows(session, desk, ids)]


@dataclass(frozen=True, slots=True)
class _Row:
    """A document with its place in a batch and its number of extra copies."""

    key: int
    place: tuple[str, str]
    copies: int


def _rows(session: Session, desk: Desk, ids: Sequence[int]) -> list[_Row]:
    """Documents in the order of printing: kinds with another order stay together (DOC-004)."""
    profiles = {(p.document_kind, p.customer_id): p for p in session.scalars(
        select(OutputProfile).where(OutputProfile.company_id == desk.company_id))}
    found: list[_Row] = []
    for start in range(0, len(ids), 400):
        for row in session.execute(
                select(SalesInvoice.id, SalesInvoice.number, SalesInvoice.kind, SalesInvoice.credit,
                       SalesInvoice.invoice_account_id, Customer.number.label("customer"), _postcode().label("postcode"))
                .join(Customer, Customer.id == SalesInvoice.invoice_account_id)
                .where(SalesInvoice.id.in_(ids[start:start + 400]), SalesInvoice.company_id == desk.company_id)):
            kind = "credit_note" if row.credit else "prepayment_invoice" if row.kind == "prepayment" else "invoice"
            profile = profiles.get((kind, row.invoice_account_id)) or profiles.get((kind, None))
            by = {"customer": row.customer, "postcode": row.postcode or ""}.get(profile.sort_by if profile else "", "")
            found.append(_Row(row.id, (by, row.number or ""), profile.copies if profile else 0))
    return sorted(found, key=lambda row: row.place)


def _postcode() -> Any:
    address = CustomerAddress
    return (select(address.postcode).where(address.customer_id == SalesInvoice.invoice_account_id, address.kind == "invoice")
            .order_by(address.default.desc(), address.id).limit(1).correlate(SalesInvoice).scalar_subquery())


def print_out(desk: Desk, invoice_ids: Sequence[int] | None = None) -> Outcome[Batch]:
    """Chosen documents, or all that wait, in one PDF with the extra copies of their profiles; they count as printed (DOC-004).

    What cannot be read is told and stays to do; the others are printed all the same.
    """
    ids = to_print(desk) if invoice_ids is None else list(invoice_ids)
    with desk.reading() as session:
        rows = _rows(session, desk, ids)
    if not rows:
        return Outcome(None, (error("DOC-004-none"),))
    _begin(desk, [row.key for row in rows], "print")
    parts: list[tuple[str, bytes]] = []
    problems: list[Problem] = []
    done: list[int] = []
    for row in rows:
        outcome = archive.file_of(desk, row.key)
        if outcome.value is None:
            problems += outcome.problems
            _end(desk, [row.key], "print", "failed", outcome.problems[0].code)
            continue
        parts += [(outcome.value.name, outcome.value.content)] * (1 + row.copies)
        done.append(row.key)
    if not parts:
        return Outcome(None, tuple(problems))
    _end(desk, done, "print", "done")
    name = parts[0][0] if len(parts) == 1 else f"{desk.today:%Y-%m-%d}.pdf"
    content = parts[0][1] if len(parts) == 1 else bound(parts, duplex=False)
    return Outcome(Batch(tuple(done), Printed(name, content), tuple(problems)))


# ---------------------------------------------------------------- states

def _items(session: Session, ids: Sequence[int], channel: str) -> list[OutputItem]:
    return list(session.scalars(select(OutputItem).where(
        OutputItem.document_table == TABLE, OutputItem.document_id.in_(list(ids)), OutputItem.channel == channel)))


def _begin(desk: Desk, ids: Sequence[int], channel: str) -> None:
    """In progress with a token before anything leaves; a document without that way gets one (WIN-30)."""
    with desk.writing("invoice.output") as uow:
        known = _items(uow.session, ids, channel)
        missing = [OutputItem(company_id=desk.company_id, document_table=TABLE, document_id=key, channel=channel)
                   for key in ids if key not in {item.document_id for item in known}]
        uow.session.add_all(missing)
        for item in (*known, *missing):
            item.status, item.token = "in_progress", uuid.uuid4().hex


def _end(desk: Desk, ids: Sequence[int], channel: str, result: str, message: str = "") -> None:
    """What became of it (WIN-30)."""
    with desk.writing("invoice.output") as uow:
        for item in _items(uow.session, ids, channel):
            item.status, item.handed_over, item.token = result, channel == "email" and result == "done", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=result, message=message or None))


def mark(desk: Desk, invoice_ids: Sequence[int], *, sent: bool) -> int:
    """Say that documents were sent, or are to be sent again, by every way but the electronic one; gives how many (WIN-30)."""
    with desk.writing("invoice.output") as uow:
        items = [*_items(uow.session, invoice_ids, "print"), *_items(uow.session, invoice_ids, "email")]
        for item in items:
            item.status, item.token = "done" if sent else "to_do", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=item.status, message=None))
        return len({item.document_id for item in items})


# ---------------------------------------------------------------- e-mail

def mail_draft(desk: Desk, invoice_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail with the archived PDF, to open in the mail program: file name and bytes (DOC-004, COL-34).

    One that was sent is sent again only after a question.
    """
    paper = archive.file_of(desk, invoice_id)
    if paper.value is None:
        return Outcome(None, paper.problems)
    with desk.reading() as session:
        row = session.get_one(SalesInvoice, invoice_id)
        payer, company = session.get_one(Customer, row.invoice_account_id), session.get_one(Company, desk.company_id)
        contact = _contact(session, row, payer)
        if contact is None or not contact.email:
            return Outcome(None, (error("COL-13-email", customer=f"{payer.number} {payer.name}",
                                        ways_out=(WayOut("customer.open", ("customer", payer.id)),)),))
        again = f"DOC-004-{invoice_id}"
        if again not in confirmed and any(item.status == "done" for item in _items(session, [invoice_id], "email")):
            return Outcome(None, (warning("DOC-004-again", key=again, number=row.number or ""),))
        purpose = "credit_note" if row.credit else "invoice"
        region = i18n.region_for(row.language)
        said = email_texts.message(session, company, purpose, row.language, region,
                                   _fields(session, desk, row, payer, company, contact, region))
        to, sender, number, customer = contact.email, company.email or "", row.number or "", payer.id
    _begin(desk, [invoice_id], "email")
    attachments = (Attachment(paper.value.name, paper.value.content),)
    content = draft(sender=sender, to=to, subject=said.subject, body=said.body, when=desk.clock.now(),
                    identity=f"{number}.{invoice_id}", attachments=attachments)
    with desk.writing("invoice.output") as uow:
        _end(desk, [invoice_id], "email", "done")
        outgoing.store(uow.session, desk, (TABLE, invoice_id), customer, channel="client", sender=sender, to=to,
                       subject=said.subject, body=said.body, attachments=attachments, message_id="", result="handed_over")
    return Outcome((paper.value.name.replace(".pdf", ".eml"), content))


def _contact(session: Session, row: SalesInvoice, payer: Customer) -> CustomerContact | None:
    """Who gets invoices: the contact of the document, else the one for invoices, else any with an address."""
    chosen = session.get(CustomerContact, row.contact_id) if row.contact_id is not None else None
    if chosen is not None and chosen.email:
        return chosen
    return session.scalars(select(CustomerContact).where(
        CustomerContact.customer_id == payer.id, CustomerContact.email.is_not(None), CustomerContact.privacy_blocked.is_(False))
        .order_by(CustomerContact.role != "invoices", CustomerContact.primary.desc(), CustomerContact.id)).first()


def _fields(session: Session, desk: Desk, row: SalesInvoice, payer: Customer, company: Company, contact: CustomerContact,
            region: str) -> Mapping[str, Any]:
    """What the texts of an e-mail may name, formatted for the reader (LTR-20)."""
    bank = letterheads.account(session, company, row.currency)
    money = i18n.money(abs(row.total), row.currency, region)
    return {"document_no": row.number, "document_date": i18n.long_day(row.document_date, region), "total": money,
            "remaining": money, "currency": row.currency, "pay_by": i18n.long_day(row.due_date or row.document_date, region),
            "customer_name": payer.name, "customer_no": payer.number, "contact_name": contact.name or payer.name,
            "company_name": company.legal_name, "company_number": letterheads.registration(session, company),
            "company_phone": company.phone or "", "company_email": company.email or "", "agent_name": desk.actor.name,
            "iban": iban_grouped(bank.iban) if bank is not None else "", "bic": (bank.bic or "") if bank is not None else "",
            "payment_reference": row.payment_reference or row.number}
