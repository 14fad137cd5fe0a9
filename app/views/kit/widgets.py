"""The small widgets of every window: labels, buttons, chips, cards, message bars, tabs, key figures, empty states."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.views.kit import icons, paint
from app.views.kit.theme import theme

Item = QWidget | QLayout | int | None


def row(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Items side by side; a number is a gap, None takes the free space."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def column(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Items below each other."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, items: Sequence[Item], spacing: int, margins: tuple[int, int, int, int]) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def holder(layout: QLayout) -> QWidget:
    """A plain widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


class Label(QLabel):
    """A text in a size, weight and role of the theme."""

    def __init__(self, words: str = "", size: int = 13, weight: int = 400, role: str = "text", *, wrap: bool = False) -> None:
        super().__init__(words)
        self._role = role
        self.setFont(theme.font(size, weight))
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._colour()
        theme.changed.connect(self._colour)

    def set_role(self, role: str) -> None:
        """Another colour."""
        self._role = role
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour(self._role))
        self.setPalette(palette)


class Button(QAbstractButton):
    """A painted button: kind primary, default, ghost or danger; the key is printed on primary ones."""

    def __init__(self, words: str = "", kind: str = "default", icon: str | None = None, *, menu: QMenu | None = None,
                 key: str = "", height: int = 30, name: str = "", link: bool = False) -> None:
        super().__init__()
        self.setText(words)
        self._kind, self._icon, self._menu, self._key, self._link = kind, icon, menu, key, link
        self._hover = False
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name or words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if menu is not None:
            self.clicked.connect(self.open_menu)
        if not words and name:
            self.setToolTip(name)

    def open_menu(self) -> None:
        """Show the menu under the button."""
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def setText(self, words: str) -> None:
        """Another text; the button takes the width it needs."""
        super().setText(words)
        self.setAccessibleName(words or self.accessibleName())
        self.updateGeometry()

    def set_icon(self, icon: str | None) -> None:
        """Another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key need."""
        words = self.text().replace("&", "")
        wide = (16 if self._icon else 0) + (paint.width(words, theme.font(13, 500)) if words else 0)
        wide += 6 if self._icon and words else 0
        wide += 2 * self._pad() + (18 if self._menu else 0)
        wide += paint.width(self._key, theme.font(11, 500)) + 10 if self._key else 0
        return QSize(int(wide + 0.99), self.height())

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def _pad(self) -> int:
        if not self.text():
            return 7
        return 8 if self._kind == "ghost" else 12

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words, key, arrow, focus ring."""
        painter = QPainter(self)
        rect, kind = QRectF(self.rect()), self._kind
        lit = self._hover or self.isDown()
        words, mark = "text", "text2"
        if kind == "primary":
            paint.box(painter, rect, 6, "sunken" if not self.isEnabled() else "accent_h" if lit else "accent")
            words = mark = "on_accent"
        elif kind == "ghost":
            if lit and self.isEnabled():
                paint.box(painter, rect, 6, "sunken")
        else:
            paint.box(painter, rect, 6, "hover" if lit else "surface", "line2")
            if kind == "danger":
                words = mark = "danger_t"
        if self._link:
            words = "link"
        if not self.isEnabled():
            words = mark = "disabled"
        self._paint_content(painter, words, mark)
        if self.hasFocus():
            paint.box(painter, rect, 6, None, "focus" if kind != "primary" else "text", 2)

    def _paint_content(self, painter: QPainter, words: str, mark: str) -> None:
        x, middle = float(self._pad()), (self.height() - 16) // 2
        if self._icon:
            icons.draw(painter, self._icon, x, middle, 16, mark)
            x += 22 if self.text() else 16
        if self.text():
            shown = self.text().replace("&", "")
            wide = paint.width(shown, theme.font(13, 500))
            paint.text(painter, QRectF(x, 0, wide + 2, self.height()), shown, theme.font(13, 500), words)
            x += wide
        if self._key:
            paint.text(painter, QRectF(x + 10, 0, 80, self.height()), self._key, theme.font(11, 500), mark)
        if self._menu is not None:
            icons.draw(painter, "chevron-down", self.width() - self._pad() - 12, (self.height() - 14) // 2 + 1, 14, mark)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lit under the mouse."""
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer lit."""
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a focused button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


SHORT = "short"
"""Property of an action whose menu entry says more than its button has room for."""


def key_text(key: QKeySequence) -> str:
    """A key as it is written on this computer; the large key at the right is called Enter, as everywhere in our words."""
    large = key.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")
    return QKeySequence(large).toString(QKeySequence.SequenceFormat.NativeText)


def action_button(action: QAction, kind: str = "ghost", icon: str | None = None) -> Button:
    """A button that runs an action and follows its text and state; the key stands in the tool tip."""
    key = key_text(action.shortcut())

    def words() -> str:
        return str(action.property(SHORT) or action.text().replace("&", ""))

    button = Button(words(), kind, icon, key=key if kind == "primary" else "")
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setText(words())
        button.setEnabled(action.isEnabled())
        # Made visible before it stands anywhere it would come up as a window of its own and take the keyboard away.
        if button.parentWidget() is not None or not action.isVisible():
            button.setVisible(action.isVisible())
        button.setToolTip(f"{action.toolTip()} ({key})" if key else action.toolTip())

    action.changed.connect(follow)
    follow()
    return button


class Chip(QWidget):
    """A status chip."""

    def __init__(self, words: str, tone: str = "neutral", shape: str | None = "dot") -> None:
        super().__init__()
        self._look = (words, tone, shape)
        self.setAccessibleName(words)
        self.setFixedSize(int(paint.chip_width(words, shape)) + 1, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chip."""
        words, tone, shape = self._look
        paint.chip(QPainter(self), 0, 0, words, tone, shape)


class Card(QWidget):
    """A white box with a hairline around it."""

    def __init__(
        self, layout: QLayout | None = None, *, fill: str = "surface", line: str | None = "line", radius: int = 8
    ) -> None:
        super().__init__()
        self._look = (fill, line, radius)
        if layout is not None:
            self.setLayout(layout)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box."""
        fill, line, radius = self._look
        paint.box(QPainter(self), QRectF(self.rect()), radius, fill, line)


class Ground(QWidget):
    """A plain area in one colour of the theme, with an optional hairline at one side."""

    def __init__(self, role: str, layout: QLayout | None = None, *, edge: str = "") -> None:
        super().__init__()
        self._role, self._edge = role, edge
        if layout is not None:
            self.setLayout(layout)
        theme.changed.connect(self.update)

    def set_role(self, role: str) -> None:
        """Another colour."""
        self._role = role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The area and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._role))
        wide, high = self.width(), self.height()
        edges = {
            "right": (wide - 1, 0, 1, high),
            "left": (0, 0, 1, high),
            "top": (0, 0, wide, 1),
            "bottom": (0, high - 1, wide, 1),
        }
        if self._edge:
            painter.fillRect(*edges[self._edge], theme.colour("line"))


class Line(QWidget):
    """A hairline."""

    def __init__(self, *, vertical: bool = False, length: int | None = None) -> None:
        super().__init__()
        (self.setFixedWidth if vertical else self.setFixedHeight)(1)
        if length is not None:
            (self.setFixedHeight if vertical else self.setFixedWidth)(length)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), theme.colour("line"))


class MessageBar(QWidget):
    """A sentence with its tone, what it means and up to three ways out."""

    closed = Signal()
    ICONS = {"danger": "circle-alert", "warning": "triangle-alert", "info": "info", "success": "circle-check", "violet": "info"}

    def __init__(self, tone: str, title: str, body: str = "", actions: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        super().__init__()
        self._tone = tone
        self.setAccessibleName(title)
        self.setAccessibleDescription(body)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(self.ICONS.get(tone, "info"), 16, f"{tone}_t", 2.0))
        mark.setFixedSize(16, 18)
        mark.setScaledContents(False)
        self.words = Label(title, 13, 600, f"{tone}_t", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = column(self.words, spacing=2)
        if body:
            texts.addWidget(Label(body, 13, 400, "text", wrap=True))
        layout = row(mark, texts, spacing=8, margins=(12, 8, 8, 8))
        layout.setStretch(1, 1)
        for words, act in actions:
            button = Button(words, "ghost", height=24, link=True)
            # Qt hands over whether it is checked, which an act with defaults would take for its own.
            button.clicked.connect(lambda _checked=False, do=act: do())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = layout
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, button: Button) -> None:
        """One button more at the right."""
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint with a solid mark at the left."""
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), 6, f"{self._tone}_b")
        painter.setClipRect(QRectF(0, 0, 3, self.height()))
        paint.box(painter, QRectF(0, 0, 12, self.height()), 6, f"{self._tone}_s")


class Tabs(QWidget):
    """Words with counts and an accent underline; arrows move, the choice is told."""

    chosen = Signal(int)

    def __init__(self, items: Sequence[tuple[str, int | None]]) -> None:
        super().__init__()
        self._items, self._at = list(items), 0
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(" / ".join(words for words, _ in items))

    @property
    def current(self) -> int:
        """Which one is shown."""
        return self._at

    @property
    def counts(self) -> list[int | None]:
        """The count of each tab."""
        return [count for _words, count in self._items]

    def set_count(self, index: int, count: int | None) -> None:
        """Another count."""
        self._items[index] = (self._items[index][0], count)
        self.updateGeometry()
        self.update()

    def rename(self, words: Sequence[str]) -> None:
        """Other words for the same tabs."""
        self._items = [(text, count) for text, (_old, count) in zip(words, self._items, strict=True)]
        self.setAccessibleName(" / ".join(words))
        self.updateGeometry()
        self.update()

    def choose(self, index: int) -> None:
        """Show another one."""
        if 0 <= index < len(self._items) and index != self._at:
            self._at = index
            self.update()
            self.chosen.emit(index)

    def _spans(self) -> list[tuple[float, float]]:
        x, found = 0.0, []
        for words, count in self._items:
            wide = paint.width(words, theme.font(13, 600))
            wide += paint.width(str(count), theme.font(11, 600)) + 18 if count is not None else 0
            found.append((x, wide))
            x += wide + 22
        return found

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        last = self._spans()[-1]
        return QSize(int(last[0] + last[1] + 4), 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, counts, underline."""
        painter = QPainter(self)
        for index, ((words, count), (x, wide)) in enumerate(zip(self._items, self._spans(), strict=True)):
            on = index == self._at
            font = theme.font(13, 600 if on else 500)
            paint.text(painter, QRectF(x, 0, wide + 4, 34), words, font, "text" if on else "text2", elide=False)
            if count is not None:
                left = x + paint.width(words, font) + 6
                badge = QRectF(left, 8, paint.width(str(count), theme.font(11, 600)) + 12, 18)
                paint.box(painter, badge, 9, "accent_soft" if on else "sunken")
                paint.text(painter, badge, str(count), theme.font(11, 600), "link" if on else "text2", paint.CENTRE)
            if on:
                paint.box(painter, QRectF(x, 33.5, wide, 2.5), 1.2, "accent")
        if self.hasFocus():
            x, wide = self._spans()[self._at]
            paint.box(painter, QRectF(x - 4, 2, wide + 8, 30), 4, None, "focus", 2)

    def mousePressEvent(self, event: object) -> None:
        """A click chooses."""
        x = event.position().x()  # type: ignore[attr-defined]
        for index, (left, wide) in enumerate(self._spans()):
            if left - 8 <= x <= left + wide + 8:
                self.choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose((self._at + step) % len(self._items))


class EmptyState(QWidget):
    """What would stand here, and one button to begin; without a button the sentence itself takes the keyboard."""

    def __init__(self, icon: str, sentence: str, button: Button | None = None) -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, 32, "text3", 2.0))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = Label(sentence, 13, 400, "text2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(None, mark, self._words, spacing=10, margins=(40, 20, 40, 20))
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(button)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setAccessibleName(sentence)
        layout.addStretch(1)
        self.setLayout(layout)

    def say(self, sentence: str) -> None:
        """Another sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)

    def instead_of(self, table: QWidget, empty: bool) -> None:
        """Stand here in the place of an `empty` table, or give it its place back; the keyboard stays in that place (CLW-005)."""
        coming, going = (self, table) if empty else (table, self)
        here = self.window().focusWidget()
        held = here is not None and (here is going or going.isAncestorOf(here))
        coming.show()
        if held:
            getattr(coming, "view", coming).setFocus()
        going.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame around the sentence while it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            said = self._words.geometry()
            spare = max(0, said.width() - self._words.fontMetrics().horizontalAdvance(self._words.text()) - 24) / 2
            paint.box(QPainter(self), QRectF(said).adjusted(spare, -6, -spare, 6), 6, None, "focus", 2)
