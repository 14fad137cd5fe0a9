"""What comes of a run: its states, when it is tried again, when it stops, and what the clock says (JOB-012…019, 024)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.rules.jobs.schedules import Needs


class State(StrEnum):
    """Where a run stands (closing 4.1)."""

    ON_HOLD = "on_hold"
    WAITING = "waiting"
    READY = "ready"
    EXECUTING = "executing"
    FINISHED = "finished"
    ERROR = "error"
    INTERRUPTED = "interrupted"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    NOT_RUN = "not_run"


_S = State
MOVES: Mapping[State, frozenset[State]] = {
    _S.ON_HOLD: frozenset({_S.WAITING}),
    _S.WAITING: frozenset({_S.READY, _S.ON_HOLD, _S.CANCELLED}),
    _S.READY: frozenset({_S.EXECUTING, _S.CANCELLED}),
    _S.EXECUTING: frozenset({_S.FINISHED, _S.ERROR, _S.CANCELLING, _S.CANCELLED, _S.INTERRUPTED}),
    _S.FINISHED: frozenset(),
    _S.ERROR: frozenset({_S.READY}),
    _S.INTERRUPTED: frozenset({_S.READY, _S.EXECUTING}),
    _S.CANCELLING: frozenset({_S.CANCELLED, _S.FINISHED, _S.ERROR, _S.INTERRUPTED}),
    _S.CANCELLED: frozenset({_S.READY}),
    _S.NOT_RUN: frozenset(),
}
"""From which state a run goes to which."""
LIVE = frozenset({_S.EXECUTING, _S.CANCELLING})
"""A program is doing it."""
RETRYABLE = frozenset({_S.ERROR, _S.CANCELLED, _S.INTERRUPTED})
"""Somebody may say *Retry*."""
OUTSTANDING = frozenset({_S.WAITING, _S.READY, _S.EXECUTING, _S.CANCELLING, _S.INTERRUPTED, _S.ERROR})
"""What keeps a period from being closed, an error only until it is acknowledged (task JOB)."""

PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""How long a transient fault is waited for before each further try (JOB-013)."""
USUAL_RETRIES, MOST_RETRIES = 3, 5
IN_A_ROW = 20
"""So many failures with one cause, one after the other, stop a run; before so many records the share is not looked at."""
BACK, FORWARD = timedelta(minutes=5), timedelta(days=1)
KEPT_DAYS, LEAST_KEPT_DAYS = 400, 90


def may_move(before: State, after: State) -> bool:
    """Is it a move of the table above?"""
    return after in MOVES[before]


def next_try(tries: int, transient: bool, most: int = USUAL_RETRIES, pauses: Sequence[timedelta] = PAUSES) -> timedelta | None:
    """How long to wait after so many tries; None = it is not tried again by itself (JOB-013).

    `most` attempts in all, at most 5; what is permanent (set-up, permission, closed period, full disk) is never tried again.
    """
    if not transient or tries >= min(most, MOST_RETRIES):
        return None
    return pauses[min(tries, len(pauses)) - 1]


@dataclass
class Stopper:
    """Counts what failed and says when a run stops (JOB-012)."""

    seen: int = 0
    failed: int = 0
    row: int = 0
    cause: str = ""

    def fine(self) -> None:
        """A record that was done or left out by a rule: neither is a failure."""
        self.seen, self.row = self.seen + 1, 0

    def fails(self, cause: str) -> bool:
        """A record failed for a cause; True = the run stops: 20 in a row for one cause, or more than half of at least 20."""
        self.seen, self.failed = self.seen + 1, self.failed + 1
        self.row = self.row + 1 if cause == self.cause else 1
        self.cause = cause
        return self.in_a_row or (self.seen >= IN_A_ROW and self.many)

    @property
    def in_a_row(self) -> bool:
        """20 failures in a row with one cause?"""
        return self.row >= IN_A_ROW

    @property
    def many(self) -> bool:
        """More than half?"""
        return 2 * self.failed > self.seen


def after_crash(crashes: Sequence[str | None], here: str) -> State:
    """A run whose program died: gone on with, but the second time in the same unit it waits for somebody (JOB-015).

    `here` = the unit it was in, `crashes` = those of the crashes before, the newest last.
    """
    return State.ERROR if crashes and crashes[-1] == here else State.INTERRUPTED


def may_start(needs: Needs, states: Iterable[State | None]) -> bool:
    """Have the jobs it follows come far enough? None = never run (JOB-005)."""
    found = list(states)
    match needs:
        case Needs.ANY:
            return any(state is State.FINISHED for state in found)
        case Needs.ENDED:
            return all(state in (State.FINISHED, State.ERROR) for state in found)
        case _:
            return all(state is State.FINISHED for state in found)


def clock_jump(seen: datetime | None, now: datetime, ran: timedelta | None = None) -> str:
    """Was the clock set *back* by more than 5 minutes, or *forward* by more than a day? Empty = neither (JOB-019).

    `seen` = the last moment that was noted; `ran` = the time that really went by since, where that is known (the program was
    open): without it a gap forward only means that nobody worked.
    """
    if seen is None:
        return ""
    if now < seen - BACK:
        return "back"
    if ran is not None and now - seen - ran > FORWARD:
        return "forward"
    return ""


def history_until(today: date, kept: int = KEPT_DAYS) -> date:
    """Runs before this day may go; never younger than 90 days (JOB-024)."""
    return today - timedelta(max(kept, LEAST_KEPT_DAYS))
