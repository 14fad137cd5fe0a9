"""The customers of a list in its order, and which of them is being looked at (WIN-14)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app import i18n
from app.i18n import _


@dataclass
class Walk:
    """Shared by a list and the page of one customer: the list stands where the walk ended when she comes back to it."""

    customers: Sequence[int] = ()
    at: int = 0
    seen: set[int] = field(default_factory=set)

    @classmethod
    def through(cls, customers: Sequence[int], start: int) -> "Walk":
        """A walk that begins at a customer; one that is not in the list is walked alone."""
        found = list(customers)
        return cls(found, found.index(start)) if start in found else cls([start])

    @property
    def customer_id(self) -> int:
        """Who is looked at now; 0 = nobody."""
        return self.customers[self.at] if self.customers else 0

    def can(self, step: int) -> bool:
        """Is there somebody before (-1) or after (1)?"""
        return 0 <= self.at + step < len(self.customers)

    def go(self, step: int) -> int:
        """Stand on the one before or after, and say who that is; at an end nobody moves."""
        if self.can(step):
            self.seen.add(self.customer_id)
            self.at += step
        return self.customer_id

    def go_to(self, customer_id: int) -> None:
        """Stand on somebody of the list; a stranger is walked alone."""
        self.at = list(self.customers).index(customer_id) if customer_id in self.customers else 0
        if customer_id not in self.customers:
            self.customers = [customer_id]

    def place(self) -> str:
        """Where she is: 3 of 41; empty where there is nobody else."""
        region = i18n.region()
        return _("{place} of {count}").format(place=i18n.number(self.at + 1, region), count=i18n.number(
            len(self.customers), region)) if len(self.customers) > 1 else ""

    def next_words(self) -> str:
        """The button that goes on: Next customer (3 of 41)."""
        region = i18n.region()
        return _("Next customer ({place} of {count})").format(
            place=i18n.number(self.at + 2, region), count=i18n.number(len(self.customers), region))
