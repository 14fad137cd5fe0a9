"""Lucide icons drawn in the current colours at the real size of the screen."""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from app.views.kit.theme import theme

_STROKE, _THIN_BELOW = 1.75, 14


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _pixmap(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    stroke = 2.0 if size < _THIN_BELOW else _STROKE
    svg = _source(name).replace("currentColor", colour)
    svg = re.sub(r'stroke-width="2"', f'stroke-width="{stroke}"', svg)
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, size: int = 16, role: str = "text2", ratio: float = 1.0) -> QPixmap:
    """An icon in the colour of a role."""
    return _pixmap(name, size, theme.colour(role).name(), ratio)


def draw(painter: QPainter, name: str, x: float, y: float, size: int = 16, role: str = "text2") -> None:
    """Draw an icon with its top left corner at a point."""
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    painter.drawPixmap(int(x), int(y), pixmap(name, size, role, ratio))


def icon(name: str, role: str = "text2", size: int = 16) -> QIcon:
    """An icon for menus and actions."""
    return QIcon(pixmap(name, size, role, 2.0))
