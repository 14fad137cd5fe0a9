"""Files an import writes: rejected rows to mend and import again, templates to fill in (IMP-001, 003, 004)."""

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.formats.tables import Table
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Plan
from app.services.desk import Desk

declare({
    "IMP-file-write": N_("{file} cannot be written: {cause}. If it is open in another program, such as Excel, close it there, or "
                         "choose another name."),
})

_DANGEROUS = re.compile(r"[=+@\t\r]|-(?![\d.,'\s]*[)%€£$]?$)")
STATUS = {"create": "New", "update": "Change", "skip": "Skip", "error": "Error"}


def save_rejected(desk: Desk, table: Table, plan: Plan, path: Path) -> Outcome[int]:
    """The rejected rows with their number, status and messages, to mend and import again (IMP-003, 004)."""
    cells = {r.number: r.cells for r in table.rows}
    head = [*table.headings, *(i18n.tr(words, desk.language) for words in ("Row", "Result", "Message"))]
    rows = ([*cells[r.number], r.number, i18n.tr(STATUS[r.action], desk.language),
             row_words(r.problems, plan.entity, desk.language, desk.region)] for r in plan.wrong)
    return _written(path, head, rows, table.settings.separator, len(plan.wrong))


def row_words(problems: Iterable[Problem], entity: Entity, language: str, region: str) -> str:
    """What is wrong with a row, each with the field it is about (IMP-003)."""
    labels = {f.name: i18n.tr(f.label, language) for f in FIELDS[entity]}
    found = []
    for p in problems:
        words, label = i18n.problem_text(p, language, region), labels.get(p.field or "", "")
        found.append(f"{label}: {words}" if label and label.rstrip(".") not in words else words)
    return " ".join(found)


def save_template(desk: Desk, entity: Entity, path: Path) -> Outcome[int]:
    """An empty file with the headings of an entity in the user's language; gives how many."""
    head = [i18n.tr(f.label, desk.language) for f in FIELDS[entity]]
    return _written(path, head, (), ";" if i18n.separators(desk.region)[0] == "," else ",", len(head))


def _written(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]], separator: str, count: int) -> Outcome[int]:
    """Write beside the place and change over: a file of that name is whole, old or new."""
    draft = path.with_name(f".{path.name}.{os.getpid()}{path.suffix}")
    try:
        _write(draft, head, rows, separator)
        os.replace(draft, path)
    except OSError as trouble:
        return Outcome(None, (error("IMP-file-write", file=path.name, cause=trouble.strerror or str(trouble)),))
    finally:
        with suppress(OSError):
            draft.unlink()
    return Outcome(count)


def _write(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]], separator: str) -> None:
    """The format follows the ending."""
    if path.suffix.lower() == ".xlsx":
        _xlsx(path, head, rows)
        return
    with path.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=separator)
        writer.writerow(head)
        writer.writerows([_plain(cell) for cell in row] for row in rows)


def _plain(cell: Any) -> Any:
    """Text never begins like a formula; a minus stays where nothing but an amount follows."""
    return f"'{cell}" if isinstance(cell, str) and _DANGEROUS.match(cell) else cell


def _xlsx(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    import xlsxwriter

    # Into memory first: the library has an exception of its own for a file that cannot be written.
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bottom": 1})
        for n, words in enumerate(head):
            sheet.write_string(0, n, words, bold)
            sheet.set_column(n, n, max(10, len(words) + 2))
        for line, row in enumerate(rows, 1):
            for n, cell in enumerate(row):
                sheet.write_string(line, n, str(cell))
        sheet.freeze_panes(1, 0)
    path.write_bytes(target.getvalue())
