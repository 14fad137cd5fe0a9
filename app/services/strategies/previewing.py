"""What strategies would do on a day, or on the days ahead, for whom and why not; nothing is changed (COL-50)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.rules import strategies as rules
from app.rules.behaviour import Class
from app.rules.strategies import Action, Decision, Recipient
from app.services.collecting import pools
from app.services.desk import Desk
from app.services.strategies import facts, recipients
from app.services.strategies.facts import Facts
from app.services.strategies.forms import StrategyForm

AHEAD = 60
"""Days ahead that are shown unless others are wanted."""


@dataclass(frozen=True, slots=True)
class Line:
    """A customer on a day: what would be done to whom, or the reason for nothing (COL-50).

    `overdue_days` are negative before the due date; `address` is who the step reaches in words, empty = nobody yet; `value` is
    what is open of the leading invoice, minor units of `currency`.
    """

    day: date
    customer_id: int
    number: str
    name: str
    strategy_id: int | None = None
    strategy: str = ""
    entry_id: int | None = None
    document: str = ""
    value: int | None = None
    currency: str = ""
    overdue_days: int | None = None
    step_id: int | None = None
    step: str = ""
    action: Action | None = None
    recipient: Recipient | None = None
    address: str = ""
    reason: Problem | None = None
    possible_from: date | None = None
    likely: Class | None = None

    @property
    def happens(self) -> bool:
        """Would something be done?"""
        return self.action is not None


def preview(desk: Desk, day: date | None = None, *, strategy_id: int | None = None, pool_id: int | None = None,
            draft: StrategyForm | None = None) -> list[Line]:
    """A day (None = today) customer by customer: of one strategy, of a pool, or of everybody with an open invoice (COL-50).

    `draft` is a strategy as it is being typed, tried before it is kept.
    """
    with desk.reading() as session:
        known = facts.read(session, desk, day or desk.today, draft)
        addresses = recipients.Reader(session, desk)
        return [line(known, decision, addresses) for customer_id in _wanted(session, desk, known, strategy_id, pool_id)
                for decision in known.decide(customer_id)]


def foreseen(desk: Desk, *, days: int = AHEAD, strategy_id: int | None = None, pool_id: int | None = None,
             draft: StrategyForm | None = None, first: date | None = None) -> list[Line]:
    """What would happen from a day (None = today) on if strategies ran daily and nobody paid, by day and customer (COL-50)."""
    begin = first or desk.today
    with desk.reading() as session:
        known = facts.read(session, desk, begin, draft)
        addresses = recipients.Reader(session, desk)
        made = [line(known, decision, addresses) for customer_id in _wanted(session, desk, known, strategy_id, pool_id)
                for decision in rules.foreseen(known.customers[customer_id], known.strategies, begin, begin + timedelta(days),
                                               settings=known.settings)]
    return sorted(made, key=lambda x: (x.day, x.number, x.customer_id))


def _wanted(session: Session, desk: Desk, known: Facts, strategy_id: int | None, pool_id: int | None) -> Iterator[int]:
    """Customers of a strategy, of a pool, of both, or all."""
    members: Iterable[int] | None = None
    if pool_id is not None:
        members = known.members.get(pool_id)
        if members is None:
            members = pools.members_in(session, desk, [pool_id]).get(pool_id, frozenset())
    for customer_id in known.customers:
        chosen = known.chosen(customer_id) if strategy_id is not None else None
        if (strategy_id is None or chosen is not None and chosen.strategy_id == strategy_id) and (
                members is None or customer_id in members):
            yield customer_id


def line(known: Facts, decision: Decision, addresses: recipients.Reader) -> Line:
    """A decision in the words of a list."""
    who, form = known.who[decision.customer_id], known.form(decision.strategy_id)
    document = known.documents.get(decision.entry_id or 0)
    step = form.step(decision.step.step_id) if form is not None and decision.step is not None else None
    return Line(decision.day, who.customer_id, who.number, who.name, decision.strategy_id, form.code if form else "",
                decision.entry_id, document.number if document else "", document.remaining if document else None,
                document.currency if document else "", decision.overdue_days, step.step_id if step else None,
                step.description if step else "", decision.action, decision.recipient,
                addresses.words(who, decision, step) if decision.happens else "", decision.reason, decision.possible_from,
                decision.likely)
