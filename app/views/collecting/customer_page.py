"""Collecting from one customer: her cases, transactions, contacts and figures, and everything that can be done (COL-10…14)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.changes import Changes
from app.core.words import N_
from app.i18n import _
from app.queries import collecting_customer as queries
from app.queries.listing import ListQuery
from app.services.collecting import shown
from app.services.limits import standing
from app.views.collecting import customer_verbs
from app.views.collecting.boxes import Boxes, Head
from app.views.collecting.cases_box import CasesBox
from app.views.collecting.lower import Lower
from app.views.collecting.walk import Walk
from app.views.kit.context import Context
from app.views.kit.kept_columns import KeptColumns
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.table import ListTable
from app.views.kit.widgets import Label, Tabs, column, holder, row

SIDE, CASES, LOWER = 300, 196, 196
"""Widths of the info boxes and of the cases, height of what stands below the transactions."""
VIEWS = (("open", N_("Transactions::Open")), ("all", N_("Open and closed")))
MONEY = (("document", N_("Document currency")), ("home", N_("Company currency")))
CHANGES = frozenset({"customer", "customer_contact", "customer_collection", "customer_credit", "customer_entry_state", "note"})
"""Tables whose changes make head and boxes look again."""


class CollectingCustomerPage(Page):
    """One customer of a walk through a list; Ctrl+Down goes to the next without going back (WIN-12, WIN-14)."""

    wide = True

    def __init__(self, context: Context, customer_id: int, walk: Walk | None = None) -> None:
        super().__init__(context, _("Collections"), side=SIDE)
        self.walk = walk or Walk.through([customer_id], customer_id)
        self.walk.go_to(customer_id)
        self.customer_id = customer_id
        self.customer: queries.Head | None = None
        desk = context.desk
        self.head, self.boxes = Head(context, self.mail), Boxes(context, self.tell_problems)
        self.cases = CasesBox(desk)
        self.views = Tabs([(_(words), None) for _id, words in VIEWS])
        self.money = Tabs([(_(words), None) for _id, words in MONEY])
        self._middle = column(spacing=0)
        self.table = self._new_table()
        self.below = Lower(context)
        self.verbs = customer_verbs.Verbs(self)
        self.set_body(self._body_parts())
        self.verbs.commands()
        self.set_side(self.boxes.whole)
        self._connect()
        self.keys = [("Ctrl+1…4", _("Parts")), ("Ctrl+Shift+P", _("Promise")), ("Ctrl+Shift+D", _("Dispute")),
                     ("Ctrl+N", _("Activity"))]
        self.show_customer(customer_id)

    def _body_parts(self) -> QWidget:
        """Head on top, cases at the left, transactions in the middle, what was done and promised below."""
        left = holder(column(self.cases))
        left.setFixedWidth(CASES)
        bar = row(Label(_("Transactions"), 14, 600), 8, self.views, None, self.money, spacing=8)
        centre = column(bar, spacing=6)
        self._middle.addWidget(self.table)
        centre.addLayout(self._middle, 1)
        self.below.setFixedHeight(LOWER)
        centre.addWidget(self.below)
        parts = row(left, spacing=12)
        parts.addLayout(centre, 1)
        whole = column(self.head, spacing=8)
        whole.addLayout(parts, 1)
        return holder(whole)

    def _connect(self) -> None:
        self._connect_table()
        self.views.chosen.connect(lambda _index: self.table.ask(scope=self._query().scope))
        self.money.chosen.connect(lambda _index: self._other_money())
        self.cases.chosen.connect(self._choose_case)
        self.below.opened.connect(self.verbs.open_activity)
        Relay(self.context.desk.file.announcer, self).changed.connect(self._announced)

    def _connect_table(self) -> None:
        table = self.table
        table.chosen.connect(lambda _key: self.verbs.allow())
        table.ticked.connect(self._ticked)
        table.selection_changed.connect(self.verbs.allow)
        table.opened.connect(lambda _key: self.verbs.original())
        table.asked.connect(lambda point: self.menu().popup(point))
        table.counted.connect(lambda _count, _selected: self._say())

    def _new_table(self) -> ListTable:
        """The transactions with amounts of their documents or of the company (COL-11)."""
        home = MONEY[self.money.current][0] == "home"
        desk = self.context.desk
        table = ListTable(desk, queries.transaction_listing(desk.today, shown.transactions(desk), home=home), self._query(),
                          currency=self.context.currency)
        self.columns = KeptColumns(table)
        return table

    def _other_money(self) -> None:
        """The same transactions with other amounts; what was current stays so."""
        old, self.table = self.table, self._new_table()
        self._middle.replaceWidget(old, self.table)
        self._connect_table()
        self.table.refresh(keep=old.current())
        old.hide()
        old.deleteLater()
        self.verbs.allow()

    def _ticked(self) -> None:
        self.verbs.allow()
        self._say()

    # ------------------------------------------------------------ the customer

    def _query(self) -> ListQuery:
        scope = {"customer_id": self.customer_id, "view": VIEWS[self.views.current][0], "case_id": self.cases.case_id}
        return ListQuery(self.context.desk.company_id, scope=scope)

    def show_customer(self, customer_id: int) -> None:
        """Everything about somebody; the page stays the same, only its customer is another one."""
        self.customer_id = customer_id
        self.walk.go_to(customer_id)
        self.clear_messages()
        self.cases.show_customer(customer_id)
        self.table.check_all(False)
        self.table.ask(scope=self._query().scope)
        self.below.show_customer(customer_id, None)
        self._show_head()
        self.verbs.allow()

    def _show_head(self) -> None:
        """Title, head and boxes as they are now."""
        desk = self.context.desk
        with desk.reading() as session:
            self.customer = queries.head(session, desk.company_id, self.customer_id, desk.today)
        if self.customer is None:
            self.set_title(_("Collections"))
            return
        credit = standing.of(desk, self.customer_id)
        self.set_title(self.customer.name, self.customer.number, self.head.chips(self.customer, credit), crumbs=self._where())
        self.head.show_customer(self.customer)
        self.boxes.show_customer(self.customer, credit)
        self.verbs.follow_walk()

    def refill(self) -> None:
        """Look again at everything of the same customer: something was done."""
        self.table.check_all(False)
        self.table.reload()
        self.cases.reload()
        self.below.reload()
        self._show_head()
        self.verbs.allow()

    def mark(self) -> str:
        """The mark On hold of the current transaction."""
        return self._cell("on_hold")

    def _cell(self, name: str) -> str:
        found = self.table.current_row()
        place = next((n for n, c in enumerate(self.table.listing.columns) if c.name == name), -1)
        return str(found.values[place] or "") if found is not None and place >= 0 else ""

    def _where(self) -> str:
        place = self.walk.place()
        return " · ".join(filter(None, (_("Collections"), place)))

    def _choose_case(self, case_id: int | None) -> None:
        """A case filters transactions and activities (COL-30)."""
        self.table.ask(scope=self._query().scope)
        self.below.show_customer(self.customer_id, case_id)

    def _announced(self, changes: Changes) -> None:
        """Somebody changed something about the customer."""
        if changes.touches(CHANGES):
            self._show_head()
        if changes.touches(frozenset({"collection_case", "entry_collection"})):
            self.cases.reload()

    def _say(self) -> None:
        """The status line tells how many transactions there are and what the ticked ones come to."""
        marked = self.table.marked()
        words = i18n.filled(_("{count:transaction|transactions}"), count=self.table.model_.rowCount())
        if marked:
            with self.context.desk.reading() as session:
                sums = self.table.listing.sums(session, self.table.query, marked, "remaining")
            words += " · " + _("{count} ticked").format(count=len(marked)) + "".join(
                f" · {i18n.money(total, code or self.context.currency, i18n.region())}" for code, total in sorted(sums.items()))
        self.set_status(words)

    # ------------------------------------------------------------ walking, coming back

    def step(self, by: int) -> None:
        """The customer before or after in the list this began in (WIN-14)."""
        if self.walk.can(by):
            self.show_customer(self.walk.go(by))
        else:
            self.set_status(_("There is no other customer in this list."))

    def mail(self) -> None:
        """Her open items to her contact."""
        self.verbs.mail(customer_verbs.CONTACT)

    def parts(self) -> list[QWidget]:
        """Where Ctrl+1…4 lead: cases, transactions, what was done, info boxes (WIN-12)."""
        return [self.cases.table.view, self.table.view, self.below.keyboard(), self.boxes.keyboard()]

    def to_part(self, number: int) -> Callable[[], None]:
        """The keyboard into one of the four parts."""
        return lambda: self.parts()[number].setFocus()

    def state(self) -> Any:
        """Whom it shows, and how."""
        return {"customer": self.customer_id, "view": self.views.current, "money": self.money.current,
                "row": self.table.current()}

    def restore(self, state: Any) -> None:
        """As it was left."""
        self.views.choose(state["view"])
        self.money.choose(state["money"])
        self.show_customer(state["customer"])
        if state["row"] > 0:
            self.table.refresh(keep=state["row"])

    def focus_first(self) -> None:
        """The keyboard starts in the transactions."""
        self.table.view.setFocus()
        if self.table.model_.rowCount() and not self.table.view.currentIndex().isValid():
            self.table.stand_on(0, 0)
