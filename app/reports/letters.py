"""Letters as PDF bytes: one, many in one file, or one file each; the same record gives the same bytes (LTR-33, LTR-50…53)."""

import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.reports import body, fonts, head
from app.reports.flow import Page, paginate
from app.reports.layout import PAGE_HEIGHT, PLAIN, Paper
from app.reports.letter_data import LetterData
from app.reports.pen import Pen

Progress = Callable[[int], bool]
"""Told after each letter how many are done; False stops."""

SUBJECT_RISE = 4.6
NO_PICTURES: head.Assets = {}


@dataclass(frozen=True, slots=True)
class Rendered:
    """One finished letter."""

    letter: LetterData
    content: bytes
    pages: int


def render(letter: LetterData, paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> bytes:
    """The PDF of one letter. `assets` holds the pictures it names by SHA-256; a missing one is a `KeyError`."""
    return render_one(letter, paper, assets).content


def render_one(letter: LetterData, paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> Rendered:
    """The PDF of one letter and its number of pages (sheets decide postage, LTR-50)."""
    target = io.BytesIO()
    canvas = new_canvas(target, letter.language, letter.subject, letter.letterhead.name, letter.document)
    pages = _draw(canvas, letter, paper, assets)
    canvas.save()
    return Rendered(letter, target.getvalue(), pages)


def render_each(letters: Iterable[LetterData], paper: Paper = PLAIN, assets: head.Assets = NO_PICTURES) -> Iterator[Rendered]:
    """One PDF per letter, made when asked for, so that memory does not grow with their number (LTR-53)."""
    for letter in letters:
        yield render_one(letter, paper, assets)


def render_merged(letters: Iterable[LetterData], target: BinaryIO, title: str = "", language: str = "en", paper: Paper = PLAIN,
                  assets: head.Assets = NO_PICTURES, duplex: bool = False, progress: Progress | None = None) -> int:
    """All letters in one PDF with a bookmark each; the number of pages, blank backs included (LTR-34, LTR-50).

    `duplex` starts each letter on a front side. When `progress` answers False nothing is written and 0 comes back.
    """
    canvas = new_canvas(target, language, title, "", "")
    pages = 0
    for done, letter in enumerate(letters, start=1):
        if duplex and pages % 2:
            canvas.showPage()
            pages += 1
        _bookmark(canvas, letter, pages)
        pages += _draw(canvas, letter, paper, assets)
        if progress is not None and not progress(done):
            return 0
    if pages:
        canvas.save()
    return pages


def page_count(letter: LetterData) -> int:
    """How many pages a letter takes, without drawing it."""
    return len(_pages(letter))


def new_canvas(target: BinaryIO, language: str, title: str, author: str, subject: str,
               size: tuple[float, float] = A4) -> Canvas:
    """An empty PDF without time stamp, with only our fonts, its language and title set (LTR-52)."""
    fonts.ready()
    canvas = Canvas(target, pagesize=size, pageCompression=1, invariant=1, initialFontName=fonts.REGULAR, lang=language)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("Tegoed")
    return canvas


def finish_page(canvas: Canvas) -> None:
    """Close the page and keep it compressed: a long run would otherwise hold every page in full until the end."""
    name = canvas._doc.thisPageName()
    canvas.showPage()
    page = canvas._doc.idToObject[name]
    packed = pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])})
    page.Contents = pdfdoc.PDFStream(packed, zlib.compress(page.stream.encode("utf-8")))
    page.stream = None


def _pages(letter: LetterData) -> list[Page]:
    frame = letter.frame
    return paginate(body.story(letter), frame.subject_y - SUBJECT_RISE, frame.next_start, frame.flow_end)


def _draw(canvas: Canvas, letter: LetterData, paper: Paper, assets: head.Assets) -> int:
    """Plan all pages first, because each says how many there are; then draw them."""
    pages = _pages(letter)
    pen = Pen(canvas, PAGE_HEIGHT, paper)
    for number, page in enumerate(pages, start=1):
        pen.new_page()
        if number == 1:
            head.first_page(pen, letter, assets)
        else:
            head.next_page(pen, letter)
        page.paint(pen)
        head.page_end(pen, letter, number, len(pages))
        finish_page(canvas)
    return len(pages)


def _bookmark(canvas: Canvas, letter: LetterData, page: int) -> None:
    key = f"letter-{page}"
    canvas.bookmarkPage(key)
    canvas.addOutlineEntry(" · ".join(part for part in (letter.customer, letter.document) if part), key)
