"""Customers with their addresses, contacts, bank accounts and block history (model 5)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, String, UniqueConstraint, func, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from app.core.enums import LANGUAGES, Blocked
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, percentage

CUSTOMER_TYPES = ("business", "private", "public")
SUMMARIES = ("none", "invoice_account", "order", "packing_slip", "automatic")
REFERENCE_KINDS = ("company", "none", "rf", "ogm", "betalingskenmerk", "number")
APPLICATION_METHODS = ("company", "manual", "oldest", "priority")
OUTPUT_CHANNELS = ("print", "email", "both")
E_INVOICE_KINDS = ("paper", "email", "peppol_ubl", "facturx", "xrechnung")
ADDRESS_KINDS = ("invoice", "delivery", "statement", "visiting")
ROUTES = ("company", "none", "packing_slip")
VAT_ON_DISCOUNT = ("at_settlement", "in_base", "none")
CONTACT_ROLES = ("invoices", "collections", "quotations", "delivery")


class BlockedLevel(TypeDecorator[Blocked]):
    """Blocked as its cumulative small integer, so that SQL can compare (model 1.2)."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        """The number behind the value."""
        return None if value is None else int(Blocked(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> Blocked | None:
        """The value of the number."""
        return None if value is None else Blocked(value)


class Party(Keyed, Versioned, Base):
    """The same customer in several companies (CEN-01)."""

    no: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(100))


class CustomerGroup(Keyed, OfCompany, Versioned, Base):
    """A customer group with the defaults it proposes (MST-070)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())
    series_id: Mapped[int | None] = mapped_column(ForeignKey("number_series.id"))
    vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("vat_group.id"))
    posting_profile_id: Mapped[int | None] = mapped_column(ForeignKey("posting_profile.id"))
    payment_term_id: Mapped[int | None] = mapped_column(ForeignKey("payment_term.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    cash_discount_id: Mapped[int | None] = mapped_column(ForeignKey("cash_discount_code.id"))
    letter_sequence_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter_sequence.id"))
    interest_terms_id: Mapped[int | None] = mapped_column(ForeignKey("interest_terms.id"))
    prices_include_vat: Mapped[bool] = mapped_column(default=False)


class Customer(Keyed, OfCompany, Versioned, Base):
    """A customer of one company (MST-071…076, BLK-01, 20)."""

    __table_args__ = (
        Index("uq_customer_company_number", "company_id", func.lower(text("number")), unique=True),
        Index("ix_customer_search_key", "company_id", "search_key"),
        CheckConstraint("blocked between 0 and 3", name="blocked"),
        CheckConstraint("not privacy_blocked or blocked = 3", name="privacy"),
    )
    number: Mapped[str] = mapped_column(String(20))
    party_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    name: Mapped[str] = mapped_column(String(100))
    name2: Mapped[str | None] = mapped_column(String(100))
    search_key: Mapped[str] = mapped_column(String(260), default="")
    group_id: Mapped[int] = mapped_column(ForeignKey("customer_group.id"))
    type: Mapped[str] = mapped_column(one_of(CUSTOMER_TYPES, "type"), default="business")
    language: Mapped[str] = mapped_column(one_of(LANGUAGES, "language"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    blocked: Mapped[Blocked] = mapped_column(BlockedLevel(), default=Blocked.BLANK)
    privacy_blocked: Mapped[bool] = mapped_column(default=False)
    review_block_on: Mapped[date | None] = mapped_column(day())
    inactive: Mapped[bool] = mapped_column(default=False)
    prospect: Mapped[bool] = mapped_column(default=False)
    invoice_account_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    posting_profile_id: Mapped[int | None] = mapped_column(ForeignKey("posting_profile.id"))
    vat_group_id: Mapped[int] = mapped_column(ForeignKey("vat_group.id"))
    vat_number: Mapped[str | None] = mapped_column(String(20))
    eori: Mapped[str | None] = mapped_column(String(20))
    buyer_reference: Mapped[str | None] = mapped_column(String(60))
    prices_include_vat: Mapped[bool] = mapped_column(default=False)
    document_discount: Mapped[Decimal] = mapped_column(percentage(), default=Decimal(0))
    summary: Mapped[str] = mapped_column(one_of(SUMMARIES, "summary"), default="none")
    payment_term_id: Mapped[int | None] = mapped_column(ForeignKey("payment_term.id"))
    cash_discount_id: Mapped[int | None] = mapped_column(ForeignKey("cash_discount_code.id"))
    payment_schedule_id: Mapped[int | None] = mapped_column(ForeignKey("payment_schedule.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    reference_kind: Mapped[str] = mapped_column(one_of(REFERENCE_KINDS, "reference_kind"), default="company")
    application_method: Mapped[str] = mapped_column(one_of(APPLICATION_METHODS, "application_method"), default="company")
    block_tolerance: Mapped[bool] = mapped_column(default=False)
    minimum_refund: Mapped[int | None] = mapped_column(Minor())
    delivery_term_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_term.id"))
    delivery_mode_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_mode.id"))
    partial_delivery: Mapped[bool] = mapped_column(default=True)
    over_percent: Mapped[Decimal | None] = mapped_column(percentage())
    under_percent: Mapped[Decimal | None] = mapped_column(percentage())
    sales_group_id: Mapped[int | None] = mapped_column(ForeignKey("sales_group.id"))
    commission_group_id: Mapped[int | None] = mapped_column(ForeignKey("commission_group.id"))
    charges_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))
    vat_on_discount: Mapped[str | None] = mapped_column(one_of(VAT_ON_DISCOUNT, "vat_on_discount"))
    require_slip: Mapped[str] = mapped_column(one_of(ROUTES, "require_slip"), default="company")
    output_channel: Mapped[str] = mapped_column(one_of(OUTPUT_CHANNELS, "output_channel"), default="print")
    e_invoice: Mapped[str] = mapped_column(one_of(E_INVOICE_KINDS, "e_invoice"), default="paper")
    e_invoice_scheme: Mapped[str | None] = mapped_column(String(4))
    e_invoice_id: Mapped[str | None] = mapped_column(String(50))
    e_invoice_exception: Mapped[str | None] = mapped_column(String(100))
    """Why this customer gets no electronic invoice although the law wants one (EIN-001)."""
    supplier_number_there: Mapped[str | None] = mapped_column(String(35))


class CustomerAddress(Keyed, OfCompany, Base):
    """An address of a customer; the one of kind `invoice` goes on letters."""

    __table_args__ = (UniqueConstraint("customer_id", "code"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(one_of(ADDRESS_KINDS, "kind"))
    name: Mapped[str | None] = mapped_column(String(100))
    street: Mapped[str] = mapped_column(String(100), default="")
    number: Mapped[str] = mapped_column(String(20), default="")
    addition: Mapped[str | None] = mapped_column(String(40))
    postcode: Mapped[str] = mapped_column(String(12), default="")
    city: Mapped[str] = mapped_column(String(60), default="")
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("vat_group.id"))
    contact: Mapped[str | None] = mapped_column(String(80))
    delivery_term_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_term.id"))
    delivery_mode_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_mode.id"))
    default: Mapped[bool] = mapped_column(default=False)
    valid_from: Mapped[date | None] = mapped_column(day())
    valid_to: Mapped[date | None] = mapped_column(day())


class CustomerContact(Keyed, OfCompany, Base):
    """A person at the customer, by role."""

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(one_of(CONTACT_ROLES, "role"), default="invoices")
    email: Mapped[str | None] = mapped_column(String(120))
    phone: Mapped[str | None] = mapped_column(String(30))
    primary: Mapped[bool] = mapped_column(default=False)
    privacy_blocked: Mapped[bool] = mapped_column(default=False)


class CustomerBankAccount(Keyed, OfCompany, Base):
    """A bank account of a customer (REF-06, BNK-23)."""

    __table_args__ = (Index("ix_customer_bank_account_iban", "company_id", "iban"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    iban: Mapped[str | None] = mapped_column(String(34))
    national: Mapped[str | None] = mapped_column(String(40))
    bic: Mapped[str | None] = mapped_column(String(11))
    holder: Mapped[str | None] = mapped_column(String(70))
    for_refunds: Mapped[bool] = mapped_column(default=False)
    learned: Mapped[bool] = mapped_column(default=False)


class CustomerRegistration(Keyed, OfCompany, Base):
    """A registration number of a customer (MST-072)."""

    __table_args__ = (Index("ix_customer_registration_value", "company_id", "scheme", "value"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), index=True)
    scheme: Mapped[str] = mapped_column(String(10))
    value: Mapped[str] = mapped_column(String(40))


class BlockChange(Keyed, OfCompany, Base):
    """One change of Blocked or of the privacy block, with its reason (BLK-10)."""

    guard = "final"
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    old: Mapped[Blocked] = mapped_column(BlockedLevel())
    new: Mapped[Blocked] = mapped_column(BlockedLevel())
    privacy: Mapped[bool] = mapped_column(default=False)
    reason_id: Mapped[int] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    cause_table: Mapped[str | None] = mapped_column(String(40))
    cause_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class VatNumberCheck(Keyed, OfCompany, Base):
    """A check of a customer's VAT number (ESL-023)."""

    guard = "final"
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    vat_number: Mapped[str] = mapped_column(String(20))
    result: Mapped[str] = mapped_column(one_of(("valid", "invalid", "unavailable"), "result"))
    consultation_no: Mapped[str | None] = mapped_column(String(40))
    name: Mapped[str | None] = mapped_column(String(100))
    address: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class DocumentParty(Keyed, OfCompany, Base):
    """The frozen name and address of posted documents, shared by all with the same text (AUD-043)."""

    guard = "erasure_door"
    __table_args__ = (UniqueConstraint("company_id", "content_hash"),)
    erasable = ("name", "lines", "vat_number", "contact")
    name: Mapped[str | None] = mapped_column(String(100))
    lines: Mapped[Any | None] = mapped_column(facts())
    vat_number: Mapped[str | None] = mapped_column(String(20))
    contact: Mapped[str | None] = mapped_column(String(80))
    language: Mapped[str] = mapped_column(String(2))
    content_hash: Mapped[str] = mapped_column(String(64))
    erased_at: Mapped[datetime | None] = mapped_column(Moment())


class CustomerMerge(Keyed, OfCompany, Base):
    """One customer merged into another; posted rows keep the old one (MST-073)."""

    guard = "final"
    from_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    into_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
