"""Set-up: every table of the program on one page, by group, each a door (SWN-12)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy

from app import i18n
from app.core.search import folded, words
from app.core.words import N_
from app.i18n import _
from app.services import delivered_sales, setup_tables
from app.views.kit import details, icons, paint
from app.views.kit.context import Context
from app.views.kit.fields import TextField
from app.views.kit.page import Page
from app.views.kit.theme import theme
from app.views.kit.widgets import Card, Label, column, holder, row
from app.views.setup import (
    tables_page,
)

COLUMNS = 3
MORE = {"money": (("rates", N_("Exchange rates"), "arrow-left-right"),),
        "ledger": (("company", N_("Company data"), "building-2"),
                   ("periods", N_("Accounting periods"), "calendar"), ("close_templates", N_("Close templates"), "copy"),
                   ("parameters", N_("Company parameters"), "settings")),
        "credit": (("ranks", N_("Ranks of payment terms and cash discounts"), "list"),
                   ("score_sheet", N_("Try a score sheet"), "gauge"),
                   ("parameters", N_("Parameters, checkpoints and sign-off"), "settings")),
        "vat": (("vat_periods", N_("VAT periods"), "calendar"),),
        "collecting": (("automation", N_("Automation"), "repeat"),),
        "documents": (("translations", N_("Translations"), "globe"),),
        "law": (("law_rates", N_("Statutory rates"), "scale"),),
        "people": (("mail", N_("E-mail"), "mail"), ("change_log", N_("Change log"), "file-text"),
                   ("privacy", N_("Privacy"), "shield-check"))}
"""Pages of their own that stand beside the tables of a group."""


class DoorButton(QAbstractButton):
    """A line that opens a page: icon, name, how many rows there are."""

    def __init__(self, icon: str, name: str, count: int | None) -> None:
        super().__init__()
        self._icon, self._count = icon, "" if count is None else i18n.number(count, i18n.region())
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._count)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(32)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(int(paint.width(self.text(), theme.font())) + 90, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, name, count; lit under the mouse."""
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint.box(painter, rect, 6, "hover")
        icons.draw(painter, self._icon, 10, 8, 16, "text2")
        paint.text(painter, rect.adjusted(38, 0, -60, 0), self.text(), theme.font(13, 500), "link")
        paint.text(painter, rect.adjusted(0, 0, -12, 0), self._count, theme.font(12), "text3", paint.RIGHT)
        if self.hasFocus():
            paint.box(painter, rect.adjusted(1, 1, -1, -1), 6, None, "focus", 2)


class HubPage(Page):
    """All set-up in cards; typing narrows it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _("Set-up"))
        self.set_title(_("Set-up"))
        self.doors: list[DoorButton] = []
        self.search = TextField(_("Search in set-up"), placeholder=_("Search in set-up"), icon="search", width=320)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.command("setup.find", _("Search in set-up"), self.search.setFocus, key="F3", bar=False, other_keys=("Ctrl+F",))
        self.command("setup.add_missing", _("Add delivered set-up of sales"), self.add_delivered, icon="download", bar=False,
                     writes=True)
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Enter", _("Command::Open"))]
        self._cards: list[tuple[Card, list[DoorButton]]] = []
        grid = QGridLayout()
        grid.setSpacing(14)
        grid.setContentsMargins(0, 0, 0, 0)
        heights = [0] * COLUMNS
        stacks = [column(spacing=14) for _n in range(COLUMNS)]
        for group, title in setup_tables.GROUPS.items():
            doors = self._doors_of(group)
            card = Card(column(Label(_(title), 14, 600), 4, *doors, spacing=0, margins=(14, 12, 8, 12)))
            at = heights.index(min(heights))
            heights[at] += len(doors) + 2
            stacks[at].addWidget(card)
            self._cards.append((card, doors))
        for n, stack in enumerate(stacks):
            stack.addStretch(1)
            grid.addLayout(stack, 0, n)
            grid.setColumnStretch(n, 1)
        body = column(row(self.search, None), holder(grid), None, spacing=14, margins=(0, 0, 8, 8))
        self.set_body(holder(body), scroll=True)
        self.set_status(i18n.filled(_("{count:table|tables}"), count=len(self.doors)))

    def _doors_of(self, group: str) -> list[DoorButton]:
        counts = setup_tables.counts(self.context.desk)
        pages: Sequence[tuple[str, str, str, int | None]] = [
            *((tables_page.page_id(t.name), t.title, t.icon, counts[t.name]) for t in setup_tables.of_group(group)),
            *((page, title, icon, None) for page, title, icon in MORE.get(group, ()))]
        found = []
        for page, title, icon, count in pages:
            door = DoorButton(icon, _(title), count)
            door.clicked.connect(partial(self._open, page))
            found.append(door)
        self.doors += found
        return found

    def add_delivered(self) -> None:
        """Charges, mentions, layouts, series … of sales that a file from before them lacks; nothing is overwritten."""
        outcome = delivered_sales.add_all(self.context.desk)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.tell("success" if outcome.value else "info", details.text_of(outcome.problems[0]))

    def _open(self, page: str, _checked: bool = False) -> None:
        self.context.navigate(page)

    def _narrow(self) -> None:
        """Only what the typed words are in."""
        wanted = words(self.search.text())
        for card, doors in self._cards:
            for door in doors:
                door.setVisible(all(w in folded(door.text()) for w in wanted))
            card.setVisible(any(not door.isHidden() for door in doors))

    def focus_first(self) -> None:
        """The keyboard starts in the search box."""
        self.search.setFocus()
