"""Announced changes brought to the screen's own thread: work beside the screen commits in threads of its own (promise 2)."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from app.core.changes import Announcer, Changes

OWN = frozenset({"user_setting", "saved_view", "form_draft"})
"""What the program remembers for itself; no list or figure depends on it."""


class _Hub(QObject):
    """Hears an announcer on whatever thread commits; lives as long as the announcer, whatever window comes and goes.

    A page must not be told directly: it may be closed on the screen's thread in the very moment another thread tells it. From
    the hub on Qt carries the signal, which lets go of receivers that are gone.
    """

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        """Pass on what a page may have to show anew."""
        if not changes.kinds.keys() <= OWN:
            self.changed.emit(changes)


_hubs: WeakKeyDictionary[Announcer, _Hub] = WeakKeyDictionary()


def _hub(announcer: Announcer) -> _Hub:
    """The one hub of an open file, made on the screen's thread."""
    hub = _hubs.get(announcer)
    if hub is None:
        hub = _hubs[announcer] = _Hub()
        announcer.listen(hub.tell)
    return hub


class Relay(QObject):
    """Tells `changed(Changes)` in the thread it was made in; stops with its parent."""

    changed = Signal(object)

    def __init__(self, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        _hub(announcer).changed.connect(self.changed)
