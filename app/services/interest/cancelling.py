"""Cancel issued interest notes: exact reversal, interest dates fall back, nothing is deleted (INT-26, REM-47, 48; WIN-74)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, WayOut, error, standing
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.interest_notes import InterestNote
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, VatEntry
from app.rules import customers as block_rules
from app.rules.ledger import Heading, PlannedEntry, PlannedVat, VoucherPlan, reversal
from app.services import customers, interest_letters, ledger, letter_output, vat_periods
from app.services.desk import Desk
from app.services.interest import log
from app.services.interest.charged import NOTE
from app.services.late_revaluations import given_back
from app.services.numbers import numbered
from app.services.posting import post
from app.services.reminder_issue import settled
from app.storage.unit_of_work import UnitOfWork

declare({
    "INT-26-twice": N_("Interest note {number} was cancelled already."),
    "INT-26-applied": N_("The entry of interest note {number} is settled. Undo that settlement first."),
})


def cancel(desk: Desk, note_id: int, *, day: date | None = None, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Cancel one issued note on a posting date, its own by default; gives the id of the row that takes it back (INT-26)."""
    with desk.writing("interest.cancel") as uow:
        session = uow.session
        note = session.get(InterestNote, note_id)
        if note is None or note.company_id != desk.company_id or note.state != "issued" or note.cancels_id:
            return Outcome(None, (error("LED-gone"),))
        on = day or note.posting_date
        problems = _problems(session, desk, note, on)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: _write(desk, uow, note, on), problems)


def _write(desk: Desk, uow: UnitOfWork, note: InterestNote, on: date) -> int:
    """The note that takes the other one back, its voucher reversed on `on`."""
    session = uow.session
    voucher_id = entry_id = None
    if note.voucher_id is not None:
        posted = post(desk, uow, _reversal(session, note, on))
        voucher_id, entry_id = posted.voucher_id, posted.entry_ids[0]
    mirror = InterestNote(
        company_id=desk.company_id, customer_id=note.customer_id, currency=note.currency, terms_id=note.terms_id,
        number=note.number, state="issued", cancels_id=note.id, document_date=on, posting_date=on, due_date=note.due_date,
        channel=note.channel, voucher_id=voucher_id, entry_id=entry_id)
    session.add(mirror)
    session.flush()
    log.unlog(session, desk, NOTE, note.id)
    log.claim(session, desk, note, False)
    letter_output.not_needed(session, interest_letters.KIND, note.id)
    uow.audit("interest.cancel", NOTE, note.id, note.number or "", {"by": mirror.id}, desk.company_id)
    return mirror.id


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The end of a batch: ids of cancelled notes, and those that were not, with their reasons."""

    done: tuple[int, ...]
    failed: tuple[tuple[int, tuple[Problem, ...]], ...]


def cancel_all(desk: Desk, note_ids: Sequence[int], *, day: date | None = None) -> Cancelled:
    """Cancel several, the newest first; failures never stop the others and are listed (REM-48)."""
    outcomes = [(note_id, cancel(desk, note_id, day=day)) for note_id in sorted(note_ids, reverse=True)]
    return Cancelled(tuple(i for i, o in outcomes if o.done), tuple((i, o.problems) for i, o in outcomes if not o.done))


# ---------------------------------------------------------------- what stands in the way

def _problems(session: Session, desk: Desk, note: InterestNote, day: date) -> tuple[Problem, ...]:
    number = note.number or ""
    found = list(ledger.check_date(session, desk, day, VoucherSource.INT, asking=False))
    customer = session.get_one(Customer, note.customer_id)
    found += block_rules.check(customers.facts_of(customer), block_rules.Event.ADJUST_CHARGES, block_rules.Moment.POST).problems
    if session.scalars(select(InterestNote.id).where(InterestNote.cancels_id == note.id)).first():
        return (*found, error("INT-26-twice", number=number))
    return (*found, *(blocker.problem for blocker in _blocking(session, desk, note)))


@dataclass(frozen=True, slots=True)
class Blocker:
    """A document that has to be undone before a note can be cancelled: its table and id, its number, and the refusal."""

    table: str
    document_id: int
    number: str
    problem: Problem


def blocking(desk: Desk, note_id: int) -> list[Blocker]:
    """What has to be undone before a note can be cancelled, in that order (WIN-74)."""
    with desk.reading() as session:
        note = session.get(InterestNote, note_id)
        return list(_blocking(session, desk, note)) if note is not None and note.company_id == desk.company_id else []


def _blocking(session: Session, desk: Desk, note: InterestNote) -> Iterator[Blocker]:
    """Later documents that charged the same entries, the newest first, then what was done to the note's own entry."""
    for row in log.later(session, NOTE, note.id, note.document_date):
        yield Blocker(row.table, row.document_id, row.number, error("INT-26-later", number=row.number))
    number = note.number or ""
    from app.services.adjustments.reading import adjusted
    for problem in adjusted(session, desk.company_id, (NOTE, note.id), number):
        yield Blocker(NOTE, note.id, number, problem)
    if note.entry_id is not None and settled(session, note.entry_id):
        way = WayOut("settlements.open", ("customer_ledger_entry", note.entry_id))
        yield Blocker("customer_ledger_entry", note.entry_id, number, error("INT-26-applied", number=number, ways_out=(way,)))


# ---------------------------------------------------------------- the counter-voucher

def _reversal(session: Session, note: InterestNote, day: date) -> VoucherPlan:
    """The counter-voucher of a note's part of its voucher, settled with its entry (REM-48).

    A voucher for several notes is taken back note by note: each has a currency of its own (INT-22, 25).
    """
    assert note.voucher_id is not None
    rows = session.execute(select(GeneralLedgerEntry.id, GeneralLedgerEntry.currency).where(
        GeneralLedgerEntry.voucher_id == note.voucher_id).order_by(GeneralLedgerEntry.line_no)).all()
    mine = {n: place for place, n in enumerate(n for n, (_id, currency) in enumerate(rows) if currency == note.currency)}
    lines, details = ledger.posted_lines(session, note.voucher_id)
    entry = session.get_one(CustomerLedgerEntry, note.entry_id)
    planned = PlannedEntry(entry.customer_id, entry.entry_type, entry.document_no, day,
                           session.get_one(CustomerEntryState, entry.id).due_date, entry.amount, entry.accounting_amount,
                           entry.posting_profile_id, entry.control_account_id, entry.rate, document=(NOTE, note.id))
    heading = Heading(VoucherSource.INT, day, day, note.currency, f"⟲ {note.number}", (NOTE, note.id))
    plan = reversal(heading, note.voucher_id, [lines[n] for n in mine], [planned],
                    [replace(d, line=None if d.line is None else mine[d.line]) for d in details if d.entry_id == entry.id])
    identities = [rows[n][0] for n in mine]
    vat = _vat_back(session, note, identities, vat_periods.first_open(session, note.company_id, day))
    whole = len(mine) == len(rows)
    return replace(given_back(session, plan), vat=vat, reverses_id=note.voucher_id if whole else None)


def _vat_back(session: Session, note: InterestNote, lines: Sequence[int], day: date) -> tuple[PlannedVat, ...]:
    """The VAT of a note taken back, line by line."""
    position = {identity: n for n, identity in enumerate(lines)}
    rows = session.scalars(select(VatEntry).where(VatEntry.voucher_id == note.voucher_id, VatEntry.document_table == NOTE,
                                                  VatEntry.document_id == note.id).order_by(VatEntry.id))
    return tuple(
        PlannedVat(v.vat_code_id, v.category, v.rate, v.customer_id, v.country_code, day, -v.base, -v.vat, -v.base_accounting,
                   -v.vat_accounting, position.get(v.gl_entry_id) if v.gl_entry_id else None, (NOTE, note.id), v.vat_number)
        for v in rows)
