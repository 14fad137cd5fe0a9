"""A file under a password: scrypt makes the key, AES-256-GCM proves and hides every piece, the header included (SAF-029).

| bytes | what they are |
|---|---|
| 8 | `TEGOEDPB` |
| 1 | version of this layout: 1 |
| 3 | cost of scrypt: log2 of N, r, p |
| 16 | salt |
| 7 | beginning of every nonce |
| 16 | proof of the password (HKDF of the key) |
| 2 | length L of the label, big endian |
| L | label: JSON, readable without the password |
| 32 | SHA-256 of everything before: tells a damaged header from a wrong password |
| rest | pieces of 64 KiB, each with a tag of 16 bytes |

The nonce of a piece is the beginning, its number (4 bytes) and 1 for the last piece, so that pieces can be neither exchanged nor
left out; the whole header is authenticated with each piece. The package `cryptography` is an extra: without it nothing is sealed
or opened, and that is said.
"""

import hashlib
import io
import json
import os
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

from app.storage import errors

MAGIC, VERSION = b"TEGOEDPB", 1
PIECE, TAG = 1 << 16, 16
_FIXED = struct.Struct(">8sBBBB16s7s16sH")
_MOST_LOG_N, _MOST_R, _MOST_P = 20, 16, 16
"""What a header may ask of this computer: at most 2 GB and some seconds, whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess of the password costs: 128 · 2^log_n · r bytes of memory, p times."""

    log_n: int = 17
    r: int = 8
    p: int = 1


STRONG = Cost()
"""128 MB and about half a second for each guess."""


@dataclass(frozen=True, slots=True)
class Password:
    """What the user typed, and the cost of what is sealed with it."""

    text: str = field(repr=False)
    cost: Cost = STRONG


@dataclass(frozen=True, slots=True)
class _Header:
    """The beginning of a sealed file, byte for byte, and what it says."""

    raw: bytes
    cost: Cost
    salt: bytes
    nonce: bytes
    proof: bytes
    label: Mapping[str, Any]


def available() -> bool:
    """Can this installation seal and open?"""
    return find_spec("cryptography") is not None


def is_sealed(source: BinaryIO) -> bool:
    """Does it begin as a sealed file? It is at its beginning again afterwards."""
    found = source.read(len(MAGIC))
    source.seek(0)
    return found == MAGIC


def label_of(source: BinaryIO, path: Path) -> Mapping[str, Any]:
    """The label, which nobody vouches for before the password is given. Raises `BadBackupError`."""
    return _read_header(source, path).label


# ---------------------------------------------------------------- sealing

class Sealing:
    """Takes bytes as a file does and writes them in sealed pieces."""

    def __init__(self, out: BinaryIO, password: Password, label: Mapping[str, Any]) -> None:
        salt, self._nonce = os.urandom(16), os.urandom(7)
        key, proof = _keys(password.text, salt, password.cost)
        words = json.dumps(label, sort_keys=True).encode()
        cost = password.cost
        head = _FIXED.pack(MAGIC, VERSION, cost.log_n, cost.r, cost.p, salt, self._nonce, proof, len(words)) + words
        self._head = head + hashlib.sha256(head).digest()
        self._out, self._cipher, self._waiting, self._count = out, _cipher(key), bytearray(), 0
        out.write(self._head)

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Take bytes; a full piece is written when more comes, because the last one is marked."""
        taken = bytes(content)
        self._waiting += taken
        while len(self._waiting) > PIECE:
            self._put(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(taken)

    def flush(self) -> None:
        """Pieces are written when they are full."""

    def finish(self) -> None:
        """The last piece; without it the file is not whole and does not open."""
        self._put(bytes(self._waiting), last=True)

    def _put(self, piece: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(_nonce(self._nonce, self._count, last), piece, self._head))
        self._count += 1


@contextmanager
def sealing(path: Path, password: Password, label: Mapping[str, Any]) -> Iterator[Sealing]:
    """A new sealed file to write into; an exception leaves it without its end."""
    with path.open("xb") as out:
        made = Sealing(out, password, label)
        yield made
        made.finish()


def token(password: Password) -> bytes:
    """An empty sealed file: later it proves that a password is the same one."""
    out = io.BytesIO()
    Sealing(out, password, {}).finish()
    return out.getvalue()


def fits(kept: bytes, text: str) -> bool:
    """Is it the password of a token?"""
    header = _read_header(io.BytesIO(kept), Path("token"))
    return _keys(text, header.salt, header.cost)[1] == header.proof


def cost_of(kept: bytes) -> Cost:
    """The cost a token was made with."""
    return _read_header(io.BytesIO(kept), Path("token")).cost


# ---------------------------------------------------------------- opening

class _Opened(io.RawIOBase):
    """The bytes of a sealed file, each piece proved before a byte of it is given."""

    def __init__(self, source: BinaryIO, path: Path, password: Password) -> None:
        super().__init__()
        self._source, self._path = source, path
        self._header = _read_header(source, path)
        key, proof = _keys(password.text, self._header.salt, self._header.cost)
        if proof != self._header.proof:
            raise errors.WrongPasswordError("SAF-029-password", path=str(path))
        self._cipher, self._at, self._held = _cipher(key), 0, (-1, b"")
        body = source.seek(0, os.SEEK_END) - len(self._header.raw)
        self._pieces = max(1, -(-body // (PIECE + TAG)))
        # The last piece first: a file without its end is refused before anything of it is believed.
        self._size = (self._pieces - 1) * PIECE + len(self._piece(self._pieces - 1))

    def _piece(self, number: int) -> bytes:
        """One piece, proved; the one read last is kept at hand."""
        from cryptography.exceptions import InvalidTag

        if self._held[0] != number:
            self._source.seek(len(self._header.raw) + number * (PIECE + TAG))
            sealed = self._source.read(PIECE + TAG)
            try:
                nonce = _nonce(self._header.nonce, number, number == self._pieces - 1)
                self._held = number, self._cipher.decrypt(nonce, sealed, self._header.raw)
            except InvalidTag as broken:
                raise _damaged(self._path, "AES-GCM") from broken
        return self._held[1]

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, room: Any) -> int:
        if self._at >= self._size:
            return 0
        number, begin = divmod(self._at, PIECE)
        found = self._piece(number)[begin:begin + len(room)]
        room[:len(found)] = found
        self._at += len(found)
        return len(found)


@contextmanager
def opened(source: BinaryIO, path: Path, password: Password | None) -> Iterator[BinaryIO]:
    """What is inside, to read and seek in; `path` is for messages.

    Raises `WrongPasswordError`, `BadBackupError`, `NoCipherError`.
    """
    if password is None:
        raise errors.WrongPasswordError("SAF-029-needed", path=str(path))
    with io.BufferedReader(_Opened(source, path, password), PIECE) as inside:
        yield inside


def _read_header(source: BinaryIO, path: Path) -> _Header:
    """The header, whole and bearable; its SHA-256 tells damage from a wrong password."""
    fixed = source.read(_FIXED.size)
    if len(fixed) < _FIXED.size:
        raise _damaged(path, "header")
    magic, version, log_n, r, p, salt, nonce, proof, length = _FIXED.unpack(fixed)
    words, digest = source.read(length), source.read(32)
    if magic != MAGIC or hashlib.sha256(fixed + words).digest() != digest:
        raise _damaged(path, "header")
    if version != VERSION:
        raise errors.BadBackupError("SAF-029-newer", path=str(path))
    if not (0 < log_n <= _MOST_LOG_N and 0 < r <= _MOST_R and 0 < p <= _MOST_P):
        raise _damaged(path, "scrypt")
    try:
        label = json.loads(words)
    except ValueError as broken:
        raise _damaged(path, "label") from broken
    if not isinstance(label, dict):
        raise _damaged(path, "label")
    return _Header(fixed + words + digest, Cost(log_n, r, p), salt, nonce, proof, label)


def _damaged(path: Path, detail: str) -> errors.BadBackupError:
    return errors.BadBackupError("SAF-024-damaged", path=str(path), detail=detail)


def _nonce(begin: bytes, number: int, last: bool) -> bytes:
    """Never twice under one key: the salt makes a key for each file, the number a nonce for each piece."""
    return begin + number.to_bytes(4, "big") + (b"\x01" if last else b"\x00")


def _keys(text: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """The key of 32 bytes, and the proof that says whether the password was right. Loaded late: it takes a tenth of a second."""
    try:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ModuleNotFoundError as missing:
        raise errors.NoCipherError("SAF-029-missing") from missing
    # The same letters typed on another system may come in other code points.
    typed = unicodedata.normalize("NFC", text).encode()
    root = Scrypt(salt, length=32, n=1 << cost.log_n, r=cost.r, p=cost.p).derive(typed)
    key, proof = (HKDFExpand(SHA256(), length, info).derive(root) for length, info in ((32, b"pieces"), (16, b"proof")))
    return key, proof


def _cipher(key: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
