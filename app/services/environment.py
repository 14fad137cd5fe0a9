"""What the environment says when it refuses, in the user's language (usability 2.8)."""

from app import i18n
from app.core.words import template_of
from app.storage.errors import StorageError
from app.storage.numbering import NoNumberError


def words_of(trouble: BaseException, language: str, region: str) -> str | None:
    """The message of a full disk, a busy file, a used-up series; None for an unexpected error."""
    if isinstance(trouble, StorageError):
        return i18n.sentence(template_of(trouble.code), trouble.saw, language, region)
    if isinstance(trouble, NoNumberError):
        return i18n.problem_text(trouble.problem, language, region)
    return None
