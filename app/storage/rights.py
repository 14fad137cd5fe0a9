"""What a person may do, as the file keeps it: roles, permissions, limits; read once per transaction (AUD-016)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from app.core.permissions import DELIVERED_ROLES
from app.models.company import Role, RoleMember, RolePermission, User

_READ, _USED = "rights", "roles used"
_RANK = ("CLERK", "PREPARER", "", "APPROVER", "CLOSER", "ADMIN")
"""Roles from the least to the most; what an office made itself stands in the middle."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission through one role: up to `amount` (minor units of the accounting currency) or `percent`; None = any.

    `everywhere` = the role is held in all companies of the file.
    """

    role: str
    everywhere: bool
    amount: int | None = None
    percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Rights:
    """What somebody may do in a company: her roles, the least first, and each permission with the roles that give it."""

    roles: tuple[str, ...] = ()
    role_ids: frozenset[int] = frozenset()
    grants: Mapping[str, Sequence[Grant]] = field(default_factory=dict)


def read(session: Session, user_id: int, company_id: int | None) -> Rights:
    """The rights of a user in a company, in any company for None; asked once per session. Who is switched off has none."""
    held: dict[tuple[int, int | None], Rights] = session.info.setdefault(_READ, {})
    found = held.get((user_id, company_id))
    if found is None:
        found = held[user_id, company_id] = _read(session, user_id, company_id)
    return found


def forget(session: Session) -> None:
    """Roles were changed in this transaction: they count from now on."""
    session.info.pop(_READ, None)


_ROLES = (select(Role.id, Role.code, RoleMember.company_id, RolePermission.permission, RolePermission.limit_amount,
                 RolePermission.limit_percent)
          .join(RoleMember, RoleMember.role_id == Role.id).join(User, User.id == RoleMember.user_id)
          .outerjoin(RolePermission, RolePermission.role_id == Role.id)
          .where(User.id == bindparam("user"), User.disabled_at.is_(None)))
_HERE = _ROLES.where(or_(RoleMember.company_id.is_(None), RoleMember.company_id == bindparam("company")))
"""Asked in every transaction, so they are put together once."""


def _read(session: Session, user_id: int, company_id: int | None) -> Rights:
    asked = (_ROLES, {"user": user_id}) if company_id is None else (_HERE, {"user": user_id, "company": company_id})
    rows = sorted(session.execute(*asked), key=lambda row: _rank(row.code))
    grants: dict[str, list[Grant]] = {}
    for row in rows:
        if row.permission is not None:
            grants.setdefault(row.permission, []).append(
                Grant(row.code, row.company_id is None, row.limit_amount, row.limit_percent))
    return Rights(tuple(dict.fromkeys(row.code for row in rows)), frozenset(row.id for row in rows), grants)


@cache
def _rank(code: str) -> tuple[int, str]:
    return _RANK.index(code if code in DELIVERED_ROLES else ""), code


def use(session: Session, role: str) -> None:
    """A permission of this role let something happen in this transaction."""
    session.info.setdefault(_USED, set()).add(role)


def acting(session: Session, user_id: int) -> str:
    """The role an action is recorded under: those whose permissions it used, else the least one held (closing 0)."""
    used: set[str] = session.info.get(_USED, set())
    if used:
        return ", ".join(sorted(used, key=_rank))
    roles = read(session, user_id, None).roles
    return roles[0] if roles else ""
