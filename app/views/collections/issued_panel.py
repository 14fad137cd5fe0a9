"""The panel beside the issued letters: the archived letter, how it left and what it asked for, its voucher (WIN-25)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import letters as queries
from app.queries.entries import voucher_lines
from app.services import letters
from app.views.collections.letter_panel import TabPanel, account_line, level_chip, paper, via
from app.views.kit.context import Context
from app.views.kit.widgets import Button, Chip, Label, Line, column, holder, row

STATES = {"to_do": (N_("To send"), "warning", "half"), "in_progress": (N_("Unknown: was it sent?"), "violet", "square"),
          "done": (N_("Sent"), "success", "check"), "failed": (N_("Failed"), "danger", "cross"),
          "not_needed": (N_("Not needed"), "neutral", "ring")}
HANDED_OVER = (N_("Handed to mail program"), "info", "check")
RESULTS = {"sent": STATES["done"], "failed": STATES["failed"], "unknown": STATES["in_progress"], "handed_over": HANDED_OVER}
SECTIONS = {"not_due": N_("Not due yet"), "on_hold": N_("On hold")}


class IssuedPanel(TabPanel):
    """Tabs over one issued letter."""

    def __init__(self, context: Context) -> None:
        super().__init__((_("Letter"), _("Log"), _("Voucher")))
        self._context = context
        self._letter_id = 0
        self._head_of: queries.IssuedHead | None = None

    def show_letter(self, letter_id: int) -> None:
        """Another letter; 0 or less = none is chosen."""
        from app.views.kit.page import clear
        self._letter_id = letter_id
        with self._context.desk.reading() as session:
            self._head_of = queries.issued_head(session, letter_id) if letter_id > 0 else None
        clear(self._head)
        clear(self._foot)
        head = self._head_of
        if head is None:
            self._head.addWidget(Label(_("Choose a letter to see it."), 13, 400, "text3"))
        else:
            chip = Chip(_("Cancelled"), "neutral", "cross") if head.cancelled else Chip(*level_chip(head.level))
            self._head.addLayout(row(Label(head.customer, 15, 600), chip, None, spacing=8))
            day, due = (i18n.day(d, i18n.region()) for d in (head.day, head.due))
            words = _("{number} of {day}, pay by {due}").format(number=head.number, day=day, due=due)
            self._head.addWidget(Label(words, 12, 400, "text2"))
            self._foot.addWidget(Label(via(head.channel), 13, 500))
            self._foot.addStretch(1)
        self._fill()

    def look_again(self, letter_id: int) -> None:
        """The list was read again: another letter may stand on the row, and what became of this one may have changed."""
        if letter_id != self._letter_id or self.tabs.current:
            self.show_letter(letter_id)

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        makers = (self._paper, self._log, self._voucher)
        return makers[self.tabs.current](self._head_of) if self._head_of is not None else super().content()

    def _paper(self, _head: queries.IssuedHead) -> QWidget:
        """The archived bytes as pictures."""
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        for page in paper(letters.preview(self._context.desk, self._letter_id)):
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)

    def _log(self, _head: queries.IssuedHead) -> QWidget:
        """How it left, then what was asked for each entry (REM-51, WIN-30)."""
        with self._context.desk.reading() as session:
            ways = queries.ways_out(session, self._letter_id)
            found = queries.logged_entries(session, self._letter_id)
            mails = queries.messages(session, self._letter_id)
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        for way in ways:
            add_way(parts, way)
        for sent in mails:
            add_mail(parts, sent)
        parts.addWidget(Line())
        for entry in found:
            self._add_entry(parts, entry)
        parts.addStretch(1)
        return holder(parts)

    def _add_entry(self, parts: QVBoxLayout, entry: queries.LoggedEntry) -> None:
        region = i18n.region()
        button = Button(entry.document, "ghost", height=24, link=True)
        button.clicked.connect(lambda _checked=False, n=entry.entry_id: self._context.navigate("entries", view="all", entry_id=n))
        aside = SECTIONS.get(entry.section)
        chip = Chip(_(aside), "neutral", "ring") if aside else Chip(*level_chip(entry.level))
        parts.addLayout(row(button, Label(_("due {day}").format(day=i18n.day(entry.due, region)), 12, 400, "text2"), chip, None,
                            Label(i18n.money(entry.remaining, entry.currency, region), 13, 500)))
        if entry.interest:
            words = _("Interest, posted") if entry.interest_posted else _("Interest, only printed")
            parts.addLayout(row(Label(words, 12, 400, "text3"), None,
                                Label(i18n.money(entry.interest, entry.currency, region), 12, 400, "text2")))

    def _voucher(self, head: queries.IssuedHead) -> QWidget:
        """The posted lines (WIN-05)."""
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        if head.voucher_id is None:
            parts.addWidget(Label(_("This letter posted nothing."), 13, 400, "text3"))
        else:
            with self._context.desk.reading() as session:
                found = voucher_lines(session, head.voucher_id)
            for line in found:
                parts.addLayout(account_line(line.account, line.name, line.amount, line.currency))
        parts.addStretch(1)
        return holder(parts)


def add_way(parts: QVBoxLayout, way: queries.WayOut) -> None:
    """One way a letter leaves: where it stands, when and how often it was tried, what was said (WIN-30)."""
    words, tone, shape = HANDED_OVER if way.handed_over and way.status == "done" else STATES[way.status]
    said = [i18n.day(way.at.date(), i18n.region())] if way.at is not None else []
    said += [_("{count} times").format(count=way.tries)] if way.tries > 1 else []
    parts.addLayout(row(Label(via(way.channel), 13, 500), Label(" · ".join(said), 12, 400, "text3"), None,
                        Chip(_(words), tone, shape), spacing=8))
    if way.message:
        parts.addWidget(Label(way.message, 12, 400, "danger_t", wrap=True))


def add_mail(parts: QVBoxLayout, sent: queries.MessageRow) -> None:
    """One e-mail: when, to whom, what became of it; its subject and message id below (COL-35)."""
    words, tone, shape = RESULTS[sent.result]
    parts.addLayout(row(Label(i18n.moment(sent.at, i18n.region()), 12, 400, "text3"), Label(sent.to, 12, 500), None,
                        Chip(_(words), tone, shape), spacing=8))
    parts.addWidget(Label("\n".join(x for x in (sent.subject, sent.message_id) if x), 12, 400, "text2", wrap=True))
