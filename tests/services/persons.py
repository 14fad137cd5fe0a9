"""More people in an office: each with her roles, everywhere or in one company."""

from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select

from app.core.enums import LANGUAGES
from app.models.company import Role, RoleMember, RolePermission, User
from app.services.desk import Desk
from app.storage.unit_of_work import Actor


def person(desk: Desk, name: str, *roles: str, company_id: int | None = None) -> Desk:
    """The desk of a new person who holds these roles."""
    with desk.writing("test.person") as unit:
        user = User(login=name.lower(), display_name=name, language="en", region="en_GB")
        unit.session.add(user)
        unit.session.flush()
        held = {r.code: r.id for r in unit.session.scalars(select(Role))}
        unit.session.add_all(RoleMember(role_id=held[code], user_id=user.id, company_id=company_id) for code in roles)
        return replace(desk, actor=Actor(user.id, name))


def role(desk: Desk, code: str, **permissions: int | Decimal | None) -> None:
    """A role of the office's own: permissions with their limit, an amount in cents, a percentage, or none."""
    with desk.writing("test.role") as unit:
        made = Role(code=code, names=dict.fromkeys(LANGUAGES, code.capitalize()))
        unit.session.add(made)
        unit.session.flush()
        unit.session.add_all(RolePermission(
            role_id=made.id, permission=name, limit_amount=limit if isinstance(limit, int) else None,
            limit_percent=limit if isinstance(limit, Decimal) else None) for name, limit in permissions.items())
