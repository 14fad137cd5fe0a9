"""What a bank statement line pays: all steps of BNK-20, the best proposal first (13.2, 13.3)."""

import heapq
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from datetime import date

from app.core.facts import Part
from app.rules.matching import evidence, fixed, why
from app.rules.matching.index import Index, id_key
from app.rules.matching.levels import LEVELS, lowered
from app.rules.matching.looking import Looking, Settings
from app.rules.matching.things import BankLine, Key, Level, Proposal

MOST = 8
"""Proposals that are kept of a line."""


def match(line: BankLine, index: Index, settings: Settings | None = None, *, taken: Set[Key] = frozenset(),
          repeated: Set[str] = frozenset()) -> tuple[Proposal, ...]:
    """What a line may pay, the best first; empty = nothing is known of it (BNK-20).

    `taken` are items that other lines have (BNK-27), `repeated` end-to-end ids that stand on more than one open line (BNK-31).
    The parts of every proposal add up to the line; nothing is accepted or posted by this.
    """
    if not line.amount:
        return ()
    looking = Looking(line, index, settings or Settings(), taken, repeated)
    found = [p for p in _steps(looking) if p is not None]
    return _ranked(looking, found)


def _steps(looking: Looking) -> Iterator[Proposal | None]:
    """The steps in their order; later ones add proposals, where an earlier one did not settle it."""
    certain = False
    for step in (evidence.ours, evidence.by_reference, evidence.by_number):
        for proposal in step(looking):
            certain = certain or (proposal is not None and proposal.level is Level.HIGH)
            yield proposal
    if not certain:
        known = False
        for proposal in evidence.by_party(looking):
            known = known or proposal is not None
            yield proposal
        learned = list(fixed.learned(looking))
        yield from learned
        if not known and not learned:
            yield from evidence.by_amount(looking)
    yield from fixed.outright(looking)


def _ranked(looking: Looking, found: list[Proposal]) -> tuple[Proposal, ...]:
    """Each only once, the best first; equal ones never High, and never accepted without a person."""
    once: dict[object, Proposal] = {}
    for proposal in sorted(found, key=_rank):
        once.setdefault(proposal.parts, proposal)
    scores = [p.score for p in once.values()]
    ranked = sorted((_equal(p) if scores.count(p.score) > 1 else p for p in once.values()), key=_rank)
    told = tuple(Part(why.UNKNOWN, r) for r in evidence.unknown_references(looking))
    told += tuple(Part(why.PAID, text) for text in evidence.paid_elsewhere(looking))
    if told:
        ranked = [replace(p, facts=replace(p.facts, parts=(*p.facts.parts, *told))) for p in ranked]
    return tuple(ranked[:MOST])


def _equal(proposal: Proposal) -> Proposal:
    """A proposal that another one equals."""
    facts = proposal.facts if proposal.manual else replace(proposal.facts, parts=(*proposal.facts.parts, Part(why.EQUAL, None)))
    if proposal.level is not Level.HIGH:
        return replace(proposal, manual=True, facts=facts)
    level = lowered(proposal.level)
    return replace(proposal, manual=True, facts=facts, level=level,
                   score=proposal.score - 1000 * (LEVELS[proposal.level] - LEVELS[level]))


def _rank(proposal: Proposal) -> tuple[int, bool, int, tuple[tuple[str, int, str, int], ...]]:
    """By score; then what is certain, what takes fewer parts, and always the same way."""
    places = tuple((part.target.value, part.amount, "" if part.item is None else part.item[0].value,
                    (part.customer_id or part.account_id or 0) if part.item is None else part.item[1]) for part in proposal.parts)
    return -proposal.score, proposal.manual, len(proposal.parts), places


# ---------------------------------------------------------------- all lines of a statement

def match_all(lines: Sequence[BankLine], index: Index, settings: Settings | None = None, *, taken: Set[Key] = frozenset(),
              known: Iterable[str] = ()) -> list[tuple[Proposal, ...]]:
    """The proposals of every line; an item is offered to one line only (BNK-27).

    The highest score takes it, then the earlier booking date, then the place in the statement; who loses is looked at again
    without it. `known` are end-to-end ids of other lines that are still open: repeated ones prove nothing (BNK-31).
    """
    return _allotted(lines, index, settings or Settings(), set(taken), repeated_ids(lines, known))


def repeated_ids(lines: Sequence[BankLine], known: Iterable[str] = ()) -> frozenset[str]:
    """End-to-end ids, as they are compared, that stand on more than one line in the same direction (BNK-31)."""
    seen: set[tuple[str, bool]] = set()
    held = {id_key(one) for one in known}
    found = set()
    for line in lines:
        own = id_key(line.end_to_end)
        if own in held or (own, line.amount > 0) in seen:
            found.add(own)
        seen.add((own, line.amount > 0))
    return frozenset(found)


def _allotted(lines: Sequence[BankLine], index: Index, settings: Settings, taken: set[Key],
              repeated: Set[str]) -> list[tuple[Proposal, ...]]:
    """Lines in the order of their best score; each takes its items, a line that comes too late is looked at again."""
    found = [match(line, index, settings, taken=taken, repeated=repeated) for line in lines]
    waiting = [_turn(lines[n], n, proposals) for n, proposals in enumerate(found) if proposals]
    heapq.heapify(waiting)
    while waiting:
        turn = heapq.heappop(waiting)
        place = turn[-1]
        best = found[place][0]
        if taken.isdisjoint(best.items):
            taken.update(best.items)
            continue
        found[place] = match(lines[place], index, settings, taken=taken, repeated=repeated)
        if found[place]:
            heapq.heappush(waiting, _turn(lines[place], place, found[place]))
    return [_still(proposals, taken) for proposals in found]


def _turn(line: BankLine, place: int, proposals: tuple[Proposal, ...]) -> tuple[int, date, int, int]:
    return -proposals[0].score, line.booking_date, line.position, place


def _still(proposals: tuple[Proposal, ...], taken: Set[Key]) -> tuple[Proposal, ...]:
    """The best proposal with those others whose items nobody else was offered."""
    if not proposals:
        return ()
    own = set(proposals[0].items)
    return (proposals[0], *(p for p in proposals[1:] if all(key in own or key not in taken for key in p.items)))
