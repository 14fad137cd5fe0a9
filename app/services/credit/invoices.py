"""The credit limit and free text or prepayment invoices: a message, never a hold (CRD-15, P-20…22)."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Problem
from app.models.credit import CreditGroupMember, CreditPolicy, CustomerCredit
from app.models.credit_limits import TemporaryLimit
from app.models.credit_rules import BlockingRule
from app.models.invoices import SalesInvoice
from app.queries import credit as queries
from app.rules.credit import free_text
from app.rules.credit.facts import Check, Components, Figure, Missing, Order, Step
from app.services.credit import holding
from app.services.credit.books import Books
from app.services.credit.facts import Contained, Reader, lessened
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Draft:
    """An invoice before it is posted: `total` in minor units of `currency`, VAT included.

    `order_id` = the order a prepayment belongs to, `corrects_id` = the invoice it replaces, which is taken back with it.
    """

    customer_id: int
    total: int
    currency: str
    number: str = ""
    invoice_id: int | None = None
    order_id: int | None = None
    corrects_id: int | None = None


_IN_USE = select(or_(
    exists().where(BlockingRule.company_id == bindparam("company"), BlockingRule.active),
    exists().where(CustomerCredit.customer_id == bindparam("customer"),
                   or_(CustomerCredit.credit_limit != 0, CustomerCredit.mandatory)),
    *(exists().where(owned.customer_id == bindparam("customer")) for owned in (CreditPolicy, TemporaryLimit, CreditGroupMember))))
"""Can credit control say anything about a customer? Where it is not in use, a batch of invoices asks this and no more."""


def over_limit(session: Session, desk: Desk, draft: Draft, books: Books | None = None) -> tuple[Problem, ...]:
    """What speaks against an invoice that is to be posted: a warning, or a refusal where P-22 wants that (CRD-15)."""
    books = books or Books(session, desk)
    books.session = session
    if not books.parameters.check_free_text or draft.total <= 0:
        return ()
    if not session.scalar(_IN_USE, {"company": desk.company_id, "customer": draft.customer_id}):
        return ()
    check = facts(session, books, draft, desk.today)
    return () if unset(session, desk, check) else free_text.over_limit(check)


def facts(session: Session, books: Books, draft: Draft, day: date) -> Check:
    """The facts of an invoice: what of it the figures contain already is taken out once (credit 3.3)."""
    reader = Reader(session, books, day)
    known = books.convert(draft.currency, draft.total, day)
    total = known or 0
    order = Order(0, draft.number, total, undelivered=total, total_own=Money(draft.total, draft.currency))
    unknown = () if known is not None else (Missing(draft.currency, frozenset({Figure.ORDER})),)
    found = reader.of(draft.customer_id, order, Step.INVOICE, missing=unknown)
    return replace(found, customer=lessened(found.customer, _inside(session, books, draft, day)))


def _inside(session: Session, books: Books, draft: Draft, day: date) -> Components:
    """What orders and deliveries contain of this invoice, and what of the balance its posting takes back; minor units, books."""
    inside = balance = slips = 0
    kept = session.get(SalesInvoice, draft.invoice_id) if draft.invoice_id is not None else None
    if kept is not None and kept.kind == "free_text" and not kept.credit and kept.total > 0:
        inside += books.convert(kept.currency, kept.total, day) or 0
    if draft.order_id is not None:
        slips, ordered = _of_order(session, books, draft, day)
        inside += ordered
    if draft.corrects_id is not None:
        old = session.get_one(SalesInvoice, draft.corrects_id)
        # At the rate of credit, as the balance has it, not at the one it was booked with (credit 3.3, P-23).
        at_credit = old.accounting_total if old.currency == books.home else books.convert(old.currency, old.total, day)
        balance = old.accounting_total if at_credit is None else at_credit
    return Components(balance, slips, inside)


def _of_order(session: Session, books: Books, draft: Draft, day: date) -> tuple[int, int]:
    """What a prepayment takes off the deliveries and the rest of its order, the rest first, as far as they count (ORD-091)."""
    assert draft.order_id is not None
    head = queries.heads(session, [draft.order_id], day)[draft.order_id]
    reader = Reader(session, books, day)
    order, total = reader.order(head)[0], books.convert(draft.currency, draft.total, day) or 0
    ordered = min(max(order.undelivered, 0), total)
    slips = min(max(order.delivered, 0), total - ordered)
    counted = reader.contains(head, holding.active(session, draft.order_id) is not None)
    return slips if counted is not Contained.NOTHING else 0, ordered if counted is Contained.ALL else 0


def unset(session: Session, desk: Desk, check: Check) -> bool:
    """Nobody gave this customer a limit and nobody wrote a rule: credit control is not in use yet (CRD-16)."""
    limit = check.customer.limit
    if limit.amount or limit.mandatory or limit.temporary or limit.policies or check.customer.credit_group is not None:
        return False
    rule = select(BlockingRule.id).where(BlockingRule.company_id == desk.company_id, BlockingRule.active).limit(1)
    return session.scalars(rule).first() is None
