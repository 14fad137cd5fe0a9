"""Quotations: made, sent as versions, extended, lost, confirmed into orders line by line (ORD-005, 010, 011, BLK-M01…M03)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.sales import SalesOrder, SalesOrderLine, SalesQuotation, SalesQuotationLine
from app.rules.customers import Event, Moment
from app.rules.sales import quotations as rules
from app.rules.sales.quotations import Quotation
from app.rules.sales.quotations import State as State
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.sales import document as documents
from app.services.sales import enclosures, orders
from app.services.sales.books import Books
from app.services.sales.charging import with_auto_charges
from app.services.sales.defaults import head_for, with_texts
from app.services.sales.document import Charge, Document, Kind, Line
from app.services.sales.figures import TAXED, Figures, figures
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "ORD-010-gone": N_("This quotation is no longer there; somebody deleted it meanwhile."),
    "ORD-010-stale": N_("Somebody changed this quotation meanwhile. Open it again; what you typed last is not kept."),
    "ORD-010-lines": N_("A quotation needs at least one line with a quantity."),
    "ORD-010-before": N_("The quotation of {day} would be valid until {until}. Choose a later last day."),
    "ORD-010-sent": N_("Quotation {number} was sent and stays to be seen. Mark it as cancelled instead."),
    "ORD-011-kept": N_("Line {line} is in an order already and stays as it is. Change the order instead."),
})

VALID_DAYS = 30
"""How long a new quotation is valid unless another day is typed."""
TABLE = Kind.QUOTATION.value


@dataclass(frozen=True, slots=True)
class Opened:
    """A quotation in hand: its figures now, where it stands, which lines (numbers) are in an order, and those orders."""

    document: Document
    figures: Figures
    state: State
    revision: int = 0
    converted: frozenset[int] = frozenset()
    orders: tuple[tuple[int, str], ...] = ()
    reason: str = ""


def new(desk: Desk, customer_id: int) -> Outcome[Document]:
    """An empty quotation for a customer, prospects included; not kept before it is saved (BLK-M01)."""
    with desk.reading() as session:
        head = head_for(session, desk, customer_id, desk.today, kind="quotation")
        if head is None:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        accounts = (head.order_account_id, head.invoice_account_id)
        refused = standing(orders.blocked(session, *accounts, Event.QUOTATION, Moment.CREATE))
        own = {"quotation_date": desk.today, "valid_until": desk.today + timedelta(VALID_DAYS), "state": "created", "revision": 0}
        return Outcome(None, refused) if refused else Outcome(Document(Kind.QUOTATION, head, own))


def load(desk: Desk, quotation_id: int) -> Opened | None:
    """A quotation as it stands; None when it is gone."""
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, Kind.QUOTATION, quotation_id)
        if found is None:
            return None
        row = session.get_one(SalesQuotation, quotation_id)
        made = orders_of(session, quotation_id)
        reason = session.get(ReasonCode, row.reason_id) if row.reason_id is not None else None
        return Opened(found, figures(session, desk, found), _facts(session, row).state(desk.today), row.revision,
                      _converted(session, quotation_id), made,
                      "" if reason is None else reason.texts.get(desk.language) or reason.texts.get("en") or reason.code)


def orders_of(session: Session, quotation_id: int) -> tuple[tuple[int, str], ...]:
    """Id and number of the orders made of a quotation (ORD-011)."""
    rows = session.execute(
        select(SalesOrder.id, SalesOrder.number).distinct().join(SalesOrderLine, SalesOrderLine.order_id == SalesOrder.id)
        .join(SalesQuotationLine, SalesQuotationLine.converted_to_id == SalesOrderLine.id)
        .where(SalesQuotationLine.quotation_id == quotation_id).order_by(SalesOrder.id))
    return tuple((row.id, row.number) for row in rows)


def quotation_of(desk: Desk, order_id: int) -> tuple[int, str] | None:
    """Id and number of the quotation an order was made of (ORD-011); None without one."""
    with desk.reading() as session:
        row = session.execute(
            select(SalesQuotation.id, SalesQuotation.number)
            .join(SalesQuotationLine, SalesQuotationLine.quotation_id == SalesQuotation.id)
            .join(SalesOrderLine, SalesOrderLine.id == SalesQuotationLine.converted_to_id)
            .where(SalesOrderLine.order_id == order_id).limit(1)).first()
    return (row.id, row.number) if row is not None else None


def _converted(session: Session, quotation_id: int) -> frozenset[int]:
    return frozenset(session.scalars(select(SalesQuotationLine.line_no).where(
        SalesQuotationLine.quotation_id == quotation_id, SalesQuotationLine.converted_to_id.is_not(None))))


def _sold(session: Session, quotation_id: int) -> Sequence[SalesQuotationLine]:
    """The lines that sell something, in their order: what the rules count."""
    line = SalesQuotationLine
    return session.scalars(select(line).where(line.quotation_id == quotation_id, line.type.in_(TAXED))
                           .order_by(line.line_no)).all()


def _facts(session: Session, row: SalesQuotation) -> Quotation:
    customer = session.get_one(Customer, row.order_account_id)
    lines = tuple(line.converted_to_id is not None for line in _sold(session, row.id))
    prospect = customer.id if customer.prospect else None
    return Quotation(row.number, State(row.state), row.valid_until, lines, customer.name, prospect)


def _of_company(session: Session, desk: Desk, quotation_id: int) -> SalesQuotation | None:
    row = session.get(SalesQuotation, quotation_id)
    return row if row is not None and row.company_id == desk.company_id else None


# ---------------------------------------------------------------- saving

def save(desk: Desk, document: Document, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Document]:
    """Keep a quotation; a new one gets its number. Gives it as it stands then, or everything that is wrong (ORD-010, BLK-M01)."""
    try:
        with desk.writing("quotation.save") as uow:
            session, books = uow.session, Books(uow.session, desk)
            before = documents.load(session, desk.company_id, Kind.QUOTATION, document.id) if document.id is not None else None
            if document.id is not None and before is None:
                return Outcome(None, (error("ORD-010-gone"),))
            kept = _with_state(document, before)
            found = figures(session, desk, kept, books)
            problems = (*_check(session, desk, books, kept, before), *found.problems)
            if left := standing(problems, confirmed):
                return Outcome(None, left)
            key = _keep(uow, desk, books, found)
            return Outcome(documents.load(session, desk.company_id, Kind.QUOTATION, key),
                           tuple(p for p in problems if p not in left))
    except StaleDataError:
        return Outcome(None, (error("ORD-010-stale"),))


def _with_state(document: Document, before: Document | None) -> Document:
    """State and version as they are kept: only sending and closing change them."""
    kept = before.own if before is not None else {"state": "created", "revision": 0, "reason_id": None}
    return replace(document, own={**document.own, **{name: kept[name] for name in ("state", "revision", "reason_id")}})


def _check(session: Session, desk: Desk, books: Books, document: Document, before: Document | None) -> Iterable[Problem]:
    """What is wrong with a quotation itself, and what Blocked says of a new one or another customer."""
    yield from orders.check_lines(books, document)
    if not any(line.type in TAXED and line.quantity for line in document.lines):
        yield error("ORD-010-lines", at="lines")
    day, until = document.own["quotation_date"], document.own["valid_until"]
    if until is None or until < day:
        yield error("ORD-010-before", at="valid_until", day=day, until=until or "–")
    if before is None:
        group = session.get_one(Customer, document.head.invoice_account_id).group_id
        yield from numbering.check(session, books.company_id, "quotation", day, group)
    else:
        row = session.get_one(SalesQuotation, document.ref[1])
        if row.state in ("lost", "cancelled"):
            yield from rules.check_close(_facts(session, row), desk.today, has_reason=True)
        yield from _check_converted(session, document, before)
    head = document.head
    accounts = (head.order_account_id, head.invoice_account_id)
    if before is None or accounts != (before.head.order_account_id, before.head.invoice_account_id):
        yield from orders.blocked(session, *accounts, Event.QUOTATION, Moment.CREATE)


def _check_converted(session: Session, document: Document, before: Document) -> Iterable[Problem]:
    """Lines that are in an order stay as they were (ORD-011)."""
    fixed = _converted(session, document.ref[1])
    now = {line.id: (row, line) for row, line in enumerate(document.lines)}
    for line in before.lines:
        if line.line_no not in fixed:
            continue
        row, kept = now.get(line.id, (None, None))
        if kept is None or replace(kept, line_no=line.line_no, net=line.net, vat=line.vat, amount=line.amount) != line:
            yield error("ORD-011-kept", at="item", row=row, line=line.line_no)


def _keep(uow: UnitOfWork, desk: Desk, books: Books, found: Figures) -> int:
    """Number, automatic charges, rows and sums."""
    session, document = uow.session, found.document
    day = document.own["quotation_date"]
    net = sum(line.net for line in found.calculated.lines)
    document = with_auto_charges(session, desk, document, day, net, books)
    if document.number is None:
        group = session.get_one(Customer, document.head.invoice_account_id).group_id
        document = replace(document, number=numbering.draw(session, desk.company_id, "quotation", day, group).number)
    sums = figures(session, desk, document, books).calculated
    own = {**document.own, "net": sums.net, "total": sums.total}
    return documents.store(session, desk.company_id, replace(document, own=own))


# ---------------------------------------------------------------- verbs on one quotation

@dataclass(frozen=True, slots=True)
class Sent:
    """A version of a quotation that was sent: its number with the version behind it, and where its PDF is kept."""

    number: str
    version: int
    archived_id: int | None = None


def send(desk: Desk, quotation_id: int) -> Outcome[Sent]:
    """Send a quotation: the next version, its PDF kept as it is now (ORD-010, DOC-003)."""
    from app.services.sales import dispatch, papers
    with desk.writing("quotation.send") as uow:
        session = uow.session
        row = _of_company(session, desk, quotation_id)
        if row is None:
            return Outcome(None, (error("ORD-010-gone"),))
        facts = _facts(session, row)
        problems = (*rules.check_send(facts, desk.today),
                    *orders.blocked(session, row.order_account_id, row.invoice_account_id, Event.QUOTATION, Moment.POST))
        if left := standing(problems):
            return Outcome(None, left)
        row.revision, row.state = row.revision + 1, State.SENT.value
        session.flush()
        kept = papers.keep_quotation(session, desk, quotation_id)
        dispatch.list_out(session, desk.company_id, (TABLE, quotation_id), again=True)
        uow.audit("quotation.send", TABLE, quotation_id, row.number, {"version": row.revision}, desk.company_id)
        return Outcome(Sent(f"{row.number}-{row.revision}", row.revision, kept))


def close(desk: Desk, quotation_id: int, state: State, reason_id: int | None) -> Outcome[int]:
    """Mark a quotation as lost or cancelled, with the reason (ORD-010)."""
    with desk.writing(f"quotation.{state.value}") as uow:
        row = _of_company(uow.session, desk, quotation_id)
        if row is None:
            return Outcome(None, (error("ORD-010-gone"),))
        if problems := rules.check_close(_facts(uow.session, row), desk.today, has_reason=reason_id is not None):
            return Outcome(None, problems)
        row.state, row.reason_id = state.value, reason_id
        from app.services.sales import dispatch
        dispatch.drop(uow.session, (TABLE, quotation_id))
        return Outcome(quotation_id)


def extend(desk: Desk, quotation_id: int, until: date) -> Outcome[int]:
    """Another last day for an open or expired quotation (ORD-010)."""
    with desk.writing("quotation.extend") as uow:
        row = _of_company(uow.session, desk, quotation_id)
        if row is None:
            return Outcome(None, (error("ORD-010-gone"),))
        if problems := rules.check_extend(_facts(uow.session, row), until, desk.today):
            return Outcome(None, problems)
        row.valid_until = until
        if row.state == State.EXPIRED:
            row.state = State.SENT.value if row.revision else State.CREATED.value
        return Outcome(quotation_id)


def delete(desk: Desk, quotation_id: int) -> Outcome[str]:
    """Take away a quotation that was never sent or converted; gives its number (ORD-005)."""
    with desk.writing("quotation.delete") as uow:
        session = uow.session
        row = _of_company(session, desk, quotation_id)
        if row is None:
            return Outcome(None, (error("ORD-010-gone"),))
        if row.revision or _converted(session, quotation_id):
            return Outcome(None, (error("ORD-010-sent", number=row.number),))
        number = row.number
        enclosures.forget(session, (TABLE, quotation_id))
        session.delete(row)
        return Outcome(number)


def copy(desk: Desk, source: tuple[Kind, int], *, lines: Iterable[int] | None = None, invert: bool = False,
         prices_again: bool = False) -> Outcome[Document]:
    """A new quotation, not kept yet, from any document; `lines` by number, `invert` turns the sign (ORD-005)."""
    kind, key = source
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, kind, key)
        if found is None or of_desk(session, desk, found.head.order_account_id) is None:
            return Outcome(None, (error("ORD-010-gone"),))
    made = new(desk, found.head.order_account_id)
    if made.value is None:
        return made
    wanted = None if lines is None else set(lines)
    document = orders.copied(found, made.value, wanted, invert=invert)
    return Outcome(orders.repriced(desk, document) if prices_again else document)


# ---------------------------------------------------------------- confirming

def confirm(desk: Desk, quotation_id: int, *, lines: Iterable[int] | None = None, prices_again: bool = False,
            invoiced: bool = False, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """An order of chosen lines (numbers), or of all that are not in one yet; gives its id (ORD-011).

    After the last day her answer decides about prices: confirming the question keeps them, `prices_again` works them out
    anew. `invoiced`: the order is to be invoiced at once, which Blocked sees apart (BLK-M02, M03).
    """
    with desk.writing("quotation.confirm") as uow:
        session = uow.session
        row = _of_company(session, desk, quotation_id)
        if row is None:
            return Outcome(None, (error("ORD-010-gone"),))
        facts, sold = _facts(session, row), _sold(session, row.id)
        wanted = None if lines is None else set(lines)
        chosen = [n for n, line in enumerate(sold)
                  if (line.converted_to_id is None if wanted is None else line.line_no in wanted)]
        event = Event.QUOTATION_TO_INVOICE if invoiced else Event.QUOTATION_TO_ORDER
        problems = [p for p in rules.check_confirm(facts, chosen, desk.today)
                    if not (prices_again and p.code == "ORD-011-prices")]
        problems += orders.blocked(session, row.order_account_id, row.invoice_account_id, event, Moment.CREATE)
        if left := standing(problems, confirmed):
            return Outcome(None, left)
        source = documents.load(session, desk.company_id, Kind.QUOTATION, quotation_id)
        assert source is not None
        document, places = _as_order(session, desk, source, {sold[n].line_no for n in chosen})
        if prices_again:
            document = orders.repriced(desk, document)
        saved = orders.save(desk, document, confirmed=confirmed, event=event)
        if saved.value is None:
            uow.abandon()
            return Outcome(None, saved.problems)
        ids = {line.line_no: line.id for line in saved.value.lines}
        for n in chosen:
            sold[n].converted_to_id = ids[places[sold[n].line_no]]
        row.state = rules.after_confirming(facts, chosen).value
        return Outcome(saved.value.ref[1])


def _as_order(session: Session, desk: Desk, source: Document, wanted: set[int]) -> tuple[Document, dict[int, int]]:
    """The order of chosen lines with the texts below them and their charges; and where each line went, by number."""
    lines: list[Line] = []
    places: dict[int, int] = {}
    above = not any(line.type in TAXED and line.line_no not in wanted for line in source.lines)
    for line in source.lines:
        if line.type in TAXED:
            above = line.line_no in wanted
        if above:
            lines.append(orders.fresh_line(line))
            places[line.line_no] = len(lines)
    before = _converted(session, source.ref[1])
    # A sum quoted once for the whole is in the first order; a percentage follows each.
    charges: list[Charge] = [replace(c, id=None, line_no=None if c.line_no is None else places[c.line_no]) for c in source.charges
                             if not c.automatic and (c.line_no in places if c.line_no is not None
                                                     else not before or c.category != "fixed")]
    customer = session.get_one(Customer, source.head.order_account_id)
    own: dict[str, Any] = {"order_date": desk.today, "requested": None, "confirmed_date": None, "kind": "order",
                           "partial_delivery": customer.partial_delivery}
    head = replace(source.head, rate=None, discount_amount=orders.discount_part(source, before, wanted))
    head = with_texts(session, desk, head, "confirmation")
    return Document(Kind.ORDER, head, own, documents.renumbered(lines),
                    tuple(replace(c, no=n) for n, c in enumerate(charges, 1))), places
