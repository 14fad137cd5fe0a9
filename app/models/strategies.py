"""Collection strategies with their history, and until when a claim can be enforced (model 13, COL-28, COL-40…50)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.collecting import ACTIVITY_TYPES
from app.models.interest import AUDIENCES
from app.models.types import Minor, Moment, day, facts, one_of, percentage

Words = dict[str, str]
MODES = ("closest", "track")
STEP_ACTIONS = ("activity", "email", "letter")
RECIPIENTS = ("customer", "salesperson", "agent")
LIMIT_STARTS = ("day_after_due", "end_of_year")
LIMIT_EVENTS = ("written_demand", "acknowledgment", "part_payment", "court")


class Strategy(Keyed, OfCompany, Versioned, Base):
    """What is done on which day after the due date, for the customers of a pool (COL-40).

    `minimum_overdue` and `minimum_invoice` in minor units of the accounting currency; `late_percent` and `very_late_percent` =
    from which probability an activity is made when it uses `prediction` (COL-75).
    """

    __table_args__ = (UniqueConstraint("company_id", "code"), UniqueConstraint("company_id", "rank"), UniqueConstraint("pool_id"),
                      CheckConstraint("quiet_days >= 0", name="quiet_days"))
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    pool_id: Mapped[int | None] = mapped_column(ForeignKey("customer_pool.id"))
    rank: Mapped[int]
    quiet_days: Mapped[int] = mapped_column(default=0)
    minimum_overdue: Mapped[int] = mapped_column(Minor(), default=0)
    minimum_invoice: Mapped[int] = mapped_column(Minor(), default=0)
    mode: Mapped[str] = mapped_column(one_of(MODES, "mode"), default="track")
    prediction: Mapped[bool] = mapped_column(default=False)
    late_percent: Mapped[Decimal | None] = mapped_column(percentage())
    very_late_percent: Mapped[Decimal | None] = mapped_column(percentage())
    active: Mapped[bool] = mapped_column(default=True)


class StrategyStep(Keyed, Base):
    """A step: on which day counted from the due date (negative = before it) what is done for whom (COL-41).

    `template` = purpose of an e-mail text; a step that was used is `removed`, not deleted, for the history points to it.
    """

    __table_args__ = (Index("ix_strategy_step_strategy_id", "strategy_id", "position"),)
    strategy_id: Mapped[int] = mapped_column(ForeignKey("strategy.id", ondelete="CASCADE"))
    position: Mapped[int]
    day: Mapped[int]
    action: Mapped[str] = mapped_column(one_of(STEP_ACTIONS, "action"))
    names: Mapped[Words] = mapped_column(facts())
    activity_type: Mapped[str | None] = mapped_column(one_of(ACTIVITY_TYPES, "activity_type"))
    template: Mapped[str | None] = mapped_column(String(30))
    recipient: Mapped[str] = mapped_column(one_of(RECIPIENTS, "recipient"), default="customer")
    contact_role: Mapped[str | None] = mapped_column(String(40))
    predunning: Mapped[bool] = mapped_column(default=False)
    removed: Mapped[bool] = mapped_column(default=False)


class StrategyContact(Keyed, OfCompany, Base):
    """A step that was done for an invoice; no step = an activity made by prediction (COL-43…48); old ones may go."""

    guard = "unchanged"
    __table_args__ = (
        Index("uq_strategy_contact_step", "step_id", "leading_entry_id", unique=True,
              sqlite_where=text("step_id is not null"), postgresql_where=text("step_id is not null")),
        Index("uq_strategy_contact_predicted", "strategy_id", "leading_entry_id", unique=True,
              sqlite_where=text("step_id is null"), postgresql_where=text("step_id is null")),
        Index("ix_strategy_contact_customer_id", "customer_id", "day"), Index("ix_strategy_contact_entry", "leading_entry_id"),
        Index("ix_strategy_contact_day", "company_id", "day"), Index("ix_strategy_contact_run_id", "run_id"))
    strategy_id: Mapped[int] = mapped_column(ForeignKey("strategy.id"))
    step_id: Mapped[int | None] = mapped_column(ForeignKey("strategy_step.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    leading_entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    run_id: Mapped[int | None] = mapped_column(ForeignKey("job_run.id"))
    day: Mapped[dt.date] = mapped_column(day())
    action: Mapped[str] = mapped_column(one_of(STEP_ACTIONS, "action"))
    recipient: Mapped[str] = mapped_column(one_of(RECIPIENTS, "recipient"))
    contact: Mapped[bool] = mapped_column(default=True)
    activity_id: Mapped[int | None] = mapped_column(ForeignKey("activity.id"))
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]


# ---------------------------------------------------------------- limitation

class LimitationTerm(Keyed, Versioned, Base):
    """Until when a claim can be enforced, by country and kind of debtor; no audience = every debtor (COL-28).

    `region` = a part of the country with a law of its own; `restarts` = what starts the years anew; `shipped` = delivered.
    """

    __table_args__ = (Index("uq_limitation_term_key", "country", "region", text("coalesce(audience, '')"), "valid_from",
                            unique=True), CheckConstraint("years between 1 and 99", name="years"))
    country: Mapped[str] = mapped_column(String(2))
    region: Mapped[str] = mapped_column(String(3), default="")
    audience: Mapped[str | None] = mapped_column(one_of(AUDIENCES, "audience"))
    years: Mapped[int]
    start: Mapped[str] = mapped_column(one_of(LIMIT_STARTS, "start"), default="day_after_due")
    restarts: Mapped[list[str]] = mapped_column(facts())
    source: Mapped[str] = mapped_column(String(120), default="")
    confidence: Mapped[str] = mapped_column(one_of(("A", "B", "C"), "confidence"))
    valid_from: Mapped[dt.date] = mapped_column(day())
    shipped: Mapped[bool] = mapped_column(default=False)


class LimitationEvent(Keyed, OfCompany, Base):
    """Something that may start the term of an entry anew, with its day (COL-28)."""

    guard = "unchanged"
    __table_args__ = (Index("ix_limitation_event_entry_id", "entry_id", "day"),)
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    day: Mapped[dt.date] = mapped_column(day())
    event: Mapped[str] = mapped_column(one_of(LIMIT_EVENTS, "event"))
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
