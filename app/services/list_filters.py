"""What users type to filter or search a list, read for its columns: values, dates, amounts, translated words (usability 2.2)."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app import i18n
from app.core.dates import NotADate, parse_date
from app.core.facts import Term
from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together, Typing, parse_filter
from app.core.numbers import sought_amount
from app.core.problems import Problem, error
from app.core.search import folded, sort_key
from app.core.words import N_, declare
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.queries.listing import Column, Listing
from app.services.desk import Desk

declare({
    "FLT-none": N_("“{typed}” is none of the values of {column}: {names}."),
})

_TYPED_AS = {"text": "text", "link": "text", "tree": "text", "amount": "amount", "int": "int", "percent": "percent",
             "number": "percent", "price": "percent", "gauge": "percent", "person": "text",
             "date": "date", "late": "int", "age": "int"}
_SPECIAL = re.compile(r"[|&*?<>=@']|\.\.")
_FLAGS: Mapping[Any, str] = {True: N_("Yes"), False: N_("No")}
_TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">=", "=": "=", "<>": "<>"}
_WHOLE_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_LEAST_NUMBER, _LEAST_WORD = 2, 3
_BEHIND = "-\u2212€£"
"""What may stand behind the digits of an amount that is looked for."""


def can_filter(column: Column) -> bool:
    """Has the column values that can be typed?"""
    return bool(column.title) and column.expression is not None and (bool(names_of(column)) or column.kind in _TYPED_AS)


def names_of(column: Column) -> Mapping[Any, str]:
    """The English words of a column of few values; empty for any other."""
    return _FLAGS if column.kind == "flag" else column.names


def read(desk: Desk, column: Column, typed: str, currency: str, *, region: str = "", language: str = "") -> Filter | Problem:
    """A typed filter for a column; amounts in the decimals of `currency`.

    `region` and `language` are those it was typed in, when that was not the desk's own (a saved view of another day).
    """
    region, language = region or desk.region, language or desk.language
    names = names_of(column)
    kind = "text" if names else _TYPED_AS.get(column.kind, "text")
    how = Typing(kind, region, desk.clock.today(), i18n.decimals_of(currency), desk.today, language, _periods(desk))
    found = parse_filter(typed, how)
    if isinstance(found, Problem):
        return found
    if names:
        return _among(column, names, found, typed, language)
    return _since(found, desk.today) if column.kind in ("late", "age") else found


def as_typed(desk: Desk, column: Column, value: Any, currency: str) -> str:
    """A value of a cell as the filter that finds it (Alt+F3)."""
    names = names_of(column)
    if value is None or value == "" or (names and not names.get(value)):
        return "''"
    if names:
        return _quoted(i18n.tr(names[value], desk.language))
    if column.kind in ("late", "age"):
        return str((desk.today - value).days if isinstance(value, date) else value)
    if isinstance(value, date):
        return i18n.day(value, desk.region)
    if column.kind == "amount":
        return i18n.amount(int(value), currency, desk.region)
    if isinstance(value, Decimal):
        return i18n.number(value, desk.region)
    return _quoted(str(value))


def meanings(desk: Desk, listing: Listing, search: str, currency: str) -> dict[str, tuple[tuple[str, Filter], ...]]:
    """What the words of a search can mean beside texts: a date, an amount, a number, a translated word of a column."""
    found = {}
    for word in search.split():
        meant = [(c.name, wanted) for c in listing.columns if not c.hidden and c.expression is not None
                 for wanted in _meant(desk, c, word, currency)]
        found[word] = tuple(meant)
    return found


def _meant(desk: Desk, column: Column, word: str, currency: str) -> list[Filter]:
    names = names_of(column) if column.kind != "flag" else {}
    if names:
        fits = [value for value, name in names.items()
                if len(word) >= _LEAST_WORD and name and folded(word) in folded(i18n.tr(name, desk.language))]
        return [Compare("=", value) for value in fits]
    if column.kind == "date" and _WHOLE_DATE.fullmatch(word):
        day = parse_date(word, desk.region, today=desk.clock.today(), work_date=desk.today)
        return [] if isinstance(day, NotADate) else [Compare("=", day)]
    if column.kind == "amount" and len(word) >= _LEAST_NUMBER and (word[-1].isdigit() or word[-1] in _BEHIND):
        amount = sought_amount(word, desk.region, i18n.decimals_of(currency))
        return [Compare("=", amount), Compare("=", -amount)] if amount is not None else []
    if column.kind == "int" and word.isdecimal():
        return [Compare("=", int(word))]
    return []


def _quoted(text: str) -> str:
    return f"'{text}'" if _SPECIAL.search(text) else text


# ---------------------------------------------------------------- columns of few values

def _among(column: Column, names: Mapping[Any, str], wanted: Filter, typed: str, language: str) -> Filter | Problem:
    """The values whose translated word fits; the beginning of a word is enough where nothing fits whole."""
    said = {value: i18n.tr(name, language) if name else "" for value, name in names.items()}
    fits = [value for value, word in said.items() if _fits(wanted, word)]
    if not fits and isinstance(wanted, Compare) and wanted.sign == "=":
        fits = [value for value, word in said.items() if word and folded(word).startswith(folded(str(wanted.value)))]
    if not fits:
        words = ", ".join(word for word in said.values() if word)
        return error("FLT-none", typed=typed, column=Term(column.title), names=words)
    parts: list[Filter] = [Compare("=", value) for value in fits]
    if _fits(wanted, ""):
        parts.append(Empty())
    return Alternatives(tuple(parts))


def _fits(wanted: Filter, word: str) -> bool:
    """Does a word pass the filter? As texts in a column do, with case and accents ignored."""
    match wanted:
        case Alternatives(parts):
            return any(_fits(p, word) for p in parts)
        case Together(parts):
            return all(_fits(p, word) for p in parts)
        case Range(low, high):
            key = sort_key(word)
            return bool(word) and (low is None or sort_key(str(low)) <= key) and (high is None or key <= sort_key(str(high)))
        case Compare(sign, value):
            return _compares(sign, sort_key(word), sort_key(str(value)))
        case Like(pattern, _ignore_case, negated):
            return (_expression(folded(pattern)).fullmatch(folded(word)) is not None) != negated
        case Empty(negated):
            return (word == "") != negated


def _compares(sign: str, one: str, other: str) -> bool:
    return {"=": one == other, "<>": one != other, ">": one > other, ">=": one >= other, "<": one < other,
            "<=": one <= other}[sign]


def _expression(pattern: str) -> "re.Pattern[str]":
    """An SQL pattern (backslash escapes) as a regular expression."""
    parts, escaped = "", False
    for sign in pattern:
        if sign == "\\" and not escaped:
            escaped = True
            continue
        parts += re.escape(sign) if escaped or sign not in "%_" else ".*" if sign == "%" else "."
        escaped = False
    return re.compile(parts, re.DOTALL)


# ---------------------------------------------------------------- days late

def _since(wanted: Filter, today: date) -> Filter:
    """A filter on days late as one on the due date it is counted from."""
    match wanted:
        case Alternatives(parts):
            return Alternatives(tuple(_since(p, today) for p in parts))
        case Together(parts):
            return Together(tuple(_since(p, today) for p in parts))
        case Range(low, high):
            return Range(_back(high, today), _back(low, today))
        case Compare(sign, value):
            return Compare(_TURNED[sign], _back(value, today) or today)
    return wanted


def _back(days: Any, today: date) -> date | None:
    return None if days is None else today - timedelta(min(int(days), 300_000))


def _periods(desk: Desk) -> Callable[[int | None], tuple[date, date] | None]:
    """First and last day of an accounting period of the work date's year; None = the current one (L10N-041)."""

    def found(number: int | None) -> tuple[date, date] | None:
        today = desk.today
        chosen = (select(FiscalPeriod.start, FiscalPeriod.end).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
                  .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id)
                  .where(Company.id == desk.company_id, FiscalYear.start <= today, FiscalYear.end >= today))
        chosen = (chosen.where(FiscalPeriod.no == number) if number is not None
                  else chosen.where(FiscalPeriod.start <= today, FiscalPeriod.end >= today))
        with desk.reading() as session:
            row = session.execute(chosen).first()
        return (row[0], row[1]) if row is not None else None

    return found
