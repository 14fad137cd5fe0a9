"""Marks texts for translation and keeps the one table from message code to English template.

Nothing here translates: `app/i18n.py` does, when a text is shown, in the reader's language. A template has named
placeholders (`"{customer} is blocked"`); facts and problems store only the code and the figures (model 2.8).
"""

from collections.abc import Mapping

_TEMPLATES: dict[str, str] = {}


def N_(text: str) -> str:  # noqa: N802 - the name gettext extraction looks for
    """Mark `text` for the `app` catalogue without translating it; `Blocked::Invoice` says which *Invoice* is meant."""
    return text


def L_(text: str) -> str:  # noqa: N802 - the same for letters
    """Mark `text` for the `letters` catalogue without translating it."""
    return text


def declare(templates: Mapping[str, str]) -> Mapping[str, str]:
    """Add message codes with their English templates; a code declared twice with another text is a bug."""
    for code, template in templates.items():
        if _TEMPLATES.setdefault(code, template) != template:
            raise ValueError(f"message code {code} is declared twice")
    return templates


def template_of(code: str) -> str:
    """The English template of a declared code; `KeyError` when nobody declared it."""
    return _TEMPLATES[code]


def declared_codes() -> frozenset[str]:
    """All codes declared by the modules imported so far (a test renders each in four languages)."""
    return frozenset(_TEMPLATES)
