"""The stretch of days a report is about: a fiscal year or period to choose, or two days to type (PST-042)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from app.services import ledger_reports
from app.services.desk import Desk
from app.views.kit.fields import Choice, ChoiceField, DateField
from app.views.kit.widgets import Label, row

Days = tuple[date | None, date | None]


class PeriodBar(QWidget):
    """Choosing a period fills in both days; typing a day makes it days of her own. `endless` = all days may be meant."""

    changed = Signal()

    def __init__(self, desk: Desk, first: date | None, last: date | None, *, endless: bool = False) -> None:
        super().__init__()
        self._endless = endless
        found = ledger_reports.stretches(desk)
        own: list[Choice] = [Choice("all", _("All days"))] if endless else []
        own += [Choice((a, b), name) for name, a, b in found]
        self.period = ChoiceField(_("Period"), [*own, Choice(None, _("Own days"))], width=124)
        self.first = DateField(_("First day"), lambda: desk.today, width=130)
        self.last = DateField(_("Last day"), lambda: desk.today, width=130)
        self.setLayout(row(self.period, self.first, Label("–", 13, 400, "text3"), self.last, spacing=6))
        self._days: Days = (first, last)
        self._show()
        self.period.committed.connect(self._chosen)
        self.first.committed.connect(self._typed)
        self.last.committed.connect(self._typed)

    def days(self) -> Days:
        """First and last day; None = without end."""
        return self._days

    def _show(self) -> None:
        first, last = self._days
        self.first.set_value(first)
        self.last.set_value(last)
        known = [self.period.choice(n).value for n in range(self.period.choices)]
        wanted = "all" if self._endless and first is None and last is None else (first, last)
        self.period.blockSignals(True)
        self.period.set_value(wanted if wanted in known else None)
        self.period.blockSignals(False)

    def _chosen(self) -> None:
        value = self.period.value()
        if value is None:
            self.first.setFocus()
            return
        self._days = (None, None) if value == "all" else value
        self._show()
        self.changed.emit()

    def _typed(self) -> None:
        """Two days that make a stretch; a day that is missing counts only where there need be none."""
        first, last = self.first.value(), self.last.value()
        if self.first.problem or self.last.problem or (not self._endless and (first is None or last is None)):
            return
        problem = ledger_reports.check(first, last) if first and last else None
        self.last.show_problem(problem)
        if problem is None and (first, last) != self._days:
            self._days = (first, last)
            self._show()
            self.changed.emit()
