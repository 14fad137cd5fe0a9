"""Exchange rates as a list: the newest version of each, newest day first (CLW-017)."""

from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from app.core.words import N_
from app.models.accounts import ExchangeRate, RateType
from app.queries.listing import Column, Listing, ListQuery

DIRECTIONS = {"accounting_per_foreign": N_("worth of the units"), "foreign_per_accounting": N_("for one of the other")}
SOURCES = {"manual": N_("By hand"), "ecb": N_("European Central Bank"), "file": N_("File")}


def _source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
    """The company's rates; a corrected one only in its newest version."""
    newer = aliased(ExchangeRate)
    rate = ExchangeRate
    replaced = select(newer.id).where(
        newer.company_id == rate.company_id, newer.rate_type_id == rate.rate_type_id, newer.from_currency == rate.from_currency,
        newer.to_currency == rate.to_currency, newer.valid_from == rate.valid_from, newer.version > rate.version).exists()
    chosen = chosen.select_from(rate).join(RateType, RateType.id == rate.rate_type_id).where(
        rate.company_id == query.company_id)
    if query.scope.get("view") != "versions":
        chosen = chosen.where(~replaced)
    if query.scope.get("view") == "manual":
        chosen = chosen.where(rate.source == "manual")
    return chosen


def rate_listing() -> Listing:
    """Day, pair, quote as it was given, where it comes from."""
    rate = ExchangeRate
    return Listing("rates", N_("Exchange rates"), rate.id, (
        Column("valid_from", N_("Date"), "date", rate.valid_from, 110),
        Column("from_currency", N_("Currency"), "text", rate.from_currency, 100, searchable=True),
        Column("to_currency", N_("Against"), "text", rate.to_currency, 100, searchable=True),
        Column("value", N_("Exchange rate"), "number", rate.value, 150),
        Column("units", N_("Units"), "int", rate.quote_units, 80),
        Column("direction", N_("Quoted"), "text", rate.direction, 190, names=DIRECTIONS),
        Column("type", N_("Type"), "text", RateType.code, 110),
        Column("source", N_("Source"), "text", rate.source, 190, names=SOURCES, stretch=True),
        Column("version", N_("Version"), "int", rate.version, 80)),
        _source, (("valid_from", True), ("from_currency", False)), frozenset({"exchange_rate"}),
        N_("No rates here. Import the file of the European Central Bank, or enter one."))
