"""Who cares for customers and how they are marked: agent, tags, a pool and strategy of their own (COL-02, 40, WIN-11)."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.collecting import CustomerPool
from app.models.collections import CustomerCollection, CustomerTag, Tag
from app.models.customers import Customer
from app.models.strategies import Strategy
from app.services.collecting import people
from app.services.desk import Desk

declare({
    "COL-02-customers": N_("Choose at least one customer."),
    "COL-04-tag": N_("Enter a name for the tag, up to {most} characters."),
    "COL-04-twice": N_("There is a tag {name} already. Choose that one."),
    "COL-40-assign": N_("This strategy is no longer there. Choose another one."),
})

LONGEST = 30


def agent(desk: Desk, customer_ids: Sequence[int], user_id: int | None) -> Outcome[int]:
    """Give customers to an agent, or to nobody; gives how many (WIN-11)."""
    with desk.writing("customer.agent") as uow:
        if user_id is not None and not people.known(uow.session, user_id):
            return Outcome(None, (error("COL-31-owner", at="agent"),))
        return _each(uow.session, desk, customer_ids, "agent_id", user_id)


def pool(desk: Desk, customer_ids: Sequence[int], pool_id: int | None) -> Outcome[int]:
    """The pool customers belong to whatever the criteria say, or none (collections 0.3); gives how many."""
    with desk.writing("customer.pool") as uow:
        row = uow.session.get(CustomerPool, pool_id) if pool_id is not None else None
        if pool_id is not None and (row is None or row.company_id != desk.company_id):
            return Outcome(None, (error("COL-01-gone"),))
        return _each(uow.session, desk, customer_ids, "pool_id", pool_id)


def strategy(desk: Desk, customer_ids: Sequence[int], strategy_id: int | None) -> Outcome[int]:
    """Assign a strategy by hand, before what pools say, or take it back (COL-40); gives how many."""
    with desk.writing("customer.strategy") as uow:
        row = uow.session.get(Strategy, strategy_id) if strategy_id is not None else None
        if strategy_id is not None and (row is None or row.company_id != desk.company_id):
            return Outcome(None, (error("COL-40-assign"),))
        return _each(uow.session, desk, customer_ids, "strategy_id", strategy_id)


def quiet(desk: Desk, customer_ids: Sequence[int], until: date | None) -> Outcome[int]:
    """No automatic contact with customers up to a day; None = again at once (COL-46); gives how many."""
    with desk.writing("customer.quiet") as uow:
        return _each(uow.session, desk, customer_ids, "quiet_until", until)


def _each(session: Session, desk: Desk, customer_ids: Sequence[int], name: str, value: int | date | None) -> Outcome[int]:
    ids = session.scalars(select(Customer.id).where(Customer.company_id == desk.company_id, Customer.id.in_(customer_ids))).all()
    if not ids:
        return Outcome(None, (error("COL-02-customers"),))
    for customer_id in ids:
        row = session.get(CustomerCollection, customer_id)
        if row is None:
            row = CustomerCollection(customer_id=customer_id, company_id=desk.company_id, channel="print")
            session.add(row)
        setattr(row, name, value)
    session.flush()
    return Outcome(len(ids))


def tag_choices(desk: Desk) -> list[tuple[int, str]]:
    """Id and name of every tag, by name."""
    with desk.reading() as session:
        return [(i, name) for i, name in session.execute(select(Tag.id, Tag.name).where(Tag.company_id == desk.company_id)
                                                         .order_by(Tag.name))]


def tags_of(desk: Desk, customer_id: int) -> list[int]:
    """The tags of a customer."""
    with desk.reading() as session:
        return list(session.scalars(select(CustomerTag.tag_id).where(CustomerTag.customer_id == customer_id)))


def new_tag(desk: Desk, name: str) -> Outcome[int]:
    """Make a tag; gives its id."""
    name = name.strip()
    with desk.writing("tag.create") as uow:
        if not name or len(name) > LONGEST:
            return Outcome(None, (error("COL-04-tag", at="name", most=LONGEST),))
        known = {t.name.casefold() for t in uow.session.scalars(select(Tag).where(Tag.company_id == desk.company_id))}
        if name.casefold() in known:
            return Outcome(None, (error("COL-04-twice", at="name", name=name),))
        row = Tag(company_id=desk.company_id, name=name)
        uow.session.add(row)
        uow.session.flush()
        return Outcome(row.id)


def tags(desk: Desk, customer_ids: Sequence[int], add: Sequence[int], remove: Sequence[int] = ()) -> Outcome[int]:
    """Put tags on customers and take others off; gives how many customers (WIN-11)."""
    with desk.writing("customer.tags") as uow:
        session = uow.session
        ids = session.scalars(select(Customer.id).where(Customer.company_id == desk.company_id,
                                                        Customer.id.in_(customer_ids))).all()
        if not ids:
            return Outcome(None, (error("COL-02-customers"),))
        known = set(session.scalars(select(Tag.id).where(Tag.company_id == desk.company_id, Tag.id.in_([*add, *remove]))))
        session.execute(delete(CustomerTag).where(CustomerTag.customer_id.in_(ids), CustomerTag.tag_id.in_(set(remove) & known)))
        have = {(c, t) for c, t in session.execute(select(CustomerTag.customer_id, CustomerTag.tag_id).where(
            CustomerTag.customer_id.in_(ids)))}
        session.add_all(CustomerTag(customer_id=c, tag_id=t) for c in ids for t in sorted(set(add) & known) if (c, t) not in have)
        session.flush()
        for customer_id in ids:
            uow.changed("customer", customer_id)
        return Outcome(len(ids))
