"""Tables of letters and lists as pieces: heading, rows, groups, subtotals and the carried-forward line (LTR-33)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.reports.flow import Heading, Piece
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.letter_data import Align, Column, Row, RowKind, Table
from app.reports.pen import HAIR, INK, MUTED, Pen
from app.reports.typeset import line_texts, shrunk

GUTTER = 2.5
"""Least room between a figure and words at its right (mm)."""


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Sizes in points, distances in mm; `every_row` draws a hairline under each row, not only between groups."""

    left: float
    width: float
    size: float = 8.9
    pitch: float = 5.7
    rise: float = 1.6
    head_size: float = 7.8
    head_pitch: float = 3.5
    head_rule: float = 0.7
    every_row: bool = True
    carried: str = ""
    brought: str = ""


CLOSING = (RowKind.SUBTOTAL, RowKind.TOTAL)
"""Kinds that stay with the row above them."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Where a column begins, where its text stands, and how wide that may be (mm)."""

    left: float
    anchor: float
    room: float
    align: Align


@dataclass(frozen=True, slots=True)
class _Printed:
    """One text of a row, ready to draw; `line` counts from 0."""

    x: float
    line: int
    text: str
    size: float
    font: str
    colour: str
    align: Align


def pieces(table: Table, style: TableStyle, gap: float = 0.0, tie_last: bool = False) -> list[Piece]:
    """The rows of a table; `gap` mm stand above its heading, `tie_last` keeps the last two rows with what follows."""
    edges = edges_of(table.columns, style)
    heading = heading_of(table, style, edges)
    made = []
    for index, row in enumerate(table.rows):
        following = table.rows[index + 1] if index + 1 < len(table.rows) else None
        keep = (_tied(row, following) or (tie_last and index >= len(table.rows) - 2)
                or (table.whole and following is not None))
        made.append(_row(table, row, following, style, edges, heading, gap if not index else 0.0, keep))
    return made


def _tied(row: Row, following: Row | None) -> bool:
    """A heading or blank line stays with the row below it, a subtotal with the row above it."""
    return following is not None and (row.kind in (RowKind.HEAD, RowKind.SECTION, RowKind.GAP) or following.kind in CLOSING)


def edges_of(columns: Sequence[Column], style: TableStyle) -> list[Edges]:
    """Where the columns stand when they share the width of the table."""
    scale = style.width / sum(column.width for column in columns)
    made, x = [], style.left
    for index, column in enumerate(columns):
        wide = column.width * scale
        words_next = index + 1 < len(columns) and columns[index + 1].align is Align.LEFT
        if column.align is Align.RIGHT:
            pad = GUTTER if words_next else 0.0
            made.append(Edges(x, x + wide - pad, wide - pad - 0.8, Align.RIGHT))
        else:
            made.append(Edges(x, x, wide - (0.0 if index + 1 == len(columns) else GUTTER), Align.LEFT))
        x += wide
    return made


def heading_of(table: Table, style: TableStyle, edges: list[Edges]) -> Heading:
    """The titles of a table over a rule; it carries the totals of `table.carry` on."""
    titles = [column.title.split("\n") for column in table.columns]
    deep = max(len(title) for title in titles)
    height = 2.4 + style.head_pitch * (deep - 1) + 2.5
    right = style.left + style.width

    def draw(pen: Pen, top: float) -> None:
        for title, edge in zip(titles, edges, strict=True):
            for line, text in enumerate(title, start=deep - len(title)):
                room = edge.room + (GUTTER if edge.align is Align.RIGHT else 0.0)
                size = shrunk(text, room, style.head_size, SEMIBOLD)
                pen.text(edge.anchor, top + 2.4 + line * style.head_pitch, text, size, SEMIBOLD, MUTED, edge.align)
        pen.rule(style.left, top + height, right, style.head_rule, INK)

    def line(label: str) -> "_CarryLine":
        return _CarryLine(label, table.carry, style, edges)

    if not table.carry:
        return Heading(height, draw)
    return Heading(height, draw, style.pitch, line(style.carried).draw, line(style.brought).draw)


@dataclass(frozen=True, slots=True)
class _CarryLine:
    """Totals so far, under the last row of a page or over the first of the next."""

    label: str
    columns: tuple[int, ...]
    style: TableStyle
    edges: list[Edges]

    def draw(self, pen: Pen, top: float, running: tuple[str, ...]) -> None:
        """Draw it with its top at `top` mm."""
        base = top + self.style.pitch - self.style.rise
        pen.text(self.style.left, base, self.label, self.style.size, SEMIBOLD, MUTED)
        for column, amount in zip(self.columns, running, strict=True):
            pen.text(self.edges[column].anchor, base, amount, self.style.size, SEMIBOLD, MUTED, Align.RIGHT)
        pen.rule(self.style.left, top + self.style.pitch, self.style.left + self.style.width)


def _row(table: Table, row: Row, following: Row | None, style: TableStyle, edges: list[Edges], heading: Heading,
         gap: float, keep: bool) -> Piece:
    printed = _printed(row, style, edges)
    deep = max((text.line for text in printed), default=0)
    above = {RowKind.SECTION: 1.6, RowKind.TOTAL: 1.0}.get(row.kind, 0.0)
    height = above + style.pitch + deep * style.size * 0.42
    if row.kind is RowKind.GAP:
        height = style.pitch / 2
    ruled = row.kind is not RowKind.GAP and (style.every_row or following is None or row.kind in CLOSING
                                             or following.kind in (RowKind.HEAD, RowKind.SECTION))
    weight, ink = (0.7, INK) if row.kind is RowKind.TOTAL else (0.25, HAIR)

    def draw(pen: Pen, top: float) -> None:
        base = top + above + style.pitch - style.rise
        for text in printed:
            pen.text(text.x, base + text.line * style.size * 0.42, text.text, text.size, text.font, text.colour, text.align)
        if ruled:
            pen.rule(style.left, top + height, style.left + style.width, weight, ink)
        if row.kind is RowKind.TOTAL:
            pen.rule(style.left, top + above, style.left + style.width, weight, ink)

    return Piece(height, draw, gap, keep, heading, row.running)


def _printed(row: Row, style: TableStyle, edges: list[Edges]) -> list[_Printed]:
    filled = [index for index, text in enumerate(row.cells) if text]
    made: list[_Printed] = []
    for place, index in enumerate(filled):
        text, edge = row.cells[index], edges[index]
        font, colour = _look(row, index, filled)
        if edge.align is Align.RIGHT:
            made.append(_Printed(edge.anchor, 0, text, shrunk(text, edge.room, style.size, font), font, colour, Align.RIGHT))
            continue
        following = filled[place + 1] if place + 1 < len(filled) else None
        room = _room(row, index, following, edges, style, font)
        if width(text, font, style.size) <= room:
            made.append(_Printed(edge.anchor, 0, text, style.size, font, colour, Align.LEFT))
        else:
            made.extend(_Printed(edge.anchor, line, part, style.size, font, colour, Align.LEFT)
                        for line, part in enumerate(line_texts(text, room, style.size, font)))
    return made


def _room(row: Row, index: int, following: int | None, edges: list[Edges], style: TableStyle, font: str) -> float:
    """Words may run on over empty cells, up to the next filled one."""
    if following is None:
        return style.left + style.width - edges[index].anchor
    stop = edges[following]
    taken = stop.anchor - width(row.cells[following], font, style.size) if stop.align is Align.RIGHT else stop.left
    return taken - edges[index].anchor - GUTTER


def _look(row: Row, index: int, filled: list[int]) -> tuple[str, str]:
    """Font and colour of a cell."""
    if row.kind is RowKind.HEAD:
        return (SEMIBOLD, INK) if index in (filled[0], filled[-1]) else (REGULAR, MUTED)
    font = SEMIBOLD if row.kind in (RowKind.SECTION, *CLOSING) or index in row.strong else REGULAR
    return font, MUTED if row.kind is RowKind.MUTED or index in row.muted else INK
