"""The base of every page: head with breadcrumb, title and chips, command bar, body, side panel, status words."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLayout, QMainWindow, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import permissions
from app.views.kit import details, icons, ways_out
from app.views.kit.command_bar import CommandBar
from app.views.kit.tasks import Progress
from app.views.kit.widgets import Button, Chip, Ground, Label, MessageBar, column, holder, row
from app.views.kit.writing import EVERYWHERE, NEEDED, WRITING

if TYPE_CHECKING:
    from app.views.kit.context import Context

SIDE_WIDTH = 340
MODIFIED = "[*]"
"""Where Qt puts the mark of unsaved text in a window's title."""
SIDE_AREA = "side"
LEAST_SIDE, SIDE_SHARE = 260, 40
"""The narrowest side panel in pixels, and how many per cent of a page it takes at most."""


class Command(QAction):
    """An action of a page, barred with the reason while the file is read-only or a permission is missing (SAF-006, AUD-016)."""

    def __init__(self, words: str, parent: QWidget, *, writes: bool) -> None:
        super().__init__(words, parent)
        self.writes = writes
        self._wanted, self._because, self._missing, self._forbidden = True, "", "", ""
        self._guards: list[QShortcut] = []

    @property
    def reason(self) -> str:
        """Why it cannot be done now; empty while it can (WIN-04)."""
        return "" if self.isEnabled() else self._because or self._forbidden or self._missing

    def allow(self, on: bool, because: str) -> None:
        """Enabled, or disabled for a reason: in the tool tip, and told when its key is pressed (WIN-04)."""
        self._missing = "" if on else because
        self.setEnabled(on)

    def guard(self, tell: Callable[[str], None], page: QWidget) -> None:
        """Keys of its own answer while it is disabled: Qt lets those of a disabled action be silent."""
        for key in self.shortcuts():
            guard = QShortcut(key, page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            guard.setEnabled(not self.isEnabled())
            guard.activated.connect(lambda: tell(self.reason))
            self._guards.append(guard)

    def setEnabled(self, on: bool) -> None:
        """Enabled when the page wants it, and file and permissions allow it."""
        self._wanted = on
        super().setEnabled(on and not self._because and not self._forbidden)
        self.setToolTip(self.reason or self.text().replace("&", ""))
        for guard in self._guards:
            guard.setEnabled(bool(self.reason))

    def bar(self, because: str) -> None:
        """Bar a writing action for a reason; an empty one frees it."""
        if self.writes:
            self._because = because
            self.setEnabled(self._wanted)


    def forbid(self, because: str) -> None:
        """Bar an action somebody has no permission for; an empty reason frees it (AUD-016)."""
        self._forbidden = because
        self.setEnabled(self._wanted)


class Page(QMainWindow):
    """A window of its own kind; the shell shows it beside the sidebar."""

    titled = Signal()
    told = Signal(str)
    wide = False
    """It needs the room of the sidebar on a small screen, as a work panel does."""

    def __init__(self, context: "Context", title: str, *, side: int = 0) -> None:
        super().__init__()
        self.context = context
        self.arguments: dict[str, Any] = {}
        self.keys: list[tuple[str, str]] = []
        self._actions: list[QAction] = []
        self._refusals: dict[bool, dict[Permission, Problem]] = {}
        self.status_words = ""
        self.again: Callable[[], Outcome[Any]] | None = None
        self.side_width = side
        self._crumbs = Label("", 12, 400, "text3")
        self._title = Label(title, 20, 600)
        self._suffix = Label("", 20, 400, "text3")
        self._chips = row(spacing=8)
        self._tools = row(spacing=8)
        self.bar = CommandBar()
        self.primary: QAction | None = None
        self._messages = column(spacing=6)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._side = Ground("surface", edge="left") if side else None
        self._build(side)
        self.setWindowTitle(title + MODIFIED)

    def _build(self, side: int) -> None:
        head = row(self._title, self._suffix, self._chips, None, self._tools, spacing=8)
        main = column(self._crumbs, head, self.bar, self._messages, spacing=8,
                      margins=(20 if side else 24, 12, 20 if side else 24, 12))
        self._crumbs.hide()
        main.addLayout(self._body, 1)
        whole = row(spacing=0)
        whole.addWidget(Ground("window", main), 1)
        if self._side is not None:
            self._side.setFixedWidth(side)
            whole.addWidget(self._side)
            self.command("panel", _("Side panel"), self._toggle_side, key="Alt+F2", icon="panel-right", bar=False)
            button = Button("", "ghost", "panel-right", name=_("Side panel"))
            button.clicked.connect(self._toggle_side)
            self._tools.addWidget(button)
        self.setCentralWidget(holder(whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side panel leaves the larger part to the page."""
        super().resizeEvent(event)
        if self._side is not None:
            self._side.setFixedWidth(min(self.side_width, max(LEAST_SIDE, self.width() * SIDE_SHARE // 100)))

    # ------------------------------------------------------------ head

    def set_title(self, title: str, suffix: str = "", chips: Sequence[tuple[str, str, str]] = (), crumbs: str = "") -> None:
        """Title, what stands behind it in grey, and the chips that say what is the matter."""
        self._title.setText(title)
        self._suffix.setText(suffix)
        self._crumbs.setText(crumbs)
        self._crumbs.setVisible(bool(crumbs))
        clear(self._chips)
        for words, tone, shape in chips:
            self._chips.addWidget(Chip(words, tone, shape))
        self.setWindowTitle(f"{title} {suffix}".strip() + MODIFIED)
        self.titled.emit()

    def command(self, action_id: str, words: str, act: Callable[[], Any], *, key: str = "", icon: str | None = None,
                primary: bool = False, bar: bool = True, other_keys: Sequence[str] = (), writes: bool = False) -> Command:
        """An action of this page: in the command bar, the menu, with its key, found by Tell me.

        `writes` = it needs a file that can be written to; so do the actions of `kit.writing`, which says also what needs a
        permission.
        """
        action = Command(words, self, writes=writes or action_id in WRITING)
        action.setObjectName(action_id)
        keys = [QKeySequence(k) for k in (key, *other_keys) if k]
        if keys:
            action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        self._actions.append(action)
        action.guard(self.told.emit, self)
        action.bar(self.context.closed_to_writing)
        if action_id in NEEDED:
            action.forbid(self.missing(NEEDED[action_id], everywhere=action_id in EVERYWHERE))
        if primary:
            self.primary = action
        if bar:
            self.bar.add(action, "primary" if primary else "ghost", icon)
        return action

    def missing(self, permission: Permission, *, everywhere: bool = False) -> str:
        """Why the user may not do what needs this permission here, or in all companies; empty when she may.

        Asked once per page.
        """
        if everywhere not in self._refusals:
            self._refusals[everywhere] = permissions.refusals(self.context.desk, everywhere=everywhere)
        refusal = self._refusals[everywhere].get(permission)
        return "" if refusal is None else i18n.problem_text(refusal, i18n.language(), i18n.region())

    def allowed(self, permission: Permission) -> bool:
        """May the user do what needs this permission? If not, the page says why: for ways that no command bars."""
        because = self.missing(permission)
        if because:
            self.tell("warning", because)
        return not because

    def bar_writing(self, because: str) -> None:
        """Bar every action that writes, or free them with an empty reason."""
        for action in self._actions:
            if isinstance(action, Command):
                action.bar(because)

    def end_commands(self) -> None:
        """No more commands."""
        self.bar.arrange()

    def add_tool(self, widget: QWidget) -> None:
        """A widget at the right of the head."""
        self._tools.insertWidget(0, widget)

    def commands(self) -> list[QAction]:
        """Everything that can be done here, for menus and Tell me."""
        return list(self._actions)

    def menu(self) -> QMenu:
        """All commands as a menu, each with a mnemonic of its own (never Q)."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        with_mnemonics([a for a in self._actions if a.isVisible()])
        menu.addActions(self._actions)
        return menu

    # ------------------------------------------------------------ body and messages

    def set_body(self, body: QWidget, *, scroll: bool = False) -> None:
        """What the page is about."""
        if scroll:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setWidget(body)
            area.viewport().setAutoFillBackground(False)
            body.setAutoFillBackground(False)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._body.addWidget(area, 1)
        else:
            self._body.addWidget(body, 1)

    def add_foot(self, widget: QWidget) -> None:
        """A line below the body."""
        self._body.addWidget(widget)

    def set_side(self, content: QLayout) -> None:
        """What stands in the side panel."""
        if self._side is None:
            return
        area = self._side.findChild(QScrollArea, SIDE_AREA)
        if area is None:
            area = _plain_area(SIDE_AREA)
            self._side.setLayout(column(area, margins=(1, 0, 0, 0)))
        at = area.verticalScrollBar().value()
        inner = holder(content)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.verticalScrollBar().setValue(at)

    def empty_side(self) -> None:
        """The side panel while no row is chosen."""
        hint = Label(_("Choose a row to see more of it."), 13, 400, "text3", wrap=True)
        self.set_side(column(hint, None, margins=(16, 16, 16, 0)))

    def fill_side(self, content: QWidget) -> None:
        """A side panel that scrolls by itself, such as one with a foot that stays in sight."""
        if self._side is not None:
            self._side.setLayout(column(content, margins=(1, 0, 0, 0)))

    def show_side(self, shown: bool) -> None:
        """A page with nothing to say at its side has none."""
        if self._side is not None:
            self._side.setVisible(shown)

    def _toggle_side(self) -> None:
        if self._side is not None:
            self._side.setVisible(not self._side.isVisible())

    def beside(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Do something long beside the screen; `done(result)` comes on the screen's side, unless this page is gone by then."""
        self.context.run(words, work, lambda result: done(result) if isValid(self) else None)

    def tell(self, tone: str, title: str, body: str = "", actions: Sequence[tuple[str, Callable[[], None]]] = (),
             problems: Sequence[Problem] = ()) -> MessageBar:
        """Show one message at the top of the page; one that tells problems in words of its own has *Copy details* (WIN-04)."""
        self.clear_messages()
        bar = details.about(problems, MessageBar(tone, title, body, actions))
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._messages.addWidget(bar)
        self.order_tabs()
        return bar

    def tell_problems(self, problems: Sequence[Problem], *, most: int = 4,
                      again: Callable[[], Outcome[Any]] | None = None) -> None:
        """All problems of a document at once, the weightiest first, each with its ways out (usability 2.8).

        `again` does the refused thing once more, for a way out that clears its path first (BLK-16).
        """
        self.clear_messages()
        self.again = again
        order = {"error": 0, "warning": 1, "information": 2}
        ordered = sorted(problems, key=lambda p: order[p.weight])
        for problem in ordered[:most]:
            more = ways_out.reason_of(self, problem)
            self._messages.addWidget(details.bar(problem, ways_out.buttons(self, problem), more=more))
        if len(ordered) > most:
            self._messages.addWidget(Label(_("and {count} more").format(count=len(ordered) - most), 12, 400, "text3"))
        self.order_tabs()

    def clear_messages(self) -> None:
        """Nothing to tell any more."""
        clear(self._messages)

    def messages(self) -> list[str]:
        """The messages shown now, for tests and screen readers."""
        found = []
        for index in range(self._messages.count()):
            item = self._messages.itemAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, MessageBar):
                found.append(widget.words.text())
        return found

    def set_status(self, words: str) -> None:
        """What the status bar says about this page."""
        self.status_words = words
        self.told.emit(words)

    def begin(self) -> None:
        """The page was opened as such, with nothing asked of it: it shows what it showed last."""

    def state(self) -> Any:
        """What brings the page back as it is now; None = nothing but its arguments."""
        return None

    def restore(self, state: Any) -> None:
        """Show again what `state` tells."""

    def leave(self) -> bool:
        """May the page be left? A page with unsaved input asks."""
        return True

    def order_tabs(self) -> None:
        """Tab goes through head, commands, messages, body and side panel, each in its own order (usability 2.6)."""
        chain = [w for w in _chain(self) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        wanted = sorted(chain, key=self._part_of)
        if wanted != chain:
            for before, after in zip(wanted, wanted[1:], strict=False):
                self.setTabOrder(before, after)

    def _part_of(self, widget: QWidget) -> int:
        """In which part of the page a widget stands, in the order they are read."""
        if self._side is not None and self._side.isAncestorOf(widget):
            return 4
        if self.bar.isAncestorOf(widget):
            return 1
        for place, layout in ((0, self._tools), (2, self._messages)):
            tops = [item.widget() for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
            if any(top is not None and (top is widget or top.isAncestorOf(widget)) for top in tops):
                return place
        return 3

    def showEvent(self, event: QShowEvent) -> None:
        """Everything stands where it is read from now on."""
        super().showEvent(event)
        self.order_tabs()

    def focus_first(self) -> None:
        """Where the keyboard starts."""
        first = self.first_field()
        (first or self).setFocus()

    def first_field(self) -> QWidget | None:
        """The first thing in the body that takes the keyboard."""
        item = self._body.itemAt(0)
        return _first(item.widget()) if item is not None else None

    def first_in_side(self) -> QWidget | None:
        """The first thing in the side panel that takes the keyboard."""
        return _first(self._side) if self._side is not None else None


def _chain(whole: QWidget) -> list[QWidget]:
    """The widgets inside another one, in the order of Tab."""
    found: list[QWidget] = []
    here = whole.nextInFocusChain()
    while here is not None and here is not whole:
        if whole.isAncestorOf(here):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def _first(whole: QWidget | None) -> QWidget | None:
    """The first visible part that Tab reaches, from the top left."""
    if whole is None:
        return None
    parts = [w for w in whole.findChildren(QWidget)
             if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w.isVisibleTo(whole)]
    return min(parts, key=lambda w: (w.mapTo(whole, QPoint(0, 0)).y(), w.mapTo(whole, QPoint(0, 0)).x()), default=None)


def _plain_area(name: str) -> QScrollArea:
    """A frameless area that scrolls down and never sideways."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def with_mnemonics(actions: Sequence[QAction]) -> None:
    """Give each text a letter of its own, the first of a word where it is free, never Q (usability 2.1)."""
    words = [action.text().replace("&", "") for action in actions]
    if sys.platform == "darwin":
        # Menus of a Mac have no letters; the sign would be shown.
        for action, text in zip(actions, words, strict=True):
            action.setText(text)
        return
    owners: dict[str, int] = {}
    for number in range(len(words)):
        _find_letter(words, number, owners, set())
    letters = {number: letter for letter, number in owners.items()}
    for number, (action, text) in enumerate(zip(actions, words, strict=True)):
        place = next((n for n in _places(text) if text[n].lower() == letters.get(number)), None)
        action.setText(text if place is None else f"{text[:place]}&{text[place:]}")


def _places(words: str) -> list[int]:
    """Where a letter can be underlined: beginnings of words first."""
    found = [n for n, c in enumerate(words) if c.isalpha() and c.isascii() and c.lower() != "q"]
    return sorted(found, key=lambda n: n > 0 and words[n - 1].isalpha())


def _find_letter(words: Sequence[str], number: int, owners: dict[str, int], tried: set[str]) -> bool:
    """Give one text a free letter, or one whose owner can take another."""
    letters = list(dict.fromkeys(words[number][n].lower() for n in _places(words[number])))
    for letter in letters:
        if letter not in owners:
            owners[letter] = number
            return True
    for letter in letters:
        if letter not in tried:
            tried.add(letter)
            if _find_letter(words, owners[letter], owners, tried):
                owners[letter] = number
                return True
    return False
