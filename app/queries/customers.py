"""Customer lists and the figures beside a card: balance, overdue, ageing, how she pays (MST-120, AGE-24, ST-05)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, and_, case, cast, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import Blocked, EntryType
from app.core.search import words
from app.core.words import N_
from app.models.collections import CustomerCollection
from app.models.company import Company
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerAddress, CustomerGroup
from app.models.invoices import SalesInvoice
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER, Minor
from app.queries.listing import Column, Listing, ListQuery

BLOCKED_NAMES = {Blocked.BLANK: "", Blocked.SHIP: N_("Blocked::Ship"), Blocked.INVOICE: N_("Blocked::Invoice"),
                 Blocked.ALL: N_("Blocked::All")}
BLOCKED_TONES = {Blocked.SHIP: ("warning", "half"), Blocked.INVOICE: ("warning", "triangle"), Blocked.ALL: ("danger", "no")}
INACTIVE_NAMES, INACTIVE_TONES = {True: N_("Inactive"), False: ""}, {True: ("neutral", "pause")}
CHANGES = frozenset({"customer", "customer_entry_state", "customer_ledger_entry", "customer_address", "customer_credit",
                     "customer_collection"})
"""Tables whose changes make the list look again."""
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

    limit = case((CustomerCredit.unlimited, None), (CustomerCredit.limit_currency == _accounting(company_id),
                                                    func.nullif(CustomerCredit.credit_limit, 0)))
    used = cast(balance * 100, BigInteger).op("/", return_type=Integer())(cast(limit, BigInteger))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(Customer).outerjoin(CustomerGroup, CustomerGroup.id == Customer.group_id)
                  .outerjoin(CustomerCredit, CustomerCredit.customer_id == Customer.id)
                  .outerjoin(CustomerCollection, CustomerCollection.customer_id == Customer.id)
                  .where(Customer.company_id == query.company_id))
        if not query.scope.get("privacy"):
            joined = joined.where(Customer.privacy_blocked.is_(False))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(balance != 0)
            case "overdue":
                return joined.where(overdue > 0)
            case "blocked":
                return joined.where(Customer.blocked > Blocked.BLANK)
            case "review":
                return joined.where(Customer.review_block_on <= day)
            case "not_reminded":
                return joined.where(not_reminded(day))
            case "prospects":
                return joined.where(Customer.prospect)
            case "inactive":
                return joined.where(Customer.inactive)
        return joined

    return Listing("customers", N_("Customers"), Customer.id, (
        Column("number", N_("No."), "link", Customer.number, 90, sought=False),
        Column("name", N_("Name"), "text", Customer.name, 240, stretch=True, sought=False),
        Column("city", N_("City"), "text", _invoice_address(CustomerAddress.city), 130, sought=False),
        Column("country", N_("Country"), "text", _invoice_address(CustomerAddress.country_code), 60, sought=False),
        Column("group", N_("Group"), "text", CustomerGroup.code, 70, sought=False),
        Column("balance", N_("Balance"), "amount", type_coerce(balance, Minor()), 120, total=True),
        Column("overdue", N_("Overdue"), "amount", type_coerce(overdue, Minor()), 120, total=True),
        Column("blocked", N_("Blocked"), "chip", Customer.blocked, 120, names=BLOCKED_NAMES, tones=BLOCKED_TONES),
        Column("used", N_("Credit used %"), "int", used, 90),
        Column("inactive", N_("Inactive"), "chip", Customer.inactive, 90, names=INACTIVE_NAMES, tones=INACTIVE_TONES),
        Column("language", N_("Language"), "text", Customer.language, 70, sought=False),
        Column("review", N_("Review block on"), "date", Customer.review_block_on, 110),
        Column("search_key", "", "text", Customer.search_key, 0, searchable=True, hidden=True),
    ), source, (("number", False),), CHANGES)


def not_reminded(day: date) -> ColumnElement[bool]:
    """Customers whose reminders are stopped on a day: the flag, and until when."""
    return and_(CustomerCollection.do_not_remind, or_(CustomerCollection.until.is_(None), CustomerCollection.until >= day))


def _accounting(company_id: int) -> Any:
    return select(Company.accounting_currency).where(Company.id == company_id).scalar_subquery()


@dataclass(frozen=True, slots=True)
class Hit:
    """A customer found while typing."""

    customer_id: int
    number: str
    name: str
    city: str
    blocked: Blocked


def find_customers(session: Session, company_id: int, text: str, most: int = 8, *, privacy: bool = False) -> list[Hit]:
    """Customers whose number, name or city holds every word.

    Blocked ones are found with their badge (BLK-12), inactive ones are not offered (MST-073), and those under privacy only
    on demand (AUD-041).
    """
    query = (select(Customer.id, Customer.number, Customer.name, Customer.search_key, Customer.blocked)
             .where(Customer.company_id == company_id, Customer.inactive.is_(False)))
    query = query if privacy else query.where(Customer.privacy_blocked.is_(False))
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
class Selling:
    """What a customer ordered and will be billed, VAT included (MST-120, ORD-091).

    `to_deliver` and `to_invoice` in accounting minor units; `drafts` in minor units by currency.
    """

    to_deliver: int
    to_invoice: int
    drafts: tuple[tuple[str, int], ...]


def selling(session: Session, company_id: int, customer_id: int) -> Selling:
    """Orders still to deliver, delivered and not invoiced, drafts: of the customer who is billed, as is her balance."""
    order, draft = SalesOrder, SalesInvoice
    to_deliver, to_invoice = session.execute(
        select(func.coalesce(func.sum(order.open_amount), 0), func.coalesce(func.sum(order.delivered_not_invoiced), 0))
        .where(order.company_id == company_id, order.invoice_account_id == customer_id)).one()
    drafts = session.execute(
        select(draft.currency, func.sum(draft.total))
        .where(draft.company_id == company_id, draft.invoice_account_id == customer_id, draft.state != "posted")
        .group_by(draft.currency).order_by(draft.currency)).all()
    return Selling(int(to_deliver), int(to_invoice), tuple((currency, int(total)) for currency, total in drafts))


@dataclass(frozen=True, slots=True)
class LastPayment:
    """The newest payment: its entry, day, and amount in minor units of its currency (positive)."""

    entry_id: int
    on: date
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How a customer pays, over invoices fully settled in the last twelve months (ST-05); None = there were none.

    `days` and `days_late` are means over the invoices, `weighted` over their amounts; paid before the due date counts negative.
    """

    settled: int
    since: date
    days: Decimal | None
    weighted: Decimal | None
    days_late: Decimal | None
    last_payment: LastPayment | None


def behaviour(session: Session, company_id: int, customer_id: int, day: date) -> Behaviour:
    """Average payment days, days late, last payment (ST-05, ST-07, MST-120)."""
    entry, since = CustomerLedgerEntry, _year_before(day)
    rows = session.execute(
        select(entry.document_date, _S.due_date, _S.closed_on, entry.accounting_amount).join(_S, _S.entry_id == entry.id)
        .where(entry.company_id == company_id, entry.customer_id == customer_id, entry.entry_type == EntryType.INVOICE,
               entry.amount > 0, _S.closed_on > since, _S.closed_on <= day)).all()
    days = [((r.closed_on - r.document_date).days, (r.closed_on - r.due_date).days, r.accounting_amount) for r in rows]
    weight = sum(amount for _d, _l, amount in days)
    weighted = _mean(sum(d * amount for d, _l, amount in days), weight)
    return Behaviour(len(days), since, _mean(sum(d for d, _l, _a in days), len(days)), weighted,
                     _mean(sum(late for _d, late, _a in days), len(days)), _last_payment(session, company_id, customer_id, day))


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _mean(total: int, count: int) -> Decimal | None:
    """To two decimals, half away from zero."""
    return (Decimal(total) / count).quantize(Decimal("0.01"), ROUND_HALF_UP) if count else None


def _last_payment(session: Session, company_id: int, customer_id: int, day: date) -> LastPayment | None:
    entry = CustomerLedgerEntry
    row = session.execute(
        select(entry.id, entry.posting_date, entry.amount, entry.currency)
        .where(entry.company_id == company_id, entry.customer_id == customer_id, entry.entry_type == EntryType.PAYMENT,
               entry.adjustment.is_(False), entry.posting_date <= day)
        .order_by(entry.posting_date.desc(), entry.id.desc()).limit(1)).first()
    return LastPayment(row.id, row.posting_date, -row.amount, row.currency) if row else None


def neighbour(session: Session, company_id: int, customer_id: int, step: int) -> int | None:
    """The customer after (1) or before (-1) one, by number."""
    number = session.scalars(select(Customer.number).where(Customer.id == customer_id)).first()
    if number is None:
        return None
    query = select(Customer.id).where(Customer.company_id == company_id)
    query = (query.where(Customer.number > number).order_by(Customer.number) if step > 0
             else query.where(Customer.number < number).order_by(Customer.number.desc()))
    return session.scalars(query.limit(1)).first()
