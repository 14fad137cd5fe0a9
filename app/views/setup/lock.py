"""A locked desk: every window is covered until the same person says her password; what she typed stays (AUD-015)."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QToolTip, QWidget
from shiboken6 import isValid

from app.core import passwords as rule
from app.core.problems import Problem
from app.i18n import _
from app.views.kit import details, icons
from app.views.kit.dialogs import fit
from app.views.kit.reasons import allow
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Button, Ground, Label, column, row

TITLE = "Tegoed"
LOOKS = 5_000
"""Milliseconds between two looks whether nobody is there."""
STIRS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
                   QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress,
                   QEvent.Type.TabletMove})
"""What a window hears when somebody is there; Qt asks about a shortcut before it sends the key."""
POPUPS = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen})


def moments() -> tuple[float, float]:
    """Seconds by two clocks: one that nobody sets, and one that goes on while the computer sleeps."""
    return time.monotonic(), time.time()


class Idle(QObject):
    """Tells when nobody touched key or mouse for so many minutes; it listens to windows, not to every event of the program."""

    over = Signal()

    def __init__(self, minutes: Callable[[], int], now: Callable[[], tuple[float, float]] = moments) -> None:
        super().__init__()
        self._minutes, self._now = minutes, now
        self._touched = now()
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on; the window with the keyboard is listened to."""
        self._touched = self._now()
        if not self._timer.isActive():
            self._app().focusWindowChanged.connect(self._listen)
        self._timer.start(LOOKS)
        for window in self._app().topLevelWindows():
            self._listen(window)

    def end(self) -> None:
        """Nobody is watched any more."""
        if self._timer.isActive():
            self._app().focusWindowChanged.disconnect(self._listen)
        self._timer.stop()
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched.clear()

    def _app(self) -> QGuiApplication:
        found = QGuiApplication.instance()
        assert isinstance(found, QGuiApplication)
        return found

    def _listen(self, window: QWindow | None) -> None:
        self._watched = [known for known in self._watched if isValid(known)]
        if window is not None and window not in self._watched:
            window.installEventFilter(self)
            self._watched.append(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A touch; the one that comes too late is swallowed, so that it does nothing behind the lock."""
        if event.type() not in STIRS:
            return False
        late = self.look()
        self._touched = self._now()
        if late:
            event.accept()
        return late

    def quiet(self) -> float:
        """Seconds since somebody touched key or mouse, or since the look-out began."""
        return max(now - then for now, then in zip(self._now(), self._touched, strict=True))

    def look(self) -> bool:
        """Is the time over? Then it is told."""
        minutes = self._minutes()
        late = minutes > 0 and self.quiet() >= 60 * minutes
        if late:
            self.over.emit()
        return late


@dataclass(frozen=True)
class _Covered:
    """A window behind its curtain, and how it was."""

    window: QWidget
    hidden: list[QWidget]
    focus: QWidget | None
    curtain: QWidget
    name: str


class Curtain(Ground):
    """Covers one window whole, whatever its size becomes."""

    def __init__(self, window: QWidget) -> None:
        mark = Label("", 13)
        mark.setPixmap(icons.pixmap("lock", 28, "text3", 1.6))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = Label(_("Locked"), 15, 600, "text2")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        super().__init__("window", column(None, mark, words, None, spacing=8))
        self.setParent(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window got another size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class LockWindow(QDialog):
    """The only thing to be seen: whose desk it is, and her password."""

    def __init__(self, parent: QWidget | None, name: str, unlock: Callable[[str], Problem | None],
                 sign_out: Callable[[], None], stays: str) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self.setWindowTitle(TITLE)
        self.setAccessibleName(_("Locked"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(420)
        self.password = TextField(_("Password"), most=rule.MOST)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self.try_it)
        self.wrong = Label("", 12, 500, "danger_t", wrap=True)
        self.wrong.hide()
        self.go_on = Button(_("Command::Unlock"), "primary")
        self.go_on.clicked.connect(self.try_it)
        self.out = Button(_("Command::Sign out"), "default", "log-out")
        self.out.clicked.connect(lambda _checked=False: sign_out())
        allow(self.out, not stays, stays)
        # A tool tip is easily missed here, where somebody else waits for the desk.
        why = [Label(stays, 12, 400, "text3", wrap=True)] if stays else []
        self.setLayout(column(Ground("surface", column(
            Label(_("Locked"), 15, 600), Label(_("{name} works here. Type the password of {name} to go on; everything is as it "
                                                 "was left.").format(name=name), 13, 400, "text2", wrap=True),
            self.password, self.wrong, *why, row(self.out, None, self.go_on, spacing=8), spacing=12,
            margins=(22, 20, 22, 18))), margins=(0, 0, 0, 0)))
        fit(self)

    def try_it(self) -> None:
        """Unlock, or say why not."""
        problem = self._unlock(self.password.text())
        if not isValid(self):
            return
        self.password.clear()
        self.wrong.setText(details.text_of(problem) if problem is not None else "")
        self.wrong.setVisible(problem is not None)
        fit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is no way in."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """It goes away with the password only."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same for the button in its frame."""
        event.ignore()


def _in_the_middle(field: QWidget | None) -> bool:
    """Is the keyboard in a field that was typed into and not left yet?"""
    if isinstance(field, QPlainTextEdit):
        return field.document().isModified()
    return isinstance(field, QLineEdit) and field.isModified()


class Lock(QObject):
    """Covers all windows, also those that come up later, and takes the curtains away again."""

    def __init__(self) -> None:
        super().__init__()
        self.window: LockWindow | None = None
        self._covered: list[_Covered] = []
        self._titles: dict[int, str] = {}

    @property
    def locked(self) -> bool:
        """Is the desk locked now?"""
        return self.window is not None

    def close(self, parent: QWidget | None, name: str, unlock: Callable[[str], Problem | None],
              sign_out: Callable[[], None]) -> None:
        """Lock: cover what is open, and show the one window that opens it again."""
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QToolTip.hideText()
        stays = self._unfinished(parent, name)
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        self.window = LockWindow(parent, name, unlock, sign_out, stays)
        # First of all the keyboard goes elsewhere: a field that is hidden under it would take what was typed for finished.
        self.window.show()
        self.window.password.setFocus()
        for window in shown:
            self._cover(window)
        self._app().installEventFilter(self)

    def open(self) -> None:
        """Everything is as it was left."""
        window, self.window = self.window, None
        self._app().removeEventFilter(self)
        if window is not None:
            window.hide()
            window.deleteLater()
        for covered in self._covered:
            if isValid(covered.window):
                self._uncover(covered)
        self._covered.clear()
        self._titles.clear()

    def _app(self) -> QApplication:
        found = QApplication.instance()
        assert isinstance(found, QApplication)
        return found

    def _unfinished(self, parent: QWidget | None, name: str) -> str:
        """Why nobody else can take the desk over: something of hers is half done and only she knows what is to become of it."""
        open_too = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not parent]
        changed = [] if parent is None else [w for w in parent.findChildren(QWidget) if w.isWindowModified()]
        if not open_too and not changed and not _in_the_middle(None if parent is None else parent.focusWidget()):
            return ""
        return _("Something of {name} is open here and not saved, so only {name} can go on or sign out.").format(name=name)

    # ------------------------------------------------------------ curtains

    def _cover(self, window: QWidget) -> None:
        """Hide what a window shows without closing it: a question that waits goes on waiting."""
        if window is self.window or Qt.WindowType(window.windowType()) in POPUPS or self._is_covered(window):
            return
        focus = window.focusWidget()
        shown = [child for child in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
                 if not child.isWindow() and not child.isHidden()]
        for child in shown:
            child.hide()
        self._covered.append(_Covered(window, shown, focus, Curtain(window), window.accessibleName()))
        self._titles[id(window)] = window.windowTitle()
        window.setAccessibleName(_("Locked"))
        window.setWindowTitle(TITLE)

    def _is_covered(self, window: QWidget) -> bool:
        return any(covered.window is window for covered in self._covered)

    def _uncover(self, covered: _Covered) -> None:
        window = covered.window
        if isValid(covered.curtain):
            covered.curtain.hide()
            covered.curtain.deleteLater()
        for child in covered.hidden:
            if isValid(child):
                child.show()
        window.setWindowTitle(self._titles.get(id(window), window.windowTitle()))
        window.setAccessibleName(covered.name)
        if covered.focus is not None and isValid(covered.focus):
            covered.focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While locked: what comes up is covered too, titles stay ours, and nothing is closed from outside."""
        kind = event.type()
        if not isinstance(watched, QWidget) or watched is self.window:
            return False
        if not watched.isWindow():
            if kind == QEvent.Type.Show:
                self._behind(watched)
            return False
        if kind == QEvent.Type.Show and not self._is_covered(watched):
            self._cover(watched)
            QTimer.singleShot(0, self, self._to_front)
        elif kind == QEvent.Type.Close and event.spontaneous() and self._is_covered(watched):
            event.ignore()
            return True
        elif kind == QEvent.Type.WindowTitleChange and self._is_covered(watched) and watched.windowTitle() != TITLE:
            self._titles[id(watched)] = watched.windowTitle()
            watched.setWindowTitle(TITLE)
        return False

    def _behind(self, child: QWidget) -> None:
        """Something new on a window that is covered already goes behind its curtain."""
        covered = next((c for c in self._covered if c.window is child.parentWidget() and c.curtain is not child), None)
        if covered is not None:
            covered.curtain.raise_()
            covered.hidden.append(child)
            QTimer.singleShot(0, child, child.hide)

    def _to_front(self) -> None:
        """A question that came up later would keep the keyboard from the one window that answers."""
        if self.window is not None:
            self.window.hide()
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self.window.password.setFocus()
