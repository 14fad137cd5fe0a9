"""Statements of account: who gets one and what is on it, the real PDF beside it, made in one go (WIN-42, STM-01…06)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import letter_output, mail, statements
from app.services.collecting import pools
from app.services.statements import Having, LeftOut, Made, Options, Proposal, Style
from app.services.statements import Row as Proposed
from app.views.collections import letter_dialogs
from app.views.collections.letter_panel import CHANNEL_ICONS, TabPanel, paper, via
from app.views.collections.mailing import Mailings
from app.views.kit import details, dialogs, file_dialogs, form_dialog, problem_rows
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page, clear
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Label, Tabs, column, holder, row

COLUMNS = (Column("check", "", "check", None, 36), Column("number", N_("No."), "text", None, 84),
           Column("name", N_("Customer"), "tree", None, 190, stretch=True), Column("count", N_("Lines"), "int", None, 58),
           Column("closing", N_("Balance"), "amount", None, 112, currency="currency"),
           Column("overdue", N_("Overdue"), "amount", None, 104, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 46), Column("channel", N_("Via"), "icon", None, 36),
           Column("state", N_("Status"), "chip", None, 150))
LEFT_COLUMNS = (Column("number", N_("No."), "link", None, 90), Column("name", N_("Customer"), "text", None, 220),
                Column("reason", N_("Reason"), "text", None, 320, stretch=True))
CONFIRMATION = "confirmation"
KINDS = ((Style.OPEN_ITEM.value, N_("Open items")), (Style.MOVEMENT.value, N_("Movements")),
         (CONFIRMATION, N_("Balance confirmation")))
HAVING = ((Having.BALANCE, N_("With a balance")), (Having.MOVEMENTS, N_("With movements")), (Having.ALL, N_("All")))


class StatementPanel(TabPanel):
    """The real PDF of one customer, and the statements she had."""

    def __init__(self, context: Context) -> None:
        super().__init__((_("Statement"), _("Earlier")))
        self._context = context
        self._options: Options | None = None
        self._shown: Proposed | None = None
        self.show_row(None, None)

    def show_row(self, shown: Proposed | None, options: Options | None) -> None:
        """Another customer; None = nobody is chosen."""
        self._shown, self._options = shown, options
        clear(self._head)
        clear(self._foot)
        if shown is None:
            self._head.addWidget(Label(_("Choose a customer to see the statement."), 13, 400, "text3"))
        else:
            self._head.addWidget(Label(shown.name, 15, 600))
            self._head.addWidget(Label(shown.number, 12, 400, "text2"))
            self._foot.addWidget(Label(via(shown.channel), 13, 500))
            self._foot.addStretch(1)
        self._fill()

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        if self._shown is None or self._options is None:
            return super().content()
        return self._earlier(self._shown) if self.tabs.current else self._paper(self._shown, self._options)

    def _paper(self, shown: Proposed, options: Options) -> QWidget:
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        outcome = statements.preview(self._context.desk, options, shown.customer_id)
        for problem in outcome.problems:
            pages.addWidget(details.bar(problem))
        for page in paper(outcome.value) if outcome.value is not None else ():
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)

    def _earlier(self, shown: Proposed) -> QWidget:
        parts = column(spacing=4, margins=(18, 10, 14, 10))
        found = statements.earlier(self._context.desk, shown.customer_id)
        if not found:
            parts.addWidget(Label(_("No earlier statements."), 13, 400, "text3"))
        for sent in found:
            button = Button(str(sent.number), "ghost", height=24, link=True)
            button.clicked.connect(lambda _checked=False: self._context.navigate("statements_sent",
                                                                                 customer_id=shown.customer_id))
            days = " – ".join(i18n.day(d, i18n.region()) for d in (sent.first, sent.last) if d is not None)
            parts.addLayout(row(button, Label(days, 13, 400, "text2"), None))
        parts.addStretch(1)
        return holder(parts)


class StatementsPage(Page):
    """Style, dates and selection above, the customers below, the paper beside them."""

    def __init__(self, context: Context, customer_ids: Sequence[int] | None = None) -> None:
        super().__init__(context, _("Customer statements"), side=430)
        self.options = Options(context.desk.today, customer_ids=tuple(customer_ids) if customer_ids else None,
                               having=Having.ALL if customer_ids else Having.BALANCE)
        self.proposal = Proposal(self.options, (), ())
        self._unticked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._preview)
        self._commands()
        self._fields()
        self._tables()
        self.mailings = Mailings(self, self._rows, statements.KIND)
        self.keys = [("Space", _("Tick")), ("F9", _("Make statements")), ("Alt+F2", _("Side panel"))]
        self._show_fields()
        self.suggest()

    def _commands(self) -> None:
        self.make_action = self.command("statements.make", _("Make statements"), self.make, key="F9", icon="send", primary=True,
                                        writes=True)
        self.command("statements.suggest", _("Suggest again"), self.suggest, icon="refresh-cw", key="Ctrl+R")
        self.command("statements.options", _("Options"), self._ask_options, icon="settings")
        self.command("statements.pdf", _("Preview PDF"), self._save_preview, icon="file-text", key="Ctrl+F9")
        self.command("statements.sent", _("Statements sent"), lambda: self.context.navigate("statements_sent"), icon="mail")
        self.command("statements.everybody", _("All customers"), self._everybody, icon="users", bar=False)
        self.command("statements.customer", _("Open customer"), self._customer, icon="users", bar=False)

    def _fields(self) -> None:
        today = lambda: self.context.desk.today  # noqa: E731 - a date field asks for the day
        self.kind = ChoiceField(_("Document"), [Choice(k, _(w)) for k, w in KINDS], width=168)
        self.kind.set_value(Style.OPEN_ITEM.value)
        self.first, self.last = DateField(_("From"), today, width=128), DateField(_("Date"), today, width=128)
        self.last.set_value(self.options.last)
        self.having = ChoiceField(_("For"), [Choice(h, _(w)) for h, w in HAVING], width=150)
        self.having.set_value(self.options.having)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=200)
        self.search.textChanged.connect(lambda _text: self._rows())
        self.command("list.search", _("Search in this list"), lambda: self.search.setFocus(), key="F3", bar=False)
        for field in (self.kind, self.first, self.last, self.having):
            field.committed.connect(self._changed)

    def _tables(self) -> None:
        self.tabs = Tabs([(_("Proposed"), 0), (_("Left out"), 0)])
        self.table = Table(MemorySource(COLUMNS), currency=self.context.currency, name=_("Proposed statements"), footer=True)
        self.left_out = Table(MemorySource(LEFT_COLUMNS), name=_("Left out and why"))
        problem_rows.copying(self, "statements.details", self.table, self.left_out)
        self.end_commands()
        self._stack = QStackedWidget()
        for table in (self.table, self.left_out):
            self._stack.addWidget(table)
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self._from = Label(_("From"), 13, 400, "text2")
        date = Label(_("Date"), 13, 400, "text2")
        bar = row(self.search, self.kind, self._from, self.first, date, self.last, self.having, None, spacing=8)
        body = column(row(self.tabs, None), bar, spacing=8)
        body.addWidget(self._stack, 1)
        self.set_body(holder(body))
        self.panel = StatementPanel(self.context)
        self.set_side(column(self.panel))
        self.table.ticked.connect(self._ticked)
        self.table.chosen.connect(lambda _key: self._timer.start())
        self.table.opened.connect(lambda _key: self._customer())
        self.table.asked.connect(lambda point: self.menu().popup(point))
        self.left_out.opened.connect(lambda key: self.context.navigate("customer", customer_id=key))

    # ------------------------------------------------------------ what is asked

    def _changed(self) -> None:
        """Other dates or another style: a new proposal."""
        chosen = self.kind.value() or Style.OPEN_ITEM.value
        movement = chosen == Style.MOVEMENT.value
        last = self.last.value() or self.context.desk.today
        if movement and self.first.value() is None:
            self.first.set_value(last.replace(day=1))
        wanted = replace(self.options, kind=CONFIRMATION if chosen == CONFIRMATION else "statement",
                         style=Style.MOVEMENT if movement else Style.OPEN_ITEM, last=last,
                         first=self.first.value() if movement or self.having.value() is Having.MOVEMENTS else None,
                         having=self.having.value() or Having.BALANCE)
        self._show_fields()
        if wanted != self.options:
            self.options = wanted
            self.suggest()

    def _show_fields(self) -> None:
        """The first day stands there where it decides something."""
        needed = self.kind.value() == Style.MOVEMENT.value or self.having.value() is Having.MOVEMENTS
        for widget in (self._from, self.first):
            widget.setVisible(needed)

    def _ask_options(self) -> None:
        """Customers, currency, ageing band and what is shown (STM-02…04)."""
        now, desk = self.options, self.context.desk
        pool = ChoiceField(_("Pool"), [Choice(None, _("All customers")), *(Choice(i, n) for i, n in pools.choices(desk))])
        pool.set_value(now.pool_id)
        minimum = AmountField(_("Minimum balance"), currency=self.context.currency, width=140)
        minimum.set_value(now.minimum)
        currency = ChoiceField(_("Currency"), [Choice(None, _("All")), *(Choice(c, c) for c in statements.currencies(desk))])
        currency.set_value(now.currency)
        band = ChoiceField(_("Ageing band"), [*(Choice(code, name) for code, name in statements.bands(desk)),
                                              Choice(statements.NO_BAND, _("None"))])
        band.set_value(now.band or statements.bands(desk)[0][0])
        checks = {"only_overdue": (_("Only customers with something overdue"), now.only_overdue),
                  "applications": (_("Show settlements"), now.applications), "reversals": (_("Show reversals"), now.reversals),
                  "information": (_("Say that it is no request for payment"), now.information)}

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Options]:
            return Outcome(replace(now, **values))

        fields = [FormField("pool_id", _("Pool"), pool), FormField("minimum", _("Minimum balance"), minimum),
                  FormField("currency", _("Currency"), currency), FormField("band", _("Ageing band"), band),
                  *(FormField(name, "", CheckField(words, checked=on)) for name, (words, on) in checks.items())]
        outcome: Outcome[Options] = form_dialog.show(FormDialog(self, _("Options of the statements"), fields, save,
                                                                save_words=_("Suggest")))
        if outcome.value is not None:
            self.options = outcome.value
            self.suggest()

    def _everybody(self) -> None:
        """No longer only the customers this page was opened for."""
        self.options = replace(self.options, customer_ids=None)
        self.suggest()

    def suggest(self) -> None:
        """Who gets a statement now, beside the screen (STM-04)."""
        desk, options = self.context.desk, self.options
        self.beside(_("Suggesting statements"), lambda progress: statements.propose(desk, options, progress=progress),
                    lambda outcome: self._suggested(outcome, options))

    def _suggested(self, outcome: Outcome[Proposal] | None, options: Options) -> None:
        if outcome is None or options != self.options:
            return
        self.clear_messages()
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        self.proposal = outcome.value or Proposal(options, (), ())
        self._unticked = {r.customer_id for r in self.proposal.rows if r.problem is not None}
        self._rows()

    # ------------------------------------------------------------ what is shown

    @staticmethod
    def _source(table: Table) -> MemorySource:
        source = table.model_.source
        assert isinstance(source, MemorySource)
        return source

    def _rows(self) -> None:
        """A row per customer; further currencies below the first (GEN-06)."""
        wanted = self.search.text().strip().casefold()
        rows: list[Row] = []
        for r in self.proposal.rows:
            if not wanted or wanted in f"{r.number} {r.name}".casefold():
                rows += self._lines(r)
        self._source(self.table).set_rows(rows)
        self.table.refresh()
        out = [Row(x.customer_id, (x.number, x.name, self._sentence(x)), problems=(x.reason,)) for x in self.proposal.left_out]
        self._source(self.left_out).set_rows(out)
        self.left_out.refresh()
        self.tabs.set_count(0, len(self.proposal.rows))
        self.tabs.set_count(1, len(out))
        self._ticked(save=False)
        self._timer.start()

    def _lines(self, r: Proposed) -> list[Row]:
        first, *more = r.statement.sections
        state = (_("Does not add up"), "danger", "triangle") if r.problem is not None else ""
        checked = None if r.problem is not None else r.customer_id not in self._unticked

        def cells(section: Any, head: bool) -> tuple[Any, ...]:
            count = len(section.movements) or len(section.open)
            return (None, r.number if head else "", r.name if head else "", count, section.closing, section.overdue or None,
                    section.currency, CHANNEL_ICONS[r.channel] if head else "", state if head else "")

        told = problem_rows.about(r.problem, ("customer", r.customer_id)) if r.problem is not None else ()
        return [Row(r.customer_id, cells(first, True), "group" if more else "row", None, True, checked, checked is None,
                    problems=tuple(told)),
                *(Row(-(r.customer_id * 100 + n), cells(s, False), "child", r.customer_id, checked=None)
                  for n, s in enumerate(more, 1))]

    def _sentence(self, left: LeftOut) -> str:
        return i18n.problem_text(left.reason, i18n.language(), i18n.region())

    def chosen(self) -> list[int]:
        """Ids of the ticked customers."""
        return [r.customer_id for r in self.proposal.rows if r.problem is None and r.customer_id not in self._unticked]

    def _ticked(self, *, save: bool = True) -> None:
        """Button, footer and status count what is ticked."""
        if save:
            for line in self._source(self.table).all:
                if line.checked is not None:
                    (self._unticked.discard if line.checked else self._unticked.add)(line.key)
        chosen = set(self.chosen())
        picked = [s for r in self.proposal.rows if r.customer_id in chosen for s in r.statement.sections
                  if s.currency == self.context.currency]
        self.make_action.setText(i18n.filled(_("Make {count:statement|statements}"), count=len(chosen)))
        self.make_action.allow(bool(chosen), _("Tick at least one customer first, with Space."))
        if self.table.footer is not None:
            self.table.footer.words = i18n.filled(_("Ticked: {count:customer|customers}"), count=len(chosen))
            self.table.footer.figures = {
                "closing": i18n.amount(sum(s.closing for s in picked), self.context.currency, i18n.region()),
                "overdue": i18n.amount(sum(s.overdue for s in picked), self.context.currency, i18n.region())}
            self.table.footer.update()
        few = [(_("Chosen customers"), "info", "half")] if self.options.customer_ids else []
        self.set_title(_("Customer statements"), i18n.day(self.options.last, i18n.region()), few, crumbs=_("Collect"))
        self.set_status(_("{chosen} of {all} ticked").format(chosen=len(chosen), all=len(self.proposal.rows)))

    def _current(self) -> Proposed | None:
        line = self.table.current_row()
        key = (line.parent or line.key) if line is not None else 0
        return next((r for r in self.proposal.rows if r.customer_id == key), None)

    def _preview(self) -> None:
        self.panel.show_row(self._current(), self.options)

    def _customer(self) -> None:
        found = self._current()
        if found is not None:
            self.context.navigate("customer", customer_id=found.customer_id)

    def _save_preview(self) -> None:
        """The PDF of the current customer as a file of its own, with the mark Draft."""
        found = self._current()
        outcome = statements.preview(self.context.desk, self.options, found.customer_id) if found is not None else None
        if found is None or outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        name = file_dialogs.save_name(self, _("Preview PDF"), f"{found.number}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(outcome.value)
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    # ------------------------------------------------------------ made and sent

    def make(self) -> None:
        """Number and keep the ticked statements after one question (STM-05)."""
        ids = self.chosen()
        answer = self.context.ask(
            i18n.filled(_("Make {count:statement|statements}?"), count=len(ids)),
            _("Each gets its number and is kept as it is. Nothing is posted and no reminder level changes."),
            (dialogs.Answer("make", i18n.filled(_("Make {count:statement|statements}"), count=len(ids)), primary=True),
             dialogs.Answer("back", _("Go back"), safe=True)))
        if answer != "make":
            return
        desk, options, left = self.context.desk, self.options, self.proposal.left_out
        self.beside(_("Making statements"), lambda progress: statements.produce(desk, options, ids, left, progress=progress),
                    self._made)

    def _made(self, outcome: Outcome[Made] | None) -> None:
        if outcome is None or outcome.value is None:
            self.tell_problems(outcome.problems if outcome is not None else ())
            return
        made = outcome.value
        words = i18n.filled(_("{count:statement was|statements were} made."), count=len(made.done))
        self.tell("success" if not made.failed else "warning", words, "", self._ways_on(made.done), [p for _i, p in made.failed])
        self._rows()

    def _ways_on(self, ids: Sequence[int]) -> list[tuple[str, Callable[[], None]]]:
        """Mail those that go by mail, save the files, or see them in the list (WIN-24)."""
        by_mail = mail.to_do(self.context.desk, ids, statements.KIND) if mail.mode(self.context.desk) == "smtp" else []
        ways: list[tuple[str, Callable[[], None]]] = []
        ways += [(_("Send by e-mail"), lambda: self.mailings.send(by_mail))] if by_mail else []
        ways += [(_("Save PDFs"), lambda: self._save(ids))] if ids else []
        return [*ways, (_("Statements sent"), lambda: self.context.navigate("statements_sent", view="to_send"))]

    def _save(self, ids: Sequence[int]) -> None:
        way = letter_dialogs.way_out(self, len(ids))
        folder = file_dialogs.folder(self, _("Folder for the letters")) if way is not None else ""
        if folder and way is not None:
            desk, target, chosen = self.context.desk, Path(folder), way
            self.beside(_("Writing letters"),
                        lambda progress: letter_output.put_out(desk, statements.KIND, ids, target, chosen, progress=progress),
                        lambda found: self._saved(found, target))

    def _saved(self, found: letter_output.Output | None, folder: Path) -> None:
        if found is None:
            return
        if found.failed:
            self.tell_problems([p for _id, p in found.failed])
        else:
            self.tell("success", i18n.filled(_("{count:file was|files were} written to {folder}."), count=len(found.files),
                                             folder=folder.name))
