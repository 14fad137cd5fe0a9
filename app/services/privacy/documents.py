"""Archived documents past their retention: proposed, approved by a person, erased with a report (AUD-044, 045)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.archive import ArchiveContent, ArchivedDocument, ErasureRecord
from app.models.company import User
from app.models.customers import Customer
from app.rules import privacy as rules
from app.services import permissions
from app.services.desk import Desk
from app.services.privacy import contents, report, retention
from app.services.privacy.erasing import Erased
from app.services.privacy.standing import read
from app.storage import archive

declare({
    "AUD-044-kept": N_("{document} must be kept still. Refresh with F5, and choose documents whose retention has passed."),
    "AUD-044-none": N_("Choose the documents to erase first."),
})

DOCUMENT = ArchivedDocument.__tablename__


@dataclass(frozen=True, slots=True)
class Expired:
    """A document in the archive whose retention has passed; `size` in bytes."""

    id: int
    kind: str
    number: str
    day: date
    customer: str
    erasable: date
    size: int
    sha256: str


def expired(desk: Desk) -> list[Expired]:
    """Archived documents that may be erased, the oldest first (AUD-044, 045); customers under a legal hold keep theirs."""
    with desk.reading() as session:
        return _expired(session, desk)


def _expired(session: Session, desk: Desk) -> list[Expired]:
    kept, content = ArchivedDocument, ArchiveContent
    years, today = retention.calendar(session, desk.company_id), desk.clock.today()
    held = {s.customer_id for s in read(session, desk) if any(h.until is None or h.until >= today for h in s.holds)}
    rows = session.execute(
        select(kept.id, kept.kind, kept.number, kept.date, Customer.number, content.size, content.sha256, kept.customer_id)
        .join(content, content.sha256 == kept.content_sha256).outerjoin(Customer, Customer.id == kept.customer_id)
        .where(kept.company_id == desk.company_id, content.erased_at.is_(None)).order_by(kept.date, kept.id))
    found = []
    for key, kind, number, day, customer, size, digest, owner in rows:
        erasable = years.erasable(rules.class_of(kind), day)
        if erasable <= today and owner not in held:
            found.append(Expired(key, kind, number, day, customer or "", erasable, size, digest))
    return found


def erase_documents(desk: Desk, ids: Collection[int], *, backups: Sequence[report.Kept] = ()) -> Outcome[Erased]:
    """Delete the approved documents from the archive; each row keeps type, number, date and fingerprint (AUD-044, 045).

    Problems: AUD-044-kept for one whose retention has not passed, AUD-044-none, AUD-016-missing; nothing is erased then.
    """
    with desk.writing("privacy.documents") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.ANONYMISE):
            return Outcome(None, refused)
        allowed = {e.id: e for e in _expired(session, desk)}
        wrong = [_kept(session, i) for i in sorted(set(ids) - allowed.keys())]
        if wrong or not ids:
            return Outcome(None, tuple(wrong) or (error("AUD-044-none"),))
        chosen = [allowed[i] for i in sorted(ids)]
        count = contents.of_documents(session, [e.id for e in chosen], desk.clock.now())
        lines = [report.Subject(f"{e.kind} {e.number}", e.erasable, {"archive": 1}, e.sha256, e.day) for e in chosen]
        user = session.get_one(User, desk.actor.user_id)
        digest = archive.keep(session, report.made(desk, lines, user.display_name, backups))
        now = desk.clock.now()
        records = [ErasureRecord(company_id=desk.company_id, subject_table=DOCUMENT, subject_id=e.id,
                                 approved_by_id=desk.actor.user_id, report_sha256=digest, created_at=now) for e in chosen]
        session.add_all(records)
        report.keep(session, desk, records[0], f"{report.NUMBERS}{desk.clock.today():%Y-%m-%d}")
        return Outcome(Erased(str(len(chosen)), {"archive": count}, digest))


def _kept(session: Session, identity: int) -> Problem:
    row = session.get(ArchivedDocument, identity)
    return error("AUD-044-kept", document=row.number if row is not None else str(identity))
