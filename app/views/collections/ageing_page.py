"""The aged balance, now, as of any past day or as it was kept, with the entries behind every cell, printed and exported (AGE)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import ageing as queries
from app.queries.listing import Column
from app.services import ageing
from app.services.collecting import pools
from app.views.collections import allowance_dialog, snapshots
from app.views.kit import dialogs, file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder, row
from app.views.ledger import entry_undoing

TONES = {"green": ("success", "check"), "yellow": ("warning", "ring"), "orange": ("warning", "half"),
         "red": ("danger", "triangle")}
BEHIND = (Column("document", N_("Document"), "link", None, 96, stretch=True), Column("dated", N_("Due"), "date", None, 92),
          Column("value", N_("Open"), "amount", None, 88))
BESIDE = (("unapplied", N_("Unapplied")), ("prepayments", N_("Prepayments")), ("bills", N_("Bills")))


class AgeingPage(Page):
    """One row per customer, a column per period; the panel lists the entries behind the current cell."""

    def __init__(self, context: Context, day: date | None = None, snapshot_id: int = 0) -> None:
        super().__init__(context, _("Aged balance"), side=316)
        self.question = ageing.Question(day or context.desk.today)
        self._snapshot = 0
        self._field = DateField(_("As of"), lambda: context.desk.today, width=138)
        self._field.set_value(self.question.day)
        self._field.committed.connect(self._other_day)
        self._definition = ChoiceField(_("Periods"), [Choice(c, n) for c, n in ageing.choices(context.desk)], width=190)
        self._definition.setCurrentIndex(0)
        self._definition.committed.connect(lambda: self._ask(code=self._definition.value()))
        self._pools = dict(pools.choices(context.desk, snapshots=True))
        self._pool = ChoiceField(_("Customer pool"), [Choice(None, _("All customers")),
                                                      *(Choice(i, n) for i, n in self._pools.items())], width=180)
        self._pool.set_value(None)
        self._pool.setVisible(bool(self._pools))
        self._pool.committed.connect(self._other_pool)
        self.search = TextField(_("Search in this list"), placeholder=_("Search in this list"), icon="search", width=220)
        self.search.textChanged.connect(lambda _text: self._rows())
        self._commands()
        found = ageing.ask(context.desk, self.question)
        assert found.value is not None, found.problems
        self.data = found.value
        self._bar = row(Label(_("As of"), 13, 400, "text2"), self._field, self._definition, self._pool, 12,
                        self.search, None, spacing=8)
        self._body_layout = column(self._bar, spacing=10)
        self.set_body(holder(self._body_layout))
        self.table = self._new_table()
        self._body_layout.addWidget(self.table, 1)
        self.keys = [("Enter", _("Entries")), ("Ctrl+F7", _("Behind this figure")), ("Ctrl+P", _("Print")),
                     ("Ctrl+E", _("Export"))]
        self._show()
        if snapshot_id:
            self.show_kept(snapshot_id)

    def _commands(self) -> None:
        self.command("ageing.print", _("Print"), self._print, key="Ctrl+P", icon="printer", primary=True)
        self.command("ageing.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+Shift+E",))
        self.command("ageing.options", _("Options"), self._options, icon="settings")
        self.command("ageing.keep", _("Keep a snapshot"), self._keep, icon="save", writes=True)
        self.command("ageing.kept", _("Snapshots"), self._kept, icon="history")
        self.command("ageing.cell", _("Behind this figure"), self._behind, key="Ctrl+F7", icon="list", bar=False)
        self.command("ageing.entries", _("Entries"), self._entries, icon="list", bar=False)
        self.command("ageing.remind", _("Suggest reminders"), self._remind, icon="mail-warning", bar=False)
        self.command("ageing.write_off", _("Write off"), self._write_off, icon="file-minus-2", bar=False, writes=True)
        self.command("ageing.allowance", _("Provision for doubtful debts"), self._allowance, icon="percent", bar=False,
                     writes=True)
        self.command("list.search", _("Search in this list"), lambda: self.search.setFocus(), key="F3", bar=False)
        self.end_commands()

    # ------------------------------------------------------------ what is asked

    def _ask(self, **more: Any) -> None:
        """Another question; one that cannot be answered leaves the page as it is."""
        wanted = replace(self.question, **more)
        outcome = ageing.ask(self.context.desk, wanted)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        self._snapshot = 0
        self.question, self.data = wanted, outcome.value
        self._exchange()

    def _exchange(self) -> None:
        """The table with the columns of the present answer."""
        old, self.table = self.table, self._new_table()
        self._body_layout.replaceWidget(old, self.table)
        old.hide()
        old.deleteLater()
        self._show()

    def _other_day(self) -> None:
        day = self._field.value()
        if day is not None and (day != self.question.day or self._snapshot):
            self._ask(day=day)

    def _other_pool(self) -> None:
        """The customers of a pool, by the periods of the pool where it has its own (AGE-04, 22)."""
        self._ask(pool_id=self._pool.value(), code=None)
        self._definition.set_value(ageing.code_of(self.context.desk, self.data.definition_id))

    def _options(self) -> None:
        """Basis, cut-off, where credits stand, and which rows (AGE-05, 08…11)."""
        now = self.question
        basis = ChoiceField(_("Age by"), [Choice(None, _("As the periods say")), *(Choice(b, _(w)) for b, w in ageing.BASES)])
        basis.set_value(now.basis)
        cut = DateField(_("Balance as of"), lambda: self.context.desk.today, width=140)
        cut.set_value(now.balance_day)
        credits = ChoiceField(_("Credits"), [Choice(c, _(w)) for c, w in ageing.PLACES])
        credits.set_value(now.credits)
        checks = {"own_currency": CheckField(_("Rows per currency"), checked=now.own_currency),
                  "zero_balances": CheckField(_("Customers with a balance of zero"), checked=now.zero_balances),
                  "negative_only": CheckField(_("Only negative balances"), checked=now.negative_only)}

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[dict[str, Any]]:
            return Outcome(dict(values))

        fields = [FormField("basis", _("Age by"), basis), FormField("balance_day", _("Balance as of"), cut),
                  FormField("credits", _("Credits"), credits), *(FormField(n, "", f) for n, f in checks.items())]
        outcome: Outcome[dict[str, Any]] = form_dialog.show(FormDialog(self, _("Options"), fields, save, save_words=_("Show")))
        if outcome.value is not None:
            self._ask(**outcome.value)

    # ------------------------------------------------------------ the table

    def _beside(self) -> list[tuple[str, str]]:
        return [(n, t) for n, t in BESIDE if any(getattr(r, n) for r in self.data.rows)]

    def _new_table(self) -> Table:
        wide = 88 if len(self.data.columns) > 5 else 94
        name = "tree" if self.data.own is not None else "text"
        columns = [Column("number", N_("No."), "link", None, 68), Column("name", N_("Customer"), name, None, 150, stretch=True),
                   Column("mark", "", "chip", None, 34),
                   *(Column(f"b{n}", self.data.columns[n].label, "amount", None, wide, currency="currency")
                     for n in self.data.order),
                   *(Column(name, title, "amount", None, 96, currency="currency") for name, title in self._beside()),
                   Column("balance", N_("Balance"), "amount", None, 112, currency="currency"),
                   Column("currency", N_("Cur."), "text", None, 46, hidden=self.data.own is None)]
        table = Table(MemorySource(columns), currency=self.context.currency, name=_("Aged balance"), footer=True)
        table.opened.connect(lambda _key: self._entries())
        table.view.selectionModel().currentChanged.connect(lambda *_indexes: self._behind())
        return table

    def _source(self) -> MemorySource:
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return source

    def _show(self) -> None:
        words = i18n.day(self.data.day, i18n.region())
        if self.data.balance_day not in (None, self.data.day):
            words += " · " + _("balance as of {day}").format(day=i18n.day(self.data.balance_day, i18n.region()))
        chips = [(_("Snapshot"), "violet", "square")] if self.data.kept else [(_("Live"), "success", "dot")]
        self.set_title(_("Aged balance"), words, chips, crumbs=_("Collect"))
        self._rows()

    def _rows(self) -> None:
        """A row per customer, below it one per currency when asked for."""
        wanted = self.search.text().strip().casefold()
        rows: list[Row] = []
        shown = [r for r in self.data.rows if wanted in f"{r.number} {r.name}".casefold()]
        for r in shown:
            own = self.data.own.get(r.customer_id, ()) if self.data.own is not None else ()
            rows.append(Row(r.customer_id, self._values(r, ""), "group" if own else "row"))
            rows += [Row(-(r.customer_id * 100 + n), self._values(o, o.currency), "child", r.customer_id, checked=None)
                     for n, o in enumerate(own)]
        source = self._source()
        source.set_rows(rows)
        footer = self.table.footer
        if footer is not None:
            footer.words = _("Total")
            sums = {f"b{n}": sum(r.buckets[n] for r in shown) for n in self.data.order}
            sums |= {name: sum(getattr(r, name) for r in shown) for name, _t in self._beside()}
            sums["balance"] = sum(r.balance for r in shown)
            footer.figures = {n: i18n.amount(s, self.context.currency, i18n.region()) for n, s in sums.items()}
        self.table.refresh()
        self.set_status(i18n.filled(_("{count:customer|customers} · {amount}"),
            count=len(shown), amount=i18n.money(sum(r.balance for r in shown), self.context.currency, i18n.region())))

    def _values(self, r: queries.AgedRow, currency: str) -> tuple[Any, ...]:
        tone = TONES.get(self.data.indicator(r))
        mark = (" ", *tone) if tone and not currency else ""
        figures = (*self.data.printed(r.buckets), *(getattr(r, name) for name, _t in self._beside()))
        return ("" if currency else r.number, currency or r.name, mark, *(f or None for f in figures), r.balance,
                currency or self.context.currency)

    # ------------------------------------------------------------ behind a figure

    def _customer_id(self) -> int:
        found = self.table.current_row()
        if found is None:
            return 0
        return found.parent if found.kind == "child" and found.parent else max(0, found.key)

    def _cell(self) -> ageing.Cell:
        """The current cell as a question."""
        name = self.table.model_.column(max(0, self.table.view.currentIndex().column())).name
        bucket = int(name[1:]) if name.startswith("b") and name[1:].isdigit() else None
        return ageing.Cell(self._customer_id() or None, bucket, name if name in dict(BESIDE) else "")

    def _behind(self) -> None:
        """The entries that add up to the current cell (AGE-13)."""
        identity = self._customer_id()
        if not identity or self.data.kept:
            words = _("A snapshot keeps sums; the entries are shown live.") if self.data.kept else _("Choose a figure.")
            self.set_side(column(Label(words, 13, 400, "text3", wrap=True), None, margins=(18, 18, 18, 18)))
            return
        cell = self._cell()
        found = ageing.behind(self.context.desk, self.question, cell)
        table = Table(MemorySource(BEHIND, [Row(b.entry_id, (b.document_no, b.due_date, b.value)) for b in found]),
                      currency=self.context.currency, name=_("Behind this figure"), footer=True)
        if table.footer is not None:
            total = sum(b.value for b in found)
            table.footer.words = i18n.filled(_("{count:entry|entries}"), count=len(found))
            table.footer.figures = {"value": i18n.amount(total, self.context.currency, i18n.region())}
        table.opened.connect(lambda key: self.context.navigate("entries", customer_id=identity, view="all", entry_id=key))
        beside = _(dict(BESIDE).get(cell.beside, N_("Balance")))
        title = self.data.columns[cell.bucket].label if cell.bucket is not None else beside
        name = next((r.name for r in self.data.rows if r.customer_id == identity), "")
        panel = column(Label(name, 15, 600), Label(title, 12, 400, "text2"), spacing=4, margins=(16, 14, 14, 12))
        panel.addSpacing(6)
        panel.addWidget(table, 1)
        self.set_side(panel)

    def _entries(self) -> None:
        if self._customer_id():
            self.context.navigate("entries", customer_id=self._customer_id())

    def _remind(self) -> None:
        if self._customer_id():
            self.context.navigate("reminders", suggest=True, customer_ids=[self._customer_id()])

    def _allowance(self) -> None:
        """A percentage of each period provided for (WOF-11)."""
        done = allowance_dialog.show(self, self.context, self.question.day)
        if done.value is not None:
            number = done.value.voucher_id
            self.tell("success", _("Posted as {number}.").format(number=done.value.number), "",
                      [(_("Voucher"), lambda: self.context.navigate("vouchers", voucher_id=number))])

    def _write_off(self) -> None:
        """Everything open of the customer of the row (WOF-02, 03)."""
        customer = self._customer_id()
        if customer:
            entry_undoing.whole_customer(self, customer)

    # ------------------------------------------------------------ snapshots

    def _keep(self) -> None:
        """Keep the balance of this day (AGE-20…22)."""
        desk, question = self.context.desk, self.question
        self.beside(_("Keeping a snapshot"),
                    lambda progress: ageing.keep(desk, question, update_promises=True, progress=progress), self._was_kept)

    def _was_kept(self, outcome: Outcome[int] | None) -> None:
        if outcome is None:
            return
        if outcome.done:
            self.tell("success", _("The aged balance of this day is kept."))
        else:
            self.tell_problems(outcome.problems)

    def _kept(self) -> None:
        """Show one that was kept (AGE-20)."""
        chosen = snapshots.choose(self)
        if chosen:
            self.show_kept(chosen)

    def show_kept(self, snapshot_id: int) -> None:
        """A kept balance in place of the live one."""
        kept = ageing.kept(self.context.desk, snapshot_id)
        if kept is not None:
            self.data, self._snapshot = kept, snapshot_id
            self._exchange()

    # ------------------------------------------------------------ print and export

    def pdf(self, confirmed: frozenset[str] = frozenset()) -> bytes:
        """The printed list."""
        return ageing.as_pdf(self.context.desk, self.data, self.context.company, self.context.currency, confirmed=confirmed)

    def _print(self) -> None:
        keys = self.context.confirm(ageing.check_print(self.data), _("Print on two lines"))
        if keys is None:
            return
        name = file_dialogs.save_name(self, _("Print"), f"ageing-{self.data.day:%Y-%m-%d}.pdf", "PDF (*.pdf)")
        if name:
            Path(name).write_bytes(self.pdf(keys))
            self.tell("success", _("{file} was written.").format(file=Path(name).name))

    def _export(self) -> None:
        """Balances or every entry with its period (AGE-13)."""
        answer = dialogs.ask(self, _("Export"), _("One row per customer, or one per entry with its period?"),
                             (dialogs.Answer("balances", _("Balances"), primary=True), dialogs.Answer("entries", _("Entries")),
                              dialogs.Answer("back", _("Go back"), safe=True)))
        if answer == "back":
            return
        name = file_dialogs.save_name(self, _("Export"), f"ageing-{self.data.day:%Y-%m-%d}.xlsx",
                                      "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name), entries=answer == "entries")

    def export_to(self, path: Path, *, entries: bool = False) -> int:
        """Write balances or entries to a file; the ending decides the format."""
        desk, currency = self.context.desk, self.context.currency
        count = (ageing.export_entries(desk, self.question, path, currency) if entries
                 else ageing.export(desk, self.data, path, currency))
        self.tell("success", i18n.filled(_("{count:row was|rows were} written to {file}."), count=count, file=path.name))
        return count

    def focus_first(self) -> None:
        """The keyboard starts in the table."""
        self.table.view.setFocus()
