"""Running an automation group: create, issue, send in their order, each record logged, a failed action resumed there (REM-53)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import Source
from app.core.facts import Facts, to_json
from app.core.problems import Outcome, Problem, error, errors, information
from app.core.words import N_, declare
from app.models.archive import OutputAttempt, OutputItem
from app.models.collections import CollectionLetter, CollectionLogEntry
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobItem, JobRun
from app.models.ledger import CustomerEntryState
from app.rules.automation import posting_day
from app.services import bank_age, letters, mail, reminder_issue, reminders
from app.services.automation import lease
from app.services.automation.groups import RUNNING, UNFINISHED, Action, Group, begun, elsewhere, newest_run, one, over, terms_of
from app.services.desk import Desk
from app.services.jobs.limits import LETTER, amount_of
from app.services.reminder_facts import RunOptions, numbered
from app.services.reminders import Steps

declare({
    "REM-53-gone": N_("This automation group is not there any more."),
    "REM-53-off": N_("Automation group {code} is switched off. Switch it on under Set-up, Automation groups."),
    "REM-53-running": N_("Automation group {code} is running already. Wait until it has ended."),
    "REM-53-terms": N_("No reminder terms fit automation group {code} any more. Choose others."),
    "REM-53-created": N_("{letters:letter|letters} proposed, {left} left out."),
    "JOB-007-issue": N_("Issuing without asking is switched off: the drafts wait for you."),
    "JOB-007-send": N_("Sending without asking is switched off: the letters wait for you."),
    "JOB-007-limit": N_("The limit of the run is reached; {number} stays as it is."),
    "JOB-012-many": N_("More than half of the records failed, so the run stopped."),
    "REM-53-paper": N_("There is no folder for letters on paper. Choose one in the set-up of the group."),
})

TABLE = letters.TABLE
FEW = 4
"""Up to so many records, half of them may fail without stopping the run (JOB-012)."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did; `state` finished, error or cancelled; `problems` = what failed, and what stopped it."""

    run_id: int
    state: str
    done: int
    failed: int
    left_out: int
    problems: tuple[Problem, ...]


def run(desk: Desk, group_id: int, *, progress: Steps | None = None, old_bank: bool = False) -> Outcome[Ran]:
    """Run a group now, or go on with its newest run where that stopped; every record it looked at is logged (REM-53).

    Issuing and sending happen only with their switches and within the limits of the group (JOB-007). `old_bank` = somebody
    goes on although the bank data are old; without it nothing is proposed then (WIN-20).
    """
    with desk.reading() as session:
        group = one(session, desk, group_id)
        if group is None:
            return Outcome(None, (error("REM-53-gone"),))
        if not group.enabled:
            return Outcome(None, (error("REM-53-off", code=group.code),))
        terms = terms_of(session, desk, group)
        if terms == ():
            return Outcome(None, (error("REM-53-terms", code=group.code),))
        newest = newest_run(session, group.id)
        if newest is not None and (newest.id in RUNNING or elsewhere(desk, newest)):
            return Outcome(None, (error("REM-53-running", code=group.code),))
    one_run = _Run(desk, group, terms, progress, old_bank)
    try:
        return Outcome(one_run.all())
    finally:
        over(one_run.run_id)


@dataclass
class _Run:
    """One attempt at one run."""

    desk: Desk
    group: Group
    terms: tuple[int, ...] | None
    progress: Steps | None
    old_bank: bool = False
    run_id: int = 0
    attempt: int = 1
    at: int = 0
    done: int = 0
    left_out: int = 0
    issued: int = 0
    sent: int = 0
    amount: int = 0
    problems: list[Problem] = field(default_factory=list)

    def all(self) -> Ran:
        """Every action in its order, from where the newest run stopped; what is left of a stopped run is left to its next try."""
        self._open()
        started = self.desk.clock.now()
        state = "finished"
        kinds: dict[str, Callable[[Action], Problem | None]] = {
            "create": self._create, "issue": self._issue, "send": self._send}
        for n, action in enumerate(self.group.actions):
            if n < self.at:
                continue
            self.at = n
            self._keep_place()
            before = len(self.problems)
            stopped = kinds[action.kind](action)
            if self._cancelled():
                state = "cancelled"
                break
            if stopped is not None and stopped not in self.problems:
                self.problems.append(stopped)
            if len(self.problems) > before and (action.stop or stopped is not None):
                state = "error"
                break
        self._close(state, started)
        return Ran(self.run_id, state, self.done, len(self.problems), self.left_out, tuple(self.problems))

    # ------------------------------------------------------------ the record of the run

    def _open(self) -> None:
        """A new run of today, or the newest one when it was not finished."""
        with self.desk.writing("job.run") as uow:
            session = uow.session
            row = newest_run(session, self.group.id)
            if row is None or row.state not in UNFINISHED:
                row = JobRun(company_id=self.desk.company_id, definition_id=self.group.id, business_date=self.desk.today,
                             state="executing", started_at=self.desk.clock.now(), checkpoint={"action": 0})
                session.add(row)
                session.flush()
            row.state, row.ended_at = "executing", None
            begun(row.id, self.progress.cancelled if self.progress is not None else None)
            self.run_id, self.at = row.id, int((row.checkpoint or {}).get("action", 0))
            self._count_before(session)
            self.attempt = 1 + (session.scalar(select(func.max(JobAttempt.no)).where(JobAttempt.run_id == row.id)) or 0)

    def _count_before(self, session: Session) -> None:
        """What earlier attempts of the run issued and sent counts against its limits."""
        for key, letter_id in session.execute(select(JobItem.key, JobItem.document_id).where(
                JobItem.run_id == self.run_id, JobItem.outcome == "done", JobItem.document_table == TABLE)).all():
            if key.split("/")[2].endswith(".issue"):
                self.issued, self.amount = self.issued + 1, self.amount + self._amount(int(letter_id or 0))
            else:
                self.sent += 1

    def _keep_place(self, record: int | None = None) -> None:
        """Where to go on from (JOB-011)."""
        with self.desk.writing("job.checkpoint") as uow:
            row = uow.session.get_one(JobRun, self.run_id)
            before = row.checkpoint or {}
            kept = {"proposing": before["proposing"]} if "proposing" in before and before.get("action") == self.at else {}
            row.checkpoint = {"action": self.at, "record": record, **kept}

    def _close(self, state: str, started: datetime) -> None:
        with self.desk.writing("job.end") as uow:
            row = uow.session.get_one(JobRun, self.run_id)
            row.state, row.ended_at, row.item_errors = state, self.desk.clock.now(), bool(self.problems)
            code = self.problems[-1].code if self.problems else None
            uow.session.add(JobAttempt(company_id=self.desk.company_id, run_id=self.run_id, no=self.attempt, started_at=started,
                                       ended_at=self.desk.clock.now(), outcome=state, message=code))

    def _log(self, session: Session, kind: str, outcome: str, document: tuple[str, int] | None = None,
             problem: Problem | None = None) -> None:
        """One record an action looked at; the key keeps an attempt from logging it twice (JOB-010)."""
        key = f"{self.run_id}/{self.attempt}/{self.at}.{kind}/{document[1] if document else 0}"
        session.add(JobItem(company_id=self.desk.company_id, run_id=self.run_id, job_code=self.group.code, key=key,
                            outcome=outcome, facts=to_json(Facts(problem.code, problem.saw)) if problem is not None else None,
                            document_table=document[0] if document else None, document_id=document[1] if document else None))
        run = session.get_one(JobRun, self.run_id)
        run.checkpoint = {"action": self.at, "record": document[1] if document else None}
        if self.desk.source is Source.JOB:
            lease.renew(session, self.desk.clock.now())

    def _note(self, kind: str, outcome: str, document: tuple[str, int] | None = None, problem: Problem | None = None) -> None:
        with self.desk.writing("job.item") as uow:
            self._log(uow.session, kind, outcome, document, problem)
        if outcome == "done":
            self.done += 1
        elif outcome == "failed" and problem is not None:
            self.problems.append(problem)
        elif outcome == "left_out":
            self.left_out += 1

    def _cancelled(self) -> bool:
        return self.progress is not None and self.progress.cancelled.is_set()

    # ------------------------------------------------------------ create

    def _create(self, action: Action) -> Problem | None:
        """Propose drafts; nothing leaves the house (REM-11…33)."""
        own = self.group.options
        usual = RunOptions.usual(self.desk, self.desk.today)
        levels = None if not (action.from_level or action.to_level) else tuple(
            range(max(action.from_level - 1, 0), (action.to_level or 99)))
        options = RunOptions(
            self.desk.today, bool(own.get("only_overdue", True)), bool(own.get("on_hold")), bool(own.get("header_level")),
            usual.net_credits, usual.skip_disputed, None, self.terms, None, levels,
            skip_promised=usual.skip_promised, numbers=action.customers, old_bank=self.old_bank)
        old = bank_age.old_bank(self.desk)
        if old is not None and not self.old_bank:
            self._note("create", "failed", None, old)
            return old
        made = self._proposed(replace(options, old_bank=old is not None))
        if made is not None:
            told = information("REM-53-created", letters=made.letters, left=made.left_out)
            self._note("create", "done", ("collection_run", made.run_id), told)
        return None

    def _proposed(self, options: RunOptions) -> reminders.Suggested | None:
        """Some customers at a time into one run, each time with the place to go on from; None = it was stopped (JOB-011, 014)."""
        parts, (run_id, behind, letters, left) = reminders.whom(self.desk, options), self._under_way()
        for place, (number, ids) in enumerate(parts):
            if number <= behind:
                continue
            if self._stop_at(place, len(parts)):
                return None
            with self.desk.writing("reminder.suggest") as uow:
                run_id = run_id or reminders.begin(uow.session, self.desk, options)
                made = reminders.suggest_some(self.desk, options, ids, run_id)
                letters, left = letters + made.letters, left + made.left_out
                uow.session.get_one(JobRun, self.run_id).checkpoint = {
                    "action": self.at, "record": None, "proposing": [run_id, number, letters, left]}
        if not run_id:
            with self.desk.writing("reminder.suggest") as uow:
                run_id = reminders.begin(uow.session, self.desk, options)
        return reminders.Suggested(run_id, letters, left)

    def _under_way(self) -> tuple[int, int, int, int]:
        """Run, last stretch, letters and left out of an attempt that stopped while it proposed (JOB-015)."""
        with self.desk.reading() as session:
            found = (session.get_one(JobRun, self.run_id).checkpoint or {}).get("proposing") or (0, -1, 0, 0)
        return found[0], found[1], found[2], found[3]

    # ------------------------------------------------------------ issue

    def _issue(self, action: Action) -> Problem | None:
        """Issue the ticked drafts, one by one, within the limits (JOB-007)."""
        if not self.group.may_issue:
            self._note("issue", "left_out", None, information("JOB-007-issue"))
            return None
        ids, failed = self._drafts(action), 0
        for n, letter_id in enumerate(ids):
            if self._stop_at(n, len(ids)):
                return None
            about, amount = (TABLE, letter_id), self._amount(letter_id)
            if self.issued >= self.group.most or self.amount + amount > self.group.most_amount:
                self._note("issue", "left_out", about, self._limit(letter_id))
                continue
            outcome = self._issued(letter_id)
            if outcome.value is not None:
                self.issued, self.amount = self.issued + 1, self.amount + amount
                self.done += 1
                continue
            wrong = errors(outcome.problems)
            failed += bool(wrong)
            self._note("issue", "failed" if wrong else "left_out", about, (wrong or outcome.problems)[0])
            if wrong and action.stop:
                return wrong[0]
            if failed > FEW and 2 * failed > n + 1:
                return error("JOB-012-many")
        return None

    def _issued(self, letter_id: int) -> Outcome[reminder_issue.Issued]:
        """Issue one letter, with its line in the log in the same transaction (JOB-011)."""
        own = self.group.options
        with self.desk.reading() as session:
            letter_day = session.get_one(CollectionLetter, letter_id).document_date
        day = posting_day(own.get("posting", "no"), own.get("moved") or "", letter_day, self.desk.today)
        with self.desk.writing("reminder.issue") as uow:
            outcome = reminder_issue.issue(self.desk, letter_id, posting_date=day)
            if outcome.value is not None:
                self._log(uow.session, "issue", "done", (TABLE, letter_id))
            return outcome

    def _drafts(self, action: Action) -> list[int]:
        letter = CollectionLetter
        with self.desk.reading() as session:
            return list(session.scalars(self._filtered(select(letter.id), action).where(
                letter.state == "draft", letter.selected, letter.outdated.is_(False)).order_by(letter.id)))

    def _filtered(self, query: Select[tuple[int]], action: Action) -> Select[tuple[int]]:
        """Letters of the company with the terms of the group, the levels and the customers of the action."""
        letter = CollectionLetter
        query = query.where(letter.company_id == self.desk.company_id, letter.level >= action.from_level)
        if action.to_level:
            query = query.where(letter.level <= action.to_level)
        if action.customers:
            query = query.where(letter.customer_id.in_(numbered(self.desk.company_id, action.customers)))
        return query if self.terms is None else query.where(letter.sequence_id.in_(self.terms))

    def _amount(self, letter_id: int) -> int:
        """What a letter asks for in accounting currency, minor units; one without a rate counts as it is written."""
        with self.desk.reading() as session:
            return amount_of(session, self.desk, (LETTER, letter_id))

    def _stop_at(self, done: int, whole: int) -> bool:
        """Tell how far it is; did the user stop it?"""
        if self.progress is not None:
            self.progress.report(done, whole)
        return self._cancelled()

    # ------------------------------------------------------------ send

    def _send(self, action: Action) -> Problem | None:
        """Send issued letters by e-mail, put them on paper, or both, within the limits (JOB-007)."""
        if not self.group.may_send:
            self._note("send", "left_out", None, information("JOB-007-send"))
            return None
        channel, stopped = self.group.options.get("channel", "email"), None
        if channel in ("email", "both"):
            stopped = self._mail(action)
        if channel in ("print", "both") and (stopped is None or not action.stop) and not self._cancelled():
            stopped = self._paper(action) or stopped
        return stopped

    def _mail(self, action: Action) -> Problem | None:
        ids = self._waiting(action, "email")
        again = [i for i in self._sent_before(action) if i not in ids]
        chosen = self._within([*ids, *again])
        if not chosen:
            return None
        copies = self.group.options.get("copies", "letter")
        outcome = mail.send(self.desk, chosen, confirmed=frozenset(f"REM-50-{i}" for i in again), progress=self.progress,
                            copies=None if copies == "letter" else copies)
        if outcome.value is None:
            for problem in outcome.problems:
                self._note("send", "failed", None, problem)
            return outcome.problems[0]
        sent = outcome.value
        for letter_id in sent.done:
            self._note("send", "done", (TABLE, letter_id))
        for letter_id, problem in sent.failed:
            self._note("send", "failed", (TABLE, letter_id), problem)
        over = sent.stopped is not None and sent.stopped.code == "WIN-67-daily"
        for letter_id in sent.rest:
            self._note("send", "left_out", (TABLE, letter_id), sent.stopped)
        return None if over else sent.stopped

    def _paper(self, action: Action) -> Problem | None:
        folder = self.group.options.get("folder") or ""
        ids = self._within(self._waiting(action, "print"))
        if not ids:
            return None
        if not folder or not Path(folder).is_dir():
            problem = error("REM-53-paper")
            self._note("send", "failed", None, problem)
            return problem
        written = letters.put_out(self.desk, ids, Path(folder), letters.Way(), progress=self.progress)
        for letter_id in written.done:
            self._note("send", "done", (TABLE, letter_id))
        for letter_id, problem in written.failed:
            self._note("send", "failed", (TABLE, letter_id), problem)
        return None

    def _within(self, ids: Sequence[int]) -> list[int]:
        """As many as the limit of the run lets go; the others are noted as left (JOB-007)."""
        room = max(self.group.most - self.sent, 0)
        for letter_id in ids[room:]:
            self._note("send", "left_out", (TABLE, letter_id), self._limit(letter_id))
        self.sent += len(ids[:room])
        return list(ids[:room])

    def _limit(self, letter_id: int) -> Problem:
        with self.desk.reading() as session:
            letter = session.get_one(CollectionLetter, letter_id)
            return information("JOB-007-limit", number=letter.number or session.get_one(Customer, letter.customer_id).number)

    def _waiting(self, action: Action, channel: str) -> list[int]:
        """Issued letters whose way out is to do or failed."""
        letter, item = CollectionLetter, OutputItem
        with self.desk.reading() as session:
            return list(session.scalars(self._filtered(select(letter.id), action).join(
                item, (item.document_table == TABLE) & (item.document_id == letter.id) & (item.channel == channel)).where(
                letter.state == "issued", item.status.in_(["to_do", "failed"])).order_by(letter.id)))

    def _sent_before(self, action: Action) -> list[int]:
        """Letters to send at the same level once more: the newest to their customer, not paid, long enough ago (REM-53)."""
        own = self.group.options
        if not own.get("again"):
            return []
        letter, item, newer, mirror = CollectionLetter, OutputItem, aliased(CollectionLetter), aliased(CollectionLetter)
        log, state = CollectionLogEntry, CustomerEntryState
        before = self.desk.clock.now() - timedelta(int(own.get("again_days") or 7))
        last = select(func.max(OutputAttempt.at)).where(OutputAttempt.item_id == item.id).scalar_subquery()
        open_ = select(log.id).join(state, state.entry_id == log.entry_id).where(
            log.document_table == TABLE, log.document_id == letter.id, log.cancels_id.is_(None), state.remaining > 0)
        later = select(newer.id).where(newer.customer_id == letter.customer_id, newer.currency == letter.currency,
                                       newer.state == "issued", newer.cancels_id.is_(None), newer.id > letter.id)
        cancelled = select(mirror.id).where(mirror.cancels_id == letter.id)
        with self.desk.reading() as session:
            return list(session.scalars(self._filtered(select(letter.id), action).join(
                item, (item.document_table == TABLE) & (item.document_id == letter.id) & (item.channel == "email")).where(
                letter.state == "issued", item.status == "done", last <= before, open_.exists(), ~later.exists(),
                ~cancelled.exists()).order_by(letter.id)))
