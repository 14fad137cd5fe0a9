"""Issued letters by SMTP: reminders, notices, statements with their enclosures (COL-33, WIN-24, WIN-30)."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment
from app.models.archive import OutputItem
from app.models.collections import CollectionLetter
from app.rules.customer_parts import check_email
from app.services import letters
from app.services.desk import Desk
from app.services.letter_writer import Writer
from app.services.mail import sending
from app.services.mail.sending import CHANNEL, Mailing, Said, Sent, Source, item_of
from app.services.reminders import Steps

declare({
    "WIN-30-cancelled": N_("{number} was cancelled and is not sent."),
})

TABLE = letters.TABLE


class _Letters(Source[int]):
    """Letters by id; `copies` of invoices (none, overdue, all) go along in the place of what each letter says."""

    action = "letter.output"

    def __init__(self, desk: Desk, copies: str | None = None) -> None:
        self._desk, self._copies = desk, copies
        self._printed: dict[int, Attachment] = {}

    def ref(self, key: int) -> Ref:
        """Table and id."""
        return TABLE, key

    def against(self, session: Session, key: int) -> list[Problem]:
        """What speaks against sending a letter; one that was sent already is a question (REM-50)."""
        letter = session.get_one(CollectionLetter, key)
        number, item = letter.number or "", item_of(session, self.ref(key))
        if session.scalars(select(CollectionLetter.id).where(CollectionLetter.cancels_id == key)).first() is not None:
            return [error("WIN-30-cancelled", number=number)]
        if item is not None and item.status == "in_progress":
            return [error("WIN-30-unknown", number=number)]
        writer = Writer(session, self._desk, letter)
        contact, customer = writer.sheet.contact, writer.sheet.customer
        if contact is None or not (contact.email or "").strip():
            return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                          ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
        found: list[Problem] = [error("WIN-67-address", number=number, value=contact.email or "", customer=customer.name)
                                for _wrong in check_email(contact.email or "")]
        found += letters.enclosures(session, self._desk, letter, self._copies)[1]
        if item is not None and item.status == "done":
            found.append(warning("REM-50-again", key=f"REM-50-{key}", number=number))
        return found

    def prepare(self, key: int) -> tuple[Problem, ...]:
        """The stored PDF, made once (WIN-31)."""
        printed = letters.print_letter(self._desk, key)
        self._printed[key] = Attachment(printed.name, printed.content)
        return ()

    def said(self, session: Session, key: int) -> Said:
        """The words of its e-mail, the letter and its enclosures."""
        letter = session.get_one(CollectionLetter, key)
        writer = Writer(session, self._desk, letter)
        contact = writer.sheet.contact
        copies, _missing = letters.enclosures(session, self._desk, letter, self._copies)
        return Said(letter.number or "", letter.customer_id, ((contact.email if contact else "") or "").strip(),
                    writer.text("email_subject"), writer.text("email_body"), (self._printed.pop(key), *copies))


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
          copies: str | None = None) -> Mailing[int]:
    """Which of these letters can be sent now; customers without address and letters that may have left are listed (WIN-30)."""
    return sending.look(desk, _Letters(desk, copies), letter_ids, confirmed)


def send(desk: Desk, letter_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None, copies: str | None = None) -> Outcome[Sent[int]]:
    """Send letters with the account of the user (`sending.send`); `copies` of invoices go along as it says (WIN-67)."""
    return sending.send(desk, _Letters(desk, copies), letter_ids, confirmed=confirmed, progress=progress)


def on_paper(desk: Desk, letter_ids: Sequence[int]) -> int:
    """Print these letters instead of mailing them: the e-mail is not needed, the paper is to do (WIN-24). Gives how many."""
    return sending.rather_on_paper(desk, _Letters.action, [(TABLE, key) for key in letter_ids])
