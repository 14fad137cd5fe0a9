"""The lines of a sales document as pieces: measured columns, groups, long texts, check boxes, sums carried on (DOC-002)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.reports.document_data import COLUMNS, DocumentData, Line, LineColumn, LineKind
from app.reports.flow import Draw, Heading, Piece
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.letter_data import Align, Column, Table
from app.reports.pen import HAIR, INK, MUTED, Pen
from app.reports.tables import Edges, TableStyle, edges_of, heading_of
from app.reports.typeset import line_texts, shrunk

SMALL = 7.9
"""Points of the texts under a description."""
LINE, SMALL_LINE = 3.9, 3.45
"""Distance of the lines of one description, and of the small texts under it (mm)."""
TOGETHER = 8
"""Lines of one description that stay on one page; more go on over the next."""
NARROWEST = 46.0
"""The least width of the description (mm); other columns give way."""
BOX = 3.4
LEFT = (LineColumn.CHECK, LineColumn.LOCATION, LineColumn.ITEM, LineColumn.DESCRIPTION, LineColumn.UNIT)
CODES = (LineColumn.LOCATION, LineColumn.ITEM, LineColumn.UNIT)
"""Columns whose words may take a second line."""
WIDEST, WIDEST_CODE = 34.0, 25.0
"""The most a column of figures or of codes may ask for beside the description (mm)."""
LONG_TITLE = 15.0
"""A wider title of more than one word takes two lines (mm)."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """The columns of one document where they stand, and the heading all its lines share."""

    data: DocumentData
    columns: tuple[LineColumn, ...]
    edges: list[Edges]
    style: TableStyle
    heading: Heading

    def edge(self, column: LineColumn) -> Edges:
        """Where a column stands."""
        return self.edges[self.columns.index(column)]

    @property
    def right(self) -> float:
        """The right edge of the table (mm)."""
        return self.style.left + self.style.width


@dataclass(frozen=True, slots=True)
class _Words:
    """One printed line of a text: `down` mm under the first baseline of its row."""

    x: float
    down: float
    text: str
    size: float
    font: str
    colour: str
    align: Align = Align.LEFT


def pieces(data: DocumentData, gap: float, pitch: float = 5.7) -> list[Piece]:
    """All lines under their heading, `gap` mm below what stands above, `pitch` mm each; none when there is nothing to say."""
    if not data.lines:
        return []
    grid = _grid(data, pitch)
    made: list[Piece] = []
    last = len(data.lines) - 1
    running = ""
    for index, line in enumerate(data.lines):
        running = line.running or running
        following = data.lines[index + 1] if index < last else None
        tied = _tied(line, following) or (bool(data.totals) and index >= last - 1)
        made += _line(grid, line, following, 0.0 if index else gap, tied, (running,) if running else ())
    return made


def shown_columns(data: DocumentData) -> tuple[LineColumn, ...]:
    """The columns of the document without those no line fills; boxes to tick and descriptions always stay."""
    return tuple(column for column in LineColumn if column in (data.columns or COLUMNS[data.kind])
                 and (column in (LineColumn.CHECK, LineColumn.DESCRIPTION) or any(_cell(line, column) for line in data.lines)))


def _cell(line: Line, column: LineColumn) -> str:
    return "" if column is LineColumn.CHECK else str(getattr(line, column.value))


def _grid(data: DocumentData, pitch: float) -> _Grid:
    frame, columns = data.frame, shown_columns(data)
    style = TableStyle(frame.margin_left, frame.text_width, pitch=pitch, carried=data.words["carried"],
                       brought=data.words["brought"])
    titles = [_title(data, column) for column in columns]
    wide = _widths(data, columns, titles, style)
    made = tuple(Column(title, room, Align.LEFT if column in LEFT else Align.RIGHT)
                 for column, title, room in zip(columns, titles, wide, strict=True))
    carries = LineColumn.AMOUNT in columns and any(line.running for line in data.lines)
    carry = (columns.index(LineColumn.AMOUNT),) if carries else ()
    edges = edges_of(made, style)
    return _Grid(data, columns, edges, style, heading_of(Table(made, (), carry), style, edges))


def _title(data: DocumentData, column: LineColumn) -> str:
    name = "price_incl" if column is LineColumn.PRICE and data.prices_include_vat else column.value
    title = data.words[f"column_{name}"].replace("{currency}", data.currency)
    return title if column is LineColumn.DESCRIPTION else _in_two(title)


def _in_two(title: str) -> str:
    """A long title of one line in two of about the same width."""
    words = title.split(" ")
    if "\n" in title or len(words) == 1 or width(title, SEMIBOLD, 7.8) <= LONG_TITLE:
        return title
    cuts = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return "\n".join(min(cuts, key=lambda lines: max(width(line, SEMIBOLD, 7.8) for line in lines)))


def _widths(data: DocumentData, columns: tuple[LineColumn, ...], titles: list[str], style: TableStyle) -> list[float]:
    """Every column as wide as its widest word, the description what is left; too little left narrows the others."""
    asked = [_asked(data, column, title, style) for column, title in zip(columns, titles, strict=True)]
    others = sum(asked)
    room = style.width - NARROWEST
    scale = min(1.0, room / others) if others else 1.0
    rest = style.width - others * scale
    return [rest if column is LineColumn.DESCRIPTION else wide * scale for column, wide in zip(columns, asked, strict=True)]


def _asked(data: DocumentData, column: LineColumn, title: str, style: TableStyle) -> float:
    if column is LineColumn.DESCRIPTION:
        return 0.0
    if column is LineColumn.CHECK:
        return 11.0
    widest = max((width(_cell(line, column), REGULAR, style.size) for line in data.lines), default=0.0)
    titled = max(width(part, SEMIBOLD, style.head_size) for part in title.split("\n"))
    most = WIDEST_CODE if column in CODES else WIDEST
    return min(max(widest, titled), most) + (3.2 if column in LEFT else 4.6)


def _tied(line: Line, following: Line | None) -> bool:
    """A group stays with its first line, a subtotal with the line above it."""
    return following is not None and (line.kind in (LineKind.GROUP, LineKind.REMARK) or following.kind is LineKind.SUBTOTAL)


def _line(grid: _Grid, line: Line, following: Line | None, gap: float, tied: bool, running: tuple[str, ...]) -> list[Piece]:
    """One line; a text longer than `TOGETHER` lines goes on in pieces of its own. `running` is the sum so far."""
    above = 1.8 if line.kind is LineKind.GROUP else 0.0
    remarked = following is not None and following.kind is LineKind.REMARK
    words = list(_description(grid, line))
    first, rest = words[:TOGETHER], words[TOGETHER:]
    cells = list(_cells(grid, line))
    deep = max((text.down for text in (*first, *cells)), default=0.0)
    height = above + grid.style.pitch + deep - (1.5 if remarked else 0.0)
    ruled = not remarked and not rest
    made = [Piece(height, _row(grid, line, (*first, *cells), above, height, ruled), gap, tied and not rest,
                  grid.heading, running)]
    for index, text in enumerate(rest):
        end = index == len(rest) - 1
        made.append(_more(grid, text, end and not remarked, tied and end, running))
    return made


def _description(grid: _Grid, line: Line) -> Iterator[_Words]:
    """The description and the small texts under it, broken into lines."""
    edge, size = grid.edge(LineColumn.DESCRIPTION), grid.style.size
    x, room = edge.anchor, edge.room
    if line.kind is not LineKind.ITEM:
        x = grid.style.left if line.kind in (LineKind.GROUP, LineKind.REMARK) else edge.anchor
        taken = width(line.amount, SEMIBOLD, size) + 4 if line.amount else 0.0
        room = grid.right - x - taken
    font = SEMIBOLD if line.kind in (LineKind.GROUP, LineKind.SUBTOTAL) else REGULAR
    colour = MUTED if line.kind is LineKind.REMARK else INK
    down = 0.0
    for text in line_texts(line.description, room, size, font):
        yield _Words(x, down, text, size, font, colour)
        down += LINE
    down += SMALL_LINE - LINE
    for text in (part for whole in line.texts for part in line_texts(whole, room, SMALL)):
        yield _Words(x, down, text, SMALL, REGULAR, MUTED)
        down += SMALL_LINE


def _cells(grid: _Grid, line: Line) -> Iterator[_Words]:
    """The other cells; a long code takes a second line, a long figure shrinks."""
    size, font = grid.style.size, SEMIBOLD if line.kind is LineKind.SUBTOTAL else REGULAR
    for column, edge in zip(grid.columns, grid.edges, strict=True):
        text = _cell(line, column)
        if not text or column is LineColumn.DESCRIPTION:
            continue
        if column in CODES and width(text, font, size) > edge.room:
            yield from (_Words(edge.anchor, down * LINE, part, size, font, INK)
                        for down, part in enumerate(_code_lines(text, edge.room, size, font)))
        else:
            yield _Words(edge.anchor, 0.0, text, shrunk(text, edge.room, size, font), font, INK, edge.align)


def _code_lines(text: str, room: float, size: float, font: str) -> list[str]:
    """A code in lines: parted at its blanks and behind its hyphens and strokes, cut only where that is not enough."""
    lines = [""]
    for part in re.findall(r"[^-/ ]*[-/ ]?", text):
        if lines[-1] and width((lines[-1] + part).rstrip(), font, size) > room:
            lines.append("")
        lines[-1] += part
    return [piece for line in lines for piece in line_texts(line.rstrip(), room, size, font)]


def _row(grid: _Grid, line: Line, words: tuple[_Words, ...], above: float, height: float, ruled: bool) -> Draw:
    style = grid.style
    boxed = grid.edge(LineColumn.CHECK).anchor if LineColumn.CHECK in grid.columns and line.kind is LineKind.ITEM else None

    def draw(pen: Pen, top: float) -> None:
        base = top + above + style.pitch - style.rise
        for text in words:
            pen.text(text.x, base + text.down, text.text, text.size, text.font, text.colour, text.align)
        if boxed is not None:
            pen.frame(boxed, base - BOX + 0.5, boxed + BOX, base + 0.5, 0.5, 0.6, MUTED)
        if ruled:
            pen.rule(style.left, top + height, grid.right, 0.25, HAIR)

    return draw


def _more(grid: _Grid, text: _Words, ruled: bool, tied: bool, running: tuple[str, ...]) -> Piece:
    """A further line of a long text."""
    height = (SMALL_LINE if text.size == SMALL else LINE) + (grid.style.rise if ruled else 0.0)

    def draw(pen: Pen, top: float) -> None:
        pen.text(text.x, top + SMALL_LINE - 0.9, text.text, text.size, text.font, text.colour)
        if ruled:
            pen.rule(grid.style.left, top + height, grid.right, 0.25, HAIR)

    return Piece(height, draw, 0.0, tied, grid.heading, running)
