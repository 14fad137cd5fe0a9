"""Score sheets of customers: every value, its score, the total, the risk group, and the limit that would follow (credit 7)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.core.facts import Facts, Saw, to_json
from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.company import Company
from app.models.credit import AccountStatus, CreditManagementGroup, CustomerCredit, CustomerRevenue, CustomerStatistic
from app.models.credit_scoring import (
    AutoLimit,
    AutoLimitLine,
    CustomerScore,
    CustomerScoreValue,
    RiskGroup,
    ScoringGroup,
    ScoringLine,
)
from app.models.customers import Customer, CustomerAddress
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.rules.credit import automatic, scoring, statistics
from app.rules.credit.scoring import INDICATOR_NAMES, GroupType, Indicator, ScoreType, Value
from app.services import permissions
from app.services.desk import Desk

__all__ = ["INDICATOR_NAMES", "GroupType", "ScoreLine", "ScoreSheet", "ScoreType", "keep", "sheet", "sheets", "type_value",
           "update"]

declare({"CRD-58-gone": N_("This customer is not there any more. Choose another one.")})
MONTHS = 12


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
        found = [session.get(Customer, key) for key in customer_ids]
        return [_sheet(session, desk, one, known) for one in found if one is not None and one.company_id == desk.company_id]


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
        found = _sheet(unit.session, desk, customer, _known(unit.session, desk))
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


def _sheet(session: Session, desk: Desk, customer: Customer, known: _Known) -> ScoreSheet:
    groups = known.groups
    credit = session.get(CustomerCredit, customer.id)
    values = _values(session, desk, customer, credit, [group for group, _code, _name in groups])
    found = scoring.sheet([group for group, _code, _name in groups], values, known.risks)
    lines = tuple(ScoreLine(group.group_id, code, name, group.type, group.score_type, one.value,
                            None if one.line is None else group.lines[one.line], one.score)
                  for (group, code, name), one in zip(groups, found.scores, strict=True))
    currency, current = (credit.limit_currency, credit.credit_limit) if credit else (customer.currency, 0)
    eligible = credit.eligible_limit if credit and credit.eligible_currency == currency else None
    candidate = automatic.Candidate(found.risk.risk_id if found.risk else None, currency, current,
                                    _revenue(session, customer.id, currency), values, eligible)
    proposal = automatic.proposed(candidate, known.headers)
    before = session.get(RiskGroup, credit.risk_group_id) if credit and credit.risk_group_id else None
    return ScoreSheet(customer.id, lines, found.total, found.risk, before.code if before else None,
                      credit.risk_score if credit else None, current, currency,
                      proposal.amount.value if proposal else None, bool(proposal and proposal.amount.marks))


def _revenue(session: Session, customer_id: int, currency: str) -> int | None:
    """The latest revenue of the customer, as far as it is in the currency of the limit (CRD-38)."""
    row = session.scalars(select(CustomerRevenue).where(CustomerRevenue.customer_id == customer_id)
                          .order_by(CustomerRevenue.year.desc())).first()
    return row.amount if row is not None and row.currency == currency else None


def _values(session: Session, desk: Desk, customer: Customer, credit: CustomerCredit | None,
            groups: Iterable[scoring.ScoringGroup]) -> Mapping[int, Value]:
    """What the customer has for each group; only what a group asks for is read."""
    day, since = desk.today, credit.customer_since if credit else None
    sources: Mapping[GroupType, Callable[[], Value]] = {
        GroupType.PAYMENT_DAYS: lambda: _payment_days(session, customer, day),
        GroupType.CUSTOMER_SINCE: lambda: scoring.years(since, day),
        GroupType.BUSINESS_SINCE: lambda: scoring.years(credit.business_started if credit else None, day),
        GroupType.DSO: lambda: _dso(session, customer, day, since),
        GroupType.AVERAGE_BALANCE: lambda: _average_balance(session, desk, customer, day),
        GroupType.MANAGEMENT_GROUP: lambda: _code(session, CreditManagementGroup, credit.management_group_id if credit else None),
        GroupType.ACCOUNT_STATUS: lambda: _code(session, AccountStatus, credit.account_status_id if credit else None),
        GroupType.COUNTRY: lambda: session.scalars(select(CustomerAddress.country_code).where(
            CustomerAddress.customer_id == customer.id, CustomerAddress.kind == "invoice")).first()}
    typed = {row.scoring_group_id: row.value if row.figure is None else row.figure for row in session.scalars(
        select(CustomerScoreValue).where(CustomerScoreValue.customer_id == customer.id))}
    return {group.group_id: typed.get(group.group_id) if group.type is GroupType.USER_DEFINED else sources[group.type]()
            for group in groups}


def _code(session: Session, model: type[CreditManagementGroup] | type[AccountStatus], key: int | None) -> str | None:
    return session.scalars(select(model.code).where(model.id == key)).first() if key else None


def _payment_days(session: Session, customer: Customer, day: date) -> Decimal | None:
    """Average payment days of what was settled in the last 12 months (ST-05)."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(select(entry.document_date, state.closed_on, entry.accounting_amount).join(
        state, state.entry_id == entry.id).where(entry.customer_id == customer.id, entry.entry_type == EntryType.INVOICE,
                                                 entry.amount > 0, state.closed_on.is_not(None)))
    found = statistics.payment_days([statistics.Settled(invoiced, settled, amount) for invoiced, settled, amount in rows
                                     if settled is not None], day)
    return None if found is None else found.plain


def _dso(session: Session, customer: Customer, day: date, since: date | None) -> Decimal | None:
    """Days sales outstanding of the last 12 months (ST-01)."""
    entry, state, span = CustomerLedgerEntry, CustomerEntryState, statistics.period(day, MONTHS, since)
    sales = session.scalar(select(func.sum(entry.accounting_amount)).where(
        entry.customer_id == customer.id, entry.entry_type == EntryType.INVOICE, entry.adjustment.is_(False),
        entry.document_date.between(span.start, span.end)))
    balance = session.scalar(select(func.sum(state.remaining_accounting)).where(
        state.company_id == customer.company_id, state.open_until == FOR_EVER, state.customer_id == customer.id))
    return statistics.dso(int(balance or 0), int(sales or 0), span.days)


def _average_balance(session: Session, desk: Desk, customer: Customer, day: date) -> Decimal | None:
    """The average of the month ends of 12 months, in whole units of the accounting currency (ST-02)."""
    rows = session.scalars(select(CustomerStatistic).where(CustomerStatistic.customer_id == customer.id))
    found = statistics.average_balance([statistics.MonthEnd(r.month_end, r.balance, r.total_limit) for r in rows], day, MONTHS)
    places = session.scalars(select(Currency.decimals).join(Company, Company.accounting_currency == Currency.code)
                             .where(Company.id == desk.company_id)).one()
    return None if found is None else Decimal(found).scaleb(-places)
