"""The few characters all banks of the single euro payments area take, and texts brought down to them (SDD-32)."""

import re
import unicodedata

_OWN = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O",
        "œ": "oe", "Œ": "Oe", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "th", "ı": "i", "€": "EUR", "£": "GBP",
        "$": "USD", "&": "+", "@": "(at)", "_": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "´": "'", "`": "'", "“": "'",
        "”": "'", "„": "'", '"': "'", "«": "'", "»": "'", ";": ",", "!": ".", "*": ".", "%": " pct", "°": "o", "§": "par. ",
        "[": "(", "]": ")", "{": "(", "}": ")", "<": "(", ">": ")", "=": "-", "|": "/", "\\": "/", "~": "-", "^": ".", "#": "."}
_TAKEN = re.compile(r"[0-9A-Za-z/\-?:().,'+ ]")
_SLASHES = re.compile("/{2,}")


def latin(text: str, most: int) -> str:
    """A text of characters every bank takes, with single blanks, at most so long; what has no counterpart becomes a point.

    Letters with marks lose them (é becomes e), umlauts are written out, the euro sign becomes EUR (SDD-32).
    """
    plain = "".join(_one(c) for c in unicodedata.normalize("NFC", text))
    return " ".join(plain.split())[:most].strip()


def _one(character: str) -> str:
    if _TAKEN.fullmatch(character):
        return character
    if character in _OWN:
        return _OWN[character]
    if character.isspace() or unicodedata.category(character).startswith("C"):
        return " "
    bare = "".join(c for c in unicodedata.normalize("NFKD", character) if _TAKEN.fullmatch(c))
    return bare or "."


def reference(text: str, most: int = 35) -> str:
    """An identification: as `latin`, without a slash at either end and without two in a row (SDD-32)."""
    return _SLASHES.sub("/", latin(text, most)).strip("/ ")
