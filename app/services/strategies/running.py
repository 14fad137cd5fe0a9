"""A run of a strategy: for today, one a day, each customer in a unit of her own, gone on with where it stopped (COL-49)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import delete, select

from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.jobs import JobAttempt, JobRun
from app.models.ledger import CustomerEntryState
from app.models.strategies import StrategyContact
from app.models.types import FOR_EVER
from app.rules import strategies as rules
from app.rules.strategies import Decision
from app.services.automation.groups import RUNNING, STRATEGY, begun, elsewhere, interrupt, over
from app.services.desk import Desk
from app.services.reminder_facts import RunOptions
from app.services.reminders import Steps
from app.services.strategies import acting, facts, log
from app.services.strategies.acting import Made
from app.services.strategies.facts import Facts, Who
from app.storage.unit_of_work import UnitOfWork

declare({
    "COL-49-off": N_("Strategy {strategy} is switched off. Switch it on to run it."),
    "COL-49-running": N_("Strategy {strategy} is running already. Wait until it has ended."),
    "COL-49-skipped": N_("Skipped by hand."),
    "COL-49-nothing": N_("No run of today stopped before its end. Skip the customer in the preview instead."),
    "COL-49-changed": N_("Nothing is due for this customer any more."),
})

WAITING = frozenset({"COL-50-not-yet", "COL-50-done-next", "COL-50-done", "COL-50-no-step", "COL-50-nothing", "COL-50-last"})
"""Reasons that only say no step is due: such customers are counted, the preview of the day tells each of them (GEN-08)."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did in this attempt: customers with something done, left out, failed; `waiting` had no step due.

    `state` finished, cancelled or error; `after` = number of the last customer; `mails` wait to be sent, `drafts` to be issued.
    """

    run_id: int
    strategy: str
    state: str
    done: int
    left_out: int
    failed: int
    waiting: int
    after: str
    problems: tuple[Problem, ...]
    mails: tuple[int, ...] = ()
    drafts: int = 0


def run(desk: Desk, strategy_id: int, *, skip: Iterable[int] = (), progress: Steps | None = None,
        old_bank: bool = False) -> Outcome[Ran]:
    """Run a strategy for today, or go on with the run of today behind the last customer it processed (COL-49, WIN-75).

    `old_bank` = somebody goes on although the bank data are old; without it letters stay to do then (WIN-20).
    `skip` = customers left out by hand this time. One that came to its end today is refused; customers for whom it failed are
    tried again by the next one.
    """
    interrupt(desk)
    day = desk.today
    with desk.reading() as session:
        known = facts.read(session, desk, day)
        form = known.form(strategy_id)
        if form is None:
            return Outcome(None, (error("COL-40-strategy"),))
        if not form.active:
            return Outcome(None, (error("COL-49-off", strategy=form.code),))
        so_far = log.runs_of(session, desk, strategy_id, day)
        last = log.newest_in(session, desk).get(strategy_id)
        row = session.get(JobRun, last.run_id) if last is not None else None
        if row is not None and row.state == "executing" and (row.id in RUNNING or elsewhere(desk, row)):
            return Outcome(None, (error("COL-49-running", strategy=form.code),))
        wrong = rules.check_run(form.as_rule(), day, desk.clock.today(), so_far)
    if wrong:
        return Outcome(None, wrong)
    options = replace(RunOptions.usual(desk, day), old_bank=old_bank)
    one = _Run(desk, strategy_id, known, options, frozenset(skip), progress)
    try:
        return Outcome(one.all(rules.left(_mine(known, strategy_id), day, so_far)))
    finally:
        over(one.run_id)


def rest(desk: Desk, strategy_id: int) -> list[Who]:
    """Customers the stopped run of today has not processed, in its order; the first is where it goes on (WIN-75)."""
    with desk.reading() as session:
        known = facts.read(session, desk, desk.today)
        so_far = log.runs_of(session, desk, strategy_id, desk.today)
    return [known.who[key] for key in rules.left(_mine(known, strategy_id), desk.today, so_far)]


def _mine(known: Facts, strategy_id: int) -> list[int]:
    """The customers of a strategy in the order of their numbers."""
    return [key for key in known.customers if (chosen := known.chosen(key)) is not None and chosen.strategy_id == strategy_id]


def skip(desk: Desk, strategy_id: int, customer_id: int) -> Outcome[int]:
    """Go past a customer when the stopped run of today is gone on with (WIN-45)."""
    with desk.writing("strategy.skip") as uow:
        session = uow.session
        last = log.newest_in(session, desk).get(strategy_id)
        if last is None or last.day != desk.today or not last.resumes:
            return Outcome(None, (error("COL-49-nothing"),))
        if any(customer_id in r.processed for r in log.runs_of(session, desk, strategy_id, last.day)):
            return Outcome(customer_id)
        row = session.get_one(JobRun, last.run_id)
        log.note(session, desk, row, log.attempts(session, row.id) + 1, customer_id,
                 (("skipped", information("COL-49-skipped"), ("customer", customer_id)),), f"{STRATEGY}{strategy_id}")
        return Outcome(customer_id)


@dataclass
class _Run:
    """One attempt at the run of a day."""

    desk: Desk
    strategy_id: int
    known: Facts
    options: RunOptions
    skip: frozenset[int]
    progress: Steps | None
    run_id: int = 0
    attempt: int = 1
    done: int = 0
    left_out: int = 0
    failed: int = 0
    waiting: int = 0
    drafts: int = 0
    after: str = ""
    mails: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The code of its job."""
        return f"{STRATEGY}{self.strategy_id}"

    def all(self, customers: Sequence[int]) -> Ran:
        """Every customer in turn, each in a unit of her own; it stops after the present one when it is told to."""
        self._begin()
        started, state, rest = self.desk.clock.now(), log.OVER, 0
        for place, customer_id in enumerate(customers):
            if self.progress is not None:
                self.progress.report(place, len(customers))
                if self.progress.cancelled.is_set():
                    state, rest = "cancelled", len(customers) - place
                    break
            self._customer(customer_id, len(customers) - place - 1)
        if state == log.OVER and self.failed:
            state = "error"
        self._end(state, started, rest)
        form = self.known.form(self.strategy_id)
        return Ran(self.run_id, form.code if form else "", state, self.done, self.left_out, self.failed, self.waiting, self.after,
                   tuple(self.problems), tuple(self.mails), self.drafts)

    def _begin(self) -> None:
        """The run of today: a new one, or the one that stopped."""
        with self.desk.writing("job.run") as uow:
            session = uow.session
            definition = log.definition(session, self.desk, self.strategy_id)
            row = session.scalars(select(JobRun).where(
                JobRun.definition_id == definition.id, JobRun.business_date == self.known.day, JobRun.state != log.OVER
            ).order_by(JobRun.id.desc())).first()
            if row is None:
                row = JobRun(company_id=self.desk.company_id, definition_id=definition.id, business_date=self.known.day,
                             state="executing", started_at=self.desk.clock.now(), checkpoint={})
                session.add(row)
            row.state, row.ended_at = "executing", None
            session.flush()
            begun(row.id, self.progress.cancelled if self.progress is not None else None)
            before = row.checkpoint or {}
            self.run_id, self.attempt, self.after = row.id, log.attempts(session, row.id) + 1, str(before.get("after") or "")
            self.done, self.left_out = int(before.get("done", 0)), int(before.get("left_out", 0))

    def _customer(self, customer_id: int, rest: int) -> None:
        """One customer, decided anew inside her unit: what happened since the start counts, what breaks leaves nothing."""
        if not self._due(customer_id):
            self.waiting, self.after = self.waiting + 1, self.known.who[customer_id].number
            return
        broken: list[Made] = []
        with self.desk.writing("strategy.customer") as uow:
            made = self._act(uow, customer_id)
            broken = [m for m in made if m.broken]
            if broken:
                uow.abandon()
            else:
                self._note(uow, customer_id, made, rest)
        if broken:
            with self.desk.writing("strategy.failed") as uow:
                self._note(uow, customer_id, [Made("failed", broken[0].told, ("customer", customer_id))], rest)

    def _due(self, customer_id: int) -> bool:
        """Is something to be done or told? Where no step is due there is nothing to write."""
        return customer_id in self.skip or any(
            d.happens or d.reason is not None and d.reason.code not in WAITING for d in self.known.decide(customer_id))

    def _act(self, uow: UnitOfWork, customer_id: int) -> list[Made]:
        """Everything that happens to her today, or why nothing does."""
        about = ("customer", customer_id)
        if customer_id in self.skip:
            return [Made("skipped", information("COL-49-skipped"), about)]
        now = facts.again(uow.session, self.desk, self.known, customer_id)
        decisions: tuple[Decision, ...] = now.decide(customer_id) if customer_id in now.customers else ()
        made: list[Made] = []
        for decision in decisions:
            if decision.happens and decision.strategy_id == self.strategy_id:
                made.append(acting.act(uow, self, now, decision))
            elif decision.reason is not None:
                made.append(Made("left_out", decision.reason, about))
        return made or [Made("left_out", information("COL-49-changed"), about)]

    def _note(self, uow: UnitOfWork, customer_id: int, made: Sequence[Made], rest: int) -> None:
        """The log of one customer and the place of the run, in the transaction of what was done (JOB-011)."""
        outcomes = [m.outcome for m in made]
        worst = "failed" if "failed" in outcomes else "done" if "done" in outcomes else "left_out"
        self.done, self.left_out = self.done + (worst == "done"), self.left_out + (worst == "left_out")
        self.failed += worst == "failed"
        self.problems += [m.told for m in made if m.outcome == "failed"]
        self.after = self.known.who[customer_id].number
        self.mails += [m.about[1] for m in made if m.about is not None and m.about[0] == acting.TABLE]
        self.drafts += sum(m.told.code == "COL-47-drafted" for m in made)
        row = uow.session.get_one(JobRun, self.run_id)
        row.checkpoint = self._place(rest)
        lines: list[log.Told] = [(m.outcome, m.told, m.about) for m in made]
        lines += [("left_out", m.but, m.about) for m in made if m.but is not None]
        log.note(uow.session, self.desk, row, self.attempt, customer_id, lines, self.code)

    def _place(self, rest: int) -> dict[str, object]:
        return {"after": self.after, "done": self.done, "left_out": self.left_out, "failed": self.failed, "rest": rest}

    def _end(self, state: str, started: datetime, rest: int) -> None:
        """The run is over; what its history need not keep any longer goes (COL-48)."""
        desk, now = self.desk, self.desk.clock.now()
        with desk.writing("job.end") as uow:
            session = uow.session
            row = session.get_one(JobRun, self.run_id)
            row.state, row.ended_at, row.item_errors = state, now, bool(self.failed)
            row.checkpoint = self._place(rest)
            code = self.problems[-1].code if self.problems else None
            session.add(JobAttempt(company_id=desk.company_id, run_id=self.run_id, no=self.attempt, started_at=started,
                                   ended_at=now, outcome=state, message=code))
            closed = select(CustomerEntryState.entry_id).where(CustomerEntryState.company_id == desk.company_id,
                                                               CustomerEntryState.open_until < FOR_EVER)
            session.execute(delete(StrategyContact).where(
                StrategyContact.company_id == desk.company_id, StrategyContact.leading_entry_id.in_(closed),
                StrategyContact.day < rules.kept_since(self.known.day, self.known.settings)))
