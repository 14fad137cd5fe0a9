"""By what a line is recognised when a file is imported again: the bank's reference, else a fingerprint (BNK-04)."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.formats.bank.numbering import naming
from app.formats.bank.statement import BankFormat, Statement, StatementLine

WITHOUT_REFERENCES = frozenset({BankFormat.CODA, BankFormat.CFONB120})
"""Formats whose reference is for information only: a number of the day, or the same for several lines."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a line from all others of its account: `reference` of the bank (empty = it has none of its own) and the
    fingerprint of 64 characters."""

    reference: str
    fingerprint: str


def file_fingerprint(content: bytes) -> str:
    """What tells a file from all others (BNK-04)."""
    return hashlib.sha256(content).hexdigest()


def identities(statement: Statement) -> tuple[Identity, ...]:
    """The identity of each line of a statement, in their order (BNK-04)."""
    references = Counter(line.bank_reference for line in statement.lines)
    own = statement.format not in WITHOUT_REFERENCES
    prints = fingerprints(statement.lines)
    return tuple(Identity(_own_reference(line, references[line.bank_reference]) if own else "", mark)
                 for line, mark in zip(statement.lines, prints, strict=True))


def fingerprints(lines: Sequence[StatementLine]) -> tuple[str, ...]:
    """Booking date, value date, signed amount, account of the counterparty, text, and the ordinal among equal lines of the day.

    Of the text only letters and digits count, so that a line in another format or wrapped otherwise is the same.
    """
    seen: Counter[str] = Counter()
    found = []
    for line in lines:
        said = "\x1f".join((line.booking_date.isoformat(), line.value_date.isoformat(), str(line.amount), line.currency,
                            _letters(line.iban), _letters(line.remittance)))
        seen[said] += 1
        found.append(hashlib.sha256(f"{said}\x1f{seen[said]}".encode()).hexdigest())
    return tuple(found)


def _own_reference(line: StatementLine, count: int) -> str:
    """The bank's reference when it names this line alone: no counter, not noughts, not shared with other lines."""
    reference = naming(line.bank_reference)
    return "" if count > 1 or not reference.strip("0") else reference


def _letters(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[\W_]", "", plain).casefold()
