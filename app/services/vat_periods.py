"""VAT periods of a company: made a year at a time, filed with their figures, opened again with a reason (MST-032, CLS-017)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import PeriodState
from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.models.accounts import ReasonCode, VatCode
from app.models.collections import CollectionLetter
from app.models.company import Company, FiscalPeriod, FiscalYear, PeriodStatus, VatPeriod
from app.models.ledger import VatEntry
from app.queries import reconciling
from app.rules import vat_periods as rules
from app.rules.vat_periods import Length as Length
from app.rules.vat_periods import Span
from app.services import permissions
from app.services.desk import Desk

TABLE = "vat_period"
TYPED = "typed"
"""Where the figures of a filed return hold what was typed from it, beside those posted by VAT code (ESL-060)."""
NO_NUMBER = "–"
"""Stands for the registration of a company without a VAT number."""


@dataclass(frozen=True, slots=True)
class Held:
    """A VAT period as its window shows it; `base` and `vat` are what is posted in it now, in accounting minor units."""

    id: int
    registration: str
    start: date
    end: date
    length: Length
    filed: bool
    filed_on: date | None
    receipt: str
    base: int = 0
    vat: int = 0
    changed: bool = False
    """Other figures are posted now than were filed."""


def held(desk: Desk) -> list[Held]:
    """All VAT periods of the company, oldest first."""
    with desk.reading() as session:
        found = []
        for row in _rows(session, desk):
            figures = _figures(session, desk.company_id, row.start, row.end)
            found.append(Held(row.id, row.vat_registration, row.start, row.end, Length(row.kind), row.status == "filed",
                              row.filed_on, row.receipt or "", sum(f["base"] for f in figures.values()),
                              sum(f["vat"] for f in figures.values()), _changed(row, figures)))
        return found


def _changed(row: VatPeriod, figures: dict[str, dict[str, int]]) -> bool:
    """Are other figures posted now than when the return was filed?"""
    return row.figures is not None and {code: value for code, value in row.figures.items() if code != TYPED} != figures


def _rows(session: Session, desk: Desk) -> Sequence[VatPeriod]:
    return session.scalars(select(VatPeriod).where(VatPeriod.company_id == desk.company_id).order_by(VatPeriod.start)).all()


def _figures(session: Session, company_id: int, first: date, last: date) -> dict[str, dict[str, int]]:
    """What is posted between two VAT dates, by VAT code, in accounting minor units."""
    rows = session.execute(
        select(VatCode.code, func.sum(VatEntry.base_accounting), func.sum(VatEntry.vat_accounting))
        .join(VatCode, VatCode.id == VatEntry.vat_code_id)
        .where(VatEntry.company_id == company_id, VatEntry.vat_date.between(first, last), VatEntry.pending.is_(False))
        .group_by(VatCode.code).order_by(VatCode.code))
    return {code: {"base": int(base), "vat": int(vat)} for code, base, vat in rows}


def spans(session: Session, company_id: int) -> list[Span]:
    """The VAT periods as the rules see them."""
    rows = session.execute(select(VatPeriod.start, VatPeriod.end, VatPeriod.status).where(
        VatPeriod.company_id == company_id).order_by(VatPeriod.start))
    return [Span(start, end, status == "filed") for start, end, status in rows]


def check(session: Session, company_id: int, day: date) -> tuple[Problem, ...]:
    """May VAT be posted with this VAT date (MST-032)?"""
    return rules.check(spans(session, company_id), day)


def first_open(session: Session, company_id: int, day: date) -> date:
    """The first VAT date from a day on that is in no filed period (CLS-017)."""
    return rules.first_open(spans(session, company_id), day)


# ---------------------------------------------------------------- making

def next_start(desk: Desk) -> date:
    """Where the next VAT periods begin: after the last one, else with the fiscal year of today."""
    with desk.reading() as session:
        return _next_start(session, desk)


def _next_start(session: Session, desk: Desk) -> date:
    last = session.scalar(select(func.max(VatPeriod.end)).where(VatPeriod.company_id == desk.company_id))
    if last is not None:
        return last + timedelta(1)
    calendar = session.get_one(Company, desk.company_id).fiscal_calendar_id
    year = session.scalars(select(FiscalYear).where(FiscalYear.calendar_id == calendar, FiscalYear.start <= desk.today,
                                                    FiscalYear.end >= desk.today)).first()
    return year.start if year is not None else desk.today.replace(month=1, day=1)


def create(desk: Desk, first: date, length: Length) -> Outcome[int]:
    """Twelve months of VAT periods from `first` on; they follow those that are there. Gives how many."""
    with desk.writing("vat_period.create") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        wanted = _next_start(session, desk)
        if _rows(session, desk) and first != wanted:
            return Outcome(None, (error("CLS-017-gap", at="first", day=wanted),))
        registration = session.get_one(Company, desk.company_id).vat_number or NO_NUMBER
        made = rules.cut(first, length)
        session.add_all(VatPeriod(company_id=desk.company_id, vat_registration=registration, start=start, end=end,
                                  kind=length.value) for start, end in made)
        session.flush()
        return Outcome(len(made))


# ---------------------------------------------------------------- filing

def file(desk: Desk, ids: Sequence[int], filed_on: date, receipt: str = "", *,
         confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """The returns of these periods are filed: nothing is posted into them any more; their figures are kept. Gives how many."""
    with desk.writing("vat_period.file") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        rows = [r for r in _rows(session, desk) if r.id in set(ids) and r.status == "open"]
        problems = rules.check_filing(spans(session, desk.company_id), [_span(r) for r in rows], desk.today,
                                      _loose(session, desk, rows))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        for row in rows:
            figures = _figures(session, desk.company_id, row.start, row.end)
            row.status, row.filed_on, row.receipt, row.figures = "filed", filed_on, receipt.strip()[:60] or None, figures
            uow.audit("vat_period.file", TABLE, row.id, _name(row), {"field": "status", "old": "open", "new": "filed",
                                                                    "figures": figures}, desk.company_id)
        session.flush()
        return Outcome(len(rows), problems)


def _loose(session: Session, desk: Desk, rows: Sequence[VatPeriod]) -> rules.Loose:
    """VAT accounts whose ledger lines and VAT entries differ in these periods (PST-041), and drafts that would still add VAT."""
    differences: dict[str, Money] = {}
    drafts = 0
    currency = session.get_one(Company, desk.company_id).accounting_currency
    for row in rows:
        for number, value in differing(session, desk.company_id, row.start, row.end):
            before = differences[number].amount if number in differences else 0
            differences[number] = Money(before + value, currency)
        letter = CollectionLetter
        drafts += session.scalar(select(func.count()).select_from(letter).where(
            letter.company_id == desk.company_id, letter.state == "draft", letter.vat != 0,
            func.coalesce(letter.vat_date, letter.posting_date).between(row.start, row.end))) or 0
    invoices = sum(_not_posted(session, desk, row.start, row.end) for row in rows)
    return rules.Loose({number: money for number, money in differences.items() if money.amount}, drafts, invoices)


def _not_posted(session: Session, desk: Desk, first: date, last: date) -> int:
    """How many invoices and credit notes of these days are still to be posted, as tasks FTI and INV of a close count them."""
    # The tasks of the close bring sales and credit along; they are imported with the first filing.
    from app.services.closing.evaluators import sales
    from app.services.closing.finding import Look

    look = Look(session, desk, first, last)
    return sum(item.on is not None and first <= item.on <= last
               for found in (sales.free_text(look), sales.order_invoices(look)) for item in found.items)


def differing(session: Session, company_id: int, first: date | None, last: date) -> list[tuple[str, int]]:
    """By number of the VAT account: ledger minus VAT entries of vouchers posted between two days, where they differ (PST-041)."""
    return [(r.number, r.difference) for r in reconciling.tax_accounts(session, company_id, first, last) if r.difference]


def reopen(desk: Desk, ids: Sequence[int], reason_id: int | None, text: str) -> Outcome[int]:
    """Filed by mistake or to be filed again: open once more, with a reason (CLS-017). Gives how many."""
    with desk.writing("vat_period.reopen", text.strip() or None) as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        rows = [r for r in _rows(session, desk) if r.id in set(ids) and r.status == "filed"]
        reason = session.get(ReasonCode, reason_id) if reason_id is not None else None
        given = reason is not None and "period_reopen" in reason.uses
        problems = rules.check_reopening([_span(r) for r in rows], _closed_until(session, desk), reason_given=given, text=text)
        if problems:
            return Outcome(None, problems)
        for row in rows:
            row.status, row.filed_on, row.receipt, row.figures = "open", None, None, None
            payload: dict[str, Any] = {"field": "status", "old": "filed", "new": "open", "code": reason.code if reason else None}
            uow.audit("vat_period.reopen", TABLE, row.id, _name(row), payload, desk.company_id)
        session.flush()
        return Outcome(len(rows))


def _span(row: VatPeriod) -> Span:
    return Span(row.start, row.end, row.status == "filed")


def _name(row: VatPeriod) -> str:
    return f"{row.start} – {row.end}"


def _closed_until(session: Session, desk: Desk) -> date | None:
    """The last day of the newest fiscal year all of whose periods are closed for ever."""
    calendar = session.get_one(Company, desk.company_id).fiscal_calendar_id
    closed = set(session.scalars(select(PeriodStatus.period_id).where(
        PeriodStatus.company_id == desk.company_id, PeriodStatus.status == PeriodState.PERMANENTLY_CLOSED)))
    ends: list[date] = []
    for year in session.scalars(select(FiscalYear).where(FiscalYear.calendar_id == calendar)):
        periods = set(session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.year_id == year.id)))
        if periods <= closed:
            ends.append(year.end)
    return max(ends, default=None)
