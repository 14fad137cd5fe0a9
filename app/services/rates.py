"""Exchange rates: which one counts on a day, rates typed by hand (MST-036, RAT-001…013)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import rounded
from app.core.problems import Outcome, Problem, WayOut, error, standing, warning
from app.core.words import N_, declare
from app.models.accounts import Currency, ExchangeRate, RateType, ReasonCode
from app.models.company import Company
from app.services.desk import Desk

declare({
    "RAT-010-none": N_("There is no exchange rate for {currency} on {day} or before. Import rates or enter one."),
    "RAT-010-old": N_("The newest rate for {currency} is of {used}, {age:day|days} before {day}: older than {most:day|days}."),
    "RAT-012-value": N_("A rate lies above zero and has at most ten decimals."),
    "RAT-012-currency": N_("Choose two different currencies."),
    "RAT-012-reason": N_("A rate entered by hand needs a reason."),
    "RAT-012-replaces": N_("There is a rate for {currency} on {day} already: {old}. It stays in the books of what was posted."),
    "RAT-012-future": N_("{day} lies ahead. The rate counts from that day on."),
    "RAT-013-kept": N_("Rates are never deleted: postings refer to them. Enter the right rate for the same day instead."),
})

EURO = "EUR"
"""Reference rates are quoted against the euro; other pairs go through it, unrounded (RAT-007, REV-019)."""
DEFAULT = "DEFAULT"
UNITS = (1, 100, 1000)
_TEN = Decimal("0.0000000001")


@dataclass(frozen=True, slots=True)
class Rate:
    """A stored quote between two currencies, as given: never inverted on save (RAT-001)."""

    valid_from: date
    value: Decimal
    units: int = 1
    per_accounting: bool = False
    """True: units of the foreign currency for one of the other, as the European Central Bank publishes."""

    @property
    def factor(self) -> Decimal:
        """Units of the other currency for one of this, unrounded."""
        return Decimal(self.units) / self.value if self.per_accounting else self.value / self.units


@dataclass(frozen=True, slots=True)
class Quote:
    """What counts on a day: `rate` = accounting units per unit of the currency, `exact` the same unrounded; `of` its own day."""

    currency: str
    asked: date
    of: date
    exact: Decimal
    most_days: int = 0

    @property
    def rate(self) -> Decimal:
        """As entries keep it: ten decimals."""
        return self.exact.quantize(_TEN)

    @property
    def age(self) -> int:
        """Days between the rate and the day it is used for."""
        return (self.asked - self.of).days

    @property
    def too_old(self) -> bool:
        """Older than the rate type allows (RAT-010); 0 = any age."""
        return 0 < self.most_days < self.age

    def convert(self, amount: int, decimals_from: int = 2, decimals_to: int = 2) -> int:
        """An amount of the currency in accounting minor units, rounded once (REV-019)."""
        return rounded((amount * self.exact).scaleb(decimals_to - decimals_from))


def rate_on(session: Session, company_id: int, currency: str, accounting: str, day: date) -> Decimal | None:
    """Accounting units per unit of a currency by the newest Default rate on or before `day` (MST-036); None = none."""
    found = quote_on(session, company_id, currency, accounting, day)
    return None if found is None else found.rate


def quote_on(session: Session, company_id: int, currency: str, accounting: str, day: date,
             rate_type: str = DEFAULT) -> Quote | None:
    """The rate that counts on `day`: the newest earlier one, never a later or a made-up one (RAT-010, 011).

    A pair without quotes of its own goes through the euro, unrounded (RAT-007). *Closing* rates that were never entered are
    the Default ones (REV-004).
    """
    if currency == accounting:
        return Quote(currency, day, day, Decimal(1))
    type_row = session.scalars(select(RateType).where(RateType.company_id == company_id, RateType.code == rate_type)).first()
    found = _pair(session, company_id, type_row, currency, accounting, day) if type_row is not None else None
    if found is None and rate_type != DEFAULT:
        return quote_on(session, company_id, currency, accounting, day)
    if found is None or type_row is None:
        return None
    return Quote(currency, day, found[0], found[1], type_row.max_age_days)


def _pair(session: Session, company_id: int, type_row: RateType, currency: str, accounting: str,
          day: date) -> tuple[date, Decimal] | None:
    """Day and factor of the pair: its own quote, else over the euro; the older of two days counts."""
    own = _newest(session, company_id, type_row.id, currency, accounting, day)
    if own is not None:
        return own.valid_from, own.factor
    legs = [_newest(session, company_id, type_row.id, code, EURO, day) if code != EURO else Rate(day, Decimal(1))
            for code in (currency, accounting)]
    if legs[0] is None or legs[1] is None:
        return None
    return min(legs[0].valid_from, legs[1].valid_from), legs[0].factor / legs[1].factor


def _newest(session: Session, company_id: int, type_id: int, currency: str, other: str, day: date) -> Rate | None:
    rate = ExchangeRate
    row = session.execute(
        select(rate.valid_from, rate.direction, rate.value, rate.quote_units)
        .where(rate.company_id == company_id, rate.rate_type_id == type_id, rate.from_currency == currency,
               rate.to_currency == other, rate.valid_from <= day)
        .order_by(rate.valid_from.desc(), rate.version.desc()).limit(1)).first()
    if row is None:
        return None
    return Rate(row.valid_from, row.value, row.quote_units, row.direction == "foreign_per_accounting")


def check_rate(session: Session, desk: Desk, currency: str, day: date) -> tuple[Problem, ...]:
    """Is there a rate to post `currency` with on `day`, and is it fresh enough (RAT-010)?"""
    accounting = session.get_one(Company, desk.company_id).accounting_currency
    found = quote_on(session, desk.company_id, currency, accounting, day)
    if found is None:
        ways = (WayOut("rates.import"), WayOut("rates.enter"))
        return (error("RAT-010-none", at="currency", currency=currency, day=day, ways_out=ways),)
    if found.too_old:
        return (warning("RAT-010-old", key=f"RAT-010-{currency}-{found.of}", at="currency", currency=currency, day=day,
                        used=found.of, age=found.age, most=found.most_days),)
    return ()


def rate_of(desk: Desk, currency: str, day: date) -> Outcome[Quote]:
    """The rate that counts on a day, with the day it is of; too old a one is told, none is a problem (RAT-010)."""
    with desk.reading() as session:
        accounting = session.get_one(Company, desk.company_id).accounting_currency
        return Outcome(quote_on(session, desk.company_id, currency, accounting, day), check_rate(session, desk, currency, day))


# ---------------------------------------------------------------- typed by hand

@dataclass(frozen=True, slots=True)
class Typed:
    """A rate as it is typed: `units` of the currency are worth `value` of the other, or the other way round (MST-036)."""

    currency: str
    other: str
    valid_from: date
    value: Decimal
    units: int = 1
    per_accounting: bool = False
    rate_type: str = DEFAULT


def enter(desk: Desk, typed: Typed, reason_id: int | None, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Keep a rate typed by hand, with its reason; a rate of that day stays as the older version (RAT-005, 012)."""
    with desk.writing("rate.enter") as uow:
        session = uow.session
        problems = [*_wrong(session, typed), *_reason(session, desk, reason_id)]
        type_row = session.scalars(select(RateType).where(RateType.company_id == desk.company_id,
                                                          RateType.code == typed.rate_type)).first()
        if type_row is None:
            problems.append(error("RAT-012-value", at="rate_type"))
        problems += [] if problems else _questions(session, desk, typed, type_row)
        if standing(problems, confirmed) or type_row is None:
            return Outcome(None, tuple(problems))
        held = versions(session, desk.company_id, type_row.id, typed.currency, typed.other, typed.valid_from)
        row = ExchangeRate(
            company_id=desk.company_id, rate_type_id=type_row.id, from_currency=typed.currency, to_currency=typed.other,
            valid_from=typed.valid_from, version=len(held) + 1, quote_units=typed.units, source="manual", reason_id=reason_id,
            direction="foreign_per_accounting" if typed.per_accounting else "accounting_per_foreign",
            value=typed.value, imported_at=desk.clock.now())
        session.add(row)
        session.flush()
        uow.audit("rate.enter", "exchange_rate", row.id, f"{typed.currency}/{typed.other} {typed.valid_from}",
                  {"value": str(typed.value), "units": typed.units, "type": typed.rate_type}, desk.company_id)
        return Outcome(row.id, tuple(problems))


def versions(session: Session, company_id: int, type_id: int, currency: str, other: str, day: date) -> Sequence[ExchangeRate]:
    """All versions of one rate, oldest first."""
    rate = ExchangeRate
    return session.scalars(select(rate).where(
        rate.company_id == company_id, rate.rate_type_id == type_id, rate.from_currency == currency,
        rate.to_currency == other, rate.valid_from == day).order_by(rate.version)).all()


def _wrong(session: Session, typed: Typed) -> list[Problem]:
    found = []
    if typed.value <= 0 or typed.value != typed.value.quantize(_TEN) or typed.units not in UNITS:
        found.append(error("RAT-012-value", at="value"))
    known = {typed.currency, typed.other} <= set(session.scalars(select(Currency.code)))
    if typed.currency == typed.other or not known:
        found.append(error("RAT-012-currency", at="currency"))
    return found


def _reason(session: Session, desk: Desk, reason_id: int | None) -> list[Problem]:
    row = session.get(ReasonCode, reason_id) if reason_id is not None else None
    return [] if row is not None and row.company_id == desk.company_id else [error("RAT-012-reason", at="reason")]


def _questions(session: Session, desk: Desk, typed: Typed, type_row: RateType | None) -> list[Problem]:
    found = []
    held = versions(session, desk.company_id, type_row.id, typed.currency, typed.other, typed.valid_from) if type_row else ()
    if held:
        found.append(warning("RAT-012-replaces", key=f"RAT-012-{typed.currency}-{typed.valid_from}-{held[-1].version}",
                             at="value",
                             currency=typed.currency, day=typed.valid_from, old=held[-1].value.normalize()))
    if typed.valid_from > desk.today:
        found.append(warning("RAT-012-future", key=f"RAT-012-future-{typed.valid_from}", at="valid_from", day=typed.valid_from))
    return found


def delete(desk: Desk, rate_id: int) -> Outcome[int]:
    """Always refused, with the way out: what was posted must still be told from its rate (RAT-013)."""
    with desk.reading() as session:
        return Outcome(None, (error("RAT-013-kept") if session.get(ExchangeRate, rate_id) else error("SETUP-gone"),))
