"""Credit of customers: attributes, statuses, shared limits, insurance, revenue and month-end figures (model 12)."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, percentage

HOLD_TYPES = ("none", "invoice", "all")
POLICY_KINDS = ("insurance", "guarantee")


class CreditManagementGroup(Keyed, OfCompany, Versioned, Base):
    """A group of customers that blocking rules may name; it has no limit of its own (CRD-53)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())


class AccountStatus(Keyed, OfCompany, Versioned, Base):
    """An account status and what it holds by itself: nothing, invoices, every ticked step (CRD-50, 51)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())
    hold_type: Mapped[str] = mapped_column(one_of(HOLD_TYPES, "hold_type"), default="none")


class PolicyType(Keyed, OfCompany, Versioned, Base):
    """A kind of insurance or guarantee (credit 3.4)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())


class CoverageType(Keyed, OfCompany, Versioned, Base):
    """What an insurance covers; guarantees have none (CRD-21)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())


class CustomerCredit(OfCompany, Versioned, Base):
    """Credit attributes of a customer (credit 5.1); amounts in minor units of the currency named beside them.

    `credit_limit`, `limit_date` and `expires_on` change through posted limit journals (P-24); `risk_group_id` and `risk_score`
    are what the newest score sheet found, `eligible_limit` is the highest limit that was reviewed as acceptable (CRD-44).
    """

    __table_args__ = (CheckConstraint("not (unlimited and mandatory)", name="unlimited"),
                      CheckConstraint("credit_limit >= 0", name="limit"),
                      CheckConstraint("(eligible_limit is null) = (eligible_currency is null)", name="eligible"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    credit_limit: Mapped[int] = mapped_column(Minor(), default=0)
    limit_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    limit_date: Mapped[date | None] = mapped_column(day())
    expires_on: Mapped[date | None] = mapped_column(day())
    mandatory: Mapped[bool] = mapped_column(default=False)
    unlimited: Mapped[bool] = mapped_column(default=False)
    excluded: Mapped[bool] = mapped_column(default=False)
    ignore_until: Mapped[date | None] = mapped_column(day())
    management_group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_management_group.id"))
    account_status_id: Mapped[int | None] = mapped_column(ForeignKey("account_status.id"))
    status_reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    status_since: Mapped[date | None] = mapped_column(day())
    status_note: Mapped[str | None] = mapped_column(String(250))
    risk_group_id: Mapped[int | None] = mapped_column(ForeignKey("risk_group.id"))
    risk_score: Mapped[int | None]
    eligible_limit: Mapped[int | None] = mapped_column(Minor())
    eligible_currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    eligible_date: Mapped[date | None] = mapped_column(day())
    last_review: Mapped[date | None] = mapped_column(day())
    next_review: Mapped[date | None] = mapped_column(day())
    business_started: Mapped[date | None] = mapped_column(day())
    customer_since: Mapped[date | None] = mapped_column(day())
    with_agency: Mapped[bool] = mapped_column(default=False)
    title_held: Mapped[bool] = mapped_column(default=False)


class AccountStatusChange(Keyed, OfCompany, Base):
    """A customer's account status became another one, and why (CRD-50, 54)."""

    guard = "final"
    __table_args__ = (Index("ix_account_status_change_customer_id", "customer_id", "created_at"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    old_id: Mapped[int | None] = mapped_column(ForeignKey("account_status.id"))
    new_id: Mapped[int | None] = mapped_column(ForeignKey("account_status.id"))
    reason_id: Mapped[int] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CreditReview(Keyed, OfCompany, Base):
    """A customer's credit was reviewed on a day; `next_review` = when it is due again (T-08)."""

    guard = "final"
    __table_args__ = (Index("ix_credit_review_customer_id", "customer_id", "reviewed_on"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    reviewed_on: Mapped[date] = mapped_column(day())
    next_review: Mapped[date | None] = mapped_column(day())
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CustomerRevenue(Keyed, OfCompany, Base):
    """What a customer turned over in a year by its own accounts; the latest year counts for automatic limits (CRD-38)."""

    __table_args__ = (UniqueConstraint("customer_id", "year"), CheckConstraint("year between 1900 and 9999", "year"),
                      CheckConstraint("amount >= 0", "amount"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    year: Mapped[int]
    amount: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))


class CustomerStatistic(Keyed, OfCompany, Base):
    """Figures of a customer at a month end, minor units of the accounting currency (ST-01…04); `total_limit` null = unlimited."""

    audited = False
    __table_args__ = (UniqueConstraint("customer_id", "month_end"),
                      Index("ix_customer_statistic_month_end", "company_id", "month_end"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    month_end: Mapped[date] = mapped_column(day())
    balance: Mapped[int] = mapped_column(Minor())
    packing_slips: Mapped[int] = mapped_column(Minor())
    open_orders: Mapped[int] = mapped_column(Minor())
    total_limit: Mapped[int | None] = mapped_column(Minor())
    exposure: Mapped[int] = mapped_column(Minor())


# ---------------------------------------------------------------- shared limits, insurance

class CreditGroup(Keyed, OfCompany, Versioned, Base):
    """A limit that customers share, in minor units of its currency (CRD-30…35).

    `all_members_overdue` = the rule on days overdue looks at the open invoices of every member.
    """

    __table_args__ = (UniqueConstraint("company_id", "number"), CheckConstraint("credit_limit >= 0", name="limit"))
    number: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(60))
    credit_limit: Mapped[int] = mapped_column(Minor(), default=0)
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    limit_to: Mapped[date] = mapped_column(day())
    all_members_overdue: Mapped[bool] = mapped_column(default=False)


class CreditGroupMember(Keyed, Base):
    """A customer, maybe of another company, that shares a limit; a customer shares at most one (CRD-30).

    `old_expiry` = the day its own limit ended before it became a member.
    """

    __table_args__ = (UniqueConstraint("customer_id"),)
    group_id: Mapped[int] = mapped_column(ForeignKey("credit_group.id", ondelete="CASCADE"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    old_expiry: Mapped[date | None] = mapped_column(day())


class CreditPolicy(Keyed, OfCompany, Versioned, Base):
    """Insurance or a guarantee: `value` in minor units of its currency; `update_percent` of it raises the limit (CRD-20…25)."""

    __table_args__ = (Index("ix_credit_policy_customer_id", "customer_id", "valid_from"),
                      Index("ix_credit_policy_ends", "company_id", "valid_to"),
                      CheckConstraint("valid_to >= valid_from", "period"), CheckConstraint("value > 0", "value"),
                      CheckConstraint("update_percent between 0 and 1000000", "percent"),
                      CheckConstraint("kind = 'insurance' or coverage_id is null", "coverage"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(one_of(POLICY_KINDS, "kind"))
    type_id: Mapped[int] = mapped_column(ForeignKey("policy_type.id"))
    coverage_id: Mapped[int | None] = mapped_column(ForeignKey("coverage_type.id"))
    insurer: Mapped[str | None] = mapped_column(String(100))
    policy_no: Mapped[str | None] = mapped_column(String(35))
    valid_from: Mapped[date] = mapped_column(day())
    valid_to: Mapped[date | None] = mapped_column(day())
    value: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    update_percent: Mapped[Decimal] = mapped_column(percentage(), default=Decimal(0))
    in_exposure: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str | None] = mapped_column(String(1000))
