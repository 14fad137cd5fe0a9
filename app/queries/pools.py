"""The members of a pool of customers, tested in SQL: the same as `rules/pools.member` for all customers at once (COL-01)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    not_,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from app.core.enums import CollectionsStatus
from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together, Value
from app.models.agencies import AccountStatement
from app.models.archive import OutgoingMessage, OutputAttempt, OutputItem
from app.models.collecting import Activity
from app.models.collections import CollectionLetter, CustomerCollection, CustomerTag, EntryCollection, Tag
from app.models.company import Company, User
from app.models.credit import CustomerCredit
from app.models.credit_scoring import RiskGroup
from app.models.customers import Customer, CustomerAddress, CustomerContact, CustomerGroup
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.terms import PaymentTerm
from app.models.types import FOR_EVER
from app.queries.listing import Column, condition

_S, _C, _E = CustomerEntryState, EntryCollection, CustomerLedgerEntry
BLOCKED_WORDS = {0: "", 1: "ship", 2: "invoice", 3: "all"}
"""How *Blocked* is typed in criteria."""
PERCENT_SCALE = 100
"""Used percentages are compared with two decimals, as whole numbers."""


class IsoDay(TypeDecorator[date]):
    """A day as ISO text, so that days of moments and of dates can be compared on both databases."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """ISO text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """The day."""
        return None if value is None else date.fromisoformat(value)


@dataclass(frozen=True, slots=True)
class Test:
    """A field of customers and the filter that it satisfies."""

    __test__ = False
    field: str
    filter: Filter


@dataclass(frozen=True, slots=True)
class Criteria:
    """Tests and criteria joined: `and`, `or`, or `not` = none of them holds."""

    join: str
    parts: tuple["Test | Criteria", ...]


@dataclass(frozen=True, slots=True)
class Pool:
    """A pool: who fits its criteria and is not put into another one, and who is put into it by hand (collections 0.3)."""

    pool_id: int
    criteria: "Test | Criteria"


Wanted = Test | Criteria | Pool


# ---------------------------------------------------------------- figures of a customer, correlated to her row

def open_sum(company_id: int, value: Any, *tests: Any) -> Any:
    """A sum over the open entries of the customer of the row, by the live index."""
    sums = select(func.sum(value)).where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == Customer.id,
                                         *tests)
    return func.coalesce(sums.correlate(Customer).scalar_subquery(), 0)


def oldest_due(company_id: int, day: date) -> Any:
    """The due date of the oldest entry that is late on a day; nothing when none is."""
    return (select(func.min(_S.due_date)).where(_S.company_id == company_id, _S.open_until == FOR_EVER,
                                                _S.customer_id == Customer.id, _S.remaining > 0, _S.due_date < day)
            .correlate(Customer).scalar_subquery())


def last_contact(company_id: int) -> Any:
    """The day of the last contact: a closed activity, a letter, an e-mail that left, a printed statement; nothing = none."""
    done, letter, mail, paper = Activity, CollectionLetter, OutgoingMessage, AccountStatement
    days = union_all(
        select(func.substr(cast(done.closed_at, String), 1, 10).label("on"))
        .where(done.company_id == company_id, done.customer_id == Customer.id, done.closed.is_(True)).correlate(Customer),
        select(cast(letter.document_date, String))
        .where(letter.company_id == company_id, letter.customer_id == Customer.id, letter.state == "issued")
        .correlate(Customer),
        select(func.substr(cast(mail.at, String), 1, 10))
        .where(mail.company_id == company_id, mail.customer_id == Customer.id, mail.result.in_(("sent", "handed_over")))
        .correlate(Customer),
        select(func.substr(cast(OutputAttempt.at, String), 1, 10))
        .join(OutputItem, OutputItem.id == OutputAttempt.item_id)
        .join(paper, (OutputItem.document_table == paper.__tablename__) & (paper.id == OutputItem.document_id))
        .where(paper.company_id == company_id, paper.customer_id == Customer.id, OutputItem.channel == "print",
               OutputItem.status == "done", OutputAttempt.result == "done").correlate(Customer)).subquery("contacts")
    return type_coerce(select(func.max(days.c.on)).scalar_subquery(), IsoDay())


def _invoice_country() -> Any:
    return (select(func.min(CustomerAddress.country_code)).where(
        CustomerAddress.customer_id == Customer.id, CustomerAddress.kind == "invoice").correlate(Customer).scalar_subquery())


def _one(column: Any, *tests: Any) -> Any:
    return select(column).where(*tests).correlate(Customer).scalar_subquery()


def used_scaled(company_id: int, balance: Any) -> Any:
    """Percent of the credit limit that the balance uses, times a hundred, for a limit in the company's currency; else nothing."""
    limit = _one(case((CustomerCredit.unlimited, None), (CustomerCredit.limit_currency == accounting(company_id),
                                                         func.nullif(CustomerCredit.credit_limit, 0)), else_=None),
                 CustomerCredit.customer_id == Customer.id)
    whole = cast(type_coerce(balance, BigInteger), BigInteger) * (100 * PERCENT_SCALE)
    return whole.op("/", return_type=BigInteger())(cast(type_coerce(limit, BigInteger), BigInteger))


def accounting(company_id: int) -> Any:
    """The accounting currency of a company."""
    return select(Company.accounting_currency).where(Company.id == company_id).scalar_subquery()


# ---------------------------------------------------------------- tests

def members(wanted: Wanted, company_id: int, day: date) -> ColumnElement[bool]:
    """Is the customer of the row in a pool on a day (COL-01)?"""
    if isinstance(wanted, Test):
        return _test(wanted, company_id, day)
    if isinstance(wanted, Pool):
        own = _one(CustomerCollection.pool_id, CustomerCollection.customer_id == Customer.id)
        return or_(own == wanted.pool_id, and_(own.is_(None), members(wanted.criteria, company_id, day)))
    parts = [members(part, company_id, day) for part in wanted.parts]
    if wanted.join == "and":
        return and_(*parts)
    return or_(*parts) if wanted.join == "or" else not_(or_(*parts))


def _test(test: Test, company_id: int, day: date) -> ColumnElement[bool]:
    if test.field in _SEVERAL:
        return _several(test.filter, _SEVERAL[test.field](company_id))
    match test.field:
        case "oldest_days":
            return _days_ago(test.filter, oldest_due(company_id, day), day, 0)
        case "no_contact_days":
            return _days_ago(test.filter, last_contact(company_id), day, None)
        case "credit_used":
            used = used_scaled(company_id, open_sum(company_id, _S.remaining_accounting))
            return condition(Column("", "", "int", used), mapped(test.filter, lambda v: int(Decimal(str(v)) * PERCENT_SCALE)))
    return _matches(_fields(company_id, day)[test.field](), test.filter)


def _fields(company_id: int, day: date) -> Mapping[str, Callable[[], Column]]:
    """Fields with one value per customer."""
    customer, collection = Customer, CustomerCollection

    def text(expression: Any) -> Callable[[], Column]:
        return lambda: Column("", "", "text", expression())

    def amount(*tests: Any) -> Callable[[], Column]:
        return lambda: Column("", "", "amount", open_sum(company_id, _S.remaining_accounting, *tests))

    return {
        "group": text(lambda: _one(CustomerGroup.code, CustomerGroup.id == customer.group_id)),
        "country": text(_invoice_country), "language": text(lambda: customer.language),
        "currency": text(lambda: customer.currency),
        "agent": text(lambda: _one(User.display_name, User.id == collection.agent_id, collection.customer_id == customer.id)),
        "payment_terms": text(lambda: _one(PaymentTerm.code, PaymentTerm.id == customer.payment_term_id)),
        "risk_group": text(lambda: _one(RiskGroup.code, RiskGroup.id == CustomerCredit.risk_group_id,
                                        CustomerCredit.customer_id == customer.id)),
        "blocked": text(lambda: case(*((cast(customer.blocked, BigInteger) == k, literal(w)) for k, w in BLOCKED_WORDS.items()),
                                     else_=literal(""))),
        "email": text(lambda: _one(func.min(CustomerContact.email), CustomerContact.customer_id == customer.id,
                                   func.coalesce(CustomerContact.email, "") != "")),
        "balance": amount(), "overdue": amount(_S.remaining > 0, _S.due_date < day),
        "promised_on": lambda: Column("", "", "date", _one(
            func.min(_C.promised_on), _C.entry_id == _S.entry_id, _S.company_id == company_id, _S.open_until == FOR_EVER,
            _S.customer_id == customer.id, _C.status == CollectionsStatus.PROMISED)),
    }


def _statuses(company_id: int) -> Any:
    """The collections statuses of her open entries."""
    return (select(cast(_C.status, String).label("value")).join(_S, _S.entry_id == _C.entry_id)
            .where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == Customer.id).correlate(Customer))


def _tags(_company_id: int) -> Any:
    return (select(Tag.name.label("value")).join(CustomerTag, CustomerTag.tag_id == Tag.id)
            .where(CustomerTag.customer_id == Customer.id).correlate(Customer))


def _texts(company_id: int) -> Any:
    """Number, name, and the documents and references of what is open."""
    documents = (select(_E.document_no).join(_S, _S.entry_id == _E.id).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == Customer.id).correlate(Customer))
    references = (select(_E.customer_reference).join(_S, _S.entry_id == _E.id).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == Customer.id).correlate(Customer))
    return union_all(select(Customer.number.label("value")).correlate(Customer), select(Customer.name).correlate(Customer),
                     documents, references)


_SEVERAL: Mapping[str, Callable[[int], Any]] = {"status": _statuses, "tag": _tags, "text": _texts}
"""Fields with several values per customer."""


def _several(wanted: Filter, values: Any) -> ColumnElement[bool]:
    """Of several values one must be as wanted; what is excluded none may be, and without any only *empty* holds."""
    rows = values.subquery("several")
    column = Column("", "", "text", rows.c.value)
    if isinstance(wanted, Compare) and wanted.sign == "<>" or isinstance(wanted, Like) and wanted.negated:
        return ~exists(select(literal(1)).select_from(rows).where(not_(_matches(column, wanted))))
    some = exists(select(literal(1)).select_from(rows).where(_matches(column, wanted)))
    none = ~exists(select(literal(1)).select_from(rows))
    return or_(some, none) if isinstance(wanted, Empty) and not wanted.negated else some


def _matches(column: Column, wanted: Filter) -> ColumnElement[bool]:
    """A filter on a value; case does not count in texts, and nothing is *not equal* to everything."""
    if column.kind != "text":
        return func.coalesce(condition(column, wanted), False)
    low = Column("", "", "text", func.lower(func.coalesce(column.expression, "")))
    return func.coalesce(condition(low, mapped(wanted, lambda v: str(v).lower())), False)


def _days_ago(wanted: Filter, expression: Any, day: date, never: int | None) -> ColumnElement[bool]:
    """A filter on the days since a date: more days are an earlier date. Without a date they are `never`; None = endless."""
    found = condition(Column("", "", "date", expression), _turned(wanted, day))
    without = _holds(never if never is not None else 10**9, wanted)
    return and_(expression.is_not(None), found) if not without else or_(expression.is_(None), found)


def _holds(days: int, wanted: Filter) -> bool:
    """Does a number of days satisfy a filter?"""
    match wanted:
        case Alternatives(parts):
            return any(_holds(days, p) for p in parts)
        case Together(parts):
            return all(_holds(days, p) for p in parts)
        case Range(low, high):
            return (low is None or int(str(low)) <= days) and (high is None or days <= int(str(high)))
        case Compare(sign, value):
            other = int(str(value))
            return {"=": days == other, "<>": days != other, "<": days < other, "<=": days <= other, ">": days > other,
                    ">=": days >= other}[sign]
    return False


def _turned(wanted: Filter, day: date) -> Filter:
    """A filter on days since a date as one on the date."""
    def back(value: Value | None) -> Value | None:
        return None if value is None else day - timedelta(int(str(value)))

    match wanted:
        case Alternatives(parts):
            return Alternatives(tuple(_turned(p, day) for p in parts))
        case Together(parts):
            return Together(tuple(_turned(p, day) for p in parts))
        case Range(low, high):
            return Range(back(high), back(low))
        case Compare(sign, value):
            return Compare(_OTHER_WAY.get(sign, sign), back(value) or day)
    return wanted


_OTHER_WAY = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def mapped(wanted: Filter, change: Callable[[Value], Value]) -> Filter:
    """A filter with other values in the same places."""
    match wanted:
        case Alternatives(parts):
            return Alternatives(tuple(mapped(p, change) for p in parts))
        case Together(parts):
            return Together(tuple(mapped(p, change) for p in parts))
        case Range(low, high):
            return Range(None if low is None else change(low), None if high is None else change(high))
        case Compare(sign, value):
            return Compare(sign, change(value))
        case Like(pattern, ignore_case, negated):
            return Like(str(change(pattern)), ignore_case, negated)
    return wanted
