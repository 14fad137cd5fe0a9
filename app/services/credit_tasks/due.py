"""Which periodic credit tasks are due, and how the newest run of each went; asked every minute, without the engine (JOB-020)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.models.credit import CreditPolicy, CustomerCredit
from app.models.credit_holds import ACTIVE_STATES, CreditHold
from app.models.credit_limits import TemporaryLimit
from app.models.credit_rules import BlockingRule
from app.services import permissions
from app.services.credit_tasks import log
from app.services.credit_tasks.catalogue import ALL, TASKS, Task
from app.services.credit_tasks.log import OVER, Logged
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import CREDIT_ENABLED


@dataclass(frozen=True, slots=True)
class Shown:
    """A task with its newest run, as its page shows it; `due` = it would start by itself now."""

    task: Task
    last: Logged | None
    due: bool


def shown(desk: Desk) -> list[Shown]:
    """All tasks in their order."""
    with desk.reading() as session:
        newest, waiting = log.newest(session, desk), _due(session, desk)
    return [Shown(task, newest.get(task.code), task.code in waiting) for task in ALL]


def due(desk: Desk) -> list[str]:
    """Tasks that start by themselves now: daily, not yet done today, with something to look at, hers to run (JOB-006)."""
    with desk.reading() as session:
        return [code for code in _due(session, desk) if not permissions.may(session, desk, TASKS[code].permission)]


def _due(session: Session, desk: Desk) -> list[str]:
    today = desk.clock.today()
    newest = log.newest(session, desk)
    late = [t.code for t in ALL if t.daily and not _done(newest.get(t.code), today)]
    if not late or not parameters(session, desk.company_id).get(CREDIT_ENABLED) or not in_use(session, desk):
        return []
    holds = session.scalar(select(exists(select(CreditHold.id).where(CreditHold.company_id == desk.company_id,
                                                                     CreditHold.state.in_(ACTIVE_STATES)))))
    return [code for code in late if holds or code != "HLD"]


def _done(last: Logged | None, today: date) -> bool:
    return last is not None and last.day >= today and last.state in OVER


def in_use(session: Session, desk: Desk) -> bool:
    """Has anybody a limit or a policy, or is a rule active? Otherwise there is nothing to look at each day."""
    credit, company = CustomerCredit, desk.company_id
    return any(session.scalar(select(exists(query))) for query in (
        select(credit.customer_id).where(credit.company_id == company, (credit.credit_limit > 0) | credit.unlimited.is_(True)),
        select(CreditPolicy.id).where(CreditPolicy.company_id == company),
        select(TemporaryLimit.id).where(TemporaryLimit.company_id == company),
        select(BlockingRule.id).where(BlockingRule.company_id == company, BlockingRule.active)))
