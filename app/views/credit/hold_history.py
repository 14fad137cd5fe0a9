"""The history of a hold as a timeline: every change of its state with who, why, and the figures of that moment (CRD-101)."""

from app import i18n
from app.core.facts import Percent
from app.core.money import Money
from app.core.words import N_
from app.i18n import _
from app.queries.credit_holds import STATE_NAMES
from app.services.credit.holds import Panel
from app.services.credit.shown import EventLine
from app.views.kit.figures import TimeLine

KINDS: dict[str, tuple[str, str, str]] = {
    "held": (N_("Hold::Put on hold"), "shield-alert", "warning"), "forced": (N_("Put on hold by hand"), "shield-alert", "violet"),
    "evaluated": (N_("Evaluated"), "refresh-cw", "info"), "released": (N_("Hold::Released"), "check", "success"),
    "rejected": (N_("Hold::Rejected"), "ban", "danger"), "cancelled": (N_("Hold::Cancelled"), "x", "neutral"),
    "assigned": (N_("Hold::Assigned"), "user", "info"), "postponed": (N_("Hold::Postponed"), "clock", "info"),
    "submitted": (N_("Submitted for approval"), "hourglass", "info"), "approved": (N_("Hold::Approved"), "check", "success"),
    "returned": (N_("Hold::Returned"), "undo-2", "warning"), "recalled": (N_("Hold::Recalled"), "undo-2", "neutral"),
    "failed": (N_("Posting failed"), "triangle-alert", "danger"), "note": (N_("Note"), "pencil", "neutral")}
RESUBMITTED = "resubmitted"


def timeline(panel: Panel, currency: str) -> TimeLine:
    """The newest first."""
    return TimeLine([_item(line, currency) for line in panel.history])


def _item(line: EventLine, currency: str) -> tuple[str, str, str, str, str]:
    words, icon, tone = KINDS.get(line.kind, (line.kind, "circle-dot", "neutral"))
    title = _(words)
    if line.from_state != line.to_state and line.from_state is not None:
        title += f": {_(STATE_NAMES[line.from_state])} → {_(STATE_NAMES[line.to_state])}"
    note = _("Sent to the check again.") if line.note == RESUBMITTED else line.note
    told = [line.user, line.reason, note, _figures(line, currency)]
    return icon, tone, title, i18n.moment(line.at, i18n.region()), " · ".join(filter(None, told))


def _figures(line: EventLine, currency: str) -> str:
    """How much of the limit was used then, and what was overdue."""
    region, saw = i18n.region(), line.figures
    used, overdue = saw.get("used"), saw.get("overdue", saw.get("overdue_minor"))
    found = []
    if isinstance(used, Percent):
        found.append(_("{percent} used").format(percent=i18n.percent(used.value, region, 2)))
    amount = overdue.amount if isinstance(overdue, Money) else overdue
    if isinstance(amount, int) and amount:
        found.append(_("{amount} overdue").format(amount=i18n.amount(amount, currency, region)))
    return ", ".join(found)
