"""The sheet that shows whether paper, printer and envelope agree: window, address, marks and rulers of a layout (LTR-30)."""

import io

from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.head import marks
from app.reports.layout import PAGE_HEIGHT, PAGE_WIDTH, PLAIN, Frame, Paper
from app.reports.letters import finish_page, new_canvas
from app.reports.pen import INK, MUTED, RULE, Pen

PICTURE = ("1", "2", "3", "4", "5", "6")


def render(frame: Frame, title: str, advice: str = "", language: str = "en", paper: Paper = PLAIN) -> bytes:
    """One page with rulers in millimetres from the upper and left edge, the visible window and six address lines.

    `advice` says in the reader's words how to measure the offset and where to enter it.
    """
    target = io.BytesIO()
    canvas = new_canvas(target, language, title, "", frame.name)
    pen = Pen(canvas, PAGE_HEIGHT, paper)
    _rulers(pen)
    _window(pen, frame)
    marks(pen, frame)
    pen.text(frame.margin_left, frame.subject_y, title, 13, SEMIBOLD)
    pen.text(frame.margin_left, frame.subject_y + 8, advice, 9.5, REGULAR, INK)
    pen.frame(frame.margin_left, frame.next_start, frame.right, frame.flow_end, 0, 0.25, RULE)
    finish_page(canvas)
    canvas.save()
    return target.getvalue()


def _rulers(pen: Pen) -> None:
    for at in range(0, int(PAGE_WIDTH) + 1, 5):
        pen.upright(at, 5, 8 if at % 10 == 0 else 6.5, 0.25, MUTED)
        if at % 20 == 0:
            pen.text(at + 0.6, 10.5, str(at), 6, REGULAR, MUTED)
    for at in range(0, int(PAGE_HEIGHT) + 1, 5):
        pen.rule(9, at, 12 if at % 10 == 0 else 10.5, 0.25, MUTED)
        if at % 20 == 0 and at:
            pen.text(12.6, at + 0.8, str(at), 6, REGULAR, MUTED)


def _window(pen: Pen, frame: Frame) -> None:
    safe = frame.safe
    pen.frame(safe.left, safe.top, safe.right, safe.bottom, 0, 0.8, INK)
    for index, text in enumerate(PICTURE):
        pitch = (frame.address_last - frame.address_y) / (len(PICTURE) - 1)
        pen.text(frame.address_x, frame.address_y + index * min(pitch, frame.address_pitch), text, 8, REGULAR, MUTED)
    pen.text(safe.left + 1, safe.bottom - 1, f"{safe.left:g}–{safe.right:g} × {safe.top:g}–{safe.bottom:g} mm", 6, REGULAR, MUTED)
