"""Orders held by credit control: the hold, its reasons, what happened to it, its release; sign-off (model 12, CRD-82…101)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.credit_rules import STEPS
from app.models.types import Minor, Moment, day, facts, one_of, percentage

HOLD_STATES = ("on_hold", "ready_to_release", "awaiting_approval", "released", "rejected", "cancelled")
ACTIVE_STATES = ("on_hold", "ready_to_release", "awaiting_approval")
HOLD_EVENTS = ("held", "forced", "evaluated", "assigned", "postponed", "released", "rejected", "cancelled", "submitted",
               "returned", "recalled", "failed", "note")
COVERS = ("step", "later", "until")
SIGNOFF_STATES = ("draft", "submitted", "approved", "returned", "approved_failed")
SIGNOFF_ACTIONS = ("limit_journal", "limit_line", "release", "reject", "rules", "exclude_order", "block")
SIGNOFF_EVENTS = ("submitted", "approved", "returned", "recalled", "failed", "done")
SIGNOFF_THEN = ("nothing", "post", "release", "release_and_post")
_ACTIVE = text("state in ('on_hold', 'ready_to_release', 'awaiting_approval')")


class CreditHold(Keyed, OfCompany, Versioned, Base):
    """An order that credit control holds; at most one active per order (CRD-84).

    `customer_id` = the invoice account, `step` = where it was held (none for a forced hold that waits for no step), `parameters`
    = what the step was asked to do. `amount` in minor units of `currency`, the other amounts in the accounting currency;
    `used` = percent of the limit. `reason_id` = why it was released, rejected or cancelled, `hold_reason_id` why it was forced;
    until `postponed_to` it is not among the open ones (CRD-86). `error` = why releasing it with posting failed (CRD-91).
    """

    __table_args__ = (UniqueConstraint("company_id", "number"),
                      Index("uq_credit_hold_active", "order_id", unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE),
                      Index("ix_credit_hold_state", "company_id", "state", "review_on"),
                      Index("ix_credit_hold_order_id", "order_id"), Index("ix_credit_hold_customer_id", "customer_id", "state"),
                      UniqueConstraint("previous_id"), CheckConstraint("forced or step is not null", "step_of"))
    number: Mapped[str] = mapped_column(String(30))
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    step: Mapped[str | None] = mapped_column(one_of(STEPS, "step"))
    pro_forma: Mapped[bool] = mapped_column(default=False)
    parameters: Mapped[Any] = mapped_column(facts())
    state: Mapped[str] = mapped_column(one_of(HOLD_STATES, "state"), default="on_hold")
    forced: Mapped[bool] = mapped_column(default=False)
    held_on: Mapped[dt.date] = mapped_column(day())
    held_at: Mapped[datetime] = mapped_column(Moment())
    held_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    hold_reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    ready_since: Mapped[dt.date | None] = mapped_column(day())
    decided_at: Mapped[datetime | None] = mapped_column(Moment())
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    amount: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount_accounting: Mapped[int] = mapped_column(Minor())
    exposure: Mapped[int] = mapped_column(Minor())
    total_limit: Mapped[int | None] = mapped_column(Minor())
    used: Mapped[Decimal | None] = mapped_column(percentage())
    available: Mapped[int | None] = mapped_column(Minor())
    group_exposure: Mapped[int | None] = mapped_column(Minor())
    overdue: Mapped[int] = mapped_column(Minor())
    oldest_days: Mapped[int] = mapped_column(default=0)
    risk_group_id: Mapped[int | None] = mapped_column(ForeignKey("risk_group.id"))
    account_status_id: Mapped[int | None] = mapped_column(ForeignKey("account_status.id"))
    review_on: Mapped[dt.date] = mapped_column(day())
    postponed_to: Mapped[dt.date | None] = mapped_column(day())
    assigned_to_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    previous_id: Mapped[int | None] = mapped_column(ForeignKey("credit_hold.id"))
    error: Mapped[Any | None] = mapped_column(facts())


class CreditHoldReason(Keyed, OfCompany, Base):
    """Why an order is held, with what was measured; only `valid` ever changes, when the reason ceases (CRD-87, 97).

    `kind` is a type of rule or another cause; amounts in minor units of the accounting currency, numbers are days or percent.
    """

    guard = "final"
    frozen = ("hold_id", "position", "kind", "rule_version_id", "measured_amount", "measured_number", "threshold_amount",
              "threshold_number", "facts", "company_id")
    __table_args__ = (UniqueConstraint("hold_id", "position"), Index("ix_credit_hold_reason_rule", "rule_version_id"))
    hold_id: Mapped[int] = mapped_column(ForeignKey("credit_hold.id"))
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(30))
    rule_version_id: Mapped[int | None] = mapped_column(ForeignKey("blocking_rule_version.id"))
    valid: Mapped[bool] = mapped_column(default=True)
    measured_amount: Mapped[int | None] = mapped_column(Minor())
    measured_number: Mapped[Decimal | None] = mapped_column(percentage())
    threshold_amount: Mapped[int | None] = mapped_column(Minor())
    threshold_number: Mapped[Decimal | None] = mapped_column(percentage())
    facts: Mapped[Any] = mapped_column(facts())


class CreditHoldEvent(Keyed, OfCompany, Base):
    """A change of a hold: who, when, from which state to which, why, and the figures at that moment (CRD-101)."""

    guard = "final"
    __table_args__ = (Index("ix_credit_hold_event_hold_id", "hold_id"),)
    hold_id: Mapped[int] = mapped_column(ForeignKey("credit_hold.id"))
    kind: Mapped[str] = mapped_column(one_of(HOLD_EVENTS, "kind"))
    from_state: Mapped[str | None] = mapped_column(one_of(HOLD_STATES, "from_state"))
    to_state: Mapped[str] = mapped_column(one_of(HOLD_STATES, "to_state"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    figures: Mapped[Any | None] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class CreditRelease(Keyed, OfCompany, Base):
    """What a release covers: steps, until when, up to which order value in minor units of the accounting currency (CRD-92…94).

    `step` = the one it was held at, `terms_then` = payment terms, discount and invoice account of the order when it was released.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("hold_id"), CheckConstraint("(covers = 'until') = (until is not null)", "until"))
    hold_id: Mapped[int] = mapped_column(ForeignKey("credit_hold.id"))
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    step: Mapped[str | None] = mapped_column(one_of(STEPS, "step"))
    covers: Mapped[str] = mapped_column(one_of(COVERS, "covers"))
    until: Mapped[dt.date | None] = mapped_column(day())
    value_cap: Mapped[int] = mapped_column(Minor())
    with_posting: Mapped[bool] = mapped_column(default=False)
    reason_id: Mapped[int] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    terms_then: Mapped[Any] = mapped_column(facts())
    review_on: Mapped[dt.date | None] = mapped_column(day())
    date: Mapped[dt.date] = mapped_column(day())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


# ---------------------------------------------------------------- sign-off

class SignoffRequest(Keyed, OfCompany, Versioned, Base):
    """Something that waits for a second person (SGN-02…10); `subject` = the record it is about, `then` what approval does.

    `wish` = what was asked for: reason, what a release covers …; `amount` in minor units of the accounting currency.
    """

    __table_args__ = (Index("ix_signoff_request_subject", "subject_table", "subject_id"),
                      Index("ix_signoff_request_state", "company_id", "state"),
                      CheckConstraint("decided_by_id <> prepared_by_id or self_approved", "two_persons"))
    subject_table: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int]
    action: Mapped[str] = mapped_column(one_of(SIGNOFF_ACTIONS, "action"))
    state: Mapped[str] = mapped_column(one_of(SIGNOFF_STATES, "state"), default="draft")
    prepared_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    self_approved: Mapped[bool] = mapped_column(default=False)
    then: Mapped[str] = mapped_column(one_of(SIGNOFF_THEN, "then"), default="nothing")
    wish: Mapped[Any | None] = mapped_column(facts())
    amount: Mapped[int | None] = mapped_column(Minor())
    note: Mapped[str | None] = mapped_column(String(250))
    error: Mapped[Any | None] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    submitted_at: Mapped[datetime | None] = mapped_column(Moment())


class SignoffEvent(Keyed, OfCompany, Base):
    """A step of a sign-off, by the one who prepared it if `self_approved` (SGN-05); `line_no` = the line of a journal."""

    guard = "final"
    __table_args__ = (Index("ix_signoff_event_request_id", "request_id"),)
    request_id: Mapped[int] = mapped_column(ForeignKey("signoff_request.id"))
    action: Mapped[str] = mapped_column(one_of(SIGNOFF_EVENTS, "action"))
    line_no: Mapped[int | None]
    self_approved: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
