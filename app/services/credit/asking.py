"""What credit control says of an order at a step: it goes on, it was freed, it is held, or a hold stands already (CRD-60…100).

`ask` only reads, so that checks, previews and postings say the same. Whoever posts then writes what came of it: `passed` the log
of checks, `holding.hold` the hold.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

import app.rules.credit.explaining  # noqa: F401 - declares the sentences of reasons
from app.core.facts import Facts, to_json
from app.core.problems import Problem, WayOut, Weight, error, information
from app.core.words import N_, declare
from app.models.credit_holds import CreditHold, CreditRelease
from app.models.credit_rules import CreditCheck
from app.queries import credit as queries
from app.queries.credit import Head
from app.rules.credit import checkpoints, free_text, holds, releases
from app.rules.credit.evaluation import evaluate
from app.rules.credit.facts import Check, Step
from app.rules.credit.reasons import Decision, Outcome
from app.rules.credit.releases import Covers, Grace, OrderTerms, Release
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk

declare({
    "CRD-82-sent": N_("Order {order} has been sent to credit management. Look at its reasons, and release it there."),
    "CRD-82-would": N_("Credit control would hold order {order} at this step. Look at its reasons below."),
})


@dataclass(frozen=True, slots=True)
class Posting:
    """What is about to be posted or printed for an order.

    `delivers` = an invoice takes what no packing slip delivered, so that it is a packing slip as well (CRD-75); `slips_before` =
    the newest packing slip of what is only invoiced, None where something else is (CRD-83); `parameters` = how to post it later.
    """

    order_id: int
    step: Step
    delivers: bool = False
    slips_until: datetime | None = None
    pro_forma: bool = False
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Passed:
    """How a ticked step went by: an entry of the log of checks, written when the step was posted."""

    step: Step
    outcome: str
    grace_until: date | None = None
    release_id: int | None = None
    facts: Facts = Facts("CRD-70")


@dataclass(frozen=True, slots=True)
class Answer:
    """What credit control says; `decision` = the check that would hold the order at `step`, None when nothing does.

    `problems` stop the step or are told beside it; `log` = what is written once it was posted.
    """

    posting: Posting
    head: Head | None = None
    problems: tuple[Problem, ...] = ()
    log: tuple[Passed, ...] = ()
    decision: Decision | None = None
    step: Step | None = None
    check: Check | None = None

    @property
    def holds(self) -> bool:
        """Would the order be held now?"""
        return self.decision is not None

    def told(self, code: str = "CRD-82-would", *, stops: bool = True) -> tuple[Problem, ...]:
        """The reasons in words, below a first line: sent to credit management, or would be held (CRD-82)."""
        if self.decision is None or self.head is None:
            return ()
        first = (error if stops else information)(code, order=self.head.number)
        if code == "CRD-82-sent":
            first = replace(first, ways_out=(_way(self.head),))
        return (first, *(Problem(reason.facts.rule, reason.facts.saw, Weight.INFORMATION) for reason in self.decision.reasons))


def ask(session: Session, desk: Desk, posting: Posting, *, books: Books | None = None, reader: Reader | None = None) -> Answer:
    """Everything credit control says of one order (CRD-75…85, 92…100); writes nothing."""
    books = books or Books(session, desk)
    head = queries.heads(session, [posting.order_id], desk.today).get(posting.order_id)
    if head is None or head.company_id != desk.company_id:
        return Answer(posting)
    past = _Past.read(session, head)
    stopped = holds.refusal(past.standing(posting), _posted(posting, past), invoice_delivered=books.invoice_delivered)
    if stopped is not None:
        return Answer(posting, head, (replace(stopped, ways_out=(_way(head),)),))
    reader = reader or Reader(session, books, desk.today)
    if not books.parameters.enabled:
        check = reader.check(head, posting.step)
        return Answer(posting, head, () if posting.pro_forma else free_text.over_limit(check, order=True))
    return _ask_steps(books, reader, posting, head, past)


def _way(head: Head) -> WayOut:
    """To the hold of an order."""
    return WayOut("credit_holds.open", ("sales_order", head.id))


def _posted(posting: Posting, past: "_Past") -> holds.Posting:
    """Does the posting only invoice what was delivered before the hold arose (CRD-83)?"""
    before = past.hold is not None and posting.slips_until is not None and posting.slips_until <= past.hold.held_at
    return holds.Posting(posting.step, before and not posting.delivers)


def _ask_steps(books: Books, reader: Reader, posting: Posting, head: Head, past: "_Past") -> Answer:
    """Checkpoint by checkpoint; the first one that holds names the hold (CRD-75)."""
    log: list[Passed] = []
    told: list[Problem] = []
    for step in checkpoints.checked(books.checkpoints, posting.step, delivers=posting.delivers, pro_forma=posting.pro_forma):
        days = checkpoints.grace_days(books.checkpoints, step, pro_forma=posting.pro_forma)
        terms = terms_of(books, head)
        free = releases.standing(past.releases(posting.pro_forma), past.graces(books, posting.pro_forma), step, reader.day, terms,
                                 books.releases, grace_days=days)
        until = checkpoints.grace_until(reader.day, days)
        if free.release is not None:
            log.append(Passed(step, "released", until, past.released[free.release].id, kept(terms)))
        elif free.grace is not None:
            told.append(checkpoints.not_checked(free.grace.until))
            log.append(Passed(step, "grace", facts=kept(terms)))
        else:
            contained = reader.contains(head, past.hold is not None and past.hold.state in holds.ACTIVE)
            check = reader.check(head, step, contained=contained)
            decision = evaluate(check, books.rules, explain=False)
            if decision.held:
                # Only who is held is told which documents are behind it, so that a pass costs no reading of them.
                check = Reader(reader.session, books, reader.day, detailed=True).check(head, step, contained=contained)
                decision = evaluate(check, books.rules, explain=False)
                ended = _ended(past, free, terms)
                return Answer(posting, head, ended, tuple(log), decision, step, check)
            if decision.outcome is not Outcome.NOT_CHECKED:
                # What was left out of the check passed none, so it starts no grace (CRD-60, 76).
                free_until = None if decision.outcome is Outcome.EXCLUDED else until
                log.append(Passed(step, decision.outcome.value, free_until, facts=kept(terms, decision)))
    return Answer(posting, head, tuple(told), tuple(log))


def _ended(past: "_Past", free: releases.Standing, terms: OrderTerms) -> tuple[Problem, ...]:
    """Why a release that was given no longer stands (CRD-94)."""
    given = past.releases()
    return tuple(releases.tell(why, given[0], terms) for why in free.why) if given else ()


def terms_of(books: Books, head: Head) -> OrderTerms:
    """What of an order ends a release when it changes (CRD-94); its value in its own currency, so that rates never end one."""
    term, discount = books.terms.get(head.term_id or 0), books.discounts.get(head.discount_id or 0)
    return OrderTerms(head.total, head.currency, head.customer_id, term.rank if term else 0, discount.rank if discount else 0)


def kept(terms: OrderTerms, decision: Decision | None = None) -> Facts:
    """The order as it was at a check, with the rule that freed it (CRD-70, 79)."""
    saw: dict[str, Any] = {f"then_{name}": value for name, value in terms.kept().items()}
    if decision is not None and decision.freed_by is not None:
        saw["freed_by"] = decision.freed_by.number
    if decision is not None and decision.note is not None:
        saw["note"] = decision.note.rule
    return Facts("CRD-70", saw)


def passed(session: Session, desk: Desk, answer: Answer) -> None:
    """Write the log of a step that was posted (CRD-76, 80)."""
    if answer.head is None:
        return
    session.add_all(CreditCheck(
        company_id=desk.company_id, order_id=answer.head.id, step=entry.step.value, pro_forma=answer.posting.pro_forma,
        outcome=entry.outcome, date=desk.today, grace_until=entry.grace_until, order_value=value_of(answer.head),
        release_id=entry.release_id, facts=to_json(entry.facts), created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        for entry in answer.log)
    session.flush()


def value_of(head: Head) -> int:
    """The value of an order in minor units of its own currency."""
    return head.total


# ---------------------------------------------------------------- what came before

@dataclass(frozen=True, slots=True)
class _Past:
    """Holds, releases and passes of an order that may still count, newest first."""

    number: str
    rejected: bool
    hold: CreditHold | None
    released: tuple[CreditRelease, ...]
    used: frozenset[tuple[int, bool]]
    checks: tuple[CreditCheck, ...]

    @classmethod
    def read(cls, session: Session, head: Head) -> "_Past":
        """What counts of an order: nothing from before it was re-opened or resubmitted (CRD-12, 99, 100)."""
        known = session.scalars(select(CreditHold).where(CreditHold.order_id == head.id).order_by(CreditHold.id.desc())).all()
        since = head.credit_since
        checks = session.scalars(select(CreditCheck).where(CreditCheck.order_id == head.id)
                                 .order_by(CreditCheck.id.desc())).all()
        counted = [c for c in checks if since is None or c.created_at >= since]
        given = _given(session, known, since) if known else ()
        return cls(head.number, head.rejected, known[0] if known else None, given,
                   frozenset((c.release_id, c.pro_forma) for c in counted if c.release_id is not None), tuple(counted))

    def standing(self, posting: Posting) -> holds.Hold | None:
        """The newest hold as the rules see it; a rejected one counts only until the order was resubmitted (CRD-99)."""
        hold = self.hold
        if hold is None or (hold.state == holds.State.REJECTED and not self.rejected):
            return None
        return as_seen(hold, self.number)

    def releases(self, pro_forma: bool = False) -> list[Release]:
        """The releases, newest first; what printing a pro forma used up is still there for the posting (CRD-93)."""
        return [Release(Step(row.step) if row.step else Step.CONFIRMATION, Covers(row.covers), OrderTerms.read(row.terms_then),
                        row.value_cap, row.until, row.with_posting, (row.id, pro_forma) in self.used) for row in self.released]

    def graces(self, books: Books, pro_forma: bool) -> Iterable[Grace]:
        """Days that a pass or a release keeps free of checks (CRD-76)."""
        for check in self.checks:
            if check.grace_until is not None and check.pro_forma is pro_forma:
                yield Grace(check.grace_until, _then(check.facts["saw"]))
        for row, release in zip(self.released, self.releases(), strict=True):
            step = Step(row.step) if row.step else None
            days = checkpoints.grace_days(books.checkpoints, step, pro_forma=pro_forma) if step else 0
            until = checkpoints.grace_until(row.date, days)
            if until is not None:
                yield releases.grace_of(release, until)


def _then(saw: Mapping[str, Any]) -> OrderTerms:
    return OrderTerms.read({name.removeprefix("then_"): value for name, value in saw.items() if name.startswith("then_")})


def _given(session: Session, known: Sequence[CreditHold], since: datetime | None) -> tuple[CreditRelease, ...]:
    """Releases that a later hold of the rules has not ended; a forced hold ends none."""
    wanted: list[int] = []
    for hold in known:
        if hold.state == holds.State.RELEASED:
            wanted.append(hold.id)
        if not hold.forced:
            break
    rows = {row.hold_id: row for row in session.scalars(select(CreditRelease).where(CreditRelease.hold_id.in_(wanted)))}
    found = [rows[key] for key in wanted if key in rows]
    return tuple(row for row in found if since is None or row.created_at >= since)


def as_seen(hold: CreditHold, order: str) -> holds.Hold:
    """A hold as the rules see it."""
    return holds.Hold(hold.number, order, Step(hold.step) if hold.step else Step.CONFIRMATION, hold.held_on,
                      holds.State(hold.state), hold.forced)
