"""Runs that revalue entries in foreign currency, their rates, lines and what they posted (model 14, REV-004…031)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of

METHODS = ("standard", "minimum", "invoice_date")
STYLES = ("reverse_repost", "delta", "next_day")
PARTS = ("take_back", "target", "settlement", "next_day", "reversal")


class RevaluationRun(Keyed, OfCompany, Base):
    """A run, or the reversal of one, final and reprinted from its lines (REV-013, 030); `gain` and `loss` positive minor units.

    `parameters` = what was asked and how many entries were left out, with the reason; `text` goes on the vouchers.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"), UniqueConstraint("reverses_id"),
                      Index("ix_revaluation_run_considered", "company_id", "considered"))
    number: Mapped[str] = mapped_column(String(20))
    method: Mapped[str] = mapped_column(one_of(METHODS, "method"))
    style: Mapped[str] = mapped_column(one_of(STYLES, "style"))
    considered: Mapped[date] = mapped_column(day())
    rate_date: Mapped[date] = mapped_column(day())
    rate_type_id: Mapped[int] = mapped_column(ForeignKey("rate_type.id"))
    text: Mapped[str] = mapped_column(String(100), default="")
    parameters: Mapped[Any] = mapped_column(facts())
    gain: Mapped[int] = mapped_column(Minor(), default=0)
    loss: Mapped[int] = mapped_column(Minor(), default=0)
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("revaluation_run.id"))
    started_at: Mapped[datetime] = mapped_column(Moment())
    finished_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class RevaluationRate(Keyed, Base):
    """The rate a run used for a currency and the day it was quoted for (RAT-010).

    `exchange_rate_id` = its own quote or the first leg, `cross_rate_id` = the second leg over the euro (REV-019).
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("run_id", "currency"),)
    run_id: Mapped[int] = mapped_column(ForeignKey("revaluation_run.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    exchange_rate_id: Mapped[int | None] = mapped_column(ForeignKey("exchange_rate.id"), index=True)
    cross_rate_id: Mapped[int | None] = mapped_column(ForeignKey("exchange_rate.id"), index=True)
    used_date: Mapped[date] = mapped_column(day())
    rate: Mapped[Decimal] = mapped_column(exchange_rate())


class RevaluationLine(Keyed, Base):
    """What a run found and made of one entry (section 2.1): F, O, U before, V, T and A = T − U before.

    `open_amount` in the entry's currency, the others in the accounting currency, minor units, signed as the receivable;
    `standing` = U after settlements later than the considered date (REV-024); `revalued_before` = its last revaluation before.
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("run_id", "entry_id"), Index("ix_revaluation_line_entry_id", "entry_id"))
    run_id: Mapped[int] = mapped_column(ForeignKey("revaluation_run.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    open_amount: Mapped[int] = mapped_column(Minor())
    original: Mapped[int] = mapped_column(Minor())
    before: Mapped[int] = mapped_column(Minor())
    value: Mapped[int] = mapped_column(Minor())
    target: Mapped[int] = mapped_column(Minor())
    adjustment: Mapped[int] = mapped_column(Minor())
    standing: Mapped[int] = mapped_column(Minor())
    revalued_before: Mapped[date | None] = mapped_column(day())
    posting_profile_id: Mapped[int] = mapped_column(ForeignKey("posting_profile.id"))
    control_account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))


class RevaluationDetail(Keyed, Base):
    """A detail of kind *unrealised* that a line of a run posted (REV-012), and as what."""

    guard = "final"
    audited = False
    __table_args__ = (UniqueConstraint("detail_id"), Index("ix_revaluation_detail_line_id", "line_id"))
    line_id: Mapped[int] = mapped_column(ForeignKey("revaluation_line.id"))
    detail_id: Mapped[int] = mapped_column(ForeignKey("detailed_entry.id"))
    part: Mapped[str] = mapped_column(one_of(PARTS, "part"))
