"""How long documents are kept, and what keeps a customer from being anonymised (AUD-040, 042, 049)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from app.core.dates import add_months
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "AUD-042-open": N_("{number} has {entries:open entry|open entries}. Settle or write off what is open."),
    "AUD-042-orders": N_("{number} has {orders:open order|open orders}. Deliver and invoice them, or cancel what is left."),
    "AUD-042-drafts": N_("{number} stands in {drafts:document|documents} not posted yet. Post or delete them."),
    "AUD-042-dispute": N_("{number} has {disputes:disputed entry|disputed entries}. Close the dispute."),
    "AUD-042-agency": N_("A file of {number} is with a collection agency. Recall or close it."),
    "AUD-042-retention": N_("The newest document of {number}, {document} of {day}, is kept until {until} by law. "
                            "Wait until {possible}."),
    "AUD-042-hold": N_("{number} is under a legal hold: {reason}. Take the hold away under Set-up, Privacy."),
    "AUD-042-held-until": N_("{number} is under a legal hold until {until}: {reason}. Wait until {possible}, or lift the hold."),
    "AUD-042-done": N_("{number} was anonymised already. Choose another customer."),
    "AUD-042-typed": N_("Type the number of the customer, {number}, to confirm."),
    "AUD-040-years": N_("Enter between 0 and 30 years."),
    "AUD-040-shorter": N_("The law of {country} asks for {years} years for {class_}. Enter a reason for keeping them shorter."),
})

CLASSES = ("books", "invoices", "letters")
"""Classes of documents: books with vouchers and payments, invoices with everything of VAT, letters."""
CLASS_NAMES: Mapping[str, str] = MappingProxyType({
    "books": N_("Books and payments"), "invoices": N_("Invoices and VAT documents"), "letters": N_("Letters and e-mails")})
_OTHER = 10
DELIVERED: Mapping[tuple[str, str], int] = MappingProxyType({
    **{(c, "NL"): 7 for c in CLASSES}, **{(c, "FR"): 10 for c in CLASSES}, **{(c, "GB"): 6 for c in CLASSES},
    ("books", "BE"): 7, ("invoices", "BE"): 10, ("letters", "BE"): 7,
    ("books", "DE"): 10, ("invoices", "DE"): 8, ("letters", "DE"): 6})
"""Years from the end of the fiscal year, as delivered (AUD-040); those of the United Kingdom are to be verified."""
UNVERIFIED = frozenset({"GB"})
KIND_CLASSES: Mapping[str, str] = MappingProxyType({
    **dict.fromkeys(("collection_letter", "statement", "balance_confirmation", "payment_plan", "pre_notification", "confirmation",
                     "quotation", "picking_list", "pro_forma"), "letters"),
    **dict.fromkeys(("invoice", "credit_note", "prepayment_invoice", "corrected", "packing_slip", "electronic_invoice",
                     "attachment", "eu_sales_list"), "invoices")})
"""The class of an archived document by its kind; what is not named belongs to the books."""
LONGEST = 30


def class_of(kind: str) -> str:
    """The class of an archived document."""
    return KIND_CLASSES.get(kind, "books")


def delivered_years(class_: str, country: str) -> int:
    """Years the program delivers; a country without a rule of its own keeps ten."""
    return DELIVERED.get((class_, country), _OTHER)


def kept_until(fiscal_year_end: date, years: int) -> date:
    """The last day a document is kept: so many whole years after the end of its fiscal year."""
    return erasable_from(fiscal_year_end, years) - timedelta(1)


def erasable_from(fiscal_year_end: date, years: int) -> date:
    """The first day it may be erased (AUD-049): the year that ends 31-12-2025 with 8 years gives 01-01-2034."""
    return add_months(fiscal_year_end + timedelta(1), 12 * years)


def years_for(class_: str, countries: Iterable[str], own: Mapping[tuple[str, str], int]) -> int:
    """The longest term of all countries a document falls under; `own` = what the company set instead (AUD-040)."""
    return max((own.get((class_, c), delivered_years(class_, c)) for c in countries), default=_OTHER)


def check_years(class_: str, country: str, years: int | None, reason: str) -> tuple[Problem, ...]:
    """May a term be set? Shorter than delivered needs a reason (AUD-040)."""
    if years is None or not 0 <= years <= LONGEST:
        return (error("AUD-040-years", at="years"),)
    least = delivered_years(class_, country)
    if years < least and not reason.strip():
        return (error("AUD-040-shorter", at="reason", country=country, years=least, class_=CLASS_NAMES[class_]),)
    return ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A document that must be kept: its number, day and the first day it may be erased."""

    number: str
    day: date
    erasable: date


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold; `until` None = until it is lifted."""

    reason: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Subject:
    """What stands about a customer on a day: counts of what is open, its newest document by retention, legal holds."""

    number: str
    anonymised: bool
    entries: int
    orders: int
    drafts: int
    disputes: int
    agencies: int
    newest: Kept | None
    holds: tuple[Hold, ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way, and the first day it is gone by itself (None = somebody must act)."""

    problem: Problem
    possible: date | None


def obstacles(subject: Subject, today: date) -> tuple[Obstacle, ...]:
    """Everything that keeps a customer from being anonymised, with its earliest date (AUD-042)."""
    n, found = subject.number, []
    if subject.anonymised:
        return (Obstacle(error("AUD-042-done", number=n), None),)
    if subject.entries:
        found.append(Obstacle(error("AUD-042-open", number=n, entries=subject.entries), None))
    if subject.orders:
        found.append(Obstacle(error("AUD-042-orders", number=n, orders=subject.orders), None))
    if subject.drafts:
        found.append(Obstacle(error("AUD-042-drafts", number=n, drafts=subject.drafts), None))
    if subject.disputes:
        found.append(Obstacle(error("AUD-042-dispute", number=n, disputes=subject.disputes), None))
    if subject.agencies:
        found.append(Obstacle(error("AUD-042-agency", number=n), None))
    if subject.newest is not None and subject.newest.erasable > today:
        kept = subject.newest
        found.append(Obstacle(error("AUD-042-retention", number=n, document=kept.number, day=kept.day,
                                    until=kept.erasable - timedelta(1), possible=kept.erasable), kept.erasable))
    for hold in subject.holds:
        if hold.until is None:
            found.append(Obstacle(error("AUD-042-hold", number=n, reason=hold.reason), None))
        elif hold.until >= today:
            free = hold.until + timedelta(1)
            found.append(Obstacle(error("AUD-042-held-until", number=n, until=hold.until, reason=hold.reason, possible=free),
                                  free))
    return tuple(found)


def possible_from(found: Iterable[Obstacle], today: date) -> date | None:
    """The first day nothing stands in the way any more; None = somebody must act first."""
    days = [o.possible for o in found]
    return None if None in days else max([d for d in days if d is not None], default=today)
