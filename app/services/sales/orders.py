"""Sales orders as drafts of what is to come: made, saved, copied, closed, reopened, stopped (ORD-003…005, 020…026, 090, 091)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.money import Money, rounded
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.invoices import PrepaymentDeduction, SalesInvoice
from app.models.sales import OrderConfirmation, PackingSlip, PickingList, SalesOrder, SalesOrderLine, SalesQuotationLine
from app.models.tills import CardTransaction
from app.rules.credit import holds
from app.rules.customers import Event, Moment, check_both
from app.rules.ledger import Conversion
from app.rules.sales import quantities as rules
from app.rules.sales.deliveries import Worth, exposure
from app.rules.sales.quantities import Counters, Step
from app.rules.sales.quantities import Status as Status
from app.services.cards import registering
from app.services.credit import holding
from app.services.credit.asking import as_seen
from app.services.credit.evaluating import order_changed, positions_changed
from app.services.customers import facts_of
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.sales import document as documents
from app.services.sales import enclosures
from app.services.sales.books import Books
from app.services.sales.charging import with_auto_charges
from app.services.sales.defaults import head_for, line_for
from app.services.sales.document import COUNTERS, ZERO, Document, Kind, Line
from app.services.sales.figures import TAXED, Figures, figures
from app.settings import SALES_OVER_DELIVERY, SALES_UNDER_DELIVERY
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "ORD-gone": N_("This order is no longer there; somebody deleted it meanwhile."),
    "ORD-stale": N_("Somebody changed this order meanwhile. Open it again; what you typed last is not kept."),
    "ORD-004-lines": N_("An order needs at least one line with a quantity."),
    "ORD-004-product": N_("Choose a product for line {line}, or make it a text line."),
    "ORD-004-account": N_("Choose an account for line {line}."),
    "ORD-004-control": N_("Account {account} is kept by the program or blocked. Choose another one for line {line}."),
    "ORD-004-blocked": N_("Product {product} in line {line} is blocked for sale. Choose another one."),
    "ORD-004-delivered": N_("Line {line} is delivered in part and cannot be taken out. Cancel its remainder instead."),
    "ORD-003-stopped": N_("Order {order} is not to be processed: {reason}. Switch that off first."),
    "ORD-024-closed": N_("Order {order} has nothing left to close. Look at its lines, or archive it."),
    "ORD-024-archived": N_("Order {order} is archived and cannot be reopened. Copy it to a new order."),
    "CCD-03-void": N_("Order {order} has an authorisation of {amount} ({token}). With another method of payment it is voided. Go "
                      "on?"),
    "CRD-101-kept": N_("Order {order} was on credit hold, and what was decided then is kept. Close the order instead."),
    "ORD-080-open": N_("Order {order} is not finished yet. Close it first, then archive it."),
})


UNTOUCHED: Mapping[str, Any] = dict.fromkeys(COUNTERS, ZERO)
"""The counters of a line that no step has touched."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An order in hand: the document, the steps that are posted, and why it is stopped (empty = it is not)."""

    document: Document
    status: Status
    step: Step
    changed: bool
    stopped: str = ""
    closed: bool = False
    archived: bool = False
    hold: tuple[int, str] | None = None
    """The active credit hold: id and number (W-07)."""
    rejected: bool = False
    excluded: bool = False


def new(desk: Desk, customer_id: int, *, event: Event = Event.NEW_ORDER) -> Outcome[Document]:
    """An empty order for a customer; not kept before it is saved. Blocked is asked first (BLK-M04, MST-073)."""
    with desk.reading() as session:
        head = head_for(session, desk, customer_id, desk.today, kind="confirmation")
        if head is None:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        customer = session.get_one(Customer, customer_id)
        refused = standing(blocked(session, head.order_account_id, head.invoice_account_id, event, Moment.CREATE))
        own = {"order_date": desk.today, "requested": None, "confirmed_date": None, "partial_delivery": customer.partial_delivery,
               "kind": "order"}
        return Outcome(None, refused) if refused else Outcome(Document(Kind.ORDER, head, own))


def blocked(session: Session, order_account: int, invoice_account: int, event: Event, moment: Moment, *,
            batch: bool = False) -> tuple[Problem, ...]:
    """What Blocked says of both accounts of a document (BLK-02)."""
    first, second = session.get_one(Customer, order_account), session.get_one(Customer, invoice_account)
    return check_both(facts_of(first), facts_of(second), event, moment, batch=batch).problems


def load(desk: Desk, order_id: int) -> Opened | None:
    """An order as it stands; None when it is gone."""
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, Kind.ORDER, order_id)
        if found is None:
            return None
        row = session.get_one(SalesOrder, order_id)
        held = holding.active(session, order_id)
        return Opened(found, Status(row.status), Step(row.document_status), row.changed_since_confirmation,
                      _stopped(session, desk, row), row.closed_at is not None, row.archived,
                      None if held is None else (held.id, held.number), row.credit_rejected, row.exclude_from_credit)


def _stopped(session: Session, desk: Desk, row: SalesOrder) -> str:
    reason = session.get(ReasonCode, row.do_not_process_id) if row.do_not_process_id else None
    return "" if reason is None else reason.texts.get(desk.language) or reason.texts.get("en") or reason.code


# ---------------------------------------------------------------- saving

def save(desk: Desk, document: Document, *, confirmed: frozenset[str] = frozenset(),
         event: Event | None = None) -> Outcome[Document]:
    """Keep an order; a new one gets its number. Gives it as it stands then, or everything that is wrong (ORD-004, 026, 090).

    `event`: what saving it is to Blocked where the order comes from elsewhere (BLK-M02, M03).
    """
    try:
        with desk.writing("order.save") as uow:
            session, books = uow.session, Books(uow.session, desk)
            before = documents.load(session, desk.company_id, Kind.ORDER, document.id) if document.id is not None else None
            if document.id is not None and before is None:
                return Outcome(None, (error("ORD-gone"),))
            kept = _with_counters(document, before)
            found = figures(session, desk, kept, books)
            cards = _cards_given_up(session, desk, kept, before)
            problems = (*check(session, books, kept, before, event), *found.problems, *_enlarging(session, found, before),
                        *_asked_cards(kept, cards))
            if left := standing(problems, confirmed):
                return Outcome(None, left)
            key = _keep(uow, desk, books, found, before)
            order_changed(desk, uow, key)
            if before is not None:
                # What one order gives back may free another one of the customer (P-36).
                positions_changed(desk, uow, [before.head.invoice_account_id])
            registering.ended(desk, uow, cards, "void", desk.today)
            after = documents.load(session, desk.company_id, Kind.ORDER, key)
            assert after is not None
            return Outcome(after, tuple(p for p in problems if p not in left))
    except StaleDataError:
        return Outcome(None, (error("ORD-stale"),))


def _cards_given_up(session: Session, desk: Desk, document: Document, before: Document | None) -> list[CardTransaction]:
    """The card authorisations that another method of payment gives up (CCD-03)."""
    if before is None or before.id is None or document.head.payment_method_id == before.head.payment_method_id:
        return []
    return registering.live_of(session, desk.company_id, before.id, desk.today)


def _asked_cards(document: Document, cards: Iterable[CardTransaction]) -> tuple[Problem, ...]:
    """A question for each authorisation that would be voided (CCD-03)."""
    return tuple(warning("CCD-03-void", key=f"CCD-03-{card.id}", at="payment_method_id", order=document.number or "",
                         token=card.token, amount=Money(card.authorised, card.currency)) for card in cards)


def _enlarging(session: Session, found: Figures, before: Document | None) -> tuple[Problem, ...]:
    """An order on credit hold may become smaller, not larger (CRD-83)."""
    held = holding.active(session, before.id) if before is not None and before.id is not None else None
    if held is None or before is None:
        return ()
    row = session.get_one(SalesOrder, held.order_id)
    refused = holds.enlarging(as_seen(held, row.number), Money(row.total, row.currency),
                              Money(found.calculated.total, found.document.head.currency))
    return () if refused is None else (refused,)


def _held(session: Session, row: SalesOrder) -> tuple[Problem, ...]:
    """What was cancelled of an order on credit hold does not come back (CRD-83)."""
    held, total = holding.active(session, row.id), Money(row.total, row.currency)
    refused = None if held is None else holds.enlarging(as_seen(held, row.number), total, Money(row.total + 1, row.currency))
    return () if refused is None else (refused,)


def _with_counters(document: Document, before: Document | None) -> Document:
    """Counters as they are kept: what a window holds of them may be older than a step posted meanwhile (ORD-020)."""
    known = {line.id: line for line in before.lines} if before else {}

    def current(line: Line) -> Line:
        at = known.get(line.id)
        counters = UNTOUCHED if at is None else {name: getattr(at, name) for name in COUNTERS}
        return replace(line, id=line.id if at is not None else None, **counters)

    return replace(document, lines=tuple(current(line) for line in document.lines))


def _keep(uow: UnitOfWork, desk: Desk, books: Books, found: Figures, before: Document | None) -> int:
    """Number, automatic charges, rows, and everything reckoned from them."""
    session, document = uow.session, found.document
    net = sum(line.net for line in found.calculated.lines)
    document = with_auto_charges(session, desk, document, desk.today, net, books)
    if document.number is None:
        group = session.get_one(Customer, document.head.invoice_account_id).group_id
        document = replace(document, number=numbering.draw(session, desk.company_id, "order", document.own["order_date"],
                                                           group).number)
    key = documents.store(session, desk.company_id, document)
    recount(session, desk, key, books)
    if before is not None and _tells_apart(before, document) and is_confirmed(session, key):
        session.get_one(SalesOrder, key).changed_since_confirmation = True
    return key


def is_confirmed(session: Session, order_id: int) -> bool:
    """Was the order ever confirmed?"""
    first = select(OrderConfirmation.id).where(OrderConfirmation.order_id == order_id).limit(1)
    return session.scalars(first).first() is not None


def _tells_apart(before: Document, after: Document) -> bool:
    """Would a confirmation say something else now (ORD-026)? What is only planned within the house does not count."""
    def said(document: Document) -> tuple[object, ...]:
        lines = [replace(line, id=None, deliver_now=ZERO, net=0, vat=0, **UNTOUCHED) for line in document.lines]
        charges = [replace(charge, id=None, amount=0, vat=0, invoiced=False) for charge in document.charges]
        return replace(document.head, on_hold=None), lines, charges, document.own.get("requested")

    return said(before) != said(after)


def check(session: Session, books: Books, document: Document, before: Document | None,
          event: Event | None = None) -> tuple[Problem, ...]:
    """What is wrong with an order itself, and what Blocked says of its making or growing (ORD-004, 026, BLK-M04…M07)."""
    problems = list(check_lines(books, document))
    if not any(line.type in TAXED and line.quantity for line in document.lines):
        problems.append(error("ORD-004-lines", at="lines"))
    known = {line.id: line for line in before.lines} if before else {}
    for row, line in enumerate(document.lines):
        at = known.pop(line.id, None)
        if at is None:
            continue
        counters = counters_of(books, at)
        problems += rules.check_ordered(counters, line.quantity, row)
        if _price(line) != _price(at):
            problems += rules.check_terms(counters, row)
    problems += [error("ORD-004-delivered", at="lines", line=line.line_no) for line in known.values() if line.delivered]
    if document.number is None:
        group = session.get_one(Customer, document.head.invoice_account_id).group_id
        problems += numbering.check(session, books.company_id, "order", document.own["order_date"], group)
    event = event or _event(document, before)
    if event is not None:
        head = document.head
        problems += blocked(session, head.order_account_id, head.invoice_account_id, event, Moment.CREATE)
    return tuple(problems)


def _price(line: Line) -> tuple[object, ...]:
    return line.unit_price, line.price_unit, line.discount_percent, line.discount_amount


def check_lines(books: Books, document: Document) -> Iterable[Problem]:
    """Every line names what is sold, and that can be sold (ORD-004, FTI-003, MST-041, 111)."""
    for row, line in enumerate(document.lines):
        number = row + 1
        if line.type == "product":
            product = books.product(line.product_id)
            if product is None:
                yield error("ORD-004-product", at="product_id", row=row, line=number)
            elif product.blocked and not line.delivered:
                yield error("ORD-004-blocked", at="product_id", row=row, line=number, product=product.number)
        elif line.type == "account":
            account = books.accounts.get(line.account_id or 0)
            if account is None:
                yield error("ORD-004-account", at="account_id", row=row, line=number)
            elif account.control or not books.account_facts[account.id].usable:
                yield error("ORD-004-control", at="account_id", row=row, line=number, account=account.number)


def _event(document: Document, before: Document | None) -> Event | None:
    """What saving means to Blocked: a new order, another customer, more of something; less is always allowed (BLK-M04…M07)."""
    if document.own.get("kind") == "credit_note_order":
        return Event.RETURN_ORDER if before is None else None
    accounts = (document.head.order_account_id, document.head.invoice_account_id)
    if before is None or accounts != (before.head.order_account_id, before.head.invoice_account_id):
        return Event.NEW_ORDER
    was = {line.id: line.quantity for line in before.lines if line.type in TAXED}
    grown = any(line.quantity > was.get(line.id, ZERO) for line in document.lines if line.type in TAXED)
    return Event.ENLARGE_ORDER if grown else None


# ---------------------------------------------------------------- counters and what follows from them

def counters_of(books: Books, line: Line | SalesOrderLine) -> Counters:
    """The quantities of a line, with the over- and underdelivery that company and line accept (ORD-022, 023)."""
    over = line.over_percent if books.parameters.get(SALES_OVER_DELIVERY) else None
    under = line.under_percent if books.parameters.get(SALES_UNDER_DELIVERY) else None
    return Counters(line.quantity, line.picked, line.delivered, line.invoiced, line.cancelled, line.deliver_now, over or ZERO,
                    under or ZERO)


def keep_counters(line: SalesOrderLine, found: Counters, step: Step | None = None) -> None:
    """Counters into a row, and the document a step posted for it (ORD-003)."""
    line.picked, line.delivered, line.invoiced = found.picked, found.delivered, found.invoiced
    line.cancelled, line.deliver_now = found.cancelled, found.deliver_now
    if step is not None:
        line.document_status = rules.later(Step(line.document_status), step).value


def recount(session: Session, desk: Desk, order_id: int, books: Books | None = None) -> None:
    """Statuses and amounts of an order from its lines (ORD-003, 091): the last thing every verb on an order does."""
    session.flush()
    books = (books or Books(session, desk)).on(session)
    document = documents.load(session, desk.company_id, Kind.ORDER, order_id)
    assert document is not None
    found = figures(session, desk, document, books)
    row = session.get_one(SalesOrder, order_id)
    lines = [line for line in found.document.lines if line.type in TAXED]
    counted = [counters_of(books, line) for line in lines]
    row.status = rules.order_status(counted).value
    steps = session.scalars(select(SalesOrderLine.document_status).where(SalesOrderLine.order_id == order_id))
    row.document_status = rules.document_status(Step(step) for step in steps).value
    row.net, row.total = found.calculated.net, found.calculated.total
    worth = [Worth(counter, line.net, _rate(found, line)) for counter, line in zip(counted, lines, strict=True)]
    due = exposure(worth, found.conversion, prepaid(session, order_id))
    row.open_amount, row.delivered_not_invoiced = due.open, due.delivered_not_invoiced
    row.open_foreign, row.delivered_foreign = _own_exposure(books, found, worth, prepaid(session, order_id))
    if row.status in ("open", "delivered"):
        row.closed_at = None
    elif row.closed_at is None:
        row.closed_at = desk.clock.now()
        holding.cancel_for(session, desk, row)
    session.flush()


def _own_exposure(books: Books, found: Figures, worth: Sequence[Worth], before: int) -> tuple[int | None, int | None]:
    """The same in the currency of a foreign order: credit control converts it at its own rate (P-23)."""
    currency = found.document.head.currency
    if currency == books.home:
        return None, None
    due = exposure(worth, Conversion(decimals=books.places[currency], accounting_decimals=books.places[currency]), before)
    return due.open, due.delivered_not_invoiced


def _rate(found: Figures, line: Line) -> Decimal:
    code = found.codes.get(line.line_no)
    rate = next((r.code.rate for r in found.calculated.rows if code is not None and r.code.id == code.id), ZERO)
    return line.original_rate if line.original_rate is not None else rate


def prepaid(session: Session, order_id: int) -> int:
    """Prepayments invoiced on an order and not deducted yet, with VAT, minor units of the order (ORD-091, FTI-060)."""
    mine = select(SalesInvoice.id).where(SalesInvoice.order_id == order_id, SalesInvoice.kind == "prepayment",
                                         SalesInvoice.state == "posted")
    invoiced = session.scalar(select(func.coalesce(func.sum(SalesInvoice.total), 0)).where(SalesInvoice.id.in_(mine)))
    taken = session.scalar(
        select(func.coalesce(func.sum(PrepaymentDeduction.net + PrepaymentDeduction.vat), 0))
        .join(SalesInvoice, SalesInvoice.id == PrepaymentDeduction.invoice_id)
        .where(PrepaymentDeduction.prepayment_id.in_(mine), documents.stands()))
    return int(invoiced or 0) - int(taken or 0)


# ---------------------------------------------------------------- verbs on one order

def delete(desk: Desk, order_id: int) -> Outcome[str]:
    """Take away an order of which nothing was posted; gives its number (ORD-005)."""
    with desk.writing("order.delete") as uow:
        session = uow.session
        row = of_company(session, desk, order_id)
        if row is None:
            return Outcome(None, (error("ORD-gone"),))
        if problems := rules.check_delete(row.number, _posted(session, row)):
            return Outcome(None, problems)
        if holding.ever(session, order_id):
            return Outcome(None, (error("CRD-101-kept", order=row.number),))
        for line in session.scalars(select(SalesQuotationLine).join(
                SalesOrderLine, SalesOrderLine.id == SalesQuotationLine.converted_to_id)
                .where(SalesOrderLine.order_id == order_id)):
            line.converted_to_id = None
        session.flush()
        number = row.number
        positions_changed(desk, uow, [row.invoice_account_id])
        enclosures.forget(session, (Kind.ORDER.value, order_id))
        session.delete(row)
        return Outcome(number)


def of_company(session: Session, desk: Desk, order_id: int) -> SalesOrder | None:
    """An order of the desk's company."""
    row = session.get(SalesOrder, order_id)
    return row if row is not None and row.company_id == desk.company_id else None


_DOCUMENTS = ((OrderConfirmation, Step.CONFIRMATION), (PickingList, Step.PICKING_LIST), (PackingSlip, Step.PACKING_SLIP),
              (SalesInvoice, Step.INVOICE))


def _posted(session: Session, row: SalesOrder) -> Step:
    """The first document that stands in the way of deleting; a cancelled one stands there too."""
    for model, step in _DOCUMENTS:
        if session.scalars(select(model.id).where(model.order_id == row.id).limit(1)).first() is not None:
            return step
    return max(Step(row.document_status), Step.NONE, key=list(Step).index)


def close(desk: Desk, order_id: int) -> Outcome[int]:
    """Cancel every remainder of an order (ORD-024)."""
    with desk.writing("order.close") as uow:
        row = of_company(uow.session, desk, order_id)
        if row is None:
            return Outcome(None, (error("ORD-gone"),))
        books = Books(uow.session, desk)
        lines = [line for line in _lines(uow.session, order_id) if counters_of(books, line).deliver_remainder]
        if not lines:
            return Outcome(None, (error("ORD-024-closed", order=row.number),))
        for line in lines:
            keep_counters(line, rules.close_line(counters_of(books, line)))
        positions_changed(desk, uow, [row.invoice_account_id])
        recount(uow.session, desk, order_id, books)
        return Outcome(order_id)


def _lines(session: Session, order_id: int) -> list[SalesOrderLine]:
    return list(session.scalars(select(SalesOrderLine).where(SalesOrderLine.order_id == order_id, SalesOrderLine.type.in_(TAXED))
                                .order_by(SalesOrderLine.line_no)))


def set_remainders(desk: Desk, order_id: int, wanted: Mapping[int, Decimal]) -> Outcome[int]:
    """The quantity still to deliver of lines, by line id; 0 cancels the rest of a line (ORD-024)."""
    with desk.writing("order.remainder") as uow:
        row = of_company(uow.session, desk, order_id)
        if row is None:
            return Outcome(None, (error("ORD-gone"),))
        books = Books(uow.session, desk)
        lines = [line for line in _lines(uow.session, order_id) if line.id in wanted]
        problems = [p for line in lines
                    for p in rules.check_remainder(counters_of(books, line), wanted[line.id], line.line_no - 1)]
        grown = any(abs(wanted[line.id]) > abs(counters_of(books, line).deliver_remainder) for line in lines)
        if grown:
            problems += blocked(uow.session, row.order_account_id, row.invoice_account_id, Event.ENLARGE_ORDER, Moment.CREATE)
            problems += _held(uow.session, row)
        if left := standing(problems):
            return Outcome(None, left)
        for line in lines:
            keep_counters(line, rules.set_remainder(counters_of(books, line), wanted[line.id]))
        order_changed(desk, uow, order_id)
        positions_changed(desk, uow, [row.invoice_account_id])
        recount(uow.session, desk, order_id, books)
        return Outcome(order_id)


def reopen(desk: Desk, order_id: int, line_ids: Iterable[int] | None = None) -> Outcome[int]:
    """Restore what was cancelled of the chosen lines, or of all; it counts as ordering more (ORD-024, BLK-M06)."""
    with desk.writing("order.reopen") as uow:
        session = uow.session
        row = of_company(session, desk, order_id)
        if row is None:
            return Outcome(None, (error("ORD-gone"),))
        if row.archived:
            return Outcome(None, (error("ORD-024-archived", order=row.number),))
        books = Books(session, desk)
        wanted = None if line_ids is None else set(line_ids)
        lines = [line for line in _lines(session, order_id) if (line.cancelled if wanted is None else line.id in wanted)]
        problems = [p for line in lines for p in rules.check_reopen(counters_of(books, line), line.line_no - 1)]
        problems += blocked(session, row.order_account_id, row.invoice_account_id, Event.ENLARGE_ORDER, Moment.CREATE)
        problems += _held(session, row)
        if left := standing(problems):
            return Outcome(None, left)
        for line in lines:
            keep_counters(line, rules.reopen(counters_of(books, line)))
        # What was passed or released before counts no more: re-opening is no way around a check (CRD-100).
        row.credit_since = desk.clock.now()
        order_changed(desk, uow, order_id)
        recount(session, desk, order_id, books)
        return Outcome(order_id)


def stop(desk: Desk, order_id: int, reason_id: int | None) -> Outcome[int]:
    """Mark an order *do not process* with a reason, or lift that with None (ORD-003)."""
    with desk.writing("order.stop" if reason_id else "order.go_on") as uow:
        row = of_company(uow.session, desk, order_id)
        if row is None:
            return Outcome(None, (error("ORD-gone"),))
        row.do_not_process_id = reason_id
        return Outcome(order_id)


def archive(desk: Desk, order_ids: Iterable[int]) -> Outcome[int]:
    """Put finished orders away; links from their invoices keep working (ORD-080). Gives how many."""
    with desk.writing("order.archive") as uow:
        rows = [row for key in order_ids if (row := of_company(uow.session, desk, key)) is not None]
        problems = tuple(error("ORD-080-open", order=row.number) for row in rows if row.status in ("open", "delivered"))
        if problems:
            return Outcome(None, problems)
        for row in rows:
            row.archived = True
        return Outcome(len(rows))


def copy(desk: Desk, source: tuple[Kind, int], *, lines: Iterable[int] | None = None, invert: bool = False,
         prices_again: bool = False, customer_id: int | None = None) -> Outcome[Document]:
    """A new order, not kept yet, from any document; `lines` by number, `invert` turns the sign (ORD-005)."""
    kind, key = source
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, kind, key)
        if found is None or of_desk(session, desk, customer_id or found.head.order_account_id) is None:
            return Outcome(None, (error("ORD-gone"),))
    made = new(desk, customer_id or found.head.order_account_id)
    if made.value is None:
        return made
    wanted = None if lines is None else set(lines)
    document = copied(found, made.value, wanted, invert=invert)
    if customer_id:
        document = replace(document, head=made.value.head)
    return Outcome(repriced(desk, document) if prices_again else document)


def copied(source: Document, into: Document, wanted: set[int] | None, *, invert: bool = False) -> Document:
    """A new document with the chosen lines of another, by number, and what hangs on them: their charges, those of the whole
    document, and the part of a typed document discount that falls on them (ORD-005)."""
    taken = [line for line in source.lines if (wanted is None or line.line_no in wanted) and line.prepayment_id is None]
    places = {line.line_no: n for n, line in enumerate(taken, 1)}
    charges = [replace(c, id=None, invoiced=False, order_charge_id=None,
                       value=-c.value if invert and c.category == "fixed" else c.value,
                       line_no=None if c.line_no is None else places[c.line_no])
               for c in source.charges if not c.automatic and (c.line_no is None or c.line_no in places)]
    typed = discount_part(source, (), set(places))
    head = replace(source.head, rate=None, discount_amount=-typed if invert and typed else typed)
    return replace(into, head=head, lines=documents.renumbered(fresh_line(line, invert=invert) for line in taken),
                   charges=tuple(replace(c, no=n) for n, c in enumerate(charges, 1)))


def discount_part(source: Document, before: Iterable[int], taken: Iterable[int]) -> int | None:
    """The part of a typed document discount for some lines after others (by number); all parts add up to it (VAT-008)."""
    typed = source.head.discount_amount
    amounts = {line.line_no: line.amount for line in source.lines if line.type in TAXED and line.discountable}
    whole = sum(amounts.values())
    if typed is None or not whole:
        return typed
    begun = sum(amounts.get(number, 0) for number in set(before))
    ended = begun + sum(amounts.get(number, 0) for number in set(taken))
    return rounded(Decimal(typed) * ended / whole) - rounded(Decimal(typed) * begun / whole)


def fresh_line(line: Line, *, invert: bool = False) -> Line:
    """A line without what happened to it; with the sign turned where wanted."""
    sign = -1 if invert else 1
    return replace(line, id=None, quantity=line.quantity * sign, discount_amount=line.discount_amount * sign,
                   amount=line.amount * sign, net=0, vat=0, deliver_now=ZERO, order_line_id=None, original_line_id=None,
                   original_rate=None, prepayment_id=None, **UNTOUCHED)


def repriced(desk: Desk, document: Document) -> Document:
    """The document with prices and discounts of its products reckoned anew (ORD-005)."""
    with desk.reading() as session:
        books = Books(session, desk)

        def anew(line: Line) -> Line:
            if line.type != "product" or line.product_id is None:
                return line
            made = line_for(session, desk, document.head, day=desk.today, product_id=line.product_id, quantity=line.quantity,
                            line_no=line.line_no, books=books)
            return replace(line, unit_price=made.unit_price, price_unit=made.price_unit, discount_percent=made.discount_percent,
                           discount_amount=made.discount_amount, amount=made.amount, typed_amount=False)

        return replace(document, lines=tuple(anew(line) for line in document.lines))
