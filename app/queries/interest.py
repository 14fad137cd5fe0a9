"""Interest notes for windows: drafts with lines and calculation, the list of all notes, issued ones (WIN-40, INT-32)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, case, exists, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.archive import OutputItem
from app.models.collections import CollectionLogEntry, CollectionRun, EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import (
    ChargeAdjustment,
    InterestNote,
    InterestNoteCompensation,
    InterestNoteLine,
    InterestSegment,
)
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

TABLE = "interest_note"
CHUNK = 500


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A stretch of the calculation as it is printed: first and last day inclusive, amounts in minor units, rate in percent.

    `carried` = interest of full years inside the base; of interest codes `intervals` and `each`, the fixed amount of one.
    """

    first: date
    last: date
    days: int
    base: int
    rate: Decimal
    day_count: str
    amount: int
    provisional: bool
    carried: int
    intervals: int
    each: int | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """The interest of one entry; amounts in minor units of the note's currency; `computed` = before somebody reduced it.

    `compensation` = the flat compensation for it (None = none), `uncompensated` = it was left out by hand (LAW-08).
    """

    line_id: int
    entry_id: int
    document: str
    due: date
    remaining: int
    base: int
    days: int
    rate: Decimal | None
    computed: int
    interest: int
    excluded: bool
    closed: bool
    segments: tuple[SegmentRow, ...] = ()
    compensation: int | None = None
    uncompensated: bool = False


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft note with its lines; amounts in minor units of its currency.

    `outdated` = an entry is worth something else, or was charged, since it was reckoned (REM-42); `below_minimum` = its
    interest fell below the minimum of its terms, in the company's currency alone (INT-21).
    """

    note_id: int
    customer_id: int
    number: str
    name: str
    language: str
    currency: str
    document_date: date
    due_date: date
    entries: int
    base: int
    days_min: int
    days_max: int
    remaining: int
    interest: int
    fee: int
    compensation: int
    vat: int
    rounding: int
    total: int
    channel: str
    selected: bool
    below_minimum: bool
    provisional: bool
    edited: bool
    outdated: bool
    version: int
    lines: tuple[LineRow, ...]

    @property
    def key(self) -> int:
        """The id of the note, as every run has one."""
        return self.note_id


def drafts(session: Session, company_id: int) -> list[DraftRow]:
    """All drafts, the largest first."""
    home = session.get_one(Company, company_id).accounting_currency
    note, terms = InterestNote, InterestTerms
    rows = session.execute(
        select(note, Customer.number, Customer.name, Customer.language, terms.minimum)
        .join(Customer, Customer.id == note.customer_id).join(terms, terms.id == note.terms_id)
        .where(note.company_id == company_id, note.state == "draft").order_by(note.interest.desc(), note.id)).all()
    lines = _lines(session, [r[0].id for r in rows])
    changed = _outdated(session, company_id)
    return [_draft(n, number, name, language, tuple(lines.get(n.id, ())), n.id in changed,
                   n.currency == home and n.interest < minimum) for n, number, name, language, minimum in rows]


def _draft(note: InterestNote, number: str, name: str, language: str, lines: tuple[LineRow, ...], outdated: bool,
           below: bool) -> DraftRow:
    charged = [x for x in lines if not x.excluded]
    days = [x.days for x in charged]
    return DraftRow(
        note.id, note.customer_id, number, name, language, note.currency, note.document_date, note.due_date, len(charged),
        sum(x.base for x in charged), min(days, default=0), max(days, default=0), note.remaining, note.interest, note.fee,
        note.compensation, note.vat, note.rounding, note.total, note.channel, note.selected, below,
        any(s.provisional for x in charged for s in x.segments), note.edited, outdated, note.version, lines)


def lines_of(session: Session, note_id: int) -> tuple[LineRow, ...]:
    """The lines of one note, a draft or issued, with their calculation (WIN-40)."""
    return tuple(_lines(session, [note_id]).get(note_id, ()))


def _lines(session: Session, note_ids: Sequence[int]) -> dict[int, list[LineRow]]:
    line = InterestNoteLine
    found: dict[int, list[LineRow]] = defaultdict(list)
    for start in range(0, len(note_ids), CHUNK):
        part = note_ids[start:start + CHUNK]
        segments, claims = _segments(session, part), _claims(session, part)
        for x in session.scalars(select(line).where(line.note_id.in_(part)).order_by(line.note_id, line.line_no)):
            found[x.note_id].append(LineRow(
                x.id, x.entry_id, x.text, x.due_date, x.remaining, x.base, x.days, x.rate, x.computed, x.interest, x.excluded,
                x.closed, tuple(segments.get(x.id, ())), *claims.get((x.note_id, x.entry_id), (None, False))))
    return found


def _claims(session: Session, note_ids: Sequence[int]) -> dict[tuple[int, int], tuple[int, bool]]:
    """Flat compensation by note and entry: the amount, and was it left out (LAW-08)?"""
    claim = InterestNoteCompensation
    return {(note, entry): (amount, left_out) for note, entry, amount, left_out in session.execute(
        select(claim.note_id, claim.entry_id, claim.amount, claim.excluded).where(claim.note_id.in_(note_ids)))}


def _segments(session: Session, note_ids: Sequence[int]) -> dict[int, list[SegmentRow]]:
    line, part = InterestNoteLine, InterestSegment
    rows = session.execute(
        select(part.line_id, part.first, part.last, part.days, part.base, part.rate, part.day_count, part.amount,
               part.provisional, part.carried, part.intervals, part.each)
        .join(line, line.id == part.line_id).where(line.note_id.in_(note_ids)).order_by(part.line_id, part.no))
    found: dict[int, list[SegmentRow]] = defaultdict(list)
    for line_id, *values in rows:
        if line_id is not None:
            found[line_id].append(SegmentRow(*values))
    return found


def _outdated(session: Session, company_id: int) -> set[int]:
    """Drafts with an entry that is worth something else, is due another day, or was charged since (REM-42, INT-08)."""
    return set(session.scalars(select(InterestNote.id).where(
        InterestNote.company_id == company_id, InterestNote.state == "draft", _changed())))


def _changed() -> ColumnElement[bool]:
    line, state, row, part = InterestNoteLine, CustomerEntryState, EntryCollection, InterestSegment
    mine = (line.note_id == InterestNote.id, line.excluded.is_(False))
    moved = exists().where(*mine, state.entry_id == line.entry_id,
                           (state.remaining != line.remaining) | (state.due_date != line.due_date))
    charged = exists().where(*mine, row.entry_id == line.entry_id, part.line_id == line.id, row.interest_to >= part.first)
    return moved | charged


def terms(session: Session, company_id: int, language: str) -> list[tuple[int, str]]:
    """Interest terms by name, for the filter of a run (WIN-40)."""
    rows = session.scalars(select(InterestTerms).where(InterestTerms.company_id == company_id).order_by(InterestTerms.code))
    return [(t.id, t.names.get(language) or t.names.get("en") or t.code) for t in rows]


def addable(session: Session, note_id: int) -> list[tuple[int, str]]:
    """Open debit entries of the customer in the currency of a draft that are not on it: id and number (INT-23)."""
    note, line, entry, state = InterestNote, InterestNoteLine, CustomerLedgerEntry, CustomerEntryState
    on_it = select(line.entry_id).where(line.note_id == note_id)
    return [(i, number) for i, number in session.execute(
        select(entry.id, entry.document_no).join(state, state.entry_id == entry.id)
        .join(note, note.customer_id == entry.customer_id)
        .where(note.id == note_id, entry.currency == note.currency, entry.amount > 0, state.remaining > 0, entry.id.not_in(on_it))
        .order_by(state.due_date, entry.id))]


def draft_count(session: Session, company_id: int) -> int:
    """How many drafts wait."""
    return session.scalars(select(func.count()).select_from(InterestNote).where(
        InterestNote.company_id == company_id, InterestNote.state == "draft")).one()


def to_send(session: Session, company_id: int) -> int:
    """How many issued notes have not left yet (WIN-63)."""
    return session.scalar(select(func.count(OutputItem.document_id.distinct())).where(
        OutputItem.company_id == company_id, OutputItem.document_table == TABLE,
        OutputItem.status.in_(["to_do", "failed", "in_progress"]))) or 0


def newest_run(session: Session, company_id: int) -> int | None:
    """The latest interest run."""
    return session.scalars(select(func.max(CollectionRun.id)).where(CollectionRun.company_id == company_id,
                                                                    CollectionRun.kind == "interest")).one()


@dataclass(frozen=True, slots=True)
class IssuedHead:
    """An issued note in short; `voucher_id` and `entry_id` None = it posted nothing."""

    number: str
    customer_id: int
    customer: str
    currency: str
    day: date
    due: date
    interest: int
    fee: int
    vat: int
    rounding: int
    total: int
    channel: str
    voucher_id: int | None
    entry_id: int | None
    cancelled: bool


def issued_head(session: Session, note_id: int) -> IssuedHead | None:
    """What stands above an issued note; None when there is no such note (WIN-25)."""
    note, mirror = InterestNote, aliased(InterestNote)
    found = session.execute(
        select(func.coalesce(note.number, ""), note.customer_id, Customer.name, note.currency, note.document_date, note.due_date,
               note.interest,
               note.fee, note.vat, note.rounding, note.total, note.channel, note.voucher_id, note.entry_id,
               mirror.id.is_not(None))
        .join(Customer, Customer.id == note.customer_id).outerjoin(mirror, mirror.cancels_id == note.id)
        .where(note.id == note_id, note.state == "issued")).first()
    return IssuedHead(*tuple(found)) if found is not None else None


# ---------------------------------------------------------------- the list

STATES = {"draft": N_("Draft"), "cancelled": N_("Cancelled"), "to_send": N_("To send"), "sent": N_("Sent"),
          "failed": N_("Failed"), "unknown": N_("Unknown: was it sent?")}
TONES = {"draft": ("info", "half"), "cancelled": ("neutral", "cross"), "failed": ("danger", "cross"),
         "unknown": ("violet", "square"), "to_send": ("warning", "half"), "sent": ("success", "check")}


def note_listing() -> Listing:
    """All notes; scope `view` = all, draft, issued, cancelled or to_send, `customer_id`, `entry_id` for those about an entry."""
    note, mirror, line = InterestNote, aliased(InterestNote), InterestNoteLine
    waits = (select(OutputItem.document_id, func.min(OutputItem.status).label("status"))
             .where(OutputItem.document_table == TABLE, OutputItem.status.in_(["to_do", "failed", "in_progress"]))
             .group_by(OutputItem.document_id).subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(note).join(Customer, Customer.id == note.customer_id)
                  .outerjoin(mirror, mirror.cancels_id == note.id).outerjoin(waits, waits.c.document_id == note.id)
                  .where(note.company_id == query.company_id, note.cancels_id.is_(None)))
        if query.scope.get("customer_id"):
            joined = joined.where(note.customer_id == query.scope["customer_id"])
        if query.scope.get("entry_id"):
            joined = joined.where(note.id.in_(select(line.note_id).where(line.entry_id == query.scope["entry_id"],
                                                                         line.excluded.is_(False))))
        views = {"draft": note.state == "draft", "issued": note.state == "issued", "cancelled": mirror.id.is_not(None),
                 "to_send": waits.c.status.is_not(None) & mirror.id.is_(None)}
        wanted = views.get(str(query.scope.get("view", "all")))
        return joined if wanted is None else joined.where(wanted)

    state = case((note.state == "draft", "draft"), (mirror.id.is_not(None), "cancelled"),
                 (waits.c.status == "in_progress", "unknown"), (waits.c.status == "failed", "failed"),
                 (waits.c.status.is_not(None), "to_send"), else_="sent")
    return Listing("interest_notes", N_("Interest notes"), note.id, (
        Column("number", N_("Interest note"), "link", func.coalesce(note.number, ""), 122, searchable=True),
        Column("date", N_("Date"), "date", note.document_date, 106),
        Column("customer", N_("Customer"), "text", Customer.name, 180, stretch=True, searchable=True),
        Column("state", N_("Status"), "chip", state, 120, names=STATES, tones=TONES),
        Column("entries", N_("Entries"), "int", _of_lines(func.count(line.id)), 70),
        Column("base", N_("Base"), "amount", type_coerce(_of_lines(func.sum(line.base)), Minor()), 115, currency="currency",
               hidden=True),
        Column("days_min", N_("Fewest days"), "int", _of_lines(func.min(line.days)), 90, hidden=True),
        Column("days", N_("Most days"), "int", _of_lines(func.max(line.days)), 80, hidden=True),
        Column("currency", N_("Cur."), "text", note.currency, 50),
        Column("interest", N_("Interest"), "amount", note.interest, 110, total=True, currency="currency"),
        Column("fee", N_("Fee"), "amount", note.fee, 90, total=True, currency="currency"),
        Column("compensation", N_("Compensation"), "amount", note.compensation, 110, total=True, currency="currency",
               hidden=True),
        Column("vat", N_("VAT"), "amount", note.vat, 90, total=True, currency="currency", hidden=True),
        Column("total", N_("Total"), "amount", note.total, 115, total=True, currency="currency"),
        Column("adjusted", N_("Adjusted"), "flag", _adjusted(), 90),
        Column("provisional", N_("Provisional rate"), "flag", _provisional(), 110, hidden=True),
        Column("due", N_("Due"), "date", note.due_date, 106, hidden=True),
    ), source, (("date", True), ("number", True)),
        frozenset({TABLE, "output_item", "customer_entry_state", ChargeAdjustment.__tablename__}))


def _of_lines(figure: Any) -> Any:
    """A figure of the lines that a note charges."""
    line = InterestNoteLine
    return func.coalesce(select(figure).where(line.note_id == InterestNote.id, line.excluded.is_(False))
                         .correlate(InterestNote).scalar_subquery(), 0)


def _adjusted() -> Any:
    """Was anything of it waived, charged again or reversed (INT-57)?"""
    head = ChargeAdjustment
    return exists(select(head.id).where(head.object_table == TABLE, head.object_id == InterestNote.id, head.state == "issued")
                  .correlate(InterestNote))


def _provisional() -> Any:
    line, part = InterestNoteLine, InterestSegment
    return exists(select(part.id).join(line, line.id == part.line_id).where(
        line.note_id == InterestNote.id, line.excluded.is_(False), part.provisional).correlate(InterestNote))


@dataclass(frozen=True, slots=True)
class NoteOfEntry:
    """An issued note about an entry: its number, day, the interest charged of the entry (minor units), was it cancelled?"""

    note_id: int
    number: str
    day: date
    interest: int
    currency: str
    cancelled: bool


def notes_of_entry(session: Session, entry_id: int) -> list[NoteOfEntry]:
    """The notes that charged interest of an entry, the newest first (INT-08)."""
    log, note, undone = CollectionLogEntry, InterestNote, aliased(CollectionLogEntry)
    rows = session.execute(
        select(note.id, log.number, log.document_date, log.interest, note.currency, undone.id.is_not(None))
        .join(note, note.id == log.document_id).outerjoin(undone, undone.cancels_id == log.id)
        .where(log.document_table == TABLE, log.entry_id == entry_id, log.cancels_id.is_(None))
        .order_by(log.document_date.desc(), log.id.desc()))
    return [NoteOfEntry(*row) for row in rows]
