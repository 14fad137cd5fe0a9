"""What a changed set of rules would do to all open orders, before it is saved (W-04, WISH-13)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.facts import Check, Rule
from app.rules.credit.reasons import Decision, Reason


@dataclass(frozen=True, slots=True)
class Simulated:
    """An order at its next step under the rules as they are and as they would be."""

    check: Check
    now: Decision
    after: Decision

    @property
    def gained(self) -> tuple[Reason, ...]:
        """Reasons only the new rules give."""
        return tuple(r for r in self.after.reasons if r.kind not in self.now.kinds)

    @property
    def lost(self) -> tuple[Reason, ...]:
        """Reasons only the old rules give."""
        return tuple(r for r in self.now.reasons if r.kind not in self.after.kinds)

    @property
    def differs(self) -> bool:
        """Does anything change: the outcome or a reason?"""
        return self.now.outcome is not self.after.outcome or bool(self.gained or self.lost)


@dataclass(frozen=True, slots=True)
class Sums:
    """How many orders are held now and after, and what they come to in minor units of the accounting currency."""

    held_now: int = 0
    amount_now: int = 0
    held_after: int = 0
    amount_after: int = 0
    newly_held: int = 0
    let_go: int = 0


def simulate(checks: Iterable[Check], now: RuleBook | Iterable[Rule], after: RuleBook | Iterable[Rule]) -> Iterator[Simulated]:
    """Each check (one open order at its next step) under both sets; lazily, so that a run can be stopped."""
    old = now if isinstance(now, RuleBook) else RuleBook(now)
    new = after if isinstance(after, RuleBook) else RuleBook(after)
    for check in checks:
        yield Simulated(check, evaluate(check, old, explain=False), evaluate(check, new, explain=False))


def sums(rows: Iterable[Simulated]) -> Sums:
    """The bottom line of a simulation."""
    found = list(rows)
    now, after = [r for r in found if r.now.held], [r for r in found if r.after.held]
    return Sums(len(now), sum(r.check.order.total for r in now), len(after), sum(r.check.order.total for r in after),
                sum(not r.now.held for r in after), sum(not r.after.held for r in now))
