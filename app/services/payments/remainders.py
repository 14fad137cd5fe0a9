"""The rest of a payment settled away: to which account, for which reason, and who may do it up to which amount (PWO-03, 06)."""

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, ReasonCode, RoleAccount
from app.rules.settlement import Allocation, Remainder
from app.services import ledger, permissions
from app.services.desk import Desk
from app.services.payments.names import Choice

declare({
    "PWO-06-account": N_("Choose an account or a reason that has one: the rest must go somewhere."),
})

USE = "settle_remainder"
"""Reasons of this use are on offer (MST-114)."""


def reasons(desk: Desk) -> list[Choice]:
    """The reasons a rest may be settled away for."""
    with desk.reading() as session:
        rows = session.scalars(select(ReasonCode).where(ReasonCode.company_id == desk.company_id, ReasonCode.active)
                               .order_by(ReasonCode.code))
        return [Choice(r.id, r.code, r.texts.get(desk.language) or r.texts.get("en") or r.code) for r in rows if USE in r.uses]


def remainder(desk: Desk, *, account_id: int | None = None, reason_id: int | None = None, text: str = "") -> Outcome[Remainder]:
    """Where a rest goes, for a mark: the typed account, else that of the reason, else BADDEBT (PWO-03, mode B of PWO-06)."""
    with desk.reading() as session:
        reason = session.get(ReasonCode, reason_id) if reason_id else None
        if reason is not None and reason.company_id != desk.company_id:
            reason = None
        chosen = account_id or (reason.account_id if reason is not None else None)
        if chosen is None:
            roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.BADDEBT,))
            if missing:
                return Outcome(None, (error("PWO-06-account", at="account"), *missing))
            chosen = roles[AccountRole.BADDEBT]
        account = session.get(Account, chosen)
        if account is None or account.company_id != desk.company_id or not ledger.postable(account) or account.control:
            return Outcome(None, (error("PST-015-account", at="account", account=account.number if account else "?"),))
        role = next(iter(_roles(session, desk.company_id, chosen)), AccountRole.BADDEBT)
        return Outcome(Remainder(chosen, role, reason.id if reason is not None else None, text.strip()[:100]))


def _roles(session: Session, company_id: int, account_id: int) -> list[AccountRole]:
    """What an account is for."""
    return list(session.scalars(select(RoleAccount.role).where(
        RoleAccount.company_id == company_id, RoleAccount.account_id == account_id).order_by(RoleAccount.id)))


def allowed(session: Session, desk: Desk, allocation: Allocation) -> tuple[Problem, ...]:
    """May she settle away and grant what an allocation does: rests by amount, full settlement by percentage (PWO-06, SET-15)?"""
    found: list[Problem] = []
    for pair in allocation.pairs:
        gone = sum(abs(e.value) for e in pair.effects if e.kind == "write_off")
        if gone:
            found += permissions.may(session, desk, Permission.WRITE_OFF, amount=gone)
        if pair.additional:
            percent = Decimal(pair.additional * 100) / Decimal(abs(pair.other.amount) or 1)
            found += permissions.may(session, desk, Permission.FULL_SETTLEMENT, percent=percent)
    return tuple(found)
