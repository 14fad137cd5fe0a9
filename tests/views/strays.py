"""Widgets that came up as windows of their own: made visible before they stood anywhere, which offscreen nobody sees."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.views.kit.page import Page
from app.views.kit.shell import Shell

PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class Watcher(QObject):
    """Notes every widget that becomes a window while a home window is open."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown; let everything pass."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() and self._stray(watched):
            self.found.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False

    def _stray(self, widget: QWidget) -> bool:
        if isinstance(widget, QMainWindow | QDialog | Page) or widget.windowType() in PASSING:
            return False
        return any(isinstance(w, Shell | Page) and w.isVisible() for w in QApplication.topLevelWidgets())


@contextmanager
def none_allowed(app: QApplication) -> Iterator[None]:
    """No widget may come up as a window of its own meanwhile."""
    watcher = Watcher()
    app.installEventFilter(watcher)
    try:
        yield
    finally:
        app.removeEventFilter(watcher)
    assert watcher.found == []
