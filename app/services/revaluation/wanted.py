"""What a revaluation is asked for: day, method, rates, which entries, and the company's posting style (REV-004, 010)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.core.enums import PeriodState
from app.core.words import N_
from app.queries.revaluation import CLOSING, Narrowed, first_foreign
from app.rules.revaluation import Method, Style
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.ledger import posting_calendar
from app.settings import REVALUATION_STYLE


class Dimensions(StrEnum):
    """Whose cost centre and project the lines carry; customers have none of their own (REV-004)."""

    NONE = "none"
    TRANSACTION = "transaction"


DIMENSION_NAMES = {Dimensions.NONE: N_("None"), Dimensions.TRANSACTION: N_("Of the transaction")}


@dataclass(frozen=True, slots=True)
class Wanted:
    """The parameters of a run; `rate_day` None = the considered date, an empty `text` = the word for a revaluation (REV-004)."""

    considered: date
    method: Method = Method.STANDARD
    rate_day: date | None = None
    rate_type: str = CLOSING
    only: Narrowed = Narrowed()
    dimensions: Dimensions = Dimensions.NONE
    text: str = ""

    @property
    def rate_date(self) -> date:
        """The day whose rates count."""
        return self.rate_day or self.considered

    def kept(self) -> dict[str, Any]:
        """As the record of the run keeps them (REV-013)."""
        return {"currencies": list(self.only.currencies), "customers": list(self.only.customers),
                "groups": list(self.only.groups), "profiles": list(self.only.profiles),
                "dimensions": self.dimensions.value, "rate_type": self.rate_type}


def narrowed(kept: Mapping[str, Any]) -> Narrowed:
    """Which entries a run was asked for, from its record."""
    return Narrowed(tuple(kept.get("currencies", ())), tuple(kept.get("customers", ())), tuple(kept.get("groups", ())),
                    tuple(kept.get("profiles", ())))


def proposed(desk: Desk) -> Wanted:
    """The last day of the oldest open period since the first entry in foreign currency, today at the latest (REV-004)."""
    with desk.reading() as session:
        first = first_foreign(session, desk.company_id) or desk.today
        periods = posting_calendar(session, desk).periods
        ends = [p.end for p in periods if p.state is PeriodState.OPEN and p.end >= first and p.start <= desk.today]
    return Wanted(min(min(ends, default=desk.today), desk.today))


def style_of(session: Session, company_id: int) -> Style:
    """How the company posts differences (REV-010)."""
    return Style(parameters(session, company_id).get(REVALUATION_STYLE))
