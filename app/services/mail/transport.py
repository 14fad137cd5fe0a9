"""The way to a mail server: one connection, one message after the other, every refusal with its reason (WIN-67)."""

import re
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import parseaddr
from enum import StrEnum
from types import TracebackType
from typing import Self

TIMEOUT = 30
"""Seconds without an answer after which a connection counts as lost."""
_DOT = re.compile(rb"(?m)^\.")
_LONGEST = 250


class Why(StrEnum):
    """Why a message did not leave: CONNECTION may pass, MESSAGE is about this one alone, the others are about all of them.

    UNKNOWN: the message was handed over whole, but the answer never came.
    """

    AUTHENTICATION = "authentication"
    CERTIFICATE = "certificate"
    ENCRYPTION = "encryption"
    SENDER = "sender"
    CONNECTION = "connection"
    RECIPIENT = "recipient"
    MESSAGE = "message"
    UNKNOWN = "unknown"


FOR_ALL = frozenset({Why.AUTHENTICATION, Why.CERTIFICATE, Why.ENCRYPTION, Why.SENDER})
"""What would stop every other message too."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why, and what the server or the computer said."""

    why: Why
    said: str


@dataclass(frozen=True, slots=True)
class Server:
    """Where messages are handed in; `security` = starttls, tls or none; without a login nobody signs in."""

    host: str
    port: int
    security: str
    login: str = ""
    password: str = ""


class Line:
    """A connection that is opened when it is first needed, and again after it was lost."""

    def __init__(self, server: Server, *, timeout: float = TIMEOUT, context: ssl.SSLContext | None = None) -> None:
        self._server, self._timeout = server, timeout
        self._context = context or ssl.create_default_context()
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _problem: BaseException | None, _at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye, if the server still listens."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                smtp.quit()
            except (smtplib.SMTPException, OSError):
                smtp.close()

    def open(self) -> Refused | None:
        """Connect, encrypt and sign in, unless that was done; what refused it."""
        if self._smtp is not None:
            return None
        try:
            smtp = self._connected()
        except UnicodeError as problem:
            return Refused(Why.CONNECTION, _said(problem))
        except (smtplib.SMTPException, OSError) as problem:
            return _refused(problem)
        try:
            if self._server.login:
                smtp.login(self._server.login, self._server.password)
        except (smtplib.SMTPException, OSError, UnicodeError) as problem:
            smtp.close()
            lost = isinstance(problem, smtplib.SMTPServerDisconnected | OSError) and not isinstance(
                problem, smtplib.SMTPResponseException | smtplib.SMTPNotSupportedError)
            return Refused(Why.CONNECTION if lost else Why.AUTHENTICATION, _said(problem))
        self._smtp = smtp
        return None

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.security == "tls":
            return smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout, context=self._context)
        smtp = smtplib.SMTP(server.host, server.port, timeout=self._timeout)
        try:
            if server.security == "starttls":
                smtp.starttls(context=self._context)
        except (smtplib.SMTPException, OSError):
            smtp.close()
            raise
        return smtp

    def deliver(self, content: bytes, sender: str, to: str, also_to: Sequence[str] = ()) -> Refused | None:
        """Hand in one message; `also_to` get it unseen, and one of them who is refused refuses nothing.

        A connection that is lost before the message was handed over whole has not sent it; after that nobody knows.
        """
        wrong = self.open()
        if wrong is not None:
            return wrong
        smtp = self._smtp
        if smtp is None:
            raise RuntimeError("an open line has a connection")
        try:
            _envelope(smtp, sender, to, also_to)
            _agreed(smtp.docmd("DATA"), Why.MESSAGE, 354)
            smtp.send(_DOT.sub(b"..", content.rstrip(b"\r\n")) + b"\r\n.\r\n")
        except _NoError as said:
            return self._again(smtp, said.refused)
        except (smtplib.SMTPException, OSError, UnicodeError) as problem:
            self._lose(smtp)
            return _refused(problem)
        return self._taken(smtp)

    def _taken(self, smtp: smtplib.SMTP) -> Refused | None:
        """The answer to a whole message; a broken one leaves open whether it was taken."""
        try:
            answer = smtp.getreply()
            if answer[0] == -1:
                raise smtplib.SMTPServerDisconnected(answer[1].decode("utf-8", "replace"))
            _agreed(answer, Why.MESSAGE)
        except _NoError as said:
            return self._again(smtp, said.refused)
        except (smtplib.SMTPException, OSError) as problem:
            self._lose(smtp)
            return Refused(Why.UNKNOWN, _said(problem))
        return None

    def _again(self, smtp: smtplib.SMTP, refused: Refused) -> Refused:
        """Ready for the next message; a server that hangs up is connected anew."""
        try:
            smtp.rset()
        except (smtplib.SMTPException, OSError):
            self._lose(smtp)
        return refused

    def _lose(self, smtp: smtplib.SMTP) -> None:
        self._smtp = None
        smtp.close()


def _envelope(smtp: smtplib.SMTP, sender: str, to: str, also_to: Sequence[str]) -> None:
    """From whom and to whom; raises what the server refuses."""
    smtp.ehlo_or_helo_if_needed()
    _agreed(smtp.mail(_bare(sender)), Why.SENDER)
    _agreed(smtp.rcpt(_bare(to)), Why.RECIPIENT)
    for unseen in also_to:
        smtp.rcpt(_bare(unseen))


class _NoError(Exception):
    """The server said no."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.said)
        self.refused = refused


def _agreed(answer: tuple[int, bytes], why: Why, wanted: int = 0) -> None:
    """Go on when the server agreed; 421 means that it hangs up."""
    code, words = answer
    if code == wanted or (not wanted and 200 <= code < 300):
        return
    said = f"{code} {words.decode('utf-8', 'replace')}"
    raise _NoError(Refused(Why.CONNECTION if code in (421, -1) else why, said[:_LONGEST]))


def _bare(address: str) -> str:
    """The address without a name; a domain with other letters than ASCII as the net spells it."""
    name, _at, domain = parseaddr(address)[1].rpartition("@")
    return f"{name}@{domain.encode('idna').decode('ascii')}" if not domain.isascii() else f"{name}@{domain}"


def _refused(problem: Exception) -> Refused:
    """What an exception of the library means."""
    match problem:
        case smtplib.SMTPNotSupportedError():
            return Refused(Why.ENCRYPTION, _said(problem))
        case ssl.SSLCertVerificationError():
            return Refused(Why.CERTIFICATE, problem.verify_message or _said(problem))
        case ssl.SSLError():
            return Refused(Why.ENCRYPTION, _said(problem))
        case UnicodeError():
            return Refused(Why.RECIPIENT, _said(problem))
        case _:
            return Refused(Why.CONNECTION, _said(problem))


def _said(problem: Exception) -> str:
    """The server's or the computer's own words."""
    if isinstance(problem, smtplib.SMTPResponseException):
        words = problem.smtp_error
        told = f"{problem.smtp_code} {words.decode('utf-8', 'replace') if isinstance(words, bytes) else words}"
    else:
        told = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return " ".join(told.split())[:_LONGEST]
