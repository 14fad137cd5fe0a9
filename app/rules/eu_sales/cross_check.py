"""The VAT return against the lists: what is posted, listed and filed by box, and why they differ (ESL-060…062)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.core.eu_sales import TYPE_NAMES, SupplyType
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "ESL-061-warn": N_("VAT return of {first} to {last}: {amount} between what is posted and the lists is not explained. "
                       "Go on all the same?"),
    "ESL-061-block": N_("VAT return of {first} to {last}: {amount} between what is posted and the lists is not explained. "
                        "Look at the cross-check first."),
    "ESL-060-period": N_("Figures are entered for a VAT return that is filed. Set this period filed first."),
    "ESL-060-box": N_("This country's return has no box {box}. Enter the boxes shown."),
})

L, S, T = SupplyType.GOODS, SupplyType.SERVICES, SupplyType.TRIANGULAR
Key = tuple[SupplyType, bool]
"""What is added up: a type, and whether it is a credit."""
Sums = dict[Key, int]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a VAT return: its code, what it holds, and whether credit notes are in it, apart from it, or all it has.

    `credits`: None = netted in the box, False = not in it, True = only they are, as a figure above zero.
    """

    code: str
    words: str
    types: frozenset[SupplyType]
    credits: bool | None = None

    def of(self, sums: Mapping[Key, int]) -> int:
        """The figure of the box, minor units."""
        found = sum(amount for (kind, credit), amount in sums.items()
                    if kind in self.types and (self.credits is None or credit is self.credits))
        return -found if self.credits else found


_ALL = frozenset(SupplyType)
_EACH = tuple(Box(kind.value, TYPE_NAMES[kind], frozenset({kind})) for kind in SupplyType)
BOXES: Mapping[str, tuple[Box, ...]] = {
    "NL": (Box("3b", N_("Supplies to other member states"), _ALL),),
    "BE": (Box("44", N_("Services to other member states"), frozenset({S}), False),
           Box("46", N_("Goods and triangular supplies"), frozenset({L, T}), False),
           Box("48", N_("Credit notes"), _ALL, True)),
    "DE": (Box("41", N_("EU sales::Goods"), frozenset({L})), Box("42", N_("Triangular supplies"), frozenset({T})),
           Box("21", N_("EU sales::Services"), frozenset({S}))),
    "FR": (Box("F2", N_("Goods and triangular supplies"), frozenset({L, T})),
           Box("E2", N_("EU sales::Services"), frozenset({S}))),
    "GB": (Box("8", N_("Goods and triangular supplies"), frozenset({L, T})),),
}
"""Boxes by country; those of Germany and France are to be verified with the form of the year. Others have one per type."""
UNVERIFIED = frozenset({"DE", "FR"})


def boxes(country: str) -> tuple[Box, ...]:
    """The boxes of a country's return that supplies to other member states belong in (ESL-060)."""
    return BOXES.get(country, _EACH)


class Cause(StrEnum):
    """Why posted lines and lists differ (ESL-061)."""

    ROUNDING = "rounding"
    CORRECTIONS = "corrections"
    LATE = "late"
    OTHER_PERIOD = "other_period"
    UNREPORTED = "unreported"
    LEFT_OUT = "left_out"
    PREPAID = "prepaid"
    EXCLUDED = "excluded"
    MANUAL = "manual"


CAUSE_NAMES = {
    Cause.ROUNDING: N_("Rounding and sums below the least amount"), Cause.CORRECTIONS: N_("Corrections of earlier periods"),
    Cause.LATE: N_("Posted after the list was filed"), Cause.OTHER_PERIOD: N_("VAT date in another period than the list"),
    Cause.UNREPORTED: N_("On no list yet"), Cause.LEFT_OUT: N_("Not reported by the rules of the list"),
    Cause.PREPAID: N_("Prepaid goods: on the list when they are invoiced"),
    Cause.EXCLUDED: N_("Excluded from the list"), Cause.MANUAL: N_("Entered by hand on the list"),
}


@dataclass(frozen=True, slots=True)
class PostedEntry:
    """A VAT entry of the return's period: type, accounting minor units, is it a credit; and where it stands.

    `left_out` = the rules keep it off every list, `prepaid` = because it is a prepayment for goods, or it deducts one;
    `elsewhere` = it is on a list of another period; `filed` = its own period was filed without it.
    """

    entry_id: int
    type: SupplyType
    amount: int
    credit: bool = False
    left_out: bool = False
    prepaid: bool = False
    elsewhere: bool = False
    filed: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What an entry brings to a line of a list, and whether its VAT date lies in the return's period."""

    entry_id: int
    amount: int
    credit: bool = False
    inside: bool = True


@dataclass(frozen=True, slots=True)
class ListedLine:
    """A line of a list; `whole` = its list lies inside the return's period, else only its parts inside count."""

    type: SupplyType
    exact: int
    reported: int
    parts: tuple[Part, ...] = ()
    excluded: bool = False
    manual: bool = False
    correction: bool = False
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Compared:
    """Posted and listed by type and credit, and each cause with what it explains (posted less listed)."""

    posted: Sums = field(default_factory=dict)
    listed: Sums = field(default_factory=dict)
    causes: Mapping[Cause, Sums] = field(default_factory=dict)

    def explained(self, box: Box) -> int:
        """What the causes explain of a box."""
        return sum(box.of(sums) for sums in self.causes.values())

    def unexplained(self, box: Box) -> int:
        """What nothing explains."""
        return box.of(self.posted) - box.of(self.listed) - self.explained(box)

    def cause(self, cause: Cause) -> int:
        """What a cause explains over all types."""
        return sum(self.causes.get(cause, {}).values())


def compare(entries: Iterable[PostedEntry], lines: Iterable[ListedLine]) -> Compared:
    """What is posted in a return's period against the lists, with the causes of the differences (ESL-060, 061)."""
    found = Compared({}, {}, {cause: {} for cause in Cause})
    excluded, listed = set[int](), dict[int, int]()
    for line in lines:
        for part in line.parts:
            if part.inside and line.excluded:
                excluded.add(part.entry_id)
            elif part.inside:
                listed[part.entry_id] = listed.get(part.entry_id, 0) + part.amount
        if not line.excluded:
            _list(found, line)
    for entry in entries:
        key = entry.type, entry.credit
        _add(found.posted, key, entry.amount)
        cause = _cause(entry, excluded, listed)
        if cause is not None:
            _add(found.causes[cause], key, entry.amount - listed.get(entry.entry_id, 0))
    return found


def _cause(entry: PostedEntry, excluded: Collection[int], listed: Collection[int]) -> Cause | None:
    if entry.entry_id in listed:
        return Cause.PREPAID if entry.prepaid else None
    if entry.entry_id in excluded:
        return Cause.EXCLUDED
    if entry.left_out:
        return Cause.PREPAID if entry.prepaid else Cause.LEFT_OUT
    if entry.elsewhere:
        return Cause.OTHER_PERIOD
    return Cause.LATE if entry.filed else Cause.UNREPORTED


def _list(found: Compared, line: ListedLine) -> None:
    """What a line brings to the lists, its parts under their sign, what is left under invoices."""
    usual = line.type, False
    inside = [part for part in line.parts if part.inside]
    for part in line.parts if line.whole else inside:
        _add(found.listed, (line.type, part.credit), part.amount)
    if not line.whole:
        return
    _add(found.listed, usual, line.reported - sum(part.amount for part in line.parts))
    _add(found.causes[Cause.ROUNDING], usual, line.exact - line.reported)
    if line.correction or line.manual:
        # A line that is neither and is not the sum of its documents is explained by nothing.
        cause = Cause.CORRECTIONS if line.correction else Cause.MANUAL
        _add(found.causes[cause], usual, sum(part.amount for part in line.parts) - line.exact)
    cause = Cause.CORRECTIONS if line.correction else Cause.OTHER_PERIOD
    for part in line.parts:
        if not part.inside:
            _add(found.causes[cause], (line.type, part.credit), -part.amount)


def _add(sums: Sums, key: Key, amount: int) -> None:
    sums[key] = sums.get(key, 0) + amount


def check(unexplained: Money, first: date, last: date, *, blocks: bool) -> tuple[Problem, ...]:
    """What an unexplained difference means for *Checked*: a question, or a refusal where the company wants it (ESL-061)."""
    if not unexplained.amount:
        return ()
    if blocks:
        return (error("ESL-061-block", first=first, last=last, amount=unexplained),)
    return (warning("ESL-061-warn", key=f"ESL-061-{first}-{unexplained.amount}", first=first, last=last, amount=unexplained),)
