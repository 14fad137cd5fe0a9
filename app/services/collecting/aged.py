"""The aged balances of the workbench: the periods of a pool's definition, and the list with what is worked out (COL-03)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.collections import AgingDefinition
from app.queries.collecting import AgedListing, Frame, aged_listing
from app.services import ageing
from app.services.collecting import insight, pools
from app.services.desk import Desk


def periods(desk: Desk, pool_id: int | None) -> Frame:
    """The columns: the periods of the pool's definition, else of the company's, else of the first (AGE-04)."""
    with desk.reading() as session:
        found = ageing.frame(session, desk, ageing.Question(desk.today, code=_code(session, desk, pool_id))).value
        if found is None:
            # A definition that needs fiscal periods which are not there yet (AGE-12): plain months instead of nothing.
            found = ageing.frame(session, desk, ageing.Question(desk.today, interval=(30, "day", 3))).value
    if found is None:
        return Frame((), (), ())
    count = len(found.columns)
    return Frame(tuple(c.label for c in found.columns), tuple(c.indicator for c in found.columns), tuple(found.layout.limits),
                 found.layout.zero, found.layout.printed(range(count)), found.basis.value)


def _code(session: Session, desk: Desk, pool_id: int | None) -> str | None:
    definition = pools.definition_id(desk, pool_id)
    return None if definition is None else session.scalars(select(AgingDefinition.code).where(
        AgingDefinition.id == definition, AgingDefinition.company_id == desk.company_id)).first()


def listing(desk: Desk, frame: Frame) -> AgedListing:
    """The list; when money may come is worked out for the rows that are looked at (COL-74)."""
    return aged_listing(desk.company_id, desk.today, frame, insight.reckoned(desk))
