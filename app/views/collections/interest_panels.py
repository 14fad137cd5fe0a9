"""The panels beside interest notes: the real letter, how it was reckoned, its e-mail, voucher and log (WIN-25, 40, INT-57)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.queries import interest as queries
from app.queries import letters as letter_queries
from app.queries.entries import voucher_lines
from app.services import interest_letters, letter_output
from app.services.adjustments import choosing, history
from app.services.interest import issuing
from app.views.collections.charges_dialog import part_words
from app.views.collections.issued_panel import add_mail, add_way
from app.views.collections.letter_panel import TabPanel, account_line, paper, via
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.widgets import Button, Chip, Label, Line, column, holder, row

DAY_COUNTS = {"act365": "ACT/365", "act360": "ACT/360", "actact": "ACT/ACT", "e30360": "30/360"}
LAST_ACTIONS = {"waive": N_("Waived"), "reinstate": N_("Reinstated"), "reverse": N_("Reversed")}
RIGHT = Qt.AlignmentFlag.AlignRight


def calculation(lines: Sequence[queries.LineRow], currency: str) -> QWidget:
    """Entry by entry the stretches exactly as they are printed: period, days, base, rate, amount (WIN-40)."""
    grid = QGridLayout()
    grid.setContentsMargins(18, 12, 14, 10)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for place, words in enumerate((_("Period"), _("Days"), _("Base"), _("Rate"), _("Amount"))):
        grid.addWidget(Label(words, 11, 500, "text3"), 0, place, RIGHT if place else Qt.AlignmentFlag.AlignLeft)
    at = 1
    for line in lines:
        at = _entry(grid, line, currency, at)
    grid.setRowStretch(at, 1)
    return holder(grid)


def _entry(grid: QGridLayout, line: queries.LineRow, currency: str, at: int) -> int:
    """One entry: its head, a row per stretch, and what was changed by hand; the next free row."""
    region, role = i18n.region(), "text3" if line.excluded else "text"
    counts = dict.fromkeys(DAY_COUNTS[s.day_count] for s in line.segments if s.day_count in DAY_COUNTS)
    said = [line.document, _("due {day}").format(day=i18n.day(line.due, region)), *counts]
    said += [_("Paid")] if line.closed else []
    grid.addWidget(Label(" · ".join(said), 12, 600, role), at, 0, 1, 4)
    grid.addWidget(Label(i18n.amount(line.interest, currency, region), 12, 600, role), at, 4, RIGHT)
    at += 1
    for s in line.segments:
        period = f"{i18n.day(s.first, region)} – {i18n.day(s.last, region)}"
        rate = i18n.percent(s.rate, region) + ("*" if s.provisional else "")
        if s.each is not None:
            rate = f"{s.intervals} × {i18n.amount(s.each, currency, region)}"
        cells = (period, str(s.days), i18n.amount(s.base, currency, region), rate, i18n.amount(s.amount, currency, region))
        for place, words in enumerate(cells):
            grid.addWidget(Label(words, 11, 400, "text3" if line.excluded else "text2"), at, place,
                           RIGHT if place else Qt.AlignmentFlag.AlignLeft)
        at += 1
    if line.compensation is not None and not (line.excluded or line.uncompensated):
        grid.addWidget(Label(_("Fixed compensation for late payment"), 11, 400, "text2"), at, 0, 1, 4)
        grid.addWidget(Label(i18n.amount(line.compensation, currency, region), 11, 400, "text2"), at, 4, RIGHT)
        at += 1
    for words in _remarks(line, currency):
        grid.addWidget(Label(words, 11, 400, "warning_t", wrap=True), at, 0, 1, 5)
        at += 1
    return at


def _remarks(line: queries.LineRow, currency: str) -> list[str]:
    """What somebody changed, and rates that may still change."""
    region, found = i18n.region(), []
    if line.excluded:
        found.append(_("Left out of this note by hand; its days stay chargeable."))
    elif line.interest != line.computed:
        found.append(_("Reduced by hand from {amount}.").format(amount=i18n.money(line.computed, currency, region)))
    if line.uncompensated and not line.excluded:
        found.append(_("Fixed compensation left out by hand; a later document may ask it."))
    if any(s.carried for s in line.segments):
        found.append(_("Interest of full years is part of the base."))
    if any(s.provisional for s in line.segments):
        found.append(_("* provisional rate: the one of this half-year was not known yet."))
    return found


class DraftPanel(TabPanel):
    """Tabs over one draft note; `adjust` opens its dialog."""

    def __init__(self, context: Context, adjust: Callable[[], None]) -> None:
        super().__init__((_("Interest note"), _("Calculation"), _("E-mail"), _("Voucher")))
        self._context, self._adjust = context, adjust
        self._note: queries.DraftRow | None = None
        self._problems: tuple[Problem, ...] = ()

    def show_draft(self, note: queries.DraftRow | None, problems: tuple[Problem, ...] = ()) -> None:
        """Another note; None = nothing chosen."""
        from app.views.kit.page import clear
        self._note, self._problems = note, problems
        clear(self._head)
        clear(self._foot)
        if note is None:
            self._head.addWidget(Label(_("Choose a note to see it."), 13, 400, "text3"))
        else:
            chips = [Chip(_("Below minimum"), "warning", "half")] if note.below_minimum else []
            chips += [Chip(_("Provisional rate"), "warning", "triangle")] if note.provisional else []
            self._head.addLayout(row(Label(note.name, 15, 600), *chips, None, spacing=8))
            due = _("pay by {due}").format(due=i18n.day(note.due_date, i18n.region()))
            self._head.addWidget(Label(f"{note.number} · {note.language.upper()} · {due}", 12, 400, "text2"))
            button = Button(_("Adjust"), "default")
            button.clicked.connect(lambda _checked=False: self._adjust())
            self._foot.addWidget(Label(via(note.channel), 13, 500))
            self._foot.addStretch(1)
            self._foot.addWidget(button)
        self._fill()

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        makers = (self._letter, lambda n: calculation(n.lines, n.currency), self._mail, self._voucher)
        return makers[self.tabs.current](self._note) if self._note is not None else super().content()

    def _letter(self, note: queries.DraftRow) -> QWidget:
        """What speaks against it, then the real PDF."""
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        for problem in self._problems[:3]:
            pages.addWidget(details.bar(problem))
        for page in paper(interest_letters.preview(self._context.desk, note.note_id)):
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)

    def _mail(self, note: queries.DraftRow) -> QWidget:
        """The e-mail as it would be sent."""
        mail = letter_output.mail_text(self._context.desk, interest_letters.KIND, note.note_id)
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        attached = ", ".join(mail.attachments)
        for words, value in ((_("To"), mail.to or "–"), (_("Subject"), mail.subject), (_("Attached"), attached)):
            parts.addWidget(Label(words, 12, 400, "text3"))
            parts.addWidget(Label(value, 13, 500, wrap=True))
        parts.addWidget(Line())
        parts.addWidget(Label(mail.body, 13, 400, wrap=True))
        parts.addStretch(1)
        return holder(parts)

    def _voucher(self, note: queries.DraftRow) -> QWidget:
        """The lines issuing would post (WIN-05)."""
        outcome = issuing.preview_voucher(self._context.desk, note.note_id)
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        for problem in outcome.problems:
            parts.addWidget(details.bar(problem))
        if outcome.value == []:
            parts.addWidget(Label(_("This note posts nothing."), 13, 400, "text3"))
        for line in outcome.value or ():
            parts.addLayout(account_line(line.account, line.names, line.amount, line.currency))
        parts.addStretch(1)
        return holder(parts)


class NotePanel(TabPanel):
    """Tabs over one note of the list: a draft, or an issued one with what became of it."""

    def __init__(self, context: Context) -> None:
        super().__init__((_("Interest note"), _("Calculation"), _("Log"), _("Voucher")))
        self._context = context
        self._note_id = 0
        self._head_of: queries.IssuedHead | None = None

    def show_note(self, note_id: int) -> None:
        """Another note; 0 or less = none is chosen."""
        from app.views.kit.page import clear
        self._note_id = note_id
        with self._context.desk.reading() as session:
            self._head_of = queries.issued_head(session, note_id) if note_id > 0 else None
        clear(self._head)
        clear(self._foot)
        head = self._head_of
        if head is None:
            words = _("A draft: the interest run shows and issues it.") if note_id > 0 else _("Choose a note to see it.")
            self._head.addWidget(Label(words, 13, 400, "text3"))
        else:
            chips = [Chip(_("Cancelled"), "neutral", "cross")] if head.cancelled else []
            self._head.addLayout(row(Label(head.customer, 15, 600), *chips, None, spacing=8))
            day, due = (i18n.day(d, i18n.region()) for d in (head.day, head.due))
            words = _("{number} of {day}, pay by {due}").format(number=head.number, day=day, due=due)
            self._head.addWidget(Label(words, 12, 400, "text2"))
            self._foot.addWidget(Label(via(head.channel), 13, 500))
            self._foot.addStretch(1)
        self._fill()

    def look_again(self, note_id: int) -> None:
        """The list was read again: another note may stand on the row, and what became of this one may have changed."""
        if note_id != self._note_id or self.tabs.current:
            self.show_note(note_id)

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        if self._note_id <= 0:
            return super().content()
        makers = (self._paper, self._calculation, self._log, self._voucher)
        return makers[self.tabs.current]()

    def _paper(self) -> QWidget:
        """The archived bytes as pictures; of a draft what would be printed."""
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        for page in paper(interest_letters.preview(self._context.desk, self._note_id)):
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)

    def _calculation(self) -> QWidget:
        with self._context.desk.reading() as session:
            lines = queries.lines_of(session, self._note_id)
        return calculation(lines, self._head_of.currency if self._head_of is not None else self._context.currency)

    def _log(self) -> QWidget:
        """How it left, and what was done to its charges since (INT-57, WIN-30)."""
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        with self._context.desk.reading() as session:
            ways = letter_queries.ways_out(session, self._note_id, queries.TABLE)
            mails = letter_queries.messages(session, self._note_id, queries.TABLE)
        for way in ways:
            add_way(parts, way)
        for sent in mails:
            add_mail(parts, sent)
        parts.addWidget(Line())
        for words in self._since():
            parts.addWidget(Label(words, 12, 400, "text2", wrap=True))
        parts.addStretch(1)
        return holder(parts)

    def _since(self) -> list[str]:
        """Charged, waived, paid and open, then each action."""
        desk, region = self._context.desk, i18n.region()
        sheets = choosing.of(desk, [(queries.TABLE, self._note_id)])
        if not sheets:
            return []
        d = sheets[0].document
        sums = ((_("Charged"), sum(c.amount for c in d.charges)), (_("Waived"), sum(c.waived for c in d.charges)),
                (_("Reinstated"), sum(c.reinstated for c in d.charges)), (_("Reversed"), sum(c.reversed for c in d.charges)),
                (_("Paid"), d.paid), (_("Written off"), d.written_off), (_("Open"), d.open + d.open_reinstated - d.open_credits))
        told = [f"{words} {i18n.money(amount, d.currency, region)}" for words, amount in sums[:-1] if amount]
        found = [" · ".join((*told, f"{sums[-1][0]} {i18n.money(sums[-1][1], d.currency, region)}"))]
        for e in history.history(desk, sheets[0].ref):
            what = d.number if e.whole else ", ".join(part_words(sheets[0].part(k)) for k in e.keys)
            said = (i18n.day(e.day, region), _(LAST_ACTIONS[e.action]), what, i18n.money(e.amount, e.currency, region), e.number,
                    e.user, e.reason)
            found.append(" · ".join(x for x in said if x))
        return found

    def _voucher(self) -> QWidget:
        """The posted lines (WIN-05)."""
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        head = self._head_of
        if head is None or head.voucher_id is None:
            parts.addWidget(Label(_("This note posted nothing."), 13, 400, "text3"))
        else:
            with self._context.desk.reading() as session:
                found = voucher_lines(session, head.voucher_id)
            for line in found:
                parts.addLayout(account_line(line.account, line.name, line.amount, line.currency))
        parts.addStretch(1)
        return holder(parts)
