"""What a user does with any set-up table: look, add, change, delete, choose, export (MST-014, MST-116)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import LANGUAGES
from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, Weight, error, errors, information, standing, warning
from app.core.words import N_, declare
from app.models.base import Base
from app.models.company import Company
from app.queries.listing import Column
from app.services import exports, permissions
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.setup import checks, finding
from app.services.setup.declaration import LEADING, Draft, Field, Kind, Record, SetupTable
from app.services.setup.stores import Line
from app.services.setup.used import Use, uses
from app.storage import audit
from app.storage.unit_of_work import UnitOfWork

declare({
    "SETUP-gone": N_("This row is not there any more: somebody deleted it."),
    "SETUP-stale": N_("{user} changed this row meanwhile. What you typed is still on the screen; load again and compare."),
    "SETUP-used": N_("{code} is used: {place} ({count})."),
    "SETUP-inactive": N_("Make it inactive instead: then nobody can choose it any more."),
    "SETUP-blank": N_("{code} is used: {place} ({count}). Deleting empties the field there."),
    "SETUP-kept": N_("Rows of this table are never deleted."),
})

COLUMN_KINDS = {Kind.COUNT: "int", Kind.AMOUNT: "amount", Kind.PERCENT: "percent", Kind.RATE: "percent", Kind.DECIMAL: "number",
                Kind.DATE: "date",
                Kind.FLAG: "flag", Kind.ENDED: "flag", Kind.WORDS: "words", Kind.TEXTS: "words"}
Choices = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of the list: its key and the values of the listed fields, links already in words."""

    key: int | str
    values: tuple[Any, ...]


# ---------------------------------------------------------------- looking

def listed(table: SetupTable) -> list[Field]:
    """The fields that are columns of the list."""
    return [f for f in table.fields if f.listed]


def columns(table: SetupTable) -> list[Column]:
    """The list's columns for tables on screen and in files."""
    found = []
    for each in listed(table):
        names = dict(each.choices) if each.kind is Kind.CHOICE and not each.beside else {}
        found.append(Column(each.name, each.title, COLUMN_KINDS.get(each.kind, "text"), None, each.width, names=names,
                            currency=each.currency or None, stretch=each.kind is Kind.WORDS))
    return found


def rows(desk: Desk, table: SetupTable, parent: int | None = None) -> list[Shown]:
    """All rows in the order of the table."""
    fields = listed(table)
    with desk.reading() as session:
        beside = [table.field(name) for f in fields for name in f.beside]
        kept = session.scalars(_query(desk, table, parent)).all()
        names = {f.name: _names(session, desk, f, kept) for f in (*fields, *beside) if f.kind in LEADING}
        found = [Shown(getattr(row, table.key), tuple(_beside(f, row, names) or _listed_value(f, _value(row, f), names,
                                                                                              desk.language) for f in fields))
                 for row in kept]
        return found if table.delivered is None else _with_delivered(session, desk, table, found)


def _with_delivered(session: Session, desk: Desk, table: SetupTable, kept: Sequence[Shown]) -> list[Shown]:
    """Every delivered row in its order, the company's own in its place; the key of one that is not kept is its label."""
    labels = {getattr(row, table.key): getattr(row, table.label) for row in session.scalars(_query(desk, table, None))}
    own = {labels[shown.key]: shown for shown in kept}
    rows: Mapping[str, Mapping[str, Any]] = table.delivered() if table.delivered is not None else {}
    return [own.get(label) or Shown(label, tuple(_listed_value(f, values[f.name], {}, desk.language) for f in listed(table)))
            for label, values in rows.items()]


def counts(desk: Desk, tables: Sequence[SetupTable]) -> dict[str, int]:
    """How many rows each table has for this company."""
    with desk.reading() as session:
        return {t.name: len(t.delivered()) if t.delivered is not None else session.scalar(
            select(func.count()).select_from(_query(desk, t, None).order_by(None).subquery())) or 0 for t in tables}


def _names(session: Session, desk: Desk, each: Field, rows: Sequence[Any]) -> dict[Any, str]:
    """What a column leads to, by key."""
    if each.kind in finding.KINDS:
        return finding.names(session, desk, each, (getattr(row, each.name) for row in rows))
    return dict(_choices(session, desk, each))


def _beside(each: Field, row: Any, names: Mapping[str, Mapping[Any, str]]) -> str:
    """The words of the first field beside a choice that is filled."""
    filled = (names[name].get(getattr(row, name), "") for name in each.beside if getattr(row, name) is not None)
    return next(filled, "")


def _listed_value(each: Field, value: Any, names: Mapping[str, Mapping[Any, str]], language: str) -> Any:
    """A value for the list: links by their words, lists as text, a formula in the user's letters."""
    if each.kind in LEADING:
        return names[each.name].get(value, "")
    if each.kind is Kind.NUMBERS:
        return ", ".join(str(n) for n in value or ())
    if each.kind is Kind.SEVERAL:
        words = dict(each.choices)
        return ", ".join(i18n.tr(words[v], language) for v in value or () if v in words)
    if each.beside:
        return i18n.tr(dict(each.choices).get(value, ""), language)
    return value


def _query(desk: Desk, table: SetupTable, parent: int | None) -> Select[Any]:
    query = select(table.model).order_by(*(getattr(table.model, name) for name in table.order))
    if table.of_company:
        query = query.where(table.model.company_id == desk.company_id)
    if table.rows is not None:
        query = query.where(table.rows())
    if table.parent and parent is not None:
        query = query.where(getattr(table.model, table.parent[0]) == parent)
    return query


def _value(row: Any, each: Field) -> Any:
    if each.inside:
        return (getattr(row, each.inside) or {}).get(each.name, each.default)
    value = getattr(row, each.name)
    if each.kind is Kind.ENDED:
        return value is not None
    if each.kind is Kind.CHOICE and value is not None:
        return str(value)
    if each.kind is Kind.SEVERAL:
        return [v for v, _words in each.choices if v in (value or ())]
    return dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else value


def _row(session: Session, desk: Desk, table: SetupTable, key: Any) -> Any:
    """The mapped row when it is there and in reach."""
    row = session.scalars(select(table.model).where(getattr(table.model, table.key) == key)).first()
    if row is None or (table.of_company and row.company_id != desk.company_id):
        return None
    return row


def load(desk: Desk, table: SetupTable, key: Any) -> Record | None:
    """One row with its lines, or a delivered one by its label; None = gone."""
    if table.delivered is not None and isinstance(key, str):
        values = table.delivered().get(key)
        return None if values is None else Record(None, None, {f.name: _copied(values[f.name]) for f in table.fields})
    with desk.reading() as session:
        row = _row(session, desk, table, key)
        return None if row is None else _record(session, table, row)


def _copied(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value


def _record(session: Session, table: SetupTable, row: Any) -> Record:
    names = {*(f.name for f in table.fields if not f.inside), *((table.parent[0],) if table.parent else ())}
    values = {f.name: _value(row, f) for f in table.fields} | {n: getattr(row, n) for n in names if table.parent
                                                              and n == table.parent[0]}
    lines = {part.name: part.store.read(session, row) for part in table.lines}
    return Record(getattr(row, table.key), getattr(row, "version", None), values, lines)


def proposed(table: SetupTable, parent: int | None = None) -> Record:
    """A new row with the declared defaults."""
    values = {f.name: _default(f) for f in table.fields}
    if table.parent:
        values[table.parent[0]] = parent
    return Record(None, None, values, {part.name: [] for part in table.lines})


def new_line(fields: Sequence[Field]) -> Line:
    """An empty line with the declared defaults."""
    return Line(None, {f.name: _default(f) for f in fields})


def _default(each: Field) -> Any:
    if each.kind in (Kind.WORDS, Kind.TEXTS):
        return dict.fromkeys(LANGUAGES, "")
    if each.default is None and each.kind in (Kind.FLAG, Kind.ENDED):
        return False
    if each.kind in (Kind.NUMBERS, Kind.SEVERAL):
        return list(each.default or ())
    return each.default


def choices(desk: Desk, each: Field) -> Choices:
    """What a LINK field offers: keys with words, in the user's language."""
    with desk.reading() as session:
        return _choices(session, desk, each)


def _choices(session: Session, desk: Desk, each: Field) -> Choices:
    if each.kind is Kind.COMPANY:
        companies = session.scalars(select(Company).order_by(Company.id))
        return [(c.id, f"{c.code} — {c.trade_name or c.legal_name}") for c in companies]
    from app.services.setup_tables import table
    target = table(each.link)
    return [(getattr(row, target.key), label_of(row, target, desk.language))
            for row in session.scalars(_query(desk, target, None)) if getattr(row, "active", True)
            and (each.only is None or getattr(row, each.only[0]) == each.only[1])]


def label_of(row: Any, table: SetupTable, language: str) -> str:
    """`30D — 30 days`: what people call a row."""
    label = str(getattr(row, table.label))
    texts = getattr(row, "names", None) or getattr(row, "texts", None)
    name = (texts.get(language) or texts.get("en", "")) if isinstance(texts, dict) else ""
    return f"{label} — {name}" if name and name != label else label


# ---------------------------------------------------------------- writing

def save(desk: Desk, table: SetupTable, record: Record, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int | str]:
    """Add or change a row with its lines; all problems at once, nothing written while one stands. Gives the row's key."""
    with desk.writing(f"setup.{table.name}") as uow:
        if refused := _refused(uow.session, desk, table):
            return Outcome(None, refused)
        row = _row(uow.session, desk, table, record.key) if record.key is not None else None
        problems = list(_stale(uow.session, table, record, row))
        record = _tidy(table, record)
        draft = Draft(uow.session, desk, record, row)
        problems += [] if problems else [*checks.check(draft, table)]
        problems += [] if errors(problems) else [*table.check(draft)]
        if standing(problems, confirmed):
            return Outcome(None, tuple(problems))
        if row is None and _is_delivered(table, record):
            return Outcome(record.values[table.label], tuple(problems))
        written = numbered(uow, lambda: _write(uow, desk, table, record, row))
        if written.value is None:
            return Outcome(None, written.problems)
        row = written.value
        table.after(Draft(uow.session, desk, record, row))
        uow.session.flush()
        if wrong := errors(table.proof(Draft(uow.session, desk, record, row))):
            uow.abandon()
            return Outcome(None, wrong)
        return Outcome(getattr(row, table.key), tuple(problems))


def questions(desk: Desk, table: SetupTable, record: Record) -> tuple[Problem, ...]:
    """What saving a record would ask; nothing is written."""
    with desk.reading() as session:
        row = _row(session, desk, table, record.key) if record.key is not None else None
        return tuple(p for p in table.check(Draft(session, desk, _tidy(table, record), row)) if p.weight is Weight.WARNING)


def _refused(session: Session, desk: Desk, table: SetupTable) -> tuple[Problem, ...]:
    """Who may not change the set-up keeps cards all the same (AUD-016)."""
    return () if table.card else permissions.may(session, desk, Permission.SETUP, everywhere=table.shared)


def _is_delivered(table: SetupTable, record: Record) -> bool:
    """Does a row that is not kept say what is delivered anyway? Then there is nothing to keep."""
    rows = table.delivered() if table.delivered is not None else {}
    values = rows.get(record.values.get(table.label, ""))
    return values is not None and all(record.values[f.name] == values[f.name] for f in table.fields)


def _stale(session: Session, table: SetupTable, record: Record, row: Any) -> Sequence[Problem]:
    """Somebody else was quicker (CLW-006)."""
    if record.key is None:
        return ()
    if row is None:
        return (error("SETUP-gone"),)
    if record.version is not None and row.version != record.version:
        newest = audit.history(session, row.__tablename__, row.id, 1) if hasattr(row, "id") else []
        return (error("SETUP-stale", user=newest[0].user if newest else "?"),)
    return ()


def _tidy(table: SetupTable, record: Record) -> Record:
    """Spaces around texts are no part of them; an empty optional text is nothing."""
    values = dict(record.values)
    for each in table.fields:
        values[each.name] = _tidied(each, values.get(each.name))
    for each in table.fields:
        if not each.fits(values):
            values[each.name] = _default(each)
    lines = {part.name: [Line(line.key, {**line.values, **{f.name: _tidied(f, line.values.get(f.name)) for f in part.fields}})
                         for line in record.lines.get(part.name, ())] for part in table.lines}
    return Record(record.key, record.version, values, lines)


def _tidied(each: Field, value: Any) -> Any:
    if isinstance(value, str):
        text = value.strip()
        return text or (None if each.default is None and not each.required else "")
    if each.kind in (Kind.WORDS, Kind.TEXTS) and isinstance(value, Mapping):
        return {language: str(value.get(language) or "").strip() for language in LANGUAGES}
    if value is None and each.kind in (Kind.COUNT, Kind.AMOUNT) and each.default is not None:
        return each.default
    if value is None and each.kind in (Kind.PERCENT, Kind.RATE, Kind.DECIMAL) and each.default is not None:
        return Decimal(each.default)
    return value


def _write(uow: UnitOfWork, desk: Desk, table: SetupTable, record: Record, row: Any) -> Any:
    """The row, then its lines; changed lines raise the row's version too."""
    session = uow.session
    if row is None:
        more: dict[str, Any] = {"company_id": desk.company_id} if table.of_company else {}
        if table.parent:
            more[table.parent[0]] = record.values[table.parent[0]]
        row = table.model(**more, **table.more(Draft(session, desk, record, None)))
    for each in table.fields:
        if not each.inside and not each.shown and (record.key is None or _value(row, each) != record.values[each.name]):
            setattr(row, each.name, _stored(desk, each, record.values[each.name]))
    _write_inside(table, record, row)
    session.add(row)
    session.flush()
    touched = False
    for part in table.lines:
        if not part.opens:
            names = [f.name for f in part.fields if not f.shown]
            touched |= part.store.write(session, row, record.lines.get(part.name, ()), names)
    if touched and record.key is not None and hasattr(row, "version"):
        # The lines are part of the row: whoever has it on the screen must hear of them. No field of its own changed.
        session.execute(update(table.model).where(getattr(table.model, table.key) == getattr(row, table.key))
                        .values(version=table.model.version + 1).execution_options(synchronize_session=False))
        session.refresh(row, ["version"])
        if hasattr(row, "id"):
            uow.changed(row.__tablename__, row.id)
    return row


def _stored(desk: Desk, each: Field, value: Any) -> Any:
    """What the column keeps: the moment when something ended, the value itself otherwise."""
    if each.kind is Kind.ENDED:
        return desk.clock.now() if value else None
    return value


def _write_inside(table: SetupTable, record: Record, row: Any) -> None:
    """Fields that live inside a JSON column."""
    for column in {f.inside for f in table.fields if f.inside}:
        held = dict(getattr(row, column) or {})
        new = {**held, **{f.name: record.values[f.name] for f in table.fields
                          if f.inside == column and (f.name in held or record.values[f.name] != f.default)}}
        if new != held:
            setattr(row, column, new)


# ---------------------------------------------------------------- deleting

def delete(desk: Desk, table: SetupTable, key: Any, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int | str]:
    """Delete a row nobody refers to; else every place that does, and the way out (model 1.3)."""
    with desk.writing(f"setup.{table.name}.delete") as uow:
        session = uow.session
        if refused := _refused(session, desk, table):
            return Outcome(None, refused)
        row = _row(session, desk, table, key)
        if row is None:
            return Outcome(None, (error("SETUP-gone"),))
        found = _uses(session, table, key)
        problems = _refusals(table, row, found, _name(session, desk, table, row))
        problems += () if errors(problems) else tuple(table.keep(Draft(session, desk, _record(session, table, row), row)))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        draft = Draft(session, desk, _record(session, table, row), row)
        for use in found:
            _empty(uow, use, key)
        for part in table.lines:
            if part.store and not part.opens:
                part.store.write(session, row, (), [f.name for f in part.fields])
        session.delete(row)
        session.flush()
        if wrong := errors(table.proof(draft)):
            uow.abandon()
            return Outcome(None, wrong)
        return Outcome(key, problems)


def _uses(session: Session, table: SetupTable, key: Any) -> list[Use]:
    """Uses by others: a row's own lines go with it."""
    own = {part.store.model.__tablename__ for part in table.lines if hasattr(part.store, "model")}
    return [use for use in uses(session, table.model, key) if use.table not in own]


def _name(session: Session, desk: Desk, table: SetupTable, row: Any) -> str:
    """What people call a row, also where that is a link or a choice."""
    each = table.field(table.label)
    value = getattr(row, table.label)
    words = dict(_choices(session, desk, each)) if each.kind is Kind.LINK else {
        v: i18n.tr(text, desk.language) for v, text in each.choices}
    return str(words.get(value, value))


def _refusals(table: SetupTable, row: Any, found: Sequence[Use], label: str) -> tuple[Problem, ...]:
    if not table.deletable:
        return (error("SETUP-kept"),)
    if getattr(row, table.label) in table.fixed:
        return (error("SETUP-fixed", code=label),)
    problems = []
    for use in found:
        if (use.table, use.column) in table.blanks:
            problems.append(warning("SETUP-blank", key=f"SETUP-blank-{table.name}-{label}-{use.table}", code=label,
                                    place=Term(use.place), count=use.count))
        else:
            problems.append(error("SETUP-used", code=label, place=Term(use.place), count=use.count))
    if errors(problems) and hasattr(table.model, "active"):
        problems.append(information("SETUP-inactive"))
    return tuple(problems)


def _empty(uow: UnitOfWork, use: Use, key: Any) -> None:
    """Take a reference out where that was confirmed; rows of the model, so that each change is audited."""
    model = next(m.class_ for m in Base.registry.mappers if m.class_.__tablename__ == use.table)
    column = getattr(model, use.column)
    if getattr(model, "guard", None):
        uow.session.execute(update(model).where(column == key).values({column: None}))
        return
    for row in uow.session.scalars(select(model).where(column == key)):
        setattr(row, use.column, None)
    uow.session.flush()


def where_used(desk: Desk, table: SetupTable, key: Any) -> list[Use]:
    """Every place that refers to a row."""
    with desk.reading() as session:
        return _uses(session, table, key)


def preview(desk: Desk, table: SetupTable, record: Record) -> tuple[Problem, ...]:
    """What a record would mean, told while it is typed; nothing as long as it is not whole."""
    if table.preview is None:
        return ()
    with desk.reading() as session:
        draft = Draft(session, desk, _tidy(table, record), None)
        return () if errors(tuple(checks.check(draft, table))) else tuple(table.preview(draft))


# ---------------------------------------------------------------- out

def export(desk: Desk, table: SetupTable, path: Path, currency: str, parent: int | None = None) -> int:
    """The list as XLSX or CSV; gives the number of rows."""
    shown = columns(table)
    values = [[exports.plain_value(c, v, currency, desk) for c, v in zip(shown, row.values, strict=True)]
              for row in rows(desk, table, parent)]
    return exports.write_rows(desk, table.title, shown, values, path)

