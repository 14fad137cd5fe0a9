"""Everything that checking and posting payment lines must know, read in a handful of statements however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.core.problems import Problem
from app.core.roles import AccountRole
from app.models.accounts import Account, Currency, PostingProfile, RoleAccount
from app.models.base import Base
from app.models.company import Company, CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.terms import PaymentMethod
from app.models.types import FOR_EVER
from app.rules.ledger import Conversion
from app.rules.payments import lines as rules
from app.rules.periods import MODULE_OF, check_posting_date
from app.services import ledger, vat_periods
from app.services.desk import Desk
from app.services.payments.drafts import Line, parts
from app.services.rates import rate_on

_T = TypeVar("_T", bound=Base)
_E, _S = CustomerLedgerEntry, CustomerEntryState
PREPAYMENTS = "PRE"
"""The posting profile of prepayments (MST-082, PAY-60)."""


class Facts:
    """Customers, accounts, banks, methods, rates, earlier payments and exposures of a set of payment lines, by id."""

    def __init__(self, session: Session, desk: Desk, lines: Sequence[Line]) -> None:
        self.session, self.desk, self.company_id = session, desk, desk.company_id
        self.customers = self._rows(Customer, (x.customer_id for x in lines))
        self.methods = self._rows(PaymentMethod, (x.method_id for x in lines))
        self.banks = self._rows(CompanyBankAccount, (x.offset[1] for x in lines if x.offset and x.offset[0] == "bank"))
        named = [x.offset[1] for x in lines if x.offset and x.offset[0] != "bank"]
        self.accounts = self._rows(Account, [*named, *(b.account_id for b in self.banks.values())])
        self.profiles = ledger.Profiles(session, desk.company_id)
        company = session.get_one(Company, desk.company_id)
        self.home, self.language = company.accounting_currency, company.language
        self.vat_accounts = ledger.vat_accounts(session, desk.company_id) if named else set[int]()
        self.calendar = ledger.posting_calendar(session, desk)
        self._places: dict[str, int] = dict(
            session.execute(select(Currency.code, Currency.decimals)).all())
        self._rates: dict[tuple[str, date], Decimal | None] = {}
        self._days: dict[tuple[date, Any], tuple[Problem, ...]] = {}
        self._vat_dates: dict[date, date] = {}
        self._roles: dict[int, AccountRole] = {}
        for account, role in session.execute(select(RoleAccount.account_id, RoleAccount.role).where(
                RoleAccount.company_id == desk.company_id).order_by(RoleAccount.id)):
            self._roles.setdefault(account, role)
        self._prepayments: int | None = None
        if any(x.prepayment for x in lines):
            self._prepayments = session.scalars(select(PostingProfile.id).where(
                PostingProfile.company_id == desk.company_id, PostingProfile.code == PREPAYMENTS)).first()
        self.posted = self._posted(lines)
        self.exposures = self._exposures()

    def _rows(self, model: type[_T], ids: Iterable[int | None]) -> dict[int, _T]:
        """Rows of this company by id."""
        keyed: Any = model
        return {row.id: row for part in parts(i for i in ids if i) for row in self.session.scalars(
            select(keyed).where(keyed.id.in_(part), keyed.company_id == self.company_id))}

    def _posted(self, lines: Sequence[Line]) -> dict[int, tuple[rules.Posted, ...]]:
        """Payments of these customers that stand near the dates of the lines (PAY-41)."""
        days = [x.posting_date for x in lines if x.posting_date]
        found: dict[int, list[rules.Posted]] = defaultdict(list)
        if not days:
            return {}
        around = timedelta(rules.WITHIN)
        for part in parts(self.customers):
            for row in self.session.execute(
                    select(_E.customer_id, _E.document_no, _E.posting_date, _E.amount, _E.currency, _E.customer_reference)
                    .where(_E.customer_id.in_(part), _E.posting_date.between(min(days) - around, max(days) + around),
                           _E.entry_type.in_((EntryType.PAYMENT, EntryType.REFUND)), _E.adjustment.is_(False))):
                found[row.customer_id].append(rules.Posted(row.document_no, row.posting_date, -row.amount, row.currency,
                                                           row.customer_reference))
        return {key: tuple(group) for key, group in found.items()}

    def _exposures(self) -> dict[int, rules.Exposure]:
        """Balance and largest open invoice of each customer in the accounting currency (PAY-41)."""
        largest = func.max(case((_S.remaining > 0, _S.remaining_accounting), else_=0))
        found = {key: (0, 0) for key in self.customers}
        for part in parts(self.customers):
            found |= {key: (int(balance), int(most)) for key, balance, most in self.session.execute(
                select(_S.customer_id, func.sum(_S.remaining_accounting), largest)
                .where(_S.company_id == self.company_id, _S.open_until == FOR_EVER, _S.customer_id.in_(part))
                .group_by(_S.customer_id))}
        return {key: rules.Exposure(self.customers[key].name, balance, most, self.home)
                for key, (balance, most) in found.items()}

    def day_problems(self, day: date, source: Any) -> tuple[Problem, ...]:
        """What speaks against posting on a day, looked up once (CLS-005, MST-033)."""
        if (day, source) not in self._days:
            self._days[day, source] = check_posting_date(self.calendar, day, MODULE_OF[source])
        return self._days[day, source]

    def vat_date(self, day: date) -> date:
        """The first day from `day` on whose VAT period is not filed: when VAT of a discount is corrected (DSC-14)."""
        if day not in self._vat_dates:
            self._vat_dates[day] = vat_periods.first_open(self.session, self.company_id, day)
        return self._vat_dates[day]

    def rate(self, currency: str, day: date) -> Decimal | None:
        """Accounting units per unit of a currency on a day; None without one."""
        if currency == self.home:
            return Decimal(1)
        if (currency, day) not in self._rates:
            self._rates[currency, day] = rate_on(self.session, self.company_id, currency, self.home, day)
        return self._rates[currency, day]

    def rate_of(self, line: Line) -> Decimal | None:
        """The rate of a line: as typed, else of its posting date."""
        if line.rate_typed and line.rate is not None:
            return line.rate
        if line.currency is None or line.posting_date is None or line.currency not in self._places:
            return None
        return self.rate(line.currency, line.posting_date)

    def conversion(self, line: Line) -> Conversion | None:
        """From the currency of a line to the company's."""
        rate = self.rate_of(line)
        if rate is None or line.currency is None:
            return None
        return Conversion(rate, self._places[line.currency], self._places[self.home])

    def decimals(self, currency: str) -> int:
        """Decimals of a currency."""
        return self._places.get(currency, 2)

    def bank_currency(self, line: Line) -> str | None:
        """The currency of the line's own bank account; None when it goes elsewhere."""
        bank = self.banks.get(line.offset[1]) if line.offset and line.offset[0] == "bank" else None
        return None if bank is None else bank.currency

    def offset_account(self, line: Line) -> tuple[int, AccountRole] | None:
        """The account on the other side of a line with the role it plays; None when it is gone."""
        kind, identity = line.offset or ("", 0)
        if kind == "bank":
            bank = self.banks.get(identity)
            return None if bank is None else (bank.account_id, AccountRole.BANK)
        if identity not in self.accounts:
            return None
        return identity, AccountRole.TRANSIT if kind == "bridge" else self._roles.get(identity, AccountRole.SUSPENSE)

    def offset(self, line: Line) -> rules.OffsetFacts | None:
        """The offset as the rules see it: may it be posted to?"""
        found = self.offset_account(line)
        if found is None or line.offset is None:
            return None
        account = self.accounts[found[0]]
        usable = not account.blocked and (line.offset[0] != "ledger" or (
            ledger.postable(account) and not account.control and account.id not in self.vat_accounts))
        return rules.OffsetFacts(line.offset[0], account.number, usable)

    def method(self, line: Line) -> rules.MethodFacts | None:
        """What the method of a line asks for (PAY-06, 07)."""
        method = self.methods.get(line.method_id or 0)
        if method is None:
            return None
        wanted = set(method.mandatory_fields or ())
        return rules.MethodFacts(method.code, method.required_status, "payment_reference" in wanted, "deposit_slip" in wanted,
                                 "document" in wanted)

    def profile(self, line: Line) -> tuple[ledger.ProfileChoice | None, tuple[Problem, ...]]:
        """The posting profile of a line: of prepayments, as typed, or the customer's (PAY-60)."""
        customer = self.customers[line.customer_id or 0]
        return self.profiles.choose(customer, self._prepayments if line.prepayment else line.profile_id)
