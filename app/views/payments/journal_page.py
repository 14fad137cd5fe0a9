"""A payment journal: receipts typed, found and marked line by line, all problems at once, posted as a whole (PWIN-01)."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from app import i18n
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services import payments
from app.services.journals import Kept
from app.services.payments import Head, Line, Loaded, PostedJournal
from app.services.payments.balances import Balances, balances
from app.services.payments.states import notes_of, offsets
from app.views.kit import dialogs, problem_rows, ways_out
from app.views.kit.context import Context
from app.views.kit.grid import Grid
from app.views.kit.grid_problems import GridProblems
from app.views.kit.grid_rows import Change, GridRow
from app.views.kit.page import Page
from app.views.kit.undo import History, on_page, posted_words
from app.views.kit.widgets import Label, column, holder
from app.views.ledger import taking_back
from app.views.payments import focus, posting, returning, settle_pane
from app.views.payments.fees_dialog import edit_fees
from app.views.payments.head_dialogs import edit_head, edit_line
from app.views.payments.keeper import PaymentKeeper
from app.views.payments.lines import PaymentLines, line_of, row_of
from app.views.payments.names import choose_name
from app.views.payments.proposal_page import ask_parameters
from app.views.payments.settle_pane import SettlePane
from app.views.payments.sums import SumsCard

SHOWN, PANE = 3, 250


class PaymentJournalPage(Page):
    """One journal: a draft that keeps itself, or a posted one."""

    wide = True

    def __init__(self, context: Context, journal_id: int | None = None, fresh: bool = False, name_id: int | None = None,
                 line: int | None = None) -> None:
        super().__init__(context, _("Payment journal"))
        self._desk = context.desk
        self.head = Head(currency=context.currency)
        self.lines = PaymentLines(self._desk, context.currency)
        self.lines.current = self.current_row
        self.grid = Grid(self.lines.columns(), name=_("Lines of this journal"), first="customer",
                         hint=_("Type a customer, an invoice, a reference or =amount; or paste lines"),
                         proposed=self.lines.proposed, follow=self.lines.follow, ways=self._ways)
        self.sums = SumsCard(context.currency, self.show_waiting)
        self._standing: tuple[tuple[object, ...], Balances | None] = ((), None)
        self.pane = SettlePane(self._desk)
        self.pane.hide()
        self.bank = Label("", 13, 400, "text2")
        self.problems = GridProblems(self, self.grid, name=_("Problems of this journal"), first="customer", shown=SHOWN, from_=2,
                                     placed=self._of_rows)
        self._focus: tuple[int, str] | None = None
        self._loaded: Loaded | None = None
        self._offsets = offsets(self._desk)
        self.keeper = PaymentKeeper(self._desk, self.grid, lambda: self.head, at_once=context.runner.at_once)
        # What follows from an input belongs to its step: the page hears of a change before the history does.
        self.grid.changed.connect(self._changed)
        self.history = History(self, {"lines": self.grid})
        self._commands()
        self.add_tool(self.bank)
        self.set_body(holder(column(self.sums, self._split(), spacing=8)))
        self.grid.moved.connect(self._stands)
        self.grid.typing.connect(self.keeper.soon)
        self.keeper.refused.connect(self._refused)
        self.keeper.kept_.connect(self._kept)
        self.keeper.kept_.connect(self._remember)
        self.show_journal(None if fresh else journal_id or payments.newest(self._desk), name_id)
        if line is not None:
            self._focus = (line, "customer")

    def _split(self) -> QSplitter:
        """Lines above, the settle pane below; the line between them is dragged."""
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(holder(column(self.grid, self.problems, spacing=8)))
        parts.addWidget(self.pane)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(8)
        parts.setSizes([240, 290])
        self.pane.setMinimumHeight(PANE)
        self.pane.changed.connect(self._marked)
        self.pane.line_changed.connect(self.put_line)
        self.pane.refused.connect(self.tell_problems)
        self.pane.told.connect(lambda words: self.tell("info", words))
        self.pane.opened.connect(lambda entry: self.context.navigate("entries", view="all", entry_id=entry))
        return parts

    def _commands(self) -> None:
        grid = self.grid
        self._post = self.command("payment.post", _("Post"), self.post, key="F9", icon="check", primary=True, writes=True)
        self.command("payment.preview", _("Preview"), self.preview, key="Ctrl+F9", icon="eye")
        self._transfer = self.command("payment.transfer", _("Post and transfer errors"), lambda: self.post(transfer=True),
                                      key="Shift+F9", icon="skip-forward", bar=False, writes=True)
        self.command("payment.propose", _("Propose"), self.propose, icon="search", writes=True)
        self.command("payment.validate", _("Validate"), self.validate, key="Ctrl+Shift+F9", icon="circle-check", bar=False)
        self._typing = [
            self._transfer,
            self.command("payment.settle", _("Settle"), self.settle, key="Shift+F11", icon="arrow-left-right", writes=True),
            self.command("payment.insert", _("Insert line"), grid.insert, key="Ctrl+Insert", icon="plus", writes=True),
            self.command("payment.delete", _("Delete line"), self.delete, key="Ctrl+Delete", icon="trash-2", writes=True),
            self.command("payment.fees", _("Fees"), self.edit_fees, icon="hand-coins", bar=False, writes=True),
            self.command("payment.line", _("Details of the line"), self.edit_line, key="Ctrl+I", icon="list", writes=True),
            self.command("payment.head", _("Journal details"), self.edit_head, icon="pencil", bar=False, writes=True),
            self.command("payment.copy", _("Copy line"), grid.copy_rows, key="Ctrl+D", icon="copy", bar=False, writes=True),
            self.command("payment.above", _("Copy the cell above"), self.copy_above, key="F8", bar=False, writes=True),
            self.command("payment.paste", _("Paste rows"), grid.paste, icon="clipboard-list", bar=False, writes=True),
            self.command("payment.discard", _("Discard draft"), self.discard, icon="x", bar=False, writes=True)]
        on_page(self, self.history, names=("payment.undo", "payment.redo"), writes=True, bar=True, closed=self._undone_otherwise)
        self.command("payment.problem", _("Next problem"), self.next_problem, key="Ctrl+J", bar=False)
        self._vouchers = self.command("payment.vouchers", _("Vouchers"), self.open_voucher, key="Ctrl+F7", icon="book-open",
                                      bar=False)
        self._cancel = self.command("payment.cancel", _("Cancel payment"), self.cancel_payment, icon="undo-2", writes=True)
        self._returned = self.command("payment.returned", _("Returned payment"), self.return_payment, icon="arrow-left-right",
                                      bar=False, writes=True)
        self.command("payment.new", _("New journal"), self.new, key="Ctrl+N", icon="file-text", bar=False, writes=True)
        shown, more = settle_pane.commands(self, self.pane)
        self.pane.add_actions(shown, more)
        self.command("payment.marks", _("Marked transactions"), lambda: self.context.navigate("marked_transactions"),
                     icon="circle-check", bar=False)
        self.command("payment.all", _("All journals"), lambda: self.context.navigate("payment_journals"), icon="list")
        problem_rows.copying(self, "payment.copy_details", self.problems)
        self.end_commands()
        self.keys = [(_("Space"), _("Mark")), ("Shift+F11", _("Settle")), ("F8", _("Copy the cell above")), ("F9", _("Post"))]

    # ------------------------------------------------------------ showing

    @property
    def posted(self) -> bool:
        """Is the journal that is shown final?"""
        return self._loaded is not None and self._loaded.posted

    @property
    def journal_id(self) -> int | None:
        """The journal in the file; None before anything was kept."""
        return None if self.keeper.kept is None else self.keeper.kept.journal_id

    def current_row(self) -> GridRow | None:
        """The row the keyboard stands in; None in the empty one."""
        at = self.grid.current()
        return self.grid.rows[at] if 0 <= at < len(self.grid.rows) else None

    def show_journal(self, journal_id: int | None, name_id: int | None = None) -> None:
        """A journal of the file, or an empty one under a journal name."""
        found = self._loaded = payments.load(self._desk, journal_id) if journal_id else None
        self.head = found.head if found else payments.begin(self._desk, name_id or _only(payments.names(self._desk)))
        self.lines.head, self.lines.journal_id = self.head, found.journal_id if found else None
        self.lines.entries = found.entries if found and found.posted else {}
        self.lines.forget()
        self._standing = (), None
        rows = [row_of(line) for line in found.lines] if found else []
        self.lines.learn([r.values["customer"] for r in rows if r.values["customer"]])
        if found:
            self.lines.reckon(rows)
        self.grid.set_rows(rows)
        said = _("A posted journal takes no change; open its vouchers instead.")
        self.grid.set_read_only(said if self.posted else self.context.closed_to_writing)
        self.keeper.begin_with(None if found is None else Kept(found.journal_id, found.version), self.head)
        self.problems.tell(())
        self._tell_notes(found)
        self.pane.hide()
        for command in (self._post, *self._typing):
            command.allow(not self.posted, said)
        for command in (self._vouchers, self._cancel, self._returned):
            command.allow(self.posted, _("The journal has no vouchers until it is posted."))
        self._kept()
        self._sum_up()
        self._stands()
        self.arguments = {**self.arguments, "journal_id": journal_id} if journal_id else {}
        self.history.begin()
        self._focus = focus.of(self._desk, journal_id) if journal_id and not self.posted else None
        if journal_id and (found is None or self.posted):
            focus.forget(self._desk, journal_id)
        if journal_id and found is None:
            self.tell("warning", _("This journal is gone, or belongs to somebody else. A new one begins here."))

    def _tell_notes(self, found: Loaded | None) -> None:
        """What the program has to say about lines: a mark that was taken away, why a line was moved here (SET-06, PAY-43)."""
        for no, notes in (found.notes.items() if found else ()):
            self.grid.tell_row(no, notes_of(notes))

    def _undone_otherwise(self) -> str:
        """Why nothing is undone here; empty in a draft."""
        return posted_words(_("Vouchers")) if self.posted else ""

    def _kept(self) -> None:
        """Number, name, state and bank in the head."""
        self.lines.journal_id = self.journal_id
        found, kept = self._loaded, self.keeper.kept
        name = next((n.code for n in payments.names(self._desk) if n.name_id == self.head.name_id), "")
        number = (found.number or "") if found and found.posted else (
            _("Draft {number}").format(number=kept.journal_id) if kept else "")
        chip = (_("Posted"), "success", "check") if self.posted else (_("Draft"), "neutral", "ring")
        words = " · ".join(x for x in (number, name, self.head.text) if x)
        self.set_title(_("Payment journal"), words, [chip], crumbs=_("Receiving"))

    def _stands(self) -> None:
        """The keyboard went to another line."""
        row, count = self.current_row(), len(self.grid.rows)
        offset = row.values.get("offset") if row is not None else self.grid.rows[-1].values.get("offset") if count else None
        self._follow_line(row)
        if offset is not None and self._standing[0][:1] != (offset[1] if offset[0] == "bank" else None,):
            self._sum_up()
        self.bank.setText(_grouped(self._offsets.get(offset, ("", ""))[1]) if offset and offset[0] == "bank" else "")
        self.set_status(_("Line {number} of {count}").format(number=min(self.grid.current(), count) + 1, count=count))

    def _sum_up(self) -> None:
        """The figures over the lines."""
        rows = self.grid.rows
        bank = self._balances()
        came_in = 0
        if bank is not None:
            mine = [r for r in rows if r.values.get("offset") == ("bank", bank.bank_id)]
            came_in = sum(amount for amount, _currency in self.lines.brought(mine).values())
            rows = mine
        self.sums.show_sums([line_of(r) for r in rows], self.head, bank, came_in)

    def _balances(self) -> Balances | None:
        """The bank account of the line the keyboard is in, else of the first line; read again when it or the day is another."""
        row = self.current_row()
        rows = [*([row] if row is not None else []), *self.grid.rows]
        offset = next((o for r in rows if (o := r.values.get("offset"))), self.lines.proposed(()).get("offset"))
        if offset is None or offset[0] != "bank":
            return None
        days = [r.values["posting_date"] for r in self.grid.rows
                if r.values.get("offset") == offset and r.values.get("posting_date")]
        posted_id = self._loaded.journal_id if self._loaded is not None and self.posted else None
        wanted = (offset[1], max(days, default=self._desk.today), posted_id)
        if self._standing[0] != wanted:
            self._standing = wanted, balances(self._desk, *wanted)
        return self._standing[1]

    def show_waiting(self) -> None:
        """The lines of the bank nobody has posted yet."""
        bank = self._standing[1]
        if bank is not None:
            self.context.navigate("bank_reconciliation", bank_id=bank.bank_id)

    def _changed(self, change: Change) -> None:
        """The draft follows what was typed; marks of another customer are given back, found entries marked."""
        self.keeper.note(change)
        before = {row.no: row for row in change.old}
        for row in change.new:
            old = before.get(row.no)
            if old is not None and old.values.get("customer") not in (None, row.values.get("customer")):
                self._unmarked(row)
            if row.no in self.lines.refused:
                self.grid.tell_row(row.no, [self._placed(p) for p in self.lines.refused[row.no]])
        self._take([row for row in change.new if row.no in self.lines.picked])
        self._sum_up()
        self._stands()
        if self.problems.isVisible():
            self.problems.view.viewport().update()

    def _remember(self) -> None:
        """Where the keyboard stands, so that the journal opens there again after a crash (ERR-01)."""
        row, section = self.current_row(), self.grid.view.currentIndex().column()
        if self.journal_id is not None and row is not None and section >= 0:
            focus.keep(self._desk, self.journal_id, row.no, self.grid.model_.columns[section].name)

    def keep(self) -> int | None:
        """Everything typed is in the file now; its id, or None where the file takes no writing."""
        if self.posted:
            return self.journal_id
        if not self.keeper.keep_now() or self.keeper.kept is None:
            self.tell("danger", _("The journal could not be kept just now. Try again."))
            return None
        return self.keeper.kept.journal_id

    # ------------------------------------------------------------ found and marked

    def _unmarked(self, row: GridRow) -> None:
        """Another customer has other entries."""
        if self.journal_id is not None and not self.context.closed_to_writing:
            payments.unmark(self._desk, self.journal_id, row.no)
        self.lines.forget(row.no)

    def _take(self, rows: Sequence[GridRow]) -> None:
        """What was found is marked for its lines: customer, currency and an empty amount are theirs (PAY-11…14)."""
        picks = {row.no: self.lines.picked.pop(row.no) for row in rows}
        if not picks or self.keep() is None or self.keeper.kept is None:
            return
        places = {row.no: at for at, row in enumerate(self.grid.rows) if row.no in picks}
        outcome = payments.take_many(self._desk, self.keeper.kept, [
            (places[row.no], line_of(row), list(picks[row.no].entries)) for row in rows if row.no in places])
        self.lines.forget(*picks)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.keeper.kept = outcome.value.kept
        for no, problems in outcome.value.refused.items():
            self.grid.tell_row(no, [self._placed(p) for p in problems])
        self._put_taken(places, outcome.value.lines)

    def _put_taken(self, places: Mapping[int, int], lines: Mapping[int, Line]) -> None:
        """Filled lines in their rows, in one change, each with a text that names what it pays."""
        if not lines:
            return
        first, last = min(places[no] for no in lines), max(places[no] for no in lines)
        held = {no: self._with(self.grid.rows[places[no]], line) for no, line in lines.items()}
        self.lines.reckon([row for no, row in held.items() if not lines[no].text])
        for no, line in lines.items():
            if not line.text:
                text = payments.described(self._desk, self.head, line, self.lines.state(held[no]).documents)
                held[no] = self._with(held[no], replace(line, text=text))
        self.lines.forget(*lines)
        self.grid.model_.put(first, last - first + 1, [held.get(r.no, r) for r in self.grid.rows[first:last + 1]])

    @staticmethod
    def _with(row: GridRow, line: Line) -> GridRow:
        """A row with what a line says."""
        return GridRow(row.no, {**row.values, **row_of(line).values}, dict(line.unread))

    def put_line(self, line: Line) -> None:
        """A line as the service gave it back, in its row."""
        at = self.grid.model_.place(line.no)
        if at >= 0:
            self.grid.model_.put(at, 1, [self._with(self.grid.rows[at], line)])

    # ------------------------------------------------------------ the settle pane

    def settle(self) -> None:
        """Open the pane below the lines, go to it, or close it (Shift+F11)."""
        self.grid.end_typing()
        if self.pane.isVisibleTo(self) and self.pane.table.hasFocus():
            self._close_pane()
            return
        row = self.current_row()
        if row is None or not row.values.get("customer"):
            self.tell("info", _("Stand on a line with a customer first; then its open entries can be marked."))
            return
        if self.keep() is None:
            return
        self.clear_messages()
        self.pane.show()
        self._follow_line(row)
        self.pane.table.setFocus()

    def _follow_line(self, row: GridRow | None) -> None:
        """The pane shows the line the keyboard stands in."""
        if not self.pane.isVisibleTo(self) or row is None or not row.values.get("customer"):
            return
        line, held = line_of(row), self.pane.line
        if held is None or (held.no, held.customer_id) != (line.no, line.customer_id):
            journal_id = self.keep()
            if journal_id is not None:
                self.pane.show_line(journal_id, line, self._line_title(line))
        elif held != line:
            self.pane.refresh(line, self._line_title(line))

    def _line_title(self, line: Line) -> str:
        who, at = self.lines.name_of(line.customer_id), self.grid.model_.place(line.no) + 1
        amount = i18n.amount(-line.amount, line.currency or self.context.currency, i18n.region())
        return " · ".join((_("line {number}").format(number=at), f"{who.number} {who.name}" if who else "",
                           f"{amount} {line.currency or self.context.currency}"))

    def _marked(self) -> None:
        """Marks changed in the pane: the line says so."""
        line = self.pane.line
        if line is not None:
            self.lines.forget(line.no)
            self.grid.view.viewport().update()

    def _close_pane(self) -> None:
        """Close it; where the marks come to another amount than the payment she says which one counts (PAY-14)."""
        self.pane.table.end_typing()
        found, line = self.pane.difference(), self.pane.line
        if found is not None and line is not None:
            marked, paid = (i18n.money(x, self.pane.model_.pane.currency, i18n.region()) for x in found)
            answer = dialogs.ask(self, _("Change the payment?"), _(
                "The total of the marked transactions ({marked}) differs from the payment ({paid}). Change the payment to "
                "{marked}?").format(marked=marked, paid=paid), (
                dialogs.Answer("yes", _("Change it")), dialogs.Answer("no", _("Share it out when posting"), primary=True),
                dialogs.Answer("back", _("Go back"), safe=True)))
            if answer == "back":
                return
            if answer == "yes" and self.journal_id is not None:
                summed = payments.apply_amount(self._desk, self.journal_id, line)
                if summed.value is None:
                    self.tell_problems(summed.problems)
                    return
                self.put_line(summed.value)
        self.pane.hide()
        self.grid.view.setFocus()

    # ------------------------------------------------------------ lines

    def delete(self) -> None:
        """The selected lines; they come back with Ctrl+Z, without their marks."""
        count = self.grid.delete_rows()
        if count:
            self.tell("info", i18n.filled(_("{count:line was|lines were} deleted."), count=count), "",
                      [(_("Undo"), self._undo_delete)])

    def _undo_delete(self) -> None:
        self.clear_messages()
        self.history.undo()

    def copy_above(self) -> None:
        """The value of the cell above; in the empty row the whole line above but its amount and marks (F8)."""
        self.grid.copy_above()

    def edit_line(self) -> None:
        """What is rarely typed: reference, shared voucher, dates, prepayment, deposit slip, typed rate."""
        self.grid.end_typing()
        row = self.current_row()
        if row is None:
            self.tell("info", _("Type a line first; then its details can be entered."))
            return
        edit_line(self, self._desk, line_of(row), self.put_line)

    def edit_fees(self) -> None:
        """The fees of the current line (PAY-31, 32)."""
        self.grid.end_typing()
        row, journal_id = self.current_row(), self.keep()
        if row is None or journal_id is None:
            self.tell("info", _("Type a line first; then its details can be entered."))
            return
        made = edit_fees(self, self._desk, journal_id, row.no)
        if made.value is None:
            self.tell_problems(made.problems)
        elif not made.value:
            self.tell("info", _("No payment fee of the set-up fits this line."))

    def propose(self) -> None:
        """A proposal of what is open; payments are made of it once she looked at it (PAY-20)."""
        self.grid.end_typing()
        made = ask_parameters(self, self._desk)
        if made is not None:
            self.context.navigate("payment_proposal", proposal_id=made)

    def edit_head(self) -> None:
        """Description, currency, document date and control totals of the journal (PAY-02)."""
        self.grid.end_typing()
        edit_head(self, self._desk, self.head, self._take_head)

    def _take_head(self, head: Head) -> None:
        """The journal's own details; another currency or document date is asked about for lines that stand there (PAY-02)."""
        before, self.head = self.head, head
        self.lines.head = head
        changed = {name: getattr(head, name) for name in ("currency", "document_date")
                   if getattr(head, name) != getattr(before, name)}
        free = [n for n, r in enumerate(self.grid.rows) if not line_of(r).blank and not self.lines.state(r).documents]
        if changed and free and dialogs.ask(self, _("Apply to existing lines?"), i18n.filled(
                _("{count:line|lines} without marks can take the new values too."), count=len(free)), (
                dialogs.Answer("apply", _("Apply")),
                dialogs.Answer("leave", _("Leave them"), safe=True, primary=True))) == "apply":
            rows = [r.with_values(changed) if n in free else r for n, r in enumerate(self.grid.rows)]
            self.grid.model_.put(0, len(rows), rows)
        self.keeper.soon()
        self._kept()
        self._sum_up()

    # ------------------------------------------------------------ problems

    def _placed(self, problem: Problem) -> Problem:
        """A problem at a column that is on the screen."""
        known = {c.name for c in self.grid.model_.columns}
        return problem if problem.field in known else replace(problem, field="customer")

    def _ways(self, row: GridRow, problem: Problem) -> Sequence[tuple[str, Callable[[], None]]]:
        """The ways out under a line; after one that posts the page shows what became of the journal."""
        self.again = self._post_again

        def going(act: Callable[[], None]) -> Callable[[], None]:
            def go() -> None:
                act()
                self._look_again()

            return go

        return [(words, going(act)) for words, act in ways_out.buttons(self, problem)]

    def use_posting_date(self, refused: date | None, day: date) -> None:
        """Every line of the refused day takes another one (CLS-014)."""
        for at, row in enumerate(self.grid.rows):
            if row.values.get("posting_date") == refused:
                self.grid.put_value(at, "posting_date", day)

    def _post_again(self) -> Outcome[PostedJournal]:
        """Posting once more, for a way out that frees its path first (BLK-16)."""
        journal_id = self.keep()
        if journal_id is None:
            return Outcome()
        asked = frozenset(p.key for p in payments.check(self._desk, journal_id) if p.key and p.code not in posting.QUESTIONS)
        return payments.post(self._desk, journal_id, confirmed=asked)

    def _look_again(self) -> None:
        found = payments.load(self._desk, self.journal_id) if self.journal_id else None
        if found is not None and found.posted:
            self.show_journal(found.journal_id)

    def validate(self) -> bool:
        """Every problem of every line; True when there is none that refuses."""
        problems = self._checked()
        if problems is None:
            return False
        wrong = any(p.weight is Weight.ERROR for p in problems)
        if not wrong:
            self.tell("success", _("The journal can be posted."))
        return not wrong

    def _checked(self) -> tuple[Problem, ...] | None:
        self.grid.end_typing()
        journal_id = self.keep()
        if journal_id is None:
            return None
        problems = payments.check(self._desk, journal_id)
        self.problems.tell(problems)
        return problems

    def _of_rows(self, problems: Sequence[Problem]) -> list[Problem]:
        """What is told under lines, at columns that are on the screen."""
        return [self._placed(p) for p in problems if p.row is not None and p.weight is not Weight.INFORMATION]

    def next_problem(self) -> None:
        """To the first problem below the current line, else to the first of all."""
        self.problems.next()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Somebody else posted, changed or deleted the draft: nothing more is written."""
        self.grid.set_read_only(i18n.problem_text(problems[0], i18n.language(), i18n.region()))
        self.tell_problems(problems)

    # ------------------------------------------------------------ preview, posting

    def preview(self) -> None:
        """The exact vouchers and customer transactions, with what keeps others from being posted (PAY-46)."""
        self.grid.end_typing()
        journal_id = self.keep()
        if journal_id is None:
            return
        outcome = payments.preview(self._desk, journal_id)
        self.problems.tell(outcome.problems)
        if outcome.value is not None and outcome.value.vouchers and posting.show_preview(
                self, self.context, outcome.value, outcome.problems, may_post=self._post.isEnabled()):
            self.post()

    def post(self, *, transfer: bool = False) -> None:
        """All lines or none; with `transfer` the good vouchers, while the others move to a new draft (PAY-43)."""
        problems = self._checked()
        if problems is None:
            return
        if any(p.weight is Weight.ERROR for p in problems) and not transfer:
            self.next_problem()
            return
        bad = {p.row for p in problems if p.weight is Weight.ERROR}
        # What moves to another draft is asked about there.
        asked = [p for p in problems if p.row is None or p.row not in bad]
        answered = posting.ask_all(self, self.context, asked, lambda given: [
            p for p in payments.check(self._desk, self.journal_id or 0, given) if p.row is None or p.row not in bad])
        if answered is None:
            return
        count = sum(not line_of(r).blank for n, r in enumerate(self.grid.rows) if n not in bad)
        if not any(p.weight is Weight.WARNING for p in asked) and not self._sure(count):
            return
        door = self.context.door
        if door is not None and payments.first_posting(self._desk, self.journal_id or 0) and not door.back_up_before("import"):
            return
        self._do_post(answered, transfer=transfer)

    def _sure(self, count: int) -> bool:
        body = i18n.filled(_("{count:line is|lines are} posted. What is posted can be cancelled, not changed."), count=count)
        return dialogs.ask(self, _("Post this journal?"), body, (
            dialogs.Answer("post", _("Post"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))) == "post"

    def _do_post(self, answered: posting.Answered, *, transfer: bool) -> None:
        journal_id, token = self.journal_id, secrets.token_hex(16)
        assert journal_id is not None
        self._post.allow(False, _("The journal is being posted."))
        self.beside(_("Posting the journal"), lambda progress: payments.post(
            self._desk, journal_id, confirmed=answered.confirmed, answers=answered.answers, token=token,
            transfer_errors=transfer, progress=progress.step), self._posted)

    def _posted(self, outcome: Outcome[PostedJournal] | None) -> None:
        self._post.allow(not self.posted, _("A posted journal takes no change; open its vouchers instead."))
        if outcome is None or outcome.value is None:
            self.problems.tell(outcome.problems if outcome else ())
            return
        done = outcome.value
        self.show_journal(done.journal_id)
        moved, body = done.moved_to, ""
        actions = [(_("Vouchers"), self.open_voucher), (_("New journal"), self.new)]
        if moved is not None:
            body = i18n.filled(_("{count:line|lines} with errors moved to draft {number}."), count=done.moved,
                               number=moved.journal_id)
            actions.insert(0, (_("Open the draft"), lambda: self.show_journal(moved.journal_id)))
        self.tell("success", _("Journal {number} was posted.").format(number=done.number) + " " + posting.said(
            len(done.vouchers), done.settled), body, actions)

    def open_voucher(self) -> None:
        """The voucher of the current line, else the first one."""
        numbers = self._loaded.vouchers if self._loaded else {}
        row = self.current_row()
        found = numbers.get(row.no) if row is not None else next(iter(numbers.values()), None)
        if found is not None:
            self.context.navigate("vouchers", voucher_id=found[0])

    def cancel_payment(self) -> None:
        """The posted payment of the current line was wrong: its settlements are undone and it is mirrored (UND-07)."""
        row, found = self.current_row(), self._loaded
        if row is None or found is None or row.no not in found.entries:
            self.tell("info", _("Stand on the line of the payment to cancel."))
            return
        made = taking_back.cancel(self, self._desk, found.entries[row.no], found.vouchers[row.no][1], self.context.currency)
        if made.value is not None:
            self.show_journal(found.journal_id)
            self.tell("success", _("The payment was cancelled; what it paid is open again."))

    def return_payment(self) -> None:
        """The bank took the posted payment of the current line back (UND-09)."""
        row, found = self.current_row(), self._loaded
        if row is None or found is None or row.no not in found.entries:
            self.tell("info", _("Stand on the line of the payment that came back."))
        elif returning.show(self, found.entries[row.no]).value is not None:
            self.show_journal(found.journal_id)
            self.tell("success", _("The return was posted; what the payment paid is open again."))

    # ------------------------------------------------------------ other journals

    def new(self) -> None:
        """An empty journal, under a name she chooses where there are several."""
        self.grid.end_typing()
        if not self.posted:
            self.keeper.keep_now()
        chosen = choose_name(self, self._desk)
        if chosen.done:
            self.show_journal(None, chosen.value or None)
            self.focus_first()

    def discard(self) -> None:
        """Delete the draft after she confirmed it; its marks are given back."""
        answer = dialogs.ask(self, _("Discard this draft?"), _("Its lines are deleted and cannot be brought back."), (
            dialogs.Answer("discard", _("Discard")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True)))
        if answer != "discard":
            return
        self.grid.end_typing(keep=False)
        self.keeper.keep_now()
        if self.journal_id is not None:
            focus.forget(self._desk, self.journal_id)
        outcome = payments.discard(self._desk, self.journal_id) if self.journal_id else Outcome(0)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.show_journal(None, self.head.name_id)
        self.tell("info", _("The draft was discarded."))

    def leave(self) -> bool:
        """A draft keeps itself; nothing needs to be asked."""
        self.grid.end_typing()
        if not self.posted:
            self.keeper.keep_now()
        if self.journal_id is not None:
            focus.forget(self._desk, self.journal_id)
        return True

    def focus_first(self) -> None:
        """The keyboard on the row to go on in."""
        self.grid.view.setFocus()
        at = self.grid.model_.place(self._focus[0]) if self._focus is not None else -1
        if self._focus is not None and at >= 0:
            self.grid.stand(at, max(self.grid.model_.section(self._focus[1]), 0))
            self._focus = None
        else:
            self.grid.begin()


def _only(found: Sequence[payments.NameChoice]) -> int | None:
    """The one journal name there is."""
    return found[0].name_id if len(found) == 1 else None


def _grouped(iban: str) -> str:
    """An account number in groups of four."""
    plain = iban.replace(" ", "")
    return " ".join(plain[n:n + 4] for n in range(0, len(plain), 4))
