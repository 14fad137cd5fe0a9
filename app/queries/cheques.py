"""Post-dated cheques as a list, and what of them is still at risk for a customer (PAY-47)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.customers import Customer
from app.models.ledger import ClearingItem, CustomerLedgerEntry
from app.models.tills import PostDatedCheque
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

_C, _I, _E = PostDatedCheque, ClearingItem, CustomerLedgerEntry
STATES = {"on_hand": N_("On hand"), "cleared": N_("Cheque::Cleared"), "returned": N_("Cheque::Returned"),
          "replaced": N_("Replaced"), "cancelled": N_("Cancelled")}
TONES = {"on_hand": ("info", "half"), "cleared": ("success", "check"), "returned": ("danger", "cross"),
         "replaced": ("neutral", "cross"), "cancelled": ("neutral", "cross")}


def cheque_listing() -> Listing:
    """Cheques, the first due first; scope `view` = on_hand, due (until `today`), done or all, and `customer_id`."""
    old = aliased(_C)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_C).join(_I, _I.id == _C.item_id).join(Customer, Customer.id == _C.customer_id)
                  .join(_E, _E.id == _C.entry_id).outerjoin(old, old.id == _C.replaces_id)
                  .where(_C.company_id == query.company_id))
        if query.scope.get("customer_id"):
            joined = joined.where(_C.customer_id == query.scope["customer_id"])
        match query.scope.get("view", "all"):
            case "on_hand":
                return joined.where(_C.state == "on_hand")
            case "due":
                return joined.where(_C.state == "on_hand", _C.due <= query.scope["today"])
            case "done":
                return joined.where(_C.state != "on_hand")
        return joined

    return Listing("post_dated_cheques", N_("Post-dated cheques"), _C.id, (
        Column("due", N_("Due"), "date", _C.due, 100),
        Column("number", N_("Cheque number"), "link", _C.cheque_no, 130, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 190, stretch=True, searchable=True),
        Column("bank", N_("Drawn on"), "text", _C.bank, 140, searchable=True),
        Column("branch", N_("Branch"), "text", func.coalesce(_C.branch, ""), 110, hidden=True),
        Column("amount", N_("Amount"), "amount", _I.amount, 115, currency="currency", total=True),
        Column("currency", N_("Cur."), "text", _I.currency, 50, sought=False),
        Column("state", N_("Status"), "chip", _C.state, 120, names=STATES, tones=TONES),
        Column("payment", N_("Payment"), "text", _E.document_no, 120, searchable=True),
        Column("replaces", N_("Instead of"), "text", func.coalesce(old.cheque_no, ""), 130),
    ), source, (("due", False),), frozenset({"post_dated_cheque"}))


def at_risk(session: Session, company_id: int, customer_ids: Sequence[int]) -> dict[int, int]:
    """What customers gave in cheques that nobody has cashed yet, by customer, in accounting minor units (PAY-47, CRD-26)."""
    found: dict[int, int] = {}
    for start in range(0, len(customer_ids), 500):
        found |= {key: int(value) for key, value in session.execute(
            select(_C.customer_id, type_coerce(func.sum(_I.accounting_amount), Minor())).join(_I, _I.id == _C.item_id)
            .where(_C.company_id == company_id, _C.state == "on_hand", _C.customer_id.in_(customer_ids[start:start + 500]))
            .group_by(_C.customer_id))}
    return found
