"""The PDFs of sales documents, opened in the viewer of the computer (DOC-003)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.core.problems import Problem
from app.i18n import _
from app.paths import cache_folder
from app.services.company_parameters import read as read_parameters
from app.services.sales import archiving, corrections, outputs, papers
from app.services.sales.archive import Printed
from app.settings import SALES_PRINT_ON_POSTING
from app.views.kit.page import Page

DRAFTS = 20
"""Drafts opened in the mail program at once."""
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


def mail(page: Page, invoice_ids: Sequence[int]) -> None:
    """Open a draft with the PDF in the mail program for each document; one that was sent is asked about first (COL-34)."""
    desk, folder, opened = page.context.desk, cache_folder() / "mail", True
    folder.mkdir(parents=True, exist_ok=True)
    problems: list[Problem] = []
    for key in invoice_ids[:DRAFTS]:
        outcome = outputs.mail_draft(desk, key)
        if not outcome.done and all(p.key for p in outcome.problems):
            keys = page.context.confirm(outcome.problems, _("Send again"))
            if keys is None:
                continue
            outcome = outputs.mail_draft(desk, key, confirmed=keys)
        if outcome.value is None:
            problems += outcome.problems
            continue
        name, content = outcome.value
        (folder / name).write_bytes(content)
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
    if problems:
        page.tell_problems(problems)
    elif not opened:
        page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder))


def when_posted(page: Page, refs: Sequence[papers.Ref]) -> None:
    """Open what was just posted where the company prints with every posting; else she is offered it (DOC-004)."""
    if read_parameters(page.context.desk).get(SALES_PRINT_ON_POSTING) == "yes":
        show(page, refs)


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
        page.beside(_("Making the documents"), lambda progress: archiving.finish(desk, ids, progress), lambda _made: then())
