"""Statutory rates: index values and the rates that follow from them, by day; typed, imported, exported (WIN-46, LAW-01…05)."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import law_rates, printing
from app.services.law_rates import Cell, Change, ImportPlan, Rate, Typed
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.arrangement import Place
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row, plain_number
from app.views.kit.table import Table
from app.views.kit.widgets import Chip, Label, column, holder, row
from app.views.setup.inputs import PlainNumberField

CONFIDENCES = {"A": N_("A official source"), "B": N_("B secondary source"), "C": N_("C to be checked")}
MARKS = {"missing": ("triangle", "danger", N_("missing")), "provisional": ("half", "warning", N_("provisional")),
         "changed": ("square", "violet", N_("changed by you")), "own": ("dot", "info", N_("entered by you")),
         "check": ("ring", "warning", N_("to be checked"))}
SIGNS = {"half": "~ ", "square": "* ", "dot": "+ ", "ring": "? "}
"""What stands on paper for a mark, by its shape."""
DAY, LETTER, MORE = 110, 10, 3
"""Width of a day; of a letter in a code, with the room around it."""


class LawPage(Page):
    """A line for each day with a new value; the columns of other countries come when she asks for them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Statutory rates"), side=320)
        self.command("law.enter", _("Enter value"), self.enter, key="Ctrl+N", icon="plus", primary=True, other_keys=("Ins",),
                     writes=True)
        self.command("law.import", _("Import"), self._choose, key="Ctrl+O", icon="file-input", writes=True)
        self.command("law.export", _("Export"), self._export, key="Ctrl+E", icon="file-spreadsheet",
                     other_keys=("Ctrl+Shift+E",))
        self.command("law.print", _("Print"), self._print, key="Ctrl+P", icon="printer")
        self.command("law.indexes", _("Reference indexes"), lambda: context.navigate("setup.law_indexes"), icon="list")
        self.command("law.presets", _("Law presets"), lambda: context.navigate("setup.law_presets"), icon="scale")
        self.command("law.edit", _("Change value"), self.edit, key="F2", bar=False, writes=True)
        self.end_commands()
        self.keys = [("Enter", _("Change value")), ("Ctrl+N", _("Enter value")), ("Ctrl+O", _("Import")), ("Ctrl+E", _("Export"))]
        self.all = CheckField(_("All countries"))
        self.all.committed.connect(self._arrange)
        self.add_tool(self.all)
        self.held = law_rates.table(context.desk)
        self.source = MemorySource(self._columns())
        self.table = Table(self.source, currency=context.currency, name=_("Statutory rates"))
        self.table.opened.connect(lambda _key: self.edit())
        self.table.view.selectionModel().currentChanged.connect(lambda *_at: self._tell_cell())
        self.set_body(holder(column(self.table)))
        self.set_title(_("Statutory rates"), crumbs=_("Set-up"))
        self._arrange()
        self.reload()
        self.table.stand_on(0, 1)

    def _columns(self) -> list[Column]:
        """The day, the indexes, and what the presets make of them."""
        codes = [*self.held.indexes, *self.held.presets]
        return [Column("day", N_("From"), "date", None, DAY),
                *(Column(code, code, "marked", None, LETTER * (len(code) + MORE)) for code in codes)]

    def _arrange(self) -> None:
        """Only the columns that concern the company, or all."""
        self.table.arrange(tuple(Place(c.name, c.name == "day" or self.all.value() or c.name in self.held.near)
                                 for c in self.source.columns))

    def reload(self) -> None:
        """Ask the file again."""
        self.held = law_rates.table(self.context.desk)
        self.source.set_rows([Row(n, (day, *self._cells(day))) for n, day in enumerate(self.held.days)])
        self.table.refresh()
        self._warn()
        self.set_status(i18n.filled(_("{count:value|values}"), count=len(self.held.cells)))
        self._tell_cell()

    def _warn(self) -> None:
        """Which indexes lack the half-year that is asked for."""
        absent = law_rates.missing(self.context.desk)
        if absent:
            day = i18n.day(law_rates.asked_for(self.context.desk.today), i18n.region())
            self.tell("warning", _("No value from {day} yet: {indexes}").format(
                day=day, indexes=", ".join(str(p.saw["index"]) for p in absent)),
                _("Until it is entered, interest is computed with the last known value and marked provisional."),
                [(_("Enter value"), self.enter)])

    def _cells(self, day: date) -> list[Any]:
        held = self.held
        return [*(_value(held.cells.get((day, code)), (day, code) in held.missing) for code in held.indexes),
                *(_rate(held.rates.get((day, code))) for code in held.presets)]

    # ------------------------------------------------------------ what stands in a cell

    def where(self) -> tuple[date, str] | None:
        """Day and code of the current cell; the day alone has no code."""
        at = self.table.view.currentIndex()
        if not at.isValid() or at.row() >= self.source.count():
            return None
        name = self.table.model_.column(at.column()).name
        day: date = self.source.row(at.row()).values[0]
        return day, "" if name == "day" else name

    def _tell_cell(self) -> None:
        """Source and confidence of the cell at the side, and what the marks mean."""
        where = self.where()
        parts = column(spacing=0)
        if where is not None and where[1]:
            parts.addWidget(self._facts(*where))
        marks = column(*(row(Chip(_(words), tone, shape), None) for shape, tone, words in MARKS.values()), spacing=6)
        parts.addWidget(fact_box(_("Marks"), holder(marks)))
        parts.addStretch(1)
        self.set_side(parts)

    def _facts(self, day: date, code: str) -> Any:
        held, region = self.held, i18n.region()
        names = held.indexes.get(code) or held.presets.get(code) or {}
        lines: list[tuple[str, str]] = [(_("From"), i18n.day(day, region))]
        cell, rate = held.cells.get((day, code)), held.rates.get((day, code))
        if cell is not None:
            lines += [(_("Value"), _percent(cell.value)), (_("Source"), cell.source or "–"),
                      (_("Confidence"), _(CONFIDENCES[cell.confidence]))]
            lines += [(_("Delivered value"), _percent(cell.shipped))] if cell.shipped is not None else []
        elif rate is not None:
            lines.append((_("Rate"), _percent(rate.percent)))
        else:
            lines.append((_("Value"), _("none on this day")))
        told = Label(names.get(i18n.language()) or names.get("en", ""), 12, 400, "text2", wrap=True)
        return fact_box(code, holder(column(told, FactLines([(a, b, None, "") for a, b in lines]), spacing=6)))

    # ------------------------------------------------------------ by hand

    def form(self, code: str = "", day: date | None = None) -> FormDialog:
        """Index, day, value, where it comes from; the reason where a value stands."""
        desk, held = self.context.desk, self.held
        index = ChoiceField(_("Index"), [Choice(c, f"{c}  {n.get(i18n.language()) or n.get('en', '')}")
                                         for c, n in held.indexes.items()])
        index.set_value(code or next((c for _day, c in sorted(held.missing) if c in held.near), next(iter(held.indexes))))
        start = DateField(_("From"), lambda: desk.today)
        start.set_value(day or law_rates.asked_for(desk.today))
        value = PlainNumberField(_("Value in percent"), places=law_rates.PLACES)
        source = TextField(_("Source"), most=200)
        sure = ChoiceField(_("Confidence"), [Choice(c, _(words)) for c, words in CONFIDENCES.items()])
        sure.set_value("A")

        def present() -> None:
            """What stands there already is shown, to be changed."""
            cell = held.cells.get((start.value(), index.value()))
            if cell is not None:
                value.set_value(plain_number(cell.value))
                source.set_value(cell.source)
                sure.set_value(cell.confidence)

        present()
        index.committed.connect(present)
        start.committed.connect(present)
        reason = TextField(_("Reason"), most=250, placeholder=_("Needed to change a value that stands"))
        return FormDialog(self, _("Value of an index"), [
            FormField("index", _("Index"), index), FormField("valid_from", _("From"), start),
            FormField("value", _("Value in percent"), value), FormField("source", _("Source"), source),
            FormField("confidence", _("Confidence"), sure), FormField("reason", _("Reason"), reason)],
            self._save, go_on=_("Change all the same"))

    def _save(self, values: Any, confirmed: frozenset[str]) -> Outcome[int]:
        return law_rates.enter(self.context.desk, Typed(**values), confirmed=confirmed)

    def enter(self) -> None:
        """A new value, at first the one that is missing."""
        self._show(self.form())

    def edit(self) -> None:
        """The value of the current cell; a rate follows from its index and is not typed."""
        where = self.where()
        if where is None:
            return
        day, code = where
        if code in self.held.presets:
            self.tell("info", _("This rate follows from its index and margin. Change the value of the index, or the preset."))
            return
        self._show(self.form(code, day))

    def _show(self, form: FormDialog) -> None:
        done = form_dialog.show(form)
        if done.done:
            self.reload()
            if done.value:
                self.tell("success", _("Saved"))

    # ------------------------------------------------------------ files

    def _choose(self) -> None:
        name = file_dialogs.open_name(self, _("Import"), "CSV (*.csv)")
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file and show what it would change."""
        try:
            content = path.read_bytes()
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be read: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        outcome = law_rates.plan(self.context.desk, path.name, content)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.context.navigate("law_import", plan=outcome.value)

    def _export(self) -> None:
        name = file_dialogs.save_name(self, _("Export"), "statutory-rates.csv", "CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """All values as a file that can be imported again."""
        try:
            count = law_rates.export(self.context.desk, path)
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be written: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        self.tell("success", i18n.filled(_("{count:value was|values were} written to {file}."), count=count, file=path.name))

    def _print(self) -> None:
        name = file_dialogs.save_name(self, _("Print"), "statutory-rates.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> None:
        """The columns shown as a PDF, marks as signs that a line at the top explains."""
        shown = self.table.columns()
        places = [self.source.columns.index(c) for c in shown]
        rows = [[_printed(row.values[n]) for n in places] for row in self.source.all]
        sheet = printing.Sheet("Statutory rates", self.context.company, (
            _("* changed by you   + entered by you   ~ provisional   ? to be checked"),))
        try:
            path.write_bytes(printing.as_pdf(self.context.desk, sheet, [replace(c, kind="number") for c in shown], rows, ()))
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be written: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        self.tell("success", _("{file} was written.").format(file=path.name))

    def focus_first(self) -> None:
        """The keyboard starts in the table."""
        self.table.view.setFocus()


class LawImportPage(Page):
    """What a file would change: new values, and changed ones that each need a tick (LAW-03)."""

    def __init__(self, context: Context, plan: ImportPlan | None = None) -> None:
        super().__init__(context, _("Import statutory rates"), side=320)
        self.plan = plan
        self.command("law.run", _("Import"), self.run, key="F9", icon="check", primary=True, writes=True)
        self.command("law.back", _("Back to the rates"), lambda: context.navigate("law_rates"), icon="arrow-left")
        self.end_commands()
        self.keys = [("Space", _("Tick")), ("F9", _("Import"))]
        self.source = MemorySource((
            Column("tick", "", "check", None, 40),
            Column("kind", N_("Result"), "chip", None, 150, names={"new": N_("New"), "changed": N_("Change")},
                   tones={"new": ("success", "check"), "changed": ("warning", "triangle")}),
            Column("index", N_("Index"), "text", None, 120), Column("day", N_("From"), "date", None, 110),
            Column("old", N_("Present value"), "number", None, 120), Column("value", N_("New value"), "number", None, 120),
            Column("confidence", N_("Confidence"), "text", None, 170, names=CONFIDENCES),
            Column("source", N_("Source"), "text", None, 200, stretch=True)))
        self.table = Table(self.source, currency=context.currency, name=_("Values of the file"))
        self.set_body(holder(column(self.table)))
        self._rows: list[Change] = [*plan.changed, *plan.new] if plan is not None else []
        self._fill()

    def _fill(self) -> None:
        self.source.set_rows([Row(n, (None, "new" if c.old is None else "changed", c.value.index, c.value.valid_from, c.old,
                                      c.value.value, c.value.confidence, c.value.source),
                                  checked=None if c.old is None else False) for n, c in enumerate(self._rows)])
        self.table.refresh()
        plan, region = self.plan, i18n.region()
        new, changed = (len(plan.new), len(plan.changed)) if plan is not None else (0, 0)
        chips = [(_("{count} new").format(count=i18n.number(new, region)), "success", "check")] if new else []
        chips += [(_("{count} changed").format(count=i18n.number(changed, region)), "warning", "triangle")] if changed else []
        self.set_title(_("Import statutory rates"), plan.name if plan is not None else "", chips, crumbs=_("Statutory rates"))
        told = [_("Unchanged: {count}").format(count=i18n.number(plan.unchanged, region))] if plan is not None else []
        told.append(_("New values are imported. A value that would replace another one is only imported when you tick it; the "
                      "old one stays beside it."))
        self.set_side(column(Label(_("What is imported"), 14, 600), *(Label(t, 13, 400, "text2", wrap=True) for t in told), None,
                             spacing=10, margins=(16, 14, 14, 10)))

    def ticked(self) -> frozenset[tuple[str, date]]:
        """The changes she accepts."""
        chosen = (self._rows[r.key].value for r in self.source.all if r.checked)
        return frozenset((v.index, v.valid_from) for v in chosen)

    def run(self) -> None:
        """Write what the preview shows."""
        if self.plan is None:
            return
        left = len(self.plan.changed) - len(self.ticked())
        outcome = law_rates.run(self.context.desk, self.plan, self.ticked())
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.plan, self._rows = None, []
        self._fill()
        self.tell("success", i18n.filled(_("{count:value was|values were} imported, {left} left out."),
            count=outcome.value, left=left), "",
                  [(_("Statutory rates"), lambda: self.context.navigate("law_rates"))])

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()


def _printed(value: Any) -> str:
    """A cell on paper."""
    if value is None or isinstance(value, date):
        return i18n.day(value, i18n.region()) if value else ""
    number, shape = value[0], value[1]
    return "–" if number is None else SIGNS.get(shape, "") + i18n.number(plain_number(number), i18n.region())


def _percent(value: Any) -> str:
    return i18n.number(plain_number(value), i18n.region()) + " %"


def _marked(value: Any, mark: str) -> tuple[Any, str, str, str]:
    shape, tone, words = MARKS.get(mark, ("", "", ""))
    return value, shape, tone, _(words) if words else ""


def _value(cell: Cell | None, missing: bool) -> Any:
    """A value with the mark that matters most."""
    if cell is None:
        return _marked(None, "missing") if missing else None
    if cell.changed:
        return _marked(cell.value, "changed" if cell.shipped is not None else "own")
    return _marked(cell.value, "check" if cell.confidence == "C" else "")


def _rate(rate: Rate | None) -> Any:
    return None if rate is None else _marked(rate.percent, "provisional" if rate.provisional else "")
