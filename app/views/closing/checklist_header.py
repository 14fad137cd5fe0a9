"""The card over the checklist: how far the close is, what is wrong, when it is due and what is left to post (CLS-037)."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import i18n
from app.i18n import _
from app.services.closing.shown import Area, Checklist
from app.views.closing import checklist_words as said
from app.views.kit import paint
from app.views.kit.figure_card import FigureCard
from app.views.kit.theme import theme
from app.views.kit.widgets import Label, Line, column, holder, row

RING, STROKE, BAR, GAP, LONGEST = 56, 7, 6, 3, 520
"""Diameter and stroke of the ring, height of the bar and gap of its parts, its greatest length."""
AREAS = list(Area)
"""In the order of the list's groups."""


class Ring(QWidget):
    """So many of so many as a part of a circle, with the figures inside."""

    def __init__(self, done: int, whole: int) -> None:
        super().__init__()
        self._at = (done, whole)
        self.setFixedSize(RING, RING)
        self.setAccessibleName(f"{done} / {whole}")
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle, the part that is done, the figures."""
        painter, (done, whole) = QPainter(self), self._at
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(STROKE / 2, STROKE / 2, -STROKE / 2, -STROKE / 2)
        painter.setPen(QPen(theme.colour("line"), STROKE))
        painter.drawEllipse(inner)
        if done and whole:
            painter.setPen(QPen(theme.colour("success_s"), STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(inner, 90 * 16, -int(360 * 16 * done / whole))
        paint.text(painter, QRectF(self.rect()), f"{done}/{whole}", theme.font(13, 600), "text", paint.CENTRE, elide=False)


class Segments(QWidget):
    """A part of a bar for each task, in the colour of its status; the sentence above says the same."""

    def __init__(self, roles: Sequence[str]) -> None:
        super().__init__()
        self._roles = list(roles)
        self.setFixedHeight(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As long as there is room for."""
        return QSize(180, BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The parts side by side."""
        painter, each = QPainter(self), min(self.width(), LONGEST) / max(1, len(self._roles))
        for number, role in enumerate(self._roles):
            paint.box(painter, QRectF(number * each, 0, max(2.0, each - GAP), BAR), 2, role)


class ChecklistHeader(FigureCard):
    """Ring, sentence and bar, then deadline, evidence and the amount still to post."""

    def __init__(self, currency: str) -> None:
        super().__init__(row(spacing=20, margins=(16, 9, 20, 9)))
        self._currency = currency

    def show_checklist(self, shown: Checklist, now: datetime) -> None:
        """The figures of a checklist at a moment; they are those of the whole period, whatever the list shows."""
        region, tiles, head = i18n.region(), shown.tiles, shown.head
        told = self.begin()
        done = _("{done} of {count} tasks done").format(done=tiles.done, count=tiles.total)
        wrong = said.sentence(shown.rows, head.locked_by if head.locked else "")
        ordered = sorted(shown.rows, key=lambda r: AREAS.index(r.area))
        bar = Segments([said.tone(r) for r in ordered])
        words = column(Label(done, 15, 600), Label(wrong, 13, 400, "text2", wrap=True), bar, spacing=4)
        told += [done, wrong]
        first = row(Ring(tiles.done, tiles.total), spacing=14)
        first.addLayout(words, 1)
        self._parts.addWidget(holder(first), 1)
        self._parts.addWidget(Line(vertical=True, length=44))
        if head.deadline is not None:
            passed = head.deadline < now and not head.locked
            self.block(_("Close::Deadline passed") if passed else _("Close::Deadline"),
                       i18n.short_day(head.deadline.astimezone().date(), region), told, "danger_t" if passed else "text")
        self.block(_("Close::Evidence"), i18n.number(shown.evidence, region), told)
        self.block(_("Close::Still to post"), i18n.amount(shown.to_post, self._currency, region), told)
        self.end(told)
