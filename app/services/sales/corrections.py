"""Posted invoices corrected, cancelled and credited; each act whole or not at all (FTI-040…054, ORD-070, 071)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.core.money import rounded
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.collections import CollectionLogEntry
from app.models.invoices import DRAFT_STATES, InvoiceLine, InvoiceVat, SalesInvoice
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules.customers import Event, Moment
from app.rules.sales import corrections as rules
from app.rules.sales import vat
from app.services.adjustments import following
from app.services.desk import Desk
from app.services.sales import document as documents
from app.services.sales import invoices, mirrors, order_invoices, orders, preparing
from app.services.sales.books import Books
from app.services.sales.checks import credited_before, credited_lines, taken_off
from app.services.sales.defaults import with_texts
from app.services.sales.document import ZERO, Document, Kind, Line, Original
from app.services.sales.figures import TAXED, item_group
from app.services.sales.posted_rows import PostedInvoice
from app.settings import SALES_CREDIT_NEEDS_REASON
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "FTI-040-order": N_("{number} is the invoice of an order. Cancel it instead; the delivery can then be invoiced again."),
    "FTI-041-reason": N_("Choose a reason code; it says why the invoice is taken back."),
})

TABLE = Kind.INVOICE.value


# ---------------------------------------------------------------- what may be done

def facts_of(session: Session, row: SalesInvoice) -> rules.PostedFacts:
    """A posted document as the rules look at it: its entries, letters about them, and what replaced it (FTI-042)."""
    entry, state, log = CustomerLedgerEntry, CustomerEntryState, CollectionLogEntry
    found = session.execute(select(entry.id, entry.amount, state.remaining).join(state, state.entry_id == entry.id).where(
        entry.id.in_(_entries(session, row)))).all()
    told: dict[int, dict[str, list[str]]] = {}
    undone = select(log.cancels_id).where(log.cancels_id.is_not(None))
    for r in session.execute(select(log.entry_id, log.kind, log.number).where(
            log.entry_id.in_([e.id for e in found]), log.cancels_id.is_(None), log.id.not_in(undone))):
        told.setdefault(r.entry_id, {}).setdefault(r.kind, []).append(r.number)
    entries = tuple(rules.EntryFacts(e.amount, e.remaining, letters=tuple(told.get(e.id, {}).get("letter", ())))
                    for e in found)
    later = session.execute(select(SalesInvoice.number, SalesInvoice.state).where(
        SalesInvoice.original_id == row.id, SalesInvoice.correction_role.in_(("cancelling", "corrected")))).all()
    by = next((number for number, state in later if state == "posted" and number), None)
    return rules.PostedFacts(row.number or "", row.posting_date, row.currency, entries, row.state == "posted",
                             rules.Role(row.correction_role), by, any(state in DRAFT_STATES for _number, state in later))


def _entries(session: Session, row: SalesInvoice) -> list[int]:
    """The entries of a posted document."""
    entry = CustomerLedgerEntry
    return list(session.scalars(select(entry.id).where(entry.voucher_id == row.voucher_id, entry.document_table == TABLE)))


def _posted(session: Session, desk: Desk, invoice_id: int) -> SalesInvoice | None:
    row = session.get(SalesInvoice, invoice_id)
    return row if row is not None and row.company_id == desk.company_id else None


def _reasoned(session: Session, desk: Desk, reason_id: int | None) -> tuple[Problem, ...]:
    """A reason code is given where the company asks for one (FTI-040, 050)."""
    if reason_id is not None or not Books(session, desk).parameters.get(SALES_CREDIT_NEEDS_REASON):
        return ()
    return (error("FTI-041-reason", at="reason"),)


# ---------------------------------------------------------------- cancel

def cancel(desk: Desk, invoice_id: int, *, day: date | None = None, reason_id: int | None = None, comment: str = "",
           confirmed: frozenset[str] = frozenset()) -> Outcome[PostedInvoice]:
    """Take a posted document back with its exact mirror, settled with it (FTI-041, ORD-071); of a credit note with an invoice."""
    day = day or desk.today
    with desk.writing("invoice.cancel") as uow:
        session = uow.session
        row = _posted(session, desk, invoice_id)
        if row is None:
            return Outcome(None, (error("FTI-gone"),))
        problems = _reasoned(session, desk, reason_id)
        event = Event.CANCEL_CREDIT_NOTE if row.credit else Event.CANCEL_INVOICE
        problems += _cancel_problems(session, desk, row, day, event)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        try:
            return Outcome(_cancelled(desk, uow, row, day, reason_id, comment), problems)
        except numbering.NoNumberError as full:
            uow.abandon()
            return Outcome(None, (*problems, full.problem))


def check_cancel(desk: Desk, invoice_id: int, day: date | None = None) -> tuple[Problem, ...]:
    """What would refuse cancelling a document on a day, and what is asked first (FTI-042)."""
    with desk.reading() as session:
        row = _posted(session, desk, invoice_id)
        if row is None:
            return (error("FTI-gone"),)
        event = Event.CANCEL_CREDIT_NOTE if row.credit else Event.CANCEL_INVOICE
        return _cancel_problems(session, desk, row, day or desk.today, event)


def _cancel_problems(session: Session, desk: Desk, row: SalesInvoice, day: date, event: Event, *,
                     draft_id: int | None = None) -> tuple[Problem, ...]:
    """Everything of FTI-042; `draft_id` = the corrected draft that is being posted and does not count as in progress."""
    facts = facts_of(session, row)
    if draft_id is not None:
        facts = replace(facts, in_progress=False)
    document = documents.load(session, desk.company_id, Kind.INVOICE, row.id)
    assert document is not None
    blocked = invoices.blocked(session, document, event, Moment.POST)
    found = rules.check_act(facts, day)
    if row.state != "posted":
        return found
    interest = following.questions(session, desk, _entries(session, row), day)
    own = rules.Original(row.number or "", row.document_date, row.id, abs(row.total), credited_before(session, row.id))
    twice = rules.check_overcredit(abs(row.total), [own], row.currency)
    return (*found, *taken_off(session, row), *twice, *interest, *blocked,
            *mirrors.check(session, desk, Books(session, desk), row, day))


def _cancelled(desk: Desk, uow: UnitOfWork, row: SalesInvoice, day: date, reason_id: int | None,
               comment: str) -> PostedInvoice:
    books, entries = Books(uow.session, desk), _entries(uow.session, row)
    done = mirrors.write(desk, uow, books, row, day, reason_id, comment)
    if row.kind == "order":
        order_invoices.uninvoice(uow.session, desk, row.id, books)
    elif row.order_id is not None:
        # What was prepaid is open on the order again (ORD-091).
        orders.recount(uow.session, desk, row.order_id, books)
    interest = following.follow(desk, uow, entries, day, reason_id)
    if interest.value is None:
        # It was asked before in this unit, so that only a series that has just ended can refuse (MST-025).
        raise numbering.NoNumberError(interest.problems[0])
    return done


# ---------------------------------------------------------------- correct

def correct(desk: Desk, invoice_id: int, *, day: date | None = None, reason_id: int | None = None, comment: str = "",
            confirmed: frozenset[str] = frozenset()) -> Outcome[Document]:
    """A corrected draft of a posted free text invoice: a full copy that will replace it (FTI-040, 044).

    `day` = the date of the document that will cancel the original.
    """
    with desk.writing("invoice.correct") as uow:
        session, row = uow.session, _posted(uow.session, desk, invoice_id)
        if row is None:
            return Outcome(None, (error("FTI-gone"),))
        problems = _reasoned(session, desk, reason_id)
        if row.kind == "order":
            problems += (error("FTI-040-order", number=row.number or ""),)
        problems += _cancel_problems(session, desk, row, day or desk.today, Event.CORRECT_INVOICE)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        source = documents.load(session, desk.company_id, Kind.INVOICE, invoice_id)
        assert source is not None
        books = Books(session, desk)
        made = unfrozen(books, invoices.copied(source, desk.today))
        own = {**made.own, "kind": row.kind, "correction_role": "corrected", "original_id": row.id, "reason_id": reason_id,
               "chain_id": rules.chain_of(row.id, row.chain_id), "cancel_on": day or desk.today, "comment": comment or None,
               "delivery_date": row.delivery_date, "credit": row.credit, "order_id": row.order_id}
        # A corrected credit note is for the invoices and lines the first one was for.
        named = (Original(1, row.id, row.number, row.document_date), *(source.originals if row.credit else ()))
        lines = tuple(replace(line, original_line_id=first.original_line_id, original_rate=first.original_rate)
                      for line, first in zip(made.lines, source.lines, strict=True))
        made = replace(made, own=own, lines=lines, originals=tuple(replace(o, no=n) for n, o in enumerate(named, 1)),
                       vat_differences=source.vat_differences)
        key = invoices.keep(uow, desk, made, books)
        return Outcome(documents.load(session, desk.company_id, Kind.INVOICE, key), problems)


def post_corrected(desk: Desk, uow: UnitOfWork, books: Books, document: Document, *, confirmed: frozenset[str] = frozenset(),
                   key: str | None = None) -> Outcome[PostedInvoice]:
    """Post a corrected draft with the document that cancels its original, all in the caller's unit of work (FTI-040)."""
    session = uow.session
    row = session.get_one(SalesInvoice, document.own["original_id"])
    day = document.own.get("cancel_on") or desk.today
    before = rules.Parties(row.order_account_id, row.invoice_account_id, row.currency)
    after = rules.Parties(document.head.order_account_id, document.head.invoice_account_id, document.head.currency)
    problems = (*rules.check_corrected(row.number or "", before, after),
                *_cancel_problems(session, desk, row, day, Event.CORRECT_INVOICE, draft_id=document.id))
    made = preparing.prepare(session, desk, document, books, event=Event.CORRECT_INVOICE)
    problems = (*problems, *(p for p in made.problems if p not in problems))
    if made.plan is None or standing(problems, confirmed):
        return Outcome(None, problems)
    try:
        _cancelled(desk, uow, row, day, document.own.get("reason_id"), document.own.get("comment") or "")
    except numbering.NoNumberError as full:
        uow.abandon()
        return Outcome(None, (*problems, full.problem))
    done = preparing.post_in(desk, uow, books, document, event=Event.CORRECT_INVOICE, confirmed=confirmed, key=key,
                                   hooked=False)
    if done.value is None:
        uow.abandon()
    return Outcome(done.value, problems)


def unfrozen(books: Books, document: Document) -> Document:
    """A copy of a posted document whose VAT codes follow the groups again, where they would lead to the same code."""
    def code(line: Line) -> int | None:
        follows = vat.code_of(None, document.head.vat_group_id, item_group(books, line), books.matrix)
        return None if follows == line.vat_code_id else line.vat_code_id

    books.products(line.product_id for line in document.lines if line.product_id is not None)
    return replace(document, lines=tuple(replace(line, vat_code_id=code(line)) for line in document.lines))


# ---------------------------------------------------------------- credit notes

@dataclass(frozen=True, slots=True)
class Chosen:
    """What of an invoice line is credited: a quantity, or an amount (price only) in minor units; both with the line's sign."""

    quantity: Decimal = ZERO
    amount: int | None = None


def creditable(session: Session, invoice_id: int) -> list[tuple[Line, rules.Credited]]:
    """The lines of a posted invoice with what was credited of each before and still stands (FTI-051, ORD-070)."""
    rows = session.scalars(select(InvoiceLine).where(InvoiceLine.invoice_id == invoice_id).order_by(InvoiceLine.line_no)).all()
    found = credited_lines(session, {row.id: row for row in rows})
    return [(documents.line_of(row), found[row.id]) for row in rows]


def credit_note(desk: Desk, invoice_id: int, chosen: Mapping[int, Chosen] | None = None, *, reason_id: int | None = None,
                comment: str = "", charges: bool = True, same_rate: bool = False) -> Outcome[Document]:
    """A draft that credits a posted invoice: all that is left, or the chosen lines by number (FTI-050, ORD-070).

    Prices, discounts, VAT codes and rates are the original's; `same_rate` keeps its exchange rate too.
    """
    with desk.writing("invoice.credit") as uow:
        session, row = uow.session, _posted(uow.session, desk, invoice_id)
        if row is None or row.state != "posted":
            return Outcome(None, (error("FTI-gone") if row is None else error("FTI-042-posted", number=str(row.id)),))
        source = documents.load(session, desk.company_id, Kind.INVOICE, invoice_id)
        assert source is not None
        lines = creditable(session, invoice_id)
        wanted = {line.line_no: Chosen(part.left) for line, part in lines if line.type in TAXED} if chosen is None else chosen
        asked = [(part, wanted[line.line_no]) for line, part in lines if line.line_no in wanted]
        problems = rules.check_credit([(part, want.quantity, want.amount) for part, want in asked], row.currency)
        if problems:
            return Outcome(None, problems)
        made = _credit_draft(session, desk, row, source, lines, wanted, charges, same_rate)
        made = replace(made, own={**made.own, "reason_id": reason_id, "comment": comment or None},
                       head=with_texts(session, desk, made.head, "credit_note"))
        if refused := standing(invoices.blocked(session, made, invoices.creating_event(session, made), Moment.CREATE)):
            return Outcome(None, refused)
        key = invoices.keep(uow, desk, made)
        return Outcome(documents.load(session, desk.company_id, Kind.INVOICE, key))


def _credit_draft(session: Session, desk: Desk, row: SalesInvoice, source: Document, lines: Sequence[tuple[Line, rules.Credited]],
                  wanted: Mapping[int, Chosen], charges: bool, same_rate: bool) -> Document:
    rates: dict[int, Decimal] = dict(session.execute(select(InvoiceVat.vat_code_id, InvoiceVat.rate).where(
        InvoiceVat.invoice_id == row.id)).all())
    credited = [credit_line(line, part, wanted[line.line_no], rates) for line, part in lines if line.line_no in wanted]
    whole = all(line.line_no in wanted and wanted[line.line_no] == Chosen(part.quantity) and not part.credited_amount
                for line, part in lines if line.type in TAXED)
    made = invoices.copied(source, desk.today, inverted=True)
    head = replace(source.head, rate=source.head.rate if same_rate else None,
                   discount_amount=credit_discount(source, credited, lines))
    own = {**made.own, "kind": row.kind, "credit": True, "settle": "designated", "vat_on_discount": row.vat_on_discount,
           "delivery_date": row.delivery_date, "order_id": row.order_id if row.kind == "prepayment" else None}
    return replace(
        made, head=head, own=own, lines=documents.renumbered(credited), charges=made.charges if charges and whole else (),
        originals=(Original(1, row.id, row.number, row.document_date),), distributions=(),
        vat_differences={code: -difference for code, difference in source.vat_differences.items()} if whole else {})


def credit_line(line: Line, part: rules.Credited, want: Chosen, rates: Mapping[int, Decimal]) -> Line:
    """A line that takes back a quantity, or only a part of the price, at the price and VAT rate of the invoice (ORD-070)."""
    made = replace(line, id=None, order_line_id=None, original_line_id=line.id, prepayment_id=line.prepayment_id,
                   original_rate=line.original_rate if line.original_rate is not None else rates.get(line.vat_code_id or 0))
    if want.amount is not None:
        return replace(made, quantity=Decimal(-1), unit_price=ZERO, price_unit=Decimal(1), discount_percent=None,
                       discount_amount=0, amount=-want.amount, typed_amount=True)
    amount = rules.credit_amount(part, want.quantity)
    discount = -rounded(line.discount_amount * want.quantity / line.quantity) if line.quantity else 0
    return replace(made, quantity=-want.quantity, discount_amount=discount, amount=amount,
                   typed_amount=line.typed_amount or want.quantity != line.quantity and _differs(line, want.quantity, amount))


def _differs(line: Line, quantity: Decimal, amount: int) -> bool:
    """Would quantity × price come to another amount than what is left to credit?"""
    return bool(line.amount * quantity != -amount * line.quantity)


def credit_discount(source: Document, credited: Sequence[Line], lines: Sequence[tuple[Line, rules.Credited]]) -> int | None:
    """The share of a typed document discount that falls on what is credited; all credits of an invoice add up to it."""
    typed = source.head.discount_amount
    whole = sum(line.amount for line, _part in lines if line.discountable)
    if typed is None or not whole:
        return typed
    before = sum(part.credited_amount for line, part in lines if line.discountable)
    after = before - sum(line.amount for line in credited if line.discountable)
    return rounded(Decimal(typed) * before / whole) - rounded(Decimal(typed) * after / whole)


# ---------------------------------------------------------------- the chain

@dataclass(frozen=True, slots=True)
class Link:
    """A document of a chain of corrections; total in minor units (FTI-045)."""

    invoice_id: int
    number: str | None
    role: str
    document_date: date
    total: int
    currency: str


def chain(desk: Desk, invoice_id: int) -> list[Link]:
    """The original, what cancelled it and what replaced it, in the order they were made (FTI-045)."""
    with desk.reading() as session:
        row = _posted(session, desk, invoice_id)
        if row is None:
            return []
        first = rules.chain_of(row.id, row.chain_id)
        rows = session.scalars(select(SalesInvoice).where(or_(SalesInvoice.id == first, SalesInvoice.chain_id == first))
                               .order_by(SalesInvoice.id)).all()
        return [Link(r.id, r.number, "original" if r.id == first and len(rows) > 1 else r.correction_role, r.document_date,
                     r.total, r.currency) for r in rows]
