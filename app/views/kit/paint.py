"""Painted shapes that every widget shares: rounded boxes, texts, status glyphs and chips."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.views.kit.theme import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_WIDTHS: dict[tuple[str, int, int], float] = {}
_MOST_WIDTHS = 20_000


def width(text: str, font: QFont) -> float:
    """Width of a text in pixels, remembered."""
    key = (text, font.pixelSize(), int(font.weight()))
    found = _WIDTHS.get(key)
    if found is None:
        if len(_WIDTHS) > _MOST_WIDTHS:
            _WIDTHS.clear()
        found = _WIDTHS[key] = QFontMetricsF(font).horizontalAdvance(text)
    return found


def box(painter: QPainter, rect: QRectF, radius: float, fill: str | None = None, line: str | None = None,
        stroke: float = 1.0) -> None:
    """A rounded rectangle, filled and framed by roles."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(line), stroke) if line else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = stroke / 2 if line else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def text(painter: QPainter, rect: QRectF, words: str, font: QFont, role: str,
         align: Qt.AlignmentFlag = LEFT, *, elide: bool = True) -> None:
    """One line of text, cut with an ellipsis when it is too long."""
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    if elide and width(words, font) > rect.width() + 1:
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), words)


def glyph(painter: QPainter, x: float, middle: float, shape: str, role: str) -> None:
    """The mark of a status, each of its own shape: colour is never the only sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour(role)
    pen = QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    _GLYPHS.get(shape, _dot)(painter, x, middle, colour, pen)
    painter.restore()


def _dot(painter: QPainter, x: float, middle: float, colour: QColor, _pen: QPen) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x + 4, middle), 3.2, 3.2)


def _ring(painter: QPainter, x: float, middle: float, _colour: QColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawEllipse(QPointF(x + 4, middle), 3, 3)


def _half(painter: QPainter, x: float, middle: float, colour: QColor, pen: QPen) -> None:
    _ring(painter, x, middle, colour, pen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(QRectF(x + 0.7, middle - 3.3, 6.6, 6.6), -90 * 16, 180 * 16)


def _square(painter: QPainter, x: float, middle: float, colour: QColor, _pen: QPen) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x + 1, middle - 3, 6, 6), 1, 1)


def _triangle(painter: QPainter, x: float, middle: float, colour: QColor, _pen: QPen) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x + 4, middle - 4), QPointF(x + 8, middle + 3.2), QPointF(x, middle + 3.2)]))


def _check(painter: QPainter, x: float, middle: float, _colour: QColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x + 0.5, middle + 0.3), QPointF(x + 3.1, middle + 2.9),
                                    QPointF(x + 7.8, middle - 2.8)]))


def _cross(painter: QPainter, x: float, middle: float, _colour: QColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(QPointF(x + 1, middle - 3), QPointF(x + 7, middle + 3))
    painter.drawLine(QPointF(x + 7, middle - 3), QPointF(x + 1, middle + 3))


def _pause(painter: QPainter, x: float, middle: float, colour: QColor, _pen: QPen) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for left in (0.6, 4.8):
        painter.drawRoundedRect(QRectF(x + left, middle - 3.4, 2.4, 6.8), 1, 1)


def _no(painter: QPainter, x: float, middle: float, _colour: QColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawEllipse(QPointF(x + 4, middle), 3.6, 3.6)
    painter.drawLine(QPointF(x + 1.5, middle - 2.5), QPointF(x + 6.5, middle + 2.5))


_GLYPHS = {"ring": _ring, "half": _half, "square": _square, "triangle": _triangle, "check": _check, "cross": _cross,
           "pause": _pause, "no": _no, "dot": _dot}


def chip_width(words: str, shape: str | None = "dot") -> float:
    """How wide a chip is."""
    return width(words, theme.font(12, 500)) + (14 if shape else 0) + 17


def chip(painter: QPainter, x: float, y: float, words: str, tone: str = "neutral", shape: str | None = "dot",
         height: float = 20, most: float | None = None) -> float:
    """A status chip with its glyph; gives its width."""
    wide = chip_width(words, shape)
    wide = min(wide, most) if most is not None else wide
    box(painter, QRectF(x, y, wide, height), height / 2, f"{tone}_b")
    start = x + 8
    if shape:
        glyph(painter, start - 0.5, y + height / 2, shape, f"{tone}_t")
        start += 13.5
    text(painter, QRectF(start, y, wide - (start - x) - 6, height), words, theme.font(12, 500), f"{tone}_t")
    return wide
