"""Sales orders as a list: opened, and taken through their steps, one or many at once (SWN-03, ORD-030)."""

from app.core.words import N_
from app.i18n import _
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.sales import orders
from app.services.sales.steps import Step
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.sales import rate_change_dialog, step_dialog
from app.views.sales.head_form import customer_name

VIEWS = (("open", N_("Under way")), ("to_deliver", N_("To deliver")), ("to_invoice", N_("To invoice")),
         ("stopped", N_("Stopped")), ("done", N_("Finished")), ("all", N_("All")))


class OrdersPage(ListPage):
    """The list of orders."""

    def __init__(self, context: Context, view: str = "open", customer_id: int | None = None) -> None:
        scope = {"customer_id": customer_id} if customer_id else {}
        super().__init__(context, _("Sales orders"), queries.order_listing(), ListQuery(context.desk.company_id, scope=scope),
                         views=VIEWS, view=view, empty=("clipboard-list", _("No order fits. Ctrl+N begins a new one.")))
        self.set_title(_("Sales orders"), customer_name(context.desk, customer_id) if customer_id else "", crumbs=_("Sales"))
        self.command("orders.new", _("New order"), lambda: self.context.navigate("sales_order"), icon="plus", key="Ctrl+N",
                     primary=True, writes=True)
        self.command("orders.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        for step, words, key, icon in ((Step.CONFIRMATION, _("Confirm"), "Alt+1", "check"),
                                       (Step.PICKING_LIST, _("Pick"), "Alt+2", "clipboard-list"),
                                       (Step.PACKING_SLIP, _("Deliver"), "Alt+3", "map-pin"),
                                       (Step.INVOICE, _("Post invoice"), "F9", "file-text")):
            self.command(f"orders.{step.value}", words, lambda step=step: self.step(step), key=key, icon=icon, writes=True)  # type: ignore[misc]
        self.command("orders.post_print", _("Post and print"), lambda: self.step(Step.INVOICE, printed=True), key="Shift+F9",
                     icon="printer", bar=False, writes=True)
        self.command("orders.archive", _("Archive"), self.archive, icon="book-text", bar=False, writes=True)
        self.command("orders.vat_rates", _("VAT rate change…"), lambda: rate_change_dialog.show(self, context), icon="percent",
                     bar=False, writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New order")),
                     ("Alt+3", _("Deliver")), ("F9", _("Post invoice"))]
        self.table.opened.connect(lambda _key: self._open())

    def _open(self) -> None:
        """The order of the current row."""
        if self.table.current() > 0:
            self.context.navigate("sales_order", document_id=self.table.current())

    def chosen(self) -> list[int]:
        """The selected orders, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def step(self, step: Step, *, printed: bool = False) -> None:
        """The dialog of a step for what is selected; `printed`: print what it made (DOC-004)."""
        ids = self.chosen()
        if not ids:
            self.tell("info", _("Choose an order first."))
            return
        step_dialog.tell(self, step, step_dialog.show(self, self.context, step, ids), asked=printed)

    def archive(self) -> None:
        """Put finished orders away."""
        outcome = orders.archive(self.context.desk, self.chosen())
        if outcome.done:
            self.tell("success", _("Archived."))
        else:
            self.tell_problems(outcome.problems)
