"""What was done to the charges of a document and by whom, and what a user may still waive today (INT-52, 57)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.models.accounts import ReasonCode
from app.models.company import Company, User
from app.models.interest_notes import ChargeAdjustment, ChargeAdjustmentLine
from app.rules.interest.adjusting import Action, Limits
from app.services.adjustments.reading import Sheet, sheet
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import WAIVE_ACTION_LIMIT, WAIVE_DAY_LIMIT


@dataclass(frozen=True, slots=True)
class Event:
    """One action: who did it when and why, on which charges (keys of the sheet), and what came of it (INT-57).

    `amount` in minor units of `currency`; `whole` = every charge of the document at once.
    """

    adjustment_id: int
    action: Action
    keys: tuple[int, ...]
    whole: bool
    amount: int
    currency: str
    day: date
    at: datetime
    user: str
    reason: str
    note: str
    number: str
    entry_id: int | None
    voucher_id: int | None


@dataclass(frozen=True, slots=True)
class Left:
    """What she may still waive, in minor units of the company's currency; None = no limit (INT-52)."""

    currency: str
    at_once: int | None
    today: int | None
    used: int


def history(desk: Desk, ref: Ref) -> list[Event]:
    """Everything that was done to a document's charges, the newest first (INT-57)."""
    with desk.reading() as session:
        found = sheet(session, desk.company_id, ref)
        return [] if found is None else events(session, desk, found)


def events(session: Session, desk: Desk, found: Sheet) -> list[Event]:
    """The same of a sheet that was read already."""
    head, line = ChargeAdjustment, ChargeAdjustmentLine
    rows = session.execute(
        select(head, User.display_name, ReasonCode.code, ReasonCode.texts).join(User, User.id == head.created_by_id)
        .outerjoin(ReasonCode, ReasonCode.id == head.reason_id)
        .where(head.company_id == desk.company_id, head.object_table == found.ref[0], head.object_id == found.ref[1],
               head.state == "issued").order_by(head.id.desc())).all()
    key_of = {part.ref: n for n, part in enumerate(found.parts, 1)}
    keys: dict[int, list[int]] = defaultdict(list)
    for adjustment, table, identity in session.execute(
            select(line.adjustment_id, line.charge_table, line.charge_id).where(
                line.adjustment_id.in_([r[0].id for r in rows])).order_by(line.adjustment_id, line.line_no)):
        keys[adjustment].append(key_of[table, identity])
    return [Event(a.id, Action(a.kind), tuple(keys[a.id]), len(keys[a.id]) == len(found.parts), a.total, a.currency, a.date,
                  a.created_at, who, _reason(code, texts, desk.language), a.note or "", a.number or "", a.entry_id, a.voucher_id)
            for a, who, code, texts in rows]


def _reason(code: str | None, texts: dict[str, str] | None, language: str) -> str:
    return "" if texts is None else texts.get(language) or texts.get("en") or code or ""


def limits(session: Session, desk: Desk) -> Limits:
    """The company's limits of waiving and what this user waived today, in minor units of its currency (INT-52)."""
    known = parameters(session, desk.company_id)
    return Limits(known.get(WAIVE_ACTION_LIMIT) or None, known.get(WAIVE_DAY_LIMIT) or None, _used(session, desk))


def _used(session: Session, desk: Desk) -> int:
    """What she waived today, whatever its posting date."""
    head = ChargeAdjustment
    begin = datetime.combine(desk.clock.now().date(), time.min, UTC)
    return session.scalar(select(func.sum(head.total_accounting)).where(
        head.company_id == desk.company_id, head.kind == Action.WAIVE, head.state == "issued",
        head.created_by_id == desk.actor.user_id, head.created_at >= begin)) or 0


def left(desk: Desk) -> Left:
    """What the user of the desk may still waive (WIN-41)."""
    with desk.reading() as session:
        found = limits(session, desk)
        home = session.get_one(Company, desk.company_id).accounting_currency
        rest = None if found.per_day is None else max(0, found.per_day - found.used_today)
        return Left(home, found.per_action, rest, found.used_today)
