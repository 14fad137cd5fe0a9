"""Statutory rates at a glance: index values and resulting rates by day, CSV in and out, what is missing (LAW-01…05, WIN-46)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.formats import law_csv
from app.formats.law_csv import LEAST, TOP, Value
from app.formats.law_csv import PLACES as PLACES
from app.models.company import Company
from app.models.customers import CustomerAddress
from app.models.interest import LawIndex, LawIndexValue, LawPreset
from app.rules import law
from app.services import permissions, reminder_setup
from app.services.desk import Desk

declare({
    "LAW-01-index": N_("Choose an index."),
    "LAW-01-day": N_("Enter the day from which the value counts."),
    "LAW-01-value": N_("Enter a value between {least} and {top} percent with at most five decimals."),
    "LAW-02-changed": N_("{index} from {day}: {old} becomes {new}. Documents that were issued keep the old value."),
    "LAW-02-reason": N_("A value that stands is only changed with a reason: say why in at least {least} characters."),
    "LAW-03-index": N_("Line {line}: there is no index {index}. Add it to the reference indexes first."),
    "LAW-04-enter": N_("{index} has no value from {day} yet: enter the new half-year."),
})

REMINDER = ((6, 15), (12, 15))
"""From these days on the next half-year is asked for (LAW-04)."""
LEAST_TEXT = 10
OTHERS = "EU"
"""The preset of countries without one of their own (LAW-10)."""


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
    """Days newest first; cells by (day, index code), rates by (day, preset code); `missing` = (day, index) without a value.

    `near` are the codes of indexes and presets that concern this company: its country, and those of its customers.
    """

    days: tuple[date, ...]
    indexes: Mapping[str, Mapping[str, str]]
    presets: Mapping[str, Mapping[str, str]]
    cells: Mapping[tuple[date, str], Cell]
    rates: Mapping[tuple[date, str], Rate]
    missing: frozenset[tuple[date, str]]
    near: frozenset[str]


def table(desk: Desk) -> Table:
    """Every index value, the rate each preset gets from it, and what is not known yet; the company's own country first."""
    wanted = {half_year(desk.today), asked_for(desk.today)}
    with desk.reading() as session:
        cells = _cells(session)
        home = session.get_one(Company, desk.company_id).country_code
        presets = sorted(_presets(session), key=lambda p: (p.country != home, p.code))
        values = reminder_setup.index_values(session)
        titles = {row.code: row.names for row in session.scalars(select(LawIndex).order_by(LawIndex.code))}
        names = {row.code: row.names for row in session.scalars(select(LawPreset))}
        near = _near(session, desk, presets)
    own = {p.index for p in presets if p.country == home}
    days = tuple(sorted({day for day, _code in cells} | wanted, reverse=True))
    rates = {(day, p.code): rate for p in presets for day, rate in _rates(p, values.get(p.index or "", []), days).items()}
    return Table(days, {c: titles[c] for c in sorted(titles, key=lambda c: (c not in own, c))},
                 {p.code: names[p.code] for p in presets}, cells, rates, _absent(presets, values, wanted), near)


def _presets(session: Session) -> list[law.Preset]:
    return [p for p in reminder_setup.presets(session).values() if p.index]


def _absent(presets: Sequence[law.Preset], values: Mapping[str, Sequence[law.IndexValue]],
            wanted: set[date]) -> frozenset[tuple[date, str]]:
    """Half-years without a value, by (first day, index): those whose presets take a new rate each half-year."""
    return frozenset((day, p.index or "") for p in presets for day in wanted
                     if p.half_yearly and not any(v.valid_from >= day for v in values.get(p.index or "", ())))


def _rates(preset: law.Preset, values: Sequence[law.IndexValue], days: Sequence[date]) -> dict[date, Rate]:
    """The rate of a preset on each day, as far as there is one."""
    found, _problems = law.statutory_rates(preset, values, max(days))
    past = {day: [r for r in found if r.start <= day] for day in days}
    return {day: Rate(rates[-1].percent, rates[-1].provisional) for day, rates in past.items() if rates}


def half_year(day: date) -> date:
    """The first day of the half-year a day lies in."""
    return date(day.year, 1 if day.month < 7 else 7, 1)


def asked_for(today: date) -> date:
    """The half-year whose values should be there: this one, and the next one from 15 June and 15 December on (LAW-04)."""
    if (today.month, today.day) >= REMINDER[1]:
        return date(today.year + 1, 1, 1)
    return date(today.year, 7, 1) if (today.month, today.day) >= REMINDER[0] else half_year(today)


def _near(session: Session, desk: Desk, presets: Sequence[law.Preset]) -> frozenset[str]:
    """The presets of the company's country and of its customers' countries, with their indexes."""
    homes = set(session.scalars(select(CustomerAddress.country_code).where(
        CustomerAddress.company_id == desk.company_id).distinct())) | {session.get_one(Company, desk.company_id).country_code}
    own = {p.country for p in presets}
    wanted = {country if country in own else OTHERS for country in homes}
    chosen = [p for p in presets if p.country in wanted]
    return frozenset({p.code for p in chosen} | {p.index for p in chosen if p.index})


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
    """What this company's presets lack for the half-year that is asked for, one warning per index (LAW-04)."""
    with desk.reading() as session:
        presets = _presets(session)
        absent = _absent(presets, reminder_setup.index_values(session), {asked_for(desk.today)})
        near = _near(session, desk, presets) if absent else frozenset()
    return tuple(warning("LAW-04-enter", key=f"LAW-04-{code}-{day}", index=code, day=day)
                 for day, code in sorted(absent) if code in near)


# ---------------------------------------------------------------- by hand

@dataclass(frozen=True, slots=True)
class Typed:
    """A value as typed: percent from a day on; `reason` only where one stands already."""

    index: str
    valid_from: date | None
    value: Decimal | None
    source: str = ""
    confidence: str = "A"
    reason: str = ""


def enter(desk: Desk, typed: Typed, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Keep a value; one that stands asks for a reason and once more, and stays beside the new one (LAW-02).

    Gives how many values were written: none when nothing differs.
    """
    problems = _check(typed)
    if problems or typed.valid_from is None or typed.value is None:
        return Outcome(None, problems)
    new = Value(typed.index, typed.valid_from, typed.value, typed.source.strip(), typed.confidence)
    with desk.writing("law.value", typed.reason.strip() or None) as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP, everywhere=True):
            return Outcome(None, refused)
        held = _cells(uow.session).get((new.valid_from, new.index))
        if held is not None and (held.value, held.source, held.confidence) == (new.value, new.source, new.confidence):
            return Outcome(0)
        asked = _asked(new, held, typed.reason)
        if standing(asked, confirmed):
            return Outcome(None, asked)
        _add(uow.session, [new])
        uow.audit("law.value", "law_index", None, f"{new.index} {new.valid_from}",
                  {"old": str(held.value) if held else None, "new": str(new.value), "source": new.source})
        return Outcome(1, asked)


def _check(typed: Typed) -> tuple[Problem, ...]:
    found = []
    if not typed.index:
        found.append(error("LAW-01-index", at="index"))
    if typed.valid_from is None:
        found.append(error("LAW-01-day", at="valid_from"))
    if typed.value is None or not law_csv.possible(typed.value):
        found.append(error("LAW-01-value", at="value", least=int(LEAST), top=int(TOP)))
    return tuple(found)


def _asked(new: Value, held: Cell | None, reason: str) -> tuple[Problem, ...]:
    """Nothing for a new value; a reason and a question for one that stands."""
    if held is None:
        return ()
    if len(reason.strip()) < LEAST_TEXT:
        return (error("LAW-02-reason", at="reason", least=LEAST_TEXT),)
    return (warning("LAW-02-changed", key=f"LAW-02-{new.index}-{new.valid_from}-{new.value}", at="value", index=new.index,
                    day=new.valid_from, old=_plain(held.value), new=_plain(new.value)),)


def _plain(value: Decimal) -> Decimal:
    """Without zeros at the end, and without an exponent."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _add(session: Session, values: Sequence[Value]) -> None:
    """Write values, each as the newest version of its day."""
    ids = {row.code: row.id for row in session.scalars(select(LawIndex))}
    for v in values:
        session.add(LawIndexValue(
            index_id=ids[v.index], valid_from=v.valid_from, value=v.value, source=v.source, confidence=v.confidence,
            shipped=False, version=_versions(session, ids[v.index], v.valid_from) + 1))
    session.flush()


def _versions(session: Session, index_id: int, day: date) -> int:
    found: Sequence[int] = session.scalars(select(LawIndexValue.version).where(
        LawIndexValue.index_id == index_id, LawIndexValue.valid_from == day)).all()
    return max(found, default=0)


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
    problems += tuple(error("LAW-03-index", row=v.line, line=v.line, index=v.index) for v in values if v.index not in known)
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
        if refused := permissions.may(uow.session, desk, Permission.SETUP, everywhere=True):
            return Outcome(None, refused)
        _add(uow.session, [c.value for c in wanted])
        uow.audit("law.import", "law_index", None, planned.name,
                  {"new": len(planned.new), "changed": len(wanted) - len(planned.new), "unchanged": planned.unchanged})
        return Outcome(len(wanted))


def export(desk: Desk, path: Path) -> int:
    """All newest values as a file that can be imported again; gives how many."""
    with desk.reading() as session:
        cells = _cells(session)
    values = [Value(code, day, _plain(cell.value), cell.source, cell.confidence)
              for (day, code), cell in sorted(cells.items(), key=lambda item: (item[0][1], item[0][0]))]
    path.write_bytes(law_csv.write(values))
    return len(values)
