"""What scores are found from, read for many customers at once: one statement for each kind of figure (T-02, CRD-57)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from sqlalchemy import Select, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.models.accounts import Currency
from app.models.company import Company
from app.models.credit import AccountStatus, CreditManagementGroup, CustomerCredit, CustomerRevenue, CustomerStatistic
from app.models.credit_scoring import CustomerScoreValue, RiskGroup
from app.models.customers import Customer, CustomerAddress
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER, Minor
from app.rules.credit import scoring, statistics
from app.rules.credit.scoring import GroupType, Value
from app.services.credit.books import Books
from app.services.desk import Desk

MONTHS = 12


@dataclass
class ScoreFacts:
    """The facts of some customers as of today; each kind is read when the first of them asks, and then for all."""

    session: Session
    desk: Desk
    ids: Sequence[int]

    def value(self, customer_id: int, group: scoring.ScoringGroup) -> Value:
        """What a customer has for a scoring group; None = nothing is known."""
        if group.type is GroupType.USER_DEFINED:
            return self._typed.get((customer_id, group.group_id))
        credit = self.credits.get(customer_id)
        sources: Mapping[GroupType, Callable[[], Value]] = {
            GroupType.PAYMENT_DAYS: lambda: self._payment_days(customer_id),
            GroupType.CUSTOMER_SINCE: lambda: scoring.years(credit.customer_since if credit else None, self.desk.today),
            GroupType.BUSINESS_SINCE: lambda: scoring.years(credit.business_started if credit else None, self.desk.today),
            GroupType.DSO: lambda: self._dso(customer_id, credit.customer_since if credit else None),
            GroupType.AVERAGE_BALANCE: lambda: self._average_balance(customer_id),
            GroupType.MANAGEMENT_GROUP: lambda: self._groups.get(credit.management_group_id or 0) if credit else None,
            GroupType.ACCOUNT_STATUS: lambda: self._statuses.get(credit.account_status_id or 0) if credit else None,
            GroupType.COUNTRY: lambda: self._countries.get(customer_id)}
        return sources[group.type]()

    def revenue(self, customer_id: int, currency: str) -> int | None:
        """The latest revenue, minor units, as far as it is in the currency of the limit (CRD-38)."""
        amount, known = self._revenues.get(customer_id, (0, ""))
        return amount if known == currency else None

    def risk_code(self, risk_group_id: int | None) -> str | None:
        """The code of a risk group."""
        return self._risk_codes.get(risk_group_id or 0)

    # ------------------------------------------------------------ read once for all

    @cached_property
    def books(self) -> Books:
        """The rates of credit control (P-23)."""
        return Books(self.session, self.desk)

    @cached_property
    def customers(self) -> dict[int, Customer]:
        """The customers of the company, in the order they were asked for."""
        found = {c.id: c for c in self.session.scalars(select(Customer).where(
            Customer.id.in_(self.ids), Customer.company_id == self.desk.company_id))}
        return {key: found[key] for key in self.ids if key in found}

    @cached_property
    def credits(self) -> dict[int, CustomerCredit]:
        """Their credit attributes."""
        return {c.customer_id: c for c in self.session.scalars(select(CustomerCredit).where(
            CustomerCredit.customer_id.in_(self.ids)))}

    @cached_property
    def _typed(self) -> dict[tuple[int, int], Value]:
        return {(r.customer_id, r.scoring_group_id): r.value if r.figure is None else r.figure for r in self.session.scalars(
            select(CustomerScoreValue).where(CustomerScoreValue.customer_id.in_(self.ids)))}

    @cached_property
    def _revenues(self) -> dict[int, tuple[int, str]]:
        rows = self.session.scalars(select(CustomerRevenue).where(CustomerRevenue.customer_id.in_(self.ids))
                                    .order_by(CustomerRevenue.year))
        return {r.customer_id: (r.amount, r.currency) for r in rows}

    @cached_property
    def _countries(self) -> dict[int, str | None]:
        address = CustomerAddress
        rows = self.session.execute(select(address.customer_id, address.country_code).where(
            address.customer_id.in_(self.ids), address.kind == "invoice").order_by(address.id.desc()))
        return {customer_id: country for customer_id, country in rows}

    @cached_property
    def _groups(self) -> dict[int, str]:
        return self._codes(select(CreditManagementGroup.id, CreditManagementGroup.code))

    @cached_property
    def _statuses(self) -> dict[int, str]:
        return self._codes(select(AccountStatus.id, AccountStatus.code))

    @cached_property
    def _risk_codes(self) -> dict[int, str]:
        return self._codes(select(RiskGroup.id, RiskGroup.code))

    def _codes(self, query: Select[int, str]) -> dict[int, str]:
        return {key: code for key, code in self.session.execute(query)}

    @cached_property
    def _settled(self) -> Mapping[int, Sequence[statistics.Settled]]:
        entry, state = CustomerLedgerEntry, CustomerEntryState
        rows = self.session.execute(select(entry.customer_id, entry.document_date, state.closed_on, entry.accounting_amount).join(
            state, state.entry_id == entry.id).where(
            entry.customer_id.in_(self.ids), entry.entry_type == EntryType.INVOICE, entry.amount > 0,
            state.closed_on >= statistics.period(self.desk.today, MONTHS).start))
        found: dict[int, list[statistics.Settled]] = defaultdict(list)
        for customer_id, invoiced, settled, amount in rows:
            if settled is not None:
                found[customer_id].append(statistics.Settled(invoiced, settled, amount))
        return found

    @cached_property
    def _sold(self) -> Mapping[int, Sequence[tuple[date, int]]]:
        """Invoices of the last twelve months by day; since when a customer counts differs."""
        entry, span = CustomerLedgerEntry, statistics.period(self.desk.today, MONTHS)
        rows = self.session.execute(
            select(entry.customer_id, entry.document_date, type_coerce(func.sum(entry.accounting_amount), Minor())).where(
                entry.customer_id.in_(self.ids), entry.entry_type == EntryType.INVOICE, entry.adjustment.is_(False),
                entry.document_date.between(span.start, span.end)).group_by(entry.customer_id, entry.document_date))
        found: dict[int, list[tuple[date, int]]] = defaultdict(list)
        for customer_id, day, amount in rows:
            found[customer_id].append((day, int(amount or 0)))
        return found

    @cached_property
    def _balances(self) -> dict[int, int]:
        state = CustomerEntryState
        rows = self.session.execute(
            select(state.customer_id, type_coerce(func.sum(state.remaining_accounting), Minor())).where(
                state.company_id == self.desk.company_id, state.open_until == FOR_EVER, state.customer_id.in_(self.ids))
            .group_by(state.customer_id))
        return {customer_id: int(amount or 0) for customer_id, amount in rows}

    @cached_property
    def _month_ends(self) -> Mapping[int, Sequence[statistics.MonthEnd]]:
        found: dict[int, list[statistics.MonthEnd]] = defaultdict(list)
        for row in self.session.scalars(select(CustomerStatistic).where(CustomerStatistic.customer_id.in_(self.ids))):
            found[row.customer_id].append(statistics.MonthEnd(row.month_end, row.balance, row.total_limit))
        return found

    @cached_property
    def _decimals(self) -> int:
        return self.session.scalars(select(Currency.decimals).join(Company, Company.accounting_currency == Currency.code)
                                    .where(Company.id == self.desk.company_id)).one()

    # ------------------------------------------------------------ figures of one customer

    def _payment_days(self, customer_id: int) -> Decimal | None:
        """Average payment days of what was settled in the last 12 months (ST-05)."""
        found = statistics.payment_days(self._settled.get(customer_id, ()), self.desk.today)
        return None if found is None else found.plain

    def _dso(self, customer_id: int, since: date | None) -> Decimal | None:
        """Days sales outstanding of the last 12 months (ST-01)."""
        span = statistics.period(self.desk.today, MONTHS, since)
        sales = sum(amount for day, amount in self._sold.get(customer_id, ()) if span.holds(day))
        return statistics.dso(self._balances.get(customer_id, 0), sales, span.days)

    def _average_balance(self, customer_id: int) -> Decimal | None:
        """The average of the month ends of 12 months, in whole units of the accounting currency (ST-02)."""
        found = statistics.average_balance(self._month_ends.get(customer_id, ()), self.desk.today, MONTHS)
        return None if found is None else Decimal(found).scaleb(-self._decimals)


def batches(session: Session, desk: Desk, customer_ids: Iterable[int], size: int = 400) -> Iterable[ScoreFacts]:
    """The facts of many customers, so many at a time."""
    wanted = list(dict.fromkeys(customer_ids))
    return (ScoreFacts(session, desk, wanted[start:start + size]) for start in range(0, len(wanted), size))
