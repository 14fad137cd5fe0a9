"""Interest notes with their calculation, and what was waived, charged again or reversed of charges (model 13, INT-20…58)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.collections import CHANNELS, DRAFT_ONLY, LETTER_STATES
from app.models.interest import DAY_COUNTS
from app.models.types import Minor, Moment, day, facts, interest_rate, one_of

ACTIONS = ("waive", "reinstate", "reverse")
CHARGE_KINDS = ("interest", "fee", "line_fee", "compensation")
_NUMBERED = text("number is not null and cancels_id is null")


class InterestNote(Keyed, OfCompany, Versioned, Base):
    """An interest note: draft, then issued; a cancelled one has a newer row that points back (INT-20…32).

    `document_date` = the day up to which interest is charged, `first_day` = from which on (None = as far back as it goes);
    amounts in minor units of `currency`, `vat` with `fee_vat` and `compensation_vat` inside; `compensation` = flat compensation
    (LAW-08). Notes of a run with one summary voucher share `voucher_id`
    (INT-25). A draft that somebody `edited` is not built anew (INT-31).
    """

    audited = False
    guard = "final_once_posted"
    __table_args__ = (
        Index("uq_interest_note_draft", "company_id", "customer_id", "currency", unique=True,
              sqlite_where=DRAFT_ONLY, postgresql_where=DRAFT_ONLY),
        Index("uq_interest_note_number", "company_id", "number", unique=True,
              sqlite_where=_NUMBERED, postgresql_where=_NUMBERED),
        UniqueConstraint("cancels_id"),
        CheckConstraint("(state = 'draft') = (number is null)", name="number"),
        Index("ix_interest_note_customer_id", "customer_id"), Index("ix_interest_note_voucher_id", "voucher_id"),
    )
    run_id: Mapped[int | None] = mapped_column(ForeignKey("collection_run.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    terms_id: Mapped[int] = mapped_column(ForeignKey("interest_terms.id"))
    number: Mapped[str | None] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(one_of(LETTER_STATES, "state"), default="draft")
    cancels_id: Mapped[int | None] = mapped_column(ForeignKey("interest_note.id"))
    document_date: Mapped[dt.date] = mapped_column(day())
    posting_date: Mapped[dt.date] = mapped_column(day())
    vat_date: Mapped[dt.date | None] = mapped_column(day())
    due_date: Mapped[dt.date] = mapped_column(day())
    first_day: Mapped[dt.date | None] = mapped_column(day())
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    remaining: Mapped[int] = mapped_column(Minor(), default=0)
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    fee_vat: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    rounding: Mapped[int] = mapped_column(Minor(), default=0)
    total: Mapped[int] = mapped_column(Minor(), default=0)
    selected: Mapped[bool] = mapped_column(default=True)
    outdated: Mapped[bool] = mapped_column(default=False)
    edited: Mapped[bool] = mapped_column(default=False)
    summary_voucher: Mapped[bool] = mapped_column(default=False)
    texts: Mapped[Any | None] = mapped_column(facts())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    compensation: Mapped[int] = mapped_column(Minor(), default=0)
    compensation_vat: Mapped[int] = mapped_column(Minor(), default=0)


class InterestNoteLine(Keyed, Base):
    """The interest of one entry; `computed` = what came out, `interest` = what is charged of it (INT-32), minor units.

    `intervals` = the last interval of an interest code that was charged with it (INT-46); `closed` = a closed entry (INT-11).
    """

    guard_parent = ("note_id", "interest_note")
    audited = False
    __table_args__ = (UniqueConstraint("note_id", "line_no"), Index("ix_interest_note_line_entry_id", "entry_id"))
    note_id: Mapped[int] = mapped_column(ForeignKey("interest_note.id", ondelete="CASCADE"))
    line_no: Mapped[int]
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    text: Mapped[str] = mapped_column(String(250), default="")
    due_date: Mapped[dt.date] = mapped_column(day())
    remaining: Mapped[int] = mapped_column(Minor(), default=0)
    base: Mapped[int] = mapped_column(Minor(), default=0)
    days: Mapped[int] = mapped_column(default=0)
    rate: Mapped[Decimal | None] = mapped_column(interest_rate())
    computed: Mapped[int] = mapped_column(Minor(), default=0)
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    excluded: Mapped[bool] = mapped_column(default=False)
    closed: Mapped[bool] = mapped_column(default=False)
    intervals: Mapped[int | None]


class InterestNoteCompensation(Keyed, Base):
    """Flat compensation for one late entry, asked with a note (LAW-08); `amount` without `vat`, minor units of the note."""

    guard_parent = ("note_id", "interest_note")
    audited = False
    __table_args__ = (UniqueConstraint("note_id", "entry_id"), Index("ix_interest_note_compensation_entry_id", "entry_id"),
                      CheckConstraint("amount > 0 and vat between 0 and amount", name="amount"))
    note_id: Mapped[int] = mapped_column(ForeignKey("interest_note.id", ondelete="CASCADE"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    text: Mapped[str] = mapped_column(String(250), default="")
    amount: Mapped[int] = mapped_column(Minor())
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    excluded: Mapped[bool] = mapped_column(default=False)


class InterestSegment(Keyed, Base):
    """A stretch of a calculation with one rate, of a line of a note or of a letter (INT-06, 07).

    `first` and `last` inclusive; `product` = base x days / period, what the rate is taken of; `carried` = interest of full years
    inside the base (INT-15); of interest codes `intervals`, and `each` = the fixed amount of one. Amounts in minor units.
    """

    guard_parent = (("line_id", "interest_note_line"), ("letter_line_id", "collection_letter_line"))
    audited = False
    __table_args__ = (CheckConstraint("(line_id is null) <> (letter_line_id is null)", name="owner"),
                      Index("ix_interest_segment_line_id", "line_id", "no"),
                      Index("ix_interest_segment_letter_line_id", "letter_line_id", "no"))
    line_id: Mapped[int | None] = mapped_column(ForeignKey("interest_note_line.id", ondelete="CASCADE"))
    letter_line_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter_line.id", ondelete="CASCADE"))
    no: Mapped[int]
    first: Mapped[dt.date] = mapped_column(day())
    last: Mapped[dt.date] = mapped_column(day())
    days: Mapped[int]
    base: Mapped[int] = mapped_column(Minor())
    rate: Mapped[Decimal] = mapped_column(interest_rate())
    day_count: Mapped[str] = mapped_column(one_of(DAY_COUNTS, "day_count"))
    index_value_id: Mapped[int | None] = mapped_column(ForeignKey("law_index_value.id"))
    amount: Mapped[int] = mapped_column(Minor())
    provisional: Mapped[bool] = mapped_column(default=False)
    product: Mapped[int] = mapped_column(Minor(), default=0)
    carried: Mapped[int] = mapped_column(Minor(), default=0)
    intervals: Mapped[int] = mapped_column(default=0)
    each: Mapped[int | None] = mapped_column(Minor())


class ChargeAdjustment(Keyed, OfCompany, Versioned, Base):
    """What was waived, charged again or reversed of an issued note, letter or fee (INT-50…58); amounts positive, minor units.

    `object` = the document it adjusts (interest_note, collection_letter or the customer_ledger_entry of a fee); `total` with
    `vat` inside; `total_accounting` counts for the limits of INT-52. `entry_id` = its own entry.
    """

    audited = False
    guard = "final_once_posted"
    __table_args__ = (
        Index("uq_charge_adjustment_draft", "object_table", "object_id", unique=True,
              sqlite_where=DRAFT_ONLY, postgresql_where=DRAFT_ONLY),
        Index("ix_charge_adjustment_object", "object_table", "object_id"),
        Index("ix_charge_adjustment_day", "company_id", "created_by_id", "date"),
        Index("ix_charge_adjustment_customer_id", "customer_id"),
        CheckConstraint("state = 'draft' or (number is not null and voucher_id is not null)", name="number"),
        CheckConstraint("total >= 0 and vat between 0 and total", name="total"),
    )
    kind: Mapped[str] = mapped_column(one_of(ACTIONS, "kind"))
    object_table: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[int]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    number: Mapped[str | None] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(one_of(LETTER_STATES, "state"), default="draft")
    date: Mapped[dt.date] = mapped_column(day())
    due_date: Mapped[dt.date | None] = mapped_column(day())
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    note: Mapped[str | None] = mapped_column(String(250))
    total: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    total_accounting: Mapped[int] = mapped_column(Minor(), default=0)
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class ChargeAdjustmentLine(Keyed, Base):
    """One charge of an adjustment: a line of a note or letter, a fee of a document, or a fee entry (INT-50).

    `amount` with `vat` inside, positive; `entry_id` = the entry the interest is of; `cancels_log` = that entry is charged
    again by the next run (INT-54).
    """

    guard_parent = ("adjustment_id", "charge_adjustment")
    audited = False
    __table_args__ = (UniqueConstraint("adjustment_id", "line_no"),
                      Index("ix_charge_adjustment_line_charge", "charge_table", "charge_id"),
                      CheckConstraint("amount > 0 and vat between 0 and amount", name="amount"))
    adjustment_id: Mapped[int] = mapped_column(ForeignKey("charge_adjustment.id", ondelete="CASCADE"))
    line_no: Mapped[int]
    charge_table: Mapped[str] = mapped_column(String(40))
    charge_id: Mapped[int]
    kind: Mapped[str] = mapped_column(one_of(CHARGE_KINDS, "kind"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    amount: Mapped[int] = mapped_column(Minor())
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    cancels_log: Mapped[bool] = mapped_column(default=False)
