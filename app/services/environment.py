"""The computer around the program: the language it speaks, and what it says when it refuses (usability 2.8, L10N-001)."""

from collections.abc import Callable
from typing import TypeVar

from babel import Locale, UnknownLocaleError

from app import i18n, settings
from app.core.enums import LANGUAGES
from app.core.problems import Outcome, Problem, error
from app.core.words import template_of
from app.settings import ProgramSettings
from app.storage.errors import FULL, StorageError
from app.storage.numbering import NoNumberError

T = TypeVar("T")


def words_and_formats(own: ProgramSettings, system: str) -> tuple[str, str]:
    """Language and region: the user's choice before the computer's, which is given as `nl_BE` (L10N-001)."""
    return as_chosen(own.get(settings.LANGUAGE), own.get(settings.REGION), system)


def as_chosen(language: str, region: str, system: str) -> tuple[str, str]:
    """Language and region that hold with these choices; an empty one is the computer's (L10N-001)."""
    here = system.replace("-", "_")
    spoken = here.partition("_")[0]
    language = language or (spoken if spoken in LANGUAGES else "en")
    return language, region or (here if _known(here) else i18n.region_for(language))


def _known(region: str) -> bool:
    """Does Babel know the formats of this region, language and country both named?"""
    try:
        return Locale.parse(region).territory is not None
    except (ValueError, UnknownLocaleError):
        return False


def told(work: Callable[[], T]) -> Outcome[T]:
    """Do something with files and disks; what the environment refuses comes back as a problem."""
    try:
        return Outcome(work())
    except StorageError as refused:
        return Outcome(None, (Problem(refused.code, refused.saw),))
    except OSError as refused:
        if refused.errno in FULL:
            return Outcome(None, (error("SAF-017-full", path=str(refused.filename or "–")),))
        return Outcome(None, (error("SAF-io", path=str(refused.filename or ""), detail=refused.strerror or str(refused)),))


def words_of(trouble: BaseException, language: str, region: str) -> str | None:
    """The message of a full disk, a busy file, a used-up series; None for an unexpected error."""
    if isinstance(trouble, StorageError):
        return i18n.sentence(template_of(trouble.code), trouble.saw, language, region)
    if isinstance(trouble, NoNumberError):
        return i18n.problem_text(trouble.problem, language, region)
    return None
