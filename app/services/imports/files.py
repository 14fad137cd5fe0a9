"""Files an import writes: rejected rows to mend and import again, templates to fill in (IMP-001, 003, 004)."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app import i18n
from app.formats.tables import Table
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_rows import Plan
from app.services.desk import Desk

_DANGEROUS = ("=", "+", "@", "\t")
STATUS = {"create": "New", "update": "Change", "skip": "Skip", "error": "Error"}


def save_rejected(desk: Desk, table: Table, plan: Plan, path: Path) -> int:
    """The rejected rows with their number, status and messages, to mend and import again (IMP-003, 004). Raises `OSError`."""
    cells = {r.number: r.cells for r in table.rows}
    head = [*table.headings, *(i18n.tr(words, desk.language) for words in ("Row", "Result", "Message"))]
    rows = ([*cells[r.number], r.number, i18n.tr(STATUS[r.action], desk.language),
             " ".join(i18n.problem_text(p, desk.language, desk.region) for p in r.problems)] for r in plan.wrong)
    _write(path, head, rows, table.settings.separator)
    return len(plan.wrong)


def save_template(desk: Desk, entity: Entity, path: Path) -> int:
    """An empty file with the headings of an entity in the user's language; gives how many. Raises `OSError`."""
    head = [i18n.tr(f.label, desk.language) for f in FIELDS[entity]]
    _write(path, head, (), ";" if i18n.separators(desk.region)[0] == "," else ",")
    return len(head)


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
    """Text never begins like a formula; a minus stays, it is an amount."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_DANGEROUS) else cell


def _xlsx(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    import xlsxwriter
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bottom": 1})
        for n, words in enumerate(head):
            sheet.write_string(0, n, words, bold)
            sheet.set_column(n, n, max(10, len(words) + 2))
        for line, row in enumerate(rows, 1):
            for n, cell in enumerate(row):
                sheet.write_string(line, n, str(cell))
        sheet.freeze_panes(1, 0)
