"""Documents behind a task of the close: open, post, give another date, accept (CLW-011, CLS-042)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.facts import Ref
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.closing import checklist, moving, schedules
from app.services.closing.shown import Document
from app.services.sales import invoice_posting
from app.services.sales.invoice_posting import Batch
from app.views.closing import dialogs as closing_dialogs
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
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
PAGES = {"sales_invoice": ("invoice", "document_id"), "sales_order": ("sales_order", "document_id"),
         "customer": ("customer", "customer_id"), "account": ("account", "account_id"), "voucher": ("vouchers", "voucher_id"),
         "customer_ledger_entry": ("entries", "entry_id"), "eu_sales_list": ("eu_sales_list", "list_id"),
         "interest_note": ("interest_run", ""), "collection_letter": ("letters", ""),
         "bank_statement_line": ("bank_reconciliation", ""), "company_bank_account": ("bank_reconciliation", "bank_id"),
         "clearing_item": ("bridged", ""), "journal": ("payment_journals", ""), "job_run": ("jobs", ""),
         "job_definition": ("jobs", ""), "recurring_assignment": ("recurring_invoices", "")}
"""Which page shows a record, and what it calls its key."""


class CloseDocumentsPage(Page):
    """The list of a task: what was posted disappears, what was refused stays with its reason."""

    def __init__(self, context: Context, task_id: int = 0) -> None:
        super().__init__(context, _("Outstanding documents"))
        self.task_id = task_id
        self.found: list[Document] = []
        self.refused: dict[int, tuple[Problem, ...]] = {}
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
        self.reload()

    def reload(self) -> None:
        """Measured now."""
        desk = self.context.desk
        self.found = checklist.documents(desk, self.task_id) if self.task_id else []
        self.source.set_rows([Row(n, self._values(d), muted=not d.counted, problems=self._told(d))
                              for n, d in enumerate(self.found)])
        self.table.refresh()
        self.table.setVisible(bool(self.found))
        self.empty.setVisible(not self.found)
        name = next((f"{t.code} · {_(t.name)} · {t.period}" for t in schedules.all_tasks(desk) if t.task_id == self.task_id), "")
        self.set_title(_("Outstanding documents"), name, crumbs=_("Period close"))
        self.set_status(closing_dialogs.count(len(self.found)))
        self._allow()

    def _told(self, d: Document) -> tuple[Problem, ...]:
        refused = self.refused.get(d.ref[1], ()) if d.ref is not None and d.ref[0] == moving.TABLE else ()
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
        ref: Ref | None = chosen[0].ref
        page, name = PAGES.get(ref[0], ("", "")) if ref is not None else ("", "")
        page = page or checklist.doing(self.context.desk, self.task_id).page
        if not page or page == "close":
            self.tell("info", _("This has no page of its own; its reason stands in the list."))
        elif ref is not None and name:
            self.context.navigate(page, **{name: ref[1]})
        else:
            self.context.navigate(page)

    def post(self) -> None:
        """Post the selected drafts, each on its own; what is refused stays with its reason (CLS-015)."""
        if self.running.progress is None and self._drafts():
            self._start(self._drafts(), frozenset())

    def _start(self, ids: Sequence[int], confirmed: frozenset[str]) -> None:
        desk = self.context.desk
        self.running.start(_("Posting"), lambda progress: invoice_posting.post_many(desk, ids, confirmed=confirmed,
                                                                                    progress=progress), self._posted)

    def _posted(self, batch: Batch | None) -> None:
        if batch is None:
            self.reload()
            return
        asking = [x for x in batch.failed if x.problems and all(p.weight is not Weight.ERROR for p in x.problems)]
        if asking and not batch.rest:
            keys = self.context.confirm([p for x in asking for p in x.problems], _("Post all the same"))
            if keys is not None:
                self._start([x.invoice_id for x in asking], keys)
                return
        self.refused = {x.invoice_id: x.problems for x in batch.failed}
        self.reload()
        said = _("{posted} posted, {failed} failed").format(posted=len(batch.posted), failed=len(batch.failed))
        left = [x.invoice_id for x in batch.failed]
        actions = [(_("Use first open date for all failed"), lambda: self.use_first(left))] if left else []
        self.tell("warning" if left else "success", said, "", actions, [p for x in batch.failed for p in x.problems])

    def use_first(self, ids: Sequence[int]) -> None:
        """Move what failed to the first day that can be posted on (CLS-015)."""
        days = [d.date for d in self.found if d.date is not None and d.ref is not None and d.ref[1] in ids]
        day = moving.suggested(self.context.desk, min(days)) if days else None
        if day is None:
            self.tell("warning", _("No date from there on can be posted. Create the next fiscal year, or open a period."))
        else:
            self._tell_moved(moving.move(self.context.desk, ids, day))

    def change_date(self) -> None:
        """Another posting date for the selected drafts (CLS-014, 016)."""
        desk, ids = self.context.desk, self._drafts()
        if not ids:
            return
        field = DateField(_("Posting date"), lambda: desk.today)
        field.set_value(moving.suggested(desk, desk.today) or desk.today)

        def keep(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[moving.Moved]:
            moved = moving.move(desk, ids, values["day"] or desk.today)
            problems = tuple(p for told in moved.failed.values() for p in told)
            return Outcome(moved, problems) if moved.done else Outcome(None, problems)

        form = FormDialog(self, _("Change date"), [FormField("day", _("Posting date"), field)], keep,
                          body=closing_dialogs.count(len(ids)))
        outcome = form_dialog.show(form)
        if outcome.done and outcome.value is not None:
            self._tell_moved(outcome.value)

    def _tell_moved(self, moved: moving.Moved) -> None:
        self.refused = dict(moved.failed)
        self.reload()
        body = _("Their VAT date moved along: the VAT return or the EU sales list of the old date is filed, and they fall "
                 "into the next one.") if moved.vat_moved else ""
        self.tell("warning" if moved.failed else "success",
                  _("{moved} moved, {failed} failed").format(moved=len(moved.done), failed=len(moved.failed)), body)

    def accept(self) -> None:
        """Accept the selected documents with a comment (CLS-032)."""
        chosen = self.chosen()
        if chosen:
            closing_dialogs.accept(self, self.task_id, closing_dialogs.count(len(chosen)), [d.key for d in chosen])

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
