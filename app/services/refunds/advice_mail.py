"""Refund advices by e-mail, with their PDF: as a draft in the mail program or by SMTP (REF-05, COL-33, 34)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment
from app.models.customers import Customer
from app.models.payments import Refund
from app.reports.letter_data import file_name
from app.rules.customer_parts import check_email
from app.services.desk import Desk
from app.services.mail import sending
from app.services.mail.sending import Mailing, Said, Sent, Source, item_of, private
from app.services.outgoing import Mail
from app.services.refunds import advice
from app.services.reminders import Steps
from app.services.sales import dispatch
from app.services.sales.dispatch import Leaving
from app.services.sales.sending import drafted

declare({
    "REF-05-again": N_("The advice of refund {number} was sent already. Send it again?"),
})

ACTION = "refund.output"


def _leaving(session: Session, desk: Desk, key: int) -> Leaving | None:
    """An advice as everything that leaves is known."""
    row = session.get(Refund, key)
    if row is None or row.company_id != desk.company_id:
        return None
    customer = session.get_one(Customer, row.customer_id)
    return Leaving((advice.TABLE, key), advice.KIND, row.number or "", customer.id, None, customer.language, row.currency,
                   row.amount, row.posting_date or desk.today)


@dataclass
class _Advices(Source[int]):
    """Refunds by id."""

    desk: Desk
    action = ACTION
    made: dict[int, Attachment] = field(default_factory=dict)

    def ref(self, key: int) -> Ref:
        """Table and id."""
        return advice.TABLE, key

    def against(self, session: Session, key: int) -> list[Problem]:
        """What speaks against sending an advice now; one that was sent already is a question."""
        found = _leaving(session, self.desk, key)
        if found is None:
            return [error("REF-gone")]
        if session.get_one(Refund, key).state in ("draft", "cancelled"):
            return [error("REF-05-draft")]
        item = item_of(session, self.ref(key))
        if item is not None and item.status == "in_progress":
            return [error("WIN-30-unknown", number=found.number)]
        customer, contact = session.get_one(Customer, found.customer_id), dispatch.contact_of(session, found)
        if refused := private(customer):
            return refused
        if contact is None or not (contact.email or "").strip():
            return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                          ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
        if check_email(contact.email or ""):
            return [error("WIN-67-address", number=found.number, value=contact.email or "", customer=customer.name)]
        again = item is not None and item.status == "done"
        return [warning("REF-05-again", key=f"REF-05-{key}", number=found.number)] if again else []

    def prepare(self, key: int) -> tuple[Problem, ...]:
        """The stored PDF."""
        printed = advice.paper(self.desk, key)
        if printed.value is None:
            return printed.problems
        self.made[key] = Attachment(printed.value.name, printed.value.content)
        return ()

    def said(self, session: Session, key: int) -> Said:
        """The words of its e-mail and its PDF."""
        found = _leaving(session, self.desk, key)
        assert found is not None
        to, message = dispatch.message(session, self.desk, found)
        return Said(found.number, found.customer_id, to, message.subject, message.body, (self.made.pop(key),))


def ready(desk: Desk, keys: Sequence[int], *, confirmed: frozenset[str] = frozenset()) -> Mailing[int]:
    """Which of these advices can be sent now, and what keeps the others (WIN-30)."""
    return sending.look(desk, _Advices(desk), keys, confirmed)


def send(desk: Desk, keys: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None) -> Outcome[Sent[int]]:
    """Send advices with the account of the user, each once (WIN-67)."""
    return sending.send(desk, _Advices(desk), keys, confirmed=confirmed, progress=progress)


def text(desk: Desk, key: int) -> Mail:
    """What the e-mail of an advice says."""
    with desk.reading() as session:
        found = _leaving(session, desk, key)
        assert found is not None
        to, message = dispatch.message(session, desk, found)
        name = file_name(found.number, session.get_one(Customer, found.customer_id).number)
    return Mail(to, message.subject, message.body, (name,))


def undone(desk: Desk, keys: Sequence[int]) -> list[int]:
    """Those of these advices whose e-mail is to do or failed."""
    return sending.undone(desk, _Advices(desk), keys)


def on_paper(desk: Desk, keys: Sequence[int]) -> int:
    """Print these instead of mailing them (WIN-24). Gives how many."""
    return sending.rather_on_paper(desk, ACTION, [(advice.TABLE, key) for key in keys])


def mail_draft(desk: Desk, key: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail with the stored PDF, to open in the mail program: file name and bytes; it counts as handed over (COL-34)."""
    return drafted(desk, _Advices(desk), key, confirmed)
