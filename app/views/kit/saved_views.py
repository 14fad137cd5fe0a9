"""Saved views of a list: named by the user, one of them what the list opens with (CLW-002, usability 2.2)."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.core.problems import Problem
from app.i18n import _
from app.services import memory
from app.views.kit import dialogs
from app.views.kit.fields import TextField

if TYPE_CHECKING:
    from app.views.kit.list_page import ListPage


class SavedViews:
    """What the views menu of a list page does."""

    def __init__(self, page: "ListPage") -> None:
        self._page = page
        self.current = ""
        self.menu = QMenu(page)
        self.menu.aboutToShow.connect(self.fill)

    def _list(self) -> str:
        return self._page.table.listing.name

    def fill(self) -> None:
        """The views as they are now, then what can be done with them."""
        menu = self.menu
        menu.clear()
        views = memory.views(self._page.context.desk, self._list())
        for view in views:
            words = f"{view.name}  ★" if view.default else view.name
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.name == self.current)
            action.triggered.connect(lambda _on=False, chosen=view: self.show(chosen))
        if views:
            menu.addSeparator()
        menu.addAction(_("Save this view…"), self.save)
        if self.current:
            default = menu.addAction(_("Open the list with this view"), self.toggle_default)
            default.setCheckable(True)
            default.setChecked(any(v.default and v.name == self.current for v in views))
            menu.addAction(_("Delete this view…"), self.delete)
        menu.addAction(_("As supplied"), self.as_supplied)

    def show(self, view: memory.View) -> None:
        """Show the list as the view says."""
        self.current = view.name
        self._page.show_definition(view.definition)

    def show_default(self) -> bool:
        """Show the view the list opens with; False when there is none."""
        found = next((v for v in memory.views(self._page.context.desk, self._list()) if v.default), None)
        if found is not None:
            self.show(found)
        return found is not None

    def save(self) -> None:
        """Ask for a name; the name of a view that exists replaces it."""
        field = TextField(_("Name of the view"), most=memory.LONGEST_NAME, width=300)
        field.set_value(self.current)
        answer = dialogs.ask(self._page, _("Save this view"),
                             _("Columns, order, filters and the tab are kept. An existing name is replaced."),
                             (dialogs.Answer("save", _("Save"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
                             field)
        if answer == "save":
            self.save_as(field.value())

    def save_as(self, name: str) -> tuple[Problem, ...]:
        """Keep what the list shows now under a name."""
        outcome = memory.save_view(self._page.context.desk, self._list(), name, self._page.definition())
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
        else:
            self.current = outcome.value
            self._page.show_view_name()
        return tuple(outcome.problems)

    def toggle_default(self) -> None:
        """Open the list with this view from now on, or no longer."""
        desk = self._page.context.desk
        is_default = any(v.default and v.name == self.current for v in memory.views(desk, self._list()))
        memory.choose_default(desk, self._list(), None if is_default else self.current)

    def delete(self) -> None:
        """Take the view away; the list stays as it is."""
        answer = dialogs.ask(self._page, _("Delete the view “{view}”?").format(view=self.current),
                             _("The list and its rows stay as they are."),
                             (dialogs.Answer("delete", _("Delete")),
                              dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer == "delete":
            memory.delete_view(self._page.context.desk, self._list(), self.current)
            self.current = ""
            self._page.show_view_name()

    def as_supplied(self) -> None:
        """Columns, order, filters and tab as the program supplies them."""
        self.current = ""
        self._page.show_definition({})


