"""The VAT-return cross-check: posted, listed and filed by box, what explains the differences (ESL-060…062, CLW-018)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import i18n
from app.core.eu_sales_states import STATE_NAMES
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import ledger_reports, printing
from app.services.eu_sales import cross_check
from app.services.eu_sales.cross_check import CAUSE_NAMES, CrossCheck
from app.services.eu_sales.cross_check import Row as BoxRow
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import EmptyState, Label, column, holder

TITLE = N_("VAT return cross-check")
COLUMNS = (Column("box", N_("Box"), "text", None, 70), Column("words", N_("What it holds"), "text", None, 220, stretch=True),
           Column("posted", N_("Posted"), "amount", None, 110), Column("listed", N_("EU sales lists"), "amount", None, 110),
           Column("difference", N_("Difference"), "amount", None, 96),
           Column("explained", N_("Explained"), "amount", None, 96),
           Column("unexplained", N_("Not explained"), "amount", None, 110),
           Column("filed", N_("Return filed"), "amount", None, 130),
           Column("return_difference", N_("Posted less return"), "amount", None, 150))


class CrossCheckPage(Page):
    """A row per box of a return; beside it the causes and the lists that count. `period_id` = which return."""

    wide = True

    def __init__(self, context: Context, period_id: int = 0) -> None:
        super().__init__(context, _(TITLE), side=330)
        self.found: CrossCheck | None = None
        self.command("cross_check.enter", _("Enter the return"), self.enter, key="Alt+1", icon="pencil", primary=True,
                     writes=True)
        self.command("cross_check.periods", _("VAT periods"), lambda: context.navigate("vat_periods"), icon="calendar")
        self.command("cross_check.lists", _("EU sales lists"), lambda: context.navigate("eu_sales_lists"), key="Ctrl+F7",
                     icon="globe")
        self.command("cross_check.print", _("Print"), self._print, key="Ctrl+P", icon="printer")
        self.command("cross_check.export", _("Export"), self._export, key="Ctrl+Shift+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+E",))
        self.end_commands()
        self.keys = [("Enter", _("Enter the return")), ("Ctrl+F7", _("EU sales lists")), ("Ctrl+P", _("Print"))]
        region = i18n.region()
        self.returns = cross_check.returns(context.desk)
        self.period = ChoiceField(_("VAT return"), [Choice(r.id, f"{i18n.day(r.start, region)} – {i18n.day(r.end, region)}")
                                                    for r in self.returns], width=230)
        self.period.set_value(period_id or cross_check.proposed(context.desk))
        self.period.committed.connect(self.look)
        self.add_tool(self.period)
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_(TITLE))
        self.empty = EmptyState("scale", _("No VAT periods yet. Make them under Set-up, VAT periods."))
        self.table.opened.connect(lambda _key: self.enter())
        self.set_body(holder(column(self.table, self.empty)))
        self.table.setVisible(bool(self.returns))
        self.empty.setVisible(not self.returns)
        self.set_title(_(TITLE), crumbs=_("Ledger"))
        self.look()

    def look(self) -> None:
        """Compare again for the return that is chosen."""
        value = self.period.value()
        self.found = cross_check.look(self.context.desk, value) if value else None
        if self.found is None:
            self.empty_side()
            return
        self.source.set_rows([Row(n, self._values(row)) for n, row in enumerate(self.found.rows, 1)])
        self.table.refresh()
        self.set_title(_(TITLE), "", [self._chip(self.found)], crumbs=_("Ledger"))
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(self.found.rows)))
        self._beside(self.found)

    def _values(self, row: BoxRow) -> tuple[Any, ...]:
        return (row.box.code, _(row.box.words), row.posted, row.listed, row.difference, row.explained, row.unexplained, row.filed,
                row.return_difference)

    def _words(self) -> str:
        if self.found is None:
            return ""
        region, period = i18n.region(), self.found.period
        return f"{i18n.day(period.start, region)} – {i18n.day(period.end, region)}"

    @staticmethod
    def _chip(found: CrossCheck) -> tuple[str, str, str]:
        if found.unexplained:
            return _("Not explained"), "danger", "cross"
        if any(row.return_difference for row in found.rows):
            return _("The return differs"), "warning", "triangle"
        return _("Explained"), "success", "check"

    def _beside(self, found: CrossCheck) -> None:
        """What explains the differences, and which lists were counted."""
        region = i18n.region()
        causes = [(_(CAUSE_NAMES[cause]), i18n.amount(amount, found.currency, region), None, "")
                  for cause, amount in found.causes] or [(_("Nothing differs"), "", None, "")]
        lists = [(number or _("Draft"), _(STATE_NAMES[state]), None, "") for _key, number, state in found.lists]
        lists = lists or [(_("No list for this period yet"), "", None, "")]
        parts = column(fact_box(_("Why they differ (posted less listed)"), FactLines(causes)),
                       fact_box(_("EU sales lists"), FactLines(lists)), spacing=10)
        if not found.verified:
            parts.addWidget(Label(_("The numbers of the boxes are to be verified with the form of the year."), 12, 400, "text3",
                                  wrap=True))
        parts.addStretch(1)
        self.set_side(parts)

    # ------------------------------------------------------------ the return

    def enter(self) -> None:
        """Type the figures of the return that was filed, box by box."""
        found = self.found
        if found is None or not self.allowed(Permission.MANAGE_PERIODS):
            return
        fields = []
        for row in found.rows:
            field = AmountField(f"{row.box.code} {_(row.box.words)}", currency=found.currency)
            field.set_value(row.filed)
            fields.append(FormField(row.box.code, f"{row.box.code} · {_(row.box.words)}", field))
        outcome = form_dialog.show(FormDialog(self, _("Figures of the return filed"), fields, self._keep, body=self._words()))
        if outcome.done:
            self.look()
            self.tell("success", _("Saved"))

    def _keep(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return cross_check.enter(self.context.desk, self.period.value(), values)

    # ------------------------------------------------------------ paper and file

    def shown(self) -> list[list[Any]]:
        """The rows as they stand."""
        return [list(self._values(row)) for row in self.found.rows] if self.found is not None else []

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Print"), "vat-cross-check.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> None:
        """Write the table and what explains it as a PDF."""
        region, found = i18n.region(), self.found
        causes = [f"{_(CAUSE_NAMES[c])}: {i18n.amount(a, found.currency, region)}" for c, a in found.causes] if found else []
        sheet = printing.Sheet(TITLE, self.context.company, (self._words(), *causes))
        path.write_bytes(ledger_reports.as_pdf(self.context.desk, sheet, COLUMNS, self.shown(), self.context.currency))
        self.tell("success", _("{file} was written.").format(file=path.name))

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), "vat-cross-check.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """Write the table for a spreadsheet."""
        count = ledger_reports.export(self.context.desk, TITLE, COLUMNS, self.shown(), path, self.context.currency)
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def focus_first(self) -> None:
        """The keyboard starts in the table."""
        self.table.view.setFocus()
