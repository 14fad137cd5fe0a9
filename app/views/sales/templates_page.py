"""Templates of free text invoices as a list (SWN-07, FTI-020)."""

from collections.abc import Mapping
from typing import Any

from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import recurring as queries
from app.queries.listing import ListQuery
from app.services.sales import templates
from app.services.sales.document import Document
from app.views.customers.lookup import customer_field
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("active", N_("Active")), ("inactive", N_("Inactive")))


class TemplatesPage(ListPage):
    """The list of templates."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Invoice templates"), queries.template_listing(), ListQuery(context.desk.company_id),
                         views=VIEWS, view=view,
                         empty=("file-text", _("No template yet. A template holds the lines of an invoice that comes back.")))
        self.set_title(_("Invoice templates"), crumbs=_("Sales"))
        self.command("templates.new", _("New template"), lambda: context.navigate("invoice_template"), icon="plus", key="Ctrl+N",
                     primary=True, writes=True)
        self.command("templates.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        self.command("templates.invoice", _("New invoice"), self.new_invoice, icon="file-text", key="Ctrl+Shift+N", writes=True)
        self.command("templates.copy", _("Copy"), self.copy, icon="copy", writes=True)
        self.command("templates.active", _("Inactive or active"), self.toggle, icon="circle-slash", writes=True)
        self.command("templates.delete", _("Delete"), self.delete, icon="trash-2", key="Ctrl+Delete", bar=False, writes=True)
        self.command("templates.recurring", _("Recurring invoices"), lambda: context.navigate("recurring_invoices"),
                     icon="repeat", key="Alt+1")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New template")), ("Ctrl+Shift+N", _("New invoice"))]
        self.table.opened.connect(lambda _key: self._open())

    def _current(self) -> int:
        if self.table.current() <= 0:
            self.tell("info", _("Choose a template first."))
            return 0
        return self.table.current()

    def _open(self) -> None:
        """The current template on its page."""
        if key := self._current():
            self.context.navigate("invoice_template", document_id=key)

    def copy(self) -> None:
        """A second one under the next free name."""
        if key := self._current():
            outcome = templates.copy(self.context.desk, key)
            if outcome.value is None:
                self.tell_problems(outcome.problems)
            else:
                self.table.refresh(keep=outcome.value.id)

    def toggle(self) -> None:
        """Take the current one out of use, or into it again."""
        if key := self._current():
            found = templates.load(self.context.desk, key)
            outcome = templates.set_active(self.context.desk, key, found.value is not None and not found.value.own["active"])
            if not outcome.done:
                self.tell_problems(outcome.problems)

    def delete(self) -> None:
        """Delete one that is assigned to nobody."""
        if not (key := self._current()):
            return
        answer = self.context.ask(_("Delete this template?"), "", (
            dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "delete":
            outcome = templates.delete(self.context.desk, key)
            if outcome.done:
                self.tell("success", _("Deleted."))
            else:
                self.tell_problems(outcome.problems)

    def new_invoice(self) -> None:
        """*New from template*: for whom, with whose defaults (FTI-006)."""
        if not (key := self._current()):
            return
        desk = self.context.desk
        customer = customer_field(self.context, _("Customer"), placeholder=_("Number, name or city"))
        source = ChoiceField(_("Defaults from"), [Choice("customer", _("Customer")), Choice("template", _("Template"))])

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
            return templates.new_invoice(desk, key, values["customer_id"] or 0, source=values["source"])

        form = FormDialog(self, _("New invoice from template"), [
            FormField("customer_id", _("Customer"), customer, required=True),
            FormField("source", _("Defaults from"), source)], save, save_words=_("Make invoice"))
        outcome: Outcome[Document] = form_dialog.show(form)
        if outcome.value is not None:
            self.context.navigate("invoice", begun=outcome.value)
