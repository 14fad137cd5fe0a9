"""Forms keep themselves: what is typed is in the file within two seconds, and is offered again after a crash (SAF-013)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app import i18n
from app.i18n import _
from app.services import drafts
from app.services.drafts import Draft, Form
from app.views.kit import dialogs

if TYPE_CHECKING:
    from app.views.kit.context import Context
    from app.views.kit.page import Page

PAUSE, SOON = 1_200, 150
"""Milliseconds after the last key, and after a field was left, until a draft is kept."""
MOST_OFFERED = 3


class DraftKeeper(QObject):
    """Keeps the typed texts of a form as a draft, offers them again, forgets them once they are saved.

    Make it when the fields show the saved values; call `settled` after saving, `rebase` after filling anew.
    """

    taken = Signal()
    """The texts of a draft came into the fields."""

    def __init__(self, page: "Page", form: Form, fields: Mapping[str, Any]) -> None:
        super().__init__(page)
        self._page, self.form, self._fields = page, form, fields
        self._desk = page.context.desk
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        self._settled = self.typed()
        self._kept = drafts.find(self._desk, form) is not None
        for field in fields.values():
            if isinstance(field, QLineEdit):
                field.textEdited.connect(lambda _text: self._timer.start(PAUSE))
            if hasattr(field, "committed"):
                field.committed.connect(self._left)

    # ------------------------------------------------------------ keeping

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, as it was typed."""
        return {name: field.typed() for name, field in self._fields.items()}

    def changed(self) -> bool:
        """Was something typed since the form was filled or saved?"""
        return self.typed() != self._settled

    def _left(self) -> None:
        if self.changed() or self._kept:
            self._timer.start(SOON)

    def keep(self) -> None:
        """Write what was typed into the file, beside the screen; a form that is as before needs no draft any more."""
        self._timer.stop()
        if not self.changed():
            self.forget()
            return
        typed, self._kept = self.typed(), True
        if self._page.context.runner.at_once:
            drafts.keep_if_possible(self._desk, self.form, typed)
        else:
            self._writer.start(lambda: drafts.keep_if_possible(self._desk, self.form, typed))

    def keep_now(self) -> None:
        """Write it and wait for it: the window is closing."""
        if self.changed():
            self._wait()
            self._kept = drafts.keep_if_possible(self._desk, self.form, self.typed()) or self._kept

    def _wait(self) -> None:
        self._timer.stop()
        self._writer.waitForDone()

    def forget(self) -> None:
        """There is nothing to keep any more."""
        self._wait()
        if self._kept:
            drafts.drop(self._desk, self.form)
            self._kept = False

    def rebase(self) -> None:
        """The form was filled anew: what stands in it now is what the file knows."""
        self._settled = self.typed()

    def settled(self) -> None:
        """The form was saved: its draft has done its work."""
        self.rebase()
        self.forget()

    # ------------------------------------------------------------ offering

    def offer(self) -> bool:
        """Say that there is a draft, with the way to take it over; one that changes nothing is forgotten. True = offered."""
        found = drafts.find(self._desk, self.form)
        if found is None:
            return False
        if {**self.typed(), **found.typed} == self.typed():
            self.forget()
            return False
        when = i18n.moment(found.saved_at, i18n.region())
        self._page.tell("info", _("What was typed here on {when} was not saved.").format(when=when), actions=(
            (_("Take it over"), lambda: self.take(found)), (_("Discard"), self._discard)))
        return True

    def take(self, draft: Draft) -> None:
        """The texts of a draft into the fields."""
        for name, kept in draft.typed.items():
            if name in self._fields:
                self._fields[name].type_in(kept)
        self.taken.emit()
        self._page.clear_messages()
        self._page.setWindowModified(True)

    def _discard(self) -> None:
        self._kept = True
        self.forget()
        self._page.clear_messages()

    def may_leave(self, save: Callable[[], bool], what: str) -> bool:
        """Ask what becomes of unsaved text: save it, keep the draft, discard it, or stay (usability 2.4)."""
        if not self.changed():
            return True
        answer = dialogs.ask(self._page, _("Save the changes?"), what, (
            dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("keep", _("Keep draft")),
            dialogs.Answer("discard", _("Discard")), dialogs.Answer("back", _("Go on editing"), safe=True)))
        if answer == "save":
            return save()
        if answer == "keep":
            self.keep_now()
        elif answer == "discard":
            self._discard()
        return answer in ("keep", "discard")


# ---------------------------------------------------------------- after a start

@dataclass(frozen=True, slots=True)
class DraftDoor:
    """How a kind of form is named and opened again: an English title, and what to do with the draft's form."""

    title: str
    open: "Callable[[Context, Form], None]"


_DOORS: dict[str, DraftDoor] = {}


def register(window: str, door: DraftDoor) -> None:
    """Say how the forms of a window are opened again."""
    _DOORS[window] = door


def offer_waiting(page: "Page") -> int:
    """On the page shown after a start: what was typed and not saved, each with its door. Gives how many there are."""
    found = [d for d in drafts.waiting(page.context.desk) if d.form.window in _DOORS]
    if not found:
        return 0
    actions = [(_name(d), _opener(page, d)) for d in found[:MOST_OFFERED]]
    page.tell("info", _("{count} forms hold text that was not saved.").format(count=len(found)) if len(found) > 1
              else _("One form holds text that was not saved."), actions=actions)
    return len(found)


def _name(draft: Draft) -> str:
    when = i18n.moment(draft.saved_at, i18n.region())
    return f"{_(_DOORS[draft.form.window].title)} · {when}"


def _opener(page: "Page", draft: Draft) -> Callable[[], None]:
    return lambda: _DOORS[draft.form.window].open(page.context, draft.form)
