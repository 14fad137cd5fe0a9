"""Dates and amounts as banks write them in tables: strict once the style is known, found from the values when it is not."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

_BLANKS = re.compile("[\\s\u00a0\u202f\u2009'’]")
_SIGNED = re.compile(r"([+-]?)(?:[A-Z]{3}|[€£$])?([+-]?)([0-9.,]+)(?:[A-Z]{3}|[€£$])?([+-]?)")
_NO_CENTS = re.compile(r"[.,]--?(?=(?:[A-Z]{3}|[€£$])?$)")
"""`12,-` and `12.--` are twelve and no cents, not minus twelve."""
_SHAPES = {
    ",": re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]*)(?:,([0-9]*))?"),
    ".": re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.([0-9]*))?"),
}
_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]{1,2})?")
_ENDING = re.compile(r"([.,])([0-9]{1,2})[^0-9]*$")
_TIME = re.compile(r"[T ]+[0-9]{1,2}[:.][0-9]{2}.*$")
_EIGHT = re.compile(r"[0-9]{8}")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_PARTS = re.compile(r"([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4}|[0-9]{2})")
_NAMED = re.compile(r"([0-9]{1,2})[-/. ]+([a-z]{3,9})\.?[-/. ]+([0-9]{4}|[0-9]{2})")
_MONTHS = ("jan", "feb fev", "mar mrt maa mrz", "apr avr", "may mei mai", "jun juin", "jul juil", "aug aou", "sep", "oct okt",
           "nov", "dec dez")
_BY_NAME = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
MOST_DIGITS = 18
"""Digits of an amount; more is no amount of money."""


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """A text for comparing: without accents, capitals and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return " ".join(re.sub(r"[^0-9a-z€£$#]+", " ", plain).split())


# ---------------------------------------------------------------- amounts

def amount_of(text: str, decimal: str, places: int, *, workbook: bool = False) -> int | None:
    """An amount in minor units of a currency with so many decimal places; None when it is not written in this style.

    A sign may stand in front, behind, or as brackets. Cells of a `workbook` that are numbers come with a decimal point.
    """
    plain = _BLANKS.sub("", text).replace("\u2212", "-").replace("–", "-")
    if plain.startswith("(") and plain.endswith(")"):
        plain = "-" + plain[1:-1]
    found = _SIGNED.fullmatch(_NO_CENTS.sub("", plain))
    if found is None or len(plain) > 2 * MOST_DIGITS:
        return None
    first, second, digits, last = found.groups()
    signs = first + second + last
    whole = _SHAPES["." if workbook and _PLAIN.fullmatch(digits) else decimal].fullmatch(digits)
    if whole is None or len(signs) > 1 or not any(c.isdigit() for c in digits):
        return None
    fraction = whole[2] or ""
    if fraction[places:].strip("0"):
        return None
    amount = int((re.sub("[.,]", "", whole[1]) or "0") + fraction[:places].ljust(places, "0"))
    return -amount if signs == "-" else amount


def decimal_style(values: Iterable[str], usual: str) -> str:
    """The decimal sign of amounts: what stands before their last one or two digits; `usual` when none of them tells."""
    commas = points = 0
    for value in values:
        ending = _ENDING.search(value)
        if ending:
            commas += ending[1] == ","
            points += ending[1] == "."
    return usual if commas == points else "," if commas > points else "."


# ---------------------------------------------------------------- dates

@lru_cache(maxsize=4096)
def date_of(text: str, order: str) -> date | None:
    """A date with its parts in this order (`dmy`, `mdy`, `ymd`); a year in front and months by name are understood anyway."""
    plain = _TIME.sub("", text.strip())
    found = _ISO.fullmatch(plain)
    if found:
        return _day(found[1], found[2], found[3])
    if _EIGHT.fullmatch(plain):
        return _eight(plain, order)
    parts = _PARTS.fullmatch(plain)
    if parts and order == "ymd":
        return _day(parts[1], parts[2], parts[3]) if len(parts[3]) == 2 else None
    if parts:
        day, month = (parts[2], parts[1]) if order == "mdy" else (parts[1], parts[2])
        return _day(parts[3], month, day)
    named = _NAMED.fullmatch("".join(c for c in unicodedata.normalize("NFKD", plain.casefold()) if not unicodedata.combining(c)))
    month_of = (_BY_NAME.get(named[2][:4]) or _BY_NAME.get(named[2][:3])) if named else None
    return _day(named[3], str(month_of), named[1]) if named and month_of else None


def _eight(digits: str, order: str) -> date | None:
    """Eight digits: the year in front, unless that is no date."""
    first = _day(digits[:4], digits[4:6], digits[6:])
    if order == "ymd" or (first is not None and 1990 <= first.year < 2100):
        return first
    day, month = (digits[2:4], digits[:2]) if order == "mdy" else (digits[:2], digits[2:4])
    return _day(digits[4:], month, day)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def date_style(values: Iterable[str]) -> str:
    """The order of the parts of dates, told by numbers above twelve, or by years in front of all; else the day is first."""
    year_first = others = False
    for value in values:
        plain = _TIME.sub("", value.strip())
        if _ISO.fullmatch(plain) or (_EIGHT.fullmatch(plain) and _eight(plain, "ymd") and plain[:2] in ("19", "20")):
            year_first = True
            continue
        others = others or bool(plain)
        parts = _PARTS.fullmatch(plain)
        if parts and int(parts[1]) > 12:
            return "dmy"
        if parts and int(parts[2]) > 12:
            return "mdy"
    return "ymd" if year_first and not others else "dmy"
