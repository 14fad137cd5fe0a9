"""Imports: saved mappings and the log of what came in (IMP-002, 008)."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Moment, facts


class ImportMapping(Keyed, OfCompany, Versioned, Base):
    """A mapping of columns to fields that can be used again; `headings` recognises the same kind of file."""

    __table_args__ = (UniqueConstraint("company_id", "name"),)
    name: Mapped[str] = mapped_column(String(60))
    entity: Mapped[str] = mapped_column(String(20))
    headings: Mapped[str] = mapped_column(String(64), index=True)
    definition: Mapped[Any] = mapped_column(facts())
    bank_id: Mapped[int | None] = mapped_column(ForeignKey("company_bank_account.id"))
    """The bank account whose statements it reads (BNK-09)."""


class ImportRun(Keyed, OfCompany, Base):
    """One import, or the undoing of one (IMP-008)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("undoes_id"),)
    kind: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(200))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    mapping: Mapped[Any | None] = mapped_column(facts())
    counts: Mapped[Any] = mapped_column(facts())
    created: Mapped[Any] = mapped_column(facts())
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
