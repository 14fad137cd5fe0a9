"""What was done and agreed with a customer, as lines of her timeline (COL-15)."""

from app import i18n
from app.i18n import _
from app.queries.collecting_lists import (
    CASE_NAMES,
    PLAN_NAMES,
    PLAN_TONES,
    PROMISE_NAMES,
    PROMISE_TONES,
    RESULT_NAMES,
    TYPE_NAMES,
)
from app.queries.happening import Happening

KINDS = ("activity", "promise", "case", "plan")
ICONS = {"call": "phone", "email": "mail", "letter": "mail", "visit": "users", "task": "clipboard-list", "meeting": "users"}
TONES = {"promise": "success", "dispute": "violet", "refused": "danger", "not_reached": "warning"}


def parts(h: Happening) -> tuple[str, str, str, str]:
    """Icon, tone, title and detail of a line."""
    if h.kind == "activity":
        kind, purpose, result, memo = h.values
        title = ": ".join(filter(None, (_(TYPE_NAMES[kind]), purpose)))
        told = _(RESULT_NAMES[result]) if result else _("Still to do")
        return ICONS[kind], TONES.get(result, "info"), title, " · ".join(filter(None, (told, memo)))
    if h.kind == "promise":
        state, amount, currency, day = h.values
        title = _("Promise of {amount} for {day}").format(amount=i18n.money(amount, currency, i18n.region()),
                                                         day=i18n.day(day, i18n.region()))
        return "handshake", PROMISE_TONES[state][0], title, _(PROMISE_NAMES[state])
    if h.kind == "case":
        number, subject, status = h.values
        return "folder-open", "info", _("Case {number}").format(number=number), " · ".join((subject, _(CASE_NAMES[status])))
    number, state = h.values
    return "scroll-text", PLAN_TONES[state][0], _("Payment plan {number}").format(number=number), _(PLAN_NAMES[state])
