"""Electronic invoices after posting: their files, kept and exported, and what becomes of them (EIN-002, 003, 020, 025).

The row of a document is *ready* from the moment it is posted. Its file is made after that, proved by the official rules and
archived; trouble with it is kept with the row and never un-posts anything. Once it was sent the file is never made again.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Term, plain, seen
from app.core.money import Money
from app.core.problems import Outcome, Problem, Weight, error, errors
from app.core.words import N_, declare
from app.formats import application_response
from app.formats.application_response import Answer
from app.formats.einvoice import checks, files
from app.formats.einvoice.files import EFile
from app.formats.einvoice.record import Attachment as Enclosure
from app.formats.einvoice.record import InvoiceRecord, Profile
from app.models.archive import ArchivedDocument, Attachment, OutputItem
from app.models.customers import Customer
from app.models.invoices import ElectronicInvoice, ElectronicInvoiceEvent, SalesInvoice
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.sales import archive as papers
from app.services.sales import e_records
from app.services.sales.books import Books
from app.services.sales.e_checks import FORMATS
from app.storage import archive
from app.storage.errors import StorageError

declare({
    "EIN-002-gone": N_("This electronic invoice is not there any more."),
    "EIN-002-step": N_("{number} is {status}; that cannot follow now."),
    "EIN-002-reason": N_("Say why the invoice was rejected."),
    "EIN-002-kind": N_("{customer} receives invoices on paper or as PDF, so there is no electronic one."),
    "EIN-003-sent": N_("{number} was sent already. Its file stays as it is."),
    "EIN-003-lost": N_("The stored file of {number} does not fit its fingerprint. Look for it in a backup."),
    "EIN-010-differs": N_("The electronic invoice would say {found}, but {posted} was posted."),
    "EIN-025-unknown": N_("{file} answers to invoice {number}, which is not among the electronic invoices that were sent."),
})

TABLE, INVOICES = ElectronicInvoice.__tablename__, SalesInvoice.__tablename__
STATUSES = {"ready": N_("Ready"), "exported": N_("Exported"), "sent": N_("Sent"), "delivered": N_("Delivered"),
            "rejected": N_("Rejected")}
FOLLOWS: Mapping[str, frozenset[str]] = {
    "exported": frozenset({"ready", "exported", "rejected"}), "sent": frozenset({"ready", "exported", "rejected"}),
    "delivered": frozenset({"exported", "sent"}), "rejected": frozenset({"exported", "sent", "delivered"})}
"""From which status each step may be taken."""
_LEFT = ("sent", "delivered", "rejected")
_MIME = {".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".csv": "text/csv",
         ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
         ".ods": "application/vnd.oasis.opendocument.spreadsheet"}
_TOGETHER = checks.MOST_MEGABYTES * checks.MEGABYTE
_NOTE = 500


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did: the ids that went well, and what stopped the others, with the number of the document."""

    ids: tuple[int, ...]
    problems: tuple[tuple[str, Problem], ...] = ()
    paths: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One step in the life of an electronic invoice."""

    status: str
    at: datetime
    note: str
    by_id: int


@dataclass(frozen=True, slots=True)
class Summary:
    """One electronic invoice in short."""

    number: str
    customer: str
    format: str
    status: str


# ---------------------------------------------------------------- records

def record_of(session: Session, desk: Desk, invoice_id: int, profile: Profile | None = None) -> InvoiceRecord | None:
    """A posted document as business terms, in the form its customer wants or another (EIN-010); None for none."""
    row = session.get(SalesInvoice, invoice_id)
    if row is None or row.company_id != desk.company_id:
        return None
    form = profile or Profile(_form(session, row) or Profile.PEPPOL)
    return e_records.of_document(session, Books(session, desk), invoice_id, form)


def _form(session: Session, row: SalesInvoice) -> str | None:
    held = session.scalars(select(ElectronicInvoice.format).where(ElectronicInvoice.invoice_id == row.id)).first()
    if held is not None:
        return held
    wanted = session.get_one(Customer, row.invoice_account_id).e_invoice
    return wanted if wanted in FORMATS else None


# ---------------------------------------------------------------- making the file

def make(desk: Desk, e_id: int) -> Outcome[EFile]:
    """Make, prove and archive the file of an electronic invoice (EIN-003, EIN-020 level b).

    What is wrong is kept with the row, which stays *ready*. A file that was sent is never made again (`EIN-003-sent`).
    """
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        if row is None:
            return Outcome(None, (error("EIN-002-gone"),))
        invoice = session.get_one(SalesInvoice, row.invoice_id)
        if was_sent(session, e_id):
            return Outcome(None, (error("EIN-003-sent", number=invoice.number or ""),))
    paper = papers.file_of(desk, row.invoice_id)
    if paper.value is None:
        return _refused(desk, e_id, paper.problems)
    with desk.reading() as session:
        books = Books(session, desk)
        enclosures = () if row.format == Profile.FACTURX else tuple(_enclosures(session, invoice, paper.value))
        record = e_records.of_document(session, books, row.invoice_id, Profile(row.format), enclosures)
        author = books.company.legal_name
    assert record is not None and invoice.posted_at is not None
    problems = (*errors(checks.check(record)), *_differs(record, invoice))
    if problems:
        return _refused(desk, e_id, problems)
    made = files.make(record, pdf=paper.value.content, title=f"{paper.value.name.removesuffix('.pdf')}", author=author,
                      made=invoice.posted_at)
    if not isinstance(made, EFile):
        return _refused(desk, e_id, made)
    _keep(desk, e_id, made)
    return Outcome(made, made.problems)


def _differs(record: InvoiceRecord, invoice: SalesInvoice) -> Iterator[Problem]:
    """Nothing leaves that says another amount than what was posted."""
    found = (record.totals.net, record.totals.vat, record.totals.gross + record.totals.rounding)
    sign = -1 if invoice.credit else 1
    for one, posted in zip(found, (invoice.net, invoice.vat, invoice.total), strict=True):
        if one != sign * posted:
            yield error("EIN-010-differs", found=Money(one, invoice.currency), posted=Money(sign * posted, invoice.currency))


def _enclosures(session: Session, invoice: SalesInvoice, paper: papers.Printed) -> Iterator[Enclosure]:
    """The PDF and the files of a document that fit, within what may go along (BG-24)."""
    left = _TOGETHER - len(paper.content)
    if left >= 0:
        yield Enclosure(id=invoice.number or "", filename=paper.name, mime="application/pdf", content=paper.content)
    for row in session.scalars(select(Attachment).where(Attachment.owner_table == INVOICES, Attachment.owner_id == invoice.id)
                               .order_by(Attachment.id)):
        mime = _MIME.get(Path(row.name).suffix.lower())
        content = archive.read(session, row.content_sha256) if mime is not None else b""
        if mime is not None and len(content) <= left:
            left -= len(content)
            yield Enclosure(id=f"{invoice.number}-{row.id}", filename=row.name, mime=mime, content=content)


def _refused(desk: Desk, e_id: int, problems: Sequence[Problem]) -> Outcome[EFile]:
    """The row with what is wrong; an older file that would say something else is no longer its file."""
    with desk.writing("e_invoice.check") as uow:
        row = uow.session.get_one(ElectronicInvoice, e_id)
        row.problems, row.document_id, row.status = [_stored(p) for p in problems], None, "ready"
        uow.changed(TABLE, e_id)
    return Outcome(None, tuple(problems))


def _keep(desk: Desk, e_id: int, made: EFile) -> None:
    """The file in the archive with its fingerprint; the row knows it from now on."""
    with desk.writing("e_invoice.make") as uow:
        session = uow.session
        row = session.get_one(ElectronicInvoice, e_id)
        invoice = session.get_one(SalesInvoice, row.invoice_id)
        digest = archive.keep(session, made.content)
        held = session.get(ArchivedDocument, row.document_id) if row.document_id is not None else None
        if held is None or held.content_sha256 != digest:
            # The PDF comes first: the structured invoice travels with it as one archive set (AUD-035).
            papers.file_of(desk, row.invoice_id)
            held = ArchivedDocument(
                company_id=desk.company_id, kind="electronic_invoice", number=invoice.number or "", date=invoice.document_date,
                customer_id=invoice.invoice_account_id, document_table=TABLE, document_id=e_id, language=invoice.language,
                content_sha256=digest, set_of_id=papers.held_id(session, row.invoice_id), created_at=desk.clock.now(),
                created_by_id=desk.actor.user_id)
            session.add(held)
            session.flush()
            row.document_id, row.status = held.id, "ready"
            uow.audit("e_invoice.make", TABLE, e_id, invoice.number or "", {"sha256": digest, "file": made.name},
                      desk.company_id)
        row.problems = [_stored(p) for p in made.problems] or None
        uow.changed(TABLE, e_id)


def after_posting(desk: Desk, invoice_ids: Sequence[int] | None = None, progress: Steps | None = None) -> Done:
    """The files of posted documents, or of all that are *ready* and have none yet, as after a start of the program (EIN-003).

    Called after the posting was committed: what fails waits with its problems and stays posted.
    """
    with desk.reading() as session:
        query = select(ElectronicInvoice.id, SalesInvoice.number).join(
            SalesInvoice, SalesInvoice.id == ElectronicInvoice.invoice_id).where(
                ElectronicInvoice.company_id == desk.company_id, ElectronicInvoice.status == "ready",
                ElectronicInvoice.document_id.is_(None))
        if invoice_ids is not None:
            query = query.where(ElectronicInvoice.invoice_id.in_(list(invoice_ids)))
        waiting = [(row.id, row.number or "") for row in session.execute(query.order_by(ElectronicInvoice.id))]
    return _each(waiting, lambda key: make(desk, key), progress)


def check_again(desk: Desk, ids: Sequence[int], progress: Steps | None = None) -> Done:
    """Make the files of these anew, after what was wrong was mended (EIN-020)."""
    return _each(_numbers(desk, ids), lambda key: make(desk, key), progress)


def _each(named: Sequence[tuple[int, str]], work: Any, progress: Steps | None) -> Done:
    done: list[int] = []
    told: list[tuple[str, Problem]] = []
    for n, (key, number) in enumerate(named):
        if progress is not None:
            if progress.cancelled.is_set():
                break
            progress.report(n, len(named))
        try:
            outcome = work(key)
        except StorageError as trouble:
            told.append((number, Problem(trouble.code, trouble.saw)))
            continue
        if outcome.value is not None:
            done.append(key)
        told += [(number, p) for p in outcome.problems if outcome.value is None]
    return Done(tuple(done), tuple(told))


def want(desk: Desk, invoice_id: int) -> Outcome[int]:
    """The electronic form of a document that was posted before its customer wanted one: its id, new or known (EIN-002)."""
    with desk.writing("e_invoice.want") as uow:
        session = uow.session
        invoice = session.get(SalesInvoice, invoice_id)
        if invoice is None or invoice.company_id != desk.company_id or invoice.state != "posted":
            return Outcome(None, (error("FTI-gone"),))
        held = session.scalars(select(ElectronicInvoice.id).where(ElectronicInvoice.invoice_id == invoice_id)).first()
        if held is not None:
            return Outcome(held)
        form = _form(session, invoice)
        if form is None:
            return Outcome(None, (error("EIN-002-kind", customer=session.get_one(Customer, invoice.invoice_account_id).name),))
        row = ElectronicInvoice(company_id=desk.company_id, invoice_id=invoice_id, format=form, status="ready")
        session.add(row)
        session.flush()
        return Outcome(row.id)


# ---------------------------------------------------------------- on their way

def file_of(desk: Desk, e_id: int) -> Outcome[EFile]:
    """The archived file, made when it is not there yet; its fingerprint is proved."""
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        if row is None:
            return Outcome(None, (error("EIN-002-gone"),))
        held = session.get(ArchivedDocument, row.document_id) if row.document_id is not None else None
        if held is not None:
            try:
                content = archive.read(session, held.content_sha256)
            except archive.LostContentError:
                return Outcome(None, (error("EIN-003-lost", number=held.number),))
            pdf = row.format == Profile.FACTURX
            return Outcome(EFile(content, _name(held.number, pdf=pdf),
                                 "application/pdf" if pdf else "application/xml"))
    return make(desk, e_id)


def export(desk: Desk, ids: Sequence[int], folder: Path, progress: Steps | None = None) -> Done:
    """Write the files of these into a folder, whole or not at all each; they are *exported* then (EIN-002).

    A file that breaks an official rule is not written (EIN-020). A file of the same name gives way to it.
    """
    paths: list[Path] = []

    def one(e_id: int) -> Outcome[EFile]:
        made = file_of(desk, e_id)
        if made.value is None:
            return made
        target = folder / made.value.name
        try:
            _write(target, made.value.content)
        except OSError as refused:
            return Outcome(None, (error("SAF-io", path=str(target), detail=refused.strerror or str(refused)),))
        paths.append(target)
        handed_over(desk, e_id, str(target))
        return made

    found = _each(_numbers(desk, ids), one, progress)
    return Done(found.ids, found.problems, tuple(paths))


def _write(target: Path, content: bytes) -> None:
    """A file that is whole or not there: a half one would be sent."""
    draft = target.with_name(target.name + ".part")
    try:
        draft.write_bytes(content)
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def handed_over(desk: Desk, e_id: int, note: str) -> None:
    """The file left the program: *exported*, unless it is further already."""
    with desk.writing("e_invoice.export") as uow:
        row = uow.session.get_one(ElectronicInvoice, e_id)
        if row.status in FOLLOWS["exported"]:
            _step(uow.session, desk, row, "exported", note)
        for item in uow.session.scalars(select(OutputItem).where(
                OutputItem.document_table == INVOICES, OutputItem.document_id == row.invoice_id,
                OutputItem.channel == "e_invoice")):
            item.status, item.handed_over, item.archived_id = "done", True, row.document_id
        uow.changed(TABLE, e_id)


def mark(desk: Desk, ids: Sequence[int], status: str, note: str = "") -> Done:
    """*Sent*, *delivered* or *rejected* with its reason, at this moment (EIN-002)."""
    return _each(_numbers(desk, ids), lambda key: _marked(desk, key, status, note), None)


def mark_sent(desk: Desk, ids: Sequence[int], note: str = "") -> Done:
    """They were handed to the network or the customer; their files are final from now on (EIN-003)."""
    return mark(desk, ids, "sent", note)


def mark_delivered(desk: Desk, ids: Sequence[int], note: str = "") -> Done:
    """They arrived."""
    return mark(desk, ids, "delivered", note)


def mark_rejected(desk: Desk, ids: Sequence[int], reason: str) -> Done:
    """They were refused; without a reason nothing is noted (`EIN-002-reason`)."""
    return mark(desk, ids, "rejected", reason)


def _marked(desk: Desk, e_id: int, status: str, note: str) -> Outcome[int]:
    if status == "rejected" and not note.strip():
        return Outcome(None, (error("EIN-002-reason", at="reason"),))
    if status == "sent":
        made = file_of(desk, e_id)
        if made.value is None:
            return Outcome(None, made.problems)
    with desk.writing(f"e_invoice.{status}") as uow:
        row = _row(uow.session, desk, e_id)
        if row is None:
            return Outcome(None, (error("EIN-002-gone"),))
        number = uow.session.get_one(SalesInvoice, row.invoice_id).number or ""
        if row.status not in FOLLOWS[status]:
            return Outcome(None, (error("EIN-002-step", number=number, status=Term(STATUSES[row.status])),))
        _step(uow.session, desk, row, status, note)
        uow.changed(TABLE, e_id)
        uow.audit(f"e_invoice.{status}", TABLE, e_id, number, {"note": note} if note else {}, desk.company_id)
    return Outcome(e_id)


def _step(session: Session, desk: Desk, row: ElectronicInvoice, status: str, note: str) -> None:
    row.status = status
    session.add(ElectronicInvoiceEvent(e_invoice_id=row.id, status=status, at=desk.clock.now(), note=note.strip()[:_NOTE] or None,
                                       created_by_id=desk.actor.user_id))


def take_responses(desk: Desk, paths: Sequence[Path]) -> Done:
    """Answers of a provider as UBL application responses: the invoices they are about are delivered or rejected (EIN-025).

    Each file counts once: an answer that says what is known already changes nothing.
    """
    done: list[int] = []
    told: list[tuple[str, Problem]] = []
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as refused:
            told.append((path.name, error("SAF-io", path=str(path), detail=refused.strerror or str(refused))))
            continue
        found = application_response.read(content, path.name)
        if isinstance(found, Problem):
            told.append((path.name, found))
            continue
        for one in found:
            keys = _answered(desk, one.number)
            if not keys:
                told.append((path.name, error("EIN-025-unknown", file=path.name, number=one.number)))
            for key in keys:
                done += _answer(desk, key, one, told)
    return Done(tuple(done), tuple(told))


def _answered(desk: Desk, number: str) -> list[int]:
    """The electronic invoices of a document that left already."""
    with desk.reading() as session:
        return list(session.scalars(
            select(ElectronicInvoice.id).join(SalesInvoice, SalesInvoice.id == ElectronicInvoice.invoice_id)
            .where(ElectronicInvoice.company_id == desk.company_id, SalesInvoice.number == number,
                   ElectronicInvoice.status.in_(("exported", *_LEFT))).order_by(ElectronicInvoice.id)))


def _answer(desk: Desk, key: int, one: application_response.Response, told: list[tuple[str, Problem]]) -> list[int]:
    with desk.reading() as session:
        if session.get_one(ElectronicInvoice, key).status == one.answer.value:
            return []
    words = one.text or ("?" if one.answer is Answer.REJECTED else "")
    outcome = _marked(desk, key, one.answer.value, words)
    told += [(one.number, p) for p in outcome.problems]
    return [key] if outcome.value is not None else []


# ---------------------------------------------------------------- looking

def problems_of(desk: Desk, e_id: int) -> tuple[Problem, ...]:
    """What stands between an electronic invoice and its file, or warnings of the rules about it."""
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        return tuple(_problem(one) for one in row.problems or ()) if row is not None else ()


def events(desk: Desk, e_id: int) -> tuple[Event, ...]:
    """Its steps with their moments, the oldest first."""
    with desk.reading() as session:
        if _row(session, desk, e_id) is None:
            return ()
        return tuple(Event(row.status, row.at, row.note or "", row.created_by_id) for row in session.scalars(
            select(ElectronicInvoiceEvent).where(ElectronicInvoiceEvent.e_invoice_id == e_id)
            .order_by(ElectronicInvoiceEvent.at, ElectronicInvoiceEvent.id)))


def read_back(desk: Desk, e_id: int) -> Outcome[InvoiceRecord]:
    """The archived file read as a receiver reads it; what it says and not what the books say."""
    made = file_of(desk, e_id)
    if made.value is None:
        return Outcome(None, made.problems)
    found = files.read(made.value.content, made.value.name)
    return Outcome(None, (found,)) if isinstance(found, Problem) else Outcome(found)


def summary(desk: Desk, e_id: int) -> Summary | None:
    """Number, customer, form and status; None for none."""
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        if row is None:
            return None
        invoice = session.get_one(SalesInvoice, row.invoice_id)
        name = session.get_one(Customer, invoice.invoice_account_id).name
        return Summary(invoice.number or "", name, row.format, row.status)


def has_file(desk: Desk, e_id: int) -> bool:
    """Is its file in the archive?"""
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        return row is not None and row.document_id is not None


def was_sent(session: Session, e_id: int) -> bool:
    """Did it leave for good? Then its file is final (EIN-003)."""
    return session.scalars(select(ElectronicInvoiceEvent.id).where(
        ElectronicInvoiceEvent.e_invoice_id == e_id, ElectronicInvoiceEvent.status.in_(_LEFT)).limit(1)).first() is not None


def invoice_of(desk: Desk, e_id: int) -> int | None:
    """The document of an electronic invoice."""
    with desk.reading() as session:
        row = _row(session, desk, e_id)
        return row.invoice_id if row is not None else None


def of_invoice(desk: Desk, invoice_id: int) -> int | None:
    """The electronic invoice of a document."""
    with desk.reading() as session:
        return session.scalars(select(ElectronicInvoice.id).where(
            ElectronicInvoice.company_id == desk.company_id, ElectronicInvoice.invoice_id == invoice_id)).first()


def _name(number: str, *, pdf: bool) -> str:
    """The name of the file: the number with what every file system takes."""
    plain_number = re.sub(r"[^0-9A-Za-z._-]+", "_", number).strip("._")
    return f"{plain_number or 'invoice'}{'.pdf' if pdf else '.xml'}"


def _row(session: Session, desk: Desk, e_id: int) -> ElectronicInvoice | None:
    row = session.get(ElectronicInvoice, e_id)
    return row if row is not None and row.company_id == desk.company_id else None


def _numbers(desk: Desk, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Ids with the numbers of their documents, in the order asked."""
    with desk.reading() as session:
        found = {row.id: row.number or "" for row in session.execute(
            select(ElectronicInvoice.id, SalesInvoice.number).join(SalesInvoice, SalesInvoice.id == ElectronicInvoice.invoice_id)
            .where(ElectronicInvoice.id.in_(list(ids)), ElectronicInvoice.company_id == desk.company_id))}
    return [(key, found.get(key, "")) for key in dict.fromkeys(ids)]


def _stored(problem: Problem) -> dict[str, Any]:
    """A problem as it is kept: facts, put in words when shown."""
    return {"code": problem.code, "saw": {name: plain(value) for name, value in problem.saw.items()},
            "weight": problem.weight.value}


def _problem(stored: Mapping[str, Any]) -> Problem:
    saw = {name: seen(value) for name, value in stored["saw"].items()}
    weight = Weight(stored["weight"])
    return Problem(stored["code"], saw, weight if weight is Weight.ERROR else Weight.INFORMATION)
