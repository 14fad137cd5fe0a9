"""Interest runs: suggest draft notes and say who is left out and why (INT-20…22, 27, 30, 31; GEN-08)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import Any, Protocol

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.facts import Facts, from_json, to_json
from app.core.problems import Outcome, Problem, Weight
from app.models.collections import CollectionRun, RunExclusion
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteCompensation, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState
from app.rules.interest.notes import LeftOut, Note, NoteLine, make
from app.rules.periods import MODULE_OF, as_doubts, refusals
from app.services.desk import Desk
from app.services.interest.facts import Look, NoteFacts
from app.services.interest.options import RunOptions
from app.services.ledger import posting_calendar
from app.services.reminders import Reason, Steps
from app.services.reminders import reasons as reasons_of
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

CHUNK = 500
STRETCH = 50
"""Ids of customers whose notes are one unit of a job."""
TABLE = "interest_note"


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a run made."""

    run_id: int
    notes: int
    left_out: int
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Proposed:
    """What a run would make: notes, everybody left out with what is open of them, terms and channels by customer id.

    `remaining` = what is open of the entries on notes or left out, in minor units of their currency.
    """

    notes: list[Note] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remaining: dict[int, int] = field(default_factory=dict)
    terms: dict[int, int] = field(default_factory=dict)
    channels: Mapping[int, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class Stepping(Protocol):
    """Hears how far it is, and raises once somebody stopped it."""

    def step(self, done: int, whole: int) -> None:
        """So many of so many are done."""


def propose(desk: Desk, options: RunOptions, progress: Stepping | None = None) -> Proposed:
    """The notes a run would make and everything it leaves out; writes nothing."""
    with desk.reading() as session:
        return _propose(session, desk, options, progress)


def _propose(session: Session, desk: Desk, options: RunOptions, progress: Stepping | None = None) -> Proposed:
    facts = NoteFacts(session, desk, options)
    run = facts.run(facts.currencies())
    whole = facts.whole() if progress is not None else 0
    found = Proposed(channels=facts.channels)
    for n, look in enumerate(facts.debtors()):
        if progress is not None:
            progress.step(min(n, whole), whole)
        notes, left_out = make(look.debtor, run)
        found.notes += notes
        found.left_out += [*look.left_out, *left_out]
        _remember(found, look, notes, left_out)
    found.problems = (*facts.problems, *(w for note in found.notes for w in note.warnings))
    return found


def _remember(found: Proposed, look: Look, notes: Sequence[Note], left_out: Sequence[LeftOut]) -> None:
    """What is open of the entries that are written about, and the terms of who gets a note."""
    if look.terms_id is not None:
        found.terms[look.debtor.customer_id] = look.terms_id
    wanted = {line.entry_id for note in notes for line in note.lines} | {x.entry_id for x in left_out}
    found.remaining.update((e.entry_id, e.remaining) for e in look.debtor.entries if e.entry_id in wanted)


# ---------------------------------------------------------------- suggest

def suggest(desk: Desk, options: RunOptions, *, edited_too: bool = False, progress: Steps | None = None) -> Outcome[Suggested]:
    """Make draft notes. Without a first day drafts nobody edited are made anew, edited ones only when asked for (INT-22, 31).

    Stopping it keeps nothing (WIN-03). Notes that were unticked stay unticked.
    """
    with desk.writing("interest.suggest") as uow:
        session = uow.session
        unticked = _drop(session, desk, options, edited_too) if options.first_day is None else frozenset()
        found = _propose(session, desk, options, progress)
        run = _run(session, desk, options, found)
        _keep(uow, desk, run.id, (options, found, unticked))
        told = (*_doubts(session, desk, options.document_date, found), *found.problems)
        return Outcome(Suggested(run.id, len(found.notes), len(found.left_out), told), told)


def whom(desk: Desk) -> list[tuple[int, tuple[int, ...]]]:
    """Everybody a run looks at, in stretches that are the same whenever they are asked for: their number, customers (JOB-011)."""
    state, note = CustomerEntryState, InterestNote
    with desk.reading() as session:
        ids = set(session.scalars(select(state.customer_id).where(state.company_id == desk.company_id).distinct()))
        ids |= set(session.scalars(select(note.customer_id).where(note.company_id == desk.company_id, note.state == "draft")))
    return [(number, tuple(part)) for number, part in groupby(sorted(ids), lambda key: key // STRETCH)]


def begin(session: Session, desk: Desk, options: RunOptions, found: Proposed) -> int:
    """The record of a run that is made in parts, with what is told about all of it; gives its id (INT-31)."""
    return _run(session, desk, options, found).id


def suggest_some(desk: Desk, options: RunOptions, customer_ids: tuple[int, ...], run_id: int) -> Suggested:
    """The notes of some customers as a part of a run that was begun; joins the unit of work of who asks (JOB-011)."""
    with desk.writing("interest.suggest") as uow:
        session, part = uow.session, replace(options, customer_ids=customer_ids)
        unticked = _drop(session, desk, part, edited_too=False)
        found = _propose(session, desk, part)
        _keep(uow, desk, run_id, (part, found, unticked))
        return Suggested(run_id, len(found.notes), len(found.left_out))


def _run(session: Session, desk: Desk, options: RunOptions, found: Proposed) -> CollectionRun:
    run = CollectionRun(company_id=desk.company_id, kind="interest", parameters=_kept(options, found),
                        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(run)
    session.flush()
    return run


def _keep(uow: UnitOfWork, desk: Desk, run_id: int, made: tuple[RunOptions, Proposed, frozenset[tuple[int, str]]]) -> None:
    """Notes, and those left out, as a part of a run."""
    options, found, unticked = made
    _write(uow, desk, run_id, options, found, unticked)
    bulk.add_keyed(uow.session, RunExclusion, [_exclusion(desk, run_id, x, found) for x in found.left_out])


def _doubts(session: Session, desk: Desk, day: date, found: Proposed) -> tuple[Problem, ...]:
    """The drafts are kept, with a warning when they could not be posted on their date (CLS-006)."""
    if not found.notes:
        return ()
    return as_doubts(refusals(posting_calendar(session, desk), day, MODULE_OF[VoucherSource.INT]))


def _drop(session: Session, desk: Desk, options: RunOptions, edited_too: bool) -> frozenset[tuple[int, str]]:
    """Remove the drafts that are made anew; gives the customers and currencies that were unticked (INT-31)."""
    note = InterestNote
    query = select(note).where(note.company_id == desk.company_id, note.state == "draft",
                               *options.only(desk.company_id, note.customer_id))
    if options.terms_ids is not None:
        query = query.where(note.terms_id.in_(options.terms_ids))
    rows = [n for n in session.scalars(query) if edited_too or not n.edited]
    unticked = frozenset((n.customer_id, n.currency) for n in rows if not n.selected)
    remove_drafts(session, [n.id for n in rows])
    return unticked


def remove_drafts(session: Session, ids: Sequence[int]) -> None:
    """Delete drafts with their lines; a draft never held a number."""
    session.flush()
    session.expire_all()
    for start in range(0, len(ids), CHUNK):
        part = ids[start:start + CHUNK]
        lines = select(InterestNoteLine.id).where(InterestNoteLine.note_id.in_(part))
        session.execute(delete(InterestSegment).where(InterestSegment.line_id.in_(lines)))
        session.execute(delete(InterestNoteLine).where(InterestNoteLine.note_id.in_(part)))
        session.execute(delete(InterestNoteCompensation).where(InterestNoteCompensation.note_id.in_(part)))
        session.execute(delete(InterestNote).where(InterestNote.id.in_(part), InterestNote.state == "draft"))


def edited_drafts(session: Session, company_id: int) -> int:
    """How many drafts were changed by hand and would be kept (INT-22, 31)."""
    return session.scalars(select(func.count()).select_from(InterestNote).where(
        InterestNote.company_id == company_id, InterestNote.state == "draft", InterestNote.edited)).one()


def draft_ids(session: Session, company_id: int, *, selected: bool = False) -> list[int]:
    """Drafts of the company, or only the ticked ones."""
    query = select(InterestNote.id).where(InterestNote.company_id == company_id, InterestNote.state == "draft")
    return list(session.scalars((query.where(InterestNote.selected) if selected else query).order_by(InterestNote.id)))


def reasons(session: Session, run_id: int) -> list[Reason]:
    """Everything a run left out, in the order of the customers (GEN-08)."""
    return reasons_of(session, run_id)


def _kept(options: RunOptions, found: Proposed) -> dict[str, Any]:
    """The record of a run: its parameters, and what was told about it, so that it can be shown afterwards (INT-31)."""
    told = [to_json(Facts(p.code, p.saw)) for p in found.problems]
    return {**options.stored(), "told": told} if told else options.stored()


def told(session: Session, run_id: int) -> tuple[Problem, ...]:
    """What a run warned of when it was made: gaps between notes, rates that were missing (INT-31, LAW-04)."""
    kept = session.get_one(CollectionRun, run_id).parameters.get("told", ())
    return tuple(Problem(f.rule, f.saw, Weight.WARNING, key=f"{f.rule}-{n}") for n, f in enumerate(map(from_json, kept)))


# ---------------------------------------------------------------- rows

def _write(uow: UnitOfWork, desk: Desk, run_id: int, options: RunOptions, found: Proposed,
           unticked: frozenset[tuple[int, str]]) -> None:
    """The proposed notes with lines and segments, table by table."""
    counts = _day_counts(uow.session, found.terms)
    ids = bulk.add(uow.session, InterestNote, [
        {"company_id": desk.company_id, "run_id": run_id, "customer_id": n.customer_id, "currency": n.currency,
         "terms_id": found.terms[n.customer_id], "document_date": n.day, "posting_date": n.day, "due_date": n.due,
         "first_day": options.first_day, "channel": found.channels[n.customer_id],
         "selected": (n.customer_id, n.currency) not in unticked, "summary_voucher": options.summary_voucher,
         **sums_of(n, found.remaining)} for n in found.notes])
    for identity in ids:
        uow.changed(TABLE, identity)
    write_lines(uow.session, [(i, n, counts[found.terms[n.customer_id]]) for i, n in zip(ids, found.notes, strict=True)],
                found.remaining)


def sums_of(note: Note, remaining: Mapping[int, int]) -> dict[str, int]:
    """The amounts in the head of a note, minor units."""
    return {"remaining": sum(remaining.get(line.entry_id, 0) for line in note.lines), "interest": note.interest, "fee": note.fee,
            "fee_vat": note.fee_vat, "compensation": note.compensation, "compensation_vat": note.compensation_vat,
            "vat": note.vat, "rounding": note.rounding, "total": note.total}


def write_lines(session: Session, notes: Sequence[tuple[int, Note, str]], remaining: Mapping[int, int],
                after: int = 0) -> None:
    """Lines, segments and compensation of notes: their id, what was reckoned, the day count of their terms.

    Numbers of lines begin `after`.
    """
    lines = [(note_id, n, line, count) for note_id, note, count in notes for n, line in enumerate(note.lines, after + 1)]
    ids = bulk.add(session, InterestNoteLine, [_line(note_id, n, line, remaining) for note_id, n, line, _count in lines])
    bulk.add(session, InterestSegment, [row for line_id, (_note, _n, line, count) in zip(ids, lines, strict=True)
                                        for row in _segments(line_id, line, count)])
    bulk.add(session, InterestNoteCompensation, [
        {"note_id": note_id, "entry_id": c.entry_id, "text": c.document_no, "amount": c.amount, "vat": c.vat}
        for note_id, note, _count in notes for c in note.compensations])


def _line(note_id: int, number: int, line: NoteLine, remaining: Mapping[int, int]) -> dict[str, Any]:
    return {"note_id": note_id, "line_no": number, "entry_id": line.entry_id, "text": line.document_no, "due_date": line.due,
            "remaining": remaining.get(line.entry_id, 0), "base": line.base, "days": line.days,
            "rate": line.segments[-1].percent if line.segments else None, "computed": line.interest, "interest": line.interest,
            "closed": line.closed, "intervals": line.intervals or None}


def _segments(line_id: int, line: NoteLine, day_count: str) -> Iterator[dict[str, Any]]:
    for n, s in enumerate(line.segments, 1):
        yield {"line_id": line_id, "no": n, "first": s.first, "last": s.last, "days": s.days, "base": s.base, "rate": s.percent,
               "day_count": day_count, "amount": s.amount, "provisional": s.provisional, "product": s.product,
               "carried": s.carried, "intervals": s.intervals, "each": s.each}


def _day_counts(session: Session, terms: Mapping[int, int]) -> dict[int, str]:
    return dict(session.execute(select(InterestTerms.id, InterestTerms.day_count).where(
        InterestTerms.id.in_(set(terms.values())))).all())


def _exclusion(desk: Desk, run_id: int, out: LeftOut, found: Proposed) -> dict[str, Any]:
    """A reason as it is kept; the day from which on a note is possible where the reason knows it."""
    possible = out.reason.saw.get("day") if out.reason.code == "INT-03-early" else None
    return {"company_id": desk.company_id, "run_id": run_id, "customer_id": out.customer_id, "entry_id": out.entry_id,
            "code": out.reason.code, "currency": out.currency,
            "amount": found.remaining.get(out.entry_id, 0) if out.entry_id else 0,
            "possible_from": possible, "facts": to_json(Facts(out.reason.code, out.reason.saw))}
