"""VAT that moves when an entry is settled: due when money comes, or given back when a prepayment is used (VAT-014, PAY-62)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.money import proportion
from app.rules.ledger import EntryRef
from app.rules.settlement.contras import contras
from app.rules.settlement.items import Item, MovingVat
from app.rules.settlement.results import Moved, Pair


def with_moves(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs with the VAT each one moves: the share of its entry that is settled by then, less what went before.

    So the last settlement of an entry moves the last cent. What a discount takes back of VAT that is not due yet is not moved;
    only money moves that one, a prepayment gives its VAT back whatever it is settled with.
    """
    gone: dict[EntryRef, int] = {}
    return tuple(replace(pair, moved=moved) if (moved := tuple(_moves(pair, gone))) else pair for pair in pairs)


def _moves(pair: Pair, gone: dict[EntryRef, int]) -> Iterator[Moved]:
    for item, other in ((pair.debit, pair.credit), (pair.credit, pair.debit)):
        if not item.moving:
            continue
        before = gone.setdefault(item.ref, abs(item.amount) - abs(item.remaining))
        gone[item.ref] = after = before + pair.gross(item)
        for part in item.moving:
            found = _moved(part, abs(item.amount), before, after)
            if not part.prepaid:
                if not other.is_money:
                    continue
                found = _less_discount(found, pair, item)
            if found.vat or found.value:
                yield found


def _moved(part: MovingVat, whole: int, before: int, after: int) -> Moved:
    """The figures of a part between two states of its entry, minor units; signs as the part's."""
    def between(figure: int) -> int:
        return proportion(after, figure, whole) - proportion(before, figure, whole)

    entry = part.entry
    return Moved(part, between(entry.base), between(entry.vat), between(entry.base_accounting), between(entry.vat_accounting))


def _less_discount(found: Moved, pair: Pair, item: Item) -> Moved:
    """Without what a discount or difference of this pair takes back of the same VAT (VAT-014)."""
    entry = found.part.entry
    net = None
    for contra in (c for e in pair.effects if e.document is not None and e.document.ref == item.ref for c in contras(e)):
        own = contra.part.entry if contra.part is not None else None
        if own is None or (own.vat_code_id, own.rate) != (entry.vat_code_id, entry.rate):
            continue
        if not contra.is_vat:
            net = contra
        elif net is not None:
            found = replace(found, base=found.base - net.amount, base_value=found.base_value - net.value,
                            vat=found.vat - contra.amount, value=found.value - contra.value)
    return found
