"""Jobs as their window shows them: the newest run of each, its records, its history, a report to copy (CLW-020, JOB-023)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Ref, from_json
from app.core.problems import Problem
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobItem, JobRun
from app.rules.jobs.runs import State
from app.services.desk import Desk
from app.services.jobs import definitions, due
from app.services.jobs.catalogue import STRATEGIES
from app.services.jobs.definitions import Definition
from app.services.jobs.running import ASKED, NOW

MOST = 500
"""So many runs or records are shown."""
PATIENCE = timedelta(seconds=30)
"""After so long a run that was asked to stop and did not says at which record it still is (JOB-014)."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run: its counts, how far it is (`at` of `whole`, 0 = unknown), tries, what it told, who has seen an error.

    `asked` = when somebody asked it to stop, `unit` = the record it is at, or the last one known of a run at another desk.
    """

    run_id: int
    day: date
    state: State
    started: datetime | None
    ended: datetime | None
    done: int
    left_out: int
    failed: int
    at: int
    whole: int
    attempts: int
    told: Problem | None
    seen_by: str
    comment: str
    not_before: datetime | None
    asked: datetime | None = None
    unit: str = ""

    def still_stopping(self, now: datetime) -> bool:
        """Was it asked to stop half a minute ago or more, and goes on at its present record (JOB-014)?"""
        return self.state is State.CANCELLING and self.asked is not None and now - self.asked >= PATIENCE

    @property
    def seconds(self) -> int | None:
        """How long it took; None while it runs."""
        return None if self.started is None or self.ended is None else max(0, int((self.ended - self.started).total_seconds()))

    @property
    def unseen(self) -> bool:
        """Did it fail, and nobody acknowledged it?"""
        return self.state is State.ERROR and not self.seen_by


@dataclass(frozen=True, slots=True)
class Shown:
    """A job with its newest run, the failed runs nobody acknowledged (oldest first), and when it starts next."""

    definition: Definition
    last: RunLine | None
    unseen: tuple[RunLine, ...]
    next: datetime | None

    @property
    def status(self) -> str:
        """The word of its status: that of the run under way, else *missing*, *on hold*, that of the newest run, or *waiting*."""
        if self.last is not None and self.last.state in (State.EXECUTING, State.CANCELLING, State.READY, State.INTERRUPTED):
            return self.last.state.value
        if self.definition.job.missing:
            return "missing"
        if self.definition.job.code != STRATEGIES and not self.definition.enabled:
            return State.ON_HOLD.value
        return self.last.state.value if self.last is not None else State.WAITING.value


@dataclass(frozen=True, slots=True)
class Record:
    """One thing a run looked at: what it is, what came of it and why, and where to open it."""

    outcome: str
    name: str
    told: Problem | None
    about: Ref | None


def shown(desk: Desk) -> list[Shown]:
    """Every job of the company in the order of the start-up."""
    now = desk.clock.now()
    with desk.reading() as session:
        known, last = definitions.read(session, desk), due.lasts(session, desk.company_id, now)
        working = due.working(session, desk)
        run = JobRun
        newest = select(func.max(run.id)).where(run.company_id == desk.company_id, run.state != "not_run").group_by(
            run.definition_id)
        rows = session.scalars(select(run).where(run.id.in_(newest) | (
            (run.company_id == desk.company_id) & (run.state == "error") & run.acknowledged.is_(None)))
            .order_by(run.id)).all()
        lines = {row.id: (row.definition_id, line) for row, line in zip(rows, _lines(session, rows), strict=True)}
    found = []
    for definition in known:
        mine = [line for key, line in lines.values() if key == definition.id]
        line = mine[-1] if mine else None
        again = line.not_before if line is not None and line.state is State.WAITING and definition.enabled else None
        found.append(Shown(definition, line, tuple(m for m in mine if m.unseen),
                           again or due.next_start(definition, last.get(definition.id, due.Last()), now, working)))
    return found


def history(desk: Desk, definition_id: int, most: int = MOST) -> list[RunLine]:
    """The runs of a job, the newest first; days that were not made up for too."""
    with desk.reading() as session:
        rows = session.scalars(select(JobRun).where(
            JobRun.company_id == desk.company_id, JobRun.definition_id == definition_id)
            .order_by(JobRun.id.desc()).limit(most)).all()
        return _lines(session, rows)


def line_of(desk: Desk, run_id: int) -> RunLine | None:
    """One run."""
    with desk.reading() as session:
        row = session.get(JobRun, run_id)
        return _lines(session, [row])[0] if row is not None and row.company_id == desk.company_id else None


def records(desk: Desk, run_id: int, most: int = MOST) -> list[Record]:
    """What a run looked at, failures first, then in its order."""
    with desk.reading() as session:
        rows = session.execute(
            select(JobItem, Customer.number, Customer.name).outerjoin(
                Customer, (JobItem.document_table == "customer") & (Customer.id == JobItem.document_id))
            .where(JobItem.company_id == desk.company_id, JobItem.run_id == run_id).order_by(JobItem.id).limit(most)).all()
        found = [_record(item, " · ".join(x for x in (number, name) if x)) for item, number, name in rows]
    return sorted(found, key=lambda r: r.outcome != "failed")


def _record(item: JobItem, name: str) -> Record:
    stored = from_json(item.facts) if item.facts else None
    about = (item.document_table, item.document_id) if item.document_table and item.document_id else None
    said = str(stored.saw.get("record") or "") if stored is not None else ""
    return Record(item.outcome, name or said or item.key, Problem(stored.rule, stored.saw) if stored is not None else None, about)


def _lines(session: Session, rows: Sequence[JobRun]) -> list[RunLine]:
    tries: dict[int, int] = {}
    ids = [row.id for row in rows]
    for start in range(0, len(ids), MOST):
        tries |= {key: no for key, no in session.execute(select(JobAttempt.run_id, func.max(JobAttempt.no)).where(
            JobAttempt.run_id.in_(ids[start:start + MOST])).group_by(JobAttempt.run_id))}
    return [_line(row, tries.get(row.id, 0)) for row in rows]


def _line(row: JobRun, tries: int) -> RunLine:
    at: Mapping[str, Any] = row.checkpoint or {}
    seen: Mapping[str, Any] = row.acknowledged or {}
    stored = from_json(row.told) if row.told else None
    return RunLine(
        row.id, row.business_date, State(row.state), row.started_at, row.ended_at, int(at.get("done", 0)),
        int(at.get("left_out", 0)), int(at.get("failed", 0)), int(at.get("at", 0)), int(at.get("whole", 0)), tries,
        Problem(stored.rule, stored.saw) if stored is not None else None, str(seen.get("user", "")), str(seen.get("comment", "")),
        row.not_before, datetime.fromisoformat(at[ASKED]) if ASKED in at else None, NOW.get(row.id) or str(at.get("after", "")))


def report(desk: Desk, found: Definition, line: RunLine) -> str:
    """What failed, for whom, what to do, and the technical details, as text to send to somebody (JOB-023).

    It names customers by number and name and no amounts.
    """
    def words(problem: Problem | None) -> str:
        return i18n.problem_text(problem, desk.language, desk.region) if problem is not None else ""

    def moment(value: datetime | None) -> str:
        return i18n.moment(value, desk.region) if value is not None else "–"

    lines = [f"{found.name} · {i18n.tr(found.job.name, desk.language)}", words(line.told), ""]
    lines += [f"{r.name}: {words(r.told)}" for r in records(desk, line.run_id) if r.outcome == "failed"]
    lines += ["", f"run {line.run_id} · {line.day.isoformat()} · {line.state.value}",
              f"{moment(line.started)} – {moment(line.ended)}",
              f"done {line.done} · left out {line.left_out} · failed {line.failed} · attempts {line.attempts}",
              line.told.code if line.told is not None else ""]
    return "\n".join(lines).strip()
