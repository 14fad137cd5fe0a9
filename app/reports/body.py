"""The text of a letter as pieces: subject, paragraphs, tables, totals, payment box and signature (LTR-02, LTR-03)."""

from dataclasses import dataclass, replace

from app.reports.epc import modules
from app.reports.flow import Draw, Piece
from app.reports.fonts import BOLD, REGULAR, SEMIBOLD, width
from app.reports.layout import Frame
from app.reports.letter_data import Align, LetterData, PayLine, Payment, Span, Text, Total, TotalKind
from app.reports.pen import INK, MUTED, RULE, Pen
from app.reports.tables import TableStyle, pieces
from app.reports.typeset import Line, lines, shrunk

SIZE, PITCH = 9.5, 4.75
SMALL, SMALL_PITCH = 8.2, 3.9
PARAGRAPH_GAP = 1.6
TABLE_GAP = 4.2
TOTALS_X = 80.0
"""Labels of totals begin this far from the left margin (mm)."""


def story(letter: LetterData) -> list[Piece]:
    """All pieces of a letter in the order they are read."""
    frame = letter.frame
    made = subject(letter.subject, frame)
    made += paragraph(in_plain(letter.greeting), frame, 3.6) if letter.greeting else []
    for text in letter.before:
        made += paragraph(text, frame, PARAGRAPH_GAP)
    made += _tables(letter)
    made += totals(letter.totals, frame)
    for index, text in enumerate(letter.remarks):
        made += paragraph(text, frame, 1.0 if index else 2.4, SMALL, SMALL_PITCH, MUTED)
    made += [payment_box(letter.payment, frame)] if letter.payment else []
    for index, text in enumerate(letter.after):
        made += paragraph(text, frame, PARAGRAPH_GAP if index else 3.6)
    return _with_closing(made, letter)


def in_plain(text: str) -> Text:
    """A line in one weight, every character meant as it stands."""
    return (Span(text),)


def subject(text: str, frame: Frame) -> list[Piece]:
    """What the letter is about, in up to as many lines as it needs; it stays with the greeting."""
    broken = lines((Span(text, bold=True),), frame.text_width, 13, BOLD)
    return [Piece(5.6, _line(line, frame, 13, 4.6, INK), keep=True) for line in broken]


def paragraph(text: Text, frame: Frame, gap: float, size: float = SIZE, pitch: float = PITCH, colour: str = INK) -> list[Piece]:
    """A paragraph; its first two and its last two lines stay together."""
    broken = lines(text, frame.text_width, size)
    last = len(broken) - 1
    return [Piece(pitch, _line(line, frame, size, pitch * 0.715, colour), 0.0 if index else gap,
                  keep=index < last and (index == 0 or index == last - 1)) for index, line in enumerate(broken)]


def _line(line: Line, frame: Frame, size: float, rise: float, colour: str) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        for run in line:
            pen.text(frame.margin_left + run.x, top + rise, run.text, size, run.font, colour)
    return draw


def _tables(letter: LetterData) -> list[Piece]:
    made: list[Piece] = []
    for index, table in enumerate(letter.tables):
        style = TableStyle(letter.frame.margin_left, letter.frame.text_width, carried=letter.words.carried,
                           brought=letter.words.brought)
        if table.dense:
            style = replace(style, pitch=5.05, rise=1.5, every_row=False)
        last = index == len(letter.tables) - 1
        made += pieces(table, style, TABLE_GAP, tie_last=last and bool(letter.totals))
    return made


def totals(rows: tuple[Total, ...], frame: Frame, indent: float = TOTALS_X) -> list[Piece]:
    """The lines under a table, all on one page; the amount asked for stands bold between two rules.

    Labels begin `indent` mm from the left margin.
    """
    return [Piece(7.5 if row.kind is TotalKind.GRAND else 5.4, _total(row, frame, indent), 0.0 if index else 0.8,
                  keep=index < len(rows) - 1) for index, row in enumerate(rows)]


def _total(row: Total, frame: Frame, indent: float) -> Draw:
    left = frame.margin_left + indent
    grand = row.kind is TotalKind.GRAND
    font, size = (BOLD, 10.8) if grand else (REGULAR, 9.2)
    colour = MUTED if row.kind is TotalKind.MUTED else INK
    room = frame.right - left - width(row.amount, font, size) - 3

    def draw(pen: Pen, top: float) -> None:
        base = top + (5.6 if grand else 4.2)
        if grand:
            pen.rule(left, top + 0.7, frame.right, 0.7, INK)
            pen.rule(left, top + 7.5, frame.right, 0.7, INK)
        pen.text(left, base, row.label, shrunk(row.label, room, size, font), font, colour)
        pen.text(frame.right, base, row.amount, size, font, colour, Align.RIGHT)

    return draw


@dataclass(frozen=True, slots=True)
class Box:
    """Measures of the payment box in mm: its least height, the code in it, and how far down its title and lines stand."""

    height: float = 37.0
    code: float = 30.0
    title: float = 7.4
    lines: float = 13.2
    pitch: float = 4.9
    pitch_many: float = 4.5
    below: float = 4.2


ROOMY = Box()
TIGHT = Box(height=30.0, code=25.0, title=6.0, lines=11.0, pitch=4.3, pitch_many=4.0, below=3.2)
"""For documents that would otherwise need another page; the code stays larger than the 20 mm it must have (DOC-020)."""


def payment_box(payment: Payment, frame: Frame, box: Box = ROOMY) -> Piece:
    """How to pay, in words and as a code for the bank's app; never split (LTR-40, LTR-41)."""
    pitch = box.pitch if len(payment.lines) <= 5 else box.pitch_many
    height = max(box.height, box.lines + box.below + pitch * (len(payment.lines) - 1))

    def draw(pen: Pen, top: float) -> None:
        left, right = frame.margin_left, frame.right
        pen.frame(left, top, right, top + height, 2, 0.6, RULE)
        pen.text(left + 6, top + box.title, payment.title, 10.2, BOLD)
        words_end = right - 6
        if payment.payload is not None:
            words_end = _code(pen, payment, payment.payload, right, top, height, box)
        _pay_lines(pen, payment.lines, left + 6, top + box.lines, pitch, words_end)

    return Piece(height, draw, 4.6)


def _pay_lines(pen: Pen, rows: tuple[PayLine, ...], left: float, base: float, pitch: float, end: float) -> None:
    indent = max(28.0, min(max((width(row.label, REGULAR, 8.8) for row in rows), default=0.0) + 3, 40.0))
    for index, row in enumerate(rows):
        y, font = base + index * pitch, SEMIBOLD if row.strong else REGULAR
        pen.text(left, y, row.label, shrunk(row.label, indent - 2, 8.8), REGULAR, MUTED)
        pen.text(left + indent, y, row.value, shrunk(row.value, end - left - indent, 9.4, font), font)


def _code(pen: Pen, payment: Payment, payload: str, right: float, top: float, height: float, box: Box) -> float:
    """Draw the code and its caption; where the room for words ends (mm)."""
    rows = modules(payload)
    left = right - box.code - 4
    pen.modules(left, top + (height - box.code) / 2, box.code, rows, len(rows))
    widest = 0.0
    for index, text in enumerate(payment.caption):
        size, font, colour = (8.4, REGULAR, MUTED) if index else (9.2, SEMIBOLD, INK)
        pen.text(left - 5, top + box.title + index * 4.1, text, size, font, colour, Align.RIGHT)
        widest = max(widest, width(text, font, size))
    return left - 5 - widest - 4


def _with_closing(made: list[Piece], letter: LetterData) -> list[Piece]:
    """The closing, name and enclosures; never alone on a page, so the line above them comes along."""
    frame = letter.frame
    end = _closing(letter, frame)
    if end and made:
        made[-1] = replace(made[-1], keep=True)
    made += [replace(piece, keep=index < len(end) - 1) for index, piece in enumerate(end)]
    for index, text in enumerate(letter.enclosures):
        made += paragraph(in_plain(text), frame, 0.0 if index else 2.4, SMALL, SMALL_PITCH, MUTED)
    return made


def _closing(letter: LetterData, frame: Frame) -> list[Piece]:
    end = paragraph(in_plain(letter.closing), frame, 1.4 if letter.after else 3.6) if letter.closing else []
    if letter.signature:
        name, *function = letter.signature

        def draw(pen: Pen, top: float) -> None:
            pen.text(frame.margin_left, top + 3.4, name, SIZE, SEMIBOLD)
            pen.text(frame.margin_left + width(name, SEMIBOLD, SIZE) + 1.8, top + 3.4, ", ".join(function), SIZE, REGULAR, MUTED)

        end.append(Piece(PITCH, draw, 0.6))
    return end
