"""Terms of payment and delivery, and the people and texts around them (model 6)."""

from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, facts, one_of, percentage

Words = dict[str, str]
TERM_METHODS = ("net", "current_week", "current_month", "current_quarter", "current_year", "cash_on_delivery")
PAYMENT_TYPES = ("bank_transfer", "direct_debit", "bill_of_exchange", "cash", "cheque", "card", "online", "set_off", "other")
PAYMENT_STATUSES = ("none", "sent", "received", "approved", "rejected", "confirmed")
PERIODS = ("invoice", "date", "week", "total")
BILL_DRAFTS = ("plain", "0", "1", "2")
REMITTANCES = ("none", "collection", "discount")


class PaymentDay(Keyed, OfCompany, Versioned, Base):
    """Days of the week or month on which a customer pays (MST-051)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    unit: Mapped[str] = mapped_column(one_of(("week", "month"), "unit"))
    days: Mapped[list[int]] = mapped_column(facts())


class PaymentTerm(Keyed, OfCompany, Versioned, Base):
    """Payment terms (MST-050…053)."""

    __table_args__ = (UniqueConstraint("company_id", "code"), CheckConstraint("months >= 0 and days >= 0", name="forward"))
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    method: Mapped[str] = mapped_column(one_of(TERM_METHODS, "method"), default="net")
    months: Mapped[int] = mapped_column(default=0)
    days: Mapped[int] = mapped_column(default=0)
    payment_day_id: Mapped[int | None] = mapped_column(ForeignKey("payment_day.id"))
    business_day: Mapped[str] = mapped_column(one_of(("none", "next", "previous"), "business_day"), default="none")
    cash: Mapped[bool] = mapped_column(default=False)
    cash_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    credit_rank: Mapped[int | None]


class PaymentSchedule(Keyed, OfCompany, Versioned, Base):
    """A schedule of instalments (MST-057, 058)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    allocation: Mapped[str] = mapped_column(one_of(("total", "fixed_amount", "fixed_number", "specified"), "allocation"))
    interval: Mapped[int] = mapped_column(default=1)
    unit: Mapped[str] = mapped_column(one_of(("day", "week", "month", "year"), "unit"), default="month")
    count: Mapped[int | None]
    amount: Mapped[int | None] = mapped_column(Minor())
    minimum: Mapped[int | None] = mapped_column(Minor())
    vat_allocation: Mapped[str] = mapped_column(one_of(("proportional", "first", "last"), "vat_allocation"),
                                                default="proportional")
    charge_allocation: Mapped[str] = mapped_column(one_of(("proportional", "first", "last"), "charge_allocation"),
                                                   default="proportional")


class PaymentScheduleLine(Keyed, Base):
    """A specified instalment: a percentage or an amount."""

    __table_args__ = (UniqueConstraint("schedule_id", "no"),)
    schedule_id: Mapped[int] = mapped_column(ForeignKey("payment_schedule.id", ondelete="CASCADE"))
    no: Mapped[int]
    percent: Mapped[Decimal | None] = mapped_column(percentage())
    amount: Mapped[int | None] = mapped_column(Minor())


class CashDiscountCode(Keyed, OfCompany, Versioned, Base):
    """A cash discount, possibly with a next step (MST-054)."""

    __table_args__ = (UniqueConstraint("company_id", "code"), CheckConstraint("next_id <> id", name="next"))
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    method: Mapped[str] = mapped_column(one_of(TERM_METHODS, "method"), default="net")
    months: Mapped[int] = mapped_column(default=0)
    days: Mapped[int] = mapped_column(default=0)
    percent: Mapped[Decimal] = mapped_column(percentage())
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    alternative_allowed: Mapped[bool] = mapped_column(default=False)
    next_id: Mapped[int | None] = mapped_column(ForeignKey("cash_discount_code.id"))
    credit_rank: Mapped[int | None]
    active: Mapped[bool] = mapped_column(default=True)


class PaymentMethod(Keyed, OfCompany, Versioned, Base):
    """A method of payment (MST-060, PAY-06); equal codes link companies (CEN-04).

    `mandatory_fields` of a payment line: `payment_reference`, `deposit_slip`, `document`; `formats` = file formats by use
    (`export`, `import`, `return`); `minimum_bill` in minor units of the accounting currency.
    """

    __table_args__ = (UniqueConstraint("company_id", "code"),
                      CheckConstraint("bridging <> 'method' or bridging_account_id is not null", "bridging_account"))
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    payment_type: Mapped[str] = mapped_column(one_of(PAYMENT_TYPES, "payment_type"))
    uncl4461: Mapped[str | None] = mapped_column(String(3))
    prints_qr: Mapped[bool] = mapped_column(default=False)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    grace_days: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    required_status: Mapped[str] = mapped_column(one_of(PAYMENT_STATUSES, "required_status"), default="none")
    period: Mapped[str] = mapped_column(one_of(PERIODS, "period"), default="invoice")
    bridging: Mapped[str] = mapped_column(one_of(("no", "method", "bank"), "bridging"), default="no")
    bridging_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    bank_type: Mapped[str | None] = mapped_column(String(20))
    formats: Mapped[dict[str, str] | None] = mapped_column(facts())
    mandatory_fields: Mapped[list[str] | None] = mapped_column(facts())
    require_mandate: Mapped[bool] = mapped_column(default=False)
    deposit_slip: Mapped[bool] = mapped_column(default=False)
    draw_bill: Mapped[bool] = mapped_column(default=False)
    bill_draft_type: Mapped[str] = mapped_column(one_of(BILL_DRAFTS, "bill_draft_type"), default="plain")
    minimum_bill: Mapped[int | None] = mapped_column(Minor())
    remittance_type: Mapped[str] = mapped_column(one_of(REMITTANCES, "remittance_type"), default="none")


class DeliveryTerm(Keyed, OfCompany, Versioned, Base):
    """Terms of delivery (MST-110)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    incoterm: Mapped[str | None] = mapped_column(String(3))
    place: Mapped[str | None] = mapped_column(String(60))


class DeliveryMode(Keyed, OfCompany, Versioned, Base):
    """Mode of delivery (MST-110)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    charges_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))


class SalesRep(Keyed, OfCompany, Versioned, Base):
    """A sales representative (MST-100)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(80))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    email: Mapped[str | None] = mapped_column(String(254))


class SalesGroup(Keyed, OfCompany, Versioned, Base):
    """A group of representatives who share a customer (MST-100, COL-13)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())


class SalesGroupMember(Keyed, Base):
    """A representative's share in a sales group."""

    __table_args__ = (UniqueConstraint("group_id", "rep_id"),)
    group_id: Mapped[int] = mapped_column(ForeignKey("sales_group.id", ondelete="CASCADE"))
    rep_id: Mapped[int] = mapped_column(ForeignKey("sales_rep.id"))
    share: Mapped[Decimal] = mapped_column(percentage())
    contact: Mapped[bool] = mapped_column(default=False)


class EmailTemplate(Keyed, OfCompany, Versioned, Base):
    """Subject and body of an e-mail per purpose (COL-35)."""

    __table_args__ = (UniqueConstraint("company_id", "purpose"),)
    purpose: Mapped[str] = mapped_column(String(30))
    subject: Mapped[Words] = mapped_column(facts())
    body: Mapped[Words] = mapped_column(facts())


class LayoutProfile(Keyed, OfCompany, Versioned, Base):
    """Where the address window and fold marks stand, per country, in millimetres (LTR-30)."""

    __table_args__ = (UniqueConstraint("company_id", "country_code"),)
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    frame: Mapped[Any] = mapped_column(facts())
    marks: Mapped[Any] = mapped_column(facts())
    logo_sha256: Mapped[str | None] = mapped_column(ForeignKey("archive_content.sha256"))
    """Its own logo instead of the company's (DOC-002)."""
