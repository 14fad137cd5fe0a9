"""Verify: prove the books one by one, and say in words what each proof means and what to do about a finding (SAF-014, 015)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.core.problems import Outcome
from app.core.words import N_, declare, template_of
from app.models.archive import CompanyFileRow
from app.models.audit import AuditRecord
from app.services.desk import Desk
from app.services.environment import told
from app.storage import audit, copying, errors, rescue, verify
from app.storage.engine import is_postgres

declare({
    "SAF-integrity": N_("The database file is undamaged"),
    "SAF-references": N_("Every reference inside the database holds"),
})

_MONEY = N_("Amounts of the ledger do not agree. Restore the newest verified backup, or keep the file and ask for help.")
_CACHE = N_("A figure kept beside the ledger differs from it. The ledger itself counts; keep the file and ask for help.")
_FILE = N_("The file on the disk is damaged. Write nothing more: restore the newest verified backup and keep this file.")
_TRAIL = N_("Something was changed outside the program. Compare with a backup before you rely on these records.")
_NUMBERS = N_("A document number is missing or given twice. Write down the reason; the tax authority may ask for it.")
_LINKS = N_("A record points to one that is not there or belongs to another company. Keep the file and ask for help.")
_LEFT = N_("Something finished still keeps an entry from being marked. Nothing is lost; keep the file and ask for help.")
_HELD = N_("Credit management remembers something else than it decided. The ledger is not touched; "
           "keep the file and ask for help.")
_ASKED = N_("What collecting remembers of promises, payment plans, statements or agencies does not agree. The ledger is not "
            "touched; keep the file and ask for help.")
_CLOSED = N_("What the close remembers of EU sales lists, locked periods or re-openings does not agree. The ledger is not "
             "touched; keep the file and ask for help.")

MEANING: Mapping[str, str] = {
    "SAF-integrity": _FILE, "SAF-references": _LINKS, "L1": _MONEY, "L2": _MONEY, "L3": _MONEY, "L4": _MONEY, "L5": _CACHE,
    "L6": _MONEY, "L7": _MONEY, "L8": _CACHE, "L9": _CACHE, "L10": _CACHE, "L11": _MONEY, "L12": _LINKS, "L13": _NUMBERS,
    "L14": _MONEY, "L15": _MONEY, "L17": _LINKS, "L18": _CACHE, "L19": _TRAIL, "L20": _LINKS, "L21": _LEFT,
    "L22": _MONEY, "L23": _MONEY, "L24": _MONEY, "L25": _MONEY, "L26": _MONEY, "L27": _HELD, "L28": _HELD, "L29": _HELD,
    "L30": _MONEY, "L31": _MONEY, "L32": _ASKED, "L33": _ASKED, "L34": _MONEY, "L35": _CLOSED, "L36": _CLOSED}
"""What a finding of each proof means and what to do (usability 2.8)."""
STOPS = ("SAF-integrity", "SAF-references", "L1", "L3", "L5", "L19")
"""A finding of these makes the file read-only (SAF-014, 015)."""
CHECKED = "company_file.check"
"""Under this name the trail keeps when all proofs held."""
_MOST = 50


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof: its id, what it shows, what a finding means, and the offenders (empty = it holds)."""

    id: str
    title: str
    meaning: str
    offenders: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Nothing was found."""
        return not self.offenders


def titles(desk: Desk) -> list[tuple[str, str]]:
    """Ids and titles of all proofs, in their order."""
    return [(proof, template_of(proof)) for proof in _wanted(desk)]


def _wanted(desk: Desk) -> list[str]:
    return [*([] if is_postgres(desk.file.target) else ["SAF-integrity", "SAF-references"]), *verify.proofs()]


def run(desk: Desk, step: Callable[[int, int], None] | None = None) -> list[Proof]:
    """All proofs over the whole file; `step` hears how many of how many are done and may raise to stop.

    A finding that puts the books in doubt turns the file read-only; when all hold, the trail notes that they did (SAF-014).
    """
    wanted = _wanted(desk)
    found = []
    for done, proof in enumerate(wanted):
        if step is not None:
            step(done, len(wanted))
        with desk.reading() as session:
            offenders = _offenders(session, proof)
        found.append(Proof(proof, template_of(proof), MEANING.get(proof, _LINKS), tuple(offenders)))
    _stop_writing(desk, found)
    if desk.file.read_only is None and all(proof.holds for proof in found):
        with desk.writing(CHECKED) as unit:
            unit.audit(CHECKED, "company_file", 1, desk.file.name, {"proofs": len(found)})
    return found


def chain(desk: Desk, step: Callable[[int, int], None] | None = None) -> int | None:
    """The sequence number at which the trail is broken; None = it holds. A break turns the file read-only (AUD-022, SAF-015)."""
    with desk.reading() as session:
        broken = audit.first_break(session, step=step)
    if broken is not None:
        _stop_writing(desk, [Proof("L19", template_of("L19"), MEANING["L19"], (f"audit record {broken}",))])
    return broken


def due(desk: Desk) -> bool:
    """Was the file proved for the last time a week ago or more (SAF-014)? A file that is only read is not."""
    if desk.file.read_only is not None:
        return False
    with desk.reading() as session:
        begun = session.scalars(select(CompanyFileRow.created_at)).one()
    return desk.clock.now() - (newest(desk) or begun) >= timedelta(days=7)


def newest(desk: Desk) -> datetime | None:
    """When all proofs held for the last time, as the trail notes it (CLW-026)."""
    with desk.reading() as session:
        return session.scalars(select(func.max(AuditRecord.at)).where(
            AuditRecord.action == CHECKED, AuditRecord.entity_table == "company_file")).one()


def export_readable(path: Path, folder: Path, step: Callable[[int, int], None]) -> Outcome[rescue.Rescued]:
    """Everything of a damaged file that can be read, into a new folder below `folder`; the file is not touched (SAF-014)."""
    return told(lambda: rescue.export_readable(path, copying.free_name(folder / f"{path.stem}-readable"), step))


def _offenders(session: Session, proof: str) -> list[str]:
    """What speaks against one proof."""
    if proof == "SAF-integrity":
        return [str(row[0]) for row in session.execute(text(f"PRAGMA integrity_check({_MOST})")) if row[0] != "ok"]
    if proof == "SAF-references":
        return [f"{row[0]} {row[1]}" for row in session.execute(text("PRAGMA foreign_key_check"))][:_MOST]
    return [finding.offender for finding in verify.prove(session, (proof,))]


def _stop_writing(desk: Desk, found: list[Proof]) -> None:
    fault = next((p for p in found if p.id in STOPS and not p.holds), None)
    if fault is not None and desk.file.read_only is None:
        desk.file.read_only = errors.DamagedFileError("SAF-014-damaged", path=str(desk.file.target),
                                                      detail=f"{fault.id} {fault.offenders[0]}")
