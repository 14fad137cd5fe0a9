"""The history of a limit in words: what it was, what it became, who prepared and who approved it (CRD-46)."""

from collections.abc import Sequence

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.limits.history import Entry
from app.views.kit.rows import Row

KINDS = {"limit": N_("Credit limit"), "temporary": N_("Temporary credit limit"), "ended": N_("Temporary limit ended earlier"),
         "member": N_("Joined a credit group")}
HISTORY = (Column("at", N_("When"), "text", None, 120), Column("kind", N_("Kind"), "text", None, 150),
           Column("old", N_("Old value"), "text", None, 104), Column("new", N_("New value"), "text", None, 104),
           Column("dates", N_("Dates"), "text", None, 176, stretch=True), Column("journal", N_("Journal"), "text", None, 90),
           Column("reason", N_("Reason"), "text", None, 120, stretch=True), Column("by", N_("By"), "text", None, 150))


def history_rows(entries: Sequence[Entry]) -> list[Row]:
    """One row for each change, the newest first."""
    region = i18n.region()
    return [Row(n, (i18n.moment(e.at, region), _(KINDS[e.kind]), _money(e.old_limit, e.currency), _money(e.new_limit, e.currency),
                    dates(e), e.journal, " · ".join(x for x in (e.reason, e.note) if x), _by(e))) for n, e in enumerate(entries)]


def _money(amount: int | None, currency: str) -> str:
    return "–" if amount is None else i18n.money(amount, currency, i18n.region())


def dates(entry: Entry) -> str:
    """Which days a change is about."""
    region = i18n.region()
    if entry.starts is not None and entry.ends is not None:
        return f"{i18n.day(entry.starts, region)} – {i18n.day(entry.ends, region)}"
    old = i18n.day(entry.old_expiry, region) if entry.old_expiry else "–"
    new = i18n.day(entry.new_expiry, region) if entry.new_expiry else "–"
    return _("until {old} → {new}").format(old=old, new=new)


def _by(entry: Entry) -> str:
    return _("{preparer}, approved by {approver}").format(preparer=entry.prepared_by, approver=entry.approved_by) \
        if entry.approved_by else entry.prepared_by
