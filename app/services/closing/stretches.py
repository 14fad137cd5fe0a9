"""Which stretches of the fiscal calendar are closed together: periods, quarters, years (CLS-020, 021)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import PeriodState
from app.models.company import Company, FiscalPeriod, FiscalYear, PeriodStatus
from app.rules.closing.catalogue import Kind
from app.services.periods import name_of

QUARTERS = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one schedule closes: its last period gives the id, all of its periods are locked with it."""

    kind: Kind
    period_id: int
    period_ids: tuple[int, ...]
    start: date
    end: date
    name: str


@dataclass(frozen=True, slots=True)
class _Period:
    id: int
    start: date
    end: date
    year: str


def stretches(session: Session, company_id: int, kind: Kind) -> list[Stretch]:
    """All stretches of a kind in the calendar of the company, oldest first."""
    years: dict[int, list[_Period]] = {}
    for year_id, code, row in session.execute(
            select(FiscalYear.id, FiscalYear.code, FiscalPeriod).join(FiscalPeriod, FiscalPeriod.year_id == FiscalYear.id)
            .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id)
            .where(Company.id == company_id).order_by(FiscalPeriod.start)):
        years.setdefault(year_id, []).append(_Period(row.id, row.start, row.end, code))
    return [made for periods in years.values() for made in _cut(kind, periods)]


def _cut(kind: Kind, periods: Sequence[_Period]) -> list[Stretch]:
    """The stretches of one year; a year whose periods do not make four equal parts has no quarters."""
    if kind is Kind.MONTH:
        return [_made(kind, [period], name_of(period.start, period.end)) for period in periods]
    if kind is Kind.YEAR:
        return [_made(kind, periods, periods[0].year)]
    if len(periods) % QUARTERS:
        return []
    size = len(periods) // QUARTERS
    return [_made(kind, periods[n * size:(n + 1) * size], f"{periods[0].year}-Q{n + 1}") for n in range(QUARTERS)]


def _made(kind: Kind, periods: Sequence[_Period], name: str) -> Stretch:
    return Stretch(kind, periods[-1].id, tuple(p.id for p in periods), periods[0].start, periods[-1].end, name)


def of(session: Session, company_id: int, kind: Kind, period_id: int) -> Stretch | None:
    """The stretch of a kind that ends with a period."""
    return next((s for s in stretches(session, company_id, kind) if s.period_id == period_id), None)


def closed_for_ever(session: Session, company_id: int) -> frozenset[int]:
    """Periods nobody opens again."""
    return frozenset(session.scalars(select(PeriodStatus.period_id).where(
        PeriodStatus.company_id == company_id, PeriodStatus.status == PeriodState.PERMANENTLY_CLOSED)))
