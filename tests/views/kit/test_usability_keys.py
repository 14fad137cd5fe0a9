"""The keys of the checklist (usability 2.1): one meaning everywhere, letters in menus, safe answers by keyboard."""

import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import i18n
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import page
from app.views.kit.dialogs import Answer, Question
from app.views.kit.shell import Shell
from tests.views.kit.conftest import desk_at, swept
from tests.views.kit.test_every_page import ARGUMENTS, LOOSE, keys_of, sample

Meanings = dict[str, dict[str, list[str]]]
"""Key -> command -> pages."""


@pytest.fixture(scope="module")
def meanings(walked: tuple[Meanings, list[str]]) -> Meanings:
    """Every key of every page with the names of the commands it does there, in English."""
    return walked[0]


def _named(key: str) -> str:
    """A key as actions spell it."""
    return key.replace("Enter", "Return").replace("↓", "Down").replace("↑", "Up")


@pytest.fixture(scope="module")
def walked(qapp: QApplication, trade_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Meanings, list[str]]:
    """The meanings, and the keys that a page tells of in its status line without having them."""
    file = Path(shutil.copy(trade_file, tmp_path_factory.mktemp("keys") / "trade.tegoed"))
    program.application(dark=False)
    i18n.use("en", "en_GB")
    desk = desk_at(file)
    shell = program.shell_for(desk, ProgramSettings(file.with_suffix(".json")))
    shell.context.runner.at_once = True
    found: Meanings = defaultdict(lambda: defaultdict(list))
    told: list[str] = []
    for spec in sample():
        shown = shell.show_page(spec.id, **ARGUMENTS.get(spec.id, {}))
        assert shown is not None
        for action in [*shown.commands(), *shell.global_actions]:
            for key in keys_of(action):
                found[key][action.text().replace("&", "")].append(spec.id)
        told += [f"{key} {words} on {spec.id}" for key, words in shown.keys
                 if key.startswith(("Ctrl+", "Shift+", "Alt+")) and key not in LOOSE and QKeySequence(key).toString() == key
                 and not any(spec.id in where for where in found[_named(key)].values())]
        swept()
    shell.deleteLater()
    desk.file.close()
    return found, told


MEANS: dict[str, set[str]] = {
    "Alt+F2": {"Side panel"}, "Alt+F3": {"Filter on this value"}, "Alt+F7": {"Sort this column"}, "Alt+O": {"New note"},
    "Alt+Q": {"Tell me"}, "Ctrl+K": {"Tell me"}, "Alt+Shift+W": {"Open in a window of its own"}, "F1": {"Keys of this page"},
    "F6": {"Next part of the window"}, "Shift+F6": {"Previous part of the window"}, "Ctrl+Return": {"Save", "Sign off"},
    "Ctrl+S": {"Save"}, "Ctrl+Shift+F3": {"Reset filters"}, "Shift+F11": {"Settle"},
    "Ctrl+P": {"Print", "Print documents", "Save PDFs", "PDF", "Pro forma", "Save and print receipt"},
    "F2": {"Edit", "Reporting number", "Adjust", "Change value", "Schedule…",
           "Set up groups"}, "F5": {"Refresh", "Dry run", "Read again"},
    "Shift+F3": {"Filter pane", "Where used"}, "Ctrl+Down": {"Next", "Next customer"},
    "Ctrl+Up": {"Previous", "Previous customer"},
}
"""What the keys of the checklist may do, on whatever page; a set-up table, which has no filters, looks up where a row is used."""
BEGINS: dict[str, tuple[str, ...]] = {
    "Ctrl+N": ("New ", "New", "Enter ", "Create "), "Alt+N": ("New",), "Ins": ("New", "Enter ", "Create "), "F3": ("Search ",),
    "Ctrl+F": ("Search ",),
    "F9": ("Anonymise", "Erase", "Import", "Issue ", "Mark submitted", "Post", "Make ", "Generate", "Export to folder", "Run now",
           "Send a test", "Back up", "Verify", "Release with posting", "Write files", "Lock period"),
    "Shift+F9": ("Post and print", "Post and transfer errors", "Post selected", "Retry", "Run what is due"),
    "Alt+F9": ("Post and new",),
}
"""Keys whose words name what is made, sought or posted."""


@pytest.mark.rule("CLW-001", "WIN-01")
@pytest.mark.parametrize("key", sorted(MEANS))
def test_a_key_of_the_checklist_does_the_same_on_every_page(meanings: Meanings, key: str) -> None:
    assert meanings[key] and meanings[key].keys() <= MEANS[key]


@pytest.mark.rule("CLW-001", "WIN-01")
@pytest.mark.parametrize("key", sorted(BEGINS))
def test_new_search_and_post_have_their_key_everywhere(meanings: Meanings, key: str) -> None:
    assert meanings[key] and [words for words in meanings[key] if not words.startswith(BEGINS[key])] == []


@pytest.mark.rule("CLW-001")
def test_exporting_has_its_key_wherever_a_page_exports(meanings: Meanings) -> None:
    exporting = {page for words in meanings.values() for page in words.get("Export", ())}
    assert len(exporting) > 30 and exporting - set(meanings["Ctrl+Shift+E"]["Export"]) == set()


@pytest.mark.rule("CLW-001")
def test_the_keys_a_page_tells_of_are_there(walked: tuple[Meanings, list[str]]) -> None:
    assert walked[1] == []


@pytest.mark.rule("CLW-001")
def test_entries_behind_a_figure_are_one_key_away_wherever_there_are_figures(meanings: Meanings) -> None:
    pages = {page for where in meanings["Ctrl+F7"].values() for page in where}
    assert {"customers", "customer", "vouchers", "entries", "ageing", "trial_balance", "control", "account", "journal"} <= pages


@pytest.mark.rule("CLW-001")
def test_no_key_is_ctrl_alt_which_types_signs_on_a_german_keyboard(meanings: Meanings) -> None:
    assert len(meanings) > 30
    assert [key for key in meanings if "Ctrl+" in key and "Alt+" in key] == []


@pytest.mark.rule("CLW-001")
def test_menus_of_a_mac_have_no_letters(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    actions = [QAction(words) for words in ("Open", "&Post", "New customer")]
    monkeypatch.setattr("sys.platform", "darwin")
    page.with_mnemonics(actions)
    assert [a.text() for a in actions] == ["Open", "Post", "New customer"]
    monkeypatch.setattr("sys.platform", "win32")
    page.with_mnemonics(actions)
    assert [a.text() for a in actions] == ["&Open", "&Post", "&New customer"]


# ---------------------------------------------------------------- questions

def asked(qtbot: QtBot, *answers: Answer) -> Question:
    question = Question(None, "Post?", "This cannot be undone.", answers)
    qtbot.addWidget(question)
    question.show()
    question.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return question


POST, BACK = Answer("post", "Post", primary=True), Answer("back", "Go back", safe=True)


@pytest.mark.rule("CLW-001", "WIN-01")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape],
                         ids=["return", "enter", "space", "esc"])
def test_the_default_of_a_question_is_the_safe_answer(app: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    question = asked(qtbot, POST, BACK)
    assert QApplication.focusWidget() is question.buttons["back"]
    qtbot.keyClick(question.buttons["back"], key)
    assert (question.answer, question.isVisible()) == ("back", False)


@pytest.mark.rule("CLW-001", "WIN-01")
@pytest.mark.parametrize(("language", "yes", "no"), [("en", "y", "n"), ("nl", "j", "n"), ("fr", "o", "n"), ("de", "J", "N")])
def test_the_letters_of_yes_and_no_answer_in_the_users_language(app: QApplication, qtbot: QtBot, language: str, yes: str,
                                                               no: str) -> None:
    i18n.use(language, i18n.region_for(language))
    answers = []
    for letter in (yes, no):
        question = asked(qtbot, POST, BACK)
        qtbot.keyClicks(question.buttons["back"], letter)
        answers.append((question.answer, question.isVisible()))
    i18n.use("en", "en_GB")
    assert answers == [("post", False), ("back", False)]


@pytest.mark.parametrize("letter", ["y", "n", "x"])
def test_of_three_answers_no_letter_chooses(app: QApplication, qtbot: QtBot, letter: str) -> None:
    question = asked(qtbot, POST, BACK, Answer("all", "Post all"))
    qtbot.keyClicks(question.buttons["back"], letter)
    assert question.isVisible()
    question.reject()


# ---------------------------------------------------------------- parts of the window

@pytest.fixture
def shell(context: Any, qtbot: QtBot) -> Iterator[Shell]:
    made = program.shell_for(context.desk, context.own)
    made.context.runner.at_once = True
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made


@pytest.mark.rule("CLW-001")
@pytest.mark.parametrize("name", ["home", "customers", "customer", "entries", "ageing", "reminders", "vouchers", "settings"])
def test_the_tab_key_goes_through_a_page_in_the_order_it_is_read(shell: Shell, name: str) -> None:
    shown = shell.show_page(name, **ARGUMENTS.get(name, {}))
    assert shown is not None
    QApplication.processEvents()
    assert backward(shown) == []


def backward(whole: QWidget) -> list[str]:
    """Where Tab leads up the page within one column of it: pairs that follow each other against the order of reading."""
    chain: list[QWidget] = []
    here = whole.nextInFocusChain()
    while here is not None and here is not whole:
        if (whole.isAncestorOf(here) and here.isVisible() and here.isEnabled()
                and here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.focusProxy() is None):
            chain.append(here)
        here = here.nextInFocusChain()
    tops = [(w, w.mapTo(whole, w.rect().topLeft()), w.mapTo(whole, w.rect().bottomRight())) for w in chain]
    return [f"{a.accessibleName()} → {b.accessibleName()}" for (a, start, _end), (b, to, end) in zip(tops, tops[1:], strict=False)
            if end.y() <= start.y() and to.x() <= start.x() and end.x() >= start.x()]


@pytest.mark.rule("CLW-001")
def test_the_buttons_of_a_message_come_before_the_list_they_stand_above(shell: Shell) -> None:
    shown = shell.show_page("customers")
    assert shown is not None
    bar = shown.tell("info", "Look at this.", "", [("Open", lambda: None)])
    QApplication.processEvents()
    assert backward(shown) == []
    chain = page._chain(shown)
    button = next(b for b in bar.findChildren(QWidget) if b.accessibleName() == "Open")
    assert chain.index(button) < chain.index(shown.first_field())  # type: ignore[arg-type]
