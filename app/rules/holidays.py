"""Public holidays of the countries the office trades in, and the next working day of a country (DSC-04, L10N-041)."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from app.rules.law import easter

FIXED: Mapping[str, frozenset[tuple[int, int]]] = {
    "NL": frozenset({(1, 1), (12, 25), (12, 26)}),
    "BE": frozenset({(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}),
    "LU": frozenset({(1, 1), (5, 1), (5, 9), (6, 23), (8, 15), (11, 1), (12, 25), (12, 26)}),
    "FR": frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}),
    "DE": frozenset({(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)}),
    "AT": frozenset({(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8), (12, 25), (12, 26)}),
    "GB": frozenset(),
}
"""Month and day of the holidays of a whole country; those of single regions are left out."""
MOVING: Mapping[str, frozenset[int]] = {
    "NL": frozenset({1, 39, 50}), "BE": frozenset({1, 39, 50}), "LU": frozenset({1, 39, 50}), "FR": frozenset({1, 39, 50}),
    "DE": frozenset({-2, 1, 39, 50}), "AT": frozenset({1, 39, 50, 60}), "GB": frozenset({-2, 1}),
}
"""Days after Easter Sunday: Good Friday −2, Easter Monday 1, Ascension 39, Whit Monday 50, Corpus Christi 60."""
LIBERATION_EVERY = 5
"""The Netherlands keep Liberation Day as a day off once in so many years."""


@lru_cache(maxsize=256)
def holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country in a year; none are known of other countries."""
    sunday = easter(year)
    found = {date(year, month, day) for month, day in FIXED.get(country, frozenset())}
    found |= {sunday + timedelta(days) for days in MOVING.get(country, frozenset())}
    if country == "NL":
        found |= {_kings_day(year)} | ({date(year, 5, 5)} if year % LIBERATION_EVERY == 0 else set())
    if country == "GB":
        found |= _british(year)
    return frozenset(found)


def _kings_day(year: int) -> date:
    """27 April, the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(1) if day.weekday() == 6 else day


def _british(year: int) -> set[date]:
    """Bank holidays of England and Wales: three Mondays, and substitutes for those that fall on a weekend."""
    may, august = date(year, 5, 1), date(year, 8, 31)
    found = {may + timedelta(-may.weekday() % 7), date(year, 5, 31) - timedelta(date(year, 5, 31).weekday()),
             august - timedelta(august.weekday())}
    for day in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while day.weekday() > 4 or day in found:
            day += timedelta(1)
        found.add(day)
    return found


def working_day(country: str) -> Callable[[date], bool]:
    """Is a day Monday to Friday and no public holiday of the country?"""
    return lambda day: day.weekday() < 5 and day not in holidays(country, day.year)


def next_working_day(day: date, country: str) -> date:
    """The day itself when work is done on it, else the next one (DSC-04)."""
    works = working_day(country)
    while not works(day):
        day += timedelta(1)
    return day
