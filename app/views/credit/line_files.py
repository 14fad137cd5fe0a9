"""Lines of an adjustment to a spreadsheet and back: what is read counts as if it were pasted (W-03)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app import i18n
from app.core import tsv
from app.i18n import _
from app.services.limits import Line, files
from app.views.kit import file_dialogs
from app.views.kit.grid import Grid
from app.views.kit.page import Page

READ, WRITTEN = "Excel, CSV (*.xlsx *.csv *.txt)", "Excel (*.xlsx);;CSV (*.csv)"


def take(page: Page, grid: Grid) -> None:
    """Choose a file and paste its rows below the lines; its headings say which columns they are."""
    name = file_dialogs.open_name(page, _("Import lines…"), READ)
    if name:
        take_file(page, grid, Path(name))


def take_file(page: Page, grid: Grid, path: Path) -> None:
    """The rows of a file into the grid."""
    outcome = files.read(page.context.desk, path)
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    QGuiApplication.clipboard().setText(tsv.write(outcome.value))
    grid.stand(grid.model_.rowCount() - 1, grid.model_.section("party"))
    grid.paste()


def export(page: Page, lines: Sequence[Line]) -> None:
    """Write the lines with real numbers and dates."""
    name = file_dialogs.save_name(page, _("Export"), "limits.xlsx", WRITTEN)
    if name:
        count = files.write(page.context.desk, Path(name), lines)
        page.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=Path(name).name))
