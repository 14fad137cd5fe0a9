"""Posted documents archived many at once, and those a broken-off run left over, after the next start (DOC-003, PST-001)."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from app.models.archive import ArchivedDocument
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.sales import dispatch, e_invoices, enclosures
from app.services.sales import said as words
from app.services.sales.archive import TABLE, Made, file_of, render
from app.services.sales.invoice_paper import KINDS, kind_of, paper
from app.services.sales.stationery import Stationery
from app.storage import archive
from app.storage.errors import StorageError
from app.storage.unit_of_work import UnitOfWork

STRETCH = 40
"""So many documents are archived in one transaction: as few as a window may wait for, as many as save time."""
NEWEST = 5_000
"""How far back a start looks for posted documents without a PDF."""
TROUBLE = (StorageError, archive.LostContentError, ValueError, KeyError, OSError)
"""What may keep one document from its PDF; it stays posted and to do."""


def unfinished(desk: Desk, leave: Collection[int] = ()) -> list[int]:
    """Posted documents of this company without their PDF or electronic file, the oldest first, without those in `leave`.

    An electronic form that was tried and refused is no more among them: somebody has to mend something first (EIN-020).
    """
    invoice, kept = SalesInvoice, ArchivedDocument
    with desk.reading() as session:
        newest = (select(invoice.id).where(invoice.company_id == desk.company_id, invoice.state == "posted")
                  .order_by(invoice.id.desc()).limit(NEWEST).subquery())
        form = ElectronicInvoice
        found = session.scalars(select(newest.c.id).where(or_(
            ~exists(select(kept.id).where(kept.document_table == TABLE, kept.document_id == newest.c.id)),
            exists(select(form.id).where(form.invoice_id == newest.c.id, form.status == "ready", form.document_id.is_(None),
                                         form.problems.is_(None))))).order_by(newest.c.id))
        return [key for key in found if key not in leave]


def finish(desk: Desk, invoice_ids: Sequence[int] | None = None, progress: Steps | None = None, *,
           leave: Collection[int] = ()) -> Made:
    """Render and archive posted documents, or all that have no PDF yet; what fails waits and stays posted (PST-001, DOC-003).

    Their ways out are listed first (DOC-004), their electronic forms made last (EIN-003). *Stop* leaves the rest to later.
    """
    ids = unfinished(desk, leave) if invoice_ids is None else list(invoice_ids)
    done: list[int] = []
    waiting: list[tuple[int, str]] = []
    for start in range(0, len(ids), STRETCH):
        if progress is not None:
            if progress.cancelled.is_set():
                break
            progress.report(start, len(ids))
        stretch = ids[start:start + STRETCH]
        try:
            enlist(desk, stretch)
            _together(desk, stretch)
            done += stretch
        except TROUBLE:
            _apart(desk, stretch, done, waiting)
    e_invoices.after_posting(desk, done, progress)
    return Made(tuple(done), tuple(waiting))


def enlist(desk: Desk, invoice_ids: Sequence[int]) -> int:
    """A to-do for every way each document takes by its output profile (DOC-004); gives how many were added."""
    with desk.writing("invoice.outputs") as uow:
        return sum(dispatch.list_out(uow.session, desk.company_id, (TABLE, key)) for key in invoice_ids)


def _together(desk: Desk, ids: Sequence[int]) -> None:
    """A stretch in one transaction."""
    with desk.writing("invoice.archive") as uow:
        session, stationery = uow.session, Stationery(uow.session, desk)
        held = set(session.scalars(select(ArchivedDocument.document_id).where(
            ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id.in_(ids))))
        for key, said in words.of_many(session, desk.company_id, [i for i in ids if i not in held]).items():
            _keep(uow, desk, key, said, _rendered(session, desk, said, stationery))


def _rendered(session: Session, desk: Desk, said: words.Said, stationery: Stationery) -> bytes:
    return render(session, paper(session, desk, said, stationery=stationery))


def _keep(uow: UnitOfWork, desk: Desk, key: int, said: words.Said, content: bytes) -> None:
    head, own, number = said.document.head, said.document.own, said.document.number or ""
    digest = archive.keep(uow.session, content)
    uow.session.add(ArchivedDocument(
        company_id=desk.company_id, kind=KINDS[kind_of(said)], number=number, date=own["document_date"],
        customer_id=head.invoice_account_id, document_table=TABLE, document_id=key, language=head.language, content_sha256=digest,
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    enclosures.keep(uow.session, desk, (TABLE, key), number, own["document_date"], head.invoice_account_id, head.language)
    uow.audit("invoice.archive", TABLE, key, number, {"sha256": digest}, desk.company_id)


def _apart(desk: Desk, ids: Sequence[int], done: list[int], waiting: list[tuple[int, str]]) -> None:
    """A stretch in which something went wrong, each document by itself."""
    for key in ids:
        try:
            enlist(desk, [key])
            outcome: Any = file_of(desk, key)
        except TROUBLE as trouble:
            waiting.append((key, str(trouble)))
            continue
        if outcome.value is not None:
            done.append(key)
        else:
            waiting.append((key, outcome.problems[0].code))
