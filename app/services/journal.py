"""A single entry by hand: an opening item, or a customer line against an account, with its preview (PST-004, 015; BLK-M32…35)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.enums import AccountType, EntryType, VoucherSource
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, Currency, RoleAccount
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.terms import PaymentTerm
from app.queries.entries import LedgerLine
from app.rules.customers import Event, Moment, check
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.rules.terms import Terms
from app.services import ledger, own_numbers
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.posting import Posted, post
from app.services.rates import rate_on
from app.storage import numbering

declare({
    "PST-015-customer": N_("Choose a customer."),
    "PST-015-number": N_("A document number of at most 20 characters is needed."),
    "PST-015-amount": N_("An amount of zero posts nothing."),
    "PST-015-sign": N_("{type} has a positive amount; choose another type for the other side."),
    "PST-015-account": N_("Account {account} cannot be posted to directly."),
    "PST-015-due": N_("The due date {due} lies before the document date {dated}."),
    "PST-015-rate": N_("There is no exchange rate for {currency} on {day}. Enter one under Set-up, Exchange rates."),
    "PST-015-vat": N_("Account {account} is a VAT account; VAT is posted with the document it belongs to."),
    "PST-015-twice": N_("{document} exists already for {customer}. Post another one with this number?"),
})

TYPES = (EntryType.INVOICE, EntryType.CREDIT_NOTE, EntryType.PAYMENT, EntryType.REFUND, EntryType.INTEREST_NOTE,
         EntryType.COLLECTION_LETTER, EntryType.JOURNAL)
"""What a line can be; a line without a type is a Journal entry (PST-015)."""
TYPE_NAMES = {EntryType.INVOICE: N_("Invoice"), EntryType.CREDIT_NOTE: N_("Credit note"), EntryType.PAYMENT: N_("Payment"),
              EntryType.REFUND: N_("Refund"), EntryType.INTEREST_NOTE: N_("Interest note"),
              EntryType.COLLECTION_LETTER: N_("Collection letter"), EntryType.JOURNAL: N_("Journal")}
CREDITS = {EntryType.CREDIT_NOTE, EntryType.PAYMENT}
EVENTS = {EntryType.INVOICE: Event.JOURNAL_INVOICE, EntryType.JOURNAL: Event.JOURNAL_UNTYPED, EntryType.PAYMENT: Event.PAYMENT,
           EntryType.REFUND: Event.REFUND}


@dataclass(frozen=True, slots=True)
class Item:
    """What is typed. `amount` in minor units of `currency`, positive for every type but Journal, where debit is positive.

    `contra_id` None = an opening item against OPENING; else a ledger account. `due` None = by the customer's terms.
    """

    customer_id: int | None
    entry_type: EntryType
    document_no: str
    posting_date: date
    document_date: date
    amount: int
    currency: str
    due: date | None = None
    contra_id: int | None = None
    text: str = ""


def plan(session: Session, desk: Desk, item: Item) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The voucher of an item, or every reason why not."""
    customer = session.get(Customer, item.customer_id) if item.customer_id else None
    if customer is None or customer.company_id != desk.company_id:
        return None, (error("PST-015-customer", at="customer"),)
    source = VoucherSource.OPN if item.contra_id is None else VoucherSource.GEN
    problems = [*_typed(item), *_blocked(customer, item), *ledger.check_date(session, desk, item.posting_date, source),
                *_twice(session, desk, customer, item)]
    roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.OPENING, AccountRole.PENNY))
    profile, wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    contra, role, refused = _contra(session, desk, item, roles)
    conversion = _conversion(session, desk, item)
    problems += [*missing, *wrong, *refused]
    if conversion is None:
        problems.append(error("PST-015-rate", at="currency", currency=item.currency, day=item.posting_date))
    problems += numbering.check(session, desk.company_id, f"voucher_{source.value}", item.posting_date)
    number = _own_number(session, desk, item, source)
    problems += own_numbers.refused(session, desk.company_id, source, [number]).values() if number else ()
    if profile is None or conversion is None or contra is None or any(p.weight == "error" for p in problems):
        return None, tuple(problems)
    amount = -item.amount if item.entry_type in CREDITS else item.amount
    entry = PlannedEntry(
        customer.id, item.entry_type, item.document_no.strip(), item.document_date, item.due or _due(session, customer, item),
        amount, conversion.value(amount), profile.profile_id, profile.control_account_id, conversion.rate,
        opening=item.contra_id is None, payment_term_id=customer.payment_term_id)
    heading = Heading(source, item.posting_date, item.document_date, item.currency, item.text.strip() or item.document_no.strip())
    made = entry_voucher(heading, [entry], [Contra(contra, role, -amount)], conversion, roles[AccountRole.PENNY])
    return replace(made, number=number), tuple(problems)


def _own_number(session: Session, desk: Desk, item: Item, source: VoucherSource) -> str | None:
    """The document's number for the voucher, where the company wants it; opening items keep a series of their own (PST-012)."""
    number = item.document_no.strip()
    return number if number and source is VoucherSource.GEN and own_numbers.wanted(session, desk.company_id) else None


def _typed(item: Item) -> list[Problem]:
    """What is wrong with the fields themselves."""
    found = []
    if not 0 < len(item.document_no.strip()) <= 20:
        found.append(error("PST-015-number", at="document_no"))
    if not item.amount:
        found.append(error("PST-015-amount", at="amount"))
    elif item.amount < 0 and item.entry_type is not EntryType.JOURNAL:
        found.append(error("PST-015-sign", at="amount", type=Term(TYPE_NAMES[item.entry_type])))
    if item.due is not None and item.due < item.document_date:
        found.append(error("PST-015-due", at="due", due=item.due, dated=item.document_date))
    return found


def _blocked(customer: Customer, item: Item) -> tuple[Problem, ...]:
    """Opening items may always be entered (BLK-M54); other lines ask the matrix by their type."""
    if item.contra_id is None:
        return ()
    return check(facts_of(customer), EVENTS.get(item.entry_type, Event.JOURNAL_OTHER), Moment.POST).problems


def _twice(session: Session, desk: Desk, customer: Customer, item: Item) -> list[Problem]:
    entry = CustomerLedgerEntry
    same = session.scalars(select(entry.id).where(
        entry.company_id == desk.company_id, entry.customer_id == customer.id, entry.entry_type == item.entry_type,
        func.lower(entry.document_no) == item.document_no.strip().lower(), entry.adjustment.is_(False))).first()
    if same is None:
        return []
    return [warning("PST-015-twice", key=f"PST-015-{customer.id}-{item.document_no}", at="document_no", document=item.document_no,
                    customer=customer.name)]


def _contra(session: Session, desk: Desk, item: Item,
            roles: ledger.RoleAccounts) -> tuple[int | None, AccountRole, list[Problem]]:
    """OPENING, or the chosen account in the role it plays, when it may be posted to (MST-041)."""
    if item.contra_id is None:
        return roles.by_role.get(AccountRole.OPENING), AccountRole.OPENING, []
    account = session.get(Account, item.contra_id)
    if account is None or account.company_id != desk.company_id or not ledger.postable(account):
        return None, AccountRole.SUSPENSE, [error("PST-015-account", at="contra", account=account.number if account else "?")]
    if account.id in ledger.vat_accounts(session, desk.company_id):
        return None, AccountRole.SUSPENSE, [error("PST-015-vat", at="contra", account=account.number)]
    role = session.scalars(select(RoleAccount.role).where(RoleAccount.company_id == desk.company_id,
                                                          RoleAccount.account_id == account.id).order_by(RoleAccount.id)).first()
    return account.id, role or AccountRole.SUSPENSE, []


def accounts(desk: Desk) -> list[tuple[int, str]]:
    """Accounts a line can be posted against: id, number with name."""
    with desk.reading() as session:
        rows = session.scalars(select(Account).where(Account.company_id == desk.company_id, Account.direct_posting,
                                                     Account.blocked.is_(False), Account.type != AccountType.HEADING,
                                                     Account.id.not_in(ledger.vat_accounts(session, desk.company_id)))
                               .order_by(Account.number))
        return [(a.id, f"{a.number} {a.names.get(desk.language) or a.names.get('en', '')}") for a in rows]


def _conversion(session: Session, desk: Desk, item: Item) -> Conversion | None:
    home = session.get_one(Company, desk.company_id).accounting_currency
    decimals = {c: d for c, d in session.execute(select(Currency.code, Currency.decimals).where(
        or_(Currency.code == home, Currency.code == item.currency)))}
    rate = Decimal(1) if item.currency == home else rate_on(session, desk.company_id, item.currency, home, item.posting_date)
    return None if rate is None or item.currency not in decimals else Conversion(rate, decimals[item.currency], decimals[home])


def _due(session: Session, customer: Customer, item: Item) -> date:
    term = session.get(PaymentTerm, customer.payment_term_id) if customer.payment_term_id else None
    if term is None or item.entry_type in CREDITS:
        return item.document_date
    return Terms(term.method, term.months, term.days, None, term.business_day).due(item.document_date)


def preview(desk: Desk, item: Item) -> Outcome[list[LedgerLine]]:
    """The exact voucher without taking a number (PST-004)."""
    with desk.reading() as session:
        planned, problems = plan(session, desk, item)
        return Outcome(None if planned is None else lines_of(session, planned), problems)


def lines_of(session: Session, planned: VoucherPlan) -> list[LedgerLine]:
    """The lines of a plan as a posted voucher shows them."""
    ids = {line.account_id for line in planned.lines}
    accounts = {a.id: a for a in session.scalars(select(Account).where(Account.id.in_(ids)))}
    return [LedgerLine(accounts[x.account_id].number, accounts[x.account_id].names, x.text, planned.currency, x.amount,
                       x.accounting_amount) for x in planned.lines]


def post_item(desk: Desk, item: Item, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """Post what the preview showed."""
    with desk.writing("journal.post") as uow:
        planned, problems = plan(uow.session, desk, item)
        if planned is None or standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: post(desk, uow, planned), problems)
