"""Customer lists and the figures beside a card: balance, overdue, ageing, timeline (MST-120, AGE-24)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import Blocked, EntryType
from app.core.search import words
from app.core.words import N_
from app.models.collections import CollectionLetter
from app.models.customers import BlockChange, Customer, CustomerAddress, CustomerGroup
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER, Minor
from app.queries.listing import Column, Listing, ListQuery

BLOCKED_NAMES = {Blocked.BLANK: "", Blocked.SHIP: N_("Blocked::Ship"), Blocked.INVOICE: N_("Blocked::Invoice"),
                 Blocked.ALL: N_("Blocked::All")}
BLOCKED_TONES = {Blocked.SHIP: ("warning", "half"), Blocked.INVOICE: ("warning", "triangle"), Blocked.ALL: ("danger", "no")}
_S = CustomerEntryState


def _open_sum(company_id: int, value: Any) -> Any:
    """A sum over the open entries of the customer of the row: a stretch of the live index, read only where it is asked for."""
    sums = select(func.sum(value)).where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == Customer.id)
    return func.coalesce(sums.correlate(Customer).scalar_subquery(), 0)


def _invoice_address(column: Any) -> Any:
    """A column of the address that letters go to."""
    return (select(func.min(column)).where(CustomerAddress.customer_id == Customer.id, CustomerAddress.kind == "invoice")
            .correlate(Customer).scalar_subquery())


def customer_listing(company_id: int, day: date) -> Listing:
    """The list of customers on a day; balances are correlated, so that only what is shown or asked for is added up."""
    balance = _open_sum(company_id, _S.remaining_accounting)
    overdue = _open_sum(company_id, case((and_(_S.due_date < day, _S.remaining > 0), _S.remaining_accounting), else_=0))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(Customer).outerjoin(CustomerGroup, CustomerGroup.id == Customer.group_id)
                  .where(Customer.company_id == query.company_id))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(balance != 0)
            case "overdue":
                return joined.where(overdue > 0)
            case "blocked":
                return joined.where(Customer.blocked > Blocked.BLANK)
        return joined

    return Listing("customers", N_("Customers"), Customer.id, (
        Column("number", N_("No."), "link", Customer.number, 90),
        Column("name", N_("Name"), "text", Customer.name, 240, stretch=True),
        Column("city", N_("City"), "text", _invoice_address(CustomerAddress.city), 130),
        Column("country", N_("Country"), "text", _invoice_address(CustomerAddress.country_code), 60),
        Column("group", N_("Group"), "text", CustomerGroup.code, 70),
        Column("balance", N_("Balance"), "amount", type_coerce(balance, Minor()), 120, total=True),
        Column("overdue", N_("Overdue"), "amount", type_coerce(overdue, Minor()), 120, total=True),
        Column("blocked", N_("Blocked"), "chip", Customer.blocked, 120, names=BLOCKED_NAMES, tones=BLOCKED_TONES),
        Column("language", N_("Language"), "text", Customer.language, 70),
        Column("search_key", "", "text", Customer.search_key, 0, searchable=True, hidden=True),
    ), source, (("number", False),), frozenset({"customer", "customer_entry_state", "customer_ledger_entry", "customer_address"}))


@dataclass(frozen=True, slots=True)
class Hit:
    """A customer found while typing."""

    customer_id: int
    number: str
    name: str
    city: str
    blocked: Blocked


def find_customers(session: Session, company_id: int, text: str, most: int = 8) -> list[Hit]:
    """Customers whose number, name or city holds every word."""
    query = (select(Customer.id, Customer.number, Customer.name, Customer.search_key, Customer.blocked)
             .where(Customer.company_id == company_id, Customer.inactive.is_(False)))
    for word in words(text):
        query = query.where(Customer.search_key.contains(word, autoescape=True))
    rows = session.execute(query.order_by(func.length(Customer.name), Customer.number).limit(most)).all()
    cities = dict(session.execute(select(CustomerAddress.customer_id, func.min(CustomerAddress.city)).where(
        CustomerAddress.customer_id.in_([r.id for r in rows])).group_by(CustomerAddress.customer_id)).all())
    return [Hit(r.id, r.number, r.name, cities.get(r.id, ""), r.blocked) for r in rows]


@dataclass(frozen=True, slots=True)
class Figures:
    """What a customer owes, in accounting minor units; buckets by the limits asked for."""

    balance: int
    overdue: int
    unapplied: int
    open_items: int
    oldest_days: int
    buckets: tuple[int, ...]


def figures(session: Session, company_id: int, customer_id: int | None, day: date, limits: Sequence[date]) -> Figures:
    """The figures of one customer, or of the whole company."""
    query = (select(_S.due_date, _S.remaining, _S.remaining_accounting)
             .where(_S.company_id == company_id, _S.open_until == FOR_EVER))
    if customer_id is not None:
        query = query.where(_S.customer_id == customer_id)
    buckets = [0] * (len(limits) + 1)
    unapplied = count = 0
    oldest: date | None = None
    for due, remaining, value in session.execute(query):
        count += 1
        if remaining < 0:
            unapplied += value
            continue
        buckets[sum(due <= limit for limit in limits)] += value
        oldest = due if oldest is None or due < oldest else oldest
    days = (day - oldest).days if oldest and oldest < day else 0
    return Figures(sum(buckets) + unapplied, sum(buckets[1:]), unapplied, count, days, tuple(buckets))


@dataclass(frozen=True, slots=True)
class Happening:
    """A line of the timeline: icon, title and detail as (code, values) that the view puts in words."""

    at: date
    icon: str
    tone: str
    kind: str
    words: tuple[str, ...]
    target: tuple[str, int] | None = None


def timeline(session: Session, customer_id: int, most: int = 12) -> list[Happening]:
    """What happened with a customer, newest first: letters, payments, invoices, blocks."""
    found: list[Happening] = []
    for letter in session.scalars(select(CollectionLetter).where(
            CollectionLetter.customer_id == customer_id, CollectionLetter.state == "issued")
            .order_by(CollectionLetter.document_date.desc()).limit(most)):
        kind = "cancelled" if letter.cancels_id else "letter"
        found.append(Happening(letter.document_date, "mail-warning", "warning", kind,
                               (letter.number or "", str(letter.level)), ("collection_letter", letter.id)))
    for change in session.scalars(select(BlockChange).where(BlockChange.customer_id == customer_id)
                                  .order_by(BlockChange.id.desc()).limit(most)):
        found.append(Happening(_day(change.created_at), "ban", "danger", "blocked",
                               (BLOCKED_NAMES[change.new] or N_("Blocked::Blank"), change.note or "")))
    entry = CustomerLedgerEntry
    for row in session.execute(select(entry.id, entry.posting_date, entry.entry_type, entry.document_no)
                               .where(entry.customer_id == customer_id, entry.adjustment.is_(False))
                               .order_by(entry.posting_date.desc(), entry.id.desc()).limit(most)):
        paid = row.entry_type in (EntryType.PAYMENT, EntryType.CREDIT_NOTE)
        found.append(Happening(row.posting_date, "landmark" if paid else "file-text", "success" if paid else "neutral",
                               row.entry_type.value, (row.document_no,), ("customer_ledger_entry", row.id)))
    return sorted(found, key=lambda h: h.at, reverse=True)[:most]


def _day(moment: datetime) -> date:
    return moment.date()


def neighbour(session: Session, company_id: int, customer_id: int, step: int) -> int | None:
    """The customer after (1) or before (-1) one, by number."""
    number = session.scalars(select(Customer.number).where(Customer.id == customer_id)).first()
    if number is None:
        return None
    query = select(Customer.id).where(Customer.company_id == company_id)
    query = (query.where(Customer.number > number).order_by(Customer.number) if step > 0
             else query.where(Customer.number < number).order_by(Customer.number.desc()))
    return session.scalars(query.limit(1)).first()
