"""When a claim can no longer be enforced: terms by country and kind of debtor, what starts them anew, the watch (COL-28)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import add_months
from app.core.facts import Facts
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.law import Audience

declare({
    "COL-28-country": N_("Enter the country this term is for."),
    "COL-28-years": N_("A term has 1 to {most} years. Enter another number."),
    "COL-28-twice": N_("There is a term for this country and kind of debtor from that day already. Change that one."),
})

MONTHS = 12
WATCH_MONTHS = 6
"""So many months before the last day an entry is on the list (COL-28)."""
MOST_YEARS = 99
SINCE = date(1900, 1, 1)
"""From when a delivered term holds: as long as anybody remembers."""
END_OF_DECEMBER = (12, 31)
FEW_DAYS = timedelta(4)


class Start(StrEnum):
    """From which day the years count (COL-28)."""

    DAY_AFTER_DUE = "day_after_due"
    END_OF_YEAR = "end_of_year"


class Event(StrEnum):
    """What may start a term anew (COL-28)."""

    WRITTEN_DEMAND = "written_demand"
    ACKNOWLEDGMENT = "acknowledgment"
    PART_PAYMENT = "part_payment"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the table; no `audience` = every debtor, `region` = a part of the country with a law of its own (COL-28).

    `confidence` A…C as in the table of laws; `source` names the article.
    """

    country: str
    years: int
    start: Start
    restarts: frozenset[Event]
    source: str
    confidence: str
    audience: Audience | None = None
    region: str = ""
    valid_from: date = SINCE


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that may start the term of an entry anew, with its day."""

    day: date
    event: Event


@dataclass(frozen=True, slots=True)
class Limit:
    """The last day on which a claim can be enforced, the day its years count from, and the term used."""

    last: date
    counts_from: date
    term: Term
    restarted_by: Happened | None = None


_ADMITTED = frozenset({Event.ACKNOWLEDGMENT, Event.PART_PAYMENT})
_FRENCH = frozenset({Event.ACKNOWLEDGMENT, Event.COURT})

DELIVERED: Sequence[Term] = (
    Term("NL", 5, Start.DAY_AFTER_DUE, frozenset({Event.WRITTEN_DEMAND}), "art. 3:307 BW, 3:317 BW", "A"),
    Term("NL", 2, Start.DAY_AFTER_DUE, frozenset({Event.WRITTEN_DEMAND}), "art. 7:28 BW, 3:317 BW", "A", Audience.CONSUMER),
    Term("FR", 5, Start.DAY_AFTER_DUE, _FRENCH, "art. L110-4 C. com.", "A"),
    Term("FR", 2, Start.DAY_AFTER_DUE, _FRENCH, "art. L218-2 C. consom.", "A", Audience.CONSUMER),
    Term("DE", 3, Start.END_OF_YEAR, _ADMITTED, "§§ 195, 199, 212 BGB", "A"),
    Term("GB", 6, Start.DAY_AFTER_DUE, _ADMITTED, "Limitation Act 1980", "A"),
    Term("GB", 5, Start.DAY_AFTER_DUE, _ADMITTED, "Prescription and Limitation (Scotland) Act 1973", "A", region="SCT"),
    Term("BE", 10, Start.DAY_AFTER_DUE, frozenset(), "art. 2262bis C. civ.", "C"),
)
"""What is shipped; every office may change it and add shorter terms (COL-28)."""


def term_for(terms: Iterable[Term], country: str, audience: Audience, due: date, region: str = "") -> Term | None:
    """The term in force when a claim fell due: of the region before the country, of the kind of debtor before all (COL-28)."""
    found = [t for t in terms if t.country == country and t.region in ("", region) and t.audience in (None, audience)
             and t.valid_from <= due]
    return max(found, key=lambda t: (t.region != "", t.audience is not None, t.valid_from), default=None)


def limit(due: date, term: Term, happened: Iterable[Happened] = ()) -> Limit:
    """Until when a claim can be enforced; an event of the right kind starts the years anew, when it is not too late (COL-28).

    Due on 31 March 2021 with five years: the last day is 31 March 2026. After an event the years count from its day, even where
    the first ones counted from the end of the year.
    """
    begin = due if term.start is Start.DAY_AFTER_DUE else date(due.year, *END_OF_DECEMBER)
    found = Limit(_later(begin, term), begin, term)
    for event in sorted(happened, key=lambda h: h.day):
        if event.event in term.restarts and due < event.day <= found.last and _later(event.day, term) > found.last:
            found = Limit(_later(event.day, term), event.day, term, event)
    return found


def _later(day: date, term: Term) -> date:
    return add_months(day, MONTHS * term.years)


def days_left(found: Limit, today: date) -> int:
    """Days until the last one, 0 on it, negative when it is over."""
    return (found.last - today).days


def watched(found: Limit, today: date, months: int = WATCH_MONTHS) -> bool:
    """Is it time to look at the claim: so many months before its last day, and after it (COL-28)?"""
    return add_months(found.last, -months) <= today


def latest_due(terms: Iterable[Term], today: date, months: int = WATCH_MONTHS) -> date:
    """Up to this due date a claim can be on the list: what fell due later is far from the end of even the shortest term."""
    shortest = min((t.years for t in terms), default=1)
    # Months have different lengths: a few days more are looked at and left out by `watched`.
    return add_months(today, months - MONTHS * shortest) + FEW_DAYS


def earliest(limits: Iterable[Limit]) -> Limit | None:
    """The one that ends first."""
    return min(limits, key=lambda x: x.last, default=None)


def explained(found: Limit) -> Facts:
    """What the last day was reckoned from."""
    return Facts("COL-28", {"counts_from": found.counts_from, "years": found.term.years, "last": found.last,
                            "source": found.term.source, "confidence": found.term.confidence})


def check(term: Term, others: Iterable[Term]) -> tuple[Problem, ...]:
    """What is wrong with a row of the table beside the others (COL-28)."""
    found = []
    if not term.country:
        found.append(error("COL-28-country", at="country"))
    if not 1 <= term.years <= MOST_YEARS:
        found.append(error("COL-28-years", at="years", most=MOST_YEARS))
    key = (term.country, term.region, term.audience, term.valid_from)
    if any((t.country, t.region, t.audience, t.valid_from) == key for t in others if t is not term):
        found.append(error("COL-28-twice", at="valid_from"))
    return tuple(found)
