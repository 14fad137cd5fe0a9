"""Reminder runs: suggest draft letters and say who is left out and why (REM-11…37, 52; GEN-08)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from threading import Event
from typing import Protocol

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.facts import Facts, from_json, plain, to_json
from app.core.problems import Outcome, Problem, information
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterLine, CollectionRun, RunExclusion
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.rules import collections as rules
from app.rules import reminders as making
from app.rules.periods import MODULE_OF, as_doubts, refusals
from app.services import bank_age
from app.services.desk import Desk
from app.services.ledger import posting_calendar
from app.services.reminder_facts import RunFacts, RunOptions

declare({
    "REM-03-rate": N_("There is no exchange rate for {currency} on {day}; amounts in it are left out."),
})

CHUNK = 500
STRETCH = 50
"""Ids of customers whose drafts are written in one transaction of a job."""


class Steps(Protocol):
    """How far long work is; `step` raises once the user stopped it, `report` only tells."""

    cancelled: Event

    @property
    def report(self) -> Callable[[int, int], None]:
        """Says that so many of so many are done."""

    def step(self, done: int, whole: int) -> None:
        """So many of so many are done."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a run made."""

    run_id: int
    letters: int
    left_out: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a run would make; `sequences` and `channels` by customer id."""

    letters: list[rules.Proposal]
    left_out: list[rules.Exclusion]
    problems: tuple[Problem, ...]
    sequences: dict[int, int]
    channels: dict[int, str]


def propose(desk: Desk, options: RunOptions) -> tuple[list[rules.Proposal], list[rules.Exclusion], tuple[Problem, ...]]:
    """The letters a run would make and everything it leaves out; writes nothing."""
    with desk.reading() as session:
        found = _propose(session, desk, options)
    return found.letters, found.left_out, found.problems


def due(desk: Desk, options: RunOptions, open_on: date | None = None) -> list[making.Due]:
    """Which letters a run would make, without what they would charge; writes nothing (REM-11…35).

    With `open_on` it looks at what was open on that day (`RunFacts`).
    Where an overdue credit might outweigh the letter once interest is reckoned, the letter itself is asked (REM-23).
    """
    with desk.reading() as session:
        facts = RunFacts(session, desk, options, charges=False, open_on=open_on)
        everybody = list(facts.customers())
        run = facts.run({e.currency for c in everybody for e in c.entries})
        found = [one for customer in everybody for one in making.due(_known(customer, run), run)]
        doubtful = sorted({one.customer_id for one in found if not one.certain})
        asked = set(doubtful)
        sure = [one for one in found if one.customer_id not in asked]
        for start in range(0, len(doubtful), CHUNK):
            part = replace(options, customer_ids=tuple(doubtful[start:start + CHUNK]))
            sure += [making.Due(x.customer_id, x.currency, x.level, x.remaining, True)
                     for x in _propose(session, desk, part, open_on=open_on).letters]
    return sorted(sure, key=lambda one: (one.customer_id, one.currency, one.level))


def _known(customer: rules.CustomerFacts, run: rules.Run) -> rules.CustomerFacts:
    """The customer with only the entries that a rate is known for."""
    known = tuple(e for e in customer.entries if run.knows(e.currency))
    return customer if len(known) == len(customer.entries) else replace(customer, entries=known)


def _propose(session: Session, desk: Desk, options: RunOptions, progress: Steps | None = None,
             open_on: date | None = None) -> Proposed:
    facts = RunFacts(session, desk, options, open_on=open_on)
    everybody = list(facts.customers())
    run = facts.run({e.currency for c in everybody for e in c.entries})
    letters: list[rules.Proposal] = []
    left_out: list[rules.Exclusion] = []
    unreachable = facts.without_email()
    for n, customer in enumerate(everybody):
        if progress is not None:
            progress.step(n, len(everybody))
        left_out += _without_rate(customer, run)
        known = _known(customer, run)
        if not known.entries:
            continue
        made, without = making.make(known, run)
        letters += made
        left_out += without
        if made and customer.customer_id in unreachable:
            left_out.append(rules.Exclusion(customer.customer_id, information("REM-52-email")))
    problems = [*facts.problems, *(w for letter in letters for w in letter.warnings)]
    return Proposed(letters, left_out, _once(problems), facts.sequence_of, facts.channels)


def _once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in order."""
    found: list[Problem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return tuple(found)


def _without_rate(customer: rules.CustomerFacts, run: rules.Run) -> list[rules.Exclusion]:
    """A currency without exchange rate gets no letter (WIN-70)."""
    missing = sorted({e.currency for e in customer.entries if not run.knows(e.currency)})
    return [rules.Exclusion(customer.customer_id, information("REM-03-rate", currency=currency, day=run.document_date),
                            currency=currency, amount=sum(e.remaining for e in customer.entries if e.currency == currency))
            for currency in missing]


# ---------------------------------------------------------------- suggest

def suggest(desk: Desk, options: RunOptions, *, rebuild: bool = True, edited_too: bool = False,
            progress: Steps | None = None) -> Outcome[Suggested]:
    """Make draft letters; drafts nobody edited are rebuilt, edited ones only when asked for (REM-11…33, 52; REM-13).

    Stopping it keeps nothing (WIN-03). Letters that were unticked stay unticked. Bank data that are too old stop it with that
    question, until the options say that somebody went on (WIN-20).
    """
    old = bank_age.old_bank(desk)
    if old is not None and not options.old_bank:
        return Outcome(None, (old,))
    options = replace(options, old_bank=old is not None)
    with desk.writing("reminder.suggest") as uow:
        unticked = _drop(uow.session, desk, options, edited_too) if rebuild else frozenset()
        found = _propose(uow.session, desk, options, progress)
        run_id = begin(uow.session, desk, options)
        _write(uow.session, desk, run_id, (found, unticked))
        told = (*(_doubts(uow.session, desk, options.document_date) if found.letters else ()), *found.problems)
        return Outcome(Suggested(run_id, len(found.letters), len(found.left_out), told), told)


def whom(desk: Desk, options: RunOptions) -> list[tuple[int, tuple[int, ...]]]:
    """Everybody a run looks at, in stretches that are the same whenever they are asked for: their number, customers (JOB-011)."""
    state, letter = CustomerEntryState, CollectionLetter
    with desk.reading() as session:
        ids = set(session.scalars(select(state.customer_id).where(
            state.company_id == desk.company_id, state.open_until == FOR_EVER,
            *options.only(desk.company_id, state.customer_id)).distinct()))
        ids |= set(session.scalars(select(letter.customer_id).where(
            letter.company_id == desk.company_id, letter.state == "draft", *options.only(desk.company_id, letter.customer_id))))
    return [(number, tuple(part)) for number, part in groupby(sorted(ids), lambda key: key // STRETCH)]


def begin(session: Session, desk: Desk, options: RunOptions) -> int:
    """The record of a run; gives its id (GEN-08)."""
    run = CollectionRun(company_id=desk.company_id, kind="letter", parameters=options.stored(), created_at=desk.clock.now(),
                        created_by_id=desk.actor.user_id)
    session.add(run)
    session.flush()
    return run.id


def suggest_some(desk: Desk, options: RunOptions, customer_ids: tuple[int, ...], run_id: int) -> Suggested:
    """The drafts of some customers as a part of a run that was begun; joins the unit of work of who asks (JOB-011)."""
    part = replace(options, customer_ids=customer_ids)
    with desk.writing("reminder.suggest") as uow:
        unticked = _drop(uow.session, desk, part, edited_too=False)
        found = _propose(uow.session, desk, part)
        _write(uow.session, desk, run_id, (found, unticked))
        return Suggested(run_id, len(found.letters), len(found.left_out))


def _write(session: Session, desk: Desk, run_id: int, made: tuple[Proposed, frozenset[tuple[int, str]]]) -> None:
    """Drafts, and those left out, as a part of a run."""
    found, unticked = made
    for proposal in found.letters:
        letter = CollectionLetter(
            company_id=desk.company_id, run_id=run_id, customer_id=proposal.customer_id, currency=proposal.currency,
            sequence_id=found.sequences[proposal.customer_id], state="draft", document_date=proposal.document_date,
            posting_date=proposal.document_date, channel=found.channels[proposal.customer_id],
            selected=(proposal.customer_id, proposal.currency) not in unticked)
        write_proposal(session, letter, proposal)
    session.add_all(RunExclusion(
        company_id=desk.company_id, run_id=run_id, customer_id=x.customer_id, entry_id=x.entry_id, code=x.problem.code,
        currency=x.currency, amount=x.amount, possible_from=x.possible_from,
        facts=to_json(Facts(x.problem.code, x.problem.saw))) for x in found.left_out)
    session.flush()


def _doubts(session: Session, desk: Desk, day: date) -> tuple[Problem, ...]:
    """The drafts are kept, with a warning when they could not be posted on their date (CLS-006)."""
    return as_doubts(refusals(posting_calendar(session, desk), day, MODULE_OF[VoucherSource.CLT]))


def _drop(session: Session, desk: Desk, options: RunOptions, edited_too: bool) -> frozenset[tuple[int, str]]:
    """Remove the drafts that are made anew; gives the customers and currencies that were unticked."""
    letter = CollectionLetter
    query = select(letter).where(letter.company_id == desk.company_id, letter.state == "draft")
    query = query.where(*options.only(desk.company_id, letter.customer_id))
    if options.sequence_ids is not None:
        query = query.where(letter.sequence_id.in_(options.sequence_ids))
    rows = [d for d in session.scalars(query) if edited_too or d.texts is None]
    unticked = frozenset((d.customer_id, d.currency) for d in rows if not d.selected)
    remove_drafts(session, [d.id for d in rows])
    return unticked


def remove_drafts(session: Session, ids: Sequence[int]) -> None:
    """Delete drafts with their lines; a draft never held a number."""
    session.flush()
    session.expire_all()
    for start in range(0, len(ids), CHUNK):
        part = ids[start:start + CHUNK]
        session.execute(delete(CollectionLetterLine).where(CollectionLetterLine.letter_id.in_(part)))
        session.execute(delete(CollectionLetter).where(CollectionLetter.id.in_(part), CollectionLetter.state == "draft"))


def edited_drafts(session: Session, company_id: int) -> int:
    """How many drafts were changed by hand and would be kept (REM-13, 33)."""
    return sum(1 for texts in session.scalars(select(CollectionLetter.texts).where(
        CollectionLetter.company_id == company_id, CollectionLetter.state == "draft")) if texts is not None)


def write_proposal(session: Session, letter: CollectionLetter, p: rules.Proposal) -> None:
    """A proposal into a draft: header, then its lines in place of those it had."""
    letter.level, letter.due_date = p.level, p.due_date
    letter.remaining, letter.credits, letter.interest, letter.fees = p.remaining, p.credits, p.interest, p.fees
    letter.compensation, letter.vat, letter.rounding, letter.total = p.compensation, p.vat, p.rounding, p.total
    letter.outdated = False
    session.add(letter)
    session.flush()
    session.execute(delete(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id))
    session.add_all(_line(letter.id, n, line) for n, line in enumerate(p.lines, 1))
    session.flush()


def _line(letter_id: int, number: int, line: rules.Line) -> CollectionLetterLine:
    stored = to_json(line.facts or Facts("REM-18"))
    if line.segments:
        stored["segments"] = [{"first": plain(s.first), "last": plain(s.last), "days": s.days, "base": s.base,
                               "rate": str(s.percent), "amount": s.amount, "provisional": s.provisional} for s in line.segments]
    stored["was"] = line.was
    if line.bears_costs:
        stored["costs"] = True
    return CollectionLetterLine(
        letter_id=letter_id, line_no=number, kind=line.kind, entry_id=line.entry_id, level=line.level, base_date=line.base_date,
        remaining=line.remaining, disputed=line.disputed or None, interest=line.interest, amount=line.amount, vat=line.vat,
        text=line.document_no, facts=stored, rate=line.segments[-1].percent if line.segments else None)


# ---------------------------------------------------------------- what a run left out

@dataclass(frozen=True, slots=True)
class Reason:
    """Somebody or something a run left out; `amount` in minor units of `currency` (REM-52)."""

    customer_id: int
    entry_id: int | None
    currency: str | None
    amount: int
    possible_from: date | None
    problem: Problem


def reasons(session: Session, run_id: int) -> list[Reason]:
    """Everything a run left out, in the order of the customers (REM-52)."""
    return [Reason(row.customer_id, row.entry_id, row.currency, row.amount, row.possible_from,
                   Problem(row.code, from_json(row.facts).saw))
            for row in session.scalars(select(RunExclusion).where(RunExclusion.run_id == run_id)
                                       .order_by(RunExclusion.customer_id, RunExclusion.id))]


def draft_ids(session: Session, company_id: int, *, selected: bool = False) -> list[int]:
    """Drafts of the company, or only the ticked ones."""
    query = select(CollectionLetter.id).where(CollectionLetter.company_id == company_id, CollectionLetter.state == "draft")
    return list(session.scalars((query.where(CollectionLetter.selected) if selected else query).order_by(CollectionLetter.id)))
