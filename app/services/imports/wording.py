"""Units and the texts of set-up tables from a file, written as their windows do; what the texts' export holds (MST-116)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem
from app.core.search import folded
from app.core.words import N_
from app.queries.listing import Column
from app.rules.import_fields import FIELDS, Entity
from app.rules.import_plan import Plan, UnitRow
from app.services import exports, setup_tables
from app.services.desk import Desk
from app.services.setup import translations, verbs
from app.services.setup.declaration import SetupTable
from app.services.setup.translations import Translated

Step = Callable[[int, int], None]
Problems = list[Problem]


Texts = Mapping[tuple[str, str, str], Mapping[str, str]]


def kept(desk: Desk) -> tuple[dict[str, str], dict[str, dict[str, str]], Texts]:
    """What the dry run has to know: tables by any of their names, their texts likewise, and what is kept (`Known`)."""
    found = translations.tables()
    tables = {folded(word): table.name for table in found for word in (table.name, *_words(table.title))}
    fields = {table.name: {folded(word): each.name for each in translations.fields(table)
                           for word in (each.name, *_words(each.title))} for table in found}
    return tables, fields, {key: text.texts for key, text in _all(desk).items()}


def _words(title: str) -> list[str]:
    return [i18n.tr(title, language) for language in LANGUAGES]


def _all(desk: Desk) -> dict[tuple[str, str, str], Translated]:
    """Every text that the page *Translations* shows, by table, code in lower case and field."""
    return {(table.name, text.label.lower(), text.field): text
            for table in translations.tables() for text in translations.texts(desk, table)}


# ---------------------------------------------------------------- writing

def write_units(desk: Desk, plan: Plan, step: Step) -> tuple[list[str], int, Problems]:
    """Write the valid units; gives the codes of new ones, how many were updated, and what their window would refuse."""
    made: list[str] = []
    updated, problems = 0, Problems()
    table = setup_tables.table("units")
    rows = [(r.action, r.unit) for r in plan.rows if r.unit and r.action in ("create", "update")]
    for count, (action, row) in enumerate(rows):
        step(count, len(rows))
        done = verbs.save(desk, table, _record(desk, table, row))
        if done.value is None:
            problems += [replace(p, row=row.row) for p in done.problems]
        elif action == "create":
            made.append(row.code)
        else:
            updated += 1
    return made, updated, problems


def _record(desk: Desk, table: SetupTable, row: UnitRow) -> setup_tables.Record:
    found = verbs.load(desk, table, row.code)
    if found is None:
        found = verbs.proposed(table)
        found.values |= {"code": row.code, "names": {}}
    found.values["names"] = {**found.values["names"], **row.names}
    return found


def write_texts(desk: Desk, plan: Plan, step: Step) -> tuple[int, Problems]:
    """Write the texts that say something else, a table at a time; gives how many texts, and what was refused."""
    texts, rows = _all(desk), [r.text for r in plan.rows if r.text and r.action == "update"]
    by_table: dict[str, list[Translated]] = defaultdict(list)
    places: dict[tuple[str, str], int] = {}
    for row in rows:
        text = texts[row.table, row.code.lower(), row.field]
        by_table[row.table].append(replace(text, texts={**text.texts, **row.texts}))
        places[row.table, f"{text.key}.{text.field}"] = row.row
    problems = Problems()
    for count, (name, changed) in enumerate(by_table.items()):
        step(count, len(by_table))
        done = translations.save(desk, setup_tables.table(name), changed)
        problems += [replace(p, row=places.get((name, p.field or ""), p.row)) for p in done.problems if done.value is None]
    return len(rows), problems


# ---------------------------------------------------------------- export

def export_texts(desk: Desk, path: Path) -> int:
    """All texts in four languages as XLSX or CSV, with the headings an import knows; gives the number of rows (MST-116)."""
    columns = [Column(f.name, f.label, "text", None) for f in FIELDS[Entity.TEXTS]]
    return exports.write_rows(desk, N_("Translations"), columns, _lines(desk), path)


def _lines(desk: Desk) -> Iterator[list[Any]]:
    for table in translations.tables():
        for text in translations.texts(desk, table):
            yield [i18n.tr(table.title, desk.language), text.label, i18n.tr(text.title, desk.language),
                   *(text.texts[language] for language in ("en", "nl", "fr", "de"))]
