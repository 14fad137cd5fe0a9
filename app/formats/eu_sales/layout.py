"""What a layout is: three functions over one record, and the checks several layouts share (ESL-050)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import safe_xml
from app.formats.eu_sales.record import EslLine, EslList, Totals

declare({
    "ESL-050-ended": N_("The file layout {profile} ({version}) is for other dates than {day}. Write the file all the same?"),
    "ESL-050-empty": N_("There is nothing to write in this file. Choose another layout, or mark the period as nothing "
                        "to report."),
    "ESL-015-file": N_("There is nothing to report from {first} to {last}. Such a list is filed only when the authority asks for "
                       "it. Write the file all the same?"),
    "ESL-050-types": N_("{count:line|lines} of other types not in this file: {types}."),
    "ESL-050-corrections": N_("{count:correction|corrections} of earlier periods not in this file. "
                              "Enter them in the portal of the tax authority."),
    "ESL-050-period": N_("This layout has no place for a period of this length. Choose another layout."),
    "ESL-050-missing": N_("Missing for this file: {what} of the company. Enter it under Set-up, Company."),
    "ESL-050-registration": N_("The VAT number of the company ({number}) does not fit this layout. "
                               "Correct it under Set-up, Company."),
    "ESL-050-number": N_("VAT number {number} does not fit this layout. Enter a reporting number, or exclude the line."),
    "ESL-050-amount": N_("The amount of {number} is too large or too small for this layout: {amount}. Choose another layout."),
    "ESL-050-whole": N_("The amount of {number} is not a whole number: {amount}. Set the rounding of the list to whole amounts."),
    "ESL-050-currency": N_("This layout is in {currency}, the books are in {own}. Choose another layout."),
    "ESL-050-replaced": N_("The receipt number of the list this one replaces was not entered, so the file does not name it. "
                           "Write the file all the same?"),
    "ESL-050-sequence": N_("The number of the file is {number}; this layout counts from 1 to {most}. Choose another layout."),
})

CENTS = 100


class LayoutError(ValueError):
    """A file that is not of its layout: `str` says where."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a profile is written: what it cannot hold, the bytes of some lines, and the totals in bytes.

    `check` gets the list with the lines the file will have; `read` raises `LayoutError` for a file that breaks the layout.
    """

    check: Callable[[EslList], Iterable[Problem]]
    write: Callable[[EslList], bytes]
    read: Callable[[bytes], Totals]


def whole_amounts(told: EslList, most: int, least: int | None = None) -> Iterator[Problem]:
    """Amounts that are no whole units, or outside `least` … `most` (whole units)."""
    lowest = -most if least is None else least
    for row, line in enumerate(told.lines):
        if line.reported % CENTS:
            yield error("ESL-050-whole", row=row, number=line.vat_number, amount=Money(line.reported, told.currency))
        elif not lowest <= line.reported // CENTS <= most:
            yield too_large(told, row, line)


def too_large(told: EslList, row: int, line: EslLine) -> Problem:
    """An amount the layout has no room for."""
    return error("ESL-050-amount", row=row, number=line.vat_number, amount=Money(line.reported, told.currency))


def in_currency(told: EslList, currency: str) -> Iterator[Problem]:
    """A layout knows one currency."""
    if told.currency != currency:
        yield error("ESL-050-currency", currency=currency, own=told.currency)


def missing(what: str) -> Problem:
    """Something the company has not entered; `what` is a text of the catalogue."""
    return error("ESL-050-missing", at="company", what=Term(what))


def units(line: EslLine) -> int:
    """The amount of a line in whole units; `check` refused others."""
    return line.reported // CENTS if line.reported >= 0 else -(-line.reported // CENTS)


def cents(text: str, place: str) -> int:
    """An amount of a file in minor units; `LayoutError` names the place."""
    try:
        value = Decimal(text.strip()) * CENTS
    except InvalidOperation:
        raise LayoutError(place) from None
    if not value.is_finite() or value != value.to_integral_value():
        raise LayoutError(place)
    return int(value)


def xml_root(content: bytes, tag: str) -> Any:
    """The root element of a file, which must be `tag`."""
    root = safe_xml.root(content)
    if isinstance(root, safe_xml.Fault) or root.tag != tag:
        raise LayoutError(tag)
    return root


def require(fits: bool, place: str) -> None:
    """The layout says so at this place."""
    if not fits:
        raise LayoutError(place)
