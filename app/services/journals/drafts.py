"""Drafts of journals: kept line by line while they are typed, found again after a crash, discarded (SAF-013, MST-023)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.enums import EntryType
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.journals import Journal, JournalLine
from app.models.ledger import Voucher
from app.services.desk import Desk
from app.storage import bulk
from app.storage.errors import StorageError

declare({
    "JRN-posted": N_("This journal was posted as {number} meanwhile. Open it to see its vouchers."),
    "JRN-changed": N_("Somebody else changed this journal meanwhile. Open it again; what you typed last is not kept."),
    "JRN-gone": N_("This journal is no longer there; somebody deleted it meanwhile."),
})

GENERAL = "general"
_CHUNK = 400
Party = tuple[str, int]
"""Who a line is for: ("customer", id) or ("account", id)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as typed; amounts in minor units of its currency. `no` names it within its journal.

    `voucher` = which lines go together; `unread` = what was typed and could not be read, by field name.
    """

    no: int
    voucher: int | None = None
    posting_date: date | None = None
    party: Party | None = None
    entry_type: EntryType | None = None
    document_no: str = ""
    text: str = ""
    debit: int = 0
    credit: int = 0
    currency: str | None = None
    due_date: date | None = None
    document_date: date | None = None
    cost_centre: int | None = None
    project: int | None = None
    unread: Mapping[str, str] = field(default_factory=dict)

    @property
    def amount(self) -> int:
        """Signed, debit positive."""
        return self.debit - self.credit

    @property
    def blank(self) -> bool:
        """Was nothing typed but what is on offer (voucher, date, currency)?"""
        return not (self.party or self.entry_type or self.document_no or self.text or self.debit or self.credit or self.unread
                    or self.due_date or self.cost_centre or self.project)


@dataclass(frozen=True, slots=True)
class Changed:
    """What became different since a journal was kept last: lines with their position, lines that are gone, moved ones."""

    put: Sequence[tuple[int, Line]] = ()
    gone: Sequence[int] = ()
    moved: Mapping[int, int] = field(default_factory=dict)
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A journal as it was kept: its id, and the version the next change must name."""

    journal_id: int
    version: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """A journal with its lines in their order; `vouchers` = ids and numbers by line, once it was posted."""

    journal_id: int
    version: int
    number: str | None
    text: str
    state: str
    saved_at: datetime
    lines: tuple[Line, ...]
    vouchers: Mapping[int, tuple[int, str]]
    reversed: bool


def newest(desk: Desk, kind: str = GENERAL) -> int | None:
    """The draft this user worked on last."""
    with desk.reading() as session:
        return session.scalars(
            select(Journal.id).where(Journal.company_id == desk.company_id, Journal.kind == kind, Journal.state == "draft",
                                     Journal.created_by_id == desk.actor.user_id)
            .order_by(Journal.saved_at.desc(), Journal.id.desc())).first()


def load(desk: Desk, journal_id: int) -> Loaded | None:
    """A journal of this company, or None when it is gone."""
    with desk.reading() as session:
        journal = session.get(Journal, journal_id)
        if journal is None or journal.company_id != desk.company_id:
            return None
        rows = session.execute(select(JournalLine, Voucher.number).outerjoin(Voucher, Voucher.id == JournalLine.voucher_id)
                               .where(JournalLine.journal_id == journal_id).order_by(JournalLine.position)).all()
        vouchers = {row.no: (row.voucher_id, number) for row, number in rows if row.voucher_id is not None}
        return Loaded(journal.id, journal.version, journal.number, journal.text, journal.state, journal.saved_at,
                      tuple(line_of(row) for row, _number in rows), vouchers,
                      _reversed(session, {v for v, _number in vouchers.values()}))


def _reversed(session: Session, ids: set[int]) -> bool:
    """Does every voucher have its counter-voucher?"""
    found = 0
    wanted = sorted(ids)
    for start in range(0, len(wanted), _CHUNK):
        found += session.scalar(select(func.count(Voucher.id)).where(
            Voucher.reverses_id.in_(wanted[start:start + _CHUNK]))) or 0
    return bool(ids) and found == len(ids)


def line_of(row: JournalLine) -> Line:
    """A stored line as it was typed."""
    party: Party | None = None
    if row.customer_id is not None:
        party = ("customer", row.customer_id)
    elif row.account_id is not None:
        party = ("account", row.account_id)
    return Line(row.no, row.voucher_group, row.posting_date, party, row.entry_type, row.document_no, row.text, row.debit,
                row.credit, row.currency, row.due_date, row.document_date, row.cost_centre_id, row.project_id,
                dict(row.unread or {}))


def keep(desk: Desk, kept: Kept | None, changed: Changed, kind: str = GENERAL) -> Outcome[Kept]:
    """Keep what was typed since `kept` (None = the journal is new); only the lines that changed are written."""
    with desk.writing("journal.keep") as unit:
        session = unit.session
        journal, problems = (_new(desk, kind), ()) if kept is None else _draft(session, desk, kept)
        if journal is None:
            return Outcome(None, problems)
        session.add(journal)
        journal.saved_at = desk.clock.now()
        if kept is not None:
            # Also within one tick of the clock each keeping is a version of its own.
            flag_modified(journal, "saved_at")
        if changed.text is not None:
            journal.text = changed.text[:100]
        session.flush()
        _write_lines(session, desk, journal.id, changed)
        unit.changed("journal", journal.id)
        return Outcome(Kept(journal.id, journal.version))


def keep_if_possible(desk: Desk, kept: Kept | None, changed: Changed) -> Outcome[Kept] | None:
    """As `keep`; None where the file takes no writing now: a full disk, a busy file. The next pause tries again."""
    if desk.file.read_only is not None:
        return None
    try:
        return keep(desk, kept, changed)
    except StorageError:
        return None


def _new(desk: Desk, kind: str) -> Journal:
    return Journal(company_id=desk.company_id, kind=kind, state="draft", text="", created_by_id=desk.actor.user_id,
                   saved_at=desk.clock.now())


def _draft(session: Session, desk: Desk, kept: Kept) -> tuple[Journal | None, tuple[Problem, ...]]:
    """The draft that was kept last as `kept`, or why it takes no change."""
    journal, problems = open_draft(session, desk, kept.journal_id)
    if journal is not None and journal.version != kept.version:
        return None, (error("JRN-changed"),)
    return journal, problems


def open_draft(session: Session, desk: Desk, journal_id: int) -> tuple[Journal | None, tuple[Problem, ...]]:
    """A journal that is still a draft, or why it is not."""
    journal = session.get(Journal, journal_id, with_for_update=True)
    if journal is None or journal.company_id != desk.company_id:
        return None, (error("JRN-gone"),)
    if journal.state != "draft":
        return None, (error("JRN-posted", number=journal.number),)
    return journal, ()


def _write_lines(session: Session, desk: Desk, journal_id: int, changed: Changed) -> None:
    """Lines that changed are written anew, those that are gone deleted, those that moved get their new position."""
    _delete(session, journal_id, [*changed.gone, *(line.no for _position, line in changed.put)])
    bulk.add(session, JournalLine, [_row(desk, journal_id, position, line) for position, line in changed.put])
    moved = {no: position for no, position in changed.moved.items() if no not in {line.no for _p, line in changed.put}}
    for no, position in moved.items():
        session.execute(update(JournalLine).where(JournalLine.journal_id == journal_id, JournalLine.no == no)
                        .values(position=position).execution_options(synchronize_session=False))


def _delete(session: Session, journal_id: int, numbers: Iterable[int]) -> None:
    wanted = sorted(set(numbers))
    for start in range(0, len(wanted), _CHUNK):
        session.execute(delete(JournalLine).where(JournalLine.journal_id == journal_id,
                                                  JournalLine.no.in_(wanted[start:start + _CHUNK]))
                        .execution_options(synchronize_session=False))


def _row(desk: Desk, journal_id: int, position: int, line: Line) -> dict[str, Any]:
    kind, identity = line.party or ("", None)
    return {
        "company_id": desk.company_id, "journal_id": journal_id, "no": line.no, "position": position,
        "voucher_group": line.voucher, "posting_date": line.posting_date, "document_date": line.document_date,
        "customer_id": identity if kind == "customer" else None, "account_id": identity if kind == "account" else None,
        "entry_type": line.entry_type, "document_no": line.document_no, "due_date": line.due_date, "text": line.text,
        "debit": line.debit, "credit": line.credit, "currency": line.currency, "cost_centre_id": line.cost_centre,
        "project_id": line.project, "unread": dict(line.unread) or None, "voucher_id": None,
    }


def discard(desk: Desk, journal_id: int) -> Outcome[int]:
    """Delete a draft; the trail keeps that it was there and how many lines it had."""
    with desk.writing("journal.discard") as unit:
        journal, problems = open_draft(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        count = unit.session.scalar(select(func.count(JournalLine.id)).where(JournalLine.journal_id == journal_id)) or 0
        unit.audit("journal.discard", "journal", journal_id, journal.text, {"lines": count}, desk.company_id)
        unit.session.delete(journal)
        return Outcome(journal_id)
