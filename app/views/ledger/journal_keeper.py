"""A journal keeps itself: its lines and its description (SAF-013)."""

from collections.abc import Callable

from app.services import journals
from app.services.desk import Desk
from app.services.journals import Changed
from app.views.kit.grid import Grid
from app.views.kit.grid_keeper import GridKeeper, Sent
from app.views.ledger.journal_lines import line_of


class JournalKeeper(GridKeeper):
    """Writes the lines of a general journal that changed."""

    def __init__(self, desk: Desk, grid: Grid, text: Callable[[], str], *, at_once: bool) -> None:
        super().__init__(grid, text, lambda kept, sent: journals.keep_if_possible(desk, kept, changed(sent)), at_once=at_once)


def changed(sent: Sent) -> Changed:
    """Rows as lines of a journal."""
    return Changed([(at, line_of(row)) for at, row in sent.put], sent.gone, sent.moved, sent.head)
