"""One of a few, all in sight: a row of radio buttons that is a field, each of which may be barred with its reason (WIN-04)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app import i18n
from app.core.problems import Problem
from app.views.kit import paint, reasons
from app.views.kit.fields import HEIGHT, Choice
from app.views.kit.theme import theme
from app.views.kit.widgets import row

DOT, GAP = 16, 8


class _Option(QRadioButton):
    """One radio button, painted as the other fields are."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(int(paint.width(self.text(), theme.font())) + DOT + GAP + 6, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring, dot, words."""
        painter = QPainter(self)
        on, top = self.isEnabled(), (self.height() - DOT) / 2
        ring = QRectF(1, top, DOT, DOT)
        paint.box(painter, ring, DOT / 2, "surface", ("accent" if self.isChecked() else "edge") if on else "line2")
        if self.isChecked():
            paint.box(painter, ring.adjusted(4, 4, -4, -4), 4, "accent" if on else "line2")
        if self.hasFocus():
            paint.box(painter, ring.adjusted(-1, -1, 1, 1), DOT / 2 + 1, None, "focus", 2)
        paint.text(painter, QRectF(DOT + GAP, 0, self.width() - DOT - GAP, self.height()), self.text(), theme.font(),
                   "text" if on else "disabled")


class RadioField(QWidget):
    """A choice in radio buttons; arrows move, Tab goes on."""

    committed = Signal()

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [c.value for c in choices]
        self._group = QButtonGroup(self)
        self.options = {c.value: _Option(c.name) for c in choices}
        for option in self.options.values():
            self._group.addButton(option)
            option.clicked.connect(lambda _checked=False: self.committed.emit())
        self.setLayout(row(*self.options.values(), None, spacing=18))
        self.setFixedHeight(HEIGHT)
        self.setFocusProxy(next(iter(self.options.values())))

    def value(self) -> Any:
        """The chosen one; None = none is."""
        return next((v for v, option in self.options.items() if option.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Choose one, or none."""
        self._group.setExclusive(False)
        for v, option in self.options.items():
            option.setChecked(v == value)
        self._group.setExclusive(True)
        if value in self.options:
            self.setFocusProxy(self.options[value])

    def choose(self, value: Any) -> None:
        """Choose one as she does."""
        self.set_value(value)
        self.committed.emit()

    def allow(self, value: Any, on: bool, because: str) -> None:
        """Free one of them, or bar it for a reason."""
        reasons.allow(self.options[value], on, because)

    def typed(self) -> Any:
        """The choice, for a draft."""
        return self.value()

    def type_in(self, kept: Any) -> None:
        """Out of a draft."""
        self.set_value(kept)

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        reasons.set_tip(self, i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")
