"""The limitation watch: claims that end within months, what counts for each, and what happened entered by hand (COL-28)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.changes import Changes
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import limitation
from app.services.limitation import EVENTS, Watched
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.figures import FactLines, TimeLine, fact_box
from app.views.kit.form_dialog import FormDialog, FormField, show
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import EmptyState, Tabs, column, holder

COLUMNS = (Column("last", N_("Ends on"), "date", None, 98), Column("days", N_("Days left"), "int", None, 74),
           Column("customer", N_("Customer"), "text", None, 150, stretch=True),
           Column("document", N_("Document"), "link", None, 104), Column("due", N_("Due"), "date", None, 98),
           Column("remaining", N_("Remaining"), "amount", None, 96, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 46), Column("state", N_("Status"), "chip", None, 134))
SOON, OVER, EVERYTHING = range(3)
VIEWS = {"soon": SOON, "over": OVER, "all": EVERYTHING}
NEAR = 31
"""Days before its end from which a claim is shown in red."""


class LimitationPage(Page):
    """Claims by their last day; beside them what it was reckoned from and what happened to the current one."""

    def __init__(self, context: Context, view: str = "soon") -> None:
        super().__init__(context, _("Limitation watch"), side=312)
        self.found: list[Watched] = []
        self._months = limitation.months(context.desk)
        self.event_action = self.command("limitation.event", _("Enter what happened…"), self.enter, key="Ctrl+N", icon="plus",
                                         primary=True, other_keys=("Ins",), writes=True)
        self.remove_action = self.command("limitation.remove", _("Take back event"), self.take_back, key="Ctrl+Del",
                                          icon="undo-2", writes=True)
        self.command("limitation.customer", _("Customer"), self._customer, key="F4", icon="user")
        self.command("limitation.terms", _("Limitation terms"), lambda: context.navigate("setup.limitation_terms"), icon="scale")
        self.end_commands()
        self.keys = [("Ctrl+N", _("Enter what happened…")), ("F4", _("Customer"))]
        self.tabs = Tabs(((i18n.filled(_("Within {months:month|months}"), months=self._months), None), (_("Over"), None),
                          (_("All open claims"), None)))
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Limitation watch"))
        self.nothing = EmptyState("calendar-check", _("No claim ends within the months ahead."))
        self.set_body(holder(column(self.tabs, self.nothing, self.table, spacing=8)))
        self.set_title(_("Limitation watch"), crumbs=_("Collect"))
        self.tabs.chosen.connect(lambda _at: self.reload())
        self.table.chosen.connect(lambda _key: self._tell())
        self.table.opened.connect(lambda key: self._open(key))
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        self.tabs.choose(VIEWS.get(view, SOON))
        self.reload()

    # ------------------------------------------------------------ what is shown

    def _heard(self, changes: Changes) -> None:
        if changes.kinds.keys() & {"limitation_event", "customer_entry_state", "collection_letter"}:
            self.reload()

    def reload(self) -> None:
        """Ask the file again."""
        found = limitation.watch(self.context.desk, everything=self.tabs.current == EVERYTHING)
        soon = found if self.tabs.current != EVERYTHING else limitation.watch(self.context.desk)
        self.tabs.set_count(SOON, sum(w.days >= 0 for w in soon))
        self.tabs.set_count(OVER, sum(w.days < 0 for w in soon))
        at = self.tabs.current
        self.found = [w for w in found if at == EVERYTHING or (w.days < 0) is (at == OVER)]
        self.source.set_rows([Row(w.entry_id, (w.limit.last, w.days, f"{w.number} {w.name}", w.document, w.due, w.remaining,
                                               w.currency, self._state(w))) for w in self.found])
        self.table.refresh()
        self.nothing.setVisible(not self.found)
        self.table.setVisible(bool(self.found))
        self.set_status(i18n.filled(_("{count:claim|claims}"), count=len(self.found)))
        self._tell()

    def _state(self, one: Watched) -> tuple[str, str, str]:
        if one.days < 0:
            return _("Over"), "danger", "cross"
        if one.days <= NEAR:
            return _("Ends soon"), "danger", "triangle"
        started = one.limit.restarted_by is not None
        return (_("Began anew"), "info", "half") if started else (_("Running"), "warning", "half")

    def current(self) -> Watched | None:
        """The claim of the current row."""
        return next((w for w in self.found if w.entry_id == self.table.current()), None)

    def _tell(self) -> None:
        """What the last day was reckoned from, and what happened."""
        one = self.current()
        because = "" if one is not None else _("Choose a claim first.")
        self.event_action.allow(one is not None, because)
        known = limitation.history(self.context.desk, one.entry_id) if one is not None else []
        self.remove_action.allow(any(k.event_id is not None for k in known),
                                 because or _("Nothing was entered by hand for this claim."))
        if one is None:
            self.empty_side()
            return
        term, region = one.limit.term, i18n.region()
        lines = [(_("Ends on"), i18n.day(one.limit.last, region)), (_("Counts from"), i18n.day(one.limit.counts_from, region)),
                 (_("Country"), one.country), (_("Years"), i18n.number(term.years, region)), (_("Source"), term.source or "–"),
                 (_("Confidence"), term.confidence)]
        told = [("calendar-check" if k.counts else "circle-slash", "info" if k.counts else "neutral", _(EVENTS[k.event]),
                 i18n.day(k.day, region), k.note or ("" if k.counts else _("does not count here"))) for k in known]
        parts = column(fact_box(one.document, FactLines([(a, b, None, "") for a, b in lines])), spacing=10)
        if told:
            parts.addWidget(fact_box(_("What happened"), TimeLine(told)))
        parts.addStretch(1)
        self.set_side(parts)

    # ------------------------------------------------------------ what is done

    def chosen_ids(self) -> Sequence[int]:
        """The claims an event is entered for: all selected ones."""
        return self.table.selected() or ([one.entry_id] if (one := self.current()) is not None else [])

    def form(self) -> FormDialog:
        """What happened, when, and a note."""
        desk, ids = self.context.desk, tuple(self.chosen_ids())
        event = ChoiceField(_("What happened"), [Choice(e, _(words)) for e, words in EVENTS.items()])
        day = DateField(_("Day"), lambda: desk.today)
        day.set_value(desk.today)
        note = TextField(_("Note"), most=250)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return limitation.add(desk, ids, values["event"], values["day"], values["note"] or "")

        return FormDialog(self, _("Enter what happened"), [
            FormField("event", _("What happened"), event), FormField("day", _("Day"), day, required=True),
            FormField("note", _("Note"), note)], save,
            body=i18n.filled(_("For {count:claim|claims}. Letters that were issued and payments count by themselves."),
                             count=len(ids)))

    def enter(self) -> None:
        """Enter an event for the selected claims and tell what it did."""
        if not self.chosen_ids():
            return
        outcome = show(self.form())
        if outcome.value is None:
            return
        self.reload()
        words = dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems)
        self.tell("success", i18n.filled(_("Entered for {count:claim|claims}."), count=outcome.value), "\n".join(list(words)[:4]))

    def take_back(self) -> None:
        """Take back what was entered last by hand for the current claim."""
        one = self.current()
        if one is None:
            return
        mine = next((k for k in limitation.history(self.context.desk, one.entry_id) if k.event_id is not None), None)
        if mine is None or mine.event_id is None:
            return
        outcome = limitation.remove(self.context.desk, mine.event_id)
        self.reload()
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", _("{event} of {day} was taken back.").format(
                event=_(EVENTS[mine.event]), day=i18n.day(mine.day, i18n.region())))

    def _customer(self) -> None:
        one = self.current()
        if one is not None:
            self.context.navigate("customer", customer_id=one.customer_id)

    def _open(self, entry_id: int) -> None:
        one = next((w for w in self.found if w.entry_id == entry_id), None)
        if one is not None:
            self.context.navigate("entries", view="all", entry_id=entry_id, search=one.document)

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
