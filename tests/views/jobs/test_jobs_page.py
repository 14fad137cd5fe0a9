"""The window of batch jobs as somebody at the keyboard meets it (CLW-020, JOB-014, 022, 023)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.problems import error
from app.models.jobs import JobRun
from app.services.jobs import definitions, looking, starting, states, work
from app.services.jobs.running import Running, Unit
from app.services.jobs.schedules import CatchUp, Kind, Schedule
from app.services.jobs.starting import With
from app.settings import ProgramSettings
from app.views import program
from app.views.jobs import words
from app.views.jobs.acknowledging import AcknowledgeDialog
from app.views.jobs.fields import CodesField, DaysField, TimeField
from app.views.jobs.jobs_page import JobsPage
from app.views.jobs.schedule_dialog import ScheduleDialog
from app.views.kit.context import Context
from app.views.kit.reasons import reason_of
from app.views.kit.tasks import Progress
from tests.services import persons
from tests.storage import given
from tests.storage.given import Office
from tests.views.conftest import Answers


@pytest.fixture
def office(office_path: Path) -> Iterator[Office]:
    made = given.reopened(office_path)
    yield made
    made.file.close()


@pytest.fixture
def context(look: QApplication, office: Office, tmp_path: Path) -> Context:
    made = program.context_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    return made


@pytest.fixture
def page(context: Context) -> JobsPage:
    return JobsPage(context)


def choose(page: JobsPage, code: str) -> None:
    """The row of a job."""
    page.table.stand_on(next(n for n, one in enumerate(page.found) if one.definition.job.code == code), 0)
    page._show()


def cell(page: JobsPage, code: str, column: int) -> str:
    place = next(n for n, one in enumerate(page.found) if one.definition.job.code == code)
    return page.table.model_.words(place, column)


def broken(running: Running) -> None:
    running.fail(error("JOB-001-gone"))


@pytest.mark.rule("CLW-020", "JOB-001")
def test_every_job_has_its_row_with_status_and_next_run(page: JobsPage) -> None:
    assert len(page.found) == 24 and page.found[0].definition.job.code == "BKP"
    assert cell(page, "BAL", 1) == "Waiting" and cell(page, "MAN", 1) == "Not available" and cell(page, "LIA", 1) == "On hold"
    assert cell(page, "BAL", 6) and not cell(page, "LIA", 6) and cell(page, "BAL", 10) == "Anna"
    choose(page, "MAN")
    assert "Direct debits are not part of the program yet." in page.about.text()
    assert not page.run_action.isEnabled() and "Direct debits" in page.run_action.reason


@pytest.mark.rule("CLW-020", "JOB-022")
def test_run_now_shows_what_came_of_it_and_leaves_the_schedule_alone(page: JobsPage) -> None:
    choose(page, "BAL")
    before = cell(page, "BAL", 6)
    page.run_current()
    assert page.messages() == ["2\xa0open items agree with their details."]
    assert cell(page, "BAL", 1) == "Finished" and cell(page, "BAL", 9) == "1" and cell(page, "BAL", 6) == before
    page.parts_shown.choose(1)
    assert page.past.count() == 1


@pytest.mark.rule("CLW-020", "JOB-023")
def test_what_failed_is_filtered_retried_reported_and_acknowledged(
        page: JobsPage, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as m:
        m.setattr(work, "work_of", lambda _code: broken)
        choose(page, "BAL")
        page.run_current()
    failed = JobsPage(context, view="failed")
    assert [one.definition.job.code for one in failed.found] == ["BAL"] and cell(failed, "BAL", 1) == "Error"
    assert failed.tabs.counts[1] == 1
    choose(failed, "BAL")
    failed.copy_report()
    report = QGuiApplication.clipboard().text()
    assert "Recompute balances" in report and "JOB-001-gone" in report and "attempts 1" in report
    monkeypatch.setattr(AcknowledgeDialog, "exec", filled("Restarted the network"))
    failed.acknowledge()
    assert failed.found == [] and failed.status_words == "No run failed."
    choose(page, "BAL")
    page.reload()
    choose(page, "BAL")
    assert page.retry_action.isEnabled()
    page.retry()
    assert cell(page, "BAL", 1) == "Finished" and cell(page, "BAL", 9) == "2"


def filled(comment: str) -> Any:
    """Somebody types a comment and saves."""
    def act(dialog: AcknowledgeDialog) -> int:
        assert not dialog.save() and dialog.messages(), "without a comment it is refused"
        dialog.fields["comment"].set_value(comment)
        assert dialog.save()
        return 1
    return act


@pytest.mark.rule("CLW-020", "JOB-014")
def test_delete_asks_and_cancels_a_run_that_waits(page: JobsPage, context: Context, answering: Answers) -> None:
    desk = context.desk
    found = definitions.by_code(desk, "RAT")
    assert found is not None
    with desk.writing("test.wait") as uow:
        uow.session.add(JobRun(company_id=desk.company_id, definition_id=found.id, business_date=desk.today, state="waiting",
                               not_before=desk.clock.now()))
    page.reload()
    choose(page, "RAT")
    answering.waiting += ["back", "stop"]
    page.cancel()
    assert cell(page, "RAT", 1) == "Waiting"
    page.cancel()
    assert cell(page, "RAT", 1) == "Cancelled" and not page.cancel_action.isEnabled()
    with desk.reading() as session:
        assert session.scalars(select(JobRun.state)).all() == ["cancelled"]


@pytest.mark.rule("CLW-020", "JOB-004", "JOB-006")
def test_hold_release_and_schedule(page: JobsPage, context: Context) -> None:
    choose(page, "BAL")
    page.hold()
    assert cell(page, "BAL", 1) == "On hold" and "Held by Anna." in page.about.text()
    assert page.hold_action.text().replace("&", "") == "Release"
    page.hold()
    assert cell(page, "BAL", 1) == "Waiting"
    one = page.current()
    assert one is not None
    dialog = ScheduleDialog(page, one.definition)
    dialog.fields["kind"].set_value(Kind.WEEKLY)
    dialog.fields["at"].setText("6:10")
    assert not dialog.save() and "day of the week" in dialog.messages()[0]
    dialog.fields["weekdays"].setText("fri, mon")
    assert dialog.save(), dialog.messages()
    found = definitions.by_code(context.desk, "BAL")
    assert found is not None and found.schedule == Schedule(Kind.WEEKLY, time(6, 10), weekdays=(1, 5))
    assert words.schedule(found) == "Monday, Friday from 06:10" and found.catch_up is CatchUp.COALESCE


@pytest.mark.rule("JOB-006", "AUD-016", "CLW-020")
def test_without_the_permission_jobs_are_not_held_or_scheduled(office: Office, context: Context) -> None:
    definitions.ensure(office.desk)
    context.desk = persons.person(office.desk, "Reader")
    page = JobsPage(context)
    choose(page, "BAL")
    assert not page.hold_action.isEnabled() and not page.schedule_action.isEnabled()
    assert "Change the set-up" in page.hold_action.reason
    one = page.current()
    assert one is not None
    assert [p.code for p in definitions.hold(context.desk, one.definition.id).problems] == ["AUD-016-missing"]


@pytest.mark.rule("JOB-004", "JOB-005")
def test_times_days_and_codes_are_read_as_they_are_typed(look: QApplication) -> None:
    assert [TimeField("t").read(text) for text in ("6", "6:10", "0610", "18.30")] == [
        time(6), time(6, 10), time(6, 10), time(18, 30)]
    assert all(TimeField("t").read(text).code == "JOB-004-time" for text in ("24", "6:60", "noon"))
    assert DaysField("d").read("sun, TUE mon") == (1, 2, 7) and DaysField("d").read("t").code == "JOB-004-days"
    assert CodesField("c").read("bal; rci") == ("BAL", "RCI") and CodesField("c").read("BAL, NONE").code == "JOB-005-codes"


def test_durations_and_moments_are_short(look: QApplication) -> None:
    assert [words.lasted(s) for s in (None, 0, 59, 61, 3661)] == ["", "0:00", "0:59", "1:01", "1:01:01"]
    clock = given.CLOCK
    assert words.soon(clock.now(), clock.today()) == "13:00" and words.soon(None, clock.today()) == ""
    assert words.soon(clock.now(), date(2026, 3, 8)).endswith(" 13:00")


@pytest.mark.rule("CLW-020", "JOB-014")
def test_after_half_a_minute_the_row_says_at_which_record_the_run_still_is(
        page: JobsPage, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, seen = context.desk, []
    begun = desk.clock.now()

    def slow(_uow: Any) -> None:
        with desk.reading() as session:
            run_id = session.scalars(select(JobRun.id)).one()
        # The unit holds the file: what a cancel from elsewhere writes is written within it.
        _uow.session.get_one(JobRun, run_id).state = "cancelling"
        _uow.session.get_one(JobRun, run_id).checkpoint = {"asked": begun.isoformat()}
        _uow.session.flush()
        lines = [looking._line(_uow.session.get_one(JobRun, run_id), 1)]
        for seconds in (0, 29, 30):
            context.desk = replace(desk, clock=FixedClock(begun + timedelta(seconds=seconds)))
            seen.append(page._told(lines[0]))

    units = [Unit("k1", slow, "10001 Jansen"), Unit("k2", lambda _uow: None, "10002 Smit")]
    monkeypatch.setattr(work, "work_of", lambda _code: lambda running: running.units(units))
    outcome = starting.run(desk, definitions.by_code(desk, "PRM").id, None, With(  # type: ignore[union-attr]
        progress=Progress(lambda _done, _whole: None)))
    assert outcome.value is not None and (outcome.value.state, outcome.value.done) == ("cancelled", 1)
    assert seen[2] == "Still stopping: 10001 Jansen" and "Still" not in seen[0] + seen[1]


@pytest.mark.rule("CLW-020", "JOB-014")
def test_a_run_that_is_asked_to_stop_is_looked_at_until_it_has(page: JobsPage, context: Context) -> None:
    desk = context.desk
    found = definitions.by_code(desk, "RAT")
    assert found is not None
    with desk.writing("test.run") as uow:
        row = JobRun(company_id=desk.company_id, definition_id=found.id, business_date=desk.today, state="executing",
                     checkpoint={"done": 3, "after": "NL/2026-03-06"})
        uow.session.add(row)
        uow.session.flush()
        run_id = row.id
    page.reload()
    assert not page._stopping.isActive()
    assert states.cancel(desk, run_id).done
    page.reload()
    assert page._stopping.isActive() and page._stopping.interval() == 5_000
    assert cell(page, "RAT", 1) == "Cancelling" and cell(page, "RAT", 7) == "3 done, 0 left out, 0 failed"
    context.desk = replace(desk, clock=FixedClock(desk.clock.now() + timedelta(seconds=30)))
    page.reload()
    assert cell(page, "RAT", 7) == "Still stopping: NL/2026-03-06"


@pytest.mark.rule("JOB-004", "WIN-04", "CLW-020")
def test_fields_that_do_not_fit_the_kind_are_disabled_with_the_reason_and_not_read(page: JobsPage, context: Context) -> None:
    choose(page, "BAL")
    one = page.current()
    assert one is not None
    dialog = ScheduleDialog(page, one.definition)

    def on() -> set[str]:
        return {name for name in ("at", "until", "every", "day", "weekdays", "formula", "after", "needs", "start", "expires",
                                  "catch_up") if dialog.fields[name].isEnabled()}

    always = {"at", "until", "start"}
    for kind, more in ((Kind.DAILY, {"expires", "catch_up"}), (Kind.WEEKLY, {"expires", "catch_up", "weekdays"}),
                       (Kind.MONTHLY, {"expires", "catch_up", "day"}), (Kind.FORMULA, {"expires", "catch_up", "formula"}),
                       (Kind.MINUTES, {"expires", "every"}), (Kind.AFTER, {"expires", "after", "needs"}), (Kind.ONCE, set())):
        dialog.fields["kind"].set_value(kind)
        dialog._fit_kind()
        assert on() == always | more, kind
    dialog.fields["kind"].set_value(Kind.WEEKLY)
    dialog._fit_kind()
    dialog.fields["weekdays"].setText("someday")
    dialog.fields["kind"].setCurrentIndex(0)
    assert on() == set() and reason_of(dialog.fields["at"]) == "It does not belong to this schedule: By hand."
    assert dialog.save(), dialog.messages()
    found = definitions.by_code(context.desk, "BAL")
    assert found is not None and found.schedule == Schedule(Kind.MANUAL)
