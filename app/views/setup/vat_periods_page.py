"""VAT periods: made a year at a time, filed with a receipt, opened again with a reason (CLW-012, CLS-017)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services import vat_periods
from app.services.vat_periods import Held, Length
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import EmptyState, column, holder

LENGTHS = {Length.MONTH: N_("Month"), Length.QUARTER: N_("Quarter"), Length.YEAR: N_("Year")}
STATES = {"open": N_("Period::Open"), "filed": N_("Filed"), "changed": N_("Filed, changed since")}
TONES = {"open": ("neutral", "ring"), "filed": ("success", "check"), "changed": ("warning", "triangle")}


class VatPeriodsPage(Page):
    """One line per VAT return of the company."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("VAT periods"))
        self.set_title(_("VAT periods"), crumbs=_("Set-up"))
        self.command("vat_periods.file", _("Set filed"), self.file, icon="check", primary=True, writes=True)
        self.command("vat_periods.reopen", _("Open again"), self.reopen, icon="undo-2", writes=True)
        self.command("vat_periods.create", _("Create periods"), self.make, key="Ctrl+N", icon="plus", other_keys=("Ins",),
                     writes=True)
        self.command("vat_periods.periods", _("Accounting periods"), lambda: context.navigate("periods"), icon="calendar")
        self.end_commands()
        self.keys = [("Enter", _("Set filed")), ("Ctrl+N", _("Create periods"))]
        self.source = MemorySource((
            Column("registration", N_("VAT number"), "text", None, 150), Column("start", N_("From"), "date", None, 110),
            Column("end", N_("Until"), "date", None, 110),
            Column("kind", N_("Length"), "text", None, 110, names=LENGTHS),
            Column("status", N_("Status"), "chip", None, 190, names=STATES, tones=TONES),
            Column("base", N_("Base"), "amount", None, 130), Column("vat", N_("VAT"), "amount", None, 120),
            Column("filed", N_("Filed on"), "date", None, 110),
            Column("receipt", N_("Receipt"), "text", None, 180, stretch=True)))
        self.table = Table(self.source, currency=context.currency, name=_("VAT periods"))
        self.table.opened.connect(lambda _key: self.file())
        self.held: list[Held] = []
        self.empty = EmptyState("percent", _("No VAT periods yet: VAT may be posted on every day. Press Ctrl+N to make them."))
        self.set_body(holder(column(self.table, self.empty)))
        self.reload()

    def reload(self) -> None:
        """Ask the file again; the first open period is current at first."""
        first = not self.held
        self.held = vat_periods.held(self.context.desk)
        self.source.set_rows([Row(h.id, (h.registration, h.start, h.end, h.length,
                                         "changed" if h.changed else "filed" if h.filed else "open", h.base, h.vat,
                                         h.filed_on, h.receipt), muted=h.filed) for h in self.held])
        present = next((h.id for h in self.held if not h.filed), None)
        self.table.refresh(keep=present if first else None)
        self.empty.instead_of(self.table, not self.held)
        self.set_status(i18n.filled(_("{count:period|periods}"), count=len(self.held)))

    def chosen(self) -> list[int]:
        """The selected periods, else the current one."""
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _names(self) -> str:
        region = i18n.region()
        return ", ".join(f"{i18n.day(h.start, region)} – {i18n.day(h.end, region)}" for h in self.held
                         if h.id in set(self.chosen()))

    # ------------------------------------------------------------ filing

    def file(self) -> None:
        """The return is filed: no VAT is posted into the period any more."""
        if not self.allowed(Permission.MANAGE_PERIODS):
            return
        if not self.chosen():
            return
        desk = self.context.desk
        day = DateField(_("Filed on"), lambda: desk.today)
        day.set_value(desk.today)
        receipt = TextField(_("Receipt"), most=60, placeholder=_("Number or name of the confirmation"))
        self._ask(FormDialog(self, _("Set filed"), [FormField("filed_on", _("Filed on"), day),
                                                   FormField("receipt", _("Receipt"), receipt)], self._file,
                             body=self._names(), go_on=_("File all the same"), save_words=_("Set filed")))

    def _file(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[int]:
        return vat_periods.file(self.context.desk, self.chosen(), values["filed_on"] or self.context.desk.today,
                                values["receipt"], confirmed=confirmed)

    def reopen(self) -> None:
        """A filed return is to be filed again."""
        if not self.chosen():
            return
        desk = self.context.desk
        with desk.reading() as session:
            offered = choices.reasons(session, desk.company_id, desk.language, "period_reopen")
        reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, w) for i, w in offered)])
        self._ask(FormDialog(self, _("Open again"), [FormField("reason", _("Reason"), reason),
                                                    FormField("text", _("Why"), TextField(_("Why"), most=250))],
                             lambda values, _confirmed: vat_periods.reopen(desk, self.chosen(), values["reason"], values["text"]),
                             body=self._names(), save_words=_("Open again")))

    # ------------------------------------------------------------ making

    def make(self) -> None:
        """Twelve months of periods after the last one."""
        desk = self.context.desk
        length = ChoiceField(_("Length"), [Choice(each, _(words)) for each, words in LENGTHS.items()])
        length.set_value(self.held[-1].length if self.held else Length.QUARTER)
        first = DateField(_("First day"), lambda: desk.today)
        first.set_value(vat_periods.next_start(desk))
        self._ask(FormDialog(self, _("Create periods"), [FormField("length", _("Length"), length),
                                                        FormField("first", _("First day"), first)], self._create))

    def _create(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        desk = self.context.desk
        return vat_periods.create(desk, values["first"] or vat_periods.next_start(desk), values["length"])

    def _ask(self, form: FormDialog) -> None:
        if form_dialog.show(form).done:
            self.reload()
            self.tell("success", _("Saved"))

    def focus_first(self) -> None:
        """The keyboard starts in the list."""
        self.table.view.setFocus()
