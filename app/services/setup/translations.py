"""The texts of a set-up table in four languages side by side, changed together (MST-116)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.core.enums import LANGUAGES
from app.core.problems import Outcome, errors
from app.services import setup_tables
from app.services.desk import Desk
from app.services.setup import verbs
from app.services.setup.declaration import Field, Kind, SetupTable


@dataclass(frozen=True, slots=True)
class Translated:
    """A text of a row: `label` is what people call the row, `title` the field (English), `texts` by language."""

    key: int | str
    field: str
    label: str
    title: str
    texts: Mapping[str, str]


def fields(table: SetupTable) -> list[Field]:
    """The texts of one line that a table has in four languages."""
    return [f for f in table.fields if f.kind is Kind.WORDS and not f.shown and not f.inside]


def tables() -> list[SetupTable]:
    """Set-up tables with such texts, in the order of the set-up page; delivered ones have a page that shows both."""
    found = [t for group in setup_tables.GROUPS for t in setup_tables.of_group(group)]
    return [t for t in found if fields(t) and t.delivered is None]


def texts(desk: Desk, table: SetupTable) -> list[Translated]:
    """Every text of the table, row by row."""
    found = []
    for shown in setup_tables.rows(desk, table):
        record = setup_tables.load(desk, table, shown.key)
        if record is not None:
            label = str(record.values.get(table.label) or "")
            found += [Translated(shown.key, f.name, label, f.title, {language: (record.values[f.name] or {}).get(language, "")
                                                                      for language in LANGUAGES}) for f in fields(table)]
    return found


def save(desk: Desk, table: SetupTable, changed: Sequence[Translated]) -> Outcome[int]:
    """Write the changed texts, all or none; gives how many rows changed. A problem names its text as KEY.FIELD."""
    with desk.writing(f"setup.{table.name}.texts") as uow:
        keys = list(dict.fromkeys(t.key for t in changed))
        for key in keys:
            record = verbs.load(desk, table, key)
            if record is None:
                continue
            record.values |= {t.field: dict(t.texts) for t in changed if t.key == key}
            outcome = verbs.save(desk, table, record, confirmed=_all_asked(desk, table, record))
            if outcome.value is None:
                uow.abandon()
                return Outcome(None, tuple(replace(p, field=f"{key}.{p.field}") for p in errors(outcome.problems)))
        return Outcome(len(keys))


def _all_asked(desk: Desk, table: SetupTable, record: setup_tables.Record) -> frozenset[str]:
    """Questions about a row stay answered: only its words change."""
    asked = verbs.questions(desk, table, record)
    return frozenset(p.key for p in asked if p.key)
