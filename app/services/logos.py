"""The logo of a layout profile: a picture proved readable, kept once in the archive, printed on every paper (DOC-002)."""

from pathlib import Path

from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.terms import LayoutProfile
from app.reports import pictures
from app.services import permissions
from app.services.desk import Desk
from app.storage import archive

declare({
    "DOC-002-profile": N_("This layout profile is no longer there. Refresh with F5 to see those there are."),
    "DOC-002-file": N_("{file} cannot be read: it is gone, or another program holds it. Close it there, then choose it again."),
    "DOC-002-picture": N_("{file} is not a picture that can be read. Choose a PNG or JPEG file."),
    "DOC-002-colours": N_("{file} has colours for printing presses (CMYK). Save it in RGB colours, then choose it again."),
    "DOC-002-large": N_("{file} is {size} MB; a logo may have at most {most} MB. Save it with fewer points, then choose it "
                        "again."),
    "DOC-002-shape": N_("{file} is {wide} by {high} points. Choose a logo that is at most {most} times as wide as it is high."),
})

_MEGA = 1024 * 1024
MOST = 2 * _MEGA
"""Largest file in bytes: it goes into every PDF."""
WIDEST = 6
"""So many times as wide as high at most: the name of the company has to find room beside it."""


def choose(desk: Desk, profile_id: int, path: Path) -> Outcome[str]:
    """Give a layout profile the logo of a file; what is printed from now on has it. Gives its fingerprint (DOC-002)."""
    try:
        content = path.read_bytes() if path.stat().st_size <= MOST else None
        size = path.stat().st_size
    except OSError:
        return Outcome(None, (error("DOC-002-file", file=path.name),))
    if content is None:
        return Outcome(None, (error("DOC-002-large", file=path.name, size=-(-size // _MEGA), most=MOST // _MEGA),))
    if wrong := _refused(path.name, content):
        return Outcome(None, (wrong,))
    with desk.writing("layout.logo") as uow:
        row, problems = _row(uow.session, desk, profile_id)
        if row is None:
            return Outcome(None, problems)
        row.logo_sha256 = archive.keep(uow.session, content)
        return Outcome(row.logo_sha256)


def _refused(name: str, content: bytes) -> Problem | None:
    found = pictures.read(content)
    if found is None:
        return error("DOC-002-picture", file=name)
    if found.for_presses:
        return error("DOC-002-colours", file=name)
    if found.width > WIDEST * found.height:
        return error("DOC-002-shape", file=name, wide=found.width, high=found.height, most=WIDEST)
    return None


def _row(session: Session, desk: Desk, profile_id: int) -> tuple[LayoutProfile | None, tuple[Problem, ...]]:
    if refused := permissions.may(session, desk, Permission.SETUP):
        return None, refused
    row = session.get(LayoutProfile, profile_id)
    if row is None or row.company_id != desk.company_id:
        return None, (error("DOC-002-profile"),)
    return row, ()


def remove(desk: Desk, profile_id: int) -> Outcome[int]:
    """Print without this logo again; documents that have it keep it (AUD-031)."""
    with desk.writing("layout.logo") as uow:
        row, problems = _row(uow.session, desk, profile_id)
        if row is None:
            return Outcome(None, problems)
        row.logo_sha256 = None
        return Outcome(profile_id)


def read(desk: Desk, profile_id: int) -> bytes | None:
    """The picture of a layout profile; None where it has none."""
    with desk.reading() as session:
        row = session.get(LayoutProfile, profile_id)
        if row is None or row.company_id != desk.company_id or row.logo_sha256 is None:
            return None
        return archive.read(session, row.logo_sha256)
