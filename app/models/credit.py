"""Credit fields of a customer (model 12); rules, holds and journals come with credit management."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, day, facts, one_of


class CreditManagementGroup(Keyed, OfCompany, Versioned, Base):
    """A group of customers with one credit manager (CRD-50)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())


class AccountStatus(Keyed, OfCompany, Versioned, Base):
    """An account status (CRD-51)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[dict[str, str]] = mapped_column(facts())
    hold_type: Mapped[str] = mapped_column(one_of(("none", "invoice", "all"), "hold_type"), default="none")


class CustomerCredit(OfCompany, Versioned, Base):
    """Credit attributes of a customer, shown on the card (CRD-02…07)."""

    __table_args__ = (CheckConstraint("not (unlimited and mandatory)", name="unlimited"),
                      CheckConstraint("credit_limit >= 0", name="limit"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    credit_limit: Mapped[int] = mapped_column(Minor(), default=0)
    limit_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    limit_date: Mapped[date | None] = mapped_column(day())
    expires_on: Mapped[date | None] = mapped_column(day())
    mandatory: Mapped[bool] = mapped_column(default=False)
    unlimited: Mapped[bool] = mapped_column(default=False)
    excluded: Mapped[bool] = mapped_column(default=False)
    management_group_id: Mapped[int | None] = mapped_column(ForeignKey("credit_management_group.id"))
    account_status_id: Mapped[int | None] = mapped_column(ForeignKey("account_status.id"))
    last_review: Mapped[date | None] = mapped_column(day())
    next_review: Mapped[date | None] = mapped_column(day())
    customer_since: Mapped[date | None] = mapped_column(day())
    with_agency: Mapped[bool] = mapped_column(default=False)
