"""The letter font, registered once and embedded in every PDF, and the widths of its characters."""

from functools import lru_cache
from pathlib import Path
from threading import Lock

REGULAR = "SourceSans3-Regular"
SEMIBOLD = "SourceSans3-Semibold"
BOLD = "SourceSans3-Bold"
ITALIC = "SourceSans3-Italic"

POINT = 25.4 / 72
"""Millimetres in a point."""

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"

_lock = Lock()


def ready() -> None:
    """Register the fonts with ReportLab unless that has happened; ReportLab is imported here, so that the start does without."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with _lock:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name in (REGULAR, SEMIBOLD, BOLD, ITALIC):
            if name not in known:
                # Only the characters of the letter are embedded; ReportLab would add all of ASCII, a quarter of the file.
                pdfmetrics.registerFont(TTFont(name, str(FOLDER / f"{name}.ttf"), asciiReadable=0))


class _Widths(dict[str, float]):
    """Widths in thousandths of the size, by character; a character the font lacks has the font's default width."""

    def __init__(self, font: str) -> None:
        from reportlab.pdfbase import pdfmetrics

        ready()
        face = pdfmetrics.getFont(font).face
        super().__init__({chr(code): width for code, width in face.charWidths.items()})
        self.default = float(face.defaultWidth)

    def __missing__(self, character: str) -> float:
        return self.default


@lru_cache(maxsize=8)
def _widths(font: str) -> _Widths:
    return _Widths(font)


@lru_cache(maxsize=16_384)
def _thousandths(text: str, font: str) -> float:
    return sum(map(_widths(font).__getitem__, text))


def width(text: str, font: str, size: float) -> float:
    """Width of a text in millimetres at `size` points."""
    return _thousandths(text, font) * size * POINT / 1000
