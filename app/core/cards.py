"""Card numbers in free text: found by prefix, length and check digit; only the first six and last four digits stay (CCD-05)."""

import re
from collections.abc import Iterator, Sequence

from app.core import references
from app.core.identifiers import iban_is_valid

_PREFIXES: tuple[tuple[str, range], ...] = (
    (r"4", range(13, 20)), (r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", range(16, 17)), (r"3[47]", range(15, 16)),
    (r"30[0-59]|36|3[89]", range(14, 20)), (r"35(?:2[89]|[3-8])", range(16, 20)), (r"6011|64[4-9]|65|62|81", range(16, 20)),
    (r"50[0-9]{2}|5[6-8]|6304|6390|67", range(13, 20)),
)
"""Visa; Mastercard; American Express; Diners; JCB; Discover and UnionPay; Maestro with Bancontact and girocard."""
_CARDS = tuple((re.compile(prefix), lengths) for prefix, lengths in _PREFIXES)
LEAST, MOST, FIRST, LAST = 13, 19, 6, 4
_RUN = re.compile(r"\d(?:[ \-]?\d){12,}")
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}", re.IGNORECASE)
Span = tuple[int, int]


def luhn(digits: str) -> bool:
    """Does the check digit of a card number fit?"""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_card(digits: str) -> bool:
    """13–19 digits with the prefix and the length of a card and the right check digit; not all the same digit (CCD-05)."""
    return (LEAST <= len(digits) <= MOST and len(set(digits)) > 1
            and any(len(digits) in lengths and prefix.match(digits) for prefix, lengths in _CARDS) and luhn(digits))


def card_numbers(text: str, keep: Sequence[str] = ()) -> tuple[Span, ...]:
    """Where card numbers stand in a text. IBANs and structured references are verified first and are none (CCD-05);
    `keep` are texts that are known to be something else."""
    hits = [span for run in _RUN.finditer(text) for span in _within(run)]
    if not hits:
        return ()
    others = [*_ibans(text), *((r.start, r.end) for r in references.found(text) if r.sure), *_kept(text, keep)]
    return tuple(hit for hit in hits if not any(hit[0] < end and begin < hit[1] for begin, end in others))


def masked(text: str, keep: Sequence[str] = ()) -> str:
    """A text whose card numbers show their first six and last four digits only; blanks and dashes stay where they were."""
    for begin, end in card_numbers(text, keep):
        text = text[:begin] + stars(text[begin:end]) + text[end:]
    return text


def stars(number: str) -> str:
    """A card number, blanks and dashes included, with stars for its middle digits."""
    count, seen, signs = sum(c.isdigit() for c in number), 0, []
    for sign in number:
        seen += sign.isdigit()
        signs.append("*" if sign.isdigit() and FIRST < seen <= count - LAST else sign)
    return "".join(signs)


def _within(run: re.Match[str]) -> Iterator[Span]:
    """Card numbers among groups of digits: they begin and end with a group, the longest first."""
    groups = [(m.start(), m.end()) for m in re.finditer(r"\d+", run[0])]
    first = 0
    while first < len(groups):
        furthest = min(len(groups), first + MOST)
        last = next((n for n in range(furthest - 1, first - 1, -1) if _card(run[0], groups[first][0], groups[n][1])), None)
        if last is not None:
            yield run.start() + groups[first][0], run.start() + groups[last][1]
            first = last
        first += 1


def _card(text: str, begin: int, end: int) -> bool:
    return LEAST <= end - begin <= 2 * MOST and is_card(re.sub(r"[ \-]", "", text[begin:end]))


def _ibans(text: str) -> Iterator[Span]:
    """Bank account numbers, also when words follow them."""
    for hit in _IBAN.finditer(text):
        for end in range(hit.end(), hit.start() + 14, -1):
            if iban_is_valid(text[hit.start():end]):
                yield hit.start(), end
                break


def _kept(text: str, keep: Sequence[str]) -> Iterator[Span]:
    for known in keep:
        if len(known) >= LEAST:
            yield from ((m.start(), m.end()) for m in re.finditer(re.escape(known), text))
