"""Texts in the reader's language and figures in the reader's region: catalogues by gettext, formats by Babel (L10N-001).

Language (of words: en, nl, fr, de) and region (of numbers and dates: nl_BE, de_DE …) are two settings. A text is its own
English msgid. A template has named placeholders that are filled with formatted values; `{days:day|days}` writes the number
followed by the form its plural rule asks for, and a translation brings its own forms (`{days:dag|dagen}`, L10N-010).
"""

import gettext
import io
import re
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import get_currency_precision

from app import paths
from app.core.enums import LANGUAGES
from app.core.facts import Percent, Saw, Term
from app.core.money import Money
from app.core.next_steps import NEXT_STEPS
from app.core.problems import Problem
from app.core.words import template_of

REGIONS = ("nl_NL", "nl_BE", "fr_FR", "fr_BE", "de_DE", "en_GB")
"""Regions with formats of their own in the table of L10N; any other region Babel knows works too."""
LANGUAGE_NAMES = {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}
"""Languages in their own words, for the choice of language."""
PSEUDO = "zz"
"""A language for tests only: every text 40 % longer, with accents and in brackets, so that clipped labels show (L10N-011)."""
MINUS = "\u2212"
NO_BREAK = "\u00a0"
DOMAINS = ("app", "letters")

_DAY_PATTERNS = {"fr_BE": "dd/MM/y"}
_HOME_REGIONS = {"en": "en_GB", "nl": "nl_NL", "fr": "fr_FR", "de": "de_DE"}
_SYMBOLS = {"EUR": "€", "GBP": "£"}
_SPOKEN = {"NL": "nl", "FR": "fr", "DE": "de", "AT": "de", "GB": "en", "IE": "en"}


# -- catalogues ---------------------------------------------------------------------------------------------------------

def catalogue_files(domain: str, language: str, root: Path | None = None) -> list[Path]:
    """The .po files of one catalogue in one language, one per area, in order of name."""
    return sorted(((root or paths.resources() / "i18n") / domain / language).glob("*.po"))


def compiled_file(domain: str, language: str, root: Path | None = None) -> Path:
    """Where set-up keeps the compiled catalogue."""
    return (root or paths.resources() / "i18n") / "compiled" / f"{domain}.{language}.mo"


def merged(domain: str, language: str, root: Path | None = None) -> bytes:
    """The areas of a catalogue merged and compiled; empty and fuzzy translations are left out."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    whole = Catalog(locale=language, domain=domain)
    for file in catalogue_files(domain, language, root):
        with file.open("rb") as stream:
            for message in read_po(stream, locale=language):
                if message.id and message.string and not message.fuzzy:
                    whole[message.id] = message
    result = io.BytesIO()
    write_mo(result, whole)
    return result.getvalue()


def compile_all(root: Path | None = None) -> list[Path]:
    """Compile every catalogue whose areas changed; the files that were written."""
    written = []
    for domain in DOMAINS:
        for language in LANGUAGES[1:]:
            target = compiled_file(domain, language, root)
            if not _fresh(domain, language, root):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(merged(domain, language, root))
                written.append(target)
    return written


def _fresh(domain: str, language: str, root: Path | None = None) -> bool:
    """Is the compiled catalogue there and younger than every area and than the last added or removed file?"""
    target, files = compiled_file(domain, language, root), catalogue_files(domain, language, root)
    if not target.exists():
        return False
    sources = [*files, *{file.parent for file in files}]
    return all(source.stat().st_mtime_ns <= target.stat().st_mtime_ns for source in sources)


@lru_cache(maxsize=16)
def _catalogue(domain: str, language: str) -> gettext.NullTranslations:
    if language == "en" or language not in LANGUAGES:
        return gettext.NullTranslations()
    if _fresh(domain, language):
        return gettext.GNUTranslations(io.BytesIO(compiled_file(domain, language).read_bytes()))
    return gettext.GNUTranslations(io.BytesIO(merged(domain, language)))


def forget() -> None:
    """Read the catalogues again at the next text (after they were compiled while the program runs)."""
    _catalogue.cache_clear()


# -- words --------------------------------------------------------------------------------------------------------------

@dataclass
class _Reader:
    language: str = "en"
    region: str = "en_GB"


_reader = _Reader()


def use(language: str, region: str | None = None) -> None:
    """Set the language of `_` and the region that views format with (L10N-002)."""
    if language not in LANGUAGES and language != PSEUDO:
        raise ValueError(f"no catalogue for {language}")
    _reader.language = language
    _reader.region = region or _HOME_REGIONS.get(language, "en_GB")


def language() -> str:
    """The current user's language."""
    return _reader.language


def region() -> str:
    """The current user's region."""
    return _reader.region


def region_for(language: str, country: str | None = None) -> str:
    """The region a letter in `language` to `country` follows: fr + BE gives fr_BE, nl + US gives nl_NL (L10N-003)."""
    wanted = f"{language}_{country}"
    return wanted if wanted in REGIONS else _HOME_REGIONS.get(language, "en_GB")


def _(text: str) -> str:
    """`text` in the current user's language (views)."""
    return tr(text, _reader.language)


def ngettext(one: str, many: str, count: int) -> str:
    """`one` or `many` in the current user's language, as `count` asks (views)."""
    return ntr(one, many, count, _reader.language)


def tr(text: str, language: str) -> str:
    """An English text of the `app` catalogue in `language`; the English text where a translation is missing.

    `Blocked::Invoice` is the word *Invoice* with its meaning before it, for words that other languages tell apart.
    """
    if language == "en" or not text:
        return text.rpartition("::")[2]
    if language == PSEUDO:
        return _pseudo(text.rpartition("::")[2])
    translated = _catalogue("app", language).gettext(text)
    return translated.rpartition("::")[2] if translated == text else translated


def ntr(one: str, many: str, count: int, language: str) -> str:
    """Singular or plural of the `app` catalogue in `language` by its own plural rule (L10N-010)."""
    if language == PSEUDO:
        return _pseudo(one if count == 1 else many)
    return _catalogue("app", language).ngettext(one, many, count)


def letters(text: str, language: str) -> str:
    """An English text of the `letters` catalogue in the customer's `language`."""
    return text if language == "en" or not text else _catalogue("letters", language).gettext(text)


def _pseudo(text: str) -> str:
    pieces = re.split(r"(\{[^}]*\})", text)
    accents = str.maketrans("aeioucnyAEIOUCNY", "âêîôûçñÿÂÊÎÔÛÇÑŸ")
    return "[" + "".join(p if p.startswith("{") else p.translate(accents) for p in pieces) + "·" * (len(text) * 2 // 5 + 1) + "]"


def say(code: str, saw: Mapping[str, Saw], language: str, region: str) -> str:
    """The declared template of a message or rule code in `language`, its values formatted for `region`."""
    return sentence(template_of(code), saw, language, region)


def sentence(text: str, saw: Mapping[str, Saw], language: str, region: str) -> str:
    """An English template of the `app` catalogue, translated and filled in."""
    return fill(tr(text, language), saw, language, region)


def problem_text(problem: Problem, language: str, region: str) -> str:
    """What a problem says to its reader; a sentence that begins with a term of ours begins with a capital."""
    said = say(problem.code, problem.saw, language, region)
    first = re.match(r"\{(\w+)\}", tr(template_of(problem.code), language))
    return said[:1].upper() + said[1:] if first and isinstance(problem.saw.get(first[1]), Term) else said


def next_step(problem: Problem, language: str, region: str) -> str:
    """What to do about a problem, where its own message does not say it; empty where it does (WIN-04)."""
    step = NEXT_STEPS.get(problem.code)
    return sentence(step, problem.saw, language, region) if step else ""


def fill(template: str, saw: Mapping[str, Saw], language: str, region: str) -> str:
    """A template that is already translated (app or letters) with its placeholders filled; a missing value is a bug."""
    return _Filler(language, region).vformat(template, (), saw)


def filled(template: str, **saw: Saw) -> str:
    """A translated template filled for the current user: `filled(_("{count:row|rows}"), count=3)` (views)."""
    return fill(template, saw, _reader.language, _reader.region)


class _Filler(string.Formatter):
    """Writes values in words; `{n:one|many}` adds the plural form of the language."""

    def __init__(self, language: str, region: str) -> None:
        self.language, self.region = language, region

    def format_field(self, value: Any, format_spec: str) -> str:
        text = in_words(value, self.language, self.region)
        if not format_spec:
            return text
        one, many = format_spec.split("|")
        return f"{text}{NO_BREAK}{one if singular(value, self.language) else many}"


def singular(count: int, language: str) -> bool:
    """Does `language` use the singular for `count`? French does for 0 too (L10N-010)."""
    return count in (0, 1) if language == "fr" else count == 1


def in_words(value: Saw, language: str, region: str) -> str:
    """One value a rule saw, as a person reads it; nothing is a dash."""
    match value:
        case None:
            return "–"
        case Money(minor, currency):
            return money(minor, currency, region)
        case Percent(share, places):
            return percent(share, region, places)
        case Term(text):
            return tr(text, language)
        case Decimal() | int():
            return number(value, region)
        case date():
            return day(value, region)
        case _:
            return str(value)


# -- numbers ------------------------------------------------------------------------------------------------------------

@lru_cache(maxsize=64)
def locale_of(region: str) -> Locale:
    """Babel's data of a region."""
    return Locale.parse(region)


@lru_cache(maxsize=64)
def separators(region: str) -> tuple[str, str]:
    """Decimal separator and group separator of a region: (",", ".") in the Netherlands."""
    symbols = locale_of(region).number_symbols["latn"]
    return symbols["decimal"], symbols["group"]


@lru_cache(maxsize=512)
def decimals_of(currency: str) -> int:
    """Places of a currency's minor unit: 2 for EUR, 0 for JPY."""
    return get_currency_precision(currency)


@lru_cache(maxsize=512)
def _amount_writer(currency: str, region: str) -> Callable[[int], str]:
    """Whole units grouped in threes, minor units behind the separator: plain integer work, because lists write thousands."""
    places, (point, group) = decimals_of(currency), separators(region)
    unit = 10**places

    def write(minor: int) -> str:
        sign, minor = (MINUS, -minor) if minor < 0 else ("", minor)
        whole, part = divmod(minor, unit)
        text = f"{whole:,}".replace(",", group) if whole > 999 else str(whole)
        return f"{sign}{text}{point}{part:0{places}d}" if places else f"{sign}{text}"

    return write


def amount(minor: int, currency: str, region: str) -> str:
    """An amount in minor units of `currency` without its symbol, as columns show it: −1.234,50 (L10N-005)."""
    return _amount_writer(currency, region)(minor)


@lru_cache(maxsize=512)
def _affixes(currency: str, region: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """(prefix, suffix) of positive and of negative amounts, the currency sign in its place."""
    pattern = locale_of(region).currency_formats["standard"]
    sign = _SYMBOLS.get(currency, currency)

    def before(text: str) -> str:
        return after(text + NO_BREAK if text.endswith("¤") and sign.isalpha() else text)

    def after(text: str) -> str:
        return text.replace("¤", sign).replace("-", MINUS)

    (left, left_negative), (right, right_negative) = pattern.prefix, pattern.suffix
    return (before(left), after(right)), (before(left_negative), after(right_negative))


def money(minor: int, currency: str, region: str) -> str:
    """An amount with the sign of its currency, kept together by a no-break space: € 1.234,50 (L10N-005, L10N-006)."""
    before, after = _affixes(currency, region)[minor < 0]
    return f"{before}{amount(abs(minor), currency, region)}{after}"


def number(value: int | Decimal, region: str, places: int | None = None) -> str:
    """A number grouped for `region`; `places` fixes its decimals (rounded half up), else those it has are kept."""
    if places is not None:
        value = Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    point, group = separators(region)
    whole, _point, part = f"{abs(value):,f}".partition(".") if isinstance(value, Decimal) else (f"{abs(value):,}", "", "")
    text = whole.replace(",", group) + (point + part if part else "")
    return MINUS + text if value < 0 else text


def price(value: Decimal, region: str) -> str:
    """A unit price: the decimals it has, two at least."""
    places = -int(value.normalize().as_tuple().exponent)
    return number(value, region, max(2, places))


@lru_cache(maxsize=64)
def _percent_suffix(region: str) -> str:
    suffix: str = locale_of(region).percent_formats[None].suffix[0]
    return suffix


def percent(share: Decimal, region: str, places: int | None = None) -> str:
    """A percentage (8.15 means 8.15 %), as many places as it needs unless `places` fixes them."""
    if places is None:
        share = share.normalize()
        share = share.quantize(Decimal(1)) if share == share.to_integral_value() else share
    return number(share, region, places) + _percent_suffix(region)


# -- days ---------------------------------------------------------------------------------------------------------------

@lru_cache(maxsize=64)
def day_pattern(region: str) -> str:
    """The short date pattern of a region, always with a four-digit year: dd-MM-y (L10N-004)."""
    own = _DAY_PATTERNS.get(region)
    return own or re.sub(r"y+", "y", locale_of(region).date_formats["short"].pattern)


@lru_cache(maxsize=64)
def _day_template(region: str) -> str:
    fields = {"dd": "{d:02d}", "d": "{d}", "MM": "{m:02d}", "M": "{m}", "y": "{y:04d}"}
    return re.sub(r"dd?|MM?|y", lambda found: fields[found.group()], day_pattern(region))


@lru_cache(maxsize=20_000)
def day(value: date, region: str) -> str:
    """A date with four-digit year, as columns and letters show it: 07-03-2026 (L10N-004)."""
    return _day_template(region).format(d=value.day, m=value.month, y=value.year)


def short_day(value: date, region: str) -> str:
    """Day and month in few letters, for charts and chips: 7 mrt."""
    text: str = format_skeleton("MMMd", value, locale=locale_of(region))
    return text


def long_day(value: date, region: str) -> str:
    """A date in words: 7 maart 2026."""
    return format_date(value, "long", locale=locale_of(region))


def full_day(value: date, region: str) -> str:
    """A date in words with its weekday: zaterdag 7 maart 2026."""
    return format_date(value, "full", locale=locale_of(region))


def month(value: date, region: str) -> str:
    """Month and year: maart 2026."""
    text: str = format_skeleton("yMMMM", value, locale=locale_of(region))
    return text


def month_name(value: date, language: str) -> str:
    """The month alone, in words: maart."""
    text: str = format_date(value, "LLLL", locale=locale_of(region_for(language)))
    return text


def moment(value: datetime, region: str) -> str:
    """A moment at the user's desk, to the minute: 07-03-2026 14:05. Takes an aware moment (UTC as stored)."""
    here = value.astimezone()
    return f"{day(here.date(), region)} {here:%H:%M}"


def listed(parts: Sequence[str], region: str) -> str:
    """Several words with commas and the last *and* of a region."""
    return format_list(list(parts), locale=locale_of(region)) if parts else ""


# -- names --------------------------------------------------------------------------------------------------------------

@lru_cache(maxsize=2048)
def country_name(country: str, language: str) -> str:
    """The name of an ISO 3166 country in `language`; the code itself when unknown."""
    return str(locale_of("en" if language == PSEUDO else language).territories.get(country, country))


def language_of_sender(country: str, letter: str, company: str) -> str:
    """The language an office in `country` writes the country of an address in: its own, `letter` where there are several.

    `company` is the language of an office anywhere else (L10N-020).
    """
    return letter if country in ("BE", "LU", "CH") else _SPOKEN.get(country, company)


@lru_cache(maxsize=2048)
def currency_name(currency: str, language: str) -> str:
    """The name of an ISO 4217 currency in `language`; the code itself when unknown."""
    return str(locale_of("en" if language == PSEUDO else language).currencies.get(currency, currency))
