"""Credit holds: their states and moves, which step goes on while one is active, postponing, automatic release (CRD-83…100)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.credit.facts import Step

declare({
    "CRD-83-held": N_("Order {order} is on credit hold since {day}. Release hold {hold} first."),
    "CRD-83-larger": N_("Order {order} is on credit hold. Keep it at {before} or less, or release hold {hold} first."),
    "CRD-85-reason": N_("A forced hold needs a reason. Choose one."),
    "CRD-85-signoff": N_("A forced hold does not go through sign-off. Release or reject it directly."),
    "CRD-85-automatic": N_("A forced hold is never released by itself. Release it by hand."),
    "CRD-86-past": N_("A hold is postponed to a later day. Enter a day after {today}."),
    "CRD-86-final": N_("The hold is {state}, so there is nothing to postpone. Choose one that is still open."),
    "CRD-88-on-hold": N_("A hold that is on hold cannot become {to}. Make it ready to release, awaiting approval, released, "
                         "rejected or cancelled."),
    "CRD-88-ready": N_("A hold that is ready to release cannot become {to}. Make it released, rejected, cancelled or "
                       "on hold again."),
    "CRD-88-awaiting": N_("A hold that is awaiting approval cannot become {to}. Make it released, rejected, on hold or "
                          "cancelled."),
    "CRD-88-final": N_("The hold is {state}, and that is final. Post the step again: if it is held, a new hold is made."),
    "CRD-96-changed": N_("Order {order} was changed since the list was loaded. Refresh with F5 and look at it again."),
    "CRD-96-awaiting": N_("Hold {hold} awaits approval. Approve or recall it."),
    "CRD-99-reason": N_("A rejection needs a reason. Choose one."),
    "CRD-99-note": N_("A rejection needs a note. Say why the order is rejected."),
    "CRD-99-rejected": N_("The credit for order {order} was rejected. Resubmit it, or cancel the order: no step of it can be "
                          "posted."),
})


class State(StrEnum):
    """Where a hold stands (CRD-86)."""

    ON_HOLD = "on_hold"
    READY = "ready_to_release"
    AWAITING = "awaiting_approval"
    RELEASED = "released"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


STATE_NAMES: Mapping[State, str] = {
    State.ON_HOLD: N_("Credit hold::On hold"), State.READY: N_("Credit hold::Ready to release"),
    State.AWAITING: N_("Credit hold::Awaiting approval"), State.RELEASED: N_("Credit hold::Released"),
    State.REJECTED: N_("Credit hold::Rejected"), State.CANCELLED: N_("Credit hold::Cancelled")}
IN_SENTENCES: Mapping[State, str] = {
    State.ON_HOLD: N_("Credit hold::on hold"), State.READY: N_("Credit hold::ready to release"),
    State.AWAITING: N_("Credit hold::awaiting approval"), State.RELEASED: N_("Credit hold::released"),
    State.REJECTED: N_("Credit hold::rejected"), State.CANCELLED: N_("Credit hold::cancelled")}
"""The same in the middle of a sentence."""
ACTIVE = frozenset({State.ON_HOLD, State.READY, State.AWAITING})
"""An order has at most one hold in these (CRD-84)."""
MOVES: Mapping[State, tuple[State, ...]] = {
    State.ON_HOLD: (State.READY, State.AWAITING, State.RELEASED, State.REJECTED, State.CANCELLED),
    State.READY: (State.RELEASED, State.REJECTED, State.CANCELLED, State.ON_HOLD),
    State.AWAITING: (State.RELEASED, State.REJECTED, State.ON_HOLD, State.CANCELLED),
    State.RELEASED: (), State.REJECTED: (), State.CANCELLED: ()}
"""What may follow on what (CRD-88)."""


class Automatic(StrEnum):
    """P-11: what happens to a hold that became ready to release (CRD-98)."""

    OFF = "off"
    WITHOUT_POSTING = "without_posting"
    WITH_POSTING = "with_posting"


class Act(StrEnum):
    """What the program does by itself with a hold that is ready to release (CRD-98)."""

    LEAVE = "leave"
    RELEASE = "release"
    ASK = "ask"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold as a posting sees it: its number, the order's, the step it arose at and the day."""

    number: str
    order: str
    step: Step
    held_on: date
    state: State = State.ON_HOLD
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Posting:
    """What is to be posted; `slips_before` = it only invoices what packing slips posted before the hold delivered."""

    step: Step
    slips_before: bool = False


def allowed(state: State, *, forced: bool = False) -> tuple[State, ...]:
    """What a hold may become; a forced one never awaits approval (CRD-85, CRD-88)."""
    return tuple(to for to in MOVES[state] if not (forced and to is State.AWAITING))


def move(state: State, to: State, *, forced: bool = False, automatic: bool = False) -> Problem | None:
    """Why a hold cannot go from one state to another, naming what is allowed; None when it can (CRD-85, CRD-88)."""
    if forced and to is State.AWAITING and to in MOVES[state]:
        return error("CRD-85-signoff", at="state")
    if forced and automatic and to is State.RELEASED and state in ACTIVE:
        return error("CRD-85-automatic", at="state")
    if to in MOVES[state]:
        return None
    if state not in ACTIVE:
        return error("CRD-88-final", at="state", state=Term(IN_SENTENCES[state]))
    return error(_REFUSED[state], at="state", to=Term(IN_SENTENCES[to]))


_REFUSED: Mapping[State, str] = {
    State.ON_HOLD: "CRD-88-on-hold", State.READY: "CRD-88-ready", State.AWAITING: "CRD-88-awaiting"}


def refusal(hold: Hold | None, posting: Posting, *, invoice_delivered: bool = True) -> Problem | None:
    """Why a step of an order cannot be posted because of its hold; `invoice_delivered` is P-32 (CRD-83, CRD-85, CRD-99)."""
    if hold is None or hold.state in (State.RELEASED, State.CANCELLED):
        return None
    if hold.state is State.REJECTED:
        return error("CRD-99-rejected", order=hold.order)
    delivered = posting.step is Step.INVOICE and posting.slips_before
    if invoice_delivered and delivered and not hold.forced and hold.step is not Step.INVOICE:
        return None
    return error("CRD-83-held", order=hold.order, hold=hold.number, day=hold.held_on)


def enlarging(hold: Hold | None, before: Money, after: Money) -> Problem | None:
    """Why an order on hold cannot become larger; what makes it smaller is possible (CRD-83)."""
    if hold is None or hold.state not in ACTIVE or (after.currency == before.currency and after.amount <= before.amount):
        return None
    return error("CRD-83-larger", order=hold.order, hold=hold.number, before=before)


def stale(hold: Hold, *, changed: bool) -> Problem | None:
    """Why a hold cannot be released: the order changed since the row was loaded, or somebody is to approve (CRD-96)."""
    if changed:
        return error("CRD-96-changed", order=hold.order)
    return error("CRD-96-awaiting", hold=hold.number) if hold.state is State.AWAITING else None


def force_faults(reason_id: int | None) -> tuple[Problem, ...]:
    """What a forced hold lacks (CRD-85)."""
    return () if reason_id is not None else (error("CRD-85-reason", at="reason"),)


def reject_faults(reason_id: int | None, note: str) -> tuple[Problem, ...]:
    """What a rejection lacks (CRD-99)."""
    missing = [error("CRD-99-reason", at="reason")] if reason_id is None else []
    return tuple(missing if note.strip() else [*missing, error("CRD-99-note", at="note")])


def review_on(today: date, days: int) -> date:
    """When a new hold is looked at: today and so many days, P-39 (CRD-86)."""
    return today + timedelta(days)


def postpone(state: State, to: date | None, today: date) -> Problem | None:
    """Why a hold cannot be postponed to a day; it must be open and the day a later one (CRD-86, W-02)."""
    if state not in ACTIVE:
        return error("CRD-86-final", at="review_on", state=Term(IN_SENTENCES[state]))
    return None if to is not None and to > today else error("CRD-86-past", at="review_on", today=today)


def shown_open(state: State, today: date, postponed_to: date | None = None) -> bool:
    """Does a hold stand under *Open* on a day? One that was postponed comes back on its day (CRD-86)."""
    return state in ACTIVE and (postponed_to is None or postponed_to <= today)


def days_held(held_on: date, today: date) -> int:
    """For how many days an order has been held."""
    return (today - held_on).days


def after_evaluation(state: State, reasons: int) -> State:
    """The state after the rules ran again and found so many reasons that hold (CRD-97).

    What somebody is to approve stays there; a decided hold stays decided.
    """
    if state is State.ON_HOLD and not reasons:
        return State.READY
    return State.ON_HOLD if state is State.READY and reasons else state


def automatic(state: State, setting: Automatic, *, forced: bool = False, attended: bool = True) -> Act:
    """What is done with a hold after evaluation (P-11, CRD-85, CRD-98); `attended` = somebody can be asked."""
    if state is not State.READY or forced or setting is Automatic.OFF:
        return Act.LEAVE
    if setting is Automatic.WITHOUT_POSTING:
        return Act.RELEASE
    return Act.ASK if attended else Act.POST


def listed(reasons: Iterable[str]) -> str | None:
    """The one reason a list shows: None when there is none, `multiple` when there are more (section 10.2)."""
    found = list(dict.fromkeys(reasons))
    return found[0] if len(found) == 1 else MULTIPLE if found else None


MULTIPLE = "multiple"
"""Stands for more than one reason."""
