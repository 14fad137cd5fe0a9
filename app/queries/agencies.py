"""Files that are, or were, with a collection agency, as a list (AGY-01, 03)."""

from typing import Any

from sqlalchemy import Select, func, select

from app.core.words import N_
from app.models.agencies import Agency, AgencyFile, AgencyFileEntry
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.queries.listing import Column, Listing, ListQuery

STATES = {"handed_over": N_("With the agency"), "recalled": N_("Recalled"), "closed": N_("Agency file::Closed")}
TONES = {"handed_over": ("info", "half"), "recalled": ("neutral", "cross"), "closed": ("success", "check")}
_F, _L, _S = AgencyFile, AgencyFileEntry, CustomerEntryState


def _of_file(what: Any) -> Any:
    """A figure of the entries of a file."""
    return select(what).select_from(_L).where(_L.file_id == _F.id).correlate(_F).scalar_subquery()


def agency_file_listing() -> Listing:
    """Files, the newest first; scope `view` = open, over or all, `customer_id` = of one customer."""
    left = (select(func.coalesce(func.sum(_S.remaining), 0)).select_from(_L).join(_S, _S.entry_id == _L.entry_id)
            .where(_L.file_id == _F.id, _L.recalled_on.is_(None)).correlate(_F).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_F).join(Customer, Customer.id == _F.customer_id).join(Agency, Agency.id == _F.agency_id)
                  .outerjoin(User, User.id == _F.created_by_id).where(_F.company_id == query.company_id))
        view = query.scope.get("view", "open")
        if view != "all":
            joined = joined.where(_F.state == "handed_over" if view == "open" else _F.state != "handed_over")
        if query.scope.get("customer_id"):
            joined = joined.where(_F.customer_id == query.scope["customer_id"])
        return joined

    return Listing("agency_files", N_("Agency files"), _F.id, (
        Column("number", N_("Agency file::File"), "link", _F.number, 110, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 190, stretch=True, searchable=True),
        Column("agency", N_("Agency"), "text", Agency.name, 150, searchable=True),
        Column("handed_over_on", N_("Handed over"), "date", _F.handed_over_on, 110),
        Column("entries", N_("Entries"), "int", _of_file(func.count(_L.id)), 76),
        Column("currency", N_("Cur."), "text", _of_file(func.min(_L.currency)), 50),
        Column("given", N_("Given"), "amount", _of_file(func.coalesce(func.sum(_L.remaining), 0)), 110, total=True,
               currency="currency"),
        Column("open", N_("Still open"), "amount", left, 110, total=True, currency="currency"),
        Column("state", N_("Status"), "chip", _F.state, 150, names=STATES, tones=TONES),
        Column("exported", N_("ZIP made"), "date", _F.exported_at, 104),
        Column("closed_on", N_("Ended on"), "date", _F.closed_on, 104, hidden=True),
        Column("user", N_("By"), "text", User.display_name, 130, hidden=True),
    ), source, (("number", True),), frozenset({"agency_file", "agency_file_entry", "customer_entry_state"}))
