"""What stands still on a letter: letterhead, window, information block, marks, footer, line on follow-on pages (LTR-02)."""

import io
from collections.abc import Mapping
from typing import Protocol

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.layout import PAGE_WIDTH, Frame
from app.reports.letter_data import Align, Letterhead
from app.reports.pen import INK, MUTED, RULE, Pen
from app.reports.typeset import shrunk

Assets = Mapping[str, bytes]
"""Kept pictures by their SHA-256."""

FOOTER_STOPS = (0.0, 44.0, 84.0, 128.0)
MARK_SIZE = 12.4
WIDEST_LABEL = 34.0
"""Most room for the labels beside the window (mm)."""


class Counted(Protocol):
    """Words that count pages."""

    @property
    def page(self) -> str:
        """With the places {page} and {pages}."""


class Headed(Protocol):
    """What letters and sales documents have in common outside their text; `LetterData` says what each is."""

    @property
    def document(self) -> str:
        """The number."""

    @property
    def customer(self) -> str:
        """Number and name."""

    @property
    def day(self) -> str:
        """The date in words."""

    @property
    def frame(self) -> Frame:
        """Where things stand."""

    @property
    def letterhead(self) -> Letterhead:
        """Who writes."""

    @property
    def words(self) -> Counted:
        """Words of the pages."""

    @property
    def address(self) -> tuple[str, ...]:
        """The lines in the window."""

    @property
    def address_size(self) -> float:
        """Their size in points."""

    @property
    def return_line(self) -> str:
        """The sender above the window's address."""

    @property
    def notes(self) -> tuple[str, ...]:
        """Delivery lines above it."""

    @property
    def info(self) -> tuple[tuple[str, str], ...]:
        """Pairs of label and value beside the window."""

    @property
    def mark(self) -> str:
        """Copy or Draft, printed on every page."""


def first_page(pen: Pen, letter: Headed, assets: Assets, widest_label: float = WIDEST_LABEL) -> None:
    """Everything of page one outside the text; `widest_label` is the most room for the labels beside the window (mm)."""
    if not pen.paper.preprinted:
        letterhead(pen, letter.letterhead, letter.frame, assets)
    marks(pen, letter.frame)
    window(pen, letter)
    information(pen, letter, widest_label)


def next_page(pen: Pen, letter: Headed) -> None:
    """Document, customer and date in one line (LTR-33)."""
    frame = letter.frame
    text = " · ".join(part for part in (letter.document, letter.customer) if part)
    day = width(letter.day, REGULAR, 8.6)
    pen.text(frame.margin_left, 16.6, text, shrunk(text, frame.text_width - day - 4, 8.6, SEMIBOLD), SEMIBOLD, MUTED)
    pen.text(frame.right, 16.6, letter.day, 8.6, REGULAR, MUTED, Align.RIGHT)
    pen.rule(frame.margin_left, 19.2, frame.right, 0.4, RULE)


def page_end(pen: Pen, letter: Headed, page: int, pages: int) -> None:
    """Legal footer on plain paper, page x of y from page 1 on (LTR-33), and the mark of a copy or draft (AUD-031)."""
    frame = letter.frame
    if not pen.paper.preprinted:
        footer(pen, letter.letterhead, frame)
    counted = letter.words.page.format(page=page, pages=pages)
    text = " · ".join(part for part in (letter.document, counted) if part)
    pen.text(frame.right, 290.4, text, 7.4, REGULAR, MUTED, Align.RIGHT)
    if letter.mark:
        stamp(pen, frame, letter.mark.upper(), 14.0 if page == 1 else 6.4)


def stamp(pen: Pen, frame: Frame, text: str, top: float) -> None:
    """A framed word at the top right."""
    wide = width(text, BOLD, 10) + 6
    pen.frame(frame.right - wide, top, frame.right, top + 7, 1.2, 0.9, MUTED)
    pen.text(frame.right - wide + 3, top + 4.8, text, 10, BOLD, MUTED)


def letterhead(pen: Pen, head: Letterhead, frame: Frame, assets: Assets) -> None:
    """Logo or lettered square, name and what the company does; left or in the middle."""
    sign = _sign_width(head, assets)
    name_size = shrunk(head.name, 110 - sign, 14.5, BOLD)
    words = max(width(head.name, BOLD, name_size), width(head.tagline, REGULAR, 8.5))
    gap = 3.6 if sign and words else 0.0
    x = (PAGE_WIDTH - sign - gap - words) / 2 if head.centred else frame.margin_left
    if head.logo is not None:
        _logo(pen, assets[head.logo], x, frame.head_y, head.logo_height)
    elif head.monogram:
        _monogram(pen, head, x, frame.head_y)
    pen.text(x + sign + gap, frame.head_y + (6.0 if head.tagline else 8.2), head.name, name_size, BOLD)
    pen.text(x + sign + gap, frame.head_y + 10.9, head.tagline, 8.5, REGULAR, MUTED)


def _sign_width(head: Letterhead, assets: Assets) -> float:
    if head.logo is not None:
        wide, high = _picture(assets[head.logo]).getSize()
        return float(wide) * head.logo_height / float(high)
    return MARK_SIZE if head.monogram else 0.0


def _picture(content: bytes) -> ImageReader:
    return ImageReader(io.BytesIO(content))


def _logo(pen: Pen, content: bytes, x: float, y: float, height: float) -> None:
    picture = _picture(content)
    wide, high = picture.getSize()
    left, bottom = pen.at(x, y + height)
    pen.canvas.drawImage(picture, left, bottom, width=wide * height / high * mm, height=height * mm, mask="auto")


def _monogram(pen: Pen, head: Letterhead, x: float, y: float) -> None:
    pen.block(x, y, x + MARK_SIZE, y + MARK_SIZE, head.accent, 2.2)
    size = shrunk(head.monogram, MARK_SIZE - 3, 22, BOLD)
    wide = width(head.monogram, BOLD, size)
    pen.text(x + (MARK_SIZE - wide) / 2, y + MARK_SIZE / 2 + size * 0.1165, head.monogram, size, BOLD, "#FFFFFF")


def marks(pen: Pen, frame: Frame) -> None:
    """Two fold marks and the punch mark at the left edge."""
    for y in frame.folds:
        pen.rule(4, y, 8, 0.35, RULE)
    pen.rule(4, frame.punch, 6.5, 0.35, RULE)


def window(pen: Pen, letter: Headed) -> None:
    """Delivery line, return line and address; more lines close up so that the last stays in the window (LTR-31, LTR-32)."""
    frame, count = letter.frame, len(letter.address)
    room = frame.safe.right - frame.address_x
    for index, note in enumerate(reversed(letter.notes)):
        pen.text(frame.address_x, frame.notes_y - index * 4.0, note, 9.2, SEMIBOLD)
    if letter.return_line and frame.return_y:
        size = shrunk(letter.return_line, room, 6.8)
        pen.text(frame.address_x, frame.return_y, letter.return_line, size, REGULAR, MUTED)
        pen.rule(frame.address_x, frame.return_y + 1.3, frame.address_x + width(letter.return_line, REGULAR, size), 0.25, RULE)
    pitch, size = address_pitch(frame, count, letter.address_size)
    for index, line in enumerate(letter.address):
        pen.text(frame.address_x, frame.address_y + index * pitch, line, shrunk(line, room, size), REGULAR, INK)


def address_pitch(frame: Frame, count: int, size: float) -> tuple[float, float]:
    """Distance of address lines (mm) and their size (points) so that `count` of them end inside the window."""
    if count < 2:
        return frame.address_pitch, size
    pitch = min(frame.address_pitch, (frame.address_last - frame.address_y) / (count - 1))
    return pitch, min(size, pitch / 0.3528 / 1.13)


def information(pen: Pen, letter: Headed, widest_label: float = WIDEST_LABEL) -> None:
    """Pairs of label and value beside the window; the first value is the number of the letter."""
    frame = letter.frame
    if not letter.info:
        return
    widest = max(width(label, REGULAR, 8.6) for label, _value in letter.info)
    indent = max(frame.info_indent, min(widest + 2.5, widest_label))
    end = frame.info_right if frame.info_x > 60 else frame.safe.left - 4
    for index, (label, value) in enumerate(letter.info):
        y, font = frame.info_y + index * frame.info_pitch, REGULAR if index else SEMIBOLD
        pen.text(frame.info_x, y, label, shrunk(label, indent - 1.5, 8.6), REGULAR, MUTED)
        room = end - frame.info_x - indent
        pen.text(frame.info_x + indent, y, value, shrunk(value, room, 9.2, font), font)


def _footer_stops(columns: tuple[tuple[str, ...], ...], frame: Frame) -> tuple[float, ...]:
    """Where the columns begin and the last one ends: the usual places, others where a text would not fit between those."""
    usual = (*FOOTER_STOPS[:len(columns)], frame.text_width)
    wide = [max((width(text, SEMIBOLD if not line else REGULAR, 7.4) for line, text in enumerate(column)), default=0.0) + 2.0
            for column in columns]
    if all(asked <= usual[index + 1] - usual[index] for index, asked in enumerate(wide)):
        return usual
    spare = frame.text_width - sum(wide)
    room = [asked + spare / len(wide) if spare > 0 else asked * frame.text_width / sum(wide) for asked in wide]
    return tuple(sum(room[:index]) for index in range(len(room) + 1))


def footer(pen: Pen, head: Letterhead, frame: Frame) -> None:
    """Legal data in up to four columns over the lower edge (LTR-02)."""
    if not head.footer:
        return
    pen.rule(frame.margin_left, frame.footer_y, frame.right, 0.4, RULE)
    stops = _footer_stops(head.footer[:len(FOOTER_STOPS)], frame)
    deep = max(len(column) for column in head.footer)
    pitch = min(3.7, 12.4 / max(1, deep - 1))
    for index, column in enumerate(head.footer[:len(FOOTER_STOPS)]):
        room = stops[index + 1] - stops[index] - 2
        for line, text in enumerate(column):
            font, colour = (REGULAR, MUTED) if line else (SEMIBOLD, INK)
            y = frame.footer_y + 4.4 + line * pitch
            pen.text(frame.margin_left + stops[index], y, text, shrunk(text, room, 7.4, font), font, colour)


