"""Documents in the archive: opened, saved with their set, proved, fetched from a backup when damaged (AUD-030…035, CLW-022)."""

import io
import re
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.archive import ArchiveContent, ArchivedDocument
from app.services import adjustment_letters, backups, interest_letters, letter_output, letters, plan_letters, statements
from app.services.desk import Desk
from app.services.privacy import report as erasures
from app.services.sales import archive as papers
from app.settings import ProgramSettings
from app.storage import archive, errors, restore
from app.storage.company_file import CompanyFile

declare({
    "AUD-034-differs": N_("{document} is damaged in the archive: it was kept with fingerprint {stored}, and is now {found}. "
                          "Open the copy from the newest good backup."),
    "AUD-034-gone": N_("{document} was erased on {day}; only its fingerprint is kept. Choose another document."),
    "AUD-034-none": N_("No backup holds an undamaged copy of {document}. Check the backups of the second folder."),
    "AUD-034-copy": N_("Choose an invoice or a letter: of {kind} no copy is printed."),
    "CLW-022-file": N_("{file} could not be written: {detail}. Choose another folder."),
    "CLW-022-gone": N_("This document is not there any more. Refresh with F5."),
})

_LETTERS = {kind.table: kind for kind in (letters.KIND, interest_letters.KIND, statements.KIND, plan_letters.KIND,
                                          adjustment_letters.KIND)}
_ENDINGS = ((b"%PDF", ".pdf"), (b"PK\x03\x04", ".zip"), (b"<", ".xml"), (b"\xef\xbb\xbf<", ".xml"))
_SHORT = 16


@dataclass(frozen=True, slots=True)
class Found:
    """A document with its bytes, and the name of a file for it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Proved:
    """How many documents fit their fingerprints, and those that do not."""

    good: int
    damaged: tuple[Problem, ...]


def read(desk: Desk, document_id: int) -> Outcome[Found]:
    """The stored bytes, their fingerprint proved (AUD-031); who opens the report of an erasure is kept (AUD-014).

    Problems: AUD-034-differs, AUD-034-gone, CLW-022-gone.
    """
    with desk.reading() as session:
        row = session.get(ArchivedDocument, document_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("CLW-022-gone"),))
        problem = _checked(session, row)
        if problem is not None:
            return Outcome(None, (problem,))
        content = archive.read(session, row.content_sha256)
        found = Found(_name(row, content), content)
        kind, number = row.kind, row.number
    if kind == erasures.KIND and desk.file.read_only is None:
        with desk.writing("privacy.report") as unit:
            unit.audit("privacy.report", ArchivedDocument.__tablename__, document_id, number, {}, desk.company_id)
    return Outcome(found)


def save_set(desk: Desk, document_id: int, path: Path) -> Outcome[int]:
    """Write a document, or a ZIP when it has a set: the PDF with the structured invoice and its enclosures (AUD-035).

    Gives how many files; nothing half is left. Problems: those of `read`, CLW-022-file.
    """
    members = set_of(desk, document_id)
    found = [read(desk, key) for key in members]
    if wrong := [p for each in found for p in each.problems]:
        return Outcome(None, tuple(wrong))
    files = [each.value for each in found if each.value is not None]
    content = files[0].content if len(files) == 1 else _zipped(files)
    work = path.with_name(path.name + ".new")
    try:
        work.write_bytes(content)
        work.replace(path)
    except OSError as trouble:
        work.unlink(missing_ok=True)
        return Outcome(None, (error("CLW-022-file", file=path.name, detail=trouble.strerror or str(trouble)),))
    return Outcome(len(files))


def set_of(desk: Desk, document_id: int) -> list[int]:
    """The documents of one archive set, the first print before what hangs on it; alone when there is none (AUD-035)."""
    kept = ArchivedDocument
    with desk.reading() as session:
        row = session.get(kept, document_id)
        if row is None:
            return [document_id]
        head = row.set_of_id or row.id
        return [head, *session.scalars(select(kept.id).where(kept.set_of_id == head).order_by(kept.id))]


def verify(desk: Desk, document_ids: Sequence[int]) -> Proved:
    """Prove the fingerprints of these documents; what was erased counts as good (AUD-034)."""
    damaged = []
    with desk.reading() as session:
        rows = session.scalars(select(ArchivedDocument).where(
            ArchivedDocument.company_id == desk.company_id, ArchivedDocument.id.in_(list(document_ids)))).all()
        for row in rows:
            problem = _checked(session, row)
            if problem is not None and problem.code != "AUD-034-gone":
                damaged.append(problem)
    return Proved(len(rows) - len(damaged), tuple(damaged))


def from_backup(desk: Desk, own: ProgramSettings, document_id: int) -> Outcome[Found]:
    """The undamaged copy in the newest good backup that has one (AUD-034). Problems: AUD-034-none."""
    with desk.reading() as session:
        row = session.get_one(ArchivedDocument, document_id)
        digest, number = row.content_sha256, row.number
        session.expunge(row)
    for line in backups.lines(desk, backups.places_of(own)):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "copy.tegoed"
            try:
                restore.restore_as_copy(line.path, target)
                file = CompanyFile.open(target, clock=desk.clock, read_only=True)
            except (errors.StorageError, OSError):
                continue
            try:
                with file.reading() as session:
                    content = archive.read(session, digest)
            except archive.LostContentError:
                continue
            finally:
                file.close()
            return Outcome(Found(_name(row, content), content))
    return Outcome(None, (error("AUD-034-none", document=number),))


def duplicate(desk: Desk, document_id: int) -> Outcome[Found]:
    """The same document once more with the word *Copy*, archived beside the first (AUD-031)."""
    with desk.reading() as session:
        row = session.get(ArchivedDocument, document_id)
        if row is None:
            return Outcome(None, (error("CLW-022-gone"),))
        about, kind, number = (row.document_table, row.document_id), row.kind, row.number
    try:
        if about[0] in _LETTERS:
            printed = letter_output.duplicate(desk, _LETTERS[about[0]], about[1])
            return Outcome(Found(printed.name, printed.content))
        if about[0] == papers.TABLE and kind != "attachment":
            made = papers.duplicate(desk, about[1])
            return Outcome(None if made.value is None else Found(made.value.name, made.value.content), made.problems)
    except archive.LostContentError:
        return read(desk, document_id)
    return Outcome(None, (error("AUD-034-copy", kind=number),))


def about(desk: Desk, document_id: int) -> Ref | None:
    """The record a document was printed from."""
    with desk.reading() as session:
        row = session.get(ArchivedDocument, document_id)
        return None if row is None else (row.document_table, row.document_id)


def _checked(session: Session, row: ArchivedDocument) -> Problem | None:
    """What is wrong with the bytes of a document."""
    content = session.get(ArchiveContent, row.content_sha256)
    if content is not None and content.erased_at is not None:
        return error("AUD-034-gone", document=row.number, day=content.erased_at.date())
    try:
        archive.read(session, row.content_sha256)
    except archive.LostContentError:
        found = archive.fingerprint(session, row.content_sha256)
        return error("AUD-034-differs", document=row.number, stored=row.content_sha256[:_SHORT], found=found[:_SHORT] or "–")
    return None


def _name(row: ArchivedDocument, content: bytes) -> str:
    ending = next((end for start, end in _ENDINGS if content.startswith(start)), ".bin")
    return re.sub(r"[^\w.-]+", "_", f"{row.kind}-{row.number}") + ending


def _zipped(files: Sequence[Found]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as pack:
        for n, file in enumerate(files):
            name = file.name if file.name not in pack.namelist() else f"{n}-{file.name}"
            pack.writestr(name, file.content)
    return whole.getvalue()
