"""The parameters of a company: read with the defaults of its country, changed one by one with a trace (collections 0.5)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import select

from app.core.facts import Term
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import ItemVatGroup, RateType, ReasonCode
from app.models.collections import AgingDefinition
from app.models.company import Company
from app.models.company import Setting as SettingRow
from app.rules.customer_parts import check_email
from app.services import permissions
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.unrealised import check_style
from app.settings import (
    AGEING_DEFINITION,
    CREDIT_AUTO_REASON,
    CREDIT_AUTO_RELEASE,
    CREDIT_CANCEL_REASON,
    CREDIT_MODIFIED_REASON,
    CREDIT_RATE_TYPE,
    JOBS_ERRORS_TO,
    REVALUATION_STYLE,
    SALES_ITEM_VAT_GROUP,
    WRITE_OFF_REASON,
    Parameters,
    Setting,
)

T = TypeVar("T")

declare({"P-10-reason": N_("Automatic releases are logged with a reason. Choose the reason for automatic releases first.")})


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


def release_reasons(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of each reason to release a credit hold, for a choice; none = no reason (P-03, P-07, P-10)."""
    return _reasons(desk, "credit_release")


def write_off_reasons(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of each reason for a write-off, for a choice; none = none is proposed (WOF-01)."""
    return _reasons(desk, "write_off")


def _reasons(desk: Desk, use: str) -> list[tuple[str, str]]:
    with desk.reading() as session:
        rows = session.scalars(select(ReasonCode).where(ReasonCode.company_id == desk.company_id, ReasonCode.active)
                               .order_by(ReasonCode.code))
        return [("", ""), *((row.code, row.texts.get(desk.language) or row.texts.get("en") or row.code) for row in rows
                            if use in row.uses)]


def rate_types(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of each exchange rate type, for a choice; none = that of the company (P-23)."""
    with desk.reading() as session:
        rows = session.scalars(select(RateType).where(RateType.company_id == desk.company_id).order_by(RateType.code))
        return [("", ""), *((row.code, row.names.get(desk.language) or row.names.get("en") or row.code) for row in rows)]


_LISTS: Mapping[str, Callable[[Desk], list[tuple[str, str]]]] = {
    AGEING_DEFINITION.key: ageing_definitions, SALES_ITEM_VAT_GROUP.key: item_vat_groups, CREDIT_RATE_TYPE.key: rate_types,
    WRITE_OFF_REASON.key: write_off_reasons,
    **{setting.key: release_reasons for setting in (CREDIT_CANCEL_REASON, CREDIT_MODIFIED_REASON, CREDIT_AUTO_REASON)}}


def choices(desk: Desk, setting: Setting[Any]) -> list[tuple[str, str]] | None:
    """What a parameter may be that names something of the set-up; None for all others."""
    return _LISTS[setting.key](desk) if setting.key in _LISTS else None


def change(desk: Desk, setting: Setting[T], value: T) -> Outcome[T]:
    """Choose a value of one parameter; a value it does not take, or a definition that is not there, is refused."""
    problems = setting.problems(value)
    known = choices(desk, setting)
    if known is not None and not problems and value not in {code for code, _name in known}:
        problems = (error("PAR-choice", at=setting.key, setting=Term(setting.label), value=str(value)),)
    problems = problems or _together(desk, setting, value)
    if problems:
        return Outcome(None, problems)
    with desk.writing("parameter.change") as uow:
        refused = permissions.may(uow.session, desk, Permission.SETUP)
        if setting.key == REVALUATION_STYLE.key:
            refused += check_style(uow.session, desk.company_id)
        if refused:
            return Outcome(None, refused)
        row = uow.session.scalars(select(SettingRow).where(SettingRow.company_id == desk.company_id,
                                                           SettingRow.key == setting.key)).first()
        if row is None:
            uow.session.add(SettingRow(company_id=desk.company_id, key=setting.key, value=setting.stored(value)))
        else:
            row.value = setting.stored(value)
    return Outcome(value)


def _together(desk: Desk, setting: Setting[Any], value: Any) -> tuple[Problem, ...]:
    """What does not go with the other parameters: automatic releases need their reason (P-10); an address must be one."""
    if setting.key == JOBS_ERRORS_TO.key:
        return tuple(replace(problem, field=setting.key) for problem in check_email(value))
    if setting.key not in (CREDIT_AUTO_RELEASE.key, CREDIT_AUTO_REASON.key):
        return ()
    known = read(desk)
    wanted = {CREDIT_AUTO_RELEASE.key: known.get(CREDIT_AUTO_RELEASE), CREDIT_AUTO_REASON.key: known.get(CREDIT_AUTO_REASON),
              setting.key: value}
    if wanted[CREDIT_AUTO_RELEASE.key] != "off" and not wanted[CREDIT_AUTO_REASON.key]:
        return (error("P-10-reason", at=setting.key),)
    return ()
