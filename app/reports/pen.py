"""Drawing on a PDF page in millimetres from the top left; texts stand on their baseline."""

from collections.abc import Iterable

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from app.reports.fonts import BOLD, REGULAR, width
from app.reports.layout import PLAIN, Paper
from app.reports.letter_data import Align

INK = "#1B1F26"
MUTED = "#5B6472"
RULE = "#C9CED6"
HAIR = "#DDE1E7"
BLACK = "#000000"
ALERT = "#B42318"
PALE = "#EFF1F4"
"""So light that words and codes printed over it stay readable."""


class Pen:
    """Draws on a canvas; `height` is that of the page in mm, `paper` moves everything."""

    def __init__(self, canvas: Canvas, height: float = 297.0, paper: Paper = PLAIN) -> None:
        self.canvas = canvas
        self.height = height
        self.paper = paper
        self._colour = ""
        self._stroke: tuple[str, float] = ("", 0.0)

    def new_page(self) -> None:
        """Forget the colours of the page before: each page starts from nothing."""
        self._colour, self._stroke = "", ("", 0.0)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A place in points from the bottom left."""
        return (x + self.paper.dx) * mm, (self.height - y - self.paper.dy) * mm

    def ink(self, colour: str) -> None:
        """Fill with `colour` from here on."""
        if colour != self._colour:
            self._colour = colour
            self.canvas.setFillColor(HexColor(colour))

    def text(self, x: float, y: float, text: str, size: float, font: str = REGULAR, colour: str = INK,
             align: Align = Align.LEFT) -> None:
        """A text on baseline `y`; `x` is its left edge, or its right edge when it stands right."""
        if not text:
            return
        self.ink(colour)
        left = x - width(text, font, size) if align is Align.RIGHT else x
        where = self.canvas.beginText(*self.at(left, y))
        where.setFont(font, size)
        where.textOut(text)
        self.canvas.drawText(where)

    def rule(self, left: float, y: float, right: float, weight: float = 0.25, colour: str = HAIR) -> None:
        """A horizontal line, `weight` points thick."""
        self._pen(colour, weight)
        start, stop = self.at(left, y), self.at(right, y)
        self.canvas.line(*start, *stop)

    def upright(self, x: float, top: float, bottom: float, weight: float = 0.25, colour: str = HAIR) -> None:
        """A vertical line."""
        self._pen(colour, weight)
        start, stop = self.at(x, top), self.at(x, bottom)
        self.canvas.line(*start, *stop)

    def frame(self, left: float, top: float, right: float, bottom: float, radius: float = 0.0, weight: float = 0.6,
              colour: str = RULE) -> None:
        """An outlined rectangle with round corners."""
        self._pen(colour, weight)
        x, y = self.at(left, bottom)
        self.canvas.roundRect(x, y, (right - left) * mm, (bottom - top) * mm, radius * mm, stroke=1, fill=0)

    def block(self, left: float, top: float, right: float, bottom: float, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle with round corners."""
        self.ink(colour)
        x, y = self.at(left, bottom)
        self.canvas.roundRect(x, y, (right - left) * mm, (bottom - top) * mm, radius * mm, stroke=0, fill=1)

    def watermark(self, text: str, page_width: float, page_height: float) -> None:
        """A word across the page (its size in mm) from the lower left to the upper right, under everything else."""
        self.ink(PALE)
        size = min(120.0, 120.0 * 215.0 / max(width(text, BOLD, 120.0), 1.0))
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(*self.at(page_width / 2, page_height / 2))
        canvas.rotate(52)
        where = canvas.beginText(-width(text, BOLD, size) * mm / 2, -size * 0.33)
        where.setFont(BOLD, size)
        where.textOut(text)
        canvas.drawText(where)
        canvas.restoreState()

    def modules(self, left: float, top: float, size: float, rows: Iterable[Iterable[tuple[int, int]]], count: int) -> None:
        """A square code of `count` modules per side as black rectangles, one per dark run."""
        self.ink(BLACK)
        canvas, unit = self.canvas, size / count * mm
        x, y = self.at(left, top + size)
        canvas.saveState()
        canvas.transform(unit, 0, 0, unit, x, y)
        # What `path.rect` would write; whole numbers need none of its formatting, which took a fifth of a page's time.
        squares = " ".join(f"{start} {count - 1 - index} {length} 1 re"
                           for index, row in enumerate(rows) for start, length in row)
        canvas.drawPath(PDFPathObject(["n", squares]), stroke=0, fill=1)
        canvas.restoreState()

    def _pen(self, colour: str, weight: float) -> None:
        if self._stroke != (colour, weight):
            self._stroke = (colour, weight)
            self.canvas.setStrokeColor(HexColor(colour))
            self.canvas.setLineWidth(weight)
