"""How far work beside the screen is, told to screen readers: at most every ten seconds (JOB-025)."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.i18n import _

EVERY = 10.0
"""Seconds between two announcements, whatever runs."""


def announce(window: QObject, words: str) -> None:
    """Say words to whoever listens to the screen; nothing happens where no screen reader runs."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, words))


class Speaker(QObject):
    """Hears of running work and announces it for a window; what comes sooner than ten seconds after the last is left out."""

    def __init__(self, window: QObject, say: Callable[[QObject, str], None] = announce,
                 now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._say, self._now = window, say, now
        self._what = ""
        self._last: float | None = None

    def started(self, words: str, _progress: object = None) -> None:
        """Work began."""
        self._what = words
        self._told(words)

    def progressed(self, done: int, whole: int) -> None:
        """So many of so many are done; `whole` 0 = nobody knows of how many."""
        if whole:
            self._told(_("{job} {done} of {whole}").format(job=self._what, done=done, whole=whole))

    def _told(self, words: str) -> None:
        now = self._now()
        if self._last is None or now - self._last >= EVERY:
            self._last = now
            self._say(self._window, words)
