"""Exchange rates: which one counts on a day, rates typed by hand (MST-036, RAT-001…013)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, WayOut, error, standing, warning
from app.core.words import N_, declare
from app.models.accounts import Currency, ExchangeRate, RateType, ReasonCode
from app.models.company import Company
from app.queries.quotes import DEFAULT as DEFAULT
from app.queries.quotes import EURO as EURO
from app.queries.quotes import Quote as Quote
from app.queries.quotes import Rate as Rate
from app.queries.quotes import quote_on as quote_on
from app.queries.quotes import rate_on as rate_on
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

UNITS = (1, 100, 1000)
_TEN = Decimal("0.0000000001")


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
