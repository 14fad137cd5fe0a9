"""Beside the rules: what a rule said earlier, the order of reasons, the note of a change that is returned (W-04, SGN-06)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import credit_rules as rules
from app.services.credit.releasing import Done
from app.views.customers.histories import ListDialog
from app.views.kit.fields import TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, column, row

VERSIONS = (Column("version", N_("Version"), "int", None, 70), Column("at", N_("Date"), "date", None, 100),
            Column("by", N_("By"), "text", None, 120), Column("sentence", N_("In words"), "text", None, 330, stretch=True),
            Column("note", N_("Note"), "text", None, 150))
REASONS = (Column("place", N_("Place"), "int", None, 60), Column("name", N_("Reason"), "text", None, 280, stretch=True))


class VersionsDialog(ListDialog):
    """Every version of a rule, the newest first; holds name the one that held them."""

    def __init__(self, page: Page, rule_id: int, number: str) -> None:
        desk, home = page.context.desk, page.context.currency
        rows = [Row(v.version, (v.version, v.at.date(), v.by, rules.sentence(desk, v.rule, home), v.note))
                for v in rules.versions(desk, rule_id)]
        super().__init__(page, _("Versions of rule {number}").format(number=number), VERSIONS, rows,
                         _("There is no version yet."))


class OrderDialog(QDialog):
    """Reasons from top to bottom; Alt+Up and Alt+Down move the current one (CRD-70)."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setWindowTitle(_("Order of reasons"))
        self.setAccessibleName(_("Order of reasons"))
        self.resize(460, 480)
        self.found = rules.reason_order(page.context.desk)
        self.rows = MemorySource(REASONS)
        self.table = Table(self.rows, name=_("Order of reasons"))
        self.said = Label("", 12, 400, "danger_t", wrap=True)
        self.said.hide()
        buttons = row(spacing=8)
        for words, key, step in ((_("Up"), "Alt+Up", -1), (_("Down"), "Alt+Down", 1)):
            button = Button(words)
            button.clicked.connect(lambda _checked=False, by=step: self.shift(by))
            QShortcut(QKeySequence(key), self, lambda by=step: self.shift(by))
            buttons.addWidget(button)
        buttons.addStretch(1)
        back, save = Button(_("Go back")), Button(_("Save"), "primary")
        back.clicked.connect(lambda _checked=False: self.reject())
        save.clicked.connect(lambda _checked=False: self.save())
        for button in (back, save):
            buttons.addWidget(button)
        whole = column(Label(_("Order of reasons"), 15, 600), Label(_(
            "Where an order is held for several reasons they are shown in this order."), 13, 400, "text2", wrap=True), self.said,
            spacing=10, margins=(20, 16, 20, 14))
        whole.addWidget(self.table, 1)
        whole.addLayout(buttons)
        self.setLayout(column(Ground("surface", whole)))
        self._list(0)

    def _list(self, stand: int) -> None:
        self.rows.set_rows([Row(n, (n, _(name))) for n, (_kind, name) in enumerate(self.found, 1)])
        self.table.refresh(keep=stand + 1)

    def shift(self, by: int) -> None:
        """The current reason one place up or down."""
        at = self.table.current() - 1
        to = at + by
        if 0 <= at < len(self.found) and 0 <= to < len(self.found):
            self.found[at], self.found[to] = self.found[to], self.found[at]
            self._list(to)

    def save(self) -> None:
        """Keep the order; a refusal is told here."""
        outcome = rules.set_reason_order(self._page.context.desk, [kind for kind, _name in self.found])
        if outcome.done:
            self.accept()
        self.said.setText(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
        self.said.setVisible(bool(outcome.problems))


def note_form(page: Page, send: Callable[[str], Sequence[Done]]) -> FormDialog:
    """Why a change is returned."""
    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        problems = tuple(p for done in send(values["note"]) for p in done.problems)
        return Outcome(None, problems) if problems else Outcome(1)

    note = FormField("note", _("Note"), TextField(_("Note"), most=250), required=True)
    return FormDialog(page, _("Return the change…"), [note], save, save_words=_("Return"))
