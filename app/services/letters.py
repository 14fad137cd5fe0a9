"""Issued collection letters on their way out, with copies of their invoices (LTR-50…53, WIN-24, 30, 31)."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment
from app.models.archive import ArchivedDocument, LetterRecord
from app.models.archive import Attachment as AttachedFile
from app.models.collections import CollectionLetter, CollectionLetterLine
from app.models.company import Company
from app.models.ledger import CustomerLedgerEntry
from app.reports.letter_data import LetterData, file_name
from app.services import layouts, letter_output
from app.services.desk import Desk
from app.services.letter_output import SORTS, Head, Kind, Output, Printed, Way, bound
from app.services.letter_writer import Writer, letter_data
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.storage import archive

__all__ = ["KIND", "SORTS", "TABLE", "Output", "Printed", "Way", "bound", "customer_of", "duplicate", "enclosures", "freeze",
           "gone", "mail_draft", "mail_text", "mark", "preview", "print_letter", "put_out", "save_pdfs", "test_sheet", "texts"]

declare({
    "LTR-51-missing": N_("{document}: there is no stored PDF. Attach it to the entry, or send the letter without copies."),
})

TABLE = "collection_letter"


class _Letters(Kind):
    """Collection letters."""

    table = TABLE
    archived = "collection_letter"

    def head(self, session: Session, key: int) -> Head | None:
        """Number, day, customer and way."""
        row = session.get(CollectionLetter, key)
        if row is None:
            return None
        cancelled = session.scalars(select(CollectionLetter.id).where(CollectionLetter.cancels_id == key)).first()
        return Head(row.number or "", row.document_date, row.customer_id, row.channel, row.state == "issued",
                    cancelled is not None)

    def data(self, session: Session, desk: Desk, key: int) -> LetterData:
        """Written anew from what is known now."""
        return letter_data(session, desk, session.get_one(CollectionLetter, key))

    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """The words of its level, else those of the set-up (COL-35)."""
        writer = Writer(session, desk, session.get_one(CollectionLetter, key))
        contact = writer.sheet.contact
        return Mail(((contact.email if contact else "") or "").strip(), writer.text("email_subject"), writer.text("email_body"),
                    tuple(f"{x.text}.pdf" for x in writer.enclosed()))

    def copies(self, session: Session, desk: Desk, key: int,
               wanted: str | None = None) -> tuple[list[Attachment], list[Problem]]:
        """Invoices, as the letter says or as `wanted` = none, overdue, all."""
        return enclosures(session, desk, session.get_one(CollectionLetter, key), wanted)


KIND = _Letters()


# ---------------------------------------------------------------- the letter

def freeze(session: Session, desk: Desk, letter: CollectionLetter) -> LetterRecord:
    """Keep the finished letter; its PDF is made from this record for ever (promise 9)."""
    return letter_output.freeze(session, desk, KIND, letter.id)


def preview(desk: Desk, letter_id: int) -> bytes:
    """The PDF of a letter as it is now: the archived bytes of an issued one, the draft of another."""
    return letter_output.preview(desk, KIND, letter_id)


def gone(desk: Desk, letter_id: int) -> bool:
    """Was the letter taken away meanwhile, by another window or user?"""
    with desk.reading() as session:
        return session.get(CollectionLetter, letter_id) is None


def print_letter(desk: Desk, letter_id: int) -> Printed:
    """One PDF, archived."""
    return letter_output.print_letter(desk, KIND, letter_id)


def duplicate(desk: Desk, letter_id: int) -> Printed:
    """The same letter once more with the mark *Copy*, kept beside the first (LTR-52, AUD-031)."""
    return letter_output.duplicate(desk, KIND, letter_id)


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


# ---------------------------------------------------------------- out of the house

def put_out(desk: Desk, letter_ids: Sequence[int], folder: Path, way: Way, *, progress: Steps | None = None) -> Output:
    """Write letters as PDF files; existing files stay, a letter that fails is told and can be tried again.

    Stopped by the user, what was not written yet is to do again (LTR-50…53, WIN-03, 66).
    """
    return letter_output.put_out(desk, KIND, letter_ids, folder, way, progress=progress)


def save_pdfs(desk: Desk, letter_ids: Sequence[int], folder: Path, *, merged: bool, progress: Steps | None = None) -> list[Path]:
    """One file for the batch or one per letter, in customer order; raises `OSError` when the folder refuses."""
    found = put_out(desk, letter_ids, folder, Way(single=not merged, merged=merged), progress=progress)
    if found.failed:
        problem = found.failed[0][1]
        raise OSError(0, str(problem.saw["reason"]), str(folder / str(problem.saw["file"])))
    return list(found.files)


def mark(desk: Desk, letter_ids: Sequence[int], *, sent: bool) -> int:
    """Say of letters whose output is unknown or waiting that they were sent, or that they are to be sent again (WIN-30)."""
    return letter_output.mark(desk, KIND, letter_ids, sent=sent)


def mail_text(desk: Desk, letter_id: int) -> Mail:
    """What the e-mail of a letter says, draft or issued."""
    return letter_output.mail_text(desk, KIND, letter_id)


def texts(desk: Desk, letter_id: int) -> tuple[str, str, str]:
    """Subject, opening and closing text of a letter as they are printed now."""
    with desk.reading() as session:
        writer = Writer(session, desk, session.get_one(CollectionLetter, letter_id))
        return writer.text("subject"), writer.text("beginning"), writer.text("ending")


def mail_draft(desk: Desk, letter_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail draft with the letter attached, to open in the mail program: file name and bytes (COL-34).

    A letter that was sent is sent again only after a question (REM-50).
    """
    return letter_output.mail_draft(desk, KIND, letter_id, confirmed=confirmed)
