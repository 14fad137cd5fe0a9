"""Journals: lines that are typed, kept as a draft by themselves, and posted together (model 8, PAY-01…07, SWN-10, PST-015)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import EntryType
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.terms import PAYMENT_STATUSES
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of, word

Words = dict[str, str]
JOURNAL_KINDS = ("general", "payment", "write_off", "bill_draw", "bill_protest", "bill_redraw", "bill_remittance", "bill_settle",
                 "nsf")
JOURNAL_STATES = ("draft", "validated", "posting", "posted", "cancelled")
OPEN_STATES = ("draft", "validated", "posting")
NUMBERINGS = ("line", "manual", "balanced")
CONTROL_TOTALS = ("off", "warn", "error")
OFFSET_TYPES = ("bank", "ledger", "bridge")
LINE_ORIGINS = ("manual", "proposal", "bank", "direct_debit", "import", "write_off")
CHARGED_TO = ("customer", "ledger")


class JournalName(Keyed, OfCompany, Versioned, Base):
    """What journals of one name have in common: series, offset account, method, how vouchers are numbered (PAY-01).

    Without a series of its own a name draws from the one of its purpose. `texts` = how the text of a new line begins, with
    the places {customer}, {invoice} and {reference} (PAY-04).
    """

    __table_args__ = (UniqueConstraint("company_id", "code"),
                      CheckConstraint("offset_account_id is null or offset_bank_id is null", "offset"))
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())
    kind: Mapped[str] = mapped_column(one_of(JOURNAL_KINDS, "kind"), default="payment")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("number_series.id"))
    voucher_series_id: Mapped[int | None] = mapped_column(ForeignKey("number_series.id"))
    offset_type: Mapped[str] = mapped_column(one_of(OFFSET_TYPES, "offset_type"), default="bank")
    offset_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    offset_bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    includes_vat: Mapped[bool] = mapped_column(default=False)
    numbering: Mapped[str] = mapped_column(one_of(NUMBERINGS, "numbering"), default="line")
    control_totals: Mapped[str] = mapped_column(one_of(CONTROL_TOTALS, "control_totals"), default="off")
    private: Mapped[bool] = mapped_column(default=False)
    texts: Mapped[Words | None] = mapped_column(facts())
    active: Mapped[bool] = mapped_column(default=True)


class Journal(Keyed, OfCompany, Versioned, Base):
    """A journal: a draft without a number, or posted and final. Its lines are its content; the trail keeps what becomes of it.

    A general journal needs no name. `control_count` and `control_amount` (minor units of its currency) are what the paper says
    (PAY-42); `posting_token` is the one-time key of its posting (PAY-45).
    """

    audited = False
    guard = "final_once_posted"
    open_states = OPEN_STATES
    __table_args__ = (UniqueConstraint("company_id", "kind", "number"), Index("ix_journal_state", "company_id", "kind", "state"),
                      CheckConstraint("(state = 'posted') = (number is not null)", "number"))
    kind: Mapped[str] = mapped_column(one_of(JOURNAL_KINDS, "kind"))
    name_id: Mapped[int | None] = mapped_column(ForeignKey("journal_name.id"))
    number: Mapped[str | None] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(String(100), default="")
    state: Mapped[str] = mapped_column(one_of(JOURNAL_STATES, "state"), default="draft")
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    document_date: Mapped[date | None] = mapped_column(day())
    control_count: Mapped[int | None]
    control_amount: Mapped[int | None] = mapped_column(Minor())
    in_use_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    posting_token: Mapped[str | None] = mapped_column(String(36))
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    saved_at: Mapped[datetime] = mapped_column(Moment())
    posted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    posted_at: Mapped[datetime | None] = mapped_column(Moment())
    wish: Mapped[Any | None] = mapped_column(facts())
    """What the action that made it for review wants done when it is posted (WOF-05)."""


class JournalLine(Keyed, OfCompany, Base):
    """A line as typed, amounts in minor units of its currency. `no` names it within its journal, `position` is where it stands.

    A draft may hold anything: what could not be read stands in `unread` by field name, as it was typed. `error` = why the
    last check refused the line, or what happened to its marks meanwhile. Marks and fees hang on the row: whoever changes a
    line updates it in place.
    """

    audited = False
    guard_parent = ("journal_id", "journal")
    __table_args__ = (UniqueConstraint("journal_id", "no"), Index("ix_journal_line_position", "journal_id", "position"),
                      Index("ix_journal_line_entry_id", "entry_id"),
                      CheckConstraint("debit = 0 or credit = 0", "side"), CheckConstraint("rate > 0", "rate"),
                      CheckConstraint("customer_id is null or account_id is null", "party"),
                      CheckConstraint("offset_bank_id is null or offset_account_id is null", "offset"))
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id", ondelete="CASCADE"))
    no: Mapped[int]
    position: Mapped[int]
    voucher_group: Mapped[int | None]
    posting_date: Mapped[date | None] = mapped_column(day())
    document_date: Mapped[date | None] = mapped_column(day())
    account_company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    entry_type: Mapped[EntryType | None] = mapped_column(word(EntryType, "entry_type"))
    document_no: Mapped[str] = mapped_column(String(20), default="")
    due_date: Mapped[date | None] = mapped_column(day())
    text: Mapped[str] = mapped_column(String(100), default="")
    debit: Mapped[int] = mapped_column(Minor(), default=0)
    credit: Mapped[int] = mapped_column(Minor(), default=0)
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    rate: Mapped[Decimal | None] = mapped_column(exchange_rate())
    rate_typed: Mapped[bool] = mapped_column(default=False)
    offset_type: Mapped[str | None] = mapped_column(one_of(OFFSET_TYPES, "offset_type"))
    offset_bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    offset_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    specification: Mapped[str | None] = mapped_column(String(20))
    payment_reference: Mapped[str | None] = mapped_column(String(35))
    structured_reference: Mapped[str | None] = mapped_column(String(35))
    bank_type: Mapped[str | None] = mapped_column(String(20))
    cheque_bank: Mapped[str | None] = mapped_column(String(70))
    cheque_branch: Mapped[str | None] = mapped_column(String(70))
    deposit_slip: Mapped[bool] = mapped_column(default=False)
    prepayment: Mapped[bool] = mapped_column(default=False)
    posting_profile_id: Mapped[int | None] = mapped_column(ForeignKey("posting_profile.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    discount_date: Mapped[date | None] = mapped_column(day())
    payment_status: Mapped[str] = mapped_column(one_of(PAYMENT_STATUSES, "payment_status"), default="none")
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    origin: Mapped[str] = mapped_column(one_of(LINE_ORIGINS, "origin"), default="manual")
    origin_table: Mapped[str | None] = mapped_column(String(40))
    origin_id: Mapped[int | None]
    unread: Mapped[Any | None] = mapped_column(facts())
    error: Mapped[Any | None] = mapped_column(facts())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))


class JournalLineFee(Keyed, OfCompany, Base):
    """A fee of a payment line, editable until it is posted; `entry_id` = the entry it became at the customer (PAY-32)."""

    audited = False
    guard_parent = ("journal_id", "journal")
    __table_args__ = (UniqueConstraint("line_id", "no"),)
    journal_id: Mapped[int] = mapped_column(ForeignKey("journal.id", ondelete="CASCADE"), index=True)
    line_id: Mapped[int] = mapped_column(ForeignKey("journal_line.id", ondelete="CASCADE"))
    no: Mapped[int]
    fee_id: Mapped[int] = mapped_column(ForeignKey("payment_fee.id"))
    charge_to: Mapped[str] = mapped_column(one_of(CHARGED_TO, "charge_to"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
