"""What a check decides: outcome, reasons with figures, what would clear them, and every step that was tried (CRD-70, CRD-87)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Facts, Part, Ref, Saw
from app.core.money import Money
from app.rules.credit.facts import Change, OpenEntry, Ranked, Rule, RuleType, Scope
from app.rules.credit.figures import Figures


class Outcome(StrEnum):
    """How a check ended; spelled as the log of checks keeps it."""

    PASSED = "passed"
    HELD = "held"
    FREED = "freed"
    NOT_CHECKED = "not_checked"
    EXCLUDED = "excluded"


class ReasonKind(StrEnum):
    """Why an order is held."""

    NOT_COMPLETED = "not_completed"
    DAYS_OVERDUE = "days_overdue"
    OVERDUE_AMOUNT = "overdue_amount"
    CREDIT_LIMIT_USED = "credit_limit_used"
    GROUP_LIMIT_USED = "group_limit_used"
    SALES_ORDER = "sales_order"
    CREDIT_LIMIT_EXPIRED = "credit_limit_expired"
    ACCOUNT_STATUS = "account_status"
    STATUS_HOLD = "status_hold"
    TERMS_OF_PAYMENT = "terms_of_payment"
    TERMS_CHANGED = "terms_changed"
    DISCOUNT_CHANGED = "discount_changed"


DISPLAY_ORDER = tuple(ReasonKind)
"""Reasons from top to bottom, unless the user sets another order."""
LIMIT_REASONS = frozenset({ReasonKind.CREDIT_LIMIT_USED, ReasonKind.GROUP_LIMIT_USED, ReasonKind.OVERDUE_AMOUNT})
"""Reasons that a payment can only take away."""


class Way(StrEnum):
    """What would clear a reason."""

    PAY = "pay"
    PAY_SEVERAL = "pay_several"
    PAY_BEFORE = "pay_before"
    RECEIVE = "receive"
    FALL = "fall"
    LIMIT = "limit"
    GROUP_LIMIT = "group_limit"
    LEAVE_OUT = "leave_out"
    EXTEND = "extend"
    STATUS = "status"
    TERMS = "terms"
    OTHER_TERMS = "other_terms"
    DISCOUNT = "discount"
    NO_DISCOUNT = "no_discount"
    SET_UP = "set_up"


@dataclass(frozen=True, slots=True)
class Clear:
    """One way to clear a reason, each enough by itself.

    `money` = what is paid, received, by how much the exposure falls, the least new limit, the worth of the lines that leave the
    order; `documents` are paid; `day` = everything due before it is paid, or the limit lasts until it; `to` = the terms it takes.
    """

    way: Way
    money: Money | None = None
    documents: tuple[OpenEntry, ...] = ()
    day: date | None = None
    to: Ranked | None = None
    word: str | None = None

    @property
    def value(self) -> Saw:
        """What stands in its sentence."""
        return self.money or self.day or (self.to.code if self.to else self.word)

    def part(self) -> Part:
        """As it is kept with the reason (CRD-87)."""
        return Part(f"CRD-87-clear-{self.way.value.replace('_', '-')}", self.value, tuple(e.ref for e in self.documents))

    def change(self) -> Change | None:
        """The *What if* that tries it; None where only set-up or another status helps."""
        amount = self.money.amount if self.money else 0
        match self.way:
            case Way.PAY | Way.PAY_SEVERAL:
                return Change(amount, tuple(e.id for e in self.documents))
            case Way.RECEIVE | Way.FALL:
                return Change(amount)
            case Way.LIMIT:
                return Change(limit=amount)
            case Way.GROUP_LIMIT:
                return Change(group_limit=amount)
            case Way.LEAVE_OUT:
                return Change(leave_out=amount)
            case Way.EXTEND:
                return Change(extend_to=self.day)
            case Way.TERMS:
                return Change(terms=self.to)
            case Way.DISCOUNT | Way.NO_DISCOUNT:
                return Change(discount=self.to or Ranked(0, ""))
        return None


@dataclass(frozen=True, slots=True)
class Measured:
    """Measured value and threshold of a reason: an amount, a number (days, percent, rank), or both (CRD-87)."""

    amount: int | None = None
    number: Decimal | None = None
    threshold_amount: int | None = None
    threshold_number: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an order is held; `facts` are kept as they were then and put in words by `explaining` (CRD-87).

    `facts.rule` is the code of the calculation, `facts.saw` fills every sentence about the reason, `facts.parts` are the addends
    with the documents behind them, `facts.clears` what would clear it, which `clears` has as data.
    """

    kind: ReasonKind
    facts: Facts
    measured: Measured = Measured()
    rule: Rule | None = None
    clears: tuple[Clear, ...] = ()

    @property
    def refs(self) -> tuple[Ref, ...]:
        """The documents behind its figures."""
        return tuple(dict.fromkeys(ref for part in self.facts.parts for ref in part.refs))


class Effect(StrEnum):
    """What a step did (CRD-70)."""

    RELEASED = "released"
    RECORDED = "recorded"
    CLEARED = "cleared"
    NOTHING = "nothing"
    OTHER_VALUE = "other_value"
    NO_BROADER = "no_broader"
    SAME_LEVEL = "same_level"
    FINISHED = "finished"
    RISK_GROUP = "risk_group"
    NOT_VALID = "not_valid"
    SKIPPED = "skipped"
    LACKING = "lacking"


@dataclass(frozen=True, slots=True)
class Tried:
    """A step of the evaluation: a rule (or a test of its own, by `kind`), whether it was true, what it saw, what it did.

    `true` is None when it was not run. `measured` is a sentence (code and values) where it was.
    """

    kind: ReasonKind
    effect: Effect
    rule: Rule | None = None
    true: bool | None = None
    saw: Facts | None = None

    @property
    def scope(self) -> Scope | None:
        """The level of its rule."""
        return self.rule.scope if self.rule else None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a check says: the outcome, all reasons in display order, all steps in the order they were tried, the figures.

    `freed_by` = the exclusion with *Release sales order* that passed it; `note` says why it was not checked.
    """

    outcome: Outcome
    figures: Figures
    reasons: tuple[Reason, ...] = ()
    steps: tuple[Tried, ...] = ()
    freed_by: Rule | None = None
    note: Facts | None = None
    lacking: tuple[str, ...] = field(default=())

    @property
    def held(self) -> bool:
        """Is the order held?"""
        return self.outcome is Outcome.HELD

    @property
    def kinds(self) -> tuple[ReasonKind, ...]:
        """What kinds of reasons there are, in display order."""
        return tuple(r.kind for r in self.reasons)


KIND_OF: dict[RuleType, ReasonKind] = {t: ReasonKind(t.value) for t in RuleType}
"""The reason a rule type gives."""
