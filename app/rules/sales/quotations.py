"""What may happen to a quotation: sent, confirmed into an order, lost, cancelled, expired, extended (ORD-010, ORD-011)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.facts import Term
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.rules.customers import number_wanted

declare({
    "ORD-010-state": N_("Quotation {number} is {state}. Choose one that is still open."),
    "ORD-010-reason": N_("Say why the quotation is closed. Choose a reason code."),
    "ORD-010-empty": N_("Enter at least one line before the quotation is sent."),
    "ORD-010-valid": N_("The quotation would be valid until {day}, which has passed. Choose a later day."),
    "ORD-011-lines": N_("Choose at least one line for the order."),
    "ORD-011-twice": N_("Line {line} is in an order already. Take it out."),
    "ORD-011-prospect": N_("{customer} is a prospect. Give it a customer number first."),
    "ORD-011-prices": N_("Quotation {number} was valid until {day}. Keep its prices all the same? "
                         "Otherwise they are worked out anew."),
})


class State(StrEnum):
    """Where a quotation stands (ORD-010)."""

    CREATED = "created"
    SENT = "sent"
    CONFIRMED = "confirmed"
    LOST = "lost"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


STATE_NAMES = {State.CREATED: N_("Quotation::created"), State.SENT: N_("Quotation::sent"),
               State.CONFIRMED: N_("Quotation::confirmed"), State.LOST: N_("Quotation::lost"),
               State.CANCELLED: N_("Quotation::cancelled"), State.EXPIRED: N_("Quotation::expired")}
OPEN = frozenset({State.CREATED, State.SENT, State.EXPIRED})
"""What can still be sent, extended, confirmed or closed."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation; `lines`: is each line with a quantity converted already? `stored` is the state it was kept with."""

    number: str
    stored: State
    valid_until: date
    lines: tuple[bool, ...] = ()
    customer: str = ""
    prospect: int | None = None

    def state(self, day: date) -> State:
        """The state on a day: one that was sent expires when its validity has passed (ORD-010)."""
        return State.EXPIRED if self.stored is State.SENT and self.valid_until < day else self.stored


def check_send(quotation: Quotation, day: date) -> tuple[Problem, ...]:
    """A quotation is sent, and sent again as the next version, while it is open and valid (ORD-010)."""
    closed = _closed(quotation, day)
    if closed:
        return closed
    found = [] if quotation.lines else [error("ORD-010-empty", at="lines")]
    if quotation.valid_until < day:
        found.append(error("ORD-010-valid", at="valid_until", day=quotation.valid_until))
    return tuple(found)


def check_extend(quotation: Quotation, until: date, day: date) -> tuple[Problem, ...]:
    """An open or expired quotation may be valid longer; it is then to be sent again (ORD-010)."""
    past = () if until >= day else (error("ORD-010-valid", at="valid_until", day=until),)
    return _closed(quotation, day) or past


def check_close(quotation: Quotation, day: date, *, has_reason: bool) -> tuple[Problem, ...]:
    """A quotation is lost or cancelled with a reason, while it is open (ORD-010)."""
    missing = () if has_reason else (error("ORD-010-reason", at="reason"),)
    return _closed(quotation, day) or missing


def check_confirm(quotation: Quotation, chosen: Sequence[int], day: date) -> tuple[Problem, ...]:
    """An order is made of chosen lines (positions), each once (ORD-011).

    After its last day the prices are kept only when she says so; a prospect needs a customer number.
    """
    if quotation.stored not in (*OPEN, State.CONFIRMED):
        return _closed(quotation, day)
    found = [] if chosen else [error("ORD-011-lines", at="lines")]
    found += [error("ORD-011-twice", at="lines", row=n, line=n + 1) for n in chosen if quotation.lines[n]]
    if quotation.prospect is not None:
        found.append(error("ORD-011-prospect", at="customer", ways_out=(number_wanted(quotation.prospect),),
                           customer=quotation.customer))
    if not keeps_prices(quotation, day):
        found.append(warning("ORD-011-prices", key=f"ORD-011-{quotation.number}", at="prices", number=quotation.number,
                             day=quotation.valid_until))
    return tuple(found)


def keeps_prices(quotation: Quotation, day: date) -> bool:
    """Up to its last day the prices are those of the quotation; later she chooses (ORD-011)."""
    return day <= quotation.valid_until


def after_confirming(quotation: Quotation, chosen: Sequence[int]) -> State:
    """Confirmed once every line is in an order; until then it stays as it was and more can follow (ORD-011)."""
    done = all(converted or n in chosen for n, converted in enumerate(quotation.lines))
    return State.CONFIRMED if done else quotation.stored


def _closed(quotation: Quotation, day: date) -> tuple[Problem, ...]:
    state = quotation.state(day)
    if state in OPEN:
        return ()
    return (error("ORD-010-state", number=quotation.number, state=Term(STATE_NAMES[state])),)
