"""How the cells of a file are read: dates in its order, amounts with its decimal sign, words in four languages (IMP-002, 006)."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from app.core.enums import LANGUAGES, Blocked, EntryType
from app.core.search import folded


class DateOrder(StrEnum):
    """How the file writes dates."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2099, 12, 31)
"""Dates outside are slips of the pen, not business (IMP-006)."""
_PARTS = re.compile(r"(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{2,4})(?:[ T].*)?")
_SQUEEZED = re.compile(r"(\d{4})(\d{2})(\d{2})")
NO_DATE = {"", "0", "00-00-0000", "0000-00-00", "NULL", "N/A", "-"}


def detect_date_order(values: Iterable[str]) -> tuple[DateOrder, bool]:
    """The order of day and month by the evidence of a whole column; False = the column does not tell (IMP-002)."""
    first_large = second_large = year_first = False
    for value in values:
        parts = re.findall(r"\d+", value)
        if len(parts) < 3 and not _SQUEEZED.fullmatch(value.strip()):
            continue
        if len(parts[0]) in (4, 8):
            year_first = True
        elif int(parts[0]) > 12:
            first_large = True
        elif int(parts[1]) > 12:
            second_large = True
    if year_first and not (first_large or second_large):
        return DateOrder.YMD, True
    if second_large and not first_large:
        return DateOrder.MDY, True
    return DateOrder.DMY, first_large and not second_large


def detect_decimal(values: Iterable[str]) -> str:
    """The decimal sign of a column: the last sign where both occur, else the one not followed by exactly three digits."""
    votes, grouping = {",": 0, ".": 0}, {",": 0, ".": 0}
    for value in values:
        signs = [c for c in value if c in ",."]
        if not signs:
            continue
        last = max(value.rfind(","), value.rfind("."))
        after = re.sub(r"\D", "", value[last + 1:])
        if len(set(signs)) == 2 or (len(signs) == 1 and len(after) != 3):
            votes[value[last]] += 1
        else:
            grouping[value[last]] += 1
    if not any(votes.values()):
        return "," if grouping["."] > grouping[","] else "."
    return "," if votes[","] > votes["."] else "."


def read_date(text: str, order: DateOrder) -> date | None:
    """A date in the file's order; a four-digit year in front always means year-month-day."""
    match = _PARTS.fullmatch(text.strip()) or _SQUEEZED.fullmatch(text.strip())
    if match is None:
        return None
    one, two, three = match.groups()
    if len(one) == 4 or (order is DateOrder.YMD and len(three) < 4):
        year, month, day = one, two, three
    else:
        year = three
        month, day = (one, two) if order is DateOrder.MDY else (two, one)
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= 50 else 2000
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def read_amount(text: str, decimal: str) -> Decimal | None:
    """An amount in the file's writing: grouping, trailing minus, brackets, currency signs, a trailing C or CR."""
    body = re.sub("[\\s\u00a0\u202f'’€£$]", "", text.replace("\u2212", "-"))
    credit = re.fullmatch(r"(.*\d)(?:CR|C|H)", body)
    body = re.sub(r"[A-Z]{3}", "", re.sub(r"(?<=\d)(?:DR|D|S)$", "", credit.group(1) if credit else body))
    negative = body.startswith("-") or body.endswith("-") or (body.startswith("(") and body.endswith(")"))
    body = body.strip("-+()")
    grouping = "." if decimal == "," else ","
    whole, _sign, part = body.rpartition(decimal) if decimal in body else (body, "", "")
    if not re.fullmatch(rf"\d+|\d{{1,3}}(\{grouping}\d{{3}})+|", whole) or not re.fullmatch(r"\d*", part) or not (whole or part):
        return None
    try:
        value = Decimal(f"{whole.replace(grouping, '') or '0'}.{part or '0'}")
    except InvalidOperation:
        return None
    return -value if negative is not bool(credit) else value


_V = TypeVar("_V")


def _words(**named: str) -> dict[str, str]:
    """Folded words -> the name they are listed under."""
    return {folded(word): name for name, words in named.items() for word in words.split("|")}


def _as(table: Mapping[str, str], values: Mapping[str, _V]) -> dict[str, _V]:
    return {word: values[name] for word, name in table.items()}


BLOCKED: Mapping[str, Blocked] = _as(_words(
    blank="|0|no|nee|non|nein|blank|leeg|vide|leer|none|geen|aucun|keine",
    ship="1|ship|verzending|verzenden|expédition|expédier|liefern|lieferung|versand",
    invoice="2|invoice|factureren|factuur|facture|facturation|fakturieren|rechnung",
    all="3|all|alle|alles|tous|tout"),
    {"blank": Blocked.BLANK, "ship": Blocked.SHIP, "invoice": Blocked.INVOICE, "all": Blocked.ALL})
"""Values of Blocked in four languages; anything else is refused."""

TYPES: Mapping[str, EntryType] = _as(_words(
    invoice="invoice|inv|factuur|verkoopfactuur|facture|rechnung|ausgangsrechnung|re|fac|f|i",
    credit="credit note|credit|credit memo|creditnota|creditfactuur|avoir|note de crédit|gutschrift|cn|cr|gs|av",
    payment="payment|receipt|betaling|ontvangst|règlement|paiement|versement|zahlung|zahlungseingang|pay|bet|rg|za|p"),
    {"invoice": EntryType.INVOICE, "credit": EntryType.CREDIT_NOTE, "payment": EntryType.PAYMENT})
_FLAGS = _words(yes="yes|y|true|1|x|ja|j|oui|o|waar|vrai|wahr", no="|no|n|false|0|nee|nein|non|onwaar|faux|falsch|-")
_LANGUAGES = _words(en="english|engels|anglais|englisch", nl="dutch|nederlands|néerlandais|niederländisch",
                    fr="french|frans|français|französisch", de="german|duits|allemand|deutsch")
_AUDIENCES = _words(private="private|particulier|consumer|privat|consument|privé", public="public|overheid|öffentlich|government",
                    business="|business|zakelijk|bedrijf|entreprise|professionnel|geschäftlich|gewerblich")
_COUNTRIES = _words(
    NL="nederland|netherlands|the netherlands|pays bas|niederlande|nld", BE="belgië|belgium|belgique|belgien|bel",
    FR="frankrijk|france|frankreich|fra", DE="duitsland|germany|allemagne|deutschland|deu|d",
    GB="verenigd koninkrijk|united kingdom|uk|royaume uni|great britain|vereinigtes königreich|gbr",
    LU="luxemburg|luxembourg|lux", AT="oostenrijk|austria|autriche|österreich|aut")


def flag(text: str) -> bool | None:
    """Yes or no in four languages; None = neither."""
    return {"yes": True, "no": False}.get(_FLAGS.get(folded(text), ""))


def language(text: str) -> str | None:
    """One of our languages by name or code; None = none of them."""
    code = _LANGUAGES.get(folded(text), text.lower()[:2])
    return code if code in LANGUAGES else None


def audience(text: str) -> str | None:
    """Business, private or public; None = unknown."""
    return _AUDIENCES.get(folded(text))


def country(text: str) -> str:
    """An ISO code; names in four languages are understood, anything else is left as it is for the check."""
    return _COUNTRIES.get(folded(text).replace("-", " "), text.upper())
