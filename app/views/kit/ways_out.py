"""The buttons under a message: what each way out of a problem is called and does, registered once by its area (credit 1.3)."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from app import i18n
from app.core.facts import Ref
from app.core.problems import USE_DATE, Problem
from app.i18n import _

if TYPE_CHECKING:
    from app.views.kit.page import Page

Act = Callable[["Page", Ref | None], None]
Words = str | Callable[["Page"], str]
_KNOWN: dict[str, tuple[Words, Act]] = {}
_AGAIN: set[str] = set()
Reason = Callable[["Page", Problem], str]
_REASONS: dict[str, Reason] = {}


@runtime_checkable
class Dated(Protocol):
    """A page with posting dates of its own."""

    def use_posting_date(self, refused: date | None, day: date) -> None:
        """Take `day` wherever it has the one that was refused (CLS-014)."""


def explain(code: str, reason: Reason) -> None:
    """What more there is to tell about problems with this code, found when they are shown."""
    _REASONS[code] = reason


def reason_of(page: "Page", problem: Problem) -> str:
    """More about a problem, in words; "" = nothing."""
    known = _REASONS.get(problem.code)
    return known(page, problem) if known is not None else ""


def other_date(problem: Problem) -> date | None:
    """The posting date that is offered instead of a refused one (CLS-014)."""
    found = next((way.target for way in problem.ways_out if way.action == USE_DATE), None)
    return date.fromordinal(found[1]) if found is not None else None


def use_words(day: date) -> str:
    """The button that takes another posting date."""
    return _("Use {day}").format(day=i18n.day(day, i18n.region()))


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
    day, refused = other_date(problem), problem.saw.get("day")
    if day is not None and isinstance(page, Dated):
        found.append((use_words(day), lambda: page.use_posting_date(refused if isinstance(refused, date) else None, day)))
    for way in problem.ways_out:
        if way.action in _KNOWN and (way.action not in _AGAIN or page.again is not None):
            words, act = _KNOWN[way.action]
            said = _(words) if isinstance(words, str) else words(page)
            found.append((said, lambda do=act, target=way.target: do(page, target)))  # type: ignore[misc]
    return found
