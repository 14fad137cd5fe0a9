"""Packing slips, above all what is delivered and not invoiced yet, with the day to invoice it by (SWN-05, ORD-092)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.sales import steps
from app.services.sales.steps import Step
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.sales import accrual_dialog, paper_files, step_dialog
from app.views.sales.mailing import Mail

VIEWS = (("uninvoiced", N_("To be invoiced")), ("late", N_("Too late")), ("all", N_("All")))


class SlipsPage(ListPage):
    """The list of packing slips."""

    def __init__(self, context: Context, view: str = "uninvoiced") -> None:
        desk = context.desk
        super().__init__(context, _("Packing slips"), queries.slip_listing(desk.today), ListQuery(desk.company_id),
                         views=VIEWS, view=view, empty=("map-pin", _("Everything delivered is invoiced.")))
        self.set_title(_("Packing slips"), crumbs=_("Sales"))
        self.command("slips.invoice", _("Post invoice"), self.invoice, key="F9", icon="file-text", primary=True, writes=True)
        self.command("slips.order", _("Sales order"), self._order, key="Ctrl+O", icon="clipboard-list")
        self.command("slips.print", _("Print slip"), self.print_slips, key="Ctrl+Shift+P", icon="printer")
        self.mail = Mail(self, "slips", self._refs, self.table.reload)
        self.command("slips.correct", _("Correct"), self.correct, icon="pencil", writes=True)
        self.command("slips.cancel", _("Cancel slip"), self.cancel, icon="undo-2", writes=True)
        self.command("slips.accrue", _("Accrue…"), lambda: accrual_dialog.show(self, context), icon="calendar-check", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Sales order")), ("F9", _("Post invoice")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self._order())

    def chosen(self) -> list[int]:
        """The selected slips, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _order(self) -> None:
        """The order of the current slip."""
        found = steps.orders_of(self.context.desk, [self.table.current()])
        if found:
            self.context.navigate("sales_order", document_id=found[0])

    def print_slips(self) -> None:
        """The PDFs of the selected slips."""
        paper_files.show(self, self._refs())

    def _refs(self) -> list[Ref]:
        return [("packing_slip", key) for key in self.chosen()]

    def invoice(self) -> None:
        """Invoice the selected slips."""
        ids = self.chosen()
        if not ids:
            self.tell("info", _("Choose a packing slip first."))
            return
        order_ids = steps.orders_of(self.context.desk, ids)
        step_dialog.tell(self, Step.INVOICE, step_dialog.show(self, self.context, Step.INVOICE, order_ids, ids))

    def _reason(self) -> ChoiceField:
        desk = self.context.desk
        with desk.reading() as session:
            found = choices.reasons(session, desk.company_id, desk.language, "correction")
        return ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(*pair) for pair in found)])

    def _day(self) -> DateField:
        field = DateField(_("Date"), lambda: self.context.desk.today)
        field.set_value(self.context.desk.today)
        return field

    def cancel(self) -> None:
        """Undo the current slip."""
        key = self.table.current()
        if key <= 0:
            return
        desk = self.context.desk
        outcome: Outcome[str] = form_dialog.show(FormDialog(
            self, _("Cancel packing slip"), [FormField("day", _("Date"), self._day()),
                                             FormField("reason", _("Reason"), self._reason())],
            lambda values, _confirmed: steps.cancel_slip(desk, key, day=values["day"], reason_id=values["reason"]),
            body=_("A slip with negative quantities is written; the quantities can be delivered again."),
            save_words=_("Cancel slip")))
        if outcome.value:
            self.tell("success", _("Cancelled by packing slip {number}.").format(number=outcome.value))

    def correct(self) -> None:
        """Lower the quantities of the current slip."""
        key, desk = self.table.current(), self.context.desk
        if key <= 0:
            return
        lines = steps.slip_lines(desk, key)
        fields = []
        for line in lines:
            field = NumberField(line.text, places=5)
            field.set_value(line.quantity)
            fields.append(FormField(f"q{line.line_id}", line.text[:40], field))

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[str]:
            wanted = {line.line_id: values[f"q{line.line_id}"] or Decimal(0) for line in lines}
            return steps.correct_slip(desk, key, wanted, day=values["day"], reason_id=values["reason"])

        outcome: Outcome[str] = form_dialog.show(FormDialog(
            self, _("Correct packing slip"), [*fields, FormField("day", _("Date"), self._day()),
                                              FormField("reason", _("Reason"), self._reason())], save,
            body=_("Enter what was really delivered; the difference is written as a correction.")))
        if outcome.value:
            self.tell("success", _("Corrected by packing slip {number}.").format(number=outcome.value))
