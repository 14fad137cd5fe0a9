"""Stored values of the change log in the reader's words (CLW-021, AUD-013)."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.enums import CollectionsStatus
from app.core.words import N_
from app.i18n import _
from app.queries import entries
from app.queries.trail_values import Told, in_language
from app.services import setup_tables
from app.views.customers import words as customer_words

STATES = {"open": N_("Open"), "on_hold": N_("On hold"), "permanently_closed": N_("Permanently closed")}
STATUS = {status.value: name for status, name in entries.STATUS_NAMES.items() if name} | {
    CollectionsStatus.NOT_DISPUTED.value: N_("Not disputed")}
WORDS: Mapping[tuple[str, str], Mapping[Any, str]] = {
    ("entry_collection", "status"): STATUS, ("period_status", "status"): STATES, ("fiscal_period", "status"): STATES}
"""Enumerations that neither a card nor a set-up table offers, by table and field."""


def _of_set_up(table: str, field: str) -> Mapping[Any, str]:
    """What a set-up table calls the values of a field."""
    return {value: _(name) for each in setup_tables.TABLES.values() if each.model.__tablename__ == table
            for shown in each.fields if shown.name == field for value, name in shown.choices}


def _of_card(table: str, field: str) -> Mapping[Any, str]:
    """What the card of a customer calls them."""
    if not table.startswith("customer"):
        return {}
    return {value: name for value, name in customer_words.fixed_choices().get(customer_words.SOURCES.get(field, ""), ())}


def _word(told: Told) -> str:
    own = {value: _(name) for value, name in WORDS.get((told.table, told.field), {}).items()}
    known = _of_card(told.table, told.field) or own or _of_set_up(told.table, told.field)
    return str(known.get(told.value, told.value))


def _date(told: Told) -> str:
    found = date.fromisoformat(told.value)
    return "" if found == date.max else i18n.day(found, i18n.region())


def say(told: Told) -> str:
    """A value of the trail as the program shows it: words, amounts with their currency, days and numbers of the region."""
    region = i18n.region()
    if told.value is None:
        return ""
    match told.kind:
        case "word":
            return _word(told)
        case "flag":
            return _("Yes") if told.value else _("No")
        case "amount":
            return i18n.money(int(told.value), told.currency, region)
        case "number":
            return i18n.number(int(told.value), region)
        case "decimal":
            return i18n.number(Decimal(told.value), region)
        case "date":
            return _date(told)
        case "moment":
            return i18n.moment(datetime.fromisoformat(told.value), region)
        case "words":
            return in_language(told.value, i18n.language())
        case _:
            return told.name or _word(told)
