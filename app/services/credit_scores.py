"""Score sheets of customers: every value, its score, the total, the risk group, and the limit that would follow (credit 7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Saw, to_json
from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.credit import CustomerCredit
from app.models.credit_scoring import (
    AutoLimit,
    AutoLimitLine,
    CustomerScore,
    CustomerScoreValue,
    RiskGroup,
    ScoringGroup,
    ScoringLine,
)
from app.models.customers import Customer
from app.rules.credit import automatic, scoring
from app.rules.credit.scoring import INDICATOR_NAMES, GroupType, Indicator, ScoreType, Value
from app.services import permissions
from app.services.credit_score_facts import ScoreFacts, batches
from app.services.desk import Desk

__all__ = ["INDICATOR_NAMES", "GroupType", "ScoreLine", "ScoreSheet", "ScoreType", "keep", "sheet", "sheets", "type_value",
           "update"]

declare({"CRD-58-gone": N_("This customer is not there any more. Choose another one.")})


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A scoring group on a sheet: its value (None = none), the line that matched (None = no value), its score (CRD-57)."""

    group_id: int
    code: str
    name: str
    type: GroupType
    score_type: ScoreType
    value: Value
    matched: scoring.ScoringLine | None
    score: int


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """What a customer scores; `limit` is the one that would follow, minor units of `currency`, None = none (CRD-38).

    `risk` and `before` = code of the risk group now and as it was kept; `capped` = held down to the eligible limit (CRD-44).
    """

    customer_id: int
    lines: tuple[ScoreLine, ...]
    total: int
    risk: scoring.RiskGroup | None
    before: str | None
    total_before: int | None
    current: int
    currency: str
    limit: int | None
    capped: bool


def sheet(desk: Desk, customer_id: int) -> ScoreSheet | None:
    """The score sheet of a customer as of today, nothing written; None = there is no such customer (CRD-56…58)."""
    return next(iter(sheets(desk, [customer_id])), None)


def sheets(desk: Desk, customer_ids: Iterable[int]) -> list[ScoreSheet]:
    """The score sheets of many customers as of today, nothing written; the set-up is read once (T-02)."""
    with desk.reading() as session:
        known = _known(session, desk)
        return [_sheet(facts, customer, known) for facts in batches(session, desk, customer_ids)
                for customer in facts.customers.values()]


def keep(session: Session, desk: Desk, found: ScoreSheet) -> None:
    """Write a score with every value behind it, and the risk group of the customer, inside the caller's unit of work (T-02)."""
    risk_id = found.risk.risk_id if found.risk else None
    session.add(CustomerScore(
        company_id=desk.company_id, customer_id=found.customer_id, date=desk.today, total=found.total, risk_group_id=risk_id,
        facts=to_json(Facts("CRD-58", {line.code: line.score for line in found.lines} | _values_told(found))),
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    credit = _credit(session, session.get_one(Customer, found.customer_id))
    credit.risk_group_id, credit.risk_score = risk_id, found.total


def update(desk: Desk, customer_id: int) -> Outcome[ScoreSheet]:
    """Keep the score of a customer with every value behind it, and her risk group (T-02). Gives the sheet as it was before."""
    with desk.writing("customer.score") as unit:
        if refused := permissions.may(unit.session, desk, Permission.LIMITS):
            return Outcome(None, refused)
        customer = unit.session.get(Customer, customer_id)
        if customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("CRD-58-gone"),))
        found = _sheet(ScoreFacts(unit.session, desk, (customer_id,)), customer, _known(unit.session, desk))
        keep(unit.session, desk, found)
        return Outcome(found)


def type_value(desk: Desk, customer_id: int, group_id: int, typed: Value) -> Outcome[int]:
    """Keep what was typed for a user-defined group, a figure or a text; None takes it away (credit 7.1). Gives the customer."""
    with desk.writing("customer.score_value") as unit:
        session = unit.session
        if refused := permissions.may(session, desk, Permission.LIMITS):
            return Outcome(None, refused)
        customer, group = session.get(Customer, customer_id), session.get(ScoringGroup, group_id)
        if customer is None or group is None or {customer.company_id, group.company_id} != {desk.company_id}:
            return Outcome(None, (error("CRD-58-gone"),))
        row = session.scalars(select(CustomerScoreValue).where(CustomerScoreValue.customer_id == customer_id,
                                                               CustomerScoreValue.scoring_group_id == group_id)).first()
        figure, text = (typed, None) if isinstance(typed, Decimal) else (None, (typed or "").strip()[:40] or None)
        if figure is None and text is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(CustomerScoreValue(company_id=desk.company_id, customer_id=customer_id, scoring_group_id=group_id,
                                           figure=figure, value=text))
        else:
            row.figure, row.value = figure, text
        return Outcome(customer_id)


def _values_told(found: ScoreSheet) -> dict[str, Saw]:
    return {f"{line.code}_value": str(line.value) for line in found.lines if line.value is not None}


def _credit(session: Session, customer: Customer) -> CustomerCredit:
    row = session.get(CustomerCredit, customer.id)
    if row is None:
        row = CustomerCredit(customer_id=customer.id, company_id=customer.company_id, limit_currency=customer.currency)
        session.add(row)
        session.flush()
    return row


# ---------------------------------------------------------------- set-up as the rules see it

def _groups(session: Session, desk: Desk) -> list[tuple[scoring.ScoringGroup, str, str]]:
    """The active scoring groups with code and name."""
    lines: dict[int, list[scoring.ScoringLine]] = {}
    for line in session.scalars(select(ScoringLine).where(ScoringLine.company_id == desk.company_id).order_by(ScoringLine.no)):
        lines.setdefault(line.group_id, []).append(scoring.ScoringLine(line.score, line.value_from, line.value_to, line.value))
    rows = session.scalars(select(ScoringGroup).where(ScoringGroup.company_id == desk.company_id, ScoringGroup.active)
                           .order_by(ScoringGroup.code))
    return [(scoring.ScoringGroup(r.id, GroupType(r.type), ScoreType(r.score_type), tuple(lines.get(r.id, ()))), r.code,
             r.names.get(desk.language) or r.names.get("en") or r.code) for r in rows]


def _risks(session: Session, desk: Desk) -> list[scoring.RiskGroup]:
    return [scoring.RiskGroup(r.id, r.code, r.score_from, r.score_to, Indicator(r.indicator)) for r in session.scalars(
        select(RiskGroup).where(RiskGroup.company_id == desk.company_id).order_by(RiskGroup.score_from))]


def _headers(session: Session, desk: Desk) -> list[automatic.Header]:
    lines: dict[int, list[automatic.LimitLine]] = {}
    rows = session.scalars(select(AutoLimitLine).where(AutoLimitLine.company_id == desk.company_id).order_by(AutoLimitLine.no))
    for line in rows:
        lines.setdefault(line.auto_limit_id, []).append(automatic.LimitLine(
            line.scoring_group_id, automatic.Operator(line.operator), line.code if line.value is None else line.value,
            line.credit_limit))
    return [automatic.Header(r.id, r.risk_group_id, r.currency, r.revenue, tuple(lines.get(r.id, ()))) for r in session.scalars(
        select(AutoLimit).where(AutoLimit.company_id == desk.company_id).order_by(AutoLimit.id))]


# ---------------------------------------------------------------- one sheet

@dataclass(frozen=True, slots=True)
class _Known:
    """The set-up of scoring and of automatic limits."""

    groups: list[tuple[scoring.ScoringGroup, str, str]]
    risks: list[scoring.RiskGroup]
    headers: list[automatic.Header]


def _known(session: Session, desk: Desk) -> _Known:
    return _Known(_groups(session, desk), _risks(session, desk), _headers(session, desk))


def _eligible(facts: ScoreFacts, credit: CustomerCredit) -> int | None:
    """The highest limit held acceptable, in the currency of the limit (CRD-44); without a rate the journal tells of it."""
    amount, currency = credit.eligible_limit, credit.eligible_currency or credit.limit_currency
    if amount is None or currency == credit.limit_currency:
        return amount
    books = facts.books
    found = books.quote(currency, credit.limit_currency, facts.desk.today)
    return None if found is None else found.convert(
        amount, books.places.get(currency, 2), books.places.get(credit.limit_currency, 2))


def _sheet(facts: ScoreFacts, customer: Customer, known: _Known) -> ScoreSheet:
    groups, credit = known.groups, facts.credits.get(customer.id)
    values = {group.group_id: facts.value(customer.id, group) for group, _code, _name in groups}
    found = scoring.sheet([group for group, _code, _name in groups], values, known.risks)
    lines = tuple(ScoreLine(group.group_id, code, name, group.type, group.score_type, one.value,
                            None if one.line is None else group.lines[one.line], one.score)
                  for (group, code, name), one in zip(groups, found.scores, strict=True))
    currency, current = (credit.limit_currency, credit.credit_limit) if credit else (customer.currency, 0)
    eligible = _eligible(facts, credit) if credit else None
    candidate = automatic.Candidate(found.risk.risk_id if found.risk else None, currency, current,
                                    facts.revenue(customer.id, currency), values, eligible)
    proposal = automatic.proposed(candidate, known.headers)
    return ScoreSheet(customer.id, lines, found.total, found.risk, facts.risk_code(credit.risk_group_id) if credit else None,
                      credit.risk_score if credit else None, current, currency,
                      proposal.amount.value if proposal else None, bool(proposal and proposal.amount.marks))
