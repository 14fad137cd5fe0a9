"""The credit bar of a document while it is typed: what it uses, what would hold it, or the hold that stands (P-29, W-07)."""

from dataclasses import dataclass

from sqlalchemy import select

from app.core.facts import from_json
from app.models.credit_holds import CreditHold, CreditHoldReason
from app.rules.credit.figures import figures
from app.services.credit import checking, holding, invoices, shown
from app.services.credit.books import Books
from app.services.credit.shown import ReasonLine, Shown
from app.services.desk import Desk
from app.settings import CREDIT_ORDER_WARNINGS


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands under the head of a document; `limit` and `overdue` = what P-29 warns of.

    `reasons` would hold it at its next step; `hold` = id, number and reasons in words of the hold that stands.
    """

    figures: Shown
    limit: bool
    overdue: bool
    reasons: tuple[ReasonLine, ...] = ()
    hold: tuple[int, str, tuple[str, ...]] | None = None


def _warned(books: Books) -> tuple[bool, bool]:
    chosen = books.stored.get(CREDIT_ORDER_WARNINGS)
    return chosen in ("both", "limit"), chosen in ("both", "overdue")


def of_order(desk: Desk, draft: checking.Draft) -> Strip | None:
    """An order as it is typed; None where the company warns of nothing, or does not use credit control (CRD-16)."""
    with desk.reading() as session:
        books = Books(session, desk)
        limit, overdue = _warned(books)
        if not (limit or overdue) or not books.parameters.enabled or draft.total < 0:
            return None
        seen = invoices.facts(session, books, invoices.Draft(draft.customer_id, draft.total, draft.currency), desk.today)
        if invoices.unset(session, desk, seen):
            return None
        held = _held(desk, draft.order_id)
    found = checking.would_hold(desk, draft).value
    if found is None or found.figures is None:
        return None
    return Strip(found.figures, limit, overdue, found.reasons if found.holds else (), held)


def _held(desk: Desk, order_id: int | None) -> tuple[int, str, tuple[str, ...]] | None:
    """The hold of an order that is kept, with what holds it in words."""
    if order_id is None:
        return None
    with desk.reading() as session:
        row: CreditHold | None = holding.active(session, order_id)
        if row is None:
            return None
        kept = session.scalars(select(CreditHoldReason).where(
            CreditHoldReason.hold_id == row.id, CreditHoldReason.valid.is_(True)).order_by(CreditHoldReason.position))
        lines = [shown.reason_line(desk, one.kind, from_json(one.facts)) for one in kept]
        return row.id, row.number, tuple(f"{line.name} {line.measured}" for line in lines)


def of_invoice(desk: Desk, draft: invoices.Draft) -> Strip | None:
    """A free text invoice: its figures only, for nothing ever holds it (CRD-15)."""
    with desk.reading() as session:
        books = Books(session, desk)
        limit, overdue = _warned(books)
        if not (limit or overdue) or draft.total <= 0:
            return None
        check = invoices.facts(session, books, draft, desk.today)
        return None if invoices.unset(session, desk, check) else Strip(
            shown.figures(desk, check, figures(check)), limit, overdue)
