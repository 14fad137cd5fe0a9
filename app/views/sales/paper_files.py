"""The PDFs of sales documents, opened in the viewer of the computer (DOC-003)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.i18n import _
from app.paths import cache_folder
from app.services.sales import archive, corrections, papers
from app.services.sales.archive import Printed
from app.views.kit.page import Page

MOST = 200
"""Documents that are printed together at most; more are exported by the list of posted invoices."""


def show(page: Page, refs: Sequence[papers.Ref]) -> None:
    """Open the PDFs of some documents as one; what cannot be read is told, with nothing opened."""
    if not refs:
        page.tell("info", _("There is nothing to print yet."))
        return
    outcome = papers.together(page.context.desk, refs[:MOST])
    if outcome.value is None:
        page.tell_problems(outcome.problems)
    else:
        show_printed(page, outcome.value)


def show_printed(page: Page, printed: Printed) -> None:
    """A finished PDF in the viewer of the computer; when no program opens it, where it lies is told."""
    folder = cache_folder() / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / printed.name
    path.write_bytes(printed.content)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        page.tell("warning", _("No program opened the PDF. It lies here: {path}").format(path=path))


def after_posting(page: Page, invoice_ids: Sequence[int], then: Callable[[], None] = lambda: None) -> None:
    """Archive invoices that were just posted and list their ways out, beside the screen; those they replace come along."""
    desk = page.context.desk
    ids = list(dict.fromkeys(link.invoice_id for key in invoice_ids for link in corrections.chain(desk, key) if link.number))
    if ids:
        page.beside(_("Making the documents"), lambda progress: archive.after_posting(desk, ids, progress), lambda _made: then())
