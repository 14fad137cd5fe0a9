"""All interest notes: printed and sent again, cancelled, waived or reversed, with calculation, log and voucher (WIN-40)."""

from app import i18n
from app.core.enums import VoucherSource
from app.core.words import N_
from app.i18n import _
from app.queries.interest import TABLE, note_listing
from app.queries.interest import issued_head as head_of
from app.queries.listing import ListQuery
from app.services import interest_letters, posting_dates
from app.services.interest import cancelling
from app.views.collections import charges_dialog
from app.views.collections.interest_panels import NotePanel
from app.views.collections.letter_commands import LetterCommands
from app.views.kit import dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Label, column, holder, row

VIEWS = (("all", N_("All")), ("draft", N_("Drafts")), ("issued", N_("Issued")), ("to_send", N_("To send")),
         ("cancelled", N_("Cancelled")))


class InterestNotesPage(ListPage):
    """Every interest note with its status."""

    def __init__(self, context: Context, view: str = "all", search: str = "", customer_id: int | None = None,
                 entry_id: int | None = None) -> None:
        scope = {k: v for k, v in (("customer_id", customer_id), ("entry_id", entry_id)) if v}
        super().__init__(context, _("Interest notes"), note_listing(),
                         ListQuery(context.desk.company_id, search=search, scope=scope), views=VIEWS, view=view,
                         empty=("percent", _("There is no interest note yet. Start an interest run to make some.")), side=430)
        self.letters = LetterCommands(self, interest_letters.KIND, "interest_notes",
                                      lambda: self.panel.show_note(self.table.current()))
        self.letters.first()
        self.command("interest_notes.run", _("Interest run"), lambda: context.navigate("interest_run"), icon="percent")
        undo.only_by(self, _("Cancel note"))
        self.command("interest_notes.charges", _("Waive or reverse interest"), self._charges, icon="hand-coins", writes=True)
        self.command("interest_notes.cancel", _("Cancel note"), self._cancel, icon="undo-2", bar=False, writes=True)
        self.letters.rest()
        self.command("interest_notes.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Save PDFs")), ("Ctrl+M", _("E-mail")), ("Alt+F2", _("Side panel"))]
        self.panel = NotePanel(context)
        self.set_side(column(self.panel))
        self.table.chosen.connect(self.panel.show_note)
        self.table.counted.connect(lambda _count, _selected: self.panel.look_again(self.table.current()))
        self.table.opened.connect(lambda _key: self._customer())
        self.panel.show_note(self.table.current())

    def _customer(self) -> None:
        with self.context.desk.reading() as session:
            head = head_of(session, self.table.current())
        if head is not None:
            self.context.navigate("customer", customer_id=head.customer_id)

    def _charges(self) -> None:
        """Interest and fee of the current note: waived, charged again or reversed (INT-50, WIN-41)."""
        if self.table.current() > 0 and charges_dialog.of_documents(self, [(TABLE, self.table.current())]):
            self.panel.show_note(self.table.current())

    def _cancel(self) -> None:
        """Cancel the chosen notes on a day after one question; those that cannot be are listed (INT-26, WIN-74)."""
        ids = self.letters.ids()
        if not ids:
            return
        day = DateField(_("Posting date"), lambda: self.context.desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(self.context.desk, at, VoucherSource.INT))
        answer = dialogs.ask(
            self, i18n.filled(_("Cancel {count:interest note|interest notes}?"), count=len(ids)),
            _("For a note that is wrong and was not sent yet; once sent, waive or reverse it. Empty date = as the note."),
            (dialogs.Answer("cancel", _("Cancel note")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
            holder(row(Label(_("Posting date"), 13, 400, "text2"), day, None)))
        if answer != "cancel":
            return
        found = cancelling.cancel_all(self.context.desk, ids, day=day.value())
        if found.failed:
            self.tell_problems([p for _id, problems in found.failed for p in problems])
        else:
            words = i18n.filled(_("{count:interest note was|interest notes were} cancelled."), count=len(found.done))
            self.tell("success", words)
