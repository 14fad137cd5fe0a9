"""Strategies and the limitation watch in their windows: walked by keyboard, tried out, run (WIN-45, WIN-75, COL-28)."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.ledger import CustomerEntryState
from app.rules.strategies import Action
from app.services.strategies import keeping
from app.services.strategies.forms import StepForm, StrategyForm
from app.settings import ProgramSettings
from app.views.home.page import HomePage
from app.views.jobs.starter import SelfStarter
from app.views.kit.context import Context
from app.views.kit.widgets import Button, MessageBar
from app.views.strategies.limitation_page import LimitationPage
from app.views.strategies.strategies_page import AHEAD, MAILS, RUNS, SIMULATE, StrategiesPage
from tests.services import dunning
from tests.services.dunning import Office
from tests.views.conftest import Answers

DUE = date(2026, 1, 15)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file to copy."""
    path = tmp_path_factory.mktemp("windows") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Iterator[Office]:
    found = dunning.opened(Path(shutil.copy(made, tmp_path / "office.tegoed")), DUE + timedelta(1))
    yield found
    found.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Context]:
    """The surroundings of a page; work runs at once and `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(tmp_path / "own.json"), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    yield found


def words(page: object) -> str:
    """Everything the messages say."""
    return "\n".join(x for bar in page.findChildren(MessageBar) if bar.parent() is not None  # type: ignore[attr-defined]
                     for x in (bar.words.text(), bar.accessibleDescription(), *(b.text() for b in bar.findChildren(Button))))


def column(table: object, name: str) -> list[str]:
    model = table.model_  # type: ignore[attr-defined]
    at = model.section_of(name)
    return [model.words(n, at) for n in range(model.rowCount())]


@pytest.mark.rule("WIN-45", "COL-41", "COL-EX-1")
def test_a_strategy_begins_with_the_example_and_its_steps_are_walked_and_changed(
        qtbot: QtBot, context: Context, answering: Answers) -> None:
    page = StrategiesPage(context)
    qtbot.addWidget(page)
    assert page.nothing.isVisibleTo(page) and not page.run_action.isEnabled()
    page.example_action.trigger()
    editor, line = page.editor, page.editor.line
    assert [s.day for s in editor.form.steps] == [-5, 1, 7, 14, 15] and editor.problems == ()
    assert "5\xa0days before" in line.accessibleDescription() and editor.step["predunning"].value()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.current() == 2 and editor.step["days"].value() == 7
    assert not editor.step["template"].isEnabled() and editor.step["days"].isEnabled()

    editor.step["days"].set_value(1)
    editor.step["days"].committed.emit()
    assert {p.code for p in editor.problems} == {"COL-41-order"} and "comes not later" in editor.told.text()
    assert not page.save()
    page.history.undo()
    assert [s.day for s in editor.form.steps] == [-5, 1, 7, 14, 15] and editor.problems == ()
    page.history.redo()
    editor.step["days"].set_value(20)
    editor.step["days"].committed.emit()
    assert [s.day for s in editor.form.steps] == [-5, 1, 14, 15, 20] and line.current() in range(5)
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert [s.day for s in editor.form.steps] == [-5, 1, 14, 15]
    editor.add.click()
    assert [s.day for s in editor.form.steps] == [-5, 1, 14, 15, 22] and line.current() == 4
    editor.head["active"].set_value(True)
    editor.head["active"].committed.emit()
    assert page.dirty() and page.run_action.reason == "Save the strategy first."
    assert page.save() and not page.dirty() and page.run_action.isEnabled()
    editor.head["rank"].set_value(77)
    editor.head["rank"].committed.emit()
    answering.waiting.append("drop")
    page.new_action.trigger()
    assert [s.day for s in editor.form.steps] == [1] and len(answering.asked) == 1
    answering.waiting.append("drop")
    assert page.leave()
    kept, = keeping.strategies(context.desk)
    assert (kept.rank, [s.day for s in kept.steps]) == (1, [-5, 1, 14, 15, 22])
    answering.waiting.append("delete")
    again = StrategiesPage(context)
    qtbot.addWidget(again)
    again.delete_action.trigger()
    assert keeping.strategies(context.desk) == [] and again.nothing.isVisibleTo(again)


@pytest.mark.rule("WIN-45", "WIN-75", "COL-49", "COL-50")
def test_it_is_tried_out_run_with_a_customer_skipped_and_its_log_is_read(
        qtbot: QtBot, context: Context, office: Office) -> None:
    mail = StepForm(-1, Action.EMAIL, 1, "Ask", template="overdue")
    form = StrategyForm(code="MAIL", steps=(mail, StepForm(-2, Action.ACTIVITY, 9, "Call")), active=True)
    key = keeping.save(office.desk, form).value
    people = [office.customer(name) for name in ("Appel", "Bakker", "Citroen")]
    keeping.give(office.desk, people, key)
    for who in people:
        office.entry(who, 10_000, DUE, f"F{who}")

    home = HomePage(context)
    qtbot.addWidget(home)
    assert any(b.accessibleName() == "Run strategies: 1" for b in home.findChildren(Button))
    starter = SelfStarter(home)
    shell = type("Shell", (), {"context": context, "current_id": "home", "page": lambda self: home})()
    starter._tell_of_strategies(shell)
    assert "1\xa0strategy is due." in words(home) and "Preview\nRun now\nLater" in words(home)
    home.clear_messages()
    starter._tell_of_strategies(shell)
    assert "is due" not in words(home)

    page = StrategiesPage(context, view="preview")
    qtbot.addWidget(page)
    assert "1\xa0strategy is due." in words(page) and page.tabs.current == SIMULATE
    shown = page.simulation.table
    assert column(shown, "action") == ["E-mail"] * 3 and column(shown, "overdue") == ["1"] * 3
    assert "3\xa0steps" in page.simulation.sum.text()
    page.tabs.choose(AHEAD)
    assert column(page.ahead.table, "day")[-1] == "24/01/2026"
    page.tabs.choose(SIMULATE)
    page.simulation.day.set_value(DUE)
    page.simulation.day.committed.emit()
    assert column(shown, "reason")[0].startswith("No step is reached yet")
    page.skip_action.trigger()
    assert "Skipped by hand." in column(shown, "reason")

    page.run_action.trigger()
    assert "MAIL: 2 done, 1 left out, 0 failed" in words(page) and not page.run_action.isEnabled()
    page.tabs.choose(RUNS)
    assert column(page.runs.table, "state") == ["Finished"]
    assert column(page.runs.log, "outcome") == ["Skipped", "Done", "Done"]
    page.tabs.choose(MAILS)
    assert page.tabs.counts[MAILS] == 2 and column(page.mails.table, "to") == ["s.postma@voorbeeld.example"] * 2
    page.mails.none_button.click()
    assert page.mails.found == [] and page.mails.nothing.isVisibleTo(page)


@pytest.mark.rule("WIN-75", "WIN-45")
def test_an_interrupted_run_says_after_whom_and_goes_on_or_past_the_next(
        qtbot: QtBot, context: Context, office: Office) -> None:
    form = StrategyForm(code="STOP", rank=5, steps=(StepForm(-1, Action.ACTIVITY, 1, "Call"),), active=True)
    key = keeping.save(office.desk, form).value
    people = [office.customer(name) for name in ("Dadel", "Eikel", "Framboos")]
    keeping.give(office.desk, people, key)
    for who in people:
        office.entry(who, 10_000, DUE, f"S{who}")
    from app.services.strategies import running
    from tests.services.strategies.test_strategies import StopsAfter, number_of
    running.run(office.desk, key, progress=StopsAfter(1))
    page = StrategiesPage(context, strategy_id=key)
    qtbot.addWidget(page)
    assert f"STOP was interrupted after customer {number_of(office, people[0])}." in words(page)
    assert page.run_action.text().replace("&", "") == "Go on where it stopped"
    page.skip_action.trigger()
    assert "Eikel is skipped when the run goes on." in words(page)
    page.run_action.trigger()
    assert "STOP: 2 done" in words(page)
    page.tabs.choose(RUNS)
    assert column(page.runs.log, "outcome") == ["Done", "Skipped", "Done"]


@pytest.mark.rule("COL-28")
def test_claims_near_their_end_are_listed_and_an_event_is_entered(qtbot: QtBot, context: Context, office: Office) -> None:
    who = office.customer("Oud B.V.")
    soon, over = (office.entry(who, 10_000, date(2025, 6, 1 + n), f"OUD{n}") for n in range(2))
    with office.desk.writing("test.due") as uow:
        for entry, due in ((soon, date(2021, 3, 1)), (over, date(2020, 3, 1))):
            uow.session.get_one(CustomerEntryState, entry).due_date = due
    home = HomePage(context)
    qtbot.addWidget(home)
    assert any(b.accessibleName() == "Claims that end soon: 2" for b in home.findChildren(Button))
    page = LimitationPage(context)
    qtbot.addWidget(page)
    assert column(page.table, "document") == ["OUD0"] and page.tabs.counts[:2] == [1, 1]
    assert not page.remove_action.isEnabled()
    form = page.form()
    qtbot.addWidget(form)
    form.fields["day"].set_value(DUE + timedelta(9))
    assert not form.save() and "on or before today" in " ".join(form.messages())
    form.fields["day"].set_value(DUE)
    assert form.save()
    page.reload()
    assert page.found == [] and page.nothing.isVisibleTo(page)
    page.tabs.choose(2)
    page.table.refresh(keep=soon)
    assert page.current() is not None and page.current().limit.last == date(2031, 1, 15)  # type: ignore[union-attr]
    page.remove_action.trigger()
    assert page.current().limit.last == date(2026, 3, 1)  # type: ignore[union-attr]
    assert "was taken back" in words(page)
    late = LimitationPage(context, view="over")
    qtbot.addWidget(late)
    assert column(late.table, "document") == ["OUD1"] and column(late.table, "state") == ["Over"]
