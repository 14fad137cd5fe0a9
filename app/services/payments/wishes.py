"""Marks changed one thing at a time from what the settle pane shows, and its advice about a rest (PWIN-02, DSC-12, SET-15)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.rules.settlement.discounts import TierRow
from app.rules.settlement.items import Remainder, Use
from app.services.payments.marks import Wish
from app.services.payments.pane import PaneRow

USES = tuple(use.value for use in Use)
"""Normal, always, never: by the dates of the discount, also when they have passed, not at all (DSC-06, 08)."""


def wish_of(row: PaneRow, **changes: Any) -> Wish:
    """The mark of a row as it stands, with some things changed; `use` is one of `USES`, amounts are minor units, positive."""
    kept = Wish(row.entry_id)
    if row.marked:
        kept = Wish(row.entry_id, abs(row.to_settle) if row.typed else None, Use(row.use), row.manual_discount, None, row.full,
                    row.keep_open, primary=row.primary)
    if "use" in changes:
        changes = {**changes, "use": Use(changes["use"])}
    return replace(kept, **changes)


def with_remainder(row: PaneRow, remainder: Remainder) -> Wish:
    """The mark of a row whose rest goes to an account (PWO-06); the money it gets stays as it is."""
    return replace(wish_of(row), amount=abs(row.to_settle), remainder=remainder, full=False, keep_open=False)


@dataclass(frozen=True, slots=True)
class Lapsed:
    """A discount that expired: its last date and amount, positive minor units."""

    day: date
    amount: int


def lapsed(row: PaneRow, day: date) -> Lapsed | None:
    """The discount of a row that expired before `day`, if it had one and gets none now."""
    tiers: list[TierRow] = [t for t in row.tiers if t.discount]
    if not tiers or tiers[-1].last_date >= day or row.discount:
        return None
    return Lapsed(tiers[-1].last_date, tiers[-1].discount)


def advice(row: PaneRow, day: date) -> Lapsed | None:
    """The expired discount that is exactly what stays open of a marked row: the customer took it all the same."""
    found = lapsed(row, day) if row.marked and not row.keep_open else None
    return found if found is not None and abs(row.after) == found.amount else None
