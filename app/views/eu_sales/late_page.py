"""What was posted into periods whose list is submitted, and on no list since: candidates for a correction (ESL-031)."""

from app.core.eu_sales import TYPE_NAMES, TYPE_OF_KIND
from app.core.words import N_
from app.i18n import _
from app.queries.eu_sales import PostedLine
from app.queries.listing import Column
from app.services.eu_sales import editing
from app.views.eu_sales import dialogs
from app.views.eu_sales.opening import open_document
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import Label, column, holder

COLUMNS = (Column("document", N_("Document"), "link", None, 130), Column("day", N_("VAT date"), "date", None, 104),
           Column("customer", N_("Customer"), "text", None, 220, stretch=True),
           Column("number", N_("VAT number"), "text", None, 150), Column("type", N_("Type"), "text", None, 130),
           Column("amount", N_("Amount"), "amount", None, 120, total=True), Column("list", N_("List"), "text", None, 104),
           Column("period", N_("Period"), "text", None, 200))


class LateLinesPage(Page):
    """The lines; the next list takes them in, or the accepted list is corrected."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Unreported EU lines"))
        self.set_title(_("Unreported EU lines"), crumbs=_("EU sales lists"))
        self.found: list[PostedLine] = []
        self.command("eu_late.open", _("Open document"), self.open, icon="external-link", key="Ctrl+F7", primary=True)
        self.command("eu_late.lists", _("EU sales lists"), lambda: context.navigate("eu_sales_lists", view="filed"), icon="list")
        TableFiles(self, lambda: (self.table, N_("Unreported EU lines")))
        self.end_commands()
        self.keys = [("Enter", _("Open document"))]
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Unreported EU lines"))
        self.table.opened.connect(lambda _key: self.open())
        words = _("These lines belong to periods that are submitted. The next list you propose takes them in as corrections; "
                  "where the authority wants the old period again, open its accepted list and choose Correct.")
        self.set_body(holder(column(Label(words, 13, 400, "text2", wrap=True), self.table, spacing=10)))
        self.look()

    def look(self) -> None:
        """Read the lines anew."""
        late = editing.late_lines(self.context.desk)
        self.found = [line for line, *_rest in late]
        self.source.set_rows([Row(n, (
            x.document, x.vat_date, x.customer, x.vat_number, _(TYPE_NAMES[TYPE_OF_KIND[x.list_kind]]), x.amount, number,
            dialogs.period_words(start, end))) for n, (x, start, end, number) in enumerate(late)])
        self.table.refresh()
        if not late:
            self.tell("success", _("Nothing was posted into a submitted period."))

    def open(self) -> None:
        """The document of the current line."""
        at = self.table.current()
        if 0 <= at < len(self.found):
            x = self.found[at]
            open_document(self.context, x.document_table, x.document_id, x.voucher_id)
