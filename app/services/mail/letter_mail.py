"""Issued letters by SMTP: reminders, notices, statements with their enclosures (COL-33, WIN-24, WIN-30)."""

from collections.abc import Callable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment
from app.models.archive import OutputItem
from app.models.customers import Customer
from app.rules.customer_parts import check_email
from app.services import letter_output, letters
from app.services.desk import Desk
from app.services.letter_output import Kind
from app.services.mail import sending
from app.services.mail.sending import CHANNEL, Mailing, Said, Sent, Source, item_of, private
from app.services.reminders import Steps

declare({
    "WIN-30-cancelled": N_("{number} was cancelled and is not sent."),
})

Settled = Callable[[Session, int, str], None]
"""Hears of each letter that was sent, failed or is unknown, within the transaction that keeps it."""


class _Letters(Source[int]):
    """Letters of a kind by id; `copies` of invoices (none, overdue, all) go along in the place of what each letter says."""

    action = "letter.output"

    def __init__(self, desk: Desk, kind: Kind, copies: str | None = None, settled: Settled | None = None) -> None:
        self._desk, self._kind, self._copies, self._settled = desk, kind, copies, settled
        self._printed: dict[int, Attachment] = {}

    def ref(self, key: int) -> Ref:
        """Table and id."""
        return self._kind.table, key

    def against(self, session: Session, key: int) -> list[Problem]:
        """What speaks against sending a letter; one that was sent already is a question (REM-50)."""
        found, item = self._kind.head(session, key), item_of(session, self.ref(key))
        if found is None:
            return [error("LED-gone")]
        if found.is_cancelled:
            return [error("WIN-30-cancelled", number=found.number)]
        if item is not None and item.status == "in_progress":
            return [error("WIN-30-unknown", number=found.number)]
        customer, to = session.get_one(Customer, found.customer_id), self._kind.mail(session, self._desk, key).to
        if refused := private(customer):
            return refused
        if not to:
            return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                          ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
        problems: list[Problem] = [error("WIN-67-address", number=found.number, value=to, customer=customer.name)
                                   for _wrong in check_email(to)]
        problems += self._kind.copies(session, self._desk, key, self._copies)[1]
        if item is not None and item.status == "done":
            problems.append(warning("REM-50-again", key=f"REM-50-{key}", number=found.number))
        return problems

    def prepare(self, key: int) -> tuple[Problem, ...]:
        """The stored PDF, made once (WIN-31)."""
        printed = letter_output.print_letter(self._desk, self._kind, key)
        self._printed[key] = Attachment(printed.name, printed.content)
        return ()

    def settled(self, session: Session, key: int, result: str) -> None:
        """Tell who asked for it."""
        if self._settled is not None:
            self._settled(session, key, result)

    def said(self, session: Session, key: int) -> Said:
        """The words of its e-mail, the letter and its enclosures."""
        found, mail = self._kind.head(session, key), self._kind.mail(session, self._desk, key)
        assert found is not None
        copies, _missing = self._kind.copies(session, self._desk, key, self._copies)
        return Said(found.number, found.customer_id, mail.to, mail.subject, mail.body, (self._printed.pop(key), *copies))


def waiting(session: Session, company_id: int, kind: Kind = letters.KIND) -> list[int]:
    """Letters whose e-mail is to do or failed, the oldest first."""
    return list(session.scalars(select(OutputItem.document_id).where(
        OutputItem.company_id == company_id, OutputItem.document_table == kind.table, OutputItem.channel == CHANNEL,
        OutputItem.status.in_(["to_do", "failed"])).order_by(OutputItem.document_id)))


def to_do(desk: Desk, letter_ids: Sequence[int], kind: Kind = letters.KIND) -> list[int]:
    """Those of these letters whose e-mail is to do or failed."""
    with desk.reading() as session:
        open_ = set(waiting(session, desk.company_id, kind))
    return [i for i in letter_ids if i in open_]


def ready(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
          copies: str | None = None, kind: Kind = letters.KIND) -> Mailing[int]:
    """Which of these letters can be sent now; customers without address and letters that may have left are listed (WIN-30)."""
    return sending.look(desk, _Letters(desk, kind, copies), letter_ids, confirmed)


def send(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None, copies: str | None = None, kind: Kind = letters.KIND,
         settled: Settled | None = None) -> Outcome[Sent[int]]:
    """Send letters with the account of the user (`sending.send`); `copies` of invoices go along as it says (WIN-67)."""
    return sending.send(desk, _Letters(desk, kind, copies, settled), letter_ids, confirmed=confirmed, progress=progress)


def on_paper(desk: Desk, letter_ids: Sequence[int], kind: Kind = letters.KIND) -> int:
    """Print these letters instead of mailing them: the e-mail is not needed, the paper is to do (WIN-24). Gives how many."""
    return sending.rather_on_paper(desk, _Letters.action, [(kind.table, key) for key in letter_ids])
