"""In which order a company settles: by date, by its own priority, or as the law of the customer's country says (SET-21…23)."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.models.customers import Customer, CustomerAddress
from app.models.settlement_marks import ImputationRule, PriorityRule
from app.rules.settlement.order import Imputation, Key, Order, Priority
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import SETTLE_IMPUTATION, SETTLE_ORDER, SETTLE_PRIORITY_AUTOMATIC


class Orders:
    """The order of settlement of any customer of a company, its set-up read once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        held = parameters(session, desk.company_id)
        self._session, self._day = session, desk.today
        self._by_transaction = held.get(SETTLE_ORDER) == "transaction_date"
        self._by_law = held.get(SETTLE_IMPUTATION) == "country"
        self.automatic_priority = held.get(SETTLE_PRIORITY_AUTOMATIC)
        self._priorities = tuple(
            Priority(Key(row.key), row.descending, tuple(EntryType(t) for t in row.type_order or ()))
            for row in session.scalars(select(PriorityRule).where(PriorityRule.company_id == desk.company_id)
                                       .order_by(PriorityRule.position, PriorityRule.id)))
        self._rules = list(session.scalars(select(ImputationRule).where(ImputationRule.company_id == desk.company_id)
                                           .order_by(ImputationRule.valid_from)))
        self._countries: dict[int, str | None] = {}

    def of(self, customer_id: int | None, *, priority: bool = False) -> Order:
        """The order for a customer; `priority` = by the company's own list of keys (SET-22)."""
        found = self._rule(customer_id)
        imputation = None if found is None or found.order == "payer" else Imputation(found.order)
        return Order(self._by_transaction, self._priorities if priority else (), imputation)

    def law(self, customer_id: int | None) -> str:
        """The law by which this customer's payments are imputed, as the settle pane names it; empty without one (SET-23)."""
        found = self._rule(customer_id)
        return "" if found is None else found.law

    def _rule(self, customer_id: int | None) -> ImputationRule | None:
        """The rule of the customer's country that holds today."""
        if not self._by_law or customer_id is None:
            return None
        if customer_id not in self._countries:
            self._countries[customer_id] = self._country(customer_id)
        fitting = [r for r in self._rules if r.country_code == self._countries[customer_id] and r.valid_from <= self._day]
        return fitting[-1] if fitting else None

    def _country(self, customer_id: int) -> str | None:
        return self._session.scalars(select(CustomerAddress.country_code).where(
            CustomerAddress.customer_id == customer_id, CustomerAddress.kind == "invoice").limit(1)).first()


def applications(session: Session, customer_ids: Iterable[int]) -> dict[int, str]:
    """How each customer's payments are applied: company, manual, oldest or priority (SET-20, 24)."""
    wanted, found = sorted(set(customer_ids)), dict[int, str]()
    for start in range(0, len(wanted), 400):
        found |= {key: method for key, method in session.execute(
            select(Customer.id, Customer.application_method).where(Customer.id.in_(wanted[start:start + 400])))}
    return found
