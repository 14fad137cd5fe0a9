"""Who settled what with what, when and how it came out, and by which it was undone: a list of pairs (SET-02, 33, 35, PWIN-11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.words import N_
from app.models.accounts import ReasonCode
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    Settlement,
    SettlementPair,
    Voucher,
)
from app.models.types import FOR_EVER
from app.queries.entries import TYPE_NAMES
from app.queries.listing import Column, Listing, ListQuery

ORIGIN_NAMES = {
    SettlementOrigin.MARKS: N_("Payment journal"), SettlementOrigin.MANUAL: N_("By hand"),
    SettlementOrigin.AUTOMATIC: N_("Automatic settlement"), SettlementOrigin.BANK_LINE: N_("Bank statement"),
    SettlementOrigin.CASH_TERMS: N_("Cash terms"), SettlementOrigin.CREDIT_NOTE: N_("Credit note"),
    SettlementOrigin.BILL_EVENT: N_("Bill of exchange"), SettlementOrigin.WRITE_OFF: N_("Write-off"),
    SettlementOrigin.REFUND: N_("Refund"), SettlementOrigin.INTERCOMPANY: N_("Intercompany"),
    SettlementOrigin.IMPORT: N_("Import"),
}
_P, _H = SettlementPair, Settlement
_DEBIT, _CREDIT, _UNDO, _UNDONE = (aliased(CustomerLedgerEntry), aliased(CustomerLedgerEntry), aliased(SettlementPair),
                                   aliased(Settlement))
_DEBIT_STATE, _CREDIT_STATE = aliased(CustomerEntryState), aliased(CustomerEntryState)


def settlement_listing() -> Listing:
    """Pairs of entries that were settled; scope `group_of` = an entry whose connected group is shown, `customer_id`, `view`,
    `closed_since` for the view open (SET-35)."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        # Outer joins: a table none of whose columns is asked for is then not read.
        joined = (chosen.select_from(_P).outerjoin(_H, _H.id == _P.settlement_id)
                  .outerjoin(_DEBIT, _DEBIT.id == _P.debit_entry_id).outerjoin(_CREDIT, _CREDIT.id == _P.credit_entry_id)
                  .outerjoin(_DEBIT_STATE, _DEBIT_STATE.entry_id == _P.debit_entry_id)
                  .outerjoin(_CREDIT_STATE, _CREDIT_STATE.entry_id == _P.credit_entry_id)
                  .outerjoin(Customer, Customer.id == _DEBIT.customer_id).outerjoin(User, User.id == _H.created_by_id)
                  .outerjoin(_UNDO, _UNDO.undoes_id == _P.id).outerjoin(_UNDONE, _UNDONE.id == _UNDO.settlement_id)
                  .where(_P.company_id == query.company_id, _original(_P),
                         *_view(query.scope.get("view", "all"), query.scope.get("closed_since"))))
        if query.scope.get("group_of"):
            joined = joined.where(_in_group(query.scope["group_of"]))
        if query.scope.get("customer_id"):
            joined = joined.where(_of_customer(query.scope["customer_id"]))
        return joined

    differences = _P.penny + _P.tolerance + _P.over_under + _P.write_off
    return Listing("settlements", N_("Settlements"), _P.id, (
        Column("day", N_("Settled on"), "date", _H.posting_date, 106),
        Column("debit", N_("Document"), "link", _DEBIT.document_no, 108, searchable=True),
        Column("debit_type", N_("Type"), "text", _DEBIT.entry_type, 104, hidden=True, names=TYPE_NAMES),
        Column("credit", N_("Settled with"), "link", _CREDIT.document_no, 116, searchable=True),
        Column("credit_type", N_("By way of"), "text", _CREDIT.entry_type, 104, hidden=True, names=TYPE_NAMES),
        Column("customer", N_("Customer"), "text", Customer.name, 160, stretch=True, searchable=True),
        Column("currency", N_("Cur."), "text", _DEBIT.currency, 50),
        Column("amount", N_("Settled"), "amount", _P.amount, 104, total=True, currency="currency"),
        Column("discount", N_("Cash discount"), "amount", _P.discount, 100, total=True, currency="currency"),
        Column("difference", N_("Differences"), "amount", differences, 106, currency="currency"),
        Column("realised", N_("Exchange result"), "amount", _P.realised, 110, hidden=True),
        Column("state", N_("Status"), "chip", case((_UNDO.id.is_not(None), "undone"), else_="stands"), 124,
               names={"undone": N_("Undone"), "stands": ""}, tones={"undone": ("neutral", "cross")}),
        Column("undone_on", N_("Undone on"), "date", _UNDONE.posting_date, 104, hidden=True),
        Column("origin", N_("How"), "text", _H.origin, 140, names=ORIGIN_NAMES),
        Column("user", N_("By"), "text", User.display_name, 130, hidden=True),
        Column("at", N_("Order of posting"), "int", _P.id, 100, hidden=True),
    ), source, (("at", True),),
        frozenset({"settlement", "settlement_pair", "customer_entry_state", "customer_ledger_entry"}),
        first=("day", "debit", "credit", "currency", "amount", "discount", "state", "difference", "customer"))


def _view(view: str, closed_since: date | None) -> list[ColumnElement[bool]]:
    """Pairs of which an entry is open (or was closed since), pairs whose entries are both closed, or those undone."""
    still = or_(_DEBIT_STATE.open_until == FOR_EVER, _CREDIT_STATE.open_until == FOR_EVER)
    match view:
        case "open" if closed_since is not None:
            return [or_(still, _DEBIT_STATE.closed_on >= closed_since, _CREDIT_STATE.closed_on >= closed_since)]
        case "open":
            return [still]
        case "closed":
            return [_DEBIT_STATE.open_until != FOR_EVER, _CREDIT_STATE.open_until != FOR_EVER]
        case "undone":
            return [_UNDO.id.is_not(None)]
    return []


def _in_group(entry_id: int) -> ColumnElement[bool]:
    """Does a pair belong to the group of an entry: everything settled with each other, directly or through others (SET-35)?

    What was undone connects nothing, but stands beside what it once settled.
    """
    group = select(literal(entry_id).label("entry")).cte("settled_with", recursive=True)
    pair, undo = aliased(SettlementPair), aliased(SettlementPair)
    other = case((pair.debit_entry_id == group.c.entry, pair.credit_entry_id), else_=pair.debit_entry_id)
    group = group.union(
        select(other).select_from(group)
        .join(pair, or_(pair.debit_entry_id == group.c.entry, pair.credit_entry_id == group.c.entry))
        .outerjoin(undo, undo.undoes_id == pair.id).where(_original(pair), undo.id.is_(None)))
    debit, credit = aliased(SettlementPair), aliased(SettlementPair)
    return _P.id.in_(select(debit.id).join(group, debit.debit_entry_id == group.c.entry).union(
        select(credit.id).join(group, credit.credit_entry_id == group.c.entry)))


def _of_customer(customer_id: int) -> ColumnElement[bool]:
    """Does a pair settle an entry of a customer?"""
    debit, credit, one, two = aliased(SettlementPair), aliased(SettlementPair), aliased(CustomerLedgerEntry), aliased(
        CustomerLedgerEntry)
    return _P.id.in_(
        select(debit.id).join(one, one.id == debit.debit_entry_id).where(one.customer_id == customer_id)
        .union(select(credit.id).join(two, two.id == credit.credit_entry_id).where(two.customer_id == customer_id)))


def _original(pair: Any) -> ColumnElement[bool]:
    """A pair that undoes none; reckoned, so that the index of pairs that undo one is not read for nearly all of them."""
    return func.coalesce(pair.undoes_id, 0) == 0


@dataclass(frozen=True, slots=True)
class Happened:
    """A settlement, or one that undid it: who, when (moment), on which date, why, and its voucher."""

    settlement_id: int
    day: date
    user: str
    at: datetime
    reason: str
    text: str
    voucher_id: int | None
    voucher: str


@dataclass(frozen=True, slots=True)
class Effect:
    """A detail line of a pair besides the money; amounts in minor units, signed as posted (LED-004)."""

    document: str
    kind: DetailKind
    currency: str
    amount: int
    accounting_amount: int


@dataclass(frozen=True, slots=True)
class PairView:
    """A pair with its settlement, what it moved, and what undid it."""

    pair_id: int
    pairs: int
    debit_id: int
    credit_id: int
    customer_id: int
    credit_type: EntryType
    origin: SettlementOrigin
    facts: Any
    made: Happened
    undone: Happened | None
    effects: tuple[Effect, ...]
    between: str | None = None
    """The number it shares with its counterpart in another company (CEN-03)."""


def pair_view(session: Session, company_id: int, pair_id: int, language: str) -> PairView | None:
    """Everything the viewer tells about a pair (SET-02, UND-03, 05)."""
    row = session.execute(
        select(_P, _H, _DEBIT.customer_id, _CREDIT.entry_type, _UNDO.settlement_id).join(_H, _H.id == _P.settlement_id)
        .join(_DEBIT, _DEBIT.id == _P.debit_entry_id).join(_CREDIT, _CREDIT.id == _P.credit_entry_id)
        .outerjoin(_UNDO, _UNDO.undoes_id == _P.id).where(_P.id == pair_id, _P.company_id == company_id)).first()
    if row is None:
        return None
    pair, head, customer_id, credit_type, undone_by = row
    count = session.scalar(select(func.count(_P.id)).outerjoin(_UNDO, _UNDO.undoes_id == _P.id).where(
        _P.settlement_id == head.id, _UNDO.id.is_(None))) or 0
    undone = session.get(Settlement, undone_by) if undone_by else None
    return PairView(pair.id, count, pair.debit_entry_id, pair.credit_entry_id, customer_id, credit_type, head.origin, pair.facts,
                    _happened(session, head, pair.id, language),
                    None if undone is None else _happened(session, undone, None, language), tuple(_effects(session, pair.id)),
                    head.intercompany_no)


def _happened(session: Session, head: Settlement, pair_id: int | None, language: str) -> Happened:
    user = session.scalars(select(User.display_name).where(User.id == head.created_by_id)).one()
    texts = session.scalars(select(ReasonCode.texts).where(ReasonCode.id == head.reason_id)).first() if head.reason_id else None
    pairs = [pair_id] if pair_id else session.scalars(select(_P.id).where(_P.settlement_id == head.id)).all()
    voucher = session.execute(select(Voucher.id, Voucher.number).join(DetailedEntry, DetailedEntry.voucher_id == Voucher.id)
                              .where(DetailedEntry.pair_id.in_(pairs), Voucher.source != VoucherSource.FXR)
                              .order_by(DetailedEntry.id).limit(1)).first()
    reason = "" if texts is None else str(texts.get(language) or texts.get("en") or "")
    return Happened(head.id, head.posting_date, user, head.created_at, reason, head.text or "",
                    voucher[0] if voucher else None, voucher[1] if voucher else "")


def _effects(session: Session, pair_id: int) -> Sequence[Effect]:
    d, entry = DetailedEntry, CustomerLedgerEntry
    rows = session.execute(
        select(entry.document_no, d.kind, entry.currency, d.amount, d.accounting_amount).join(entry, entry.id == d.entry_id)
        .where(d.pair_id == pair_id, d.kind != DetailKind.SETTLEMENT).order_by(d.id))
    return [Effect(*row) for row in rows]


def entry_of_voucher(session: Session, company_id: int, voucher_id: int) -> int | None:
    """An entry whose settlements a voucher is about: one it made, or one it settled (PWIN-11)."""
    entry, d = CustomerLedgerEntry, DetailedEntry
    made = session.scalars(select(entry.id).where(entry.voucher_id == voucher_id, entry.company_id == company_id)
                           .order_by(entry.id).limit(1)).first()
    return made or session.scalars(select(d.entry_id).where(and_(d.voucher_id == voucher_id, d.company_id == company_id))
                                   .order_by(d.id).limit(1)).first()


@dataclass(frozen=True, slots=True)
class OpenFacts:
    """An entry as the forms that take it back name it; `remaining` in minor units, signed."""

    entry_id: int
    customer_id: int
    document: str
    kind: EntryType
    currency: str
    remaining: int
    due: date


def open_facts(session: Session, company_id: int, entry_ids: Sequence[int]) -> list[OpenFacts]:
    """These entries with what is open of each, the oldest due first."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(
        select(entry.id, entry.customer_id, entry.document_no, entry.entry_type, entry.currency, state.remaining,
               state.due_date)
        .join(state, state.entry_id == entry.id).where(entry.id.in_(entry_ids), entry.company_id == company_id)
        .order_by(state.due_date, entry.id))
    return [OpenFacts(*row) for row in rows]
