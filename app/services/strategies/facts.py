"""Customers as strategies see them, for all of them in a handful of statements, or for one again inside its unit (COL-42…46)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, EntryType
from app.core.money import Money
from app.models.accounts import PostingProfile
from app.models.collections import CustomerCollection, EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.strategies import StrategyContact
from app.queries import ageing
from app.rules import customers as block_rules
from app.rules import strategies as rules
from app.rules.behaviour import Chances
from app.rules.promises import limit
from app.services import customers
from app.services.collecting import agents, insight, pools
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.strategies import keeping
from app.services.strategies.forms import StrategyForm
from app.settings import PROMISE_TOLERANCE, STRATEGY_ACTIVITY, STRATEGY_ISSUE, STRATEGY_KEEP_DAYS

CHUNK = 400
INVOICES = (EntryType.INVOICE, EntryType.JOURNAL, EntryType.INTERCOMPANY)
"""Debit entries that can lead; fees and interest follow the invoices they were charged for (COL-42)."""


@dataclass(frozen=True, slots=True)
class Document:
    """An open invoice in words: number, dates, and what is open in minor units of its own currency."""

    entry_id: int
    number: str
    document_date: date
    due_date: date
    currency: str
    remaining: int


@dataclass(frozen=True, slots=True)
class Who:
    """A customer's number and name, her agent if she has one, and the sales group that sells to her."""

    customer_id: int
    number: str
    name: str
    agent_id: int | None = None
    sales_group_id: int | None = None


@dataclass(frozen=True)
class Facts:
    """Everything a day is decided with; customers by id in the order of their numbers, `day` counts."""

    day: date
    settings: rules.Settings
    forms: tuple[StrategyForm, ...]
    strategies: tuple[rules.Strategy, ...]
    customers: Mapping[int, rules.Customer]
    who: Mapping[int, Who]
    documents: Mapping[int, Document]
    members: Mapping[int, frozenset[int]] = field(default_factory=dict)
    chances: Callable[[int], Chances] | None = None

    def form(self, strategy_id: int | None) -> StrategyForm | None:
        """A strategy as it was typed."""
        return next((f for f in self.forms if f.strategy_id == strategy_id), None)

    def decide(self, customer_id: int) -> tuple[rules.Decision, ...]:
        """What happens to a customer on the day."""
        return rules.decide(self.customers[customer_id], self.strategies, self.day, self.settings)

    def chosen(self, customer_id: int) -> rules.Strategy | None:
        """Her strategy."""
        return rules.chosen(self.customers[customer_id], self.strategies)


def settings_of(session: Session, desk: Desk) -> rules.Settings:
    """The parameters of strategies (COL-47, COL-48)."""
    known = parameters(session, desk.company_id)
    return rules.Settings(session.get_one(Company, desk.company_id).accounting_currency, known.get(STRATEGY_ISSUE),
                          known.get(STRATEGY_ACTIVITY), known.get(STRATEGY_KEEP_DAYS))


def read(session: Session, desk: Desk, day: date, draft: StrategyForm | None = None) -> Facts:
    """All with an open invoice on a day; `draft` stands in the place of the strategy it is typed for, or beside all."""
    forms = [f for f in keeping.read(session, desk) if draft is None or f.strategy_id != draft.strategy_id]
    if draft is not None:
        # What is tried out counts as switched on.
        forms = sorted([*forms, replace(draft, active=True)], key=lambda f: f.rank)
    chosen = keeping.as_rules(session, desk, forms)
    wanted = {s.pool_id for s in chosen if s.active and s.pool_id is not None}
    members = pools.members_in(session, desk, sorted(wanted), day)
    chances = insight.all_chances(session, desk) if any(s.active and s.benchmarks for s in chosen) else None
    empty = Facts(day, settings_of(session, desk), tuple(forms), chosen, {}, {}, {}, members, chances)
    return _gather(session, desk, empty, None)


def again(session: Session, desk: Desk, known: Facts, customer_id: int) -> Facts:
    """One customer as she stands now, with pools and chances as they were read: asked inside the unit that acts (COL-49)."""
    return _gather(session, desk, known, (customer_id,))


# ---------------------------------------------------------------- statements

def _gather(session: Session, desk: Desk, known: Facts, only: Sequence[int] | None) -> Facts:
    open_, tolerance = _open(session, desk, known.day, only), parameters(session, desk.company_id).get(PROMISE_TOLERANCE)
    invoices: dict[int, list[rules.Invoice]] = defaultdict(list)
    documents: dict[int, Document] = {}
    overdue: dict[int, int] = defaultdict(int)
    for row in open_:
        if row.dated < known.day:
            overdue[row.customer_id] += row.value
        if row.entry_type in INVOICES and not row.prepayment:
            invoices[row.customer_id].append(_invoice(row, known.day, tolerance))
            documents[row.entry_id] = Document(row.entry_id, row.document_no, row.document_date, row.dated, row.currency,
                                               row.remaining)
    contacts = _contacts(session, desk, known.day, only)
    found, who = {}, {}
    agent_of = agents.agents_of(session, desk, sorted(invoices)) if only is None else {
        key: w.agent_id for key in only if (w := known.who.get(key)) is not None}
    for customer, own in _customers(session, desk, sorted(invoices)):
        key = customer.id
        who[key] = Who(key, customer.number, customer.name, agent_of.get(key), customer.sales_group_id)
        found[key] = rules.Customer(
            key, tuple(invoices[key]), overdue[key], tuple(contacts.get(key, ())),
            frozenset(pool for pool, members in known.members.items() if key in members),
            own.strategy_id if own else None, _excluded(own, known.day), _refusal(customer, invoices[key], known.settings),
            own.quiet_until if own else None, known.chances(key) if known.chances is not None else None)
    return replace(known, customers=found, who=who, documents=documents)


def _open(session: Session, desk: Desk, day: date, only: Sequence[int] | None) -> Sequence[Any]:
    """Debit entries open on a day with what collecting knows of them; their values as of that day (AGE-10)."""
    live, e, s, c = ageing.live(desk.company_id, day), CustomerLedgerEntry, CustomerEntryState, EntryCollection
    over = c.exclude_until < day
    stopped = and_(c.exclude_letters, or_(c.exclude_until.is_(None), not_(over)))
    query: Select[Any] = select(
        live.c.entry_id, live.c.customer_id, live.c.dated, live.c.value, e.entry_type, e.prepayment, e.document_no,
        e.document_date, e.currency, s.remaining, s.on_hold, c.status, c.promised_on, c.plan_id,
        or_(func.coalesce(stopped, False), not_(PostingProfile.collection_letter)).label("excluded")
    ).join(e, e.id == live.c.entry_id).join(s, s.entry_id == live.c.entry_id).join(
        PostingProfile, PostingProfile.id == s.posting_profile_id).outerjoin(c, c.entry_id == live.c.entry_id).where(
            live.c.value > 0)
    if only is not None:
        query = query.where(live.c.customer_id.in_(only))
    return session.execute(query.order_by(live.c.customer_id, live.c.dated, live.c.entry_id)).all()


def _invoice(row: Any, day: date, tolerance: int) -> rules.Invoice:
    """An open invoice; a promise whose day and tolerance have passed keeps nobody any more, a running plan does (COL-24…27)."""
    status = row.status or CollectionsStatus.NOT_DISPUTED
    if (status is CollectionsStatus.PROMISED and row.promised_on is not None and row.plan_id is None
            and limit(row.promised_on, tolerance) < day):
        status = CollectionsStatus.PROMISE_BROKEN
    return rules.Invoice(row.entry_id, row.document_no, row.dated, row.value, status, row.promised_on, row.on_hold,
                         bool(row.excluded))


def _contacts(session: Session, desk: Desk, day: date, only: Sequence[int] | None) -> dict[int, list[rules.Contact]]:
    """What strategies did up to a day, by customer."""
    row = StrategyContact
    query = select(row.customer_id, row.step_id, row.leading_entry_id, row.day, row.contact).where(
        row.company_id == desk.company_id, row.day <= day)
    if only is not None:
        query = query.where(row.customer_id.in_(only))
    found: dict[int, list[rules.Contact]] = defaultdict(list)
    for customer_id, step_id, entry_id, on, contact in session.execute(query.order_by(row.id)):
        found[customer_id].append(rules.Contact(step_id, entry_id, on, contact))
    return found


def _customers(session: Session, desk: Desk, ids: Sequence[int]) -> Iterable[tuple[Customer, CustomerCollection | None]]:
    """Customers with how they are collected, in the order of their numbers."""
    own = CustomerCollection
    found: list[tuple[Customer, CustomerCollection | None]] = []
    for start in range(0, len(ids), CHUNK):
        found += [(customer, row) for customer, row in session.execute(
            select(Customer, own).outerjoin(own, own.customer_id == Customer.id).where(
                Customer.id.in_(ids[start:start + CHUNK])))]
    return sorted(found, key=lambda pair: (pair[0].number, pair[0].id))


def _excluded(own: CustomerCollection | None, day: date) -> bool:
    """Left out of strategies, or not to be reminded at all for now (COL-50)."""
    if own is None:
        return False
    return own.strategy_excluded or own.do_not_remind and (own.until is None or day < own.until)


def _refusal(customer: Customer, invoices: Sequence[rules.Invoice], settings: rules.Settings) -> Any:
    """Why nothing may leave for a customer: Blocked All, privacy (BLK)."""
    verdict = block_rules.check(customers.facts_of(customer), block_rules.Event.COLLECTION_LETTER_BATCH, block_rules.Moment.POST,
                                batch=True, amount=Money(sum(i.value for i in invoices), settings.currency))
    return verdict.problems[0] if verdict.problems else None
