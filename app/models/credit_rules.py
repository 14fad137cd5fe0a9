"""What credit control looks at and when: blocking rules with their versions, checkpoints, checks (model 12, CRD-60…80)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, percentage

STEPS = ("confirmation", "picking_list", "packing_slip", "invoice")
RULE_TYPES = ("days_overdue", "account_status", "terms_of_payment", "credit_limit_expired", "overdue_amount", "sales_order",
              "credit_limit_used")
RULE_KINDS = ("blocking", "exclusion")
SCOPES = ("table", "group", "all")
VALUE_TYPES = ("days", "amount", "percent", "code")
OUTCOMES = ("passed", "held", "released", "freed", "not_checked", "grace", "excluded")
MOST_GRACE = 366
_SCOPE = ("(scope = 'table') = (customer_id is not null) and (scope = 'group') = (group_id is not null) "
          "and (scope <> 'table' or risk_group_id is null)")


class BlockingRule(Keyed, OfCompany, Versioned, Base):
    """A blocking or exclusion rule; what it says stands in its newest version (credit 8)."""

    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_blocking_rule_active", "company_id", "active", "type"))
    number: Mapped[str] = mapped_column(String(20))
    type: Mapped[str] = mapped_column(one_of(RULE_TYPES, "type"))
    active: Mapped[bool] = mapped_column(default=False)


class BlockingRuleVersion(Keyed, OfCompany, Base):
    """What a rule said at some time; holds point at the version that fired (CRD-87).

    Scope *table* names a customer, *group* a credit management group; `value_code` is an account status or a payment term.
    `value_amount` in minor units of `currency`, `value_percent` of the limit, `value_days` on top of the due or expiry date.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("rule_id", "version"), CheckConstraint("not release or kind = 'exclusion'", "release"),
                      CheckConstraint(_SCOPE, "scope_fits"), CheckConstraint("valid_to >= valid_from", "period"),
                      Index("ix_blocking_rule_version_customer_id", "customer_id"),
                      Index("ix_blocking_rule_version_value_code", "value_code_table", "value_code_id"))
    rule_id: Mapped[int] = mapped_column(ForeignKey("blocking_rule.id"))
    version: Mapped[int]
    kind: Mapped[str] = mapped_column(one_of(RULE_KINDS, "kind"))
    scope: Mapped[str] = mapped_column(one_of(SCOPES, "scope"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_management_group.id"))
    risk_group_id: Mapped[int | None] = mapped_column(ForeignKey("risk_group.id"))
    value_type: Mapped[str] = mapped_column(one_of(VALUE_TYPES, "value_type"))
    value_days: Mapped[int | None]
    value_amount: Mapped[int | None] = mapped_column(Minor())
    value_percent: Mapped[Decimal | None] = mapped_column(percentage())
    value_code_table: Mapped[str | None] = mapped_column(String(40))
    value_code_id: Mapped[int | None]
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    release: Mapped[bool] = mapped_column(default=False)
    valid_from: Mapped[dt.date | None] = mapped_column(day())
    valid_to: Mapped[dt.date | None] = mapped_column(day())
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CheckpointSetup(Keyed, OfCompany, Versioned, Base):
    """At which steps of an order the rules run, and for how many days after (P-12, CRD-75…77); grace null = not ticked."""

    __table_args__ = (UniqueConstraint("company_id", "step"),
                      CheckConstraint(f"grace between 0 and {MOST_GRACE} and posting or grace is null", "grace"),
                      CheckConstraint(f"pro_forma_grace between 0 and {MOST_GRACE} and pro_forma or pro_forma_grace is null",
                                      "pro_forma_grace"))
    step: Mapped[str] = mapped_column(one_of(STEPS, "step"))
    posting: Mapped[bool] = mapped_column(default=False)
    grace: Mapped[int | None]
    pro_forma: Mapped[bool] = mapped_column(default=False)
    pro_forma_grace: Mapped[int | None]


class CreditCheck(Keyed, OfCompany, Base):
    """A step of an order that met credit control, and what came of it (CRD-76…80); grace lasts up to and including its day.

    `order_value` in minor units of the accounting currency; `release_id` = what let it pass, `hold_id` = what held it.
    Never changed; a draft order that is deleted takes its checks along.
    """

    audited = False
    guard = "unchanged"
    __table_args__ = (Index("ix_credit_check_order_id", "order_id", "created_at"),)
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id", ondelete="CASCADE"))
    step: Mapped[str] = mapped_column(one_of(STEPS, "step"))
    pro_forma: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str] = mapped_column(one_of(OUTCOMES, "outcome"))
    date: Mapped[dt.date] = mapped_column(day())
    grace_until: Mapped[dt.date | None] = mapped_column(day())
    order_value: Mapped[int] = mapped_column(Minor())
    release_id: Mapped[int | None] = mapped_column(ForeignKey("credit_release.id"))
    hold_id: Mapped[int | None] = mapped_column(ForeignKey("credit_hold.id"))
    facts: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
