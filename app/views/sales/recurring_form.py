"""The form of a recurring assignment: who gets which template from when, how often, until when, at which price (FTI-021)."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.services import customers
from app.services.sales import assignments, templates
from app.services.sales.assignments import Assigned
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.kit.page import Page
from app.views.kit.widgets import Label, column, holder

UNITS = {"day": N_("days"), "week": N_("weeks"), "month": N_("months"), "year": N_("years")}
WIDE, HIGH, RIGHT = 760, 132, 190


class AssignmentDialog(FormDialog):
    """A new assignment, or one that is there; what is generated already stays as it is."""

    def __init__(self, page: QWidget, context: Context, record: Assigned) -> None:
        self._context, self._desk, self._record = context, context.desk, record
        known = templates.names(self._desk)
        if record.template_id and record.template_id not in {key for key, _name in known}:
            known = [pair for pair in templates.names(self._desk, active=False) if pair in known or pair[0] == record.template_id]
        self.customer = customer_field(context, _("Customer"), placeholder=_("Number, name or city"))
        self.template = ChoiceField(_("Template"), [Choice(key, name) for key, name in known])
        self.grid = Grid(self._columns(), name=_("Own quantities and prices"), first="quantity")
        self.grid.setFixedHeight(HIGH)
        inner = holder(column(Label(_("Own quantities and prices"), 13, 600), self.grid, spacing=6))
        title = _("Recurring invoice") if record.id is not None else _("New recurring invoice")
        super().__init__(page, title, self._fields(), self._keep, inner=inner, width=WIDE)
        for name in ("defaults", "unit", "count", "index_percent"):
            self.fields[name].setMinimumWidth(RIGHT)
        self._fill()
        self.customer.committed.connect(self._in_currency)
        self.fields["defaults"].committed.connect(self._in_currency)
        self.template.committed.connect(self._show_lines)
        self.template.committed.connect(self._in_currency)

    def _fields(self) -> list[FormField]:
        today = lambda: self._desk.today  # noqa: E731 - a date field asks for the day
        units = [Choice(unit, _(words)) for unit, words in UNITS.items()]
        sources = [Choice("customer", _("Customer")), Choice("template", _("Template"))]
        return [
            FormField("customer_id", _("Customer"), self.customer, required=True),
            FormField("template_id", _("Template"), self.template, required=True),
            FormField("start", _("Billing start date"), DateField(_("Billing start date"), today), required=True),
            FormField("defaults", _("Defaults from"), ChoiceField(_("Defaults from"), sources), beside=True),
            FormField("every", _("Repeat every"), NumberField(_("Repeat every"))),
            FormField("unit", _("Unit"), ChoiceField(_("Unit"), units), beside=True),
            FormField("end", _("Billing end date"), DateField(_("Billing end date"), today)),
            FormField("count", _("or so many times"), NumberField(_("Number of occurrences")), beside=True),
            FormField("maximum", _("Maximum, excl. VAT"), AmountField(_("Maximum cumulative amount"),
                                                                      currency=self._context.currency)),
            FormField("index_percent", _("Yearly index %"), NumberField(_("Yearly index %"), places=4), beside=True),
            FormField("arrears", "", CheckField(_("In arrears: dated on the last day of the period"))),
            FormField("blocked", "", CheckField(_("Blocked")), beside=True),
        ]

    def _columns(self) -> list[GridColumn]:
        def shown(name: str, title: str, width: int, **more: Any) -> GridColumn:
                return GridColumn(name, title, None, _price if "price" in name else _number, width, usual=False, **more)

        return [number_column(), shown("text", N_("Line of the template"), 200, stretch=True),
                shown("its_quantity", N_("Quantity"), 84, right=True), shown("its_price", N_("Price"), 100, right=True),
                GridColumn("quantity", N_("Own quantity"), lambda: NumberField(_("Own quantity"), places=5), _number, 126,
                           right=True),
                GridColumn("unit_price", N_("Own price"), lambda: NumberField(_("Own price"), places=6), _price, 116,
                           right=True)]

    # ------------------------------------------------------------ filling

    def _fill(self) -> None:
        """What is kept, in the fields."""
        for name, field in self.fields.items():
            value = getattr(self._record, name)
            field.set_value(value if value or name in ("maximum", "index_percent") else (value or None))
        self._in_currency()
        self._show_lines()

    def _in_currency(self) -> None:
        """The maximum is in the currency of the drafts: the template's where that decides, else the customer's."""
        template = self.template.value()
        found = templates.load(self._desk, template).value if template and self.fields["defaults"].value() == "template" else None
        key = self.customer.value()
        card = customers.load(self._desk, key) if key else None
        currency = found.head.currency if found is not None else ""
        if currency or card is not None:
            self.fields["maximum"].currency = currency or str(card.values["currency"] if card is not None else "")

    def _show_lines(self) -> None:
        """The lines of the template that can be had otherwise by this customer."""
        key = self.template.value()
        found = templates.load(self._desk, key).value if key else None
        own = self._record.overrides if key == self._record.template_id else {}
        rows = []
        for line in found.lines if found is not None else ():
            if line.type != "text":
                typed = own.get(str(line.line_no), {})
                rows.append(GridRow(line.line_no, {
                    "text": line.text.split("\n")[0], "its_quantity": line.quantity, "its_price": line.unit_price,
                    **{name: Decimal(value) for name, value in typed.items()}}))
        self.grid.set_rows(rows)
        self.grid.model_.going_on = False
        self.grid.model_.layoutChanged.emit()

    # ------------------------------------------------------------ keeping

    def record(self, values: Mapping[str, Any]) -> Assigned:
        """The assignment as it stands in the form."""
        self.grid.end_typing()
        own = {str(row.no): {name: str(row.values[name]) for name in ("quantity", "unit_price")
                             if row.values.get(name) is not None} for row in self.grid.rows}
        numbers = {name: int(values[name]) if values[name] is not None else None for name in ("every", "count")}
        return replace(self._record, **{**values, **numbers, "every": numbers["every"] or 0,
                                        "customer_id": values["customer_id"] or 0, "template_id": values["template_id"] or 0,
                                        "overrides": own})

    def _keep(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return assignments.save(self._desk, self.record(values), confirmed=confirmed)


def show(page: Page, context: Context, record: Assigned) -> int | None:
    """Ask for an assignment and keep it; its id, None when she went back."""
    outcome: Outcome[int] = form_dialog.show(AssignmentDialog(page, context, record))
    return outcome.value


def _number(value: Any, _row: GridRow) -> str:
    if isinstance(value, Decimal):
        return i18n.number(value.normalize() + 0, i18n.region())
    return "" if value is None else str(value)


def _price(value: Any, row: GridRow) -> str:
    """At least two decimals."""
    if not isinstance(value, Decimal):
        return _number(value, row)
    exponent = value.normalize().as_tuple().exponent
    return i18n.number(value, i18n.region(), max(2, -exponent if isinstance(exponent, int) else 0))
