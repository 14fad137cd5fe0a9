"""How a file is read and which column is which, as one part of what can be undone on the import page (usability 2.1)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services import imports
from app.views.imports.panel import Panel
from app.views.kit import undo


class ReadingPart(QObject):
    """Snapshots are what was understood of the file: they never change, and the rows of one file are shared by all of them."""

    changed = Signal()

    def __init__(self, panel: Panel, held: Callable[[], imports.Look | None], show: Callable[[imports.Look], None]) -> None:
        super().__init__(panel)
        self._panel, self._held, self._show = panel, held, show

    def snapshot(self) -> imports.Look | None:
        """What is understood now; None = there is no file."""
        return self._held()

    def recall(self, held: imports.Look | None) -> None:
        """Understand the file as before, and check it again."""
        if held is not None:
            self._show(held)

    def told(self, before: imports.Look, after: imports.Look) -> undo.Told:
        """The input that was changed, else replaced values."""
        widget = self._input(before, after)
        return undo.several() if widget is None else undo.change_of(widget.accessibleName())

    def stand_at(self, before: imports.Look, after: imports.Look) -> None:
        """The keyboard on it."""
        widget = self._input(before, after)
        if widget is not None:
            # Layouts show what is new only later; until then it could not take the keyboard.
            widget.show()
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _input(self, before: imports.Look, after: imports.Look) -> QWidget | None:
        """What concerns the whole file comes first: other columns follow from it."""
        old, new = self._values(before), self._values(after)
        return next((widget for widget in new if old.get(widget) != new[widget]), None)

    def _values(self, look: imports.Look) -> dict[QWidget, Any]:
        panel, reading, settings = self._panel, look.reading, look.table.settings
        held: dict[QWidget, Any] = {
            panel.entity: reading.entity, panel.mapping: look.saved, panel.encoding: settings.encoding,
            panel.separator: settings.separator, panel.sheet: settings.sheet, panel.heading: settings.heading_row,
            panel.order: reading.date_order, panel.decimal: reading.decimal, panel.existing: reading.existing,
            panel.new_customers: reading.create_customers, panel.codes: reading.create_codes}
        return held | {widget: (reading.columns.get(name), reading.constants.get(name))
                       for name, widget in panel.columns_.items()}
