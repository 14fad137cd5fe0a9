"""Jobs that write the same thing wait for one another; tags say what each writes (JOB-018)."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from threading import Lock

from app.services.desk import Desk

_guard = Lock()
_held: dict[tuple[str, str], str] = {}


@contextmanager
def held(desk: Desk, tags: Collection[str], who: str) -> Iterator[str | None]:
    """Hold the tags of a job of this program at this file; gives None, or the job that holds one of them already.

    Programs at other desks are kept away by the lease of the scheduler (JOB-003).
    """
    file = str(desk.file.target)
    keys = [(file, tag) for tag in tags]
    with _guard:
        busy = next((_held[key] for key in keys if key in _held), None)
        if busy is None:
            _held.update(dict.fromkeys(keys, who))
    try:
        yield busy
    finally:
        if busy is None:
            with _guard:
                for key in keys:
                    _held.pop(key, None)
