"""The dialog before a run: which occurrences, what each draft comes to, what is left out and why (FTI-023)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QStackedWidget
from shiboken6 import isValid

from app import i18n
from app.core.dates import add_months
from app.core.problems import Outcome, Problem, error
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services.sales import recurring, templates
from app.services.sales.recurring import Key, Proposal, Wish
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, Tabs, column, holder, row
from app.views.sales import left_out

MADE = (Column("check", "", "check", None, 36), Column("customer", N_("Customer"), "text", None, 190, stretch=True),
        Column("template", N_("Template"), "text", None, 150), Column("day", N_("Occurrence"), "date", None, 100),
        Column("period", N_("Period"), "text", None, 180), Column("dated", N_("Document date"), "date", None, 110),
        Column("net", N_("Net"), "amount", None, 92, currency="currency"),
        Column("total", N_("Total"), "amount", None, 96, currency="currency"), Column("currency", N_("Cur."), "text", None, 50))
WIDE, HIGH, RIGHT = 1080, 330, 350


class GenerateDialog(FormDialog):
    """Dates and filters above, the preview below; every change looks anew. Ticks say what is made."""

    def __init__(self, page: Page, context: Context) -> None:
        self._page, self._context, self._desk = page, context, context.desk
        self._proposal: Proposal | None = None
        self._asked: Wish | None = None
        self._looking = False
        self._refused: tuple[Problem, ...] = ()
        self._unticked: frozenset[Key] = frozenset()
        self.made = Table(MemorySource(MADE), currency=context.currency, name=_("Invoices"), footer=True)
        self.left = left_out.table_of(())
        self.tabs = Tabs([(_("Invoices"), 0), (_("Left out"), 0)])
        self.told = Label("", 13, 500, "text", wrap=True)
        self._stack = QStackedWidget()
        for table in (self.made, self.left):
            self._stack.addWidget(table)
        self._stack.setFixedHeight(HIGH)
        inner = holder(column(row(self.tabs, None), self._stack, self.told, spacing=8))
        super().__init__(page, _("Generate recurring invoices"), self._fields(), self._done, inner=inner,
                         save_words=_("Generate"), width=WIDE)
        for name in ("last", "posting_date", "group_id"):
            self.fields[name].setMinimumWidth(RIGHT)
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.made.ticked.connect(self._ticked)
        for field in self.fields.values():
            field.committed.connect(self.look)
        self.look()

    def _fields(self) -> list[FormField]:
        desk = self._desk
        today = lambda: desk.today  # noqa: E731 - a date field asks for the day
        first = DateField(_("Occurrences from"), today)
        last = DateField(_("To and including"), today)
        start = desk.today.replace(day=1)
        first.set_value(start)
        last.set_value(add_months(start, 1) - timedelta(1))
        with desk.reading() as session:
            groups = choices.for_customer(session, desk.company_id, i18n.language())["groups"]
        invoice = DateField(_("Invoice date"), today, placeholder=_("Day of the occurrence"))
        posting = DateField(_("Posting date"), today, placeholder=_("As the invoice"))
        return [
            FormField("first", _("Occurrences from"), first), FormField("last", _("To and including"), last, beside=True),
            FormField("invoice_date", _("Invoice date"), invoice),
            FormField("posting_date", _("Posting date"), posting, beside=True),
            FormField("template_id", _("Template"), ChoiceField(_("Template"), [
                Choice(None, _("All")), *(Choice(key, name) for key, name in templates.names(desk))])),
            FormField("group_id", _("Customer group"), ChoiceField(_("Customer group"), [
                Choice(None, _("All")), *(Choice(*pair) for pair in groups)]), beside=True),
            FormField("customer_id", _("Customer"), customer_field(self._context, _("Customer"), make=False,
                                                                   placeholder=_("All"))),
        ]

    # ------------------------------------------------------------ looking

    def wish(self) -> Wish | None:
        """What is asked for; None while a date of the window is missing."""
        values = self.values()
        if values["first"] is None or values["last"] is None:
            return None
        return Wish(leave=self._unticked, **values)

    def look(self) -> None:
        """The preview for what stands in the fields, reckoned beside the screen; the last question counts."""
        wish = self.wish()
        asked = replace(wish, leave=frozenset()) if wish is not None else None
        if asked is None or asked == self._asked:
            return
        self._asked, self._looking = asked, True
        self.told.setText(_("Looking what is due…"))
        desk = self._desk
        self._page.beside(_("Looking what is due…"), lambda _progress: (asked, recurring.propose(desk, asked)),
                          lambda found: self._looked(found) if isValid(self) else None)

    def _looked(self, found: tuple[Wish, Outcome[Proposal]] | None) -> None:
        if found is None or found[0] != self._asked or not self._looking:
            return
        self._looking = False
        outcome = found[1]
        self._proposal, self._unticked, self._refused = outcome.value, frozenset(), outcome.problems
        self.show_problems(outcome.problems)
        self._show_rows()

    def _show_rows(self) -> None:
        found = self._proposal or Proposal((), ())
        region = i18n.region()
        rows = []
        for n, one in enumerate(found.rows):
            period = f"{i18n.day(one.period_from, region)} – {i18n.day(one.period_to, region)}"
            values = (None, one.customer, one.template, one.day, period, one.dated, one.net, one.total, one.currency)
            rows.append(Row(n, values, checked=not one.problems, problems=one.problems))
        out = [*found.left_out, *(p for one in found.rows for p in one.problems)]
        left = left_out.rows_of(out)
        for table, lines in ((self.made, rows), (self.left, left)):
            source = table.model_.source
            assert isinstance(source, MemorySource)
            source.set_rows(lines)
            table.refresh()
        self.tabs.set_count(0, len(rows))
        self.tabs.set_count(1, len(left))
        self._ticked()

    def _ticked(self) -> None:
        """Footer and words tell what is ticked."""
        found = self._proposal or Proposal((), ())
        source = self.made.model_.source
        assert isinstance(source, MemorySource)
        off = {r.key for r in source.all if not r.checked}
        self._unticked = frozenset(one.key for n, one in enumerate(found.rows) if n in off)
        count = len(found.rows) - len(off)
        totals = found.totals(self._unticked)
        region = i18n.region()
        money = " · ".join(i18n.money(total, code, region) for code, (_net, total) in sorted(totals.items()))
        words = [i18n.filled(_("{count:invoice|invoices}: {money}"), count=count, money=money)] if len(totals) > 1 else []
        if found.there:
            words.append(i18n.filled(_("{count:occurrence is|occurrences are} there already."), count=found.there))
        if self._proposal is not None:
            self.told.setText("   ".join(words))
        self._foot(totals, count)

    def _foot(self, totals: Mapping[str, tuple[int, int]], count: int) -> None:
        footer = self.made.footer
        if footer is not None:
            mine = totals.get(self._context.currency, (0, 0))
            footer.words = i18n.filled(_("Ticked: {count:invoice|invoices}"), count=count)
            footer.figures = {name: i18n.amount(amount, self._context.currency, i18n.region())
                              for name, amount in zip(("net", "total"), mine, strict=True)}
            footer.update()

    # ------------------------------------------------------------ going on

    def _done(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Wish]:
        """What the run is asked for; the dates are there and something is ticked."""
        wish = self.wish()
        missing = [error("FTI-023-day", at=name) for name in ("first", "last") if self.fields[name].value() is None]
        if wish is None or missing:
            return Outcome(None, tuple(missing))
        if self._looking or replace(wish, leave=frozenset()) != self._asked:
            # What was typed last counts, even when she did not wait for its preview.
            self._asked, self._looking = replace(wish, leave=frozenset()), True
            self._looked((self._asked, recurring.propose(self._desk, self._asked)))
            wish = self._asked
        if self._proposal is None:
            return Outcome(None, self._refused)
        if len(self._unticked) == len(self._proposal.rows):
            return Outcome(None, self._nothing(wish))
        return Outcome(replace(wish, leave=self._unticked))

    def _nothing(self, wish: Wish) -> tuple[Problem, ...]:
        if self._proposal is not None and not self._proposal.rows:
            return (error("FTI-023-nothing", first=wish.first, last=wish.last),)
        return (error("FTI-023-none"),)


def show(page: Page, context: Context) -> Wish | None:
    """Ask what to generate; None when she went back."""
    outcome: Outcome[Wish] = form_dialog.show(GenerateDialog(page, context))
    return outcome.value
