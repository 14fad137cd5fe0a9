"""Writing the files of an export: all of them or none, kept with their cover sheet, every voucher marked (EXP-002…004)."""

import errno
import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.books import Books
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats.accountant import sheets
from app.models.exports import AccountantExport, ExportedVoucher
from app.services.accountant import covers
from app.services.accountant.checking import Checked, checked
from app.services.accountant.making import File, Made
from app.services.accountant.options import Wanted
from app.services.desk import Desk
from app.storage import archive, bulk

declare({
    "EXP-003-write": N_("{path} cannot be written ({detail}). Choose another folder, or make room on the disk."),
    "EXP-003-kept": N_("{path} cannot be replaced ({detail}). Export {number} is kept: write it again from the history, into "
                       "another folder."),
    "EXP-003-there": N_("{file} is in this folder already and would be replaced."),
})


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the number of the export, the files, and the cover sheet beside them."""

    export_id: int
    number: int
    paths: tuple[Path, ...]


def names(desk: Desk, wanted: Wanted) -> tuple[str, ...]:
    """The names of the files that would be written; none where something refuses."""
    with desk.reading() as session:
        return checked(session, desk, wanted).report.files


def write(desk: Desk, wanted: Wanted, folder: Path, confirmed: frozenset[str] = frozenset()) -> Outcome[Written]:
    """Check, write every file under a provisional name, keep them, and only then give them their names.

    A full disk, a refused folder or a stop in the middle leaves neither a file nor a record. Warnings are confirmed by their
    keys: an open period, accounts without a number, a file that is there already.
    """
    drafts: list[tuple[Path, Path]] = []
    try:
        with desk.writing("accountant.export") as unit:
            found = checked(unit.session, desk, wanted)
            cover_name = covers.file_name(_name(found.made, wanted)) if found.made is not None else ""
            problems = (*found.report.standing(confirmed), *there(folder, found.report.files, confirmed, cover_name))
            if problems or found.made is None or found.books is None:
                return Outcome(None, problems or found.report.problems)
            row = _row(unit.session, desk, wanted, found)
            cover = covers.render(desk, row, found.books.company.language)
            try:
                drafts = put([(f.name, f.content) for f in found.made.files] + [(cover_name, cover)], folder)
            except OSError as refused:
                unit.abandon()
                return Outcome(None, (refusal(folder, refused),))
            covers.keep(unit.session, desk, row, cover, found.books.company.language)
            _mark(unit.session, row.id, found.books)
            unit.audit("accountant.export", AccountantExport.__tablename__, row.id, str(row.number),
                       {"kind": row.kind, "first": wanted.first.isoformat(), "last": wanted.last.isoformat(),
                        "sha256": row.sha256, "files": list(found.report.files)}, desk.company_id)
            made = Written(row.id, row.number, tuple(target for _draft, target in drafts))
        return named(drafts, made) or Outcome(made, found.report.problems)
    finally:
        for draft, _target in drafts:
            draft.unlink(missing_ok=True)


def named(drafts: Sequence[tuple[Path, Path]], made: Written) -> Outcome[Written] | None:
    """Give files their names; where one is refused, the export is kept and can be written again."""
    for draft, target in drafts:
        try:
            os.replace(draft, target)
        except OSError as refused:
            return Outcome(None, (error("EXP-003-kept", number=made.number, path=str(target),
                                        detail=refused.strerror or str(refused)),))
    return None


def there(folder: Path, files: Sequence[str], confirmed: frozenset[str], cover: str = "") -> tuple[Problem, ...]:
    """Files that are there already, to be confirmed; a cover sheet only where it belongs to another file than these."""
    found = [name for name in files if (folder / name).exists()]
    if not found and cover and (folder / cover).exists():
        found = [cover]
    return tuple(warning("EXP-003-there", key=f"EXP-003-there-{name}", file=name) for name in found
                 if f"EXP-003-there-{name}" not in confirmed)


def put(files: Sequence[tuple[str, bytes]], folder: Path) -> list[tuple[Path, Path]]:
    """Write files under provisional names and read them again from the disk; none is left where one fails (raises `OSError`)."""
    drafts: list[tuple[Path, Path]] = []
    try:
        for name, content in files:
            draft = folder / f".{name}.{os.getpid()}.part"
            drafts.append((draft, folder / name))
            with draft.open("wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            if draft.read_bytes() != content:
                raise OSError(errno.EIO, os.strerror(errno.EIO), str(draft))
    except OSError:
        for draft, _target in drafts:
            draft.unlink(missing_ok=True)
        raise
    return drafts


def refusal(folder: Path, refused: OSError) -> Problem:
    """A folder that does not take the files."""
    return error("EXP-003-write", path=str(folder), detail=refused.strerror or str(refused))


def _row(session: Session, desk: Desk, wanted: Wanted, found: Checked) -> AccountantExport:
    made, books = found.made, found.books
    assert made is not None and books is not None
    content = made.files[0].content if len(made.files) == 1 else sheets.archive({f.name: f.content for f in made.files})
    row = AccountantExport(
        company_id=desk.company_id, number=_next(session, desk.company_id), kind=wanted.kind.value, first=wanted.first,
        last=wanted.last, only_new=wanted.only_new, selection=_selection(wanted, books), file_name=_name(made, wanted),
        sha256=archive.keep(session, content), totals=_totals(made, books), created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    return row


def _name(made: Made, wanted: Wanted) -> str:
    """The name of the file, or of the archive that holds them all."""
    return made.files[0].name if len(made.files) == 1 else f"EXTF_{wanted.first:%Y%m%d}_{wanted.last:%Y%m%d}.zip"


def _next(session: Session, company_id: int) -> int:
    newest = session.scalar(select(func.max(AccountantExport.number)).where(AccountantExport.company_id == company_id))
    return (newest or 0) + 1


def _selection(wanted: Wanted, books: Books) -> dict[str, Any]:
    """What was asked for, and up to which voucher the books went."""
    return {"kind": wanted.kind.value, "first": wanted.first.isoformat(), "last": wanted.last.isoformat(),
            "only_new": wanted.only_new, "csv": wanted.csv, "customers": wanted.customers,
            "newest": max(v.id for v in books.vouchers)}


def _totals(made: Made, books: Books) -> dict[str, Any]:
    return {"vouchers": len(books.vouchers), "lines": books.lines, "debit": books.debit, "credit": books.credit,
            "currency": books.company.currency, "cuts": len(made.cuts), "files": [_file(f) for f in made.files]}


def _file(f: File) -> dict[str, Any]:
    return {"name": f.name, "size": len(f.content), "sha256": hashlib.sha256(f.content).hexdigest(), "lines": f.lines,
            "debit": f.debit, "credit": f.credit}


def _mark(session: Session, export_id: int, books: Books) -> None:
    """Every voucher keeps the export it went out with (EXP-002)."""
    bulk.add(session, ExportedVoucher, [{"export_id": export_id, "voucher_id": v.id} for v in books.vouchers])
