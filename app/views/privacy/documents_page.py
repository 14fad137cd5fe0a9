"""Documents past their retention: proposed, ticked, erased with a report; their fingerprints stay (AUD-044, 045)."""

from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.privacy import documents, report
from app.services.privacy.documents import Expired
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import EmptyState, column, holder

KINDS = {"collection_letter": N_("Reminder"), "interest_note": N_("Interest note"), "statement": N_("Account statement"),
         "invoice": N_("Invoice"), "credit_note": N_("Credit note"), "packing_slip": N_("Packing slip"),
         "confirmation": N_("Order confirmation"), "quotation": N_("Quotation"), "electronic_invoice": N_("Electronic invoice"),
         "receipt": N_("Receipt"), "attachment": N_("Attachment"), "payment_plan": N_("Payment plan")}
COLUMNS = (Column("check", "", "check", None, 36), Column("kind", N_("Type"), "text", None, 160, names=KINDS),
           Column("number", N_("Number"), "text", None, 120), Column("day", N_("Date"), "date", None, 104),
           Column("customer", N_("Customer"), "text", None, 110), Column("until", N_("Retention ended"), "date", None, 120),
           Column("size", N_("Size (KB)"), "int", None, 90), Column("hash", N_("Fingerprint"), "text", None, 260, stretch=True))


class ExpiredDocumentsPage(Page):
    """The list; nothing goes before somebody ticks it and agrees."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Documents past their retention"))
        self.set_title(_("Documents past their retention"), crumbs=_("Privacy"))
        self.found: list[Expired] = []
        self.files = TableFiles(self, lambda: (self.table, N_("Documents past their retention")))
        self.command("expired.erase", _("Erase…"), self.erase, key="F9", icon="trash-2", primary=True, writes=True)
        self.command("expired.all", _("Tick all"), self.tick_all, icon="check")
        self.command("expired.privacy", _("Privacy"), lambda: context.navigate("privacy"), icon="shield-check")
        self.command("expired.refresh", _("Refresh"), self.look, key="F5", bar=False)
        self.end_commands()
        self.keys = [("F9", _("Erase")), ("Space", _("Tick")), ("Ctrl+Shift+E", _("Export"))]
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Documents past their retention"))
        self.empty = EmptyState("file-text", _("No document in the archive is past its retention."))
        self.set_body(holder(column(self.table, self.empty)))
        self.look()

    def look(self) -> None:
        """Read the list anew."""
        desk = self.context.desk
        self.beside(_("Reading the archive…"), lambda _p: documents.expired(desk), self._show)

    def _show(self, found: list[Expired] | None) -> None:
        """Their rows, none of them ticked."""
        if found is None:
            return
        self.found = found
        self.source.set_rows([Row(e.id, _values(e), checked=False) for e in self.found])
        self.table.refresh()
        self.empty.instead_of(self.table, not self.found)
        self.set_status(i18n.filled(_("{count:document|documents}"), count=len(self.found)))

    def tick_all(self) -> None:
        """Tick every document, or none when all are ticked."""
        on = not all(r.checked for r in self.source.all)
        self.source.set_rows([Row(e.id, _values(e), checked=on) for e in self.found])
        self.table.refresh()

    def erase(self) -> None:
        """Erase what is ticked, after a question whose safe answer is the first."""
        ids = [r.key for r in self.source.all if r.checked]
        if not ids:
            self.tell("info", _("Tick the documents to erase first."))
            return
        words = i18n.filled(_("{count:document is|documents are} erased from the archive and cannot be brought back. Type, "
                              "number, date and fingerprint stay; a report is kept."), count=len(ids))
        answer = dialogs.ask(self, _("Erase these documents?"), words, (
            dialogs.Answer("erase", _("Erase")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
        if answer != "erase":
            return
        context = self.context
        kept = report.kept_in(context.desk, context.own)
        done = documents.erase_documents(context.desk, ids, backups=kept)
        self.look()
        if done.value is None:
            self.tell_problems(done.problems)
        else:
            number = f"{report.NUMBERS}{context.desk.clock.today():%Y-%m-%d}"
            self.tell("success", i18n.filled(_("{count:document was|documents were} erased."), count=len(ids)), "",
                      [(_("Report"), lambda: context.navigate("archive", search=number))])

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        (self.table.view if self.found else self.empty).setFocus()


def _values(e: Expired) -> tuple[Any, ...]:
    return (None, e.kind, e.number, e.day, e.customer, e.erasable, max(1, e.size // 1024), e.sha256)
