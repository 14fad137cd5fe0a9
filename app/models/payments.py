"""Payments: proposals, fees, cancelled and returned payments, refunds, files for the bank, receipts (model 8)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.journals import CHARGED_TO
from app.models.terms import REMITTANCES
from app.models.types import Minor, Moment, day, facts, one_of, percentage

Words = dict[str, str]
FEE_KINDS = ("percent", "amount", "interval")
PURPOSES = ("direct_debit", "bill", "refund", "receipt")
PROPOSAL_STATES = ("draft", "created", "cancelled")
CANCELLATION_KINDS = ("cancel", "return")
REFUND_STATES = ("draft", "posted", "file_created", "sent", "paid", "returned", "cancelled")
FILE_KINDS = ("pain008", "pain001", "lcr", "remittance_letter", "due_list")
_NOT_REJECTED = text("state <> 'rejected'")


class PaymentFee(Keyed, OfCompany, Versioned, Base):
    """A fee for a way of paying, charged to the customer or borne (PAY-30); `journal_kinds` = where it is used."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    charge_to: Mapped[str] = mapped_column(one_of(CHARGED_TO, "charge_to"), default="customer")
    journal_kinds: Mapped[list[str]] = mapped_column(facts())
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    active: Mapped[bool] = mapped_column(default=True)


class PaymentFeeRule(Keyed, OfCompany, Base):
    """What a fee comes to, and for which payments; an empty column = all, the most specific rule wins (PAY-31).

    `percent` of the payment or `amount`, between `minimum` and `maximum`, in minor units of `currency` (empty = of the payment);
    of kind `interval` for `days_from` to `days_to` days overdue on the payment date.
    """

    __table_args__ = (UniqueConstraint("fee_id", "no"), CheckConstraint("(percent is null) <> (amount is null)", "value"),
                      CheckConstraint("days_from <= days_to", "days"), CheckConstraint("minimum <= maximum", "limits"))
    fee_id: Mapped[int] = mapped_column(ForeignKey("payment_fee.id", ondelete="CASCADE"))
    no: Mapped[int]
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    bank_group: Mapped[str | None] = mapped_column(String(20))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    specification: Mapped[str | None] = mapped_column(String(20))
    payment_currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    remittance_type: Mapped[str | None] = mapped_column(one_of(REMITTANCES, "remittance_type"))
    valid_from: Mapped[dt.date | None] = mapped_column(day())
    valid_to: Mapped[dt.date | None] = mapped_column(day())
    kind: Mapped[str] = mapped_column(one_of(FEE_KINDS, "kind"))
    percent: Mapped[Decimal | None] = mapped_column(percentage())
    amount: Mapped[int | None] = mapped_column(Minor())
    minimum: Mapped[int | None] = mapped_column(Minor())
    maximum: Mapped[int | None] = mapped_column(Minor())
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    days_from: Mapped[int | None]
    days_to: Mapped[int | None]


# ---------------------------------------------------------------- proposals

class PaymentProposal(Keyed, OfCompany, Versioned, Base):
    """A list of payments to make or to collect, edited until payments are created from it (PAY-20…26)."""

    audited = False
    guard = "final_once_posted"
    __table_args__ = (Index("ix_payment_proposal_state", "company_id", "purpose", "state"),)
    purpose: Mapped[str] = mapped_column(one_of(PURPOSES, "purpose"))
    parameters: Mapped[Any] = mapped_column(facts())
    state: Mapped[str] = mapped_column(one_of(PROPOSAL_STATES, "state"), default="draft")
    journal_id: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PaymentProposalLine(Keyed, OfCompany, Base):
    """An entry on a proposal; lines with one number in `payment` become one payment (PAY-23). Amounts in its currency."""

    audited = False
    guard_parent = ("proposal_id", "payment_proposal")
    __table_args__ = (UniqueConstraint("proposal_id", "entry_id"),
                      Index("ix_payment_proposal_line_payment", "proposal_id", "payment"))
    proposal_id: Mapped[int] = mapped_column(ForeignKey("payment_proposal.id", ondelete="CASCADE"))
    payment: Mapped[int]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), info={"crosses": True})
    date: Mapped[dt.date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    discount: Mapped[int] = mapped_column(Minor(), default=0)
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    removed: Mapped[bool] = mapped_column(default=False)


class PaymentProposalExclusion(Keyed, OfCompany, Base):
    """An entry a proposal left out, and why (PAY-22)."""

    audited = False
    guard_parent = ("proposal_id", "payment_proposal")
    __table_args__ = (UniqueConstraint("proposal_id", "entry_id"),)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("payment_proposal.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), info={"crosses": True})
    facts: Mapped[Any] = mapped_column(facts())


# ---------------------------------------------------------------- taken back

class PaymentCancellation(Keyed, OfCompany, Base):
    """A payment cancelled by the office or returned by the bank, once (UND-07…12); with two-step review it waits first.

    `bank_charge` and `fee` in minor units of the payment's currency; `fee_entry_id` = the fee at the customer.
    `kept_on_hold` = the entries it opened again have lost their payment method.
    """

    guard = "final_once_posted"
    open_states = ("pending",)
    __table_args__ = (Index("uq_payment_cancellation_entry", "entry_id", unique=True, sqlite_where=_NOT_REJECTED,
                            postgresql_where=_NOT_REJECTED),
                      Index("ix_payment_cancellation_customer", "customer_id", "kind", "date"),
                      CheckConstraint("(state = 'posted') = (voucher_id is not null)", "voucher"),
                      CheckConstraint("bank_charge >= 0 and fee >= 0", "costs"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[str] = mapped_column(one_of(CANCELLATION_KINDS, "kind"))
    state: Mapped[str] = mapped_column(one_of(("pending", "posted", "rejected"), "state"), default="pending")
    date: Mapped[dt.date] = mapped_column(day())
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    return_code_id: Mapped[int | None] = mapped_column(ForeignKey("bank_return_code.id"))
    comment: Mapped[str | None] = mapped_column(String(250))
    bank_charge: Mapped[int] = mapped_column(Minor(), default=0)
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    fee_entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    kept_on_hold: Mapped[bool] = mapped_column(default=False)
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


# ---------------------------------------------------------------- refunds

class Refund(Keyed, OfCompany, Versioned, Base):
    """Money given back to a customer: what is paid is final once posted, its way to the bank goes on (REF-01…09).

    `amount` in minor units of its currency, positive. `entry_id` = the entry of type refund, `item_id` = what waits on REFUND.
    """

    guard = "final_once_posted"
    frozen = ("number", "customer_id", "currency", "amount", "posting_date", "entry_id", "voucher_id")
    __table_args__ = (UniqueConstraint("company_id", "number"), UniqueConstraint("company_id", "end_to_end"),
                      Index("ix_refund_state", "company_id", "state"), CheckConstraint("amount > 0", "amount"),
                      CheckConstraint("state in ('draft', 'cancelled') or number is not null", "number"))
    number: Mapped[str | None] = mapped_column(String(20))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    posting_date: Mapped[dt.date | None] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(REFUND_STATES, "state"), default="draft")
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    holder: Mapped[str | None] = mapped_column(String(70))
    iban: Mapped[str | None] = mapped_column(String(34))
    bic: Mapped[str | None] = mapped_column(String(11))
    approved_iban_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    remittance: Mapped[str] = mapped_column(String(140), default="")
    end_to_end: Mapped[str | None] = mapped_column(String(35))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("clearing_item.id"))
    file_id: Mapped[int | None] = mapped_column(ForeignKey("payment_file.id"))
    returned: Mapped[str | None] = mapped_column(String(250))
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class RefundEntry(Keyed, OfCompany, Base):
    """A credit (or a debit netted with it) that a refund settles; `amount` in minor units, signed as the entry."""

    guard_parent = ("refund_id", "refund")
    __table_args__ = (UniqueConstraint("refund_id", "entry_id"),)
    refund_id: Mapped[int] = mapped_column(ForeignKey("refund.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    amount: Mapped[int] = mapped_column(Minor())


class PaymentFile(Keyed, OfCompany, Base):
    """A file made for the bank, its bytes in the archive (ERR-04); `control_sum` in minor units of its currency."""

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "message_id", "attempt"), CheckConstraint("count > 0", "count"))
    kind: Mapped[str] = mapped_column(one_of(FILE_KINDS, "kind"))
    message_id: Mapped[str] = mapped_column(String(35))
    attempt: Mapped[int] = mapped_column(default=1)
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    run_table: Mapped[str | None] = mapped_column(String(40))
    run_id: Mapped[int | None]
    count: Mapped[int]
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    control_sum: Mapped[int] = mapped_column(Minor())
    file_name: Mapped[str] = mapped_column(String(200))
    content_sha256: Mapped[str] = mapped_column(ForeignKey("archive_content.sha256"))
    duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("payment_file.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Receipt(Keyed, OfCompany, Base):
    """The receipt of a payment; what it says is archived under it (DEP-06)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"), UniqueConstraint("entry_id"))
    number: Mapped[str] = mapped_column(String(20))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    date: Mapped[dt.date] = mapped_column(day())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class BadDebtRelief(Keyed, OfCompany, Versioned, Base):
    """VAT of a written-off entry that may be claimed back; amounts in minor units of the accounting currency (WOF-20, PWO-02)."""

    __table_args__ = (UniqueConstraint("entry_id", "write_off_entry_id"),
                      Index("ix_bad_debt_relief_possible", "company_id", "claimed_on", "possible_from"),
                      CheckConstraint("repaid between 0 and vat", "repaid"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    write_off_entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    vat: Mapped[int] = mapped_column(Minor())
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    possible_from: Mapped[dt.date | None] = mapped_column(day())
    evidence: Mapped[str | None] = mapped_column(String(250))
    evidence_on: Mapped[dt.date | None] = mapped_column(day())
    return_box: Mapped[str | None] = mapped_column(String(20))
    claimed_on: Mapped[dt.date | None] = mapped_column(day())
    claimed: Mapped[int | None] = mapped_column(Minor())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    repaid: Mapped[int] = mapped_column(Minor(), default=0)
