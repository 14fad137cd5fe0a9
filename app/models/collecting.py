"""Who collects what: pools, agents, cases, activities, promises, payment plans (model 13, COL-01…32)."""

import datetime as dt
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.collections import CHANNELS
from app.models.types import Minor, Moment, day, facts, one_of

Words = dict[str, str]
POOL_TYPES = ("collections", "snapshot", "both")
PRIORITIES = ("low", "normal", "high")
CASE_STATES = ("open", "in_progress", "waiting", "closed")
ACTIVITY_TYPES = ("call", "email", "letter", "visit", "task", "meeting")
RESULTS = ("reached", "not_reached", "promise", "dispute", "refused", "other")
PROMISE_CHANNELS = ("call", "email", "letter", "visit", "meeting", "other")
PROMISE_STATES = ("open", "kept", "partly_kept", "broken", "withdrawn")
PLAN_STATES = ("draft", "active", "kept", "broken", "cancelled")
_TO_DO = text("not closed")
_DEFAULT = text('"default"')


class CustomerPool(Keyed, OfCompany, Versioned, Base):
    """A saved filter of customers, evaluated when used; `criteria` as `rules/pools` stores them (COL-01)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    criteria: Mapped[Any] = mapped_column(facts())
    definition_id: Mapped[int | None] = mapped_column(ForeignKey("aging_definition.id"))
    types: Mapped[str] = mapped_column(one_of(POOL_TYPES, "types"), default="both")


class CollectionAgent(Keyed, OfCompany, Versioned, Base):
    """A user who collects; without any agent everybody sees everything (COL-02)."""

    __table_args__ = (UniqueConstraint("company_id", "user_id"),)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    team: Mapped[str] = mapped_column(String(40), default="Collections")
    sees_all: Mapped[bool] = mapped_column(default=False)
    default_pool_id: Mapped[int | None] = mapped_column(ForeignKey("customer_pool.id"))
    phone: Mapped[str | None] = mapped_column(String(30))
    email: Mapped[str | None] = mapped_column(String(120))


class AgentPool(Keyed, Base):
    """A pool an agent works on (COL-02)."""

    __table_args__ = (UniqueConstraint("agent_id", "pool_id"),)
    agent_id: Mapped[int] = mapped_column(ForeignKey("collection_agent.id", ondelete="CASCADE"))
    pool_id: Mapped[int] = mapped_column(ForeignKey("customer_pool.id"))


class CollectionCase(Keyed, OfCompany, Versioned, Base):
    """A matter with a customer that holds entries and activities together (COL-30)."""

    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_collection_case_customer_id", "customer_id", "status"),
                      Index("ix_collection_case_owner_id", "company_id", "owner_id", "status"),
                      CheckConstraint("(status = 'closed') = (closed_on is not null)", name="closed_on"))
    number: Mapped[str] = mapped_column(String(20))
    category: Mapped[str] = mapped_column(String(20), default="collections")
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    subject: Mapped[str] = mapped_column(String(100))
    priority: Mapped[str] = mapped_column(one_of(PRIORITIES, "priority"), default="normal")
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    status: Mapped[str] = mapped_column(one_of(CASE_STATES, "status"), default="open")
    opened_on: Mapped[dt.date] = mapped_column(day())
    closed_on: Mapped[dt.date | None] = mapped_column(day())
    notes: Mapped[str] = mapped_column(String(2000), default="")


class Activity(Keyed, OfCompany, Versioned, Base):
    """Something done or to be done with a customer: a call, a mail, a visit (COL-31); `origin` = what made it."""

    __table_args__ = (
        Index("ix_activity_to_do", "company_id", "owner_id", "due", sqlite_where=_TO_DO, postgresql_where=_TO_DO),
        Index("ix_activity_customer_id", "company_id", "customer_id"), Index("ix_activity_case_id", "case_id"),
        Index("ix_activity_origin", "origin_table", "origin_id"))
    type: Mapped[str] = mapped_column(one_of(ACTIVITY_TYPES, "type"))
    purpose: Mapped[str] = mapped_column(String(100))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("collection_case.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("customer_contact.id", ondelete="SET NULL"))
    start: Mapped[datetime | None] = mapped_column(Moment())
    ended: Mapped[datetime | None] = mapped_column(Moment())
    due: Mapped[dt.date | None] = mapped_column(day())
    closed: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str | None] = mapped_column(one_of(RESULTS, "result"))
    memo: Mapped[str] = mapped_column(String(2000), default="")
    origin_table: Mapped[str | None] = mapped_column(String(40))
    origin_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Moment())
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class ActivityEntry(Keyed, Base):
    """An entry an activity is about."""

    __table_args__ = (UniqueConstraint("activity_id", "entry_id"), Index("ix_activity_entry_entry_id", "entry_id"))
    activity_id: Mapped[int] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))


class Promise(Keyed, OfCompany, Versioned, Base):
    """What a customer promised to pay by a day, minor units of `currency`; `paid` = what came in time (COL-23, 24)."""

    __table_args__ = (Index("ix_promise_customer_id", "company_id", "customer_id"),
                      Index("ix_promise_open", "company_id", "state", "promised_on"),
                      CheckConstraint("amount > 0", name="amount"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    made_on: Mapped[dt.date] = mapped_column(day())
    promised_on: Mapped[dt.date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    channel: Mapped[str] = mapped_column(one_of(PROMISE_CHANNELS, "channel"), default="call")
    contact: Mapped[str | None] = mapped_column(String(100))
    note: Mapped[str | None] = mapped_column(String(250))
    state: Mapped[str] = mapped_column(one_of(PROMISE_STATES, "state"), default="open")
    paid: Mapped[int] = mapped_column(Minor(), default=0)
    judged_on: Mapped[dt.date | None] = mapped_column(day())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PromiseEntry(Keyed, Base):
    """An entry of a promise with its part of the amount, minor units."""

    __table_args__ = (UniqueConstraint("promise_id", "entry_id"), Index("ix_promise_entry_entry_id", "entry_id"),
                      CheckConstraint("amount > 0", name="amount"))
    promise_id: Mapped[int] = mapped_column(ForeignKey("promise.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())


class PaymentPlan(Keyed, OfCompany, Versioned, Base):
    """Instalments agreed for open entries, minor units of `currency` (COL-27); `interest` = it runs on while the plan does.

    `agreed_interest` and `costs` are paid with the instalments; `missed` = instalments missed that were told already.
    """

    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_payment_plan_customer_id", "company_id", "customer_id"),
                      Index("ix_payment_plan_state", "company_id", "state"),
                      CheckConstraint("allow_missed >= 1", name="allow_missed"),
                      CheckConstraint("agreed_interest >= 0 and costs >= 0", name="costs"))
    number: Mapped[str | None] = mapped_column(String(20))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    state: Mapped[str] = mapped_column(one_of(PLAN_STATES, "state"), default="draft")
    interest: Mapped[bool] = mapped_column(default=False)
    agreed_interest: Mapped[int] = mapped_column(Minor(), default=0)
    costs: Mapped[int] = mapped_column(Minor(), default=0)
    allow_missed: Mapped[int] = mapped_column(default=2)
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    agreed_on: Mapped[dt.date | None] = mapped_column(day())
    ended_on: Mapped[dt.date | None] = mapped_column(day())
    missed: Mapped[int] = mapped_column(default=0)
    note: Mapped[str | None] = mapped_column(String(250))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PaymentPlanEntry(Keyed, Base):
    """An entry of a plan with what remained of it when the plan was agreed, minor units, credits negative."""

    __table_args__ = (UniqueConstraint("plan_id", "entry_id"), Index("ix_payment_plan_entry_entry_id", "entry_id"))
    plan_id: Mapped[int] = mapped_column(ForeignKey("payment_plan.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())


class PaymentPlanInstalment(Keyed, Base):
    """What is to be paid on a day, and what receipts cleared of it, minor units."""

    __table_args__ = (UniqueConstraint("plan_id", "no"), CheckConstraint("amount > 0", name="amount"),
                      CheckConstraint("cleared between 0 and amount", name="cleared"))
    plan_id: Mapped[int] = mapped_column(ForeignKey("payment_plan.id", ondelete="CASCADE"))
    no: Mapped[int]
    due: Mapped[dt.date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    cleared: Mapped[int] = mapped_column(Minor(), default=0)
