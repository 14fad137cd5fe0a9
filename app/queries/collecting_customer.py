"""The collections page of one customer: her head, her transactions, what there is to talk about (COL-10, 11, WIN-15)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, exists, func, literal, select, type_coerce
from sqlalchemy.orm import Session

from app.core import phones
from app.core.enums import Blocked, CollectionsStatus
from app.core.words import N_
from app.models.accounts import DisputeCode
from app.models.archive import Note
from app.models.collecting import CollectionCase, Promise
from app.models.collections import CustomerCollection, EntryCollection
from app.models.company import Company
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER, Minor, day
from app.queries.entries import STATUS_NAMES, STATUS_TONES, TYPE_NAMES
from app.queries.listing import Column, ListQuery
from app.queries.recurring import Reckon, Reckoned

_S, _E, _C = CustomerEntryState, CustomerLedgerEntry, EntryCollection
OLDEST = 5
"""So many of the oldest late items are talked about."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the customer; `privacy` = her data are blocked and stay unseen."""

    name: str
    role: str
    email: str
    phone: str
    privacy: bool


@dataclass(frozen=True, slots=True)
class Head:
    """Whom the page is about; balance, overdue and limit in accounting minor units, `limit` None = none or unlimited.

    Contact, phone and e-mail are those of the contact for reminders, else of the primary one, else of the first (COL-13).
    """

    customer_id: int
    number: str
    name: str
    contact: str
    phone: str
    email: str
    language: str
    balance: int
    overdue: int
    limit: int | None
    blocked: Blocked
    quiet_until: date | None
    contacts: tuple[Contact, ...]


def head(session: Session, company_id: int, customer_id: int, today: date) -> Head | None:
    """The head of a customer's page; None when she is gone or of another company (COL-10)."""
    customer = session.get(Customer, customer_id)
    if customer is None or customer.company_id != company_id:
        return None
    people = _contacts(session, customer)
    late = case((and_(_S.remaining > 0, _S.due_date < today), _S.remaining_accounting), else_=0)
    balance, overdue = session.execute(select(
        type_coerce(func.coalesce(func.sum(_S.remaining_accounting), 0), Minor()),
        type_coerce(func.coalesce(func.sum(late), 0), Minor())).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == customer_id)).one()
    collection = session.get(CustomerCollection, customer_id)
    return Head(customer_id, customer.number, customer.name, _best(people, "name"), _best(people, "phone"),
                _best(people, "email"), customer.language, balance, overdue, _limit(session, company_id, customer_id),
                customer.blocked, collection.quiet_until if collection else None, tuple(people))


def _contacts(session: Session, customer: Customer) -> list[Contact]:
    """The contact for reminders first, then the primary one; phone numbers as they are dialled from here (L10N-024)."""
    rows = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer.id)
                           .order_by(CustomerContact.id)).all()
    own = session.get_one(Company, customer.company_id).country_code
    country = session.scalars(select(CustomerAddress.country_code).where(CustomerAddress.customer_id == customer.id).order_by(
        CustomerAddress.default.desc(), CustomerAddress.id)).first() or own
    ranked = sorted(rows, key=lambda r: (r.privacy_blocked, r.role != "collections", not r.primary))
    return [Contact("" if r.privacy_blocked else r.name, r.role, "" if r.privacy_blocked else r.email or "",
                    "" if r.privacy_blocked else phones.shown(r.phone or "", country, own), r.privacy_blocked) for r in ranked]


def _best(people: Sequence[Contact], name: str) -> str:
    return next((value for p in people if (value := getattr(p, name))), "")


def _limit(session: Session, company_id: int, customer_id: int) -> int | None:
    credit = session.get(CustomerCredit, customer_id)
    home = session.get_one(Company, company_id).accounting_currency
    return None if credit is None or credit.unlimited or credit.limit_currency != home or not credit.credit_limit else (
        credit.credit_limit)


# ---------------------------------------------------------------- transactions

def _nothing(_session: Session, _keys: Sequence[int]) -> Mapping[int, Mapping[str, Any]]:
    return {}


def transaction_listing(today: date, reckon: Reckon = _nothing, *, home: bool = False) -> Reckoned:
    """Entries of a customer; scope `customer_id`, `view` open or all, `case_id`, `entry_ids`. `reckon` gives `interest` to date
    and `predicted`; `home` shows the amounts in the company's currency (COL-11).
    """
    money: Any = {"currency": None if home else "currency"}
    original, remaining = (_E.accounting_amount, _S.remaining_accounting) if home else (_E.amount, _S.remaining)
    late = case((and_(_S.remaining > 0, _S.due_date < today, _S.open_until == FOR_EVER), _S.due_date), else_=None)
    notes = exists(select(Note.id).where(Note.owner_table == "customer_ledger_entry", Note.owner_id == _S.entry_id).correlate(_S))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_S).join(_E, _E.id == _S.entry_id).outerjoin(_C, _C.entry_id == _S.entry_id)
                  .outerjoin(DisputeCode, DisputeCode.id == _C.dispute_code_id)
                  .outerjoin(CollectionCase, CollectionCase.id == _C.case_id)
                  .where(_S.company_id == query.company_id, _S.customer_id == query.scope.get("customer_id", 0)))
        if query.scope.get("view", "open") == "open":
            joined = joined.where(_S.open_until == FOR_EVER)
        if query.scope.get("case_id"):
            joined = joined.where(_C.case_id == query.scope["case_id"])
        if query.scope.get("entry_ids"):
            joined = joined.where(_S.entry_id.in_(list(query.scope["entry_ids"])))
        return joined

    return Reckoned("collecting_transactions", N_("Transactions"), _S.entry_id, (
        Column("check", "", "check", literal(False), 36),
        Column("status", N_("Status"), "chip", _C.status, 130, names=STATUS_NAMES, tones=STATUS_TONES),
        Column("type", N_("Type"), "text", _E.entry_type, 110, names=TYPE_NAMES),
        Column("document", N_("Document"), "link", _E.document_no, 120, searchable=True),
        Column("document_date", N_("Date"), "date", _E.document_date, 96, hidden=True),
        Column("due", N_("Due"), "date", _S.due_date, 96), Column("late", N_("Days late"), "late", type_coerce(late, day()), 76),
        Column("original", N_("Original"), "amount", original, 108, **money),
        Column("remaining", N_("Remaining"), "amount", remaining, 108, total=True, **money),
        Column("currency", N_("Cur."), "text", _S.currency, 50, sought=False),
        Column("level", N_("Level"), "int", func.coalesce(_C.level, 0), 56),
        Column("letter_on", N_("Last reminder"), "date", _C.last_letter, 100, hidden=True),
        Column("on_hold", N_("On hold"), "text", _S.on_hold, 66),
        Column("dispute", N_("Dispute code"), "text", DisputeCode.code, 90, hidden=True),
        Column("promised_on", N_("Promised for"), "date", _C.promised_on, 100),
        Column("interest", N_("Interest to date"), "amount", None, 100, currency="currency"),
        Column("predicted", N_("Expected on"), "date", None, 100),
        Column("case", N_("Case"), "text", CollectionCase.number, 90, hidden=True),
        Column("notes", N_("Notes"), "flag", case((notes, True), else_=False), 60, hidden=True),
        Column("reference", N_("Reference"), "text", _E.customer_reference, 110, hidden=True, searchable=True),
    ), source, (("due", False), ("document", False)), frozenset({
        "customer_entry_state", "customer_ledger_entry", "entry_collection", "collection_case", "note", "promise"}),
        N_("Nothing is open here."), reckon=reckon)


# ---------------------------------------------------------------- talking points

@dataclass(frozen=True, slots=True)
class OpenItem:
    """A late item; `remaining` in minor units of its currency."""

    entry_id: int
    document: str
    due: date
    remaining: int
    currency: str


@dataclass(frozen=True, slots=True)
class LastPromise:
    """The newest promise, minor units of its currency."""

    amount: int
    currency: str
    promised_on: date
    state: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """What is disputed of an open entry, minor units; the code with its words by language, and the reason typed."""

    document: str
    amount: int
    currency: str
    code: str
    texts: Mapping[str, str]
    reason: str


@dataclass(frozen=True, slots=True)
class Points:
    """What to talk about on the phone (WIN-15)."""

    oldest: tuple[OpenItem, ...]
    last_promise: LastPromise | None
    disputes: tuple[Dispute, ...]


def talking_points(session: Session, company_id: int, customer_id: int, today: date) -> Points:
    """The oldest late items, the last promise, and everything disputed (WIN-15)."""
    mine = (_S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id == customer_id)
    oldest = session.execute(
        select(_S.entry_id, _E.document_no, _S.due_date, _S.remaining, _S.currency).join(_E, _E.id == _S.entry_id)
        .where(*mine, _S.remaining > 0, _S.due_date < today).order_by(_S.due_date, _S.entry_id).limit(OLDEST))
    last = session.scalars(select(Promise).where(Promise.company_id == company_id, Promise.customer_id == customer_id,
                                                 Promise.state != "withdrawn").order_by(Promise.id.desc()).limit(1)).first()
    disputes = session.execute(
        select(_E.document_no, _C.disputed, _S.remaining, _S.currency, DisputeCode.code, DisputeCode.texts, _C.reason)
        .join(_E, _E.id == _S.entry_id).join(_C, _C.entry_id == _S.entry_id)
        .outerjoin(DisputeCode, DisputeCode.id == _C.dispute_code_id)
        .where(*mine, _C.status == CollectionsStatus.DISPUTED).order_by(_S.due_date, _S.entry_id))
    return Points(tuple(OpenItem(*row) for row in oldest),
                  LastPromise(last.amount, last.currency, last.promised_on, last.state) if last else None,
                  tuple(Dispute(r[0], r[1] or r[2], r[3], r[4] or "", dict(r[5] or {}), r[6] or "") for r in disputes))
