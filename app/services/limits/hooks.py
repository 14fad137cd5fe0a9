"""What a changed limit does to orders: those that are held are looked at again, those it would hold are counted (CRD-47, 48)."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.credit import CreditGroupMember
from app.models.sales import SalesOrder
from app.rules.credit.facts import Change
from app.rules.credit.reasons import Outcome
from app.rules.credit.what_if import what_if
from app.services.credit.books import Books
from app.services.credit.evaluating import decide, positions_changed
from app.services.credit.facts import UNDER_WAY
from app.services.desk import Desk
from app.services.limits.drafts import Party
from app.storage.unit_of_work import UnitOfWork


def changed(desk: Desk, unit: UnitOfWork, parties: Iterable[Party]) -> None:
    """Limits or policies of these customers and groups were changed: holds are looked at again (CRD-48, P-36)."""
    concerned = customers(unit.session, parties)
    if concerned:
        positions_changed(desk, unit, concerned)


def held(session: Session, books: Books, desk: Desk, party: Party, limit: int) -> int:
    """How many orders under way would be held at their next step with this limit (CRD-47).

    `limit` of a customer in minor units of the accounting currency, of a group in those of its own.
    """
    ids = session.scalars(select(SalesOrder.id).where(
        SalesOrder.company_id == desk.company_id, SalesOrder.invoice_account_id.in_(customers(session, [party])),
        SalesOrder.status.in_(UNDER_WAY), SalesOrder.credit_rejected.is_(False))).all()
    if not ids:
        return 0
    change = Change(limit=limit) if party[0] == "customer" else Change(group_limit=limit)
    return sum(what_if(check, books.rules, change).after.outcome is Outcome.HELD
               for check, _decision in decide(session, books, dict.fromkeys(ids), desk.today).values())


def customers(session: Session, parties: Iterable[Party]) -> set[int]:
    """The customers of some parties; a group stands for its members."""
    both = list(parties)
    groups = [i for kind, i in both if kind == "group"]
    members = session.scalars(select(CreditGroupMember.customer_id).where(
        CreditGroupMember.group_id.in_(groups))).all() if groups else ()
    return {i for kind, i in both if kind == "customer"} | set(members)
