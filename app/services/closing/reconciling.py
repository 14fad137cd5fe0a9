"""The reconciliation at the end of a period: control accounts, causes by voucher, missing numbers, the report (CLS-050…053)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.models.archive import ArchivedDocument
from app.models.closing import CloseSchedule, CloseTask
from app.models.company import Company
from app.models.ledger import Voucher
from app.queries import accounts, reconciling
from app.queries.listing import Column
from app.rules.closing import reconciling as rules
from app.rules.closing.reconciling import Cause, Gap
from app.services import ledger_reports, printing
from app.services.closing import deciding
from app.services.desk import Desk
from app.storage import archive

TITLE = N_("Reconciliation")
KIND = "reconciliation"
CAUSES = {Cause.NO_CUSTOMER: N_("Ledger lines without customer"), Cause.OTHER_DAY: N_("Voucher and entry on different days"),
          Cause.OTHER_ACCOUNT: N_("Account changed after posting"), Cause.BROKEN: N_("Voucher not balanced: verify the file"),
          Cause.NO_VAT: N_("Ledger lines without VAT entry")}
TAX = N_("VAT entries")
COLUMNS = (
    Column("number", N_("Account"), "link", None, 84), Column("name", N_("Name"), "words", None, 200, stretch=True),
    Column("profile", N_("Posting profile"), "text", None, 120),
    Column("entries", N_("Sub-ledger"), "amount", None, 120), Column("ledger", N_("Ledger"), "amount", None, 120),
    Column("difference", N_("Difference"), "amount", None, 110, total=True), Column("causes", N_("Causes"), "text", None, 240,
                                                                                     stretch=True))
VOUCHERS = (
    Column("number", N_("Voucher"), "link", None, 140), Column("day", N_("Date"), "date", None, 100),
    Column("cause", N_("Cause"), "text", None, 240), Column("text", N_("Text"), "text", None, 240, stretch=True),
    Column("entries", N_("Sub-ledger"), "amount", None, 120, total=True), Column("ledger", N_("Ledger"), "amount", None, 120,
                                                                                 total=True),
    Column("difference", N_("Difference"), "amount", None, 120, total=True))
_STRETCH = 500


@dataclass(frozen=True, slots=True)
class Explained:
    """A voucher that explains part of a difference, in accounting minor units."""

    voucher_id: int
    number: str
    day: date
    text: str
    cause: Cause
    ledger: int
    entries: int

    @property
    def difference(self) -> int:
        """What it adds to the difference."""
        return self.ledger - self.entries


@dataclass(frozen=True, slots=True)
class Account:
    """A control or VAT account at the end of a period: S `entries`, G `ledger`, its causes, and the rest nobody can explain.

    `profiles` divide S by posting profile (CLS-050); ledger lines know no profile. `tax` = S is what its VAT entries ask for.
    """

    id: int
    number: str
    name: str
    profiles: tuple[tuple[str, int], ...]
    entries: int
    ledger: int
    causes: tuple[Explained, ...] = ()
    tax: bool = False

    @property
    def difference(self) -> int:
        """G − S; 0.00 exactly = proved (CLS-050)."""
        return self.ledger - self.entries

    @property
    def unexplained(self) -> int:
        """What the causes do not explain."""
        return rules.unexplained(self.difference, (c.difference for c in self.causes))


@dataclass(frozen=True, slots=True)
class Reconciled:
    """All of it as of a day, with the numbers missing since `first`."""

    first: date
    day: date
    accounts: tuple[Account, ...]
    gaps: tuple[Gap, ...]


def reconcile(desk: Desk, day: date, first: date | None = None) -> Reconciled:
    """Every control account as of `day`; numbers are looked at from `first`, the first day of the period of `day`, on."""
    with desk.reading() as session:
        begin = first or next((s.start for s in accounts.stretches(session, desk.company_id)
                               if not s.year and s.start <= day <= s.end), day.replace(day=1))
        shares = reconciling.by_profile(session, desk.company_id, day)
        found = [Account(r.account_id, r.number, r.names.get(desk.language) or r.names.get("en", ""),
                         tuple(shares.get(r.account_id, ())) if not tax else (), r.entries, r.ledger,
                         _causes(session, desk.company_id, r.account_id, day, tax=tax) if r.difference else (), tax)
                 for r, tax in reconciling.standing(session, desk.company_id, day)]
        gaps = _gaps(session, desk.company_id, begin, day)
    return Reconciled(begin, day, tuple(found), tuple(gaps))


def _gaps(session: Session, company_id: int, first: date, last: date) -> list[Gap]:
    """Numbers missing in the period; those of vouchers with a date outside it are there (CLS-053)."""
    mine = reconciling.numbers(session, company_id, first, last)
    elsewhere = [number for gap in rules.gaps(mine)
                 for number in reconciling.numbers_between(session, company_id, gap.first, gap.last)]
    return rules.gaps([*mine, *elsewhere]) if elsewhere else rules.gaps(mine)


def _causes(session: Session, company_id: int, account_id: int, day: date, *, tax: bool) -> tuple[Explained, ...]:
    sums = (reconciling.tax_by_voucher if tax else reconciling.by_voucher)(session, company_id, account_id, day)
    ids = [key for key in sorted({*sums.ledger, *sums.entries}) if sums.ledger.get(key, 0) != sums.entries.get(key, 0)]
    found: list[Explained] = []
    for start in range(0, len(ids), _STRETCH):
        some = ids[start:start + _STRETCH]
        if tax:
            ever, everywhere = sums, reconciling.tax_on_all(session, company_id, some, day)
            known = set(everywhere.entries)
        else:
            ever, everywhere = reconciling.ever(session, account_id, some), reconciling.on_all(session, company_id, some, day)
            known = reconciling.with_entries(session, some)
        named, why = reconciling.vouchers(session, some), rules.tax_cause if tax else rules.cause
        for key in some:
            facts = rules.Facts(key, sums.ledger.get(key, 0), sums.entries.get(key, 0), ever.ledger.get(key, 0),
                                ever.entries.get(key, 0), everywhere.ledger.get(key, 0), everywhere.entries.get(key, 0),
                                key in known)
            line = named.get(key)
            found.append(Explained(key, line.number if line else str(key), line.day if line else day, line.text if line else "",
                                   why(facts), facts.ledger, facts.entries))
    return tuple(found)


# ---------------------------------------------------------------- words and paper

def causes_of(desk: Desk, account: Account) -> str:
    """The causes of a difference in words with their sums, and the rest that nobody can explain."""
    sums: dict[Cause, int] = {}
    for one in account.causes:
        sums[one.cause] = sums.get(one.cause, 0) + one.difference
    currency = _currency(desk)
    parts = [f"{i18n.tr(CAUSES[c], desk.language)} {i18n.amount(v, currency, desk.region)}" for c, v in sums.items()]
    if account.unexplained:
        parts.append(f"{i18n.tr(N_('unexplained'), desk.language)} {i18n.amount(account.unexplained, currency, desk.region)}")
    return "; ".join(parts)


def values(desk: Desk, account: Account) -> list[object]:
    """A row under `COLUMNS`."""
    profile = i18n.tr(TAX, desk.language) if account.tax else account.profiles[0][0] if len(account.profiles) == 1 else ""
    return [account.number, account.name, profile, account.entries, account.ledger, account.difference, causes_of(desk, account)]


def shares(account: Account) -> list[list[object]]:
    """Rows under that one where several posting profiles share the account: the sub-ledger of each (CLS-050)."""
    if len(account.profiles) < 2:
        return []
    return [["", "", code, entries, None, None, ""] for code, entries in account.profiles]


def rows(desk: Desk, found: Reconciled) -> list[tuple[int, list[object]]]:
    """All rows under `COLUMNS` with the id of their account."""
    return [(a.id, line) for a in found.accounts for line in (values(desk, a), *shares(a))]


def voucher_values(desk: Desk, one: Explained) -> list[object]:
    """A row under `VOUCHERS`."""
    return [one.number, one.day, i18n.tr(CAUSES[one.cause], desk.language), one.text, one.entries, one.ledger, one.difference]


def gaps_of(desk: Desk, found: Reconciled) -> str:
    """Missing numbers in words."""
    if not found.gaps:
        return i18n.tr(N_("No voucher number of the period is missing."), desk.language)
    told = ", ".join(g.first if g.count == 1 else f"{g.first} – {g.last}" for g in found.gaps)
    return i18n.tr(N_("Missing voucher numbers: {numbers}."), desk.language).format(numbers=told)


def _currency(desk: Desk) -> str:
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).accounting_currency


def pdf(desk: Desk, found: Reconciled) -> bytes:
    """The report on paper: S, G, difference, causes, and missing numbers (CLS-053)."""
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        name, currency = company.legal_name, company.accounting_currency
    sheet = printing.Sheet(TITLE, name, (i18n.day(found.day, desk.region), gaps_of(desk, found)))
    return ledger_reports.as_pdf(desk, sheet, COLUMNS, [line for _id, line in rows(desk, found)], currency)


# ---------------------------------------------------------------- archive and sign-off

def keep(desk: Desk, found: Reconciled) -> int:
    """Print it into the archive (CLS-053). Gives the id of the archived document."""
    content = pdf(desk, found)
    with desk.writing("reconciliation.keep") as uow:
        row = ArchivedDocument(
            company_id=desk.company_id, kind=KIND, number=found.day.isoformat(), date=found.day, language=desk.language,
            document_table=CloseTask.__tablename__, document_id=task(desk, found.day) or 0,
            content_sha256=archive.keep(uow.session, content), created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        uow.session.add(row)
        uow.session.flush()
        return row.id


def is_kept(session: Session, desk: Desk, day: date) -> bool:
    """Does the archive hold a report of this day that is newer than the last posting up to it (CLS-053)?"""
    kept = session.scalar(select(func.max(ArchivedDocument.created_at)).where(
        ArchivedDocument.company_id == desk.company_id, ArchivedDocument.kind == KIND, ArchivedDocument.date == day))
    last = session.scalars(select(Voucher.posted_at).where(
        Voucher.company_id == desk.company_id, Voucher.posting_date <= day).order_by(Voucher.id.desc()).limit(1)).first()
    return kept is not None and (last is None or kept >= last)


def task(desk: Desk, day: date) -> int | None:
    """The task REC of the schedule that ends on `day`, the shortest one; None = there is none."""
    with desk.reading() as session:
        return session.scalars(select(CloseTask.id).join(CloseSchedule, CloseSchedule.id == CloseTask.schedule_id).where(
            CloseSchedule.company_id == desk.company_id, CloseSchedule.end == day, CloseTask.code == "REC")
            .order_by(CloseSchedule.start.desc())).first()


def sign_off(desk: Desk, found: Reconciled, task_ids: Sequence[int], comment: str = "") -> Outcome[int]:
    """Sign REC off and archive the report of that moment with it, both or none (CLS-033, 053)."""
    found = reconcile(desk, found.day, found.first)
    with desk.writing("reconciliation.sign") as uow:
        outcome = deciding.sign_off(desk, task_ids, comment)
        if outcome.value is None:
            uow.abandon()
            return outcome
        keep(desk, found)
        return outcome
