"""Files of a record: added by button, by dragging or by pasting; opened as a copy; removed after a question (AUD-032)."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.facts import Ref
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import attachments
from app.services.desk import Desk
from app.views.kit import dialogs, file_dialogs
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Label, column, row

COLUMNS = (Column("name", N_("File"), "link", None, 220, stretch=True), Column("size", N_("Size"), "text", None, 90),
           Column("at", N_("Added on"), "text", None, 130), Column("user", N_("By"), "text", None, 130))
NARROW = ("name", "at")
"""Columns in a side panel."""
Tell = Callable[[Sequence[Problem]], None]


class RecordFiles(QWidget):
    """The list of files with its buttons; `tell` shows what went wrong. A `narrow` one stands in a side panel."""

    changed = Signal(int)

    def __init__(self, desk: Desk, owner: Ref, tell: Tell, *, narrow: bool = False) -> None:
        super().__init__()
        self._desk, self._owner, self._tell = desk, owner, tell
        self.setAcceptDrops(True)
        self.found: list[attachments.Attached] = []
        self._rows = MemorySource([c for c in COLUMNS if c.name in NARROW] if narrow else COLUMNS)
        self.table = Table(self._rows, name=_("Attachments"))
        self.table.opened.connect(self.open)
        limits = attachments.limits_of(owner)
        words = _("Drag files here, paste them, or choose them; at most {most} MB each.").format(most=limits.each // 1024 ** 2)
        if limits.together is not None:
            words = _("Drag files here, paste them, or choose them; at most {most} MB each, {all} MB together.").format(
                most=limits.each // 1024 ** 2, all=limits.together // 1024 ** 2)
        self._hint = Label(words, 12, 400, "text3", wrap=True)
        add = Button(_("Add file"), "default", "paperclip")
        self._open = Button("" if narrow else _("Command::Open"), "ghost", "external-link", name=_("Command::Open"))
        self._remove = Button("" if narrow else _("Remove"), "ghost", "trash-2", name=_("Remove"))
        add.clicked.connect(lambda _checked=False: self.choose())
        self._open.clicked.connect(lambda _checked=False: self.open(self.table.current()))
        self._remove.clicked.connect(lambda _checked=False: self.remove(self.table.current()))
        buttons = row(add, self._open, self._remove, None, spacing=6)
        if narrow:
            self._hint.hide()
            self.setToolTip(words)
            self.setLayout(column(buttons, self.table, self._hint, spacing=6))
        else:
            buttons.addWidget(self._hint)
            self.setLayout(column(buttons, self.table, spacing=8))
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        self.found = attachments.of(self._desk, self._owner)
        names = [c.name for c in self._rows.columns]
        self._rows.set_rows([Row(a.id, tuple(self._value(a, name) for name in names)) for a in self.found])
        self.table.refresh()
        self.table.setVisible(bool(self.found))
        self.table.setFixedHeight(min(6, len(self.found)) * 30 + 34)
        for button in (self._open, self._remove):
            allow(button, bool(self.found), _("No file is attached yet."))
        self.changed.emit(len(self.found))

    def _value(self, a: attachments.Attached, name: str) -> str:
        """A cell by the name of its column."""
        return {"name": a.name, "size": size_words(a.size), "at": i18n.moment(a.at, i18n.region()) if a.at else "",
                "user": a.user}[name]

    # ------------------------------------------------------------ adding

    def choose(self) -> None:
        """Files chosen from disk."""
        names = file_dialogs.open_names(self, _("Add file"))
        self.add([Path(n) for n in names])

    def add(self, paths: Sequence[Path]) -> None:
        """Attach files; each that cannot be attached is told, the others are attached."""
        problems: list[Problem] = []
        for path in paths:
            problems += attachments.add_file(self._desk, self._owner, path).problems
        self.reload()
        if problems or paths:
            self._tell(problems)

    def paste(self) -> bool:
        """Files or a picture from the clipboard; False when it holds neither."""
        return self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData | None) -> bool:
        if data is None:
            return False
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.add(paths)
            return True
        if data.hasImage():
            image = QGuiApplication.clipboard().image()
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # type: ignore[call-overload]
            name = _("Picture {number}").format(number=len(self.found) + 1)
            self._tell(attachments.add_bytes(self._desk, self._owner, f"{name}.png", bytes(buffer.data().data())).problems)
            self.reload()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files are attached."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes, Del removes."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self.table.current() > 0:
            self.remove(self.table.current())
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ opening and removing

    def open(self, attachment_id: int) -> None:
        """Show a copy in the program that belongs to its kind."""
        if attachment_id <= 0:
            return
        outcome = attachments.open_copy(self._desk, attachment_id)
        if outcome.value is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(outcome.value)))
        self._tell(outcome.problems)

    def remove(self, attachment_id: int) -> None:
        """Take a file away after asking."""
        name = next((a.name for a in self.found if a.id == attachment_id), "")
        if not name:
            return
        answer = dialogs.ask(self, _("Remove this file?"), name, (
            dialogs.Answer("remove", _("Remove")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "remove":
            self._tell(attachments.remove(self._desk, attachment_id).problems)
            self.reload()


def size_words(size: int) -> str:
    """A size in bytes as people read it: 512 B, 12 kB, 3,4 MB."""
    if size < 1024:
        return f"{i18n.number(size, i18n.region())} B"
    if size < 1024 * 1024:
        return f"{i18n.number(size // 1024, i18n.region())} kB"
    tenths = size * 10 // (1024 * 1024)
    return f"{i18n.number(tenths // 10, i18n.region())}{i18n.separators(i18n.region())[0]}{tenths % 10} MB"
