"""Trial balance and control report: every account in one table, drilled down to its lines, printed, exported (PST-040, 042)."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import ledger_reports, printing
from app.views.kit import file_dialogs
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder, row
from app.views.ledger.period_bar import PeriodBar

SEARCH = 232


class ReportPage(Page):
    """A table of accounts with sums; Enter leads to the lines of the current account."""

    NAME = ""
    TITLE = ""
    COLUMNS: Sequence[Column] = ()

    def __init__(self, context: Context) -> None:
        super().__init__(context, _(self.TITLE))
        self._found: list[tuple[int, list[Any]]] = []
        self._source = MemorySource(self.COLUMNS)
        self.table = Table(self._source, currency=context.currency, name=_(self.TITLE), footer=True)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=SEARCH)
        self.search.textChanged.connect(lambda _text: self._rows())
        self.command("report.print", _("Print"), self._print, key="Ctrl+P", icon="printer", primary=True)
        self.command("report.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+Shift+E",))
        self.command("report.lines", _("Account statement"), self._open, key="Ctrl+F7", icon="list")
        self.command("list.search", _("Search in this list"), self.search.setFocus, key="F3", bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Account statement")), ("F3", _("Search")), ("Ctrl+P", _("Print")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())
        self.set_body(holder(column(row(self.search, None, *self.tools(), spacing=8), self.table, spacing=10)))
        self.look()

    def tools(self) -> list[QWidget]:
        """What asks for the days of the report."""
        raise NotImplementedError

    def found(self) -> list[tuple[int, list[Any]]]:
        """Account ids with the values under the columns."""
        raise NotImplementedError

    def days(self) -> tuple[date, date]:
        """First and last day that a drill-down shows."""
        raise NotImplementedError

    def look(self) -> None:
        """Read the ledger again."""
        self._found = self.found()
        self.set_title(_(self.TITLE), self.words(), crumbs=_("Ledger"))
        self._rows()

    def words(self) -> str:
        """What the report is about."""
        first, last = self.days()
        return f"{i18n.day(first, i18n.region())} – {i18n.day(last, i18n.region())}"

    def shown(self) -> list[list[Any]]:
        """The rows as filtered."""
        wanted = self.search.text().strip().casefold()
        return [values for _id, values in self._found if wanted in f"{values[0]} {values[1]}".casefold()]

    def _rows(self) -> None:
        kept, shown = self.table.current(), self.shown()
        ids = {id(values): identity for identity, values in self._found}
        self._source.set_rows([Row(ids[id(values)], tuple(values)) for values in shown])
        footer = self.table.footer
        if footer is not None:
            footer.words = _("Total")
            footer.figures = {c.name: i18n.amount(sum(v[n] for v in shown), self.context.currency, i18n.region())
                              for n, c in enumerate(self.COLUMNS) if c.total}
        self.table.refresh(keep=kept if kept >= 0 else None)
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(shown)))

    def _open(self) -> None:
        """The lines of the current account over the same days."""
        identity = self.table.current()
        if identity > 0:
            first, last = self.days()
            self.context.navigate("account", account_id=identity, first=first, last=last)

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Print"), f"{self.NAME}-{self.days()[1]:%Y-%m-%d}.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> None:
        """Write what is shown as a PDF."""
        sheet = printing.Sheet(self.TITLE, self.context.company, (self.words(),))
        path.write_bytes(ledger_reports.as_pdf(self.context.desk, sheet, self.COLUMNS, self.shown(), self.context.currency))
        self.tell("success", _("{file} was written.").format(file=path.name))

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), f"{self.NAME}-{self.days()[1]:%Y-%m-%d}.xlsx",
                                      "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """Write what is shown for a spreadsheet; the ending decides the format."""
        count = ledger_reports.export(self.context.desk, self.TITLE, self.COLUMNS, self.shown(), path, self.context.currency)
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def focus_first(self) -> None:
        """The keyboard starts in the table."""
        self.table.view.setFocus()
        if self.table.model_.rowCount() and not self.table.view.currentIndex().isValid():
            self.table.stand_on(0, 0)


class TrialBalancePage(ReportPage):
    """Opening balance, movement and closing balance of every account (PST-042, 043)."""

    NAME = "trial-balance"
    TITLE = N_("Trial balance")
    COLUMNS = ledger_reports.BALANCE_COLUMNS

    def __init__(self, context: Context, first: date | None = None, last: date | None = None) -> None:
        begin, end = ledger_reports.current_year(context.desk)
        self.period = PeriodBar(context.desk, first or begin, last or end)
        self.period.changed.connect(lambda: self.look())
        super().__init__(context)

    def tools(self) -> list[QWidget]:
        """Two days."""
        return [self.period]

    def days(self) -> tuple[date, date]:
        """As chosen."""
        first, last = self.period.days()
        assert first is not None and last is not None
        return first, last

    def found(self) -> list[tuple[int, list[Any]]]:
        """Every account with a figure."""
        desk = self.context.desk
        return [(r.account_id, ledger_reports.balance_values(desk, r))
                for r in ledger_reports.trial_balance(desk, *self.days())]


class ControlPage(ReportPage):
    """Control accounts against the customer entries, on any day; the difference must be 0 (PST-040)."""

    NAME = "control"
    TITLE = N_("Control report")
    COLUMNS = ledger_reports.CONTROL_COLUMNS

    def __init__(self, context: Context, day: date | None = None) -> None:
        self._day = day or context.desk.today
        self._field = DateField(_("As of"), lambda: context.desk.today, width=138)
        self._field.set_value(self._day)
        self._field.committed.connect(self._other_day)
        super().__init__(context)

    def tools(self) -> list[QWidget]:
        """One day."""
        return [Label(_("As of"), 13, 400, "text2"), self._field]

    def _other_day(self) -> None:
        day = self._field.value()
        if day is not None and day != self._day:
            self._day = day
            self.look()

    def days(self) -> tuple[date, date]:
        """From the beginning of the fiscal year to the day."""
        return min(ledger_reports.current_year(self.context.desk)[0], self._day), self._day

    def words(self) -> str:
        """The day."""
        return i18n.day(self._day, i18n.region())

    def found(self) -> list[tuple[int, list[Any]]]:
        """Every control account that was ever moved."""
        rows = ledger_reports.control_report(self.context.desk, self._day)
        return [(r.account_id, ledger_reports.control_values(self.context.desk, r)) for r in rows]

    def look(self) -> None:
        """Read the ledger again and say whether it is proved."""
        super().look()
        broken = any(values[-1] for _id, values in self._found)
        chip = (_("Difference"), "danger", "cross") if broken else (_("Proved"), "success", "check")
        self.set_title(_(self.TITLE), self.words(), [chip], crumbs=_("Ledger"))
