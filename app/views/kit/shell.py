"""The home window: sidebar with the pages, Tell me, working date, the page itself, status line."""


from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QSizePolicy, QStackedWidget, QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.views.kit import clock, file_dialogs, form_dialog, icons, pages, paint
from app.views.kit.context import Context
from app.views.kit.date_field import DateField
from app.views.kit.keys import KeysOverlay, written
from app.views.kit.page import MODIFIED, Page, clear
from app.views.kit.palette import Palette, RecordFinder
from app.views.kit.reasons import allow
from app.views.kit.relay import Relay
from app.views.kit.sidebar import Sidebar
from app.views.kit.speaking import Speaker
from app.views.kit.theme import theme
from app.views.kit.widgets import Button, Ground, Label, Line, MessageBar, column, holder, row

TOP, STATUS = 48, 27
WORK_PANEL, ROOMY, ENOUGH = 384, 1500, 1180
LISTS = {"customer": "customers", "entry": "entries", "voucher": "vouchers", "letter": "letters", "product": "products",
         "sales_quotation": "sales_quotations", "sales_order": "sales_orders", "invoice": "invoice_drafts",
         "posted_invoice": "posted_invoices", "invoice_template": "recurring_invoices", "invoice_templates": "recurring_invoices",
         "recurrence_run": "recurring_invoices", "recurrence_runs": "recurring_invoices",
         **dict.fromkeys(("collecting_customer", "collecting_activities", "collecting_cases", "collecting_to_send",
                          "collecting_promises", "phone_list", "ageing"), "collecting")}
"""The page of the sidebar that a card belongs to."""


class SearchButton(QAbstractButton):
    """The Tell me field of the top bar; opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Tell me"))
        self.setFixedHeight(32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(460)
        self.setMinimumWidth(200)

    def sizeHint(self) -> QSize:
        """Up to 460 wide."""
        return QSize(460, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, words, key."""
        painter, rect = QPainter(self), QRectF(self.rect())
        paint.box(painter, rect, 6, "surface", "focus" if self.hasFocus() else "line2", 2 if self.hasFocus() else 1)
        icons.draw(painter, "search", 10, 8, 16, "text3")
        cap = QRectF(self.width() - 50, 7, 43, 18)
        paint.text(
            painter, rect.adjusted(34, 0, -58, 0), _("Search customer, document, amount or action…"), theme.font(), "text3"
        )
        paint.box(painter, cap, 4, "surface2", "line2")
        paint.text(painter, cap, "Alt+Q", theme.font(11, 500), "text3", paint.CENTRE)


@dataclass
class Shown:
    """A page of the history with its arguments."""

    page_id: str
    arguments: dict[str, Any] = field(default_factory=dict)
    state: Any = None


class Shell(QMainWindow):
    """The window that holds everything."""

    def __init__(self, context: Context, finders: list[RecordFinder] | None = None) -> None:
        super().__init__()
        self.context = context
        context.shell = self
        clock.use(context.desk.clock.today)
        file_dialogs.use(context.own)
        self.current_id = ""
        self.windows: list[Page] = []
        self._back: list[Shown] = []
        self._forward: list[Shown] = []
        self._at: Shown | None = None
        self.stack = QStackedWidget()
        self.may_close: Callable[[], bool] | None = None
        self.may_wind_up: Callable[[], bool] | None = None
        """Asked before the window closes: backs the file up and closes it."""
        self.winding_up: list[Callable[[], None]] = []
        """Told before the window waits for running tasks: what can stop at its next record does."""
        self.resting = False
        """The file is closed: nothing looks into it any more."""
        self.global_actions: list[QAction] = []
        self.program_actions: list[QAction] = []
        """What can be done on every page: files, backup, settings."""
        self._banners = column(spacing=0)
        self._bars: list[MessageBar] = []
        self._base = Label("", 12, 400, "text3")
        self.sidebar = Sidebar(self)
        self._status = Label("", 12, 400, "text2")
        self._busy = Label("", 12, 500, "info_t")
        self._keys = Label("", 12, 400, "text3")
        self._work_day = Label("", 12, 600, "danger_t")
        self._build()
        self.say_where(context.desk.file.name)
        self.palette_ = Palette(self, finders or [])
        # A screen of 1920 × 1080 at twice the size leaves this much.
        self.setMinimumSize(900, 480)
        self.resize(1440, 900)
        self.setWindowTitle(f"{context.company} – Tegoed")
        self._global_keys()
        Relay(context.desk.file.announcer, self).changed.connect(lambda _changes: QTimer.singleShot(0, self, self.count_again))
        # Methods, not lambdas: the runner outlives the window and would keep what a lambda holds.
        context.runner.started.connect(self._started)
        context.runner.progressed.connect(self._progressed)
        context.runner.ended.connect(self._ended)
        self.speaker = Speaker(self)
        context.runner.started.connect(self.speaker.started)
        context.runner.progressed.connect(self.speaker.progressed)
        self.count_again()

    def _started(self, words: str, _progress: object) -> None:
        self._busy.setText(words)

    def _progressed(self, done: int, whole: int) -> None:
        self._busy.setText(f"{done} / {whole}")

    def _ended(self) -> None:
        self._busy.setText("")

    def _say(self, words: str) -> None:
        self._status.setText(words)

    def _build(self) -> None:
        top = Ground("surface", edge="bottom")
        top.setFixedHeight(TOP)
        self._arrows = (Button("", "ghost", "arrow-left", name=_("Back")), Button("", "ghost", "arrow-right", name=_("Forward")))
        self._arrows[0].clicked.connect(self.back)
        self._arrows[1].clicked.connect(self.forward)
        self.search = SearchButton()
        self.search.clicked.connect(lambda: self.palette_.open())
        self._date = Button("", "ghost", "calendar", name=_("Work date"))
        self._date.clicked.connect(self.choose_work_date)
        name = self.context.desk.actor.name
        self._user = Button(self._initials(), "ghost", "user", name=_("User: {name}").format(name=name))
        self._user.setToolTip(name)
        layout = row(
            *self._arrows,
            None,
            self.search,
            None,
            self._date,
            self._user,
            spacing=2,
            margins=(14, 0, 16, 0),
        )
        layout.setStretch(3, 4)
        top.setLayout(layout)
        bar = Ground("surface", row(self._status, 16, self._busy, None, self._work_day, self._keys,
                                    Line(vertical=True, length=14), self._base, spacing=10, margins=(16, 0, 14, 0)), edge="top")
        bar.setFixedHeight(STATUS)
        right = column(top, self._banners, spacing=0)
        right.addWidget(self.stack, 1)
        right.addWidget(bar)
        whole = row(self.sidebar, spacing=0)
        whole.addLayout(right, 1)
        self._whole = whole
        self.setCentralWidget(Ground("window", whole))

    def set_frame(self, role: str) -> None:
        """A coloured frame around everything, for a file that is not for booking; an empty role takes it away (SAF-027)."""
        side = 4 if role else 0
        self._whole.setContentsMargins(side, side, side, side)
        ground = self.centralWidget()
        if isinstance(ground, Ground):
            ground.set_role(role or "window")

    def show_banners(self, bars: Sequence[MessageBar]) -> None:
        """What concerns the whole file, above every page; nothing for none."""
        clear(self._banners)
        self._bars = list(bars)
        for bar in bars:
            self._banners.addWidget(holder(row(bar, margins=(16, 8, 16, 0))))

    def banners(self) -> list[str]:
        """The words of the banners, for tests and screen readers."""
        return [bar.words.text() for bar in self._bars]

    def bar_writing(self, because: str) -> None:
        """Bar what writes on the page shown and on every later one, or free it with an empty reason (SAF-017)."""
        self.context.closed_to_writing = because
        self._retitle()
        for page in (self.page(), *self.windows):
            if page is not None:
                page.bar_writing(because)

    def set_file_menu(self, menu: QMenu, actions: Sequence[QAction]) -> None:
        """The menu behind the company, its keys and its lines in Tell me."""
        self.sidebar.company.menu = menu
        self.program_actions = list(actions)
        self.addActions(self.program_actions)

    def set_user_menu(self, menu: QMenu) -> None:
        """What opens behind her initials."""
        self._user.clicked.connect(lambda _checked=False: menu.popup(self._user.mapToGlobal(self._user.rect().bottomLeft())))

    def _initials(self) -> str:
        return "".join(part[0] for part in self.context.desk.actor.name.split()[:2]).upper()

    def say_where(self, words: str) -> None:
        """Which file, and when it was backed up, at the right of the status bar."""
        self._base.setText(words)

    def _global_keys(self) -> None:
        """What works in every window; one table feeds keys, F1 and Tell me."""
        for identity, words, act, keys in (
                ("tell_me", _("Tell me"), self.open_palette, ("Alt+Q", "Ctrl+K")),
                ("keys", _("Keys of this page"), self.show_keys, ("F1",)),
                ("back", _("Back"), self.back, ("Alt+Left",)),
                ("forward", _("Forward"), self.forward, ("Alt+Right",)),
                ("refresh", _("Refresh"), self.refresh, ("F5",)),
                ("next_part", _("Next part of the window"), lambda: self.next_part(1), ("F6",)),
                ("previous_part", _("Previous part of the window"), lambda: self.next_part(-1), ("Shift+F6",)),
                ("work_date", _("Work date"), self.choose_work_date, ("Alt+D",)),
                ("window", _("Open in a window of its own"), self.open_window, ("Alt+Shift+W",)),
                ("menu", _("Menu of this page"), self._page_menu, ("F10",))):
            action = QAction(words, self)
            action.setObjectName(identity)
            action.setShortcuts([QKeySequence(k) for k in keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, do=act: do())
            self.addAction(action)
            self.global_actions.append(action)

    def open_palette(self) -> None:
        """Tell me (Alt+Q)."""
        self.palette_.open()

    def show_keys(self) -> None:
        """The keys of the page, and of everything (F1)."""
        KeysOverlay(self).exec()

    def parts(self) -> list[QWidget]:
        """Where F6 goes: the sidebar, the page, its side panel."""
        page = self.page()
        found: list[QWidget | None] = [self.sidebar.items.get(self._listed(self.current_id))]
        if page is not None:
            found += [page.first_field(), page.first_in_side()]
        return [w for w in found if w is not None and w.isVisibleTo(self)]

    def next_part(self, step: int) -> None:
        """The keyboard goes to the next part of the window."""
        parts, here = self.parts(), self.focusWidget()
        if parts:
            at = next((n for n, part in enumerate(parts) if part is here or (here is not None and _together(part, here))), -1)
            parts[(at + step) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------ pages

    def page(self) -> Page | None:
        """The page shown now."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def show_page(self, page_id: str, **arguments: Any) -> Page | None:
        """Show a page; where she was can be gone back to."""
        present = self.page()
        if present is not None and not present.leave():
            return present
        if self._at is not None:
            self._note_state()
            self._back.append(self._at)
            self._forward.clear()
        return self._show(Shown(page_id, arguments))

    def _note_state(self) -> None:
        """Remember how the present page looks, for coming back to it."""
        page = self.page()
        if page is not None and self._at is not None:
            self._at.state = page.state()

    def _show(self, wanted: Shown) -> Page:
        wanted = self._instead(wanted)
        page = self._make(wanted)
        old = self.page()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            # What it still had to say about itself is not about the page that is shown now.
            old.told.disconnect(self._say)
            old.deleteLater()
        self._at = wanted
        self.current_id = wanted.page_id
        if page.wide or page.side_width >= WORK_PANEL:
            self.sidebar.set_narrow(self.sidebar.narrow or self.width() < ROOMY)
        elif self.width() >= ENOUGH and not self.sidebar.chosen:
            self.sidebar.set_narrow(False)
        self.sidebar.mark_current(self._listed(wanted.page_id))
        self._retitle()
        page.titled.connect(self._retitle)
        page.told.connect(self._say)
        self._status.setText(page.status_words)
        allow(self._arrows[0], bool(self._back), self._no_way(-1))
        allow(self._arrows[1], bool(self._forward), self._no_way(1))
        self._keys.setText("   ".join(f"{written(key)} {words}" for key, words in page.keys[:4]))
        self._yield_keys(page)
        if wanted.state is not None:
            page.restore(wanted.state)
        elif not wanted.arguments:
            page.begin()
        page.focus_first()
        return page

    def _yield_keys(self, page: Page) -> None:
        """A page that has its own meaning for one of our keys gets it: two actions of one key would both be silent."""
        taken = {k.toString() for action in page.commands() for k in action.shortcuts()}
        for action in self.global_actions:
            keys = [k for k in action.shortcuts() if k.toString() in taken]
            key = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            allow(action, not keys, _("This page uses {key} for something else.").format(key=key))

    def _make(self, wanted: Shown) -> Page:
        page: Page = pages.page(wanted.page_id).factory(self.context, **wanted.arguments)
        page.arguments = wanted.arguments
        page.setWindowFlags(Qt.WindowType.Widget)
        return page

    def _instead(self, wanted: Shown) -> Shown:
        """The page that shows the same record now: what was a draft may be posted when somebody comes back to it."""
        instead = pages.page(wanted.page_id).instead
        found = instead(self.context, wanted.arguments) if instead is not None else None
        return wanted if found is None else Shown(*found)

    def _listed(self, page_id: str) -> str:
        """The sidebar item a page belongs to: a card lights its list."""
        return page_id if page_id in self.sidebar.items else LISTS.get(page_id, "")

    def _retitle(self) -> None:
        page = self.page()
        words = page.windowTitle().removesuffix(MODIFIED) if page else ""
        state = _("read-only") if self.context.closed_to_writing else ""
        self.setWindowTitle(" – ".join(w for w in (words, self.context.company, state, "Tegoed") if w))

    def back(self) -> None:
        """The page before."""
        page = self.page()
        if not self._back:
            self._status.setText(self._no_way(-1))
        elif self._at and (page is None or page.leave()):
            self._note_state()
            self._forward.append(self._at)
            self._show(self._back.pop())

    def forward(self) -> None:
        """The page gone back from."""
        page = self.page()
        if not self._forward:
            self._status.setText(self._no_way(1))
        elif self._at and (page is None or page.leave()):
            self._note_state()
            self._back.append(self._at)
            self._show(self._forward.pop())

    def _no_way(self, step: int) -> str:
        """Why it does not go back, or forward."""
        return _("There is no page before this one.") if step < 0 else _("There is no page to go forward to.")

    def choose_work_date(self) -> None:
        """The day that new documents get; it is today again at the next start (L10N 7.4)."""
        day = DateField(_("Work date"), self.context.desk.clock.today, width=140)
        day.set_value(self.context.desk.today)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[bool]:
            return Outcome(self.work_on(values["day"] or self.context.desk.clock.today()))

        form_dialog.show(form_dialog.FormDialog(
            self, _("Work date"), [form_dialog.FormField("day", _("Work date"), day)], save, save_words=_("Work on this date"),
            body=_("New documents and letters get this date. Empty = today; so it is again at the next start.")))

    def work_on(self, day: date) -> bool:
        """Another work date, and the page anew with it; False when the page stays because of what is typed there."""
        page = self.page()
        if page is not None and not page.leave():
            return False
        desk = self.context.desk
        self.context.desk = replace(desk, work_date=None if day == desk.clock.today() else day)
        self.count_again()
        if self._at is not None:
            self._note_state()
            self._show(self._at)
        return True

    def refresh(self) -> None:
        """The same page anew."""
        page = self.page()
        if self._at is not None and (page is None or page.leave()):
            self._note_state()
            self._show(self._at)

    def open_window(self) -> Page | None:
        """The present page once more in a window of its own; a document opens once."""
        if self._at is None:
            return None
        again = next((w for w in self.windows if w.arguments == self._at.arguments and w.objectName() == self._at.page_id), None)
        page = again or self._make(self._at)
        if again is None:
            page.setObjectName(self._at.page_id)
            page.setWindowFlags(Qt.WindowType.Window)
            page.resize(1180, 760)
            self.windows.append(page)
        page.show()
        page.raise_()
        page.activateWindow()
        return page

    def _page_menu(self) -> None:
        page = self.page()
        if page is not None:
            page.menu().popup(page.mapToGlobal(page.rect().topLeft()))

    def count_again(self) -> None:
        """Figures of the sidebar and the work date; not of a file that is being closed."""
        if self.resting:
            return
        desk = self.context.desk
        self.sidebar.count_again(desk)
        day = i18n.day(desk.today, i18n.region())
        self._date.setText(day)
        self._date.setAccessibleName(_("Work date {day}").format(day=day))
        moved = desk.today != desk.clock.today()
        self._work_day.setText(_("Work date {day}, not today").format(day=day) if moved else "")
        self._work_day.setVisible(moved)

    def resizeEvent(self, event: Any) -> None:
        """Below 1180 pixels only the rail is left."""
        super().resizeEvent(event)
        if self.width() < ENOUGH and not self.sidebar.narrow:
            self.sidebar.set_narrow(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a card."""
        if event.key() == Qt.Key.Key_Escape and self._back:
            self.back()
        else:
            super().keyPressEvent(event)

    def wind_up(self) -> None:
        """Running tasks are waited for; those that can be gone on with stop at their next record (JOB-017)."""
        for stop in self.winding_up:
            stop()
        self.context.runner.wait()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Unsaved input asks; running tasks are waited for."""
        page = self.page()
        if page is not None and not page.leave():
            event.ignore()
            return
        if self.may_wind_up is not None and not self.may_wind_up():
            event.ignore()
            return
        self.wind_up()
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        for window in self.windows:
            window.close()
        event.accept()


def _together(part: QWidget, here: QWidget) -> bool:
    """Does the keyboard stand in the part that `part` stands for: the same sidebar, body or side panel?"""
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, Ground):
        parent = parent.parentWidget()
    return parent is not None and parent.isAncestorOf(here)
