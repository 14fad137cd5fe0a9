"""How the tables of a bank are read: proposed, tried on ten rows, saved, and found again by their headings (BNK-09)."""

import hashlib
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.formats.bank import tabular
from app.formats.bank.statement import StatementLine
from app.formats.bank.tabular_mapping import Field, TableMapping
from app.formats.bank.tabular_presets import PRESETS
from app.models.company import Company
from app.models.imports import ImportMapping
from app.services.desk import Desk

declare({
    "BNK-09-name": N_("Give the mapping a name, so that it can be found again."),
    "BNK-09-taken": N_("There is a mapping called {name} already. Choose another name, or save over it."),
})

ENTITY = "bank"
ROWS = 10
"""So many rows are tried live."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A mapping that was kept; `bank_id` = the account whose statements it reads."""

    mapping_id: int
    mapping: TableMapping
    bank_id: int | None


@dataclass(frozen=True, slots=True)
class Trial:
    """What a mapping makes of a table: its headings to choose from, the first rows, and what is wrong."""

    mapping: TableMapping
    headings: tuple[str, ...]
    rows: tuple[StatementLine, ...]
    problems: tuple[Problem, ...]


def presets() -> tuple[TableMapping, ...]:
    """The mappings that come with the program, each a copy to be edited."""
    return PRESETS


def saved(desk: Desk) -> list[Saved]:
    """All mappings that were kept, by name."""
    with desk.reading() as session:
        rows = session.scalars(select(ImportMapping).where(ImportMapping.company_id == desk.company_id,
                                                           ImportMapping.entity == ENTITY).order_by(ImportMapping.name))
        return [_saved(row) for row in rows]


def found(session: Session, company_id: int, name: str, content: bytes) -> Saved | None:
    """The mapping that was kept for tables with these headings."""
    row = session.scalars(select(ImportMapping).where(
        ImportMapping.company_id == company_id, ImportMapping.entity == ENTITY,
        ImportMapping.headings == _print(name, content)).order_by(ImportMapping.id.desc())).first()
    return None if row is None else _saved(row)


def proposed(name: str, content: bytes, currency: str) -> TableMapping | None:
    """What a table looks like; one that names no currency is in `currency`. None when date and amount cannot be told."""
    made = tabular.guess(name, content)
    if made is None or Field.CURRENCY in made.columns or Field.CURRENCY in made.constants:
        return made
    return replace(made, constants={**made.constants, Field.CURRENCY: currency})


def trial(desk: Desk, name: str, content: bytes, mapping: TableMapping | None = None) -> Trial:
    """The first ten rows of a table as a mapping reads them; without one the proposal is tried."""
    with desk.reading() as session:
        currency = session.get_one(Company, desk.company_id).accounting_currency
    chosen = mapping or proposed(name, content, currency) or TableMapping()
    read = tabular.read(name, content, chosen)
    told = (*read.problems, *(p for s in read.statements for p in s.problems))
    rows = tuple(line for s in read.statements for line in s.lines)[:ROWS]
    return Trial(chosen, tabular.columns_of(name, content, chosen), rows, told)


def save(desk: Desk, name: str, mapping: TableMapping, file: tuple[str, bytes], bank_id: int | None = None, *,
         over: bool = False) -> Outcome[int]:
    """Keep a mapping under a name for tables with the headings of a file; its id (BNK-09). `over` = in place of one so called."""
    if not name.strip():
        return Outcome(None, (error("BNK-09-name", at="name"),))
    with desk.writing("bank.mapping") as unit:
        session = unit.session
        row = session.scalars(select(ImportMapping).where(ImportMapping.company_id == desk.company_id,
                                                          ImportMapping.name == name.strip())).first()
        if row is not None and (not over or row.entity != ENTITY):
            return Outcome(None, (error("BNK-09-taken", at="name", name=name.strip()),))
        if row is None:
            row = ImportMapping(company_id=desk.company_id, name=name.strip(), entity=ENTITY, headings="", definition={})
            session.add(row)
        row.headings, row.definition, row.bank_id = _print(*file), replace(mapping, name=name.strip()).to_json(), bank_id
        session.flush()
        return Outcome(row.id)


def delete(desk: Desk, mapping_id: int) -> Outcome[int]:
    """Forget a mapping; imports made with it stay as they are."""
    with desk.writing("bank.mapping.delete") as unit:
        row = unit.session.get(ImportMapping, mapping_id)
        if row is None or row.company_id != desk.company_id or row.entity != ENTITY:
            return Outcome(None, (error("LED-gone"),))
        unit.session.delete(row)
        return Outcome(mapping_id)


def _saved(row: ImportMapping) -> Saved:
    return Saved(row.id, TableMapping.from_json(row.definition), row.bank_id)


def _print(name: str, content: bytes) -> str:
    """What tells tables of one kind from others: the row of their headings."""
    return hashlib.sha256("\x1f".join(tabular.columns_of(name, content)).encode()).hexdigest()
