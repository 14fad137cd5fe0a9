"""Several companies in one file: who may pay for whom, and on which accounts it is owed (model 8, CEN-01…15)."""

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import facts, one_of

SIDES = ("payment", "invoice")


class PaymentGroup(Keyed, Versioned, Base):
    """Companies that may receive payments for each other (CEN-01)."""

    code: Mapped[str] = mapped_column(String(10), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(facts())


class IntercompanyPair(Keyed, OfCompany, Versioned, Base):
    """What one company owes another and what the other owes it; each direction is a row of its own (CEN-01, 06)."""

    __table_args__ = (UniqueConstraint("company_id", "partner_id"), CheckConstraint("company_id <> partner_id", "two"))
    partner_id: Mapped[int] = mapped_column(ForeignKey("company.id"))
    due_to_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    due_from_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    discount_in: Mapped[str] = mapped_column(one_of(SIDES, "discount_in"), default="invoice")
    exchange_in: Mapped[str] = mapped_column(one_of(SIDES, "exchange_in"), default="payment")


class IntercompanyLink(Keyed, OfCompany, Base):
    """A voucher of one company under the number it shares with its counterpart in another (CEN-03)."""

    guard = "final"
    number: Mapped[str] = mapped_column(String(20), index=True)
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"), unique=True)
