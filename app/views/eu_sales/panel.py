"""Beside the lines of a list: documents of the current line with what speaks against it, what is left out, history (ESL-030)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.eu_sales_states import STATE_NAMES, State
from app.i18n import _
from app.queries.eu_sales import Event, ListLine
from app.services.eu_sales.following import NOTE
from app.services.eu_sales.life import CHANNELS
from app.services.eu_sales.proposing import TABLE
from app.services.eu_sales.showing import Shown
from app.views.collections.letter_panel import TabPanel
from app.views.eu_sales.opening import open_document
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.page import clear
from app.views.kit.record_files import RecordFiles, Tell
from app.views.kit.widgets import Button, Label, Line, column, holder, row

MOST = 60
"""Documents shown at once; the figure above tells how many there are."""


class ListPanel(TabPanel):
    """Tabs over the current line and its list."""

    def __init__(self, context: Context, shown: Callable[[], Shown | None], tell: Tell) -> None:
        super().__init__((_("Documents"), _("Left out"), _("History")))
        self._context, self._shown, self._tell = context, shown, tell
        self._line: ListLine | None = None

    def show_line(self, line: ListLine | None) -> None:
        """Another line."""
        self._line = line
        clear(self._head)
        clear(self._foot)
        words = line.number or _("No VAT number") if line is not None else _("Choose a line to see its documents.")
        self._head.addWidget(Label(words, 15 if line is not None else 13, 600 if line is not None else 400,
                                   "text" if line is not None else "text3", wrap=True))
        if line is not None and line.customer:
            self._head.addWidget(Label(line.customer, 12, 400, "text2", wrap=True))
        self._fill()

    def open_first(self) -> None:
        """The newest document of the line."""
        if self._line is not None and self._line.documents:
            last = self._line.documents[-1]
            open_document(self._context, last.table, last.id)

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        return (self._documents, self._left, self._history)[self.tabs.current]()

    def _documents(self) -> QWidget:
        """Why the line is as it is, its documents, and the proof of a manual one."""
        parts, line, region = column(spacing=6, margins=(18, 10, 12, 10)), self._line, i18n.region()
        shown = self._shown()
        if line is None or shown is None:
            return holder(parts)
        for problem in shown.of(line.position):
            parts.addWidget(details.bar(problem))
        if line.reason:
            parts.addWidget(Label(line.reason, 12, 400, "text2", wrap=True))
        for document in line.documents[-MOST:][::-1]:
            button = Button(document.number, "ghost", height=24, link=True)
            button.clicked.connect(lambda _checked=False, d=document: open_document(self._context, d.table, d.id))
            parts.addLayout(row(button, Label(i18n.day(document.vat_date, region), 12, 400, "text3"), None,
                                Label(i18n.amount(document.amount, self._context.currency, region), 13, 500)))
        if line.manual:
            parts.addWidget(Line())
            parts.addWidget(RecordFiles(self._context.desk, ("eu_sales_list_line", line.id), self._tell, narrow=True))
        parts.addStretch(1)
        return holder(parts)

    def _left(self) -> QWidget:
        """Posted lines of the period that are on no list, with the reason (ESL-004)."""
        parts, shown, region = column(spacing=6, margins=(18, 10, 12, 10)), self._shown(), i18n.region()
        left = shown.left if shown is not None else ()
        if not left:
            parts.addWidget(Label(_("Nothing of this period is left out."), 13, 400, "text3", wrap=True))
        for x in left[:MOST]:
            button = Button(x.document, "ghost", height=24, link=True)
            button.clicked.connect(lambda _checked=False, y=x: open_document(self._context, y.document_table, y.document_id,
                                                                             y.voucher_id))
            parts.addLayout(row(button, None, Label(i18n.amount(x.amount, self._context.currency, region), 13, 500)))
            parts.addWidget(Label(f"{x.customer} · {x.vat_number}", 12, 400, "text2", wrap=True))
            parts.addWidget(Label(_(x.why), 12, 400, "text3", wrap=True))
        parts.addStretch(1)
        return holder(parts)

    def _history(self) -> QWidget:
        """Who did what, how it was filed, and its files with their fingerprints."""
        parts, shown, region = column(spacing=6, margins=(18, 10, 12, 10)), self._shown(), i18n.region()
        if shown is None:
            return holder(parts)
        head = shown.facts.head
        for e in reversed(shown.facts.events):
            parts.addWidget(Label(_(STATE_NAMES[e.after]), 13, 500))
            said = " · ".join(x for x in (i18n.moment(e.at, region), e.user, noted(e)) if x)
            parts.addWidget(Label(said, 12, 400, "text2", wrap=True))
        if head.submitted_on is not None:
            parts.addWidget(Line())
            channel = _(CHANNELS[head.channel]) if head.channel in CHANNELS else ""
            filed = (i18n.day(head.submitted_on, region), channel, head.receipt_no)
            parts.addWidget(Label(" · ".join(x for x in filed if x), 12, 400, "text2", wrap=True))
            parts.addWidget(RecordFiles(self._context.desk, (TABLE, head.id), self._tell, narrow=True))
        for file in head.files:
            parts.addWidget(Line())
            parts.addWidget(Label(str(file["name"]), 12, 500, wrap=True))
            parts.addWidget(Label(f"SHA-256 {str(file['sha256'])[:32]} {str(file['sha256'])[32:]}", 11, 400, "text3", wrap=True))
        parts.addStretch(1)
        return holder(parts)


def noted(event: Event) -> str:
    """What a step says in words: how many questions were confirmed, what was posted since, else what somebody wrote."""
    if event.after == State.CHECKED and event.note:
        return i18n.filled(_("{count:kind of question|kinds of question} confirmed"), count=event.note.count(",") + 1)
    if event.note.startswith(f"{NOTE} "):
        return _("Posted since: {documents}").format(documents=event.note.removeprefix(f"{NOTE} "))
    return event.note
