"""Why something cannot be done now: whatever is disabled says it, to the eye and to a screen reader (WIN-04)."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.i18n import _

REASON, OWN, NEEDED = "because", "own_tip", "needed"
"""Names of the properties that keep the reason, the tool tip it stands in front of, and that a field must be filled in."""


def allow(thing: QWidget | QAction, on: bool, because: str) -> None:
    """Enabled, or disabled for a reason that nobody may leave out; the reason takes the place of the tool tip."""
    if not on and not because:
        raise ValueError("what is disabled needs a reason")
    if not thing.property(REASON):
        thing.setProperty(OWN, thing.toolTip() if isinstance(thing, QWidget) else "")
    thing.setProperty(REASON, "" if on else because)
    thing.setEnabled(on)
    thing.setToolTip(str(thing.property(OWN) or "") if on else because)
    if isinstance(thing, QWidget):
        thing.setAccessibleDescription("" if on else because)


def reason_of(thing: QWidget | QAction | None) -> str:
    """Why it is disabled; empty while it is not, or when its own class tells (a page's `Command`)."""
    return str(thing.property(REASON) or "") if thing is not None else ""


def set_tip(widget: QWidget, words: str) -> None:
    """What is wrong with a field, as its tool tip and description; without it a disabled one tells its reason again."""
    widget.setToolTip(words or reason_of(widget))
    widget.setAccessibleDescription(words or reason_of(widget) or str(widget.property(NEEDED) or ""))


def require(widget: QWidget, words: str) -> str:
    """A field that must be filled in: the mark for its label, and a word for screen readers (usability 2.3)."""
    widget.setProperty(NEEDED, _("Required"))
    set_tip(widget, "")
    return f"{words} *"
