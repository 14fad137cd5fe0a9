"""Archived documents, frozen letters, what still has to go out, attachments and notes (model 15.2)."""

import builtins
import datetime as dt
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Moment, day, facts, one_of

OUTPUT_STATES = ("to_do", "in_progress", "done", "failed", "not_needed")
MAIL_RESULTS = ("handed_over", "sent", "failed", "unknown")
OUTPUT_WAYS = ("print", "pdf", "email", "e_invoice", "file")


class ArchiveContent(Base):
    """The bytes of a document, once each; lists never load them (AUD-032)."""

    guard = "erasure_door"
    erasable = ("bytes",)
    audited = False
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    codec: Mapped[str] = mapped_column(one_of(("raw", "zlib"), "codec"))
    bytes: Mapped[builtins.bytes | None] = mapped_column(LargeBinary, deferred=True)
    erased_at: Mapped[datetime | None] = mapped_column(Moment())


class LetterRecord(Keyed, OfCompany, Base):
    """A frozen letter: the same record always prints the same bytes (WIN-31)."""

    guard = "erasure_door"
    erasable = ("record",)
    kind: Mapped[str] = mapped_column(String(30))
    document_table: Mapped[str] = mapped_column(String(40))
    document_id: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    record: Mapped[Any | None] = mapped_column(facts())
    layout_version: Mapped[int] = mapped_column(default=1)
    erased_at: Mapped[datetime | None] = mapped_column(Moment())


class ArchivedDocument(Keyed, OfCompany, Base):
    """A document as it left the program (AUD-030…035).

    `set_of_id` = the document it goes with, as XML goes with its PDF (AUD-035); `retained_until` = its last day in the archive,
    as known when it was stored (AUD-040, 044).
    """

    guard = "final"
    __table_args__ = (Index("ix_archived_document_customer", "company_id", "customer_id", "date"),
                      Index("ix_archived_document_document", "document_table", "document_id"))
    kind: Mapped[str] = mapped_column(String(30))
    number: Mapped[str] = mapped_column(String(20))
    date: Mapped[dt.date] = mapped_column(day())
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    document_table: Mapped[str] = mapped_column(String(40))
    document_id: Mapped[int]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter_record.id"))
    language: Mapped[str] = mapped_column(String(2))
    layout_version: Mapped[int] = mapped_column(default=1)
    content_sha256: Mapped[str] = mapped_column(ForeignKey("archive_content.sha256"))
    duplicate_of_id: Mapped[int | None] = mapped_column(ForeignKey("archived_document.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    set_of_id: Mapped[int | None] = mapped_column(ForeignKey("archived_document.id"))
    retained_until: Mapped[dt.date | None] = mapped_column(day())


class OutputItem(Keyed, OfCompany, Base):
    """One way out for one document: the one output state of everything that leaves the program (WIN-30)."""

    audited = False
    __table_args__ = (Index("uq_output_item_way", "document_table", "document_id", "channel",
                            text("coalesce(recipient, '')"), unique=True),
                      Index("ix_output_item_status", "company_id", "status"))
    document_table: Mapped[str] = mapped_column(String(40))
    document_id: Mapped[int]
    channel: Mapped[str] = mapped_column(one_of(OUTPUT_WAYS, "channel"))
    recipient: Mapped[str | None] = mapped_column(String(120))
    status: Mapped[str] = mapped_column(one_of(OUTPUT_STATES, "status"), default="to_do")
    handed_over: Mapped[bool] = mapped_column(default=False)
    token: Mapped[str | None] = mapped_column(String(36))
    archived_id: Mapped[int | None] = mapped_column(ForeignKey("archived_document.id"))


class OutputAttempt(Keyed, Base):
    """One try at an output."""

    guard = "final"
    item_id: Mapped[int] = mapped_column(ForeignKey("output_item.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment())
    result: Mapped[str] = mapped_column(String(20))
    message: Mapped[str | None] = mapped_column(String(250))


class OutgoingMessage(Keyed, OfCompany, Base):
    """An e-mail that left, or tried to: to whom, what it said, which stored PDFs went along, what became of it (COL-35)."""

    guard = "erasure_door"
    erasable = ("recipient", "subject", "body")
    audited = False
    __table_args__ = (Index("ix_outgoing_message_sender", "sent_by_id", "at"),
                      Index("ix_outgoing_message_document", "document_table", "document_id"))
    document_table: Mapped[str] = mapped_column(String(40))
    document_id: Mapped[int]
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    channel: Mapped[str] = mapped_column(one_of(("client", "smtp"), "channel"))
    at: Mapped[datetime] = mapped_column(Moment())
    sender: Mapped[str] = mapped_column(String(254))
    recipient: Mapped[str | None] = mapped_column(String(254))
    subject: Mapped[str | None] = mapped_column(String(250))
    body: Mapped[str | None] = mapped_column(Text)
    attachments: Mapped[list[dict[str, str]]] = mapped_column(facts())
    message_id: Mapped[str] = mapped_column(String(120))
    result: Mapped[str] = mapped_column(one_of(MAIL_RESULTS, "result"))
    answer: Mapped[str | None] = mapped_column(String(250))
    sent_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    erased_at: Mapped[datetime | None] = mapped_column(Moment())


class Attachment(Keyed, OfCompany, Versioned, Base):
    """A file attached to any record."""

    __table_args__ = (Index("ix_attachment_owner", "owner_table", "owner_id"),)
    owner_table: Mapped[str] = mapped_column(String(40))
    owner_id: Mapped[int]
    name: Mapped[str] = mapped_column(String(200))
    content_sha256: Mapped[str] = mapped_column(ForeignKey("archive_content.sha256"))


class Note(Keyed, OfCompany, Versioned, Base):
    """A note on any record."""

    __table_args__ = (Index("ix_note_owner", "owner_table", "owner_id"),)
    owner_table: Mapped[str] = mapped_column(String(40))
    owner_id: Mapped[int]
    text: Mapped[str] = mapped_column(String(4000))
    pinned: Mapped[bool] = mapped_column(default=False)


class BackupRecord(Keyed, Base):
    """A backup that was made (SAF-021)."""

    guard = "final"
    made_at: Mapped[datetime] = mapped_column(Moment())
    cause: Mapped[str] = mapped_column(String(20))
    path: Mapped[str] = mapped_column(String(500))
    manifest: Mapped[Any] = mapped_column(facts())
    verified: Mapped[bool] = mapped_column(default=False)


class ErasureRecord(Keyed, OfCompany, Base):
    """Personal data that was erased, without the data (AUD-043…047)."""

    guard = "final"
    subject_table: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int]
    approved_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    report_sha256: Mapped[str | None] = mapped_column(ForeignKey("archive_content.sha256"))
    created_at: Mapped[datetime] = mapped_column(Moment())


class LegalHold(Keyed, OfCompany, Versioned, Base):
    """A reason for which nothing of a customer may be erased (AUD-042)."""

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    reason: Mapped[str] = mapped_column(String(250))
    until: Mapped[dt.date | None] = mapped_column(day())


class RetentionRule(Keyed, OfCompany, Versioned, Base):
    """How long documents of a class are kept, from the end of the fiscal year (AUD-040)."""

    __table_args__ = (UniqueConstraint("company_id", "document_class", "country_code"),)
    document_class: Mapped[str] = mapped_column(String(30))
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    years: Mapped[int]


class CompanyFileRow(Base):
    """The one row that says what this file is (SAF-012, 032)."""

    __tablename__ = "company_file"
    audited = False
    id: Mapped[int] = mapped_column(primary_key=True)
    application: Mapped[str] = mapped_column(String(20))
    schema_version: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(Moment())
    last_verified_at: Mapped[datetime | None] = mapped_column(Moment())
    open_marker: Mapped[str | None] = mapped_column(String(120))
    changes: Mapped[int] = mapped_column(default=0)
    is_copy: Mapped[bool] = mapped_column(default=False)
    """Restored only to look things up: nothing is booked in it (SAF-027)."""
