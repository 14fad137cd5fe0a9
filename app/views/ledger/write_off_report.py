"""What was written off in a period, by reason, customer, account or month, opened down to the write-offs (WOF-07, PWO-07)."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.words import N_
from app.i18n import _
from app.queries import payments as queries
from app.queries.listing import Column
from app.services import ledger_reports
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.ledger.period_bar import PeriodBar
from app.views.ledger.report_pages import ReportPage

GROUPS = (("reason", N_("By reason")), ("customer", N_("By customer")), ("account", N_("By account")), ("month", N_("By month")))
TITLE = N_("Write-off report")


class WriteOffReportPage(ReportPage):
    """A row per group with how many, how much and the VAT in it; Enter shows the write-offs behind it."""

    NAME = "write-offs"
    TITLE = TITLE
    COLUMNS: Sequence[Column] = (
        Column("group", N_("Group"), "text", None, 320, stretch=True), Column("count", N_("Entries"), "int", None, 100),
        Column("amount", N_("Written off"), "amount", None, 150, total=True),
        Column("vat", N_("VAT claimed with it"), "amount", None, 170, total=True),
        Column("net", N_("Cost"), "amount", None, 150, total=True))

    def __init__(self, context: Context, first: date | None = None, last: date | None = None, by: str = "reason") -> None:
        year = ledger_reports.current_year(context.desk)
        self.period = PeriodBar(context.desk, first or year[0], last or year[1])
        self.by = ChoiceField(_("Grouped"), [Choice(key, _(words)) for key, words in GROUPS], width=170)
        self.by.set_value(by if by in dict(GROUPS) else "reason")
        self._keys: dict[int, int | str] = {}
        super().__init__(context)
        behind = next(a for a in self.commands() if a.objectName() == "report.lines")
        behind.setText(_("Write-offs"))
        self.keys = [("Enter", _("Write-offs")), *self.keys[1:]]
        self.period.changed.connect(self.look)
        self.by.committed.connect(self.look)

    def tools(self) -> list[QWidget]:
        """The grouping and the period."""
        return [self.by, self.period]

    def days(self) -> tuple[date, date]:
        """The period; open ends are those of the current year."""
        (first, last), year = self.period.days(), ledger_reports.current_year(self.context.desk)
        return first or year[0], last or year[1]

    def found(self) -> list[tuple[int, list[Any]]]:
        """The groups with their sums, by their place."""
        desk, (first, last) = self.context.desk, self.days()
        with desk.reading() as session:
            groups = queries.written_groups(session, desk.company_id, self.by.value(), first, last, desk.language)
        self._keys = {n: g.key for n, g in enumerate(groups, 1)}
        return [(n, [g.words or _("Without a reason"), g.count, g.amount, g.vat, g.amount - g.vat])
                for n, g in enumerate(groups, 1)]

    def shown(self) -> list[list[Any]]:
        """The rows as filtered by the words of their group."""
        wanted = self.search.text().strip().casefold()
        return [values for _id, values in self._found if wanted in str(values[0]).casefold()]

    def _open(self) -> None:
        """The write-offs behind the current figure."""
        key, (first, last) = self._keys.get(self.table.current()), self.days()
        if key is None:
            return
        scope: dict[str, Any] = {} if self.by.value() == "month" else {f"{self.by.value()}_id": key}
        if isinstance(key, str):
            year, month = (int(part) for part in key.split("-"))
            first, last = max(first, date(year, month, 1)), min(last, date(year, month, monthrange(year, month)[1]))
        self.context.navigate("write_offs", first=first, last=last, **scope)
