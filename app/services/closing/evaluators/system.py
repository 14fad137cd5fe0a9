"""Tasks of the close about the program itself: JOB, BKP, LCK (closing 1.4)."""

from sqlalchemy import func, select

from app.core.enums import Module, PeriodState
from app.core.facts import Term
from app.core.problems import information
from app.core.words import N_, declare
from app.models.archive import BackupRecord
from app.models.company import FiscalPeriod, PeriodAccess, PeriodStatus
from app.models.jobs import JobRun
from app.models.ledger import Voucher
from app.queries import jobs as queries
from app.rules.periods import MODULE_NAMES
from app.services.closing.finding import Found, Item, Look
from app.services.periods import name_of

declare({
    "CLS-040-run-waiting": N_("The run is due and waits."),
    "CLS-040-run-going": N_("The run is under way."),
    "CLS-040-run-interrupted": N_("The run was interrupted."),
    "CLS-040-run-failed": N_("The run failed, and nobody has seen to it."),
    "CLS-040-backup": N_("No verified backup is newer than the last posting."),
    "CLS-040-open": N_("The period is open for {module}."),
})
STATES = {"waiting": "CLS-040-run-waiting", "interrupted": "CLS-040-run-interrupted", "error": "CLS-040-run-failed"}


def jobs(look: Look) -> Found:
    """JOB: runs of jobs that post, up to the end of the period, which wait, run, were interrupted or failed unseen."""
    now = look.desk.clock.now()
    return Found([Item(f"{JobRun.__tablename__}:{one.run_id}", one.code, one.day, None, None, None,
                       information(STATES.get(one.state, "CLS-040-run-going")), N_("Run of a job"), ("job_run", one.run_id))
                  for one in queries.outstanding(look.session, look.company_id, look.end, now)])


def backup(look: Look) -> Found:
    """BKP: a verified backup newer than the last posting up to the end of the period; none without a posting (SAF-020)."""
    last = look.session.scalars(select(Voucher.posted_at).where(
        Voucher.company_id == look.company_id, Voucher.posting_date <= look.end).order_by(Voucher.id.desc()).limit(1)).first()
    made = look.session.scalar(select(func.max(BackupRecord.made_at)).where(BackupRecord.verified))
    if last is None or (made is not None and made >= last):
        return Found()
    return Found([Item("backup", look.end.isoformat(), look.end, reason=information("CLS-040-backup"), kind=N_("Backup"))])


def locked(look: Look) -> Found:
    """LCK: modules that may still be posted to in the periods that are closed."""
    session, company = look.session, look.company_id
    shut = set(session.scalars(select(PeriodStatus.period_id).where(
        PeriodStatus.company_id == company, PeriodStatus.period_id.in_(look.period_ids),
        PeriodStatus.status != PeriodState.OPEN)))
    barred = set(session.execute(select(PeriodAccess.period_id, PeriodAccess.module).where(
        PeriodAccess.company_id == company, PeriodAccess.period_id.in_(look.period_ids),
        PeriodAccess.access == "none")).all())
    periods = session.execute(select(FiscalPeriod.id, FiscalPeriod.start, FiscalPeriod.end).where(
        FiscalPeriod.id.in_(look.period_ids)).order_by(FiscalPeriod.start)).all()
    return Found([Item(f"fiscal_period:{key}:{module.value}", name_of(start, end), end, None, None, None,
                       information("CLS-040-open", module=Term(MODULE_NAMES[module])), N_("Period"), ("fiscal_period", key))
                  for key, start, end in periods if key not in shut for module in Module if (key, module) not in barred])
