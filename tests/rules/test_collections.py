"""Who gets a letter, at which level and for how much: the worked examples of the reminder chapter."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.rules.charges import dynamic_fee
from app.rules.collections import (
    Claim,
    CustomerFacts,
    Edits,
    EntryFacts,
    Exclusion,
    FeeStep,
    FeeType,
    HeaderLevel,
    LetterSequence,
    Level,
    NextFrom,
    Proposal,
    Run,
)
from app.rules.interest import Debt, Move, Rate, Terms
from app.rules.law import Audience, Preset, Step
from app.rules.reminders import make, rewrite

D = date(2026, 2, 16)
LEVELS = (Level(1, DateFormula("5D")), Level(2, DateFormula("2D"), fee=1000), Level(3, DateFormula("2D"), fee=2000))
TERMS = LetterSequence("TEST", LEVELS)
FEBRUARY = date(2026, 2, 1)


def entry(number: int, remaining: int, due: date, kind: EntryType = EntryType.INVOICE, **more: object) -> EntryFacts:
    facts = EntryFacts(number, kind, f"D{number}", due - timedelta(30), due, "EUR", remaining, remaining)
    return replace(facts, **more)  # type: ignore[arg-type]


def customer(*entries: EntryFacts, terms: LetterSequence | None = TERMS, **more: object) -> CustomerFacts:
    return replace(CustomerFacts(7, "C7", terms, entries), **more)  # type: ignore[arg-type]


def only(found: tuple[list[Proposal], list[Exclusion]]) -> Proposal:
    assert len(found[0]) == 1
    return found[0][0]


def codes(found: tuple[list[Proposal], list[Exclusion]]) -> list[str]:
    assert found[0] == []
    return [e.problem.code for e in found[1]]


EX_3 = (
    entry(1, 50000, date(2026, 1, 31), level=1, last_due=date(2026, 2, 13), last_letter=date(2026, 2, 6), letters=1),
    entry(2, 30000, date(2026, 2, 10)), entry(3, 20000, date(2026, 2, 12)),
    entry(4, -10000, date(2026, 2, 1), EntryType.CREDIT_NOTE), entry(5, -5000, date(2026, 2, 15), EntryType.PAYMENT),
    entry(6, 8000, date(2026, 1, 20), on_hold="JD"),
)


@pytest.mark.rule("REM-14", "REM-16", "REM-18", "REM-19", "REM-21", "REM-24", "REM-25", "REM-26", "REM-07")
def test_the_full_example_of_the_chapter() -> None:
    letter = only(make(customer(*EX_3), Run(D)))
    assert (letter.level, letter.remaining, letter.credits, letter.fees, letter.total) == (2, 70000, -5000, 1000, 66000)
    assert letter.due_date == date(2026, 2, 23)
    assert [(x.entry_id, x.level) for x in letter.lines if x.kind == "overdue"] == [(1, 2), (4, 1), (2, 1)]
    assert [x.entry_id for x in letter.lines if x.kind == "not_due"] == [5]
    without_netting = only(make(customer(*EX_3), Run(D, net_credits=False)))
    assert without_netting.total == 71000


@pytest.mark.rule("REM-22")
def test_use_header_level_lifts_every_overdue_line() -> None:
    letter = only(make(customer(*EX_3), Run(D, use_header_level=True)))
    assert {x.level for x in letter.lines if x.kind == "overdue"} == {2}


@pytest.mark.rule("REM-19", "REM-20", "OH-02", "OH-03")
def test_not_due_and_on_hold_are_listed_but_never_counted() -> None:
    letter = only(make(customer(*EX_3), Run(D, only_overdue=False, include_on_hold=True)))
    assert [x.entry_id for x in letter.lines if x.kind == "not_due"] == [3, 5]
    assert [x.entry_id for x in letter.lines if x.kind == "on_hold"] == [6]
    assert letter.total == 66000


@pytest.mark.rule("REM-15", "REM-16")
def test_each_level_can_be_sent_from_the_day_after_its_grace() -> None:
    owed = entry(1, 50000, date(2026, 1, 31))
    for level, first, due in ((1, date(2026, 2, 6), date(2026, 2, 13)), (2, date(2026, 2, 16), date(2026, 2, 23)),
                              (3, date(2026, 2, 26), date(2026, 3, 5))):
        assert codes(make(customer(owed), Run(first - timedelta(1)))) == ["REM-52-nothing"]
        letter = only(make(customer(owed), Run(first)))
        assert (letter.level, letter.due_date) == (level, due)
        owed = replace(owed, level=level, last_due=due, last_letter=first, letters=level)


@pytest.mark.rule("REM-17")
@pytest.mark.parametrize(("maximum", "letters", "sent"), [(4, 3, True), (4, 4, False), (0, 9, True), (2, 2, False)])
def test_the_maximum_counts_letters_and_the_last_level_repeats(maximum: int, letters: int, sent: bool) -> None:
    owed = entry(1, 50000, date(2026, 1, 1), level=min(letters, 3), letters=letters, last_due=date(2026, 1, 20))
    found = make(customer(owed, terms=replace(TERMS, maximum=maximum)), Run(D))
    assert bool(found[0]) is sent
    assert sent is False or only(found).level == 3


@pytest.mark.rule("REM-23")
@pytest.mark.parametrize(("amounts", "sent"), [((4999,), False), ((5000,), True), ((12000, -8000), False)])
def test_the_minimum_is_enough_when_equal(amounts: tuple[int, ...], sent: bool) -> None:
    owed = [entry(n, a, FEBRUARY, EntryType.INVOICE if a > 0 else EntryType.CREDIT_NOTE) for n, a in enumerate(amounts)]
    found = make(customer(*owed, terms=replace(TERMS, minimum=5000)), Run(D))
    assert bool(found[0]) is sent
    assert sent or "REM-52-minimum" in codes(found)


@pytest.mark.rule("REM-23", "GEN-06")
def test_a_foreign_amount_is_compared_in_company_currency() -> None:
    owed = replace(entry(1, 6000, FEBRUARY), currency="USD")
    run = Run(D, rates={"USD": Decimal("0.90")})
    assert only(make(customer(owed, terms=replace(TERMS, minimum=5400)), run)).currency == "USD"
    assert codes(make(customer(owed, terms=replace(TERMS, minimum=5401)), run)) == ["REM-52-minimum"]


@pytest.mark.rule("REM-05", "REM-06")
@pytest.mark.parametrize(("base", "single", "accumulated"), [(80000, 1300, 1300), (100000, 1500, 2500), (150000, 1750, 2750)])
def test_dynamic_fees_of_both_kinds(base: int, single: int, accumulated: int) -> None:
    steps = (FeeStep(0, 500, Decimal(1)), FeeStep(100000, 1000, Decimal("0.5")))
    assert dynamic_fee(steps, base, FeeType.SINGLE) == single
    assert dynamic_fee(steps, base, FeeType.ACCUMULATED) == accumulated


@pytest.mark.rule("LAW-26")
@pytest.mark.parametrize(("principal", "costs"), [(10000, 4000), (300000, 42500), (750000, 75000), (2500000, 102500),
                                                  (100000000, 677500), (200000000, 677500)])
def test_the_dutch_scale_as_fee_rows(principal: int, costs: int) -> None:
    steps = (FeeStep(0, percent=Decimal(15), minimum=4000), FeeStep(250000, percent=Decimal(10)),
             FeeStep(500000, percent=Decimal(5)), FeeStep(1000000, percent=Decimal(1)),
             FeeStep(20000000, percent=Decimal("0.5"), maximum=400000))
    assert dynamic_fee(steps, principal, FeeType.ACCUMULATED) == costs


@pytest.mark.rule("REM-03")
def test_a_fee_without_a_currency_row_is_converted() -> None:
    owed = replace(entry(1, 60000, FEBRUARY), currency="USD", level=1, last_due=FEBRUARY)
    run = Run(D, rates={"USD": Decimal("0.80")})
    assert only(make(customer(owed), run)).fees == 1250
    own = replace(LEVELS[1], currency_fees={"USD": (1100, 0)})
    assert only(make(customer(owed, terms=replace(TERMS, levels=(LEVELS[0], own))), run)).fees == 1100


@pytest.mark.rule("REM-28", "REM-31")
def test_line_fees_are_taken_once_per_level_and_bear_vat() -> None:
    level = replace(LEVELS[0], line_fee=500)
    terms = replace(TERMS, levels=(level,))
    owed = (entry(1, 10000, FEBRUARY), entry(2, 10000, FEBRUARY, line_fee_level=1))
    letter = only(make(customer(*owed, terms=terms), Run(D, vat={"line_fee": Decimal(21)})))
    assert (letter.fees, letter.vat, letter.total) == (500, 105, 20605)


@pytest.mark.rule("REM-30", "INT-05")
def test_interest_is_computed_per_line_where_the_level_asks_for_it() -> None:
    level = replace(LEVELS[0], interest=True)
    due = date(2025, 5, 15)
    owed = replace(entry(1, 1000000, due), debt=Debt((Move(due, 1000000),), due, due))
    rates = (Rate(date(2025, 1, 1), Decimal("11.15")), Rate(date(2025, 7, 1), Decimal("10.15")))
    letter = only(make(customer(owed, terms=replace(TERMS, levels=(level,)), interest_terms=Terms(), interest_rates=rates),
                       Run(date(2025, 8, 31))))
    assert letter.interest == 31293 and len(letter.lines[0].segments) == 2


@pytest.mark.rule("LAW-08")
def test_compensation_is_claimed_once_per_invoice() -> None:
    preset = Preset("BE-B2B", "BE", Audience.BUSINESS, compensation=(Step(0, 4000),))
    terms = replace(TERMS, claim=Claim.FROM_LEVEL, claim_level=1)
    owed = (entry(1, 10000, FEBRUARY), entry(2, 10000, FEBRUARY, compensation_claimed=True))
    assert only(make(customer(*owed, terms=terms, preset=preset), Run(D))).compensation == 4000
    assert only(make(customer(*owed, preset=preset), Run(D))).compensation == 0


@pytest.mark.rule("REM-32")
def test_invoice_rounding_adds_a_line() -> None:
    letter = only(make(customer(entry(1, 191241, FEBRUARY)), Run(D, rounding={"EUR": 10})))
    assert (letter.rounding, letter.total) == (-1, 191240)


@pytest.mark.rule("REM-10", "REM-63")
def test_the_collection_letter_process_of_the_larger_neighbour() -> None:
    levels = (Level(1, DateFormula("1D")), Level(2, DateFormula("2D"), fee=2000, minimum=1000),
              Level(3, DateFormula("14D"), fee=5000, minimum=10000))
    terms = LetterSequence("D365", levels, next_from=NextFrom.LETTER_DATE)
    due = date(2021, 1, 16)
    owed = [entry(1, 50000, due), entry(2, -10000, due, EntryType.CREDIT_NOTE), entry(3, -20000, due, EntryType.CREDIT_NOTE)]
    assert codes(make(customer(*owed, terms=terms), Run(date(2021, 1, 17)))) == ["REM-52-nothing"]
    first = only(make(customer(*owed, terms=terms), Run(date(2021, 1, 19))))
    assert (first.level, first.total) == (1, 20000)
    sent = [replace(e, level=1, last_letter=date(2021, 1, 19), last_due=first.due_date, letters=1) for e in owed]
    second = only(make(customer(*sent, terms=terms), Run(date(2021, 1, 23))))
    assert (second.level, second.fees, second.total) == (2, 2000, 22000)


@pytest.mark.rule("REM-61")
def test_below_the_minimum_of_a_level_nothing_is_sent() -> None:
    levels = (LEVELS[0], replace(LEVELS[1], minimum=10000))
    owed = entry(1, 9999, FEBRUARY, level=1, last_due=FEBRUARY)
    assert codes(make(customer(owed, terms=replace(TERMS, levels=levels)), Run(D))) == ["REM-61-minimum"]


@pytest.mark.rule("REM-37")
def test_a_first_letter_may_start_at_the_highest_level_whose_waiting_has_passed() -> None:
    terms = replace(TERMS, start_highest=True)
    assert only(make(customer(entry(1, 10000, date(2025, 6, 1)), terms=terms), Run(D))).level == 3
    notice = replace(TERMS, start_highest=True, levels=(LEVELS[0], replace(LEVELS[1], formal_notice=True), LEVELS[2]))
    assert only(make(customer(entry(1, 10000, date(2025, 6, 1)), terms=notice), Run(D))).level == 2


@pytest.mark.rule("INT-45", "REM-30")
@pytest.mark.parametrize(("limits", "asked"), [({}, 4000), ({"USD": (0, 1500)}, 1500), ({"USD": (0, 0)}, 5918)])
def test_the_most_of_one_transaction_is_of_the_currency_of_the_letter(limits: dict[str, tuple[int, int]], asked: int) -> None:
    owed = entry(1, 1200000, FEBRUARY, currency="USD", debt=Debt((Move(D - timedelta(60), 1200000, True),), FEBRUARY, FEBRUARY))
    level = Level(1, DateFormula("5D"), interest=True)
    letter = only(make(customer(
        owed, terms=replace(TERMS, levels=(level,)), interest_terms=Terms(maximum=2000), interest_limits=limits,
        interest_rates=(Rate(date(2025, 1, 1), Decimal(12), 360),)), Run(D, rates={"USD": Decimal("0.5")})))
    assert letter.interest == asked


@pytest.mark.rule("REM-64")
def test_per_transaction_makes_one_letter_per_level() -> None:
    found, _ = make(customer(*EX_3, terms=replace(TERMS, per_transaction=True)), Run(D))
    assert [(p.level, p.remaining) for p in found] == [(1, 20000), (2, 50000)]


@pytest.mark.rule("REM-11", "REM-13", "REM-35", "REM-52", "COL-25", "OH-02")
@pytest.mark.parametrize(("who", "code"), [
    (customer(entry(1, 100, FEBRUARY), terms=None), "REM-52-terms"),
    (customer(entry(1, 100, FEBRUARY), terms=LetterSequence("X", ())), "REM-52-levels"),
    (customer(entry(1, 100, FEBRUARY), do_not_remind=True), "REM-52-stop"),
    (customer(entry(1, 100, FEBRUARY), drafts=frozenset({"EUR"})), "REM-52-draft"),
    (customer(entry(1, 100, FEBRUARY, status=CollectionsStatus.DISPUTED)), "REM-52-disputed"),
    (customer(entry(1, 100, FEBRUARY, status=CollectionsStatus.PROMISED, promised_on=D)), "REM-52-promised"),
    (customer(entry(1, 100, FEBRUARY, excluded=True)), "REM-35-excluded"),
    (customer(entry(1, 100, FEBRUARY, letters_allowed=False)), "REM-35-profile"),
    (customer(entry(1, 100, FEBRUARY, prepayment=True)), "REM-35-prepayment"),
    (customer(entry(1, 10000, FEBRUARY), entry(2, -10000, D, EntryType.PAYMENT)), "REM-52-credits"),
])
def test_everybody_left_out_is_told_why(who: CustomerFacts, code: str) -> None:
    assert code in codes(make(who, Run(D)))


@pytest.mark.rule("COL-25")
def test_a_promise_that_has_passed_is_reminded_again() -> None:
    broken = entry(1, 100, FEBRUARY, status=CollectionsStatus.PROMISED, promised_on=D - timedelta(1))
    assert only(make(customer(broken), Run(D))).total == 100


@pytest.mark.rule("REM-12")
def test_an_entry_on_hold_opens_no_letter_of_its_currency() -> None:
    found = make(customer(replace(entry(1, 100, FEBRUARY, on_hold="JD"), currency="USD"), entry(2, 100, FEBRUARY)), Run(D))
    assert [p.currency for p in found[0]] == ["EUR"]


@given(st.lists(st.tuples(st.integers(-10**6, 10**6).filter(bool), st.integers(-60, 60), st.integers(0, 3)), max_size=12))
@pytest.mark.rule("REM-18", "REM-19", "REM-23", "GEN-01")
def test_a_letter_is_the_sum_of_its_lines_and_names_no_entry_twice(items: list[tuple[int, int, int]]) -> None:
    owed = [entry(n, a, D + timedelta(days), level=level, last_due=D + timedelta(days) if level else None)
            for n, (a, days, level) in enumerate(items)]
    proposals, _ = make(customer(*owed), Run(D))
    for letter in proposals:
        assert letter.total > 0
        counted = sum(x.remaining for x in letter.lines if x.kind in ("overdue", "credit"))
        assert letter.total == counted + letter.interest + sum(x.amount + x.vat for x in letter.lines)
        late = [x.entry_id for x in letter.lines if x.kind == "overdue"]
        assert len(late) == len(set(late))


@pytest.mark.rule("REM-66")
@pytest.mark.parametrize(("header", "level", "fees"), [(HeaderLevel.HIGHEST, 2, 1000), (HeaderLevel.LOWEST, 1, 0)])
def test_the_letter_takes_the_highest_level_of_its_claims_or_on_request_the_lowest(header: HeaderLevel, level: int,
                                                                                  fees: int) -> None:
    letter = only(make(customer(*EX_3, terms=replace(TERMS, header=header)), Run(D)))
    assert (letter.level, letter.fees) == (level, fees)
    assert [x.level for x in letter.lines if x.kind == "overdue"] == [2, 1, 1]


@pytest.mark.rule("REM-64")
@pytest.mark.parametrize(("days", "sent"), [(2, False), (3, True)])
def test_a_new_level_waits_for_its_grace_after_the_last_letter_to_the_customer(days: int, sent: bool) -> None:
    owed = entry(1, 50000, FEBRUARY, level=1, last_due=FEBRUARY, letters=1)
    found = make(customer(owed, last_letters={"EUR": D - timedelta(days)}), Run(D))
    assert bool(found[0]) is sent
    if not sent:
        assert found[1][0].problem.code == "REM-64-wait" and found[1][0].possible_from == D + timedelta(1)


@pytest.mark.rule("REM-34")
@pytest.mark.parametrize(("levels", "sent"), [({0}, [2]), ({1}, [1]), ({0, 1}, [1, 2]), ({2}, [])])
def test_a_filter_on_the_last_level_skips_the_others(levels: set[int], sent: list[int]) -> None:
    found = make(customer(*EX_3[:2]), Run(D, levels=frozenset(levels)))
    assert sorted(x.entry_id or 0 for p in found[0] for x in p.lines if x.kind == "overdue") == sent


@pytest.mark.rule("REM-35", "REM-65", "BOE-15")
@pytest.mark.parametrize(("more", "kind", "code"), [
    ({"types": frozenset({EntryType.INVOICE})}, EntryType.PAYMENT_FEE, "REM-35-type"),
    ({"due_to": FEBRUARY - timedelta(1)}, EntryType.INVOICE, "REM-35-due"),
    ({"due_from": FEBRUARY + timedelta(1)}, EntryType.INVOICE, "REM-35-due"), ({}, EntryType.BILL_OF_EXCHANGE, "REM-35-bill"),
])
def test_what_a_run_does_not_look_at_is_told(more: dict[str, object], kind: EntryType, code: str) -> None:
    found = make(customer(entry(1, 100, FEBRUARY, kind)), replace(Run(D), **more))  # type: ignore[arg-type]
    assert codes(found) == [code]


@pytest.mark.rule("REM-29", "COL-22")
@pytest.mark.parametrize(("part", "asked"), [(None, 0), (4000, 6000), (10000, 0)])
def test_of_a_partly_disputed_entry_only_the_rest_is_asked_for(part: int | None, asked: int) -> None:
    owed = entry(1, 10000, FEBRUARY, status=CollectionsStatus.DISPUTED, disputed=part)
    found = make(customer(owed), Run(D, undisputed_part=True))
    assert sum(p.total for p in found[0]) == asked


@pytest.mark.rule("LAW-25")
def test_costs_count_only_announced_principal_that_bore_none_before() -> None:
    preset = Preset("NL-B2C", "NL", Audience.CONSUMER, letter_rule="nl_14_days")
    levels = (LEVELS[0], Level(2), Level(3, fee_type=FeeType.ACCUMULATED, steps=(FeeStep(0, percent=Decimal(15), minimum=4000),)))
    sent = {"level": 2, "last_due": FEBRUARY, "letters": 2}
    owed = (entry(1, 100000, FEBRUARY, **sent), entry(2, 50000, FEBRUARY),
            entry(3, 70000, FEBRUARY, **sent, compensation_claimed=True),
            entry(4, 9000, FEBRUARY, EntryType.COLLECTION_LETTER, **sent))
    letter = only(make(customer(*owed, terms=LetterSequence("NL", levels), preset=preset), Run(D)))
    assert letter.fees == 15000
    assert [x.entry_id for x in letter.lines if x.bears_costs] == [1]
    taxed = only(make(customer(*owed, terms=LetterSequence("NL", levels), preset=preset), Run(D, cost_uplift=Decimal(21))))
    assert taxed.fees == 18150


@pytest.mark.rule("REM-40")
def test_a_draft_written_anew_with_nothing_changed_is_the_proposal() -> None:
    letter = only(make(customer(*EX_3), Run(D)))
    chosen = {x.entry_id: x.level for x in letter.lines if x.kind == "overdue" and x.entry_id}
    assert rewrite(customer(*EX_3), "EUR", chosen, Run(D), Edits()) == letter
    assert rewrite(customer(*EX_3), "EUR", {4: 1}, Run(D), Edits()) is None
    cheaper = rewrite(customer(*EX_3), "EUR", chosen, Run(D), Edits(fee=250))
    assert cheaper is not None and cheaper.total == letter.total - 750
    free = rewrite(customer(*EX_3), "EUR", chosen, Run(D), Edits(without_costs=True))
    assert free is not None and free.fees == 0


@given(st.lists(st.tuples(st.integers(-10**6, 10**6).filter(bool), st.integers(-60, 60)), max_size=8), st.randoms())
@pytest.mark.rule("REM-25", "GEN-08")
def test_a_proposal_does_not_depend_on_the_order_of_entries(items: list[tuple[int, int]], chance: Random) -> None:
    owed = [entry(n, a, D + timedelta(days)) for n, (a, days) in enumerate(items)]
    mixed = list(owed)
    chance.shuffle(mixed)
    one, other = make(customer(*owed), Run(D))[0], make(customer(*mixed), Run(D))[0]
    assert [(p.total, p.level, [x.entry_id for x in p.lines if x.kind == "overdue"]) for p in one] == [
        (p.total, p.level, [x.entry_id for x in p.lines if x.kind == "overdue"]) for p in other]
