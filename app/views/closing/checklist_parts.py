"""What the panel of the checklist is made of: lines of documents, faces, history of a task (CLW-010)."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services.closing.deciding import Act
from app.services.closing.shown import Document
from app.views.closing import words
from app.views.kit import act_cells, paint
from app.views.kit.figures import Lines, TimeLine
from app.views.kit.theme import theme

LINE, NUMBER = 28, 118
"""Height of a document's line, and the room of its number."""
ACTS = {"accepted": (N_("Close::Accepted"), "check", "info"), "signed": (N_("Close::Signed off"), "check", "success"),
        "withdrawn": (N_("Close::Taken back"), "undo-2", "warning"), "recheck": (N_("Close::Re-check"), "repeat", "warning")}
"""What somebody did: in words, with its icon and tone."""


class DocumentLines(Lines):
    """Number, customer and amount of documents; a click or Enter opens one."""

    def __init__(self, found: Sequence[Document], currency: str) -> None:
        super().__init__(len(found), LINE, [True] * len(found))
        region = i18n.region()
        self._found = [(d.number, d.customer or _why(d), "" if d.amount is None else i18n.amount(d.amount, currency, region),
                        d.accepted) for d in found]
        self.setAccessibleName("; ".join(" ".join(str(part) for part in one[:3] if part) for one in self._found))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line for each, with a hairline below; what was accepted is grey."""
        painter, wide = QPainter(self), float(self.width())
        for number, (name, customer, amount, accepted) in enumerate(self._found):
            y, role = float(number * LINE), "text3" if accepted else "text"
            right = paint.width(amount, theme.font(13)) + 8 if amount else 0.0
            room = min(float(NUMBER), max(60.0, paint.width(name, theme.font(13, 500)))) + 8
            paint.text(painter, QRectF(0, y, room - 6, LINE), name, theme.font(13, 500), "link")
            paint.text(painter, QRectF(room, y, wide - room - right, LINE), customer, theme.font(), role)
            paint.text(painter, QRectF(0, y, wide, LINE), amount, theme.font(), role, paint.RIGHT, elide=False)
            painter.fillRect(QRectF(0, y + LINE - 1, wide, 1), theme.colour("line"))
        self._ring(painter)


def _why(document: Document) -> str:
    """What tells a document apart that is nobody's: why it waits, else what it is."""
    if document.reason is not None:
        return i18n.problem_text(document.reason, i18n.language(), i18n.region())
    return _(document.kind)


class Face(QWidget):
    """The initials of somebody."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(act_cells.FACE, act_cells.FACE)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle; nobody is an empty one."""
        painter, middle = QPainter(self), self.height() / 2
        if self._name.split():
            act_cells.face(painter, 0, middle, self._name)
        else:
            paint.box(painter, QRectF(self.rect()), act_cells.FACE / 2, None, "line2")


def act_words(act: Act) -> str:
    """What was done; what was overtaken is told as such."""
    did = _(ACTS[act.kind][0]) if act.kind in ACTS else act.kind
    return _("overtaken: {signed}").format(signed=did) if act.struck else did


def happened(acts: Sequence[Act]) -> TimeLine:
    """The acts on a task, newest first."""
    items = []
    for act in acts:
        _words, icon, tone = ACTS.get(act.kind, ("", "history", "neutral"))
        detail = " · ".join(x for x in (act.user, act.comment) if x)
        items.append((icon, "neutral" if act.struck else tone, act_words(act), words.moment(act.at), detail))
    return TimeLine(items)
