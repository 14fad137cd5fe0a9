"""Entries in foreign currency revalued: every worked figure of the chapter, and what holds for any of them (REV-001…030)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import convert
from app.rules.revaluation import (
    Later,
    Line,
    Method,
    Part,
    Position,
    Ran,
    Run,
    Side,
    Style,
    changed,
    check_style,
    left_out,
    pairs,
    revalue,
    revalued,
    reversible,
    take_back,
)

JANUARY, FEBRUARY = date(2026, 1, 31), date(2026, 2, 28)
GAIN, LOSS = Side.GAIN, Side.LOSS


def at(rate: str) -> dict[str, object]:
    """A rate as the ECB says it: dollars for a euro."""
    return {"USD": lambda amount: convert(amount, 1 / Decimal(rate))}


def posted(run: Run, position: Position, rate: str) -> tuple[list[tuple[int, Side]], int]:
    """The lines of one entry and U after them."""
    (one,) = revalue([position], run, at(rate)).entries  # type: ignore[arg-type]
    return [(line.amount, line.side) for line in one.lines], one.standing


@pytest.mark.rule("REV-007", "REV-017", "REV-030", "REV-012")
def test_example_a_two_periods_a_part_paid_a_typing_error_taken_back() -> None:
    first = Position(1, "INV-1", "USD", 12_000_00, 11_538_46)
    assert posted(Run(JANUARY), first, "1.0300") == ([(112_03, GAIN)], 112_03)
    # The payment of 5,000.00 took back 46.68 and left 65.35 (REV-020).
    rest = Position(1, "INV-1", "USD", 7_000_00, 6_730_77, 65_35, JANUARY)
    wrong, standing = posted(Run(FEBRUARY), rest, "1.0600")
    assert wrong == [(-65_35, GAIN), (-127_00, LOSS)] and standing == -127_00
    back = take_back([Line(FEBRUARY, 1, amount, side) for amount, side in wrong])
    assert [(line.amount, line.side) for line in back] == [(65_35, GAIN), (127_00, LOSS)]
    assert posted(Run(FEBRUARY), rest, "1.0550") == ([(-65_35, GAIN), (-95_70, LOSS)], -95_70)


@pytest.mark.rule("REV-001", "REV-011")
@pytest.mark.parametrize(("open_", "original", "value", "before", "standard", "minimum", "invoice"), [
    (1_000_00, 909_09, 892_86, 0, -16_23, -16_23, 0), (2_000_00, 1_739_13, 1_785_71, 0, 46_58, 0, 0),
    (-500_00, -462_96, -446_43, 0, 16_53, 0, 0), (800_00, 930_23, 941_18, -8_50, 19_45, 8_50, 8_50),
    (-300_00, -258_62, -267_86, 0, -9_24, -9_24, 0)])
def test_example_b_methods_side_by_side(open_: int, original: int, value: int, before: int, standard: int, minimum: int,
                                        invoice: int) -> None:
    position = Position(1, "T", "USD", open_, original, before)
    found = [revalued(position, Run(JANUARY, method), value) for method in Method]
    assert [one.adjustment for one in found] == [standard, minimum, invoice]
    assert all(sum(line.amount for line in one.lines) == one.adjustment and one.standing == one.target for one in found)


@pytest.mark.rule("REV-007", "REV-008")
@pytest.mark.parametrize(("before", "after", "delta", "repost"), [
    (0, 112, [(112, GAIN)], [(112, GAIN)]), (50, 80, [(30, GAIN)], [(-50, GAIN), (80, GAIN)]),
    (50, 20, [(-30, LOSS)], [(-50, GAIN), (20, GAIN)]), (50, -30, [(-50, LOSS), (-30, LOSS)], [(-50, GAIN), (-30, LOSS)]),
    (-40, -70, [(-30, LOSS)], [(40, LOSS), (-70, LOSS)]), (-40, -10, [(30, GAIN)], [(40, LOSS), (-10, LOSS)]),
    (-40, 25, [(40, GAIN), (25, GAIN)], [(40, LOSS), (25, GAIN)]), (30, 30, [], [])])
def test_example_c_delta_against_reverse_and_repost(before: int, after: int, delta: list[tuple[int, Side]],
                                                    repost: list[tuple[int, Side]]) -> None:
    assert list(pairs(before, after, Style.DELTA)) == delta
    assert list(pairs(before, after, Style.REVERSE_REPOST)) == repost


@pytest.mark.rule("REV-024", "REV-002")
def test_example_d_a_late_run_gives_back_the_share_of_what_was_settled_since() -> None:
    third = date(2026, 2, 3)
    position = Position(1, "INV-1", "USD", 12_000_00, 11_538_46, later=(Later(third, 5_000_00),))
    (one,) = revalue([position], Run(JANUARY), at("1.0300")).entries  # type: ignore[arg-type]
    assert one.lines == (Line(JANUARY, 1, 112_03, GAIN), Line(third, 1, -46_68, GAIN, Part.SETTLEMENT)) and one.standing == 65_35
    # The same run at another rate: what the settlement took back of the first one is taken back as well (REV-017).
    again = Position(1, "INV-1", "USD", 12_000_00, 11_538_46, 112_03, JANUARY, later=(Later(third, 5_000_00, 46_68),))
    (two,) = revalue([again], Run(JANUARY), at("1.0600")).entries  # type: ignore[arg-type]
    assert sum(line.amount for line in two.lines) == two.standing - (112_03 - 46_68)


@pytest.mark.rule("REV-022", "REV-001")
def test_example_f_an_unapplied_payment_loses_when_its_currency_rises() -> None:
    assert posted(Run(JANUARY), Position(2, "PAY-1", "USD", -3_000_00, -2_870_81), "1.0300") == ([(-41_81, LOSS)], -41_81)


@pytest.mark.rule("REV-009")
def test_the_next_day_takes_everything_back() -> None:
    first = date(2026, 2, 1)
    one = revalued(Position(1, "I", "USD", 100_00, 90_00), Run(JANUARY, style=Style.NEXT_DAY, next_day=first), 95_00)
    assert one.lines == (Line(JANUARY, 1, 5_00, GAIN), Line(first, 1, -5_00, GAIN, Part.NEXT_DAY)) and one.standing == 0


@pytest.mark.rule("REV-013", "REV-015", "REV-024")
@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("later", [(), (Later(date(2026, 2, 9), 100_00),), (Later(date(2026, 2, 9), 30_00),)])
def test_gain_and_loss_of_a_run_are_its_adjustments_whatever_later_takes_them_back(
        style: Style, later: tuple[Later, ...]) -> None:
    up = Position(1, "I-1", "USD", 100_00, 90_00, later=later)
    down = Position(2, "I-2", "USD", 100_00, 107_00, later=later)
    found = revalue([up, down], Run(JANUARY, style=style, next_day=date(2026, 2, 1)), at("1.0000"))  # type: ignore[arg-type]
    assert (found.gain, found.loss) == (10_00, 7_00)
    assert found.gain - found.loss == sum(one.adjustment for one in found.entries)


@pytest.mark.rule("REV-008")
@given(st.lists(st.integers(-500, 500), min_size=1, max_size=6))
def test_delta_gives_the_profit_of_reverse_and_repost_however_gains_and_losses_mix(targets: list[int]) -> None:
    posted = {style: {side: 0 for side in Side} for style in (Style.DELTA, Style.REVERSE_REPOST)}
    before = 0
    for wanted in targets:
        for style, sums in posted.items():
            for amount, side in pairs(before, wanted, style):
                sums[side] += amount
        before = wanted
    assert [sum(sums.values()) for sums in posted.values()] == [targets[-1]] * 2
    assert posted[Style.DELTA][GAIN] >= 0 >= posted[Style.DELTA][Side.LOSS], "Delta only adds: neither account turns over"


@pytest.mark.rule("REV-003", "REV-018")
def test_what_was_revalued_later_or_is_not_monetary_is_left_out_with_its_reason() -> None:
    base = Position(1, "I-1", "USD", 100_00, 90_00)
    late = Position(2, "I-2", "USD", 100_00, 90_00, revalued_on=FEBRUARY)
    still = Position(3, "I-3", "USD", 100_00, 90_00, revalued=False)
    closed = Position(4, "I-4", "USD", 0, 0)
    found = revalue([base, late, still, closed], Run(JANUARY), at("1.0000"))  # type: ignore[arg-type]
    assert [one.position.entry_id for one in found.entries] == [1]
    assert [(key, p.code) for key, p in found.left_out] == [(2, "REV-003-later"), (3, "REV-003-profile")]
    assert left_out(late, FEBRUARY) is None, "the same day may be run again (REV-017)"
    assert (found.gain, found.loss) == (10_00, 0)


@pytest.mark.rule("REV-010", "REV-014", "REV-030")
def test_style_simulation_and_older_runs_are_guarded() -> None:
    assert [p.code for p in check_style([0, 5])] == ["REV-010-style"] and check_style([0, 0]) == ()
    before = revalued(Position(1, "I-1", "USD", 100_00, 90_00), Run(JANUARY), 95_00)
    after = revalued(Position(1, "I-1", "USD", 60_00, 54_00), Run(JANUARY), 57_00)
    assert changed([before], [before]) == () and [p.saw for p in changed([before], [after])] == [{"document": "I-1"}]
    free, told = reversible([Ran(1, "I-1"), Ran(2, "I-2", newer="RV-2"), Ran(3, "I-3", settled=True)])
    assert free == (1,) and [p.code for p in told] == ["REV-030-newer", "REV-030-settled"]


@pytest.mark.rule("REV-008", "REV-020", "REV-025")
@given(open_=st.integers(1, 10**7), original=st.integers(1, 10**7), before=st.integers(-10**5, 10**5),
       value=st.integers(1, 10**7), parts=st.lists(st.integers(1, 10**6), max_size=3), style=st.sampled_from(list(Style)[:2]))
def test_lines_lead_from_what_stood_to_what_stands_and_nothing_is_left_of_a_closed_entry(
        open_: int, original: int, before: int, value: int, parts: list[int], style: Style) -> None:
    whole = [*parts, max(0, open_ - sum(parts))] if sum(parts) < open_ else []
    later = tuple(Later(date(2026, 2, n), part) for n, part in enumerate(whole, 1) if part)
    one = revalued(Position(1, "I", "USD", open_, original, before, later=later), Run(JANUARY, style=style), value)
    assert sum(line.amount for line in one.lines) == one.standing - before
    assert one.standing == (0 if later else one.target)
    assert all(line.amount for line in one.lines)
