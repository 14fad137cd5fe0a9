"""What stands in foreign currency as of a day, and what of it no live run has revalued (REV-001, 002, 031, 034)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session


class Why(StrEnum):
    """Why open foreign currency still wants a run (CLS task REV)."""

    NEVER = "never"
    """No live run has this considered date for it."""
    CHANGED = "changed"
    """Something dated up to the considered date was posted, or a rate changed, since the run (REV-034)."""


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A currency on a posting profile that is open as of a period's last day and not revalued by a live run.

    `entries` counts the open entries; `carried` = what they stand at in the books (accounting minor units, signed). `run_id` and
    `number` name the live run that is no longer up to date, when there is one. `key` is stable, for sign-offs.
    """

    currency: str
    profile_id: int
    profile: str
    why: Why
    entries: int
    carried: int
    run_id: int | None = None
    number: str = ""

    @property
    def key(self) -> str:
        """Currency, profile and the run that fell behind."""
        return f"{self.currency}/{self.profile}/{self.number}"


def any_open(session: Session, company_id: int, day: date) -> bool:
    """Is anything open in foreign currency as of `day`, on a profile that is revalued? Without it task REV does not apply."""
    raise NotImplementedError


def outstanding(session: Session, company_id: int, day: date) -> tuple[Outstanding, ...]:
    """Currency × posting profile open as of `day` (a period's last day) without a live run as of it, or changed since."""
    raise NotImplementedError


def missing_rates(session: Session, company_id: int, day: date) -> tuple[str, ...]:
    """Currencies open as of `day` without a rate of their closing type that is fresh enough (task RAT, tile *Rates missing*)."""
    raise NotImplementedError
