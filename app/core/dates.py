"""Typed dates and date formulas (L10N-037…041, GEN-04)."""

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.core.facts import Saw, Term
from app.core.problems import Problem, error
from app.core.regions import region
from app.core.words import N_, declare

declare({
    "L10N-037-date": N_("“{typed}” is not a date."),
    "L10N-037-day": N_("“{typed}” does not exist; the last day of that month is {last}."),
    "L10N-040-formula": N_("“{typed}” is not a date formula. Examples: 30D, 1M, CM+10D, D15."),
    "L10N-040-long": N_("A date formula has at most 20 characters and numbers up to 9999."),
    "L10N-040-far": N_("“{typed}” leads too far away."),
})

_TODAY = {"en": ("t", "today"), "nl": ("v", "vandaag"), "fr": ("a", "aujourd'hui"), "de": ("h", "heute")}
_WORK = {"en": ("w", "workdate"), "nl": ("w", "werkdatum"), "fr": ("travail",), "de": ("a", "arbeitsdatum")}
_WEEKDAYS = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
}
_UNITS = {"nl": {"D": "D", "WD": "WD", "W": "W", "M": "M", "K": "Q", "J": "Y", "L": "C"},
          "fr": {"J": "D", "JS": "WD", "S": "W", "M": "M", "T": "Q", "A": "Y", "F": "C"},
          "de": {"T": "D", "WT": "WD", "W": "W", "M": "M", "Q": "Q", "J": "Y", "L": "C"}, "en": {}}
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\uff0d]")
_WEEKDAY_WITH_WEEK = re.compile(r"([^\W\d]+)(\d{1,2})")
_CENTURY = 50
_YEARS = range(1900, 3000)


@dataclass(frozen=True, slots=True)
class NotADate:
    """A typed text that is no date; `suggestion` = the last valid day where the month was clear."""

    problem: Problem
    suggestion: date | None = None


def parse_date(text: str, region_code: str, *, today: date, work_date: date | None = None,
               present: date | None = None, language: str | None = None) -> date | NotADate:
    """A typed date: digits with or without separators, words, weekdays, `+30` from the `present` one (L10N-037…039).

    `language` is that of the screen, whose words are understood; None = the language of the region.
    """
    typed, work = _DASHES.sub("-", text.strip()), work_date or today
    low = typed.casefold().replace("’", "'")
    if re.fullmatch(r"[+-]\d{1,4}", low):
        return (present or work) + timedelta(int(low))
    by_word = _word(low, language or region_code[:2], today, work)
    if by_word is not None:
        return by_word
    iso = re.fullmatch(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", typed)
    if iso:
        return _day(typed, int(iso[1]), int(iso[2]), int(iso[3]))
    parts = [p for p in re.split(r"[^\d]+", typed) if p]
    if not parts or not re.fullmatch(r"[\d\s./\-,:]+", typed):
        return NotADate(error("L10N-037-date", typed=typed))
    if len(parts) == 1:
        parts = _split(parts[0])
    return _from_parts(typed, parts, region(region_code).order, work)


def _split(digits: str) -> list[str]:
    """Digits without separators: 1–2 day, 4 day and month, 6 or 8 with year."""
    widths = {1: (1,), 2: (2,), 4: (2, 2), 6: (2, 2, 2), 8: (2, 2, 4)}.get(len(digits))
    if widths is None:
        return ["0"]
    found, place = [], 0
    for width in widths:
        found.append(digits[place:place + width])
        place += width
    return found


def _from_parts(typed: str, parts: list[str], order: str, work: date) -> date | NotADate:
    if len(parts) > 3:
        return NotADate(error("L10N-037-date", typed=typed))
    numbers = [int(p) for p in parts]
    if len(numbers) == 1:
        return _day(typed, work.year, work.month, numbers[0])
    day, month = (numbers[1], numbers[0]) if order == "mdy" else (numbers[0], numbers[1])
    year = work.year if len(numbers) == 2 else _year(parts[2])
    return _day(typed, year, month, day)


def _year(text: str) -> int:
    """Two digits: 50–99 in the last century, 00–49 in this one."""
    number = int(text)
    if len(text) > 2:
        return number
    return number + (1900 if number >= _CENTURY else 2000)


def _day(typed: str, year: int, month: int, day: int) -> date | NotADate:
    if not 1 <= month <= 12 or year not in _YEARS or not 1 <= day <= 31:
        return NotADate(error("L10N-037-date", typed=typed))
    last = calendar.monthrange(year, month)[1]
    if day > last:
        end = date(year, month, last)
        return NotADate(error("L10N-037-day", typed=typed, last=end), end)
    return date(year, month, day)


def _word(low: str, language: str, today: date, work: date) -> date | None:
    """Today and work date before weekdays; a letter plus a number is never *today* (L10N-038, 039)."""
    for names, found in ((_TODAY, today), (_WORK, work)):
        if low in names["en"] or low in names.get(language, ()):
            return found
    week = _WEEKDAY_WITH_WEEK.fullmatch(low)
    name, number = (week[1], int(week[2])) if week else (low, None)
    if not name.isalpha():
        return None
    for spelled in (_WEEKDAYS.get(language, ()), _WEEKDAYS["en"]):
        for position, weekday in enumerate(spelled, 1):
            if weekday.startswith(name):
                return _in_week(work, number, position)
    return None


def _in_week(work: date, number: int | None, weekday: int) -> date | None:
    year, week, _ = work.isocalendar()
    try:
        return date.fromisocalendar(year, number or week, weekday)
    except ValueError:
        return None


# ---------------------------------------------------------------- formulas

_PART = re.compile(r"([+-]?)(?:C([DWMQY])|(\d{1,4})([DWMQY])|(WD|D)(\d{1,2}))")
_LONGEST = 20
_HIGHEST = {"WD": 7, "D": 31}
_COUNTED = {"D": N_("{n:day|days}"), "W": N_("{n:week|weeks}"), "M": N_("{n:month|months}"), "Q": N_("{n:quarter|quarters}"),
            "Y": N_("{n:year|years}")}
_ENDS = {"D": N_("the same day"), "W": N_("end of week"), "M": N_("end of month"), "Q": N_("end of quarter"),
         "Y": N_("end of year")}
_STARTS = {"D": N_("the same day"), "W": N_("start of week"), "M": N_("start of month"), "Q": N_("start of quarter"),
           "Y": N_("start of year")}
_DAY_NAMES = (N_("Weekday::Monday"), N_("Weekday::Tuesday"), N_("Weekday::Wednesday"), N_("Weekday::Thursday"),
              N_("Weekday::Friday"), N_("Weekday::Saturday"), N_("Weekday::Sunday"))
_NAMED = {("D", 1): N_("next day {n} of a month"), ("D", -1): N_("previous day {n} of a month"),
          ("WD", 1): N_("next {weekday}"), ("WD", -1): N_("previous {weekday}")}


class NotAFormulaError(ValueError):
    """A text that is no date formula; `problem` says so."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a formula in words: `+` or `-` before it (or nothing), a text of the catalogue `app` and what fills it."""

    sign: str
    text: str
    saw: Mapping[str, Saw]


@dataclass(frozen=True, slots=True)
class DateFormula:
    """A date formula in English letters, such as `CM+10D`; the empty one adds nothing (L10N-040, GEN-04)."""

    text: str = ""

    @classmethod
    def parse(cls, text: str | None, language: str = "en") -> "DateFormula":
        """Read a formula in English or the language's letters, `<7D>` too; raises `NotAFormulaError`."""
        return _parsed(text or "", language)

    @classmethod
    def _read(cls, text: str, language: str) -> "DateFormula":
        body = text.strip().strip("<>").replace(" ", "").replace("\u2212", "-").upper()
        for candidate in (body, _english(body, language)):
            if _is_formula(candidate):
                if len(candidate) > _LONGEST:
                    raise NotAFormulaError(error("L10N-040-long"))
                formula = cls(candidate)
                if not formula._stays_near():
                    raise NotAFormulaError(error("L10N-040-far", typed=text))
                return formula
        raise NotAFormulaError(error("L10N-040-formula", typed=text))

    def apply(self, day: date) -> date:
        """The day the formula leads to, parts from left to right."""
        for sign, current, count, unit, named, number in _parts(self.text):
            step = -1 if sign == "-" else 1
            if current:
                day = _period_end(day, current) if step > 0 else _period_start(day, current)
            elif named:
                day = _named(day, named, int(number), step)
            else:
                day = _moved(day, unit, int(count) * step)
        return day

    def _stays_near(self) -> bool:
        """Does it lead to a day the calendar has, from any day that can be typed?"""
        try:
            return all(1 <= self.apply(date(year, 1, 31)).year <= 9998 for year in (_YEARS[0], _YEARS[-1]))
        except (ValueError, OverflowError):
            return False

    def shown(self, language: str) -> str:
        """The formula in the letters of a language."""
        letters = {english: own for own, english in _UNITS.get(language, {}).items()}
        return re.sub(r"WD|[DWMQYC]", lambda m: letters.get(m.group(), m.group()), self.text)

    def words(self) -> tuple[Phrase, ...]:
        """The formula for people: end of month, plus, 10 days (GEN-04); each phrase is translated when shown."""
        phrases = []
        for place, (sign, current, count, unit, named, number) in enumerate(_parts(self.text)):
            back = sign == "-"
            joined = "+" if place else ""
            if current:
                phrases.append(Phrase(joined, (_STARTS if back else _ENDS)[current], {}))
            elif named:
                weekday = Term(_DAY_NAMES[int(number) - 1]) if named == "WD" else None
                phrases.append(Phrase(joined, _NAMED[named, -1 if back else 1], {"n": int(number), "weekday": weekday}))
            else:
                phrases.append(Phrase("-" if back else joined, _COUNTED[unit], {"n": int(count)}))
        return tuple(phrases)

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=1_000)
def _parsed(text: str, language: str) -> DateFormula:
    """A formula read before: a run over many customers meets the same few."""
    return DateFormula._read(text, language)


@lru_cache(maxsize=1_000)
def _parts(text: str) -> tuple[tuple[str, ...], ...]:
    """Sign, current period, count, unit, named day and number of each part."""
    return tuple(_PART.findall(text))


def _is_formula(text: str) -> bool:
    """Parts joined by + or −; a named day must exist."""
    place = 0
    while place < len(text):
        part = _PART.match(text, place)
        if part is None or (place and not part[1]):
            return False
        if part[5] and not 1 <= int(part[6]) <= _HIGHEST[part[5]]:
            return False
        place = part.end()
    return True


def _english(body: str, language: str) -> str:
    letters = _UNITS.get(language, {})
    if not letters:
        return body
    names = sorted(letters, key=len, reverse=True)
    return re.sub("|".join(names), lambda m: letters[m.group()], body)


def add_months(day: date, months: int) -> date:
    """The same day so many months on, capped at the month end (31 Jan + 1M = 28 Feb)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _moved(day: date, unit: str, count: int) -> date:
    months = {"M": 1, "Q": 3, "Y": 12}.get(unit)
    if months:
        return add_months(day, months * count)
    return day + timedelta(count * (7 if unit == "W" else 1))


def _period_start(day: date, unit: str) -> date:
    match unit:
        case "W":
            return day - timedelta(day.weekday())
        case "M":
            return day.replace(day=1)
        case "Q":
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case "Y":
            return date(day.year, 1, 1)
    return day


def _period_end(day: date, unit: str) -> date:
    start = _period_start(day, unit)
    length = {"M": 1, "Q": 3, "Y": 12}.get(unit)
    if length:
        return add_months(start, length) - timedelta(1)
    return start + timedelta(6) if unit == "W" else day


def _named(day: date, unit: str, number: int, step: int) -> date:
    """The next (`step` 1) or previous (-1) weekday or day of the month, never `day` itself; 31 = the last day of a month."""
    if unit == "WD":
        ahead = (number - day.isoweekday() - 1) % 7 + 1
        return day + timedelta(ahead if step > 0 else -(7 - ahead % 7))
    month = day.replace(day=1)
    while True:
        last = calendar.monthrange(month.year, month.month)[1]
        found = month.replace(day=min(number, last))
        if (found - day).days * step > 0:
            return found
        month = add_months(month, step)
