"""Files of banks that are larger than what is read (BNK-07)."""

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats import safe_xml

declare({"BNK-07-large": N_("{file} is larger than {size}. Ask the bank for a file per month.")})


def too_large(file: str, content: bytes) -> Problem | None:
    """The problem of a file of more than 200 MB, which is not looked into."""
    if len(content) <= safe_xml.LARGEST:
        return None
    return error("BNK-07-large", file=file, size=f"{safe_xml.LARGEST >> 20} MB")
