"""The EU sales list: how a company files, what countries ask, lists with lines, sources and events (model 14, ESL-001…062)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of

KINDS = ("month", "two_months", "quarter", "year")
TYPES = ("L", "S", "T")
ROUNDINGS = ("nearest", "toward_zero", "up")
STATES = ("draft", "checked", "exported", "submitted", "accepted", "rejected", "corrected", "cancelled")
_LIVE = text("live")


class EslSetup(Keyed, OfCompany, Versioned, Base):
    """How a company files from a day on (ESL-011, 016): kind of period per set of `types` (`LST`, `LT`, `S`).

    Empty `rounding`, `unit` and `minimum` (minor units) = as the country's profile says; `cash_discount` = ESL-006,
    `warn_days` = ESL-022, `unexplained_blocks` = ESL-061.
    """

    __table_args__ = (UniqueConstraint("company_id", "valid_from", "types"),)
    valid_from: Mapped[date] = mapped_column(day())
    kind: Mapped[str] = mapped_column(one_of(KINDS, "kind"))
    types: Mapped[str] = mapped_column(String(3), default="LST")
    rounding: Mapped[str | None] = mapped_column(one_of(ROUNDINGS, "rounding"))
    unit: Mapped[int | None] = mapped_column(Minor())
    minimum: Mapped[int | None] = mapped_column(Minor())
    cash_discount: Mapped[bool] = mapped_column(default=False)
    warn_days: Mapped[int] = mapped_column(default=180)
    unexplained_blocks: Mapped[bool] = mapped_column(default=False)


class EslRule(Keyed, Versioned, Base):
    """What a country asks from a day on: limits, deadlines, rounding, way of correcting, in `rule` (ESL-011…017, 050)."""

    __table_args__ = (UniqueConstraint("country", "valid_from"),)
    country: Mapped[str] = mapped_column(String(2))
    valid_from: Mapped[date] = mapped_column(day())
    rule: Mapped[Any] = mapped_column(facts())


class EuSalesList(Keyed, OfCompany, Versioned, Base):
    """A list of a period (ESL-030…045); `edition` 1, 2, … of a `number` that it gets when it is checked first.

    `registration` = the company's own VAT number, `country` = to which it is filed; `files` = what was written, with hashes.
    `corrects_id` = the list it replaces; `copy_of_id` = the refused one it was made from.
    """

    guard = "final_once_posted"
    frozen = ("kind", "start", "end", "types", "registration", "country", "edition", "corrects_id", "copy_of_id")
    __table_args__ = (UniqueConstraint("company_id", "number", "edition"), UniqueConstraint("copy_of_id"),
                      Index("ix_eu_sales_list_start", "company_id", "start"), CheckConstraint('start <= "end"', name="order"))
    number: Mapped[str | None] = mapped_column(String(20))
    edition: Mapped[int] = mapped_column(default=1)
    kind: Mapped[str] = mapped_column(one_of(KINDS, "kind"))
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date] = mapped_column(day())
    types: Mapped[str] = mapped_column(String(3), default="LST")
    state: Mapped[str] = mapped_column(one_of(STATES, "state"), default="draft")
    nil: Mapped[bool] = mapped_column(default=False)
    recheck: Mapped[bool] = mapped_column(default=False)
    deadline: Mapped[date | None] = mapped_column(day())
    registration: Mapped[str] = mapped_column(String(20))
    country: Mapped[str] = mapped_column(String(2))
    files: Mapped[Any | None] = mapped_column(facts())
    submitted_on: Mapped[date | None] = mapped_column(day())
    channel: Mapped[str | None] = mapped_column(String(20))
    receipt_no: Mapped[str | None] = mapped_column(String(60))
    receipt_sha256: Mapped[str | None] = mapped_column(ForeignKey("archive_content.sha256"))
    archived_id: Mapped[int | None] = mapped_column(ForeignKey("archived_document.id"))
    message: Mapped[str | None] = mapped_column(String(500))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("eu_sales_list.id"))
    copy_of_id: Mapped[int | None] = mapped_column(ForeignKey("eu_sales_list.id"))


class EuSalesListLine(Keyed, Base):
    """One VAT number and type of a list; `exact` and `reported` minor units of the accounting currency (ESL-018).

    `vat_number` with its prefix, `reporting_number` stands in its place (ESL-025); `correction_of`…`correction_until` = the
    period a correction belongs to (ESL-040); `checks` = what was found and which warnings were ticked (ESL-022).
    """

    guard_parent = ("list_id", "eu_sales_list")
    __table_args__ = (UniqueConstraint("list_id", "position"),)
    list_id: Mapped[int] = mapped_column(ForeignKey("eu_sales_list.id", ondelete="CASCADE"))
    position: Mapped[int]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    country: Mapped[str] = mapped_column(String(2))
    vat_number: Mapped[str] = mapped_column(String(20))
    type: Mapped[str] = mapped_column(one_of(TYPES, "type"))
    exact: Mapped[int] = mapped_column(Minor())
    reported: Mapped[int] = mapped_column(Minor())
    manual: Mapped[bool] = mapped_column(default=False)
    excluded: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str | None] = mapped_column(String(200))
    reporting_number: Mapped[str | None] = mapped_column(String(20))
    correction_of: Mapped[date | None] = mapped_column(day())
    correction_until: Mapped[date | None] = mapped_column(day())
    checks: Mapped[Any | None] = mapped_column(facts())


class EuSalesListEvent(Keyed, Base):
    """A list moved from one state to another (ESL-030)."""

    guard = "final"
    list_id: Mapped[int] = mapped_column(ForeignKey("eu_sales_list.id"), index=True)
    from_state: Mapped[str | None] = mapped_column(String(12))
    to_state: Mapped[str] = mapped_column(String(12))
    at: Mapped[datetime] = mapped_column(Moment())
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    note: Mapped[str | None] = mapped_column(String(500))


class EuSalesListSource(Keyed, Base):
    """A VAT entry behind a line; never in two live lists (ESL-030). `amount` = its signed part of the line, minor units.

    `live` is cleared when the list is cancelled or proposed again; `reference` = only shows what a correction is about.
    """

    audited = False
    __table_args__ = (Index("uq_eu_sales_list_source_live", "vat_entry_id", unique=True,
                            sqlite_where=_LIVE, postgresql_where=_LIVE),
                      Index("ix_eu_sales_list_source_line_id", "line_id"),
                      Index("ix_eu_sales_list_source_vat_entry_id", "vat_entry_id"),
                      CheckConstraint("not (live and reference)", name="live"))
    line_id: Mapped[int] = mapped_column(ForeignKey("eu_sales_list_line.id", ondelete="CASCADE"))
    vat_entry_id: Mapped[int] = mapped_column(ForeignKey("vat_entry.id"))
    live: Mapped[bool] = mapped_column(default=True)
    reference: Mapped[bool] = mapped_column(default=False)
    amount: Mapped[int] = mapped_column(Minor(), default=0)
