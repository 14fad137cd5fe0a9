"""The settle pane below the lines: what a payment settles, marked and typed, worked out by the engine that posts (PWIN-02)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Line, PaneRow, Wish, line_marks
from app.services.payments.linked import shares_payments
from app.services.payments.wishes import USES, wish_of, with_remainder
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import clear
from app.views.kit.text_fields import Paragraph
from app.views.kit.widgets import Button, Card, Label, MessageBar, Tabs, action_button, column, row
from app.views.payments import lines_dialog, reviving
from app.views.payments.settle_foot import SettleFoot
from app.views.payments.settle_model import TAKEN, SettleModel
from app.views.payments.settle_table import SettleTable

declare({"CEN-11-credit": N_("This entry is no credit of another company. Stand on one that is marked."),
         "DEP-07-none": N_("No number in this text is that of an open entry of the customer. Mark by hand."),
         "SET-05-none": N_("Mark an entry first: the keyboard stands on none that is marked.")})
USE_WORDS = {"normal": N_("Use cash discount: Normal"), "always": N_("Use cash discount: Always"),
             "never": N_("Use cash discount: Never")}
ALL, TEXT, MOST = 1_000, 150, 5_000
"""Entries marked at once by *Mark all*; height of a pasted text in pixels, and its most letters from the clipboard."""


class SettlePane(Card):
    """Open entries of the customer of a line, marked for it; `changed` = the marks of the line changed."""

    changed = Signal()
    line_changed = Signal(object)
    refused = Signal(object)
    opened = Signal(int)
    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.model_ = SettleModel(desk)
        self.title = Label("", 12, 400, "text2")
        others = [(_("Other companies"), 0)] if shares_payments(desk) else []
        self.tabs = Tabs([(_("Open entries"), 0), (_("Marked"), 0), *others])
        self.table = SettleTable(self.model_)
        self.foot = SettleFoot()
        self._advice = column(spacing=0, margins=(12, 4, 12, 4))
        self._head = row(Label(_("Settle entries"), 13, 600), self.title, None, self.tabs, spacing=10, margins=(16, 2, 8, 0))
        body = column(self._head, self.table, spacing=0, margins=(1, 1, 1, 1))
        body.setStretch(1, 1)
        body.addLayout(self._advice)
        body.addWidget(self.foot)
        super().__init__(body)
        self._follows: int | None = None
        self._summed = 0
        self.advice: list[str] = []
        self.tabs.chosen.connect(self._show)
        self.table.toggled.connect(self.toggle)
        self.table.typed.connect(self.type_amount)
        self.table.given_up.connect(self._give_up)
        self.table.opened.connect(self.opened.emit)

    def add_actions(self, shown: Sequence[QAction], more: Sequence[QAction]) -> None:
        """The page's commands for marking: some as buttons, the others behind the dots."""
        for action in shown:
            self._head.addWidget(action_button(action, "ghost"))
        menu = QMenu(self)
        menu.addActions(list(more))
        self._head.addWidget(Button("", "ghost", "ellipsis", menu=menu, name=_("More ways to mark")))

    # ------------------------------------------------------------ showing

    @property
    def line(self) -> Line | None:
        """The line whose entries are shown."""
        return self.model_.line

    def show_line(self, journal_id: int, line: Line, title: str) -> None:
        """The open entries of a line's customer; the amount of a line without one follows its marks (PAY-14)."""
        self.table.end_typing()
        self._follows, self._summed = line.no if not line.amount else None, 0
        self.title.setText(title)
        self.model_.show_line(journal_id, line)
        self._told()
        first = next((at for at in range(min(self.model_.rowCount(), ALL)) if self.model_.keys[at] in
                      {r.entry_id for r in self.model_.marked}), 0)
        self.table.stand(first)

    def refresh(self, line: Line, title: str) -> None:
        """The line changed on the screen: its amount, its date; an amount she typed follows no marks any more."""
        if line.amount != self._summed:
            self._follows = None
        self.title.setText(title)
        self.model_.refresh(line)
        self._told()

    def _show(self, at: int) -> None:
        """The open entries, the marked ones, or those of other companies."""
        self.model_.show_marked(at == 1, elsewhere=at == 2)
        self.table.share_out()

    def _told(self) -> None:
        """Counts, figures and advice as they are now."""
        marked = self.model_.marked
        if len(self.tabs.counts) > 2:
            self.tabs.set_count(2, len(self.model_.elsewhere))
        self.table.share_out()
        self.tabs.set_count(0, len(self.model_.open))
        self.tabs.set_count(1, len(marked))
        self.foot.show_pane(self.model_.pane, marked)
        clear(self._advice)
        self.advice = []
        advised = self.model_.advised()
        if advised is not None:
            row_, lapse = advised
            words = _("{amount} stays open on {document}: exactly the discount that expired on {day}.").format(
                amount=i18n.amount(lapse.amount, row_.currency, i18n.region()), document=row_.document_no,
                day=i18n.day(lapse.day, i18n.region()))
            self.advice.append(words)
            self._advice.addWidget(MessageBar("info", words, "", [
                (_("Give discount anyway"), lambda: self._answer(wish_of(row_, use="always"))),
                (_("Leave open"), lambda: self._answer(wish_of(row_, keep_open=True)))]))
        for problem in self.model_.pane.problems[:1]:
            self._advice.addWidget(MessageBar("danger", i18n.problem_text(problem, i18n.language(), i18n.region())))

    # ------------------------------------------------------------ marking

    def _done(self, outcome: Outcome[Any]) -> bool:
        """After a verb: what it refused is told, what it did is shown."""
        if outcome.value is None:
            problems = outcome.problems
            if self.table.typing and problems:
                self.table.refuse(problems[0])
            else:
                self.refused.emit(problems)
            return False
        if self.table.typing:
            self.table.refuse(None)
        line = self.line
        assert line is not None
        if self._follows == line.no:
            summed = payments.apply_amount(self._desk, self.model_.journal_id, line)
            if summed.value is not None:
                line, self._summed = summed.value, summed.value.amount
                self.line_changed.emit(line)
        self.model_.refresh(line)
        self._told()
        self.changed.emit()
        return True

    def _wish(self, *wishes: Wish) -> bool:
        line = self.line
        if line is None:
            return False
        return self._done(payments.mark(self._desk, self.model_.journal_id, line.no, wishes))

    def _answer(self, wish: Wish) -> None:
        """What she said to the advice; the keyboard goes on in the list."""
        self.table.end_typing()
        self._wish(wish)
        self.table.setFocus()

    def toggle(self, entry_id: int) -> None:
        """Mark with the default net amount, or take the mark away (Space)."""
        line, row_ = self.line, self.model_.row_of(self.model_.place(entry_id))
        if line is None or row_ is None:
            return
        if row_.marked:
            self._done(payments.unmark(self._desk, self.model_.journal_id, line.no, [entry_id]))
        else:
            self._wish(Wish(entry_id))

    def type_amount(self, entry_id: int, section: int, value: int | None) -> None:
        """A typed amount marks; an emptied one goes back to what the program proposes."""
        row_ = self.model_.row_of(self.model_.place(entry_id))
        if row_ is None:
            return
        if section == TAKEN:
            self._wish(wish_of(row_, manual_discount=value, amount=None))
        elif value != 0:
            self._wish(wish_of(row_, amount=value))

    def _give_up(self, before: PaneRow) -> None:
        """Esc: the mark becomes what it was before typing."""
        line = self.line
        if line is None:
            return
        if before.marked:
            self._wish(wish_of(before))
        else:
            self._done(payments.unmark(self._desk, self.model_.journal_id, line.no, [before.entry_id]))

    def in_order(self, *, priority: bool = False) -> None:
        """What the payment reaches, oldest first or by the company's priority (SET-21, 22)."""
        if self.line is not None:
            self._done(payments.mark_in_order(self._desk, self.model_.journal_id, self.line, priority=priority))

    def mark_all(self) -> None:
        """Every open entry that nobody else has marked."""
        rows = [row_ for at in range(min(len(self.model_.open), ALL)) if (row_ := self.model_.row_of(at)) is not None]
        self._wish(*(Wish(row_.entry_id) for row_ in rows if row_.held is None and not row_.marked))

    def clear_marks(self) -> None:
        """No entry is marked for the line any more."""
        if self.line is not None:
            self._done(payments.unmark(self._desk, self.model_.journal_id, self.line.no))

    def _here(self) -> PaneRow | None:
        """The marked row with the keyboard; says so when there is none."""
        found = self.table.here()
        if found is None or not found.marked:
            self.refused.emit((error("SET-05-none"),))
            return None
        return found

    def change(self, **changes: Any) -> None:
        """Change the mark of the current row: use of the discount, full settlement, keep open."""
        found = self._here()
        if found is not None:
            self._wish(wish_of(found, **changes))

    def full(self) -> None:
        """What the payment does not cover is further discount; once more takes it back (SET-15)."""
        found = self._here()
        if found is not None:
            self._wish(wish_of(found, full=not found.full))

    def keep_open(self) -> None:
        """No small difference is taken; once more takes it back."""
        found = self._here()
        if found is not None:
            self._wish(wish_of(found, keep_open=not found.keep_open))

    def through(self) -> None:
        """A credit of another company goes through the payment, the primary one; once more it pays directly (CEN-11)."""
        found = self._here()
        if found is not None and (not found.company or found.open > 0):
            self.refused.emit((error("CEN-11-credit"),))
        elif found is not None:
            self._wish(replace(wish_of(found), primary=not found.primary))

    def remainder(self) -> None:
        """The rest of the current row goes to an account, for a reason (SET-16, PWO-06)."""
        found = self._here()
        if found is None:
            return
        reasons = [Choice(None, ""), *(Choice(r.id, f"{r.code} {r.name}") for r in payments.reasons(self._desk))]
        accounts = [Choice(None, ""), *(Choice(a.id, f"{a.code} {a.name}") for a in payments.accounts(self._desk))]

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            made = payments.remainder(self._desk, account_id=values["account"], reason_id=values["reason"], text=values["text"])
            line = self.line
            if made.value is None or line is None:
                return Outcome(None, made.problems)
            return payments.mark(self._desk, self.model_.journal_id, line.no, [with_remainder(found, made.value)])

        form = FormDialog(self.window(), _("Settle the remainder of {document}").format(document=found.document_no), [
            FormField("reason", _("Reason"), ChoiceField(_("Reason"), reasons, width=300)),
            FormField("account", _("Account"), ChoiceField(_("Account"), accounts, width=300)),
            FormField("text", _("Text"), TextField(_("Text"), most=100, width=300))], save, save_words=_("Settle"), width=560,
            body=_("What the payment does not cover is posted to this account. Without one the account of the reason is used."))
        made = form_dialog.show(form)
        if made.value is not None:
            self._done(made)

    def mark_lines(self) -> None:
        """Only some lines of the current free text invoice are paid (SET-14)."""
        found, line = self.table.here(), self.line
        if found is None or line is None:
            return
        lines = line_marks.lines_of(self._desk, found.entry_id)
        if lines.value is None:
            self.refused.emit(lines.problems)
            return
        done = lines_dialog.show(
            self.window(), found.document_no, found.currency, lines.value, lambda numbers: line_marks.mark_lines(
                self._desk, self.model_.journal_id, line.no, found.entry_id, numbers, line.discount_date or line.posting_date))
        if done.value is not None:
            self._done(done)

    def revive(self) -> None:
        """What the line pays was written off: it is owed again and marked for the line (PWO-05)."""
        line = self.line
        if line is None or not line.customer_id or line.currency is None:
            return
        done = reviving.for_line(self.window(), self._desk, self.model_.journal_id, line.no, line.customer_id, line.credit,
                                 line.currency, line.posting_date or self._desk.today)
        if done is None:
            self.refused.emit((error("PWO-05-none", currency=line.currency),))
        elif done.value is not None:
            self.show_line(self.model_.journal_id, line, self.title.text())
            self._done(done)

    def by_text(self) -> None:
        """Mark the entries whose numbers stand in a pasted remittance advice (DEP-07)."""
        line = self.line
        if line is None:
            return
        advice = Paragraph(_("Remittance text"))
        advice.setFixedHeight(TEXT)
        advice.set_value(QGuiApplication.clipboard().text() if len(QGuiApplication.clipboard().text()) < MOST else "")
        told: list[tuple[str, ...]] = []

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            made = payments.mark_text(self._desk, self.model_.journal_id, line, values["text"])
            if made.value is None:
                return Outcome(None, made.problems)
            told.append(made.value.unknown)
            return Outcome(1) if made.value.marked else Outcome(None, (error("DEP-07-none", at="text"),))

        form = FormDialog(self.window(), _("By remittance text"), [FormField("text", _("Remittance text"), advice)], save, body=_(
            "Paste the advice of the customer: documents whose number stands in it are marked."), save_words=_("Mark"), width=620)
        made = form_dialog.show(form)
        if made.value is not None and self._done(made) and told and told[-1]:
            self.told.emit(_("Not found among the open entries: {numbers}").format(numbers=", ".join(told[-1][:8])))

    def discount_date(self) -> None:
        """The day on which discounts are judged; the payment keeps its date (SET-31, DSC-13)."""
        line = self.line
        if line is None:
            return
        day = DateField(_("Discount date"), lambda: self._desk.today, width=150)
        day.set_value(line.discount_date)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            return Outcome(replace(line, discount_date=values["day"]))

        form = FormDialog(self.window(), _("Discount date"), [FormField("day", _("Discount date"), day)], save, body=_(
            "Discounts are judged on this day. Empty = on the date of the payment."), save_words=_("Apply"))
        made = form_dialog.show(form)
        if made.value is not None:
            self.line_changed.emit(made.value)
            self.model_.show_line(self.model_.journal_id, made.value)
            self._told()
            self.changed.emit()

    # ------------------------------------------------------------ leaving

    def difference(self) -> tuple[int, int] | None:
        """What is marked and what is paid, where both differ and the payment was typed (PAY-14)."""
        pane, line = self.model_.pane, self.line
        if line is None or not line.amount or not self.model_.marked or pane.marked == pane.payment:
            return None
        return pane.marked, pane.payment


def commands(page: Any, pane: SettlePane) -> tuple[list[QAction], list[QAction]]:
    """The pane's commands as commands of its page: for its buttons, and for the menu behind the dots."""
    def add(name: str, words: str, act: Callable[[], Any], icon: str | None = None, key: str = "") -> QAction:
        made: QAction = page.command(f"settle.{name}", words, act, icon=icon, key=key, bar=False, writes=True)
        return made

    shown = [add("oldest", _("Oldest first"), pane.in_order, "arrow-down", "Ctrl+Shift+O"),
             add("clear", _("Clear marks"), pane.clear_marks, "x")]
    more = [add("priority", _("By priority"), lambda: pane.in_order(priority=True)),
            add("all", _("Mark all"), pane.mark_all), add("text", _("By remittance text…"), pane.by_text),
            add("date", _("Discount date…"), pane.discount_date)]
    more += [add(f"use_{use}", _(USE_WORDS[use]), partial(pane.change, use=use)) for use in USES]
    more += [add("full", _("Full settlement"), pane.full), add("remainder", _("Settle remainder…"), pane.remainder),
             add("keep_open", _("Keep remainder open"), pane.keep_open),
             add("lines", _("Lines of the invoice…"), pane.mark_lines),
             add("revive", _("Written-off debt…"), pane.revive)]
    if len(pane.tabs.counts) > 2:
        more.append(add("through", _("Through the payment"), pane.through))
    return shown, more
