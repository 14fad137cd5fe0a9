"""Bring delivered reminder terms into a company, or back into it, with the law they need; nothing is overwritten (WIN-47)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.collections import (
    CollectionLetterLevel,
    CollectionLetterSequence,
    FeeRow,
    LetterText,
    LevelCurrencyFee,
)
from app.models.company import Company
from app.models.interest import InterestTerms
from app.services import delivered, permissions, reminder_setup
from app.services.desk import Desk

declare({
    "WIN-47-none": N_("No reminder terms are chosen."),
    "WIN-47-code": N_("There are no delivered reminder terms {code}."),
    "WIN-47-same": N_("{code} is there as it is delivered and stays."),
    "WIN-47-added": N_("{code} was added."),
    "WIN-47-beside": N_("{code} was changed here and stays. The delivered terms were added as {new}."),
    "WIN-47-law": N_("The law preset {preset} was missing and was added too."),
    "WIN-47-interest": N_("The interest terms {terms} were missing and were added too."),
})

MOST = 20
"""Characters of a code."""
_IDS = frozenset({"id", "company_id", "version", "code", "sequence_id", "level_id", "law_preset_id", "interest_terms_id"})
"""Columns that say nothing about what the terms do."""


class State(StrEnum):
    """How delivered terms stand in the company: not there, there as delivered, or there and changed."""

    MISSING = "missing"
    SAME = "same"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Terms:
    """Delivered terms: for which country and debtors (None = all), their levels, how they stand, and what adding them makes.

    `as_code` is the code they would get; `law` and `interest` name the preset and interest terms that would be added with
    them, empty where those are there.
    """

    code: str
    names: Mapping[str, str]
    country: str | None
    consumers: bool | None
    levels: tuple[Mapping[str, str], ...]
    preset: str | None
    state: State
    as_code: str
    law: str = ""
    interest: str = ""


def offered(desk: Desk) -> list[Terms]:
    """All delivered terms, in the order they are delivered."""
    with desk.reading() as session:
        taken = _codes(session, desk)
        return [_terms(session, desk, data, taken) for data in delivered.sequences()]


def country_of(desk: Desk) -> str:
    """Where the company is."""
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).country_code


def add(desk: Desk, codes: Sequence[str]) -> Outcome[tuple[int, ...]]:
    """Add the chosen delivered terms; what is there is never touched, and changed terms get a neighbour under a code of its own.

    Gives the ids of what was added, with a line for each; a missing law preset needs the right to set up for all companies.
    """
    known = {data["code"]: data for data in delivered.sequences()}
    if not codes:
        return Outcome(None, (error("WIN-47-none"),))
    if unknown := [error("WIN-47-code", code=code) for code in codes if code not in known]:
        return Outcome(None, tuple(unknown))
    made: list[int] = []
    told: list[Problem] = []
    with desk.writing("setup.reminder_terms.delivered") as uow:
        taken = _codes(uow.session, desk)
        wanted = [_terms(uow.session, desk, known[code], taken) for code in dict.fromkeys(codes)]
        if refused := permissions.may(uow.session, desk, Permission.SETUP, everywhere=any(t.law for t in wanted)):
            return Outcome(None, refused)
        for terms in wanted:
            if terms.state is State.SAME:
                told.append(information("WIN-47-same", code=terms.code))
                continue
            key = _write(uow.session, desk, known[terms.code], terms)
            uow.audit("setup.reminder_terms.delivered", CollectionLetterSequence.__tablename__, key, terms.as_code,
                      {"delivered": terms.code, "law": terms.law, "interest": terms.interest})
            made.append(key)
            told += _told(terms)
    return Outcome(tuple(made), tuple(told))


def _told(terms: Terms) -> Iterable[Problem]:
    """What adding them made."""
    if terms.as_code == terms.code:
        yield information("WIN-47-added", code=terms.code)
    else:
        yield information("WIN-47-beside", code=terms.code, new=terms.as_code)
    if terms.law:
        yield information("WIN-47-law", preset=terms.law)
    if terms.interest:
        yield information("WIN-47-interest", terms=terms.interest)


def _write(session: Session, desk: Desk, data: Mapping[str, Any], terms: Terms) -> int:
    """The terms, after what they refer to."""
    preset = data["preset"]
    preset_id = reminder_setup.load_law(session, {preset}).get(preset) if preset else None
    terms_id = reminder_setup.interest_terms(session, desk.company_id, preset_id, preset)
    return reminder_setup.write_sequence(session, desk.company_id, data, preset_id, terms_id, terms.as_code)


# ---------------------------------------------------------------- how they stand

def _terms(session: Session, desk: Desk, data: Mapping[str, Any], taken: set[str]) -> Terms:
    preset = next((p for p in delivered.law()["presets"] if p["code"] == data["preset"]), None)
    state = _state(session, desk, data, preset)
    code = data["code"] if state is State.MISSING else _free(data["code"], taken)
    law = preset["code"] if preset is not None and reminder_setup.preset_for(session, preset) is None else ""
    interest = "" if preset is None or _interest(session, desk, preset["code"]) else preset["code"]
    return Terms(data["code"], data["names"], preset["country"] if preset else None,
                 preset["audience"] == "consumer" if preset else None, tuple(lv["names"] for lv in data["levels"]),
                 data["preset"], state, code, law, interest)


def _codes(session: Session, desk: Desk) -> set[str]:
    """Codes of the company, folded."""
    return {code.casefold() for code in session.scalars(select(CollectionLetterSequence.code).where(
        CollectionLetterSequence.company_id == desk.company_id))}


def _free(code: str, taken: set[str]) -> str:
    """`NL-B2B-2`, or the first number after it that is free."""
    number = 2
    while (found := f"{code[:MOST - len(str(number)) - 1]}-{number}").casefold() in taken:
        number += 1
    return found


def _interest(session: Session, desk: Desk, code: str) -> bool:
    return session.scalars(select(InterestTerms.id).where(InterestTerms.company_id == desk.company_id,
                                                          InterestTerms.code == code)).first() is not None


def _state(session: Session, desk: Desk, data: Mapping[str, Any], preset: Mapping[str, Any] | None) -> State:
    """Missing, or held against every value that is delivered."""
    row = session.scalars(select(CollectionLetterSequence).where(
        CollectionLetterSequence.company_id == desk.company_id,
        func.lower(CollectionLetterSequence.code) == data["code"].lower())).first()
    if row is None:
        return State.MISSING
    same = (_plain(row) == _plain(reminder_setup.sequence_row(data)) and _follows(session, row, preset)
            and _levels(session, row.id) == [_level(reminder_setup.level_row(lv), reminder_setup.fee_rows(lv),
                                                    reminder_setup.text_rows(lv)) for lv in data["levels"]]
            and not _more(session, row.id))
    return State.SAME if same else State.CHANGED


def _follows(session: Session, row: CollectionLetterSequence, preset: Mapping[str, Any] | None) -> bool:
    """Do they follow the law preset and interest terms they are delivered with?"""
    if preset is None:
        return row.law_preset_id is None and row.interest_terms_id is None
    held = session.get(InterestTerms, row.interest_terms_id) if row.interest_terms_id else None
    return (row.law_preset_id == reminder_setup.preset_for(session, preset) is not None and held is not None
            and held.code == preset["code"])


def _levels(session: Session, sequence_id: int) -> list[Any]:
    """The levels as they are, each with its fees and texts."""
    level = CollectionLetterLevel
    return [_level(row, session.scalars(select(FeeRow).where(FeeRow.level_id == row.id)),
                   session.scalars(select(LetterText).where(LetterText.level_id == row.id)))
            for row in session.scalars(select(level).where(level.sequence_id == sequence_id).order_by(level.number))]


def _level(row: CollectionLetterLevel, fees: Iterable[FeeRow], texts: Iterable[LetterText]) -> Any:
    steps = sorted((_plain(fee) for fee in fees), key=lambda f: (f["per_line"], f["currency"] or "", f["threshold"]))
    return _plain(row), steps, {text.position: dict(text.texts) for text in texts}


def _more(session: Session, sequence_id: int) -> bool:
    """Is there something beside the levels that is never delivered: texts for all levels, fees in other currencies?"""
    texts = select(LetterText.id).where(LetterText.sequence_id == sequence_id, LetterText.level_id.is_(None))
    fees = select(LevelCurrencyFee.id).join(CollectionLetterLevel, CollectionLetterLevel.id == LevelCurrencyFee.level_id).where(
        CollectionLetterLevel.sequence_id == sequence_id)
    return session.scalars(texts).first() is not None or session.scalars(fees).first() is not None


def _plain(row: Any) -> dict[str, Any]:
    """The values of a row that say what it does; of a new row with the defaults it would be kept with."""
    mapper: Any = inspect(type(row))
    found: dict[str, Any] = {}
    for each in mapper.column_attrs:
        if each.key not in _IDS:
            column, value = each.columns[0], getattr(row, each.key)
            default = getattr(column.default, "arg", None)
            found[each.key] = default if value is None and default is not None else value
    return found
