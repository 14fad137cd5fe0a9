"""Column types of the one data model: money as integers, decimals as scaled integers, words and facts as JSON (model 1.2)."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import BigInteger, Date, Enum, Integer, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

FOR_EVER = date(9999, 12, 31)
"""The open end where an index must range over it."""

E = TypeVar("E", bound=StrEnum)


class Minor(TypeDecorator[int]):
    """Money in minor units. Takes only `int`; gives `int` also for `sum()` on PostgreSQL (wrap in `type_coerce`)."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        """Refuse anything that is not a whole number of minor units."""
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise TypeError(f"money must be int minor units, not {type(value).__name__}")

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:
        """Always `int`."""
        return None if value is None else int(value)


class Scaled(TypeDecorator[Decimal]):
    """A `Decimal` kept as an integer of 10^-places; more places than allowed raise `ValueError`."""

    impl = BigInteger
    cache_ok = True

    def __init__(self, places: int) -> None:
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        """Scale up, exactly."""
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, Decimal | int):
            raise TypeError(f"expected Decimal, not {type(value).__name__}")
        scaled = Decimal(value).scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{value} has more than {self.places} decimals")
        return int(scaled)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Scale down, exactly."""
        return None if value is None else Decimal(int(value)).scaleb(-self.places)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, stored as ISO text with microseconds (`2026-01-31T22:58:03.000000Z`)."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Refuse moments without a time zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment needs its time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Always in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def quantity() -> Scaled:
    """Quantities: 5 decimals."""
    return Scaled(5)


def unit_price() -> Scaled:
    """Unit prices: 6 decimals."""
    return Scaled(6)


def percentage() -> Scaled:
    """Percentages: 4 decimals."""
    return Scaled(4)


def interest_rate() -> Scaled:
    """Interest rates in percent: 5 decimals (GEN-02)."""
    return Scaled(5)


def exchange_rate() -> Scaled:
    """Exchange rates: 10 decimals."""
    return Scaled(10)


def word(kind: type[E], name: str) -> Enum:
    """An enumeration stored as its word, CHECKed; `name` names the constraint."""
    return Enum(kind, native_enum=False, create_constraint=True, name=name, length=40,
                values_callable=lambda members: [m.value for m in members])


def one_of(words: Sequence[str], name: str) -> Enum:
    """The same for a short list of words that is no class of its own."""
    return Enum(*words, native_enum=False, create_constraint=True, name=name, length=40)


def facts() -> TypeEngine[Any]:
    """Facts, words, snapshots, parameters: JSON that nothing filters or sorts by."""
    return sqlalchemy.JSON(none_as_null=True)


def day() -> Date:
    """A calendar day, ISO."""
    return Date()


def count() -> Integer:
    """A whole number."""
    return Integer()
