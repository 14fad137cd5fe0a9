"""What correcting or reversing an invoice does to its interest: drafts lose its line, posted interest is reversed (INT-56)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.core.problems import Outcome, Problem
from app.rules.interest.adjusting import Action, correcting
from app.services.adjustments import posting, reading
from app.services.adjustments.posting import Made, Pick, Wanted
from app.services.adjustments.reading import Sheet
from app.services.desk import Desk
from app.services.interest import review
from app.storage.unit_of_work import UnitOfWork


def questions(session: Session, desk: Desk, entry_ids: Sequence[int], day: date) -> tuple[Problem, ...]:
    """Each posted interest that would be reversed, with its amount, and what speaks against reversing it on `day` (INT-56)."""
    found: list[Problem] = []
    for sheet, picks, asked in _reversals(session, desk, entry_ids, day):
        found += asked
        found += posting.problems_of(session, desk, _wanted(sheet, picks, day, None))
    return tuple(found)


def follow(desk: Desk, unit: UnitOfWork, entry_ids: Sequence[int], day: date, reason_id: int | None) -> Outcome[tuple[Made, ...]]:
    """Take the entries out of draft notes and reverse their posted interest, inside the verb that asked (INT-56)."""
    made: list[Made] = []
    for entry_id in entry_ids:
        review.remove_entry(unit.session, desk, entry_id)
    for sheet, picks, _asked in _reversals(unit.session, desk, entry_ids, day):
        done = posting.post_within(desk, unit, _wanted(sheet, picks, day, reason_id))
        if done.value is None:
            return Outcome(None, done.problems)
        made += done.value
    return Outcome(tuple(made))


def _reversals(session: Session, desk: Desk, entry_ids: Sequence[int],
               day: date) -> list[tuple[Sheet, tuple[Pick, ...], tuple[Problem, ...]]]:
    """Per document the charges of these entries that stand, and the questions about them."""
    sheets: dict[Ref, Sheet] = {}
    picks: dict[Ref, list[Pick]] = defaultdict(list)
    asked: dict[Ref, list[Problem]] = defaultdict(list)
    for entry_id in entry_ids:
        refs = reading.refs_of_entry(session, desk.company_id, entry_id)
        for sheet in reading.sheets(session, desk.company_id, refs):
            found = correcting(entry_id, (sheet.document,), day)
            sheets[sheet.ref] = sheet
            picks[sheet.ref] += [Pick(sheet.ref, c.key) for _document, wish in found.reversals for c in wish.choices]
            asked[sheet.ref] += found.questions
    return [(sheets[ref], tuple(chosen), tuple(asked[ref])) for ref, chosen in picks.items() if chosen]


def _wanted(sheet: Sheet, picks: tuple[Pick, ...], day: date, reason_id: int | None) -> Wanted:
    """Reversed on the day of the correction, never before the document was posted."""
    return Wanted(Action.REVERSE, picks, max(day, sheet.posting_date), reason_id=reason_id)
