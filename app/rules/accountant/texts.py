"""Texts as the files take them: in their characters, without line breaks, and not too long (EXP-003, 019, 021, 030)."""

import re
import unicodedata

from app.core.books import Cut

_PLAIN = str.maketrans({
    "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ŧ": "T", "ŧ": "t", "Ŋ": "N", "ŋ": "n",
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "ß": "ss", "ẞ": "SS", "Þ": "Th", "þ": "th", "Ð": "D",
    "ð": "d", "‘": "'", "’": "'", "‚": ",", "‛": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‐": "-", "‑": "-",
    "−": "-", "…": "...", "\u202f": " ", "\u00a0": " ", "\u2009": " ", "€": "EUR",
})
_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9$&%*+\-/]")
_NOT_IN_COSTS = re.compile(r"[^\w ]")
_BREAKS = re.compile("[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")


def plain(text: str) -> str:
    """A text on one line: tabs, line breaks and what is no character become one space."""
    return _BREAKS.sub(" ", text).strip()


def encoded(text: str, encoding: str) -> str:
    """The text in the characters of an encoding: what it lacks loses its accent, else becomes a question mark.

    `Łódź & Söhne` becomes `Lódz & Söhne` in Windows-1252 (EXP-T05).
    """
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_letter(c, encoding) for c in text)
    return text


def _letter(c: str, encoding: str) -> str:
    for candidate in (c, unicodedata.normalize("NFC", c), c.translate(_PLAIN), _bare(c), _bare(c.translate(_PLAIN))):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?"


def _bare(c: str) -> str:
    return "".join(x for x in unicodedata.normalize("NFKD", c) if not unicodedata.combining(x))


def document_key(text: str) -> str:
    """A document number in the few characters that Belegfeld 1 takes; others become a hyphen, at most 36."""
    return _NOT_IN_KEYS.sub("-", encoded(text, "ascii"))[:36]


class Report:
    """Fits texts into a file and remembers every one that is not as it was (EXP-003, 019, 030)."""

    def __init__(self, encoding: str = "utf-8", separators: str = "") -> None:
        self._encoding = encoding
        self._separators = str.maketrans(dict.fromkeys(separators, " "))
        self._seen: dict[tuple[str, str, str], Cut] = {}

    def fit(self, text: str | None, most: int, where: str, field: str) -> str:
        """The text on one line, in the characters of the file, without its separators, of at most `most` characters."""
        old = text or ""
        new = encoded(plain(old).translate(self._separators), self._encoding)[:most].rstrip()
        if new != plain(old):
            self._seen.setdefault((where, field, old), Cut(where, field, old, new))
        return new

    def key(self, text: str, where: str, field: str) -> str:
        """A document number as Belegfeld 1 takes it."""
        new = document_key(text)
        if new != text:
            self._seen.setdefault((where, field, text), Cut(where, field, text, new))
        return new

    def cost(self, text: str, where: str, field: str) -> str:
        """A cost centre or project as KOST takes it: letters, digits and spaces, at most 36."""
        new = _NOT_IN_COSTS.sub(" ", encoded(plain(text), self._encoding))[:36].strip()
        if new != text:
            self._seen.setdefault((where, field, text), Cut(where, field, text, new))
        return new

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """What was changed, each once, in the order it was met."""
        return tuple(self._seen.values())
