"""The credit work list: expiring limits and policies, reviews, blocks, who is over the limit; each row opens its place (W-06)."""

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import ListQuery
from app.services.credit_tasks import work
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("all", N_("All")), ("expiring", N_("Work::Expiring")), ("reviews", N_("Work::Reviews")), ("blocks", N_("Work::Blocks")),
         ("negative", N_("Over the limit")), ("holds", N_("Work::Holds")),
         ("excluded", N_("Work::Excluded")))


class WorkListPage(ListPage):
    """What waits for somebody who looks after credit."""

    def __init__(self, context: Context, view: str = "all") -> None:
        desk = context.desk
        super().__init__(context, _("Credit work list"), work.listing(desk), ListQuery(desk.company_id), views=VIEWS, view=view,
                         empty=("circle-check", _("Nothing has to be looked at now.")))
        self.set_title(_("Credit work list"), crumbs=_("Area::Credit"))
        self.command("credit_work.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("credit_work.tasks", _("Periodic tasks"), lambda: context.navigate("credit_tasks"), icon="repeat")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._open())
        self.set_status(i18n.filled(_("Limits and policies that end until {day} are shown."), day=work.until(desk)))

    def _open(self) -> None:
        """The place of the current row."""
        if self.table.current() <= 0:
            return
        kind, key = work.place(self.context.desk, self.table.current())
        if not key:
            self.table.refresh()
        elif kind == "hold":
            self.context.navigate("credit_holds", view="open", hold_id=key)
        elif kind == "group":
            self.context.navigate("credit_group", group_id=key)
        elif kind == "policy":
            self.context.navigate("credit_policies", view="ending")
        else:
            self.context.navigate("customer", customer_id=key)
