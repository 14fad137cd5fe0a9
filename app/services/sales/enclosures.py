"""Files that go with a sales document: attached to its draft, kept with what was posted, sent along (FTI-002, AUD-030, 032)."""

import mimetypes
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, error
from app.formats.mail_drafts import Attachment as Along
from app.models.archive import ArchivedDocument, Attachment
from app.models.sales import OrderConfirmation
from app.services.desk import Desk
from app.services.sales.document import Kind
from app.storage import archive

KIND = "attachment"
"""What an enclosure is in the archive, where it belongs to its document as the PDF does."""
_PLAIN = "application/octet-stream"


def owner_of(session: Session, ref: Ref) -> Ref | None:
    """Whose files go with a document: its own, those of the order with its confirmation; None with any other."""
    if ref[0] == "order_confirmation":
        return Kind.ORDER.value, session.get_one(OrderConfirmation, ref[1]).order_id
    return ref if ref[0] in (Kind.INVOICE, Kind.QUOTATION) else None


def _rows(session: Session, ref: Ref) -> Sequence[Attachment]:
    owner = owner_of(session, ref)
    if owner is None:
        return ()
    return session.scalars(select(Attachment).where(Attachment.owner_table == owner[0], Attachment.owner_id == owner[1])
                           .order_by(Attachment.id)).all()


def names(session: Session, ref: Ref) -> tuple[str, ...]:
    """The names of the files that go with a document, as they were attached."""
    return tuple(row.name for row in _rows(session, ref))


def along(desk: Desk, ref: Ref) -> Outcome[tuple[Along, ...]]:
    """The files themselves for an e-mail; damage in the archive is told and nothing is sent without them (AUD-034)."""
    found: list[Along] = []
    with desk.reading() as session:
        for row in _rows(session, ref):
            try:
                content = archive.read(session, row.content_sha256)
            except archive.LostContentError:
                return Outcome(None, (error("ATT-lost", file=row.name),))
            main, sub = (mimetypes.guess_type(row.name)[0] or _PLAIN).split("/")
            found.append(Along(row.name, content, sub, main))
    return Outcome(tuple(found))


def keep(session: Session, desk: Desk, ref: Ref, number: str, day: date, customer_id: int, language: str) -> int:
    """Archive the files of a document beside its PDF: taken off the document later, they stay in the archive (AUD-030).

    Gives how many were archived; each once.
    """
    rows = _rows(session, ref)
    held = set(session.scalars(select(ArchivedDocument.content_sha256).where(
        ArchivedDocument.document_table == ref[0], ArchivedDocument.document_id == ref[1],
        ArchivedDocument.kind == KIND))) if rows else set()
    fresh = [row for row in rows if row.content_sha256 not in held]
    head = session.scalars(select(ArchivedDocument.id).where(
        ArchivedDocument.document_table == ref[0], ArchivedDocument.document_id == ref[1], ArchivedDocument.kind != KIND,
        ArchivedDocument.duplicate_of_id.is_(None)).order_by(ArchivedDocument.id)).first() if fresh else None
    session.add_all(ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=number, date=day, customer_id=customer_id, document_table=ref[0],
        document_id=ref[1], language=language, content_sha256=row.content_sha256, set_of_id=head, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id) for row in fresh)
    return len(fresh)


def forget(session: Session, owner: Ref) -> None:
    """A draft is deleted: its files go with it."""
    for row in session.scalars(select(Attachment).where(Attachment.owner_table == owner[0], Attachment.owner_id == owner[1])):
        session.delete(row)
