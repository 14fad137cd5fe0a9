"""What a step does: an activity, an e-mail to be sent, letters drafted or issued, each with its line of history (COL-47, 48)."""

from dataclasses import dataclass, replace
from typing import Protocol

from sqlalchemy import select

from app import i18n
from app.core.facts import Ref
from app.core.problems import Problem, errors, information
from app.core.words import N_, declare
from app.models.archive import OutputItem
from app.models.collecting import Activity
from app.models.collections import CollectionLetter
from app.models.strategies import StrategyContact
from app.rules import strategies as rules
from app.rules.behaviour import Class
from app.rules.strategies import Action, Decision
from app.services import reminder_issue, reminders
from app.services.collecting import activities
from app.services.collecting.forms import ActivityForm
from app.services.desk import Desk
from app.services.reminder_facts import RunOptions
from app.services.strategies.facts import Document, Facts, Who
from app.services.strategies.forms import ACTIONS, StepForm
from app.services.strategies.recipients import Reader
from app.storage.unit_of_work import UnitOfWork

declare({
    "COL-47-drafted": N_("{document}: {letters:letter|letters} drafted."),
    "COL-47-issued": N_("{document}: {letters:letter|letters} issued."),
    "COL-47-nothing": N_("{document}: there is nothing to remind of, so the step stays to be done."),
    "COL-50-activity": N_("{document}: an activity was made for {person}."),
    "COL-50-mail": N_("{document}: an e-mail to {address} waits to be sent."),
    "COL-75-made": N_("{document}: an activity was made for {person}, because payment will probably be late."),
})

TABLE = "strategy_contact"
"""What e-mails and activities of steps name as their document."""
LATE, VERY_LATE, CALL = N_("Will probably pay late"), N_("Will probably pay very late"), N_("Speak to the customer")


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a decision: `outcome` done, left_out or failed, the sentence for the log, and what it is about.

    `but` = what did not come of a step that was done: its letters wait as drafts. `broken` = it failed with something written,
    so that the unit has to be given up.
    """

    outcome: str
    told: Problem
    about: Ref | None = None
    but: Problem | None = None
    broken: bool = False


class Said(Protocol):
    """What every action needs of the run."""

    desk: Desk
    run_id: int
    options: RunOptions


def act(uow: UnitOfWork, run: Said, known: Facts, decision: Decision) -> Made:
    """Do one step for one customer in her unit; what cannot be done writes nothing of its own (COL-47, COL-48)."""
    who, document = known.who[decision.customer_id], known.documents[decision.entry_id or 0]
    form = known.form(decision.strategy_id)
    step = form.step(decision.step.step_id) if form is not None and decision.step is not None else None
    one = _One(uow, run, known, decision, who, document, step, Reader(uow.session, run.desk))
    ways = {Action.ACTIVITY: one.activity, Action.EMAIL: one.email, Action.LETTER: one.letter}
    return ways[decision.action or Action.ACTIVITY]()


@dataclass(frozen=True, slots=True)
class _One:
    """One decision on its way."""

    uow: UnitOfWork
    run: Said
    known: Facts
    decision: Decision
    who: Who
    document: Document
    step: StepForm | None
    people: Reader

    def activity(self) -> Made:
        """An open activity for the agent, due today; by prediction it says why (COL-41, COL-75)."""
        kind = self.step.activity_type if self.step else "call"
        made = self._work(kind, self._purpose(), closed=False)
        if isinstance(made, Problem):
            return Made("failed", made, ("customer", self.who.customer_id))
        self._contact(made)
        person = self.people.user(self.people.owner(self.who))
        code = "COL-50-activity" if self.step is not None else "COL-75-made"
        return Made("done", information(code, document=self.document.number, person=person.name if person else ""),
                    ("activity", made.id))

    def email(self) -> Made:
        """An e-mail that waits to be sent, with a closed activity where the parameter wants it (COL-48)."""
        address = self.people.of(self.who, self.decision.recipient, self.step.contact_role if self.step else "")
        if address is None:
            return Made("failed", self.people.missing(self.who, self.decision.recipient), ("customer", self.who.customer_id))
        done = self._closed_work("email")
        if isinstance(done, Problem):
            return Made("failed", done, ("customer", self.who.customer_id))
        contact = self._contact(done)
        self.uow.session.add(OutputItem(company_id=self.run.desk.company_id, document_table=TABLE, document_id=contact.id,
                                        channel="email"))
        return Made("done", information("COL-50-mail", document=self.document.number, address=address.email), (TABLE, contact.id))

    def letter(self) -> Made:
        """The reminder run for this customer decides on level and currency; without a letter the step stays to do (COL-47)."""
        found = reminders.suggest(self.run.desk, replace(self.run.options, customer_ids=(self.who.customer_id,)))
        if found.value is None or not found.value.letters:
            return Made("left_out", found.problems[0] if found.value is None else self._why_none(found.value.run_id))
        drafts = list(self.uow.session.scalars(select(CollectionLetter.id).where(
            CollectionLetter.run_id == found.value.run_id, CollectionLetter.state == "draft").order_by(CollectionLetter.id)))
        done = self._closed_work("letter")
        if isinstance(done, Problem):
            return Made("failed", done, broken=True)
        self._contact(done, (reminder_issue.TABLE, drafts[0]))
        told = information("COL-47-drafted", document=self.document.number, letters=len(drafts))
        return self._issued(drafts) if self.known.settings.issue else Made("done", told, (reminder_issue.TABLE, drafts[0]))

    def _why_none(self, run_id: int) -> Problem:
        """Why the reminder run made no letter for her."""
        reason = next(iter(reminders.reasons(self.uow.session, run_id)), None)
        return reason.problem if reason is not None else information("COL-47-nothing", document=self.document.number)

    def _issued(self, drafts: list[int]) -> Made:
        """Issue what was drafted; a letter that cannot be issued stays a draft, with the reason (COL-47)."""
        done, but = 0, None
        for letter_id in drafts:
            outcome = reminder_issue.issue(self.run.desk, letter_id)
            done += outcome.value is not None
            but = but or (None if outcome.value is not None else (*errors(outcome.problems), *outcome.problems)[0])
        code, letters = ("COL-47-issued", done) if done else ("COL-47-drafted", len(drafts))
        return Made("done", information(code, document=self.document.number, letters=letters),
                    (reminder_issue.TABLE, drafts[0]), but)

    # ------------------------------------------------------------ history

    def _contact(self, work: Activity | None = None, document: Ref | None = None) -> StrategyContact:
        """The line of history that keeps the step from being done twice; the activity says where it comes from."""
        decision, step = self.decision, self.decision.step
        row = StrategyContact(
            company_id=self.run.desk.company_id, strategy_id=decision.strategy_id, step_id=step.step_id if step else None,
            customer_id=decision.customer_id, leading_entry_id=decision.entry_id, run_id=self.run.run_id, day=decision.day,
            action=(decision.action or Action.ACTIVITY).value, recipient=(decision.recipient or rules.Recipient.AGENT).value,
            contact=step is not None and step.is_contact, activity_id=work.id if work is not None else None,
            document_table=document[0] if document else None, document_id=document[1] if document else None)
        self.uow.session.add(row)
        self.uow.session.flush()
        if work is not None:
            work.origin_table, work.origin_id = TABLE, row.id
        return row

    def _purpose(self) -> str:
        """What the activity is for, in the language of the desk."""
        if self.step is not None:
            return self.step.description or i18n.tr(CALL, self.run.desk.language)
        return i18n.tr(VERY_LATE if self.decision.likely is Class.VERY_LATE else LATE, self.run.desk.language)

    def _work(self, kind: str, purpose: str, *, closed: bool) -> Activity | Problem:
        """An activity about the leading invoice, or why there can be none."""
        session, desk = self.uow.session, self.run.desk
        form = ActivityForm(self.who.customer_id, kind, purpose, entry_ids=(self.document.entry_id,),
                            owner_id=self.people.owner(self.who), due=self.decision.day)
        wrong = activities.check(session, desk, form)
        return wrong[0] if wrong else activities.write(session, desk, form, result="other" if closed else None)

    def _closed_work(self, kind: str) -> Activity | Problem | None:
        """A closed activity for what leaves by itself, where the parameter wants it (COL-48)."""
        if not rules.writes_activity(self.decision, self.known.settings):
            return None
        words = (self.step.description if self.step else "") or i18n.tr(
            ACTIONS[self.decision.action or Action.LETTER], self.run.desk.language)
        return self._work(kind, words, closed=True)
