"""Draft letters for the review, issued letters as a list, and the names beside a run's reasons (WIN-21, 25)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.archive import OutputItem
from app.models.collections import CollectionLetter, CollectionLetterLine, CollectionRun
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
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

    def with_selected(self, selected: bool) -> "DraftRow":
        """The same, ticked or not."""
        return replace(self, selected=selected)


def drafts(session: Session, company_id: int, day: date) -> list[DraftRow]:
    """All drafts, the largest first."""
    letter = CollectionLetter
    rows = session.execute(
        select(letter, Customer.number, Customer.name, Customer.language).join(Customer, Customer.id == letter.customer_id)
        .where(letter.company_id == company_id, letter.state == "draft").order_by(letter.remaining.desc(), letter.id)).all()
    lines = _lines(session, company_id, day)
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
            )
        )
    return found


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
    """Issued letters with what became of them."""
    letter, mirror = CollectionLetter, aliased(CollectionLetter)
    to_do = (select(OutputItem.document_id, func.min(OutputItem.status).label("status"))
             .where(OutputItem.document_table == "collection_letter", OutputItem.status.in_(["to_do", "failed", "in_progress"]))
             .group_by(OutputItem.document_id).subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(letter).join(Customer, Customer.id == letter.customer_id)
                  .outerjoin(mirror, mirror.cancels_id == letter.id).outerjoin(to_do, to_do.c.document_id == letter.id)
                  .where(letter.company_id == query.company_id, letter.state == "issued", letter.cancels_id.is_(None)))
        view = query.scope.get("view", "all")
        if view == "to_send":
            return joined.where(to_do.c.status.is_not(None), mirror.id.is_(None))
        return joined.where(mirror.id.is_not(None)) if view == "cancelled" else joined

    state = case((mirror.id.is_not(None), "cancelled"), (to_do.c.status.is_not(None), "to_send"), else_="sent")
    return Listing("letters", N_("Collection letters"), letter.id, (
        Column("number", N_("Letter"), "link", letter.number, 130, searchable=True),
        Column("date", N_("Date"), "date", letter.document_date, 106),
        Column("customer", N_("Customer"), "text", Customer.name, 240, stretch=True, searchable=True),
        Column("level", N_("Level"), "int", letter.level, 60), Column("due", N_("Pay by"), "date", letter.due_date, 106),
        Column("currency", N_("Cur."), "text", letter.currency, 50),
        Column("remaining", N_("Open"), "amount", letter.remaining, 115, currency="currency"),
        Column("total", N_("Letter total"), "amount", letter.total, 115, currency="currency"),
        Column("state", N_("Status"), "chip", state, 120,
               names={"cancelled": N_("Cancelled"), "to_send": N_("To send"), "sent": N_("Sent")},
               tones={"cancelled": ("neutral", "cross"), "to_send": ("warning", "half"), "sent": ("success", "check")}),
    ), source, (("date", True), ("number", True)), frozenset({"collection_letter", "output_item"}))
