"""The life of an EU sales list: its states, where it may go from each, and which of them hold their lines (3.5, ESL-030)."""

from collections.abc import Mapping

from app.core.eu_sales_states import FILED, STATE_NAMES, State
from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "ESL-030-gone": N_("This list is no longer there. Refresh the page and choose another one."),
    "ESL-030-checked": N_("List {number} was already checked by {user} at {moment}. Open it to go on with it."),
    "ESL-030-move": N_("A list that is {state} cannot become {wanted}. Look at its status and choose what it allows."),
    "ESL-030-draft": N_("Only a draft can be changed, and this list is {state}. Put it back to draft first."),
    "ESL-030-final": N_("List {number} was submitted: it is not changed any more. Correct it in a later list."),
})


MOVES: Mapping[State, frozenset[State]] = {
    State.DRAFT: frozenset((State.CHECKED, State.CANCELLED)),
    State.CHECKED: frozenset((State.DRAFT, State.EXPORTED, State.SUBMITTED, State.CANCELLED)),
    State.EXPORTED: frozenset((State.DRAFT, State.EXPORTED, State.SUBMITTED)),
    State.SUBMITTED: frozenset((State.ACCEPTED, State.REJECTED)),
    State.ACCEPTED: frozenset((State.CORRECTED,)),
    State.REJECTED: frozenset(), State.CORRECTED: frozenset(), State.CANCELLED: frozenset(),
}
"""Allowed moves; an exported list may be exported again, and a rejected one goes on as a copy."""
NEEDS_REASON = frozenset(((State.EXPORTED, State.DRAFT), (State.SUBMITTED, State.REJECTED)))
"""Moves that say why."""


def check_move(state: State, wanted: State) -> tuple[Problem, ...]:
    """May a list go from one state to another (3.5)?"""
    if wanted in MOVES[state]:
        return ()
    return (error("ESL-030-move", state=Term(STATE_NAMES[state]), wanted=Term(STATE_NAMES[wanted])),)


def check_draft(state: State, number: str = "") -> tuple[Problem, ...]:
    """May the contents of a list be changed? Only a draft's may (3.5)."""
    if state is State.DRAFT:
        return ()
    if state in FILED:
        return (error("ESL-030-final", number=number),)
    return (error("ESL-030-draft", state=Term(STATE_NAMES[state])),)
