"""Post-dated cheques: registered, cleared, replaced, cancelled, each from the list (PAY-47)."""

from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import cheques as queries
from app.queries.listing import ListQuery
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.undo import only_by
from app.views.tills import cheque_dialogs as dialogs

VIEWS = (("on_hand", N_("On hand")), ("due", N_("Due now")), ("done", N_("Done")), ("all", N_("All")))


class ChequesPage(ListPage):
    """The list, the first due first."""

    def __init__(self, context: Context, view: str = "on_hand", customer_id: int | None = None) -> None:
        self._customer_id = customer_id
        super().__init__(context, _("Post-dated cheques"), queries.cheque_listing(),
                         ListQuery(context.desk.company_id, scope={"customer_id": customer_id, "today": context.desk.today}),
                         views=VIEWS, view=view, empty=("banknote", _("No cheques here. Ctrl+N registers one.")))
        self.set_title(_("Post-dated cheques"), crumbs=_("Receiving"))
        self.command("cheque.new", _("New cheque"), self.register, icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("cheque.clear", _("Cheque::Clear"), self.clear, icon="check", writes=True)
        self.command("cheque.replace", _("Replace"), self.exchange, icon="repeat", writes=True)
        only_by(self, _("Cancel cheque"))
        self.command("cheque.cancel", _("Cancel cheque"), self.give_up, icon="ban", writes=True)
        self.command("cheque.payment", _("Payment"), self.payment, icon="banknote", key="Ctrl+F7")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+N", _("New cheque")), ("Ctrl+F7", _("Payment")),
                     ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.payment())

    def _value(self, name: str) -> Any:
        row, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return "" if row is None else row.values[names.index(name)]

    def register(self) -> None:
        """A cheque a customer gave."""
        made = dialogs.register(self, self.context, self._customer_id)
        if made is not None:
            self.table.refresh(keep=made)
            self.tell("success", _("The cheque was registered; its payment is posted."))

    def clear(self) -> None:
        """The bank took the selected ones, else the current one."""
        chosen = self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])
        numbers = dialogs.clear(self, self.context, chosen).value if chosen else None
        if numbers:
            self.table.refresh()
            self.tell("success", i18n.filled(_("{count:cheque|cheques} cleared: {numbers}"), count=len(numbers),
                                             numbers=", ".join(numbers)))

    def exchange(self) -> None:
        """Another cheque for the current one."""
        if self.table.current() > 0:
            made = dialogs.exchange(self, self.context, self.table.current(), self._value("number")).value
            if made is not None:
                self.table.refresh(keep=made)
                self.tell("success", _("The cheque was replaced."))

    def give_up(self) -> None:
        """Take the current one back with its payment."""
        if self.table.current() > 0 and dialogs.give_up(
                self, self.context, self.table.current(), self._value("number")).value is not None:
            self.table.refresh()
            self.tell("success", _("The cheque was cancelled; what it paid is open again."))

    def payment(self) -> None:
        """The payment among the customer's entries."""
        if self._value("payment"):
            self.context.navigate("entries", view="all", search=str(self._value("payment")))
