"""What the panel of the hold list is made of: links, the choice of a scope, the legend of the bar, the bar of a reason."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.views.kit import paint
from app.views.kit.fields import tick
from app.views.kit.reasons import allow
from app.views.kit.theme import theme
from app.views.kit.widgets import Button

PART_ROLES = ("c1", "c2", "c3", "c4")
LEGEND, SEGMENT, BAR, WORDS, VERB_PAD = 38, 30, 6, 18, 8
"""Heights of the legend, of a scope, of a reason's bar and of the words below it; the room beside the words of a decision."""


class Link(QAbstractButton):
    """Words that lead somewhere, without the room a button has around its own."""

    def __init__(self, words: str, *, size: int = 13, weight: int = 500, name: str = "") -> None:
        super().__init__()
        self._look = (size, weight)
        self.setText(words)
        self.setAccessibleName(name or words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(int(paint.width(self.text(), theme.font(*self._look)) + 1.99), self._look[0] + 9)

    def minimumSizeHint(self) -> QSize:
        """Long words give way with dots."""
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words; underlined under the mouse, framed with the keyboard."""
        painter, font = QPainter(self), theme.font(*self._look)
        area = QRectF(self.rect())
        paint.text(painter, area, self.text(), font, "link" if self.isEnabled() else "disabled")
        if self.underMouse() and self.isEnabled():
            wide = min(paint.width(self.text(), font), area.width())
            painter.fillRect(QRectF(0, area.bottom() - 2, wide, 1), theme.colour("link"))
        if self.hasFocus():
            paint.box(painter, area, 3, None, "focus", 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Segments(QWidget):
    """A choice of few words beside each other; arrows move it."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._choices, self._at = list(choices), 0
        self.setAccessibleName(name)
        self.setFixedHeight(SEGMENT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        theme.changed.connect(self.update)

    def value(self) -> object:
        """What is chosen."""
        return self._choices[self._at][0]

    def set_value(self, value: object) -> None:
        """Choose it."""
        self._choose(next((n for n, (one, _words) in enumerate(self._choices) if one == value), 0))

    def _say(self) -> None:
        self.setAccessibleDescription(self._choices[self._at][1])

    def _choose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._say()
            self.update()
            self.chosen.emit(self.value())

    def _areas(self) -> list[QRectF]:
        """Room by the length of the words."""
        wide = [paint.width(words, theme.font(12, 600)) for _value, words in self._choices]
        spare = max(0.0, (self.width() - 4 - sum(wide)) / len(wide))
        found, x = [], 2.0
        for each in wide:
            part = each + spare if spare else each * (self.width() - 4) / sum(wide)
            found.append(QRectF(x, 2, part, self.height() - 4))
            x += part
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sunken strip with the chosen one on top."""
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), 6, "sunken")
        for number, (area, (_value, words)) in enumerate(zip(self._areas(), self._choices, strict=True)):
            on = number == self._at
            if on:
                paint.box(painter, area, 5, "surface", "line2")
            paint.text(painter, area.adjusted(3, 0, -3, 0), words, theme.font(12, 600 if on else 500), "text" if on else "text2",
                       paint.CENTRE)
        if self.hasFocus():
            paint.box(painter, QRectF(self.rect()), 6, None, "focus", 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        for number, area in enumerate(self._areas()):
            if area.contains(event.position()):
                self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose((self._at + step) % len(self._choices))


class Legend(QWidget):
    """What the colours of a credit bar are, each with its amount; one that does not count is grey."""

    def __init__(self, parts: Sequence[tuple[str, str, bool]]) -> None:
        super().__init__()
        self._parts = list(parts)
        self.setFixedHeight(LEGEND)
        self.setAccessibleName("; ".join(f"{name} {amount}" for name, amount, _counted in parts))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Square, name, amount."""
        painter = QPainter(self)
        wanted = [14 + max(paint.width(name, theme.font(12)), paint.width(amount, theme.font(13, 600))) for name, amount, _c
                  in self._parts]
        spare = max(4.0, (self.width() - sum(wanted)) / max(1, len(wanted) - 1))
        for number, (name, amount, counted) in enumerate(self._parts):
            x, each = sum(wanted[:number]) + spare * number, wanted[number] + 5
            role = PART_ROLES[min(number, len(PART_ROLES) - 1)] if counted else "line2"
            paint.box(painter, QRectF(x, 4, 9, 9), 2, role)
            paint.text(painter, QRectF(x + 14, 0, each - 14, 17), name, theme.font(12), "text2")
            paint.text(painter, QRectF(x + 14, 18, each - 14, 18), amount, theme.font(13, 600), "text" if counted else "text3",
                       elide=False)


class Measure(QWidget):
    """How far a measured value is beyond its threshold: blue up to it, red after it, with the threshold in words below."""

    def __init__(self, bar: tuple[Decimal, Decimal], threshold: str, measured: str) -> None:
        super().__init__()
        self._value, self._mark = (float(max(Decimal(0), each)) for each in bar)
        self._words = threshold
        self.setFixedHeight(BAR + 8 + WORDS)
        self.setAccessibleName(measured)
        self.setAccessibleDescription(threshold)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar, the line of the threshold, its words."""
        painter = QPainter(self)
        whole = max(self._mark * 4 / 3, self._value * 1.12, 0.01)
        wide, top = float(self.width()), 4.0
        mark, value = wide * self._mark / whole, wide * self._value / whole
        paint.box(painter, QRectF(0, top, wide, BAR), BAR / 2, "sunken")
        if min(mark, value) > 0:
            paint.box(painter, QRectF(0, top, max(BAR, min(mark, value)), BAR), BAR / 2, "c2")
        if value > mark:
            paint.box(painter, QRectF(mark, top, max(3.0, value - mark), BAR), BAR / 2 if value - mark > BAR else 1, "danger_s")
        painter.fillRect(QRectF(max(0.0, mark - 1), top - 4, 2, BAR + 8), theme.colour("text"))
        font = theme.font(12)
        room = paint.width(self._words, font) + 2
        left = min(max(mark - room + 6, 0.0), max(0.0, wide - room))
        paint.text(painter, QRectF(left, top + BAR + 3, room, WORDS), self._words, font, "text3", elide=False)


class Tick(QWidget):
    """Whether a reason still applies; it is measured, so nobody can change it."""

    def __init__(self, on: bool, words: str) -> None:
        super().__init__()
        self._on = on
        self.setFixedSize(18, 18)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tick."""
        tick(QPainter(self), 1, 1, self._on)


class Verb(Button):
    """The button of an action, without its key; where room is short it shows only its icon, with the words in its tool tip."""

    def __init__(self, action: QAction, kind: str, icon: str, *, shrinks: bool = False) -> None:
        self._action, self._small, self._mark = action, shrinks, icon
        self._always = not shrinks
        super().__init__("", kind, icon, height=32, name=self._words())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _words(self) -> str:
        return self._action.text().replace("&", "").removesuffix("…")

    def _follow(self) -> None:
        words, key = self._words(), self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText("" if self._small else words)
        self.set_icon(self._mark if self._small or self._always else None)
        self.setAccessibleName(words)
        on = self._action.isEnabled()
        allow(self, on, "" if on else self._action.toolTip())
        if on:
            self.setToolTip(f"{words} ({key})" if key else words)

    def full_width(self) -> int:
        """Pixels it takes with its words."""
        return int(paint.width(self._words(), theme.font(13, 500)) + 0.99) + (22 if self._always else 0) + 2 * VERB_PAD

    def _pad(self) -> int:
        return VERB_PAD if self.text() else super()._pad()

    def show_words(self, on: bool) -> None:
        """Words beside the icon, or the icon alone."""
        if self._small is on:
            self._small = not on
            self._follow()
