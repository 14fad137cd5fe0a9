"""Undo and redo of what is typed in a window: a step for each finished change, fields and lines together (usability 2.1)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from app.i18n import _
from app.views.kit.fast_tab import FastTab
from app.views.kit.reasons import allow
from app.views.kit.widgets import SHORT, Button

if TYPE_CHECKING:
    from app.views.kit.page import Command, Page

KEPT = 200
"""How many steps can be undone; the promise is 50."""
UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Y", "Ctrl+Shift+Z")


@dataclass(frozen=True, slots=True)
class Told:
    """What a step is called, when it is taken back and when it is done again."""

    undo: str
    redo: str


@dataclass(frozen=True, slots=True)
class Step:
    """A finished change: the part she typed in, what the changed parts held before and after, and its name."""

    part: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    told: Told


class Lines(Protocol):
    """A part that is more than a field, such as lines: it tells itself what changed, puts it back and goes there."""

    def snapshot(self) -> Any:
        """What it holds, as something that never changes."""

    def recall(self, held: Any) -> None:
        """Hold that again, and tell everybody who follows."""

    def told(self, before: Any, after: Any) -> Told:
        """The name of the change between two snapshots."""

    def stand_at(self, before: Any, after: Any) -> None:
        """The keyboard where two snapshots differ."""


class History(QObject):
    """The steps of one window. Make it last, when the fields show what the file knows: what follows from an input then belongs
    to its step; call `begin` when the window is filled anew or was saved, `note` after a change that no field tells of.

    A part is a field of the kit (`snapshot`/`recall`, else its value; `committed`; `stand_at` when it has several inputs) or
    `Lines` (`changed`).
    """

    changed = Signal()

    def __init__(self, parent: QObject, parts: Mapping[str, Any], names: Mapping[str, str] | None = None,
                 reveal: Callable[[str], None] | None = None) -> None:
        super().__init__(parent)
        self._parts, self._names, self._reveal = dict(parts), dict(names or {}), reveal
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._busy = False
        for name, part in self._parts.items():
            signal = getattr(part, "changed" if _is_lines(part) else "committed", None)
            if signal is not None:
                signal.connect(partial(self._left, name))
        self._now = self._state()

    # ------------------------------------------------------------ steps

    def begin(self) -> None:
        """What stands there now is the beginning; nothing can be undone."""
        self._now = self._state()
        self._done, self._undone = [], []
        self.changed.emit()

    def adopt(self) -> None:
        """What the program filled in by itself is no step; those before it stay."""
        self._now = self._state()

    def _left(self, name: str, *_told: object) -> None:
        if isValid(self):
            self.note(name)

    def note(self, name: str = "") -> None:
        """Keep what changed since the last step as a step; `name` is the part she typed in."""
        if self._busy:
            return
        now = self._state()
        other = [n for n in now if now[n] != self._now[n]]
        if not other:
            return
        before, after = {n: self._now[n] for n in other}, {n: now[n] for n in other}
        part = name if name in other else other[0]
        told = several() if len(other) > 1 and part != name else self._told(part, before[part], after[part])
        self._done = [*self._done[-KEPT + 1:], Step(part, before, after, told)]
        self._undone.clear()
        self._now = now
        self.changed.emit()

    def _told(self, name: str, before: Any, after: Any) -> Told:
        part = self._parts[name]
        if _is_lines(part):
            found: Told = part.told(before, after)
            return found
        return change_of(self._names.get(name) or part.accessibleName() or name)

    @property
    def undo_words(self) -> str:
        """What Undo takes back now; empty when there is nothing."""
        return self._done[-1].told.undo if self._done else ""

    @property
    def redo_words(self) -> str:
        """What Redo does again now; empty when there is nothing."""
        return self._undone[-1].told.redo if self._undone else ""

    # ------------------------------------------------------------ back and forth

    def undo(self) -> bool:
        """Take the last step back and go to where it was; False when there is none."""
        self._finish_typing()
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        self._go(step, step.after, step.before)
        return True

    def redo(self) -> bool:
        """Do the last step that was taken back again."""
        self._finish_typing()
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(step)
        self._go(step, step.before, step.after)
        return True

    def _go(self, step: Step, was: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
        """Put the parts back. What follows from an input follows again, and is then put right as well."""
        target = {**self._now, **wanted}
        self._busy = True
        try:
            for name in wanted:
                self._recall(name, target[name])
            for name in wanted:
                if not _is_lines(self._parts[name]) and hasattr(self._parts[name], "committed"):
                    self._parts[name].committed.emit()
            for name, held in self._state().items():
                if held != target[name]:
                    self._recall(name, target[name])
        finally:
            self._busy = False
        self._now = self._state()
        self._stand(step.part, was[step.part], wanted[step.part])
        self.changed.emit()

    def _stand(self, name: str, was: Any, now: Any) -> None:
        """The keyboard on what changed, wherever it is hidden."""
        part = self._parts[name]
        if self._reveal is not None:
            self._reveal(name)
        if isinstance(part, QWidget):
            _uncover(part)
        if hasattr(part, "stand_at"):
            part.stand_at(was, now)
        else:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_typing(self) -> None:
        """What is half typed is a change of its own."""
        focus = QApplication.focusWidget()
        inside = any(p is focus or (isinstance(p, QWidget) and focus is not None and p.isAncestorOf(focus))
                     for p in self._parts.values())
        if inside and isinstance(focus, QLineEdit):
            focus.editingFinished.emit()
        elif inside:
            self.note()

    # ------------------------------------------------------------ parts

    def _state(self) -> dict[str, Any]:
        return {name: part.snapshot() if hasattr(part, "snapshot") else part.value() for name, part in self._parts.items()}

    def _recall(self, name: str, held: Any) -> None:
        part = self._parts[name]
        if hasattr(part, "recall"):
            part.recall(held)
        else:
            part.set_value(held)
        if hasattr(part, "show_problem"):
            part.show_problem(getattr(part, "problem", None))


def _is_lines(part: Any) -> bool:
    return hasattr(part, "told")


def _uncover(widget: QWidget) -> None:
    """Open the folded parts around a widget and scroll to it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, FastTab) and not around.opened:
            around.set_open(True)
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


# ---------------------------------------------------------------- names of steps

class Row(Protocol):
    """A line as names of steps see it: a name that stays its own, values by column, what could not be read."""

    @property
    def no(self) -> int:
        """Its name."""

    @property
    def values(self) -> Mapping[str, Any]:
        """Its values."""

    @property
    def unread(self) -> Mapping[str, str]:
        """What was typed and could not be read."""


def change_of(field: str) -> Told:
    """The change of a field."""
    return Told(_("Undo change of {field}").format(field=field), _("Redo change of {field}").format(field=field))


def several() -> Told:
    """Changes that have no name together."""
    return Told(_("Undo several changes"), _("Redo several changes"))


def changed_cells(before: Sequence[Row], after: Sequence[Row]) -> list[tuple[int, str]]:
    """Where lines that are in both differ: the place after, and the column."""
    old = {row.no: row for row in before}
    return [(at, name) for at, row in enumerate(after) if row.no in old and row is not old[row.no]
            for name in _columns_that_differ(old[row.no], row)]


def _columns_that_differ(was: Row, now: Row) -> Iterable[str]:
    return (name for name in {**was.values, **now.values}
            if was.values.get(name) != now.values.get(name) or was.unread.get(name) != now.unread.get(name))


def lines_told(before: Sequence[Row], after: Sequence[Row], titles: Mapping[str, str]) -> Told:
    """What happened to lines: one that is new, gone or moved, a cell that changed, or several things at once."""
    old, new = [row.no for row in before], [row.no for row in after]
    added, gone = set(new) - set(old), set(old) - set(new)
    cells = [(at, name) for at, name in changed_cells(before, after) if name in titles]
    if len(added) == 1 and not gone and not cells:
        return Told(_("Undo new line"), _("Redo new line"))
    if len(gone) == 1 and not added and not cells:
        number = old.index(next(iter(gone))) + 1
        return Told(_("Undo deletion of line {number}").format(number=number),
                    _("Redo deletion of line {number}").format(number=number))
    if not added and not gone and not cells and old != new:
        return Told(_("Undo move of a line"), _("Redo move of a line"))
    if not added and not gone and len({at for at, _name in cells}) == 1:
        at, name = cells[0]
        return Told(_("Undo change of {field} in line {number}").format(field=titles[name], number=at + 1),
                    _("Redo change of {field} in line {number}").format(field=titles[name], number=at + 1))
    return several()


def place_of_change(before: Sequence[Row], after: Sequence[Row]) -> tuple[int, str]:
    """The first place where `after` differs from `before`, and the column if it is one cell; never beyond the last line."""
    at = next((n for n, (was, now) in enumerate(zip(before, after, strict=False)) if was.no != now.no or was != now),
              min(len(before), len(after)))
    same = at < min(len(before), len(after)) and before[at].no == after[at].no
    return max(0, min(at, len(after) - 1)), next(iter(_columns_that_differ(before[at], after[at])), "") if same else ""


# ---------------------------------------------------------------- windows

def on_page(page: "Page", history: History, *, names: tuple[str, str] = ("undo", "redo"), writes: bool = False, bar: bool = False,
            closed: Callable[[], str] = str) -> None:
    """Undo and Redo as commands of a page; their words say what they would do. `closed` tells why a page that shows something
    posted undoes nothing; empty while it shows a draft."""
    undo = page.command(names[0], _("Undo"), history.undo, key=UNDO[0], icon="undo-2", bar=bar, writes=writes)
    redo = page.command(names[1], _("Redo"), history.redo, key=REDO[0], other_keys=REDO[1:], bar=False, writes=writes)
    undo.setProperty(SHORT, _("Undo"))

    def retell() -> None:
        because = closed()
        for command, words, name, nothing in ((undo, history.undo_words, _("Undo"), _("There is nothing to undo.")),
                                              (redo, history.redo_words, _("Redo"), _("There is nothing to do again."))):
            command.setText(words or name)
            command.allow(bool(words) and not because, because or nothing)

    history.changed.connect(retell)
    retell()


def on_dialog(window: QWidget, history: History) -> Button:
    """Undo and Redo as keys of a window without commands, and a button that is there once there is something to undo."""
    for keys, act in ((UNDO, history.undo), (REDO, history.redo)):
        for key in keys:
            QShortcut(QKeySequence(key), window, act)
    button = Button("", "ghost", "undo-2", name=_("Undo"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked=False: history.undo())

    def retell() -> None:
        words = history.undo_words
        allow(button, bool(words), _("There is nothing to undo."))
        button.setAccessibleName(words or _("Undo"))
        button.setToolTip(words or _("There is nothing to undo."))
        button.setVisible(bool(words or history.redo_words))

    history.changed.connect(retell)
    retell()
    return button


def fields_in(whole: QWidget) -> dict[str, Any]:
    """The fields inside a widget, each a part under its place; those inside another field belong to that one, and nobody
    takes back what she cannot see: passwords are no parts."""
    found = [w for w in whole.findChildren(QWidget) if hasattr(w, "committed") and hasattr(w, "set_value")
             and not (isinstance(w, QLineEdit) and w.echoMode() is not QLineEdit.EchoMode.Normal)]
    return {str(n): w for n, w in enumerate(found) if not any(other.isAncestorOf(w) for other in found if other is not w)}


def only_by(page: "Page", action: str) -> "Command":
    """On a page of posted things: Undo says by which named action they are taken back."""
    command = page.command("undo", _("Undo"), _nothing, key=UNDO[0], icon="undo-2", bar=False)
    command.allow(False, posted_words(action))
    return command


def posted_words(action: str) -> str:
    """Why Undo takes nothing posted back."""
    return _("What is posted is only taken back with “{action}”.").format(action=action)


def _nothing() -> None:
    """Never called: the command is disabled for good."""
