"""Checks of an order, of what is being typed, of a customer with a typed amount, of a pro forma (W-01, W-07, CRD-75)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing
from app.queries import credit as queries
from app.rules.credit import checkpoints
from app.rules.credit.evaluation import evaluate
from app.rules.credit.facts import Figure, Missing, Order, Step
from app.services.credit import asking, holding, shown
from app.services.credit.asking import Posting
from app.services.credit.books import Books
from app.services.credit.evaluating import NEXT
from app.services.credit.excluding import exclude as exclude
from app.services.credit.excluding import resubmit as resubmit
from app.services.credit.facts import Reader
from app.services.credit.shown import Checked
from app.services.desk import Desk
from app.settings import CREDIT_ORDER_WARNINGS


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as it is typed: `total` in minor units of `currency`, VAT included; `order_id` of one that is kept already."""

    customer_id: int
    total: int
    currency: str
    order_id: int | None = None
    term_id: int | None = None
    discount_id: int | None = None


def check(desk: Desk, order_id: int, step: Step | None = None) -> Outcome[Checked]:
    """*Check credit*: what the next step, or a chosen one, would say now; never holds (W-07)."""
    with desk.reading() as session:
        head = queries.heads(session, [order_id], desk.today).get(order_id)
        if head is None or head.company_id != desk.company_id:
            return Outcome(None, (error("CRD-60-gone"),))
        books = Books(session, desk)
        at = step or NEXT[head.document_status]
        answer = asking.ask(session, desk, Posting(order_id, at), books=books)
        held, reader = holding.active(session, order_id), Reader(session, books, desk.today, detailed=True)
        found = reader.check(head, at, contained=reader.contains(head, held is not None))
        return Outcome(shown.checked(desk, found, evaluate(found, books.rules), answer.problems, held.id if held else None))


def check_customer(desk: Desk, customer_id: int, amount: int = 0) -> Outcome[Checked]:
    """*Check credit now* on the card: the rules for an order of a typed amount, minor units, accounting currency (W-01)."""
    with desk.reading() as session:
        home = Books(session, desk).home
    return would_hold(desk, Draft(customer_id, amount, home))


def would_hold(desk: Desk, draft: Draft) -> Outcome[Checked]:
    """What would hold a document at its next step, while it is typed: limit, exposure, reasons (P-29)."""
    with desk.reading() as session:
        books = Books(session, desk)
        reader = Reader(session, books, desk.today, detailed=True)
        heads = queries.heads(session, [draft.order_id], desk.today) if draft.order_id is not None else {}
        head = heads.get(draft.order_id or 0)
        total = books.convert(draft.currency, draft.total, desk.today)
        held = draft.order_id is not None and holding.active(session, draft.order_id) is not None
        same = head is not None and head.customer_id == draft.customer_id
        inside = reader.contains(head, held) if same and head is not None else None
        before = reader.order(head)[0] if head is not None else None
        delivered = before.delivered if before is not None else 0
        rest = max(0, (total or 0) - (before.total - before.undelivered if before is not None else 0))
        authorised = before.authorised if before is not None else 0
        order = Order(head.id if head else 0, head.number if head else "", total or 0, delivered, rest, authorised=authorised,
                      total_own=Money(draft.total, draft.currency), terms=books.terms.get(draft.term_id or 0),
                      discount=books.discounts.get(draft.discount_id or 0), excluded=head.excluded if head else False)
        step = NEXT[head.document_status] if head is not None else Step.CONFIRMATION
        found = reader.of(draft.customer_id, before if same and before is not None else order, step, contained=inside)
        unknown = () if total is not None else (Missing(draft.currency, frozenset({Figure.ORDER})),)
        found = replace(found, order=order, missing=(*found.missing, *unknown))
        return Outcome(shown.checked(desk, found, evaluate(found, books.rules)))


def bar(desk: Desk) -> tuple[bool, bool]:
    """What the bar of a document warns about: the credit limit, the overdue balance (P-29)."""
    with desk.reading() as session:
        chosen = Books(session, desk).stored.get(CREDIT_ORDER_WARNINGS)
    return chosen in ("both", "limit"), chosen in ("both", "overdue")


def pro_forma(desk: Desk, order_ids: Sequence[int]) -> tuple[Problem, ...]:
    """Before a pro forma of orders is printed: rules run where a step ahead is ticked for that, and may hold them (CRD-75)."""
    with desk.reading() as session:
        books = Books(session, desk)
        ticked = {point.step for point in books.checkpoints if point.pro_forma} if books.parameters.enabled else set()
    return tuple(problem for key in order_ids for problem in _pro_forma_one(desk, key)) if ticked else ()


def _pro_forma_one(desk: Desk, order_id: int) -> tuple[Problem, ...]:
    """What stops the pro forma of an order; what was only told is not given."""
    with desk.writing("order.pro_forma") as uow:
        session, books = uow.session, Books(uow.session, desk)
        head = queries.heads(session, [order_id], desk.today).get(order_id)
        if head is None or head.company_id != desk.company_id:
            return (error("CRD-60-gone"),)
        step = next((s for s in ahead(NEXT[head.document_status]) if checkpoints.checked(books.checkpoints, s, pro_forma=True)),
                    None)
        if step is None:
            return ()
        answer = asking.ask(session, desk, Posting(order_id, step, pro_forma=True), books=books)
        if refused := standing(answer.problems):
            return refused
        if answer.holds:
            holding.hold(session, desk, books, answer)
            return answer.told("CRD-82-sent")
        asking.passed(session, desk, answer)
        return ()


def ahead(step: Step) -> tuple[Step, ...]:
    """A step and those after it."""
    steps = tuple(Step)
    return steps[steps.index(step):]
