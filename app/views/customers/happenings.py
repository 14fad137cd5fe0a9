"""The timeline in words: each happening with its icon, title and detail, and the page it leads to (COL-15)."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from app import i18n
from app.core.enums import Blocked, CollectionsStatus
from app.core.words import N_
from app.i18n import _
from app.queries import credit_timeline, entries
from app.queries.listing import Column
from app.queries.outputs import TABLES, page_of
from app.queries.timeline import KINDS, Happening, timeline
from app.services import exports
from app.services.desk import Desk
from app.views.collecting import happening_words as collecting_words
from app.views.credit import happening_words
from app.views.customers import words
from app.views.kit import file_dialogs
from app.views.kit.context import Context
from app.views.kit.figures import TimeLine
from app.views.kit.page import clear
from app.views.kit.widgets import Button, Ground, Label, Tabs, column, holder, row

CREDIT = "credit"
STATEMENTS = {"statement": N_("Statement"), "confirmation": N_("Balance confirmation")}
TABS = (("", N_("All")), ("letter", N_("Letters")), ("mail", N_("E-mails")), ("document", N_("Documents")),
        ("block", N_("Blocked")), (CREDIT, N_("Area::Credit")), ("note", N_("Notes")), ("change", N_("Changes")))
MAILS = {"sent": (N_("E-mail sent to {to}"), "success"), "failed": (N_("E-mail to {to} failed"), "danger"),
         "unknown": (N_("E-mail to {to}: was it sent?"), "warning"),
         "handed_over": (N_("E-mail to {to} handed to the mail program"), "info")}
CREDITS = {"payment", "credit_note"}
ENTRY_NAMES = {kind.value: name for kind, name in entries.TYPE_NAMES.items()}
SETTLED = 4
"""Documents a payment settles that are named in its line."""
Line = tuple[str, str, str, str, str]
EXPORTED = (Column("on", N_("Date"), "date", None), Column("what", N_("What happened"), "text", None),
            Column("detail", N_("Details"), "text", None), Column("by", N_("By"), "text", None))


def told(happened: Happening) -> Line:
    """Icon, tone, title, day and detail of a line."""
    icon, tone, title, detail = _parts(happened)
    return (icon, tone, title, i18n.day(happened.on, i18n.region()), " · ".join(x for x in (detail, happened.user) if x))


def _money(amount: int, currency: str) -> str:
    return i18n.money(amount, currency, i18n.region())


def _parts(h: Happening) -> tuple[str, str, str, str]:
    values: Sequence[Any] = h.values
    if h.kind == "letter" and h.what in STATEMENTS:
        day = i18n.day(values[1], i18n.region())
        return "file-text", "info", f"{_(STATEMENTS[h.what])} {values[0]}", _("up to {day}").format(day=day)
    if h.kind == "letter":
        title = _("Reminder cancelled") if h.what == "letter_cancelled" else _("Reminder, level {level}").format(level=values[1])
        tone = "neutral" if h.what == "letter_cancelled" else "warning"
        return "mail-warning", tone, title, f"{values[0]} · {_money(values[2], values[3])}"
    if h.kind == "mail":
        title, tone = MAILS[h.what]
        return "mail", tone, _(title).format(to=values[0]), str(values[1])
    if h.kind == "document":
        paid = h.what in CREDITS
        return ("landmark" if paid else "file-text", "success" if paid else "neutral",
                f"{_(ENTRY_NAMES[h.what])} {values[0]}", _document(values, paid))
    if h.kind == "block":
        return _block(h)
    if h.kind == "status":
        name = entries.STATUS_NAMES[CollectionsStatus(h.what)] or N_("Not disputed")
        tone = entries.STATUS_TONES.get(CollectionsStatus(h.what), ("neutral", ""))[0]
        icon = "handshake" if h.what.startswith("promise") else "scale"
        return icon, tone, _(name), " · ".join(x for x in values if x)
    if h.kind == "returned":
        number, amount, currency, texts, comment = h.values
        title = _("Payment {document} returned") if h.what == "return" else _("Payment {document} cancelled")
        reason = texts.get(i18n.language()) or texts.get("en", "")
        detail = " · ".join(x for x in (_money(amount, currency), reason, comment) if x)
        return "undo-2", "danger" if h.what == "return" else "neutral", title.format(document=number), detail
    if h.kind == "note":
        return "scroll-text", "info", _first_line(values[0]), ""
    if h.kind == "file":
        return "paperclip", "info", str(values[0]), ""
    if h.kind in collecting_words.KINDS:
        return collecting_words.parts(h)
    if h.kind in credit_timeline.KINDS:
        return happening_words.parts(h)
    captions = ", ".join(words.caption(f) for f in values)
    return "pencil", "neutral", _("Changed: {fields}").format(fields=captions), ""


def _document(values: Sequence[Any], paid: bool) -> str:
    """Its amount; of a payment also what it settles, the first few by name, and its receipt (DEP-09)."""
    _number, amount, currency, settled, receipt = values
    named = ", ".join(settled[:SETTLED]) + (" …" if len(settled) > SETTLED else "")
    told = (_money(-amount if paid else amount, currency), named, _("Receipt {number}").format(number=receipt) if receipt else "")
    return " · ".join(x for x in told if x)


def _block(h: Happening) -> tuple[str, str, str, str]:
    old, new, texts, note = h.values
    reason = texts.get(i18n.language()) or texts.get("en", "")
    detail = " · ".join(x for x in (reason, note) if x)
    if h.what == "privacy":
        return "lock", "danger", _("Blocked for privacy"), detail
    if h.what == "unblocked":
        return "circle-check", "success", _("No longer blocked (was {value})").format(value=words.block_name(old)), detail
    return "ban", words.TONES[Blocked(new)][0], _("Blocked: {value}").format(value=words.block_name(new)), detail


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


def line_of(found: Sequence[Happening], opened: Callable[[Happening], None]) -> TimeLine:
    """The lines as a widget; those with a document open it."""
    widget = TimeLine([told(h) for h in found], [_openable(h) for h in found])
    widget.opened.connect(lambda number: opened(found[number]))
    return widget


def _openable(h: Happening) -> bool:
    return h.target is not None and h.target[0] in ("collection_letter", "account_statement", "customer_ledger_entry", *TABLES)


def open_target(context: Context, customer_id: int, happened: Happening) -> None:
    """Go to the document of a line, if it has one."""
    if happened.target is None:
        return
    table, identity = happened.target
    if table == "collection_letter":
        context.navigate("letters", search=str(happened.values[0]))
    elif table == "account_statement":
        context.navigate("statements_sent", customer_id=customer_id)
    elif table == "customer_ledger_entry":
        context.navigate("entries", customer_id=customer_id, view="all", entry_id=identity)
    elif table in TABLES:
        with context.desk.reading() as session:
            page, name, key = page_of(session, happened.target)
        context.navigate(page, **{name: key})


class TimelineDialog(QDialog):
    """The last year of a customer, by kind."""

    def __init__(self, parent: QWidget, desk: Desk, customer_id: int, opened: Callable[[Happening], None]) -> None:
        super().__init__(parent)
        self._desk, self._customer_id, self._opened = desk, customer_id, opened
        self.found: list[Happening] = []
        self.setWindowTitle(_("Timeline"))
        self.setAccessibleName(_("Timeline"))
        self.resize(700, 640)
        self.tabs = Tabs([(_(name), None) for _kind, name in TABS])
        self.tabs.chosen.connect(lambda _index: self._show())
        self._lines = column(spacing=0, margins=(16, 10, 16, 10))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(_("Timeline"))
        area.setWidget(Ground("surface", self._lines))
        close = Button(_("Close"), "primary")
        close.clicked.connect(lambda _checked=False: self.accept())
        export = Button(_("Export"), icon="file-spreadsheet")
        export.clicked.connect(lambda _checked=False: self._export())
        parts = column(Label(_("Timeline"), 15, 600), self.tabs, spacing=8, margins=(20, 16, 20, 0))
        whole = column(parts, spacing=4)
        whole.addWidget(area, 1)
        whole.addWidget(holder(row(export, None, close, margins=(20, 8, 20, 14))))
        self.setLayout(column(Ground("surface", whole)))
        self._show()

    def _show(self) -> None:
        """The happenings of the chosen kind."""
        kind = TABS[self.tabs.current][0]
        desk = self._desk
        since: date = desk.today - timedelta(days=365)
        with desk.reading() as session:
            self.found = timeline(session, desk.company_id, self._customer_id, most=200, since=since,
                                  kinds=credit_timeline.KINDS if kind == CREDIT else (kind,) if kind else KINDS)
        clear(self._lines)
        if self.found:
            self._lines.addWidget(line_of(self.found, self._open))
        else:
            self._lines.addWidget(Label(_("Nothing in the last year."), 13, 400, "text3"))
        self._lines.addStretch(1)

    def _export(self) -> None:
        """What is shown, as a spreadsheet."""
        name = file_dialogs.save_name(self, _("Export"), "timeline.xlsx", "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> int:
        """Day, title, detail and person of every line shown; gives how many."""
        rows = ([h.on, title, detail, h.user] for h in self.found for _icon, _tone, title, detail in (_parts(h),))
        return exports.write_rows(self._desk, N_("Timeline"), list(EXPORTED), rows, path)

    def _open(self, h: Happening) -> None:
        self.accept()
        self._opened(h)
