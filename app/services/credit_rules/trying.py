"""Rules and limits tried before they are saved: which open orders would be held or freed; nothing is written (W-04, WISH-13)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.words import N_
from app.rules.credit import simulating
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.explaining import KIND_NAMES
from app.rules.credit.facts import Change, Check
from app.rules.credit.reasons import Outcome as Ended
from app.rules.credit.reasons import Reason
from app.rules.credit.simulating import Simulated, Sums
from app.rules.credit.what_if import changed
from app.services.credit.books import Books
from app.services.credit.evaluating import Progress, checks
from app.services.credit_rules import drafts
from app.services.credit_rules.drafts import Draft
from app.services.credit_rules.orders import under_way
from app.services.desk import Desk
from app.services.limits import facts
from app.services.limits.drafts import Party
from app.services.limits.hooks import customers

STRETCH = 200
"""So many orders are tried between two looks at whether the run was cancelled."""
ENDED = {Ended.PASSED: N_("Simulation::Passes"), Ended.HELD: N_("Simulation::Held"),
         Ended.FREED: N_("Simulation::Freed by a rule"),
         Ended.NOT_CHECKED: N_("Simulation::Not checked"), Ended.EXCLUDED: N_("Simulation::Excluded")}
"""What came of an order, in English words."""


@dataclass(frozen=True, slots=True)
class Line:
    """An open order now and after the change; `amount` in minor units of the accounting currency, reasons in English words."""

    order_id: int
    order: str
    customer_id: int
    customer: str
    amount: int
    now: str
    after: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    held_now: bool
    held_after: bool

    @property
    def differs(self) -> bool:
        """Does the change do anything to it?"""
        return self.now != self.after or bool(self.gained or self.lost)


@dataclass(frozen=True, slots=True)
class Simulation:
    """The result of a run: all open orders, the sums, and whether it was stopped early."""

    lines: tuple[Line, ...]
    sums: Sums
    currency: str
    whole: int
    stopped: bool = False

    @property
    def changes(self) -> tuple[Line, ...]:
        """Those for which something changes."""
        return tuple(line for line in self.lines if line.differs)


def simulate(desk: Desk, changes: Sequence[Draft], progress: Progress | None = None) -> Outcome[Simulation]:
    """The rules as they are against the unsaved set over all open orders at their next step (W-04).

    Drafts take the place of their rule, those without an id come in addition. What could not be saved is refused here too.
    """
    with desk.reading() as session:
        books = Books(session, desk)
        kept = [k.rule for k in drafts.everything(session, books)]
        touched = {c.rule_id for c in changes if c.rule_id}
        made = [drafts.engine(session, books, c.tidied()) for c in changes]
        rest = [rule for rule in kept if rule.rule_id not in touched]
        wrong = tuple(replace(p, row=place) for place, rule in enumerate(made)
                      for p in drafts.faults(rule, [*rest, *made[:place], *made[place + 1:]]) if p.key is None)
        if wrong:
            return Outcome(None, wrong)
        now, after = RuleBook(kept, books.display), RuleBook([*rest, *made], books.display)
        return Outcome(_run(session, books, under_way(session, desk), progress,
                            lambda check: Simulated(check, evaluate(check, now, explain=False),
                                                    evaluate(check, after, explain=False))))


def simulate_limit(desk: Desk, party: Party, limit: int, progress: Progress | None = None) -> Outcome[Simulation]:
    """The open orders of a customer, or of the members of a group, with another limit, before it is changed (W-04, CRD-47).

    `limit` in minor units of the currency of the limit; one without a rate is refused (CRD-07).
    """
    with desk.reading() as session:
        books = Books(session, desk)
        held = facts.held(session, desk, [party]).get(party)
        currency = held.currency if held is not None else books.home
        same = party[0] != "customer" or currency == books.home
        home = limit if same else books.convert(currency, limit, desk.today)
        if home is None:
            return Outcome(None, (error("CRD-07-rate", currency=currency),))
        change = Change(limit=home) if party[0] == "customer" else Change(group_limit=home)
        ids = under_way(session, desk, customers(session, [party]))

        def both(check: Check) -> Simulated:
            return Simulated(check, evaluate(check, books.rules, explain=False),
                             evaluate(changed(check, change), books.rules, explain=False))

        return Outcome(_run(session, books, ids, progress, both))


def _run(session: Session, books: Books, ids: Sequence[int], progress: Progress | None,
         both: Callable[[Check], Simulated]) -> Simulation:
    """Try one stretch after the other, telling how far it is."""
    found: list[Simulated] = []
    for start in range(0, len(ids), STRETCH):
        if progress is not None:
            if progress.cancelled.is_set():
                break
            progress.report(start, len(ids))
        part = checks(session, books, dict.fromkeys(ids[start:start + STRETCH]), books.desk.today)
        found += [both(check) for check in part.values()]
    stopped = len(found) < len(ids) and progress is not None and progress.cancelled.is_set()
    return Simulation(tuple(_line(one) for one in found), simulating.sums(found), books.home, len(ids), stopped)


def _line(one: Simulated) -> Line:
    order, customer = one.check.order, one.check.customer
    return Line(order.id, order.number, customer.id, f"{customer.number} {customer.name}".strip(), order.total,
                ENDED[one.now.outcome], ENDED[one.after.outcome], _names(one.gained), _names(one.lost), one.now.held,
                one.after.held)


def _names(reasons: Sequence[Reason]) -> tuple[str, ...]:
    return tuple(KIND_NAMES[r.kind] for r in reasons)

