"""Drafts of invoices and credit notes: made, kept, copied, approved, deleted; numbered only when posted (FTI-001…009)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.audit import AuditRecord
from app.models.customers import Customer
from app.models.invoices import DRAFT_STATES, InvoiceVat, SalesInvoice
from app.rules.customers import Event, Moment, check_both
from app.services import permissions
from app.services.customers import facts_of
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.sales import document as documents
from app.services.sales import enclosures
from app.services.sales.books import Books
from app.services.sales.charging import may_apply, with_auto_charges
from app.services.sales.defaults import head_for, text_kind, with_texts
from app.services.sales.document import Document, Kind, Line, renumbered
from app.services.sales.figures import TAXED, Figures, figures, proposed_vat_date
from app.settings import SALES_APPROVAL, SALES_APPROVAL_ABOVE
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

declare({
    "FTI-gone": N_("This invoice is no longer there; somebody deleted it meanwhile."),
    "FTI-posted": N_("This invoice is posted and stays as it is. Correct it, or issue a credit note."),
    "FTI-stale": N_("Somebody changed this invoice meanwhile. Open it again; what you typed last is not kept."),
    "FTI-009-lines": N_("There is nothing to approve yet. Enter a line with an amount first."),
    "FTI-009-state": N_("This invoice is not waiting for approval. Ask for approval first."),
    "FTI-009-same": N_("{person} asked for approval and cannot give it. Ask somebody else."),
})

TABLE = Kind.INVOICE.value
_FRESH: Mapping[str, Any] = {
    "state": "draft", "release_on": None, "due_date": None, "voucher_id": None, "approved_by_id": None, "posted_at": None,
    "posted_by_id": None, "mentions": None, "payment_reference": None, "correction_role": "none", "original_id": None,
    "chain_id": None, "cancel_on": None, "order_id": None, "reason_id": None, "comment": None, "invoice_party_id": None,
    "delivery_party_id": None, "vat_on_discount": None, "accounting_total": 0, "delivery_date": None}
"""What a copy does not take over."""


def new(desk: Desk, customer_id: int, *, kind: str = "free_text", day: date | None = None,
        credit: bool = False) -> Outcome[Document]:
    """A draft in hand with the customer's defaults, not kept yet; Blocked and inactive refuse it (FTI-001, 002, BLK-M14).

    `credit` = it is begun as a credit note (FTI-050); what it is in the end its total says (FTI-004).
    """
    day = day or desk.today
    with desk.reading() as session:
        if of_desk(session, desk, customer_id) is None:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        head = head_for(session, desk, customer_id, day, kind="prepayment_invoice" if kind == "prepayment" else "invoice")
        assert head is not None
        own = {"kind": kind, "document_date": day, "posting_date": day, "vat_date": day, "credit": credit, "settle": "designated"}
        made = Document(Kind.INVOICE, head, own)
        if credit:
            made = replace(made, head=with_texts(session, desk, head, text_kind(made)))
        refused = standing(blocked(session, made, creating_event(session, made), Moment.CREATE))
        if refused:
            return Outcome(None, refused)
        return Outcome(replace(made, own=own | {"vat_date": proposed_vat_date(Books(session, desk), made)}))


def load(desk: Desk, invoice_id: int) -> Outcome[Document]:
    """A draft or posted invoice with all its parts."""
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, Kind.INVOICE, invoice_id)
        return Outcome(found, () if found is not None else (error("FTI-gone"),))


# ---------------------------------------------------------------- blocked

def has_goods(session: Session, document: Document) -> bool:
    """Does a line sell a product of kind Goods (FTI-003)?"""
    from app.models.products import Product
    ids = [line.product_id for line in document.lines if line.product_id is not None and line.type in TAXED]
    return bool(ids) and session.scalars(select(Product.id).where(Product.id.in_(ids), Product.kind == "goods")
                                         .limit(1)).first() is not None


def creating_event(session: Session, document: Document) -> Event:
    """What making or changing this draft is to Blocked (BLK-M14…M20)."""
    if document.own.get("correction_role") == "corrected":
        return Event.CORRECT_INVOICE
    if document.own.get("kind") == "prepayment":
        return Event.PREPAYMENT_CREDIT_NOTE if document.own.get("credit") else Event.PREPAYMENT_INVOICE
    if document.own.get("credit"):
        return Event.CREDIT_NOTE
    return Event.GOODS_INVOICE if has_goods(session, document) else Event.FREE_TEXT_INVOICE


def blocked(session: Session, document: Document, event: Event, moment: Moment) -> tuple[Problem, ...]:
    """What Blocked says of the ordering and the billed customer (BLK-02)."""
    order = session.get_one(Customer, document.head.order_account_id)
    payer = session.get_one(Customer, document.head.invoice_account_id)
    return check_both(facts_of(order), facts_of(payer), event, moment).problems


# ---------------------------------------------------------------- keeping

def save(desk: Desk, document: Document, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Document]:
    """Keep a draft as it is, with its figures; what is missing is told when it is posted. Gives it as it stands then.

    Another customer is checked like a new document (BLK-M05). Editing takes an approval back (FTI-009).
    """
    try:
        with desk.writing("invoice.save") as uow:
            session = uow.session
            before = session.get(SalesInvoice, document.id) if document.id is not None else None
            if refused := _not_a_draft(desk, document, before):
                return Outcome(None, refused)
            same = before is not None and (before.order_account_id, before.invoice_account_id) == (
                document.head.order_account_id, document.head.invoice_account_id)
            problems = () if same else blocked(session, document, creating_event(session, document), Moment.CREATE)
            if left := standing(problems, confirmed):
                return Outcome(None, left)
            books = Books(session, desk)
            key = keep(uow, desk, charged(session, desk, document, books), books)
            return Outcome(documents.load(session, desk.company_id, Kind.INVOICE, key), problems)
    except StaleDataError:
        return Outcome(None, (error("FTI-stale"),))


def charged(session: Session, desk: Desk, document: Document, books: Books) -> Document:
    """A free text invoice with its automatic charges reckoned anew; what corrects or credits keeps its own (MST-093)."""
    own = document.own
    if own.get("kind") != "free_text" or own.get("correction_role") not in (None, "none") or document.originals:
        return document
    if not may_apply(session, document, books):
        return document
    found = figures(session, desk, document, books)
    net = sum(line.net for line in found.calculated.lines)
    return with_auto_charges(session, desk, document, own["document_date"], net, books)


def _not_a_draft(desk: Desk, document: Document, row: SalesInvoice | None) -> tuple[Problem, ...]:
    if document.id is None:
        return ()
    if row is None or row.company_id != desk.company_id:
        return (error("FTI-gone"),)
    return (error("FTI-posted"),) if row.state not in DRAFT_STATES else ()


def keep(uow: UnitOfWork, desk: Desk, document: Document, books: Books | None = None) -> int:
    """Put a draft with its figures into its rows and give its id; the caller has checked it."""
    found = figures(uow.session, desk, document, books)
    key = documents.store(uow.session, desk.company_id, with_figures(found))
    uow.session.execute(delete_rows(InvoiceVat).where(InvoiceVat.invoice_id == key))
    bulk.add_keyed(uow.session, InvoiceVat, vat_rows(found, key))
    return key


def with_figures(found: Figures, state: str = "draft") -> Document:
    """The document with its sums in the columns that lists show; a draft that was edited is a draft again (FTI-009)."""
    sums = found.calculated
    own = {**found.document.own, "state": state, "net": sums.net, "vat": sums.vat, "rounding": sums.rounding, "total": sums.total,
           "credit": sums.credit, "accounting_total": sums.total_accounting, "discount_base": found.discount_base,
           "vat_method": "line" if found.header.per_line else "document"}
    if state == "draft":
        own["approved_by_id"] = None
    return replace(found.document, own=own)


def vat_rows(found: Figures, invoice_id: int) -> list[dict[str, Any]]:
    """The VAT of a document per code as rows (VAT-006…011)."""
    return [{"invoice_id": invoice_id, "vat_code_id": r.code.id, "rate": r.code.rate, "base": r.base, "vat": r.vat,
             "difference": r.difference, "base_accounting": r.base_accounting, "vat_accounting": r.vat_accounting}
            for r in found.calculated.rows]


def delete(desk: Desk, invoice_id: int) -> Outcome[int]:
    """Delete a draft; the change log keeps that it was there (FTI-001)."""
    with desk.writing("invoice.delete") as uow:
        row = uow.session.get(SalesInvoice, invoice_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-gone"),))
        if row.state not in DRAFT_STATES:
            return Outcome(None, (error("FTI-posted"),))
        enclosures.forget(uow.session, (Kind.INVOICE.value, invoice_id))
        uow.session.delete(row)
        return Outcome(invoice_id)


# ---------------------------------------------------------------- copying

def copy(desk: Desk, invoice_id: int, *, inverted: bool = False, day: date | None = None) -> Outcome[Document]:
    """A new draft from any draft or posted document, its sign kept or inverted (FTI-006); Blocked is asked as for a new one."""
    with desk.writing("invoice.copy") as uow:
        source = documents.load(uow.session, desk.company_id, Kind.INVOICE, invoice_id)
        if source is None:
            return Outcome(None, (error("FTI-gone"),))
        made = copied(source, day or desk.today, inverted=inverted)
        made = replace(made, head=with_texts(uow.session, desk, made.head, text_kind(made)))
        if refused := standing(blocked(uow.session, made, creating_event(uow.session, made), Moment.CREATE)):
            return Outcome(None, refused)
        key = keep(uow, desk, made)
        return Outcome(documents.load(uow.session, desk.company_id, Kind.INVOICE, key))


def copied(source: Document, day: date, *, inverted: bool = False) -> Document:
    """A document as a new free text draft of a day: no numbers, links, originals or typed instalments (FTI-006)."""
    kind = "free_text" if source.own.get("kind") == "order" else source.own.get("kind")
    own = {**source.own, **_FRESH, "kind": kind, "document_date": day, "posting_date": day, "vat_date": day}
    own["credit"] = bool(source.own.get("credit")) is not inverted
    lines = [_loose(turned(line) if inverted else line) for line in source.lines]
    charges = [replace(c, id=None, order_charge_id=None, invoiced=False,
                       value=-c.value if inverted and c.category == "fixed" else c.value) for c in source.charges]
    parts = [replace(p, amount=-p.amount if inverted else p.amount) for p in source.distributions]
    head = source.head
    if inverted and head.discount_amount is not None:
        head = replace(head, discount_amount=-head.discount_amount)
    return Document(Kind.INVOICE, replace(head, rate=None), own, tuple(lines), tuple(charges), distributions=tuple(parts))


def turned(line: Line) -> Line:
    """A line with its sign turned: quantity, discount amount, amount."""
    return replace(line, quantity=-line.quantity, discount_amount=-line.discount_amount, amount=-line.amount, net=-line.net,
                   vat=-line.vat)


def _loose(line: Line) -> Line:
    return replace(line, id=None, order_line_id=None, original_line_id=None, original_rate=None, prepayment_id=None)


def copy_lines(document: Document, numbers: Iterable[int], times: int = 1, *, distributions: bool = True,
               source: Sequence[Line] | None = None) -> Document:
    """The document with the chosen lines copied so many times to its end, with their distributions or without (FTI-006)."""
    wanted = set(numbers)
    chosen = [line for line in (source if source is not None else document.lines) if line.line_no in wanted]
    lines, parts = list(document.lines), list(document.distributions)
    for _n in range(times):
        for line in chosen:
            number = len(lines) + 1
            lines.append(replace(_loose(line), line_no=number))
            if distributions and source is None:
                parts += [replace(p, target_no=number) for p in document.distributions
                          if p.target == "line" and p.target_no == line.line_no]
    return replace(document, lines=tuple(lines), distributions=tuple(parts))


def without_lines(document: Document, numbers: Iterable[int]) -> Document:
    """The document without some lines; what belongs to the others keeps belonging to them (FTI-012)."""
    gone = set(numbers)
    left = [line for line in document.lines if line.line_no not in gone]
    place = {line.line_no: n for n, line in enumerate(left, 1)}
    parts = tuple(replace(p, target_no=place[p.target_no]) if p.target == "line" and p.target_no is not None else p
                  for p in document.distributions if p.target != "line" or p.target_no in place)
    charges = tuple(replace(c, line_no=place[c.line_no]) if c.line_no is not None else c
                    for c in document.charges if c.line_no is None or c.line_no in place)
    return replace(document, lines=renumbered(left), distributions=parts, charges=charges)


def with_charges(desk: Desk, document: Document) -> Document:
    """The document with its automatic charges reckoned anew (MST-093)."""
    with desk.reading() as session:
        books = Books(session, desk)
        found = figures(session, desk, document, books)
        net = sum(line.net for line in found.calculated.lines)
        return with_auto_charges(session, desk, document, document.own["document_date"], net, books)


# ---------------------------------------------------------------- approval

def needs_approval(books: Books, total_accounting: int) -> bool:
    """Does a second person have to approve a document of this total, accounting minor units (FTI-009)?"""
    wanted = books.parameters.get(SALES_APPROVAL)
    return wanted == "all" or (wanted == "above" and abs(total_accounting) > books.parameters.get(SALES_APPROVAL_ABOVE))


def submit(desk: Desk, invoice_id: int) -> Outcome[int]:
    """Ask for approval: the draft is in review (FTI-009)."""
    with desk.writing("invoice.submit") as uow:
        row, problems = _draft(uow.session, desk, invoice_id)
        if row is None:
            return Outcome(None, problems)
        if not row.total and not row.net:
            return Outcome(None, (error("FTI-009-lines", at="lines"),))
        row.state = "in_review"
        uow.audit("invoice.submit", TABLE, invoice_id, "", {}, desk.company_id)
        return Outcome(invoice_id)


def approve(desk: Desk, invoice_id: int) -> Outcome[int]:
    """Approve a draft in review; who asked for it cannot (FTI-009)."""
    with desk.writing("invoice.approve") as uow:
        row, problems = _draft(uow.session, desk, invoice_id)
        if row is None:
            return Outcome(None, problems)
        if row.state != "in_review":
            return Outcome(None, (error("FTI-009-state"),))
        if refused := permissions.may_post(uow.session, desk, {VoucherSource.FTI}):
            return Outcome(None, refused)
        asked = uow.session.scalars(select(AuditRecord.user_name).where(
            AuditRecord.entity_table == TABLE, AuditRecord.entity_id == invoice_id, AuditRecord.action == "invoice.submit")
            .order_by(AuditRecord.seq.desc()).limit(1)).first()
        if asked == desk.actor.name:
            return Outcome(None, (error("FTI-009-same", person=asked),))
        row.state, row.approved_by_id = "approved", desk.actor.user_id
        return Outcome(invoice_id)


def recall(desk: Desk, invoice_id: int) -> Outcome[int]:
    """Take a draft back from review or approval (FTI-009)."""
    with desk.writing("invoice.recall") as uow:
        row, problems = _draft(uow.session, desk, invoice_id)
        if row is None:
            return Outcome(None, problems)
        row.state, row.approved_by_id = "draft", None
        return Outcome(invoice_id)


def _draft(session: Session, desk: Desk, invoice_id: int) -> tuple[SalesInvoice | None, tuple[Problem, ...]]:
    row = session.get(SalesInvoice, invoice_id)
    if row is None or row.company_id != desk.company_id:
        return None, (error("FTI-gone"),)
    return (None, (error("FTI-posted"),)) if row.state not in DRAFT_STATES else (row, ())
