"""The start window: make a company, open one, or go on where she was; shown while no company file is open (usability 2.7)."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import company_files
from app.settings import RECENT, ProgramSettings
from app.views.kit.page import clear
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Card, EmptyState, Ground, Label, MessageBar, column, row

if TYPE_CHECKING:
    from app.views.desktop import Desktop

WIDTH, HEIGHT = 980, 620
COLUMNS = (
    Column("name", N_("Company file"), "link", None, 200),
    Column("place", N_("Folder"), "text", None, 300, stretch=True),
    Column("changed", N_("Last changed"), "text", None, 140),
    Column("state", N_("State"), "chip", None, 140),
)


class StartWindow(QMainWindow):
    """Three ways to begin and the files opened lately."""

    def __init__(self, desktop: "Desktop", own: ProgramSettings) -> None:
        super().__init__()
        self._desktop, self._own = desktop, own
        self.setWindowTitle("Tegoed")
        self.resize(WIDTH, HEIGHT)
        self._messages = column(spacing=6)
        self._bar: MessageBar | None = None
        self.recent: list[company_files.Recent] = []
        self.new = Button(_("New company…"), "primary", "plus")
        self.new.clicked.connect(lambda: desktop.new_company())
        self.choose = Button(_("Open a company file…"), "default", "folder-open")
        self.choose.clicked.connect(desktop.choose_file)
        self.demo = Button(_("Open the demo company"), "default", "play")
        self.demo.clicked.connect(desktop.open_demo)
        self.restore = Button(_("Restore a backup…"), "ghost", "history")
        self.restore.clicked.connect(lambda: desktop.restore_lost())
        self._source = MemorySource(COLUMNS)
        self.table = Table(self._source, name=_("Recent company files"))
        self.table.opened.connect(self._open)
        self._build()
        self._keys()
        self.fill()

    def _build(self) -> None:
        self.forget = Button(_("Take off the list"), "ghost", "x", height=26)
        self.forget.clicked.connect(self._forget)
        begin = row(self.new, self.choose, self.demo, None, self.restore, spacing=8)
        self._empty = EmptyState("building-2", _(
            "Nothing was opened yet. Make a company, or look around in the demo company: a wholesaler with "
            "a year and a half of invoices, late payers and disputes."))
        self._title = Label(_("Opened lately"), 14, 600)
        card = column(row(self._title, None, self.forget), self._empty, self.table, spacing=10, margins=(18, 14, 18, 16))
        card.setStretch(1, 1)
        card.setStretch(2, 1)
        head = column(Label("Tegoed", 22, 600), Label(_("Receivables, credit control and collections"), 13, 400, "text2"),
                      spacing=2)
        whole = column(head, self._messages, begin, Card(card), spacing=16, margins=(36, 28, 36, 28))
        whole.setStretch(3, 1)
        self.setCentralWidget(Ground("window", whole))

    def _keys(self) -> None:
        for keys, act in (("Ctrl+N", self._desktop.new_company), ("Ctrl+O", self._desktop.choose_file),
                          ("Delete", self._forget), ("Ctrl+Q", self.close)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, do=act: do())
            self.addAction(action)

    def fill(self) -> None:
        """The recent list as the settings hold it; missing files are marked."""
        self.recent = company_files.recent(self._own.get(RECENT))
        rows = [Row(n, (r.name, r.place, i18n.moment(r.changed, i18n.region()) if r.changed else "–",
                        "" if r.there else (_("not found"), "warning", "triangle"))) for n, r in enumerate(self.recent)]
        self._source.set_rows(rows)
        self.table.refresh()
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._title.setVisible(bool(rows))
        self.forget.setVisible(bool(rows))

    def _open(self, index: int) -> None:
        self._desktop.open(self.recent[index].target)

    def _forget(self) -> None:
        key = self.table.current()
        if 0 <= key < len(self.recent):
            self._own.forget(str(self.recent[key].target))
            self.fill()

    def tell(self, tone: str, words: str, ways: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """One message with its ways out."""
        clear(self._messages)
        self._bar = MessageBar(tone, words, "", ways)
        self._messages.addWidget(self._bar)

    def messages(self) -> list[str]:
        """The messages shown now."""
        return [] if self._bar is None else [self._bar.words.text()]

    def focus_first(self) -> None:
        """The keyboard starts in the list, or on *New company*."""
        if self.recent:
            self.table.view.setFocus()
            self.table.view.setCurrentIndex(self.table.model_.index(0, 0))
        else:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
