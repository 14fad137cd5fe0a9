"""The sidebar of the home window: company, pages in groups that fold, the switch to a rail of icons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QScrollArea, QVBoxLayout

from app.i18n import _
from app.services.desk import Desk
from app.settings import SIDEBAR_FOLDED
from app.views.kit import icons, pages, paint
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Ground, column, holder, row

if TYPE_CHECKING:
    from app.views.kit.shell import Shell

SIDEBAR, RAIL = 216, 52
NAME_ROOM = 60
"""Pixels of a sidebar item beside its name."""
HEAD = 28
"""Height of the head of a group."""


class NavItem(QAbstractButton):
    """One page in the sidebar: icon, name, figure; an amber pill where somebody must decide."""

    def __init__(self, spec: pages.PageSpec) -> None:
        super().__init__()
        self.spec = spec
        self._count: int | None = None
        self._on = False
        self._narrow = False
        self.setText(_(spec.title))
        self.setAccessibleName(_(spec.title))
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int | None) -> None:
        """The figure behind the name; none for nothing."""
        self._count = count or None
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    @property
    def is_on(self) -> bool:
        """Is its page shown?"""
        return self._on

    @property
    def has_count(self) -> bool:
        """Does a figure stand behind its name?"""
        return self._count is not None

    def set_on(self, on: bool, narrow: bool) -> None:
        """Is this the page shown; is only the icon shown?"""
        self._on, self._narrow = on, narrow
        cut = paint.width(self.text(), theme.font(13, 600)) > SIDEBAR - NAME_ROOM
        self.setToolTip(self.text() if narrow or cut else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The item."""
        painter = QPainter(self)
        rect = QRectF(8, 1, self.width() - 16, 28)
        if self._on:
            paint.box(painter, rect, 6, "selected")
            paint.box(painter, QRectF(8, 8, 3, 14), 1.5, "accent")
        elif self.underMouse():
            paint.box(painter, rect, 6, "hover")
        icons.draw(painter, self.spec.icon, rect.left() + (10 if self._narrow else 12), 7, 16, "link" if self._on else "text2")
        if not self._narrow:
            room = rect.adjusted(38, 0, -36 if self._count else -6, 0)
            paint.text(painter, room, self.text(), theme.font(13, 600 if self._on else 500), "text")
            self._figure(painter, rect)
        elif self._count:
            paint.glyph(painter, rect.right() - 10, 9, "dot", "warning_s" if self.spec.urgent else "neutral_s")
        if self.hasFocus():
            paint.box(painter, rect, 6, None, "focus", 2)

    def _figure(self, painter: QPainter, rect: QRectF) -> None:
        if not self._count:
            return
        words, font = str(self._count), theme.font(11, 600)
        wide = paint.width(words, font) + 12
        badge = QRectF(rect.right() - wide - 6, rect.top() + 5, wide, 18)
        if self.spec.urgent:
            paint.box(painter, badge, 9, "warning_b")
        paint.text(painter, badge, words, font, "warning_t" if self.spec.urgent else "text2", paint.CENTRE)


class CompanyButton(QAbstractButton):
    """Company and currency at the head of the sidebar; opens the menu of the file."""

    def __init__(self, company: str) -> None:
        super().__init__()
        self._beside, self._narrow = "", False
        self.menu: QMenu | None = None
        self.setText(company)
        self.setAccessibleName(_("Company file: {name}").format(name=company))
        self.setFixedHeight(46)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Companies of the file, other files, backup, settings."""
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def set_beside(self, words: str) -> None:
        """The line below the name."""
        self._beside = words
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """The sign alone, or with the name."""
        self._narrow = narrow
        cut = paint.width(self.text(), theme.font(13, 600)) > SIDEBAR - NAME_ROOM
        self.setToolTip(self.text() if narrow or cut else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, name, line below, arrows."""
        painter, rect = QPainter(self), QRectF(self.rect()).adjusted(6, 3, -6, -3)
        if self.underMouse() and self.menu is not None:
            paint.box(painter, rect, 6, "hover")
        paint.box(painter, QRectF(13, 10, 26, 26), 6, "accent")
        paint.text(painter, QRectF(13, 10, 26, 26), "T.", theme.font(15, 600), "on_accent", paint.CENTRE)
        if not self._narrow:
            wide = self.width() - 49 - 30
            paint.text(painter, QRectF(49, 6, wide, 18), self.text(), theme.font(13, 600), "text")
            paint.text(painter, QRectF(49, 23, wide, 16), self._beside, theme.font(11), "text3")
            if self.menu is not None:
                icons.draw(painter, "chevron-up", self.width() - 27, 11, 12, "text2")
                icons.draw(painter, "chevron-down", self.width() - 27, 22, 12, "text2")
        if self.hasFocus():
            paint.box(painter, rect, 6, None, "focus", 2)


class NavGroup(QAbstractButton):
    """The head of a group: its name, and an arrow that says whether its pages are folded away."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.folded, self._urgent = False, False
        self.setText(_(title))
        self.setFixedHeight(HEAD)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_folded(False, urgent=False)

    def show_folded(self, folded: bool, *, urgent: bool) -> None:
        """Folded or not; `urgent` = behind it stands a page where somebody must decide."""
        self.folded, self._urgent = folded, folded and urgent
        words = _("{group}, folded") if folded else _("{group}, unfolded")
        self.setAccessibleName(words.format(group=self.text()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, arrow, and an amber dot for what must not be overlooked."""
        painter, rect = QPainter(self), QRectF(8, 4, self.width() - 16, HEAD - 6)
        if self.underMouse():
            paint.box(painter, rect, 6, "hover")
        paint.text(painter, rect.adjusted(10, 0, -28, 0), self.text(), theme.font(11, 600), "text3")
        arrow = "chevron-right" if self.folded else "chevron-down"
        icons.draw(painter, arrow, rect.right() - 20, rect.center().y() - 6, 12, "text3")
        if self._urgent:
            paint.glyph(painter, rect.right() - 34, rect.center().y() - 4, "dot", "warning_s")
        if self.hasFocus():
            paint.box(painter, rect, 6, None, "focus", 2)


class Sidebar(Ground):
    """Company, pages by group, the switch to the rail."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__("sidebar", edge="right")
        self._shell = shell
        self.items: dict[str, NavItem] = {}
        self._heads: dict[str, NavGroup] = {}
        folded: tuple[str, ...] = shell.context.own.get(SIDEBAR_FOLDED)
        self._folded = set(folded)
        self.narrow = False
        self.chosen = False
        self.company = CompanyButton(shell.context.company)
        layout = column(self.company, 2, spacing=0, margins=(0, 2, 1, 8))
        self._nav = QVBoxLayout()
        self._nav.setSpacing(0)
        self._nav.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inner = holder(self._nav)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        layout.addWidget(area, 1)
        self._switch = Button("", "ghost", "panel-left-close", name=_("Narrow sidebar"))
        self._switch.clicked.connect(self.toggle)
        self._foot = row(None, self._switch, margins=(8, 4, 8, 0))
        layout.addLayout(self._foot)
        self.setLayout(layout)
        self.setFixedWidth(SIDEBAR)
        self._fill()

    def _fill(self) -> None:
        last = ""
        for spec in pages.listed_pages():
            title = pages.GROUPS[spec.group]
            if spec.group != last:
                last = spec.group
                self._nav.addSpacing(6)
                if title:
                    self._head(spec.group, title)
            item = NavItem(spec)
            item.clicked.connect(lambda _checked=False, page=spec.id: self._shell.show_page(page))
            self.items[spec.id] = item
            self._nav.addWidget(item)
        self._nav.addStretch(1)

    def _head(self, group: str, title: str) -> None:
        head = NavGroup(title)
        head.clicked.connect(lambda _checked=False: self.fold(group, group not in self._folded))
        self._heads[group] = head
        self._nav.addWidget(head)

    def fold(self, group: str, folded: bool) -> None:
        """Fold the pages of a group away or show them; so it is at the next start as well."""
        (self._folded.add if folded else self._folded.discard)(group)
        self._shell.context.own.set(SIDEBAR_FOLDED, tuple(sorted(self._folded)))
        self._arrange()

    def _arrange(self) -> None:
        """What is folded is away, but for the page that is shown; the rail shows every icon."""
        for item in self.items.values():
            item.setVisible(self.narrow or item.spec.group not in self._folded or item.is_on)
        for group, head in self._heads.items():
            urgent = any(item.spec.group == group and item.spec.urgent and item.has_count for item in self.items.values())
            head.show_folded(group in self._folded, urgent=urgent)
            head.setVisible(not self.narrow)

    def toggle(self) -> None:
        """Rail or full width, as she likes it from now on."""
        self.chosen = True
        self.set_narrow(not self.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or names too."""
        self.narrow = narrow
        self.setFixedWidth(RAIL if narrow else SIDEBAR)
        self.company.set_narrow(narrow)
        self.mark_current(self._shell.current_id)

    def mark_current(self, page_id: str) -> None:
        """Which item is lit."""
        for identity, item in self.items.items():
            item.set_on(identity == page_id, self.narrow)
        self._arrange()

    def count_again(self, desk: Desk) -> None:
        """Ask every page for its figure."""
        for item in self.items.values():
            if item.spec.count is not None:
                item.set_count(item.spec.count(desk))
        self._arrange()
        self.company.set_beside(f"{self._shell.context.currency} · {desk.today.year}")
