"""Statutory rates at a glance: index values and resulting rates by day, CSV in and out, what is missing (LAW-01…05, WIN-46)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.formats import law_csv
from app.formats.law_csv import Value
from app.models.interest import LawIndex, LawIndexValue
from app.rules import law
from app.services import reminder_setup
from app.services.desk import Desk

declare({
    "LAW-03-index": N_("Line {line}: there is no index {index}. Add it under Statutory rates first."),
    "LAW-04-enter": N_("{index} has no value from {day} yet: enter the new half-year."),
})

REMINDER = ((6, 15), (12, 15))
"""From these days on the next half-year is asked for (LAW-04)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in the table: `changed` = another one than was delivered, which `shipped` keeps."""

    value: Decimal
    source: str
    confidence: str
    changed: bool = False
    shipped: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """What a preset makes of it; provisional where the last known value stands in."""

    percent: Decimal
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Days newest first; cells by (day, index code), rates by (day, preset code)."""

    days: tuple[date, ...]
    indexes: tuple[str, ...]
    presets: tuple[str, ...]
    cells: Mapping[tuple[date, str], Cell]
    rates: Mapping[tuple[date, str], Rate]


def table(desk: Desk) -> Table:
    """Every index value, and the rate each preset gets from it."""
    with desk.reading() as session:
        cells = _cells(session)
        presets = sorted((p for p in reminder_setup.presets(session).values() if p.index), key=lambda p: p.code)
        values = reminder_setup.index_values(session)
    days = tuple(sorted({day for day, _code in cells} | _half_years(desk.today), reverse=True))
    rates: dict[tuple[date, str], Rate] = {}
    for preset in presets:
        found, _problems = law.statutory_rates(preset, values.get(preset.index or "", []), max(days))
        for day in days:
            past = [r for r in found if r.start <= day]
            if past:
                rates[day, preset.code] = Rate(past[-1].percent, past[-1].provisional)
    return Table(days, tuple(sorted({code for _day, code in cells})), tuple(p.code for p in presets), cells, rates)


def _half_years(today: date) -> set[date]:
    """The half-year of today."""
    return {date(today.year, 1 if today.month < 7 else 7, 1)}


def _cells(session: Session) -> dict[tuple[date, str], Cell]:
    found: dict[tuple[date, str], Cell] = {}
    shipped: dict[tuple[date, str], Decimal] = {}
    rows = session.execute(select(LawIndex.code, LawIndexValue).join(LawIndexValue, LawIndexValue.index_id == LawIndex.id)
                           .order_by(LawIndexValue.valid_from, LawIndexValue.version))
    for code, row in rows:
        key = (row.valid_from, code)
        if row.shipped:
            shipped[key] = row.value
        old = shipped.get(key)
        found[key] = Cell(row.value, row.source, row.confidence, not row.shipped, old if old != row.value else None)
    return found


def missing(desk: Desk) -> tuple[Problem, ...]:
    """Indexes of half-yearly presets without this half-year's value; from 15 June and 15 December the next one's (LAW-04)."""
    today = desk.today
    wanted = max(_half_years(today))
    if (today.month, today.day) >= REMINDER[1]:
        wanted = date(today.year + 1, 1, 1)
    elif REMINDER[0] <= (today.month, today.day) and today.month == REMINDER[0][0]:
        wanted = date(today.year, 7, 1)
    with desk.reading() as session:
        needed = {p.index for p in reminder_setup.presets(session).values() if p.index and p.half_yearly}
        values = reminder_setup.index_values(session)
    return tuple(warning("LAW-04-enter", key=f"LAW-04-{code}-{wanted}", index=code, day=wanted) for code in sorted(needed)
                 if not any(v.valid_from >= wanted for v in values.get(code, ())))


# ---------------------------------------------------------------- CSV

@dataclass(frozen=True, slots=True)
class Change:
    """A value of the file beside what stands there; `old` None = new."""

    value: Value
    old: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a file would do: changed values need a decision each (LAW-03)."""

    name: str
    new: tuple[Change, ...]
    changed: tuple[Change, ...]
    unchanged: int


def plan(desk: Desk, name: str, content: bytes) -> Outcome[ImportPlan]:
    """Read a file and compare it; all problems at once, writes nothing."""
    values, problems = law_csv.read(name, content)
    with desk.reading() as session:
        known = set(session.scalars(select(LawIndex.code)))
        held = {key: cell.value for key, cell in _cells(session).items()}
    problems += tuple(error("LAW-03-index", row=n, line=n, index=v.index) for n, v in enumerate(values, 2)
                      if v.index not in known)
    if problems:
        return Outcome(None, problems)
    rows = [Change(v, held.get((v.valid_from, v.index))) for v in values]
    return Outcome(ImportPlan(name, tuple(r for r in rows if r.old is None),
                              tuple(r for r in rows if r.old is not None and r.old != r.value.value),
                              sum(r.old == r.value.value for r in rows)))


def run(desk: Desk, planned: ImportPlan, ticked: frozenset[tuple[str, date]] = frozenset()) -> Outcome[int]:
    """Write the new values, and the changed ones that were ticked, each as a newer version. Gives how many."""
    wanted = [*planned.new, *(c for c in planned.changed if (c.value.index, c.value.valid_from) in ticked)]
    with desk.writing("law.import", planned.name) as uow:
        ids = {row.code: row.id for row in uow.session.scalars(select(LawIndex))}
        for each in wanted:
            v = each.value
            uow.session.add(LawIndexValue(
                index_id=ids[v.index], valid_from=v.valid_from, value=v.value, source=v.source, confidence=v.confidence,
                shipped=False, version=_versions(uow.session, ids[v.index], v.valid_from) + 1))
        uow.session.flush()
        uow.audit("law.import", "law_index", None, planned.name,
                  {"new": len(planned.new), "changed": len(wanted) - len(planned.new), "unchanged": planned.unchanged})
        return Outcome(len(wanted))


def _versions(session: Session, index_id: int, day: date) -> int:
    found: Sequence[int] = session.scalars(select(LawIndexValue.version).where(
        LawIndexValue.index_id == index_id, LawIndexValue.valid_from == day)).all()
    return max(found, default=0)


def export(desk: Desk, path: Path) -> int:
    """All newest values as a file that can be imported again; gives how many."""
    with desk.reading() as session:
        cells = _cells(session)
    values = [Value(code, day, cell.value.normalize() if cell.value else Decimal(0), cell.source, cell.confidence)
              for (day, code), cell in sorted(cells.items(), key=lambda item: (item[0][1], item[0][0]))]
    path.write_bytes(law_csv.write(values))
    return len(values)
