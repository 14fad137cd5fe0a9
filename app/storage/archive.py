"""Document bytes kept once each by their fingerprint, inside the company file (AUD-030…032)."""

import hashlib
import zlib
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.archive import ArchiveContent


class LostContentError(Exception):
    """The archive does not hold what a record points at, or its fingerprint does not fit."""


class ErasedContentError(Exception):
    """The very same bytes were erased for privacy; what is erased is never filled again (AUD-043)."""


def keep(session: Session, content: bytes) -> str:
    """Store bytes unless they are there already; gives their SHA-256 (hexadecimal). Raises `ErasedContentError`."""
    digest = hashlib.sha256(content).hexdigest()
    held = session.execute(select(ArchiveContent.erased_at).where(ArchiveContent.sha256 == digest)).first()
    if held is not None and held.erased_at is not None:
        raise ErasedContentError(digest)
    if held is None:
        packed = zlib.compress(content, 6)
        smaller = len(packed) < len(content)
        session.add(ArchiveContent(sha256=digest, size=len(content), codec="zlib" if smaller else "raw",
                                   bytes=packed if smaller else content))
        session.flush()
    return digest


def read(session: Session, digest: str) -> bytes:
    """The bytes of a fingerprint, checked against it; raises `LostContentError`."""
    row = session.execute(select(ArchiveContent.codec, ArchiveContent.bytes)
                          .where(ArchiveContent.sha256 == digest)).first()
    if row is None or row.bytes is None:
        raise LostContentError(digest)
    try:
        content: bytes = zlib.decompress(row.bytes) if row.codec == "zlib" else bytes(row.bytes)
    except zlib.error as problem:
        raise LostContentError(digest) from problem
    if hashlib.sha256(content).hexdigest() != digest:
        raise LostContentError(digest)
    return content


def fingerprint(session: Session, digest: str) -> str:
    """The SHA-256 of the bytes that lie where those of a fingerprint should; empty when they cannot even be unpacked."""
    row = session.execute(select(ArchiveContent.codec, ArchiveContent.bytes).where(ArchiveContent.sha256 == digest)).first()
    if row is None or row.bytes is None:
        return ""
    try:
        return hashlib.sha256(zlib.decompress(row.bytes) if row.codec == "zlib" else bytes(row.bytes)).hexdigest()
    except zlib.error:
        return ""


def damaged(session: Session) -> Iterator[str]:
    """Fingerprints of contents that do not fit their bytes; what was erased is not damaged (L19, AUD-034)."""
    kept = session.scalars(select(ArchiveContent.sha256).where(ArchiveContent.erased_at.is_(None))
                           .order_by(ArchiveContent.sha256)).all()
    for digest in kept:
        try:
            read(session, digest)
        except LostContentError:
            yield digest
