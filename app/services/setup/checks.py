"""Checks every set-up row goes through: filled, short enough, within limits, known, not there twice (MST-014, IMP-006)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula, NotAFormulaError
from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.company import Company
from app.models.customers import Customer
from app.models.products import Product
from app.services.setup.declaration import LEADING, PLACES, Draft, Field, Kind, Lines, SetupTable
from app.services.setup.stores import Line

declare({
    "SETUP-required": N_("{field} is missing."),
    "SETUP-long": N_("{field} has at most {most} characters."),
    "SETUP-range": N_("{field} lies between {least} and {most}."),
    "SETUP-places": N_("{field} has at most {places} decimals."),
    "SETUP-choice": N_("{field}: choose one of the list."),
    "SETUP-words": N_("{field}: fill in the text in {language}, the language of the company."),
    "SETUP-taken": N_("There is a {code} already."),
    "SETUP-locked": N_("{field} cannot change any more."),
    "SETUP-fixed": N_("{code} belongs to the program: it can be neither renamed nor deleted."),
    "SETUP-twice": N_("Line {line} repeats a line above it: {field}."),
    "SETUP-days": N_("{field}: days from {least} to {most}."),
})

LANGUAGE_NAMES = {"en": N_("English"), "nl": N_("Dutch"), "fr": N_("French"), "de": N_("German")}


def check(draft: Draft, table: SetupTable) -> Iterator[Problem]:
    """Everything the declaration itself says about a record, fields first, then lines."""
    language = draft.session.get_one(Company, draft.desk.company_id).language
    known = Known(draft.session, draft.desk.company_id)
    for each in table.fields:
        if not each.shown and each.fits(draft.values):
            yield from one(each, draft.values.get(each.name), each.name, known, language)
    yield from _locked(draft, table)
    yield from _taken(draft, table)
    for part in table.lines:
        yield from _lines(part, draft.lines(part.name), known, language)


def _lines(part: Lines, lines: Sequence[Line], known: "Known", language: str) -> Iterator[Problem]:
    seen: set[tuple[Any, ...]] = set()
    for number, line in enumerate(lines):
        for each in part.fields:
            if not each.shown:
                yield from one(each, line.values.get(each.name), f"{part.name}.{number}.{each.name}", known, language, number)
        key = tuple(line.values.get(n) for n in part.unique)
        if key and key in seen:
            yield error("SETUP-twice", at=f"{part.name}.{number}.{part.unique[-1]}", row=number, line=number + 1,
                        field=Term(part.field(part.unique[-1]).title))
        seen.add(key)


class Known:
    """Which rows a LINK may lead to: those of the company, or of everybody."""

    def __init__(self, session: Session, company_id: int) -> None:
        self._session, self._company = session, company_id

    def has(self, model: Any, key: Any, key_name: str = "id") -> bool:
        """Is there such a row in reach?"""
        query = select(getattr(model, key_name)).where(getattr(model, key_name) == key)
        if hasattr(model, "company_id"):
            query = query.where(model.company_id == self._company)
        return self._session.scalars(query).first() is not None


def one(each: Field, value: Any, at: str, known: Known, language: str, row: int | None = None) -> Iterator[Problem]:
    """What is wrong with one value."""
    name = Term(each.title)
    if value is None or value == "" or value == [] or (each.kind in (Kind.WORDS, Kind.TEXTS) and not any(value.values())):
        if each.required:
            yield error("SETUP-required", at=at, row=row, field=name)
        return
    match each.kind:
        case Kind.TEXT if len(value) > each.most:
            yield error("SETUP-long", at=at, row=row, field=name, most=each.most)
        case Kind.COUNT | Kind.AMOUNT | Kind.PERCENT | Kind.RATE | Kind.DECIMAL:
            yield from _number(each, value, at, row)
        case Kind.CHOICE | Kind.SEVERAL:
            wanted = {stored for stored, _words in each.choices}
            if not (set(value) if isinstance(value, list) else {value}) <= wanted:
                yield error("SETUP-choice", at=at, row=row, field=name)
        case kind if kind in LEADING:
            if not _leads_somewhere(each, value, known):
                yield error("SETUP-choice", at=at, row=row, field=name)
        case Kind.WORDS | Kind.TEXTS:
            yield from _words(each, value, at, language, row)
        case Kind.FORMULA:
            yield from _formula(value, at, row)
        case Kind.NUMBERS if not all(each.least <= n <= each.top for n in value):
            yield error("SETUP-days", at=at, row=row, field=name, least=each.least, most=each.top)


def _number(each: Field, value: Any, at: str, row: int | None) -> Iterator[Problem]:
    if not each.least <= value <= each.top:
        yield error("SETUP-range", at=at, row=row, field=Term(each.title), least=each.least, most=each.top)
    places = PLACES.get(each.kind, each.places)
    if isinstance(value, Decimal) and value != round(value, places):
        yield error("SETUP-places", at=at, row=row, field=Term(each.title), places=places)


def _leads_somewhere(each: Field, value: Any, known: Known) -> bool:
    if each.kind is Kind.CUSTOMER:
        return known.has(Customer, value)
    if each.kind is Kind.PRODUCT:
        return known.has(Product, value)
    if each.kind is Kind.COMPANY:
        return known.has(Company, value)
    from app.services.setup_tables import table
    target = table(each.link)
    return known.has(target.model, value, target.key)


def _words(each: Field, value: Mapping[str, str], at: str, language: str, row: int | None) -> Iterator[Problem]:
    """The company's own language is what every other one falls back to (MST-116)."""
    if not value.get(language, "").strip():
        yield error("SETUP-words", at=at, row=row, field=Term(each.title), language=Term(LANGUAGE_NAMES[language]))
    if any(len(text) > each.most for text in value.values()):
        yield error("SETUP-long", at=at, row=row, field=Term(each.title), most=each.most)


def _formula(value: str, at: str, row: int | None) -> Iterator[Problem]:
    try:
        DateFormula.parse(value)
    except NotAFormulaError as wrong:
        yield Problem(wrong.problem.code, wrong.problem.saw, field=at, row=row)


def _locked(draft: Draft, table: SetupTable) -> Iterator[Problem]:
    """What is fixed once the row exists, and rows the program needs under their name."""
    if draft.row is None:
        return
    for each in table.fields:
        if each.locked and not each.inside and draft.changed(each.name):
            yield error("SETUP-locked", at=each.name, field=Term(each.title))
    label = getattr(draft.row, table.label)
    if label in table.fixed and draft.changed(table.label):
        yield error("SETUP-fixed", at=table.label, code=label)


def _taken(draft: Draft, table: SetupTable) -> Iterator[Problem]:
    """A code counts once, whatever its case; below a parent it counts once there."""
    names = table.unique or (table.label,)
    if table.repeats:
        return
    if not table.unique and draft.values.get(table.label) in (None, ""):
        return
    model = table.model
    query = select(getattr(model, table.key))
    for name in names + ((table.parent[0],) if table.parent else ()):
        column, value = getattr(model, name), draft.values.get(name)
        query = query.where(func.lower(column) == value.lower() if isinstance(value, str) else column.is_(None) if value is None
                            else column == value)
    if table.of_company:
        query = query.where(model.company_id == draft.desk.company_id)
    if any(key != draft.record.key for key in draft.session.scalars(query)):
        value = draft.values[table.label]
        yield error("SETUP-taken", at=names[-1], code=value if isinstance(value, str) else Term(table.title))


def dates_rise(lines: Iterable[Line], name: str) -> bool:
    """Does each line begin after the one before?"""
    days: list[date] = [line.values[name] for line in lines if line.values.get(name)]
    return all(before < after for before, after in zip(days, days[1:], strict=False))
