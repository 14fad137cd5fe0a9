"""Claims handed over to a collection agency, and statements of account that went out (model 13, AGY-01…03, STM-04, 05)."""

import datetime as dt
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.collections import CHANNELS
from app.models.types import Minor, Moment, day, facts, one_of

FORMATS = ("both", "csv", "json")
FILE_STATES = ("handed_over", "recalled", "closed")
STATEMENT_KINDS = ("statement", "confirmation")
STYLES = ("open_item", "movement")


class Agency(Keyed, OfCompany, Versioned, Base):
    """A collection agency; `registration_no` in the register of agencies where the law has one (LAW-27)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(100))
    contact: Mapped[str | None] = mapped_column(String(100))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(40))
    country_code: Mapped[str | None] = mapped_column(ForeignKey("country.code"))
    format: Mapped[str] = mapped_column(one_of(FORMATS, "format"), default="both")
    delivery: Mapped[str | None] = mapped_column(String(250))
    registration_no: Mapped[str | None] = mapped_column(String(40))
    fee_terms: Mapped[str | None] = mapped_column(String(1000))
    active: Mapped[bool] = mapped_column(default=True)


class AgencyFile(Keyed, OfCompany, Versioned, Base):
    """Entries of one customer at an agency (AGY-01); `blocked` = she was blocked by it, `content_sha256` = the last ZIP."""

    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_agency_file_state", "company_id", "state"),
                      Index("ix_agency_file_customer_id", "customer_id"))
    number: Mapped[str] = mapped_column(String(20))
    agency_id: Mapped[int] = mapped_column(ForeignKey("agency.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    state: Mapped[str] = mapped_column(one_of(FILE_STATES, "state"), default="handed_over")
    handed_over_on: Mapped[dt.date] = mapped_column(day())
    closed_on: Mapped[dt.date | None] = mapped_column(day())
    reason: Mapped[str | None] = mapped_column(String(250))
    blocked: Mapped[bool] = mapped_column(default=False)
    exported_at: Mapped[datetime | None] = mapped_column(Moment())
    content_sha256: Mapped[str | None] = mapped_column(ForeignKey("archive_content.sha256"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class AgencyFileEntry(Keyed, Base):
    """A claim as it was handed over, minor units of its currency, and what it carried before: mark, exclusions (AGY-01, 03)."""

    __table_args__ = (UniqueConstraint("file_id", "entry_id"), Index("ix_agency_file_entry_entry_id", "entry_id"))
    file_id: Mapped[int] = mapped_column(ForeignKey("agency_file.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    remaining: Mapped[int] = mapped_column(Minor())
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    interest_to: Mapped[dt.date | None] = mapped_column(day())
    costs: Mapped[int] = mapped_column(Minor(), default=0)
    on_hold_before: Mapped[str | None] = mapped_column(String(3))
    letters_before: Mapped[bool] = mapped_column(default=False)
    interest_before: Mapped[bool] = mapped_column(default=False)
    recalled_on: Mapped[dt.date | None] = mapped_column(day())


class AccountStatement(Keyed, OfCompany, Base):
    """A statement of account or balance confirmation that was sent, numbered per customer; nothing is posted (STM-04, 05).

    `totals` = per currency what was printed: opening and closing balance, overdue, lines, in minor units.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("customer_id", "number"), Index("ix_account_statement_run_id", "run_id"))
    run_id: Mapped[int | None] = mapped_column(ForeignKey("collection_run.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    number: Mapped[int]
    kind: Mapped[str] = mapped_column(one_of(STATEMENT_KINDS, "kind"), default="statement")
    style: Mapped[str] = mapped_column(one_of(STYLES, "style"))
    first: Mapped[dt.date | None] = mapped_column(day())
    last: Mapped[dt.date] = mapped_column(day())
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    totals: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
