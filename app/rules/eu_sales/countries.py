"""What each country asks of the EU sales list, dated: periods, limit, deadline, rounding, corrections (ESL-011…017, 050)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.core.eu_sales import ALL_TYPES, PeriodKind


class Method(StrEnum):
    """How a reported amount is rounded (ESL-016)."""

    NEAREST = "nearest"
    TOWARD_ZERO = "toward_zero"
    UP = "up"


class Route(StrEnum):
    """Where a correction of a filed period goes (ESL-041): the next list, or a corrected list of the old period."""

    NEXT_LIST = "next_list"
    OLD_PERIOD = "old_period"


class DueKind(StrEnum):
    """How the last day is counted (3.2)."""

    LAST_DAY = "last_day"
    DAY_OF_MONTH = "day_of_month"
    DAYS_AFTER = "days_after"
    WORKING_DAY = "working_day"


@dataclass(frozen=True, slots=True)
class Due:
    """Until when: the last day of the following month, a day or working day of it, or so many days after the period.

    Working days are *jours ouvrables*: Saturdays count, Sundays and holidays of the country do not.
    """

    kind: DueKind = DueKind.LAST_DAY
    number: int = 0
    shift: bool = False
    """Does a Saturday, Sunday or holiday move the last day to the next working day (ESL-014)?"""


@dataclass(frozen=True, slots=True)
class Rounding:
    """Applied once per VAT number and type (ESL-016); `unit` and `minimum` in minor units.

    A sum is left out when it comes to nothing or, before rounding, to less than `minimum` in absolute value.
    """

    method: Method = Method.NEAREST
    unit: int = 100
    minimum: int = 0


@dataclass(frozen=True, slots=True)
class CountryRule:
    """The parameters of one country from a day on; amounts in minor units of its currency."""

    country: str
    valid_from: date
    kinds: tuple[PeriodKind, ...]
    """Period kinds a company may choose; the first one is proposed."""
    due: Due
    due_by_kind: Mapping[PeriodKind, Due]
    rounding: Rounding
    limit: int | None = None
    """Goods of a quarter above which the list is monthly; None = no limit (ESL-011)."""
    splits: bool = False
    """Does crossing the limit split the quarter it happens in (ESL-012)?"""
    types: str = ALL_TYPES
    route: Route = Route.NEXT_LIST
    """Where a mistake in a filed period is corrected (ESL-041)."""
    credit_route: Route = Route.NEXT_LIST
    """Where a credit note to an invoice of an earlier period goes: its own period, or a correction line (ESL-007)."""
    profiles: tuple[str, ...] = ("csv",)
    """Codes of the file profiles offered, the usual one first (ESL-050)."""
    separate: tuple[str, ...] = (ALL_TYPES,)
    """The sets of types that are filed apart, such as services and goods in France."""

    def due_of(self, kind: PeriodKind) -> Due:
        """The deadline of a period kind."""
        return self.due_by_kind.get(kind, self.due)


_FROM = date(1993, 1, 1)
_ALL = (PeriodKind.MONTH, PeriodKind.QUARTER)
_WHOLE = Rounding(Method.NEAREST, 100)

DELIVERED: tuple[CountryRule, ...] = (
    CountryRule("NL", _FROM, (PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.YEAR), Due(), {},
                Rounding(Method.TOWARD_ZERO, 100, 100), 5_000_000, True, profiles=("nl_xbrl", "csv")),
    CountryRule("BE", _FROM, _ALL, Due(DueKind.DAY_OF_MONTH, 20), {PeriodKind.QUARTER: Due(DueKind.DAY_OF_MONTH, 25)},
                Rounding(Method.NEAREST, 1), 5_000_000, profiles=("be_intervat", "csv")),
    CountryRule("DE", _FROM, (PeriodKind.QUARTER, PeriodKind.MONTH), Due(DueKind.DAYS_AFTER, 25), {}, _WHOLE, 5_000_000, True,
                route=Route.OLD_PERIOD, profiles=("de_portal", "csv")),
    CountryRule("FR", _FROM, (PeriodKind.MONTH,), Due(DueKind.WORKING_DAY, 10), {}, _WHOLE, profiles=("fr_des", "csv"),
                separate=("S", "LT")),
    CountryRule("GB", date(2021, 1, 1), (PeriodKind.QUARTER, PeriodKind.MONTH), Due(DueKind.DAYS_AFTER, 21), {}, _WHOLE,
                3_500_000, types="LT", profiles=("uk_csv", "csv"), separate=("LT",)),
)
"""Values as of 2026 (3.2, 3.3). What the program stores as EslRule rows comes before them."""
OTHER = CountryRule("", _FROM, (PeriodKind.MONTH, PeriodKind.QUARTER), Due(), {}, Rounding(Method.NEAREST, 1))
"""A country without rules of its own: monthly, until the last day of the next month, to the cent, generic file."""


def rule_of(country: str, day: date, stored: Iterable[CountryRule] = ()) -> CountryRule:
    """The rule of a country that is valid on a day: the newest stored one, else the delivered one."""
    valid = [r for r in (*DELIVERED, *stored) if r.country == country and r.valid_from <= day]
    return max(valid, key=lambda r: r.valid_from) if valid else replace(OTHER, country=country)


def to_json(rule: CountryRule) -> dict[str, Any]:
    """A rule as the `rule` column of an EslRule row; country and first day are columns of their own."""
    return {"kinds": list(rule.kinds), "due": _due_json(rule.due), "due_by_kind": {k: _due_json(d) for k, d in
            rule.due_by_kind.items()}, "rounding": {"method": rule.rounding.method, "unit": rule.rounding.unit,
            "minimum": rule.rounding.minimum}, "limit": rule.limit, "splits": rule.splits, "types": rule.types,
            "route": rule.route, "credit_route": rule.credit_route,
            "profiles": list(rule.profiles), "separate": list(rule.separate)}


def from_json(country: str, valid_from: date, stored: Mapping[str, Any]) -> CountryRule:
    """The reverse of `to_json`; what a row does not say is as the rule delivered for that day says."""
    base = to_json(rule_of(country, valid_from)) | dict(stored)
    rounding = base["rounding"]
    return CountryRule(
        country, valid_from, tuple(PeriodKind(k) for k in base["kinds"]), _due(base["due"]),
        {PeriodKind(k): _due(d) for k, d in base["due_by_kind"].items()},
        Rounding(Method(rounding["method"]), int(rounding["unit"]), int(rounding["minimum"])), base["limit"], base["splits"],
        base["types"], Route(base["route"]), Route(base["credit_route"]), tuple(base["profiles"]),
        tuple(base["separate"]))


def _due_json(due: Due) -> dict[str, Any]:
    return {"kind": due.kind, "number": due.number, "shift": due.shift}


def _due(stored: Mapping[str, Any]) -> Due:
    return Due(DueKind(stored["kind"]), int(stored["number"]), bool(stored["shift"]))
