"""The filter grammar of lists: ranges, alternatives, comparisons, wildcards, quotes (usability 2.2, L10N-041)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.dates import NotADate, parse_date
from app.core.numbers import Unread, parse_decimal
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({"FLT-bad": N_("“{typed}” is not a filter here. Examples: 100..200, >50, A*|B*, <>0.")})

Value = int | str | date | Decimal


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`, both inclusive; None = open."""

    low: Value | None
    high: Value | None


@dataclass(frozen=True, slots=True)
class Compare:
    """`=`, `<>`, `<`, `<=`, `>`, `>=` a value."""

    sign: str
    value: Value


@dataclass(frozen=True, slots=True)
class Like:
    """A pattern with SQL wildcards (backslash escapes), or everything else when negated; `ignore_case` for `@`."""

    pattern: str
    ignore_case: bool = True
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing in the field, or something when negated."""

    negated: bool = False


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of the parts holds."""

    parts: tuple["Filter", ...]


@dataclass(frozen=True, slots=True)
class Together:
    """All parts hold."""

    parts: tuple["Filter", ...]


Filter = Range | Compare | Like | Empty | Alternatives | Together


@dataclass(frozen=True, slots=True)
class Typing:
    """How values are typed: kind text, amount, int, percent or date, the region, and the days that dates are relative to.

    `period` gives first and last day of an accounting period of the work date's fiscal year, by its number, or the current
    one for None; without it `p2` is no date.
    """

    kind: str
    region: str = "en_GB"
    today: date = date(2000, 1, 1)
    decimals: int = 2
    work_date: date | None = None
    language: str | None = None
    period: Callable[[int | None], tuple[date, date] | None] | None = None


class _BadError(Exception):
    def __init__(self, problem: Problem | None = None) -> None:
        super().__init__()
        self.problem = problem


def parse_filter(typed: str, how: Typing) -> Filter | Problem:
    """A typed filter as a small tree; what cannot be read is one problem."""
    try:
        return _alternatives(typed.strip(), how)
    except _BadError as bad:
        return bad.problem or error("FLT-bad", typed=typed)


def _alternatives(text: str, how: Typing) -> Filter:
    parts = _split(text, "|")
    if len(parts) == 1:
        return _together(parts[0], how)
    return Alternatives(tuple(_together(p, how) for p in parts))


def _together(text: str, how: Typing) -> Filter:
    parts = _split(text, "&")
    if len(parts) == 1:
        return _one(parts[0].strip(), how)
    return Together(tuple(_one(p.strip(), how) for p in parts))


def _split(text: str, sign: str) -> list[str]:
    """Parts between signs that are not quoted."""
    parts, quoted = [""], False
    for char in text:
        quoted ^= char == "'"
        if char == sign and not quoted:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _one(text: str, how: Typing) -> Filter:
    if text == "''":
        return Empty()
    if text == "<>''":
        return Empty(negated=True)
    for sign in ("<>", ">=", "<=", ">", "<", "="):
        if text.startswith(sign):
            return _compared(sign, text[len(sign):], how)
    if ".." in text and not _is_quoted(text):
        low, high = text.split("..", 1)
        return Range(_span(low, how)[0] if low.strip() else None, _span(high, how)[1] if high.strip() else None)
    if how.kind == "text" and not _is_quoted(text):
        return _pattern(text)
    return _compared("=", text, how)


def _compared(sign: str, text: str, how: Typing) -> Filter:
    """A comparison; with a year or a period it is one with its first or last day, `<>` also with wildcards."""
    if sign == "<>" and how.kind == "text" and not _is_quoted(text):
        pattern = _pattern(text.strip())
        return replace(pattern, negated=True) if isinstance(pattern, Like) else Compare("<>", text.strip())
    first, last = _span(text, how)
    if first == last:
        return Compare(sign, first)
    match sign:
        case "=":
            return Range(first, last)
        case "<>":
            return Alternatives((Compare("<", first), Compare(">", last)))
    return Compare(sign, first if sign in (">=", "<") else last)


_YEAR = re.compile(r"19[5-9]\d|20\d\d")
_PERIOD = re.compile(r"p(\d{1,2})?", re.IGNORECASE)


def _span(text: str, how: Typing) -> tuple[Value, Value]:
    """What a value covers: itself, or the days of a year (`2026`) or an accounting period (`p2`, `p`) (L10N-041)."""
    typed = text.strip()
    if how.kind == "date" and _YEAR.fullmatch(typed):
        return date(int(typed), 1, 1), date(int(typed), 12, 31)
    period = _PERIOD.fullmatch(typed) if how.kind == "date" and how.period is not None else None
    if period is not None and how.period is not None:
        days = how.period(int(period[1]) if period[1] else None)
        if days is None:
            raise _BadError
        return days
    value = _value(text, how)
    return value, value


def _is_quoted(text: str) -> bool:
    return len(text) > 1 and text[0] == text[-1] == "'"


def _pattern(text: str) -> Filter:
    """`*` any text, `?` one character, a leading `@` ignores case; without wildcards the text must be the whole value."""
    if not text:
        raise _BadError
    ignore = text.startswith("@")
    body = text[1:] if ignore else text
    escaped = body.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if "*" not in body and "?" not in body and not ignore:
        return Compare("=", body)
    return Like(escaped.replace("*", "%").replace("?", "_"), ignore_case=True)


def _value(text: str, how: Typing) -> Value:
    text = text.strip()
    if _is_quoted(text):
        text = text[1:-1]
    readers: dict[str, Callable[[str, Typing], Value]] = {"amount": _amount, "int": _whole, "percent": _number, "date": _date}
    reader = readers.get(how.kind)
    if reader is None:
        return text
    return reader(text, how)


MOST_PLACES = 10
"""Decimals of a number that is looked for: exchange rates have as many."""


def _number(text: str, how: Typing) -> Decimal:
    return _read(text, how, MOST_PLACES, amount=False)


def _amount(text: str, how: Typing) -> int:
    """Minor units; three decimals are as doubtful here as in a field (L10N-036)."""
    return int(_read(text, how, how.decimals, amount=True).scaleb(how.decimals))


def _read(text: str, how: Typing, places: int, *, amount: bool) -> Decimal:
    read = parse_decimal(text, how.region, places, amount=amount)
    if isinstance(read, Unread):
        raise _BadError(read.problem if read.readings else None)
    return read.value


def _whole(text: str, how: Typing) -> int:
    value = _number(text, how)
    if value != value.to_integral_value():
        raise _BadError
    return int(value)


def _date(text: str, how: Typing) -> date:
    found = parse_date(text, how.region, today=how.today, work_date=how.work_date, language=how.language)
    if isinstance(found, NotADate):
        raise _BadError
    return found
