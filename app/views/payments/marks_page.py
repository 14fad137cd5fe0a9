"""Everything that is marked, in all journals: gone to, or unmarked with a note at the line it stood at (PWIN-04, SET-06)."""

from app import i18n
from app.i18n import _
from app.queries import payments as queries
from app.queries.listing import ListQuery
from app.services import payments
from app.services.payments import proposing
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage


class MarksPage(ListPage):
    """The list of marks; nobody else can mark an entry that stands here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Marked transactions"), queries.marks_listing(), ListQuery(context.desk.company_id),
                         empty=("circle-check", _("Nothing is marked in any journal.")))
        self.set_title(_("Marked transactions"), crumbs=_("Receiving"))
        self.command("marks.open", _("Go to line"), self.open_line, icon="folder-open", key="Ctrl+O", primary=True)
        self.command("marks.release", _("Unmark selected"), self.release, icon="x", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Go to line")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.open_line())

    def open_line(self) -> None:
        """The line of the journal that holds the mark."""
        if self.table.current() <= 0:
            return
        found = proposing.place_of_mark(self.context.desk, self.table.current())
        if found is None:
            self.tell("info", _("This mark stands in no journal: it belongs to a settlement that is being prepared."))
            return
        self.context.navigate("payment_journal", journal_id=found[0], line=found[1])

    def release(self) -> None:
        """Take the selected marks away, also from others' journals, after she confirmed it."""
        chosen = [key for key in self.table.selected() if key > 0]
        if not chosen:
            return
        body = i18n.filled(_("{count:mark is|marks are} taken away; each line they stood at gets a note."), count=len(chosen))
        if dialogs.ask(self, _("Unmark these transactions?"), body, (
                dialogs.Answer("unmark", _("Unmark")),
                dialogs.Answer("back", _("Go back"), safe=True, primary=True))) != "unmark":
            return
        done = payments.release(self.context.desk, chosen)
        if done.value is None:
            self.tell_problems(done.problems)
        else:
            self.tell("success", i18n.filled(_("{count:mark|marks} taken away."), count=done.value))
