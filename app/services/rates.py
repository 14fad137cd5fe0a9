"""Exchange rates: which one counts on a day (MST-036, RAT-001…013)."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import ExchangeRate, RateType


def rate_on(session: Session, company_id: int, currency: str, accounting: str, day: date) -> Decimal | None:
    """Accounting units per unit of a currency by the newest Default rate on or before `day` (MST-036); None = none."""
    rate = ExchangeRate
    row = session.execute(
        select(rate.direction, rate.value, rate.quote_units).join(RateType, RateType.id == rate.rate_type_id)
        .where(rate.company_id == company_id, RateType.code == "DEFAULT", rate.from_currency == currency,
               rate.to_currency == accounting, rate.valid_from <= day)
        .order_by(rate.valid_from.desc(), rate.version.desc()).limit(1)).first()
    if row is None:
        return None
    units = Decimal(row.quote_units)
    value: Decimal = row.value / units if row.direction == "accounting_per_foreign" else units / row.value
    return value.quantize(Decimal("0.0000000001"))
