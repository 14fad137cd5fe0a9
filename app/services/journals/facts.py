"""Everything that checking a journal must know, read in a handful of statements however many lines it has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.accounts import Account, AccountDimensionRule, Currency, DimensionValue, RoleAccount
from app.models.base import Base
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.terms import PaymentTerm
from app.rules.ledger import Conversion
from app.rules.terms import Terms
from app.services import ledger
from app.services.desk import Desk
from app.services.journals.drafts import Line
from app.services.rates import rate_on

_CHUNK = 400
_T = TypeVar("_T", bound=Base)


def chunks(ids: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """Ids in parts that fit one statement."""
    wanted = sorted(set(ids))
    return (wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK))


@dataclass(frozen=True, slots=True)
class Known:
    """A document number a customer has already, lower case, by customer and type."""

    customer_id: int
    entry_type: str
    document_no: str


class Facts:
    """Customers, accounts, profiles, terms, rates, dimensions and document numbers of a set of lines, by id."""

    def __init__(self, session: Session, desk: Desk, lines: Sequence[Line]) -> None:
        self.session, self.desk, company = session, desk, desk.company_id
        parties = [line.party for line in lines if line.party]
        self.customers = self._rows(Customer, (i for kind, i in parties if kind == "customer"))
        self.accounts = self._rows(Account, (i for kind, i in parties if kind == "account"))
        self.dimensions = self._rows(DimensionValue, (i for x in lines for i in (x.cost_centre, x.project) if i))
        self.vat_accounts = ledger.vat_accounts(session, company)
        self.profiles = ledger.Profiles(session, company)
        self.home = session.get_one(Company, company).accounting_currency
        self._places: dict[str, int] = {code: places for code, places in session.execute(
            select(Currency.code, Currency.decimals).where(or_(
                Currency.code == self.home, Currency.code.in_({x.currency for x in lines if x.currency}))))}
        self._terms = {t.id: t for t in session.scalars(select(PaymentTerm).where(PaymentTerm.company_id == company))}
        self._rates: dict[tuple[str, date], Decimal | None] = {}
        self._roles: dict[int, AccountRole] = {}
        for account, role in session.execute(select(RoleAccount.account_id, RoleAccount.role).where(
                RoleAccount.company_id == company).order_by(RoleAccount.id)):
            self._roles.setdefault(account, role)
        self.wants = {(r.account_id, r.dimension): r.rule for part in chunks(self.accounts) for r in session.scalars(
            select(AccountDimensionRule).where(AccountDimensionRule.account_id.in_(part)))}
        self.known = self._known(lines)

    def _rows(self, model: type[_T], ids: Iterable[int]) -> dict[int, _T]:
        """Rows of this company by id."""
        keyed: Any = model
        found: dict[int, _T] = {}
        for part in chunks(ids):
            found |= {row.id: row for row in self.session.scalars(
                select(keyed).where(keyed.id.in_(part), keyed.company_id == self.desk.company_id))}
        return found

    def _known(self, lines: Sequence[Line]) -> set[Known]:
        """Which of the document numbers stand in the ledger already."""
        entry, found = CustomerLedgerEntry, set()
        for part in chunks(line.document_no.strip().lower() for line in lines if line.document_no.strip()):
            rows = self.session.execute(
                select(entry.customer_id, entry.entry_type, func.lower(entry.document_no))
                .where(entry.company_id == self.desk.company_id, entry.adjustment.is_(False),
                       func.lower(entry.document_no).in_(part)))
            found |= {Known(customer, kind, number) for customer, kind, number in rows}
        return found

    def conversion(self, currency: str, day: date) -> Conversion | None:
        """From a currency to the company's on a day; None without a rate."""
        if currency not in self._places:
            return None
        if (currency, day) not in self._rates:
            self._rates[currency, day] = Decimal(1) if currency == self.home else rate_on(
                self.session, self.desk.company_id, currency, self.home, day)
        rate = self._rates[currency, day]
        return None if rate is None else Conversion(rate, self._places[currency], self._places[self.home])

    def due(self, customer: Customer, dated: date) -> date:
        """The due date by the customer's payment terms."""
        term = self._terms.get(customer.payment_term_id or 0)
        return dated if term is None else Terms(term.method, term.months, term.days, None, term.business_day).due(dated)

    def role(self, account_id: int) -> AccountRole:
        """The first role an account plays."""
        return self._roles.get(account_id, AccountRole.SUSPENSE)
