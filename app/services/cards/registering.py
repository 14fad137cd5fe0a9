"""What a provider answered before money moved: authorised, declined, voided, expired (CCD-01…03)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.cards import card_numbers
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.sales import SalesOrder
from app.models.tills import CardTransaction
from app.rules.cards import LIVE, check_new, live
from app.rules.customers import Event, Moment, check_both
from app.services import permissions
from app.services.cards.rows import of_desk, tell
from app.services.customers.facts import facts_of
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "CCD-01-customer": N_("Choose the customer who pays by card."),
    "CCD-01-order": N_("Order {order} is not this customer’s, or in another currency. Choose another one."),
    "CCD-05-card": N_("Card numbers may not be stored. Enter the reference of the provider and the last four digits."),
})


@dataclass(frozen=True, slots=True)
class Authorisation:
    """What the provider's portal shows; `amount` in minor units of `currency`, `expiry` = MM/YY, `valid_until` = its last day."""

    customer_id: int | None
    provider: str
    token: str
    last4: str
    amount: int
    currency: str
    day: date
    valid_until: date
    brand: str = ""
    expiry: str = ""
    code: str = ""
    order_id: int | None = None


def authorise(desk: Desk, typed: Authorisation) -> Outcome[int]:
    """Register an authorisation; no voucher, it reserves its amount for its order until it ends (CCD-02)."""
    return _register(desk, typed, "")


def decline(desk: Desk, typed: Authorisation, reason: str) -> Outcome[int]:
    """Register that a card was declined, and why; it reserves nothing (CCD-02)."""
    if not reason.strip():
        return Outcome(None, (error("CCD-02-reason", at="reason"),))
    return _register(desk, typed, reason)


def _register(desk: Desk, typed: Authorisation, declined: str) -> Outcome[int]:
    with desk.writing("card.decline" if declined else "card.authorise") as unit:
        session = unit.session
        problems = _problems(session, desk, typed)
        if not declined and not problems:
            problems = _blocked(session, typed)
        if problems:
            return Outcome(None, problems)
        row = CardTransaction(
            company_id=desk.company_id, provider=typed.provider.strip(), token=typed.token.strip(), brand=typed.brand.strip(),
            authorisation=typed.code.strip() or None, last4=typed.last4, expiry=typed.expiry, currency=typed.currency,
            authorised=typed.amount, valid_until=typed.valid_until, customer_id=typed.customer_id, order_id=typed.order_id,
            state="declined" if declined else LIVE)
        session.add(row)
        session.flush()
        tell(desk, unit, row, "decline" if declined else "authorise", typed.day, typed.amount, reason=declined)
        return Outcome(row.id)


def _problems(session: Session, desk: Desk, typed: Authorisation) -> tuple[Problem, ...]:
    """Everything that is wrong with what was typed."""
    found = [*permissions.may(session, desk, Permission.POST_CUSTOMER_PAYMENTS),
             *check_new(typed.token, typed.last4, typed.expiry, typed.amount, typed.day, typed.valid_until)]
    for at in ("provider", "token", "code", "brand"):
        if card_numbers(getattr(typed, at)):
            found.append(error("CCD-05-card", at=at))
    customer = session.get(Customer, typed.customer_id) if typed.customer_id else None
    if customer is None or customer.company_id != desk.company_id:
        found.append(error("CCD-01-customer", at="customer"))
    order = session.get(SalesOrder, typed.order_id) if typed.order_id else None
    if typed.order_id and (order is None or order.company_id != desk.company_id or order.currency != typed.currency
                           or typed.customer_id not in (order.invoice_account_id, order.order_account_id)):
        found.append(error("CCD-01-order", at="order", order=order.number if order is not None else "?"))
    taken = select(func.count(CardTransaction.id)).where(
        CardTransaction.company_id == desk.company_id, CardTransaction.provider == typed.provider.strip(),
        CardTransaction.token == typed.token.strip())
    if typed.token.strip() and session.scalar(taken):
        found.append(error("CCD-01-taken", at="token", token=typed.token.strip(), provider=typed.provider.strip()))
    return tuple(found)


def _blocked(session: Session, typed: Authorisation) -> tuple[Problem, ...]:
    """An authorisation is as an order: refused for a blocked customer, of an order for either account (BLK-02, BLK-M51)."""
    order = session.get(SalesOrder, typed.order_id) if typed.order_id else None
    ids = [order.order_account_id, order.invoice_account_id] if order is not None else [typed.customer_id, typed.customer_id]
    first, second = (facts_of(session.get_one(Customer, key)) for key in ids)
    return check_both(first, second, Event.CARD, Moment.CREATE).problems


def void(desk: Desk, card_id: int, day: date, reason: str = "") -> Outcome[int]:
    """Give an authorisation back to the customer: it reserves nothing any more (CCD-02)."""
    with desk.writing("card.void", reason or None) as unit:
        row = of_desk(unit.session, desk, card_id)
        if row is None:
            return Outcome(None, (error("LED-gone"),))
        problems = permissions.may(unit.session, desk, Permission.POST_CUSTOMER_PAYMENTS)
        if row.state != LIVE:
            problems += (error("CCD-02-state", token=row.token),)
        if problems:
            return Outcome(None, problems)
        ended(desk, unit, [row], "void", day, reason)
        return Outcome(card_id)


def ended(desk: Desk, unit: UnitOfWork, rows: Sequence[CardTransaction], kind: str, day: date, reason: str = "") -> None:
    """Authorisations that hold no more: voided or expired."""
    for row in rows:
        row.state = {"void": "voided", "expire": "expired"}[kind]
        tell(desk, unit, row, kind, day, row.authorised, reason=reason)


def expire(desk: Desk) -> Outcome[int]:
    """Authorisations whose last day has passed are expired from now on; how many (CCD-02). Nothing was posted for them."""
    with desk.writing("card.expire") as unit:
        rows = unit.session.scalars(select(CardTransaction).where(
            CardTransaction.company_id == desk.company_id, CardTransaction.state == LIVE,
            CardTransaction.valid_until < desk.today).order_by(CardTransaction.id)).all()
        ended(desk, unit, rows, "expire", desk.today)
        return Outcome(len(rows))


def live_of(session: Session, company_id: int, order_id: int, day: date) -> list[CardTransaction]:
    """The authorisations that hold for an order on a day (CCD-03)."""
    rows = session.scalars(select(CardTransaction).where(
        CardTransaction.company_id == company_id, CardTransaction.order_id == order_id, CardTransaction.state == LIVE)
        .order_by(CardTransaction.id))
    return [row for row in rows if live(row.state, row.valid_until, day)]
