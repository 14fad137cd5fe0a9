"""The buttons under a message: what each way out of a problem is called and does, registered once by its area (credit 1.3)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.facts import Ref
from app.core.problems import Problem
from app.i18n import _

if TYPE_CHECKING:
    from app.views.kit.page import Page

Act = Callable[["Page", Ref | None], None]
Words = str | Callable[["Page"], str]
_KNOWN: dict[str, tuple[Words, Act]] = {}
_AGAIN: set[str] = set()


def register(action: str, words: Words, act: Act, *, again: bool = False) -> None:
    """Name an action (words marked with `N_`, or what gives them in the user's language).

    `again` = it only helps where the page can do the refused thing once more.
    """
    _KNOWN[action] = (words, act)
    _AGAIN.discard(action)
    if again:
        _AGAIN.add(action)


def buttons(page: "Page", problem: Problem) -> list[tuple[str, Callable[[], None]]]:
    """Words and act of each way out that this program knows and this page can go."""
    found: list[tuple[str, Callable[[], None]]] = []
    for way in problem.ways_out:
        if way.action in _KNOWN and (way.action not in _AGAIN or page.again is not None):
            words, act = _KNOWN[way.action]
            said = _(words) if isinstance(words, str) else words(page)
            found.append((said, lambda do=act, target=way.target: do(page, target)))  # type: ignore[misc]
    return found
