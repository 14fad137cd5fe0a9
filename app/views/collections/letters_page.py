"""Issued letters: the archived PDF, print again, mail, cancel (WIN-25, REM-47…50)."""

from pathlib import Path

from app import i18n
from app.core.enums import VoucherSource
from app.core.words import N_
from app.i18n import _
from app.queries.letters import letter_listing
from app.queries.listing import ListQuery
from app.services import letters, posting_dates, reminder_cancel
from app.views.collections import charges_dialog
from app.views.collections.issued_panel import IssuedPanel
from app.views.collections.letter_commands import LetterCommands
from app.views.kit import dialogs, file_dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Label, column, holder, row

VIEWS = (("all", N_("All")), ("to_send", N_("To send")), ("cancelled", N_("Cancelled")))


class LettersPage(ListPage):
    """Every letter ever issued, reprinted to the byte."""

    def __init__(self, context: Context, view: str = "all", search: str = "", customer_id: int | None = None,
                 entry_id: int | None = None) -> None:
        desk = context.desk
        scope = {k: v for k, v in (("customer_id", customer_id), ("entry_id", entry_id)) if v}
        super().__init__(
            context,
            _("Issued letters"),
            letter_listing(),
            ListQuery(desk.company_id, search=search, scope=scope),
            views=VIEWS,
            view=view,
            empty=("mail", _("No letter has been issued yet.")),
            side=430,
        )
        self.letters = LetterCommands(self, letters.KIND, "letters", lambda: self.panel.show_letter(self.table.current()))
        self.mailings = self.letters.mailings
        self.letters.first()
        undo.only_by(self, _("Cancel letter"))
        self.command("letters.cancel", _("Cancel letter"), self._cancel, icon="undo-2", writes=True)
        self.command("letters.charges", _("Waive or reverse interest"), self._charges, icon="percent", bar=False, writes=True)
        self.letters.rest()
        self.command("letters.customer", _("Open customer"), self._customer, icon="users", bar=False)
        self.command("letters.test", _("Test print with window frames"), self._test_print, icon="printer", bar=False)
        self.export_command()
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+P", _("Save PDFs")), ("Ctrl+M", _("E-mail")), ("Alt+F2", _("Side panel"))]
        self.panel = IssuedPanel(context)
        self.set_side(column(self.panel))
        self.table.chosen.connect(self.panel.show_letter)
        self.table.counted.connect(lambda _count, _selected: self.panel.look_again(self.table.current()))
        self.table.opened.connect(lambda _key: self._customer())
        self.panel.show_letter(self.table.current())

    def _test_print(self) -> None:
        """A sheet with the window and rulers of the company's country (LTR-30)."""
        name = file_dialogs.save_name(self, _("Test print with window frames"), "test.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(letters.test_sheet(self.context.desk))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _customer(self) -> None:
        identity = letters.customer_of(self.context.desk, self.table.current())
        if identity:
            self.context.navigate("customer", customer_id=identity)

    def _charges(self) -> None:
        """Interest, fees and compensation of the current letter: waived, charged again or reversed (INT-50, WIN-41)."""
        if self.table.current() > 0:
            charges_dialog.of_documents(self, [(letters.TABLE, self.table.current())])

    def _cancel(self) -> None:
        """Cancel the chosen letters on a day after one question; those that cannot be are listed (REM-47, 48)."""
        ids = self.letters.ids()
        if not ids:
            return
        day = DateField(_("Posting date"), lambda: self.context.desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(self.context.desk, at, VoucherSource.CLT))
        answer = dialogs.ask(
            self, i18n.filled(_("Cancel {count:letter|letters}?"), count=len(ids)),
            _("Their costs are reversed and their entries fall back to their level before. Empty date = as the letter."),
            (dialogs.Answer("cancel", _("Cancel letter")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
            holder(row(Label(_("Posting date"), 13, 400, "text2"), day, None)))
        if answer != "cancel":
            return
        found = reminder_cancel.cancel_all(self.context.desk, ids, day=day.value())
        if found.failed:
            self.tell_problems([p for _id, problems in found.failed for p in problems])
        else:
            self.tell("success", i18n.filled(_("{count:letter was|letters were} cancelled."), count=len(found.done)))

