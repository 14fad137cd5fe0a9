"""Single lines of a free text invoice or interest note that are paid: their sum is settled, the others stay open (SET-14)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.money import shares
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteLine
from app.models.invoices import InvoiceLine, SalesInvoice
from app.models.ledger import CustomerLedgerEntry, SettlementPair
from app.models.settlement_marks import SettlementMark
from app.rules.settlement.discounts import offer
from app.rules.settlement.items import Mark
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.payments.items import items, settings_of
from app.services.payments.marks import Wish, mark
from app.settings import SETTLE_LINES

declare({
    "SET-14-off": N_("Single lines are not marked in this company. Switch that on under Parameters, Settlement."),
    "SET-14-kind": N_(
        "{document} has no lines of its own to mark. Choose a free text invoice without instalments or an interest note."),
    "SET-14-none": N_("Tick at least one line that is paid."),
    "SET-14-line": N_("{document} has no line {line}. Choose the lines again."),
})
TABLE, NOTE = SalesInvoice.__tablename__, InterestNote.__tablename__
REST = 0
"""The number of what belongs to no line: charges and rounding."""


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A line with its amount, VAT included, in minor units signed as the customer sees it; `number` 0 = charges and rounding.

    `paid` = a settlement that stands was for it; `marked` = the mark that stands is.
    """

    number: int
    text: str
    amount: int
    paid: bool = False
    marked: bool = False


def lines_of(desk: Desk, entry_id: int) -> Outcome[tuple[DocumentLine, ...]]:
    """The lines of the invoice or note behind an entry, or why there are none to be marked (SET-14)."""
    with desk.reading() as session:
        problems = tuple(_problems(session, desk, entry_id))
        return Outcome(None, problems) if problems else Outcome(_lines(session, entry_id))


def _problems(session: Session, desk: Desk, entry_id: int) -> Iterator[Problem]:
    if not parameters(session, desk.company_id).get(SETTLE_LINES):
        yield error("SET-14-off")
        return
    entry = session.get(CustomerLedgerEntry, entry_id)
    if entry is None or entry.company_id != desk.company_id:
        yield error("LED-gone")
        return
    if _note(session, entry) is not None:
        return
    invoice = session.get(SalesInvoice, entry.document_id) if entry.document_table == TABLE and entry.document_id else None
    if invoice is None or invoice.kind != "free_text" or entry.instalments != 1 or invoice.total <= 0:
        yield error("SET-14-kind", document=entry.document_no)


def _lines(session: Session, entry_id: int) -> tuple[DocumentLine, ...]:
    entry = session.get_one(CustomerLedgerEntry, entry_id)
    paid, held = _paid(session, entry_id), _marked(session, entry_id)
    note = _note(session, entry)
    rows = _of_invoice(session, entry) if note is None else _of_note(session, note)
    made = [DocumentLine(number, text, amount, number in paid, number in held) for number, text, amount in rows if amount]
    rest = abs(entry.amount) - sum(line.amount for line in made)
    return (*made, *([DocumentLine(REST, "", rest, REST in paid, REST in held)] if rest else []))


def _of_invoice(session: Session, entry: CustomerLedgerEntry) -> list[tuple[int, str, int]]:
    """Number, text and amount of the lines of an invoice, VAT included."""
    return [(row.line_no, row.text, row.net + row.vat) for row in session.scalars(
        select(InvoiceLine).where(InvoiceLine.invoice_id == entry.document_id).order_by(InvoiceLine.line_no))]


def _note(session: Session, entry: CustomerLedgerEntry) -> InterestNote | None:
    """The note whose own entry this is, if its interest was posted; what adjusts a note has no lines to mark."""
    note = session.get(InterestNote, entry.document_id) if entry.document_table == NOTE and entry.document_id else None
    if note is None or note.entry_id != entry.id or note.cancels_id is not None:
        return None
    return note if session.get_one(InterestTerms, note.terms_id).post_interest else None


def _of_note(session: Session, note: InterestNote) -> list[tuple[int, str, int]]:
    """Number, document and interest of the lines of a note, each with its share of the VAT on interest."""
    rows = session.scalars(select(InterestNoteLine).where(
        InterestNoteLine.note_id == note.id, InterestNoteLine.excluded.is_(False), InterestNoteLine.interest > 0)
        .order_by(InterestNoteLine.line_no)).all()
    vat = shares(note.vat - note.fee_vat - note.compensation_vat, [row.interest for row in rows])
    return [(row.line_no, row.text, row.interest + part) for row, part in zip(rows, vat, strict=True)]


def _paid(session: Session, entry_id: int) -> set[int]:
    """The lines that standing settlements of the entry were for."""
    undo = aliased(SettlementPair)
    told = session.scalars(
        select(SettlementPair.facts).outerjoin(undo, undo.undoes_id == SettlementPair.id)
        .where(SettlementPair.debit_entry_id == entry_id, SettlementPair.undoes_id.is_(None), undo.id.is_(None)))
    return {int(number) for facts in told for number in str(facts.get("saw", {}).get("lines") or "").split(", ") if number}


def _marked(session: Session, entry_id: int) -> set[int]:
    lines = session.scalars(select(SettlementMark.lines).where(SettlementMark.entry_id == entry_id)).first()
    return set(lines or ())


def mark_lines(desk: Desk, journal_id: int, line_no: int, entry_id: int, numbers: Sequence[int],
               day: date | None = None) -> Outcome[int]:
    """Mark an invoice for a journal line with the sum of some of its lines as the amount to settle; that amount (SET-14).

    Lines that come to the whole open balance are the whole: its discount is taken as usual. `day` = discount date.
    """
    with desk.writing("payment_journal.mark") as unit:
        session = unit.session
        problems = tuple(_problems(session, desk, entry_id))
        if problems:
            return Outcome(None, problems)
        known = {line.number: line for line in _lines(session, entry_id)}
        entry = session.get_one(CustomerLedgerEntry, entry_id)
        wrong = [n for n in numbers if n not in known]
        if wrong:
            return Outcome(None, tuple(error("SET-14-line", document=entry.document_no, line=n) for n in wrong))
        total = sum(known[n].amount for n in dict.fromkeys(numbers))
        if not numbers or total <= 0:
            return Outcome(None, (error("SET-14-none"),))
        settings = settings_of(session, desk.company_id)
        item = items(session, [entry_id], settings)[entry_id]
        net = offer(item, Mark(), settings, day or desk.today).net
        wish = Wish(entry_id, total if total < net else None, lines=tuple(dict.fromkeys(numbers)))
        done = mark(desk, journal_id, line_no, [wish])
        return Outcome(None, done.problems) if done.value is None else Outcome(min(total, net))
