"""Why a control account differs from its customer entries, voucher by voucher, and numbers that are missing (CLS-051, 053)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

_TAIL = re.compile(r"^(.*?)(\d+)$")


class Cause(StrEnum):
    """The four causes of CLS-051 in their order, and the one of VAT accounts."""

    NO_CUSTOMER = "no_customer"
    OTHER_DAY = "other_day"
    OTHER_ACCOUNT = "other_account"
    BROKEN = "broken"
    NO_VAT = "no_vat"
    """A line on a VAT account without a VAT entry (PST-041)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """A voucher that moves a control account and its customer entries differently, in accounting minor units.

    `ledger` and `entries` are what it moves on the account up to the day, the `_ever` ones on whatever day, the `_all` ones up
    to the day on all control accounts; `details` = it moved customer entries at all.
    """

    voucher_id: int
    ledger: int
    entries: int
    ledger_ever: int
    entries_ever: int
    ledger_all: int
    entries_all: int
    details: bool

    @property
    def difference(self) -> int:
        """What it adds to the difference of the account."""
        return self.ledger - self.entries


def cause(facts: Facts) -> Cause:
    """Without customer, another day, another account, else a voucher that cannot be (CLS-051 a to d)."""
    if not facts.details:
        return Cause.NO_CUSTOMER
    if facts.ledger_ever == facts.entries_ever:
        return Cause.OTHER_DAY
    if facts.ledger_all == facts.entries_all:
        return Cause.OTHER_ACCOUNT
    return Cause.BROKEN


def tax_cause(facts: Facts) -> Cause:
    """The same of a VAT account: `details` = the voucher has VAT entries (PST-041)."""
    if not facts.details:
        return Cause.NO_VAT
    return Cause.OTHER_ACCOUNT if facts.ledger_all == facts.entries_all else Cause.BROKEN


def unexplained(difference: int, causes: Iterable[int]) -> int:
    """What is left of a difference after its causes; anything but 0 is shown in red."""
    return difference - sum(causes)


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers that no voucher has: the beginning of the number, the first and the last missing one as they would be written."""

    prefix: str
    first: str
    last: str
    count: int


def gaps(numbers: Sequence[str]) -> list[Gap]:
    """Missing numbers between the lowest and the highest of each series, by the text before the last digits."""
    series: dict[tuple[str, int], set[int]] = {}
    for number in numbers:
        if found := _TAIL.match(number):
            series.setdefault((found[1], len(found[2])), set()).add(int(found[2]))
    gone = []
    for (prefix, width), held in sorted(series.items()):
        ordered = sorted(held)
        for before, after in zip(ordered, ordered[1:], strict=False):
            if after - before > 1:
                gone.append(Gap(prefix, f"{prefix}{before + 1:0{width}}", f"{prefix}{after - 1:0{width}}", after - before - 1))
    return gone
