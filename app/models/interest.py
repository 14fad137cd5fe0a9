"""Interest terms, statutory indexes and law presets (model 13)."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, day, facts, interest_rate, one_of

Words = dict[str, str]
METHODS = ("average_daily_balance", "balance_due", "periodic")
UNITS = ("day", "month")
BASES = ("percent", "amount")
RANGES = ("none", "amount", "days", "months")
STARTED = ("completed_only", "counts", "pro_rata")
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
    """Terms by which late-payment interest is computed (INT-01…17).

    Amounts in minor units of the accounting currency; `minimum_each` and `maximum_each` = of one entry, 0 = none. `started` = how
    an interval that has begun counts (INT-42). Texts per language: of a line, of its details, before and after the lines.
    """

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    method: Mapped[str] = mapped_column(one_of(METHODS, "method"), default="balance_due")
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
    grace_mode: Mapped[str] = mapped_column(one_of(("threshold", "interest_free"), "grace_mode"), default="threshold")
    entries: Mapped[str] = mapped_column(one_of(("open", "closed", "all"), "entries"), default="open")
    interest_on_interest: Mapped[bool] = mapped_column(default=False)
    line_fee_in_base: Mapped[bool] = mapped_column(default=False)
    credits_bear: Mapped[bool] = mapped_column(default=False)
    compounding: Mapped[str] = mapped_column(one_of(("none", "yearly"), "compounding"), default="none")
    started: Mapped[str] = mapped_column(one_of(STARTED, "started"), default="completed_only")
    raise_to_minimum: Mapped[bool] = mapped_column(default=False)
    minimum_each: Mapped[int] = mapped_column(Minor(), default=0)
    maximum_each: Mapped[int] = mapped_column(Minor(), default=0)
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    line_text: Mapped[Words | None] = mapped_column(facts())
    detail_text: Mapped[Words | None] = mapped_column(facts())
    beginning_text: Mapped[Words | None] = mapped_column(facts())
    ending_text: Mapped[Words | None] = mapped_column(facts())


class InterestRateRow(Keyed, Base):
    """An own rate from a day on (INT-04)."""

    __table_args__ = (UniqueConstraint("terms_id", "start"),)
    terms_id: Mapped[int] = mapped_column(ForeignKey("interest_terms.id", ondelete="CASCADE"))
    start: Mapped[date] = mapped_column(day())
    rate: Mapped[Decimal] = mapped_column(interest_rate())
    period_days: Mapped[int] = mapped_column(default=365)


class InterestVersion(Keyed, Base):
    """An interest code from a day on: so much every n days or months (INT-40); `yearly` = a year's percentage (INT-41)."""

    __table_args__ = (UniqueConstraint("terms_id", "valid_from"), CheckConstraint("every >= 1", name="every"))
    terms_id: Mapped[int] = mapped_column(ForeignKey("interest_terms.id", ondelete="CASCADE"))
    valid_from: Mapped[date] = mapped_column(day())
    every: Mapped[int] = mapped_column(default=1)
    unit: Mapped[str] = mapped_column(one_of(UNITS, "unit"), default="month")
    basis: Mapped[str] = mapped_column(one_of(BASES, "basis"), default="percent")
    percent: Mapped[Decimal] = mapped_column(interest_rate(), default=Decimal(0))
    range: Mapped[str] = mapped_column(one_of(RANGES, "range"), default="none")
    yearly: Mapped[bool] = mapped_column(default=False)


class InterestRange(Keyed, Base):
    """A row of a range: from so many days, months or minor units on, this much (INT-43, 44); no currency = all."""

    __table_args__ = (Index("uq_interest_range_start", "version_id", text("coalesce(currency, '')"), "start", unique=True),)
    version_id: Mapped[int] = mapped_column(ForeignKey("interest_version.id", ondelete="CASCADE"))
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    start: Mapped[int] = mapped_column(Minor(), default=0)
    percent: Mapped[Decimal] = mapped_column(interest_rate(), default=Decimal(0))
    amount: Mapped[int] = mapped_column(Minor(), default=0)


class InterestCurrency(Keyed, Base):
    """What a version, or terms that are no code, say of one currency, minor units: amount, limits, fee of a note (INT-01, 45)."""

    __table_args__ = (UniqueConstraint("terms_id", "currency"), UniqueConstraint("version_id", "currency"),
                      CheckConstraint("(terms_id is null) <> (version_id is null)", name="owner"),
                      CheckConstraint("maximum = 0 or minimum <= maximum", name="limits"))
    terms_id: Mapped[int | None] = mapped_column(ForeignKey("interest_terms.id", ondelete="CASCADE"))
    version_id: Mapped[int | None] = mapped_column(ForeignKey("interest_version.id", ondelete="CASCADE"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int | None] = mapped_column(Minor())
    minimum: Mapped[int] = mapped_column(Minor(), default=0)
    maximum: Mapped[int] = mapped_column(Minor(), default=0)
    note_fee: Mapped[int] = mapped_column(Minor(), default=0)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
