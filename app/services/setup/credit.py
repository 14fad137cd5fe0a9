"""Set-up of credit management: groups, account statuses, policies, scores, risk groups, automatic limits (credit 5, 7)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from app.core.facts import Term
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.credit import AccountStatus, CoverageType, CreditManagementGroup, CustomerRevenue, PolicyType
from app.models.credit_rules import BlockingRuleVersion
from app.models.credit_scoring import AutoLimit, AutoLimitLine, RiskGroup, ScoringGroup, ScoringLine
from app.models.intercompany import PaymentGroup
from app.rules.credit import automatic, scoring
from app.rules.credit.scoring import GroupType, Indicator, ScoreType
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.stores import Line, OwnRows

declare({
    "CRD-59-band": N_("{label}: {first} to {last}, {risk}"),
    "CRD-56-range-only": N_("Line {line}: this group is scored by ranges. Empty the value."),
    "CRD-56-value-only": N_("Line {line}: this group is scored by single values. Empty the range."),
    "CRD-38-one": N_("Line {line}: enter a figure or a code, not both."),
})

HOLD_TYPES = (("none", N_("Has no effect of its own")), ("invoice", N_("Holds orders at the invoice")),
              ("all", N_("Holds orders at every checkpoint")))
GROUP_TYPES = tuple((each.value, name) for each, name in scoring.GROUP_TYPE_NAMES.items())
SCORE_TYPES = tuple((each.value, name) for each, name in scoring.SCORE_TYPE_NAMES.items())
INDICATORS = tuple((each.value, name) for each, name in scoring.INDICATOR_NAMES.items())
OPERATORS = tuple((each.value, each.value) for each in automatic.Operator)
RULES = N_("Blocking rules")


# ---------------------------------------------------------------- groups, statuses, policies

CREDIT_MANAGEMENT_GROUPS = SetupTable(
    "credit_management_groups", N_("Credit management groups"), CreditManagementGroup, "credit",
    (code(), words(title=N_("Name"))), icon="users",
    about=N_("They sort customers for blocking rules and scores. A limit that customers share is another thing."))


def _no_rule(draft: Draft) -> Iterator[Problem]:
    """A status that a version of a blocking rule names stays (CRD-52)."""
    count = draft.session.scalar(select(func.count()).select_from(BlockingRuleVersion).where(
        BlockingRuleVersion.value_code_table == AccountStatus.__tablename__,
        BlockingRuleVersion.value_code_id == draft.row.id))
    if count:
        yield error("SETUP-used", code=draft.row.code, place=Term(RULES), count=count)


ACCOUNT_STATUSES = SetupTable(
    "account_statuses", N_("Account statuses"), AccountStatus, "credit", (
        code(), words(),
        Field("hold_type", N_("Effect on orders"), Kind.CHOICE, True, choices=HOLD_TYPES, default="none", listed=True,
              width=260)),
    keep=_no_rule, icon="tag", about=N_("A status works beside the blocking rules and does not change Blocked."))

POLICY_TYPES = SetupTable(
    "policy_types", N_("Types of insurance and guarantees"), PolicyType, "credit", (code(), words()), icon="shield-alert")

COVERAGE_TYPES = SetupTable(
    "coverage_types", N_("Coverage types"), CoverageType, "credit", (code(), words()), icon="shield-alert",
    about=N_("What an insurance covers. Guarantees have none."))


# ---------------------------------------------------------------- scores

def _lines_of(lines: Sequence[Line]) -> tuple[scoring.ScoringLine, ...]:
    return tuple(scoring.ScoringLine(line.values["score"] or 0, line.values["value_from"], line.values["value_to"],
                                     line.values["value"]) for line in lines)


_COLUMNS = {"first": "value_from", "last": "value_to", "value": "value"}


def _scoring_group(draft: Draft) -> Iterator[Problem]:
    """Ranges that meet are refused, gaps are asked (CRD-56)."""
    values = draft.values
    group = scoring.ScoringGroup(0, GroupType(values["type"]), ScoreType(values["score_type"]), _lines_of(draft.lines("lines")))
    ranged = group.score_type is ScoreType.RANGE
    for n, line in enumerate(group.lines):
        if ranged and line.value:
            yield error("CRD-56-range-only", at=f"lines.{n}.value", row=n, line=n + 1)
        elif not ranged and (line.first is not None or line.last is not None):
            yield error("CRD-56-value-only", at=f"lines.{n}.value_from", row=n, line=n + 1)
    yield from (_in_line(problem, _COLUMNS) for problem in scoring.faults(group))


def _in_line(problem: Problem, columns: dict[str, str]) -> Problem:
    """The same problem at the field of its line."""
    if problem.row is None:
        return problem
    return replace(problem, field=f"lines.{problem.row}.{columns.get(problem.field or '', problem.field)}")


def _line_of_company(row: Any) -> dict[str, Any]:
    return {"company_id": row.company_id}


SCORING_GROUPS = SetupTable(
    "scoring_groups", N_("Scoring groups"), ScoringGroup, "credit", (
        code(), words(),
        Field("type", N_("What is scored"), Kind.CHOICE, True, choices=GROUP_TYPES, default="payment_days", listed=True,
              width=200),
        Field("score_type", N_("Scored by"), Kind.CHOICE, True, choices=SCORE_TYPES, default="range", listed=True, width=120),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    (Lines("lines", N_("Scores"), (
        Field("value_from", N_("Range from"), Kind.DECIMAL, places=4, least=-999_999_999, top=999_999_999),
        Field("value_to", N_("Range to"), Kind.DECIMAL, places=4, least=-999_999_999, top=999_999_999),
        Field("value", N_("Value"), most=40),
        Field("score", N_("Score"), Kind.COUNT, True, least=-9_999, top=9_999)),
        OwnRows(ScoringLine, "group_id", ("no",), numbered="no", also=_line_of_company),
        note=N_("A range without an end has no upper bound. Amounts are in whole units of the accounting currency.")),),
    check=_scoring_group, icon="list")


# ---------------------------------------------------------------- risk groups

def classification(draft: Draft) -> list[scoring.RiskGroup]:
    """All risk groups as they would be with what was typed, in the order of their scores."""
    rows = draft.session.scalars(select(RiskGroup).where(RiskGroup.company_id == draft.desk.company_id))
    found = [scoring.RiskGroup(r.id, r.code, r.score_from, r.score_to, Indicator(r.indicator)) for r in rows
             if r.id != draft.record.key]
    values = draft.values
    found.append(scoring.RiskGroup(0, values["code"], values["score_from"], values["score_to"], Indicator(values["indicator"])))
    return sorted(found, key=lambda r: (r.first, r.last))


_SCORES = {"first": "score_from", "last": "score_to"}


def _risk_group(draft: Draft) -> Iterator[Problem]:
    """Ranges of scores do not meet, gaps are asked (CRD-59)."""
    for problem in scoring.risk_faults(classification(draft)):
        yield replace(problem, field=_SCORES.get(problem.field or "", problem.field), row=None)


def _means(draft: Draft) -> Iterator[Problem]:
    """Every risk group with its scores, then in a plain sentence: is a high score good or bad (CRD-59)?"""
    groups = classification(draft)
    for group in groups:
        yield information("CRD-59-band", label=group.code, first=group.first, last=group.last, indicator=group.indicator.value,
                          risk=Term(scoring.INDICATOR_NAMES[group.indicator]))
    yield scoring.meaning(groups)


RISK_GROUPS = SetupTable(
    "risk_groups", N_("Risk classification"), RiskGroup, "credit", (
        code(), words(),
        Field("score_from", N_("Score from"), Kind.COUNT, True, least=-99_999, top=99_999, listed=True, width=110),
        Field("score_to", N_("Score to"), Kind.COUNT, True, least=-99_999, top=99_999, listed=True, width=110),
        Field("indicator", N_("Risk"), Kind.CHOICE, True, choices=INDICATORS, default="green", listed=True, width=140)),
    order=("score_from", "code"), check=_risk_group, preview=_means, icon="gauge")


# ---------------------------------------------------------------- automatic limits

_LIMIT_COLUMNS = {"group": "scoring_group_id", "value": "value", "operator": "operator", "limit": "credit_limit"}


def _auto_limit(draft: Draft) -> Iterator[Problem]:
    """Every line compares something, and a head stands once (CRD-38)."""
    values, lines = draft.values, draft.lines("lines")
    groups = draft.session.execute(select(ScoringGroup.id, ScoringGroup.type).where(
        ScoringGroup.company_id == draft.desk.company_id))
    types = {key: GroupType(kind) for key, kind in groups}
    for n, line in enumerate(lines):
        if line.values["value"] is not None and line.values["code"]:
            yield error("CRD-38-one", at=f"lines.{n}.code", row=n, line=n + 1)
    header = automatic.Header(0, values["risk_group_id"], values["currency"], values["revenue"], tuple(
        automatic.LimitLine(line.values["scoring_group_id"] or 0, automatic.Operator(line.values["operator"]),
                            line.values["value"] if line.values["value"] is not None else line.values["code"],
                            line.values["credit_limit"] if line.values["credit_limit"] is not None else -1) for line in lines))
    yield from (_in_line(problem, _LIMIT_COLUMNS) for problem in automatic.faults(header, (), types))


AUTO_LIMITS = SetupTable(
    "auto_limits", N_("Automatic credit limits"), AutoLimit, "credit", (
        Field("risk_group_id", N_("Risk group"), Kind.LINK, True, link="risk_groups", listed=True, width=150),
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", listed=True, width=80, own=True),
        Field("revenue", N_("Up to this revenue"), Kind.AMOUNT, currency="currency", listed=True, width=130,
              note=N_("Revenue of the customer in a year. Empty: any."))),
    (Lines("lines", N_("Limits"), (
        Field("scoring_group_id", N_("Scoring group"), Kind.LINK, True, link="scoring_groups"),
        Field("operator", N_("Compared"), Kind.CHOICE, True, choices=OPERATORS, default="≥"),
        Field("value", N_("Figure"), Kind.DECIMAL, places=4, least=-999_999_999, top=999_999_999, width=90),
        Field("code", N_("or code"), most=40, width=80),
        Field("credit_limit", N_("Credit limit"), Kind.AMOUNT, True, currency="currency")),
        OwnRows(AutoLimitLine, "auto_limit_id", ("no",), numbered="no", also=_line_of_company),
        note=N_("Of several lines that fit the highest limit counts, up to the eligible credit limit of the customer.")),),
    label="risk_group_id", order=("risk_group_id", "currency", "revenue"), unique=("risk_group_id", "currency", "revenue"),
    check=_auto_limit, icon="hand-coins")


# ---------------------------------------------------------------- revenue of customers, groups of companies

CUSTOMER_REVENUES = SetupTable(
    "customer_revenues", N_("Revenues of customers"), CustomerRevenue, "credit", (
        Field("customer_id", N_("Customer"), Kind.CUSTOMER, True, listed=True, width=170),
        Field("year", N_("Year"), Kind.COUNT, True, least=1900, top=9999, listed=True, width=70),
        Field("amount", N_("Revenue"), Kind.AMOUNT, True, currency="currency", listed=True, width=120),
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", listed=True, width=100, own=True)),
    label="customer_id", order=("customer_id", "year"), unique=("customer_id", "year"), card=True, icon="chart-column",
    about=N_("The latest year counts for automatic credit limits."))

PAYMENT_GROUPS = SetupTable(
    "payment_groups", N_("Payment groups"), PaymentGroup, "payments", (code(), words(title=N_("Name"))), icon="building-2",
    about=N_("Companies of one group receive payments for each other. A company joins one with its first row of payments "
             "between companies."))

TABLES = (CREDIT_MANAGEMENT_GROUPS, ACCOUNT_STATUSES, POLICY_TYPES, COVERAGE_TYPES, SCORING_GROUPS, RISK_GROUPS, AUTO_LIMITS,
          CUSTOMER_REVENUES)
