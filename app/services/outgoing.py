"""Every e-mail that leaves is kept: when, to whom, what it said, which stored PDFs went along, what became of it (COL-35)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.formats.mail_drafts import Attachment
from app.models.archive import OutgoingMessage
from app.services.desk import Desk

_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail as it would be sent: `attachments` are the names of its files."""

    to: str
    subject: str
    body: str
    attachments: tuple[str, ...]


def store(session: Session, desk: Desk, about: tuple[str, int], customer_id: int | None, *, channel: str, sender: str, to: str,
          subject: str, body: str, attachments: Sequence[Attachment], message_id: str, result: str, answer: str = "") -> None:
    """Keep one message about a document; attachments by the fingerprint under which the archive holds them."""
    session.add(OutgoingMessage(
        company_id=desk.company_id, document_table=about[0], document_id=about[1], customer_id=customer_id, channel=channel,
        at=desk.clock.now(), sender=sender, recipient=to, subject=" ".join(subject.split())[:_LONGEST], body=body,
        attachments=[{"name": a.name, "sha256": hashlib.sha256(a.content).hexdigest()} for a in attachments],
        message_id=message_id, result=result, answer=answer[:_LONGEST] or None, sent_by_id=desk.actor.user_id))
