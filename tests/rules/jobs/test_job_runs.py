"""States of a run, tries, when it stops itself, what a crash and a leaping clock mean (JOB-012, 013, 015, 019, 024)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.rules.jobs import runs
from app.rules.jobs.runs import State, Stopper, clock_jump, next_try

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)


@pytest.mark.rule("JOB-001")
def test_every_state_has_its_moves_and_finished_is_the_end() -> None:
    assert set(runs.MOVES) == set(State)
    assert runs.may_move(State.READY, State.EXECUTING) and runs.may_move(State.INTERRUPTED, State.READY)
    assert runs.may_move(State.ERROR, State.READY) and runs.may_move(State.CANCELLED, State.READY)
    assert not any(runs.may_move(State.FINISHED, other) for other in State)
    assert not runs.may_move(State.WAITING, State.FINISHED)


@pytest.mark.rule("JOB-013")
@pytest.mark.parametrize(("tries", "most", "minutes"), [
    (1, 3, 1), (2, 3, 5), (3, 3, None), (3, 5, 15), (4, 5, 15), (5, 5, None), (5, 9, None), (1, 1, None)])
def test_a_transient_fault_is_tried_after_1_5_and_15_minutes(tries: int, most: int, minutes: int | None) -> None:
    assert next_try(tries, True, most) == (None if minutes is None else timedelta(minutes=minutes))


@pytest.mark.rule("JOB-013")
def test_a_permanent_fault_is_not_tried_again() -> None:
    assert next_try(1, False) is None


@pytest.mark.rule("JOB-012", "JOB-T08")
def test_twenty_in_a_row_for_one_cause_stop_it_nineteen_do_not() -> None:
    stopper = Stopper()
    assert [stopper.fails("no address") for _n in range(19)] == [False] * 19
    assert stopper.fails("no address") and stopper.in_a_row and stopper.seen == 20


@pytest.mark.rule("JOB-012")
def test_another_cause_or_a_success_between_begins_to_count_anew() -> None:
    stopper = Stopper()
    for _n in range(10):
        stopper.fails("no address")
        stopper.fine()
        stopper.fine()
    for n in range(9):
        assert not stopper.fails("no rate" if n % 2 else "no address")
    assert not stopper.in_a_row


@pytest.mark.rule("JOB-012")
@pytest.mark.parametrize(("fine", "failed", "stops"), [(10, 10, False), (10, 11, True), (20, 20, False), (20, 21, True)])
def test_more_than_half_stops_it_half_does_not(fine: int, failed: int, stops: bool) -> None:
    stopper = Stopper()
    for _n in range(fine):
        stopper.fine()
    found = [stopper.fails(str(n)) for n in range(failed)]
    assert found[-1] is stops and not any(found[:-1])


@pytest.mark.rule("JOB-015")
@pytest.mark.parametrize(("crashes", "here", "state"), [
    ([], "17", State.INTERRUPTED), (["16"], "17", State.INTERRUPTED), (["17"], "17", State.ERROR),
    (["17", "18"], "17", State.INTERRUPTED)])
def test_only_the_second_crash_in_the_same_unit_waits_for_somebody(crashes: list[str | None], here: str, state: State) -> None:
    assert runs.after_crash(crashes, here) is state


@pytest.mark.rule("JOB-019", "JOB-T07")
@pytest.mark.parametrize(("seen", "ran", "jump"), [
    (None, None, ""),
    (NOW + timedelta(minutes=5), None, ""), (NOW + timedelta(minutes=5, seconds=1), None, "back"),
    (NOW + timedelta(days=1), timedelta(0), "back"),
    # Nobody worked over the holidays: a gap without the program is no leap.
    (NOW - timedelta(days=12), None, ""),
    (NOW - timedelta(days=1), timedelta(0), ""), (NOW - timedelta(days=1, seconds=1), timedelta(0), "forward"),
    (NOW - timedelta(days=3), timedelta(days=3), ""),
])
def test_a_clock_back_by_more_than_five_minutes_or_ahead_by_more_than_a_day(
        seen: datetime | None, ran: timedelta | None, jump: str) -> None:
    assert clock_jump(seen, NOW, ran) == jump


@pytest.mark.rule("JOB-024")
@pytest.mark.parametrize(("kept", "until"), [(400, date(2025, 1, 29)), (90, date(2025, 12, 5)), (30, date(2025, 12, 5))])
def test_history_is_kept_four_hundred_days_and_never_less_than_ninety(kept: int, until: date) -> None:
    assert runs.history_until(date(2026, 3, 5), kept) == until
