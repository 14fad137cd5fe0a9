"""The archive: every document as it left the program, opened, saved with its set, proved, printed as a copy (CLW-022)."""

from pathlib import Path

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import archived as queries
from app.queries.listing import ListQuery
from app.services import archived
from app.services.archived import Found
from app.services.sales.archive import Printed
from app.views.kit import dialogs, file_dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.waiting import wait_for
from app.views.sales import paper_files

VIEWS = (("all", N_("All")), ("copies", N_("Copies")), ("erased", N_("Erased")))
MOST = 500
"""Documents that are proved at once without asking for the whole archive under Verify."""
PAGES = {"sales_invoice": "posted_invoice", "collection_letter": "letters", "interest_note": "interest_notes",
         "account_statement": "statements_sent", "sales_order": "sales_order", "sales_quotation": "sales_quotation",
         "electronic_invoice": "e_invoices", "agency_file": "agency_files"}
"""Where a document is sent from once more."""


class ArchivePage(ListPage):
    """Newest first; Enter opens the stored bytes, whose fingerprint is proved each time."""

    def __init__(self, context: Context, customer_id: int | None = None, view: str = "all", search: str = "") -> None:
        super().__init__(context, _("Archived::Archive"), queries.archive_listing(),
                         ListQuery(context.desk.company_id, search=search, scope={"customer_id": customer_id}), views=VIEWS,
                         view=view, empty=("file-text", _("Documents appear here when they are printed or sent.")))
        self.set_title(_("Archived::Archive"), crumbs=_("Ledger"))
        self.command("archive.open", _("Command::Open"), self.open_current, icon="eye", primary=True)
        self.command("archive.save", _("Save copy…"), self.save_copy, icon="download")
        self.command("archive.again", _("Send again"), self.send_again, icon="send")
        self.command("archive.verify", _("Verify"), self.verify, key="F9", icon="shield-check")
        self.command("archive.duplicate", _("Print a copy"), self.duplicate, icon="copy", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Command::Open")), ("F9", _("Verify")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.open_current())

    def _chosen(self) -> int | None:
        if self.table.current() > 0:
            return self.table.current()
        self.tell("info", _("Choose a document first."))
        return None

    def open_current(self) -> None:
        """Show the stored bytes; a damaged document offers the copy of a backup (AUD-031, 034)."""
        key = self._chosen()
        if key is not None:
            self._show(key, archived.read(self.context.desk, key))

    def _show(self, key: int, found: Outcome[Found]) -> None:
        if found.value is not None:
            paper_files.show_printed(self, Printed(found.value.name, found.value.content))
        elif any(p.code == "AUD-034-differs" for p in found.problems):
            self._offer_backup(key, found)
        else:
            self.tell_problems(found.problems)

    def _offer_backup(self, key: int, found: Outcome[Found]) -> None:
        """The red warning with both fingerprints, and the way to the undamaged copy."""
        self.tell_problems(found.problems)
        answer = dialogs.ask(self, _("Open the copy from a backup?"), i18n.problem_text(
            found.problems[0], i18n.language(), i18n.region()), (
            dialogs.Answer("open", _("Open the copy"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)))
        if answer == "open":
            context = self.context
            copy = wait_for(self, _("The backups are searched…"),
                            lambda _p: archived.from_backup(context.desk, context.own, key))
            if copy is not None and copy.value is not None:
                paper_files.show_printed(self, Printed(copy.value.name, copy.value.content))
            elif copy is not None:
                self.tell_problems(copy.problems)

    def save_copy(self) -> None:
        """Write the document to a file, or its whole set as a ZIP (AUD-035)."""
        key, desk = self._chosen(), self.context.desk
        if key is None:
            return
        found = archived.read(desk, key)
        if found.value is None:
            self._show(key, found)
            return
        several = len(archived.set_of(desk, key)) > 1
        proposed = f"{Path(found.value.name).stem}.zip" if several else found.value.name
        name = file_dialogs.save_name(self, _("Save copy"), proposed, "ZIP (*.zip)" if several else "")
        if name:
            done = archived.save_set(desk, key, Path(name))
            if done.value is None:
                self.tell_problems(done.problems)
            else:
                self.tell("success", i18n.filled(_("{count:document was|documents were} written to {file}."), count=done.value,
                                                 file=Path(name).name))

    def send_again(self) -> None:
        """To the window the document is sent from; what goes out are the stored bytes."""
        key = self._chosen()
        if key is None:
            return
        about = archived.about(self.context.desk, key)
        page = PAGES.get(about[0]) if about is not None else None
        if about is None or page is None:
            self.tell("info", _("Documents of this type are not sent by the program. Save a copy and send that."))
        elif page in ("sales_order", "sales_quotation"):
            self.context.navigate(page, document_id=about[1])
        elif page == "posted_invoice":
            self.context.navigate(page, invoice_id=about[1])
        else:
            row = self.table.current_row()
            number = "" if row is None else str(row.values[[c.name for c in self.table.listing.columns].index("number")])
            self.context.navigate(page, search=number)

    def verify(self) -> None:
        """Prove the marked documents, or all shown up to a number (AUD-034)."""
        keys = self.table.marked() or self.table.keys(MOST)
        proved = wait_for(self, _("Documents are proved…"), lambda _p: archived.verify(self.context.desk, keys))
        if proved is None:
            return
        if proved.damaged:
            self.tell_problems(proved.damaged)
        else:
            self.tell("success", i18n.filled(_("{count:document fits|documents fit} the fingerprints they were kept with."),
                                             count=proved.good))

    def duplicate(self) -> None:
        """Once more with the word Copy, archived beside the first."""
        key = self._chosen()
        if key is not None:
            made = archived.duplicate(self.context.desk, key)
            self._show(key, made)
            self.table.reload()
