"""Tell me: one box for pages, actions, customers, documents and amounts (Alt+Q)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.search import folded
from app.core.search import words as search_words
from app.i18n import _
from app.views.kit import icons, pages, paint
from app.views.kit.fields import TextField
from app.views.kit.page import Command
from app.views.kit.theme import theme

if TYPE_CHECKING:
    from app.views.kit.shell import Shell

WIDTH, LINE, GROUP, HEAD = 680, 34, 26, 56
MOST, SHORTEST, DELAY = 4, 2, 60


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: its group, icon, words, what stands beside, and what Enter does."""

    group: str
    icon: str
    words: str
    beside: str
    act: Callable[[], object]
    muted: bool = False


RecordFinder = Callable[[str], Sequence[Found]]


class Palette(QWidget):
    """Covers the window with a scrim and shows hits while typing; arrows choose, Enter goes, Esc closes."""

    def __init__(self, shell: "Shell", finders: Sequence[RecordFinder]) -> None:
        super().__init__(shell)
        self._shell, self._finders = shell, list(finders)
        self.hits: list[Found] = []
        self._at = 0
        self._before: QWidget | None = None
        self.box = TextField(_("Tell me"), placeholder=_("Search customer, document, amount or action…"), icon="search")
        self.box.setParent(self)
        self.box.setFixedSize(WIDTH - 24, 34)
        self.box.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.look)
        self.box.textEdited.connect(lambda _text: self._timer.start())
        shell.installEventFilter(self)
        self.setAccessibleName(_("Tell me"))
        self.hide()

    def add_finder(self, finder: RecordFinder) -> None:
        """Another source of records."""
        self._finders.append(finder)

    def open(self) -> None:
        """Show the palette over the window."""
        self._before = self._shell.focusWidget()
        self.setGeometry(self._shell.rect())
        self._place()
        self.box.clear()
        self.look()
        self.show()
        self.raise_()
        self.box.setFocus()

    def close_(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _place(self) -> None:
        self.box.move((self.width() - WIDTH) // 2 + 12, self._top() + 11)

    def _top(self) -> int:
        return max(24, self.height() // 9)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list, resizing to the scrim."""
        if watched is self._shell and event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._shell.rect())
            self._place()
        if watched is self.box and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.hits:
            self._at = (self._at + step) % len(self.hits)
            self.update()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.look()
            self.go(self._at)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_()
            return True
        return False

    def go(self, index: int) -> None:
        """Do what a hit stands for."""
        if 0 <= index < len(self.hits):
            hit = self.hits[index]
            self.hide()
            hit.act()

    def look(self) -> None:
        """Records first, then actions of the page, then pages."""
        self._timer.stop()
        text = self.box.text().strip()
        found: list[Found] = []
        if len(text) >= SHORTEST:
            for finder in self._finders:
                found += list(finder(text))[:MOST]
        found += self._actions(text)[:MOST]
        found += self._pages(text)[:MOST if text else 12]
        self.hits, self._at = found, 0
        self.update()

    def _fits(self, text: str, words: str) -> bool:
        target = folded(words)
        return all(w in target for w in search_words(text))

    def _actions(self, text: str) -> list[Found]:
        page = self._shell.page()
        actions = [*(page.commands() if page is not None else ()), *(self._shell.program_actions if text else ())]
        fitting = [a for a in actions if self._fits(text, a.text().replace("&", ""))]
        barred = [(a, a.reason, page) for a in fitting if page is not None and isinstance(a, Command) and a.reason]
        return [Found(_("Actions"), "play", a.text().replace("&", ""), a.shortcut().toString(), a.trigger)
                for a in fitting if a.isEnabled()] + [
            Found(_("Actions"), "play", a.text().replace("&", ""), why, partial(on.told.emit, why), muted=True)
            for a, why, on in barred if a.isVisible() and text]

    def _pages(self, text: str) -> list[Found]:
        shell = self._shell
        return [Found(_("Pages"), spec.icon, _(spec.title), "", partial(shell.show_page, spec.id))
                for spec in pages.all_pages() if (spec.listed or spec.sought) and self._fits(text, _(spec.title))]

    def _rows(self) -> list[tuple[str | None, int, float]]:
        """(group title or None, hit index, y) of everything drawn."""
        y, last = self._top() + HEAD + 4.0, ""
        found: list[tuple[str | None, int, float]] = []
        for index, hit in enumerate(self.hits):
            if hit.group != last:
                last = hit.group
                found.append((hit.group, -1, y))
                y += GROUP
            found.append((None, index, y))
            y += LINE
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scrim, box, groups, hits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("scrim"))
        rows = self._rows()
        bottom = (rows[-1][2] + LINE if rows else self._top() + HEAD + 40) + 8
        left = (self.width() - WIDTH) / 2
        paint.box(painter, QRectF(left, self._top(), WIDTH, bottom - self._top()), 12, "surface", "line2")
        painter.fillRect(QRectF(left, self._top() + HEAD, WIDTH, 1), theme.colour("line"))
        for group, index, y in rows:
            if group is not None:
                paint.text(painter, QRectF(left + 18, y, WIDTH - 36, GROUP), group, theme.font(11, 600), "text3")
            else:
                self._paint_hit(painter, QRectF(left + 8, y, WIDTH - 16, LINE), self.hits[index], index == self._at)
        if not rows:
            paint.text(
                painter, QRectF(left + 18, self._top() + HEAD + 8, WIDTH - 36, 30), _("Nothing found."), theme.font(), "text3"
            )

    def _paint_hit(self, painter: QPainter, rect: QRectF, hit: Found, lit: bool) -> None:
        if lit:
            paint.box(painter, rect, 6, "selected")
        icons.draw(painter, hit.icon, rect.left() + 10, rect.top() + 9, 16, "link" if lit else "text2")
        paint.text(painter, rect.adjusted(36, 0, -220, 0), hit.words, theme.font(13, 500), "text3" if hit.muted else "text")
        paint.text(painter, rect.adjusted(360, 0, -14, 0), hit.beside, theme.font(12), "text3", paint.RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes a hit; outside it closes."""
        y, x = event.position().y(), event.position().x()
        if abs(x - self.width() / 2) > WIDTH / 2:
            self.close_()
            return
        for group, index, top in self._rows():
            if group is None and top <= y < top + LINE:
                self.go(index)
                return
