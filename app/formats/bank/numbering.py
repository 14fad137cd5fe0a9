"""What names a line of a statement: its position, and the reference of the bank if it names no other of the day (BNK-04)."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.formats.bank.statement import StatementLine

_NONE = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF", "UNKNOWN", "NONE"})
_COUNTER = re.compile(r"\d{1,6}")


def given(text: str) -> str:
    """A reference, or nothing where banks write that there is none."""
    plain = text.strip()
    return "" if plain.upper() in _NONE else plain


def naming(reference: str) -> str:
    """A reference of the bank; short numbers only count within a statement or year and name nothing."""
    plain = given(reference)
    return "" if _COUNTER.fullmatch(plain) else plain


def numbered(lines: Iterable[StatementLine]) -> tuple[StatementLine, ...]:
    """Lines with their positions from 1; a reference of the bank that names several lines of a day gets their order added:
    `REF`, `REF/2`."""
    seen: Counter[tuple[date, str]] = Counter()
    found = []
    for position, line in enumerate(lines, 1):
        reference = line.bank_reference
        if reference:
            seen[line.booking_date, reference] += 1
            order = seen[line.booking_date, reference]
            reference = reference if order == 1 else f"{reference}/{order}"
        found.append(replace(line, position=position, bank_reference=reference))
    return tuple(found)
