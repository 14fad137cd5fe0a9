"""What always holds of proposals, and the pieces they are made of: names, sums, levels."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.matching import (
    DEFAULT_RULES,
    AmountMatch,
    Customer,
    Discount,
    DocumentMatch,
    Index,
    Item,
    Level,
    MatchRule,
    Parameters,
    PartyMatch,
    Settings,
    match,
    match_all,
)
from app.rules.matching import index as kept
from app.rules.matching.amounts import Way
from app.rules.matching.levels import rule_for
from app.rules.matching.names import Names, same_place, similarity
from app.rules.matching.sums import subset
from tests.rules.matching.given import CUSTOMERS, JANSEN, SMIT, Line, invoice

AMOUNTS = st.sampled_from([-25_000, -10_000, 5_000, 10_000, 15_000, 20_000, 25_000, 99_999])


@st.composite
def trades(draw: st.DrawFn) -> tuple[list[Item], list[Line]]:
    """A few items of two customers and lines that may have to do with them."""
    items = []
    for n in range(1, draw(st.integers(1, 9)) + 1):
        amount = draw(AMOUNTS)
        tiers = (Discount(date(2026, 3, draw(st.integers(15, 25))), amount // 50),) if draw(st.booleans()) else ()
        items.append(invoice(f"VF-2026-{n:05d}", amount, draw(st.sampled_from([SMIT, JANSEN])), id=n, discounts=tiers,
                             due=date(2026, 3, 1) + timedelta(days=draw(st.integers(0, 40))),
                             currency=draw(st.sampled_from(["EUR", "EUR", "EUR", "USD"])),
                             tolerance=draw(st.sampled_from([0, 0, 50])), end_to_end=f"E{n}" if draw(st.booleans()) else ""))
    return items, [draw(bank_lines(len(items), place)) for place in range(1, draw(st.integers(1, 4)) + 1)]


@st.composite
def bank_lines(draw: st.DrawFn, known: int, place: int) -> Line:
    """A line that names something, or nothing."""
    named = draw(st.lists(st.integers(1, known), max_size=3))
    foreign = draw(st.booleans())
    return Line(draw(st.one_of(AMOUNTS, st.integers(-60_000, 60_000))), " ".join(f"VF-2026-{n:05d}" for n in named),
                draw(st.sampled_from(["", SMIT.ibans[0], JANSEN.ibans[0]])),
                draw(st.sampled_from(["", "Bakkerij Smit", "Jansen"])),
                end_to_end=draw(st.sampled_from(["", "E1", "E2"])), reversal=draw(st.booleans()), position=place,
                charges=draw(st.sampled_from([0, 0, 250])), original_amount=20_000 if foreign else None,
                original_currency="USD" if foreign else "")


@pytest.mark.rule("BNK-41")
@given(trades(), st.booleans())
def test_the_parts_always_add_up_to_the_line_and_no_item_is_paid_twice(
        trade: tuple[list[Item], list[Line]], unspecific: bool) -> None:
    items, lines = trade
    settings = Settings(parameters=Parameters(unspecific=unspecific, penny=2))
    for line in lines:
        for proposal in match(line, Index(items, CUSTOMERS), settings):
            assert sum(part.amount for part in proposal.parts) == line.amount
            assert len(set(proposal.items)) == len(proposal.items)


@pytest.mark.rule("BNK-20", "BNK-27")
@given(trades(), st.randoms())
def test_the_proposals_are_the_same_whatever_order_things_come_in_and_each_item_is_offered_once(
        trade: tuple[list[Item], list[Line]], chance: Random) -> None:
    items, lines = trade
    found = match_all(lines, Index(items, CUSTOMERS))
    turned, customers = list(items), list(CUSTOMERS)
    chance.shuffle(turned)
    chance.shuffle(customers)
    assert match_all(lines, Index(turned, customers)) == found
    reordered = list(enumerate(lines))
    chance.shuffle(reordered)
    again = match_all([line for _n, line in reordered], Index(items, CUSTOMERS))
    assert again == [found[n] for n, _line in reordered]
    offered = [key for proposals in found for key in (proposals[0].items if proposals else ())]
    assert len(set(offered)) == len(offered)


@pytest.mark.rule("BNK-24")
@given(st.randoms(use_true_random=False), st.booleans())
def test_a_customer_with_many_items_is_looked_at_as_one_with_few(chance: Random, unspecific: bool) -> None:
    items = []
    for n in range(1, 70):
        amount = chance.choice([-1, 1]) * chance.randrange(100, 140)
        tiers = (Discount(date(2026, 3, chance.randrange(15, 25)), amount // 20),) if chance.randrange(3) == 0 else ()
        items.append(invoice(f"VF-2026-{n:05d}", amount, id=n, tolerance=chance.choice([0, 0, 3]), discounts=tiers,
                             due=date(2026, 3, 1) + timedelta(days=chance.randrange(60))))
    settings = Settings(parameters=Parameters(unspecific=unspecific))
    lines = [Line(chance.choice([-1, 1]) * chance.randrange(90, 150), iban=SMIT.ibans[0], position=n) for n in range(4)]
    quick = [match(line, Index(items, CUSTOMERS), settings) for line in lines]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "_FEW", 1_000)
        assert [match(line, Index(items, CUSTOMERS), settings) for line in lines] == quick


@pytest.mark.rule("BNK-24")
@pytest.mark.parametrize(("count", "found"), [(200, 3), (201, 0)])
def test_an_amount_that_everybody_owes_tells_nothing(count: int, found: int) -> None:
    items = [invoice(n, 2_500, SMIT._replace(id=n)) for n in range(1, count + 1)]
    assert len(match(Line(2_500), Index(items, CUSTOMERS))) == found


@pytest.mark.rule("BNK-25")
@given(st.lists(st.integers(-20, 60).filter(bool), min_size=2, max_size=8), st.integers(1, 120))
def test_the_search_for_sums_finds_what_trying_everything_finds(amounts: list[int], wanted: int) -> None:
    every = [few for count in range(2, 6) for few in combinations(range(len(amounts)), count)
             if sum(amounts[n] for n in few) == wanted]
    found = subset([(Way(a),) for a in amounts], wanted)
    if not every:
        assert found is None
    else:
        assert found is not None
        assert tuple(n for n, _way in found.chosen) == min(every, key=lambda few: (len(few), few))
        assert found.unique == (len(every) == 1)


@pytest.mark.rule("BNK-25")
def test_a_sum_may_take_some_items_less_their_discount_and_ends_quickly_with_thirty() -> None:
    choices = [(Way(9_800, 200), Way(10_000)), (Way(4_900, 100), Way(5_000)), (Way(7_000),)]
    found = subset(choices, 14_800)
    assert found is not None and [way.cash for _n, way in found.chosen] == [9_800, 5_000]
    many = [(Way(98 * 3 ** n, 2 * 3 ** n), Way(100 * 3 ** n)) for n in range(30)]
    assert subset(many, 1) is None


# ---------------------------------------------------------------- names

@pytest.mark.rule("BNK-23")
@pytest.mark.parametrize(("one", "other", "least", "most"), [
    ("bakkerij smit", "smit bakkerij", 100, 100), ("bakkerij smit", "bakkerij smits", 95, 99),
    ("bakkerij smit", "bakkerij smid", 80, 94), ("smit", "bakkerij smit", 80, 94),
    ("jan de wit", "jan de boer", 0, 79), ("van dijk", "van beek", 0, 79),
])
def test_how_alike_two_names_are(one: str, other: str, least: int, most: int) -> None:
    assert least <= similarity(one, other) <= most


@pytest.mark.rule("BNK-23")
def test_a_name_typed_wrong_is_still_found_and_a_short_one_is_nobody() -> None:
    names = Names([(1, "Schreinerei Wagner GmbH"), (2, "Wagenaar Transport"), (3, "Atelier Dubois SARL")])
    assert [a.customer_id for a in names.alike("Schreinerey Wagnr")] == [1]
    assert [a.customer_id for a in names.alike("ATELIER DUBOIS")] == [3]
    assert names.alike("BV") == () and names.alike("") == () and names.alike("Unbekannt Verein") == ()


@pytest.mark.rule("BNK-23")
@pytest.mark.parametrize(("address", "same"), [
    ("Oudegracht 1, 3511AB Utrecht", True), ("Oudegracht 1 UTRECHT", True), ("3511 ab", True),
    ("Utrechtsestraat 5 Amsterdam", False), ("", False)])
def test_the_place_is_told_by_town_or_postcode(address: str, same: bool) -> None:
    assert same_place(address, "Utrecht", "3511 AB") is same


def test_a_thousand_customers_of_one_word_do_not_hide_the_one_with_the_rare_word() -> None:
    many = [Customer(n, str(n), f"Bakkerij Nummer{n}") for n in range(1, 1_500)] + [Customer(9_999, "9999", "Bakkerij Zeldzaam")]
    assert [a.customer_id for a in Names((c.id, c.name) for c in many).alike("Bakkerij Zeldzaam")][:1] == [9_999]


# ---------------------------------------------------------------- the table

def test_the_scores_of_the_chapter() -> None:
    scores = [rule.score for rule in DEFAULT_RULES]
    assert (max(scores), min(scores)) == (3999, 1994)
    assert [r.priority for r in DEFAULT_RULES if r.level is Level.HIGH] == list(range(1, 13))
    assert {r.priority for r in DEFAULT_RULES if r.level is Level.MEDIUM} == set(range(1, 12))
    assert {r.priority for r in DEFAULT_RULES if r.level is Level.LOW} == set(range(1, 7))


def test_an_edited_table_decides() -> None:
    own = (MatchRule(Level.LOW, 1, PartyMatch.FULLY, DocumentMatch.YES, AmountMatch.ONE),
           MatchRule(Level.MEDIUM, 9, PartyMatch.FULLY))
    best = rule_for(own, PartyMatch.FULLY, DocumentMatch.YES, AmountMatch.ONE)
    assert best is not None and best.name == "M9"
    assert rule_for(own, PartyMatch.NO, DocumentMatch.YES, AmountMatch.ONE) is None
    line = Line(5_000, "VF-2026-00001", SMIT.ibans[0])
    found = match(line, Index([invoice("VF-2026-00001", 5_000)], CUSTOMERS), Settings(rules=own[:1]))
    assert [p.rule for p in found] == ["L1"]
    assert match(replace(line, iban=""), Index([invoice("VF-2026-00001", 5_000)], CUSTOMERS), Settings(rules=own[:1])) == ()
