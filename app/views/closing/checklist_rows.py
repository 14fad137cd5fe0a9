"""Columns and rows of the checklist: a band for each area with its tasks below (CLW-010, CLS-024)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing.shown import AREA_NAMES, Area, TaskRow
from app.views.closing import checklist_words as said
from app.views.kit.rows import MemorySource, Row

COLUMNS = (
    Column("check", "", "check", None, 34), Column("code", N_("Code"), "text", None, 52),
    Column("task", N_("Close::Task"), "text", None, 260, stretch=True), Column("status", N_("Status"), "chip", None, 130),
    Column("measured", N_("Close::Measured"), "drill", None, 150), Column("clip", N_("Close::Evidence"), "clip", None, 62),
    Column("owner", N_("Close::Who"), "person", None, 44), Column("signed", N_("Close::Signed off"), "sign", None, 110),
    Column("count", N_("Outstanding"), "int", None, 88, hidden=True), Column("amount", N_("Amount"), "amount", None, 100,
                                                                             hidden=True),
    Column("due", N_("Due"), "text", None, 110, hidden=True), Column("blocked", N_("Close::Waits for"), "text", None, 84,
                                                                    hidden=True),
    Column("comment", N_("Comment"), "text", None, 120, hidden=True), Column("area", N_("Close::Area"), "text", None, 90,
                                                                            hidden=True),
    Column("age", N_("Age"), "int", None, 48, hidden=True))
PLACES = {c.name: n for n, c in enumerate(COLUMNS)}
GROUPS = 1_000_000_000
"""Keys of bands begin here, above those of tasks."""


@dataclass(frozen=True, slots=True)
class Look:
    """How rows are shown: codes measured just now (None = all), whether it is locked, closed areas, ticked tasks."""

    measuring: frozenset[str] | None
    locked: bool
    folded: frozenset[int] = frozenset()
    ticked: frozenset[int] = frozenset()

    def is_grey(self, row: TaskRow) -> bool:
        """Is its value one of before, until it is measured (CLS-035)?"""
        return row.stale or (not row.free and (self.measuring is None or row.code in self.measuring))


def views(mine: Sequence[TaskRow]) -> tuple[list[TaskRow], ...]:
    """All, remaining, overdue, due today and blocked tasks (CLS-037)."""
    left = [r for r in mine if not r.is_finished]
    return (list(mine), left, [r for r in left if r.overdue], [r for r in left if r.due_today],
            [r for r in left if r.blocked_by])


def rows(found: Sequence[TaskRow], currency: str, look: Look) -> list[Row]:
    """Bands in the order of the areas, each with its tasks."""
    made: list[Row] = []
    for number, area in enumerate(Area):
        own = [r for r in found if r.area is area]
        if not own:
            continue
        key, name = GROUPS + number, _(AREA_NAMES[area])
        told = _("{done} of {count} done").format(done=sum(r.is_finished for r in own), count=len(own))
        values: list[Any] = [None] * len(COLUMNS)
        values[PLACES["task"]], values[PLACES["measured"]] = name, told
        made.append(Row(key, tuple(values), kind="group", open=key not in look.folded, checked=None, band=(name, told)))
        made += [Row(r.id, _values(r, currency, look), parent=key, checked=r.id in look.ticked, muted=look.is_grey(r))
                 for r in own]
    return made


def _values(r: TaskRow, currency: str, look: Look) -> tuple[Any, ...]:
    due = i18n.short_day(r.due.date(), i18n.region())
    chip = said.chip(r, currency)
    told: dict[str, Any] = {
        "code": "" if r.free else r.code, "task": said.name_of(r), "status": (chip[0], "neutral", chip[2])
        if look.is_grey(r) else chip, "measured": said.measured(r, currency), "clip": r.clip, "owner": r.owner,
        "signed": said.signature(r, look.locked), "count": r.count or None, "amount": r.amount,
        "due": _("overdue: {due}").format(due=due) if r.overdue else due,
        "blocked": ", ".join(r.blocked_by) if not r.is_finished else "", "comment": r.comment, "area": _(AREA_NAMES[r.area]),
        "age": r.age or None}
    return tuple(told.get(c.name) for c in COLUMNS)


def folded(shown: Sequence[Row]) -> frozenset[int]:
    """The areas somebody closed."""
    return frozenset(r.key for r in shown if r.band is not None and not r.open)


def unfold(source: MemorySource, key: int) -> None:
    """Open the area of a task."""
    parent = next((r.parent for r in source.all if r.key == key), None)
    source.all = [replace(r, open=True) if r.key == parent else r for r in source.all]
    source.settle()
