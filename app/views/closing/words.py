"""Tasks of the close in words: their status as a chip, when they are due, who signed (CLS-031, 034)."""

from datetime import datetime

from app import i18n
from app.i18n import _
from app.services.closing.shown import Status, TaskRow

Chip = tuple[str, str, str]


def chip(row: TaskRow) -> Chip:
    """Word, tone and shape of a task; what needs somebody comes before what was computed."""
    if row.recheck:
        return _("Close::Re-check"), "warning", "triangle"
    if row.accepted:
        return _("Close::Accepted"), "info", "check"
    if row.blocked_by and not row.is_finished:
        return _("Close::Waiting"), "neutral", "ring"
    return state(row.status)


def state(status: Status | None) -> Chip:
    """Word, tone and shape of a computed status."""
    return {Status.DONE: (_("Close::Done"), "success", "check"),
            Status.NOT_APPLICABLE: (_("Close::Not applicable"), "neutral", "check"),
            Status.OPEN: (_("Close::Open"), "warning", "triangle"), Status.RUNNING: (_("Close::Running"), "info", "half"),
            Status.ERROR: (_("Close::Error"), "danger", "cross"), None: ("–", "neutral", "ring")}[status]


def signed(row: TaskRow) -> str:
    """Who signed it off and when; a sign-off that something overtook is told as such, not by a line through it alone."""
    if row.signed is None:
        return row.done_by and f"{row.done_by}, {moment(row.done_at)}"
    words = f"{row.signed.user}, {moment(row.signed.at)}"
    return _("overtaken: {signed}").format(signed=words) if row.signed.struck else words


def moment(at: datetime | None) -> str:
    """Day and time as her region writes them."""
    return i18n.moment(at, i18n.region()) if at is not None else ""
