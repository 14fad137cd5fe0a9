"""What the home window and the page of lists say at once: next deadline, unreported lines, running total (ESL-011, 014)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.queries import eu_sales as queries
from app.rules.eu_sales import deadlines, periods
from app.rules.eu_sales.deadlines import Nearness as Nearness
from app.rules.eu_sales.periods import Running
from app.services.desk import Desk
from app.services.eu_sales import contents, proposing
from app.services.eu_sales import terms as terms_of


@dataclass(frozen=True, slots=True)
class Tile:
    """The next deadline with its period and how near it is; `waiting` periods not submitted, `unreported` late lines."""

    deadline: date | None = None
    start: date | None = None
    end: date | None = None
    list_id: int | None = None
    waiting: int = 0
    unreported: int = 0
    nearness: Nearness = Nearness.FAR


def tile(session: Session, desk: Desk) -> Tile:
    """What is to be filed next, made or not, and what was posted into filed periods since."""
    lists = queries.open_lists(session, desk.company_id)
    found: list[tuple[date, date, date, int | None]] = [(x.deadline or x.end, x.start, x.end, x.id) for x in lists]
    found += [(p.deadline, p.span.start, p.span.end, None) for p in proposing.waiting(session, desk)]
    late = unreported(session, desk)
    if not found:
        return Tile(unreported=late)
    due, start, end, key = min(found, key=lambda x: (x[0], x[1]))
    return Tile(due, start, end, key, len(found), late, deadlines.nearness(due, desk.today))


def unreported(session: Session, desk: Desk) -> int:
    """How many lines were posted into filed periods and are on no list (ESL-031)."""
    groups = queries.free_lines(session, desk.company_id, date.min, date.max, late=True)
    if not groups:
        return 0
    held = terms_of.terms(session, desk.company_id, desk.today, "LST")
    return contents.counted(groups, held, terms_of.members(session))[0]


def limit(session: Session, desk: Desk, day: date | None = None) -> Running | None:
    """The goods of the quarter against the limit of the monthly list; None where there is no limit (ESL-011)."""
    at = day or desk.today
    held = terms_of.terms(session, desk.company_id, at, "LT")
    if held.rule.limit is None:
        return None
    return periods.running(terms_of.months(session, desk.company_id, at), at, held.rule.limit)
