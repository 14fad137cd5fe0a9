"""Drafts of invoices as a list: opened, checked, posted one or many at once, copied, deleted (SWN-06, FTI-008)."""

from collections.abc import Callable, Sequence

from app import i18n
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries import sales as queries
from app.queries.listing import Column, ListQuery
from app.services.sales import invoice_posting, invoices
from app.services.sales.invoice_posting import Batch, Line
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.fields import LookupField
from app.views.kit.list_page import ListPage
from app.views.kit.running import Running
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.tasks import Progress
from app.views.sales import invoice_dialogs, paper_files
from app.views.sales.head_form import customer_name, found_customers

VIEWS = (("all", N_("All drafts")), ("review", N_("To approve")), ("credit", N_("Credit notes")),
         ("run", N_("From recurring invoices")))
RESULT = (Column("what", N_("Draft"), "text", None, 110), Column("customer", N_("Customer"), "words", None, 190),
          Column("why", N_("Why it was left out"), "words", None, 420, stretch=True))
WIDE, HIGH = 760, 260


class InvoicesPage(ListPage):
    """The list of drafts."""

    def __init__(self, context: Context, view: str = "all", customer_id: int | None = None) -> None:
        scope = {"customer_id": customer_id} if customer_id else {}
        super().__init__(context, _("Free text invoices"), queries.draft_listing(),
                         ListQuery(context.desk.company_id, scope=scope), views=VIEWS, view=view,
                         empty=("file-text", _("No drafts here. Ctrl+N begins a new invoice.")))
        self.set_title(_("Free text invoices"), customer_name(context.desk, customer_id) if customer_id else "",
                       crumbs=_("Sales"))
        self.command("drafts.new", _("New invoice"), self._new("free_text"), icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("drafts.credit", _("New credit note"), self._new("credit"), icon="undo-2", writes=True)
        self.command("drafts.open", _("Command::Open"), self._open, icon="folder-open", key="Ctrl+O")
        self.command("drafts.validate", _("Validate"), self.validate, key="Ctrl+Shift+F9", icon="circle-check")
        self.command("drafts.post", _("Post"), self.post, key="F9", icon="file-text", writes=True)
        self.command("drafts.post_print", _("Post and print"), lambda: self.post(printed=True), key="Shift+F9", icon="printer",
                     bar=False, writes=True)
        self.command("drafts.prepayment", _("New prepayment invoice"), self._new("prepayment"), icon="hand-coins", bar=False,
                     writes=True)
        self.command("drafts.template", _("New from template"), self.from_template, icon="scroll-text", bar=False, writes=True)
        self.command("drafts.copy", _("Copy"), self.copy, icon="copy", writes=True)
        self.command("drafts.delete", _("Delete"), self.delete, icon="trash-2", writes=True)
        self.command("drafts.posted", _("Posted invoices"), lambda: context.navigate("posted_invoices"), icon="list", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.running = Running(self)
        self._printed = False
        self.keys = [("Enter", _("Command::Open")), ("Ctrl+N", _("New invoice")),
                     ("Ctrl+Shift+F9", _("Validate")), ("F9", _("Post"))]
        self.table.opened.connect(lambda _key: self._open())

    def _new(self, sort: str) -> Callable[[], None]:
        return lambda: self.context.navigate("invoice", sort=sort)

    def _open(self) -> None:
        """The draft of the current row."""
        if self.table.current() > 0:
            self.context.navigate("invoice", document_id=self.table.current())

    def chosen(self) -> list[int]:
        """The selected drafts, else the current one."""
        found = self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])
        if not found:
            self.tell("info", _("Choose a draft first."))
        return found

    def from_template(self) -> None:
        """A new draft from a template."""
        desk = self.context.desk
        field = LookupField(_("Customer"), lambda text: found_customers(desk, text), lambda key: customer_name(desk, key))
        invoice_dialogs.from_template(self, field)

    def copy(self) -> None:
        """A new draft like the current one."""
        if self.table.current() > 0:
            invoice_dialogs.copy(self, self.table.current())

    def delete(self) -> None:
        """Take the chosen drafts away."""
        ids = self.chosen()
        answers = (dialogs.Answer("yes", _("Delete"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))
        body = _("Drafts have no number yet; the change log keeps that they were there.")
        if not ids or self.context.ask(i18n.filled(_("Delete {count:draft|drafts}?"), count=len(ids)), body, answers) != "yes":
            return
        problems = [p for key in ids for p in invoices.delete(self.context.desk, key).problems]
        if problems:
            self.tell_problems(problems)
        else:
            self.clear_messages()
        self.table.reload()

    # ------------------------------------------------------------ checking and posting

    def validate(self) -> None:
        """All checks of the chosen drafts, without posting (FTI-007)."""
        ids = self.chosen()
        if not ids:
            return
        desk, failed = self.context.desk, []
        for key in ids:
            document = invoices.load(desk, key).value
            outcome = invoice_posting.validate(desk, document) if document is not None else invoices.load(desk, key)
            wrong = tuple(p for p in outcome.problems if p.weight is Weight.ERROR)
            if wrong:
                failed.append(Line(key, None, wrong))
        if not failed:
            self.tell("success", i18n.filled(_("Nothing stands in the way of {count:draft|drafts}."), count=len(ids)))
            return
        self._tell_left_out(i18n.filled(_("{count:draft|drafts} cannot be posted yet"), count=len(failed)), failed)

    def post(self, *, printed: bool = False) -> None:
        """Post the chosen drafts, the oldest first; each on its own (FTI-008). `printed`: print them as well (DOC-004)."""
        ids = self.chosen()
        if not ids:
            return
        if len(ids) > 1 and self.context.ask(
                i18n.filled(_("Post {count:draft|drafts}?"), count=len(ids)),
                _("Each is posted on its own, the oldest first; what cannot be posted stays here with its reason."),
                (dialogs.Answer("yes", _("Post"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))) != "yes":
            return
        self._printed = printed
        self._start(ids, frozenset(), ())

    def _start(self, ids: Sequence[int], confirmed: frozenset[str], before: tuple[Line, ...]) -> None:
        desk = self.context.desk

        printing = paper_files.Printing(self, asked=self._printed)

        def work(progress: Progress) -> Batch:
            return invoice_posting.post_many(desk, ids, confirmed=confirmed, progress=progress,
                                             each=lambda made: printing.each(("sales_invoice", made.invoice_id)))

        def over(batch: Batch | None) -> None:
            self._over(batch, before)
            printing.over()

        self.running.start(_("Posting"), work, over)

    def _over(self, batch: Batch | None, before: tuple[Line, ...]) -> None:
        """Questions of all are asked once; then the result list."""
        self.table.reload()
        if batch is None:
            return
        asking = [line for line in batch.failed if line.problems and all(p.weight is not Weight.ERROR for p in line.problems)]
        done = (*before, *(line for line in batch.lines if line not in asking))
        if asking and not batch.rest:
            keys = self.context.confirm(_once([p for line in asking for p in line.problems]), _("Post all the same"))
            if keys is not None:
                self._start([line.invoice_id for line in asking], keys, done)
                return
            done = (*done, *asking)
        self._result(done, batch)

    def _result(self, lines: tuple[Line, ...], batch: Batch) -> None:
        """What was posted, and what was left out and why."""
        posted = [line.posted for line in lines if line.posted is not None]
        left = [line for line in lines if line.posted is None]
        numbers = ", ".join(p.number for p in posted[:4]) + (" …" if len(posted) > 4 else "")
        title = i18n.filled(_("{count:invoice|invoices} posted: {numbers}"), count=len(posted), numbers=numbers or "–")
        if batch.rest:
            title += " " + i18n.filled(_("{count:draft was|drafts were} not tried."), count=len(batch.rest))
        actions = [(_("Posted invoices"), lambda: self.context.navigate("posted_invoices"))]
        if len(posted) == 1:
            key = posted[0].invoice_id
            actions = [(_("Open invoice"), lambda: self.context.navigate("posted_invoice", invoice_id=key))]
        if left:
            self._tell_left_out(title, left)
        else:
            self.tell("success", title, "", actions)

    def _tell_left_out(self, title: str, lines: Sequence[Line]) -> None:
        """The reasons, draft by draft, in a list of their own."""
        actions = [(_("Show them"), lambda: self.show_left_out(title, lines))]
        self.tell("warning", title, self._why(lines[0]) if len(lines) == 1 else "", actions,
                  problems=[p for line in lines for p in line.problems])

    def _why(self, line: Line) -> str:
        return " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in line.problems)

    def show_left_out(self, title: str, lines: Sequence[Line]) -> None:
        """The list; the chosen draft is opened from it."""
        rows = [Row(line.invoice_id, (str(line.invoice_id), self._customer(line.invoice_id), self._why(line)),
                    problems=line.problems) for line in lines]
        table = Table(MemorySource(RESULT, rows), name=title)
        table.setMinimumWidth(WIDE)
        table.setFixedHeight(HIGH)
        answer = dialogs.ask(self, title, _("Nothing of these was posted. Open one to put it right."),
                             (dialogs.Answer("open", _("Open draft"), primary=True),
                              dialogs.Answer("back", _("Close"), safe=True)), table)
        if answer == "open":
            self.context.navigate("invoice", document_id=table.current() if table.current() > 0 else lines[0].invoice_id)

    def _customer(self, invoice_id: int) -> str:
        document = invoices.load(self.context.desk, invoice_id).value
        return customer_name(self.context.desk, document.head.order_account_id) if document is not None else ""


def _once(problems: Sequence[Problem]) -> list[Problem]:
    """Each question once, however many drafts ask it."""
    found: dict[str, Problem] = {}
    for problem in problems:
        found.setdefault(problem.key or problem.code, problem)
    return list(found.values())
