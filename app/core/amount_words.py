"""Amounts written out in words, in the four languages and as each country counts (DEP-06, BOE-22): septante and nonante too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

THOUSAND, MILLION, MILLIARD = 1_000, 1_000_000, 1_000_000_000
MOST = 1_000 * MILLIARD - 1
"""The largest whole number that is spelled."""


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_EN = _list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen")
_EN_TENS = _list("twenty thirty forty fifty sixty seventy eighty ninety")
_NL = _list("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
            "achttien negentien")
_NL_TENS = _list("twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_DE = _list("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
            "achtzehn neunzehn")
_DE_TENS = _list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_FR = _list("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
            "dix-neuf")
_FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_FR_SHORT = {70: "septante", 90: "nonante"}
SEPTANTE = frozenset({"BE", "CH", "LU"})
"""Where seventy and ninety have words of their own in French; Luxembourg counts as its neighbour Belgium."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency's name for one and for several, and of its hundredth; `feminine` where French counts it so."""

    one: str
    many: str
    part: str
    parts: str
    feminine: bool = False


UNITS: Mapping[str, Mapping[str, Unit]] = {
    "EUR": {"en": Unit("euro", "euros", "cent", "cents"), "nl": Unit("euro", "euro", "cent", "cent"),
            "fr": Unit("euro", "euros", "centime", "centimes"), "de": Unit("Euro", "Euro", "Cent", "Cent")},
    "GBP": {"en": Unit("pound", "pounds", "penny", "pence"), "nl": Unit("pond", "pond", "penny", "pence"),
            "fr": Unit("livre sterling", "livres sterling", "penny", "pence", feminine=True),
            "de": Unit("Pfund", "Pfund", "Penny", "Pence")},
    "USD": {"en": Unit("dollar", "dollars", "cent", "cents"), "nl": Unit("dollar", "dollar", "cent", "cent"),
            "fr": Unit("dollar", "dollars", "cent", "cents"), "de": Unit("Dollar", "Dollar", "Cent", "Cent")},
    "CHF": {"en": Unit("franc", "francs", "centime", "centimes"), "nl": Unit("frank", "frank", "rappen", "rappen"),
            "fr": Unit("franc", "francs", "centime", "centimes"), "de": Unit("Franken", "Franken", "Rappen", "Rappen")},
}
"""Currencies with names; of others the code is written, and the rest as a fraction."""
WITH_AND = frozenset({"GB", "IE"})
AND = {"en": "and", "nl": "en", "fr": "et", "de": "und"}


def spelled(number: int, language: str, country: str = "") -> str:
    """A whole number from 0 to `MOST` in words; `country` decides between soixante-dix and septante.

    The British and Irish say *and* behind hundreds, others who read English do not (L10N-012).
    """
    if not 0 <= number <= MOST:
        raise ValueError(number)
    if language == "fr":
        return _french(number, country in SEPTANTE)
    words = _SPELLERS[language](number)
    return words if language != "en" or country in WITH_AND else words.replace(f" {AND['en']} ", " ")


def amount_in_words(amount: int, currency: str, language: str, country: str = "", decimals: int = 2) -> str:
    """An amount of minor units, its sign left away, in words: “one hundred euros and five cents” (DEP-06)."""
    whole, rest = divmod(abs(amount), 10 ** decimals)
    unit = UNITS.get(currency, {}).get(language) if decimals == 2 else None
    if unit is None:
        fraction = f" {AND[language]} {rest:0{decimals}}/{10 ** decimals}" if rest else ""
        return f"{spelled(whole, language, country)} {currency}{fraction}"
    said = _counted(whole, unit.one, unit.many, language, country, feminine=unit.feminine)
    if not rest:
        return said
    small = _counted(rest, unit.part, unit.parts, language, country)
    return f"{said} {AND[language]} {small}" if whole else small


def _counted(number: int, one: str, many: str, language: str, country: str, *, feminine: bool = False) -> str:
    """A number with what it counts; words that end in one bend before it."""
    words = spelled(number, language, country)
    if language == "de" and words.endswith("eins"):
        words = words[:-1]
    if language == "fr":
        if feminine and words.endswith("un"):
            words += "e"
        link = (" d’" if one[0] in "aeiou" else " de ") if number and number % MILLION == 0 else " "
        return f"{words}{link}{one if number < 2 else many}"
    return f"{words} {one if number == 1 else many}"


# ---------------------------------------------------------------- English, Dutch, German

def _english(n: int) -> str:
    for size, name in ((MILLIARD, "billion"), (MILLION, "million"), (THOUSAND, "thousand")):
        if n >= size:
            rest = n % size
            link = " and " if 0 < rest < 100 else " "
            return f"{_english(n // size)} {name}" + (link + _english(rest) if rest else "")
    if n >= 100:
        return f"{_EN[n // 100]} hundred" + (f" and {_english(n % 100)}" if n % 100 else "")
    if n < 20:
        return _EN[n]
    return _EN_TENS[n // 10 - 2] + (f"-{_EN[n % 10]}" if n % 10 else "")


def _dutch(n: int) -> str:
    for size, name in ((MILLIARD, "miljard"), (MILLION, "miljoen")):
        if n >= size:
            return f"{_dutch(n // size)} {name}" + (f" {_dutch(n % size)}" if n % size else "")
    if n >= THOUSAND:
        many = n // THOUSAND
        return ("" if many == 1 else _dutch(many)) + "duizend" + (f" {_dutch(n % THOUSAND)}" if n % THOUSAND else "")
    if n >= 100:
        return ("" if n < 200 else _NL[n // 100]) + "honderd" + (_dutch(n % 100) if n % 100 else "")
    if n < 20:
        return _NL[n]
    ones = n % 10
    return ((_NL[ones] + ("ën" if _NL[ones].endswith("e") else "en")) if ones else "") + _NL_TENS[n // 10 - 2]


def _german(n: int) -> str:
    for size, one, many in ((MILLIARD, "Milliarde", "Milliarden"), (MILLION, "Million", "Millionen")):
        if n >= size:
            count = n // size
            head = f"eine {one}" if count == 1 else f"{_german_before(count)} {many}"
            return head + (f" {_german(n % size)}" if n % size else "")
    if n >= THOUSAND:
        return _german_before(n // THOUSAND) + "tausend" + (_german(n % THOUSAND) if n % THOUSAND else "")
    if n >= 100:
        return _german_before(n // 100) + "hundert" + (_german(n % 100) if n % 100 else "")
    if n < 20:
        return _DE[n]
    return (f"{_german_before(n % 10)}und" if n % 10 else "") + _DE_TENS[n // 10 - 2]


def _german_before(n: int) -> str:
    """A number before another word: ein, not eins."""
    words = _german(n)
    return words[:-1] if words.endswith("eins") else words


_SPELLERS: Mapping[str, Callable[[int], str]] = {"en": _english, "nl": _dutch, "de": _german}


# ---------------------------------------------------------------- French

def _french(n: int, septante: bool) -> str:
    for size, name in ((MILLIARD, "milliard"), (MILLION, "million")):
        if n >= size:
            count = n // size
            head = f"{_french(count, septante)} {name}{'s' if count > 1 else ''}"
            return head + (f" {_french(n % size, septante)}" if n % size else "")
    if n >= THOUSAND:
        many = n // THOUSAND
        head = "mille" if many == 1 else f"{_bare(_french(many, septante))} mille"
        return head + (f" {_french(n % THOUSAND, septante)}" if n % THOUSAND else "")
    if n >= 100:
        head = "cent" if n < 200 else f"{_FR[n // 100]} cent"
        return f"{head} {_french(n % 100, septante)}" if n % 100 else head + ("s" if n >= 200 else "")
    return _FR[n] if n < 20 else _french_tens(n, septante)


def _french_tens(n: int, septante: bool) -> str:
    """Twenty to ninety-nine: by twenties from sixty, or with words of their own for seventy and ninety."""
    ten, one = n // 10 * 10, n % 10
    if ten in _FR_SHORT and septante:
        word = _FR_SHORT[ten]
    elif ten in _FR_SHORT:
        ten, one = ten - 10, one + 10
        word = _FR_TENS[ten]
    else:
        word = _FR_TENS[ten]
    if not one:
        return "quatre-vingts" if ten == 80 else word
    if one in (1, 11) and ten != 80:
        return f"{word} et {_FR[one]}"
    return f"{word}-{_FR[one]}"


def _bare(words: str) -> str:
    """Before mille neither cent nor vingt has an s."""
    return words[:-1] if words.endswith(("cents", "vingts")) else words
