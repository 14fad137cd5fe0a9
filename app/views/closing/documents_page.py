"""Documents behind a task of the close: open, post, give another date, accept (CLW-011, CLS-042)."""

from datetime import date, timedelta
from typing import Any

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import checklist, moving, schedules
from app.services.closing.shown import Document
from app.views.closing import dialogs as closing_dialogs
from app.views.closing.draft_posting import DraftPosting
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.running import Running
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import EmptyState, Label, column, holder

COLUMNS = (
    Column("number", N_("Number"), "link", None, 130), Column("kind", N_("Type"), "text", None, 120),
    Column("date", N_("Date"), "date", None, 96), Column("customer_no", N_("Customer"), "text", None, 84),
    Column("name", N_("Name"), "text", None, 170, stretch=True), Column("amount", N_("Amount"), "amount", None, 110, total=True),
    Column("user", N_("User"), "text", None, 100), Column("reason", N_("Reason"), "text", None, 260, stretch=True),
    Column("accepted", N_("Close::Accepted"), "text", None, 130))
SEARCH = "search"
PAGES = {"sales_invoice": ("invoice", "document_id"), "sales_order": ("sales_order", "document_id"),
         "customer": ("customer", "customer_id"), "account": ("account", "account_id"), "voucher": ("vouchers", "voucher_id"),
         "customer_ledger_entry": ("entries", "entry_id"), "eu_sales_list": ("eu_sales_list", "list_id"),
         "vat_entry": ("vouchers", SEARCH), "interest_note": ("interest_run", ""), "collection_letter": ("letters", SEARCH),
         "letter_draft": ("reminders", ""), "bank_statement_line": ("bank_reconciliation", ""),
         "company_bank_account": ("bank_reconciliation", "bank_id"), "clearing_item": ("bridged", ""),
         "payment_journal": ("payment_journal", "journal_id"), "general_journal": ("general_journal", "journal_id"),
         "write_off_journal": ("write_off_drafts", ""), "cash_day": ("cash_desk", ""), "job_run": ("jobs", ""),
         "job_definition": ("jobs", ""), "recurring_assignment": ("recurring_invoices", "")}
"""Which page shows a record, and what it calls its key; a list without such a name is searched for its number."""


def record(document: Document) -> tuple[str, dict[str, Any]]:
    """The page of a document with what it is given; "" = it has none of its own."""
    page, name = PAGES.get(document.ref[0], ("", "")) if document.ref is not None else ("", "")
    if document.ref is None or not name:
        return page, {}
    return page, {name: document.number if name == SEARCH else document.ref[1]}


class CloseDocumentsPage(Page):
    """The list of a task: what was posted disappears, what was refused stays with its reason."""

    def __init__(self, context: Context, task_id: int = 0) -> None:
        super().__init__(context, _("Outstanding documents"))
        self.task_id = task_id
        self.found: list[Document] = []
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Outstanding documents"))
        self.table.opened.connect(lambda _key: self.open())
        self.table.selection_changed.connect(self._allow)
        self.empty = EmptyState("circle-check", _("Nothing is outstanding."))
        self.about = Label("", 13, 400, "text2", wrap=True)
        self.files = TableFiles(self, lambda: (self.table, N_("Outstanding documents")))
        self.open_action = self.command("close_documents.open", _("Open"), self.open, icon="arrow-right")
        self.post_action = self.command("close_documents.post", _("Post selected"), self.post, key="F9", icon="check",
                                        primary=True, writes=True)
        self.move_action = self.command("close_documents.move", _("Change date…"), self.change_date, key="Ctrl+D",
                                        icon="calendar", writes=True)
        self.accept_action = self.command("close_documents.accept", _("Accept…"), self.accept, key="Ctrl+Shift+G",
                                          icon="circle-check", writes=True)
        self.command("close_documents.refresh", _("Refresh"), self.reload, key="F5", bar=False)
        self.command("close_documents.back", _("Period close"), lambda: context.navigate("close"), icon="arrow-left", bar=False)
        self.end_commands()
        self.keys = [("Enter", _("Open")), ("Ctrl+A", _("Select all")), ("F9", _("Post selected")),
                     ("Ctrl+Shift+G", _("Accept…"))]
        self.set_body(holder(column(self.table, self.empty, self.about, spacing=10)))
        self.running = Running(self)
        self.posting = DraftPosting(self, self.running, lambda: self.found, self.reload)
        self.reload()

    def reload(self) -> None:
        """Measured now."""
        desk = self.context.desk
        self.found = checklist.documents(desk, self.task_id) if self.task_id else []
        self.source.set_rows([Row(n, self._values(d), muted=not d.counted, problems=self._told(d))
                              for n, d in enumerate(self.found)])
        self.table.refresh()
        self.empty.instead_of(self.table, not self.found)
        name = next((f"{t.code} · {_(t.name)} · {t.period}" for t in schedules.all_tasks(desk) if t.task_id == self.task_id), "")
        self.set_title(_("Outstanding documents"), name, crumbs=_("Period close"))
        self.set_status(closing_dialogs.count(len(self.found)))
        self._allow()

    def _told(self, d: Document) -> tuple[Problem, ...]:
        refused = self.posting.refused.get(d.ref[1], ()) if d.ref is not None and d.ref[0] == moving.TABLE else ()
        return refused or ((d.reason,) if d.reason is not None else ())

    def _values(self, d: Document) -> tuple[Any, ...]:
        why = " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in self._told(d))
        accepted = (d.accepted_comment or _("Yes")) if d.accepted else ""
        return (d.number, _(d.kind), d.date, d.customer_no, d.customer, d.amount, d.user, why, accepted)

    def chosen(self) -> list[Document]:
        """The selected documents, else the current one."""
        keys = self.table.selected() or [self.table.current()]
        return [self.found[k] for k in keys if 0 <= k < len(self.found)]

    def _drafts(self) -> list[int]:
        return [d.ref[1] for d in self.chosen() if d.ref is not None and d.ref[0] == moving.TABLE]

    def _allow(self) -> None:
        chosen = self.chosen()
        none = "" if chosen else _("Choose a document first.")
        drafts = none or ("" if self._drafts() else _("Only drafts of invoices are posted here. Open the others."))
        self.open_action.allow(not none, none)
        self.post_action.allow(not drafts, drafts)
        self.move_action.allow(not drafts, drafts)
        self.accept_action.allow(not none, none)

    # ------------------------------------------------------------ acts

    def open(self) -> None:
        """The page of the current document."""
        chosen = self.chosen()
        if not chosen:
            return
        page, given = record(chosen[0])
        page = page or checklist.doing(self.context.desk, self.task_id).page
        if not page or page == "close":
            self.tell("info", _("This has no page of its own; its reason stands in the list."))
        else:
            self.context.navigate(page, **given)

    def post(self) -> None:
        """Post the selected drafts, each on its own; what is refused stays with its reason (CLS-015)."""
        self.posting.post(self._drafts())

    def change_date(self) -> None:
        """Another posting date for the selected drafts: the first open day after the period is offered (CLS-014, 016)."""
        end = checklist.doing(self.context.desk, self.task_id).filters.get("until")
        after = end + timedelta(days=1) if isinstance(end, date) else self.context.desk.today
        self.posting.change_date(self._drafts(), after)

    def accept(self) -> None:
        """Accept the selected documents with a comment (CLS-032)."""
        chosen = self.chosen()
        if chosen:
            closing_dialogs.accept(self, self.task_id, closing_dialogs.count(len(chosen)), [d.key for d in chosen])

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        (self.table.view if self.found else self.empty).setFocus()
