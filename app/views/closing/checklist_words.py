"""Tasks of the close in words and colours: status with its figure, what was measured, who signed (CLW-010, CLS-031, 034)."""

from collections.abc import Mapping, Sequence

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services.closing.shown import Head, Kind, Status, TaskRow
from app.views.closing import words
from app.views.closing.words import Chip
from app.views.kit.act_cells import Signature

NAMED = 2
"""So many tasks that are waited for stand by their codes; more are counted."""
AFTER_LOCK = "ESS"
DIFFERENCE = frozenset({"REC", "ALW"})
"""Tasks whose figure is a difference."""
DRAFTS = frozenset({"FTI", "INV"})
"""Tasks whose documents are drafts that can be posted from here."""
WHOLE = frozenset({"AGE", "BKP"})
"""Tasks that are there or not; a number says nothing about them."""
ITEMS = N_("{count:item|items}")
UNITS: Mapping[str, str] = {
    "JOB": N_("{count:run|runs}"), "SOC": N_("{count:order|orders}"), "PCK": N_("{count:picking list|picking lists}"),
    "PSL": N_("{count:order line|order lines}"), "SNI": N_("{count:line|lines}"),
    "RCI": N_("{count:recurring invoice|recurring invoices}"), "FTI": N_("{count:draft|drafts}"),
    "INV": N_("{count:draft|drafts}"), "PAY": N_("{count:line|lines}"), "BED": N_("{count:line|lines}"),
    "BEP": N_("{count:line|lines}"), "BER": N_("{count:line|lines}"), "BEM": N_("{count:line|lines}"),
    "BES": N_("{count:line|lines}"), "GJN": N_("{count:line|lines}"), "UNA": N_("{count:open credit|open credits}"),
    "RAT": N_("{count:currency|currencies}"), "REV": N_("{count:currency|currencies}"), "ESL": N_("{count:list|lists}"),
    "ESS": N_("{count:list|lists}"), "LCK": N_("{count:open module|open modules}")}
"""What is counted, by code."""


def chip(row: TaskRow, currency: str) -> Chip:
    """Word, tone and shape of a task: what needs somebody before what was computed, with the figure it comes to."""
    if row.stale:
        return _("Close::Not measured"), "neutral", "ring"
    waits = bool(row.blocked_by) and not row.is_finished
    if waits and not row.recheck:
        return waiting(row.blocked_by), "neutral", "ring"
    if row.recheck or row.accepted or row.status is not Status.OPEN:
        return words.chip(row)
    tone = ("danger", "cross") if row.hard and row.overdue else ("warning", "triangle")
    return _outstanding(row, currency), *tone


def _outstanding(row: TaskRow, currency: str) -> str:
    """What is outstanding in a word or two."""
    if row.free or not row.count:
        return _("Close::Open")
    if row.code in DIFFERENCE and row.amount:
        return _("Difference {amount}").format(amount=i18n.amount(row.amount, currency, i18n.region()))
    if row.code in DRAFTS:
        return i18n.filled(_(UNITS[row.code]), count=row.count)
    return i18n.filled(_("{count:open|open}"), count=row.count)


def waiting(codes: Sequence[str]) -> str:
    """What a task waits for, in few words."""
    if len(codes) <= NAMED:
        return _("Waits for {codes}").format(codes=", ".join(codes))
    return _("Waits for {count} others").format(count=len(codes))


def measured(row: TaskRow, currency: str) -> str:
    """What the evaluation came to; empty where nothing is measured."""
    if row.free or row.stale or row.status in (Status.NOT_APPLICABLE, Status.ERROR):
        return ""
    if row.code in WHOLE:
        return _("Close::missing") if row.count else _("Close::there")
    if row.code == "REC" and not row.count:
        return _("Close::no difference")
    told = i18n.filled(_(UNITS.get(row.code, ITEMS)), count=row.count)
    return f"{told} · {i18n.amount(row.amount, currency, i18n.region())}" if row.amount else told


def name_of(row: TaskRow) -> str:
    """Its name in the language of the screen; what somebody typed stays."""
    return row.name if row.free else _(row.name)


def period(head: Head) -> str:
    """A month by its name, anything longer by its code."""
    whole = head.kind is Kind.MONTH and head.start.day == 1 and (head.start.year, head.start.month) == (head.end.year,
                                                                                                      head.end.month)
    return i18n.month(head.start, i18n.region()) if whole else head.name


def signature(row: TaskRow, locked: bool) -> Signature:
    """Who did and saw it on which day; a sign-off that was overtaken is struck through (CLS-034)."""
    told, region = words.signed(row), i18n.region()
    if row.signed is not None:
        first = (row.last_by,) if row.four_eyes and row.last_by and row.last_by != row.signed.user else ()
        day = i18n.short_day(row.signed.at.astimezone().date(), region)
        return Signature(told, (*first, row.signed.user), day, row.signed.struck)
    if row.done_at is not None and row.done_by:
        return Signature(told, (row.done_by,), i18n.short_day(row.done_at.astimezone().date(), region))
    if locked and row.code != AFTER_LOCK:
        return Signature("")
    return Signature("", ask=_("Sign off"), free=row.is_finished and not row.blocked_by)


def tone(row: TaskRow) -> str:
    """Colour of its part of the bar: what is done, what waits, what asks for somebody."""
    if row.recheck:
        return "warning_s"
    if row.is_finished:
        return "success_s"
    if row.stale or row.blocked_by:
        return "line2"
    return "danger_s" if row.status is Status.ERROR or (row.hard and row.overdue) else "warning_s"


def sentence(rows: Sequence[TaskRow], locked_by: str = "") -> str:
    """What is wrong, in one sentence."""
    if locked_by:
        return _("Locked by {user}.").format(user=locked_by)
    left = [r for r in rows if not r.is_finished]
    waits = [r for r in left if r.blocked_by]
    failed = [r for r in left if r.status is Status.ERROR and not r.blocked_by]
    asks = [r for r in left if not r.blocked_by and r.status is not Status.ERROR]
    again = [r for r in rows if r.recheck]
    parts = ((N_("{count:task asks|tasks ask} for action"), asks), (N_("{count:was|were} not measured"), failed),
             (N_("{count:has|have} to be signed off again"), again), (N_("{count:waits|wait} for other tasks"), waits))
    told = [i18n.filled(_(template), count=len(found)) for template, found in parts if found]
    return ", ".join(told) if told else _("Nothing stands in the way of the lock.")
