"""Which pages the program has: each registers itself once; sidebar, Tell me and screenshots read the same list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.words import N_

if TYPE_CHECKING:
    from app.views.kit.page import Page

GROUPS = {"home": "", "customers": N_("Customers"), "collect": N_("Collect"), "ledger": N_("Ledger"), "setup": ""}
"""Groups of the sidebar in their order."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: `factory(context, **args)` makes it; `listed` = it stands in the sidebar; `count` gives its figure there.

    `sought` = Tell me finds it although it stands nowhere in the sidebar.
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


_PAGES: dict[str, PageSpec] = {}


def register(spec: PageSpec) -> None:
    """Add a page; registering the same id again replaces it."""
    _PAGES[spec.id] = spec


def all_pages() -> list[PageSpec]:
    """All pages in the order of their groups."""
    order = list(GROUPS)
    return sorted(_PAGES.values(), key=lambda p: order.index(p.group))


def page(page_id: str) -> PageSpec:
    """A page by id."""
    return _PAGES[page_id]
