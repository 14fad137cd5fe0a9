"""The report of a run from any page: opened, kept after posting, saved as a spreadsheet (REV-015)."""

from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.revaluation import report
from app.views.kit import file_dialogs
from app.views.kit.page import Page
from app.views.sales.paper_files import show_printed


def keep(page: Page, run_id: int) -> None:
    """Make and archive the report beside the screen; it can be opened from the history at any time."""
    desk = page.context.desk
    page.beside(_("Making PDFs…"), lambda _progress: report.pdf(desk, run_id), lambda _outcome: None)


def show(page: Page, run_id: int) -> None:
    """The archived report in the viewer of the computer."""
    desk = page.context.desk
    make = report.pdf_kept if page.context.closed_to_writing else report.pdf
    page.beside(_("Making PDFs…"), lambda _progress: make(desk, run_id), lambda outcome: _shown(page, outcome))


def _shown(page: Page, outcome: Outcome[Any] | None) -> None:
    if outcome is None:
        return
    if outcome.value is None:
        page.tell_problems(outcome.problems)
    else:
        show_printed(page, outcome.value)


def save_sheet(page: Page, run_id: int, number: str) -> None:
    """The run by customer, by entry and with its rates as a spreadsheet."""
    name = file_dialogs.save_name(page, _("Export"), f"{number}.xlsx", "Excel (*.xlsx)")
    if not name:
        return
    outcome = report.export(page.context.desk, run_id, Path(name))
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    page.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=outcome.value,
                                     file=Path(name).name))
