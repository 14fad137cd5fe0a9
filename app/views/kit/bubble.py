"""Words below a field: what a text would give while it is typed, or why it cannot be read (L10N-035, 036, 042)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.views.kit import paint
from app.views.kit.theme import theme

HIGH, MOST, STAYS = 26, 460, 6_000
"""Height of a line; the widest; how many milliseconds a message stays after its field was left."""


class Bubble(QWidget):
    """One for each window; it belongs to the field that spoke last."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.words, self._tone = "", "text2"
        self.field: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, field: QWidget, words: str, tone: str) -> None:
        """Speak for a field, or be silent when it was the one that spoke."""
        if not words:
            if self.field is field:
                self.hide()
            return
        if self.field is not None and self.field is not field and isValid(self.field):
            self.field.removeEventFilter(self)
        self.field, self.words, self._tone = field, words, tone
        field.installEventFilter(self)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(STAYS)

    def _lines(self) -> list[str]:
        """The words in lines that fit."""
        lines = [""]
        for word in self.words.split():
            longer = f"{lines[-1]} {word}".strip()
            if paint.width(longer, theme.font(12, 500)) > MOST - 20 and lines[-1]:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _place(self) -> None:
        """Below the field, or above it where the window ends."""
        if self.field is None:
            return
        lines = self._lines()
        self.resize(int(max(paint.width(line, theme.font(12, 500)) for line in lines)) + 21, 8 + (HIGH - 8) * len(lines))
        window = self.field.window()
        at = self.field.mapTo(window, QPoint(0, self.field.height() + 2))
        if at.y() + self.height() > window.height():
            at = self.field.mapTo(window, QPoint(0, -self.height() - 2))
        self.move(max(0, min(at.x(), window.width() - self.width() - 2)), at.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gone with its field."""
        if watched is self.field and event.type() in (QEvent.Type.Hide, QEvent.Type.Move):
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small box with the words."""
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), 5, "surface", "line2")
        for place, line in enumerate(self._lines()):
            paint.text(painter, QRectF(10, 4 + place * (HIGH - 8), self.width(), HIGH - 8), line, theme.font(12, 500), self._tone,
                       elide=False)


def bubble_of(field: QWidget) -> Bubble | None:
    """The bubble of a field's window, if it ever spoke."""
    return field.window().findChild(Bubble, options=Qt.FindChildOption.FindDirectChildrenOnly)


def say_below(field: QWidget, words: str, tone: str = "text2") -> None:
    """Say something below a field; nothing to say is silence."""
    bubble = bubble_of(field)
    if bubble is None and words and field.isVisible():
        bubble = Bubble(field.window())
    if bubble is not None:
        bubble.say(field, words, tone)
