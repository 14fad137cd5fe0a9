"""Keys of encrypted company files: one secret for each file, reached by its password or by its recovery code (SAF-031).

An encrypted file is noise from its seventeenth byte on. The first sixteen, which SQLCipher keeps as its salt, say what opens it:

| bytes | what they are |
|---|---|
| 3 | `D4 45 47` |
| 1 | version of this layout (3 bits) and log2 of scrypt's N (5 bits); r = 8, p = 1 |
| 9 | random: makes a key of its own for each file and each change of the password |
| 3 | proof of the secret: tells a wrong password from a damaged file |

scrypt over the password and the first thirteen bytes gives the secret of 160 bits; the recovery code is that secret in letters.
HMAC-SHA-256 of the secret gives the key of the pages and the proof. Nothing else is kept anywhere, so one file is the whole,
wherever it is moved. Another password or code means another secret, and every page is written anew.
"""

import hashlib
import hmac
import os
import re
import unicodedata
from dataclasses import dataclass, field
from functools import reduce
from importlib.util import find_spec
from pathlib import Path

from app.storage import errors, keystore

MAGIC, VERSION = b"\xd4EG", 1
HEADER = 16
"""Bytes at the beginning of an encrypted file that can be read without its key."""
SECRET = 20
"""Bytes of the secret: as many as the recovery code holds."""
STRONG = 17
"""log2 of scrypt's N: 128 MB and about half a second for each guess."""
_SALT, _MOST = 13, 20
_R, _P = 8, 1
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""32 signs that are not taken for one another."""
_GROUP, _GROUPS = 5, 8
"""Signs of a group of the code, the last of which checks the others; groups of the code."""
_known: dict[bytes, bytes] = {}
"""Secrets of the files opened since the start, by the header of the file."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens one encrypted file, and every copy and backup of it."""

    header: bytes
    secret: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """Key and salt as SQLCipher takes them: nothing is stretched any more."""
        return f"x'{_derived(self.secret, b'pages').hex()}{self.header.hex()}'"

    @property
    def code(self) -> str:
        """The recovery code, in groups."""
        return code_of(self.secret)


class WrongCodeError(ValueError):
    """Looks like a recovery code, but a group of it is mistyped: its number, from 1."""

    def __init__(self, group: int) -> None:
        super().__init__(group)
        self.group = group


def can_open() -> bool:
    """Can this installation read encrypted files?"""
    return find_spec("sqlcipher3") is not None


def available() -> bool:
    """Can this installation make encrypted files and back them up? That needs a second package."""
    return can_open() and find_spec("cryptography") is not None


# ---------------------------------------------------------------- headers

def header_of(path: Path) -> bytes | None:
    """The header of an encrypted company file; None for a plain one, for another file, and where none is."""
    try:
        with path.open("rb") as file:
            found = file.read(HEADER)
    except OSError:
        return None
    return found if is_header(found) else None


def is_header(found: bytes) -> bool:
    """Is this the beginning of an encrypted company file?"""
    return len(found) == HEADER and found.startswith(MAGIC) and 0 < found[3] & 31 <= _MOST and found[3] >> 5 > 0


def is_encrypted(path: Path) -> bool:
    """Does the file need a password?"""
    return header_of(path) is not None


# ---------------------------------------------------------------- secrets

def new(password: str, log_n: int = STRONG) -> FileKey:
    """A key for a new file, or a new key for an old one: the same password never makes the same key twice."""
    salt = MAGIC + bytes([VERSION << 5 | log_n]) + os.urandom(9)
    secret = _stretched(password, salt)
    return FileKey(salt + _proof(secret), secret)


def key_from(header: bytes, text: str, path: Path) -> FileKey:
    """The key behind a password or a recovery code. `path` is for messages.

    Raises `WrongPasswordError`, also with the number of a mistyped group; `NewerFileError` for another layout.
    """
    if header[3] >> 5 != VERSION:
        raise errors.NewerFileError("SAF-031-newer", path=str(path))
    secret = _by_code(header, text, path)
    if secret is None:
        secret = _stretched(text, header[:_SALT])
    if not _fits(header, secret):
        raise errors.WrongPasswordError("SAF-031-password", path=str(path))
    return FileKey(header, secret)


def _by_code(header: bytes, text: str, path: Path) -> bytes | None:
    """The secret, when the text is a recovery code; None when it reads like a password."""
    try:
        secret = secret_of(text)
    except WrongCodeError as mistyped:
        if _fits(header, _stretched(text, header[:_SALT])):
            # A password of the look of a code is one all the same.
            return None
        raise errors.WrongPasswordError("SAF-031-group", path=str(path), group=mistyped.group) from mistyped
    return secret if secret is not None and _fits(header, secret) else None


def _fits(header: bytes, secret: bytes) -> bool:
    return hmac.compare_digest(header[_SALT:], _proof(secret))


def _stretched(text: str, salt: bytes) -> bytes:
    # The same letters typed on another system may come in other code points.
    typed, n = unicodedata.normalize("NFC", text).encode(), 1 << (salt[3] & 31)
    return hashlib.scrypt(typed, salt=salt, n=n, r=_R, p=_P, maxmem=256 * n * _R, dklen=SECRET)


def _derived(secret: bytes, use: bytes) -> bytes:
    return hmac.digest(secret, b"tegoed " + use, "sha256")


def _proof(secret: bytes) -> bytes:
    return _derived(secret, b"proof")[:HEADER - _SALT]


# ---------------------------------------------------------------- what was opened

def remember(key: FileKey, *, for_good: bool = False) -> bool:
    """Know a key until it is forgotten; `for_good` also in the key store of the computer. False when that did not take it."""
    _known[key.header] = key.secret
    return not for_good or keystore.remember(_name(key.header), key.code)


def known(header: bytes) -> FileKey | None:
    """The key of a header, when its password was given since the start or lies in the key store."""
    secret = _known.get(header)
    if secret is None:
        kept = keystore.recall(_name(header))
        try:
            secret = secret_of(kept) if kept is not None else None
        except WrongCodeError:
            return None
        if secret is None or not _fits(header, secret):
            return None
        _known[header] = secret
    return FileKey(header, secret)


def forget(header: bytes) -> None:
    """Ask for the password again from now on, unless the key store holds the key."""
    _known.pop(header, None)


def take_out(header: bytes) -> None:
    """The key store of this computer no longer holds the key; until the program ends it is known."""
    keystore.forget(_name(header))


def is_kept(header: bytes) -> bool:
    """Does the key store of this computer hold the key?"""
    return keystore.recall(_name(header)) is not None


def key_of(path: Path) -> FileKey | None:
    """The key of a file; None for a plain one. Raises `LockedFileError` when its password was not given yet."""
    header = header_of(path)
    if header is None:
        return None
    key = known(header)
    if key is None:
        raise errors.LockedFileError("SAF-031-needed", path=str(path))
    return key


def _name(header: bytes) -> str:
    """What the key is called in the key store: nothing that tells where the file lies or whose it is."""
    return f"file-{header.hex()}"


# ---------------------------------------------------------------- the recovery code

def code_of(secret: bytes) -> str:
    """Eight groups of five signs, such as 7K3QX-…; the last sign of each group checks the group and its place."""
    number = int.from_bytes(secret, "big")
    values = [number >> 5 * place & 31 for place in range(8 * SECRET // 5 - 1, -1, -1)]
    groups = [values[start:start + _GROUP - 1] for start in range(0, len(values), _GROUP - 1)]
    return "-".join("".join(_LETTERS[v] for v in (*group, _check(group, place))) for place, group in enumerate(groups))


def secret_of(text: str) -> bytes | None:
    """The secret behind a typed code, however it is spaced; None when this is no code. Raises `WrongCodeError`."""
    typed = re.sub(r"[\s\-–_.]", "", text).upper().translate(str.maketrans("OIL", "011"))
    if len(typed) != _GROUP * _GROUPS or any(sign not in _LETTERS for sign in typed):
        return None
    number = 0
    for place in range(_GROUPS):
        *group, check = (_LETTERS.index(sign) for sign in typed[place * _GROUP:(place + 1) * _GROUP])
        if _check(group, place) != check:
            raise WrongCodeError(place + 1)
        for value in group:
            number = number << 5 | value
    return number.to_bytes(SECRET, "big")


def _check(group: list[int], place: int) -> int:
    """A sign that differs when one sign is wrong, when two changed places, and when the group stands elsewhere."""
    return reduce(lambda sum_, value: _doubled(sum_ ^ value), group, 0) ^ place


def _doubled(value: int) -> int:
    """Twice a value in the field of 32 elements."""
    return (value << 1) ^ (0b100101 if value & 16 else 0)
