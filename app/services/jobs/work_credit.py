"""The periodic tasks of credit management as jobs: their own work, within a run of the framework (T-01…T-08)."""

from app.core.problems import error
from app.services.credit_tasks import log
from app.services.credit_tasks import running as credit
from app.services.customers.facts import parameters
from app.services.jobs.running import Running
from app.settings import CREDIT_ENABLED


def task(running: Running) -> None:
    """Do the task of the job; its records are kept with the run, what was done before is not done again (JOB-010)."""
    desk, code = running.desk, running.definition.job.code
    with desk.reading() as session:
        if not parameters(session, desk.company_id).get(CREDIT_ENABLED):
            running.fail(error("T-01-off"))
            return
    inner = log.Running(desk if running.day == desk.today else desk.on(running.day), code, running.run_id, running.attempt,
                        running.progress, asked=running.asked)
    credit.WORK[code](inner)
    running.done, running.left_out, running.failed = inner.done, inner.left_out, len(inner.problems)
    running.problems.extend(inner.problems)
    running.stopper.seen, running.stopper.failed = inner.done + inner.left_out + len(inner.problems), len(inner.problems)
