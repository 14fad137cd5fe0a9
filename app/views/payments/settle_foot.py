"""The figures under the settle pane: payment, distributed, discount, how it is shared, and what is still to distribute."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import EntryType
from app.i18n import _
from app.services.payments import Pane, PaneRow
from app.views.kit import icons, paint
from app.views.kit.theme import theme
from app.views.kit.widgets import Ground, Label, column, holder, row

BAR, SHADES = 8, ("c1", "c2", "c3")
MOST = 24
"""Parts of the bar that are told apart."""


class Shares(QWidget):
    """How the payment is shared among the marked entries, with the percentage in words."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[int] = []
        self._whole = 0
        self._words, self._percent = "", ""
        self.setMinimumWidth(180)
        self.setFixedHeight(38)

    def show_shares(self, rows: Sequence[PaneRow], pane: Pane) -> None:
        """The marked entries that get something."""
        self._parts = [abs(r.to_settle) for r in rows if r.to_settle > 0][:MOST]
        self._whole = max(sum(self._parts), pane.payment, 1)
        credits_ = sum(r.entry_type is EntryType.CREDIT_NOTE for r in rows)
        told = [i18n.filled(_("{count:entry|entries}"), count=len(rows) - credits_)] if len(rows) - credits_ else []
        told += [i18n.filled(_("{count:credit note|credit notes}"), count=credits_)] if credits_ else []
        self._words = _("Shared: {what}").format(what=", ".join(told)) if told else _("Nothing is marked yet")
        done = 100 * pane.distributed // pane.payment if pane.payment > 0 else 0
        self._percent = f"{done} %" if rows and pane.payment > 0 else ""
        self.setAccessibleName(f"{self._words} {self._percent}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, percentage, bar."""
        painter = QPainter(self)
        area = QRectF(0, 0, self.width(), 18)
        paint.text(painter, area, self._words, theme.font(12), "text2")
        paint.text(painter, area, self._percent, theme.font(12, 500), "text", paint.RIGHT)
        rail = QRectF(0, 24, self.width(), BAR)
        paint.box(painter, rail, 3, "sunken")
        x = 0.0
        for number, part in enumerate(self._parts):
            wide = rail.width() * part / self._whole
            paint.box(painter, QRectF(x, rail.top(), max(wide - 1.5, 1), BAR), 3, SHADES[number % len(SHADES)])
            x += wide


class RestBox(QWidget):
    """What is still to distribute: green at nothing, amber else; a mark and words say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._figure, self._tone = "", "", "success"
        self.setFixedHeight(36)
        self.setMinimumWidth(230)

    def show_rest(self, rest: int, currency: str) -> None:
        """The rest of the payment."""
        self._tone = "success" if not rest else "warning"
        self._words = _("Still to distribute")
        self._figure = i18n.amount(rest, currency, i18n.region())
        self.setAccessibleName(f"{self._words} {self._figure}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, icon, words, figure."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint.box(painter, rect, 6, f"{self._tone}_b")
        settled = self._tone == "success"
        icons.draw(painter, "circle-check" if settled else "scale", 12, 10, 16, f"{self._tone}_t")
        inner = rect.adjusted(38, 0, -14, 0)
        paint.text(painter, inner, self._words, theme.font(13, 500), f"{self._tone}_t")
        paint.text(painter, inner, self._figure, theme.font(15, 600), f"{self._tone}_t", paint.RIGHT, elide=False)


class SettleFoot(Ground):
    """One line of figures that keeps its place."""

    def __init__(self) -> None:
        self._figures = {name: Label("", 14, 600) for name in ("payment", "distributed", "discount")}
        titles = {"payment": _("Payment"), "distributed": _("Distributed"), "discount": _("Discount taken")}
        self.shares, self.rest = Shares(), RestBox()
        self.law = Label("", 12, 400, "text3")
        line = row(*(holder(column(Label(titles[name], 12, 400, "text2"), figure, spacing=0))
                     for name, figure in self._figures.items()), spacing=26, margins=(16, 6, 12, 6))
        line.addWidget(self.shares, 1)
        line.addWidget(self.law)
        line.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__("surface2", line, edge="top")
        self.words = ""

    def show_pane(self, pane: Pane, marked: Sequence[PaneRow]) -> None:
        """The figures as they are now."""
        for name, value in (("payment", pane.payment), ("distributed", pane.distributed), ("discount", pane.discount)):
            self._figures[name].setText(i18n.amount(value, pane.currency, i18n.region()))
        self.shares.show_shares(marked, pane)
        self.rest.show_rest(pane.rest, pane.currency)
        self.law.setText(pane.law)
        self.law.setVisible(bool(pane.law))
        told = [f"{name} {figure.text()}" for name, figure in self._figures.items()]
        self.words = "; ".join((*told, self.rest.accessibleName()))


