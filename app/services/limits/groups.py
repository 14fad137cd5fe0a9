"""Customer credit groups: several customers, also of other companies, under one limit (CRD-30…35, W-06)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, WayOut, error, standing, warning
from app.core.words import N_, declare
from app.models.company import Company
from app.models.credit import CreditGroup, CreditGroupMember, CustomerCredit
from app.models.credit_limits import LimitHistory
from app.models.customers import Customer
from app.services import permissions
from app.services.desk import Desk
from app.services.limits import history, hooks
from app.services.limits.statuses import credit_of

declare({
    "CRD-30-number": N_("Give the group a number."),
    "CRD-30-taken": N_("Number {number} belongs to the group {name} already. Choose another one."),
    "CRD-30-name": N_("Give the group a name."),
    "CRD-30-until": N_("Enter until when the limit of the group holds."),
    "CRD-30-currency": N_("Choose the currency of the group's limit."),
    "CRD-30-gone": N_("This customer credit group is no longer there; somebody deleted it meanwhile. Refresh the list."),
    "CRD-30-changed": N_("Somebody changed this group meanwhile. Open it again and compare."),
    "CRD-30-one": N_("{number} {name} is in the group {group} already. Take her out there first: a customer is in one group."),
    "CRD-30-twice": N_("{number} {name} is in this group already. Choose another customer."),
    "CRD-30-customer": N_("Choose a customer."),
    "CRD-30-members": N_("The group has {count:member|members}. Take them out first."),
    "CRD-30-negative": N_("A credit limit is not below zero. Enter 0 or more."),
    "CRD-30-journal": N_("The limit of a group is changed with a credit limit adjustment. Create a journal for it."),
    "CRD-35-limit": N_("{number} {name} has a credit limit of 0.00 and no group any more: nothing can be ordered on credit. "
                       "Enter a new limit, or take her out all the same."),
    "CRD-35-gone": N_("This customer is not in the group any more. Refresh the page."),
})


@dataclass(frozen=True, slots=True)
class Group:
    """A group as its form shows it; the limit in minor units of its currency, `until` the last day it holds."""

    number: str
    name: str
    currency: str
    limit: int
    until: date | None
    all_members_overdue: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A member: account and company, its own limit (minor units of `currency`), what it replaced when it joined."""

    customer_id: int
    number: str
    name: str
    company_id: int
    company: str
    currency: str
    limit: int
    unlimited: bool
    mandatory: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """A group with its members."""

    group_id: int
    version: int
    group: Group
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Same:
    """The same account number in another company, which may join too (CRD-30)."""

    customer_id: int
    name: str
    company: str


# ---------------------------------------------------------------- groups

def load(desk: Desk, group_id: int) -> Loaded | None:
    """A group of the company with its members, those of other companies last."""
    with desk.reading() as session:
        row = of_desk(session, desk, group_id)
        if row is None:
            return None
        group = Group(row.number, row.name, row.currency, row.credit_limit, row.limit_to, row.all_members_overdue)
        return Loaded(row.id, row.version, group, tuple(_members(session, desk, row.id)))


def of_desk(session: Session, desk: Desk, group_id: int | None) -> CreditGroup | None:
    """A group of the desk's company; None when it is gone."""
    row = session.get(CreditGroup, group_id) if group_id else None
    return row if row is not None and row.company_id == desk.company_id else None


def _members(session: Session, desk: Desk, group_id: int) -> Iterable[Member]:
    rows = session.execute(
        select(Customer, CustomerCredit, Company.code)
        .join(CreditGroupMember, CreditGroupMember.customer_id == Customer.id).join(Company, Company.id == Customer.company_id)
        .outerjoin(CustomerCredit, CustomerCredit.customer_id == Customer.id)
        .where(CreditGroupMember.group_id == group_id)
        .order_by(Customer.company_id != desk.company_id, Company.code, Customer.number))
    for customer, credit, company in rows:
        yield Member(customer.id, customer.number, customer.name, customer.company_id, company,
                     credit.limit_currency if credit else customer.currency, credit.credit_limit if credit else 0,
                     bool(credit and credit.unlimited), bool(credit and credit.mandatory))


def save(desk: Desk, group_id: int | None, group: Group, *, version: int | None = None) -> Outcome[int]:
    """Create or change a group. The limit is typed when it is made; after that adjustment journals change it (CRD-40)."""
    with desk.writing("credit_group.save") as unit:
        session = unit.session
        row = of_desk(session, desk, group_id)
        if group_id and row is None:
            return Outcome(None, (error("CRD-30-gone"),))
        if row is not None and version is not None and row.version != version:
            return Outcome(None, (error("CRD-30-changed"),))
        problems = (*permissions.may(session, desk, Permission.LIMITS), *_wrong(session, desk, row, group))
        if problems:
            return Outcome(None, problems)
        if row is None:
            row = CreditGroup(company_id=desk.company_id, number=group.number.strip(), credit_limit=group.limit)
            session.add(row)
        row.number, row.name, row.currency = group.number.strip(), group.name.strip(), group.currency
        row.all_members_overdue = group.all_members_overdue
        assert group.until is not None
        changed = change_date(session, desk, row, group.until)
        session.flush()
        if changed:
            hooks.changed(desk, unit, [("group", row.id)])
        return Outcome(row.id)


def change_date(session: Session, desk: Desk, group: CreditGroup, until: date) -> bool:
    """Give a group another date: its members have the group's, the old ones are kept (CRD-30, CRD-64). Was it another one?"""
    if group.limit_to == until:
        return False
    group.limit_to = until
    session.flush()
    for customer in session.scalars(select(Customer).join(CreditGroupMember, CreditGroupMember.customer_id == Customer.id)
                                    .where(CreditGroupMember.group_id == group.id).order_by(Customer.id)).all():
        _take_date(session, desk, group, customer)
    return True


def _wrong(session: Session, desk: Desk, row: CreditGroup | None, group: Group) -> Iterable[Problem]:
    if not group.number.strip():
        yield error("CRD-30-number", at="number")
    taken = session.scalars(select(CreditGroup).where(
        CreditGroup.company_id == desk.company_id, func.lower(CreditGroup.number) == group.number.strip().lower())).first()
    if taken is not None and taken is not row:
        yield error("CRD-30-taken", at="number", number=taken.number, name=taken.name)
    if not group.name.strip():
        yield error("CRD-30-name", at="name")
    if not group.currency:
        yield error("CRD-30-currency", at="currency")
    if group.until is None:
        yield error("CRD-30-until", at="until")
    if group.limit < 0:
        yield error("CRD-30-negative", at="limit")
    if row is not None and (group.limit, group.currency) != (row.credit_limit, row.currency):
        yield error("CRD-30-journal", at="limit", ways_out=(WayOut("limits.change", ("credit_group", row.id)),))


def delete(desk: Desk, group_id: int) -> Outcome[int]:
    """Delete a group without members."""
    with desk.writing("credit_group.delete") as unit:
        session = unit.session
        row = of_desk(session, desk, group_id)
        if row is None:
            return Outcome(None, (error("CRD-30-gone"),))
        count = session.scalar(select(func.count()).select_from(CreditGroupMember).where(
            CreditGroupMember.group_id == group_id)) or 0
        problems = permissions.may(session, desk, Permission.LIMITS)
        if count:
            problems += (error("CRD-30-members", count=count),)
        if problems:
            return Outcome(None, problems)
        session.delete(row)
        session.flush()
        return Outcome(group_id)


# ---------------------------------------------------------------- members

def same_account(desk: Desk, group_id: int, customer_id: int) -> list[Same]:
    """Customers with the same number in other companies who are in no group yet (CRD-30)."""
    with desk.reading() as session:
        customer = session.get(Customer, customer_id)
        if customer is None or of_desk(session, desk, group_id) is None:
            return []
        taken = select(CreditGroupMember.customer_id)
        rows = session.execute(
            select(Customer.id, Customer.name, Company.code).join(Company, Company.id == Customer.company_id)
            .where(func.lower(Customer.number) == customer.number.lower(), Customer.company_id != customer.company_id,
                   Customer.id.not_in(taken)).order_by(Company.code))
        return [Same(*row) for row in rows]


def add(desk: Desk, group_id: int, customer_ids: Sequence[int]) -> Outcome[int]:
    """Take customers into a group: their limits expire with the group's, the old dates are kept (CRD-30).

    All or none; gives how many joined.
    """
    with desk.writing("credit_group.add") as unit:
        session = unit.session
        group = of_desk(session, desk, group_id)
        if group is None:
            return Outcome(None, (error("CRD-30-gone"),))
        problems = list(permissions.may(session, desk, Permission.LIMITS))
        problems += [] if customer_ids else [error("CRD-30-customer", at="customer")]
        people = [c for i in dict.fromkeys(customer_ids) if (c := session.get(Customer, i)) is not None]
        for customer in people:
            problems += _joining(session, desk, group, customer)
        if problems:
            return Outcome(None, tuple(problems))
        for customer in people:
            _join(session, desk, group, customer)
        session.flush()
        unit.changed("credit_group", group_id)
        hooks.changed(desk, unit, [("group", group_id)])
        return Outcome(len(people))


def _joining(session: Session, desk: Desk, group: CreditGroup, customer: Customer) -> Iterable[Problem]:
    """Nobody is in two groups; who belongs to another company needs the permission there too."""
    there = session.execute(select(CreditGroup).join(CreditGroupMember, CreditGroupMember.group_id == CreditGroup.id)
                            .where(CreditGroupMember.customer_id == customer.id)).scalars().first()
    if there is not None and there.id == group.id:
        yield error("CRD-30-twice", at="customer", number=customer.number, name=customer.name)
    elif there is not None:
        yield error("CRD-30-one", at="customer", number=customer.number, name=customer.name, group=there.number)
    if customer.company_id != desk.company_id:
        yield from permissions.may(session, _at(desk, customer.company_id), Permission.LIMITS)


def _at(desk: Desk, company_id: int) -> Desk:
    """The same user at another company of the file."""
    return Desk(desk.file, desk.actor, company_id, desk.clock, desk.source, desk.language, desk.region, desk.work_date)


def _join(session: Session, desk: Desk, group: CreditGroup, customer: Customer) -> None:
    credit = credit_of(session, customer)
    session.add(CreditGroupMember(group_id=group.id, customer_id=customer.id, old_expiry=credit.expires_on))
    _take_date(session, desk, group, customer)


def _take_date(session: Session, desk: Desk, group: CreditGroup, customer: Customer) -> None:
    """The limit of a member ends with the group's; the history keeps the date before (CRD-30, CRD-46)."""
    credit = credit_of(session, customer)
    history.note(session, desk, LimitHistory(
        company_id=customer.company_id, kind="member", customer_id=customer.id, old_limit=credit.credit_limit,
        new_limit=credit.credit_limit, currency=credit.limit_currency, old_expiry=credit.expires_on, new_expiry=group.limit_to,
        note=f"{group.number} {group.name}"[:250]))
    credit.expires_on = group.limit_to


def take_over(session: Session, desk: Desk, old: Customer, new: Customer) -> None:
    """A card that went into another one leaves its group; the other one joins it where it shares no limit yet (CRD-30)."""
    members = {m.customer_id: m for m in session.scalars(select(CreditGroupMember).where(
        CreditGroupMember.customer_id.in_([old.id, new.id])))}
    if (left := members.get(old.id)) is None:
        return
    group = session.get_one(CreditGroup, left.group_id)
    credit_of(session, old).expires_on = left.old_expiry
    session.delete(left)
    session.flush()
    if new.id not in members:
        _join(session, desk, group, new)


def remove(desk: Desk, group_id: int, customer_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Take a member out; her expiry date stays, and a limit of 0 is asked about (CRD-35)."""
    with desk.writing("credit_group.remove") as unit:
        session = unit.session
        group, customer = of_desk(session, desk, group_id), session.get(Customer, customer_id)
        member = session.scalars(select(CreditGroupMember).where(CreditGroupMember.group_id == group_id,
                                                                 CreditGroupMember.customer_id == customer_id)).first()
        if group is None or customer is None or member is None:
            return Outcome(None, (error("CRD-35-gone"),))
        problems = (*permissions.may(session, desk, Permission.LIMITS), *_leaving(session, customer))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        hooks.changed(desk, unit, [("group", group_id)])
        session.delete(member)
        session.flush()
        unit.changed("credit_group", group_id)
        return Outcome(customer_id, problems)


def _leaving(session: Session, customer: Customer) -> Iterable[Problem]:
    credit = credit_of(session, customer)
    if credit.credit_limit == 0 and not credit.unlimited:
        yield warning("CRD-35-limit", key=f"CRD-35-{customer.id}", at="limit", number=customer.number, name=customer.name,
                      ways_out=(WayOut("limits.change", ("customer", customer.id)),))
