"""How credit limits change: adjustment journals, limits for a time, history (model 12, CRD-40…49)."""

import datetime as dt
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of

LIMIT_TYPES = ("limit", "temporary")
JOURNAL_STATES = ("draft", "submitted", "partly_approved", "approved", "returned", "failed", "posted")
LINE_STATES = ("draft", "submitted", "approved", "returned")
LINE_MARKS = ("capped", "negative")
HISTORY_KINDS = ("limit", "temporary", "ended", "member")
_ONE_OBJECT = "(customer_id is null) <> (group_id is null)"
"""A customer or a group that shares a limit, never both."""


class LimitJournal(Keyed, OfCompany, Versioned, Base):
    """A list of new limits, posted as a whole and final then (CRD-42, 45); `reverses_id` = the journal it takes back."""

    audited = False
    guard = "final_once_posted"
    open_states = ("draft", "submitted", "partly_approved", "approved", "returned", "failed")
    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_limit_journal_state", "company_id", "state", "date"),
                      CheckConstraint("state <> 'posted' or number is not null", "number"))
    number: Mapped[str | None] = mapped_column(String(20))
    type: Mapped[str] = mapped_column(one_of(LIMIT_TYPES, "type"))
    state: Mapped[str] = mapped_column(one_of(JOURNAL_STATES, "state"), default="draft")
    text: Mapped[str] = mapped_column(String(100), default="")
    date: Mapped[dt.date] = mapped_column(day())
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("limit_journal.id"))
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    saved_at: Mapped[datetime] = mapped_column(Moment())
    posted_at: Mapped[datetime | None] = mapped_column(Moment())
    posted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class LimitJournalLine(Keyed, OfCompany, Base):
    """A new limit of a customer or of a group that shares one, in minor units of `currency` (credit 6.1).

    `current_limit` and `current_dates` = what stood when the line was typed (CRD-43); `valid_from` only for a limit for a time,
    `valid_to` = the new end. `generated` lines are capped where typed ones are refused (CRD-44). What could not be read of a
    draft is in `unread`; `no` names a line for good, `position` is its place.
    """

    audited = False
    guard_parent = ("journal_id", "limit_journal")
    __table_args__ = (UniqueConstraint("journal_id", "no"), CheckConstraint("customer_id is null or group_id is null", "object"),
                      CheckConstraint("new_limit >= 0", "limit"),
                      Index("ix_limit_journal_line_position", "journal_id", "position"),
                      Index("ix_limit_journal_line_customer_id", "customer_id"),
                      Index("ix_limit_journal_line_group_id", "group_id"))
    journal_id: Mapped[int] = mapped_column(ForeignKey("limit_journal.id", ondelete="CASCADE"))
    no: Mapped[int]
    position: Mapped[int]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_group.id"))
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    current_limit: Mapped[int | None] = mapped_column(Minor())
    current_dates: Mapped[Any | None] = mapped_column(facts())
    new_limit: Mapped[int | None] = mapped_column(Minor())
    valid_from: Mapped[dt.date | None] = mapped_column(day())
    valid_to: Mapped[dt.date | None] = mapped_column(day())
    generated: Mapped[bool] = mapped_column(default=False)
    marks: Mapped[str | None] = mapped_column(one_of(LINE_MARKS, "marks"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    unread: Mapped[Any | None] = mapped_column(facts())
    error: Mapped[Any | None] = mapped_column(facts())
    line_state: Mapped[str] = mapped_column(one_of(LINE_STATES, "line_state"), default="draft")


class TemporaryLimit(Keyed, OfCompany, Base):
    """A limit for a time, both days included; periods of one customer or group never overlap (CRD-02, 41).

    What ends earlier is a newer row that replaces it; one whose end lies before its beginning never counts.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("replaces_id"), CheckConstraint(_ONE_OBJECT, "object"),
                      CheckConstraint("amount >= 0", "amount"),
                      CheckConstraint("valid_to >= valid_from or replaces_id is not null", "period"),
                      Index("ix_temporary_limit_customer_id", "customer_id", "valid_from"),
                      Index("ix_temporary_limit_group_id", "group_id", "valid_from"),
                      Index("ix_temporary_limit_ends", "company_id", "valid_to"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_group.id"))
    amount: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    valid_from: Mapped[dt.date] = mapped_column(day())
    valid_to: Mapped[dt.date] = mapped_column(day())
    line_id: Mapped[int | None] = mapped_column(ForeignKey("limit_journal_line.id"))
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("temporary_limit.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class LimitHistory(Keyed, OfCompany, Base):
    """What a limit was and became, in minor units of `currency` (CRD-46).

    Kind *ended* = a limit for a time that was ended early, *member* = the end date a group gave its new member (CRD-30).
    """

    guard = "final"
    __table_args__ = (CheckConstraint(_ONE_OBJECT, "object"), Index("ix_limit_history_line_id", "line_id"),
                      Index("ix_limit_history_customer_id", "customer_id", "created_at"),
                      Index("ix_limit_history_group_id", "group_id", "created_at"))
    kind: Mapped[str] = mapped_column(one_of(HISTORY_KINDS, "kind"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_group.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    old_limit: Mapped[int | None] = mapped_column(Minor())
    new_limit: Mapped[int | None] = mapped_column(Minor())
    old_expiry: Mapped[dt.date | None] = mapped_column(day())
    new_expiry: Mapped[dt.date | None] = mapped_column(day())
    valid_from: Mapped[dt.date | None] = mapped_column(day())
    valid_to: Mapped[dt.date | None] = mapped_column(day())
    line_id: Mapped[int | None] = mapped_column(ForeignKey("limit_journal_line.id"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    prepared_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    approved_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
