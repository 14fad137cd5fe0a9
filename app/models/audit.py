"""The audit trail: records in a hash chain, their payloads apart so that they can be erased (model 15.2, AUD-010…023)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.enums import Source
from app.models.base import Base, Keyed
from app.models.types import Moment, word


class AuditPayload(Keyed, Base):
    """What changed, as canonical JSON; the only part of the trail that can be emptied (AUD-046)."""

    guard = "erasure_door"
    erasable = ("content",)
    content: Mapped[str | None] = mapped_column(Text)
    erased_at: Mapped[datetime | None] = mapped_column(Moment())


class AuditRecord(Keyed, Base):
    """One changed field or event; `chain_hash` covers the one before (AUD-020)."""

    guard = "final"
    __table_args__ = (Index("ix_audit_record_entity", "entity_table", "entity_id", "seq"),)
    seq: Mapped[int] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Moment())
    user_name: Mapped[str] = mapped_column(String(80))
    os_user: Mapped[str] = mapped_column(String(80))
    computer: Mapped[str] = mapped_column(String(80))
    program_version: Mapped[str] = mapped_column(String(20))
    company_id: Mapped[int | None]
    action: Mapped[str] = mapped_column(String(60))
    entity_table: Mapped[str] = mapped_column(String(40))
    entity_id: Mapped[int | None]
    key: Mapped[str] = mapped_column(String(60))
    source: Mapped[Source] = mapped_column(word(Source, "source"))
    correlation: Mapped[str] = mapped_column(String(36))
    payload_id: Mapped[int] = mapped_column(ForeignKey("audit_payload.id"))
    payload_hash: Mapped[str] = mapped_column(String(64))
    chain_hash: Mapped[str] = mapped_column(String(64))


class AuditAnchor(Keyed, Base):
    """A point of the chain that was also kept elsewhere: printed, or in a backup (AUD-023)."""

    guard = "final"
    seq: Mapped[int]
    chain_hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment())
    purpose: Mapped[str] = mapped_column(String(40))
