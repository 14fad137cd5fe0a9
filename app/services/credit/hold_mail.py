"""An e-mail to a customer about an order on hold: what is open, in her language, by SMTP or as a draft (W-02, COL-33)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import L_, N_, declare
from app.formats.mail_drafts import draft as as_draft
from app.models.company import Company
from app.models.credit_holds import CreditHold
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER
from app.rules.customer_parts import check_email
from app.services import outgoing
from app.services.customers.parts import contact_for
from app.services.desk import Desk
from app.services.mail import sending
from app.services.mail.sending import Mailing, Said, Sent, Source, item_of, private
from app.services.outgoing import Mail
from app.services.reminders import Steps

declare({
    "W-02-again": N_("{customer} was written to about this order already. Send it again?"),
    "W-02-unknown": N_("An e-mail to {customer} about this order was cut off, so it may have been sent. Send it again?"),
})

SUBJECT = L_("Your order {order}")
OPENING = L_("Thank you for your order {order} of {amount}. We cannot go on with it yet, as these amounts are open:")
LINE = L_("{number}: {amount}, due on {due}")
LATE = L_("{number}: {amount}, overdue since {due}")
TOTAL = L_("Open together: {amount}")
NOTHING = L_("Thank you for your order {order} of {amount}. We would like to speak with you about your credit before we go on.")
CLOSING = L_("Please let us know when we may expect your payment. Your order goes on as soon as we have received it.")
GREETING, KIND = L_("Dear customer,"), L_("Kind regards,")
INVOICES, TABLE = "invoice", "credit_hold"


class _Holds(Source[int]):
    """Orders on hold by the id of the hold; their e-mail has no file."""

    action = "credit_hold.mail"

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ref(self, key: int) -> Ref:
        """Table and id."""
        return TABLE, key

    def against(self, session: Session, key: int) -> list[Problem]:
        """What speaks against writing to the customer now; that she was written to before is a question."""
        row = session.get(CreditHold, key)
        if row is None or row.company_id != self.desk.company_id:
            return [error("CRD-90-gone")]
        customer, to = session.get_one(Customer, row.customer_id), _address(session, row.customer_id)
        if refused := private(customer):
            return refused
        if not to:
            return [error("COL-13-email", customer=f"{customer.number} {customer.name}",
                          ways_out=(WayOut("customer.open", ("customer", customer.id)),))]
        if check_email(to):
            return [error("WIN-67-address", number=row.number, value=to, customer=customer.name)]
        item = item_of(session, self.ref(key))
        if item is None or item.status not in ("in_progress", "done"):
            return []
        code = "W-02-again" if item.status == "done" else "W-02-unknown"
        return [warning(code, key=f"W-02-{key}", customer=f"{customer.number} {customer.name}")]

    def prepare(self, key: int) -> tuple[Problem, ...]:
        """Nothing goes with it."""
        return ()

    def said(self, session: Session, key: int) -> Said:
        """What is open, in the customer's language."""
        row = session.get_one(CreditHold, key)
        customer, order = session.get_one(Customer, row.customer_id), session.get_one(SalesOrder, row.order_id)
        return Said(order.number, customer.id, _address(session, customer.id), *text(session, self.desk, customer, order), ())


def _address(session: Session, customer_id: int) -> str:
    contact = contact_for(session, customer_id, INVOICES)
    return (contact.email or "").strip() if contact is not None else ""


def draft(desk: Desk, hold_id: int) -> Outcome[tuple[str, bytes]]:
    """File name and bytes of the draft; refused without an address (`COL-13-email`) or when the hold is gone (COL-34)."""
    with desk.reading() as session:
        source = _Holds(desk)
        if wrong := tuple(p for p in source.against(session, hold_id) if p.key is None):
            return Outcome(None, wrong)
        said, sender = source.said(session, hold_id), session.get_one(Company, desk.company_id).email or ""
    content = as_draft(sender=sender, to=said.to, subject=said.subject, body=said.body, when=desk.clock.now(),
                       identity=f"{said.number}.{hold_id}")
    with desk.writing(source.action) as uow:
        outgoing.store(uow.session, desk, source.ref(hold_id), said.customer_id, channel="client", sender=sender, to=said.to,
                       subject=said.subject, body=said.body, attachments=(), message_id="", result="handed_over")
    return Outcome((f"{said.number}.eml", content))


def ready(desk: Desk, hold_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset()) -> Mailing[int]:
    """Which of these customers can be written to, and what keeps the others."""
    return sending.look(desk, _Holds(desk), hold_ids, confirmed)


def send(desk: Desk, hold_ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None) -> Outcome[Sent[int]]:
    """Send them with the account of the user, each once (COL-33, WIN-67)."""
    return sending.send(desk, _Holds(desk), hold_ids, confirmed=confirmed, progress=progress)


def words(desk: Desk, hold_id: int) -> Mail:
    """What the e-mail about a hold says."""
    with desk.reading() as session:
        said = _Holds(desk).said(session, hold_id)
    return Mail(said.to, said.subject, said.body, ())


def undone(desk: Desk, hold_ids: Sequence[int]) -> list[int]:
    """Those whose e-mail is to do or failed."""
    return sending.undone(desk, _Holds(desk), hold_ids)


def text(session: Session, desk: Desk, customer: Customer, order: SalesOrder) -> tuple[str, str]:
    """Subject and body in the customer's language: the open items by their due dates, those overdue as such."""
    language = customer.language
    region = i18n.region_for(language)

    def said(words: str, **values: str) -> str:
        return i18n.letters(words, language).format(**values)

    def money(amount: int, currency: str) -> str:
        return i18n.money(amount, currency, region)

    wanted, total = money(order.total, order.currency), dict[str, int]()
    lines = []
    for number, amount, currency, due in _open(session, customer.id):
        total[currency] = total.get(currency, 0) + amount
        words = LATE if due < desk.today else LINE
        lines.append("- " + said(words, number=number, amount=money(amount, currency), due=i18n.day(due, region)))
    opening = said(OPENING if lines else NOTHING, order=order.number, amount=wanted)
    sums = [said(TOTAL, amount=money(amount, currency)) for currency, amount in total.items()]
    company = session.get_one(Company, desk.company_id)
    parts = [said(GREETING), opening, "\n".join([*lines, *sums]), said(CLOSING) if lines else "",
             f"{said(KIND)}\n{desk.actor.name}\n{company.legal_name}"]
    return said(SUBJECT, order=order.number), "\n\n".join(filter(None, parts))


def _open(session: Session, customer_id: int) -> list[tuple[str, int, str, date]]:
    """Open items, the oldest due first."""
    state, entry = CustomerEntryState, CustomerLedgerEntry
    return [tuple(found) for found in session.execute(  # type: ignore[misc]
        select(entry.document_no, state.remaining, entry.currency, state.due_date).join(entry, entry.id == state.entry_id)
        .where(state.customer_id == customer_id, state.open_until == FOR_EVER).order_by(state.due_date, entry.id))]
