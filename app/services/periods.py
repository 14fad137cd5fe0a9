"""Fiscal years and periods of a company: status, access per module, the next year (MST-030, 031, CLS-001…009, 060)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Module, PeriodState
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.archive import BackupRecord
from app.models.audit import AuditRecord
from app.models.closing import CloseSchedule, PeriodReopening
from app.models.company import (
    Company,
    FiscalCalendar,
    FiscalPeriod,
    FiscalYear,
    PeriodAccess,
    PeriodStatus,
    Role,
)
from app.models.ledger import Voucher
from app.rules import fiscal
from app.rules.fiscal import Pattern
from app.rules.periods import MODULE_NAMES
from app.services import permissions
from app.services.desk import Desk
from app.storage import audit
from app.storage.unit_of_work import UnitOfWork

__all__ = ["MODULE_NAMES", "Change", "Pattern", "Period", "change_access", "change_status", "create_year", "delete_year",
           "groups",
           "history", "last_day", "move", "name_of", "next_year", "periods", "set_access", "set_status", "within"]

declare({
    "CLS-003-role": N_("Choose the user group that may post."),
    "CLS-003-none": N_("Choose at least one period and one module."),
    "CLS-060-way": N_("Period {period} is opened again by “Re-open…”, which keeps who did it and why. Use that command."),
    "MST-030-used": N_("Year {year} has postings: it stays."),
    "MST-030-close": N_("Year {year} stays: one of its periods has a checklist of the close or was opened again, or the year "
                        "before it is closed for ever. Leave it as it is."),
    "MST-030-last": N_("Only the newest fiscal year can be taken away, and a company keeps at least one."),
})

TABLE = "fiscal_period"
"""Under this name the trail keeps every change of a period."""


@dataclass(frozen=True, slots=True)
class Period:
    """A period as its window shows it: `access` = who may post per module, `all` where nothing is said; `who` changed it last."""

    id: int
    year: str
    no: int
    start: date
    end: date
    status: PeriodState
    access: Mapping[Module, str] = field(default_factory=dict)
    who: str = ""
    at: datetime | None = None
    vouchers: int = 0

    @property
    def name(self) -> str:
        """As messages call it."""
        return name_of(self.start, self.end)


def name_of(start: date, end: date) -> str:
    """`2026-03` for a calendar month, else its two days."""
    month = start.day == 1 and (start.year, start.month) == (end.year, end.month)
    return f"{start:%Y-%m}" if month else f"{start} – {end}"


def periods(desk: Desk) -> list[Period]:
    """All periods of the company, oldest first."""
    with desk.reading() as session:
        return within(session, desk)


def within(session: Session, desk: Desk) -> list[Period]:
    """The same inside a transaction."""
    status = {s.period_id: s.status for s in session.scalars(
        select(PeriodStatus).where(PeriodStatus.company_id == desk.company_id))}
    access = _access(session, desk)
    changed: dict[int, tuple[str, datetime | None]] = {**_changed(session, desk)}
    counts = dict(session.execute(select(Voucher.period_id, func.count()).where(Voucher.company_id == desk.company_id)
                                  .group_by(Voucher.period_id)).all())
    rows = session.execute(
        select(FiscalPeriod, FiscalYear.code).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
        .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id)
        .where(Company.id == desk.company_id).order_by(FiscalPeriod.start))
    found = []
    for p, year in rows:
        who, at = changed.get(p.id, ("", None))
        found.append(Period(p.id, year, p.no, p.start, p.end, status.get(p.id, PeriodState.OPEN), access.get(p.id, {}), who, at,
                            counts.get(p.id, 0)))
    return found


def _access(session: Session, desk: Desk) -> dict[int, dict[Module, str]]:
    """Who may post, by period and module: `none`, or the words of the group; *all* is not kept."""
    roles = {r.id: r.names.get(desk.language) or r.code for r in session.scalars(select(Role))}
    found: dict[int, dict[Module, str]] = {}
    for row in session.scalars(select(PeriodAccess).where(PeriodAccess.company_id == desk.company_id)):
        if row.access != "all":
            found.setdefault(row.period_id, {})[row.module] = roles.get(row.role_id or 0, "none")
    return found


def _changed(session: Session, desk: Desk) -> dict[int, tuple[str, datetime]]:
    """Who changed each period last, and when."""
    rows = session.execute(select(AuditRecord.entity_id, AuditRecord.user_name, AuditRecord.at).where(
        AuditRecord.entity_table == TABLE, AuditRecord.company_id == desk.company_id).order_by(AuditRecord.seq))
    return {key: (user, at) for key, user, at in rows if key is not None}


def groups(desk: Desk) -> list[tuple[int, str]]:
    """User groups that access can be given to."""
    with desk.reading() as session:
        return [(r.id, r.names.get(desk.language) or r.code) for r in session.scalars(select(Role).order_by(Role.code))]


def history(desk: Desk, period_id: int) -> list[audit.HistoryLine]:
    """Who changed a period of this company, newest first, with the reason given."""
    with desk.reading() as session:
        return audit.history(session, TABLE, period_id, company_id=desk.company_id)


# ---------------------------------------------------------------- status

@dataclass(frozen=True, slots=True)
class Change:
    """What the window asks for: reason code and text for opening again, the typed name for closing for ever."""

    state: PeriodState
    reason_id: int | None = None
    text: str = ""
    typed: str = ""


def change_status(desk: Desk, period_ids: Sequence[int], change: Change, *,
                  confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Hold or close periods for ever, several at once; one audit record each (CLS-002, 007…009). Gives how many.

    A period on hold is opened by `reopening.reopen` alone, which numbers it and takes sign-offs back: CLS-060-way (CLS-060).
    """
    with desk.writing("period.status", change.text.strip() or None) as uow:
        refused = permissions.may(uow.session, desk, Permission.MANAGE_PERIODS)
        if not refused and change.state is PeriodState.OPEN:
            refused = tuple(error("CLS-060-way", period=p.name) for p in within(uow.session, desk)
                            if p.id in set(period_ids) and p.status is PeriodState.ON_HOLD)
        return Outcome(None, refused) if refused else move(uow, desk, period_ids, change, confirmed=confirmed)


def move(uow: UnitOfWork, desk: Desk, period_ids: Sequence[int], change: Change, *,
         confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """The same inside a unit of work that is open, to any status: what a re-opening stands on. Gives how many."""
    session = uow.session
    if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
        return Outcome(None, refused)
    held = within(session, desk)
    chosen = [n for n, p in enumerate(held) if p.id in set(period_ids)]
    reason = session.get(ReasonCode, change.reason_id) if change.reason_id is not None else None
    wish = fiscal.Wish(change.state, change.typed, reason is not None and "period_reopen" in reason.uses, change.text)
    problems = fiscal.check_status(_standings(session, desk, held), chosen, wish)
    if standing(problems, confirmed):
        return Outcome(None, problems)
    moving = [held[n] for n in chosen if held[n].status is not change.state]
    for period in moving:
        set_status(uow, desk, period, change.state, reason)
    return Outcome(len(moving), problems)


def _standings(session: Session, desk: Desk, held: Sequence[Period]) -> list[fiscal.Standing]:
    """The periods as the rules see them, with whether a verified backup is younger than their last posting."""
    backup = session.scalar(select(func.max(BackupRecord.made_at)).where(BackupRecord.verified))
    last = dict(session.execute(select(Voucher.period_id, func.max(Voucher.posted_at)).where(
        Voucher.company_id == desk.company_id).group_by(Voucher.period_id)).all())
    spans = session.execute(select(CloseSchedule.start, CloseSchedule.end, CloseSchedule.state).where(
        CloseSchedule.company_id == desk.company_id)).all()

    def done(period: Period) -> bool:
        states = {state for start, end, state in spans if start <= period.start and period.end <= end}
        return "locked" in states or (not states and period.id not in last)

    return [fiscal.Standing(p.name, p.status, p.id not in last or (backup is not None and backup > last[p.id]), done(p))
            for p in held]


def set_status(uow: UnitOfWork, desk: Desk, period: Period, state: PeriodState, reason: ReasonCode | None) -> None:
    """Give a period another status, with its record in the trail; what speaks against it was asked before."""
    session = uow.session
    row = session.scalars(select(PeriodStatus).where(PeriodStatus.company_id == desk.company_id,
                                                     PeriodStatus.period_id == period.id)).first()
    if row is None:
        session.add(PeriodStatus(company_id=desk.company_id, period_id=period.id, status=state))
    else:
        row.status = state
    session.flush()
    if state is not PeriodState.OPEN:
        # A re-opening ends with it; that service stands on this one.
        from app.services import reopening
        reopening.ended(uow, desk, period.id)
    uow.audit("period.status", TABLE, period.id, period.name,
              {"field": "status", "old": period.status.value, "new": state.value, "code": reason.code if reason else None},
              desk.company_id)


def change_access(desk: Desk, period_ids: Sequence[int], modules: Sequence[Module], access: str, *,
                  role_id: int | None = None, text: str = "") -> Outcome[int]:
    """Who may post for the modules while the periods are open: all, none, or one user group (CLS-003, 007)."""
    if not period_ids or not modules:
        return Outcome(None, (error("CLS-003-none"),))
    if access == "role" and role_id is None:
        return Outcome(None, (error("CLS-003-role", at="role"),))
    with desk.writing("period.access", text.strip() or None) as uow:
        if refused := permissions.may(uow.session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        held = {p.id: p for p in within(uow.session, desk)}
        wanted = [held[i] for i in period_ids if i in held]
        closed: tuple[Problem, ...] = tuple(error("CLS-002-closed", period=p.name) for p in wanted
                                            if p.status is PeriodState.PERMANENTLY_CLOSED)
        if closed:
            return Outcome(None, closed)
        done = sum(set_access(uow, desk, p, module, access, role_id) for p in wanted for module in modules)
        return Outcome(done)


def set_access(uow: UnitOfWork, desk: Desk, period: Period, module: Module, access: str, role_id: int | None) -> bool:
    """Give a module of a period another access, with its record in the trail; False = it had that already."""
    session = uow.session
    row = session.scalars(select(PeriodAccess).where(
        PeriodAccess.company_id == desk.company_id, PeriodAccess.period_id == period.id, PeriodAccess.module == module)).first()
    old = (row.access, row.role_id) if row is not None else ("all", None)
    new = (access, role_id if access == "role" else None)
    if old == new:
        return False
    if row is None:
        row = PeriodAccess(company_id=desk.company_id, period_id=period.id, module=module)
        session.add(row)
    row.access, row.role_id = new
    session.flush()
    uow.audit("period.access", TABLE, period.id, period.name,
              {"field": module.value, "old": old[0], "new": access, "role": role_id}, desk.company_id)
    return True


# ---------------------------------------------------------------- years

def next_year(desk: Desk, pattern: Pattern = Pattern.MONTHS) -> tuple[date, date]:
    """First and last day of the year that follows the newest one."""
    with desk.reading() as session:
        newest = _newest(session, desk)
    first = date.fromordinal(newest.end.toordinal() + 1) if newest is not None else desk.today.replace(month=1, day=1)
    return first, fiscal.last_day(first, pattern)


def next_year_code(desk: Desk) -> str:
    """What the year that follows the newest one is called: 2027, or 2026/27."""
    return _code(*next_year(desk))


def last_day(first: date, pattern: Pattern) -> date:
    """The usual end of a year that begins on `first`."""
    return fiscal.last_day(first, pattern)


def _newest(session: Session, desk: Desk) -> FiscalYear | None:
    calendar = session.get_one(Company, desk.company_id).fiscal_calendar_id
    return session.scalars(select(FiscalYear).where(FiscalYear.calendar_id == calendar).order_by(FiscalYear.start.desc())).first()


def create_year(desk: Desk, first: date, last: date, pattern: Pattern = Pattern.MONTHS) -> Outcome[int]:
    """A fiscal year next to the newest one, cut into periods (MST-030, CLS-001). Gives its id."""
    with desk.writing("year.create") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        newest = _newest(session, desk)
        problems = fiscal.check_year(first, last, pattern, newest.end if newest is not None else None)
        if problems:
            return Outcome(None, problems)
        calendar = session.get_one(FiscalCalendar, session.get_one(Company, desk.company_id).fiscal_calendar_id)
        year = FiscalYear(calendar_id=calendar.id, code=_code(first, last), start=first, end=last)
        session.add(year)
        session.flush()
        session.add_all(FiscalPeriod(year_id=year.id, no=n, start=begin, end=end)
                        for n, (begin, end) in enumerate(fiscal.cut(first, last, pattern), 1))
        session.flush()
        return Outcome(year.id)


def _code(first: date, last: date) -> str:
    return f"{first.year}" if first.year == last.year else f"{first.year}/{last.year % 100:02d}"


def _begun(session: Session, year: FiscalYear, period_ids: Any) -> bool:
    """Has a close of the year begun, or does one of the year before stand on it: closed for ever (CLS-010)?"""
    before = select(FiscalPeriod.id).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id).where(
        FiscalYear.calendar_id == year.calendar_id, FiscalPeriod.end == year.start - timedelta(1))
    closed = select(PeriodStatus.period_id).where(PeriodStatus.period_id.in_(before),
                                                  PeriodStatus.status == PeriodState.PERMANENTLY_CLOSED)
    used = (closed, select(CloseSchedule.id).where(CloseSchedule.period_id.in_(period_ids)),
            select(PeriodReopening.id).where(PeriodReopening.period_id.in_(period_ids)))
    return any(session.scalars(query.limit(1)).first() for query in used)


def delete_year(desk: Desk) -> Outcome[str]:
    """Take the newest year away as long as no company that shares the calendar has posted in it or begun to close it."""
    with desk.writing("year.delete") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        newest = _newest(session, desk)
        years = session.scalar(select(func.count()).select_from(FiscalYear).where(
            FiscalYear.calendar_id == (newest.calendar_id if newest else 0))) or 0
        if newest is None or years < 2:
            return Outcome(None, (error("MST-030-last"),))
        mine = select(FiscalPeriod.id).where(FiscalPeriod.year_id == newest.id)
        if session.scalars(select(Voucher.id).where(Voucher.period_id.in_(mine)).limit(1)).first():
            return Outcome(None, (error("MST-030-used", year=newest.code),))
        if _begun(session, newest, mine):
            return Outcome(None, (error("MST-030-close", year=newest.code),))
        code = newest.code
        for model in (PeriodStatus, PeriodAccess):
            for row in session.scalars(select(model).where(model.period_id.in_(mine))):
                session.delete(row)
        session.flush()
        for period in session.scalars(select(FiscalPeriod).where(FiscalPeriod.year_id == newest.id)):
            session.delete(period)
        session.flush()
        session.delete(newest)
        session.flush()
        return Outcome(code)
