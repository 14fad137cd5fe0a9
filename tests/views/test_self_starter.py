"""While the program is open groups start by themselves: quietly, not while she reviews, never in a file that is only read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.core.enums import CollectionsStatus
from app.core.problems import error
from app.models.collections import CollectionLetterSequence
from app.queries import ageing as kept_ageing
from app.queries import jobs as queries
from app.services import ageing, automation, reminder_issue
from app.services.collecting import promises
from app.services.collecting.forms import PromiseForm
from app.services.desk import Desk
from app.services.jobs import definitions, looking, work
from app.services.jobs.definitions import Definition
from app.services.jobs.due import Due
from app.services.jobs.running import Running, Unit
from app.services.jobs.schedules import State
from app.services.sales import daily
from app.settings import ProgramSettings
from app.views import program
from app.views.collections.automation_page import AutomationPage
from app.views.jobs import starter as self_starter
from app.views.jobs.starter import SelfStarter
from app.views.kit.shell import Shell
from app.views.kit.tasks import Progress
from app.views.setup.lock import Idle
from tests.services.test_automation import Late, late, make, states  # noqa: F401
from tests.views.conftest import Answers


def named(desk: Desk, code: str) -> Definition:
    """The definition of a job."""
    definitions.ensure(desk)
    found = definitions.by_code(desk, code)
    assert found is not None
    return found


@pytest.fixture
def shell(late: Late, look: QApplication, tmp_path: Path) -> Iterator[Shell]:  # noqa: F811
    made = program.shell_for(late.office.desk, ProgramSettings(tmp_path / "own.json"))
    made.context.runner.at_once = True
    yield made
    made.resting = True
    made.deleteLater()


@pytest.fixture
def starter(shell: Shell) -> Iterator[SelfStarter]:
    """What looks, on a day on which the ageing was kept already."""
    ageing.keep_daily(shell.context.desk)
    made = SelfStarter(shell)
    made.begin(shell)
    yield made
    made.stop()


GROUPS = ("REM",)
"""What these tests look for; other jobs of the day have tests of their own."""


@pytest.mark.rule("REM-53", "JOB-020")
def test_soon_after_opening_and_then_every_minute_it_looks(starter: SelfStarter) -> None:
    assert starter._timer.interval() == self_starter.FIRST == 10_000
    starter.look()
    assert starter._timer.interval() == self_starter.EVERY == 60_000


@pytest.mark.rule("AGE-21", "COL-24", "JOB-020")
def test_once_a_day_promises_are_judged_and_the_ageing_is_kept(shell: Shell, late: Late) -> None:  # noqa: F811
    office = late.office
    who = office.customer("Jansen")
    entry = office.entry(who, 10_00, office.desk.today - timedelta(20))
    assert promises.make(office.desk, PromiseForm((entry,), office.desk.today)).done
    office.on(office.desk.today + timedelta(4))
    shell.context.desk = later = replace(office.desk, clock=FixedClock.on(office.desk.today + timedelta(4)))
    starter = SelfStarter(shell)
    starter.begin(shell)
    starter.look(("PRM",))
    page = shell.page()
    assert page is not None and page.status_words == "1\xa0activity was made of broken promises and missed instalments."
    starter.look(("AGE",))
    assert not ageing.daily_due(later) and office.state(entry).status is CollectionsStatus.PROMISE_BROKEN
    with later.reading() as session:
        kept = kept_ageing.snapshots(session, later.company_id)
    starter.look()
    with later.reading() as session:
        assert kept_ageing.snapshots(session, later.company_id) == kept and [k.kind for k in kept] == ["daily"]
    starter.stop()


@pytest.mark.rule("REM-53", "JOB-007", "JOB-020")
def test_what_is_due_starts_and_is_told_in_the_status_bar_only(
        starter: SelfStarter, shell: Shell, late: Late, qtbot: QtBot) -> None:  # noqa: F811
    make(late.office, "create", "issue")
    make(late.office, "create", code="HAND", every="manual", starts_on=None)
    starter.look(GROUPS)
    page = shell.page()
    assert page is not None and page.status_words == "WEEK ran by itself: 1 done, 0 failed, 1 left out."
    assert not any("WEEK" in m for m in page.messages()) and states(late.office) == ["draft"] * 3
    assert [g.state for g in automation.groups(late.office.desk)] == ["", "finished"]


@pytest.mark.rule("REM-53")
def test_one_due_group_follows_the_other(starter: SelfStarter, late: Late, qtbot: QtBot) -> None:  # noqa: F811
    make(late.office, "create")
    make(late.office, "create", code="ZAND")
    starter.look(GROUPS)
    qtbot.waitUntil(lambda: automation.due(late.office.desk) == [])


@pytest.mark.rule("REM-53")
def test_it_waits_while_she_reviews_the_proposal(starter: SelfStarter, shell: Shell, late: Late) -> None:  # noqa: F811
    make(late.office, "create")
    shell.show_page("reminders")
    starter.look(GROUPS)
    assert states(late.office) == []
    shell.show_page("home")
    starter.look(GROUPS)
    assert states(late.office) == ["draft"] * 3


@pytest.mark.rule("REM-53", "SAF-017")
def test_nothing_starts_while_nothing_can_be_written(starter: SelfStarter, shell: Shell, late: Late) -> None:  # noqa: F811
    make(late.office, "create")
    shell.context.closed_to_writing = "The disk is full."
    starter.look(GROUPS)
    assert states(late.office) == []


@pytest.mark.rule("REM-53", "JOB-017")
def test_closing_stops_it_at_its_record(starter: SelfStarter, shell: Shell) -> None:
    starter._progress = Progress(lambda _done, _whole: None)
    progress = starter._progress
    shell.wind_up()
    assert progress.cancelled.is_set() and starter._idle.is_set()
    starter.stop()
    assert not starter._timer.isActive()


@pytest.mark.rule("REM-53", "JOB-017")
def test_a_run_beside_the_screen_ends_at_its_record_and_goes_on_in_the_next_window(
        starter: SelfStarter, shell: Shell, late: Late, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    make(late.office, "create", "issue", post_automatically=True)
    shell.context.runner.at_once = False
    real, begun, go_on = reminder_issue.issue, Event(), Event()

    def slow(*args: Any, **more: Any) -> Any:
        begun.set()
        assert go_on.wait(10)
        return real(*args, **more)

    monkeypatch.setattr(reminder_issue, "issue", slow)
    starter.look(GROUPS)
    assert begun.wait(10)
    starter.look(GROUPS)
    Timer(0.2, go_on.set).start()
    starter.begin(shell)
    shell.wind_up()
    assert states(late.office) == ["issued", "draft", "draft"]
    monkeypatch.undo()
    shell.context.runner.at_once = True
    starter.look(GROUPS)
    assert states(late.office) == ["issued"] * 3


@pytest.mark.rule("REM-53", "WIN-04")
def test_a_group_that_cannot_start_is_told_once(starter: SelfStarter, shell: Shell, late: Late) -> None:  # noqa: F811
    make(late.office, "create", terms="TEST")
    with late.office.desk.writing("test.rename") as uow:
        uow.session.get_one(CollectionLetterSequence, late.office.sequence_id("TEST")).code = "OTHER"
    starter.look(GROUPS)
    page = shell.page()
    assert page is not None and page.status_words.startswith("No reminder terms fit automation group WEEK")
    page.set_status("")
    starter.look(GROUPS)
    assert page.status_words == ""


@pytest.mark.rule("REM-53")
def test_the_page_of_automation_shows_a_run_that_started_by_itself(
        starter: SelfStarter, shell: Shell, late: Late, qtbot: QtBot) -> None:  # noqa: F811
    make(late.office, "create")
    page = shell.show_page("automation")
    assert isinstance(page, AutomationPage) and page.table.model_.words(0, 5) == "Due now"
    starter.look(GROUPS)
    qtbot.waitUntil(lambda: page.table.model_.words(0, 5) == "Finished")
    assert page.log.model_.rowCount() == 1


def everything(starter: SelfStarter) -> list[str]:
    """Look until nothing is due any more; the jobs in the order in which they ran."""
    ran: list[str] = []
    assert starter.scheduler is not None
    real = starter.scheduler.run

    def watched(work: Due, *more: Any) -> Any:
        ran.append(work.definition.job.code)
        return real(work, *more)

    starter.scheduler.run = watched  # type: ignore[method-assign,assignment]
    for _n in range(40):
        before = len(ran)
        starter.look()
        if len(ran) == before:
            return ran
    raise AssertionError(f"it never ends: {ran}")


@pytest.mark.rule("JOB-002", "JOB-020")
def test_at_the_start_due_jobs_run_in_the_order_of_the_chapter_and_the_page_stays(
        starter: SelfStarter, shell: Shell, late: Late) -> None:  # noqa: F811
    make(late.office, "create")
    assert daily.switch(late.office.desk, True).done
    page = shell.page()
    ran = everything(starter)
    assert ran == sorted(ran, key=["BKP", "LIM", "BAL", "RCI", "HLD", "PRM", "REM", "STA", "AGE", "CLO", "BKV", "CHK"].index)
    assert {"BAL", "RCI", "PRM", "REM", "CLO"} <= set(ran) and shell.page() is page
    assert everything(starter) == [], "nothing is due twice on one day"


@pytest.mark.rule("FTI-023", "JOB-007", "JOB-020")
def test_recurring_invoices_wait_while_somebody_works_on_them_and_are_told_in_the_status_bar(
        starter: SelfStarter, shell: Shell, late: Late, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    desk = late.office.desk
    assert daily.switch(desk, True).done
    told: list[str] = []
    monkeypatch.setattr(starter, "_tell", told.append)

    def made(running: Running) -> None:
        running.done, running.left_out = 2, 1
        daily.looked_at(desk, desk.clock.today())

    monkeypatch.setattr(work, "work_of", lambda _code: made)
    shell.show_page("recurring_invoices")
    assert starter._has_to_wait(named(desk, "RCI")) and not starter._has_to_wait(named(desk, "BAL"))
    shell.show_page("home")
    assert not starter._has_to_wait(named(desk, "RCI"))
    starter.look(("RCI",))
    assert not daily.is_due(desk) and told == ["2\u00a0drafts were made of recurring invoices, 1 left out."]


@pytest.mark.rule("FTI-023", "WIN-04", "JOB-023")
def test_a_job_that_fails_is_told_once_and_waits_for_somebody(
        starter: SelfStarter, shell: Shell, late: Late, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    assert daily.switch(late.office.desk, True).done
    tried: list[int] = []

    def refused(running: Running) -> None:
        tried.append(1)
        running.fail(error("FTI-023-none"))

    monkeypatch.setattr(work, "work_of", lambda _code: refused)
    starter.look(("RCI",))
    page = shell.page()
    assert page is not None and page.status_words.startswith("Recurring invoices failed. ")
    starter.look(("RCI",))
    assert len(tried) == 1
    with late.office.desk.reading() as session:
        assert queries.failed(session, late.office.desk.company_id) == 1


@pytest.mark.rule("JOB-019", "JOB-T07")
def test_with_the_clock_set_back_nothing_starts_until_somebody_says_that_it_is_right(
        starter: SelfStarter, shell: Shell, late: Late) -> None:  # noqa: F811
    make(late.office, "create")
    starter.look(("PRM",))
    earlier = late.office.desk.clock.now() - timedelta(days=1)
    shell.context.desk = replace(late.office.desk, clock=FixedClock(earlier))
    starter.look()
    page = shell.page()
    assert page is not None and "set back" in page.messages()[0] and states(late.office) == []
    starter.look()
    assert len(page.messages()) == 1
    starter._trust()
    assert starter.scheduler is not None and starter.scheduler.jump is None and page.messages() == []


@pytest.mark.rule("JOB-017")
@pytest.mark.parametrize(("answer", "quits"), [("stop", True), ("stay", False)])
def test_while_a_job_runs_closing_asks(starter: SelfStarter, answering: Answers, monkeypatch: pytest.MonkeyPatch,
                                       answer: str, quits: bool) -> None:
    monkeypatch.setattr(self_starter, "GRACE", 0)
    assert starter.may_quit(), "nothing runs: nobody is asked"
    starter._idle.clear()
    answering.waiting.append(answer)
    assert starter.may_quit() is quits and answering.asked == ["A job is running"]
    starter._idle.set()


@pytest.mark.rule("JOB-017")
def test_waiting_for_the_job_lets_the_window_close_when_it_has_ended(
        starter: SelfStarter, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_starter, "GRACE", 0)
    starter._idle.clear()
    answering.waiting.append("wait")
    monkeypatch.setattr(self_starter, "wait_for", lambda _parent, _words, _work: starter._idle.set())
    assert starter.may_quit()


@pytest.mark.rule("JOB-017")
def test_the_computer_shuts_down_and_the_job_stops_at_its_record_without_a_question(
        starter: SelfStarter, shell: Shell, late: Late, qtbot: QtBot, answering: Answers,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_starter.SHUTDOWN == 5
    desk, begun, go_on = late.office.desk, Event(), Event()

    def first(_uow: Any) -> None:
        begun.set()
        assert go_on.wait(10)

    units = [Unit("one", first), Unit("two", lambda _uow: None)]
    monkeypatch.setattr(work, "work_of", lambda _code: lambda running: running.units(units))
    shell.context.runner.at_once = False
    starter.look(("PRM",))
    assert begun.wait(10)
    monkeypatch.setattr(self_starter, "SHUTDOWN", 0.05)
    assert not starter.shut_down(), "a record that takes longer is not waited for"
    assert starter.may_quit() and answering.asked == []
    monkeypatch.setattr(self_starter, "SHUTDOWN", 5)
    go_on.set()
    assert starter.shut_down()
    line = next(s.last for s in looking.shown(desk) if s.definition.job.code == "PRM")
    assert line is not None and (line.state, line.done) == (State.INTERRUPTED, 1)
    # Somebody kept the computer from going down: the next look goes on with the run.
    qtbot.waitUntil(lambda: not shell.context.runner._running)
    shell.context.runner.at_once = True
    starter.look(("PRM",))
    line = next(s.last for s in looking.shown(desk) if s.definition.job.code == "PRM")
    assert line is not None and (line.state, line.done, line.attempts) == (State.FINISHED, 2, 2)


@pytest.mark.rule("JOB-017")
def test_without_a_file_there_is_nothing_to_stop(look: QApplication) -> None:
    assert SelfStarter(None).shut_down()  # type: ignore[arg-type]


@pytest.mark.rule("SAF-022", "JOB-020")
def test_a_backup_that_falls_due_while_the_program_is_open_waits_for_ten_quiet_minutes(
        shell: Shell, late: Late) -> None:  # noqa: F811
    now = [0.0]
    starter = SelfStarter(shell)
    starter.away = Idle(lambda: 0, lambda: (now[0], now[0]))
    starter.begin(shell)
    backup = named(late.office.desk, "BKP")
    assert not starter._for_a_pause(backup), "at the start it is the first of all"
    tomorrow = FixedClock(late.office.desk.clock.now() + timedelta(days=1))
    shell.context.desk = replace(late.office.desk, clock=tomorrow)
    assert starter._for_a_pause(backup) and not starter._for_a_pause(named(late.office.desk, "BAL"))
    now[0] = 599.0
    assert starter._for_a_pause(backup)
    assert not starter.away.eventFilter(shell, QEvent(QEvent.Type.KeyPress)), "the key goes where it was meant"
    now[0] = 600.0
    assert starter._for_a_pause(backup), "somebody touched a key a second ago"
    now[0] = 1199.0
    assert not starter._for_a_pause(backup)
    starter.stop()
