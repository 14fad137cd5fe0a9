"""Exports that were written: what, when and by whom; their files and cover sheets again (CLW-023, EXP-002)."""

from typing import Any

from app.i18n import _
from app.queries import accountant_exports as queries
from app.queries.listing import ListQuery
from app.services import accountant
from app.views.accountant import putting
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage


class AccountantExportsPage(ListPage):
    """The list of exports; Enter shows the vouchers of the days."""

    def __init__(self, context: Context, search: str = "") -> None:
        super().__init__(context, _("Exports for the accountant"), queries.listing(),
                         ListQuery(context.desk.company_id, search=search),
                         empty=("file-down", _("Nothing was exported yet. Choose what the accountant asks for and press F9.")))
        self.set_title(_("Exports for the accountant"), crumbs=_("Ledger"))
        self.command("accountant_exports.new", _("New export"), lambda: context.navigate("accountant_export"), key="Ctrl+N",
                     icon="plus")
        self.command("accountant_exports.again", _("Write again"), self.write_again, key="Alt+1", icon="file-down", writes=True)
        self.command("accountant_exports.cover", _("Cover sheet"), self.cover_sheet, key="Alt+2", icon="file-text")
        self.command("accountant_exports.vouchers", _("Vouchers"), self.vouchers, key="Ctrl+F7", icon="list")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Vouchers")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.vouchers())

    def _chosen(self) -> int | None:
        if self.table.current() > 0:
            return self.table.current()
        self.tell("info", _("Choose an export first."))
        return None

    def write_again(self) -> None:
        """The same bytes once more; it is kept as an export of its own."""
        chosen, desk = self._chosen(), self.context.desk
        if chosen is not None:
            putting.into_folder(self, lambda folder, keys: accountant.again(desk, chosen, folder, keys),
                                lambda _written: self.table.reload())

    def cover_sheet(self) -> None:
        """The PDF with totals and fingerprints."""
        chosen = self._chosen()
        if chosen is not None:
            putting.cover_sheet(self, chosen)

    def _value(self, name: str) -> Any:
        found, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return None if found is None else found.values[names.index(name)]

    def vouchers(self) -> None:
        """The vouchers of the days it is about."""
        if self._chosen() is not None:
            self.context.navigate("vouchers", first=self._value("first"), last=self._value("last"))
