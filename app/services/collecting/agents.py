"""Agents: who collects, which pools each works on, who cares for a customer; without any everybody sees all (COL-02)."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.collecting import AgentPool, CollectionAgent
from app.models.collections import CustomerCollection
from app.models.company import User
from app.services.collecting import people as users
from app.services.collecting import pools
from app.services.desk import Desk

TEAM = "Collections"
"""The team every company has (COL-02)."""
_CHUNK = 900


def people(desk: Desk) -> list[tuple[int, str]]:
    """Id and name of everybody who may own an activity or a case."""
    with desk.reading() as session:
        return users.everybody(session)


def choices(desk: Desk) -> list[tuple[int, str]]:
    """Id and name of the agents, by name; while there are none, of everybody (COL-02)."""
    with desk.reading() as session:
        rows = session.execute(select(User.id, User.display_name).join(CollectionAgent, CollectionAgent.user_id == User.id).where(
            CollectionAgent.company_id == desk.company_id, User.disabled_at.is_(None)).order_by(User.display_name)).all()
        return [(i, name) for i, name in rows] or users.everybody(session)


def teams(desk: Desk) -> dict[str, tuple[int, ...]]:
    """The agents of each team by user id; the delivered team is there without anybody too (COL-02)."""
    found: dict[str, tuple[int, ...]] = {TEAM: ()}
    with desk.reading() as session:
        for team, user_id in session.execute(select(CollectionAgent.team, CollectionAgent.user_id).where(
                CollectionAgent.company_id == desk.company_id).order_by(CollectionAgent.team, CollectionAgent.id)):
            found[team or TEAM] = (*found.get(team or TEAM, ()), user_id)
    return found


def _own(session: Session, desk: Desk) -> CollectionAgent | None:
    return session.scalars(select(CollectionAgent).where(CollectionAgent.company_id == desk.company_id,
                                                         CollectionAgent.user_id == desk.actor.user_id)).first()


def sees_all(desk: Desk) -> bool:
    """Does she see every customer: an agent who may, and whoever is no agent (COL-02)?"""
    with desk.reading() as session:
        own = _own(session, desk)
        return own is None or own.sees_all


def pools_of(desk: Desk) -> list[tuple[int, str]]:
    """The pools she may choose: all, or those assigned to her (COL-02)."""
    found = pools.choices(desk)
    with desk.reading() as session:
        own = _own(session, desk)
        if own is None or own.sees_all:
            return found
        mine = set(session.scalars(select(AgentPool.pool_id).where(AgentPool.agent_id == own.id)))
        return [c for c in found if c[0] in mine]


def default_pool(desk: Desk) -> int | None:
    """The pool her workbench begins with; None = everybody (COL-02).

    An agent who does not see all and has no default begins with the first of her pools.
    """
    with desk.reading() as session:
        own = _own(session, desk)
        default = own.default_pool_id if own is not None else None
        narrow = own is not None and not own.sees_all
    mine = pools_of(desk)
    if default is not None and any(i == default for i, _name in mine):
        return default
    return mine[0][0] if narrow and mine else None


def agents_of(session: Session, desk: Desk, customer_ids: Sequence[int]) -> dict[int, int]:
    """The agent of customers by user id: her own, else the one agent whose default pool she is in (COL-02)."""
    found: dict[int, int] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        found |= {c: a for c, a in session.execute(select(CustomerCollection.customer_id, CustomerCollection.agent_id).where(
            CustomerCollection.customer_id.in_(list(customer_ids[start:start + _CHUNK])),
            CustomerCollection.agent_id.is_not(None))) if a is not None}
    missing = set(customer_ids) - set(found)
    defaults = {pool_id: user_id for user_id, pool_id in session.execute(
        select(CollectionAgent.user_id, CollectionAgent.default_pool_id).where(
            CollectionAgent.company_id == desk.company_id, CollectionAgent.default_pool_id.is_not(None))
        .order_by(CollectionAgent.id.desc())) if pool_id is not None} if missing else {}
    for pool_id, inside in pools.members_in(session, desk, list(defaults)).items():
        for customer_id in missing & inside:
            found.setdefault(customer_id, defaults[pool_id])
    return found
