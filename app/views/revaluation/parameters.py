"""What a revaluation is asked for, in a card of fields (REV-004)."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.revaluation import CLOSING, Narrowed
from app.services import customers, setup_tables
from app.services.desk import Desk
from app.services.revaluation import METHOD_NAMES, Dimensions, Method, Wanted
from app.services.revaluation.wanted import DIMENSION_NAMES
from app.views.kit.date_field import DateField
from app.views.kit.fields import Choice, ChoiceField, Hit
from app.views.kit.reasons import set_tip
from app.views.kit.several_field import SeveralField
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label
from app.views.sales.head_form import found_customers

declare({"REV-004-currency": N_("{codes} is not in the list of currencies. Enter codes such as USD, GBP.")})

COLUMNS, FIELD = 4, 190
WHY_FROM_TRANSACTION = N_("Differences are posted on the account each transaction stands on. On another one, that account and "
                          "its open items would no longer agree, and settlements would leave a rest there.")
"""Why *Selected* is not on offer (REV-004)."""


class Parameters(QWidget):
    """The fields of a run; `changed` says that a simulation no longer fits them."""

    changed = Signal()

    def __init__(self, desk: Desk, wanted: Wanted, style: str) -> None:
        super().__init__()
        self._desk = desk
        with desk.reading() as session:
            known = choices.for_customer(session, desk.company_id, desk.language)
        types = setup_tables.rows(desk, setup_tables.table("rate_types"))
        self.considered = DateField(_("Considered date"), lambda: desk.today, width=FIELD)
        self.method = ChoiceField(_("Method"), [Choice(m, _(words)) for m, words in METHOD_NAMES.items()], width=FIELD)
        self.rate_day = DateField(_("Rate date"), lambda: desk.today, width=FIELD)
        self.rate_type = ChoiceField(_("Rate type"), [Choice(row.values[0], row.values[0]) for row in types], width=FIELD)
        self.currencies = TextField(_("Currencies"), placeholder=_("All"), width=FIELD)
        self.customers = SeveralField(_("Customers"), lambda text: found_customers(desk, text), self._number,
                                      placeholder=_("All"), width=FIELD)
        self.groups = coded(_("Customer groups"), known["groups"])
        self.profiles = coded(_("Posting profiles"), known["profiles"])
        self.dimensions = ChoiceField(_("Dimensions"), [Choice(d, _(words)) for d, words in DIMENSION_NAMES.items()], width=FIELD)
        self.text = TextField(_("Text"), placeholder=_("Revaluation"), width=FIELD)
        self.posting_style = Label(style, 13, 500, wrap=True)
        self.ledger_side = Label(_("From transaction"), 13, 500)
        set_tip(self.ledger_side, _(WHY_FROM_TRANSACTION))
        self._fields: tuple[Any, ...] = (
            self.considered, self.method, self.rate_day, self.rate_type, self.currencies, self.customers, self.groups,
            self.profiles, self.dimensions, self.text)
        self.setLayout(self._grid())
        self.fill(wanted)
        self._considered = self.considered.value()
        self.considered.committed.connect(self._moved)
        for field in self._fields:
            field.committed.connect(self.changed)
        self.setFocusProxy(self.considered)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        names = (_("Considered date"), _("Method"), _("Rate date"), _("Rate type"), _("Currencies"), _("Customers"),
                 _("Customer groups"), _("Posting profiles"), _("Dimensions"), _("Text"), _("Posting style"), _("Ledger side"))
        for n, (name, field) in enumerate(zip(names, (*self._fields, self.posting_style, self.ledger_side), strict=True)):
            label = Label(name, 12, 500, "text2", wrap=True)
            label.setBuddy(field)
            grid.addWidget(label, n // COLUMNS * 2, n % COLUMNS)
            grid.addWidget(field, n // COLUMNS * 2 + 1, n % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        return grid

    def fill(self, wanted: Wanted) -> None:
        """Show what is asked for."""
        only = wanted.only
        for field, value in (
                (self.considered, wanted.considered), (self.method, wanted.method), (self.rate_day, wanted.rate_date),
                (self.rate_type, wanted.rate_type or CLOSING), (self.currencies, ", ".join(only.currencies)),
                (self.customers, only.customers), (self.groups, only.groups), (self.profiles, only.profiles),
                (self.dimensions, wanted.dimensions),
                (self.text, wanted.text)):
            field.set_value(value)

    def _moved(self) -> None:
        """The rate date goes along with the considered date until it is another one (REV-004)."""
        day = self.considered.value()
        if day is not None:
            if self.rate_day.value() in (None, self._considered):
                self.rate_day.set_value(day)
            self._considered = day

    def day(self) -> date:
        """The considered date; today where none is typed."""
        return self.considered.value() or self._desk.today

    def codes(self) -> tuple[str, ...]:
        """The currencies as typed, in capitals."""
        return tuple(dict.fromkeys(re.findall(r"\w+", str(self.currencies.value() or "").upper())))

    def problems(self) -> tuple[Problem, ...]:
        """Dates that cannot be read; currencies, customers, groups and profiles that nobody knows."""
        known = {key for key, _words in setup_tables.choices(self._desk, setup_tables.Field(
            "currency", "", setup_tables.Kind.LINK, link="currencies"))}
        wrong = [code for code in self.codes() if code not in known]
        self._moved()
        found = [day.problem for day in (self.considered, self.rate_day) if not day.commit() and day.problem is not None]
        found += [error("REV-004-currency", at="currencies", codes=", ".join(wrong))] if wrong else []
        for field in (self.customers, self.groups, self.profiles):
            field.settle()
            if field.problem is not None:
                found.append(field.problem)
        return tuple(found)

    def wanted(self) -> Wanted:
        """What the fields ask for."""
        return Wanted(
            self.day(), self.method.value() or Method.STANDARD, self.rate_day.value() or self.day(),
            self.rate_type.value() or CLOSING,
            Narrowed(self.codes(), self.customers.value(), self.groups.value(), self.profiles.value()),
            self.dimensions.value() or Dimensions.NONE, str(self.text.value() or ""))

    def _number(self, customer_id: int) -> str:
        card = customers.load(self._desk, customer_id)
        return str(card.values["number"]) if card else ""


def coded(name: str, pairs: Sequence[tuple[Any, str]]) -> SeveralField:
    """A field for several rows of a set-up table; their words begin with the code."""
    codes = {key: words.partition(" — ")[0] for key, words in pairs}

    def find(text: str) -> list[Hit]:
        return [Hit(key, words) for key, words in pairs if text.strip().casefold() in words.casefold()]

    return SeveralField(name, find, lambda key: codes.get(key, ""), placeholder=_("All"), width=FIELD)
