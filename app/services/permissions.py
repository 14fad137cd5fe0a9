"""May she do that? What a role allows and up to which limit; a refusal names the permission and who can give it (AUD-016)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.core.enums import Module, VoucherSource
from app.core.facts import Percent, Saw, Term
from app.core.money import Money
from app.core.permissions import PERMISSIONS, Permission, posting
from app.core.problems import Problem, WayOut
from app.core.words import N_, declare
from app.models.company import Company, RoleMember, RolePermission, User
from app.rules.periods import MODULE_OF
from app.services.desk import Desk
from app.storage import rights
from app.storage.rights import Grant

declare({
    "AUD-016-missing": N_("{person} may not do this: the permission “{permission}” is missing. Ask {admins} for it."),
    "AUD-016-everywhere": N_("{person} has the permission “{permission}” in this company only, and this concerns all of them. "
                             "Ask {admins} for it."),
    "AUD-016-amount": N_("{person} has the permission “{permission}” up to {limit}; this is {amount}. Ask {admins} to raise it."),
    "AUD-016-percent": N_("{person} has the permission “{permission}” up to {limit}; this is {percent}. "
                               "Ask {admins} to raise it."),
})

_MOST, _ADMINS = 3, "admins"


class NotPermittedError(Exception):
    """Something was about to be posted without anybody having asked whether it may be: a bug; nothing was written."""


def may(session: Session, desk: Desk, permission: Permission, *, amount: int | None = None, percent: Decimal | None = None,
        everywhere: bool = False) -> tuple[Problem, ...]:
    """Nothing when the user of the desk may do this, else the refusal (AUD-016).

    `amount` in minor units of the accounting currency and `percent` are held against the limits, which belong to what is
    still allowed; `everywhere` asks for a role held in all companies. The role that allows it goes into the audit trail.
    """
    held = rights.read(session, desk.actor.user_id, desk.company_id).grants.get(permission, ())
    fitting = [g for g in held if (g.everywhere or not everywhere) and _within(g, amount, percent)]
    if fitting:
        rights.use(session, fitting[0].role)
        return ()
    return (_refusal(session, desk, permission, held, amount, percent, everywhere),)


def may_post(session: Session, desk: Desk, sources: Iterable[VoucherSource]) -> tuple[Problem, ...]:
    """May she post vouchers of these sources? One refusal per module that is missing (CLS-003)."""
    modules = dict.fromkeys(MODULE_OF[source] for source in sources)
    return tuple(p for module in modules for p in may(session, desk, posting(module)))


def withheld(session: Session, desk: Desk) -> dict[Module, Problem]:
    """The modules the user of the desk may not post in, each with the refusal."""
    held = rights.read(session, desk.actor.user_id, desk.company_id).grants
    return {module: _refusal(session, desk, posting(module), (), None, None, False)
            for module in Module if posting(module) not in held}


def role_ids(session: Session, desk: Desk) -> frozenset[int]:
    """The roles of the user in this company: the user groups she is in (CLS-003)."""
    return rights.read(session, desk.actor.user_id, desk.company_id).role_ids


def has(session: Session, desk: Desk, permission: Permission) -> bool:
    """Is it among her permissions, whatever the limit? Nothing is recorded."""
    return permission in rights.read(session, desk.actor.user_id, desk.company_id).grants


def for_the_file(desk: Desk) -> tuple[Problem, ...]:
    """May she do what concerns the file with all its companies: another company, encryption, a move to a server?"""
    with desk.reading() as session:
        return may(session, desk, Permission.SETUP, everywhere=True)


def refusals(desk: Desk, *, everywhere: bool = False) -> dict[Permission, Problem]:
    """Every permission the user lacks in this company, or in all of them, with the refusal: what a window disables its
    commands by (WIN-04).
    """
    with desk.reading() as session:
        held = rights.read(session, desk.actor.user_id, desk.company_id).grants
        return {p: _refusal(session, desk, p, held.get(p, ()), None, None, everywhere) for p in Permission
                if not any(grant.everywhere or not everywhere for grant in held.get(p, ()))}


def _within(grant: Grant, amount: int | None, percent: Decimal | None) -> bool:
    """Does the limit of a role reach? The limit itself is still allowed."""
    return ((amount is None or grant.amount is None or abs(amount) <= grant.amount)
            and (percent is None or grant.percent is None or percent <= grant.percent))


def _refusal(session: Session, desk: Desk, permission: Permission, held: Sequence[Grant], amount: int | None,
             percent: Decimal | None, everywhere: bool) -> Problem:
    """The missing permission, the person, and who can give it; whoever can herself gets a way there."""
    reaching = [g for g in held if g.everywhere or not everywhere]
    code, more = "AUD-016-everywhere" if held and not reaching else "AUD-016-missing", dict[str, Saw]()
    if reaching and amount is not None:
        currency = session.get_one(Company, desk.company_id).accounting_currency
        most = max(g.amount or 0 for g in reaching)
        code, more = "AUD-016-amount", {"limit": Money(most, currency), "amount": Money(abs(amount), currency)}
    elif reaching and percent is not None:
        most_percent = max(g.percent or Decimal(0) for g in reaching)
        code, more = "AUD-016-percent", {"limit": Percent(most_percent), "percent": Percent(percent)}
    saw = {"person": desk.actor.name, "permission": Term(PERMISSIONS[permission].name), "admins": _admins(session), **more}
    return Problem(code, saw, ways_out=(WayOut("roles.open"),) if has(session, desk, Permission.SETUP) else ())


def _admins(session: Session) -> str:
    """Who can give permissions: everybody active who may change the set-up in all companies, at most three by name."""
    found: str | None = session.info.get(_ADMINS)
    if found is None:
        query = select(User.display_name).where(User.id.in_(_who_may(Permission.SETUP))).order_by(User.id)
        names = session.scalars(query).all()
        found = session.info[_ADMINS] = ", ".join(names[:_MOST]) + (" …" if len(names) > _MOST else "")
    return found


def _who_may(permission: Permission) -> Select[int]:
    """Ids of the active users who have a permission in all companies."""
    return (select(User.id).join(RoleMember, RoleMember.user_id == User.id)
            .join(RolePermission, RolePermission.role_id == RoleMember.role_id)
            .where(RolePermission.permission == permission, RoleMember.company_id.is_(None), User.disabled_at.is_(None)))


def somebody_may(session: Session, permission: Permission) -> bool:
    """Is there an active person with this permission in all companies? The last Admin is never lost (AUD-016)."""
    return session.scalars(_who_may(permission).limit(1)).first() is not None
