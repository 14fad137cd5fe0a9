"""Exchange rates: the list, rates typed by hand, and the import with its preview (CLW-017, RAT-002…013)."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column, ListQuery
from app.queries.rates import rate_listing, use_of
from app.services import company_parameters, desks, rate_download, rate_import, rates, setup_tables
from app.services.rate_import import ImportPlan, Planned
from app.settings import RATES_DOWNLOAD
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField, NumberField
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.setup.ticked import TickedField, companies_field

VIEWS = (("newest", N_("All")), ("manual", N_("By hand")), ("versions", N_("Every version")))
MOST_SHOWN, MOST_RUNS = 20_000, 8
KINDS = {"new": N_("New"), "changed": N_("Changed"), "odd": N_("Please check")}
TONES = {"new": ("success", "check"), "changed": ("info", "half"), "odd": ("warning", "triangle")}


class RatesPage(ListPage):
    """All rates of the company, as they were quoted."""

    def __init__(self, context: Context, view: str = "newest", search: str = "") -> None:
        listing = rate_listing()
        super().__init__(context, _("Exchange rates"), listing, ListQuery(context.desk.company_id, search=search), views=VIEWS,
                         view=view, empty=("arrow-left-right", _(listing.empty)), side=300)
        self.set_title(_("Exchange rates"), crumbs=_("Set-up"))
        self.command("rates.import", _("Import rates"), self._choose, key="Ctrl+O", icon="file-input", primary=True, writes=True)
        self.command("rates.enter", _("Enter rate"), self.enter, key="Ctrl+N", icon="plus", other_keys=("Ins",), writes=True)
        self.command("rates.download", _("Download now"), self.download, icon="download", writes=True)
        self.command("rates.matrix", _("Matrix view"), lambda: context.navigate("rate_matrix"), icon="columns-3")
        self.command("rates.find", _("Rate of a day"), self.find_rate, key="Ctrl+F7", icon="search")
        self.command("rates.delete", _("Delete"), self.delete, key="Ctrl+D", icon="trash-2", writes=True)
        self.export_command()
        self.end_commands()
        self.keys = [("Ctrl+O", _("Import rates")), ("Ctrl+N", _("Enter rate")), ("Ctrl+F7", _("Rate of a day"))]
        self.setAcceptDrops(True)
        self.table.chosen.connect(self._about)
        self._about(self.table.current())

    def _about(self, key: int) -> None:
        """Where the current rate was used, and how far it is from the one before (CLW-017)."""
        desk, region = self.context.desk, i18n.region()
        with desk.reading() as session:
            found = use_of(session, desk.company_id, key) if key > 0 else None
        if found is None:
            self.empty_side()
            return
        until = i18n.day(found.until - timedelta(1), region) if found.until is not None else _("the next one")
        lines = [(_("Counts from"), i18n.day(found.valid_from, region), None, ""), (_("Until"), until, None, "")]
        if found.change is not None:
            lines.append((_("Against the one before"), i18n.percent(round(found.change, 2), region), None, ""))
        if found.rate_type == rates.DEFAULT:
            lines.append((_("Vouchers"), i18n.number(found.vouchers, region), None, ""))
        runs = [(number, "", None, "") for number in found.runs[:MOST_RUNS]]
        parts = [fact_box(f"{found.currency} {i18n.number(found.value.normalize(), region)}", FactLines(lines))]
        if runs:
            parts.append(fact_box(_("Used by revaluations"), FactLines(runs)))
        self.set_side(column(*parts, None, spacing=6, margins=(0, 6, 0, 10)))

    def download(self) -> None:
        """Fetch the bank's file and show what it would change; nothing is imported unseen (RAT-003, 006)."""
        desk = self.context.desk
        if not company_parameters.read(desk).get(RATES_DOWNLOAD):
            self.tell_problems(rate_download.download(desk).problems)
            return
        self.beside(_("Downloading rates"), lambda _progress: rate_download.content_of(desk), self._downloaded)

    def _downloaded(self, outcome: Any) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        name, content = outcome.value
        self._planned(rate_import.plan(self.context.desk, name, content), name, content)

    # ------------------------------------------------------------ by hand

    def form(self) -> FormDialog:
        """Currency, day, rate, reason."""
        desk = self.context.desk
        with desk.reading() as session:
            found = choices.reasons(session, desk.company_id, desk.language, "rate") or choices.reasons(
                session, desk.company_id, desk.language, "correction")
        codes = [Choice(key, words) for key, words in setup_tables.choices(desk, setup_tables.Field(
            "currency", "", setup_tables.Kind.LINK, link="currencies"))]
        currency = ChoiceField(_("Currency"), [c for c in codes if c.value != self.context.currency])
        kind = ChoiceField(_("Type"), [Choice(row.values[0], row.values[0])
                                       for row in setup_tables.rows(desk, setup_tables.table("rate_types"))])
        kind.set_value(rates.DEFAULT)
        units = ChoiceField(_("Units"), [Choice(n, i18n.number(n, i18n.region())) for n in rates.UNITS])
        units.set_value(1)
        quoted = ChoiceField(_("Quoted"), [
            Choice(False, _("{currency} for the units of the other currency").format(currency=self.context.currency)),
            Choice(True, _("other currency for one {currency}").format(currency=self.context.currency))])
        quoted.set_value(True)
        day = DateField(_("Date"), lambda: desk.today)
        day.set_value(desk.today)
        reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, words) for i, words in found)])
        value = NumberField(_("Exchange rate"), places=10)
        fields = [FormField("currency", _("Currency"), currency), FormField("valid_from", _("Date"), day),
                  FormField("quoted", _("Quoted"), quoted), FormField("value", _("Exchange rate"), value),
                  FormField("units", _("Units"), units), FormField("rate_type", _("Type"), kind),
                  FormField("reason", _("Reason"), reason)]
        return FormDialog(self, _("Enter rate"), fields, self._save, go_on=_("Keep all the same"))

    def _save(self, values: Any, confirmed: frozenset[str]) -> Any:
        typed = rates.Typed(values["currency"] or "", self.context.currency, values["valid_from"] or self.context.desk.today,
                            Decimal(values["value"] or 0), values["units"], values["quoted"],
                            values["rate_type"] or rates.DEFAULT)
        return rates.enter(self.context.desk, typed, values["reason"], confirmed=confirmed)

    def enter(self) -> None:
        """Type a rate, with its reason (RAT-012)."""
        if form_dialog.show(self.form()).done:
            self.tell("success", _("Saved"))

    def find_rate(self) -> None:
        """Which rate counts on a day, and of which day it is (RAT-010)."""
        desk = self.context.desk
        known = [Choice(key, words) for key, words in setup_tables.choices(desk, setup_tables.Field(
            "currency", "", setup_tables.Kind.LINK, link="currencies"))]
        currency = ChoiceField(_("Currency"), known)
        day = DateField(_("Date"), lambda: desk.today)
        day.set_value(desk.today)
        form_dialog.show(FormDialog(self, _("Rate of a day"), [
            FormField("currency", _("Currency"), currency), FormField("day", _("Date"), day)], self._answer,
            save_words=_("Show")))

    def _answer(self, values: Any, _confirmed: frozenset[str]) -> Any:
        desk = self.context.desk
        outcome = rates.rate_of(desk, values["currency"] or "", values["day"] or desk.today)
        if outcome.value is not None:
            found = outcome.value
            self.tell("warning" if outcome.problems else "success",
                      _("1 {currency} = {rate} {own}: rate of {of} used for {day}.").format(
                currency=found.currency, rate=i18n.number(found.rate.normalize(), i18n.region()), own=self.context.currency,
                of=i18n.day(found.of, i18n.region()), day=i18n.day(found.asked, i18n.region())),
                " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
        return outcome

    def delete(self) -> None:
        """Refused, with the reason (RAT-013)."""
        if self.table.current() > 0:
            self.tell_problems(rates.delete(self.context.desk, self.table.current()).problems)

    # ------------------------------------------------------------ import

    def _choose(self) -> None:
        name = file_dialogs.open_name(self, _("Import rates"), _("Rate files") + " (*.csv *.xml *.zip)")
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file and show what it would change."""
        try:
            content = path.read_bytes()
        except OSError as trouble:
            self.tell("danger", _("{file} cannot be read: {cause}").format(file=path.name, cause=trouble.strerror or ""))
            return
        desk = self.context.desk
        self.beside(_("Reading rates"), lambda _progress: rate_import.plan(desk, path.name, content),
                    lambda outcome: self._planned(outcome, path.name, content))

    def _planned(self, outcome: Any, name: str, content: bytes) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.context.navigate("rate_import", name=name, content=content, plan=outcome.value)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first dropped file is read."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.open_file(Path(urls[0].toLocalFile()))


class RateImportPage(Page):
    """What a file would change: new, changed, odd rates to tick, and what is left out (RAT-003)."""

    def __init__(self, context: Context, name: str = "", content: bytes = b"", plan: ImportPlan | None = None) -> None:
        super().__init__(context, _("Import rates"), side=320)
        self._name, self._content = name, content
        self.plan = plan
        self.command("rates.run", _("Import"), self.run, key="F9", icon="check", primary=True, writes=True)
        self.command("rates.again", _("Read again"), self.read_again, key="F5", icon="refresh-cw")
        self.command("rates.back", _("Back to the rates"), lambda: context.navigate("rates"), icon="arrow-left")
        self.end_commands()
        self.keys = [("Space", _("Tick")), ("F9", _("Import")), ("F5", _("Read again"))]
        self.since = DateField(_("From"), lambda: context.desk.today)
        self.since.set_value(plan.since if plan is not None else rate_import.first_day(context.desk))
        self.since.committed.connect(self.read_again)
        self.companies = self._companies()
        self.all = CheckField(_("Show all rates"))
        self.all.committed.connect(self._fill)
        self.source = MemorySource((
            Column("tick", "", "check", None, 40), Column("kind", N_("Result"), "chip", None, 140, names=KINDS, tones=TONES),
            *([Column("company", N_("Company"), "text", None, 130)] if self.companies else []),
            Column("currency", N_("Currency"), "text", None, 90), Column("day", N_("Date"), "date", None, 110),
            Column("old", N_("Present rate"), "number", None, 120), Column("before", N_("Rate before"), "number", None, 120),
            Column("new", N_("New rate"), "number", None, 120), Column("change", N_("Change %"), "percent", None, 110)))
        self.table = Table(self.source, currency=context.currency, name=_("Rates of the file"))
        self.set_body(holder(column(Card(column(self.table)))))
        self._facts = Label("", 13, 400, "text2", wrap=True)
        self.set_side(self._panel())
        self._keys: list[tuple[int, Planned]] = []
        self._plans = {context.desk.company_id: plan} if plan is not None else {}
        self._fill()

    def _companies(self) -> TickedField | None:
        """Which companies of the file take the rates, where it holds several (RAT-001)."""
        desk = self.context.desk
        listed = desks.companies_of(desk)
        self._codes = {one.company_id: one.code for one in listed}
        if len(listed) < 2:
            return None
        field = companies_field(listed, desk.company_id)
        for box in field.boxes.values():
            box.committed.connect(self.read_again)
        return field

    def _panel(self) -> Any:
        since: QWidget = self.since
        label = Label(_("From"), 13, 400, "text2")
        label.setBuddy(since)
        several = [] if self.companies is None else [Label(_("Companies"), 13, 400, "text2"), self.companies]
        return column(Label(_("What is imported"), 14, 600), row(label, since, spacing=10), *several, self.all, self._facts,
                      None, spacing=10, margins=(16, 14, 14, 10))

    def _fill(self) -> None:
        """Odd rates first, unticked; the others when she wants to see them."""
        if self.plan is None:
            self.set_title(_("Import rates"), crumbs=_("Exchange rates"))
            return
        plan, region, plans = self.plan, i18n.region(), self._plans.values()
        every = [(company, r) for company, one in self._plans.items() for r in one.rows]
        odd = [(company, r) for company, r in every if r.odd]
        self._keys = (odd + ([(company, r) for company, r in every if not r.odd] if self.all.value() else []))[:MOST_SHOWN]
        self.source.set_rows([Row(n, (None, _kind(r), *([self._codes[company]] if self.companies else []), r.currency, r.day,
                                      r.old, r.before, r.new, round(r.change, 2) if r.change is not None else None),
                                  checked=False if r.odd else None) for n, (company, r) in enumerate(self._keys)])
        self.table.refresh()
        new, changed = sum(one.new for one in plans), sum(one.changed for one in plans)
        chips = [(_("{count} new").format(count=i18n.number(new, region)), "success", "check")]
        chips += [(_("{count} changed").format(count=i18n.number(changed, region)), "info", "half")] if changed else []
        chips += [(_("{count} to check").format(count=i18n.number(len(odd), region)), "warning", "triangle")] if odd else []
        self.set_title(_("Import rates"), plan.name, chips, crumbs=_("Exchange rates"))
        lines = [_("Newest day of the file: {day}").format(day=i18n.day(plan.newest, region)),
                 _("Unchanged: {count}").format(count=i18n.number(sum(one.unchanged for one in plans), region)),
                 _("Cells without a quotation: {count}").format(count=i18n.number(plan.without, region))]
        if plan.unknown:
            lines.append(_("Not in the list of currencies: {currencies}").format(currencies=", ".join(plan.unknown)))
        if odd:
            lines.append(_("Rates that changed by more than ten percent, or that would replace one typed by hand, are only "
                           "imported when you tick them."))
        self._facts.setText("\n".join(lines))

    def read_again(self) -> None:
        """The same file from another day on, or for other companies."""
        desk = self.context.desk
        chosen = [desk.company_id] if self.companies is None else self.companies.value()
        if not chosen:
            self._plans = {}
            self._fill()
            self.tell_problems(rate_import.run_all(desk, {}, {}).problems)
            return
        outcome = rate_import.plan_all(desk, self._name, self._content, self.since.value(), chosen)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        self._plans = dict(outcome.value)
        self.plan = self._plans[chosen[0]]
        self._fill()

    def ticked(self) -> dict[int, frozenset[tuple[str, Any]]]:
        """The odd rates she accepts, by company."""
        chosen = [self._keys[r.key] for r in self.source.all if r.checked]
        return {key: frozenset(planned.key for company, planned in chosen if company == key) for key in self._plans}

    def run(self) -> None:
        """Write what the preview shows."""
        if self.plan is None:
            return
        desk, plans, ticked = self.context.desk, self._plans, self.ticked()
        self.beside(_("Importing rates"), lambda _progress: rate_import.run_all(desk, plans, ticked), self._done)

    def _done(self, outcome: Any) -> None:
        if outcome is None:
            return
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        done = outcome.value
        self.read_again()
        self.tell("success", i18n.filled(_("{new:rate is|rates are} new, {changed} changed, {left} left out."),
            new=done.new, changed=done.changed, left=done.left_out), "",
            [(_("Exchange rates"), lambda: self.context.navigate("rates"))])

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()


def _kind(planned: Planned) -> str:
    return "odd" if planned.odd else "new" if planned.old is None else "changed"
