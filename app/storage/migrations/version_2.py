"""Version 2: journals, transfers to another profile, sent e-mails, a job's first day, vouchers under a document's number."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
    false,
)

TITLE = "Journals, transfers, sent e-mails"
_ENTRY_TYPES = ("invoice", "credit_note", "payment", "refund", "interest_note", "collection_letter", "payment_fee",
                "bill_of_exchange", "write_off", "intercompany", "journal")

_SOURCES = ("INV", "CRN", "FTI", "FTC", "PRE", "PAY", "SET", "REF", "BNK", "BOE", "INT", "CLT", "WOF", "FXR", "GEN", "OPN")

_VOUCHER = """CREATE TABLE voucher_new (
    series_line_id INTEGER NOT NULL,
    number VARCHAR(20) NOT NULL,
    own_number BOOLEAN NOT NULL,
    source VARCHAR(40) NOT NULL,
    posting_date DATE NOT NULL,
    document_date DATE NOT NULL,
    period_id INTEGER NOT NULL,
    currency VARCHAR(3) NOT NULL,
    text VARCHAR(100) NOT NULL,
    document_table VARCHAR(40),
    document_id INTEGER,
    reverses_id INTEGER,
    intercompany_no VARCHAR(20),
    job_run_id INTEGER,
    posted_by_id INTEGER NOT NULL,
    posted_at VARCHAR(27) NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER NOT NULL,
    CONSTRAINT pk_voucher PRIMARY KEY (id),
    CONSTRAINT uq_voucher_series_line_id_number UNIQUE (series_line_id, number),
    CONSTRAINT uq_voucher_reverses_id UNIQUE (reverses_id),
    CONSTRAINT fk_voucher_series_line_id FOREIGN KEY(series_line_id) REFERENCES number_series_line (id),
    CONSTRAINT ck_voucher_source CHECK (source IN ({sources})),
    CONSTRAINT fk_voucher_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
    CONSTRAINT fk_voucher_currency FOREIGN KEY(currency) REFERENCES currency (code),
    CONSTRAINT fk_voucher_reverses_id FOREIGN KEY(reverses_id) REFERENCES voucher (id),
    CONSTRAINT fk_voucher_job_run_id FOREIGN KEY(job_run_id) REFERENCES job_run (id),
    CONSTRAINT fk_voucher_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
    CONSTRAINT fk_voucher_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
)"""
_KEPT = """series_line_id, number, source, posting_date, document_date, period_id, currency, text, document_table, document_id,
    reverses_id, intercompany_no, job_run_id, posted_by_id, posted_at, id, company_id"""


def upgrade(op: Any) -> None:
    """Make what is new; no voucher of version 1 carries the number of its document."""
    op.add_column("job_definition", Column("starts_on", Date))
    if op.get_context().dialect.name == "sqlite":
        _rebuild_voucher(op)
    else:
        op.add_column("voucher", Column("own_number", Boolean, nullable=False, server_default=false()))
        op.alter_column("voucher", "own_number", server_default=None)
    _journal(op)
    _journal_line(op)
    _entry_transfer(op)
    _outgoing_message(op)


def _rebuild_voucher(op: Any) -> None:
    """SQLite cannot add a column that must have a value without leaving its default behind, so the table is made anew."""
    op.execute(_VOUCHER.format(sources=_listed(_SOURCES)))
    op.execute(f"insert into voucher_new (own_number, {_KEPT}) select 0, {_KEPT} from voucher")
    op.execute("drop table voucher")
    op.execute("alter table voucher_new rename to voucher")
    op.create_index("ix_voucher_company_date", "voucher", ["company_id", "posting_date"])
    op.create_index("ix_voucher_document", "voucher", ["document_table", "document_id"])


def _to(table: str, column: str, target: str, *, key: str = "id", ondelete: str | None = None) -> ForeignKeyConstraint:
    """A reference under the name it has in every file."""
    return ForeignKeyConstraint([column], [f"{target}.{key}"], name=f"fk_{table}_{column}", ondelete=ondelete)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _one_of(table: str, column: str, words: tuple[str, ...]) -> CheckConstraint:
    """A column that holds one of a few words."""
    return CheckConstraint(f"{column} IN ({_listed(words)})", name=f"ck_{table}_{column}")


def _journal(op: Any) -> None:
    op.create_table(
        "journal",
        Column("kind", String(40), nullable=False),
        Column("number", String(20)),
        Column("text", String(100), nullable=False),
        Column("state", String(40), nullable=False),
        Column("created_by_id", Integer, nullable=False),
        Column("saved_at", String(27), nullable=False),
        Column("posted_by_id", Integer),
        Column("id", Integer, nullable=False),
        Column("company_id", Integer, nullable=False),
        Column("version", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_journal"),
        UniqueConstraint("company_id", "kind", "number", name="uq_journal_company_id_kind_number"),
        CheckConstraint("(state = 'draft') = (number is null)", name="ck_journal_number"),
        _one_of("journal", "kind", ("general", "payment", "write_off")),
        _one_of("journal", "state", ("draft", "posted")),
        _to("journal", "created_by_id", "user"),
        _to("journal", "posted_by_id", "user"),
        _to("journal", "company_id", "company", ondelete="RESTRICT"))
    op.create_index("ix_journal_state", "journal", ["company_id", "kind", "state"])


def _journal_line(op: Any) -> None:
    op.create_table(
        "journal_line",
        Column("journal_id", Integer, nullable=False),
        Column("no", Integer, nullable=False),
        Column("position", Integer, nullable=False),
        Column("voucher_group", Integer),
        Column("posting_date", Date),
        Column("document_date", Date),
        Column("customer_id", Integer),
        Column("account_id", Integer),
        Column("entry_type", String(40)),
        Column("document_no", String(20), nullable=False),
        Column("due_date", Date),
        Column("text", String(100), nullable=False),
        Column("debit", BigInteger, nullable=False),
        Column("credit", BigInteger, nullable=False),
        Column("currency", String(3)),
        Column("cost_centre_id", Integer),
        Column("project_id", Integer),
        Column("unread", JSON),
        Column("voucher_id", Integer),
        Column("id", Integer, nullable=False),
        Column("company_id", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_journal_line"),
        UniqueConstraint("journal_id", "no", name="uq_journal_line_journal_id_no"),
        CheckConstraint("debit = 0 or credit = 0", name="ck_journal_line_side"),
        CheckConstraint("customer_id is null or account_id is null", name="ck_journal_line_party"),
        _to("journal_line", "journal_id", "journal", ondelete="CASCADE"),
        _to("journal_line", "customer_id", "customer"),
        _to("journal_line", "account_id", "account"),
        _one_of("journal_line", "entry_type", _ENTRY_TYPES),
        _to("journal_line", "currency", "currency", key="code"),
        _to("journal_line", "cost_centre_id", "dimension_value"),
        _to("journal_line", "project_id", "dimension_value"),
        _to("journal_line", "voucher_id", "voucher"),
        _to("journal_line", "company_id", "company", ondelete="RESTRICT"))
    op.create_index("ix_journal_line_position", "journal_line", ["journal_id", "position"])


def _entry_transfer(op: Any) -> None:
    op.create_table(
        "entry_transfer",
        Column("entry_id", Integer, nullable=False),
        Column("from_profile_id", Integer, nullable=False),
        Column("to_profile_id", Integer, nullable=False),
        Column("voucher_id", Integer),
        Column("created_at", String(27), nullable=False),
        Column("created_by_id", Integer, nullable=False),
        Column("id", Integer, nullable=False),
        Column("company_id", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_entry_transfer"),
        _to("entry_transfer", "entry_id", "customer_ledger_entry"),
        _to("entry_transfer", "from_profile_id", "posting_profile"),
        _to("entry_transfer", "to_profile_id", "posting_profile"),
        _to("entry_transfer", "voucher_id", "voucher"),
        _to("entry_transfer", "created_by_id", "user"),
        _to("entry_transfer", "company_id", "company", ondelete="RESTRICT"))
    op.create_index("ix_entry_transfer_entry_id", "entry_transfer", ["entry_id"])
    op.create_index("ix_entry_transfer_voucher_id", "entry_transfer", ["voucher_id"])


def _outgoing_message(op: Any) -> None:
    op.create_table(
        "outgoing_message",
        Column("document_table", String(40), nullable=False),
        Column("document_id", Integer, nullable=False),
        Column("customer_id", Integer),
        Column("channel", String(40), nullable=False),
        Column("at", String(27), nullable=False),
        Column("sender", String(254), nullable=False),
        Column("recipient", String(254)),
        Column("subject", String(250)),
        Column("body", Text),
        Column("attachments", JSON, nullable=False),
        Column("message_id", String(120), nullable=False),
        Column("result", String(40), nullable=False),
        Column("answer", String(250)),
        Column("sent_by_id", Integer, nullable=False),
        Column("erased_at", String(27)),
        Column("id", Integer, nullable=False),
        Column("company_id", Integer, nullable=False),
        PrimaryKeyConstraint("id", name="pk_outgoing_message"),
        _to("outgoing_message", "customer_id", "customer"),
        _one_of("outgoing_message", "channel", ("client", "smtp")),
        _one_of("outgoing_message", "result", ("handed_over", "sent", "failed", "unknown")),
        _to("outgoing_message", "sent_by_id", "user"),
        _to("outgoing_message", "company_id", "company", ondelete="RESTRICT"))
    op.create_index("ix_outgoing_message_customer_id", "outgoing_message", ["customer_id"])
    op.create_index("ix_outgoing_message_document", "outgoing_message", ["document_table", "document_id"])
    op.create_index("ix_outgoing_message_sender", "outgoing_message", ["sent_by_id", "at"])
