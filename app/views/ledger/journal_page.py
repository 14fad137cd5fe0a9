"""The general journal: lines typed or pasted, sums beside them, all problems at once, posted as a whole, reversed (SWN-10)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import journals, posting_dates
from app.services.journals import Loaded, PostedJournal
from app.views.kit import dialogs, form_dialog, problem_rows, ways_out
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_problems import GridProblems
from app.views.kit.grid_rows import Change
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.text_fields import TextField
from app.views.kit.undo import History, on_page, posted_words
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.journal_keeper import JournalKeeper
from app.views.ledger.journal_lines import JournalLines, line_of, row_of
from app.views.ledger.journal_sums import SumsBar

PREVIEW = (Column("voucher", N_("Voucher"), "int", None, 70), Column("day", N_("Posting date"), "date", None, 106),
           Column("account", N_("Account"), "text", None, 80), Column("name", N_("Name"), "words", None, 170),
           Column("customer", N_("Customer"), "text", None, 150), Column("text", N_("Text"), "text", None, 150, stretch=True),
           Column("debit", N_("Debit"), "amount", None, 110, currency="currency"),
           Column("credit", N_("Credit"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 54), Column("value", N_("Booked"), "amount", None, 110))
WIDE, HIGH = 1_080, 380


class GeneralJournalPage(Page):
    """One journal: a draft that keeps itself, or a posted one."""

    def __init__(self, context: Context, journal_id: int | None = None, fresh: bool = False) -> None:
        super().__init__(context, _("General journal"))
        self._desk = context.desk
        self.sums = journals.Sums()
        self.lines = JournalLines(self._desk, context.currency, self.sums)
        self.text = TextField(_("Description"), placeholder=_("Description"), most=100, width=320)
        self.grid = Grid(self.lines.columns(), name=_("Lines of this journal"), first="party",
                         hint=_("Type or paste lines"), proposed=self.lines.proposed,
                         follow=self.lines.follow, group="voucher",
                         ways=lambda _row, problem: ways_out.buttons(self, problem))
        self.bar_ = SumsBar(context.currency)
        self.problems = GridProblems(self, self.grid, name=_("Problems of this journal"), first="party")
        self._loaded: Loaded | None = None
        self.keeper = JournalKeeper(self._desk, self.grid, self.text.text, at_once=context.runner.at_once)
        self.history = History(self, {"text": self.text, "lines": self.grid})
        self._commands()
        self.add_tool(self.text)
        self.set_body(holder(column(self.grid, self.problems, self.bar_, spacing=8)))
        self.grid.changed.connect(self._changed)
        self.grid.moved.connect(self._sum_up)
        self.grid.typing.connect(self.keeper.soon)
        self.text.committed.connect(self.keeper.soon)
        self.keeper.refused.connect(self._refused)
        self.keeper.kept_.connect(self._head)
        self.show_journal(None if fresh else journal_id or journals.newest(self._desk))

    def _commands(self) -> None:
        grid = self.grid
        self._post = self.command("journal.post", _("Post"), self.post, key="F9", icon="check", primary=True, writes=True)
        self.command("journal.preview", _("Preview"), self.preview, key="Ctrl+F9", icon="eye")
        self.command("journal.validate", _("Validate"), self.validate, key="Ctrl+Shift+F9", icon="circle-check")
        self._typing = [
            self.command("journal.balance", _("Balance the voucher"), self.balance, key="Ctrl+B", icon="scale", writes=True),
            self.command("journal.copy", _("Copy line"), grid.copy_rows, key="Ctrl+D", icon="copy", writes=True),
            self.command("journal.insert", _("Insert line"), grid.insert, key="Ctrl+Insert", icon="plus", writes=True),
            self.command("journal.delete", _("Delete line"), self.delete, key="Ctrl+Delete", icon="trash-2", writes=True),
            self.command("journal.above", _("Copy the cell above"), grid.copy_above, key="F8", bar=False, writes=True),
            self.command("journal.paste", _("Paste rows"), grid.paste, icon="clipboard-list", bar=False, writes=True),
            self.command("journal.discard", _("Discard draft"), self.discard, icon="x", bar=False, writes=True)]
        on_page(self, self.history, names=("journal.undo", "journal.redo"), writes=True, bar=True, closed=self._undone_otherwise)
        self.command("journal.problem", _("Next problem"), self.next_problem, key="Ctrl+J", bar=False)
        self._reverse = self.command("journal.reverse", _("Reverse"), self.reverse, icon="repeat", writes=True)
        self._vouchers = self.command("journal.vouchers", _("Vouchers"), self._open_voucher, key="Ctrl+F7", icon="book-open")
        self.command("journal.new", _("New journal"), self._new, key="Ctrl+N", icon="file-text", bar=False, writes=True)
        self.command("journal.all", _("All journals"), lambda: self.context.navigate("general_journals"), icon="list")
        problem_rows.copying(self, "journal.details", self.problems)
        self.end_commands()
        self.keys = [("F9", _("Post")), ("Ctrl+F9", _("Preview")), ("F8", _("Copy the cell above")),
                     ("Ctrl+B", _("Balance the voucher")), ("Ctrl+Z", _("Undo"))]

    # ------------------------------------------------------------ showing

    def show_journal(self, journal_id: int | None) -> None:
        """A journal of the file, or an empty one."""
        self._loaded = journals.load(self._desk, journal_id) if journal_id else None
        found = self._loaded
        self.lines.numbers = found.vouchers if found else {}
        rows = [row_of(line) for line in found.lines] if found else []
        self.lines.learn([r.values["party"] for r in rows if r.values["party"]])
        self.grid.set_rows(rows)
        self.text.set_value(found.text if found else "")
        posted = found is not None and found.state == "posted"
        closed = self.context.closed_to_writing
        self.grid.set_read_only(_("A posted journal takes no change; reverse it instead.") if posted else closed)
        self.text.setReadOnly(posted or bool(closed))
        self.sums.take(*self._difference())
        self.keeper.begin_with(None if found is None else journals.Kept(found.journal_id, found.version),
                               found.text if found else "")
        self.problems.tell(())
        self._allow()
        self._head()
        self._sum_up()
        self.arguments = {**self.arguments, "journal_id": journal_id} if journal_id else {}
        self.history.begin()

    def _difference(self) -> tuple[list[journals.Line], list[journals.Line]]:
        """Off with what the sums held, on with what the grid shows now."""
        self.sums.vouchers.clear()
        self.sums.currencies.clear()
        return [], [line_of(r) for r in self.grid.rows]

    def _allow(self) -> None:
        posted = self._loaded is not None and self._loaded.state == "posted"
        said = _("A posted journal takes no change; reverse it instead.")
        for command in (self._post, *self._typing):
            command.allow(not posted, said)
        reversed_ = self._loaded is not None and self._loaded.reversed
        self._reverse.allow(posted and not reversed_, _("This journal was reversed.") if reversed_ else _(
            "Only a posted journal can be reversed."))
        self._vouchers.allow(posted, _("The journal has no vouchers until it is posted."))

    def _undone_otherwise(self) -> str:
        """Why nothing is undone here; empty in a draft."""
        posted = self._loaded is not None and self._loaded.state == "posted"
        return posted_words(_("Reverse")) if posted else ""

    def _head(self) -> None:
        found, kept = self._loaded, self.keeper.kept
        if found is not None and found.state == "posted":
            chip = (_("Reversed"), "warning", "half") if found.reversed else (_("Posted"), "success", "check")
            self.set_title(_("General journal"), found.number or "", [chip], crumbs=_("Ledger"))
        else:
            name = _("Draft {number}").format(number=kept.journal_id) if kept else ""
            self.set_title(_("General journal"), name, [(_("Draft"), "neutral", "ring")], crumbs=_("Ledger"))

    def _sum_up(self) -> None:
        at = self.grid.current()
        rows = self.grid.rows
        held = rows[min(at, len(rows) - 1)].values if rows and at >= 0 else {}
        self.bar_.show_sums(self.sums, held.get("voucher"), held.get("currency") or self.context.currency)
        self.set_status(i18n.filled(_("{count:line|lines}"), count=sum(s.lines for s in self.sums.currencies.values())))

    def _changed(self, change: Change) -> None:
        """Sums and draft follow what was typed; what was wrong with a voucher that balances now is no longer told."""
        self.sums.take([line_of(r) for r in change.old], [line_of(r) for r in change.new])
        self.keeper.note(change)
        self._sum_up()
        if self.problems.isVisible():
            self.problems.view.viewport().update()

    # ------------------------------------------------------------ lines

    def delete(self) -> None:
        """The selected lines; they come back with Ctrl+Z."""
        count = self.grid.delete_rows()
        if count:
            self.tell("info", i18n.filled(_("{count:line was|lines were} deleted."), count=count), "",
                      [(_("Undo"), self._undo_delete)])

    def _undo_delete(self) -> None:
        self.clear_messages()
        self.history.undo()

    def balance(self) -> None:
        """What the voucher lacks, on the side that lacks it, in the current line if it has no amount yet, else in a new one."""
        self.grid.end_typing()
        at, rows = self.grid.current(), self.grid.rows
        if not rows or at < 0:
            return
        above = rows[at - 1] if at >= len(rows) or (at > 0 and line_of(rows[at]).blank) else rows[at]
        voucher, currency = above.values.get("voucher"), above.values.get("currency") or ""
        difference = self.sums.difference(voucher, currency)
        if not difference:
            self.tell("info", _("The voucher balances already."))
            return
        place = at if at >= len(rows) or not line_of(rows[at]).amount else len(rows)
        self.grid.put_value(place, "credit" if difference > 0 else "debit", abs(difference))
        self.grid.stand(place, self.grid.model_.section("party"))

    # ------------------------------------------------------------ problems

    def validate(self) -> bool:
        """Every problem of every line; True when there is none that refuses."""
        self.grid.end_typing()
        problems = journals.validate(self._desk, [line_of(r) for r in self.grid.rows])
        self.problems.tell(problems)
        wrong = any(p.weight is Weight.ERROR for p in problems)
        if not wrong:
            self.tell("success", _("The journal can be posted."))
        return not wrong

    def use_posting_date(self, refused: date | None, day: date) -> None:
        """Every line of the refused day takes another one (CLS-014)."""
        for at, row in enumerate(self.grid.rows):
            if row.values.get("posting_date") == refused:
                self.grid.put_value(at, "posting_date", day)

    def next_problem(self) -> None:
        """To the first problem below the current line, else to the first of all."""
        self.problems.next()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Somebody else posted, changed or deleted the draft: nothing more is written."""
        self.grid.set_read_only(i18n.problem_text(problems[0], i18n.language(), i18n.region()))
        self.tell_problems(problems)

    # ------------------------------------------------------------ preview, posting

    def preview(self) -> None:
        """The exact vouchers, with what keeps others from being posted."""
        self.grid.end_typing()
        outcome = journals.preview(self._desk, [line_of(r) for r in self.grid.rows])
        self.problems.tell(outcome.problems)
        lines = outcome.value or []
        if not lines:
            return
        table = Table(MemorySource(PREVIEW, [Row(n, (
            x.voucher, x.day, x.account, x.name, x.customer, x.text, x.amount if x.amount > 0 else None,
            -x.amount if x.amount < 0 else None, x.currency, x.accounting_amount)) for n, x in enumerate(lines)]),
            currency=self.context.currency, name=_("Vouchers before posting"))
        table.setMinimumWidth(WIDE)
        table.setFixedHeight(HIGH)
        wrong = any(p.weight is Weight.ERROR for p in outcome.problems)
        words = _("Vouchers with problems are left out here, and nothing is posted until they are mended.") if wrong else _(
            "Exactly these vouchers are posted; their numbers are taken then.")
        back = dialogs.Answer("back", _("Go back"), safe=True, primary=wrong)
        answers = (back,) if wrong or not self._post.isEnabled() else (dialogs.Answer("post", _("Post"), primary=True), back)
        if dialogs.ask(self, _("Vouchers before posting"), words, answers, table) == "post":
            self._do_post(frozenset())

    def post(self) -> None:
        """After everything was checked and she confirmed: all vouchers, or none."""
        self.grid.end_typing()
        problems = journals.validate(self._desk, [line_of(r) for r in self.grid.rows])
        self.problems.tell(problems)
        if any(p.weight is Weight.ERROR for p in problems):
            self.next_problem()
            return
        if any(p.weight is Weight.WARNING for p in problems):
            self._do_post(frozenset())
            return
        count = len(self.sums.vouchers)
        body = i18n.filled(_("{count:voucher is|vouchers are} posted. What is posted can be reversed, not changed."), count=count)
        if dialogs.ask(self, _("Post this journal?"), body, (
                dialogs.Answer("post", _("Post"), primary=True), dialogs.Answer("back", _("Go back"), safe=True))) == "post":
            self._do_post(frozenset())

    def _do_post(self, confirmed: frozenset[str]) -> None:
        if not self.keeper.keep_now() or self.keeper.kept is None:
            self.tell("danger", _("The journal could not be kept just now, so nothing was posted. Try again."))
            return
        journal_id = self.keeper.kept.journal_id
        self._post.allow(False, _("The journal is being posted."))
        self.beside(_("Posting the journal"), lambda _progress: journals.post(self._desk, journal_id, confirmed=confirmed),
                    lambda outcome: self._posted(outcome, confirmed))

    def _posted(self, outcome: Outcome[PostedJournal], confirmed: frozenset[str]) -> None:
        self._allow()
        if outcome.value is None:
            self.problems.tell(outcome.problems)
            keys = self.context.confirm(outcome.problems, _("Post all the same"))
            if keys and not any(p.weight is Weight.ERROR for p in outcome.problems) and not keys <= confirmed:
                self._do_post(confirmed | keys)
            return
        assert self.keeper.kept is not None
        self.show_journal(self.keeper.kept.journal_id)
        vouchers = outcome.value.vouchers
        self.tell("success", i18n.filled(_("Journal {number} was posted with {count:voucher|vouchers}."),
                                         number=outcome.value.number, count=len(vouchers)), "",
                  [(_("Vouchers"), self._open_voucher), (_("New journal"), self._new)])

    def _open_voucher(self) -> None:
        """The voucher of the current line, else the first one."""
        numbers, at = self.lines.numbers, self.grid.current()
        rows = self.grid.rows
        found = numbers.get(rows[at].no) if 0 <= at < len(rows) else next(iter(numbers.values()), None)
        if found is not None:
            self.context.navigate("vouchers", voucher_id=found[0])

    def reverse(self) -> None:
        """Counter-vouchers of all vouchers of this journal on a day, for a reason."""
        assert self._loaded is not None
        journal_id = self._loaded.journal_id
        day = DateField(_("Posting date"), lambda: self._desk.today, width=140,
                        doubts=lambda at: posting_dates.doubts(self._desk, at, VoucherSource.GEN))
        day.set_value(self._desk.today)
        told = Label("", 12, 400, "text2", wrap=True)

        def look() -> None:
            found = journals.validate_reversal(self._desk, journal_id, day.value() or self._desk.today)
            words = [i18n.problem_text(p, i18n.language(), i18n.region()) for p in found.problems]
            told.setText("\n".join(words) or i18n.filled(_("{count:counter-voucher is|counter-vouchers are} posted."),
                                                         count=found.value or 0))

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            return journals.reverse(self._desk, journal_id, values["posting_date"] or self._desk.today,
                                    reason=values["reason"], confirmed=confirmed)

        look()
        day.committed.connect(look)
        reason = TextField(_("Reason"), most=100, width=320)
        form = FormDialog(self, _("Reverse journal {number}").format(number=self._loaded.number), [
            FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason)], save, inner=told,
            body=_("Every voucher of this journal gets its counter-voucher, all or none; both stay in the books."),
            save_words=_("Reverse"), go_on=_("Reverse all the same"), width=560)
        if form_dialog.show(form).value is not None:
            self.show_journal(journal_id)
            self.tell("success", _("The journal was reversed."))

    # ------------------------------------------------------------ other journals

    def _new(self) -> None:
        self.grid.end_typing()
        self.keeper.keep_now()
        self.show_journal(None)
        self.focus_first()

    def discard(self) -> None:
        """Delete the draft after she confirmed it."""
        answer = dialogs.ask(self, _("Discard this draft?"), _("Its lines are deleted and cannot be brought back."), (
            dialogs.Answer("discard", _("Discard")), dialogs.Answer("back", _("Keep it"), safe=True, primary=True)))
        if answer != "discard":
            return
        self.grid.end_typing(keep=False)
        self.keeper.keep_now()
        outcome = journals.discard(self._desk, self.keeper.kept.journal_id) if self.keeper.kept else Outcome(0)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.show_journal(None)
        self.tell("info", _("The draft was discarded."))

    def leave(self) -> bool:
        """A draft keeps itself; nothing needs to be asked."""
        self.grid.end_typing()
        if self._loaded is None or self._loaded.state != "posted":
            self.keeper.keep_now()
        return True

    def focus_first(self) -> None:
        """The keyboard on the row to go on in."""
        self.grid.view.setFocus()
        self.grid.begin()


