"""Sales documents as PDF bytes: the same record gives the same bytes, every font is embedded (DOC-001…003, EIN-015)."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from app.reports import document_body, head
from app.reports.document_data import DocumentData
from app.reports.flow import Page, paginate
from app.reports.layout import PAGE_HEIGHT, PAGE_WIDTH, PLAIN, Paper
from app.reports.letters import NO_PICTURES, SUBJECT_RISE, finish_page, new_canvas
from app.reports.pen import Pen

TWO_LANGUAGES = 44.0


@dataclass(frozen=True, slots=True)
class Printed:
    """One finished document."""

    content: bytes
    pages: int


def render(data: DocumentData, paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> bytes:
    """The PDF of a document on A4. `assets` holds the pictures it names by SHA-256; a missing one is a `KeyError`."""
    return render_one(data, paper, assets).content


def render_one(data: DocumentData, paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> Printed:
    """The PDF of a document and its number of pages."""
    target = io.BytesIO()
    canvas = new_canvas(target, data.language, data.heading, data.letterhead.name, data.document)
    pages = _draw(canvas, data, paper, assets)
    canvas.save()
    return Printed(target.getvalue(), pages)


def render_each(documents: Iterable[DocumentData], paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> Iterator[Printed]:
    """One PDF per document, made when asked for, so that memory does not grow with their number."""
    for data in documents:
        yield render_one(data, paper, assets)


def page_count(data: DocumentData) -> int:
    """How many pages a document takes, without drawing it."""
    return len(_pages(data))


def _pages(data: DocumentData) -> list[Page]:
    """Pages at ease, or closed up where that needs fewer."""
    pages = _paged(data, tight=False)
    closer = _paged(data, tight=True) if len(pages) > 1 else pages
    return closer if len(closer) < len(pages) else pages


def _paged(data: DocumentData, tight: bool) -> list[Page]:
    frame = data.frame
    return paginate(document_body.story(data, tight), frame.subject_y - SUBJECT_RISE, frame.next_start, frame.flow_end)


def _label_room(data: DocumentData) -> float:
    """Labels in two languages need more room than the letters give them (mm); beside a window at the left there is none."""
    return TWO_LANGUAGES if data.frame.info_x < PAGE_WIDTH / 3 else head.WIDEST_LABEL


def _draw(canvas: Canvas, data: DocumentData, paper: Paper, assets: head.Assets) -> int:
    """Plan all pages first, because each says how many there are; then draw them."""
    pages = _pages(data)
    pen = Pen(canvas, PAGE_HEIGHT, paper)
    for number, page in enumerate(pages, start=1):
        pen.new_page()
        if data.watermark:
            pen.watermark(data.watermark, PAGE_WIDTH, PAGE_HEIGHT)
        if number == 1:
            head.first_page(pen, data, assets, _label_room(data))
        else:
            head.next_page(pen, data)
        page.paint(pen)
        head.page_end(pen, data, number, len(pages))
        finish_page(canvas)
    return len(pages)
