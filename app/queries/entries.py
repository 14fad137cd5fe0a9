"""Lists of customer ledger entries and vouchers, and what stands behind one (SWN-09, LED-032, PST-042)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, or_, select, true, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.enums import CollectionsStatus, DetailKind, EntryType, VoucherSource
from app.core.search import words
from app.core.words import N_
from app.models.accounts import Account
from app.models.closing import PeriodReopening, ReopenedVoucher
from app.models.collections import CollectionLetter, EntryCollection
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    SettlementPair,
    Voucher,
)
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER, Minor
from app.queries.listing import Column, Listing, ListQuery

TYPE_NAMES = {
    EntryType.INVOICE: N_("Invoice"), EntryType.CREDIT_NOTE: N_("Credit note"), EntryType.PAYMENT: N_("Payment"),
    EntryType.REFUND: N_("Refund"), EntryType.INTEREST_NOTE: N_("Interest note"),
    EntryType.COLLECTION_LETTER: N_("Collection letter"), EntryType.PAYMENT_FEE: N_("Payment fee"),
    EntryType.BILL_OF_EXCHANGE: N_("Bill of exchange"), EntryType.WRITE_OFF: N_("Write-off"),
    EntryType.INTERCOMPANY: N_("Intercompany"), EntryType.JOURNAL: N_("Journal"),
}
STATUS_NAMES = {CollectionsStatus.NOT_DISPUTED: "", CollectionsStatus.DISPUTED: N_("Disputed"),
                CollectionsStatus.PROMISED: N_("Promised"), CollectionsStatus.PROMISE_BROKEN: N_("Promise broken"),
                CollectionsStatus.RESOLVED: N_("Resolved")}
STATUS_TONES = {CollectionsStatus.DISPUTED: ("violet", "square"), CollectionsStatus.PROMISED: ("info", "half"),
                CollectionsStatus.PROMISE_BROKEN: ("danger", "cross"), CollectionsStatus.RESOLVED: ("success", "check")}
SOURCE_NAMES = {VoucherSource.OPN: N_("Opening items"), VoucherSource.CLT: N_("Collection letter"),
                VoucherSource.SET: N_("Settlement"), VoucherSource.GEN: N_("General journal"),
                VoucherSource.PAY: N_("Payment"), VoucherSource.INV: N_("Sales invoice"), VoucherSource.CRN: N_("Credit note"),
                VoucherSource.FTI: N_("Free text invoice"), VoucherSource.FTC: N_("Free text credit note"),
                VoucherSource.PRE: N_("Prepayment invoice"), VoucherSource.REF: N_("Refund"), VoucherSource.BNK: N_("Bank"),
                VoucherSource.BOE: N_("Bill of exchange"), VoucherSource.INT: N_("Interest note"),
                VoucherSource.WOF: N_("Write-off"), VoucherSource.FXR: N_("Revaluation")}
KIND_NAMES = {
    DetailKind.INITIAL: N_("Initial"), DetailKind.SETTLEMENT: N_("Settlement"), DetailKind.CASH_DISCOUNT: N_("Cash discount"),
    DetailKind.TOLERANCE: N_("Payment tolerance"), DetailKind.PENNY_DIFFERENCE: N_("Penny difference"),
    DetailKind.OVER_UNDERPAYMENT: N_("Over- or underpayment"), DetailKind.WRITE_OFF: N_("Write-off"),
    DetailKind.REALISED: N_("Realised exchange result"), DetailKind.UNREALISED: N_("Unrealised exchange result"),
    DetailKind.TRANSFER: N_("Transfer"), DetailKind.CORRECTION: N_("Correction"),
}
_E, _S, _C = CustomerLedgerEntry, CustomerEntryState, EntryCollection


def entry_listing(day: date) -> Listing:
    """Customer ledger entries; scope `customer_id`, `view`, and `closed_since` for the view open (LED-032)."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        # The state row leads, so that the live index alone answers; a table none of whose columns is asked for is never read.
        joined = (chosen.select_from(_S).outerjoin(_E, _E.id == _S.entry_id).outerjoin(Customer, Customer.id == _S.customer_id)
                  .outerjoin(_C, _C.entry_id == _S.entry_id).where(_S.company_id == query.company_id))
        if query.scope.get("customer_id"):
            joined = joined.where(_E.customer_id == query.scope["customer_id"])
        for test in _view(query.scope.get("view", "open"), day, query.scope.get("closed_since")):
            joined = joined.where(test)
        low, high = query.scope.get("due_from"), query.scope.get("due_to")
        joined = joined.where(_S.due_date >= low) if low else joined
        return joined.where(_S.due_date <= high) if high else joined

    return Listing("entries", N_("Entries"), _S.entry_id, (
        Column("document_no", N_("Document"), "link", _E.document_no, 130, sought=False),
        Column("type", N_("Type"), "text", _E.entry_type, 120, names=TYPE_NAMES),
        Column("customer", N_("Customer"), "text", Customer.name, 200, stretch=True, sought=False),
        Column("document_date", N_("Date"), "date", _E.document_date, 106),
        Column("due_date", N_("Due"), "date", _S.due_date, 106),
        Column("late", N_("Days late"), "late", _late(day), 80),
        Column("currency", N_("Cur."), "text", _S.currency, 50, sought=False),
        Column("amount", N_("Amount"), "amount", _E.amount, 115, currency="currency"),
        Column("remaining", N_("Remaining"), "amount", _S.remaining, 115, total=True, currency="currency"),
        Column("level", N_("Level"), "int", func.coalesce(_C.level, 0), 55),
        Column("on_hold", N_("On hold"), "text", _S.on_hold, 65, sought=False),
        Column("status", N_("Status"), "chip", _C.status, 120, names=STATUS_NAMES, tones=STATUS_TONES),
        Column("reference", N_("Reference"), "text", _E.customer_reference, 120, hidden=True, sought=False),
        Column("reserved", N_("Kept for order"), "text", select(SalesOrder.number).where(SalesOrder.id == _S.reserved_order_id)
               .correlate(_S).scalar_subquery(), 120, hidden=True, sought=False),
    ), source, (("due_date", False),), frozenset({"customer_entry_state", "customer_ledger_entry", "entry_collection"}),
        first=("document_no", "customer", "type", "due_date", "late", "currency", "remaining", "status"),
        finders=(_of_customer, _of_document))


def _of_customer(word: str) -> ColumnElement[bool]:
    """Entries of the customers whose number, name or city has the word: the search keys are read once, not once a row."""
    return _S.customer_id.in_(select(Customer.id).where(Customer.search_key.contains(word, autoescape=True)))


def _of_document(word: str) -> ColumnElement[bool]:
    """Entries whose document number has the word, separators apart: one pass over the index of the keys."""
    key = "".join(c for c in word.upper() if c.isalnum())
    return _S.entry_id.in_(select(_E.id).where(_E.document_key.contains(key))) if key else false()


def _late(day: date) -> Any:
    """Days late as the due date; the view counts (portable over both databases)."""
    return case((and_(_S.remaining > 0, _S.due_date < day, _S.open_until == FOR_EVER), _S.due_date), else_=None)


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _view(view: str, day: date, closed_since: date | None = None) -> list[Any]:
    """`closed_since` = among the open ones also those closed on or after that day (LED-032)."""
    match view:
        case "open" if closed_since is not None:
            # An entry is closed on or before its newest detail, so the live index leaves out what is older.
            return [_S.open_until >= closed_since, or_(_S.open_until == FOR_EVER, _S.closed_on >= closed_since)]
        case "open":
            return [_S.open_until == FOR_EVER]
        case "closed":
            return [_S.open_until != FOR_EVER]
        case "overdue":
            return [_S.open_until == FOR_EVER, _S.due_date < day, _S.remaining > 0]
        case "on_hold":
            return [_S.open_until == FOR_EVER, _S.on_hold.is_not(None)]
        case "disputed":
            return [_S.open_until == FOR_EVER, _C.status.in_([CollectionsStatus.DISPUTED, CollectionsStatus.PROMISED])]
        case "debits":
            return [_S.open_until == FOR_EVER, _S.remaining > 0]
        case "paid":
            return [_E.entry_type == EntryType.INVOICE, _E.amount > 0, _S.closed_on > _year_before(day), _S.closed_on <= day]
        case "credits":
            return [_S.open_until == FOR_EVER, _S.remaining < 0]
    return []


def _posted(query: ListQuery) -> list[ColumnElement[bool]]:
    """Posting dates from scope `first` to `last`, each without end when it is not named."""
    first, last = query.scope.get("first"), query.scope.get("last")
    return [*([Voucher.posting_date >= first] if first else []), *([Voucher.posting_date <= last] if last else [])]


def voucher_listing() -> Listing:
    """Posted vouchers; scope `first` and `last` are posting dates. `reopened` = posted under that re-opening (CLS-061)."""
    reversal = aliased(Voucher)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        # Outer joins: a table none of whose columns is asked for is then never read.
        return (chosen.select_from(Voucher).outerjoin(User, User.id == Voucher.posted_by_id)
                .outerjoin(reversal, reversal.reverses_id == Voucher.id)
                .where(Voucher.company_id == query.company_id, *_posted(query)))

    amount = (select(func.sum(GeneralLedgerEntry.accounting_amount)).where(
        GeneralLedgerEntry.voucher_id == Voucher.id, GeneralLedgerEntry.accounting_amount > 0).scalar_subquery())
    state = case((reversal.id.is_not(None), "reversed"), (Voucher.reverses_id.is_not(None), "reversal"), else_="")
    reopened = func.coalesce(select(PeriodReopening.number).join(
        ReopenedVoucher, ReopenedVoucher.reopening_id == PeriodReopening.id).where(
            ReopenedVoucher.voucher_id == Voucher.id).correlate(Voucher).scalar_subquery(), "")
    return Listing("vouchers", N_("Vouchers"), Voucher.id, (
        Column("number", N_("Voucher"), "link", Voucher.number, 140, searchable=True),
        Column("posting_date", N_("Posting date"), "date", Voucher.posting_date, 110),
        Column("source", N_("Source"), "text", Voucher.source, 140, names=SOURCE_NAMES),
        Column("text", N_("Text"), "text", Voucher.text, 240, stretch=True, searchable=True),
        Column("amount", N_("Amount"), "amount", type_coerce(func.coalesce(amount, 0), Minor()), 120),
        Column("state", "", "chip", state, 120, names={"reversed": N_("Reversed"), "reversal": N_("Reversal")},
               tones={"reversed": ("neutral", "cross"), "reversal": ("info", "half")}),
        Column("user", N_("Posted by"), "text", User.display_name, 140),
        Column("posted", N_("Order of posting"), "int", Voucher.id, 100, hidden=True),
        Column("reopened", N_("Period::Re-opened"), "text", reopened, 100, hidden=True, sought=False),
    ), source, (("posting_date", True), ("posted", True)), frozenset({"voucher"}))


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A line of a voucher; amounts in minor units, debit positive."""

    account: str
    name: dict[str, str]
    text: str
    currency: str
    amount: int
    accounting_amount: int


def voucher_lines(session: Session, voucher_id: int) -> list[LedgerLine]:
    """The lines of a posted voucher."""
    line = GeneralLedgerEntry
    rows = session.execute(select(Account.number, Account.names, line.text, line.currency, line.amount, line.accounting_amount)
                           .join(Account, Account.id == line.account_id).where(line.voucher_id == voucher_id)
                           .order_by(line.line_no))
    return [LedgerLine(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class DetailLine:
    """A detail of an entry, with the document on the other side and the settlement behind it."""

    detail_id: int
    kind: DetailKind
    posting_date: date
    amount: int
    accounting_amount: int
    counter: str
    voucher: str
    settlement_id: int | None
    undone: bool


def details(session: Session, entry_id: int) -> list[DetailLine]:
    """Everything that happened to an entry, oldest first (LED-004)."""
    d, pair, other, undo = DetailedEntry, SettlementPair, aliased(CustomerLedgerEntry), aliased(DetailedEntry)
    rows = session.execute(
        select(
            d.id,
            d.kind,
            d.posting_date,
            d.amount,
            d.accounting_amount,
            other.document_no,
            Voucher.number,
            pair.settlement_id,
            or_(undo.id.is_not(None), d.undoes_id.is_not(None)),
        )
        .outerjoin(pair, pair.id == d.pair_id)
        .outerjoin(undo, undo.undoes_id == d.id)
        .outerjoin(
            other,
            and_(
                pair.id.is_not(None),
                or_(
                    and_(pair.debit_entry_id == d.entry_id, other.id == pair.credit_entry_id),
                    and_(pair.credit_entry_id == d.entry_id, other.id == pair.debit_entry_id),
                ),
            ),
        )
        .outerjoin(Voucher, Voucher.id == d.voucher_id)
        .where(d.entry_id == entry_id)
        .order_by(d.id)
    )
    return [DetailLine(r[0], r[1], r[2], r[3], r[4], r[5] or "", r[6] or "", r[7], bool(r[8])) for r in rows]


@dataclass(frozen=True, slots=True)
class Mirrored:
    """A detail of a settlement with its entry; amounts in minor units, signed as they were posted."""

    document_no: str
    kind: DetailKind
    currency: str
    amount: int
    accounting_amount: int


def mirrored(session: Session, settlement_id: int, pair_id: int | None = None) -> list[Mirrored]:
    """Every detail that undoing a settlement, or one pair of it, will mirror; what was undone already is left out (UND-02)."""
    d, pair, undo = DetailedEntry, SettlementPair, aliased(DetailedEntry)
    rows = session.execute(select(_E.document_no, d.kind, _E.currency, d.amount, d.accounting_amount)
                           .join(pair, pair.id == d.pair_id).join(_E, _E.id == d.entry_id)
                           .outerjoin(undo, undo.undoes_id == d.id)
                           .where(pair.settlement_id == settlement_id, undo.id.is_(None),
                                  pair.id == pair_id if pair_id else true()).order_by(d.id))
    return [Mirrored(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class DocumentHit:
    """A document found while typing."""

    entry_id: int
    document_no: str
    customer: str
    currency: str
    amount: int


def find_documents(session: Session, company_id: int, text: str, amount: int | None = None, most: int = 6) -> list[DocumentHit]:
    """Entries whose document number begins with the text, or whose amount it is (minor units)."""
    key = "".join(words(text)).upper()
    tests = [_E.document_no.startswith(text.strip(), autoescape=True)]
    if key:
        tests.append(_E.document_key.startswith("".join(c for c in key if c.isalnum()).lstrip("0"), autoescape=True))
    if amount:
        tests += [_E.amount == amount, _E.amount == -amount]
    rows = session.execute(select(_E.id, _E.document_no, Customer.name, _E.currency, _E.amount)
                           .join(Customer, Customer.id == _E.customer_id)
                           .where(_E.company_id == company_id, or_(*tests)).order_by(_E.posting_date.desc()).limit(most))
    return [DocumentHit(*row) for row in rows]


def open_credits(session: Session, company_id: int, customer_id: int, currency: str) -> Sequence[Any]:
    """Unapplied credits of a customer in a currency, oldest first."""
    return session.execute(
        select(_E.id, _E.document_no, _E.posting_date, _S.remaining).join(_S, _S.entry_id == _E.id)
        .where(_E.company_id == company_id, _E.customer_id == customer_id, _E.currency == currency, _S.open_until == FOR_EVER,
               _S.remaining < 0).order_by(_E.posting_date)).all()


@dataclass(frozen=True, slots=True)
class Counterpart:
    """An open entry on the other side that can be settled with one; amounts in minor units, signed."""

    entry_id: int
    document_no: str
    kind: EntryType
    due_date: date
    remaining: int


def counterparts(session: Session, company_id: int, entry_id: int) -> list[Counterpart]:
    """Open entries of the same customer and currency on the other side, the oldest due first (SET-01, 21)."""
    own = session.execute(select(_E.customer_id, _E.currency, _S.remaining).join(_S, _S.entry_id == _E.id).where(
        _E.id == entry_id, _E.company_id == company_id)).first()
    if own is None or not own.remaining:
        return []
    side = _S.remaining < 0 if own.remaining > 0 else _S.remaining > 0
    rows = session.execute(
        select(_E.id, _E.document_no, _E.entry_type, _S.due_date, _S.remaining).join(_S, _S.entry_id == _E.id)
        .where(_E.company_id == company_id, _E.customer_id == own.customer_id, _E.currency == own.currency,
               _S.open_until == FOR_EVER, side).order_by(_S.due_date, _E.id).limit(200))
    return [Counterpart(*row) for row in rows]


def voucher_of(session: Session, company_id: int, entry_id: int) -> tuple[int, str] | None:
    """The voucher an entry was posted with: id and number (SWN-09)."""
    row = session.execute(select(Voucher.id, Voucher.number).join(_E, _E.voucher_id == Voucher.id).where(
        _E.id == entry_id, _E.company_id == company_id)).first()
    return (row.id, row.number) if row else None


def number_of(session: Session, company_id: int, entry_id: int) -> str:
    """The document number of an entry; empty for one nobody finds."""
    return session.scalars(select(_E.document_no).where(_E.id == entry_id, _E.company_id == company_id)).first() or ""


def letter_of(session: Session, company_id: int, voucher_id: int) -> str | None:
    """The number of the letter a voucher was posted with; None = it was posted with none (PST-042)."""
    return session.scalars(
        select(CollectionLetter.number).join(Voucher, Voucher.document_id == CollectionLetter.id)
        .where(Voucher.id == voucher_id, Voucher.company_id == company_id,
               Voucher.document_table == CollectionLetter.__tablename__)).first()


def reversed_by(session: Session, company_id: int, voucher_id: int) -> tuple[str, date] | None:
    """Number and posting date of the voucher that this one reverses (CLS-012)."""
    original = aliased(Voucher)
    row = session.execute(select(original.number, original.posting_date).join(Voucher, Voucher.reverses_id == original.id)
                          .where(Voucher.id == voucher_id, Voucher.company_id == company_id)).first()
    return (row[0], row[1]) if row is not None else None


def entries_of(session: Session, company_id: int, voucher_id: int) -> list[tuple[int, int, str]]:
    """The entries of a voucher: entry id, customer id, document number (PST-042)."""
    rows = session.execute(select(_E.id, _E.customer_id, _E.document_no).where(
        _E.voucher_id == voucher_id, _E.company_id == company_id).order_by(_E.id))
    return [(r[0], r[1], r[2]) for r in rows]
