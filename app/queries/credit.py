"""What credit control reads: heads of orders, and everything their customers use of the credit, each by one statement (CRD-11).

The figures are one union of small parts, read in the transaction of the step that asks: sums from the live index of open
entries, from orders under way, from drafts, cheques at risk, policies, limits for a time and shared limits. A row says what it
is (`kind`) and whose; amounts are in minor units of `currency`, so that credit control converts them at its own rate (P-23).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    BigInteger,
    CompoundSelect,
    Date,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    text,
    type_coerce,
    union,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from app.core.enums import CollectionsStatus, EntryType
from app.models.collections import EntryCollection
from app.models.company import Company
from app.models.credit import CreditGroup, CreditGroupMember, CreditPolicy, CustomerCredit
from app.models.credit_holds import ACTIVE_STATES, CreditHold
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.tills import CardTransaction, PostDatedCheque
from app.models.types import FOR_EVER

_S, _E, _O, _I, _Q = CustomerEntryState, CustomerLedgerEntry, SalesOrder, SalesInvoice, PostDatedCheque
_CHUNK = 400
PERCENT_PLACES = 4
IN_DAYS = (EntryType.INVOICE, EntryType.JOURNAL)
"""Debit entries that count for *Days overdue*: invoices with opening ones, untyped journal debits (CRD-61)."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What decides on the figures: the day, P-33, P-34 in minor units of the accounting currency, P-35."""

    day: date
    skip_disputed: bool = False
    ignore_up_to: int = 0
    holds_use_credit: bool = True


class Row(NamedTuple):
    """A part of the figures; which fields are filled depends on its kind. `more` = what orders still have to deliver."""

    kind: str
    customer_id: int
    company_id: int
    currency: str
    amount: int
    more: int
    ref: int
    code: str
    day: date | None
    until: date | None
    number: int
    flag: bool


@dataclass(slots=True)
class Figures:
    """Everything read of one customer, by kind."""

    customer_id: int
    company_id: int = 0
    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def of(self, kind: str) -> list[Row]:
        """The rows of a kind."""
        return self.rows.get(kind, [])


# ---------------------------------------------------------------- the statement

def figures(session: Session, customer_ids: Iterable[int], ask: Ask) -> dict[int, Figures]:
    """What customers, and those who share a limit with them, use of their credit; customers by id."""
    found: dict[int, Figures] = {}
    wanted = sorted(set(customer_ids))
    statement = _statement(ask.skip_disputed, ask.holds_use_credit)
    for start in range(0, len(wanted), _CHUNK):
        values = {"ids": wanted[start:start + _CHUNK], "day": ask.day, "up_to": max(0, ask.ignore_up_to)}
        known = frozenset(found)
        for plain in session.execute(statement, values):
            row = Row._make(plain)
            if row.customer_id in known:
                continue
            at = found.get(row.customer_id)
            if at is None:
                at = found[row.customer_id] = Figures(row.customer_id, row.company_id)
            at.rows[row.kind].append(row)
    return found


@cache
def _statement(skip_disputed: bool, holds_use_credit: bool) -> CompoundSelect[Any]:
    """The union, built once: building it costs more than running it for one customer."""
    who = _who()
    counted = _counted(skip_disputed)
    return union_all(_account(who), _balance(who, counted, skip_disputed), _oldest(who, counted, skip_disputed),
                     _orders(who, holds_use_credit), _drafts(who), _at_risk(who), _policies(who), _temporary(who),
                     _groups(who), _group_temporary(who))


def _who() -> CTE:
    """The customers asked for and all who share a limit with one of them (CRD-31)."""
    mine, theirs = aliased(CreditGroupMember), aliased(CreditGroupMember)
    ids: Any = bindparam("ids", expanding=True)
    return union(
        select(Customer.id.label("customer_id"), Customer.company_id).where(Customer.id.in_(ids)),
        select(theirs.customer_id, Customer.company_id).join(mine, mine.group_id == theirs.group_id)
        .join(Customer, Customer.id == theirs.customer_id).where(mine.customer_id.in_(ids))).cte("who")


_ZERO = literal(0, BigInteger)
_NO_DAY = cast(null(), Date)


def _part(kind: str, who: CTE, currency: Any, amount: Any = _ZERO, more: Any = _ZERO, *, ref: Any = _ZERO, code: Any = None,
          day: Any = _NO_DAY, until: Any = _NO_DAY, number: Any = _ZERO, flag: Any = None) -> Select[Any]:
    """A part of the union with the columns of `Row`."""
    whole = BigInteger
    return select(
        literal(kind, String).label("kind"), who.c.customer_id, who.c.company_id, currency.label("currency"),
        cast(func.coalesce(type_coerce(amount, whole), 0), whole).label("amount"),
        cast(func.coalesce(type_coerce(more, whole), 0), whole).label("more"),
        cast(ref, BigInteger).label("ref"), (literal("", String) if code is None else cast(code, String)).label("code"),
        day.label("day"), until.label("until"), cast(func.coalesce(type_coerce(number, whole), 0), whole).label("number"),
        cast(literal(0, Integer) if flag is None else case((flag, 1), else_=0), Integer).label("flag"))


def _account(who: CTE) -> Select[Any]:
    """Each customer's own row, so that one who uses nothing is known too: its company's currency."""
    return (_part("account", who, Company.accounting_currency, code=Customer.name)
            .join_from(who, Company, Company.id == who.c.company_id).join(Customer, Customer.id == who.c.customer_id))


def _open(who: CTE) -> Any:
    """The open entries of a customer, by the live index."""
    return and_(_S.company_id == who.c.company_id, _S.open_until == FOR_EVER, _S.customer_id == who.c.customer_id)


def _counted(skip_disputed: bool) -> Any:
    """Debit entries that are overdue and counted (CRD-61, 62; P-33, P-34)."""
    late = and_(_S.remaining > 0, _S.due_date < bindparam("day", type_=Date), _S.remaining_accounting > bindparam("up_to"))
    if not skip_disputed:
        return late
    return and_(late, _S.on_hold.is_(None), func.coalesce(EntryCollection.status, CollectionsStatus.NOT_DISPUTED.value)
                != CollectionsStatus.DISPUTED.value)


def _balance(who: CTE, counted: Any, skip_disputed: bool) -> Select[Any]:
    """Open entries by currency: the balance, what of it is overdue, what is unapplied."""
    joined = who.join(_S, _open(who))
    if skip_disputed:
        joined = joined.outerjoin(EntryCollection, EntryCollection.entry_id == _S.entry_id)
    sums = select(
        who.c.customer_id, who.c.company_id, _S.currency, func.sum(_S.remaining).label("balance"),
        func.sum(case((counted, _S.remaining), else_=0)).label("overdue"),
        func.sum(case((_S.remaining < 0, -_S.remaining), else_=0)).label("unapplied"),
    ).select_from(joined).group_by(who.c.customer_id, who.c.company_id, _S.currency).cte("sums")
    parts = [select(literal(kind, String).label("kind"), sums.c.customer_id, sums.c.company_id, sums.c.currency,
                    type_coerce(sums.c[kind], BigInteger).label("amount")) for kind in ("balance", "overdue", "unapplied")]
    return _plain(union_all(*parts).subquery("entries"))


def _plain(rows: Any) -> Select[Any]:
    """Sums that are named already, with the columns of `Row`."""
    return select(rows.c.kind, rows.c.customer_id, rows.c.company_id, rows.c.currency, cast(rows.c.amount, BigInteger),
                  _ZERO, _ZERO, literal("", String), _NO_DAY, _NO_DAY, _ZERO, literal(0, Integer))


def _oldest(who: CTE, counted: Any, skip_disputed: bool) -> Select[Any]:
    """The counted entry the days are counted from; the index ends the search at the first one (CRD-61)."""
    found = select(_S.entry_id).join(_E, _E.id == _S.entry_id).where(_open(who), counted, _E.entry_type.in_(IN_DAYS))
    if skip_disputed:
        found = found.outerjoin(EntryCollection, EntryCollection.entry_id == _S.entry_id)
    first = found.order_by(_S.due_date, _S.posting_date, _S.entry_id).limit(1).correlate(who).scalar_subquery()
    state, entry = aliased(_S), aliased(_E)
    return (_part("oldest", who, state.currency, state.remaining, ref=entry.id, code=entry.document_no, day=state.due_date)
            .join_from(who, state, state.entry_id == first).join(entry, entry.id == state.entry_id))


def _orders(who: CTE, holds_use_credit: bool) -> Select[Any]:
    """Orders under way by currency: `amount` delivered and not invoiced, `more` still to deliver, both in that currency.

    Of rejected ones, and with P-35 of those on hold, nothing is still to deliver; what was delivered is owed all the same
    (CRD-12). An order that does not know its amounts in its own currency has those of the books.
    """
    order = aliased(_O, name="uses")
    joined = who.join(order, and_(order.company_id == who.c.company_id, order.invoice_account_id == who.c.customer_id,
                                  text("uses.status in ('open', 'delivered')")))
    counts: Any = order.credit_rejected.is_(False)
    if not holds_use_credit:
        counts = and_(counts, ~exists(select(CreditHold.id).where(
            CreditHold.order_id == order.id, CreditHold.state.in_(ACTIVE_STATES)).correlate(order)))
    foreign = and_(order.open_foreign.is_not(None), order.delivered_foreign.is_not(None))
    currency = case((foreign, order.currency), else_=Company.accounting_currency)
    return (_part("orders", who, currency, func.sum(case((foreign, order.delivered_foreign), else_=order.delivered_not_invoiced)),
                  func.sum(case((~counts, 0), (foreign, order.open_foreign), else_=order.open_amount)), ref=func.count())
            .select_from(joined.join(Company, Company.id == who.c.company_id))
            .group_by(who.c.customer_id, who.c.company_id, currency))


def _drafts(who: CTE) -> Select[Any]:
    """Draft free text invoices, by currency; drafts of credit notes give no credit."""
    draft = aliased(_I, name="draft")
    return (_part("drafts", who, draft.currency, func.sum(draft.total), ref=func.count())
            .select_from(who.join(draft, and_(draft.company_id == who.c.company_id,
                                              draft.invoice_account_id == who.c.customer_id, text("draft.state <> 'posted'"),
                                              draft.kind == "free_text", draft.credit.is_(False), draft.total > 0)))
            .group_by(who.c.customer_id, who.c.company_id, draft.currency))


def _at_risk(who: CTE) -> Select[Any]:
    """Post-dated cheques that are not cleared: their invoices count as paid, the money is still at risk (PAY-47)."""
    return (_part("at_risk", who, _E.currency, -func.sum(_E.amount), ref=func.count())
            .select_from(who.join(_Q, and_(_Q.customer_id == who.c.customer_id, _Q.state == "on_hand"))
                         .join(_E, _E.id == _Q.entry_id))
            .group_by(who.c.customer_id, who.c.company_id, _E.currency))


def _policies(who: CTE) -> Select[Any]:
    """Insurance and guarantees that are not over (CRD-20)."""
    policy = CreditPolicy
    name = func.coalesce(policy.policy_no, policy.insurer, "")
    return (_part("guarantee_in", who, policy.currency, policy.value, ref=policy.id, code=policy.kind + literal("|") + name,
                  day=policy.valid_from, until=policy.valid_to, number=policy.update_percent, flag=policy.in_exposure)
            .join_from(who, policy, policy.customer_id == who.c.customer_id)
            .where(or_(policy.valid_to.is_(None), policy.valid_to >= bindparam("day", type_=Date))))


def _temporary(who: CTE) -> Select[Any]:
    """Limits for a time that are not over and not replaced (CRD-02, 41)."""
    limit, newer = TemporaryLimit, aliased(TemporaryLimit)
    return (_part("temporary", who, limit.currency, limit.amount, ref=limit.id, day=limit.valid_from, until=limit.valid_to)
            .join_from(who, limit, limit.customer_id == who.c.customer_id)
            .where(limit.valid_to >= bindparam("day", type_=Date), _not_replaced(limit, newer)))


def _not_replaced(limit: Any, newer: Any) -> Any:
    return ~exists(select(newer.id).where(newer.replaces_id == limit.id).correlate(limit))


def _groups(who: CTE) -> Select[Any]:
    """The shared limit of a customer (CRD-30, 31)."""
    group, member = CreditGroup, CreditGroupMember
    return (_part("group", who, group.currency, group.credit_limit, ref=group.id, code=group.number, until=group.limit_to,
                  flag=group.all_members_overdue)
            .join_from(who, member, member.customer_id == who.c.customer_id).join(group, group.id == member.group_id))


def _group_temporary(who: CTE) -> Select[Any]:
    """A shared limit's own limits for a time (CRD-32)."""
    limit, newer, member = TemporaryLimit, aliased(TemporaryLimit), aliased(CreditGroupMember)
    return (_part("group_temporary", who, limit.currency, limit.amount, ref=limit.id, day=limit.valid_from, until=limit.valid_to)
            .join_from(who, member, member.customer_id == who.c.customer_id).join(limit, limit.group_id == member.group_id)
            .where(limit.valid_to >= bindparam("day", type_=Date), _not_replaced(limit, newer)))


# ---------------------------------------------------------------- entries behind the figures

class Entry(NamedTuple):
    """An open debit entry that is overdue and counted, oldest first."""

    id: int
    customer_id: int
    number: str
    due: date
    currency: str
    remaining: int
    accounting: int
    entry_type: EntryType
    on_hold: bool


def overdue_entries(session: Session, customer_ids: Iterable[int], ask: Ask) -> dict[int, list[Entry]]:
    """The documents behind the overdue figures of some customers (CRD-87); read only where they are shown."""
    disputed = func.coalesce(EntryCollection.status, CollectionsStatus.NOT_DISPUTED.value) == CollectionsStatus.DISPUTED.value
    apart = case((or_(_S.on_hold.is_not(None), disputed), 1), else_=0)
    found: dict[int, list[Entry]] = {key: [] for key in customer_ids}
    wanted = sorted(found)
    for start in range(0, len(wanted), _CHUNK):
        rows = session.execute(
            select(_S.entry_id, _S.customer_id, _E.document_no, _S.due_date, _S.currency, _S.remaining, _S.remaining_accounting,
                   _E.entry_type, apart)
            .join(_E, _E.id == _S.entry_id).outerjoin(EntryCollection, EntryCollection.entry_id == _S.entry_id)
            .where(_S.company_id.in_(select(Customer.company_id).where(Customer.id.in_(wanted[start:start + _CHUNK]))),
                   _S.open_until == FOR_EVER, _S.customer_id.in_(wanted[start:start + _CHUNK]), _S.remaining > 0,
                   _S.due_date < ask.day, _S.remaining_accounting > max(0, ask.ignore_up_to))
            .order_by(_S.due_date, _S.entry_id))
        for row in rows:
            entry = Entry._make((*row[:8], bool(row[8])))
            if not (ask.skip_disputed and entry.on_hold):
                found[entry.customer_id].append(entry)
    return found


# ---------------------------------------------------------------- orders

class Head(NamedTuple):
    """What a check must know of an order itself and of its invoice account; ranks 0 where none is set (CRD-55)."""

    id: int
    company_id: int
    number: str
    version: int
    kind: str
    status: str
    document_status: str
    customer_id: int
    currency: str
    total: int
    delivered: int
    undelivered: int
    delivered_foreign: int | None
    undelivered_foreign: int | None
    excluded: bool
    rejected: bool
    stopped: bool
    term_id: int | None
    discount_id: int | None
    credit_since: Any
    authorised: int
    authorised_currency: str | None


def heads(session: Session, order_ids: Sequence[int], day: date) -> dict[int, Head]:
    """The heads of orders by id, with what live card authorisations cover of them (CCD-02)."""
    found: dict[int, Head] = {}
    for start in range(0, len(order_ids), _CHUNK):
        rows = session.execute(_heads(), {"ids": order_ids[start:start + _CHUNK], "day": day})
        found |= {row[0]: Head._make(row) for row in rows}
    return found


@cache
def _heads() -> Any:
    """Built once: one order is asked for at a time, and building costs more than reading it."""
    card, o = CardTransaction, _O
    ids: Any = bindparam("ids", expanding=True)
    live = and_(card.order_id == o.id, card.state == "authorised", card.valid_until >= bindparam("day", type_=Date))
    covered = select(func.sum(card.authorised)).where(live).correlate(o).scalar_subquery()
    money = select(func.min(card.currency)).where(live).correlate(o).scalar_subquery()
    return select(
        o.id, o.company_id, o.number, o.version, o.kind, o.status, o.document_status, o.invoice_account_id, o.currency,
        o.total, o.delivered_not_invoiced, o.open_amount, o.delivered_foreign, o.open_foreign, o.exclude_from_credit,
        o.credit_rejected, o.do_not_process_id.is_not(None), o.payment_term_id, o.cash_discount_id, o.credit_since,
        func.coalesce(type_coerce(covered, BigInteger), 0), money).where(o.id.in_(ids))


class Account(NamedTuple):
    """Credit fields of an invoice account; one without a row of its own has no credit (CRD-05)."""

    id: int
    company_id: int
    number: str
    name: str
    currency: str
    term_id: int | None
    discount_id: int | None
    limit: int
    limit_currency: str | None
    expires_on: date | None
    mandatory: bool
    unlimited: bool
    excluded: bool
    ignore_until: date | None
    management_group_id: int | None
    status_id: int | None
    risk_group_id: int | None


def accounts(session: Session, customer_ids: Iterable[int]) -> dict[int, Account]:
    """Credit fields of customers by id (credit 5.1)."""
    wanted = sorted(set(customer_ids))
    found: dict[int, Account] = {}
    for start in range(0, len(wanted), _CHUNK):
        found |= {row[0]: Account._make(row) for row in session.execute(_accounts(), {"ids": wanted[start:start + _CHUNK]})}
    return found


@cache
def _accounts() -> Any:
    credit, customer = CustomerCredit, Customer
    ids: Any = bindparam("ids", expanding=True)
    return select(
        customer.id, customer.company_id, customer.number, customer.name, customer.currency, customer.payment_term_id,
        customer.cash_discount_id, func.coalesce(type_coerce(credit.credit_limit, BigInteger), 0), credit.limit_currency,
        credit.expires_on, func.coalesce(credit.mandatory, False), func.coalesce(credit.unlimited, False),
        func.coalesce(credit.excluded, False), credit.ignore_until, credit.management_group_id, credit.account_status_id,
        credit.risk_group_id).outerjoin(credit, credit.customer_id == customer.id).where(customer.id.in_(ids))


def latest_holds(session: Session, order_ids: Sequence[int]) -> Mapping[int, CreditHold]:
    """The newest hold of each order that ever had one (CRD-84, 88)."""
    newest = select(func.max(CreditHold.id)).where(CreditHold.order_id.in_(order_ids)).group_by(CreditHold.order_id)
    return {hold.order_id: hold for hold in session.scalars(select(CreditHold).where(CreditHold.id.in_(newest)))}


def percent(scaled: int) -> Decimal:
    """A percentage of the union."""
    return Decimal(scaled).scaleb(-PERCENT_PLACES)
