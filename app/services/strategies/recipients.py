"""Whom a step reaches: the contact of a customer, who sells to her, who collects from her (COL-13, COL-41)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem, WayOut, error
from app.core.words import N_, declare
from app.models.collecting import CollectionAgent
from app.models.collections import CustomerCollection
from app.models.company import User
from app.models.customers import CustomerContact
from app.models.terms import SalesGroupMember, SalesRep
from app.rules.strategies import Action, Decision, Recipient
from app.services.desk import Desk
from app.services.strategies.facts import Who
from app.services.strategies.forms import StepForm

declare({
    "COL-41-no-email": N_("Customer {customer} has no e-mail address. Add one to a contact on the card."),
    "COL-41-no-seller": N_("Nobody with an e-mail address sells to customer {customer}. Choose a sales group on the card."),
    "COL-41-no-agent": N_("The agent of customer {customer} has no e-mail address. Enter it under Set-up, Agents."),
})


@dataclass(frozen=True, slots=True)
class Address:
    """Somebody who is written to: her name and her e-mail address; `contact_id` = a contact of the customer."""

    name: str
    email: str
    contact_id: int | None = None


class Reader:
    """Looks people up, each once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session, self._desk = session, desk
        self._contacts: dict[int, list[CustomerContact]] = {}
        self._sellers: dict[int, Address | None] = {}
        self._users: dict[int, Address | None] = {}

    def words(self, who: Who, decision: Decision, step: StepForm | None) -> str:
        """Whom a decision reaches, for a list; empty = nobody can be reached."""
        if decision.action is Action.LETTER:
            return who.name
        if decision.action is Action.ACTIVITY:
            found = self.user(self.owner(who))
            return found.name if found is not None else ""
        return f"{found.email}" if (found := self.of(who, decision.recipient, step.contact_role if step else "")) else ""

    def of(self, who: Who, recipient: Recipient | None, role: str = "") -> Address | None:
        """Who gets an e-mail; None = there is no address."""
        if recipient is Recipient.SALESPERSON:
            return self._seller(who.sales_group_id)
        if recipient is Recipient.AGENT:
            found = self.user(self.owner(who))
            return found if found is not None and found.email else None
        return self.contact(who.customer_id, role)

    def missing(self, who: Who, recipient: Recipient | None) -> Problem:
        """Why nobody can be written to, with the way to mend it."""
        code = {Recipient.SALESPERSON: "COL-41-no-seller", Recipient.AGENT: "COL-41-no-agent"}.get(
            recipient or Recipient.CUSTOMER, "COL-41-no-email")
        return error(code, customer=f"{who.number} {who.name}",
                     ways_out=(WayOut("customer.open", ("customer", who.customer_id)),))

    def owner(self, who: Who) -> int:
        """The agent of a customer, else whoever runs the strategy."""
        return who.agent_id or self._desk.actor.user_id

    def contact(self, customer_id: int, role: str = "") -> Address | None:
        """The contact collections chose, of the role wanted, else of collections, the main one, any with an address (COL-13)."""
        if customer_id not in self._contacts:
            row = CustomerContact
            self._contacts[customer_id] = list(self._session.scalars(select(row).where(
                row.customer_id == customer_id, row.email.is_not(None), row.email != "", row.privacy_blocked.is_(False)
            ).order_by(row.primary.desc(), row.id)))
        found = self._contacts[customer_id]
        own = self._session.get(CustomerCollection, customer_id)
        chosen = own.contact_id if own is not None else None
        best = min(found, default=None, key=lambda c: (role != "" and c.role != role, c.id != chosen, c.role != "collections",
                                                       not c.primary, c.id))
        return Address(best.name, (best.email or "").strip(), best.id) if best is not None else None

    def user(self, user_id: int) -> Address | None:
        """A user of the program, with the address she collects under."""
        if user_id not in self._users:
            row = self._session.execute(select(User.display_name, CollectionAgent.email).outerjoin(
                CollectionAgent, (CollectionAgent.user_id == User.id) & (
                    CollectionAgent.company_id == self._desk.company_id)).where(User.id == user_id)).first()
            self._users[user_id] = Address(row[0], row[1] or "") if row is not None else None
        return self._users[user_id]

    def _seller(self, group_id: int | None) -> Address | None:
        """The representative of a sales group who is its contact, else the one with the largest share (MST-100)."""
        if group_id is None:
            return None
        if group_id not in self._sellers:
            member = SalesGroupMember
            row = self._session.execute(select(SalesRep.name, SalesRep.email).join(member, member.rep_id == SalesRep.id).where(
                member.group_id == group_id, SalesRep.email.is_not(None), SalesRep.email != "").order_by(
                    member.contact.desc(), member.share.desc(), SalesRep.id)).first()
            self._sellers[group_id] = Address(row[0], row[1] or "") if row is not None else None
        return self._sellers[group_id]
