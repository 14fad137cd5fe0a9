"""Documents sent by SMTP, each once: what stops all stops the batch, what stops one is told (WIN-30, 67)."""

import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, outgoing
from app.models.archive import OutputAttempt, OutputItem
from app.models.customers import Customer
from app.services import outgoing as kept
from app.services.desk import Desk
from app.services.mail.accounts import Account, account, domain_of, sent_today, told
from app.services.mail.transport import FOR_ALL, Line, Refused, Why
from app.services.reminders import Steps

declare({
    "WIN-67-one": N_("{number} to {to} was refused: {said}"),
    "WIN-67-unknown": N_("{number}: the connection broke after the message was handed over. Ask whether it arrived, then choose "
                         "Mark as sent or Send again."),
    "WIN-67-daily": N_("Today's {most} e-mails are sent. What is left stays to send until tomorrow."),
    "WIN-30-unknown": N_("{number}: an earlier try was cut off, so it may have been sent. Check, then choose Mark as sent or "
                         "Send again."),
    "WIN-67-address": N_("{number}: {value} is not an e-mail address. Correct it on the card of {customer}."),
})

CHANNEL = "email"
PAUSES = (2.0, 10.0)
"""Seconds before the second and the third attempt when the connection was lost (WIN-67)."""
K = TypeVar("K", bound=Hashable)
"""What names a document: the id of a letter, table and id of a sales document."""


@dataclass(frozen=True, slots=True)
class Mailing(Generic[K]):
    """What would be sent, and what not and why."""

    ready: tuple[K, ...]
    left_out: tuple[tuple[K, Problem], ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why documents are left out."""
        return tuple(p for _key, p in self.left_out)


@dataclass(frozen=True, slots=True)
class Sent(Generic[K]):
    """What became of a batch: sent, failed with the reason, still to send, and what stopped it."""

    done: tuple[K, ...]
    failed: tuple[tuple[K, Problem], ...]
    rest: tuple[K, ...]
    stopped: Problem | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What the e-mail of a document says, and the files that go with it."""

    number: str
    customer_id: int
    to: str
    subject: str
    body: str
    attachments: tuple[Attachment, ...]


class Source(ABC, Generic[K]):
    """A kind of document that is mailed; sending asks it, and it knows nothing of servers."""

    action = "document.output"

    @abstractmethod
    def ref(self, key: K) -> Ref:
        """Table and id, under which outputs and messages are kept."""

    @abstractmethod
    def against(self, session: Session, key: K) -> list[Problem]:
        """What speaks against sending it now; that it was sent already is a question."""

    @abstractmethod
    def prepare(self, key: K) -> tuple[Problem, ...]:
        """Make and archive its files before it is claimed; what stands in the way."""

    @abstractmethod
    def said(self, session: Session, key: K) -> Said:
        """The message with its stored files."""

    def settled(self, session: Session, key: K, result: str) -> None:
        """A document was sent, failed, or nobody knows (`unknown`): said within the transaction that keeps it."""

    def left(self, key: K, to: str) -> None:
        """It was taken by the server: what follows from that beside its output."""


@dataclass(frozen=True, slots=True)
class _Message(Generic[K]):
    """One document ready to leave, its output item claimed."""

    key: K
    said: Said
    item_id: int
    message_id: str


def look(desk: Desk, source: Source[K], keys: Sequence[K], confirmed: frozenset[str] = frozenset()) -> Mailing[K]:
    """Which of these can be sent now; customers without address and documents that may have left are listed (WIN-30)."""
    good: list[K] = []
    out: list[tuple[K, Problem]] = []
    with desk.reading() as session:
        for key in keys:
            problem = next(iter(standing(source.against(session, key), confirmed)), None)
            if problem is None:
                good.append(key)
            else:
                out.append((key, problem))
    return Mailing(tuple(good), tuple(out))


def private(customer: Customer) -> list[Problem]:
    """Nothing is mailed to somebody who is blocked for privacy (BLK-22)."""
    return [error("BM-3", no=customer.number)] if customer.privacy_blocked else []


def item_of(session: Session, ref: Ref) -> OutputItem | None:
    """The e-mail of a document."""
    return session.scalars(select(OutputItem).where(
        OutputItem.document_table == ref[0], OutputItem.document_id == ref[1], OutputItem.channel == CHANNEL)).first()


def send(desk: Desk, source: Source[K], keys: Sequence[K], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None) -> Outcome[Sent[K]]:
    """Send documents with the account of the user; each is in progress with its token before anything leaves (WIN-30, 67).

    Authentication, certificate or sender refused: the batch stops, the rest stays to do. A recipient refused: that one
    failed, the next goes. Connection lost: three attempts with growing pauses, then it stops. Daily maximum: the rest waits.
    """
    found = account(desk)
    if found.value is None:
        return Outcome(None, found.problems)
    mailing = look(desk, source, keys, confirmed)
    with Line(found.value.server) as line:
        return Outcome(_Batch(desk, source, found.value, line, confirmed, progress).all(mailing))


@dataclass
class _Batch(Generic[K]):
    """One batch on one line."""

    desk: Desk
    source: Source[K]
    account: Account
    line: Line
    confirmed: frozenset[str]
    progress: Steps | None
    done: list[K] = field(default_factory=list)
    failed: list[tuple[K, Problem]] = field(default_factory=list)

    def all(self, mailing: Mailing[K]) -> Sent[K]:
        """Every document in turn, until something stops it."""
        self.failed += mailing.left_out
        for n, key in enumerate(mailing.ready):
            if self.progress is not None:
                self.progress.report(n, len(mailing.ready))
            if (n and self._wait(self.account.delay)) or self._cancelled():
                return self._over(mailing.ready[n:])
            stopped = self._full() or self._one(key)
            if stopped is not None:
                handled = {*self.done, *(k for k, _p in self.failed)}
                return self._over([k for k in mailing.ready[n:] if k not in handled], stopped)
        return self._over(())

    def _over(self, rest: Sequence[K], stopped: Problem | None = None) -> Sent[K]:
        return Sent(tuple(self.done), tuple(self.failed), tuple(rest), stopped)

    def _cancelled(self) -> bool:
        return self.progress is not None and self.progress.cancelled.is_set()

    def _wait(self, seconds: float) -> bool:
        """Wait, or less when the user stops; says whether she did."""
        return (self.progress.cancelled if self.progress is not None else Event()).wait(seconds)

    def _full(self) -> Problem | None:
        """The daily maximum is reached (COL-33)."""
        with self.desk.reading() as session:
            most = self.account.per_day
            return error("WIN-67-daily", most=most) if most and sent_today(session, self.desk) >= most else None

    def _one(self, key: K) -> Problem | None:
        """One document; the problem that stops the batch."""
        refused = self._three_times(self.line.open)
        if refused is not None:
            return told(self.account, refused, "")
        message = self._claimed(key)
        if isinstance(message, Problem):
            self.failed.append((key, message))
            return None
        refused = self._three_times(lambda: self._deliver(message))
        self._settle(message, refused)
        if refused is None:
            self.done.append(key)
            self.source.left(key, message.said.to)
            return None
        stops = refused.why in FOR_ALL or refused.why is Why.CONNECTION
        problem = told(self.account, refused, message.said.to)
        if not stops:
            code = "WIN-67-unknown" if refused.why is Why.UNKNOWN else "WIN-67-one"
            problem = error(code, number=message.said.number, to=message.said.to, said=refused.said)
        if refused.why not in FOR_ALL:
            self.failed.append((key, problem))
        return problem if stops else None

    def _deliver(self, message: _Message[K]) -> Refused | None:
        own, said = self.account, message.said
        content = outgoing(sender=own.sender, to=said.to, subject=said.subject, body=said.body, when=self.desk.clock.now(),
                           message_id=message.message_id, reply_to=own.reply_to, attachments=said.attachments)
        return self.line.deliver(content, own.sender, said.to, [own.bcc] if own.bcc else [])

    def _three_times(self, act: Callable[[], Refused | None]) -> Refused | None:
        """Again after a pause when the connection was lost, at most three times in all (WIN-67)."""
        refused = act()
        for pause in PAUSES:
            if refused is None or refused.why is not Why.CONNECTION or self._wait(pause):
                break
            refused = act()
        return refused

    # ------------------------------------------------------------ states

    def _claimed(self, key: K) -> _Message[K] | Problem:
        """The document with its stored files, in progress under its token and committed before anything leaves (WIN-30, 31)."""
        wrong = self.source.prepare(key)
        if wrong:
            return wrong[0]
        with self._writing() as session:
            left = standing(self.source.against(session, key), self.confirmed)
            if left:
                return left[0]
            ref = self.source.ref(key)
            said, item = self.source.said(session, key), item_of(session, ref)
            if item is None:
                item = OutputItem(company_id=self.desk.company_id, document_table=ref[0], document_id=ref[1],
                                  channel=CHANNEL)
                session.add(item)
            item.status, item.token, item.handed_over = "in_progress", uuid.uuid4().hex, False
            session.flush()
            return _Message(key, said, item.id, f"<{item.token}@{domain_of(self.account.sender)}>")

    def _settle(self, message: _Message[K], refused: Refused | None) -> None:
        """What became of it: sent, failed, unknown, or to do again because nothing was wrong with this document itself."""
        status, result = "done", "sent"
        if refused is not None:
            result = "unknown" if refused.why is Why.UNKNOWN else "failed"
            status = "in_progress" if refused.why is Why.UNKNOWN else "to_do" if refused.why in FOR_ALL else "failed"
        said = message.said
        with self._writing() as session:
            item = session.get_one(OutputItem, message.item_id)
            item.status, item.token = status, item.token if status == "in_progress" else None
            answer = refused.said if refused is not None else ""
            session.add(OutputAttempt(item_id=item.id, at=self.desk.clock.now(), result=result, message=answer or None))
            kept.store(session, self.desk, self.source.ref(message.key), said.customer_id, channel="smtp",
                       sender=self.account.sender, to=said.to, subject=said.subject, body=said.body,
                       attachments=said.attachments, message_id=message.message_id, result=result, answer=answer)
            self.source.settled(session, message.key, result)

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self.desk.writing(self.source.action) as uow:
            yield uow.session


def rather_on_paper(desk: Desk, action: str, refs: Sequence[Ref]) -> int:
    """Print these documents instead of mailing them: the e-mail is not needed, the paper is to do (WIN-24). Gives how many."""
    count = 0
    with desk.writing(action) as uow:
        for ref in refs:
            item = item_of(uow.session, ref)
            if item is None or item.status not in ("to_do", "failed"):
                continue
            item.status, count = "not_needed", count + 1
            paper = uow.session.scalars(select(OutputItem).where(
                OutputItem.document_table == ref[0], OutputItem.document_id == ref[1], OutputItem.channel == "print")).first()
            if paper is None:
                uow.session.add(OutputItem(company_id=desk.company_id, document_table=ref[0], document_id=ref[1],
                                           channel="print"))
            elif paper.status == "not_needed":
                paper.status = "to_do"
    return count


def undone(desk: Desk, source: Source[K], keys: Sequence[K]) -> list[K]:
    """Those of these documents whose e-mail is to do or failed."""
    with desk.reading() as session:
        items = [(key, item_of(session, source.ref(key))) for key in keys]
        return [key for key, item in items if item is not None and item.status in ("to_do", "failed")]
