"""E-mail drafts that open in any mail program, with attachments whose names may have diacritics (COL-34)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A PDF to attach."""

    name: str
    content: bytes


def draft(*, sender: str, to: str, subject: str, body: str, when: datetime, identity: str,
          attachments: Sequence[Attachment] = ()) -> bytes:
    """An unsent message; the same input gives the same bytes. Line breaks in headers are taken out."""
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["X-Unsent"] = "1"
    message["Subject"] = _one_line(subject)
    message["To"] = _one_line(to)
    if sender:
        message["From"] = _one_line(sender)
    message["Date"] = format_datetime(when)
    message["Message-ID"] = f"<{hashlib.sha256(identity.encode()).hexdigest()[:24]}@tegoed.invalid>"
    message.set_content(body)
    for attachment in attachments:
        message.add_attachment(attachment.content, maintype="application", subtype="pdf", filename=attachment.name)
    if message.is_multipart():
        message.set_boundary("=_" + hashlib.sha256((identity + subject).encode()).hexdigest()[:32])
    return bytes(message)


def _one_line(text: str) -> str:
    return " ".join(text.split())
