"""Tasks of the close about payments, journals, bills, open credits and clearing accounts: PAY, BED…BES, GJN, UNA, CLR (1.4)."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, or_, select, type_coerce

from app.core.enums import EntryType
from app.core.problems import information
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.bank import BankStatement, BankStatementLineState, Reconciliation
from app.models.company import CompanyBankAccount
from app.models.journals import OPEN_STATES, Journal, JournalLine, JournalName
from app.models.ledger import (
    ClearingItem,
    ClearingMatch,
    CustomerEntryState,
    CustomerLedgerEntry,
    GeneralLedgerEntry,
    Voucher,
)
from app.models.tills import CashDay
from app.models.types import Minor
from app.queries.ageing import live
from app.services.closing.evaluators.worth import Worth
from app.services.closing.finding import NOT_APPLICABLE, Found, Item, Look, summed

declare({
    "CLS-040-line": N_("Line {line} of the journal is not posted."),
    "CLS-040-statement": N_("The line of the bank statement is neither posted nor ignored."),
    "CLS-040-reconciled": N_("The bank account is not reconciled up to {day}."),
    "CLS-040-cash-day": N_("The cash day is not closed."),
    "CLS-040-waits": N_("It waits for {days:day|days}."),
    "CLS-040-unapplied": N_("Open invoices of this customer: {count}."),
})

DONE_LINES = ("posted", "ignored")
CREDITS = (EntryType.PAYMENT, EntryType.CREDIT_NOTE, EntryType.REFUND, EntryType.JOURNAL)
GENERAL = ("general", "write_off", "nsf")
_J, _L = Journal, JournalLine


# ---------------------------------------------------------------- journals

def _lines(look: Look, kinds: Sequence[str], *, of_customers: bool = False) -> list[Item]:
    """Lines of journals that are not posted, dated in the period or before; an undated one counts, too."""
    query = (select(_L.id, _L.no, _L.posting_date, _L.debit, _L.credit, _L.currency, _L.rate, _L.customer_id, _J.id, _J.text,
                    _J.created_by_id, JournalName.code, _J.kind)
             .join(_J, _J.id == _L.journal_id).outerjoin(JournalName, JournalName.id == _J.name_id)
             .where(_J.company_id == look.company_id, _J.kind.in_(kinds), _J.state.in_(OPEN_STATES),
                    or_(_L.posting_date <= look.end, _L.posting_date.is_(None)), _L.origin != "bank"))
    if of_customers:
        query = query.where(or_(_L.customer_id.is_not(None), _J.kind != "general"))
    worth = Worth(look)
    found = []
    for key, no, on, debit, credit, currency, rate, customer, journal, text, user, name, kind in look.session.execute(
            query.order_by(_J.id, _L.position)):
        found.append(Item(f"journal_line:{key}", f"{name or journal} / {no}", on, worth.of_amount(debit - credit, currency, rate),
                          customer, user, information("CLS-040-line", line=no), text or N_("Journal line"),
                          (f"{kind}_journal", journal)))
    return found


def payments(look: Look) -> Found:
    """PAY: lines of payment journals and of bank statements that are not posted."""
    return summed([*_lines(look, ("payment",)), *_statement_lines(look)])


def _statement_lines(look: Look) -> Iterable[Item]:
    """What the bank stated, with the sign of a line of a journal: money that came in makes the claim less."""
    state, bank = BankStatementLineState, CompanyBankAccount
    worth = Worth(look)
    rows = look.session.execute(
        select(state.line_id, state.booking_date, state.amount, bank.currency, bank.iban, state.customer_id)
        .join(bank, bank.id == state.bank_id)
        .where(state.company_id == look.company_id, state.state.not_in(DONE_LINES), state.booking_date <= look.end)
        .order_by(state.booking_date, state.line_id))
    for key, on, amount, currency, iban, customer in rows:
        yield Item(f"bank_statement_line:{key}", iban, on, worth.of_amount(-amount, currency, None), customer, None,
                   information("CLS-040-statement"), N_("Bank statement line"), ("bank_statement_line", key))


def bills(kind: str) -> Callable[[Look], Found]:
    """A task about bills of exchange: unposted lines of one kind of journal; not applicable without such journals."""

    def evaluate(look: Look) -> Found:
        used = select(Journal.id).where(Journal.company_id == look.company_id, Journal.kind == kind).limit(1)
        if not look.session.scalars(used).first():
            return NOT_APPLICABLE
        return summed(_lines(look, (kind,)))

    return evaluate


def journals(look: Look) -> Found:
    """GJN: lines of other journals with a customer."""
    return summed(_lines(look, GENERAL, of_customers=True))


# ---------------------------------------------------------------- open credits

def unapplied(look: Look) -> Found:
    """UNA: payments and credits open at the end of the period for more than so many days, while the customer has open claims.

    Prepayments reserved for an order are left out.
    """
    rows = live(look.company_id, look.end)
    e, s = CustomerLedgerEntry, CustomerEntryState
    claims = (select(rows.c.customer_id, func.count().label("many")).where(rows.c.value > 0)
              .group_by(rows.c.customer_id).subquery())
    until = _until(look, 0)
    found = look.session.execute(
        select(e.id, e.document_no, e.posting_date, rows.c.value, e.customer_id, claims.c.many, Voucher.posted_by_id)
        .join(e, e.id == rows.c.entry_id).join(s, s.entry_id == rows.c.entry_id)
        .join(claims, claims.c.customer_id == rows.c.customer_id).join(Voucher, Voucher.id == e.voucher_id)
        .where(rows.c.value < 0, e.posting_date <= until, e.entry_type.in_(CREDITS), s.reserved_order_id.is_(None))
        .order_by(e.posting_date, e.id))
    return summed([Item(f"customer_ledger_entry:{key}", number, on, int(value), customer, user,
                        information("CLS-040-unapplied", count=many), N_("Open credit"), ("customer_ledger_entry", key))
                   for key, number, on, value, customer, many, user in found])


# ---------------------------------------------------------------- clearing accounts

def clearing(look: Look) -> Found:
    """CLR: what waits on clearing accounts for more than so many days, banks not reconciled, cash days not closed."""
    waiting, banks, days = _waiting(look), _banks(look), _cash_days(look)
    used = (select(ClearingItem.id).where(ClearingItem.company_id == look.company_id),
            select(CashDay.id).where(CashDay.company_id == look.company_id),
            select(CompanyBankAccount.id).where(CompanyBankAccount.company_id == look.company_id, _moved(look)))
    if not any(look.session.scalars(query.limit(1)).first() for query in used):
        return NOT_APPLICABLE
    return Found([*waiting, *banks, *days], amount=sum(item.amount or 0 for item in waiting))


def _until(look: Look, usual: int) -> date:
    """The last day of what is older than the days of the task at the end of the period; 0 = whatever its age."""
    days = look.number("days", usual)
    return look.end - timedelta(days + 1) if days else look.end


def _waiting(look: Look) -> list[Item]:
    item, match, line, by = ClearingItem, ClearingMatch, GeneralLedgerEntry, GeneralLedgerEntry.__table__.alias("cleared_by")
    cleared = (select(func.coalesce(func.sum(match.accounting_amount), 0)).join(by, by.c.id == match.gl_entry_id)
               .where(match.item_id == item.id, by.c.posting_date <= look.end).correlate(item).scalar_subquery())
    left = type_coerce(item.accounting_amount - cleared, Minor())
    until = _until(look, 5)
    rows = look.session.execute(
        select(item.id, Account.number, Voucher.number, line.posting_date, left, item.customer_id, item.reference,
               Voucher.posted_by_id)
        .join(line, line.id == item.gl_entry_id).join(Account, Account.id == item.account_id)
        .join(Voucher, Voucher.id == line.voucher_id)
        .where(item.company_id == look.company_id, line.posting_date <= until, left != 0)
        .order_by(Account.number, line.posting_date, item.id))
    return [Item(f"clearing_item:{key}", f"{account} · {reference or voucher}", on, int(value), customer, user,
                 information("CLS-040-waits", days=(look.end - on).days), N_("Clearing item"), ("clearing_item", key))
            for key, account, voucher, on, value, customer, reference, user in rows]


def _moved(look: Look) -> ColumnElement[bool]:
    """Was anything booked on a bank account, or stated by the bank, up to the end of the period?"""
    bank, line, told = CompanyBankAccount, GeneralLedgerEntry, BankStatement
    return or_(select(line.id).where(line.company_id == bank.company_id, line.account_id == bank.account_id,
                                     line.posting_date <= look.end).correlate(bank).exists(),
               select(told.id).where(told.bank_id == bank.id, told.start <= look.end).correlate(bank).exists())


def _banks(look: Look) -> list[Item]:
    """Bank accounts that were used up to the end of the period and have no reconciliation that reaches it (BNK-43)."""
    bank, done = CompanyBankAccount, Reconciliation
    newest = (select(func.max(done.statement_date)).where(done.bank_id == bank.id, done.state == "reconciled")
              .correlate(bank).scalar_subquery())
    rows = look.session.execute(select(bank.id, bank.iban, newest).where(bank.company_id == look.company_id, _moved(look))
                                .order_by(bank.iban))
    return [Item(f"company_bank_account:{key}:{look.end.isoformat()}", iban, reached, None, None, None,
                 information("CLS-040-reconciled", day=look.end), N_("Bank account"), ("company_bank_account", key))
            for key, iban, reached in rows if reached is None or reached < look.end]


def _cash_days(look: Look) -> list[Item]:
    rows = look.session.execute(
        select(CashDay.id, Account.number, CashDay.day).join(Account, Account.id == CashDay.account_id)
        .where(CashDay.company_id == look.company_id, CashDay.day <= look.end, CashDay.state == "open")
        .order_by(CashDay.day, CashDay.id))
    return [Item(f"cash_day:{key}", account, on, None, None, None, information("CLS-040-cash-day"), N_("Cash day"),
                 ("cash_day", key)) for key, account, on in rows]
