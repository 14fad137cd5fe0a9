"""A line on a page that tells what is being done beside the screen, how far it is, and lets it be stopped (promise 10)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.i18n import _
from app.views.kit.page import Page
from app.views.kit.tasks import Progress
from app.views.kit.waiting import ProgressBar
from app.views.kit.widgets import Button, Label, row


class Running(QWidget):
    """Below the body, hidden until something runs: words, progress and *Stop*."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.progress: Progress | None = None
        self.words = Label("", 13, 400, "text2")
        self.bar = ProgressBar()
        self.stop_button = Button(_("Stop"), "default", height=26)
        self.stop_button.clicked.connect(lambda _checked=False: self.stop())
        line = row(self.words, spacing=12)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop_button)
        self.setLayout(line)
        self.hide()
        page.add_foot(self)
        page.context.runner.progressed.connect(self.bar.set_progress)
        page.context.runner.ended.connect(self.hide)

    def start(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Do it beside the screen; `done(result)` comes with None when it was stopped, unless the page is gone by then."""
        self.words.setText(words)
        self.bar.set_progress(0, 0)
        self.show()

        def whole(progress: Progress) -> Any:
            self.progress = progress
            return work(progress)

        def over(result: Any) -> None:
            self.progress = None
            self.hide()
            done(result)

        self._page.beside(words, whole, over)

    def stop(self) -> None:
        """Stop after the present step."""
        if self.progress is not None:
            self.progress.cancelled.set()
