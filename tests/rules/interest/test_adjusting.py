"""Waive, reinstate and reverse: the chapter's note IN-7, VAT shares, limits, and the identity that always holds (INT-50…58)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money
from app.rules.interest.adjusting import (
    Action,
    Adjustment,
    Charge,
    Choice,
    Document,
    Extent,
    Kind,
    Limits,
    Wish,
    adjust,
    applied,
    balanced,
    charges_again,
    check,
    check_limits,
    correcting,
    without,
)

DAY = date(2026, 5, 4)
IN_7 = Document("IN-7", "EUR", (Charge(1, Kind.INTEREST, 9863, entry_id=101), Charge(2, Kind.INTEREST, 4110, entry_id=102),
                                Charge(3, Kind.FEE, 500)), open=14473)
WHOLE = (1, 2, 3)


def wish(action: Action, *keys: int, extent: Extent = Extent.FULL, amount: int | None = None) -> Wish:
    return Wish(action, tuple(Choice(k, amount) for k in keys), DAY, extent)


def paid(document: Document, amount: int) -> Document:
    return replace(document, open=document.open - amount, paid=document.paid + amount)


def done(document: Document, wanted: Wish) -> tuple[Adjustment, Document]:
    assert check(document, wanted) == ()
    made = adjust(document, wanted)
    after = applied(document, made)
    assert balanced(after)
    return made, after


def codes(document: Document, wanted: Wish) -> list[str]:
    return [p.code for p in check(document, wanted)]


@pytest.mark.rule("INT-51", "INT-57")
def test_a_line_is_waived_then_the_rest_paid_then_the_fee_waived_and_reinstated() -> None:
    made, note = done(IN_7, wish(Action.WAIVE, 2))
    assert (made.total, made.settles_note, made.left, note.open) == (4110, 4110, 0, 10363)
    made, note = done(paid(note, 10363), wish(Action.WAIVE, 3))
    assert (made.total, made.settles_note, made.left, note.open_credits) == (500, 0, 500, 500)
    made, note = done(note, wish(Action.REINSTATE, 3))
    assert (made.total, made.settles_credits, made.left, note.open_credits, note.open_reinstated) == (500, 500, 0, 0, 0)


@pytest.mark.rule("INT-51", "INT-53")
def test_a_whole_note_is_waived_after_a_part_payment_and_reinstated() -> None:
    made, note = done(paid(IN_7, 3000), wish(Action.WAIVE, *WHOLE))
    assert (made.total, made.settles_note, made.left) == (14473, 11473, 3000)
    made, note = done(note, wish(Action.REINSTATE, *WHOLE))
    assert (made.total, made.settles_credits, made.left, made.due) == (14473, 3000, 11473, date(2026, 5, 18))
    assert (note.open, note.open_reinstated, note.open_credits) == (0, 11473, 0)
    made, note = done(note, wish(Action.WAIVE, 1))
    assert (made.settles_note, made.settles_reinstated, note.open_reinstated) == (0, 9863, 1610)


@pytest.mark.rule("INT-54", "INT-55")
def test_a_reversed_line_is_charged_again_and_a_waived_one_is_not() -> None:
    _made, waived = done(IN_7, wish(Action.WAIVE, 2))
    made, note = done(waived, wish(Action.REVERSE, 1))
    assert (made.total, note.open, charges_again(note)) == (9863, 500, frozenset({101}))
    assert codes(note, wish(Action.REINSTATE, 1)) == ["INT-53-none"]


@pytest.mark.rule("INT-54")
def test_a_fee_is_reversed_only_with_its_whole_note() -> None:
    assert codes(IN_7, wish(Action.REVERSE, 3)) == ["INT-54-fee"]
    assert codes(IN_7, wish(Action.REVERSE, 1, 3)) == ["INT-54-fee"]
    _made, note = done(IN_7, wish(Action.REVERSE, *WHOLE))
    assert (note.open, charges_again(note)) == (0, frozenset({101, 102}))
    assert codes(note, wish(Action.REVERSE, 1)) == ["INT-54-none"]
    assert codes(IN_7, wish(Action.REVERSE, 1, amount=100)) == ["INT-54-part"]
    assert codes(replace(IN_7, reversible=False), wish(Action.REVERSE, *WHOLE)) == ["INT-54-note"]


@pytest.mark.rule("INT-52")
@pytest.mark.parametrize(("amount", "found"), [(0, ["INT-52-amount"]), (-1, ["INT-52-amount"]), (1, []), (4110, []),
                                               (4111, ["INT-52-amount"])])
def test_a_part_may_be_waived_up_to_what_was_not_yet(amount: int, found: list[str]) -> None:
    assert codes(IN_7, wish(Action.WAIVE, 2, amount=amount)) == found


@pytest.mark.rule("INT-52")
def test_what_was_waived_in_full_is_not_waived_again_and_the_rest_of_a_part_is() -> None:
    _made, note = done(IN_7, wish(Action.WAIVE, 2, amount=1000))
    assert codes(note, wish(Action.WAIVE, 2, amount=3111)) == ["INT-52-amount"]
    made, note = done(note, wish(Action.WAIVE, 2))
    assert made.total == 3110 and codes(note, wish(Action.WAIVE, 2)) == ["INT-52-waived"]


@pytest.mark.rule("INT-52")
def test_the_open_part_only_leaves_no_credit() -> None:
    made, note = done(paid(IN_7, 14000), wish(Action.WAIVE, 1, extent=Extent.OPEN_PART))
    assert (made.total, made.left, note.open) == (473, 0, 0)
    assert codes(note, wish(Action.WAIVE, 1, extent=Extent.OPEN_PART)) == ["INT-52-open"]


@pytest.mark.rule("INT-52")
@pytest.mark.parametrize(("amount", "used", "found"), [(5000, 0, []), (5001, 0, ["INT-52-action"]), (3000, 5000, []),
                                                       (3001, 5000, ["INT-52-day"])])
def test_the_limit_of_a_user_is_named_when_it_is_passed(amount: int, used: int, found: list[str]) -> None:
    problems = check_limits(amount, "EUR", Limits(5000, 8000, used))
    assert [p.code for p in problems] == found
    assert check_limits(10**9, "EUR", Limits()) == ()
    assert all(p.saw["limit"] in (Money(5000, "EUR"), Money(8000, "EUR")) for p in problems)


@pytest.mark.rule("INT-50")
def test_only_an_issued_document_with_something_chosen_and_a_reason() -> None:
    assert codes(replace(IN_7, issued=False), wish(Action.WAIVE, 1)) == ["INT-50-draft"]
    assert codes(IN_7, Wish(Action.WAIVE, (), DAY)) == ["INT-50-none"]
    assert codes(IN_7, Wish(Action.WAIVE, (Choice(1),), DAY, has_reason=False)) == ["INT-52-reason"]


@pytest.mark.rule("INT-53")
def test_only_what_was_waived_is_reinstated() -> None:
    assert codes(IN_7, wish(Action.REINSTATE, 1)) == ["INT-53-none"]
    _made, note = done(IN_7, wish(Action.WAIVE, 1, amount=1000))
    assert codes(note, wish(Action.REINSTATE, 1, amount=1001)) == ["INT-53-amount"]
    made, note = done(note, wish(Action.REINSTATE, 1, amount=400))
    assert (made.left, note.open, note.open_reinstated) == (400, 13473, 400)


@pytest.mark.rule("INT-58")
def test_the_vat_inside_a_waived_part_adds_up_to_the_vat_of_the_charge() -> None:
    note = Document("IN-8", "EUR", (Charge(1, Kind.FEE, 605, vat=105),), open=605)
    first, note = done(note, wish(Action.WAIVE, 1, amount=202))
    second, note = done(note, wish(Action.WAIVE, 1, amount=202))
    third, _note = done(note, wish(Action.WAIVE, 1))
    assert [(m.vat, m.lines[0].net) for m in (first, second, third)] == [(35, 167), (35, 167), (35, 166)]


@pytest.mark.rule("INT-56")
def test_correcting_an_invoice_reverses_its_posted_interest_after_a_question_and_leaves_drafts_without_it() -> None:
    found = correcting(102, (IN_7, replace(IN_7, number="IN-9", issued=False)), DAY)
    assert [(d.number, [c.key for c in w.choices]) for d, w in found.reversals] == [("IN-7", [2])]
    assert [(p.code, p.saw["amount"]) for p in found.questions] == [("INT-56-confirm", Money(4110, "EUR"))]
    made, note = done(IN_7, found.reversals[0][1])
    assert made.total == 4110 and charges_again(note) == frozenset({102})
    assert correcting(102, (note,), DAY).reversals == ()
    assert without(102, ((101, 102), (102,))) == ((101,), ())


STEPS = st.lists(st.tuples(st.sampled_from((*Action, None)), st.integers(0, 2), st.integers(1, 12000)), max_size=12)


@given(STEPS, st.tuples(*[st.integers(1, 10000)] * 3), st.integers(0, 25))
@pytest.mark.rule("INT-57", "INT-53", "INT-51")
def test_charged_less_what_was_done_is_always_what_is_open(steps: list[tuple[Action | None, int, int]],
                                                          amounts: tuple[int, ...], rate: int) -> None:
    charges = tuple(Charge(n, Kind.FEE if n == 2 else Kind.INTEREST, a, a * rate // 100, n) for n, a in enumerate(amounts))
    note = Document("N", "EUR", charges, open=sum(amounts))
    vat = 0
    for action, key, amount in steps:
        if action is None:
            note = paid(note, min(amount, note.open))
            continue
        wanted = wish(action, key, amount=None if action is Action.REVERSE else amount)
        if not check(note, wanted):
            made, note = done(note, wanted)
            vat += made.vat if action is not Action.REINSTATE else -made.vat
    assert note.open >= 0 and note.open_reinstated >= 0 and note.open_credits >= 0
    assert vat == sum(c.vat_between(0, c.credited) for c in note.charges)
    assert all(0 <= c.credited <= c.amount for c in note.charges)
