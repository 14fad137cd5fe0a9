"""Notes of a record: written below each other, pinned on top, each with its author and moment."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import notes
from app.services.desk import Desk
from app.views.kit import dialogs, form_dialog
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import clear
from app.views.kit.reasons import set_tip
from app.views.kit.text_fields import Paragraph
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Card, Label, column, row

Tell = Callable[[Sequence[Problem]], None]


class LongText(Paragraph):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, name: str, *, height: int = 120) -> None:
        super().__init__(name)
        self.setFixedHeight(height)
        self._frame()
        theme.changed.connect(self._frame)

    def _frame(self) -> None:
        """The frame of our inputs."""
        ground, line, focus = (theme.colour(role).name() for role in ("surface", "line2", "focus"))
        rest = f"background: {ground}; border: 1px solid {line}; border-radius: 6px; padding: 3px;"
        self.setStyleSheet(f"QPlainTextEdit {{ {rest} }} QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 2px; }}")

    def show_problem(self, problem: Problem | None) -> None:
        """As on every field."""
        set_tip(self, i18n.problem_text(problem, i18n.language(), i18n.region()) if problem else "")


class RecordNotes(QWidget):
    """The notes with their buttons; `tell` shows what went wrong."""

    changed = Signal(int)

    def __init__(self, desk: Desk, owner: Ref, tell: Tell) -> None:
        super().__init__()
        self._desk, self._owner, self._tell = desk, owner, tell
        self.found: list[notes.NoteLine] = []
        self._lines = column(spacing=8)
        add = Button(_("New note"), "default", "plus")
        add.clicked.connect(lambda _checked=False: self.write(None))
        self.setLayout(column(row(add, None), self._lines, spacing=8))
        self.reload()

    def reload(self) -> None:
        """Read the notes again."""
        self.found = notes.of(self._desk, self._owner)
        clear(self._lines)
        for note in self.found:
            self._lines.addWidget(self._card(note))
        self.changed.emit(len(self.found))

    def _card(self, note: notes.NoteLine) -> Card:
        when = i18n.moment(note.at, i18n.region()) if note.at else ""
        who = " · ".join(x for x in (note.user, when, _("changed") if note.changed_at else "") if x)
        head = row(Label(who, 12, 400, "text3"), None, spacing=2)
        pin = Button(_("Unpin") if note.pinned else _("Pin"), "ghost", height=24, link=True)
        change = Button(_("Change"), "ghost", height=24, link=True)
        remove = Button(_("Remove"), "ghost", height=24, link=True)
        pin.clicked.connect(lambda _checked=False: self._done(notes.pin(self._desk, note.id, not note.pinned)))
        change.clicked.connect(lambda _checked=False: self.write(note))
        remove.clicked.connect(lambda _checked=False: self.remove(note))
        for button in (pin, change, remove):
            head.addWidget(button)
        text = Label(note.text, 13, 500 if note.pinned else 400, wrap=True)
        return Card(column(head, text, spacing=2, margins=(12, 6, 10, 10)), fill="surface2")

    def write(self, note: notes.NoteLine | None) -> None:
        """Write a new note or change one."""
        text = LongText(_("Note"))
        text.set_value(note.text if note else "")

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return notes.write(self._desk, self._owner, values["text"], note_id=note.id if note else None,
                               version=note.version if note else None)

        form = FormDialog(self, _("Change note") if note else _("New note"), [FormField("text", "", text)], save)
        if form_dialog.show(form).done:
            self.reload()

    def remove(self, note: notes.NoteLine) -> None:
        """Take a note away after asking."""
        answer = dialogs.ask(self, _("Remove this note?"), note.text[:300], (
            dialogs.Answer("remove", _("Remove")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "remove":
            self._done(notes.remove(self._desk, note.id))

    def _done(self, outcome: Outcome[Any]) -> None:
        self._tell(outcome.problems)
        self.reload()
