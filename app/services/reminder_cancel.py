"""Cancel issued collection letters: exact reversal, levels fall back, nothing is deleted (REM-47, 48)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterLine, CollectionLogEntry
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, VatEntry, Voucher
from app.rules import customers as block_rules
from app.rules.ledger import Heading, PlannedEntry, PlannedVat, VoucherPlan, reversal
from app.services import customers, ledger, letter_output, vat_periods
from app.services.adjustments import reading
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.interest import log as interest_log
from app.services.interest.charged import standing as standing_rows
from app.services.late_revaluations import given_back
from app.services.letters import KIND
from app.services.numbers import numbered
from app.services.posting import post
from app.services.reminder_issue import TABLE, notice_day, settled
from app.storage.unit_of_work import UnitOfWork

declare({
    "REM-47-twice": N_("Letter {number} was cancelled already."),
    "REM-47-applied": N_("The entry of letter {number} is settled. Undo that settlement first."),
    "REM-47-later": N_("A later letter {number} has a higher level. Cancel it first."),
})


def cancel(desk: Desk, letter_id: int, *, day: date | None = None, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Cancel one issued letter on a posting date, its own by default (REM-47, 48)."""
    with desk.writing("reminder.cancel") as uow:
        session = uow.session
        letter = session.get(CollectionLetter, letter_id)
        if letter is None or letter.company_id != desk.company_id or letter.state != "issued" or letter.cancels_id:
            return Outcome(None, (error("LED-gone"),))
        on = day or letter.posting_date
        problems = _problems(session, desk, letter, on)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: _write(desk, uow, letter, on), problems)


def _write(desk: Desk, uow: UnitOfWork, letter: CollectionLetter, on: date) -> int:
    """The letter that takes the other one back, its voucher reversed on `on`."""
    session = uow.session
    voucher_id = entry_id = None
    if letter.voucher_id is not None:
        posted = post(desk, uow, _reversal(session, letter, on))
        voucher_id, entry_id = posted.voucher_id, posted.entry_ids[0]
    mirror = CollectionLetter(
        company_id=desk.company_id, customer_id=letter.customer_id, currency=letter.currency, sequence_id=letter.sequence_id,
        level=letter.level, number=letter.number, state="issued", cancels_id=letter.id, document_date=on, posting_date=on,
        due_date=letter.due_date, channel=letter.channel, voucher_id=voucher_id, entry_id=entry_id)
    session.add(mirror)
    session.flush()
    _unlog(session, desk, letter)
    letter_output.not_needed(session, KIND, letter.id)
    uow.audit("reminder.cancel", TABLE, letter.id, letter.number or "", {"by": mirror.id}, desk.company_id)
    return mirror.id


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The end of a batch: ids of cancelled letters, and those that were not, with their reasons."""

    done: tuple[int, ...]
    failed: tuple[tuple[int, tuple[Problem, ...]], ...]


def cancel_all(desk: Desk, letter_ids: Sequence[int], *, day: date | None = None) -> Cancelled:
    """Cancel several, the newest first; failures never stop the others and are listed (REM-48)."""
    outcomes = [(letter_id, cancel(desk, letter_id, day=day)) for letter_id in sorted(letter_ids, reverse=True)]
    return Cancelled(tuple(i for i, o in outcomes if o.done), tuple((i, o.problems) for i, o in outcomes if not o.done))


def _problems(session: Session, desk: Desk, letter: CollectionLetter, day: date) -> tuple[Problem, ...]:
    number = letter.number or ""
    found = list(ledger.check_date(session, desk, day, VoucherSource.CLT, asking=False))
    customer = session.get_one(Customer, letter.customer_id)
    found += block_rules.check(customers.facts_of(customer), block_rules.Event.ADJUST_CHARGES, block_rules.Moment.POST).problems
    if session.scalars(select(CollectionLetter.id).where(CollectionLetter.cancels_id == letter.id)).first():
        found.append(error("REM-47-twice", number=number))
    elif settled(session, letter.entry_id):
        found.append(error("REM-47-applied", number=number))
    found += reading.adjusted(session, desk.company_id, (TABLE, letter.id), number)
    higher = _later(session, letter)
    found += [error("REM-47-later", number=later) for later in higher]
    charged = interest_log.later(session, TABLE, letter.id, letter.document_date)
    found += [error("INT-26-later", number=row.number) for row in charged if row.number not in higher]
    return tuple(found)


def _later(session: Session, letter: CollectionLetter) -> list[str]:
    """Standing letters with a higher level about the same entries, the newest first: the order of undoing (WIN-74)."""
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    mine = select(log.entry_id, log.level).where(log.document_table == TABLE, log.document_id == letter.id,
                                                 log.section == "overdue", log.cancels_id.is_(None)).subquery()
    rows = session.execute(
        select(log.number, log.document_date, log.document_id).join(mine, mine.c.entry_id == log.entry_id)
        .where(log.level > mine.c.level, log.document_id != letter.id, log.cancels_id.is_(None), log.id.not_in(cancelled))
        .distinct().order_by(log.document_date.desc(), log.document_id.desc()))
    return list(dict.fromkeys(row.number for row in rows))


def _reversal(session: Session, letter: CollectionLetter, day: date) -> VoucherPlan:
    """The counter-voucher of a letter's voucher, settled with its entry (REM-48)."""
    assert letter.voucher_id is not None
    voucher = session.get_one(Voucher, letter.voucher_id)
    lines, details = ledger.posted_lines(session, letter.voucher_id)
    entry = session.get_one(CustomerLedgerEntry, letter.entry_id)
    state = session.get_one(CustomerEntryState, letter.entry_id)
    planned = PlannedEntry(entry.customer_id, entry.entry_type, entry.document_no, day, state.due_date, entry.amount,
                           entry.accounting_amount, entry.posting_profile_id, entry.control_account_id, entry.rate,
                           document=(TABLE, letter.id))
    heading = Heading(VoucherSource.CLT, day, day, voucher.currency, f"⟲ {letter.number}", (TABLE, letter.id))
    plan = reversal(heading, letter.voucher_id, lines, [planned], details)
    return replace(given_back(session, plan), vat=_vat_back(session, letter.voucher_id,
                                      vat_periods.first_open(session, letter.company_id, day)))


def _vat_back(session: Session, voucher_id: int, day: date) -> tuple[PlannedVat, ...]:
    """The VAT of a voucher taken back, line by line (REM-48)."""
    lines = session.scalars(select(GeneralLedgerEntry.id).where(GeneralLedgerEntry.voucher_id == voucher_id)
                            .order_by(GeneralLedgerEntry.line_no)).all()
    position = {identity: n for n, identity in enumerate(lines)}
    return tuple(
        PlannedVat(v.vat_code_id, v.category, v.rate, v.customer_id, v.country_code, day, -v.base, -v.vat, -v.base_accounting,
                   -v.vat_accounting, position.get(v.gl_entry_id) if v.gl_entry_id else None,
                   (v.document_table, v.document_id) if v.document_table and v.document_id else None, v.vat_number)
        for v in session.scalars(select(VatEntry).where(VatEntry.voucher_id == voucher_id).order_by(VatEntry.id)))


def _unlog(session: Session, desk: Desk, letter: CollectionLetter) -> None:
    """Log rows are cancelled by newer ones; the entries' levels fall back to the newest standing row (REM-48)."""
    rows = interest_log.unlog(session, desk, TABLE, letter.id)
    lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)).all()
    claimed = {x.entry_id for x in lines if x.kind == "compensation" or (x.facts or {}).get("costs")}
    notice = notice_day(session, desk, letter)
    for row in rows:
        if row.section == "overdue":
            kept = collection_row(session, desk.company_id, row.entry_id)
            kept.letter_fees -= sum(x.amount for x in lines if x.kind == "line_fee" and x.entry_id == row.entry_id)
            kept.compensation_claimed = kept.compensation_claimed and row.entry_id not in claimed
            if notice is not None and kept.formal_notice_on == notice:
                kept.formal_notice_on = _noticed(session, desk, row.entry_id)
    session.flush()


def _noticed(session: Session, desk: Desk, entry_id: int) -> date | None:
    """The day of the first formal notice of an entry that stands: the last level may be sent more than once (REM-15, 27)."""
    log = CollectionLogEntry
    letters = session.scalars(select(CollectionLetter).join(log, log.document_id == CollectionLetter.id).where(
        log.document_table == TABLE, log.entry_id == entry_id, log.section == "overdue", *standing_rows())
        .order_by(CollectionLetter.document_date, CollectionLetter.id))
    return next((day for other in letters if (day := notice_day(session, desk, other)) is not None), None)
