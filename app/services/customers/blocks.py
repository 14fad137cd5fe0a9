"""Blocked and the privacy block: impact first, then the change with its reason, for one or many (BLK-10, 11, 16, 20, 21)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.collections import CollectionLetter
from app.models.company import User
from app.models.customers import BlockChange, Customer
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.rules import customers as rules
from app.services import permissions
from app.services.customers.facts import facts_of, of_desk
from app.services.desk import Desk

declare({
    "BLK-10-use": N_("The reason {reason} is not meant for blocking."),
    "BLK-10-gone": N_("Choose a reason that is still in use."),
    "BLK-10-nobody": N_("Choose at least one customer."),
    "BLK-16-not-all": N_("Customer {number} is not blocked with type All; nothing has to be changed temporarily."),
})

T = TypeVar("T")


class Keep:
    """Says that the review date stays as it is."""


KEEP = Keep()
_CHUNK = 800


@dataclass(frozen=True, slots=True)
class Concerned:
    """One kind of thing a stricter value concerns: how many, and for how much (accounting minor units)."""

    kind: str
    count: int
    amount: int


@dataclass(frozen=True, slots=True)
class Impact:
    """What a stricter value concerns now (BLK-10), by kind in a fixed order; kinds without anything are there with 0."""

    lines: tuple[Concerned, ...]

    @property
    def open_items(self) -> int:
        """How many items are open."""
        return self._line("open_items").count

    @property
    def amount(self) -> int:
        """What is open, in accounting minor units."""
        return self._line("open_items").amount

    @property
    def draft_letters(self) -> int:
        """How many letters are in draft."""
        return self._line("draft_letters").count

    def _line(self, kind: str) -> Concerned:
        return next((x for x in self.lines if x.kind == kind), Concerned(kind, 0, 0))


def _open_items(session: Session, company_id: int, ids: Sequence[int]) -> Concerned:
    state = CustomerEntryState
    count, amount = session.execute(
        select(func.count(), func.coalesce(func.sum(state.remaining_accounting), 0))
        .where(state.company_id == company_id, state.open_until == FOR_EVER, state.customer_id.in_(ids))).one()
    return Concerned("open_items", int(count), int(amount))


def _draft_letters(session: Session, company_id: int, ids: Sequence[int]) -> Concerned:
    letter = CollectionLetter
    count, amount = session.execute(
        select(func.count(), func.coalesce(func.sum(letter.total), 0))
        .where(letter.company_id == company_id, letter.state == "draft", letter.customer_id.in_(ids))).one()
    return Concerned("draft_letters", int(count), int(amount))


COUNTED: list[Callable[[Session, int, Sequence[int]], Concerned]] = [_open_items, _draft_letters]
"""What the impact counts; every area with drafts of its own adds a function (BLK-10)."""
IMPACT_NAMES = {"open_items": N_("{count:open item|open items}"), "draft_letters": N_("{count:draft letter|draft letters}")}
"""Each kind in words with its number."""


def impact(desk: Desk, *customer_ids: int) -> Impact:
    """Figures shown before a stricter value of Blocked is saved, over all the customers named."""
    with desk.reading() as session:
        return _impact(session, desk.company_id, customer_ids)


def _impact(session: Session, company_id: int, ids: Sequence[int]) -> Impact:
    found = []
    for count in COUNTED:
        parts = [count(session, company_id, ids[n:n + _CHUNK]) for n in range(0, len(ids), _CHUNK)]
        kind = count(session, company_id, ()).kind if not parts else parts[0].kind
        found.append(Concerned(kind, sum(p.count for p in parts), sum(p.amount for p in parts)))
    return Impact(tuple(found))


# ---------------------------------------------------------------- one customer

def change_block(desk: Desk, customer_id: int, new: Blocked, *, reason_id: int | None, note: str = "",
                 privacy: bool | None = None, review_on: date | Keep | None = KEEP, cause: tuple[str, int] | None = None,
                 unattended: bool = False, confirmed: frozenset[str] = frozenset()) -> Outcome[Blocked]:
    """Change Blocked (and the privacy block) with a reason; every change is kept (BLK-10, 11, 20, 21).

    `review_on` None takes the review date away, `KEEP` leaves it. `cause` is the document the change follows from.
    """
    with desk.writing("customer.block", note or None) as uow:
        customer = of_desk(uow.session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        planned, problems = rules.plan_block(facts_of(customer), rules.BlockWish(new, reason_id, privacy), unattended=unattended)
        problems += _reason(uow.session, desk, reason_id)
        problems += () if unattended else _permitted(uow.session, desk, customer, planned)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        write_block(uow.session, desk, customer, planned, reason_id, note, cause)
        if not isinstance(review_on, Keep):
            customer.review_block_on = review_on
        uow.session.flush()
        return Outcome(planned.blocked, problems)


def _permitted(session: Session, desk: Desk, customer: Customer, planned: rules.BlockPlan) -> tuple[Problem, ...]:
    """Blocking and the privacy block are two permissions; what follows from the set-up by itself needs neither (AUD-016)."""
    found: tuple[Problem, ...] = ()
    if planned.privacy != customer.privacy_blocked:
        found += permissions.may(session, desk, Permission.PRIVACY)
    elif planned.blocked is not customer.blocked:
        found += permissions.may(session, desk, Permission.BLOCK)
    return found


def _reason(session: Session, desk: Desk, reason_id: int | None) -> tuple[Problem, ...]:
    """A reason of this company, in use, and meant for a status; no reason at all is told by the rule."""
    if reason_id is None:
        return ()
    reason = session.get(ReasonCode, reason_id)
    if reason is None or reason.company_id != desk.company_id or not reason.active:
        return (error("BLK-10-gone", at="reason"),)
    return () if "status" in reason.uses else (error("BLK-10-use", at="reason", reason=reason.code),)


def write_block(session: Session, desk: Desk, customer: Customer, planned: rules.BlockPlan, reason_id: int | None,
                note: str = "", cause: tuple[str, int] | None = None) -> bool:
    """Write a planned change with its history row; False when nothing changes."""
    if (planned.blocked, planned.privacy) == (customer.blocked, customer.privacy_blocked) or reason_id is None:
        return False
    table, identity = cause or (None, None)
    session.add(BlockChange(
        company_id=desk.company_id, customer_id=customer.id, old=customer.blocked, new=planned.blocked, privacy=planned.privacy,
        reason_id=reason_id, note=note[:250] or None, cause_table=table, cause_id=identity, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    customer.blocked, customer.privacy_blocked = planned.blocked, planned.privacy
    return True


def value_before_privacy(desk: Desk, customer_id: int) -> Blocked:
    """What Blocked was when the privacy block was switched on, to be offered when it is switched off (BLK-20)."""
    with desk.reading() as session:
        changes = session.scalars(select(BlockChange).where(
            BlockChange.customer_id == customer_id, BlockChange.company_id == desk.company_id)
            .order_by(BlockChange.id.desc())).all()
        begun = Blocked.BLANK
        for change in changes:
            if not change.privacy:
                break
            begun = change.old
        return begun


# ---------------------------------------------------------------- many customers

@dataclass(frozen=True, slots=True)
class Planned:
    """What a change does to one of many customers; amounts in accounting minor units."""

    customer_id: int
    number: str
    name: str
    old: Blocked
    new: Blocked
    open_items: int
    amount: int
    draft_letters: int

    @property
    def changes(self) -> bool:
        """Does anything change?"""
        return self.old is not self.new

    @property
    def stricter(self) -> bool:
        """Is the new value stricter, so that its impact is worth looking at (BLK-10)?"""
        return self.new > self.old


@dataclass(frozen=True, slots=True)
class ManyPlan:
    """A change of many customers before it is made; `impact` counts only those for whom it becomes stricter."""

    rows: tuple[Planned, ...]
    impact: Impact
    problems: tuple[Problem, ...] = ()

    @property
    def changing(self) -> int:
        """How many customers change."""
        return sum(1 for r in self.rows if r.changes)


def plan_many(desk: Desk, customer_ids: Iterable[int], new: Blocked) -> ManyPlan:
    """What a value would do to each of the customers, with the impact of those that get stricter (BLK-10)."""
    ids = list(dict.fromkeys(customer_ids))
    with desk.reading() as session:
        customers = _customers(session, desk, ids)
        open_, drafts = _by_customer(session, desk.company_id, ids)
        rows = tuple(Planned(c.id, c.number, c.name, c.blocked, new, *open_.get(c.id, (0, 0)), drafts.get(c.id, 0))
                     for c in customers)
        problems = tuple(p for c in customers if c.privacy_blocked and new is not Blocked.ALL
                         for p in rules.plan_block(facts_of(c), rules.BlockWish(new, 0))[1])
        return ManyPlan(rows, _impact(session, desk.company_id, [r.customer_id for r in rows if r.stricter]), problems)


def _customers(session: Session, desk: Desk, ids: Sequence[int]) -> list[Customer]:
    found: list[Customer] = []
    for n in range(0, len(ids), _CHUNK):
        found += session.scalars(select(Customer).where(Customer.company_id == desk.company_id,
                                                        Customer.id.in_(ids[n:n + _CHUNK])))
    return sorted(found, key=lambda c: c.number)


def _by_customer(session: Session, company_id: int, ids: Sequence[int]) -> tuple[dict[int, tuple[int, int]], dict[int, int]]:
    """Number and amount of open items, and number of draft letters, of each customer."""
    state, letter = CustomerEntryState, CollectionLetter
    open_: dict[int, tuple[int, int]] = {}
    drafts: dict[int, int] = {}
    for n in range(0, len(ids), _CHUNK):
        part = ids[n:n + _CHUNK]
        for customer_id, count, amount in session.execute(
                select(state.customer_id, func.count(), func.sum(state.remaining_accounting))
                .where(state.company_id == company_id, state.open_until == FOR_EVER, state.customer_id.in_(part))
                .group_by(state.customer_id)):
            open_[customer_id] = (int(count), int(amount))
        for customer_id, count in session.execute(
                select(letter.customer_id, func.count()).where(letter.company_id == company_id, letter.state == "draft",
                                                               letter.customer_id.in_(part)).group_by(letter.customer_id)):
            drafts[customer_id] = int(count)
    return open_, drafts


def change_many(desk: Desk, customer_ids: Iterable[int], new: Blocked, *, reason_id: int | None, note: str = "",
                confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """One value, one reason, many customers, all or none; gives how many changed (BLK-10). Who has the value is left alone."""
    ids = list(dict.fromkeys(customer_ids))
    with desk.writing("customer.block_many", note or None) as uow:
        if refused := permissions.may(uow.session, desk, Permission.BLOCK):
            return Outcome(None, refused)
        customers = _customers(uow.session, desk, ids)
        problems = _reason(uow.session, desk, reason_id)
        problems += (error("BLK-10-nobody"),) if not ids else (error("CUS-gone"),) if len(customers) < len(ids) else ()
        changed = 0
        for customer in customers:
            planned, found = rules.plan_block(facts_of(customer), rules.BlockWish(new, reason_id))
            problems += tuple(p for p in found if p not in problems)
            if not standing(problems, confirmed):
                changed += write_block(uow.session, desk, customer, planned, reason_id, note)
        if standing(problems, confirmed):
            uow.abandon()
            return Outcome(None, problems)
        uow.session.flush()
        return Outcome(changed, problems)


# ---------------------------------------------------------------- a guided temporary change

def with_temporary_change(desk: Desk, customer_id: int, act: Callable[[], Outcome[T]], *, reason_id: int | None,
                          note: str = "") -> Outcome[T]:
    """Set All to Invoice, act, and set it back, in one transaction; both changes are logged (BLK-16).

    When the act is refused nothing is changed at all. Privacy is never lifted this way.
    """
    with desk.writing("customer.temporary_block", note or None) as uow:
        customer = of_desk(uow.session, desk, customer_id)
        if customer is None or customer.blocked is not Blocked.ALL or customer.privacy_blocked:
            number = customer.number if customer else ""
            return Outcome(None, (error("BLK-16-not-all", number=number) if customer else error("CUS-gone"),))
        opened = change_block(desk, customer_id, Blocked.INVOICE, reason_id=reason_id, note=note)
        if not opened.done:
            uow.abandon()
            return Outcome(None, opened.problems)
        outcome = act()
        if not outcome.done:
            uow.abandon()
            return outcome
        change_block(desk, customer_id, Blocked.ALL, reason_id=reason_id, note=note)
        return outcome


# ---------------------------------------------------------------- why

@dataclass(frozen=True, slots=True)
class BlockNote:
    """One line of *Why?*: when, who, from, to, reason, note, and the document it followed from (BLK-10)."""

    at: datetime
    user: str
    old: Blocked
    new: Blocked
    privacy: bool
    reason: str
    note: str
    cause: str = ""

    @property
    def on(self) -> date:
        """The day."""
        return self.at.date()


def why_blocked(desk: Desk, customer_id: int) -> list[BlockNote]:
    """The history of Blocked, newest first."""
    with desk.reading() as session:
        rows = session.execute(
            select(BlockChange, User.display_name, ReasonCode.texts, CollectionLetter.number)
            .join(User, User.id == BlockChange.created_by_id).join(ReasonCode, ReasonCode.id == BlockChange.reason_id)
            .outerjoin(CollectionLetter, (BlockChange.cause_table == "collection_letter")
                       & (CollectionLetter.id == BlockChange.cause_id))
            .where(BlockChange.customer_id == customer_id, BlockChange.company_id == desk.company_id)
            .order_by(BlockChange.id.desc()))
        return [BlockNote(c.created_at, name, c.old, c.new, c.privacy, texts.get(desk.language, texts.get("en", "")),
                          c.note or "", cause or "") for c, name, texts, cause in rows]


