"""Review draft letters: tick, levels, costs, lines, texts, recipient; recalculate, hold, skip (REM-33, 40, 42; WIN-21, 64)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterLine, CollectionRun, CustomerCollection
from app.models.ledger import CustomerEntryState
from app.rules import reminders as making
from app.rules.collections import Proposal
from app.services import entries
from app.services.desk import Desk
from app.services.letter_edits import ENCLOSE, LetterEdits, edits_of
from app.services.reminder_facts import RunFacts, RunOptions
from app.services.reminders import remove_drafts, write_proposal

declare({
    "REM-41-issued": N_("This letter was issued already."),
    "REM-40-fee": N_("A fee is zero or more."),
    "REM-40-level": N_("These reminder terms have no level {level}."),
    "REM-40-last": N_("This is the last claim on the letter; skip the letter instead."),
    "REM-40-other": N_("This customer has another draft of level {level} already. "
                       "Choose another level, or issue that one first."),
    "REM-40-elsewhere": N_("{document} stands on another draft of this customer. Take it off there first."),
    "REM-40-entry": N_("{document} is not open in this currency, is on hold, or stands on the letter already."),
    "REM-40-channel": N_("A letter leaves on paper, by e-mail or both ways."),
})

CHANNELS = ("print", "email", "both")


def select_letters(desk: Desk, letter_ids: Iterable[int], selected: bool) -> None:
    """Tick or untick drafts; kept when the window closes (WIN-22)."""
    with desk.writing("reminder.review") as uow:
        for letter in uow.session.scalars(select(CollectionLetter).where(CollectionLetter.id.in_(list(letter_ids)),
                                                                         CollectionLetter.state == "draft")):
            letter.selected = selected


def _draft(session: Session, desk: Desk, letter_id: int) -> CollectionLetter | None:
    letter = session.get(CollectionLetter, letter_id)
    return letter if letter is not None and letter.state == "draft" and letter.company_id == desk.company_id else None


# ---------------------------------------------------------------- a draft anew

class _Anew:
    """A draft with the facts it is computed from."""

    def __init__(self, session: Session, desk: Desk, letter: CollectionLetter) -> None:
        self.session, self.letter = session, letter
        self.edits = edits_of(letter.texts)
        run = session.get(CollectionRun, letter.run_id) if letter.run_id else None
        stored = RunOptions.restored(run.parameters) if run is not None else RunOptions(letter.document_date)
        options = replace(stored, customer_ids=(letter.customer_id,), numbers="", sequence_ids=None,
                          document_date=letter.document_date)
        facts = RunFacts(session, desk, options)
        found = next(iter(facts.customers()), None)
        self.customer = None if found is None else replace(
            found, drafts=frozenset(), last_letters={}, post=letter.channel != "email",
            sequence=facts.sequences.get(letter.sequence_id))
        self.run = facts.run({letter.currency})

    def chosen(self) -> dict[int, int]:
        """The level of each entry the draft asks for."""
        line = CollectionLetterLine
        rows = self.session.execute(select(line.entry_id, line.level).where(
            line.letter_id == self.letter.id, line.kind == "overdue", line.entry_id.is_not(None)))
        return {entry_id: level for entry_id, level in rows if entry_id is not None}

    def proposed(self) -> Proposal | None:
        """What a run would suggest in its place; of several letters in its currency the one about its own entries (REM-64)."""
        made = [] if self.customer is None else making.make(self.customer, self.run)[0]
        mine = [p for p in made if p.currency == self.letter.currency]
        if len(mine) < 2 and not self.others():
            return next(iter(mine), None)
        chosen = self.chosen().keys()
        return next((p for p in mine if chosen & {x.entry_id for x in p.lines if x.kind == "overdue"}), None)

    def others(self) -> list[CollectionLetter]:
        """More drafts of the customer in this currency: letters may be made one by level (REM-64)."""
        other, mine = CollectionLetter, self.letter
        return list(self.session.scalars(select(other).where(
            other.company_id == mine.company_id, other.customer_id == mine.customer_id, other.currency == mine.currency,
            other.state == "draft", other.id != mine.id)))

    def elsewhere(self, entry_id: int) -> bool:
        """Does another draft ask for an entry?"""
        line = CollectionLetterLine
        return self.session.scalars(select(line.id).where(
            line.letter_id.in_([other.id for other in self.others()]), line.entry_id == entry_id,
            line.kind == "overdue")).first() is not None

    def write(self, chosen: Mapping[int, int], edits: LetterEdits) -> Problem | None:
        """Compute and keep the draft; the reason when no claim is left, or another draft has that level already."""
        proposal = None
        if self.customer is not None:
            proposal = making.rewrite(self.customer, self.letter.currency, chosen, self.run, edits.rules)
        if proposal is None:
            return error("REM-40-last")
        if any(other.level == proposal.level for other in self.others()):
            return error("REM-40-other", level=proposal.level)
        self.letter.texts = edits.stored()
        write_proposal(self.session, self.letter, proposal)
        return None


def _change(desk: Desk, letter_id: int, action: str, change: Any) -> Outcome[int]:
    """Change the chosen levels and edits of a draft and compute it anew; `change(anew, chosen, edits)` gives both or problems."""
    with desk.writing(action) as uow:
        letter = _draft(uow.session, desk, letter_id)
        if letter is None:
            return Outcome(None, (error("REM-41-issued"),))
        anew = _Anew(uow.session, desk, letter)
        found = change(anew, anew.chosen(), anew.edits)
        if isinstance(found, Problem):
            return Outcome(None, (found,))
        chosen, edits = found
        wrong = anew.write(chosen, edits)
        return Outcome(letter_id) if wrong is None else Outcome(None, (wrong,))


def change_level(desk: Desk, letter_id: int, level: int) -> Outcome[int]:
    """Another level for a draft letter; lines at its old level follow, due date, fee and interest too (REM-40)."""
    def change(anew: _Anew, chosen: dict[int, int], edits: LetterEdits) -> Any:
        count = len(anew.customer.sequence.levels) if anew.customer and anew.customer.sequence else 0
        if not 1 <= level <= count:
            return error("REM-40-level", level=level)
        old = anew.letter.level
        moved = {e: level if n == old or n > level else n for e, n in chosen.items()}
        return moved, replace(edits, level=level, fee=None)

    return _change(desk, letter_id, "reminder.level", change)


def change_line_level(desk: Desk, letter_id: int, entry_id: int, level: int) -> Outcome[int]:
    """Another level for one entry of a draft; the letter takes the highest of its lines again (REM-21, 40)."""
    def change(anew: _Anew, chosen: dict[int, int], edits: LetterEdits) -> Any:
        count = len(anew.customer.sequence.levels) if anew.customer and anew.customer.sequence else 0
        if entry_id not in chosen or not 1 <= level <= count:
            return error("REM-40-level", level=level)
        return {**chosen, entry_id: level}, replace(edits, level=None)

    return _change(desk, letter_id, "reminder.level", change)


def remove_entry(desk: Desk, letter_id: int, entry_id: int) -> Outcome[int]:
    """Take one entry off a draft (REM-40)."""
    return _change(desk, letter_id, "reminder.line",
                   lambda _anew, chosen, edits: ({e: n for e, n in chosen.items() if e != entry_id}, edits))


def add_entry(desk: Desk, letter_id: int, entry_id: int) -> Outcome[int]:
    """Put one more open entry of the customer and currency on a draft, at the level it would get (REM-40)."""
    def change(anew: _Anew, chosen: dict[int, int], edits: LetterEdits) -> Any:
        entry = next((e for e in anew.customer.entries if e.entry_id == entry_id), None) if anew.customer else None
        if entry is None or anew.customer is None or anew.customer.sequence is None:
            return error("REM-40-entry", document="–")
        if entry.currency != anew.letter.currency or entry.on_hold or entry_id in chosen:
            return error("REM-40-entry", document=entry.document_no)
        if anew.elsewhere(entry_id):
            return error("REM-40-elsewhere", document=entry.document_no)
        level = min(making.base_and_level(entry, anew.customer.sequence)[1], len(anew.customer.sequence.levels))
        return {**chosen, entry_id: level}, edits

    return _change(desk, letter_id, "reminder.line", change)


def hold_entry(desk: Desk, letter_id: int, entry_id: int, mark: str) -> Outcome[int]:
    """Put an entry on hold and take it off the draft; without a claim left the draft goes (REM-40, OH-02)."""
    with desk.writing("reminder.hold") as uow:
        held = entries.put_on_hold(desk, entry_id, mark)
        if held.value is None:
            return Outcome(None, held.problems)
        removed = remove_entry(desk, letter_id, entry_id)
        if removed.value is None and [p.code for p in removed.problems] == ["REM-40-last"]:
            remove_drafts(uow.session, [letter_id])
        return Outcome(letter_id)


def without_costs(desk: Desk, letter_id: int, without: bool = True) -> Outcome[int]:
    """A draft letter without fees and compensation, or with them again (REM-40)."""
    return _change(desk, letter_id, "reminder.fee",
                   lambda _anew, chosen, edits: (chosen, replace(edits, without_costs=without, fee=None)))


def change_fee(desk: Desk, letter_id: int, fee: int | None) -> Outcome[int]:
    """Another fee for the letter in minor units of its currency; None = by the level again (REM-40)."""
    if fee is not None and fee < 0:
        return Outcome(None, (error("REM-40-fee", at="fee"),))
    return _change(desk, letter_id, "reminder.fee",
                   lambda _anew, chosen, edits: (chosen, replace(edits, fee=fee, without_costs=False)))


def change_letter(desk: Desk, letter_id: int, edits: LetterEdits, channel: str) -> Outcome[int]:
    """Texts, note, recipient, enclosures and way of a draft as chosen in its dialog; computed anew (REM-40, WIN-21)."""
    if edits.fee is not None and edits.fee < 0:
        return Outcome(None, (error("REM-40-fee", at="fee"),))
    if channel not in CHANNELS or edits.enclose not in ENCLOSE:
        return Outcome(None, (error("REM-40-channel", at="channel"),))
    with desk.writing("reminder.edit") as uow:
        letter = _draft(uow.session, desk, letter_id)
        if letter is None:
            return Outcome(None, (error("REM-41-issued"),))
        letter.channel = channel
        anew = _Anew(uow.session, desk, letter)
        wrong = anew.write(anew.chosen(), edits)
        if wrong is not None:
            return Outcome(None, (wrong,))
        if edits.has_text:
            letter.texts = replace(edits, text_total=letter.total).stored()
        uow.session.flush()
        return Outcome(letter_id)


def update_texts(desk: Desk, letter_id: int, level: int | None = None, *, fee_too: bool = False) -> Outcome[int]:
    """The texts of the level again, written anew; optionally its fee too (REM-40)."""
    def change(_anew: _Anew, chosen: dict[int, int], edits: LetterEdits) -> Any:
        plain = replace(edits, subject=None, beginning=None, ending=None, text_total=None)
        return chosen, replace(plain, level=level or edits.level, fee=None if fee_too else edits.fee)

    return _change(desk, letter_id, "reminder.texts", change)


def recalculate(desk: Desk, letter_id: int) -> Outcome[int]:
    """Suggest the lines of one draft anew; texts, note and recipient stay (REM-33, 42). A letter with no reason left goes."""
    with desk.writing("reminder.recalculate") as uow:
        letter = _draft(uow.session, desk, letter_id)
        if letter is None:
            return Outcome(None, (error("REM-41-issued"),))
        anew = _Anew(uow.session, desk, letter)
        proposal = anew.proposed()
        if proposal is None:
            remove_drafts(uow.session, [letter_id])
            return Outcome(0)
        edits = replace(anew.edits, level=None, fee=None, without_costs=False)
        letter.texts = edits.stored() if letter.texts is not None else None
        write_proposal(uow.session, letter, proposal)
        return Outcome(letter_id)


def skip(desk: Desk, letter_id: int) -> Outcome[int]:
    """Leave a draft letter out of this run."""
    with desk.writing("reminder.skip") as uow:
        if _draft(uow.session, desk, letter_id) is None:
            return Outcome(None, (error("REM-41-issued"),))
        remove_drafts(uow.session, [letter_id])
        return Outcome(letter_id)


def exclude_customer(desk: Desk, customer_id: int, until: date | None, reason: str = "") -> Outcome[int]:
    """No reminders to a customer until a day, or at all; her drafts go (WIN-21, REM-11)."""
    with desk.writing("reminder.exclude", reason or None) as uow:
        session = uow.session
        row = session.get(CustomerCollection, customer_id)
        if row is None:
            row = CustomerCollection(customer_id=customer_id, company_id=desk.company_id, channel="print")
            session.add(row)
        row.do_not_remind, row.until, row.reason = True, until, reason[:100] or None
        drafts = session.scalars(select(CollectionLetter.id).where(
            CollectionLetter.company_id == desk.company_id, CollectionLetter.customer_id == customer_id,
            CollectionLetter.state == "draft")).all()
        remove_drafts(session, drafts)
        return Outcome(customer_id)


# ---------------------------------------------------------------- what changed since

def without_paid(session: Session, desk: Desk, letter: CollectionLetter) -> bool:
    """Entries paid since the suggestion leave the draft; False when nothing is left and the draft was removed (REM-42)."""
    line, state = CollectionLetterLine, CustomerEntryState
    paid = set(session.scalars(select(line.entry_id).join(state, state.entry_id == line.entry_id).where(
        line.letter_id == letter.id, line.kind.in_(["overdue", "not_due", "on_hold", "credit"]), state.remaining == 0)))
    if not paid:
        return True
    anew = _Anew(session, desk, letter)
    texts = letter.texts
    wrong = anew.write({e: n for e, n in anew.chosen().items() if e not in paid}, anew.edits)
    if wrong is None and _still_wanted(anew):
        letter.texts = texts
        session.flush()
        return True
    remove_drafts(session, [letter.id])
    return False


def _still_wanted(anew: _Anew) -> bool:
    """Do the conditions of a letter still hold, the minimum of its level among them (REM-23, 61)?"""
    asked = anew.letter.remaining + anew.letter.credits
    terms = anew.customer.sequence if anew.customer else None
    least = max(terms.minimum, terms.level(anew.letter.level).minimum or 0) if terms is not None else 0
    return asked > 0 and anew.run.in_company_currency(asked, anew.letter.currency) >= least and anew.letter.total >= 0


def settle_drafts(desk: Desk) -> int:
    """Take paid entries off all drafts when the run is opened again; gives how many drafts changed or went (WIN-22)."""
    line, state, letter = CollectionLetterLine, CustomerEntryState, CollectionLetter
    if desk.file.read_only is not None:
        # A file that is only read shows its drafts as they are (SAF-006).
        return 0
    with desk.writing("reminder.refresh") as uow:
        session = uow.session
        ids = session.scalars(select(letter.id).join(line, line.letter_id == letter.id)
                              .join(state, state.entry_id == line.entry_id).where(
            letter.company_id == desk.company_id, letter.state == "draft", state.remaining == 0,
            line.kind.in_(["overdue", "not_due", "on_hold", "credit"])).distinct()).all()
        for letter_id in ids:
            without_paid(session, desk, session.get_one(CollectionLetter, letter_id))
        return len(ids)
