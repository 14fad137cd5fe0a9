"""Tasks of the close about interest, reminders and the aged balance: INT, REM, AGE (closing 1.4)."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.problems import information
from app.core.words import N_, declare
from app.models.accounts import PostingProfileLine
from app.models.ageing import AgingSnapshot
from app.models.archive import OutputItem
from app.models.collections import CollectionLetter, CollectionLetterSequence, CollectionRun, CustomerCollection
from app.models.customers import Customer, CustomerGroup
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote
from app.models.ledger import CustomerEntryState, DetailedEntry
from app.models.types import FOR_EVER
from app.queries.ageing import live
from app.services.closing.evaluators.worth import Worth
from app.services.closing.finding import NOT_APPLICABLE, Found, Item, Look, summed
from app.services.interest.options import RunOptions as InterestOptions
from app.services.ledger import Profiles

declare({
    "CLS-040-interest": N_("No interest run up to {day} looked at this customer."),
    "CLS-040-note-draft": N_("The interest note is a draft."),
    "CLS-040-proposed": N_("A reminder of level {level} is due."),
    "CLS-040-settled-since": N_("A reminder of level {level} was due on the last day. What it asks for was settled since."),
    "CLS-040-letter-draft": N_("The reminder is a draft."),
    "CLS-040-unsent": N_("The reminder has not been sent."),
    "CLS-040-aged": N_("No aged balance of {day} is kept that is newer than the last posting."),
})

UNSENT = ("to_do", "in_progress", "failed")


# ---------------------------------------------------------------- interest

def interest(look: Look) -> Found:
    """INT: customers with interest terms whom no run to the end of the period or later looked at, and draft notes (GEN-08)."""
    used, terms = _terms(look)
    drafts = list(_draft_notes(look))
    if not used and not drafts:
        return NOT_APPLICABLE
    runs = _runs(look)
    seen = _looked_at(look, runs, terms) if terms else set()
    left = [key for key in terms if key not in seen]
    people = _people(look.session, left)
    owing = _owing(look) if left else {}
    waiting = [Item(f"customer:{key}", people[key], look.end, owing.get(key), key, None,
                    information("CLS-040-interest", day=look.end), N_("Customer"), ("customer", key)) for key in left]
    return summed([*waiting, *drafts])


def _terms(look: Look) -> tuple[bool, dict[int, int]]:
    """Are interest terms in use at all; by customer with something due at the end of the period: her terms (INT-01)."""
    session, company = look.session, look.company_id
    known = set(session.scalars(select(InterestTerms.id).where(InterestTerms.company_id == company)))
    if not known:
        return False, {}
    own = {row.customer_id: row for row in session.execute(select(
        CustomerCollection.customer_id, CustomerCollection.interest_terms_id, CustomerCollection.sequence_id).where(
        CustomerCollection.company_id == company))}
    groups = {row.id: row for row in session.execute(select(
        CustomerGroup.id, CustomerGroup.interest_terms_id, CustomerGroup.letter_sequence_id).where(
        CustomerGroup.company_id == company))}
    sequences: dict[int, int | None] = dict(session.execute(select(
        CollectionLetterSequence.id, CollectionLetterSequence.interest_terms_id).where(
        CollectionLetterSequence.company_id == company)).all())
    profiles = Profiles(session, company)
    found: dict[int, int] = {}
    for row in session.execute(_debtors(look)):
        profile, _wrong = profiles.choose(cast(Customer, row))
        places = (own.get(row.id), groups.get(row.group_id), profile)
        wanted = next((p.interest_terms_id for p in places if p is not None and p.interest_terms_id), None)
        if wanted is None:
            first = own.get(row.id)
            sequence = (first.sequence_id if first is not None else None) or next(
                (p.letter_sequence_id for p in places[1:] if p is not None and p.letter_sequence_id), None)
            wanted = sequences.get(sequence or 0)
        if wanted in known and wanted is not None:
            found[row.id] = wanted
    return bool(found) or _assigned(session, company, own.values()), found


def _assigned(session: Session, company_id: int, own: Iterable[Any]) -> bool:
    """Has anybody interest terms, whether or not she owes something now?"""
    return any(row.interest_terms_id for row in own) or bool(session.scalars(select(CustomerGroup.id).where(
        CustomerGroup.company_id == company_id, CustomerGroup.interest_terms_id.is_not(None)).limit(1)).first())


def _debtors(look: Look) -> Any:
    """Customers with a claim that was due and open at the end of the period."""
    rows = live(look.company_id, look.end)
    due = select(rows.c.customer_id).where(rows.c.value > 0, rows.c.dated <= look.end)
    return select(Customer.id, Customer.group_id, Customer.posting_profile_id).where(
        Customer.company_id == look.company_id, Customer.id.in_(due)).order_by(Customer.number)


def _runs(look: Look) -> list[InterestOptions]:
    """The interest runs to the end of the period or later, newest first."""
    stored = look.session.scalars(select(CollectionRun.parameters).where(
        CollectionRun.company_id == look.company_id, CollectionRun.kind == "interest").order_by(CollectionRun.id.desc()))
    runs = [InterestOptions.restored(one) for one in stored]
    return [run for run in runs if run.document_date >= look.end]


def _looked_at(look: Look, runs: Iterable[InterestOptions], terms: Mapping[int, int]) -> set[int]:
    """The customers that any of these runs reached, by its filters on customers and terms."""
    seen: set[int] = set()
    for run in runs:
        fit = {key for key, own in terms.items() if run.terms_ids is None or own in run.terms_ids}
        if run.customer_ids is not None or run.numbers:
            fit &= set(look.session.scalars(select(Customer.id).where(
                Customer.company_id == look.company_id, *run.only(look.company_id, Customer.id))))
        seen |= fit
    return seen


def _people(session: Session, keys: list[int]) -> Mapping[int, str]:
    return {key: number for start in range(0, len(keys), 500) for key, number in session.execute(
        select(Customer.id, Customer.number).where(Customer.id.in_(keys[start:start + 500])))}


def _owing(look: Look) -> dict[int, int]:
    rows = live(look.company_id, look.end)
    return {key: int(value or 0) for key, value in look.session.execute(
        select(rows.c.customer_id, func.sum(rows.c.value)).group_by(rows.c.customer_id))}


def _draft_notes(look: Look) -> Iterable[Item]:
    note, worth = InterestNote, Worth(look)
    rows = look.session.execute(
        select(note.id, Customer.number, note.document_date, note.total, note.currency, note.customer_id)
        .join(Customer, Customer.id == note.customer_id)
        .where(note.company_id == look.company_id, note.state == "draft", note.document_date <= look.end).order_by(note.id))
    for key, number, on, total, currency, customer in rows:
        yield Item(f"interest_note:{key}", number, on, worth.of_amount(total, currency, None), customer, None,
                   information("CLS-040-note-draft"), N_("Interest note"), ("interest_note", key))


# ---------------------------------------------------------------- reminders

def reminders(look: Look) -> Found:
    """REM: reminders that would be proposed at the end of the period, drafts, and letters that were not sent (REM-11…35).

    What was open on the last day counts, also when it was settled since; a letter issued since, of whatever date, settles it.
    """
    if not _reminded(look):
        return NOT_APPLICABLE
    # The engine of the runs is imported with the first evaluation.
    from app.services.reminder_facts import RunOptions
    from app.services.reminders import due

    letters = due(look.desk, RunOptions.usual(look.desk, look.end), look.end)
    still = _still_late(look)
    people = _people(look.session, sorted({letter.customer_id for letter in letters}))
    worth = Worth(look)
    proposed = [Item(f"customer:{x.customer_id}:{x.currency}:{x.level}", people[x.customer_id], look.end,
                     worth.of_amount(x.remaining, x.currency, None), x.customer_id, None,
                     information("CLS-040-proposed" if (x.customer_id, x.currency) in still else "CLS-040-settled-since",
                                 level=x.level), N_("Reminder"), ("customer", x.customer_id))
                for x in letters]
    return summed([*proposed, *_letters(look, worth)])


def _still_late(look: Look) -> set[tuple[int, str]]:
    """Customers and currencies of which something that was late at the end of the period is open to this day."""
    state = CustomerEntryState
    return set(look.session.execute(select(state.customer_id, state.currency).distinct().where(
        state.company_id == look.company_id, state.open_until == FOR_EVER, state.remaining > 0, state.due_date < look.end,
        state.posting_date <= look.end)).all())


def _reminded(look: Look) -> bool:
    """Are reminder terms in use?"""
    company = look.company_id
    places = (select(CustomerCollection.customer_id).where(CustomerCollection.company_id == company,
                                                           CustomerCollection.sequence_id.is_not(None)),
              select(CustomerGroup.id).where(CustomerGroup.company_id == company, CustomerGroup.letter_sequence_id.is_not(None)),
              select(PostingProfileLine.id).where(PostingProfileLine.letter_sequence_id.is_not(None)),
              select(CollectionLetter.id).where(CollectionLetter.company_id == company))
    return any(look.session.execute(query.limit(1)).first() for query in places)


def _letters(look: Look, worth: Worth) -> Iterable[Item]:
    letter, output = CollectionLetter, OutputItem
    waiting = select(output.document_id).where(output.company_id == look.company_id, output.status.in_(UNSENT),
                                               output.document_table == "collection_letter")
    rows = look.session.execute(
        select(letter.id, letter.number, Customer.number, letter.document_date, letter.total, letter.currency, letter.customer_id,
               letter.state).join(Customer, Customer.id == letter.customer_id)
        .where(letter.company_id == look.company_id, letter.document_date <= look.end,
               or_(letter.state == "draft", letter.id.in_(waiting))).order_by(letter.id))
    for key, number, customer_no, on, total, currency, customer, state in rows:
        reason = information("CLS-040-letter-draft" if state == "draft" else "CLS-040-unsent")
        value = worth.of_amount(total, currency, None)
        yield Item(f"collection_letter:{key}:{state}", number or customer_no, on, value, customer, None, reason,
                   N_("Reminder"), ("letter_draft" if state == "draft" else "collection_letter", key))


# ---------------------------------------------------------------- aged balance

def aged(look: Look) -> Found:
    """AGE: an aged balance as of the end of the period that is newer than the last posting up to it; none if nothing is open."""
    state = CustomerEntryState
    there = look.session.scalars(select(state.entry_id).where(
        state.company_id == look.company_id, state.open_until > look.end, state.posting_date <= look.end).limit(1)).first()
    if there is None:
        return Found()
    snapshot, detail = AgingSnapshot, DetailedEntry
    made = look.session.scalar(select(func.max(snapshot.created_at)).where(
        snapshot.company_id == look.company_id, snapshot.as_of == look.end, snapshot.balance_as_of == look.end))
    last = look.session.scalars(select(detail.created_at).where(
        detail.company_id == look.company_id, detail.posting_date <= look.end).order_by(detail.id.desc()).limit(1)).first()
    if made is not None and (last is None or made >= last):
        return Found()
    return Found([Item(f"aged:{look.end.isoformat()}", look.end.isoformat(), look.end, None, None, None,
                       information("CLS-040-aged", day=look.end), N_("Aged balance"))])
