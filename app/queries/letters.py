"""Draft letters for the review, issued letters as a list, and the names beside a run's reasons (WIN-21, 25)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.archive import OutgoingMessage, OutputAttempt, OutputItem
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLogEntry,
    CollectionRun,
)
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery


@dataclass(frozen=True, slots=True)
class DraftLine:
    """An entry on a draft letter; amounts in minor units of the letter's currency."""

    line_id: int
    entry_id: int
    kind: str
    document: str
    due: date | None
    days: int
    was: int
    level: int
    remaining: int
    interest: int
    currency: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft letter with its entries."""

    letter_id: int
    customer_id: int
    number: str
    name: str
    language: str
    currency: str
    level: int
    was: int
    days: int
    remaining: int
    credits: int
    interest: int
    costs: int
    total: int
    channel: str
    selected: bool
    lines: tuple[DraftLine, ...]
    version: int = 0
    edited: bool = False
    outdated: bool = False

    @property
    def key(self) -> int:
        """The id of the letter, as every run has one."""
        return self.letter_id


def drafts(session: Session, company_id: int, day: date) -> list[DraftRow]:
    """All drafts, the largest first."""
    letter = CollectionLetter
    rows = session.execute(
        select(letter, Customer.number, Customer.name, Customer.language).join(Customer, Customer.id == letter.customer_id)
        .where(letter.company_id == company_id, letter.state == "draft").order_by(letter.remaining.desc(), letter.id)).all()
    lines = _lines(session, company_id, day)
    changed = _outdated(session, company_id)
    found = []
    for d, number, name, language in rows:
        own = tuple(lines.get(d.id, ()))
        late = [x.days for x in own if x.kind == "overdue" and x.remaining > 0]
        was = max((x.was for x in own if x.kind == "overdue"), default=0)
        found.append(
            DraftRow(
                d.id,
                d.customer_id,
                number,
                name,
                language,
                d.currency,
                d.level,
                was,
                max(late, default=0),
                d.remaining,
                d.credits,
                d.interest,
                d.fees + d.compensation + d.vat,
                d.total,
                d.channel,
                d.selected,
                own,
                d.version,
                d.texts is not None,
                d.id in changed,
            )
        )
    return found


def _outdated(session: Session, company_id: int) -> set[int]:
    """Drafts on which an entry is worth something else than when they were suggested (REM-42)."""
    line, letter, state = CollectionLetterLine, CollectionLetter, CustomerEntryState
    return set(session.scalars(
        select(letter.id).join(line, line.letter_id == letter.id).join(state, state.entry_id == line.entry_id)
        .where(letter.company_id == company_id, letter.state == "draft", line.kind.in_(["overdue", "credit"]),
               state.remaining != line.remaining + func.coalesce(line.disputed, 0)).distinct()))


def _lines(session: Session, company_id: int, day: date) -> dict[int, list[DraftLine]]:
    line, letter, state = CollectionLetterLine, CollectionLetter, CustomerEntryState
    rows = session.execute(
        select(
            line.letter_id,
            line.id,
            line.entry_id,
            line.kind,
            line.text,
            state.due_date,
            line.facts,
            line.level,
            line.remaining,
            line.interest,
            letter.currency,
        )
        .join(letter, letter.id == line.letter_id)
        .join(state, state.entry_id == line.entry_id)
        .where(
            letter.company_id == company_id, letter.state == "draft", line.kind.in_(["overdue", "not_due", "on_hold", "credit"])
        )
        .order_by(line.letter_id, line.line_no)
    )
    found: dict[int, list[DraftLine]] = {}
    for r in rows:
        found.setdefault(r[0], []).append(
            DraftLine(r[1], r[2], r[3], r[4], r[5], (day - r[5]).days, int((r[6] or {}).get("was", 0)), r[7], r[8], r[9], r[10])
        )
    return found


def to_send(session: Session, company_id: int) -> int:
    """How many issued letters have not left yet (WIN-63)."""
    return session.scalar(select(func.count(OutputItem.document_id.distinct())).where(
        OutputItem.company_id == company_id, OutputItem.document_table == "collection_letter",
        OutputItem.status.in_(["to_do", "failed", "in_progress"]))) or 0


def draft_count(session: Session, company_id: int) -> int:
    """How many drafts wait."""
    return session.scalars(select(func.count()).select_from(CollectionLetter).where(
        CollectionLetter.company_id == company_id, CollectionLetter.state == "draft")).one()


def newest_run(session: Session, company_id: int) -> int | None:
    """The latest reminder run."""
    return session.scalars(select(func.max(CollectionRun.id)).where(CollectionRun.company_id == company_id,
                                                                    CollectionRun.kind == "letter")).one()


@dataclass(frozen=True, slots=True)
class Names:
    """Customers as (number, name) and entries as document numbers, by id."""

    customers: dict[int, tuple[str, str]]
    entries: dict[int, str]


def names(session: Session, customers: Sequence[int], entries: Sequence[int | None]) -> Names:
    """Names beside ids, read in chunks."""
    who: dict[int, tuple[str, str]] = {}
    what: dict[int, str] = {}
    ids = sorted(set(customers))
    for start in range(0, len(ids), 500):
        for i, number, name in session.execute(select(Customer.id, Customer.number, Customer.name).where(
                Customer.id.in_(ids[start:start + 500]))):
            who[i] = (number, name)
    numbers = sorted({e for e in entries if e})
    for start in range(0, len(numbers), 500):
        what |= dict(session.execute(select(CustomerLedgerEntry.id, CustomerLedgerEntry.document_no).where(
            CustomerLedgerEntry.id.in_(numbers[start:start + 500]))).all())
    return Names(who, what)


def letter_listing() -> Listing:
    """Issued letters with what became of them; scope `customer_id`, or `entry_id` for the log of one entry (REM-51)."""
    letter, mirror = CollectionLetter, aliased(CollectionLetter)
    to_do = (select(OutputItem.document_id, func.min(OutputItem.status).label("status"))
             .where(OutputItem.document_table == "collection_letter", OutputItem.status.in_(["to_do", "failed", "in_progress"]))
             .group_by(OutputItem.document_id).subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(letter).join(Customer, Customer.id == letter.customer_id)
                  .outerjoin(mirror, mirror.cancels_id == letter.id).outerjoin(to_do, to_do.c.document_id == letter.id)
                  .where(letter.company_id == query.company_id, letter.state == "issued", letter.cancels_id.is_(None)))
        if query.scope.get("customer_id"):
            joined = joined.where(letter.customer_id == query.scope["customer_id"])
        if query.scope.get("entry_id"):
            log = CollectionLogEntry
            joined = joined.where(letter.id.in_(select(log.document_id).where(
                log.document_table == "collection_letter", log.entry_id == query.scope["entry_id"], log.cancels_id.is_(None))))
        view = query.scope.get("view", "all")
        if view == "to_send":
            return joined.where(to_do.c.status.is_not(None), mirror.id.is_(None))
        return joined.where(mirror.id.is_not(None)) if view == "cancelled" else joined

    state = case((mirror.id.is_not(None), "cancelled"), (to_do.c.status == "in_progress", "unknown"),
                 (to_do.c.status == "failed", "failed"), (to_do.c.status.is_not(None), "to_send"), else_="sent")
    return Listing("letters", N_("Collection letters"), letter.id, (
        Column("number", N_("Letter"), "link", letter.number, 122, searchable=True),
        Column("date", N_("Date"), "date", letter.document_date, 106),
        Column("customer", N_("Customer"), "text", Customer.name, 180, stretch=True, searchable=True),
        Column("state", N_("Status"), "chip", state, 120,
               names={"cancelled": N_("Cancelled"), "to_send": N_("To send"), "sent": N_("Sent"), "failed": N_("Failed"),
                      "unknown": N_("Unknown: was it sent?")},
               tones={"cancelled": ("neutral", "cross"), "failed": ("danger", "cross"), "unknown": ("violet", "square"),
                      "to_send": ("warning", "half"), "sent": ("success", "check")}),
        Column("level", N_("Level"), "int", letter.level, 60), Column("due", N_("Due"), "date", letter.due_date, 106),
        Column("currency", N_("Cur."), "text", letter.currency, 50),
        Column("remaining", N_("Open"), "amount", letter.remaining, 115, currency="currency", hidden=True),
        Column("total", N_("Total"), "amount", letter.total, 115, currency="currency"),
    ), source, (("date", True), ("number", True)), frozenset({"collection_letter", "output_item"}))


@dataclass(frozen=True, slots=True)
class LogRow:
    """One letter about an entry: its number, level, dates, what was asked, and whether it was cancelled (REM-51)."""

    letter_id: int
    number: str
    level: int
    day: date
    due: date
    documents: int
    remaining: int
    currency: str
    cancelled: bool


def earlier(session: Session, customer_id: int, entry_id: int | None = None, most: int = 50) -> list[LogRow]:
    """Letters to a customer, or about one entry, the newest first (REM-51)."""
    log, letter, mirror = CollectionLogEntry, CollectionLetter, aliased(CollectionLetter)
    chosen = (select(letter.id, letter.number, letter.level, letter.document_date, letter.due_date, func.count(log.id),
                     type_coerce(func.sum(log.remaining), Minor()), letter.currency, mirror.id)
              .join(log, log.document_id == letter.id).outerjoin(mirror, mirror.cancels_id == letter.id)
              .where(log.document_table == "collection_letter", log.cancels_id.is_(None), letter.customer_id == customer_id,
                     log.section == "overdue")
              .group_by(letter.id, letter.number, letter.level, letter.document_date, letter.due_date, letter.currency,
                        mirror.id))
    if entry_id is not None:
        chosen = chosen.where(log.entry_id == entry_id)
    return [LogRow(r[0], r[1] or "", r[2], r[3], r[4], r[5], int(r[6] or 0), r[7], r[8] is not None)
            for r in session.execute(chosen.order_by(letter.document_date.desc(), letter.id.desc()).limit(most))]


@dataclass(frozen=True, slots=True)
class IssuedHead:
    """An issued letter in short; `voucher_id` None = it posted nothing."""

    number: str | None
    customer: str
    level: int
    day: date
    due: date
    channel: str
    voucher_id: int | None
    cancelled: bool


def issued_head(session: Session, letter_id: int) -> IssuedHead | None:
    """What stands above an issued letter; None when there is no such letter (WIN-25)."""
    letter, mirror = CollectionLetter, aliased(CollectionLetter)
    found = session.execute(
        select(letter.number, Customer.name, letter.level, letter.document_date, letter.due_date, letter.channel,
               letter.voucher_id, mirror.id.is_not(None))
        .join(Customer, Customer.id == letter.customer_id).outerjoin(mirror, mirror.cancels_id == letter.id)
        .where(letter.id == letter_id, letter.state == "issued")).first()
    return IssuedHead(*found) if found is not None else None


@dataclass(frozen=True, slots=True)
class LoggedEntry:
    """An entry as an issued letter asked for it; amounts in minor units of `currency` (REM-43)."""

    entry_id: int
    document: str
    section: str
    level: int
    due: date
    remaining: int
    interest: int
    interest_posted: bool
    currency: str


def logged_entries(session: Session, letter_id: int) -> list[LoggedEntry]:
    """The log of one letter, its entries in printed order (REM-51)."""
    log, entry, state = CollectionLogEntry, CustomerLedgerEntry, CustomerEntryState
    return [LoggedEntry(*row) for row in session.execute(
        select(log.entry_id, entry.document_no, log.section, log.level, state.due_date, log.remaining, log.interest,
               log.interest_posted, entry.currency)
        .join(entry, entry.id == log.entry_id).join(state, state.entry_id == log.entry_id)
        .where(log.document_table == "collection_letter", log.document_id == letter_id, log.cancels_id.is_(None))
        .order_by(log.id))]


@dataclass(frozen=True, slots=True)
class WayOut:
    """One channel of a letter: where it stands, and the last try with its moment and message (WIN-30)."""

    channel: str
    status: str
    handed_over: bool
    tries: int
    at: datetime | None
    message: str


def ways_out(session: Session, letter_id: int, table: str = "collection_letter") -> list[WayOut]:
    """How a letter left or is to leave, by channel; `table` = of another kind of letter (WIN-30)."""
    found = []
    for item in session.scalars(select(OutputItem).where(OutputItem.document_table == table,
                                                         OutputItem.document_id == letter_id).order_by(OutputItem.id)):
        tries = session.scalars(select(OutputAttempt).where(OutputAttempt.item_id == item.id).order_by(OutputAttempt.id)).all()
        last = tries[-1] if tries else None
        found.append(WayOut(item.channel, item.status, item.handed_over, len(tries), last.at if last else None,
                            (last.message or "") if last else ""))
    return found


@dataclass(frozen=True, slots=True)
class MessageRow:
    """An e-mail about a letter: when, to whom, its subject, what became of it, what the server said, its message id (COL-35)."""

    at: datetime
    to: str
    subject: str
    result: str
    answer: str
    message_id: str


def messages(session: Session, letter_id: int, table: str = "collection_letter") -> list[MessageRow]:
    """Every e-mail about a letter, the newest first; `table` = of another kind of letter (AUD-033)."""
    sent = OutgoingMessage
    return [MessageRow(m.at, m.recipient or "", m.subject or "", m.result, m.answer or "", m.message_id) for m in session.scalars(
        select(sent).where(sent.document_table == table, sent.document_id == letter_id).order_by(sent.id.desc()))]


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom and where a letter may go: contacts and addresses as (id, words)."""

    contacts: tuple[tuple[int, str], ...]
    addresses: tuple[tuple[int, str], ...]


def recipients(session: Session, customer_id: int) -> Recipients:
    """The contacts and addresses of a customer, for a choice."""
    contact, address = CustomerContact, CustomerAddress
    people = session.scalars(select(contact).where(contact.customer_id == customer_id, contact.privacy_blocked.is_(False))
                             .order_by(contact.id))
    places = session.scalars(select(address).where(address.customer_id == customer_id).order_by(address.id))
    return Recipients(tuple((p.id, " · ".join(x for x in (p.name, p.email) if x)) for p in people),
                      tuple((a.id, " ".join(x for x in (a.name, a.street, a.number, a.postcode, a.city) if x)) for a in places))


@dataclass(frozen=True, slots=True)
class DraftText:
    """What may be changed on a draft: its stored edits, level, channel, and the number of levels of its terms."""

    texts: Any
    level: int
    levels: int
    channel: str
    currency: str
    fees: int


def draft_text(session: Session, letter_id: int) -> DraftText | None:
    """The changeable part of a draft; None when it is no draft any more."""
    letter = session.get(CollectionLetter, letter_id)
    if letter is None or letter.state != "draft":
        return None
    levels = session.scalars(select(func.count()).select_from(CollectionLetterLevel).where(
        CollectionLetterLevel.sequence_id == letter.sequence_id)).one()
    return DraftText(letter.texts, letter.level, levels, letter.channel, letter.currency, letter.fees)
