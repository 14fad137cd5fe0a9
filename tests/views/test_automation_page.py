"""Automation groups in the window: due ones are announced, run after a yes, their log is read, what stopped goes on (REM-53)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import cli
from app.core.clock import FixedClock
from app.core.problems import Outcome, warning
from app.services import automation, bank_age, mail, reminder_checks
from app.services.automation import runs
from app.settings import ProgramSettings
from app.views.collections.automation_page import AutomationPage
from app.views.home.page import HomePage
from app.views.kit.context import Context
from app.views.kit.widgets import Button, MessageBar
from tests.services import dunning
from tests.services.test_automation import Late, late, make, states  # noqa: F401
from tests.views.conftest import Answers


@pytest.fixture
def context(late: Late, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:  # noqa: F811
    """The surroundings of a page; work runs at once and `gone` keeps where she was taken."""
    found = Context(late.office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    yield found


def page_of(qtbot: QtBot, context: Context) -> AutomationPage:
    made = AutomationPage(context)
    qtbot.addWidget(made)
    return made


def words(page: AutomationPage) -> str:
    """Everything the messages say."""
    return "\n".join(x for bar in page.findChildren(MessageBar) if bar.parent() is not None
                     for x in (bar.words.text(), bar.accessibleDescription(), *(b.text() for b in bar.findChildren(Button))))


def press(page: AutomationPage, name: str) -> None:
    next(b for bar in page.findChildren(MessageBar) if bar.parent() is not None
         for b in bar.findChildren(Button) if b.text() == name).click()


@pytest.mark.rule("REM-53")
def test_a_due_group_is_announced_and_runs_after_a_yes(qtbot: QtBot, context: Context, late: Late) -> None:  # noqa: F811
    make(late.office, "create", description="Every Monday")
    page = page_of(qtbot, context)
    assert "1\xa0group is due." in words(page) and states(late.office) == []
    press(page, "Run what is due")
    assert "WEEK: 1 done, 0 failed, 0 left out." in words(page) and states(late.office) == ["draft"] * 3
    assert not page.due_action.isEnabled() and page.due_action.reason == "Nothing is due today."
    shown = [page.table.model_.words(0, n) for n in range(6)]
    assert shown[:3] == ["WEEK", "Every Monday", "Create"] and shown[5] == "Finished"
    assert [page.log.model_.words(0, n) for n in (1, 3, 4)] == ["Create", "Done", "3\xa0letters proposed, 0 left out."]


@pytest.mark.rule("REM-53")
def test_what_stopped_is_red_and_goes_on_where_it_was(
        qtbot: QtBot, context: Context, late: Late, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    make(late.office, "create", "issue", "send", post_automatically=True, send_automatically=True, every="manual", starts_on=None)
    page = page_of(qtbot, context)
    page.run_action.trigger()
    assert "You send by your mail program" in words(page) and states(late.office) == ["issued"] * 3
    assert page.table.model_.words(0, 5) == "Stopped on an error" and page.log.model_.words(0, 3) == "Failed"
    monkeypatch.setattr(runs.mail, "send", lambda *_args, **_more: Outcome(mail.Sent((), (), ())))
    press(page, "Go on where it stopped")
    assert page.table.model_.words(0, 5) == "Finished" and states(late.office) == ["issued"] * 3


@pytest.mark.rule("REM-53", "WIN-04")
def test_without_a_group_the_page_says_what_belongs_here(qtbot: QtBot, context: Context) -> None:
    page = page_of(qtbot, context)
    assert not page.nothing.isHidden() and page.run_action.reason == "There is no group to run yet."
    next(a for a in page.commands() if a.objectName() == "automation.setup").trigger()
    assert context.gone == [("setup.automation_groups", {})]  # type: ignore[attr-defined]


@pytest.mark.rule("REM-53")
def test_the_home_window_names_groups_that_want_somebody(qtbot: QtBot, context: Context, late: Late) -> None:  # noqa: F811
    make(late.office, "create")
    home = HomePage(context)
    qtbot.addWidget(home)
    [(_icon, _tone, title, note, count, act)] = home._groups_due()
    assert (title, note, count) == ("Run automation", "WEEK", 1)
    act()
    assert context.gone == [("automation", {})]  # type: ignore[attr-defined]


@pytest.mark.rule("REM-53", "JOB-002")
def test_the_command_line_runs_what_is_due(late: Late, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    make(late.office, "create")
    make(late.office, "issue", code="HAND", every="manual", starts_on=None, post_automatically=True)
    path = late.office.desk.file.target
    late.office.desk.file.close()

    def run(*more: str) -> int:
        return cli.main(["automation", str(path), *more], FixedClock.on(dunning.D))

    assert run() == cli.DONE and "WEEK: 1 done, 0 failed, 0 left out." in capsys.readouterr().out
    assert run() == cli.DONE and "Nothing is due today." in capsys.readouterr().out
    assert run("--code", "hand") == cli.DONE and "HAND: 3 done" in capsys.readouterr().out
    assert run("--code", "NONE") == cli.REFUSED and "called NONE" in capsys.readouterr().err
    late.office = dunning.opened(path)  # type: ignore[arg-type]
    assert states(late.office) == ["issued"] * 3


@pytest.mark.rule("WIN-20", "REM-53")
def test_old_bank_data_are_asked_about_once_before_a_group_runs(
        qtbot: QtBot, context: Context, late: Late, answering: Answers, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    old = warning("WIN-20-old", key="WIN-20-old", day=dunning.D, days=9)
    monkeypatch.setattr(bank_age, "old_bank", lambda _desk: old)
    monkeypatch.setattr(reminder_checks, "old_bank", lambda _desk: old)
    make(late.office, "create", every="manual", starts_on=None)
    make(late.office, "issue", code="SEND", every="manual", starts_on=None)
    page = page_of(qtbot, context)
    answering.waiting = ["back", "go_on"]
    week, send = (next(g.id for g in page.groups if g.code == code) for code in ("WEEK", "SEND"))
    page.table.refresh(keep=week)
    page.run_current()
    assert states(late.office) == [] and automation.log(late.office.desk, week) == []
    page.run_current()
    assert states(late.office) == ["draft"] * 3
    assert answering.asked == ["Please look at this first"] * 2
    page.table.refresh(keep=send)
    page.run_current()
    assert answering.waiting == [], "a group that proposes nothing asks nothing"
