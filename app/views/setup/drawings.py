"""What a set-up row means as a drawing: the periods of an ageing definition on a time line (WIN-47)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.views.kit import paint
from app.views.kit.theme import theme
from app.views.setup.mail_sheet import MailSheet

COLOURS = {"green": "success_s", "yellow": "age1", "orange": "age2", "red": "age4"}
HEIGHT, BAND = 76, 12


class PeriodLine(QWidget):
    """Periods from the oldest at the left to the newest at the right, each as wide as the others, with the days they meet on."""

    def __init__(self) -> None:
        super().__init__()
        self._told: list[Problem] = []
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(_("Periods on a time line"))

    def show_told(self, told: Sequence[Problem]) -> None:
        """Draw what the preview tells, which is newest first."""
        self._told = list(reversed(told))
        words = "; ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in self._told)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setVisible(bool(self._told))
        self.update()

    def drawn(self) -> list[tuple[str, str]]:
        """Label and first day of each period as drawn, the oldest first."""
        return [(str(p.saw["label"]), self._first(p)) for p in self._told]

    @staticmethod
    def _first(problem: Problem) -> str:
        first = problem.saw.get("first")
        return i18n.day(first, i18n.region()) if isinstance(first, date) else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Labels above, the band in the colours of the indicators, the first day of each period below its left end."""
        if not self._told:
            return
        painter = QPainter(self)
        wide = self.width() / len(self._told)
        for place, problem in enumerate(self._told):
            x = place * wide
            paint.text(painter, QRectF(x + 2, 6, wide - 6, 18), str(problem.saw["label"]), theme.font(12, 500), "text")
            role = COLOURS.get(str(problem.saw["indicator"]), "neutral_s")
            paint.box(painter, QRectF(x + 1, 28, wide - 2, BAND), 3, role)
            paint.text(painter, QRectF(x + 2, 44, wide - 6, 18), self._first(problem), theme.font(12), "text3")


def drawing_of(table: str) -> PeriodLine | MailSheet | None:
    """The drawing of a set-up table; None when words say enough."""
    match table:
        case "ageing_definitions":
            return PeriodLine()
        case "email_templates":
            return MailSheet()
    return None
