"""Ranks of payment terms and cash discounts: the higher, the worse for us; a code without one counts as 0 (CRD-55)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.terms import CashDiscountCode, PaymentTerm
from app.services import permissions
from app.services.desk import Desk

declare({
    "CRD-55-range": N_("A rank lies between 0 and {most}. Enter one of these numbers, or none."),
    "CRD-55-gone": N_("This code is not there any more: somebody deleted it. Open the page again."),
})

MOST = 999
TERMS, DISCOUNTS = "terms", "discounts"
TITLES = {TERMS: N_("Payment terms"), DISCOUNTS: N_("Cash discounts")}
_MODELS: dict[str, Any] = {TERMS: PaymentTerm, DISCOUNTS: CashDiscountCode}


@dataclass(frozen=True, slots=True)
class RankedCode:
    """A payment term or cash discount with its rank, None = not ranked."""

    id: int
    code: str
    name: str
    rank: int | None


def read(desk: Desk, kind: str) -> list[RankedCode]:
    """All codes of a kind, the best rank first; those that are not ranked at the end."""
    model = _MODELS[kind]
    with desk.reading() as session:
        rows = session.scalars(select(model).where(model.company_id == desk.company_id))
        found = [RankedCode(r.id, r.code, r.texts.get(desk.language) or r.texts.get("en") or r.code, r.credit_rank) for r in rows]
    return sorted(found, key=lambda r: (r.rank is None, r.rank or 0, r.code))


def change(desk: Desk, kind: str, key: int, rank: int | None) -> Outcome[int]:
    """Give a code its rank, or none; equal ranks are allowed. Gives its id."""
    model = _MODELS[kind]
    if rank is not None and not 0 <= rank <= MOST:
        return Outcome(None, (error("CRD-55-range", most=MOST),))
    with desk.writing("setup.ranks") as unit:
        if refused := permissions.may(unit.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        row = unit.session.get(model, key)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("CRD-55-gone"),))
        row.credit_rank = rank
        return Outcome(key)
