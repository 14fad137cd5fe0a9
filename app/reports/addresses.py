"""Address fields as the lines of a window, in the custom of the country they go to (L10N-020, L10N-021, closing 7.2)."""

import re
import textwrap
from dataclasses import dataclass

MOST_LINES = 6
LINE = 38
"""Characters of an address line at its full size."""
FULL_SIZE = 10.2
SMALL_SIZE = 8.0
"""The smallest size (points) an address may shrink to."""


@dataclass(frozen=True, slots=True)
class Address:
    """The fields of an address; `country` is its ISO 3166 code, `attention` a finished line ("T.a.v. …")."""

    name: str
    street: str = ""
    number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    attention: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit the window, and their size in points."""

    lines: tuple[str, ...]
    size: float


_NUMBER_FIRST = frozenset(("FR", "LU", "GB", "IE", "US", "CA", "AU", "NZ", "MT"))
_CITY_UPPER = frozenset(("NL", "FR", "GB"))
_POSTCODE_LAST = frozenset(("GB", "IE", "MT"))
_CITY_THEN_CODE = frozenset(("US", "CA", "AU", "NZ"))


def address_lines(address: Address, sender_country: str, country_name: str) -> tuple[str, ...]:
    """The lines of an address, without empty ones; `country_name` is printed in capitals when it goes abroad (L10N-020)."""
    abroad = (country_name.upper(),) if address.country and address.country != sender_country else ()
    lines = (address.name, address.attention, address.extra, _street(address), *_places(address), *abroad)
    return tuple(line for line in (tidy.strip() for tidy in lines) if line)


def return_line(address: Address, prefix: str = "", separator: str = " · ") -> str:
    """The sender's address in one line above the window, behind an optional word ("Retouradres:")."""
    parts = (address.name, _street(address), *(re.sub(r" {2,}", " ", place) for place in _places(address, capitals=False)))
    return " ".join(part for part in (prefix, separator.join(p for p in parts if p)) if part)


def fit(lines: tuple[str, ...]) -> Fitted | None:
    """Wrap at 38 characters, else shrink to 8 pt; None when even so more than six lines remain (L10N-021, LTR-32)."""
    for size, width in ((FULL_SIZE, LINE), (SMALL_SIZE, int(LINE * FULL_SIZE / SMALL_SIZE))):
        wrapped = tuple(piece for line in lines for piece in _wrap(line, width))
        if len(wrapped) <= MOST_LINES and all(len(piece) <= width for piece in wrapped):
            return Fitted(wrapped, size)
    return None


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)


def _street(address: Address) -> str:
    house = " ".join(part for part in (address.number, address.addition) if part)
    parts = (house, address.street) if address.country in _NUMBER_FIRST else (address.street, house)
    return " ".join(part for part in parts if part)


def _places(address: Address, capitals: bool = True) -> tuple[str, ...]:
    """Postal code and town, in one or two lines."""
    code, city = _postcode(address), address.city.strip()
    if address.country == "FR":
        city = city.replace(".", "")
    if capitals and address.country in _CITY_UPPER:
        city = city.upper()
    if address.country in _POSTCODE_LAST:
        return city, code
    if address.country in _CITY_THEN_CODE:
        return (f"{city} {code}".strip(),)
    return (("  " if address.country == "NL" else " ").join(part for part in (code, city) if part),)


def _postcode(address: Address) -> str:
    """The postal code with its blank in the right place where its form is known; else as typed."""
    code = " ".join(address.postcode.upper().split())
    if address.country == "NL":
        return re.sub(r"^(\d{4}) ?([A-Z]{2})$", r"\1 \2", code)
    if address.country == "GB":
        return re.sub(r"^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$", r"\1 \2", code)
    return code
