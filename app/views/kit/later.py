"""What is imported when it is needed: the start does not wait for pages and dialogs nobody asked for (DESIGN 6)."""

from collections.abc import Callable, Iterable, Iterator
from pkgutil import resolve_name
from typing import Any

from PySide6.QtCore import QObject, QTimer

SOON, BETWEEN = 2_000, 150
"""Milliseconds after the start, and between two modules, until the next one is fetched."""


class Later:
    """Stands for a function or class and is called as it would be; its module is imported at the first call."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._found: Callable[..., Any] | None = None

    def fetched(self) -> Callable[..., Any]:
        """What it stands for; its name is `package.module:name`."""
        if self._found is None:
            self._found = resolve_name(self.name)
        return self._found

    def __call__(self, *arguments: Any, **more: Any) -> Any:
        """As if it had been imported."""
        return self.fetched()(*arguments, **more)


class Fetcher(QObject):
    """Fetches one thing after the other beside the work, so that the first opening of a page is as quick as the next."""

    def __init__(self, parent: QObject, wanted: Callable[[], Iterable[Any]]) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._left: Iterator[Any] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.fetch)
        self._timer.start(SOON)

    def fetch(self) -> bool:
        """Fetch the next one; False when there is none left. While nothing is wanted yet, no file being open, it looks again."""
        if self._left is None:
            found = [each for each in self._wanted() if isinstance(each, Later)]
            if not found:
                return True
            self._left = iter(found)
            self._timer.setInterval(BETWEEN)
        following = next(self._left, None)
        if following is None:
            self._timer.stop()
            return False
        following.fetched()
        return True
