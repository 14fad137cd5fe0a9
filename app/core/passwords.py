"""Passwords of persons: kept only as an scrypt hash that costs memory and time to guess (AUD-015)."""

import binascii
import hashlib
import hmac
import os
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass

LEAST, MOST = 8, 200
"""Characters a password has at least and at most."""
_NAME, _SALT, _LENGTH = "scrypt", 16, 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs: 128 · r · 2^`log_n` bytes of memory, `p` times."""

    log_n: int
    r: int
    p: int


STRONG = Cost(16, 8, 1)
"""64 MB and about a fifth of a second."""
_MOST = Cost(20, 16, 4)
"""Beyond this a damaged hash could keep the program busy for minutes."""


def hashed(password: str, cost: Cost = STRONG) -> str:
    """What is kept of a password: `scrypt$16$8$1$salt$hash`, another one each time."""
    salt = os.urandom(_SALT)
    return "$".join((_NAME, str(cost.log_n), str(cost.r), str(cost.p), _text(salt), _text(_derived(password, salt, cost))))


def fits(password: str, kept: str) -> bool:
    """Is this the password behind a kept hash? An unreadable hash fits nothing."""
    read = _read(kept)
    if read is None:
        return False
    cost, salt, expected = read
    return hmac.compare_digest(_derived(password, salt, cost, len(expected)), expected)


def _read(kept: str) -> tuple[Cost, bytes, bytes] | None:
    """Cost, salt and hash of a kept text; None for another kind, a cost beyond all measure, or damage."""
    parts = kept.split("$")
    if len(parts) != 6 or parts[0] != _NAME or not all(p.isascii() and p.isdecimal() and len(p) < 4 for p in parts[1:4]):
        return None
    cost = Cost(*(int(p) for p in parts[1:4]))
    try:
        salt, expected = b64decode(parts[4], validate=True), b64decode(parts[5], validate=True)
    except binascii.Error:
        return None
    sound = 1 <= cost.log_n <= _MOST.log_n and 1 <= cost.r <= _MOST.r and 1 <= cost.p <= _MOST.p
    return (cost, salt, expected) if sound and salt and len(expected) >= _SALT else None


def _derived(password: str, salt: bytes, cost: Cost, length: int = _LENGTH) -> bytes:
    """The hash; letters with accents are the same however a keyboard composes them."""
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    n = 1 << cost.log_n
    # Python allows 32 MB unless told otherwise; some room beside the blocks themselves is needed.
    return hashlib.scrypt(typed, salt=salt, n=n, r=cost.r, p=cost.p, maxmem=128 * cost.r * (n + cost.p + 2) * 2, dklen=length)


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")
