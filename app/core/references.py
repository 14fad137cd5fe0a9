"""Structured payment references in free text: what payers type around them is tolerated, check digits are not (PRF-02…06)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.core.identifiers import betalingskenmerk_fault, compact, ogm_is_valid, rf_is_valid


class ReferenceType(StrEnum):
    """Kinds of structured references (PRF-01)."""

    RF = "rf"
    OGM = "ogm"
    BETALINGSKENMERK = "betalingskenmerk"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reference:
    """A structured reference without blanks and punctuation, in upper case; `start` and `end` are its place in the text.

    `sure` is false for a bare number that could as well be something else.
    """

    kind: ReferenceType
    text: str
    start: int = 0
    end: int = 0
    sure: bool = True


_RF = re.compile(r"(?<![A-Z0-9])RF\d{2}(?:[A-Z0-9]{1,21}|(?: [A-Z0-9]{4}){0,5}(?: [A-Z0-9]{1,4})?)(?![A-Z0-9])", re.IGNORECASE)
_OGM = re.compile(r"(?<![\d+*])(?:(\+{3}|\*{3})\s?\d{3}[ /]?\d{4}[ /]?\d{5}\s?\1|\d{3}/\d{4}/\d{5})(?![\d+*])")
_OGM_NAMED = re.compile(r"\b(?:ogm|vcs|gestructureerde mededeling|communication structur[ée]e|mededeling|communication)"
                        r"[\s:.]{0,3}(\d{3}[ /]?\d{4}[ /]?\d{5})(?!\d)", re.IGNORECASE)
_KENMERK_NAMED = re.compile(r"\b(betalings?[ -]?kenmerk|kenmerk|acceptgiro|payment reference)"
                            r"(?:[\s:.#]|nummer|nr){0,6}(\d(?:[ .]?\d){6,15})(?!\d)", re.IGNORECASE)
_DIGITS = re.compile(r"\d(?:[ .]?\d){11,15}")
LENGTHS = (16, 14, 13, 12, 11, 10, 9)
LONGEST = max(LENGTHS)
_FILLED = 3
"""Noughts behind the check digit by which a bare number of sixteen digits is told from others: document numbers are short."""


def normalised(text: str) -> str:
    """A reference without blanks and punctuation, in upper case (PRF-06)."""
    return re.sub(r"[^0-9A-Z]", "", text.upper())


def kind_of(text: str) -> ReferenceType | None:
    """Which kind of reference a text is as a whole, its check digits verified; None when it is none of them (PRF-02…04)."""
    plain = normalised(text)
    if plain.startswith("RF") and rf_is_valid(plain):
        return ReferenceType.RF
    if not (plain.isascii() and plain.isdigit()):
        return None
    if len(plain) == 12 and ogm_is_valid(plain):
        return ReferenceType.OGM
    return ReferenceType.BETALINGSKENMERK if len(plain) > 7 and _kenmerk(plain) else None


def find(text: str) -> Reference | None:
    """The first structured reference of a text whose check digits are right: RF, then OGM, then betalingskenmerk."""
    return next((r for r in found(text) if r.sure or r.text == normalised(text)), None)


def found(text: str) -> Iterator[Reference]:
    """All structured references of a text with their places. Numbers without words or signs are sure only when they are the whole
    text or a betalingskenmerk filled up with noughts; the last digits of a text may be one that somebody knows (PRF-04)."""
    if not any(c.isdigit() for c in text):
        return
    for hit in _RF.finditer(text):
        reference = _rf(hit)
        if reference is not None:
            yield reference
    for hit in _OGM.finditer(text):
        if ogm_is_valid(hit[0]):
            yield Reference(ReferenceType.OGM, normalised(hit[0]), hit.start(), hit.end())
    for hit in _OGM_NAMED.finditer(text):
        if ogm_is_valid(hit[1]):
            yield Reference(ReferenceType.OGM, normalised(hit[1]), hit.start(1), hit.end(1))
    yield from _kenmerken(text)
    yield from _bare(text)
    yield from _last(text)


def _rf(hit: re.Match[str]) -> Reference | None:
    """A reference in groups may run into the words behind it: groups without a digit are dropped first, then one after the other
    until the check digits are right."""
    groups = hit[0].split(" ")
    numeric = next((n for n, group in enumerate(groups) if not re.search(r"\d", group)), len(groups))
    for count in (*range(numeric, 0, -1), *range(len(groups), numeric, -1)):
        part = " ".join(groups[:count])
        if len(compact(part)) > 4 and rf_is_valid(part):
            return Reference(ReferenceType.RF, compact(part), hit.start(), hit.start() + len(part))
    return None


def _kenmerken(text: str) -> Iterator[Reference]:
    """Numbers that the text itself calls a payment reference; seven digits have no check and need the full word (PRF-04)."""
    for hit in _KENMERK_NAMED.finditer(text):
        plain = normalised(hit[2])
        if _kenmerk(plain) and (len(plain) > 7 or hit[1].casefold().startswith("betaling")):
            yield Reference(ReferenceType.BETALINGSKENMERK, plain, hit.start(2), hit.end(2))


def _kenmerk(digits: str) -> bool:
    """Check digits right, and not noughts alone, which fill the columns of records."""
    return betalingskenmerk_fault(digits) is None and digits.strip("0") != ""


def _bare(text: str) -> Iterator[Reference]:
    """Numbers without a word: the whole text, or sixteen digits that begin as ours do."""
    whole = text.strip()
    for hit in _DIGITS.finditer(text):
        plain = normalised(hit[0])
        if len(plain) == 12 and hit[0] == whole and ogm_is_valid(plain):
            yield Reference(ReferenceType.OGM, plain, hit.start(), hit.end())
        filled = plain[1:1 + _FILLED] == "0" * _FILLED
        if len(plain) == 16 and _kenmerk(plain) and (filled or hit[0] == whole):
            yield Reference(ReferenceType.BETALINGSKENMERK, plain, hit.start(), hit.end(), filled)


def _last(text: str) -> Iterator[Reference]:
    """The last 16 or 9 to 14 digits of a text, blanks and points between them, where they make a betalingskenmerk (PRF-04)."""
    places: list[int] = []
    for place in range(len(text) - 1, -1, -1):
        if "0" <= text[place] <= "9":
            places.append(place)
        elif places and not (text[place] in " ." and places[-1] - place == 1):
            break
        if len(places) == LONGEST:
            break
    for length in LENGTHS:
        if len(places) >= length:
            plain = "".join(text[place] for place in reversed(places[:length]))
            if _kenmerk(plain):
                yield Reference(ReferenceType.BETALINGSKENMERK, plain, places[length - 1], places[0] + 1, sure=False)
