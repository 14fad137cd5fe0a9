"""Who pays what: credit notes against invoices, then each payment over the entries in their order (SET-10…12, DSC-11, TOL-13)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.core.enums import DetailKind, EntryType
from app.rules.settlement.currency import Cross, cross_between
from app.rules.settlement.differences import Small, overpaid, shortage
from app.rules.settlement.discounts import NOTHING, Open, Right, available, earned, on_part, right
from app.rules.settlement.items import Act, Administration, Late, Mode, Settings, Use
from app.rules.settlement.results import Asks, Question


@dataclass(slots=True)
class Deal:
    """A pair in the making, in units: `paid` of the paying side, `cash` of the other; differences on either side."""

    paying: Open
    other: Open
    paid: int
    cash: int
    day: date
    granted: Right = NOTHING
    mode: Mode = Mode.NONE
    discount: int = 0
    additional: int = 0
    own_discount: int = 0
    own_tier: int | None = None
    cross: Cross | None = None
    shorts: list[tuple[DetailKind, int]] = field(default_factory=list)
    overs: list[tuple[DetailKind, int]] = field(default_factory=list)
    before: tuple[int, int, int] = (0, 0, 0)


@dataclass(slots=True)
class Quote:
    """What a payment would do to one entry: `net` closes it with discount `most`, `cash` is what it gets."""

    entry: Open
    granted: Right
    most: int
    net: int
    cash: int
    paid: int
    cross: Cross | None = None
    kind: DetailKind | None = None
    short: int = 0
    additional: int = 0

    @property
    def lacking(self) -> int:
        """What is missing to close the entry."""
        return self.net - self.cash

    @property
    def closes(self) -> bool:
        """Does it close, with the money or with a difference?"""
        return self.lacking == self.short + self.additional


def discount_day(act: Act, paying: Open) -> date:
    """The day a payment or credit note counts for discounts (SET-31, DSC-13)."""
    return act.discount_date or paying.item.day


def net_notes(debits: Sequence[Open], credits: Sequence[Open], act: Act, settings: Settings) -> Iterable[Deal]:
    """Credit notes against invoices, each in its order, until one side is used up (SET-12, DSC-10)."""
    d = c = 0
    while d < len(debits) and c < len(credits):
        deal, credit_done = _note(credits[c], debits[d], act, settings)
        if deal is not None:
            yield deal
        if credit_done:
            c += 1
        else:
            d += 1


def _note(credit: Open, debit: Open, act: Act, settings: Settings) -> tuple[Deal | None, bool]:
    """One credit note with one invoice at cash values; True when the credit note is used up.

    A credit note without a discount of its own settles 1 : 1; with equal terms the invoice's discount is that of the note.
    """
    day = discount_day(act, credit)
    own = right(credit.item, credit.mark, settings, day)
    own_most = available(credit, own, settings)
    granted = right(debit.item, debit.mark, settings, day) if own_most else NOTHING
    most = available(debit, granted, settings)
    cross = None
    if credit.item.currency != debit.item.currency:
        cross = cross_between(credit.item, debit.item, debit.mark, act, settings)
    offered = credit.reach(credit.left - own_most)
    wanted = debit.reach(debit.left - most)
    needed = cross.paying(wanted) if cross else wanted
    credit_done = offered <= needed
    paid, cash = (offered, cross.other(offered) if cross else offered) if offered < needed else (needed, wanted)
    if not paid or not cash:
        return None, credit_done
    own_discount = own_most if paid == credit.left - own_most else earned(credit, paid, own, own_most)
    if cash == debit.left - most:
        discount = most
    elif own_most and _same_percent(own, credit, granted, debit):
        discount = min(own_discount, most)
    else:
        discount = earned(debit, cash, granted, most)
    deal = Deal(credit, debit, paid, cash, day, granted, granted.mode if discount else Mode.NONE, discount,
                own_discount=own_discount, own_tier=own.tier if own_most else None, cross=cross, before=_before(debit))
    credit.settled(paid, own_discount, deal.own_tier, by_note=True)
    debit.settled(cash, discount, granted.tier if most else None, by_note=True)
    return deal, credit_done


def _same_percent(own: Right, credit: Open, granted: Right, debit: Open) -> bool:
    """Do both stand on the same percentage tier?"""
    here = next((t.percent for t in credit.item.tiers if t.no == own.tier), None)
    there = next((t.percent for t in debit.item.tiers if t.no == granted.tier), None)
    return bool(here) and here == there


def _before(entry: Open) -> tuple[int, int, int]:
    return entry.left, entry.taken, entry.by_notes


class Payments:
    """Payments, one after the other, over entries in their order; `deals` and `questions` tell what came of it."""

    def __init__(self, entries: Sequence[Open], act: Act, settings: Settings) -> None:
        self.entries = entries
        self.act, self.settings = act, settings
        self.deals: list[Deal] = []
        self.questions: list[Question] = []
        self._next = 0
        self._allowance: int | None = None

    def spend(self, payments: Sequence[Open]) -> None:
        """Each payment as far as it reaches; only the last that is needed may leave a small difference (TOL-02)."""
        for n, money in enumerate(payments):
            self._skip_done()
            if self._next == len(self.entries):
                return
            self._spend(money, last=n == len(payments) - 1)

    def _skip_done(self) -> None:
        while self._next < len(self.entries) and (
                not self.entries[self._next].left or self.entries[self._next].cap == 0):
            self._next += 1

    def _spend(self, money: Open, *, last: bool) -> None:
        day = discount_day(self.act, money)
        self._allowance = None
        quotes, left = self._quotes(money, day, whole=last)
        covered = self._next + len(quotes) == len(self.entries) and not any(q.lacking for q in quotes)
        if last or covered:
            self._differences(money, quotes, left, day)
        done = [quote for quote in quotes if quote.paid or quote.short]
        made = [self._deal(money, quote, day) for quote in done]
        self.deals += made
        if made and (last or covered) and money.cap is None and all(q.closes for q in quotes):
            self._surplus(money, done, made, day)

    def _quotes(self, money: Open, day: date, *, whole: bool) -> tuple[list[Quote], int]:
        """What a payment would do entry by entry, and what is left of it; `whole` = also those that get nothing.

        Once more is missing than any difference may be, the rest gets nothing and is not looked at.
        """
        cash, missing = money.reach(money.left), 0
        quotes: list[Quote] = []
        for n in range(self._next, len(self.entries)):
            if not cash and (not whole or missing > self._most_missing(money)):
                break
            quote = self._quote(money, self.entries[n], cash, day)
            cash -= quote.paid
            quotes.append(quote)
            if not quote.entry.mark.keep_open and not quote.entry.mark.full and quote.entry.mark.remainder is None:
                missing += quote.lacking
        return quotes, cash

    def _most_missing(self, money: Open) -> int:
        """No shortage above this is ever taken (TOL-01, 02, 06)."""
        return max(self.settings.limit(money.item.currency).penny, self._tolerances())

    def _quote(self, money: Open, entry: Open, cash: int, day: date) -> Quote:
        cross = None
        if entry.item.currency != money.item.currency:
            cross = cross_between(money.item, entry.item, entry.mark, self.act, self.settings)
        granted = self._granted(money, entry, cross.other(cash) if cross else cash, day)
        most = available(entry, granted, self.settings)
        net = entry.left - most
        want = entry.reach(net)
        needed = cross.paying(want) if cross else want
        if needed <= cash:
            return Quote(entry, granted, most, net, want, needed, cross)
        reached = cross.other(cash) if cross else cash
        if cross and cash and want == net and net - reached <= self.settings.limit(entry.item.currency).precision:
            reached = net
        return Quote(entry, granted, most, net, reached, cash, cross)

    def _granted(self, money: Open, entry: Open, cash: int, day: date) -> Right:
        """The discount right, with the decision about a late discount (TOL-11, 13)."""
        granted = right(entry.item, entry.mark, self.settings, day)
        if granted.amount or not self._may_be_late(money, entry, day):
            return granted
        late = right(entry.item, entry.mark, self.settings, day, late=True)
        most = available(entry, late, self.settings)
        if not most or entry.reach(cash) + self._tolerances() < entry.left - most:
            return granted
        if self.settings.late is Late.ASK and entry.mark.late is None:
            self.questions.append(Question(Asks.LATE, entry.item, most, day))
            return granted
        return late if self.settings.late is Late.ACCEPT or entry.mark.late else granted

    def _may_be_late(self, money: Open, entry: Open, day: date) -> bool:
        """Is it in the days of grace of an entry that may have them (TOL-08, 10, 11)?"""
        item, mark = entry.item, entry.mark
        if self.settings.late is Late.OFF or not item.tiers or item.tolerance_date is None:
            return False
        if item.blocks_tolerance or mark.use is not Use.NORMAL or mark.late is False or not self.act.tolerances:
            return False
        return money.item.is_money and item.tiers[-1].last_date < day <= item.tolerance_date

    def _tolerances(self) -> int:
        """What may be missing on all entries together (TOL-06)."""
        if self._allowance is None:
            waiting = self.entries[self._next:]
            currency = waiting[0].item.currency
            self._allowance = (sum(e.item.max_tolerance for e in waiting) if currency in self.settings.by_document
                               else self.settings.limit(currency).over_under)
        return self._allowance

    # ------------------------------------------------------------ differences

    def _differences(self, money: Open, quotes: Sequence[Quote], left: int, day: date) -> None:
        """What the payment does not cover: typed wishes first, then small differences (SET-15, PWO-06, TOL-13)."""
        for quote in quotes:
            if quote.cash and quote.lacking and quote.entry.mark.full:
                quote.additional = quote.lacking
            elif quote.cash and quote.lacking and quote.entry.mark.remainder is not None:
                quote.kind, quote.short = DetailKind.WRITE_OFF, quote.lacking
        if left and not any(q.lacking for q in quotes):
            self._reduce(money, quotes, left)
        # A payment with money left is not short: what an entry lacks then was typed so.
        small = None if left else shortage(quotes, money, self.act, self.settings)
        if small is not None:
            self._take(small, quotes, day)

    def _take(self, small: Small, quotes: Sequence[Quote], day: date) -> None:
        """Let each entry close with its share of a shortage; cash moves where the tolerances are spread over documents."""
        if small.asked:
            self.questions.append(Question(Asks.TOLERANCE, quotes[0].entry.item, small.total, day))
            return
        for quote, share in zip(quotes, small.shares, strict=True):
            if not share:
                if small.spread and not quote.additional and quote.kind is None and not quote.entry.mark.keep_open:
                    quote.cash = quote.paid = quote.net
                continue
            quote.kind, quote.short = small.kind, share
            quote.cash = quote.net - share
            quote.paid = quote.cross.paying(quote.cash) if quote.cross else quote.cash

    def _reduce(self, money: Open, quotes: Sequence[Quote], left: int) -> None:
        """An excess lowers the discount of the last entry that has one (TOL-03, CEN-14)."""
        if self.settings.administration is not Administration.UNSPECIFIC or money.cap is not None:
            return
        if money.item.entry_type is EntryType.INTERCOMPANY:
            return
        for quote in reversed(quotes):
            if quote.most and quote.cross is None and quote.granted.mode is not Mode.MANUAL and quote.entry.cap is None:
                cut = min(left, quote.most)
                quote.most -= cut
                quote.net += cut
                quote.cash += cut
                quote.paid += cut
                return

    def _surplus(self, money: Open, quotes: Sequence[Quote], made: Sequence[Deal], day: date) -> None:
        """What is left of the last payment when all entries are closed (TOL-01, 02, 06, PWO-06)."""
        small = overpaid(quotes, money, self.act, self.settings) if money.left else None
        if small is None:
            return
        if small.asked:
            self.questions.append(Question(Asks.TOLERANCE, money.item, -small.total, day))
            return
        for deal, part in zip(made, small.shares, strict=True):
            if part:
                deal.overs.append((small.kind, part))
                money.left -= part

    def _deal(self, money: Open, quote: Quote, day: date) -> Deal:
        """What was quoted happens."""
        entry = quote.entry
        if quote.closes:
            discount = quote.most + quote.additional
        elif on_part(entry.mark, self.settings):
            discount = earned(entry, quote.cash, quote.granted, quote.most)
        else:
            discount = 0
        mode = Mode.FULL if quote.additional else quote.granted.mode
        if not discount and mode is not Mode.NEVER:
            mode = Mode.NONE
        deal = Deal(money, entry, quote.paid, quote.cash, day, quote.granted, mode, discount, quote.additional,
                    cross=quote.cross, before=_before(entry))
        entry.settled(quote.cash, discount, quote.granted.tier, by_note=False)
        money.settled(quote.paid, 0, None, by_note=False)
        if quote.short and quote.kind is not None:
            deal.shorts.append((quote.kind, quote.short))
            entry.left -= quote.short
        return deal
