"""A VAT rate that changes: what it meets, and the prices of what is ticked put right (VAT-016)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries.listing import Column
from app.services.sales import rate_changes
from app.services.sales.rate_changes import Met
from app.views.kit import details, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder

declare({"VAT-016-tick": N_("Tick a document whose prices include VAT.")})

KIND_NAMES = {"sales_order": N_("Sales order"), "sales_quotation": N_("Quotation"), "invoice_template": N_("Invoice template")}
COLUMNS = (Column("check", "", "check", None, 36), Column("kind", N_("Type"), "text", None, 130),
           Column("number", N_("Number"), "text", None, 130),
           Column("customer", N_("Customer"), "text", None, 180, stretch=True), Column("lines", N_("Lines"), "int", None, 70),
           Column("old", N_("Total before"), "amount", None, 116, currency="currency"),
           Column("new", N_("Total after"), "amount", None, 116, currency="currency"),
           Column("repriced", N_("Put right"), "amount", None, 116, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 56))
WIDE, HIGH = 1_000, 320
Result = tuple[str, tuple[Problem, ...]]


class RateChangeDialog(FormDialog):
    """A day above, what it meets below; only prices including VAT can be ticked."""

    def __init__(self, page: Page, context: Context) -> None:
        self._desk = context.desk
        self._found: tuple[Met, ...] = ()
        region = i18n.region()
        self.day = ChoiceField(_("First day of the new rate"), [
            Choice(day, i18n.day(day, region)) for day in rate_changes.days(context.desk)])
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("VAT rate change"))
        self.table.setFixedHeight(HIGH)
        self.told = Label("", 13, 500, "text", wrap=True)
        super().__init__(page, _("VAT rate change"), [FormField("day", _("First day of the new rate"), self.day)], self._do,
                         inner=holder(column(self.table, self.told, spacing=8)), save_words=_("Put prices right"), width=WIDE,
                         body=_("Open orders, quotations and templates that were agreed before and meet the new rate. "
                                "Prices including VAT of what you tick are put at the new rate; their net stays."))
        self.day.committed.connect(self.look)
        self.look()

    def look(self) -> None:
        """What the chosen day meets."""
        day = self.day.value()
        outcome = rate_changes.propose(self._desk, day) if day is not None else Outcome(None)
        self.show_problems(outcome.problems)
        self._found = outcome.value.documents if outcome.value is not None else ()
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows([Row(n, (None, _(KIND_NAMES[m.kind.value]), m.number, m.customer, m.lines, m.old, m.new, m.repriced,
                                 m.currency), checked=False if m.open else None, muted=m.done)
                         for n, m in enumerate(self._found)])
        self.table.refresh()
        told = [details.text_of(p) for p in outcome.value.told] if outcome.value is not None else []
        self.told.setText(" ".join(told) or _("Nothing meets a new rate."))

    def ticked(self) -> list[tuple[str, int]]:
        """Kind and id of what is ticked."""
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return [(self._found[r.key].kind.value, self._found[r.key].document_id) for r in source.all if r.checked]

    def _do(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[list[Result]]:
        """Put right; when nothing could be, the reasons are shown here and the ticks stay."""
        chosen = self.ticked()
        if not chosen:
            return Outcome(None, (error("VAT-016-tick"),))
        results = rate_changes.reprice(self._desk, values["day"], chosen)
        problems = tuple(p for _number, found in results for p in found)
        return Outcome(results) if len(problems) == 0 or any(not found for _number, found in results) else Outcome(None, problems)


def show(page: Page, context: Context) -> None:
    """Ask and put right; tells how many, and what was refused."""
    outcome: Outcome[list[Result]] = form_dialog.show(RateChangeDialog(page, context))
    if not outcome.value:
        return
    problems = [p for _number, found in outcome.value for p in found]
    count = sum(1 for _number, found in outcome.value if not found)
    page.tell("warning" if problems else "success", i18n.filled(_("{count:document|documents}: prices put right."), count=count),
              "\n".join(details.text_of(p) for p in problems), problems=problems)
