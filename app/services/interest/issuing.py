"""Issue interest notes: number, voucher, log and the frozen letter in one unit of work (INT-24, 25; GEN-07, WIN-62, 72)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote
from app.rules.ledger import VoucherPlan
from app.services import interest_letters, own_numbers, references
from app.services.desk import Desk
from app.services.interest import log, review
from app.services.interest.charged import NOTE
from app.services.interest.checks import check
from app.services.interest.vouchers import charges, plan_note, summary_plan
from app.services.numbers import numbered
from app.services.posting import Posted, post
from app.services.reminder_issue import VoucherLine
from app.services.reminders import Steps
from app.storage import numbering
from app.storage.errors import StorageError
from app.storage.unit_of_work import UnitOfWork

declare({
    "INT-24-paid": N_("What the interest note of {customer} charged is paid, or too little is left; the draft was removed."),
})


@dataclass(frozen=True, slots=True)
class Issued:
    """One issued note."""

    note_id: int
    number: str
    customer_id: int


Failed = tuple[int, tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class Batch:
    """The end of a batch: what was issued, what was not and why; `rest` = what the user or the disk stopped before."""

    issued: tuple[Issued, ...]
    failed: tuple[Failed, ...]
    rest: tuple[int, ...] = ()
    trouble: StorageError | None = None


@dataclass(slots=True)
class _Ready:
    """A checked note with its voucher, and everything that was told about it."""

    note: InterestNote
    plan: VoucherPlan | None
    told: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Group:
    """The notes that share one unit of work: those that are ready and those that are not, with their reasons."""

    ready: list[_Ready] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)


def issue(desk: Desk, note_id: int, *, confirmed: frozenset[str] = frozenset(), posting_date: date | None = None,
          version: int | None = None) -> Outcome[Issued]:
    """Number, voucher, log and the frozen letter of one note in one unit of work (INT-24; GEN-07).

    `posting_date` takes the place of the draft's; `version` is what the user looked at. Entries paid meanwhile leave it first.
    """
    with desk.writing("interest.issue") as uow:
        ready = _ready(uow.session, desk, note_id, confirmed, posting_date, version)
        if isinstance(ready, tuple):
            return Outcome(None, ready)
        return numbered(uow, lambda: _write(desk, uow, [ready], together=False)[0], ready.told)


def issue_all(desk: Desk, note_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(), posting_date: date | None = None,
              summary_voucher: bool | None = None, progress: Steps | None = None) -> Batch:
    """Issue notes, each in its own unit of work, or all of a customer in one with one voucher; failures never stop the others.

    `summary_voucher` None = as each note's run wanted it (INT-25). Stopped by the user or by the disk, it ends after the
    current unit: what is issued stays issued (WIN-03, 62).
    """
    issued: list[Issued] = []
    failed: list[Failed] = []
    groups = _groups(desk, note_ids, summary_voucher)
    for n, group in enumerate(groups):
        if progress is not None:
            if progress.cancelled.is_set():
                return Batch(tuple(issued), tuple(failed), tuple(i for rest in groups[n:] for i in rest))
            progress.report(len(issued) + len(failed), len(note_ids))
        try:
            done, not_done = _issue_group(desk, group, confirmed, posting_date)
        except StorageError as trouble:
            return Batch(tuple(issued), tuple(failed), tuple(i for rest in groups[n:] for i in rest), trouble)
        issued += done
        failed += not_done
    return Batch(tuple(issued), tuple(failed))


def _groups(desk: Desk, note_ids: Sequence[int], summary_voucher: bool | None) -> list[tuple[int, ...]]:
    """The notes of one voucher together, in the order they were given."""
    with desk.reading() as session:
        rows = {n.id: n for n in session.scalars(select(InterestNote).where(InterestNote.id.in_(list(note_ids))))}
        found: dict[tuple[str, int], list[int]] = defaultdict(list)
        for note_id in note_ids:
            row = rows.get(note_id)
            one = row is not None and (row.summary_voucher if summary_voucher is None else summary_voucher)
            found[("customer", row.customer_id) if one and row is not None else ("note", note_id)].append(note_id)
    return [tuple(group) for group in found.values()]


def _issue_group(desk: Desk, note_ids: Sequence[int], confirmed: frozenset[str],
                 posting_date: date | None) -> tuple[list[Issued], list[Failed]]:
    """One unit of work: what is ready is issued with one voucher, the others are told."""
    if len(note_ids) == 1:
        outcome = issue(desk, note_ids[0], confirmed=confirmed, posting_date=posting_date)
        return ([outcome.value], []) if outcome.value is not None else ([], [(note_ids[0], outcome.problems)])
    with desk.writing("interest.issue") as uow:
        group = _Group()
        for note_id in note_ids:
            ready = _ready(uow.session, desk, note_id, confirmed, posting_date, None)
            if isinstance(ready, tuple):
                group.failed.append((note_id, ready))
            else:
                group.ready.append(ready)
        if not group.ready:
            return [], group.failed
        made = numbered(uow, lambda: _write(desk, uow, group.ready, together=True))
        if made.value is None:
            return [], [(note_id, made.problems) for note_id in note_ids]
        return made.value, group.failed


def _ready(session: Session, desk: Desk, note_id: int, confirmed: frozenset[str], posting_date: date | None,
           version: int | None) -> _Ready | tuple[Problem, ...]:
    """A note that may be issued with its voucher, or everything that stands in the way."""
    note = review.draft_of(session, desk, note_id)
    if note is None:
        return (error("INT-32-issued"),)
    if version is not None and note.version != version:
        return (error("WIN-64-changed"),)
    who = session.get_one(Customer, note.customer_id).number
    if not review.without_paid(session, desk, note):
        return (error("INT-24-paid", customer=who),)
    review.without_claimed(session, desk, note)
    own = note.posting_date
    with session.no_autoflush:  # Nothing of a refused note is written, its version stays.
        note.posting_date = posting_date or own
        problems = check(session, desk, note)
        plan, missing = plan_note(session, desk, note)
        problems += missing
        if standing(problems, confirmed):
            note.posting_date = own
            return problems
    return _Ready(note, plan, problems)


def _write(desk: Desk, uow: UnitOfWork, ready: Sequence[_Ready], *, together: bool) -> list[Issued]:
    """Everything that makes drafts issued notes; `together` = their vouchers are one (INT-25)."""
    session = uow.session
    drawn = numbering.draw_each(session, desk.company_id, NOTE, [r.note.document_date for r in ready])
    planned = [(r.note, _numbered(session, desk, r, number.number)) for r, number in zip(ready, drawn, strict=True)]
    posting = [(note, plan) for note, plan in planned if plan is not None]
    if together and len(posting) > 1:
        notes = [note for note, _plan in posting]
        posted = post(desk, uow, summary_plan(session, desk, notes, [plan for _note, plan in posting]))
        _keep((note, posted, entry_id) for note, entry_id in zip(notes, posted.entry_ids, strict=True))
    else:
        own = own_numbers.wanted(session, desk.company_id)
        for (note, plan), number in zip(planned, drawn, strict=True):
            if plan is not None:
                named = replace(plan, number=number.number, series_line_id=number.series_line_id) if own else plan
                posted = post(desk, uow, named)
                _keep([(note, posted, posted.entry_ids[0])])
    for r, number in zip(ready, drawn, strict=True):
        _issued(desk, uow, r.note, number.number)
    return [Issued(r.note.id, number.number, r.note.customer_id) for r, number in zip(ready, drawn, strict=True)]


def _numbered(session: Session, desk: Desk, ready: _Ready, number: str) -> VoucherPlan | None:
    """The voucher of a note with its number and payment reference."""
    if ready.plan is None:
        return None
    reference = references.draw(session, desk.company_id, ready.note.customer_id, number)
    entry = replace(ready.plan.entries[0], document_no=number, payment_reference=reference)
    return replace(ready.plan, entries=(entry,), text=number)


def _keep(posted: Iterable[tuple[InterestNote, Posted, int]]) -> None:
    for note, voucher, entry_id in posted:
        note.voucher_id, note.entry_id = voucher.voucher_id, entry_id


def _issued(desk: Desk, uow: UnitOfWork, note: InterestNote, number: str) -> None:
    """The log, the state and the frozen letter of a note that is posted."""
    session = uow.session
    terms = session.get_one(InterestTerms, note.terms_id)
    log.charge(session, desk, note, number, posted=terms.post_interest)
    note.number, note.state = number, "issued"
    session.flush()
    interest_letters.freeze(session, desk, note)
    uow.audit("interest.issue", NOTE, note.id, number, {"total": note.total, "currency": note.currency}, desk.company_id)


# ---------------------------------------------------------------- before issuing

def preview_voucher(desk: Desk, note_id: int) -> Outcome[list[VoucherLine]]:
    """The lines issuing a draft would post; none when it posts nothing; or what is missing (WIN-05)."""
    with desk.reading() as session:
        note = session.get(InterestNote, note_id)
        if note is None or note.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        plan, problems = plan_note(session, desk, note)
        if plan is None:
            return Outcome(None if problems else [], problems)
        accounts = {a.id: a for a in session.scalars(select(Account).where(
            Account.id.in_([line.account_id for line in plan.lines])))}
        return Outcome([VoucherLine(accounts[x.account_id].number, accounts[x.account_id].names, x.amount, plan.currency)
                        for x in plan.lines], problems)


@dataclass(frozen=True, slots=True)
class Sums:
    """What a batch comes to in one currency, minor units; `vouchers` = notes that post something (WIN-23)."""

    currency: str
    notes: int
    vouchers: int
    asked: int
    fees: int
    compensation: int
    interest: int
    vat: int


def summary(desk: Desk, note_ids: Sequence[int]) -> list[Sums]:
    """The batch by currency before it is issued (WIN-23)."""
    found: dict[str, list[int]] = defaultdict(lambda: [0] * 7)
    with desk.reading() as session:
        for note in session.scalars(select(InterestNote).where(InterestNote.id.in_(list(note_ids)))):
            parts = (1, int(bool(charges(session, note))), note.total, note.fee, note.compensation, note.interest,
                     note.vat)
            found[note.currency] = [a + b for a, b in zip(found[note.currency], parts, strict=True)]
    return [Sums(currency, *found[currency]) for currency in sorted(found)]
