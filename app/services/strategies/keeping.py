"""Strategies kept with their checks, the one delivered, and who belongs to one by hand (COL-40, COL-41)."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import LANGUAGES
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.collections import CustomerCollection
from app.models.jobs import JobDefinition
from app.models.strategies import Strategy, StrategyContact, StrategyStep
from app.rules import strategies as rules
from app.rules.strategies import Action, Mode, Recipient
from app.services import permissions
from app.services.automation.groups import STRATEGY
from app.services.collecting import assigning
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.strategies.forms import PURPOSES, StepForm, StrategyForm
from app.settings import STRATEGY_NEXT

declare({
    "COL-40-code": N_("Enter a code of up to {most} characters."),
    "COL-40-code-used": N_("Code {code} belongs to another strategy. Enter another one."),
    "COL-40-rank-range": N_("A rank lies between 1 and {most}. Enter another one."),
    "COL-40-quiet": N_("Quiet days lie between 0 and {most}. Enter another number."),
    "COL-40-minimum": N_("A minimum is not below zero. Enter another amount."),
    "COL-40-percent": N_("A percentage lies between 0 and 100. Enter another one."),
    "COL-40-strategy": N_("This strategy is not there any more. Choose another one."),
    "COL-40-stale": N_("Strategy {code} was changed meanwhile. Read it again before you change it."),
    "COL-40-history": N_("Strategy {code} has been used, so it is kept for its history. Switch it off instead."),
    "COL-41-far": N_("Step {step} lies more than {most} days from the due date. Enter another day."),
    "COL-41-template": N_("Step {step} has no e-mail text. Choose one."),
})

CODE_MOST, RANK_MOST, QUIET_MOST, DAYS_MOST = 20, 999, 365, 999
_EXAMPLE = (
    (Action.EMAIL, -5, True, "due_soon", N_("Notice before the due date")), (Action.LETTER, 1, False, "", N_("First letter")),
    (Action.LETTER, 7, False, "", N_("Second letter")), (Action.LETTER, 14, False, "", N_("Third letter")),
    (Action.ACTIVITY, 15, False, "", N_("Call the customer")))
_EXAMPLE_NAME = N_("Usual strategy")


def example(desk: Desk) -> StrategyForm:
    """The strategy to begin with: a notice five days before the due date, three letters, then a call; it is switched off."""
    known = strategies(desk)
    steps = tuple(StepForm(-n, action, day, i18n.tr(words, desk.language), predunning,
                           template=template or "overdue")
                  for n, (action, day, predunning, template, words) in enumerate(_EXAMPLE, 1))
    return StrategyForm(0, _free_code(known, "STANDARD"), i18n.tr(_EXAMPLE_NAME, desk.language), free_rank(known), steps=steps,
                        quiet_days=2)


def proposed(desk: Desk) -> StrategyForm:
    """A new strategy with the next free rank and one letter."""
    known = strategies(desk)
    return StrategyForm(rank=free_rank(known), steps=(StepForm(-1, Action.LETTER, 1),))


def free_rank(known: Iterable[StrategyForm]) -> int:
    """The rank behind all others."""
    return max((s.rank for s in known), default=0) + 1


def _free_code(known: Sequence[StrategyForm], wanted: str) -> str:
    used = {s.code for s in known}
    return wanted if wanted not in used else next(f"{wanted}-{n}" for n in range(2, len(used) + 3) if f"{wanted}-{n}" not in used)


# ---------------------------------------------------------------- reading

def strategies(desk: Desk) -> list[StrategyForm]:
    """All strategies of the company by rank."""
    with desk.reading() as session:
        return read(session, desk)


def read(session: Session, desk: Desk) -> list[StrategyForm]:
    """All strategies by rank, two statements."""
    rows = session.scalars(select(Strategy).where(Strategy.company_id == desk.company_id).order_by(Strategy.rank)).all()
    steps: dict[int, list[StepForm]] = {}
    for step in session.scalars(select(StrategyStep).where(
            StrategyStep.strategy_id.in_([r.id for r in rows]), StrategyStep.removed.is_(False)).order_by(
                StrategyStep.position, StrategyStep.id)):
        steps.setdefault(step.strategy_id, []).append(_step(step, desk.language))
    return [_form(row, tuple(steps.get(row.id, ())), desk.language) for row in rows]


def as_rules(session: Session, desk: Desk, forms: Iterable[StrategyForm]) -> tuple[rules.Strategy, ...]:
    """Strategies as the rules see them, with the parameter of COL-48."""
    leads = parameters(session, desk.company_id).get(STRATEGY_NEXT)
    return tuple(form.as_rule(leads) for form in forms)


def _words(names: Mapping[str, str], language: str) -> str:
    return names.get(language) or names.get("en") or next((w for w in names.values() if w), "")


def _form(row: Strategy, steps: tuple[StepForm, ...], language: str) -> StrategyForm:
    return StrategyForm(row.id, row.code, _words(row.names, language), row.rank, row.pool_id, row.quiet_days, row.minimum_overdue,
                        row.minimum_invoice, Mode(row.mode), row.prediction, row.late_percent, row.very_late_percent, row.active,
                        steps, row.version)


def _step(row: StrategyStep, language: str) -> StepForm:
    return StepForm(row.id, Action(row.action), row.day, _words(row.names, language), row.predunning, Recipient(row.recipient),
                    row.activity_type or "call", row.template or "overdue", row.contact_role or "")


# ---------------------------------------------------------------- checking

def check(desk: Desk, form: StrategyForm) -> tuple[Problem, ...]:
    """Everything wrong with a strategy as typed, beside the others of the company (COL-40, COL-41)."""
    with desk.reading() as session:
        return _check(session, desk, form)


def _check(session: Session, desk: Desk, form: StrategyForm) -> tuple[Problem, ...]:
    others = [s for s in read(session, desk) if s.strategy_id != form.strategy_id]
    found: list[Problem] = [*_head(form, others)]
    found += rules.check(form.as_rule(), [s.as_rule() for s in others])
    for n, step in enumerate(form.steps, 1):
        if abs(step.day) > DAYS_MOST:
            found.append(error("COL-41-far", at="day", row=n - 1, step=n, most=DAYS_MOST))
        if step.action is Action.EMAIL and step.template not in PURPOSES:
            found.append(error("COL-41-template", at="template", row=n - 1, step=n))
    return tuple(found)


def _head(form: StrategyForm, others: Iterable[StrategyForm]) -> Iterable[Problem]:
    if not 1 <= len(form.code.strip()) <= CODE_MOST:
        yield error("COL-40-code", at="code", most=CODE_MOST)
    elif form.code.strip() in {s.code for s in others}:
        yield error("COL-40-code-used", at="code", code=form.code.strip())
    if not 1 <= form.rank <= RANK_MOST:
        yield error("COL-40-rank-range", at="rank", most=RANK_MOST)
    if not 0 <= form.quiet_days <= QUIET_MOST:
        yield error("COL-40-quiet", at="quiet_days", most=QUIET_MOST)
    for name in ("minimum_overdue", "minimum_invoice"):
        if getattr(form, name) < 0:
            yield error("COL-40-minimum", at=name)
    for name in ("late_percent", "very_late_percent") if form.prediction else ():
        value = getattr(form, name)
        if value is not None and not 0 <= value <= 100:
            yield error("COL-40-percent", at=name)


# ---------------------------------------------------------------- keeping

def save(desk: Desk, form: StrategyForm) -> Outcome[int]:
    """Keep a strategy with its steps, or everything that is wrong with it; a step that was used stays in the history (COL-40)."""
    with desk.writing("strategy.save") as uow:
        session = uow.session
        problems = permissions.may(session, desk, Permission.SETUP) or _check(session, desk, form)
        row = _row(session, desk, form.strategy_id)
        if row is None and form.strategy_id:
            problems = (error("COL-40-strategy"),)
        elif row is not None and form.version is not None and row.version != form.version:
            problems = (error("COL-40-stale", code=row.code),)
        if problems:
            return Outcome(None, problems)
        row = _written(session, desk, form, row)
        _write_steps(session, row.id, form, desk.language)
        return Outcome(row.id)


def _row(session: Session, desk: Desk, strategy_id: int) -> Strategy | None:
    row = session.get(Strategy, strategy_id) if strategy_id else None
    return row if row is not None and row.company_id == desk.company_id else None


def _named(names: Mapping[str, str] | None, words: str, language: str) -> dict[str, str]:
    """The words in the language they were typed in; a new text stands for all languages until it is translated."""
    return {**names, language: words} if names else dict.fromkeys((*LANGUAGES,), words)


def _written(session: Session, desk: Desk, form: StrategyForm, row: Strategy | None) -> Strategy:
    if row is None:
        row = Strategy(company_id=desk.company_id, names={}, rank=form.rank)
        session.add(row)
    row.code, row.rank, row.pool_id, row.quiet_days = form.code.strip(), form.rank, form.pool_id, form.quiet_days
    row.names = _named(row.names, form.name.strip(), desk.language)
    row.minimum_overdue, row.minimum_invoice = form.minimum_overdue, form.minimum_invoice
    row.mode, row.prediction, row.active = form.mode.value, form.prediction, form.active
    row.late_percent, row.very_late_percent = form.late_percent, form.very_late_percent
    session.flush()
    return row


def _write_steps(session: Session, strategy_id: int, form: StrategyForm, language: str) -> None:
    """Steps by their ids; one that is gone is deleted, or only marked where the history points to it."""
    known = {s.id: s for s in session.scalars(select(StrategyStep).where(StrategyStep.strategy_id == strategy_id))}
    for position, step in enumerate(form.steps, 1):
        row = known.pop(step.step_id, None)
        if row is None:
            row = StrategyStep(strategy_id=strategy_id, names={}, position=position)
            session.add(row)
        rule = step.as_rule()
        row.position, row.day, row.action, row.recipient = position, step.day, step.action.value, rule.recipient.value
        row.names, row.predunning, row.removed = _named(row.names, step.description.strip(), language), step.predunning, False
        row.activity_type = step.activity_type if step.action is Action.ACTIVITY else None
        row.template = step.template if step.action is Action.EMAIL else None
        row.contact_role = step.contact_role or None if step.action is Action.EMAIL else None
    for row in known.values():
        if session.scalar(select(exists(select(StrategyContact.id).where(StrategyContact.step_id == row.id)))):
            row.removed = True
        else:
            session.delete(row)
    session.flush()


def delete(desk: Desk, strategy_id: int) -> Outcome[int]:
    """Take a strategy away that was never run; customers who had it by hand have none then (COL-40)."""
    with desk.writing("strategy.delete") as uow:
        session = uow.session
        row = _row(session, desk, strategy_id)
        if refused := permissions.may(session, desk, Permission.SETUP):
            return Outcome(None, refused)
        if row is None:
            return Outcome(None, (error("COL-40-strategy"),))
        if _used(session, row):
            return Outcome(None, (error("COL-40-history", code=row.code),))
        for one in session.scalars(select(CustomerCollection).where(CustomerCollection.strategy_id == strategy_id)):
            one.strategy_id = None
        for step in session.scalars(select(StrategyStep).where(StrategyStep.strategy_id == strategy_id)):
            session.delete(step)
        session.flush()
        session.delete(row)
        return Outcome(strategy_id)


def _used(session: Session, row: Strategy) -> bool:
    return bool(session.scalar(select(exists(select(StrategyContact.id).where(StrategyContact.strategy_id == row.id)))) or
                session.scalar(select(exists(select(JobDefinition.id).where(
                    JobDefinition.company_id == row.company_id, JobDefinition.code == f"{STRATEGY}{row.id}")))))


# ---------------------------------------------------------------- by hand

def give(desk: Desk, customer_ids: Sequence[int], strategy_id: int | None, *, out: bool = False) -> Outcome[int]:
    """Give customers a strategy by hand, which comes before those of their pools; None = as the pools say (COL-40).

    `out` = they are left out of every strategy (COL-50). Gives how many.
    """
    with desk.writing("customer.strategy") as uow:
        found = assigning.strategy(desk, customer_ids, strategy_id)
        if found.value is not None:
            for row in uow.session.scalars(select(CustomerCollection).where(
                    CustomerCollection.customer_id.in_(list(customer_ids)), CustomerCollection.company_id == desk.company_id)):
                row.strategy_excluded = out
        return found


def of_customer(desk: Desk, customer_id: int) -> tuple[int | None, bool]:
    """The strategy a customer has by hand, and whether she is left out of all."""
    with desk.reading() as session:
        row = session.get(CustomerCollection, customer_id)
        return (row.strategy_id, row.strategy_excluded) if row is not None else (None, False)
