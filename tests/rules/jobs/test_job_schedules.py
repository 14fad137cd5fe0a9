"""On which days a job runs and at which moment, with daylight saving; what missed days become (JOB-004, 005, 021)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.dates import DateFormula
from app.rules.holidays import working_day
from app.rules.jobs import catching_up, schedules
from app.rules.jobs.catching_up import CatchUp
from app.rules.jobs.runs import State, may_start
from app.rules.jobs.schedules import Kind, Needs, Schedule, days, moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WORKING = working_day("NL")


def d(text: str) -> date:
    """Day and month of 2026."""
    return date(2026, int(text[3:]), int(text[:2]))


def fall(schedule: Schedule, after: str, until: str) -> list[str]:
    return [f"{day:%d-%m}" for day in days(schedule, d(after), d(until), WORKING)]


@pytest.mark.rule("JOB-004")
@pytest.mark.parametrize(("schedule", "found"), [
    (Schedule(Kind.MANUAL), []),
    (Schedule(Kind.ONCE, start=d("03-03")), ["03-03"]),
    (Schedule(Kind.ONCE, start=d("27-02")), []),
    (Schedule(Kind.DAILY), ["28-02", "01-03", "02-03", "03-03", "04-03", "05-03"]),
    (Schedule(Kind.WORKDAYS), ["02-03", "03-03", "04-03", "05-03"]),
    (Schedule(Kind.WEEKLY, weekdays=(1, 4)), ["02-03", "05-03"]),
    (Schedule(Kind.MONTHLY, day=1), ["01-03"]),
    (Schedule(Kind.MONTHLY, day=31), ["28-02"]),
    (Schedule(Kind.LAST_DAY), ["28-02"]),
    (Schedule(Kind.FORMULA, formula="2D", start=d("26-02")), ["28-02", "02-03", "04-03"]),
    (Schedule(Kind.DAILY, start=d("04-03")), ["04-03", "05-03"]),
    (Schedule(Kind.DAILY, expires=d("28-02")), ["28-02"]),
    (Schedule(Kind.AFTER, after=("BAL",)), []),
])
def test_days_of_each_kind_from_the_day_after_until_today(schedule: Schedule, found: list[str]) -> None:
    assert fall(schedule, "27-02", "05-03") == found


@pytest.mark.rule("JOB-004", "L10N-040")
def test_a_formula_counts_from_its_own_last_day_and_never_stands_still() -> None:
    assert fall(Schedule(Kind.FORMULA, formula="CM+10D", start=d("10-01")), "01-01", "31-05") == [
        "10-01", "10-02", "10-03", "10-04", "10-05"]
    assert DateFormula.parse("").apply(d("01-01")) == d("01-01")
    assert fall(Schedule(Kind.FORMULA, formula="", start=d("10-01")), "01-01", "31-05") == ["10-01"]


@pytest.mark.rule("JOB-004")
@pytest.mark.parametrize(("day", "at", "utc"), [
    (date(2026, 3, 28), time(2, 30), datetime(2026, 3, 28, 1, 30, tzinfo=UTC)),
    # The hour from 02:00 to 03:00 of 29-03 is skipped: the next valid minute is 03:00 summer time.
    (date(2026, 3, 29), time(1, 59), datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
    (date(2026, 3, 29), time(2, 0), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
    (date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
    (date(2026, 3, 29), time(3, 0), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
    # The hour from 02:00 to 03:00 of 25-10 comes twice: the first one counts.
    (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    (date(2026, 10, 25), time(3, 0), datetime(2026, 10, 25, 2, 0, tzinfo=UTC)),
])
def test_a_skipped_hour_starts_at_the_next_valid_minute_and_a_repeated_one_once(day: date, at: time, utc: datetime) -> None:
    assert moment(day, at, AMSTERDAM) == utc


@pytest.mark.rule("JOB-004")
def test_without_a_zone_the_time_is_that_of_the_computer() -> None:
    # Tests run in Amsterdam.
    assert moment(date(2026, 3, 29), time(2, 30)) == moment(date(2026, 3, 29), time(2, 30), AMSTERDAM)
    assert moment(date(2026, 1, 5), time(6, 10)) == datetime(2026, 1, 5, 5, 10, tzinfo=UTC)


@pytest.mark.rule("JOB-004")
def test_the_repeated_hour_gives_one_day_only() -> None:
    schedule = Schedule(Kind.DAILY, time(2, 30))
    twice = [datetime(2026, 10, 25, h, 30, tzinfo=UTC) for h in (0, 1)]
    found = [schedules.next_start(schedule, date(2026, 10, 24), now, WORKING, AMSTERDAM) for now in twice]
    assert found == [twice[0]] * 2
    assert schedules.next_start(schedule, date(2026, 10, 25), twice[1], WORKING, AMSTERDAM) == datetime(
        2026, 10, 26, 1, 30, tzinfo=UTC)


@pytest.mark.rule("JOB-004")
@pytest.mark.parametrize(("hour", "minute", "inside", "late"), [
    (5, 59, False, False), (6, 0, True, False), (8, 0, True, False), (8, 1, False, True)])
def test_between_earliest_and_latest_start(hour: int, minute: int, inside: bool, late: bool) -> None:
    schedule = Schedule(Kind.DAILY, time(6, 0), time(8, 0))
    now = datetime(2026, 3, 5, hour, minute, tzinfo=AMSTERDAM)
    assert schedules.within(schedule, now, AMSTERDAM) is inside
    assert schedules.too_late(schedule, date(2026, 3, 5), now, AMSTERDAM) is late


@pytest.mark.rule("JOB-004", "JOB-005")
@pytest.mark.parametrize(("schedule", "codes"), [
    (Schedule(Kind.MINUTES, every=0), ["JOB-004-minutes"]), (Schedule(Kind.MINUTES, every=1), []),
    (Schedule(Kind.MINUTES, every=1440), []), (Schedule(Kind.MINUTES, every=1441), ["JOB-004-minutes"]),
    (Schedule(Kind.WEEKLY), ["JOB-004-weekdays"]), (Schedule(Kind.MONTHLY, day=0), ["JOB-004-day"]),
    (Schedule(Kind.MONTHLY, day=31), []), (Schedule(Kind.MONTHLY, day=32), ["JOB-004-day"]),
    (Schedule(Kind.ONCE), ["JOB-004-start"]), (Schedule(Kind.FORMULA, formula="1M"), ["JOB-004-start"]),
    (Schedule(Kind.FORMULA, formula="-1M", start=d("01-03")), ["JOB-004-formula"]),
    (Schedule(Kind.FORMULA, formula="what", start=d("01-03")), ["JOB-004-formula"]),
    (Schedule(Kind.AFTER), ["JOB-004-after"]),
    (Schedule(Kind.DAILY, time(8, 0), time(7, 59)), ["JOB-004-until"]), (Schedule(Kind.DAILY, time(8, 0), time(8, 0)), []),
    (Schedule(Kind.DAILY, start=d("02-03"), expires=d("01-03")), ["JOB-004-expires"]),
])
def test_what_is_wrong_with_a_schedule_is_told_at_its_field(schedule: Schedule, codes: list[str]) -> None:
    assert [p.code for p in schedules.check(schedule)] == codes


@pytest.mark.rule("JOB-004")
@pytest.mark.parametrize("schedule", [
    Schedule(), Schedule(Kind.WEEKLY, time(6, 10), time(9, 0), weekdays=(1, 5)), Schedule(Kind.MINUTES, every=5),
    Schedule(Kind.AFTER, after=("BAL", "RCI"), needs=Needs.ANY, start=d("01-03"), expires=d("31-12")),
    Schedule(Kind.FORMULA, formula="3M", start=d("01-01"), day=4)])
def test_a_schedule_is_kept_as_it_is(schedule: Schedule) -> None:
    assert schedules.from_json(schedules.to_json(schedule)) == schedule


@pytest.mark.rule("JOB-005")
@pytest.mark.parametrize(("needs", "states", "starts"), [
    (Needs.ALL, [State.FINISHED, State.FINISHED], True), (Needs.ALL, [State.FINISHED, State.ERROR], False),
    (Needs.ALL, [State.FINISHED, None], False), (Needs.ANY, [State.ERROR, State.FINISHED], True),
    (Needs.ANY, [State.ERROR, None], False), (Needs.ENDED, [State.ERROR, State.FINISHED], True),
    (Needs.ENDED, [State.ERROR, State.EXECUTING], False)])
def test_a_job_follows_others_that_all_or_any_finished_or_ended_anyhow(
        needs: Needs, states: list[State | None], starts: bool) -> None:
    assert may_start(needs, states) is starts


MISSED = [d(x) for x in ("28-02", "01-03", "02-03", "03-03", "04-03", "05-03")]


@pytest.mark.rule("JOB-021")
@pytest.mark.parametrize(("policy", "runs", "not_run"), [
    (CatchUp.COALESCE, MISSED[-1:], []), (CatchUp.EACH, MISSED, []), (CatchUp.LATEST, MISSED[-1:], MISSED[:-1]),
    (CatchUp.FILL, MISSED, [])])
def test_missed_days_become_one_run_or_one_each_or_the_newest(policy: CatchUp, runs: list[date], not_run: list[date]) -> None:
    found = catching_up.plan(policy, MISSED, d("05-03"))
    assert (list(found.runs), list(found.not_run), found.ask) == (runs, not_run, 0)


@pytest.mark.rule("JOB-021")
def test_the_newest_of_a_monthly_job_keeps_its_own_date_while_one_for_all_is_of_today() -> None:
    assert catching_up.plan(CatchUp.LATEST, [d("01-03")], d("05-03")).runs == (d("01-03"),)
    assert catching_up.plan(CatchUp.COALESCE, [d("01-03")], d("05-03")).runs == (d("05-03"),)


@pytest.mark.rule("JOB-021")
@pytest.mark.parametrize(("count", "ask"), [(400, 0), (401, 401)])
def test_beyond_four_hundred_days_somebody_is_asked_first(count: int, ask: int) -> None:
    missed = [d("01-01") + timedelta(n) for n in range(count)]
    found = catching_up.plan(CatchUp.EACH, missed, missed[-1])
    assert found.ask == ask and len(found.runs) == (0 if ask else count)
    assert len(catching_up.plan(CatchUp.FILL, missed, missed[-1], asked=True).runs) == count
    assert len(catching_up.plan(CatchUp.LATEST, missed, missed[-1]).runs) == 1
