"""What calculating and posting sales documents reads and a batch never changes: VAT, accounts, terms, profiles, read once."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.roles import ROLES, AccountRole
from app.models.accounts import (
    Account,
    AccountDimensionRule,
    Currency,
    CurrencySetup,
    DimensionValue,
    ItemVatGroup,
    RoleAccount,
    VatCode,
    VatGroup,
    VatMatrix,
    VatRate,
)
from app.models.base import Base
from app.models.company import Company, CompanyBankAccount, CompanyRegistration
from app.models.products import ChargeCode, Product, RevenueRule
from app.models.terms import (
    CashDiscountCode,
    DeliveryMode,
    PaymentDay,
    PaymentMethod,
    PaymentSchedule,
    PaymentScheduleLine,
    PaymentTerm,
    SalesGroupMember,
)
from app.rules.ledger import Conversion
from app.rules.periods import Calendar
from app.rules.sales.distributions import AccountFacts, RevenueRow, ValueFacts
from app.rules.sales.totals import Rounding
from app.rules.sales.vat import VatCodeFacts
from app.rules.terms import DiscountCode, PaymentDays, Schedule, ScheduleLine, Terms
from app.rules.vat_periods import Span
from app.services import ledger, vat_periods
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.rates import Quote, quote_on
from app.settings import SALES_ITEM_VAT_GROUP


def plain_rows(session: Session, model: type[Base], *where: Any) -> list[Any]:
    """Rows as plain records by column name, which outlive their session."""
    return [SimpleNamespace(**row._mapping) for row in session.execute(select(model.__table__).where(*where))]


class Books:
    """The set-up of one company as documents meet it. Made for one document or one stretch of a batch, never kept longer."""

    def __init__(self, session: Session, desk: Desk) -> None:
        company = desk.company_id
        self.session, self.desk, self.company_id = session, desk, company
        self.company = plain_rows(session, Company, Company.id == company)[0]
        self.parameters = parameters(session, company)
        self.home: str = self.company.accounting_currency
        self.places: Mapping[str, int] = {c.code: c.decimals for c in plain_rows(session, Currency)}
        self._read_vat(session)
        self._read_accounts(session)
        self._read_terms(session)
        self.reps: dict[int, list[Any]] = {}
        for member in plain_rows(session, SalesGroupMember):
            self.reps.setdefault(member.group_id, []).append(member)
        self.profiles = ledger.Profiles(session, company)
        self._rates: dict[tuple[str, date], Quote | None] = {}
        self._products: dict[int, Any] = {}
        self._calendar: Calendar | None = None
        self._spans: Sequence[Span] | None = None
        self.checked_series: dict[tuple[str, int | None, date], tuple[Problem, ...]] = {}
        self.kept: dict[Any, Any] = {}
        """What other modules of the package read once per batch, under keys of their own."""

    def on(self, session: Session) -> "Books":
        """The same set-up, reading what is still missing through another session."""
        self.session = session
        return self

    # ---------------------------------------------------------------- reading

    def _read_vat(self, session: Session) -> None:
        company = self.company_id
        self.vat_rows = {c.id: c for c in plain_rows(session, VatCode, VatCode.company_id == company)}
        rates: dict[int, list[tuple[date, Decimal]]] = {}
        for rate in session.execute(select(VatRate.vat_code_id, VatRate.valid_from, VatRate.rate)
                                    .where(VatRate.vat_code_id.in_(list(self.vat_rows)))):
            rates.setdefault(rate.vat_code_id, []).append((rate.valid_from, rate.rate))
        self.codes = {c.id: VatCodeFacts(c.id, c.code, c.category, tuple(sorted(rates.get(c.id, ()))), c.list_kind, c.active)
                      for c in self.vat_rows.values()}
        self.matrix = {(m.vat_group_id, m.item_vat_group_id): m.vat_code_id
                       for m in plain_rows(session, VatMatrix, VatMatrix.company_id == company)}
        self.vat_groups = {g.id: g.code for g in plain_rows(session, VatGroup, VatGroup.company_id == company)}
        self.item_groups = {g.id: g.code for g in plain_rows(session, ItemVatGroup, ItemVatGroup.company_id == company)}
        wanted = self.parameters.get(SALES_ITEM_VAT_GROUP)
        self.item_group = next((key for key, code in self.item_groups.items() if code == wanted), None)
        """The item VAT group of lines that say nothing else (VAT-002)."""

    def _read_accounts(self, session: Session) -> None:
        company = self.company_id
        self.accounts = {a.id: a for a in plain_rows(session, Account, Account.company_id == company)}
        wants: dict[int, dict[str, str]] = {}
        for rule in session.execute(select(AccountDimensionRule.account_id, AccountDimensionRule.dimension,
                                           AccountDimensionRule.rule)):
            wants.setdefault(rule.account_id, {})[rule.dimension] = rule.rule
        self.vat_accounts = ledger.vat_accounts(session, company)
        self.account_facts = {a.id: AccountFacts(a.number, a.control or ledger.postable(a), wants.get(a.id, {}))
                              for a in self.accounts.values()}
        self.roles: dict[tuple[AccountRole, str | None], int] = {}
        self.role_of: dict[int, AccountRole] = {}
        for row in sorted(plain_rows(session, RoleAccount, RoleAccount.company_id == company), key=lambda r: r.id):
            role = AccountRole(row.role)
            self.roles[role, row.currency] = row.account_id
            self.role_of.setdefault(row.account_id, role)
        self.values = {v.id: ValueFacts(v.code, v.active_from, v.active_to)
                       for v in plain_rows(session, DimensionValue, DimensionValue.company_id == company)}
        self.revenue = [RevenueRow(r.account_id, r.product_id, r.product_group_id, r.vat_code_id)
                        for r in plain_rows(session, RevenueRule, RevenueRule.company_id == company)]
        self.charges = {c.id: c for c in plain_rows(session, ChargeCode, ChargeCode.company_id == company)}

    def _read_terms(self, session: Session) -> None:
        company = self.company_id
        days = {d.id: PaymentDays(d.unit == "week", frozenset(d.days))
                for d in plain_rows(session, PaymentDay, PaymentDay.company_id == company)}
        self.term_rows = {t.id: t for t in plain_rows(session, PaymentTerm, PaymentTerm.company_id == company)}
        self.terms = {t.id: Terms(t.method, t.months, t.days, days.get(t.payment_day_id), t.business_day)
                      for t in self.term_rows.values()}
        found = plain_rows(session, CashDiscountCode, CashDiscountCode.company_id == company)
        self.discount_rows = {d.id: d for d in found}
        names = {d.id: d.code for d in found}
        self.discounts = {d.code: DiscountCode(d.code, Terms(d.method, d.months, d.days), d.percent, names.get(d.next_id))
                          for d in found}
        lines: dict[int, list[ScheduleLine]] = {}
        for line in sorted(plain_rows(session, PaymentScheduleLine), key=lambda x: x.no):
            lines.setdefault(line.schedule_id, []).append(ScheduleLine(line.percent, line.amount))
        self.schedules = {s.id: Schedule(s.allocation, s.interval, s.unit, s.count, s.amount, s.minimum,
                                         tuple(lines.get(s.id, ())), s.vat_allocation, s.charge_allocation)
                          for s in plain_rows(session, PaymentSchedule, PaymentSchedule.company_id == company)}
        self.methods = {m.id: m for m in plain_rows(session, PaymentMethod, PaymentMethod.company_id == company)}
        self.modes = {m.id: m for m in plain_rows(session, DeliveryMode, DeliveryMode.company_id == company)}
        self.rounding = {s.currency: (s.rounding_precision or 0, Rounding(s.rounding_rule))
                         for s in plain_rows(session, CurrencySetup, CurrencySetup.company_id == company)
                         if s.rounding_rule != "none" and s.rounding_precision}
        self.registrations = {r.scheme: r.value for r in plain_rows(
            session, CompanyRegistration, CompanyRegistration.company_id == company)}
        self.banks = {b.currency: b for b in plain_rows(
            session, CompanyBankAccount, CompanyBankAccount.company_id == company) if b.default_for_currency}

    # ---------------------------------------------------------------- questions

    def product(self, product_id: int | None) -> Any | None:
        """A product by id, read when first asked for; None without one."""
        if product_id is None:
            return None
        if product_id not in self._products:
            self.products([product_id])
        return self._products.get(product_id)

    def products(self, ids: Iterable[int]) -> None:
        """Read products that are not known yet, all at once."""
        wanted = sorted(set(ids) - self._products.keys())
        if wanted:
            self._products |= {p.id: p for p in plain_rows(self.session, Product, Product.company_id == self.company_id,
                                                           Product.id.in_(wanted))}

    def quote(self, currency: str, day: date) -> Quote | None:
        """The rate that counts for a currency on a day (MST-036); None without one."""
        if (currency, day) not in self._rates:
            self._rates[currency, day] = quote_on(self.session, self.company_id, currency, self.home, day)
        return self._rates[currency, day]

    def conversion(self, currency: str, day: date, typed: Decimal | None = None) -> Conversion | None:
        """From a currency to the company's on a day, or at the rate typed on the document (MST-036)."""
        if currency not in self.places:
            return None
        found = self.quote(currency, day) if typed is None and currency != self.home else None
        rate = Decimal(1) if currency == self.home else typed if typed is not None else found.rate if found else None
        return None if rate is None else Conversion(rate, self.places[currency], self.places[self.home])

    def role(self, role: AccountRole, currency: str | None = None) -> int | None:
        """The account that plays a role, a currency's own first; None when missing (MST-042)."""
        own = self.roles.get((role, currency)) if currency else None
        return own if own is not None else self.roles.get((role, None))

    def contact_rep(self, sales_group_id: int | None) -> int | None:
        """The representative who is the contact of a sales group (MST-100, COL-13)."""
        return next((m.rep_id for m in self.reps.get(sales_group_id or 0, ()) if m.contact), None)

    def missing(self, role: AccountRole, account_id: int | None) -> tuple[Problem, ...]:
        """A role without an account, or with a blocked one, named (MST-042)."""
        if account_id is None:
            return (error("MST-042-missing", role=Term(ROLES[role].name)),)
        account = self.accounts[account_id]
        if account.blocked:
            return (error("MST-042-blocked", role=Term(ROLES[role].name), account=account.number),)
        return ()

    @property
    def calendar(self) -> Calendar:
        """What decides about posting dates for this user."""
        if self._calendar is None:
            self._calendar = ledger.posting_calendar(self.session, self.desk)
        return self._calendar

    @property
    def vat_spans(self) -> Sequence[Span]:
        """The VAT periods of the company (MST-032)."""
        if self._spans is None:
            self._spans = vat_periods.spans(self.session, self.company_id)
        return self._spans
