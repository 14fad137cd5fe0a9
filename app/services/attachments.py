"""Files attached to any record: kept once each by fingerprint inside the company file, opened as a copy (AUD-032, CLS-026)."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.archive import ArchiveContent, Attachment
from app.models.audit import AuditRecord
from app.services.desk import Desk
from app.storage import archive

declare({
    "ATT-missing": N_("{file} is no longer there."),
    "ATT-folder": N_("{file} is a folder. Attach its files instead."),
    "ATT-locked": N_("{file} cannot be read: another program holds it, or you may not open it."),
    "ATT-empty": N_("{file} is empty."),
    "ATT-large": N_("{file} is {size} MB; a file may have at most {most} MB."),
    "ATT-twice": N_("{file} is attached already."),
    "ATT-erased": N_("{file} was erased for privacy and is not kept again as it was. Save it anew, for example as a PDF, and "
                     "attach that."),
    "ATT-lost": N_("{file} is damaged in the archive and cannot be opened. Restore it from a backup."),
    "ATT-gone": N_("This attachment is no longer there."),
    "FTI-002-kind": N_("{file} cannot go along with a document: mail servers refuse such files. Attach a PDF, a picture, a text "
                       "or an office file."),
    "FTI-002-together": N_("{file} does not fit: the files of a document may have {most} MB together, and {used} MB are "
                           "attached. Make it smaller, or remove another one."),
    "ATT-place": N_("{file} cannot be written to {place}: the disk is full, or you may not write there."),
})

MOST = 25 * 1024 * 1024
"""Largest file in bytes: what mail programs take, too."""
_MEGA = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How large one file and all files of a record may be, in bytes, and how their names may end; None = anything."""

    each: int
    together: int | None = None
    endings: frozenset[str] | None = None


_SENT = Limits(10 * _MEGA, 20 * _MEGA, frozenset((
    "pdf", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic", "txt", "csv", "xml", "rtf", "odt", "ods", "odp",
    "doc", "docx", "xls", "xlsx", "ppt", "pptx", "dwg", "dxf")))
LIMITS = dict.fromkeys(("sales_invoice", "sales_order", "sales_quotation"), _SENT)
"""What goes along with an e-mail is small enough and of a kind for every mail server and electronic invoice (FTI-002, BT-125)."""


def limits_of(owner: Ref) -> Limits:
    """What may be attached to a record."""
    return LIMITS.get(owner[0], Limits(MOST))


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of a record: its size in bytes, who attached it and when."""

    id: int
    name: str
    size: int
    at: datetime | None
    user: str


def of(desk: Desk, owner: Ref) -> list[Attached]:
    """The files of a record, oldest first; their contents are not read."""
    with desk.reading() as session:
        rows = session.execute(
            select(Attachment.id, Attachment.name, ArchiveContent.size)
            .join(ArchiveContent, ArchiveContent.sha256 == Attachment.content_sha256)
            .where(Attachment.company_id == desk.company_id, Attachment.owner_table == owner[0], Attachment.owner_id == owner[1])
            .order_by(Attachment.id)).all()
        made = _made(session, [r.id for r in rows])
        return [Attached(r.id, r.name, r.size, *made.get(r.id, (None, ""))) for r in rows]


def _made(session: Session, ids: Sequence[int]) -> dict[int, tuple[datetime, str]]:
    """When and by whom, as the audit trail has it."""
    first = (select(func.min(AuditRecord.seq)).where(AuditRecord.entity_table == "attachment", AuditRecord.entity_id.in_(ids))
             .group_by(AuditRecord.entity_id))
    return {int(i or 0): (at, user) for i, at, user in session.execute(
        select(AuditRecord.entity_id, AuditRecord.at, AuditRecord.user_name).where(AuditRecord.seq.in_(first)))}


def add_file(desk: Desk, owner: Ref, path: Path) -> Outcome[int]:
    """Attach a file from disk; what is wrong with it is told by its name, and nothing is attached then."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            return Outcome(None, (error("ATT-folder", file=name),))
        size, most = path.stat().st_size, limits_of(owner).each
        if size > most:
            return Outcome(None, (_large(name, size, most),))
        content = path.read_bytes()
    except FileNotFoundError:
        return Outcome(None, (error("ATT-missing", file=name),))
    except OSError:
        return Outcome(None, (error("ATT-locked", file=name),))
    return add_bytes(desk, owner, name, content)


def _large(name: str, size: int, most: int) -> Problem:
    return error("ATT-large", file=name, size=-(-size // _MEGA), most=most // _MEGA)


def _refused(session: Session, desk: Desk, owner: Ref, name: str, size: int) -> Problem | None:
    """What keeps a file from a record: its size, its kind, or what is attached already (FTI-002)."""
    limits = limits_of(owner)
    if size > limits.each:
        return _large(name, size, limits.each)
    if limits.endings is not None and name.rpartition(".")[2].lower() not in limits.endings:
        return error("FTI-002-kind", file=name)
    if limits.together is None:
        return None
    used = session.scalar(select(func.coalesce(func.sum(ArchiveContent.size), 0)).select_from(Attachment).join(
        ArchiveContent, ArchiveContent.sha256 == Attachment.content_sha256).where(
        Attachment.company_id == desk.company_id, Attachment.owner_table == owner[0], Attachment.owner_id == owner[1])) or 0
    if used + size <= limits.together:
        return None
    return error("FTI-002-together", file=name, most=limits.together // _MEGA, used=-(-used // _MEGA))


def add_bytes(desk: Desk, owner: Ref, name: str, content: bytes) -> Outcome[int]:
    """Attach bytes, pasted or dropped; the same content twice at one record is refused."""
    name = _plain(name)
    if not content:
        return Outcome(None, (error("ATT-empty", file=name),))
    with desk.writing("attachment.add") as uow:
        if refused := _refused(uow.session, desk, owner, name, len(content)):
            uow.abandon()
            return Outcome(None, (refused,))
        try:
            digest = archive.keep(uow.session, content)
        except archive.ErasedContentError:
            uow.abandon()
            return Outcome(None, (error("ATT-erased", file=name),))
        same = select(Attachment.id).where(Attachment.company_id == desk.company_id, Attachment.owner_table == owner[0],
                                           Attachment.owner_id == owner[1], Attachment.content_sha256 == digest)
        if uow.session.scalars(same).first():
            uow.abandon()
            return Outcome(None, (error("ATT-twice", file=name),))
        return Outcome(attach(uow.session, desk, owner, name, digest))


def attach(session: Session, desk: Desk, owner: Ref, name: str, digest: str) -> int:
    """Attach what the archive keeps under a fingerprint, inside a unit of work; gives the id of the attachment."""
    row = Attachment(company_id=desk.company_id, owner_table=owner[0], owner_id=owner[1], name=_plain(name),
                     content_sha256=digest)
    session.add(row)
    session.flush()
    return row.id


def _plain(name: str) -> str:
    """A file name without folders and signs no disk takes."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1].strip()
    kept = "".join("_" if c in '<>:"|?*' or ord(c) < 32 else c for c in bare).strip(". ")
    if len(kept) > 120:
        stem, dot, ending = kept.rpartition(".")
        kept = f"{stem[:110]}{dot}{ending[:9]}" if dot else kept[:120]
    return kept or "file"


def read(desk: Desk, attachment_id: int) -> Outcome[tuple[str, bytes]]:
    """Name and bytes of an attachment; damage in the archive is told, never shown as the file."""
    with desk.reading() as session:
        row = session.get(Attachment, attachment_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("ATT-gone"),))
        try:
            return Outcome((row.name, archive.read(session, row.content_sha256)))
        except archive.LostContentError:
            return Outcome(None, (error("ATT-lost", file=row.name),))


def open_copy(desk: Desk, attachment_id: int, folder: Path | None = None) -> Outcome[Path]:
    """Write a copy to look at, in a folder of its own under the temporary one; the archive keeps the original."""
    found = read(desk, attachment_id)
    if found.value is None:
        return Outcome(None, found.problems)
    name, content = found.value
    try:
        place = folder or Path(tempfile.mkdtemp(prefix="tegoed-"))
        path = place / name
        path.write_bytes(content)
    except OSError:
        return Outcome(None, (error("ATT-place", file=name, place=str(folder or tempfile.gettempdir())),))
    return Outcome(path)


def remove(desk: Desk, attachment_id: int) -> Outcome[int]:
    """Take a file off its record; the audit trail keeps its name and fingerprint, the archive the bytes (AUD-012)."""
    with desk.writing("attachment.remove") as uow:
        row = uow.session.get(Attachment, attachment_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("ATT-gone"),))
        uow.session.delete(row)
        uow.session.flush()
        return Outcome(attachment_id)
