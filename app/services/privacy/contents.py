"""Emptying what the archive and the trail let be emptied, once each; what others keep stays (AUD-043…046)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import func, null, select, update
from sqlalchemy.orm import Session

from app.models.archive import ArchiveContent, ArchivedDocument, Attachment, LetterRecord
from app.services.payments.drafts import parts


def emptied(session: Session, cls: Any, ids: Collection[int], now: datetime, **empty: Any) -> int:
    """Empty columns through the erasure door, once; gives how many rows were."""
    count = 0
    for part in parts(ids):
        done = session.execute(update(cls).where(cls.id.in_(part), cls.erased_at.is_(None)).values(erased_at=now, **empty))
        count += done.rowcount  # type: ignore[attr-defined]
    return count


def of_documents(session: Session, ids: Collection[int], now: datetime) -> int:
    """Empty the contents of archived documents that no other document and no attachment shares, and their frozen letters."""
    contents: set[str] = set()
    letters: set[int] = set()
    for part in parts(ids):
        for digest, letter in session.execute(select(ArchivedDocument.content_sha256, ArchivedDocument.letter_id).where(
                ArchivedDocument.id.in_(part))):
            contents.add(digest)
            letters |= {letter} if letter is not None else set()
    emptied(session, LetterRecord, letters, now, record=null())
    return shared_by_none(session, contents, ids, now)


def shared_by_none(session: Session, digests: Collection[str], ids: Collection[int], now: datetime) -> int:
    """Empty contents, but for those that others than these documents keep."""
    count, own = 0, set(ids)
    for digest in sorted(digests):
        others = set(session.scalars(select(ArchivedDocument.id).where(ArchivedDocument.content_sha256 == digest))) - own
        hung = session.scalar(select(func.count()).select_from(Attachment).where(Attachment.content_sha256 == digest))
        if not others and not hung:
            done = session.execute(update(ArchiveContent).where(
                ArchiveContent.sha256 == digest, ArchiveContent.erased_at.is_(None)).values(bytes=null(), erased_at=now))
            count += done.rowcount  # type: ignore[attr-defined]
    return count
