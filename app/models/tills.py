"""Cheques, deposit slips, the cash desk and cards (model 8, PAY-47, payments 14 and 15)."""

import datetime as dt
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of

CHEQUE_STATES = ("on_hand", "cleared", "returned", "replaced", "cancelled")
SLIP_STATES = ("draft", "printed", "deposited", "reconciled", "cancelled")
CARD_STATES = ("authorised", "captured", "voided", "expired", "declined", "refunded", "charged_back")
CARD_EVENTS = ("authorise", "capture", "void", "expire", "decline", "refund", "payout", "chargeback")
_STANDING = text("cancelled_on is null")


class PostDatedCheque(Keyed, OfCompany, Versioned, Base):
    """A cheque that may be cashed from `due` on: the invoice counts as paid, the amount stays at risk (PAY-47).

    `item_id` = what waits on PDC, `entry_id` = the payment it became at the customer.
    """

    __table_args__ = (Index("ix_post_dated_cheque_state", "company_id", "state", "due"), UniqueConstraint("replaces_id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("clearing_item.id"), unique=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    cheque_no: Mapped[str] = mapped_column(String(35))
    bank: Mapped[str] = mapped_column(String(70))
    branch: Mapped[str | None] = mapped_column(String(70))
    due: Mapped[dt.date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(CHEQUE_STATES, "state"), default="on_hand")
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("post_dated_cheque.id"))


class DepositSlip(Keyed, OfCompany, Versioned, Base):
    """Cheques and cash brought to the bank together (DEP-01…03); `voucher_id` = the bank's side of a lump sum."""

    guard = "final_once_posted"
    open_states = ("draft", "printed")
    frozen = ("number", "bank_id", "currency", "date", "mode")
    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_deposit_slip_state", "company_id", "state"),
                      CheckConstraint("state in ('draft', 'cancelled') or number is not null", "number"))
    number: Mapped[str | None] = mapped_column(String(20))
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    date: Mapped[dt.date] = mapped_column(day())
    mode: Mapped[str] = mapped_column(one_of(("per_payment", "lump_sum"), "mode"), default="per_payment")
    state: Mapped[str] = mapped_column(one_of(SLIP_STATES, "state"), default="draft")
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class DepositSlipLine(Keyed, OfCompany, Base):
    """A payment on a slip, in minor units of its currency; a cancelled one stays with its day (UND-08)."""

    guard_parent = ("slip_id", "deposit_slip")
    frozen = ("slip_id", "entry_id", "amount")
    __table_args__ = (Index("uq_deposit_slip_line_entry", "entry_id", unique=True, sqlite_where=_STANDING,
                            postgresql_where=_STANDING),)
    slip_id: Mapped[int] = mapped_column(ForeignKey("deposit_slip.id", ondelete="CASCADE"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())
    cancelled_on: Mapped[dt.date | None] = mapped_column(day())


class CashDay(Keyed, OfCompany, Versioned, Base):
    """The day sheet of a cash account, final once closed; amounts in minor units of its currency (DEP-04)."""

    guard = "final_once_posted"
    open_states = ("open",)
    __table_args__ = (UniqueConstraint("account_id", "day"), CheckConstraint("closing >= 0", "closing"),
                      CheckConstraint("state = 'open' or counted is not null", "counted"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    day: Mapped[dt.date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    opening: Mapped[int] = mapped_column(Minor())
    closing: Mapped[int] = mapped_column(Minor())
    counted: Mapped[int | None] = mapped_column(Minor())
    difference: Mapped[int | None] = mapped_column(Minor())
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    state: Mapped[str] = mapped_column(one_of(("open", "closed"), "state"), default="open")
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Moment())


class CashCount(Keyed, OfCompany, Base):
    """How many coins or notes of one denomination (minor units) were counted."""

    guard_parent = ("cash_day_id", "cash_day")
    __table_args__ = (UniqueConstraint("cash_day_id", "denomination"),
                      CheckConstraint("denomination > 0 and pieces >= 0", "count"))
    cash_day_id: Mapped[int] = mapped_column(ForeignKey("cash_day.id", ondelete="CASCADE"))
    denomination: Mapped[int] = mapped_column(Minor())
    pieces: Mapped[int]


class CardTransaction(Keyed, OfCompany, Versioned, Base):
    """A card payment as its provider knows it: never a full number, only the last four digits (CCD-01, CCD-05).

    `state` follows from the newest event; `valid_until` = the last day of the authorisation, `expiry` = MM/YY of the card.
    """

    __table_args__ = (UniqueConstraint("company_id", "provider", "token"), CheckConstraint("length(last4) = 4", "last4"),
                      Index("ix_card_transaction_state", "company_id", "state"))
    provider: Mapped[str] = mapped_column(String(40))
    token: Mapped[str] = mapped_column(String(80))
    authorisation: Mapped[str | None] = mapped_column(String(20))
    brand: Mapped[str] = mapped_column(String(20), default="")
    last4: Mapped[str] = mapped_column(String(4))
    expiry: Mapped[str] = mapped_column(String(5), default="")
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    authorised: Mapped[int] = mapped_column(Minor())
    valid_until: Mapped[dt.date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(CARD_STATES, "state"), default="authorised")
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id"), index=True)


class CardEvent(Keyed, OfCompany, Base):
    """Something that happened to a card payment; `amount` and `fee` in minor units (CCD-02, 04)."""

    guard = "final"
    transaction_id: Mapped[int] = mapped_column(ForeignKey("card_transaction.id"), index=True)
    kind: Mapped[str] = mapped_column(one_of(CARD_EVENTS, "kind"))
    date: Mapped[dt.date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("clearing_item.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    reason: Mapped[str | None] = mapped_column(String(250))
    facts: Mapped[Any | None] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
