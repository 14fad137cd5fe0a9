"""Cash in a payment journal: never below zero, never into a closed day, and not above what the law allows (DEP-04, DEP-05)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, RoleAccount
from app.models.company import Company
from app.models.customers import Customer
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation
from app.models.settlement_marks import SettlementMark
from app.models.terms import PaymentMethod
from app.models.tills import CashDay
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.payments.drafts import Line
from app.services.payments.facts import Facts
from app.settings import CASH_LIMIT_BUSINESS, CASH_LIMIT_PRIVATE, CASH_LIMIT_REACHED

declare({
    "DEP-04-negative": N_("The cash desk would be {amount} below zero on {day}. Enter a smaller amount, or post the missing "
                          "receipt first."),
    "DEP-04-locked": N_("The cash desk {account} is closed up to {day}. Choose a later day."),
    "DEP-05-refused": N_("{customer} pays {amount} in cash, all receipts of the day and of the same invoice together; {law} "
                         "stops at {limit}. Ask for a bank transfer."),
    "DEP-05-asked": N_("{customer} pays {amount} in cash, all receipts of the day and of the same invoice together; {law} "
                       "stops at {limit}. Post it all the same?"),
})

LAWS: Mapping[str, str] = {
    "NL": N_("the Dutch Anti-Money Laundering Act (Wwft)"),
    "BE": N_("the Belgian Act of 18 September 2017 (Article 67)"),
    "FR": N_("the French Monetary and Financial Code (Article L112-6)"),
}
OWN_LIMIT = N_("the company's own limit")
Placed = tuple[int, Line]
_E, _L, _J, _M, _P, _G = CustomerLedgerEntry, JournalLine, Journal, PaymentMethod, SettlementPair, GeneralLedgerEntry


def negative(amount: int, currency: str, day: date, field: str) -> Problem:
    """The cash desk would be this much below zero (DEP-04)."""
    return error("DEP-04-negative", at=field, amount=Money(amount, currency), day=day)


def problems(session: Session, desk: Desk, facts: Facts, placed: Sequence[Placed],
             marked: Mapping[int, Sequence[SettlementMark]]) -> Iterator[Problem]:
    """What speaks against the cash lines of a journal, each with its row and field."""
    accounts = cash_accounts(session, desk.company_id)
    lines = [(row, line) for row, line in placed if _is_cash(facts, accounts, line)]
    if not lines:
        return
    yield from _desk_problems(session, facts, accounts, lines)
    yield from _limit_problems(session, desk, facts, lines, marked)


def cash_accounts(session: Session, company_id: int) -> set[int]:
    """The accounts of the role CASH."""
    return set(session.scalars(select(RoleAccount.account_id).where(RoleAccount.company_id == company_id,
                                                                    RoleAccount.role == AccountRole.CASH)))


def _is_cash(facts: Facts, accounts: set[int], line: Line) -> bool:
    """Is a line paid in cash: by its method, or because its other side is a cash account?"""
    method, offset = facts.methods.get(line.method_id or 0), facts.offset_account(line)
    return (method is not None and method.payment_type == "cash") or (offset is not None and offset[0] in accounts)


# ---------------------------------------------------------------- the cash desk

def _desk_problems(session: Session, facts: Facts, accounts: set[int], lines: Sequence[Placed]) -> Iterator[Problem]:
    """Closed days take nothing more, and no more goes out than lies in the desk, lines in the order of their rows (DEP-04)."""
    left: dict[tuple[int, date], int] = {}
    for row, line in lines:
        offset, day, conversion = facts.offset_account(line), line.posting_date, facts.conversion(line)
        if offset is None or offset[0] not in accounts or day is None or conversion is None:
            continue
        shut = locked(session, facts.company_id, offset[0], day)
        if shut is not None:
            yield error("DEP-04-locked", at="posting_date", row=row, account=shut[0], day=shut[1])
        key = offset[0], day
        if key not in left:
            left[key] = _balance(session, offset[0], day)
        left[key] -= conversion.value(line.amount)
        if line.amount > 0 and left[key] < 0:
            yield error("DEP-04-negative", at="debit", row=row, amount=Money(-left[key], facts.home), day=day)


def locked(session: Session, company_id: int, account_id: int, day: date) -> tuple[str, date] | None:
    """Number of a cash account and the day it is closed up to, when a posting on `day` would come too late (DEP-04)."""
    last = session.execute(select(func.max(CashDay.day), func.max(Account.number)).join(Account, Account.id == CashDay.account_id)
                           .where(CashDay.company_id == company_id, CashDay.account_id == account_id,
                                  CashDay.state == "closed")).one()
    return None if last[0] is None or day > last[0] else (last[1], last[0])


def _balance(session: Session, account_id: int, day: date) -> int:
    return int(session.scalar(select(func.coalesce(func.sum(_G.accounting_amount), 0)).where(
        _G.account_id == account_id, _G.posting_date <= day)) or 0)


# ---------------------------------------------------------------- the limit of the law

def _limit_problems(session: Session, desk: Desk, facts: Facts, lines: Sequence[Placed],
                    marked: Mapping[int, Sequence[SettlementMark]]) -> Iterator[Problem]:
    """Receipts that reach the cash limit, split ones together: same customer and day, same invoice (DEP-05)."""
    own = parameters(session, desk.company_id)
    by_type = {"private": own.get(CASH_LIMIT_PRIVATE)}
    refuse = own.get(CASH_LIMIT_REACHED) == "refuse"
    country = session.get_one(Company, desk.company_id).country_code
    if not any((*by_type.values(), own.get(CASH_LIMIT_BUSINESS))):
        return
    for row, line in lines:
        customer, conversion = facts.customers.get(line.customer_id or 0), facts.conversion(line)
        if customer is None or conversion is None or line.amount >= 0 or line.posting_date is None:
            continue
        limit = by_type.get(customer.type, own.get(CASH_LIMIT_BUSINESS))
        entries = {m.entry_id for m in marked.get(line.no, ())}
        total = _together(facts, line, entries, lines, marked) + _posted(session, customer, line.posting_date, entries)
        if not limit or total < limit:
            continue
        law, amount, most = Term(LAWS.get(country, OWN_LIMIT)), Money(total, facts.home), Money(limit, facts.home)
        if refuse:
            yield error("DEP-05-refused", at="credit", row=row, customer=customer.name, amount=amount, limit=most, law=law)
        else:
            yield warning("DEP-05-asked", key=f"DEP-05-{customer.id}-{line.posting_date}-{total}", at="credit", row=row,
                          customer=customer.name, amount=amount, limit=most, law=law)


def _together(facts: Facts, line: Line, entries: set[int], lines: Sequence[Placed],
              marked: Mapping[int, Sequence[SettlementMark]]) -> int:
    """The cash of this journal that counts with a line, accounting minor units, positive."""
    found = 0
    for _row, other in lines:
        conversion = facts.conversion(other)
        same = other.customer_id == line.customer_id and (
            other.posting_date == line.posting_date or bool(entries & {m.entry_id for m in marked.get(other.no, ())}))
        if conversion is not None and same and other.amount < 0:
            found += conversion.value(-other.amount)
    return found


def _posted(session: Session, customer: Customer, day: date, entries: Iterable[int]) -> int:
    """Cash posted before that counts too: of this customer on the day, or settled with one of these entries."""
    pair, undo, accounts = aliased(_P), aliased(_P), cash_accounts(session, customer.company_id)
    settled = (select(pair.credit_entry_id).outerjoin(undo, undo.undoes_id == pair.id)
               .where(pair.debit_entry_id.in_(list(entries)), pair.undoes_id.is_(None), undo.id.is_(None)))
    back = select(PaymentCancellation.entry_id).where(PaymentCancellation.state == "posted")
    rows = session.execute(
        select(_E.id, _E.accounting_amount).join(_L, _L.entry_id == _E.id).join(_J, _J.id == _L.journal_id)
        .outerjoin(_M, _M.id == _L.payment_method_id)
        .where(_E.customer_id == customer.id, _J.state == "posted", _E.amount < 0, _E.id.not_in(back),
               (_M.payment_type == "cash") | _L.offset_account_id.in_(accounts),
               (_E.posting_date == day) | _E.id.in_(settled))).all()
    return -sum({key: value for key, value in rows}.values())
