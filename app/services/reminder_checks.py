"""The check report of a draft letter: what speaks against issuing it, errors and questions (REM-41, 42, LAW, WIN-71)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, VoucherSource
from app.core.money import Money
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLine,
    CollectionLogEntry,
    CustomerCollection,
    EntryCollection,
)
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.journals import OPEN_STATES, Journal, JournalLine
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER, Minor
from app.rules import collections as rules
from app.rules import customers as block_rules
from app.rules import law
from app.services import customers, ledger, letter_writer, letters, notice_checks, reminder_setup, vat_periods
from app.services.bank_age import old_bank as old_bank
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.letter_edits import edits_of
from app.services.reminder_facts import preset_of
from app.services.reminders import Steps
from app.settings import PROMISE_TOLERANCE
from app.storage import numbering

declare({
    "REM-41-due": N_("The letter of {customer} asks for payment by {due}, before its own date."),
    "REM-41-interest": N_("{document}: the interest is negative."),
    "REM-41-line-fee": N_("{document}: a fee per line is zero or belongs to no overdue document."),
    "REM-41-twice": N_("{document}: the fee of level {level} was charged already."),
    "REM-41-nothing": N_("There is nothing to issue: all amounts are zero."),
    "REM-41-stale": N_("The letter of {customer} was written for another total. Look at its texts."),
    "REM-11-stopped": N_("Customer {customer} gets no reminders now. Recalculate the letter, or let reminders go on the card."),
    "REM-20-stopped": N_("{document} was put on hold ({mark}) after the letter was suggested. Recalculate the letter."),
    "REM-35-stopped": N_("{document} was excluded from letters after this one was suggested. Recalculate the letter."),
    "COL-25-disputed": N_("{document} is disputed. Recalculate the letter, or issue it as it is."),
    "COL-25-promised": N_("{document} was promised for {day}. Recalculate the letter, or issue it as it is."),
    "REM-42-changed": N_("{document} changed since the letter was suggested. Suggest again."),
    "INT-08-charged": N_("Interest on {document} was charged up to {day} meanwhile. Recalculate the draft."),
    "LAW-08-twice": N_("The fixed compensation for {document} was asked by another document meanwhile. Recalculate the letter."),
    "INT-30-notes": N_("Interest notes are posted for this customer too. No day is charged twice, but switch one of them off."),
    "LAW-04-provisional": N_("Interest from {day} is computed with the last known rate, because the new one is missing."),
    "WIN-20-bank": N_(
        "The letters cannot say where to pay: your company has no bank account. Enter one under Set-up, Bank accounts."),
    "WIN-20-credits": N_("{count:payment or credit note is|payments and credit notes are} not applied yet, together {amount}."),
    "WIN-20-journals": N_("{count:payment journal waits|payment journals wait} to be posted; what was received there still "
                          "counts as open."),
    "WIN-20-invoices": N_("{count:invoice is|invoices are} not posted yet and cannot be reminded."),
    "WIN-71-far": N_("The letter date {day} is more than a week away from today."),
    "WIN-71-before": N_("Customer {customer} already got a letter dated {day}, after this one."),
    "WIN-71-entry": N_("{document} was reminded on {day}; a letter of {dated} would come before that."),
})

FAR = timedelta(7)


def check(session: Session, desk: Desk, letter: CollectionLetter, *, posting_date: date | None = None) -> tuple[Problem, ...]:
    """Every error and question about one draft; errors stop this letter only (REM-41)."""
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)
                            .order_by(CollectionLetterLine.line_no)).all()
    customer = session.get_one(Customer, letter.customer_id)
    found = [*ledger.check_date(session, desk, posting_date or letter.posting_date, VoucherSource.CLT, asking=False)]
    if letter.vat:
        found += vat_periods.check(session, desk.company_id, letter.vat_date or posting_date or letter.posting_date)
    found += numbering.check(session, desk.company_id, "collection_letter", letter.document_date)
    found += block_rules.check(customers.facts_of(customer), block_rules.Event.COLLECTION_LETTER,
                               block_rules.Moment.POST).problems
    if letter.due_date < letter.document_date:
        found.append(error("REM-41-due", at="due_date", customer=customer.number, due=letter.due_date))
    if letter.total == 0 and letter.remaining == 0:
        found.append(error("REM-41-nothing"))
    found += _line_problems(session, letter, lines)
    found += _changed(session, letter)
    found += _stopped(session, desk, letter, customer)
    found += _clock(session, desk, letter, customer)
    found += letter_writer.check_address(session, letter)
    # What draws letters is imported with the first of them: the start does without.
    from app.reports import checks

    found += checks.problems(letter_writer.letter_data(session, desk, letter))
    found += letter_writer.check_texts(session, letter)
    found += notice_checks.check(session, desk, letter)
    found += letters.enclosures(session, desk, letter)[1]
    if edits_of(letter.texts).stale(letter.total):
        found.append(warning("REM-41-stale", key=f"REM-41-stale-{letter.id}", customer=customer.number))
    found += _charged_meanwhile(session, desk, letter, lines)
    found += _compensated_meanwhile(session, lines)
    found += provisional([s["first"]["d"] for line in lines for s in segments_of(line) if s["provisional"]])
    found += _law(session, desk, letter, lines)
    return tuple(found)


def _line_problems(session: Session, letter: CollectionLetter, lines: Sequence[CollectionLetterLine]) -> list[Problem]:
    """Negative interest and wrong fees per line (REM-28, 41)."""
    overdue = {line.entry_id for line in lines if line.kind == "overdue"}
    fees = [line for line in lines if line.kind == "line_fee"]
    found = [error("REM-41-interest", document=line.text) for line in lines if line.interest < 0]
    found += [error("REM-41-line-fee", document=line.text) for line in fees if line.amount <= 0 or line.entry_id not in overdue]
    counted = Counter((line.entry_id, line.level) for line in fees)
    charged = _charged(session, [line.entry_id for line in fees if line.entry_id])
    for line in fees:
        if counted[line.entry_id, line.level] > 1 or (line.entry_id, line.level) in charged:
            found.append(error("REM-41-twice", document=line.text, level=line.level))
    return found


def _charged(session: Session, ids: Sequence[int]) -> set[tuple[int | None, int]]:
    """Entries and levels whose line fee stands on an issued letter."""
    if not ids:
        return set()
    line, letter = CollectionLetterLine, CollectionLetter
    cancelled = select(letter.cancels_id).where(letter.cancels_id.is_not(None))
    return set(session.execute(
        select(line.entry_id, line.level).join(letter, letter.id == line.letter_id)
        .where(line.entry_id.in_(ids), line.kind == "line_fee", letter.state == "issued", letter.cancels_id.is_(None),
               letter.id.not_in(cancelled))).all())


def _changed(session: Session, letter: CollectionLetter) -> list[Problem]:
    """Entries whose remaining amount is no longer what the draft says; still open, she may go on (REM-42)."""
    line, state = CollectionLetterLine, CustomerEntryState
    rows = session.execute(select(line.text, line.entry_id).join(state, state.entry_id == line.entry_id).where(
        line.letter_id == letter.id, line.kind.in_(["overdue", "credit"]),
        state.remaining != line.remaining + func.coalesce(line.disputed, 0)))
    return [warning("REM-42-changed", key=f"REM-42-{letter.id}-{entry_id}", document=text) for text, entry_id in rows]


def _stopped(session: Session, desk: Desk, letter: CollectionLetter, customer: Customer) -> list[Problem]:
    """What stops reminders and came after the suggestion: marks, exclusions, disputes, promises (REM-11, 20, 35; OH-02, COL-25).

    A mark or an exclusion stops the letter; a disputed or promised entry may have been put on it by hand, so that is asked.
    """
    own = session.get(CustomerCollection, customer.id)
    found: list[Problem] = []
    if own is not None and own.do_not_remind and (own.until is None or letter.document_date < own.until):
        found.append(error("REM-11-stopped", customer=customer.number))
    line, state, row = CollectionLetterLine, CustomerEntryState, EntryCollection
    entries = session.execute(
        select(line.text, line.entry_id, state.on_hold, row.status, row.promised_on, row.plan_id, row.exclude_letters,
               row.exclude_until, line.disputed)
        .join(state, state.entry_id == line.entry_id).outerjoin(row, row.entry_id == line.entry_id)
        .where(line.letter_id == letter.id, line.kind.in_(["overdue", "credit"])).order_by(line.line_no)).all()
    last = letter.document_date - timedelta(parameters(session, desk.company_id).get(PROMISE_TOLERANCE))
    for x in entries:
        key = f"COL-25-{letter.id}-{x.entry_id}"
        if x.on_hold:
            found.append(error("REM-20-stopped", document=x.text, mark=x.on_hold))
        elif x.exclude_letters and not (x.exclude_until and x.exclude_until < letter.document_date):
            found.append(error("REM-35-stopped", document=x.text))
        elif x.status is CollectionsStatus.DISPUTED and not x.disputed:
            found.append(warning("COL-25-disputed", key=key, document=x.text))
        elif x.status is CollectionsStatus.PROMISED and x.promised_on and (x.plan_id is not None or last <= x.promised_on):
            found.append(warning("COL-25-promised", key=key, document=x.text, day=x.promised_on))
    return found


def _clock(session: Session, desk: Desk, letter: CollectionLetter, customer: Customer) -> list[Problem]:
    """A letter date far from today, or before letters that were sent (WIN-71)."""
    found: list[Problem] = []
    if abs(letter.document_date - desk.clock.today()) > FAR:
        found.append(warning("WIN-71-far", key=f"WIN-71-{letter.document_date}", day=letter.document_date))
    line, row = CollectionLetterLine, EntryCollection
    later = session.execute(select(line.text, row.last_letter).join(row, row.entry_id == line.entry_id).where(
        line.letter_id == letter.id, line.kind == "overdue", row.last_letter > letter.document_date)).first()
    if later is not None:
        found.append(error("WIN-71-entry", document=later.text, day=later.last_letter, dated=letter.document_date))
        return found
    other = CollectionLetter
    cancelled = select(other.cancels_id).where(other.cancels_id.is_not(None))
    newest = session.scalars(select(func.max(other.document_date)).where(
        other.customer_id == letter.customer_id, other.state == "issued", other.cancels_id.is_(None),
        other.id.not_in(cancelled))).one()
    if newest is not None and newest > letter.document_date:
        found.append(warning("WIN-71-before", key=f"WIN-71-{customer.id}", customer=customer.number, day=newest))
    return found


def _charged_meanwhile(session: Session, desk: Desk, letter: CollectionLetter,
                       lines: Sequence[CollectionLetterLine]) -> list[Problem]:
    """Interest that would be posted for days a note or letter charged since, and notes beside it (INT-08; decision 30)."""
    bearing = {line.entry_id: line for line in lines if line.interest and line.entry_id}
    if not bearing or not reminder_setup.sequences(session, desk.company_id)[letter.sequence_id].post_interest:
        return []
    found = [error("INT-08-charged", document=bearing[row.entry_id].text, day=row.interest_to)
             for row in session.scalars(select(EntryCollection).where(EntryCollection.entry_id.in_(bearing),
                                                                     EntryCollection.interest_to.is_not(None)))
             if row.interest_to and row.interest_to.isoformat() >= min(
                 (s["first"]["d"] for s in segments_of(bearing[row.entry_id])), default="9999")]
    beside = session.scalars(select(CollectionLogEntry.id).where(
        CollectionLogEntry.customer_id == letter.customer_id, CollectionLogEntry.kind == "interest_note",
        CollectionLogEntry.interest_posted.is_(True))).first()
    return [*found, warning("INT-30-notes", key="INT-30-notes")] if beside is not None else found


def _compensated_meanwhile(session: Session, lines: Sequence[CollectionLetterLine]) -> list[Problem]:
    """Flat compensation that another letter or a note asked since the suggestion: never twice for one invoice (LAW-08)."""
    asked = {line.entry_id: line.text for line in lines if line.kind == "compensation" and line.entry_id}
    twice = session.scalars(select(EntryCollection.entry_id).where(
        EntryCollection.entry_id.in_(asked), EntryCollection.compensation_claimed)) if asked else ()
    return [error("LAW-08-twice", document=asked[entry_id]) for entry_id in twice]


def provisional(days: Sequence[str]) -> list[Problem]:
    """Interest at a rate that stands in for a missing one needs a confirmation for the run; `days` = first days, ISO (LAW-04)."""
    return [warning("LAW-04-provisional", key="LAW-04-provisional", day=date.fromisoformat(min(days)))] if days else []


def segments_of(line: CollectionLetterLine) -> list[Mapping[str, Any]]:
    """The stretches of interest of a line, as they were computed."""
    return list((line.facts or {}).get("segments", ()))


# ---------------------------------------------------------------- law

def _law(session: Session, desk: Desk, letter: CollectionLetter, lines: Sequence[CollectionLetterLine]) -> tuple[Problem, ...]:
    """What the law of the customer says about this letter (LAW-06, 25…53)."""
    preset = preset_of(session, letter)
    if preset is None:
        return ()
    terms = reminder_setup.sequences(session, desk.company_id)[letter.sequence_id]
    announced = rules.announcing_level(terms, preset)
    own = session.get(CustomerCollection, letter.customer_id)
    reminded = [line for line in lines if line.kind == "overdue" and line.remaining > 0]
    first = all(_was(line) == 0 for line in reminded)
    customer_language = session.get_one(Customer, letter.customer_id).language
    rates = [Decimal(s["rate"]) for line in lines for s in segments_of(line)]
    dispatch = law.Dispatch.EMAIL if letter.channel == "email" else law.Dispatch.POST
    facts = law.LetterFacts(
        letter.level, letter.document_date, letter.due_date, dispatch, letter.remaining, letter.fees, letter.interest,
        letter.compensation, announced_and_waited=_announced(session, letter, lines, announced), first_reminder=first,
        costs_possible_from=_costs_from(session, reminded, announced),
        fourteen_day_letter=preset.letter_rule == "nl_14_days" and letter.level == announced,
        free_this_year=_free_this_year(session, letter), rate=max(rates, default=None),
        statutory=statutory(session, preset, letter.document_date), floor=floor_rate(session, preset, letter.document_date),
        interest_agreed=bool(own and own.interest_agreed), damages_agreed=bool(own and own.damages_agreed),
        text=_template(session, letter, customer_language))
    return law.check_letter(preset, facts)


def _template(session: Session, letter: CollectionLetter, language: str) -> str | None:
    """The text that is filled in; None when the user wrote her own."""
    if edits_of(letter.texts).beginning is not None:
        return None
    return letter_writer.chosen_text(letter_writer.template(session, letter, "beginning"), (language, "en"))


def _was(line: CollectionLetterLine) -> int:
    return int((line.facts or {}).get("was", 0))


def _announced(session: Session, letter: CollectionLetter, lines: Sequence[CollectionLetterLine], announced: int | None) -> bool:
    """Had every debt that bears these costs its announcement, and did its time pass (LAW-25)?"""
    bearing = [line.entry_id for line in lines if (line.facts or {}).get("costs") or line.kind == "compensation"]
    if announced is None or not bearing:
        return False
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    waited = set(session.scalars(select(log.entry_id).where(
        log.entry_id.in_(bearing), log.section == "overdue", log.level >= announced, log.cancels_id.is_(None),
        log.due_date < letter.document_date, log.id.not_in(cancelled))))
    return set(bearing) <= waited


def _costs_from(session: Session, reminded: Sequence[CollectionLetterLine], announced: int | None) -> date | None:
    """The first day after the waiting of the free reminders of these entries (LAW-34)."""
    if announced is None:
        return None
    row = EntryCollection
    days = session.scalars(select(func.max(row.formal_notice_on)).where(
        row.entry_id.in_([line.entry_id for line in reminded]), row.level == announced)).one()
    return days + timedelta(1) if days else None


def _free_this_year(session: Session, letter: CollectionLetter) -> int:
    """Free reminders this customer had in the calendar year (LAW-37)."""
    other = CollectionLetter
    cancelled = select(other.cancels_id).where(other.cancels_id.is_not(None))
    year = letter.document_date.year
    return session.scalars(select(func.count()).select_from(other).where(
        other.customer_id == letter.customer_id, other.state == "issued", other.level == 1, other.fees == 0,
        other.document_date >= date(year, 1, 1), other.document_date <= date(year, 12, 31), other.cancels_id.is_(None),
        other.id.not_in(cancelled))).one()


def statutory(session: Session, preset: law.Preset, day: date) -> Decimal | None:
    """The rate the law gives on a day, in percent."""
    values = reminder_setup.index_values(session).get(preset.index or "", [])
    rates = [r for r in law.statutory_rates(preset, values, day)[0] if r.start <= day]
    return rates[-1].percent if rates else None


def floor_rate(session: Session, preset: law.Preset, day: date) -> Decimal | None:
    """France: a rate agreed between businesses is at least three times the legal rate (LAW-40)."""
    if preset.country != "FR" or preset.audience is law.Audience.CONSUMER:
        return None
    values = [v for v in reminder_setup.index_values(session).get("FR-LEG-PRO", []) if v.valid_from <= day]
    return values[-1].value * 3 if values else None


# ---------------------------------------------------------------- a whole proposal

def report(desk: Desk, letter_ids: Sequence[int], progress: Steps | None = None) -> dict[int, tuple[Problem, ...]]:
    """The check report of several drafts; only those with something to say (REM-41, WIN-21)."""
    found: dict[int, tuple[Problem, ...]] = {}
    with desk.reading() as session:
        for n, letter_id in enumerate(letter_ids):
            if progress is not None:
                progress.step(n, len(letter_ids))
            letter = session.get(CollectionLetter, letter_id)
            problems = check(session, desk, letter) if letter is not None and letter.state == "draft" else ()
            if problems:
                found[letter_id] = problems
    return found


def before(desk: Desk) -> tuple[Problem, ...]:
    """What makes reminders wrong before they are suggested: credits nobody applied, what waits to be posted, no account (WIN-20).
    """
    state, company = CustomerEntryState, desk.company_id
    with desk.reading() as session:
        count, amount = session.execute(
            select(func.count(), type_coerce(func.coalesce(func.sum(state.remaining_accounting), 0), Minor()))
            .where(state.company_id == company, state.open_until == FOR_EVER, state.remaining < 0)).one()
        currency = session.get_one(Company, company).accounting_currency
        payable = session.scalars(select(CompanyBankAccount.id).where(CompanyBankAccount.company_id == company)).first()
        waiting = _waiting(session, company)
    told = [information("WIN-20-credits", count=count, amount=Money(int(amount), currency))] if count else []
    told += [information(code, count=count) for code, count in waiting.items() if count]
    return (*told, warning("WIN-20-bank", key="WIN-20-bank")) if payable is None else tuple(told)


def _waiting(session: Session, company_id: int) -> dict[str, int]:
    """Payment journals with lines, and invoices, that are not posted."""
    journal, invoice = Journal, SalesInvoice
    journals = select(func.count()).select_from(journal).where(
        journal.company_id == company_id, journal.kind == "payment", journal.state.in_(OPEN_STATES),
        select(JournalLine.id).where(JournalLine.journal_id == journal.id).exists())
    invoices = select(func.count()).select_from(invoice).where(invoice.company_id == company_id, invoice.state == "draft")
    return {"WIN-20-journals": session.scalars(journals).one(), "WIN-20-invoices": session.scalars(invoices).one()}
