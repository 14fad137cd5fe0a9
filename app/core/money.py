"""Exact money: integers in minor units; every product is rounded once, half away from zero (GEN-01, MST-001)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

LARGEST = 99_999_999_999_999
"""Largest amount a row may hold, in minor units, either sign (model 1.2)."""

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units of `currency` (ISO 4217 code), for explanations and problems."""

    amount: int
    currency: str


def rounded(value: Decimal) -> int:
    """`value` rounded to a whole number, half away from zero."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def quantized(value: Decimal, places: int) -> Decimal:
    """`value` rounded to `places` decimals, half away from zero."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def percent_of(amount: int, percent: Decimal) -> int:
    """`percent` % of `amount` (minor units), rounded once."""
    return rounded(amount * percent / HUNDRED)


def times(amount: int, factor: Decimal) -> int:
    """`amount` (minor units) times an exact factor, rounded once."""
    return rounded(amount * factor)


def proportion(amount: int, part: int, whole: int) -> int:
    """`amount` x `part` / `whole`, rounded once; `whole` is not zero."""
    product = amount * part
    size = (2 * abs(product) + abs(whole)) // (2 * abs(whole))
    return size if (product < 0) == (whole < 0) else -size


def convert(amount: int, rate: Decimal, decimals_from: int = 2, decimals_to: int = 2) -> int:
    """`amount` in one currency's minor units as minor units of another; `rate` = units of the other per unit."""
    return rounded((amount * rate).scaleb(decimals_to - decimals_from))


def major(amount: int, decimals: int = 2) -> Decimal:
    """Minor units as a decimal number of whole units, for formatting and files."""
    return Decimal(amount).scaleb(-decimals)


def minor(value: Decimal, decimals: int = 2) -> int:
    """A decimal number of whole units as minor units; more places than the currency has are an error."""
    scaled = value.scaleb(decimals)
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{value} has more than {decimals} decimals")
    return int(scaled)


def shares(total: int, weights: Sequence[int | Decimal]) -> list[int]:
    """Split `total` in proportion to `weights` with carry rounding: the parts always add up to `total` (PST-031)."""
    whole = sum((Decimal(w) for w in weights), Decimal(0))
    if not whole:
        raise ValueError("the weights add up to zero")
    parts, given, seen = [], 0, Decimal(0)
    for weight in weights:
        seen += Decimal(weight)
        upto = rounded(total * seen / whole)
        parts.append(upto - given)
        given = upto
    return parts
