"""Ageing definitions, collection letter sequences, letters, their log, disputes and promises (model 13)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import CollectionsStatus
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, facts, interest_rate, one_of, percentage, word

Words = dict[str, str]
FEE_TYPES = ("fixed", "single_dynamic", "accumulated_dynamic")
CHANNELS = ("print", "email", "both")
INTERVALS = ("day", "week", "month", "quarter", "year", "period", "unlimited")
LINE_KINDS = ("overdue", "not_due", "on_hold", "credit", "fee", "line_fee", "compensation", "interest", "rounding", "text",
              "ledger")
TEXT_POSITIONS = ("subject", "beginning", "ending", "payment", "email_subject", "email_body")
LETTER_STATES = ("draft", "issued")
DRAFT_ONLY = text("state = 'draft'")


class CustomerCollection(OfCompany, Versioned, Base):
    """How one customer is reminded (collections 0.3); `region` = a part of her country with a law of its own (COL-28).

    `sole_trader` = a business that is one person: before court she is warned as a private person is (LTR-01).
    """

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    sequence_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter_sequence.id"))
    interest_terms_id: Mapped[int | None] = mapped_column(ForeignKey("interest_terms.id"))
    law_preset_id: Mapped[int | None] = mapped_column(ForeignKey("law_preset.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("customer_contact.id"))
    agent_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    quiet_until: Mapped[date | None] = mapped_column(day())
    do_not_remind: Mapped[bool] = mapped_column(default=False)
    until: Mapped[date | None] = mapped_column(day())
    reason: Mapped[str | None] = mapped_column(String(100))
    interest_agreed: Mapped[bool] = mapped_column(default=False)
    damages_agreed: Mapped[bool] = mapped_column(default=False)
    statement_no: Mapped[int] = mapped_column(default=0)
    pool_id: Mapped[int | None] = mapped_column(ForeignKey("customer_pool.id"))
    strategy_id: Mapped[int | None] = mapped_column(ForeignKey("strategy.id"))
    strategy_excluded: Mapped[bool] = mapped_column(default=False)
    no_interest: Mapped[bool] = mapped_column(default=False)
    no_interest_until: Mapped[date | None] = mapped_column(day())
    region: Mapped[str] = mapped_column(String(3), default="")
    sole_trader: Mapped[bool] = mapped_column(default=False)


class EntryCollection(OfCompany, Base):
    """What collections knows of an entry; a row exists only when something differs from the default (LED-003, COL-20)."""

    __table_args__ = (Index("ix_entry_collection_status", "company_id", "status"),
                      *(Index(f"ix_entry_collection_{name}", name, sqlite_where=text(f"{name} is not null"),
                              postgresql_where=text(f"{name} is not null"))
                        for name in ("promise_id", "plan_id", "case_id", "agency_file_id")))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), primary_key=True)
    status: Mapped[CollectionsStatus] = mapped_column(word(CollectionsStatus, "status"),
                                                      default=CollectionsStatus.NOT_DISPUTED)
    status_date: Mapped[date | None] = mapped_column(day())
    reason: Mapped[str | None] = mapped_column(String(100))
    dispute_code_id: Mapped[int | None] = mapped_column(ForeignKey("dispute_code.id"))
    disputed: Mapped[int | None] = mapped_column(Minor())
    promised_on: Mapped[date | None] = mapped_column(day())
    promised: Mapped[int | None] = mapped_column(Minor())
    level: Mapped[int] = mapped_column(default=0)
    letters: Mapped[int] = mapped_column(default=0)
    last_letter: Mapped[date | None] = mapped_column(day())
    last_due: Mapped[date | None] = mapped_column(day())
    letter_fees: Mapped[int] = mapped_column(Minor(), default=0)
    exclude_letters: Mapped[bool] = mapped_column(default=False)
    exclude_until: Mapped[date | None] = mapped_column(day())
    exclude_reason: Mapped[str | None] = mapped_column(String(100))
    formal_notice_on: Mapped[date | None] = mapped_column(day())
    compensation_claimed: Mapped[bool] = mapped_column(default=False)
    interest_to: Mapped[date | None] = mapped_column(day())
    exclude_interest: Mapped[bool] = mapped_column(default=False)
    interest_since: Mapped[date | None] = mapped_column(day())
    closing_interest_done: Mapped[bool] = mapped_column(default=False)
    promise_id: Mapped[int | None] = mapped_column(ForeignKey("promise.id"))
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("payment_plan.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("collection_case.id"))
    agency_file_id: Mapped[int | None] = mapped_column(ForeignKey("agency_file.id"))


class EntryStatusChange(Keyed, OfCompany, Base):
    """One change of an entry's collections status (COL-20)."""

    guard = "final"
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    old: Mapped[CollectionsStatus] = mapped_column(word(CollectionsStatus, "old"))
    new: Mapped[CollectionsStatus] = mapped_column(word(CollectionsStatus, "new"))
    reason: Mapped[str | None] = mapped_column(String(100))
    note: Mapped[str | None] = mapped_column(String(250))
    log_group: Mapped[str | None] = mapped_column(String(36), index=True)
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class AgingDefinition(Keyed, OfCompany, Versioned, Base):
    """A definition of ageing periods (AGE-01)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    direction: Mapped[str] = mapped_column(one_of(("forward", "backward"), "direction"), default="forward")
    basis: Mapped[str] = mapped_column(one_of(("due_date", "posting_date", "document_date"), "basis"), default="due_date")


class AgingPeriod(Keyed, Base):
    """One period of a definition; exactly one has unit 0 (AGE-02)."""

    __table_args__ = (UniqueConstraint("definition_id", "position"),)
    definition_id: Mapped[int] = mapped_column(ForeignKey("aging_definition.id", ondelete="CASCADE"))
    position: Mapped[int]
    labels: Mapped[Words] = mapped_column(facts())
    unit: Mapped[int]
    interval: Mapped[str] = mapped_column(one_of(INTERVALS, "interval"))
    indicator: Mapped[str] = mapped_column(one_of(("none", "green", "yellow", "orange", "red"), "indicator"), default="none")
    role: Mapped[str] = mapped_column(one_of(("overdue", "current", "not_due"), "role"))


class CollectionLetterSequence(Keyed, OfCompany, Versioned, Base):
    """Reminder terms: levels, switches, minimums (REM-01, 60…66)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    post_interest: Mapped[bool] = mapped_column(default=False)
    post_fee: Mapped[bool] = mapped_column(default=True)
    post_line_fee: Mapped[bool] = mapped_column(default=True)
    maximum: Mapped[int] = mapped_column(default=0)
    minimum: Mapped[int] = mapped_column(Minor(), default=0)
    next_from: Mapped[str] = mapped_column(one_of(("due_date", "letter_date"), "next_from"), default="due_date")
    per: Mapped[str] = mapped_column(one_of(("customer", "transaction"), "per"), default="customer")
    header: Mapped[str] = mapped_column(one_of(("highest", "lowest"), "header"), default="highest")
    compensation: Mapped[str] = mapped_column(one_of(("never", "from_level", "formal"), "compensation"), default="never")
    compensation_level: Mapped[int] = mapped_column(default=0)
    start_highest: Mapped[bool] = mapped_column(default=False)
    interest_terms_id: Mapped[int | None] = mapped_column(ForeignKey("interest_terms.id"))
    law_preset_id: Mapped[int | None] = mapped_column(ForeignKey("law_preset.id"))


class CollectionLetterLevel(Keyed, Base):
    """One level of a sequence, numbered 1…n (REM-02)."""

    __table_args__ = (UniqueConstraint("sequence_id", "number"), CheckConstraint("number >= 1", name="number"))
    sequence_id: Mapped[int] = mapped_column(ForeignKey("collection_letter_sequence.id", ondelete="CASCADE"))
    number: Mapped[int]
    names: Mapped[Words] = mapped_column(facts())
    grace: Mapped[str] = mapped_column(String(40), default="")
    due: Mapped[str] = mapped_column(String(40), default="")
    interest: Mapped[bool] = mapped_column(default=False)
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    line_fee: Mapped[int] = mapped_column(Minor(), default=0)
    fee_type: Mapped[str] = mapped_column(one_of(FEE_TYPES, "fee_type"), default="fixed")
    fee_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    minimum: Mapped[int | None] = mapped_column(Minor())
    block: Mapped[bool] = mapped_column(default=False)
    formal_notice: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str | None] = mapped_column(one_of(CHANNELS, "channel"))


class LevelCurrencyFee(Keyed, Base):
    """The fee of a level in another currency (REM-03)."""

    __table_args__ = (UniqueConstraint("level_id", "currency"),)
    level_id: Mapped[int] = mapped_column(ForeignKey("collection_letter_level.id", ondelete="CASCADE"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    fee: Mapped[int] = mapped_column(Minor(), default=0)
    line_fee: Mapped[int] = mapped_column(Minor(), default=0)


class FeeRow(Keyed, Base):
    """A step of a dynamic fee (REM-04)."""

    __table_args__ = (Index("uq_fee_row_step", "level_id", "per_line", text("coalesce(currency, '')"), "threshold", unique=True),
                      CheckConstraint("maximum = 0 or minimum <= maximum", name="range"),
                      CheckConstraint("threshold >= 0", name="threshold"))
    level_id: Mapped[int] = mapped_column(ForeignKey("collection_letter_level.id", ondelete="CASCADE"))
    per_line: Mapped[bool] = mapped_column(default=False)
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    threshold: Mapped[int] = mapped_column(Minor(), default=0)
    amount: Mapped[int] = mapped_column(Minor(), default=0)
    percent: Mapped[Decimal] = mapped_column(percentage(), default=Decimal(0))
    minimum: Mapped[int] = mapped_column(Minor(), default=0)
    maximum: Mapped[int] = mapped_column(Minor(), default=0)


class LetterText(Keyed, Base):
    """A text of a sequence (no level) or of one level, in four languages (REM-08)."""

    __table_args__ = (Index("uq_letter_text_position", "sequence_id", text("coalesce(level_id, 0)"), "position", unique=True),)
    sequence_id: Mapped[int] = mapped_column(ForeignKey("collection_letter_sequence.id", ondelete="CASCADE"))
    level_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter_level.id", ondelete="CASCADE"))
    position: Mapped[str] = mapped_column(one_of(TEXT_POSITIONS, "position"))
    texts: Mapped[Words] = mapped_column(facts())


class CollectionRun(Keyed, OfCompany, Base):
    """One run of suggesting letters, with its parameters (GEN-08)."""

    guard = "final"
    kind: Mapped[str] = mapped_column(one_of(("letter", "interest", "statement", "strategy"), "kind"))
    parameters: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class RunExclusion(Keyed, OfCompany, Base):
    """A customer or entry looked at and left out, with the reason and its figures (REM-52)."""

    guard = "final"
    run_id: Mapped[int] = mapped_column(ForeignKey("collection_run.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    code: Mapped[str] = mapped_column(String(30))
    currency: Mapped[str | None] = mapped_column(String(3))
    amount: Mapped[int] = mapped_column(Minor(), default=0)
    possible_from: Mapped[date | None] = mapped_column(day())
    facts: Mapped[Any] = mapped_column(facts())


class CollectionLetter(Keyed, OfCompany, Versioned, Base):
    """A collection letter: draft, then issued; a cancelled one has a newer row that points back (REM-14…49)."""

    audited = False
    guard = "final_once_posted"
    __table_args__ = (
        Index("uq_collection_letter_draft", "company_id", "customer_id", "currency", "level", unique=True,
              sqlite_where=DRAFT_ONLY, postgresql_where=DRAFT_ONLY),
        Index("uq_collection_letter_number", "company_id", "number", unique=True,
              sqlite_where=text("number is not null and cancels_id is null"),
              postgresql_where=text("number is not null and cancels_id is null")),
        UniqueConstraint("cancels_id"),
        CheckConstraint("(state = 'draft') = (number is null)", name="number"),
    )
    run_id: Mapped[int | None] = mapped_column(ForeignKey("collection_run.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    sequence_id: Mapped[int] = mapped_column(ForeignKey("collection_letter_sequence.id"))
    level: Mapped[int]
    number: Mapped[str | None] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(one_of(LETTER_STATES, "state"), default="draft")
    cancels_id: Mapped[int | None] = mapped_column(ForeignKey("collection_letter.id"))
    document_date: Mapped[date] = mapped_column(day())
    posting_date: Mapped[date] = mapped_column(day())
    vat_date: Mapped[date | None] = mapped_column(day())
    due_date: Mapped[date] = mapped_column(day())
    channel: Mapped[str] = mapped_column(one_of(CHANNELS, "channel"), default="print")
    remaining: Mapped[int] = mapped_column(Minor(), default=0)
    credits: Mapped[int] = mapped_column(Minor(), default=0)
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    fees: Mapped[int] = mapped_column(Minor(), default=0)
    compensation: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    rounding: Mapped[int] = mapped_column(Minor(), default=0)
    total: Mapped[int] = mapped_column(Minor(), default=0)
    selected: Mapped[bool] = mapped_column(default=True)
    outdated: Mapped[bool] = mapped_column(default=False)
    texts: Mapped[Any | None] = mapped_column(facts())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))


class CollectionLetterLine(Keyed, Base):
    """A line of a letter."""

    guard_parent = ("letter_id", "collection_letter")
    audited = False
    __table_args__ = (UniqueConstraint("letter_id", "line_no"),)
    letter_id: Mapped[int] = mapped_column(ForeignKey("collection_letter.id", ondelete="CASCADE"))
    line_no: Mapped[int]
    kind: Mapped[str] = mapped_column(one_of(LINE_KINDS, "kind"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True)
    level: Mapped[int] = mapped_column(default=0)
    base_date: Mapped[date | None] = mapped_column(day())
    remaining: Mapped[int] = mapped_column(Minor(), default=0)
    disputed: Mapped[int | None] = mapped_column(Minor())
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    amount: Mapped[int] = mapped_column(Minor(), default=0)
    rate: Mapped[Decimal | None] = mapped_column(interest_rate())
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    text: Mapped[str] = mapped_column(String(250), default="")
    facts: Mapped[Any | None] = mapped_column(facts())


class CollectionLogEntry(Keyed, OfCompany, Base):
    """What was asked for an entry, when, at which level; levels are derived from rows not cancelled (REM-43, 51)."""

    guard = "final"
    __table_args__ = (Index("ix_collection_log_entry_entry", "entry_id", "level"), UniqueConstraint("cancels_id"))
    kind: Mapped[str] = mapped_column(one_of(("letter", "interest_note", "import"), "kind"))
    document_table: Mapped[str | None] = mapped_column(String(40))
    document_id: Mapped[int | None]
    number: Mapped[str] = mapped_column(String(20))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    level: Mapped[int]
    document_date: Mapped[date] = mapped_column(day())
    posting_date: Mapped[date] = mapped_column(day())
    due_date: Mapped[date] = mapped_column(day())
    remaining: Mapped[int] = mapped_column(Minor())
    interest: Mapped[int] = mapped_column(Minor(), default=0)
    interest_posted: Mapped[bool] = mapped_column(default=False)
    section: Mapped[str] = mapped_column(one_of(("overdue", "not_due", "on_hold"), "section"), default="overdue")
    cancels_id: Mapped[int | None] = mapped_column(ForeignKey("collection_log_entry.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class Tag(Keyed, OfCompany, Versioned, Base):
    """A free label for customers."""

    __table_args__ = (UniqueConstraint("company_id", "name"),)
    name: Mapped[str] = mapped_column(String(30))


class CustomerTag(Keyed, Base):
    """A label on a customer."""

    __table_args__ = (UniqueConstraint("customer_id", "tag_id"),)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"))
