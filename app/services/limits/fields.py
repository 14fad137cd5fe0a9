"""The credit fields of a customer that no journal changes, and the turnover she reports (credit 5.1, CRD-04, 38, 60)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.credit import CreditManagementGroup, CustomerCredit, CustomerRevenue
from app.models.credit_scoring import RiskGroup
from app.services import permissions
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.limits import facts, hooks, parameters, posting
from app.services.limits.drafts import LIMIT
from app.services.limits.statuses import credit_of

declare({
    "CRD-04-both": N_("An unlimited credit limit cannot be mandatory. Choose one of the two."),
    "P-24-off": N_("Credit limits are changed by an adjustment. Use “Change limit…” instead."),
    "CRD-fields-stale": N_("Somebody changed the credit of this customer meanwhile. Open it again and compare."),
    "CRD-fields-since": N_("{day} lies ahead. Enter a day that has been."),
    "CRD-38-revenue-year": N_("Enter the year as four digits, not after {year}."),
    "CRD-38-revenue-twice": N_("The year {year} stands here twice. Leave one of them out."),
    "CRD-38-revenue-amount": N_("A turnover is not below zero. Enter 0 or more."),
})

FIELDS = ("mandatory", "unlimited", "excluded", "ignore_until", "management_group_id", "business_started", "customer_since",
          "next_review", "with_agency", "title_held")
"""What the form changes; limit, expiry and dates change by journal, the status with its reason."""
_FIELDS = {"new_limit": "credit_limit", "ends": "expires_on"}
"""Fields of an adjustment as this form calls them."""
_CREDIT_CONTROL = ("mandatory", "unlimited", "excluded", "ignore_until")


@dataclass(frozen=True, slots=True)
class Credit:
    """The credit fields of a customer as plain values by name; `version` detects a stale save."""

    version: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Revenue:
    """What a customer turned over in a year: minor units of the currency (CRD-38)."""

    year: int
    amount: int
    currency: str


def load(desk: Desk, customer_id: int) -> Credit | None:
    """Everything credit 5.1 names that is kept with the customer; None when she is gone."""
    with desk.reading() as session:
        customer = of_desk(session, desk, customer_id)
        if customer is None:
            return None
        row = session.get(CustomerCredit, customer_id)
        if row is None:
            row = CustomerCredit(customer_id=customer_id, company_id=desk.company_id, limit_currency=customer.currency, version=0,
                                 credit_limit=0, mandatory=False, unlimited=False, excluded=False, with_agency=False,
                                 title_held=False)
        values = {c.key: getattr(row, c.key) for c in CustomerCredit.__mapper__.column_attrs if c.key != "version"}
        risk = session.get(RiskGroup, row.risk_group_id) if row.risk_group_id else None
        group = facts.group_of(session, customer_id)
        values |= {"risk_group": risk.code if risk else "", "risk_indicator": risk.indicator if risk else "",
                   "risk_name": (risk.names.get(desk.language) or risk.names.get("en") or risk.code) if risk else "",
                   "credit_group": f"{group.number} {group.name}" if group else "",
                   "credit_group_id": group.id if group else None, "revenues": revenues(session, customer_id)}
        return Credit(row.version, values)


def management_groups(desk: Desk) -> list[tuple[int, str]]:
    """Credit management groups on offer: id and words (CRD-53)."""
    with desk.reading() as session:
        rows = session.scalars(select(CreditManagementGroup).where(CreditManagementGroup.company_id == desk.company_id)
                               .order_by(CreditManagementGroup.code))
        return [(r.id, f"{r.code} · {r.names.get(desk.language) or r.names.get('en') or ''}") for r in rows]


def save(desk: Desk, customer_id: int, values: Mapping[str, Any], *, version: int | None = None,
         confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Change the fields; what lets orders pass needs the permission to change limits (CRD-04, 60). Gives the customer's id.

    Limit and end may be among them where the company allows it (P-24): they go through a journal of one line all the same.
    """
    try:
        with desk.writing("customer.credit") as unit:
            session = unit.session
            customer = of_desk(session, desk, customer_id)
            if customer is None:
                return Outcome(None, (error("CUS-gone"),))
            row = credit_of(session, customer)
            if version and row.version != version:
                return Outcome(None, (error("CRD-fields-stale"),))
            problems = tuple(_wrong(session, desk, row, values))
            if problems:
                return Outcome(None, problems)
            for name in FIELDS:
                if name in values:
                    setattr(row, name, values[name])
            session.flush()
            refused = _limit(desk, customer_id, row, values, confirmed)
            if refused:
                unit.abandon()
                return Outcome(None, refused)
            hooks.changed(desk, unit, [("customer", customer_id)])
            return Outcome(customer_id)
    except StaleDataError:
        return Outcome(None, (error("CRD-fields-stale"),))


def _limit(desk: Desk, customer_id: int, row: CustomerCredit, values: Mapping[str, Any],
           confirmed: frozenset[str]) -> tuple[Problem, ...]:
    """Another limit or end, typed on the card (P-24)."""
    wanted = values.get("credit_limit", row.credit_limit), values.get("expires_on", row.expires_on)
    if wanted == (row.credit_limit, row.expires_on):
        return ()
    if not parameters.manual(desk):
        return (error("P-24-off", at="credit_limit"),)
    done = posting.change_one(desk, ("customer", customer_id), LIMIT, wanted[0], ends=wanted[1], confirmed=confirmed)
    return () if done.done else tuple(replace(p, field=_FIELDS.get(p.field or "", p.field)) for p in done.problems)


def _wrong(session: Session, desk: Desk, row: CustomerCredit, values: Mapping[str, Any]) -> Iterable[Problem]:
    if values.get("unlimited", row.unlimited) and values.get("mandatory", row.mandatory):
        yield error("CRD-04-both", at="mandatory")
    for name in ("business_started", "customer_since"):
        day: date | None = values.get(name)
        if day is not None and day > desk.today:
            yield error("CRD-fields-since", at=name, day=day)
    if any(name in values and values[name] != getattr(row, name) for name in _CREDIT_CONTROL):
        yield from permissions.may(session, desk, Permission.LIMITS)


# ---------------------------------------------------------------- turnover

def revenues(session: Session, customer_id: int) -> tuple[Revenue, ...]:
    """The turnover of a customer, the latest year first."""
    rows = session.scalars(select(CustomerRevenue).where(CustomerRevenue.customer_id == customer_id)
                           .order_by(CustomerRevenue.year.desc()))
    return tuple(Revenue(r.year, r.amount, r.currency) for r in rows)


def save_revenues(desk: Desk, customer_id: int, wanted: Sequence[Revenue]) -> Outcome[int]:
    """Replace the list of yearly turnover; a row in a problem is its place. Gives how many years there are."""
    with desk.writing("customer.revenue") as unit:
        session = unit.session
        if of_desk(session, desk, customer_id) is None:
            return Outcome(None, (error("CUS-gone"),))
        if problems := tuple(_revenue_wrong(desk, wanted)):
            return Outcome(None, problems)
        kept = {r.year: r for r in session.scalars(select(CustomerRevenue).where(CustomerRevenue.customer_id == customer_id))}
        for year, row in kept.items():
            if year not in {w.year for w in wanted}:
                session.delete(row)
        for one in wanted:
            found = kept.get(one.year)
            if found is None:
                session.add(CustomerRevenue(company_id=desk.company_id, customer_id=customer_id, year=one.year, amount=one.amount,
                                            currency=one.currency))
            else:
                found.amount, found.currency = one.amount, one.currency
        session.flush()
        return Outcome(len(wanted))


def _revenue_wrong(desk: Desk, wanted: Sequence[Revenue]) -> Iterable[Problem]:
    seen: set[int] = set()
    for row, one in enumerate(wanted):
        if not 1900 <= one.year <= desk.today.year:
            yield error("CRD-38-revenue-year", at="year", row=row, year=desk.today.year)
        if one.year in seen:
            yield error("CRD-38-revenue-twice", at="year", row=row, year=one.year)
        if one.amount < 0:
            yield error("CRD-38-revenue-amount", at="amount", row=row)
        seen.add(one.year)
