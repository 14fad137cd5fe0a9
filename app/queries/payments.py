"""Open items for the settle pane, marks of all journals, payment journals as a list, and finding by number, reference, amount."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import CollectionsStatus, EntryType, SettlementOrigin
from app.core.words import N_
from app.models.accounts import Account, ReasonCode
from app.models.collections import EntryCollection
from app.models.company import User
from app.models.customers import Customer, CustomerBankAccount, CustomerContact
from app.models.journals import Journal, JournalLine, JournalName
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    EntryDiscountTier,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.models.settlement_marks import SettlementMark
from app.models.types import FOR_EVER
from app.queries.customers import Hit
from app.queries.entries import STATUS_NAMES, STATUS_TONES, TYPE_NAMES
from app.queries.journals import sum_of_lines
from app.queries.listing import Column, Listing, ListQuery

JOURNAL_STATES = {"draft": N_("Draft"), "validated": N_("Validated"), "posting": N_("Posting"), "posted": N_("Posted"),
                  "cancelled": N_("Cancelled")}
JOURNAL_TONES = {"draft": ("neutral", "ring"), "validated": ("info", "half"), "posting": ("info", "half"),
                 "posted": ("success", "check"), "cancelled": ("neutral", "cross")}
_E, _S, _C, _M, _J, _L = CustomerLedgerEntry, CustomerEntryState, EntryCollection, SettlementMark, Journal, JournalLine
_CHUNK = 400
MOST = 50
"""So many results a search tells at most (BNK-35)."""
_NEWEST = 1_000
"""So many numbers that begin alike are looked at, the newest first: most of the older ones are closed."""


def open_item_listing(day: date) -> Listing:
    """The open entries of the customer in scope `customer_id`, oldest due first, for the settle pane (PWIN-02).

    `day` = discount date. Scope `currency` leaves one currency, `side` debit or credit one side.
    """
    tier = EntryDiscountTier
    until = (select(func.min(tier.last_date)).where(tier.entry_id == _S.entry_id, tier.last_date >= day)
             .correlate(_S).scalar_subquery())
    marked_by = (select(func.max(User.display_name)).join(_M, _M.created_by_id == User.id).where(_M.entry_id == _S.entry_id)
                 .correlate(_S).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_S).outerjoin(_E, _E.id == _S.entry_id).outerjoin(_C, _C.entry_id == _S.entry_id)
                  .where(_S.company_id == query.company_id, _S.open_until == FOR_EVER,
                         _S.customer_id == query.scope.get("customer_id", 0), _S.remaining != 0))
        if query.scope.get("currency"):
            joined = joined.where(_S.currency == query.scope["currency"])
        match query.scope.get("side"):
            case "debit":
                return joined.where(_S.remaining > 0)
            case "credit":
                return joined.where(_S.remaining < 0)
        return joined

    late = case((and_(_S.remaining > 0, _S.due_date < day), _S.due_date), else_=None)
    return Listing("open_items", N_("Open items"), _S.entry_id, (
        Column("document_no", N_("Document"), "link", _E.document_no, 130, searchable=True),
        Column("type", N_("Type"), "text", _E.entry_type, 120, names=TYPE_NAMES),
        Column("document_date", N_("Date"), "date", _E.document_date, 106),
        Column("due_date", N_("Due"), "date", _S.due_date, 106),
        Column("late", N_("Days late"), "late", late, 80),
        Column("currency", N_("Cur."), "text", _S.currency, 50, sought=False),
        Column("amount", N_("Amount"), "amount", _E.amount, 115, currency="currency"),
        Column("remaining", N_("Remaining"), "amount", _S.remaining, 115, total=True, currency="currency"),
        Column("discount_date", N_("Discount until"), "date", until, 110),
        Column("on_hold", N_("On hold"), "text", _S.on_hold, 65, sought=False),
        Column("status", N_("Status"), "chip", _C.status, 120, names=STATUS_NAMES, tones=STATUS_TONES),
        Column("marked_by", N_("Marked by"), "text", marked_by, 130, sought=False),
    ), source, (("due_date", False),), frozenset({"customer_entry_state", "settlement_mark",
                                                                         "entry_collection"}))


def marks_listing() -> Listing:
    """Everything that is marked, in all journals and whoever marked it (SET-06, PWIN-04)."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(_M).join(_E, _E.id == _M.entry_id).join(Customer, Customer.id == _E.customer_id)
                .outerjoin(_L, _L.id == _M.line_id).outerjoin(_J, _J.id == _L.journal_id)
                .outerjoin(User, User.id == _M.created_by_id).where(_M.company_id == query.company_id))

    return Listing("marks", N_("Marked transactions"), _M.id, (
        Column("journal", N_("Journal"), "link", func.coalesce(_J.text, ""), 160),
        Column("line", N_("Line"), "int", _L.no, 60),
        Column("posting_date", N_("Posting date"), "date", _L.posting_date, 110),
        Column("customer", N_("Customer"), "text", Customer.name, 200, stretch=True),
        Column("document_no", N_("Document"), "text", _E.document_no, 130, searchable=True),
        Column("currency", N_("Cur."), "text", _E.currency, 50, sought=False),
        Column("amount", N_("To settle"), "amount", func.coalesce(_M.amount, func.abs(_M.remaining_then)), 115,
               currency="currency"),
        Column("user", N_("Marked by"), "text", User.display_name, 140),
        Column("created_at", N_("Marked on"), "date", _M.created_at, 106),
    ), source, (("created_at", True),), frozenset({"settlement_mark", "journal", "journal_line"}))


def payment_journal_listing(user_id: int) -> Listing:
    """Payment journals, newest first; scope `view` = all, open or posted. Private ones of others stay out (PAY-01)."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_J).outerjoin(User, User.id == _J.created_by_id)
                  .outerjoin(JournalName, JournalName.id == _J.name_id)
                  .where(_J.company_id == query.company_id, _J.kind == "payment",
                         or_(_J.state == "posted", _J.created_by_id == user_id,
                             func.coalesce(JournalName.private, False).is_(False))))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(_J.state != "posted")
            case "posted":
                return joined.where(_J.state == "posted")
        return joined

    def lines(value: Any) -> Any:
        return select(value).where(_L.journal_id == _J.id).correlate(_J).scalar_subquery()

    return Listing("payment_journals", N_("Payment journals"), _J.id, (
        Column("number", N_("Number"), "link", func.coalesce(_J.number, ""), 130),
        Column("name", N_("Journal name"), "text", func.coalesce(JournalName.code, ""), 110),
        Column("text", N_("Description"), "text", _J.text, 220, stretch=True),
        Column("state", N_("Status"), "chip", _J.state, 120, names=JOURNAL_STATES, tones=JOURNAL_TONES),
        Column("first", N_("Posting date"), "date", lines(func.min(_L.posting_date)), 116),
        Column("lines", N_("Lines"), "int", lines(func.count(_L.id)), 70),
        *sum_of_lines("credit", N_("Received"), _L.credit - _L.debit),
        Column("user", N_("Begun by"), "text", User.display_name, 140),
        Column("saved_at", N_("Changed"), "date", _J.saved_at, 106),
    ), source, (("saved_at", True),), frozenset({"journal", "journal_line"}))


def write_off_listing() -> Listing:
    """What was written off, newest first: when, what, how much, why, where to and by whom (PWO-07); scope `first` and `last`.

    Scope `customer_id`, `reason_id` (0 = none) and `account_id` show what a figure of the report is made of (WOF-07). A
    write-off that was taken back is told by its chip.
    """
    pair, head, voucher, debit, credit = SettlementPair, Settlement, Voucher, aliased(_E), aliased(_E)
    undone, of_debit = aliased(SettlementPair), credit.entry_type == EntryType.WRITE_OFF
    document = case((of_debit, debit.document_no), else_=credit.document_no)
    taken_back = select(func.count(undone.id)).where(undone.undoes_id == pair.id).correlate(pair).scalar_subquery()
    of_both = case((of_debit, credit.voucher_id), else_=debit.voucher_id)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        of = case((of_debit, credit.voucher_id), else_=debit.voucher_id)
        joined = (chosen.select_from(pair).join(head, head.id == pair.settlement_id)
                  .join(credit, credit.id == pair.credit_entry_id).join(debit, debit.id == pair.debit_entry_id)
                  .join(Customer, Customer.id == debit.customer_id).join(voucher, voucher.id == of)
                  .outerjoin(User, User.id == head.created_by_id).outerjoin(ReasonCode, ReasonCode.id == head.reason_id)
                  .where(pair.company_id == query.company_id, head.origin == SettlementOrigin.WRITE_OFF,
                         func.coalesce(pair.undoes_id, 0) == 0))
        scope = query.scope
        low, high = scope.get("first"), scope.get("last")
        joined = joined.where(head.posting_date >= low) if low else joined
        joined = joined.where(head.posting_date <= high) if high else joined
        joined = joined.where(debit.customer_id == scope["customer_id"]) if scope.get("customer_id") else joined
        if scope.get("reason_id") is not None:
            joined = joined.where(func.coalesce(head.reason_id, 0) == scope["reason_id"])
        account = written_to(of_both, credit, debit)
        return joined.where(account == scope["account_id"]) if scope.get("account_id") else joined

    named = written_to(of_both, credit, debit, what=Account.number)
    return Listing("write_offs", N_("Write-offs"), pair.id, (
        Column("posting_date", N_("Posting date"), "date", head.posting_date, 106),
        Column("voucher", N_("Voucher"), "link", voucher.number, 136, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 160, stretch=True, searchable=True),
        Column("document_no", N_("Document"), "text", document, 130, searchable=True),
        Column("currency", N_("Cur."), "text", debit.currency, 50, sought=False),
        Column("amount", N_("Amount"), "amount", pair.amount, 115, total=True, currency="currency"),
        Column("reason", N_("Reason"), "text", func.coalesce(ReasonCode.code, ""), 100),
        Column("user", N_("Posted by"), "text", User.display_name, 120),
        Column("state", "", "chip", case((taken_back > 0, "undone"), else_=""), 110, names={"undone": N_("Taken back")},
               tones={"undone": ("neutral", "cross")}),
        Column("account", N_("Account"), "text", named, 84, sought=False),
    ), source, (("posting_date", True),), frozenset({"settlement", "voucher"}))


def written_to(voucher_id: Any, *outer: Any, what: Any = Account.id) -> Any:
    """The account a write-off went to: of the first line of its voucher that is neither the customer's nor VAT (WOF-07).

    `outer` = the tables that `voucher_id` is of.
    """
    line = aliased(GeneralLedgerEntry)
    return (select(what).join(line, line.account_id == Account.id).where(
        line.voucher_id == voucher_id, line.customer_id.is_(None), line.vat_code_id.is_(None))
        .order_by(line.line_no).limit(1).correlate(*outer).scalar_subquery())


@dataclass(frozen=True, slots=True)
class WrittenGroup:
    """A row of the write-off report: its key, its words, how many documents, amounts in accounting minor units."""

    key: int | str
    words: str
    count: int
    amount: int
    vat: int


def written_groups(session: Session, company_id: int, by: str, first: date, last: date, language: str) -> list[WrittenGroup]:
    """What was written off and stands, by reason, customer, account or month, the largest first (WOF-07).

    Of every write-off entry posted between two days that was not reversed: its accounting amount, and the VAT in it.
    """
    turned = aliased(Voucher)
    own = or_(SettlementPair.credit_entry_id == _E.id, SettlementPair.debit_entry_id == _E.id)
    reason = (select(Settlement.reason_id).join(SettlementPair, SettlementPair.settlement_id == Settlement.id)
              .where(own, Settlement.origin == SettlementOrigin.WRITE_OFF)
              .order_by(Settlement.id).limit(1).correlate(_E).scalar_subquery())
    vat = (select(func.coalesce(func.sum(VatEntry.vat_accounting), 0)).where(VatEntry.voucher_id == _E.voucher_id)
           .correlate(_E).scalar_subquery())
    count = select(func.count(SettlementPair.id)).where(own).correlate(_E).scalar_subquery()
    keys = {"reason": func.coalesce(reason, 0), "customer": _E.customer_id, "account": func.coalesce(
        written_to(_E.voucher_id, _E), 0), "month": _E.posting_date}
    rows = session.execute(
        select(keys[by], _E.accounting_amount, vat, count).outerjoin(turned, turned.reverses_id == _E.voucher_id)
        .where(_E.company_id == company_id, _E.entry_type == EntryType.WRITE_OFF, _E.adjustment.is_(False),
               _E.document_table.is_(None), _E.posting_date.between(first, last), turned.id.is_(None)))
    sums: dict[int | str, list[int]] = {}
    for key, amount, tax, documents in rows:
        held = sums.setdefault(f"{key:%Y-%m}" if by == "month" else int(key), [0, 0, 0])
        held[0], held[1], held[2] = held[0] + int(documents), held[1] - int(amount), held[2] - int(tax)
    words = _group_words(session, by, [k for k in sums if isinstance(k, int)], language)
    made = [WrittenGroup(key, words.get(key, str(key) if by == "month" else ""), *held) for key, held in sums.items()]
    return sorted(made, key=lambda g: (str(g.key),) if by == "month" else (-abs(g.amount), g.words))


def _group_words(session: Session, by: str, keys: Sequence[int], language: str) -> dict[int | str, str]:
    """What the groups are called."""
    if by == "customer":
        return {i: f"{number} {name}" for i, number, name in session.execute(
            select(Customer.id, Customer.number, Customer.name).where(Customer.id.in_(keys)))}
    if by == "account":
        return {i: f"{number} {names.get(language) or names.get('en', '')}" for i, number, names in session.execute(
            select(Account.id, Account.number, Account.names).where(Account.id.in_(keys)))}
    if by == "reason":
        return {i: f"{code} {texts.get(language) or texts.get('en', '')}" for i, code, texts in session.execute(
            select(ReasonCode.id, ReasonCode.code, ReasonCode.texts).where(ReasonCode.id.in_(keys)))}
    return {}


def write_off_draft_listing() -> Listing:
    """Write-offs that wait for review, the oldest first (WOF-05)."""
    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(_J).outerjoin(User, User.id == _J.created_by_id)
                .where(_J.company_id == query.company_id, _J.kind == "write_off", _J.state == "draft"))

    entries = select(func.count(_L.id)).where(_L.journal_id == _J.id).correlate(_J).scalar_subquery()
    who = (select(func.min(Customer.name)).join(_L, _L.customer_id == Customer.id).where(_L.journal_id == _J.id)
           .correlate(_J).scalar_subquery())
    return Listing("write_off_drafts", N_("Write-offs to review"), _J.id, (
        Column("saved_at", N_("Prepared on"), "date", _J.saved_at, 110),
        Column("user", N_("Prepared by"), "text", User.display_name, 150, searchable=True),
        Column("customer", N_("Customer"), "text", who, 200, stretch=True, sought=False),
        Column("entries", N_("Entries"), "int", entries, 80),
        *sum_of_lines("amount", N_("Amount"), _L.credit - _L.debit),
        Column("text", N_("Comment"), "text", _J.text, 200, searchable=True),
    ), source, (("saved_at", False),), frozenset({"journal", "journal_line"}))


# ---------------------------------------------------------------- finding

@dataclass(frozen=True, slots=True)
class EntryHit:
    """An open entry that was found; `remaining` in minor units of its currency, signed."""

    entry_id: int
    customer_id: int
    customer_no: str
    name: str
    document_no: str
    entry_type: EntryType
    due: date
    currency: str
    remaining: int


@dataclass(frozen=True, slots=True)
class PairHit:
    """Two open entries of one customer that come to an amount together."""

    customer_id: int
    name: str
    entries: tuple[int, int]
    currency: str


def _hits() -> Any:
    return (select(_E.id, _E.customer_id, Customer.number, Customer.name, _E.document_no, _E.entry_type, _S.due_date, _E.currency,
                   _S.remaining)
            .join(_S, _S.entry_id == _E.id).join(Customer, Customer.id == _E.customer_id))


def _open(company_id: int) -> Any:
    """Open entries of a company; the day that stands for open is written out, so that the index of what is open may be used."""
    for_ever: Any = bindparam(None, FOR_EVER, literal_execute=True)
    return and_(_S.company_id == company_id, _S.open_until == for_ever, _S.remaining != 0)


def by_reference(session: Session, company_id: int, reference: str) -> list[EntryHit]:
    """Open entries with a structured reference, normalised; its instalments all together (PAY-12)."""
    rows = session.execute(_hits().where(_E.company_id == company_id, _E.payment_reference == reference, _open(company_id))
                           .order_by(_S.due_date).limit(MOST))
    return [EntryHit(*row) for row in rows]


def by_document(session: Session, company_id: int, key: str) -> list[EntryHit]:
    """Open entries whose number is `key` (upper case, no separators, no leading noughts), else begins with it (PAY-11)."""
    exact = _hits().where(_E.company_id == company_id, _E.document_key == key, _open(company_id))
    found = [EntryHit(*row) for row in session.execute(exact.order_by(_S.due_date).limit(MOST))]
    if found:
        return found
    newest = (select(_E.id).where(_E.company_id == company_id, _E.document_key >= key, _E.document_key < key + "\uffff")
              .order_by(_E.document_key.desc()).limit(_NEWEST).subquery())
    begins = _hits().join(newest, newest.c.id == _E.id).where(_open(company_id))
    return [EntryHit(*row) for row in session.execute(begins.order_by(_E.document_key.desc()).limit(8))]


def by_amount(session: Session, company_id: int, amount: int, day: date, tolerance: int = 0,
              currency: str | None = None) -> list[EntryHit]:
    """Open entries that are open for `amount` (minor units), or for it less a discount that is available on `day` (PAY-13)."""
    low, high = amount - tolerance, amount + tolerance
    mine = _open(company_id) if currency is None else and_(_open(company_id), _S.currency == currency)
    # An exact amount is looked up in the index of remaining amounts; a range would have every open entry read.
    fits = _S.remaining == amount if not tolerance else _S.remaining.between(low, high)
    gross = session.execute(_hits().where(fits, mine).order_by(_S.due_date).limit(MOST)).all()
    tier = EntryDiscountTier
    net = session.execute(_hits().join(tier, tier.entry_id == _E.id).where(
        tier.last_date >= day, (_S.remaining - func.abs(tier.amount)).between(low, high), mine).limit(MOST)).all()
    return list(dict.fromkeys(EntryHit(*row) for row in (*gross, *net)))[:MOST]


def pairs_by_amount(session: Session, company_id: int, amount: int, currency: str | None = None) -> list[PairHit]:
    """Two open entries of one customer, one of which may be a credit, that are open for `amount` together (BNK-35)."""
    one, two = aliased(_S), aliased(_S)
    rows = session.execute(
        select(one.customer_id, Customer.name, one.entry_id, two.entry_id, one.currency)
        .join(two, and_(two.company_id == one.company_id, two.open_until == FOR_EVER, two.customer_id == one.customer_id,
                        two.entry_id > one.entry_id, two.currency == one.currency, one.remaining + two.remaining == amount))
        .join(Customer, Customer.id == one.customer_id)
        .where(one.company_id == company_id, one.open_until == FOR_EVER, *([one.currency == currency] if currency else []))
        .limit(MOST))
    return [PairHit(customer, name, (a, b), code) for customer, name, a, b, code in rows]


def open_ids(session: Session, company_id: int, customer_id: int, currency: str | None = None) -> list[int]:
    """Open entries of a customer, oldest due first."""
    query = select(_S.entry_id).where(_open(company_id), _S.customer_id == customer_id).order_by(_S.due_date, _S.entry_id)
    return list(session.scalars(query if currency is None else query.where(_S.currency == currency)))


def disputed(session: Session, ids: Sequence[int]) -> set[int]:
    """Which of these entries are disputed."""
    found: set[int] = set()
    for start in range(0, len(ids), _CHUNK):
        found |= set(session.scalars(select(_C.entry_id).where(
            _C.entry_id.in_(ids[start:start + _CHUNK]), _C.status == CollectionsStatus.DISPUTED)))
    return found


def customers_by_identity(session: Session, company_id: int, text: str) -> list[Hit]:
    """Customers with this VAT number, bank account or phone number, separators apart (PAY-10); at most eight."""
    plain = "".join(c for c in text.upper() if c.isalnum())
    digits = "".join(c for c in text if c.isdigit())
    if len(plain) < 6:
        return []
    account, contact = CustomerBankAccount, CustomerContact
    tests = [func.replace(func.replace(Customer.vat_number, ".", ""), " ", "") == plain,
             Customer.id.in_(select(account.customer_id).where(account.company_id == company_id, account.iban == plain))]
    if len(digits) >= 8:
        phone: Any = contact.phone
        for sign in (" ", "-", "/", "(", ")", "."):
            phone = func.replace(phone, sign, "")
        tests.append(Customer.id.in_(select(contact.customer_id).where(
            contact.company_id == company_id, phone.endswith(digits.lstrip("0")))))
    rows = session.execute(select(Customer.id, Customer.number, Customer.name, Customer.blocked).where(
        Customer.company_id == company_id, Customer.inactive.is_(False), Customer.privacy_blocked.is_(False), or_(*tests))
        .limit(8))
    return [Hit(row.id, row.number, row.name, "", row.blocked) for row in rows]
