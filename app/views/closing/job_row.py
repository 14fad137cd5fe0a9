"""The job of a task, started from its row with its progress in place (CLS-043)."""

from typing import TYPE_CHECKING

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.closing.evaluating import JOBS
from app.services.jobs import definitions, starting
from app.services.jobs.definitions import Definition
from app.services.jobs.running import Ran
from app.services.jobs.starting import With

if TYPE_CHECKING:
    from app.views.closing.checklist_page import ClosePage


def job_of(page: "ClosePage", code: str) -> Definition | None:
    """The first job that does the work of a task and is there; None = no job does."""
    found = (definitions.by_code(page.context.desk, job) for job in JOBS.get(code, ()))
    return next((job for job in found if job is not None), None)


def start(page: "ClosePage") -> None:
    """Run it beside the screen; the tasks are measured again after it."""
    one = page.current()
    job = job_of(page, one.code) if one is not None else None
    if job is None or page.running.progress is not None:
        return
    page.clear_messages()
    desk, own = page.context.desk, page.context.own
    page.running.start(_("{code} runs…").format(code=_(job.name)),
                       lambda progress: starting.run(desk, job.id, None, With(own, progress)), lambda ran: _ran(page, ran))


def _ran(page: "ClosePage", outcome: Outcome[Ran] | None) -> None:
    """What came of it."""
    if outcome is None:
        return
    ran = outcome.value
    if ran is None:
        page.tell_problems(outcome.problems)
        return
    said = _("{done} done, {left} left out, {failed} failed").format(done=ran.done, left=ran.left_out, failed=ran.failed)
    told = list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in (*ran.problems, *ran.told)))
    tone = {"finished": "warning" if ran.problems else "success", "error": "danger"}.get(ran.state, "warning")
    page.tell(tone, said, "\n".join(told[:4]), (), ran.problems)
    page.evaluate()
