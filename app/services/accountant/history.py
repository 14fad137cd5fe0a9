"""Exports that were written: read again, and written again as the same bytes (EXP-002, PST-044)."""

import io
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.books import ExportKind
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.company import Company
from app.models.exports import AccountantExport
from app.queries import accountant_exports
from app.services.accountant import covers
from app.services.accountant.writing import Written, named, put, refusal, there
from app.services.desk import Desk
from app.storage import archive

declare({
    "EXP-002-gone": N_("This export is no longer there. Refresh with F5."),
    "EXP-002-lost": N_("The file of export {number} is damaged in the archive. Restore it from a backup, or write it anew."),
})


def again(desk: Desk, export_id: int, folder: Path, confirmed: frozenset[str] = frozenset()) -> Outcome[Written]:
    """Write the files of an export once more, byte for byte as they were, and keep that it was done."""
    drafts: list[tuple[Path, Path]] = []
    try:
        with desk.writing("accountant.export_again") as unit:
            session = unit.session
            row = _of(session, desk, export_id)
            if row is None:
                return Outcome(None, (error("EXP-002-gone"),))
            try:
                files, cover = _files(session, row), covers.kept(session, row.id)
            except archive.LostContentError:
                return Outcome(None, (error("EXP-002-lost", number=row.number),))
            if waiting := there(folder, [name for name, _content in files], confirmed, covers.file_name(row.file_name)):
                return Outcome(None, waiting)
            copy = _copied(session, desk, row)
            try:
                drafts = put([*files, *([(covers.file_name(row.file_name), cover)] if cover else [])], folder)
            except OSError as refused:
                unit.abandon()
                return Outcome(None, (refusal(folder, refused),))
            if cover:
                covers.keep(session, desk, copy, cover, session.get_one(Company, row.company_id).language)
            unit.audit("accountant.export_again", AccountantExport.__tablename__, copy.id, str(copy.number),
                       {"of": row.number, "sha256": row.sha256}, desk.company_id)
            made = Written(copy.id, copy.number, tuple(target for _draft, target in drafts))
        return named(drafts, made) or Outcome(made)
    finally:
        for draft, _target in drafts:
            draft.unlink(missing_ok=True)


def _of(session: Session, desk: Desk, export_id: int) -> AccountantExport | None:
    row = session.get(AccountantExport, export_id)
    return row if row is not None and row.company_id == desk.company_id else None


def _files(session: Session, row: AccountantExport) -> list[tuple[str, bytes]]:
    """The files as they were: one, or those inside the archive that was kept."""
    content = archive.read(session, row.sha256)
    held = [f["name"] for f in row.totals["files"]]
    if len(held) == 1:
        return [(held[0], content)]
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return [(name, packed.read(name)) for name in held]


def _copied(session: Session, desk: Desk, row: AccountantExport) -> AccountantExport:
    newest = session.scalar(select(func.max(AccountantExport.number)).where(AccountantExport.company_id == desk.company_id))
    copy = AccountantExport(
        company_id=row.company_id, number=(newest or 0) + 1, kind=row.kind, first=row.first, last=row.last, only_new=row.only_new,
        selection=row.selection, file_name=row.file_name, sha256=row.sha256, totals=row.totals, re_export_of_id=row.id,
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(copy)
    session.flush()
    return copy


@dataclass(frozen=True, slots=True)
class Last:
    """The last export of a kind: its number, its days, when it was written."""

    number: int
    first: date
    last: date
    at: datetime


def last_of(desk: Desk, kind: ExportKind) -> Last | None:
    """What was exported of a kind the last time, None = nothing yet (CLW-023)."""
    with desk.reading() as session:
        row = accountant_exports.newest(session, desk.company_id, kind.value)
        return None if row is None else Last(row.number, row.first, row.last, row.created_at)


def cover(desk: Desk, export_id: int) -> Outcome[tuple[str, bytes]]:
    """Name and bytes of the cover sheet as it was written (EXP-004)."""
    with desk.reading() as session:
        row = _of(session, desk, export_id)
        if row is None:
            return Outcome(None, (error("EXP-002-gone"),))
        try:
            content = covers.kept(session, export_id)
        except archive.LostContentError:
            content = None
        if not content:
            return Outcome(None, (error("EXP-002-lost", number=row.number),))
        return Outcome((covers.file_name(row.file_name), content))
