"""Masks of number series: literal text with `{YYYY}` `{YY}` `{MM}` `{N:5}` (MST-021)."""

import re
from datetime import date

LONGEST = 20
_TOKEN = re.compile(r"\{(YYYY|YY|MM|N:([1-9]\d?))\}")
_ALLOWED = re.compile(r"[A-Z0-9\-/_.]*")
_SPLIT = re.compile(r"(\{[^}]*\})")


def mask_faults(mask: str) -> list[str]:
    """What is wrong with a mask, as short codes: `counter`, `characters`, `length`, `month` (without year); empty = good."""
    found = []
    if len(_counters(mask)) != 1:
        found.append("counter")
    example = number(mask, date(2026, 1, 1), 1)
    if not _ALLOWED.fullmatch(example):
        found.append("characters")
    if len(example) > LONGEST:
        found.append("length")
    if resets_monthly(mask) and not resets_yearly(mask):
        found.append("month")
    return found


def _counters(mask: str) -> list[str]:
    return [m.group(2) for m in _TOKEN.finditer(mask) if m.group(2)]


def number(mask: str, day: date, counter: int) -> str:
    """The number for a posting date and counter: `VF-{YYYY}-{N:5}` -> `VF-2026-00042`."""

    def token(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "YYYY":
            return f"{day:%Y}"
        if name == "YY":
            return f"{day:%y}"
        if name == "MM":
            return f"{day:%m}"
        return str(counter).zfill(int(match.group(2)))

    return _TOKEN.sub(token, mask)


def looks_drawn(mask: str, text: str) -> bool:
    """Could a number be one that the mask gives, on some day and with some counter?"""
    pattern = "".join(re.escape(part) if n % 2 == 0 else r"\d+" for n, part in enumerate(_SPLIT.split(mask)))
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


def resets_yearly(mask: str) -> bool:
    """Does a number of the next year start again at one?"""
    return "{YYYY}" in mask or "{YY}" in mask


def resets_monthly(mask: str) -> bool:
    """Does a number of the next month start again at one?"""
    return "{MM}" in mask
