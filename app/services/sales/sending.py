"""Sales documents by e-mail: with their PDF and enclosures, as a draft in the mail program or by SMTP (DOC-004, COL-33, 34)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, WayOut, error, standing, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.company import Company
from app.models.customers import Customer
from app.models.sales import SalesQuotation
from app.rules.customer_parts import check_email
from app.services import outgoing
from app.services.desk import Desk
from app.services.mail import sending
from app.services.mail.sending import Mailing, Said, Sent, Source, item_of, private
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.services.sales import dispatch, enclosures, outputs, papers
from app.services.sales.dispatch import Leaving, Ref

declare({
    "DOC-004-again": N_("Document {number} was sent already. Send it again?"),
    "DOC-004-inside": N_("{number} is a picking list, which stays in the house. Print it instead."),
    "DOC-004-version": N_("{number} has no version that was sent. Choose Send on the quotation first."),
})

ACTION = "document.output"
K = TypeVar("K")
Settled = Callable[[Session, Ref, str], None]
"""Hears of each document that was sent, failed or is unknown, within the transaction that keeps it."""


@dataclass
class _Documents(Source[Ref]):
    """Sales documents by table and id."""

    desk: Desk
    action = ACTION
    told: Settled | None = None
    made: dict[Ref, tuple[Attachment, ...]] = field(default_factory=dict)

    def ref(self, key: Ref) -> Ref:
        """Table and id."""
        return key

    def against(self, session: Session, key: Ref) -> list[Problem]:
        """What speaks against sending a document now; one that was sent already is a question."""
        found = dispatch.of(session, self.desk.company_id, key)
        if found is None:
            return [error("DOC-003-none")]
        if key[0] == dispatch.PICKINGS:
            return [error("DOC-004-inside", number=found.number)]
        if key[0] == dispatch.QUOTATIONS and not session.get_one(SalesQuotation, key[1]).revision:
            return [error("DOC-004-version", number=found.number)]
        item = item_of(session, key)
        if item is not None and item.status == "in_progress":
            return [error("WIN-30-unknown", number=found.number, ways_out=(WayOut("documents.unknown"),))]
        if wrong := self._address(session, found):
            return wrong
        again = item is not None and item.status == "done"
        return [warning("DOC-004-again", key=f"DOC-004-{key[0]}-{key[1]}", number=found.number)] if again else []

    def _address(self, session: Session, found: Leaving) -> list[Problem]:
        customer, contact = session.get_one(Customer, found.customer_id), dispatch.contact_of(session, found)
        if refused := private(customer):
            return refused
        if contact is None or not (contact.email or "").strip():
            return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                          ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
        return [error("WIN-67-address", number=found.number, value=contact.email or "", customer=customer.name)
                for _wrong in check_email(contact.email or "")]

    def prepare(self, key: Ref) -> tuple[Problem, ...]:
        """The stored PDF, made once, and the files that go with it (DOC-003, FTI-002)."""
        paper = papers.pdf_of(self.desk, key)
        if paper.value is None:
            return paper.problems
        along = enclosures.along(self.desk, key)
        if along.value is None:
            return along.problems
        self.made[key] = (Attachment(paper.value.name, paper.value.content), *along.value)
        return ()

    def settled(self, session: Session, key: Ref, result: str) -> None:
        """Tell who asked for it."""
        if self.told is not None:
            self.told(session, key, result)

    def said(self, session: Session, key: Ref) -> Said:
        """The words of its e-mail and its files."""
        found = dispatch.of(session, self.desk.company_id, key)
        assert found is not None
        to, message = dispatch.message(session, self.desk, found)
        return Said(found.number, found.customer_id, to, message.subject, message.body, self.made.pop(key))


# ---------------------------------------------------------------- by SMTP

def ready(desk: Desk, refs: Sequence[Ref], *, confirmed: frozenset[str] = frozenset()) -> Mailing[Ref]:
    """Which of these documents can be sent now, and what keeps the others (WIN-30)."""
    return sending.look(desk, _Documents(desk), refs, confirmed)


def send(desk: Desk, refs: Sequence[Ref], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None, settled: Settled | None = None) -> Outcome[Sent[Ref]]:
    """Send documents with the account of the user, each once (`mail.sending.send`, WIN-67)."""
    return sending.send(desk, _Documents(desk, settled), refs, confirmed=confirmed, progress=progress)


def text(desk: Desk, ref: Ref) -> Mail:
    """What the e-mail of a document says; its PDF is made when it leaves."""
    with desk.reading() as session:
        found = dispatch.of(session, desk.company_id, ref)
        assert found is not None
        to, message = dispatch.message(session, desk, found)
        customer = session.get_one(Customer, found.customer_id)
        names = (outputs.name_of(found, customer.number), *enclosures.names(session, ref))
    return Mail(to, message.subject, message.body, names)


def undone(desk: Desk, refs: Sequence[Ref]) -> list[Ref]:
    """Those of these documents whose e-mail is to do or failed."""
    return sending.undone(desk, _Documents(desk), refs)


def on_paper(desk: Desk, refs: Sequence[Ref]) -> int:
    """Print these instead of mailing them: the e-mail is not needed, the paper is to do (WIN-24). Gives how many."""
    return sending.rather_on_paper(desk, ACTION, refs)


# ---------------------------------------------------------------- in the mail program

def mail_draft(desk: Desk, ref: Ref, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """A document as `drafted` does it."""
    return drafted(desk, _Documents(desk), ref, confirmed)


def drafted(desk: Desk, source: Source[K], key: K, confirmed: frozenset[str]) -> Outcome[tuple[str, bytes]]:
    """An e-mail with the stored PDF, to open in the mail program: file name and bytes; it counts as handed over (COL-34).

    One that was sent is sent again only after a question.
    """
    ref = source.ref(key)
    with desk.reading() as session:
        left = standing(source.against(session, key), confirmed)
    if left:
        return Outcome(None, left)
    if wrong := source.prepare(key):
        return Outcome(None, wrong)
    with desk.reading() as session:
        said, sender = source.said(session, key), session.get_one(Company, desk.company_id).email or ""
    outputs.begin(desk, [ref], "email")
    content = draft(sender=sender, to=said.to, subject=said.subject, body=said.body, when=desk.clock.now(),
                    identity=f"{said.number}.{ref[1]}", attachments=said.attachments)
    outputs.end(desk, [ref], "email", "done")
    with desk.writing(source.action) as uow:
        outgoing.store(uow.session, desk, ref, said.customer_id, channel="client", sender=sender, to=said.to,
                       subject=said.subject, body=said.body, attachments=said.attachments, message_id="", result="handed_over")
    return Outcome((said.attachments[0].name.replace(".pdf", ".eml"), content))
