"""How risky a customer is, and the limit that follows from it (model 12, credit 7)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, Scaled, day, facts, one_of

SCORE_TYPES = ("range", "user_defined")
SCORING_TYPES = ("payment_days", "customer_since", "business_since", "dso", "average_balance", "management_group",
                 "account_status", "country", "user_defined")
INDICATORS = ("green", "amber", "red")
OPERATORS = ("=", "≠", "<", "≤", ">", "≥")


def figure() -> Scaled:
    """A measured figure of a score: days, years, or whole units of the accounting currency; 4 decimals."""
    return Scaled(4)


class ScoringGroup(Keyed, OfCompany, Versioned, Base):
    """A figure or code of a customer that earns points (credit 7.1)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())
    type: Mapped[str] = mapped_column(one_of(SCORING_TYPES, "type"))
    score_type: Mapped[str] = mapped_column(one_of(SCORE_TYPES, "score_type"), default="range")
    active: Mapped[bool] = mapped_column(default=True)


class ScoringLine(Keyed, OfCompany, Base):
    """Points for a range (`value_to` null = no upper bound) or for an exact `value` (CRD-56)."""

    __table_args__ = (UniqueConstraint("group_id", "no"), CheckConstraint("value_to >= value_from", "range"),
                      CheckConstraint("(value is null) <> (value_from is null)", "value"),
                      CheckConstraint("value is null or value_to is null", "value_to"))
    group_id: Mapped[int] = mapped_column(ForeignKey("scoring_group.id", ondelete="CASCADE"))
    no: Mapped[int]
    value_from: Mapped[Decimal | None] = mapped_column(figure())
    value_to: Mapped[Decimal | None] = mapped_column(figure())
    value: Mapped[str | None] = mapped_column(String(40))
    score: Mapped[int]


class RiskGroup(Keyed, OfCompany, Versioned, Base):
    """The total scores that make a risk group, both bounds included (CRD-58, 59)."""

    __table_args__ = (UniqueConstraint("company_id", "code"), CheckConstraint("score_to >= score_from", "scores"))
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())
    score_from: Mapped[int]
    score_to: Mapped[int]
    indicator: Mapped[str] = mapped_column(one_of(INDICATORS, "indicator"), default="green")


class AutoLimit(Keyed, OfCompany, Versioned, Base):
    """Limits for customers of a risk group with at most this revenue, minor units of `currency` (CRD-38); null = any revenue."""

    __table_args__ = (Index("uq_auto_limit_revenue", "company_id", "risk_group_id", "currency", text("coalesce(revenue, -1)"),
                            unique=True), CheckConstraint("revenue >= 0", "revenue"))
    risk_group_id: Mapped[int] = mapped_column(ForeignKey("risk_group.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    revenue: Mapped[int | None] = mapped_column(Minor())


class AutoLimitLine(Keyed, OfCompany, Base):
    """A limit in minor units of the head's currency, for customers whose figure (`value`) or code compares so (CRD-38)."""

    __table_args__ = (UniqueConstraint("auto_limit_id", "no"), CheckConstraint("(value is null) <> (code is null)", "value"),
                      CheckConstraint("credit_limit >= 0", "limit"))
    auto_limit_id: Mapped[int] = mapped_column(ForeignKey("auto_limit.id", ondelete="CASCADE"))
    no: Mapped[int]
    scoring_group_id: Mapped[int] = mapped_column(ForeignKey("scoring_group.id"))
    operator: Mapped[str] = mapped_column(one_of(OPERATORS, "operator"))
    value: Mapped[Decimal | None] = mapped_column(figure())
    code: Mapped[str | None] = mapped_column(String(40))
    credit_limit: Mapped[int] = mapped_column(Minor())


class CustomerScoreValue(Keyed, OfCompany, Versioned, Base):
    """What was typed on a customer's score sheet for a user-defined group, a figure or a text (credit 7.1)."""

    __table_args__ = (UniqueConstraint("customer_id", "scoring_group_id"),
                      CheckConstraint("(figure is null) <> (value is null)", "value"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    scoring_group_id: Mapped[int] = mapped_column(ForeignKey("scoring_group.id"))
    figure: Mapped[Decimal | None] = mapped_column(figure())
    value: Mapped[str | None] = mapped_column(String(40))


class CustomerScore(Keyed, OfCompany, Base):
    """A customer's total as it was found on a day, with every value behind it (CRD-57, 58)."""

    guard = "final"
    __table_args__ = (Index("ix_customer_score_customer_id", "customer_id", "date"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    date: Mapped[dt.date] = mapped_column(day())
    total: Mapped[int]
    risk_group_id: Mapped[int | None] = mapped_column(ForeignKey("risk_group.id"))
    facts: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
