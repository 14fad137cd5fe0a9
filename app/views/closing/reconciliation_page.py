"""Control and VAT accounts against what stands behind them, with the vouchers of a difference (CLW-014, CLS-050…053)."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.i18n import _
from app.services import ledger_reports
from app.services.closing import reconciling
from app.services.closing.reconciling import Account, Reconciled
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder, row


class ReconciliationPage(Page):
    """Accounts and their posting profiles above, opened on the first difference; the vouchers of the current one below."""

    def __init__(self, context: Context, day: date | None = None) -> None:
        super().__init__(context, _(reconciling.TITLE))
        self.found: Reconciled | None = None
        self.rows: list[tuple[int, list[object]]] = []
        desk = context.desk
        self._day = day or ledger_reports.current_period(desk)[1]
        self.field = DateField(_("As of"), lambda: desk.today, width=138)
        self.field.set_value(self._day)
        self.field.committed.connect(self._other_day)
        self.source, self.below = MemorySource(reconciling.COLUMNS), MemorySource(reconciling.VOUCHERS)
        self.table = Table(self.source, currency=context.currency, name=_(reconciling.TITLE), footer=True)
        self.vouchers = Table(self.below, currency=context.currency, name=_("Vouchers"))
        self.table.chosen.connect(lambda _key: self._show())
        self.table.opened.connect(lambda _key: self.drill())
        self.vouchers.opened.connect(lambda key: context.navigate("vouchers", voucher_id=key))
        self.about = Label("", 13, 400, "text2", wrap=True)
        self.sign_action = self.command("reconciliation.sign", _("Sign off"), self.sign, key="Ctrl+Return", icon="check",
                                        primary=True, writes=True)
        self.command("reconciliation.drill", _("Account statement"), self.drill, key="Ctrl+F7", icon="list")
        self.command("reconciliation.pdf", _("Report"), self._print, icon="file-text")
        self.command("reconciliation.close", _("Period close"), lambda: context.navigate("close"), icon="calendar-check",
                     bar=False)
        self.command("reconciliation.refresh", _("Refresh"), self.reload, key="F5", bar=False)
        self.files = TableFiles(self, lambda: (self.table, reconciling.TITLE))
        self.end_commands()
        self.keys = [("Enter", _("Account statement")), ("Ctrl+Enter", _("Sign off")), ("F6", _("Vouchers"))]
        body = column(row(Label(_("As of"), 13, 400, "text2"), self.field, None, spacing=8), spacing=10)
        body.addWidget(self.table, 3)
        body.addWidget(self.vouchers, 2)
        body.addWidget(self.about)
        self.set_body(holder(body))
        self.reload()

    def _other_day(self) -> None:
        day = self.field.value()
        if day is not None and day != self._day:
            self._day = day
            self.reload()

    def reload(self) -> None:
        """Reckon anew; the first account with a difference is current."""
        desk = self.context.desk
        self.found = found = reconciling.reconcile(desk, self._day)
        self.rows = reconciling.rows(desk, found)
        self.source.set_rows([Row(n, tuple(line), muted=not line[0]) for n, (_id, line) in enumerate(self.rows)])
        first = next((n for n, (_id, line) in enumerate(self.rows) if line[5]), None)
        footer = self.table.footer
        if footer is not None:
            footer.words = _("Total")
            footer.figures = {"difference": i18n.amount(sum(a.difference for a in found.accounts), self.context.currency,
                                                        i18n.region())}
        self.table.refresh(keep=first)
        chip = (_("Proved"), "success", "check") if first is None else (_("Difference"), "danger", "cross")
        self.set_title(_(reconciling.TITLE), i18n.day(self._day, i18n.region()), [chip], crumbs=_("Period close"))
        self.about.setText(reconciling.gaps_of(desk, found))
        self.set_status(i18n.filled(_("{count:account|accounts}"), count=len(found.accounts)))
        missing = self.missing(Permission.MANAGE_PERIODS)
        none = "" if reconciling.task(desk, self._day) is not None else _("No period of the close ends on this day.")
        self.sign_action.allow(not missing and not none, missing or none)
        self._show()

    def current(self) -> Account | None:
        """The account of the current row."""
        at = self.table.current()
        if self.found is None or not 0 <= at < len(self.rows):
            return None
        return next(a for a in self.found.accounts if a.id == self.rows[at][0])

    def _show(self) -> None:
        one = self.current()
        rows = [Row(c.voucher_id, tuple(reconciling.voucher_values(self.context.desk, c))) for c in one.causes] if one else []
        self.below.set_rows(rows)
        self.vouchers.refresh()

    def drill(self) -> None:
        """The lines of the current account up to the day."""
        one = self.current()
        if one is not None and self.found is not None:
            self.context.navigate("account", account_id=one.id, first=self.found.first, last=self._day)

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Report"), f"reconciliation-{self._day:%Y-%m-%d}.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> None:
        """Write the report as a PDF and keep it in the archive (CLS-053)."""
        if self.found is None:
            return
        path.write_bytes(reconciling.pdf(self.context.desk, self.found))
        if not self.context.closed_to_writing:
            reconciling.keep(self.context.desk, self.found)
        self.tell("success", _("{file} was written.").format(file=path.name))

    def sign(self) -> None:
        """Sign the task off; the report is archived with it (CLS-053)."""
        desk, found = self.context.desk, self.found
        task = reconciling.task(desk, self._day)
        if found is None or task is None:
            return

        def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return reconciling.sign_off(desk, found, [task], values["comment"] or "")

        form = FormDialog(self, _("Sign off"), [FormField("comment", _("Comment"), TextField(_("Comment"), most=500))], keep,
                          save_words=_("Sign off"))
        if form_dialog.show(form).done:
            self.tell("success", _("Saved"))

    def focus_first(self) -> None:
        """The keyboard starts in the accounts."""
        self.table.view.setFocus()
