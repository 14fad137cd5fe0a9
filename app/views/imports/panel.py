"""The panel beside an import: what was detected about the file, what is done with it, which column is which (IMP-002)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.services import imports
from app.views.imports.columns import ColumnChoice
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.reasons import allow
from app.views.kit.text_fields import AmountField, NumberField
from app.views.kit.widgets import Label, column, holder

ENTITIES = ((imports.Entity.OPEN_ITEMS, N_("Open items")), (imports.Entity.CUSTOMERS, N_("Customers")),
            (imports.Entity.PRODUCTS, N_("Products")), (imports.Entity.UNITS, N_("Units of measure")),
            (imports.Entity.TEXTS, N_("Texts of set-up tables")))
ORDERS = (
    (imports.DateOrder.DMY, N_("day month year")),
    (imports.DateOrder.MDY, N_("month day year")),
    (imports.DateOrder.YMD, N_("year month day")),
)
EXISTING = (
    (imports.Existing.ERROR, N_("is an error")),
    (imports.Existing.SKIP, N_("is skipped")),
    (imports.Existing.UPDATE, N_("is updated")),
)
ENCODINGS = {
    "utf-8-sig": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16)",
    "utf-16-be": "Unicode (UTF-16)",
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO 8859-15",
    "cp850": "DOS (850)",
}
SEPARATORS = ((";", ";"), (",", ","), ("\t", N_("tab")), ("|", "|"))
DECIMALS = ((",", ","), (".", "."))
LABEL, INPUT = {"nl": 132, "en": 132}, 208


@dataclass(frozen=True, slots=True)
class Chosen:
    """What stands in the panel: what the file holds, how it is read, the saved mapping that was chosen."""

    entity: imports.Entity
    settings: imports.Settings
    mapping_id: int | None


class Panel(QWidget):
    """Sections of fields; a signal each for reading the file again, for another dry run, for checking again."""

    file_changed = Signal()
    reading_changed = Signal()
    options_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        desk = self._desk = context.desk
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")
        self._settings = imports.Settings()
        self.entity = _choice(_("What is in the file"), [Choice(e, _(w)) for e, w in ENTITIES])
        self.mapping = _choice(_("Saved mapping"), [])
        self.encoding = _choice(_("Encoding"), [Choice(e, ENCODINGS[e]) for e in imports.ENCODINGS])
        self.separator = _choice(_("Separator"), [Choice(s, _(w)) for s, w in SEPARATORS])
        self.sheet = _choice(_("Sheet"), [])
        self.heading = _wide(NumberField(_("Line with the headings")))
        self.order = _choice(_("Dates"), [Choice(o, _(w)) for o, w in ORDERS])
        self.decimal = _choice(_("Decimal sign"), [Choice(s, w) for s, w in DECIMALS])
        self.existing = _choice(_("What exists"), [Choice(e, _(w)) for e, w in EXISTING])
        self.new_customers = CheckField(_("Create missing customers"), checked=True)
        self.codes = CheckField(_("Create missing groups and terms"))
        self.history = CheckField(_("Post with the document dates"))
        self.import_date = _wide(DateField(_("Import date"), lambda: desk.today))
        self.import_date.set_value(desk.today)
        self.control = _wide(AmountField(_("Balance in the old system"), currency=context.currency))
        self.reason = _choice(_("Reason for Blocked"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)])
        self.unlimited = CheckField(_("0 means unlimited"))
        self.only_valid = CheckField(_("Import valid rows only"))
        self.columns_: dict[str, ColumnChoice] = {}
        self._columns_grid = _grid()
        self._rows: list[tuple[QWidget | None, QWidget]] = []
        self._build()
        self._listen()
        self.show_mappings()

    def _build(self) -> None:
        file = self._section(
            [
                (_("What is in the file"), self.entity),
                (_("Saved mapping"), self.mapping),
                (_("Encoding"), self.encoding),
                (_("Separator"), self.separator),
                (_("Sheet"), self.sheet),
                (_("Line with the headings"), self.heading),
                (_("Dates"), self.order),
                (_("Decimal sign"), self.decimal),
            ]
        )
        what = self._section(
            [
                (_("What exists"), self.existing),
                ("", self.new_customers),
                ("", self.codes),
                ("", self.history),
                (_("Import date"), self.import_date),
                (_("Balance in the old system"), self.control),
                (_("Reason for Blocked"), self.reason),
                ("", self.unlimited),
                ("", self.only_valid),
            ]
        )
        self.setLayout(
            column(
                Label(_("How the file is read"), 14, 600),
                holder(file),
                4,
                Label(_("What is done with it"), 14, 600),
                holder(what),
                4,
                Label(_("Columns"), 14, 600),
                holder(self._columns_grid),
                None,
                spacing=8,
                margins=(16, 14, 14, 14),
            )
        )

    def _section(self, fields: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        """Labels left, inputs right; a check box carries its own words."""
        grid = _grid()
        for line, (words, widget) in enumerate(fields):
            label = _label(words, widget) if words else None
            if label is not None:
                grid.addWidget(label, line, 0)
                grid.addWidget(widget, line, 1)
            else:
                grid.addWidget(widget, line, 0, 1, 2)
            self._rows.append((label, widget))
        return grid

    def _listen(self) -> None:
        for field in (self.entity, self.mapping, self.encoding, self.separator, self.sheet, self.heading):
            field.committed.connect(self.file_changed)
        for other in (self.order, self.decimal, self.existing, self.new_customers, self.codes):
            other.committed.connect(self.reading_changed)
        for option in (self.history, self.import_date, self.control, self.reason, self.unlimited, self.only_valid):
            option.committed.connect(self.options_changed)

    # ------------------------------------------------------------ showing

    def show_mappings(self, chosen: int | None = None) -> None:
        """The kept mappings for the entity that is chosen."""
        saved = [m for m in imports.saved_mappings(self._desk) if m.entity is self.entity.value()]
        self.mapping.set_choices([Choice(None, _("by the headings")), *(Choice(m.mapping_id, m.name) for m in saved)])
        self.mapping.set_value(chosen)

    def show_look(self, look: imports.Look) -> None:
        """What was detected, and a choice of column per field."""
        reading, self._settings = look.reading, look.table.settings
        workbook = self._settings.encoding == "xlsx"
        self.entity.set_value(reading.entity)
        saved = {m.name: m.mapping_id for m in imports.saved_mappings(self._desk)}
        self.show_mappings(saved.get(look.saved or ""))
        encoding = self._settings.encoding
        self.encoding.set_choices(
            [Choice(encoding if ENCODINGS[e] == ENCODINGS.get(encoding) else e, ENCODINGS[e]) for e in imports.ENCODINGS]
        )
        for field, value in (
            (self.encoding, encoding),
            (self.separator, self._settings.separator),
            (self.heading, self._settings.heading_row),
            (self.order, reading.date_order),
            (self.decimal, reading.decimal),
            (self.existing, reading.existing),
            (self.new_customers, reading.create_customers),
            (self.codes, reading.create_codes),
        ):
            field.set_value(value)
        self.sheet.set_choices([Choice(s, s) for s in look.table.sheets])
        self.sheet.set_value(self._settings.sheet)
        items = reading.entity is imports.Entity.OPEN_ITEMS
        kinds = {field.kind for field in imports.FIELDS[reading.entity]}
        self._show(
            {
                self.sheet: workbook and len(look.table.sheets) > 1,
                self.encoding: not workbook,
                self.separator: not workbook,
                self.order: "date" in kinds,
                self.decimal: bool(kinds & {"amount", "number"}),
                self.new_customers: items,
                self.history: items,
                self.import_date: items,
                self.control: items,
                self.codes: reading.entity in (imports.Entity.CUSTOMERS, imports.Entity.PRODUCTS),
                self.existing: reading.entity is not imports.Entity.TEXTS,
                self.reason: reading.has("blocked"),
                self.unlimited: reading.has("credit_limit"),
            }
        )
        self._show_columns(look)

    def _show(self, shown: dict[Any, bool]) -> None:
        """Fields that mean nothing for this file are away."""
        for label, widget in self._rows:
            if widget in shown:
                widget.setVisible(shown[widget])
                if label is not None:
                    label.setVisible(shown[widget])

    def _show_columns(self, look: imports.Look) -> None:
        while self._columns_grid.count():
            item = self._columns_grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.columns_ = {}
        headings = [
            Choice(None, "–"),
            *(Choice(n, h or _("Column {number}").format(number=n + 1)) for n, h in enumerate(look.table.headings)),
        ]
        for line, field in enumerate(imports.FIELDS[look.reading.entity]):
            constant = look.reading.constants.get(field.name, "")
            choice = _wide(ColumnChoice(_(field.label), headings, look.reading.columns.get(field.name), constant))
            choice.chosen.connect(self.reading_changed)
            self.columns_[field.name] = choice
            self._columns_grid.addWidget(_label(_(field.label) + (" *" if field.required else ""), choice), line, 0)
            self._columns_grid.addWidget(choice, line, 1)

    def show_wrong(self, count: int) -> None:
        """Leaving rows out can be ticked once their number is known (IMP-004)."""
        allow(self.only_valid, bool(count), _("No row is wrong, so there is none to leave out."))
        if not count:
            self.only_valid.set_value(False)

    # ------------------------------------------------------------ what was chosen

    def chosen(self) -> Chosen:
        """How the file shall be read."""
        return Chosen(
            self.entity.value() or imports.Entity.OPEN_ITEMS,
            replace(
                self._settings,
                encoding=self.encoding.value() or self._settings.encoding,
                separator=self.separator.value() or self._settings.separator,
                heading_row=self.heading.value() or 0,
                sheet=self.sheet.value(),
            ),
            self.mapping.value(),
        )

    def reading(self, before: imports.Reading) -> imports.Reading:
        """How its values shall be read."""
        return replace(
            before,
            columns={name: field.column for name, field in self.columns_.items() if field.column is not None},
            constants={name: field.constant for name, field in self.columns_.items() if field.constant},
            date_order=self.order.value(),
            decimal=self.decimal.value(),
            existing=self.existing.value(),
            create_customers=self.new_customers.value(),
            create_codes=self.codes.value(),
        )

    def options(self) -> imports.Options:
        """What was chosen beside the mapping."""
        return imports.Options(
            self.import_date.value(),
            self.history.value(),
            self.only_valid.value(),
            self.control.value(),
            self.reason.value(),
            self.unlimited.value(),
        )


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(5)
    grid.setHorizontalSpacing(8)
    grid.setColumnStretch(1, 1)
    return grid


def _label(words: str, widget: QWidget) -> Label:
    label = Label(words, 13, 400, "text2", wrap=True)
    label.setFixedWidth(LABEL.get(i18n.language(), 150))
    label.setBuddy(widget)
    return label


def _wide(widget: Any) -> Any:
    widget.setFixedWidth(INPUT)
    return widget


def _choice(name: str, options: Sequence[Choice]) -> ChoiceField:
    return ChoiceField(name, options, width=INPUT)
