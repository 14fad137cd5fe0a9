"""Exports for the accountant: what was written, with which vouchers, and his own accounts (model 14, EXP-001…006)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Moment, day, facts, one_of

EXPORT_KINDS = ("ledger", "xaf", "fec", "datev", "gdpdu")


class AccountantExport(Keyed, OfCompany, Base):
    """A file that was written for the accountant (EXP-002, 004); `number` counts per company.

    `selection` = what was asked for, enough to write the same bytes again; `totals` = what was read back from the file, debit and
    credit in minor units; `sha256` = the file in the archive, a ZIP when there were several; `re_export_of_id` = the export it
    repeats. Its cover sheet is the archived document that names it.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"), CheckConstraint("first <= last", name="order"))
    number: Mapped[int]
    kind: Mapped[str] = mapped_column(one_of(EXPORT_KINDS, "kind"))
    first: Mapped[date] = mapped_column(day())
    last: Mapped[date] = mapped_column(day())
    only_new: Mapped[bool] = mapped_column(default=False)
    selection: Mapped[Any] = mapped_column(facts())
    file_name: Mapped[str] = mapped_column(String(200))
    sha256: Mapped[str] = mapped_column(ForeignKey("archive_content.sha256"))
    totals: Mapped[Any] = mapped_column(facts())
    re_export_of_id: Mapped[int | None] = mapped_column(ForeignKey("accountant_export.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ExportedVoucher(Keyed, Base):
    """A voucher that went out with an export (EXP-002)."""

    guard = "final"
    audited = False
    __table_args__ = (UniqueConstraint("export_id", "voucher_id"), Index("ix_exported_voucher_voucher_id", "voucher_id"))
    export_id: Mapped[int] = mapped_column(ForeignKey("accountant_export.id"))
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"))


class AccountMapping(Keyed, OfCompany, Versioned, Base):
    """The accountant's account, and for DATEV the tax key, of one of our accounts (EXP-006).

    `automatic` = the accountant's program splits the VAT of such an account by itself (EXP-033).
    """

    __table_args__ = (UniqueConstraint("company_id", "account_id"),)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    target: Mapped[str] = mapped_column(String(20))
    tax_key: Mapped[str | None] = mapped_column(String(4))
    automatic: Mapped[bool] = mapped_column(default=False)
