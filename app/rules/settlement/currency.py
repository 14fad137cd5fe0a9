"""Units and values of two currencies in one settlement: cross rates, book values taken in shares (CUR, REV-020)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.core.money import convert, proportion, quantized, rounded
from app.rules.settlement.items import Act, Item, Mark, Settings

PLACES = 10
"""Decimals of a rate that is kept (model 1.2)."""


@dataclass(frozen=True, slots=True)
class Cross:
    """Units of the entry per unit of the payment: `numerator` / `denominator`, never rounded between (REV-019, CUR-06)."""

    numerator: Decimal
    denominator: Decimal
    decimals_paying: int = 2
    decimals_other: int = 2

    def other(self, paid: int) -> int:
        """Minor units of the payment as minor units of the entry."""
        scaled = Decimal(paid).scaleb(self.decimals_other - self.decimals_paying)
        return rounded(scaled * self.numerator / self.denominator)

    def paying(self, cash: int) -> int:
        """Minor units of the entry as minor units of the payment."""
        scaled = Decimal(cash).scaleb(self.decimals_paying - self.decimals_other)
        return rounded(scaled * self.denominator / self.numerator)

    @property
    def rate(self) -> Decimal:
        """The rate as a number."""
        return self.numerator / self.denominator

    @property
    def told(self) -> Decimal:
        """The rate for the row and for people, as many places as a rate has; amounts never go by it."""
        return quantized(self.rate, PLACES)


def through(amount: int, rate_from: Decimal, rate_to: Decimal, decimals_from: int = 2, decimals_to: int = 2) -> int:
    """`amount` of one currency in another, through a third whose units both rates count, rounded once (CUR-06, REV-019)."""
    return Cross(rate_from, rate_to, decimals_from, decimals_to).other(amount)


def cross_between(paying: Item, other: Item, mark: Mark, act: Act, settings: Settings) -> Cross | None:
    """How a payment in one currency counts for an entry in another; None = there is no rate (CUR-06)."""
    decimals = paying.decimals, other.decimals
    if mark.cross_rate is not None:
        return Cross(mark.cross_rate, Decimal(1), *decimals)
    known = rates_of(act.rates, settings)
    there = known.get(other.currency)
    here = known.get(paying.currency, paying.rate)
    return Cross(here, there, *decimals) if there else None


def rates_of(rates: Mapping[str, Decimal], settings: Settings) -> dict[str, Decimal]:
    """The rates of a day, in units of the accounting currency, which is worth one of itself."""
    return {**rates, settings.accounting_currency: Decimal(1)}


class Book:
    """What an entry is worth in the books while it is being settled; shares are of what is left (REV-020, CUR-03)."""

    __slots__ = ("left", "unrealised", "worth")

    def __init__(self, item: Item) -> None:
        self.left = abs(item.remaining)
        self.worth = abs(item.remaining_accounting - item.unrealised)
        self.unrealised = item.unrealised

    def take(self, amount: int) -> tuple[int, int]:
        """The share of `amount` (minor units): original value (positive) and unrealised result (signed).

        The last share takes the exact rest.
        """
        if amount == self.left:
            worth, unrealised = self.worth, self.unrealised
        else:
            worth = proportion(self.worth, amount, self.left)
            unrealised = proportion(self.unrealised, amount, self.left)
        self.left -= amount
        self.worth -= worth
        self.unrealised -= unrealised
        return worth, unrealised


def worth_of(amount: int, item: Item, rate: Decimal, settings: Settings) -> int:
    """A part of an entry (minor units) in accounting currency at a rate; in that currency already, it stays as it is."""
    if item.currency == settings.accounting_currency:
        return amount
    return convert(amount, rate, item.decimals, settings.accounting_decimals)
