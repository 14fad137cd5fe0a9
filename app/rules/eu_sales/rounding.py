"""Gathering entries into lines and rounding each line once (ESL-008, 016…018)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.core.eu_sales import ALL_TYPES, SupplyType
from app.rules.eu_sales.countries import Method, Rounding
from app.rules.eu_sales.qualifying import reported_country, reported_number


@dataclass(frozen=True, slots=True)
class Piece:
    """What one entry (or one manual line) brings to a line: amount in minor units; the original period when it corrects one."""

    vat_number: str
    type: SupplyType
    amount: int
    customer_id: int | None = None
    entry_id: int | None = None
    correction_of: tuple[date, date] | None = None
    manual: bool = False


@dataclass(frozen=True, slots=True)
class Gathered:
    """A line: country and number as reported, exact and reported amount in minor units, and what it is made of.

    `printed` is false for a line that comes to nothing or to less than the least amount: it stays linked (ESL-008).
    """

    country: str
    vat_number: str
    type: SupplyType
    exact: int
    reported: int
    printed: bool
    pieces: tuple[Piece, ...]
    correction_of: tuple[date, date] | None = None
    manual: bool = False

    @property
    def difference(self) -> int:
        """Reported less exact, in minor units (ESL-018)."""
        return self.reported - self.exact

    @property
    def customers(self) -> tuple[int, ...]:
        """The customers behind the line, each once."""
        return tuple(dict.fromkeys(p.customer_id for p in self.pieces if p.customer_id is not None))


def reported(exact: int, rounding: Rounding) -> int:
    """A sum per number and type as it is reported, in minor units; 0 = it is left out (ESL-016, 017)."""
    size = abs(exact)
    if size < rounding.minimum:
        return 0
    units, rest = divmod(size, rounding.unit)
    if rest and (rounding.method is Method.UP or (rounding.method is Method.NEAREST and 2 * rest >= rounding.unit)):
        units += 1
    return units * rounding.unit if exact > 0 else -units * rounding.unit


def gather(pieces: Iterable[Piece], rounding: Rounding) -> tuple[Gathered, ...]:
    """One line per number, type and corrected period, manual lines apart; by country, number and type (ESL-016, 035, 043)."""
    found: dict[tuple[str, SupplyType, tuple[date, date] | None, bool], list[Piece]] = {}
    for piece in pieces:
        key = (reported_number(piece.vat_number), piece.type, piece.correction_of, piece.manual)
        found.setdefault(key, []).append(piece)
    made = []
    for (number, kind, original, manual), parts in found.items():
        exact = sum(p.amount for p in parts)
        amount = reported(exact, rounding)
        made.append(Gathered(reported_country(number), number, kind, exact, amount, bool(amount), tuple(parts), original, manual))
    return tuple(sorted(made, key=_order))


def _order(line: Gathered) -> tuple[bool, str, str, int, date, bool]:
    original = line.correction_of[0] if line.correction_of else date.min
    return (line.correction_of is not None, line.country, line.vat_number, ALL_TYPES.index(line.type), original, line.manual)


@dataclass(frozen=True, slots=True)
class Sums:
    """Totals of a list in minor units; lines that are not printed count in `exact` only."""

    exact: int = 0
    reported: int = 0

    @property
    def difference(self) -> int:
        """Reported less exact (ESL-018)."""
        return self.reported - self.exact


def totals(lines: Iterable[Gathered]) -> dict[SupplyType, Sums]:
    """Totals per type, each type named (ESL-018, 035)."""
    found = dict.fromkeys(SupplyType, Sums())
    for line in lines:
        now = found[line.type]
        found[line.type] = Sums(now.exact + line.exact, now.reported + line.reported)
    return found
