"""The daily run of recurring invoices: drafts of every day since the last one, nothing posted (RCI, FTI-023, 024)."""

from dataclasses import replace
from datetime import timedelta

from app.core.enums import Source
from app.core.problems import Outcome, error, information
from app.core.words import N_, declare
from app.models.company import User
from app.services.automation import lease
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.sales import daily, recurring
from app.services.sales.recurring import Generated, Wish
from app.storage.unit_of_work import Actor

declare({
    "RCI-off": N_("Recurring invoices are not made by themselves."),
    "RCI-elsewhere": N_("Recurring invoices are being made on another computer now."),
    "RCI-user": N_("Recurring invoices are made for {user}, who is not active any more. Switch it on again to take it over."),
})


def run(desk: Desk, *, progress: Steps | None = None) -> Outcome[Generated]:
    """Make the drafts of every occurrence since the last run, as the person who switched it on (JOB-006, 007).

    Every missed day is made up for, unless the company does not catch up (JOB-021 *Each*). A run that is stopped, or that
    the disk ended, is gone on with the next time; an occurrence exists once at most (FTI-024).
    """
    found = daily.kept(desk)
    if found is None:
        return Outcome(None, (information("RCI-off"),))
    with desk.reading() as session:
        user = session.get_one(User, found.user_id)
        if user.disabled_at is not None:
            return Outcome(None, (error("RCI-user", user=user.display_name),))
    if not lease.take(desk):
        return Outcome(None, (information("RCI-elsewhere"),))
    try:
        return _run(replace(desk, actor=Actor(found.user_id, found.user), source=Source.JOB, work_date=None), found, progress)
    finally:
        lease.give_back(desk)


def _run(desk: Desk, found: daily.Daily, progress: Steps | None) -> Outcome[Generated]:
    today = desk.clock.today()
    if not found.is_due(today):
        return Outcome(Generated(0, "", ()))
    outcome = recurring.generate(desk, Wish(found.done + timedelta(1), today), progress=progress)
    if outcome.value is None:
        # Nothing due is a day that is done; what was left out is told, everything else is tried again.
        nothing = [p for p in outcome.problems if p.code == "FTI-023-nothing"]
        if not nothing:
            return outcome
        outcome = Outcome(Generated(0, "", (), tuple(p for p in outcome.problems if p not in nothing)))
    assert outcome.value is not None
    if not outcome.value.rest and outcome.value.trouble is None:
        daily.looked_at(desk, today)
    return outcome
