"""Activities, cases and promises of all customers: the other tabs of the workbench (WIN-10, COL-23, 30, 31)."""

from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import collecting_lists as lists
from app.services.collecting import activities, cases, promises
from app.views.collecting import transactions, working
from app.views.collecting.sections import SectionPage
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import TextField

DUE, MINE = "due", "mine"


class WorkPage(SectionPage):
    """A tab whose rows belong to customers: the customer of a row stands in a hidden column."""

    def customer_of(self, key: int) -> int:
        """The customer of a row; 0 for one that is not there."""
        place = self.table.model_.source.index_of(key) if key > 0 else -1
        return self.customer_at(place) if place >= 0 else 0

    def customer_at(self, row_: int) -> int:
        """As the hidden column of the row has it."""
        place = next(n for n, c in enumerate(self.table.listing.columns) if c.name == "customer_id")
        return int(self.table.model_.source.row(row_).values[place] or 0)

    def keys_meant(self) -> list[int]:
        """The ticked rows, else the selected ones, else the current one."""
        return self.table.marked() or [key for key in self.table.selected() if key > 0] or (
            [self.table.current()] if self.table.current() > 0 else [])

    def _new_for(self) -> int:
        """Whom something new is for: the customer of the current row."""
        customer = self.customer()
        if not customer:
            self.tell("info", _("Choose a row first, or begin from the customer on the tab Aged balances."))
        return customer


class ActivitiesPage(WorkPage):
    """What is to do and what was done (COL-31)."""

    def __init__(self, context: Context, view: str = DUE, search: str = "") -> None:
        views = ((DUE, N_("Due until today")), ("coming", N_("Next week")), ("open", N_("Still to do")), ("closed", N_("Closed")),
                 ("all", N_("All")))
        super().__init__(context, "collecting_activities", lists.activity_listing(context.desk.today), views=views, view=view,
                         search=search, empty=("circle-check", _("Nothing is to do here.")))
        self.set_title(_("Collections"), _("Activities"))
        self.command("activity.close", _("Close activity"), self.close_current, key="Ctrl+L", icon="check", primary=True,
                     writes=True)
        self.command("activity.new", _("New activity"), self.new, key="Ctrl+N", icon="plus", writes=True)
        self.command("activity.change", _("Edit"), self.change, key="F2", icon="pencil", writes=True)
        self.command("activity.phone", _("Phone list"), self.phone, key="Ctrl+J", icon="phone")
        self.command("activity.again", _("Open again"), self.open_again, icon="undo-2", bar=False, writes=True)
        self.command("activity.delete", _("Delete"), self.delete, icon="trash-2", bar=False, writes=True)
        self.section_commands()
        self.keys = [("Enter", _("Open customer")), ("Ctrl+L", _("Close activity")), ("Ctrl+N", _("Activity")),
                     ("F2", _("Edit"))]

    def close_current(self) -> None:
        """With its result; a promise or dispute goes on in its form (COL-32)."""
        if self.table.current() > 0 and working.close(self, self.table.current()):
            self.table.reload()

    def new(self) -> None:
        """For the customer of the current row."""
        customer = self._new_for()
        if customer and working.new(self, customer) is not None:
            self.table.reload()

    def change(self) -> None:
        """The current activity."""
        if self.table.current() > 0 and working.change(self, self.table.current()) is not None:
            self.table.reload()

    def phone(self) -> None:
        """The customers of these activities one by one (WIN-15)."""
        found = self.customers() if self.table.marked() else self.in_order()
        if found:
            self.context.navigate("phone_list", customers=tuple(found), start=self.customer() or found[0])

    def open_again(self) -> None:
        """A closed activity is to do again."""
        if self.table.current() > 0:
            self._done(activities.reopen(self.context.desk, self.table.current()))

    def delete(self) -> None:
        """Activities entered by mistake; those that were closed stay."""
        keys = self.keys_meant()
        if keys and dialogs.ask(self, i18n.filled(_("Delete {count:activity|activities}?"), count=len(keys)),
                                _("What was entered about it is gone."),
                                (dialogs.Answer("delete", _("Delete")), dialogs.Answer("back", _("Go back"), safe=True,
                                                                                     primary=True))) == "delete":
            for key in keys:
                self._done(activities.remove(self.context.desk, key))

    def _done(self, outcome: Any) -> None:
        if outcome.done:
            self.table.reload()
        else:
            self.tell_problems(outcome.problems)


class CasesPage(WorkPage):
    """Cases with their entries and what comes next (COL-30)."""

    def __init__(self, context: Context, view: str = "open", search: str = "") -> None:
        views = (("open", N_("Cases::Open")), ("closed", N_("Closed")), ("all", N_("All")))
        super().__init__(context, "collecting_cases", lists.case_listing(context.desk.today), views=views, view=view,
                         search=search, empty=("folder-open", _("No case here. A case gathers entries and activities of one "
                                                                "customer.")))
        self.set_title(_("Collections"), _("Cases"))
        self.command("case.change", _("Edit"), self.change, key="F2", icon="pencil", primary=True, writes=True)
        self.command("case.new", _("New case"), self.new, key="Ctrl+N", icon="plus", writes=True)
        self.command("case.close", _("Close case"), self.close_case, icon="check", writes=True)
        self.section_commands()
        self.keys = [("Enter", _("Open customer")), ("F2", _("Edit")), ("F3", _("Search"))]

    def change(self) -> None:
        """The current case."""
        if self.table.current() > 0 and working.change_case(self, self.table.current()) is not None:
            self.table.reload()

    def new(self) -> None:
        """For the customer of the current row."""
        customer = self._new_for()
        if customer and working.new_case(self, customer) is not None:
            self.table.reload()

    def close_case(self) -> None:
        """The case is done; its entries stay as they are."""
        if self.table.current() <= 0:
            return
        note = TextField(_("Note"), most=250)
        if dialogs.ask(self, _("Close the case?"), _("Its entries and activities stay."), (
                dialogs.Answer("close", _("Close case"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
                note) == "close":
            outcome = cases.close(self.context.desk, self.table.current(), note.value())
            if outcome.done:
                self.table.reload()
            else:
                self.tell_problems(outcome.problems)


class PromisesPage(WorkPage):
    """What was promised, and whether it was kept (COL-23, 24)."""

    def __init__(self, context: Context, view: str = DUE, search: str = "") -> None:
        views = ((DUE, N_("Due until today")), ("open", N_("Promises::Open")), ("broken", N_("Promises::Broken")),
                 ("kept", N_("Promises::Kept")), ("all", N_("All")))
        super().__init__(context, "collecting_promises", lists.promise_listing(context.desk.today), views=views, view=view,
                         search=search, empty=("handshake", _("No promise here.")))
        self.set_title(_("Collections"), _("Promises"))
        self.command("promise.activity", _("New activity"), self.new, key="Ctrl+N", icon="plus", primary=True, writes=True)
        self.command("promise.confirm", _("Confirm by e-mail"), self.confirm, key="Ctrl+M", icon="send", writes=True)
        self.command("promise.withdraw", _("Withdraw"), self.withdraw, icon="undo-2", writes=True)
        self.section_commands()
        self.keys = [("Enter", _("Open customer")), ("Ctrl+N", _("Activity")), ("Ctrl+M", _("E-mail"))]

    def new(self) -> None:
        """An activity about the customer of the current promise."""
        customer = self._new_for()
        if customer:
            working.new(self, customer)

    def confirm(self) -> None:
        """The current promise to the customer (WIN-13)."""
        if self.table.current() > 0:
            transactions.confirm_promise(self, self.table.current())

    def withdraw(self) -> None:
        """It was entered by mistake, or the customer took it back; its entries are normal again."""
        keys, desk = self.keys_meant(), self.context.desk
        note = TextField(_("Note"), most=250)
        if keys and dialogs.ask(self, i18n.filled(_("Withdraw {count:promise|promises}?"), count=len(keys)),
                                _("Their entries are reminded as usual again."),
                                (dialogs.Answer("withdraw", _("Withdraw")), dialogs.Answer("back", _("Go back"), safe=True,
                                                                                         primary=True)), note) == "withdraw":
            problems = [p for key in keys for p in promises.withdraw(desk, key, note.value()).problems]
            if problems:
                self.tell_problems(problems)
            self.table.reload()
