"""Which strategies wait for the user: switched on, not run today yet, or stopped before their end (COL-49, job STR)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from app.models.archive import OutputItem
from app.models.strategies import Strategy
from app.services.desk import Desk
from app.services.strategies import log
from app.services.strategies.log import Logged


@dataclass(frozen=True, slots=True)
class Due:
    """A strategy that waits; `stopped` = its run of today stopped, behind the customer `after`."""

    strategy_id: int
    code: str
    stopped: bool = False
    after: str = ""


def due(desk: Desk) -> list[Due]:
    """Strategies to run today, by rank; asked at the start and every minute, two statements."""
    with desk.reading() as session:
        rows = session.execute(select(Strategy.id, Strategy.code).where(
            Strategy.company_id == desk.company_id, Strategy.active).order_by(Strategy.rank)).all()
        if not rows:
            return []
        newest = log.newest_in(session, desk)
        return [found for key, code in rows if (found := _due(desk, key, code, newest.get(key))) is not None]


def mails(desk: Desk) -> int:
    """How many e-mails of steps have still to leave, without what sends them."""
    with desk.reading() as session:
        return session.scalar(select(func.count(OutputItem.id)).where(
            OutputItem.company_id == desk.company_id, OutputItem.document_table == "strategy_contact",
            OutputItem.channel == "email", OutputItem.status.in_(("to_do", "failed")))) or 0


def _due(desk: Desk, strategy_id: int, code: str, last: Logged | None) -> Due | None:
    if last is None or last.day < desk.clock.today():
        return Due(strategy_id, code)
    return Due(strategy_id, code, True, last.after) if last.resumes else None
