"""Which delivered reminder terms come in: for which countries and customers, and what adding them would make (WIN-47)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import companies, delivered_terms, offers
from app.services.delivered_terms import State, Terms
from app.services.desk import Desk
from app.views.kit.fields import CheckField
from app.views.kit.form_dialog import FormDialog
from app.views.kit.reasons import allow
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder, row
from app.views.setup.wizard_pages import law_words, named

COLUMNS = (Column("check", "", "check", None, 36), Column("code", N_("Code"), "text", None, 100),
           Column("name", N_("Description"), "text", None, 200, stretch=True),
           Column("levels", N_("Levels"), "int", None, 70), Column("state", N_("Here"), "chip", None, 190),
           Column("becomes", N_("Is added as"), "text", None, 120))
STATES = {State.MISSING: (N_("Not there"), "info", "ring"), State.SAME: (N_("There, as delivered"), "success", "check"),
          State.CHANGED: (N_("There, changed"), "warning", "half")}
WIDTH, HIGH, DETAIL = 820, 236, 92
LABELS = 90


class TermsWizard(FormDialog):
    """Countries and debtors above, the terms they give below with what is there already; only ticked ones are added."""

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        self._desk = desk
        self.terms = delivered_terms.offered(desk)
        self._ticked = {t.code for t in self.terms if t.state is State.MISSING}
        language, home = i18n.language(), delivered_terms.country_of(desk)
        own = {home} if home in companies.COUNTRIES else set(companies.COUNTRIES)
        self.countries = {c: CheckField(i18n.country_name(c, language), checked=c in own) for c in companies.COUNTRIES}
        self.debtors = {False: CheckField(_("Businesses"), checked=True), True: CheckField(_("Consumers"), checked=True)}
        self.source = MemorySource(COLUMNS)
        self.table = Table(self.source, name=_("Delivered reminder terms"))
        self.table.setFixedHeight(HIGH)
        self.detail = Label("", 12, 400, "text2", wrap=True)
        self.detail.setMinimumHeight(DETAIL)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        super().__init__(
            parent, _("Add delivered reminder terms"), (), self._add, inner=self._inside(), width=WIDTH,
            body=_("What is there already stays as it is. Changed terms are not replaced: the delivered ones come beside them "
                   "under a code of their own."),
            save_words=_("Add terms"))
        for field in (*self.countries.values(), *self.debtors.values()):
            field.committed.connect(self._show)
        self.table.ticked.connect(self._tick)
        self.table.chosen.connect(lambda _key: self._tell())
        self._show()
        self.countries[next(iter(self.countries))].setFocus()

    def _inside(self) -> QWidget:
        """The choices, the terms, and what the current ones mean."""
        lines = column(spacing=10)
        for words, fields in ((_("Countries"), self.countries.values()), (_("Customers"), self.debtors.values())):
            label = Label(words, 13, 400, "text2")
            label.setFixedWidth(LABELS)
            lines.addLayout(row(label, *fields, None, spacing=14))
        lines.addWidget(self.table)
        lines.addWidget(self.detail)
        return holder(lines)

    def shown(self) -> list[Terms]:
        """The terms of the chosen countries and debtors; those for everybody are always among them."""
        return [t for t in self.terms if (t.country is None or self.countries[t.country].value())
                and (t.consumers is None or self.debtors[t.consumers].value())]

    def chosen(self) -> list[str]:
        """Codes of the ticked terms that are shown."""
        return [t.code for t in self.shown() if t.code in self._ticked]

    def _show(self) -> None:
        """The rows for what is chosen; terms that are there as delivered have nothing to tick."""
        rows = []
        for t in self.shown():
            words, tone, shape = STATES[t.state]
            same = t.state is State.SAME
            rows.append(Row(self.terms.index(t), (None, t.code, named(t.names), len(t.levels), (_(words), tone, shape),
                                                  "" if same else t.as_code),
                            checked=None if same else t.code in self._ticked, muted=same))
        self.source.set_rows(rows)
        self.table.refresh()
        self._settle()

    def _tick(self) -> None:
        """Remember what is ticked, for when other countries are looked at meanwhile."""
        for r in self.source.all:
            code = self.terms[r.key].code
            self._ticked = self._ticked | {code} if r.checked else self._ticked - {code}
        self._settle()

    def _settle(self) -> None:
        allow(self.save_button, bool(self.chosen()), _("Tick the terms to add: with Space in the list."))
        self._tell()

    def _tell(self) -> None:
        """The current terms: levels, law, and what comes along with them."""
        at = self.table.current()
        terms = self.terms[at] if 0 <= at < len(self.terms) else None
        nothing = _("Nothing is chosen. Tick a country and a kind of customer.")
        self.detail.setText("\n".join(self._words(terms)) if terms is not None else nothing)

    def _words(self, terms: Terms) -> list[str]:
        told = [" → ".join(f"{n} {named(names)}" for n, names in enumerate(terms.levels, 1)),
                law_words(offers.law_of(terms.preset, self._desk.today))]
        if terms.state is State.CHANGED:
            told.append(_("{code} was changed here and stays; the delivered terms would be added as {new}.").format(
                code=terms.code, new=terms.as_code))
        if terms.law:
            told.append(_("The law preset {code} is missing and comes along.").format(code=terms.law))
        if terms.interest and terms.state is not State.SAME:
            told.append(_("The interest terms {code} are missing and come along.").format(code=terms.interest))
        return told

    def _add(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        return delivered_terms.add(self._desk, self.chosen())
