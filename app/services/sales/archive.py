"""Posted documents on paper and on their way out: rendered once, archived, listed by way (DOC-003…006, AUD-031, ORD-064)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, OutputItem
from app.models.customers import Customer, CustomerContact
from app.models.documents import OutputProfile
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.reports.document_data import DocumentData
from app.reports.letter_data import file_name
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.sales import said as words
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind
from app.services.sales.figures import figures
from app.services.sales.invoice_paper import KINDS, kind_of, paper
from app.services.sales.preparing import chosen
from app.storage import archive
from app.storage.errors import StorageError

declare({
    "DOC-003-lost": N_("The stored PDF of {number} does not fit its fingerprint. Look for it in a backup."),
    "DOC-003-draft": N_("This document is not posted yet. Post it first, or print it pro forma."),
})

TABLE = Kind.INVOICE.value
E_FORMAT = {"peppol_ubl": "peppol_ubl", "facturx": "facturx", "xrechnung": "xrechnung"}
"""The electronic form by what the customer receives."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and the name of its file."""

    name: str
    content: bytes


def render(session: Session, data: DocumentData) -> bytes:
    """The PDF of a finished document, its logo from the archive."""
    from app.reports import documents
    logo = data.letterhead.logo
    return documents.render(data, assets={logo: archive.read(session, logo)} if logo else {})


def preview(desk: Desk, document: Document) -> Printed:
    """A draft as it would be printed if it were posted now, marked pro forma (FTI-005, ORD-064); nothing is kept."""
    with desk.reading() as session:
        books = Books(session, desk)
        data = paper(session, desk, words.of_draft(session, books, figures(session, desk, chosen(books, document), books)),
                     pro_forma=True)
        return Printed(data.file_name, render(session, data))


def file_of(desk: Desk, invoice_id: int) -> Outcome[Printed]:
    """The archived PDF of a posted document, made and kept when it is not there yet (DOC-003); its fingerprint is proved."""
    with desk.writing("invoice.archive") as uow:
        session = uow.session
        row = session.get(SalesInvoice, invoice_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-gone"),))
        held = _held(session, invoice_id)
        name = file_name(row.number or "", session.get_one(Customer, row.invoice_account_id).number)
        if held is None:
            said = words.of_posted(session, desk.company_id, invoice_id)
            if said is None:
                return Outcome(None, (error("DOC-003-draft"),))
            content = render(session, paper(session, desk, said))
            held = _keep(session, desk, row, said, content, None)
            uow.audit("invoice.archive", TABLE, invoice_id, row.number or "", {"sha256": held.content_sha256}, desk.company_id)
            return Outcome(Printed(name, content))
        try:
            return Outcome(Printed(name, archive.read(session, held.content_sha256)))
        except archive.LostContentError:
            return Outcome(None, (error("DOC-003-lost", number=row.number or ""),))


def duplicate(desk: Desk, invoice_id: int) -> Outcome[Printed]:
    """The same document once more with the word *Copy*, kept beside the first (DOC-003, AUD-031)."""
    first = file_of(desk, invoice_id)
    if first.value is None:
        return first
    with desk.writing("invoice.duplicate") as uow:
        session = uow.session
        row, said = session.get_one(SalesInvoice, invoice_id), words.of_posted(session, desk.company_id, invoice_id)
        assert said is not None
        data = paper(session, desk, said)
        content = render(session, replace(data, mark=data.words["copy"]))
        original = _held(session, invoice_id)
        _keep(session, desk, row, said, content, original.id if original is not None else None)
        uow.audit("invoice.duplicate", TABLE, invoice_id, row.number or "", {}, desk.company_id)
        return Outcome(Printed(first.value.name, content))


def _held(session: Session, invoice_id: int) -> ArchivedDocument | None:
    return session.scalars(select(ArchivedDocument).where(
        ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == invoice_id,
        ArchivedDocument.duplicate_of_id.is_(None)).order_by(ArchivedDocument.id)).first()


def _keep(session: Session, desk: Desk, row: SalesInvoice, said: words.Said, content: bytes,
          original: int | None) -> ArchivedDocument:
    kept = ArchivedDocument(
        company_id=desk.company_id, kind=KINDS.get(kind_of(said), "invoice"), number=row.number or "", date=row.document_date,
        customer_id=row.invoice_account_id, document_table=TABLE, document_id=row.id, language=row.language,
        content_sha256=archive.keep(session, content), duplicate_of_id=original, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(kept)
    session.flush()
    return kept


# ---------------------------------------------------------------- after posting

@dataclass(frozen=True, slots=True)
class Made:
    """What became of documents after they were posted: archived, and those that still wait, with the reason."""

    done: tuple[int, ...]
    waiting: tuple[tuple[int, str], ...] = ()


def after_posting(desk: Desk, invoice_ids: Sequence[int], progress: Steps | None = None) -> Made:
    """List the ways out of posted documents, then render and archive each; what fails waits and stays posted (PST-001, DOC-003).

    Called after the posting was committed; *Stop* leaves the rest to do. The electronic forms follow the paper (EIN-003).
    """
    enlist(desk, invoice_ids)
    done: list[int] = []
    waiting: list[tuple[int, str]] = []
    for n, invoice_id in enumerate(invoice_ids):
        if progress is not None:
            if progress.cancelled.is_set():
                break
            progress.report(n, len(invoice_ids))
        try:
            outcome = file_of(desk, invoice_id)
        except (StorageError, ValueError, KeyError, OSError) as trouble:
            waiting.append((invoice_id, str(trouble)))
            continue
        if outcome.value is not None:
            done.append(invoice_id)
        else:
            waiting.append((invoice_id, outcome.problems[0].code))
    from app.services.sales import e_invoices
    e_invoices.after_posting(desk, done, progress)
    return Made(tuple(done), tuple(waiting))


def enlist(desk: Desk, invoice_ids: Sequence[int]) -> int:
    """A to-do for every way each document takes by its output profile (DOC-004); gives how many were added."""
    added = 0
    with desk.writing("invoice.outputs") as uow:
        for invoice_id in invoice_ids:
            row = uow.session.get(SalesInvoice, invoice_id)
            if row is None or row.company_id != desk.company_id or row.state != "posted":
                continue
            known = set(uow.session.scalars(select(OutputItem.channel).where(
                OutputItem.document_table == TABLE, OutputItem.document_id == invoice_id)))
            payer = uow.session.get_one(Customer, row.invoice_account_id)
            for channel in ways(uow.session, desk, row, payer):
                if channel in known:
                    continue
                uow.session.add(OutputItem(company_id=desk.company_id, document_table=TABLE, document_id=invoice_id,
                                           channel=channel, recipient=recipient_of(uow.session, row, payer, channel)))
                added += 1
            _electronic(uow.session, desk, row, payer)
    return added


def ways(session: Session, desk: Desk, row: SalesInvoice, payer: Customer) -> tuple[str, ...]:
    """Print, e-mail, electronic: the profile of the customer, else of all, else what her card says (DOC-004)."""
    said = words.of_posted(session, desk.company_id, row.id)
    kind = KINDS.get(kind_of(said), "invoice") if said is not None else "invoice"
    table = OutputProfile
    found = session.scalars(select(table).where(table.company_id == desk.company_id, table.document_kind == kind,
                                                (table.customer_id == payer.id) | table.customer_id.is_(None))
                            .order_by(table.customer_id.is_(None))).first()
    if found is not None:
        return tuple(found.channels)
    plain = {"print": ("print",), "email": ("email",), "both": ("print", "email")}[payer.output_channel]
    if payer.e_invoice == "email":
        plain = ("email",)
    return ("e_invoice",) if payer.e_invoice in E_FORMAT else plain


def recipient_of(session: Session, row: SalesInvoice, payer: Customer, channel: str) -> str | None:
    """To whom a document goes by e-mail: the contact it names, else the one for invoices; None by any other way."""
    if channel != "email":
        return None
    contact = session.get(CustomerContact, row.contact_id) if row.contact_id is not None else None
    if contact is not None and contact.email:
        return contact.email
    return session.scalars(select(CustomerContact.email).where(
        CustomerContact.customer_id == payer.id, CustomerContact.email.is_not(None), CustomerContact.privacy_blocked.is_(False))
        .order_by(CustomerContact.role != "invoices", CustomerContact.primary.desc(), CustomerContact.id)).first()


def _electronic(session: Session, desk: Desk, row: SalesInvoice, payer: Customer) -> None:
    """The electronic form of a document that its customer wants, ready to be written (EIN-002)."""
    form = E_FORMAT.get(payer.e_invoice)
    if form is None or session.scalars(select(ElectronicInvoice.id).where(ElectronicInvoice.invoice_id == row.id)).first():
        return
    session.add(ElectronicInvoice(company_id=desk.company_id, invoice_id=row.id, format=form, status="ready"))
