"""The report of an erasure: what was emptied, who approved it, which backups still hold it; none of the data (AUD-045, 047)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from app import i18n
from app.core.dates import add_months
from app.core.words import N_
from app.models.archive import ArchivedDocument, ErasureRecord
from app.models.company import Company
from app.queries.listing import Column
from app.services import backups, printing
from app.services.desk import Desk
from app.settings import ProgramSettings

KIND, NUMBERS = "erasure_report", "ANON-"
"""Reports among the archived documents: their kind, and how each number begins."""
WORDS: Mapping[str, str] = {
    "archive": N_("archived documents"), "letters": N_("letters"), "messages": N_("e-mails"),
    "parties": N_("addresses on documents"),
    "payloads": N_("lines of the change log"), "attachments": N_("attachments")}
STAYS: Mapping[str, str] = {
    "bank": N_("{subject}: what the bank wrote stays in {count} bank lines and in the files of the bank, which name many "
               "customers and are evidence of the books."),
    "texts": N_("{subject}: the text of {count} posted vouchers names the customer and is never changed; files for the "
                "accountant leave it out."),
    "vat": N_("{subject}: the VAT number stays in {count} posted VAT entries and in EU sales lists, because the declarations "
              "rest on them.")}
"""What the law and the books keep of a customer after all (AUD-040, 043)."""
_COLUMNS = (Column("subject", N_("Customer or document"), "text", None, 150), Column("day", N_("Date"), "date", None, 80),
            Column("erasable", N_("Retention ended"), "date", None, 90), Column("what", N_("Emptied"), "text", None, 300),
            Column("hash", N_("Fingerprint"), "text", None, 330))


@dataclass(frozen=True, slots=True)
class Subject:
    """A customer by number, or a document by kind and number: when its retention ended, what was emptied, and what stays."""

    number: str
    erasable: date | None
    counts: Mapping[str, int] = field(default_factory=dict)
    sha256: str = ""
    day: date | None = None
    stays: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that still holds the data, and the last day the rotation keeps it."""

    name: str
    made: date
    until: date


def kept_in(desk: Desk, own: ProgramSettings) -> list[Kept]:
    """The backups of this file that hold what is erased now; a rotation keeps each at most its months (AUD-047)."""
    where = backups.places_of(own)
    return [Kept(line.path.name, line.moment.date(), add_months(line.moment.date(), where.keep.months))
            for line in backups.lines(desk, where)]


def words(counts: Mapping[str, int], language: str) -> str:
    """What was emptied, counted."""
    return ", ".join(f"{n} {i18n.tr(WORDS[what], language)}" for what, n in counts.items() if n)


def made(desk: Desk, subjects: Sequence[Subject], approved_by: str, backups_: Sequence[Kept]) -> bytes:
    """The report as PDF in the language of the desk, signed with the name of who approved it and the moment."""
    region, language = desk.region, desk.language
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id).legal_name
    rows = [[s.number, _day(s.day, region), _day(s.erasable, region), words(s.counts, language), s.sha256] for s in subjects]
    told = [i18n.tr(N_("Approved by {user} at {moment}"), language).format(
        user=approved_by, moment=i18n.moment(desk.clock.now(), region))]
    told += [i18n.tr(STAYS[what], language).format(subject=s.number, count=n)
             for s in subjects for what, n in s.stays.items() if n]
    still = i18n.tr(N_("Backup {name} of {day} still holds the data, at most until {until}"), language)
    told += [still.format(name=k.name, day=i18n.day(k.made, region), until=i18n.day(k.until, region)) for k in backups_]
    if not backups_:
        told.append(i18n.tr(N_("No backup of this file is known that still holds the data."), language))
    return printing.as_pdf(desk, printing.Sheet(N_("Report of erased personal data"), company, tuple(told)), _COLUMNS, rows, ())


def _day(day: date | None, region: str) -> str:
    return i18n.day(day, region) if day is not None else ""


def keep(session: Session, desk: Desk, record: ErasureRecord, number: str) -> None:
    """The report of an erasure among the archived documents, where it is opened again (AUD-045); it belongs to no customer."""
    session.add(record)
    session.flush()
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=number[:20], date=desk.clock.today(), customer_id=None,
        document_table=ErasureRecord.__tablename__, document_id=record.id, language=desk.language,
        content_sha256=record.report_sha256, created_at=record.created_at, created_by_id=desk.actor.user_id))
    session.flush()
