"""EU sales lists as a list: period, status, deadline, totals per type (CLW-018)."""

from typing import Any

from sqlalchemy import Select, func, select, type_coerce

from app.core.eu_sales import KIND_NAMES
from app.core.eu_sales_states import FILED, OVER, STATE_NAMES
from app.core.words import N_
from app.models.sales_lists import EuSalesList, EuSalesListLine
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

TONES = {"draft": ("neutral", "ring"), "checked": ("info", "check"), "exported": ("info", "half"), "submitted": ("violet", "dot"),
         "accepted": ("success", "check"), "rejected": ("danger", "cross"), "corrected": ("neutral", "square"),
         "cancelled": ("neutral", "cross")}
_L, _N = EuSalesList, EuSalesListLine


def _sum(kind: str) -> Any:
    """What is reported of a type, in accounting minor units."""
    return type_coerce(select(func.coalesce(func.sum(_N.reported), 0)).where(
        _N.list_id == _L.id, _N.type == kind, _N.excluded.is_(False)).correlate(_L).scalar_subquery(), Minor())


def eu_sales_listing() -> Listing:
    """All lists, the newest period first; scope `view` = open (not submitted), filed, over or all."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = chosen.select_from(_L).where(_L.company_id == query.company_id)
        views = {"open": _L.state.not_in([*FILED, *OVER]), "filed": _L.state.in_(list(FILED)), "over": _L.state.in_(list(OVER))}
        wanted = views.get(str(query.scope.get("view", "open")))
        return joined if wanted is None else joined.where(wanted)

    return Listing("eu_sales_lists", N_("EU sales lists"), _L.id, (
        Column("number", N_("List"), "link", func.coalesce(_L.number, "–"), 104, searchable=True),
        Column("start", N_("From"), "date", _L.start, 100), Column("end", N_("Until"), "date", _L.end, 100),
        Column("kind", N_("Period"), "text", _L.kind, 100, hidden=True, names={k.value: v for k, v in KIND_NAMES.items()}),
        Column("types", N_("Types"), "text", _L.types, 64),
        Column("state", N_("Status"), "chip", _L.state, 120, names=STATE_NAMES, tones=TONES),
        Column("deadline", N_("Deadline"), "date", _L.deadline, 104),
        Column("goods", N_("EU sales::Goods"), "amount", _sum("L"), 116, total=True),
        Column("services", N_("EU sales::Services"), "amount", _sum("S"), 116, total=True),
        Column("triangular", N_("Triangular"), "amount", _sum("T"), 116, total=True, stretch=True),
        Column("submitted", N_("Submitted on"), "date", _L.submitted_on, 112),
        Column("recheck", N_("Check again"), "flag", _L.recheck, 104),
        Column("edition", N_("Version"), "int", _L.edition, 70),
        Column("receipt", N_("Receipt number"), "text", _L.receipt_no, 130, searchable=True, hidden=True),
    ), source, (("start", True), ("number", True)), frozenset({"eu_sales_list", "eu_sales_list_line"}))
