"""Quotations as a list: opened, sent, printed, turned into orders on their own page (SWN-02)."""

from app.core.facts import Ref
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries import sales as queries
from app.queries.listing import ListQuery
from app.services.sales import quotations
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.sales import paper_files
from app.views.sales.mailing import Mail

VIEWS = (("open", N_("Quotations::Open")), ("confirmed", N_("Ordered")), ("lost", N_("Lost or expired")), ("all", N_("All")))


class QuotationsPage(ListPage):
    """The list of quotations."""

    def __init__(self, context: Context, view: str = "open") -> None:
        desk = context.desk
        super().__init__(context, _("Quotations"), queries.quotation_listing(desk.today), ListQuery(desk.company_id), views=VIEWS,
                         view=view, empty=("file-text", _("No quotation fits. Ctrl+N begins a new one.")))
        self.set_title(_("Quotations"), crumbs=_("Sales"))
        self.command("quotations.new", _("New quotation"), lambda: self.context.navigate("sales_quotation"), icon="plus",
                     key="Ctrl+N", primary=True, writes=True)
        self.command("quotations.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        self.command("quotations.send", _("Command::Send"), self.send, icon="send", key="Alt+1", writes=True)
        self.mail = Mail(self, "quotations", self._refs, self.table.reload)
        self.command("quotations.pdf", _("Show PDF"), self.show_pdf, icon="file-text")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New quotation")),
                     ("Alt+1", _("Command::Send")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self._open())

    def chosen(self) -> list[int]:
        """The selected quotations, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _open(self) -> None:
        """The quotation of the current row."""
        if self.table.current() > 0:
            self.context.navigate("sales_quotation", document_id=self.table.current())

    def send(self) -> None:
        """The next version of what is selected; what cannot be sent is told beside what was."""
        done: list[str] = []
        problems: list[Problem] = []
        for key in self.chosen():
            outcome = quotations.send(self.context.desk, key)
            if outcome.value is not None:
                done.append(outcome.value.number)
            else:
                problems += outcome.problems
        if problems:
            self.tell_problems(problems)
        if done:
            self.tell("success", _("Sent, the PDFs are kept: {numbers}").format(numbers=", ".join(done)))

    def show_pdf(self) -> None:
        """The PDFs of what is selected."""
        paper_files.show(self, self._refs())

    def _refs(self) -> list[Ref]:
        return [("sales_quotation", key) for key in self.chosen()]
