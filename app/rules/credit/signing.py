"""Sign-off: what needs a second person, in which states a thing waits for one, and what approval does (SGN-01…10)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Term
from app.core.problems import Problem, error, information
from app.core.words import N_, declare

declare({
    "SGN-05-self": N_("You prepared this yourself. Ask another person to approve it."),
    "SGN-05-marked": N_("Approved by the person who prepared it."),
    "SGN-06-move": N_("This is {state} and cannot become {to}. Refresh with F5 to see how it stands now."),
    "SGN-06-final": N_("This is {state}, and that is final. Create a new one."),
    "SGN-06-note": N_("Say why it is returned: the person who prepared it reads that."),
    "SGN-10-submit": N_("This needs approval first. Submit it."),
    "SGN-10-approve": N_("This waits for approval. Ask a person who may approve it."),
    "SGN-10-returned": N_("This was returned. Correct it and submit it again."),
    "SGN-10-lines": N_("Not every line is approved. Let the others be approved, or take them out."),
    "SGN-10-failed": N_("This was approved, but what should follow failed. Recall it, mend it and submit it again."),
})


class Switch(StrEnum):
    """What may need a second person, each by itself, off as delivered (SGN-02)."""

    JOURNALS = "journals"
    JOURNAL_LINES = "journal_lines"
    RELEASES = "releases"
    REJECTIONS = "rejections"
    RULES = "rules"
    EXCLUDE_ORDER = "exclude_order"
    TEMPORARY_CHANGE = "temporary_change"


SWITCH_NAMES: Mapping[Switch, str] = {
    Switch.JOURNALS: N_("Limit journals as a whole"), Switch.JOURNAL_LINES: N_("Limit journals per line"),
    Switch.RELEASES: N_("Releases"), Switch.REJECTIONS: N_("Rejections"), Switch.RULES: N_("Changes to blocking rules"),
    Switch.EXCLUDE_ORDER: N_("Excluding orders from credit management"),
    Switch.TEMPORARY_CHANGE: N_("Posting with a temporary change of Blocked")}


class State(StrEnum):
    """Where a journal or anything else that needs approval stands (SGN-06, SGN-08); `posted` = it took effect."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    PARTLY_APPROVED = "partly_approved"
    APPROVED = "approved"
    RETURNED = "returned"
    FAILED = "failed"
    POSTED = "posted"


STATE_NAMES: Mapping[State, str] = {
    State.DRAFT: N_("Sign-off::Draft"), State.SUBMITTED: N_("Sign-off::Submitted"),
    State.PARTLY_APPROVED: N_("Sign-off::Partly approved"), State.APPROVED: N_("Sign-off::Approved"),
    State.RETURNED: N_("Sign-off::Returned"), State.FAILED: N_("Sign-off::Approved – failed"),
    State.POSTED: N_("Sign-off::Posted")}
IN_SENTENCES: Mapping[State, str] = {
    State.DRAFT: N_("Sign-off::a draft"), State.SUBMITTED: N_("Sign-off::submitted"),
    State.PARTLY_APPROVED: N_("Sign-off::partly approved"), State.APPROVED: N_("Sign-off::approved"),
    State.RETURNED: N_("Sign-off::returned"), State.FAILED: N_("Sign-off::approved, but failed"),
    State.POSTED: N_("Sign-off::posted")}
"""The same in the middle of a sentence."""
MOVES: Mapping[State, tuple[State, ...]] = {
    State.DRAFT: (State.SUBMITTED, State.POSTED),
    State.SUBMITTED: (State.PARTLY_APPROVED, State.APPROVED, State.RETURNED, State.DRAFT),
    State.PARTLY_APPROVED: (State.APPROVED, State.RETURNED, State.DRAFT),
    State.APPROVED: (State.POSTED, State.FAILED, State.DRAFT),
    State.RETURNED: (State.SUBMITTED, State.DRAFT),
    State.FAILED: (State.DRAFT,),
    State.POSTED: ()}
"""What may follow on what: *Recall* and every change lead back to a draft (SGN-06, SGN-08)."""


class LineState(StrEnum):
    """Where a line stands when a journal is approved line by line (SGN-06)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"


class Then(StrEnum):
    """What approval does by itself (SGN-07)."""

    NOTHING = "nothing"
    POST = "post"
    RELEASE = "release"
    RELEASE_AND_POST = "release_and_post"


@dataclass(frozen=True, slots=True)
class Settings:
    """P-38. Thresholds, None = none: `new_limit` and `order_amount` in minor units of accounting currency, `increase` in %."""

    on: frozenset[Switch] = frozenset()
    new_limit: int | None = None
    increase: Decimal | None = None
    order_amount: int | None = None
    self_approval: bool = False
    post_after: bool = False
    release_after: Then = Then.NOTHING


@dataclass(frozen=True, slots=True)
class LimitChange:
    """A line of a limit journal, minor units of the accounting currency."""

    current: int
    new: int


@dataclass(frozen=True, slots=True)
class Need:
    """What of a journal needs approval: all of it, or the lines at these places; nothing when both are empty (SGN-02)."""

    whole: bool = False
    lines: frozenset[int] = frozenset()

    @property
    def any(self) -> bool:
        """Does anything need a second person?"""
        return self.whole or bool(self.lines)


@dataclass(frozen=True, slots=True)
class Verdict:
    """May somebody decide? `marked` = it is the preparer, which the log says (SGN-05)."""

    problem: Problem | None = None
    marked: bool = False


def exceeds(change: LimitChange, settings: Settings) -> bool:
    """Is a line above a threshold? Without any, every line is; crossing is strictly above (SGN-04, EX-S1)."""
    if settings.new_limit is None and settings.increase is None:
        return True
    if settings.new_limit is not None and change.new > settings.new_limit:
        return True
    return settings.increase is not None and (change.new - change.current) * 100 > settings.increase * change.current


def journal_need(lines: Sequence[LimitChange], settings: Settings) -> Need:
    """What of a limit journal needs approval; *per line* is the finer one and wins over *as a whole* (SGN-02…04, EX-S1)."""
    above = frozenset(place for place, line in enumerate(lines) if exceeds(line, settings))
    if Switch.JOURNAL_LINES in settings.on:
        return Need(lines=above)
    return Need(whole=Switch.JOURNALS in settings.on and bool(above))


def order_need(switch: Switch, amount: int, settings: Settings, *, forced: bool = False, ready: bool = False) -> bool:
    """Does a release, a rejection or excluding an order need approval? `amount` in minor units, accounting currency.

    A forced hold never does (SGN-09); one that is *Ready to release* has no reason left and goes straight on (CRD-88).
    """
    if switch not in settings.on or forced or (ready and switch is Switch.RELEASES):
        return False
    return settings.order_amount is None or amount > settings.order_amount


def other_need(switch: Switch, settings: Settings) -> bool:
    """Does a change of a blocking rule or a temporary change of Blocked need approval (SGN-02, SGN-03)?"""
    return switch in settings.on


def move(state: State, to: State) -> Problem | None:
    """Why a thing cannot go from one state to another; None when it can (SGN-06)."""
    if to in MOVES[state]:
        return None
    saw = Term(IN_SENTENCES[state])
    if not MOVES[state]:
        return error("SGN-06-final", state=saw)
    return error("SGN-06-move", state=saw, to=Term(IN_SENTENCES[to]))


def edited(state: State) -> State:
    """The state after a change: anything but a posted thing is a draft again (SGN-06)."""
    return state if state is State.POSTED else State.DRAFT


def journal_state(lines: Iterable[LineState]) -> State:
    """How a journal stands that is approved by line: *Partly approved* until every line is approved or removed (SGN-06).

    Only the lines that need approval and are still there are given; none of them left means approved.
    """
    states = list(lines)
    if LineState.DRAFT in states:
        return State.DRAFT
    if all(s is LineState.APPROVED for s in states):
        return State.APPROVED
    if LineState.APPROVED in states:
        return State.PARTLY_APPROVED
    return State.RETURNED if LineState.SUBMITTED not in states else State.SUBMITTED


def may_decide(preparer_id: int, approver_id: int, settings: Settings) -> Verdict:
    """May a person approve or return what another, or she herself, prepared (SGN-05)? The permission is another question."""
    if preparer_id != approver_id:
        return Verdict()
    return Verdict(marked=True) if settings.self_approval else Verdict(error("SGN-05-self", at="approver"))


def marked() -> Problem:
    """What the log says when somebody approved what she had prepared (SGN-05)."""
    return information("SGN-05-marked")


def return_faults(note: str) -> tuple[Problem, ...]:
    """What returning something lacks: the preparer has to know why (SGN-06)."""
    return () if note.strip() else (error("SGN-06-note", at="note"),)


def after_approval(switch: Switch, settings: Settings) -> Then:
    """What approval does by itself: post a journal, release a hold, with or without posting, or nothing (SGN-07).

    A line by itself posts nothing: the journal is posted when all are approved. What has no setting takes effect at once.
    """
    if switch in (Switch.JOURNALS, Switch.JOURNAL_LINES):
        return Then.POST if settings.post_after else Then.NOTHING
    return settings.release_after if switch is Switch.RELEASES else Then.POST


def after_automatic(done: bool) -> State:
    """How a thing stands after what approval did by itself, done or failed (SGN-08)."""
    return State.POSTED if done else State.FAILED


def missing(needed: bool, state: State) -> Problem | None:
    """The step that is missing before something may be posted or released; None when nothing is (SGN-03, SGN-10)."""
    if not needed or state in (State.APPROVED, State.POSTED):
        return None
    return error(_MISSING[state], at="state")


_MISSING: Mapping[State, str] = {
    State.DRAFT: "SGN-10-submit", State.SUBMITTED: "SGN-10-approve", State.PARTLY_APPROVED: "SGN-10-lines",
    State.RETURNED: "SGN-10-returned", State.FAILED: "SGN-10-failed"}
