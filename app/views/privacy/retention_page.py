"""How long each class of documents is kept, per country: as delivered, longer, or with a reason shorter (AUD-040)."""

from collections.abc import Mapping
from typing import Any

from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.privacy import retention
from app.services.privacy.retention import Term
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.table_files import TableFiles
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, column, holder

COLUMNS = (Column("country", N_("Country"), "text", None, 180), Column("class", N_("Documents"), "text", None, 260, stretch=True),
           Column("delivered", N_("Years by law"), "int", None, 110), Column("own", N_("Own years"), "int", None, 110),
           Column("years", N_("Years kept"), "int", None, 110),
           Column("state", N_("Source"), "chip", None, 150,
                  names={"known": N_("Delivered"), "check": N_("To be verified"), "own": N_("Own::Retention")},
                  tones={"known": ("success", "check"), "check": ("warning", "triangle"), "own": ("info", "half")}))


class RetentionPage(Page):
    """One line per class and country; the company's own country stands first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Retention table"))
        self.set_title(_("Retention table"), crumbs=_("Privacy"))
        self.files = TableFiles(self, lambda: (self.table, N_("Retention table")))
        self.command("retention.change", _("Change years…"), self.change, icon="pencil", primary=True, writes=True)
        self.command("retention.privacy", _("Privacy"), lambda: context.navigate("privacy"), icon="shield-check")
        self.end_commands()
        self.keys = [("Enter", _("Change years")), ("Ctrl+Shift+E", _("Export"))]
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, currency=context.currency, name=_("Retention table"))
        self.table.opened.connect(lambda _key: self.change())
        words = _("Years count from the end of the fiscal year of the document; where several terms fit, the longest counts. Ask "
                  "your adviser before you keep anything shorter.")
        self.set_body(holder(column(self.table, Label(words, 12, 400, "text2", wrap=True), spacing=10)))
        self.terms: list[Term] = []
        self.look()

    def look(self) -> None:
        """Read the table anew."""
        self.terms = retention.terms(self.context.desk)
        names = retention.country_names(self.context.desk)
        self.source.set_rows([
            Row(n, (names.get(t.country, t.country), _(retention.CLASS_NAMES[t.class_]), t.delivered, t.own, t.years,
                    "own" if t.own is not None else "known" if t.verified else "check"))
            for n, t in enumerate(self.terms)])
        self.table.refresh()

    def change(self) -> None:
        """Other years for the current line, with a reason where they are fewer than the law asks for."""
        desk, key = self.context.desk, self.table.current()
        if not 0 <= key < len(self.terms):
            return
        term = self.terms[key]
        years, why = NumberField(_("Years"), width=90), TextField(_("Reason"), most=250, width=320)
        years.set_value(term.years)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return retention.set_years(desk, term.class_, term.country, values["years"], values["reason"] or "")

        name = retention.country_names(desk).get(term.country, term.country)
        body = _("{class_}, {country}: {years} years by law.")
        told = body.format(class_=_(retention.CLASS_NAMES[term.class_]), country=name, years=term.delivered)
        fields = [FormField("years", _("Years"), years, required=True), FormField("reason", _("Reason"), why)]
        done = form_dialog.show(FormDialog(self, _("Change years"), fields, save, body=told))
        if done.value is not None:
            self.look()
            self.tell("success", _("The retention was changed."))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
