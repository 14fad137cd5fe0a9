"""Bank statements in every dialect banks write them: bytes to one normalised line (payments 13.1)."""

from app.formats.bank.reading import detect, read

__all__ = ["detect", "read"]
