"""What a task stands at, computed from what was found, what was accepted and what was signed (CLS-030…034, 037, 070)."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.closing import graph

declare({
    "CLS-032-hard": N_("Task {task} cannot be accepted: what is outstanding must be dealt with. Open its documents."),
    "CLS-032-none": N_("Task {task} has nothing outstanding to accept. Sign it off instead."),
    "CLS-032-error": N_("Task {task} could not be evaluated. Refresh it before you accept anything."),
    "CLS-032-comment": N_("Say in at least {least} characters why this may stay as it is."),
    "CLS-032-gone": N_("What you marked is no longer outstanding in task {task}. Refresh it with F5."),
    "CLS-033-open": N_("Task {task} still has {count:document|documents} outstanding. Open them, or accept them with a "
                       "comment."),
    "CLS-033-error": N_("Task {task} could not be evaluated. Refresh it before you sign it off."),
    "CLS-033-blocked": N_("Task {task} waits for {blockers}. Complete that first."),
    "CLS-033-signed": N_("Task {task} is signed off already. Take the sign-off back to sign again."),
    "CLS-033-four-eyes": N_("{user} did the last posting or run behind task {task}. Ask somebody else to sign it off."),
    "CLS-033-none": N_("Task {task} is not signed off. Choose a task that is."),
    "CLS-070-hard": N_("Task {task} must be done before the period is locked; it has {count:document|documents} outstanding. "
                       "Open its documents."),
    "CLS-070-soft": N_("Task {task} has {count:document|documents} outstanding. Open them, or accept them with a comment."),
    "CLS-070-error": N_("Task {task} could not be evaluated: {detail}. Refresh it with F5."),
    "CLS-070-running": N_("A job of task {task} is still running. Wait until it has finished."),
    "CLS-070-signature": N_("Task {task} needs a sign-off. Sign it off first."),
    "CLS-070-recheck": N_("Something changed in task {task} after it was signed off. Check it and sign it off again."),
    "CLS-070-hand": N_("Task {task} is not ticked. Tick it, or take it out of the checklist."),
})

LEAST_COMMENT = 10
"""Fewest characters of a comment on what is accepted (CLS-032)."""


class Status(StrEnum):
    """What an evaluation comes to (CLS-031)."""

    NOT_APPLICABLE = "not_applicable"
    DONE = "done"
    OPEN = "open"
    RUNNING = "running"
    ERROR = "error"


FINISHED = frozenset({Status.NOT_APPLICABLE, Status.DONE})


def fingerprint(keys: Iterable[str]) -> str:
    """SHA-256 of the sorted keys, one to a line (CLS-033)."""
    return hashlib.sha256("\n".join(sorted(keys)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Task:
    """A task of a schedule as the rules see it.

    `keys` and `count` are what is outstanding, `accepted` the keys somebody accepted, `ticked` the tick of a free task.
    `covered` = everything was accepted once. `signed` = fingerprint of the newest sign-off that stands, "" for none;
    `again` = re-opening the period took the newest one back, and nobody has signed since (CLS-060).
    """

    code: str
    status: Status = Status.OPEN
    hard: bool = False
    free: bool = False
    ticked: bool = False
    count: int = 0
    keys: tuple[str, ...] = ()
    accepted: frozenset[str] = frozenset()
    signed: str = ""
    signoff_required: bool = False
    detail: str = ""
    last_by: str = ""
    last_by_id: int | None = None
    four_eyes: bool = False
    covered: bool = False
    again: bool = False

    @property
    def computed(self) -> Status:
        """Its state; a free task is done when it is ticked (CLS-025)."""
        if self.free:
            return Status.DONE if self.ticked else Status.OPEN
        return self.status

    @property
    def is_accepted(self) -> bool:
        """Everything outstanding of a soft task was accepted; documents that disappear do not matter (CLS-032)."""
        return not self.hard and self.computed is Status.OPEN and bool(self.keys) and set(self.keys) <= self.accepted

    @property
    def is_finished(self) -> bool:
        """Done, not applicable or accepted."""
        return self.computed in FINISHED or self.is_accepted

    @property
    def hash(self) -> str:
        """Fingerprint of what is outstanding now; a free task stands for itself until it is ticked."""
        return fingerprint((self.code,) if self.free and not self.ticked else self.keys)

    @property
    def recheck(self) -> bool:
        """To be signed anew, or something came that was not accepted (CLS-032, 034)."""
        more = self.covered and self.computed is Status.OPEN and not set(self.keys) <= self.accepted
        return self.is_overtaken or more

    @property
    def is_overtaken(self) -> bool:
        """Signed off once, and since then something else is outstanding or the period was opened again (CLS-034, 060)."""
        return self.again or (bool(self.signed) and self.signed != self.hash)

    @property
    def is_signed(self) -> bool:
        """Signed off, and nothing changed since."""
        return bool(self.signed) and self.signed == self.hash


def needs_blockers(tasks: Mapping[str, Task], needs: graph.Needs) -> dict[str, tuple[str, ...]]:
    """By code: what each task waits for."""
    over = [code for code, task in tasks.items() if task.is_finished]
    return {code: graph.blockers(code, needs, over) for code in tasks}


# ---------------------------------------------------------------- acts

def check_acceptance(task: Task, wanted: Sequence[str], comment: str) -> tuple[Problem, ...]:
    """May these keys be accepted (CLS-032)?"""
    found: list[Problem] = []
    if task.computed is Status.ERROR:
        found.append(error("CLS-032-error", task=task.code))
    elif task.hard:
        found.append(error("CLS-032-hard", task=task.code))
    elif not task.keys:
        found.append(error("CLS-032-none", task=task.code))
    elif not set(wanted) & set(task.keys):
        found.append(error("CLS-032-gone", task=task.code))
    if len(comment.strip()) < LEAST_COMMENT:
        found.append(error("CLS-032-comment", at="comment", least=LEAST_COMMENT))
    return tuple(found)


def check_eyes(task: Task, user: int) -> tuple[Problem, ...]:
    """With four eyes: is somebody else signing than did the last posting or run behind the task (CLS-033)?"""
    if not task.four_eyes or task.last_by_id != user:
        return ()
    return (error("CLS-033-four-eyes", task=task.code, user=task.last_by),)


def check_signoff(task: Task, blockers: Sequence[str], user: int) -> tuple[Problem, ...]:
    """May the user with this id sign this task off (CLS-033)?"""
    found: list[Problem] = []
    if task.is_signed:
        found.append(error("CLS-033-signed", task=task.code))
    if task.computed is Status.ERROR:
        found.append(error("CLS-033-error", task=task.code))
    elif not task.is_finished:
        found.append(error("CLS-033-open", task=task.code, count=task.count))
    if blockers:
        found.append(error("CLS-033-blocked", task=task.code, blockers=", ".join(blockers)))
    return (*found, *check_eyes(task, user))


def check_lock(tasks: Sequence[Task], except_codes: Iterable[str] = ("LCK", "ESS")) -> tuple[Problem, ...]:
    """What keeps the period from being locked, in the order of the tasks (CLS-070).

    LCK is what locking does; ESS has its own deadline, usually after the lock (CLS-065).
    """
    left_out = set(except_codes)
    return tuple(p for task in tasks if task.code not in left_out for p in _gate(task))


def _gate(task: Task) -> tuple[Problem, ...]:
    found: list[Problem] = []
    if task.computed is Status.ERROR:
        found.append(error("CLS-070-error", at=task.code, task=task.code, detail=task.detail))
    elif task.computed is Status.RUNNING:
        found.append(error("CLS-070-running", at=task.code, task=task.code))
    elif task.free and not task.is_finished:
        found.append(error("CLS-070-hand", at=task.code, task=task.code))
    elif not task.is_finished:
        found.append(error("CLS-070-hard" if task.hard else "CLS-070-soft", at=task.code, task=task.code, count=task.count))
    if task.is_overtaken:
        found.append(error("CLS-070-recheck", at=task.code, task=task.code))
    elif task.signoff_required and not task.signed:
        found.append(error("CLS-070-signature", at=task.code, task=task.code))
    return tuple(found)


# ---------------------------------------------------------------- tiles

@dataclass(frozen=True, slots=True)
class Tiles:
    """The figures at the head of the checklist: numbers of tasks, and the percentage that is finished (CLS-037)."""

    overdue: int = 0
    due_today: int = 0
    blocked: int = 0
    remaining: int = 0
    done: int = 0
    total: int = 0

    @property
    def percent(self) -> int:
        """Finished tasks in percent, rounded down, so that 100 means all."""
        return self.done * 100 // self.total if self.total else 100


def is_overdue(task: Task, due: datetime, now: datetime) -> bool:
    """Its moment has passed and it is not finished."""
    return not task.is_finished and due < now


def tiles(tasks: Sequence[tuple[Task, datetime]], needs: graph.Needs, now: datetime, today: date) -> Tiles:
    """Counted from every task with the moment it is due, in the time of the office (CLS-037)."""
    waiting = needs_blockers({task.code: task for task, _due in tasks}, needs)
    left = [(task, due) for task, due in tasks if not task.is_finished]
    return Tiles(sum(is_overdue(task, due, now) for task, due in left),
                 sum(due.date() == today for _task, due in left),
                 sum(bool(waiting[task.code]) for task, _due in left), len(left), len(tasks) - len(left), len(tasks))
