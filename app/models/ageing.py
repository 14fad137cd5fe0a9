"""Snapshots of the aged balance: what each customer owed on a day, by period (model 13, AGE-20)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany
from app.models.types import Minor, Moment, day, facts, one_of


class AgingSnapshot(Keyed, OfCompany, Base):
    """One reckoning of all customers by a definition; the newest of a definition is the active one (AGE-20)."""

    guard = "final"
    __table_args__ = (Index("ix_aging_snapshot_definition", "company_id", "definition_id", "id"),)
    definition_id: Mapped[int] = mapped_column(ForeignKey("aging_definition.id"))
    as_of: Mapped[date] = mapped_column(day())
    balance_as_of: Mapped[date] = mapped_column(day())
    basis: Mapped[str] = mapped_column(one_of(("due_date", "posting_date", "document_date"), "basis"))
    kind: Mapped[str] = mapped_column(one_of(("daily", "month_end", "manual"), "kind"))
    parameters: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class AgingSnapshotCustomer(Keyed, Base):
    """What one customer owed; amounts in accounting minor units."""

    guard = "final"
    audited = False
    __table_args__ = (UniqueConstraint("snapshot_id", "customer_id"),)
    snapshot_id: Mapped[int] = mapped_column(ForeignKey("aging_snapshot.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    balance: Mapped[int] = mapped_column(Minor())
    overdue: Mapped[int] = mapped_column(Minor())
    unapplied: Mapped[int] = mapped_column(Minor(), default=0)
    prepayments: Mapped[int] = mapped_column(Minor(), default=0)
    bills: Mapped[int] = mapped_column(Minor(), default=0)
    credit_limit: Mapped[int | None] = mapped_column(Minor())
    uninvoiced: Mapped[int] = mapped_column(Minor(), default=0)
    orders: Mapped[int] = mapped_column(Minor(), default=0)
    available: Mapped[int | None] = mapped_column(Minor())
    disputed_count: Mapped[int] = mapped_column(default=0)
    disputed: Mapped[int] = mapped_column(Minor(), default=0)


class AgingSnapshotAmount(Keyed, Base):
    """What stood in one period of a customer's row: amount in accounting minor units and number of entries."""

    guard = "final"
    audited = False
    __table_args__ = (UniqueConstraint("row_id", "period_id"),)
    row_id: Mapped[int] = mapped_column(ForeignKey("aging_snapshot_customer.id"))
    period_id: Mapped[int] = mapped_column(ForeignKey("aging_period.id"))
    amount: Mapped[int] = mapped_column(Minor())
    count: Mapped[int] = mapped_column(default=0)
