"""The open items of a customer by e-mail, to her contact or to her salesperson, and promises confirmed (COL-12…14, 23)."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import EntryType
from app.core.facts import Ref
from app.core.money import major
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment
from app.formats.mail_drafts import draft as as_draft
from app.models.archive import OutgoingMessage
from app.models.collecting import Activity, ActivityEntry, Promise, PromiseEntry
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.payments import PaymentCancellation
from app.models.types import FOR_EVER
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column
from app.services import ageing, desks, email_texts, exports, outgoing, printing
from app.services.collecting import recipients
from app.services.collecting.recipients import Recipient
from app.services.desk import Desk
from app.services.printing import Sheet
from app.storage import archive

declare({
    "COL-12-nothing": N_("{customer} has nothing open that could be mailed. Choose another customer."),
})

CONTACT, SALESPERSON = "contact", "salesperson"
PURPOSE = {CONTACT: "transactions", SALESPERSON: "transactions_sales"}
SHEET_TYPE = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PAID = 50
"""Payments told in the spreadsheet, the newest first."""
ITEMS = (Column("document", N_("Document"), "text", None, 120), Column("type", N_("Type"), "text", None, 110, names=TYPE_NAMES),
         Column("date", N_("Date"), "date", None, 90), Column("due", N_("Due"), "date", None, 90),
         Column("late", N_("Days late"), "int", None, 76),
         Column("amount", N_("Amount"), "amount", None, 100, currency="currency"),
         Column("remaining", N_("Open"), "amount", None, 100, total=True, currency="currency"),
         Column("currency", N_("Cur."), "text", None, 50))
PAYMENTS = (Column("document", N_("Document"), "text", None, 120), Column("date", N_("Date"), "date", None, 90),
            Column("amount", N_("Amount"), "amount", None, 100, currency="currency"),
            Column("remaining", N_("Open"), "amount", None, 100, currency="currency"),
            Column("currency", N_("Cur."), "text", None, 50))
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose open items go to whom: `entry_ids` empty = all of them; with `spreadsheet` a workbook goes along (COL-14)."""

    customer_id: int
    to: str = CONTACT
    entry_ids: tuple[int, ...] = ()
    spreadsheet: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    document: str
    kind: EntryType
    dated: date
    due: date
    amount: int
    remaining: int
    currency: str


def recipient(desk: Desk, customer_id: int, to: str) -> Outcome[Recipient]:
    """Who gets it: the customer's contact or her salesperson; refused without an address (COL-13)."""
    return recipients.contact(desk, customer_id) if to == CONTACT else recipients.salesperson(desk, customer_id)


@dataclass(frozen=True, slots=True)
class Composed:
    """An e-mail as it would leave: about which row, to whom, what it says, its files; `name` of the draft."""

    customer_id: int
    about: Ref
    to: str
    sender: str
    subject: str
    body: str
    files: tuple[Attachment, ...]
    name: str


def draft(desk: Desk, wish: Wish) -> Outcome[tuple[str, bytes]]:
    """File name and bytes of the draft for the mail program; what went out is kept (COL-34, COL-35)."""
    found = composed(desk, wish)
    return Outcome(None, found.problems) if found.value is None else Outcome(_keep(desk, found.value))


def composed(desk: Desk, wish: Wish) -> Outcome[Composed]:
    """The e-mail with the open items: the customer's language for her contact, the user's for a salesperson (COL-12…14).

    Refused without an address (COL-13) or without anything open.
    """
    found = recipient(desk, wish.customer_id, wish.to)
    if found.value is None:
        return Outcome(None, found.problems)
    with desk.reading() as session:
        customer = session.get_one(Customer, wish.customer_id)
        lines = _lines(session, desk, wish)
        if not lines:
            return Outcome(None, (error("COL-12-nothing", customer=f"{customer.number} {customer.name}"),))
        there, company = _in_language(desk, customer, wish.to), session.get_one(Company, desk.company_id)
        fields = {**_common(session, desk, there, customer, found.value.name), "total": _total(lines, there.region),
                  "document_no": customer.number, "currency": ", ".join(dict.fromkeys(line.currency for line in lines))}
        said = email_texts.message(session, company, PURPOSE[wish.to], there.language, there.region, fields)
        sender, name = company.email or "", company.legal_name
        number = customer.number
        paid = _payments(session, desk, wish.customer_id) if wish.spreadsheet else []
    files = [Attachment(f"{number}-{desk.today:%Y-%m-%d}.pdf", _pdf(there, lines, name, f"{number} {fields['customer_name']}"))]
    if wish.spreadsheet:
        files.append(Attachment(f"{number}-{desk.today:%Y-%m-%d}.xlsx", _book(there, wish, lines, paid), SHEET_TYPE))
    return Outcome(Composed(wish.customer_id, ("customer", wish.customer_id), found.value.email, sender, said.subject, said.body,
                            tuple(files), f"{number}-{desk.today:%Y%m%d}"))


def confirm_promise(desk: Desk, promise_id: int) -> Outcome[tuple[str, bytes]]:
    """The draft that confirms a promise to the customer's contact in her language (COL-23, COL-35)."""
    found = confirmation(desk, promise_id)
    return Outcome(None, found.problems) if found.value is None else Outcome(_keep(desk, found.value))


def confirmation(desk: Desk, promise_id: int) -> Outcome[Composed]:
    """The e-mail that confirms a promise (COL-23)."""
    with desk.reading() as session:
        row = session.get(Promise, promise_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("COL-23-gone"),))
        customer_id, amount, currency, day = row.customer_id, row.amount, row.currency, row.promised_on
        documents = list(session.scalars(select(_E.document_no).join(PromiseEntry, PromiseEntry.entry_id == _E.id).where(
            PromiseEntry.promise_id == promise_id).order_by(_E.document_no)))
    found = recipient(desk, customer_id, CONTACT)
    if found.value is None:
        return Outcome(None, found.problems)
    with desk.reading() as session:
        customer = session.get_one(Customer, customer_id)
        there, company = _in_language(desk, customer, CONTACT), session.get_one(Company, desk.company_id)
        money = i18n.money(amount, currency, there.region)
        fields = {**_common(session, desk, there, customer, found.value.name), "document_no": ", ".join(documents),
                  "total": money, "remaining": money, "currency": currency, "pay_by": i18n.long_day(day, there.region)}
        said = email_texts.message(session, company, "promise", there.language, there.region, fields)
        sender = company.email or ""
        number = customer.number
    return Outcome(Composed(customer_id, ("promise", promise_id), found.value.email, sender, said.subject, said.body, (),
                            f"{number}-{promise_id}"))


def tell_returned(desk: Desk, cancellation_id: int) -> Outcome[tuple[str, bytes]]:
    """The draft that tells the customer's contact that her payment came back (NSF-02, COL-35)."""
    found = returned(desk, cancellation_id)
    return Outcome(None, found.problems) if found.value is None else Outcome(_keep(desk, found.value))


def returned(desk: Desk, cancellation_id: int) -> Outcome[Composed]:
    """The e-mail about a returned payment: how much, and the documents that are open again (NSF-02)."""
    with desk.reading() as session:
        row = session.get(PaymentCancellation, cancellation_id)
        if row is None or row.company_id != desk.company_id or row.kind != "return":
            return Outcome(None, (error("LED-gone"),))
        paid, table, customer_id = session.get_one(_E, row.entry_id), row.__tablename__, row.customer_id
        amount, currency, own = abs(paid.amount), paid.currency, paid.document_no
        open_again = list(session.scalars(
            select(_E.document_no).join(ActivityEntry, ActivityEntry.entry_id == _E.id)
            .join(Activity, Activity.id == ActivityEntry.activity_id)
            .where(Activity.origin_table == table, Activity.origin_id == cancellation_id).order_by(_E.document_no)))
    found = recipient(desk, customer_id, CONTACT)
    if found.value is None:
        return Outcome(None, found.problems)
    with desk.reading() as session:
        customer = session.get_one(Customer, customer_id)
        there, company = _in_language(desk, customer, CONTACT), session.get_one(Company, desk.company_id)
        fields = {**_common(session, desk, there, customer, found.value.name), "currency": currency,
                  "document_no": ", ".join(open_again) or own, "total": i18n.money(amount, currency, there.region)}
        said = email_texts.message(session, company, "returned", there.language, there.region, fields)
        return Outcome(Composed(customer_id, (table, cancellation_id), found.value.email, company.email or "", said.subject,
                                said.body, (), f"{customer.number}-{own}"))


def _keep(desk: Desk, mail: Composed) -> tuple[str, bytes]:
    """The message as it went out is kept with its files, for the timeline (COL-35)."""
    with desk.writing("customer.mail") as uow:
        for file in mail.files:
            archive.keep(uow.session, file.content)
        outgoing.store(uow.session, desk, mail.about, mail.customer_id, channel="client", sender=mail.sender, to=mail.to,
                       subject=mail.subject, body=mail.body, attachments=mail.files, message_id="", result="handed_over")
        uow.session.flush()
        number = uow.session.scalars(select(OutgoingMessage.id).where(
            OutgoingMessage.customer_id == mail.customer_id).order_by(OutgoingMessage.id.desc()).limit(1)).one()
    content = as_draft(sender=mail.sender, to=mail.to, subject=mail.subject, body=mail.body, when=desk.clock.now(),
                       identity=f"{mail.name}.{number}", attachments=mail.files)
    return f"{mail.name}.eml", content


# ---------------------------------------------------------------- what it says

def _in_language(desk: Desk, customer: Customer, to: str) -> Desk:
    if to == SALESPERSON:
        return desk
    return desks.in_language(desk, customer.language, i18n.region_for(customer.language))


def _lines(session: Session, desk: Desk, wish: Wish) -> list[_Line]:
    """The wanted open entries, the oldest due first."""
    chosen = (select(_E.document_no, _E.entry_type, _E.document_date, _S.due_date, _E.amount, _S.remaining, _E.currency)
              .join(_S, _S.entry_id == _E.id).where(_S.company_id == desk.company_id, _S.customer_id == wish.customer_id,
                                                    _S.open_until == FOR_EVER))
    if wish.entry_ids:
        chosen = chosen.where(_S.entry_id.in_(wish.entry_ids))
    return [_Line(*row) for row in session.execute(chosen.order_by(_S.due_date, _E.id))]


def _payments(session: Session, desk: Desk, customer_id: int) -> list[list[Any]]:
    rows = session.execute(
        select(_E.document_no, _E.posting_date, _E.amount, _S.remaining, _E.currency).join(_S, _S.entry_id == _E.id)
        .where(_E.company_id == desk.company_id, _E.customer_id == customer_id, _E.entry_type == EntryType.PAYMENT)
        .order_by(_E.posting_date.desc(), _E.id.desc()).limit(PAID))
    return [[no, day, _major(amount, code), _major(rest, code), code] for no, day, amount, rest, code in rows]


def _major(amount: int, currency: str) -> Any:
    return major(amount, i18n.decimals_of(currency))


def _common(session: Session, desk: Desk, there: Desk, customer: Customer, contact: str) -> dict[str, Any]:
    """What both texts may use: the customer, the day, who writes, the company."""
    return {**email_texts.company_fields(session, session.get_one(Company, desk.company_id)),
            "document_date": i18n.long_day(desk.today, there.region), "customer_name": customer.name,
            "customer_no": customer.number, "contact_name": contact or customer.name, "agent_name": desk.actor.name}


def _sums(lines: Sequence[_Line]) -> dict[str, int]:
    """What is open by currency; currencies are never added up (GEN-06)."""
    found: dict[str, int] = {}
    for line in lines:
        found[line.currency] = found.get(line.currency, 0) + line.remaining
    return found


def _total(lines: Sequence[_Line], region: str) -> str:
    return " + ".join(i18n.money(amount, code, region) for code, amount in _sums(lines).items())


def _pdf(there: Desk, lines: Sequence[_Line], company: str, customer: str) -> bytes:
    """The list on paper, with a total for each currency (GEN-06)."""
    cells = [[printing.words_of(c, value, line.currency, there) for c, value in zip(ITEMS, _values(there, line), strict=True)]
             for line in lines]
    totals = [[i18n.tr("Total", there.language), "", "", "", "", "", i18n.amount(amount, code, there.region), code]
              for code, amount in _sums(lines).items()]
    return printing.as_pdf(there, Sheet("Open items", company, (customer,)), ITEMS, cells, totals)


def _values(desk: Desk, line: _Line) -> tuple[Any, ...]:
    late = (desk.today - line.due).days if line.remaining > 0 and line.due < desk.today else None
    return line.document, line.kind, line.dated, line.due, late, line.amount, line.remaining, line.currency


def _book(there: Desk, wish: Wish, lines: Sequence[_Line], paid: list[list[Any]]) -> bytes:
    """Open items and ageing, for a contact also what she paid (COL-14)."""
    items = [[exports.plain_value(c, value, line.currency, there) for c, value in zip(ITEMS, _values(there, line), strict=True)]
             for line in lines]
    sheets = [(N_("Open items"), list(ITEMS), items), (N_("Ageing"), *_ageing(there, wish.customer_id))]
    if wish.to == CONTACT:
        sheets.append((N_("Payments"), list(PAYMENTS), paid))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "open.xlsx"
        exports.write_book(there, sheets, path)
        return path.read_bytes()


def _ageing(there: Desk, customer_id: int) -> tuple[list[Column], list[list[Any]]]:
    """One row per period with what stands in it, in the company's currency."""
    columns = [Column("period", N_("Period"), "text", None, 160), Column("amount", N_("Amount"), "amount", None, 110)]
    found = ageing.ask(there, ageing.Question(there.today, customer_id=customer_id)).value
    if found is None or not found.rows:
        return columns, []
    figures = [*zip(found.labels, found.printed(found.rows[0].buckets), strict=True)]
    if found.rows[0].unapplied:
        figures.append((i18n.tr("Unapplied", there.language), found.rows[0].unapplied))
    code = _home(there)
    return columns, [[label, _major(amount, code)] for label, amount in figures]


def _home(desk: Desk) -> str:
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).accounting_currency
