"""What holds for any debts, payments, discounts and rates: nothing is created or lost, and order does not matter."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.enums import EntryType
from app.core.money import proportion, rounded
from app.rules.ledger import EntryRef
from app.rules.settlement import (
    Act,
    Administration,
    Allocation,
    Item,
    Late,
    Limits,
    Mark,
    Settings,
    Tier,
    Use,
    allocate,
    offer,
    undo,
)
from tests.rules.settlement.trade import day, posted, rows

START = day(3, 1)
amounts = st.integers(1, 10**7)


@st.composite
def debts(draw: st.DrawFn, kinds: tuple[EntryType, ...] = (EntryType.INVOICE, EntryType.CREDIT_NOTE)) -> Item:
    """A document with up to three tiers, booked at some rate, perhaps revalued and partly open."""
    size = draw(amounts)
    kind = draw(st.sampled_from(kinds))
    sign = 1 if kind is EntryType.INVOICE else -1
    on = START + timedelta(days=draw(st.integers(0, 20)))
    steps = sorted(draw(st.lists(st.integers(0, 40), max_size=3, unique=True)))
    percents = sorted(draw(st.lists(st.integers(1, 15), min_size=len(steps), max_size=len(steps))), reverse=True)
    tiers = tuple(Tier(n, on + timedelta(days=d), Decimal(p), rounded(Decimal(size) * p / 100))
                  for n, (d, p) in enumerate(zip(steps, percents, strict=True), 1))
    worth = draw(st.integers(max(1, size // 2), size * 2))
    unrealised = draw(st.integers(-worth // 3, worth // 3))
    return Item(EntryRef(entry_id=0), 1, kind, "D", on, on + timedelta(days=30), "USD", sign * size, sign * size,
                sign * worth + unrealised, 1300 + draw(st.integers(0, 1)), unrealised=unrealised, tiers=tiers,
                rate=Decimal(worth) / size, tolerance_date=on + timedelta(days=steps[-1] + 5) if steps else None,
                max_tolerance=draw(st.integers(0, min(size, 500))))


@st.composite
def payments(draw: st.DrawFn) -> Item:
    size, on = draw(amounts), START + timedelta(days=draw(st.integers(0, 60)))
    worth = draw(st.integers(max(1, size // 2), size * 2))
    return Item(EntryRef(entry_id=0), 1, EntryType.PAYMENT, "P", on, on, "USD", -size, -size, -worth, 1300,
                rate=Decimal(worth) / size)


marks = st.builds(Mark, use=st.sampled_from(Use), full=st.booleans(), keep_open=st.booleans(),
                  manual_discount=st.none() | st.integers(0, 1), late=st.none() | st.booleans())
settings = st.builds(
    Settings, partial_discount=st.booleans(), credit_note_discount=st.booleans(), administration=st.sampled_from(Administration),
    over_under_needs_discount=st.booleans(), by_document=st.sampled_from([frozenset[str](), frozenset({"USD"})]),
    ask_tolerance=st.booleans(), late=st.sampled_from(Late),
    correct_vat=st.booleans(), limits=st.builds(lambda p, o: {"USD": Limits(p, o)}, st.integers(0, 5), st.integers(0, 500)))


@st.composite
def acts(draw: st.DrawFn) -> tuple[list[Item], dict[EntryRef, Mark], Settings, Act]:
    """Documents and payments with numbers, marks on some, and the company's settings."""
    items = [replace(made, ref=EntryRef(entry_id=n), document_no=str(n)) for n, made in enumerate(
        draw(st.lists(debts(), min_size=1, max_size=6)) + draw(st.lists(payments(), max_size=3)), 1)]
    assume(any(i.remaining > 0 for i in items) and any(i.remaining < 0 for i in items))
    given_marks = {i.ref: draw(marks) for i in items if draw(st.booleans())}
    return items, given_marks, draw(settings), Act(START + timedelta(days=draw(st.integers(0, 60))))


@given(acts())
@pytest.mark.rule("SET-02", "SET-03", "CUR-03", "DSC-15", "LED-005", "PST-010")
def test_nothing_is_created_or_lost(act: tuple[list[Item], dict[EntryRef, Mark], Settings, Act]) -> None:
    items, given_marks, company, how = act
    found = allocate(items, given_marks, how, company)
    if found.refused:
        return
    rows(found)
    for rest in found.rests.values():
        low, high = sorted((0, rest.item.remaining))
        assert low <= rest.remaining <= high
        assert rest.remaining or rest.closed
        assert rest.closed == (rest.closed_on is not None)
    for pair in found.pairs:
        assert pair.amount >= 0 and pair.counter_amount >= 0
        assert abs(pair.discount) <= pair.open_before


@given(acts(), st.randoms(use_true_random=False))
@pytest.mark.rule("SET-12", "SET-21", "DSC-11")
def test_the_order_of_the_marks_does_not_matter(act: tuple[list[Item], dict[EntryRef, Mark], Settings, Act],
                                                chance: object) -> None:
    items, given_marks, company, how = act
    mixed = list(items)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert _figures(allocate(items, given_marks, how, company)) == _figures(allocate(mixed, given_marks, how, company))


def _figures(found: Allocation) -> list[tuple[object, ...]]:
    return [(p.debit.ref, p.credit.ref, p.amount, p.counter_amount, p.value, p.effects) for p in found.pairs]


@given(acts())
@pytest.mark.rule("UND-03", "DSC-17")
def test_undoing_restores_every_entry_exactly(act: tuple[list[Item], dict[EntryRef, Mark], Settings, Act]) -> None:
    items, given_marks, company, how = act
    found = allocate(items, given_marks, how, company)
    for plan in rows(found) if not found.refused else ():
        back = undo(1, posted(plan), plan.posting_date)
        for key in {d.entry for d in plan.details}:
            both = [d for made in (plan, back) for d in made.details if d.entry == key]
            assert not sum(d.amount for d in both) and not sum(d.accounting_amount for d in both)


@given(debts((EntryType.INVOICE,)), st.lists(st.integers(1, 100), min_size=1, max_size=8))
@pytest.mark.rule("DSC-15")
def test_part_payments_within_one_tier_earn_exactly_its_discount(debt: Item, parts: list[int]) -> None:
    assume(debt.tiers and 0 < debt.tiers[0].amount < debt.amount)
    debt = replace(debt, ref=EntryRef(entry_id=1))
    company, on = Settings(partial_discount=True), debt.posting_date
    earned = 0
    for number, part in enumerate([*parts, 100], 900):
        net = offer(debt, Mark(), company, on).net
        cash = max(1, proportion(net, part, 100)) if number < 900 + len(parts) else net
        if not debt.remaining or not cash:
            break
        found = allocate([_money(cash, on, number), debt], {}, Act(on), company)
        earned += found.discount()
        debt = found.after(debt)
    assert (debt.remaining, earned) == (0, debt.tiers[0].amount)


def _money(cash: int, on: date, number: int) -> Item:
    return Item(EntryRef(entry_id=number), 1, EntryType.PAYMENT, str(number), on, on, "USD", -cash, -cash, -cash, 1300)


@given(st.lists(debts((EntryType.INVOICE,)), min_size=1, max_size=4), st.integers(2, 99), st.booleans())
@pytest.mark.rule("DSC-09", "DSC-15")
def test_splitting_a_payment_gives_no_other_discount_in_the_end(open_debts: list[Item], share: int, partial: bool) -> None:
    on = START + timedelta(days=10)
    items = [replace(i, ref=EntryRef(entry_id=n), document_no=str(n), posting_date=START, tiers=i.tiers[:1])
             for n, i in enumerate(open_debts, 1)]
    company = Settings(partial_discount=partial)
    total = sum(offer(i, Mark(), company, on).net for i in items)
    assume(total > 1)
    whole = allocate([_money(total, on, 900), *items], {}, Act(on), company)
    first = max(1, min(total - 1, proportion(total, share, 100)))
    start = allocate([_money(first, on, 900), *items], {}, Act(on), company)
    rest = [start.after(i) for i in items if start.remaining(i)]
    then = allocate([_money(total - first, on, 901), *rest], {}, Act(on), company)
    assert start.discount() + then.discount() == whole.discount()
    assert all(not then.remaining(i) for i in rest)
