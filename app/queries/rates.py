"""Exchange rates as a list: the newest version of each, newest day first (CLW-017)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.accounts import ExchangeRate, RateType
from app.models.ledger import Voucher
from app.models.revaluation import RevaluationRate, RevaluationRun
from app.queries.listing import Column, ListQuery
from app.queries.quotes import DEFAULT, Rate
from app.queries.recurring import Reckoned

_SHOWN = Decimal("0.000001")
"""Places a matrix shows; the quote itself is kept as it was given."""
DIRECTIONS = {"accounting_per_foreign": N_("worth of the units"), "foreign_per_accounting": N_("for one of the other")}
SOURCES = {"manual": N_("By hand"), "ecb": N_("European Central Bank"), "file": N_("File")}


def _source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
    """The company's rates; a corrected one only in its newest version."""
    newer = aliased(ExchangeRate)
    rate = ExchangeRate
    replaced = select(newer.id).where(
        newer.company_id == rate.company_id, newer.rate_type_id == rate.rate_type_id, newer.from_currency == rate.from_currency,
        newer.to_currency == rate.to_currency, newer.valid_from == rate.valid_from, newer.version > rate.version).exists()
    chosen = chosen.select_from(rate).join(RateType, RateType.id == rate.rate_type_id).where(
        rate.company_id == query.company_id)
    if query.scope.get("view") != "versions":
        chosen = chosen.where(~replaced)
    if query.scope.get("view") == "manual":
        chosen = chosen.where(rate.source == "manual")
    return chosen


def rate_listing() -> Reckoned:
    """Day, pair, quote as it was given, change against the one before, where it comes from, revaluations that used it."""
    rate = ExchangeRate
    return Reckoned("rates", N_("Exchange rates"), rate.id, (
        Column("valid_from", N_("Date"), "date", rate.valid_from, 110),
        Column("from_currency", N_("Currency"), "text", rate.from_currency, 100, searchable=True),
        Column("to_currency", N_("Against"), "text", rate.to_currency, 100, searchable=True),
        Column("value", N_("Exchange rate"), "number", rate.value, 150),
        Column("change", N_("Change %"), "percent", None, 90),
        Column("units", N_("Units"), "int", rate.quote_units, 80),
        Column("direction", N_("Quoted"), "text", rate.direction, 190, names=DIRECTIONS),
        Column("type", N_("Type"), "text", RateType.code, 110),
        Column("source", N_("Source"), "text", rate.source, 190, names=SOURCES, stretch=True),
        Column("runs", N_("Used by revaluations"), "text", None, 180),
        Column("version", N_("Version"), "int", rate.version, 80)),
        _source, (("valid_from", True), ("from_currency", False)), frozenset({"exchange_rate", "revaluation_run"}),
        N_("No rates here. Import the file of the European Central Bank, or enter one."), reckon=_beside)


def _beside(session: Session, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Change in percent against the rate before, and the runs that used it, for the rows that are shown (CLW-017)."""
    rate, older = ExchangeRate, aliased(ExchangeRate)
    before = (select(older.value).where(
        older.company_id == rate.company_id, older.rate_type_id == rate.rate_type_id, older.from_currency == rate.from_currency,
        older.to_currency == rate.to_currency, older.direction == rate.direction, older.quote_units == rate.quote_units,
        older.valid_from < rate.valid_from).order_by(older.valid_from.desc(), older.version.desc()).limit(1)
        .correlate(rate).scalar_subquery())
    found: dict[int, dict[str, Any]] = {}
    for one, value, last in session.execute(select(rate.id, rate.value, before).where(rate.id.in_(keys))):
        found[one] = {"change": None if last is None else round(_change(value, last), 2)}
    run, used = RevaluationRun, RevaluationRate
    names: dict[int, list[str]] = {}
    for own, cross, number in session.execute(
            select(used.exchange_rate_id, used.cross_rate_id, run.number).join(run, run.id == used.run_id)
            .where(or_(used.exchange_rate_id.in_(keys), used.cross_rate_id.in_(keys))).order_by(run.number)):
        for leg in (own, cross):
            if leg is not None:
                names.setdefault(leg, []).append(number)
    for one, values in found.items():
        values["runs"] = ", ".join(names.get(one, ()))
    return found


def _change(value: Decimal, before: Decimal) -> Decimal:
    return (value - before) * 100 / before


# ---------------------------------------------------------------- one rate, and many beside each other

@dataclass(frozen=True, slots=True)
class Use:
    """What a rate did: the one before it, until when it counts (None = still), vouchers in its currency then, runs with it."""

    rate_type: str
    currency: str
    value: Decimal
    valid_from: date
    before: Decimal | None
    until: date | None
    vouchers: int
    runs: tuple[str, ...]

    @property
    def change(self) -> Decimal | None:
        """Change against the rate before, in percent; None for the first one."""
        return None if self.before is None else _change(self.value, self.before)


def use_of(session: Session, company_id: int, rate_id: int) -> Use | None:
    """Where a rate was used: vouchers of its days in its currency, and revaluations that name it (CLW-017, RAT-013)."""
    rate = session.get(ExchangeRate, rate_id)
    if rate is None or rate.company_id != company_id:
        return None
    pair = (ExchangeRate.company_id == company_id, ExchangeRate.rate_type_id == rate.rate_type_id,
            ExchangeRate.from_currency == rate.from_currency, ExchangeRate.to_currency == rate.to_currency,
            ExchangeRate.direction == rate.direction, ExchangeRate.quote_units == rate.quote_units)
    before = session.scalars(select(ExchangeRate.value).where(*pair, ExchangeRate.valid_from < rate.valid_from).order_by(
        ExchangeRate.valid_from.desc(), ExchangeRate.version.desc()).limit(1)).first()
    following = session.scalar(select(func.min(ExchangeRate.valid_from)).where(*pair, ExchangeRate.valid_from > rate.valid_from))
    kind = session.get_one(RateType, rate.rate_type_id).code
    return Use(kind, rate.from_currency, rate.value, rate.valid_from, before, following,
               _vouchers(session, rate, following) if kind == DEFAULT else 0, _runs(session, rate_id))


def _vouchers(session: Session, rate: ExchangeRate, until: date | None) -> int:
    """Vouchers in the currency dated while the rate counted."""
    chosen = select(func.count(Voucher.id)).where(
        Voucher.company_id == rate.company_id, Voucher.posting_date >= rate.valid_from, Voucher.currency == rate.from_currency)
    return session.scalar(chosen if until is None else chosen.where(Voucher.posting_date < until)) or 0


def _runs(session: Session, rate_id: int) -> tuple[str, ...]:
    """Numbers of the revaluations that used a quote."""
    run, used = RevaluationRun, RevaluationRate
    return tuple(session.scalars(select(run.number).join(used, used.run_id == run.id).where(
        or_(used.exchange_rate_id == rate_id, used.cross_rate_id == rate_id)).order_by(run.number)))


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rates of a stretch of days beside each other: currencies across, days down, the newest first (CLW-017)."""

    currencies: tuple[str, ...]
    rows: tuple[tuple[date, tuple[Decimal | None, ...]], ...]


def matrix(session: Session, company_id: int, rate_type: str, other: str, days: tuple[date, date], *, inverse: bool) -> Matrix:
    """The quotes of each day against one currency: units for one of it, or with `inverse` what one unit is worth (RAT-001).

    Only quotes of the day itself: an empty cell says that an earlier one counts.
    """
    rate = ExchangeRate
    found: dict[tuple[date, str], Decimal] = {}
    rows = session.execute(
        select(rate.valid_from, rate.from_currency, rate.value, rate.quote_units, rate.direction)
        .join(RateType, RateType.id == rate.rate_type_id)
        .where(rate.company_id == company_id, RateType.code == rate_type, rate.to_currency == other,
               rate.valid_from.between(*days)).order_by(rate.valid_from, rate.version))
    for day, currency, value, units, direction in rows:
        factor = Rate(day, value, units, direction == "foreign_per_accounting").factor
        found[day, currency] = (factor if inverse else 1 / factor).quantize(_SHOWN)
    currencies = tuple(sorted({currency for _day, currency in found}))
    return Matrix(currencies, tuple((day, tuple(found.get((day, c)) for c in currencies))
                                    for day in sorted({day for day, _c in found}, reverse=True)))
