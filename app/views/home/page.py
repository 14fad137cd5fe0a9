"""The home window: how do we stand, what now, who owes most (usability 2.7)."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.changes import Changes
from app.core.enums import CollectionsStatus
from app.core.money import major
from app.core.words import N_
from app.i18n import _
from app.queries import collecting_entries, home, interest
from app.queries import letters as letter_queries
from app.queries.listing import Column
from app.services import ageing, automation, law_rates, limitation, vat_relief
from app.services.collecting import activities, desk_figures
from app.services.credit import hold_count
from app.services.credit_rules import starting as credit_start
from app.services.credit_tasks import work as credit_work
from app.services.desk import Desk
from app.services.strategies import due as strategies_due
from app.views.home.charts import Bar, TopList, WeekBar, WeekChart
from app.views.home.closing_strip import ClosingStrip
from app.views.home.collecting_card import CollectingCard
from app.views.kit import details, icons, paint
from app.views.kit.context import Context
from app.views.kit.figures import AgeingChart, KeyFigure, key_figures
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register
from app.views.kit.relay import Relay
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Card, EmptyState, Label, Line, action_button, column, holder, row

if TYPE_CHECKING:
    from app.services.closing.tiles import Tiles

PAUSE = 700
"""Milliseconds after which figures are read that nobody has to wait for."""
FIGURES = frozenset({"backup_record", "close_evaluation"})
"""What jobs of the start write while she looks at the figures of the close."""
_GREETING = ((12, N_("Good morning")), (18, N_("Good afternoon")), (24, N_("Good evening")))

_STATES = {"disputed": N_("Disputed"), "settled": N_("Settled"), "reminded": N_("Reminded"), "overdue": N_("Overdue"),
           "open": N_("Open"), "partly": N_("Partly settled")}
_TONES = {"disputed": ("violet", "square"), "settled": ("success", "check"), "reminded": ("warning", "triangle"),
          "overdue": ("danger", "triangle"), "open": ("neutral", "ring"), "partly": ("info", "half")}


class HomePage(Page):
    """Key figures, ageing with the largest overdue, what was posted last, to do, and what the next weeks may bring."""

    def __init__(self, context: Context) -> None:
        desk = context.desk
        hour = desk.clock.now().astimezone().hour
        greeting = next(words for limit, words in _GREETING if hour < limit)
        title = f"{_(greeting)}, {desk.actor.name.split()[0]}"
        super().__init__(context, title)
        self.set_title(title, _("{day}, week {week}").format(day=i18n.long_day(desk.today, i18n.region()),
                                                             week=desk.today.isocalendar().week))
        remind = self.command("reminders.new", _("Suggest reminders"), lambda: context.navigate("reminders", suggest=True),
                              icon="mail-warning", primary=False, bar=False, key="Ctrl+R")
        bring = self.command("import.open", _("Import"), lambda: context.navigate("import"), icon="file-input", bar=False,
                             key="Ctrl+I")
        self.add_tool(action_button(remind, "primary", "mail-warning"))
        self.add_tool(action_button(bring, "default", "file-input"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.look_at_collecting)
        self.keys = [("Alt+Q", _("Tell me")), ("Ctrl+R", _("Reminders")), ("Ctrl+I", _("Import"))]
        with desk.reading() as session:
            self.limits, self.labels = ageing.limits(session, desk, desk.today)
            due = home.open_by_due(session, desk.company_id)
            self.data = home.overview(session, desk.company_id, desk.today, self.limits, due, most=5)
            self.weeks = home.weeks(session, desk.company_id, desk.today, due)
            self.recent = home.recent(session, desk.company_id)
            self.unsent = letter_queries.to_send(session, desk.company_id)
        if self.data.customers == 0:
            self.set_body(self._welcome())
            return
        self.set_body(self._body_parts(), scroll=True)
        self._warn_of_credit()
        Relay(desk.file.announcer, self).changed.connect(self._heard)
        self.set_status(i18n.filled(_("{entries:open item|open items} of {customers:customer|customers}"),
            entries=self.data.open_items,
                                                                                    customers=self.data.owing))

    def _welcome(self) -> EmptyState:
        button = Button(_("Import customers and open items"), "primary", "file-input")
        button.clicked.connect(lambda: self.context.navigate("import"))
        return EmptyState("users", _("No customers yet. Bring in your customers and open invoices from a spreadsheet."), button)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self.context.currency, i18n.region())

    def _body_parts(self) -> Any:
        self.collecting = CollectingCard(self.context)
        left = column(self._ageing_card(), self._recent_card(), self.collecting, spacing=14)
        right = holder(column(self._to_do(), self._weeks_card(), None, spacing=14))
        right.setFixedWidth(330)
        lower = row(holder(left), right, spacing=14)
        lower.setStretch(0, 1)
        self.closing = ClosingStrip(self.context)
        return holder(column(self._strip(), self.closing.body, lower, None, spacing=14))

    def _strip(self) -> Card:
        data, go, today = self.data, self.context.navigate, self.context.desk.today
        share = 100 * data.overdue / data.balance if data.balance > 0 else 0
        week = today + timedelta(7)
        return key_figures([
            (KeyFigure(_("Total receivable"), self._money(data.balance),
                       i18n.filled(_("{entries:item|items} · {customers:customer|customers}"),
                           entries=data.open_items, customers=data.owing)),
             lambda: go("entries", view="open")),
            (KeyFigure(_("Overdue"), self._money(data.overdue), f"{share:.0f} % · " + i18n.filled(_("{count:item|items}"),
                count=data.overdue_items), tone="danger_t" if data.overdue else "text"), lambda: go("entries", view="overdue")),
            (KeyFigure(_("Letters due"), str(data.letters_due), i18n.filled(_("{count:draft|drafts} to review"),
                count=data.drafts)),
             lambda: go("reminders")),
            (KeyFigure(_("Blocked customers"), str(data.blocked), i18n.filled(_("{count:item|items} on hold or disputed"),
                count=data.aside)), lambda: go("customers", view="blocked")),
            (KeyFigure(_("Expected this week"), self._money(data.expected), _("falling due until {day}").format(
                day=i18n.short_day(week, i18n.region()))), lambda: go("entries", view="open", due_from=today, due_to=week)),
        ])

    # ------------------------------------------------------------ how do we stand

    def _ageing_card(self) -> Card:
        data, region, currency = self.data, i18n.region(), self.context.currency
        chart = AgeingChart()
        bars = [(label, amount, i18n.amount(amount, currency, region))
                for label, amount in zip(self.labels, data.buckets, strict=True)]
        notes = [i18n.filled(_("{count:item|items}"), count=count) for count in data.counts]
        chart.set_bars(bars, f"{self.labels[0]} {bars[0][2]} · {notes[0]}", _("overdue {share}").format(
            share=f"{100 * data.overdue / max(1, sum(data.buckets)):.0f} %"), notes)
        chart.opened.connect(self._bucket)
        left = column(self._head(_("Ageing of open items"), _("Aged balance"), lambda: self.context.navigate("ageing")), chart,
                      spacing=8, margins=(18, 14, 18, 12))
        top = TopList(self._late_bars(), _("Largest overdue"))
        top.opened.connect(lambda key: self.context.navigate("customer", customer_id=key))
        right = column(self._head(_("Largest overdue"), _("All {count}").format(count=data.letters_due),
                                  lambda: self.context.navigate("customers", view="overdue")), top, None,
                       spacing=12, margins=(18, 14, 18, 12))
        beside = holder(right)
        beside.setFixedWidth(300)
        parts = row(holder(left), Line(vertical=True), beside, spacing=0)
        parts.setStretch(0, 1)
        return Card(parts)

    def _head(self, title: str, more: str, act: Callable[[], Any]) -> Any:
        button = Button(more, "ghost", height=24, link=True)
        button.clicked.connect(lambda _checked=False: act())
        return row(Label(title, 14, 600), None, button)

    def _bucket(self, number: int) -> None:
        """The entries of a column: due after the next limit, up to its own."""
        after = self.limits[number] + timedelta(1) if number < len(self.limits) else None
        until = self.limits[number - 1] if number else None
        self.context.navigate("entries", view="open", due_from=after, due_to=until)

    def _late_bars(self) -> list[Bar]:
        most = max((late.overdue for late in self.data.largest), default=0) or 1
        days_of = [(self.context.desk.today - limit).days for limit in self.limits]
        return [Bar(x.customer_id, x.name, i18n.amount(x.overdue, self.context.currency, i18n.region()), x.overdue / most,
                    _("{count} d.").format(count=x.days), f"age{min(4, max(1, sum(x.days >= d for d in days_of)))}")
                for x in self.data.largest]

    def _recent_card(self) -> Card:
        columns = (
            Column("document", N_("Document"), "link", None, 124),
            Column("customer", N_("Customer"), "text", None, 180, stretch=True),
            Column("date", N_("Date"), "date", None, 102), Column("due", N_("Due"), "date", None, 102),
            Column("amount", N_("Amount"), "amount", None, 110, currency="currency"),
            Column("currency", N_("Cur."), "text", None, 50),
            Column("status", N_("Status"), "chip", None, 130, names=_STATES, tones=_TONES))
        rows = [Row(x.entry_id, (x.document_no, x.customer, x.document_date, x.due_date, x.amount, x.currency,
                                 state_of(x, self.context.desk.today))) for x in self.recent]
        table = Table(MemorySource(columns, rows), currency=self.context.currency, name=_("Posted last"))
        table.opened.connect(lambda key: self.context.navigate("entries", view="all", entry_id=key, search=next(
            x.document_no for x in self.recent if x.entry_id == key)))
        table.setMinimumHeight(30 * (len(rows) + 1) + 8)
        head = self._head(_("Posted last"), _("Show all"), lambda: self.context.navigate("entries", view="all"))
        return Card(column(head, table, spacing=8, margins=(18, 12, 18, 14)))

    # ------------------------------------------------------------ what now

    def _to_do(self) -> Card:
        data, go = self.data, self.context.navigate
        lines = column(Label(_("To do"), 14, 600), 4, spacing=0, margins=(14, 14, 12, 8))
        due, words = data.drafts or data.letters_due, N_("{count:draft|drafts} to review")
        if not data.drafts:
            words = N_("{count:customer|customers} late")
        tasks = (
            ("mail-warning", "info", _("Issue reminders"),
             i18n.sentence(words, {"count": due}, i18n.language(), i18n.region()), due, lambda: go("reminders")),
            *self._letters_to_send(),
            *self._notes_to_review(),
            *self._groups_due(),
            *self._strategies_due(),
            *self._orders_held(),
            *self._credit_work(),
            *self._activities_due(),
            ("handshake", "danger", _("Promises of today"), self._money(data.promised), data.promises,
             lambda: go("collecting", view="promise_due")),
            ("scale", "violet", _("Disputes"), self._money(data.disputed), data.disputes,
             lambda: go("collecting", view="disputed")),
            ("hand-coins", "warning", _("Credits to apply"), self._money(data.credits), data.credit_items,
             lambda: go("entries", view="credits")),
            *self._claims_ending(),
            *self._relief_possible(),
            *self._rates_to_enter(),
        )
        for number, (icon, tone, title, note, count, act) in enumerate(tasks):
            if number:
                lines.addWidget(Line())
            item = ToDo(icon, tone, title, note, count)
            item.clicked.connect(lambda _checked=False, do=act: do())
            lines.addWidget(item)
        return Card(lines)

    def _activities_due(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """What collectors have to do until today; one's own are named first (COL-31)."""
        desk = self.context.desk
        with desk.reading() as session:
            count = collecting_entries.due_activities(session, desk.company_id, desk.today)
        if not count:
            return ()
        first = activities.due(desk, 1)
        note = " · ".join(filter(None, (first[0].customer, first[0].purpose))) if first else ""
        return (("phone", "info", _("Activities due"), note, count,
                 lambda: self.context.navigate("collecting_activities", view="due")),)

    def _letters_to_send(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Letters that were issued and have not left the house (WIN-63)."""
        if not self.unsent:
            return ()
        return (("send", "warning", _("Send letters"), _("not printed or mailed yet"), self.unsent,
                 lambda: self.context.navigate("letters", view="to_send")),)

    def _notes_to_review(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Interest notes that were proposed and wait to be issued (WIN-22, 40)."""
        with self.context.desk.reading() as session:
            count = interest.draft_count(session, self.context.desk.company_id)
        if not count:
            return ()
        return (("percent", "info", _("Interest notes to review"), _("proposed and not issued yet"), count,
                 lambda: self.context.navigate("interest_run")),)

    def _groups_due(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Automation groups whose day has come, or that stopped before their end (REM-53)."""
        found = automation.waiting(self.context.desk)
        if not found:
            return ()
        return (("repeat", "info", _("Run automation"), ", ".join(g.code for g in found), len(found),
                 lambda: self.context.navigate("automation")),)

    def _strategies_due(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Collection strategies that wait for her word, or stopped before their end, and what they have to send (COL-49)."""
        found, mails, go = strategies_due.due(self.context.desk), strategies_due.mails(self.context.desk), self.context.navigate
        lines = [("repeat", "info", _("Run strategies"), ", ".join(d.code for d in found), len(found),
                  lambda: go("strategies", view="preview"))] if found else []
        if mails:
            lines.append(("send", "warning", _("Strategy::Send e-mails"), _("of collection strategies"), mails,
                          lambda: go("strategies", view="mails")))
        return lines

    def _relief_possible(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """VAT of bad debts that can be asked back by now (WOF-20)."""
        count = vat_relief.possible(self.context.desk)
        if not count:
            return ()
        return (("landmark", "info", _("VAT of bad debts"), _("relief is possible now"), count,
                 lambda: self.context.navigate("vat_relief", view="possible")),)

    def _claims_ending(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Claims near the end of their limitation (COL-28)."""
        count = limitation.count(self.context.desk)
        if not count:
            return ()
        return (("calendar-check", "danger", _("Claims that end soon"), _("or are over"), count,
                 lambda: self.context.navigate("limitation")),)

    def _orders_held(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """What credit control holds, and what nothing holds any more: each opens the hold list (W-06)."""
        found, go = hold_count.tiles(self.context.desk), self.context.navigate
        held, ready = found["held"], found["ready"]
        lines = [("shield-alert", "warning", _("Orders on credit hold"), self._money(held[1]), held[0],
                  lambda: go("credit_holds", view="open"))] if held[0] else []
        if ready[0]:
            lines.append(("shield-check", "success", _("Credit hold::Ready to release"), self._money(ready[1]), ready[0],
                          lambda: go("credit_holds", view="ready")))
        return lines

    def _credit_work(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Who is over the limit, what ends soon, who is excluded: each opens its view of the credit work list (W-06)."""
        found, go = credit_work.counts(self.context.desk), self.context.navigate
        told = (("negative", "gauge", "danger", _("Customers over their limit"), _("as of the last statistics")),
                ("expiring", "calendar-check", "warning", _("Limits and policies that end soon"), _("or have ended")),
                ("excluded", "circle-slash", "info", _("Excluded from credit management"), _("no order of theirs is checked")))
        return [(icon, tone, title, note, found[view], partial(go, "credit_work", view=view))
                for view, icon, tone, title, note in told if found.get(view)]

    def _warn_of_credit(self) -> None:
        """Credit control is on but nothing can ever be held: say so, with the way to rules (CRD-16, WISH-02)."""
        desk = self.context.desk
        found = credit_start.warnings(desk)
        if found:
            self.tell("warning", details.text_of(found[0]), "", [
                (_("Create starter rules"), self._start_rules),
                (_("Blocking rules"), lambda: self.context.navigate("blocking_rules"))], found)

    def _start_rules(self) -> None:
        """The rules to begin with, all switched off; they are looked at before they are switched on (CRD-17)."""
        outcome = credit_start.create(self.context.desk)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.context.navigate("blocking_rules")

    def _rates_to_enter(self) -> Sequence[tuple[str, str, str, str, int, Callable[[], Any]]]:
        """Statutory rates of the half-year, from two weeks before it on, until they are there (LAW-04)."""
        absent = law_rates.missing(self.context.desk)
        if not absent:
            return ()
        day = i18n.day(law_rates.asked_for(self.context.desk.today), i18n.region())
        return (("percent", "warning", _("Enter statutory rates"), _("from {day}").format(day=day), len(absent),
                 lambda: self.context.navigate("law_rates")),)

    def _weeks_card(self) -> Card:
        region = i18n.region()
        decimals = i18n.decimals_of(self.context.currency)
        chart = WeekChart([WeekBar(_("wk {week}").format(week=w.monday.isocalendar().week), w.due, w.promised,
                                   i18n.number(major(w.due, decimals) / 1000, region, 1) + "k") for w in self.weeks],
                          _("Expected receipts"))
        chart.opened.connect(self._week)
        legend = row(Swatch("c1"), Label(_("promised"), 12, 400, "text2"), 8, Swatch("c3"),
                     Label(_("by due date"), 12, 400, "text2"), None, spacing=6)
        return Card(column(Label(_("Expected receipts"), 14, 600), legend, chart, spacing=8, margins=(16, 12, 16, 10)))

    def _week(self, number: int) -> None:
        """What falls due in a week, from today on."""
        monday = self.weeks[number].monday
        self.context.navigate("entries", view="open", due_from=max(monday, self.context.desk.today), due_to=monday + timedelta(6))

    def showEvent(self, event: QShowEvent) -> None:
        """The figures of collecting are read once the page stands."""
        super().showEvent(event)
        if self.data.customers and not event.spontaneous():
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes on to another page has no use for them."""
        self._later.stop()
        super().hideEvent(event)

    def _heard(self, changes: Changes) -> None:
        """A backup was made or the close was measured: the figures are read once more, when it is quiet."""
        if changes.touches(FIGURES) and self.isVisible():
            self._later.start()

    def look_at_collecting(self) -> None:
        """Read them beside the screen; whoever has left the page meanwhile hears nothing."""
        desk = self.context.desk
        self.beside(_("Figures of collecting"), lambda _progress: (desk_figures.kpis(desk), desk_figures.expected(desk)),
                    lambda found: self.collecting.show_figures(*found) if found is not None else None)
        self.beside(_("Figures of the close"), lambda _progress: _close_tiles(desk),
                    lambda found: self.closing.show_figures(found) if found is not None else None)

    def focus_first(self) -> None:
        """The keyboard starts on the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _close_tiles(desk: Desk) -> "Tiles":
    """Imported when it is asked for: the start of the program needs nothing of the close."""
    from app.services.closing import tiles

    return tiles.figures(desk)


def state_of(entry: home.Recent, today: date) -> str:
    """How an entry stands, the weightiest first."""
    if entry.status is CollectionsStatus.DISPUTED:
        return "disputed"
    if entry.remaining == 0:
        return "settled"
    if entry.level:
        return "reminded"
    if entry.remaining > 0 and entry.due_date < today:
        return "overdue"
    return "open" if entry.remaining == entry.amount else "partly"


class Swatch(QWidget):
    """A little square of a chart's colour, for its legend."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The square."""
        paint.box(QPainter(self), QRectF(0, 0, 10, 10), 2, self._role)


class ToDo(Button):
    """One line of the to-do list."""

    def __init__(self, icon: str, tone: str, title: str, note: str, count: int) -> None:
        super().__init__(title, "ghost", name=f"{title}: {count}")
        self._parts = (icon, tone, title, note, count)
        self.setFixedHeight(52)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)

    def paintEvent(self, _event: Any) -> None:
        """Icon square, title, note, count."""
        painter = QPainter(self)
        icon, tone, title, note, count = self._parts
        if self.underMouse():
            paint.box(painter, QRectF(self.rect()), 6, "hover")
        paint.box(painter, QRectF(4, 10, 32, 32), 8, f"{tone}_b")
        icons.draw(painter, icon, 12, 18, 16, f"{tone}_t")
        paint.text(painter, QRectF(48, 8, self.width() - 110, 18), title, theme.font(13, 600), "text")
        paint.text(painter, QRectF(48, 27, self.width() - 110, 18), note, theme.font(12), "text3")
        paint.text(painter, QRectF(0, 0, self.width() - 30, 52), str(count), theme.font(14, 600), "text" if count else "text3",
                   paint.RIGHT)
        icons.draw(painter, "chevron-right", self.width() - 22, 19, 14, "text3")
        if self.hasFocus():
            paint.box(painter, QRectF(self.rect()), 6, None, "focus", 2)


def register_page() -> None:
    """Add the page to the program."""
    register(PageSpec("home", N_("Home"), "layout-dashboard", "home", HomePage))

