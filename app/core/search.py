"""Folded text for searching: case and accents do not matter, ü = u = ue stays findable both ways (usability 2.2, L10N-009)."""

import unicodedata

_SPECIAL = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ÿ": "ij", "’": "'"})
_GERMAN = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def folded(text: str | None) -> str:
    """Lower case without accents; `ae`, `oe`, `ue` become `a`, `o`, `u`, so that Müller = Mueller = Muller."""
    if not text:
        return ""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    low = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    for long, short in _GERMAN:
        low = low.replace(long, short)
    return low


def words(text: str) -> list[str]:
    """The folded words of a search text, each to be found anywhere."""
    return folded(text).split()
