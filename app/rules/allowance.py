"""The provision for doubtful debts: a percentage per ageing period, and what has to be posted to get there (WOF-11, PWO-08)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.money import percent_of
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "WOF-11-percent": N_("Enter a percentage from 0 to 100 for “{period}”."),
    "WOF-11-none": N_("Enter a percentage for at least one period: there is nothing to provide for yet."),
    "WOF-11-same": N_("The provision stands at what it should be. Choose another day or other percentages to change it."),
})


@dataclass(frozen=True, slots=True)
class Share:
    """An ageing period with what is open in it, its percentage, and what is provided for of it; minor units."""

    label: str
    open: int
    percent: Decimal
    amount: int


@dataclass(frozen=True, slots=True)
class Allowance:
    """What should stand on ALLOW, what stands there (both positive for a credit), and the change to be posted; minor units."""

    shares: tuple[Share, ...]
    standing: int

    @property
    def wanted(self) -> int:
        """Σ of the periods."""
        return sum(s.amount for s in self.shares)

    @property
    def change(self) -> int:
        """More provision when positive (Dr BADDEBT / Cr ALLOW), else the reverse."""
        return self.wanted - self.standing


def allowance(periods: Sequence[tuple[str, int]], percents: Sequence[Decimal], standing: int) -> Allowance:
    """The provision of periods (label, open in minor units) by their percentages; a credit in a period asks for none (WOF-11)."""
    padded = [*percents, *[Decimal(0)] * len(periods)]
    return Allowance(tuple(Share(label, amount, percent, percent_of(max(amount, 0), percent))
                           for (label, amount), percent in zip(periods, padded, strict=False)), standing)


def check(found: Allowance) -> tuple[Problem, ...]:
    """What is wrong with percentages, all at once; rows are the periods."""
    wrong = tuple(error("WOF-11-percent", at=f"percent{n}", row=n, period=s.label)
                  for n, s in enumerate(found.shares) if not 0 <= s.percent <= 100)
    if wrong:
        return wrong
    if not found.wanted and not found.standing:
        return (error("WOF-11-none"),)
    return () if found.change else (error("WOF-11-same"),)
