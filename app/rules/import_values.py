"""How the cells of a file are read: dates in its order, amounts with its decimal sign, words in four languages (IMP-002, 006)."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
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
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.\d")
"""Who writes points between the parts of a date writes the day first."""
_SQUEEZED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NAMED = re.compile(r"(?:(\d{1,2})\.?[-/ ]+([^\W\d]{3,})|([^\W\d]{3,})[-/ ]+(\d{1,2})),?\.?[-/ ,]+(\d{4}|\d{2})")
_MONTHS = tuple(words.split() for words in (
    "jan", "feb fev", "mar mrt maa mae", "apr avr", "mai mei may", "jun juin", "jul juil", "aug aou aut", "sep", "oct okt", "nov",
    "dec dez"))
"""What the names of the months begin with in four languages."""
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_SERIAL_START = date(1899, 12, 30)
NO_DATE = {"", "0", "00-00-0000", "0000-00-00", "NULL", "N/A", "-"}


def detect_date_order(values: Iterable[str], spans: Iterable[tuple[str, str]] = ()) -> tuple[DateOrder, bool]:
    """The order of day and month by the evidence of a whole column; False = the column does not tell (IMP-002).

    `spans` = (document date, due date) of the rows: what falls due before it was written is read the wrong way round.
    """
    first_large = second_large = year_first = numbers = other_signs = False
    for value in values:
        text = _numbered(value.strip())
        parts = re.findall(r"\d+", text)
        if len(parts) < 3 and not _SQUEEZED.fullmatch(value.strip()):
            continue
        numbers = True
        other_signs |= _DOTTED.match(text) is None
        if len(parts[0]) == 4 or (len(parts[0]) == 8 and 1900 <= int(parts[0][:4]) <= 2100):
            year_first = True
        elif len(parts[0]) == 8:
            first_large |= int(parts[0][:2]) > 12
            second_large |= int(parts[0][2:4]) > 12
        elif int(parts[0]) > 12:
            first_large = True
        elif int(parts[1]) > 12:
            second_large = True
    if year_first and not (first_large or second_large):
        return DateOrder.YMD, True
    if second_large and not first_large:
        return DateOrder.MDY, True
    if not numbers or not other_signs or (first_large and not second_large):
        return DateOrder.DMY, True
    return (DateOrder.DMY, False) if first_large else _by_spans(spans)


def _by_spans(spans: Iterable[tuple[str, str]]) -> tuple[DateOrder, bool]:
    """The order in which every document falls due after its own date, when the other one says otherwise at least twice."""
    wrong = dict.fromkeys((DateOrder.DMY, DateOrder.MDY), 0)
    for written, due in spans:
        for order in wrong:
            one, other = read_date(written, order), read_date(due, order)
            wrong[order] += one is not None and other is not None and other < one
    if wrong[DateOrder.DMY] == 0 < 2 <= wrong[DateOrder.MDY]:
        return DateOrder.DMY, True
    if wrong[DateOrder.MDY] == 0 < 2 <= wrong[DateOrder.DMY]:
        return DateOrder.MDY, True
    return DateOrder.DMY, False


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
    """A date in the file's order; a four-digit year in front always means year-month-day.

    Months may be named in four languages; five digits are the day number of a spreadsheet that lost its format, with or
    without the time of day behind it.
    """
    text = text.strip()
    serial = _SERIAL.fullmatch(text)
    if serial is not None:
        return _SERIAL_START + timedelta(days=int(serial[1]))
    match = _PARTS.fullmatch(_numbered(text)) or _SQUEEZED.fullmatch(text)
    if match is None:
        return None
    one, two, three = match.groups()
    if "." not in text and len(text) == 8 and text.isdigit() and not 1900 <= int(one) <= 2100:
        one, two, three = text[:2], text[2:4], text[4:]
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


def _numbered(text: str) -> str:
    """A named month as year-month-day; anything else as it is."""
    match = _NAMED.fullmatch(text)
    if match is None:
        return text
    day, name = match[1] or match[4], folded(match[2] or match[3])
    month = next((n for n, starts in enumerate(_MONTHS, 1) if any(name.startswith(s) for s in starts)), 0)
    year = match[5] if len(match[5]) == 4 else str(int(match[5]) + (1900 if int(match[5]) >= 50 else 2000))
    return f"{year}-{month:02}-{day:0>2}"


_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\uff0d]")
"""What word processors and printed lists put in the place of a minus."""
_SIGNED = re.compile(r"(?P<bare>[^-+()]+)|[-+](?P<front>[^-+()]+)|(?P<behind>[^-+()]+)[-+]|\((?P<inside>[^-+()]+)\)")
"""One sign at most: in front, behind, or brackets around."""
_NO_CENTS = re.compile(r"[.,]--?(?=[A-Z]*$)")
"""`12,-` and `12.--` are twelve and no cents, not minus twelve."""
_MOST_SIGNS = 40
"""Nothing longer is an amount."""


def read_amount(text: str, decimal: str) -> Decimal | None:
    """An amount in the file's writing: grouping, trailing minus, brackets, currency signs, a trailing C or CR."""
    body = re.sub("[\\s\u00a0\u202f'’€£$]", "", _DASHES.sub("-", text))
    if len(body) > _MOST_SIGNS:
        return None
    body = _NO_CENTS.sub("", body)
    credit = re.fullmatch(r"(.*\d)(?:CR|C|H)", body)
    body = re.sub(r"[A-Z]{3}", "", re.sub(r"(?<=\d)(?:DR|D|S)$", "", credit.group(1) if credit else body))
    signed = _SIGNED.fullmatch(body)
    if signed is None:
        return None
    negative = signed["bare"] is None and "+" not in body
    body = next(filter(None, signed.groups()))
    grouping = "." if decimal == "," else ","
    whole, _sign, part = body.rpartition(decimal) if decimal in body else (body, "", "")
    if not re.fullmatch(rf"\d+|\d{{1,3}}(\{grouping}\d{{3}})+|", whole) or not re.fullmatch(r"\d*", part) or not (whole or part):
        return None
    try:
        value = Decimal(f"{whole.replace(grouping, '') or '0'}.{part or '0'}")
    except InvalidOperation:
        return None
    return -value if negative is not bool(credit) else value


CURRENCIES = {"€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP",
              "pond": "GBP", "livre sterling": "GBP", "pfund": "GBP"}
"""What stands in a column of currencies instead of a code."""
_HEADED = re.compile(r"[^\W\d].*?\W(EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|€|£)\W*", re.IGNORECASE)


def currency(text: str) -> str:
    """The code of a currency by its code, sign or name; anything else in capitals, for the check."""
    return CURRENCIES.get(text.lower(), text.upper())


def currency_of_heading(heading: str) -> str:
    """The currency a heading names at its end, as in “Amount (USD)” or “Bedrag in €”; none = empty (IMP-002)."""
    found = _HEADED.fullmatch(f" {heading}".strip())
    return currency(found[1]) if found else ""


SYMBOLS = {"€": "EUR", "£": "GBP"}
"""Signs that stand for one currency only, unlike the dollar's."""


def may_be(text: str, currency: str) -> bool:
    """Does the currency sign beside an amount, if there is one, agree with its currency?"""
    return all(SYMBOLS[c] == currency for c in text if c in SYMBOLS)


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
    invoice="invoice|sales invoice|inv|si|accrec|factuur|verkoopfactuur|facture|rechnung|ausgangsrechnung|re|rv|dr|fac|f|i",
    credit="credit note|sales credit note|credit|credit memo|sales credit memo|sc|accreccredit|creditnota|verkoopcreditnota|"
           "creditfactuur|avoir|note de crédit|gutschrift|verkaufsgutschrift|cn|cr|gs|dg|av",
    payment="payment|receipt|customer payment|sales receipt|payment on account|sr|sa|betaling|ontvangst|règlement|paiement|"
            "versement|acompte|zahlung|zahlungseingang|pay|bet|rg|dz|za|p"),
    {"invoice": EntryType.INVOICE, "credit": EntryType.CREDIT_NOTE, "payment": EntryType.PAYMENT})
SIDES: Mapping[str, int] = _as(_words(debit="debit|debet|dr|d|s|soll", credit="credit|cr|c|k|h|haben|av"),
                               {"debit": 1, "credit": -1})
"""Marks of the side an amount stands on: + = the customer owes."""
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
