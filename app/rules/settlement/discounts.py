"""Cash discounts of one entry: which right applies on a day, what is still available, what a part payment earns (DSC 3.2)."""

from dataclasses import dataclass
from datetime import date

from app.core.enums import EntryType
from app.core.money import proportion
from app.rules.settlement.items import Item, Mark, Mode, Settings, Use


@dataclass(frozen=True, slots=True)
class Right:
    """The discount that applies: `amount` (D, minor units) for the whole document, its tier and why."""

    amount: int = 0
    tier: int | None = None
    mode: Mode = Mode.NONE
    last_date: date | None = None


NOTHING = Right()


@dataclass(frozen=True, slots=True)
class TierRow:
    """A line of the tab with all tiers: until when, the discount of the document, what is then to be paid now (DSC-16)."""

    last_date: date
    discount: int
    net: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What the settle pane shows for an entry before anything is settled, absolute minor units (DSC-16).

    `discount` = of the tier, or what is left of it once its date has passed; `taken` = earlier, with payments; `to_take`
    when it is paid in full now; `net` = amount to settle.
    """

    last_date: date | None
    discount: int
    use: Use
    taken: int
    to_take: int
    net: int
    tiers: tuple[TierRow, ...] = ()


class Open:
    """An entry while it is being settled, in absolute minor units of its currency; `sign` is +1 for a debit."""

    __slots__ = ("by_notes", "cap", "given", "item", "left", "mark", "now", "sign", "size", "taken", "tiers")

    def __init__(self, item: Item, mark: Mark) -> None:
        self.item, self.mark = item, mark
        self.sign = 1 if item.remaining > 0 else -1
        self.size = abs(item.amount)
        self.left = abs(item.remaining)
        self.cap = mark.amount
        self.now = 0
        self.taken = sum(p.discount for p in item.past if not p.by_credit_note)
        self.given = sum(p.discount for p in item.past)
        self.by_notes = sum(p.gross for p in item.past if p.by_credit_note)
        self.tiers: set[int | None] = {p.tier for p in item.past}

    def reach(self, need: int) -> int:
        """`need`, or less when the user typed less (minor units)."""
        return need if self.cap is None else min(need, self.cap)

    def settled(self, cash: int, discount: int, tier: int | None, *, by_note: bool) -> None:
        """Remember a settlement, as `Past` will tell it the next time."""
        self.left -= cash + discount
        self.given += discount
        self.now += discount
        if by_note:
            self.by_notes += cash + discount
        else:
            self.taken += discount
        self.tiers.add(tier)
        if self.cap is not None:
            self.cap -= cash


def right(item: Item, mark: Mark, settings: Settings, day: date, *, late: bool = False) -> Right:
    """The discount right of an entry on a discount date (DSC-01, 04, 08, 10, 12); `late` = accepted in the days of grace.

    A typed discount also goes for credit notes of companies that calculate none; *Never* wins over everything.
    """
    if item.is_money or mark.use is Use.NEVER:
        return Right(mode=Mode.NEVER) if mark.use is Use.NEVER else NOTHING
    if mark.manual_discount is not None:
        return Right(mark.manual_discount, None, Mode.MANUAL)
    if item.entry_type is EntryType.CREDIT_NOTE and not settings.credit_note_discount and mark.use is not Use.ALWAYS:
        return NOTHING
    for tier in item.tiers:
        if day <= tier.last_date:
            return Right(abs(tier.amount), tier.no, Mode.NORMAL, tier.last_date)
    if item.tiers and (late or mark.use is Use.ALWAYS):
        tier = item.tiers[-1]
        return Right(abs(tier.amount), tier.no, Mode.LATE if late else Mode.ALWAYS, tier.last_date)
    return NOTHING


def available(entry: Open, granted: Right, settings: Settings) -> int:
    """The discount (E, minor units) when the entry is now paid in full (DSC-06, 07, 09, 12); never more than is open."""
    full = granted.amount
    if not full or not entry.left:
        return 0
    if granted.mode is Mode.MANUAL:
        return min(max(full - entry.now, 0), entry.left)
    if settings.partial_discount or (entry.mark.use is Use.ALWAYS and entry.taken):
        same = not entry.tiers or entry.tiers == {granted.tier}
        left = full - entry.given if same else proportion(entry.left, full, entry.size)
    else:
        left = proportion(full, entry.size - entry.by_notes, entry.size) - entry.taken
    return min(max(left, 0), entry.left)


def earned(entry: Open, cash: int, granted: Right, most: int) -> int:
    """What `cash` earns in proportion, at most `most` (d of a part payment, minor units; DSC-06).

    A typed discount counts for what is open now and what of it is left, a tier for the whole document.
    """
    base, full = (entry.left, most) if granted.mode is Mode.MANUAL else (entry.size, granted.amount)
    if base <= full:
        return most
    return min(proportion(cash, full, base - full), most)


def on_part(mark: Mark, settings: Settings) -> bool:
    """Does a part payment earn discount (DSC-06, 12)?"""
    return settings.partial_discount or mark.use is Use.ALWAYS or mark.manual_discount is not None


def offer(item: Item, mark: Mark, settings: Settings, day: date) -> Offer:
    """What the settle pane shows for one entry on a discount date, with all its tiers (DSC-16, SET-10)."""
    entry = Open(item, mark)
    granted = right(item, mark, settings, day)
    to_take = available(entry, granted, settings)
    passed = granted.last_date is not None and day > granted.last_date
    rows = [TierRow(t.last_date, abs(t.amount), entry.left - proportion(entry.left, abs(t.amount), entry.size))
            for t in item.tiers]
    rows += [TierRow(max(item.due_date, t.last_date), 0, entry.left) for t in item.tiers[-1:]]
    return Offer(granted.last_date, to_take if passed else granted.amount, mark.use, entry.taken, to_take,
                 entry.left - to_take, tuple(rows))
