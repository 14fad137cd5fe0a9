"""Who may own an activity or a case: the active users of the file (COL-30, 31)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import User


def everybody(session: Session) -> list[tuple[int, str]]:
    """Id and name of each active user, by name."""
    return [(i, name) for i, name in session.execute(select(User.id, User.display_name).where(User.disabled_at.is_(None))
                                                     .order_by(User.display_name))]


def known(session: Session, user_id: int) -> bool:
    """Is she an active user?"""
    user = session.get(User, user_id)
    return user is not None and user.disabled_at is None


def name(session: Session, user_id: int) -> str:
    """Her name."""
    return session.get_one(User, user_id).display_name
