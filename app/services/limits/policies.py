"""Insurance and guarantees of a customer: kept, checked, and what they do to her limit (CRD-20…25)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.money import HUNDRED
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.credit import CoverageType, CreditPolicy, PolicyType
from app.services import permissions
from app.services.customers.facts import of_desk as customer_of
from app.services.desk import Desk
from app.services.limits import hooks

declare({
    "CRD-20-from": N_("Enter from when the policy holds."),
    "CRD-20-order": N_("The policy would end on {ends}, before it begins on {starts}. Enter a later end, or none."),
    "CRD-20-type": N_("Choose the type of the policy."),
    "CRD-21": N_("A guarantee has no coverage type. Empty it, or choose Insurance."),
    "CRD-22-percent": N_("The percentage lies between 0 and 100."),
    "CRD-22-value": N_("The value of a policy is above zero. Enter an amount."),
    "CRD-23-currency": N_("Choose the currency of the policy."),
    "CRD-20-gone": N_("This policy is no longer there; somebody deleted it meanwhile. Refresh the list."),
    "CRD-20-stale": N_("Somebody changed this policy meanwhile. Open it again and compare."),
})

INSURANCE, GUARANTEE = "insurance", "guarantee"
KIND_NAMES = {INSURANCE: N_("Insurance"), GUARANTEE: N_("Guarantee")}


@dataclass(frozen=True, slots=True)
class Policy:
    """An insurance or guarantee; `value` in minor units of `currency`, `percent` of it raises the limit (CRD-24)."""

    kind: str = INSURANCE
    type_id: int | None = None
    coverage_id: int | None = None
    insurer: str = ""
    number: str = ""
    starts: date | None = None
    ends: date | None = None
    value: int = 0
    currency: str = ""
    percent: Decimal = HUNDRED
    in_exposure: bool = False
    note: str = ""
    id: int = 0
    version: int = 0
    customer_id: int = 0

    def valid(self, day: date) -> bool:
        """From its first to its last day, both included; without a last day it is open-ended (CRD-20)."""
        return self.starts is not None and self.starts <= day and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Types:
    """What a policy may be: types and coverage types by id with their words."""

    types: tuple[tuple[int, str], ...]
    coverages: tuple[tuple[int, str], ...]
    currencies: tuple[str, ...]


def types(desk: Desk) -> Types:
    """The types on offer (set-up)."""
    with desk.reading() as session:
        return Types(_named(session, desk, PolicyType), _named(session, desk, CoverageType),
                     tuple(session.scalars(select(Currency.code).order_by(Currency.code))))


def _named(session: Session, desk: Desk, model: Any) -> tuple[tuple[int, str], ...]:
    rows = session.scalars(select(model).where(model.company_id == desk.company_id).order_by(model.code))
    return tuple((r.id, r.names.get(desk.language) or r.names.get("en") or r.code) for r in rows)


def of_customer(desk: Desk, customer_id: int) -> list[Policy]:
    """The policies of a customer, the latest first, those that ended too."""
    with desk.reading() as session:
        rows = session.scalars(select(CreditPolicy).where(
            CreditPolicy.company_id == desk.company_id, CreditPolicy.customer_id == customer_id)
            .order_by(CreditPolicy.valid_from.desc(), CreditPolicy.id.desc()))
        return [policy_of(row) for row in rows]


def load(desk: Desk, policy_id: int) -> Policy | None:
    """One policy; None when it is gone."""
    with desk.reading() as session:
        row = _of_desk(session, desk, policy_id)
        return policy_of(row) if row is not None else None


def policy_of(row: CreditPolicy) -> Policy:
    """A stored policy."""
    return Policy(row.kind, row.type_id, row.coverage_id, row.insurer or "", row.policy_no or "", row.valid_from, row.valid_to,
                  row.value, row.currency, row.update_percent, row.in_exposure, row.note or "", row.id, row.version,
                  row.customer_id)


def _of_desk(session: Session, desk: Desk, policy_id: int) -> CreditPolicy | None:
    row = session.get(CreditPolicy, policy_id)
    return row if row is not None and row.company_id == desk.company_id else None


def check(policy: Policy) -> tuple[Problem, ...]:
    """Everything wrong with a policy by itself (CRD-20…22)."""
    return tuple(_wrong(policy))


def _wrong(policy: Policy) -> Iterable[Problem]:
    if policy.type_id is None:
        yield error("CRD-20-type", at="type_id")
    if policy.kind == GUARANTEE and policy.coverage_id is not None:
        yield error("CRD-21", at="coverage_id")
    if policy.starts is None:
        yield error("CRD-20-from", at="starts")
    elif policy.ends is not None and policy.ends < policy.starts:
        yield error("CRD-20-order", at="ends", starts=policy.starts, ends=policy.ends)
    if policy.value <= 0:
        yield error("CRD-22-value", at="value")
    if not policy.currency:
        yield error("CRD-23-currency", at="currency")
    if not 0 <= policy.percent <= HUNDRED:
        yield error("CRD-22-percent", at="percent")


def save(desk: Desk, customer_id: int, policy: Policy) -> Outcome[int]:
    """Keep a policy; one without an id is new. Gives its id."""
    try:
        with desk.writing("credit_policy.save") as unit:
            session = unit.session
            row = _of_desk(session, desk, policy.id) if policy.id else None
            if customer_of(session, desk, customer_id) is None:
                return Outcome(None, (error("CUS-gone"),))
            if policy.id and row is None:
                return Outcome(None, (error("CRD-20-gone"),))
            if row is not None and policy.version and row.version != policy.version:
                return Outcome(None, (error("CRD-20-stale"),))
            if problems := (*permissions.may(session, desk, Permission.LIMITS), *check(policy)):
                return Outcome(None, problems)
            if row is None:
                row = CreditPolicy(company_id=desk.company_id, customer_id=customer_id)
                session.add(row)
            _write(row, policy)
            session.flush()
            hooks.changed(desk, unit, [("customer", customer_id)])
            return Outcome(row.id)
    except StaleDataError:
        return Outcome(None, (error("CRD-20-stale"),))


def _write(row: CreditPolicy, policy: Policy) -> None:
    assert policy.type_id is not None and policy.starts is not None
    row.kind, row.type_id, row.coverage_id = policy.kind, policy.type_id, policy.coverage_id
    row.insurer, row.policy_no = policy.insurer.strip()[:100] or None, policy.number.strip()[:35] or None
    row.valid_from, row.valid_to, row.value, row.currency = policy.starts, policy.ends, policy.value, policy.currency
    row.update_percent, row.in_exposure, row.note = policy.percent, policy.in_exposure, policy.note.strip()[:250] or None


def remove(desk: Desk, policy_id: int) -> Outcome[int]:
    """Take a policy away that should never have been there; one that ended keeps its end date instead. The trail keeps it."""
    with desk.writing("credit_policy.remove") as unit:
        session = unit.session
        row = _of_desk(session, desk, policy_id)
        if row is None:
            return Outcome(None, (error("CRD-20-gone"),))
        if refused := permissions.may(session, desk, Permission.LIMITS):
            return Outcome(None, refused)
        hooks.changed(desk, unit, [("customer", row.customer_id)])
        session.delete(row)
        session.flush()
        return Outcome(policy_id)
