"""The steps that look for evidence in a line, one generator of proposals each (BNK-20)."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.rules.matching import sums, why
from app.rules.matching.amounts import Fit, Paid, Sought, fits_alone, fits_together, order, spread, ways
from app.rules.matching.index import id_key
from app.rules.matching.looking import Looking, Party
from app.rules.matching.proposing import allotted, customer_of, explained, fitted
from app.rules.matching.things import AmountMatch, DocumentMatch, Item, PartyMatch, Proposal, Source

_MOST_NAMED = 5
"""Named items of which also a few alone may make the amount; one reference may name more than was paid."""
_MOST_ADDED = 500
"""Items that somebody may have paid all at once; a longer list comes with an advice."""
_MOST_SAME = 200
"""Items of anybody with the same amount; more of them tell nothing."""
_MOST_ALTERNATIVES = 3
"""Items of the same amount that are all shown; the others are found by looking."""


def best_fit(looking: Looking, items: Sequence[Item]) -> tuple[Fit, Sought] | None:
    """The first of the amounts sought that all the items together come to, an exact one before one within tolerance."""
    found = [(fit, sought) for sought in looking.sought
             if (fit := fits_together(items, sought, looking.sign, looking.day, looking.settings.parameters)) is not None]
    return min(found, key=lambda f: abs(f[0].difference), default=None)


def alone(looking: Looking, items: Sequence[Item]) -> list[tuple[Fit, Sought]]:
    """The items that fit by themselves, in settlement order: those to the cent, or else those within tolerance."""
    found = [(fit, sought) for item in items for sought in looking.sought
             if (fit := fits_alone(item, sought, looking.sign, looking.day, looking.settings.parameters)) is not None]
    exact = [f for f in found if not f[0].difference]
    unique: dict[object, tuple[Fit, Sought]] = {}
    for one in exact or found:
        unique.setdefault(one[0].paid[0].item.key, one)
    return sorted(unique.values(), key=lambda f: (abs(f[0].difference), order(f[0].paid[0].item)))


# ---------------------------------------------------------------- 1 to 3: ids of ours

def ours(looking: Looking) -> Iterator[Proposal | None]:
    """Returned payments, runs, batches and single collections by an id we gave (BNK-20 1 to 3, BNK-31, SDD-41)."""
    line, index = looking.line, looking.index
    if not looking.no_id(line.end_to_end):
        found = _directed(looking, index.end_to_end.get(id_key(line.end_to_end)))
        if found:
            alone_there = len(found) == 1 and id_key(line.end_to_end) not in looking.repeated
            yield from _by_id(looking, found, why.OURS, line.end_to_end, alone_there)
    if line.batch_id:
        found = _directed(looking, index.batches.get(id_key(line.batch_id)))
        if found:
            yield from _by_id(looking, found, why.BATCH, line.batch_id, True)


def _directed(looking: Looking, items: list[Item] | None) -> list[Item]:
    return [i for i in looking.left(items) if looking.sign * i.amount > 0]


def _by_id(looking: Looking, items: list[Item], code: str, value: str, sure: bool) -> Iterator[Proposal | None]:
    """`sure` = the id stands for these items and nothing else; else it is evidence like a document number."""
    customer_id = customer_of(items)
    party = looking.party_of(customer_id)
    seen = explained(looking, party, customer_id).add(code if sure else why.REPEATED, value)
    match = PartyMatch.NO if party is None else party.match
    fit = best_fit(looking, items)
    if fit is not None:
        document = DocumentMatch.OURS if sure else DocumentMatch.YES
        yield fitted(looking, *fit, match, document, AmountMatch.ONE, seen)
        return
    sought = looking.sought_in(items[0].currency)
    if sought is None:
        return
    over = sought.amount - sum(looking.sign * i.amount for i in items)
    charged = looking.returned and sure and 0 < over <= looking.settings.parameters.return_charge
    paid = spread(items, sought, looking.sign, looking.day, looking.settings.parameters)
    yield allotted(looking, paid, sought, customer_id, match, DocumentMatch.OURS if charged else DocumentMatch.REFERENCE, seen)


# ---------------------------------------------------------------- 4: structured references

def by_reference(looking: Looking) -> Iterator[Proposal | None]:
    """Items whose structured reference the line carries; a letter's stands for all it lists (BNK-21, PRF-01)."""
    known: dict[object, Item] = {}
    named = []
    for reference in looking.references:
        found = looking.left(looking.index.references.get(reference))
        if found:
            named.append(reference)
            known.update({item.key: item for item in found})
    items = sorted(known.values(), key=order)
    if items:
        seen = explained(looking, looking.party_of(customer_of(items)), customer_of(items)).add(why.REFERENCE, ", ".join(named))
        yield from _of_named(looking, items, DocumentMatch.REFERENCE, seen)


def unknown_references(looking: Looking) -> tuple[str, ...]:
    """Structured references with right check digits that nothing open carries (BNK-21, PRF-06)."""
    return tuple(r for r in looking.references if r not in looking.index.references)


# ---------------------------------------------------------------- 5: numbers in the text

def by_number(looking: Looking) -> Iterator[Proposal | None]:
    """Items whose numbers stand in the text: those of the customer who pays, otherwise of anybody (BNK-22)."""
    hits = [(name, items) for name in looking.numbers
            if (items := [i for i in looking.index.named(name.key, looking.taken) if _may_name(looking, i)])]
    if not hits:
        return
    for customer_id, known in _readings(looking, [items for _name, items in hits]):
        strong = [n for n, (name, _items) in enumerate(hits) if not name.weak]
        party = looking.party_of(customer_id)
        items = sorted({i.key: i for found in known for i in found}.values(), key=order)
        if party is None and not strong and best_fit(looking, items) is None:
            continue
        several = sum(bool(found) for found in known) > 1
        written = ", ".join(name.text for (name, _items), found in zip(hits, known, strict=True) if found)
        seen = explained(looking, party, customer_id).add(why.DOCUMENTS, written)
        yield from _of_named(looking, items, DocumentMatch.MULTIPLE if several else DocumentMatch.YES, seen)


def paid_elsewhere(looking: Looking) -> tuple[str, ...]:
    """Numbers of the text whose items other lines have (BNK-27)."""
    if not looking.taken:
        return ()
    return tuple(n.text for n in looking.numbers if looking.index.named(n.key) and not looking.index.named(n.key, looking.taken))


def _may_name(looking: Looking, item: Item) -> bool:
    return looking.returned or item.source is not Source.PAYMENT


def _readings(looking: Looking, hits: list[list[Item]]) -> list[tuple[int | None, list[list[Item]]]]:
    """Whose documents the numbers are: of those who pay, else of every customer who has them all, else of whoever has each."""
    having = [{i.customer_id for i in items} for items in hits]
    payers = [p.customer_id for p in looking.parties if any(p.customer_id in ids for ids in having)]
    everybody = set.intersection(*having) - {None}
    shared = sorted(c for c in everybody if c is not None)[:_MOST_ALTERNATIVES]
    found = [(c, [[i for i in items if i.customer_id == c] for items in hits]) for c in payers or shared]
    return list(found) if found else [(None, hits)]


def _of_named(looking: Looking, items: list[Item], document: DocumentMatch, seen: why.Why) -> Iterator[Proposal | None]:
    """Named items: all of them, a few of them, or as far as the money goes."""
    customer_id = customer_of(items)
    party = looking.party_of(customer_id)
    match = PartyMatch.NO if party is None else party.match
    fit = best_fit(looking, items) or _some(looking, items)
    if fit is not None:
        amount = AmountMatch.ONE
        others = _others(looking, customer_id, fit[0].paid) if document is not DocumentMatch.REFERENCE else 0
        if others:
            amount = AmountMatch.MULTIPLE
            seen.add(why.SEVERAL, others + 1)
        if document is DocumentMatch.MULTIPLE and len({p.item.number for p in fit[0].paid}) == 1:
            document = DocumentMatch.YES
        yield fitted(looking, *fit, match, document, amount, seen, manual=bool(others))
        return
    sought = looking.sought_in(items[0].currency)
    if sought is None:
        seen.add(why.CURRENCY, items[0].currency)
        sought = looking.sought[0]
    paid = spread(items, sought, looking.sign, looking.day, looking.settings.parameters)
    yield allotted(looking, paid, sought, customer_id, match, document, seen)


def _some(looking: Looking, items: list[Item]) -> tuple[Fit, Sought] | None:
    """The fewest of a few named items that fit, if no other few do."""
    if not 1 < len(items) <= _MOST_NAMED:
        return None
    for count in range(1, len(items)):
        fits = (best_fit(looking, few) for few in combinations(items, count))
        found = [fit for fit in fits if fit is not None and not fit[0].difference]
        if found:
            return found[0] if len(found) == 1 or len({i.number for i in items}) == 1 else None
    return None


def _others(looking: Looking, customer_id: int | None, paid: Sequence[Paid]) -> int:
    """How many other items of the customer would take the same amount."""
    if customer_id is None or len(paid) > 1:
        return 0
    keys = {p.item.key for p in paid}
    return len(alone(looking, [i for i in looking.near(customer_id) if i.key not in keys]))


# ---------------------------------------------------------------- 6 and 7: who paid, and how much

def by_party(looking: Looking) -> Iterator[Proposal | None]:
    """The customer's items of that amount, sums of them, or the amount on account (BNK-23 to 25)."""
    for party in looking.parties:
        yield from of_customer(looking, party)
    if len(looking.parties) > 1 and looking.parties[0].code == why.SHARED:
        items = sorted((i for p in looking.parties for i in looking.left(looking.index.of_customer(p.customer_id))), key=order)
        together = _added(looking, looking.parties[0], None, looking.direction(items))
        if together is not None and together.customer_id is None:
            yield together


def of_customer(looking: Looking, party: Party) -> Iterator[Proposal | None]:
    """What one customer may have paid without naming it."""
    found = alone(looking, _first(looking, looking.near(party.customer_id)))
    several = len(found) > 1
    amount = AmountMatch.MULTIPLE if several else AmountMatch.ONE
    for fit, sought in found[:_MOST_ALTERNATIVES]:
        seen = explained(looking, party, party.customer_id)
        if several:
            seen.add(why.SEVERAL, len(found))
        yield fitted(looking, fit, sought, party.match, DocumentMatch.NO, amount, seen, manual=several)
    if found:
        return
    entries = [i for i in looking.left(looking.index.of_customer(party.customer_id)) if i.source is Source.ENTRY]
    summed = _added(looking, party, party.customer_id, entries) if any(looking.sign * i.amount > 0 for i in entries) else None
    yield summed or allotted(looking, (), looking.sought[0], party.customer_id, party.match, DocumentMatch.NO,
                             explained(looking, party, party.customer_id))


def _first(looking: Looking, items: list[Item]) -> list[Item]:
    """Money that came in is for entries first; what comes back or goes out is for payments and refunds first (BNK-26)."""
    entries = looking.sign > 0 and not looking.returned
    wanted = [i for i in items if (i.source is Source.ENTRY) is entries]
    return wanted if alone(looking, wanted) else items


def _added(looking: Looking, party: Party, customer_id: int | None, items: list[Item]) -> Proposal | None:
    """Several items of a customer that make the amount: all due, a statement's, all, the oldest, any few (BNK-25)."""
    for sought in looking.sought:
        own = [i for i in items if i.currency == sought.currency]
        for code, value, some in _sets(looking, customer_id, own):
            fit = fits_together(some, sought, looking.sign, looking.day, looking.settings.parameters)
            if fit is not None and not fit.difference:
                return _summed(looking, party, customer_id, fit, sought, explained(looking, party, customer_id).add(code, value))
        choices = [ways(i, looking.sign, looking.day, looking.settings.parameters) for i in own[:sums.OLDEST]]
        found = sums.subset(choices, sought.amount)
        if found is not None:
            fit = Fit(tuple(Paid(own[n], way.cash, way.discount, way.late) for n, way in found.chosen))
            seen = explained(looking, party, customer_id).add(why.SUM, len(fit.paid))
            if not found.unique:
                seen.add(why.SUMS, None)
            return _summed(looking, party, customer_id, fit, sought, seen, manual=not found.unique)
    return None


def _summed(looking: Looking, party: Party, customer_id: int | None, fit: Fit, sought: Sought, seen: why.Why, *,
            manual: bool = False) -> Proposal | None:
    return fitted(looking, fit, sought, party.match, DocumentMatch.NO, AmountMatch.SUM, seen, manual=manual)


def _sets(looking: Looking, customer_id: int | None, items: list[Item]) -> Iterator[tuple[str, int | str, list[Item]]]:
    """Items that belong together without being named; at least two each. So many that nobody adds them up by hand are none."""
    if len(items) > _MOST_ADDED:
        return
    due = [i for i in items if i.due <= looking.day]
    if len(due) > 1:
        yield why.DUE, len(due), due
    for group, listed in looking.index.statements.get(customer_id, ()) if customer_id is not None else ():
        waiting = looking.left(listed)
        if len(waiting) > 1:
            yield why.STATEMENT, group.number, waiting
    if len(items) > max(1, len(due)):
        yield why.ALL, len(items), items
    for wanted in looking.sought:
        for count in _oldest(looking, items, wanted):
            yield why.OLDEST, count, items[:count]


def _oldest(looking: Looking, items: list[Item], sought: Sought) -> Iterator[int]:
    """How many of the oldest items make the amount, where that is more than a search for any few would find."""
    totals = [0, 0]
    for n, item in enumerate(items, start=1):
        found = ways(item, looking.sign, looking.day, looking.settings.parameters)
        totals = [totals[0] + found[0].cash, totals[1] + found[-1].cash]
        if n > sums.MOST_ITEMS and sought.amount in totals:
            yield n


# ---------------------------------------------------------------- nobody is known

def by_amount(looking: Looking) -> Iterator[Proposal | None]:
    """Items of anybody that are open for exactly this amount; sums we wait for near the day count more (BNK-24, 42)."""
    found = alone(looking, looking.direction(_of_amount(looking)))
    days = looking.settings.parameters.days
    awaited = [f for f in found if f[0].paid[0].item.source is not Source.ENTRY
               and abs((f[0].paid[0].item.posted - looking.line.value_date).days) <= days]
    entries = [f for f in found if f[0].paid[0].item.source is Source.ENTRY]
    for some, match in ((awaited, PartyMatch.PARTIALLY), (entries, PartyMatch.NO)):
        for fit, sought in some[:_MOST_ALTERNATIVES]:
            item = fit.paid[0].item
            seen = explained(looking, None, item.customer_id)
            if item.source is not Source.ENTRY:
                seen.add(why.AWAITED, item.posted)
            if len(some) > 1:
                seen.add(why.SEVERAL, len(some))
            amount = AmountMatch.MULTIPLE if len(some) > 1 else AmountMatch.ONE
            yield fitted(looking, fit, sought, match, DocumentMatch.NO, amount, seen, manual=len(some) > 1)


def _of_amount(looking: Looking) -> list[Item]:
    found: dict[object, Item] = {}
    for sought in looking.sought:
        same = looking.index.amounts.get((sought.currency, looking.sign * sought.amount), [])
        found.update({item.key: item for item in looking.left(same if len(same) <= _MOST_SAME else [])})
    return list(found.values())
