"""What is wrong with a list before it counts as checked: errors refuse, warnings want a tick (ESL-021, 022)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.eu_sales import SupplyType
from app.core.facts import Term
from app.core.identifiers import EU_PREFIX, FAULT_NAMES, vat_fault
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.rules.eu_sales.qualifying import AS_PART_OF, MEMBERS, Members, is_member

declare({
    "ESL-022-own": N_("The company has no VAT number. Enter it under Set-up, Company."),
    "ESL-022-number": N_("A line of {customer} has no VAT number. Enter a reporting number, or exclude the line."),
    "ESL-022-form": N_("VAT number {number} is not in good form; {fault}. Enter a reporting number, or exclude the line."),
    "ESL-022-twice": N_("{number} stands in list {other} already. Choose *Propose* to gather the lines again."),
    "ESL-022-domestic": N_("Goods for {number} were delivered in {country}, our own country. Report them all the same?"),
    "ESL-022-third": N_("Goods for {number} were delivered in {country}, which is no member state. Report them all the same?"),
    "ESL-022-delivery": N_("Goods for {number} were delivered in {country}. Report them under this number all the same?"),
    "ESL-022-negative": N_("The total of {number} is negative: {amount}. Report it all the same?"),
    "ESL-022-unverified": N_("{count:VAT number|VAT numbers} not verified online in the last {days:day|days}. "
                             "Go on all the same?"),
    "ESL-022-invalid": N_("At the last online check {number} was not known. Report it all the same?"),
    "ESL-022-changed": N_("{customer} changed VAT number inside the period. Are both lines right?"),
    "ESL-022-shared": N_("{number} belongs to {count:customer|customers}: {names}. Is it right to report them together?"),
    "ESL-022-average": N_("{amount} for {number} is more than {times} times the average of twelve months ({average}). "
                          "Is it right?"),
})

FAR_ABOVE = 5
"""An amount above so many times the average of twelve months is asked about."""
WARN_DAYS = 180
VALID, INVALID = "valid", "invalid"


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """A line as its checks need it; amounts in minor units. `vat_number` is the number that will be reported.

    `delivered` holds the ISO countries the goods of its documents went to; `average` is what the customers of the line had on
    average in a period of this length during the twelve months before (None = too young); `other_list` the live list an entry
    of it stands in already; `asked_on` and `answer` the newest online check that got an answer.
    """

    position: int
    vat_number: str
    type: SupplyType
    exact: int
    customers: tuple[str, ...] = ()
    delivered: frozenset[str] = frozenset()
    average: int | None = None
    number_changed: bool = False
    other_list: str = ""
    asked_on: date | None = None
    answer: str = ""
    correction: bool = False


@dataclass(frozen=True, slots=True)
class Checking:
    """What all lines share: own ISO country and VAT number, today, currency, after how many days an answer is old (0 = never)."""

    country: str
    registration: str
    today: date
    period_end: date
    currency: str = "EUR"
    warn_days: int = WARN_DAYS
    members: Members | None = None


def check(lines: Sequence[CheckedLine], facts: Checking) -> tuple[Problem, ...]:
    """Everything that speaks against a list, errors first; `row` is the position of the line (ESL-022)."""
    found = [] if facts.registration.strip() else [error("ESL-022-own", at="registration")]
    for line in lines:
        found += _errors(line)
    for line in lines:
        found += _delivery(line, facts)
        found += _figures(line, facts)
        found += _customers(line)
    return (*found, *_unverified(lines, facts))


def _errors(line: CheckedLine) -> Iterable[Problem]:
    if not line.vat_number.strip():
        yield error("ESL-022-number", row=line.position, customer=", ".join(line.customers) or "–")
    else:
        fault = vat_fault(line.vat_number)
        if fault is not None:
            yield error("ESL-022-form", row=line.position, number=line.vat_number, fault=Term(FAULT_NAMES[fault]))
    if line.other_list:
        yield error("ESL-022-twice", row=line.position, number=line.vat_number, other=line.other_list)


def _key(what: str, line: CheckedLine) -> str:
    return f"ESL-022-{what}-{line.vat_number}-{line.type}"


def _delivery(line: CheckedLine, facts: Checking) -> Iterable[Problem]:
    """Goods that stayed here, left the Union, or went to another state than that of the number (fine for triangular ones)."""
    if line.type is SupplyType.SERVICES:
        return
    prefix = line.vat_number[:2]
    home = EU_PREFIX.get(prefix, "GB" if prefix == "XI" else prefix)
    for country in sorted(line.delivered):
        state = AS_PART_OF.get(country, country)
        if state == facts.country:
            yield warning("ESL-022-domestic", key=f"{_key('domestic', line)}-{country}", row=line.position,
                          number=line.vat_number, country=country)
        elif not is_member(state, facts.period_end, MEMBERS if facts.members is None else facts.members) and state != home:
            yield warning("ESL-022-third", key=f"{_key('third', line)}-{country}", row=line.position, number=line.vat_number,
                          country=country)
        elif state != home and line.type is SupplyType.GOODS:
            yield warning("ESL-022-delivery", key=f"{_key('delivery', line)}-{country}", row=line.position,
                          number=line.vat_number, country=country)


def _figures(line: CheckedLine, facts: Checking) -> Iterable[Problem]:
    amount = Money(line.exact, facts.currency)
    if line.exact < 0 and not line.correction:
        yield warning("ESL-022-negative", key=f"{_key('negative', line)}-{line.exact}", row=line.position,
                      number=line.vat_number, amount=amount)
    if line.average is not None and line.average > 0 and line.exact > FAR_ABOVE * line.average:
        yield warning("ESL-022-average", key=f"{_key('average', line)}-{line.exact}", row=line.position, amount=amount,
                      number=line.vat_number, times=FAR_ABOVE, average=Money(line.average, facts.currency))


def _customers(line: CheckedLine) -> Iterable[Problem]:
    if line.number_changed:
        yield warning("ESL-022-changed", key=_key("changed", line), row=line.position, customer=", ".join(line.customers))
    if len(line.customers) > 1:
        yield warning("ESL-022-shared", key=_key("shared", line), row=line.position, number=line.vat_number,
                      count=len(line.customers), names=", ".join(line.customers))
    if line.answer == INVALID:
        yield warning("ESL-022-invalid", key=_key("invalid", line), row=line.position, number=line.vat_number)


def unverified(lines: Iterable[CheckedLine], today: date, warn_days: int) -> tuple[str, ...]:
    """The numbers without a valid online answer of the last days, each once; 0 days = nobody asks (ESL-022)."""
    if not warn_days:
        return ()
    oldest = today - timedelta(warn_days)
    return tuple(dict.fromkeys(line.vat_number for line in lines if line.vat_number and line.answer != INVALID
                               and (line.asked_on is None or line.asked_on < oldest or line.answer != VALID)))


def _unverified(lines: Sequence[CheckedLine], facts: Checking) -> Iterable[Problem]:
    """One question for all of them, so that an office without the online check ticks once, not line by line."""
    numbers = unverified(lines, facts.today, facts.warn_days)
    if numbers:
        yield warning("ESL-022-unverified", key=f"ESL-022-unverified-{len(numbers)}-{facts.warn_days}", count=len(numbers),
                      days=facts.warn_days)
