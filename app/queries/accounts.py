"""The general ledger as people read it: trial balance, account statement, journal per period (PST-042, 043; SWN-11)."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import AccountType, DetailKind
from app.core.roles import AccountRole
from app.core.words import N_
from app.models.accounts import Account, RoleAccount
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.models.customers import Customer
from app.models.ledger import DetailedEntry, GeneralLedgerEntry, Voucher
from app.models.types import Minor
from app.queries.entries import SOURCE_NAMES
from app.queries.listing import Column, Listing, ListQuery

_L, _V = GeneralLedgerEntry, Voucher
CHANGES = frozenset({"voucher", "general_ledger_entry"})


def debit() -> Any:
    """The debit column, else nothing: a credit correction is a negative amount on the side it corrects (PST-014)."""
    left = or_(and_(_L.accounting_amount > 0, _L.correction.is_(False)), and_(_L.accounting_amount < 0, _L.correction))
    return type_coerce(case((left, _L.accounting_amount), else_=None), Minor())


def credit() -> Any:
    """What stands in the credit column, positive."""
    right = or_(and_(_L.accounting_amount < 0, _L.correction.is_(False)), and_(_L.accounting_amount > 0, _L.correction))
    return type_coerce(case((right, -_L.accounting_amount), else_=None), Minor())


# ---------------------------------------------------------------- years and periods

@dataclass(frozen=True, slots=True)
class Stretch:
    """A fiscal year or one of its periods; `year` = it is a whole year."""

    start: date
    end: date
    year: bool


def stretches(session: Session, company_id: int) -> list[Stretch]:
    """The fiscal years of a company, the newest first, each followed by its periods."""
    rows = session.execute(
        select(FiscalYear.id, FiscalYear.start, FiscalYear.end, FiscalPeriod.start, FiscalPeriod.end)
        .join(FiscalPeriod, FiscalPeriod.year_id == FiscalYear.id)
        .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id).where(Company.id == company_id)
        .order_by(FiscalYear.start.desc(), FiscalPeriod.start))
    found: list[Stretch] = []
    for _id, year_start, year_end, start, end in rows:
        whole = Stretch(year_start, year_end, True)
        if whole not in found:
            found.append(whole)
        found.append(Stretch(start, end, False))
    return found


def year_start(session: Session, company_id: int, day: date) -> date:
    """The first day of the fiscal year of `day`; of the newest one before it when `day` lies in none."""
    found = session.scalars(
        select(func.max(FiscalYear.start)).join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id)
        .where(Company.id == company_id, FiscalYear.start <= day)).first()
    return found or date(day.year, 1, 1)


# ---------------------------------------------------------------- trial balance

@dataclass(frozen=True, slots=True)
class BalanceRow:
    """An account with its figures in accounting minor units; debit positive in `opening` and `closing`.

    `account_id` 0 is the result of the fiscal years before, which no account holds (PST-043).
    """

    account_id: int
    number: str
    names: Mapping[str, str]
    type: AccountType
    opening: int
    debit: int
    credit: int

    @property
    def closing(self) -> int:
        """What the account stands at on the last day."""
        return self.opening + self.debit - self.credit


EARLIER = {"en": N_("Result of earlier years")}


def trial_balance(session: Session, company_id: int, first: date, last: date) -> list[BalanceRow]:
    """Every account with a figure, by number, from one pass over the index of accounts (PST-042, 043).

    Balance accounts carry forward by date. Profit and loss accounts begin at 0 with the fiscal year of `last`; what they
    held before stands in a row of its own, so that the columns add up to 0 on every day without a closing voucher.
    """
    begin = year_start(session, company_id, last)
    accounts = {a.id: a for a in session.scalars(select(Account).where(Account.company_id == company_id))}
    corrected = _corrected(session, company_id, first, last, begin)
    earlier = [0, 0, 0]
    rows: list[BalanceRow] = []
    for account_id, found in _sums(session, company_id, first, last, begin).items():
        account = accounts[account_id]
        off_old, off_new = corrected.get(account_id, (0, 0))
        old = (found.old_debit - off_old, found.old_credit - off_old)
        new = (found.new_debit - off_new, found.new_credit - off_new)
        if account.type is AccountType.PROFIT_AND_LOSS:
            earlier = [a + b for a, b in zip(earlier, (found.early, *old), strict=True)]
            figure = (found.within, *new)
        else:
            figure = (found.early + found.within, old[0] + new[0], old[1] + new[1])
        if any(figure):
            rows.append(BalanceRow(account_id, account.number, account.names, account.type, *figure))
    rows.sort(key=lambda r: r.number)
    if any(earlier):
        rows.append(BalanceRow(0, "", EARLIER, AccountType.PROFIT_AND_LOSS, *earlier))
    return rows


@dataclass(frozen=True, slots=True)
class _Sums:
    """An account: before fiscal year and stretch, within the year before the stretch; moved before the year, and in it."""

    early: int
    within: int
    old_debit: int
    old_credit: int
    new_debit: int
    new_credit: int


def _sums(session: Session, company_id: int, first: date, last: date, begin: date) -> dict[int, _Sums]:
    """The figures of every account; `begin` is the first day of the fiscal year of `last`.

    Debit and credit are told by sign; the index alone answers, the few credit corrections are put right afterwards.
    """
    day, amount = _L.posting_date, _L.accounting_amount
    plus, minus = case((amount > 0, amount), else_=0), case((amount < 0, -amount), else_=0)
    old = and_(day >= first, day < begin) if first < begin else None
    new = day >= max(first, begin)
    within = and_(day < first, day >= begin) if first > begin else None

    def total(test: Any, value: Any) -> Any:
        # What cannot be is not reckoned for every line of the ledger.
        return literal(0) if test is None else type_coerce(func.coalesce(func.sum(case((test, value), else_=0)), 0), Minor())

    found = session.execute(
        select(_L.account_id, total(day < min(first, begin), amount), total(within, amount), total(old, plus), total(old, minus),
               total(new, plus), total(new, minus))
        .where(_L.company_id == company_id, day <= last).group_by(_L.account_id))
    return {r[0]: _Sums(*(int(x) for x in r[1:])) for r in found}


def _corrected(session: Session, company_id: int, first: date, last: date, begin: date) -> dict[int, tuple[int, int]]:
    """What credit corrections take off both columns: before the fiscal year of the last day, and in it."""
    found: dict[int, tuple[int, int]] = {}
    # The few reversals first, by their own index; the days of a year would lead through all its vouchers.
    reversals = (select(_V.id, _V.company_id, _V.posting_date).where(_V.reverses_id.is_not(None)).cte("reversals")
                 .prefix_with("MATERIALIZED", dialect="sqlite").prefix_with("MATERIALIZED", dialect="postgresql"))
    rows = session.execute(
        select(_L.account_id, _L.posting_date, _L.accounting_amount).join(reversals, reversals.c.id == _L.voucher_id)
        .where(reversals.c.company_id == company_id, reversals.c.posting_date >= first, reversals.c.posting_date <= last,
               _L.correction))
    for account_id, day, amount in rows:
        old, new = found.get(account_id, (0, 0))
        found[account_id] = (old + abs(amount), new) if day < begin else (old, new + abs(amount))
    return found


# ---------------------------------------------------------------- account statement

@dataclass(frozen=True, slots=True)
class Standing:
    """An account over a stretch, in accounting minor units, debit positive in both balances."""

    number: str
    names: Mapping[str, str]
    opening: int
    debit: int
    credit: int

    @property
    def closing(self) -> int:
        """What it stands at on the last day."""
        return self.opening + self.debit - self.credit


def _from(session: Session, company_id: int, account: Account, first: date) -> date:
    """The day from which the opening balance counts: profit and loss begin with the fiscal year (PST-043)."""
    return year_start(session, company_id, first) if account.type is AccountType.PROFIT_AND_LOSS else date.min


def standing(session: Session, company_id: int, account_id: int, first: date, last: date) -> Standing | None:
    """Opening balance, movement and closing balance of an account."""
    account = session.get(Account, account_id)
    if account is None or account.company_id != company_id:
        return None
    mine = (_L.company_id == company_id, _L.account_id == account_id)
    opening = _sum(session, _L.accounting_amount, *mine, _L.posting_date < first,
                   _L.posting_date >= _from(session, company_id, account, first))
    there = (*mine, _L.posting_date >= first, _L.posting_date <= last)
    off = _off(session, company_id, first, last, account_id)
    plus = _sum(session, _L.accounting_amount, *there, _L.accounting_amount > 0)
    minus = _sum(session, _L.accounting_amount, *there, _L.accounting_amount < 0)
    return Standing(account.number, account.names, opening, plus - off, -minus - off)


def _sum(session: Session, amount: Any, *tests: Any) -> int:
    return int(session.scalar(select(type_coerce(func.coalesce(func.sum(amount), 0), Minor())).where(*tests)) or 0)


def _off(session: Session, company_id: int, first: date, last: date, account_id: int) -> int:
    """What credit corrections take off both columns of an account."""
    return sum(_corrected(session, company_id, first, last, last).get(account_id, (0, 0)))


def account_choices(session: Session, company_id: int) -> list[tuple[int, str, Mapping[str, str]]]:
    """Accounts that take postings: id, number, names."""
    rows = session.scalars(select(Account).where(Account.company_id == company_id, Account.type != AccountType.HEADING)
                           .order_by(Account.number))
    return [(a.id, a.number, a.names) for a in rows]


def receivables(session: Session, company_id: int) -> int:
    """The account of customers, by its role; else the first that there is."""
    by_role = select(RoleAccount.account_id).where(RoleAccount.company_id == company_id, RoleAccount.role == AccountRole.AR)
    lowest = select(Account.id).where(Account.company_id == company_id).order_by(Account.number)
    return session.scalars(by_role.order_by(RoleAccount.id)).first() or session.scalars(lowest).first() or 0


def voucher_of_line(session: Session, company_id: int, line_id: int) -> int | None:
    """The voucher a ledger line belongs to."""
    return session.scalars(select(_L.voucher_id).where(_L.id == line_id, _L.company_id == company_id)).first()


@dataclass(frozen=True)
class Statement(Listing):
    """Lines of one account; the balance after each is reckoned for the rows that are shown, from the balances at day's end.

    Lines of the ledger are final, so that what a day ended with holds as long as no line is added: `kept` keeps it.
    """

    kept: dict[tuple[Any, ...], tuple[list[date], list[int]]] = field(default_factory=dict, compare=False)

    def found(self, session: Session, query: ListQuery, keys: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """The shown values, with the balance after each line."""
        rows = super().found(session, query, keys)
        place = next(n for n, c in enumerate(self.columns) if c.name == "balance")
        balances = self._balances(session, query, {k: values[0] for k, values in rows.items()}) if rows else {}
        return {k: (*values[:place], balances[k], *values[place + 1:]) for k, values in rows.items()}

    def totals(self, session: Session, query: ListQuery) -> dict[str, dict[str, int]]:
        """Debit and credit; of all lines of the stretch from the index alone."""
        first, last = query.scope.get("first"), query.scope.get("last")
        if query.narrowed or first is None or last is None:
            return super().totals(session, query)
        whole = standing(session, query.company_id, query.scope["account_id"], first, last)
        return {} if whole is None else {"debit": {"": whole.debit}, "credit": {"": whole.credit}}

    def _balances(self, session: Session, query: ListQuery, days: Mapping[int, date]) -> dict[int, int]:
        """The balance after each line, in the order of days and posting, in accounting minor units; `days` by line."""
        account = session.get_one(Account, query.scope["account_id"])
        since = _from(session, query.company_id, account, query.scope["first"])
        mine = (_L.company_id == query.company_id, _L.account_id == account.id)
        ends, sums = self._ends(session, (*mine, _L.posting_date >= since), (query.company_id, account.id, since))
        at = bisect_left(ends, min(days.values()))
        total = sums[at - 1] if at else 0
        found: dict[int, int] = {}
        for identity, amount in session.execute(
                select(_L.id, _L.accounting_amount).where(*mine, _L.posting_date >= min(days.values()),
                                                          _L.posting_date <= max(days.values()))
                .order_by(_L.posting_date, _L.id)):
            total += int(amount)
            found[identity] = total
        return found

    def _ends(self, session: Session, mine: tuple[Any, ...], key: tuple[Any, ...]) -> tuple[list[date], list[int]]:
        """The days on which the account was moved, and its balance at the end of each."""
        key = (*key, session.scalar(select(func.max(_L.id))))
        if key not in self.kept:
            self.kept.clear()
            rows = session.execute(select(_L.posting_date, type_coerce(func.sum(_L.accounting_amount), Minor()))
                                   .where(*mine).group_by(_L.posting_date).order_by(_L.posting_date)).all()
            self.kept[key] = [r[0] for r in rows], list(accumulate(int(r[1]) for r in rows))
        return self.kept[key]


def _in_scope(query: ListQuery, day: Any) -> list[Any]:
    """The company and the stretch of days that a list is about; scope `first`, `last` (None = without end)."""
    first, last = query.scope.get("first"), query.scope.get("last")
    return [*([day >= first] if first else []), *([day <= last] if last else [])]


def statement_listing() -> Statement:
    """The lines of an account, oldest first, each with the balance after it (PST-042); scope `account_id`, `first`, `last`."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(_L).outerjoin(_V, _V.id == _L.voucher_id).outerjoin(Customer, Customer.id == _L.customer_id)
                .where(_L.company_id == query.company_id, _L.account_id == query.scope["account_id"],
                       *_in_scope(query, _L.posting_date)))

    return Statement("account", N_("Account statement"), _L.id, (
        Column("posting_date", N_("Date"), "date", _L.posting_date, 104),
        Column("voucher", N_("Voucher"), "link", _V.number, 130, searchable=True),
        Column("text", N_("Text"), "text", _L.text, 200, stretch=True, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 170, searchable=True),
        Column("debit", N_("Debit"), "amount", debit(), 112, total=True),
        Column("credit", N_("Credit"), "amount", credit(), 112, total=True),
        Column("balance", N_("Balance"), "amount", None, 118),
        Column("currency", N_("Cur."), "text", _L.currency, 50),
        Column("amount", N_("In currency"), "amount", _L.amount, 112, currency="currency", hidden=True),
    ), source, (("posting_date", False),), CHANGES)


# ---------------------------------------------------------------- journal

def journal_listing() -> Listing:
    """Every ledger line, voucher by voucher (PST-042: journal report); scope `first`, `last`."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(_V).join(_L, _L.voucher_id == _V.id).outerjoin(Account, Account.id == _L.account_id)
                .outerjoin(Customer, Customer.id == _L.customer_id)
                .where(_V.company_id == query.company_id, *_in_scope(query, _V.posting_date)))

    return Listing("journal", N_("Journal report"), _L.id, (
        Column("posting_date", N_("Date"), "date", _V.posting_date, 104),
        Column("voucher", N_("Voucher"), "link", _V.number, 130, searchable=True),
        Column("source", N_("Source"), "text", _V.source, 130, names=SOURCE_NAMES, hidden=True),
        Column("account", N_("Account"), "text", Account.number, 76, searchable=True),
        Column("name", N_("Name"), "words", Account.names, 150),
        Column("text", N_("Text"), "text", _L.text, 170, stretch=True, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 150, searchable=True),
        Column("debit", N_("Debit"), "amount", debit(), 112, total=True),
        Column("credit", N_("Credit"), "amount", credit(), 112, total=True),
    ), source, (("posting_date", False),), CHANGES)


# ---------------------------------------------------------------- control report

@dataclass(frozen=True, slots=True)
class ControlRow:
    """A control account on a day: the ledger, the customer entries, in accounting minor units (PST-040)."""

    account_id: int
    number: str
    names: Mapping[str, str]
    ledger: int
    entries: int

    @property
    def difference(self) -> int:
        """0 = proved."""
        return self.ledger - self.entries


def control_report(session: Session, company_id: int, day: date) -> list[ControlRow]:
    """Each control account with what the ledger and the customer entries say on `day`; accounts at rest are left out."""
    control = select(Account.id).where(Account.company_id == company_id, Account.control)
    ledger = _by_account(session, _L.account_id, _L.accounting_amount, _L.company_id == company_id, _L.posting_date <= day,
                         _L.account_id.in_(control))
    d = DetailedEntry
    entries = _by_account(session, d.control_account_id, d.accounting_amount, d.company_id == company_id, d.posting_date <= day,
                          or_(d.kind != DetailKind.SETTLEMENT, d.gl_entry_id.is_not(None)))
    rows = session.scalars(select(Account).where(Account.company_id == company_id, Account.control).order_by(Account.number))
    return [ControlRow(a.id, a.number, a.names, ledger.get(a.id, 0), entries.get(a.id, 0)) for a in rows
            if a.id in ledger or a.id in entries]


def _by_account(session: Session, account: Any, amount: Any, *tests: Any) -> dict[int, int]:
    rows: Any = session.execute(select(account, type_coerce(func.sum(amount), Minor())).where(*tests).group_by(account))
    return {identity: int(total or 0) for identity, total in rows}
