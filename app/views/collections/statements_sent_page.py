"""Statements that were made: the archived PDF, printed again, mailed, marked as sent (STM-05, WIN-24, WIN-30)."""

from PySide6.QtWidgets import QWidget

from app.core.words import N_
from app.i18n import _
from app.queries.listing import ListQuery
from app.queries.statements import sent_listing
from app.services import letter_output, statements
from app.views.collections.letter_commands import LetterCommands
from app.views.collections.letter_panel import TabPanel, paper
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.page import clear
from app.views.kit.widgets import Label, column, holder

VIEWS = (("all", N_("All")), ("to_send", N_("To send")))


class SentPanel(TabPanel):
    """The archived statement."""

    def __init__(self, context: Context) -> None:
        super().__init__((_("Statement"),))
        self._context, self._key = context, 0

    def show_key(self, key: int) -> None:
        """Another statement; 0 or less = none is chosen."""
        self._key = key
        clear(self._head)
        if key <= 0:
            self._head.addWidget(Label(_("Choose a statement to see it."), 13, 400, "text3"))
        self._fill()

    def content(self) -> QWidget:
        """Its pages."""
        if self._key <= 0:
            return super().content()
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        for page in paper(letter_output.preview(self._context.desk, statements.KIND, self._key)):
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)


class StatementsSentPage(ListPage):
    """Every statement that was ever made, reprinted to the byte."""

    def __init__(self, context: Context, view: str = "all", search: str = "", customer_id: int | None = None) -> None:
        scope = {"customer_id": customer_id} if customer_id else {}
        super().__init__(context, _("Statements sent"), sent_listing(), ListQuery(context.desk.company_id, search=search,
                                                                                  scope=scope),
                         views=VIEWS, view=view, empty=("mail", _("No statement has been made yet.")), side=430)
        self.panel = SentPanel(context)
        self.letters = LetterCommands(self, statements.KIND, "statements_sent", lambda: self.panel.show_key(self.table.current()))
        self.letters.first()
        self.command("statements_sent.new", _("New statements"), lambda: context.navigate("statements"), icon="plus",
                     key="Ctrl+N")
        self.letters.rest()
        self.command("statements_sent.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Save PDFs")), ("Ctrl+M", _("E-mail")), ("Alt+F2", _("Side panel"))]
        self.set_side(column(self.panel))
        self.table.chosen.connect(self.panel.show_key)
        self.table.opened.connect(lambda _key: self._customer())
        self.panel.show_key(self.table.current())

    def _customer(self) -> None:
        identity = statements.customer_of(self.context.desk, self.table.current())
        if identity:
            self.context.navigate("customer", customer_id=identity)
