"""What was changed by hand on one letter: texts, note, recipient, enclosures, level and costs (REM-40, LTR-51)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.rules.collections import Edits

ENCLOSE = ("none", "overdue", "all")
"""Which invoices go along with a letter (REM-49)."""


@dataclass(frozen=True, slots=True)
class LetterEdits:
    """Everything chosen for one letter; None = as the terms and the customer say.

    `fee` in minor units of the letter's currency; `subject`, `beginning` and `ending` are finished words; `text_total` = the
    total of the letter when they were written.
    """

    subject: str | None = None
    beginning: str | None = None
    ending: str | None = None
    note: str = ""
    contact_id: int | None = None
    address_id: int | None = None
    enclose: str = "none"
    level: int | None = None
    fee: int | None = None
    without_costs: bool = False
    text_total: int | None = None

    @property
    def rules(self) -> Edits:
        """What the rules need to know of it."""
        return Edits(self.level, self.fee, self.without_costs)

    @property
    def has_text(self) -> bool:
        """Were texts written by hand?"""
        return any(x is not None for x in (self.subject, self.beginning, self.ending))

    def stale(self, total: int) -> bool:
        """Do texts written by hand belong to another total (REM-40)?"""
        return self.has_text and self.text_total is not None and self.text_total != total

    def stored(self) -> dict[str, Any]:
        """As JSON of the letter."""
        return asdict(self)


def edits_of(stored: Mapping[str, Any] | None) -> LetterEdits:
    """The edits of a letter from its JSON; nothing stored = nothing changed."""
    return LetterEdits(**stored) if stored else LetterEdits()
