"""What holds for every page in every language: keys once, names for screen readers, letters in menus, room for the words."""

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import i18n
from app.core.enums import LANGUAGES
from app.services import desks
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import pages, reasons
from app.views.kit.context import Context
from app.views.kit.keys import FIELD_KEYS, LIST_KEYS, KeysOverlay
from app.views.kit.page import Command, Page, with_mnemonics
from app.views.kit.shell import Shell
from tests.views.kit.conftest import desk_at, swept

ARGUMENTS: dict[str, dict[str, Any]] = {"customer": {"customer_id": 2}, "collecting_customer": {"customer_id": 2},
                                        "phone_list": {"customers": (2, 3)}}
"""What a page needs to be shown; every other page shows itself."""
LOOSE = {"Return", "Space", "Right", "Left", "A … Z", "Esc", "Ctrl+C", "Ctrl+A"}
"""Keys of lists and fields, which an action may not take away; F2 and F4 mean something else in a list."""


@dataclass
class Walk:
    """What was found on the way through all pages, by kind of fault and page."""

    faults: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    def note(self, kind: str, page: str, found: list[str]) -> None:
        if found:
            self.faults.setdefault(kind, {})[page] = found

    def of(self, kind: str) -> dict[str, list[str]]:
        return self.faults.get(kind, {})


@pytest.fixture(scope="module", params=(*LANGUAGES, i18n.PSEUDO))
def walk(request: pytest.FixtureRequest, qapp: QApplication, trade_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """Every page in one language at the smallest supported size, each shown once and looked at in all ways."""
    folder = tmp_path_factory.mktemp("walk")
    shutil.copy(trade_file, folder / "trade.tegoed")
    program.application(dark=False)
    language, region = request.param, i18n.region_for(request.param)
    i18n.use(language, region)
    desk = desks.in_language(desk_at(folder / "trade.tegoed"), language, region)
    shell = program.shell_for(desk, ProgramSettings(folder / "own.json"))
    shell.context.runner.at_once = True
    shell.resize(1366, 768)
    shell.show()
    found = Walk()
    for spec in sample():
        page = shell.show_page(spec.id, **ARGUMENTS.get(spec.id, {}))
        assert page is not None
        QApplication.processEvents()
        found.seen.append(spec.id)
        for kind, look in LOOKS.items():
            found.note(kind, spec.id, look(shell, page))
        swept()
    shell.hide()
    shell.deleteLater()
    swept()
    desk.file.close()
    return found


def sample() -> list[pages.PageSpec]:
    """Every page; of the set-up tables, which one declaration makes, every sixth."""
    tables = [spec for spec in pages.all_pages() if "." in spec.id]
    rest = [spec for spec in pages.all_pages() if spec not in tables]
    return [*rest, *tables[::6]]


def keys_of(action: QAction) -> list[str]:
    return [k.toString(QKeySequence.SequenceFormat.PortableText) for k in action.shortcuts()]


def takes_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def keys_twice(shell: Shell, page: Page) -> list[str]:
    """Keys of two actions, keys that belong to lists and fields, and Ctrl+Alt, which is AltGr."""
    actions = [*page.commands(), *(a for a in shell.global_actions if a.isEnabled()), *shell.program_actions]
    keys = Counter(k for a in actions for k in keys_of(a))
    return [k for k, n in keys.items() if n > 1 or k in LOOSE or ("Ctrl+" in k and "Alt+" in k)]


def nameless(shell: Shell, _page: Page) -> list[str]:
    """What takes the keyboard and has no name for a screen reader."""
    return [f"{type(w).__name__} in {type(w.parentWidget()).__name__}" for w in shell.findChildren(QWidget)
            if takes_keyboard(w) and not w.accessibleName() and not isinstance(w, Page)]


def letterless(_shell: Shell, page: Page) -> list[str]:
    """Menus with a letter twice, with Q, or with commands that have none although letters are left; accents are no letters."""
    if i18n.language() == i18n.PSEUDO:
        return []
    menu = page.menu()
    shown = [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    letters = [text.split("&", 1)[1][0].lower() for text in shown if "&" in text]
    menu.deleteLater()
    wrong = "q" in letters or len(set(letters)) != len(letters) or len(letters) < min(len(shown), 16)
    return shown if wrong else []


def untold(shell: Shell, page: Page) -> list[str]:
    """Commands that F1 does not tell."""
    overlay = KeysOverlay(shell)
    told = {words for _title, lines in overlay.groups() for words, _key, _action in lines}
    overlay.deleteLater()
    return [a.text() for a in page.commands() if a.isVisible() and a.text().replace("&", "") not in told]


def reasonless(shell: Shell, page: Page) -> list[str]:
    """Disabled commands, buttons, fields and lines of menus that do not say why."""
    actions = [a.objectName() for a in page.commands() if not a.isEnabled()
               and not (isinstance(a, Command) and a.reason and a.toolTip() == a.reason)]
    return actions + silent(shell)


def silent(window: QWidget) -> list[str]:
    """What is disabled in a window, by itself and not with what it stands in, and has no reason in its tool tip (WIN-04)."""
    widgets = [w for w in window.findChildren(QWidget) if w.isVisible() and not w.isEnabled()
               and (w.parentWidget() is None or w.parentWidget().isEnabled())]
    buttons = {id(w): w for w in widgets if not isinstance(w, QMenu)}
    actions = [a for a in window.findChildren(QAction) if not a.isEnabled() and a.text() and not isinstance(a, Command)]
    found = [f"{type(w).__name__} {w.accessibleName()}" for w in buttons.values() if not w.toolTip()]
    return found + [f"action {a.text()}" for a in actions if not reasons.reason_of(a) or a.toolTip() != reasons.reason_of(a)]


def cut(shell: Shell, _page: Page) -> list[str]:
    """Buttons and labels narrower than their words."""
    return [f"{type(w).__name__} “{words_of(w)}” {w.width()} < {wanted(w)}" for w in shell.findChildren(QWidget)
            if w.isVisible() and words_of(w) and w.width() < wanted(w)]


def beyond(shell: Shell, page: Page) -> list[str]:
    """What takes the keyboard and stands outside the window."""
    return [f"{type(w).__name__} {w.accessibleName()}" for w in page.findChildren(QWidget)
            if takes_keyboard(w) and not inside_scrolling(w) and w.mapTo(shell, QPoint(w.width(), 0)).x() > shell.width() + 1]


def small(_shell: Shell, page: Page) -> list[str]:
    """What can be clicked and is smaller than 24 pixels."""
    return [f"{type(w).__name__} {w.accessibleName()} {w.width()}×{w.height()}" for w in page.findChildren(QWidget)
            if isinstance(w, QAbstractButton | QLineEdit) and takes_keyboard(w) and min(w.width(), w.height()) < 24]


def words_of(widget: QWidget) -> str:
    """What a widget says, if it is one that must never be cut: buttons and labels; what may end in dots is left out."""
    if isinstance(widget, QLabel) and not widget.wordWrap() and not getattr(widget, "elided", False):
        return widget.text()
    return widget.text() if isinstance(widget, QAbstractButton) and not getattr(widget, "elided", False) else ""


def wanted(widget: QWidget) -> int:
    return widget.minimumSizeHint().width() if isinstance(widget, QAbstractButton) else (
        widget.fontMetrics().horizontalAdvance(widget.text()) if isinstance(widget, QLabel) else 0)


def inside_scrolling(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


LOOKS = {"keys": keys_twice, "names": nameless, "letters": letterless, "told": untold, "reasons": reasonless,
         "cut": cut, "beyond": beyond,
         "small": small}


@pytest.mark.rule("CLW-001", "WIN-01")
def test_no_key_means_two_things_and_none_is_alt_gr(walk: Walk) -> None:
    assert len(walk.seen) > 10
    assert walk.of("keys") == {}


@pytest.mark.rule("CLW-005")
def test_whatever_takes_the_keyboard_has_a_name_for_screen_readers(walk: Walk) -> None:
    assert walk.of("names") == {}


@pytest.mark.rule("CLW-001", "WIN-01")
def test_every_command_is_in_the_menu_with_a_letter_of_its_own_and_in_the_list_of_f1(walk: Walk) -> None:
    assert (walk.of("letters"), walk.of("told")) == ({}, {})


@pytest.mark.rule("WIN-04")
def test_whatever_is_disabled_on_a_page_says_why_in_its_tool_tip(walk: Walk) -> None:
    assert "import" in walk.seen
    assert walk.of("reasons") == {}


@pytest.mark.rule("L10N-011")
def test_no_button_or_label_is_cut_or_beyond_the_window_at_the_smallest_screen(walk: Walk) -> None:
    assert (walk.of("cut"), walk.of("beyond")) == ({}, {})


def test_what_can_be_clicked_is_large_enough(walk: Walk) -> None:
    assert walk.of("small") == {}


# ---------------------------------------------------------------- keys of the window

@pytest.fixture
def english(desk: Desk, context: Context, qtbot: QtBot, answers: list[str]) -> Shell:
    made = program.shell_for(desk, context.own)
    made.context.runner.at_once = True
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_esc_goes_back_from_a_card(english: Shell, qtbot: QtBot) -> None:
    english.show_page("customers")
    english.show_page("customer", customer_id=2)
    page = english.page()
    assert page is not None
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert english.current_id == "customers"


def test_f6_walks_the_parts_of_the_window(english: Shell, qtbot: QtBot) -> None:
    page = english.show_page("entries")
    assert page is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = []
    for _step in range(3):
        english.next_part(1)
        here = QApplication.focusWidget()
        seen.append("sidebar" if here is not None and english.sidebar.isAncestorOf(here) else "page")
    assert seen.count("sidebar") == 1


def test_f5_shows_the_page_anew_with_its_filters(english: Shell) -> None:
    page: Any = english.show_page("customers")
    page.filter_on("city", "Breda")
    english.refresh()
    again: Any = english.page()
    assert again is not page
    assert again.typed == {"city": "Breda"}


def test_the_list_of_keys_can_be_searched_and_its_lines_done(english: Shell, qtbot: QtBot) -> None:
    english.show_page("customers")
    overlay = KeysOverlay(english)
    qtbot.addWidget(overlay)
    overlay.search.setText("new customer")
    table = overlay.list
    assert [table.model_.value(n, 1) for n in range(table.model_.rowCount()) if table.model_.source.row(n).kind == "child"] == [
        "Ctrl+N · Alt+N"]
    table.stand_on(1, 0)
    table.open_current()
    assert english.current_id == "customer"


@pytest.mark.rule("WIN-04")
def test_the_key_of_a_disabled_command_tells_why_until_it_can_be_done(english: Shell, qtbot: QtBot) -> None:
    page: Any = english.show_page("import")
    told: list[str] = []
    page.told.connect(told.append)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert told == ["Choose a file first."]
    done: list[bool] = []
    page.run_action.triggered.disconnect()
    page.run_action.triggered.connect(lambda checked=False: done.append(checked))
    page.run_action.allow(True, "")
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert (len(done), len(told)) == (1, 1)


@pytest.mark.rule("WIN-04")
def test_f1_and_tell_me_show_a_disabled_command_with_its_reason(english: Shell, qtbot: QtBot) -> None:
    english.show_page("import")
    overlay = KeysOverlay(english)
    qtbot.addWidget(overlay)
    overlay.search.setText("dry run")
    assert overlay.list.model_.value(1, 0) == "Dry run – Choose a file first."
    english.palette_.open()
    english.palette_.box.setText("dry run")
    english.palette_.look()
    hit = next(h for h in english.palette_.hits if h.words == "Dry run")
    assert (hit.beside, hit.muted) == ("Choose a file first.", True)


def test_letters_in_menus_are_never_used_twice_and_never_q(qtbot: QtBot) -> None:
    actions = [QAction(text) for text in ("Quit", "Query", "Queue", "New", "Next", "Naam", "N", "Überall")]
    with_mnemonics(actions)
    letters = [a.text().split("&", 1)[1][0].lower() for a in actions if "&" in a.text()]
    assert len(set(letters)) == len(letters)
    assert "q" not in letters
    with_mnemonics(actions)
    assert [a.text().count("&") for a in actions] == [1] * 8


def test_keys_that_belong_to_lists_and_fields_are_told_too() -> None:
    assert {key for key, _words in (*LIST_KEYS, *FIELD_KEYS)} == LOOSE | {"F2", "F4"}
