"""Journal names, and what a new journal, a new line and a chosen customer bring with them (PAY-01…04, 51)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import AccountType
from app.core.problems import Outcome, Problem, error
from app.models.accounts import Account
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer
from app.models.journals import JournalName
from app.models.terms import PaymentMethod
from app.rules.customers import Event, Moment, check
from app.services import ledger
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.payments.drafts import PAYMENT, Head, Line, Offset

DEFAULT_TEXT = "{customer} {invoice}"
"""How a line describes itself where its journal name says nothing (PAY-04)."""


@dataclass(frozen=True, slots=True)
class NameChoice:
    """A journal name that may be chosen: its id, code, name in the user's language and currency."""

    name_id: int
    code: str
    name: str
    currency: str | None


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a line can name, with what is shown of it; `currency` of a bank account."""

    id: int
    code: str
    name: str
    currency: str | None = None


def names(desk: Desk) -> list[NameChoice]:
    """The journal names payments may be typed under; none set up = journals without a name (PAY-01)."""
    with desk.reading() as session:
        rows = session.scalars(select(JournalName).where(
            JournalName.company_id == desk.company_id, JournalName.kind == PAYMENT, JournalName.active)
            .order_by(JournalName.code))
        return [NameChoice(r.id, r.code, r.names.get(desk.language) or r.names.get("en") or r.code, r.currency) for r in rows]


def banks(desk: Desk) -> list[Choice]:
    """The company's own bank accounts, the default of its currency first."""
    with desk.reading() as session:
        rows = session.scalars(select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id)
                               .order_by(CompanyBankAccount.default_for_currency.desc(), CompanyBankAccount.id))
        return [Choice(r.id, r.iban, r.holder, r.currency) for r in rows]


def methods(desk: Desk) -> list[Choice]:
    """The active methods of payment."""
    with desk.reading() as session:
        rows = session.scalars(select(PaymentMethod).where(PaymentMethod.company_id == desk.company_id, PaymentMethod.active)
                               .order_by(PaymentMethod.code))
        return [Choice(r.id, r.code, r.texts.get(desk.language) or r.texts.get("en") or r.code) for r in rows]


def accounts(desk: Desk) -> list[Choice]:
    """Ledger accounts that may stand on the other side of a payment: postable, no control and no VAT account (PAY-40)."""
    with desk.reading() as session:
        rows = session.scalars(select(Account).where(
            Account.company_id == desk.company_id, Account.direct_posting, Account.blocked.is_(False), Account.control.is_(False),
            Account.type != AccountType.HEADING, Account.id.not_in(ledger.vat_accounts(session, desk.company_id)))
            .order_by(Account.number))
        return [Choice(a.id, a.number, a.names.get(desk.language) or a.names.get("en", "")) for a in rows]


def begin(desk: Desk, name_id: int | None = None) -> Head:
    """The head of a new journal under a name; without one the company's currency."""
    with desk.reading() as session:
        name = _name(session, desk, name_id)
        home = session.get_one(Company, desk.company_id).accounting_currency
        return Head(None if name is None else name.id, "", (name.currency if name else None) or home)


def _name(session: Session, desk: Desk, name_id: int | None) -> JournalName | None:
    found = session.get(JournalName, name_id) if name_id else None
    return found if found is not None and found.company_id == desk.company_id else None


def proposed(desk: Desk, head: Head, no: int, after: Line | None = None) -> Line:
    """A new line: date, offset and method of the line above, else of the journal name, else the default bank (PAY-02)."""
    with desk.reading() as session:
        name = _name(session, desk, head.name_id)
        currency = head.currency or session.get_one(Company, desk.company_id).accounting_currency
        offset = (after.offset if after is not None else None) or _offset(session, desk, name, currency)
        method = after.method_id if after is not None else (name.payment_method_id if name else None)
        day = (after.posting_date if after is not None else None) or desk.today
        return Line(no, posting_date=day, currency=currency, offset=offset, method_id=method, document_date=head.document_date)


def _offset(session: Session, desk: Desk, name: JournalName | None, currency: str) -> Offset | None:
    """The other side by the journal name, else the default bank account of the currency, else the first of it."""
    if name is not None and name.offset_bank_id is not None:
        return ("bank", name.offset_bank_id)
    if name is not None and name.offset_account_id is not None:
        return (name.offset_type, name.offset_account_id)
    found = session.scalars(
        select(CompanyBankAccount.id).where(CompanyBankAccount.company_id == desk.company_id)
        .order_by((CompanyBankAccount.currency == currency).desc(), CompanyBankAccount.default_for_currency.desc(),
                  CompanyBankAccount.id)).first()
    return None if found is None else ("bank", found)


def take_customer(desk: Desk, line: Line, customer_id: int) -> Outcome[Line]:
    """The line with a customer and what she brings; who is blocked is refused at once (PAY-51, BLK-12, M32, M35).

    Her method of payment is taken where the line has none; the marks of another customer must be taken away by the caller.
    """
    with desk.reading() as session:
        customer = session.get(Customer, customer_id)
        if customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        event = Event.REFUND if line.amount > 0 else Event.PAYMENT
        told: tuple[Problem, ...] = check(facts_of(customer), event, Moment.CREATE).problems
        if any(p.weight == "error" for p in told):
            return Outcome(None, told)
        method = line.method_id or _usable(session, customer.payment_method_id)
        return Outcome(replace(line, customer_id=customer_id, method_id=method), told)


def _usable(session: Session, method_id: int | None) -> int | None:
    """A customer's method, when money can be typed under it: direct debits and bills come from their own windows."""
    method = session.get(PaymentMethod, method_id) if method_id else None
    if method is None or not method.active or method.payment_type in ("direct_debit", "bill_of_exchange"):
        return None
    return method.id


def take_method(desk: Desk, line: Line, method_id: int | None) -> Line:
    """The line with a method and the offset that method brings: its bridging account, bank or account (PAY-06)."""
    with desk.reading() as session:
        method = session.get(PaymentMethod, method_id) if method_id else None
        if method is None or method.company_id != desk.company_id:
            return replace(line, method_id=None)
        changed = replace(line, method_id=method.id, deposit_slip=method.deposit_slip, bank_type=method.bank_type or "")
        bank = session.get(CompanyBankAccount, method.bank_id) if method.bank_id else None
        if method.bridging == "method" and method.bridging_account_id is not None:
            return replace(changed, offset=("bridge", method.bridging_account_id))
        if method.bridging == "bank" and bank is not None and bank.bridging_account_id is not None:
            return replace(changed, offset=("bridge", bank.bridging_account_id))
        if bank is not None:
            return replace(changed, offset=("bank", bank.id))
        return replace(changed, offset=("ledger", method.account_id)) if method.account_id is not None else changed


def described(desk: Desk, head: Head, line: Line, documents: Sequence[str] = ()) -> str:
    """How a line describes itself in the company's language, of at most 100 characters (PAY-04)."""
    with desk.reading() as session:
        name = _name(session, desk, head.name_id)
        language = session.get_one(Company, desk.company_id).language
        customer = session.get(Customer, line.customer_id) if line.customer_id else None
        return text_of(name, language, customer.name if customer else "", documents, line.payment_reference)


def text_of(name: JournalName | None, language: str, customer: str, documents: Sequence[str], reference: str) -> str:
    """The text of the journal name in a language with its places filled, else who paid what (PAY-04)."""
    texts = (name.texts if name else None) or {}
    template = texts.get(language) or texts.get("en") or DEFAULT_TEXT
    filled = template.replace("{customer}", customer).replace("{invoice}", ", ".join(documents)).replace(
        "{reference}", reference)
    return " ".join(filled.split())[:100]
