"""A part of a card that folds away; closed it shows its key values."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.kit.widgets import Button, Card, Label, column, row


class FastTab(Card):
    """A title to click, the body below it, and a summary in its place when it is folded."""

    folded = Signal(bool)

    def __init__(self, title: str, body: QWidget, summary: str = "", *, opened: bool = True, action: str = "",
                 act: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._body = body
        self._summary = Label(summary, 12, 400, "text3")
        self._head = Button(title, "ghost", "chevron-down", height=38, name=title)
        self._head.clicked.connect(self.toggle)
        line = row(self._head, None, self._summary, margins=(6, 0, 14, 0))
        self._action = Button(action, "ghost", height=24, link=True) if action and act else None
        if self._action is not None and act is not None:
            self._action.clicked.connect(lambda _checked=False: act())
            line.addWidget(self._action)
        self.setLayout(column(line, body, spacing=0))
        self.set_open(opened)

    @property
    def opened(self) -> bool:
        """Is the body shown?"""
        return self._open

    def toggle(self) -> None:
        """Open or close."""
        self.set_open(not self._open)
        self.folded.emit(not self._open)

    def set_open(self, opened: bool) -> None:
        """Show the body or the summary."""
        self._open = opened
        self._body.setVisible(opened)
        self._summary.setVisible(not opened)
        if self._action is not None:
            self._action.setVisible(opened)
        self._head.set_icon("chevron-down" if opened else "chevron-right")

    def set_summary(self, words: str) -> None:
        """What the closed tab says."""
        self._summary.setText(words)
