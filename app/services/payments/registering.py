"""Receipts registered from a list of unpaid documents: tick, date, amount, post; one payment per tick or one for all (PAY-16)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.rules.settlement import Item, Mark, offer
from app.services.desk import Desk
from app.services.payments import marks
from app.services.payments.drafts import Changed, Head, Line, Offset, keep
from app.services.payments.items import items, settings_of
from app.services.payments.marks import Wish
from app.services.payments.names import begin, proposed
from app.services.payments.posting import PostedJournal, Progress, post

declare({
    "PAY-16-none": N_("Nothing is ticked. Tick what was paid first."),
    "PAY-16-lump": N_("A lump payment has one customer, one currency, one date received and one discount date. Tick documents "
                      "of one customer, and give them the same dates."),
    "PAY-16-credit": N_("{document} is a credit. Tick it with an invoice and post both as a lump payment, or use Reimburse "
                        "customers."),
    "PAY-16-twice": N_("{document} is ticked twice. Tick it once."),
})


@dataclass(frozen=True, slots=True)
class Tick:
    """A document that was paid: the day the money came, the amount in minor units (None = what is due on that day, less its
    discount), and the discount date when the user moved it (DSC-13)."""

    entry_id: int
    day: date
    amount: int | None = None
    discount_date: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """What is due of a document on a day: open balance, discount that is available, and what that leaves; minor units, a
    credit below zero.

    `late` = there was a discount and its last day has passed, so that a discounted amount counts as a part payment.
    """

    entry_id: int
    open: int
    discount: int
    net: int
    late: bool


def due_on(desk: Desk, ticks: Sequence[Tick]) -> dict[int, Due]:
    """What the list shows beside each ticked document on the day it was paid."""
    with desk.reading() as session:
        settings = settings_of(session, desk.company_id)
        found = items(session, [t.entry_id for t in ticks], settings)
        made: dict[int, Due] = {}
        for tick in ticks:
            item = found.get(tick.entry_id)
            if item is not None:
                day = tick.discount_date or tick.day
                shown = offer(item, Mark(), settings, day)
                late = bool(item.tiers) and day > item.tiers[-1].last_date
                sign = 1 if item.remaining > 0 else -1
                made[tick.entry_id] = Due(tick.entry_id, item.remaining, sign * shown.to_take, sign * shown.net, late)
        return made


def register(desk: Desk, ticks: Sequence[Tick], *, offset: Offset | None = None, method_id: int | None = None,
             name_id: int | None = None, lump: bool = False, text: str = "", confirmed: frozenset[str] = frozenset(),
             answers: Mapping[str, bool] | None = None, progress: Progress | None = None) -> Outcome[PostedJournal]:
    """Post what was ticked as a payment journal: a payment per tick, or one lump payment (PAY-16). All of it or nothing.

    Problems name the tick by its row (0-based); those of a lump payment are of row 0.
    """
    with desk.writing("payment_journal.register", text or None) as unit:
        session = unit.session
        settings = settings_of(session, desk.company_id)
        found = items(session, [t.entry_id for t in ticks], settings)
        wrong = _wrong(ticks, {key: (i.customer_id, i.currency, i.document_no) for key, i in found.items()}, lump)
        if wrong:
            return Outcome(None, wrong)
        head = replace(begin(desk, name_id), text=text)
        nets = {t.entry_id: offer(found[t.entry_id], Mark(), settings, t.discount_date or t.day).net for t in ticks}
        amounts = {t.entry_id: _signed(found[t.entry_id], t.amount if t.amount is not None else nets[t.entry_id]) for t in ticks}
        groups = [list(ticks)] if lump else [[t] for t in ticks]
        if credits := tuple(_credits(groups, found, amounts)):
            return Outcome(None, credits)
        lines = [_line(desk, head, no, group, found[group[0].entry_id].customer_id, found[group[0].entry_id].currency,
                       sum(amounts[t.entry_id] for t in group), offset, method_id) for no, group in enumerate(groups, 1)]
        kept = keep(desk, None, Changed([*enumerate(lines)], head=head)).value
        assert kept is not None
        for no, group in enumerate(groups, 1):
            made = marks.mark(desk, kept.journal_id, no, [_wish(t, nets[t.entry_id], alone=not lump) for t in group])
            if made.value is None:
                unit.abandon()
                return Outcome(None, tuple(replace(p, row=no - 1) for p in made.problems))
        done = post(desk, kept.journal_id, confirmed=confirmed, answers=answers, progress=progress)
        if done.value is None:
            unit.abandon()
        return done


def _signed(item: Item, amount: int) -> int:
    """What a tick adds to its payment, minor units: a credit lowers it."""
    return abs(amount) if item.remaining > 0 else -abs(amount)


def _credits(groups: Sequence[Sequence[Tick]], found: Mapping[int, Item], amounts: Mapping[int, int]) -> Iterator[Problem]:
    """A payment that would not bring money in: its first credit."""
    for row, group in enumerate(groups):
        item = next((found[t.entry_id] for t in group if amounts[t.entry_id] < 0), None)
        if item is not None and sum(amounts[t.entry_id] for t in group) <= 0:
            yield error("PAY-16-credit", at="amount", row=row, document=item.document_no)


def _wish(tick: Tick, net: int, *, alone: bool) -> Wish:
    """How a ticked document is marked: of a lump payment it gets what was typed for it, the others get theirs."""
    part = not alone and tick.amount is not None and 0 < abs(tick.amount) < net
    return Wish(tick.entry_id, abs(tick.amount) if part and tick.amount is not None else None)


def _wrong(ticks: Sequence[Tick], found: Mapping[int, tuple[int, str, str]], lump: bool) -> tuple[Problem, ...]:
    """What is wrong with the ticks themselves."""
    if not ticks:
        return (error("PAY-16-none"),)
    told: list[Problem] = []
    seen: set[int] = set()
    for row, tick in enumerate(ticks):
        if tick.entry_id not in found:
            told.append(error("LED-gone", row=row))
        elif tick.entry_id in seen:
            told.append(error("PAY-16-twice", row=row, document=found[tick.entry_id][2]))
        seen.add(tick.entry_id)
    if lump and not told and len({(found[t.entry_id][:2], t.day, t.discount_date) for t in ticks}) > 1:
        told.append(error("PAY-16-lump"))
    return tuple(told)


def _line(desk: Desk, head: Head, no: int, group: Sequence[Tick], customer_id: int, currency: str, amount: int,
          offset: Offset | None, method_id: int | None) -> Line:
    """The line of one payment."""
    base = proposed(desk, replace(head, currency=currency), no)
    return replace(base, posting_date=group[0].day, customer_id=customer_id, credit=amount, currency=currency,
                   offset=offset or base.offset, method_id=method_id or base.method_id, discount_date=group[0].discount_date)

