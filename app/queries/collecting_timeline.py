"""What was done and agreed with a customer: activities, promises, cases, payment plans (COL-15)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.models.collecting import Activity, CollectionCase, PaymentPlan, Promise
from app.models.company import User
from app.queries.happening import Happening


def _from(since: date) -> datetime:
    """The beginning of a day, as moments are kept."""
    return datetime.combine(max(since, date(1, 1, 2)), time(), UTC) - timedelta(hours=14)


def _plain(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))


def activities(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Activities: open ones when they were entered, closed ones when they were closed; type, purpose, result, memo."""
    a = Activity
    rows = session.execute(select(a, User.display_name).join(User, User.id == a.owner_id).where(
        a.company_id == company_id, a.customer_id == customer_id, or_(a.created_at >= _from(since), a.closed_at >= _from(since)))
        .order_by(a.id.desc()).limit(most))
    for row, owner in rows:
        yield Happening(_plain(row.closed_at or row.created_at), "activity", row.type,
                        (row.type, row.purpose, row.result or "", row.memo), owner, ("activity", row.id))


def promises(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Promises when they were made, with what became of them; state, amount, currency, day."""
    p = Promise
    rows = session.execute(select(p, User.display_name).join(User, User.id == p.created_by_id).where(
        p.company_id == company_id, p.customer_id == customer_id, p.created_at >= _from(since)).order_by(p.id.desc()).limit(most))
    for row, user in rows:
        values = (row.state, row.amount, row.currency, row.promised_on)
        yield Happening(_plain(row.created_at), "promise", row.state, values, user, ("promise", row.id))


def cases(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Cases when they were opened; number, subject, status."""
    c = CollectionCase
    rows = session.execute(select(c, User.display_name).join(User, User.id == c.owner_id).where(
        c.company_id == company_id, c.customer_id == customer_id, c.opened_on >= since).order_by(c.id.desc()).limit(most))
    for row, owner in rows:
        yield Happening(_noon(row.opened_on), "case", row.status, (row.number, row.subject, row.status), owner,
                        ("collection_case", row.id))


def plans(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Payment plans when they were agreed; number, state."""
    p = PaymentPlan
    rows = session.execute(select(p, User.display_name).join(User, User.id == p.created_by_id).where(
        p.company_id == company_id, p.customer_id == customer_id, p.agreed_on >= since).order_by(p.id.desc()).limit(most))
    for row, user in rows:
        yield Happening(_noon(row.agreed_on or since), "plan", row.state, (row.number or "", row.state), user,
                        ("payment_plan", row.id))


READERS = {"activity": activities, "promise": promises, "case": cases, "plan": plans}
KINDS = tuple(READERS)
"""What collecting adds to the timeline of a customer."""
