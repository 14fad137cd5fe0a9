"""Currencies, accounts, roles, VAT, number series and reasons (model 4)."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import AccountType
from app.core.roles import AccountRole
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of, percentage, word

Words = dict[str, str]
CATEGORIES = ("S", "Z", "E", "AE", "K", "G", "O")
"""VAT categories of EN 16931."""
LIST_KINDS = ("none", "goods", "services", "triangular")
SUPPLIES = ("goods", "service")


class Currency(Versioned, Base):
    """A currency with its number of decimals (MST-035)."""

    __table_args__ = (CheckConstraint("decimals between 0 and 3", name="decimals"),)
    code: Mapped[str] = mapped_column(String(3), primary_key=True)
    names: Mapped[Words] = mapped_column(facts())
    symbol: Mapped[str] = mapped_column(String(6), default="")
    decimals: Mapped[int] = mapped_column(default=2)


class CurrencySetup(Keyed, OfCompany, Versioned, Base):
    """What one company lets differ in a currency (MST-035, TOL-01, 02, 05)."""

    __table_args__ = (UniqueConstraint("company_id", "currency"),)
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    rounding_precision: Mapped[int | None] = mapped_column(Minor())
    rounding_rule: Mapped[str] = mapped_column(one_of(("none", "nearest", "up", "down"), "rounding_rule"), default="none")
    max_penny: Mapped[int] = mapped_column(Minor(), default=0)
    max_over_under: Mapped[int] = mapped_column(Minor(), default=0)
    tolerance: Mapped[Decimal] = mapped_column(percentage(), default=Decimal(0))
    application_precision: Mapped[int] = mapped_column(Minor(), default=0)


class RateType(Keyed, OfCompany, Versioned, Base):
    """A kind of exchange rate; postings use *Default* (RAT-001)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())
    max_age_days: Mapped[int] = mapped_column(default=7)


class ExchangeRate(Keyed, OfCompany, Base):
    """A quote as it was given, never inverted; the newest version counts (RAT-005, 010…013)."""

    guard = "final"
    __table_args__ = (
        UniqueConstraint("company_id", "rate_type_id", "from_currency", "to_currency", "valid_from", "version"),
        CheckConstraint("value > 0", name="positive"),
    )
    rate_type_id: Mapped[int] = mapped_column(ForeignKey("rate_type.id"))
    from_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    to_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    valid_from: Mapped[date] = mapped_column(day())
    version: Mapped[int] = mapped_column(default=1)
    quote_units: Mapped[int] = mapped_column(default=1)
    direction: Mapped[str] = mapped_column(one_of(("accounting_per_foreign", "foreign_per_accounting"), "direction"))
    value: Mapped[Decimal] = mapped_column(exchange_rate())
    source: Mapped[str] = mapped_column(one_of(("manual", "ecb", "file"), "source"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    imported_at: Mapped[datetime] = mapped_column(Moment())


class Account(Keyed, OfCompany, Versioned, Base):
    """A main account (MST-040); control accounts take no direct posting (MST-041)."""

    __table_args__ = (UniqueConstraint("company_id", "number"),
                      CheckConstraint("not (control and direct_posting)", name="control_or_direct"))
    number: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())
    type: Mapped[AccountType] = mapped_column(word(AccountType, "type"))
    balance_side: Mapped[str] = mapped_column(one_of(("debit", "credit", "both"), "balance_side"), default="both")
    control: Mapped[bool] = mapped_column(default=False)
    direct_posting: Mapped[bool] = mapped_column(default=True)
    blocked: Mapped[bool] = mapped_column(default=False)
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    reference_code: Mapped[str | None] = mapped_column(String(20))


class AccountDimensionRule(Keyed, Base):
    """Whether an account wants a cost centre or project (MST-113)."""

    __table_args__ = (UniqueConstraint("account_id", "dimension"),)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    dimension: Mapped[str] = mapped_column(one_of(("cost_centre", "project"), "dimension"))
    rule: Mapped[str] = mapped_column(one_of(("optional", "required", "forbidden"), "rule"))


class DimensionValue(Keyed, OfCompany, Versioned, Base):
    """A cost centre or project (MST-113)."""

    __table_args__ = (UniqueConstraint("company_id", "dimension", "code"),)
    dimension: Mapped[str] = mapped_column(one_of(("cost_centre", "project"), "dimension"))
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    active_from: Mapped[date | None] = mapped_column(day())
    active_to: Mapped[date | None] = mapped_column(day())


class RoleAccount(Keyed, OfCompany, Versioned, Base):
    """The account that plays a role, for all currencies or for one (MST-042, 043)."""

    __table_args__ = (
        Index("uq_role_account_company_role_currency", "company_id", "role", text("coalesce(currency, '')"), unique=True),)
    role: Mapped[AccountRole] = mapped_column(word(AccountRole, "role"))
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))


class PostingProfile(Keyed, OfCompany, Versioned, Base):
    """A customer posting profile with its flags (MST-080, 083)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())
    settlement: Mapped[bool] = mapped_column(default=True)
    interest: Mapped[bool] = mapped_column(default=True)
    collection_letter: Mapped[bool] = mapped_column(default=True)
    revalue: Mapped[bool] = mapped_column(default=True)
    close_profile_id: Mapped[int | None] = mapped_column(ForeignKey("posting_profile.id"))


class PostingProfileLine(Keyed, Base):
    """A row of a profile: for one customer, a group, or all (MST-081)."""

    __table_args__ = (
        Index("uq_posting_profile_line_who", "profile_id", text("coalesce(customer_id, 0)"),
              text("coalesce(customer_group_id, 0)"), unique=True),
        CheckConstraint("(account_code = 'table') = (customer_id is not null)", name="table"),
        CheckConstraint("(account_code = 'group') = (customer_group_id is not null)", name="group"),
    )
    profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id", ondelete="CASCADE"))
    account_code: Mapped[str] = mapped_column(one_of(("table", "group", "all"), "account_code"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("customer_group.id"))
    control_account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    vatprep_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    baddebt_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    interest_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    fee_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    line_fee_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    rounding_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    letter_sequence_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter_sequence.id"))
    interest_terms_id: Mapped[int | None] = mapped_column(ForeignKey("interest_terms.id"))


class VatGroup(Keyed, OfCompany, Versioned, Base):
    """VAT treatment of a customer (VAT-001)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())


class ItemVatGroup(Keyed, OfCompany, Versioned, Base):
    """VAT treatment of what is sold (VAT-001)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())


class VatCode(Keyed, OfCompany, Versioned, Base):
    """A VAT code with its category and accounts (VAT-003)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())
    category: Mapped[str] = mapped_column(one_of(CATEGORIES, "category"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    pending_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    revenue_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    cash_discount_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    list_kind: Mapped[str] = mapped_column(one_of(LIST_KINDS, "list_kind"), default="none")
    supply: Mapped[str] = mapped_column(one_of(SUPPLIES, "supply"), default="goods")
    exemption_code: Mapped[str | None] = mapped_column(String(20))
    exemption_text: Mapped[Words | None] = mapped_column(facts())
    active: Mapped[bool] = mapped_column(default=True)


class VatRate(Keyed, Base):
    """The rate of a VAT code from a day on."""

    __table_args__ = (UniqueConstraint("vat_code_id", "valid_from"), CheckConstraint("rate between 0 and 1000000", name="rate"))
    vat_code_id: Mapped[int] = mapped_column(ForeignKey("vat_code.id", ondelete="CASCADE"))
    valid_from: Mapped[date] = mapped_column(day())
    rate: Mapped[Decimal] = mapped_column(percentage())


class VatMatrix(Keyed, OfCompany, Versioned, Base):
    """Customer VAT group × item VAT group -> VAT code (VAT-001, 004)."""

    __table_args__ = (UniqueConstraint("company_id", "vat_group_id", "item_vat_group_id"),)
    vat_group_id: Mapped[int] = mapped_column(ForeignKey("vat_group.id"))
    item_vat_group_id: Mapped[int] = mapped_column(ForeignKey("item_vat_group.id"))
    vat_code_id: Mapped[int] = mapped_column(ForeignKey("vat_code.id"))


class NumberSeries(Keyed, OfCompany, Versioned, Base):
    """A number series (MST-020)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    gapless: Mapped[bool] = mapped_column(default=True)
    manual: Mapped[bool] = mapped_column(default=False)
    date_order: Mapped[str] = mapped_column(one_of(("off", "warn", "enforce"), "date_order"), default="warn")


class NumberSeriesLine(Keyed, Base):
    """A series from a day on: its mask and where it stands; locked while drawing (MST-020…025)."""

    __table_args__ = (UniqueConstraint("series_id", "start"),
                      CheckConstraint('last_used between first - 1 and "last"', name="last_used"))
    series_id: Mapped[int] = mapped_column(ForeignKey("number_series.id"))
    start: Mapped[date] = mapped_column(day())
    mask: Mapped[str] = mapped_column(String(40))
    first: Mapped[int] = mapped_column(default=1)
    last: Mapped[int] = mapped_column(default=99_999_999)
    warn_at: Mapped[int | None]
    last_used: Mapped[int]
    skipped: Mapped[int] = mapped_column(default=0)
    """Numbers left out on purpose after a restored backup, with the reason in the trail (SAF-028, AUD-003)."""
    last_date: Mapped[date | None] = mapped_column(day())


class NumberSeriesUse(Keyed, OfCompany, Versioned, Base):
    """Which series a purpose draws from, per customer group where set (MST-022)."""

    __table_args__ = (
        Index("uq_number_series_use_purpose", "company_id", "purpose", text("coalesce(customer_group_id, 0)"), unique=True),)
    purpose: Mapped[str] = mapped_column(String(40))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("customer_group.id"))
    series_id: Mapped[int] = mapped_column(ForeignKey("number_series.id"))


class ReferenceCounter(Keyed, OfCompany, Base):
    """The last value given out for purely numeric payment references (LED-033)."""

    __table_args__ = (UniqueConstraint("company_id", "kind"),)
    kind: Mapped[str] = mapped_column(one_of(("ogm", "betalingskenmerk"), "kind"))
    last: Mapped[int] = mapped_column(default=0)


class ReasonCode(Keyed, OfCompany, Versioned, Base):
    """A reason, one table for all chapters (MST-114)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    uses: Mapped[list[str]] = mapped_column(facts())
    printed: Mapped[bool] = mapped_column(default=False)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    active: Mapped[bool] = mapped_column(default=True)


class DisputeCode(Keyed, OfCompany, Versioned, Base):
    """Why a customer disputes an entry (COL-21)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    overwrite_on_hold: Mapped[bool] = mapped_column(default=False)


class BankReturnCode(Keyed, OfCompany, Versioned, Base):
    """What to do when the bank returns a payment (payments 11.4)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(6))
    texts: Mapped[Words] = mapped_column(facts())
    action: Mapped[str] = mapped_column(
        one_of(("retry", "suspend_mandate", "cancel_mandate", "contact", "correct"), "action"))
    retry: Mapped[bool] = mapped_column(default=False)
    fee: Mapped[int | None] = mapped_column(Minor())

