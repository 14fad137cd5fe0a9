"""The credit hold list: orders that credit control holds, why, and the decision about them (W-02)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu

from app import i18n
from app.core.facts import Ref
from app.core.words import N_
from app.i18n import _
from app.queries.credit_holds import VIEWS as VIEW_IDS
from app.queries.listing import ListQuery
from app.services.credit import approving, holds
from app.services.credit.holds import Done, Panel, Run, Selection
from app.services.credit.shown import Clearing
from app.services.sales.steps import Result, Step
from app.views.credit import change_limit, hold_dialogs, hold_mail, reason_cards
from app.views.credit.hold_panel import BALANCE, HOLD, ORDERS, OVERDUE, OWN, SLIPS, Doors, HoldPanel
from app.views.credit.hold_parts import Verb
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.reasons import set_tip
from app.views.kit.widgets import Button
from app.views.sales import step_dialog

WORDS = {"open": N_("Holds::Open"), "ready": N_("Holds::Ready"), "review": N_("To review today"), "mine": N_("Holds::Mine"),
         "forced": N_("Holds::Forced"), "awaiting": N_("Awaiting approval"), "all": N_("Holds::All")}
VIEWS = tuple((view, WORDS[view]) for view in VIEW_IDS)
SIDE, MOST_ASKED = 416, 60
"""Width of the panel in pixels; so many marked holds are looked at one by one."""
ACTIVE = ("on_hold", "ready_to_release")


class HoldsPage(ListPage):
    """The list with its panel; every decision goes for the marked rows, else for the current one."""

    wide = True

    def __init__(self, context: Context, view: str = "open", customer_id: int | None = None, order_id: int | None = None,
                 hold_id: int | None = None, search: str = "") -> None:
        desk = context.desk
        scope: dict[str, Any] = {"user_id": desk.actor.user_id}
        scope |= {name: key for name, key in (("customer_id", customer_id), ("order_id", order_id)) if key}
        super().__init__(
            context, _("Credit hold list"), holds.listing(desk), ListQuery(desk.company_id, search=search, scope=scope),
            views=VIEWS, view=view, side=SIDE,
            empty=("circle-check", _("No order is on hold here. What credit control holds at a checkpoint stands in this list.")))
        self.set_title(_("Credit hold list"), crumbs=_("Area::Credit"))
        self.panel = HoldPanel(context, Doors(self.go, self.show_documents, self.open_figure, self.open_order,
                                              self.open_customer, self._told, lambda: self.show_side(False)))
        self._list_commands_of_holds()
        self._decisions()
        self._approvals()
        self.print_command()
        self.export_command(short=False)
        self.end_commands()
        self._foot()
        self.keys = [("Space", _("Key::mark")), ("Ctrl+R", _("Key::release")), ("Ctrl+J", _("Key::reject")),
                     ("Ctrl+G", _("Key::assign")), ("Ctrl+T", _("Key::postpone"))]
        self.fill_side(self.panel)
        self._mails = hold_mail.Mails(self, self.look)
        self.table.opened.connect(lambda _key: self.open_order())
        self.table.chosen.connect(lambda _key: self.look())
        self.table.ticked.connect(self.look)
        self.table.ticked.connect(self._count)
        self.table.counted.connect(lambda _count, _selected: self._recount())
        if hold_id is not None:
            self.table.refresh(keep=hold_id)
        self._recount()
        self._ask_to_post()

    # ------------------------------------------------------------ commands

    def _list_commands_of_holds(self) -> None:
        """What looks, and what puts orders on the list."""
        self.command("holds.evaluate", _("Evaluate…"), self.evaluate, key="Ctrl+E", icon="refresh-cw", writes=True)
        self.command("holds.force", _("Force credit hold…"), self.force, key="Ctrl+H", other_keys=("Ctrl+Shift+H",),
                     icon="shield-alert", writes=True)
        self.command("holds.what_if", _("What if…"), self.what_if, key="Ctrl+F9", icon="lightbulb")
        self.command("holds.mail", _("Mail customer"), self.mail, key="Ctrl+M", other_keys=("Ctrl+Shift+M",), icon="send")
        self.command("holds.open", _("Open order"), self.open_order, key="Ctrl+O", icon="clipboard-list", bar=False)
        self.command("holds.customer", _("Open customer"), self.open_customer, icon="user", bar=False)
        self.command("holds.entries", _("Entries of the customer"), self.entries, key="Ctrl+F7", icon="list", bar=False)

    def _decisions(self) -> None:
        """What is decided about orders on hold; their buttons stand below the panel."""
        self._free = self.command("holds.release", _("Release"), lambda: self.release(posting=False), key="Ctrl+R",
                                  icon="shield-check", bar=False, writes=True)
        self._post = self.command("holds.release_post", _("Release with posting"), lambda: self.release(posting=True), key="F9",
                                  icon="file-text", bar=False, writes=True)
        self._reject = self.command("holds.reject", _("Reject"), self.reject, key="Ctrl+J", icon="ban", bar=False, writes=True)
        self._assign = self.command("holds.assign", _("Assign"), self.assign, key="Ctrl+G", icon="user", bar=False, writes=True)
        self._postpone = self.command("holds.postpone", _("Postpone"), self.postpone, key="Ctrl+T", icon="clock", bar=False,
                                      writes=True)

    def _approvals(self) -> None:
        """What becomes of a request that waits for a second person (SGN-05, 06)."""
        self._approve = self.command("holds.approve", _("Approve"), self.approve, icon="check", bar=False, writes=True)
        self._return = self.command("holds.return", _("Return…"), self.send_back, icon="undo-2", bar=False, writes=True)
        self._recall = self.command("holds.recall", _("Recall"), self.recall, icon="undo-2", bar=False, writes=True)

    def _foot(self) -> None:
        """The buttons below the panel: Release with its menu, then the others, which show icons where room is short."""
        release = Verb(self._free, "primary", "shield-check")
        menu = QMenu(self)
        menu.addActions([self._free, self._post])
        more = Button("", "primary", "chevron-down", name=_("Ways to release"), height=32)
        more.clicked.connect(lambda _checked=False: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        others = [Verb(self._reject, "danger", "ban", shrinks=True), Verb(self._assign, "default", "user", shrinks=True),
                  Verb(self._postpone, "default", "clock", shrinks=True)]
        deciding = [Verb(self._approve, "primary", "check"), Verb(self._return, "default", "undo-2"),
                    Verb(self._recall, "default", "x")]
        self.panel.foot.set_buttons([release, more, *others], deciding, others)
        set_tip(more, _("Ways to release"))

    # ------------------------------------------------------------ what is meant

    def chosen(self) -> list[int]:
        """The marked holds, else the selected ones, else the current one."""
        marked = self.table.marked()
        if marked:
            return marked
        selected = self.table.selected()
        if len(selected) > 1:
            return selected
        return [self.table.current()] if self.table.current() > 0 else []

    def look(self) -> None:
        """The panel follows the current row, or the marks."""
        self.panel.show_holds(self.chosen()[:MOST_ASKED])
        self._allow()

    def _allow(self) -> None:
        """What can be decided about what is chosen, or why not (WIN-04)."""
        states = {panel.state for panel in self._looked_at()}
        none = _("Choose an order on hold first.")
        awaiting = _("This waits for approval: approve, return or recall it first.")
        ended = _("This hold has ended; there is nothing to decide any more.")
        can = bool(states & set(ACTIVE))
        because = none if not states else awaiting if "awaiting_approval" in states else ended
        for command in (self._free, self._post, self._reject):
            command.allow(can, because)
        alive = can or "awaiting_approval" in states
        for command in (self._assign, self._postpone):
            command.allow(alive, none if not states else ended)
        for command in (self._approve, self._return, self._recall):
            command.allow("awaiting_approval" in states, _("Nothing waits for approval here."))

    def _looked_at(self) -> list[Panel]:
        return [self.panel.shown] if self.panel.shown is not None else list(self.panel.many)

    def _panels(self, states: Sequence[str] = ACTIVE) -> list[Panel]:
        """The chosen holds as they were when they were looked at, those in these states."""
        ids = self.chosen()
        found = {panel.hold_id: panel for panel in self._looked_at()}
        for key in ids:
            if key not in found and (panel := holds.panel(self.context.desk, key)) is not None:
                found[key] = panel
        wanted = [found[key] for key in ids if key in found and found[key].state in states]
        if not wanted:
            self.tell("info", _("Choose an order on hold first."))
        return wanted

    def _one(self) -> Panel | None:
        """The hold one thing can be asked of: the current one."""
        current = self.table.current()
        if self.panel.shown is not None:
            return self.panel.shown
        found = holds.panel(self.context.desk, current) if current > 0 else None
        if found is None:
            self.tell("info", _("Choose an order on hold first."))
        return found

    def _recount(self) -> None:
        """Counts of the views, the foot of the list, the panel."""
        counts = holds.views(self.context.desk, self.table.query)
        if self.tabs is not None:
            for place, (view, _words) in enumerate(VIEWS):
                if view in counts:
                    self.tabs.set_count(place, counts[view])
        if self.table.footer is not None:
            self.table.footer.words = i18n.filled(_("{count:order|orders}"), count=self.table.model_.rowCount())
            self.table.footer.update()
        self.look()

    def _count(self) -> None:
        """The status line tells what is marked and what it comes to."""
        super()._count()
        marked = self.table.marked()
        if marked:
            with self.context.desk.reading() as session:
                sums = self.table.listing.sums(session, self.table.query, marked, "value")
            amount = i18n.money(sum(sums.values()), self.context.currency, i18n.region())
            self.set_status(_("{marked} of {all} marked · {amount}").format(
                marked=len(marked), all=self.table.model_.rowCount(), amount=amount))

    def _unmark(self) -> None:
        self.table.check_all(False)

    def _done(self, keep_row: int) -> None:
        """After a decision the list is asked again, and the keyboard stands on the next open row."""
        self._unmark()
        self.table.reload()
        rows = self.table.model_.rowCount()
        if rows and keep_row >= 0 and self.table.current() < 0:
            self.table.stand_on(min(keep_row, rows - 1), 0)
        self.table.view.setFocus()

    def _row(self) -> int:
        return self.table.view.currentIndex().row()

    # ------------------------------------------------------------ decisions

    def release(self, *, posting: bool) -> None:
        """Lift the hold, and post the step it stopped where that is wanted (CRD-90…96)."""
        panels = self._panels()
        if not panels:
            return
        row, steps = self._row(), {panel.order: panel for panel in panels}
        results = hold_dialogs.release(self, panels, str(self.panel.foot.covers.value()), posting=posting)
        if not results:
            return
        self._done(row)
        posted = [one for one in results if one.made]
        if posting and posted and all(one.done for one in results):
            self._tell_posted(results, steps[posted[0].order])
        else:
            hold_dialogs.tell_results(self, results, N_("{count:order was|orders were} released."))

    def _tell_posted(self, results: Sequence[Done], first: Panel) -> None:
        """What was posted, with the ways to open, print and mail it, as after any step."""
        step_dialog.tell(self, Step(first.step or "confirmation"),
                         [Result(one.hold_id, one.order, one.made, one.problems) for one in results if one.made])

    def reject(self) -> None:
        """Stop these orders for good (CRD-99)."""
        panels, row = self._panels(), self._row()
        results = hold_dialogs.reject(self, panels) if panels else []
        if results:
            self._done(row)
            hold_dialogs.tell_results(self, results, N_("{count:order was|orders were} rejected."))

    def assign(self) -> None:
        """Who looks after them."""
        panels = self._panels((*ACTIVE, "awaiting_approval"))
        if panels and hold_dialogs.assign(self, panels):
            self._unmark()
            self.table.reload()
            self.table.view.setFocus()
            self.tell("success", i18n.filled(_("{count:order was|orders were} assigned."), count=len(panels)))

    def postpone(self) -> None:
        """Look at them on a later day (CRD-86)."""
        panels, row = self._panels((*ACTIVE, "awaiting_approval")), self._row()
        if panels and hold_dialogs.postpone(self, panels):
            self._done(row)
            self.tell("success", i18n.filled(_("{count:order was|orders were} postponed."), count=len(panels)))

    def force(self) -> None:
        """Put orders on hold by hand; the customer of the current row is proposed (T-05)."""
        shown = self.panel.shown
        forced = hold_dialogs.force(self, customer_id=shown.customer_id if shown is not None else None)
        if forced is not None:
            self.table.reload()
            words, there = hold_dialogs.forced_words(forced)
            self.tell("success" if forced.held else "info", words, there)

    # ------------------------------------------------------------ approving

    def _requests(self) -> list[int]:
        """The requests of the chosen holds that wait."""
        wanted = {panel.hold_id for panel in self._panels(("awaiting_approval",))}
        return [one.request_id for one in approving.waiting(self.context.desk)
                if one.subject_table == "credit_hold" and one.subject_id in wanted]

    def _decided(self, results: Sequence[Done], words: str) -> None:
        if results:
            self._done(self._row())
            hold_dialogs.tell_results(self, results, words)

    def approve(self) -> None:
        """Approve what somebody else asked for, and do what follows (SGN-05, 07)."""
        ids = self._requests()
        if ids:
            self._decided(approving.approve(self.context.desk, ids), N_("{count:request was|requests were} approved."))

    def send_back(self) -> None:
        """Return it with a note that says why (SGN-06)."""
        ids, desk = self._requests(), self.context.desk
        if ids:
            self._decided(hold_dialogs.ask_note(self, _("Return for another look"), _("Return"),
                                                lambda note: approving.send_back(desk, ids, note)),
                          N_("{count:request was|requests were} returned."))

    def recall(self) -> None:
        """Take back what one asked for oneself (SGN-06)."""
        ids = self._requests()
        if ids:
            self._decided(approving.recall(self.context.desk, ids), N_("{count:request was|requests were} recalled."))

    # ------------------------------------------------------------ evaluate

    def evaluate(self) -> None:
        """Run the rules again: for the marked orders, for the customer, or for all (CRD-97)."""
        marked, shown = self.chosen() if self.table.marked() else [], self._looked_at()
        answers = []
        if marked:
            words = i18n.filled(_("{count:marked order|marked orders}"), count=len(marked))
            answers.append(dialogs.Answer("marked", words, primary=True))
        elif shown:
            answers.append(dialogs.Answer("marked", shown[0].order, primary=True))
        if shown:
            answers.append(dialogs.Answer("customer", shown[0].customer))
        answers += [dialogs.Answer("all", _("All orders on hold"), primary=not answers),
                    dialogs.Answer("back", _("Go back"), safe=True)]
        answer = self.context.ask(_("Evaluate for release"), _(
            "The rules run again at the step each order was held at. What nothing holds any more becomes ready to release."),
            answers)
        chosen = {"marked": Selection(tuple(marked or [p.hold_id for p in shown[:1]])),
                  "customer": Selection(customer_id=shown[0].customer_id) if shown else Selection(),
                  "all": Selection()}.get(answer)
        if chosen is not None:
            desk = self.context.desk
            self.beside(_("Evaluating orders on hold"), lambda progress: holds.evaluate_holds(desk, chosen, progress).value,
                        self._evaluated)

    def _ask_to_post(self) -> None:
        """Orders that became ready while nobody looked: are they released with posting, as the company wants it (CRD-98)?"""
        waiting = holds.to_post(self.context.desk)
        if waiting:
            self.tell("info", i18n.filled(_("Nothing holds {count:order|orders} any more."), count=len(waiting)), "", [
                (self._words_to_post(waiting), lambda: self._post_ready(waiting)),
                (_("Show them"), lambda: self._choose_tab("ready"))])

    def _words_to_post(self, waiting: Sequence[int]) -> str:
        return i18n.filled(_("Release and post {count:order|orders}"), count=len(waiting))

    def _post_ready(self, waiting: tuple[int, ...]) -> None:
        """Evaluate them once more and post what is still ready, with the parameters they were held with (P-11)."""
        desk = self.context.desk
        self.beside(_("Evaluating orders on hold"), lambda progress: holds.evaluate_holds(
            desk, Selection(waiting), progress, attended=False).value, self._evaluated)

    def _evaluated(self, run: Run | None) -> None:
        """How many are free now; one that failed says why."""
        self.table.reload()
        if run is None:
            return
        words = i18n.filled(_("{count:order was|orders were} evaluated, {ready} ready to release."), count=len(run.lines),
                            ready=len(run.ready))
        if run.stopped:
            words += " " + _("It was stopped early.")
        failed = [line for line in run.lines if line.problems]
        waiting = holds.to_post(self.context.desk)
        if waiting and not failed:
            self.tell("success", words, "", [(self._words_to_post(waiting), lambda: self._post_ready(waiting)),
                                             (_("Show them"), lambda: self._choose_tab("ready"))])
        elif failed:
            self.tell("warning", words, "\n".join(
                f"{line.order}: " + " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in line.problems)
                for line in failed[:4]), problems=[p for line in failed for p in line.problems])
        else:
            self.tell("success", words, "", [(_("Show them"), lambda: self._choose_tab("ready"))] if run.ready else [])

    def _choose_tab(self, view: str) -> None:
        if self.tabs is not None:
            self.tabs.choose(VIEW_IDS.index(view))

    def what_if(self) -> None:
        """Type a payment, a limit or a smaller order, and see what would still hold it (W-02)."""
        self.show_side(True)
        if self.panel.shown is None:
            self._unmark()
        if not self.panel.ask_what_if():
            self.tell("info", _("Choose an order on hold first."))

    def mail(self) -> None:
        """Write to the customers, each in her language, what is open (W-02)."""
        ids = self.chosen()
        if not ids:
            self.tell("info", _("Choose an order on hold first."))
            return
        self._mails.write(ids)

    # ------------------------------------------------------------ where things lead

    def open_order(self, panel: Panel | None = None) -> None:
        """The order of a hold."""
        found = panel or self._one()
        if found is not None:
            self.context.navigate("sales_order", document_id=found.order_id)

    def open_customer(self, panel: Panel | None = None) -> None:
        """The invoice account of a hold."""
        found = panel or self._one()
        if found is not None:
            self.context.navigate("customer", customer_id=found.customer_id)

    def entries(self) -> None:
        """The open entries behind the balance (Ctrl+F7)."""
        found = self._one()
        if found is not None:
            self.open_figure(found, BALANCE)

    def open_figure(self, panel: Panel, what: str) -> None:
        """The documents behind a figure."""
        go, customer = self.context.navigate, panel.customer_id
        doors: dict[str, Callable[[], None]] = {
            BALANCE: lambda: go("entries", view="open", customer_id=customer),
            OVERDUE: lambda: go("entries", view="overdue", customer_id=customer),
            SLIPS: lambda: go("sales_orders", view="all", customer_id=customer),
            ORDERS: lambda: go("sales_orders", view="open", customer_id=customer),
            OWN: lambda: self.open_order(panel),
            HOLD: lambda: go("credit_holds", view="all", hold_id=panel.previous_id, order_id=panel.order_id)}
        if what in doors:
            doors[what]()

    def show_documents(self, refs: Sequence[Ref]) -> None:
        """The documents behind a reason: one opens by itself, of several the customer's entries or orders."""
        shown, tables = self.panel.shown, {table for table, _key in refs}
        if len(refs) == 1:
            self._document(refs[0])
        elif shown is not None:
            entries = "customer_ledger_entry" in tables or "customer" in tables
            self.open_figure(shown, OVERDUE if entries and "sales_order" not in tables else BALANCE if entries else ORDERS)

    def _document(self, ref: Ref) -> None:
        table, key = ref
        if table == "customer_ledger_entry":
            shown = self.panel.shown
            self.context.navigate("entries", view="all", customer_id=shown.customer_id if shown else None, entry_id=key)
        elif table == "sales_order":
            self.context.navigate("sales_order", document_id=key)
        elif table == "customer":
            self.context.navigate("customer", customer_id=key)

    def go(self, panel: Panel, door: str, way: Clearing) -> None:
        """Where what would clear a reason is done."""
        if door == reason_cards.LIMIT:
            if change_limit.change(self, ("customer", panel.customer_id)):
                self.table.reload()
        elif door == reason_cards.ORDER:
            self.open_order(panel)
        elif door == reason_cards.CUSTOMER:
            self.open_customer(panel)
        elif door == reason_cards.RATES:
            self.context.navigate("rates")
        else:
            self.context.navigate("quick_receipts", customer_id=panel.customer_id)

    def _told(self, problems: Any) -> None:
        self.tell_problems(problems)


