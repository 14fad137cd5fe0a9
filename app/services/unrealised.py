"""Where an unrealised exchange difference stands: the account its newest run posted it to (REV-007, 021)."""

from collections.abc import Iterable, Mapping

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.problems import Problem
from app.core.roles import AccountRole
from app.models.accounts import RoleAccount
from app.models.ledger import CustomerEntryState, DetailedEntry, GeneralLedgerEntry
from app.models.revaluation import RevaluationDetail
from app.models.types import FOR_EVER
from app.rules import revaluation as rules

_CHUNK = 500


def held(session: Session, standing: Mapping[int, int]) -> dict[int, int]:
    """The account that holds the difference of each entry; `standing` = U by entry (accounting minor units), 0 = none.

    A gain stands on a gain account, a loss on a loss account; an entry without a line there has none of its own.
    """
    found: dict[int, int] = {}
    detail, control, contra = DetailedEntry, GeneralLedgerEntry, aliased(GeneralLedgerEntry)
    for part in _parts([entry for entry, amount in standing.items() if amount]):
        rows = session.execute(
            select(detail.entry_id, contra.account_id, contra.role)
            .join(RevaluationDetail, RevaluationDetail.detail_id == detail.id)
            .join(control, control.id == detail.gl_entry_id)
            .join(contra, and_(contra.voucher_id == control.voucher_id, contra.line_no == control.line_no + 1))
            .where(detail.entry_id.in_(part)).order_by(detail.id))
        for entry, account, role in rows:
            if role is (AccountRole.FXUGAIN if standing[entry] > 0 else AccountRole.FXULOSS):
                found[entry] = account
    return found


def role_account(session: Session, company_id: int, role: AccountRole, currency: str) -> int:
    """The account of a role, a currency's own first; one that nobody set up is a bug: a run asked for it before."""
    rows = session.execute(select(RoleAccount.currency, RoleAccount.account_id).where(
        RoleAccount.company_id == company_id, RoleAccount.role == role,
        or_(RoleAccount.currency.is_(None), RoleAccount.currency == currency))).all()
    return int(min(rows, key=lambda row: row.currency is None).account_id)


def check_style(session: Session, company_id: int) -> tuple[Problem, ...]:
    """The posting style stays while an entry holds an unrealised difference (REV-010)."""
    state = CustomerEntryState
    return rules.check_style(session.scalars(select(state.unrealised).where(
        state.company_id == company_id, state.open_until == FOR_EVER, state.unrealised != 0).limit(1)))


def _parts(ids: Iterable[int]) -> list[list[int]]:
    every = sorted(ids)
    return [every[start:start + _CHUNK] for start in range(0, len(every), _CHUNK)]
