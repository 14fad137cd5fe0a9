"""Account statuses with their reason, reviews, eligible limits: what a credit manager notes about a customer (CRD-50…54, 5.1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.credit import AccountStatus, AccountStatusChange, CreditReview, CustomerCredit
from app.models.customers import Customer
from app.services import customers, permissions
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "CRD-50-reason": N_("Choose the reason of the new account status."),
    "CRD-50-use": N_("The reason {reason} is not meant for a status. Choose another one."),
    "CRD-50-gone": N_("This account status is no longer there. Choose another one."),
    "CRD-50-same": N_("The customer has this account status already. Choose another one."),
    "CRD-review-future": N_("A review took place on {day} at the latest: {typed} lies ahead. Enter an earlier day."),
    "CRD-review-next": N_("The next review comes after {day}. Enter a later date, or none."),
    "CRD-44-negative": N_("The eligible credit limit is not below zero. Enter an amount, or none."),
})

REASON_USE = "status"
HOLD_NAMES = {"none": N_("Has no effect of its own"), "invoice": N_("Holds orders at the invoice"),
              "all": N_("Holds orders at every checkpoint")}
"""What an account status does to orders (CRD-51)."""


@dataclass(frozen=True, slots=True)
class StatusChoice:
    """An account status on offer: its id, code, name and what it does to orders."""

    id: int
    code: str
    name: str
    hold_type: str


def choices(desk: Desk) -> list[StatusChoice]:
    """The account statuses of the company (CRD-50)."""
    with desk.reading() as session:
        rows = session.scalars(select(AccountStatus).where(AccountStatus.company_id == desk.company_id)
                               .order_by(AccountStatus.code))
        return [StatusChoice(r.id, r.code, r.names.get(desk.language) or r.names.get("en") or r.code, r.hold_type) for r in rows]


def reasons(desk: Desk) -> list[tuple[int, str]]:
    """The reasons a status may have: id and words (CRD-54)."""
    with desk.reading() as session:
        rows = session.scalars(select(ReasonCode).where(ReasonCode.company_id == desk.company_id, ReasonCode.active)
                               .order_by(ReasonCode.code))
        return [(r.id, f"{r.code} · {r.texts.get(desk.language) or r.texts.get('en') or ''}") for r in rows
                if REASON_USE in (r.uses or [])]


def credit_of(session: Session, customer: Customer) -> CustomerCredit:
    """The credit fields of a customer; made where there were none."""
    row = session.get(CustomerCredit, customer.id)
    if row is None:
        row = CustomerCredit(customer_id=customer.id, company_id=customer.company_id, limit_currency=customer.currency)
        session.add(row)
        session.flush()
    return row


def assign(desk: Desk, customer_id: int, status_id: int | None, *, reason_id: int | None, note: str = "",
           blocked: Blocked | None = None, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Give a customer another account status, and with `blocked` that value of Blocked too; both or neither (CRD-50, 51).

    Gives the id of the customer.
    """
    with desk.writing("customer.status", note or None) as unit:
        session = unit.session
        customer = of_desk(session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        credit = credit_of(session, customer)
        problems = (*permissions.may(session, desk, Permission.BLOCK), *_wrong(session, desk, credit, status_id, reason_id))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        _write(session, desk, credit, status_id, reason_id or 0, note)
        if blocked is not None and blocked is not customer.blocked:
            done = customers.change_block(desk, customer_id, blocked, reason_id=reason_id, note=note, confirmed=confirmed)
            if not done.done:
                unit.abandon()
                return Outcome(None, done.problems)
        return Outcome(customer_id, problems)


def _wrong(session: Session, desk: Desk, credit: CustomerCredit, status_id: int | None,
           reason_id: int | None) -> Iterable[Problem]:
    status = session.get(AccountStatus, status_id) if status_id else None
    if status_id and (status is None or status.company_id != desk.company_id):
        yield error("CRD-50-gone", at="status")
    if status_id == credit.account_status_id:
        yield error("CRD-50-same", at="status")
    reason = session.get(ReasonCode, reason_id) if reason_id else None
    if reason is None or reason.company_id != desk.company_id or not reason.active:
        yield error("CRD-50-reason", at="reason")
    elif REASON_USE not in (reason.uses or []):
        yield error("CRD-50-use", at="reason", reason=reason.code)


def _write(session: Session, desk: Desk, credit: CustomerCredit, status_id: int | None, reason_id: int, note: str) -> None:
    session.add(AccountStatusChange(
        company_id=desk.company_id, customer_id=credit.customer_id, old_id=credit.account_status_id, new_id=status_id,
        reason_id=reason_id, note=note[:250] or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    credit.account_status_id, credit.status_reason_id, credit.status_since = status_id, reason_id, desk.today
    session.flush()


# ---------------------------------------------------------------- reviews and the eligible limit

def review(desk: Desk, customer_id: int, on: date | None, following: date | None, *, eligible: int | None,
           currency: str | None = None, note: str = "") -> Outcome[int]:
    """Note that a customer was looked at on a day and when again; `eligible` is the highest limit held acceptable (CRD-44).

    `eligible` in minor units of `currency` (None = that of her limit), None leaves no cap. Gives the id of the customer.
    """
    with desk.writing("customer.review", note or None) as unit:
        session = unit.session
        customer = of_desk(session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        day = on or desk.today
        problems = (*permissions.may(session, desk, Permission.LIMITS), *_review_wrong(desk, day, following, eligible))
        if problems:
            return Outcome(None, problems)
        credit = credit_of(session, customer)
        if eligible != credit.eligible_limit or (currency or credit.limit_currency) != credit.eligible_currency:
            credit.eligible_limit, credit.eligible_date = eligible, None if eligible is None else day
            credit.eligible_currency = None if eligible is None else currency or credit.limit_currency
        credit.last_review, credit.next_review = day, following
        session.add(CreditReview(company_id=desk.company_id, customer_id=customer_id, reviewed_on=day, next_review=following,
                                 note=note[:250] or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        session.flush()
        return Outcome(customer_id)


def _review_wrong(desk: Desk, day: date, following: date | None, eligible: int | None) -> Iterable[Problem]:
    if day > desk.today:
        yield error("CRD-review-future", at="on", day=desk.today, typed=day)
    if following is not None and following <= day:
        yield error("CRD-review-next", at="following", day=day)
    if eligible is not None and eligible < 0:
        yield error("CRD-44-negative", at="eligible")
