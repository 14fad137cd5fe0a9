"""The collections workbench as lists: aged balances, activities, cases, promises, payment plans (COL-03, 04, WIN-10).

Scopes of all: `pool` (criteria of `queries/pools`), `agent` (user id). Aged balances add up the open entries of all customers in
one pass for keys, filters and totals, and only those of the customers shown for their rows.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    text,
    type_coerce,
)
from sqlalchemy.orm import Session

from app.core.enums import Blocked, CollectionsStatus, EntryType
from app.core.words import N_
from app.models.archive import Note
from app.models.collecting import Activity
from app.models.collections import CustomerCollection, CustomerTag, EntryCollection, Tag
from app.models.company import User
from app.models.credit import AccountStatus, CustomerCredit
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER, Minor, day
from app.queries.ageing import APART
from app.queries.customers import BLOCKED_NAMES, BLOCKED_TONES
from app.queries.listing import Column, Listing, ListQuery
from app.queries.pools import accounting, last_contact, members
from app.queries.recurring import Reckon, Reckoned

_S, _C, _E = CustomerEntryState, EntryCollection, CustomerLedgerEntry
INDICATOR_NAMES = {"none": "", "green": N_("Green"), "yellow": N_("Yellow"), "orange": N_("Orange"), "red": N_("Red")}
INDICATOR_TONES = {"green": ("success", "check"), "yellow": ("warning", "half"), "orange": ("warning", "triangle"),
                   "red": ("danger", "cross")}
CHANGES = frozenset({"customer", "customer_entry_state", "customer_ledger_entry", "entry_collection", "customer_collection",
                     "activity", "promise", "collection_letter", "customer_credit", "note", "customer_tag"})
"""Tables whose changes make the lists look again."""
VIEWS = ("all", "overdue", "promise_due", "promise_broken", "disputed", "blocked", "no_email", "no_contact")
NO_CONTACT_DAYS = 14
"""Nobody spoke to her for longer than this: the view of the same name, unless the scope says otherwise."""
_SAFE = 2**31


def _nothing(_session: Session, _keys: Sequence[int]) -> Mapping[int, Mapping[str, Any]]:
    return {}


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns of ageing: labels in the reader's language newest first with their indicators, the last day of each but the
    first, the column of the day itself, and the order in which they are shown (AGE-01…07). `basis` = which date decides.
    """

    labels: tuple[str, ...]
    indicators: tuple[str, ...]
    limits: tuple[date, ...]
    zero: int = 0
    order: tuple[int, ...] = ()
    basis: str = "due_date"


# ---------------------------------------------------------------- sums of open entries

@dataclass(frozen=True)
class _Family:
    """Sums that come from the same open entries: how the rows are reached, and each sum by name."""

    name: str
    reach: Callable[[Select[Any]], Select[Any]]
    sums: Mapping[str, Any]

    def together(self) -> Any:
        """All customers at once."""
        sums = (value.label(name) for name, value in self.sums.items())
        return self.reach(select(_S.customer_id, *sums)).group_by(_S.customer_id).subquery(self.name)

    def each(self) -> dict[str, Any]:
        """Of the customer of the row."""
        return {name: self.reach(select(value)).where(_S.customer_id == Customer.id).correlate(Customer).scalar_subquery()
                for name, value in self.sums.items()}


def _families(company_id: int, today: date, frame: Frame) -> tuple[_Family, ...]:
    """What is open, what of it stands apart, what is disputed or promised, what is on hold; accounting minor units.

    The last three are few entries: the first is read from the live index alone.
    """
    value, live = _S.remaining_accounting, (_S.company_id == company_id, _S.open_until == FOR_EVER)

    def dated(chosen: Select[Any]) -> Select[Any]:
        return chosen.join(_E, _E.id == _S.entry_id) if frame.basis == "document_date" else chosen

    def apart(chosen: Select[Any]) -> Select[Any]:
        return chosen.join(_E, _E.id == _S.entry_id).where(*live, _E.company_id == company_id, APART)

    def talked(chosen: Select[Any]) -> Select[Any]:
        return chosen.join(_C, _C.entry_id == _S.entry_id).where(
            *live, _C.company_id == company_id, _C.status.in_([CollectionsStatus.DISPUTED, CollectionsStatus.PROMISED]))

    disputed, promised = _C.status == CollectionsStatus.DISPUTED, _C.status == CollectionsStatus.PROMISED
    return (
        _Family("sums", lambda chosen: dated(chosen.select_from(_S)).where(*live), {
            "balance": func.sum(value), "credits": func.sum(case((_S.remaining < 0, value), else_=0)), **_edges("e", frame),
            "oldest": func.min(case((and_(_S.remaining > 0, _S.due_date < today), _S.due_date)))}),
        _Family("apart", lambda chosen: apart(chosen.select_from(_S)), {
            "prepaid": func.sum(value), "prepaid_credits": func.sum(case((_S.remaining < 0, value), else_=0)),
            **_edges("p", frame)}),
        _Family("talks", lambda chosen: talked(chosen.select_from(_S)), {
            "disputed": func.sum(case((disputed, part(_C.disputed)), else_=0)),
            "promised": func.sum(case((promised, part(_C.promised)), else_=0)),
            "promised_on": func.min(case((promised, _C.promised_on)))}),
        _Family("held", lambda chosen: chosen.select_from(_S).where(*live, _S.on_hold.is_not(None)), {"on_hold": func.count()}))


def _edges(letter: str, frame: Frame) -> dict[str, Any]:
    """Debits dated on or before each limit; the first counts all of them."""
    dated: Any = {"posting_date": _S.posting_date, "document_date": _E.document_date}.get(frame.basis, _S.due_date)
    tests = [_S.remaining > 0, *(and_(_S.remaining > 0, dated <= limit) for limit in frame.limits)]
    return {f"{letter}{n}": func.sum(case((test, _S.remaining_accounting), else_=0)) for n, test in enumerate(tests)}


def part(amount: Any) -> Any:
    """A part of an entry's amount in accounting minor units, half a unit up; nothing typed = all of it.

    Only entries in foreign currency need a division; beyond its range the whole entry counts.
    """
    whole, some, remaining = (cast(type_coerce(x, BigInteger), BigInteger)
                              for x in (_S.remaining_accounting, amount, _S.remaining))
    shared = cast(2 * whole * some + remaining, BigInteger).op("/", return_type=BigInteger())(cast(2 * remaining, BigInteger))
    return case((or_(amount.is_(None), some >= remaining), whole), (remaining == whole, some),
                (and_(whole < _SAFE, some < _SAFE), shared), else_=whole)


def _values(found: Mapping[str, Any], frame: Frame) -> dict[str, Any]:
    """The columns made of the sums: debits by period, less what stands apart (AGE-09)."""
    def sum_of(name: str) -> Any:
        return func.coalesce(type_coerce(found[name], BigInteger), 0)

    last = len(frame.limits)

    def upto(n: int) -> Any:
        return sum_of(f"e{n}") - sum_of(f"p{n}") if n <= last else literal(0)

    values = {f"b{n}": upto(n) - upto(n + 1) if n < last else upto(n) for n in range(last + 1)}
    return {**values, "balance": sum_of("balance"), "prepaid": sum_of("prepaid"), "overdue": upto(frame.zero + 1),
            "unapplied": sum_of("credits") - sum_of("prepaid_credits"), "disputed": sum_of("disputed"),
            "promised": sum_of("promised"), "promised_on": found["promised_on"], "oldest": found["oldest"],
            "on_hold": sum_of("on_hold")}


def _live(company_id: int) -> tuple[Any, ...]:
    return _S.company_id == company_id, _S.open_until == FOR_EVER


# ---------------------------------------------------------------- aged balances

@dataclass(frozen=True)
class AgedListing(Reckoned):
    """Aged balances: `together` finds and adds up, the list itself shows (COL-03)."""

    together: Listing | None = field(default=None, compare=False)

    def keys(self, session: Session, query: ListQuery) -> "array[int]":
        """Ids of customers in order."""
        return self._whole.keys(session, query)

    def count(self, session: Session, query: ListQuery) -> int:
        """How many customers there are with the filters."""
        return self._whole.count(session, query)

    def totals(self, session: Session, query: ListQuery) -> dict[str, dict[str, int]]:
        """Sums of the amounts in the company's currency."""
        return self._whole.totals(session, query)

    def beginning(self, session: Session, query: ListQuery, name: str, typed: str) -> set[int]:
        """Ids of the rows whose text begins with what was typed."""
        return self._whole.beginning(session, query, name, typed)

    @property
    def _whole(self) -> Listing:
        assert self.together is not None
        return self.together


def aged_listing(company_id: int, today: date, frame: Frame, reckon: Reckon = _nothing) -> AgedListing:
    """Customers with something open, one row each; scope besides `pool` and `agent`: `view` of `VIEWS`, `amount_from` (accounting
    minor units), `days_from`, `status` (collections status), `no_contact` (days), `customers` (ids). `reckon` gives `predicted`
    for the rows shown (COL-03, 04).
    """
    families = _families(company_id, today, frame)
    tables = [family.together() for family in families]
    whole = _values({name: table.c[name] for family, table in zip(families, tables, strict=True) for name in family.sums}, frame)
    each = _values({name: value for family in families for name, value in family.each().items()}, frame)
    title, empty = N_("Aged balances"), N_("Nobody owes anything here.")

    def source(joining: Sequence[Any], chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(Customer).outerjoin(CustomerCollection, CustomerCollection.customer_id == Customer.id)
                  .outerjoin(CustomerCredit, CustomerCredit.customer_id == Customer.id)
                  .outerjoin(AccountStatus, AccountStatus.id == CustomerCredit.account_status_id)
                  .outerjoin(User, User.id == CustomerCollection.agent_id).where(Customer.company_id == query.company_id))
        for n, table in enumerate(joining):
            joined = joined.join(table, table.c.customer_id == Customer.id, isouter=n > 0)
        return joined.where(*_wanted(query, whole, today)) if joining else joined

    more: Any = {"order": (("overdue", True), ("number", False)), "changes": CHANGES, "empty": empty,
                 "first": ("check", "indicator", "number", "name", "balance", *(f"b{n}" for n in frame.order), "unapplied",
                           "overdue", "oldest", "promised_on", "contact_on", "next_activity"),
                 "finders": (partial(_of_customer, company_id), partial(_of_document, company_id))}
    listing = Listing("aged_balances_all", title, Customer.id, _columns(company_id, today, frame, whole),
                      partial(source, tables), **more)
    return AgedListing("aged_balances", title, Customer.id, _columns(company_id, today, frame, each), partial(source, ()),
                       **more, reckon=reckon, together=listing)


def _columns(company_id: int, today: date, frame: Frame, values: Mapping[str, Any]) -> tuple[Column, ...]:
    """Everything COL-03 names; what is less often looked at is hidden at first."""
    def amount(name: str, title: str, **more: Any) -> Column:
        return Column(name, title, "amount", type_coerce(values[name], Minor()), 112, total=True, **more)

    buckets = tuple(amount(f"b{n}", frame.labels[n]) for n in frame.order)
    return (
        Column("check", "", "check", literal(False), 36),
        Column("indicator", "", "chip", _indicator(frame, values), 90, names=INDICATOR_NAMES, tones=INDICATOR_TONES),
        Column("number", N_("No."), "link", Customer.number, 90, sought=False),
        Column("name", N_("Name"), "text", Customer.name, 220, stretch=True, sought=False),
        Column("country", N_("Country"), "text", _invoice(CustomerAddress.country_code), 60, hidden=True, sought=False),
        Column("agent", N_("Agent"), "person", User.display_name, 120, hidden=True, sought=False),
        Column("currency", N_("Cur."), "text", Customer.currency, 50, hidden=True, sought=False),
        amount("balance", N_("Balance")), *buckets, amount("unapplied", N_("Unapplied")),
        amount("prepaid", N_("Prepayments and bills"), hidden=True), amount("overdue", N_("Overdue")),
        Column("oldest", N_("Oldest, days"), "late", type_coerce(values["oldest"], day()), 80),
        amount("disputed", N_("Disputed"), hidden=True), amount("promised", N_("Promised"), hidden=True),
        Column("promised_on", N_("Promised for"), "date", type_coerce(values["promised_on"], day()), 106),
        *_dealings(company_id, today), *_credit(company_id, values),
        Column("blocked", N_("Blocked"), "chip", Customer.blocked, 120, names=BLOCKED_NAMES, tones=BLOCKED_TONES),
        Column("on_hold", N_("On hold, number"), "int", values["on_hold"], 80, hidden=True),
        Column("notes", N_("Notes"), "flag", _has_notes(), 60, hidden=True),
        Column("tags", N_("Tags"), "text", _tag_names(), 120, hidden=True, sought=False))


def _indicator(frame: Frame, values: Mapping[str, Any]) -> Any:
    """The indicator of the oldest late period in which something stands (AGE-24)."""
    late = [n for n in range(frame.zero + 1, len(frame.labels))]
    tests = [(values[f"b{n}"] > 0, literal(frame.indicators[n])) for n in reversed(late)]
    return case(*tests, else_=literal("none")) if tests else literal("none")


def _invoice(column: Any) -> Any:
    return (select(func.min(column)).where(CustomerAddress.customer_id == Customer.id, CustomerAddress.kind == "invoice")
            .correlate(Customer).scalar_subquery())


def _dealings(company_id: int, today: date) -> tuple[Column, ...]:
    """The last payment, the last contact, what is next, the last letter, when money may come."""
    entry = _E.__table__.alias("payment")
    last = (entry.c.customer_id == Customer.id, entry.c.company_id == company_id,
            entry.c.entry_type == EntryType.PAYMENT.value, entry.c.adjustment.is_(False), entry.c.posting_date <= today)

    def payment(column: Any) -> Any:
        return (select(column).where(*last).order_by(entry.c.posting_date.desc(), entry.c.id.desc()).limit(1)
                .correlate(Customer).scalar_subquery())

    def letters(column: Any) -> Any:
        return (select(func.max(column)).join(_S, _S.entry_id == _C.entry_id)
                .where(*_live(company_id), _S.customer_id == Customer.id).correlate(Customer).scalar_subquery())

    to_do = (select(func.min(Activity.due)).where(Activity.company_id == company_id, Activity.customer_id == Customer.id,
                                                  Activity.closed.is_(False)).correlate(Customer).scalar_subquery())
    return (Column("paid_on", N_("Last payment"), "date", type_coerce(payment(entry.c.posting_date), day()), 106, hidden=True),
            Column("paid", N_("Paid"), "amount", type_coerce(payment(-entry.c.accounting_amount), Minor()), 112, hidden=True),
            Column("contact_on", N_("Last contact"), "date", last_contact(company_id), 106),
            Column("next_activity", N_("Next activity"), "date", type_coerce(to_do, day()), 106),
            Column("level", N_("Level"), "int", func.coalesce(letters(_C.level), 0), 60, hidden=True),
            Column("letter_on", N_("Last reminder"), "date", type_coerce(letters(_C.last_letter), day()), 106, hidden=True),
            Column("predicted", N_("Expected on"), "date", None, 106, hidden=True))


def _credit(company_id: int, values: Mapping[str, Any]) -> tuple[Column, ...]:
    """Limit and how much of it is used; nothing without a limit in the company's currency."""
    limit = case((CustomerCredit.unlimited, None), (CustomerCredit.limit_currency == accounting(company_id),
                                                    func.nullif(CustomerCredit.credit_limit, 0)), else_=None)
    used = (cast(type_coerce(values["balance"], BigInteger), BigInteger) * 100).op("/", return_type=BigInteger())(
        cast(type_coerce(limit, BigInteger), BigInteger))
    return (Column("limit", N_("Credit limit"), "amount", type_coerce(limit, Minor()), 112, hidden=True),
            Column("used", N_("Credit used %"), "int", used, 90, hidden=True),
            Column("status", N_("Account status"), "text", AccountStatus.code, 100, hidden=True, sought=False))


def _has_notes() -> Any:
    return case((exists(select(Note.id).where(Note.owner_table == "customer", Note.owner_id == Customer.id)
                        .correlate(Customer)), True), else_=False)


def _tag_names() -> Any:
    return (select(func.aggregate_strings(Tag.name, ", ")).join(CustomerTag, CustomerTag.tag_id == Tag.id)
            .where(CustomerTag.customer_id == Customer.id).correlate(Customer).scalar_subquery())


def _of_customer(company_id: int, word: str) -> ColumnElement[bool]:
    return and_(Customer.company_id == company_id, Customer.search_key.contains(word, autoescape=True))


def _of_document(company_id: int, word: str) -> ColumnElement[bool]:
    """Customers with an open document whose number or reference has the word (COL-04)."""
    key = "".join(c for c in word.upper() if c.isalnum())
    if not key:
        return false()
    return Customer.id.in_(select(_S.customer_id).join(_E, _E.id == _S.entry_id).where(*_live(company_id), or_(
        _E.document_key.contains(key, autoescape=True), func.upper(_E.customer_reference).contains(key, autoescape=True))))


def _wanted(query: ListQuery, values: Mapping[str, Any], today: date) -> list[ColumnElement[bool]]:
    """The scope of the aged balances as conditions."""
    scope, company_id = query.scope, query.company_id
    found = narrowed(query, today)
    if not scope.get("privacy"):
        found.append(Customer.privacy_blocked.is_(False))
    if scope.get("amount_from"):
        found.append(values["overdue"] >= scope["amount_from"])
    if scope.get("days_from"):
        found.append(values["oldest"] <= today - timedelta(scope["days_from"]))
    if scope.get("status"):
        found.append(_with_status(company_id, CollectionsStatus(scope["status"])))
    if scope.get("no_contact"):
        found.append(_silent(company_id, today, scope["no_contact"]))
    return [*found, *_view(scope.get("view", "all"), company_id, values, today)]


def _view(view: str, company_id: int, values: Mapping[str, Any], today: date) -> list[ColumnElement[bool]]:
    match view:
        case "overdue":
            return [values["overdue"] > 0]
        case "promise_due":
            return [values["promised_on"] <= today]
        case "promise_broken":
            return [_with_status(company_id, CollectionsStatus.PROMISE_BROKEN)]
        case "disputed":
            return [_with_status(company_id, CollectionsStatus.DISPUTED)]
        case "blocked":
            return [Customer.blocked > Blocked.BLANK]
        case "no_email":
            return [~exists(select(CustomerContact.id).where(
                CustomerContact.customer_id == Customer.id, func.coalesce(CustomerContact.email, "") != "").correlate(Customer))]
        case "no_contact":
            return [_silent(company_id, today, NO_CONTACT_DAYS)]
    return []


def _with_status(company_id: int, status: CollectionsStatus) -> ColumnElement[bool]:
    return Customer.id.in_(select(_S.customer_id).join(_C, _C.entry_id == _S.entry_id).where(
        *_live(company_id), _C.company_id == company_id, _C.status == status))


def _silent(company_id: int, today: date, days: int) -> ColumnElement[bool]:
    """Nobody was in contact with her for longer than so many days."""
    contact = last_contact(company_id)
    return or_(contact.is_(None), contact < today - timedelta(days))


def narrowed(query: ListQuery, today: date) -> list[ColumnElement[bool]]:
    """The pool and the agent of a scope as conditions on the customer of the row."""
    scope, found = query.scope, []
    if scope.get("pool") is not None:
        found.append(members(scope["pool"], query.company_id, today))
    if scope.get("agent"):
        found.append(Customer.id.in_(select(CustomerCollection.customer_id).where(
            CustomerCollection.company_id == query.company_id, CustomerCollection.agent_id == scope["agent"])))
    if scope.get("customers") is not None:
        found.append(Customer.id.in_(_ids(scope["customers"])))
    return found


def _ids(customer_ids: Sequence[int]) -> Any:
    """Many ids without a parameter for each."""
    return [int(i) for i in customer_ids] if len(customer_ids) <= 900 else text(",".join(str(int(i)) for i in customer_ids))
