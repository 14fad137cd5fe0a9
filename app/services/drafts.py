"""What was typed and not saved yet: kept by itself, offered again, gone once saved (SAF-013, usability 2.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from app.models.drafts import FormDraft
from app.services.desk import Desk
from app.storage.errors import StorageError


@dataclass(frozen=True, slots=True)
class Form:
    """Which form of the user: its window, and the record it shows (no record = a new one)."""

    window: str
    table: str | None = None
    record_id: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Texts as they were typed, by field, and when they were kept."""

    form: Form
    typed: Mapping[str, Any]
    saved_at: datetime


def keep(desk: Desk, form: Form, typed: Mapping[str, Any]) -> bool:
    """Keep what stands in a form; False where the file takes no writing. Raises the exceptions of `storage.errors`."""
    if desk.file.read_only is not None:
        return False
    with desk.writing("draft.keep") as unit:
        row = unit.session.scalars(select(FormDraft).where(_is(desk, form))).first()
        if row is None:
            row = FormDraft(user_id=desk.actor.user_id, window=form.window, record_table=form.table, record_id=form.record_id)
            unit.session.add(row)
        row.typed = dict(typed)
        row.saved_at = desk.clock.now()
    return True


def keep_if_possible(desk: Desk, form: Form, typed: Mapping[str, Any]) -> bool:
    """As `keep`; a disk that is full or a file that is busy says no, and the next pause tries again."""
    try:
        return keep(desk, form, typed)
    except StorageError:
        return False


def drop(desk: Desk, form: Form) -> bool:
    """Forget the draft of a form, because it was saved or is not wanted; says whether there was one."""
    if desk.file.read_only is not None or find(desk, form) is None:
        return False
    with desk.writing("draft.drop") as unit:
        drop_within(unit.session, desk, form)
    return True


def drop_within(session: Session, desk: Desk, form: Form) -> None:
    """Forget the draft in the unit of work that saves the record, so that both happen or neither."""
    for row in session.scalars(select(FormDraft).where(_is(desk, form))):
        session.delete(row)


def find(desk: Desk, form: Form) -> Draft | None:
    """The draft of a form, if something was typed and not saved."""
    with desk.reading() as session:
        row = session.scalars(select(FormDraft).where(_is(desk, form))).first()
        return None if row is None else _draft(row)


def waiting(desk: Desk) -> list[Draft]:
    """All drafts of this user, the newest first."""
    with desk.reading() as session:
        rows = session.scalars(select(FormDraft).where(FormDraft.user_id == desk.actor.user_id)
                               .order_by(FormDraft.saved_at.desc(), FormDraft.id.desc())).all()
        return [_draft(row) for row in rows]


def _draft(row: FormDraft) -> Draft:
    return Draft(Form(row.window, row.record_table, row.record_id), dict(row.typed), row.saved_at)


def _is(desk: Desk, form: Form) -> ColumnElement[bool]:
    return and_(FormDraft.user_id == desk.actor.user_id, FormDraft.window == form.window,
                FormDraft.record_table.is_(None) if form.table is None else FormDraft.record_table == form.table,
                FormDraft.record_id.is_(None) if form.record_id is None else FormDraft.record_id == form.record_id)
