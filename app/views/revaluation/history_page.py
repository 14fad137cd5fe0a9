"""The history of revaluations: opened, reprinted, reversed (CLW-016, REV-013, 030)."""

from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.queries import revaluation as queries
from app.queries.listing import ListQuery
from app.services import revaluation
from app.services.revaluation import Done, Reversal
from app.views.kit import details, form_dialog, undo
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder
from app.views.revaluation import reports

MOST_TOLD = 8


class RevaluationsPage(ListPage):
    """Every run and reversal, the newest first; the report of the current one is one key away."""

    def __init__(self, context: Context, considered: date | None = None, search: str = "") -> None:
        desk = context.desk
        super().__init__(context, _("History of revaluations"), queries.run_listing(),
                         ListQuery(desk.company_id, search=search, scope={"considered": considered}),
                         empty=("history", _(queries.run_listing().empty)))
        day = i18n.day(considered, i18n.region()) if considered else ""
        self.set_title(_("History of revaluations"), day, crumbs=_("Ledger"))
        self.command("revaluations.run", _("Revaluation"), lambda: context.navigate("revaluation"), icon="arrow-left-right",
                     primary=True)
        self.command("revaluations.report", _("Report"), self._report, icon="file-text")
        self.command("revaluations.sheet", _("Transactions as a spreadsheet"), self._sheet, icon="file-spreadsheet")
        self.command("revaluations.vouchers", _("Vouchers"), self._vouchers, key="Ctrl+F7", icon="book-open")
        undo.only_by(self, _("Reverse run…"))
        self.command("revaluations.reverse", _("Reverse run…"), self.reverse, icon="undo-2", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Report")), ("Ctrl+F7", _("Vouchers")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self._report())

    def _number(self) -> str:
        current = self.table.current_row()
        return "" if current is None else str(current.values[0])

    def _report(self) -> None:
        if self.table.current() > 0:
            reports.show(self, self.table.current())

    def _sheet(self) -> None:
        if self.table.current() > 0:
            reports.save_sheet(self, self.table.current(), self._number())

    def _vouchers(self) -> None:
        """The vouchers of the run: each begins with its number."""
        if self.table.current() > 0:
            self.context.navigate("vouchers", search=self._number())

    def reverse(self) -> None:
        """What is skipped first, then the reason, then the reversal (REV-030)."""
        if self.table.current() <= 0:
            return
        told = revaluation.preview_reverse(self.context.desk, self.table.current())
        if told.value is None:
            self.tell_problems(told.problems)
            return
        made = form_dialog.show(self.form(told.value))
        if isinstance(made.value, Done):
            self.table.refresh()
            self.tell("success", i18n.filled(_("Run {number} takes it back: {count:transaction|transactions}."),
                                             number=made.value.number, count=made.value.entries))

    def form(self, told: Reversal) -> FormDialog:
        """Sums and skipped entries above, the reason below."""
        region, own = i18n.region(), self.context.currency
        lines = [details.text_of(p) for p in told.told[:MOST_TOLD]]
        if len(told.told) > MOST_TOLD:
            lines.append(i18n.filled(_("And {count:more|more}."), count=len(told.told) - MOST_TOLD))
        skipped = Label("\n".join(lines), 13, 400, "text2", wrap=True)
        skipped.setVisible(bool(lines))
        body = i18n.filled(_("{count:transaction goes|transactions go} back to what stood before. Gains {gain}, losses {loss}."),
                           count=told.entries, gain=i18n.money(told.gain, own, region), loss=i18n.money(told.loss, own, region))
        return FormDialog(self, _("Reverse run {number}").format(number=told.number),
                          [FormField("reason", _("Reason"), TextField(_("Reason"), width=380), required=True)],
                          lambda values, confirmed: self._reversed(told.run_id, values, confirmed),
                          body=body, inner=holder(column(skipped)), save_words=_("Reverse run"), go_on=_("Reverse all the same"))

    def _reversed(self, run_id: int, values: Any, confirmed: frozenset[str]) -> Outcome[Done]:
        return revaluation.reverse(self.context.desk, run_id, reason=values["reason"] or "", confirmed=confirmed)
