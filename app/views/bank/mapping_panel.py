"""How the table of a bank is read: a preset or saved mapping to begin with, signs, and a column per field (BNK-09)."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services import bank
from app.services.bank.accounts import FIELD_NAMES, Field, TableMapping
from app.services.desk import Desk
from app.views.bank.columns import BankColumn, Filled
from app.views.kit.fields import CheckField, Choice, ChoiceField, NumberField
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder

SEPARATORS = (("", N_("as found")), (";", ";"), (",", ","), ("\t", N_("tab")), ("|", "|"))
DECIMALS = (("", N_("as found")), (",", ","), (".", "."))
ORDERS = (("", N_("as found")), ("dmy", N_("day month year")), ("mdy", N_("month day year")), ("ymd", N_("year month day")))
ENCODINGS = (("", N_("as found")), ("utf-8-sig", "Unicode (UTF-8)"), ("cp1252", "Windows-1252"), ("iso8859-15", "ISO 8859-15"),
             ("cp850", "DOS (850)"))
FIRST = (Field.BOOKING_DATE, Field.VALUE_DATE, Field.AMOUNT, Field.DEBIT, Field.CREDIT, Field.MARK, Field.COUNTERPARTY,
         Field.IBAN, Field.REMITTANCE, Field.REFERENCE, Field.CURRENCY, Field.ACCOUNT, Field.BALANCE)
"""Fields shown first, in the order in which a bookkeeper looks at them."""
LABEL, INPUT = {"nl": 132, "en": 132}, 200


class MappingPanel(QWidget):
    """One mapping, edited; `changed` tells that the table is to be read anew."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.mapping = TableMapping()
        self.start = ChoiceField(_("Begin with"), [], width=INPUT)
        self.separator = _choice(_("Separator"), SEPARATORS)
        self.decimal = _choice(_("Decimal sign"), DECIMALS)
        self.order = _choice(_("Dates"), ORDERS)
        self.encoding = _choice(_("Encoding"), ENCODINGS)
        self.headings = CheckField(_("The table has headings"))
        self.skip = NumberField(_("Lines above the table"), width=INPUT)
        self.debit = TextField(_("Words that mean money out"), most=80, width=INPUT)
        self.booked = TextField(_("Words that mean booked"), most=80, width=INPUT)
        self.columns_: dict[Field, BankColumn] = {}
        self._grid = _grid()
        self.setLayout(column(Label(_("How the table is read"), 14, 600), holder(self._section()), 4,
                              Label(_("Columns"), 14, 600), holder(self._grid), spacing=8))
        self.start.committed.connect(self._begin)
        for field in (self.separator, self.decimal, self.order, self.encoding, self.headings, self.skip, self.debit, self.booked):
            field.committed.connect(self._settled)

    def _section(self) -> QGridLayout:
        grid = _grid()
        inputs: tuple[Any, ...] = (self.start, self.separator, self.encoding, self.order, self.decimal, self.headings, self.skip,
                                   self.debit, self.booked)
        for line, field in enumerate(inputs):
            if field is self.headings:
                grid.addWidget(field, line, 0, 1, 2)
                continue
            grid.addWidget(_label(field.accessibleName(), field), line, 0)
            grid.addWidget(field, line, 1)
        return grid

    # ------------------------------------------------------------ showing

    def show_mapping(self, mapping: TableMapping, headings: tuple[str, ...]) -> None:
        """A mapping with the headings of its table to choose from."""
        self.mapping = mapping
        saved = bank.mappings.saved(self._desk)
        self._offered = [*(s.mapping for s in saved), *bank.mappings.presets()]
        self.start.set_choices([Choice(None, _("This file's own")), *(
            Choice(n, m.name if n < len(saved) else _("{bank} (delivered)").format(bank=m.name))
            for n, m in enumerate(self._offered))])
        own = [n for n, m in enumerate(self._offered) if m.columns == mapping.columns and m.name == mapping.name]
        self.start.set_value(own[0] if own else None)
        for field, value in (
                (self.separator, mapping.separator), (self.decimal, mapping.decimal), (self.order, mapping.date_order),
                (self.encoding, mapping.encoding), (self.headings, mapping.headings), (self.skip, mapping.skip),
                (self.debit, ", ".join(mapping.debit_marks)), (self.booked, ", ".join(mapping.booked))):
            field.set_value(value)
        self._show_columns(headings)

    def _show_columns(self, headings: tuple[str, ...]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns_ = {}
        m = self.mapping
        for line, field in enumerate((*FIRST, *(f for f in Field if f not in FIRST))):
            name = _(FIELD_NAMES[field])
            choice = BankColumn(name, headings, Filled(tuple(m.columns.get(field, ())), m.constants.get(field, ""),
                                                       m.patterns.get(field, "")))
            choice.setFixedWidth(INPUT)
            choice.chosen.connect(self._settled)
            self.columns_[field] = choice
            self._grid.addWidget(_label(name + (" *" if field is Field.BOOKING_DATE else ""), choice), line, 0)
            self._grid.addWidget(choice, line, 1)

    # ------------------------------------------------------------ what was chosen

    def _begin(self) -> None:
        """A delivered or saved mapping in the place of the present one."""
        at = self.start.value()
        if at is not None:
            self.mapping = self._offered[at]
            self.changed.emit()

    def _settled(self) -> None:
        filled = {field: choice.filled for field, choice in self.columns_.items()}
        self.mapping = replace(
            self.mapping, separator=self.separator.value() or "", decimal=self.decimal.value() or "",
            date_order=self.order.value() or "", encoding=self.encoding.value() or "", headings=self.headings.value(),
            skip=self.skip.value() or 0, debit_marks=_words(self.debit), booked=_words(self.booked),
            columns={f: x.columns for f, x in filled.items() if x.columns},
            constants={f: x.constant for f, x in filled.items() if x.constant},
            patterns={f: x.pattern for f, x in filled.items() if x.pattern})
        self.changed.emit()


def _words(field: TextField) -> tuple[str, ...]:
    """`Af, D` as its words."""
    return tuple(word.strip() for word in field.value().split(",") if word.strip())


def _choice(name: str, options: tuple[tuple[str, str], ...]) -> ChoiceField:
    return ChoiceField(name, [Choice(value, _(words)) for value, words in options], width=INPUT)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(8)
    grid.setColumnStretch(1, 1)
    return grid


def _label(words: str, field: QWidget) -> Label:
    label = Label(words, 13, 400, "text2", wrap=True)
    label.setFixedWidth(LABEL.get(i18n.language(), 150))
    label.setBuddy(field)
    return label
