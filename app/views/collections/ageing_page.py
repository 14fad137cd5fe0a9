"""The aged balance, now or as of any past day, with the entries behind every cell, printed and exported (AGE)."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import ageing
from app.views.kit.context import Context
from app.views.kit.fields import DateField, TextField
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder, row


class AgeingPage(Page):
    """One row per customer, a column per period; the day can be any day."""

    def __init__(self, context: Context, day: date | None = None) -> None:
        super().__init__(context, _("Aged balance"))
        self.day = day or context.desk.today
        self._field = DateField(_("As of"), lambda: context.desk.today, width=120)
        self._field.set_value(self.day)
        self._field.committed.connect(self._other_day)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=260)
        self.search.textChanged.connect(lambda _text: self._rows())
        self.command("ageing.print", _("Print"), self._print, key="Ctrl+P", icon="printer", primary=True)
        self.command("ageing.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet")
        self.command("ageing.entries", _("Entries"), self._entries, key="Ctrl+F7", icon="list")
        self.command("list.search", _("Search in this list"), self.search.setFocus, key="F3", bar=False)
        self.end_commands()
        self.data = ageing.aged(context.desk, self.day)
        self.table = Table(MemorySource(self._columns()), currency=context.currency, name=_("Aged balance"), footer=True)
        self.table.opened.connect(lambda key: context.navigate("entries", customer_id=key))
        body = column(row(Label(_("As of"), 13, 400, "text2"), self._field, 12, self.search, None, spacing=8), spacing=10)
        body.addWidget(self.table, 1)
        self.set_body(holder(body))
        self.keys = [("Enter", _("Entries")), ("Ctrl+P", _("Print")), ("Ctrl+E", _("Export"))]
        self._show()

    def _columns(self) -> list[Column]:
        periods = [Column(f"b{n}", label, "amount", None, 112) for n, label in enumerate(self.data.labels)]
        return [
            Column("number", N_("No."), "link", None, 90),
            Column("name", N_("Customer"), "text", None, 180, stretch=True),
            *periods,
            Column("unapplied", N_("Unapplied"), "amount", None, 105),
            Column("balance", N_("Balance"), "amount", None, 120),
        ]

    def _other_day(self) -> None:
        day = self._field.value()
        if day is not None and day != self.day:
            self.day = day
            self.data = ageing.aged(self.context.desk, day)
            self._show()

    def _show(self) -> None:
        self.set_title(_("Aged balance"), i18n.day(self.day, i18n.region()))
        self._rows()

    def _rows(self) -> None:
        wanted = self.search.text().strip().casefold()
        rows = [Row(r.customer_id, (r.number, r.name, *r.buckets, r.unapplied, r.balance)) for r in self.data.rows
                if wanted in f"{r.number} {r.name}".casefold()]
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        footer = self.table.footer
        if footer is not None:
            names = [c.name for c in source.columns][2:]
            sums = [sum(int(r.values[n + 2]) for r in rows) for n in range(len(names))]
            footer.words = _("Total")
            footer.figures = {n: i18n.amount(s, self.context.currency, i18n.region()) for n, s in zip(names, sums, strict=True)}
        self.table.refresh()
        self.set_status(_("{count} customers · {amount}").format(
            count=len(rows), amount=i18n.money(sum(int(r.values[-1]) for r in rows), self.context.currency, i18n.region())))

    def _entries(self) -> None:
        if self.table.current() > 0:
            self.context.navigate("entries", customer_id=self.table.current())

    def pdf(self) -> bytes:
        """The printed list."""
        return ageing.as_pdf(self.context.desk, self.data, self.context.company, self.context.currency)

    def _print(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, _("Print"), f"ageing-{self.day:%Y-%m-%d}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(self.pdf())
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _export(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, _("Export"), f"ageing-{self.day:%Y-%m-%d}.csv", "CSV (*.csv)")
        if name:
            ageing.as_csv(self.context.desk, self.data, Path(name), self.context.currency)
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def focus_first(self) -> None:
        """The keyboard starts in the table."""
        self.table.view.setFocus()


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("ageing", N_("Aged balance"), "chart-column", "collect", AgeingPage))
