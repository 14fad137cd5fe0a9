"""Folded text for searching: case and accents do not matter, ü = u = ue stays findable both ways (usability 2.2, L10N-009)."""

import re
import unicodedata
from functools import lru_cache

_SPECIAL = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ÿ": "ij", "’": "'"})
_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DIGITS = re.compile(r"\d+")
_WIDEST = 18
_GERMAN = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def folded(text: str | None) -> str:
    """Lower case without accents; `ae`, `oe`, `ue` become `a`, `o`, `u`, so that Müller = Mueller = Muller."""
    if not text:
        return ""
    low = _unaccented(text).casefold()
    for long, short in _GERMAN:
        low = low.replace(long, short)
    return low


def words(text: str) -> list[str]:
    """The folded words of a search text, each to be found anywhere."""
    return folded(text).split()


def spelled_out(text: str) -> str:
    """Lower case with `ae`, `oe`, `ue`, `ss` for ä, ö, ü, ß: how Müller is written without umlauts."""
    return text.casefold().translate(_OUT)


@lru_cache(maxsize=100_000)
def sort_key(text: str | None) -> str:
    """What a text is sorted by: case and accents ignored, numbers by size, so that C9 stands before C10 (L10N-009)."""
    if not text:
        return ""
    low = text.lower() if text.isascii() else _unaccented(text)
    return _DIGITS.sub(lambda found: found[0].lstrip("0").rjust(_WIDEST, "0"), low)


def _unaccented(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    return "".join(c for c in plain if not unicodedata.combining(c))
