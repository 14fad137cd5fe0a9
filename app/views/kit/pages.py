"""Which pages the program has, registered by area (`views/AREA/pages.py`); sidebar, Tell me and screenshots read one list.

A page is registered with `Later("module:name")`: its module is imported when it is opened for the first time.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.words import N_

if TYPE_CHECKING:
    from app.views.kit.page import Page

GROUPS = {"home": "", "customers": N_("Customers"), "credit": N_("Area::Credit"), "sales": N_("Sales"),
          "receive": N_("Receiving"), "collect": N_("Collect"), "ledger": N_("Ledger"), "setup": ""}
"""Groups of the sidebar in their order."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: `factory(context, **args)` makes it; `listed` = it stands in the sidebar; `count` gives its figure there.

    `sought` = Tell me finds it although it stands nowhere in the sidebar. `instead(context, arguments)` = the id and arguments
    of the page that shows the record as it is now, None = this one.
    """

    id: str
    title: str
    icon: str
    group: str
    factory: "Callable[..., Page]"
    listed: bool = True
    count: Callable[[Any], int] | None = None
    urgent: bool = False
    sought: bool = False
    instead: Callable[[Any, Mapping[str, Any]], tuple[str, dict[str, Any]] | None] | None = None


_PAGES: dict[str, PageSpec] = {}
_REST: list[Callable[[], None]] = []


def register(spec: PageSpec) -> None:
    """Add a page; registering the same id again replaces it."""
    _PAGES[spec.id] = spec


def register_rest(act: Callable[[], None]) -> None:
    """Pages that are not in the sidebar and whose list costs time: `act` registers them when one is looked for."""
    if act not in _REST:
        _REST.append(act)


def _with_rest() -> dict[str, PageSpec]:
    while _REST:
        _REST.pop()()
    return _PAGES


def _in_order(found: Iterable[PageSpec]) -> list[PageSpec]:
    order = list(GROUPS)
    return sorted(found, key=lambda p: order.index(p.group))


def listed_pages() -> list[PageSpec]:
    """The pages of the sidebar in the order of their groups."""
    return _in_order(spec for spec in _PAGES.values() if spec.listed)


def all_pages() -> list[PageSpec]:
    """All pages in the order of their groups."""
    return _in_order(_with_rest().values())


def page(page_id: str) -> PageSpec:
    """A page by id."""
    return _PAGES[page_id] if page_id in _PAGES else _with_rest()[page_id]
