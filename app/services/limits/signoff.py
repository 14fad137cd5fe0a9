"""Sign-off of limit journals: submit, recall, approve, return, whole or by line, with a log (SGN-01…10, EX-S1)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.facts import Facts, to_json
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.credit_holds import SignoffEvent, SignoffRequest
from app.models.credit_limits import LimitJournal, LimitJournalLine
from app.rules.credit import signing
from app.rules.credit.signing import LineState, State
from app.services import permissions
from app.services.credit.books import Books
from app.services.desk import Desk
from app.services.limits import checking, parameters
from app.services.limits.checking import Checked
from app.services.limits.drafts import DRAFT, lines_of, open_draft
from app.storage.unit_of_work import UnitOfWork

declare({
    "SGN-03-none": N_("Nothing of this journal needs a second person. Post it."),
    "SGN-06-waiting": N_("This journal was submitted already. Recall it before you change or submit it again."),
    "SGN-06-nothing": N_("This journal waits for nobody. Submit it first."),
    "SGN-08-failed": N_("The journal was approved, but posting failed. Recall it, mend the lines and submit it again."),
})

TABLE = "limit_journal"
WAITING = frozenset({State.SUBMITTED, State.PARTLY_APPROVED, State.APPROVED, State.RETURNED, State.FAILED})
"""States from which a journal is recalled."""
_KEPT = {State.DRAFT: "draft", State.SUBMITTED: "submitted", State.PARTLY_APPROVED: "submitted", State.APPROVED: "approved",
         State.RETURNED: "returned", State.FAILED: "approved_failed", State.POSTED: "approved"}
"""How the state of a journal is kept on its request."""


# ---------------------------------------------------------------- what is needed

def signing_settings(desk: Desk) -> signing.Settings:
    """The sign-off of limit journals as it is set (P-38)."""
    with desk.reading() as session:
        return parameters.of_signing(session, desk)


def needed(session: Session, desk: Desk, checked: Checked) -> signing.Need:
    """What of a journal needs a second person: all of it, or the lines at these places of `checked.typed` (SGN-02…04)."""
    books = Books(session, desk)

    def home(amount: int | None, currency: str) -> int:
        return checking.in_currency(books, desk, amount or 0, currency, books.home) or 0

    changes = [signing.LimitChange(home(line.current, line.currency), home(line.new, line.currency)) for line in checked.lines]
    return signing.journal_need(changes, parameters.of_signing(session, desk))


def state_of(journal: LimitJournal, checked: Checked, need: signing.Need) -> State:
    """How far the sign-off is: of a journal by line its lines tell it (SGN-06)."""
    if need.whole or not need.lines or journal.state not in WAITING:
        return State(journal.state)
    return signing.journal_state(LineState(checked.typed[place].state) for place in sorted(need.lines))


def missing(session: Session, desk: Desk, journal: LimitJournal, checked: Checked) -> tuple[Problem, ...]:
    """The step that is missing before a journal may be posted, by name (SGN-10)."""
    need = needed(session, desk, checked)
    found = signing.missing(need.any, state_of(journal, checked, need))
    return () if found is None else (found,)


def approver(session: Session, journal_id: int) -> int | None:
    """Who approved a journal; None = nobody had to."""
    request = _request(session, journal_id)
    return request.decided_by_id if request is not None and request.state == "approved" else None


def _request(session: Session, journal_id: int) -> SignoffRequest | None:
    """The newest request of a journal."""
    return session.scalars(select(SignoffRequest).where(
        SignoffRequest.subject_table == TABLE, SignoffRequest.subject_id == journal_id)
        .order_by(SignoffRequest.id.desc()).limit(1)).first()


def note_of(desk: Desk, journal_id: int) -> str:
    """Why the journal was returned last, for whoever mends it; empty = it was not."""
    with desk.reading() as session:
        request = _request(session, journal_id)
        return (request.note or "") if request is not None and request.state == "returned" else ""


# ---------------------------------------------------------------- steps

def submit(desk: Desk, journal_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Ask the approver; only a journal without errors is submitted (SGN-06). Gives the new state."""
    with desk.writing("limit_journal.submit") as unit:
        journal, problems = open_draft(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        return submit_in(desk, unit, journal, confirmed=confirmed)


def submit_in(desk: Desk, unit: UnitOfWork, journal: LimitJournal, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """The same inside a unit of work."""
    session = unit.session
    checked = checking.look(session, desk, journal.type, lines_of(session, journal.id))
    need = needed(session, desk, checked)
    wrong = [*permissions.may(session, desk, Permission.LIMITS), *checked.problems]
    if journal.state in WAITING and journal.state != State.RETURNED:
        wrong.append(error("SGN-06-waiting"))
    if not need.any:
        wrong.append(error("SGN-03-none"))
    if standing(wrong, confirmed):
        return Outcome(None, tuple(wrong))
    action = "limit_journal" if need.whole else "limit_line"
    request = SignoffRequest(
        company_id=desk.company_id, subject_table=TABLE, subject_id=journal.id, action=action, state="submitted",
        prepared_by_id=desk.actor.user_id, then="post" if parameters.of_signing(session, desk).post_after else "nothing",
        created_at=desk.clock.now(), submitted_at=desk.clock.now())
    session.add(request)
    session.flush()
    numbers = [line.no for place, line in enumerate(checked.typed) if need.whole or place in need.lines]
    again = [n for n in numbers if need.whole or _state(checked, n) != LineState.APPROVED]
    _lines(session, journal.id, again, LineState.SUBMITTED)
    journal.state = State.SUBMITTED
    _event(session, desk, request, "submitted")
    session.flush()
    unit.changed(TABLE, journal.id)
    return Outcome(State.SUBMITTED, tuple(wrong))


def _state(checked: Checked, no: int) -> str:
    return next(line.state for line in checked.typed if line.no == no)


def recall(desk: Desk, journal_id: int) -> Outcome[str]:
    """Take a journal back from the approver: it is a draft again (SGN-06, 08)."""
    with desk.writing("limit_journal.recall") as unit:
        session = unit.session
        journal, problems = open_draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        problem = signing.move(State(journal.state), State.DRAFT)
        if problem is not None:
            return Outcome(None, (problem,))
        _to_draft(session, desk, journal)
        unit.changed(TABLE, journal_id)
        return Outcome(DRAFT)


def _to_draft(session: Session, desk: Desk, journal: LimitJournal) -> None:
    request = _request(session, journal.id)
    if request is not None and request.state != "draft":
        request.state = "draft"
        _event(session, desk, request, "recalled")
    journal.state = State.DRAFT
    _lines(session, journal.id, None, LineState.DRAFT)
    session.flush()


def approve(desk: Desk, journal_id: int, numbers: Sequence[int] = ()) -> Outcome[str]:
    """Approve what was submitted: all of it, or the lines of these names (SGN-05, 06). Gives the state of the journal."""
    return _decide(desk, journal_id, numbers, LineState.APPROVED, "")


def give_back(desk: Desk, journal_id: int, note: str, numbers: Sequence[int] = ()) -> Outcome[str]:
    """Return what was submitted to the preparer, and say why (SGN-06). Gives the state of the journal."""
    if wrong := signing.return_faults(note):
        return Outcome(None, wrong)
    return _decide(desk, journal_id, numbers, LineState.RETURNED, note)


def _decide(desk: Desk, journal_id: int, numbers: Sequence[int], verdict: LineState, note: str) -> Outcome[str]:
    with desk.writing(f"limit_journal.{verdict}", note or None) as unit:
        session = unit.session
        journal, problems = open_draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        request = _request(session, journal_id)
        if request is None or journal.state not in (State.SUBMITTED, State.PARTLY_APPROVED):
            return Outcome(None, (error("SGN-06-nothing"),))
        who = signing.may_decide(request.prepared_by_id, desk.actor.user_id, parameters.of_signing(session, desk))
        refused = permissions.may(session, desk, Permission.OVERRIDE)
        if who.problem is not None or refused:
            return Outcome(None, (*refused, *([] if who.problem is None else [who.problem])))
        told = _write_verdict(session, desk, journal, request, numbers, verdict, note, marked=who.marked)
        session.flush()
        unit.changed(TABLE, journal_id)
        return Outcome(journal.state, told)


def _write_verdict(session: Session, desk: Desk, journal: LimitJournal, request: SignoffRequest, numbers: Sequence[int],
                   verdict: LineState, note: str, *, marked: bool) -> tuple[Problem, ...]:
    asked = [line.no for line in lines_of(session, journal.id) if line.state == LineState.SUBMITTED]
    chosen = [n for n in asked if not numbers or n in numbers] if request.action == "limit_line" else asked
    if not chosen:
        return (error("SGN-06-line"),)
    _lines(session, journal.id, chosen, verdict)
    states = [LineState(line.state) for line in lines_of(session, journal.id) if line.state != LineState.DRAFT]
    journal.state = signing.journal_state(states)
    request.state = _KEPT[State(journal.state)]
    request.note, request.self_approved, request.decided_by_id = note[:250] or None, marked, desk.actor.user_id
    for no in chosen if request.action == "limit_line" else [None]:
        _event(session, desk, request, verdict.value, no, note, marked=marked)
    return (signing.marked(),) if marked else ()


def failed(desk: Desk, journal_id: int, problems: Iterable[Problem]) -> None:
    """What approval should have done by itself failed: the journal says so and keeps why (SGN-08)."""
    with desk.writing("limit_journal.failed") as unit:
        session = unit.session
        journal, _problems = open_draft(session, desk, journal_id)
        request = _request(session, journal_id)
        if journal is None or request is None:
            return
        journal.state, request.state = State.FAILED, "approved_failed"
        request.error = [to_json(Facts(p.code, p.saw)) for p in problems]
        _event(session, desk, request, "failed")
        session.flush()
        unit.changed(TABLE, journal_id)


def done(session: Session, desk: Desk, journal_id: int) -> None:
    """A journal that was approved is posted."""
    request = _request(session, journal_id)
    if request is not None and request.state == "approved":
        _event(session, desk, request, "done")


def posts_by_itself(desk: Desk, journal_id: int) -> bool:
    """Is an approved journal posted at once (SGN-07)?"""
    with desk.reading() as session:
        request = _request(session, journal_id)
        return request is not None and request.then == "post"


def _lines(session: Session, journal_id: int, numbers: Sequence[int] | None, state: LineState) -> None:
    """Put lines into a state; None = all of them."""
    lines = LimitJournalLine
    query = update(lines).where(lines.journal_id == journal_id)
    if numbers is not None:
        query = query.where(lines.no.in_(list(numbers)))
    session.execute(query.values(line_state=state.value).execution_options(synchronize_session=False))
    session.expire_all()


def _event(session: Session, desk: Desk, request: SignoffRequest, action: str, line_no: int | None = None, note: str = "", *,
           marked: bool = False) -> None:
    session.add(SignoffEvent(company_id=desk.company_id, request_id=request.id, action=action, line_no=line_no,
                             self_approved=marked, note=note[:250] or None, created_at=desk.clock.now(),
                             created_by_id=desk.actor.user_id))
