"""Statutory late-payment law: rates by half-year, flat compensation, cost scales, mandatory waiting periods (LAW-01…54)."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Percent
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
        "LAW-25-amount": N_("The text of this letter does not name the collection costs; insert their field."),
        "LAW-25-receipt": N_("The text counts the days from the date of the letter; they count from the day after receipt."),
        "LAW-32-agreed": N_("A consumer in Belgium owes damages and interest only when the contract says so."),
        "LAW-35-rate": N_("{rate} is more than the {cap} a consumer may be charged; the interest would be void."),
        "LAW-06-floor": N_("The rate of {rate} lies below the {floor} the law gives at least."),
        "LAW-53-consumer": N_("A consumer in the United Kingdom owes costs and interest only when the contract is fair."),
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
    start_rule: str = "day_after_due"

    @property
    def currency(self) -> str:
        """The currency of the amounts the law names."""
        return "GBP" if self.country == "GB" else "EUR"


def statutory_rates(preset: Preset, values: Sequence[IndexValue], end: date) -> tuple[list[Rate], tuple[Problem, ...]]:
    """The preset's rates up to `end`: index + margin; the last known value stands in for a missing half-year (LAW-04, 05).

    Half-yearly presets look at the index on 1 January and 1 July only: what changes in between counts from the next half-year.
    """
    ordered = sorted(values, key=lambda v: v.valid_from)
    if not ordered:
        return [], ()
    if not preset.half_yearly:
        return [Rate(v.valid_from, _rate(preset, v.value)) for v in ordered], ()
    found = [Rate(day, _rate(preset, _in_force(ordered, day))) for day in _half_years(ordered)]
    problems: list[Problem] = []
    missing = _next_half_year(ordered[-1].valid_from)
    if missing <= end:
        found.append(Rate(missing, _rate(preset, ordered[-1].value), provisional=True))
        problems.append(warning("LAW-04-missing", key=f"LAW-04-{preset.index}-{missing}", index=preset.index or "", day=missing))
    return found, tuple(problems)


def _half_years(ordered: Sequence[IndexValue]) -> list[date]:
    """The half-years on whose first day the index was known, each with a value of its own or a later one."""
    first, newest = ordered[0].valid_from, ordered[-1].valid_from
    day = first if (first.month, first.day) in ((1, 1), (7, 1)) else _next_half_year(first)
    found = []
    while day <= newest:
        found.append(day)
        day = _next_half_year(day)
    return found


def _in_force(ordered: Sequence[IndexValue], day: date) -> Decimal:
    """The value of a day: the newest one not after it."""
    return next(v.value for v in reversed(ordered) if v.valid_from <= day)


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


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    day = epact - weekday
    month = 3 + (day + 40) // 44
    return date(year, month, day + 28 - 31 * (month // 4))


def belgian_working_day(day: date) -> bool:
    """Monday to Friday and no public holiday in Belgium, the cautious reading (LAW-34)."""
    sunday = easter(day.year)
    moving = {sunday + timedelta(n) for n in (1, 39, 50)}
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    return day.weekday() < 5 and day not in moving and (day.month, day.day) not in fixed


def waiting_until(preset: Preset, sent: date, how: Dispatch) -> date:
    """The last day a consumer has after the letter that announces costs; the day of sending where no law says (LAW-25, 34)."""
    if preset.letter_rule == "nl_14_days":
        return dutch_pay_by(sent, how)
    if preset.letter_rule == "be_first_free":
        return belgian_waiting(sent, how, belgian_working_day)[1]
    return sent


def dutch_pay_by(sent: date, how: Dispatch) -> date:
    """The internal due date of a fourteen-day letter: two days of post (one for e-mail) and fifteen days (LAW-25)."""
    return sent + timedelta((2 if how is Dispatch.POST else 1) + 15)


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the law checks of a letter before it is issued; amounts in minor units, rates in percent.

    `announced_and_waited` = every debt that bears costs had its announcement and its time; `free_this_year` = free reminders
    sent to this customer before in the calendar year; `rate` = the rate charged, `statutory` the one the law gives;
    `text` = the letter's own template.
    """

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
    free_this_year: int = 0
    rate: Decimal | None = None
    statutory: Decimal | None = None
    floor: Decimal | None = None
    interest_agreed: bool = True
    damages_agreed: bool = True
    text: str | None = None


FROM_THE_LETTER = re.compile(
    r"dagtekening|na heden|na de datum|na datum van deze brief|of the date of this letter|from the date of this letter|"
    r"de la date de ce courrier|à compter de ce jour|ab Datum|nach dem Datum dieses|ab heute", re.IGNORECASE)
"""Words that count the fourteen days from the letter instead of from its receipt."""

FREE_A_YEAR = 3
MOST_FOR_A_FURTHER_REMINDER = 750


def check_letter(preset: Preset, letter: LetterFacts) -> tuple[Problem, ...]:
    """What the law of a country says about one letter: errors where an amount would be void, else questions (LAW-06, 25…53)."""
    if preset.audience is not Audience.CONSUMER:
        return tuple(_contractual(letter))
    checks = {"NL": _dutch, "BE": _belgian, "FR": _french, "DE": _german, "GB": _british}
    check = checks.get(preset.country)
    return tuple(check(letter)) if check else ()


def _contractual(letter: LetterFacts) -> list[Problem]:
    """Between businesses a contract may say less, but not below the law's floor (LAW-06, 40)."""
    if letter.rate is None or letter.floor is None or letter.rate >= letter.floor or not letter.interest:
        return []
    return [warning("LAW-06-floor", key=f"LAW-06-{letter.rate}", rate=Percent(letter.rate), floor=Percent(letter.floor))]


def _dutch(letter: LetterFacts) -> list[Problem]:
    found: list[Problem] = []
    if letter.fourteen_day_letter:
        earliest = dutch_pay_by(letter.document_date, letter.dispatch)
        if letter.due_date < earliest:
            found.append(error("LAW-25-short", at="due_date", earliest=earliest))
        if letter.text is not None and "{collection_costs}" not in letter.text:
            found.append(error("LAW-25-amount", at="text"))
        if letter.text is not None and FROM_THE_LETTER.search(letter.text):
            found.append(error("LAW-25-receipt", at="text"))
    if letter.fees + letter.compensation > 0 and not letter.announced_and_waited:
        found.append(error("LAW-25-costs", at="fees", level=letter.level))
    return found


def _belgian(letter: LetterFacts) -> list[Problem]:
    asked = letter.fees + letter.compensation
    if letter.first_reminder:
        allowed = MOST_FOR_A_FURTHER_REMINDER if letter.free_this_year >= FREE_A_YEAR else 0
        return [error("LAW-33-free", at="fees")] if letter.fees > allowed or letter.compensation + letter.interest > 0 else []
    found: list[Problem] = []
    if letter.costs_possible_from and letter.document_date < letter.costs_possible_from and asked + letter.interest > 0:
        found.append(error("LAW-34-early", at="document_date", day=letter.costs_possible_from))
    if (asked and not letter.damages_agreed) or (letter.interest and not letter.interest_agreed):
        found.append(error("LAW-32-agreed", at="fees"))
    cap = belgian_damages_cap(letter.principal)
    if asked > cap:
        found.append(error("LAW-35-cap", at="fees", amount=Money(asked, "EUR"), cap=Money(cap, "EUR")))
    if letter.interest and letter.rate is not None and letter.statutory is not None and letter.rate > letter.statutory:
        found.append(error("LAW-35-rate", at="interest", rate=Percent(letter.rate), cap=Percent(letter.statutory)))
    return found


def _french(letter: LetterFacts) -> list[Problem]:
    return [warning("LAW-43-fee", key="LAW-43", at="fees")] if letter.fees + letter.compensation > 0 else []


def _german(letter: LetterFacts) -> list[Problem]:
    asked = letter.fees + letter.compensation
    return [error("LAW-45-first", at="fees")] if letter.first_reminder and asked > 0 else []


def _british(letter: LetterFacts) -> list[Problem]:
    asked = letter.fees + letter.compensation + letter.interest
    return [warning("LAW-53-consumer", key="LAW-53", at="fees")] if asked > 0 else []
