"""The commands of a sales document, one list per kind: what every kind has, and what must be there before each may run."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from app.core.words import N_
from app.i18n import _
from app.services.sales.document import Document
from app.views.kit.grid import Grid
from app.views.kit.page import Command, Page


class Needs(StrEnum):
    """What a command needs: nothing, a document begun and open, one that is kept, one that is kept and open."""

    NOTHING = "nothing"
    BEGUN = "begun"
    KEPT = "kept"
    OPEN = "open"


class VerbPage(Page):
    """The commands of a document page; a kind names itself (`prefix`) and says in `make_commands` which it has."""

    prefix = ""
    save_first = N_("Save the draft first.")
    document: Document | None
    grid: Grid

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._verbs: list[tuple[Command, Needs]] = []

    @property
    def is_kept(self) -> bool:
        """Does the file have the document?"""
        return self.document is not None and self.document.id is not None

    def closed(self) -> str:
        """Why nothing may be changed; empty for a draft."""
        return ""

    def barred(self) -> str:
        """Why nothing may be done with it any more; by default what may not be changed."""
        return self.closed()

    # ------------------------------------------------------------ making them

    def verb(self, name: str, words: str, act: Callable[[], Any], needs: Needs = Needs.NOTHING, **more: Any) -> Command:
        """A command of this kind of document that writes, unless it says otherwise."""
        made = self.command(f"{self.prefix}.{name}", words, act, **{"writes": True, **more})
        self._verbs.append((made, needs))
        return made

    def more(self, name: str, words: str, act: Callable[[], Any], needs: Needs = Needs.NOTHING, **more: Any) -> Command:
        """The same in the menu only."""
        return self.verb(name, words, act, needs, bar=False, **more)

    def save_verb(self, act: Callable[[], Any], *, primary: bool = False) -> None:
        """Saving, the first of all."""
        self.verb("save", _("Save"), act, key="Ctrl+S", icon="save", primary=primary, other_keys=("Ctrl+Return",))

    def line_verbs(self) -> None:
        """What is done with lines."""
        self.more("insert", _("Insert line"), self.grid.insert, key="Ctrl+Insert", icon="plus")
        self.more("remove", _("Delete line"), self.grid.delete_rows, key="Ctrl+Delete", icon="x")
        self.more("above", _("Copy the cell above"), self.grid.copy_above, key="F8")

    def ways(self, new: str, page: str, every: str, listed: str, icon: str = "file-text") -> None:
        """To a new document of the kind, and to all of them."""
        self.more("new", new, lambda: self.context.navigate(page), key="Ctrl+N", icon=icon)
        self.verb("all", every, lambda: self.context.navigate(listed), icon="list", writes=False)

    # ------------------------------------------------------------ allowing them

    def allow_verbs(self) -> None:
        """Each command by what it needs, with the reason where that is missing (WIN-04)."""
        begun, because = self.document is not None, self.barred()
        first, save = _("Choose a customer and enter lines first."), _(self.save_first)
        answers = {Needs.BEGUN: (begun and not because, because or first), Needs.KEPT: (self.is_kept, save),
                   Needs.OPEN: (self.is_kept and not because, because or save)}
        for command, needs in self._verbs:
            if needs is not Needs.NOTHING:
                command.allow(*answers[needs])
