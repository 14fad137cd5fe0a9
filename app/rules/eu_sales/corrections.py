"""Corrections of periods that are filed: which list they go on, what their lines say (ESL-007, 040…043)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.core.eu_sales import SupplyType
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.eu_sales.countries import CountryRule, Route
from app.rules.eu_sales.rounding import Piece

declare({
    "ESL-040-reason": N_("Say in at least ten characters why the filed period is corrected."),
    "ESL-040-nothing": N_("Nothing would change. Enter another number, type or amount."),
    "ESL-040-period": N_("{first} to {last} is not filed yet. Correct that list itself."),
    "ESL-042-same": N_("The new VAT number is the old one. Enter another number."),
})

LEAST_TEXT = 10


@dataclass(frozen=True, slots=True)
class Filed:
    """A period whose list was submitted or accepted: its first and last day, the types of the list and its number."""

    start: date
    end: date
    types: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction line: original period, number, type, difference in minor units, reason and linked documents (ESL-040)."""

    start: date
    end: date
    vat_number: str
    type: SupplyType
    amount: int
    reason: str
    entries: tuple[int, ...] = ()
    customer_id: int | None = None

    def piece(self) -> Piece:
        """The line as something to gather: it stays apart from the present period (ESL-043)."""
        return Piece(self.vat_number, self.type, self.amount, self.customer_id, self.entries[0] if len(self.entries) == 1
                     else None, (self.start, self.end))


def filed_period(filed: Iterable[Filed], day: date, kind: SupplyType) -> Filed | None:
    """The filed period a VAT date and type lie in; None = it is not filed."""
    return next((f for f in filed if f.start <= day <= f.end and kind in f.types), None)


def number_changed(wrong: Correction, number: str) -> tuple[Correction, Correction]:
    """A wrong number: minus the amount for the old one, plus the amount for the new one (ESL-042).

    `wrong` says what was reported: the old number with the amount as it was filed.
    """
    minus = Correction(wrong.start, wrong.end, wrong.vat_number, wrong.type, -wrong.amount, wrong.reason, wrong.entries,
                       wrong.customer_id)
    plus = Correction(wrong.start, wrong.end, number, wrong.type, wrong.amount, wrong.reason, (), wrong.customer_id)
    return minus, plus


def route(rule: CountryRule) -> Route:
    """The next list, unless the country wants a corrected list of the old period (ESL-041)."""
    return rule.route


def credit_note_period(rule: CountryRule, original_date: date | None, filed: Iterable[Filed], kind: SupplyType) -> Filed | None:
    """The filed period a credit note corrects; None = it is netted in its own period, as is usual (ESL-007)."""
    if rule.credit_route is Route.NEXT_LIST or original_date is None:
        return None
    return filed_period(filed, original_date, kind)


def check(correction: Correction, filed: Iterable[Filed], number: str | None = None) -> tuple[Problem, ...]:
    """May a correction line be made: its period is filed, it says why and changes something (ESL-040, 042)?"""
    found = []
    if filed_period(filed, correction.start, correction.type) is None:
        found.append(error("ESL-040-period", at="period", first=correction.start, last=correction.end))
    if len(correction.reason.strip()) < LEAST_TEXT:
        found.append(error("ESL-040-reason", at="reason"))
    if not correction.amount:
        found.append(error("ESL-040-nothing", at="amount"))
    if number is not None and number == correction.vat_number:
        found.append(error("ESL-042-same", at="vat_number"))
    return tuple(found)
