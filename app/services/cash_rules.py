"""Cash, whoever posts it: no closed day, nothing below zero, nothing that reaches the limit of the law (DEP-04, 05)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, RoleAccount
from app.models.company import Company
from app.models.customers import Customer
from app.models.journals import JournalLine
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation
from app.models.terms import PaymentMethod
from app.models.tills import CashDay
from app.services.customers.facts import parameters
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
_E, _L, _M, _P, _G = CustomerLedgerEntry, JournalLine, PaymentMethod, SettlementPair, GeneralLedgerEntry


def negative(amount: int, currency: str, day: date, field: str) -> Problem:
    """The cash desk would be this much below zero (DEP-04)."""
    return error("DEP-04-negative", at=field, amount=Money(amount, currency), day=day)


def cash_accounts(session: Session, company_id: int) -> set[int]:
    """The accounts of the role CASH."""
    return set(session.scalars(select(RoleAccount.account_id).where(RoleAccount.company_id == company_id,
                                                                    RoleAccount.role == AccountRole.CASH)))


def locked(session: Session, company_id: int, account_id: int, day: date) -> tuple[str, date] | None:
    """Number of a cash account and the day it is closed up to, when a posting on `day` would come too late (DEP-04)."""
    last = session.execute(select(func.max(CashDay.day), func.max(Account.number)).join(Account, Account.id == CashDay.account_id)
                           .where(CashDay.company_id == company_id, CashDay.account_id == account_id,
                                  CashDay.state == "closed")).one()
    return None if last[0] is None or day > last[0] else (last[1], last[0])


# ---------------------------------------------------------------- the limit of the law

@dataclass(frozen=True, slots=True)
class Limits:
    """What a company may take in cash, minor units of its currency by kind of customer (0 = anything); whose limit that is."""

    business: int
    private: int
    refuse: bool
    law: str
    currency: str

    def problem(self, customer: Customer, day: date, total: int, field: str, row: int | None = None) -> Problem | None:
        """The refusal or question when cash of `total` reaches the limit; split receipts are counted together by the caller."""
        limit = self.private if customer.type == "private" else self.business
        if not limit or total < limit:
            return None
        law, amount, most = Term(self.law), Money(total, self.currency), Money(limit, self.currency)
        if self.refuse:
            return error("DEP-05-refused", at=field, row=row, customer=customer.name, amount=amount, limit=most, law=law)
        return warning("DEP-05-asked", key=f"DEP-05-{customer.id}-{day}-{total}", at=field, row=row, customer=customer.name,
                       amount=amount, limit=most, law=law)


def limits(session: Session, company_id: int) -> Limits:
    """The cash limits of a company (DEP-05)."""
    own, company = parameters(session, company_id), session.get_one(Company, company_id)
    return Limits(own.get(CASH_LIMIT_BUSINESS), own.get(CASH_LIMIT_PRIVATE), own.get(CASH_LIMIT_REACHED) == "refuse",
                  LAWS.get(company.country_code, OWN_LIMIT), company.accounting_currency)


def posted(session: Session, customer: Customer, day: date, entries: Collection[int] = ()) -> int:
    """Cash posted before that counts too, accounting minor units: of this customer on the day, or settled with these entries."""
    pair, undo = aliased(_P), aliased(_P)
    settled = (select(pair.credit_entry_id).outerjoin(undo, undo.undoes_id == pair.id)
               .where(pair.debit_entry_id.in_(list(entries)), pair.undoes_id.is_(None), undo.id.is_(None)))
    back = select(PaymentCancellation.entry_id).where(PaymentCancellation.state == "posted")
    by_method = select(_L.entry_id).join(_M, _M.id == _L.payment_method_id).where(
        _M.payment_type == "cash", _L.customer_id == customer.id, _L.entry_id.is_not(None))
    by_account = select(_G.voucher_id).where(_G.account_id.in_(cash_accounts(session, customer.company_id)))
    return -int(session.scalar(select(func.coalesce(func.sum(_E.accounting_amount), 0)).where(
        _E.customer_id == customer.id, _E.amount < 0, _E.entry_type == EntryType.PAYMENT, _E.adjustment.is_(False),
        _E.id.not_in(back), _E.id.in_(by_method) | _E.voucher_id.in_(by_account),
        (_E.posting_date == day) | _E.id.in_(settled))) or 0)
