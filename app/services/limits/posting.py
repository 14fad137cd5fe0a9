"""A limit adjustment posted as a whole or not at all, faulty lines moved away, a posted one reversed (CRD-40…48)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.credit import CreditGroup, CustomerCredit
from app.models.credit_limits import LimitHistory, LimitJournal, LimitJournalLine, TemporaryLimit
from app.models.customers import Customer
from app.rules.credit import adjustments as rules
from app.rules.credit.signing import State
from app.services import permissions
from app.services.desk import Desk
from app.services.limits import checking, facts, groups, history, hooks, signoff
from app.services.limits.checking import Checked
from app.services.limits.drafts import (
    POSTED,
    TEMPORARY,
    Head,
    Line,
    Party,
    lines_of,
    made,
    open_draft,
    remove_lines,
)
from app.services.limits.statuses import credit_of
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "CRD-42-none": N_("No line of this journal has an error. Post it."),
    "CRD-42-all": N_("Every line of this journal has an error. Mend the lines instead of moving them."),
    "CRD-45-draft": N_("Only a posted adjustment can be reversed. Post it, or discard the draft."),
    "CRD-45-reversed": N_("Adjustment {number} was reversed already by {other}. Open that one."),
    "CRD-45-over": N_("Nothing of this adjustment is left to reverse: its temporary limits are over. Enter a new adjustment."),
})

REVERSAL = N_("Reversal of {number}")
PURPOSE = "limit_adjustment"
"""What the numbers of adjustments are drawn for (P-28)."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A posted adjustment: its id, number, and how many limits it changed."""

    journal_id: int
    number: str
    lines: int


# ---------------------------------------------------------------- posting

def post(desk: Desk, journal_id: int, *, end_earlier: bool = False,
         confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """Post every line of a draft in one unit of work, or none; the journal is final from then on (CRD-40, 42, 45).

    With `end_earlier` temporary limits that begin before a new one and reach into it end the day before (CRD-41).
    """
    with desk.writing("limit_journal.post") as unit:
        journal, problems = open_draft(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        return post_in(desk, unit, journal, end_earlier=end_earlier, confirmed=confirmed)


def post_in(desk: Desk, unit: UnitOfWork, journal: LimitJournal, *, end_earlier: bool = False,
            confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """The same inside a unit of work, for a journal that is not posted yet."""
    session = unit.session
    lines = lines_of(session, journal.id)
    checked = checking.look(session, desk, journal.type, lines, end_earlier=end_earlier)
    found = (*permissions.may(session, desk, Permission.LIMITS), *checked.problems,
             *signoff.missing(session, desk, journal, checked), *numbering.check(session, desk.company_id, PURPOSE, desk.today))
    if standing(found, confirmed):
        return Outcome(None, found)
    try:
        number = numbering.draw(session, desk.company_id, PURPOSE, desk.today).number
    except numbering.NoNumberError as full:
        unit.abandon()
        return Outcome(None, (*found, full.problem))
    _write_all(session, desk, journal, checked, end_earlier)
    for line in lines:
        if line.blank:
            remove_lines(session, journal.id, [line.no])
    journal.number, journal.state, journal.date = number, POSTED, desk.today
    journal.posted_at, journal.posted_by_id = desk.clock.now(), desk.actor.user_id
    signoff.done(session, desk, journal.id)
    session.flush()
    unit.audit("limit_journal.post", "limit_journal", journal.id, number, {"lines": len(checked.typed)}, desk.company_id)
    unit.changed("limit_journal", journal.id)
    hooks.changed(desk, unit, checked.held)
    return Outcome(Posted(journal.id, number, len(checked.typed)), found)


def _write_all(session: Session, desk: Desk, journal: LimitJournal, checked: Checked, end_earlier: bool) -> None:
    ids = dict(session.execute(select(LimitJournalLine.no, LimitJournalLine.id).where(
        LimitJournalLine.journal_id == journal.id)).all())
    approver = signoff.approver(session, journal.id)
    writer = _Writer(session, desk, journal, approver)
    if journal.type == TEMPORARY and end_earlier:
        for cut in rules.endings(checked.lines, checked.live):
            writer.end(cut.temporary_id, cut.ends)
    for line in checked.typed:
        if journal.type == TEMPORARY:
            writer.temporary(line, ids[line.no])
        else:
            writer.limit(line, ids[line.no])
    session.flush()


@dataclass
class _Writer:
    """Writes what the lines of one journal change, each with its history (CRD-46)."""

    session: Session
    desk: Desk
    journal: LimitJournal
    approver: int | None

    def limit(self, line: Line, line_id: int) -> None:
        """The limit, its end and its date of a customer or group (CRD-40)."""
        kind, identity = _party(line)
        assert line.new_limit is not None
        if kind == "customer":
            customer = self.session.get_one(Customer, identity)
            row: CustomerCredit | CreditGroup = credit_of(self.session, customer)
            assert isinstance(row, CustomerCredit)
            old, expiry = row.credit_limit, row.expires_on
            row.credit_limit, row.expires_on, row.limit_date = line.new_limit, line.ends, self.desk.today
        else:
            row = self.session.get_one(CreditGroup, identity)
            old, expiry = row.credit_limit, row.limit_to
            row.credit_limit = line.new_limit
            groups.change_date(self.session, self.desk, row, line.ends or row.limit_to)
        self._history("limit", line, line_id, old_limit=old, new_limit=line.new_limit, old_expiry=expiry, new_expiry=line.ends)

    def temporary(self, line: Line, line_id: int) -> None:
        """A limit for a time beside the base limit, which stays as it is (CRD-40)."""
        kind, identity = _party(line)
        assert line.new_limit is not None and line.starts is not None and line.ends is not None
        replaced = self.session.get(TemporaryLimit, line.replaces) if line.replaces else None
        back = replaced is not None and line.new_limit == line.current
        if replaced is not None and (back or replaced.valid_from < line.starts):
            self.end(replaced.id, line.starts - timedelta(1))
            replaced = None
        if not back:
            # Back to the base limit nothing stands in its place: when that changes, it counts from then on (CRD-02, CRD-45).
            self._add(kind, identity, line.new_limit, line.currency or "", line.starts, line.ends, line_id,
                      replaced.id if replaced is not None else None)
        self._history("temporary", line, line_id, old_limit=line.current, new_limit=line.new_limit, valid_from=line.starts,
                      valid_to=line.ends)

    def end(self, temporary_id: int, ends: date) -> None:
        """An earlier temporary limit ends on another day: a newer row in its place (CRD-41)."""
        old = self.session.get_one(TemporaryLimit, temporary_id)
        kind, identity = ("customer", old.customer_id) if old.customer_id is not None else ("group", old.group_id)
        self._add(kind, identity or 0, old.amount, old.currency, old.valid_from, ends, None, old.id)
        history.note(self.session, self.desk, LimitHistory(
            company_id=self.desk.company_id, kind="ended", customer_id=old.customer_id, group_id=old.group_id,
            currency=old.currency, old_limit=old.amount, new_limit=old.amount, old_expiry=old.valid_to, new_expiry=ends,
            valid_from=old.valid_from, valid_to=ends, prepared_by_id=self.journal.created_by_id, approved_by_id=self.approver))

    def _add(self, kind: str, identity: int, amount: int, currency: str, starts: date, ends: date, line_id: int | None,
             replaces: int | None) -> None:
        self.session.add(TemporaryLimit(
            company_id=self.desk.company_id, customer_id=identity if kind == "customer" else None,
            group_id=identity if kind == "group" else None, amount=amount, currency=currency, valid_from=starts, valid_to=ends,
            line_id=line_id, replaces_id=replaces, created_at=self.desk.clock.now(), created_by_id=self.desk.actor.user_id))
        self.session.flush()

    def _history(self, what: str, line: Line, line_id: int, **more: date | int | None) -> None:
        kind, identity = _party(line)
        history.note(self.session, self.desk, LimitHistory(
            company_id=self.desk.company_id, kind=what, customer_id=identity if kind == "customer" else None,
            group_id=identity if kind == "group" else None, currency=line.currency, line_id=line_id, reason_id=line.reason,
            note=line.note[:250] or None, prepared_by_id=self.journal.created_by_id, approved_by_id=self.approver, **more))


def _party(line: Line) -> Party:
    assert line.party is not None
    return line.party


# ---------------------------------------------------------------- faulty lines

def move_faulty(desk: Desk, journal_id: int) -> Outcome[int]:
    """Put the lines with errors into a new draft of the same type, so that the rest can go on (CRD-42). Gives its id."""
    with desk.writing("limit_journal.move") as unit:
        session = unit.session
        journal, problems = open_draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        lines = lines_of(session, journal_id)
        wrong = checking.faulty(checking.look(session, desk, journal.type, lines).problems)
        if not wrong:
            return Outcome(None, (error("CRD-42-none"),))
        left = [line for row, line in enumerate(lines) if row not in wrong and not line.blank]
        if not left:
            return Outcome(None, (error("CRD-42-all"),))
        taken = [line for row, line in enumerate(lines) if row in wrong]
        other = made(session, desk, Head(journal.type, journal.text), _renumbered(taken))
        remove_lines(session, journal_id, [line.no for line in taken])
        journal.saved_at = desk.clock.now()
        session.flush()
        unit.changed("limit_journal", journal_id)
        return Outcome(other.id)


def _renumbered(lines: Iterable[Line]) -> list[Line]:
    return [replace(line, no=no, state="draft") for no, line in enumerate(lines, 1)]


# ---------------------------------------------------------------- reversal

def reverse(desk: Desk, journal_id: int) -> Outcome[int]:
    """A new draft that proposes the limits from before a posted journal (CRD-45). Gives its id."""
    with desk.writing("limit_journal.reverse") as unit:
        session = unit.session
        journal = session.get(LimitJournal, journal_id)
        problems = _not_reversible(session, desk, journal)
        if problems or journal is None:
            return Outcome(None, problems)
        lines = lines_of(session, journal_id)
        held = facts.held(session, desk, [line.party for line in lines if line.party])
        wanted = _proposed(session, desk, journal, lines, held)
        if not wanted:
            return Outcome(None, (error("CRD-45-over"),))
        text = i18n.tr(REVERSAL, desk.language).format(number=journal.number)
        other = made(session, desk, Head(journal.type, text), wanted, reverses=journal_id)
        return Outcome(other.id)


def _not_reversible(session: Session, desk: Desk, journal: LimitJournal | None) -> tuple[Problem, ...]:
    if journal is None or journal.company_id != desk.company_id:
        return (error("CRD-45-gone"),)
    if journal.state != POSTED:
        return (error("CRD-45-draft"),)
    other = session.scalars(select(LimitJournal.number).where(LimitJournal.reverses_id == journal.id,
                                                              LimitJournal.state == POSTED)).first()
    return () if other is None else (error("CRD-45-reversed", number=journal.number or "", other=other),)


def _proposed(session: Session, desk: Desk, journal: LimitJournal, lines: Sequence[Line],
              held: Mapping[Party, facts.Held]) -> list[Line]:
    """The lines of the reversal as the rules propose them, filled with what is live."""
    ids = dict(session.execute(select(LimitJournalLine.id, LimitJournalLine.no).where(
        LimitJournalLine.journal_id == journal.id)).all())
    before = {ids[h.line_id or 0]: h for h in session.scalars(select(LimitHistory).where(LimitHistory.line_id.in_(list(ids))))}
    temporary = {ids[t.line_id or 0]: _newest(session, t) for t in session.scalars(
        select(TemporaryLimit).where(TemporaryLimit.line_id.in_(list(ids))))}
    posted = [_as_posted(line, held.get(line.party) if line.party else None, before[line.no], temporary.get(line.no))
              for line in lines]
    live = {party: rules.Live(one.limit) for party, one in held.items()}
    made_lines = rules.reversing(rules.Kind(journal.type), posted, live, desk.today)
    found = []
    for no, line in enumerate(made_lines, 1):
        party = line.target
        one = held.get(party) if party is not None else None
        if one is not None:
            found.append(one.filled(Line(no, party, new_limit=line.new, starts=line.starts, ends=line.ends,
                                         replaces=line.replaces)))
    return found


def _as_posted(line: Line, held: facts.Held | None, before: LimitHistory, temporary: TemporaryLimit | None) -> rules.Posted:
    """A posted line; of a temporary limit with the days that are left of it, for a later one may have ended it earlier."""
    seen = checking.rule_line(line, held)
    if temporary is None:
        return rules.Posted(seen, before.old_limit or 0, before.old_expiry)
    seen = replace(seen, starts=temporary.valid_from, ends=temporary.valid_to)
    return rules.Posted(seen, before.old_limit or 0, before.old_expiry, temporary.id)


def _newest(session: Session, row: TemporaryLimit) -> TemporaryLimit:
    """The row that stands in the place of a temporary limit by now."""
    while (newer := session.scalars(select(TemporaryLimit).where(TemporaryLimit.replaces_id == row.id)).first()) is not None:
        row = newer
    return row


# ---------------------------------------------------------------- one line from the card

def change_one(desk: Desk, party: Party, type: str, new_limit: int | None, *, starts: date | None = None,
               ends: date | None = None, reason: int | None = None, note: str = "", end_earlier: bool = False,
               confirmed: frozenset[str] = frozenset()) -> Outcome[Posted]:
    """*Change limit…* and *Temporary limit…*: a journal of one line, made and posted at once, or not made at all (P-24).

    `new_limit` in minor units of the limit's currency. Where sign-off is needed the journal is kept and submitted instead:
    then `number` is empty.
    """
    with desk.writing("limit_journal.change") as unit:
        session = unit.session
        held = facts.held(session, desk, [party]).get(party)
        if held is None:
            return Outcome(None, (error("CRD-40-gone"),))
        line = held.filled(Line(1, party, new_limit=new_limit, starts=starts, ends=ends, reason=reason, note=note))
        if end_earlier:
            # Kept with the line, so that it is done as well where somebody has to approve it first (CRD-41, SGN-07).
            line = replace(line, replaces=next((key for key, p in held.periods if starts and p.starts < starts <= p.ends), None))
        checked = checking.look(session, desk, type, [line], end_earlier=end_earlier)
        found = tuple(replace(p, row=None) for p in checked.problems)
        if standing(found, confirmed):
            return Outcome(None, found)
        journal = made(session, desk, Head(type, f"{held.number} {held.name}"[:100]), [line])
        if signoff.needed(session, desk, checked).any:
            asked = signoff.submit_in(desk, unit, journal, confirmed=confirmed)
            if asked.done:
                return Outcome(Posted(journal.id, "", 1), asked.problems)
            unit.abandon()
            return Outcome(None, tuple(replace(p, row=None) for p in asked.problems))
        done = post_in(desk, unit, journal, end_earlier=end_earlier, confirmed=confirmed)
        if not done.done:
            unit.abandon()
            return Outcome(None, tuple(replace(p, row=None) for p in done.problems))
        return done



# ---------------------------------------------------------------- approval that posts

def approve(desk: Desk, journal_id: int, numbers: Sequence[int] = ()) -> Outcome[str]:
    """Approve, and post at once where that is set; a posting that fails leaves the journal *Approved – failed* (SGN-07, 08).

    Gives the state of the journal; with `failed` the problems are those of posting.
    """
    outcome = signoff.approve(desk, journal_id, numbers)
    if outcome.value != State.APPROVED or not signoff.posts_by_itself(desk, journal_id):
        return outcome
    warned = post(desk, journal_id)
    # Warnings were confirmed by the one who submitted it.
    done = warned if warned.done else post(desk, journal_id, confirmed=frozenset(p.key for p in warned.problems if p.key))
    if done.done:
        return Outcome(POSTED, outcome.problems)
    signoff.failed(desk, journal_id, done.problems)
    return Outcome(State.FAILED, done.problems)
