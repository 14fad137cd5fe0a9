"""The rows of the settle pane: boxes to mark, two cells to type in, every keystroke told while it is typed (PWIN-02)."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.services.payments import PaneRow
from app.views.kit import paint
from app.views.kit.fields import AmountField, tick
from app.views.kit.grid_cells import PAD
from app.views.kit.rows import Index
from app.views.kit.theme import theme
from app.views.kit.widgets import Ground
from app.views.payments.settle_model import (
    COMPANY,
    DATE,
    DOCUMENT,
    DUE,
    EDITED,
    LEFT,
    MARK,
    POSSIBLE,
    RIGHT,
    SETTLE,
    TAG,
    TYPE,
    UNTIL,
    WIDTHS,
    SettleModel,
)

ROW, HEAD, BOX = 30, 30, 25
TURNED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
BEGINS = frozenset("0123456789=-+,.")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SettleHead(QHeaderView):
    """Titles over their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEAD)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(30)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Title and hairline."""
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, theme.colour("surface2"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.colour("line"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        paint.text(painter, area.adjusted(PAD, 0, -PAD, -1), words, theme.font(12, 500), "text2",
                   paint.RIGHT if section in RIGHT else paint.LEFT)
        painter.restore()


class SettleDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, view: "SettleTable") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Ground, content, the ring of the keyboard."""
        view, rect = self._view, QRectF(option.rect)
        row = view.rows.row_of(index.row())
        here = view.currentIndex()
        current = here.row() == index.row()
        painter.fillRect(rect, theme.colour("selected" if current and view.hasFocus() else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        if current and index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), theme.colour("accent"))
        if row is not None:
            self._content(painter, rect.adjusted(PAD, 0, -PAD, -1), row, index)
        if here == index and view.hasFocus():
            paint.box(painter, rect.adjusted(1, 1, -1, -2), 4, None, "focus", 2)

    def _content(self, painter: QPainter, rect: QRectF, row: PaneRow, index: Index) -> None:
        model, section = self._view.rows, index.column()
        quiet = "text" if row.marked else "text3"
        words = model.words(index.row(), section)
        if section == MARK:
            tick(painter, rect.left() + 2, rect.center().y() - 8, row.marked, row.held is None)
        elif section == TAG:
            told = model.tag(row)
            if told is not None:
                paint.chip(painter, rect.left(), rect.center().y() - 9.5, *told, most=rect.width() + 6)
        elif section == DOCUMENT:
            paint.text(painter, rect, words, theme.font(13, 500), "link")
        elif section == UNTIL:
            paint.text(painter, rect, words, theme.font(), quiet)
            beside = model.until_beside(row)
            wide = paint.width(words, theme.font()) + 8
            paint.text(painter, rect.adjusted(wide, 0, 0, 0), beside, theme.font(12), "text3")
        elif section in RIGHT:
            self._figure(painter, rect, row, section, words)
        else:
            late = section == DUE and row.days_overdue > 0 and row.open > 0
            paint.text(painter, rect, words, theme.font(), "danger_t" if late else quiet)

    def _figure(self, painter: QPainter, rect: QRectF, row: PaneRow, section: int, words: str) -> None:
        """An amount: typed ones in a box, an expired discount struck through, what is left in amber."""
        role, weight = ("text" if row.marked else "text3"), 400
        if section in EDITED and row.marked:
            paint.box(painter, QRectF(rect.left() - 2, rect.center().y() - BOX / 2 + 0.5, rect.width() + 10, BOX), 5, "surface",
                      "line2")
        if section == LEFT and row.marked and row.after:
            role, weight = "warning_t", 600
        if section == POSSIBLE and self._view.rows.lapsed(row) is not None:
            role = "text3"
            wide = paint.width(words, theme.font())
            painter.fillRect(QRectF(rect.right() - wide - 1, rect.center().y() + 1, wide + 2, 1), theme.colour("text3"))
        paint.text(painter, rect, words, theme.font(13, weight), role, paint.RIGHT, elide=False)

    def sizeHint(self, _option: Any, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(80, ROW)


class SettleTable(QTableView):
    """Tells what is marked and typed; `typed` comes with every keystroke that can be read."""

    toggled = Signal(int)
    typed = Signal(int, int, object)
    given_up = Signal(object)
    opened = Signal(int)

    def __init__(self, model: SettleModel) -> None:
        super().__init__()
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(SettleDelegate(self))
        self.setHorizontalHeader(SettleHead(self))
        self.setAccessibleName(_("Open entries of the customer"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerWidget(Ground("surface"))
        self.field = AmountField(_("To settle"))
        self.field.setParent(self.viewport())
        self.field.hide()
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._edited)
        self._at: tuple[int, int] | None = None
        self._before: PaneRow | None = None
        self.read_only = ""
        self.horizontalHeader().moveSection(COMPANY, DOCUMENT + 1)
        self.verticalScrollBar().valueChanged.connect(lambda _v: self._place())
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last column takes what is left."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """The company stands only where entries of others are shown; in little room date and type of the document give way."""
        room, gone = self.viewport().width(), {COMPANY} if not self.rows.crosses else set[int]()
        for section in (DATE, TYPE):
            if room < sum(wide for n, wide in enumerate(WIDTHS) if n not in gone):
                gone.add(section)
        for section, wide in enumerate(WIDTHS):
            self.setColumnHidden(section, section in gone)
            self.setColumnWidth(section, wide)
        left = room - sum(wide for n, wide in enumerate(WIDTHS) if n not in gone and n != TAG)
        self.setColumnWidth(TAG, max(left, WIDTHS[TAG]))
        self._place()

    # ------------------------------------------------------------ keys

    def here(self) -> PaneRow | None:
        """The row with the keyboard."""
        return self.rows.row_of(self.currentIndex().row())

    def stand(self, at: int, section: int = SETTLE) -> None:
        """The keyboard on a cell."""
        if 0 <= at < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(at, section))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins in the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.stand(0)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box marks, one in a typed cell begins to type."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.rows.row_of(index.row())
        if row is None or self.read_only:
            return
        if index.column() == MARK:
            self.toggled.emit(row.entry_id)
        elif index.column() == DOCUMENT:
            self.opened.emit(row.entry_id)
        elif index.column() in EDITED:
            self.edit_cell(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks, figures are typed, Delete takes the mark away, Enter goes down."""
        key, turned, row = Qt.Key(event.key()), event.modifiers() & TURNED, self.here()
        at = self.currentIndex()
        if row is None or turned:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and not self.read_only or key == Qt.Key.Key_Delete and row.marked and not self.read_only:
            self.toggled.emit(row.entry_id)
        elif key in ENTER:
            self.stand(at.row() + 1, at.column())
        elif (event.text() in BEGINS and event.text()) or key == Qt.Key.Key_F2:
            self.edit_cell(at.row(), at.column() if at.column() in EDITED else SETTLE, event if key != Qt.Key.Key_F2 else None)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ typing

    def edit_cell(self, at: int, section: int, event: QKeyEvent | None = None) -> None:
        """Type an amount in a cell; the first key replaces what stood there."""
        row = self.rows.row_of(at)
        if row is None or self.read_only:
            return
        self.end_typing()
        self._at, self._before = (at, section), row
        self.stand(at, section)
        self.field.currency = row.currency
        self.field.setAccessibleName(str(self.rows.headerData(section, Qt.Orientation.Horizontal)))
        self.field.set_value(abs(row.discount_now if section != SETTLE else row.to_settle) if row.marked else None)
        self._place()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()
        if event is not None:
            self.field.insert(event.text())
            self._edited(self.field.text())

    def _place(self) -> None:
        if self._at is not None:
            rect = self.visualRect(self.rows.index(*self._at))
            self.field.setFixedWidth(rect.width())
            self.field.move(rect.topLeft())

    def _edited(self, text: str) -> None:
        """Every keystroke that can be read marks with that amount; nothing typed takes the amount back."""
        if self._before is None or self._at is None:
            return
        value = self.field.read(text.strip()) if text.strip() else None
        if isinstance(value, Problem):
            return
        self.typed.emit(self._before.entry_id, self._at[1], None if value is None else abs(value))

    def refuse(self, problem: Problem | None) -> None:
        """What is wrong with the typed amount stands below it; it stays as typed."""
        self.field.show_problem(problem)
        self.field.say("" if problem is None else i18n.problem_text(problem, i18n.language(), i18n.region()), "danger_t")

    def end_typing(self, *, keep: bool = True) -> None:
        """The amount is in the mark already; without `keep` the mark becomes what it was."""
        if self._at is None:
            return
        before, self._at, self._before = self._before, None, None
        had = self.field.hasFocus()
        self.field.say("")
        self.field.show_problem(None)
        if had:
            self.setFocus()
        self.field.hide()
        if not keep and before is not None:
            self.given_up.emit(before)
        self.viewport().update()

    @property
    def typing(self) -> bool:
        """Is an amount being typed?"""
        return self._at is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and the arrows go on, Esc leaves the mark as it was."""
        if self._at is None or watched is not self.field:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self._left)
        return False

    def _left(self) -> None:
        if self._at is not None and not self.field.hasFocus():
            self.end_typing()

    def _key(self, event: QKeyEvent) -> bool:
        key, (at, section) = Qt.Key(event.key()), self._at or (0, 0)
        if event.modifiers() & TURNED:
            return False
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}.get(key)
        if by is not None:
            self.end_typing()
            self.stand(at + by, section)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.end_typing()
            other = EDITED[1] if section == EDITED[0] else EDITED[0]
            self.stand(at + (1 if section == SETTLE and key == Qt.Key.Key_Tab else 0), other)
        elif key == Qt.Key.Key_Escape:
            self.end_typing(keep=False)
        else:
            return False
        return True
