"""What a unit of work announces after commit: kinds of things that changed, never how (promise 2)."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Listener = Callable[["Changes"], None]


@dataclass(frozen=True, slots=True)
class Changes:
    """Table names with the ids that were written; an empty set of ids means *many, look again*."""

    kinds: dict[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, names: Iterable[str]) -> bool:
        """Is one of the named tables among them?"""
        return not self.kinds.keys().isdisjoint(names)


class Announcer:
    """Tells every listener once per committed unit of work, in the order they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._quiet = False

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the returned call takes it away again."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def announce(self, changes: Changes) -> None:
        """Tell everybody, if there is anything to tell."""
        if changes.kinds and not self._quiet:
            for listener in tuple(self._listeners):
                listener(changes)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Nobody is told what is written meanwhile: the file is about to be closed, and nobody shall look into it again."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False
