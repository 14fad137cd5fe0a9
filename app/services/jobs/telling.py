"""A run that failed is told by e-mail, once, to the address of the company's parameters (JOB-023)."""

from collections.abc import Sequence

from app import i18n
from app.core.problems import Problem, information
from app.core.words import N_, declare
from app.models.jobs import JobRun
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.jobs import looking
from app.services.jobs.definitions import Definition
from app.services.mail import accounts
from app.settings import JOBS_ERRORS_TO

declare({"JOB-023-mail": N_("The error was not sent to {to}. Look at Set-up, E-mail: {why}")})

MAILED = "mailed"
"""Where a run keeps that its error was told by e-mail."""
_SUBJECT = N_("{job} failed")


def mail_error(desks: Sequence[Desk], found: Definition, run_id: int) -> Problem | None:
    """Send the report of a failed run with the first account that is set up: of the person it runs as, else of who is there.

    A run is told once, however often it is tried again: that it was is kept before the message leaves. Gives why it was not
    sent; the run itself stays as it is.
    """
    desk = desks[0]
    with desk.reading() as session:
        to = str(parameters(session, desk.company_id).get(JOBS_ERRORS_TO)).strip()
    line = looking.line_of(desk, run_id) if to else None
    if line is None or not _first(desk, run_id):
        return None
    sender = next((d for d in desks if accounts.account(d).value is not None), desk)
    subject = i18n.tr(_SUBJECT, desk.language).format(job=i18n.tr(found.job.name, desk.language))
    outcome = accounts.notice(sender, to, subject, looking.report(desk, found, line))
    if outcome.value is not None:
        return None
    why = i18n.problem_text(outcome.problems[0], desk.language, desk.region)
    return information("JOB-023-mail", to=to, why=why)


def _first(desk: Desk, run_id: int) -> bool:
    """Was nothing sent of this run yet? It is noted that it will be."""
    with desk.writing("job.mail") as uow:
        row = uow.session.get_one(JobRun, run_id)
        before = row.checkpoint or {}
        if MAILED in before:
            return False
        row.checkpoint = {**before, MAILED: desk.clock.now().isoformat()}
        return True
