"""The ZIP of a file for the agency: written atomically to a folder, and kept in the archive (AGY-02)."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import CollectionsStatus
from app.core.money import major
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats import agency_claim as formats
from app.formats.agency_claim import Event, Handover, Segment
from app.models.agencies import Agency, AgencyFile, AgencyFileEntry
from app.models.archive import ArchivedDocument
from app.models.collecting import Activity, Promise
from app.models.collections import CollectionLogEntry, EntryStatusChange
from app.models.company import Company
from app.models.customers import Customer, CustomerContact
from app.queries.entries import STATUS_NAMES
from app.services import interest_letters, letter_output, letters
from app.services.agencies.looking import TERMS, Claim, Document, Look, address_of, looked
from app.services.desk import Desk
from app.services.payments.drafts import parts
from app.storage import archive

declare({
    "AGY-02-write": N_("{path} cannot be written ({detail}). Choose another folder, or make room on the disk."),
    "AGY-02-missing": N_("{count} documents have no PDF and do not go along. Print them once, then make the file again."),
    "AGY-02-terms": N_("The general terms do not go along: add their PDF to the hand-over first."),
    "AGY-02-damaged": N_("{file} is damaged in the archive and does not go along. Restore it from a backup."),
    "AGY-02-gone": N_("This file is no longer there. Refresh with F5."),
})
ACTIVITIES = {"call": N_("Call"), "email": N_("E-mail"), "letter": N_("Activity::Letter"), "visit": N_("Visit"),
              "task": N_("Task"), "meeting": N_("Meeting")}

KINDS = {kind.table: kind for kind in (letters.KIND, interest_letters.KIND)}


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, how many bytes, how many documents went along."""

    path: Path
    size: int
    documents: int


def file_name(desk: Desk, file_id: int) -> str:
    """The name on offer for the ZIP of a file."""
    with desk.reading() as session:
        row = session.get(AgencyFile, file_id)
        return f"{row.number if row is not None else file_id}.zip"


def export(desk: Desk, file_id: int, target: Path) -> Outcome[Exported]:
    """Write what the agency gets to `target`, and keep the same bytes in the archive; warnings name what does not go along.

    It is written under a provisional name, kept, and only then has its name: a full disk leaves everything as it was.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with desk.writing("agency.export") as unit:
            session = unit.session
            row = session.get(AgencyFile, file_id)
            if row is None or row.company_id != desk.company_id:
                return Outcome(None, (error("AGY-02-gone"),))
            content, count, told = _content(session, desk, row)
            if (wrong := _write(draft, content, target)) is not None:
                unit.abandon()
                return Outcome(None, (wrong,))
            _keep(session, desk, row, content)
            unit.audit("agency.export", AgencyFile.__tablename__, file_id, row.number,
                       {"sha256": row.content_sha256, "documents": count}, desk.company_id)
        try:
            os.replace(draft, target)
        except OSError as refused:
            return Outcome(None, (_refusal(target, refused),))
        return Outcome(Exported(target, len(content), count), told)
    finally:
        draft.unlink(missing_ok=True)


def _write(draft: Path, content: bytes, target: Path) -> Problem | None:
    try:
        with draft.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
    except OSError as refused:
        return _refusal(target, refused)
    return None


def _refusal(target: Path, refused: OSError) -> Problem:
    return error("AGY-02-write", path=str(target), detail=refused.strerror or str(refused))


def _keep(session: Session, desk: Desk, row: AgencyFile, content: bytes) -> None:
    """The bytes under the file, every time it was made."""
    digest = archive.keep(session, content)
    customer = session.get_one(Customer, row.customer_id)
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind="agency_file", number=row.number, date=desk.today, customer_id=row.customer_id,
        document_table=AgencyFile.__tablename__, document_id=row.id, language=customer.language, content_sha256=digest,
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    row.exported_at, row.content_sha256 = desk.clock.now(), digest
    session.flush()


def _content(session: Session, desk: Desk, row: AgencyFile) -> tuple[bytes, int, tuple[Problem, ...]]:
    """The bytes, how many documents are inside, and what is not."""
    held = {e.entry_id: e for e in session.scalars(select(AgencyFileEntry).where(
        AgencyFileEntry.file_id == row.id, AgencyFileEntry.recalled_on.is_(None)))}
    seen = looked(session, desk, row.customer_id, held, desk.today, closed=True) if held else None
    if seen is not None and _print(desk, seen.documents):
        seen = looked(session, desk, row.customer_id, held, desk.today, closed=True)
    agency = session.get_one(Agency, row.agency_id)
    files, names, told = _files(session, seen.documents if seen else ())
    said = _said(session, desk, row, agency, seen, held, names)
    return formats.archive(said, files, agency.format), len(files), told


def _print(desk: Desk, documents: Iterable[Document]) -> int:
    """Letters and interest notes that were issued and never printed get their PDF now; how many did."""
    wanted = [d.ref for d in documents if d.content_sha256 is None and d.ref is not None and d.ref[0] in KINDS]
    for table, key in wanted:
        letter_output.print_letter(desk, KINDS[table], key)
    return len(wanted)


def _files(session: Session,
           documents: Iterable[Document]) -> tuple[dict[str, bytes], dict[int, list[str]], tuple[Problem, ...]]:
    """The PDFs by name, the names by entry, and what is missing or damaged."""
    files: dict[str, bytes] = {}
    names: dict[int, list[str]] = {}
    told: list[Problem] = []
    missing = 0
    for document in documents:
        if document.content_sha256 is None:
            missing += document.kind != TERMS
            told += [warning("AGY-02-terms", key="AGY-02-terms")] if document.kind == TERMS else []
            continue
        name = _plain(f"{document.kind}-{document.number.removesuffix('.pdf')}.pdf")
        try:
            files[name] = archive.read(session, document.content_sha256)
        except archive.LostContentError:
            told.append(warning("AGY-02-damaged", key=f"AGY-02-{name}", file=name))
            continue
        if document.entry_id is not None:
            names.setdefault(document.entry_id, []).append(f"documents/{name}")
    if missing:
        told.append(warning("AGY-02-missing", key="AGY-02-missing", count=missing))
    return files, names, tuple(told)


def _plain(name: str) -> str:
    """A name every system takes."""
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in name)


# ---------------------------------------------------------------- what is said

def _said(session: Session, desk: Desk, row: AgencyFile, agency: Agency, seen: Look | None,
          held: Mapping[int, AgencyFileEntry], names: Mapping[int, Sequence[str]]) -> Handover:
    company = session.get_one(Company, desk.company_id)
    creditor = {"name": company.legal_name, "street": f"{company.street} {company.number}".strip(), "postcode": company.postcode,
                "city": company.city, "country": company.country_code, "vat_number": company.vat_number or ""}
    claims = seen.claims if seen else ()
    return Handover(
        row.number, row.handed_over_on, creditor,
        {"name": agency.name, "registration": agency.registration_no or "", "contact": agency.contact or ""},
        _debtor(session, row.customer_id), [_claim(c, held[c.entry_id], names.get(c.entry_id, ()), desk.today) for c in claims],
        sorted(_history(session, desk, row, {c.entry_id: c.document for c in claims}), key=lambda e: (e.day, e.kind)),
        row.reason or "")


def _debtor(session: Session, customer_id: int) -> dict[str, str]:
    customer, address = session.get_one(Customer, customer_id), address_of(session, customer_id)
    contacts = session.scalars(select(CustomerContact).where(
        CustomerContact.customer_id == customer_id).order_by(CustomerContact.primary.desc(), CustomerContact.id)).all()
    return {
        "number": customer.number, "name": customer.name, "type": customer.type, "language": customer.language,
        "vat_number": customer.vat_number or "",
        "street": " ".join(t for t in (address.street, address.number, address.addition or "") if t) if address else "",
        "postcode": address.postcode if address else "", "city": address.city if address else "",
        "country": address.country_code if address else "",
        "contact": next((c.name for c in contacts), ""), "email": next((c.email for c in contacts if c.email), ""),
        "phone": next((c.phone for c in contacts if c.phone), "")}


def _claim(c: Claim, held: AgencyFileEntry, files: Sequence[str], day: date) -> formats.Claim:
    places = i18n.decimals_of(c.currency)

    def amount(minor: int) -> Decimal:
        return major(minor, places)

    segments = tuple(Segment(s.first, s.last, s.days, amount(s.base), s.percent, amount(s.amount))
                     for s in (c.line.segments if c.line is not None else ()))
    return formats.Claim(c.document, c.kind.value, c.dated, c.due, c.currency, amount(c.original), amount(c.remaining),
                         amount(c.remaining), amount(c.interest), day, amount(held.costs), segments, tuple(files))


def _history(session: Session, desk: Desk, row: AgencyFile, documents: Mapping[int, str]) -> Iterable[Event]:
    """Reminders, disputes and promises of the entries, and what was done with the customer."""
    language = desk.language
    for part in parts(documents):
        for log in session.scalars(select(CollectionLogEntry).where(
                CollectionLogEntry.entry_id.in_(part), CollectionLogEntry.cancels_id.is_(None), CollectionLogEntry.level > 0)):
            yield Event(log.document_date, "reminder", documents[log.entry_id], f"{log.number} · {log.level}")
        for change in session.scalars(select(EntryStatusChange).where(
                EntryStatusChange.entry_id.in_(part), EntryStatusChange.new != CollectionsStatus.NOT_DISPUTED)):
            words = " · ".join(t for t in (i18n.tr(STATUS_NAMES[change.new], language), change.reason or "", change.note or "")
                               if t)
            yield Event(change.created_at.date(), "status", documents[change.entry_id], words)
    for promise in session.scalars(select(Promise).where(
            Promise.company_id == desk.company_id, Promise.customer_id == row.customer_id)):
        money = i18n.money(promise.amount, promise.currency, desk.region)
        yield Event(promise.made_on, "promise", "", f"{money} · {promise.promised_on.isoformat()} · {promise.state}")
    for done in session.scalars(select(Activity).where(
            Activity.company_id == desk.company_id, Activity.customer_id == row.customer_id, Activity.closed)):
        words = " · ".join(t for t in (i18n.tr(ACTIVITIES[done.type], language), done.purpose, done.memo) if t)
        yield Event((done.closed_at or done.created_at).date(), "activity", "", words)
