"""Test print of a layout profile: the real pages of a sample letter on the screen, to be saved or printed (WIN-47)."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.i18n import _
from app.paths import cache_folder
from app.services import sample_letter
from app.views.kit import dialogs, file_dialogs
from app.views.kit.page import Page
from app.views.kit.paper_view import pdf_pages
from app.views.kit.widgets import column, holder

PAPER, ROOM, HIGH = 560, 600, 470
NAME = "test.pdf"

opener: list[Callable[[Path], bool]] = []
"""Tests put what opens a file here; the program leaves it empty."""


def show(page: Page, values: Mapping[str, Any] | None) -> None:
    """The sample in the profile as it is typed; then it is opened for printing or saved."""
    content = sample_letter.test_print(page.context.desk, values)
    answer = dialogs.ask(
        page, _("Test print"),
        _("A sample letter in this profile, and behind it a page with the window to lay into an envelope. Print at actual size."),
        (dialogs.Answer("print", _("Open to print"), primary=True), dialogs.Answer("save", _("Save PDF")),
         dialogs.Answer("back", _("Close"), safe=True)), _pages(content))
    if answer == "save":
        name = file_dialogs.save_name(page, _("Test print"), NAME, "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(content)
            page.tell("success", _("{file} was written.").format(file=Path(name).name))
    elif answer == "print":
        path = cache_folder() / NAME
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        if not (opener[-1] if opener else _open)(path):
            page.tell("info", _("No program for PDF files opened it. It lies in {folder}.").format(folder=path.parent))


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _pages(content: bytes) -> QWidget:
    """The pages below each other."""
    pages = column(spacing=10, margins=(10, 10, 10, 10))
    for number, picture in enumerate(pdf_pages(content, PAPER), 1):
        shown = QLabel()
        shown.setPixmap(picture)
        shown.setAccessibleName(_("Page {number} of the test print").format(number=number))
        pages.addWidget(shown)
    area = QScrollArea()
    area.setWidget(holder(pages))
    area.setAccessibleName(_("Test print"))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(ROOM)
    area.setFixedHeight(HIGH)
    return area
