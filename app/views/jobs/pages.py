"""The page of batch jobs by name, with its figure of failed runs; it is imported when it is opened."""

from app.core.words import N_
from app.queries import jobs as queries
from app.services.desk import Desk
from app.views.kit.later import Later
from app.views.kit.pages import PageSpec, register


def _failed(desk: Desk) -> int:
    """How many runs failed and nobody acknowledged (JOB-023)."""
    with desk.reading() as session:
        return queries.failed(session, desk.company_id)


def register_pages() -> None:
    """Add it to the program."""
    register(PageSpec("jobs", N_("Batch jobs"), "clock", "setup", Later("app.views.jobs.jobs_page:JobsPage"), count=_failed,
                      urgent=True))
