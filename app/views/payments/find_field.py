"""A field that finds who paid what: a customer, a document, a structured reference, or = and an amount (PAY-10…13)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.queries.entries import TYPE_NAMES
from app.queries.payments import EntryHit
from app.services.payments import Found
from app.views.kit.fields import Hit, LookupField


@dataclass(frozen=True, slots=True)
class Pick:
    """Entries that were found and are to be marked, all of one customer; 0 = of the customer the line has."""

    customer_id: int
    entries: tuple[int, ...]
    words: str


Look = Callable[[str], Found]


class FindField(LookupField):
    """Finds while typing; what is wrong with a reference is told in its own words (PAY-12)."""

    def __init__(self, name: str, look: Look, name_of: Callable[[Any], str], *, customers_first: bool,
                 **more: Any) -> None:
        self._found_problems: tuple[Problem, ...] = ()
        self._look_up, self._customers_first = look, customers_first
        super().__init__(name, self._hits_of, name_of, **more)

    def _hits_of(self, text: str) -> list[Hit]:
        found = self._look_up(text)
        self._found_problems = found.problems
        return hits(found, customers_first=self._customers_first)

    def settle(self) -> None:
        """As every look-up; a reference with a wrong check digit says which rule failed."""
        self._found_problems = ()
        super().settle()
        told: tuple[Problem, ...] = self._found_problems
        if self.problem is not None and told:
            self.problem = told[0]
            self.show_problem(told[0])
            self.say(self.toolTip(), "danger_t")


def hits(found: Found, *, customers_first: bool) -> list[Hit]:
    """What was found as lines of a list: a customer's id, or the entries to mark."""
    customers = [Hit(h.customer_id, f"{h.number} {h.name}", " · ".join(x for x in (_("Customer"), h.city) if x))
                 for h in found.customers]
    entries = [Hit(Pick(e.customer_id, (e.entry_id,), e.document_no), f"{e.document_no} {e.name}", _beside(e))
               for e in found.entries]
    pairs = [Hit(Pick(p.customer_id, p.entries, p.name), p.name, _("two entries together")) for p in found.pairs]
    together = i18n.filled(_("{count:entry|entries} together"), count=len(found.sum_of))
    sums = [Hit(Pick(0, found.sum_of, together), together)] if found.sum_of else []
    paid = [*entries, *pairs, *sums]
    return [*customers, *paid] if customers_first else [*paid, *customers]


def _beside(hit: EntryHit) -> str:
    """Kind, what is open and when it is due."""
    return " · ".join((_(TYPE_NAMES[hit.entry_type]), i18n.money(hit.remaining, hit.currency, i18n.region()),
                       i18n.day(hit.due, i18n.region())))
