"""The parameters of a company: read with the defaults of its country, changed one by one with a trace (collections 0.5)."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import select

from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.models.accounts import ItemVatGroup
from app.models.collections import AgingDefinition
from app.models.company import Company
from app.models.company import Setting as SettingRow
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import AGEING_DEFINITION, SALES_ITEM_VAT_GROUP, Parameters, Setting

T = TypeVar("T")


def read(desk: Desk) -> Parameters:
    """Every parameter as it holds now."""
    with desk.reading() as session:
        return parameters(session, desk.company_id)


def language(desk: Desk) -> str:
    """The language every missing text falls back to (MST-116)."""
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).language


def ageing_definitions(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of each ageing definition, for a choice (AGE-04)."""
    with desk.reading() as session:
        rows = session.scalars(select(AgingDefinition).where(AgingDefinition.company_id == desk.company_id)
                               .order_by(AgingDefinition.code))
        return [(row.code, row.names.get(desk.language) or row.names.get("en") or row.code) for row in rows]


def item_vat_groups(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of each item VAT group, for a choice; none of them = a line must say it itself (VAT-002)."""
    with desk.reading() as session:
        rows = session.scalars(select(ItemVatGroup).where(ItemVatGroup.company_id == desk.company_id).order_by(ItemVatGroup.code))
        return [("", ""), *((row.code, row.names.get(desk.language) or row.names.get("en") or row.code) for row in rows)]


_LISTS: Mapping[str, Callable[[Desk], list[tuple[str, str]]]] = {
    AGEING_DEFINITION.key: ageing_definitions, SALES_ITEM_VAT_GROUP.key: item_vat_groups}


def choices(desk: Desk, setting: Setting[Any]) -> list[tuple[str, str]] | None:
    """What a parameter may be that names something of the set-up; None for all others."""
    return _LISTS[setting.key](desk) if setting.key in _LISTS else None


def change(desk: Desk, setting: Setting[T], value: T) -> Outcome[T]:
    """Choose a value of one parameter; a value it does not take, or a definition that is not there, is refused."""
    problems = setting.problems(value)
    known = choices(desk, setting)
    if known is not None and not problems and value not in {code for code, _name in known}:
        problems = (error("PAR-choice", at=setting.key, setting=Term(setting.label), value=str(value)),)
    if problems:
        return Outcome(None, problems)
    with desk.writing("parameter.change") as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        row = uow.session.scalars(select(SettingRow).where(SettingRow.company_id == desk.company_id,
                                                           SettingRow.key == setting.key)).first()
        if row is None:
            uow.session.add(SettingRow(company_id=desk.company_id, key=setting.key, value=setting.stored(value)))
        else:
            row.value = setting.stored(value)
    return Outcome(value)
