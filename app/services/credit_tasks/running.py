"""Running a periodic credit task by hand or from the command line, and the work its job does by itself (credit 12)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.enums import Source
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.rules.credit.holds import State
from app.services import permissions
from app.services.automation.groups import interrupt, over
from app.services.credit.evaluating import Evaluated, evaluate_holds
from app.services.credit_tasks import automatic, days, log, scores, statistics
from app.services.credit_tasks.catalogue import TASKS, Task
from app.services.credit_tasks.log import Running
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.reminders import Steps
from app.settings import CREDIT_ENABLED, CREDIT_EXPIRY_DAYS
from app.storage.unit_of_work import UnitOfWork

declare({
    "JOB-003-task": N_("{name} is running already. Wait until it has ended."),
    "T-01-off": N_("Credit management is switched off. Switch it on in the parameters to run this task."),
    "T-04-ready": N_("No reason holds the order any more. It is ready to release."),
    "T-04-released": N_("No reason holds the order any more. It was released."),
    "T-04-failed": N_("The order is ready, but it could not be posted. Open the hold to see why."),
})


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did; `result` = what it made, for example the id of a journal."""

    code: str
    run_id: int
    state: str
    done: int
    left_out: int
    problems: tuple[Problem, ...]
    result: Any = None


def run(desk: Desk, code: str, options: Mapping[str, Any] | None = None, *, progress: Steps | None = None) -> Outcome[Ran]:
    """Run a task now with its log; one that was stopped today is gone on with, what was done is not done again (JOB-010).

    `options` are the task's own: `until` (STD), `expiry` (LIA), `changes` or `filter` (RSK).
    """
    task = TASKS[code]
    if refused := _refused(desk, task):
        return Outcome(None, refused)
    running = log.begin(desk, code, progress, options or {})
    started = desk.clock.now()
    try:
        WORK[code](running)
        stopped = progress is not None and progress.cancelled.is_set()
        state = "cancelled" if stopped else "finished"
        log.end(running, started, state)
    finally:
        over(running.run_id)
    return Outcome(Ran(code, running.run_id, state, running.done, running.left_out, tuple(running.problems), running.result))


def _refused(desk: Desk, task: Task) -> tuple[Problem, ...]:
    interrupt(desk)
    with desk.reading() as session:
        if refused := permissions.may(session, desk, task.permission):
            return refused
        if not parameters(session, desk.company_id).get(CREDIT_ENABLED):
            return (error("T-01-off"),)
        last = log.newest(session, desk).get(task.code)
    return (error("JOB-003-task", name=Term(task.name)),) if last is not None and last.state == "executing" else ()


def _holds(running: Running) -> None:
    """T-04: every active hold is looked at; released is only what P-11 releases."""
    def noted(unit: UnitOfWork, lines: Sequence[Evaluated]) -> None:
        for line in lines:
            _note(running, unit, line)

    evaluate_holds(running.desk, progress=running.progress, attended=running.desk.source is Source.WINDOW, noted=noted)


def _note(running: Running, unit: UnitOfWork, line: Evaluated) -> None:
    """What became of a hold, in the transaction that did it (JOB-011)."""
    running.done, running.left_out = running.done + (not line.reasons), running.left_out + bool(line.reasons)
    if line.reasons:
        return
    code = "failed" if line.problems else "released" if line.state is State.RELEASED else "ready"
    told = error("T-04-failed") if line.problems else information(f"T-04-{code}")
    running.note(unit.session, f"{running.run_id}/{running.attempt}/{line.hold_id}", told, ("credit_hold", line.hold_id),
                 "failed" if line.problems else "done")


def _reviews(running: Running) -> None:
    """T-08: how many reviews are due by now or soon; the list itself is always fresh on the credit work list."""
    desk = running.desk
    with desk.reading() as session:
        ahead = parameters(session, desk.company_id).get(CREDIT_EXPIRY_DAYS)
    running.done = len(days.reviews(desk, ahead))


WORK: Mapping[str, Callable[[Running], None]] = {
    "LIM": days.day, "STA": statistics.calculate, "RSK": scores.update, "HLD": _holds, "LIA": automatic.generate,
    "STD": statistics.remove, "CRV": _reviews}
