"""Quick receipts: one payment above, the open entries of its customer below, saved line by line (PWIN-03, PAY-15)."""

from dataclasses import replace
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import payments, tills
from app.services.journals import Kept
from app.services.payments import Changed, Found, Head, Line
from app.services.payments.states import Named, named
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, TextField
from app.views.kit.page import Page
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.payments import posting, settle_pane
from app.views.payments.find_field import FindField, Pick
from app.views.payments.settle_pane import SettlePane
from app.views.tills.receipts_page import show_pdf

declare({"PAY-15-customer": N_("Choose the customer first: type a name, an invoice, a reference or = and an amount."),
         "PAY-15-amount": N_("Enter the amount, or mark what is paid.")})


class QuickReceiptsPage(Page):
    """The line of a draft journal that is typed just now, in fields instead of a grid; nothing is posted here."""

    def __init__(self, context: Context, customer_id: int | None = None) -> None:
        super().__init__(context, _("Quick receipts"))
        self._desk = context.desk
        self.head = Head(currency=context.currency)
        self.journal_id: int | None = None
        self.line: Line | None = None
        self.saved = 0
        self._names: dict[int, Named] = {}
        self.who = FindField(_("Customer or invoice"), self._find, self._words, customers_first=True, width=250)
        self.amount = AmountField(_("Amount"), currency=context.currency, width=130)
        self.day = DateField(_("Date"), lambda: self._desk.today, width=130)
        self.method = ChoiceField(_("Method"), [Choice(None, ""), *(
            Choice(m.id, f"{m.code} {m.name}") for m in payments.methods(self._desk))], width=160)
        self.reference = TextField(_("Payment reference"), most=35, width=160)
        self.currency = Label("", 13, 500)
        self.currency.setFixedHeight(self.amount.minimumHeight())
        found = payments.names(self._desk)
        self.name = ChoiceField(_("Journal name"), [Choice(n.name_id, f"{n.code} {n.name}") for n in found], width=200)
        self.name.set_value(found[0].name_id if found else None)
        self.pane = SettlePane(self._desk)
        self._done_words = Label("", 12, 400, "text2")
        self._commands()
        if found:
            self.add_tool(self.name)
        body = column(self._form(), self._done_words, self.pane, None, spacing=8)
        # The pane takes all the room once somebody was found; until then the form keeps its height.
        body.setStretchFactor(self.pane, 1_000)
        self.set_body(holder(body))
        for field, act in ((self.who, self._chosen), (self.amount, self._typed), (self.day, self._typed),
                           (self.method, self._method_chosen), (self.reference, self._typed)):
            field.committed.connect(act)
        self.pane.changed.connect(self._marked)
        self.pane.line_changed.connect(self._take)
        self.pane.refused.connect(self.tell_problems)
        self.pane.told.connect(lambda words: self.tell("info", words))
        self.set_title(_("Quick receipts"), crumbs=_("Receiving"))
        self.clear()
        if customer_id is not None:
            self.who.set_value(customer_id)
            self._chosen()

    def _commands(self) -> None:
        self.command("quick.save", _("Save in journal"), self.save, key="Ctrl+Shift+S", icon="check", primary=True, writes=True)
        self.command("quick.print", _("Save and print receipt"), self.save_and_print, key="Ctrl+P", icon="printer", writes=True)
        self.command("quick.marks", _("Settle"), self.pane.table.setFocus, key="Shift+F11", icon="arrow-left-right")
        self.command("quick.clear", _("Clear the receipt"), self.give_up, icon="x", writes=True)
        self.command("quick.journal", _("Open the journal"), self.open_journal, key="Ctrl+O", icon="folder-open")
        shown, more = settle_pane.commands(self, self.pane)
        self.pane.add_actions(shown, more)
        self.end_commands()
        self.keys = [("Ctrl+Shift+S", _("Save in journal")), ("Shift+F11", _("Settle")), (_("Space"), _("Mark"))]

    def _form(self) -> Card:
        """The fields side by side, each under its label."""
        parts = [holder(column(Label(words, 12, 400, "text2"), field, spacing=3)) for words, field in (
            (_("Customer or invoice"), self.who), (_("Amount"), self.amount), (_("Cur."), self.currency), (_("Date"), self.day),
            (_("Method"), self.method), (_("Payment reference"), self.reference))]
        return Card(row(*parts, None, spacing=14, margins=(16, 10, 16, 12)))

    # ------------------------------------------------------------ finding

    def _find(self, text: str) -> Found:
        return payments.find(self._desk, text)

    def _words(self, value: Any) -> str:
        if isinstance(value, Pick):
            return value.words
        who = self._named(value)
        return f"{who.number} {who.name}" if who else ""

    def _named(self, customer_id: int | None) -> Named | None:
        if customer_id is not None and customer_id not in self._names:
            self._names |= named(self._desk, [customer_id])
        return self._names.get(customer_id or 0)

    # ------------------------------------------------------------ the line

    def clear(self) -> None:
        """An empty receipt; date and method stay those of the last one."""
        before, self.line = self.line, None
        fresh = payments.proposed(self._desk, self.head, 0, before)
        self.who.set_value(None)
        self.amount.set_value(None)
        self.reference.set_value(None)
        self.day.set_value(fresh.posting_date)
        self.method.set_value(fresh.method_id)
        self.currency.setText(fresh.currency or self.context.currency)
        self.pane.setVisible(False)
        self._done_words.setText(i18n.filled(_("{count:receipt|receipts} saved in this journal."), count=self.saved)
                                 if self.saved else _("Type who pays; the open entries come below, and nothing is posted yet."))

    def _kept(self) -> Kept | None:
        """The journal as it stands now; None where it is posted or gone meanwhile: the next line begins another."""
        found = payments.load(self._desk, self.journal_id) if self.journal_id else None
        if found is None or found.posted:
            self.journal_id, self.saved = None, 0 if found is None else self.saved
            return None
        return Kept(found.journal_id, found.version)

    def _keep(self, line: Line) -> bool:
        """The line in its journal, which is begun with the first receipt."""
        kept = self._kept()
        head = None
        if kept is None:
            head = self.head = replace(payments.begin(self._desk, self.name.value()), text=_("Quick receipts"))
        loaded = payments.load(self._desk, kept.journal_id) if kept else None
        numbers = [x.no for x in loaded.lines] if loaded else []
        position = numbers.index(line.no) if line.no in numbers else len(numbers)
        if not line.no:
            fresh = payments.proposed(self._desk, self.head, max(numbers, default=0) + 1, loaded.lines[-1] if numbers and loaded
                                      else None)
            line = replace(line, no=fresh.no, offset=line.offset or fresh.offset, currency=line.currency or fresh.currency)
        done = payments.keep(self._desk, kept, Changed([(position, line)], head=head))
        if done.value is None:
            self.tell_problems(done.problems)
            return False
        self.journal_id, self.line = done.value.journal_id, line
        return True

    def _filled(self) -> Line:
        """The line with what stands in the fields."""
        line = self.line or Line(0)
        return replace(line, posting_date=self.day.value() or self._desk.today, method_id=self.method.value(),
                       payment_reference=self.reference.value(), credit=self.amount.value() or 0)

    def _chosen(self) -> None:
        """A customer shows her open entries; an entry fills the customer and is marked (PAY-11)."""
        value = self.who.value()
        if value is None or self.who.problem is not None:
            return
        self.clear_messages()
        customer = value.customer_id if isinstance(value, Pick) else value
        if self.line is not None and self.line.customer_id == customer and not isinstance(value, Pick):
            return
        if self.line is not None and self.journal_id is not None and self.line.customer_id != customer:
            payments.unmark(self._desk, self.journal_id, self.line.no)
        taken = payments.take_customer(self._desk, self._filled(), customer)
        if taken.value is None:
            self.tell_problems(taken.problems)
            return
        if not self._keep(taken.value) or self.line is None or self.journal_id is None:
            return
        if isinstance(value, Pick):
            self._mark(value)
        self._show()
        self.amount.setFocus()

    def _mark(self, pick: Pick) -> None:
        kept = self._kept()
        if kept is None or self.line is None:
            return
        loaded = payments.load(self._desk, kept.journal_id)
        at = [x.no for x in loaded.lines].index(self.line.no) if loaded else 0
        made = payments.take_entries(self._desk, kept, at, self.line, list(pick.entries))
        if made.value is None:
            self.tell_problems(made.problems)
            return
        self.line = made.value.line

    def _show(self) -> None:
        """The line in the fields, and its customer's open entries."""
        line = self.line
        if line is None or self.journal_id is None:
            return
        self.who.set_value(line.customer_id)
        self.amount.currency = line.currency or self.context.currency
        self.amount.set_value(line.credit or None)
        self.currency.setText(line.currency or self.context.currency)
        self.pane.setVisible(True)
        self.pane.show_line(self.journal_id, line, self._words(line.customer_id))

    def _typed(self) -> None:
        """Amount, date or reference changed."""
        line = self.line
        if line is not None and (filled := self._filled()) != line and self._keep(filled) and self.line is not None:
            self.pane.refresh(self.line, self._words(line.customer_id))

    def _method_chosen(self) -> None:
        """A method brings its offset (PAY-06)."""
        if self.line is not None:
            self.line = payments.take_method(self._desk, self._filled(), self.method.value())
            self._keep(self.line)

    def _take(self, line: Line) -> None:
        """The amount follows the marks, or another discount date was chosen."""
        if self._keep(line):
            self.amount.set_value(line.credit or None)

    def _marked(self) -> None:
        self.clear_messages()

    # ------------------------------------------------------------ saved, given up

    def _wrong(self, line: Line | None) -> tuple[Problem, ...]:
        """What a receipt needs before it is saved: customer, amount, and an offset account that exists (PAY-15)."""
        if line is None:
            return (error("PAY-15-customer", at="customer"),)
        found = [] if line.amount else [error("PAY-15-amount", at="credit")]
        if line.offset is None:
            found.append(error("PAY-40-offset", at="offset"))
        return tuple(found)

    def save(self) -> Outcome[int]:
        """Save the receipt in the journal, clear the top part, go on with the next."""
        done = self._save()
        if done.value is not None:
            self.tell("success", _("Saved in journal {number}; it is posted there.").format(number=self.journal_id), "",
                      [(_("Open the journal"), self.open_journal)])
        return done

    def save_and_print(self) -> None:
        """Post this receipt alone, as only what is posted has a paper, and show it; the others stay in their journal (DEP-06)."""
        done = self._save()
        if done.value is None or self.journal_id is None:
            return
        posted = self._post(self.journal_id, done.value)
        if posted is None:
            return
        left = posted.moved_to
        self.journal_id, self.saved = (left.journal_id, posted.moved) if left is not None else (None, 0)
        self.clear()
        made = tills.issue(self._desk, posted.entries[done.value])
        printed = tills.paper(self._desk, made.value.receipt_id) if made.value is not None else None
        if printed is None or printed.value is None:
            self.tell_problems(made.problems if printed is None else printed.problems)
            return
        show_pdf(self, printed.value.name, printed.value.content)
        self.tell("success", _("Posted with its receipt {number}.").format(number=made.value.number if made.value else ""))

    def _post(self, journal_id: int, line_no: int) -> payments.PostedJournal | None:
        """The line posted by itself, its questions asked; what stands in the way leaves it saved in the journal."""
        done = payments.post(self._desk, journal_id, only=line_no)
        if done.value is None and posting.asks(done.problems, None):
            answered = posting.ask_questions(self, self.context, done.problems)
            if answered is None:
                return None
            done = payments.post(self._desk, journal_id, only=line_no, confirmed=answered.confirmed, answers=answered.answers)
        if done.value is None:
            self.tell_problems(done.problems)
        return done.value

    def _save(self) -> Outcome[int]:
        """The receipt in its journal; the number of its line."""
        self.pane.table.end_typing()
        unread = [f.problem for f in (self.who, self.amount, self.day) if f.value() is None and f.problem is not None]
        problems = (*unread, *self._wrong(self.line and self._filled()))
        line = self.line
        if problems or line is None:
            self.tell_problems(problems)
            return Outcome(None, problems)
        documents = [r.document_no for r in self.pane.model_.marked]
        filled = self._filled()
        filled = filled if filled.text else replace(filled, text=payments.described(self._desk, self.head, filled, documents))
        if not self._keep(filled):
            return Outcome()
        self.saved += 1
        self.clear()
        self.who.setFocus()
        return Outcome(filled.no)

    def give_up(self) -> None:
        """Take the receipt that was begun out of the journal, with its marks."""
        kept = self._kept()
        loaded = payments.load(self._desk, kept.journal_id) if kept is not None else None
        if self.line is not None and kept is not None and loaded is not None:
            if len(loaded.lines) > 1:
                payments.keep(self._desk, kept, Changed(gone=[self.line.no]))
            else:
                payments.discard(self._desk, kept.journal_id)
                self.journal_id = None
        self.clear()
        self.clear_messages()
        self.who.setFocus()

    def open_journal(self) -> None:
        """The journal with the receipts saved here."""
        if self.journal_id is None:
            self.context.navigate("payment_journals")
        else:
            self.context.navigate("payment_journal", journal_id=self.journal_id)

    def leave(self) -> bool:
        """A receipt that was begun stays in the journal as a line; nothing is lost."""
        self.pane.table.end_typing()
        self._typed()
        return True

    def focus_first(self) -> None:
        """The keyboard where the next receipt begins."""
        self.who.setFocus()
