"""Breaks paragraphs into lines and shortens or shrinks what must stay in one line."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.letter_data import Text

SMALLEST = 5.5
"""The smallest size (points) a figure may shrink to."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one font at `x` mm from the left edge of the line."""

    x: float
    text: str
    font: str


Line = tuple[Run, ...]
Word = list[tuple[str, str]]
"""Pieces of one word with their fonts: a bold amount with a plain comma behind it is one word."""


def lines(text: Text, room: float, size: float, bold: str = SEMIBOLD) -> list[Line]:
    """A paragraph as lines at most `room` mm wide; only plain blanks and line breaks part words."""
    broken: list[Line] = []
    for words in _forced(text, bold):
        broken.extend(_fill(words, room, size))
    return broken


def line_texts(text: str, room: float, size: float, font: str = REGULAR) -> list[str]:
    """A text in one font as the texts of its lines."""
    return ["".join(run.text for run in line) for words in _one_font(text, font) for line in _fill(words, room, size)]


def shrunk(text: str, room: float, size: float, font: str = REGULAR) -> float:
    """The size at which a text fits `room` mm, not below `SMALLEST`."""
    needed = width(text, font, size)
    return size if needed <= room else max(SMALLEST, size * room / needed)


def _one_font(text: str, font: str) -> list[list[Word]]:
    return [[[(word, font)] for word in part.split(" ") if word] for part in text.split("\n")]


def _forced(text: Text, bold: str) -> Iterator[list[Word]]:
    """The words of each line the writer broke herself."""
    words: list[Word] = []
    glue = False
    for span in text:
        font = bold if span.bold else REGULAR
        for number, part in enumerate(span.text.split("\n")):
            if number:
                yield words
                words, glue = [], False
            glue = _add(words, part, font, glue)
    yield words


def _add(words: list[Word], part: str, font: str, glue: bool) -> bool:
    """Append the words of `part`; `glue` joins the first to the word before. Does the next span go on with the last word?"""
    pieces = part.split(" ")
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        if index == 0 and glue and words:
            words[-1].append((piece, font))
        else:
            words.append([(piece, font)])
    return bool(pieces[-1]) if part else glue


def _fill(words: list[Word], room: float, size: float) -> list[Line]:
    """Words into lines, as many on each as fit; a word wider than the line is cut."""
    done: list[Line] = []
    line: list[Word] = []
    used, blank = 0.0, width(" ", REGULAR, size)
    for word in (piece for whole in words for piece in _cut(whole, room, size)):
        wide = sum(width(text, font, size) for text, font in word)
        if line and used + blank + wide > room:
            done.append(_runs(line, size))
            line, used = [], 0.0
        used += wide + (blank if line else 0.0)
        line.append(word)
    done.append(_runs(line, size))
    return done


def _cut(word: Word, room: float, size: float) -> list[Word]:
    if sum(width(text, font, size) for text, font in word) <= room:
        return [word]
    parts: list[Word] = []
    current, used = "", 0.0
    font = word[0][1]
    for character in "".join(text for text, _font in word):
        wide = width(character, font, size)
        if current and used + wide > room:
            parts.append([(current, font)])
            current, used = "", 0.0
        current, used = current + character, used + wide
    return [*parts, [(current, font)]]


def _runs(words: list[Word], size: float) -> Line:
    """Neighbouring words of one font become one run, so that a reader of the PDF finds whole sentences."""
    runs: list[Run] = []
    x, text, font = 0.0, "", REGULAR
    for index, word in enumerate(words):
        for number, (piece, own) in enumerate(word):
            before = " " if index and not number else ""
            if own != font and text + before:
                runs.append(Run(x, text + before, font))
                x, text, before = x + width(text + before, font, size), "", ""
            text, font = text + before + piece, own
    return (*runs, Run(x, text, font)) if text else tuple(runs)


