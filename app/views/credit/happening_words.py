"""What happened with the credit of a customer in words, for her timeline (W-01)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.happening import Happening
from app.services.limits.policies import KIND_NAMES

Parts = tuple[str, str, str, str]
"""Icon, tone, title, detail."""
HOLDS = {"held": (N_("Order {number} on credit hold"), "warning"),
         "forced": (N_("Order {number} on forced credit hold"), "warning"),
         "released": (N_("Order {number} released"), "success"),
         "rejected": (N_("Order {number} rejected by credit control"), "danger"),
         "cancelled": (N_("Credit hold of order {number} ended"), "neutral")}


def _money(amount: int | None, currency: str) -> str:
    return "–" if amount is None else i18n.money(amount, currency, i18n.region())


def _day(value: Any) -> str:
    return i18n.day(value, i18n.region()) if value else "…"


def _word(texts: Mapping[str, str]) -> str:
    return texts.get(i18n.language()) or texts.get("en", "")


def _joined(*parts: str) -> str:
    return " · ".join(p for p in parts if p)


def parts(h: Happening) -> Parts:
    """A line of credit in words."""
    said = {"limit": _limit, "policy": _policy, "account_status": _status, "credit_hold": _hold, "credit_review": _review}
    return said[h.kind](h)


def _limit(h: Happening) -> Parts:
    currency, old, new, starts, ends, expiry, note = h.values
    if h.what == "member":
        title = _("Joined credit group {group}").format(group=note)
        return "users", "info", title, _("limit until {day}").format(day=_day(expiry))
    if h.what in ("temporary", "ended"):
        title = (_("Temporary limit {amount}") if h.what == "temporary" else _("Temporary limit {amount} ended earlier"))
        return "clock", "info", title.format(amount=_money(new, currency)), _joined(f"{_day(starts)} – {_day(ends)}", note)
    return ("gauge", "info", _("Credit limit now {amount}").format(amount=_money(new, currency)),
            _joined(_("was {amount}").format(amount=_money(old, currency)), _("until {day}").format(day=_day(expiry)), note))


def _policy(h: Happening) -> Parts:
    kind, insurer, number, value, currency, starts, ends = h.values
    return ("shield-alert", "info", _("{policy} begins").format(policy=_(KIND_NAMES[kind])),
            _joined(insurer, number, _money(value, currency), f"{_day(starts)} – {_day(ends)}"))


def _status(h: Happening) -> Parts:
    names, reason, note = h.values
    title = _("Account status: {status}").format(status=_word(names)) if names else _("No account status any more")
    return "circle-dot", "warning", title, _joined(_word(reason), note)


def _hold(h: Happening) -> Parts:
    number, amount, currency, note = h.values
    title, tone = HOLDS[h.what]
    return "shield-alert", tone, _(title).format(number=number), _joined(_money(amount, currency), note)


def _review(h: Happening) -> Parts:
    _on, following, note = h.values
    again = _("again on {day}").format(day=_day(following)) if following else ""
    return "calendar-check", "info", _("Credit reviewed"), _joined(again, note)
