"""Collection strategies: which step reaches which customer on a day, or why none does, decided over facts (COL-40…50, COL-75)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from app.core.enums import CollectionsStatus
from app.core.money import Money
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.rules.behaviour import Benchmarks, Chances, Class, reaches

declare({
    "COL-40-rank": N_("Rank {rank} belongs to strategy {other}. Enter another rank."),
    "COL-40-pool": N_("These customers belong to strategy {other}. Choose other customers."),
    "COL-41-none": N_("Add at least one step."),
    "COL-41-predunning": N_("Only one step may come as a notice in advance. Change one of them."),
    "COL-41-order": N_("Step {step} comes not later than the one before it. Enter a later day."),
    "COL-49-today": N_("A strategy runs for today only. Choose {today}."),
    "COL-49-done": N_("Strategy {strategy} has run today. Wait until tomorrow."),
    "COL-50-none": N_("No strategy applies to this customer."),
    "COL-50-excluded": N_("Left out by hand."),
    "COL-50-below": N_("{amount} is below the {minimum} from which this strategy works."),
    "COL-50-invoice-below": N_("{document}: {amount} is below {minimum}."),
    "COL-50-disputed": N_("{document} is disputed."),
    "COL-50-promised": N_("{document} was promised for {day}."),
    "COL-50-hold": N_("{document} is on hold ({mark})."),
    "COL-50-entry": N_("{document} is excluded."),
    "COL-50-last": N_("{document} had its last step."),
    "COL-50-nothing": N_("No invoice is open."),
    "COL-50-not-yet": N_("No step is reached yet; the first one is due on {day}."),
    "COL-50-no-step": N_("No step is reached."),
    "COL-50-done": N_("The step reached was done already."),
    "COL-50-done-next": N_("The step reached was done already; the next one is due on {day}."),
    "COL-50-quiet": N_("Quiet until {day}."),
})

ONE_DAY = timedelta(1)


class Action(StrEnum):
    """What a step does (COL-41)."""

    ACTIVITY = "activity"
    EMAIL = "email"
    LETTER = "letter"


class Recipient(StrEnum):
    """Whom it goes to (COL-41)."""

    CUSTOMER = "customer"
    SALESPERSON = "salesperson"
    AGENT = "agent"


class Mode(StrEnum):
    """How a step is chosen: the highest one reached, or one after the other (COL-43, COL-44)."""

    CLOSEST = "closest"
    TRACK = "track"


@dataclass(frozen=True, slots=True)
class Step:
    """A step; `day` counts from the due date, negative = before it (COL-41)."""

    step_id: int
    action: Action
    day: int
    predunning: bool = False
    recipient: Recipient = Recipient.CUSTOMER
    description: str = ""

    @property
    def is_contact(self) -> bool:
        """Does the customer hear of it? Tasks and mails of one's own people are no contact (COL-46)."""
        return self.action is Action.LETTER or self.action is Action.EMAIL and self.recipient is Recipient.CUSTOMER


@dataclass(frozen=True, slots=True)
class Strategy:
    """A strategy; minimums in minor units of the company currency, `benchmarks` when it uses prediction (COL-40, 48, 75)."""

    strategy_id: int
    code: str
    rank: int
    steps: tuple[Step, ...]
    pool_id: int | None = None
    quiet_days: int = 0
    minimum_overdue: int = 0
    minimum_invoice: int = 0
    mode: Mode = Mode.TRACK
    benchmarks: Benchmarks | None = None
    active: bool = True
    next_after_last: bool = True

    @property
    def normal(self) -> tuple[Step, ...]:
        """The steps of the leading invoice by their days."""
        return tuple(sorted((s for s in self.steps if not s.predunning), key=lambda s: s.day))

    @property
    def predunning(self) -> Step | None:
        """The step that looks at every invoice."""
        return next((s for s in self.steps if s.predunning), None)


@dataclass(frozen=True, slots=True)
class Invoice:
    """An open debit invoice; `value` = what remains, minor units of the company currency."""

    entry_id: int
    document_no: str
    due_date: date
    value: int
    status: CollectionsStatus = CollectionsStatus.NOT_DISPUTED
    promised_on: date | None = None
    on_hold: str | None = None
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A step that was done for an invoice; no step = an activity made by prediction."""

    step_id: int | None
    entry_id: int
    day: date
    is_contact: bool = True


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer as a strategy sees her; `overdue` in minor units of the company currency.

    `refusal` = why rules/customers leaves her out (blocked All, privacy); `assigned` = a strategy set by hand; `pools` = the
    saved filters she is in today; `quiet_until` = on her card: contacts are possible from that day.
    """

    customer_id: int
    invoices: tuple[Invoice, ...]
    overdue: int
    contacts: tuple[Contact, ...] = ()
    pools: frozenset[int] = frozenset()
    assigned: int | None = None
    excluded: bool = False
    refusal: Problem | None = None
    quiet_until: date | None = None
    chances: Chances | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens to a customer, or the reason for nothing; `overdue_days` are negative before the due date (COL-50).

    `likely` = made by prediction; `possible_from` = the first day on which something could happen.
    """

    customer_id: int
    day: date
    strategy_id: int | None = None
    entry_id: int | None = None
    overdue_days: int | None = None
    step: Step | None = None
    action: Action | None = None
    recipient: Recipient | None = None
    reason: Problem | None = None
    possible_from: date | None = None
    likely: Class | None = None

    @property
    def happens(self) -> bool:
        """Is something done?"""
        return self.action is not None


@dataclass(frozen=True, slots=True)
class Settings:
    """Company parameters: letters are issued at once or land as drafts, mails and letters make a closed activity (COL-47, 48)."""

    currency: str = "EUR"
    issue: bool = False
    keep_activity: bool = True
    keep_days: int = 730


@dataclass(frozen=True, slots=True)
class RunSoFar:
    """A run of a strategy: its day, whether it came to its end, and the customers it had processed (COL-49)."""

    day: date
    finished: bool
    processed: frozenset[int] = frozenset()


# ---------------------------------------------------------------- set-up

def check(strategy: Strategy, others: Iterable[Strategy] = ()) -> tuple[Problem, ...]:
    """What is wrong with a strategy beside the others of the company, all at once (COL-40, COL-41)."""
    found = []
    for other in others:
        if other.strategy_id != strategy.strategy_id and other.rank == strategy.rank:
            found.append(error("COL-40-rank", at="rank", rank=strategy.rank, other=other.code))
        if other.strategy_id != strategy.strategy_id and strategy.pool_id is not None and other.pool_id == strategy.pool_id:
            found.append(error("COL-40-pool", at="pool_id", other=other.code))
    if not strategy.steps:
        found.append(error("COL-41-none", at="steps"))
    if sum(s.predunning for s in strategy.steps) > 1:
        found.append(error("COL-41-predunning", at="steps"))
    found += [error("COL-41-order", at="day", row=n + 1, step=n + 2)
              for n, (one, two) in enumerate(pairwise(strategy.steps)) if two.day <= one.day]
    return tuple(found)


def chosen(customer: Customer, strategies: Iterable[Strategy]) -> Strategy | None:
    """Her strategy: set by hand, else the lowest rank among those of her pools; only active ones (COL-40)."""
    active = [s for s in strategies if s.active]
    if customer.assigned is not None:
        return next((s for s in active if s.strategy_id == customer.assigned), None)
    return min((s for s in active if s.pool_id in customer.pools), key=lambda s: s.rank, default=None)


def check_run(strategy: Strategy, day: date, today: date, runs: Iterable[RunSoFar]) -> tuple[Problem, ...]:
    """A run is for today, and only one a day comes to its end (COL-49)."""
    if day != today:
        return (error("COL-49-today", at="day", today=today),)
    if any(r.finished and r.day == day for r in runs):
        return (error("COL-49-done", strategy=strategy.code),)
    return ()


def left(customers: Sequence[int], day: date, runs: Iterable[RunSoFar]) -> tuple[int, ...]:
    """Whom a run repeated after a failure still has to look at: those no run of that day processed (COL-49)."""
    done = frozenset[int]().union(*(r.processed for r in runs if r.day == day))
    return tuple(c for c in customers if c not in done)


def kept_since(today: date, settings: Settings) -> date:
    """From which day on the history is kept (COL-48)."""
    return today - timedelta(settings.keep_days)


def writes_activity(decision: Decision, settings: Settings) -> bool:
    """Does a mail or a letter leave a closed activity behind? An activity step makes an open one itself (COL-48)."""
    return settings.keep_activity and decision.action in (Action.EMAIL, Action.LETTER)


# ---------------------------------------------------------------- decisions

def decide(customer: Customer, strategies: Sequence[Strategy], day: date,
           settings: Settings = Settings()) -> tuple[Decision, ...]:
    """What happens to a customer on a day; one line with the reason when nothing does (COL-42…46, 50, 75)."""
    strategy = chosen(customer, strategies)
    reason = (customer.refusal or (information("COL-50-excluded") if customer.excluded else None)
              or (information("COL-50-none") if strategy is None else None))
    if reason is not None or strategy is None:
        return (Decision(customer.customer_id, day, reason=reason),)
    quiet = quiet_until(customer, strategy, day)
    found = [*_in_advance(customer, strategy, day, quiet), _normal(customer, strategy, day, quiet, settings),
             *_by_prediction(customer, strategy, day, settings)]
    done = [d for d in found if d.happens]
    return tuple(done) or tuple(d for d in found if d.reason is not None)


def quiet_until(customer: Customer, strategy: Strategy, day: date) -> date | None:
    """From when the customer may be contacted again; None = today. What went out today goes out together (COL-46)."""
    free = [c.day + timedelta(strategy.quiet_days) + ONE_DAY for c in customer.contacts if c.is_contact and c.day < day]
    if customer.quiet_until is not None:
        free.append(customer.quiet_until)
    latest = max(free, default=day)
    return latest if latest > day else None


def leading(customer: Customer, strategy: Strategy, day: date, settings: Settings = Settings()) -> tuple[Invoice | None, Problem]:
    """The invoice whose days count, and else the reason why the one that would lead does not (COL-42, COL-48)."""
    first: Problem | None = None
    for invoice in sorted(customer.invoices, key=lambda i: (i.due_date, -i.value, i.document_no)):
        reason = _left_out(invoice, strategy, day, settings)
        if reason is None and strategy.next_after_last and _had_last(customer, strategy, invoice):
            reason = information("COL-50-last", document=invoice.document_no)
        if reason is None:
            return invoice, information("COL-50-nothing")
        first = first or reason
    return None, first or information("COL-50-nothing")


def _left_out(invoice: Invoice, strategy: Strategy, day: date, settings: Settings) -> Problem | None:
    """Why an invoice takes no part (COL-25, 40, 42)."""
    no, promised = invoice.document_no, invoice.promised_on
    if invoice.status is CollectionsStatus.DISPUTED:
        return information("COL-50-disputed", document=no)
    if invoice.status is CollectionsStatus.PROMISED:
        return information("COL-50-promised", document=no, day=promised)
    if invoice.on_hold:
        return information("COL-50-hold", document=no, mark=invoice.on_hold)
    if invoice.excluded:
        return information("COL-50-entry", document=no)
    if invoice.value < strategy.minimum_invoice:
        return information("COL-50-invoice-below", document=no, amount=Money(invoice.value, settings.currency),
                           minimum=Money(strategy.minimum_invoice, settings.currency))
    return None


def _done(customer: Customer, invoice: Invoice, steps: Iterable[Step]) -> dict[int, date]:
    """The steps that were done for an invoice, with the first day each."""
    known = {s.step_id for s in steps}
    found: dict[int, date] = {}
    for contact in sorted(customer.contacts, key=lambda c: c.day):
        if contact.entry_id == invoice.entry_id and contact.step_id in known and contact.step_id is not None:
            found.setdefault(contact.step_id, contact.day)
    return found


def _had_last(customer: Customer, strategy: Strategy, invoice: Invoice) -> bool:
    steps = strategy.normal
    return bool(steps) and steps[-1].step_id in _done(customer, invoice, steps)


def _in_advance(customer: Customer, strategy: Strategy, day: date, quiet: date | None) -> Iterable[Decision]:
    """The notice in advance, for every invoice by itself, once; before the due date only while it is not due (COL-45)."""
    step = strategy.predunning
    if step is None:
        return
    for invoice in sorted(customer.invoices, key=lambda i: (i.due_date, i.document_no)):
        overdue = (day - invoice.due_date).days
        reached = step.day <= overdue and (step.day >= 0 or overdue < 0)
        if not reached or _left_out(invoice, strategy, day, Settings()) or _done(customer, invoice, [step]):
            continue
        yield _taken(Decision(customer.customer_id, day, strategy.strategy_id, invoice.entry_id, overdue, step), step, quiet)


def _taken(line: Decision, step: Step, quiet: date | None) -> Decision:
    """The step on its way, unless the customer is to hear of it and has quiet days (COL-46)."""
    if quiet is not None and step.is_contact:
        return replace(line, step=step, reason=information("COL-50-quiet", day=quiet), possible_from=quiet)
    return replace(line, step=step, action=step.action, recipient=step.recipient)


def _normal(customer: Customer, strategy: Strategy, day: date, quiet: date | None, settings: Settings) -> Decision:
    """The step of the leading invoice, or why there is none (COL-42…46)."""
    line = Decision(customer.customer_id, day, strategy.strategy_id)
    if customer.overdue < strategy.minimum_overdue:
        return replace(line, reason=information("COL-50-below", amount=Money(customer.overdue, settings.currency),
                                                minimum=Money(strategy.minimum_overdue, settings.currency)))
    invoice, why = leading(customer, strategy, day, settings)
    if invoice is None:
        return replace(line, reason=why)
    line = replace(line, entry_id=invoice.entry_id, overdue_days=(day - invoice.due_date).days)
    step, from_ = (_closest if strategy.mode is Mode.CLOSEST else _tracked)(customer, strategy.normal, invoice, day)
    if step is not None:
        return _taken(line, step, quiet)
    return replace(line, reason=_waiting(bool(_done(customer, invoice, strategy.normal)), from_), possible_from=from_)


def _waiting(begun: bool, from_: date | None) -> Problem:
    if from_ is None:
        return information("COL-50-done" if begun else "COL-50-no-step")
    return information("COL-50-done-next" if begun else "COL-50-not-yet", day=from_)


Choice = tuple[Step | None, date | None]
"""The step to do, or none and the day of the next one."""


def _closest(customer: Customer, steps: Sequence[Step], invoice: Invoice, day: date) -> Choice:
    """The highest step reached, unless it or a higher one was done; those jumped over are gone for good (COL-43)."""
    overdue = (day - invoice.due_date).days
    done = _done(customer, invoice, steps)
    highest = max((s.day for s in steps if s.step_id in done), default=None)
    open_ = [s for s in steps if highest is None or s.day > highest]
    reached = [s for s in open_ if s.day <= overdue]
    if reached:
        return reached[-1], None
    return None, invoice.due_date + timedelta(open_[0].day) if open_ else None


def _tracked(customer: Customer, steps: Sequence[Step], invoice: Invoice, day: date) -> Choice:
    """The lowest step not done; after the first one the days count from when that was done (COL-44)."""
    done = _done(customer, invoice, steps)
    step = next((s for s in steps if s.step_id not in done), None)
    if step is None:
        return None, None
    from_ = invoice.due_date + timedelta(step.day)
    if done:
        begun = min(done.values())
        first = next(s for s in steps if done.get(s.step_id) == begun)
        from_ = begun + timedelta(step.day - first.day)
    return (step, None) if from_ <= day else (None, from_)


def _by_prediction(customer: Customer, strategy: Strategy, day: date, settings: Settings) -> Iterable[Decision]:
    """One activity for a leading invoice that is not late yet but probably will be, once per invoice (COL-75)."""
    if strategy.benchmarks is None or customer.chances is None:
        return
    invoice, _why = leading(customer, strategy, day, settings)
    likely = reaches(customer.chances, strategy.benchmarks)
    if invoice is None or likely is None or invoice.due_date < day:
        return
    if not any(c.step_id is None and c.entry_id == invoice.entry_id for c in customer.contacts):
        yield Decision(customer.customer_id, day, strategy.strategy_id, invoice.entry_id, (day - invoice.due_date).days,
                       action=Action.ACTIVITY, recipient=Recipient.AGENT, likely=likely)


def letters(decisions: Iterable[Decision]) -> tuple[int, ...]:
    """The customers the letter run is called for, each once: it decides on level, currency and drafts (COL-47)."""
    return tuple(dict.fromkeys(d.customer_id for d in decisions if d.action is Action.LETTER))


def after(customer: Customer, decisions: Iterable[Decision]) -> Customer:
    """The customer as she stands when these were done."""
    made = tuple(Contact(d.step.step_id if d.step else None, d.entry_id, d.day, d.step is not None and d.step.is_contact)
                 for d in decisions if d.happens and d.entry_id is not None)
    return replace(customer, contacts=customer.contacts + made)


def foreseen(customer: Customer, strategies: Sequence[Strategy], first: date, last: date,
             overdue_on: Callable[[date], int] | None = None, settings: Settings = Settings()) -> tuple[Decision, ...]:
    """What would happen from one day to another if the strategy ran every day and nobody paid; nothing is changed (COL-50).

    `overdue_on` = what is late on a day, minor units of the company currency; without it, what of her invoices is late then.
    """
    found: list[Decision] = []
    strategy = chosen(customer, strategies)
    if strategy is None or customer.refusal is not None or customer.excluded:
        return ()
    for offset in range((last - first).days + 1):
        day = first + timedelta(offset)
        late = overdue_on(day) if overdue_on else sum(i.value for i in customer.invoices if i.due_date < day)
        if late != customer.overdue:
            customer = replace(customer, overdue=late)
        made = [d for d in decide(customer, (strategy,), day, settings) if d.happens]
        if made:
            customer = after(customer, made)
            found += made
    return tuple(found)
