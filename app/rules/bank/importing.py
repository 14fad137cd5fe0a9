"""Which lines of a statement are known already, and whether statements follow each other without gap or overlap (BNK-03, 04)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Found(StrEnum):
    """What is known of a line: nothing, everything, or another line under the same reference of the bank."""

    NEW = "new"
    PRESENT = "present"
    CHANGED = "changed"


class Line(NamedTuple):
    """What tells a line from others; `reference` is empty without one of its own. `amount` in minor units, signed."""

    reference: str
    fingerprint: str
    booking_date: date
    amount: int


def second_print(line: Line) -> str:
    """The fingerprint of a line that only its reference tells from one that looks the same."""
    return hashlib.sha256(f"{line.fingerprint}\x1f{line.reference}".encode()).hexdigest()


@dataclass(slots=True)
class Known:
    """The lines of one bank account that are kept, or were met in the files before this one."""

    references: dict[str, tuple[date, int]] = field(default_factory=dict)
    prints: dict[str, str] = field(default_factory=dict)
    """Fingerprint → reference."""

    def add(self, line: Line) -> None:
        """Remember a line."""
        if line.reference:
            self.references[line.reference] = line.booking_date, line.amount
        self.prints[line.fingerprint] = line.reference

    def meets(self, line: Line) -> tuple[Found, Line]:
        """What is known of a line, and the line as it is to be kept (BNK-04).

        The bank's reference decides; where one of both has none, the fingerprint. Two lines that look the same and have two
        references are two lines.
        """
        if line.reference and (held := self.references.get(line.reference)) is not None:
            return (Found.PRESENT if held == (line.booking_date, line.amount) else Found.CHANGED), line
        if line.fingerprint not in self.prints:
            return Found.NEW, line
        other = self.prints[line.fingerprint]
        if not line.reference or not other or other == line.reference:
            return Found.PRESENT, line
        apart = line._replace(fingerprint=second_print(line))
        return (Found.PRESENT if apart.fingerprint in self.prints else Found.NEW), apart


class Period(NamedTuple):
    """A statement among others of its account; balances in minor units, None where the bank gives none."""

    start: date
    end: date
    opening: int | None
    closing: int | None
    sequence: str = ""


class Break(NamedTuple):
    """Why a statement does not follow the one before: `kind` = gap, overlap or number; `expected` = the balance before it."""

    kind: str
    before: Period


def broken(own: Period, others: Iterable[Period], present: int) -> Break | None:
    """What is wrong between a statement and the one before it; None = it follows, or is the first (BNK-03).

    `present` = lines of it that other statements brought: then the overlap is known line by line (BNK-04).
    """
    before = max((p for p in others if (p.end, p.start) <= (own.end, own.start)), key=lambda p: (p.end, p.start, p.sequence),
                 default=None)
    if before is None or present:
        return None
    if own.opening is not None and before.closing is not None and own.opening != before.closing:
        return Break("gap" if own.start > before.end else "overlap", before)
    if own.opening is None and own.start <= before.end:
        return Break("overlap", before)
    return Break("number", before) if _skipped(own, before) else None


def _skipped(own: Period, before: Period) -> bool:
    """Do the numbers of two statements of a year leave one out?"""
    if not (own.sequence.isdigit() and before.sequence.isdigit()) or own.start.year != before.start.year:
        return False
    return int(own.sequence) not in (int(before.sequence), int(before.sequence) + 1)
