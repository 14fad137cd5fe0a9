"""Notes and coins of a currency, in minor units, the largest first (DEP-04)."""

from collections.abc import Mapping

_CENTS = (200, 100, 50, 20, 10, 5, 2, 1)
DENOMINATIONS: Mapping[str, tuple[int, ...]] = {
    "EUR": (500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00, *_CENTS),
    "GBP": (50_00, 20_00, 10_00, 5_00, *_CENTS),
    "CHF": (1000_00, 200_00, 100_00, 50_00, 20_00, 10_00, 500, 200, 100, 50, 20, 10, 5),
    "USD": (100_00, 50_00, 20_00, 10_00, 5_00, 200, 100, 50, 25, 10, 5, 1),
}
ONE = (1,)
"""Of any other currency the sum is counted in its smallest unit."""


def denominations(currency: str) -> tuple[int, ...]:
    """What is counted of a currency."""
    return DENOMINATIONS.get(currency, ONE)
