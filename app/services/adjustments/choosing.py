"""What a window needs to let somebody choose charges: documents, and which actions are possible with them (WIN-41)."""

from collections.abc import Iterable, Mapping, Sequence

from app.core.facts import Ref
from app.core.problems import Problem
from app.rules.interest import adjusting as rules
from app.rules.interest.adjusting import Action as Action
from app.rules.interest.adjusting import Charge as Charge
from app.rules.interest.adjusting import Choice, Wish
from app.rules.interest.adjusting import Extent as Extent
from app.services.adjustments import reading
from app.services.adjustments.posting import Pick
from app.services.adjustments.reading import Sheet
from app.services.desk import Desk

MOST = 60
"""So many documents of a customer are shown, the newest first."""


def of(desk: Desk, refs: Iterable[Ref]) -> list[Sheet]:
    """Documents by reference; those that do not stand are left out."""
    with desk.reading() as session:
        return reading.sheets(session, desk.company_id, refs)


def of_entry(desk: Desk, entry_id: int) -> list[Sheet]:
    """The note, letter or fee an entry is of, or all that charged interest on it (INT-50)."""
    with desk.reading() as session:
        return reading.sheets(session, desk.company_id, reading.refs_of_entry(session, desk.company_id, entry_id))


def of_customer(desk: Desk, customer_id: int) -> list[Sheet]:
    """The newest documents of a customer."""
    with desk.reading() as session:
        refs = reading.refs_of_customer(session, desk.company_id, customer_id)
        return reading.sheets(session, desk.company_id, refs[:MOST])


def impossible(desk: Desk, sheets: Sequence[Sheet], picks: Sequence[Pick]) -> Mapping[Action, Problem]:
    """The actions that cannot be done with what is ticked, each with its first reason (INT-50…54)."""
    found: dict[Action, Problem] = {}
    for action in Action:
        for sheet in sheets:
            choices = tuple(Choice(p.key) for p in picks if p.ref == sheet.ref)
            if choices and action not in found:
                wrong = rules.check(sheet.document, Wish(action, choices, desk.today))
                if wrong:
                    found[action] = wrong[0]
    return found


def most(sheets: Sequence[Sheet], pick: Pick, action: Action) -> int:
    """How much of one charge an action can be about, in minor units (INT-52, 53)."""
    charge = next(s for s in sheets if s.ref == pick.ref).document.charge(pick.key)
    return charge.reinstatable if action is Action.REINSTATE else charge.standing
