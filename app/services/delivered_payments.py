"""What is delivered for payments: journal names, the order of settlement, imputation by law, the evidence of matching."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.accounts import RoleAccount
from app.models.bank import MatchRule
from app.models.company import Company
from app.models.journals import JournalName
from app.models.settlement_marks import ImputationRule, PriorityRule
from app.models.terms import PaymentMethod
from app.services import delivered
from app.services.setup import banking


def missing(session: Session, model: Any, company: Company, rows: Iterable[Mapping[str, Any]], name: str) -> int:
    """Add the rows whose `name` no row of the company has, whatever its case; their number."""
    held = {str(value).casefold() for value in session.scalars(select(getattr(model, name)).where(
        model.company_id == company.id))}
    new = [model(company_id=company.id, **row) for row in rows if str(row[name]).casefold() not in held]
    session.add_all(new)
    session.flush()
    return len(new)


def _data() -> dict[str, Any]:
    return delivered.read("payments.json")


def _names(session: Session, company: Company) -> int:
    """Journal names with the account of their role and the method of their code, as far as the company has them (PAY-01)."""
    accounts = {row.role: row.account_id for row in session.scalars(select(RoleAccount).where(
        RoleAccount.company_id == company.id, RoleAccount.currency.is_(None)))}
    methods = {row.code: row.id for row in session.scalars(select(PaymentMethod).where(PaymentMethod.company_id == company.id))}
    rows = []
    for row in _data()["journal_names"]:
        role = AccountRole(row["offset_role"]) if row["offset_role"] else None
        rows.append({"code": row["code"], "names": row["names"], "kind": row["kind"], "control_totals": row["control_totals"],
                     "offset_type": "bank" if role is None else "ledger",
                     "offset_account_id": accounts.get(role) if role else None,
                     "payment_method_id": methods.get(row["method"])})
    return missing(session, JournalName, company, [r for r in rows if r["offset_type"] == "bank" or r["offset_account_id"]],
                   "code")


def _priorities(session: Session, company: Company) -> int:
    """The keys of settlement by priority: costs and interest first, then the older (SET-22)."""
    return missing(session, PriorityRule, company, _data()["priority_rules"], "key")


def _imputation(session: Session, company: Company) -> int:
    """What the law of the five countries has paid first (SET-23)."""
    held = {tuple(row) for row in session.execute(select(ImputationRule.country_code, ImputationRule.valid_from).where(
        ImputationRule.company_id == company.id))}
    rows = [{**row, "valid_from": date.fromisoformat(row["valid_from"])} for row in _data()["imputation_rules"]]
    new = [ImputationRule(company_id=company.id, **row) for row in rows if (row["country_code"], row["valid_from"]) not in held]
    session.add_all(new)
    return len(new)


def _evidence(session: Session, company: Company) -> int:
    """The table of evidence, row by row (payments 13.3)."""
    held = {tuple(row) for row in session.execute(select(MatchRule.party, MatchRule.document, MatchRule.amount).where(
        MatchRule.company_id == company.id))}
    new = [row for row in banking.defaults(company.id) if (row.party, row.document, row.amount) not in held]
    session.add_all(new)
    return len(new)


DELIVERIES: Mapping[str, Callable[[Session, Company], int]] = {
    "journal_names": _names, "priority_rules": _priorities, "imputation_rules": _imputation, "match_rules": _evidence}
"""What adds the missing rows of each table."""
