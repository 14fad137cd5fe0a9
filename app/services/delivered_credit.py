"""What is delivered for credit management: account statuses, types of insurance and guarantees, checkpoints (CRD-52, P-12)."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.company import Company
from app.models.credit import AccountStatus, CoverageType, PolicyType
from app.models.credit_rules import CheckpointSetup
from app.rules.credit.checkpoints import DELIVERED as CHECKPOINTS
from app.services import delivered
from app.services.delivered_payments import missing


def _data() -> dict[str, Any]:
    return delivered.read("credit.json")


def _statuses(session: Session, company: Company) -> int:
    """NORMAL and WATCH without effect, NO-INV for invoices, STOP for every step (CRD-52)."""
    return missing(session, AccountStatus, company, _data()["account_statuses"], "code")


def _policy_types(session: Session, company: Company) -> int:
    return missing(session, PolicyType, company, _data()["policy_types"], "code")


def _coverage_types(session: Session, company: Company) -> int:
    return missing(session, CoverageType, company, _data()["coverage_types"], "code")


def checkpoints(session: Session, company_id: int) -> int:
    """A row for each step that has none, as a new company starts with; gives how many were added (credit 9)."""
    held = set(session.scalars(select(CheckpointSetup.step).where(CheckpointSetup.company_id == company_id)))
    new = [CheckpointSetup(company_id=company_id, step=point.step.value, posting=point.posting, grace=point.grace,
                           pro_forma=point.pro_forma, pro_forma_grace=point.pro_forma_grace)
           for point in CHECKPOINTS if point.step.value not in held]
    session.add_all(new)
    session.flush()
    return len(new)


DELIVERIES: Mapping[str, Callable[[Session, Company], int]] = {
    "account_statuses": _statuses, "policy_types": _policy_types, "coverage_types": _coverage_types}
"""What adds the missing rows of each set-up table."""
