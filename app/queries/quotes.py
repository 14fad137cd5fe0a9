"""Exchange rates as they are read: which quote counts on a day, never a later one, never made up (MST-036, RAT-001…011)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import rounded
from app.models.accounts import ExchangeRate, RateType

EURO = "EUR"
"""Reference rates are quoted against the euro; other pairs go through it, unrounded (RAT-007, REV-019)."""
DEFAULT = "DEFAULT"
_TEN = Decimal("0.0000000001")


Parts = tuple[Decimal, Decimal]
"""A factor as one number over another."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A stored quote between two currencies, as given: never inverted on save (RAT-001)."""

    valid_from: date
    value: Decimal
    units: int = 1
    per_accounting: bool = False
    """True: units of the foreign currency for one of the other, as the European Central Bank publishes."""
    rate_id: int = 0

    @property
    def parts(self) -> Parts:
        """The same factor as it was quoted, so that nothing is lost by dividing first."""
        return (Decimal(self.units), self.value) if self.per_accounting else (self.value, Decimal(self.units))

    @property
    def factor(self) -> Decimal:
        """Units of the other currency for one of this, unrounded."""
        return self.parts[0] / self.parts[1]


@dataclass(frozen=True, slots=True)
class Quote:
    """What counts on a day: `rate` = accounting units per unit of the currency, `parts` the same as quoted; `of` its own day.

    `rows` = ids of the stored quotes it comes from, two when it goes through the euro.
    """

    currency: str
    asked: date
    of: date
    parts: Parts
    most_days: int = 0
    rows: tuple[int, ...] = ()

    @property
    def exact(self) -> Decimal:
        """The factor as one number, as near as it goes."""
        return self.parts[0] / self.parts[1]

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
        """An amount of the currency in accounting minor units, by the quote as it was given, rounded once (RAT-001, REV-019)."""
        over, under = self.parts
        return rounded((amount * over).scaleb(decimals_to - decimals_from) / under)


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
        return Quote(currency, day, day, (Decimal(1), Decimal(1)))
    type_row = session.scalars(select(RateType).where(RateType.company_id == company_id, RateType.code == rate_type)).first()
    found = _pair(session, company_id, type_row, currency, accounting, day) if type_row is not None else None
    if found is None and rate_type != DEFAULT:
        return quote_on(session, company_id, currency, accounting, day)
    if found is None or type_row is None:
        return None
    return Quote(currency, day, found[0], found[1], type_row.max_age_days, found[2])


def _pair(session: Session, company_id: int, type_row: RateType, currency: str, accounting: str,
          day: date) -> tuple[date, Parts, tuple[int, ...]] | None:
    """Day, factor and rows of the pair: its own quote, else over the euro; the older of two days counts."""
    own = _newest(session, company_id, type_row.id, currency, accounting, day)
    if own is not None:
        return own.valid_from, own.parts, (own.rate_id,)
    legs = [_newest(session, company_id, type_row.id, code, EURO, day) if code != EURO else Rate(day, Decimal(1))
            for code in (currency, accounting)]
    if legs[0] is None or legs[1] is None:
        return None
    rows = tuple(leg.rate_id for leg in legs if leg is not None and leg.rate_id)
    (over, under), (other_over, other_under) = legs[0].parts, legs[1].parts
    return min(legs[0].valid_from, legs[1].valid_from), (over * other_under, under * other_over), rows


def _newest(session: Session, company_id: int, type_id: int, currency: str, other: str, day: date) -> Rate | None:
    rate = ExchangeRate
    row = session.execute(
        select(rate.id, rate.valid_from, rate.direction, rate.value, rate.quote_units)
        .where(rate.company_id == company_id, rate.rate_type_id == type_id, rate.from_currency == currency,
               rate.to_currency == other, rate.valid_from <= day)
        .order_by(rate.valid_from.desc(), rate.version.desc()).limit(1)).first()
    if row is None:
        return None
    return Rate(row.valid_from, row.value, row.quote_units, row.direction == "foreign_per_accounting", row.id)
