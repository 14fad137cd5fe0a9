"""The phone list: one customer per screen, what to say, and a button for each way the call can end (WIN-15)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app import i18n
from app.i18n import _
from app.queries import collecting_customer as queries
from app.queries.collecting_lists import PROMISE_NAMES
from app.services.collecting import activities
from app.services.collecting.forms import RESULTS, ActivityForm
from app.views.collecting import working
from app.views.collecting.preview import how_she_pays, phone_button
from app.views.collecting.walk import Walk
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.page import Page, clear
from app.views.kit.record_notes import LongText
from app.views.kit.widgets import Button, Card, EmptyState, Label, column, holder, row

WIDE, MOST, BESIDE = 640, 500, 3
"""Pixels of the card at most; customers of activities that are due, when nobody was ticked; buttons in a row."""
KINDS = {"reached": "primary", "promise": "default", "dispute": "default", "refused": "default", "not_reached": "default",
         "other": "default"}
ICONS = {"reached": "check", "promise": "handshake", "dispute": "scale", "refused": "ban", "not_reached": "phone",
         "other": "circle-help"}


class PhonePage(Page):
    """Calls one after the other; every result is kept as a closed activity and leads to the next customer."""

    def __init__(self, context: Context, customers: Sequence[int] = (), start: int = 0) -> None:
        super().__init__(context, _("Phone list"))
        found = list(customers) or [key for key in dict.fromkeys(a.customer_id for a in activities.due(context.desk, MOST))]
        self.walk = Walk.through(found, start or found[0]) if found else Walk()
        self.called: set[int] = set()
        self.memo = LongText(_("Memo"), height=72)
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self.set_body(holder(self._parts), scroll=True)
        self._commands()
        self.keys = [("Alt+1…6", _("Result")), ("Ctrl+↓", _("Next customer")), ("Ctrl+O", _("Open customer"))]
        self.show_customer()

    def _commands(self) -> None:
        for number, result in enumerate(KINDS, 1):
            self.command(f"phone.{result}", _(RESULTS[result]), self._ended(result), key=f"Alt+{number}", icon=ICONS[result],
                         bar=False, writes=True)
        self._next = self.command("phone.next", _("Next customer"), lambda: self.step(1), key="Ctrl+Down",
                                  icon="arrow-right")
        self._previous = self.command("phone.previous", _("Previous customer"), lambda: self.step(-1), key="Ctrl+Up",
                                      icon="arrow-left")
        self.command("phone.open", _("Open customer"), self.open_customer, key="Ctrl+O", icon="users")
        self.command("phone.back", _("Collections"), lambda: self.context.navigate("collecting"), icon="list", bar=False)
        self.end_commands()

    def _ended(self, result: str) -> Any:
        return lambda: self.ended(result)

    # ------------------------------------------------------------ what it shows

    def show_customer(self) -> None:
        """The customer of the walk: number to call, talking points, results."""
        clear(self._parts)
        desk, customer_id = self.context.desk, self.walk.customer_id
        with desk.reading() as session:
            head = queries.head(session, desk.company_id, customer_id, desk.today) if customer_id else None
            points = queries.talking_points(session, desk.company_id, customer_id, desk.today) if head else None
        self._allow(head is not None)
        if head is None or points is None:
            self.set_title(_("Phone list"))
            self._parts.addWidget(EmptyState("phone", _("Nobody is to be called. Tick customers on the workbench and choose "
                                                        "Phone list there.")))
            return
        done = [(_("Called"), "success", "check")] if customer_id in self.called else []
        self.set_title(head.name, head.number, done, crumbs=" · ".join(filter(None, (_("Phone list"), self.walk.place()))))
        self.memo = LongText(_("Memo"), height=72)
        card = column(self._number(head), Label(how_she_pays(desk, customer_id), 13, 400, "text2", wrap=True),
                      *self._points(head, points), Label(_("Memo"), 13, 600), self.memo, self._results(), spacing=10,
                      margins=(20, 16, 20, 16))
        whole = Card(card)
        whole.setMaximumWidth(WIDE + 140)
        self._parts.addWidget(whole, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.addStretch(1)
        self.set_status(i18n.filled(_("{count:customer|customers}, {called} called"), count=len(self.walk.customers),
                                    called=len(self.called)))

    def _allow(self, there: bool) -> None:
        nobody, alone = _("Nobody is to be called."), _("There is no other customer in this list.")
        self._next.allow(self.walk.can(1), alone if there else nobody)
        self._previous.allow(self.walk.can(-1), alone if there else nobody)
        for action in self.commands():
            if action.objectName().removeprefix("phone.") in (*KINDS, "open"):
                action.allow(there, nobody)  # type: ignore[attr-defined]

    def _number(self, head: queries.Head) -> QWidget:
        """Whom to call, and the number the computer can dial (COL-31)."""
        parts = row(Label(head.contact or head.name, 15, 600), spacing=10)
        if head.phone:
            parts.addWidget(phone_button(head.phone))
        else:
            parts.addWidget(Label(_("No phone number is known."), 13, 400, "warning_t"))
        parts.addStretch(1)
        parts.addWidget(Label(i18n.money(head.overdue, self.context.currency, i18n.region()), 18, 600,
                              "danger_t" if head.overdue > 0 else "text"))
        parts.addWidget(Label(_("Overdue"), 12, 400, "text3"))
        return holder(parts)

    def _points(self, head: queries.Head, points: queries.Points) -> list[QWidget]:
        """The oldest items, the last promise, disputes: what the call is about (WIN-15)."""
        found: list[QWidget] = [Label(_("Oldest open items"), 13, 600)]
        region = i18n.region()
        items = [(f"{e.document} · {i18n.day(e.due, region)}", i18n.money(e.remaining, e.currency, region), None, "")
                 for e in points.oldest]
        found.append(FactLines(items) if items else Label(_("Nothing is open."), 13, 400, "text3"))
        if points.last_promise:
            found += [Label(_("Last promise"), 13, 600), Label(self._promised(points), 13, 400, "text2", wrap=True)]
        if points.disputes:
            found.append(Label(_("Disputes"), 13, 600))
            found += [Label(" · ".join(filter(None, (
                d.document, i18n.money(d.amount, d.currency, region), d.texts.get(i18n.language()) or d.texts.get("en", d.code),
                d.reason))), 13, 400, "violet_t", wrap=True) for d in points.disputes]
        return found

    def _promised(self, points: queries.Points) -> str:
        p, region = points.last_promise, i18n.region()
        assert p is not None
        return _("{amount} for {day}: {state}").format(amount=i18n.money(p.amount, p.currency, region),
                                                       day=i18n.day(p.promised_on, region), state=_(PROMISE_NAMES[p.state]))

    def _results(self) -> QWidget:
        """A button for each way the call can end; keys Alt+1 to Alt+6."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, (result, kind) in enumerate(KINDS.items()):
            button = Button(_(RESULTS[result]), kind, ICONS[result])
            button.clicked.connect(lambda _checked=False, at=result: self.ended(at))
            grid.addWidget(button, number // BESIDE, number % BESIDE)
        return holder(grid)

    # ------------------------------------------------------------ what is done

    def ended(self, result: str) -> None:
        """The call is kept with its result; a promise or dispute goes on in its form, then comes the next customer (COL-32)."""
        customer_id, desk = self.walk.customer_id, self.context.desk
        memo = self.memo.value()
        with desk.writing("activity.save") as uow:
            made = activities.save(desk, ActivityForm(customer_id, "call", _("Phone list"), due=desk.today, memo=memo))
            closed = activities.close(desk, made.value, result, memo) if made.value is not None else None
            if closed is None or closed.value is None:
                uow.abandon()
        if closed is None or closed.value is None:
            self.tell_problems(made.problems if closed is None else closed.problems)
            return
        self.called.add(customer_id)
        working.go_on(self, customer_id, closed.value)
        if self.walk.can(1):
            self.step(1)
        else:
            self.show_customer()
            self.tell("success", _("That was the last customer of the list."), "",
                      [(_("Back to the workbench"), lambda: self.context.navigate("collecting"))])

    def step(self, by: int) -> None:
        """The customer before or after."""
        if self.walk.can(by):
            self.clear_messages()
            self.walk.go(by)
            self.show_customer()
            self.focus_first()

    def open_customer(self) -> None:
        """Everything about the customer, with the same list to walk through."""
        if self.walk.customer_id:
            self.context.navigate("collecting_customer", customer_id=self.walk.customer_id, walk=self.walk)

    def state(self) -> Any:
        """Where the walk stands, and who was called."""
        return {"walk": self.walk, "called": self.called}

    def restore(self, state: Any) -> None:
        """As it was left."""
        self.walk, self.called = state["walk"], state["called"]
        self.show_customer()
