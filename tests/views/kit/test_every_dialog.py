"""What holds for every window that a command opens: a name, names for screen readers, keys once, room for the words."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from app import i18n
from app.services import desks
from app.settings import ProgramSettings
from app.views import program
from app.views.kit import dialogs, form_dialog, pages
from app.views.kit.page import Page
from app.views.kit.shell import Shell
from app.views.kit.table import Table
from tests.views.kit.conftest import desk_at, swept
from tests.views.kit.test_every_page import ARGUMENTS, Walk, keys_of, sample, silent, takes_keyboard, wanted, words_of

ROOM = (1366, 768 - 70)
"""The smallest screen, without its bar and the frame of a window."""
FIRST = {"reminders": ("reminders.suggest",)}
"""What is done first, so that the other commands of a page have something to work on."""


def faults_of(dialog: QDialog) -> dict[str, list[str]]:
    """What is wrong with a dialog that is shown."""
    inside = [w for w in dialog.findChildren(QWidget) if w.isVisible()]
    keys = Counter(k.key().toString() for k in dialog.findChildren(QShortcut) if k.isEnabled())
    keys.update(k for action in dialog.actions() for k in keys_of(action))
    hint = dialog.minimumSizeHint().expandedTo(dialog.size())
    return {
        "title": [] if dialog.windowTitle() and dialog.accessibleName() else ["no title or no accessible name"],
        "names": [type(w).__name__ for w in inside if takes_keyboard(w) and not w.accessibleName()],
        "keys": [k for k, n in keys.items() if n > 1 or ("Ctrl+" in k and "Alt+" in k)],
        "cut": [f"{words_of(w)} {w.width()} < {wanted(w)}" for w in inside if words_of(w) and w.width() < wanted(w)],
        "room": [f"{hint.width()}×{hint.height()}"] if hint.width() > ROOM[0] or hint.height() > ROOM[1] else [],
        "reasons": silent(dialog),
        "default": [] if any(takes_keyboard(w) for w in inside) else ["nothing takes the keyboard"],
    }


class Looker:
    """Shows every dialog instead of running it, looks at it and leaves it by the safe way."""

    def __init__(self) -> None:
        self.walk = Walk()

    def look(self, dialog: QDialog) -> None:
        name = f"{type(dialog).__name__} “{dialog.windowTitle()}”"
        if name in self.walk.seen:
            return
        dialog.show()
        QApplication.processEvents()
        if not dialog.isVisible():
            return  # the work it waited for was over sooner than it came up
        self.walk.seen.append(name)
        for kind, found in faults_of(dialog).items():
            self.walk.note(kind, name, found)
        dialog.close()

    def form(self, dialog: form_dialog.FormDialog) -> None:
        self.look(dialog)

    def question(self, dialog: dialogs.Question) -> str:
        self.look(dialog)
        return dialog.answer

    def run(self, dialog: QDialog) -> int:
        self.look(dialog)
        return 0


@pytest.fixture(scope="module")
def harmless() -> Iterator[pytest.MonkeyPatch]:
    """Windows of the system stay shut."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
            patch.setattr(QFileDialog, name, lambda *_a, **_k: ("", ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
        patch.setattr(QDesktopServices, "openUrl", lambda *_a: True)
        yield patch


@pytest.fixture(scope="module", params=("fr", "de"))
def walk(request: pytest.FixtureRequest, qapp: QApplication, trade_file: Path, tmp_path_factory: pytest.TempPathFactory,
         harmless: pytest.MonkeyPatch) -> Walk:
    """Every command of every page done once on its first row, and every dialog it brought looked at.

    One half of the pages in each of the two longest languages.
    """
    folder = tmp_path_factory.mktemp("dialogs")
    shutil.copy(trade_file, folder / "trade.tegoed")
    program.application(dark=False)
    language, region = request.param, i18n.region_for(request.param)
    i18n.use(language, region)
    desk = desks.in_language(desk_at(folder / "trade.tegoed"), language, region)
    looker = Looker()
    form_dialog.driver.append(looker.form)
    dialogs.answerer.append(looker.question)
    harmless.setattr(QDialog, "exec", lambda dialog: looker.run(dialog))
    shell = program.shell_for(desk, ProgramSettings(folder / "own.json"))
    shell.context.runner.at_once = True
    # A command that leads to another page brings no window; that page's own commands are done there.
    harmless.setattr(shell.context, "navigate", lambda *_a, **_k: None)
    shell.resize(1366, 768)
    shell.show()
    for spec in sample()[request.param_index::2]:
        names = [a.objectName() for a in opened(shell, spec).commands()]
        for name in (*FIRST.get(spec.id, ()), *names):
            do(opened(shell, spec), name)
        swept()
    shell.hide()
    shell.deleteLater()
    swept()
    form_dialog.driver.remove(looker.form)
    dialogs.answerer.remove(looker.question)
    desk.file.close()
    return looker.walk


def opened(shell: Shell, spec: pages.PageSpec) -> Page:
    """The page, on its first row."""
    page: Any = shell.page()
    if page is None or shell.current_id != spec.id:
        page = shell.show_page(spec.id, **ARGUMENTS.get(spec.id, {}))
    table = getattr(page, "table", None)
    if isinstance(table, Table) and table.model_.rowCount():
        table.stand_on(0, 0)
    QApplication.processEvents()
    assert isinstance(page, Page)
    return page


def do(page: Page, name: str) -> None:
    """Trigger a command if it can be done now."""
    action = next((a for a in page.commands() if a.objectName() == name), None)
    if action is not None and action.isEnabled():
        action.trigger()
        QApplication.processEvents()


def test_dialogs_were_found(walk: Walk) -> None:
    assert len(walk.seen) > 15


@pytest.mark.rule("CLW-005")
def test_every_dialog_has_a_name_and_so_has_whatever_takes_the_keyboard_in_it(walk: Walk) -> None:
    assert (walk.of("title"), walk.of("names"), walk.of("default")) == ({}, {}, {})


@pytest.mark.rule("CLW-001", "WIN-01")
def test_no_key_means_two_things_in_a_dialog(walk: Walk) -> None:
    assert walk.of("keys") == {}


@pytest.mark.rule("WIN-04")
def test_whatever_is_disabled_in_a_dialog_says_why_in_its_tool_tip(walk: Walk) -> None:
    assert walk.of("reasons") == {}


@pytest.mark.rule("L10N-011")
def test_every_dialog_fits_the_smallest_screen_and_cuts_no_words(walk: Walk) -> None:
    assert (walk.of("room"), walk.of("cut")) == ({}, {})
