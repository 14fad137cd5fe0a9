"""F1: every action of the page with its key, then the keys that work in every list and in every window (usability 2.1)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog

from app.core.search import folded
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.views.kit import reasons
from app.views.kit.fields import TextField
from app.views.kit.page import Command
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Ground, Label, column, key_text, row

if TYPE_CHECKING:
    from app.views.kit.shell import Shell

COLUMNS = (Column("words", N_("Action"), "tree", None, 300, stretch=True), Column("keys", N_("Key"), "text", None, 150))
LIST_KEYS = (("Return", N_("Open the row")), ("Space", N_("Tick or untick the row")), ("Ctrl+C", N_("Copy the rows")),
             ("Ctrl+A", N_("Select all")), ("Right", N_("Open the group")), ("Left", N_("Close the group")),
             ("A … Z", N_("Go to the row that begins so")))
FIELD_KEYS = (("F2", N_("Select all, or go to the end")), ("F4", N_("Open the list or the calendar")),
              ("Esc", N_("What stood here before")))
"""Keys that belong to a part of a window instead of an action."""


def text_of(action: QAction) -> str:
    """The keys of an action as they are written on this computer."""
    return " · ".join(key_text(k) for k in action.shortcuts())


def reason_of(action: QAction | None) -> str:
    """Why an action cannot be done now (WIN-04); empty while it can or when nothing is told."""
    return action.reason if isinstance(action, Command) else reasons.reason_of(action)


def written(key: str) -> str:
    """A key as it is written on this computer: Ctrl+N is Strg+N in German and ⌘N on a Mac; what is no key stays."""
    found = QKeySequence(key)
    known = found.count() == 1 and found.toString(QKeySequence.SequenceFormat.PortableText) == key
    return found.toString(QKeySequence.SequenceFormat.NativeText) if known else key


class KeysOverlay(QDialog):
    """The list of keys, with a box to look for one; Enter does the action."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell
        self.setWindowTitle(_("Keys"))
        self.setAccessibleName(_("Keys"))
        self.resize(560, 640)
        self._actions: dict[int, QAction] = {}
        self.search = TextField(_("Search"), placeholder=_("Search"), icon="search")
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list = Table(MemorySource(COLUMNS), name=_("Keys"))
        self.list.opened.connect(self._do)
        close = Button(_("Close"), "default")
        close.clicked.connect(self.accept)
        body = column(Label(_("Keys"), 15, 600), self.search, self.list, row(None, close), spacing=10, margins=(20, 18, 20, 16))
        body.setStretch(2, 1)
        self.setLayout(column(Ground("surface", body)))
        self._fill()
        self.list.view.setFocus()

    def groups(self) -> list[tuple[str, list[tuple[str, str, QAction | None]]]]:
        """Titles with (words, key, action): the page, the list, fields, every window."""
        page = self._shell.page()
        found: list[tuple[str, list[tuple[str, str, QAction | None]]]] = []
        if page is not None:
            found.append((_("On this page"), _of(page.commands())))
        found.append((_("In every list"), [(_(words), written(key), None) for key, words in LIST_KEYS]))
        found.append((_("In every field"), [(_(words), written(key), None) for key, words in FIELD_KEYS]))
        found.append((_("Everywhere"), _of([*self._shell.global_actions, *self._shell.program_actions])))
        return found

    def _fill(self) -> None:
        wanted, rows = folded(self.search.text()), []
        self._actions = {}
        for place, (title, lines) in enumerate(self.groups()):
            fits = [line for line in lines if wanted in folded(f"{line[0]} {line[1]}")]
            if fits:
                rows.append(Row(1_000 * (place + 1), (title, ""), kind="group", open=True, checked=None))
            for n, (words, key, action) in enumerate(fits, 1):
                number = 1_000 * (place + 1) + n
                shown = " – ".join(filter(None, (words, reason_of(action))))
                rows.append(Row(number, (shown, key), kind="child", parent=1_000 * (place + 1), checked=None,
                                muted=action is not None and not action.isEnabled()))
                if action is not None:
                    self._actions[number] = action
        source = self.list.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.list.refresh(keep=1_001)

    def _do(self, number: int) -> None:
        """The action behind a line."""
        action = self._actions.get(number)
        if action is not None and action.isEnabled():
            self.accept()
            action.trigger()


def _of(actions: Sequence[QAction]) -> list[tuple[str, str, QAction | None]]:
    """Actions with their keys, those with a key first."""
    lines: list[tuple[str, str, QAction | None]] = [
        (a.text().replace("&", ""), text_of(a), a) for a in actions if a.isVisible() and a.text()]
    return sorted(lines, key=lambda line: not line[1])
