"""Journals: lines that are typed, kept as a draft by themselves, and posted together (model 8, SWN-10, PST-015)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import EntryType
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, word

JOURNAL_KINDS = ("general", "payment", "write_off")
JOURNAL_STATES = ("draft", "posted")


class Journal(Keyed, OfCompany, Versioned, Base):
    """A journal: a draft without a number, or posted and final. Its lines are its content; the trail keeps what becomes of it."""

    audited = False
    guard = "final_once_posted"
    __table_args__ = (UniqueConstraint("company_id", "kind", "number"), Index("ix_journal_state", "company_id", "kind", "state"),
                      CheckConstraint("(state = 'draft') = (number is null)", "number"))
    kind: Mapped[str] = mapped_column(one_of(JOURNAL_KINDS, "kind"))
    number: Mapped[str | None] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(String(100), default="")
    state: Mapped[str] = mapped_column(one_of(JOURNAL_STATES, "state"), default="draft")
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    saved_at: Mapped[datetime] = mapped_column(Moment())
    posted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class JournalLine(Keyed, OfCompany, Base):
    """A line as typed, amounts in minor units of its currency. `no` names it within its journal, `position` is where it stands.

    A draft may hold anything: what could not be read stands in `unread` by field name, as it was typed.
    """

    audited = False
    guard_parent = ("journal_id", "journal")
    __table_args__ = (UniqueConstraint("journal_id", "no"), Index("ix_journal_line_position", "journal_id", "position"),
                      CheckConstraint("debit = 0 or credit = 0", "side"),
                      CheckConstraint("customer_id is null or account_id is null", "party"))
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id", ondelete="CASCADE"))
    no: Mapped[int]
    position: Mapped[int]
    voucher_group: Mapped[int | None]
    posting_date: Mapped[date | None] = mapped_column(day())
    document_date: Mapped[date | None] = mapped_column(day())
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    entry_type: Mapped[EntryType | None] = mapped_column(word(EntryType, "entry_type"))
    document_no: Mapped[str] = mapped_column(String(20), default="")
    due_date: Mapped[date | None] = mapped_column(day())
    text: Mapped[str] = mapped_column(String(100), default="")
    debit: Mapped[int] = mapped_column(Minor(), default=0)
    credit: Mapped[int] = mapped_column(Minor(), default=0)
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    unread: Mapped[Any | None] = mapped_column(facts())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
