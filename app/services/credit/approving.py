"""The second person: approves, returns; the first one recalls (SGN-05…10)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.facts import Facts, from_json, to_json
from app.core.permissions import Permission
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.company import User
from app.models.credit_holds import CreditHold, SignoffRequest
from app.models.credit_rules import BlockingRule
from app.models.sales import SalesOrder
from app.rules.credit import signing
from app.rules.credit.holds import State
from app.rules.credit.signing import Then
from app.services import permissions
from app.services.credit import excluding, holding, releasing, signoff
from app.services.credit.books import Books
from app.services.credit.releasing import Done
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "SGN-06-gone": N_("Nothing waits for approval here any more. Refresh with F5 to see how it stands now."),
    "SGN-06-other": N_("Only {person}, who submitted this, can recall it. Return it instead."),
})

_SUBJECTS = {signoff.HOLDS: Permission.RELEASE, signoff.ORDERS: Permission.EXCLUDE_ORDER,
             signoff.RULES: Permission.BLOCKING_RULES}
"""What is decided here, and which permission deciding needs beside that of an approver."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request in a list: what is asked for about which record, by whom; `amount` in minor units, accounting currency."""

    request_id: int
    action: str
    state: str
    subject_table: str
    subject_id: int
    order: str
    amount: int | None
    prepared_by: str
    decided_by: str
    submitted_at: datetime | None
    note: str
    problems: tuple[Problem, ...] = ()


def waiting(desk: Desk, *, all_states: bool = False) -> list[Waiting]:
    """What waits for approval or failed after it, the oldest first."""
    prepared, decided = aliased(User), aliased(User)
    with desk.reading() as session:
        query = (select(SignoffRequest, prepared.display_name, decided.display_name)
                 .join(prepared, prepared.id == SignoffRequest.prepared_by_id)
                 .outerjoin(decided, decided.id == SignoffRequest.decided_by_id)
                 .where(SignoffRequest.company_id == desk.company_id, SignoffRequest.subject_table.in_(_SUBJECTS))
                 .order_by(SignoffRequest.id))
        if not all_states:
            query = query.where(SignoffRequest.state.in_(("submitted", "approved_failed")))
        return [Waiting(row.id, row.action, row.state, row.subject_table, row.subject_id, _number(session, row), row.amount,
                        first, second or "", row.submitted_at, row.note or "", stored_problems(row.error))
                for row, first, second in session.execute(query)]


def stored_problems(kept: object) -> tuple[Problem, ...]:
    """Problems that were kept as facts."""
    found = [from_json(one) for one in kept] if isinstance(kept, list) else []
    return tuple(Problem(facts.rule, facts.saw) for facts in found)


def _number(session: Session, row: SignoffRequest) -> str:
    order_id = row.subject_id
    if row.subject_table == signoff.RULES:
        rule = session.get(BlockingRule, row.subject_id)
        return rule.number if rule is not None else ""
    if row.subject_table == signoff.HOLDS:
        order_id = session.get_one(CreditHold, row.subject_id).order_id
    order = session.get(SalesOrder, order_id)
    return order.number if order is not None else ""


# ---------------------------------------------------------------- deciding

def approve(desk: Desk, request_ids: Sequence[int], note: str = "") -> list[Done]:
    """Approve, and do what approval does by itself; each in its own transaction (SGN-05, 07, 08)."""
    return [_approve_one(desk, key, note) for key in request_ids]


def _approve_one(desk: Desk, request_id: int, note: str) -> Done:
    with desk.writing("signoff.approve") as uow:
        session, books = uow.session, Books(uow.session, desk)
        found = _decidable(session, desk, books, request_id)
        if isinstance(found, Done):
            return found
        row, marked = found
        _decide(session, desk, row, "approved", note, marked)
        done = _carry_out(uow, desk, books, row)
        if done.done:
            return done
    return _failed(desk, request_id, note, done)


def _carry_out(uow: UnitOfWork, desk: Desk, books: Books, row: SignoffRequest) -> Done:
    """What follows on an approval (SGN-07)."""
    session, wish = uow.session, dict(row.wish or {})
    if row.subject_table == signoff.ORDERS:
        excluding.write(uow, desk, row.subject_id, bool(wish["excluded"]))
        signoff.log(session, desk, row, "done")
        return Done(0, _number(session, row), State.RELEASED)
    if row.subject_table == signoff.RULES:
        from app.services.credit_rules import keeping  # it asks for sign-off, too
        keeping.carry_out(uow, desk, row)
        signoff.log(session, desk, row, "done")
        return Done(0, _number(session, row), State.RELEASED)
    hold = session.get_one(CreditHold, row.subject_id)
    order = session.get_one(SalesOrder, hold.order_id)
    if row.action == "reject":
        reason = wish["reason"]
        releasing.refuse(uow, desk, hold, reason if isinstance(reason, int) else None, str(wish["note"]))
        signoff.log(session, desk, row, "done")
        return Done(hold.id, order.number, State.REJECTED)
    if row.then == Then.NOTHING:
        holding.move(session, desk, hold, State.ON_HOLD, "note")
        return Done(hold.id, order.number, State.ON_HOLD)
    wanted = releasing.permitted(wish, posting=row.then != Then.RELEASE)
    if wanted.until is not None and wanted.until < desk.today:
        uow.abandon()
        return Done(hold.id, order.number, problems=(error("CRD-92-past", day=wanted.until),))
    return releasing.carry_out(uow, desk, books, hold, order, wanted)


def _failed(desk: Desk, request_id: int, note: str, done: Done) -> Done:
    """What approval should have done failed: *Approved – failed* with the error, the order stays on hold (SGN-08)."""
    with desk.writing("signoff.failed") as uow:
        session = uow.session
        row = session.get_one(SignoffRequest, request_id)
        _decide(session, desk, row, "approved_failed", note, row.prepared_by_id == desk.actor.user_id)
        row.error = [to_json(Facts(p.code, p.saw)) for p in done.problems if p.weight == "error"]
        signoff.log(session, desk, row, "failed")
        hold = session.get_one(CreditHold, row.subject_id)
        hold.error = row.error
        holding.move(session, desk, hold, State.ON_HOLD, "failed")
    return done


def _decide(session: Session, desk: Desk, row: SignoffRequest, state: str, note: str, marked: bool) -> None:
    row.state, row.decided_by_id, row.self_approved = state, desk.actor.user_id, marked
    session.flush()
    signoff.log(session, desk, row, "returned" if state == "returned" else "approved", note, marked=marked)


def _decidable(session: Session, desk: Desk, books: Books, request_id: int) -> tuple[SignoffRequest, bool] | Done:
    """A request that waits, and a person who may decide: the approver's permission, and not the one who prepared it."""
    row = session.get(SignoffRequest, request_id)
    if row is None or row.company_id != desk.company_id or row.state != "submitted" or not _waits(session, row):
        return Done(request_id, "", problems=(error("SGN-06-gone"),))
    needed = _SUBJECTS[row.subject_table]
    amount = row.amount if needed is Permission.RELEASE else None
    faults = (*permissions.may(session, desk, Permission.OVERRIDE), *permissions.may(session, desk, needed, amount=amount))
    verdict = signing.may_decide(row.prepared_by_id, desk.actor.user_id, books.signing)
    if verdict.problem is not None:
        faults = (*faults, verdict.problem)
    return Done(request_id, _number(session, row), problems=faults) if faults else (row, verdict.marked)


def _waits(session: Session, row: SignoffRequest) -> bool:
    """A hold that was decided or cancelled meanwhile waits for nobody (CRD-88)."""
    return row.subject_table != signoff.HOLDS or session.get_one(CreditHold, row.subject_id).state == State.AWAITING


def send_back(desk: Desk, request_ids: Sequence[int], note: str) -> list[Done]:
    """Return requests to who prepared them, with a note that says why (SGN-06)."""
    def act(session: Session, books: Books, row: SignoffRequest) -> Done | None:
        faults = signing.return_faults(note)
        if faults:
            return Done(row.id, _number(session, row), problems=faults)
        found = _decidable(session, desk, books, row.id)
        if isinstance(found, Done):
            return found
        _decide(session, desk, row, "returned", note, found[1])
        return None

    return [_end(desk, key, "returned", note, act) for key in request_ids]


def recall(desk: Desk, request_ids: Sequence[int]) -> list[Done]:
    """Take back what one submitted; nothing was decided then (SGN-06)."""
    def act(session: Session, books: Books, row: SignoffRequest) -> Done | None:
        if row.prepared_by_id != desk.actor.user_id:
            person = session.get_one(User, row.prepared_by_id).display_name
            return Done(row.id, _number(session, row), problems=(error("SGN-06-other", person=person),))
        row.state = "draft"
        signoff.log(session, desk, row, "recalled")
        return None

    return [_end(desk, key, "recalled", "", act) for key in request_ids]


def _end(desk: Desk, request_id: int, kind: str, note: str,
         act: Callable[[Session, Books, SignoffRequest], Done | None]) -> Done:
    """A request that is not approved leaves its hold on hold again (CRD-88)."""
    with desk.writing(f"signoff.{kind}") as uow:
        session = uow.session
        row = session.get(SignoffRequest, request_id)
        states = ("submitted", "approved_failed") if kind == "recalled" else ("submitted",)
        if row is None or row.company_id != desk.company_id or row.state not in states:
            return Done(request_id, "", problems=(error("SGN-06-gone"),))
        refused = act(session, Books(session, desk), row)
        if refused is not None:
            return refused
        hold = session.get(CreditHold, row.subject_id) if row.subject_table == signoff.HOLDS else None
        if hold is not None and hold.state == State.AWAITING:
            holding.move(session, desk, hold, State.ON_HOLD, kind, note=note)
        return Done(row.subject_id, _number(session, row), State.ON_HOLD)
