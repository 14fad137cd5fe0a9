"""Statutory late-payment law: rates by half-year, flat compensation, cost scales, mandatory waiting periods (LAW-01…54)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.core.money import HUNDRED, Money, rounded
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.rules.interest import DayCount, Rate

declare(
    {
        "LAW-04-missing": N_(
            "There is no {index} value from {day}; the last known one is used. Enter the new value before you issue."
        ),
        "LAW-25-short": N_("A consumer in the Netherlands must have fourteen days after receipt: pay by {earliest} or later."),
        "LAW-25-costs": N_(
            "Level {level} may add collection costs only after a letter that announced the exact amount and waited fourteen days."
        ),
        "LAW-33-free": N_("The first reminder to a consumer in Belgium is free: no fee and no interest."),
        "LAW-34-early": N_("Costs for a consumer in Belgium are possible from {day}."),
        "LAW-35-cap": N_("{amount} is more than the {cap} that the law allows here; the whole amount would be void."),
        "LAW-43-fee": N_("A consumer in France owes no reminder fee: the costs stay with the creditor."),
        "LAW-45-first": N_("A consumer in Germany owes no fee for the first reminder."),
    }
)


class Audience(StrEnum):
    """Whom the law protects differently."""

    BUSINESS = "business"
    PUBLIC = "public"
    CONSUMER = "consumer"


@dataclass(frozen=True, slots=True)
class IndexValue:
    """A published value in percent from a day on."""

    valid_from: date
    value: Decimal


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a scale: from this amount (minor units, inclusive) on."""

    threshold: int
    amount: int = 0
    percent: Decimal = Decimal(0)
    minimum: int = 0
    maximum: int = 0


@dataclass(frozen=True, slots=True)
class Preset:
    """What the law of a country says for one audience (LAW-01)."""

    code: str
    country: str
    audience: Audience
    index: str | None = None
    margin: Decimal = Decimal(0)
    round_up_half: bool = False
    locked: bool = False
    half_yearly: bool = True
    day_count: DayCount = DayCount.ACT365
    compounding: bool = False
    compensation: tuple[Step, ...] = ()
    costs: tuple[Step, ...] = ()
    letter_rule: str = "none"
    vat_code: str = "OOS"


def statutory_rates(preset: Preset, values: Sequence[IndexValue], end: date) -> tuple[list[Rate], tuple[Problem, ...]]:
    """The preset's rates up to `end`: index + margin; the last known value stands in for a missing half-year (LAW-04, 05)."""
    ordered = sorted(values, key=lambda v: v.valid_from)
    found = [Rate(v.valid_from, _rate(preset, v.value)) for v in ordered]
    if not ordered:
        return [], ()
    if not preset.half_yearly:
        return found, ()
    problems: list[Problem] = []
    newest = ordered[-1].valid_from
    missing = _next_half_year(newest)
    if missing <= end:
        found.append(Rate(missing, _rate(preset, ordered[-1].value), provisional=True))
        problems.append(warning("LAW-04-missing", key=f"LAW-04-{preset.index}-{missing}", index=preset.index or "", day=missing))
    return found, tuple(problems)


def _rate(preset: Preset, value: Decimal) -> Decimal:
    """Index + margin; Belgium rounds up to the next half point (LAW-30)."""
    rate = value + preset.margin
    if not preset.round_up_half:
        return rate
    halves = (rate * 2).to_integral_value(rounding="ROUND_CEILING")
    return halves / 2


def _next_half_year(day: date) -> date:
    return date(day.year, 7, 1) if day.month < 7 else date(day.year + 1, 1, 1)


def compensation(preset: Preset, amount: int) -> int:
    """Flat compensation for one late claim of `amount` (minor units): €40, or £40, £70, £100 by size (LAW-08, 51)."""
    fitting = [s for s in preset.compensation if amount >= s.threshold]
    return max(fitting, key=lambda s: s.threshold).amount if fitting and amount > 0 else 0


def collection_costs(steps: Sequence[Step], principal: int, *, vat_percent: Decimal = Decimal(0)) -> int:
    """Costs by a scale of slices over the principal (minor units), raised by VAT the creditor cannot recover (LAW-23, 24).

    Each step takes its percentage of the slice above its threshold; minimum of the first, maximum of the whole.
    """
    if principal <= 0 or not steps:
        return 0
    ordered = sorted(steps, key=lambda s: s.threshold)
    costs = Decimal(0)
    for step, following in zip(ordered, [*ordered[1:], None], strict=True):
        upto = principal if following is None else min(principal, following.threshold)
        if upto > step.threshold:
            costs += (upto - step.threshold) * step.percent / HUNDRED + step.amount
    amount = max(rounded(costs), ordered[0].minimum)
    limit = ordered[0].maximum
    amount = min(amount, limit) if limit else amount
    return rounded(amount * (HUNDRED + vat_percent) / HUNDRED)


BELGIAN_DAMAGES = (15_000, 50_000, 200_000)
"""Limits of Book XIX in cents: up to 150.00, up to 500.00, at most 2,000.00."""


def belgian_damages_cap(balance: int) -> int:
    """The most a consumer in Belgium may be asked as damages for a balance (minor units, LAW-35)."""
    low, middle, most = BELGIAN_DAMAGES
    if balance <= 0:
        return 0
    if balance <= low:
        return 2_000
    if balance <= middle:
        return 3_000 + rounded(Decimal(balance - low) / 10)
    return min(most, 6_500 + rounded(Decimal(balance - middle) / 20))


class Dispatch(StrEnum):
    """How a letter leaves."""

    POST = "post"
    EMAIL = "email"


WorkingDay = Callable[[date], bool]


def belgian_waiting(sent: date, how: Dispatch, working: WorkingDay) -> tuple[date, date]:
    """First and last day of the fourteen days: from the third working day after posting, or the day after an e-mail (LAW-34)."""
    if how is Dispatch.EMAIL:
        start = sent + timedelta(1)
    else:
        start, seen = sent, 0
        while seen < 3:
            start += timedelta(1)
            seen += working(start)
    return start, start + timedelta(13)


def dutch_pay_by(sent: date, how: Dispatch) -> date:
    """The internal due date of a fourteen-day letter: two days of post (one for e-mail) and fifteen days (LAW-25)."""
    return sent + timedelta((2 if how is Dispatch.POST else 1) + 15)


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the law checks of a letter before it is issued; amounts in minor units."""

    level: int
    document_date: date
    due_date: date
    dispatch: Dispatch
    principal: int
    fees: int
    interest: int
    compensation: int = 0
    announced_and_waited: bool = False
    first_reminder: bool = False
    costs_possible_from: date | None = None
    fourteen_day_letter: bool = False


def check_letter(preset: Preset, letter: LetterFacts) -> tuple[Problem, ...]:
    """The consumer rules of a country on one letter: errors, never mere advice where an amount would be void (LAW-25…45)."""
    if preset.audience is not Audience.CONSUMER:
        return ()
    checks = {"NL": _dutch, "BE": _belgian, "FR": _french, "DE": _german}
    check = checks.get(preset.country)
    return tuple(check(letter)) if check else ()


def _dutch(letter: LetterFacts) -> list[Problem]:
    found: list[Problem] = []
    earliest = dutch_pay_by(letter.document_date, letter.dispatch)
    if letter.fourteen_day_letter and letter.due_date < earliest:
        found.append(error("LAW-25-short", at="due_date", earliest=earliest))
    if letter.fees + letter.compensation > 0 and not letter.announced_and_waited:
        found.append(error("LAW-25-costs", at="fees", level=letter.level))
    return found


def _belgian(letter: LetterFacts) -> list[Problem]:
    asked = letter.fees + letter.compensation
    if letter.first_reminder:
        return [error("LAW-33-free", at="fees")] if asked + letter.interest > 0 else []
    found: list[Problem] = []
    if letter.costs_possible_from and letter.document_date < letter.costs_possible_from and asked + letter.interest > 0:
        found.append(error("LAW-34-early", at="document_date", day=letter.costs_possible_from))
    cap = belgian_damages_cap(letter.principal)
    if asked > cap:
        found.append(error("LAW-35-cap", at="fees", amount=Money(asked, "EUR"), cap=Money(cap, "EUR")))
    return found


def _french(letter: LetterFacts) -> list[Problem]:
    return [warning("LAW-43-fee", key="LAW-43", at="fees")] if letter.fees + letter.compensation > 0 else []


def _german(letter: LetterFacts) -> list[Problem]:
    asked = letter.fees + letter.compensation
    return [error("LAW-45-first", at="fees")] if letter.first_reminder and asked > 0 else []
