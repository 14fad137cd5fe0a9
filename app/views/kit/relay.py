"""Announced changes brought to the screen's own thread: work beside the screen commits in threads of its own (promise 2)."""

from PySide6.QtCore import QObject, Signal

from app.core.changes import Announcer, Changes

OWN = frozenset({"user_setting", "saved_view", "form_draft"})
"""What the program remembers for itself; no list or figure depends on it."""


class Relay(QObject):
    """Tells `changed(Changes)` in the thread it was made in; stops with its parent."""

    changed = Signal(object)

    def __init__(self, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        stop = announcer.listen(self._tell)
        self.destroyed.connect(lambda: stop())

    def _tell(self, changes: Changes) -> None:
        if not changes.kinds.keys() <= OWN:
            self.changed.emit(changes)
