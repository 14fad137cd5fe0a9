"""The panel beside the electronic invoices: what the file says, what stands in its way, its steps (EIN-002, EIN-020)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.queries.sales import E_NAMES, E_TONES
from app.services.sales import e_invoices, e_reading
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.widgets import Chip, Label, Line, Tabs, column, holder, row

CONTENT, PROBLEMS, STEPS = range(3)
TERM, NAME = 54, 140
"""Widths of the number of a term and of its name."""


class EInvoicePanel(QWidget):
    """Tabs over one electronic invoice."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._key = context, 0
        self._problems: tuple[Problem, ...] = ()
        self.tabs = Tabs([(_("In the file"), None), (_("Problems"), None), (_("Steps"), None)])
        self.tabs.chosen.connect(lambda _index: self._fill())
        self._head = column(spacing=4, margins=(18, 14, 14, 6))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(_("Electronic invoice"))
        layout = column(self._head, holder(column(self.tabs, margins=(18, 0, 14, 0))), Line(), spacing=0)
        layout.addWidget(self.area, 1)
        self.setLayout(layout)

    def show_invoice(self, key: int) -> None:
        """Another one; 0 or less = none is chosen."""
        from app.views.kit.page import clear
        self._key = key
        clear(self._head)
        self._problems = e_invoices.problems_of(self._context.desk, key) if key > 0 else ()
        self.tabs.set_count(PROBLEMS, len(self._problems) or None)
        found = e_invoices.summary(self._context.desk, key) if key > 0 else None
        if found is None:
            self._head.addWidget(Label(_("Choose an invoice to see it."), 13, 400, "text3"))
        else:
            chip = Chip(_(E_NAMES[found.status]), *E_TONES[found.status])
            self._head.addLayout(row(Label(found.number, 15, 600), chip, None, spacing=8))
            self._head.addWidget(Label(found.customer, 12, 400, "text2"))
        self._fill()

    def open(self, tab: int) -> None:
        """Show one of the tabs."""
        self.tabs.choose(tab)

    def _fill(self) -> None:
        content = (self._content, self._wrong, self._steps)[self.tabs.current]() if self._key > 0 else holder(column(None))
        content.setAutoFillBackground(False)
        self.area.setWidget(content)

    # ---------------------------------------------------------------- tabs

    def _content(self) -> QWidget:
        """The file as a receiver reads it, term by term."""
        parts = column(spacing=3, margins=(18, 10, 14, 12))
        if not e_invoices.has_file(self._context.desk, self._key):
            words = _("There is no file yet. Problems stand in its way.") if self._problems else _(
                "There is no file yet. Check again to make it.")
            parts.addWidget(Label(words, 13, 400, "text3", wrap=True))
        else:
            outcome = e_invoices.read_back(self._context.desk, self._key)
            if outcome.value is None:
                self._tell(parts, outcome.problems)
            else:
                for group in e_reading.terms(outcome.value):
                    self._group(parts, group)
        parts.addStretch(1)
        return holder(parts)

    def _group(self, parts: QVBoxLayout, group: e_reading.Group) -> None:
        title = _(group.title) if group.line is None else _("Line {number}").format(number=group.line)
        parts.addSpacing(6)
        parts.addWidget(Label(title, 12, 600, "text2"))
        for said in group.terms:
            term, name = Label(said.term, 11, 400, "text3"), Label(_(said.name), 12, 400, "text2", wrap=True)
            value = Label(i18n.in_words(said.value, i18n.language(), i18n.region()), 12, 500, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            term.setFixedWidth(TERM)
            name.setFixedWidth(NAME)
            line = row(spacing=8)
            for label in (term, name):
                line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
            parts.addLayout(line)

    def _wrong(self) -> QWidget:
        """What keeps the file from being made, each with its next step."""
        parts = column(spacing=8, margins=(18, 12, 14, 12))
        self._tell(parts, self._problems)
        if not self._problems:
            parts.addWidget(Label(_("Nothing stands in its way."), 13, 400, "text3"))
        parts.addStretch(1)
        return holder(parts)

    @staticmethod
    def _tell(parts: QVBoxLayout, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            parts.addWidget(details.bar(problem))

    def _steps(self) -> QWidget:
        """Every step with its moment and note."""
        parts = column(spacing=8, margins=(18, 12, 14, 12))
        found = e_invoices.events(self._context.desk, self._key)
        for step in found:
            parts.addLayout(row(Chip(_(E_NAMES[step.status]), *E_TONES[step.status]),
                                Label(i18n.moment(step.at, i18n.region()), 12, 400, "text2"), None, spacing=8))
            if step.note:
                parts.addWidget(Label(step.note, 12, 400, "text2", wrap=True))
        if not found:
            parts.addWidget(Label(_("It has not left yet."), 13, 400, "text3"))
        parts.addStretch(1)
        return holder(parts)
