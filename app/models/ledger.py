"""The ledger core: vouchers, ledger lines, customer ledger entries, details, settlements (model 2)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import CATEGORIES, LIST_KINDS, SUPPLIES
from app.models.base import Base, Keyed, OfCompany
from app.models.customers import VAT_ON_DISCOUNT
from app.models.types import FOR_EVER, Minor, Moment, day, exchange_rate, facts, one_of, percentage, word

CORRECTION_ROLES = ("none", "original", "cancelling", "corrected")
DISCOUNT_MODES = ("none", "normal", "always", "never", "manual", "full", "late")


class Voucher(Keyed, OfCompany, Base):
    """A posted voucher, final (PST-010, 012, 014). `document_table`/`document_id` = what it was posted for.

    `own_number` = it carries the number of its document, which was not drawn for it; `series_line_id` then says whose number
    that is, or where the voucher would have got its own.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("series_line_id", "number"), UniqueConstraint("reverses_id"),
                      Index("ix_voucher_company_date", "company_id", "posting_date"),
                      Index("ix_voucher_document", "document_table", "document_id"))
    series_line_id: Mapped[int] = mapped_column(ForeignKey("number_series_line.id"))
    number: Mapped[str] = mapped_column(String(20))
    own_number: Mapped[bool] = mapped_column(default=False)
    source: Mapped[VoucherSource] = mapped_column(word(VoucherSource, "source"))
    posting_date: Mapped[date] = mapped_column(day())
    document_date: Mapped[date] = mapped_column(day())
    period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    text: Mapped[str] = mapped_column(String(100), default="")
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    intercompany_no: Mapped[str | None] = mapped_column(String(20))
    job_run_id: Mapped[int | None] = mapped_column(ForeignKey("job_run.id"))
    posted_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    posted_at: Mapped[datetime] = mapped_column(Moment())


class GeneralLedgerEntry(Keyed, OfCompany, Base):
    """A ledger line, final; amounts signed, debit positive (PST-010, 013, 021)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("voucher_id", "line_no"),
                      Index("ix_general_ledger_entry_account", "company_id", "account_id", "posting_date", "accounting_amount"))
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"))
    line_no: Mapped[int]
    posting_date: Mapped[date] = mapped_column(day())
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    role: Mapped[AccountRole] = mapped_column(word(AccountRole, "role"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    correction: Mapped[bool] = mapped_column(default=False)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    text: Mapped[str] = mapped_column(String(100), default="")


STANDS_APART = text("prepayment or entry_type = 'bill_of_exchange'")
"""Entries that stand beside the ageing buckets (AGE-09)."""


class VatEntry(Keyed, OfCompany, Base):
    """VAT of a document per VAT code, final (VAT-010)."""

    guard = "final"
    __table_args__ = (Index("ix_vat_entry_date", "company_id", "vat_date", "list_kind"),)
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"), index=True)
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]
    vat_code_id: Mapped[int] = mapped_column(ForeignKey("vat_code.id"))
    category: Mapped[str] = mapped_column(one_of(CATEGORIES, "category"))
    rate: Mapped[Decimal] = mapped_column(percentage())
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    vat_number: Mapped[str | None] = mapped_column(String(20))
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    list_kind: Mapped[str] = mapped_column(one_of(LIST_KINDS, "list_kind"), default="none")
    supply: Mapped[str] = mapped_column(one_of(SUPPLIES, "supply"), default="service")
    vat_date: Mapped[date] = mapped_column(day())
    base: Mapped[int] = mapped_column(Minor())
    vat: Mapped[int] = mapped_column(Minor())
    base_accounting: Mapped[int] = mapped_column(Minor())
    vat_accounting: Mapped[int] = mapped_column(Minor())
    difference: Mapped[int] = mapped_column(Minor(), default=0)
    base_only: Mapped[bool] = mapped_column(default=False)
    pending: Mapped[bool] = mapped_column(default=False)
    gl_entry_id: Mapped[int | None] = mapped_column(ForeignKey("general_ledger_entry.id"))


class CustomerLedgerEntry(Keyed, OfCompany, Base):
    """A receivable item, final; positive = the customer owes (LED-001…003)."""

    guard = "final"
    __table_args__ = (
        Index("uq_customer_ledger_entry_reference", "company_id", "payment_reference", "instalment", unique=True,
              sqlite_where=text("payment_reference is not null"), postgresql_where=text("payment_reference is not null")),
        Index("ix_customer_ledger_entry_customer_id_posting_date", "customer_id", "posting_date"),
        Index("ix_customer_ledger_entry_document_no", "company_id", "document_no"),
        Index("ix_customer_ledger_entry_document_key", "company_id", "document_key"),
        Index("ix_customer_ledger_entry_apart", "company_id", sqlite_where=STANDS_APART, postgresql_where=STANDS_APART),
    )
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    order_customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    entry_type: Mapped[EntryType] = mapped_column(word(EntryType, "entry_type"))
    prepayment: Mapped[bool] = mapped_column(default=False)
    opening: Mapped[bool] = mapped_column(default=False)
    adjustment: Mapped[bool] = mapped_column(default=False)
    document_no: Mapped[str] = mapped_column(String(20))
    document_key: Mapped[str] = mapped_column(String(20))
    instalment: Mapped[int] = mapped_column(default=1)
    instalments: Mapped[int] = mapped_column(default=1)
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]
    posting_date: Mapped[date] = mapped_column(day())
    document_date: Mapped[date] = mapped_column(day())
    vat_date: Mapped[date | None] = mapped_column(day())
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"), index=True)
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    rate: Mapped[Decimal] = mapped_column(exchange_rate())
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    posting_profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id"))
    control_account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    customer_reference: Mapped[str | None] = mapped_column(String(35))
    payment_reference: Mapped[str | None] = mapped_column(String(35))
    vat_on_discount: Mapped[str] = mapped_column(one_of(VAT_ON_DISCOUNT, "vat_on_discount"), default="none")
    sales_rep_id: Mapped[int | None] = mapped_column(ForeignKey("sales_rep.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    chain_id: Mapped[int | None]
    correction_role: Mapped[str] = mapped_column(one_of(CORRECTION_ROLES, "correction_role"), default="none")


class CustomerEntryState(OfCompany, Base):
    """What may still change about an entry, and its caches; one index answers *now* (model 2.5)."""

    __table_args__ = (
        CheckConstraint("(open_until = '9999-12-31') = (remaining <> 0 or remaining_accounting <> 0)", name="open"),
        CheckConstraint("open_until in ('9999-12-31', last_detail_on)", name="open_until"),
        Index("ix_customer_entry_state_live", "company_id", "open_until", "customer_id", "due_date", "posting_date",
              "last_detail_on", "remaining_accounting", "remaining", "currency"),
        Index("ix_customer_entry_state_remaining", "company_id", "remaining",
              sqlite_where=text("open_until = '9999-12-31'"), postgresql_where=text("open_until = '9999-12-31'")),
        Index("ix_customer_entry_state_on_hold", "company_id", "open_until",
              sqlite_where=text("on_hold is not null"), postgresql_where=text("on_hold is not null")),
    )
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    posting_date: Mapped[date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    remaining: Mapped[int] = mapped_column(Minor())
    remaining_accounting: Mapped[int] = mapped_column(Minor())
    unrealised: Mapped[int] = mapped_column(Minor(), default=0)
    last_detail_on: Mapped[date] = mapped_column(day())
    open_until: Mapped[date] = mapped_column(day(), default=FOR_EVER)
    closed_on: Mapped[date | None] = mapped_column(day())
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    last_settled_on: Mapped[date | None] = mapped_column(day())
    last_revalued_on: Mapped[date | None] = mapped_column(day())
    posting_profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id"))
    control_account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    due_date: Mapped[date] = mapped_column(day())
    base_date: Mapped[date] = mapped_column(day())
    payment_term_id: Mapped[int | None] = mapped_column(ForeignKey("payment_term.id"))
    cash_discount_id: Mapped[int | None] = mapped_column(ForeignKey("cash_discount_code.id"))
    discount_tolerance_date: Mapped[date | None] = mapped_column(day())
    max_tolerance: Mapped[int] = mapped_column(Minor(), default=0)
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    customer_bank_account_id: Mapped[int | None] = mapped_column(ForeignKey("customer_bank_account.id"))
    on_hold: Mapped[str | None] = mapped_column(String(3))
    on_hold_before: Mapped[str | None] = mapped_column(String(3))
    reserved_order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id"))
    """The order a prepayment is kept for; nothing else is settled with it (PAY-63)."""


class EntryDiscountTier(Keyed, Base):
    """A cash discount right of an entry (MST-054)."""

    __table_args__ = (UniqueConstraint("entry_id", "no"),)
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    no: Mapped[int]
    last_date: Mapped[date] = mapped_column(day())
    percent: Mapped[Decimal] = mapped_column(percentage())
    amount: Mapped[int] = mapped_column(Minor())


class Settlement(Keyed, OfCompany, Base):
    """One act of bringing entries together, or of undoing one (SET-02, UND-02)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("undoes_id"),)
    posting_date: Mapped[date] = mapped_column(day())
    discount_date: Mapped[date | None] = mapped_column(day())
    origin: Mapped[SettlementOrigin] = mapped_column(word(SettlementOrigin, "origin"))
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("settlement.id"))
    intercompany_no: Mapped[str | None] = mapped_column(String(20))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    text: Mapped[str | None] = mapped_column(String(100))
    facts: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class SettlementPair(Keyed, OfCompany, Base):
    """A debit and a credit entry of one settlement with every amount it moved (SET-02)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("undoes_id"), CheckConstraint("debit_entry_id <> credit_entry_id", name="two"))
    settlement_id: Mapped[int] = mapped_column(ForeignKey("settlement.id"), index=True)
    debit_entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    credit_entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    amount: Mapped[int] = mapped_column(Minor())
    counter_amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    cross_rate: Mapped[Decimal | None] = mapped_column(exchange_rate())
    discount: Mapped[int] = mapped_column(Minor(), default=0)
    discount_tier: Mapped[int | None]
    discount_mode: Mapped[str] = mapped_column(one_of(DISCOUNT_MODES, "discount_mode"), default="none")
    discount_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    penny: Mapped[int] = mapped_column(Minor(), default=0)
    tolerance: Mapped[int] = mapped_column(Minor(), default=0)
    over_under: Mapped[int] = mapped_column(Minor(), default=0)
    write_off: Mapped[int] = mapped_column(Minor(), default=0)
    realised: Mapped[int] = mapped_column(Minor(), default=0)
    unrealised_back: Mapped[int] = mapped_column(Minor(), default=0)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("settlement_pair.id"))
    facts: Mapped[Any] = mapped_column(facts())


class DetailedEntry(Keyed, OfCompany, Base):
    """Something that happened to an entry; what it is worth on any day is the sum of these (LED-004, 005)."""

    guard = "final"
    __table_args__ = (
        CheckConstraint("kind <> 'settlement' or pair_id is not null", name="pair"),
        CheckConstraint("kind = 'settlement' or gl_entry_id is not null or accounting_amount = 0", name="ledger_line"),
        UniqueConstraint("undoes_id"),
        Index("ix_detailed_entry_entry", "entry_id", "posting_date", "accounting_amount", "amount"),
        Index("ix_detailed_entry_control", "company_id", "control_account_id", "posting_date", "accounting_amount"),
        Index("ix_detailed_entry_customer", "customer_id", "posting_date"),
    )
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[DetailKind] = mapped_column(word(DetailKind, "kind"))
    posting_date: Mapped[date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    control_account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"), index=True)
    gl_entry_id: Mapped[int | None] = mapped_column(ForeignKey("general_ledger_entry.id"), index=True)
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("settlement_pair.id"), index=True)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("detailed_entry.id"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class EntryTransfer(Keyed, OfCompany, Base):
    """An entry moved from one posting profile to another; without a voucher when both have one control account (MST-085)."""

    guard = "final"
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    from_profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id"))
    to_profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PostingRequest(Keyed, OfCompany, Base):
    """The key of an action, so that the second press finds the first one's result (PAY-45, WIN-72)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("key"),)
    key: Mapped[str] = mapped_column(String(36))
    action: Mapped[str] = mapped_column(String(30))
    document_table: Mapped[str] = mapped_column(String(40))
    document_id: Mapped[int]
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))


class ClearingItem(Keyed, OfCompany, Base):
    """An amount waiting on a clearing account; open = amount − Σ matches, signed as its ledger line (model 8, BRG-02, L15)."""

    guard = "final"
    __table_args__ = (Index("ix_clearing_item_gl_entry_id", "gl_entry_id"),
                      Index("ix_clearing_item_account", "company_id", "account_id"),
                      Index("ix_clearing_item_end_to_end", "company_id", "end_to_end"),
                      Index("ix_clearing_item_document", "document_table", "document_id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    role: Mapped[AccountRole] = mapped_column(word(AccountRole, "role"))
    gl_entry_id: Mapped[int] = mapped_column(ForeignKey("general_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    reference: Mapped[str | None] = mapped_column(String(35))
    end_to_end: Mapped[str | None] = mapped_column(String(35))
    batch: Mapped[str | None] = mapped_column(String(35))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]
    due: Mapped[date | None] = mapped_column(day())


class ClearingMatch(Keyed, OfCompany, Base):
    """What cleared a clearing item, or undid such a match; amounts signed as the item's, an undo the other way."""

    guard = "final"
    __table_args__ = (UniqueConstraint("undoes_id"),)
    item_id: Mapped[int] = mapped_column(ForeignKey("clearing_item.id"), index=True)
    gl_entry_id: Mapped[int] = mapped_column(ForeignKey("general_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor())
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("clearing_match.id"))
