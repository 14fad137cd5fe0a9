"""A strategy as a window types it, the words for its parts, and the strategy to begin with (COL-40, COL-41)."""

from dataclasses import dataclass
from decimal import Decimal

from app.core.words import N_
from app.rules import strategies as rules
from app.rules.behaviour import Benchmarks
from app.rules.strategies import Action, Mode, Recipient

ACTIONS = {Action.ACTIVITY: N_("Activity"), Action.EMAIL: N_("E-mail"), Action.LETTER: N_("Step::Letter")}
RECIPIENTS = {Recipient.CUSTOMER: N_("Customer"), Recipient.SALESPERSON: N_("Salesperson"), Recipient.AGENT: N_("Agent")}
MODES = {Mode.TRACK: N_("One step after the other"), Mode.CLOSEST: N_("The highest step reached")}
PURPOSES = ("due_soon", "overdue", "colleague")
"""The e-mail texts a step may use, of `services/email_texts`."""
USUAL_PERCENT = Decimal(60)


@dataclass(frozen=True, slots=True)
class StepForm:
    """A step as typed; `day` counts from the due date, negative = before it; a new one has an id below zero (COL-41).

    `activity_type` is that of an activity, `template` the e-mail text, `contact_role` whom at the customer an e-mail reaches.
    """

    step_id: int
    action: Action = Action.LETTER
    day: int = 0
    description: str = ""
    predunning: bool = False
    recipient: Recipient = Recipient.CUSTOMER
    activity_type: str = "call"
    template: str = "overdue"
    contact_role: str = ""

    def as_rule(self) -> rules.Step:
        """The step as the rules see it; letters always go to the customer, activities to the agent."""
        to = {Action.LETTER: Recipient.CUSTOMER, Action.ACTIVITY: Recipient.AGENT}.get(self.action, self.recipient)
        return rules.Step(self.step_id, self.action, self.day, self.predunning, to, self.description)


@dataclass(frozen=True, slots=True)
class StrategyForm:
    """A strategy as typed; amounts in minor units of the accounting currency, `strategy_id` 0 = a new one (COL-40).

    `version` = the version that was read, so that a change of somebody else is seen.
    """

    strategy_id: int = 0
    code: str = ""
    name: str = ""
    rank: int = 1
    pool_id: int | None = None
    quiet_days: int = 0
    minimum_overdue: int = 0
    minimum_invoice: int = 0
    mode: Mode = Mode.TRACK
    prediction: bool = False
    late_percent: Decimal | None = USUAL_PERCENT
    very_late_percent: Decimal | None = USUAL_PERCENT
    active: bool = False
    steps: tuple[StepForm, ...] = ()
    version: int | None = None

    def as_rule(self, next_after_last: bool = True) -> rules.Strategy:
        """The strategy as the rules see it."""
        benchmarks = Benchmarks(self.late_percent, self.very_late_percent) if self.prediction else None
        return rules.Strategy(self.strategy_id, self.code, self.rank, tuple(s.as_rule() for s in self.steps), self.pool_id,
                              self.quiet_days, self.minimum_overdue, self.minimum_invoice, self.mode, benchmarks, self.active,
                              next_after_last)

    def step(self, step_id: int | None) -> StepForm | None:
        """A step by its id."""
        return next((s for s in self.steps if s.step_id == step_id), None)
