"""Tab-separated text as spreadsheets put it on the clipboard and read it back (usability 2.3)."""

from collections.abc import Iterable, Sequence

_QUOTED_WHEN = ("\t", "\n", "\r", '"')


def write(rows: Iterable[Sequence[str]]) -> str:
    """Rows as tab-separated text; a cell with a tab, a new line or a quote stands in quotes."""
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)


def _cell(text: str) -> str:
    if not any(sign in text for sign in _QUOTED_WHEN):
        return text
    return '"' + text.replace('"', '""') + '"'


def read(text: str) -> list[list[str]]:
    """The cells of a pasted text; a quote counts only at the start of a cell, as in spreadsheets, and nothing is lost."""
    rows: list[list[str]] = [[]]
    place, end = 0, len(text)
    while place <= end:
        cell, place = _next(text, place)
        rows[-1].append(cell)
        if place >= end:
            break
        if text[place] == "\t":
            place += 1
        else:
            place += 2 if text[place:place + 2] == "\r\n" else 1
            if place >= end:
                break
            rows.append([])
    return [] if rows == [[""]] else rows


def _next(text: str, place: int) -> tuple[str, int]:
    """One cell and where it ends; a quoted one that is never closed is an ordinary one."""
    if text[place:place + 1] == '"':
        closed = _closing(text, place + 1)
        if closed is not None and text[closed + 1:closed + 2] in ("", "\t", "\n", "\r"):
            return text[place + 1:closed].replace('""', '"').replace("\r\n", "\n"), closed + 1
    stop = place
    while stop < len(text) and text[stop] not in "\t\n\r":
        stop += 1
    return text[place:stop], stop


def _closing(text: str, place: int) -> int | None:
    """The quote that closes a cell; doubled ones belong to it."""
    while (found := text.find('"', place)) >= 0:
        if text[found + 1:found + 2] != '"':
            return found
        place = found + 2
    return None
