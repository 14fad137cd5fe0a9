"""Distributes pieces over pages: what belongs together stays so, tables repeat their heading and carry totals on (LTR-33)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.reports.pen import Pen

Draw = Callable[[Pen, float], None]
"""Draws a piece with its top at the given height (mm)."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a table; `carried` and `brought` draw the running totals under a page and over the next one."""

    height: float
    draw: Draw
    carry_height: float = 0.0
    carried: Callable[[Pen, float, tuple[str, ...]], None] | None = None
    brought: Callable[[Pen, float, tuple[str, ...]], None] | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Something as high as `height` mm that is not split; `gap` above it falls away at the top of a page.

    `keep` ties it to the next piece. A row of a table names its `heading`; `running` are its totals so far.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False
    heading: Heading | None = None
    running: tuple[str, ...] = ()


@dataclass(slots=True)
class Page:
    """What is drawn on one page, each with its top (mm)."""

    drawings: list[tuple[Draw, float]] = field(default_factory=list)

    def paint(self, pen: Pen) -> None:
        """Draw it all."""
        for draw, top in self.drawings:
            draw(pen, top)


def chunks(pieces: Sequence[Piece], room: float) -> Iterator[Sequence[Piece]]:
    """Pieces tied together; a chain higher than a page (`room` mm) is untied."""
    start = 0
    for index, piece in enumerate(pieces):
        if not piece.keep or index == len(pieces) - 1:
            chunk = pieces[start:index + 1]
            if sum(part.gap + part.height for part in chunk) > room:
                yield from ([part] for part in chunk)
            else:
                yield chunk
            start = index + 1


def paginate(pieces: Sequence[Piece], first: float, following: float, end: float) -> list[Page]:
    """Pages that hold all pieces: the first starts at `first` mm, the others at `following`, none goes below `end`."""
    layout = _Layout(first, following, end)
    for chunk in chunks(pieces, end - following - 12):
        layout.place(chunk)
    return layout.pages


class _Layout:
    """The page being filled."""

    def __init__(self, first: float, following: float, end: float) -> None:
        self.pages = [Page()]
        self.y, self.following, self.end = first, following, end
        self.top = True
        self.heading: Heading | None = None
        self.running: tuple[str, ...] = ()

    def place(self, chunk: Sequence[Piece]) -> None:
        """Put tied pieces on this page, or on the next one."""
        if not self.top and self.y + self._needed(chunk) > self.end:
            self._turn(chunk[0].heading)
        for piece in chunk:
            self._put(piece)

    def _needed(self, chunk: Sequence[Piece]) -> float:
        height, heading = 0.0, self.heading
        for piece in chunk:
            if piece.heading is not None and piece.heading is not heading:
                height += piece.heading.height
            heading = piece.heading
            height += piece.gap + piece.height
        last = chunk[-1]
        return height + (last.heading.carry_height if last.heading is not None and last.running else 0.0)

    def _put(self, piece: Piece) -> None:
        page = self.pages[-1]
        if not self.top:
            self.y += piece.gap
        if piece.heading is not None and piece.heading is not self.heading:
            self._draw(page, piece.heading.draw, piece.heading.height)
        self._draw(page, piece.draw, piece.height)
        self.heading = piece.heading
        self.running = piece.running if piece.heading is not None else ()

    def _draw(self, page: Page, draw: Draw, height: float) -> None:
        page.drawings.append((draw, self.y))
        self.y += height
        self.top = False

    def _turn(self, next_heading: Heading | None) -> None:
        """Start a page; inside a table the totals so far close this page and open the next."""
        inside = self.heading is not None and self.heading is next_heading
        heading, running = self.heading, self.running
        if inside and heading is not None and heading.carried is not None and running:
            carried = heading.carried
            self.pages[-1].drawings.append((lambda pen, top: carried(pen, top, running), self.y))
        self.pages.append(Page())
        self.y, self.top, self.heading = self.following, True, None
        if inside and heading is not None:
            self._draw(self.pages[-1], heading.draw, heading.height)
            self.heading = heading
            if heading.brought is not None and running:
                brought = heading.brought
                self._draw(self.pages[-1], lambda pen, top: brought(pen, top, running), heading.carry_height)
