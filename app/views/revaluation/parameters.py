"""What a revaluation is asked for, in a card of fields (REV-004)."""

import re
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.revaluation import CLOSING, Narrowed
from app.services import setup_tables
from app.services.desk import Desk
from app.services.revaluation import METHOD_NAMES, Dimensions, Method, Wanted
from app.services.revaluation.wanted import DIMENSION_NAMES
from app.views.kit.date_field import DateField
from app.views.kit.fields import Choice, ChoiceField, LookupField
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label
from app.views.sales.head_form import customer_name, found_customers

declare({"REV-004-currency": N_("{codes} is not in the list of currencies. Enter codes such as USD, GBP.")})

COLUMNS, FIELD = 4, 190


class Parameters(QWidget):
    """The fields of a run; `changed` says that a simulation no longer fits them."""

    changed = Signal()

    def __init__(self, desk: Desk, wanted: Wanted, style: str) -> None:
        super().__init__()
        self._desk = desk
        with desk.reading() as session:
            groups = choices.for_customer(session, desk.company_id, desk.language)["groups"]
        types = setup_tables.rows(desk, setup_tables.table("rate_types"))
        profiles = setup_tables.choices(desk, setup_tables.Field("profile", "", setup_tables.Kind.LINK, link="posting_profiles"))
        every = Choice(None, _("All"))
        self.considered = DateField(_("Considered date"), lambda: desk.today, width=FIELD)
        self.method = ChoiceField(_("Method"), [Choice(m, _(words)) for m, words in METHOD_NAMES.items()], width=FIELD)
        self.rate_day = DateField(_("Rate date"), lambda: desk.today, width=FIELD)
        self.rate_type = ChoiceField(_("Rate type"), [Choice(row.values[0], row.values[0]) for row in types], width=FIELD)
        self.currencies = TextField(_("Currencies"), placeholder=_("All"), width=FIELD)
        self.customer = LookupField(_("Customer"), lambda text: found_customers(desk, text),
                                    lambda key: customer_name(desk, key), width=FIELD)
        self.group = ChoiceField(_("Customer group"), [every, *(Choice(i, words) for i, words in groups)], width=FIELD)
        self.profile = ChoiceField(_("Posting profile"), [every, *(Choice(i, words) for i, words in profiles)], width=FIELD)
        self.dimensions = ChoiceField(_("Dimensions"), [Choice(d, _(words)) for d, words in DIMENSION_NAMES.items()], width=FIELD)
        self.text = TextField(_("Text"), placeholder=_("Revaluation"), width=FIELD)
        self.posting_style = Label(style, 13, 500)
        self._fields: tuple[Any, ...] = (
            self.considered, self.method, self.rate_day, self.rate_type, self.currencies, self.customer, self.group,
            self.profile, self.dimensions, self.text)
        self.setLayout(self._grid())
        self.fill(wanted)
        for field in self._fields:
            field.committed.connect(self.changed)
        self.setFocusProxy(self.considered)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        names = (_("Considered date"), _("Method"), _("Rate date"), _("Rate type"), _("Currencies"), _("Customer"),
                 _("Customer group"), _("Posting profile"), _("Dimensions"), _("Text"), _("Posting style"))
        for n, (name, field) in enumerate(zip(names, (*self._fields, self.posting_style), strict=True)):
            label = Label(name, 12, 500, "text2")
            label.setBuddy(field)
            grid.addWidget(label, n // COLUMNS * 2, n % COLUMNS)
            grid.addWidget(field, n // COLUMNS * 2 + 1, n % COLUMNS, 1, 2 if field is self.posting_style else 1)
        grid.setColumnStretch(COLUMNS, 1)
        return grid

    def fill(self, wanted: Wanted) -> None:
        """Show what is asked for."""
        only = wanted.only
        for field, value in (
                (self.considered, wanted.considered), (self.method, wanted.method), (self.rate_day, wanted.rate_date),
                (self.rate_type, wanted.rate_type or CLOSING), (self.currencies, ", ".join(only.currencies)),
                (self.customer, only.customers[0] if only.customers else None),
                (self.group, only.groups[0] if only.groups else None),
                (self.profile, only.profiles[0] if only.profiles else None), (self.dimensions, wanted.dimensions),
                (self.text, wanted.text)):
            field.set_value(value)

    def day(self) -> date:
        """The considered date; today where none is typed."""
        return self.considered.value() or self._desk.today

    def codes(self) -> tuple[str, ...]:
        """The currencies as typed, in capitals."""
        return tuple(dict.fromkeys(re.findall(r"\w+", str(self.currencies.value() or "").upper())))

    def problems(self) -> tuple[Problem, ...]:
        """Currencies that nobody knows."""
        known = {key for key, _words in setup_tables.choices(self._desk, setup_tables.Field(
            "currency", "", setup_tables.Kind.LINK, link="currencies"))}
        wrong = [code for code in self.codes() if code not in known]
        return (error("REV-004-currency", at="currencies", codes=", ".join(wrong)),) if wrong else ()

    def wanted(self) -> Wanted:
        """What the fields ask for."""
        customer, group, profile = self.customer.value(), self.group.value(), self.profile.value()
        return Wanted(
            self.day(), self.method.value() or Method.STANDARD, self.rate_day.value() or self.day(),
            self.rate_type.value() or CLOSING,
            Narrowed(self.codes(), (customer,) if customer else (), (group,) if group else (), (profile,) if profile else ()),
            self.dimensions.value() or Dimensions.NONE, str(self.text.value() or ""))
