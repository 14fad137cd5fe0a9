"""Rows pasted from a spreadsheet: each cell is read as if typed, problems are told before anything changes (usability 2.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core import tsv
from app.core.enums import LANGUAGES
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries.listing import Column
from app.views.kit import details, dialogs
from app.views.kit.fields import CheckField, ChoiceField, LookupField, ParsedField, TextField
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table

declare({
    "PASTE-long": N_("“{typed}” is longer than the {most} characters that fit."),
    "PASTE-flag": N_("“{typed}” is neither yes nor no."),
    "PASTE-wide": N_("The row has {count:cell|cells}; from here on there is room for {most}."),
})

MARKS = {"x": True, "✓": True, "1": True, "0": False, "": False}
TONES = {True: ("success", "check"), False: ("danger", "cross")}
WIDE, HIGH = 860, 320


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row: its cells as they came, what was read by field name, and what is wrong with it."""

    cells: tuple[str, ...]
    values: Mapping[str, Any]
    problems: tuple[Problem, ...]


def several_cells(text: str) -> bool:
    """Is this more than one cell, so that a grid takes it and not the field with the keyboard?"""
    return "\t" in text or "\n" in text.strip("\r\n") or "\r" in text.strip("\r\n")


def rows_of(text: str) -> list[list[str]]:
    """The rows of a pasted text without the empty ones."""
    return [cells for row in tsv.read(text) if any(cells := [c.strip() for c in row])]


def heads_of(row: Sequence[str], titles: Mapping[str, str]) -> list[str] | None:
    """The fields that a row of headings names, by `titles` (field name to its title); None when it is no such row."""
    known = {title.casefold(): name for name, title in titles.items()}
    names = [known.get(cell.casefold(), "") for cell in row]
    return names if all(names) and len(set(names)) == len(names) else None


def type_into(field: Any, text: str) -> Problem | None:
    """Put a pasted text into a field as if it were typed; what is wrong with it, with the field as it was."""
    inner = getattr(field, "field", None)
    if isinstance(inner, TextField):
        return type_into(inner, text)
    if isinstance(field, TextField):
        if len(text) > field.maxLength():
            return error("PASTE-long", typed=text, most=field.maxLength())
        field.setText(text)
    match field:
        case ParsedField():
            field.commit()
            return field.problem
        case LookupField():
            field.settle()
            return field.problem
        case ChoiceField():
            return _choose(field, text)
        case CheckField():
            return _tick(field, text)
    return None if isinstance(field, TextField) else error("FLD-none", typed=text)


def _choose(field: ChoiceField, text: str) -> Problem | None:
    """A choice by its name or value, else by the one name that begins so."""
    offered = [field.choice(n) for n in range(field.choices)]
    wanted = text.casefold()
    exact = [c for c in offered if wanted in (c.name.casefold(), str("" if c.value is None else c.value).casefold())]
    found = exact or [c for c in offered if wanted and c.name.casefold().startswith(wanted)]
    if len(found) != 1:
        return error("FLD-several" if found else "FLD-none", typed=text)
    field.set_value(found[0].value)
    return None


def _tick(field: CheckField, text: str) -> Problem | None:
    """Yes and no in any of the languages, or the marks people use in spreadsheets."""
    words = MARKS | {i18n.tr(word, language).casefold(): value for language in LANGUAGES
                     for word, value in ((N_("Yes"), True), (N_("No"), False))}
    if text.casefold() not in words:
        return error("PASTE-flag", typed=text)
    field.set_value(words[text.casefold()])
    return None


def read_row(cells: Sequence[str], names: Sequence[str], inputs: Mapping[str, Any]) -> PastedRow:
    """Read one row with inputs that nobody sees: cell by cell, all its problems at once; each tells the others what it holds."""
    if len(cells) > len(names):
        return PastedRow(tuple(cells), {}, (error("PASTE-wide", count=len(cells), most=len(names)),))
    values: dict[str, Any] = {}
    problems = []
    for name, text in zip(names, cells, strict=False):
        problem = type_into(inputs[name], text)
        if problem is None:
            values[name] = inputs[name].value()
            inputs[name].committed.emit()
        else:
            problems.append(problem)
    return PastedRow(tuple(cells), values, tuple(problems))


def chosen(parent: QWidget, titles: Sequence[str], rows: Sequence[PastedRow]) -> list[PastedRow]:
    """Show what would be pasted, each bad row with its reasons; the rows she takes, none when she goes back."""
    good = [r for r in rows if not r.problems]
    words = i18n.filled(_("{count:row is|rows are} complete."), count=len(good))
    if len(good) < len(rows):
        words += " " + i18n.filled(_("{count:row has|rows have} problems; what is left out is on the clipboard again."),
                                   count=len(rows) - len(good))
    back = dialogs.Answer("back", _("Go back"), safe=True, primary=not good)
    paste = dialogs.Answer("paste", _("Paste") if len(good) == len(rows) else _("Paste complete rows"), primary=True)
    wrong = [replace(p, row=n) for n, r in enumerate(rows) for p in r.problems]
    answer = dialogs.ask(parent, _("Paste rows"), words, (paste, back) if good else (back,), _table(titles, rows),
                         technical=(lambda: details.of_problems(wrong, parent)) if wrong else None)
    return good if answer == "paste" else []


def _table(titles: Sequence[str], rows: Sequence[PastedRow]) -> Table:
    """Number, state, the reasons, and the cells as they came."""
    names = {True: N_("Complete"), False: N_("Problem")}
    columns = (Column("row", N_("Row"), "int", None, 50),
               Column("state", N_("State"), "chip", None, 120, names=names, tones=TONES),
               Column("why", N_("Reason"), "text", None, 300, stretch=True),
               *(Column(f"c{n}", title, "text", None, 100) for n, title in enumerate(titles)))
    found = []
    for number, row in enumerate(rows, 1):
        cells = (*row.cells, *("" for _missing in titles))[:len(titles)]
        why = " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in row.problems)
        found.append(Row(number, (number, not row.problems, why, *cells)))
    table = Table(MemorySource(columns, found), name=_("Paste rows"))
    table.setMinimumWidth(WIDE)
    table.setFixedHeight(HIGH)
    return table
