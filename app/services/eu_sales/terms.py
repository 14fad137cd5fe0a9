"""What holds for a company's EU sales lists on a day: its country's rule, its own settings, its periods (ESL-011…017)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import add_months
from app.core.eu_sales import COUNTED, TYPE_OF_KIND, PeriodKind
from app.models.company import Company, Country
from app.models.sales_lists import EslRule, EslSetup
from app.queries import eu_sales as queries
from app.rules.eu_sales import countries, periods
from app.rules.eu_sales.countries import CountryRule, Method, Rounding
from app.rules.eu_sales.periods import Counted, Span
from app.rules.eu_sales.qualifying import MEMBERS, Members, Reporter

DAY = timedelta(1)
LOOK_BACK = 12
"""Months before a quarter whose goods count for its kind of list (ESL-012)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The rule of the country on a day with what the company set itself for a set of types.

    `warn_days` = ESL-022, `unexplained_blocks` = ESL-061.
    """

    rule: CountryRule
    types: str
    kind: PeriodKind
    rounding: Rounding
    registration: str
    company: str
    currency: str
    cash_discount: bool = False
    warn_days: int = 180
    unexplained_blocks: bool = False

    @property
    def reporter(self) -> Reporter:
        """Who files, as the rules ask (ESL-002…006)."""
        return Reporter(self.rule.country, self.registration, self.rule.types, self.cash_discount)


def country_rule(session: Session, country: str, day: date) -> CountryRule:
    """The rule of a country on a day: what this file keeps, else what is delivered (ESL-050)."""
    stored = [countries.from_json(row.country, row.valid_from, _nested(row.rule or {}, country, row.valid_from))
              for row in session.scalars(select(EslRule).where(EslRule.country == country))]
    return countries.rule_of(country, day, stored)


def _nested(kept: Mapping[str, Any], country: str, day: date) -> dict[str, Any]:
    """What the form keeps field by field, as the rules read it; an empty field is as delivered."""
    filled = {name: value for name, value in kept.items() if value is not None}
    flat = ("due_kind", "due_number", "due_shift", "rounding_method", "rounding_unit", "rounding_minimum")
    found = {name: value for name, value in filled.items() if name not in flat}
    base = countries.to_json(countries.rule_of(country, day))
    due = dict(base["due"]) | ({"shift": filled["due_shift"]} if "due_shift" in filled else {})
    by_kind = {kind: one | {"shift": due["shift"]} for kind, one in base["due_by_kind"].items()}
    if "due_kind" in filled:
        due, by_kind = due | {"kind": filled["due_kind"], "number": filled.get("due_number", 0)}, {}
    rounding = dict(base["rounding"])
    for part in ("method", "unit", "minimum"):
        rounding[part] = filled.get(f"rounding_{part}", rounding[part])
    return {"due": due, "due_by_kind": by_kind, "rounding": rounding} | found


def terms(session: Session, company_id: int, day: date, types: str) -> Terms:
    """What holds on a day for lists of these types."""
    company = session.get_one(Company, company_id)
    rule = country_rule(session, company.country_code, day)
    base = Terms(rule, types, rule.kinds[0], rule.rounding, (company.vat_number or "").strip(), company.legal_name,
                 company.accounting_currency)
    rows = session.scalars(select(EslSetup).where(EslSetup.company_id == company_id, EslSetup.valid_from <= day)
                           .order_by(EslSetup.valid_from.desc(), EslSetup.id))
    own = next((row for row in rows if set(row.types) & set(types)), None)
    if own is None:
        return base
    rounding = Rounding(Method(own.rounding) if own.rounding else rule.rounding.method,
                        rule.rounding.unit if own.unit is None else own.unit,
                        rule.rounding.minimum if own.minimum is None else own.minimum)
    return replace(base, kind=PeriodKind(own.kind), rounding=rounding, cash_discount=own.cash_discount,
                   warn_days=own.warn_days, unexplained_blocks=own.unexplained_blocks)


def type_sets(session: Session, company_id: int, day: date) -> tuple[str, ...]:
    """The sets of types a company files apart: in France services and goods (3.2)."""
    company = session.get_one(Company, company_id)
    return country_rule(session, company.country_code, day).separate


def members(session: Session) -> Members:
    """The member states with their first and last day, from the table of countries (ESL-004)."""
    rows = session.execute(select(Country.code, Country.eu_from, Country.eu_to))
    known = {code: (start, end) for code, start, end in rows if start is not None or end is not None}
    return known or MEMBERS


# ---------------------------------------------------------------- periods

def months(session: Session, company_id: int, day: date, last: date | None = None) -> dict[date, int]:
    """Goods and triangular supplies by month, from a year before the quarter of a day to the end of that of `last` (ESL-011)."""
    start, until = periods.quarter_start(day), periods.quarter_start(last or day)
    rows = queries.goods(session, company_id, add_months(start, -LOOK_BACK), add_months(until, periods.QUARTER_MONTHS) - DAY)
    return periods.by_month(Counted(on, TYPE_OF_KIND[kind], amount) for on, kind, amount in rows)


def spans_of_quarter(session: Session, company_id: int, day: date, types: str,
                     goods: Mapping[date, int] | None = None) -> tuple[Span, ...]:
    """The periods in which the quarter of a day is to be filed, as its figures stand (ESL-012); `goods` = `months`, if read."""
    held = terms(session, company_id, day, types)
    kind = _kind(session, company_id, day, types)
    if kind is PeriodKind.YEAR or not COUNTED & set(types):
        return tuple(_cut(day, kind))
    figures = months(session, company_id, day) if goods is None else goods
    return periods.split_on_crossing(held.rule, figures, day, kind)


def _kind(session: Session, company_id: int, day: date, types: str) -> PeriodKind:
    """The kind that holds in the quarter of a day; one that turns to or from months within it makes all its lists monthly."""
    start = periods.quarter_start(day)
    kinds = [terms(session, company_id, add_months(start, n), types).kind for n in range(periods.QUARTER_MONTHS)]
    return PeriodKind.MONTH if PeriodKind.MONTH in kinds else kinds[0]


def _cut(day: date, kind: PeriodKind) -> Iterator[Span]:
    """The periods of one kind that lie in the quarter of a day; a year as a whole."""
    start = periods.quarter_start(day)
    seen = None
    for number in range(periods.QUARTER_MONTHS):
        span = periods.span_of(add_months(start, number), kind)
        if span != seen:
            seen = span
            yield span


def spans_between(session: Session, company_id: int, first: date, last: date, types: str) -> list[Span]:
    """The periods that begin no later than `last` and end on or after `first`, by date."""
    found: list[Span] = []
    day = periods.quarter_start(first)
    goods = months(session, company_id, first, last) if COUNTED & set(types) else {}
    while day <= last:
        for span in spans_of_quarter(session, company_id, day, types, goods):
            if span.start <= last and span.end >= first and span not in found:
                found.append(span)
        day = add_months(day, periods.QUARTER_MONTHS)
    return found


def spans_ending(session: Session, company_id: int, first: date, last: date) -> list[tuple[date, date]]:
    """First and last day of the list periods of any types that end between two days (tasks ESL and ESS of the close)."""
    found = {(span.start, span.end) for types in type_sets(session, company_id, last)
             for span in spans_between(session, company_id, first, last, types) if first <= span.end <= last}
    return sorted(found)
