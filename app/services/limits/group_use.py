"""How much of a shared limit its members use, each with what she owes by age (CRD-31, 33, W-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.models.company import Company
from app.queries import customers as queries
from app.rules.credit.facts import Components, Order, Step
from app.rules.credit.figures import base_limit
from app.services import ageing
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk
from app.services.limits import groups
from app.services.limits.groups import Member


@dataclass(frozen=True, slots=True)
class MemberUse:
    """A member: what she uses of the shared limit in its currency, and what she owes by age in her company's currency."""

    member: Member
    used: int
    balance: int
    buckets: tuple[int, ...]
    company_currency: str


@dataclass(frozen=True, slots=True)
class GroupUse:
    """A shared limit today: `limit` with a temporary one in force, all in minor units of `currency`.

    `parts` = balance, packing slips and open orders of all members; `labels` name the ages.
    """

    currency: str
    limit: int
    temporary: bool
    parts: tuple[int, int, int]
    members: tuple[MemberUse, ...]
    labels: tuple[str, ...]
    missing: tuple[str, ...] = ()

    @property
    def used(self) -> int:
        """What all members use, those with unlimited credit too (CRD-33)."""
        return sum(self.parts)

    @property
    def available(self) -> int:
        """What is left; below zero = over."""
        return self.limit - self.used


def of(desk: Desk, group_id: int) -> GroupUse | None:
    """The use of a group; None when it is gone."""
    loaded = groups.load(desk, group_id)
    if loaded is None:
        return None
    with desk.reading() as session:
        books = Books(session, desk)
        edges, labels = ageing.limits(session, desk, desk.today)
        ids = [m.customer_id for m in loaded.members]
        components: dict[int, Components] = {}
        limit, temporary = loaded.group.limit, False
        missing: tuple[str, ...] = ()
        if ids:
            reader = Reader(session, books, desk.today)
            check = reader.of(ids[0], Order(), Step.CONFIRMATION)
            shared = check.customer.credit_group
            missing = tuple(m.what for m in check.missing)
            if shared is not None:
                components = {m.customer_id: m.components for m in shared.members}
                limit, temporary = base_limit(shared.limit, shared.temporary, desk.today)
        type_ = books.parameters.limit_type
        found = tuple(_member(session, desk, m, components.get(m.customer_id, Components()).counted(type_), edges)
                      for m in loaded.members)
        parts = _parts(list(components.values()), books)
        return GroupUse(loaded.group.currency, limit, temporary, parts, found, tuple(labels), missing)


def _parts(components: list[Components], books: Books) -> tuple[int, int, int]:
    """Balance, packing slips and orders as far as they count (P-19)."""
    type_ = books.parameters.limit_type
    balance = sum(c.balance for c in components)
    with_slips = sum(Components(0, c.packing_slips, 0).counted(type_) for c in components)
    with_orders = sum(Components(0, 0, c.open_orders).counted(type_) for c in components)
    return balance, with_slips, with_orders


def _member(session: Session, desk: Desk, member: Member, used: int, edges: Sequence[date]) -> MemberUse:
    found = queries.figures(session, member.company_id, member.customer_id, desk.today, edges)
    currency = session.get_one(Company, member.company_id).accounting_currency
    return MemberUse(member, used, found.balance, found.buckets, currency)
