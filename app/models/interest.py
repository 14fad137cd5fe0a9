"""Interest terms, statutory indexes and law presets (model 13)."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, day, facts, interest_rate, one_of

Words = dict[str, str]
AUDIENCES = ("business", "public", "consumer")
DAY_COUNTS = ("act365", "act360", "actact", "e30360", "period")


class LawIndex(Keyed, Versioned, Base):
    """A published reference rate (LAW-01)."""

    code: Mapped[str] = mapped_column(String(20), unique=True)
    names: Mapped[Words] = mapped_column(facts())


class LawIndexValue(Keyed, Base):
    """A value of an index from a day on; a correction is a newer version (LAW-02…04)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("index_id", "valid_from", "version"),)
    index_id: Mapped[int] = mapped_column(ForeignKey("law_index.id"))
    valid_from: Mapped[date] = mapped_column(day())
    version: Mapped[int] = mapped_column(default=1)
    value: Mapped[Decimal] = mapped_column(interest_rate())
    source: Mapped[str] = mapped_column(String(200), default="")
    confidence: Mapped[str] = mapped_column(one_of(("A", "B", "C"), "confidence"))
    shipped: Mapped[bool] = mapped_column(default=True)


class LawPreset(Keyed, Versioned, Base):
    """What the law of a country says for one audience (LAW-05…54)."""

    __table_args__ = (UniqueConstraint("country", "audience"),)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    names: Mapped[Words] = mapped_column(facts())
    country: Mapped[str] = mapped_column(String(2))
    audience: Mapped[str] = mapped_column(one_of(AUDIENCES, "audience"))
    index_id: Mapped[int | None] = mapped_column(ForeignKey("law_index.id"))
    margin: Mapped[Decimal] = mapped_column(interest_rate(), default=Decimal(0))
    day_count: Mapped[str] = mapped_column(one_of(DAY_COUNTS, "day_count"), default="act365")
    definition: Mapped[Any] = mapped_column(facts())


class InterestTerms(Keyed, OfCompany, Versioned, Base):
    """Terms by which late-payment interest is computed (INT-01…17)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    method: Mapped[str] = mapped_column(one_of(("average_daily_balance", "balance_due", "periodic"), "method"),
                                        default="balance_due")
    rate: Mapped[Decimal] = mapped_column(interest_rate(), default=Decimal(0))
    period_days: Mapped[int] = mapped_column(default=365)
    source: Mapped[str] = mapped_column(one_of(("own", "table", "index"), "source"), default="own")
    preset_id: Mapped[int | None] = mapped_column(ForeignKey("law_preset.id"))
    day_count: Mapped[str] = mapped_column(one_of(DAY_COUNTS, "day_count"), default="act365")
    grace: Mapped[str] = mapped_column(String(40), default="")
    due: Mapped[str] = mapped_column(String(40), default="")
    minimum: Mapped[int] = mapped_column(Minor(), default=0)
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    post_interest: Mapped[bool] = mapped_column(default=True)
    post_fee: Mapped[bool] = mapped_column(default=True)


class InterestRateRow(Keyed, Base):
    """An own rate from a day on (INT-04)."""

    __table_args__ = (UniqueConstraint("terms_id", "start"),)
    terms_id: Mapped[int] = mapped_column(ForeignKey("interest_terms.id", ondelete="CASCADE"))
    start: Mapped[date] = mapped_column(day())
    rate: Mapped[Decimal] = mapped_column(interest_rate())
    period_days: Mapped[int] = mapped_column(default=365)

