"""To whom a mail about what is open goes: the customer's contact for reminders, or her representative (COL-13)."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.customers import Customer, CustomerContact
from app.models.terms import SalesGroupMember, SalesRep
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "COL-13-contact": N_("No contact of {customer} has an e-mail address. Enter one on the customer card."),
    "COL-13-person": N_("No representative of {customer} has an e-mail address. Enter one under Set-up, Sales representatives."),
})


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person and the address a mail goes to."""

    name: str
    email: str


def contact(desk: Desk, customer_id: int) -> Outcome[Recipient]:
    """The contact for reminders, else the primary one, else the first with an address (COL-13)."""
    with desk.reading() as session:
        customer = of_desk(session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        people = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer_id)
                                 .order_by(CustomerContact.id)).all()
        ranked = sorted((p for p in people if not p.privacy_blocked), key=lambda p: (p.role != "collections", not p.primary))
        return _first(((p.name, p.email) for p in ranked), "COL-13-contact", customer)


def salesperson(desk: Desk, customer_id: int) -> Outcome[Recipient]:
    """The representative marked contact in the sales group of the customer, else the first of it (COL-13)."""
    with desk.reading() as session:
        customer = of_desk(session, desk, customer_id)
        if customer is None:
            return Outcome(None, (error("CUS-gone"),))
        return _first(_representatives(session, customer), "COL-13-person", customer)


def _representatives(session: Session, customer: Customer) -> Iterable[tuple[str, str | None]]:
    rows = session.execute(select(SalesRep.name, SalesRep.email, SalesGroupMember.contact)
                           .join(SalesGroupMember, SalesGroupMember.rep_id == SalesRep.id)
                           .where(SalesGroupMember.group_id == customer.sales_group_id).order_by(SalesGroupMember.id)).all()
    return [(r[0], r[1]) for r in sorted(rows, key=lambda r: not r[2])]


def _first(people: Iterable[tuple[str, str | None]], code: str, customer: Customer) -> Outcome[Recipient]:
    for name, email in people:
        if email and email.strip():
            return Outcome(Recipient(name, email.strip()))
    return Outcome(None, (error(code, customer=customer.name),))
