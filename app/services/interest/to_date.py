"""What interest each open entry of a customer bears up to a day, by her own terms; told, never charged (COL-11, AGY-02)."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.models.customers import Customer
from app.rules.interest.notes import NoteLine, line_of
from app.services.desk import Desk
from app.services.interest.facts import NoteFacts
from app.services.interest.options import RunOptions


class _Facts(NoteFacts):
    """The facts of a run that leaves nobody out: a block keeps a note from being issued, not the interest from running."""

    def _refusal(self, *_what: object) -> Problem | None:
        return None


def interest_to_date(session: Session, desk: Desk, customer_id: int, day: date) -> dict[int, NoteLine]:
    """Interest of open entries with its segments, minor units of their currency; entries that bear none are left out.

    Marks, disputes and promises do not matter: they postpone a note, and the interest runs on (COL-25).
    """
    if session.get(Customer, customer_id) is None:
        return {}
    facts = _Facts(session, desk, RunOptions(day, customer_ids=(customer_id,)))
    found: dict[int, NoteLine] = {}
    for look in facts.debtors():
        debtor = look.debtor
        if debtor.terms is None:
            continue
        run = facts.run({entry.currency for entry in debtor.entries})
        for entry in debtor.entries:
            if entry.remaining > 0 and not entry.excluded and entry.interest_allowed:
                line, _problems = line_of(replace(entry, on_hold=None), debtor.terms, debtor.course, run)
                if line is not None:
                    found[entry.entry_id] = line
    return found
