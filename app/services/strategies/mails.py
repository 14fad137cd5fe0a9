"""E-mails that steps prepared: sent by SMTP each once, or opened in the mail program (COL-33, 34, 41)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import Blocked
from app.core.facts import Ref
from app.core.identifiers import iban_grouped
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.formats.mail_drafts import draft
from app.models.archive import OutputItem
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.strategies import StrategyContact, StrategyStep
from app.rules.customer_parts import check_email
from app.rules.strategies import Recipient
from app.services import email_texts, outgoing, references
from app.services.collecting import agents
from app.services.desk import Desk
from app.services.email_texts import Message
from app.services.mail import sending
from app.services.mail.sending import CHANNEL, Mailing, Said, Sent, Source, item_of
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.services.strategies.acting import TABLE
from app.services.strategies.facts import Who
from app.services.strategies.recipients import Address, Reader

declare({
    "COL-41-paid": N_("{document} was paid meanwhile, so nothing is sent. Choose Not needed."),
    "COL-41-again": N_("The e-mail about {document} was sent already. Send it again?"),
    "COL-41-blocked": N_("Customer {customer} is blocked, so nothing is sent. Choose Not needed."),
    "COL-41-gone": N_("This e-mail is not there any more. Choose another one."),
})

ACTION = "strategy.output"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An e-mail of a step: to whom, about which invoice, and how its output stands; `value` in minor units of `currency`."""

    contact_id: int
    customer_id: int
    customer: str
    to: str
    document: str
    value: int
    currency: str
    status: str
    subject: str


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Everything about one e-mail."""

    row: StrategyContact
    customer: Customer
    entry: CustomerLedgerEntry
    state: CustomerEntryState
    step: StrategyStep | None
    address: Address | None
    recipient: Recipient
    who: Who


def _sheet(session: Session, desk: Desk, contact_id: int) -> _Sheet | None:
    row = session.get(StrategyContact, contact_id)
    if row is None or row.company_id != desk.company_id:
        return None
    customer, recipient = session.get_one(Customer, row.customer_id), Recipient(row.recipient)
    step = session.get(StrategyStep, row.step_id) if row.step_id else None
    agent = agents.agents_of(session, desk, [customer.id]).get(customer.id)
    who = Who(customer.id, customer.number, customer.name, agent, customer.sales_group_id)
    address = Reader(session, desk).of(who, recipient, (step.contact_role or "") if step else "")
    return _Sheet(row, customer, session.get_one(CustomerLedgerEntry, row.leading_entry_id),
                  session.get_one(CustomerEntryState, row.leading_entry_id), step, address, recipient, who)


@dataclass
class _Mails(Source[int]):
    """E-mails of steps by the id of their line of history."""

    desk: Desk
    action = ACTION

    def ref(self, key: int) -> Ref:
        """Table and id."""
        return TABLE, key

    def against(self, session: Session, key: int) -> list[Problem]:
        """What speaks against sending it now: paid meanwhile, blocked, nobody to send it to; sent already is a question."""
        sheet = _sheet(session, self.desk, key)
        if sheet is None:
            return [error("COL-41-gone")]
        number, item = sheet.entry.document_no, item_of(session, (TABLE, key))
        if item is not None and item.status == "in_progress":
            return [error("WIN-30-unknown", number=number)]
        if sheet.state.closed_on is not None or sheet.state.remaining <= 0:
            return [error("COL-41-paid", document=number)]
        if sheet.customer.blocked is Blocked.ALL:
            return [error("COL-41-blocked", customer=f"{sheet.customer.number} {sheet.customer.name}")]
        if sheet.address is None:
            return [Reader(session, self.desk).missing(sheet.who, sheet.recipient)]
        if check_email(sheet.address.email):
            return [error("WIN-67-address", number=number, value=sheet.address.email, customer=sheet.customer.name)]
        again = item is not None and item.status == "done"
        return [warning("COL-41-again", key=f"COL-41-{key}", document=number)] if again else []

    def prepare(self, key: int) -> tuple[Problem, ...]:
        """There are no files to make."""
        return ()

    def said(self, session: Session, key: int) -> Said:
        """The words of the template in the language of whoever reads them."""
        sheet = _sheet(session, self.desk, key)
        assert sheet is not None and sheet.address is not None
        message = _message(session, self.desk, sheet)
        return Said(sheet.entry.document_no, sheet.customer.id, sheet.address.email, message.subject, message.body, ())


def _message(session: Session, desk: Desk, sheet: _Sheet) -> Message:
    """Subject and text, filled; colleagues read it in the language of the company."""
    company = session.get_one(Company, desk.company_id)
    language = sheet.customer.language if sheet.recipient is Recipient.CUSTOMER else company.language
    region = i18n.region_for(language)
    purpose = (sheet.step.template if sheet.step else None) or "overdue"
    return email_texts.message(session, company, purpose, language, region, _fields(session, desk, company, sheet, region))


def _fields(session: Session, desk: Desk, company: Company, sheet: _Sheet, region: str) -> dict[str, Any]:
    entry, state, bank = sheet.entry, sheet.state, CompanyBankAccount
    account = session.scalars(select(bank).where(bank.company_id == company.id).order_by(
        bank.currency != entry.currency, bank.default_for_currency.desc(), bank.id)).first()
    name = sheet.address.name if sheet.address is not None else ""
    return {"document_no": entry.document_no, "document_date": i18n.long_day(entry.document_date, region),
            "total": i18n.money(entry.amount, entry.currency, region), "currency": entry.currency,
            "remaining": i18n.money(state.remaining, entry.currency, region), "pay_by": i18n.long_day(state.due_date, region),
            "customer_name": sheet.customer.name, "customer_no": sheet.customer.number,
            "contact_name": name or sheet.customer.name,
            "company_name": company.legal_name, "company_number": company.vat_number or "", "company_phone": company.phone or "",
            "company_email": company.email or "", "agent_name": desk.actor.name,
            "iban": iban_grouped(account.iban) if account else "", "bic": account.bic or "" if account else "",
            "payment_reference": entry.payment_reference or references.plain(
                references.kind_of(session, company.id, sheet.customer.id), entry.document_no) or entry.document_no}


# ---------------------------------------------------------------- what waits

def waiting(desk: Desk) -> list[Waiting]:
    """E-mails of steps that have not left, the oldest first."""
    with desk.reading() as session:
        rows = session.execute(select(OutputItem.document_id, OutputItem.status).where(
            OutputItem.company_id == desk.company_id, OutputItem.document_table == TABLE, OutputItem.channel == CHANNEL,
            OutputItem.status.in_(("to_do", "failed", "in_progress"))).order_by(OutputItem.id)).all()
        found = [(_sheet(session, desk, key), status) for key, status in rows]
        return [_waiting(session, desk, sheet, status) for sheet, status in found if sheet is not None]


def _waiting(session: Session, desk: Desk, sheet: _Sheet, status: str) -> Waiting:
    return Waiting(sheet.row.id, sheet.customer.id, f"{sheet.customer.number} {sheet.customer.name}",
                   sheet.address.email if sheet.address else "", sheet.entry.document_no, sheet.state.remaining,
                   sheet.entry.currency, status, _message(session, desk, sheet).subject)


# ---------------------------------------------------------------- sending

def ready(desk: Desk, ids: Sequence[int], *, confirmed: frozenset[str] = frozenset()) -> Mailing[int]:
    """Which of these e-mails can be sent now, and what keeps the others (WIN-30)."""
    return sending.look(desk, _Mails(desk), ids, confirmed)


def send(desk: Desk, ids: Sequence[int], *, confirmed: frozenset[str] = frozenset(),
         progress: Steps | None = None) -> Outcome[Sent[int]]:
    """Send e-mails with the account of the user, each once (`mail.sending.send`, WIN-67)."""
    return sending.send(desk, _Mails(desk), ids, confirmed=confirmed, progress=progress)


def text(desk: Desk, contact_id: int) -> Mail:
    """What an e-mail says."""
    with desk.reading() as session:
        said = _Mails(desk).said(session, contact_id)
    return Mail(said.to, said.subject, said.body, tuple(a.name for a in said.attachments))


def undone(desk: Desk, ids: Sequence[int]) -> list[int]:
    """Those of these e-mails that are to do or failed."""
    return sending.undone(desk, _Mails(desk), ids)


def not_needed(desk: Desk, ids: Sequence[int]) -> int:
    """These e-mails are not sent after all; their steps stay done. Gives how many."""
    return _settle(desk, ids, "not_needed", ("to_do", "failed", "in_progress"))


def mark_sent(desk: Desk, ids: Sequence[int]) -> int:
    """These e-mails have left, whatever their output says (COL-34, WIN-30). Gives how many."""
    return _settle(desk, ids, "done", ("to_do", "failed", "in_progress"))


def _settle(desk: Desk, ids: Sequence[int], status: str, of: tuple[str, ...]) -> int:
    count = 0
    with desk.writing(ACTION) as uow:
        for key in ids:
            item = item_of(uow.session, (TABLE, key))
            if item is not None and item.company_id == desk.company_id and item.status in of:
                item.status, item.token, count = status, None, count + 1
    return count


def mail_draft(desk: Desk, contact_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, bytes]]:
    """An e-mail to open in the mail program: file name and bytes; it counts as handed over (COL-34)."""
    source = _Mails(desk)
    with desk.writing(ACTION) as uow:
        session = uow.session
        left = standing(source.against(session, contact_id), confirmed)
        if left:
            return Outcome(None, left)
        said, sender = source.said(session, contact_id), session.get_one(Company, desk.company_id).email or ""
        content = draft(sender=sender, to=said.to, subject=said.subject, body=said.body, when=desk.clock.now(),
                        identity=f"{said.number}.{contact_id}", attachments=said.attachments)
        item = item_of(session, (TABLE, contact_id))
        if item is not None:
            item.status, item.handed_over = "done", True
        outgoing.store(session, desk, (TABLE, contact_id), said.customer_id, channel="client", sender=sender, to=said.to,
                       subject=said.subject, body=said.body, attachments=said.attachments, message_id="", result="handed_over")
        return Outcome((f"{said.number}.eml", content))
