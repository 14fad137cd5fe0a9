"""Filters of a list as people see them: a pill for each, and the pane with a field for every column (usability 2.2)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from app.core.problems import Problem
from app.i18n import _
from app.queries.listing import Column
from app.services.list_filters import can_filter, names_of
from app.views.kit import icons, paint
from app.views.kit.fields import TextField
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Ground, Label, column, holder, row

PANE, LONGEST_PILL = 264, 260
EXAMPLES = {"amount": ">100", "int": "1..3", "percent": ">5", "number": ">1", "price": ">1",
            "late": ">30", "age": ">5", "date": "..t", "text": "A*|*B",
            "link": "10..20",
            "tree": "A*|*B"}


class Pill(QAbstractButton):
    """One active filter: Enter changes it, Delete or the cross takes it away."""

    changing = Signal()
    removed = Signal()

    def __init__(self, title: str, typed: str) -> None:
        super().__init__()
        self._title, self._typed = title, typed
        self.setFixedHeight(26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Filter {column}: {filter}").format(column=title, filter=typed))
        self.setToolTip(f"{title} {typed}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.changing)

    def _widths(self) -> tuple[float, float]:
        return paint.width(self._title, theme.font(12)), paint.width(self._typed, theme.font(12, 600))

    def sizeHint(self) -> QSize:
        """Both texts and the cross."""
        return QSize(min(int(sum(self._widths()) + 46), LONGEST_PILL), 26)

    def minimumSizeHint(self) -> QSize:
        """A pill is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Column, filter in bold, cross."""
        painter, rect = QPainter(self), QRectF(self.rect())
        paint.box(painter, rect, 13, "hover" if self.underMouse() else "surface", "line2")
        title, _typed = self._widths()
        title = min(title, rect.width() * 0.5)
        paint.text(painter, QRectF(12, 0, title + 1, 26), self._title, theme.font(12), "text2")
        paint.text(painter, QRectF(16 + title, 0, rect.width() - title - 42, 26), self._typed, theme.font(12, 600), "text")
        icons.draw(painter, "x", rect.width() - 22, 7, 12, "text2")
        if self.hasFocus():
            paint.box(painter, rect, 13, None, "focus", 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross removes at once."""
        if event.position().x() > self.width() - 28:
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove, Enter changes."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.changing.emit()
        else:
            super().keyPressEvent(event)


class FilterField(TextField):
    """A filter being typed; Alt+Down or F4 offers the values of a column that has few."""

    def __init__(self, title: str, words: Sequence[str], example: str) -> None:
        super().__init__(_("Filter {column}").format(column=title), placeholder=example)
        self.words = [word for word in words if word]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The values, if there are any to offer."""
        drop = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self.words and (drop or event.key() == Qt.Key.Key_F4):
            self.choices().popup(self.mapToGlobal(self.rect().bottomLeft()))
            return
        super().keyPressEvent(event)

    def choices(self) -> QMenu:
        """The values, ticked where the filter names them."""
        menu, chosen = QMenu(self), self.chosen()
        for word in self.words:
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(word in chosen)
            action.triggered.connect(lambda _on=False, named=word: self.toggle(named))
        return menu

    def chosen(self) -> list[str]:
        """The values the filter names."""
        return [part.strip() for part in self.text().split("|") if part.strip() in self.words]

    def toggle(self, word: str) -> None:
        """Name a value, or no longer."""
        chosen = self.chosen()
        kept = [w for w in chosen if w != word] if word in chosen else [*chosen, word]
        self.setText("|".join(kept))
        self.committed.emit()


class FilterPane(Ground):
    """A field for every column, the hidden ones too; what is typed counts when the field is left or Enter is pressed."""

    def __init__(self, columns: Sequence[Column], asked: Callable[[str, str], Problem | None]) -> None:
        super().__init__("surface", edge="right")
        self.setFixedWidth(PANE)
        self._asked = asked
        self.fields: dict[str, FilterField] = {}
        fields = column(spacing=3, margins=(14, 2, 14, 10))
        for each in columns:
            if can_filter(each):
                fields.addWidget(Label(_(each.title), 12, 500, "text2"))
                fields.addWidget(self._field(each))
                fields.addSpacing(5)
        fields.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner = holder(fields)
        inner.setAutoFillBackground(False)
        area.setWidget(inner)
        self._area = area
        self.close_button = Button("", "ghost", "x", name=_("Close"), height=26)
        head = row(Label(_("Filter"), 13, 600), None, self.close_button, margins=(14, 8, 8, 4))
        hint = Label(_("100..200 from to · >50 · A*|B* or · <>0 not · '' empty"), 11, 400, "text3", wrap=True)
        foot = row(hint, margins=(14, 6, 14, 8))
        layout = column(head, spacing=0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.setLayout(layout)

    def _field(self, each: Column) -> FilterField:
        words = [_(name) for name in names_of(each).values() if name]
        field = FilterField(_(each.title), words, "|".join(words[:2]) if words else EXAMPLES.get(each.kind, ""))
        field.committed.connect(lambda: self._typed(each.name))
        self.fields[each.name] = field
        return field

    def _typed(self, name: str) -> None:
        field = self.fields[name]
        field.show_problem(self._asked(name, field.text().strip()))

    def show_filters(self, typed: Mapping[str, str]) -> None:
        """What is active stands in the fields."""
        for name, field in self.fields.items():
            if not field.hasFocus() or name not in typed:
                field.set_value(typed.get(name, ""))
                field.show_problem(None)

    def focus(self, name: str = "") -> None:
        """The keyboard goes to the field of a column, or to the first."""
        field = self.fields.get(name) or next(iter(self.fields.values()), None)
        if field is not None:
            self._area.ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()


class PillBar(QWidget):
    """The pills beside the search box, as many as there is room for; the rest stand behind a number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pills: list[Pill] = []
        self._rest = Label("", 12, 500, "text3")
        self._rest.setParent(self)

    def set_pills(self, pills: Sequence[Pill]) -> None:
        """Other filters."""
        for pill in self.pills:
            pill.hide()
            pill.deleteLater()
        self.pills = list(pills)
        for pill in self.pills:
            pill.setParent(self)
            pill.show()
        self.arrange()

    def arrange(self) -> None:
        """Side by side while there is room."""
        x, left_out = 0, 0
        for pill in self.pills:
            wide = pill.sizeHint().width()
            fits = x + wide <= self.width() - 34 and not left_out
            left_out += not fits
            pill.setVisible(fits)
            if fits:
                pill.setGeometry(x, 2, wide, 26)
                x += wide + 6
        self._rest.setText(f"+{left_out}" if left_out else "")
        self._rest.setGeometry(x, 2, 34, 26)

    def resizeEvent(self, event: object) -> None:
        """More or less room."""
        self.arrange()
