"""Posted documents on paper: rendered once, archived, opened with their fingerprint proved (DOC-003…006, AUD-031, ORD-064)."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.reports.document_data import DocumentData
from app.reports.letter_data import file_name
from app.services.desk import Desk
from app.services.sales import enclosures
from app.services.sales import said as words
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind
from app.services.sales.figures import figures
from app.services.sales.invoice_paper import KINDS, kind_of, paper
from app.services.sales.preparing import chosen
from app.storage import archive

declare({
    "DOC-003-lost": N_("The stored PDF of {number} does not fit its fingerprint. Look for it in a backup."),
    "DOC-003-draft": N_("This document is not posted yet. Post it first, or print it pro forma."),
})

TABLE = Kind.INVOICE.value


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


def held_id(session: Session, invoice_id: int) -> int | None:
    """The archived PDF of a document, if there is one already."""
    held = _held(session, invoice_id)
    return None if held is None else held.id


def _held(session: Session, invoice_id: int) -> ArchivedDocument | None:
    return session.scalars(select(ArchivedDocument).where(
        ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == invoice_id,
        ArchivedDocument.duplicate_of_id.is_(None), ArchivedDocument.kind != enclosures.KIND)
        .order_by(ArchivedDocument.id)).first()


def _keep(session: Session, desk: Desk, row: SalesInvoice, said: words.Said, content: bytes,
          original: int | None) -> ArchivedDocument:
    kept = ArchivedDocument(
        company_id=desk.company_id, kind=KINDS.get(kind_of(said), "invoice"), number=row.number or "", date=row.document_date,
        customer_id=row.invoice_account_id, document_table=TABLE, document_id=row.id, language=row.language,
        content_sha256=archive.keep(session, content), duplicate_of_id=original, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(kept)
    session.flush()
    if original is None:
        enclosures.keep(session, desk, (TABLE, row.id), kept.number, kept.date, row.invoice_account_id, row.language)
    return kept


# ---------------------------------------------------------------- after posting

@dataclass(frozen=True, slots=True)
class Made:
    """What became of documents after they were posted: archived, and those that still wait, with the reason."""

    done: tuple[int, ...]
    waiting: tuple[tuple[int, str], ...] = ()
