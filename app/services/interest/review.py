"""Review draft notes: tick, reduce, exclude, add; recalculate, hold, delete, exclude a customer (INT-23, 32; WIN-22)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import CurrencySetup
from app.models.collections import CHANNELS, CollectionRun, CustomerCollection, EntryCollection
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteCompensation, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules.interest import notes as rules
from app.rules.interest.compensation import Compensation
from app.rules.interest.notes import Candidate, Debtor, Note, NoteTerms
from app.services import entries
from app.services.charge_vat import ChargeVat
from app.services.desk import Desk
from app.services.interest.facts import NoteFacts
from app.services.interest.making import remove_drafts, sums_of, write_lines
from app.services.interest.options import RunOptions
from app.services.interest.vouchers import profile_of

declare({
    "INT-32-issued": N_("This interest note was issued already."),
    "INT-32-amount": N_("Interest can only be reduced here. Enter an amount from zero up to {most}."),
    "INT-32-last": N_("This is the last line with interest. Delete the note instead."),
    "INT-32-fee": N_("Enter a fee of zero or more."),
    "INT-32-line": N_("This line is not on the note any more. Look at the note again."),
    "INT-23-twice": N_("{document} stands on the note already. Choose another entry."),
    "INT-23-none": N_("{document} bears no interest up to {day}. Choose another entry."),
    "INT-32-channel": N_("Choose print, e-mail or both for the note."),
    "LAW-08-none": N_("No fixed compensation is asked for this document. Change the reminder terms of the customer, or choose "
                      "another one."),
})


def draft_of(session: Session, desk: Desk, note_id: int) -> InterestNote | None:
    """A draft of the company; None when it is gone or issued."""
    note = session.get(InterestNote, note_id)
    return note if note is not None and note.state == "draft" and note.company_id == desk.company_id else None


def select_notes(desk: Desk, note_ids: Iterable[int], selected: bool) -> None:
    """Tick or untick drafts; kept when the window closes (WIN-22)."""
    with desk.writing("interest.review") as uow:
        for note in uow.session.scalars(select(InterestNote).where(InterestNote.id.in_(list(note_ids)),
                                                                   InterestNote.state == "draft")):
            note.selected = selected


# ---------------------------------------------------------------- lines

def _lines(session: Session, note_id: int) -> Sequence[InterestNoteLine]:
    return session.scalars(select(InterestNoteLine).where(InterestNoteLine.note_id == note_id)
                           .order_by(InterestNoteLine.line_no)).all()


def reduce(desk: Desk, note_id: int, line_id: int, interest: int) -> Outcome[int]:
    """Charge less of one line than was reckoned, in minor units of the note's currency (INT-32)."""
    with desk.writing("interest.reduce") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        line = next((x for x in _lines(uow.session, note_id) if x.id == line_id), None)
        if line is None:
            return Outcome(None, (error("INT-32-line"),))
        if not 0 <= interest <= line.computed:
            return Outcome(None, (error("INT-32-amount", at="interest", most=Money(max(0, line.computed), note.currency)),))
        line.interest = interest
        return _edited(uow.session, desk, note)


def exclude_line(desk: Desk, note_id: int, line_id: int, excluded: bool = True) -> Outcome[int]:
    """Leave one line out of a note, or take it in again; its days stay chargeable (INT-32)."""
    with desk.writing("interest.exclude") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        lines = _lines(uow.session, note_id)
        line = next((x for x in lines if x.id == line_id), None)
        if line is None:
            return Outcome(None, (error("INT-32-line"),))
        if excluded and all(x.excluded for x in lines if x is not line):
            return Outcome(None, (error("INT-32-last"),))
        line.excluded = excluded
        for claim in _claims(uow.session, note_id):
            if claim.entry_id == line.entry_id:
                claim.excluded = excluded
        return _edited(uow.session, desk, note)


def exclude_compensation(desk: Desk, note_id: int, entry_id: int | None, excluded: bool = True) -> Outcome[int]:
    """Ask no flat compensation for one document of a note (None = all), or ask it again; a later one may ask it then (LAW-08)."""
    with desk.writing("interest.compensation") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        out = {x.entry_id for x in _lines(uow.session, note_id) if x.excluded}
        chosen = [c for c in _claims(uow.session, note_id) if entry_id in (None, c.entry_id) and c.entry_id not in out]
        if not chosen:
            return Outcome(None, (error("LAW-08-none"),))
        for claim in chosen:
            claim.excluded = excluded
        return _edited(uow.session, desk, note)


def _claims(session: Session, note_id: int) -> Sequence[InterestNoteCompensation]:
    return session.scalars(select(InterestNoteCompensation).where(InterestNoteCompensation.note_id == note_id)
                           .order_by(InterestNoteCompensation.id)).all()


def change_fee(desk: Desk, note_id: int, fee: int | None) -> Outcome[int]:
    """Another fee for a note in minor units of its currency; None = by its terms again (INT-32)."""
    if fee is not None and fee < 0:
        return Outcome(None, (error("INT-32-fee", at="fee"),))
    with desk.writing("interest.fee") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        if fee is None:
            anew = _Anew(uow.session, desk, note)
            fee = rules.fee_of(anew.terms, note.currency, anew.run)
        note.fee = fee
        return _edited(uow.session, desk, note)


def change_channel(desk: Desk, note_id: int, channel: str) -> Outcome[int]:
    """How the note leaves: print, email or both; nothing is reckoned anew."""
    if channel not in CHANNELS:
        return Outcome(None, (error("INT-32-channel", at="channel"),))
    with desk.writing("interest.channel") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        note.channel = channel
        return Outcome(note_id)


def _edited(session: Session, desk: Desk, note: InterestNote) -> Outcome[int]:
    """The sums of a note after somebody changed it; from now on no run builds it anew by itself (INT-22, 31)."""
    add_up(session, desk, note)
    note.edited = True
    session.flush()
    return Outcome(note.id)


def add_up(session: Session, desk: Desk, note: InterestNote) -> None:
    """The amounts in the head of a draft from its lines, its fee and its compensation."""
    lines = [x for x in _lines(session, note.id) if not x.excluded]
    note.interest, note.remaining = sum(x.interest for x in lines), sum(x.remaining for x in lines)
    customer = session.get_one(Customer, note.customer_id)
    profile, _wrong = profile_of(session, desk, note, customer)
    codes = ChargeVat(session, desk.company_id, note.vat_date or note.posting_date)
    group = session.get_one(InterestTerms, note.terms_id).item_vat_group_id
    setup = session.scalars(select(CurrencySetup).where(CurrencySetup.company_id == desk.company_id,
                                                        CurrencySetup.currency == note.currency)).first()
    step = setup.rounding_precision if setup is not None and setup.rounding_rule != "none" else None
    asked = [Compensation(c.entry_id, c.text, c.amount, c.vat) for c in _claims(session, note.id) if not c.excluded]
    sums = rules.sums_of(note.interest, note.fee, codes.of_terms(customer.vat_group_id, profile, group), step or 0, asked)
    note.compensation, note.compensation_vat = sum(c.amount for c in asked), sum(c.vat for c in asked)
    note.vat, note.fee_vat, note.rounding = sums.vat, sums.fee_vat, sums.rounding
    note.total = note.interest + note.fee + note.compensation + note.vat + note.rounding


# ---------------------------------------------------------------- reckoned anew

class _Anew:
    """A draft with the facts it is reckoned from."""

    def __init__(self, session: Session, desk: Desk, note: InterestNote, *, everything: bool = False) -> None:
        self.session, self.note = session, note
        run = session.get(CollectionRun, note.run_id) if note.run_id else None
        stored = RunOptions.restored(run.parameters) if run is not None else RunOptions(note.document_date)
        options = replace(stored, customer_ids=(note.customer_id,), numbers="", terms_ids=None, methods=None,
                          document_date=note.document_date, first_day=note.first_day)
        if everything:
            options = replace(options, skip_disputed=False, skip_promised=False, types=None)
        facts = NoteFacts(session, desk, options)
        look = next(iter(facts.debtors()), None)
        self.debtor: Debtor | None = replace(look.debtor, drafts=frozenset()) if look is not None else None
        self.terms_id = look.terms_id if look is not None else None
        self.terms: NoteTerms = facts.book.note_terms(note.terms_id)
        self.course = facts.book.course(note.terms_id)
        self.day_count = facts.book.rows[note.terms_id].day_count
        self.run = facts.run(facts.currencies())

    def entry(self, entry_id: int) -> Candidate | None:
        """An entry of the customer as the rules see it."""
        return next((e for e in self.debtor.entries if e.entry_id == entry_id), None) if self.debtor is not None else None


def add_entry(desk: Desk, note_id: int, entry_id: int) -> Outcome[int]:
    """Put one more entry of the customer and currency on a draft (INT-23)."""
    with desk.writing("interest.add") as uow:
        session = uow.session
        note, posted = draft_of(session, desk, note_id), session.get(CustomerLedgerEntry, entry_id)
        if note is None or posted is None:
            return Outcome(None, (error("INT-32-issued" if note is None else "LED-gone"),))
        if posted.customer_id != note.customer_id:
            return Outcome(None, (error("INT-23-customer", document=posted.document_no),))
        if any(line.entry_id == entry_id for line in _lines(session, note_id)):
            return Outcome(None, (error("INT-23-twice", document=posted.document_no),))
        anew = _Anew(session, desk, note, everything=True)
        entry = anew.entry(entry_id)
        if entry is None:
            return Outcome(None, _no_candidate(session, posted, note, anew))
        problems = rules.check_entry(entry, note.customer_id, note.currency, anew.terms, anew.run)
        if problems:
            return Outcome(None, problems)
        line, wrong = rules.line_of(entry, anew.terms, anew.course, anew.run)
        if line is None:
            return Outcome(None, wrong or (error("INT-23-none", document=posted.document_no, day=note.document_date),))
        asked = rules.claims(anew.debtor, [entry_id], note.currency, anew.run)[0] if anew.debtor is not None else ()
        _append(session, note, line, anew.day_count, entry.remaining, asked)
        return _edited(session, desk, note)


def _no_candidate(session: Session, posted: CustomerLedgerEntry, note: InterestNote, anew: _Anew) -> tuple[Problem, ...]:
    """Why an entry of the customer is none that a run would look at: closed, or something the law waits for (INT-23)."""
    state = session.get_one(CustomerEntryState, posted.id)
    if state.closed_on is not None and anew.terms.entries is rules.Entries.OPEN:
        return (error("INT-10-closed", document=posted.document_no),)
    if posted.currency != note.currency:
        return (error("INT-23-currency", document=posted.document_no, currency=note.currency),)
    return (error("INT-23-none", document=posted.document_no, day=note.document_date),)


def _append(session: Session, note: InterestNote, line: rules.NoteLine, day_count: str, remaining: int,
            asked: tuple[Compensation, ...]) -> None:
    last = max((x.line_no for x in _lines(session, note.id)), default=0)
    made = Note(note.customer_id, note.currency, note.document_date, note.due_date, (line,), line.interest, 0, 0, 0,
                compensations=asked)
    write_lines(session, [(note.id, made, day_count)], {line.entry_id: remaining}, after=last)


def recalculate(desk: Desk, note_id: int) -> Outcome[int]:
    """Reckon one draft anew from what is open now, changes by hand taken back; one with no reason left goes: 0 (INT-23, 31)."""
    with desk.writing("interest.recalculate") as uow:
        session = uow.session
        note = draft_of(session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        anew = _Anew(session, desk, note)
        made = rules.make(anew.debtor, anew.run)[0] if anew.debtor is not None else []
        found = next((n for n in made if n.currency == note.currency), None)
        if found is None or anew.debtor is None or anew.terms_id is None:
            remove_drafts(session, [note_id])
            return Outcome(0)
        remaining = {e.entry_id: e.remaining for e in anew.debtor.entries}
        note.terms_id, note.due_date, note.edited, note.outdated = anew.terms_id, found.due, False, False
        for name, amount in sums_of(found, remaining).items():
            setattr(note, name, amount)
        session.flush()
        _drop_lines(session, [line.id for line in _lines(session, note_id)])
        _drop_claims(session, note_id)
        day_count = session.get_one(InterestTerms, note.terms_id).day_count
        write_lines(session, [(note_id, found, day_count)], remaining)
        return Outcome(note_id)


def _drop_lines(session: Session, line_ids: Sequence[int]) -> None:
    session.execute(delete(InterestSegment).where(InterestSegment.line_id.in_(line_ids)))
    session.execute(delete(InterestNoteLine).where(InterestNoteLine.id.in_(line_ids)))
    session.expire_all()


def _drop_claims(session: Session, note_id: int, entry_ids: Iterable[int] | None = None) -> None:
    """Take the compensation off a draft, or only that of some entries."""
    claim = InterestNoteCompensation
    only = [] if entry_ids is None else [claim.entry_id.in_(list(entry_ids))]
    session.execute(delete(claim).where(claim.note_id == note_id, *only))
    session.expire_all()


# ---------------------------------------------------------------- entries and customers that leave

def _without(session: Session, desk: Desk, note: InterestNote, entry_ids: Iterable[int]) -> bool:
    """Take entries off a draft; False when nothing with interest was left and the draft is gone (INT-21, REM-42)."""
    gone = set(entry_ids)
    lines = _lines(session, note.id)
    _drop_lines(session, [x.id for x in lines if x.entry_id in gone])
    _drop_claims(session, note.id, gone)
    if all(x.excluded or x.interest <= 0 for x in _lines(session, note.id)):
        remove_drafts(session, [note.id])
        return False
    add_up(session, desk, note)
    session.flush()
    return True


def delete_draft(desk: Desk, note_id: int) -> Outcome[int]:
    """Delete a draft; it never had a number (INT-32)."""
    with desk.writing("interest.delete") as uow:
        if draft_of(uow.session, desk, note_id) is None:
            return Outcome(None, (error("INT-32-issued"),))
        remove_drafts(uow.session, [note_id])
        return Outcome(note_id)


def hold_entry(desk: Desk, note_id: int, entry_id: int, mark: str) -> Outcome[int]:
    """Put an entry on hold and take it off the draft; without a line left the draft goes (OH-02)."""
    with desk.writing("interest.hold") as uow:
        note = draft_of(uow.session, desk, note_id)
        if note is None:
            return Outcome(None, (error("INT-32-issued"),))
        held = entries.put_on_hold(desk, entry_id, mark)
        if held.value is None:
            return Outcome(None, held.problems)
        return Outcome(note_id if _without(uow.session, desk, note, [entry_id]) else 0)


def remove_entry(session: Session, desk: Desk, entry_id: int) -> tuple[str, ...]:
    """Take an entry out of every draft, inside the caller's unit of work; gives the numbers of the customers (INT-56)."""
    notes = session.scalars(
        select(InterestNote).join(InterestNoteLine, InterestNoteLine.note_id == InterestNote.id)
        .where(InterestNote.company_id == desk.company_id, InterestNote.state == "draft",
               InterestNoteLine.entry_id == entry_id)).all()
    numbers = tuple(session.get_one(Customer, note.customer_id).number for note in notes)
    for note in notes:
        _without(session, desk, note, [entry_id])
    return numbers


def exclude_customer(desk: Desk, customer_id: int, until: date | None, reason: str = "") -> Outcome[int]:
    """No interest notes to a customer until a day, or at all; her drafts go (WIN-21, 40)."""
    with desk.writing("interest.exclude_customer", reason or None) as uow:
        session = uow.session
        row = session.get(CustomerCollection, customer_id)
        if row is None:
            row = CustomerCollection(customer_id=customer_id, company_id=desk.company_id, channel="print")
            session.add(row)
        row.no_interest, row.no_interest_until = True, until
        drafts = session.scalars(select(InterestNote.id).where(
            InterestNote.company_id == desk.company_id, InterestNote.customer_id == customer_id,
            InterestNote.state == "draft")).all()
        remove_drafts(session, drafts)
        return Outcome(customer_id)


def without_claimed(session: Session, desk: Desk, note: InterestNote) -> None:
    """Compensation that another document asked since the suggestion leaves a draft: never twice for one invoice (LAW-08)."""
    claim, row = InterestNoteCompensation, EntryCollection
    twice = session.scalars(select(claim.entry_id).join(row, row.entry_id == claim.entry_id).where(
        claim.note_id == note.id, row.compensation_claimed)).all()
    if twice:
        _drop_claims(session, note.id, twice)
        add_up(session, desk, note)
        session.flush()


def without_paid(session: Session, desk: Desk, note: InterestNote) -> bool:
    """Entries paid since the suggestion leave a draft whose terms charge open ones only; False when it is gone (REM-42)."""
    if session.get_one(InterestTerms, note.terms_id).entries != rules.Entries.OPEN:
        return True
    line, state = InterestNoteLine, CustomerEntryState
    paid = session.scalars(select(line.entry_id).join(state, state.entry_id == line.entry_id).where(
        line.note_id == note.id, state.remaining == 0)).all()
    return not paid or (_without(session, desk, note, paid) and _still_wanted(session, desk, note))


def _still_wanted(session: Session, desk: Desk, note: InterestNote) -> bool:
    """Is the interest of a note that lost entries still worth its minimum (INT-21)?"""
    anew = _Anew(session, desk, note)
    others = session.scalars(select(InterestNote).where(
        InterestNote.customer_id == note.customer_id, InterestNote.state == "draft")).all()
    worth = sum(anew.run.at_home(n.interest, n.currency) for n in others if anew.run.knows(n.currency))
    minimum = anew.terms.minimum if anew.run.minimum is None else anew.run.minimum
    if worth >= minimum:
        return True
    remove_drafts(session, [note.id])
    return False


def settle_drafts(desk: Desk) -> int:
    """Take paid entries off all drafts when the run is opened again; gives how many drafts changed or went (WIN-22)."""
    if desk.file.read_only is not None:
        # A file that is only read shows its drafts as they are (SAF-006).
        return 0
    line, state, note, terms = InterestNoteLine, CustomerEntryState, InterestNote, InterestTerms
    with desk.writing("interest.refresh") as uow:
        session = uow.session
        ids = session.scalars(
            select(note.id).join(line, line.note_id == note.id).join(state, state.entry_id == line.entry_id)
            .join(terms, terms.id == note.terms_id)
            .where(note.company_id == desk.company_id, note.state == "draft", terms.entries == "open",
                   state.remaining == 0).distinct()).all()
        for note_id in ids:
            without_paid(session, desk, session.get_one(InterestNote, note_id))
        return len(ids)
