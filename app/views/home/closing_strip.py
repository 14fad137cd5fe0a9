"""Tiles of the close on the home window: each opens its window filtered; one with 0 is grey but stays (8.2)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app import i18n
from app.i18n import _
from app.views.kit.context import Context
from app.views.kit.figures import KeyFigure, key_figures
from app.views.kit.page import clear
from app.views.kit.widgets import holder

if TYPE_CHECKING:
    from app.services.closing.tiles import Tiles

TONES = {"late": "danger_t", "near": "warning_t"}
OLD = 7
"""Days after which a backup is told in red."""


class ClosingStrip:
    """A place for the tiles, filled once their figures are read."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.body = holder(self._parts)
        self.shown: list[str] = []

    def show_figures(self, found: "Tiles") -> None:
        """Six tiles in the order of the chapter."""
        go, region = self._context.navigate, i18n.region()
        clear(self._parts)

        def tone(on: bool, words: str = "danger_t") -> str:
            return words if on else "text3"

        deadline = i18n.day(found.deadline, region) if found.deadline is not None else "0"
        age = "–" if found.backup_days is None else i18n.filled(_("{count:day|days}"), count=found.backup_days)
        tiles = [
            (KeyFigure(_("Close tasks overdue"), str(found.overdue), _("Period close"), tone=tone(found.overdue > 0)),
             lambda: go("close", view="overdue")),
            (KeyFigure(_("ESL deadline"), deadline, _("EU sales list"),
                       tone=tone(found.deadline is not None, TONES.get(found.nearness, "text"))), lambda: go("eu_sales_lists")),
            (KeyFigure(_("Failed jobs"), str(found.failed), _("Batch jobs"), tone=tone(found.failed > 0)),
             lambda: go("jobs", view="failed")),
            (KeyFigure(_("Backup age"), age, _("Backups"), tone=tone(bool(found.backup_days) or found.backup_days is None,
             "danger_t" if found.backup_days is None or found.backup_days > OLD else "text")), lambda: go("backups")),
            (KeyFigure(_("Rates missing"), str(len(found.missing)), ", ".join(found.missing[:3]) or _("Exchange rates"),
                       tone=tone(bool(found.missing))), lambda: go("rates")),
            (KeyFigure(_("Unreported EU lines"), str(found.unreported), _("EU sales list"), tone=tone(found.unreported > 0)),
             lambda: go("eu_sales_lists", view="unreported"))]
        self.shown = [figure.accessibleName() for figure, _act in tiles]
        self._parts.addWidget(key_figures(tiles))
