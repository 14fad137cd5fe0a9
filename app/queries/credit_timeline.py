"""What happened with the credit of a customer: limits, policies, statuses, holds, releases, reviews (W-01)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import ReasonCode
from app.models.company import User
from app.models.credit import AccountStatus, AccountStatusChange, CreditPolicy, CreditReview
from app.models.credit_holds import CreditHold, CreditHoldEvent
from app.models.credit_limits import LimitHistory
from app.models.sales import SalesOrder
from app.queries.happening import Happening

KINDS = ("limit", "policy", "account_status", "credit_hold", "credit_review")
"""What credit adds to the timeline of a customer."""


def _from(since: date) -> datetime:
    """The beginning of a day, as moments are kept."""
    return datetime.combine(max(since, date(1, 1, 2)), time(), UTC) - timedelta(hours=14)


def _plain(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def limits(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Changes of the limit; a limit for a time with its days."""
    h = LimitHistory
    rows = session.execute(select(h, User.display_name).join(User, User.id == h.created_by_id).where(
        h.company_id == company_id, h.customer_id == customer_id, h.created_at >= _from(since)).order_by(h.id.desc()).limit(most))
    for row, user in rows:
        values = (row.currency, row.old_limit, row.new_limit, row.valid_from, row.valid_to, row.new_expiry, row.note or "")
        yield Happening(_plain(row.created_at), "limit", row.kind, values, user)


def policies(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Where insurance and guarantees begin, with the day they end."""
    p = CreditPolicy
    rows = session.scalars(select(p).where(p.company_id == company_id, p.customer_id == customer_id,
                                            p.valid_from >= since).order_by(p.valid_from.desc(), p.id.desc()).limit(most))
    for row in rows:
        values = (row.kind, row.insurer or "", row.policy_no or "", row.value, row.currency, row.valid_from, row.valid_to)
        yield Happening(datetime.combine(row.valid_from, time(12)), "policy", "policy", values)


def statuses(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Account statuses with their reasons."""
    c = AccountStatusChange
    rows = session.execute(
        select(c, User.display_name, ReasonCode.texts, AccountStatus.names).join(User, User.id == c.created_by_id)
        .join(ReasonCode, ReasonCode.id == c.reason_id).outerjoin(AccountStatus, AccountStatus.id == c.new_id)
        .where(c.company_id == company_id, c.customer_id == customer_id, c.created_at >= _from(since))
        .order_by(c.id.desc()).limit(most))
    for row, user, texts, names in rows:
        values = (dict(names or {}), dict(texts), row.note or "")
        yield Happening(_plain(row.created_at), "account_status", "status", values, user)


def holds(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Orders put on hold, released, rejected."""
    e, hold, order = CreditHoldEvent, CreditHold, SalesOrder
    rows = session.execute(
        select(e.created_at, e.kind, e.note, hold.order_id, order.number, hold.amount, hold.currency, User.display_name)
        .join(hold, hold.id == e.hold_id).join(order, order.id == hold.order_id).join(User, User.id == e.created_by_id)
        .where(hold.company_id == company_id, hold.customer_id == customer_id, e.created_at >= _from(since),
               e.kind.in_(("held", "forced", "released", "rejected", "cancelled"))).order_by(e.id.desc()).limit(most))
    for row in rows:
        yield Happening(_plain(row.created_at), "credit_hold", row.kind, (row.number, row.amount, row.currency, row.note or ""),
                          row.display_name, ("sales_order", row.order_id))


def reviews(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Credit reviews."""
    r = CreditReview
    rows = session.execute(select(r, User.display_name).join(User, User.id == r.created_by_id).where(
        r.company_id == company_id, r.customer_id == customer_id, r.reviewed_on >= since)
        .order_by(r.id.desc()).limit(most))
    for row, user in rows:
        values = (row.reviewed_on, row.next_review, row.note or "")
        yield Happening(_plain(row.created_at), "credit_review", "review", values, user)


READERS = {"limit": limits, "policy": policies, "account_status": statuses, "credit_hold": holds, "credit_review": reviews}
