"""A card of figures beside each other: in a narrow window those in the middle give way, the first and the last stay."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from app.views.kit.page import clear
from app.views.kit.widgets import Card, Label, Line, column, holder


class FigureCard(Card):
    """Titles over figures in one line, said as one sentence to screen readers (`words`)."""

    def __init__(self, parts: QHBoxLayout) -> None:
        self._parts = parts
        super().__init__(parts)
        parts.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.words = ""

    def begin(self) -> list[str]:
        """An empty card, and where what it says is gathered."""
        clear(self._parts)
        return []

    def block(self, title: str, figure: str, told: list[str], colour: str = "text") -> None:
        """A figure under its title; the words of a figure in `colour` say why it has it."""
        told.append(f"{title} {figure}")
        self._parts.addWidget(holder(column(Label(title, 12, 400, "text2"), Label(figure, 15, 600, colour), spacing=1)))

    def end(self, told: list[str]) -> None:
        """Everything stands: what it says, and what fits."""
        self.words = "; ".join(told)
        self.setAccessibleName(self.words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one wants: what does not fit is hidden."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows other figures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what does not fit, from the last but one to the second."""
        shown = [w for n in range(self._parts.count()) if (w := self._widget(n)) is not None]
        for widget in shown:
            widget.setVisible(True)
        hidden = False
        for widget in reversed(shown[1:-1]):
            self._parts.invalidate()
            fits = self._parts.sizeHint().width() <= self.width()
            if fits and not (hidden and isinstance(widget, Line)):
                return
            hidden = True
            widget.setVisible(False)

    def _widget(self, at: int) -> QWidget | None:
        item = self._parts.itemAt(at)
        return None if item is None else item.widget()
