"""Invoices of orders and packing slips: gathered, shown, posted, with the counters they raise (ORD-060…063, 071, FTI-060)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.money import major, percent_of, rounded
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.invoices import DocumentCharge, InvoiceLine, InvoiceLineSource, InvoiceVat, SalesInvoice
from app.models.sales import PackingSlip, PackingSlipLine, PackingSlipLineState, PickingList, SalesOrder, SalesOrderLine
from app.queries.entries import LedgerLine
from app.rules.credit.facts import Step as CreditStep
from app.rules.customers import Event, invoicing_event
from app.rules.sales import distributions, grouping
from app.rules.sales import quantities as rules
from app.rules.sales.grouping import Candidate, Group, OpenSlip, Source, Split
from app.rules.sales.grouping import Summary as Summary
from app.rules.sales.quantities import Step, Take
from app.services.credit import asking, holding
from app.services.credit.asking import Answer
from app.services.credit.books import Books as CreditBooks
from app.services.desk import Desk
from app.services.journal import lines_of
from app.services.sales import orders
from app.services.sales.books import Books
from app.services.sales.checks import prepayments_left
from app.services.sales.document import ZERO, Charge, Deduction, Document, Head, Kind, Line, Original, load, renumbered
from app.services.sales.figures import TAXED, Figures, figures, priced_line, proposed_vat_date
from app.services.sales.posted_rows import PostedInvoice
from app.services.sales.preparing import post_in, prepare
from app.services.sales.steps import Result, StepOrder, propose, rules_of
from app.settings import SALES_SPLIT_ACCOUNT, SALES_SPLIT_ADDRESS, SALES_SUMMARY
from app.storage.unit_of_work import UnitOfWork

declare({
    "ORD-060-gone": N_("Order {order} changed meanwhile. Look at what is proposed now, then post."),
})


@dataclass(frozen=True, slots=True)
class InvoiceWish:
    """What the invoice step asks for: orders with quantities, dates, and how they come together. `summary` None = the company's.

    `slips` = ids of the packing slips it is made from; empty = the quantities alone decide, oldest slips first (ORD-060).
    """

    orders: tuple[StepOrder, ...]
    document_date: date
    posting_date: date
    summary: Summary | None = None
    into: int | None = None
    slips: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Arranged:
    """One invoice to be: its orders, the document, where each line's quantity comes from, its figures and problems."""

    orders: tuple[StepOrder, ...]
    document: Document
    sources: Mapping[int, tuple[Source, ...]]
    event: Event
    figures: Figures
    problems: tuple[Problem, ...]
    answers: tuple[Answer, ...] = ()
    """What credit control says of each order; what it would hold stands in the problems too (CRD-75)."""

    @property
    def names(self) -> str:
        """The numbers of its orders."""
        return ", ".join(order.number for order in self.orders)


# ---------------------------------------------------------------- arranging

def arrange(desk: Desk, wish: InvoiceWish) -> tuple[Arranged, ...]:
    """The invoices that would be posted, each with its figures and everything that stands in its way (ORD-062)."""
    with desk.reading() as session:
        books = Books(session, desk)
        return tuple(_told(_arranged(session, desk, books, wish, group)) for group in groups(session, desk, books, wish))


def _told(arranged: Arranged, stops: bool | None = None) -> Arranged:
    """With what credit control says among the problems; it stops where nothing else does (CRD-82)."""
    alone = not standing(arranged.problems) if stops is None else stops
    said = [p for answer in arranged.answers for p in (*answer.problems, *answer.told(stops=alone))]
    return replace(arranged, problems=(*arranged.problems, *said))


def of_slips(desk: Desk, order_ids: Sequence[int], slips: Sequence[int] = ()) -> tuple[StepOrder, ...]:
    """The orders with what is not invoiced of their packing slips, or of the chosen ones (ORD-030, 060)."""
    proposed = propose(desk, Step.INVOICE, order_ids, Take.ALL)
    with desk.reading() as session:
        left: dict[int, Decimal] = {}
        for slip in _open(session, {line.line_id for order in proposed for line in order.lines}):
            if not slips or slip.slip_id in slips:
                left[slip.open.order_line_id] = left.get(slip.open.order_line_id, ZERO) + slip.open.quantity
    return tuple(replace(order, lines=tuple(replace(line, quantity=left.get(line.line_id, ZERO)) for line in order.lines))
                 for order in proposed)


def groups(session: Session, desk: Desk, books: Books, wish: InvoiceWish) -> tuple[Group, ...]:
    """Which orders share an invoice (ORD-062)."""
    summary = wish.summary or Summary(books.parameters.get(SALES_SUMMARY))
    split = Split(books.parameters.get(SALES_SPLIT_ACCOUNT), books.parameters.get(SALES_SPLIT_ADDRESS))
    taken = {order.order_id: {line.line_id for line in order.lines if line.quantity} for order in wish.orders}
    candidates = [_candidate(session, desk, order, taken[order.order_id], wish.slips) for order in wish.orders
                  if taken[order.order_id]]
    return grouping.group(candidates, summary, split, into=wish.into)


def _candidate(session: Session, desk: Desk, order: StepOrder, lines: set[int], wanted: Sequence[int]) -> Candidate:
    row = session.get_one(SalesOrder, order.order_id)
    found = {slip.slip_id for slip in _open(session, lines) if not wanted or slip.slip_id in wanted}
    setting = session.get_one(Customer, row.invoice_account_id).summary
    terms = grouping.Terms(
        row.invoice_account_id, row.order_account_id, row.currency, row.language, row.vat_group_id, row.prices_include_vat,
        row.payment_term_id, row.cash_discount_id, row.payment_schedule_id, row.payment_method_id, None, row.posting_profile_id,
        row.buyer_reference, row.discount_percent or ZERO, row.discount_amount, row.delivery_address_id, row.rate)
    return Candidate(row.id, row.number, terms, tuple(sorted(found)), Summary(setting) if setting != "order" else Summary.ORDER)


@dataclass(frozen=True, slots=True)
class _Slip:
    """A slip line with something left to invoice."""

    slip_id: int
    open: OpenSlip


def _open(session: Session, order_lines: set[int]) -> list[_Slip]:
    """What is delivered and not invoiced of some order lines, slip by slip, corrections taken off (ORD-060)."""
    part, fix, state = PackingSlipLine, aliased(PackingSlipLine), PackingSlipLineState
    less = select(func.coalesce(func.sum(fix.quantity), 0)).where(fix.corrects_id == part.id).correlate(part).scalar_subquery()
    rows = session.execute(
        select(part.id, part.slip_id, part.order_line_id, PackingSlip.delivery_date, PackingSlip.number, part.quantity,
               less.label("less"), func.coalesce(state.invoiced, 0).label("invoiced"))
        .join(PackingSlip, PackingSlip.id == part.slip_id).outerjoin(state, state.line_id == part.id)
        .where(part.order_line_id.in_(order_lines), PackingSlip.correction == "none"))
    scale = Decimal(1).scaleb(-5)
    found = []
    for r in rows:
        left = r.quantity + _decimal(r.less, scale) - _decimal(r.invoiced, scale)
        if left:
            found.append(_Slip(r.slip_id, OpenSlip(r.id, r.order_line_id, r.delivery_date, r.number, left)))
    return found


def _decimal(value: Any, scale: Decimal) -> Decimal:
    """A sum over a scaled column comes back as the integers it is made of, or already as a decimal."""
    return value if isinstance(value, Decimal) and value.as_tuple().exponent == -5 else Decimal(int(value)) * scale


def _arranged(session: Session, desk: Desk, books: Books, wish: InvoiceWish, group: Group) -> Arranged:
    members = tuple(order for candidate in group.orders for order in wish.orders if order.order_id == candidate.order_id)
    slips = _open(session, {line.line_id for order in members for line in order.lines if line.quantity})
    chosen = group.slips or wish.slips
    if chosen:
        slips = [slip for slip in slips if slip.slip_id in chosen]
    if group.slips:
        members = tuple(_only_of(order, slips) for order in members)
    document, sources = _document(session, desk, books, wish, members, [slip.open for slip in slips])
    event = _event(session, books, members, sources)
    made = prepare(session, desk, document, books, event=event, hooked=False)
    problems = (*_own_problems(session, desk, books, members), *made.problems)
    answers = tuple(asking.ask(session, desk, _posting(session, wish, order, sources, document)) for order in members)
    return Arranged(members, document, sources, event, made.found, problems, answers)


def _posting(session: Session, wish: InvoiceWish, order: StepOrder, sources: Mapping[int, tuple[Source, ...]],
             document: Document) -> asking.Posting:
    """What an invoice is to credit control: a packing slip as well where it takes what none delivered (CRD-75, 83)."""
    mine = {line.line_id for line in order.lines}
    numbers = [line.line_no for line in document.lines if line.order_line_id in mine]
    parts = [source for number in numbers for source in sources.get(number, ())]
    delivers = any(source.slip_line_id is None for source in parts)
    newest = None if delivers else session.scalar(
        select(func.max(PackingSlip.created_at)).join(PackingSlipLine, PackingSlipLine.slip_id == PackingSlip.id)
        .where(PackingSlipLine.id.in_([source.slip_line_id for source in parts])))
    lines = [{"line": line.line_id, "quantity": str(line.quantity)} for line in order.lines if line.quantity]
    parameters = {"document_date": wish.document_date.isoformat(), "posting_date": wish.posting_date.isoformat(),
                  "lines": lines, "slips": list(wish.slips)}
    return asking.Posting(order.order_id, CreditStep.INVOICE, delivers, newest, parameters=parameters)


def _only_of(order: StepOrder, slips: Sequence[_Slip]) -> StepOrder:
    """The order with the quantities of one slip alone (summary per packing slip)."""
    left: dict[int, Decimal] = {}
    for slip in slips:
        left[slip.open.order_line_id] = left.get(slip.open.order_line_id, ZERO) + slip.open.quantity
    lines = tuple(replace(line, quantity=min(line.quantity, left.get(line.line_id, ZERO), key=abs)) for line in order.lines)
    return replace(order, lines=lines)


def _own_problems(session: Session, desk: Desk, books: Books, members: Sequence[StepOrder]) -> list[Problem]:
    """What the orders themselves say: changed, stopped, steps that come first, quantities (ORD-002, 003, 022)."""
    found: list[Problem] = []
    for order in members:
        row = orders.of_company(session, desk, order.order_id)
        if row is None or row.version != order.version:
            found.append(error("ORD-060-gone", order=order.number))
            continue
        if row.do_not_process_id is not None:
            reason = session.get_one(ReasonCode, row.do_not_process_id)
            found.append(error("ORD-003-stopped", order=row.number,
                               reason=reason.texts.get(desk.language) or reason.texts.get("en") or reason.code))
        taken = [(orders.counters_of(books, session.get_one(SalesOrderLine, line.line_id)), line.quantity)
                 for line in order.lines]
        found += rules.check_step(Step.INVOICE, taken, rules_of(books, row), confirmed=orders.is_confirmed(session, row.id))
    return found


def _event(session: Session, books: Books, members: Sequence[StepOrder], sources: Mapping[int, tuple[Source, ...]]) -> Event:
    """What the invoice is to Blocked: from slips, shipping as well, or a credit note (BLK-M11, M13, M16, M20, BLK-14, 15)."""
    kinds = {session.get_one(SalesOrder, order.order_id).kind for order in members}
    if kinds == {"credit_note_order"}:
        return Event.CREDIT_NOTE
    undelivered = [source for parts in sources.values() for source in parts if source.slip_line_id is None]
    delivered = any(source.slip_line_id is not None for parts in sources.values() for source in parts)
    products = [books.product(session.get_one(SalesOrderLine, source.order_line_id).product_id) for source in undelivered]
    goods = any(product is not None and product.kind == "goods" for product in products)
    return invoicing_event(from_packing_slip=delivered, left_to_ship=goods, goods=goods)


# ---------------------------------------------------------------- the document

def _document(session: Session, desk: Desk, books: Books, wish: InvoiceWish, members: Sequence[StepOrder],
              slips: Sequence[OpenSlip]) -> tuple[Document, dict[int, tuple[Source, ...]]]:
    """The invoice of some orders: quantities of the wish, everything else as the orders say now (ORD-060)."""
    found = [kept for order in members if (kept := load(session, desk.company_id, Kind.ORDER, order.order_id)) is not None]
    refs = grouping.references([order.head.customer_reference for order in found])
    head = replace(found[0].head, customer_reference=refs.head, discount_amount=_discount(found, members))
    lines: list[Line] = []
    charges: list[Charge] = []
    for document, order in zip(found, members, strict=True):
        suffix = f"{document.number} {document.head.customer_reference or ''}".strip() if refs.on_lines else ""
        taken, added = _of_order(document, order, len(lines), suffix)
        lines += taken if len(found) == 1 else [_told_apart(line, document.head) for line in taken]
        charges += added if len(found) == 1 else [_own_percent(c, taken, document.head, books) for c in added]
    taken_by = {line.order_line_id: line.quantity for line in lines if line.order_line_id is not None and line.type in TAXED}
    by_line: dict[int, list[Source]] = {}
    for source in grouping.consume(slips, {key: quantity for key, quantity in taken_by.items() if key is not None}):
        by_line.setdefault(source.order_line_id, []).append(source)
    delivered = max((slip.delivered for slip in slips if slip.order_line_id in by_line), default=wish.document_date)
    credit_note = all(document.own.get("kind") == "credit_note_order" for document in found)
    own: dict[str, Any] = {
        "kind": "order", "credit": credit_note, "document_date": wish.document_date, "posting_date": wish.posting_date,
        "vat_date": wish.posting_date, "delivery_date": delivered, "order_id": found[0].id if len(found) == 1 else None,
        "reason_id": found[0].own.get("reason_id")}
    made = Document(Kind.INVOICE, head, own, renumbered(lines), tuple(replace(c, no=n) for n, c in enumerate(charges, 1)))
    made = replace(made, own={**own, "vat_date": proposed_vat_date(books, made)})
    if credit_note:
        made = replace(made, originals=_originals(session, made.lines))
    if len(found) == 1 and not credit_note and _final(found[0], members[0]):
        made = _with_deductions(session, desk, books, made, found[0])
    return made, {line.line_no: tuple(by_line.get(line.order_line_id or 0, ())) for line in made.lines if line.type in TAXED}


def _originals(session: Session, lines: Sequence[Line]) -> tuple[Original, ...]:
    """The invoices that the lines of a credit note take back (FTI-050, ORD-070)."""
    ids = [line.original_line_id for line in lines if line.original_line_id is not None]
    rows = session.execute(
        select(SalesInvoice.id, SalesInvoice.number, SalesInvoice.document_date)
        .where(SalesInvoice.id.in_(select(InvoiceLine.invoice_id).where(InvoiceLine.id.in_(ids)))).order_by(SalesInvoice.id))
    return tuple(Original(n, key, number, day) for n, (key, number, day) in enumerate(rows, 1))


def _of_order(document: Document, order: StepOrder, before: int, suffix: str) -> tuple[list[Line], list[Charge]]:
    """What an invoice takes of an order: lines with a quantity, the texts below them, and the charges due now (MST-092)."""
    wanted = {line.line_id: line.quantity for line in order.lines if line.quantity}
    fresh = not any(line.invoiced for line in document.lines)
    lines: list[Line] = []
    places: dict[int, int] = {}
    above = fresh
    for line in document.lines:
        if line.type in TAXED:
            above = line.id in wanted
            if not above or line.id is None:
                continue
            lines.append(_part(line, wanted[line.id], suffix))
            places[line.line_no] = before + len(lines)
        elif above:
            lines.append(replace(line, id=None, order_line_id=line.id))
    charges = [replace(c, id=None, line_no=None if c.line_no is None else places[c.line_no], order_charge_id=c.id,
                       invoiced=False)
               for c in document.charges if _due(c, places)]
    return lines, charges


def _told_apart(line: Line, head: Head) -> Line:
    """A line of a gathered invoice keeps the sales group and dimensions of its own order (MST-100, MST-113)."""
    pairs = ((name, getattr(line, name), getattr(head, name)) for name in ("sales_group_id", "cost_centre_id", "project_id"))
    return replace(line, **{name: own if own is not None else of_order for name, own, of_order in pairs})


def _own_percent(charge: Charge, lines: Sequence[Line], head: Head, books: Books) -> Charge:
    """On a gathered invoice a percentage of an order is the sum it comes to of that order's lines alone (MST-091)."""
    if charge.category != "percent" or charge.line_no is not None:
        return charge
    places = books.places[head.currency]
    priced = [priced_line(line, places) for line in lines if line.type in TAXED]
    whole = sum(line.amount for line in priced)
    less = percent_of(sum(line.amount for line in priced if line.discountable), head.discount_percent or ZERO)
    return replace(charge, category="fixed", value=major(percent_of(whole - less, charge.value), places), currency=head.currency)


def _due(charge: Charge, places: Mapping[int, int]) -> bool:
    """Fixed charges go on the first invoice unless they are kept; the others follow each invoice (MST-092)."""
    if charge.line_no is not None and charge.line_no not in places:
        return False
    return charge.category != "fixed" or charge.keep or not charge.invoiced


def _part(line: Line, quantity: Decimal, suffix: str) -> Line:
    """A part of an order line as an invoice line; typed discounts and amounts are shared out so that all parts add up."""
    def share(amount: int) -> int:
        upto = line.invoiced + quantity
        return rounded(amount * upto / line.quantity) - rounded(amount * line.invoiced / line.quantity)

    text = f"{line.text}\n{suffix}" if suffix else line.text
    typed = line.discount_percent is None and line.discount_amount
    return replace(line, id=None, order_line_id=line.id, quantity=quantity, text=text, net=0, vat=0,
                   discount_amount=share(line.discount_amount) if typed else line.discount_amount,
                   amount=share(line.amount) if line.typed_amount else line.amount, **orders.UNTOUCHED)


def _discount(found: Sequence[Document], members: Sequence[StepOrder]) -> int | None:
    """A document discount typed as an amount: the share of what is taken, so that all invoices of an order add up."""
    document, order = found[0], members[0]
    if document.head.discount_amount is None:
        return None
    wanted = {line.line_id: line.quantity for line in order.lines}
    lines = [line for line in document.lines if line.type in TAXED and line.quantity and line.discountable]
    whole = sum(line.amount for line in lines)
    if not whole:
        return document.head.discount_amount
    before = sum((line.amount * line.invoiced / line.quantity for line in lines), ZERO)
    after = before + sum((line.amount * wanted.get(line.id or 0, ZERO) / line.quantity for line in lines), ZERO)
    total = document.head.discount_amount
    return rounded(total * after / whole) - rounded(total * before / whole)


def _final(document: Document, order: StepOrder) -> bool:
    """Is nothing of the order left to invoice after this?"""
    wanted = {line.line_id: line.quantity for line in order.lines}
    return all(abs(line.invoiced + wanted.get(line.id or 0, ZERO)) >= abs(line.quantity - line.cancelled)
               for line in document.lines if line.type in TAXED)


def _with_deductions(session: Session, desk: Desk, books: Books, document: Document, order: Document) -> Document:
    """The final invoice lists each prepayment with its net and VAT as negative lines (FTI-060)."""
    ids = list(session.scalars(select(SalesInvoice.id).where(
        SalesInvoice.order_id == order.id, SalesInvoice.kind == "prepayment", SalesInvoice.state == "posted")))
    known = [one for one in prepayments_left(session, ids) if any(one.left.values())] if ids else []
    if not known:
        return document
    # No more than the invoice comes to: what is left then is credited on the prepayment invoice.
    net = sum(share.net for share in figures(session, desk, document, books).calculated.lines)
    left = distributions.deductions(known, max(net, 0))
    places, lines = books.places[document.head.currency], list(document.lines)
    for invoice_id, code, net in left:
        row = session.get_one(SalesInvoice, invoice_id)
        rate = session.scalars(select(InvoiceVat.rate).where(InvoiceVat.invoice_id == invoice_id,
                                                             InvoiceVat.vat_code_id == code)).first() or ZERO
        amount = net + _vat_ahead(session, invoice_id, code, net) if document.head.prices_include_vat else net
        lines.append(Line(len(lines) + 1, "account", text=row.number or "", quantity=Decimal(-1),
                          unit_price=Decimal(-amount).scaleb(-places), amount=amount, discountable=False, vat_code_id=code,
                          original_rate=rate, prepayment_id=invoice_id))
    made = replace(document, lines=renumbered(lines))
    filled = figures(session, desk, made, books).document.lines
    taken: dict[int, Deduction] = {}
    for line in filled:
        if line.prepayment_id is not None:
            held = taken.get(line.prepayment_id, Deduction(line.prepayment_id, 0, 0))
            taken[line.prepayment_id] = replace(held, net=held.net - line.net, vat=held.vat - line.vat)
    return replace(made, deductions=tuple(taken.values()))


def _vat_ahead(session: Session, invoice_id: int, code: int, net: int) -> int:
    """The VAT that belongs to so much net of a prepayment invoice under one VAT code, as it was invoiced (FTI-060)."""
    line = InvoiceLine
    whole, vat = session.execute(select(func.coalesce(func.sum(line.net), 0), func.coalesce(func.sum(line.vat), 0)).where(
        line.invoice_id == invoice_id, line.vat_code_id == code)).one()
    return rounded(Decimal(int(vat)) * net / int(whole)) if whole else 0


# ---------------------------------------------------------------- posting

def preview(desk: Desk, arranged: Arranged) -> Outcome[list[LedgerLine]]:
    """The voucher an arranged invoice would make (PST-004)."""
    with desk.reading() as session:
        made = prepare(session, desk, arranged.document, Books(session, desk), event=arranged.event, hooked=False)
        return Outcome(None if made.plan is None else lines_of(session, made.plan), (*arranged.problems, *made.problems))


def post(desk: Desk, wish: InvoiceWish, *, confirmed: frozenset[str] = frozenset(), stop_on_error: bool = False,
         going_on: Callable[[int, int], object] | None = None) -> list[Result]:
    """Post the invoices of a wish, each in its own transaction; what failed is told beside what was posted (ORD-031).

    `going_on(done, of)` may answer False to leave the rest.
    """
    with desk.reading() as session:
        books = Books(session, desk)
        made = groups(session, desk, books, wish)
    results: list[Result] = []
    for number, group in enumerate(made):
        if going_on is not None and going_on(number, len(made)) is False:
            break
        results += _post_group(desk, books, wish, group, confirmed)
        if stop_on_error and results[-1].problems and not results[-1].made and not results[-1].on_hold:
            break
    return [*results, *_nothing(wish, made)]


def _nothing(wish: InvoiceWish, made: Sequence[Group]) -> list[Result]:
    """Orders of which no invoice takes anything, as those without a slip where each slip is to be one (ORD-030, 062)."""
    taken = {candidate.order_id for group in made for candidate in group.orders}
    return [Result(order.order_id, order.number, problems=(error("ORD-030-nothing", at="quantity"),)) for order in wish.orders
            if order.order_id not in taken and (not made or any(line.quantity for line in order.lines))]


def _post_group(desk: Desk, books: Books, wish: InvoiceWish, group: Group, confirmed: frozenset[str]) -> list[Result]:
    """One invoice; orders that credit control stops are left out of it and listed before it (CRD-82)."""
    with desk.writing("order.invoice") as uow:
        session, books = uow.session, books.on(uow.session)
        arranged = _arranged(session, desk, books, wish, group)
        left = standing(arranged.problems, confirmed)
        stopped = [] if left else _stopped(session, desk, arranged, confirmed)
        if not stopped:
            return [_post_arranged(uow, desk, books, _told(arranged), confirmed, left)]
    out = {result.order_id for result in stopped}
    rest = tuple(candidate for candidate in group.orders if candidate.order_id not in out)
    return [*stopped, *(_post_group(desk, books, wish, replace(group, orders=rest), confirmed) if rest else ())]


def _stopped(session: Session, desk: Desk, arranged: Arranged, confirmed: frozenset[str]) -> list[Result]:
    """The orders of an invoice that credit control stops: on hold before, or from now on (CRD-82, 83)."""
    credit, results = CreditBooks(session, desk), list[Result]()
    for answer, order in zip(arranged.answers, arranged.orders, strict=True):
        if answer.holds:
            row = holding.hold(session, desk, credit, answer)
            told = (*answer.told("CRD-82-sent"), *answer.problems)
            results.append(Result(order.order_id, order.number, problems=told, hold_id=row.id))
        elif standing(answer.problems, confirmed):
            results.append(Result(order.order_id, order.number, problems=answer.problems))
    return results


def _post_arranged(uow: UnitOfWork, desk: Desk, books: Books, arranged: Arranged, confirmed: frozenset[str],
                   left: tuple[Problem, ...]) -> Result:
    """The invoice that nothing stops: document, voucher, sources, counters, all or nothing (PST-001)."""
    first = arranged.orders[0].order_id
    if left:
        return Result(first, arranged.names, problems=standing(arranged.problems, confirmed))
    outcome = post_in(desk, uow, books, arranged.document, event=arranged.event, confirmed=confirmed, hooked=False)
    if outcome.value is None:
        return Result(first, arranged.names, problems=outcome.problems)
    _raise(uow, desk, books, arranged, outcome.value)
    for answer in arranged.answers:
        asking.passed(uow.session, desk, answer)
    # Settling reads documents, and this module is read with them.
    from app.services.prepayments import settle_reserved
    settle_reserved(desk, uow, [order.order_id for order in arranged.orders], outcome.value.entry_ids)
    return Result(first, arranged.names, ((outcome.value.number, ("sales_invoice", outcome.value.invoice_id)),),
                  arranged.problems)


def _raise(uow: UnitOfWork, desk: Desk, books: Books, arranged: Arranged, posted: PostedInvoice) -> None:
    """Links to order and slip lines, and the counters of both (ORD-001, 060, 061)."""
    session = uow.session
    ids = {row.line_no: row.id for row in session.execute(
        select(InvoiceLine.line_no, InvoiceLine.id).where(InvoiceLine.invoice_id == posted.invoice_id))}
    for number, parts in arranged.sources.items():
        for source in parts:
            session.add(InvoiceLineSource(invoice_line_id=ids[number], order_line_id=source.order_line_id,
                                          slip_line_id=source.slip_line_id, quantity=source.quantity))
            if source.slip_line_id is not None:
                state = session.get_one(PackingSlipLineState, source.slip_line_id)
                state.invoiced += source.quantity
    for order in arranged.orders:
        picking = session.scalars(select(PickingList.id).where(PickingList.order_id == order.order_id).limit(1)).first()
        for line in order.lines:
            if line.quantity:
                row = session.get_one(SalesOrderLine, line.line_id)
                counters = rules.invoice(orders.counters_of(books, row), line.quantity, picking=picking is not None)
                orders.keep_counters(row, counters, Step.INVOICE)
    for charge in arranged.document.charges:
        if charge.order_charge_id is not None and charge.category == "fixed":
            of_order = session.get_one(DocumentCharge, charge.order_charge_id)
            of_order.invoiced = of_order.category == "fixed"
    session.flush()
    for order in arranged.orders:
        orders.recount(session, desk, order.order_id, books)


def uninvoice(session: Session, desk: Desk, invoice_id: int, books: Books) -> None:
    """An order invoice was cancelled: its quantities and slips can be invoiced again (ORD-071)."""
    touched: set[int] = set()
    rows = session.scalars(select(InvoiceLineSource).join(InvoiceLine, InvoiceLine.id == InvoiceLineSource.invoice_line_id)
                           .where(InvoiceLine.invoice_id == invoice_id))
    for source in rows:
        line = session.get_one(SalesOrderLine, source.order_line_id)
        orders.keep_counters(line, rules.uninvoice(orders.counters_of(books, line), source.quantity))
        touched.add(line.order_id)
        if source.slip_line_id is not None:
            session.get_one(PackingSlipLineState, source.slip_line_id).invoiced -= source.quantity
    for charge in session.scalars(select(DocumentCharge).where(DocumentCharge.invoice_id == invoice_id,
                                                               DocumentCharge.order_charge_id.is_not(None))):
        session.get_one(DocumentCharge, charge.order_charge_id).invoiced = False
    session.flush()
    for order_id in sorted(touched):
        orders.recount(session, desk, order_id, books)
