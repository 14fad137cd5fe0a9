"""The delivered roles: every file has them, and whoever worked alone until now holds them all (AUD-016)."""

from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import Role, RoleMember, RolePermission, User
from app.services.delivered import read
from app.storage import rights
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor

ACTION, PROGRAM = "roles.deliver", "Tegoed"
"""Nobody sits at the file yet: the program does it."""


def ensure(file: CompanyFile) -> None:
    """A file that lacks the delivered roles gets them when it is opened; one that is only read stays as it is.

    On a server the second of two programs that do this at once waits for the first, and finds them made.
    """
    if file.read_only is not None:
        return
    with file.reading() as session:
        if delivered(session) or session.scalars(select(User.id).limit(1)).first() is None:
            return
    with file.unit_of_work(Actor(0, PROGRAM), action=ACTION) as uow:
        deliver(uow.session)


def delivered(session: Session) -> bool:
    """Does the file know permissions?"""
    return session.scalars(select(RolePermission.id).limit(1)).first() is not None


def deliver(session: Session) -> None:
    """Make the delivered roles with their permissions; who was there before loses nothing and holds all of them."""
    if delivered(session):
        return
    held = {role.code: role for role in session.scalars(select(Role))}
    users = session.scalars(select(User.id).where(User.disabled_at.is_(None)).order_by(User.id)).all()
    for each in read("roles.json")["roles"]:
        role = held.get(each["code"]) or Role(code=each["code"], names=each["names"])
        session.add(role)
        session.flush()
        session.add_all(_permission(role.id, name, limit) for name, limit in each["permissions"].items())
        members = set(session.scalars(select(RoleMember.user_id).where(RoleMember.role_id == role.id,
                                                                       RoleMember.company_id.is_(None))))
        session.add_all(RoleMember(role_id=role.id, user_id=user) for user in users if user not in members)
    session.flush()
    rights.forget(session)


def _permission(role_id: int, name: str, limit: dict[str, Any]) -> RolePermission:
    percent = limit.get("percent")
    return RolePermission(role_id=role_id, permission=name, limit_amount=limit.get("amount"),
                          limit_percent=None if percent is None else Decimal(percent))
