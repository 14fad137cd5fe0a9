"""Exchange rates beside each other: days down, currencies across, in either direction (CLW-017, RAT-001)."""

from datetime import timedelta

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.queries.rates import matrix
from app.services import rates, setup_tables
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.widgets import Card, Label, column, holder, row

TITLE = N_("Exchange rates by day")
DAYS = 31


class RateMatrixPage(Page):
    """A month of rates at a glance; an empty cell means that the rate above it in time still counts."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _(TITLE))
        desk = context.desk
        types = [Choice(r.values[0], r.values[0]) for r in setup_tables.rows(desk, setup_tables.table("rate_types"))]
        self.kind = ChoiceField(_("Type"), types, width=130)
        self.direction = ChoiceField(_("Quoted"), [
            Choice(False, _("for one {currency}").format(currency=context.currency)),
            Choice(True, _("in {currency}").format(currency=context.currency))], width=150)
        self.last = DateField(_("Last day"), lambda: desk.today, width=140)
        for field, value in ((self.kind, rates.DEFAULT), (self.direction, False), (self.last, desk.today)):
            field.set_value(value)
            field.committed.connect(self.look)
        self.source = MemorySource(())
        self.table = Table(self.source, currency=context.currency, name=_(TITLE))
        self.command("matrix.back", _("Exchange rates"), lambda: context.navigate("rates"), icon="arrow-left", primary=True)
        TableFiles(self, lambda: (self.table, TITLE))
        self.end_commands()
        self.keys = [("Ctrl+P", _("Print")), ("Ctrl+Shift+E", _("Export"))]
        self.card = Card(column(self.table))
        self.empty = Label(_("No rates of these days. Import rates or enter one."), 13, 400, "text2", wrap=True)
        tools = row(self.kind, self.direction, None, self.last, spacing=8)
        self.set_body(holder(column(tools, self.empty, self.card, spacing=10)))
        self.look()

    def look(self) -> None:
        """Read the rates of the days up to the last one."""
        desk, last = self.context.desk, self.last.value() or self.context.desk.today
        with desk.reading() as session:
            found = matrix(session, desk.company_id, self.kind.value() or rates.DEFAULT, self.context.currency,
                           (last - timedelta(DAYS - 1), last), inverse=bool(self.direction.value()))
        self.source = MemorySource((Column("day", N_("Date"), "date", None, 110),
                                    *(Column(code, code, "number", None, 110) for code in found.currencies),
                                    Column("rest", "", "text", None, 20, stretch=True)))
        self.source.set_rows([Row(n, (day, *values, "")) for n, (day, values) in enumerate(found.rows, 1)])
        fresh = Table(self.source, currency=self.context.currency, name=_(TITLE))
        layout = self.card.layout()
        if layout is not None:
            layout.replaceWidget(self.table, fresh)
        self.table.hide()
        self.table.deleteLater()
        self.table = fresh
        self.empty.setVisible(not found.rows)
        self.card.setVisible(bool(found.rows))
        self.set_title(_(TITLE), f"{i18n.day(last - timedelta(DAYS - 1), i18n.region())} – {i18n.day(last, i18n.region())}",
                       crumbs=_("Set-up"))
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(found.rows)))

    def focus_first(self) -> None:
        """The keyboard starts at the kind of rates."""
        self.kind.setFocus()
