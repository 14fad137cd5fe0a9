"""The log of VAT numbers checked with the EU service, the newest first (ESL-023, CLW-019)."""

from typing import Any

from sqlalchemy import Select, func

from app.core.words import N_
from app.models.company import User
from app.models.customers import Customer, VatNumberCheck
from app.queries.listing import Column, Listing, ListQuery

RESULT_NAMES = {"valid": N_("Valid"), "invalid": N_("Not valid"), "unavailable": N_("Unavailable")}
RESULT_TONES = {"valid": ("success", "check"), "invalid": ("danger", "triangle"), "unavailable": ("neutral", "ring")}
_C = VatNumberCheck


def check_listing() -> Listing:
    """Checks; scope `view` is all, valid, invalid or unavailable, `customer_id` those of one customer."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_C).join(Customer, Customer.id == _C.customer_id).join(User, User.id == _C.created_by_id)
                  .where(_C.company_id == query.company_id))
        if query.scope.get("customer_id"):
            joined = joined.where(_C.customer_id == query.scope["customer_id"])
        view = query.scope.get("view", "all")
        return joined if view == "all" else joined.where(_C.result == view)

    return Listing("vat_number_checks", N_("VAT numbers checked"), _C.id, (
        Column("at", N_("Asked"), "moment", _C.created_at, 136),
        Column("number", N_("VAT number"), "link", _C.vat_number, 150),
        Column("result", N_("Result"), "chip", _C.result, 130, names=RESULT_NAMES, tones=RESULT_TONES),
        Column("consultation", N_("Consultation no."), "text", func.coalesce(_C.consultation_no, ""), 140),
        Column("customer_no", N_("Customer"), "text", Customer.number, 90, hidden=True),
        Column("customer", N_("Name"), "text", Customer.name, 150),
        Column("name", N_("Name returned"), "text", func.coalesce(_C.name, ""), 170, stretch=True),
        Column("address", N_("Address returned"), "text", func.coalesce(_C.address, ""), 200, hidden=True),
        Column("user", N_("User"), "text", User.display_name, 110),
    ), source, (("at", True),), frozenset({"vat_number_check", "customer"}))
