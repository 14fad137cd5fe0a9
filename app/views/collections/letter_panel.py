"""The panel beside a proposal: the real letter, its e-mail, earlier letters, and the voucher it would post (WIN-05, 21)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QScrollArea, QWidget

from app import i18n
from app.core.problems import Problem
from app.i18n import _
from app.queries import letters as queries
from app.services import letters, reminder_issue
from app.views.kit import details
from app.views.kit.context import Context
from app.views.kit.paper_view import pdf_pages
from app.views.kit.widgets import Button, Chip, Label, Line, Tabs, column, holder, row

LEVEL_TONES = {1: ("info", "ring"), 2: ("warning", "half"), 3: ("danger", "triangle")}
CHANNEL_ICONS = {"print": "printer", "email": "mail", "both": "send"}
PAPER = 380


def level_chip(level: int) -> tuple[str, str, str]:
    """Words, tone and shape of a level."""
    tone, shape = LEVEL_TONES.get(level, ("danger", "triangle"))
    return _("Level {level}").format(level=level), tone, shape


def via(channel: str) -> str:
    """How a letter leaves, in words."""
    return {"print": _("On paper"), "email": _("By e-mail with PDF"), "both": _("On paper and by e-mail")}[channel]


class TabPanel(QWidget):
    """A head, tabs, what the chosen tab shows, and a foot."""

    def __init__(self, tabs: Sequence[str]) -> None:
        super().__init__()
        self.tabs = Tabs([(words, None) for words in tabs])
        self.tabs.chosen.connect(lambda _index: self._fill())
        self._head = column(spacing=4, margins=(18, 14, 14, 6))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(_("Letter"))
        self._foot = row(spacing=8, margins=(18, 8, 14, 10))
        layout = column(self._head, holder(column(self.tabs, margins=(18, 0, 14, 0))), Line(), spacing=0)
        layout.addWidget(self._area, 1)
        layout.addWidget(Line())
        layout.addLayout(self._foot)
        self.setLayout(layout)

    def _fill(self) -> None:
        """What the chosen tab shows."""
        content = self.content()
        content.setAutoFillBackground(False)
        self._area.setWidget(content)

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        return holder(column(None))


def paper(content: bytes) -> list[QLabel]:
    """The pages of a PDF as they lie in the panel."""
    pages = []
    for pixmap in pdf_pages(content, PAPER):
        picture = QLabel()
        picture.setPixmap(pixmap)
        picture.setAccessibleName(_("Page of the letter"))
        pages.append(picture)
    return pages


def account_line(number: str, names: Mapping[str, str], amount: int, currency: str) -> QLayout:
    """A line of a voucher: account, its name in her language, amount."""
    name = names.get(i18n.language()) or names.get("en", "")
    return row(Label(number, 13, 500), Label(name, 13, 400, "text2"), None,
               Label(i18n.money(amount, currency, i18n.region()), 13, 500))


class LetterPanel(TabPanel):
    """Tabs over one draft; `adjust` opens its dialog."""

    def __init__(self, context: Context, adjust: Callable[[], None]) -> None:
        super().__init__((_("Letter"), _("E-mail"), _("Earlier"), _("Voucher")))
        self._context, self._adjust = context, adjust
        self._draft: queries.DraftRow | None = None
        self._problems: tuple[Problem, ...] = ()

    def show_draft(self, draft: queries.DraftRow | None, problems: tuple[Problem, ...] = ()) -> None:
        """Another letter; None = nothing chosen."""
        from app.views.kit.page import clear
        self._draft, self._problems = draft, problems
        clear(self._head)
        clear(self._foot)
        if draft is None:
            self._head.addWidget(Label(_("Choose a letter to see it."), 13, 400, "text3"))
        else:
            self._head.addLayout(row(Label(draft.name, 15, 600), Chip(*level_chip(draft.level)), None, spacing=8))
            self._head.addWidget(Label(f"{draft.number} · {draft.language.upper()}", 12, 400, "text2"))
            button = Button(_("Adjust"), "default")
            button.clicked.connect(lambda _checked=False: self._adjust())
            self._foot.addWidget(Label(via(draft.channel), 13, 500))
            self._foot.addStretch(1)
            self._foot.addWidget(button)
        self._fill()

    def content(self) -> QWidget:
        """The inside of the chosen tab."""
        makers = (self._letter, self._mail, self._earlier, self._voucher)
        return makers[self.tabs.current](self._draft) if self._draft is not None else super().content()

    def _letter(self, draft: queries.DraftRow) -> QWidget:
        """What speaks against it, then the real PDF."""
        pages = column(spacing=10, margins=(18, 10, 12, 10))
        for problem in self._problems[:3]:
            pages.addWidget(details.bar(problem))
        for page in paper(letters.preview(self._context.desk, draft.letter_id)):
            pages.addWidget(page)
        pages.addStretch(1)
        return holder(pages)

    def _mail(self, draft: queries.DraftRow) -> QWidget:
        """The e-mail as it would be sent."""
        mail = letters.mail_text(self._context.desk, draft.letter_id)
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        attached = ", ".join(mail.attachments)
        for words, value in ((_("To"), mail.to or "–"), (_("Subject"), mail.subject), (_("Attached"), attached)):
            parts.addWidget(Label(words, 12, 400, "text3"))
            parts.addWidget(Label(value, 13, 500, wrap=True))
        parts.addWidget(Line())
        parts.addWidget(Label(mail.body, 13, 400, wrap=True))
        parts.addStretch(1)
        return holder(parts)

    def _earlier(self, draft: queries.DraftRow) -> QWidget:
        """Letters this customer had (REM-51)."""
        with self._context.desk.reading() as session:
            found = queries.earlier(session, draft.customer_id)
        parts = column(spacing=4, margins=(18, 10, 14, 10))
        if not found:
            parts.addWidget(Label(_("No earlier letters."), 13, 400, "text3"))
        for line in found:
            button = Button(line.number, "ghost", height=24, link=True)
            button.clicked.connect(lambda _checked=False, n=line.number: self._context.navigate("letters", search=n))
            words = i18n.day(line.day, i18n.region())
            if line.cancelled:
                words += " · " + _("Cancelled")
            asked = i18n.money(line.remaining, line.currency, i18n.region())
            chip = Chip(*level_chip(line.level))
            parts.addLayout(row(button, Label(words, 13, 400, "text2"), chip, None, Label(asked, 13, 500)))
        parts.addStretch(1)
        return holder(parts)

    def _voucher(self, draft: queries.DraftRow) -> QWidget:
        """The lines issuing would post (WIN-05)."""
        outcome = reminder_issue.preview_voucher(self._context.desk, draft.letter_id)
        parts = column(spacing=6, margins=(18, 12, 14, 10))
        for problem in outcome.problems:
            parts.addWidget(details.bar(problem))
        if outcome.value == []:
            parts.addWidget(Label(_("This letter posts nothing."), 13, 400, "text3"))
        for line in outcome.value or ():
            parts.addLayout(account_line(line.account, line.names, line.amount, line.currency))
        parts.addStretch(1)
        return holder(parts)
