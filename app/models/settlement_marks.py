"""What is marked to be settled, and in which order things are settled (model 8, SET-05…07, 22, 23)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of

DISCOUNT_USES = ("normal", "always", "never")
PRIORITY_KEYS = ("type", "transaction_date", "due_date", "amount", "discount_date", "voucher")
IMPUTATIONS = ("costs_interest_principal", "oldest")
_ONE_HOLDER = " + ".join(f"case when {column} is null then 0 else 1 end"
                         for column in ("line_id", "basket_id", "part_id", "refund_id")) + " = 1"


class SettlementMark(Keyed, OfCompany, Base):
    """An open entry marked to be settled: by a journal line, a user's own settling (basket), a part of a bank line or a refund.

    An entry has one mark over all journals and companies (SET-06), so the entry may be of another company than the mark.
    `amount` = the cash part without discount, positive, None = as much as it takes (SET-10, 13); `remaining_then` = the open
    balance when it was marked, signed: another one now makes the mark stale (SET-07). Minor units of the entry's currency.
    `late` = the answer to the question about a late discount, `remainder` where the rest goes (PWO-06), `lines` the numbers of
    the document's lines that are meant when not all are (SET-14), `primary` the payment that others go through (CEN-11).
    """

    audited = False
    __table_args__ = (UniqueConstraint("entry_id"), CheckConstraint(_ONE_HOLDER, "holder"),
                      CheckConstraint("amount > 0", "amount"),
                      CheckConstraint("cross_rate > 0", "cross_rate"),
                      Index("ix_settlement_mark_line_id", "line_id"), Index("ix_settlement_mark_part_id", "part_id"),
                      Index("ix_settlement_mark_basket", "company_id", "basket_id"),
                      Index("ix_settlement_mark_refund_id", "refund_id"))
    line_id: Mapped[int | None] = mapped_column(ForeignKey("journal_line.id", ondelete="CASCADE"))
    basket_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    part_id: Mapped[int | None] = mapped_column(ForeignKey("bank_line_part.id", ondelete="CASCADE"))
    refund_id: Mapped[int | None] = mapped_column(ForeignKey("refund.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), info={"crosses": True})
    amount: Mapped[int | None] = mapped_column(Minor())
    remaining_then: Mapped[int] = mapped_column(Minor())
    use: Mapped[str] = mapped_column(one_of(DISCOUNT_USES, "use"), default="normal")
    manual_discount: Mapped[int | None] = mapped_column(Minor())
    discount_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    discount_date: Mapped[date | None] = mapped_column(day())
    full: Mapped[bool] = mapped_column(default=False)
    keep_open: Mapped[bool] = mapped_column(default=False)
    primary: Mapped[bool] = mapped_column(default=False)
    late: Mapped[bool | None]
    cross_rate: Mapped[Decimal | None] = mapped_column(exchange_rate())
    remainder: Mapped[Any | None] = mapped_column(facts())
    lines: Mapped[Any | None] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PriorityRule(Keyed, OfCompany, Versioned, Base):
    """A key of the order in which entries are settled, in order of `position` (SET-22); `type_order` for the key type."""

    __table_args__ = (UniqueConstraint("company_id", "key"),)
    position: Mapped[int]
    key: Mapped[str] = mapped_column(one_of(PRIORITY_KEYS, "key"))
    descending: Mapped[bool] = mapped_column(default=False)
    type_order: Mapped[list[str] | None] = mapped_column(facts())


class ImputationRule(Keyed, OfCompany, Versioned, Base):
    """What the law of a country settles first, from a day on; `law` names it in the settle pane (SET-23)."""

    __table_args__ = (UniqueConstraint("company_id", "country_code", "valid_from"),)
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    valid_from: Mapped[date] = mapped_column(day())
    order: Mapped[str] = mapped_column(one_of(IMPUTATIONS, "order"))
    law: Mapped[str] = mapped_column(String(60), default="")
