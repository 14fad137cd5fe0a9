"""Issued letters sent by SMTP, each once: what stops all stops the batch, what stops one is told (WIN-30, 67)."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, WayOut, error, standing, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, outgoing
from app.models.archive import OutputAttempt, OutputItem
from app.models.collections import CollectionLetter
from app.rules.customer_parts import check_email
from app.services import letters
from app.services import outgoing as kept
from app.services.desk import Desk
from app.services.letter_writer import Writer
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
    "WIN-30-cancelled": N_("{number} was cancelled and is not sent."),
    "WIN-67-address": N_("{number}: {value} is not an e-mail address. Correct it on the card of {customer}."),
})

TABLE, CHANNEL = letters.TABLE, "email"
PAUSES = (2.0, 10.0)
"""Seconds before the second and the third attempt when the connection was lost (WIN-67)."""


@dataclass(frozen=True, slots=True)
class Mailing:
    """What would be sent, and what not and why."""

    ready: tuple[int, ...]
    left_out: tuple[tuple[int, Problem], ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why letters are left out."""
        return tuple(p for _id, p in self.left_out)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a batch: sent, failed with the reason, still to send, and what stopped it."""

    done: tuple[int, ...]
    failed: tuple[tuple[int, Problem], ...]
    rest: tuple[int, ...]
    stopped: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Message:
    """One letter ready to leave, its output item claimed."""

    letter_id: int
    number: str
    customer_id: int
    item_id: int
    to: str
    subject: str
    body: str
    message_id: str
    attachments: tuple[Attachment, ...]


def waiting(session: Session, company_id: int) -> list[int]:
    """Letters whose e-mail is to do or failed, the oldest first."""
    return list(session.scalars(select(OutputItem.document_id).where(
        OutputItem.company_id == company_id, OutputItem.document_table == TABLE, OutputItem.channel == CHANNEL,
        OutputItem.status.in_(["to_do", "failed"])).order_by(OutputItem.document_id)))


def to_do(desk: Desk, letter_ids: Sequence[int]) -> list[int]:
    """Those of these letters whose e-mail is to do or failed."""
    with desk.reading() as session:
        open_ = set(waiting(session, desk.company_id))
    return [i for i in letter_ids if i in open_]


def ready(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
          copies: str | None = None) -> Mailing:
    """Which of these letters can be sent now; customers without address and letters that may have left are listed (WIN-30)."""
    good, out = [], []
    with desk.reading() as session:
        for letter_id in letter_ids:
            problem = next(iter(standing(_against(session, desk, letter_id, copies), confirmed)), None)
            if problem is None:
                good.append(letter_id)
            else:
                out.append((letter_id, problem))
    return Mailing(tuple(good), tuple(out))


def _against(session: Session, desk: Desk, letter_id: int, copies: str | None = None) -> list[Problem]:
    """What speaks against sending a letter; one that was sent already is a question (REM-50)."""
    letter = session.get_one(CollectionLetter, letter_id)
    number, item = letter.number or "", _item(session, letter_id)
    if session.scalars(select(CollectionLetter.id).where(CollectionLetter.cancels_id == letter_id)).first() is not None:
        return [error("WIN-30-cancelled", number=number)]
    if item is not None and item.status == "in_progress":
        return [error("WIN-30-unknown", number=number)]
    writer = Writer(session, desk, letter)
    contact, customer = writer.sheet.contact, writer.sheet.customer
    if contact is None or not (contact.email or "").strip():
        return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                      ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
    found: list[Problem] = [error("WIN-67-address", number=number, value=contact.email or "", customer=customer.name)
                            for _wrong in check_email(contact.email or "")]
    found += letters.enclosures(session, desk, letter, copies)[1]
    if item is not None and item.status == "done":
        found.append(warning("REM-50-again", key=f"REM-50-{letter_id}", number=number))
    return found


def _item(session: Session, letter_id: int) -> OutputItem | None:
    return session.scalars(select(OutputItem).where(OutputItem.document_table == TABLE, OutputItem.document_id == letter_id,
                                                    OutputItem.channel == CHANNEL)).first()


def send(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None, copies: str | None = None) -> Outcome[Sent]:
    """Send letters with the account of the user; each is in progress with its token before anything leaves (WIN-30, 67).

    Authentication, certificate or sender refused: the batch stops, the rest stays to do. A recipient refused: that one
    failed, the next goes. Connection lost: three attempts with growing pauses, then it stops. Daily maximum: the rest waits.
    `copies` of invoices (none, overdue, all) go along in the place of what each letter says.
    """
    found = account(desk)
    if found.value is None:
        return Outcome(None, found.problems)
    mailing = ready(desk, letter_ids, confirmed=confirmed, copies=copies)
    with Line(found.value.server) as line:
        batch = _Batch(desk, found.value, line, confirmed, progress, copies)
        return Outcome(batch.all(mailing))


@dataclass
class _Batch:
    """One batch on one line."""

    desk: Desk
    account: Account
    line: Line
    confirmed: frozenset[str]
    progress: Steps | None
    copies: str | None = None
    done: list[int] = field(default_factory=list)
    failed: list[tuple[int, Problem]] = field(default_factory=list)

    def all(self, mailing: Mailing) -> Sent:
        """Every letter in turn, until something stops it."""
        self.failed += mailing.left_out
        for n, letter_id in enumerate(mailing.ready):
            if self.progress is not None:
                self.progress.report(n, len(mailing.ready))
            if (n and self._wait(self.account.delay)) or self._cancelled():
                return self._over(mailing.ready[n:])
            stopped = self._full() or self._one(letter_id)
            if stopped is not None:
                handled = {*self.done, *(i for i, _p in self.failed)}
                return self._over([i for i in mailing.ready[n:] if i not in handled], stopped)
        return self._over(())

    def _over(self, rest: Sequence[int], stopped: Problem | None = None) -> Sent:
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

    def _one(self, letter_id: int) -> Problem | None:
        """One letter; the problem that stops the batch."""
        refused = self._three_times(self.line.open)
        if refused is not None:
            return told(self.account, refused, "")
        message = self._claimed(letter_id)
        if isinstance(message, Problem):
            self.failed.append((letter_id, message))
            return None
        refused = self._three_times(lambda: self._deliver(message))
        self._settle(message, refused)
        if refused is None:
            self.done.append(letter_id)
            return None
        stops = refused.why in FOR_ALL or refused.why is Why.CONNECTION
        problem = told(self.account, refused, message.to)
        if not stops:
            code = "WIN-67-unknown" if refused.why is Why.UNKNOWN else "WIN-67-one"
            problem = error(code, number=message.number, to=message.to, said=refused.said)
        if refused.why not in FOR_ALL:
            self.failed.append((letter_id, problem))
        return problem if stops else None

    def _deliver(self, message: _Message) -> Refused | None:
        own = self.account
        content = outgoing(sender=own.sender, to=message.to, subject=message.subject, body=message.body,
                           when=self.desk.clock.now(), message_id=message.message_id, reply_to=own.reply_to,
                           attachments=message.attachments)
        return self.line.deliver(content, own.sender, message.to, [own.bcc] if own.bcc else [])

    def _three_times(self, act: Callable[[], Refused | None]) -> Refused | None:
        """Again after a pause when the connection was lost, at most three times in all (WIN-67)."""
        refused = act()
        for pause in PAUSES:
            if refused is None or refused.why is not Why.CONNECTION or self._wait(pause):
                break
            refused = act()
        return refused

    # ------------------------------------------------------------ states

    def _claimed(self, letter_id: int) -> _Message | Problem:
        """The letter with its stored PDF, in progress under its token and committed before anything leaves (WIN-30, 31)."""
        printed = letters.print_letter(self.desk, letter_id)
        with self._writing() as session:
            wrong = standing(_against(session, self.desk, letter_id, self.copies), self.confirmed)
            if wrong:
                return wrong[0]
            letter = session.get_one(CollectionLetter, letter_id)
            writer = Writer(session, self.desk, letter)
            contact = writer.sheet.contact
            copies, _missing = letters.enclosures(session, self.desk, letter, self.copies)
            item = _item(session, letter_id)
            if item is None:
                item = OutputItem(company_id=self.desk.company_id, document_table=TABLE, document_id=letter_id, channel=CHANNEL)
                session.add(item)
            item.status, item.token, item.handed_over = "in_progress", uuid.uuid4().hex, False
            session.flush()
            return _Message(letter_id, letter.number or "", letter.customer_id, item.id,
                            ((contact.email if contact else "") or "").strip(), writer.text("email_subject"),
                            writer.text("email_body"), f"<{item.token}@{domain_of(self.account.sender)}>",
                            (Attachment(printed.name, printed.content), *copies))

    def _settle(self, message: _Message, refused: Refused | None) -> None:
        """What became of it: sent, failed, unknown, or to do again because nothing was wrong with this letter itself."""
        status, result = "done", "sent"
        if refused is not None:
            result = "unknown" if refused.why is Why.UNKNOWN else "failed"
            status = "in_progress" if refused.why is Why.UNKNOWN else "to_do" if refused.why in FOR_ALL else "failed"
        with self._writing() as session:
            item = session.get_one(OutputItem, message.item_id)
            item.status, item.token = status, item.token if status == "in_progress" else None
            said = refused.said if refused is not None else ""
            session.add(OutputAttempt(item_id=item.id, at=self.desk.clock.now(), result=result, message=said or None))
            kept.store(session, self.desk, (TABLE, message.letter_id), message.customer_id, channel="smtp",
                       sender=self.account.sender, to=message.to, subject=message.subject, body=message.body,
                       attachments=message.attachments, message_id=message.message_id, result=result, answer=said)

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self.desk.writing("letter.output") as uow:
            yield uow.session


def on_paper(desk: Desk, letter_ids: Sequence[int]) -> int:
    """Print these letters instead of mailing them: the e-mail is not needed, the paper is to do (WIN-24). Gives how many."""
    count = 0
    with desk.writing("letter.output") as uow:
        for letter_id in letter_ids:
            item = _item(uow.session, letter_id)
            if item is None or item.status not in ("to_do", "failed"):
                continue
            item.status, count = "not_needed", count + 1
            paper = uow.session.scalars(select(OutputItem).where(
                OutputItem.document_table == TABLE, OutputItem.document_id == letter_id, OutputItem.channel == "print")).first()
            if paper is None:
                uow.session.add(OutputItem(company_id=desk.company_id, document_table=TABLE, document_id=letter_id,
                                           channel="print"))
            elif paper.status == "not_needed":
                paper.status = "to_do"
    return count
