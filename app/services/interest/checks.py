"""The check report of interest notes: errors stop one note, questions are asked once (INT-24, REM-41, 42; LAW-04, WIN-71)."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, VoucherSource
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.models.collections import CollectionLetterSequence, CustomerCollection, EntryCollection
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer, CustomerGroup
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState
from app.queries.payment_plans import without_interest
from app.rules import customers as block_rules
from app.rules import law
from app.rules.interest.notes import Note, NoteLine, check_issue
from app.services import customers, interest_letters, ledger, reminder_setup, vat_periods
from app.services.charge_lines import place_of
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.interest.charged import NOTE
from app.services.interest.vouchers import plan_note
from app.services.reminder_checks import FAR, floor_rate, provisional, statutory
from app.services.reminder_facts import choose_preset
from app.services.reminders import Steps
from app.settings import PROMISE_TOLERANCE
from app.storage import numbering

declare({
    "INT-24-due": N_("The interest note of {customer} asks for payment by {due}, before its own date. Change the terms."),
    "INT-20-stopped": N_("Customer {customer} gets no interest notes now. Delete the note, or let them go on the card."),
    "OH-04-stopped": N_("{document} was put on hold ({mark}) after its interest was reckoned. Recalculate the note."),
    "INT-02-stopped": N_("{document} bears no interest any more. Recalculate the note."),
    "INT-02-disputed-now": N_("{document} is disputed. Recalculate the note, or issue it as it is."),
    "INT-02-promised-now": N_("{document} was promised for {day}. Recalculate the note, or issue it as it is."),
    "INT-24-changed": N_("{document} changed since its interest was reckoned. Recalculate the note, or issue it as it is."),
    "INT-30-both": N_("The reminders of this customer post interest too. No day is charged twice, but switch one of them off."),
    "WIN-71-note": N_("Customer {customer} already got an interest note dated {day}, after this one."),
    "WIN-20-drafts": N_("{count:draft|drafts} of interest notes wait that somebody changed by hand. They stay as they are."),
    "WIN-20-notes": N_(
        "The notes cannot say where to pay: your company has no bank account. Enter one under Set-up, Bank accounts."),
})


def check(session: Session, desk: Desk, note: InterestNote) -> tuple[Problem, ...]:
    """Every error and question about one draft, its voucher left out (REM-41)."""
    lines = session.scalars(select(InterestNoteLine).where(
        InterestNoteLine.note_id == note.id, InterestNoteLine.excluded.is_(False)).order_by(InterestNoteLine.line_no)).all()
    customer = session.get_one(Customer, note.customer_id)
    found = [*ledger.check_date(session, desk, note.posting_date, VoucherSource.INT, asking=False)]
    if note.vat:
        found += vat_periods.check(session, desk.company_id, note.vat_date or note.posting_date)
    found += numbering.check(session, desk.company_id, NOTE, note.document_date)
    found += block_rules.check(customers.facts_of(customer), block_rules.Event.INTEREST_NOTE, block_rules.Moment.POST).problems
    if note.due_date < note.document_date:
        found.append(error("INT-24-due", at="due_date", customer=customer.number, due=note.due_date))
    found += check_issue(as_rule(note, lines), note.remaining)
    found += _changed(session, note)
    found += _stopped(session, desk, note, customer)
    found += _clock(session, desk, note, customer)
    found += provisional([day.isoformat() for day in _provisional_days(session, note)])
    found += interest_letters.check(session, desk, note)
    found += _both(session, desk, note, customer)
    found += _law(session, note, customer, lines)
    return tuple(found)


def as_rule(note: InterestNote, lines: Sequence[InterestNoteLine]) -> Note:
    """A draft as the rules see it, without its calculation."""
    return Note(note.customer_id, note.currency, note.document_date, note.due_date,
                tuple(NoteLine(x.entry_id, x.text, x.due_date, x.base, x.days, x.interest, (), x.closed) for x in lines),
                note.interest, note.fee, note.vat, note.rounding, fee_vat=note.fee_vat)


def _changed(session: Session, note: InterestNote) -> list[Problem]:
    """Entries worth something else by now, and those that another document charged meanwhile (REM-42, WIN-65, INT-08)."""
    line, state, row, part = InterestNoteLine, CustomerEntryState, EntryCollection, InterestSegment
    mine = (line.note_id == note.id, line.excluded.is_(False))
    changed = session.execute(select(line.text, line.entry_id).join(state, state.entry_id == line.entry_id).where(
        *mine, (state.remaining != line.remaining) | (state.due_date != line.due_date)))
    found = [warning("INT-24-changed", key=f"INT-24-{note.id}-{entry_id}", document=text) for text, entry_id in changed]
    charged = session.execute(
        select(line.text, row.interest_to).join(row, row.entry_id == line.entry_id).join(part, part.line_id == line.id)
        .where(*mine).group_by(line.id, line.text, row.interest_to).having(row.interest_to >= func.min(part.first)))
    return found + [error("INT-08-charged", document=text, day=day) for text, day in charged]


def _stopped(session: Session, desk: Desk, note: InterestNote, customer: Customer) -> list[Problem]:
    """What stops interest and came after the suggestion: marks, exclusions, disputes, promises (INT-02, 20; OH-04, COL-25).

    A mark or an exclusion stops the note; a disputed or promised entry may have been put on it by hand, so that is asked.
    """
    own = session.get(CustomerCollection, customer.id)
    found: list[Problem] = []
    if own is not None and own.no_interest and not (own.no_interest_until and own.no_interest_until < note.document_date):
        found.append(error("INT-20-stopped", customer=customer.number))
    line, state, row = InterestNoteLine, CustomerEntryState, EntryCollection
    entries = session.execute(
        select(line.text, line.entry_id, state.on_hold, row.status, row.promised_on, row.plan_id,
               without_interest().label("without"))
        .join(state, state.entry_id == line.entry_id).outerjoin(row, row.entry_id == line.entry_id)
        .where(line.note_id == note.id, line.excluded.is_(False)).order_by(line.line_no)).all()
    last = note.document_date - timedelta(parameters(session, desk.company_id).get(PROMISE_TOLERANCE))
    for x in entries:
        key = f"COL-25-note-{note.id}-{x.entry_id}"
        if x.on_hold:
            found.append(error("OH-04-stopped", document=x.text, mark=x.on_hold))
        elif x.without:
            found.append(error("INT-02-stopped", document=x.text))
        elif x.status is CollectionsStatus.DISPUTED:
            found.append(warning("INT-02-disputed-now", key=key, document=x.text))
        elif x.status is CollectionsStatus.PROMISED and x.promised_on and (x.plan_id is not None or last <= x.promised_on):
            found.append(warning("INT-02-promised-now", key=key, document=x.text, day=x.promised_on))
    return found


def _clock(session: Session, desk: Desk, note: InterestNote, customer: Customer) -> list[Problem]:
    """A date far from today, or before a note that was sent (WIN-71)."""
    found: list[Problem] = []
    if abs(note.document_date - desk.clock.today()) > FAR:
        found.append(warning("WIN-71-far", key=f"WIN-71-{note.document_date}", day=note.document_date))
    other = InterestNote
    cancelled = select(other.cancels_id).where(other.cancels_id.is_not(None))
    newest = session.scalars(select(func.max(other.document_date)).where(
        other.customer_id == note.customer_id, other.state == "issued", other.cancels_id.is_(None),
        other.id.not_in(cancelled))).one()
    if newest is not None and newest > note.document_date:
        found.append(warning("WIN-71-note", key=f"WIN-71-note-{customer.id}", customer=customer.number, day=newest))
    return found


def _provisional_days(session: Session, note: InterestNote) -> list[date]:
    line, part = InterestNoteLine, InterestSegment
    return list(session.scalars(select(part.first).join(line, line.id == part.line_id).where(
        line.note_id == note.id, line.excluded.is_(False), part.provisional)))


def _both(session: Session, desk: Desk, note: InterestNote, customer: Customer) -> list[Problem]:
    """Reminders that post interest beside notes that do (collections 9, decision 30)."""
    own, group = session.get(CustomerCollection, customer.id), session.get(CustomerGroup, customer.group_id)
    profile, _wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    wanted = (own.sequence_id if own else None) or (group.letter_sequence_id if group else None) or (
        profile.letter_sequence_id if profile else None)
    sequence = session.get(CollectionLetterSequence, wanted) if wanted else None
    if sequence is None or not sequence.post_interest or not session.get_one(InterestTerms, note.terms_id).post_interest:
        return []
    return [warning("INT-30-both", key="INT-30-both")]


def _law(session: Session, note: InterestNote, customer: Customer,
         lines: Sequence[InterestNoteLine]) -> tuple[Problem, ...]:
    """What the law of the customer says about interest and fee of this note (LAW-06, 25…53)."""
    preset = preset_of(session, note, customer)
    if preset is None:
        return ()
    own = session.get(CustomerCollection, customer.id)
    known = {r.entry_id: r for r in session.scalars(select(EntryCollection).where(
        EntryCollection.entry_id.in_([line.entry_id for line in lines])))}
    notices = [known[line.entry_id].formal_notice_on if line.entry_id in known else None for line in lines]
    given = [day for day in notices if day is not None]
    reminded = [line.entry_id for line in lines if line.entry_id in known and known[line.entry_id].letters]
    rates = [line.rate for line in lines if line.rate is not None]
    agreed = own is not None and own.interest_agreed
    return law.check_letter(preset, law.LetterFacts(
        0, note.document_date, note.due_date, law.Dispatch.EMAIL if note.channel == "email" else law.Dispatch.POST,
        note.remaining, note.fee, note.interest, note.compensation,
        announced_and_waited=len(given) == len(notices) and all(day < note.document_date for day in given),
        first_reminder=not reminded, costs_possible_from=max(given) + timedelta(1) if given else None,
        rate=max(rates, default=None), statutory=statutory(session, preset, note.document_date),
        floor=floor_rate(session, preset, note.document_date), interest_agreed=agreed,
        damages_agreed=own is not None and own.damages_agreed))


def preset_of(session: Session, note: InterestNote, customer: Customer) -> law.Preset | None:
    """The law that protects the customer of a note (LAW-06)."""
    own = session.get(CustomerCollection, customer.id)
    given = session.get_one(InterestTerms, note.terms_id).preset_id
    return choose_preset(reminder_setup.presets(session), own.law_preset_id if own else None, given, customer.type,
                         place_of(session, customer))


# ---------------------------------------------------------------- a whole proposal

def report(desk: Desk, note_ids: Sequence[int], progress: Steps | None = None) -> dict[int, tuple[Problem, ...]]:
    """The check report of several drafts with the accounts that miss; only those with something to say (REM-41, WIN-21, 61)."""
    found: dict[int, tuple[Problem, ...]] = {}
    with desk.reading() as session:
        # A session forgets what nobody holds: without these every note would read them several times.
        session.info["held"] = [session.get_one(Company, desk.company_id), *session.scalars(select(InterestTerms)),
                                *session.scalars(select(CustomerGroup))]
        for n, note_id in enumerate(note_ids):
            if progress is not None:
                progress.step(n, len(note_ids))
            note = session.get(InterestNote, note_id)
            if note is None or note.state != "draft":
                continue
            if problems := (*check(session, desk, note), *plan_note(session, desk, note)[1]):
                found[note_id] = problems
    return found


def before(desk: Desk) -> tuple[Problem, ...]:
    """What to know before notes are suggested: edited drafts that stay, no account to pay to, credits not applied (WIN-20)."""
    with desk.reading() as session:
        edited = session.scalars(select(func.count()).select_from(InterestNote).where(
            InterestNote.company_id == desk.company_id, InterestNote.state == "draft", InterestNote.edited)).one()
        payable = session.scalars(select(CompanyBankAccount.id).where(
            CompanyBankAccount.company_id == desk.company_id)).first()
    told = [information("WIN-20-drafts", count=edited)] if edited else []
    return (*told, warning("WIN-20-notes", key="WIN-20-notes")) if payable is None else tuple(told)
