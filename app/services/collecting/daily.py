"""What collecting does by itself on each day: promises and plans are judged, the ageing is kept (jobs PRM and AGE)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services import ageing
from app.services.collecting import judging
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import AGEING_DAILY

if TYPE_CHECKING:
    from app.services.reminders import Steps


@dataclass(frozen=True, slots=True)
class Done:
    """What a day brought: promises and plans broken, instalments missed, activities made for them."""

    broken: int
    plans_broken: int
    missed: int
    activities: int
    snapshot_id: int | None


def is_due(desk: Desk) -> bool:
    """Was today not looked at yet (AGE-21, COL-24)? Without snapshots nothing says so, and promises are looked at again."""
    return not _keeps(desk) or ageing.daily_due(desk)


def _keeps(desk: Desk) -> bool:
    """Does the company keep a snapshot of each day (collections 0.5)?"""
    with desk.reading() as session:
        return parameters(session, desk.company_id).get(AGEING_DAILY)


def run(desk: Desk, progress: "Steps | None" = None) -> Done:
    """Judge promises and plans, then keep the ageing with what came of them; by the clock, whatever day somebody works on."""
    today = desk.on(desk.clock.today())
    found = judging.judge(today)
    return Done(len(found.broken), len(found.plans_broken), found.missed, len(found.activities),
                ageing.keep_daily(desk, progress) if _keeps(desk) else None)
