"""The files attached to a document: they go along with its e-mail, and into the archive when it is posted (FTI-002)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.facts import Ref
from app.core.problems import Problem
from app.i18n import _
from app.services import attachments
from app.services.desk import Desk
from app.views.kit import dialogs
from app.views.kit.record_files import RecordFiles
from app.views.kit.widgets import Label, column, holder

WIDE, HIGH = 700, 250
"""Room for as many files as are seen without scrolling, and for what is said about them."""


class Files(QWidget):
    """The list of files with what could not be attached below it."""

    def __init__(self, desk: Desk, owner: Ref) -> None:
        super().__init__()
        self._told = Label("", 13, 500, "danger_t", wrap=True)
        self.files = RecordFiles(desk, owner, self._tell)
        whole = column(self.files, self._told, spacing=8)
        whole.addStretch(1)
        self.setLayout(whole)
        self.setMinimumSize(WIDE, HIGH)
        self._told.hide()

    def _tell(self, problems: Sequence[Problem]) -> None:
        self._told.setText("\n".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in problems))
        self._told.setVisible(bool(problems))

    @property
    def said(self) -> str:
        """What could not be attached, in words."""
        return self._told.text()


def show(parent: QWidget, desk: Desk, owner: Ref) -> None:
    """Look at the files of a document, add some, remove some."""
    dialogs.ask(parent, _("Attachments"), _("They go along with the e-mail, and into the archive with the posted document."),
                (dialogs.Answer("close", _("Close"), safe=True, primary=True),), holder(column(Files(desk, owner))))


def chip(desk: Desk, owner: Ref) -> list[tuple[str, str, str]]:
    """How many files a document has, as a chip of its title; nothing where there is none."""
    count = len(attachments.of(desk, owner))
    return [(i18n.filled(_("{count:attachment|attachments}"), count=count), "neutral", "file")] if count else []
