"""VAT periods: how a year is cut, and where a VAT date may fall once returns are filed (MST-032, CLS-017)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import add_months
from app.core.money import Money
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare

declare({
    "MST-032-filed": N_("The VAT return of {first} to {last} is filed: {day} cannot be a VAT date any more."),
    "MST-032-use": N_("The first open VAT date is {day}."),
    "CLS-017-gap": N_("VAT periods follow each other without a gap: the next one begins on {day}."),
    "CLS-017-earlier": N_("The VAT period from {first} on is still open. File {later} before it all the same?"),
    "CLS-017-running": N_("This VAT period runs until {last}. File it before it is over?"),
    "CLS-017-differs": N_("VAT account {account} differs by {difference} from the VAT entries of this period. "
                          "File it all the same?"),
    "CLS-017-invoices": N_("{count:invoice or credit note|invoices and credit notes} of this period not posted yet. File it all "
                           "the same?"),
    "CLS-017-drafts": N_("{count:letter|letters} with VAT of this period not issued yet. File it all the same?"),
    "CLS-017-none": N_("Choose at least one VAT period with another status."),
    "CLS-017-text": N_("Say in at least ten characters why the return is opened again."),
    "CLS-017-reason": N_("Choose a reason code for opening a VAT period again."),
    "CLS-017-closed": N_("The fiscal year of {day} is permanently closed: its VAT periods stay filed."),
})

DAY = timedelta(1)
LEAST_TEXT = 10


class Length(StrEnum):
    """How often a return is filed."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


MONTHS = {Length.MONTH: 1, Length.QUARTER: 3, Length.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Span:
    """A VAT period: its first and last day, and whether its return is filed."""

    start: date
    end: date
    filed: bool = False


def cut(first: date, length: Length) -> list[tuple[date, date]]:
    """The twelve months from `first` on, cut into periods of one length."""
    step = MONTHS[length]
    return [(add_months(first, n), add_months(first, n + step) - DAY) for n in range(0, 12, step)]


def first_open(spans: Sequence[Span], day: date) -> date:
    """The day itself, else the first one after it that lies in no filed period."""
    for span in sorted(spans, key=lambda s: s.start):
        if span.filed and span.start <= day <= span.end:
            day = span.end + DAY
    return day


def check(spans: Sequence[Span], day: date) -> tuple[Problem, ...]:
    """May a document have this VAT date? If not, which is the first one that may be (MST-032)."""
    filed = next((s for s in spans if s.filed and s.start <= day <= s.end), None)
    if filed is None:
        return ()
    return (error("MST-032-filed", at="vat_date", first=filed.start, last=filed.end, day=day),
            information("MST-032-use", day=first_open(spans, day)))


@dataclass(frozen=True, slots=True)
class Loose:
    """What does not agree or is not posted yet in the periods to be filed: differences by account number, drafts of letters and
    of invoices."""

    differences: Mapping[str, Money] = field(default_factory=dict)
    drafts: int = 0
    invoices: int = 0


def check_filing(spans: Sequence[Span], chosen: Sequence[Span], today: date, loose: Loose | None = None) -> tuple[Problem, ...]:
    """Questions before returns count as filed: an earlier one is open, it is not over, or something is loose (CLS-017)."""
    if not chosen:
        return (error("CLS-017-none"),)
    found = []
    last = max(chosen, key=lambda s: s.start)
    earlier = next((s for s in spans if not s.filed and s not in chosen and s.start < last.start), None)
    if earlier is not None:
        found.append(warning("CLS-017-earlier", key=f"CLS-017-{earlier.start}", first=earlier.start, later=last.start))
    if last.end >= today:
        found.append(warning("CLS-017-running", key=f"CLS-017-{last.end}", last=last.end))
    loose = loose or Loose()
    found += [warning("CLS-017-differs", key=f"CLS-017-differs-{account}-{last.end}", account=account, difference=difference)
              for account, difference in loose.differences.items()]
    if loose.invoices:
        found.append(warning("CLS-017-invoices", key=f"CLS-017-invoices-{last.end}", count=loose.invoices))
    if loose.drafts:
        found.append(warning("CLS-017-drafts", key=f"CLS-017-drafts-{last.end}", count=loose.drafts))
    return tuple(found)


def check_reopening(chosen: Sequence[Span], closed: date | None, *, reason_given: bool, text: str) -> tuple[Problem, ...]:
    """A filed return is opened again with a reason, until its fiscal year is closed for ever up to `closed` (CLS-017)."""
    if not chosen:
        return (error("CLS-017-none"),)
    late = next((s for s in chosen if closed is not None and s.start <= closed), None)
    if late is not None:
        return (error("CLS-017-closed", day=late.start),)
    found = [] if reason_given else [error("CLS-017-reason", at="reason")]
    if len(text.strip()) < LEAST_TEXT:
        found.append(error("CLS-017-text", at="text"))
    return tuple(found)
