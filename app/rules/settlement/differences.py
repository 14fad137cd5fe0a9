"""Small differences of a payment: penny, tolerance per document, over- and underpayment, remainders written off (TOL, PWO-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from app.core.enums import DetailKind, EntryType
from app.core.money import percent_of, shares
from app.rules.settlement.discounts import Open
from app.rules.settlement.items import Act, Settings


class Quoted(Protocol):
    """What a payment would do to an entry, as differences see it."""

    @property
    def entry(self) -> Open: ...
    @property
    def most(self) -> int: ...
    @property
    def net(self) -> int: ...
    @property
    def lacking(self) -> int: ...
    @property
    def additional(self) -> int: ...
    @property
    def kind(self) -> DetailKind | None: ...
    @property
    def cross(self) -> object | None: ...


@dataclass(frozen=True, slots=True)
class Small:
    """A difference that may be taken: `shares` per quote in minor units, or a question first (`asked`).

    `spread` = over the tolerances of all documents, so that the money between them moves too.
    """

    kind: DetailKind
    total: int
    shares: tuple[int, ...]
    asked: bool = False
    spread: bool = False


def document_tolerance(amount: int, percent: Decimal, maximum: int) -> int:
    """The tolerance of a document (minor units): the smaller of both when both are set, never more than the document (TOL-05)."""
    size = abs(amount)
    by_percent = percent_of(size, percent)
    wanted = maximum if not percent else by_percent if not maximum else min(by_percent, maximum)
    return min(wanted, size)


def grace_until(last_date: date, document_date: date, days: int) -> date:
    """The last day for a late discount: days of grace after the last tier, none when that is the document's day (TOL-10)."""
    return last_date if last_date == document_date else last_date + timedelta(days=days)


def spread(total: int, sizes: Sequence[int], caps: Sequence[int]) -> list[int]:
    """Split `total` in proportion to `sizes`, no share above its cap; what is cut goes to the next that has room (TOL-06)."""
    parts = [min(part, cap) for part, cap in zip(shares(total, sizes), caps, strict=True)]
    rest = total - sum(parts)
    for n, cap in enumerate(caps):
        more = min(rest, cap - parts[n])
        parts[n] += more
        rest -= more
    return parts


def shortage(quotes: Sequence[Quoted], money: Open, act: Act, settings: Settings) -> Small | None:
    """What may be missing on a payment, in the order penny, tolerance or underpayment; None = entries stay open (TOL-13)."""
    open_to = [_takes_part(q, money) for q in quotes]
    lacking = tuple(q.lacking if takes else 0 for q, takes in zip(quotes, open_to, strict=True))
    total = sum(lacking)
    if not total or any(q.cross for q in quotes):
        return None
    limit = settings.limit(money.item.currency)
    if total <= limit.penny:
        return Small(DetailKind.PENNY_DIFFERENCE, total, lacking)
    if not _tolerated(quotes, act):
        return None
    if money.item.currency in settings.by_document:
        return _by_document(quotes, open_to, lacking, total, act, settings)
    if total <= limit.over_under and (not settings.over_under_needs_discount
                                      or all(q.most for q, x in zip(quotes, lacking, strict=True) if x)):
        return Small(DetailKind.OVER_UNDERPAYMENT, total, lacking)
    return None


def _takes_part(quote: Quoted, money: Open) -> bool:
    """May a small difference close this entry (TOL-09)?"""
    if quote.additional or quote.kind is not None or quote.entry.mark.keep_open:
        return False
    return money.item.is_money and _is_document(quote.entry)


def _is_document(entry: Open) -> bool:
    """A document, or the record that stands for one of another company (CEN-05)."""
    return not entry.item.is_money or entry.item.entry_type is EntryType.INTERCOMPANY


def _tolerated(quotes: Sequence[Quoted], act: Act) -> bool:
    """Does nothing forbid tolerances (TOL-08)?"""
    return act.tolerances and act.tolerance is not False and not any(q.entry.item.blocks_tolerance for q in quotes)


def _by_document(quotes: Sequence[Quoted], open_to: Sequence[bool], lacking: tuple[int, ...], total: int, act: Act,
                 settings: Settings) -> Small | None:
    """The tolerances of the documents together; where the user typed amounts, each its own (TOL-05…07)."""
    caps = [min(q.entry.item.max_tolerance, q.net) if takes else 0 for q, takes in zip(quotes, open_to, strict=True)]
    if total > sum(caps):
        return None
    typed = any(q.entry.cap is not None for q in quotes)
    if typed and any(x > cap for x, cap in zip(lacking, caps, strict=True)):
        return None
    sizes = [q.entry.size if cap else 0 for q, cap in zip(quotes, caps, strict=True)]
    parts = lacking if typed else tuple(spread(total, sizes, caps))
    return Small(DetailKind.TOLERANCE, total, parts, settings.ask_tolerance and act.tolerance is None, spread=not typed)


def overpaid(quotes: Sequence[Quoted], money: Open, act: Act, settings: Settings) -> Small | None:
    """What is done with the rest of a payment that closed all `quotes`; None = it stays on the payment (TOL-01…06, PWO-06)."""
    left = money.left
    last = (0,) * (len(quotes) - 1) + (left,)
    if money.mark.remainder is not None:
        return Small(DetailKind.WRITE_OFF, left, last)
    if money.mark.keep_open or any(q.cross or not _closable(q, money) for q in quotes):
        return None
    limit = settings.limit(money.item.currency)
    if left <= limit.penny:
        return Small(DetailKind.PENNY_DIFFERENCE, left, last)
    if not _tolerated(quotes, act):
        return None
    if money.item.currency in settings.by_document:
        caps = [q.entry.item.max_tolerance for q in quotes]
        if left > sum(caps):
            return None
        parts = spread(left, [q.entry.size if cap else 0 for q, cap in zip(quotes, caps, strict=True)], caps)
        return Small(DetailKind.TOLERANCE, left, tuple(parts), settings.ask_tolerance and act.tolerance is None)
    if left <= limit.over_under and (not settings.over_under_needs_discount or any(q.most for q in quotes)):
        return Small(DetailKind.OVER_UNDERPAYMENT, left, last)
    return None


def _closable(quote: Quoted, money: Open) -> bool:
    return money.item.is_money and _is_document(quote.entry) and not quote.entry.mark.keep_open
