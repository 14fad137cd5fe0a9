"""Any list on paper: title, selection, columns, groups and totals, portrait or landscape, page x of y, from plain data."""

import io
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.lib.units import mm

from app.reports.flow import Page, Piece, paginate
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD
from app.reports.layout import PAGE_HEIGHT, PAGE_WIDTH
from app.reports.letter_data import Align, Column, Row, Table
from app.reports.letters import finish_page, new_canvas
from app.reports.pen import ALERT, INK, MUTED, RULE, Pen
from app.reports.tables import TableStyle, pieces
from app.reports.typeset import line_texts, shrunk

MARGIN = 15.0
FIRST_LINE = 13.0
FOOT = 9.0


@dataclass(frozen=True, slots=True)
class ListData:
    """A list as finished words and figures.

    `selection` says what was chosen (date, filters), `printed` when and by whom. Rows of kind `section` open a group, those
    of kind `subtotal` close it; `totals` are of kind `total`. `page` has the places {page} and {pages}; `empty` is said
    instead of rows. `alert` stands in red above the selection.
    """

    title: str
    company: str
    language: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    totals: tuple[Row, ...] = ()
    selection: tuple[str, ...] = ()
    printed: str = ""
    page: str = "page {page} of {pages}"
    empty: str = ""
    landscape: bool = False
    alert: str = ""


def render(data: ListData) -> bytes:
    """The PDF of a list; the same data gives the same bytes."""
    target = io.BytesIO()
    write(data, target)
    return target.getvalue()


def write(data: ListData, target: BinaryIO) -> int:
    """Write the PDF of a list; the number of its pages."""
    wide, high = (PAGE_HEIGHT, PAGE_WIDTH) if data.landscape else (PAGE_WIDTH, PAGE_HEIGHT)
    canvas = new_canvas(target, data.language, data.title, data.company, "", (wide * mm, high * mm))
    pen = Pen(canvas, high)
    selection = _selection_lines(data, wide)
    pages = _pages(data, wide, high, selection)
    for number, page in enumerate(pages, start=1):
        pen.new_page()
        _head(pen, data, wide, selection if number == 1 else [])
        page.paint(pen)
        _foot(pen, data, wide, high, data.page.format(page=number, pages=len(pages)))
        finish_page(canvas)
    canvas.save()
    return len(pages)


def _selection_lines(data: ListData, wide: float) -> list[str]:
    texts = (data.alert, *data.selection) if data.alert else data.selection
    return [line for text in texts for line in line_texts(text, wide - 2 * MARGIN, 8.6)]


def _pages(data: ListData, wide: float, high: float, selection: list[str]) -> list[Page]:
    style = TableStyle(MARGIN, wide - 2 * MARGIN, size=8.2, pitch=4.9, rise=1.35, head_size=7.6)
    rows = (*data.rows, *data.totals)
    made = pieces(Table(data.columns, rows), style) if rows else _empty(data)
    first = FIRST_LINE + 8.5 + len(selection) * 4.2
    return paginate(made, first, FIRST_LINE + 6.5, high - FOOT - 7)


def _empty(data: ListData) -> list[Piece]:
    def draw(pen: Pen, top: float) -> None:
        pen.text(MARGIN, top + 4, data.empty, 9.5, REGULAR, MUTED)

    return [Piece(6, draw)]


def _head(pen: Pen, data: ListData, wide: float, selection: list[str]) -> None:
    """Title large on page one, small on the others; the company at the right of every page."""
    first = pen.canvas.getPageNumber() == 1
    font, size, colour = (BOLD, 14.0, INK) if first else (SEMIBOLD, 9.0, MUTED)
    pen.text(MARGIN, FIRST_LINE + 1.5, data.title, shrunk(data.title, wide - 2 * MARGIN - 60, size, font), font, colour)
    pen.text(wide - MARGIN, FIRST_LINE + 1.5, data.company, shrunk(data.company, 56, 9, SEMIBOLD), SEMIBOLD, MUTED, Align.RIGHT)
    red = len(line_texts(data.alert, wide - 2 * MARGIN, 8.6)) if data.alert else 0
    for index, line in enumerate(selection):
        pen.text(MARGIN, FIRST_LINE + 7.2 + index * 4.2, line, 8.6, REGULAR, ALERT if index < red else MUTED)


def _foot(pen: Pen, data: ListData, wide: float, high: float, page: str) -> None:
    base = high - FOOT
    pen.rule(MARGIN, base - 4, wide - MARGIN, 0.4, RULE)
    pen.text(MARGIN, base, data.printed, 7.4, REGULAR, MUTED)
    pen.text(wide - MARGIN, base, page, 7.4, REGULAR, MUTED, Align.RIGHT)
