"""Flat statutory compensation for late invoices on an interest note: one amount for each of them, once (LAW-08, 51)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.core.money import percent_of
from app.rules import law

Exchange = Callable[[int, str, str], int]
"""An amount in minor units of one currency in those of another: amount, from, to."""


@dataclass(frozen=True, slots=True)
class Compensation:
    """What is asked for one late entry, minor units of the note; `amount` without `vat`."""

    entry_id: int
    document_no: str
    amount: int
    vat: int = 0


@dataclass(frozen=True, slots=True)
class Late:
    """An entry that may be compensated; `unpaid` = what was open when it became late, minor units of the note (LAW-51)."""

    entry_id: int
    document_no: str
    unpaid: int


def claimable(preset: law.Preset | None) -> law.Preset | None:
    """The law, if it gives a flat amount to whoever was paid late; consumers never owe it (LAW-08)."""
    return preset if preset is not None and preset.compensation and preset.audience is not law.Audience.CONSUMER else None


def compensations(preset: law.Preset, late: Iterable[Late], currency: str, exchange: Exchange,
                  vat: Decimal) -> Iterator[Compensation]:
    """The amount of the law for each entry in the currency of the note, with `vat` percent on it (REM-31)."""
    for entry in late:
        size = exchange(entry.unpaid, currency, preset.currency)
        amount = exchange(law.compensation(preset, size), preset.currency, currency)
        if amount > 0:
            yield Compensation(entry.entry_id, entry.document_no, amount, percent_of(amount, vat))
