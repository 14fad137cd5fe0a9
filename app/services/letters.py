"""Issued letters on their way out: frozen, printed, archived, enclosed, mailed, each once (LTR-50…53, WIN-24, 30, 31)."""

import io
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.archive import ArchivedDocument, LetterRecord, OutputAttempt, OutputItem
from app.models.archive import Attachment as AttachedFile
from app.models.collections import CollectionLetter, CollectionLetterLine
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress
from app.models.ledger import CustomerLedgerEntry
from app.reports import record
from app.reports.letter_data import LetterData, file_name
from app.services import layouts, outgoing
from app.services.desk import Desk
from app.services.letter_writer import Writer, letter_data
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.storage import archive

declare({
    "LTR-51-missing": N_("{document}: there is no stored PDF. Attach it to the entry, or send the letter without copies."),
    "REM-50-again": N_("Letter {number} was sent already. Send it again?"),
    "WIN-66-file": N_("{file} could not be written: {reason}"),
    "COL-13-email": N_("Customer {customer} has no e-mail address."),
})

TABLE = "collection_letter"
SORTS = ("customer", "name", "postcode", "country", "sheets")
"""In which order a batch is printed (LTR-50)."""


# ---------------------------------------------------------------- frozen, printed, archived

def freeze(session: Session, desk: Desk, letter: CollectionLetter) -> LetterRecord:
    """Keep the finished letter; its PDF is made from this record for ever (promise 9)."""
    data = letter_data(session, desk, letter)
    row = LetterRecord(company_id=letter.company_id, kind=data.kind, document_table=TABLE, document_id=letter.id,
                       language=data.language, record=record.to_plain(data))
    session.add(row)
    channels = {"print": ("print",), "email": ("email",), "both": ("print", "email")}[letter.channel]
    session.add_all(OutputItem(company_id=letter.company_id, document_table=TABLE, document_id=letter.id, channel=c)
                    for c in channels)
    session.flush()
    return row


def preview(desk: Desk, letter_id: int) -> bytes:
    """The PDF of a letter as it is now: the archived bytes of an issued one, the draft of another."""
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, letter_id)
        if letter.state == "issued":
            held = _archived(session, letter_id)
            if held is not None:
                return archive.read(session, held.content_sha256)
            return _render(session, _record(session, letter_id))
        return _render(session, letter_data(session, desk, letter))


def gone(desk: Desk, letter_id: int) -> bool:
    """Was the letter taken away meanwhile, by another window or user?"""
    with desk.reading() as session:
        return session.get(CollectionLetter, letter_id) is None


def _render(session: Session, data: LetterData) -> bytes:
    from app.reports import letters as renderer
    logo = data.letterhead.logo
    return renderer.render(data, assets={logo: archive.read(session, logo)} if logo else {})


def _record(session: Session, letter_id: int) -> LetterData:
    row = _record_row(session, letter_id)
    if row.record is None:
        raise archive.LostContentError(f"{TABLE} {letter_id}")
    return record.from_plain(row.record)


def _record_row(session: Session, letter_id: int) -> LetterRecord:
    row = session.scalars(select(LetterRecord).where(LetterRecord.document_table == TABLE, LetterRecord.document_id == letter_id)
                          .order_by(LetterRecord.id)).first()
    if row is None:
        raise archive.LostContentError(f"{TABLE} {letter_id}")
    return row


def _archived(session: Session, letter_id: int) -> ArchivedDocument | None:
    return session.scalars(
        select(ArchivedDocument)
        .where(ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == letter_id,
               ArchivedDocument.duplicate_of_id.is_(None))
        .order_by(ArchivedDocument.id)
    ).first()


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter's PDF."""

    letter_id: int
    name: str
    content: bytes


def print_letter(desk: Desk, letter_id: int) -> Printed:
    """One PDF, archived."""
    with desk.writing("letter.archive") as uow:
        session = uow.session
        letter = session.get_one(CollectionLetter, letter_id)
        held = _archived(session, letter_id)
        name = file_name(letter.number or "", session.get_one(Customer, letter.customer_id).number)
        if held is not None:
            return Printed(letter_id, name, archive.read(session, held.content_sha256))
        content = _render(session, _record(session, letter_id))
        row = _keep(session, desk, letter, content, None)
        uow.audit("letter.archive", TABLE, letter_id, letter.number or "", {"sha256": row.content_sha256}, desk.company_id)
        return Printed(letter_id, name, content)


def duplicate(desk: Desk, letter_id: int) -> Printed:
    """The same letter once more with the mark *Copy*, kept beside the first (LTR-52, AUD-031)."""
    from app import i18n
    from app.reports.words import Words
    first = print_letter(desk, letter_id)
    with desk.writing("letter.duplicate") as uow:
        session = uow.session
        letter = session.get_one(CollectionLetter, letter_id)
        data = _record(session, letter_id)
        content = _render(session, replace(data, mark=Words.of(data.language, i18n.letters)["copy"]))
        original = _archived(session, letter_id)
        _keep(session, desk, letter, content, original.id if original else None)
        uow.audit("letter.duplicate", TABLE, letter_id, letter.number or "", {}, desk.company_id)
    return Printed(letter_id, first.name, content)


def _keep(session: Session, desk: Desk, letter: CollectionLetter, content: bytes, original: int | None) -> ArchivedDocument:
    """One archived document."""
    row = _record_row(session, letter.id)
    kept = ArchivedDocument(
        company_id=desk.company_id, kind="collection_letter", number=letter.number or "", date=letter.document_date,
        customer_id=letter.customer_id, document_table=TABLE, document_id=letter.id, letter_id=row.id, language=row.language,
        content_sha256=archive.keep(session, content), duplicate_of_id=original, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(kept)
    session.flush()
    return kept


def test_sheet(desk: Desk) -> bytes:
    """A page with the window frame and rulers of the company's letters, to lay into an envelope (LTR-30)."""
    from app.reports import ruler_sheet
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        return ruler_sheet.render(layouts.frame_for(session, company), company.legal_name, language=desk.language)


def customer_of(desk: Desk, letter_id: int) -> int | None:
    """Whose letter it is."""
    with desk.reading() as session:
        letter = session.get(CollectionLetter, letter_id)
        return letter.customer_id if letter is not None else None


# ---------------------------------------------------------------- copies of invoices

def enclosures(session: Session, desk: Desk, letter: CollectionLetter,
               copies: str | None = None) -> tuple[list[Attachment], list[Problem]]:
    """The stored PDFs that go along with a letter, never made anew; a missing one is an error (LTR-51).

    `copies` = none, overdue or all in the place of what the letter itself says.
    """
    found: list[Attachment] = []
    problems: list[Problem] = []
    for line in Writer(session, desk, letter).enclosed(copies):
        digest = _stored_invoice(session, line)
        if digest is None:
            problems.append(error("LTR-51-missing", document=line.text))
        else:
            found.append(Attachment(file_name(line.text, "", "{document_no}.pdf"), archive.read(session, digest)))
    return found, problems


def _stored_invoice(session: Session, line: CollectionLetterLine) -> str | None:
    """The archived document of an entry, or the PDF attached to it."""
    entry = session.get_one(CustomerLedgerEntry, line.entry_id)
    if entry.document_table and entry.document_id:
        kept = session.scalars(select(ArchivedDocument.content_sha256).where(
            ArchivedDocument.document_table == entry.document_table, ArchivedDocument.document_id == entry.document_id)
            .order_by(ArchivedDocument.id)).first()
        if kept is not None:
            return kept
    return session.scalars(select(AttachedFile.content_sha256).where(
        AttachedFile.owner_table == "customer_ledger_entry", AttachedFile.owner_id == entry.id,
        AttachedFile.name.ilike("%.pdf")).order_by(AttachedFile.id.desc())).first()


def _with_copies(desk: Desk, printed: Printed) -> bytes:
    """The letter with its copies behind it, for paper and files."""
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, printed.letter_id)
        copies, _missing = enclosures(session, desk, letter)
    if not copies:
        return printed.content
    from pypdf import PdfWriter
    writer = PdfWriter()
    for part in (printed.content, *(c.content for c in copies)):
        writer.append(io.BytesIO(part))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


# ---------------------------------------------------------------- files

@dataclass(frozen=True, slots=True)
class Way:
    """How a batch is put on paper: one file per letter, one for all, in which order, each letter on a front side (LTR-34, 50)."""

    single: bool = True
    merged: bool = False
    sort: str = "customer"
    duplex: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """What was written and what was not, with the reason of each letter (LTR-53)."""

    files: tuple[Path, ...]
    done: tuple[int, ...]
    failed: tuple[tuple[int, Problem], ...] = ()


def put_out(desk: Desk, letter_ids: Sequence[int], folder: Path, way: Way, *, progress: Steps | None = None) -> Output:
    """Write letters as PDF files; existing files stay, a letter that fails is told and can be tried again.

    Stopped by the user, what was not written yet is to do again (LTR-50…53, WIN-03, 66).
    """
    ordered = _in_order(desk, letter_ids, way.sort)
    _begin(desk, ordered, "print")
    files: list[Path] = []
    done: list[int] = []
    failed: list[tuple[int, Problem]] = []
    together: list[tuple[str, bytes]] = []
    for n, letter_id in enumerate(ordered):
        if progress is not None:
            if progress.cancelled.is_set():
                mark(desk, ordered[n:], sent=False)
                break
            progress.report(n, len(ordered))
        printed = print_letter(desk, letter_id)
        content = _with_copies(desk, printed)
        together.append((printed.name, content))
        problem = _write(folder, printed.name, content, files) if way.single else None
        if problem is None:
            done.append(printed.letter_id)
        else:
            failed.append((printed.letter_id, problem))
    if way.merged and together:
        problem = _write(folder, f"{desk.today:%Y-%m-%d}.pdf", bound(together, way.duplex), files)
        if problem is not None and not way.single:
            failed, done = [(i, problem) for i in done], []
    _end(desk, done, "print", "done")
    for letter_id, problem in failed:
        _end(desk, [letter_id], "print", "failed", str(problem.saw.get("reason", "")))
    return Output(tuple(files), tuple(done), tuple(failed))


def _write(folder: Path, name: str, content: bytes, files: list[Path]) -> Problem | None:
    """Write one file under a free name; the problem when the folder refuses (WIN-66)."""
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(path)
        with path.open("xb") as target:
            target.write(content)
    except OSError as trouble:
        return error("WIN-66-file", file=path.name, reason=trouble.strerror or str(trouble))
    files.append(path)
    return None


def bound(parts: Sequence[tuple[str, bytes]], duplex: bool) -> bytes:
    """All letters in one file with a bookmark each; on both sides of the paper each starts on a front side (LTR-34)."""
    from pypdf import PdfReader, PdfWriter
    writer = PdfWriter()
    for name, content in parts:
        if duplex and len(writer.pages) % 2:
            writer.add_blank_page()
        writer.append(PdfReader(io.BytesIO(content)), outline_item=name.removesuffix(".pdf"))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def save_pdfs(desk: Desk, letter_ids: Sequence[int], folder: Path, *, merged: bool, progress: Steps | None = None) -> list[Path]:
    """One file for the batch or one per letter, in customer order; raises `OSError` when the folder refuses."""
    found = put_out(desk, letter_ids, folder, Way(single=not merged, merged=merged), progress=progress)
    if found.failed:
        problem = found.failed[0][1]
        raise OSError(0, str(problem.saw["reason"]), str(folder / str(problem.saw["file"])))
    return list(found.files)


def _free(path: Path) -> Path:
    """The path itself, or the next free name."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def _in_order(desk: Desk, ids: Iterable[int], sort: str) -> list[int]:
    """Letters in the order of printing (LTR-50)."""
    letter, address = CollectionLetter, CustomerAddress
    place = (select(address.country_code, address.postcode, address.customer_id).where(address.kind == "invoice").subquery())
    orders = {"customer": (Customer.number,), "name": (Customer.name, Customer.number), "postcode": (place.c.postcode,),
              "country": (place.c.country_code, place.c.postcode)}
    with desk.reading() as session:
        rows = list(session.scalars(
            select(letter.id).join(Customer, Customer.id == letter.customer_id)
            .outerjoin(place, place.c.customer_id == Customer.id).where(letter.id.in_(list(ids)))
            .order_by(*orders.get(sort, orders["customer"]), letter.number, letter.id)))
        found = list(dict.fromkeys(rows))
        if sort == "sheets":
            from app.reports import letters as renderer
            found.sort(key=lambda i: renderer.page_count(_record(session, i)))
        return found


# ---------------------------------------------------------------- output states

def _items(session: Session, ids: Sequence[int], channel: str) -> list[OutputItem]:
    return list(session.scalars(select(OutputItem).where(OutputItem.document_table == TABLE, OutputItem.document_id.in_(ids),
                                                         OutputItem.channel == channel)))


def _begin(desk: Desk, ids: Sequence[int], channel: str) -> None:
    """In progress with a token, committed before anything leaves: nothing is ever sent twice silently (WIN-30)."""
    with desk.writing("letter.output") as uow:
        for start in range(0, len(ids), 500):
            for item in _items(uow.session, ids[start:start + 500], channel):
                item.status, item.token = "in_progress", uuid.uuid4().hex


def _end(desk: Desk, ids: Sequence[int], channel: str, result: str, message: str = "") -> None:
    """Output was made or failed; the item says so (WIN-30)."""
    with desk.writing("letter.output") as uow:
        for start in range(0, len(ids), 500):
            for item in _items(uow.session, ids[start:start + 500], channel):
                item.status, item.handed_over, item.token = result, channel == "email" and result == "done", None
                uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=result, message=message or None))


def mark(desk: Desk, letter_ids: Sequence[int], *, sent: bool) -> int:
    """Say of letters whose output is unknown or waiting that they were sent, or that they are to be sent again (WIN-30)."""
    with desk.writing("letter.output") as uow:
        items = list(uow.session.scalars(select(OutputItem).where(
            OutputItem.document_table == TABLE, OutputItem.document_id.in_(list(letter_ids)),
            OutputItem.status != "not_needed")))
        unknown = {item.document_id for item in items if item.status == "in_progress"}
        # Of a letter whose fate is unknown on one way, the other way is known and stays as it is.
        items = [item for item in items if item.document_id not in unknown or item.status == "in_progress"]
        for item in items:
            item.status, item.token = "done" if sent else "to_do", None
            uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result=item.status, message=None))
        return len(items)


# ---------------------------------------------------------------- e-mail

def mail_text(desk: Desk, letter_id: int) -> Mail:
    """What the e-mail of a letter says, draft or issued."""
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, letter_id)
        writer = Writer(session, desk, letter)
        contact = writer.sheet.contact
        names = [file_name(letter.number or writer.words["draft"], writer.sheet.customer.number),
                 *(f"{x.text}.pdf" for x in writer.enclosed())]
        return Mail(contact.email or "" if contact else "", writer.text("email_subject"), writer.text("email_body"), tuple(names))


def texts(desk: Desk, letter_id: int) -> tuple[str, str, str]:
    """Subject, opening and closing text of a letter as they are printed now."""
    with desk.reading() as session:
        writer = Writer(session, desk, session.get_one(CollectionLetter, letter_id))
        return writer.text("subject"), writer.text("beginning"), writer.text("ending")


def mail_draft(desk: Desk, letter_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail draft with the letter attached, to open in the mail program: file name and bytes (COL-34).

    A letter that was sent is sent again only after a question (REM-50).
    """
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, letter_id)
        number = letter.number or ""
        writer = Writer(session, desk, letter)
        contact, company = writer.sheet.contact, writer.sheet.company
        if contact is None or not contact.email:
            return Outcome(None, (error("COL-13-email", customer=writer.sheet.customer.number),))
        again = f"REM-50-{letter_id}"
        if again not in confirmed and any(i.status == "done" for i in _items(session, [letter_id], "email")):
            return Outcome(None, (warning("REM-50-again", key=again, number=number),))
        copies, missing = enclosures(session, desk, letter)
        if missing:
            return Outcome(None, tuple(missing))
        subject, body = writer.text("email_subject"), writer.text("email_body")
        recipient, sender = contact.email, company.email or ""
        customer_id = letter.customer_id
    printed = print_letter(desk, letter_id)
    _begin(desk, [letter_id], "email")
    attachments = (Attachment(printed.name, printed.content), *copies)
    content = draft(sender=sender, to=recipient, subject=subject, body=body, when=desk.clock.now(),
                    identity=f"{number}.{letter_id}", attachments=attachments)
    with desk.writing("letter.output") as uow:
        _end(desk, [letter_id], "email", "done")
        outgoing.store(uow.session, desk, (TABLE, letter_id), customer_id, channel="client", sender=sender, to=recipient,
                       subject=subject, body=body, attachments=attachments, message_id="", result="handed_over")
    return Outcome((printed.name.replace(".pdf", ".eml"), content))
