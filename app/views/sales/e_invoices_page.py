"""Electronic invoices: export, hand over, and what became of them (EIN-002, EIN-003, EIN-020, EIN-025)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries import e_invoices as queries
from app.queries.listing import ListQuery
from app.services.sales import e_invoices, e_mail, e_provider
from app.services.sales.e_invoices import Done
from app.views.kit import dialogs, file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import column
from app.views.sales import e_provider_dialog
from app.views.sales.e_invoice_panel import CONTENT, PROBLEMS, EInvoicePanel

VIEWS = (("ready", N_("Ready")), ("exported", N_("Exported")), ("sent", N_("Sent")), ("rejected", N_("Rejected")),
         ("all", N_("All")))
MOST_DRAFTS = 20
"""So many e-mails open at once at most."""


class EInvoicesPage(ListPage):
    """The list, with the file of the current one beside it."""

    def __init__(self, context: Context, view: str = "ready", search: str = "") -> None:
        super().__init__(context, _("Electronic invoices"), queries.e_invoice_listing(),
                         ListQuery(context.desk.company_id, search=search), views=VIEWS, view=view,
                         empty=("send", _("No electronic invoice stands here. Customers receive them where their card says so.")),
                         side=430)
        self.set_title(_("Electronic invoices"), crumbs=_("Sales"))
        self._way_commands()
        self._look_commands()
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Open invoice")), ("F9", _("Export to folder")), ("Ctrl+M", _("E-mail draft")),
                     ("Alt+3", _("Send to provider")), ("Alt+1", _("Mark as sent")),
                     ("F3", _("Search")), ("Alt+F2", _("Side panel"))]
        self.panel = EInvoicePanel(context)
        self.set_side(column(self.panel))
        self.table.opened.connect(lambda _key: self.open_invoice())
        self.table.chosen.connect(self.panel.show_invoice)
        self.table.counted.connect(lambda _count, _selected: self.panel.show_invoice(self.table.current()))
        self.panel.show_invoice(self.table.current())

    def _way_commands(self) -> None:
        """What makes them leave, and what is heard of them."""
        self.command("e_invoices.export", _("Export to folder"), self.export, key="F9", icon="download", primary=True,
                     writes=True)
        self.command("e_invoices.mail", _("E-mail draft"), self.mail, key="Ctrl+M", icon="mail", writes=True)
        self.command("e_invoices.send", _("Send to provider"), self.send, key="Alt+3", icon="upload", writes=True)
        self.command("e_invoices.sent", _("Mark as sent"), lambda: self._mark("sent", _("{count} marked as sent.")),
                     key="Alt+1", icon="send", writes=True)
        self.command("e_invoices.delivered", _("Delivered"),
                     lambda: self._mark("delivered", _("{count} marked as delivered.")), icon="check", writes=True)
        self.command("e_invoices.rejected", _("Rejected"), self.reject, icon="ban", writes=True)
        self.command("e_invoices.answers", _("Import answers"), self.answers, icon="upload", bar=False, writes=True)
        self.command("e_invoices.provider", _("Provider…"), self.provider, icon="settings", bar=False, writes=True)

    def _look_commands(self) -> None:
        """What looks at them."""
        self.command("e_invoices.check", _("Check again"), self.check, key="Alt+2", icon="refresh-cw", writes=True)
        self.command("e_invoices.problems", _("Show the problems"), lambda: self._panel(PROBLEMS), icon="triangle-alert",
                     bar=False)
        self.command("e_invoices.read", _("Read back"), lambda: self._panel(CONTENT), icon="eye", bar=False)
        self.command("e_invoices.invoice", _("Open invoice"), self.open_invoice, key="Ctrl+O", icon="file-text")

    def chosen(self) -> list[int]:
        """The selected ones, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _wanted(self) -> list[int]:
        ids = self.chosen()
        if not ids:
            self.tell("info", _("Choose an invoice first."))
        return ids

    def _panel(self, tab: int) -> None:
        """One tab of the panel, shown if it was hidden."""
        self.show_side(True)
        self.panel.open(tab)

    def open_invoice(self) -> None:
        """The posted document of the current one."""
        found = e_invoices.invoice_of(self.context.desk, self.table.current()) if self.table.current() > 0 else None
        if found is not None:
            self.context.navigate("posted_invoice", invoice_id=found)

    # ---------------------------------------------------------------- on their way

    def export(self) -> None:
        """Write the files into a folder she chooses, beside the screen: proving them takes a moment each."""
        ids = self._wanted()
        folder = file_dialogs.folder(self, _("Folder for the electronic invoices")) if ids else ""
        if folder:
            desk, target = self.context.desk, Path(folder)
            self.beside(_("Writing electronic invoices"), lambda progress: e_invoices.export(desk, ids, target, progress),
                        lambda done: self._told(done, lambda count: i18n.filled(
                            _("{count:file was|files were} written to {folder}."), count=count, folder=target.name)))

    def check(self) -> None:
        """Make the files anew after something was mended."""
        ids, desk = self._wanted(), self.context.desk
        if ids:
            self.beside(_("Checking electronic invoices"), lambda progress: e_invoices.check_again(desk, ids, progress),
                        lambda done: self._told(done, lambda count: i18n.filled(
                            _("{count:file is|files are} made and accepted by the official rules."), count=count)))

    def _told(self, done: Done | None, words: Callable[[int], str]) -> None:
        """What went well, and every problem under the number of its document."""
        if done is None:
            return
        self.table.reload()
        self.panel.show_invoice(self.table.current())
        if done.problems:
            self.tell_problems([problem for _number, problem in done.problems])
        elif done.ids:
            self.tell("success", words(len(done.ids)))

    def mail(self) -> None:
        """A draft in the mail program for each, with its file."""
        folder = cache_folder() / "mail"
        folder.mkdir(parents=True, exist_ok=True)
        problems: list[Problem] = []
        opened = True
        for key in self._wanted()[:MOST_DRAFTS]:
            outcome = e_mail.mail_draft(self.context.desk, key)
            if outcome.value is None:
                problems += outcome.problems
                continue
            name, content = outcome.value
            (folder / name).write_bytes(content)
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
        self.table.reload()
        if problems:
            self.tell_problems(problems)
        elif not opened:
            self.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder))

    def send(self, confirmed: frozenset[str] = frozenset()) -> None:
        """Hand them to the provider of the company; what may have arrived already is asked first."""
        ids, desk = self._wanted(), self.context.desk
        if ids:
            self.beside(_("Sending electronic invoices"),
                        lambda progress: e_provider.send(desk, ids, confirmed=confirmed, progress=progress), self._was_sent)

    def _was_sent(self, done: Done | None) -> None:
        self._told(done, lambda count: i18n.filled(
            _("The provider took {count:electronic invoice|electronic invoices}."), count=count))
        asked = [problem for _number, problem in done.problems if problem.weight is Weight.WARNING] if done is not None else []
        keys = dialogs.confirm(self, asked, _("Send again")) if asked else None
        if keys:
            self.send(keys)

    def provider(self) -> None:
        """The account at the provider."""
        outcome = e_provider_dialog.set_up(self, self.context.desk)
        if outcome.value is not None:
            self.clear_messages()
            if outcome.problems:
                self.tell_problems(outcome.problems)
            elif outcome.value.address:
                self.tell("success", _("Electronic invoices go to {server}.").format(server=outcome.value.server))

    def _mark(self, status: str, words: str, note: str = "") -> None:
        ids = self._wanted()
        if ids:
            self._told(e_invoices.mark(self.context.desk, ids, status, note), lambda count: words.format(count=count))

    def reject(self) -> None:
        """Note why the receiver or the network refused them."""
        ids, desk = self._wanted(), self.context.desk
        if not ids:
            return

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Done]:
            done = e_invoices.mark_rejected(desk, ids, values["reason"] or "")
            return Outcome(done if done.ids else None, tuple(problem for _number, problem in done.problems))

        outcome: Outcome[Done] = form_dialog.show(FormDialog(
            self, _("Rejected"), [FormField("reason", _("Reason"), TextField(_("Reason"), most=250, width=380))], save,
            body=_("A rejected invoice stays posted. Credit it and post a new one, or send the same file again."),
            save_words=_("Rejected")))
        if outcome.value is not None:
            self._told(outcome.value, lambda count: _("{count} marked as rejected.").format(count=count))

    def answers(self) -> None:
        """Read the answers a provider sent back."""
        names = file_dialogs.open_names(self, _("Answers to electronic invoices"))
        if names:
            done = e_invoices.take_responses(self.context.desk, [Path(name) for name in names])
            self._told(done, lambda count: i18n.filled(_("{count:answer was|answers were} taken over."), count=count))
            if not done.ids and not done.problems:
                self.tell("info", _("These answers were known already."))
