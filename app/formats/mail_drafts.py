"""E-mails as bytes: drafts that open in any mail program, and messages as a server takes them (COL-33, COL-34)."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to attach; a PDF unless `subtype` (`xml`) or `maintype` (`image`) say otherwise."""

    name: str
    content: bytes
    subtype: str = "pdf"
    maintype: str = "application"


def draft(*, sender: str, to: str, subject: str, body: str, when: datetime, identity: str,
          attachments: Sequence[Attachment] = ()) -> bytes:
    """An unsent message; the same input gives the same bytes. Line breaks in headers are taken out."""
    message_id = f"<{hashlib.sha256(identity.encode()).hexdigest()[:24]}@tegoed.invalid>"
    return _message({"X-Unsent": "1", "Subject": subject, "To": to, "From": sender, "Message-ID": message_id}, body, when,
                    identity, attachments)


def outgoing(*, sender: str, to: str, subject: str, body: str, when: datetime, message_id: str, reply_to: str = "",
             attachments: Sequence[Attachment] = ()) -> bytes:
    """A message as a server takes it; who else gets it unseen (BCC) stands on the envelope alone. Parts of names that
    are not ASCII are encoded, line breaks in headers taken out.
    """
    heads = {"Subject": subject, "From": sender, "To": to, "Reply-To": reply_to, "Message-ID": message_id}
    return _message(heads, body, when, message_id, attachments)


def _message(heads: Mapping[str, str], body: str, when: datetime, identity: str, attachments: Sequence[Attachment]) -> bytes:
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    for name, text in heads.items():
        if text:
            message[name] = _one_line(text)
    message["Date"] = format_datetime(when)
    message.set_content(body)
    for attachment in attachments:
        message.add_attachment(attachment.content, maintype=attachment.maintype, subtype=attachment.subtype,
                               filename=attachment.name)
    if message.is_multipart():
        message.set_boundary("=_" + hashlib.sha256((identity + heads["Subject"]).encode()).hexdigest()[:32])
    return bytes(message)


def _one_line(text: str) -> str:
    return " ".join(text.split())
