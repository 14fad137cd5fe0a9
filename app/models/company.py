"""Companies, their people, settings, fiscal calendars and period status (model 3)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import LANGUAGES, Module, PeriodState
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, one_of, percentage, word


class Company(Keyed, Versioned, Base):
    """A legal entity; several may live in one file (MST-010, 011)."""

    code: Mapped[str] = mapped_column(String(10), unique=True)
    legal_name: Mapped[str] = mapped_column(String(100))
    trade_name: Mapped[str | None] = mapped_column(String(100))
    legal_form: Mapped[str | None] = mapped_column(String(40))
    street: Mapped[str] = mapped_column(String(100), default="")
    number: Mapped[str] = mapped_column(String(20), default="")
    addition: Mapped[str | None] = mapped_column(String(40))
    postcode: Mapped[str] = mapped_column(String(12), default="")
    city: Mapped[str] = mapped_column(String(60), default="")
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    phone: Mapped[str | None] = mapped_column(String(30))
    email: Mapped[str | None] = mapped_column(String(120))
    web: Mapped[str | None] = mapped_column(String(120))
    logo_sha256: Mapped[str | None] = mapped_column(ForeignKey("archive_content.sha256"))
    accounting_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    language: Mapped[str] = mapped_column(one_of(LANGUAGES, "language"))
    vat_number: Mapped[str | None] = mapped_column(String(20))
    second_tax_number: Mapped[str | None] = mapped_column(String(20))
    register: Mapped[str | None] = mapped_column(String(40))
    register_city: Mapped[str | None] = mapped_column(String(60))
    share_capital: Mapped[int | None] = mapped_column(Minor())
    directors: Mapped[str | None] = mapped_column(String(200))
    vat_scheme: Mapped[str] = mapped_column(one_of(("standard", "cash_accounting", "small_business"), "vat_scheme"),
                                            default="standard")
    creditor_identifier: Mapped[str | None] = mapped_column(String(35))
    e_invoice_scheme: Mapped[str | None] = mapped_column(String(4))
    e_invoice_id: Mapped[str | None] = mapped_column(String(50))
    fiscal_calendar_id: Mapped[int] = mapped_column(ForeignKey("fiscal_calendar.id"))
    payment_group_id: Mapped[int | None] = mapped_column(ForeignKey("payment_group.id"))


class CompanyRegistration(Keyed, OfCompany, Base):
    """A registration number of the company."""

    __table_args__ = (UniqueConstraint("company_id", "scheme"),)
    scheme: Mapped[str] = mapped_column(one_of(("kvk", "bce", "siren", "siret", "hrb", "crn", "oin", "leitweg"), "scheme"))
    value: Mapped[str] = mapped_column(String(40))


class CompanyBankAccount(Keyed, OfCompany, Versioned, Base):
    """An own bank account; one default per currency."""

    __table_args__ = (
        UniqueConstraint("company_id", "iban", "currency"),
        Index("uq_company_bank_account_default", "company_id", "currency", unique=True,
              sqlite_where=text("default_for_currency"), postgresql_where=text("default_for_currency")),
    )
    holder: Mapped[str] = mapped_column(String(70))
    iban: Mapped[str] = mapped_column(String(34))
    bic: Mapped[str | None] = mapped_column(String(11))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    default_for_currency: Mapped[bool] = mapped_column(default=False)
    nsf_fee: Mapped[int] = mapped_column(Minor(), default=0)
    bank_group: Mapped[str | None] = mapped_column(String(20))
    bridging_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    penny_limit: Mapped[int] = mapped_column(Minor(), default=0)
    """A difference up to this may be posted to PENNY when the account is reconciled (BNK-43)."""


class Setting(Keyed, Versioned, Base):
    """The value of a setting declared in `app.settings`; no company = the whole file."""

    __table_args__ = (Index("uq_setting_company_key", text("coalesce(company_id, 0)"), "key", unique=True),)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"))
    key: Mapped[str] = mapped_column(String(60))
    value: Mapped[Any] = mapped_column(facts())


class User(Keyed, Versioned, Base):
    """A person with a name; never deleted (AUD-015)."""

    login: Mapped[str] = mapped_column(String(40), unique=True)
    display_name: Mapped[str] = mapped_column(String(80))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(one_of(LANGUAGES, "language"))
    region: Mapped[str] = mapped_column(String(10))
    mail_mode: Mapped[str] = mapped_column(one_of(("client", "smtp"), "mail_mode"), default="client")
    disabled_at: Mapped[datetime | None] = mapped_column(Moment())


class Role(Keyed, Versioned, Base):
    """A named set of permissions (AUD-016)."""

    code: Mapped[str] = mapped_column(String(20), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(facts())


class RolePermission(Keyed, Base):
    """One permission of a role, with its limits."""

    __table_args__ = (UniqueConstraint("role_id", "permission"),)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"))
    permission: Mapped[str] = mapped_column(String(40))
    limit_amount: Mapped[int | None] = mapped_column(Minor())
    limit_percent: Mapped[Any | None] = mapped_column(percentage())


class RoleMember(Keyed, Base):
    """A user in a role, everywhere or in one company."""

    __table_args__ = (
        Index("uq_role_member_role_user_company", "role_id", "user_id", text("coalesce(company_id, 0)"), unique=True),)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"))
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"))


class UserSetting(Keyed, Base):
    """Something the program remembers for one user: sizes, folds, last choices."""

    audited = False
    __table_args__ = (UniqueConstraint("user_id", "key"),)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    key: Mapped[str] = mapped_column(String(120))
    value: Mapped[Any] = mapped_column(facts())


class SavedView(Keyed, Base):
    """A named view of a list: columns, order, filters, totals."""

    audited = False
    __table_args__ = (UniqueConstraint("user_id", "list", "name"),)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    list: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(60))
    definition: Mapped[Any] = mapped_column(facts())


class FiscalCalendar(Keyed, Versioned, Base):
    """A calendar of fiscal years, shared by companies (CLS-001)."""

    code: Mapped[str] = mapped_column(String(10), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(facts())


class FiscalYear(Keyed, Versioned, Base):
    """A fiscal year of a calendar (MST-030)."""

    __table_args__ = (UniqueConstraint("calendar_id", "start"), CheckConstraint('"end" > start', name="order"))
    calendar_id: Mapped[int] = mapped_column(ForeignKey("fiscal_calendar.id"))
    code: Mapped[str] = mapped_column(String(10))
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date] = mapped_column(day())


class FiscalPeriod(Keyed, Base):
    """A period of a fiscal year; periods are contiguous (MST-030)."""

    __table_args__ = (UniqueConstraint("year_id", "no"), Index("ix_fiscal_period_start", "start", "end"))
    year_id: Mapped[int] = mapped_column(ForeignKey("fiscal_year.id"))
    no: Mapped[int]
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date] = mapped_column(day())


class PeriodStatus(Keyed, OfCompany, Versioned, Base):
    """Status of a period for one company; no row = open (CLS-002)."""

    __table_args__ = (UniqueConstraint("company_id", "period_id"),)
    period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"))
    status: Mapped[PeriodState] = mapped_column(word(PeriodState, "status"))


class PeriodAccess(Keyed, OfCompany, Versioned, Base):
    """Who may post for a module in an open period; no row = all (CLS-003)."""

    __table_args__ = (UniqueConstraint("company_id", "period_id", "module"),
                      CheckConstraint("(access = 'role') = (role_id is not null)", name="role"))
    period_id: Mapped[int] = mapped_column(ForeignKey("fiscal_period.id"))
    module: Mapped[Module] = mapped_column(word(Module, "module"))
    access: Mapped[str] = mapped_column(one_of(("all", "none", "role"), "access"))
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id"))


class AllowedPostingRange(Keyed, OfCompany, Versioned, Base):
    """Allowed posting dates of the company (no user) or of one user (CLS-004)."""

    __table_args__ = (
        Index("uq_allowed_posting_range_company_user", "company_id", text("coalesce(user_id, 0)"), unique=True),
        CheckConstraint("from_date is null or from_formula is null", name="from_one"),
        CheckConstraint("to_date is null or to_formula is null", name="to_one"),
    )
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    from_date: Mapped[date | None] = mapped_column(day())
    from_formula: Mapped[str | None] = mapped_column(String(40))
    to_date: Mapped[date | None] = mapped_column(day())
    to_formula: Mapped[str | None] = mapped_column(String(40))


class VatPeriod(Keyed, OfCompany, Versioned, Base):
    """A VAT return period: open or filed (CLS-017)."""

    __table_args__ = (UniqueConstraint("company_id", "vat_registration", "start"),)
    vat_registration: Mapped[str] = mapped_column(String(20))
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date] = mapped_column(day())
    kind: Mapped[str] = mapped_column(one_of(("month", "quarter", "year"), "kind"))
    status: Mapped[str] = mapped_column(one_of(("open", "filed"), "status"), default="open")
    filed_on: Mapped[date | None] = mapped_column(day())
    receipt: Mapped[str | None] = mapped_column(String(60))
    figures: Mapped[Any | None] = mapped_column(facts())


class WorkCalendar(Keyed, Versioned, Base):
    """Working days: weekdays and a national base (CLS-023)."""

    code: Mapped[str] = mapped_column(String(10), unique=True)
    weekdays: Mapped[str] = mapped_column(String(7), default="1111100")
    base: Mapped[str] = mapped_column(one_of(("none", "nl", "be", "fr", "de", "gb", "target"), "base"))


class WorkCalendarDay(Keyed, Base):
    """A day that differs from its calendar's base."""

    __table_args__ = (UniqueConstraint("calendar_id", "day"),)
    calendar_id: Mapped[int] = mapped_column(ForeignKey("work_calendar.id", ondelete="CASCADE"))
    day: Mapped[date] = mapped_column(day())
    closed: Mapped[bool]
    text: Mapped[str] = mapped_column(String(60), default="")


class Country(Versioned, Base):
    """A country; membership of the European Union is dated (ESL-004)."""

    code: Mapped[str] = mapped_column(String(2), primary_key=True)
    names: Mapped[dict[str, str]] = mapped_column(facts())
    vat_prefix: Mapped[str | None] = mapped_column(String(2))
    eu_from: Mapped[date | None] = mapped_column(day())
    eu_to: Mapped[date | None] = mapped_column(day())
    address_layout: Mapped[str] = mapped_column(String(20), default="postcode_city")
    postcode_pattern: Mapped[str | None] = mapped_column(String(60))


class Unit(Versioned, Base):
    """A unit of measure (UN/ECE Recommendation 20)."""

    code: Mapped[str] = mapped_column(String(3), primary_key=True)
    names: Mapped[dict[str, str]] = mapped_column(facts())


