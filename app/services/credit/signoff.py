"""What waits for a second person: releases, rejections, orders to be left out, changed blocking rules (SGN-02…10)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.models.credit_holds import CreditHold, SignoffEvent, SignoffRequest
from app.rules.credit import signing
from app.rules.credit.holds import State
from app.rules.credit.signing import Switch
from app.services.credit import holding
from app.services.credit.books import Books
from app.services.desk import Desk

HOLDS, ORDERS, RULES = "credit_hold", "sales_order", "blocking_rule"
ACTIONS: Mapping[Switch, str] = {Switch.RELEASES: "release", Switch.REJECTIONS: "reject", Switch.EXCLUDE_ORDER: "exclude_order",
                                Switch.RULES: "rules"}
SWITCHES = {action: switch for switch, action in ACTIONS.items()}


def submit(session: Session, desk: Desk, books: Books, row: CreditHold, switch: Switch, wish: Mapping[str, Any],
           note: str) -> SignoffRequest:
    """A hold awaits approval, with what was asked for (SGN-06)."""
    made = request(session, desk, books, (HOLDS, row.id), switch, row.amount_accounting, wish, note)
    row.error = None
    holding.move(session, desk, row, State.AWAITING, "submitted", note=note)
    return made


def request(session: Session, desk: Desk, books: Books, subject: Ref, switch: Switch, amount: int, wish: Mapping[str, Any],
            note: str = "") -> SignoffRequest:
    """Write what is asked for; `amount` in minor units of the accounting currency."""
    row = SignoffRequest(
        company_id=desk.company_id, subject_table=subject[0], subject_id=subject[1], action=ACTIONS[switch],
        state="submitted", prepared_by_id=desk.actor.user_id, then=signing.after_approval(switch, books.signing).value,
        wish=dict(wish), amount=amount, note=note.strip() or None, created_at=desk.clock.now(), submitted_at=desk.clock.now())
    session.add(row)
    session.flush()
    log(session, desk, row, "submitted", note)
    return row


def log(session: Session, desk: Desk, row: SignoffRequest, action: str, note: str = "", *, marked: bool = False) -> None:
    """A step of a sign-off (SGN-03, 05)."""
    session.add(SignoffEvent(company_id=desk.company_id, request_id=row.id, action=action, self_approved=marked,
                             note=note.strip() or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    session.flush()


def pending(session: Session, subject: Ref, *states: str) -> SignoffRequest | None:
    """The newest request about a record, if it stands in one of these states."""
    row = session.scalars(select(SignoffRequest).where(
        SignoffRequest.subject_table == subject[0], SignoffRequest.subject_id == subject[1])
        .order_by(SignoffRequest.id.desc())).first()
    return row if row is not None and row.state in states else None


def approved(session: Session, subject: Ref, switch: Switch, amount: int = 0) -> bool:
    """Was this permitted, for so much at least, and not carried out yet (SGN-07, *only permit manual release*)?"""
    row = pending(session, subject, "approved")
    if row is None or row.action != ACTIONS[switch] or amount > (row.amount or 0):
        return False
    done = select(SignoffEvent.id).where(SignoffEvent.request_id == row.id, SignoffEvent.action == "done").limit(1)
    return session.scalars(done).first() is None
