"""How old the bank data are: letters about what was paid meanwhile are worse than late letters (WIN-20)."""

from sqlalchemy import func, select

from app.core.problems import Problem, warning
from app.core.words import N_, declare
from app.models.bank import BankStatement
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import REMINDERS_BANK_DAYS

declare({
    "WIN-20-old": N_("The last bank statement ends on {day}, {days:day|days} ago: what was paid since then is not known here. "
                     "Import the newest statements first, or go on without them."),
})


def old_bank(desk: Desk) -> Problem | None:
    """A question before a run when bank data are older than the company allows; none where no statement came yet (WIN-20)."""
    statement = BankStatement
    with desk.reading() as session:
        days = parameters(session, desk.company_id).get(REMINDERS_BANK_DAYS)
        newest = session.scalar(select(func.max(statement.end)).where(statement.company_id == desk.company_id))
    if not days or newest is None or (desk.today - newest).days <= days:
        return None
    return warning("WIN-20-old", key=f"WIN-20-old-{newest.isoformat()}", day=newest, days=(desk.today - newest).days)
