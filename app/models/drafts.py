"""What was typed into a card or dialog and not saved yet (model 15.3, SAF-013)."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed
from app.models.types import Moment, facts


class FormDraft(Keyed, Base):
    """The typed texts of one form of one user; gone when the form is saved or discarded."""

    audited = False
    __table_args__ = (Index("uq_form_draft_form", "user_id", "window", text("coalesce(record_table, '')"),
                            text("coalesce(record_id, 0)"), unique=True),)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    window: Mapped[str] = mapped_column(String(60))
    record_table: Mapped[str | None] = mapped_column(String(40))
    record_id: Mapped[int | None]
    typed: Mapped[Any] = mapped_column(facts())
    saved_at: Mapped[datetime] = mapped_column(Moment())
