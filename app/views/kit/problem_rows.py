"""Lists that tell problems, row by row: *Copy details* by key, by right click and in the page's menu (WIN-04)."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.core.facts import Ref
from app.core.problems import Problem
from app.i18n import _
from app.views.kit import details
from app.views.kit.page import Command, Page
from app.views.kit.rows import MemorySource
from app.views.kit.table import Table

KEY = "Ctrl+Shift+D"


def about(problem: Problem, *objects: Ref | None) -> tuple[Problem, ...]:
    """The problem of a row with the records it is about; those that are unknown are left out."""
    found = dict.fromkeys([*problem.refs, *(o for o in objects if o is not None and o[1])])
    return (replace(problem, refs=tuple(found)),)


def problems_of(table: Table) -> list[Problem]:
    """What is wrong with the current row; with every row where the current one has no problem."""
    here = table.current_row()
    if here is not None and here.problems:
        return list(here.problems)
    source = table.model_.source
    return [p for r in source.all for p in r.problems] if isinstance(source, MemorySource) else []


def copying(page: Page, action_id: str, *tables: Table) -> Command:
    """*Copy details* for the table of these that is looked at; a right click on a row opens the page's menu."""
    for table in tables:
        table.asked.connect(lambda point: page.menu().popup(point))
    return page.command(action_id, _("Copy details"), lambda: _copy(page, tables), key=KEY, icon="copy", bar=False)


def _copy(page: Page, tables: tuple[Table, ...]) -> None:
    """Of the table with the keyboard, else of the first that can be seen and has something to tell."""
    seen = sorted((t for t in tables if t.isVisibleTo(page)), key=lambda t: not t.isAncestorOf(_focus(page)))
    found = next((p for p in map(problems_of, seen) if p), [])
    if not found:
        page.tell("info", _("No row of this list has a problem."))
        return
    details.copy(details.of_problems(found, page))
    page.set_status(_("The details are on the clipboard."))


def _focus(page: Page) -> QWidget:
    return page.focusWidget() or page
