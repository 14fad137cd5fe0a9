"""A run of a job: its units one by one, each with its checkpoint in its transaction, failures told and counted (JOB-010…014)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Facts, Ref, to_json
from app.core.problems import Problem, Weight, error, information
from app.core.words import N_, declare
from app.models.jobs import JobItem, JobRun
from app.rules.jobs.runs import State, Stopper
from app.services.automation import lease
from app.services.desk import Desk
from app.services.jobs.definitions import Definition
from app.settings import ProgramSettings
from app.storage.engine import is_postgres
from app.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.reminders import Steps

declare({
    "JOB-010-done": N_("Everything of this run was done already, at {at}."),
    "JOB-012-half": N_("{failed} of {seen} records failed, so the run stopped. Look at the records, then choose Retry."),
    "JOB-012-row": N_("{failed} records in a row failed for the same reason, so the run stopped: {why} Mend these, then choose "
                      "Retry: {names}"),
    "JOB-015-unit": N_("The program ended twice in {unit}, so it is left out. Look at that record, then run the job again."),
})

FEW = 3
"""Up to so many units tell what they did; of more only the counts are told."""
RECORD = 100
"""Letters a key may have."""


ASKED = "asked"
"""Where a checkpoint keeps the moment at which somebody asked the run to stop (JOB-014)."""
LOOKED = 1.0
"""Seconds between two looks whether somebody at another desk asked a run to stop."""
NOW: dict[int, str] = {}
"""The record each run of this program is at, for the window (JOB-014)."""


class StoppedError(Exception):
    """Work that is one piece was told to stop; nothing of it stays."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One document or at most 200 ms of work: `key` keeps it from being done twice, `work` does it in a unit of work.

    `work` gives what is told of it: nothing or information = done, a warning = left out by a rule, an error = failed, and then
    nothing it wrote is kept. `name` is the record in words, `about` where it is opened, `things` how many records are in it where
    these are too small for a unit each. `ahead` is what can be read before the file is taken: it is called just before the work.
    """

    key: str
    work: Callable[[UnitOfWork], Problem | None]
    name: str = ""
    about: Ref | None = None
    things: int = 1
    ahead: Callable[[], None] | None = None


@dataclass
class Running:
    """A run under way, as the work of a job sees it."""

    desk: Desk
    definition: Definition
    run_id: int
    attempt: int
    day: date
    own: ProgramSettings | None = None
    progress: "Steps | None" = None
    quarantine: bool = False
    done: int = 0
    left_out: int = 0
    failed: int = 0
    place: str = ""
    problems: list[Problem] = field(default_factory=list)
    told: list[Problem] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    stopper: Stopper = field(default_factory=Stopper)
    fatal: Problem | None = None
    transient: bool = False
    lost: bool = False
    _look_again: float = 0.0

    @property
    def stored(self) -> str:
        """The code under which its records are kept."""
        return self.definition.stored

    def stopped(self, done: int = 0, whole: int = 0) -> bool:
        """Has somebody stopped it (JOB-014), or has it stopped itself? Otherwise how far it is, is told."""
        if self.fatal is not None:
            return True
        if self.progress is None:
            return False
        if self.progress.cancelled.is_set() or self.asked():
            return True
        self.progress.report(done, whole)
        return False

    def asked(self) -> bool:
        """Did somebody at another desk ask it to stop, or take over the jobs? Looked up in the file once in a while."""
        if monotonic() < self._look_again:
            return False
        self._look_again = monotonic() + LOOKED
        if is_postgres(self.desk.file.target) and lease.elsewhere(self.desk) and self.progress is not None:
            # This computer slept, say, and another program took over the jobs: it goes on with this run (JOB-003).
            self.lost = True
            self.progress.cancelled.set()
            return True
        return self._asked_to_stop()

    def step(self, done: int, whole: int) -> None:
        """The same for work that is one piece and hears it as an exception."""
        if self.stopped(done, whole):
            raise StoppedError

    @property
    def cancelled(self) -> bool:
        """Was it told to stop?"""
        return self.progress is not None and self.progress.cancelled.is_set()

    def fail(self, problem: Problem, *, transient: bool = False) -> None:
        """The whole run cannot go on; what is transient is tried again by itself (JOB-013)."""
        self.fatal, self.transient = problem, transient

    def tell(self, problem: Problem) -> None:
        """Something the window shows about the run, that is no failure."""
        self.told.append(problem)

    # ------------------------------------------------------------ units

    def units(self, units: Sequence[Unit]) -> None:
        """Do what was not done before; stop at a checkpoint when told to, or when too much fails (JOB-010…012, 014)."""
        known = self._known([u.key for u in units])
        if units and len(known) == len(units) and (at := self.done_at(units[0].key)) is not None:
            self.tell(information("JOB-010-done", at=i18n.moment(at, self.desk.region)))
        whole, behind = sum(u.things for u in units), 0
        for unit in units:
            n, behind = behind, behind + unit.things
            if unit.key in known:
                continue
            if self.quarantine:
                # The unit in which the program ended twice: the first that was not done (JOB-015).
                self.quarantine = False
                with self.desk.writing("job.quarantine") as uow:
                    self._note(uow.session, unit, error("JOB-015-unit", unit=unit.name or unit.key), behind, whole)
                continue
            if self._asked_to_stop() or self.stopped(n, whole):
                return
            self._one(unit, behind, whole)

    def _one(self, unit: Unit, done: int, whole: int) -> None:
        NOW[self.run_id] = unit.name or unit.key
        broken: Problem | None = None
        if unit.ahead is not None:
            unit.ahead()
        with self.desk.writing(f"job.{self.definition.job.code}") as uow:
            said = unit.work(uow)
            if said is not None and said.weight is Weight.ERROR:
                broken = said
                uow.abandon()
            else:
                self._note(uow.session, unit, said, done, whole)
        if broken is not None:
            with self.desk.writing("job.failed") as uow:
                self._note(uow.session, unit, broken, done, whole)

    def _note(self, session: Session, unit: Unit, said: Problem | None, done: int, whole: int) -> None:
        """The record and the checkpoint, in the transaction of the data (JOB-011); only what was done keeps its key."""
        outcome = "done"
        if said is not None and said.weight is not Weight.INFORMATION:
            outcome = "failed" if said.weight is Weight.ERROR else "left_out"
        self.count(outcome, said, unit.name, unit.things)
        if outcome == "done" and said is not None and whole <= FEW:
            self.told.append(said)
        self.place = unit.key[:RECORD]
        key = unit.key[:RECORD] if outcome == "done" else f"{self.run_id}/{self.attempt}/{unit.key}"[:RECORD]
        facts = to_json(Facts(said.code, {"record": unit.name, **said.saw})) if said is not None else None
        session.add(JobItem(company_id=self.desk.company_id, run_id=self.run_id, job_code=self.stored, key=key, outcome=outcome,
                            facts=facts, document_table=unit.about[0] if unit.about else None,
                            document_id=unit.about[1] if unit.about else None))
        self.checkpoint(session, done, whole)

    def note(self, session: Session, key: str, about: Ref, whole: int) -> None:
        """A record done by a service that has transactions of its own, written down in that of its data (JOB-011)."""
        self.count("done", None)
        self.place = key[:RECORD]
        session.add(JobItem(company_id=self.desk.company_id, run_id=self.run_id, job_code=self.stored,
                            key=f"{self.run_id}/{self.attempt}/{key}"[:RECORD], outcome="done", document_table=about[0],
                            document_id=about[1]))
        self.checkpoint(session, self.done, whole)

    def count(self, outcome: str, said: Problem | None, name: str = "", things: int = 1) -> None:
        """One record more, or a unit of several; too many failures end the run (JOB-012)."""
        if outcome != "failed" or said is None:
            self.done, self.left_out = self.done + things * (outcome == "done"), self.left_out + things * (outcome == "left_out")
            self.stopper.fine()
            return
        self.failed += 1
        self.problems.append(said)
        self.names.append(name)
        if self.stopper.fails(said.code):
            self.fail(self._in_a_row(said) if self.stopper.in_a_row else self.half())

    def _words(self, problem: Problem) -> str:
        """A failure in the words of the person the job runs for, with the records it befell last."""
        return i18n.problem_text(problem, self.desk.language, self.desk.region)

    def _in_a_row(self, last: Problem) -> Problem:
        """20 failures for one cause: one message, with the list (JOB-T08)."""
        names = ", ".join(self.names[-self.stopper.row:])
        return error("JOB-012-row", failed=self.stopper.row, why=self._words(last), names=names)

    def half(self) -> Problem:
        """More than half failed."""
        return error("JOB-012-half", failed=self.stopper.failed, seen=self.stopper.seen)

    def checkpoint(self, session: Session, done: int, whole: int) -> None:
        """Where the run stands, within a unit of work; a stop that was asked for elsewhere is kept (JOB-011, 014)."""
        row = session.get_one(JobRun, self.run_id)
        row.checkpoint = {**(row.checkpoint or {}), "done": self.done, "left_out": self.left_out, "failed": self.failed,
                          "at": done, "whole": whole, "after": self.place}

    def kept(self, session: Session, name: str) -> int | None:
        """A number an earlier unit of this run kept beside the checkpoint."""
        found = (session.get_one(JobRun, self.run_id).checkpoint or {}).get(name)
        return int(found) if found is not None else None

    def keep(self, session: Session, name: str, value: int) -> None:
        """Keep a number for the units that follow, also those of a later attempt (JOB-015)."""
        row = session.get_one(JobRun, self.run_id)
        row.checkpoint = {**(row.checkpoint or {}), name: value}

    def _asked_to_stop(self) -> bool:
        """Did somebody at another desk ask it to stop?"""
        with self.desk.reading() as session:
            state = session.scalar(select(JobRun.state).where(JobRun.id == self.run_id))
        if state == State.CANCELLING and self.progress is not None:
            self.progress.cancelled.set()
        return state == State.CANCELLING

    def _known(self, keys: Sequence[str]) -> set[str]:
        """Which keys were done before: nothing is done twice (JOB-010)."""
        found: set[str] = set()
        with self.desk.reading() as session:
            for start in range(0, len(keys), 400):
                found |= set(session.scalars(select(JobItem.key).where(
                    JobItem.company_id == self.desk.company_id, JobItem.job_code == self.stored,
                    JobItem.key.in_([k[:RECORD] for k in keys[start:start + 400]]))))
        return {k for k in keys if k[:RECORD] in found}

    def fresh(self, keys: Sequence[str]) -> bool:
        """Is any of these still to do?"""
        return len(self._known(keys)) < len(keys)

    def done_at(self, key: str) -> datetime | None:
        """When a key was done, as "already done at" needs it (JOB-022)."""
        with self.desk.reading() as session:
            return session.scalar(select(func.coalesce(JobRun.ended_at, JobRun.started_at)).join(
                JobItem, JobItem.run_id == JobRun.id).where(
                    JobItem.company_id == self.desk.company_id, JobItem.job_code == self.stored, JobItem.key == key[:RECORD]))


@dataclass
class Heard:
    """Progress as the work of a job hears it, whoever watches and also where nobody does: `step` ends a stopped run with
    `StoppedError`, in which nothing of the window is known.
    """

    report: Callable[[int, int], None]
    cancelled: Event = field(default_factory=Event)

    @classmethod
    def of(cls, progress: "Steps | None") -> "Heard":
        """The same progress, or one that nobody watches."""
        return cls(lambda _done, _whole: None) if progress is None else cls(progress.report, progress.cancelled)

    def step(self, done: int, whole: int) -> None:
        """So many of so many are done; raises `StoppedError` once somebody stopped it."""
        if self.cancelled.is_set():
            raise StoppedError
        self.report(done, whole)


@dataclass(frozen=True, slots=True)
class Quietly:
    """For what is read before the units begin: it can be stopped, but how far it is would not be how far the job is."""

    running: Running

    def step(self, _done: int, _whole: int) -> None:
        """Raises `StoppedError` once somebody stopped the run."""
        if self.running.cancelled:
            raise StoppedError


@dataclass(frozen=True, slots=True)
class Ran:
    """What an attempt came to: `state`, records done, left out and failed, what failed, what is told, when it is tried again."""

    run_id: int
    code: str
    state: str
    done: int
    left_out: int
    failed: int
    problems: tuple[Problem, ...] = ()
    told: tuple[Problem, ...] = ()
    again: datetime | None = None


def left_out(problem: Problem) -> Problem:
    """What a rule of the trade says against a record, told as left out: not a failure of the job (JOB-012)."""
    return Problem(problem.code, problem.saw, Weight.WARNING, key=problem.code)
