"""E-mail by SMTP: the account of a user, the way to the server, and documents sent each once (COL-33, WIN-30, 67)."""

from app.services.mail.accounts import (
    Account,
    Settings,
    account,
    can_keep,
    change,
    mode,
    password_known,
    read,
    sent_today,
    try_out,
)
from app.services.mail.letter_mail import on_paper, ready, send, to_do, waiting
from app.services.mail.sending import Mailing, Sent

__all__ = ["Account", "Mailing", "Sent", "Settings", "account", "can_keep", "change", "mode", "on_paper", "password_known",
           "read", "ready", "send", "sent_today", "to_do", "try_out", "waiting"]
