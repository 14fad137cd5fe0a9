"""An e-mail to a customer about an order on hold: what is open, in her language, as a draft for the mail program (W-02)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import L_
from app.formats.mail_drafts import draft as as_draft
from app.models.company import Company
from app.models.credit_holds import CreditHold
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER
from app.services import outgoing
from app.services.customers.parts import contact_for
from app.services.desk import Desk

SUBJECT = L_("Your order {order}")
OPENING = L_("Thank you for your order {order} of {amount}. We cannot go on with it yet, as these amounts are open:")
LINE = L_("{number}: {amount}, due on {due}")
LATE = L_("{number}: {amount}, overdue since {due}")
TOTAL = L_("Open together: {amount}")
NOTHING = L_("Thank you for your order {order} of {amount}. We would like to speak with you about your credit before we go on.")
CLOSING = L_("Please let us know when we may expect your payment. Your order goes on as soon as we have received it.")
GREETING, KIND = L_("Dear customer,"), L_("Kind regards,")
INVOICES = "invoice"


def draft(desk: Desk, hold_id: int) -> Outcome[tuple[str, bytes]]:
    """File name and bytes of the draft; refused without an address (`COL-13-email`) or when the hold is gone."""
    with desk.reading() as session:
        row = session.get(CreditHold, hold_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("CRD-90-gone"),))
        customer, order = session.get_one(Customer, row.customer_id), session.get_one(SalesOrder, row.order_id)
        contact = contact_for(session, customer.id, INVOICES)
        to = (contact.email or "").strip() if contact is not None else ""
        if not to:
            return Outcome(None, (error("COL-13-email", customer=f"{customer.number} {customer.name}"),))
        subject, body = text(session, desk, customer, order)
        sender = session.get_one(Company, desk.company_id).email or ""
    content = as_draft(sender=sender, to=to, subject=subject, body=body, when=desk.clock.now(),
                       identity=f"{row.number}.{hold_id}")
    with desk.writing("credit_hold.mail") as uow:
        outgoing.store(uow.session, desk, ("credit_hold", hold_id), customer.id, channel="client", sender=sender, to=to,
                       subject=subject, body=body, attachments=(), message_id="", result="handed_over")
    return Outcome((f"{order.number}.eml", content))


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
