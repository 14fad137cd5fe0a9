"""The steps of orders before their invoice: confirmations, picking lists, packing slips, and undoing them (ORD-030…051)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Module
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, Weight, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.company import Company, Country
from app.models.customers import Customer, CustomerAddress
from app.models.sales import (
    OrderConfirmation,
    PackingSlip,
    PackingSlipLine,
    PackingSlipLineState,
    PickingList,
    PickingListLine,
    SalesOrder,
    SalesOrderLine,
)
from app.rules.credit.facts import Step as CreditStep
from app.rules.customers import Event, Moment
from app.rules.periods import check_posting_date
from app.rules.sales import quantities as rules
from app.rules.sales.deliveries import invoice_by
from app.rules.sales.quantities import OFFERED as OFFERED
from app.rules.sales.quantities import STEP_NAMES as STEP_NAMES
from app.rules.sales.quantities import Counters, Rules, SlipLine
from app.rules.sales.quantities import Step as Step
from app.rules.sales.quantities import Take as Take
from app.services import permissions
from app.services.credit import asking, holding
from app.services.credit.asking import Answer
from app.services.credit.books import Books as CreditBooks
from app.services.desk import Desk
from app.services.ledger import posting_calendar
from app.services.numbers import numbered
from app.services.sales import dispatch, orders, papers
from app.services.sales.books import Books
from app.services.sales.document import ZERO, Kind, load
from app.services.sales.figures import TAXED
from app.services.sales.parties import frozen_delivery
from app.settings import (
    SALES_QUANTITY_CONFIRMATION,
    SALES_QUANTITY_INVOICE,
    SALES_QUANTITY_PACKING,
    SALES_QUANTITY_PICKING,
    SALES_ROUTE_MINIMUM,
    Setting,
)
from app.storage import numbering

declare({
    "ORD-030-gone": N_("Order {order} changed meanwhile. Look at what is proposed now, then post."),
    "ORD-041-state": N_("Picking list {list} is registered or cancelled already. Refresh with F5 to see how it stands now."),
    "ORD-041-more": N_("Line {line}: at most {most} can be registered."),
    "ORD-050-gone": N_("This packing slip is no longer there."),
    "ORD-051-early": N_("The correction of {day} lies before packing slip {slip} of {delivered}. Choose a later date."),
})

EVENTS = {Step.CONFIRMATION: Event.CONFIRM_ORDER, Step.PICKING_LIST: Event.PICKING_LIST, Step.PACKING_SLIP: Event.PACKING_SLIP}
"""What each step is to Blocked (BLK-M08…M10)."""
DEFAULTS: Mapping[Step, Setting[str]] = {
    Step.CONFIRMATION: SALES_QUANTITY_CONFIRMATION, Step.PICKING_LIST: SALES_QUANTITY_PICKING,
    Step.PACKING_SLIP: SALES_QUANTITY_PACKING, Step.INVOICE: SALES_QUANTITY_INVOICE}


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line a step may take: what it proposes is in `quantity`, which she may change; `close` cancels the rest (ORD-023)."""

    order_id: int
    line_id: int
    line_no: int
    text: str
    unit: str | None
    counters: Counters
    quantity: Decimal
    address_id: int | None = None
    close: bool = False


@dataclass(frozen=True, slots=True)
class StepOrder:
    """An order with the lines a step proposes."""

    order_id: int
    number: str
    customer_id: int
    customer: str
    version: int
    lines: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the dialog of a step asks for (ORD-030). `day` = date of the document, and delivery date of a slip."""

    step: Step
    day: date
    orders: tuple[StepOrder, ...]
    carrier: str = ""
    tracking: str = ""
    register: bool = True
    """Register a picking list as it is posted, for houses without a warehouse (ORD-041)."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one order: the documents made (number and reference), or why there are none (ORD-031)."""

    order_id: int
    order: str
    made: tuple[tuple[str, tuple[str, int]], ...] = ()
    problems: tuple[Problem, ...] = ()
    hold_id: int | None = None
    """The credit hold the order was sent to instead (CRD-82)."""

    @property
    def on_hold(self) -> bool:
        """Is it left out only because credit control holds it, now or before?"""
        return self.hold_id is not None or {p.code for p in self.problems if p.weight is Weight.ERROR} == {"CRD-83-held"}


# ---------------------------------------------------------------- proposing

def propose(desk: Desk, step: Step, order_ids: Sequence[int], take: Take | None = None) -> tuple[StepOrder, ...]:
    """The lines and quantities a step begins with, in the order of the orders given; without a choice the company's (ORD-030)."""
    with desk.reading() as session:
        books = Books(session, desk)
        chosen = take or default_take(desk, step)
        return tuple(found for key in order_ids if (found := _proposed(session, desk, books, step, key, chosen)) is not None)


def default_take(desk: Desk, step: Step) -> Take:
    """The quantity the company proposes for a step; without slips an invoice takes all (ORD-030)."""
    with desk.reading() as session:
        chosen = Take(Books(session, desk).parameters.get(DEFAULTS[step]))
    return Take.ALL if chosen is Take.PACKING_SLIP else chosen


def _proposed(session: Session, desk: Desk, books: Books, step: Step, order_id: int, take: Take) -> StepOrder | None:
    document = load(session, desk.company_id, Kind.ORDER, order_id)
    if document is None:
        return None
    customer = session.get_one(Customer, document.head.order_account_id)
    lines = []
    for line in document.lines:
        if line.type not in TAXED or line.id is None:
            continue
        counters = orders.counters_of(books, line)
        lines.append(StepLine(order_id, line.id, line.line_no, line.text, line.unit_code, counters,
                              rules.quantity(step, take, counters),
                              line.delivery_address_id or document.head.delivery_address_id))
    return StepOrder(order_id, document.number or "", customer.id, customer.name, document.version, tuple(lines))


# ---------------------------------------------------------------- checking and posting

def check(session: Session, desk: Desk, books: Books, wish: Wish, order: StepOrder, *,
          batch: bool = False) -> tuple[Problem, ...]:
    """Everything that stands in the way of a step for one order: rights, Blocked, stop, date, quantities, credit (ORD-090).

    What credit control would hold is told and not done: nothing is written (CRD-82).
    """
    found = _checked(session, desk, books, wish, order, batch=batch)
    answer = _credit(session, desk, wish, order, found)
    return (*found, *answer.problems, *answer.told(stops=not standing(found)))


def _checked(session: Session, desk: Desk, books: Books, wish: Wish, order: StepOrder, *,
             batch: bool = False) -> tuple[Problem, ...]:
    """The same without credit control."""
    row = orders.of_company(session, desk, order.order_id)
    if row is None:
        return (error("ORD-gone"),)
    if row.version != order.version:
        return (error("ORD-030-gone", order=row.number),)
    found = [*permissions.may(session, desk, Permission.POST_SALES_ORDERS)]
    if row.do_not_process_id is not None:
        reason = session.get_one(ReasonCode, row.do_not_process_id)
        found.append(error("ORD-003-stopped", order=row.number,
                           reason=reason.texts.get(desk.language) or reason.texts.get("en") or reason.code))
    found += orders.blocked(session, row.order_account_id, row.invoice_account_id, EVENTS[wish.step], Moment.POST, batch=batch)
    found += check_posting_date(posting_calendar(session, desk, asking=not batch), wish.day, Module.SALES_ORDERS)
    taken = [(_now(session, books, line), line.quantity) for line in order.lines]
    found += rules.check_step(wish.step, taken, rules_of(books, row), confirmed=orders.is_confirmed(session, row.id))
    for at, line in enumerate(order.lines):
        if line.close:
            found += rules.check_close(rules.deliver(taken[at][0], line.quantity), at)
    return tuple(found)


def _credit(session: Session, desk: Desk, wish: Wish, order: StepOrder, found: Sequence[Problem]) -> Answer:
    """What credit control says; of an order that is gone or changed nothing (CRD-75…85)."""
    posting = asking.Posting(order.order_id, CreditStep(wish.step.value), parameters=_parameters(wish, order))
    gone = any(p.code in ("ORD-gone", "ORD-030-gone") for p in found)
    return Answer(posting) if gone else asking.ask(session, desk, posting)


def _parameters(wish: Wish, order: StepOrder) -> dict[str, Any]:
    """How the step was to be posted, as JSON: kept with a hold, so that releasing it can post it (CRD-82, 90)."""
    lines = [{"line": line.line_id, "quantity": str(line.quantity), "close": line.close, "address": line.address_id}
             for line in order.lines if line.quantity or line.close]
    return {"day": wish.day.isoformat(), "lines": lines, "carrier": wish.carrier, "tracking": wish.tracking,
            "register": wish.register}


def _now(session: Session, books: Books, line: StepLine) -> Counters:
    """The counters of a line as they stand, not as they stood when the dialog opened."""
    return orders.counters_of(books, session.get_one(SalesOrderLine, line.line_id))


def rules_of(books: Books, row: SalesOrder) -> Rules:
    """The steps an order needs before its invoice, and whether it may be delivered in parts (ORD-002, 025)."""
    own = books.session.get_one(Customer, row.order_account_id).require_slip
    wanted = books.parameters.get(SALES_ROUTE_MINIMUM) if own == "company" else own
    return Rules(frozenset({Step.PACKING_SLIP} if wanted == "packing_slip" else ()), row.partial_delivery)


def validate(desk: Desk, wish: Wish) -> list[Result]:
    """What posting would say, order by order, without writing (FTI-007)."""
    with desk.reading() as session:
        books = Books(session, desk)
        return [Result(order.order_id, order.number, problems=check(session, desk, books, wish, order)) for order in wish.orders]


def post(desk: Desk, wish: Wish, *, confirmed: frozenset[str] = frozenset(), stop_on_error: bool = False,
         going_on: Any = None) -> list[Result]:
    """Post a step, each order in its own transaction; what failed is told beside what was made (ORD-031).

    `going_on(done, of)` may answer False to leave the rest.
    """
    results: list[Result] = []
    passing = wish.step is not Step.PICKING_LIST or _picks_without_held(desk)
    for number, order in enumerate(wish.orders):
        if going_on is not None and going_on(number, len(wish.orders)) is False:
            break
        result = _post_one(desk, wish, order, confirmed)
        results.append(result)
        if stop_on_error and result.problems and not result.made and not (passing and result.on_hold):
            break
    return results


def _picks_without_held(desk: Desk) -> bool:
    """P-09: are held orders taken out of a picking run, so that the rest goes on?"""
    with desk.reading() as session:
        return CreditBooks(session, desk).picks_without_held


def _post_one(desk: Desk, wish: Wish, order: StepOrder, confirmed: frozenset[str]) -> Result:
    with desk.writing(f"order.{wish.step.value}") as uow:
        session, books = uow.session, Books(uow.session, desk)
        problems = _checked(session, desk, books, wish, order)
        answer = _credit(session, desk, wish, order, problems)
        others = standing(problems, confirmed)
        if left := (*others, *standing(answer.problems, confirmed)):
            return Result(order.order_id, order.number, problems=(*left, *answer.told(stops=False)))
        if answer.holds:
            made_hold = holding.hold(session, desk, CreditBooks(session, desk), answer)
            return Result(order.order_id, order.number, problems=(*answer.told("CRD-82-sent"), *answer.problems),
                          hold_id=made_hold.id)
        write = {Step.CONFIRMATION: _confirm, Step.PICKING_LIST: _pick}.get(wish.step, _deliver)
        made = numbered(uow, lambda: write(session, desk, books, order, wish))
        if made.value is None:
            return Result(order.order_id, order.number, problems=made.problems)
        orders.recount(session, desk, order.order_id, books)
        asking.passed(session, desk, answer)
        for _number, ref in made.value:
            dispatch.list_out(session, desk.company_id, ref)
        told = (*problems, *answer.problems)
        return Result(order.order_id, order.number, made.value, tuple(p for p in told if p not in left))


Made = tuple[tuple[str, tuple[str, int]], ...]


def _confirm(session: Session, desk: Desk, books: Books, order: StepOrder, wish: Wish) -> Made:
    """The next version of the confirmation, as the order stands; quantities are those of the wish (ORD-040)."""
    version = (session.scalar(select(func.max(OrderConfirmation.version)).where(
        OrderConfirmation.order_id == order.order_id)) or 0) + 1
    taken = [{"line": line.line_id, "quantity": str(line.quantity)} for line in order.lines if line.quantity]
    row = OrderConfirmation(company_id=desk.company_id, order_id=order.order_id, version=version, confirmed_on=wish.day,
                            snapshot={"lines": taken}, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    for line in _rows(session, order):
        orders.keep_counters(line, _plain(line), Step.CONFIRMATION)
    head = session.get_one(SalesOrder, order.order_id)
    head.changed_since_confirmation, head.confirmed_date = False, head.confirmed_date or head.requested
    session.flush()
    papers.freeze(session, desk, ("order_confirmation", row.id), books)
    return ((f"{order.number}-{version}", ("order_confirmation", row.id)),)


def _plain(line: SalesOrderLine) -> Counters:
    return Counters(line.quantity, line.picked, line.delivered, line.invoiced, line.cancelled, line.deliver_now)


def _rows(session: Session, order: StepOrder) -> list[SalesOrderLine]:
    """The rows of the lines a step takes something of."""
    wanted = [line.line_id for line in order.lines if line.quantity]
    return list(session.scalars(select(SalesOrderLine).where(SalesOrderLine.id.in_(wanted)).order_by(SalesOrderLine.line_no)))


def _pick(session: Session, desk: Desk, books: Books, order: StepOrder, wish: Wish) -> Made:
    """A picking list; registered at once where there is no warehouse (ORD-041)."""
    number = numbering.draw(session, desk.company_id, "picking_list", wish.day).number
    head = PickingList(company_id=desk.company_id, number=number, order_id=order.order_id, picking_date=wish.day)
    session.add(head)
    session.flush()
    quantities = {line.line_id: line.quantity for line in order.lines}
    for at, line in enumerate(_rows(session, order), 1):
        session.add(PickingListLine(list_id=head.id, line_no=at, order_line_id=line.id, quantity=quantities[line.id]))
        orders.keep_counters(line, _plain(line), Step.PICKING_LIST)
    session.flush()
    if wish.register:
        _register(session, head, {})
    return ((number, ("picking_list", head.id)),)


def _register(session: Session, head: PickingList, typed: Mapping[int, Decimal]) -> None:
    """Raise *picked* by what was registered; `typed` by id of the list's line, all of it where nothing is typed."""
    for part in session.scalars(select(PickingListLine).where(PickingListLine.list_id == head.id)):
        part.registered = typed.get(part.id, part.quantity)
        line = session.get_one(SalesOrderLine, part.order_line_id)
        orders.keep_counters(line, rules.pick(_plain(line), part.registered))
    session.flush()
    head.state = "registered"
    session.flush()


def register(desk: Desk, list_id: int, typed: Mapping[int, Decimal] | None = None) -> Outcome[int]:
    """Register a picking list in full or line by line (ORD-041); over-delivery is checked here already (ORD-022)."""
    with desk.writing("picking_list.register") as uow:
        session = uow.session
        head = session.get(PickingList, list_id)
        if head is None or head.company_id != desk.company_id or head.state != "created":
            return Outcome(None, (error("ORD-041-state", list=head.number if head else ""),))
        wanted, books, problems = dict(typed or {}), Books(session, desk), list[Problem]()
        for part in session.scalars(select(PickingListLine).where(PickingListLine.list_id == list_id)):
            counters = orders.counters_of(books, session.get_one(SalesOrderLine, part.order_line_id))
            most = counters.most - counters.picked
            if not 0 <= counters.sign * wanted.get(part.id, part.quantity) <= counters.sign * most:
                problems.append(error("ORD-041-more", at="registered", row=part.line_no - 1, line=part.line_no, most=most))
        if problems:
            return Outcome(None, tuple(problems))
        _register(session, head, wanted)
        orders.recount(session, desk, head.order_id, books)
        return Outcome(list_id)


def cancel_picking(desk: Desk, list_id: int) -> Outcome[int]:
    """Cancel a picking list that is not registered (ORD-041)."""
    with desk.writing("picking_list.cancel") as uow:
        head = uow.session.get(PickingList, list_id)
        if head is None or head.company_id != desk.company_id or head.state != "created":
            return Outcome(None, (error("ORD-041-state", list=head.number if head else ""),))
        head.state = "cancelled"
        dispatch.drop(uow.session, (dispatch.PICKINGS, list_id))
        return Outcome(list_id)


# ---------------------------------------------------------------- packing slips

def _deliver(session: Session, desk: Desk, books: Books, order: StepOrder, wish: Wish) -> Made:
    """A packing slip per delivery address; *delivered* rises, and lines to be closed lose their rest (ORD-023, 050)."""
    picking = session.scalars(select(PickingList.id).where(PickingList.order_id == order.order_id).limit(1)).first() is not None
    wanted = {line.line_id: line for line in order.lines}
    by_address: dict[int | None, list[SalesOrderLine]] = {}
    for line in _rows(session, order):
        by_address.setdefault(wanted[line.id].address_id, []).append(line)
    made: list[tuple[str, tuple[str, int]]] = []
    for address, lines in by_address.items():
        slip = _slip(session, desk, order.order_id, wish.day, address)
        slip.carrier, slip.tracking = wish.carrier.strip() or None, wish.tracking.strip() or None
        session.add(slip)
        session.flush()
        for at, line in enumerate(lines, 1):
            quantity = wanted[line.id].quantity
            part = PackingSlipLine(slip_id=slip.id, line_no=at, order_line_id=line.id, quantity=quantity)
            session.add(part)
            session.flush()
            session.add(PackingSlipLineState(line_id=part.id))
            orders.keep_counters(line, rules.deliver(orders.counters_of(books, line), quantity, picking=picking),
                                 Step.PACKING_SLIP)
        made.append((slip.number, ("packing_slip", slip.id)))
    for key, asked in wanted.items():
        if asked.close:
            line = session.get_one(SalesOrderLine, key)
            orders.keep_counters(line, rules.close_line(orders.counters_of(books, line)))
    session.flush()
    for _number, ref in made:
        papers.freeze(session, desk, ref, books)
    return tuple(made)


def _slip(session: Session, desk: Desk, order_id: int, day: date, address_id: int | None) -> PackingSlip:
    """A slip with its number, the frozen address, and the day to invoice it by (ORD-092)."""
    number = numbering.draw(session, desk.company_id, "packing_slip", day).number
    row = session.get_one(SalesOrder, order_id)
    address = session.get(CustomerAddress, address_id) if address_id else None
    company = session.get_one(Company, desk.company_id).country_code
    eu = address is not None and address.country_code != company and _in_union(session, address.country_code, day)
    return PackingSlip(company_id=desk.company_id, number=number, order_id=order_id, delivery_date=day,
                       invoice_by=invoice_by(day, company, eu_supply=eu), delivery_party_id=frozen_delivery(
                           session, desk, row.order_account_id, address_id, row.language),
                       created_at=desk.clock.now(), created_by_id=desk.actor.user_id)


def _in_union(session: Session, country: str, day: date) -> bool:
    row = session.get(Country, country)
    return row is not None and row.eu_from is not None and row.eu_from <= day and (row.eu_to is None or day <= row.eu_to)


def cancel_slip(desk: Desk, slip_id: int, *, day: date | None = None, reason_id: int | None = None) -> Outcome[str]:
    """Undo a packing slip nothing of which is invoiced, by a slip with negative quantities; gives its number (ORD-051)."""
    return _undo(desk, slip_id, {}, day or desk.today, reason_id, "cancellation")


def correct_slip(desk: Desk, slip_id: int, quantities: Mapping[int, Decimal], *, day: date | None = None,
                 reason_id: int | None = None) -> Outcome[str]:
    """Lower the quantities of a slip's lines, by line id, down to what is invoiced; gives the correction's number (ORD-051)."""
    return _undo(desk, slip_id, quantities, day or desk.today, reason_id, "correction")


def _undo(desk: Desk, slip_id: int, quantities: Mapping[int, Decimal], day: date, reason_id: int | None,
          kind: str) -> Outcome[str]:
    with desk.writing(f"packing_slip.{kind}") as uow:
        session, books = uow.session, Books(uow.session, desk)
        slip = session.get(PackingSlip, slip_id)
        if slip is None or slip.company_id != desk.company_id:
            return Outcome(None, (error("ORD-050-gone"),))
        parts = session.scalars(select(PackingSlipLine).where(PackingSlipLine.slip_id == slip_id)
                                .order_by(PackingSlipLine.line_no)).all()
        lines = [SlipLine(part.quantity, _invoiced(session, part.id)) for part in parts]
        wanted = [quantities.get(part.id, part.quantity) if kind == "correction" else ZERO for part in parts]
        problems = _undo_problems(session, desk, slip, lines, wanted, day, kind)
        if left := standing(problems):
            return Outcome(None, left)
        made = _slip(session, desk, slip.order_id, day, None)
        made.invoice_by, made.delivery_party_id = None, slip.delivery_party_id
        made.corrects_id, made.correction, made.reason_id = slip_id, kind, reason_id
        session.add(made)
        session.flush()
        changed = [(part, part.quantity - new) for part, new in zip(parts, wanted, strict=True) if part.quantity != new]
        for at, (part, less) in enumerate(changed, 1):
            session.add(PackingSlipLine(slip_id=made.id, line_no=at, order_line_id=part.order_line_id, quantity=-less,
                                        corrects_id=part.id))
            line = session.get_one(SalesOrderLine, part.order_line_id)
            orders.keep_counters(line, rules.undeliver(orders.counters_of(books, line), less))
        orders.recount(session, desk, slip.order_id, books)
        papers.freeze(session, desk, (dispatch.SLIPS, made.id), books)
        dispatch.list_out(session, desk.company_id, (dispatch.SLIPS, made.id))
        return Outcome(made.number)


def _invoiced(session: Session, line_id: int) -> Decimal:
    state = session.get(PackingSlipLineState, line_id)
    return state.invoiced if state is not None else ZERO


def _undo_problems(session: Session, desk: Desk, slip: PackingSlip, lines: Sequence[SlipLine], wanted: Sequence[Decimal],
                   day: date, kind: str) -> Iterable[Problem]:
    """Once only, nothing invoiced, in an open period, and the customer not blocked All (ORD-051, BLK-M12)."""
    corrected = slip.correction != "none" or session.scalars(
        select(PackingSlip.id).where(PackingSlip.corrects_id == slip.id).limit(1)).first() is not None
    yield from permissions.may(session, desk, Permission.POST_SALES_ORDERS)
    if kind == "cancellation" or corrected:
        yield from rules.check_cancel_slip(slip.number, lines if kind == "cancellation" else (), corrected=corrected)
    else:
        yield from rules.check_correct_slip(list(zip(lines, wanted, strict=True)))
    if day < slip.delivery_date:
        yield error("ORD-051-early", at="day", day=day, slip=slip.number, delivered=slip.delivery_date)
    yield from check_posting_date(posting_calendar(session, desk, asking=False), day, Module.SALES_ORDERS)
    row = session.get_one(SalesOrder, slip.order_id)
    yield from orders.blocked(session, row.order_account_id, row.invoice_account_id, Event.UNDO_PACKING_SLIP, Moment.POST)


def take(order: StepOrder, quantities: Mapping[int, Decimal], *, closed: Iterable[int] = ()) -> StepOrder:
    """The order of a proposal with quantities typed by line id, and lines whose rest is to be cancelled."""
    ends = set(closed)
    return replace(order, lines=tuple(replace(line, quantity=quantities.get(line.line_id, line.quantity),
                                              close=line.line_id in ends) for line in order.lines))


@dataclass(frozen=True, slots=True)
class DeliveredLine:
    """A line of a packing slip in words."""

    line_id: int
    text: str
    quantity: Decimal


def slip_lines(desk: Desk, slip_id: int) -> list[DeliveredLine]:
    """What a packing slip delivered, line by line."""
    with desk.reading() as session:
        rows = session.execute(
            select(PackingSlipLine.id, SalesOrderLine.text, PackingSlipLine.quantity)
            .join(SalesOrderLine, SalesOrderLine.id == PackingSlipLine.order_line_id)
            .where(PackingSlipLine.slip_id == slip_id).order_by(PackingSlipLine.line_no))
        return [DeliveredLine(key, text.split("\n")[0], quantity) for key, text, quantity in rows]


def orders_of(desk: Desk, slip_ids: Sequence[int]) -> list[int]:
    """The orders of some packing slips, each once, in the order of the slips."""
    with desk.reading() as session:
        found = session.execute(select(PackingSlip.id, PackingSlip.order_id).where(
            PackingSlip.company_id == desk.company_id, PackingSlip.id.in_(list(slip_ids)))).all()
    by_slip = {slip: order for slip, order in found}
    return list(dict.fromkeys(by_slip[slip] for slip in slip_ids if slip in by_slip))
