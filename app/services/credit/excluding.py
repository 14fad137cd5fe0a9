"""Orders left out of credit control by a person, and rejected ones sent to the check again (CRD-12, CRD-60, CRD-99)."""

from sqlalchemy import select

from app.core.money import LARGEST
from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.credit_holds import CreditHold
from app.models.sales import SalesOrder
from app.rules.credit import signing
from app.rules.credit.holds import State
from app.rules.credit.signing import Switch
from app.services import permissions
from app.services.credit import holding, signoff
from app.services.credit.books import Books
from app.services.credit.evaluating import order_changed
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "CRD-60-gone": N_("This order is no longer there. Refresh with F5 to see how it stands now."),
    "CRD-60-waits": N_("Whether order {order} is left out of credit management waits for approval already. Let it be decided."),
    "CRD-99-not-rejected": N_("The credit of order {order} was not rejected. Post its next step as usual."),
})


def exclude(desk: Desk, order_id: int, excluded: bool = True, note: str = "") -> Outcome[bool]:
    """Leave an order out of credit control, or take that back; False = it waits for approval (CRD-60, SGN-02)."""
    with desk.writing("order.exclude_from_credit", note.strip() or None) as uow:
        session, books = uow.session, Books(uow.session, desk)
        row = session.get(SalesOrder, order_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("CRD-60-gone"),))
        if refused := permissions.may(session, desk, Permission.EXCLUDE_ORDER):
            return Outcome(None, refused)
        subject, worth = (signoff.ORDERS, order_id), books.convert(row.currency, row.total, desk.today)
        # Without a rate nobody knows what it comes to, so it is above every threshold (CRD-14, SGN-04).
        amount = LARGEST if worth is None else worth
        if excluded and signing.order_need(Switch.EXCLUDE_ORDER, amount, books.signing):
            if signoff.pending(session, subject, "submitted") is not None:
                return Outcome(None, (error("CRD-60-waits", order=row.number),))
            signoff.request(session, desk, books, subject, Switch.EXCLUDE_ORDER, amount, {"excluded": excluded}, note)
            return Outcome(False)
        write(uow, desk, order_id, excluded)
        return Outcome(True)


def write(uow: UnitOfWork, desk: Desk, order_id: int, excluded: bool) -> None:
    """Set the flag; a hold of the rules is looked at again, a forced one stays (CRD-60)."""
    uow.session.get_one(SalesOrder, order_id).exclude_from_credit = excluded
    order_changed(desk, uow, order_id)


def resubmit(desk: Desk, order_id: int) -> Outcome[int]:
    """Let the next step of a rejected order be checked again; nothing from before counts (CRD-99, WISH-08)."""
    with desk.writing("order.resubmit") as uow:
        session = uow.session
        row = session.get(SalesOrder, order_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("CRD-60-gone"),))
        if refused := permissions.may(session, desk, Permission.POST_SALES_ORDERS):
            return Outcome(None, refused)
        if not row.credit_rejected:
            return Outcome(None, (error("CRD-99-not-rejected", order=row.number),))
        row.credit_rejected, row.credit_since = False, desk.clock.now()
        last = session.scalars(select(CreditHold).where(CreditHold.order_id == order_id).order_by(CreditHold.id.desc())).first()
        if last is not None and last.state == State.REJECTED:
            holding.event(session, desk, last, "note", last.state, note="resubmitted")
        return Outcome(order_id)

