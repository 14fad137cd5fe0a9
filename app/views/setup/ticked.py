"""Fields of check boxes: which modules are meant, which companies of the file (CLS-003, CLW-012)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.enums import Module
from app.i18n import _
from app.services.desks import Listed
from app.services.periods import MODULE_NAMES
from app.views.kit.fields import CheckField


class TickedField(QWidget):
    """Check boxes below each other; its value is what is ticked."""

    def __init__(self, name: str, boxes: Mapping[Any, CheckField]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.boxes = dict(boxes)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for n, box in enumerate(self.boxes.values()):
            grid.addWidget(box, n, 0)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> list[Any]:
        """What is ticked."""
        return [key for key, box in self.boxes.items() if box.value()]

    def set_value(self, keys: Sequence[Any]) -> None:
        """Tick these and no others."""
        for key, box in self.boxes.items():
            box.set_value(key in keys)

    def show_problem(self, _problem: Any) -> None:
        """The message above the form is enough."""


def modules_field() -> TickedField:
    """All modules, ticked at first."""
    return TickedField(_("Modules"), {m: CheckField(_(MODULE_NAMES[m]).capitalize(), checked=True) for m in Module})


def companies_field(companies: Sequence[Listed], own: int) -> TickedField:
    """The companies of the file, her own ticked at first."""
    return TickedField(_("Companies"), {c.company_id: CheckField(f"{c.name} ({c.code})", checked=c.company_id == own)
                                       for c in companies})
