"""What a date that is entered or proposed means for posting, before anything is posted (CLS-006, 012, 014)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from app.core.enums import VoucherSource
from app.core.problems import Problem
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.models.ledger import Voucher
from app.rules.periods import MODULE_OF, as_doubts, first_open, refusals
from app.services.desk import Desk
from app.services.ledger import posting_calendar
from app.services.periods import TABLE
from app.storage import audit


def doubts(desk: Desk, day: date, source: VoucherSource) -> tuple[Problem, ...]:
    """What would refuse a voucher of `source` on `day`, as warnings: the date may stand until it is posted (CLS-006)."""
    with desk.reading() as session:
        return as_doubts(refusals(posting_calendar(session, desk), day, MODULE_OF[source]))


@dataclass(frozen=True, slots=True)
class Shut:
    """Who shut a period or a module of it, when, and the reason given; `company` = whose period it is (CLS-014)."""

    company: str
    user: str
    at: datetime
    reason: str


def shut_by(desk: Desk, day: date, *, module: bool = False) -> Shut | None:
    """Who put the period of a day on hold or closed it, or with `module` barred one in it; None = nobody is known."""
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        period = session.scalars(select(FiscalPeriod.id).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id).where(
            FiscalYear.calendar_id == company.fiscal_calendar_id, FiscalPeriod.start <= day, FiscalPeriod.end >= day)).first()
        lines = audit.history(session, TABLE, period, company_id=company.id) if period is not None else []
        wanted, opened = ("period.access", "all") if module else ("period.status", "open")
        found = next((x for x in lines if x.action == wanted and x.new != opened), None)
        return Shut(company.legal_name, found.user, found.at, found.reason or "") if found is not None else None


@dataclass(frozen=True, slots=True)
class Reversal:
    """The date on offer for a counter-voucher, and date and series of the voucher it reverses."""

    day: date
    original: date
    source: VoucherSource


def reversal(desk: Desk, voucher_id: int) -> Reversal:
    """The voucher's own date while it can be posted on, else the first open one after it; today where there is none (CLS-012)."""
    with desk.reading() as session:
        voucher = session.get_one(Voucher, voucher_id)
        found = first_open(posting_calendar(session, desk), voucher.posting_date, MODULE_OF[voucher.source])
        return Reversal(found or desk.today, voucher.posting_date, voucher.source)
