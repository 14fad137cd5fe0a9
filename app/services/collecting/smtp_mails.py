"""Open items and confirmed promises by SMTP, each once, without a mail program (COL-12…14, 23, 33; WIN-30, 67)."""

from abc import abstractmethod
from collections.abc import Hashable, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.models.collecting import Activity, Promise
from app.models.customers import Customer
from app.models.payments import PaymentCancellation
from app.rules.customer_parts import check_email
from app.services.collecting import activities, transactions_mail
from app.services.collecting.transactions_mail import Composed, Wish
from app.services.desk import Desk
from app.services.mail import sending
from app.services.mail.sending import Mailing, Said, Sent, Source, item_of, private
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.storage import archive

declare({
    "WIN-30-cut": N_("An e-mail to {customer} was cut off earlier and may have arrived. Ask whether it did, or send it again."),
})
K = TypeVar("K", bound=Hashable)


class Composing(Source[K]):
    """E-mails that are written when they leave; nothing of them is a document with a number."""

    action = "customer.mail"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._ready: dict[K, Composed] = {}

    @abstractmethod
    def compose(self, key: K) -> Outcome[Composed]:
        """The e-mail as it would leave now."""

    @abstractmethod
    def customer_of(self, session: Session, key: K) -> int | None:
        """Whom it is about; None = it is gone."""

    @abstractmethod
    def recipient(self, key: K, customer_id: int) -> Outcome[str]:
        """The address it goes to."""

    def against(self, session: Session, key: K) -> list[Problem]:
        """No address, one that is none, or an earlier try that may have arrived."""
        customer_id, item = self.customer_of(session, key), item_of(session, self.ref(key))
        if customer_id is None:
            return [error("LED-gone")]
        customer, to = session.get_one(Customer, customer_id), self.recipient(key, customer_id)
        name = f"{customer.number} {customer.name}"
        if refused := private(customer):
            return refused
        if to.value is None:
            return list(to.problems)
        problems: list[Problem] = [error("WIN-67-address", number=customer.number, value=to.value, customer=customer.name)
                                   for _wrong in check_email(to.value)]
        if item is not None and item.status == "in_progress":
            problems.append(warning("WIN-30-cut", key=f"WIN-30-cut-{self.ref(key)}", customer=name))
        return problems

    def prepare(self, key: K) -> tuple[Problem, ...]:
        """Written now, its files archived before anything leaves."""
        found = self.compose(key)
        if found.value is None:
            return found.problems
        with self.desk.writing(self.action) as uow:
            for file in found.value.files:
                archive.keep(uow.session, file.content)
        self._ready[key] = found.value
        return ()

    def said(self, session: Session, key: K) -> Said:
        """What was written."""
        mail = self._ready.pop(key)
        number = session.get_one(Customer, mail.customer_id).number
        return Said(number, mail.customer_id, mail.to, mail.subject, mail.body, mail.files)

    def text(self, key: K) -> Mail:
        """What it says, before it is sent."""
        found = self.compose(key).value
        if found is None:
            return Mail("", "", "", ())
        return Mail(found.to, found.subject, found.body, tuple(file.name for file in found.files))


class Transactions(Composing[Wish]):
    """Open items to contacts and salespeople."""

    def ref(self, key: Wish) -> Ref:
        """The customer: her open items are mailed again and again."""
        return Customer.__tablename__, key.customer_id

    def customer_of(self, session: Session, key: Wish) -> int | None:
        """The customer of the wish."""
        row = session.get(Customer, key.customer_id)
        return row.id if row is not None and row.company_id == self.desk.company_id else None

    def compose(self, key: Wish) -> Outcome[Composed]:
        """Subject, text, list and workbook."""
        return transactions_mail.composed(self.desk, key)

    def recipient(self, key: Wish, customer_id: int) -> Outcome[str]:
        """Her contact or her salesperson (COL-13)."""
        found = transactions_mail.recipient(self.desk, customer_id, key.to)
        return Outcome(None if found.value is None else found.value.email, found.problems)


class Promises(Composing[int]):
    """Promises confirmed to contacts (COL-23)."""

    def ref(self, key: int) -> Ref:
        """The promise."""
        return Promise.__tablename__, key

    def customer_of(self, session: Session, key: int) -> int | None:
        """Who promised."""
        row = session.get(Promise, key)
        return row.customer_id if row is not None and row.company_id == self.desk.company_id else None

    def compose(self, key: int) -> Outcome[Composed]:
        """Subject and text."""
        return transactions_mail.confirmation(self.desk, key)

    def recipient(self, key: int, customer_id: int) -> Outcome[str]:
        """Her contact."""
        found = transactions_mail.recipient(self.desk, customer_id, transactions_mail.CONTACT)
        return Outcome(None if found.value is None else found.value.email, found.problems)


class Returns(Composing[int]):
    """Customers told that their payment came back (NSF-02)."""

    def ref(self, key: int) -> Ref:
        """The return."""
        return PaymentCancellation.__tablename__, key

    def customer_of(self, session: Session, key: int) -> int | None:
        """Who had paid."""
        row = session.get(PaymentCancellation, key)
        return row.customer_id if row is not None and row.company_id == self.desk.company_id else None

    def compose(self, key: int) -> Outcome[Composed]:
        """Subject and text."""
        return transactions_mail.returned(self.desk, key)

    def recipient(self, key: int, customer_id: int) -> Outcome[str]:
        """Her contact."""
        found = transactions_mail.recipient(self.desk, customer_id, transactions_mail.CONTACT)
        return Outcome(None if found.value is None else found.value.email, found.problems)

    def left(self, key: int, to: str) -> None:
        """What was to be done after the return is done (NSF-02)."""
        with self.desk.reading() as session:
            waiting = list(session.scalars(select(Activity.id).where(
                Activity.origin_table == PaymentCancellation.__tablename__, Activity.origin_id == key,
                Activity.type == "email", Activity.closed.is_(False))))
        for activity_id in waiting:
            activities.close(self.desk, activity_id, "other")


def look(source: Composing[K], keys: Sequence[K], confirmed: frozenset[str] = frozenset()) -> Mailing[K]:
    """Which of these can be sent now; customers without an address are listed (WIN-30)."""
    return sending.look(source.desk, source, keys, confirmed)


def send(source: Composing[K], keys: Sequence[K], confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None) -> Outcome[Sent[K]]:
    """Send them with the account of the user (COL-33, WIN-67)."""
    return sending.send(source.desk, source, keys, confirmed=confirmed, progress=progress)


def undone(source: Composing[K], keys: Sequence[K]) -> list[K]:
    """Those whose e-mail failed."""
    return sending.undone(source.desk, source, keys)
