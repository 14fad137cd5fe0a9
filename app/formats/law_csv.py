"""Values of statutory indexes as CSV: index;valid_from;value;source;confidence (LAW-03)."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "LAW-03-file": N_("{file} is not a list of statutory rates. Its first line must be: {head}"),
    "LAW-03-text": N_("{file} is not a text file in UTF-8."),
    "LAW-03-columns": N_("Line {line} has {count:column|columns} instead of five."),
    "LAW-03-day": N_("Line {line}: “{typed}” is not a date such as 2026-07-01."),
    "LAW-03-value": N_("Line {line}: “{typed}” is not a percentage between -10 and 100 with at most five decimals, "
                       "such as 2.15."),
    "LAW-03-confidence": N_("Line {line}: the confidence is A, B or C, not “{typed}”."),
    "LAW-03-twice": N_("Line {line}: {index} has two values from {day}."),
    "LAW-03-empty": N_("{file} has no values."),
})

HEAD = ("index", "valid_from", "value", "source", "confidence")
PLACES, LEAST, TOP = 5, Decimal(-10), Decimal(100)
FIRST_YEAR, LAST_YEAR = 1900, 2999


@dataclass(frozen=True, slots=True)
class Value:
    """One value in percent from a day on, with where it was found and how sure it is."""

    index: str
    valid_from: date
    value: Decimal
    source: str = ""
    confidence: str = "A"
    line: int = field(default=0, compare=False)


def write(values: Iterable[Value]) -> bytes:
    """The values as a file: semicolons, decimal points, ISO dates."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEAD)
    for v in values:
        writer.writerow((v.index, v.valid_from.isoformat(), f"{v.value:f}", v.source, v.confidence))
    return target.getvalue().encode("utf-8-sig")


def read(name: str, content: bytes) -> tuple[tuple[Value, ...], tuple[Problem, ...]]:
    """The values of a file and everything that is wrong with it; with a problem nothing should be used."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return (), (error("LAW-03-text", file=name),)
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    if not rows or tuple(c.strip().lower() for c in rows[0]) != HEAD:
        return (), (error("LAW-03-file", file=name, head=";".join(HEAD)),)
    values: list[Value] = []
    problems: list[Problem] = []
    seen: set[tuple[str, date]] = set()
    for line, row in enumerate(rows[1:], 2):
        if not any(c.strip() for c in row):
            continue
        found = _value([c.strip() for c in row], line)
        if isinstance(found, Problem):
            problems.append(found)
        elif (found.index, found.valid_from) in seen:
            problems.append(error("LAW-03-twice", row=line, line=line, index=found.index, day=found.valid_from))
        else:
            seen.add((found.index, found.valid_from))
            values.append(found)
    if not values and not problems:
        problems.append(error("LAW-03-empty", file=name))
    return tuple(values), tuple(problems)


def _value(cells: list[str], line: int) -> Value | Problem:
    """One line, strictly."""
    if len(cells) != len(HEAD):
        return error("LAW-03-columns", row=line, line=line, count=len(cells))
    index, day, value, source, confidence = cells
    valid_from = _day(day)
    if valid_from is None:
        return error("LAW-03-day", row=line, line=line, typed=day)
    number = _number(value)
    if number is None:
        return error("LAW-03-value", row=line, line=line, typed=value)
    if confidence not in ("A", "B", "C"):
        return error("LAW-03-confidence", row=line, line=line, typed=confidence)
    return Value(index, valid_from, number, source[:200], confidence, line)


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() and possible(found) else None


def possible(value: Decimal) -> bool:
    """Can this be an index value: between -10 and 100 percent, at most five decimals?"""
    return LEAST <= value <= TOP and value == round(value, PLACES)
