"""A period on hold is opened again: with a number, a reason, its consequences, and an end if one is wanted (CLS-060…062)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Module, PeriodState
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.archive import BackupRecord
from app.models.closing import PeriodRelock, PeriodReopening, ReopenedVoucher
from app.models.company import FiscalPeriod, User
from app.models.ledger import Voucher
from app.models.revaluation import RevaluationRun
from app.queries import eu_sales
from app.services import periods, vat_periods
from app.services.closing import locking
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "CLS-060-relock": N_("The moment at which the period is put on hold again, {moment}, lies in the past. Choose a later one."),
    "CLS-062-later": N_("Opening {period} again has consequences: {names}. Afterwards do them again in this order: revaluation, "
                        "EU sales list, VAT return. Open it all the same?"),
})

STRETCH = 500


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. `modules` empty = the whole period; `relock_at` = when it is put on hold again by itself."""

    reason_id: int | None
    text: str
    modules: tuple[Module, ...] = ()
    relock_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reopened:
    """A re-opening as the window lists it; `vouchers` = what was posted under its number (CLS-061)."""

    id: int
    number: str
    period: str
    module: Module | None
    text: str
    user: str
    at: datetime
    relock_at: datetime | None
    ended_at: datetime | None
    automatic: bool
    vouchers: tuple[tuple[int, str], ...]


def consequences(session: Session, company_id: int, period: periods.Period) -> list[str]:
    """What stands in this period or later ones and leans on it: runs, submitted lists, filed VAT periods, by name (CLS-062)."""
    reversed_ids = select(RevaluationRun.reverses_id).where(RevaluationRun.reverses_id.is_not(None))
    runs = session.scalars(select(RevaluationRun.number).where(
        RevaluationRun.company_id == company_id, RevaluationRun.considered > period.end, RevaluationRun.reverses_id.is_(None),
        RevaluationRun.id.not_in(reversed_ids)).order_by(RevaluationRun.considered))
    lists = [f"ESL {start.isoformat()} – {end.isoformat()}" for start, end, _types in eu_sales.filed_spans(session, company_id)
             if end >= period.start]
    filed = [f"{s.start.isoformat()} – {s.end.isoformat()}" for s in vat_periods.spans(session, company_id)
             if s.filed and s.end >= period.start]
    return [*runs, *lists, *filed]


def reopen(desk: Desk, period_ids: Sequence[int], wish: Wish, *, confirmed: frozenset[str] = frozenset()) -> Outcome[list[str]]:
    """Open periods on hold again, whole or for some modules; gives the numbers of the re-openings (CLS-060).

    The window makes a backup first. Sign-offs that looked at balances are taken back, the schedule of the close is open again.
    Problems: those of a change of status, CLS-060-relock, the warning CLS-062-later.
    """
    if wish.relock_at is not None and wish.relock_at <= desk.clock.now():
        return Outcome(None, (error("CLS-060-relock", at="relock", moment=wish.relock_at.isoformat(" ", "minutes")),))
    relock_due(desk)
    with desk.writing("period.reopen", wish.text.strip() or None) as uow:
        session = uow.session
        held = [p for p in periods.within(session, desk) if p.id in set(period_ids) and p.status is PeriodState.ON_HOLD]
        told = {p.id: consequences(session, desk.company_id, p) for p in held}
        problems: tuple[Problem, ...] = tuple(
            warning("CLS-062-later", key=f"CLS-062-{p.name}", period=p.name, names=", ".join(told[p.id][:6])
                    + (" …" if len(told[p.id]) > 6 else "")) for p in held if told[p.id])
        change = periods.Change(PeriodState.OPEN, wish.reason_id, wish.text)
        outcome = periods.move(uow, desk, period_ids, change, confirmed=confirmed)
        left = standing((*outcome.problems, *problems), confirmed)
        if outcome.value is None or left:
            uow.abandon()
            return Outcome(None, (*outcome.problems, *problems))
        return Outcome([_open(uow, desk, period, wish, told[period.id]) for period in held], problems)


def _open(uow: UnitOfWork, desk: Desk, period: periods.Period, wish: Wish, told: list[str]) -> str:
    session = uow.session
    for module in wish.modules or tuple(Module):
        periods.set_access(uow, desk, period, module, "all", None)
    if wish.modules:
        for module in set(Module) - set(wish.modules):
            periods.set_access(uow, desk, period, module, "none", None)
    count = session.scalar(select(func.count()).select_from(PeriodReopening).where(
        PeriodReopening.company_id == desk.company_id)) or 0
    number = f"RO-{count + 1:04d}"
    backup = session.scalar(select(func.max(BackupRecord.id)).where(BackupRecord.cause == "reopen"))
    session.add(PeriodReopening(
        company_id=desk.company_id, number=number, period_id=period.id,
        module=wish.modules[0] if len(wish.modules) == 1 else None, reason_id=wish.reason_id, text=wish.text.strip(),
        relock_at=wish.relock_at, backup_id=backup, consequences=told, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    session.flush()
    locking.recheck_after_reopen(uow, desk, period.id, invoices=not wish.modules or Module.CUSTOMER_INVOICES in wish.modules)
    return number


# ---------------------------------------------------------------- while it is open, and its end

def _live(company_id: int) -> Any:
    ended = select(PeriodRelock.reopening_id)
    return select(PeriodReopening).where(PeriodReopening.company_id == company_id, PeriodReopening.id.not_in(ended))


def relock_due(desk: Desk) -> int:
    """Put periods on hold again whose moment has come (CLS-060). Gives how many."""
    now = desk.clock.now()
    with desk.reading() as session:
        due = [r.id for r in session.scalars(_live(desk.company_id)) if r.relock_at is not None and r.relock_at <= now]
    if not due or desk.file.read_only is not None:
        return 0
    with desk.writing("period.relock") as uow:
        session, held = uow.session, {p.id: p for p in periods.within(uow.session, desk)}
        for row in session.scalars(_live(desk.company_id).where(PeriodReopening.id.in_(due))).all():
            session.add(PeriodRelock(company_id=desk.company_id, reopening_id=row.id, automatic=True, created_at=now,
                                     created_by_id=desk.actor.user_id))
            session.flush()
            period = held[row.period_id]
            if period.status is PeriodState.OPEN:
                periods.set_status(uow, desk, period, PeriodState.ON_HOLD, None)
    return len(due)


def ended(uow: UnitOfWork, desk: Desk, period_id: int) -> None:
    """Somebody put the period on hold or closed it: its re-openings have ended."""
    for row in uow.session.scalars(_live(desk.company_id).where(PeriodReopening.period_id == period_id)).all():
        uow.session.add(PeriodRelock(company_id=desk.company_id, reopening_id=row.id, automatic=False,
                                     created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    uow.session.flush()


def posted(desk: Desk, uow: UnitOfWork, voucher_ids: Iterable[int]) -> None:
    """Vouchers that were just posted carry the number of the re-opening of their period, if there is one (CLS-061)."""
    session = uow.session
    live = {r.period_id: r.id for r in session.scalars(_live(desk.company_id).order_by(PeriodReopening.id))}
    ids = list(voucher_ids) if live else []
    for start in range(0, len(ids), STRETCH):
        found = session.execute(select(Voucher.id, Voucher.period_id).where(
            Voucher.id.in_(ids[start:start + STRETCH]), Voucher.period_id.in_(live))).all()
        session.add_all(ReopenedVoucher(company_id=desk.company_id, reopening_id=live[period], voucher_id=key)
                        for key, period in found)
    if ids:
        session.flush()


def listed(desk: Desk, period_id: int | None = None) -> list[Reopened]:
    """The re-openings of a period or of all, newest first, with what was posted under their numbers (CLS-061)."""
    with desk.reading() as session:
        query = (select(PeriodReopening, User.display_name, PeriodRelock, FiscalPeriod)
                 .join(User, User.id == PeriodReopening.created_by_id)
                 .join(FiscalPeriod, FiscalPeriod.id == PeriodReopening.period_id)
                 .outerjoin(PeriodRelock, PeriodRelock.reopening_id == PeriodReopening.id)
                 .where(PeriodReopening.company_id == desk.company_id))
        if period_id is not None:
            query = query.where(PeriodReopening.period_id == period_id)
        vouchers: dict[int, list[tuple[int, str]]] = {}
        for key, voucher, number in session.execute(select(ReopenedVoucher.reopening_id, Voucher.id, Voucher.number).join(
                Voucher, Voucher.id == ReopenedVoucher.voucher_id).where(ReopenedVoucher.company_id == desk.company_id)
                .order_by(Voucher.id)):
            vouchers.setdefault(key, []).append((voucher, number))
        return [Reopened(r.id, r.number, periods.name_of(p.start, p.end), r.module, r.text, user, r.created_at, r.relock_at,
                         end.created_at if end is not None else None, bool(end is not None and end.automatic),
                         tuple(vouchers.get(r.id, ())))
                for r, user, end, p in session.execute(query.order_by(PeriodReopening.id.desc()))]
