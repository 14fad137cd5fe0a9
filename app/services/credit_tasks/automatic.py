"""Automatic credit limits as a journal that waits to be posted by somebody; nothing else is changed (T-06, CRD-38)."""

from datetime import date

from app import i18n
from app.core.dates import add_months
from app.core.words import N_
from app.services import limits
from app.services.credit_tasks.log import Running
from app.services.desk import Desk
from app.services.limits import Changed, Head, generating

_TEXT = N_("Automatic credit limits")


def proposed_expiry(desk: Desk) -> date:
    """The end the new limits get unless another day is asked for: a year from today."""
    return add_months(desk.today, 12)


def generate(running: Running) -> None:
    """A draft journal with a line for each customer whose limit would change; `running.result` = its id, None = nobody's."""
    desk = running.desk
    if running.stopped(0, 1):
        return
    found = generating.automatic(desk, running.options.get("expiry") or proposed_expiry(desk))
    if found.value is None:
        running.problems.extend(found.problems)
        return
    if not found.value:
        return
    head = Head(limits.LIMIT, i18n.tr(_TEXT, desk.language))
    kept = limits.keep(desk, None, Changed(list(enumerate(found.value)), head=head))
    if kept.value is None:
        running.problems.extend(kept.problems)
        return
    running.result, running.done = kept.value.journal_id, len(found.value)
