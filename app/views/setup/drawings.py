"""What a set-up row means as a drawing: periods on a time line (WIN-47), risk groups as a band (CRD-59)."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

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


class RiskBand(QWidget):
    """The risk groups from the lowest scores to the highest: colour, code, scores and what it means, then a plain sentence."""

    COLOURS: ClassVar[dict[str, str]] = {"green": "success", "amber": "warning", "red": "danger"}

    def __init__(self) -> None:
        super().__init__()
        self._told: list[Problem] = []
        self.setFixedHeight(112)
        self.setAccessibleName(_("Risk groups by score"))

    def show_told(self, told: Sequence[Problem]) -> None:
        """Draw what the preview tells: the groups, the sentence last."""
        self._told = list(told)
        words = "; ".join(self._words(p) for p in told)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setVisible(bool(told))
        self.update()

    @staticmethod
    def _words(problem: Problem) -> str:
        return i18n.problem_text(problem, i18n.language(), i18n.region())

    def drawn(self) -> list[tuple[str, str, str]]:
        """Code, scores and meaning of each group as drawn, from the lowest score."""
        language, region = i18n.language(), i18n.region()
        scores = _("{first} to {last}")
        return [(str(p.saw["label"]), i18n.fill(scores, p.saw, language, region), i18n.in_words(p.saw["risk"], language, region))
                for p in self._told if "label" in p.saw]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box for each group in the colour of its indicator with its words; the sentence below."""
        groups = self.drawn()
        if not groups:
            return
        painter = QPainter(self)
        wide = self.width() / len(groups)
        for place, (problem, lines) in enumerate(zip(self._told, groups, strict=False)):
            tone = self.COLOURS[str(problem.saw["indicator"])]
            box = QRectF(place * wide + 1, 8, wide - 2, 66)
            paint.box(painter, box, 6, f"{tone}_b")
            for line, (words, weight) in enumerate(zip(lines, (600, 500, 400), strict=True)):
                paint.text(painter, QRectF(box.x() + 10, 12 + line * 19, box.width() - 16, 18), words,
                           theme.font(13 if line == 0 else 12, weight), f"{tone}_t")
        paint.text(painter, QRectF(2, 80, self.width() - 4, 22), self._words(self._told[-1]), theme.font(12), "text2")


def drawing_of(table: str) -> PeriodLine | RiskBand | MailSheet | None:
    """The drawing of a set-up table; None when words say enough."""
    match table:
        case "ageing_definitions":
            return PeriodLine()
        case "risk_groups":
            return RiskBand()
        case "email_templates":
            return MailSheet()
    return None
