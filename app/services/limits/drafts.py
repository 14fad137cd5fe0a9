"""Drafts of limit adjustment journals: kept line by line while they are typed, found again, discarded (CRD-40…49, SAF-013)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.core.money import HUNDRED
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.company import User
from app.models.credit_holds import SignoffRequest
from app.models.credit_limits import LimitJournal, LimitJournalLine
from app.rules.credit.adjustments import Kind
from app.rules.credit.signing import LineState, State, journal_state
from app.services.desk import Desk
from app.services.journals import Kept
from app.storage import bulk
from app.storage.errors import StorageError

declare({
    "CRD-45-gone": N_("This journal is no longer there; somebody deleted it meanwhile. Open another one."),
    "CRD-45-changed": N_("Somebody else changed this journal meanwhile. Open it again; what you typed last is not kept."),
    "CRD-40-type": N_("The type of a journal stays as it is once it has lines. Begin another journal for the other type."),
})

LIMIT, TEMPORARY = Kind.LIMIT.value, Kind.TEMPORARY.value
"""Types of a journal (credit 6.1)."""
DRAFT, POSTED = "draft", "posted"
_CHUNK = 400
Party = tuple[str, int]
"""Whose limit: ("customer", id) or ("group", id), a customer credit group."""


@dataclass(frozen=True, slots=True)
class Period:
    """A temporary limit: minor units of its currency, first and last day included."""

    amount: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Line:
    """A line as typed; amounts in minor units of the limit's currency. `no` names it within its journal.

    `current` and `expires` are the limit and its end as they were when the line was typed, `periods` the temporary limits
    then. `marks` say what generating did (`capped`, `negative`; `generated` = it made the line), `replaces`
    is the temporary limit the line takes the place of, `state` how far its sign-off is, `unread` what was typed and
    could not be read, by field name.
    """

    no: int
    party: Party | None = None
    currency: str | None = None
    current: int | None = None
    expires: date | None = None
    periods: tuple[Period, ...] = ()
    new_limit: int | None = None
    starts: date | None = None
    ends: date | None = None
    reason: int | None = None
    note: str = ""
    marks: frozenset[str] = frozenset()
    generated: bool = False
    replaces: int | None = None
    state: str = DRAFT
    unread: Mapping[str, str] = field(default_factory=dict)

    @property
    def change(self) -> int | None:
        """New limit minus current one; None while one of them is unknown."""
        return None if self.new_limit is None or self.current is None else self.new_limit - self.current

    @property
    def percent(self) -> Decimal | None:
        """The change in percent of the current limit; None from a limit of nothing."""
        return None if self.change is None or not self.current else Decimal(self.change) * HUNDRED / self.current

    @property
    def blank(self) -> bool:
        """Was nothing typed?"""
        return not (self.party or self.new_limit is not None or self.starts or self.ends or self.note or self.unread)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the lines."""

    type: str = LIMIT
    text: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """What became different since a journal was kept last: lines with their position, lines that are gone, moved ones."""

    put: Sequence[tuple[int, Line]] = ()
    gone: Sequence[int] = ()
    moved: Mapping[int, int] = field(default_factory=dict)
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """A journal with its lines in their order."""

    journal_id: int
    version: int
    number: str | None
    head: Head
    state: str
    day: date
    saved_at: datetime
    created_by: str
    posted_by: str
    posted_at: datetime | None
    reverses_id: int | None
    reversed: bool
    lines: tuple[Line, ...]

    @property
    def posted(self) -> bool:
        """Is it final?"""
        return self.state == POSTED


def newest(desk: Desk) -> int | None:
    """The draft this user worked on last."""
    with desk.reading() as session:
        return session.scalars(
            select(LimitJournal.id).where(LimitJournal.company_id == desk.company_id, LimitJournal.state != POSTED,
                                          LimitJournal.created_by_id == desk.actor.user_id)
            .order_by(LimitJournal.saved_at.desc(), LimitJournal.id.desc())).first()


def load(desk: Desk, journal_id: int) -> Loaded | None:
    """A journal of this company, or None when it is gone."""
    with desk.reading() as session:
        journal = session.get(LimitJournal, journal_id)
        if journal is None or journal.company_id != desk.company_id:
            return None
        people = dict(session.execute(select(User.id, User.display_name).where(
            User.id.in_({journal.created_by_id, journal.posted_by_id or 0}))).all())
        turned = session.scalars(select(LimitJournal.id).where(LimitJournal.reverses_id == journal_id,
                                                               LimitJournal.state == POSTED)).first()
        return Loaded(journal.id, journal.version, journal.number, Head(journal.type, journal.text), journal.state, journal.date,
                      journal.saved_at, people.get(journal.created_by_id, ""), people.get(journal.posted_by_id or 0, ""),
                      journal.posted_at, journal.reverses_id, turned is not None, tuple(lines_of(session, journal_id)))


def lines_of(session: Session, journal_id: int) -> list[Line]:
    """The lines of a journal in their order."""
    return [line_of(row) for row in session.scalars(
        select(LimitJournalLine).where(LimitJournalLine.journal_id == journal_id).order_by(LimitJournalLine.position))]


def line_of(row: LimitJournalLine) -> Line:
    """A stored line as it was typed."""
    party: Party | None = None
    if row.customer_id is not None:
        party = ("customer", row.customer_id)
    elif row.group_id is not None:
        party = ("group", row.group_id)
    dates = dict(row.current_dates or {})
    periods = tuple(Period(int(amount), date.fromisoformat(a), date.fromisoformat(b))
                    for amount, a, b in dates.get("periods", ()))
    expires = dates.get("expires")
    return Line(row.no, party, row.currency, row.current_limit, date.fromisoformat(expires) if expires else None, periods,
                row.new_limit, row.valid_from, row.valid_to, row.reason_id, row.note or "",
                frozenset((row.marks,)) if row.marks else frozenset(), row.generated, dates.get("replaces"), row.line_state,
                dict(row.unread or {}))


# ---------------------------------------------------------------- keeping

def keep(desk: Desk, kept: Kept | None, changed: Changed) -> Outcome[Kept]:
    """Keep what was typed since `kept` (None = the journal is new); only the lines that changed are written.

    What was approved or asked for is a draft again: somebody changed it (SGN-06).
    """
    with desk.writing("limit_journal.keep") as unit:
        session = unit.session
        journal, problems = (_new(desk), ()) if kept is None else _draft(session, desk, kept)
        if journal is None:
            return Outcome(None, problems)
        session.add(journal)
        session.flush()
        if problems := _write_head(session, journal, changed):
            return Outcome(None, problems)
        journal.saved_at = desk.clock.now()
        if kept is not None:
            # Also within one tick of the clock each keeping is a version of its own.
            flag_modified(journal, "saved_at")
        session.flush()
        _write_lines(session, desk, journal, changed)
        unit.changed("limit_journal", journal.id)
        return Outcome(Kept(journal.id, journal.version))


def keep_if_possible(desk: Desk, kept: Kept | None, changed: Changed) -> Outcome[Kept] | None:
    """As `keep`; None where the file takes no writing now: a full disk, a busy file. The next pause tries again."""
    if desk.file.read_only is not None:
        return None
    try:
        return keep(desk, kept, changed)
    except StorageError:
        return None


def made(session: Session, desk: Desk, head: Head, lines: Sequence[Line], *, reverses: int | None = None) -> LimitJournal:
    """A new draft with these lines, inside a unit of work."""
    journal = _new(desk)
    journal.type, journal.text, journal.reverses_id = head.type, head.text[:100], reverses
    session.add(journal)
    session.flush()
    write_lines(session, desk, journal.id, enumerate(lines))
    return journal


def _new(desk: Desk) -> LimitJournal:
    return LimitJournal(company_id=desk.company_id, type=LIMIT, state=DRAFT, text="", date=desk.today,
                        created_by_id=desk.actor.user_id, saved_at=desk.clock.now())


def _draft(session: Session, desk: Desk, kept: Kept) -> tuple[LimitJournal | None, tuple[Problem, ...]]:
    """The draft that was kept last as `kept`, or why it takes no change."""
    journal, problems = open_draft(session, desk, kept.journal_id)
    if journal is not None and journal.version != kept.version:
        return None, (error("CRD-45-changed"),)
    return journal, problems


def open_draft(session: Session, desk: Desk, journal_id: int) -> tuple[LimitJournal | None, tuple[Problem, ...]]:
    """A journal that is not posted yet, or why it takes no change (CRD-45)."""
    journal = session.get(LimitJournal, journal_id, with_for_update=True)
    if journal is None or journal.company_id != desk.company_id:
        return None, (error("CRD-45-gone"),)
    if journal.state == POSTED:
        return None, (error("CRD-45-posted", journal=journal.number or ""),)
    return journal, ()


def _write_head(session: Session, journal: LimitJournal, changed: Changed) -> tuple[Problem, ...]:
    """Description and type; the type is fixed once there are lines (credit 6.1)."""
    if changed.head is None:
        return ()
    if changed.head.type != journal.type and session.scalar(
            select(func.count(LimitJournalLine.id)).where(LimitJournalLine.journal_id == journal.id)):
        return (error("CRD-40-type"),)
    journal.type, journal.text = changed.head.type, changed.head.text[:100]
    return ()


def _write_lines(session: Session, desk: Desk, journal: LimitJournal, changed: Changed) -> None:
    """Lines that changed are written anew, those that are gone deleted, those that moved get their new position."""
    remove_lines(session, journal.id, [*changed.gone, *(line.no for _position, line in changed.put)])
    # What was typed is a draft, also a copy of a line that was approved.
    write_lines(session, desk, journal.id, [(position, replace(line, state=DRAFT)) for position, line in changed.put])
    if (changed.put or changed.gone) and journal.state != DRAFT:
        _sign_again(session, journal, removed_only=not changed.put)
    moved = {no: position for no, position in changed.moved.items() if no not in {line.no for _p, line in changed.put}}
    for no, position in moved.items():
        session.execute(update(LimitJournalLine).where(LimitJournalLine.journal_id == journal.id, LimitJournalLine.no == no)
                        .values(position=position).execution_options(synchronize_session=False))


def _sign_again(session: Session, journal: LimitJournal, *, removed_only: bool) -> None:
    """A changed journal is a draft; one that is approved by line goes on with the lines that are left (SGN-06)."""
    request = session.scalars(select(SignoffRequest).where(
        SignoffRequest.subject_table == "limit_journal", SignoffRequest.subject_id == journal.id)
        .order_by(SignoffRequest.id.desc()).limit(1)).first()
    left = session.scalars(select(LimitJournalLine.line_state).where(
        LimitJournalLine.journal_id == journal.id, LimitJournalLine.line_state != DRAFT)).all()
    if removed_only and left and request is not None and request.action == "limit_line":
        journal.state = journal_state(LineState(state) for state in left)
        request.state = "approved" if journal.state == State.APPROVED else request.state
        return
    journal.state = DRAFT
    session.execute(update(LimitJournalLine).where(LimitJournalLine.journal_id == journal.id).values(
        line_state=DRAFT).execution_options(synchronize_session=False))
    if request is not None:
        request.state = DRAFT


def write_lines(session: Session, desk: Desk, journal_id: int, placed: Iterable[tuple[int, Line]]) -> None:
    """Add lines at their positions."""
    bulk.add(session, LimitJournalLine, [_row(desk, journal_id, position, line) for position, line in placed])


def remove_lines(session: Session, journal_id: int, numbers: Iterable[int]) -> None:
    """Take lines away, by their names."""
    wanted = sorted(set(numbers))
    for start in range(0, len(wanted), _CHUNK):
        session.execute(delete(LimitJournalLine).where(LimitJournalLine.journal_id == journal_id,
                                                       LimitJournalLine.no.in_(wanted[start:start + _CHUNK]))
                        .execution_options(synchronize_session=False))


def dates_json(line: Line) -> dict[str, Any] | None:
    """Current dates as they are kept: the end of the limit and the temporary limits."""
    if line.expires is None and not line.periods and line.replaces is None:
        return None
    return {"replaces": line.replaces, "expires": line.expires.isoformat() if line.expires else None,
            "periods": [[p.amount, p.starts.isoformat(), p.ends.isoformat()] for p in line.periods]}


def _row(desk: Desk, journal_id: int, position: int, line: Line) -> dict[str, Any]:
    kind, identity = line.party or ("", None)
    return {
        "company_id": desk.company_id, "journal_id": journal_id, "no": line.no, "position": position,
        "customer_id": identity if kind == "customer" else None, "group_id": identity if kind == "group" else None,
        "currency": line.currency, "current_limit": line.current, "current_dates": dates_json(line), "new_limit": line.new_limit,
        "valid_from": line.starts, "valid_to": line.ends, "reason_id": line.reason, "note": line.note[:250] or None,
        "marks": next(iter(sorted(line.marks)), None), "generated": line.generated, "line_state": line.state,
        "unread": dict(line.unread) or None, "error": None,
    }


def discard(desk: Desk, journal_id: int) -> Outcome[int]:
    """Delete a draft; the trail keeps that it was there and how many lines it had."""
    with desk.writing("limit_journal.discard") as unit:
        journal, problems = open_draft(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        count = unit.session.scalar(select(func.count(LimitJournalLine.id)).where(LimitJournalLine.journal_id == journal_id)) or 0
        unit.audit("limit_journal.discard", "limit_journal", journal_id, journal.text, {"lines": count}, desk.company_id)
        unit.session.delete(journal)
        return Outcome(journal_id)
