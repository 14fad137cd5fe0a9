"""Somebody at the keyboard: keys go to whatever has the focus, windows open and close as they do for her."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget

from app.i18n import _
from app.views.kit import pages
from app.views.kit.page import Page
from app.views.kit.shell import Shell

LIMIT = 400


class Person:
    """Types, presses keys, answers dialogs by walking to a button; never touches a mouse."""

    def __init__(self, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shell = shell
        self._monkeypatch = monkeypatch
        shell.show()
        shell.activateWindow()
        QTest.qWaitForWindowActive(shell)
        self.settle()

    def settle(self, milliseconds: int = 30) -> None:
        """Let the program do what it was told."""
        QTest.qWait(milliseconds)

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        if QApplication.activeWindow() is None:
            # What a window manager does when a dialog closes.
            self.shell.activateWindow()
            self.settle()
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard leads nowhere"
        return found

    @property
    def page(self) -> Page:
        """The page that is shown."""
        found = self.shell.page()
        assert found is not None
        return found

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as Ctrl+O or Return."""
        for key in keys:
            QTest.keySequence(self.focus, QKeySequence(key))
            self.settle(5)
        self.settle()

    def types(self, text: str) -> None:
        """Type, each letter where the keyboard then is: the first one may open a cell."""
        for letter in text:
            QTest.keyClicks(self.focus, letter)
        self.settle()

    def tells(self, text: str) -> None:
        """Alt+Q, some letters, Enter: the first hit."""
        self.press("Alt+Q")
        self.types(text)
        self.press("Return")

    def goes_to(self, page_id: str) -> None:
        """Alt+Q, the name of a page, and down to it where others sound like it."""
        self.press("Alt+Q")
        self.types(_(pages.page(page_id).title))
        self.shell.palette_.look()
        hits = [getattr(h.act, "args", ()) for h in self.shell.palette_.hits]
        for _n in range(hits.index((page_id,))):
            self.press("Down")
        self.press("Return")
        assert self.shell.current_id == page_id

    def chooses_file(self, path: Path) -> None:
        """The dialog of the system gives this file or folder, whatever it is asked for."""
        for name in ("getOpenFileName", "getSaveFileName"):
            self._monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: (str(path), ""))
        self._monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(path))

    def then(self, *steps: Callable[[], None]) -> None:
        """What she does in the dialogs that come up, one step for each, as soon as each is there."""
        waiting = list(steps)
        tries = [0]

        def look() -> None:
            tries[0] += 1
            dialog = QApplication.activeModalWidget()
            # A window that is up but not yet active would leave the keys to the one behind it.
            if dialog is not None and dialog is QApplication.activeWindow() and waiting:
                waiting.pop(0)()
            if waiting and tries[0] < LIMIT:
                QTimer.singleShot(25, look)

        QTimer.singleShot(25, look)

    def walks_to(self, words: str) -> QWidget:
        """Tab until the focus stands on the field or button of that name."""
        seen: list[str] = []
        for _n in range(60):
            focus = self.focus
            name = focus.text() if isinstance(focus, QAbstractButton) else focus.accessibleName()
            if name.replace("&", "") == words:
                return focus
            seen.append(name)
            QTest.keySequence(focus, QKeySequence("Tab"))
            self.settle(3)
        raise AssertionError(f"the keyboard does not reach {words!r}, only {sorted(set(seen))}")

    def answers(self, words: str) -> None:
        """Walk to a button of the dialog and press it."""
        self.walks_to(words)
        QTest.keySequence(self.focus, QKeySequence("Space"))

    def picks(self, field: str, letters: str) -> None:
        """Walk to a drop-down and type the beginning of a choice."""
        box = self.walks_to(field)
        assert isinstance(box, QComboBox)
        QTest.keyClicks(box, letters)
        self.settle(5)
        assert box.currentText().lower().startswith(letters.lower()), box.currentText()

    def reads(self) -> Sequence[str]:
        """The messages of the page."""
        return self.page.messages()
