"""The lock: all evaluated once more, the period shut, a record written, in one transaction (CLS-053, 065, 070, 071, 073)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Module, PeriodState
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.audit import AuditAnchor
from app.models.closing import CloseRecord, CloseSchedule
from app.models.company import FiscalPeriod, PeriodAccess, PeriodStatus
from app.rules.closing import status as rules
from app.rules.closing.catalogue import Kind
from app.services import periods, permissions
from app.services.closing import carrying, deciding, evaluating, schedules, signing
from app.services.closing.checklist import load
from app.services.closing.evaluating import Steps
from app.services.closing.finding import Evaluated
from app.services.closing.stretches import of, stretches
from app.services.desk import Desk
from app.storage import audit
from app.storage.unit_of_work import UnitOfWork

declare({
    "CLS-070-earlier": N_("Period {period} before this one is not locked. Begin with that one."),
    "CLS-073-none": N_("Choose at least one module."),
})

ORDER = (Module.SALES_ORDERS, Module.CUSTOMER_INVOICES, Module.CUSTOMER_PAYMENTS, Module.BILLS_OF_EXCHANGE, Module.COLLECTIONS,
         Module.REVALUATION_LEDGER)
"""The order in which modules are closed one by one (CLS-073)."""
PURPOSE = "close"
AGAIN = ("REV", "REC", "AGE", "BKP", "LCK")
"""Tasks to be signed again after the period was opened (CLS-060); ESL with them when invoices may be posted."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A lock: the record of it, and the schedule that follows (None = there is no period after it)."""

    schedule_id: int
    record_id: int
    next_id: int | None


def lock(desk: Desk, schedule_id: int, *, progress: Steps | None = None) -> Outcome[Locked]:
    """Lock the period of a schedule: all or nothing (CLS-070).

    The problems carry the code of their task in `field`, in the order of the checklist. Afterwards a newer backup may be due:
    the window makes it, and makes the next schedules (`schedules.ensure`).
    """
    with desk.writing("close.lock") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        row, problems = schedules.opened(session, desk, schedule_id)
        if row is None or problems:
            return Outcome(None, problems)
        tasks = schedules.tasks_of(session, row.id)
        findings = evaluating.run(session, desk, row, tasks, progress)
        evaluating.keep(session, desk, findings)
        problems = _gate(session, desk, row)
        if problems:
            uow.abandon()
            return Outcome(None, problems)
        return Outcome(_lock(uow, desk, row, findings))


def check(desk: Desk, schedule_id: int) -> tuple[Problem, ...]:
    """What keeps the period from being locked by the last evaluation; empty = nothing."""
    with desk.reading() as session:
        row, problems = schedules.opened(session, desk, schedule_id)
        return problems if row is None or problems else _gate(session, desk, row)


def _gate(session: Session, desk: Desk, row: CloseSchedule) -> tuple[Problem, ...]:
    read = load(session, desk, row.id)
    assert read is not None
    # Locking is the sign-off of LCK; what it waits for is asked of each task itself.
    return (*_earlier(session, desk, row), *rules.check_lock(read.rules), *_other_eyes(desk, read.rules))


def _other_eyes(desk: Desk, tasks: Sequence[rules.Task]) -> tuple[Problem, ...]:
    """With four eyes on LCK somebody else locks than posted last, unless it is signed already (CLS-033)."""
    return tuple(replace(p, field=task.code) for task in tasks if task.code == "LCK" and not task.is_signed
                 for p in rules.check_eyes(task, desk.actor.user_id))


def _earlier(session: Session, desk: Desk, row: CloseSchedule) -> tuple[Problem, ...]:
    """Schedules of the same kind are locked in their order."""
    before = session.scalars(select(CloseSchedule).where(
        CloseSchedule.company_id == desk.company_id, CloseSchedule.kind == row.kind, CloseSchedule.end < row.start,
        CloseSchedule.state == "open").order_by(CloseSchedule.end)).first()
    return () if before is None else (error("CLS-070-earlier", period=schedules.head(session, desk, before).name),)


def _lock(uow: UnitOfWork, desk: Desk, row: CloseSchedule, findings: Mapping[int, Evaluated]) -> Locked:
    session = uow.session
    stretch = of(session, desk.company_id, Kind(row.kind), row.period_id)
    ids = stretch.period_ids if stretch is not None else (row.period_id,)
    _shut(uow, desk, ids)
    last = next((task for task in schedules.tasks_of(session, row.id) if task.code == "LCK"), None)
    if last is not None:
        evaluating.keep(session, desk, {last.id: evaluating.one(session, desk, row, last)})
        if signing.acts(session, [last.id])[last.id].standing is None:
            deciding.write(session, desk, last)
    record = _record(uow, desk, row)
    # Paper brings much along that nobody needs before the first lock.
    from app.services.closing import reconciling
    if not reconciling.is_kept(session, desk, row.end):
        reconciling.keep(desk, reconciling.reconcile(desk, row.end, row.start))
    row.state = "locked"
    session.flush()
    following = _next(session, desk, row)
    if following is not None:
        carrying.bring(session, desk, following, findings)
    uow.audit("close.lock", CloseSchedule.__tablename__, row.id, schedules.head(session, desk, row).name,
              {"record": record.id, "counts": record.counts}, desk.company_id)
    return Locked(row.id, record.id, following)


def _shut(uow: UnitOfWork, desk: Desk, period_ids: Sequence[int]) -> None:
    """Every module to None, and the periods on hold; what is closed for ever stays."""
    held = {p.id: p for p in periods.within(uow.session, desk)}
    for period_id in period_ids:
        period = held[period_id]
        if period.status is PeriodState.PERMANENTLY_CLOSED:
            continue
        for module in Module:
            periods.set_access(uow, desk, period, module, "none", None)
        if period.status is not PeriodState.ON_HOLD:
            periods.set_status(uow, desk, period, PeriodState.ON_HOLD, None)


def _record(uow: UnitOfWork, desk: Desk, row: CloseSchedule) -> CloseRecord:
    """What was counted, the hashes, and where the audit trail stood (AUD-023)."""
    session = uow.session
    read = load(session, desk, row.id)
    assert read is not None
    at = desk.clock.now()
    anchor = audit.anchor(session, PURPOSE, at)
    session.flush()
    kept = session.scalars(select(AuditAnchor).where(AuditAnchor.seq == anchor.seq, AuditAnchor.purpose == PURPOSE)
                           .order_by(AuditAnchor.id.desc())).first()
    assert kept is not None
    number = session.scalar(select(func.max(CloseRecord.no)).where(CloseRecord.schedule_id == row.id)) or 0
    counts = {task.code: {"status": "accepted" if rule.is_accepted else rule.computed.value, "count": len(rule.keys),
                          "amount": seen.amount if (seen := read.seen.get(task.id)) is not None else None}
              for task, rule in zip(read.tasks, read.rules, strict=True)}
    record = CloseRecord(company_id=desk.company_id, schedule_id=row.id, no=number + 1, counts=counts,
                         hashes={rule.code: rule.hash for rule in read.rules}, anchor_id=kept.id, created_at=at,
                         created_by_id=desk.actor.user_id)
    session.add(record)
    session.flush()
    return record


def _next(session: Session, desk: Desk, row: CloseSchedule) -> int | None:
    """The schedule after a locked one, made where it is not there (CLS-022)."""
    kind = Kind(row.kind)
    following = next((s for s in stretches(session, desk.company_id, kind) if s.start > row.end), None)
    if following is None:
        return None
    there = session.scalars(select(CloseSchedule.id).where(
        CloseSchedule.company_id == desk.company_id, CloseSchedule.kind == row.kind,
        CloseSchedule.period_id == following.period_id)).first()
    return there or schedules.make(session, desk, following.period_id, kind, row.template_id).value


# ---------------------------------------------------------------- module by module

def opened_modules(desk: Desk, schedule_id: int) -> list[Module]:
    """Modules that may still be posted to in a period of the schedule, in the order they are best closed (CLS-073)."""
    with desk.reading() as session:
        row = session.get(CloseSchedule, schedule_id)
        if row is None or row.company_id != desk.company_id:
            return []
        ids = _period_ids(session, desk, row)
        shut = set(session.scalars(select(PeriodStatus.period_id).where(
            PeriodStatus.company_id == desk.company_id, PeriodStatus.status != PeriodState.OPEN)))
        barred = set(session.execute(select(PeriodAccess.period_id, PeriodAccess.module).where(
            PeriodAccess.company_id == desk.company_id, PeriodAccess.access == "none")).all())
        return [module for module in ORDER if any(key not in shut and (key, module) not in barred for key in ids)]


def soft_lock(desk: Desk, schedule_id: int, modules: Sequence[Module]) -> Outcome[int]:
    """Close modules before the rest: nobody posts for them in the period any more (CLS-073). Gives how many changed."""
    if not modules:
        return Outcome(None, (error("CLS-073-none"),))
    with desk.writing("close.soft_lock") as uow:
        row, problems = schedules.opened(uow.session, desk, schedule_id)
        if row is None or problems:
            return Outcome(None, problems)
        return periods.change_access(desk, _period_ids(uow.session, desk, row), list(modules), "none")


def _period_ids(session: Session, desk: Desk, row: CloseSchedule) -> list[int]:
    stretch = of(session, desk.company_id, Kind(row.kind), row.period_id)
    return list(stretch.period_ids) if stretch is not None else [row.period_id]


# ---------------------------------------------------------------- for periods

def recheck_after_reopen(uow: UnitOfWork, desk: Desk, period_id: int, *, invoices: bool) -> list[int]:
    """A period was opened again: its schedules are open, and what looks at balances is to be signed again (CLS-060).

    `invoices` = customer invoices may be posted, so the EU sales list with them. Gives the ids of the schedules.
    """
    session = uow.session
    period = session.get_one(FiscalPeriod, period_id)
    rows = session.scalars(select(CloseSchedule).where(
        CloseSchedule.company_id == desk.company_id, CloseSchedule.start <= period.start, CloseSchedule.end >= period.end)).all()
    again = {*AGAIN, "ESL"} if invoices else set(AGAIN)
    for row in rows:
        row.state = "open"
        session.flush()
        tasks = [task for task in schedules.tasks_of(session, row.id) if task.code in again]
        for own in signing.acts(session, [task.id for task in tasks]).values():
            if own.standing is not None:
                deciding.take_back(session, desk, own.standing, signing.RECHECK, uow.reason or "")
    return [row.id for row in rows]
