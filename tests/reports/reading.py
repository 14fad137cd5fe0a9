"""Reads finished PDFs back: texts with their places, pictures, fonts."""

import io
from dataclasses import dataclass

import pypdf
import pypdfium2
from PIL import Image

POINT = 25.4 / 72


@dataclass(frozen=True)
class Placed:
    """A text with its page (from 1), left edge and baseline in mm from the top left, and size in points."""

    page: int
    x: float
    y: float
    size: float
    text: str


def placed(pdf: bytes) -> list[Placed]:
    """All texts of a PDF, in the order they are drawn."""
    found: list[Placed] = []
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages, start=1):
        high = float(page.mediabox.height)

        def visit(
            text: str, _cm: list[float], tm: list[float], _font: object, size: float, number: int = number, high: float = high
        ) -> None:
            if text.strip():
                found.append(
                    Placed(number, round(tm[4] * POINT, 1), round((high - tm[5]) * POINT, 1), round(size, 1), text.strip("\n"))
                )

        page.extract_text(visitor_text=visit)
    return found


def texts(pdf: bytes, page: int | None = None) -> list[str]:
    """The texts of a PDF or of one page."""
    return [p.text.strip() for p in placed(pdf) if page in (None, p.page)]


def find(pdf: bytes, text: str) -> Placed:
    """The only place where `text` stands."""
    (one,) = [p for p in placed(pdf) if p.text.strip() == text]
    return one


def picture(pdf: bytes, page: int = 0, dpi: int = 110) -> Image.Image:
    """A page as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        shown: Image.Image = document[page].render(scale=dpi / 72).to_pil()
        return shown
    finally:
        document.close()


def pages(pdf: bytes) -> int:
    """Number of pages."""
    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
