"""Units and the texts of set-up tables in an import: their rows with checks, and which exist already (MST-116)."""

from collections.abc import Iterable, Mapping, Sequence

from app.core.problems import Problem, Weight
from app.core.search import folded
from app.core.words import N_, declare
from app.rules.import_fields import Entity
from app.rules.import_plan import Known, Plan, RowResult, TextRow, UnitRow
from app.rules.import_reader import Faults, Reader, keyed, read
from app.rules.imports import Reading

declare({
    "IMP-006-unit-code": N_("“{value}” is no code of a unit: two or three capitals or digits, such as KGM or C62."),
    "IMP-006-table": N_("There is no set-up table “{value}” with texts in four languages."),
    "IMP-006-field": N_("“{value}” is no text of this table."),
    "IMP-006-row": N_("“{value}” stands in no row of this table."),
    "IMP-006-texts": N_("This row has no text in any language."),
    "IMP-006-kept": N_("These texts stand in the books already; the row is left out."),
})

_LANGUAGES = ("en", "nl", "fr", "de")


def plan_units(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    """Every row of a file of units with its checks and what becomes of it (IMP-003…006)."""
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    for number, cells in rows:
        reader = read(reading, number, cells, faults)
        unit = UnitRow(number, reader.text("code").upper(), _names(reader, known.language))
        if unit.code and not _is_code(unit.code):
            reader.wrong("IMP-006-unit-code", "code", value=unit.code)
        action = keyed(reader, "code", unit.code, unit.code, seen, known.units) if unit.code else "error"
        if action == "create" and not unit.names:
            reader.missing("name")
            action = "error"
        results.append(RowResult(number, action, tuple(reader.problems), unit=unit))
    return Plan(Entity.UNITS, tuple(results))


def _is_code(code: str) -> bool:
    return 2 <= len(code) <= 3 and code.isascii() and code.isalnum()


def _names(reader: Reader, language: str) -> dict[str, str]:
    """The names of a row by language; the one without a language is in the company's."""
    names = {each: reader.text(f"name_{each}") for each in _LANGUAGES}
    names[language] = names[language] or reader.text("name")
    return {each: name for each, name in names.items() if name}


def plan_texts(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known, faults: Faults) -> Plan:
    """Every row of a file of texts: it changes the text of a row that exists, or is wrong (IMP-003, 006).

    What a file leaves empty stays as it is; a row that says what is kept already is left out.
    """
    results: list[RowResult] = []
    seen: dict[object, int] = {}
    for number, cells in rows:
        reader = read(reading, number, cells, faults)
        results.append(_result(reader, _text(reader, known), known, seen))
    return Plan(Entity.TEXTS, tuple(results))


def _text(reader: Reader, known: Known) -> TextRow:
    """One row: which table, which of its rows, which text."""
    name, row, wanted = reader.text("table"), reader.text("row"), reader.text("field")
    table = known.tables.get(folded(name), "")
    if name and not table:
        reader.wrong("IMP-006-table", "table", value=name)
    fields = known.table_texts.get(table, {})
    field = fields.get(folded(wanted), "") if wanted else next(iter(fields.values()), "")
    if table and not field:
        reader.wrong("IMP-006-field", "field", value=wanted)
    elif table and row and (table, row.lower(), field) not in known.texts:
        reader.wrong("IMP-006-row", "row", value=row)
    texts = {each: text for each in _LANGUAGES if (text := reader.text(f"text_{each}"))}
    return TextRow(reader.number, table, row, field, texts)


def _result(reader: Reader, row: TextRow, known: Known, seen: dict[object, int]) -> RowResult:
    key = (row.table, row.code.lower(), row.field)
    first = seen.setdefault(key, reader.number)
    if first != reader.number and key in known.texts:
        reader.wrong("IMP-005-twice", "row", key=row.code, first=first)
    if not row.texts:
        reader.wrong("IMP-006-texts", "text_en")
    if any(p.weight is Weight.ERROR for p in reader.problems):
        return RowResult(reader.number, "error", tuple(reader.problems), text=row)
    if _says(known.texts[key], row.texts):
        same = Problem("IMP-006-kept", {}, Weight.INFORMATION, None, reader.number)
        return RowResult(reader.number, "skip", (*reader.problems, same), text=row)
    return RowResult(reader.number, "update", tuple(reader.problems), text=row)


def _says(kept: Mapping[str, str], texts: Mapping[str, str]) -> bool:
    return all(kept.get(language, "") == text for language, text in texts.items())
