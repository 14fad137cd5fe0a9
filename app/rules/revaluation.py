"""Open entries in foreign currency revalued at a day: targets by method, lines by posting style, runs taken back (REV-001…030).

Amounts are minor units; *open* in the entry's currency, everything else in the accounting currency. Both are signed as the
receivable is: invoices positive, credit notes and payments negative.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.core.money import proportion
from app.core.problems import Problem, error, information
from app.core.words import N_, declare

declare({
    "REV-003-later": N_("{document} was revalued on {day} already, which is later. It is left as it is."),
    "REV-003-profile": N_("The posting profile of {document} says that it is not revalued."),
    "REV-010-style": N_("The posting style can only change while nothing is revalued. Run the method “Invoice date” first."),
    "REV-014-changed": N_("{document} changed since the simulation. Simulate again and compare."),
    "REV-030-newer": N_("{document} was revalued by run {number} since. Reverse that run first."),
    "REV-030-settled": N_("{document} was settled since the run; what the run posted on it is gone already."),
})


class Method(StrEnum):
    """What an entry shall be worth (section 2.1)."""

    STANDARD = "standard"
    MINIMUM = "minimum"
    INVOICE_DATE = "invoice_date"


class Style(StrEnum):
    """How a difference is posted (REV-007…009)."""

    REVERSE_REPOST = "reverse_repost"
    DELTA = "delta"
    NEXT_DAY = "next_day"


class Side(StrEnum):
    """The account beside the receivable: unrealised gain or unrealised loss (REV-006)."""

    GAIN = "gain"
    LOSS = "loss"


class Part(StrEnum):
    """As what a pair of lines was posted (REV-007, 009, 024, 030)."""

    TAKE_BACK = "take_back"
    TARGET = "target"
    SETTLEMENT = "settlement"
    NEXT_DAY = "next_day"
    REVERSAL = "reversal"


METHOD_NAMES = {Method.STANDARD: N_("Standard"), Method.MINIMUM: N_("Minimum"), Method.INVOICE_DATE: N_("Invoice date")}
STYLE_NAMES = {Style.REVERSE_REPOST: N_("Reverse and repost"), Style.DELTA: N_("Delta"), Style.NEXT_DAY: N_("Next-day reversal")}
SIDE_NAMES = {Side.GAIN: N_("unrealised gain"), Side.LOSS: N_("unrealised loss")}


@dataclass(frozen=True, slots=True)
class Later:
    """What happened to an entry after the considered date: settled of `open` (same sign), taken back of U (REV-024).

    Of the other sign = an earlier settlement undone since; an amount of 0 = only U was taken back, as on the next day (REV-009).
    """

    day: date
    amount: int
    taken_back: int = 0
    pair_id: int | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """An entry as of the considered date: `original` = its share of the value it was posted with (O), `unrealised` = U then."""

    entry_id: int
    document: str
    currency: str
    open: int
    original: int
    unrealised: int = 0
    revalued_on: date | None = None
    revalued: bool = True
    later: tuple[Later, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A pair of ledger lines: the receivable changes by `amount`, the account of `side` by the opposite (REV-012, PST-010).

    `pair_id` = the later settlement it gives back for, which takes it along when it is undone (REV-023, 024).
    """

    day: date
    entry_id: int
    amount: int
    side: Side
    part: Part = Part.TARGET
    pair_id: int | None = None


@dataclass(frozen=True, slots=True)
class Revalued:
    """An entry after a run: value at the rate (V), target (T), what stood before (U), the lines, and U when all is posted."""

    position: Position
    value: int
    target: int
    lines: tuple[Line, ...]
    standing: int

    @property
    def adjustment(self) -> int:
        """A = T − U, as of the considered date."""
        return self.target - self.position.unrealised


@dataclass(frozen=True, slots=True)
class Result:
    """A run: entries in their order, and those left out with the reason."""

    entries: tuple[Revalued, ...]
    left_out: tuple[tuple[int, Problem], ...]

    @property
    def gain(self) -> int:
        """What the run adds to the gain account on its day; later give-backs belong to their own days (REV-013, 015)."""
        return self._sum(Side.GAIN)

    @property
    def loss(self) -> int:
        """What the run takes as loss on its day, positive."""
        return -self._sum(Side.LOSS)

    def _sum(self, side: Side) -> int:
        return sum(line.amount for one in self.entries for line in one.lines
                   if line.side is side and line.part in (Part.TAKE_BACK, Part.TARGET))


@dataclass(frozen=True, slots=True)
class Run:
    """What is wanted: `next_day` = first day of the next period, for the style that takes everything back then (REV-009)."""

    day: date
    method: Method = Method.STANDARD
    style: Style = Style.REVERSE_REPOST
    next_day: date | None = None


Value = Callable[[int], int]
"""What an open amount of a currency is worth at the rate of the run, rounded once (REV-019)."""


def revalue(positions: Iterable[Position], run: Run, worth: Mapping[str, Value]) -> Result:
    """Every position at the rates of `worth`, by currency; the caller has made sure that each currency has one (REV-001…012)."""
    done: list[Revalued] = []
    out: list[tuple[int, Problem]] = []
    for one in positions:
        if not one.open:
            continue
        if (why := left_out(one, run.day)) is not None:
            out.append((one.entry_id, why))
            continue
        done.append(revalued(one, run, worth[one.currency](one.open)))
    return Result(tuple(done), tuple(out))


def left_out(position: Position, day: date) -> Problem | None:
    """Why an open entry is not revalued: revalued later already, or its profile says no (REV-003)."""
    if position.revalued_on is not None and position.revalued_on > day:
        return information("REV-003-later", document=position.document, day=position.revalued_on)
    return None if position.revalued else information("REV-003-profile", document=position.document)


def target(position: Position, value: int, method: Method) -> int:
    """T: what shall stand as unrealised on the entry. A loss is a lower value, also of a credit (section 2.1)."""
    if method is Method.INVOICE_DATE:
        return 0
    difference = value - position.original
    return min(0, difference) if method is Method.MINIMUM else difference


def revalued(position: Position, run: Run, value: int) -> Revalued:
    """One entry with its lines of the considered date, of the next day, and of settlements that came after (REV-007…011, 024)."""
    wanted = target(position, value, run.method)
    before = position.unrealised
    lines = [Line(run.day, position.entry_id, amount, side, Part.TAKE_BACK if amount == -before else Part.TARGET)
             for amount, side in pairs(before, wanted, run.style)]
    standing = wanted
    if run.style is Style.NEXT_DAY and run.next_day is not None:
        lines += [replace(line, day=run.next_day, amount=-line.amount, part=Part.NEXT_DAY) for line in lines]
        return Revalued(position, value, wanted, tuple(lines), before - sum(later.taken_back for later in position.later))
    lines += _late(position, wanted)
    for _later, share in _shares(position, wanted):
        standing -= share
    return Revalued(position, value, wanted, tuple(lines), standing)


def pairs(before: int, wanted: int, style: Style) -> tuple[tuple[int, Side], ...]:
    """The lines that lead from one unrealised difference to another; none where it stays (REV-007, 008, 011)."""
    if before == wanted:
        return ()
    if style is not Style.DELTA:
        return tuple((amount, _side(held)) for amount, held in ((-before, before), (wanted, wanted)) if amount)
    change = wanted - before
    crosses = before * wanted < 0
    return ((-before, _side(change)), (wanted, _side(change))) if crosses else ((change, _side(change)),)


def _side(amount: int) -> Side:
    return Side.GAIN if amount > 0 else Side.LOSS


def _late(position: Position, wanted: int) -> Iterator[Line]:
    """What later settlements take back of the new difference, in place of what they took back of the old one (REV-024)."""
    for later, share in _shares(position, wanted):
        if later.taken_back == share:
            continue
        for amount, side in ((later.taken_back, _side(later.taken_back)), (-share, _side(share))):
            if amount:
                yield Line(later.day, position.entry_id, amount, side, Part.SETTLEMENT, later.pair_id)


def _shares(position: Position, wanted: int) -> Iterator[tuple[Later, int]]:
    """Each settlement's share of a difference, of what is left; the last one takes the rest (REV-020, 025).

    What was opened again brings its own share back, as undoing did it.
    """
    left, held, sign = abs(position.open), wanted, 1 if position.open > 0 else -1
    for later in sorted(position.later, key=lambda s: s.day):
        part = later.amount * sign
        if part < 0:
            share = later.taken_back
        elif part == 0:
            share = 0
        else:
            share = held if part >= left else proportion(held, part, left)
        left, held = left - part, held - share
        yield later, share


def take_back(lines: Iterable[Line], first_open: Callable[[date], date] = lambda day: day) -> tuple[Line, ...]:
    """The exact opposite of a run's lines, on the same dates or the first that are open (REV-030)."""
    return tuple(replace(line, day=first_open(line.day), amount=-line.amount, part=Part.REVERSAL) for line in lines)


# ---------------------------------------------------------------- what stands in the way

@dataclass(frozen=True, slots=True)
class Ran:
    """What a run did to an entry, and what happened since: the number of a newer run, whether it was settled (REV-030)."""

    entry_id: int
    document: str
    newer: str = ""
    settled: bool = False


def reversible(entries: Iterable[Ran]) -> tuple[tuple[int, ...], tuple[Problem, ...]]:
    """Which entries of a run can be taken back, and what speaks against: newer runs first, settled ones are skipped (REV-030)."""
    free: list[int] = []
    told: list[Problem] = []
    for one in entries:
        if one.newer:
            told.append(error("REV-030-newer", document=one.document, number=one.newer))
        elif one.settled:
            told.append(information("REV-030-settled", document=one.document))
        else:
            free.append(one.entry_id)
    return tuple(free), tuple(told)


def check_style(standing: Iterable[int]) -> tuple[Problem, ...]:
    """The style changes only while no entry holds an unrealised difference (REV-010)."""
    return (error("REV-010-style"),) if any(standing) else ()


def changed(simulated: Sequence[Revalued], now: Sequence[Revalued]) -> tuple[Problem, ...]:
    """What differs from the simulation that is to be posted, row by row (REV-014)."""
    before = {one.position.entry_id: one for one in simulated}
    after = {one.position.entry_id: one for one in now}
    return tuple(error("REV-014-changed", document=(after.get(key) or before[key]).position.document)
                 for key in {**before, **after} if before.get(key) != after.get(key))
