"""Cells that lead somewhere or tell who did it: words that open, paper clips, faces with a day, bands across a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.views.kit import icons, paint
from app.views.kit.theme import theme

FACE, OVERLAP, RING, ASK = 22, 19, 1.5, 24
"""Diameter of a person's initials, how far the next begins, the gap between two, and the height of what asks for something."""
CLIP = 20
FACES = ("info", "violet", "success", "warning", "neutral")
ACTING = frozenset({"drill", "clip", "sign"})
"""Kinds of cells that a click opens (`Table.drilled`)."""


@dataclass(frozen=True, slots=True, order=True)
class Signature:
    """Who signed, in words for copies and screen readers; `names` become faces before `short`.

    `struck` = something changed since. Without names `ask` stands there as a button does, grey unless it is `free` to press.
    """

    words: str
    names: tuple[str, ...] = ()
    short: str = ""
    struck: bool = False
    ask: str = ""
    free: bool = False

    def __str__(self) -> str:
        """For copies and screen readers."""
        return self.words


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = name.split()
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else ""


def face(painter: QPainter, left: float, middle: float, name: str, ground: str = "") -> None:
    """The initials of a person in a circle, ringed by the colour of the ground where it lies over another one."""
    tone = FACES[sum(map(ord, name)) % len(FACES)]
    circle = QRectF(left, middle - FACE / 2, FACE, FACE)
    if ground:
        paint.box(painter, circle.adjusted(-RING, -RING, RING, RING), FACE / 2 + RING, ground)
    paint.box(painter, circle, FACE / 2, f"{tone}_b")
    paint.text(painter, circle, initials(name), theme.font(11, 600), f"{tone}_t", paint.CENTRE, elide=False)


def person(painter: QPainter, rect: QRectF, name: str) -> None:
    """A face; nobody is a dash."""
    if name.split():
        face(painter, rect.left(), rect.center().y(), name)
    else:
        paint.text(painter, rect, "—", theme.font(), "text3")


def clip(painter: QPainter, rect: QRectF, count: int) -> None:
    """A paper clip and how much hangs on it."""
    if not count:
        paint.text(painter, rect, "–", theme.font(), "text3")
        return
    icons.draw(painter, "paperclip", rect.left(), rect.center().y() - 7, 14, "text3")
    paint.text(painter, rect.adjusted(CLIP, 0, 0, 0), str(count), theme.font(13, 500), "link")


def signature(painter: QPainter, rect: QRectF, value: Signature, ground: str) -> None:
    """Faces and a day, with a line through both where it was overtaken; else what asks for it."""
    middle = rect.center().y()
    if not value.names:
        _ask(painter, rect, value)
        return
    for number, name in reversed(list(enumerate(value.names))):
        face(painter, rect.left() + OVERLAP * number, middle, name, ground)
    taken = OVERLAP * (len(value.names) - 1) + FACE + 8
    role = "text3" if value.struck else "text2"
    paint.text(painter, rect.adjusted(taken, 0, 0, 0), value.short, theme.font(), role)
    if value.struck:
        wide = min(taken + paint.width(value.short, theme.font()), rect.width())
        painter.fillRect(QRectF(rect.left() - 2, middle, wide + 4, 1.5), theme.colour("danger_t"))


def _ask(painter: QPainter, rect: QRectF, value: Signature) -> None:
    if not value.ask:
        paint.text(painter, rect, "–", theme.font(), "text3")
        return
    wide = min(paint.width(value.ask, theme.font(12, 500)) + 22, rect.width())
    area = QRectF(rect.left(), rect.center().y() - ASK / 2, wide, ASK)
    paint.box(painter, area, 5, "surface", "line2")
    paint.text(painter, area.adjusted(6, 0, -6, 0), value.ask, theme.font(12, 500), "text" if value.free else "disabled",
               paint.CENTRE)


def signature_width(value: Signature) -> int:
    """Pixels without the padding of a cell."""
    if value.names:
        return int(OVERLAP * (len(value.names) - 1) + FACE + 8 + paint.width(value.short, theme.font()) + 0.99)
    return int(paint.width(value.ask, theme.font(12, 500)) + 22.99) if value.ask else 12


def band(painter: QPainter, cell: QRectF, whole: QRectF, words: Sequence[str], *, opened: bool) -> None:
    """A group's chevron, name and what stands at the right, across all columns; of it the part in one cell is painted."""
    painter.save()
    painter.setClipRect(cell)
    middle = whole.center().y()
    icons.draw(painter, "chevron-down" if opened else "chevron-right", whole.left() + 12, middle - 7, 14, "text2")
    right = paint.width(words[1], theme.font(12)) + 16
    paint.text(painter, whole.adjusted(34, 0, -right - 12, 0), words[0], theme.font(13, 600), "text")
    paint.text(painter, whole.adjusted(0, 0, -12, 0), words[1], theme.font(12), "text3", paint.RIGHT, elide=False)
    painter.restore()
