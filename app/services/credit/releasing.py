"""Holds released, rejected, cancelled: by hand with or without posting, by themselves, after approval (CRD-90…99, SGN-07)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Facts, to_json
from app.core.money import LARGEST
from app.core.permissions import Permission
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.credit_holds import CreditHold, CreditRelease
from app.models.sales import SalesOrder
from app.queries import credit as queries
from app.rules.credit import holds, releases, signing
from app.rules.credit.facts import Step
from app.rules.credit.holds import State
from app.rules.credit.releases import Covers
from app.rules.credit.signing import Switch
from app.services import permissions
from app.services.credit import holding, signoff, stepping
from app.services.credit.asking import as_seen, terms_of
from app.services.credit.books import Books
from app.services.credit.evaluating import NEXT, Evaluated, positions_changed
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "CRD-90-gone": N_("This hold is no longer there. Refresh with F5 to see how it stands now."),
    "CRD-90-use": N_("Reason {reason} is not meant for releases. Choose another one."),
    "CRD-90-no-step": N_("A forced hold waits for no step. Release it without posting."),
    "CRD-98-reason": N_("Automatic release needs a reason. Choose one in the parameters of credit management."),
})

RELEASE_USE = "credit_release"


@dataclass(frozen=True, slots=True)
class Release:
    """What the dialog asks for (CRD-90, 92). `cap` = up to this order value, minor units of its currency, None = its value now.

    `day` = posting date in place of the one the step was held with; `confirmed` = warnings of the posting she has seen.
    """

    reason_id: int | None = None
    review_on: date | None = None
    covers: Covers = Covers.STEP
    until: date | None = None
    cap: int | None = None
    note: str = ""
    with_posting: bool = False
    day: date | None = None
    confirmed: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one hold of several: its new state, the documents posted, or the problems it failed with (CRD-91)."""

    hold_id: int
    order: str
    state: State | None = None
    made: tuple[tuple[str, tuple[str, int]], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def done(self) -> bool:
        """Did it happen?"""
        return self.state is not None


Seen = Mapping[int, tuple[int, int]]
"""By hold: the versions of hold and order as the row was loaded (CRD-96)."""


def release(desk: Desk, hold_ids: Sequence[int], wish: Release, seen: Seen | None = None) -> list[Done]:
    """Release holds, each in its own transaction (CRD-90…96); where a second person is needed they await approval (SGN-02)."""
    looked = _by_others(desk, hold_ids, seen or {})
    return [_release_one(desk, key, wish, looked.get(key)) for key in hold_ids]


def _worth(books: Books, row: CreditHold, order: SalesOrder, cap: int | None = None) -> int:
    """What a decision is about, minor units of the accounting currency: the order, or the value it may rise to (CRD-92).

    Without a rate nobody knows, so it is above every limit (CRD-14).
    """
    value = max(order.total, cap or 0)
    found = value if order.currency == books.home else books.convert(order.currency, value, books.desk.today)
    return LARGEST if found is None else max(found, row.amount_accounting)


def _allowed(session: Session, desk: Desk, order: SalesOrder, amount: int) -> tuple[Problem, ...]:
    """May she decide on so much (AUD-016)? Where only the rate is missing, that is told."""
    refused = permissions.may(session, desk, Permission.RELEASE, amount=amount)
    if amount == LARGEST and any(p.code == "AUD-016-amount" for p in refused):
        return (error("CRD-07-rate", currency=order.currency),)
    return refused


def _by_others(desk: Desk, hold_ids: Sequence[int], seen: Seen) -> Seen:
    """Of several holds only those somebody else changed: what one decision changes of the next is no surprise (CRD-96)."""
    if len(hold_ids) < 2:
        return seen
    with desk.reading() as session:
        now = {key: (hold, order) for key, hold, order in session.execute(
            select(CreditHold.id, CreditHold.version, SalesOrder.version).join(SalesOrder, SalesOrder.id == CreditHold.order_id)
            .where(CreditHold.id.in_(hold_ids)))}
    return {key: versions for key, versions in seen.items() if now.get(key) != versions}


def _release_one(desk: Desk, hold_id: int, wish: Release, seen: tuple[int, int] | None) -> Done:
    with desk.writing("credit_hold.release") as uow:
        session, books = uow.session, Books(uow.session, desk)
        found = _open(session, desk, hold_id, seen)
        if isinstance(found, Done):
            return found
        row, order = found
        amount = _worth(books, row, order, wish.cap)
        faults = (*_allowed(session, desk, order, amount), *releases.faults(_wish(row, order, wish), desk.today),
                  *_reason(session, desk, wish.reason_id), *_step_there(row, wish))
        if faults:
            return Done(hold_id, order.number, problems=faults)
        if signing.order_need(Switch.RELEASES, amount, books.signing, forced=row.forced,
                              ready=row.state == State.READY) and not signoff.approved(
                                  session, (signoff.HOLDS, row.id), Switch.RELEASES, amount):
            signoff.submit(session, desk, books, row, Switch.RELEASES, as_json(wish), wish.note).amount = amount
            return Done(hold_id, order.number, State.AWAITING)
        done = carry_out(uow, desk, books, row, order, wish)
    if not done.done:
        keep_failure(desk, hold_id, done.problems)
    return done


def carry_out(uow: UnitOfWork, desk: Desk, books: Books, row: CreditHold, order: SalesOrder, wish: Release) -> Done:
    """Lift the hold and post its step where that is wanted, or give the whole unit up (CRD-91)."""
    if signoff.approved(uow.session, (signoff.HOLDS, row.id), Switch.RELEASES):
        permit = signoff.pending(uow.session, (signoff.HOLDS, row.id), "approved")
        assert permit is not None
        signoff.log(uow.session, desk, permit, "done")
    free(uow.session, desk, books, row, wish)
    if not wish.with_posting:
        positions_changed(desk, uow)
        return Done(row.id, order.number, State.RELEASED)
    result = stepping.post(desk, row, wish.day, wish.confirmed)
    if not result.made:
        # Nothing of it is kept, not even the hold of another step that it may have met.
        uow.abandon()
        told = tuple(replace(p, code="CRD-82-would", ways_out=()) if p.code == "CRD-82-sent" else p for p in result.problems)
        return Done(row.id, order.number, problems=told)
    return Done(row.id, order.number, State.RELEASED, result.made, result.problems)


def _open(session: Session, desk: Desk, hold_id: int, seen: tuple[int, int] | None) -> tuple[CreditHold, SalesOrder] | Done:
    """A hold that can be decided: there, not decided before, not changed since it was loaded (CRD-88, 96)."""
    row = session.get(CreditHold, hold_id)
    if row is None or row.company_id != desk.company_id:
        return Done(hold_id, "", problems=(error("CRD-90-gone"),))
    order = session.get_one(SalesOrder, row.order_id)
    changed = seen is not None and seen != (row.version, order.version)
    stale = holds.stale(as_seen(row, order.number), changed=changed) or holds.move(
        State(row.state), State.RELEASED, forced=row.forced)
    return Done(hold_id, order.number, problems=(stale,)) if stale else (row, order)


def _wish(row: CreditHold, order: SalesOrder, wish: Release) -> releases.Wish:
    return releases.Wish((row.id,), wish.reason_id, wish.review_on, wish.covers, wish.until, wish.cap, order.total,
                         order.currency)


def _reason(session: Session, desk: Desk, reason_id: int | None) -> tuple[Problem, ...]:
    """A reason of the company that is meant for releases (CRD-54)."""
    if reason_id is None:
        return ()
    row = session.get(ReasonCode, reason_id)
    if row is None or row.company_id != desk.company_id or not row.active or RELEASE_USE not in row.uses:
        return (error("CRD-90-use", at="reason", reason=row.code if row is not None else ""),)
    return ()


def _step_there(row: CreditHold, wish: Release) -> tuple[Problem, ...]:
    return (error("CRD-90-no-step", at="with_posting"),) if wish.with_posting and row.step is None else ()


def free(session: Session, desk: Desk, books: Books, row: CreditHold, wish: Release) -> None:
    """Write a release and let the order go on (CRD-92…95)."""
    head = queries.heads(session, [row.order_id], desk.today)[row.order_id]
    terms = terms_of(books, head)
    assert wish.reason_id is not None
    step = Step(row.step) if row.step else NEXT[head.document_status]
    # An invoice that delivers as well is one step to whoever releases it with posting (CRD-75, 90).
    both = wish.with_posting and wish.covers is Covers.STEP and step is not Step.INVOICE and stepping.invoices(row)
    covers = Covers.LATER if both else wish.covers
    session.add(CreditRelease(
        company_id=desk.company_id, hold_id=row.id, order_id=row.order_id, step=step.value, covers=covers.value,
        until=wish.until if wish.covers is Covers.UNTIL else None, value_cap=terms.value if wish.cap is None else wish.cap,
        with_posting=wish.with_posting, reason_id=wish.reason_id, note=wish.note.strip() or None, terms_then=terms.kept(),
        review_on=wish.review_on, date=desk.today, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    holding.move(session, desk, row, State.RELEASED, "released", reason_id=wish.reason_id, note=wish.note)


def keep_failure(desk: Desk, hold_id: int, problems: Sequence[Problem]) -> None:
    """The hold stays, with why its release failed (CRD-91)."""
    with desk.writing("credit_hold.failed") as uow:
        row = uow.session.get(CreditHold, hold_id)
        if row is not None and row.state in {state.value for state in holds.ACTIVE} and problems:
            row.error = [to_json(Facts(p.code, p.saw)) for p in problems if p.weight == "error"]
            holding.event(uow.session, desk, row, "failed", row.state)


def as_json(wish: Release) -> dict[str, object]:
    """A wish as plain JSON, kept until somebody approved it."""
    return {"reason": wish.reason_id, "review_on": wish.review_on.isoformat() if wish.review_on else None,
            "covers": wish.covers.value, "until": wish.until.isoformat() if wish.until else None, "cap": wish.cap,
            "note": wish.note, "with_posting": wish.with_posting}


def permitted(kept: Mapping[str, object], *, posting: bool) -> Release:
    """What was asked for before somebody approved it; approval says whether the step is posted (SGN-07)."""
    return replace(_from_json(kept), with_posting=posting)


def _from_json(kept: Mapping[str, object]) -> Release:
    """The reverse of `as_json`."""
    review, until, cap, reason = kept["review_on"], kept["until"], kept["cap"], kept["reason"]
    return Release(reason if isinstance(reason, int) else None, date.fromisoformat(str(review)) if review else None,
                   Covers(str(kept["covers"])), date.fromisoformat(str(until)) if until else None,
                   cap if isinstance(cap, int) else None, str(kept["note"]), bool(kept["with_posting"]))


# ---------------------------------------------------------------- by itself

def release_by_itself(session: Session, desk: Desk, books: Books, row: CreditHold, *, modified: bool = False) -> None:
    """What is ready goes on without anybody, with reason P-10, or P-07 where the order was changed (CRD-94, 98)."""
    reason = (books.modified_reason if modified else None) or books.auto_reason
    if reason is not None:
        free(session, desk, books, row, Release(reason, desk.today))


def release_ready(desk: Desk, line: Evaluated) -> Evaluated:
    """Release what a run without a user found ready, and post its step (CRD-98)."""
    with desk.reading() as session:
        reason = Books(session, desk).auto_reason
    if reason is None:
        return replace(line, problems=(error("CRD-98-reason"),))
    done = _release_one(desk, line.hold_id, Release(reason, desk.today, with_posting=True), None)
    return replace(line, state=done.state or line.state, problems=done.problems)


# ---------------------------------------------------------------- reject

def reject(desk: Desk, hold_ids: Sequence[int], reason_id: int | None, note: str, seen: Seen | None = None) -> list[Done]:
    """Reject orders on hold: every step is refused, and they stop using credit (CRD-99)."""
    looked = _by_others(desk, hold_ids, seen or {})
    return [_reject_one(desk, key, reason_id, note, looked.get(key)) for key in hold_ids]


def _reject_one(desk: Desk, hold_id: int, reason_id: int | None, note: str, seen: tuple[int, int] | None) -> Done:
    with desk.writing("credit_hold.reject") as uow:
        session, books = uow.session, Books(uow.session, desk)
        found = _open(session, desk, hold_id, seen)
        if isinstance(found, Done):
            return found
        row, order = found
        amount = _worth(books, row, order)
        faults = (*_allowed(session, desk, order, amount), *holds.reject_faults(reason_id, note),
                  *_reason(session, desk, reason_id))
        if faults:
            return Done(hold_id, order.number, problems=faults)
        waits = row.state == State.ON_HOLD and not signoff.approved(session, (signoff.HOLDS, row.id), Switch.REJECTIONS)
        if waits and signing.order_need(Switch.REJECTIONS, amount, books.signing, forced=row.forced):
            signoff.submit(session, desk, books, row, Switch.REJECTIONS, {"reason": reason_id, "note": note}, note)
            return Done(hold_id, order.number, State.AWAITING)
        refuse(uow, desk, row, reason_id, note)
        return Done(hold_id, order.number, State.REJECTED)


def refuse(uow: UnitOfWork, desk: Desk, row: CreditHold, reason_id: int | None, note: str) -> None:
    """Write a rejection; what it used of the credit is free for others (CRD-12, 99)."""
    uow.session.get_one(SalesOrder, row.order_id).credit_rejected = True
    holding.move(uow.session, desk, row, State.REJECTED, "rejected", reason_id=reason_id, note=note)
    positions_changed(desk, uow, [row.customer_id])


def reasons(desk: Desk, use: str = RELEASE_USE) -> list[tuple[int, str, str]]:
    """Reasons of a use for a choice: id, code, text (CRD-54)."""
    with desk.reading() as session:
        rows = session.scalars(select(ReasonCode).where(ReasonCode.company_id == desk.company_id, ReasonCode.active)
                               .order_by(ReasonCode.code))
        return [(row.id, row.code, row.texts.get(desk.language) or row.texts.get("en") or row.code) for row in rows
                if use in row.uses]
