"""Invoices and credit notes posted: one plan for preview and posting, whole or not at all, one or a thousand (PST-001…020)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.invoices import SalesInvoice
from app.models.ledger import PostingRequest
from app.queries.entries import LedgerLine
from app.rules.customers import Event
from app.services.company_parameters import read as read_parameters
from app.services.desk import Desk
from app.services.journal import lines_of
from app.services.reminders import Steps
from app.services.sales import corrections
from app.services.sales import document as documents
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind
from app.services.sales.figures import Figures
from app.services.sales.posted_rows import PostedInvoice as PostedInvoice
from app.services.sales.preparing import Prepared as Prepared
from app.services.sales.preparing import post_in as post_in
from app.services.sales.preparing import prepare as prepare
from app.settings import SALES_STOP_ON_ERROR
from app.storage.errors import StorageError
from app.storage.unit_of_work import UnitOfWork

declare({
    "FTI-008-release": N_("Left out: this draft may be posted from {day} on."),
})

TABLE = Kind.INVOICE.value
_STRETCH = 200
"""So many documents of a batch are read at once, and then the set-up anew."""
_TOGETHER = 10
"""So many documents of a batch are posted in one transaction: waiting for the disk is a quarter of the time of one alone."""


def validate(desk: Desk, document: Document, *, event: Event | None = None) -> Outcome[Figures]:
    """All checks of posting without writing (FTI-007): the figures, with every error and question per field."""
    with desk.reading() as session:
        made = prepare(session, desk, document, Books(session, desk), event=event)
        return Outcome(made.found, made.problems)


def preview(desk: Desk, document: Document, *, event: Event | None = None) -> Outcome[list[LedgerLine]]:
    """The exact voucher without taking a number (PST-004, PST-020); None while something is wrong."""
    with desk.reading() as session:
        made = prepare(session, desk, document, Books(session, desk), event=event)
        return Outcome(None if made.plan is None else lines_of(session, made.plan), made.problems)


# ---------------------------------------------------------------- one document

def post(desk: Desk, invoice_id: int, *, confirmed: frozenset[str] = frozenset(), key: str | None = None,
         version: int | None = None, books: Books | None = None, read: Document | None = None) -> Outcome[PostedInvoice]:
    """Post a draft: number, voucher, entries, VAT, settlement, all or nothing (PST-001).

    `key` names the press of the button: the second press gives what the first one posted. `version` is what the user saw.
    A corrected draft is posted with the document that cancels its original (FTI-040). `read` = the draft as a batch read it;
    one that was changed since is refused.
    """
    try:
        with desk.writing("invoice.post") as uow:
            session = uow.session
            if key is not None and (before := _posted_before(session, key)) is not None:
                return Outcome(before)
            known = (books or Books(session, desk)).on(session)
            return _post(desk, uow, invoice_id, known, read, confirmed, key=key, version=version)
    except StaleDataError:
        return Outcome(None, (error("FTI-stale"),))


def _post(desk: Desk, uow: UnitOfWork, invoice_id: int, books: Books, read: Document | None, confirmed: frozenset[str], *,
          key: str | None = None, version: int | None = None) -> Outcome[PostedInvoice]:
    document = read or documents.load(uow.session, desk.company_id, Kind.INVOICE, invoice_id)
    if refused := _postable(document, version):
        return Outcome(None, refused)
    assert document is not None
    if document.own.get("correction_role") == "corrected":
        return corrections.post_corrected(desk, uow, books, document, confirmed=confirmed, key=key)
    return post_in(desk, uow, books, document, confirmed=confirmed, key=key)


def _postable(document: Document | None, version: int | None) -> tuple[Problem, ...]:
    if document is None:
        return (error("FTI-gone"),)
    if document.own.get("state") == "posted":
        return (error("FTI-posted"),)
    return (error("FTI-stale"),) if version is not None and document.version != version else ()


def _posted_before(session: Session, key: str) -> PostedInvoice | None:
    """What an earlier press of the same button posted (acceptance 3)."""
    request = session.scalars(select(PostingRequest).where(PostingRequest.key == key)).first()
    if request is None:
        return None
    row = session.get_one(SalesInvoice, request.document_id)
    return PostedInvoice(row.id, row.number or "", row.voucher_id or 0, row.total, row.currency)


# ---------------------------------------------------------------- many

@dataclass(frozen=True, slots=True)
class Line:
    """What became of one document of a batch: posted, or the reasons why not; `left_out` = only a note (FTI-008)."""

    invoice_id: int
    posted: PostedInvoice | None = None
    problems: tuple[Problem, ...] = ()
    left_out: bool = False

    @property
    def refused(self) -> bool:
        """Not posted, and not only left for later."""
        return self.posted is None and not self.left_out


@dataclass(frozen=True, slots=True)
class Batch:
    """The result list of a batch (ORD-031). `rest` = what was not tried; `trouble` = why the disk ended it."""

    lines: tuple[Line, ...]
    rest: tuple[int, ...] = ()
    trouble: StorageError | None = None

    @property
    def posted(self) -> tuple[PostedInvoice, ...]:
        """The documents that were posted."""
        return tuple(line.posted for line in self.lines if line.posted is not None)

    @property
    def failed(self) -> tuple[Line, ...]:
        """Those that were not, with their reasons."""
        return tuple(line for line in self.lines if line.refused)


def post_many(desk: Desk, invoice_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(), progress: Steps | None = None,
              stop_on_error: bool | None = None, each: Callable[[PostedInvoice], None] | None = None) -> Batch:
    """Post drafts, the oldest date first, each whole or not at all (FTI-008, ORD-031).

    A failing one stops the rest only where the company wants that; release dates that lie ahead are left out with a note;
    *Stop* ends after the current document. `each` is told every document as soon as it is kept.
    """
    stop = read_parameters(desk).get(SALES_STOP_ON_ERROR) if stop_on_error is None else stop_on_error
    ordered = _by_date(desk, invoice_ids)
    lines: list[Line] = []
    for start in range(0, len(ordered), _STRETCH):
        with desk.reading() as session:
            known = documents.load_many(session, desk.company_id, ordered[start:start + _STRETCH])
            batch = _Stretch(desk, Books(session, desk), known, confirmed, stop, progress, len(ordered))
        for n in range(start, min(start + _STRETCH, len(ordered)), _TOGETHER):
            handful = ordered[n:min(n + _TOGETHER, start + _STRETCH)]
            done, trouble = batch.handful(n, handful)
            lines += done
            if each is not None:
                for posted in (line.posted for line in done if line.posted is not None):
                    each(posted)
            if trouble is not None or len(done) < len(handful) or batch.over(done):
                return Batch(tuple(lines), tuple(ordered[n + len(done):]), trouble)
    return Batch(tuple(lines))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Documents of a batch as they were read, with the set-up of their posting."""

    desk: Desk
    books: Books
    known: dict[int, Document]
    confirmed: frozenset[str]
    stop: bool
    progress: Steps | None
    whole: int

    def over(self, lines: Sequence[Line]) -> bool:
        """Was the newest one refused, where that ends the batch?"""
        return self.stop and bool(lines) and lines[-1].refused

    def handful(self, first: int, ids: Sequence[int]) -> tuple[list[Line], StorageError | None]:
        """A few documents in one transaction; where that cannot be, each in its own. Fewer lines than ids: it is over."""
        try:
            if (together := self._together(first, ids)) is not None:
                return together, None
        except (StaleDataError, StorageError):
            # Nothing of the handful was written: the one that is the cause is found one by one.
            pass
        lines: list[Line] = []
        for invoice_id in self._while_wanted(first, ids, lines):
            try:
                lines.append(_line(invoice_id, post(self.desk, invoice_id, confirmed=self.confirmed, books=self.books,
                                                    read=self.known.get(invoice_id))))
            except StorageError as trouble:
                return lines, trouble
        return lines, None

    def _together(self, first: int, ids: Sequence[int]) -> list[Line] | None:
        """None when one of them makes the whole unit be given up."""
        lines: list[Line] = []
        with self.desk.writing("invoice.post") as uow:
            books = self.books.on(uow.session)
            for invoice_id in self._while_wanted(first, ids, lines):
                outcome = _post(self.desk, uow, invoice_id, books, self.known.get(invoice_id), self.confirmed)
                lines.append(_line(invoice_id, outcome))
                if uow.abandoned:
                    return None
                # The next one reads what this one wrote, as if it were in a transaction of its own.
                uow.session.flush()
                uow.session.expire_all()
        return lines

    def _while_wanted(self, first: int, ids: Sequence[int], lines: Sequence[Line]) -> Iterator[int]:
        for n, invoice_id in enumerate(ids, first):
            if self.over(lines) or self.progress is not None and self.progress.cancelled.is_set():
                return
            if self.progress is not None:
                self.progress.report(n, self.whole)
            yield invoice_id


def _line(invoice_id: int, outcome: Outcome[PostedInvoice]) -> Line:
    waiting = next((p for p in outcome.problems if p.code == "FTI-002-release"), None)
    if outcome.value is None and waiting is not None:
        return Line(invoice_id, None, (replace(waiting, code="FTI-008-release"),), left_out=True)
    return Line(invoice_id, outcome.value, outcome.problems)


def _by_date(desk: Desk, ids: Sequence[int]) -> list[int]:
    """The documents in the order of their posting dates, so that numbers rise with them (MST-024)."""
    found: dict[int, Any] = {}
    with desk.reading() as session:
        for start in range(0, len(ids), 500):
            found |= dict(session.execute(select(SalesInvoice.id, SalesInvoice.posting_date).where(
                SalesInvoice.id.in_(ids[start:start + 500]), SalesInvoice.company_id == desk.company_id)).all())
    return sorted((i for i in dict.fromkeys(ids) if i in found), key=lambda i: (found[i], i))

