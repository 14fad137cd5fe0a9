"""The commands of a page side by side; those there is no room for stand behind the three dots."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.i18n import _
from app.views.kit.widgets import Button, action_button

GAP, HEIGHT = 4, 30


class CommandBar(QWidget):
    """Buttons in the order the commands were added; none is ever cut off."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[tuple[QAction, Button]] = []
        self._more_menu = QMenu(self)
        self._more_menu.setToolTipsVisible(True)
        self.more = Button("", "ghost", "ellipsis", name=_("More commands"))
        self.more.clicked.connect(lambda: self._more_menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.more.setParent(self)
        self.more.hide()
        self.setFixedHeight(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, action: QAction, kind: str, icon: str | None) -> None:
        """One more command."""
        button = action_button(action, kind, icon)
        button.setParent(self)
        self._items.append((action, button))
        action.changed.connect(lambda: QTimer.singleShot(0, self, self.arrange))
        self.setFixedHeight(HEIGHT)
        self.arrange()

    def hidden_commands(self) -> list[QAction]:
        """What stands behind the three dots now."""
        return self._more_menu.actions()

    def arrange(self) -> None:
        """Show what fits, the rest behind the dots."""
        wanted = [(a, b, b.sizeHint().width()) for a, b in self._items if a.isVisible()]
        room = self.width()
        whole = sum(wide + GAP for _a, _b, wide in wanted) - GAP
        limit = room if whole <= room else room - self.more.sizeHint().width() - GAP
        self._more_menu.clear()
        x = 0
        for action, button, wide in wanted:
            fits = x + wide <= limit and not self._more_menu.actions()
            button.setVisible(fits)
            if fits:
                button.setGeometry(x, 0, wide, HEIGHT)
                x += wide + GAP
            else:
                self._more_menu.addAction(action)
        self.more.setVisible(bool(self._more_menu.actions()))
        self.more.setGeometry(x, 0, self.more.sizeHint().width(), HEIGHT)

    def sizeHint(self) -> QSize:
        """All buttons, if there is room."""
        return QSize(sum(b.sizeHint().width() + GAP for a, b in self._items if a.isVisible()), self.height())

    def minimumSizeHint(self) -> QSize:
        """The dots alone."""
        return QSize(self.more.sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.arrange()
