"""Bank statements, what is proposed for their lines, and the reconciliation of bank accounts (model 9, payments 13)."""

import datetime as dt
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, case, text
from sqlalchemy.orm import Mapped, column_property, mapped_column

from app.core.roles import AccountRole
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.settlement_marks import DISCOUNT_USES
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of, word

BANK_FORMATS = ("camt053", "camt054", "camt052", "mt940", "coda", "cfonb120", "csv", "xlsx")
REFERENCE_TYPES = ("rf", "ogm", "betalingskenmerk", "other")
LINE_STATES = ("new", "suggested", "accepted", "applied", "posted", "ignored", "error")
UNPOSTED = ("new", "suggested", "accepted", "ignored", "error")
LEVELS = ("high", "medium", "low")
PART_TARGETS = ("item", "on_account", "ledger", "transfer", "discount", "write_off", "fee", "suspense")
PARTIES = ("any", "fully", "partially", "no", "learned", "learning")
DOCUMENTS = ("any", "ours", "reference", "multiple", "yes", "no")
AMOUNTS = ("any", "one", "multiple", "sum", "none")
LEARNED_FROM = ("iban", "name", "text")
_WITH_REFERENCE = text("bank_reference <> ''")
_OPEN = text("state = 'open'")
_MATCHED_LINE, _MATCHED_TRANSACTION = text("line_id is not null"), text("bank_transaction_id is not null")


# ---------------------------------------------------------------- what the bank wrote

class BankImport(Keyed, OfCompany, Base):
    """A file of statements, its bytes in the archive; taken back as a whole, while nothing of it is posted (BNK-01, 44)."""

    guard = "unchanged"
    __table_args__ = (UniqueConstraint("company_id", "sha256"),)
    file_name: Mapped[str] = mapped_column(String(200))
    sha256: Mapped[str] = mapped_column(String(64))
    format: Mapped[str] = mapped_column(one_of(BANK_FORMATS, "format"))
    content_sha256: Mapped[str] = mapped_column(ForeignKey("archive_content.sha256"))
    mapping_id: Mapped[int | None] = mapped_column(ForeignKey("import_mapping.id"))
    counts: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class BankStatement(Keyed, OfCompany, Base):
    """A statement of one account; balances in minor units of its currency, signed, None where the format has none (BNK-03).

    `start` and `end` are those of its lines where the bank names no period; `account` is what the bank calls the account.
    `accepted_with` = the gaps and overlaps it was imported with, and who allowed it.
    """

    guard = "unchanged"
    __table_args__ = (UniqueConstraint("bank_id", "statement_id", "sequence", "start"),
                      Index("ix_bank_statement_end", "bank_id", "end"), CheckConstraint('start <= "end"', "period"),
                      CheckConstraint("(opening is null) = (closing is null)", "balances"))
    import_id: Mapped[int] = mapped_column(ForeignKey("bank_import.id", ondelete="CASCADE"), index=True)
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    account: Mapped[str] = mapped_column(String(40), default="")
    bic: Mapped[str] = mapped_column(String(11), default="")
    holder: Mapped[str] = mapped_column(String(140), default="")
    message: Mapped[str] = mapped_column(Text, default="")
    statement_id: Mapped[str] = mapped_column(String(70), default="")
    sequence: Mapped[str] = mapped_column(String(35), default="")
    start: Mapped[dt.date] = mapped_column(day())
    end: Mapped[dt.date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    opening: Mapped[int | None] = mapped_column(Minor())
    closing: Mapped[int | None] = mapped_column(Minor())
    skipped: Mapped[int] = mapped_column(Minor(), default=0)
    """Sum of the lines that other statements had brought already (BNK-04): opening + lines + skipped = closing."""
    accepted_with: Mapped[Any | None] = mapped_column(facts())


class BankStatementLine(Keyed, OfCompany, Base):
    """A booked movement as the bank wrote it, field by field what `formats.bank.statement.StatementLine` brings (BNK-04, 05).

    `amount`, `charges` in minor units of `currency`, signed from our side; `original_amount` of `original_currency`.
    `fingerprint` recognises the line in any file; `detail` counts the lines that share a reference of the bank.
    """

    guard = "unchanged"
    audited = False
    __table_args__ = (UniqueConstraint("statement_id", "position"), UniqueConstraint("bank_id", "fingerprint"),
                      Index("uq_bank_statement_line_reference", "bank_id", "bank_reference", "detail", unique=True,
                            sqlite_where=_WITH_REFERENCE, postgresql_where=_WITH_REFERENCE),
                      Index("ix_bank_statement_line_booking_date", "company_id", "booking_date"),
                      Index("ix_bank_statement_line_end_to_end", "company_id", "end_to_end"))
    statement_id: Mapped[int] = mapped_column(ForeignKey("bank_statement.id", ondelete="CASCADE"))
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    position: Mapped[int]
    booking_date: Mapped[dt.date] = mapped_column(day())
    value_date: Mapped[dt.date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    counts: Mapped[bool] = mapped_column(default=True)
    counterparty: Mapped[str] = mapped_column(String(140), default="")
    iban: Mapped[str] = mapped_column(String(40), default="")
    bic: Mapped[str] = mapped_column(String(11), default="")
    address: Mapped[str] = mapped_column(String(250), default="")
    remittance: Mapped[str] = mapped_column(Text, default="")
    reference: Mapped[str] = mapped_column(String(40), default="")
    reference_type: Mapped[str | None] = mapped_column(one_of(REFERENCE_TYPES, "reference_type"))
    end_to_end: Mapped[str] = mapped_column(String(40), default="")
    mandate_id: Mapped[str] = mapped_column(String(40), default="")
    creditor_id: Mapped[str] = mapped_column(String(40), default="")
    batch_id: Mapped[str] = mapped_column(String(40), default="")
    batch_count: Mapped[int | None]
    code: Mapped[str] = mapped_column(String(40), default="")
    own_code: Mapped[str] = mapped_column(String(40), default="")
    reversal: Mapped[bool] = mapped_column(default=False)
    return_code: Mapped[str] = mapped_column(String(10), default="")
    return_text: Mapped[str] = mapped_column(String(250), default="")
    charges: Mapped[int] = mapped_column(Minor(), default=0)
    original_amount: Mapped[int | None] = mapped_column(Minor())
    original_currency: Mapped[str] = mapped_column(String(3), default="")
    rate: Mapped[Decimal | None] = mapped_column(exchange_rate())
    ultimate: Mapped[str] = mapped_column(String(140), default="")
    bank_reference: Mapped[str] = mapped_column(String(40), default="")
    detail: Mapped[int] = mapped_column(default=0)
    fingerprint: Mapped[str] = mapped_column(String(64))
    raw: Mapped[str] = mapped_column(Text, deferred=True)


# ---------------------------------------------------------------- what becomes of a line

class BankStatementLineState(OfCompany, Base):
    """Where a line stands; a line that is posted or stands in a journal is not taken back (BNK-44, 45).

    `bank_id`, `booking_date` and `amount` are copies, so that one index answers for the list. `reason` = why it is ignored,
    `item_id` = where it waits on SUSPENSE, `voucher_id` = what it was posted as.
    """

    audited = False
    guard = "kept_once_posted"
    open_states = UNPOSTED
    __table_args__ = (Index("ix_bank_statement_line_state_open", "company_id", "bank_id", "state", "booking_date"),
                      CheckConstraint("(state = 'posted') = (voucher_id is not null)", "voucher"),
                      CheckConstraint("state <> 'ignored' or reason is not null", "reason"))
    line_id: Mapped[int] = mapped_column(ForeignKey("bank_statement_line.id"), primary_key=True)
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    booking_date: Mapped[dt.date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    state: Mapped[str] = mapped_column(one_of(LINE_STATES, "state"), default="new")
    level: Mapped[str | None] = mapped_column(one_of(LEVELS, "level"))
    blocked_customer: Mapped[bool] = mapped_column(default=False)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    reason: Mapped[str | None] = mapped_column(String(250))
    error: Mapped[Any | None] = mapped_column(facts())
    accepted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    journal_id: Mapped[int | None] = mapped_column(ForeignKey("journal.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("clearing_item.id"))


class PartOfLine:
    """Where an amount of a bank line goes, in minor units of the line and signed as it.

    An item is an open entry, a payment that came back (`entry_id`) or what waits on a clearing account (`item_id`); `settles` is
    the same in the item's own currency, `discount` the cash discount with it; `closes` is false where a rest stays open.
    `role` names the account where no `account_id` does.
    """

    no: Mapped[int]
    target: Mapped[str] = mapped_column(one_of(PART_TARGETS, "target"))
    amount: Mapped[int] = mapped_column(Minor())
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("customer_ledger_entry.id"), index=True, info={"crosses": True})
    item_id: Mapped[int | None] = mapped_column(ForeignKey("clearing_item.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    role: Mapped[AccountRole | None] = mapped_column(word(AccountRole, "role"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    settles: Mapped[int] = mapped_column(Minor(), default=0)
    discount: Mapped[int] = mapped_column(Minor(), default=0)
    closes: Mapped[bool] = mapped_column(default=False)


class BankProposal(Keyed, OfCompany, Base):
    """What a line may be, best first; made anew at will, with the rule and what it saw (BNK-20…36).

    `manual` = never accepted without a person (BNK-30).
    """

    audited = False
    __table_args__ = (UniqueConstraint("line_id", "rank"),)
    line_id: Mapped[int] = mapped_column(ForeignKey("bank_statement_line.id", ondelete="CASCADE"))
    rank: Mapped[int]
    score: Mapped[int]
    level: Mapped[str] = mapped_column(one_of(LEVELS, "level"))
    rule: Mapped[str] = mapped_column(String(10))
    manual: Mapped[bool] = mapped_column(default=False)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    facts: Mapped[Any] = mapped_column(facts())


class BankProposalItem(PartOfLine, Keyed, OfCompany, Base):
    """A part of a proposal; its parts come to the line."""

    audited = False
    __table_args__ = (UniqueConstraint("proposal_id", "no"),)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("bank_proposal.id", ondelete="CASCADE"))


class BankLinePart(PartOfLine, Keyed, OfCompany, Base):
    """A part of an accepted line; the parts come to the line (BNK-41). Entries are marked by it (`SettlementMark.part_id`)."""

    audited = False
    guard_parent = ("line_id", "bank_statement_line_state")
    __table_args__ = (UniqueConstraint("line_id", "no"),
                      CheckConstraint("target <> 'item' or entry_id is not null or item_id is not null", "item"),
                      CheckConstraint("target <> 'ledger' or account_id is not null", "account"),
                      CheckConstraint("target <> 'on_account' or customer_id is not null", "customer"))
    line_id: Mapped[int] = mapped_column(ForeignKey("bank_statement_line.id"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    use: Mapped[str] = mapped_column(one_of(DISCOUNT_USES, "use"), default="normal")
    text: Mapped[str] = mapped_column(String(100), default="")


# ---------------------------------------------------------------- our side, and both brought together

class BankTransaction(Keyed, OfCompany, Base):
    """A movement of a bank account as we posted it, one per voucher; `amount` in minor units of the account's currency (PAY-44).

    `counter_of_id` = the movement that a cancelled payment takes back (UND-07).
    """

    guard = "final"
    __table_args__ = (UniqueConstraint("gl_entry_id"), UniqueConstraint("counter_of_id"),
                      Index("ix_bank_transaction_date", "company_id", "bank_id", "date"))
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    voucher_id: Mapped[int] = mapped_column(ForeignKey("voucher.id"), index=True)
    gl_entry_id: Mapped[int] = mapped_column(ForeignKey("general_ledger_entry.id"))
    date: Mapped[dt.date] = mapped_column(day())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor())
    reference: Mapped[str] = mapped_column(String(35), default="")
    end_to_end: Mapped[str] = mapped_column(String(35), default="")
    bank_type: Mapped[str | None] = mapped_column(String(20))
    deposit_slip_id: Mapped[int | None] = mapped_column(ForeignKey("deposit_slip.id"), index=True)
    counter_of_id: Mapped[int | None] = mapped_column(ForeignKey("bank_transaction.id"))


class Reconciliation(Keyed, OfCompany, Versioned, Base):
    """A bank account brought to its statement; only the last one is opened again (BNK-43). Balance in minor units."""

    guard = "final_once_posted"
    open_states = ("open",)
    frozen = ("bank_id", "statement_date", "statement_balance", "voucher_id")
    __table_args__ = (Index("uq_reconciliation_open", "bank_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
                      Index("ix_reconciliation_statement_date", "bank_id", "statement_date"))
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    statement_date: Mapped[dt.date] = mapped_column(day())
    statement_balance: Mapped[int] = mapped_column(Minor())
    state: Mapped[str] = mapped_column(one_of(("open", "reconciled"), "state"), default="open")
    reopened: Mapped[bool] = mapped_column(default=False)
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    """Where a difference of cents was posted to PENNY."""
    closed_at: Mapped[datetime | None] = mapped_column(Moment())
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))


class ReconciliationMatch(Keyed, OfCompany, Base):
    """A statement line or a bank transaction in a group of the same bank account that comes to nothing: lines − transactions.

    Without a reconciliation it waits for the next one that is marked reconciled; from then on it stays (BNK-42).
    """

    audited = False
    guard_parent = ("reconciliation_id", "reconciliation")
    __table_args__ = (Index("uq_reconciliation_match_line", "line_id", unique=True, sqlite_where=_MATCHED_LINE,
                            postgresql_where=_MATCHED_LINE),
                      Index("uq_reconciliation_match_transaction", "bank_transaction_id", unique=True,
                            sqlite_where=_MATCHED_TRANSACTION, postgresql_where=_MATCHED_TRANSACTION),
                      Index("ix_reconciliation_match_group", "bank_id", "group_no"),
                      Index("ix_reconciliation_match_reconciliation_id", "reconciliation_id"),
                      CheckConstraint("(line_id is null) <> (bank_transaction_id is null)", "side"))
    bank_id: Mapped[int] = mapped_column(ForeignKey("company_bank_account.id"))
    reconciliation_id: Mapped[int | None] = mapped_column(ForeignKey("reconciliation.id"))
    group_no: Mapped[int]
    line_id: Mapped[int | None] = mapped_column(ForeignKey("bank_statement_line.id"))
    bank_transaction_id: Mapped[int | None] = mapped_column(ForeignKey("bank_transaction.id"))


# ---------------------------------------------------------------- rules

class MatchRule(Keyed, OfCompany, Versioned, Base):
    """Which evidence means how much: level, and its place within it (BNK-30…33); rules may share a place.

    `any` = whatever the evidence says; `place` sorts the levels, the highest first.
    """

    __table_args__ = (UniqueConstraint("company_id", "party", "document", "amount"),
                      CheckConstraint("priority between 1 and 999", "priority"))
    level: Mapped[str] = mapped_column(one_of(LEVELS, "level"))
    place: Mapped[int] = column_property(case({word: n for n, word in enumerate(LEVELS)}, value=level))
    priority: Mapped[int]
    party: Mapped[str] = mapped_column(one_of(PARTIES, "party"), default="any")
    document: Mapped[str] = mapped_column(one_of(DOCUMENTS, "document"), default="any")
    amount: Mapped[str] = mapped_column(one_of(AMOUNTS, "amount"), default="any")
    active: Mapped[bool] = mapped_column(default=True)


class TextRule(Keyed, OfCompany, Versioned, Base):
    """A line whose text holds these words goes to an account or a customer (BNK-33); the smaller `priority` wins."""

    __table_args__ = (UniqueConstraint("company_id", "contains", "sign"),
                      CheckConstraint("(account_id is null) <> (customer_id is null)", "target"),
                      CheckConstraint("priority between 0 and 499", "priority"))
    contains: Mapped[str] = mapped_column(String(80))
    sign: Mapped[str] = mapped_column(one_of(("both", "received", "paid"), "sign"), default="both")
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    text: Mapped[str] = mapped_column(String(100), default="")
    priority: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class LearnedRule(Keyed, OfCompany, Versioned, Base):
    """What accepted lines taught: an account, a name or a text belongs to a customer or an account (BNK-32).

    `rejected` counts since it last was right: the second time in a row disables the rule.
    """

    __table_args__ = (UniqueConstraint("company_id", "kind", "key"),
                      CheckConstraint("(account_id is null) <> (customer_id is null)", "target"))
    kind: Mapped[str] = mapped_column(one_of(LEARNED_FROM, "kind"))
    key: Mapped[str] = mapped_column(String(140))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    confirmed: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    disabled: Mapped[bool] = mapped_column(default=False)
    last_on: Mapped[dt.date | None] = mapped_column(day())
